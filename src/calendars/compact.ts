import { civilFromDay, dayFromCivil, weekdayOf, type Weekday } from './civil.js';
import type { CalendarData } from './types.js';

/*
 * The shipped calendars in their short form, `id|from|to|weekend|holidays|workdays|half days`. Days are rules for every year and exceptions of single years.
 *   rule       `MMDD`, `E±n` or `O±n` (days from Easter Sunday, western or orthodox), then, each where it is needed:
 *              `?67` only where that day is a Saturday or Sunday (1 = Monday), `>1` the first Monday on or after it, `@13-18` in 2013 to 2018 alone
 *   exception  `/26+0206*7-0629`: in 2026 seven days from 6 February are added, and 29 June is taken out
 */

/** Of 2000 to 2099, when two numbers of the Gregorian reckoning stand still. */
function easter(year: number): number {
  const a = year % 19;
  const c = year % 100;
  const h = (19 * a + 24) % 30;
  const l = (32 + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayFromCivil(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Of 1900 to 2099, when the Julian calendar is thirteen days behind. */
function orthodoxEaster(year: number): number {
  const d = (19 * (year % 19) + 15) % 30;
  const n = d + ((2 * (year % 4) + 4 * (year % 7) - d + 34) % 7) + 114;
  return dayFromCivil(year, Math.floor(n / 31), (n % 31) + 1) + 13;
}

const CENTURY = 2000;
const dayOf = (year: number, monthDay: string): number => dayFromCivil(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(2)));
const RULE = /^(?:(\d{4})|([EO])([+-]\d+))(?:\?(\d+))?(?:>(\d))?(?:@(\d\d)?(?:-(\d\d))?)?$/;

function ruleDay(rule: string, year: number): number | undefined {
  const [, monthDay, feast, offset, weekdays, shift, since = 0, until = 99] = RULE.exec(rule) as unknown as (string | undefined)[];
  if (year < CENTURY + Number(since) || year > CENTURY + Number(until)) return undefined;
  const base = monthDay === undefined ? (feast === 'E' ? easter : orthodoxEaster)(year) + Number(offset) : dayOf(year, monthDay);
  const weekday = weekdayOf(base) + 1;
  if (weekdays !== undefined && !weekdays.includes(String(weekday))) return undefined;
  return shift === undefined ? base : base + ((Number(shift) - weekday + 7) % 7);
}

const pad = (value: number): string => String(value).padStart(2, '0');
const monthDayOf = (day: number): string => {
  const date = civilFromDay(day);
  return pad(date.month) + pad(date.day);
};

function decodeDays(text: string, first: number, last: number): Record<string, string> {
  const parts = text.split(' ');
  const rules = parts.filter((part) => part !== '' && !part.startsWith('/'));
  const exceptions = new Map(parts.filter((part) => part.startsWith('/')).map((part) => [CENTURY + Number(part.slice(1, 3)), part]));
  const years: Record<string, string> = {};
  for (let year = first; year <= last; year++) {
    const days = new Set(rules.map((rule) => ruleDay(rule, year)).filter((day) => day !== undefined));
    for (const [, sign, from, length = '1'] of (exceptions.get(year) ?? '').matchAll(/([+-])(\d{4})(?:\*(\d+))?/g)) {
      const start = dayOf(year, from as string);
      for (let day = start; day < start + Number(length); day++) {
        if (sign === '+') days.add(day);
        else days.delete(day);
      }
    }
    if (days.size > 0) years[year] = [...days].sort((a, b) => a - b).map(monthDayOf).join(' ');
  }
  return years;
}

/** What the short form says, as calendar data. What a calendar is called, and where each day comes from, is in the full tables (`fair-contact/calendars`). */
export function decodeCalendar(text: string): CalendarData {
  const [id, from, to, weekend = '', holidays = '', workdays = '', halfDays = ''] = text.split('|') as [string, string, string, string?, string?, string?, string?];
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return {
    id,
    title: id,
    coverage: { from, to },
    ...(weekend === '' ? {} : { weekend: weekend.split(' ') as Weekday[] }),
    holidays: decodeDays(holidays, first, last),
    ...(workdays === '' ? {} : { workdays: decodeDays(workdays, first, last) }),
    ...(halfDays === '' ? {} : { halfDays: decodeDays(halfDays, first, last) }),
    sources: {},
  };
}
