import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAY, parseDay } from '../src/calendars/civil.js';
import { findZone } from '../src/calendars/zone.js';
import type { Zone } from '../src/calendars/zone.js';
import { tell } from '../src/cli/diff.js';
import type { Paint } from '../src/cli/paint.js';
import type { CountDifference } from '../src/diff/counts.js';
import type { HoursDifference } from '../src/diff/hours.js';
import type { Difference } from '../src/diff/index.js';
import type { Scope } from '../src/diff/profiles.js';
import type { RuleChange } from '../src/diff/rules.js';
import { cli } from './command.js';

const marks = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
const PAINT: Paint = { good: marks('good'), bad: marks('bad'), warn: marks('warn'), dim: marks('dim'), bold: marks('bold') };
const zone = (name: string): Zone => findZone(name) as Zone;
const none: Difference = { document: [], rules: [], hours: [], counts: [], notMet: [], complete: true };
const told = (found: Partial<Difference>, zones: readonly string[] = ['UTC']): string[] => tell('HEAD', { ...none, ...found }, zones.map(zone), PAINT);
/** The lines of one section. */
const section = (title: string, found: Partial<Difference>, zones?: readonly string[]): string[] => {
  const lines = told(found, zones);
  const from = lines.indexOf(`<bold>${title}</bold>`) + 1;
  const to = lines.indexOf('', from);
  return lines.slice(from, to < 0 ? undefined : to);
};
const everything: Scope = { facets: {}, whole: true };

describe('differences in words', () => {
  it('have a section of each sort, also where it is empty', () => {
    expect(told({})).toEqual(['<bold>HEAD</bold>', '', '<bold>Rules</bold>', '  no difference', '', '<bold>Hours</bold>', '  no difference', '', '<bold>Counts</bold>', '  no difference']);
    expect(told({ document: [{ field: 'title', old: null, new: 'x\u0007' }] }).slice(0, 4)).toEqual(['<bold>HEAD</bold>', '', '<bold>Document</bold>', '  title: (none) → x\\u0007']);
    expect(told({ notMet: ['a', 'b'], complete: false }).slice(-4)).toEqual([
      '', 'By these that differ no contact that was asked is answered differently (they need more than is asked, or another rule is stricter): a, b.',
      '', '<dim>Not every combination of contacts was asked: all of channel, party and role, the rest one at a time.</dim>',
    ]);
  });

  it('rules: what became of them, when they are in force, and field by field', () => {
    const change = (more: Partial<RuleChange>): RuleChange => ({ id: 'r', change: 'changed', from: null, until: null, wordsOnly: false, fields: [], ...more });
    expect(section('Rules', { rules: [change({ change: 'added' }), change({ change: 'removed', from: '2026-01-01', until: '2027-01-01' }), change({ change: 'amended', from: '2026-01-01' }), change({ wordsOnly: true, until: '2027-01-01', fields: [{ field: 'note', old: 'a', new: null }, { field: 'limit', old: 1, new: { days: 2 } }] })] })).toEqual([
      '  r: added', '  r: removed (2026-01-01 until before 2027-01-01)', '  r: another version (since 2026-01-01)', '  r: changed in words alone (before 2027-01-01)', '    note: a → (none)', '    limit: 1 → days 2',
    ]);
    expect(section('Rules', { rules: [change({ fields: [{ field: 'f', old: 'x'.repeat(160), new: 'y'.repeat(161) }] })] })).toEqual(['  r: changed', `    f: ${'x'.repeat(160)} → ${'y'.repeat(160)}…`]);
  });
});

