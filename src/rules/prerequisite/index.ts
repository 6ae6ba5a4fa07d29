import { defineKind } from '../kind.js';
import { needsCalendar } from '../wait.js';
import { compilePrerequisite } from './compile.js';
import { evaluate, next } from './evaluate.js';
import type { Params, Requirement } from './params.js';
import { params } from './params.js';

/** Something must have come first: an event, or a dated fact, and long enough ago. Objects with `prerequisite-missing`; with `cooldown` when it came, but too lately. */
export const prerequisite = defineKind<Params>({
  kind: 'prerequisite',
  params,
  compile(rule, env) {
    for (const key of ['atLeast', 'atMost'] as const) {
      const value = rule[key];
      if (value !== undefined && needsCalendar(value) && env.calendar === undefined) env.issue([key, 'workdays'], 'needs a calendar; add "calendar" to the ruleset');
    }
    ([rule.requires].flat() as readonly Requirement[]).forEach(({ after }, index) => {
      const path = Array.isArray(rule.requires) ? ['requires', index] : ['requires'];
      if (after?.atLeast !== undefined && needsCalendar(after.atLeast) && env.calendar === undefined) env.issue([...path, 'after', 'atLeast', 'workdays'], 'needs a calendar; add "calendar" to the ruleset');
    });
    const prepared = compilePrerequisite(rule, env.calendar);
    return { evaluate: (ask, found) => evaluate(prepared, ask, found), next: (ask) => (prepared.needsZone && ask.badZone !== undefined ? Infinity : next(prepared, ask)) };
  },
});
