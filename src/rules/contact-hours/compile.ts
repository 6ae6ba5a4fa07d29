import { DAY, civilFromDay, parseClock, parseDay, weekdayOf, WEEKDAYS } from '../../calendars/civil.js';
import type { Calendar } from '../../calendars/day.js';
import type { Params, WindowParams } from './params.js';

/** Open stretches of one local day, in milliseconds of the wall clock, sorted and apart. */
export type DayPlan = readonly (readonly [from: number, to: number])[];

export interface Hours {
  readonly calendar: Calendar | undefined;
  /** `undefined` where the calendar that decides says nothing. */
  planOf(day: number): DayPlan | undefined;
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

function complement(closed: readonly (readonly [number, number])[]): [number, number][] {
  const open: [number, number][] = [];
  let from = 0;
  for (const [start, end] of closed) {
    if (start > from) open.push([from, start]);
    from = end;
  }
  if (from < DAY) open.push([from, DAY]);
  return open;
}

export function compileHours(params: Params, calendar: Calendar | undefined): Hours {
  const quiet = params.quiet !== undefined;
  const stretches = (params.allow ?? params.quiet ?? []).map(prepareStretch);
  const holidays = params.holidays ?? 'ordinary';
  const names = (day: string): boolean => stretches.some((stretch) => stretch.days?.has(day));
  const ownHoliday = names('holiday');
  const classes = ownHoliday || names('workday') || names('rest-day') || holidays !== 'ordinary';
  const dated = stretches.some((stretch) => stretch.dates !== undefined);
  const longest = Math.max(...stretches.map((stretch) => stretch.to));

  /** The stretches that start on a day, as [from, to) beyond midnight where they run over; `undefined` when the calendar says nothing. */
  const startingOn = (day: number): [number, number][] | undefined => {
    const kind = classes ? calendar?.classOf(day) : undefined;
    if (classes && kind === undefined) return undefined;
    const onDate = (stretch: Stretch): boolean => stretch.dates !== undefined && (stretch.dates.has(day) || stretch.dates.has(monthDay(day)));
    const special = dated ? stretches.filter(onDate) : [];
    const spans = (list: readonly Stretch[]): [number, number][] => list.map((stretch) => [stretch.from, stretch.to]);
    if (special.length > 0 && !quiet) return spans(special);
    const holiday = kind?.holiday === true;
    if (holiday && ownHoliday) return spans([...special, ...stretches.filter((stretch) => stretch.days?.has('holiday'))]);
    if (holiday && holidays === 'closed') return quiet ? [[0, DAY]] : [];
    const weekday = WEEKDAYS[holiday && holidays === 'as-sunday' ? 6 : weekdayOf(day)] as string;
    const inside = stretches.filter((stretch) => {
      if (stretch.dates !== undefined) return false;
      if (stretch.days === undefined) return true;
      return stretch.days.has(weekday) || (kind !== undefined && stretch.days.has(kind.workday ? 'workday' : 'rest-day'));
    });
    return spans([...special, ...inside]);
  };

  const build = (day: number): DayPlan | undefined => {
    const own = startingOn(day);
    const before = longest > DAY ? startingOn(day - 1) : [];
    if (own === undefined || before === undefined) return undefined;
    const parts: [number, number][] = own.map(([from, to]) => [from, Math.min(to, DAY)]);
    for (const [, to] of before) if (to > DAY) parts.push([0, to - DAY]);
    const merged = union(parts);
    return quiet ? complement(merged) : merged;
  };

  if (classes || dated) {
    const plans = new Map<number, DayPlan | undefined>();
    return {
      calendar,
      planOf(day) {
        if (!plans.has(day)) {
          if (plans.size > 4000) plans.clear();
          plans.set(day, build(day));
        }
        return plans.get(day);
      },
    };
  }
  // 1970-01-05 was a Monday: seven plans say it all.
  const week = Array.from({ length: 7 }, (_, index) => build(4 + index) as DayPlan);
  return { calendar, planOf: (day) => week[weekdayOf(day)] };
}
