import { DAY, formatClock, formatDay, weekdayOf } from '../calendars/civil.js';
import type { Zone } from '../calendars/zone.js';
import { dayAt, startOfDay } from '../calendars/zone.js';
import type { Span } from '../closed.js';

const CELL = 1_800_000;
const CELLS = DAY / CELL;
export const OPEN = '█';
export const PARTLY = '▒';
export const CLOSED = '·';

/** The parts of a local day between changes of the offset: where they lie in time, and what the clock shows. */
function partsOf(zone: Zone, day: number): { readonly from: number; readonly to: number; readonly offset: number }[] {
  const end = startOfDay(zone, day + 1);
  const parts = [];
  for (let from = startOfDay(zone, day); from < end; ) {
    const to = Math.min(zone.segmentEnd(from), end);
    parts.push({ from, to, offset: zone.offsetAt(from) });
    from = to;
  }
  return parts;
}

const overlap = (from: number, to: number, windows: readonly Span[]): number => windows.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);

/**
 * One local day as 48 half hours of the wall clock. A half hour that comes twice is open when both are; one that the clock skips, or that
 * lies outside the span asked for, is blank.
 */
export function rowOf(zone: Zone, day: number, windows: readonly Span[], asked: Span): string {
  const parts = partsOf(zone, day);
  let row = '';
  for (let cell = 0; cell < CELLS; cell++) {
    const local = day * DAY + cell * CELL;
    let whole = 0;
    let open = 0;
    for (const { from, to, offset } of parts) {
      const start = Math.max(local - offset, from, asked[0]);
      const end = Math.min(local + CELL - offset, to, asked[1]);
      if (end <= start) continue;
      whole += end - start;
      open += overlap(start, end, windows);
    }
    row += whole === 0 ? ' ' : open === whole ? OPEN : open === 0 ? CLOSED : PARTLY;
  }
  return row;
}

/** The open stretches of a local day by its clock, as `08:00–21:00`. */
export function clockOf(zone: Zone, day: number, windows: readonly Span[]): string {
  const texts: string[] = [];
  const end = startOfDay(zone, day + 1);
  const start = startOfDay(zone, day);
  for (const [from, to] of windows) {
    const [first, last] = [Math.max(from, start), Math.min(to, end)];
    if (last <= first) continue;
    const shown = (instant: number): string => formatClock(instant + zone.offsetAt(instant) - day * DAY);
    texts.push(`${shown(first)}–${last === end ? '24:00' : shown(last)}`);
  }
  return texts.join(', ');
}

/** The hours above the cells: every third one. */
export const RULER = Array.from({ length: 8 }, (_, index) => String(index * 3).padStart(2, '0').padEnd(6)).join('').trimEnd();

export interface Row {
  readonly day: number;
  readonly date: string;
  /** 0 = Monday. */
  readonly weekday: number;
  readonly cells: string;
  readonly clock: string;
}

/** One row for each local day that the span touches. */
export function* rows(zone: Zone, windows: readonly Span[], asked: Span): Generator<Row> {
  const last = dayAt(zone, Math.max(asked[0], asked[1] - 1));
  let next = 0;
  for (let day = dayAt(zone, asked[0]); day <= last; day++) {
    const [start, end] = [startOfDay(zone, day), startOfDay(zone, day + 1)];
    while (next < windows.length && (windows[next] as Span)[1] <= start) next++;
    let until = next;
    while (until < windows.length && (windows[until] as Span)[0] < end) until++;
    const own = windows.slice(next, until);
    yield { day, date: formatDay(day), weekday: weekdayOf(day), cells: rowOf(zone, day, own, asked), clock: clockOf(zone, day, own) };
  }
}
