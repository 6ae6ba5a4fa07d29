import { DAY, civilFromDay, parseClock, parseDay, weekdayOf, WEEKDAYS } from '../../calendars/civil.js';
import type { Calendar, DayClass } from '../../calendars/day.js';
import { ANY_CLASS } from '../../calendars/day.js';
import type { Params, WindowParams } from './params.js';

/** Stretches of one local day, in milliseconds of the wall clock, sorted and apart. */
export type Stretches = readonly (readonly [from: number, to: number])[];

export interface DayPlan {
  readonly open: Stretches;
  /** Where the calendar would have to say what kind of day it is, and does not: open on some kinds of day and closed on others. */
  readonly unknown: Stretches;
}

export interface Hours {
  readonly calendar: Calendar | undefined;
  planOf(day: number): DayPlan;
}

interface Stretch {
  readonly days: ReadonlySet<string> | undefined;
  readonly dates: ReadonlySet<string | number> | undefined;
  readonly from: number;
  /** More than a day when it runs over midnight. */
  readonly to: number;
}

function prepareStretch(window: WindowParams): Stretch {
  const from = parseClock(window.from) as number;
  const to = parseClock(window.to) as number;
  return {
    days: window.days === undefined ? undefined : new Set(window.days),
    dates: window.dates === undefined ? undefined : new Set(window.dates.map((date) => parseDay(date) ?? date)),
    from: from + (window.fromInclusive === false ? 1 : 0),
    to: (to < from ? to + DAY : to) + (window.toInclusive === true ? 1 : 0),
  };
}

const monthDay = (day: number): string => {
  const date = civilFromDay(day);
  return `${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
};

function union(stretches: [number, number][]): [number, number][] {
  stretches.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [from, to] of stretches) {
    const last = merged[merged.length - 1];
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (from < to) merged.push([from, to]);
  }
  return merged;
}

function complement(closed: Stretches): [number, number][] {
  const open: [number, number][] = [];
  let from = 0;
  for (const [start, end] of closed) {
    if (start > from) open.push([from, start]);
    from = end;
  }
  if (from < DAY) open.push([from, DAY]);
  return open;
}

const NOTHING: Stretches = [];
/** The one kind of day where kinds make no difference. */
const ANY_DAY: readonly undefined[] = [undefined];

/** What is open whatever kinds of day these are, and what only on some of them. */
function compare(plans: readonly Stretches[]): DayPlan {
  if (plans.length === 1) return { open: plans[0] as Stretches, unknown: NOTHING };
  const copies = (list: readonly Stretches[]): [number, number][] => list.flatMap((stretches) => stretches.map(([from, to]): [number, number] => [from, to]));
  const open = complement(union(copies(plans.map(complement))));
  const never = complement(union(copies(plans)));
  return { open, unknown: complement(union(copies([open, never]))) };
}

export function compileHours(params: Params, calendar: Calendar | undefined): Hours {
  const quiet = params.quiet !== undefined;
  const stretches = (params.allow ?? params.quiet ?? []).map(prepareStretch);
  const holidays = params.holidays ?? 'ordinary';
  const halfDayCloses = params.halfDays === undefined ? Infinity : (parseClock(params.halfDays.closedFrom) as number);
  const names = (day: string): boolean => stretches.some((stretch) => stretch.days?.has(day));
  const ownHoliday = names('holiday');
  const classes = ownHoliday || names('workday') || names('rest-day') || holidays !== 'ordinary' || params.halfDays !== undefined;
  const dated = stretches.some((stretch) => stretch.dates !== undefined);
  const longest = Math.max(...stretches.map((stretch) => stretch.to));

  /** The kinds of day that it may be. */
  const kindsOf = (day: number): readonly (DayClass | undefined)[] => {
    if (!classes) return ANY_DAY;
    const kind = calendar?.classOf(day);
    return kind === undefined ? ANY_CLASS : [kind];
  };

  /** The stretches that start on a day of such a kind, as [from, to) beyond midnight where they run over. */
  const startingOn = (day: number, kind: DayClass | undefined): [number, number][] => {
    const onDate = (stretch: Stretch): boolean => stretch.dates !== undefined && (stretch.dates.has(day) || stretch.dates.has(monthDay(day)));
    const special = dated ? stretches.filter(onDate) : [];
    const latest = kind?.halfDay === true && !quiet ? halfDayCloses : Infinity;
    const spans = (list: readonly Stretch[]): [number, number][] => list.map((stretch) => [stretch.from, Math.min(stretch.to, latest)]);
    if (special.length > 0 && !quiet) return spans(special);
    const holiday = kind?.holiday === true;
    if (holiday && ownHoliday) return spans([...special, ...stretches.filter((stretch) => stretch.days?.has('holiday'))]);
    const closed = holiday && holidays === 'closed';
    if (closed && !quiet) return [];
    const weekday = WEEKDAYS[holiday && holidays === 'as-sunday' ? 6 : weekdayOf(day)] as string;
    const inside = stretches.filter((stretch) => {
      if (stretch.dates !== undefined) return false;
      if (stretch.days === undefined) return true;
      return stretch.days.has(weekday) || (kind !== undefined && stretch.days.has(kind.workday ? 'workday' : 'rest-day'));
    });
    // A holiday that is quiet is no reason for its night to be less so.
    return [...(closed ? [[0, DAY] as [number, number]] : []), ...spans([...special, ...inside])];
  };

  /** What is open on a day, if it and the day before are of such kinds. */
  const openOn = (day: number, kind: DayClass | undefined, before: DayClass | undefined): Stretches => {
    const closes = kind?.halfDay === true ? halfDayCloses : Infinity;
    const parts: [number, number][] = startingOn(day, kind).map(([from, to]) => [from, Math.min(to, DAY)]);
    if (longest > DAY) for (const [, to] of startingOn(day - 1, before)) if (to > DAY) parts.push([0, quiet ? to - DAY : Math.min(to - DAY, closes)]);
    if (!quiet) return union(parts);
    return complement(union([...parts, [closes, DAY]]));
  };

  const build = (day: number): DayPlan => {
    const before = longest > DAY ? kindsOf(day - 1) : ANY_DAY;
    return compare(kindsOf(day).flatMap((kind) => before.map((other) => openOn(day, kind, other))));
  };

  if (classes || dated) {
    const plans = new Map<number, DayPlan>();
    return {
      calendar,
      planOf(day) {
        let plan = plans.get(day);
        if (plan === undefined) {
          if (plans.size > 4000) plans.clear();
          plans.set(day, (plan = build(day)));
        }
        return plan;
      },
    };
  }
  // 1970-01-05 was a Monday: seven plans say it all.
  const week = Array.from({ length: 7 }, (_, index) => build(4 + index));
  return { calendar, planOf: (day) => week[weekdayOf(day)] as DayPlan };
}
