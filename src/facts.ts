import { parseClock, parseDay, WEEKDAYS } from './calendars/civil.js';
import type { Zone } from './calendars/zone.js';
import { findZone } from './calendars/zone.js';
import type { Dated } from './dated.js';
import { datedOf } from './dated.js';
import type { Exchange, Party, PastEvent } from './exchange.js';
import { columnsOf, eventsOf, instantOf, list, normaliseAddress, partyOf, senderOf, tieOfDebt } from './exchange.js';
import type { ParsedRequest } from './request.js';

export interface Consent {
  readonly at: Dated;
  readonly until: Dated | undefined;
  readonly revokedAt: Dated | undefined;
  readonly givenTo: string | undefined;
  readonly debts: readonly string[] | undefined;
  readonly scope: string;
  readonly channels: readonly string[] | undefined;
  readonly hours: { readonly from: number; readonly to: number } | undefined;
  readonly on: number | undefined;
  readonly form: string | undefined;
}

export interface Span {
  readonly since: Dated | undefined;
  readonly until: Dated | undefined;
  /** 0 = Monday; `undefined` = every day. */
  readonly days: readonly number[] | undefined;
  readonly from: number;
  readonly to: number;
  readonly wholeDay: boolean;
  readonly place: string | undefined;
  readonly channels: readonly string[] | undefined;
  readonly form: string | undefined;
}

export interface OptOut {
  readonly at: Dated;
  readonly channel: string | undefined;
  readonly address: string | undefined;
  /** What it is about; `undefined`: every debt. */
  readonly debts: readonly string[] | undefined;
  readonly form: string | undefined;
  readonly purposes: readonly string[] | undefined;
  /** Who opted out, where it was not the consumer: then it binds contacts to that recipient alone. */
  readonly by: { readonly role?: string | null | undefined; readonly relation?: string | null | undefined; readonly person?: string | null | undefined } | undefined;
}

type RequestDebt = NonNullable<ParsedRequest['debts']>[number];

/** One count that a rule keeps: for a debt, an account or a creditor, or (`undefined`) for whatever else it is counted by. */
export interface Subject {
  /** The contact's debt that stands for it. */
  readonly debt: string | undefined;
  readonly key: string | undefined;
  /** The bit of `TIE` that an event has when it is not about the debt; 0 where that takes a closer look. */
  readonly bar: number;
}
/** No debt, or one whose creditor is not known: it meets every event. */
export const ANY_DEBT: readonly Subject[] = [{ debt: undefined, key: undefined, bar: 0 }];

/** Facts without which most rules have nothing to object to: one bit each, so that such a rule costs one AND. */
export const FACT = {
  representation: 1,
  cease: 2,
  optOuts: 4,
  inconvenient: 8,
  agreedHours: 16,
  employerProhibits: 32,
  deceased: 64,
  minor: 128,
  servicemember: 256,
  vulnerable: 512,
  bankruptcy: 1024,
  hardship: 2048,
  complaints: 4096,
  disputes: 8192,
  paid: 16384,
  timeBarred: 32768,
  inLitigation: 65536,
  workplace: 131072,
  consents: 262144,
  replyTo: 524288,
  unreachable: 1048576,
  appointments: 2097152,
  misdirected: 4194304,
  history: 8388608,
  vouched: 16777216,
  text: 33554432,
} as const;

