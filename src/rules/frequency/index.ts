import type { Prepared } from '../kind.js';
import { defineKind } from '../kind.js';
import { byProfile } from '../profile.js';
import { compileLimit } from './compile.js';
import { evaluate, nextOfFilters } from './evaluate.js';
import type { Params } from './params.js';
import { params } from './params.js';

function prepare(params: Params): Prepared {
  const limit = compileLimit(params);
  return {
    evaluate: (ask, found) => evaluate(limit, ask, found),
    next(ask) {
      if (limit.limit === 0) return Infinity;
      if (limit.needsZone && ask.badZone !== undefined) return Infinity;
      return Math.min(limit.window.next(ask), nextOfFilters(limit, ask));
    },
  };
}

/**
 * At most `limit` counted contacts in a `window`, `per` person, debt, address …; with several zones the highest count decides.
 * Objects with `frequency-limit` when one contact more would pass the limit, `unknown-fact` without history, `history-too-short`.
 */
export const frequency = defineKind<Params>({
  kind: 'frequency',
  params,
  channelsOf: (rule) => rule.count.channels,
  compile: (rule) => byProfile(rule, 'count', prepare),
});
