import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint.js';
import type { LintOptions } from '../src/lint.js';

const warned = (rules: readonly object[], more: object = {}, options: LintOptions = {}): readonly string[] =>
  lint({ id: 'house', version: '1', ...more, rules: rules.map((rule) => ({ citation: { instrument: 'House' }, ...rule })) }, options).map(({ level, path, message }) => {
    expect(level, message).toBe('warning');
    return `${path}: ${message}`;
  });
const hours = (id: string, allow: readonly object[], more: object = {}) => ({ id, kind: 'contact-hours', allow, ...more });
const open = (from: string, to: string, more: object = {}) => ({ from, to, ...more });
const calendarOf = (id: string, from: string, to: string, holidays: Record<string, string> = {}) => ({ id, title: id, coverage: { from, to }, holidays, sources: { '*': 'House' } });

describe('hours and the days of a calendar', () => {
  const own = { calendar: 'own' };
  const year = { calendars: [calendarOf('own', '2026-01-01', '2026-12-31')] };

  it('joins calendars of the same name alone', () => {
    const calendars = [calendarOf('cn', '2027-01-01', '2027-12-31'), calendarOf('other', '2028-01-01', '2029-12-31')];
    const rule = hours('w', [open('09:00', '18:00', { days: ['workday'] })], { from: '2028-01-01' });
    expect(warned([rule], { calendar: 'cn' }, { calendars })).toEqual(['rules[0]: "w" is in force only on days that the calendar "cn" does not cover (2008-01-01 to 2027-12-31); every contact is denied on them']);
  });

  it('looks at every day that the calendar covers', () => {
    const never = { id: 'q', kind: 'contact-hours', quiet: [open('00:00', '24:00'), open('08:00', '09:00', { days: ['workday'] })] };
    expect(warned([never], { calendar: 'cn' })).toEqual(['rules[0]: "q" is open at no time from 2008-01-01 to 2026-12-31; no contact that it reaches is ever permitted']);
  });

  it('says nothing of the first day, whose night may have begun before the calendar does', () => {
    const worked = { calendars: [{ ...calendarOf('own', '2026-01-01', '2026-12-31'), weekend: [] }] };
    const day = { days: ['workday'] };
    const first = { until: '2026-01-02' };
    const all = [open('20:00', '08:00', day), open('08:00', '20:00', day)];
    expect(warned([hours('w', all)], own, worked)).toEqual(['rules[0]: "w" permits every hour of every day that its calendar covers; it never objects']);
    expect(warned([hours('w', all, first)], own, worked)).toEqual([]);
    const [night, noon] = [hours('a', [open('20:00', '02:00', day)], first), hours('b', [open('12:00', '13:00')], first)];
    expect(warned([night, noon], own, worked)).toEqual([]);
    expect(warned([noon, night], own, worked)).toEqual([]);
    expect(warned([{ ...night, until: '2026-01-03' }, { ...noon, until: '2026-01-03' }], own, worked)).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['half days', { halfDays: { closedFrom: '12:00' } }],
    ['rest days', { allow: [open('09:00', '18:00', { days: ['rest-day'] })] }],
    ['holidays', { allow: [open('09:00', '18:00', { days: ['holiday'] })] }],
    ['one window of two', { allow: [open('09:00', '18:00'), open('19:00', '20:00', { days: ['workday'] })] }],
    ['one day of two', { allow: [open('09:00', '18:00', { days: ['mon', 'workday'] })] }],
    ['quiet', { allow: undefined, quiet: [open('09:00', '18:00', { days: ['workday'] })] }],
  ])('needs the calendar for %s', (_, more) => {
    const rule = JSON.parse(JSON.stringify(hours('w', [open('09:00', '18:00')], { from: '2030-01-01', ...more }))) as object;
    expect(warned([rule], { calendar: 'cn' })).toEqual(['rules[0]: "w" is in force only on days that the calendar "cn" does not cover (2008-01-01 to 2026-12-31); every contact is denied on them']);
  });

  it('is quiet on single dates that it has not looked at', () => {
    const quiet = (windows: readonly object[], more: object = {}) => ({ id: 'q', kind: 'contact-hours', quiet: windows, ...more });
    const may = { from: '2026-05-01', until: '2026-05-10' };
    const all = (where: string) => [`rules[0]: "q" permits every hour of every day${where}; it never objects`];
    expect(warned([quiet([open('08:00', '09:00', { dates: ['2035-01-01'] }), open('10:00', '11:00', { days: ['holiday'] })])], own, year)).toEqual([]);
    expect(warned([quiet([open('08:00', '09:00', { dates: ['12-25', '2035-01-01'] })], may)])).toEqual([]);
    expect(warned([quiet([open('08:00', '09:00', { dates: ['12-25'] })], may)])).toEqual(all(''));
    expect(warned([quiet([open('10:00', '11:00', { days: ['holiday'] })])], own, year)).toEqual(all(' that its calendar covers'));
  });

  it('compares two rules on the days of the calendar where one needs it, and else on others', () => {
    const never = ['rules[1]: the hours of "b" and of rules[0] "a" never overlap; a contact that both reach is never permitted while both are in force'];
    const later = { calendars: [calendarOf('own', '2040-01-01', '2040-12-31')] };
    const [a, b] = [hours('a', [open('09:00', '10:00', { days: ['workday'] })]), hours('b', [open('10:00', '11:00')])];
    expect(warned([a, b], own, later)).toEqual(never);
    expect(warned([{ ...b, id: 'a' }, { ...a, id: 'b' }], own, later)).toEqual(never);
    const plain = (id: string, from: string, to: string) => hours(id, [open(from, to)], { from: '2030-01-01' });
    expect(warned([plain('a', '09:00', '10:00'), plain('b', '10:00', '11:00')], { calendar: 'cn' })).toEqual(never);
    // They would meet on the first day on which they are out of force, a Sunday.
    const week = (id: string, from: string, to: string) => hours(id, [open(from, to, { days: ['mon'] }), open('08:00', '09:00', { days: ['sun'] })], { from: '2026-05-04', until: '2026-05-10' });
    expect(warned([week('a', '08:00', '12:00'), week('b', '12:00', '13:00')])).toEqual(never);
    expect(warned([hours('a', [open('08:00', '12:00')], { when: { directions: ['inbound'] } }), hours('b', [open('12:00', '13:00')], { when: { directions: ['inbound'] } })])).toEqual(never);
  });
});

