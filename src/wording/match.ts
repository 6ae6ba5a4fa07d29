import type { Place, Prepared, Sequence } from './prepare.js';
import type { Reading } from './reading.js';
import { BLANK, GAP } from './reading.js';
import type { Lists } from './sets.js';

/** Spellings found in one reading: which, its first unit, and the unit behind it. Used again for the next text. */
export class Hits {
  literal = new Int32Array(256);
  start = new Int32Array(256);
  end = new Int32Array(256);
  length = 0;
  #units = 0;
  #byStart = new Int32Array(256);
  #byEnd = new Int32Array(256);
  #nextByStart = new Int32Array(256);
  #nextByEnd = new Int32Array(256);

  clear(): void {
    this.length = 0;
  }

  add(literal: number, start: number, end: number): void {
    if (this.length === this.literal.length) {
      this.literal = doubled(this.literal);
      this.start = doubled(this.start);
      this.end = doubled(this.end);
      this.#nextByStart = new Int32Array(this.literal.length);
      this.#nextByEnd = new Int32Array(this.literal.length);
    }
    this.literal[this.length] = literal;
    this.start[this.length] = start;
    this.end[this.length++] = end;
  }

  /** Makes hits known by where they start and end. */
  index(units: number): void {
    this.#units = units;
    if (this.#byStart.length <= units) {
      this.#byStart = new Int32Array(units * 2 + 2);
      this.#byEnd = new Int32Array(units * 2 + 2);
    }
    this.#byStart.fill(-1, 0, units + 1);
    this.#byEnd.fill(-1, 0, units + 1);
    for (let i = this.length - 1; i >= 0; i--) {
      const start = this.start[i] as number;
      const end = this.end[i] as number;
      this.#nextByStart[i] = this.#byStart[start] as number;
      this.#byStart[start] = i;
      this.#nextByEnd[i] = this.#byEnd[end] as number;
      this.#byEnd[end] = i;
    }
  }

