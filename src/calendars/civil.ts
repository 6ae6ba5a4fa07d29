/** Local dates as integers: days since 1970-01-01 in the proleptic Gregorian calendar. No `Date` is ever shifted to look local. */
export const SECOND = 1000;
export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function dayFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function civilFromDay(days: number): CivilDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthPart = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthPart < 10 ? monthPart + 3 : monthPart - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthPart + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The same day `months` later (or earlier); a day that the month does not have becomes its last. */
export function addMonths(day: number, months: number): number {
  const date = civilFromDay(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayFromCivil(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** `YYYY-MM-DD` to a day number; `undefined` when it is no date of the calendar. */
export function parseDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayFromCivil(year, month, day);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export function formatDay(day: number): string {
  const date = civilFromDay(day);
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** `HH:MM`, or `HH:MM:SS(.mmm)` when the time is not a whole minute. */
export function formatClock(ms: number): string {
  const minutes = Math.floor(ms / MINUTE);
  const text = `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
  const rest = ms - minutes * MINUTE;
  if (rest === 0) return text;
  const seconds = `${text}:${pad(Math.floor(rest / 1000), 2)}`;
  return rest % 1000 === 0 ? seconds : `${seconds}.${pad(rest % 1000, 3)}`;
}

/** `HH:MM` to milliseconds of the day; `24:00` is the end of the day. `undefined` when it is no clock time. */
export function parseClock(text: string): number | undefined {
  const match = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(text);
  if (match === null) return undefined;
  const ms = Number(match[1]) * HOUR + Number(match[2]) * MINUTE;
  return ms > DAY ? undefined : ms;
}

const DIGIT_0 = 48;
function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) {
    const digit = text.charCodeAt(i) - DIGIT_0;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The earliest and latest instants that a request may name: 1900-01-01 to 9999-12-31. */
export const MIN_INSTANT = -2_208_988_800_000;
export const MAX_INSTANT = 253_402_300_799_999;

/**
 * ISO 8601 with `Z` or an offset, to epoch milliseconds. Seconds may be left out; digits of a second past the third are dropped.
 * `undefined` for anything else: a local time without offset, 30 February, 24:00, a leap second.
 */
export function parseInstant(text: string): number | undefined {
  const length = text.length;
  if (length < 17 || length > 40) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return undefined;
  if (text[4] !== '-' || text[7] !== '-' || text[10] !== 'T' || text[13] !== ':') return undefined;
  let position = 16;
  let ms = 0;
  if (text[16] === ':') {
    const second = digits(text, 17, 2);
    if (second < 0 || second > 59) return undefined;
    ms = second * 1000;
    position = 19;
    if (text[19] === '.') {
      let scale = 100;
      position = 20;
      for (; position < length; position++) {
        const digit = text.charCodeAt(position) - DIGIT_0;
        if (!(digit >= 0 && digit <= 9)) break;
        if (scale >= 1) ms += digit * scale;
        scale = scale >= 10 ? scale / 10 : 0;
      }
      if (position === 20) return undefined;
    }
  }
  let offset = 0;
  const sign = text[position];
  if (sign === 'Z') {
    if (position + 1 !== length) return undefined;
  } else if (sign === '+' || sign === '-') {
    const hours = digits(text, position + 1, 2);
    const colon = text[position + 3] === ':' ? 1 : 0;
    const minutes = digits(text, position + 3 + colon, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || position + 5 + colon !== length) return undefined;
    offset = (hours * HOUR + minutes * MINUTE) * (sign === '+' ? 1 : -1);
  } else return undefined;
  const instant = dayFromCivil(year, month, day) * DAY + hour * HOUR + minute * MINUTE + ms - offset;
  return instant >= MIN_INSTANT && instant <= MAX_INSTANT ? instant : undefined;
}

/** A text or a number as an instant; `undefined` when it is none. */
export function toInstant(value: unknown): number | undefined {
  if (typeof value === 'string') return parseInstant(value);
  if (typeof value !== 'number') return undefined;
  return Number.isInteger(value) && value >= MIN_INSTANT && value <= MAX_INSTANT ? value : undefined;
}

/** An instant as `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export function formatInstant(instant: number): string {
  const day = Math.floor(instant / DAY);
  const ms = instant - day * DAY;
  const seconds = Math.floor(ms / 1000);
  return `${formatDay(day)}T${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}.${pad(ms % 1000, 3)}Z`;
}
