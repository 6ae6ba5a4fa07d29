import type { Characters } from './characters.js';
import { APOSTROPHE, DIGIT } from './characters.js';
import type { Lexicon } from './lexicon.js';
import type { Makes, Spelt } from './pattern.js';
import { BLANK, fold, Reading } from './reading.js';
import { ROOT, TrieBuilder, WITHIN } from './trie.js';
import { WordList } from './words.js';

/** Ends of no way: of a place that may be empty, and of a word in which no letter is left. */
export const EMPTY = ROOT;
export const NOTHING = WITHIN;

const STAR = 0x2a;

/** What may stand at one place: the end of the way of each spelling. */
export class Spellings implements Spelt {
  readonly plain: boolean;
  /** Where its ways are written down; -1 before they were asked for. */
  ways = -1;

  /** Whether a word has a star at all, at the beginning of one of the spellings, at the end of one. */
  constructor(
    readonly nodes: readonly number[],
    readonly optional: boolean,
    readonly starred = false,
    readonly startsOpen = false,
    readonly endsOpen = false,
  ) {
    this.plain = nodes.length === 1 && !optional && !starred;
  }

  get length(): number {
    return this.nodes.length;
  }
}

const scratch = new Reading();

function larger(old: Int32Array, least: number) {
  const grown = new Int32Array(least * 2);
  grown.set(old);
  return grown;
}

/**
 * Writes down how patterns are spelt, folded as texts are. In an alphabet each word has a number, and a spelling is a way along the numbers of its words; elsewhere
 * it is one along letters. What is spelt alike has one way.
 */
export class Speller implements Makes<Spellings> {
  readonly #characters: Characters;
  readonly #spaced: boolean;
  readonly #hangul: boolean;
  /** In alphabets. */
  readonly words = new WordList();
  readonly phrases = new TrieBuilder();
  /** A word that stands alone is the same list wherever it does: in an alphabet by its number, elsewhere by its end, one more than its place in the list. */
  readonly #byNumber: (Spellings | undefined)[] = [];
  #byEnd = new Int32Array(0);
  readonly #alone: Spellings[] = [];
  /** Ways along the steps of spellings: where each begins, those of one list one behind the other with one more at the end. */
  readonly #wayFrom: number[] = [];
  readonly #steps: number[] = [];
  /** Used again and again. */
  #units = new Uint16Array(64);
  readonly #united: number[] = [];
  #ends = new Int32Array(64);
  #heads = new Int32Array(64);
  #noted = new Int32Array(0);
  #round = 0;

  constructor(words: Lexicon['words'], characters: Characters) {
    this.#characters = characters;
    this.#spaced = words === 'spaces';
    this.#hangul = words === 'hangul';
  }

