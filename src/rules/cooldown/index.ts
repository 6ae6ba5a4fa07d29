import { defineKind } from '../kind.js';
import { byProfile } from '../profile.js';
import { needsCalendar } from '../wait.js';
import { compileRest } from './compile.js';
import { evaluate, next } from './evaluate.js';
import type { Params } from './params.js';
import { params } from './params.js';

/**
 * No contact for a time after an event. With several zones it denies if it denies in any. Objects with `cooldown`; `unknown-fact` without
 * history, `history-too-short`, `calendar-coverage` where workdays run past the calendar.
 */
export const cooldown = defineKind<Params>({
  kind: 'cooldown',
  params,
  compile(rule, env) {
    if (needsCalendar(rule.wait) && env.calendar === undefined) env.issue(['wait', 'workdays'], 'needs a calendar; add "calendar" to the ruleset');
    return byProfile(rule, 'after', (params) => {
      const rest = compileRest(params, env.calendar);
      return { evaluate: (ask, found) => evaluate(rest, ask, found), next: (ask) => (rest.wait.needsZone && ask.badZone !== undefined ? Infinity : next(rest, ask)) };
    });
  },
});
