import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { sparse } from '../../testing/arbitrary-parts.js';

/** Rules that read no language: what they object to is a template that was not filled in, and a text that is not there. */
export function arbitraryRule(_: Scene): fc.Arbitrary<Record<string, unknown>> {
  return sparse({ unchecked: fc.constantFrom('advise', 'deny', 'ignore'), placeholders: fc.constantFrom('deny', 'advise', 'ignore') }, 2).map((rest) => ({ kind: 'wording', ...rest }));
}

/** The text is in the contact of every request. */
export const arbitraryConsumer = (_: Scene): fc.Arbitrary<Record<string, unknown>> => fc.constant({});
