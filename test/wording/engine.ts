import { expect } from 'vitest';
import type { Category, Entry, Lexicon } from '../../src/wording/lexicon.js';
import type { Reading } from '../../src/wording/reading.js';
import type { ScanOptions } from '../../src/wording/scan.js';
import { scanWording } from '../../src/wording/scan.js';

/** A small lexicon, made anew by each call: what is prepared of a lexicon is kept, and a test shall see it made. */
export type Made = Pick<Lexicon, 'words'> & Partial<Lexicon> & { readonly phrases?: readonly string[]; readonly entry?: Partial<Entry>; readonly category?: Category };

export const made = ({ phrases = [], entry = {}, category = 'arrest-or-criminal-threat', ...more }: Made): Lexicon => ({
  id: 'made',
  language: { spaces: 'en', hangul: 'ko', none: 'zh-Hans' }[more.words],
  version: '1',
  entries: phrases.map((phrase, index) => ({ id: `p${index}`, category, phrases: [phrase], examples: [], ...entry })),
  ...more,
});

/** What is found, each as `entry from-to passage`, behind it why it is only mentioned, and what was seen through. */
export const found = (lexicon: Made, text: string, more: Partial<ScanOptions> = {}): string[] =>
  scanWording(text, { lexicons: [made(lexicon)], ...more }).map(({ entry, from, to, phrase, because, evasions }) => [`${entry} ${from}-${to} ${phrase}`, ...(because === undefined ? [] : [because]), ...evasions].join(' | '));

/** A text, and what is found in it. */
export type Row = readonly [text: string, ...findings: string[]];

/** All rows with one lexicon, which is made for them. */
export function judged(lexicon: Made, rows: readonly Row[]): void {
  const lexicons = [made(lexicon)];
  for (const [text, ...findings] of rows) expect(found(lexicon, text, { lexicons }), text).toEqual(findings);
}

const signed = (numbers: ArrayLike<number>, length: number): string => Array.from({ length }, (_, index) => (numbers[index] as number).toString(36)).join('');

/** Units of a reading with, below each, what lies before it and where it comes from (both in base 36). */
export const shown = ({ units, gap, at, length, signs }: Reading): string[] => [String.fromCharCode(...units.subarray(0, length)), signed(gap, length), signed(at, length), String(signs)];
/** The same of a second look, with what was seen through. */
export const shownThrough = ({ units, gap, at, seen, length }: Reading): string[] => [String.fromCharCode(...units.subarray(0, length)), signed(gap, length), signed(at, length), Array.from(seen.subarray(0, length), (bits) => bits.toString(36)).join(' ')];

/** Numbers that look drawn by lot and are always the same. */
export function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
