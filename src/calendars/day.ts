import { formatDay, parseDay, weekdayOf, WEEKDAYS } from './civil.js';
import type { CalendarData } from './types.js';

export interface DayClass {
  readonly holiday: boolean;
  /** A make-up working day, or a day that is neither weekend nor holiday. */
  readonly workday: boolean;
  readonly halfDay: boolean;
}

const WORKED: DayClass = { holiday: false, workday: true, halfDay: false };
const RESTED: DayClass = { holiday: false, workday: false, halfDay: false };
const FEAST: DayClass = { holiday: true, workday: false, halfDay: false };
const HALF: DayClass = { holiday: false, workday: true, halfDay: true };
const HALF_REST: DayClass = { holiday: false, workday: false, halfDay: true };

/** What a day outside the coverage may be. */
export const ANY_CLASS: readonly DayClass[] = [WORKED, RESTED, FEAST, HALF, HALF_REST];

/** A calendar prepared for questions about days. */
export interface Calendar {
  readonly id: string;
  /** First and last day number covered, both included. */
  readonly from: number;
  readonly to: number;
  /** `undefined` outside the coverage: nothing is known there. */
  classOf(day: number): DayClass | undefined;
  /** The first day after `day` that is the `count`-th workday after it; `undefined` when that is outside the coverage. */
  workdaysAfter(day: number, count: number): number | undefined;
}

function daysOf(years: Readonly<Record<string, string>> | undefined): number[] {
  const days: number[] = [];
  for (const [year, list] of Object.entries(years ?? {})) {
    for (const item of list.split(' ')) {
      if (item === '') continue;
      const day = parseDay(`${year}-${item.slice(0, 2)}-${item.slice(2)}`);
      if (day === undefined) throw new RangeError(`${year}: ${item} is no MMDD of that year`);
      days.push(day);
    }
  }
  return days;
}

export function prepareCalendar(data: CalendarData): Calendar {
  const from = parseDay(data.coverage.from);
  const to = parseDay(data.coverage.to);
  if (from === undefined || to === undefined || from > to) throw new RangeError('coverage: give from and to as YYYY-MM-DD, from not after to');
  const weekend = new Set((data.weekend ?? ['sat', 'sun']).map((day) => WEEKDAYS.indexOf(day)));
  const holidays = new Set(daysOf(data.holidays));
  const worked = new Set(daysOf(data.workdays));
  const half = new Set(daysOf(data.halfDays));
  const classOf = (day: number): DayClass | undefined => {
    // Written so that what is no number is outside too.
    if (!(day >= from && day <= to)) return undefined;
    if (holidays.has(day)) return FEAST;
    const works = worked.has(day) || !weekend.has(weekdayOf(day));
    if (half.has(day)) return works ? HALF : HALF_REST;
    return works ? WORKED : RESTED;
  };
  return {
    id: data.id,
    from,
    to,
    classOf,
    workdaysAfter(day, count) {
      let left = count;
      for (let next = day + 1; ; next++) {
        const kind = classOf(next);
        if (kind === undefined) return undefined;
        if (kind.workday && --left === 0) return next;
      }
    },
  };
}

/** Joins a shipped calendar with a user's years and days: the user's coverage widens it, the user's days win. */
export function mergeCalendars(base: CalendarData, extra: CalendarData): CalendarData {
  const join = (a: Readonly<Record<string, string>> | undefined, b: Readonly<Record<string, string>> | undefined, without?: Readonly<Record<string, string>>) => {
    const years: Record<string, string> = {};
    for (const year of new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])) {
      const gone = new Set((without?.[year] ?? '').split(' '));
      const days = new Set([...(a?.[year] ?? '').split(' ').filter((day) => !gone.has(day)), ...(b?.[year] ?? '').split(' ')]);
      years[year] = [...days].filter((day) => day !== '').sort().join(' ');
    }
    return years;
  };
  const from = extra.coverage.from < base.coverage.from ? extra.coverage.from : base.coverage.from;
  const to = extra.coverage.to > base.coverage.to ? extra.coverage.to : base.coverage.to;
  return {
    ...base,
    title: extra.title,
    coverage: { from, to },
    ...(extra.weekend === undefined ? {} : { weekend: extra.weekend }),
    holidays: join(base.holidays, extra.holidays, extra.workdays),
    workdays: join(base.workdays, extra.workdays, extra.holidays),
    halfDays: join(base.halfDays, extra.halfDays),
    sources: { ...base.sources, ...extra.sources },
  };
}

/** True when the two coverages leave no uncovered day between them. */
export function coveragesMeet(base: CalendarData, extra: CalendarData): boolean {
  const a = [parseDay(base.coverage.from), parseDay(base.coverage.to)] as [number, number];
  const b = [parseDay(extra.coverage.from), parseDay(extra.coverage.to)] as [number, number];
  return b[0] <= a[1] + 1 && a[0] <= b[1] + 1;
}

export { formatDay };
