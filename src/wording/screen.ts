import type { Automaton } from './automaton.js';
import type { Characters } from './characters.js';
import { APOSTROPHE, CLAUSE, DIGIT, DOT, END, HIDDEN, LATIN, MARK, NEWLINE, OTHER, SPACE, SYMBOL } from './characters.js';
import { LEET } from './look-alikes.js';
import { BLANK } from './reading.js';

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

/** `keys`: by spelling, whether and when a phrase is looked for by it: bits of `ASKS`. */
export function screenOf(automaton: Automaton, { kind, folded }: Characters, spaced: boolean, keys: readonly number[]): Screen {
  const { symbols, first, symbolOf, fail, rowOf, rows, width, literalAt } = automaton.tables;
  const states = fail.length;
  const worth = new Uint8Array(states);
  for (let state = 0; state < states; state++) {
    const literal = literalAt[state] as number;
    worth[state] = (literal >= 0 ? (keys[literal] as number) : 0) | (state > 0 ? (worth[fail[state] as number] as number) : 0);
  }
  const symbol = new Uint16Array(0x10000);
  const does = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code++) {
    const k = kind[code] as number;
    symbol[code] = symbols[folded[code] as number] as number;
    if (k === LATIN || k === OTHER || (!spaced && k < DIGIT)) does[code] = LETTER;
    else if (k === DIGIT) does[code] = spaced ? NUMBER : LETTER;
    else if (SEPARATES.has(k)) does[code] = !spaced ? SKIPPED : k === SPACE || k === NEWLINE ? BLANKS : LEET.has(code) ? SIGN : SEPARATOR;
    else if (k === APOSTROPHE) does[code] = spaced ? QUOTE : SKIPPED;
    else if (k === HIDDEN || k === MARK) does[code] = spaced ? STOP : SKIPPED;
    else does[code] = STOP;
  }
  const step = (from: number, by: number): number => {
    let state = from;
    for (;;) {
      const row = rowOf[state] as number;
      if (row >= 0) return rows[row * width + by] as number;
      const last = first[state + 1] as number;
      for (let next = first[state] as number; next < last; next++) if (symbolOf[next] === by) return next;
      state = fail[state] as number;
    }
  };

  if (!spaced) {
    // One table says both what a character does and which symbol it is.
    const [skipped, stop] = [0xfffe, 0xffff];
    for (let code = 0; code < 0x10000; code++) if (does[code] !== LETTER) symbol[code] = does[code] === STOP ? stop : skipped;
    return (text, asks) => {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        const by = symbol[text.charCodeAt(i)] as number;
        if (by === 0) state = 0;
        else if (by < skipped) {
          state = state === 0 ? (rows[by] as number) : step(state, by);
          if (((worth[state] as number) & asks) !== 0) return true;
        } else if (by === stop) return true;
      }
      return false;
    };
  }

  const blank = symbols[BLANK] as number;
  return (text, asks) => {
    let state = step(0, blank);
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
        } else {
          if (tight && i > 0 && what === LETTER && last === LETTER && previous !== 0) return true;
          run = 1;
        }
        token++;
        last = what;
        previous = unit;
        const by = symbol[code] as number;
        state = by === 0 ? 0 : step(state, by);
      } else if (what <= SIGN) {
        const next = i + 1 < text.length ? (does[text.charCodeAt(i + 1)] as number) : BLANKS;
        if (what === QUOTE && token > 0 && (next <= NUMBER || next === STOP)) {
          if (next === STOP) return true;
          continue;
        }
        if (what === SIGN && (next === LETTER || next === STOP || (token > 0 && last === LETTER && code !== 0x21))) return true;
        if (token > 0) {
          singles = token === 1 ? singles + 1 : 0;
          if (singles >= 3) return true;
          token = 0;
          tight = true;
          state = step(state, blank);
        }
        if (what === BLANKS) tight = false;
      } else return true;
      if (((worth[state] as number) & asks) !== 0) return true;
    }
    if (token === 1 && singles >= 2) return true;
    return ((worth[step(state, blank)] as number) & asks) !== 0;
  };
}