  firstFrom = (start: number): number => (start > this.#units ? -1 : (this.#byStart[start] as number));
  nextFrom = (hit: number): number => this.#nextByStart[hit] as number;
  firstTo = (end: number): number => (end < 0 ? -1 : (this.#byEnd[end] as number));
  nextTo = (hit: number): number => this.#nextByEnd[hit] as number;
}

function doubled(old: Int32Array) {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}

/** Whether the sorted list of `of` holds a number. */
function holds({ from, items }: Lists, of: number, what: number): boolean {
  let low = from[of] as number;
  let high = from[of + 1] as number;
  while (high - low > 4) {
    const middle = (low + high) >> 1;
    if ((items[middle] as number) <= what) low = middle;
    else high = middle;
  }
  for (; low < high; low++) if (items[low] === what) return true;
  return false;
}

/** A pattern found: its units, and those of each place that stands. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Start and end of each place, in turn. */
  readonly places: readonly number[];
}

/** Tries patterns around one of their places. */
export class Matcher {
  readonly #prepared: Prepared;
  readonly #reading: Reading;
  readonly #hits: Hits;
  #slots: readonly Place[] = [];
  #key = 0;
  /** How many ends of sentences may still be passed, where the pattern reaches across them at all. */
  #ends = 0;
  readonly #path: number[] = [];
  #failed: Set<number> | undefined;

  constructor(prepared: Prepared, reading: Reading, hits: Hits) {
    this.#prepared = prepared;
    this.#reading = reading;
    this.#hits = hits;
  }

  /** The nearest way in which the pattern stands with its key place at this hit. */
  match({ slots, key, across }: Sequence, hit: number): Match | undefined {
    const { start, end } = this.#hits;
    if (slots.length === 1) return { start: start[hit] as number, end: end[hit] as number, places: [start[hit] as number, end[hit] as number] };
    this.#slots = slots;
    this.#key = key;
    this.#path[key] = hit;
    if (!this.#around(hit, 0, 0) && (!across || (!this.#around(hit, 0, 1) && !this.#around(hit, 1, 0)))) return undefined;
    const places = this.#path.slice(0, slots.length).filter((at) => at >= 0).flatMap((at) => [start[at] as number, end[at] as number]);
    return { start: places[0] as number, end: places[places.length - 1] as number, places };
  }

  /** `right`, `left`: how many ends of sentences may be passed on the way. */
  #around(hit: number, right: number, left: number): boolean {
    const { start, end } = this.#hits;
    this.#failed = undefined;
    this.#ends = right;
    if (!this.#right(this.#key + 1, end[hit] as number, 0, false)) return false;
    this.#failed = undefined;
    this.#ends = left;
    const { gap, across } = this.#slots[this.#key] as Place;
    return this.#left(this.#key - 1, start[hit] as number, gap, across);
  }

  #nameOf(index: number, gap: number, across: boolean, at: number): number {
    return ((index * 64 + gap) * 4 + this.#ends * 2 + (across ? 1 : 0)) * (this.#reading.length + 2) + at;
  }

  #right(index: number, from: number, carried: number, open: boolean): boolean {
    const place = this.#slots[index];
    if (place === undefined) return true;
    const name = this.#nameOf(index, carried, open, from);
    if (this.#failed?.has(name) === true) return false;
    const { firstFrom, nextFrom, literal, end } = this.#hits;
    const reach = Math.max(place.gap, carried);
    const across = place.across || open;
    const ends = this.#ends;
    let at = this.#enterRight(from, reach, across);
    for (let passed = 0; at >= 0; passed++) {
      for (let hit = firstFrom(at); hit >= 0; hit = nextFrom(hit)) {
        if (!holds(this.#prepared.setsOf, literal[hit] as number, place.set)) continue;
        this.#path[index] = hit;
        if (this.#right(index + 1, end[hit] as number, 0, false)) return true;
      }
      if (passed >= reach) break;
      at = this.#goRight(at, across);
    }
    this.#ends = ends;
    this.#path[index] = -1;
    if (place.optional && this.#right(index + 1, from, reach, across)) return true;
    if (index > this.#key + 1) (this.#failed ??= new Set()).add(name);
    return false;
  }

  /** `gap`: how much may lie between this place and the one after it. `across`: whether a sentence may end there. */
  #left(index: number, to: number, gap: number, across: boolean): boolean {
    const place = this.#slots[index];
    if (place === undefined) return true;
    const name = -this.#nameOf(index, gap, across, to) - 1;
    if (this.#failed?.has(name) === true) return false;
    const { firstTo, nextTo, literal, start } = this.#hits;
    const ends = this.#ends;
    let at = this.#enterLeft(to, gap, across);
    for (let passed = 0; at >= 0; passed++) {
      for (let hit = firstTo(at); hit >= 0; hit = nextTo(hit)) {
        if (!holds(this.#prepared.setsOf, literal[hit] as number, place.set)) continue;
        this.#path[index] = hit;
        if (this.#left(index - 1, start[hit] as number, place.gap, place.across)) return true;
      }
      if (passed >= gap) break;
      at = this.#goLeft(at, across);
    }
    this.#ends = ends;
    this.#path[index] = -1;
    if (place.optional && this.#left(index - 1, to, Math.max(gap, place.gap), across || place.across)) return true;
    if (index < this.#key - 1) (this.#failed ??= new Set()).add(name);
    return false;
  }

  /** Whether what stands at `at` ends a sentence that is not gone beyond. */
  #stops(at: number, across: boolean): boolean {
    if ((this.#reading.gap[at] as number) < GAP.end) return false;
    if (!across || this.#ends === 0) return true;
    this.#ends--;
    return false;
  }

  /** Where the place behind one that ends at `from` may start at once; -1 where the sentence ends or, with no gap allowed, something divides them. */
  #enterRight(from: number, reach: number, across: boolean): number {
    const { units, gap, length } = this.#reading;
    // A word may also end between letters that stand singly, where there is no blank.
    if (this.#prepared.spaced) return from >= length - 1 || this.#stops(from, across) ? -1 : units[from] === BLANK ? from + 1 : from;
    return from >= length || (reach === 0 && gap[from] !== GAP.end && (gap[from] as number) >= GAP.wide) || this.#stops(from, across) ? -1 : from;
  }

  /** One word, or one character, further on. */
  #goRight(at: number, across: boolean): number {
    const { units, length } = this.#reading;
    if (!this.#prepared.spaced) return at + 1 >= length || this.#stops(at + 1, across) ? -1 : at + 1;
    let blank = at;
    while (blank < length && units[blank] !== BLANK) blank++;
    return blank >= length - 1 || this.#stops(blank, across) ? -1 : blank + 1;
  }

  /** Where the place before one that starts at `to` may end at once. */
  #enterLeft(to: number, reach: number, across: boolean): number {
    const { units, gap } = this.#reading;
    if (this.#prepared.spaced) return to <= 1 || this.#stops(to - 1, across) ? -1 : units[to - 1] === BLANK ? to - 1 : to;
    return to <= 0 || (reach === 0 && gap[to] !== GAP.end && (gap[to] as number) >= GAP.wide) || this.#stops(to, across) ? -1 : to;
  }

  #goLeft(at: number, across: boolean): number {
    const { units } = this.#reading;
    if (!this.#prepared.spaced) return at - 1 <= 0 || this.#stops(at - 1, across) ? -1 : at - 1;
    let blank = at - 1;
    while (blank > 0 && units[blank] !== BLANK) blank--;
    return blank <= 0 || this.#stops(blank, across) ? -1 : blank;
  }
}
