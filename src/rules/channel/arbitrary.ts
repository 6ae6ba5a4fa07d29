import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { condition } from '../../testing/arbitrary-rule-parts.js';

/** Conditions of every sort, permitting or barring. */
export function arbitraryRule(_: Scene): fc.Arbitrary<Record<string, unknown>> {
  const list = fc.array(condition, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    list.map((allow) => ({ kind: 'channel', allow })),
    list.map((deny) => ({ kind: 'channel', deny })),
    fc.constant({ kind: 'channel', deny: true }),
  );
}

/** Conditions read what every request has. */
export const arbitraryConsumer = (_: Scene): fc.Arbitrary<Record<string, unknown>> => fc.constant({});
