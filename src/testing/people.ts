import fc from 'fast-check';
import { DAY, formatDay, HOUR, MINUTE } from '../calendars/civil.js';
import type { Harvest } from './harvest.js';
import type { Plain } from './source.js';

/* What is known of a person and of debts, told relative to the contact: a function from the contact's instant to plain data, so that it shrinks by itself. */

/** Absent but for now and then; shrinks to absent. */
export const rare = <T>(arbitrary: fc.Arbitrary<T>, weight = 1, absent = 7): fc.Arbitrary<T | undefined> =>
  fc.oneof({ withCrossShrink: true }, { arbitrary: fc.constant(undefined), weight: absent }, { arbitrary, weight });

export const present = (value: Plain): Plain => Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

export type Relative<T> = (at: number) => T;

/** So long before the contact (or after it, when negative): on every length that the policy names, and a millisecond beside. */
export function arbitraryBack(found: Harvest): fc.Arbitrary<number> {
  const lengths = [HOUR, DAY, 7 * DAY, 0, 2 * HOUR, 2 * DAY, 30 * DAY, ...found.lengths.flatMap(({ ms }) => (ms > DAY ? [ms, ms - DAY] : [ms]))];
  return fc.tuple(fc.constantFrom(...new Set(lengths)), fc.constantFrom(0, 0, 0, -1, 1, MINUTE, 5 * HOUR, -5 * HOUR)).map(([length, beside]) => length + beside);
}

/** An instant, as text or a number, or a bare local date. */
const dated = (found: Harvest): fc.Arbitrary<Relative<string | number>> =>
  fc.tuple(fc.oneof({ weight: 3, arbitrary: arbitraryBack(found) }, { weight: 1, arbitrary: fc.constantFrom(-HOUR, -DAY, -1) }), fc.constantFrom('text', 'text', 'number', 'date')).map(
    ([back, form]) => (at) => (form === 'date' ? formatDay(Math.floor((at - back) / DAY)) : form === 'number' ? at - back : new Date(at - back).toISOString()),
  );

/** Keys that hold functions of the contact's instant become what they give; lists and objects are walked. */
export function at<T>(value: unknown, instant: number): T {
  if (typeof value === 'function') return at((value as Relative<unknown>)(instant), instant);
  if (Array.isArray(value)) return value.map((item) => at(item, instant)) as T;
  if (typeof value !== 'object' || value === null) return value as T;
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined).map(([key, item]) => [key, at(item, instant)])) as T;
}

const clock = (found: Harvest): fc.Arbitrary<string> =>
  fc.constantFrom(...found.clocks.filter((each) => each < DAY)).map((ms) => `${String(Math.floor(ms / HOUR)).padStart(2, '0')}:${String(Math.floor((ms % HOUR) / MINUTE)).padStart(2, '0')}`);
const few = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(arbitrary, { minLength: 1, maxLength: 2 });

export const namesIn = (found: Harvest, field: string, ...more: string[]): fc.Arbitrary<string> => fc.constantFrom(...new Set([...(found.names.get(field) ?? []), ...more]));

/** Ids of debts in requests; `d1` is the one that a contact is mostly about. */
export const DEBTS = ['d1', 'd2', 'd3'] as const;

/** Scopes of consents as a request writes them: the policy's, with what `{…}` stands for filled in. */
export function scopesOf(found: Harvest): string[] {
  const fill = (scope: string): string[] => {
    const key = /\{(\w+)\}/.exec(scope)?.[1];
    if (key === undefined) return [scope];
    const fields: Readonly<Record<string, readonly string[]>> = { channel: ['call', 'sms', 'email'], place: ['work', 'home'], relation: ['sister', 'debtor'], role: ['debtor', 'spouse'] };
    return [...(fields[key] ?? []), ...(found.names.get(key) ?? [])].slice(0, 6).map((name) => scope.replace(`{${key}}`, name));
  };
  return [...new Set([...found.scopes.flatMap(fill), 'calls', 'time', 'contact'])];
}

type Shape = Readonly<Record<string, fc.Arbitrary<unknown>>>;
const sometimes = (shape: Shape, weight = 1): fc.Arbitrary<Plain> =>
  fc.record(Object.fromEntries(Object.entries(shape).map(([key, arbitrary]) => [key, rare(arbitrary, weight, 3)])), { noNullPrototype: true });

