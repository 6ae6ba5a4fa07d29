import { formatInstant, toInstant } from './calendars/civil.js';
import type { ParsedRequest } from './request.js';
import { wordsOf } from './vocabulary.js';

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
}

export interface PastEvent extends Exchange {
  readonly at: number;
  readonly outcome: string | undefined;
  readonly misdirected: boolean | undefined;
  readonly undeliverable: boolean | undefined;
  /** The event as given, for facts that only a ruleset knows. */
  readonly raw: object;
}

/**
 * The same address in one form: width folded, lower case; of a telephone number the digits alone, so that `+1 (555) 010-0199` and
 * `15550100199` are one.
 */
export function normaliseAddress(address: string): string {
  // The common case: already plain.
  if (/^\+\d+$/.test(address)) return address.slice(1);
  const folded = address.normalize('NFKC').trim().toLowerCase();
  // Two plain tests: one pattern with a digit somewhere in the middle would go back and forth over a long text.
  return /^[+()\d\s./\-‐‑–]+$/.test(folded) && /\d/.test(folded) ? folded.replace(/\D/g, '') : folded;
}

export function instantOf(value: unknown): number {
  return toInstant(value) as number;
}

export const list = (values: readonly string[] | null | undefined): readonly string[] | undefined => (values === null || values === undefined || values.length === 0 ? undefined : values);

type RawParty = NonNullable<ParsedRequest['contact']['to']>;
type RawSender = NonNullable<ParsedRequest['contact']['from']>;

const NOBODY: Party = { role: 'debtor', relation: undefined, address: undefined, line: undefined, place: undefined, suppliedBy: undefined, person: undefined };
const ANYBODY: Sender = { id: undefined, party: undefined, technology: 'human', institution: undefined, device: undefined, visitors: undefined };

export function partyOf(to: RawParty | null | undefined): Party {
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

export function senderOf(from: RawSender | null | undefined): Sender {
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

const MOST_READ = 1000;

/** Of one record, which a copied request holds once however often it comes, the reading is one too: a long history speaks of few people. */
function readOnceOf<Raw extends object, Read>(read: (raw: Raw | null | undefined) => Read): (raw: Raw | null | undefined) => Read {
  const known = new Map<Raw, Read>();
  return (raw) => {
    if (raw === null || raw === undefined) return read(raw);
    let result = known.get(raw);
    if (result === undefined) {
      if (known.size >= MOST_READ) known.clear();
      known.set(raw, (result = read(raw)));
    }
    return result;
  };
}

interface Readers {
  readonly partyOf: (to: RawParty | null | undefined) => Party;
  readonly senderOf: (from: RawSender | null | undefined) => Sender;
}
const readers = (): Readers => ({
  partyOf: readOnceOf(partyOf),
  senderOf: readOnceOf(senderOf),
});

function eventOf(raw: RawEvent, reader: Readers): PastEvent {
  const to = reader.partyOf(raw.to);
  const from = reader.senderOf(raw.from);
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
  };
}

/** Sorted by instant, the contact itself and repeated entries left out. */
export function eventsOf(raw: readonly RawEvent[], contactId: string | undefined): { events: PastEvent[]; ambiguous: boolean } {
  const events: PastEvent[] = [];
  const ids = new Set<string>();
  let repeated: Map<string, Set<string>> | undefined;
  let ambiguous = false;
  let sorted = true;
  let last = -Infinity;
  const reader = readers();
  for (let i = 0; i < raw.length; i++) {
    const item = raw[i] as RawEvent;
    const id = item.id ?? undefined;
    if (id !== undefined) {
      if (id === contactId) continue;
      if (ids.has(id)) {
        repeated ??= firstOfEach(raw);
        // The same entry again is dropped; one that differs (a status that came later) is kept beside it and counted as one.
        const known = repeated.get(id) as Set<string>;
        const text = comparable(item);
        if (known.has(text)) continue;
        known.add(text);
        ambiguous = true;
      }
      ids.add(id);
    }
    const event = eventOf(item, reader);
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

function firstOfEach(raw: readonly RawEvent[]): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  for (const item of raw) if (item.id != null && !texts.has(item.id)) texts.set(item.id, new Set([comparable(item)]));
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

/** How evidence names an event: its id, else its instant. */
export function labelOf(event: PastEvent): string {
  return event.id ?? formatInstant(event.at);
}

/** How an event stands to the contact, one bit each; above them a bit for each of the contact's debts that the event is not about. */
export const TIE = {
  otherRecipient: 1,
  sameAddress: 2,
  otherAddress: 4,
  unknownAddress: 8,
  otherAgent: 16,
  unknownAgent: 32,
  otherChannel: 64,
  misdirected: 128,
  directed: 256,
  undeliverable: 512,
  deliverable: 1024,
  answers: 2048,
  answersNothing: 4096,
} as const;
const FIRST_DEBT = 8192;
/** Debts beyond these have no bit. */
export const TIED_DEBTS = 18;
export const tieOfDebt = (index: number): number => (index < TIED_DEBTS ? FIRST_DEBT << index : 0);

/** What both sides state must agree; what one leaves out does not tell two recipients of one role apart. */
function sameRecipient(a: Party, b: Party): boolean {
  return (
    a.role === b.role &&
    (a.person === undefined || b.person === undefined || a.person === b.person) &&
    (a.relation === undefined || b.relation === undefined || a.relation === b.relation)
  );
}

function tiesOf(event: PastEvent, contact: Exchange): number {
  const { to, from, debts } = event;
  let bits = sameRecipient(to, contact.to) ? 0 : TIE.otherRecipient;
  if (to.address === undefined || contact.to.address === undefined) bits |= TIE.unknownAddress;
  else bits |= to.address === contact.to.address ? TIE.sameAddress : TIE.otherAddress;
  if (from.id === undefined || contact.from.id === undefined) bits |= TIE.unknownAgent;
  else if (from.id !== contact.from.id) bits |= TIE.otherAgent;
  if (event.channel !== contact.channel) bits |= TIE.otherChannel;
  bits |= event.misdirected ? TIE.misdirected : TIE.directed;
  bits |= event.undeliverable ? TIE.undeliverable : TIE.deliverable;
  bits |= event.replyTo === undefined ? TIE.answersNothing : TIE.answers;
  if (debts !== undefined && contact.debts !== undefined) {
    for (let i = 0; i < contact.debts.length && i < TIED_DEBTS; i++) if (!debts.includes(contact.debts[i] as string)) bits |= FIRST_DEBT << i;
  }
  return bits;
}

/** Events in bits, `WORDS` numbers for each: what they are (see `wordsOf`), and how they stand to the contact. */
export const WORDS = 4;
export function columnsOf(events: readonly PastEvent[], contact: Exchange): Int32Array {
  const words = new Int32Array(events.length * WORDS);
  for (let i = 0; i < events.length; i++) {
    const event = events[i] as PastEvent;
    wordsOf(event, words, i * WORDS);
    words[i * WORDS + 3] = tiesOf(event, contact);
  }
  return words;
}
