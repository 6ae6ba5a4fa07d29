import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { RulesetError, check, nextAllowed } from '../../src/index.js';
import { codesOf, DAY, deepFreeze, HOUR, iso, ms, outcomeOf, policyOf, request } from './support.js';
import type { Plain } from './support.js';

const NY = 'America/New_York';
const limit = (n: number, window: Plain, more: Plain = {}): Plain => ({
  kind: 'frequency',
  limit: n,
  window,
  per: ['consumer'],
  count: { channels: ['call'] },
  ...more,
});
const calls = (...instants: string[]): Plain[] => instants.map((at) => ({ at, channel: 'call' }));
const asked = (rule: Plain, at: unknown, history: unknown, more: Plain = {}): string => outcomeOf(policyOf(rule), request(at, { history, ...more }));

/** The local date by an independent implementation. */
const dateIn = (zone: string, instant: number): Temporal.PlainDate => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate();

describe('C. Counting', () => {
  it('C1 attempts and conversations are different units, named by the rule', () => {
    const attempts = limit(1, { days: 1 }, { count: { channels: ['call'] } });
    const conversations = limit(1, { days: 1 }, { count: { channels: ['call'], outcomes: ['answered', 'conversation'] } });
    const unanswered = [{ at: '2026-05-05T14:00:00Z', channel: 'call', outcome: 'no-answer' }];
    const talked = [{ at: '2026-05-05T14:00:00Z', channel: 'call', outcome: 'conversation' }];
    expect([attempts, conversations].map((rule) => asked(rule, '2026-05-05T15:00:00Z', unanswered))).toEqual(['deny', 'allow']);
    expect([attempts, conversations].map((rule) => asked(rule, '2026-05-05T15:00:00Z', talked))).toEqual(['deny', 'deny']);
  });

  it('C2 only the channels that are listed use up a limit', () => {
    const at = '2026-05-05T15:00:00Z';
    const history = ['sms', 'email', 'letter', 'voicemail', 'visit'].map((channel) => ({ at: '2026-05-05T14:00:00Z', channel }));
    expect(asked(limit(1, { days: 1 }), at, history)).toBe('allow');
    expect(asked(limit(1, { days: 1 }, { count: { channels: ['call', 'sms'] } }), at, history)).toBe('deny');
    // And a contact over a channel that is not listed is not limited.
    expect(asked(limit(1, { days: 1 }), at, calls('2026-05-05T14:00:00Z'), { contact: { channel: 'sms' } })).toBe('allow');
  });

  it('C3 each form of window gives its own, pinned answer on the same history', () => {
    // Asked on Monday 4 May 2026 at 21:30 in New York, after calls on Thursday 30 April at 22:30 and on Sunday 3 May at 22:00.
    const history = calls('2026-04-30T22:30:00-04:00', '2026-05-03T22:00:00-04:00');
    const at = '2026-05-04T21:30:00-04:00';
    const counted = (window: Plain, more: Plain = {}): number => {
      for (let n = 1; ; n++) if (asked(limit(n, window, more), at, history) === 'allow') return n - 1;
    };
    expect({
      hours23: counted({ hours: 23 }),
      hours24: counted({ hours: 24 }),
      hours95: counted({ hours: 95 }),
      hours96: counted({ hours: 96 }),
      days1: counted({ days: 1 }),
      days2: counted({ days: 2 }),
      days4: counted({ days: 4 }),
      days5: counted({ days: 5 }),
      day: counted({ calendar: 'day' }),
      week: counted({ calendar: 'week' }),
      weekFromSunday: counted({ calendar: 'week', weekStartsOn: 'sun' }),
      weekFromThursday: counted({ calendar: 'week' }, { weekStartsOn: 'thu' }),
      month: counted({ calendar: 'month' }),
      year: counted({ calendar: 'year' }),
    }).toEqual({
      hours23: 0,
      hours24: 1,
      hours95: 1,
      hours96: 2,
      days1: 0,
      days2: 1,
      days4: 1,
      days5: 2,
      day: 0,
      week: 0,
      weekFromSunday: 1,
      weekFromThursday: 2,
      month: 1,
      year: 2,
    });
  });

  it("C4 the day is the consumer's: 23:30 and 00:30 are two days although one day in UTC", () => {
    const rule = limit(1, { calendar: 'day' });
    const history = calls('2026-05-05T03:30:00Z');
    expect(asked(rule, '2026-05-05T03:59:59.999Z', history)).toBe('deny');
    expect(asked(rule, '2026-05-05T04:00:00Z', history)).toBe('allow');
    expect(outcomeOf(policyOf(rule), request('2026-05-05T04:30:00Z', { history, consumer: { timeZones: ['UTC'] } }))).toBe('deny');
  });

  it('C5 a day of 25 hours is one day, and one of 23', () => {
    const rule = limit(1, { calendar: 'day' });
    const history = calls('2026-11-01T04:00:00Z');
    expect(asked(rule, '2026-11-02T04:59:59.999Z', history)).toBe('deny');
    expect(asked(rule, '2026-11-02T05:00:00Z', history)).toBe('allow');
    expect(nextAllowed(policyOf(rule), request('2026-11-01T12:00:00Z', { history }))).toBe('2026-11-02T05:00:00.000Z');
    const spring = calls('2026-03-08T05:00:00Z');
    expect(asked(rule, '2026-03-09T03:59:59.999Z', spring)).toBe('deny');
    expect(nextAllowed(policyOf(rule), request('2026-03-08T12:00:00Z', { history: spring }))).toBe('2026-03-09T04:00:00.000Z');
  });

  it('C6 windows at the ends of months, years and Februaries equal brute force', () => {
    const dates = [
      '2024-01-01',
      '2024-02-29',
      '2024-03-01',
      '2024-03-05',
      '2024-12-31',
      '2026-01-01',
      '2026-02-28',
      '2026-03-01',
      '2026-03-05',
      '2026-03-31',
      '2026-12-31',
    ];
    const windows: [Plain, (event: Temporal.PlainDate, own: Temporal.PlainDate) => boolean][] = [
      ...[1, 2, 7, 30, 31].map((days): [Plain, (event: Temporal.PlainDate, own: Temporal.PlainDate) => boolean] => [
        { days },
        (event, own) => Temporal.PlainDate.compare(event, own.subtract({ days: days - 1 })) >= 0,
      ]),
      ...[1, 2, 12].map((months): [Plain, (event: Temporal.PlainDate, own: Temporal.PlainDate) => boolean] => [
        { months },
        (event, own) => Temporal.PlainDate.compare(event, own.subtract({ months })) > 0,
      ]),
      [{ calendar: 'week' }, (event, own) => Temporal.PlainDate.compare(event, own.subtract({ days: own.dayOfWeek - 1 })) >= 0],
      [{ calendar: 'month' }, (event, own) => event.year === own.year && event.month === own.month],
      [{ calendar: 'year' }, (event, own) => event.year === own.year],
    ];
    let inside = 0;
    for (const zone of [NY, 'Pacific/Auckland']) {
      for (const [window, holds] of windows) {
        const policy = policyOf(limit(1, window));
        for (const date of dates) {
          const at = ms(`${date}T17:00:00Z`);
          for (let back = 0; back < 70 * DAY; back += 13 * HOUR) {
            const event = at - back;
            const expected = holds(dateIn(zone, event), dateIn(zone, at)) ? 'deny' : 'allow';
            if (expected === 'deny') inside++;
            const input = request(at, { history: [{ at: event, channel: 'call' }], consumer: { timeZones: [zone] } });
            expect(outcomeOf(policy, input), `${JSON.stringify(window)} ${zone} ${date} ${iso(event)}`).toBe(expected);
          }
        }
      }
    }
    expect(inside).toBeGreaterThan(1000);
  });

  it.each([1, 2, 7, 10])('C7 limit %i: with one less counted allow, with so many deny, and the reason names them', (n) => {
    const policy = policyOf(limit(n, { days: 7 }));
    const events = (count: number): Plain[] =>
      Array.from({ length: count }, (_, index) => ({
        id: `e-${String(index).padStart(2, '0')}`,
        at: ms('2026-05-05T10:00:00Z') + index * 60_000,
        channel: 'call',
      }));
    expect(outcomeOf(policy, request('2026-05-05T15:00:00Z', { history: events(n - 1) }))).toBe('allow');
    const decision = check(policy, request('2026-05-05T15:00:00Z', { history: events(n) }));
    expect(codesOf(decision)).toEqual(['frequency-limit']);
    expect(decision.reasons[0]?.data).toMatchObject({ limit: n, counted: n, events: events(n).map(({ id }) => id) });
  });

  it('C8 limit 0 is never, and no number that is not a count is taken', () => {
    expect(asked(limit(0, { days: 7 }), '2026-05-05T15:00:00Z', [])).toBe('deny');
    expect(asked(limit(0, { days: 7 }), '2026-05-05T15:00:00Z', undefined)).toBe('deny');
    for (const n of [-1, 1.5, NaN, Infinity, '7', null, undefined, true, 1e300]) {
      expect(() => policyOf({ ...limit(1, { days: 7 }), limit: n }), String(n)).toThrow(RulesetError);
    }
  });

  it('C9 a missing history is unknown, an empty one is none', () => {
    const policies = [
      limit(1, { days: 7 }),
      { kind: 'cooldown', wait: { days: 1 }, after: { channels: ['call'] }, per: ['consumer'] },
      { kind: 'channel-limit', limit: 1, window: { days: 7 }, per: ['consumer'], count: { channels: ['call', 'sms'] } },
      { kind: 'prerequisite', requires: { event: { channels: ['letter'] } } },
    ];
    for (const rule of policies) {
      for (const history of [undefined, null]) {
        const decision = check(policyOf(rule), request('2026-05-05T15:00:00Z', { history }));
        expect(codesOf(decision), rule['kind'] as string).toEqual(['unknown-fact']);
        expect(decision.reasons[0]?.data).toMatchObject({ fact: 'history' });
      }
    }
    expect(asked(limit(1, { days: 7 }), '2026-05-05T15:00:00Z', [])).toBe('allow');
  });

  it('C10 a history shorter than the window is too short, to the instant', () => {
    const at = '2026-05-05T15:00:00Z';
    const since = (historySince: string, rule: Plain): string[] => codesOf(check(policyOf(rule), request(at, { historySince })));
    // Seven dates in New York begin on 29 April at 04:00Z.
    expect(since('2026-04-29T04:00:00Z', limit(1, { days: 7 }))).toEqual([]);
    expect(since('2026-04-29T04:00:00.001Z', limit(1, { days: 7 }))).toEqual(['history-too-short']);
    // (at − 24 h, at] begins a millisecond after.
    expect(since('2026-05-04T15:00:00.001Z', limit(1, { hours: 24 }))).toEqual([]);
    expect(since('2026-05-04T15:00:00.002Z', limit(1, { hours: 24 }))).toEqual(['history-too-short']);
    expect(since('2026-05-06T00:00:00Z', limit(1, { days: 1 }))).toEqual(['history-too-short']);
    const decision = check(policyOf(limit(1, { days: 7 })), request(at, { historySince: '2026-05-01T00:00:00Z' }));
    expect(decision.reasons[0]?.data).toMatchObject({ historySince: '2026-05-01T00:00:00.000Z', needed: '2026-04-29T04:00:00.000Z' });
    expect(decision.retryAt).toBeNull();
  });

  it('C11 outcome by outcome: what counts and what does not', () => {
    const outcomes = [
      'pending',
      'sent',
      'delivered',
      'undelivered',
      'no-answer',
      'busy',
      'not-in-service',
      'voicemail',
      'answered',
      'conversation',
      'received',
      'open',
      'cancelled',
      'broken-off',
      'something-new',
      undefined,
      null,
    ] as const;
    const rules = {
      attempts: limit(1, { days: 1 }),
      connected: limit(1, { days: 1 }, { count: { channels: ['call'], outcomes: ['answered', 'conversation'] } }),
      notBusy: limit(1, { days: 1 }, { count: { channels: ['call'], notOutcomes: ['busy', 'not-in-service', 'cancelled'] } }),
    };
    const table = outcomes.map((outcome) => [
      outcome,
      ...Object.values(rules).map((rule) => asked(rule, '2026-05-05T15:00:00Z', [{ at: '2026-05-05T14:00:00Z', channel: 'call', outcome }]) === 'deny'),
    ]);
    expect(table).toEqual([
      ['pending', true, false, true],
      ['sent', true, false, true],
      ['delivered', true, false, true],
      ['undelivered', true, false, true],
      ['no-answer', true, false, true],
      ['busy', true, false, false],
      ['not-in-service', true, false, false],
      ['voicemail', true, false, true],
      ['answered', true, true, true],
      ['conversation', true, true, true],
      ['received', true, false, true],
      ['open', true, false, true],
      ['cancelled', false, false, false],
      ['broken-off', true, false, true],
      ['something-new', true, false, true],
      // Not known how it ended: counted everywhere.
      [undefined, true, true, true],
      [null, true, true, true],
    ]);
  });

  it('C12 an inbound conversation starts a cooldown where the rule says so, and is never an attempt', () => {
    const inbound = [{ at: '2026-05-05T14:00:00Z', channel: 'call', direction: 'inbound', outcome: 'conversation' }];
    const rest = (after: Plain): Plain => ({ kind: 'cooldown', wait: { days: 7 }, after, per: ['consumer'] });
    const at = '2026-05-05T15:00:00Z';
    expect(asked(rest({ channels: ['call'], outcomes: ['conversation'], directions: ['inbound', 'outbound'] }), at, inbound)).toBe('deny');
    expect(asked(rest({ channels: ['call'], outcomes: ['conversation'] }), at, inbound)).toBe('allow');
    for (const window of [{ days: 7 }, { hours: 24 }, { calendar: 'month' }]) expect(asked(limit(1, window), at, inbound)).toBe('allow');
  });

  it('C13 the same event twice is one; without an id both count; the contact itself is not counted', () => {
    const one = { id: 'e-1', at: '2026-05-05T14:00:00Z', channel: 'call' };
    const { id: _, ...bare } = one;
    const two = limit(2, { days: 1 });
    expect(asked(two, '2026-05-05T15:00:00Z', [one, one])).toBe('allow');
    expect(asked(two, '2026-05-05T15:00:00Z', [one, { ...one, outcome: 'no-answer' }])).toBe('allow');
    expect(asked(two, '2026-05-05T15:00:00Z', [bare, bare])).toBe('deny');
    expect(asked(two, '2026-05-05T15:00:00Z', [one, { ...one, id: 'e-2' }])).toBe('deny');
    expect(asked(limit(1, { days: 1 }), '2026-05-05T15:00:00Z', [one], { contact: { id: 'e-1' } })).toBe('allow');
    const decision = check(policyOf(limit(1, { days: 1 })), request('2026-05-05T15:00:00Z', { history: [one, one, { ...one, outcome: 'busy' }] }));
    expect(decision.reasons[0]?.data).toMatchObject({ counted: 1, events: ['e-1'] });
  });

  it('C14 an entry dated after the contact has not happened yet: not counted, never a negative age, and counted from its own instant on', () => {
    const policy = policyOf([limit(1, { hours: 24 }), { kind: 'cooldown', wait: { hours: 2 }, after: { channels: ['call'] }, per: ['consumer'] }]);
    const history = calls('2026-05-05T15:00:00.001Z');
    expect(outcomeOf(policy, request('2026-05-05T15:00:00Z', { history }))).toBe('allow');
    expect(check(policy, request('2026-05-05T15:00:00Z', { history })).validUntil).toBe('2026-05-05T15:00:00.001Z');
    expect(codesOf(check(policy, request('2026-05-05T15:00:00.001Z', { history })))).toEqual(['frequency-limit', 'cooldown']);
  });

  it('C15 a minute is not a day: rolling hours and waits end at an exact instant', () => {
    const history = calls('2026-05-04T14:59:00Z');
    const rest = { kind: 'cooldown', wait: { hours: 24 }, after: { channels: ['call'] }, per: ['consumer'] };
    for (const rule of [rest, limit(1, { hours: 24 })]) {
      expect([
        asked(rule, '2026-05-04T15:00:00Z', history),
        asked(rule, '2026-05-05T14:58:59.999Z', history),
        asked(rule, '2026-05-05T14:59:00Z', history),
      ]).toEqual(['deny', 'deny', 'allow']);
      expect(check(policyOf(rule), request('2026-05-04T15:00:00Z', { history })).retryAt).toBe('2026-05-05T14:59:00.000Z');
    }
  });

  it('C16 the limit is over when the oldest entry that fills it leaves the window', () => {
    const history = calls('2026-05-05T10:00:00Z', '2026-05-05T12:00:00Z', '2026-05-05T11:00:00Z');
    const next = (n: number): string | null => check(policyOf(limit(n, { hours: 24 })), request('2026-05-05T15:00:00Z', { history })).retryAt;
    expect([next(1), next(2), next(3)]).toEqual(['2026-05-06T12:00:00.000Z', '2026-05-06T11:00:00.000Z', '2026-05-06T10:00:00.000Z']);
    const dates = check(policyOf(limit(1, { days: 7 })), request('2026-05-05T15:00:00Z', { history }));
    expect(dates.retryAt).toBe('2026-05-12T04:00:00.000Z');
  });

  it('C17 any order of the history gives the same bytes, and frozen input is neither written to nor needed unfrozen', () => {
    const policy = policyOf([
      limit(2, { days: 7 }),
      limit(1, { hours: 30 }, { per: ['address'] }),
      { kind: 'cooldown', wait: { days: 2 }, after: { channels: ['call', 'sms'] }, per: ['consumer', 'debt'] },
      { kind: 'channel-limit', limit: 1, window: { days: 7 }, per: ['consumer'], count: { channels: ['call', 'sms', 'email'] } },
      { kind: 'custom', deny: { some: [{ var: 'history' }, { '==': [{ var: 'channel' }, 'email'] }] } },
    ]);
    const event = fc.record({
      id: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
      at: fc.integer({ min: 0, max: 10 }).map((step) => iso(ms('2026-05-03T00:00:00Z') + step * 7 * HOUR)),
      channel: fc.constantFrom('call', 'sms', 'email'),
      outcome: fc.constantFrom('no-answer', 'conversation', 'cancelled'),
      to: fc.constantFrom({ address: '+12025550100' }, { address: '+12025550199' }, {}),
    });
    const shuffled = fc
      .array(event, { maxLength: 8 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })));
    fc.assert(
      fc.property(shuffled, ([history, other]) => {
        const input = deepFreeze(request('2026-05-05T15:00:00Z', { history }));
        expect(JSON.stringify(check(policy, request('2026-05-05T15:00:00Z', { history: other })))).toBe(JSON.stringify(check(policy, input)));
      }),
      { numRuns: 300 },
    );
  });

  it('C17 two entries of one id and one instant that differ: which stands first decides nothing', () => {
    const [a, b] = [
      { id: 'a', at: '2026-05-05T08:00:00Z', channel: 'call' },
      { id: 'a', at: '2026-05-05T08:00:00Z', channel: 'email' },
    ];
    const policy = policyOf({ kind: 'channel-limit', limit: 1, window: { days: 7 }, per: ['consumer'], count: { channels: ['call', 'email'] } });
    expect(outcomeOf(policy, request('2026-05-05T15:00:00Z', { history: [a, b] }))).toBe(
      outcomeOf(policy, request('2026-05-05T15:00:00Z', { history: [b, a] })),
    );
  });

  it('C18 asking changes nothing: the same bytes again, also from a policy that was asked other things in between', () => {
    const rules = [
      limit(1, { days: 7 }),
      { kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00', days: ['workday'] }] },
      { kind: 'custom', deny: { '>': [{ var: 'local.time' }, '20:00'] } },
    ];
    const policy = policyOf(rules, { calendar: 'us' });
    const input = request('2026-05-05T15:00:00Z', { history: calls('2026-05-01T10:00:00Z') });
    const first = JSON.stringify(check(policy, input));
    for (let day = 0; day < 400; day += 7)
      check(policy, request(ms('2026-01-01T00:00:00Z') + day * DAY, { consumer: { timeZones: [day % 2 === 0 ? 'Asia/Tokyo' : 'America/Lima'] } }));
    expect(JSON.stringify(check(policy, input))).toBe(first);
    expect(JSON.stringify(check(policyOf(rules, { calendar: 'us' }), input))).toBe(first);
  });

  it('C19 a cap per person holds over all accounts of the person', () => {
    const history = [{ at: '2026-05-05T14:00:00Z', channel: 'call', debts: ['loan-1'] }];
    const debts = ['loan-1', 'loan-2', 'loan-3', 'loan-4', 'loan-5'].map((id) => ({ id }));
    const about = (per: string[]): string[] =>
      debts.map(({ id }) => asked(limit(1, { calendar: 'day' }, { per }), '2026-05-05T15:00:00Z', history, { contact: { debts: [id] }, debts }));
    expect(about(['consumer'])).toEqual(['deny', 'deny', 'deny', 'deny', 'deny']);
    expect(about(['consumer', 'debt'])).toEqual(['deny', 'allow', 'allow', 'allow', 'allow']);
  });
});
