import { describe, expect, it } from 'vitest';
import { formatInstant, parseDay } from '../../src/calendars/civil.js';
import { prepareCalendar } from '../../src/calendars/day.js';
import { dayAt, startOfDay } from '../../src/calendars/zone.js';
import type { Duration } from '../../src/rules/parts.js';
import { needsCalendar, prepareWait } from '../../src/rules/wait.js';
import type { WindowParams } from '../../src/rules/window.js';
import { prepareWindow } from '../../src/rules/window.js';
import type { Ask } from '../../src/rules/kind.js';
import { askOf, zoneOf } from './ask.js';

const NY = zoneOf('America/New_York');
const UTC = zoneOf('UTC');
const HOUR = 3_600_000;
const dayOf = (date: string): number => parseDay(date) as number;
const noonOf = (day: number): number => startOfDay(NY, day) + 12 * HOUR;
const shown = (instant: number | undefined): string | undefined => (instant === undefined || !Number.isFinite(instant) ? String(instant) : formatInstant(instant));

describe('a wait', () => {
  // May 2026; the 25th is a holiday, the 30th a Saturday.
  const calendar = prepareCalendar({ id: 'own', title: 'own', coverage: { from: '2026-05-01', to: '2026-05-31' }, holidays: { 2026: '0525' }, sources: { '*': 'House' } });

  it.each<[Duration, string, string]>([
    [{ hours: 24 }, '2026-03-07T17:00:00.000Z', '2026-03-08T17:00:00.000Z'],
    [{ hours: 1 / 7 }, '2026-05-20T12:00:00.000Z', '2026-05-20T12:08:34.286Z'],
    [{ days: 1 }, '2026-03-07T17:00:00.000Z', '2026-03-08T05:00:00.000Z'],
    [{ days: 1, full: true }, '2026-03-07T17:00:00.000Z', '2026-03-09T04:00:00.000Z'],
    [{ months: 1 }, '2026-01-31T17:00:00.000Z', '2026-02-28T05:00:00.000Z'],
    [{ months: 1, full: true }, '2026-01-31T17:00:00.000Z', '2026-03-01T05:00:00.000Z'],
    [{ workdays: 1 }, '2026-05-22T17:00:00.000Z', '2026-05-26T04:00:00.000Z'],
    [{ workdays: 1, full: true }, '2026-05-22T17:00:00.000Z', '2026-05-27T04:00:00.000Z'],
  ])('%j after %s is over at %s', (length, from, to) => {
    const wait = prepareWait(length, calendar);
    expect(shown(wait.ends(Date.parse(from), NY))).toBe(to);
    expect(wait.needsZone).toBe(length.hours === undefined);
    expect(needsCalendar(length)).toBe(length.workdays !== undefined);
  });

  it.each<[Duration, string]>([
    [{ hours: 24 }, '2026-05-22T04:00:00.000Z'],
    [{ hours: 0.5 }, '2026-05-21T04:30:00.000Z'],
    [{ days: 1 }, '2026-05-21T04:00:00.000Z'],
    [{ months: 1 }, '2026-06-20T04:00:00.000Z'],
    [{ workdays: 8 }, 'undefined'],
    [{ workdays: 4 }, '2026-05-27T04:00:00.000Z'],
  ])('%j after the 20th of May, of which only the date is known, is over at %s', (length, to) => {
    expect(shown(prepareWait(length, calendar).endsFromDay(dayOf('2026-05-20'), NY))).toBe(to);
  });

  it.each<Duration>([{ days: 1 }, { days: 3 }, { days: 3, full: true }, { months: 1 }, { months: 1, full: true }, { months: 13 }])('%j: nothing matters that is older than `reach`, and all that is younger', (length) => {
    const wait = prepareWait(length, calendar);
    for (let day = dayOf('2024-01-15'); day < dayOf('2025-04-05'); day++) {
      const first = dayAt(NY, wait.reach(noonOf(day), NY));
      expect(wait.reach(noonOf(day), NY)).toBe(startOfDay(NY, first));
      expect([wait.ends(noonOf(first - 1), NY) as number <= noonOf(day), wait.ends(noonOf(first), NY) as number > noonOf(day)]).toEqual([true, true]);
    }
  });

  it('of hours: to the millisecond', () => {
    for (const hours of [24, 1 / 7]) {
      const wait = prepareWait({ hours }, undefined);
      const reach = wait.reach(noonOf(0), undefined);
      expect([(wait.ends(reach - 1, undefined) as number) <= noonOf(0), (wait.ends(reach, undefined) as number) > noonOf(0)]).toEqual([true, true]);
    }
  });

  it.each<[number, boolean, string, string]>([
    [1, false, '2026-05-20', '2026-05-20'],
    [1, false, '2026-05-25', '2026-05-22'],
    [3, false, '2026-05-26', '2026-05-21'],
    [1, true, '2026-05-26', '2026-05-22'],
    [1, false, '2026-05-01', '2026-05-01'],
    [2, false, '2026-05-04', '2026-05-01'],
    [2, false, '2026-05-03', 'before'],
    [1, false, '2026-04-30', 'before'],
    // Beyond the calendar no workday is counted.
    [1, false, '2026-06-05', '2026-05-29'],
    [2, false, '2026-06-05', '2026-05-28'],
  ])('of %s workdays (full: %s) on %s reaches back to %s', (workdays, full, on, first) => {
    const wait = prepareWait(full ? { workdays, full } : { workdays }, calendar);
    expect(wait.reach(noonOf(dayOf(on)), NY)).toBe(first === 'before' ? -Infinity : startOfDay(NY, dayOf(first)));
  });
});