/** What is known of the person. Knowledge that stops a contact is seldom, so that the other rules are met too. */
export function arbitraryKnowledge(found: Harvest): fc.Arbitrary<Relative<Plain>> {
  const when = dated(found);
  const debts = fc.subarray([...DEBTS], { minLength: 1 });
  const form = namesIn(found, 'form', 'written', 'oral');
  const channel = namesIn(found, 'channel', 'call', 'sms');
  const weekdays = fc.uniqueArray(fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'), { minLength: 1, maxLength: 3 });
  const record = (required: Shape, optional: Shape): fc.Arbitrary<Plain> => fc.tuple(fc.record(required, { noNullPrototype: true }), sometimes(optional)).map(([a, b]) => ({ ...a, ...b }));
  const stop = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => rare(arbitrary, 1, 24);
  return fc
    .record(
      {
        consents: rare(
          few(
            record(
              { at: when, scope: fc.constantFrom(...scopesOf(found)) },
              { until: when, revokedAt: when, givenTo: namesIn(found, 'party', 'collector', 'creditor'), debts, channels: few(channel), hours: fc.record({ from: clock(found), to: clock(found) }, { noNullPrototype: true }), on: when.map((of) => (at: number) => String(textOf(of, at)).slice(0, 10)), form },
            ),
          ),
          1,
          3,
        ),
        inconvenient: rare(few(sometimes({ from: clock(found), to: clock(found), since: when, until: when, days: weekdays, place: namesIn(found, 'place', 'home', 'work'), channels: few(channel), form })), 1, 10),
        agreedHours: stop(few(record({ from: clock(found), to: clock(found) }, { since: when, until: when, days: weekdays }))),
        appointments: stop(fc.tuple(when, fc.constantFrom(HOUR, DAY)).map(([from, length]) => (at: number) => [{ from: new Date(instantOf(from, at)).toISOString(), to: new Date(instantOf(from, at) + length).toISOString() }])),
        employerProhibits: stop(sometimes({ since: when, until: when })),
        representation: stop(sometimes({ since: when, contactKnown: fc.boolean(), status: fc.constantFrom('active', 'non-responsive', 'consented', 'ended'), debts, form })),
        cease: stop(few(record({ receivedAt: when }, { inWriting: fc.boolean(), debts, form, until: when }))),
        optOuts: rare(few(record({ at: when }, { channel, address: fc.constantFrom('+12025550100', '+12025550177'), form, purposes: few(namesIn(found, 'purpose', 'collection')) })), 1, 10),
        unreachable: stop(record({ since: when }, { until: when })),
        hardship: stop(sometimes({ from: when, until: when })),
        complaints: stop(few(record({ receivedAt: when }, { resolvedAt: when, form }))),
        bankruptcy: stop(sometimes({ filedAt: when, status: fc.constantFrom('open', 'closed'), debts })),
        minor: stop(fc.boolean()),
        deceased: stop(fc.boolean()),
        servicemember: stop(fc.boolean()),
        vulnerable: stop(few(namesIn(found, 'vulnerable', 'mental-health'))),
        location: rare(sometimes({ country: namesIn(found, 'country', 'US'), region: namesIn(found, 'region', 'MA'), city: namesIn(found, 'city', 'Boston') }, 3), 1, 4),
      },
      { noNullPrototype: true },
    )
    .map((facts) => (instant: number) => at<Plain>(facts, instant));
}

const textOf = (value: Relative<string | number>, instant: number): string => {
  const given = value(instant);
  return typeof given === 'number' ? new Date(given).toISOString() : given;
};
const instantOf = (value: Relative<string | number>, instant: number): number => Date.parse(textOf(value, instant));

/** The records of the debts; `types` first come first. */
export function arbitraryDebtRecord(found: Harvest): fc.Arbitrary<Relative<Plain>> {
  const when = dated(found);
  return sometimes({
    type: namesIn(found, 'debtType', 'credit-card', 'personal-loan'),
    account: fc.constantFrom('a-1', 'a-2'),
    creditor: fc.constantFrom('bank', 'shop'),
    daysPastDue: fc.constantFrom(30, 0, 1, 3, 90),
    timeBarred: rare(fc.boolean(), 1, 6),
    inLitigation: rare(fc.boolean(), 1, 6),
    judgment: rare(fc.boolean(), 1, 6),
    paidAt: rare(when, 1, 12),
    dueAt: when,
    obtainedAt: when,
    noticeSentAt: when,
    disputes: rare(
      few(fc.tuple(fc.record({ receivedAt: when }, { noNullPrototype: true }), sometimes({ inWriting: fc.boolean(), verificationSentAt: when, resolvedAt: when, form: namesIn(found, 'form', 'written', 'oral') })).map(([a, b]) => ({ ...a, ...b }))),
      1,
      9,
    ),
  }).map((debt) => (instant: number) => at<Plain>(debt, instant));
}
