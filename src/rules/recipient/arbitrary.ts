import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { condition } from '../../testing/arbitrary-rule-parts.js';

/** Conditions of every sort, and addresses that proved to be somebody else's. */
export function arbitraryRule(_: Scene): fc.Arbitrary<Record<string, unknown>> {
  const list = fc.array(condition, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    list.map((allow) => ({ kind: 'recipient', allow })),
    list.map((deny) => ({ kind: 'recipient', deny })),
    fc.constant({ kind: 'recipient', deny: true }),
    fc.constant({ kind: 'recipient', misdirected: true }),
  );
}

/** Conditions read what every request has. */
export const arbitraryConsumer = (_: Scene): fc.Arbitrary<Record<string, unknown>> => fc.constant({});
