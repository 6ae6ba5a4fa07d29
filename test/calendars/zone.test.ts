import { formatInTimeZone } from 'date-fns-tz';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, dayFromCivil, formatInstant } from '../../src/calendars/civil.js';
import type { Zone } from '../../src/calendars/zone.js';
import { dayAt, findZone, firstInstant, localOf, nextMidnight, nextWall, startOfDay } from '../../src/calendars/zone.js';
import type { Change } from './zones.js';
import { ZONE_NAMES, changesOf, offsetOf, zoned } from './zones.js';

const year = (value: number): number => Date.UTC(value, 0, 1);
// The lists of changes of all years from 1970 to 2100 are compared in ../machine-zones.test.ts, where processes of their own read them.
const FROM = year(1990);
const TO = year(2038);

const AROUND = [...Array.from({ length: 13 }, (_, index) => (index - 6) * 30 * MINUTE), -1, 1];

const known = new Map<string, Change[]>();
function changes(name: string): Change[] {
  let list = known.get(name);
  if (list === undefined) known.set(name, (list = changesOf(name, FROM, year(2039))));
  return list;
}

function zoneNamed(name: string): Zone {
  const zone = findZone(name);
  if (zone === undefined) throw new Error(`${name} is no zone`);
  return zone;
}

/** Collects differences: an `expect` for each of millions of comparisons would take minutes. */
class Differences {
  readonly found: string[] = [];
  compared = 0;

  constructor(readonly name: string) {}

  same(what: string, at: number, got: number, wanted: number): void {
    this.compared++;
    if (got !== wanted && this.found.length < 20) this.found.push(`${this.name} ${what} at ${formatInstant(at)}: got ${got}, wanted ${wanted}`);
  }
}

/** The end of the segment as documented: the next change of offset or the end of the UTC year. */
function expectedEnd(list: readonly Change[], at: number): number {
  const next = list.find(([instant]) => instant > at)?.[0] ?? Infinity;
  return Math.min(next, year(new Date(at).getUTCFullYear() + 1));
}

/** The first instant that shows the wall time, by Temporal; inside a gap the change itself. */
function expectedFirst(name: string, list: readonly Change[], local: number): number {
  const wall = new Date(local);
  const plain = new Temporal.PlainDateTime(
    wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate(), wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds(), wall.getUTCMilliseconds(),
  );
  const earlier = plain.toZonedDateTime(name, { disambiguation: 'earlier' });
  const instant = earlier.epochMilliseconds;
  if (instant + offsetOf(earlier) === local) return instant;
  return list.find(([at]) => at > instant)?.[0] ?? NaN;
}

/** What is asked of Temporal more than once around one change. */
interface Memory {
  readonly starts: Map<number, number>;
  readonly dates: Map<number, number>;
}
const newMemory = (): Memory => ({ starts: new Map(), dates: new Map() });

function remembered(map: Map<number, number>, key: number, ask: () => number): number {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = ask()));
  return value;
}

function compareAt(zone: Zone, list: readonly Change[], at: number, differences: Differences, { starts, dates }: Memory = newMemory()): void {
  const time = zoned(zone.name, at);
  const offset = offsetOf(time);
  const midnight = Date.UTC(time.year, time.month - 1, time.day);
  const local = midnight + time.hour * HOUR + time.minute * MINUTE + time.second * 1000 + time.millisecond;
  const end = expectedEnd(list, at);
  differences.same('offsetAt', at, zone.offsetAt(at), offset);
  differences.same('localOf', at, localOf(zone, at), local);
  differences.same('dayAt', at, dayAt(zone, at), midnight / DAY);
  differences.same('segmentEnd', at, zone.segmentEnd(at), end);
  differences.same('startOfDay', at, startOfDay(zone, midnight / DAY), remembered(starts, midnight, () => time.startOfDay().epochMilliseconds));
  const next = nextMidnight(zone, at);
  differences.same('nextMidnight', at, next, Math.min(end, midnight + DAY - offset));
  const dateBefore = remembered(dates, next - 1, () => {
    const before = zoned(zone.name, next - 1);
    return Date.UTC(before.year, before.month - 1, before.day);
  });
  differences.same('the date just before nextMidnight', at, dateBefore, midnight);
  for (const ahead of [-HOUR, 0, 1, 20 * MINUTE, 5 * HOUR]) {
    const candidate = at + ahead;
    differences.same(`nextWall ${ahead} ms ahead`, at, nextWall(zone, at, local + ahead), ahead > 0 && candidate < end ? candidate : end);
  }
}

