import { defineKind } from '../kind.js';
import { needsCalendar } from '../wait.js';
import { compileStatus, NEEDS } from './compile.js';
import { evaluate, next } from './evaluate.js';
import type { Params } from './params.js';
import { params } from './params.js';

/**
 * What is known of the person or the debt and stops contact. Absent means that nothing is known, so no objection.
 * Objects with `represented`, `cease-communication`, `disputed-debt`, else `account-status`.
 */
export const accountStatus = defineKind<Params>({
  kind: 'account-status',
  params,
  compile(rule, env) {
    for (const key of ['grace', 'lasts', 'afterNotice'] as const) {
      const value = rule[key];
      if (value !== undefined && needsCalendar(value) && env.calendar === undefined) env.issue([key, 'workdays'], 'needs a calendar; add "calendar" to the ruleset');
    }
    const status = compileStatus(rule, env.calendar);
    return { evaluate: (ask, found) => evaluate(status, ask, found), next: (ask) => next(status, ask), idleWithout: NEEDS[rule.status] };
  },
});