describe('limits in a calendar period', () => {
  const limit = (id: string, number: number, window: object) => ({ id, kind: 'frequency', limit: number, window, per: ['consumer'], count: { channels: ['call'] } });
  it.each(['day', 'week', 'month', 'year'])('the same %s', (calendar) => {
    expect(warned([limit('low', 2, { calendar }), limit('high', 3, { calendar })])).toEqual(['rules[1]: "high" (3) never matters: rules[0] "low" already stops at 2 in a window that holds this one']);
  });
});

describe('names', () => {
  const names = (when: object) => warned([hours('a', [open('09:00', '18:00')], { when })]).map((text) => /\((.*)\)$/.exec(text)?.[1]);
  it('a channel is looked for further away than other names, and two are as near', () => {
    expect(names({ channels: ['wb-prtl'] })).toEqual(['did you mean web-portal?']);
    expect(names({ channels: ['faxl'] })).toEqual(['did you mean fax?']);
    expect(names({ channels: ['chall'] })).toEqual(['did you mean call?']);
  });
});

describe('paths of custom rules', () => {
  const custom = (deny: unknown): readonly string[] => warned([{ id: 'c', kind: 'custom', deny }]);
  const says = (where: string, name: string, wrong: string, hint = '') => [`rules[0].deny.${where}: reads "${name}", and "${wrong}" is no field of a request that this package knows${hint}; a request without it is denied as undecided`];
  it.each<[unknown, readonly string[]]>([
    [{ '==': [{ var: 'history.10.channel' }, 'x'] }, []],
    [{ '==': [{ var: 'history.1x.channel' }, 'x'] }, says('==[0].var', 'history.1x.channel', '1x')],
    [{ '==': [{ var: 'history.x1.channel' }, 'x'] }, says('==[0].var', 'history.x1.channel', 'x1')],
    [{ '==': [{ var: 'contact.0' }, 'x'] }, says('==[0].var', 'contact.0', '0')],
    [{ '==': [{ var: 'contact.facts.whatever' }, 'x'] }, says('==[0].var', 'contact.facts.whatever', 'facts')],
    [{ '>': [{ reduce: [{ var: 'history' }, { '+': [{ var: 'accumulator.zzzzzz' }, 1] }, 0] }, 3] }, []],
    [{ '==': [{ var: 'local.date' }, 'x'] }, []],
    [{ in: ['x', [{ var: 'contact.zzzzzz' }, 'y']] }, says('in[1][0].var', 'contact.zzzzzz', 'zzzzzz')],
    [{ '==': [{ var: 'contact.channel' }, null] }, []],
  ])('%j', (deny, wanted) => {
    expect(custom(deny)).toEqual(wanted);
  });
});