  text(pattern: string, from: number, to: number): Spellings {
    const starts = pattern.charCodeAt(from) === STAR;
    const ends = to - from > 1 && pattern.charCodeAt(to - 1) === STAR;
    const first = starts ? from + 1 : from;
    const behind = ends ? to - 1 : to;
    const letters = this.#letters(pattern, first, behind);
    if (letters > 0 && this.#spaced) {
      const number = this.words.numberOf(this.#units, 0, letters, starts, ends);
      while (this.#byNumber.length <= number) this.#byNumber.push(undefined);
      return (this.#byNumber[number] ??= new Spellings([this.phrases.step(ROOT, number, letters)], false, starts || ends, starts, ends));
    }
    const node = letters > 0 ? this.#alongLetters(letters) : this.#spellAny(pattern.slice(first, behind), starts, ends);
    if ((starts || ends) && node !== NOTHING) return new Spellings([node], false, true, starts, ends);
    if (this.#byEnd.length <= node) this.#byEnd = larger(this.#byEnd, this.phrases.size);
    let at = this.#byEnd[node] as number;
    if (at === 0) this.#byEnd[node] = at = this.#alone.push(new Spellings([node], false));
    return this.#alone[at - 1] as Spellings;
  }

  either(lists: readonly Spellings[], orNothing: boolean): Spellings {
    if (lists.length === 1 && lists[0]?.nodes.length === 1 && !orNothing) return lists[0];
    if (this.#noted.length < this.phrases.size) this.#noted = larger(this.#noted, this.phrases.size);
    const noted = this.#noted;
    const united = this.#united;
    const round = ++this.#round;
    let count = 0;
    if (orNothing) {
      united[count++] = EMPTY;
      noted[EMPTY] = round;
    }
    let optional = orNothing;
    let starred = false;
    let startsOpen = false;
    let endsOpen = false;
    for (const list of lists) {
      const { nodes } = list;
      for (let i = 0; i < nodes.length; i++) {
        const node = nodes[i] as number;
        if (noted[node] === round) continue;
        noted[node] = round;
        united[count++] = node;
      }
      optional ||= list.optional;
      starred ||= list.starred;
      startsOpen ||= list.startsOpen;
      endsOpen ||= list.endsOpen;
    }
    return new Spellings(united.slice(0, count), optional, starred, startsOpen, endsOpen);
  }

  inTurn(lists: readonly Spellings[]): Spellings {
    const count = this.inOrder(lists);
    let optional = true;
    let starred = false;
    let startsOpen = false;
    let endsOpen = false;
    for (const list of lists) {
      starred ||= list.starred;
      startsOpen ||= optional && list.startsOpen;
      endsOpen = list.endsOpen || (list.optional && endsOpen);
      optional &&= list.optional;
    }
    const nodes = new Array<number>(count);
    for (let i = 0; i < count; i++) nodes[i] = this.#ends[i] as number;
    const all = new Spellings(nodes, optional, starred, startsOpen, endsOpen);
    return count === 1 ? all : this.either([all], false);
  }

  joined(texts: readonly string[]): Spellings {
    let optional = false;
    let starred = false;
    let startsOpen = false;
    let endsOpen = false;
    const nodes = texts.map((text) => {
      if (text === '') {
        optional = true;
        return EMPTY;
      }
      const starts = text.startsWith('*');
      const ends = text.length > 1 && text.endsWith('*');
      const node = this.#spellAny(text.slice(starts ? 1 : 0, ends ? -1 : undefined), starts, ends);
      if (node !== NOTHING) {
        starred ||= starts || ends;
        startsOpen ||= starts;
        endsOpen ||= ends;
      }
      return node;
    });
    return new Spellings(nodes, optional, starred, startsOpen, endsOpen);
  }

  /** What `inOrder` found last. */
  get ends(): Int32Array {
    return this.#ends;
  }

  /** Finds the ends of the ways along one of each list in turn, in the order of the lists; those that come to one end are there again. Returns how many they are. */
  inOrder(lists: readonly Spellings[]): number {
    const { nodes } = lists[0] as Spellings;
    let count = nodes.length;
    if (count > this.#ends.length) this.#ends = new Int32Array(count * 2);
    for (let i = 0; i < count; i++) this.#ends[i] = nodes[i] as number;
    for (let index = 1; index < lists.length; index++) {
      const list = lists[index] as Spellings;
      const tails = list.nodes;
      const ways = this.#waysOf(list);
      const heads = this.#ends;
      this.#ends = this.#heads.length < count * tails.length ? new Int32Array(count * tails.length * 2) : this.#heads;
      this.#heads = heads;
      let n = 0;
      for (let h = 0; h < count; h++) {
        const head = heads[h] as number;
        for (let i = 0; i < tails.length; i++) {
          const tail = tails[i] as number;
          this.#ends[n++] = head <= NOTHING || tail <= NOTHING ? Math.max(head, tail) : this.#goOn(head, this.#wayFrom[ways + i] as number, this.#wayFrom[ways + i + 1] as number);
        }
      }
      count = n;
    }
    return count;
  }

  #goOn(head: number, from: number, to: number): number {
    const { phrases } = this;
    const steps = this.#steps;
    let node = head;
    if (this.#spaced) for (let i = from; i < to; i++) node = phrases.step(node, steps[i] as number, this.words.lengthOf(steps[i] as number) + 1);
    else {
      if (this.#hangul) node = phrases.step(node, BLANK, 0);
      for (let i = from; i < to; i++) node = phrases.step(node, steps[i] as number, steps[i] === BLANK ? 0 : 1);
    }
    return node;
  }

  #waysOf(list: Spellings): number {
    if (list.ways < 0) {
      const { phrases } = this;
      const steps = this.#steps;
      list.ways = this.#wayFrom.length;
      for (const end of list.nodes) {
        const from = steps.length;
        this.#wayFrom.push(from);
        for (let node = end; node > NOTHING; node = phrases.parentOf(node)) steps.push(phrases.unitOf(node));
        for (let low = from, high = steps.length - 1; low < high; low++, high--) {
          const step = steps[low] as number;
          steps[low] = steps[high] as number;
          steps[high] = step;
        }
        // What stands before it divides it off.
        if (this.#spaced && end > NOTHING) steps[from] = this.words.wholeOf(steps[from] as number);
      }
      this.#wayFrom.push(steps.length);
    }
    return list.ways;
  }

  /** Folds text from..to if it is one word of nothing but letters, and says how many they are: 0 where it is not. */
  #letters(text: string, from: number, to: number): number {
    const { kind, folded } = this.#characters;
    if (this.#units.length < to - from) this.#units = new Uint16Array((to - from) * 2);
    const units = this.#units;
    let n = 0;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      const k = kind[code] as number;
      if (k <= DIGIT) units[n++] = folded[code] as number;
      else if (!this.#spaced || k !== APOSTROPHE || n === 0 || i + 1 === to || (kind[text.charCodeAt(i + 1)] as number) > DIGIT) return 0;
    }
    return n;
  }

  #alongLetters(letters: number): number {
    let node = ROOT;
    for (let i = 0; i < letters; i++) node = this.phrases.step(node, this.#units[i] as number, 1);
    return node;
  }

  /** The end of the way along the words of a text; where words are divided, what divides it is one blank. Stars belong to its edges. */
  #spellAny(text: string, starts: boolean, ends: boolean): number {
    const { units, gap, length } = fold(text, this.#characters, this.#spaced, scratch);
    let node = ROOT;
    if (!this.#spaced) {
      for (let i = 0; i < length; i++) {
        if (this.#hangul && i > 0 && (gap[i] as number) > 0) node = this.phrases.step(node, BLANK, 0);
        node = this.phrases.step(node, units[i] as number, 1);
      }
      return node === ROOT ? NOTHING : node;
    }
    for (let from = 1; from < length; ) {
      let to = from;
      while (units[to] !== BLANK) to++;
      const number = this.words.numberOf(units, from, to, starts && node === ROOT, ends && to === length - 1);
      node = this.phrases.step(node, number, to - from + (node === ROOT ? 0 : 1));
      from = to + 1;
    }
    return node === ROOT ? NOTHING : node;
  }
}
