import { DAY, HOUR, MINUTE, SECOND, dayFromCivil, civilFromDay } from './civil.js';

/**
 * A time zone as a table of offsets. Offsets are read from the platform (`Intl`), once per zone and year; after that a conversion is integer
 * arithmetic. Tests compare them with date-fns-tz and with Temporal.
 */
export interface Zone {
  readonly name: string;
  /** Milliseconds to add to an instant to get local time. */
  offsetAt(instant: number): number;
  /** The first instant after `instant` at which the offset may change; an end of a year counts as one. */
  segmentEnd(instant: number): number;
}

// Closer together than any two offset changes of a zone since 1970: the closest are 6 days and 23 hours apart (Noronha, October 2000).
const SAMPLE = 6 * DAY;

/** As the platform prints it: `GMT`, `GMT-4`, `GMT+05:30`, `GMT-00:44:30`. */
const OFFSET = /GMT(?:([+-])(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?)?/;

function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const [, sign, hours, minutes = 0, seconds = 0] = OFFSET.exec(format.format(instant)) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND);
}

/** The offsets of one year, `ends[i]` the first instant after `offsets[i]`. */
interface Year {
  readonly start: number;
  readonly end: number;
  readonly ends: readonly number[];
  readonly offsets: readonly number[];
}
const NO_YEAR: Year = { start: 0, end: 0, ends: [], offsets: [] };

class OffsetTable implements Zone {
  readonly #years = new Map<number, Year>();
  #year: Year = NO_YEAR;
  // The segment that the last question fell into: almost every question is about the same one.
  #from = 0;
  #to = 0;
  #offset = 0;

  #format: Intl.DateTimeFormat | undefined;

  /** `format`: where it was made already, to see whether the platform knows the name. */
  constructor(readonly name: string, format: Intl.DateTimeFormat | undefined) {
    this.#format = format;
  }

  offsetAt(instant: number): number {
    if (instant < this.#from || instant >= this.#to) this.#seek(instant);
    return this.#offset;
  }

  segmentEnd(instant: number): number {
    if (instant < this.#from || instant >= this.#to) this.#seek(instant);
    return this.#to;
  }

  #seek(instant: number): void {
    let year = this.#year;
    if (instant < year.start || instant >= year.end) {
      const number = civilFromDay(Math.floor(instant / DAY)).year;
      const known = this.#years.get(number);
      year = known ?? this.#read(number);
      if (known === undefined) this.#years.set(number, year);
      this.#year = year;
    }
    let from = year.start;
    for (let i = 0; ; i++) {
      const to = year.ends[i] as number;
      if (instant < to) {
        this.#from = from;
        this.#to = to;
        this.#offset = year.offsets[i] as number;
        return;
      }
      from = to;
    }
  }

  #read(year: number): Year {
    const start = dayFromCivil(year, 1, 1) * DAY;
    const end = dayFromCivil(year + 1, 1, 1) * DAY;
    const ends: number[] = [];
    const format = (this.#format ??= formatIn(this.name));
    let offset = readOffset(format, start);
    const offsets = [offset];
    for (let low = start; low < end; ) {
      const next = Math.min(low + SAMPLE, end);
      // A change at `end` itself adds a segment without length, which no instant falls into.
      if (readOffset(format, next) !== offset) {
        let high = next;
        while (high - low > 1) {
          const middle = Math.floor((low + high) / 2);
          if (readOffset(format, middle) === offset) low = middle;
          else high = middle;
        }
        ends.push(high);
        offset = readOffset(format, high);
        offsets.push(offset);
        low = high;
      } else low = next;
    }
    ends.push(end);
    return { start, end, ends, offsets };
  }
}

const zones = new Map<string, Zone | null>();
const MAX_REMEMBERED = 2000;

/**
 * The zone with this IANA name, or `undefined` when the platform knows none: no default and no guess.
 * Bare offsets (`+08:00`) are not IANA names: they say nothing about daylight saving time.
 */
export function findZone(name: string): Zone | undefined {
  let zone = zones.get(name);
  if (zone === undefined) {
    if (zones.size >= MAX_REMEMBERED) zones.clear();
    zone = openZone(name);
    zones.set(name, zone);
  }
  return zone ?? undefined;
}

// Making a format is slow, the first of a process above all: a zone that is only named needs none.
let known: Set<string> | undefined;
const formatIn = (timeZone: string): Intl.DateTimeFormat => new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });

function openZone(name: string): Zone | null {
  if (name.length > 64 || !/^[A-Za-z][A-Za-z0-9_+\-/]*$/.test(name)) return null;
  known ??= new Set(Intl.supportedValuesOf?.('timeZone'));
  if (known.has(name)) return new OffsetTable(name, undefined);
  // Other names for a zone are in no list.
  try {
    return new OffsetTable(name, formatIn(name));
  } catch {
    return null;
  }
}

/** Local milliseconds since 1970-01-01T00:00 on the zone's wall clock. */
export function localOf(zone: Zone, instant: number): number {
  return instant + zone.offsetAt(instant);
}

/** The local date at an instant, as a day number. */
export function dayAt(zone: Zone, instant: number): number {
  return Math.floor((instant + zone.offsetAt(instant)) / DAY);
}

// No zone is further from UTC than this.
const FURTHEST = 26 * HOUR;

/** The first instant at which the wall clock shows `local` or later: inside a gap, the first instant after it; of two, the first. */
export function firstInstant(zone: Zone, local: number): number {
  let from = local - FURTHEST;
  for (;;) {
    const candidate = local - zone.offsetAt(from);
    const to = zone.segmentEnd(from);
    if (candidate < to) return candidate > from ? candidate : from;
    from = to;
  }
}

/** The first instant at which the local date is `day` or later. */
export function startOfDay(zone: Zone, day: number): number {
  return firstInstant(zone, day * DAY);
}

/** The instant from which on the local date is never again before `day`: where clocks go back over midnight, a date begins twice. */
export function lastStartOfDay(zone: Zone, day: number): number {
  const first = startOfDay(zone, day);
  const change = zone.segmentEnd(first);
  return dayAt(zone, change) < day ? Math.max(change, day * DAY - zone.offsetAt(change)) : first;
}

/** The first instant after `instant` at which the local date may differ. Never late; at a change of offset it may be early. */
export function nextMidnight(zone: Zone, instant: number): number {
  const offset = zone.offsetAt(instant);
  const midnight = (Math.floor((instant + offset) / DAY) + 1) * DAY - offset;
  return Math.min(midnight, zone.segmentEnd(instant));
}

/** The first instant after `instant` at which the wall clock shows `local`, or the next change of offset if that comes first. */
export function nextWall(zone: Zone, instant: number, local: number): number {
  const candidate = local - zone.offsetAt(instant);
  const end = zone.segmentEnd(instant);
  return candidate > instant && candidate < end ? candidate : end;
}
