import { z } from 'zod';
import type { Issue } from './errors.js';
import { describeThrown, formatPath, show } from './errors.js';
import { parseClock, parseDay, toInstant } from './calendars/civil.js';
import { deepFreeze } from './freeze.js';
import { SnapshotError, snapshot } from './snapshot.js';
import type { Facts } from './facts.js';
import { canonical } from './exchange.js';
import { prepareFacts } from './facts.js';

/** ISO 8601 with `Z` or an offset, epoch milliseconds, or a `Date`. A local time without offset is invalid. */
export type InstantInput = string | number | Date;
/** An instant, or a local date `YYYY-MM-DD` where only the day is known. */
export type DatedInput = InstantInput;

const INSTANT = 'is no instant; give ISO 8601 with Z or an offset (2026-03-02T20:15:00+08:00) or epoch milliseconds as a whole number';
const instant = z.custom<InstantInput>((value) => toInstant(value) !== undefined, INSTANT);
const dated = z.custom<DatedInput>(
  (value) => toInstant(value) !== undefined || (typeof value === 'string' && parseDay(value) !== undefined),
  'is neither an instant with offset nor a date; give 2026-03-02T20:15:00+08:00 or 2026-03-02',
);
const text = z.string();
const name = z.string().min(1, 'is empty; give a name');
const clock = z.custom<string>((value) => typeof value === 'string' && parseClock(value) !== undefined, 'is no clock time; give HH:MM from 00:00 to 24:00');
const names = z.array(name);
const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
/** Other systems send null for "not known": it means absent. */
const maybe = <T extends z.ZodType>(type: T) => type.nullish();
const date = z.custom<string>((value) => typeof value === 'string' && parseDay(value) !== undefined, 'is no date; give YYYY-MM-DD');

const to = z.looseObject({
  role: maybe(name),
  relation: maybe(text),
  address: maybe(text),
  line: maybe(name),
  place: maybe(name),
  suppliedBy: maybe(name),
  person: maybe(name),
});
const from = z.looseObject({
  id: maybe(text),
  party: maybe(name),
  technology: maybe(name),
  institution: maybe(name),
  device: maybe(name),
  visitors: maybe(z.number().int().min(0)),
});
const direction = z.enum(['outbound', 'inbound']);

const contact = z.looseObject({
  id: maybe(text),
  at: instant,
  channel: name,
  direction: maybe(direction),
  to: maybe(to),
  from: maybe(from),
  debts: maybe(names),
  purpose: maybe(name),
  replyTo: maybe(text),
  sequence: maybe(z.enum(['initial', 'subsequent'])),
  callerId: maybe(text),
  content: maybe(z.looseObject({ text: maybe(text), subject: maybe(text), language: maybe(text), disclosures: maybe(z.array(text)), facts: maybe(z.array(text)) })),
});

const form = maybe(name);
const consumer = z.looseObject({
  id: maybe(text),
  // null here would read as "no zones known" while every zone of the ruleset is assumed: say it by leaving the field out.
  timeZones: z.array(text).min(1, 'is empty; name every IANA zone in which the consumer may be, or leave the field out').optional(),
  location: maybe(z.looseObject({ country: maybe(text), region: maybe(text), city: maybe(text) })),
  representation: maybe(
    z.looseObject({
      since: maybe(dated),
      contactKnown: maybe(z.boolean()),
      status: maybe(z.enum(['active', 'non-responsive', 'consented', 'ended'])),
      debts: maybe(names),
      form,
    }),
  ),
  cease: maybe(z.array(z.looseObject({ receivedAt: dated, inWriting: maybe(z.boolean()), debts: maybe(names), form, until: maybe(dated) }))),
  optOuts: maybe(z.array(z.looseObject({ at: dated, channel: maybe(name), address: maybe(text), debts: maybe(names), form, purposes: maybe(names), by: maybe(z.looseObject({ role: maybe(name), relation: maybe(text), person: maybe(name) })) }))),
  consents: maybe(
    z.array(
      z.looseObject({
        at: dated,
        until: maybe(dated),
        revokedAt: maybe(dated),
        givenTo: maybe(name),
        debts: maybe(names),
        scope: name,
        channels: maybe(names),
        hours: maybe(z.looseObject({ from: clock, to: clock })),
        on: maybe(date),
        form,
      }),
    ),
  ),
  inconvenient: maybe(
    z.array(
      z.looseObject({
        since: maybe(dated),
        until: maybe(dated),
        days: maybe(z.array(weekday).min(1)),
        from: maybe(clock),
        to: maybe(clock),
        place: maybe(name),
        channels: maybe(names),
        form,
      }),
    ),
  ),
  agreedHours: maybe(
    z.array(z.looseObject({ since: maybe(dated), until: maybe(dated), days: maybe(z.array(weekday).min(1)), from: clock, to: clock, channels: maybe(names) })),
  ),
  appointments: maybe(z.array(z.looseObject({ from: instant, to: instant, channel: maybe(name), address: maybe(text) }))),
  employerProhibits: maybe(z.looseObject({ since: maybe(dated), until: maybe(dated) })),
  unreachable: maybe(z.looseObject({ since: dated, until: maybe(dated), evidence: maybe(text) })),
  hardship: maybe(z.looseObject({ from: maybe(dated), until: maybe(dated) })),
  complaints: maybe(z.array(z.looseObject({ receivedAt: dated, resolvedAt: maybe(dated), form }))),
  minor: maybe(z.boolean()),
  deceased: maybe(z.boolean()),
  servicemember: maybe(z.boolean()),
  vulnerable: maybe(z.array(text)),
  bankruptcy: maybe(z.looseObject({ filedAt: maybe(dated), status: maybe(name), debts: maybe(names) })),
});

