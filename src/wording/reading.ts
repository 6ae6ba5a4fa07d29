import type { Characters } from './characters.js';
import { APOSTROPHE, CLAUSE, DIGIT, DOT, END, EXPANDED, foldAstral, HIDDEN, HIGH, LATIN, LOOK_ALIKE, LOOSE_VOWEL, MARK, NEWLINE, OTHER, SEVERAL, SPACE, SYMBOL, syllableOf, TAIL, tailOf, VOICED, VOWEL, WITH_VOICE } from './characters.js';
import { LEET } from './look-alikes.js';
import { Sentences } from './sentences.js';

/** What lies between two letters, weakest first. */
export const GAP = { none: 0, space: 1, symbol: 2, wide: 3, clause: 4, end: 5 } as const;

/** What in a text invites a second look. */
export const SIGN = { lookAlike: 1, leet: 2, singles: 4, joins: 8, repeats: 16 } as const;

export const BLANK = 0x20;

/** The first place from `from` on that shows something of its own. */
export function shownFrom(text: string, kind: Uint8Array, from: number): number {
  let at = from;
  while (kind[text.charCodeAt(at)] === HIDDEN || kind[text.charCodeAt(at)] === MARK) at++;
  return at;
}

/** Buffers up to this size are kept from one text to the next. */
const KEPT = 1 << 18;

/**
 * A text as the automaton reads it: one unit a letter, each with the place of the original that it comes from. Where words are divided by spaces a
 * run of separators is one blank, and `gap` says what it held; elsewhere separators are left out, and `gap` says what stood before a unit.
 * The buffers are used again for the next text.
 */
export class Reading {
  units = new Uint16Array(1024);
  at = new Int32Array(1024);
  gap = new Uint8Array(1024);
  /** Of a second look: what was seen through at this unit, in bits of `SEEN`. */
  seen = new Uint8Array(1024);
  length = 0;
  signs = 0;

  reserve(length: number): void {
    // What one long text took is not kept for ever.
    if (this.units.length >= length && (this.units.length <= KEPT || length > KEPT / 16)) return;
    const size = Math.max(length, 1024);
    this.units = new Uint16Array(size);
    this.at = new Int32Array(size);
    this.gap = new Uint8Array(size);
    this.seen = new Uint8Array(size);
  }
}

/** A second look: a boundary that was bridged, a letter that was taken for another, a repetition that may be left out, an `i` that may be an `l`, a boundary that may stand. */
export const SEEN = { joined: 1, lookAlike: 2, leet: 4, repeated: 8, mixed: 16, either: 32, loose: 64 } as const;

/** How strongly a sign divides, by what of a sentence ends with it. */
export const ENDS = { end: GAP.end, clause: GAP.clause, no: GAP.symbol } as const;

const sentences = new Sentences();

const isDigitOrLetter = (kind: number): boolean => kind <= DIGIT;

/** Whether the sign is the second of the two that end a line together. */
export const isSecondOfTwo = (text: string, at: number): boolean => text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) === 0x0d;

/** How much room a text of so many code units may need: a ligature is at most three letters. */
const roomFor = (length: number): number => length * 3 + 64;

/**
 * Folds a text: case, accents, widths, styles and scripts of one language are one; what shows nothing is left out. The order is fixed: hidden
 * characters and marks, widths and styles, case, accents, (Chinese) traditional characters, then separators.
 */
