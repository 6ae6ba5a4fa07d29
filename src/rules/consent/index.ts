import { defineKind } from '../kind.js';
import { needsCalendar } from '../wait.js';
import { compileConsent } from './compile.js';
import type { Params } from './params.js';
import { params } from './params.js';

/** A consent that must stand (`consent-missing`), or opt-outs that are honoured (`opted-out`). An opt-out has no end but a later consent. */
export const consent = defineKind<Params>({
  kind: 'consent',
  params,
  compile(rule, env) {
    if ((rule.requires === undefined) === (rule.optOuts === undefined)) env.issue([], 'needs exactly one of requires (a consent) and optOuts (what is honoured)');
    if (rule.optOuts?.grace !== undefined && needsCalendar(rule.optOuts.grace) && env.calendar === undefined) {
      env.issue(['optOuts', 'grace', 'workdays'], 'needs a calendar; add "calendar" to the ruleset');
    }
    return compileConsent(rule, env.calendar);
  },
});
