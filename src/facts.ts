import { formatInstant, parseClock, parseDay, toInstant, WEEKDAYS } from './calendars/civil.js';
import type { Zone } from './calendars/zone.js';
import { findZone } from './calendars/zone.js';
import type { Dated } from './dated.js';
import { datedOf } from './dated.js';
import type { ParsedRequest } from './request.js';
import { channelBits, outcomeBits, purposeBits, roleBits, technologyBits } from './vocabulary.js';

export interface Party {
  readonly role: string;
  readonly relation: string | undefined;
  /** Normalised: see `normaliseAddress`. */
  readonly address: string | undefined;
  readonly line: string | undefined;
  readonly place: string | undefined;
  readonly suppliedBy: string | undefined;
  /** Tells apart several people of one role and relation. */
  readonly person: string | undefined;
}

export interface Sender {
  readonly id: string | undefined;
  readonly party: string | undefined;
  readonly technology: string;
  readonly institution: string | undefined;
  readonly device: string | undefined;
  readonly visitors: number | undefined;
}

/** What a contact and an event of the history have in common. Defaults are filled in. */
export interface Exchange {
  readonly id: string | undefined;
  readonly channel: string;
  readonly direction: string;
  readonly purpose: string;
  readonly to: Party;
  readonly from: Sender;
  /** `undefined` when no debt is named. */
  readonly debts: readonly string[] | undefined;
  readonly replyTo: string | undefined;
  // Bits of well-known names (see `bitOf`); 0 for any other.
  readonly channelBit: number;
  readonly roleBit: number;
  readonly technologyBit: number;
  readonly purposeBit: number;
}

export interface PastEvent extends Exchange {
  readonly at: number;
  readonly outcome: string | undefined;
  readonly outcomeBit: number;
  readonly misdirected: boolean | undefined;
  readonly undeliverable: boolean | undefined;
  /** The event as given, for facts that only a ruleset knows. */
  readonly raw: object;
}

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
  readonly form: string | undefined;
  readonly purposes: readonly string[] | undefined;
  /** Who opted out, where it was not the consumer: then it binds contacts to that recipient alone. */
  readonly by: { readonly role?: string | null | undefined; readonly relation?: string | null | undefined; readonly person?: string | null | undefined } | undefined;
}

type RequestDebt = NonNullable<ParsedRequest['debts']>[number];

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
} as const;

/** A request, prepared once: instants as numbers, addresses normalised, events sorted, defaults filled in. */
export interface Facts {
  readonly request: ParsedRequest;
  readonly at: number;
  /** Bits of `FACT`: what is known at all. */
  readonly present: number;
  readonly contact: Exchange;
  readonly zones: readonly Zone[] | undefined;
  /** The first zone named that does not exist. */
  readonly badZone: string | undefined;
  readonly debts: ReadonlyMap<string, RequestDebt>;
  /** Sorted by instant; `undefined` when the history is not known. The contact itself is left out. */
  readonly events: readonly PastEvent[] | undefined;
  /** True when one id stands for several differing entries: then events are counted by id. */
  readonly ambiguousIds: boolean;
  readonly historySince: number | undefined;
  readonly consents: readonly Consent[];
  readonly inconvenient: readonly Span[];
  readonly agreedHours: readonly Span[];
  readonly optOuts: readonly OptOut[];
}

/**
 * The same address in one form: width folded, lower case; of a telephone number the digits alone, so that `+1 (555) 010-0199` and
 * `15550100199` are one.
 */
export function normaliseAddress(address: string): string {
  // The common case: already plain.
  if (/^\+\d+$/.test(address)) return address.slice(1);
  const folded = address.normalize('NFKC').trim().toLowerCase();
  return /^[+()\d\s./\-‐‑–]*\d[+()\d\s./\-‐‑–]*$/.test(folded) ? folded.replace(/\D/g, '') : folded;
}

function instantOf(value: unknown): number {
  return toInstant(value) as number;
}

const list = (values: readonly string[] | null | undefined): readonly string[] | undefined => (values === null || values === undefined || values.length === 0 ? undefined : values);

type RawParty = NonNullable<ParsedRequest['contact']['to']>;
type RawSender = NonNullable<ParsedRequest['contact']['from']>;

const NOBODY: Party = { role: 'debtor', relation: undefined, address: undefined, line: undefined, place: undefined, suppliedBy: undefined, person: undefined };
const ANYBODY: Sender = { id: undefined, party: undefined, technology: 'human', institution: undefined, device: undefined, visitors: undefined };

function partyOf(to: RawParty | null | undefined): Party {
  if (to === null || to === undefined) return NOBODY;
  return {
    role: to.role ?? 'debtor',
    relation: to.relation ?? undefined,
    address: to.address === null || to.address === undefined ? undefined : normaliseAddress(to.address),
    line: to.line ?? undefined,
    place: to.place ?? undefined,
    suppliedBy: to.suppliedBy ?? undefined,
    person: to.person ?? undefined,
  };
}

