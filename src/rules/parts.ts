import { z } from 'zod';
import { parseClock, parseDay } from '../calendars/civil.js';

/** Schema parts that several kinds share. Every list is non-empty: an empty one would reach nothing, which nobody means. */
export const name = z.string().min(1, 'is empty; give a name');
export const names = z.array(name).min(1, 'is an empty list; name at least one, or leave the field out');
export const whole = z.int('must be a whole number');
export const atLeastOne = whole.min(1, 'must be 1 or more').max(36_525, 'must be 36525 or less');
export const hours = z.number().positive('must be more than 0').max(876_600, 'must be 876600 or less');
export const clock = z.string().refine((text) => parseClock(text) !== undefined, 'is no clock time; give HH:MM from 00:00 to 24:00');
export const date = z.string().refine((text) => parseDay(text) !== undefined, 'is no date of the calendar; give YYYY-MM-DD');
export const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

/** An object that asks for nothing would hold for everything, which nobody means. */
export const some = <T extends z.ZodType>(schema: T): T => schema.refine((value) => Object.keys(value as object).length > 0, 'is empty; name at least one, or leave the field out');

/** Exactly one of the keys, with a message that names them. */
export function oneOf(value: object, keys: readonly string[]): boolean {
  return keys.filter((key) => (value as Record<string, unknown>)[key] !== undefined).length === 1;
}

/**
 * A length of time that runs from an event or a date. Its date is day one, and the length ends at the start of the n-th date (workday, same day
 * of the month) after it. `full`: so many whole days lie between, so that it ends one date (workday) later.
 */
export const duration = z
  .strictObject({ days: atLeastOne.optional(), workdays: atLeastOne.optional(), hours: hours.optional(), months: atLeastOne.optional(), full: z.literal(true).optional() })
  .refine((value) => oneOf(value, ['days', 'workdays', 'hours', 'months']), 'needs exactly one of days, workdays, hours, months')
  .refine((value) => value.full === undefined || value.hours === undefined, 'full is for days, workdays and months; hours are always counted in full');
export interface Duration {
  readonly days?: number | undefined;
  readonly workdays?: number | undefined;
  readonly hours?: number | undefined;
  readonly months?: number | undefined;
  readonly full?: true | undefined;
}

/** The schemas of an object that is written out as a type: a field that only one of the two has is a type error. */
export type Shape<T> = { [Key in keyof Required<T>]: z.ZodType<T[Key]> };


export const per = z.array(z.enum(['consumer', 'debt', 'account', 'creditor', 'address', 'channel', 'agent', 'recipient'])).min(1, 'is an empty list; name what is counted for, as consumer or debt');

/** Debts that are counted as one: those of these types with the same account or creditor. */
export const groups = z.array(z.strictObject({ debtTypes: names.optional(), by: z.enum(['account', 'creditor']) })).min(1);
