import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR, parseDay } from '../src/calendars/civil.js';
import { findZone, localOf, startOfDay } from '../src/calendars/zone.js';
import type { Zone } from '../src/calendars/zone.js';
import { compareRulesets } from '../src/diff/index.js';
import type { Difference } from '../src/diff/index.js';
import { check, compile } from '../src/index.js';
import type { Rule, Ruleset } from '../src/index.js';
import { rulesets } from '../src/rulesets/index.js';
import { cli } from './command.js';

const span = (from: string, to: string): { from: number; to: number } => ({ from: parseDay(from) as number, to: parseDay(to) as number });
const YEAR = span('2026-12-20', '2027-12-20');

const hours = { id: 'h.hours', kind: 'contact-hours', when: { channels: ['call', 'sms'], parties: ['collector'] }, allow: [{ from: '08:00', to: '21:00' }] } as const;
const cap = { id: 'h.cap', kind: 'frequency', limit: 3, window: { days: 7 }, per: ['consumer'], count: { channels: ['call'] } } as const;
const house = (...rules: readonly object[]): Ruleset => ({ id: 'house', version: '1', zones: ['Asia/Shanghai', 'America/New_York'], rules: rules as Rule[] });
const amended = house(
  { ...hours, until: '2027-01-01' },
  { ...hours, from: '2027-01-01', allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '08:00', to: '20:00' }] },
  { ...cap, until: '2027-03-01' },
  { ...cap, from: '2027-03-01', limit: 2 },
);

const told = ({ counts }: Difference): string[] =>
  counts.map(({ from, until, nth, ago, outcomes, channels, old, new: now, scope }) => {
    const when = ago.map((item) => ('days' in item ? String(item.days) : `${item.hours}h ${item.edge}`)).join(' ');
    return `${from}/${until} ${(scope.facets['channels'] ?? ['*']).join(',')} ${nth} after [${when}] ${outcomes.join('|')} ${channels.join('|')}: ${old.outcome} ${now.outcome} ${[...old.rules, ...now.rules].join(' ')}`;
  });

describe('two versions that are alike', () => {
  it.each(Object.entries(rulesets))('%s: shows nothing for a copy of itself, another version and another day of the last check', (_, ruleset) => {
    const copy = { ...(JSON.parse(JSON.stringify(ruleset)) as Ruleset), version: 'x', lastChecked: '2027-01-01' };
    expect(compareRulesets(ruleset, copy, YEAR)).toMatchObject({ document: [], rules: [], hours: [], counts: [], notMet: [] });
  });

  it('shows nothing where rules stand in another order, and no instants where one is split in two periods', () => {
    const found = compareRulesets(house(hours, cap), house(cap, { ...hours, until: '2027-02-01' }, { ...hours, from: '2027-02-01' }), YEAR);
    expect(found).toMatchObject({ document: [], hours: [], counts: [], rules: [{ id: 'h.hours', change: 'changed' }, { id: 'h.hours', change: 'amended', fields: [] }] });
    expect(compareRulesets(house(hours, cap), house(cap, hours), YEAR).rules).toEqual([]);
  });
});

