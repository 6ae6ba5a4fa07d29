import fc from 'fast-check';
import { civilFromDay, DAY, MINUTE, parseDay, weekdayOf } from '../calendars/civil.js';
import { decodeCalendar } from '../calendars/compact.js';
import { compactCalendars } from '../calendars/data/compact.js';
import type { CalendarData } from '../calendars/types.js';
import type { Zone } from '../calendars/zone.js';
import { dayAt, findZone, firstInstant } from '../calendars/zone.js';
import type { CompileOptions } from '../compile.js';
import { harvest } from './harvest.js';
import type { Harvest } from './harvest.js';
import type { PolicySource } from './source.js';
import { partsOf } from './source.js';

/** The days that random instants lie on: first included, last not. Default two years from 2026-01-01; days that the rules name are always among them. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}
export const SPAN: DaySpan = { from: '2026-01-01', to: '2028-01-01' };

// Zones with little in common: half hours, no daylight saving time, southern summers, both sides of the date line.
const ZONES = ['America/New_York', 'America/Los_Angeles', 'America/Phoenix', 'Europe/London', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'UTC'];

/** The zones that requests to a policy are made in, those that its rulesets name first. */
export function zonesOf(found: Harvest): readonly string[] {
  const zones = found.zones.length > 12 ? found.zones.filter((_, index) => index % Math.ceil(found.zones.length / 12) === 0) : found.zones;
  return zones.length > 2 ? zones : [...new Set([...zones, ...ZONES])];
}

export function calendarsOf(found: Harvest, options: CompileOptions): CalendarData[] {
  const shipped = compactCalendars.filter((text) => found.calendars.includes(text.slice(0, text.indexOf('|')))).map(decodeCalendar);
  return [...shipped, ...(options.calendars ?? []).filter(({ id }) => found.calendars.includes(id))];
}

const dayOf = (date: string): number => parseDay(date) as number;

/** Local days on which something turns: plain ones first, then week, month and year, clock changes, holidays, days that the rules name, ends of calendars. */
export function turningDays(zone: string, found: Harvest, calendars: readonly CalendarData[], span: DaySpan = SPAN): number[] {
  const [first, last] = [dayOf(span.from), dayOf(span.to)];
  const middle = first + Math.floor((last - first) / 6);
  const wednesday = middle - weekdayOf(middle) + 2;
  const days = new Set([wednesday, wednesday + 1, wednesday + 2, wednesday + 3, wednesday + 4, wednesday + 5]);
  const inside = (day: number): boolean => day >= first && day < last;
  for (const place = findZone(zone); place !== undefined; ) {
    for (let at = first * DAY; at < last * DAY; ) {
      const next = place.segmentEnd(at);
      if (place.offsetAt(next) !== place.offsetAt(next - 1)) for (const day of [dayAt(place, next - 1), dayAt(place, next)]) days.add(day);
      at = next;
    }
    break;
  }
  const { year } = civilFromDay(wednesday);
  for (const date of [`${year}-06-30`, `${year}-07-01`, `${year}-02-28`, `${year}-12-31`, `${year + 1}-01-01`]) if (inside(dayOf(date))) days.add(dayOf(date));
  for (const date of found.dates) for (const day of [dayOf(date) - 1, dayOf(date)]) days.add(day);
  for (const { coverage, holidays, workdays } of calendars) {
    for (const list of [holidays, workdays ?? {}]) {
      for (const [each, text] of Object.entries(list)) {
        for (const mmdd of text.split(' ').filter((item) => item !== '')) {
          const day = dayOf(`${each}-${mmdd.slice(0, 2)}-${mmdd.slice(2)}`);
          if (inside(day)) days.add(day);
        }
      }
    }
    for (const day of [dayOf(coverage.to), dayOf(coverage.to) + 1, dayOf(coverage.from) - 1]) days.add(day);
  }
  return [...days];
}

/** Off an edge by so much; the edge itself comes first, as what shrinking ends at. */
const BESIDE = [0, 0, -1, 1, -1, 1, -MINUTE, MINUTE, 30 * MINUTE + 17_000];

export interface Moment {
  readonly zone: string;
  readonly at: number;
}

/** A zone and an instant in it. */
export function arbitraryMoment(found: Harvest, options: CompileOptions, span: DaySpan = SPAN): fc.Arbitrary<Moment> {
  const calendars = calendarsOf(found, options);
  const places = zonesOf(found).map((zone) => ({ zone, days: turningDays(zone, found, calendars, span) }));
  const most = Math.max(...places.map(({ days }) => days.length));
  const days = fc.oneof({ weight: 2, arbitrary: fc.nat({ max: 5 }) }, { weight: 3, arbitrary: fc.nat({ max: most - 1 }) });
  const clocks = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...found.clocks) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15 * MINUTE) });
  return fc.tuple(fc.nat({ max: places.length - 1 }), days, clocks, fc.constantFrom(...BESIDE)).map(([place, day, clock, beside]) => {
    const { zone, days: list } = places[place] as (typeof places)[number];
    return { zone, at: firstInstant(findZone(zone) as Zone, (list[day % list.length] as number) * DAY + clock) + beside };
  });
}

/**
 * Instants near every boundary of a policy, as ISO 8601 in UTC: edges of its windows on days where a week, a month, a year, a clock, a holiday, a
 * rule's period or a calendar turns, and a millisecond or a minute beside.
 */
export function arbitraryInstant(policy: PolicySource, span: DaySpan = SPAN): fc.Arbitrary<string> {
  const { rulesets, options } = partsOf(policy);
  return arbitraryMoment(harvest(rulesets), options, span).map(({ at }) => new Date(at).toISOString());
}

/** Every zone list that a request to the policy is likely to hold: one, two in conflict, and (seldom) one that does not exist. */
export function arbitraryZones(policy: PolicySource): fc.Arbitrary<readonly string[]> {
  const zones = zonesOf(harvest(partsOf(policy).rulesets));
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...zones).map((zone) => [zone]) },
    { weight: 3, arbitrary: fc.uniqueArray(fc.constantFrom(...zones, ...ZONES), { minLength: 2, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(...zones).map((zone) => [zone, 'Nowhere/Atlantis']) },
  );
}

/**
 * The instants in (from, to) at which something may turn for a request in these zones: local midnights, edges of windows, and the given instants
 * with every length of the policy added. Sorted, each once.
 */
export function boundaries(found: Harvest, zones: readonly string[], from: number, to: number, instants: readonly number[]): number[] {
  const all = new Set<number>();
  for (const name of zones) {
    const zone = findZone(name);
    if (zone === undefined) continue;
    for (let day = dayAt(zone, from); day <= dayAt(zone, to); day++) for (const clock of found.clocks) all.add(firstInstant(zone, day * DAY + clock));
  }
  for (const instant of instants) for (const { ms } of [{ ms: 0 }, ...found.lengths]) for (const each of [instant + ms, instant - ms]) all.add(each);
  return [...all].filter((instant) => instant > from && instant < to).sort((a, b) => a - b);
}
