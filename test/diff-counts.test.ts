import { describe, expect, it } from 'vitest';
import { parseDay } from '../src/calendars/civil.js';
import { findZone } from '../src/calendars/zone.js';
import type { Zone } from '../src/calendars/zone.js';
import { compareRulesets } from '../src/diff/index.js';
import type { Difference } from '../src/diff/index.js';
import type { Rule, Ruleset } from '../src/index.js';

const house = (list: readonly object[], more: object = {}): Ruleset => ({ id: 'house', version: '1', zones: ['UTC'], rules: list as Rule[], ...more });
const compare = (old: readonly object[], now: readonly object[], from = '2026-05-04', to = '2026-05-05', more: object = {}, laterMore: object = more): Difference =>
  compareRulesets(house(old, more), house(now, laterMore), { from: parseDay(from) as number, to: parseDay(to) as number }, [findZone('UTC') as Zone]);
const cap = (more: object = {}) => ({ id: 'c', kind: 'frequency', limit: 1, window: { days: 2 }, per: ['consumer'], count: { channels: ['call'] }, when: { channels: ['call'] }, ...more });
/** `3 [0 1]`: the third contact after others on the same day or the day before. */
const met = ({ counts }: Difference): string[] => counts.map(({ nth, ago }) => `${nth} [${ago.map((item) => ('days' in item ? item.days : `${item.hours}h ${item.edge}`)).join(' ')}]`);

describe('the days back that are asked', () => {
  it.each<[string, object, object, readonly string[]]>([
    ['up to forty, each', { window: { days: 39 } }, { window: { days: 40 } }, ['2 [39]']],
    ['up to forty, all', { window: { days: 40 } }, { window: { days: 40 }, limit: 2 }, [`2 [${Array.from({ length: 40 }, (_, day) => day).join(' ')}]`]],
    ['of forty-one the edges', { window: { days: 41 } }, { window: { days: 41 }, limit: 2 }, ['2 [0 1 2 40]']],
    ['of longer windows the edges of both, in order', { window: { days: 90 } }, { window: { days: 60 } }, ['2 [60 61 89]']],
    ['months, of 28 days and of 31', { window: { months: 2 } }, { window: { months: 3 } }, ['2 [61 62 63 83 84 85]']],
    ['hours, to the millisecond', { window: { hours: 30 } }, { window: { hours: 31 } }, ['2 [30h outside 31h inside]']],
    // The same day is an hour before.
    ['half an hour', { window: { hours: 0.5 } }, { window: { hours: 0.5 }, limit: 2 }, ['2 [0.5h inside]']],
    ['an hour', { window: { hours: 1 } }, { window: { hours: 1 }, limit: 2 }, ['2 [1h inside]']],
    ['hours, of each of several contacts', { window: { hours: 30 }, limit: 2 }, { window: { hours: 31 }, limit: 2 }, ['3 [30h outside 31h inside]']],
  ])('%s', (_, old, now, wanted) => {
    expect(met(compare([cap(old)], [cap(now)]))).toEqual(wanted);
  });

  it('each number of contacts up to one more than the highest limit, also beside a rule without one', () => {
    const wait = { id: 'w', kind: 'cooldown', wait: { hours: 1 }, after: { channels: ['letter'] }, per: ['consumer'], when: { channels: ['call'] } };
    expect(met(compare([cap({ limit: 6 }), wait], [cap({ limit: 3 }), wait]))).toEqual(['4 [0 1 1h inside 1h outside]', '5 [0 1 1h inside 1h outside]', '6 [0 1 1h inside 1h outside]']);
  });

  it('hours, where several contacts stood at the edge: none of them is within it', () => {
    const more = cap({ id: 'd', limit: 3, window: { hours: 100 } });
    expect(met(compare([cap({ window: { hours: 30 } }), more], [cap({ window: { hours: 31 } }), more]))).toEqual(['2 [30h outside 31h inside]', '3 [30h outside 31h inside]']);
  });

  it('workdays, with weekends and holidays between', () => {
    const rest = (workdays: number) => ({ id: 'w', kind: 'cooldown', wait: { workdays }, after: { channels: ['call'] }, per: ['consumer'], when: { channels: ['call'] } });
    // The fifth workday after a contact on Friday or at the weekend is the next Friday.
    const found = compare([rest(5)], [rest(6)], '2026-09-07', '2026-09-14', { calendar: 'cn' });
    expect(found.counts.map(({ on, ago }) => `${on?.join(' ') ?? 'all'} ${ago.map((item) => ('days' in item ? item.days : '')).join(' ')}`)).toEqual(['2026-09-07 2026-09-08 2026-09-09 2026-09-10 7', '2026-09-11 5 6 7', '2026-09-12 6 7 8', '2026-09-13 7 8 9']);
  });
});

