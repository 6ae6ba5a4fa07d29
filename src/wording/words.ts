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

  /** The number of the word of these letters that begins and ends with them; -1 for none. `hash`: what `hashed` makes of them in turn, from 0 on. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const mask = this.#numbers.length - 1;
    let at = mixed(hash) & mask;
    for (;;) {
      const number = (this.#numbers[at] as number) - 1;
      if (number < 0 || (this.#open[number] === 0 && this.#isSpelt(number, units, from, to))) return number;
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

/** The hash of letters and one more. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const mixed = (hash: number): number => (hash ^ (hash >>> 15)) >>> 0;

function hashOf(units: Uint16Array, from: number, to: number, open: number): number {
  let hash = open;
  for (let i = from; i < to; i++) hash = hashed(hash, units[i] as number);
  return mixed(hash);
}
