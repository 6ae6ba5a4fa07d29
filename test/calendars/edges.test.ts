import { describe, expect, it } from 'vitest';
import { addWorkdays, classifyDay, joinCalendars } from '../../src/calendars/index.js';
import { MAX_INSTANT, MIN_INSTANT, parseDay, parseInstant, toInstant } from '../../src/calendars/civil.js';
import { mergeCalendars, prepareCalendar } from '../../src/calendars/day.js';
import type { CalendarData } from '../../src/calendars/types.js';

const calendar = (more: Partial<CalendarData> = {}): CalendarData => ({ id: 'x', title: 'x', coverage: { from: '2026-01-01', to: '2026-12-31' }, holidays: {}, sources: {}, ...more });
const day = (date: string): number => parseDay(date) as number;

describe('instants', () => {
  it.each<[unknown, number | undefined]>([
    [0, 0], [MIN_INSTANT, MIN_INSTANT], [MIN_INSTANT - 1, undefined], [MAX_INSTANT, MAX_INSTANT], [MAX_INSTANT + 1, undefined], [1.5, undefined], [NaN, undefined], [-Infinity, undefined], [Infinity, undefined], ['1970-01-01T00:00:00Z', 0], ['0', undefined],
    [null, undefined], [true, undefined], [{}, undefined],
  ])('%s is %s', (value, instant) => {
    expect(toInstant(value)).toBe(instant);
  });

  it('have forty characters at most', () => {
    const text = (length: number): string => `2026-05-05T10:00:00.${'1'.repeat(length - 21)}Z`;
    expect([text(40).length, parseInstant(text(40)), parseInstant(text(41))]).toEqual([40, Date.parse('2026-05-05T10:00:00.111Z'), undefined]);
  });
});

describe('a calendar', () => {
  it('takes a year without days, blanks more than one, and a coverage of one day', () => {
    const { classOf } = prepareCalendar(calendar({ holidays: { 2026: ' 0102  0103 ', 2025: '' }, coverage: { from: '2026-01-02', to: '2026-01-02' } }));
    expect([classOf(day('2026-01-01')), classOf(day('2026-01-02'))?.holiday, classOf(day('2026-01-03'))]).toEqual([undefined, true, undefined]);
  });

  it('says what cannot be read', () => {
    expect(() => prepareCalendar(calendar({ workdays: { 2026: '0101 1332' } }))).toThrow(new RangeError('2026: 1332 is no MMDD of that year'));
    expect(() => prepareCalendar(calendar({ coverage: { from: '2026-01-02', to: '2026-01-01' } }))).toThrow(new RangeError('coverage: give from and to as YYYY-MM-DD, from not after to'));
    expect(() => classifyDay(calendar(), '2026-02-30')).toThrow(new TypeError('"2026-02-30" is no date; give YYYY-MM-DD, the local one'));
    expect(() => addWorkdays(calendar(), '2026-02-03', 0)).toThrow(new RangeError('0 is no count of workdays; give a whole number above 0'));
    const broken = calendar({ holidays: { 2026: '0230' } });
    expect(() => joinCalendars(broken, calendar())).toThrow('2026: 0230 is no MMDD of that year');
    expect(() => joinCalendars(calendar(), broken)).toThrow('2026: 0230 is no MMDD of that year');
  });

  it('is joined with another: days in order, each once, and what the other leaves out', () => {
    const base = calendar({ holidays: { 2026: '0501 0101' }, workdays: { 2026: '0103' }, sources: { a: '1', b: '1' }, weekend: ['fri'] });
    const extra = calendar({ title: 'y', holidays: { 2026: '0301 0101 0103', 2025: '1225' }, halfDays: { 2026: '1224' }, coverage: { from: '2025-06-01', to: '2027-01-31' }, sources: { b: '2' } });
    expect(mergeCalendars(base, extra)).toEqual({
      id: 'x', title: 'y', coverage: { from: '2025-06-01', to: '2027-01-31' }, weekend: ['fri'], holidays: { 2026: '0101 0103 0301 0501', 2025: '1225' }, workdays: { 2026: '' }, halfDays: { 2026: '1224' }, sources: { a: '1', b: '2' },
    });
    expect(mergeCalendars(extra, { ...base, weekend: ['sun'] })).toMatchObject({ coverage: extra.coverage, weekend: ['sun'], holidays: { 2026: '0101 0301 0501', 2025: '1225' }, workdays: { 2026: '0103' }, halfDays: { 2026: '1224' } });
    expect(mergeCalendars(calendar(), calendar())).toEqual({ ...calendar(), workdays: {}, halfDays: {} });
  });
});
