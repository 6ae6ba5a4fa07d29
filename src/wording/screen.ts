import type { Characters } from './characters.js';
import { APOSTROPHE, CLAUSE, DIGIT, DOT, END, HIDDEN, LATIN, MARK, NEWLINE, OTHER, SPACE, SYMBOL } from './characters.js';
import type { Lexicon } from './lexicon.js';
import { LEET } from './look-alikes.js';
import { BLANK } from './reading.js';
import type { Trie } from './trie.js';
import { pairOf, PAIRS, REST, ROOT, WITHIN } from './trie.js';

const SEPARATES = new Set([SPACE, SYMBOL, CLAUSE, END, NEWLINE, DOT]);

// What the screen does with a code unit of a text.
const LETTER = 0;
const NUMBER = 1;
const SEPARATOR = 2;
const BLANKS = 3;
const QUOTE = 4;
const SIGN = 5;
const SKIPPED = 6;
const STOP = 7;

/**
 * Whether a text is worth reading at all: it holds a spelling that a phrase is looked for by, or something that only a full reading tells apart. Most
 * texts are not, and this is all that they cost. Never wrong in saying no: a test compares it with the full reading. `asks`: bits of `ASKS`.
 */
export type Screen = (text: string, asks: number) => boolean;

/** Phrases that are looked for in every message, and those only in messages to others than the debtor. */
export const ASKS = { always: 1, thirdParty: 2 } as const;

/** What code units do: the same for all lexicons whose words are divided alike. */
const tables: { spaced?: Uint8Array; undivided?: Uint8Array } = {};

function tableOf(kind: Uint8Array, spaced: boolean): Uint8Array {
  const does = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const k = kind[code] as number;
    if (k === LATIN || k === OTHER || (!spaced && k < DIGIT)) does[code] = LETTER;
    else if (k === DIGIT) does[code] = spaced ? NUMBER : LETTER;
    else if (SEPARATES.has(k)) does[code] = !spaced ? SKIPPED : k === SPACE || k === NEWLINE ? BLANKS : LEET.has(code) ? SIGN : SEPARATOR;
    else if (k === APOSTROPHE) does[code] = spaced ? QUOTE : SKIPPED;
    else if (k === HIDDEN || k === MARK) does[code] = spaced ? STOP : SKIPPED;
    else does[code] = STOP;
  }
  return does;
}

/** `keys`: by spelling, whether and when a phrase is looked for by it: bits of `ASKS`. `numbered`: in an alphabet, the words that `trie` is about. */
export function screenOf(trie: Trie, numbered: Trie | undefined, { kind, folded }: Characters, words: Lexicon['words'], keys: Uint8Array): Screen {
  const spaced = numbered !== undefined;
  const does = (tables[spaced ? 'spaced' : 'undivided'] ??= tableOf(kind, spaced));
  // What ends at a node, and at it or anywhere behind it.
  const ends = new Uint8Array(trie.size);
  const holds = new Uint8Array(trie.size);
  for (let node = trie.size - 1; node >= 0; node--) {
    const literal = trie.literal[node] as number;
    let bits = literal < 0 ? 0 : (keys[literal] as number);
    ends[node] = bits;
    for (let child = trie.first[node] as number; child < (trie.first[node + 1] as number); child++) bits |= holds[child] as number;
    holds[node] = bits;
  }
  return spaced ? bySpaces(trie, numbered, does, folded, holds) : undivided(trie, does, folded, ends, holds, words === 'hangul');
}

