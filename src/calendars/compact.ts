import { civilFromDay, dayFromCivil, weekdayOf, type Weekday } from './civil.js';
import type { CalendarData } from './types.js';

/**
 * The shipped calendars in their short form, `id|title|from|to|weekend|holidays|workdays|half days`. Days are rules for every year (`MMDD`,
 * `E±n` days from Easter Sunday, `MMDD>w` the first weekday w on or after) and exceptions of single years (`/26+0713-0629`).
 */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return dayFromCivil(year, Math.floor(n / 31), (n % 31) + 1);
}

function ruleDay(rule: string, year: number): number {
  if (rule.startsWith('E')) return easter(year) + Number(rule.slice(1));
  const base = dayFromCivil(year, Number(rule.slice(0, 2)), Number(rule.slice(2, 4)));
  return rule.length === 4 ? base : base + ((Number(rule[5]) - 1 - weekdayOf(base) + 7) % 7);
}

const pad = (value: number): string => String(value).padStart(2, '0');
const monthDay = (day: number): string => {
  const date = civilFromDay(day);
  return pad(date.month) + pad(date.day);
};

function decodeDays(text: string, first: number, last: number): Record<string, string> {
  const parts = text.split(' ');
  const rules = parts.filter((part) => part !== '' && !part.startsWith('/'));
  const exceptions = new Map(parts.filter((part) => part.startsWith('/')).map((part) => [2000 + Number(part.slice(1, 3)), part.slice(3)]));
  const years: Record<string, string> = {};
  for (let year = first; year <= last; year++) {
    const days = new Set(rules.map((rule) => monthDay(ruleDay(rule, year))));
    for (const [, sign, day] of (exceptions.get(year) ?? '').matchAll(/([+-])(\d{4})/g)) {
      if (sign === '+') days.add(day as string);
      else days.delete(day as string);
    }
    if (days.size > 0) years[year] = [...days].sort().join(' ');
  }
  return years;
}

/** What the short form says, as calendar data. Where each day comes from is in the full tables (`fair-contact/calendars`). */
export function decodeCalendar(text: string): CalendarData {
  const [id, title, from, to, weekend, holidays, workdays, halfDays] = text.split('|') as [string, string, string, string, string, string, string, string];
  const first = Number(from.slice(0, 4));
  const last = Number(to.slice(0, 4));
  return {
    id,
    title,
    coverage: { from, to },
    ...(weekend === '' ? {} : { weekend: weekend.split(' ') as Weekday[] }),
    holidays: decodeDays(holidays, first, last),
    ...(workdays === '' ? {} : { workdays: decodeDays(workdays, first, last) }),
    ...(halfDays === '' ? {} : { halfDays: decodeDays(halfDays, first, last) }),
    sources: {},
  };
}
