import { DAY, formatDay, parseDay } from '../calendars/civil.js';
import { decodeCalendar } from '../calendars/compact.js';
import { compactCalendars } from '../calendars/data/compact.js';
import type { Calendar } from '../calendars/day.js';
import { mergeCalendars, prepareCalendar } from '../calendars/day.js';
import type { CalendarData } from '../calendars/types.js';
import { canonical } from '../exchange.js';
import type { Report } from '../lint.js';
import type { Rule, Ruleset } from '../ruleset.js';
import type { Hours, Stretches } from '../rules/contact-hours/compile.js';
import { compileHours } from '../rules/contact-hours/compile.js';
import { scopeOf } from './scope.js';

type HoursRule = Extract<Rule, { kind: 'contact-hours' }>;

function calendarOf(id: string | undefined, own: readonly CalendarData[]): Calendar | undefined {
  const text = compactCalendars.find((item) => item.startsWith(`${id}|`));
  const base = text === undefined ? undefined : decodeCalendar(text);
  const extra = own.filter((data) => data.id === id);
  const data = extra.reduce<CalendarData | undefined>((sum, item) => (sum === undefined ? item : mergeCalendars(sum, item)), base);
  return data === undefined ? undefined : prepareCalendar(data);
}

// Twelve years hold every weekday on every date but one, and both lengths of February.
const YEARS = 12 * 366;
const REFERENCE = parseDay('2020-01-01') as number;

/** The days to look at: those on which the rule is in force and its calendar says something, or twelve years of them. */
function daysOf(rules: readonly Rule[], calendar: Calendar | undefined): readonly [number, number] {
  let from = Math.max(...rules.map((rule) => (rule.from === undefined ? -Infinity : (parseDay(rule.from) as number))), calendar?.from ?? -Infinity);
  const until = Math.min(...rules.map((rule) => (rule.until === undefined ? Infinity : (parseDay(rule.until) as number))), calendar === undefined ? Infinity : calendar.to + 1);
  if (from === -Infinity) from = until === Infinity ? REFERENCE : until - YEARS;
  return [from, calendar === undefined ? Math.min(until, from + YEARS) : until];
}

const isClosed = (plan: Stretches): boolean => plan.length === 0;
const isWhole = (plan: Stretches): boolean => plan[0]?.[0] === 0 && plan[0][1] >= DAY;

/** What is open on a day, where all of it is known. */
function knownOn(hours: Hours, day: number): Stretches | undefined {
  const { open, unknown } = hours.planOf(day);
  return unknown.length === 0 ? open : undefined;
}

/** Single dates come round outside the days looked at, or came before: about them nothing is said. */
const closesOnDates = (rule: HoursRule): boolean => rule.quiet?.some((window) => window.dates?.some((date) => date.length > 5)) === true;

export function lintHours({ rules, calendar: id }: Ruleset, own: readonly CalendarData[], report: Report): void {
  const calendar = calendarOf(id, own);
  const all = rules.flatMap((rule, index) => (rule.kind === 'contact-hours' ? [{ rule, index, hours: compileHours(rule, calendar) }] : []));
  const closed = new Set<Rule>();
  for (const { rule, index, hours } of all) {
    const [from, to] = daysOf([rule], needsCalendar(rule) ? calendar : undefined);
    if (from >= to) {
      report('warning', `rules[${index}]`, `${JSON.stringify(rule.id)} is in force only on days that the calendar ${JSON.stringify(id)} does not cover (${formatDay((calendar as Calendar).from)} to ${formatDay((calendar as Calendar).to)}); every contact is denied on them`);
      continue;
    }
    const plans = Array.from({ length: to - from }, (_, day) => knownOn(hours, from + day)).filter((plan) => plan !== undefined);
    // Of a single day, the first that the calendar covers, the hours after midnight may be unknown.
    if (plans.length === 0) continue;
    if (plans.every(isClosed)) {
      closed.add(rule);
      report('warning', `rules[${index}]`, `${JSON.stringify(rule.id)} is open at no time from ${formatDay(from)} to ${formatDay(to - 1)}; no contact that it reaches is ever permitted`);
    } else if (plans.every(isWhole) && !closesOnDates(rule)) {
      const outside = needsCalendar(rule) ? ' that its calendar covers' : '';
      report('warning', `rules[${index}]`, `${JSON.stringify(rule.id)} permits every hour of every day${outside}; it never objects`);
    }
  }
  lintPairs(all.filter(({ rule }) => !closed.has(rule)), calendar, report);
}

const needsCalendar = (rule: HoursRule): boolean =>
  (rule.holidays ?? 'ordinary') !== 'ordinary' || rule.halfDays !== undefined || (rule.allow ?? rule.quiet)?.some((window) => window.days?.some((day) => ['workday', 'rest-day', 'holiday'].includes(day))) === true;

interface Prepared {
  readonly rule: HoursRule;
  readonly index: number;
  readonly hours: Hours;
}

/** Two rules that surely reach the same contacts, and whose hours have no instant in common. */
function lintPairs(all: readonly Prepared[], calendar: Calendar | undefined, report: Report): void {
  all.forEach((a, position) => {
    for (const b of all.slice(position + 1)) {
      const channels = sharedReach(a.rule, b.rule);
      if (channels === undefined) continue;
      const [from, to] = daysOf([a.rule, b.rule], needsCalendar(a.rule) || needsCalendar(b.rule) ? calendar : undefined);
      if (from >= to) continue;
      let apart: boolean | undefined;
      for (let day = from; day < to && apart !== false; day++) {
        const [one, other] = [knownOn(a.hours, day), knownOn(b.hours, day)];
        if (one === undefined || other === undefined) continue;
        apart = !one.some(([start, end]) => other.some(([first, last]) => Math.max(start, first) < Math.min(end, last)));
      }
      if (apart !== true) continue;
      const whom = channels === '' ? 'a contact that both reach' : channels;
      report('warning', `rules[${b.index}]`, `the hours of ${JSON.stringify(b.rule.id)} and of rules[${a.index}] ${JSON.stringify(a.rule.id)} never overlap; ${whom} is never permitted while both are in force`);
    }
  });
}

/** Channels that both rules reach, when nothing else tells their contacts apart; `undefined` when it may. `''` where all channels are meant. */
function sharedReach(a: HoursRule, b: HoursRule): string | undefined {
  if (a.unless !== undefined || b.unless !== undefined || canonical(a.zone ?? null) !== canonical(b.zone ?? null)) return undefined;
  const rest = ({ when }: HoursRule): string => canonical({ ...when, channels: undefined, notChannels: undefined });
  // One without further scope reaches whatever the other reaches.
  if (rest(a) !== rest(b) && rest(a) !== '{}' && rest(b) !== '{}') return undefined;
  const [{ channels: one, directions }, { channels: other, directions: others }] = [scopeOf(a), scopeOf(b)];
  // A rule that names no direction reaches outbound contacts alone.
  if (!(directions.only as readonly string[]).some((direction) => (others.only as readonly string[]).includes(direction))) return undefined;
  if (one.only === undefined && other.only === undefined) return '';
  const named = (one.only ?? (other.only as readonly string[])).filter((channel) => (one.only?.includes(channel) ?? !one.never.includes(channel)) && (other.only?.includes(channel) ?? !other.never.includes(channel)));
  return named.length === 0 ? undefined : named.join(', ');
}
