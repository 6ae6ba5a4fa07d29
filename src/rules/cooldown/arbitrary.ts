import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { duration, sparse } from '../../testing/arbitrary-parts.js';
import { condition, filter, groups, per } from '../../testing/arbitrary-rule-parts.js';

/** Waits about as long as the history reaches back. */
export function arbitraryRule(_: Scene): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(duration(true), filter, per, sparse({ provided: condition, groups }, 1))
    .map(([wait, after, each, rest]) => ({ kind: 'cooldown', wait, after, per: each, ...rest }));
}

/** A wait reads the history, which every request has. */
export const arbitraryConsumer = (_: Scene): fc.Arbitrary<Record<string, unknown>> => fc.constant({});
