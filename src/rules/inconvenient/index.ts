import { FACT } from '../../facts.js';
import { defineKind } from '../kind.js';
import { needsCalendar } from '../wait.js';
import { compileWishes } from './compile.js';
import { evaluate, next } from './evaluate.js';
import type { Params } from './params.js';
import { params } from './params.js';

/**
 * Times and places that the consumer named, hours and appointments agreed with the consumer, and the workplace. Codes `inconvenient-time`,
 * `inconvenient-place`, `workplace`.
 */
export const inconvenient = defineKind<Params>({
  kind: 'inconvenient',
  params,
  compile(rule, env) {
    if (rule.honours === undefined && rule.workplace === undefined) env.issue([], 'needs honours, workplace or both');
    const honours = (...names: readonly string[]): boolean => rule.honours?.some((item) => names.includes(item)) ?? false;
    if (rule.lapses !== undefined && !honours('times', 'places')) env.issue(['lapses'], 'belongs to times and places, which the rule does not honour');
    rule.lapses?.forEach(({ after }, index) => {
      if (needsCalendar(after) && env.calendar === undefined) env.issue(['lapses', index, 'after', 'workdays'], 'needs a calendar; add "calendar" to the ruleset');
    });
    const idleWithout =
      (honours('times', 'places') ? FACT.inconvenient : 0) |
      (honours('agreed-hours') ? FACT.agreedHours : 0) |
      (honours('appointments') ? FACT.appointments : 0) |
      (rule.workplace === undefined ? 0 : FACT.workplace);
    const wishes = compileWishes(rule, env.calendar, env.marginMs);
    return { evaluate: (ask, found) => evaluate(wishes, ask, found), next: (ask) => next(wishes, ask), idleWithout };
  },
});
