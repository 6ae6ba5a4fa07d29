import { charactersOf, LATIN } from './characters.js';
import { SIMPLIFIED, TRADITIONAL } from './data/traditional.js';
import type { Entry, Evasion, Lexicon } from './lexicon.js';
import { LexiconError, PatternReader, samplesOf } from './pattern.js';
import { prepare } from './prepare.js';
import { scanPrepared } from './scan.js';

const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', o: 'о', p: 'р', x: 'х', i: 'і', s: 'ѕ', y: 'у' };
const DIGITS: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', l: '1' };

const traditional = new Map(Array.from(SIMPLIFIED, (simplified, index) => [simplified, TRADITIONAL.charAt(index)] as const));
const isLatin = (letter: string): boolean => charactersOf(false).kind[letter.charCodeAt(0)] === LATIN;
const byWord = (text: string, change: (word: string) => string): string => text.split(/([\s\p{P}]+)/u).map((part, index) => (index % 2 === 0 ? change(part) : part)).join('');
const betweenLetters = (text: string, sign: string): string => byWord(text, (word) => [...word].join(sign));

/** A text in disguise; the same text where there is nothing to disguise. */
export type Disguise = (text: string) => string;

const ANY: { readonly [E in Evasion]?: Disguise } = {
  'zero-width': (text) => betweenLetters(text, '\u200b'),
  'full-width': (text) => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
};

const ALPHABET: { readonly [E in Evasion]?: Disguise } = {
  ...ANY,
  'combining-marks': (text) => text.replace(/[a-z]/gi, '$&\u0336'),
  'styled-letters': (text) => text.toLowerCase().replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  separators: (text) => (text.replace(/[^\p{L}\p{N}]/gu, '').length < 3 ? text : betweenLetters(text, '.')),
  'look-alike': (text) => text.toLowerCase().replace(/[aceopxisy]/g, (letter) => CYRILLIC[letter] as string),
  leet: (text) =>
    byWord(text.toLowerCase(), (word) => {
      const changed = word.replace(/[aeiol]/g, (letter) => DIGITS[letter] as string);
      // Something must show that it is a word.
      return /\p{L}/u.test(changed) && !/\p{N}/u.test(word) ? changed : word;
    }),
  repeated: (text) => byWord(text, (word) => (word.length > 1 && isLatin(word.charAt(0)) && word.charAt(0).toLowerCase() !== word.charAt(1).toLowerCase() ? word.charAt(0).repeat(3) + word : word)),
};

const UNDIVIDED: { readonly [E in Evasion]?: Disguise } = { ...ANY, separators: (text) => [...text].join('*') };

/** What a lexicon promises to see through, beside the spellings that its entries list: each as a way to disguise a text. */
export function disguisesOf({ words, language }: Pick<Lexicon, 'words' | 'language'>): { readonly [E in Evasion]?: Disguise } {
  if (words === 'spaces') return ALPHABET;
  if (!/^(zh|yue)\b/i.test(language)) return UNDIVIDED;
  return { ...UNDIVIDED, traditional: (text) => [...text].map((letter) => traditional.get(letter) ?? letter).join('') };
}

/**
 * Tests a lexicon against what it says of itself: every pattern finds each of its spellings, also in every disguise that its entry promises, every
 * example is found as a threat by its entry, and no counter-example is. Returns what fails, one sentence each; empty when all holds.
 */
export function testLexicon(lexicon: Lexicon): string[] {
  const prepared = prepare(lexicon);
  const reader = new PatternReader(lexicon);
  const failures: string[] = [];
  const finds = (text: string, entry: Entry, anyContext: boolean): boolean =>
    scanPrepared(prepared, text, { to: entry.only?.to ?? 'debtor', facts: [], anyContext }).some((found) => found.entry === entry.id && (anyContext || found.sense === 'threat'));
  for (const entry of lexicon.entries) {
    const together = (entry.together ?? []).map(({ of, across = false }) => {
      const parts = of.map((pattern) => samplesOf(reader.read(pattern), lexicon.words));
      const texts = (between: string): string[] => parts.flatMap((part, at) => part.map((text) => parts.map((other, index) => (index === at ? text : other[0])).join(between)));
      return { near: texts(' '), apart: across && parts.length === 2 ? texts(lexicon.words === 'none' ? '。' : '. ') : [] };
    });
    const samples = [...[...entry.phrases, ...Object.values(entry.alsoWritten ?? {}).flat()].flatMap((pattern) => samplesOf(reader.read(pattern), lexicon.words)), ...together.flatMap(({ near }) => near)];
    for (const sample of together.flatMap(({ apart }) => apart)) if (!finds(sample, entry, true)) failures.push(`${entry.id} does not find its own ${JSON.stringify(sample)} in two sentences`);
    for (const sample of samples) {
      if (!finds(sample, entry, true)) failures.push(`${entry.id} does not find its own ${JSON.stringify(sample)}`);
      for (const [evasion, disguise] of Object.entries(disguisesOf(lexicon))) {
        if (entry.notThrough?.includes(evasion as Evasion)) continue;
        const text = disguise(sample);
        if (text !== sample && !finds(text, entry, true)) failures.push(`${entry.id} does not find ${JSON.stringify(sample)} through ${evasion}: ${JSON.stringify(text)}`);
      }
    }
    for (const example of entry.examples) if (!finds(example, entry, false)) failures.push(`${entry.id} does not find its example ${JSON.stringify(example)}`);
    entry.counterExamples?.forEach((example) => {
      if (finds(example, entry, false)) failures.push(`${entry.id} finds its counter-example ${JSON.stringify(example)}`);
    });
  }
  return failures;
}

/** As `testLexicon`, and throws `LexiconError` with what fails. */
export function assertLexicon(lexicon: Lexicon): void {
  const failures = testLexicon(lexicon);
  if (failures.length > 0) throw new LexiconError(`${lexicon.id} does not hold what it says:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
}