function senderOf(from: RawSender | null | undefined): Sender {
  if (from === null || from === undefined) return ANYBODY;
  return {
    id: from.id ?? undefined,
    party: from.party ?? undefined,
    technology: from.technology ?? 'human',
    institution: from.institution ?? undefined,
    device: from.device ?? undefined,
    visitors: from.visitors ?? undefined,
  };
}

type RawEvent = NonNullable<ParsedRequest['history']>[number];

function eventOf(raw: RawEvent): PastEvent {
  const to = partyOf(raw.to);
  const from = senderOf(raw.from);
  const purpose = raw.purpose ?? 'collection';
  let debts = list(raw.debts);
  const discussed = list(raw.debtsDiscussed);
  // A debt that was talked about is one that the event concerned, whatever it was placed for.
  if (debts !== undefined && discussed !== undefined) debts = [...new Set([...debts, ...discussed])];
  else debts ??= discussed;
  const outcome = raw.outcome ?? undefined;
  return {
    id: raw.id ?? undefined,
    at: instantOf(raw.at),
    channel: raw.channel,
    direction: raw.direction ?? 'outbound',
    purpose,
    to,
    from,
    debts,
    replyTo: raw.replyTo ?? undefined,
    outcome,
    misdirected: raw.misdirected ?? undefined,
    undeliverable: raw.undeliverable ?? undefined,
    raw,
    channelBit: channelBits.get(raw.channel) ?? 0,
    outcomeBit: outcome === undefined ? 0 : (outcomeBits.get(outcome) ?? 0),
    roleBit: roleBits.get(to.role) ?? 0,
    technologyBit: technologyBits.get(from.technology) ?? 0,
    purposeBit: purposeBits.get(purpose) ?? 0,
  };
}

/** Sorted by instant, the contact itself and repeated entries left out. */
function eventsOf(raw: readonly RawEvent[], contactId: string | undefined): { events: PastEvent[]; ambiguous: boolean } {
  const events: PastEvent[] = [];
  const ids = new Set<string>();
  let repeated: Map<string, string[]> | undefined;
  let ambiguous = false;
  let sorted = true;
  let last = -Infinity;
  for (let i = 0; i < raw.length; i++) {
    const item = raw[i] as RawEvent;
    const id = item.id ?? undefined;
    if (id !== undefined) {
      if (id === contactId) continue;
      if (ids.has(id)) {
        repeated ??= firstOfEach(raw);
        // The same entry again is dropped; one that differs (a status that came later) is kept beside it and counted as one.
        const known = repeated.get(id) as string[];
        const text = comparable(item);
        if (known.includes(text)) continue;
        known.push(text);
        ambiguous = true;
      }
      ids.add(id);
    }
    const event = eventOf(item);
    if (event.at < last) sorted = false;
    last = event.at;
    events.push(event);
  }
  // Entries of one id and one instant keep one order, whatever order they came in.
  if (ambiguous) events.sort((a, b) => a.at - b.at || (canonical(a.raw) < canonical(b.raw) ? -1 : 1));
  else if (!sorted) events.sort((a, b) => a.at - b.at);
  return { events, ambiguous };
}

const comparable = (item: RawEvent): string => canonical({ ...item, at: instantOf(item.at) });

function firstOfEach(raw: readonly RawEvent[]): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const item of raw) if (item.id != null && !texts.has(item.id)) texts.set(item.id, [comparable(item)]);
  return texts;
}

/** JSON with sorted keys: equal data, equal text. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    const parts: string[] = [];
    for (const key of Object.keys(record).sort()) if (record[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(record[key])}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
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

function presentIn({ consumer, debts }: ParsedRequest, to: Party): number {
  let bits = to.place === 'work' ? FACT.workplace : 0;
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
  }
  for (const debt of debts ?? []) {
    if (debt.disputes?.length) bits |= FACT.disputes;
    if (debt.paidAt != null) bits |= FACT.paid;
    if (debt.timeBarred) bits |= FACT.timeBarred;
    if (debt.inLitigation) bits |= FACT.inLitigation;
  }
  return bits;
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
  return {
    request,
    at: instantOf(contact.at),
    present: presentIn(request, to),
    contact: {
      id,
      channel: contact.channel,
      direction: contact.direction ?? 'outbound',
      purpose,
      to,
      from,
      debts: list(contact.debts),
      replyTo: contact.replyTo ?? undefined,
      channelBit: channelBits.get(contact.channel) ?? 0,
      roleBit: roleBits.get(to.role) ?? 0,
      technologyBit: technologyBits.get(from.technology) ?? 0,
      purposeBit: purposeBits.get(purpose) ?? 0,
    },
    zones: consumer.timeZones === undefined ? undefined : zones,
    badZone,
    debts,
    events: past?.events,
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
      form: raw.form ?? undefined,
      purposes: list(raw.purposes),
      by: raw.by ?? undefined,
    })),
  };
}

/** How evidence names an event: its id, else its instant. */
export function labelOf(event: PastEvent): string {
  return event.id ?? formatInstant(event.at);
}
