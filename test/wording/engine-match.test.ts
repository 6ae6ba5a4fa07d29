import { describe, expect, it } from 'vitest';
import { scanWording } from '../../src/wording/scan.js';
import { drawn, made } from './engine.js';

/** A place of a pattern, as the plain search below takes it: its spellings, each a list of words (or letters). */
interface Place {
  readonly spellings: readonly (readonly string[])[];
  readonly optional: boolean;
  readonly gap: number;
  /** How many sentences may end within the gap. */
  readonly ends: number;
}
interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Whether a sentence ends before it. */
  readonly first: boolean;
}

/** Every passage in which the places stand, by trying all. */
function passages(places: readonly Place[], tokens: readonly Token[]): Set<string> {
  const all = new Set<string>();
  const stands = (words: readonly string[], at: number): boolean => words.every((word, index) => tokens[at + index]?.word === word && (index === 0 || !(tokens[at + index] as Token).first));
  /** `gap`, `ends`: what may lie before the next place; `start`, `behind`: the tokens of the passage so far. */
  const go = (index: number, start: number, behind: number, gap: number, ends: number): void => {
    const place = places[index];
    if (place === undefined) {
      if (start >= 0) all.add(`${(tokens[start] as Token).from}-${(tokens[behind - 1] as Token).to}`);
      return;
    }
    const reach = Math.max(gap, place.gap);
    const over = Math.max(ends, place.ends);
    if (place.optional) go(index + 1, start, behind, start < 0 ? 0 : reach, start < 0 ? 0 : over);
    const last = start < 0 ? tokens.length - 1 : behind + reach;
    for (let at = start < 0 ? 0 : behind; at <= last && at < tokens.length; at++) {
      if (start >= 0 && tokens.slice(behind, at + 1).filter(({ first }) => first).length > over) break;
      for (const words of place.spellings) if (stands(words, at)) go(index + 1, start < 0 ? at : start, at + words.length, 0, 0);
    }
  };
  go(0, -1, 0, 0, 0);
  return all;
}

interface Kind {
  readonly words: 'spaces' | 'hangul' | 'none';
  readonly letters: readonly string[];
  readonly ends: readonly string[];
  readonly passed: readonly string[];
  readonly between: string;
}
const KINDS: readonly Kind[] = [
  { words: 'spaces', letters: ['pay', 'now', 'die', 'we', 'kids', 'go'], ends: ['. ', '! ', '\n\n'], passed: [' ', ' ', ' ', ', ', ' - ', ': '], between: ' ' },
  { words: 'none', letters: [...'坐牢打死你钱'], ends: ['。', '！', '\n\n'], passed: ['', '', '', ' ', '、'].filter((sign) => sign !== '、'), between: '' },
  { words: 'hangul', letters: [...'가나다라마바'], ends: ['. ', '!', '\n\n'], passed: [' '], between: ' ' },
];

