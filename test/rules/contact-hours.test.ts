import { describe, expect, it } from 'vitest';
import { allowedWindows, check, compile, RulesetError } from '../../src/index.js';
import type { CompileOptions } from '../../src/index.js';
import { policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';

/** Thursday the 21st is a holiday, Friday a half day and so is Saturday, Sunday the 24th is worked. Nothing is known after the 25th, a Monday. */
const house = { id: 'house', title: 'House', coverage: { from: '2026-05-11', to: '2026-05-25' }, holidays: { 2026: '0521' }, workdays: { 2026: '0524' }, halfDays: { 2026: '0522 0523' }, sources: { '*': 'made up' } };

/** When contact is permitted from Monday the 18th to the 26th of May 2026 in UTC, as `DAY HH:MM-HH:MM` (`DAY HH:MM-DAY HH:MM` where it runs over midnight). */
function permitted(rule: Plain, options: CompileOptions = {}, request: Plain = {}): string[] {
  const policy = policyOf({ kind: 'contact-hours', ...rule }, { calendar: 'house' }, { calendars: [house], ...options });
  const windows = allowedWindows(policy, { contact: { at: '2026-05-18T00:00:00Z', channel: 'call' }, consumer: { timeZones: ['UTC'] }, ...request }, { from: '2026-05-18T00:00:00Z', to: '2026-05-26T00:00:00Z' });
  const show = (text: string): string => text.slice(8, 23).replace('T', ' ').replace(/:00\.000$/, '').replace(/\.000$/, '');
  return windows.map(({ from, to }) => (from.slice(0, 10) === to.slice(0, 10) ? `${show(from)}-${show(to).slice(3)}` : `${show(from)}-${show(to)}`));
}
const on = (days: readonly number[], hours: string): string[] => days.map((day) => `${day} ${hours}`);
const WEEK = [18, 19, 20, 21, 22, 23, 24, 25];
const DAY = { from: '09:00', to: '18:00' };
const NIGHT = { from: '21:00', to: '08:00' };

describe('permitted windows', () => {
  it.each<[string, Plain, string[]]>([
    ['every day', { allow: [DAY] }, on(WEEK, '09:00-18:00')],
    ['days of the week', { allow: [{ ...DAY, days: ['mon', 'thu'] }] }, on([18, 21, 25], '09:00-18:00')],
    ['two on a day, in any order', { allow: [{ from: '14:00', to: '15:00', days: ['mon'] }, { from: '09:00', to: '10:00', days: ['mon'] }] }, ['18 09:00-10:00', '18 14:00-15:00', '25 09:00-10:00', '25 14:00-15:00']],
    ['two that overlap, and one inside another', { allow: [{ from: '09:00', to: '14:00', days: ['tue'] }, { from: '13:00', to: '15:00', days: ['tue'] }, { from: '10:00', to: '11:00', days: ['tue'] }] }, ['19 09:00-15:00']],
    ['two that touch', { allow: [{ from: '09:00', to: '12:00', days: ['tue'] }, { from: '12:00', to: '15:00', days: ['tue'] }] }, ['19 09:00-15:00']],
    ['from a minute that is out', { allow: [{ ...DAY, days: ['tue'], fromInclusive: false }] }, ['19 09:00:00.001-18:00']],
    ['from a minute that is in', { allow: [{ ...DAY, days: ['tue'], fromInclusive: true, toInclusive: false }] }, ['19 09:00-18:00']],
    ['to a minute that is in', { allow: [{ ...DAY, days: ['tue'], toInclusive: true }] }, ['19 09:00-18:00:00.001']],
    ['over midnight', { allow: [{ from: '22:00', to: '02:00', days: ['wed'] }] }, ['20 22:00-21 02:00']],
    ['over midnight from Sunday', { allow: [{ from: '22:00', to: '02:00', days: ['sun'] }] }, ['18 00:00-02:00', '24 22:00-25 02:00']],
    ['over midnight to a minute that is in', { allow: [{ from: '22:00', to: '00:00', days: ['wed'], toInclusive: true }] }, ['20 22:00-21 00:00:00.001']],
    ['the whole day', { allow: [{ from: '00:00', to: '24:00', days: ['wed', 'thu'] }] }, ['20 00:00-22 00:00']],
    ['workdays', { allow: [{ ...DAY, days: ['workday'] }] }, on([18, 19, 20, 22, 24, 25], '09:00-18:00')],
    ['rest days', { allow: [{ ...DAY, days: ['rest-day'] }] }, on([21, 23], '09:00-18:00')],
    ['holidays apart', { allow: [{ ...DAY, days: ['workday'] }, { from: '10:00', to: '12:00', days: ['holiday'] }, { from: '13:00', to: '14:00' }] }, ['18 09:00-18:00', '19 09:00-18:00', '20 09:00-18:00', '21 10:00-12:00', '22 09:00-18:00', '23 13:00-14:00', '24 09:00-18:00', '25 09:00-18:00']],
    ['holidays apart, whatever is closed', { allow: [DAY, { from: '10:00', to: '12:00', days: ['holiday'] }], holidays: 'closed' }, ['18 09:00-18:00', '19 09:00-18:00', '20 09:00-18:00', '21 10:00-12:00', ...on([22, 23, 24, 25], '09:00-18:00')]],
    ['holidays closed', { allow: [DAY], holidays: 'closed' }, on([18, 19, 20, 22, 23, 24, 25], '09:00-18:00')],
    ['holidays as Sundays', { allow: [{ ...DAY, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] }, { from: '10:00', to: '12:00', days: ['sun'] }], holidays: 'as-sunday' }, ['18 09:00-18:00', '19 09:00-18:00', '20 09:00-18:00', '21 10:00-12:00', '22 09:00-18:00', '23 09:00-18:00', '24 10:00-12:00', '25 09:00-18:00']],
    ['holidays as any day', { allow: [{ ...DAY, days: ['thu'] }], holidays: 'ordinary' }, ['21 09:00-18:00']],
    ['half days, to their close', { allow: [DAY], halfDays: { closedFrom: '13:00' } }, [...on([18, 19, 20, 21], '09:00-18:00'), ...on([22, 23], '09:00-13:00'), ...on([24, 25], '09:00-18:00')]],
    ['half days, no window of which opens later', { allow: [{ from: '14:00', to: '18:00' }], halfDays: { closedFrom: '13:00' } }, on([18, 19, 20, 21, 24, 25], '14:00-18:00')],
    ['nights, of which none starts on a holiday or after the close of a half day', { allow: [{ from: '22:00', to: '02:00' }], holidays: 'closed', halfDays: { closedFrom: '13:00' } }, ['18 00:00-02:00', '18 22:00-19 02:00', '19 22:00-20 02:00', '20 22:00-21 02:00', '24 22:00-25 02:00', '25 22:00-26 00:00']],
    ['a night that runs into a half day ends at its close', { allow: [{ from: '22:00', to: '14:00', days: ['thu'] }], halfDays: { closedFrom: '13:00' } }, ['21 22:00-22 13:00']],
    ['a date', { allow: [DAY, { dates: ['2026-05-19'], from: '10:00', to: '11:00' }] }, ['18 09:00-18:00', '19 10:00-11:00', ...on([20, 21, 22, 23, 24, 25], '09:00-18:00')]],
    ['a date of every year', { allow: [DAY, { dates: ['05-19'], from: '10:00', to: '11:00' }] }, ['18 09:00-18:00', '19 10:00-11:00', ...on([20, 21, 22, 23, 24, 25], '09:00-18:00')]],
    ['a date that is a holiday too', { allow: [DAY, { dates: ['05-21'], from: '10:00', to: '11:00' }], holidays: 'closed' }, [...on([18, 19, 20], '09:00-18:00'), '21 10:00-11:00', ...on([22, 23, 24, 25], '09:00-18:00')]],
    ['dates alone', { allow: [{ dates: ['2026-05-19', '05-20'], from: '10:00', to: '11:00' }] }, on([19, 20], '10:00-11:00')],
  ])('%s', (_, rule, wanted) => expect(permitted(rule)).toEqual(wanted));
});

