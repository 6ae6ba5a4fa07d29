import { HOUR, addMonths } from '../calendars/civil.js';
import type { Calendar } from '../calendars/day.js';
import type { Zone } from '../calendars/zone.js';
import { dayAt, startOfDay } from '../calendars/zone.js';
import type { Duration } from './parts.js';

/** A duration that runs from an event: its date is day one, so `{days: n}` ends at the start of the n-th date after it, with `full` of the one after that. */
export interface Wait {
  readonly needsZone: boolean;
  /** When it is over for something that happened at `instant`; `undefined` when the calendar does not reach so far. */
  ends(instant: number, zone: Zone | undefined): number | undefined;
  /** The same for a bare date. */
  endsFromDay(day: number, zone: Zone): number | undefined;
  /** No event before this can still matter at `instant`. */
  reach(instant: number, zone: Zone | undefined): number;
}

/** The length with `full` reckoned in: n full days between are n + 1 from day one. A month keeps its day; the date after it is added where it ends. */
export function daysOf({ days, workdays, months, full }: Duration): Pick<Duration, 'days' | 'workdays' | 'months'> {
  const later = full === true ? 1 : 0;
  return { days: days === undefined ? undefined : days + later, workdays: workdays === undefined ? undefined : workdays + later, months };
}

export function prepareWait(wait: Duration, calendar: Calendar | undefined): Wait {
  if (wait.hours !== undefined) {
    const length = wait.hours * HOUR;
    return {
      needsZone: false,
      ends: (instant) => Math.ceil(instant + length),
      endsFromDay: (day, zone) => Math.ceil(startOfDay(zone, day + 1) + length),
      reach: (instant) => Math.floor(instant - length) + 1,
    };
  }
  const { days, months, workdays } = daysOf(wait);
  const later = wait.full === true ? 1 : 0;
  const endDay = (day: number): number | undefined =>
    days !== undefined ? day + days : months !== undefined ? addMonths(day, months) + later : calendar?.workdaysAfter(day, workdays as number);
  const fromDay = (day: number, zone: Zone): number | undefined => {
    const end = endDay(day);
    return end === undefined ? undefined : startOfDay(zone, end);
  };
  return {
    needsZone: true,
    ends: (instant, zone) => fromDay(dayAt(zone as Zone, instant), zone as Zone),
    endsFromDay: fromDay,
    reach(instant, zone) {
      let day = dayAt(zone as Zone, instant);
      if (days !== undefined) return startOfDay(zone as Zone, day - days + 1);
      if (months !== undefined) {
        let first = addMonths(day, -months) - 4;
        while (addMonths(first, months) + later <= day) first++;
        return startOfDay(zone as Zone, first);
      }
      // Back to the first day from which the workdays still reach past this one.
      const { classOf, from } = calendar as Calendar;
      for (let left = workdays as number; left > 0; day--) {
        // Beyond the calendar nothing is counted, but before it nothing ends either.
        if (day < from) return -Infinity;
        if (classOf(day)?.workday) left--;
      }
      return startOfDay(zone as Zone, day + 1);
    },
  };
}

/** Durations whose days need a calendar. */
export function needsCalendar(wait: Duration): boolean {
  return wait.workdays !== undefined;
}