describe('a window of dates', () => {
  const first = dayOf('2023-12-25');
  const last = dayOf('2025-04-05');
  const asks = new Map<number, Ask>();
  const on = (day: number): Ask => asks.get(day) ?? asks.set(day, askOf({ history: [] }, noonOf(day), ['America/New_York'])).get(day) as Ask;

  it.each<[WindowParams, number]>([
    [{ calendar: 'day' }, 1], [{ calendar: 'week' }, 7], [{ calendar: 'week', weekStartsOn: 'sun' }, 7], [{ calendar: 'month' }, 31], [{ calendar: 'year' }, 366], [{ days: 1 }, 1], [{ days: 7 }, 7], [{ months: 1 }, 32], [{ months: 3 }, 95],
  ])('%j: something leaves it when the first contact does not count it', (params, longest) => {
    const { start, reach, leaves, needsZone, resets } = prepareWindow(params);
    expect([needsZone, resets]).toEqual([true, undefined]);
    for (let day = first; day < last - longest; day++) {
      const left = leaves(noonOf(day), NY);
      const out = dayAt(NY, left);
      expect(left).toBe(startOfDay(NY, out));
      expect(out - day).toBeLessThanOrEqual(longest);
      expect([start(on(out - 1), NY) <= noonOf(day), start(on(out), NY) > noonOf(day)]).toEqual([true, true]);
      expect(reach(on(day), NY)).toBe(start(on(day), NY));
    }
  });

  it.each<[WindowParams, string, string, string]>([
    [{ calendar: 'day' }, '2026-05-20', '2026-05-20', '2026-05-21'],
    [{ calendar: 'week' }, '2026-05-20', '2026-05-18', '2026-05-25'],
    [{ calendar: 'week', weekStartsOn: 'wed' }, '2026-05-20', '2026-05-20', '2026-05-27'],
    [{ calendar: 'week', weekStartsOn: 'thu' }, '2026-05-20', '2026-05-14', '2026-05-21'],
    [{ calendar: 'month' }, '2026-02-28', '2026-02-01', '2026-03-01'],
    [{ calendar: 'year' }, '2026-05-20', '2026-01-01', '2027-01-01'],
    [{ days: 7 }, '2026-05-20', '2026-05-14', '2026-05-27'],
    [{ months: 1 }, '2026-03-31', '2026-03-01', '2026-05-01'],
    [{ months: 1 }, '2026-01-31', '2026-01-01', '2026-03-01'],
  ])('%j on %s begins on %s, and that day leaves on %s', (params, date, from, to) => {
    const { start, leaves } = prepareWindow(params);
    expect(start(on(dayOf(date)), NY)).toBe(startOfDay(NY, dayOf(from)));
    expect(leaves(noonOf(dayOf(date)), NY)).toBe(startOfDay(NY, dayOf(to)));
  });

  it('may change at midnight in each zone, and with what is yet to come', () => {
    const { next } = prepareWindow({ days: 2 });
    const both = ['UTC', 'America/New_York'];
    expect(shown(next(askOf({ history: [] }, '2026-05-20T12:00:00Z', both)))).toBe('2026-05-21T00:00:00.000Z');
    expect(shown(next(askOf({ history: [] }, '2026-05-21T02:00:00Z', both)))).toBe('2026-05-21T04:00:00.000Z');
    expect(shown(next(askOf({ history: [{ at: '2026-05-20T13:00:00Z', channel: 'call' }] }, '2026-05-20T12:00:00Z', both)))).toBe('2026-05-20T13:00:00.000Z');
  });
});