describe('the numbers of contacts that are asked', () => {
  it.each<[number, number, readonly string[]]>([
    [1, 2, ['2 [0 1]']],
    [18, 19, ['19 [0 1]']],
    [19, 20, ['20 [0 1]']],
    // Past twenty the numbers around the limits alone.
    [20, 22, ['21 [0 1]', '22 [0 1]']],
    [30, 20, ['21 [0 1]', '30 [0 1]']],
    [3, 9, ['4 [0 1]', '5 [0 1]', '6 [0 1]', '7 [0 1]', '8 [0 1]', '9 [0 1]']],
    [15, 19, ['16 [0 1]', '17 [0 1]', '18 [0 1]', '19 [0 1]']],
    [0, 25, ['1 []', '2 [0 1 2 3]', '25 [0 1 2 3]', '26 [2 3]']],
  ])('a limit of %s, then of %s', (old, now, wanted) => {
    expect(met(compare([cap({ limit: old })], [cap({ limit: now })]))).toEqual(wanted);
  });
});

describe('the sorts of contacts that are asked', () => {
  const told = ({ counts }: Difference): string[] => counts.map(({ nth, outcomes, channels, scope }) => `${scope.facets['channels']?.join(' ') ?? 'all'}: ${nth} ${outcomes.join('|')} by ${channels.join('|')}`);

  it('outcomes that the rules tell apart', () => {
    const counted = (more: object) => cap({ count: { channels: ['call'], ...more } });
    expect(told(compare([counted({ outcomes: ['busy', 'failed'] })], [counted({ outcomes: ['busy'] })]))).toEqual(['call: 2 failed by the same']);
    expect(told(compare([counted({ outcomes: ['busy', 'failed'] })], [counted({ outcomes: ['voicemail-left'] })]))).toEqual(['call: 2 busy|failed by the same', 'call: 2 voicemail-left by the same']);
    expect(told(compare([counted({})], [counted({ notOutcomes: ['busy', 'cancelled'] })]))).toEqual(['call: 2 busy by the same']);
    expect(told(compare([counted({ notOutcomes: ['busy'] })], [counted({ notOutcomes: ['busy', 'failed'] })]))).toEqual(['call: 2 failed by the same']);
  });

  it('channels that the rules tell apart', () => {
    const counted = (count: object) => cap({ count });
    expect(told(compare([counted({ channels: ['call'] })], [counted({ channels: ['call', 'sms', 'fax'] })]))).toEqual(['call: 2  by sms|fax']);
    expect(told(compare([counted({ notChannels: ['fax', 'call'] })], [counted({ notChannels: ['fax'] })]))).toEqual(['call: 2  by the same']);
    expect(told(compare([counted({ notChannels: ['fax'] })], [counted({ notChannels: ['fax', 'sms', 'email'] })]))).toEqual(['call: 2  by sms|email']);
  });

  it('several channels at once, for a limit of channels', () => {
    const limit = (most: number, more: object = {}) => ({ id: 'l', kind: 'channel-limit', limit: most, window: { days: 2 }, per: ['consumer'], count: { channels: ['call', 'sms', 'email', 'letter', 'fax'] }, when: { channels: ['call'] }, ...more });
    expect(told(compare([limit(2)], [limit(3)]))).toEqual(['call: 3  by different ones (sms, email, letter, fax)']);
    const beside = cap({ limit: 9 });
    expect(told(compare([limit(2), beside], [limit(3), beside]))).toEqual(['call: 3  by different ones (sms, email, letter, fax)']);
    expect(told(compare([limit(1)], [limit(2)]))).toEqual(expect.arrayContaining(['call: 2  by sms|email|letter|fax|different ones (sms, email, letter, fax)']));
  });
});

describe('the stretches of dates', () => {
  const stretches = (old: readonly object[], now: readonly object[]) => compare(old, now, '2026-05-04', '2026-07-01').counts.map(({ from, until, nth }) => `${from} ${until} ${nth}`);
  it('between the first and last days in force, in order', () => {
    const later = [cap({ until: '2026-06-01' }), cap({ from: '2026-06-01', until: '2026-06-10', limit: 2 }), cap({ from: '2026-06-10', limit: 3 })];
    expect(stretches([cap()], later)).toEqual(['2026-06-01 2026-06-10 2', '2026-06-10 2026-07-01 2', '2026-06-10 2026-07-01 3']);
    expect(stretches([cap()], [...later].reverse())).toEqual(stretches([cap()], later));
    expect(stretches([cap({ from: '2026-05-04', until: '2026-07-01' })], [cap({ from: '2026-05-04', until: '2026-07-01', limit: 2 })])).toEqual(['2026-05-04 2026-07-01 2']);
    // The days of both versions, in order.
    expect(stretches([cap({ until: '2026-06-10' }), cap({ from: '2026-06-10', limit: 2 })], [cap({ until: '2026-06-01' }), cap({ from: '2026-06-01', limit: 2 })])).toEqual(['2026-06-01 2026-06-10 2']);
    expect(stretches([cap({ from: '2026-01-01', until: '2027-01-01' })], [cap({ from: '2026-01-01', until: '2027-01-01', limit: 2 })])).toEqual(['2026-05-04 2026-07-01 2']);
  });
});

