import type { Characters } from './characters.js';
import { APOSTROPHE, DIGIT } from './characters.js';
import type { Lexicon } from './lexicon.js';
import type { Makes, Spelt } from './pattern.js';
import { BLANK, fold, Reading } from './reading.js';
import { REST, ROOT, TrieBuilder, WITHIN } from './trie.js';

/** Ends of no way: of a place that may be empty, and of a word in which no letter is left. */
export const EMPTY = ROOT;
export const NOTHING = WITHIN;

const STAR = 0x2a;

/** What may stand at one place: the end of the way of each spelling. */
export class Spellings implements Spelt {
  readonly plain: boolean;
  /** The ways, where they were asked for: the steps of the spelling `i` stand from `from[i]`, up to `from[i + 1]`. */
  ways: { readonly from: Int32Array; readonly steps: readonly number[] } | undefined;

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

/**
 * Writes down how patterns are spelt, folded as texts are. In an alphabet each word has a number, and a spelling is a way along the numbers of its words; elsewhere
 * it is one along letters. What is spelt alike has one way.
 */
export class Speller implements Makes<Spellings> {
  readonly #characters: Characters;
  readonly #spaced: boolean;
  readonly #hangul: boolean;
  /** In alphabets: the letters of words. */
  readonly words = new TrieBuilder();
  readonly phrases = new TrieBuilder();
  /** By number of a word: how long it is, and the word itself where it may not begin within another. */
  readonly #lengths: number[] = [];
  readonly #whole: number[] = [];
  /** By its end: a word that stands alone, which is the same list wherever it stands. */
  readonly #alone: Spellings[] = [];
  #units = new Uint16Array(64);
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
    const node = this.#spell(pattern, starts ? from + 1 : from, ends ? to - 1 : to, starts, ends);
    if ((starts || ends) && node !== NOTHING) return new Spellings([node], false, true, starts, ends);
    return (this.#alone[node] ??= new Spellings([node], false));
  }