describe('quiet hours', () => {
  it.each<[string, Plain, string[]]>([
    ['at night', { quiet: [NIGHT] }, on(WEEK, '08:00-21:00')],
    ['a night of one day', { quiet: [{ ...NIGHT, days: ['wed'] }] }, ['18 00:00-20 21:00', '21 08:00-26 00:00']],
    ['at noon', { quiet: [{ from: '12:00', to: '13:00', days: ['wed'] }] }, ['18 00:00-20 12:00', '20 13:00-26 00:00']],
    ['a whole day', { quiet: [{ from: '00:00', to: '24:00', days: ['wed'] }] }, ['18 00:00-20 00:00', '21 00:00-26 00:00']],
    ['a minute that is in', { quiet: [{ from: '12:00', to: '13:00', days: ['wed'], toInclusive: true }] }, ['18 00:00-20 12:00', '20 13:00:00.001-26 00:00']],
    ['holidays of their own', { quiet: [{ ...NIGHT, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] }, { from: '00:00', to: '12:00', days: ['holiday'] }] }, [...on([18, 19, 20], '08:00-21:00'), '21 12:00-22 21:00', ...on([23, 24, 25], '08:00-21:00')]],
    ['holidays that are quiet all day, and the night after them no less', { quiet: [NIGHT], holidays: 'closed' }, on([18, 19, 20, 22, 23, 24, 25], '08:00-21:00')],
    ['holidays that are quiet all day, before a day without a quiet night', { quiet: [{ ...NIGHT, days: ['mon'] }], holidays: 'closed' }, ['18 00:00-21:00', '19 08:00-21 00:00', '22 00:00-25 21:00']],
    ['half days from their close on', { quiet: [NIGHT], halfDays: { closedFrom: '13:00' } }, [...on([18, 19, 20, 21], '08:00-21:00'), ...on([22, 23], '08:00-13:00'), ...on([24, 25], '08:00-21:00')]],
    ['a date beside the others', { quiet: [NIGHT, { dates: ['05-19'], from: '10:00', to: '11:00' }] }, ['18 08:00-21:00', '19 08:00-10:00', '19 11:00-21:00', ...on([20, 21, 22, 23, 24, 25], '08:00-21:00')]],
    ['a date that is a holiday', { quiet: [{ from: '00:00', to: '08:00', days: ['holiday'] }, { dates: ['05-21'], from: '20:00', to: '24:00' }] }, ['18 00:00-21 00:00', '21 08:00-20:00', '22 00:00-26 00:00']],
  ])('%s', (_, rule, wanted) => expect(permitted(rule)).toEqual(wanted));
});