describe('hours in words', () => {
  const day = (date: string): number => parseDay(date) as number;
  const stretch = (from: string, to: string, old: 'allow' | 'deny' = 'allow') => ({ from, to, old, new: old === 'allow' ? ('deny' as const) : ('allow' as const) });
  const hours = (stretches: HoursDifference['stretches'], more: Partial<HoursDifference> = {}): HoursDifference => ({ scope: everything, zone: 'UTC', stretches, ...more });
  const evenings = (days: readonly number[]) => days.map((at) => stretch(new Date(at * DAY + 20 * 3_600_000).toISOString(), new Date(at * DAY + 21 * 3_600_000).toISOString()));
  const pattern = (days: readonly number[]): string => {
    const [scope, line, ...more] = section('Hours', { hours: [hours(evenings(days))] });
    expect([scope, more]).toEqual(['  every contact (UTC)', []]);
    return (line as string).replace('    20:00–21:00 was allowed, is denied: ', '');
  };
  const from = (date: string, offsets: readonly number[]): number[] => offsets.map((offset) => day(date) + offset);
  const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

  it.each<[string, readonly number[], string]>([
    ['one day', from('2026-05-04', [0]), '2026-05-04'],
    ['two', from('2026-05-04', [0, 9]), '2026-05-04, 2026-05-13'],
    ['three', from('2026-05-04', [0, 1, 2]), '2026-05-04, 2026-05-05, 2026-05-06'],
    ['four in a row', from('2026-05-04', [0, 1, 2, 3]), '4 days from 2026-05-04 to 2026-05-07, every mon tue wed thu'],
    ['every day of some', from('2026-05-04', range(8)), '8 days from 2026-05-04 to 2026-05-11, every day'],
    ['every Sunday', from('2026-05-10', [0, 7, 14, 21]), '4 days from 2026-05-10 to 2026-05-31, every sun'],
    ['Sundays but for one', from('2026-05-10', [0, 7, 21, 28]), '4 days from 2026-05-10 to 2026-06-07, sun'],
    ['a weekday and Sundays, in the order of the week', from('2026-05-10', [0, 1, 7, 8]), '4 days from 2026-05-10 to 2026-05-18, every mon sun'],
    ['all days of the week but not every day', from('2026-05-04', [0, 1, 2, 3, 4, 5, 13]), '7 days from 2026-05-04 to 2026-05-17'],
    ['a thousand and more', from('2026-05-04', range(1001)), '1,001 days from 2026-05-04 to 2029-01-28, every day'],
  ])('%s', (_, days, text) => {
    expect(pattern(days)).toBe(text);
  });

  it('by the local clock: cut at midnight, which ends a day as 24:00', () => {
    expect(section('Hours', { hours: [hours([stretch('2026-05-04T20:30:00.000Z', '2026-05-06T01:00:00.000Z'), stretch('2026-05-07T20:30:00.000Z', '2026-05-08T00:00:00.000Z'), stretch('2026-05-08T00:00:00.000Z', '2026-05-08T01:00:00.000Z', 'deny')])] })).toEqual([
      '  every contact (UTC)', '    20:30–24:00 was allowed, is denied: 2026-05-04, 2026-05-07', '    00:00–24:00 was allowed, is denied: 2026-05-05', '    00:00–01:00 was allowed, is denied: 2026-05-06', '    00:00–01:00 was denied, is allowed: 2026-05-08',
    ]);
    // The clock goes back at two: what ends then, ends at two.
    const autumn = [stretch('2026-11-01T05:30:00.000Z', '2026-11-01T06:00:00.000Z')];
    expect(section('Hours', { hours: [hours(autumn, { zone: 'America/New_York' })] })).toEqual(['  every contact (America/New_York)', '    01:30–02:00 was allowed, is denied: 2026-11-01']);
  });

  it('where the clock is put back: an hour that comes twice is of one date, and what begins in it is cut', () => {
    const told = (...stretches: readonly (readonly [string, string])[]) => section('Hours', { hours: [hours(stretches.map(([from, to]) => stretch(`2026-11-01T0${from}:00.000Z`, `2026-11-01T0${to}:00.000Z`)), { zone: 'America/New_York' })] }).slice(1);
    expect(told(['5:00', '5:30'], ['6:00', '6:30'])).toEqual(['    01:00–01:30 was allowed, is denied: 2026-11-01']);
    expect(told(['5:30', '6:30'])).toEqual(['    01:30–02:00 was allowed, is denied: 2026-11-01', '    01:00–01:30 was allowed, is denied: 2026-11-01']);
    expect(told(['5:30', '6:00'], ['7:00', '8:00'])).toEqual(['    01:30–02:00 was allowed, is denied: 2026-11-01', '    02:00–03:00 was allowed, is denied: 2026-11-01']);
    expect(told(['5:00', '8:00'])).toEqual(['    01:00–03:00 was allowed, is denied: 2026-11-01']);
    expect(told(['4:00', '8:00'])).toEqual(['    00:00–03:00 was allowed, is denied: 2026-11-01']);
  });

  it('zones that are alike are told together, by name where they are not all', () => {
    const utc = [stretch('2026-05-04T08:00:00.000Z', '2026-05-04T09:00:00.000Z')];
    const paris = [stretch('2026-05-04T06:00:00.000Z', '2026-05-04T07:00:00.000Z')];
    const both = [hours(utc), hours(paris, { zone: 'Europe/Paris' })];
    const line = '    08:00–09:00 was allowed, is denied: 2026-05-04';
    expect(section('Hours', { hours: both }, ['UTC', 'Europe/Paris'])).toEqual(['  every contact (all 2 zones)', line]);
    expect(section('Hours', { hours: both }, ['UTC', 'Europe/Paris', 'Asia/Tokyo'])).toEqual(['  every contact (UTC, Europe/Paris)', line]);
    expect(section('Hours', { hours: [hours(utc)] }, ['UTC', 'Europe/Paris'])).toEqual(['  every contact (UTC)', line]);
    const scope: Scope = { facets: { channels: ['call', 'sms'], places: [null, 'work'] }, whole: true };
    expect(section('Hours', { hours: [hours(utc, { scope }), hours(utc, { scope: { ...scope, whole: false } })] })).toEqual(['  channels call, sms; places not stated, work (UTC)', line, '  some contacts of channels call, sms; places not stated, work (UTC)', line]);
  });
});

