import { z } from 'zod';
import { addMonths, civilFromDay, dayFromCivil, HOUR, WEEKDAYS, weekdayOf } from '../calendars/civil.js';
import type { Zone } from '../calendars/zone.js';
import { dayAt, nextMidnight, startOfDay } from '../calendars/zone.js';
import type { PastEvent } from '../exchange.js';
import { WORDS } from '../exchange.js';
import type { Facts } from '../facts.js';
import { filterSchema, prepareFilter, type Filter, type FilterParams } from './filter.js';
import type { Ask } from './kind.js';
import { NO, UNKNOWN, YES } from './kind.js';
import { atLeastOne, hours, oneOf, weekday } from './parts.js';

/**
 * How far back a rule counts. `{days: n}`: n consecutive local dates, the contact's own the last. `{hours: n}`: (at − n h, at].
 * `{months: n}`: from the day after the same day n months ago. `{since: filter}`: after the last such event (`which: first`: the first, looked
 * for inside `within` when that is given); when there was none, everything, or with `orElse: none` nothing.
 */
export interface WindowShape {
  calendar?: 'day' | 'week' | 'month' | 'year' | undefined;
  days?: number | undefined;
  months?: number | undefined;
  hours?: number | undefined;
  since?: FilterParams | undefined;
  which?: 'first' | 'last' | undefined;
  orElse?: 'all' | 'none' | undefined;
  within?: WindowShape | undefined;
  all?: true | undefined;
  weekStartsOn?: (typeof WEEKDAYS)[number] | undefined;
}

export const windowSchema: z.ZodType<WindowShape> = z
  .strictObject({
    calendar: z.enum(['day', 'week', 'month', 'year']).optional(),
    days: atLeastOne.optional(),
    months: atLeastOne.optional(),
    hours: hours.optional(),
    since: filterSchema.optional(),
    which: z.enum(['first', 'last']).optional(),
    orElse: z.enum(['all', 'none']).optional(),
    get within() {
      return windowSchema.optional();
    },
    all: z.literal(true).optional(),
    weekStartsOn: weekday.optional(),
  })
  .refine((value) => oneOf(value, ['calendar', 'days', 'months', 'hours', 'since', 'all']), 'needs exactly one of calendar, days, months, hours, since, all')
  .refine((value) => value.since !== undefined || (value.which === undefined && value.orElse === undefined && value.within === undefined), 'which, within and orElse belong to since') as z.ZodType<WindowShape>;
export type WindowParams = WindowShape;

export interface Window {
  readonly needsZone: boolean;
  /** True when what happens later can empty the window, or the event that opened it can leave: then `leaves` alone does not say how long a count stands. */
  readonly resets?: true;
  /** The earliest instant inside the window of a contact at `ask.at`; `-Infinity` when it has no beginning. */
  start(ask: Ask, zone: Zone | undefined): number;
  /** How far back the history must reach for the window to be known; the same as `start` but where an older event could move it. */
  reach(ask: Ask, zone: Zone | undefined): number;
  /** When something that happened at `instant` has left the window; a lower bound, `Infinity` when waiting alone does not end it. */
  leaves(instant: number, zone: Zone | undefined): number;
  /** The first instant after `ask.at` at which what is inside may change; never late. */
  next(ask: Ask): number;
}

