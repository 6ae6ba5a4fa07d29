import { formatDay, parseDay, weekdayOf, WEEKDAYS, type Weekday } from './civil.js';
import type { Calendar } from './day.js';
import { coveragesMeet, mergeCalendars, prepareCalendar } from './day.js';
import type { CalendarData } from './types.js';

/** What a calendar says of one day, in the words of the rule language. */
export interface DayOfCalendar {
  readonly weekday: Weekday;
  /** `workday` on make-up days too; `rest-day` on a weekend that is neither worked nor a holiday. */
  readonly day: 'workday' | 'rest-day' | 'holiday';
  /** Beside `day`, and never on a holiday: the eve of a feast is a workday, or a rest day where it falls on a weekend. */
  readonly halfDay: boolean;
}

const prepared = new WeakMap<CalendarData, Calendar>();

function prepare(calendar: CalendarData): Calendar {
  let known = prepared.get(calendar);
  if (known === undefined) prepared.set(calendar, (known = prepareCalendar(calendar)));
  return known;
}

function read(date: string): number {
  const day = typeof date === 'string' ? parseDay(date) : undefined;
  if (day === undefined) throw new TypeError(`${JSON.stringify(date)} is no date; give YYYY-MM-DD, the local one`);
  return day;
}

/**
 * What kind of day a local date is, or `undefined` outside the coverage, where nothing is known.
 *
 * Throws a TypeError for what is no date, and a RangeError for a calendar that cannot be read. A calendar is read once: hand a new object after a change.
 *
 * @example classifyDay(calendars.find(({ id }) => id === 'cn'), '2026-02-14') // { weekday: 'sat', day: 'workday', halfDay: false }
 */
export function classifyDay(calendar: CalendarData, date: string): DayOfCalendar | undefined {
  const day = read(date);
  const kind = prepare(calendar).classOf(day);
  if (kind === undefined) return undefined;
  return { weekday: WEEKDAYS[weekdayOf(day)] as Weekday, day: kind.holiday ? 'holiday' : kind.workday ? 'workday' : 'rest-day', halfDay: kind.halfDay };
}

/**
 * The date of the `count`-th workday after a date (not itself counted), or `undefined` when that lies outside the coverage.
 *
 * Throws a TypeError for what is no date, and a RangeError for a count that is no whole number above 0.
 *
 * @example addWorkdays(calendars.find(({ id }) => id === 'cn'), '2026-02-13', 1) // '2026-02-14'
 */
export function addWorkdays(calendar: CalendarData, date: string, count: number): string | undefined {
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`${count} is no count of workdays; give a whole number above 0`);
  const found = prepare(calendar).workdaysAfter(read(date), count);
  return found === undefined ? undefined : formatDay(found);
}

/**
 * A calendar with a user's years and days: as `compile(…, { calendars })` joins them. The user's days win over the shipped ones, on and off; the coverage grows.
 *
 * Throws a RangeError when the two coverages leave days between them, or a calendar cannot be read.
 */
export function joinCalendars(base: CalendarData, own: CalendarData): CalendarData {
  prepare(base);
  prepare(own);
  if (!coveragesMeet(base, own)) {
    throw new RangeError(`days are missing between the coverages ${base.coverage.from} to ${base.coverage.to} and ${own.coverage.from} to ${own.coverage.to}; cover them too`);
  }
  return mergeCalendars(base, own);
}
