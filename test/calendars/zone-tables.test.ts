import { beforeAll, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/calendars/civil.js';
import type { Zone } from '../../src/calendars/zone.js';
import { dayAt, findZone, firstInstant, lastStartOfDay, nextMidnight, nextWall, startOfDay } from '../../src/calendars/zone.js';
import type { Change } from './zones.js';
import { changesOf, offsetOf, zoned } from './zones.js';

/** A zone whose offsets are read now: the memory of names is cleared by as many that are none. */
function anew(name: string): Zone {
  for (let i = 0; i <= 2000; i++) findZone(`0${i}`);
  return findZone(name) as Zone;
}

const year = (value: number): number => Date.UTC(value, 0, 1);
// Changes at midnight, of half an hour, a week apart, over a date line, offsets with minutes and seconds, none at all, and on the last day of a year.
const LOOKS: readonly (readonly [string, number])[] = [
  ['America/New_York', 2026], ['Australia/Lord_Howe', 2026], ['Africa/Casablanca', 2026], ['Pacific/Apia', 2011], ['America/Noronha', 2000],
  ['America/St_Johns', 2010], ['Asia/Kathmandu', 1985], ['Asia/Kathmandu', 1986], ['Africa/Monrovia', 1971], ['Africa/Monrovia', 1972], ['UTC', 2026],
  ['Europe/Dublin', 1971], ['Asia/Dhaka', 2009], ['Pacific/Kiritimati', 1994], ['US/Eastern', 2007], ['Asia/Pyongyang', 2015], ['America/Caracas', 2007],
];

interface Look {
  readonly name: string;
  readonly changes: readonly Change[];
  /** The offset at each, by Temporal. */
  readonly at: readonly (readonly [number, number])[];
}

describe('a table of offsets, read for the first time', () => {
  let looks: readonly Look[] = [];
  beforeAll(() => {
    looks = LOOKS.map(([name, value]) => {
      const changes = changesOf(name, year(value), year(value + 1));
      const instants = [year(value), year(value) + 1, year(value) + 100 * DAY, year(value + 1) - 1, year(value + 1), ...changes.flatMap(([at]) => [at - DAY, at - 1, at, at + 1, at + HOUR])];
      return { name, changes, at: instants.map((at) => [at, offsetOf(zoned(name, at))] as const) };
    });
  });

  it('has the offset of each instant, whichever is asked first', () => {
    for (const { name, at } of looks) {
      const zone = anew(name);
      expect(at.map(([instant]) => zone.offsetAt(instant)), name).toEqual(at.map(([, offset]) => offset));
      const other = anew(name);
      expect(other).not.toBe(zone);
      expect(at.slice().reverse().map(([instant]) => other.offsetAt(instant)).reverse(), name).toEqual(at.map(([, offset]) => offset));
    }
  });

  it('says where an offset ends: at its change, or at the end of the year', () => {
    for (const { name, changes, at } of looks) {
      for (const [instant] of at) {
        const end = new Date(instant).getUTCFullYear() + 1;
        const wanted = Math.min(...changesOf(name, instant + 1, year(end)).map(([change]) => change), year(end));
        expect(anew(name).segmentEnd(instant), `${name} ${instant}`).toBe(wanted);
      }
      // Asked one after the other, a segment begins where the one before has ended.
      const zone = anew(name);
      const ends: number[] = [];
      const [from, to] = [at[0]?.[0] as number, at[4]?.[0] as number];
      for (let instant = from; instant < to; instant = zone.segmentEnd(instant)) ends.push(zone.segmentEnd(instant));
      expect(ends, name).toEqual([...new Set([...changes.map(([change]) => change), to])].filter((end) => end > from));
    }
  });

  it('keeps what was read, and reads no year twice', () => {
    let asked = 0;
    // `format` is a getter of the prototype that gives a bound function.
    const descriptor = Object.getOwnPropertyDescriptor(Intl.DateTimeFormat.prototype, 'format') as PropertyDescriptor & { get: () => (value: number) => string };
    Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', {
      ...descriptor,
      get(this: Intl.DateTimeFormat) {
        const format = descriptor.get.call(this);
        return (value: number) => (asked++, format(value));
      },
    });
    try {
      const zone = anew('America/New_York');
      zone.offsetAt(year(2026) + DAY);
      const first = asked;
      expect(first).toBeGreaterThan(60);
      expect(first).toBeLessThan(200);
      for (const at of [year(2026), year(2026) + 200 * DAY, year(2027) - 1]) zone.offsetAt(at);
      expect(asked).toBe(first);
      zone.segmentEnd(year(2025));
      const second = asked;
      expect(second).toBeGreaterThan(first);
      for (let i = 0; i < 5; i++) {
        zone.offsetAt(year(2026) + i * DAY);
        zone.segmentEnd(year(2025) + i * DAY);
      }
      expect(asked).toBe(second);
    } finally {
      Object.defineProperty(Intl.DateTimeFormat.prototype, 'format', descriptor);
    }
  });
});

