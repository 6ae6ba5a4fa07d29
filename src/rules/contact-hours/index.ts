import { defineKind } from '../kind.js';
import { compileHours } from './compile.js';
import { evaluate, next } from './evaluate.js';
import type { Params } from './params.js';
import { params } from './params.js';

/**
 * Permitted windows (`allow`) or quiet hours (`quiet`), by the wall clock of every zone in which the consumer may be.
 * Objects with `contact-hours` outside them; `calendar-coverage` outside the calendar, at times that are open on some kinds of day and closed on
 * others; `unknown-time-zone`.
 */
export const contactHours = defineKind<Params>({
  kind: 'contact-hours',
  params,
  compile(rule, env) {
    if ((rule.allow === undefined) === (rule.quiet === undefined)) env.issue([], 'needs exactly one of allow (permitted windows) and quiet (quiet hours)');
    const windows = rule.allow ?? rule.quiet ?? [];
    const classes = (rule.holidays ?? 'ordinary') !== 'ordinary' || rule.halfDays !== undefined || windows.some((window) => window.days?.some((day) => day === 'workday' || day === 'rest-day' || day === 'holiday'));
    if (classes && env.calendar === undefined) env.issue([], 'names workday, rest-day or holiday, or treats holidays or half days apart, and the ruleset names no calendar; add "calendar"');
    const hours = compileHours(rule, env.calendar);
    return {
      evaluate: (ask, found) => evaluate(hours, env.marginMs, ask, found),
      next: (ask) => (ask.badZone === undefined ? next(hours, env.marginMs, ask) : Infinity),
    };
  },
});
