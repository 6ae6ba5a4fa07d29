import { z } from 'zod';
import { parseClock, parseDay } from '../../calendars/civil.js';
import { clock } from '../parts.js';

const dayName = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'workday', 'rest-day', 'holiday']);
const someDate = z
  .string()
  .refine((text) => parseDay(text) !== undefined || (/^\d{2}-\d{2}$/.test(text) && parseDay(`2000-${text}`) !== undefined), 'is no date; give YYYY-MM-DD, or MM-DD for every year');

/**
 * A stretch of the clock. Half-open: `from` is in, `to` is out, unless `fromInclusive` or `toInclusive` says otherwise. `from` later than
 * `to` runs over midnight and belongs to the day on which it starts. `dates` names single days; on them an `allow` window replaces the others.
 */
export const windowSchema = z
  .strictObject({
    days: z.array(dayName).min(1, 'is an empty list; leave it out for every day').optional(),
    dates: z.array(someDate).min(1).optional(),
    from: clock.refine((text) => text !== '24:00', 'may not be 24:00; only `to` may'),
    to: clock,
    fromInclusive: z.boolean().optional(),
    toInclusive: z.boolean().optional(),
  })
  .refine((window) => parseClock(window.from) !== parseClock(window.to), 'from and to are the same; give 00:00 to 24:00 for the whole day');
export type WindowParams = z.infer<typeof windowSchema>;

const windows = z.array(windowSchema).min(1, 'is an empty list; give at least one window');

export const params = {
  allow: windows.optional(),
  quiet: windows.optional(),
  holidays: z.enum(['ordinary', 'closed', 'as-sunday']).optional(),
  /**
   * Half days of the calendar are closed from this time on, whatever the windows say; one that starts on a half day does not run into the next
   * day. Without it they are ordinary days.
   */
  halfDays: z.strictObject({ closedFrom: clock.refine((text) => text !== '24:00', 'may not be 24:00; leave halfDays out for ordinary days') }).optional(),
};

export interface Params {
  readonly allow?: readonly WindowParams[];
  readonly quiet?: readonly WindowParams[];
  readonly holidays?: 'ordinary' | 'closed' | 'as-sunday';
  readonly halfDays?: { readonly closedFrom: string };
}
