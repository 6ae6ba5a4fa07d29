import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { sparse, weekday } from '../../testing/arbitrary-parts.js';
import { condition, filter, groups, per, window } from '../../testing/arbitrary-rule-parts.js';

/** Small limits over windows that hold about as many events. */
export function arbitraryRule(_: Scene): fc.Arbitrary<Record<string, unknown>> {
  const exemption = fc.tuple(filter, fc.constantFrom(1, 2, null), sparse({ within: window }, 1)).map(([event, upTo, rest]) => ({ event, upTo, ...rest }));
  const exempt = fc.array(exemption, { minLength: 1, maxLength: 2 });
  return fc
    .tuple(fc.integer({ min: 0, max: 4 }), window, per, filter, sparse({ provided: condition, groups, exempt, weekStartsOn: weekday }, 1))
    .map(([limit, span, each, count, rest]) => ({ kind: 'frequency', limit, window: span, per: each, count, ...rest }));
}

/** Counting reads the history, which every request has. */
export const arbitraryConsumer = (_: Scene): fc.Arbitrary<Record<string, unknown>> => fc.constant({});
