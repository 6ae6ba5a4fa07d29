// What is found in a reading, beside a slow search that tries every spelling at every letter. Readings are made up: each has the letters, the gaps and the bits that
// the search goes by, in every mixture.
import { describe, expect, it } from 'vitest';
import { findHits } from '../../src/wording/find.js';
import type { Lexicon } from '../../src/wording/lexicon.js';
import { Hits } from '../../src/wording/match.js';
import type { Place, Prepared } from '../../src/wording/prepare.js';
import { prepare } from '../../src/wording/prepare.js';
import { BLANK, GAP, Reading, SEEN } from '../../src/wording/reading.js';
import { drawn, made } from './engine.js';

type Draw = (below: number) => number;
const pick = <T>(draw: Draw, list: readonly T[]): T => list[draw(list.length)] as T;
const several = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** A lexicon in which each phrase is one spelling. */
function lexiconOf(words: Lexicon['words'], phrases: readonly string[]): { prepared: Prepared; nameOf: (literal: number) => string } {
  const prepared = prepare(made({ words, phrases: phrases.map((phrase) => `(${phrase})`) }));
  const names = new Map<number, string>();
  for (const { owner, slots } of prepared.entries.sequences) {
    const { from, items } = prepared.setsOf;
    for (let literal = 0; literal + 1 < from.length; literal++) if (items.subarray(from[literal], from[literal + 1]).includes((slots[0] as Place).set) && owner.role === 'entry') names.set(literal, phrases[owner.entry] as string);
  }
  return { prepared, nameOf: (literal) => names.get(literal) ?? `spelling ${literal}` };
}

interface Unit {
  readonly letter: string;
  readonly gap?: number;
  readonly seen?: number;
}
function readingOf(list: readonly Unit[]): Reading {
  const reading = new Reading();
  reading.reserve(list.length + 1);
  list.forEach(({ letter, gap = 0, seen = 0 }, i) => {
    reading.units[i] = letter.charCodeAt(0);
    reading.gap[i] = gap;
    reading.seen[i] = seen;
  });
  reading.gap[list.length] = GAP.end;
  reading.length = list.length;
  return reading;
}

const hits = new Hits();
function compare({ prepared, nameOf }: ReturnType<typeof lexiconOf>, list: readonly Unit[], second: boolean, expected: readonly string[]): number {
  findHits(prepared, readingOf(list), second, hits);
  const found = new Set(several(hits.length, (i) => `${nameOf(hits.literal[i] as number)} ${hits.start[i]}-${hits.end[i]}`));
  const stands = new Set(expected);
  const text = list.map(({ letter }) => letter).join('');
  expect([...found].filter((hit) => !stands.has(hit)), `found in ${text}`).toEqual([]);
  expect([...stands].filter((hit) => !found.has(hit)), `standing in ${text}`).toEqual([]);
  return stands.size;
}

/** A word whose beginning (end) alone is given goes on for so many letters. */
const MOST = 24;
interface Word {
  readonly letters: string;
  readonly starts: boolean;
  readonly ends: boolean;
}
const wordsOf = (phrase: string): Word[] => phrase.split(' ').map((word, index) => ({ letters: word.replaceAll('*', ''), starts: index === 0 && word.startsWith('*'), ends: word.endsWith('*') }));

/** The first reading: word by word. */
function inWords(phrases: readonly string[], tokens: readonly string[], ends: ReadonlySet<number>): string[] {
  const at: number[] = [];
  tokens.reduce((from, token) => (at.push(from), from + token.length + 1), 1);
  const is = ({ letters, starts, ends: open }: Word, token = ''): boolean =>
    several(starts ? Math.min(token.length, MOST + 1) : 1, (from) => token.slice(from)).some((part) => part.startsWith(letters) && (open ? part.length - letters.length <= MOST : part === letters));
  return phrases.flatMap((phrase) => {
    const words = wordsOf(phrase);
    return tokens.flatMap((_, first) => {
      const last = first + words.length - 1;
      const stands = words.every((word, index) => is(word, tokens[first + index]) && (index === 0 || !ends.has(first + index - 1)));
      return stands ? [`${phrase} ${at[first]}-${(at[last] as number) + (tokens[last] as string).length}`] : [];
    });
  });
}