describe('counts in words', () => {
  const count = (more: Partial<CountDifference>): CountDifference => ({
    scope: everything, from: '2026-05-04', until: '2026-06-01', on: null, nth: 3, ago: [{ days: 0 }], outcomes: [], channels: ['the same'], old: { outcome: 'allow', rules: [] }, new: { outcome: 'deny', rules: ['r'] }, ...more,
  });
  const line = (more: Partial<CountDifference>): string => {
    const [head, text, ...rest] = section('Counts', { counts: [count(more)] });
    expect([head, rest]).toEqual(['  every contact, from 2026-05-04 to before 2026-06-01', []]);
    return (text as string).trim();
  };
  const came = (...ago: CountDifference['ago']): string => (/ came (.*): was /.exec(line({ ago })) as RegExpExecArray)[1] as string;
  const days = (...list: readonly number[]) => list.map((item) => ({ days: item }));

  it.each<[string, CountDifference['ago'], string]>([
    ['the same day', days(0), 'on the same day'],
    ['yesterday', days(1), '1 day before'],
    ['another day', days(2), '2 days before'],
    ['two days', days(0, 1), 'on the same day or up to 1 day before'],
    ['days from today', days(0, 1, 2), 'on the same day or up to 2 days before'],
    ['days', days(1, 2, 3), '1 to 3 days before'],
    ['in order, whatever the order given', days(10, 9, 2, 5, 3), '2 to 3 days before, 5 days before, 9 to 10 days before'],
    ['hours', [{ hours: 24, edge: 'inside' }, { hours: 48, edge: 'outside' }], 'less than 24 hours before, 48 hours before or a little more'],
    ['days and hours', [{ hours: 24, edge: 'inside' }, { days: 1 }], '1 day before, less than 24 hours before'],
  ])('when those before came: %s', (_, ago, text) => {
    expect(came(...ago)).toBe(text);
  });

  it('which contact, after which others, and what it meets', () => {
    const [allow, deny] = [{ outcome: 'allow', rules: [] }, { outcome: 'deny', rules: ['a', 'b'] }] as const;
    expect(line({ nth: 1, ago: [], channels: [] })).toBe('the 1st contact: was allowed, is denied by r');
    expect(line({ nth: 2, old: deny, new: allow })).toBe('the 2nd contact when the one before it, by the same channel, came on the same day: was denied by a, b, is allowed');
    expect(line({ nth: 3, channels: ['sms', 'fax'] })).toBe('the 3rd contact when the 2 before it, by sms or fax, came on the same day: was allowed, is denied by r');
    expect(line({ nth: 4, outcomes: ['busy'] })).toBe('the 4th contact when the 3 before it, by the same channel, with outcome busy, came on the same day: was allowed, is denied by r');
    expect(line({ nth: 11, outcomes: ['busy', 'failed'], channels: ['the same', 'sms'] })).toBe('the 11th contact when the 10 before it, by the same or sms, with outcome busy or failed, came on the same day: was allowed, is denied by r');
  });

  it('on which dates, and of one scope together', () => {
    const on = (...list: readonly string[]) => section('Counts', { counts: [count({ nth: 1, on: list })] })[0];
    const dates = Array.from({ length: 8 }, (_, index) => `2026-05-0${index + 1}`);
    expect(on('2026-05-04', '2026-05-05')).toBe('  every contact, from 2026-05-04 to before 2026-06-01, on 2026-05-04, 2026-05-05');
    expect(on(...dates.slice(0, 7))).toBe(`  every contact, from 2026-05-04 to before 2026-06-01, on ${dates.slice(0, 7).join(', ')}`);
    expect(on(...dates)).toBe('  every contact, from 2026-05-04 to before 2026-06-01, on 8 of the dates asked');
    expect(section('Counts', { counts: [count({ nth: 1 }), count({ nth: 1, from: '2026-05-05' }), count({ nth: 2 })] })).toEqual([
      '  every contact, from 2026-05-04 to before 2026-06-01', '    the 1st contact: was allowed, is denied by r', '    the 2nd contact when the one before it, by the same channel, came on the same day: was allowed, is denied by r',
      '  every contact, from 2026-05-05 to before 2026-06-01', '    the 1st contact: was allowed, is denied by r',
    ]);
  });
});

