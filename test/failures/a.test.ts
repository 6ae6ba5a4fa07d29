import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allowedWindows, check, compile, nextAllowed, parseRequest, trace } from '../../src/index.js';
import { codesOf, hours, inChild, iso, ms, outcomeOf, policyOf, request, shippedRulesets } from './support.js';
import type { Plain } from './support.js';

const BAD_ZONES = ['America/New_Yrok', '', 'EST5', '+25:00', '+08:00', 'Asia/Kolkata ', 'undefined', 'local'];
const office = policyOf(hours('08:00', '19:00'));
const inZones = (at: unknown, ...timeZones: unknown[]): Plain => request(at, { consumer: { timeZones } });

/** The wall clock of a zone at an instant, by the platform and not by the library. */
function wallClock(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((item) => item.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

describe('A. Clock and zone', () => {
  it("A1 the machine's own zone never matters: byte-identical decisions", () => {
    const cases = readFileSync(new URL('../cases/house.jsonl', import.meta.url), 'utf8');
    const script = `
      const { check, compile, nextAllowed, allowedWindows, trace } = library;
      for (const line of readFileSync(0, 'utf8').split('\\n')) {
        if (line === '') continue;
        const { ruleset, request } = JSON.parse(line);
        const policy = compile(ruleset);
        const at = request.contact?.at;
        const decision = check(policy, request);
        const span = decision.reasons.some((reason) => reason.code === 'invalid-request') ? undefined : { from: at, to: new Date(new Date(at).getTime() + 20 * 86400000) };
        console.log(JSON.stringify([decision, nextAllowed(policy, request), trace(policy, request), span && allowedWindows(policy, request, span)]));
      }
      console.error(new Date(0).getHours());`;
    const outputs = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'Australia/Lord_Howe'].map((zone) =>
      inChild(script, { zone, input: cases }),
    );
    const lines = (outputs[0] as string).trim().split('\n');
    expect(lines.length).toBe(cases.trim().split('\n').length);
    expect(new Set(outputs.map((text) => createHash('sha256').update(text).digest('hex'))).size).toBe(1);
    // The children did run under different zones.
    expect(inChild('console.log(new Date(0).getHours())', { zone: 'Asia/Tokyo' }).trim()).toBe('9');
  });

  it.each([
    ['2026-05-05T02:29:59.999Z', 'deny'],
    ['2026-05-05T02:30:00Z', 'allow'],
    ['2026-05-05T13:29:59.999Z', 'allow'],
    ['2026-05-05T13:30:00Z', 'deny'],
  ])("A2 the window is the consumer's, not UTC: Kolkata at %s is %s", (at, outcome) => {
    expect(outcomeOf(office, inZones(at, 'Asia/Kolkata'))).toBe(outcome);
  });

  it('A3 the zone is used: twelve hours apart, a twelve-hour window gives opposite answers at every quarter of an hour', () => {
    const half = policyOf(hours('08:00', '20:00'));
    for (let at = ms('2026-07-01T00:00:00Z'); at < ms('2026-07-02T00:00:00Z'); at += 900_000) {
      const [here, there] = ['America/New_York', 'Asia/Singapore'].map((zone) => outcomeOf(half, inZones(iso(at), zone)));
      expect(here, iso(at)).not.toBe(there);
    }
  });

  it.each(BAD_ZONES)('A4 bad or empty zone %j denies with unknown-time-zone', (zone) => {
    for (const zones of [[zone], ['America/New_York', zone], [zone, 'America/New_York']]) {
      const decision = check(office, inZones('2026-05-05T15:00:00Z', ...zones));
      expect(decision.outcome).toBe('deny');
      expect(codesOf(decision)).toEqual(['unknown-time-zone']);
      expect(decision.retryAt).toBeNull();
    }
  });

  it('A4 bad or empty zone: null, a number or no list at all is an invalid request', () => {
    for (const timeZones of [null, [null], [5], 'America/New_York', [], {}, [['America/New_York']]]) {
      const decision = check(office, request('2026-05-05T15:00:00Z', { consumer: { timeZones } }));
      expect(codesOf(decision)).toEqual(['invalid-request']);
      expect((decision.reasons[0]?.data['issues'] as { path: string }[])[0]?.path).toMatch(/^consumer\.timeZones/);
    }
  });

  it('A4 bad or empty zone: no zone anywhere denies too', () => {
    expect(codesOf(check(office, request('2026-05-05T15:00:00Z', { consumer: { timeZones: undefined } })))).toEqual(['unknown-time-zone']);
  });

  it.each(BAD_ZONES)('A5 a bad zone %j never becomes an allow in any public function', (zone) => {
    const input = inZones('2026-05-05T15:00:00Z', zone);
    expect(nextAllowed(office, input)).toBeNull();
    expect(allowedWindows(office, input, { from: '2026-05-01T00:00:00Z', to: '2026-06-01T00:00:00Z' })).toEqual([]);
    expect(trace(office, input).map(({ status }) => status)).toEqual(['undecided']);
    const parsed = parseRequest(input);
    expect(parsed.success && check(office, parsed.request).outcome).toBe('deny');
  });

  it('A5 an invalid Date as the instant denies in every public function', () => {
    const input = inZones(new Date(NaN), 'America/New_York');
    expect(codesOf(check(office, input))).toEqual(['invalid-request']);
    expect(nextAllowed(office, input)).toBeNull();
    expect(allowedWindows(office, input, { from: '2026-05-01T00:00:00Z', to: '2026-06-01T00:00:00Z' })).toEqual([]);
    expect(trace(office, input).map(({ status }) => status)).toEqual(['undecided']);
    expect(parseRequest(input).success).toBe(false);
    expect(() => nextAllowed(office, inZones('2026-05-05T15:00:00Z', 'America/New_York'), { until: new Date(NaN) })).toThrow(TypeError);
    expect(() => allowedWindows(office, inZones('2026-05-05T15:00:00Z', 'America/New_York'), { from: NaN, to: 0 })).toThrow(TypeError);
  });

  it('A6 a split area code is a set of zones: all must be open, and the evidence lists those that are not', () => {
    const zones = ['America/New_York', 'America/Chicago'];
    const early = check(office, inZones('2026-05-05T12:00:00Z', ...zones));
    expect(early.outcome).toBe('deny');
    expect((early.reasons[0]?.data['zones'] as { zone: string; time: string }[]).map(({ zone, time }) => [zone, time])).toEqual([['America/Chicago', '07:00']]);
    expect(outcomeOf(office, inZones('2026-05-05T13:00:00Z', ...zones))).toBe('allow');
    const night = check(office, inZones('2026-05-05T06:00:00Z', ...zones));
    expect((night.reasons[0]?.data['zones'] as { zone: string }[]).map(({ zone }) => zone)).toEqual(zones);
  });

  it.each([
    ['2026-05-05T14:59:59.999Z', 'deny'],
    ['2026-05-05T15:00:00Z', 'allow'],
    ['2026-05-06T00:59:59.999Z', 'allow'],
    ['2026-05-06T01:00:00Z', 'deny'],
  ])('A7 conflicting evidence of place: only the intersection is open, at %s %s', (at, outcome) => {
    const policy = policyOf(hours('08:00', '21:00'));
    expect(outcomeOf(policy, inZones(at, 'America/Los_Angeles', 'America/New_York'))).toBe(outcome);
    expect(outcomeOf(policy, inZones(at, 'America/New_York', 'America/Los_Angeles'))).toBe(outcome);
  });

  it('A8 nothing is inferred from a number: the address does not move the clock, and without zones the place is unknown', () => {
    for (const address of ['+44 20 7946 0000', '+1 850 555 0100', '2079460000', '+8613800000000']) {
      for (let hour = 0; hour < 24; hour++) {
        const at = `2026-05-05T${String(hour).padStart(2, '0')}:00:00Z`;
        const here = request(at, { contact: { to: { address } } });
        expect(outcomeOf(office, here)).toBe(outcomeOf(office, request(at)));
        expect(codesOf(check(office, request(at, { contact: { to: { address } }, consumer: { timeZones: undefined } })))).toEqual(['unknown-time-zone']);
      }
    }
  });

  it("A9 a state is a set of zones: each of them binds, and without zones in the request all of the ruleset's do", () => {
    const states: Record<string, [string, string]> = {
      TX: ['America/Chicago', 'America/Denver'],
      FL: ['America/New_York', 'America/Chicago'],
      ID: ['America/Boise', 'America/Los_Angeles'],
      IN: ['America/Indiana/Indianapolis', 'America/Indiana/Knox'],
      ND: ['America/Chicago', 'America/Denver'],
      TN: ['America/New_York', 'America/Chicago'],
    };
    for (const [state, zones] of Object.entries(states)) {
      const policy = policyOf(hours('08:00', '21:00'), { zones });
      const bare = policyOf(hours('08:00', '21:00'));
      let closedByOne = 0;
      for (let at = ms('2026-01-13T00:00:00Z'); at < ms('2026-01-14T00:00:00Z'); at += 1_800_000) {
        const each = zones.map((zone) => outcomeOf(bare, inZones(iso(at), zone)));
        const both = each.every((outcome) => outcome === 'allow') ? 'allow' : 'deny';
        if (each[0] !== each[1]) closedByOne++;
        expect(outcomeOf(policy, request(iso(at), { consumer: { timeZones: undefined } })), `${state} ${iso(at)}`).toBe(both);
        expect(outcomeOf(bare, inZones(iso(at), ...zones)), `${state} ${iso(at)}`).toBe(both);
      }
      expect(closedByOne, state).toBe(4);
    }
  });

  it('A9 a shipped ruleset of the United States knows more than one zone', async () => {
    const us = (await shippedRulesets()).find(({ code }) => code === 'us');
    expect(us?.ruleset.zones?.length).toBeGreaterThanOrEqual(6);
    for (const zone of ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles']) expect(us?.ruleset.zones).toContain(zone);
  });

  it('A10 Kolkata is +05:30 exactly in every year of the 2020s', () => {
    for (let year = 2020; year <= 2030; year++) {
      for (const date of ['01-01', '03-29', '06-30', '10-25', '12-31']) {
        const opens = ms(`${year}-${date}T02:30:00Z`);
        expect(
          [opens - 1, opens].map((at) => outcomeOf(office, inZones(at, 'Asia/Kolkata'))),
          `${year}-${date}`,
        ).toEqual(['deny', 'allow']);
      }
    }
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Australia/Lord_Howe', 'America/St_Johns', 'Pacific/Kiritimati'])(
    'A11 every instant that is returned is a true one: in %s it shows the promised wall time',
    (zone) => {
      for (let day = 0; day < 366; day += 6) {
        const at = ms('2026-01-01T03:30:00Z') + day * 86_400_000;
        for (const window of allowedWindows(office, inZones(at, zone), { from: at, to: at + 86_400_000 * 2 })) {
          if (ms(window.from) > at) expect(wallClock(ms(window.from), zone)).toMatch(/ 08:00$/);
          if (ms(window.to) < at + 86_400_000 * 2) expect(wallClock(ms(window.to), zone)).toMatch(/ 19:00$/);
        }
        const decision = check(office, inZones(at, zone));
        const later = decision.outcome === 'deny' ? decision.retryAt : decision.validUntil;
        expect(wallClock(ms(later as string), zone)).toMatch(decision.outcome === 'deny' ? / 08:00$/ : / 19:00$/);
      }
    },
  );

  it('A12 a date alone is a calendar date of the consumer, never UTC midnight', () => {
    const policy = policyOf({ kind: 'account-status', status: 'cease' });
    const cease = (at: string): string =>
      outcomeOf(policy, request(at, { consumer: { timeZones: ['Pacific/Auckland'], cease: [{ receivedAt: '2026-05-06' }] } }));
    expect(cease('2026-05-05T11:59:59.999Z')).toBe('allow');
    expect(cease('2026-05-05T12:00:00Z')).toBe('deny');
    const west = (at: string): string =>
      outcomeOf(policy, request(at, { consumer: { timeZones: ['America/Los_Angeles'], cease: [{ receivedAt: '2026-05-06' }] } }));
    expect(west('2026-05-06T06:59:59.999Z')).toBe('allow');
    expect(west('2026-05-06T07:00:00Z')).toBe('deny');
  });

  it.each([
    '2026-05-05',
    '2026-05-05T10:00:00',
    '2026-05-05T10:00',
    '2026-05-05 10:00:00Z',
    '2026-02-30T10:00:00Z',
    '05/05/2026',
    '20260505T100000Z',
    '1777975200',
    'now',
    '',
  ])('A12 %j is no instant for a contact or an event', (at) => {
    expect(codesOf(check(office, request(at)))).toEqual(['invalid-request']);
    expect(codesOf(check(office, request('2026-05-05T15:00:00Z', { history: [{ at, channel: 'call' }] })))).toEqual(['invalid-request']);
  });

  it('A13 midnight is hour 0 of the new day in every zone of the platform', () => {
    const firstMinute = policyOf(hours('00:00', '00:01'));
    let tested = 0;
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      // Some instant of the day of 15 June 2026 is local midnight; no zone changes its clock in that week.
      const start = ms('2026-06-15T00:00:00Z');
      const clock = wallClock(start, zone);
      const midnight = start + (24 * 60 - Number(clock.slice(11, 13)) * 60 - Number(clock.slice(14, 16))) * 60_000;
      expect(
        [midnight - 1, midnight, midnight + 59_999, midnight + 60_000].map((at) => outcomeOf(firstMinute, inZones(at, zone))),
        zone,
      ).toEqual(['deny', 'allow', 'allow', 'deny']);
      const evidence = check(office, inZones(midnight, zone)).reasons[0]?.data['zones'] as { time: string }[];
      expect(evidence[0]?.time, zone).toBe('00:00');
      tested++;
    }
    expect(tested).toBeGreaterThan(400);
  });

  describe('without a clock', () => {
    afterEach(() => vi.unstubAllGlobals());

    it('A14 no hidden now: the library loads and works where the clock cannot be read', async () => {
      const RealDate = Date;
      const noClock = new Proxy(RealDate, {
        apply: () => {
          throw new Error('the clock was read');
        },
        construct(target, args: unknown[]) {
          if (args.length === 0) throw new Error('the clock was read');
          return Reflect.construct(target, args) as object;
        },
        get: (target, key) => {
          if (key === 'now') throw new Error('the clock was read');
          return Reflect.get(target, key) as unknown;
        },
      });
      vi.stubGlobal('Date', noClock);
      vi.stubGlobal('performance', {
        now: () => {
          throw new Error('the clock was read');
        },
      });
      vi.resetModules();
      const fresh = await import('../../src/index.js');
      const rules = [
        { id: 'a', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00', days: ['workday'] }], from: '2020-01-01' },
        { id: 'b', kind: 'frequency', limit: 1, window: { days: 7 }, per: ['consumer'], count: { channels: ['call'] } },
        { id: 'c', kind: 'cooldown', wait: { workdays: 2 }, after: { channels: ['call'] }, per: ['consumer'] },
        { id: 'd', kind: 'consent', optOuts: {} },
      ];
      const policy = fresh.compile({ id: 'clockless', version: '1', calendar: 'us', rules });
      const input = request('2026-05-05T15:00:00Z', {
        history: [{ at: '2026-05-04T15:00:00Z', channel: 'call' }],
        consumer: { timeZones: ['Pacific/Chatham'], optOuts: [{ at: '2026-04-01', channel: 'sms' }] },
      });
      const decision = fresh.check(policy, input);
      expect(decision.reasons.map(({ code }) => code)).toEqual(['contact-hours', 'frequency-limit', 'cooldown']);
      expect(decision.retryAt).not.toBeNull();
      expect(fresh.trace(policy, input)).toHaveLength(4);
      expect(fresh.allowedWindows(policy, input, { from: '2026-05-04T15:00:00Z', to: '2026-05-11T00:00:00Z' })).toEqual([]);
    });

    it('A14 the instant is a required argument', () => {
      for (const at of [undefined, null]) {
        const decision = check(office, request(at));
        expect(codesOf(decision)).toEqual(['invalid-request']);
        expect((decision.reasons[0]?.data['issues'] as { path: string }[])[0]?.path).toBe('contact.at');
      }
    });
  });

  it('A15 one instant has one meaning: offset, Z, milliseconds and Date agree, and a naive time is refused in every field', () => {
    const same = [
      '2026-05-05T20:30:00+05:30',
      '2026-05-05T15:00:00Z',
      '2026-05-05T15:00Z',
      '2026-05-05T11:00:00.000-0400',
      ms('2026-05-05T15:00:00Z'),
      new Date('2026-05-05T15:00:00Z'),
    ];
    const decisions = same.map((at) => JSON.stringify(check(office, request(at))));
    expect(new Set(decisions).size).toBe(1);
    const naive = '2026-05-05T15:00:00';
    const places: Plain[] = [
      { contact: { at: naive } },
      { history: [{ at: naive, channel: 'call' }] },
      { history: [{ at: '2026-05-05T15:00:00Z', channel: 'call', endedAt: naive }] },
      { historySince: naive },
      { consumer: { cease: [{ receivedAt: naive }] } },
      { consumer: { optOuts: [{ at: naive }] } },
      { consumer: { consents: [{ at: naive, scope: 'calls' }] } },
      { consumer: { representation: { since: naive } } },
      { consumer: { appointments: [{ from: naive, to: '2026-05-06T15:00:00Z' }] } },
      { debts: [{ id: 'loan-1', paidAt: naive }] },
      { debts: [{ id: 'loan-1', disputes: [{ receivedAt: naive }] }] },
    ];
    for (const place of places) expect(codesOf(check(office, request('2026-05-05T15:00:00Z', place))), JSON.stringify(place)).toEqual(['invalid-request']);
    expect(() => compile({ id: 't', version: '1', rules: [{ id: 'x', ...hours('08:00', '19:00'), from: '2026-05-05T00:00:00Z' }] })).toThrow('rules[0].from');
  });
});