const debt = z.looseObject({
  id: name,
  type: maybe(name),
  account: maybe(text),
  creditor: maybe(text),
  daysPastDue: maybe(z.number()),
  timeBarred: maybe(z.boolean()),
  paidAt: maybe(dated),
  dueAt: maybe(dated),
  obtainedAt: maybe(dated),
  noticeSentAt: maybe(dated),
  judgment: maybe(z.union([z.boolean(), z.looseObject({})])),
  inLitigation: maybe(z.boolean()),
  process: maybe(z.array(z.looseObject({ kind: maybe(name), at: maybe(dated) }))),
  disputes: maybe(
    z.array(z.looseObject({ receivedAt: dated, inWriting: maybe(z.boolean()), verificationSentAt: maybe(dated), resolvedAt: maybe(dated), form })),
  ),
});

const event = z.looseObject({
  id: maybe(text),
  at: instant,
  channel: name,
  direction: maybe(direction),
  outcome: maybe(name),
  to: maybe(to),
  from: maybe(from),
  debts: maybe(names),
  debtsDiscussed: maybe(names),
  purpose: maybe(name),
  replyTo: maybe(text),
  endedAt: maybe(instant),
  misdirected: maybe(z.boolean()),
  undeliverable: maybe(z.boolean()),
});

const withHistory = <T extends z.ZodType>(history: T) =>
  z.looseObject({ contact, consumer: maybe(consumer), debts: maybe(z.array(debt)), history: maybe(history), historySince: instant.optional() });

/** The shape of a request. Unknown keys are tolerated: requests come from other systems. */
export const requestSchema = withHistory(z.array(event));
/** The same but for the events, which are many and are looked at by `isEvent`. */
const shallowSchema = withHistory(z.array(z.unknown()));

const isText = (value: unknown): boolean => value == null || typeof value === 'string';
const isName = (value: unknown): boolean => value == null || (typeof value === 'string' && value !== '');
const isFlag = (value: unknown): boolean => value == null || typeof value === 'boolean';
const isNames = (value: unknown): boolean => value == null || (Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== ''));
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function isParty(value: unknown): boolean {
  if (value == null) return true;
  if (!isRecord(value)) return false;
  return isName(value['role']) && isText(value['relation']) && isText(value['address']) && isName(value['line']) && isName(value['place']) && isName(value['suppliedBy']) && isName(value['person']);
}

function isSender(value: unknown): boolean {
  if (value == null) return true;
  if (!isRecord(value)) return false;
  const visitors = value['visitors'];
  if (visitors != null && !(Number.isSafeInteger(visitors) && (visitors as number) >= 0)) return false;
  return isText(value['id']) && isName(value['party']) && isName(value['technology']) && isName(value['institution']) && isName(value['device']);
}

/** Exactly what the schema of an event accepts, without building a report: histories are long, and nearly always well formed. */
export function isEvent(value: unknown): boolean {
  if (!isRecord(value) || toInstant(value['at']) === undefined) return false;
  const { channel, direction, endedAt } = value as { channel?: unknown; direction?: unknown; endedAt?: unknown };
  if (typeof channel !== 'string' || channel === '') return false;
  if (direction != null && direction !== 'outbound' && direction !== 'inbound') return false;
  if (endedAt != null && toInstant(endedAt) === undefined) return false;
  return (
    isText(value['id']) &&
    isName(value['outcome']) &&
    isName(value['purpose']) &&
    isText(value['replyTo']) &&
    isNames(value['debts']) &&
    isNames(value['debtsDiscussed']) &&
    isFlag(value['misdirected']) &&
    isFlag(value['undeliverable']) &&
    isParty(value['to']) &&
    isSender(value['from'])
  );
}