/** A second look: letter by letter, every way that a bit opens. */
function inDisguise(phrases: readonly string[], list: readonly Unit[]): string[] {
  const has = (i: number, bit: number): boolean => (((list[i] as Unit).seen ?? 0) & bit) !== 0;
  const isBlank = (i: number): boolean => (list[i] as Unit).letter === ' ';
  const found: string[] = [];
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    /** `word` of the phrase, of which `letters` were read; at unit `i`; `start` of it all. */
    const go = (word: number, letters: number, i: number, start: number): void => {
      const { letters: spelt, ends } = words[word] as Word;
      if (letters === spelt.length) {
        const over = (end: number): void => {
          if (word + 1 === words.length) found.push(`${phrase} ${start}-${end}`);
          else if (isBlank(end)) {
            if (end + 1 < list.length && (list[end] as Unit).gap !== GAP.end) go(word + 1, 0, end + 1, start);
          } else go(word + 1, 0, end, start);
        };
        if (ends) {
          const end = several(MOST + 1, (more) => i + more).find((at) => at < list.length && isBlank(at));
          if (end !== undefined) over(end);
        } else if (isBlank(i) || has(i, SEEN.loose)) over(i);
      }
      if (i >= list.length - 1 || isBlank(i)) return;
      const { letter } = list[i] as Unit;
      const wanted = spelt[letters];
      if (wanted === letter || (has(i, SEEN.either) && wanted === (letter === 'i' ? 'l' : 'i'))) go(word, letters + 1, i + 1, start);
      if (has(i, SEEN.repeated) && (word > 0 || letters > 0)) go(word, letters, i + 1, start);
    };
    for (let i = 1, word = 1; i < list.length - 1; i++) {
      if (isBlank(i - 1)) word = i;
      // What begins within a word is found with all of what stands before it in that word.
      if ((words[0] as Word).starts ? !isBlank(i) && i - word <= MOST : i === word) go(0, 0, i, word);
      else if (!(words[0] as Word).starts && has(i, SEEN.loose)) go(0, 0, i, i);
    }
  }
  return found;
}

/** Where words are not divided; a blank within a phrase is one that a text may leave out. */
function inLetters(phrases: readonly string[], list: readonly Unit[], hangul: boolean): string[] {
  const gapAt = (i: number): number => list[i]?.gap ?? GAP.end;
  const isAscii = (letter: string | undefined): boolean => letter !== undefined && letter < '\u0080';
  const touches = (i: number): boolean => i > 0 && i < list.length && gapAt(i) === GAP.none && isAscii(list[i]?.letter) && isAscii(list[i - 1]?.letter);
  const bridged = (i: number, space: boolean): boolean => {
    const alone = gapAt(i - 1) > GAP.none && gapAt(i + 1) > GAP.none;
    switch (gapAt(i)) {
      case GAP.none: case GAP.symbol: return true;
      case GAP.space: return space || !hangul || alone;
      case GAP.wide: return space && alone;
      case GAP.clause: return alone;
      default: return false;
    }
  };
  return phrases.flatMap((phrase) => {
    const letters = phrase.split('').flatMap((letter, index) => (letter === ' ' ? [] : [{ letter, space: phrase[index - 1] === ' ' }]));
    return list.flatMap((_, from) => {
      const to = from + letters.length;
      const stands = letters.every(({ letter, space }, index) => list[from + index]?.letter === letter && (index === 0 || bridged(from + index, space)));
      return stands && !touches(from) && !touches(to) ? [`${phrase} ${from}-${to}`] : [];
    });
  });
}

const LETTERS = [...'ilat'];
const wordFrom = (draw: Draw, most: number): string => several(1 + draw(most), () => pick(draw, LETTERS)).join('');
const phrasesFrom = (draw: Draw): string[] => [
  ...new Set(several(40, () => several(1 + draw(3), (index) => `${index === 0 && draw(5) === 0 ? '*' : ''}${wordFrom(draw, 2)}${draw(5) === 0 ? '*' : ''}`).join(' '))),
];

