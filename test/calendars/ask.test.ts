import { describe, expect, it } from 'vitest';
import { addWorkdays, calendars, classifyDay, joinCalendars } from '../../src/calendars/index.js';
import type { CalendarData } from '../../src/calendars/index.js';

const named = (id: string): CalendarData => calendars.find((data) => data.id === id) as CalendarData;
const cn = named('cn');
const year: CalendarData = { id: 'cn', title: 'own', coverage: { from: '2027-01-01', to: '2027-12-31' }, holidays: { '2027': '0101' }, workdays: { '2027': '0102' }, sources: { '2027': 'ours' } };

describe('classifyDay', () => {
  it.each([
    ['cn', '2026-02-14', { weekday: 'sat', day: 'workday', halfDay: false }],
    ['cn', '2026-02-21', { weekday: 'sat', day: 'holiday', halfDay: false }],
    ['cn', '2026-03-07', { weekday: 'sat', day: 'rest-day', halfDay: false }],
    ['cn', '2027-01-01', undefined],
    ['tr', '2026-03-19', { weekday: 'thu', day: 'workday', halfDay: true }],
    ['tr', '2025-03-29', { weekday: 'sat', day: 'rest-day', halfDay: true }],
    ['co', '2026-05-18', { weekday: 'mon', day: 'holiday', halfDay: false }],
  ])('%s %s', (id, date, wanted) => {
    expect(classifyDay(named(id), date)).toEqual(wanted);
  });

  it.each(['2026-02-29', '2026-2-1', '2026-02-14T00:00:00Z', '', null, 20260214])('refuses %j', (date) => {
    expect(() => classifyDay(cn, date as string)).toThrow(TypeError);
  });
});

describe('addWorkdays', () => {
  it('counts make-up days and leaves out holidays', () => {
    expect(addWorkdays(cn, '2026-02-13', 1)).toBe('2026-02-14');
    expect(addWorkdays(cn, '2026-02-14', 1)).toBe('2026-02-24');
    expect(addWorkdays(cn, '2026-12-30', 2)).toBeUndefined();
  });

  it.each([0, -1, 1.5, NaN, Infinity, '1'])('refuses the count %j', (count) => {
    expect(() => addWorkdays(cn, '2026-02-13', count as number)).toThrow(RangeError);
  });
});

describe('joinCalendars', () => {
  it('adds a year and leaves the shipped calendar as it was', () => {
    const joined = joinCalendars(cn, year);
    expect(['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03', '2028-01-01'].map((date) => classifyDay(joined, date)?.day)).toEqual(
      ['workday', 'holiday', 'workday', 'rest-day', undefined],
    );
    expect(classifyDay(cn, '2027-01-01')).toBeUndefined();
  });

  it('refuses a gap, and what cannot be read', () => {
    const late = { ...year, coverage: { from: '2028-01-01', to: '2028-12-31' }, holidays: {}, workdays: {} };
    expect(() => joinCalendars(cn, late)).toThrow(/2026-12-31 and 2028-01-01/);
    expect(() => joinCalendars(cn, { ...year, holidays: { '2027': '0230' } })).toThrow(RangeError);
  });
});