export type RequestInput = z.input<typeof requestSchema>;

const PARSED = Symbol('parsed');
/** A request that came through the door: frozen, and not validated again by `check`. */
export type ParsedRequest = Readonly<RequestInput> & { readonly [PARSED]?: true };

export type ParseResult =
  | { readonly success: true; readonly request: ParsedRequest }
  | { readonly success: false; readonly issues: readonly Issue[] };

const prepared = new WeakMap<object, Facts>();

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let current = root;
  for (const part of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[part];
  }
  return current;
}

const MAX_ISSUES = 50;

export function describeIssues(error: z.ZodError, root: unknown): Issue[] {
  return error.issues
    .flatMap(alternatives)
    .slice(0, MAX_ISSUES)
    .map((issue) => {
      const found = show(valueAt(root, issue.path));
      const message = issue.message.startsWith('Invalid input: ') ? issue.message.slice('Invalid input: '.length).replace(/, received .*$/, '') : issue.message;
      return { path: formatPath(issue.path), message: `${shortened(message)} (found ${found})` };
    });
}

const MAX_MESSAGE = 400;
/** A message repeats what was given, which may be endless. */
const shortened = (message: string): string => (message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message);

type Described = Pick<z.core.$ZodIssue, 'path' | 'message'>;

/** Of alternatives the one that came furthest is what the author meant; where none came further than the other, what each expects. */
function alternatives(issue: z.core.$ZodIssue): Described[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((errors) => errors.flatMap(alternatives));
  const depth = (branch: readonly Described[]): number => Math.max(...branch.map(({ path }) => path.length));
  const furthest = Math.max(...branches.map(depth));
  const meant = branches.filter((branch) => depth(branch) === furthest);
  if (furthest > 0) return (meant[0] as Described[]).map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
  const messages = new Set(meant.flatMap((branch) => branch.map(({ message }) => message.replace(/^Invalid input: /, '').replace(/, received .*$/, ''))));
  return [{ path: issue.path, message: [...messages].join(', or ') }];
}

type Entered = { readonly success: true; readonly request: ParsedRequest; readonly facts: Facts } | { readonly success: false; readonly issues: readonly Issue[] };

/** Through the door: a copy that nobody else holds, checked and prepared. Never throws. */
export function enter(input: unknown): Entered {
  const known = typeof input === 'object' && input !== null ? prepared.get(input) : undefined;
  if (known !== undefined) return { success: true, request: input as ParsedRequest, facts: known };
  let copy: unknown;
  try {
    copy = snapshot(input);
  } catch (error) {
    const issue = error instanceof SnapshotError ? error.issue : { path: '', message: `could not be read (${describeThrown(error)})` };
    return { success: false, issues: [issue] };
  }
  const shallow = shallowSchema.safeParse(copy);
  const events = shallow.success ? shallow.data.history : undefined;
  if (!shallow.success || (events != null && !events.every(isEvent))) {
    const { error } = requestSchema.safeParse(copy);
    return { success: false, issues: error === undefined ? [{ path: 'history', message: 'holds an event that cannot be read' }] : describeIssues(error, copy) };
  }
  const request = copy as ParsedRequest;
  const twice = contradiction(request.debts ?? []);
  if (twice !== undefined) return { success: false, issues: [twice] };
  return { success: true, request, facts: prepareFacts(request) };
}

/** One debt cannot have two records that differ: which one would hold? */
function contradiction(debts: NonNullable<ParsedRequest['debts']>): Issue | undefined {
  const records = new Map<string, number>();
  for (let i = 0; i < debts.length; i++) {
    const debt = debts[i] as (typeof debts)[number];
    const first = records.get(debt.id);
    if (first === undefined) records.set(debt.id, i);
    else if (canonical(debts[first]) !== canonical(debt)) {
      return { path: `debts[${i}].id`, message: `stands twice with different facts (found ${show(debt.id)}, also debts[${first}]); give one record for each debt` };
    }
  }
  return undefined;
}

/**
 * The door on its own. `request` is a frozen copy of the input (instants as given) that `check` does not validate again.
 * Never throws: what cannot be read is an issue with its path.
 */
export function parseRequest(input: unknown): ParseResult {
  const entered = enter(input);
  if (!entered.success) return entered;
  const { request, facts } = entered;
  if (request !== input) prepared.set(deepFreeze(request) as object, facts);
  return { success: true, request };
}

