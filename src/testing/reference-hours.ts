import type { Params, WindowParams } from '../rules/contact-hours/params.js';
import { clock, DAY, wall, weekdayOf } from './reference-time.js';
import type { Tri, World } from './reference-world.js';
import { and, dayClass, isHalf } from './reference-world.js';

type Class = 'holiday' | 'workday' | 'rest-day';
const CLASSES: readonly string[] = ['holiday', 'workday', 'rest-day'];

/** A holiday that is closed and has no windows of its own. */
const isClosed = (rule: Params, kind: Class): boolean => kind === 'holiday' && rule.holidays === 'closed' && !(rule.allow ?? rule.quiet ?? []).some(({ dates, days }) => dates === undefined && days?.includes('holiday'));

/** Which windows start on a day, given what kind of day it is; `closed` when it permits nothing. */
function windowsOf(rule: Params, day: number, kind: Class): readonly WindowParams[] | 'closed' {
  const all = rule.allow ?? rule.quiet ?? [];
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  const named = all.filter((window) => window.dates?.some((item) => item === date || item === date.slice(5)));
  if (named.length > 0 && rule.allow !== undefined) return named;
  const usual = all.filter((window) => window.dates === undefined);
  if (kind === 'holiday') {
    const feasts = usual.filter((window) => window.days?.includes('holiday'));
    if (feasts.length > 0) return [...feasts, ...named];
    if (isClosed(rule, kind) && rule.allow !== undefined) return 'closed';
  }
  const weekday = kind === 'holiday' && rule.holidays === 'as-sunday' ? 'sun' : weekdayOf(day);
  const also: readonly string[] = kind === 'holiday' ? [weekday, 'holiday', 'rest-day'] : [weekday, kind];
  return [...usual.filter((window) => window.days === undefined || window.days.some((item) => also.includes(item))), ...named];
}

/** Whether contact is permitted at a time of the wall clock, if today and yesterday are days of such kinds. */
function permitted(rule: Params, local: number, today: Kind, yesterday: Kind): boolean {
  const day = Math.floor(local / DAY);
  const time = local - day * DAY;
  // Half days close early, and nothing that was open runs on into the next day.
  if (rule.halfDays !== undefined && today.half && time >= clock(rule.halfDays.closedFrom)) return false;
  if (isClosed(rule, today.of) && rule.quiet !== undefined) return false;
  const own = windowsOf(rule, day, today.of);
  const cut = rule.halfDays !== undefined && yesterday.half && rule.allow !== undefined;
  const before = cut ? 'closed' : windowsOf(rule, day - 1, yesterday.of);
  const after = ({ from, fromInclusive = true }: WindowParams): boolean => (fromInclusive ? time >= clock(from) : time > clock(from));
  const until = ({ to, toInclusive = false }: WindowParams): boolean => (toInclusive ? time <= clock(to) : time < clock(to));
  const overnight = ({ from, to }: WindowParams): boolean => clock(from) > clock(to);
  const inside =
    (own !== 'closed' && own.some((window) => after(window) && (overnight(window) || until(window)))) ||
    (before !== 'closed' && before.some((window) => overnight(window) && until(window)));
  return inside === (rule.allow !== undefined);
}

interface Kind {
  readonly of: Class;
  readonly half: boolean;
}
/** The kinds of day that it may be: the one that the calendar says, or any where it says nothing. */
function kindsOf(day: number, world: World): readonly Kind[] {
  const known = dayClass(world.calendar, day);
  if (known !== undefined) return [{ of: known, half: known !== 'holiday' && isHalf(world.calendar, day) }];
  return [...(['holiday', 'workday', 'rest-day'] as const).map((of) => ({ of, half: false })), { of: 'workday', half: true }, { of: 'rest-day', half: true }];
}

/** Decided where all kinds of day that today and yesterday may be give one answer. */
function answer(rule: Params, zone: string, at: number, world: World): Tri {
  const windows = rule.allow ?? rule.quiet ?? [];
  const special = (rule.holidays ?? 'ordinary') !== 'ordinary' || rule.halfDays !== undefined;
  const classes = special || windows.some(({ days }) => days?.some((day) => CLASSES.includes(day)));
  const local = wall(zone, at);
  const day = Math.floor(local / DAY);
  const kinds = (which: number): readonly Kind[] => (classes ? kindsOf(which, world) : [{ of: 'workday', half: false }]);
  const answers = kinds(day).flatMap((today) => kinds(day - 1).map((yesterday) => permitted(rule, local, today, yesterday)));
  return answers.includes(!answers[0]) ? undefined : answers[0];
}

/** The objection of permitted or quiet hours in any of the zones; with a margin, every minute of it must be permitted too, and what comes just after one, where hours that take in their end are over. */
export function hoursAt(rule: Params, world: World): string | undefined {
  const { at, margin } = world;
  const answers = world.zones.map((zone) => {
    const all = [answer(rule, zone, at - margin, world), answer(rule, zone, at + margin, world)];
    for (let minute = Math.ceil((at - margin) / 60_000) * 60_000; minute < at + margin; minute += 60_000)
      for (const instant of [minute, minute + 1]) if (instant < at + margin) all.push(answer(rule, zone, instant, world));
    return and(...all);
  });
  const open = and(...answers);
  return open === undefined ? 'calendar-coverage' : open ? undefined : 'contact-hours';
}
