import { Ends } from './automaton.js';
import { DIGIT, LATIN } from './characters.js';
import type { Literal, Place, Prepared, Sequence } from './prepare.js';
import type { Reading } from './reading.js';
import { BLANK, GAP, otherOf, SEEN } from './reading.js';

/** A word with an open end goes on for so many letters at most. */
const MAX_ENDING = 24;

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

  clear(room: number): void {
    this.length = 0;
    if (this.literal.length >= room) return;
    const size = room * 2;
    this.literal = new Int32Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.#nextByStart = new Int32Array(size);
    this.#nextByEnd = new Int32Array(size);
  }

  add(literal: number, start: number, end: number): void {
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

const ends = new Ends();

/** Every spelling of the lexicon that stands in the reading, at the edges of words where the phrase asks for them. */
export function findHits(prepared: Prepared, reading: Reading, second: boolean, hits: Hits): void {
  ends.length = 0;
  if (second) prepared.automaton.findDisguised(reading, ends);
  else prepared.automaton.find(reading, ends);
  hits.clear(ends.length);
  for (let i = 0; i < ends.length; i++) {
    const id = ends.literal[i] as number;
    const literal = prepared.literals[id] as Literal;
    if (prepared.spaced) addSpaced(reading, id, literal, prepared.texts[id] as Uint16Array, ends.end[i] as number, second, hits);
    else if (holdsTogether(prepared, reading, literal, (ends.end[i] as number) - literal.length, ends.end[i] as number)) hits.add(id, (ends.end[i] as number) - literal.length, ends.end[i] as number);
  }
}

function addSpaced({ units, gap, seen, length }: Reading, id: number, literal: Literal, text: Uint16Array, found: number, second: boolean, hits: Hits): void {
  let end = literal.openEnd ? found : found - 1;
  let start = end - literal.length;
  if (second) {
    // A repeated letter may have been left out: go back along the phrase.
    let j = text.length - 1;
    let i = found - 1;
    for (; j >= 0; i--) {
      if (units[i] === text[j] || (((seen[i] as number) & SEEN.either) !== 0 && text[j] === otherOf(units[i] as number))) j--;
      else if (!(units[i] === units[i + 1] && ((seen[i + 1] as number) & SEEN.repeated) !== 0)) break;
    }
    start = i + (literal.openStart ? 1 : 2);
  }
  for (let i = start; i < end; i++) if (units[i] === BLANK && (gap[i] as number) >= GAP.end) return;
  if (literal.openEnd) {
    const most = Math.min(length, end + MAX_ENDING);
    while (end < most && units[end] !== BLANK) end++;
    if (end < length && units[end] !== BLANK) return;
  }
  if (literal.openStart) {
    const least = Math.max(0, start - MAX_ENDING);
    while (start > least && units[start - 1] !== BLANK) start--;
    if (start > 0 && units[start - 1] !== BLANK) return;
  }
  hits.add(id, start, end);
}

/** Where words are not divided: nothing but what may be bridged stands within the phrase, and no letter of an alphabet touches one at its edge. */
function holdsTogether({ characters, lexicon }: Prepared, { units, gap, length }: Reading, { edgeStart, edgeEnd, spaces }: Literal, start: number, end: number): boolean {
  const touches = (at: number): boolean => {
    const kind = characters.kind[units[at] as number];
    return kind === LATIN || kind === DIGIT;
  };
  if (edgeStart && start > 0 && gap[start] === 0 && touches(start - 1)) return false;
  if (edgeEnd && end < length && gap[end] === 0 && touches(end)) return false;
  for (let i = start + 1; i < end; i++) {
    const between = gap[i] as number;
    if (between === GAP.none) continue;
    if (between >= GAP.end || between === GAP.wide) return false;
    if (spaces.includes(i - start) && between <= GAP.symbol) continue;
    const alone = (gap[i - 1] as number) > 0 && (gap[i + 1] as number) > 0;
    const bridged = between === GAP.symbol || (between === GAP.space && lexicon.words === 'none');
    if (!bridged && !alone) return false;
  }
  return true;
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
  readonly #path: number[] = [];
  readonly #failed = new Set<number>();

  constructor(prepared: Prepared, reading: Reading, hits: Hits) {
    this.#prepared = prepared;
    this.#reading = reading;
    this.#hits = hits;
  }

  /** The nearest way in which the pattern stands with its key place at this hit. */
  match({ slots, key }: Sequence, hit: number): Match | undefined {
    const { start, end } = this.#hits;
    if (slots.length === 1) return { start: start[hit] as number, end: end[hit] as number, places: [start[hit] as number, end[hit] as number] };
    this.#slots = slots;
    this.#key = key;
    this.#path[key] = hit;
    if (this.#failed.size > 0) this.#failed.clear();
    if (!this.#right(key + 1, end[hit] as number, 0) || !this.#left(key - 1, start[hit] as number, (slots[key] as Place).gap)) return undefined;
    const places = this.#path.slice(0, slots.length).filter((at) => at >= 0).flatMap((at) => [start[at] as number, end[at] as number]);
    return { start: places[0] as number, end: places[places.length - 1] as number, places };
  }

  #right(index: number, from: number, carried: number): boolean {
    const place = this.#slots[index];
    if (place === undefined) return true;
    const name = (index * 64 + carried) * (this.#reading.length + 2) + from;
    if (this.#failed.size > 0 && this.#failed.has(name)) return false;
    const { firstFrom, nextFrom, literal, end } = this.#hits;
    const reach = Math.max(place.gap, carried);
    let at = this.#enterRight(from, reach);
    for (let passed = 0; at >= 0; passed++) {
      for (let hit = firstFrom(at); hit >= 0; hit = nextFrom(hit)) {
        if (!this.#prepared.has(place.set, literal[hit] as number)) continue;
        this.#path[index] = hit;
        if (this.#right(index + 1, end[hit] as number, 0)) return true;
      }
      if (passed >= reach) break;
      at = this.#goRight(at);
    }
    this.#path[index] = -1;
    if (place.optional && this.#right(index + 1, from, reach)) return true;
    if (index > this.#key + 1) this.#failed.add(name);
    return false;
  }

  /** `gap`: how much may lie between this place and the one after it. */
  #left(index: number, to: number, gap: number): boolean {
    const place = this.#slots[index];
    if (place === undefined) return true;
    const name = -((index * 64 + gap) * (this.#reading.length + 2) + to) - 1;
    if (this.#failed.size > 0 && this.#failed.has(name)) return false;
    const { firstTo, nextTo, literal, start } = this.#hits;
    let at = this.#enterLeft(to, gap);
    for (let passed = 0; at >= 0; passed++) {
      for (let hit = firstTo(at); hit >= 0; hit = nextTo(hit)) {
        if (!this.#prepared.has(place.set, literal[hit] as number)) continue;
        this.#path[index] = hit;
        if (this.#left(index - 1, start[hit] as number, place.gap)) return true;
      }
      if (passed >= gap) break;
      at = this.#goLeft(at);
    }
    this.#path[index] = -1;
    if (place.optional && this.#left(index - 1, to, Math.max(gap, place.gap))) return true;
    if (index < this.#key - 1) this.#failed.add(name);
    return false;
  }

  /** Where the place behind one that ends at `from` may start at once; -1 where the sentence ends or, with no gap allowed, something divides them. */
  #enterRight(from: number, reach: number): number {
    const { gap, length } = this.#reading;
    if (this.#prepared.spaced) return from >= length - 1 || (gap[from] as number) >= GAP.end ? -1 : from + 1;
    return from >= length || (gap[from] as number) >= (reach === 0 ? GAP.wide : GAP.end) ? -1 : from;
  }

  /** One word, or one character, further on. */
  #goRight(at: number): number {
    const { units, gap, length } = this.#reading;
    if (!this.#prepared.spaced) return at + 1 >= length || (gap[at + 1] as number) >= GAP.end ? -1 : at + 1;
    let blank = at;
    while (blank < length && units[blank] !== BLANK) blank++;
    return blank >= length - 1 || (gap[blank] as number) >= GAP.end ? -1 : blank + 1;
  }

  /** Where the place before one that starts at `to` may end at once. */
  #enterLeft(to: number, reach: number): number {
    const { gap } = this.#reading;
    if (this.#prepared.spaced) return to <= 1 || (gap[to - 1] as number) >= GAP.end ? -1 : to - 1;
    return to <= 0 || (gap[to] as number) >= (reach === 0 ? GAP.wide : GAP.end) ? -1 : to;
  }

  #goLeft(at: number): number {
    const { units, gap } = this.#reading;
    if (!this.#prepared.spaced) return at - 1 <= 0 || (gap[at - 1] as number) >= GAP.end ? -1 : at - 1;
    let blank = at - 1;
    while (blank > 0 && units[blank] !== BLANK) blank--;
    return blank <= 0 || (gap[blank] as number) >= GAP.end ? -1 : blank;
  }
}