describe('beyond the calendar', () => {
  const late = (rule: Plain): string[] => {
    const policy = policyOf({ kind: 'contact-hours', ...rule }, { calendar: 'house' }, { calendars: [house] });
    return allowedWindows(policy, { contact: { at: '2026-05-26T00:00:00Z', channel: 'call' }, consumer: { timeZones: ['UTC'] } }, { from: '2026-05-26T00:00:00Z', to: '2026-05-28T00:00:00Z' }).map(({ from, to }) => `${from.slice(8, 16)} ${to.slice(8, 16)}`);
  };
  it('what is open on every kind of day is permitted', () => {
    expect(late({ allow: [DAY], halfDays: { closedFrom: '13:00' } })).toEqual(['26T09:00 26T13:00', '27T09:00 27T13:00']);
    expect(late({ allow: [DAY, { from: '10:00', to: '12:00', days: ['holiday'] }] })).toEqual(['26T10:00 26T12:00', '27T10:00 27T12:00']);
  });
  it('and what only on some is not', () => {
    expect(late({ allow: [DAY], holidays: 'closed' })).toEqual([]);
    expect(late({ allow: [{ ...DAY, days: ['workday'] }] })).toEqual([]);
  });
  it('where kinds of day make no difference it is not asked', () => {
    expect(late({ allow: [DAY] })).toEqual(['26T09:00 26T18:00', '27T09:00 27T18:00']);
    expect(late({ quiet: [NIGHT], holidays: 'ordinary' })).toEqual(['26T08:00 26T21:00', '27T08:00 27T21:00']);
  });
});

