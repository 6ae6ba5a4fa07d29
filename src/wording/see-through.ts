import type { Characters } from './characters.js';
import { APOSTROPHE, CLAUSE, DIGIT, DOT, END, EXPANDED, foldAstral, HIDDEN, LATIN, LOOK_ALIKE, LOOSE_VOWEL, MARK, NEWLINE, OTHER, SEVERAL, SPACE, SYMBOL, VOICED } from './characters.js';
import { LEET, LOOK_ALIKES } from './look-alikes.js';
import type { Reading } from './reading.js';
import { BLANK, ENDS, GAP, isSecondOfTwo, SEEN } from './reading.js';
import { Sentences } from './sentences.js';

/** A sign that stands for a letter, within a word. */
const SIGN_LETTER = 20;
/** Longer than this, what lies between single letters divides them. */
const MAX_BRIDGE = 3;

/** The letters of a text with what lies before each: the first step of a second look. */
class Pieces {
  units = new Uint16Array(256);
  kinds = new Uint8Array(256);
  at = new Int32Array(256);
  /** How many separators stand before the unit, and the strongest of them. */
  width = new Int32Array(256);
  level = new Uint8Array(256);
  blank = new Uint8Array(256);
  length = 0;

  reserve(length: number): void {
    if (this.units.length >= length) return;
    this.units = new Uint16Array(length);
    this.kinds = new Uint8Array(length);
    this.at = new Int32Array(length);
    this.width = new Int32Array(length);
    this.level = new Uint8Array(length);
    this.blank = new Uint8Array(length);
  }
}

const pieces = new Pieces();
const sentences = new Sentences();

function divide(text: string, { kind, folded }: Characters): void {
  const { length } = text;
  sentences.begin(text);
  pieces.reserve(length * 3 + 4);
  const { units, kinds, at } = pieces;
  let n = 0;
  let width = 0;
  let level = 0;
  let blank = 0;
  let newlines = 0;
  const add = (unit: number, k: number, from: number): void => {
    units[n] = unit;
    kinds[n] = k;
    at[n] = from;
    pieces.width[n] = width;
    pieces.level[n] = level;
    pieces.blank[n] = blank;
    n++;
    width = level = blank = newlines = 0;
  };
  const kindAt = (index: number): number => kind[text.charCodeAt(index)] ?? SPACE;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const k = kind[code] as number;
    if (k <= DIGIT) {
      add(folded[code] as number, k, i);
      continue;
    }
    if (k === LOOSE_VOWEL) {
      add(code, OTHER, i);
      continue;
    }
    if (k === HIDDEN || k === MARK || k === VOICED) continue;
    if (k === SEVERAL) {
      for (const letter of EXPANDED.get(code) as string) add(letter.charCodeAt(0), kind[letter.charCodeAt(0)] as number, i);
      continue;
    }
    const point = text.codePointAt(i) as number;
    if (point > 0xffff) {
      const letter = foldAstral(point);
      if (letter > 0) add(letter, kind[letter] as number, i);
      else if (letter === -2) add(0xfffd, OTHER, i);
      i++;
      if (letter !== -1) continue;
    }
    if (LEET.has(code)) {
      const next = kindAt(i + 1);
      const before = kindAt(i - 1);
      const within = code === 0x21 || code === 0x7c || code === 0x2b;
      if (next === LATIN || next === LOOK_ALIKE || (!within && (before === LATIN || (before >= SPACE && next >= SPACE && i > 0)))) {
        add(code, SIGN_LETTER, i);
        continue;
      }
    }
    if (k === APOSTROPHE && width === 0 && kindAt(i + 1) <= DIGIT) continue;
    width++;
    if (k === SPACE || k === NEWLINE) blank = 1;
    // As in the first reading, an empty line ends a sentence.
    const empty = k === NEWLINE && ++newlines > 1 && !isSecondOfTwo(text, i);
    const next = kindAt(i + 1);
    const strength = empty ? GAP.end : k === END || k === DOT ? ENDS[sentences.endsAt(i, k, next)] : k === CLAUSE ? GAP.clause : k === SYMBOL || k === APOSTROPHE ? GAP.symbol : GAP.space;
    if (strength > level) level = strength;
  }
  pieces.length = n;
  pieces.width[n] = width;
  pieces.level[n] = GAP.end;
  pieces.blank[n] = blank;
}

