import { defineKind } from '../kind.js';
import { compileExpression } from './compile.js';
import { evaluate, next } from './evaluate.js';
import type { Params } from './params.js';
import { params } from './params.js';

/**
 * JSON-Logic with an allow-list of operators; a variable that is absent leaves the rule undecided, hence denied (`unknown-fact`), unless the
 * expression guards it. Objects with `custom-rule`. Asked for each debt of the contact and in each candidate zone.
 */
export const custom = defineKind<Params>({
  kind: 'custom',
  params,
  compile(rule, env) {
    const expression = compileExpression(rule.deny, env.issue);
    if (expression.readsDay && env.calendar === undefined) env.issue(['deny'], 'reads local.day, which needs a calendar; add "calendar" to the ruleset');
    const prepared = { expression, calendar: env.calendar, message: rule.message, remedy: rule.remedy ?? (expression.readsLocal ? 'wait' : 'change') } as const;
    return { evaluate: (ask, found) => evaluate(prepared, ask, found), next: (ask) => next(prepared, ask) };
  },
});
