// How patterns are spelt, beside the same done with plain strings.
import { describe, expect, it } from 'vitest';
import { charactersOf } from '../../src/wording/characters.js';
import type { Lexicon } from '../../src/wording/lexicon.js';
import { EMPTY, NOTHING, Speller, Spellings } from '../../src/wording/spellings.js';
import { drawn } from './engine.js';

type Words = Lexicon['words'];

/** What a list of spellings should be: each with a space between its words and the stars at its edges; `0` where no letter is left, `` where the place may be empty. */
interface Model {
  readonly ways: readonly string[];
  readonly optional: boolean;
  readonly starred: boolean;
  readonly startsOpen: boolean;
  readonly endsOpen: boolean;
}
const NONE = '0';
const unique = (ways: readonly string[]): string[] => [...new Set(ways)];

/** `Don't-GO` is `dont go`; stars are of alphabets, where Hangul has them they are flags alone. */
function folded(text: string, words: Words): string {
  const stars = { first: text.startsWith('*') ? '*' : '', last: text.length > 1 && text.endsWith('*') ? '*' : '' };
  const parts = text.replace(/(?<=[\p{L}\d])'(?=[\p{L}\d])/gu, words === 'spaces' ? '' : '-').normalize('NFD').replace(/[\u0300-\u036f\u200b]/g, '').normalize('NFC').toLowerCase().split(/[^\p{L}\d]+/u).filter((part) => part !== '');
  if (parts.length === 0) return NONE;
  return words === 'spaces' ? stars.first + parts.join(' ') + stars.last : parts.join(words === 'hangul' ? ' ' : '');
}

const alone = (text: string, words: Words): Model => {
  const way = folded(text, words);
  const startsOpen = way !== NONE && text.startsWith('*');
  const endsOpen = way !== NONE && text.length > 1 && text.endsWith('*');
  return { ways: [way], optional: false, starred: startsOpen || endsOpen, startsOpen, endsOpen };
};

const any = (lists: readonly Model[], flag: 'optional' | 'starred' | 'startsOpen' | 'endsOpen'): boolean => lists.some((list) => list[flag]);
const either = (lists: readonly Model[], orNothing: boolean): Model => ({
  ways: unique([...(orNothing ? [''] : []), ...lists.flatMap(({ ways }) => ways)]),
  optional: orNothing || any(lists, 'optional'),
  starred: any(lists, 'starred'),
  startsOpen: any(lists, 'startsOpen'),
  endsOpen: any(lists, 'endsOpen'),
});

const isNone = (way: string): boolean => way === '' || way === NONE;
/** What a blank divides off begins as it is spelt. */
const behind = (head: string, tail: string, words: Words): string => {
  if (isNone(tail)) return isNone(head) ? (head === NONE || tail === NONE ? NONE : '') : head;
  return isNone(head) ? tail : head + (words === 'none' ? '' : ' ') + tail.replace(/^\*/, '');
};
const inOrder = (lists: readonly Model[], words: Words): string[] => lists.slice(1).reduce<readonly string[]>((heads, { ways }) => heads.flatMap((head) => ways.map((tail) => behind(head, tail, words))), (lists[0] as Model).ways) as string[];
const inTurn = (lists: readonly Model[], words: Words): Model => ({
  ways: unique(inOrder(lists, words)),
  optional: lists.every(({ optional }) => optional),
  starred: any(lists, 'starred'),
  startsOpen: lists.some(({ startsOpen }, index) => startsOpen && lists.slice(0, index).every(({ optional }) => optional)),
  endsOpen: lists.some(({ endsOpen }, index) => endsOpen && lists.slice(index + 1).every(({ optional }) => optional)),
});
const joined = (texts: readonly string[], words: Words): Model => {
  const all = texts.map((text) => (text === '' ? { ways: [''], optional: true, starred: false, startsOpen: false, endsOpen: false } : alone(text, words)));
  return { ...either(all, false), ways: all.flatMap(({ ways }) => ways) };
};

/** Reads back what a speller has written down. */
class Written {
  readonly #names: string[] = [];

  constructor(readonly words: Words, readonly speller: Speller, vocabulary: readonly string[]) {
    if (words !== 'spaces') return;
    for (const word of vocabulary) {
      const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
      for (const starts of [false, true]) for (const ends of [false, true]) this.#names[speller.words.numberOf(units, 0, word.length, starts, ends)] = `${starts ? '*' : ''}${word}${ends ? '*' : ''}`;
    }
  }

  wayOf(node: number): string {
    if (node === EMPTY) return '';
    if (node === NOTHING) return NONE;
    const { phrases } = this.speller;
    const units: number[] = [];
    for (let at = node; at > NOTHING; at = phrases.parentOf(at)) units.unshift(phrases.unitOf(at));
    const way = this.words === 'spaces' ? units.map((number) => this.#names[number] ?? `word ${number}`).join(' ') : String.fromCharCode(...units);
    // Letters, and in alphabets the blanks between words.
    const letters = way.replaceAll(this.words === 'spaces' ? '*' : ' ', '').length;
    return phrases.depthOf(node) === Math.min(255, letters) ? way : `${way} of ${phrases.depthOf(node)}`;
  }

  read({ nodes, optional, starred, startsOpen, endsOpen }: Spellings): Model {
    return { ways: nodes.map((node) => this.wayOf(node)), optional, starred, startsOpen, endsOpen };
  }
}

const TEXTS: Readonly<Record<Words, readonly string[]>> = {
  spaces: ['pay', 'PAY', 'now', 'go', '*now', 'go*', '*pay*', '*pay', 'pay*', "don't", 'dont', "'tis", "x'", "a''b", 'pay-now', '*pay-now', 'go-now*', '*a-b-c*', 'é', 'e', 'e\u0301t', 'et', 'p\u200bay', '-', '*-', "'", '*', '1', 'a1', 'a1-*', 'z'.repeat(70), 'z'.repeat(40) + '-' + 'y'.repeat(100)],
  none: ['坐', '坐牢', '牢', '坐-牢', '打死', 'PAY', 'pay', '坐p', "坐'牢", '。', '-坐', '坐-', 'é坐', '牢'.repeat(70), '坐\u200b牢'],
  hangul: ['가', '가나', '가-나', '나', '가*', '*나', '*가-나*', "가'나", '-', '-가', 'ab', '나다', '다'.repeat(70), '*-', '가\u200b나'],
};
const VOCABULARY = ['pay', 'now', 'go', 'dont', 'tis', 'x', 'a', 'b', 'c', 'e', 'et', '1', 'a1', 'z'.repeat(70), 'z'.repeat(40), 'y'.repeat(100)];

describe.each(['spaces', 'none', 'hangul'] as const)('where words are divided by %s', (words) => {
  const texts = TEXTS[words];
  const made = (): { speller: Speller; text: (text: string) => Spellings } => {
    const speller = new Speller(words, charactersOf(false));
    return { speller, text: (text) => speller.text(`(${text} `, 1, 1 + text.length) };
  };

  it('a run of text is spelt as it is folded, and the same one is the same list', () => {
    const { speller, text } = made();
    const lists = [...texts, ...texts].map((of) => text(of));
    const written = new Written(words, speller, VOCABULARY);
    [...texts, ...texts].forEach((of, index) => {
      const list = lists[index] as Spellings;
      const model = alone(of, words);
      expect([written.read(list), list.length, list.plain], of).toEqual([model, 1, !model.starred]);
      // What has a star is made anew, unless it is one word of an alphabet.
      if (!model.starred || (words === 'spaces' && /^\*?\p{L}+\*?$/u.test(of))) expect(list, of).toBe(lists[texts.indexOf(of)]);
    });
  });

  it('lists are put together as strings would be', () => {
    const draw = drawn(41);
    for (let round = 0; round < 6; round++) {
      const { speller, text } = made();
      const lists: Spellings[] = [];
      const models: Model[] = [];
      const add = (list: Spellings, model: Model): void => void (lists.push(list), models.push(model));
      for (const of of texts) add(text(of), alone(of, words));
      for (let i = 0; i < 150; i++) {
        const chosen = Array.from({ length: 1 + draw(4) }, () => draw(lists.length));
        const [mine, theirs] = [chosen.map((index) => lists[index] as Spellings), chosen.map((index) => models[index] as Model)];
        const what = draw(4);
        if (what === 0) {
          const some = Array.from({ length: 1 + draw(3) }, () => (draw(4) === 0 ? '' : (texts[draw(texts.length)] as string)));
          add(speller.joined(some), joined(some, words));
        } else if (what === 1) {
          const orNothing = draw(3) === 0;
          add(speller.either(mine, orNothing), either(theirs, orNothing));
        } else if (theirs.reduce((product, { ways }) => product * ways.length, 1) <= (round === 0 ? 600 : 60)) add(speller.inTurn(mine), inTurn(theirs, words));
      }
      const written = new Written(words, speller, VOCABULARY);
      lists.forEach((list, index) => {
        expect(written.read(list), `list ${index} of round ${round}`).toEqual(models[index]);
        expect([list.length, list.plain]).toEqual([(models[index] as Model).ways.length, list.nodes.length === 1 && !list.optional && !list.starred]);
      });
    }
  });

  it('ways of lists in turn stand in the order of the lists, however many', () => {
    for (const sizes of [[1], [64], [65], [130], [1, 64], [1, 65], [5, 13], [64, 2], [65, 2], [3, 1, 43], [2, 2, 2, 2, 2, 2, 2, 2], [130, 1], [1, 1, 1], [70, 70]]) {
      const { speller } = made();
      const letters = words === 'spaces' ? [...'abcdefghijklmnopqrst'] : [...'가나다라마바사아자차카타파하거너더러머버'];
      const name = (list: number, index: number): string => `${letters[list]}${letters[Math.floor(index / 20)]}${letters[index % 20]}`;
      const spelt = sizes.map((size, list) => Array.from({ length: size }, (_, index) => name(list, index)));
      const lists = spelt.map((some) => speller.joined(some));
      // Twice: what was found last is in the way of nothing.
      for (const _ of [1, 2]) {
        const count = speller.inOrder(lists);
        const ends = [...speller.ends.subarray(0, count)];
        const written = new Written(words, speller, spelt.flat());
        expect(ends.map((node) => written.wayOf(node)), sizes.join()).toEqual(inOrder(spelt.map((some) => joined(some, words)), words));
      }
    }
  });
});

it('one list alone is itself, and two make a new one', () => {
  const speller = new Speller('spaces', charactersOf(false));
  const [a, b] = [speller.text('a', 0, 1), speller.text('b', 0, 1)];
  const both = speller.either([a, b], false);
  expect([speller.either([a], false) === a, speller.either([a], true) === a, speller.either([a, a], false) === a, speller.either([both], false) === both]).toEqual([true, false, false, false]);
  expect([a, both, speller.either([a], true), new Spellings([2], false, true), new Spellings([2], false), new Spellings([], false)].map(({ plain, ways }) => [plain, ways])).toEqual([[true, -1], [false, -1], [false, -1], [false, -1], [true, -1], [false, -1]]);
});
