import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { sparse, weekday } from '../../testing/arbitrary-parts.js';
import { condition, filter, groups, per, window } from '../../testing/arbitrary-rule-parts.js';

/** One to three channels in a window. */
export function arbitraryRule(_: Scene): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(fc.integer({ min: 1, max: 3 }), window, per, filter, sparse({ after: filter, provided: condition, groups, weekStartsOn: weekday }, 2))
    .map(([limit, span, each, count, rest]) => ({ kind: 'channel-limit', limit, window: span, per: each, count, ...rest }));
}

/** Counting reads the history, which every request has. */
export const arbitraryConsumer = (_: Scene): fc.Arbitrary<Record<string, unknown>> => fc.constant({});
