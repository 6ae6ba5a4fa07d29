import type { Params, WindowParams } from '../rules/contact-hours/params.js';
import { clock, DAY, wall, weekdayOf } from './reference-time.js';
import type { Tri, World } from './reference-world.js';
import { dayClass } from './reference-world.js';

type Class = 'holiday' | 'workday' | 'rest-day';
const CLASSES: readonly string[] = ['holiday', 'workday', 'rest-day'];

/** Which windows start on a day, given what kind of day it is; `closed` when it has none of its own. */
function windowsOf(rule: Params, day: number, kind: Class): readonly WindowParams[] | 'closed' {
  const all = rule.allow ?? rule.quiet ?? [];
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  const named = all.filter((window) => window.dates?.some((item) => item === date || item === date.slice(5)));
  if (named.length > 0 && rule.allow !== undefined) return named;
  const usual = all.filter((window) => window.dates === undefined);
  if (kind === 'holiday') {
    const feasts = usual.filter((window) => window.days?.includes('holiday'));
    if (feasts.length > 0) return [...feasts, ...named];
    if (rule.holidays === 'closed') return 'closed';
  }
  const weekday = kind === 'holiday' && rule.holidays === 'as-sunday' ? 'sun' : weekdayOf(day);
  const also: readonly string[] = kind === 'holiday' ? [weekday, 'holiday', 'rest-day'] : [weekday, kind];
  return [...usual.filter((window) => window.days === undefined || window.days.some((item) => also.includes(item))), ...named];
}

/** Whether contact is permitted at a time of the wall clock, if today and yesterday are days of such kinds. */
function permitted(rule: Params, local: number, today: Class, yesterday: Class): boolean {
  const day = Math.floor(local / DAY);
  const time = local - day * DAY;
  const own = windowsOf(rule, day, today);
  if (own === 'closed' && rule.quiet !== undefined) return false;
  const before = windowsOf(rule, day - 1, yesterday);
  const after = ({ from, fromInclusive = true }: WindowParams): boolean => (fromInclusive ? time >= clock(from) : time > clock(from));
  const until = ({ to, toInclusive = false }: WindowParams): boolean => (toInclusive ? time <= clock(to) : time < clock(to));
  const overnight = ({ from, to }: WindowParams): boolean => clock(from) > clock(to);
  const inside =
    (own !== 'closed' && own.some((window) => after(window) && (overnight(window) || until(window)))) ||
    (before !== 'closed' && before.some((window) => overnight(window) && until(window)));
  return inside === (rule.allow !== undefined);
}

/** Undecided on a day that the calendar does not cover, or after one whose windows may run over midnight. */
function answer(rule: Params, zone: string, at: number, world: World): Tri {
  const windows = rule.allow ?? rule.quiet ?? [];
  const classes = (rule.holidays ?? 'ordinary') !== 'ordinary' || windows.some(({ days }) => days?.some((day) => CLASSES.includes(day)));
  const local = wall(zone, at);
  const day = Math.floor(local / DAY);
  const today = classes ? dayClass(world.calendar, day) : 'workday';
  const yesterday =
    classes && windows.some(({ from, to, toInclusive }) => clock(from) > clock(to) && (clock(to) > 0 || toInclusive))
      ? dayClass(world.calendar, day - 1)
      : 'workday';
  return today === undefined || yesterday === undefined ? undefined : permitted(rule, local, today, yesterday);
}

/** The objection of permitted or quiet hours in any of the zones; with a margin, every minute of it must be permitted too. */
export function hoursAt(rule: Params, world: World): string | undefined {
  const { at, margin } = world;
  const answers = world.zones.map((zone) => {
    const all = [answer(rule, zone, at - margin, world), answer(rule, zone, at + margin, world)];
    for (let minute = Math.ceil((at - margin) / 60_000) * 60_000; minute < at + margin; minute += 60_000) all.push(answer(rule, zone, minute, world));
    return all.includes(undefined) ? undefined : !all.includes(false);
  });
  return answers.includes(undefined) ? 'calendar-coverage' : answers.includes(false) ? 'contact-hours' : undefined;
}
