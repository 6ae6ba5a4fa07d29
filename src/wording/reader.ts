import { findElements, knownElements } from './elements.js';
import type { Lexicon } from './lexicon.js';
import { LexiconError } from './pattern.js';
import { prepare } from './prepare.js';
import type { ScanOptions, WordingFinding } from './scan.js';
import { lexiconsFor, scanWording } from './scan.js';
import { lexiconSchema } from './schema.js';

/**
 * What `compile` takes as `wording`: the lexicons that rules may name, and the reading itself, which a policy without rules about wording has no use for.
 * It holds no state; one serves many policies.
 */
export interface WordingReader {
  readonly lexicons: readonly Lexicon[];
  /** What is wrong with a lexicon that a rule brings; `undefined` when it can be used. */
  problemOf(lexicon: Lexicon): string | undefined;
  scan(text: string, options: ScanOptions): WordingFinding[];
  /** Of the lexicons, those that read a language. */
  lexiconsFor(lexicons: readonly Lexicon[], language: string | undefined): readonly Lexicon[];
  /** Of the elements, those that can be found in a text of this language. */
  knownElements(elements: readonly string[], language: string | undefined): readonly string[];
  /** Of the elements, those that the text holds. */
  findElements(text: string, elements: readonly string[], options: { readonly language?: string | undefined; readonly institutions?: readonly string[] | undefined }): readonly string[];
}

/**
 * Reads texts with these lexicons: `compile(house, { wording: wordingReader([en, zhHans]) })`. Throws `LexiconError` for one that cannot be honoured,
 * and for two of one id.
 */
export function wordingReader(lexicons: readonly Lexicon[]): WordingReader {
  const ids = new Set<string>();
  for (const lexicon of lexicons) {
    const problem = problemOf(lexicon);
    if (problem !== undefined) throw new LexiconError(`lexicon ${JSON.stringify((lexicon as { id?: unknown } | null)?.id ?? null)}: ${problem}`);
    if (ids.has(lexicon.id)) throw new LexiconError(`lexicon ${JSON.stringify(lexicon.id)} stands twice; give each once`);
    ids.add(lexicon.id);
  }
  return readerOf(lexicons);
}

/** The same for lexicons that are known to be sound: each is made ready when a rule names it. */
export function readerOf(lexicons: readonly Lexicon[]): WordingReader {
  return Object.freeze({ lexicons: Object.freeze([...lexicons]), problemOf, scan: scanWording, lexiconsFor, knownElements, findElements });
}

function problemOf(lexicon: unknown): string | undefined {
  const shape = lexiconSchema.safeParse(lexicon);
  if (!shape.success) {
    const { path, message } = shape.error.issues[0] as (typeof shape.error.issues)[number];
    return `${path.join('.')} ${message}`.trim();
  }
  try {
    prepare(lexicon as Lexicon);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