describe('names of zones', () => {
  it('are remembered, as zones and as none', () => {
    expect(anew('Asia/Tokyo')).toBe(findZone('Asia/Tokyo'));
    for (const name of ['Asia/Tokyo', 'US/Pacific', 'Etc/GMT+12', 'a'.repeat(64)]) expect(anew(name)?.name, name).toBe(name.startsWith('aa') ? undefined : name);
  });

  it('are remembered up to two thousand', () => {
    let names = 0;
    let zone = findZone('Asia/Tokyo');
    const more = (count: number): void => {
      for (let i = 0; i < count; i++) findZone(`1${names++}`);
    };
    // Until the memory has just been cleared: it holds the name that did it, and this one.
    for (let before = zone; zone === before && names < 2001; zone = findZone('Asia/Tokyo')) more(1);
    more(1998);
    expect(findZone('Asia/Tokyo')).toBe(zone);
    more(1);
    expect(findZone('Asia/Tokyo')).not.toBe(zone);
  });

  it('that are too long are none, whatever they begin with', () => {
    expect(findZone('Asia/Tokyo'.padEnd(64, '/'))).toBeUndefined();
    expect(findZone(`Etc/GMT${'0'.repeat(60)}`)).toBeUndefined();
  });
});

describe('walls and midnights', () => {
  const at = (text: string): number => Date.parse(text);
  // At 00:01 on 7 November 2010 the clocks of St. John's went back to 23:01 of the 6th; at midnight those of Asunción on 22 March 2015, to 23:00.
  it.each([
    ['America/St_Johns', '2010-11-07', '2010-11-07T02:30:00Z', '2010-11-07T03:30:00Z'],
    ['America/Asuncion', '2015-03-22', '2015-03-22T04:00:00Z', '2015-03-22T04:00:00Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00Z', '2026-11-01T04:00:00Z'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z', '2018-11-04T03:00:00Z'],
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z', '2011-12-30T10:00:00Z'],
  ])('%s: %s begins at %s, for good at %s', (name, date, first, last) => {
    const day = Date.parse(date) / DAY;
    expect([startOfDay(anew(name), day), lastStartOfDay(anew(name), day)].map((instant) => new Date(instant).toISOString())).toEqual([first, last].map((text) => new Date(text).toISOString()));
  });

  it('agree with the wall clock minute by minute around a change', () => {
    for (const [name, change] of [['America/New_York', '2026-03-08T07:00:00Z'], ['America/New_York', '2026-11-01T06:00:00Z'], ['America/St_Johns', '2010-11-07T02:31:00Z'], ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'], ['Pacific/Apia', '2011-12-30T10:00:00Z'], ['UTC', '2026-01-01T00:00:00Z']] as const) {
      const zone = anew(name);
      const from = at(change) - 4 * HOUR;
      const instants = Array.from({ length: 480 }, (_, index) => from + index * MINUTE);
      const local = instants.map((instant) => instant + offsetOf(zoned(name, instant)));
      for (let minute = -30; minute < 30; minute += 7) {
        const wall = (local[240] as number) + minute * MINUTE;
        const first = instants[local.findIndex((shown) => shown >= wall)];
        expect(firstInstant(zone, wall), `${name} ${minute}`).toBe(first);
      }
      for (const index of [0, 100, 239, 240, 241, 300]) {
        const [instant, shown] = [instants[index] as number, local[index] as number];
        const end = zone.segmentEnd(instant);
        expect(end, name).toBe(instant < at(change) ? at(change) : end);
        expect(nextWall(zone, instant, shown + 5 * MINUTE)).toBe(Math.min(instant + 5 * MINUTE, end));
        expect(nextWall(zone, instant, shown)).toBe(end);
        expect(nextWall(zone, instant, shown - MINUTE)).toBe(end);
        expect(nextWall(zone, instant, shown + end - instant)).toBe(end);
        expect(nextMidnight(zone, instant)).toBe(Math.min(instant + DAY - (((shown % DAY) + DAY) % DAY), end));
        expect(dayAt(zone, instant)).toBe(Math.floor(shown / DAY));
      }
    }
  });
});
