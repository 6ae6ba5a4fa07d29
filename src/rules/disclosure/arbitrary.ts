import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { someOf, sparse } from '../../testing/arbitrary-parts.js';

/** Elements that a request may state, or not. */
export function arbitraryRule(_: Scene): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(someOf('one', 'two', 'three'), sparse({ unchecked: fc.constantFrom('advise', 'deny') }, 1))
    .map(([requires, rest]) => ({ kind: 'disclosure', requires, ...rest }));
}

/** What is vouched for is in the contact of every request. */
export const arbitraryConsumer = (_: Scene): fc.Arbitrary<Record<string, unknown>> => fc.constant({});
