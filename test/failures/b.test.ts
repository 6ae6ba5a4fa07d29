import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RulesetError, allowedWindows, check, compile, nextAllowed } from '../../src/index.js';
import { calendars } from '../../src/calendars/index.js';
import { codesOf, DAY, HOUR, hours, iso, ms, outcomeOf, policyOf, request } from './support.js';
import type { Plain } from './support.js';

const inZone = (at: unknown, zone: string, more: Plain = {}): Plain => request(at, { consumer: { timeZones: [zone] }, ...more });
const LEGAL = hours('08:00', '21:00');

describe('B. Windows and next allowed time', () => {
  it('B1 the end is out unless the ruleset says that it is in', () => {
    const policy = policyOf(LEGAL);
    expect(outcomeOf(policy, inZone('2026-05-05T20:59:59.999-04:00', 'America/New_York'))).toBe('allow');
    expect(outcomeOf(policy, inZone('2026-05-05T21:00:00-04:00', 'America/New_York'))).toBe('deny');
    const closed = policyOf({ kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00', toInclusive: true }] });
    expect(outcomeOf(closed, inZone('2026-05-05T21:00:00-04:00', 'America/New_York'))).toBe('allow');
    expect(outcomeOf(closed, inZone('2026-05-05T21:00:00.001-04:00', 'America/New_York'))).toBe('deny');
    const open = policyOf({ kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00', fromInclusive: false }] });
    expect(outcomeOf(open, inZone('2026-05-05T08:00:00-04:00', 'America/New_York'))).toBe('deny');
    expect(outcomeOf(open, inZone('2026-05-05T08:00:00.001-04:00', 'America/New_York'))).toBe('allow');
  });

  it('B2 minutes count', () => {
    const policy = policyOf(hours('09:30', '17:45'));
    const at = (time: string): string => outcomeOf(policy, inZone(`2026-05-05T${time}-04:00`, 'America/New_York'));
    expect([at('09:00:00'), at('09:29:59.999'), at('09:30:00'), at('17:44:59.999'), at('17:45:00')]).toEqual(['deny', 'deny', 'allow', 'allow', 'deny']);
  });

  it('B3 start = end is refused; all day and closed have spellings of their own', () => {
    for (const clock of ['00:00', '09:00', '23:59'])
      for (const key of ['allow', 'quiet']) {
        expect(() => policyOf({ kind: 'contact-hours', [key]: [{ from: clock, to: clock }] })).toThrow(RulesetError);
      }
    const allDay = policyOf(hours('00:00', '24:00'));
    const never = policyOf({ kind: 'contact-hours', quiet: [{ from: '00:00', to: '24:00' }] });
    const weekdays = policyOf({ kind: 'contact-hours', allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '00:00', to: '24:00' }] });
    for (let at = ms('2026-05-09T04:00:00Z'); at < ms('2026-05-11T04:00:00Z'); at += HOUR / 2) {
      expect(outcomeOf(allDay, inZone(at, 'America/New_York'))).toBe('allow');
      expect(outcomeOf(never, inZone(at, 'America/New_York'))).toBe('deny');
      expect(outcomeOf(weekdays, inZone(at, 'America/New_York'))).toBe(at < ms('2026-05-10T04:00:00Z') ? 'allow' : 'deny');
    }
  });

  it('B4 quiet hours past midnight, and a wrapped window belongs to the day on which it starts', () => {
    const quiet = policyOf({ kind: 'contact-hours', quiet: [{ from: '22:00', to: '08:00' }] });
    const at = (local: string, policy = quiet): string => outcomeOf(policy, inZone(`${local}Z`, 'UTC'));
    expect([
      at('2026-05-05T23:00:00'),
      at('2026-05-05T03:00:00'),
      at('2026-05-05T07:59:59.999'),
      at('2026-05-05T08:00:00'),
      at('2026-05-05T21:59:59.999'),
      at('2026-05-05T22:00:00'),
    ]).toEqual(['deny', 'deny', 'deny', 'allow', 'allow', 'deny']);
    const friday = policyOf({ kind: 'contact-hours', quiet: [{ days: ['fri'], from: '22:00', to: '08:00' }] });
    // 2026-05-08 is a Friday.
    expect([
      at('2026-05-08T03:00:00', friday),
      at('2026-05-08T22:00:00', friday),
      at('2026-05-09T07:59:00', friday),
      at('2026-05-09T08:00:00', friday),
      at('2026-05-09T23:00:00', friday),
    ]).toEqual(['allow', 'deny', 'deny', 'allow', 'allow']);
    const late = policyOf({ kind: 'contact-hours', allow: [{ days: ['fri'], from: '20:00', to: '02:00' }] });
    expect([at('2026-05-08T01:00:00', late), at('2026-05-08T20:00:00', late), at('2026-05-09T01:59:59.999', late), at('2026-05-09T02:00:00', late)]).toEqual([
      'deny',
      'allow',
      'allow',
      'deny',
    ]);
  });

  it.each([
    ['2026-11-01T02:30:00Z', '2026-11-01T13:00:00.000Z'],
    ['2026-03-08T03:30:00Z', '2026-03-08T12:00:00.000Z'],
  ])('B5 the next opening has the offset of its own day: after %s comes %s', (at, next) => {
    const policy = policyOf(LEGAL);
    expect(nextAllowed(policy, inZone(at, 'America/New_York'))).toBe(next);
    expect(check(policy, inZone(at, 'America/New_York')).retryAt).toBe(next);
  });

  // All edges of what is generated lie on this grid, so that asking at every point of it is asking everywhere.
  const GRID = 300_000;
  const clock = fc.integer({ min: 0, max: 287 }).map((step) => `${String(Math.floor(step / 12)).padStart(2, '0')}:${String((step % 12) * 5).padStart(2, '0')}`);
  const window = fc
    .record({
      from: clock,
      to: clock,
      days: fc.option(fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'holiday'], { minLength: 1 }), { nil: undefined }),
    })
    .filter(({ from, to }) => from !== to)
    .map(({ days, ...rest }) => (days === undefined ? rest : { ...rest, days }));
  const rule: fc.Arbitrary<Plain> = fc.oneof(
    fc
      .tuple(fc.constantFrom('allow', 'quiet'), fc.array(window, { minLength: 1, maxLength: 3 }), fc.constantFrom('ordinary', 'closed', 'as-sunday'))
      .map(([key, list, holidays]) => ({ kind: 'contact-hours', [key]: list, holidays })),
    fc
      .tuple(
        fc.integer({ min: 1, max: 3 }),
        fc.oneof(
          fc.record({ days: fc.integer({ min: 1, max: 6 }) }),
          fc.record({ hours: fc.integer({ min: 1, max: 90 }) }),
          fc.record({ calendar: fc.constantFrom('day', 'week') }),
        ),
      )
      .map(([limit, span]) => ({ kind: 'frequency', limit, window: span, per: ['consumer'], count: { channels: ['call'] } })),
    fc
      .oneof(
        fc.record({ days: fc.integer({ min: 1, max: 5 }) }),
        fc.record({ hours: fc.integer({ min: 1, max: 60 }) }),
        fc.record({ workdays: fc.integer({ min: 1, max: 3 }) }),
      )
      .map((wait) => ({ kind: 'cooldown', wait, after: { channels: ['call', 'sms'] }, per: ['consumer'] })),
    fc.record({ kind: fc.constant('inconvenient'), honours: fc.constant(['times', 'agreed-hours']) }),
    fc.record({ kind: fc.constant('account-status'), status: fc.constantFrom('hardship', 'cease') }),
  );
  const starts = [
    '2026-03-07T12:00:00Z',
    '2026-10-31T00:00:00Z',
    '2026-04-04T00:00:00Z',
    '2026-12-30T00:00:00Z',
    '2026-07-01T00:00:00Z',
    '2026-01-16T05:00:00Z',
  ].map(ms);
  const scene = fc.constantFrom(...starts).chain((start) => {
    const instant = (from: number, to: number): fc.Arbitrary<string> =>
      fc.integer({ min: (from * DAY) / GRID, max: (to * DAY) / GRID }).map((step) => iso(start + step * GRID));
    return fc.record({
      at: instant(0, 2),
      zones: fc.subarray(['America/New_York', 'Europe/London', 'Australia/Sydney', 'America/Los_Angeles'], { minLength: 1, maxLength: 2 }),
      history: fc.array(fc.record({ at: instant(-6, 5), channel: fc.constantFrom('call', 'sms') }), { maxLength: 5 }),
      inconvenient: fc.array(fc.record({ from: clock, to: clock }), { maxLength: 1 }),
      hardship: fc.option(fc.record({ from: instant(-2, 2), until: instant(2, 5) }), { nil: undefined }),
      rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
    });
  });
  type Scene = typeof scene extends fc.Arbitrary<infer T> ? T : never;
  const asRequest = ({ at, zones, history, inconvenient, hardship }: Scene): Plain =>
    request(at, { history, consumer: { timeZones: zones, inconvenient, ...(hardship === undefined ? {} : { hardship }) } });

  it('B6 next is not before the request, is allowed, and nothing before it is; B8 it is now when now is allowed', () => {
    let found = 0;
    let nothing = 0;
    fc.assert(
      fc.property(scene, (each) => {
        const policy = policyOf(each.rules, { calendar: 'us' });
        const input = asRequest(each);
        const at = ms(each.at);
        const until = at + 5 * DAY;
        const asked = (instant: number): string => outcomeOf(policy, { ...input, contact: { ...(input['contact'] as Plain), at: instant } });
        let first: number | null = null;
        for (let instant = at; instant < until && first === null; instant += GRID) if (asked(instant) === 'allow') first = instant;
        const next = nextAllowed(policy, input, { until });
        expect(next).toBe(first === null ? null : iso(first));
        if (first === null) {
          nothing++;
          return;
        }
        found++;
        expect(asked(first)).toBe('allow');
        if (first > at) expect(asked(first - 1)).toBe('deny');
        if (outcomeOf(policy, input) === 'allow') expect(first).toBe(at);
        else expect(check(policy, input).reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
    // The generator reaches both answers.
    expect(found).toBeGreaterThan(30);
    expect(nothing).toBeGreaterThan(5);
  });

  it('B7 next satisfies hours, frequency and holiday together', () => {
    const policy = policyOf(
      [
        hours('08:00', '21:00', { holidays: 'closed' }),
        { kind: 'frequency', limit: 1, window: { days: 7 }, per: ['consumer'], count: { channels: ['call'] } },
        { kind: 'cooldown', wait: { hours: 24 }, after: { channels: ['sms'] }, per: ['consumer'] },
      ],
      { calendar: 'us' },
    );
    const input = request('2026-06-30T22:00:00-04:00', {
      // The call leaves the seven dates on 4 July, which is closed; the text of that day rests until 5 July, 10:00.
      history: [
        { at: '2026-06-27T10:00:00-04:00', channel: 'call' },
        { at: '2026-07-04T10:00:00-04:00', channel: 'sms' },
      ],
    });
    expect(codesOf(check(policy, input))).toEqual(['contact-hours', 'frequency-limit']);
    expect(check(policy, input).retryAt).toBe('2026-07-05T14:00:00.000Z');
    expect(nextAllowed(policy, input)).toBe('2026-07-05T14:00:00.000Z');
    expect(outcomeOf(policy, { ...input, contact: { ...(input['contact'] as Plain), at: '2026-07-05T13:59:59.999Z' } })).toBe('deny');
    expect(outcomeOf(policy, { ...input, contact: { ...(input['contact'] as Plain), at: '2026-07-05T14:00:00Z' } })).toBe('allow');
  });

  it('B7 a stop reason has no next', () => {
    const policy = policyOf([LEGAL, { kind: 'account-status', status: 'deceased' }]);
    const input = inZone('2026-05-05T23:00:00-04:00', 'America/New_York', { consumer: { timeZones: ['America/New_York'], deceased: true } });
    const decision = check(policy, input);
    expect(codesOf(decision)).toEqual(['contact-hours', 'account-status']);
    expect(decision.retryAt).toBeNull();
    expect(nextAllowed(policy, input)).toBeNull();
    expect(decision.reasons.map(({ remedy, retryAt }) => [remedy, retryAt])).toEqual([
      ['wait', '2026-05-06T12:00:00.000Z'],
      ['stop', null],
    ]);
  });

  it('B8 when now is fine, next is now, to the millisecond', () => {
    for (const at of ['2026-05-05T08:00:00-04:00', '2026-05-05T12:34:56.789-04:00', '2026-05-05T20:59:59.999-04:00']) {
      expect(nextAllowed(policyOf(LEGAL), inZone(at, 'America/New_York'))).toBe(new Date(at).toISOString());
    }
  });

  it('B9 a window that opens in a gap opens at the first instant after it; a time that occurs twice is judged alike', () => {
    const opens = policyOf(hours('02:30', '21:00'));
    expect(nextAllowed(opens, inZone('2026-03-08T05:30:00Z', 'America/New_York'))).toBe('2026-03-08T07:00:00.000Z');
    expect(outcomeOf(opens, inZone('2026-03-08T06:59:59.999Z', 'America/New_York'))).toBe('deny');
    for (const policy of [policyOf(hours('01:15', '21:00')), policyOf(hours('01:45', '21:00'))]) {
      expect(outcomeOf(policy, inZone('2026-11-01T05:30:00Z', 'America/New_York'))).toBe(outcomeOf(policy, inZone('2026-11-01T06:30:00Z', 'America/New_York')));
    }
    expect(outcomeOf(policyOf(hours('01:15', '21:00')), inZone('2026-11-01T06:30:00Z', 'America/New_York'))).toBe('allow');
    // 01:45 to 21:00: open from 01:45 of the first hour to 02:00, closed again while the clock shows 01:00 to 01:45 once more.
    const windows = allowedWindows(policyOf(hours('01:45', '21:00')), inZone('2026-11-01T04:00:00Z', 'America/New_York'), {
      from: '2026-11-01T04:00:00Z',
      to: '2026-11-02T04:00:00Z',
    });
    expect(windows).toEqual([
      { from: '2026-11-01T05:45:00.000Z', to: '2026-11-01T06:00:00.000Z' },
      { from: '2026-11-01T06:45:00.000Z', to: '2026-11-02T02:00:00.000Z' },
    ]);
  });

  const closedOnHolidays = (calendar: string, zone = 'UTC'): ReturnType<typeof policyOf> =>
    policyOf({ kind: 'contact-hours', allow: [{ from: '00:00', to: '24:00' }], holidays: 'closed', zone }, { calendar });

  it('B10 holidays move with the year, and a year outside the table is unknown, never free', () => {
    const policy = closedOnHolidays('co', 'America/Bogota');
    const noon = (date: string): string[] => codesOf(check(policy, inZone(`${date}T12:00:00-05:00`, 'America/Bogota')));
    for (const date of ['2026-05-18', '2026-06-08', '2026-06-15']) expect(noon(date), date).toEqual(['contact-hours']);
    for (const date of ['2026-05-25', '2026-06-22']) expect(noon(date), date).toEqual([]);
    // 2027: Easter is on 28 March, so Ascension, Corpus Christi and Sacred Heart are kept on 10 and 31 May and 7 June.
    for (const date of ['2027-05-10', '2027-05-31', '2027-06-07']) expect(noon(date), date).toEqual(['contact-hours']);
    const last = Number(calendars.find(({ id }) => id === 'co')?.coverage.to.slice(0, 4));
    expect(noon(`${last + 1}-01-02`)).toEqual(['calendar-coverage']);
    expect(noon('1950-06-08')).toEqual(['calendar-coverage']);
  });

  it('B11 every date of every shipped calendar flips the decision at noon of that date', () => {
    let tested = 0;
    for (const calendar of calendars) {
      const closed = closedOnHolidays(calendar.id);
      const open = policyOf({ kind: 'contact-hours', allow: [{ from: '00:00', to: '24:00' }] }, { calendar: calendar.id });
      for (const [year, days] of Object.entries(calendar.holidays)) {
        for (const day of days.split(' ').filter((text) => text !== '')) {
          const at = `${year}-${day.slice(0, 2)}-${day.slice(2)}T12:00:00Z`;
          expect(codesOf(check(closed, inZone(at, 'UTC'))), `${calendar.id} ${at}`).toEqual(['contact-hours']);
          expect(outcomeOf(open, inZone(at, 'UTC')), `${calendar.id} ${at}`).toBe('allow');
          tested++;
        }
      }
    }
    expect(calendars.length).toBeGreaterThan(30);
    expect(tested).toBeGreaterThan(3000);
  });

  it('B12 the caller adds a dated closing with its source, without editing code', () => {
    const proclaimed = {
      id: 'us',
      title: 'United States',
      coverage: { from: '2026-01-01', to: '2026-12-31' },
      holidays: { '2026': '0917' },
      sources: { '2026': 'Proclamation 1 of the test' },
    };
    const rules = [{ id: 'h', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], holidays: 'closed' }];
    const plain = compile({ id: 't', version: '1', calendar: 'us', rules });
    const added = compile({ id: 't', version: '1', calendar: 'us', rules }, { calendars: [proclaimed] });
    const at = '2026-09-17T12:00:00-04:00';
    expect(outcomeOf(plain, inZone(at, 'America/New_York'))).toBe('allow');
    expect(codesOf(check(added, inZone(at, 'America/New_York')))).toEqual(['contact-hours']);
    expect(codesOf(check(added, inZone('2026-12-25T12:00:00-05:00', 'America/New_York')))).toEqual(['contact-hours']);
    expect(added.fingerprint).not.toBe(plain.fingerprint);
    // A half day: hours of that one date, in the rule.
    const half = policyOf({
      kind: 'contact-hours',
      allow: [
        { from: '08:00', to: '21:00' },
        { dates: ['2026-12-24'], from: '08:00', to: '12:00' },
      ],
    });
    expect([
      outcomeOf(half, inZone('2026-12-24T11:59:00-05:00', 'America/New_York')),
      outcomeOf(half, inZone('2026-12-24T12:00:00-05:00', 'America/New_York')),
      outcomeOf(half, inZone('2026-12-23T12:00:00-05:00', 'America/New_York')),
    ]).toEqual(['allow', 'deny', 'allow']);
  });

  it.each([
    ['Pacific/Kiritimati', 14],
    ['Pacific/Pago_Pago', -11],
    ['Pacific/Auckland', 13],
  ] as const)("B13 the holiday follows the recipient's date in %s", (zone, offset) => {
    const policy = policyOf({ kind: 'contact-hours', allow: [{ from: '00:00', to: '24:00' }], holidays: 'closed' }, { calendar: 'us' });
    const begins = ms('2026-12-25T00:00:00Z') - offset * HOUR;
    const at = (instant: number): string => outcomeOf(policy, inZone(instant, zone));
    expect([begins - 1, begins, begins + DAY - 1, begins + DAY].map(at)).toEqual(['allow', 'deny', 'deny', 'allow']);
  });

  it('B14 a preferred time in quiet hours is never answered with an earlier one', () => {
    const policy = policyOf(LEGAL);
    for (let at = ms('2026-10-31T00:00:00Z'); at < ms('2026-11-03T00:00:00Z'); at += 17 * 60_000) {
      const next = nextAllowed(policy, inZone(at, 'America/New_York')) as string;
      expect(ms(next)).toBeGreaterThanOrEqual(at);
      expect(outcomeOf(policy, inZone(next, 'America/New_York'))).toBe('allow');
    }
  });

  it('B15 several intervals a day, closed days and exceptions by date', () => {
    const policy = policyOf({
      kind: 'contact-hours',
      allow: [
        { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '12:00' },
        { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '14:00', to: '18:00' },
        { days: ['sat'], from: '10:00', to: '12:00' },
        { dates: ['2026-05-09'], from: '16:00', to: '17:00' },
      ],
    });
    const windows = allowedWindows(policy, inZone('2026-05-07T00:00:00Z', 'UTC'), { from: '2026-05-08T00:00:00Z', to: '2026-05-17T00:00:00Z' }).map(
      ({ from, to }) => `${from.slice(5, 16)} ${to.slice(5, 16)}`,
    );
    const weekday = (date: string): string[] => [`${date}T09:00 ${date}T12:00`, `${date}T14:00 ${date}T18:00`];
    // Friday 8 May; Saturday 9 May by its exception; Sunday closed; Saturday 16 May as ordinary.
    expect(windows).toEqual([
      ...weekday('05-08'),
      '05-09T16:00 05-09T17:00',
      ...['05-11', '05-12', '05-13', '05-14', '05-15'].flatMap(weekday),
      '05-16T10:00 05-16T12:00',
    ]);
  });

  it('B16 where nothing ever opens the search ends, and says so', () => {
    const started = performance.now();
    const closed: [Plain, Plain][] = [
      [{ kind: 'contact-hours', quiet: [{ from: '00:00', to: '24:00' }] }, inZone('2026-05-05T12:00:00Z', 'America/New_York')],
      [hours('08:00', '12:00'), request('2026-05-05T12:00:00Z', { consumer: { timeZones: ['America/New_York', 'Asia/Shanghai'] } })],
      [{ kind: 'contact-hours', allow: [{ dates: ['2020-01-01'], from: '08:00', to: '21:00' }] }, inZone('2026-05-05T12:00:00Z', 'UTC')],
      [{ kind: 'frequency', limit: 0, window: { days: 1 }, per: ['consumer'], count: { channels: ['call'] } }, inZone('2026-05-05T12:00:00Z', 'UTC')],
    ];
    for (const [rule, input] of closed) {
      const policy = policyOf(rule);
      expect(outcomeOf(policy, input)).toBe('deny');
      expect(nextAllowed(policy, input)).toBeNull();
      expect(nextAllowed(policy, input, { until: '2036-05-05T12:00:00Z' })).toBeNull();
      expect(check(policy, input).retryAt).toBeNull();
      expect(allowedWindows(policy, input, { from: '2026-01-01T00:00:00Z', to: '2028-01-01T00:00:00Z' })).toEqual([]);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