/** A request, prepared once: instants as numbers, addresses normalised, events sorted, defaults filled in. */
export interface Facts {
  readonly request: ParsedRequest;
  readonly at: number;
  /** Bits of `FACT`: what is known at all. */
  readonly present: number;
  /**
   * Everything of the request that answers the fixed questions of conditions: the contact's own names, the types of its debts, what was
   * consented to, and `present`.
   * Requests of one profile meet the same rules.
   */
  readonly profile: string;
  /** The rules that reach it, as the policy asked last worked them out. */
  readonly reached: { policy: object | undefined; rules: unknown };
  readonly contact: Exchange;
  readonly zones: readonly Zone[] | undefined;
  /** The first zone named that does not exist. */
  readonly badZone: string | undefined;
  readonly debts: ReadonlyMap<string, RequestDebt>;
  /** Sorted by instant; `undefined` when the history is not known. The contact itself is left out. */
  readonly events: readonly PastEvent[] | undefined;
  /** The same events' instants, and what they are in bits (see `columnsOf`): what counting reads first. */
  readonly instants: Float64Array;
  readonly words: Int32Array;
  /** The contact's debts, each counted alone; one subject without a debt when it names none. */
  readonly subjects: readonly Subject[];
  /** True when one id stands for several differing entries: then events are counted by id. */
  readonly ambiguousIds: boolean;
  readonly historySince: number | undefined;
  readonly consents: readonly Consent[];
  readonly inconvenient: readonly Span[];
  readonly agreedHours: readonly Span[];
  readonly optOuts: readonly OptOut[];
}

const WHOLE_DAY = { from: 0, to: 86_400_000 };

interface RawSpan {
  since?: unknown;
  until?: unknown;
  days?: readonly (typeof WEEKDAYS)[number][] | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  place?: string | null | undefined;
  channels?: readonly string[] | null | undefined;
  form?: string | null | undefined;
}

function spanOf(raw: RawSpan): Span {
  const from = raw.from ?? undefined;
  const to = raw.to ?? undefined;
  const start = from === undefined ? WHOLE_DAY.from : (parseClock(from) as number);
  const end = to === undefined ? WHOLE_DAY.to : (parseClock(to) as number);
  return {
    since: datedOf(raw.since),
    until: datedOf(raw.until),
    days: raw.days?.map((day) => WEEKDAYS.indexOf(day)),
    from: start,
    to: end,
    // A refusal whose ends are the same clock time cannot mean "never": it is taken for the whole day.
    wholeDay: start === end || (from === undefined && to === undefined),
    place: raw.place ?? undefined,
    channels: list(raw.channels),
    form: raw.form ?? undefined,
  };
}

function presentIn({ contact, consumer, debts }: ParsedRequest, to: Party, events: readonly PastEvent[] | undefined): number {
  let bits = to.place === 'work' ? FACT.workplace : 0;
  if (contact.replyTo != null) bits |= FACT.replyTo;
  if (contact.content?.disclosures != null) bits |= FACT.vouched;
  if (contact.content?.text != null || contact.content?.subject != null) bits |= FACT.text;
  if (events !== undefined) bits |= FACT.history;
  if (events?.some((event) => event.misdirected)) bits |= FACT.misdirected;
  if (consumer) {
    if (consumer.representation) bits |= FACT.representation;
    if (consumer.cease?.length) bits |= FACT.cease;
    if (consumer.optOuts?.length) bits |= FACT.optOuts;
    if (consumer.inconvenient?.length) bits |= FACT.inconvenient;
    if (consumer.agreedHours?.length) bits |= FACT.agreedHours;
    if (consumer.employerProhibits) bits |= FACT.employerProhibits;
    if (consumer.deceased) bits |= FACT.deceased;
    if (consumer.minor) bits |= FACT.minor;
    if (consumer.servicemember) bits |= FACT.servicemember;
    if (consumer.vulnerable?.length) bits |= FACT.vulnerable;
    if (consumer.bankruptcy) bits |= FACT.bankruptcy;
    if (consumer.hardship) bits |= FACT.hardship;
    if (consumer.complaints?.length) bits |= FACT.complaints;
    if (consumer.consents?.length) bits |= FACT.consents;
    if (consumer.unreachable) bits |= FACT.unreachable;
    if (consumer.appointments?.length) bits |= FACT.appointments;
  }
  for (const debt of debts ?? []) {
    if (debt.disputes?.length) bits |= FACT.disputes;
    if (debt.paidAt != null) bits |= FACT.paid;
    if (debt.timeBarred) bits |= FACT.timeBarred;
    if (debt.inLitigation) bits |= FACT.inLitigation;
  }
  return bits;
}

function subjectsOf(debts: readonly string[]): Subject[] {
  const subjects = new Map<string, Subject>();
  debts.forEach((debt, index) => {
    if (!subjects.has(debt)) subjects.set(debt, { debt, key: debt, bar: tieOfDebt(index) });
  });
  return [...subjects.values()];
}

