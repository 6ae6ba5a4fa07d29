import type { Trie } from './trie.js';
import { REST, ROOT, TrieBuilder, WITHIN } from './trie.js';

const STARTS = 1;
const ENDS = 2;

function larger<A extends Uint16Array | Int32Array>(old: A): A {
  const grown = new (old.constructor as new (size: number) => A)(old.length * 2);
  grown.set(old);
  return grown;
}

/** Words of an alphabet, each with a number; `arrest*` and `*penjara` are words of their own. */
export class WordList {
  /** The letters of all, one word behind the other: those of word `i` from `from[i]`, up to `from[i + 1]`. */
  #letters = new Uint16Array(1 << 12);
  #from = new Int32Array(1 << 8);
  /** Whether the word may begin within another, and whether it may go on. */
  readonly #open: number[] = [];
  /** By word: the same where it begins as one. */
  readonly #whole: number[] = [];
  /** By a hash of the letters: the number of the word, and one. */
  #numbers = new Int32Array(1 << 10);

  get size(): number {
    return this.#open.length;
  }

  lengthOf(word: number): number {
    return (this.#from[word + 1] as number) - (this.#from[word] as number);
  }

  /** The word that differs only in that it may not begin within another. */
  wholeOf(word: number): number {
    return this.#whole[word] as number;
  }

  /** The number of the word of these letters. `starts`: it may begin within another; `ends`: it may go on. */
  numberOf(units: Uint16Array, from: number, to: number, starts: boolean, ends: boolean): number {
    const open = (starts ? STARTS : 0) | (ends ? ENDS : 0);
    const mask = this.#numbers.length - 1;
    let at = hashOf(units, from, to, open) & mask;
    for (;;) {
      const number = (this.#numbers[at] as number) - 1;
      if (number < 0) return this.#add(units, from, to, open, at);
      if (this.#open[number] === open && this.#isSpelt(number, units, from, to)) return number;
      at = (at + 1) & mask;
    }
  }

  #isSpelt(number: number, units: Uint16Array, from: number, to: number): boolean {
    const letters = this.#letters;
    let mine = this.#from[number] as number;
    if ((this.#from[number + 1] as number) - mine !== to - from) return false;
    for (let i = from; i < to; i++) if (letters[mine++] !== units[i]) return false;
    return true;
  }

  #add(units: Uint16Array, from: number, to: number, open: number, at: number): number {
    const number = this.#open.length;
    let end = this.#from[number] as number;
    while (end + to - from > this.#letters.length) this.#letters = larger(this.#letters);
    if (number + 2 > this.#from.length) this.#from = larger(this.#from);
    for (let i = from; i < to; i++) this.#letters[end++] = units[i] as number;
    this.#from[number + 1] = end;
    this.#open.push(open);
    this.#whole.push(number);
    this.#numbers[at] = number + 1;
    if (number * 2 > this.#numbers.length) {
      this.#numbers = new Int32Array(this.#numbers.length * 4);
      const mask = this.#numbers.length - 1;
      for (let other = 0; other <= number; other++) {
        let free = hashOf(this.#letters, this.#from[other] as number, this.#from[other + 1] as number, this.#open[other] as number) & mask;
        while (this.#numbers[free] !== 0) free = (free + 1) & mask;
        this.#numbers[free] = other + 1;
      }
    }
    if ((open & STARTS) !== 0) this.#whole[number] = this.numberOf(units, from, to, false, (open & ENDS) !== 0);
    return number;
  }

  /** Those words in a list that begin and end as they are spelt, to be looked up. */
  lookUp(list: Int32Array): Lookup {
    const words = new Set<number>();
    for (let i = 0; i < list.length; i++) if (this.#open[list[i] as number] === 0) words.add(list[i] as number);
    let size = 1 << 8;
    while (size < words.size * 2) size *= 2;
    const table = new Int32Array(size * 2);
    for (const word of words) {
      let hash = 0;
      for (let i = this.#from[word] as number; i < (this.#from[word + 1] as number); i++) hash = hashed(hash, this.#letters[i] as number);
      let at = mixed(hash) & (size - 1);
      while (table[at * 2 + 1] !== 0) at = (at + 1) & (size - 1);
      table[at * 2] = hash;
      table[at * 2 + 1] = word + 1;
    }
    return new Lookup(this.#letters, this.#from, table);
  }

  /** The letters of those words in a list that count, each way with its number. */
  build(list: Int32Array, counts: 'all' | 'open'): Trie {
    const builder = new TrieBuilder();
    const listed = new Uint8Array(this.size);
    for (let i = 0; i < list.length; i++) listed[list[i] as number] = 1;
    for (let word = 0; word < this.size; word++) {
      const open = this.#open[word] as number;
      if (listed[word] === 0 || (counts === 'open' && open === 0)) continue;
      let node = (open & STARTS) === 0 ? ROOT : WITHIN;
      for (let i = this.#from[word] as number; i < (this.#from[word + 1] as number); i++) node = builder.step(node, this.#letters[i] as number, 1);
      builder.name((open & ENDS) === 0 ? node : builder.step(node, REST, 0), word);
    }
    return builder.build(0x10000);
  }
}

/** Finds the numbers of words by their letters. */
export class Lookup {
  readonly #letters: Uint16Array;
  readonly #from: Int32Array;
  /** By hash, two numbers: the hash, and the number of the word and one; 0 where there is none. */
  readonly #table: Int32Array;

  constructor(letters: Uint16Array, from: Int32Array, table: Int32Array) {
    this.#letters = letters;
    this.#from = from;
    this.#table = table;
  }

  /** The number of the word of these letters; -1 for none. `hash`: what `hashed` makes of them in turn, from 0 on. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const table = this.#table;
    const mask = (table.length >> 1) - 1;
    for (let at = mixed(hash) & mask; ; at = (at + 1) & mask) {
      const number = (table[at * 2 + 1] as number) - 1;
      if (number < 0) return -1;
      if (table[at * 2] !== hash) continue;
      let mine = this.#from[number] as number;
      if ((this.#from[number + 1] as number) - mine !== to - from) continue;
      let i = from;
      while (i < to && this.#letters[mine] === units[i]) {
        mine++;
        i++;
      }
      if (i === to) return number;
    }
  }
}

/** The hash of letters and one more. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const mixed = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

function hashOf(units: Uint16Array, from: number, to: number, open: number): number {
  let hash = open;
  for (let i = from; i < to; i++) hash = hashed(hash, units[i] as number);
  return mixed(hash);
}