describe('fair-contact diff', () => {
  let folder = '';
  const file = (name: string, content: object): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  let old = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'fair-contact-'));
    old = file('old.json', house());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const hours = (more: object = {}) => ({ id: 'h', kind: 'contact-hours', when: { channels: ['call'] }, allow: [{ from: '08:00', to: '21:00' }], ...more });
  const house = (more: object = {}, rules: readonly object[] = [hours()]) => ({ id: 'house', version: '1', rules, ...more });
  const now = (): number => Date.parse('2026-05-04T23:59:59.999Z');
  const span = async (...more: readonly string[]) => {
    const { from, to } = JSON.parse((await cli(['diff', old, old, '--json', ...more], { now })).out) as { from: string; to: string };
    return `${from} ${to}`;
  };

  it('looks at a year and a day from today on, from --from on, or before --to', async () => {
    expect(await span()).toBe('2026-05-04 2027-05-05');
    expect(await span('--from', '2026-01-01')).toBe('2026-01-01 2027-01-02');
    expect(await span('--to', '2027-01-02')).toBe('2026-01-01 2027-01-02');
    expect(await span('--from', '2026-01-01', '--to', '2026-01-02')).toBe('2026-01-01 2026-01-02');
    // Ten years of 366 days are taken.
    expect(await span('--from', '2026-01-01', '--to', '2036-01-09')).toBe('2026-01-01 2036-01-09');
    expect(await cli(['diff', old, old, '--from', '2026-01-01', '--to', '2036-01-10'])).toMatchObject({ code: 2, err: 'fair-contact: --from and --to are more than 10 years apart; give a shorter span.\n' });
  });

  it('takes zones in lists', async () => {
    const zones = async (...more: readonly string[]) => (JSON.parse((await cli(['diff', old, old, '--json', ...more], { now })).out) as { zones: string[] }).zones;
    expect(await zones()).toEqual(['UTC']);
    expect(await zones('--zone', ' Asia/Tokyo , ,UTC,', '--zone', 'Europe/Paris')).toEqual(['Asia/Tokyo', 'UTC', 'Europe/Paris']);
  });

  it('says so, and exits 0, only where neither document nor rules nor hours nor counts differ', async () => {
    const dates = ['--from', '2026-05-04', '--to', '2026-05-06'];
    const against = async (name: string, content: object) => cli(['diff', old, file(name, content), ...dates], { terminal: { out: true } });
    const same = await against('same.json', { ...house(), version: '2' });
    expect(same).toEqual({ code: 0, out: '\u001b[32mNo difference between house 1 and house 2, contacts from 2026-05-04 to before 2026-05-06.\u001b[39m\n', err: '' });
    expect((await cli(['diff', old, old, ...dates, '--no-color'], { terminal: { out: true } })).out).toBe('No difference between house 1 and house 1, contacts from 2026-05-04 to before 2026-05-06.\n');
    const heads = async (name: string, content: object) => {
      const { code, out } = await against(name, content);
      return [code, ...out.replace(/\u001b\[\d+m/g, '').split('\n').filter((line) => /^[DRHC]\w+$|no difference/.test(line))];
    };
    expect(await heads('document.json', house({ title: 'T' }))).toEqual([1, 'Document', 'Rules', '  no difference', 'Hours', '  no difference', 'Counts', '  no difference']);
    expect(await heads('note.json', house({}, [hours({ note: 'n' })]))).toEqual([1, 'Rules', 'Hours', '  no difference', 'Counts', '  no difference']);
    expect(await heads('hours.json', house({}, [hours({ allow: [{ from: '08:00', to: '20:00' }] })]))).toEqual([1, 'Rules', 'Hours', 'Counts', '  no difference']);
    const cap = (limit: number) => ({ id: 'c', kind: 'frequency', limit, window: { days: 1 }, per: ['consumer'], count: { channels: ['call'] } });
    const counted = await cli(['diff', file('cap.json', house({}, [cap(1)])), file('raised.json', house({}, [cap(2)])), ...dates]);
    // One rule, and one contact that is answered differently.
    expect([counted.code, counted.out.split('\n').slice(1)]).toEqual([1, ['', 'Rules', '  c: changed', '    limit: 1 → 2', '', 'Hours', '  no difference', '', 'Counts', '  channels call, from 2026-05-04 to before 2026-05-06', '    the 2nd contact when the one before it, by the same channel, came on the same day: was denied by c, is allowed', '']]);
    const zones = ['UTC'];
    expect(await heads('zones.json', house({ zones, title: 'T' }))).toEqual([1, 'Document', 'Rules', '  no difference', 'Hours', '  no difference', 'Counts', '  no difference']);
  });

  it('reads calendars, and lists each thing that is wrong with a ruleset', async () => {
    const calendar = file('company.json', { id: 'company', title: 'Company', coverage: { from: '2026-01-01', to: '2026-12-31' }, holidays: { 2026: '0504' }, sources: { '*': 'the board' } });
    const [open, closed] = [file('open.json', house({ calendar: 'company' })), file('closed.json', house({ calendar: 'company' }, [hours({ holidays: 'closed' })]))];
    const { code, out } = await cli(['diff', open, closed, '--from', '2026-05-04', '--to', '2026-05-06', '--calendar', calendar]);
    expect([code, out]).toEqual([1, expect.stringContaining('\nHours\n  channels call (UTC)\n    08:00–21:00 was allowed, is denied: 2026-05-04\n')]);
    const bad = file('bad.json', house({}, [{ id: 'a', kind: 'nope' }, { id: 'b', kind: 'nope' }]));
    const { err } = await cli(['diff', old, bad]);
    expect(err.split('\n').map((text) => text.replace(/(kind ).*/, '$1…'))).toEqual(['fair-contact: The ruleset cannot be used:', `  ${bad}: rules[0].kind …`, `  ${bad}: rules[1].kind …`, '']);
    expect(await cli(['diff', old, old, '--from', 'x'])).toMatchObject({ code: 2, err: 'fair-contact: --from is "x", which is no date; give YYYY-MM-DD.\n' });
  });
});
