import type { Hits } from './match.js';
import type { Prepared, Words } from './prepare.js';
import type { Reading } from './reading.js';
import { BLANK, GAP, otherOf, SEEN } from './reading.js';
import type { Trie } from './trie.js';
import { pairOf, REST, ROOT, WITHIN } from './trie.js';
import { hashed } from './words.js';

/** A word of which only a part is given goes on for so many letters at most. */
const MAX_ENDING = 24;

/** Every spelling of the lexicon that stands in the reading, as whole words where the phrase asks for them. */
export function findHits({ phrases, words, lexicon }: Prepared, reading: Reading, second: boolean, hits: Hits): void {
  hits.clear();
  if (words === undefined) findUndivided(phrases, reading, lexicon.words === 'hangul', hits);
  else if (second) new Disguised(phrases, words.letters, reading, hits).find();
  else findWords(phrases, words, reading, hits);
}

/** The words of a reading: where each ends, and the numbers it has: its own, and those of words that begin (or end) so. Used again for the next text. */
class Numbered {
  end = new Int32Array(256);
  /** Those of word `i` stand from `from[i]`, up to `from[i + 1]`. */
  from = new Int32Array(257);
  numbers = new Int32Array(512);
  words = 0;
  count = 0;

  clear(): void {
    this.words = 0;
    this.count = 0;
  }

  add(number: number): void {
    if (this.count === this.numbers.length) this.numbers = doubled(this.numbers);
    this.numbers[this.count++] = number;
  }

  close(end: number): void {
    if (this.words + 1 === this.end.length) {
      this.end = doubled(this.end);
      this.from = doubled(this.from);
    }
    this.end[this.words++] = end;
    this.from[this.words] = this.count;
  }
}

function doubled(old: Int32Array) {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}

const numbered = new Numbered();

/** In an alphabet: first the words, then, from each of them, along the phrases that begin so. */
function findWords(phrases: Trie, { lookup, open }: Words, reading: Reading, hits: Hits): void {
  const { units, gap, length } = reading;
  const { roots: begins, within } = open;
  numbered.clear();
  for (let start = 1; start < length; ) {
    let end = start;
    let hash = 0;
    for (let unit = units[start] as number; unit !== BLANK; unit = units[++end] as number) hash = hashed(hash, unit);
    const node = begins[units[start] as number] as number;
    if (node !== 0) numberOpen(open, units, node, start + 1, end);
    const number = lookup.find(units, start, end, hash);
    if (number >= 0) numbered.add(number);
    if (within !== undefined) {
      const last = Math.min(end - 1, start + MAX_ENDING);
      for (let i = start; i <= last; i++) {
        const inside = within[units[i] as number] as number;
        if (inside !== 0) numberOpen(open, units, inside, i + 1, end);
      }
    }
    numbered.close(end);
    start = end + 1;
  }
  const { end, from, numbers } = numbered;
  const { roots, pairs, literal } = phrases;
  const last = numbered.words - 1;
  for (let word = 0, start = 1; word <= last; word++) {
    const behind = from[word + 1] as number;
    const further = word === last ? behind : (from[word + 2] as number);
    for (let i = from[word] as number; i < behind; i++) {
      const number = numbers[i] as number;
      const node = roots[number] as number;
      if (node === 0) continue;
      if (literal[node] !== -1) hits.add(literal[node] as number, start, end[word] as number);
      // Few words begin a phrase together with the one behind them.
      for (let j = behind; j < further; j++) {
        if (pairs[pairOf(number, numbers[j] as number)] === 0 || (gap[end[word] as number] as number) >= GAP.end) continue;
        const next = phrases.next(node, numbers[j] as number);
        if (next !== 0) follow(phrases, reading, next, word + 1, start, hits);
      }
    }
    start = (end[word] as number) + 1;
  }
}

/** Goes on from a node with the letters of a word, up to `end`, and numbers those of which it is the beginning or the end. */
function numberOpen(open: Trie, units: Uint16Array, from: number, behind: number, end: number): void {
  for (let node = from, i = behind; node !== 0; node = open.next(node, units[i++] as number)) {
    const rest = open.first[node] as number;
    if (rest < (open.first[node + 1] as number) && open.unit[rest] === REST && end - i <= MAX_ENDING) numbered.add(open.literal[rest] as number);
    if (i === end) {
      if (open.literal[node] !== -1) numbered.add(open.literal[node] as number);
      return;
    }
  }
}

/** From a node that word `word` led to along the words behind it. */
function follow(phrases: Trie, reading: Reading, node: number, word: number, start: number, hits: Hits): void {
  const literal = phrases.literal[node] as number;
  const end = numbered.end[word] as number;
  if (literal !== -1) hits.add(literal, start, end);
  const low = phrases.first[node] as number;
  const high = phrases.first[node + 1] as number;
  if (low === high || word + 1 === numbered.words || (reading.gap[end] as number) >= GAP.end) return;
  const { from, numbers } = numbered;
  for (let i = from[word + 1] as number; i < (from[word + 2] as number); i++) {
    const next = phrases.next(node, numbers[i] as number);
    if (next !== 0) follow(phrases, reading, next, word + 1, start, hits);
  }
}

/** Where the word ends; 0 where that is too far away. */
function endOfWord(units: Uint16Array, length: number, from: number): number {
  const most = Math.min(length - 1, from + MAX_ENDING);
  let end = from;
  while (end < most && units[end] !== BLANK) end++;
  return units[end] === BLANK ? end : 0;
}