/** Marks in `joined` the units before which nothing stands any more: single letters that are divided, and (`joins`) signs within words. */
function bridge(joined: Uint8Array, joins: boolean): void {
  const { width, blank, kinds, length } = pieces;
  const single = (i: number): boolean => (i === 0 || (width[i] as number) > 0) && (i === length - 1 || (width[i + 1] as number) > 0);
  for (let i = 0; i < length; i++) {
    joined[i] = (width[i] as number) === 0 ? 1 : 0;
    if (joins && i > 0 && (width[i] as number) > 0 && (width[i] as number) <= MAX_BRIDGE && blank[i] === 0 && !(kinds[i] === DIGIT && kinds[i - 1] === DIGIT)) joined[i] = 2;
  }
  let i = 0;
  while (i < length) {
    if (!single(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < length && single(end) && (width[end] as number) <= MAX_BRIDGE + 2) end++;
    if (end - i >= 3) {
      let least = Infinity;
      let tight = false;
      for (let j = i + 1; j < end; j++) {
        if ((width[j] as number) < least) least = width[j] as number;
        if (blank[j] === 0) tight = true;
      }
      for (let j = i + 1; j < end; j++) {
        const apart = (width[j] as number) > least + 1 || (width[j] as number) > MAX_BRIDGE || (tight ? blank[j] === 1 : (width[j] as number) > least);
        // Letters that blanks divide evenly do not say where words end.
        joined[j] = apart ? 0 : tight ? 2 : 3;
      }
    }
    i = end;
  }
}

let joinedScratch = new Uint8Array(256);

/**
 * Reads a text in an alphabet with every evasion undone at once, in this order: hidden characters, widths, styles, case and accents (as `fold`), then
 * divided letters joined, then letters of other scripts and (`4rr3st`) digits and signs within words taken for the letters they look like, then
 * letters repeated three times or more left out as far as a phrase asks. `joins`: words that signs divide are one (`arr.est`).
 */
export function seeThrough(text: string, characters: Characters, joins: boolean, into: Reading): Reading {
  divide(text, characters);
  const { units: from, kinds, at: origin, level, length } = pieces;
  if (joinedScratch.length < length + 1) joinedScratch = new Uint8Array(length * 2 + 2);
  const joined = joinedScratch;
  bridge(joined, joins);
  into.reserve(length * 2 + 4);
  const { units, at, gap, seen } = into;
  let n = 0;
  const blank = (place: number, strength: number): void => {
    units[n] = BLANK;
    at[n] = place;
    gap[n] = strength;
    seen[n++] = 0;
  };
  blank(0, GAP.end);
  let start = 0;
  while (start < length) {
    let end = start + 1;
    let has = 1 << (kinds[start] as number);
    while (end < length && joined[end] !== 0) has |= 1 << (kinds[end++] as number);
    if (start > 0) blank(origin[start] as number, level[start] as number);
    const hasLatin = (has & (1 << LATIN)) !== 0;
    const hasAlike = (has & (1 << LOOK_ALIKE)) !== 0;
    const alike = hasAlike && (hasLatin || (has & (1 << OTHER)) === 0);
    const leet = hasLatin || hasAlike;
    const mixed = hasLatin && (hasAlike || (has & (1 << OTHER)) !== 0) ? SEEN.mixed : 0;
    let run = 0;
    let previous = 0;
    for (let i = start; i < end; i++) {
      let unit = from[i] as number;
      let what: number = mixed | (joined[i] === 2 ? SEEN.joined : joined[i] === 3 ? SEEN.joined | SEEN.loose : 0);
      if (alike && kinds[i] === LOOK_ALIKE) {
        unit = LOOK_ALIKES.get(unit) ?? unit;
        what |= SEEN.lookAlike;
      } else if (leet && (kinds[i] === DIGIT || kinds[i] === SIGN_LETTER)) {
        const letters = LEET.get(unit);
        if (letters !== undefined) {
          unit = letters.charCodeAt(0);
          what |= letters.length > 1 ? SEEN.leet | SEEN.either : SEEN.leet;
        }
      }
      run = unit === previous ? run + 1 : 1;
      previous = unit;
      if (run >= 3 && (what & SEEN.either) === 0) {
        // Of a long run two are kept, and the second may be left out.
        seen[n - 1] = (seen[n - 1] as number) | SEEN.repeated;
        continue;
      }
      units[n] = unit;
      at[n] = origin[i] as number;
      gap[n] = 0;
      seen[n++] = what;
    }
    start = end;
  }
  blank(text.length, GAP.end);
  into.length = n;
  into.signs = 0;
  return into;
}
