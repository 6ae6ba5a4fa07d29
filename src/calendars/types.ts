/** A calendar as plain data: days off, days on although a weekend, half days, and the years it covers. */
export interface CalendarData {
  /** Code such as `cn`, `co`, `ca-on`. */
  readonly id: string;
  readonly title: string;
  /** First and last local date covered, both included, `YYYY-MM-DD`. Outside it nothing is known. */
  readonly coverage: { readonly from: string; readonly to: string };
  /** Weekend days; default sat and sun. */
  readonly weekend?: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[];
  /** Days off, per year: `{ '2026': '0101 0216' }`, MMDD separated by blanks. */
  readonly holidays: Readonly<Record<string, string>>;
  /** Weekend days that are worked (make-up days), same form. */
  readonly workdays?: Readonly<Record<string, string>>;
  /** Half days, same form. They are not holidays. */
  readonly halfDays?: Readonly<Record<string, string>>;
  /** Where each year, or the whole, comes from: `{ '2026': 'https://…' }` or `{ '*': '…' }`. */
  readonly sources: Readonly<Record<string, string>>;
}