describe('an amended ruleset', () => {
  const found = compareRulesets(house(hours, cap), amended, YEAR);

  it('names the rules with the dates in force', () => {
    expect(found.rules.map(({ id, change, from, until }) => [id, change, from, until])).toEqual([
      ['h.cap', 'changed', null, '2027-03-01'],
      ['h.cap', 'amended', '2027-03-01', null],
      ['h.hours', 'changed', null, '2027-01-01'],
      ['h.hours', 'amended', '2027-01-01', null],
    ]);
    expect(found.rules[1]?.fields).toEqual([{ field: 'limit', old: 3, new: 2 }]);
    expect(found.notMet).toEqual([]);
  });

  it('gives the exact instants of the hours, in each zone, from the day of the amendment on', () => {
    expect(found.hours.map(({ zone, scope }) => [zone, scope])).toEqual(
      ['Asia/Shanghai', 'America/New_York'].map((zone) => [zone, { facets: { channels: ['call', 'sms'], parties: ['collector'] }, whole: true }]),
    );
    const [shanghai, newYork] = found.hours;
    // 2027-01-01 is a Friday.
    expect(shanghai?.stretches.slice(0, 3)).toEqual([
      { from: '2027-01-01T12:00:00.000Z', to: '2027-01-01T13:00:00.000Z', old: 'allow', new: 'deny' },
      { from: '2027-01-02T12:00:00.000Z', to: '2027-01-02T13:00:00.000Z', old: 'allow', new: 'deny' },
      { from: '2027-01-03T00:00:00.000Z', to: '2027-01-03T13:00:00.000Z', old: 'allow', new: 'deny' },
    ]);
    // Six evenings and a Sunday a week: 353 days, each once.
    expect(shanghai?.stretches).toHaveLength(353);
    expect(newYork?.stretches).toHaveLength(353);
    // Sundays, before and after the clocks go forward on 14 March 2027.
    expect(newYork?.stretches.find(({ from }) => from.startsWith('2027-03-14T1'))?.from).toBe('2027-03-14T12:00:00.000Z');
    expect(newYork?.stretches.find(({ from }) => from.startsWith('2027-03-07T1'))?.from).toBe('2027-03-07T13:00:00.000Z');
  });

  it('answers at every instant as the two policies do', () => {
    const [old, now] = [compile(house(hours)), compile({ ...amended, rules: amended.rules.filter(({ kind }) => kind === 'contact-hours') })];
    for (const { zone, stretches } of found.hours) {
      // A week around the amendment, and one around the change of clocks.
      for (const day of ['2026-12-29', '2027-03-11']) {
        const from = startOfDay(findZone(zone) as Zone, parseDay(day) as number);
        for (let at = from; at < from + 7 * DAY; at += HOUR / 4) {
          for (const instant of [at, at - 1]) {
            const request = { contact: { at: instant, channel: 'call', from: { party: 'collector' } }, consumer: { timeZones: [zone] } };
            const differs = check(old, request).outcome !== check(now, request).outcome;
            expect(stretches.some((item) => instant >= Date.parse(item.from) && instant < Date.parse(item.to)), `${zone} ${new Date(instant).toISOString()}`).toBe(differs);
          }
        }
      }
    }
  });

  it('says what the third call meets', () => {
    expect(told(found)).toEqual(['2027-03-01/2027-12-20 call 3 after [0 1 2 3 4 5 6]  the same: allow deny h.cap']);
  });
});

describe('counts', () => {
  const compare = (old: object, now: object, from = '2027-01-04'): string[] => told(compareRulesets(house({ ...cap, ...old }), house({ ...cap, ...now }), span(from, '2027-12-20')));

  it('a raised limit, and a limit that is gone', () => {
    expect(compare({}, { limit: 5 })).toEqual(
      [4, 5].map((nth) => `2027-01-04/2027-12-20 call ${nth} after [0 1 2 3 4 5 6]  the same: deny allow h.cap`),
    );
    const gone = compareRulesets(house(hours, cap), house(hours), YEAR);
    expect(gone.rules).toMatchObject([{ id: 'h.cap', change: 'removed' }]);
    expect(told(gone)).toEqual(['2026-12-20/2027-12-20 call 4 after [0 1 2 3 4 5 6]  the same: deny allow h.cap']);
  });

  it('none at all', () => {
    expect(compare({ limit: 1 }, { limit: 0 })).toContain('2027-01-04/2027-12-20 call 1 after []  : allow deny h.cap');
  });

  it('a longer window: the days by which it is longer', () => {
    expect(compare({ window: { days: 7 } }, { window: { days: 10 } })).toEqual(['2027-01-04/2027-12-20 call 4 after [7 8 9]  the same: allow deny h.cap']);
  });

  it('a rolling window in place of a calendar week: each weekday for itself', () => {
    const found = compare({ window: { days: 7 } }, { window: { calendar: 'week' } });
    // 2027-01-04 is a Monday: the week holds that day alone, and on Sunday it is as long as seven days.
    expect(found).toContain('2027-01-04/2027-12-20 call 4 after [1 2 3 4 5 6]  the same: deny allow h.cap');
    expect(found).toContain('2027-01-04/2027-12-20 call 4 after [6]  the same: deny allow h.cap');
    expect(found).toHaveLength(6);
  });

  it('hours: to the millisecond at the edge', () => {
    expect(compare({ window: { hours: 24 } }, { window: { hours: 48 } })).toEqual(['2027-01-04/2027-12-20 call 4 after [1 24h outside 48h inside]  the same: allow deny h.cap']);
  });

  it('which outcomes and channels count', () => {
    expect(compare({}, { count: { channels: ['call'], outcomes: ['conversation'] } })).toEqual(['2027-01-04/2027-12-20 call 4 after [0 1 2 3 4 5 6] any other the same: deny allow h.cap']);
    expect(compare({}, { count: { channels: ['call', 'sms'] } })).toEqual([
      '2027-01-04/2027-12-20 call 4 after [0 1 2 3 4 5 6]  sms: allow deny h.cap',
      '2027-01-04/2027-12-20 sms 4 after [0 1 2 3 4 5 6]  the same|call: allow deny h.cap',
    ]);
  });

  it('a wait, in days and in workdays', () => {
    const rest = (wait: object): Ruleset => ({ ...house({ id: 'h.rest', kind: 'cooldown', wait, after: { channels: ['call'], outcomes: ['conversation'] }, per: ['consumer'], when: { channels: ['call'] } }), calendar: 'cn' });
    expect(told(compareRulesets(rest({ days: 3 }), rest({ days: 5 }), span('2027-01-04', '2027-12-20')))).toEqual(['2027-01-04/2027-12-20 call 2 after [3 4] conversation the same: allow deny h.rest']);
    // After a contact on a Monday the first free day moves from Wednesday to Thursday, and so on.
    expect(told(compareRulesets(rest({ workdays: 2 }), rest({ workdays: 3 }), span('2026-11-30', '2026-12-07'))).length).toBeGreaterThan(0);
  });

  it('a limit of channels', () => {
    const limit = (most: number): Ruleset => house({ id: 'h.channels', kind: 'channel-limit', limit: most, window: { calendar: 'day' }, per: ['consumer'], count: { channels: ['call', 'sms', 'email', 'letter'] } });
    const found = told(compareRulesets(limit(1), limit(2), YEAR));
    expect(found).toContainEqual(expect.stringMatching(/ 2 after \[0\]  .*: deny allow h\.channels$/));
  });

  it('names a rule that differs and that no contact asked here meets', () => {
    const rule = { ...cap, provided: { history: { event: { purposes: ['legal-notice'] } } } };
    expect(compareRulesets(house(rule), house({ ...rule, limit: 1 }), YEAR)).toMatchObject({ counts: [], notMet: ['h.cap'] });
  });
});

