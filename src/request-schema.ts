import { z } from 'zod';
import { parseClock, parseDay, toInstant } from './calendars/civil.js';

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
export const shallowSchema = withHistory(z.array(z.unknown()));

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
