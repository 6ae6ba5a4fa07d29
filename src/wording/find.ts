import { DIGIT, LATIN } from './characters.js';
import type { Hits } from './match.js';
import type { Prepared } from './prepare.js';
import type { Reading } from './reading.js';
import { BLANK, GAP, otherOf, SEEN } from './reading.js';
import type { Trie } from './trie.js';
import { REST, ROOT, WITHIN } from './trie.js';

/** A word of which only a part is given goes on for so many letters at most. */
const MAX_ENDING = 24;

/** Every spelling of the lexicon that stands in the reading, as whole words where the phrase asks for them. */
export function findHits({ trie, spaced, characters, lexicon }: Prepared, reading: Reading, second: boolean, hits: Hits): void {
  hits.clear();
  if (!spaced) findUndivided(trie, reading, characters.kind, lexicon.words === 'hangul', hits);
  else if (second) new Disguised(trie, reading, hits).find();
  else findWords(trie, reading, hits);
}

/** In an alphabet: from the beginning of each word along the phrases that begin so. */
function findWords(trie: Trie, reading: Reading, hits: Hits): void {
  const { units, length } = reading;
  const { roots, within } = trie;
  let start = 1;
  for (let i = 1; i < length; i++) {
    if (i === start) {
      const node = roots[units[i] as number] as number;
      if (node !== 0) follow(trie, reading, node, i + 1, i, hits);
    }
    if (within && i - start <= MAX_ENDING && units[i] !== BLANK) {
      const node = trie.next(WITHIN, units[i] as number);
      if (node !== 0) follow(trie, reading, node, i + 1, start, hits);
    }
    if (units[i] === BLANK) start = i + 1;
  }
}

function follow(trie: Trie, reading: Reading, from: number, behind: number, start: number, hits: Hits): void {
  const { units, gap } = reading;
  const last = reading.length - 1;
  const { first, unit: unitOf, literal, open } = trie;
  let node = from;
  for (let i = behind; i <= last; i++) {
    const unit = units[i] as number;
    if (open[node] !== 0) {
      const end = endOfWord(units, last + 1, i);
      if (end > 0) follow(trie, reading, trie.next(node, REST), end, start, hits);
    }
    if (unit === BLANK) {
      if (literal[node] !== -1) hits.add(literal[node] as number, start, i);
      if (i === last || (gap[i] as number) >= GAP.end) return;
    }
    // As `next`, which is called too often here.
    let low = first[node] as number;
    let high = first[node + 1] as number;
    while (high - low > 6) {
      const middle = (low + high) >> 1;
      if ((unitOf[middle] as number) <= unit) low = middle;
      else high = middle;
    }
    while (low < high && unitOf[low] !== unit) low++;
    if (low >= high) return;
    node = low;
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
  readonly #trie: Trie;
  readonly #reading: Reading;
  readonly #hits: Hits;
  #start = 0;

  constructor(trie: Trie, reading: Reading, hits: Hits) {
    this.#trie = trie;
    this.#reading = reading;
    this.#hits = hits;
  }

  find(): void {
    const { units, seen, length } = this.#reading;
    let word = 1;
    for (let i = 1; i < length; i++) {
      if (((seen[i] as number) & SEEN.loose) !== 0) {
        this.#start = i;
        this.#step(ROOT, i);
      }
      this.#start = word;
      if (i === word) this.#step(ROOT, i);
      if (this.#trie.within && i - word <= MAX_ENDING && units[i] !== BLANK) this.#step(WITHIN, i);
      if (units[i] === BLANK) word = i + 1;
    }
  }

  #step(node: number, i: number): void {
    const { units, gap, seen, length } = this.#reading;
    const trie = this.#trie;
    const unit = units[i] as number;
    if (i + 1 >= length || (unit === BLANK && (gap[i] as number) >= GAP.end)) return;
    const next = trie.next(node, unit);
    if (next !== 0) this.#arrive(next, i + 1);
    const bits = seen[i] as number;
    if ((bits & SEEN.either) !== 0) {
      const other = trie.next(node, otherOf(unit));
      if (other !== 0) this.#arrive(other, i + 1);
    }
    if ((bits & SEEN.repeated) !== 0 && node > WITHIN) this.#arrive(node, i + 1);
  }

  #arrive(node: number, i: number): void {
    const { units, seen, length } = this.#reading;
    const trie = this.#trie;
    const loose = ((seen[i] as number) & SEEN.loose) !== 0;
    if ((units[i] === BLANK || loose) && trie.literal[node] !== -1) this.#hits.add(trie.literal[node] as number, this.#start, i);
    const blank = loose ? trie.next(node, BLANK) : 0;
    if (blank !== 0) this.#step(blank, i);
    const rest = trie.next(node, REST);
    if (rest !== 0) {
      const end = endOfWord(units, length, i);
      if (end > 0) this.#arrive(rest, end);
    }
    this.#step(node, i);
  }
}

/**
 * Where words are not divided: from each letter along the phrases that begin so. Nothing but what may be bridged stands within a phrase, and no letter of
 * an alphabet touches one at its edge.
 */
function findUndivided(trie: Trie, { units, gap, length }: Reading, kinds: Uint8Array, hangul: boolean, hits: Hits): void {
  const { first, literal, roots, unit: unitOf } = trie;
  const spelt = (at: number): boolean => {
    const kind = kinds[units[at] as number];
    return kind === LATIN || kind === DIGIT;
  };
  const touches = (at: number): boolean => at > 0 && at < length && gap[at] === 0 && spelt(at - 1) && spelt(at);
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
    const node = roots[units[i] as number] as number;
    if (node !== 0 && !touches(i)) follow(node, i + 1, i);
  }
}