const scopesOf = (consents: readonly { readonly scope: string }[] | null | undefined): readonly string[] | undefined =>
  consents?.length ? [...new Set(consents.map(({ scope }) => scope))].sort() : undefined;

/** As JSON, so that no name can pass for another. */
function profileOf({ channel, direction, purpose, to, from }: Exchange, sequence: unknown, debtTypes: unknown, scopes: unknown, present: number): string {
  const { role, relation, line, place, suppliedBy } = to;
  const { party, technology, institution, device } = from;
  return JSON.stringify([channel, direction, purpose, role, relation, line, place, suppliedBy, party, technology, institution, device, sequence, debtTypes, scopes, present]);
}

function instantsOf(events: readonly PastEvent[]): Float64Array {
  const instants = new Float64Array(events.length);
  for (let i = 0; i < events.length; i++) instants[i] = (events[i] as PastEvent).at;
  return instants;
}

export function prepareFacts(request: ParsedRequest): Facts {
  const { contact, history } = request;
  const consumer = request.consumer ?? {};
  const zones: Zone[] = [];
  let badZone: string | undefined;
  for (const name of consumer.timeZones ?? []) {
    const zone = findZone(name);
    if (zone === undefined) badZone ??= name;
    else if (!zones.includes(zone)) zones.push(zone);
  }
  const id = contact.id ?? undefined;
  const past = history === null || history === undefined ? undefined : eventsOf(history, id);
  const to = partyOf(contact.to);
  const from = senderOf(contact.from);
  const purpose = contact.purpose ?? 'collection';
  const debts = new Map<string, RequestDebt>();
  for (const debt of request.debts ?? []) if (!debts.has(debt.id)) debts.set(debt.id, debt);
  const present = presentIn(request, to, past?.events);
  const exchange: Exchange = {
    id,
    channel: contact.channel,
    direction: contact.direction ?? 'outbound',
    purpose,
    to,
    from,
    debts: list(contact.debts),
    replyTo: contact.replyTo ?? undefined,
  };
  return {
    request,
    at: instantOf(contact.at),
    present,
    profile: profileOf(exchange, contact.sequence, exchange.debts?.map((debt) => debts.get(debt)?.type ?? null), scopesOf(consumer.consents), present),
    reached: { policy: undefined, rules: undefined },
    contact: exchange,
    zones: consumer.timeZones === undefined ? undefined : zones,
    badZone,
    debts,
    events: past?.events,
    instants: instantsOf(past?.events ?? []),
    words: columnsOf(past?.events ?? [], exchange),
    subjects: exchange.debts === undefined ? ANY_DEBT : subjectsOf(exchange.debts),
    ambiguousIds: past?.ambiguous ?? false,
    historySince: request.historySince === undefined ? undefined : instantOf(request.historySince),
    consents: (consumer.consents ?? []).map((raw) => ({
      at: datedOf(raw.at) as Dated,
      until: datedOf(raw.until),
      revokedAt: datedOf(raw.revokedAt),
      givenTo: raw.givenTo ?? undefined,
      debts: list(raw.debts),
      scope: raw.scope,
      channels: list(raw.channels),
      hours: raw.hours ? { from: parseClock(raw.hours.from) as number, to: parseClock(raw.hours.to) as number } : undefined,
      on: raw.on === null || raw.on === undefined ? undefined : parseDay(raw.on),
      form: raw.form ?? undefined,
    })),
    inconvenient: (consumer.inconvenient ?? []).map(spanOf),
    agreedHours: (consumer.agreedHours ?? []).map(spanOf),
    optOuts: (consumer.optOuts ?? []).map((raw) => ({
      at: datedOf(raw.at) as Dated,
      channel: raw.channel ?? undefined,
      address: raw.address === null || raw.address === undefined ? undefined : normaliseAddress(raw.address),
      debts: list(raw.debts),
      form: raw.form ?? undefined,
      purposes: list(raw.purposes),
      by: raw.by ?? undefined,
    })),
  };
}