export function fold(text: string, { kind, folded }: Characters, spaced: boolean, into: Reading): Reading {
  into.reserve(roomFor(text.length));
  sentences.begin(text);
  const { units, at, gap } = into;
  const { length } = text;
  let n = 0;
  let level = 0;
  let width = 0;
  let signs = 0;
  let newlines = 0;
  let last = 0;
  let repeated = 1;
  let inToken = 0;
  let singles = 0;
  let blanks = false;
  if (spaced) {
    units[0] = BLANK;
    at[0] = 0;
    gap[0] = GAP.end;
    n = 1;
  }
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    let k = kind[code] as number;
    let unit = folded[code] as number;
    // Most letters stand behind another of their kind.
    if (level === 0 && k === last && (k === LATIN || (k === OTHER && !spaced))) {
      const first = n;
      let previous = units[n - 1] as number;
      let next = i;
      do {
        if (unit !== previous) repeated = 1;
        else if (spaced && ++repeated === 3) signs |= SIGN.repeats;
        units[n] = unit;
        at[n] = next;
        gap[n++] = GAP.none;
        previous = unit;
        if (++next === length) break;
        const following = text.charCodeAt(next);
        k = kind[following] as number;
        unit = folded[following] as number;
      } while (k === last);
      inToken += n - first;
      i = next - 1;
      continue;
    }
    let from = i;
    let extra = '';
    if (k > DIGIT) {
      if (k === HIDDEN || k === MARK) continue;
      if (k === HIGH) {
        const point = text.codePointAt(i) as number;
        if (point > 0xffff) {
          from = i++;
          const letter = foldAstral(point);
          if (letter === 0) continue;
          k = letter === -1 ? SYMBOL : letter === -2 ? OTHER : (kind[letter] as number);
          unit = letter === -2 ? 0xfffd : letter;
        } else k = SYMBOL;
      } else if (k === SEVERAL) {
        extra = EXPANDED.get(code) as string;
        unit = extra.charCodeAt(0);
        k = kind[unit] as number;
      } else if (k === VOWEL || k === TAIL) {
        const before = n > 0 && level === 0 ? (units[n - 1] as number) : 0;
        if (k === VOWEL && before >= 0x1100 && before <= 0x1112) {
          units[n - 1] = 0xac00 + ((before - 0x1100) * 21 + (unit - 0x1161)) * 28;
          continue;
        }
        if (k === TAIL && before >= 0xac00 && before <= 0xd7a3 && (before - 0xac00) % 28 === 0) {
          units[n - 1] = before + unit - 0x11a7;
          continue;
        }
        k = OTHER;
      } else if (k === LOOSE_VOWEL) {
        const syllable = n > 0 && level === 0 ? syllableOf(units[n - 1] as number, code) : 0;
        if (syllable !== 0) {
          // A consonant ends the syllable unless it begins the next one.
          const next = shownFrom(text, kind, i + 1);
          const tail = next < length && kind[text.charCodeAt(shownFrom(text, kind, next + 1))] !== LOOSE_VOWEL ? tailOf(text.charCodeAt(next)) : 0;
          units[n - 1] = syllable + tail;
          if (tail !== 0) i = next;
          continue;
        }
        k = OTHER;
      } else if (k === VOICED) {
        const before = n > 0 ? (units[n - 1] as number) : 0;
        const voiced = WITH_VOICE.get(before | (code === 0x309a || code === 0xff9f ? 0x10000 : 0));
        if (voiced !== undefined) units[n - 1] = voiced;
        continue;
      }
      if (k > DIGIT) {
        // A separator. What it ends, and how much of it there is.
        const next = i + 1 < length ? (kind[text.charCodeAt(i + 1)] as number) : NEWLINE;
        if (k === APOSTROPHE) {
          if (spaced && level === 0 && isDigitOrLetter(next)) continue;
          k = SYMBOL;
        }
        if (spaced && inToken > 0) {
          singles = inToken === 1 ? singles + 1 : 0;
          if (singles >= 3) signs |= SIGN.singles;
        }
        if (spaced && k !== SPACE && LEET.has(code) && (next === LATIN || (last === LATIN && level === 0 && code !== 0x21 && code !== 0x2b && code !== 0x7c))) {
          signs |= SIGN.leet;
        }
        if (level === 0) {
          newlines = 0;
          width = 0;
          blanks = false;
        }
        width++;
        inToken = 0;
        let strength: number = GAP.symbol;
        if (k === SPACE) {
          strength = GAP.space;
          blanks = true;
        } else if (k === NEWLINE) {
          strength = ++newlines > 1 && !isSecondOfTwo(text, i) ? GAP.end : GAP.space;
          blanks = true;
        } else if (k === CLAUSE) strength = GAP.clause;
        else if ((k === DOT || k === END) && level < GAP.end) strength = ENDS[sentences.endsAt(i, k, next)];
        if (strength > level) level = strength;
        if (!spaced && level === GAP.symbol && width > 2) level = GAP.wide;
        continue;
      }
    }
    if (level > 0) {
      if (spaced) {
        if (!blanks && last === LATIN && k === LATIN) signs |= SIGN.joins;
        if (n === 1) gap[0] = GAP.end;
        else {
          units[n] = BLANK;
          at[n] = from;
          gap[n++] = level;
        }
        gap[n] = 0;
      } else gap[n] = n === 0 ? GAP.end : level;
      level = 0;
      repeated = 1;
    } else {
      gap[n] = !spaced && n === 0 ? GAP.end : 0;
      if (spaced) {
        if (unit === units[n - 1]) {
          if (++repeated === 3 && k === LATIN) signs |= SIGN.repeats;
        } else repeated = 1;
        if (k !== last && last !== 0 && (k === DIGIT || last === DIGIT)) {
          signs |= SIGN.leet;
        }
      }
    }
    if (k === LOOK_ALIKE) signs |= SIGN.lookAlike;

    units[n] = unit;
    at[n++] = from;
    for (let j = 1; j < extra.length; j++) {
      units[n] = extra.charCodeAt(j);
      if (units[n] !== units[n - 1]) repeated = 1;
      else if (spaced && ++repeated === 3) signs |= SIGN.repeats;
      at[n] = from;
      gap[n++] = 0;
    }
    last = k;
    inToken++;
  }
  if (spaced) {
    if (inToken === 1 && singles + 1 >= 3) signs |= SIGN.singles;
    if (n > 1) {
      units[n] = BLANK;
      at[n] = length;
      gap[n++] = GAP.end;
    }
  } else {
    // What stands behind the last letter, so that every unit has a gap on both sides.
    gap[n] = GAP.end;
  }
  into.length = n;
  into.signs = signs;
  return into;
}

/** The other letter that a unit may be. */
export const otherOf = (unit: number): number => (unit === 0x69 ? 0x6c : 0x69);