/** In a second look more than one way leads on: a repeated letter may be left out, a letter may be another, a word may end where letters stand singly. */
class Disguised {
  readonly #phrases: Trie;
  readonly #words: Trie;
  readonly #reading: Reading;
  readonly #hits: Hits;
  #start = 0;

  constructor(phrases: Trie, words: Trie, reading: Reading, hits: Hits) {
    this.#phrases = phrases;
    this.#words = words;
    this.#reading = reading;
    this.#hits = hits;
  }

  find(): void {
    const { units, seen, length } = this.#reading;
    const { within } = this.#words;
    let word = 1;
    for (let i = 1; i < length; i++) {
      if (((seen[i] as number) & SEEN.loose) !== 0) {
        this.#start = i;
        this.#step(ROOT, ROOT, i);
      }
      this.#start = word;
      if (i === word) this.#step(ROOT, ROOT, i);
      if (within !== undefined && i - word <= MAX_ENDING && units[i] !== BLANK) this.#step(ROOT, WITHIN, i);
      if (units[i] === BLANK) word = i + 1;
    }
  }

  /** Takes the letter at `i`. `phrase`: where the words before led; `node`: where the letters of this one did. */
  #step(phrase: number, node: number, i: number): void {
    const { units, seen, length } = this.#reading;
    const words = this.#words;
    const unit = units[i] as number;
    if (i + 1 >= length) return;
    const next = words.next(node, unit);
    if (next !== 0) this.#arrive(phrase, next, i + 1);
    const bits = seen[i] as number;
    if ((bits & SEEN.either) !== 0) {
      const other = words.next(node, otherOf(unit));
      if (other !== 0) this.#arrive(phrase, other, i + 1);
    }
    if ((bits & SEEN.repeated) !== 0 && (node > WITHIN || phrase !== ROOT)) this.#arrive(phrase, node, i + 1);
  }

  #arrive(phrase: number, node: number, i: number): void {
    const { units, gap, seen, length } = this.#reading;
    const words = this.#words;
    const blank = units[i] === BLANK;
    const loose = ((seen[i] as number) & SEEN.loose) !== 0;
    let next = 0;
    if (blank || loose) {
      next = this.#numbered(phrase, words.literal[node] as number, i);
      if (loose && next !== 0) this.#step(next, ROOT, i);
    }
    const rest = words.next(node, REST);
    if (rest !== 0) {
      const end = endOfWord(units, length, i);
      if (end > 0) this.#goOn(this.#numbered(phrase, words.literal[rest] as number, end), end);
    }
    if (!blank) this.#step(phrase, node, i);
    else if (next !== 0 && (gap[i] as number) < GAP.end) this.#goOn(next, i);
  }

  /** Where a word that ends at `end` leads to. */
  #numbered(phrase: number, number: number, end: number): number {
    if (number < 0) return 0;
    const phrases = this.#phrases;
    const next = phrase === ROOT ? (phrases.roots[number] as number) : phrases.next(phrase, number);
    if (next !== 0 && phrases.literal[next] !== -1) this.#hits.add(phrases.literal[next] as number, this.#start, end);
    return next;
  }

  /** From the blank at `end` to the next word. */
  #goOn(phrase: number, end: number): void {
    const { gap, length } = this.#reading;
    if (phrase !== 0 && end + 1 < length && (gap[end] as number) < GAP.end) this.#step(phrase, ROOT, end + 1);
  }
}

/**
 * Where words are not divided: from each letter along the phrases that begin so. Nothing but what may be bridged stands within a phrase, and no letter of
 * an alphabet touches one at its edge.
 */
function findUndivided(trie: Trie, { units, gap, length }: Reading, hangul: boolean, hits: Hits): void {
  const { first, literal, pairs, roots, unit: unitOf } = trie;
  // What is folded is a letter of an alphabet, or a digit, if it is one of ASCII.
  const touches = (at: number): boolean => at > 0 && at < length && gap[at] === GAP.none && (units[at] as number) < 0x80 && (units[at - 1] as number) < 0x80;
  /** Whether a phrase may go on before unit `i`, where it has a space of its own or not. */
  const bridges = (i: number, space: boolean): boolean => {
    const between = gap[i] as number;
    if (between === GAP.none) return true;
    if (between >= GAP.end) return false;
    const alone = (gap[i - 1] as number) > 0 && (gap[i + 1] as number) > 0;
    if (between === GAP.wide) return space && alone;
    return between === GAP.symbol || (between === GAP.space && (space || !hangul)) || alone;
  };
  const follow = (from: number, behind: number, start: number): void => {
    let node = from;
    for (let i = behind; ; i++) {
      if (literal[node] !== -1 && !touches(i)) hits.add(literal[node] as number, start, i);
      const low = first[node] as number;
      if (i >= length || low === first[node + 1]) return;
      if (hangul && unitOf[low] === BLANK && bridges(i, true)) {
        const next = trie.next(low, units[i] as number);
        if (next !== 0) follow(next, i + 1, start);
      }
      if (gap[i] !== GAP.none && !bridges(i, false)) return;
      node = trie.next(node, units[i] as number);
      if (node === 0) return;
    }
  };
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    const node = roots[unit] as number;
    if (node === 0 || touches(i)) continue;
    if (i + 1 < length && pairs[pairOf(unit, units[i + 1] as number)] !== 0) follow(node, i + 1, i);
    else if (literal[node] !== -1 && !touches(i + 1)) hits.add(literal[node] as number, i, i + 1);
  }
}