describe('zones against Temporal', () => {
  it('covers every zone of the platform', () => {
    expect(Intl.supportedValuesOf('timeZone').length).toBeGreaterThan(400);
    expect(ZONE_NAMES.length).toBeGreaterThan(Intl.supportedValuesOf('timeZone').length + 70);
    expect(ZONE_NAMES.filter((name) => findZone(name) === undefined)).toEqual([]);
  });

  // From the tz database's own compiled files, so that Temporal, which also searches, is not the only witness.
  it.each([
    ['America/Boa_Vista', '2000-10-08T04:00:00.000Z', '2000-10-15T03:00:00.000Z', -4, -3],
    ['America/Recife', '2000-10-08T03:00:00.000Z', '2000-10-15T02:00:00.000Z', -3, -2],
    ['America/Noronha', '2000-10-08T02:00:00.000Z', '2000-10-15T01:00:00.000Z', -2, -1],
    ['America/Argentina/Tucuman', '2004-06-01T03:00:00.000Z', '2004-06-13T04:00:00.000Z', -3, -4],
  ])('%s: the days between the changes at %s and %s are not missed', (name, from, to, outside, inside) => {
    const zone = zoneNamed(name);
    const [start, end] = [Date.parse(from), Date.parse(to)];
    expect([start - 1, start, end - 1, end].map((at) => zone.offsetAt(at) / HOUR)).toEqual([outside, inside, inside, outside]);
    expect(zone.segmentEnd(start)).toBe(end);
  });

  it('agrees around every change from 1990 to 2037 in every zone, in 30-minute steps and to the millisecond', () => {
    const found: string[] = [];
    let compared = 0;
    let looked = 0;
    for (const name of ZONE_NAMES) {
      const zone = zoneNamed(name);
      const list = changes(name);
      const differences = new Differences(name);
      list.forEach(([change, after], index) => {
        if (change < FROM || change >= TO) return;
        looked++;
        const before = list[index - 1]?.[1] ?? offsetOf(zoned(name, change - 1));
        const memory = newMemory();
        const locals = new Set<number>();
        for (const step of AROUND) {
          compareAt(zone, list, change + step, differences, memory);
          locals.add(change + step + before).add(change + step + after);
        }
        for (const local of locals) {
          differences.same(`firstInstant of ${formatInstant(local)}`, change, firstInstant(zone, local), expectedFirst(name, list, local));
        }
      });
      found.push(...differences.found);
      compared += differences.compared;
    }
    expect(found).toEqual([]);
    expect(looked).toBeGreaterThan(14_000);
    expect(compared).toBeGreaterThan(looked * AROUND.length * 11);
  }, 300_000);

  it('agrees at the seams of its yearly tables and in quiet times', () => {
    const found: string[] = [];
    let compared = 0;
    for (const name of ZONE_NAMES) {
      const zone = zoneNamed(name);
      const list = changes(name);
      const differences = new Differences(name);
      for (let value = 1990; value <= 2037; value++) {
        for (const at of [year(value) - 1, year(value), year(value) + 1]) {
          differences.same('offsetAt', at, zone.offsetAt(at), offsetOf(zoned(name, at)));
          differences.same('segmentEnd', at, zone.segmentEnd(at), expectedEnd(list, at));
        }
        if (value % 8 === 2) compareAt(zone, list, year(value) + 40 * DAY + 13 * HOUR + 17 * MINUTE, differences);
      }
      found.push(...differences.found);
      compared += differences.compared;
    }
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(ZONE_NAMES.length * 48 * 6);
  }, 120_000);
});

