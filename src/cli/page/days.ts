import { DAY, HOUR, formatClock } from '../../calendars/civil.js';
import type { Zone } from '../../calendars/zone.js';
import { dayAt, localOf, startOfDay } from '../../calendars/zone.js';
import type { Span } from '../../closed.js';

/** A change of the offset: the clock leaves out [from, to), or shows it twice. */
export interface Shift {
  readonly skips: boolean;
  readonly from: string;
  readonly to: string;
}

/** A local day as a stretch of instants: of 24 hours, or of 23 or 25 when the clock is changed, or of none. */
export interface Day {
  readonly day: number;
  readonly span: Span;
  readonly shifts: readonly Shift[];
}

const clock = (local: number): string => formatClock(((local % DAY) + DAY) % DAY);

/** An end of the day is 24:00, not 00:00 of the next. */
const endClock = (local: number): string => (local % DAY === 0 ? '24:00' : clock(local));

/** What the clock shows at the first instant of a stretch. */
export const clockFrom = (zone: Zone, instant: number): string => clock(localOf(zone, instant));

/** What the clock would show at the end of a stretch, if it went on as it did in it. */
export const clockTo = (zone: Zone, instant: number): string => endClock(instant + zone.offsetAt(instant - 1));

function shiftsOf(zone: Zone, [from, to]: Span): Shift[] {
  const shifts: Shift[] = [];
  // A change in the first instant of a day belongs to it: midnight itself may be skipped.
  for (let at = zone.segmentEnd(from - 1); at < to; at = zone.segmentEnd(at)) {
    const [before, after] = [at + zone.offsetAt(at - 1), at + zone.offsetAt(at)];
    if (before !== after) shifts.push({ skips: after > before, from: clock(Math.min(before, after)), to: endClock(Math.max(before, after)) });
  }
  return shifts;
}

/** Every local day that the span touches. */
export function daysOf(zone: Zone, [from, to]: Span): Day[] {
  const days: Day[] = [];
  const last = dayAt(zone, Math.max(from, to - 1));
  for (let day = dayAt(zone, from); day <= last; day++) {
    const span: Span = [startOfDay(zone, day), startOfDay(zone, day + 1)];
    days.push({ day, span, shifts: shiftsOf(zone, span) });
  }
  return days;
}

/** Where the clock shows a full hour that is a multiple of `every`: twice, when it comes twice. */
export function ticksOf(zone: Zone, [from, to]: Span, every: number): { readonly at: number; readonly hour: number }[] {
  const ticks: { at: number; hour: number }[] = [];
  const step = every * HOUR;
  for (let start = from; start < to; start = zone.segmentEnd(start)) {
    const offset = zone.offsetAt(start);
    const end = Math.min(zone.segmentEnd(start), to);
    for (let local = Math.ceil((start + offset) / step) * step; local - offset < end; local += step) ticks.push({ at: local - offset, hour: (((local % DAY) + DAY) % DAY) / HOUR });
  }
  return ticks;
}
