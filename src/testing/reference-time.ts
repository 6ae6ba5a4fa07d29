/** The slow evaluator's own clock: `Intl` asked for every minute anew, plain loops, no transitions and no boundaries. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
/** Where nothing is known of the place: the zones in which a date begins first and ends last. */
export const ANYWHERE: readonly string[] = ['Etc/GMT-14', 'Etc/GMT+12'];

const formats = new Map<string, Intl.DateTimeFormat | undefined>();
function formatFor(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone)) {
    let format: Intl.DateTimeFormat | undefined;
    try {
      if (/^[A-Za-z]/.test(zone))
        format = new Intl.DateTimeFormat('en-US', {
          timeZone: zone,
          hourCycle: 'h23',
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
          hour: 'numeric',
          minute: 'numeric',
        });
    } catch {
      format = undefined;
    }
    formats.set(zone, format);
  }
  return formats.get(zone);
}
export const isZone = (zone: string): boolean => formatFor(zone) !== undefined;

const known = new Map<string, Map<number, number>>();
/** Milliseconds on the wall clock since 1970-01-01T00:00. Offsets change on whole minutes, so a minute is asked once. */
export function wall(zone: string, at: number): number {
  const minute = Math.floor(at / 60_000);
  let asked = known.get(zone);
  if (asked === undefined || asked.size > 200_000) known.set(zone, (asked = new Map()));
  let start = asked.get(minute);
  if (start === undefined) {
    const parts: Record<string, number> = {};
    for (const { type, value } of (formatFor(zone) as Intl.DateTimeFormat).formatToParts(minute * 60_000)) parts[type] = Number(value);
    const { year, month, day, hour } = parts as Record<'year' | 'month' | 'day' | 'hour', number>;
    start = Date.UTC(year, month - 1, day, hour, parts['minute']);
    asked.set(minute, start);
  }
  return start + at - minute * 60_000;
}

export const dateOf = (zone: string, at: number): number => Math.floor(wall(zone, at) / DAY);
export const weekdayOf = (day: number): (typeof WEEKDAYS)[number] => WEEKDAYS[(new Date(day * DAY).getUTCDay() + 6) % 7] as (typeof WEEKDAYS)[number];
export const clock = (text: string): number => (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) * 60_000;

/** The day number of a bare date; `undefined` for an instant. */
export const parseDate = (value: unknown): number | undefined =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) / DAY : undefined;
export const when = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : undefined;

/** The same day some months later; one that the month does not have becomes its last. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  return Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date.getUTCDate(), last.getUTCDate())) / DAY;
}