describe('hours', () => {
  it('tells scopes apart by what the rules name', () => {
    const night = { id: 'h.night', kind: 'contact-hours', when: { debtTypes: ['medical'] }, unless: { purposes: ['service'] }, quiet: [{ from: '20:00', to: '09:00' }] };
    const found = compareRulesets(house(hours), house(hours, night), span('2027-01-04', '2027-01-05'), [findZone('Asia/Shanghai') as Zone]);
    expect(found.rules).toMatchObject([{ id: 'h.night', change: 'added' }]);
    const calls = found.hours.find(({ scope }) => scope.facets['channels']?.includes('call') === true && scope.facets['parties']?.join() === 'collector');
    // A debt whose type is not stated may be medical.
    expect(calls).toMatchObject({ scope: { facets: { channels: ['call', 'sms'], debtTypes: [null, 'medical'], purposes: ['collection'] }, whole: true } });
    expect(calls?.stretches.map(({ from, to }) => [from, to].map((text) => localOf(findZone('Asia/Shanghai') as Zone, Date.parse(text)) / HOUR % 24))).toEqual([[8, 9], [20, 21]]);
  });

  it('is one stretch where hours change over midnight and on holidays', () => {
    const closed = { ...house({ ...hours, holidays: 'closed' }), calendar: 'cn' };
    const found = compareRulesets({ ...house(hours), calendar: 'cn' }, closed, span('2026-09-30', '2026-10-09'), [findZone('Asia/Shanghai') as Zone]);
    // The seven days of the National Day holiday of 2026.
    expect(found.hours[0]?.stretches.map(({ from }) => from.slice(0, 10))).toEqual(['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-10-${day}`));
  });
});

describe('fair-contact diff', () => {
  let folder = '';
  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'fair-contact-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const dates = ['--from', '2026-12-20', '--to', '2027-12-20'];

  it('shows an amendment in words and exits 1', async () => {
    const result = await cli(['diff', file('old.json', house(hours, cap)), file('new.json', { ...amended, version: '2' }), ...dates]);
    expect(result).toMatchObject({ code: 1, err: '' });
    expect(result.out).toBe(`house 1 and house 2, contacts from 2026-12-20 to before 2027-12-20

Rules
  h.cap: changed (before 2027-03-01)
    until: (none) → 2027-03-01
  h.cap: another version (since 2027-03-01)
    limit: 3 → 2
  h.hours: changed (before 2027-01-01)
    until: (none) → 2027-01-01
  h.hours: another version (since 2027-01-01)
    allow: (from 08:00; to 21:00) → (days mon, tue, wed, thu, fri, sat; from 08:00; to 20:00)

Hours
  channels call, sms; parties collector (all 2 zones)
    20:00–21:00 was allowed, is denied: 302 days from 2027-01-01 to 2027-12-18, every mon tue wed thu fri sat
    08:00–21:00 was allowed, is denied: 51 days from 2027-01-03 to 2027-12-19, every sun

Counts
  channels call, from 2027-03-01 to before 2027-12-20
    the 3rd contact when the 2 before it, by the same channel, came on the same day or up to 6 days before: was allowed, is denied by h.cap
`);
  });

  it('says the same as JSON', async () => {
    const { out, code } = await cli(['diff', file('old.json', house(hours, cap)), file('new.json', amended), ...dates, '--json', '--zone', 'Asia/Shanghai']);
    const found = compareRulesets(house(hours, cap), amended, YEAR, [findZone('Asia/Shanghai') as Zone]);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify({ from: '2026-12-20', to: '2027-12-20', old: { id: 'house', version: '1' }, new: { id: 'house', version: '1' }, zones: ['Asia/Shanghai'], ...found })));
  });

  it('exits 0 where nothing differs, and reads today from the clock', async () => {
    const now = (): number => Date.parse('2026-12-01T10:00:00Z');
    expect(await cli(['diff', 'us', 'US'], { now })).toEqual({ code: 0, out: 'No difference between us 2026.11.0 and us 2026.11.0, contacts from 2026-12-01 to before 2027-12-02.\n'.replaceAll('2026.11.0', rulesets['us']?.version as string), err: '' });
    expect(JSON.parse((await cli(['diff', 'us', 'us', '--json'], { now })).out)).toMatchObject({ rules: [], hours: [], counts: [] });
  });

  it('compares a shipped ruleset with a file that amends it', async () => {
    const us = rulesets['us'] as Ruleset;
    const rules = us.rules.flatMap((rule) => (rule.id === 'us.regf.hours' && rule.kind === 'contact-hours' ? [{ ...rule, until: '2027-07-01' }, { ...rule, from: '2027-07-01', allow: [{ from: '08:00', to: '20:00' }] }] : [rule]));
    const { out, code } = await cli(['diff', 'us', file('us.json', { ...us, rules }), '--from', '2027-06-01', '--to', '2027-08-01']);
    expect(code).toBe(1);
    expect(out).toMatch(/us\.regf\.hours: another version \(since 2027-07-01\)/);
    expect(out).toMatch(/all \d+ zones\)\n +20:00–21:00 was allowed, is denied: 31 days from 2027-07-01 to 2027-07-31, every day/);
    expect(out).toMatch(/\nCounts\n {2}no difference\n/);
  });

  it.each([
    [['diff'], /diff takes two rulesets, the old one and the new one/],
    [['diff', 'us'], /diff takes two rulesets/],
    [['diff', 'us', 'cn', 'gb'], /diff takes two rulesets/],
    [['diff', 'us', 'uss'], /There is no ruleset "uss"; did you mean us\?/],
    [['diff', 'us', './nowhere.json'], /There is no file/],
    [['diff', 'us', 'us', '--from', '2026-02-30'], /--from is "2026-02-30", which is no date; give YYYY-MM-DD/],
    [['diff', 'us', 'us', '--from', '2026-02-02', '--to', '2026-02-02'], /--to is not after --from/],
    [['diff', 'us', 'us', '--from', '2000-02-02', '--to', '2026-02-02'], /more than 10 years apart/],
    [['diff', 'us', 'us', '--zone', 'Mars/Olympus'], /--zone names "Mars\/Olympus"/],
  ] as const)('%j is unusable', async (argv, sentence) => {
    const result = await cli(argv);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toMatch(sentence);
  });

  it('lists what is wrong with a ruleset that cannot be used', async () => {
    const result = await cli(['diff', 'us', file('bad.json', { id: 'x', version: '1', rules: [{ id: 'a', kind: 'nope' }] })]);
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toMatch(/The ruleset cannot be used:\n {2}.*bad\.json: rules\[0\]\.kind /);
  });
});
