import { HOUR, addMonths } from '../calendars/civil.js';
import type { Calendar } from '../calendars/day.js';
import type { Zone } from '../calendars/zone.js';
import { dayAt, startOfDay } from '../calendars/zone.js';
import type { Duration } from './parts.js';

/** A duration that runs from an event: its date is day one, so `{days: n}` ends at the start of the n-th date after it. */
export interface Wait {
  readonly needsZone: boolean;
  /** When it is over for something that happened at `instant`; `undefined` when the calendar does not reach so far. */
  ends(instant: number, zone: Zone | undefined): number | undefined;
  /** The same for a bare date. */
  endsFromDay(day: number, zone: Zone): number | undefined;
  /** No event before this can still matter at `instant`. */
  reach(instant: number, zone: Zone | undefined): number;
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
  const endDay = (day: number): number | undefined =>
    wait.days !== undefined ? day + wait.days : wait.months !== undefined ? addMonths(day, wait.months) : calendar?.workdaysAfter(day, wait.workdays as number);
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
      if (wait.days !== undefined) return startOfDay(zone as Zone, day - wait.days + 1);
      if (wait.months !== undefined) {
        const months = wait.months;
        let first = addMonths(day, -months) - 3;
        while (addMonths(first, months) <= day) first++;
        return startOfDay(zone as Zone, first);
      }
      // Back to the first day from which the workdays still reach past this one.
      for (let left = wait.workdays as number; left > 0; ) {
        const kind = calendar?.classOf(day);
        // Beyond the calendar nothing is counted, but before it nothing ends either.
        if (kind === undefined && (calendar === undefined || day < calendar.from)) return -Infinity;
        if (kind?.workday) left--;
        day--;
      }
      return startOfDay(zone as Zone, day + 1);
    },
  };
}

/** Durations whose days need a calendar. */
export function needsCalendar(wait: Duration): boolean {
  return wait.workdays !== undefined;
}