describe('zones by hand', () => {
  const at = (text: string): number => Date.parse(text);

  it('runs through the date that Samoa skipped: its start is the instant of the jump', () => {
    const apia = zoneNamed('Pacific/Apia');
    const jump = at('2011-12-30T10:00:00Z');
    expect(dayAt(apia, jump - 1)).toBe(dayFromCivil(2011, 12, 29));
    expect(dayAt(apia, jump)).toBe(dayFromCivil(2011, 12, 31));
    expect(startOfDay(apia, dayFromCivil(2011, 12, 30))).toBe(jump);
    expect(startOfDay(apia, dayFromCivil(2011, 12, 31))).toBe(jump);
    expect(nextMidnight(apia, jump - 1)).toBe(jump);
  });

  it('gives a date of 25 hours and one of 23 in New York', () => {
    const zone = zoneNamed('America/New_York');
    const start = (month: number, day: number): number => startOfDay(zone, dayFromCivil(2026, month, day));
    const length = (month: number, day: number): number => start(month, day + 1) - start(month, day);
    expect([length(11, 1), length(3, 8), length(5, 5)]).toEqual([25 * HOUR, 23 * HOUR, 24 * HOUR]);
    expect(startOfDay(zone, dayFromCivil(2026, 11, 1))).toBe(at('2026-11-01T04:00:00Z'));
  });

  it('opens a wall time inside a gap at the first instant after it, and takes the first of two', () => {
    const zone = zoneNamed('America/New_York');
    expect(firstInstant(zone, Date.UTC(2026, 2, 8, 2, 30))).toBe(at('2026-03-08T07:00:00Z'));
    expect(firstInstant(zone, Date.UTC(2026, 10, 1, 1, 30))).toBe(at('2026-11-01T05:30:00Z'));
    const howe = zoneNamed('Australia/Lord_Howe');
    expect(firstInstant(howe, Date.UTC(2026, 9, 4, 2, 15))).toBe(at('2026-10-03T15:30:00Z'));
    expect(firstInstant(howe, Date.UTC(2026, 3, 5, 1, 45))).toBe(at('2026-04-04T14:45:00Z'));
  });

  it('starts a date that began twice at its first beginning', () => {
    // At 00:01 on 7 November 2010 the clocks of St. John's went back to 23:01 of the 6th.
    const zone = zoneNamed('America/St_Johns');
    expect(startOfDay(zone, dayFromCivil(2010, 11, 7))).toBe(at('2010-11-07T02:30:00Z'));
    expect(dayAt(zone, at('2010-11-07T02:30:30Z'))).toBe(dayFromCivil(2010, 11, 7));
    expect(dayAt(zone, at('2010-11-07T02:31:00Z'))).toBe(dayFromCivil(2010, 11, 6));
    expect(nextMidnight(zone, at('2010-11-07T02:30:30Z'))).toBe(at('2010-11-07T02:31:00Z'));
  });

  it('starts a date without midnight when the gap ends', () => {
    const zone = zoneNamed('America/Sao_Paulo');
    expect(startOfDay(zone, dayFromCivil(2018, 11, 4))).toBe(at('2018-11-04T03:00:00Z'));
    expect(localOf(zone, at('2018-11-04T03:00:00Z'))).toBe(Date.UTC(2018, 10, 4, 1));
  });

  it.each([
    '', ' ', 'America/New_Yrok', 'EST5', 'local', 'undefined', 'null', '+08:00', '-05:00', '+25:00', 'UTC+8', 'GMT+8', 'Asia/Kolkata ', ' Asia/Kolkata',
    'Asia//Kolkata', 'Asia/Kolkata\n',
    'Ａsia/Kolkata', 'Asia/Kolkata\u0000', '../Asia/Kolkata', 'constructor', '__proto__', 'Z', '0', 'a'.repeat(65),
  ])('knows no zone %j', (name) => {
    expect(findZone(name)).toBeUndefined();
    expect(findZone(name)).toBeUndefined();
  });

  it('is at no distance from Greenwich, however the platform prints that', () => {
    for (const name of ['Africa/Abidjan', 'Africa/Bissau', 'Etc/Greenwich']) {
      const zone = zoneNamed(name);
      expect([zone.offsetAt(at('1987-03-04T00:00:00Z')), zone.segmentEnd(at('1987-03-04T00:00:00Z'))], name).toEqual([0, year(1988)]);
    }
    const belfast = zoneNamed('Europe/Belfast');
    expect([at('1987-01-04T00:00:00Z'), at('1987-07-04T00:00:00Z')].map((instant) => belfast.offsetAt(instant))).toEqual([0, HOUR]);
  });

  it('belongs to the new year with a change at its first instant', () => {
    // The clock of Palmer station begins on 1 January 1965 at 00:00 UTC.
    const zone = zoneNamed('Antarctica/Palmer');
    const december = at('1964-12-15T00:00:00Z');
    expect([zone.offsetAt(december), zone.segmentEnd(december), zone.offsetAt(year(1965) - 1), zone.offsetAt(year(1965))]).toEqual([0, year(1965), 0, -3 * HOUR]);
  });

  it('gives one zone object for one name, also after thousands of unknown ones', () => {
    const zone = zoneNamed('Asia/Shanghai');
    expect(findZone('Asia/Shanghai')).toBe(zone);
    for (let i = 0; i < 2100; i++) expect(findZone(`No/Zone${i}`)).toBeUndefined();
    expect(zoneNamed('Asia/Shanghai').offsetAt(0)).toBe(8 * HOUR);
    // A zone that a policy holds keeps working when the memory of names has been cleared.
    expect(zone.offsetAt(at('2026-05-05T00:00:00Z'))).toBe(8 * HOUR);
  });

  it('answers the same whatever was asked before', () => {
    const names = ['America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia'];
    const instants = Array.from({ length: 400 }, (_, index) => FROM + ((index * 7919) % 17_500) * DAY + index * 61_000);
    for (const name of names) {
      const wanted = instants.map((instant) => offsetOf(zoned(name, instant)));
      const zone = zoneNamed(name);
      expect(instants.map((instant) => zone.offsetAt(instant))).toEqual(wanted);
      expect([...instants].reverse().map((instant) => zone.offsetAt(instant)).reverse()).toEqual(wanted);
    }
  });
});

describe('beside date-fns-tz', () => {
  it('reads the offset that formatInTimeZone prints, for every zone, around its changes of 2015 to 2037', () => {
    let compared = 0;
    for (const name of ZONE_NAMES) {
      const differences = new Differences(name);
      const zone = zoneNamed(name);
      const instants = [year(2026), year(2026) + 182 * DAY];
      for (const [at] of changes(name)) if (at >= year(2015) && at < TO) instants.push(at - 1, at, at + 3 * HOUR);
      for (const at of instants) {
        const text = formatInTimeZone(at, name, 'xxx');
        const printed = (text.startsWith('-') ? -1 : 1) * (Number(text.slice(1, 3)) * HOUR + Number(text.slice(4, 6)) * MINUTE);
        differences.same('offset', at, zone.offsetAt(at), printed);
      }
      compared += differences.compared;
      expect(differences.found).toEqual([]);
    }
    expect(compared).toBeGreaterThan(10_000);
  });
});