describe('a window of hours', () => {
  const { start, reach, leaves, next, needsZone, resets } = prepareWindow({ hours: 24 });
  const call = (at: string): object => ({ at, channel: 'call' });
  it('begins a millisecond late, and lets go when the hours are over', () => {
    const ask = askOf({ history: [] });
    expect([needsZone, resets, shown(start(ask, undefined)), shown(reach(ask, undefined)), shown(leaves(ask.at, undefined))]).toEqual([false, undefined, '2026-05-19T12:00:00.001Z', '2026-05-19T12:00:00.001Z', '2026-05-21T12:00:00.000Z']);
    expect(prepareWindow({ hours: 1 / 7 }).leaves(0, undefined)).toBe(514_286);
  });
  it.each<[string, object, string]>([
    ['nothing is known', {}, 'Infinity'],
    ['nothing is known of a history that begins', { historySince: '2026-05-20T11:00:00Z' }, 'Infinity'],
    ['nothing happened', { history: [] }, 'Infinity'],
    ['something leaves', { history: [call('2026-05-19T12:00:00Z'), call('2026-05-19T13:00:00Z'), call('2026-05-20T10:00:00Z')] }, '2026-05-20T13:00:00.000Z'],
    ['something comes', { history: [call('2026-05-20T10:00:00Z'), call('2026-05-20T13:00:00Z')] }, '2026-05-20T13:00:00.000Z'],
    ['the window comes to lie within the history', { history: [call('2026-05-20T10:00:00Z')], historySince: '2026-05-19T20:00:00Z' }, '2026-05-20T19:59:59.999Z'],
    ['it does since a millisecond ago', { history: [], historySince: '2026-05-19T12:00:00.001Z' }, 'Infinity'],
    ['it will in a millisecond', { history: [], historySince: '2026-05-19T12:00:00.002Z' }, '2026-05-20T12:00:00.001Z'],
  ])('may change when %s', (_, request, at) => {
    expect(shown(next(askOf(request as never)))).toBe(at);
  });
});

describe('a window since an event', () => {
  const visit = (at: string): object => ({ at, channel: 'visit' });
  const since = { channels: ['visit'] };
  const history = [visit('2026-05-18T12:00:00Z'), visit('2026-05-19T12:00:00Z'), visit('2026-05-20T18:00:00Z')];
  const asked = askOf({ history });
  it.each<[string, WindowParams, string, string]>([
    ['the last', { since }, '2026-05-19T12:00:00.001Z', '2026-05-19T12:00:00.001Z'],
    ['the first, before which there may be another', { since, which: 'first' }, '2026-05-18T12:00:00.001Z', '-Infinity'],
    ['the first within days', { since, which: 'first', within: { days: 2 } }, '2026-05-19T12:00:00.001Z', '2026-05-19T00:00:00.000Z'],
    ['none within hours', { since, within: { hours: 24 } }, '2026-05-19T12:00:00.001Z', '2026-05-19T12:00:00.001Z'],
    ['none within hours, then nothing', { since, within: { hours: 24 }, orElse: 'none' }, 'Infinity', '2026-05-19T12:00:00.001Z'],
    ['another, all', { since: { channels: ['letter'] } }, '-Infinity', '-Infinity'],
    ['another, nothing', { since: { channels: ['letter'] }, orElse: 'none' }, 'Infinity', '-Infinity'],
  ])('%s', (_, params, from, known) => {
    const window = prepareWindow(params);
    expect([shown(window.start(asked, UTC)), shown(window.reach(asked, UTC)), window.resets, window.needsZone]).toEqual([from, known, true, params.within?.days !== undefined]);
  });
  it('lets go as the window around it does, and without one never', () => {
    expect(prepareWindow({ since }).leaves(asked.at, UTC)).toBe(Infinity);
    expect(shown(prepareWindow({ since, within: { days: 2 } }).leaves(asked.at, UTC))).toBe('2026-05-22T00:00:00.000Z');
    expect(prepareWindow({ since, within: { calendar: 'week' } }, 'sun').leaves(asked.at, UTC)).toBe(Date.parse('2026-05-24T00:00:00Z'));
  });
  it('may change with what comes, and as the window around it does', () => {
    expect(shown(prepareWindow({ since }).next(asked))).toBe('2026-05-20T18:00:00.000Z');
    expect(shown(prepareWindow({ since, within: { hours: 26 } }).next(asked))).toBe('2026-05-20T14:00:00.000Z');
    expect(shown(prepareWindow({ since, within: { days: 1 } }).next(askOf({ history: [] })))).toBe('2026-05-21T00:00:00.000Z');
  });
  it('nothing is found in a history that is unknown', () => {
    expect(shown(prepareWindow({ since, orElse: 'none' }).start(askOf({}), UTC))).toBe('Infinity');
  });
});

it('a window of everything has neither beginning nor end', () => {
  const { start, reach, leaves, next, needsZone, resets } = prepareWindow({ all: true });
  const ask = askOf({ history: [{ at: '2026-05-20T18:00:00Z', channel: 'call' }] });
  expect([needsZone, resets, start(ask, undefined), reach(ask, undefined), leaves(ask.at, undefined), shown(next(ask))]).toEqual([false, undefined, -Infinity, -Infinity, Infinity, '2026-05-20T18:00:00.000Z']);
});