describe('what an objection shows', () => {
  const shown = (rule: Plain, at: string): unknown => check(policyOf({ kind: 'contact-hours', ...rule }, { calendar: 'house' }, { calendars: [house] }), { contact: { at, channel: 'call' }, consumer: { timeZones: ['UTC'] } }).reasons.map(({ code, data }) => [code, ((data['zones'] ?? []) as Plain[]).map(({ open, unknown }) => ({ open, ...(unknown === undefined ? {} : { unknown }) }))]);
  it.each<[string, Plain, string, unknown]>([
    ['windows that touch are one', { allow: [{ from: '09:00', to: '12:00' }, { from: '12:00', to: '15:00' }] }, '2026-05-20T16:00:00Z', [['contact-hours', [{ open: [{ from: '09:00', to: '15:00' }] }]]]],
    ['what closes before it opens is none', { allow: [{ from: '14:00', to: '18:00' }, { from: '09:00', to: '10:00' }], halfDays: { closedFrom: '13:00' } }, '2026-05-22T16:00:00Z', [['contact-hours', [{ open: [{ from: '09:00', to: '10:00' }] }]]]],
    ['what closes as it opens is none', { allow: [{ from: '13:00', to: '18:00' }], halfDays: { closedFrom: '13:00' } }, '2026-05-22T16:00:00Z', [['contact-hours', [{ open: [] }]]]],
    ['nothing is open before a quiet morning', { quiet: [{ from: '00:00', to: '08:00' }] }, '2026-05-20T07:00:00Z', [['contact-hours', [{ open: [{ from: '08:00', to: '24:00' }] }]]]],
    ['nor after a quiet evening', { quiet: [{ from: '20:00', to: '24:00' }] }, '2026-05-20T21:00:00Z', [['contact-hours', [{ open: [{ from: '00:00', to: '20:00' }] }]]]],
    ['nor between two that touch', { quiet: [{ from: '08:00', to: '10:00' }, { from: '10:00', to: '12:00' }] }, '2026-05-20T09:00:00Z', [['contact-hours', [{ open: [{ from: '00:00', to: '08:00' }, { from: '12:00', to: '24:00' }] }]]]],
    ['what nobody knows of beyond the calendar', { allow: [DAY], holidays: 'closed' }, '2026-05-27T20:00:00Z', [['contact-hours', [{ open: [], unknown: [{ from: '09:00', to: '18:00' }] }]]]],
    ['and what is open there on any day', { allow: [DAY], halfDays: { closedFrom: '13:00' } }, '2026-05-27T08:00:00Z', [['contact-hours', [{ open: [{ from: '09:00', to: '13:00' }], unknown: [{ from: '13:00', to: '18:00' }] }]]]],
    ['that nobody knows', { allow: [DAY], holidays: 'closed' }, '2026-05-27T12:00:00Z', [['calendar-coverage', []]]],
    ['a date of a month of one figure, and a day of one', { allow: [{ dates: ['06-05'], from: '10:00', to: '11:00' }] }, '2026-06-05T10:30:00Z', []],
  ])('%s', (_, rule, at, wanted) => expect(shown(rule, at)).toEqual(wanted));
});

describe('what cannot be compiled', () => {
  const issues = (rule: Plain, document: Plain = {}): string[] => {
    try {
      compile({ id: 't', version: '1', rules: [{ id: 'r', kind: 'contact-hours', ...rule }], ...document });
      return [];
    } catch (error) {
      return (error as RulesetError).issues.map(({ path, message }) => `${path}: ${message.slice(0, 60)}`);
    }
  };
  const EXACTLY = 'rules[0]: needs exactly one of allow (permitted windows) and quiet (qu';
  const CALENDAR = 'rules[0]: names workday, rest-day or holiday, or treats holidays or ha';
  it.each<[string, Plain, string[]]>([
    ['neither windows nor quiet hours', {}, [EXACTLY]],
    ['both', { allow: [DAY], quiet: [NIGHT] }, [EXACTLY]],
    ['workdays without a calendar', { allow: [{ ...DAY, days: ['mon', 'workday'] }] }, [CALENDAR]],
    ['rest days', { quiet: [{ ...DAY, days: ['rest-day'] }] }, [CALENDAR]],
    ['holidays', { allow: [DAY, { ...DAY, days: ['holiday'] }] }, [CALENDAR]],
    ['closed holidays', { allow: [DAY], holidays: 'closed' }, [CALENDAR]],
    ['half days', { allow: [DAY], halfDays: { closedFrom: '13:00' } }, [CALENDAR]],
    ['ordinary holidays', { allow: [{ ...DAY, days: ['mon'] }], holidays: 'ordinary' }, []],
  ])('%s', (_, rule, wanted) => expect(issues(rule)).toEqual(wanted));
});

it('a date of every year is written with two digits for month and day', () => {
  const at = (instant: string): string => check(policyOf({ kind: 'contact-hours', allow: [DAY, { dates: ['05-05', '11-30'], from: '10:00', to: '11:00' }] }), { contact: { at: instant, channel: 'call' }, consumer: { timeZones: ['UTC'] } }).outcome;
  expect(['2026-05-05T09:30:00Z', '2026-05-05T10:30:00Z', '2026-05-04T09:30:00Z', '2026-11-30T09:30:00Z'].map(at)).toEqual(['deny', 'allow', 'allow', 'deny']);
});