describe('the rules that are compared', () => {
  it('whatever their order, and with what they compile to', () => {
    const [a, b] = [cap({ id: 'a' }), cap({ id: 'b', count: { channels: ['sms'] }, when: { channels: ['sms'] }, limit: 4 })];
    const more = [{ ...b, limit: 5 }, a];
    expect(compare([a, b], more).counts.map(({ scope, nth, old, new: now }) => [scope.facets['channels'], nth, old.rules, now.rules])).toEqual([[['sms'], 5, ['b'], []]]);
    expect(compare([b, a], [...more].reverse()).counts).toEqual(compare([a, b], more).counts);
    expect(compare([cap({ force: 'should' })], [cap({ force: 'should', limit: 5 })])).toMatchObject({ counts: [], notMet: [] });
  });

  it('by id and first day, in whatever order they stand', () => {
    const of = (limits: readonly [number, number, number], rule = cap) => [
      rule({ id: 'b', count: { channels: ['sms'] }, when: { channels: ['sms'] }, limit: limits[0] }), rule({ id: 'a', from: '2026-05-01', until: '2026-06-01', count: { channels: ['fax'] }, when: { channels: ['fax'] }, limit: limits[1] }), rule({ id: 'a', until: '2026-05-01', limit: limits[2] }),
    ];
    const changed = (old: readonly [number, number, number], now: readonly [number, number, number]) => [0, 1, 2].map((by) => {
      const turned = (list: readonly object[]) => [...list.slice(by), ...list.slice(0, by)];
      return compare(turned(of(old)), turned(of(now)), '2026-04-20', '2026-05-20').counts.map(({ scope, from, nth, new: met }) => `${scope.facets['channels']?.join() ?? 'all'} ${from} ${nth} ${met.rules.join()}`).join('; ');
    });
    expect(new Set(changed([1, 1, 1], [2, 1, 1]))).toEqual(new Set(['sms 2026-04-20 2 ']));
    expect(new Set(changed([1, 2, 1], [1, 1, 1]))).toEqual(new Set(['fax 2026-05-01 2 a']));
    expect(new Set(changed([1, 1, 2], [1, 1, 1]))).toEqual(new Set(['call 2026-04-20 2 a']));
  });

  it('also such as exempt any number of contacts', () => {
    const exempt = { exempt: [{ event: { outcomes: ['busy'] }, upTo: null }] };
    expect(met(compare([cap(exempt)], [cap({ ...exempt, limit: 2 })]))).toEqual(['2 [0 1]']);
  });

  it('together where contacts that other rules reach meet the same', () => {
    const more = cap({ id: 'd', limit: 9, when: { channels: ['call'], roles: ['spouse'] } });
    const { counts } = compare([cap(), more], [cap({ limit: 2 }), more]);
    expect(counts.map(({ scope, nth }) => [scope, nth])).toEqual([[{ facets: { channels: ['call'] }, whole: true }, 2]]);
  });

  it('again where only one of the two has a calendar', () => {
    const open = [{ id: 'h', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], holidays: 'closed' }];
    expect(compare(open, [{ ...open[0], holidays: 'as-sunday' }], '2026-05-01', '2026-05-02', { calendar: 'cn' }).hours.map(({ stretches }) => stretches.length)).toEqual([1]);
  });

  it('all of them or not, hours and counts alike', () => {
    const many = { debtTypes: ['a', 'b', 'c'], places: ['a', 'b'], lines: ['a', 'b'], purposes: ['a', 'b', 'c'] };
    const wide = { id: 'h', kind: 'contact-hours', allow: [{ from: '00:00', to: '24:00' }], when: many };
    const complete = (list: readonly object[]) => compare(list, list).complete;
    expect([complete([cap()]), complete([wide]), complete([wide, cap()]), complete([cap({ when: many })]), complete([{ ...wide, when: { channels: ['call'] } }, cap({ when: many })])]).toEqual([true, false, false, false, false]);
  });

  it('in their own zones where none are given', () => {
    const hours = (to: string) => house([{ id: 'h', kind: 'contact-hours', allow: [{ from: '08:00', to }] }], { zones: ['Asia/Tokyo'] });
    const found = compareRulesets(hours('21:00'), { ...hours('20:00'), zones: ['Asia/Tokyo', 'Europe/Paris'] }, { from: parseDay('2026-05-04') as number, to: parseDay('2026-05-05') as number });
    expect(found.hours.map(({ zone }) => zone)).toEqual(['Asia/Tokyo', 'Europe/Paris']);
    expect(found.hours[0]?.stretches).toEqual([{ from: '2026-05-04T11:00:00.000Z', to: '2026-05-04T12:00:00.000Z', old: 'allow', new: 'deny' }]);
  });

  it('again where only the calendar is another', () => {
    const rest = [{ id: 'w', kind: 'cooldown', wait: { workdays: 1 }, after: { channels: ['call'] }, per: ['consumer'], when: { channels: ['call'] } }];
    // 1 May 2026 is a holiday in China, and an ordinary Friday in the United States.
    expect(compare(rest, rest, '2026-05-01', '2026-05-02', { calendar: 'cn' }, { calendar: 'us' }).counts.length).toBeGreaterThan(0);
    expect(compare(rest, rest, '2026-05-01', '2026-05-02', { calendar: 'cn' }).counts).toEqual([]);
  });
});
