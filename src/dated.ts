import { formatDay, formatInstant, parseDay, toInstant } from './calendars/civil.js';
import type { Zone } from './calendars/zone.js';
import { findZone, lastStartOfDay, startOfDay } from './calendars/zone.js';

/** An instant, or a local date of which only the day is known. */
export type Dated = number | { readonly day: number };

export function datedOf(value: unknown): Dated | undefined {
  const instant = toInstant(value);
  if (instant !== undefined) return instant;
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  return day === undefined ? undefined : { day };
}

// Where nothing is known of the place, a local date may start this early and end this late.
const EARLIEST = 'Etc/GMT-14';
const LATEST = 'Etc/GMT+12';
let everywhere: readonly Zone[] | undefined;
export const anywhere = (): readonly Zone[] => (everywhere ??= [findZone(EARLIEST), findZone(LATEST)].filter((zone) => zone !== undefined));

/** The earliest instant at which a dated fact may hold: the first instant of a bare date in any of the zones. */
export function earliest(value: Dated, zones: readonly Zone[]): number {
  if (typeof value === 'number') return value;
  return Math.min(...(zones.length > 0 ? zones : anywhere()).map((zone) => startOfDay(zone, value.day)));
}

/** The instant from which a dated fact surely holds: of a bare date, the end of that date in every zone. */
export function latest(value: Dated, zones: readonly Zone[]): number {
  if (typeof value === 'number') return value;
  return Math.max(...(zones.length > 0 ? zones : anywhere()).map((zone) => lastStartOfDay(zone, value.day + 1)));
}

/** How evidence shows a dated fact: the instant, or the bare date. */
export function showDated(value: Dated): string {
  return typeof value === 'number' ? formatInstant(value) : formatDay(value.day);
}