/** The index of the first event later than `instant`. Where the history is unknown there are no instants, and no event is looked at. */
export function firstAfter({ instants }: Facts, instant: number): number {
  let low = 0;
  let high = instants.length;
  // Contacts are mostly newer than their history.
  if (high > 0 && (instants[high - 1] as number) <= instant) return high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((instants[middle] as number) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next event that has not happened yet at `ask.at`. */
export function nextEvent({ facts, at }: Ask): number {
  return facts.instants[firstAfter(facts, at)] ?? Infinity;
}

export function nextMidnights(ask: Ask): number {
  let next = Infinity;
  for (const zone of ask.zones) next = Math.min(next, nextMidnight(zone, ask.at));
  return next;
}

/** By local dates: `first` gives the first date of the window, `out` the first date on which an event's date is no longer inside. */
function byDates(first: (day: number) => number, out: (day: number) => number): Window {
  const start = (ask: Ask, zone: Zone | undefined): number => startOfDay(zone as Zone, first(dayAt(zone as Zone, ask.at)));
  return {
    needsZone: true,
    start,
    reach: start,
    leaves: (instant, zone) => startOfDay(zone as Zone, out(dayAt(zone as Zone, instant))),
    next: (ask) => Math.min(nextMidnights(ask), nextEvent(ask)),
  };
}

/** The last date of the window that `day` opens under `{months: n}` plus one. */
function monthsOut(day: number, months: number): number {
  let out = addMonths(day, months);
  while (addMonths(out, -months) < day) out++;
  return out;
}

export function prepareWindow(params: WindowParams, weekStartsOn: (typeof WEEKDAYS)[number] = 'mon'): Window {
  const { calendar, days, months, since } = params;
  if (calendar === 'day') return byDates((day) => day, (day) => day + 1);
  if (days !== undefined) return byDates((day) => day - days + 1, (day) => day + days);
  if (months !== undefined) return byDates((day) => addMonths(day, -months) + 1, (day) => monthsOut(day, months));
  if (calendar === 'week') {
    const start = WEEKDAYS.indexOf(params.weekStartsOn ?? weekStartsOn);
    const first = (day: number): number => day - ((weekdayOf(day) - start + 7) % 7);
    return byDates(first, (day) => first(day) + 7);
  }
  if (calendar === 'month') {
    const first = (day: number): number => day - civilFromDay(day).day + 1;
    return byDates(first, (day) => addMonths(first(day), 1));
  }
  if (calendar === 'year') {
    return byDates((day) => dayFromCivil(civilFromDay(day).year, 1, 1), (day) => dayFromCivil(civilFromDay(day).year + 1, 1, 1));
  }
  if (params.hours !== undefined) {
    const length = params.hours * HOUR;
    const start = (ask: Ask): number => Math.floor(ask.at - length) + 1;
    return {
      needsZone: false,
      start,
      reach: start,
      leaves: (instant) => Math.ceil(instant + length),
      next(ask) {
        const events = ask.facts.events;
        if (events === undefined) return Infinity;
        const oldest = ask.facts.instants[firstAfter(ask.facts, ask.at - length)];
        const leaves = oldest === undefined ? Infinity : Math.ceil(oldest + length);
        // From here on the window lies within the known history.
        const known = Math.ceil((ask.facts.historySince ?? Infinity) + length) - 1;
        return Math.min(leaves, known > ask.at ? known : Infinity, nextEvent(ask));
      },
    };
  }
  if (since !== undefined) return sinceWindow(params, since, weekStartsOn);
  return { needsZone: false, start: () => -Infinity, reach: () => -Infinity, leaves: () => Infinity, next: nextEvent };
}

function sinceWindow(params: WindowParams, since: FilterParams, weekStartsOn: (typeof WEEKDAYS)[number]): Window {
  const matches = prepareFilter(since);
  const within = params.within === undefined ? undefined : prepareWindow(params.within, weekStartsOn);
  const missing = params.orElse === 'none' ? Infinity : -Infinity;
  const earliestOf = (ask: Ask, zone: Zone | undefined): number => within?.start(ask, zone) ?? -Infinity;
  const turnOf = (ask: Ask, earliest: number): number | undefined => {
    const { instants, words } = ask.facts;
    const events = ask.facts.events as readonly PastEvent[];
    let turn: number | undefined;
    // An event that only may be the turning point does not shorten the window.
    for (let i = firstAfter(ask.facts, ask.at) - 1; i >= 0; i--) {
      const at = instants[i] as number;
      if (at < earliest) break;
      if (matches.test(events[i] as PastEvent, ask, words, i * WORDS) !== YES) continue;
      turn = at;
      if (params.which !== 'first') break;
    }
    return turn;
  };
  return {
    needsZone: within?.needsZone ?? false,
    resets: true,
    start(ask, zone) {
      const earliest = earliestOf(ask, zone);
      const turn = turnOf(ask, earliest);
      if (turn !== undefined) return Math.max(turn + 1, earliest);
      return missing === Infinity ? Infinity : earliest;
    },
    // Only the last turning point is settled by what is known; a first one, or none, may lie before the history begins.
    reach(ask, zone) {
      const earliest = earliestOf(ask, zone);
      const turn = params.which === 'first' ? undefined : turnOf(ask, earliest);
      return turn === undefined ? earliest : Math.max(turn + 1, earliest);
    },
    leaves: (instant, zone) => within?.leaves(instant, zone) ?? Infinity,
    next: (ask) => Math.min(nextEvent(ask), within?.next(ask) ?? Infinity, matches.next?.(ask) ?? Infinity),
  };
}

/**
 * The events in the window of `ask` (and at or before it) that match, oldest first. One that cannot be told counts when `unknownCounts`.
 * `bars` are bits of `TIE` that none may have.
 */
export function eventsWithin(ask: Ask, start: number, filter: Filter, unknownCounts: boolean, bars = 0, also?: (event: PastEvent) => boolean): PastEvent[] {
  const { instants, words } = ask.facts;
  const events = ask.facts.events as readonly PastEvent[];
  const found: PastEvent[] = [];
  for (let i = firstAfter(ask.facts, ask.at) - 1; i >= 0 && (instants[i] as number) >= start; i--) {
    if (((words[i * WORDS + 3] as number) & bars) !== 0) continue;
    const event = events[i] as PastEvent;
    const answer = filter.test(event, ask, words, i * WORDS);
    if (answer === NO || (answer === UNKNOWN && !unknownCounts)) continue;
    if (also === undefined || also(event)) found.push(event);
  }
  found.reverse();
  return ask.facts.ambiguousIds ? distinct(found) : found;
}

/** The first event in the window that matches or may match. Of several entries with one id any will do. */
export function firstWithin(ask: Ask, start: number, filter: Filter, bars: number, also: ((event: PastEvent) => boolean) | undefined): PastEvent | undefined {
  const { instants, words } = ask.facts;
  const events = ask.facts.events as readonly PastEvent[];
  for (let i = firstAfter(ask.facts, start - 1); i < instants.length && (instants[i] as number) <= ask.at; i++) {
    if (((words[i * WORDS + 3] as number) & bars) !== 0) continue;
    const event = events[i] as PastEvent;
    if (filter.test(event, ask, words, i * WORDS) !== NO && (also === undefined || also(event))) return event;
  }
  return undefined;
}

/** Whether so many events can be in the window: the common case is that they cannot, and then nothing is collected. */
export function mayHold(limit: number, ask: Ask, start: number, filter: Filter, bars: number, also: ((event: PastEvent) => boolean) | undefined): boolean {
  const { instants, words } = ask.facts;
  const events = ask.facts.events as readonly PastEvent[];
  let i = firstAfter(ask.facts, ask.at) - 1;
  let left = limit;
  // Ends as soon as there are too few left.
  for (; left > 0 && i + 1 >= left && (instants[i + 1 - left] as number) >= start; i--) {
    if (((words[i * WORDS + 3] as number) & bars) !== 0) continue;
    const event = events[i] as PastEvent;
    if (filter.test(event, ask, words, i * WORDS) !== NO && (also === undefined || also(event))) left--;
  }
  return left <= 0;
}

/** Of several entries with one id, the latest: an event is counted once. */
export function distinct(events: readonly PastEvent[]): PastEvent[] {
  const last = new Map(events.map((event) => [event.id, event]));
  return events.filter((event) => event.id === undefined || last.get(event.id) === event);
}