  either(lists: readonly Spellings[], orNothing: boolean): Spellings {
    const [first] = lists;
    if (lists.length === 1 && first !== undefined && first.nodes.length === 1 && !orNothing) return first;
    const nodes: number[] = [];
    if (this.#noted.length < this.phrases.size) this.#noted = new Int32Array(this.phrases.size * 2);
    const noted = this.#noted;
    const round = ++this.#round;
    if (orNothing) {
      nodes.push(EMPTY);
      noted[EMPTY] = round;
    }
    let [optional, starred, startsOpen, endsOpen] = [orNothing, false, false, false];
    for (const list of lists) {
      for (const node of list.nodes) {
        if (noted[node] === round) continue;
        noted[node] = round;
        nodes.push(node);
      }
      optional ||= list.optional;
      starred ||= list.starred;
      startsOpen ||= list.startsOpen;
      endsOpen ||= list.endsOpen;
    }
    return new Spellings(nodes, optional, starred, startsOpen, endsOpen);
  }

  inTurn(lists: readonly Spellings[]): Spellings {
    const nodes = this.inOrder(lists);
    let [optional, starred, startsOpen, endsOpen] = [true, false, false, false];
    for (const list of lists) {
      starred ||= list.starred;
      startsOpen ||= optional && list.startsOpen;
      endsOpen = list.endsOpen || (list.optional && endsOpen);
      optional &&= list.optional;
    }
    const all = new Spellings(nodes, optional, starred, startsOpen, endsOpen);
    return nodes.length === 1 ? all : this.either([all], false);
  }

  joined(texts: readonly string[]): Spellings {
    let [optional, starred, startsOpen, endsOpen] = [false, false, false, false];
    const nodes = texts.map((text) => {
      if (text === '') {
        optional = true;
        return EMPTY;
      }
      const starts = text.startsWith('*');
      const ends = text.length > 1 && text.endsWith('*');
      const node = this.#spell(text, starts ? 1 : 0, ends ? text.length - 1 : text.length, starts, ends);
      if (node !== NOTHING) {
        starred ||= starts || ends;
        startsOpen ||= starts;
        endsOpen ||= ends;
      }
      return node;
    });
    return new Spellings(nodes, optional, starred, startsOpen, endsOpen);
  }

  /** The ends of the ways along one of each list in turn, in the order of the lists; those that come to one end are named again. */
  inOrder(lists: readonly Spellings[]): readonly number[] {
    let heads = (lists[0] as Spellings).nodes;
    for (let index = 1; index < lists.length; index++) {
      const list = lists[index] as Spellings;
      const { from, steps } = this.#waysOf(list);
      const tails = list.nodes;
      const nodes = new Array<number>(heads.length * tails.length);
      let n = 0;
      for (const head of heads) {
        for (let i = 0; i < tails.length; i++) {
          const tail = tails[i] as number;
          if (head <= NOTHING || tail <= NOTHING) nodes[n++] = head > NOTHING ? head : Math.max(head, tail);
          else nodes[n++] = this.#goOn(head, steps, from[i] as number, from[i + 1] as number);
        }
      }
      heads = nodes;
    }
    return heads;
  }

  #goOn(head: number, steps: readonly number[], from: number, to: number): number {
    const { phrases } = this;
    let node = head;
    if (this.#spaced) for (let i = from; i < to; i++) node = phrases.step(node, steps[i] as number, (this.#lengths[steps[i] as number] as number) + 1);
    else {
      if (this.#hangul) node = phrases.step(node, BLANK, 0);
      for (let i = from; i < to; i++) node = phrases.step(node, steps[i] as number, steps[i] === BLANK ? 0 : 1);
    }
    return node;
  }

  #waysOf(list: Spellings): NonNullable<Spellings['ways']> {
    if (list.ways === undefined) {
      const { phrases } = this;
      const from = new Int32Array(list.nodes.length + 1);
      const steps: number[] = [];
      list.nodes.forEach((end, index) => {
        from[index] = steps.length;
        for (let node = end; node > NOTHING; node = phrases.parentOf(node)) steps.push(phrases.unitOf(node));
        for (let low = from[index] as number, high = steps.length - 1; low < high; low++, high--) [steps[low], steps[high]] = [steps[high] as number, steps[low] as number];
        // What stands before it divides it off.
        if (this.#spaced && end > NOTHING) steps[from[index] as number] = this.#whole[steps[from[index] as number] as number] as number;
      });
      from[list.nodes.length] = steps.length;
      list.ways = { from, steps };
    }
    return list.ways;
  }

  /** The end of the way along the words of text from..to; where words are divided, what divides it is one blank. Stars belong to its edges. */
  #spell(text: string, from: number, to: number, starts: boolean, ends: boolean): number {
    const { kind, folded } = this.#characters;
    if (this.#units.length < to - from) this.#units = new Uint16Array((to - from) * 2);
    const units = this.#units;
    let n = 0;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      const k = kind[code] as number;
      if (k <= DIGIT) units[n++] = folded[code] as number;
      else if (!this.#spaced || k !== APOSTROPHE || n === 0 || i + 1 === to || (kind[text.charCodeAt(i + 1)] as number) > DIGIT) return this.#spellAny(text.slice(from, to), starts, ends);
    }
    if (n === 0) return NOTHING;
    if (this.#spaced) return this.#word(ROOT, units, 0, n, starts, ends);
    let node = ROOT;
    for (let i = 0; i < n; i++) node = this.phrases.step(node, units[i] as number, 1);
    return node;
  }

  /** As `#spell`, of a text that holds more than letters. */
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
      node = this.#word(node, units, from, to, starts && node === ROOT, ends && to === length - 1);
      from = to + 1;
    }
    return node === ROOT ? NOTHING : node;
  }

  #word(node: number, units: Uint16Array, from: number, to: number, starts: boolean, ends: boolean): number {
    return this.phrases.step(node, this.#numberOf(units, from, to, starts, ends), to - from + (node === ROOT ? 0 : 1));
  }

  #numberOf(units: Uint16Array, from: number, to: number, starts: boolean, ends: boolean): number {
    const { words } = this;
    let at = starts ? WITHIN : ROOT;
    for (let i = from; i < to; i++) at = words.step(at, units[i] as number, 1);
    if (ends) at = words.step(at, REST, 0);
    const number = words.literalAt(at);
    if (number === this.#lengths.length) {
      this.#lengths.push(to - from);
      this.#whole.push(number);
      if (starts) this.#whole[number] = this.#numberOf(units, from, to, false, ends);
    }
    return number;
  }
}
