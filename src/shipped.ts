import { deepFreeze } from './freeze.js';
import type { Ruleset } from './ruleset.js';

const known = new WeakSet<object>();

/**
 * A ruleset of this package: frozen, and not validated again by each `compile`, since the tests validate them all. Only the very object counts:
 * a copy, or one of another version of the package, is read like any other data.
 */
export function ship(ruleset: Ruleset): Ruleset {
  known.add(deepFreeze(ruleset) as Ruleset);
  return ruleset;
}

export const isShipped = (value: unknown): value is Ruleset => known.has(value as object);

/** A rule about words beside others: one rule of each ruleset says where a text was not read or not filled in, and the others leave it to that one. */
export const WORDS = { kind: 'wording', missingLexicon: 'unchecked', unchecked: 'ignore', placeholders: 'ignore' } as const;