describe.each(KINDS)('where words are $words, a plain search through all passages', ({ words, letters, ends, passed, between }) => {
  const pick = <T>(draw: (below: number) => number, list: readonly T[]): T => list[draw(list.length)] as T;
  const spelling = (draw: (below: number) => number): string[] => Array.from({ length: 1 + (draw(3) === 0 ? 1 : 0) }, () => pick(draw, letters));
  const pattern = (draw: (below: number) => number, atMost: number): Place[] => {
    const places = Array.from({ length: 1 + draw(atMost) }, (_, index): Place => ({ spellings: Array.from({ length: 1 + draw(2) }, () => spelling(draw)), optional: draw(4) === 0, gap: index > 0 && draw(2) === 0 ? 1 + draw(3) : 0, ends: 0 }));
    return places.every(({ optional }) => optional) ? [{ ...(places[0] as Place), optional: false }, ...places.slice(1)] : places;
  };
  const written = (places: readonly Place[]): string =>
    places.map(({ spellings, optional, gap }) => `${gap > 0 ? `..${gap} ` : ''}${optional ? '[' : '('}${spellings.map((list) => list.join(between)).join('|')}${optional ? ']' : ')'}`).join(' ');
  const told = (draw: (below: number) => number): { text: string; tokens: Token[] } => {
    let text = '';
    const tokens: Token[] = [];
    for (let i = 0; i < 14; i++) {
      const first = i > 0 && draw(7) === 0;
      if (i > 0) text += first ? pick(draw, ends) : pick(draw, passed);
      const word = pick(draw, letters);
      tokens.push({ word, from: text.length, to: text.length + word.length, first });
      text += word;
    }
    return { text, tokens };
  };
  /** Of each pattern that is found: passages. */
  const foundIn = (entries: Parameters<typeof made>[0], text: string): Map<string, string[]> => {
    const by = new Map<string, string[]>();
    for (const { entry, from, to } of scanWording(text, { lexicons: [made(entries)] })) by.set(entry, [...(by.get(entry) ?? []), `${from}-${to}`]);
    return by;
  };
  const compare = (name: string, text: string, found: readonly string[], all: ReadonlySet<string>): void => {
    const strange = found.filter((passage) => !all.has(passage));
    if (strange.length > 0 || (found.length === 0) !== (all.size === 0)) expect.fail(`${name} in ${JSON.stringify(text)}: found ${found.join()}, stands at ${[...all].join()}`);
  };

  it('finds the same patterns, and each passage that is found among them', () => {
    const draw = drawn(21);
    let standing = 0;
    for (let round = 0; round < 2; round++) {
      const patterns = Array.from({ length: 16 }, () => pattern(draw, 4));
      const lexicon = { words, phrases: patterns.map(written) };
      for (let i = 0; i < 8; i++) {
        const { text, tokens } = told(draw);
        const found = foundIn(lexicon, text);
        patterns.forEach((places, index) => {
          const all = passages(places, tokens);
          if (all.size > 0) standing++;
          compare(written(places), text, found.get(`p${index}`) ?? [], all);
        });
      }
    }
    expect(standing).toBeGreaterThan(30);
  });

  it('finds the same of those that stand together, in one sentence or in two', () => {
    const draw = drawn(4);
    let standing = 0;
    const inAnyOrder = <T>(items: readonly T[]): T[][] => (items.length < 2 ? [[...items]] : items.flatMap((item, index) => inAnyOrder(items.filter((_, at) => at !== index)).map((rest) => [item, ...rest])));
    for (let round = 0; round < 2; round++) {
      const sets = Array.from({ length: 10 }, () => ({ of: Array.from({ length: 2 + (draw(4) === 0 ? 1 : 0) }, () => pattern(draw, 2).map((place) => ({ ...place, optional: false }))), within: draw(4), across: draw(2) === 0 }));
      const entries = sets.map(({ of, within, across }, index) => ({ id: `p${index}`, category: 'marketing' as const, phrases: [], together: [{ of: of.map(written), within, across }], examples: [] }));
      for (let i = 0; i < 8; i++) {
        const { text, tokens } = told(draw);
        const found = foundIn({ words, entries }, text);
        sets.forEach(({ of, within, across }, index) => {
          const all = new Set<string>();
          // One end in all: between the first two, or between the second and the third.
          for (const order of inAnyOrder(of)) {
            for (let over = 1; over < order.length; over++) {
              const places = order.flatMap((part, nth) => part.map((place, at) => (nth > 0 && at === 0 ? { ...place, gap: within, ends: across && nth === over ? 1 : 0 } : place)));
              for (const passage of passages(places, tokens)) all.add(passage);
            }
          }
          if (all.size > 0) standing++;
          compare(`${of.map(written).join(' + ')} within ${within}${across ? ' across' : ''}`, text, found.get(`p${index}`) ?? [], all);
        });
      }
    }
    expect(standing).toBeGreaterThan(15);
  });

  if (words === 'spaces') {
    it('finds the same in disguise', () => {
      const draw = drawn(9);
      const disguises: readonly ((word: string) => string)[] = [(word) => word.replace('o', '0').replace('i', '1').replace('e', '3').replace('a', '4'), (word) => word.replace('o', 'о').replace('e', 'е').replace('a', 'а').replace('i', 'і')];
      let seen = 0;
      for (let round = 0; round < 2; round++) {
        const patterns = Array.from({ length: 16 }, () => pattern(draw, 4));
        const lexicon = { words, phrases: patterns.map(written) };
        for (let i = 0; i < 8; i++) {
          const { text, tokens } = told(draw);
          const disguised = text.split(/\b/).map((word) => (draw(2) === 0 ? word : (pick(draw, disguises))(word))).join('');
          const found = foundIn(lexicon, disguised);
          seen += found.size;
          // What is plain is read once more without what is not: other passages of the same pattern may be the nearest then.
          for (const [entry, plain] of foundIn(lexicon, text)) expect(found.get(entry), disguised).toEqual(expect.arrayContaining(plain));
          patterns.forEach((places, index) => compare(written(places), disguised, found.get(`p${index}`) ?? [], passages(places, tokens)));
        }
      }
      expect(seen).toBeGreaterThan(15);
    });
  }
});