describe('every spelling that stands in a reading is found, and no other', () => {
  it('in words', () => {
    const draw = drawn(31);
    let standing = 0;
    for (let round = 0; round < 12; round++) {
      const phrases = round === 0 ? ['la', 'at il', 'a i t'] : phrasesFrom(draw);
      const lexicon = lexiconOf('spaces', phrases);
      // More words, and more numbers of them, than there is room for at first.
      const lengths = round < 2 ? [1, 30, 255, 256, 257, 258, 700] : [0, 1, 2, 3, 5, 8, 12, 20];
      for (const length of lengths) {
        const tokens = several(length, () => (draw(12) === 0 ? pick(draw, LETTERS).repeat(22 + draw(5)) + wordFrom(draw, 2) : draw(12) === 0 ? wordFrom(draw, 2) + pick(draw, LETTERS).repeat(22 + draw(5)) : wordFrom(draw, 2)));
        const ends = new Set(tokens.flatMap((_, index) => (draw(6) === 0 ? [index] : [])));
        const list = [{ letter: ' ', gap: GAP.end }, ...tokens.flatMap((token, index) => [...[...token].map((letter) => ({ letter })), { letter: ' ', gap: index === tokens.length - 1 || ends.has(index) ? GAP.end : 1 + draw(4) }])];
        standing += compare(lexicon, list, false, inWords(phrases, tokens, ends));
        // In what hides nothing a second look sees the same.
        if (length < 30) compare(lexicon, list, true, inWords(phrases, tokens, ends));
      }
    }
    expect(standing).toBeGreaterThan(2000);
  });

  it('in disguise', () => {
    const draw = drawn(32);
    let standing = 0;
    for (let round = 0; round < 14; round++) {
      const phrases = round === 0 ? ['la', 'at il', 'a i t', 'l l'] : phrasesFrom(draw);
      const lexicon = lexiconOf('spaces', phrases);
      for (let i = 0; i < 10; i++) {
        const bits = pick(draw, [[SEEN.either], [SEEN.repeated], [SEEN.loose], [SEEN.either, SEEN.repeated, SEEN.loose]]);
        const token = (): Unit[] =>
          [...(draw(8) === 0 ? wordFrom(draw, 2) + 'a'.repeat(22 + draw(5)) + wordFrom(draw, 2) : wordFrom(draw, 5))].map((letter) => ({ letter, seen: bits.reduce((all, bit) => (draw(3) === 0 && (bit !== SEEN.either || letter === 'i' || letter === 'l') ? all | bit : all), 0) }));
        const list = [{ letter: ' ', gap: GAP.end }, ...several(1 + draw(8), () => [...token(), { letter: ' ', gap: draw(5) === 0 ? GAP.end : 1 + draw(4) }]).flat()];
        list[list.length - 1] = { letter: ' ', gap: GAP.end };
        standing += compare(lexicon, list, true, inDisguise(phrases, list));
      }
    }
    expect(standing).toBeGreaterThan(1000);
  });

  it.each(['none', 'hangul'] as const)('where words are divided by %s', (words) => {
    const draw = drawn(33);
    const letters = words === 'none' ? [...'坐牢钱ab\u0080'] : [...'가나다ab'];
    let standing = 0;
    for (let round = 0; round < 12; round++) {
      const phrases = [...new Set(several(round === 0 ? 3 : 25, () => several(1 + draw(4), (index) => (words === 'hangul' && index > 0 && draw(3) === 0 ? ' ' : '') + pick(draw, words === 'none' ? letters.slice(0, 5) : letters)).join('')))];
      const lexicon = lexiconOf(words, phrases);
      for (const length of round === 1 ? [0, 1, 2, 3, 400] : [0, 1, 2, 5, 9, 14, 14, 20]) {
        const often = 1 + draw(6);
        const list = several(length, (index): Unit => ({ letter: pick(draw, letters), gap: index === 0 ? GAP.end : draw(often) === 0 ? 1 + draw(5) : GAP.none }));
        standing += compare(lexicon, list, false, inLetters(phrases, list, words === 'hangul'));
      }
    }
    expect(standing).toBeGreaterThan(500);
  });
});

it('nothing that an earlier reading left is found', () => {
  const lexicon = lexiconOf('spaces', ['la', '*la', 'la*']);
  const list = [...' la la ala lal '].map((letter) => ({ letter, gap: letter === ' ' ? GAP.space : GAP.none }));
  for (const second of [false, true, false]) {
    compare(lexicon, list, second, ['la 1-3', 'la 4-6', '*la 1-3', '*la 4-6', '*la 7-10', 'la* 1-3', 'la* 4-6', 'la* 11-14']);
    compare(lexicon, [{ letter: ' ' }], second, []);
    compare(lexicon, [], second, []);
  }
  expect(BLANK).toBe(' '.charCodeAt(0));
});