/** Where words are not divided: the first two letters of phrases, then the phrase. */
function undivided(trie: Trie, does: Uint8Array, folded: Uint16Array, ends: Uint8Array, holds: Uint8Array, hangul: boolean): Screen {
  // One table says what a character is and what it does: 0 is passed over.
  const stop = 0xffff;
  const letter = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) letter[code] = does[code] === LETTER ? (folded[code] as number) : does[code] === STOP ? stop : 0;
  const alone = new Uint8Array(0x10000);
  const pairs = new Uint8Array(PAIRS);
  let singles = 0;
  const note = (first: number, node: number): void => {
    for (let child = trie.first[node] as number; child < (trie.first[node + 1] as number); child++) {
      const unit = trie.unit[child] as number;
      if (unit === BLANK) note(first, child);
      else (pairs[pairOf(first, unit)] as number) |= holds[child] as number;
    }
  };
  for (let node = trie.first[ROOT] as number; node < (trie.first[ROOT + 1] as number); node++) {
    const unit = trie.unit[node] as number;
    alone[unit] = ends[node] as number;
    singles |= ends[node] as number;
    note(unit, node);
  }
  const begins = (text: string, from: number, first: number, asks: number): boolean => {
    if (hangul) return true;
    let node = trie.roots[first] as number;
    for (let i = from; node !== 0 && i < text.length; i++) {
      const unit = letter[text.charCodeAt(i)] as number;
      if (unit === 0) continue;
      node = trie.next(node, unit);
      if (((ends[node] as number) & asks) !== 0) return true;
    }
    return false;
  };
  return (text, asks) => {
    const single = (singles & asks) !== 0;
    let previous = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = letter[text.charCodeAt(i)] as number;
      if (unit === 0) continue;
      if (unit === stop || (single && ((alone[unit] as number) & asks) !== 0)) return true;
      if (((pairs[pairOf(previous, unit)] as number) & asks) !== 0 && begins(text, i, previous, asks)) return true;
      previous = unit;
    }
    return false;
  };
}

/** Where words are divided: the first word of a phrase. */
function bySpaces(phrases: Trie, words: Trie, does: Uint8Array, folded: Uint16Array, holds: Uint8Array): Screen {
  // What there is to find where a word ends at a node, and where one may go on as it likes.
  const atEnd = new Uint8Array(words.size);
  const open = new Uint8Array(words.size);
  const isWithin = new Uint8Array(words.size);
  isWithin[WITHIN] = 1;
  let within = 0;
  for (let node = 0; node < words.size; node++) {
    for (let child = words.first[node] as number; child < (words.first[node + 1] as number); child++) isWithin[child] = isWithin[node] as number;
    if (words.literal[node] === -1) continue;
    const phrase = phrases.roots[words.literal[node] as number] as number;
    const bits = phrase === 0 ? 0 : (holds[phrase] as number);
    if (isWithin[node] !== 0) within |= bits;
    atEnd[node] = bits;
  }
  for (let node = 0; node < words.size; node++) {
    const rest = words.next(node, REST);
    if (rest !== 0) open[node] = atEnd[rest] as number;
  }
  return (text, asks) => {
    if ((within & asks) !== 0) return true;
    let node = 0;
    let token = 0;
    let singles = 0;
    let run = 1;
    let previous = 0;
    let last = 0;
    let tight = true;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const what = does[code] as number;
      if (what <= NUMBER) {
        const unit = folded[code] as number;
        if (token > 0) {
          if (what !== last) return true;
          if (unit !== previous) run = 1;
          else if (++run === 3 && what === LETTER) return true;
          if (node !== 0) node = words.next(node, unit);
        } else {
          if (tight && what === LETTER && last === LETTER && previous !== 0) return true;
          run = 1;
          node = words.roots[unit] as number;
        }
        if (((open[node] as number) & asks) !== 0) return true;
        token++;
        last = what;
        previous = unit;
      } else if (what <= SIGN) {
        const next = i + 1 < text.length ? (does[text.charCodeAt(i + 1)] as number) : BLANKS;
        if (what === QUOTE && next <= NUMBER) continue;
        if (what === SIGN && (next === LETTER || (token > 0 && last === LETTER && code !== 0x21))) return true;
        if (token > 0) {
          if (((atEnd[node] as number) & asks) !== 0) return true;
          singles = token === 1 ? singles + 1 : 0;
          if (singles >= 3) return true;
          token = 0;
          tight = true;
        }
        if (what === BLANKS) tight = false;
      } else return true;
    }
    if (token === 1 && singles >= 2) return true;
    return ((atEnd[node] as number) & asks) !== 0;
  };
}
