import type { Reading } from './reading.js';
import { otherOf, SEEN } from './reading.js';

/** Where phrases end in a text: which, and the unit behind it. Used again for the next text. */
export class Ends {
  literal = new Int32Array(256);
  end = new Int32Array(256);
  length = 0;

  push(literal: number, end: number): void {
    if (this.length === this.literal.length) {
      this.literal = doubled(this.literal);
      this.end = doubled(this.end);
    }
    this.literal[this.length] = literal;
    this.end[this.length++] = end;
  }
}

function doubled(old: Int32Array) {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}

/** Cells that the rows of the busiest states may take together. */
const MAX_CELLS = 1 << 19;

/**
 * Finds all of many phrases in one pass (Aho–Corasick). States are numbered breadth first, so that the children of a state are neighbours; the busiest
 * have a full row of transitions, the others go by their children and, for want of one, by the longest end that is a beginning too.
 */
export class Automaton {
  readonly states: number;
  readonly #symbols: Uint16Array;
  readonly #width: number;
  readonly #first: Int32Array;
  readonly #symbol: Uint16Array;
  readonly #depth: Uint8Array;
  readonly #fail: Int32Array;
  readonly #row: Int32Array;
  readonly #rows: Int32Array;
  /** The nearest state, itself included, at which a phrase ends; -1 for none. */
  readonly #out: Int32Array;
  readonly #next: Int32Array;
  readonly #literal: Int32Array;

  /** `literals[i]` is found as `i`. None is empty or longer than 255 units, and none stands twice. */
  constructor(literals: readonly Uint16Array[]) {
    const symbols = new Uint16Array(0x10000);
    let width = 1;
    let total = 1;
    for (const literal of literals) {
      total += literal.length;
      for (const unit of literal) if (symbols[unit] === 0) symbols[unit] = width++;
    }
    // A trie of first child and next sibling, then renumbered.
    const child = new Int32Array(total);
    const sibling = new Int32Array(total);
    const symbolOf = new Uint16Array(total);
    const endOf = new Int32Array(total).fill(-1);
    const fromRoot = new Int32Array(width);
    let states = 1;
    literals.forEach((literal, index) => {
      let state = 0;
      for (const unit of literal) {
        const symbol = symbols[unit] as number;
        let next = state === 0 ? (fromRoot[symbol] as number) : (child[state] as number);
        while (next !== 0 && symbolOf[next] !== symbol) next = sibling[next] as number;
        if (next === 0) {
          next = states++;
          symbolOf[next] = symbol;
          sibling[next] = child[state] as number;
          child[state] = next;
          if (state === 0) fromRoot[symbol] = next;
        }
        state = next;
      }
      endOf[state] = index;
    });
    const order = new Int32Array(states);
    const parent = new Int32Array(states);
    const first = new Int32Array(states + 1);
    let filled = 1;
    for (let i = 0; i < states; i++) {
      first[i] = filled;
      for (let next = child[order[i] as number] as number; next !== 0; next = sibling[next] as number) {
        parent[filled] = i;
        order[filled++] = next;
      }
    }
    first[states] = filled;
    this.states = states;
    this.#symbols = symbols;
    this.#width = width;
    this.#first = first;
    this.#symbol = Uint16Array.from(order, (old) => symbolOf[old] as number);
    this.#literal = Int32Array.from(order, (old) => endOf[old] as number);
    this.#depth = new Uint8Array(states);
    this.#fail = new Int32Array(states);
    this.#out = new Int32Array(states).fill(-1);
    this.#next = new Int32Array(states).fill(-1);
    this.#row = new Int32Array(states).fill(-1);
    this.#rows = this.#link(parent);
  }

  /** Fail links, outputs and full rows, breadth first. */
  #link(parent: Int32Array): Int32Array {
    const { states } = this;
    const busy = Array.from({ length: states }, (_, state) => state)
      .filter((state) => state === 0 || this.#children(state) > (this.#width > 256 ? 2 : 0))
      .sort((a, b) => (a === 0 ? -1 : b === 0 ? 1 : this.#width > 256 ? this.#children(b) - this.#children(a) : a - b))
      .slice(0, Math.max(1, Math.floor(MAX_CELLS / this.#width)));
    busy.sort((a, b) => a - b).forEach((state, index) => (this.#row[state] = index));
    const rows = new Int32Array(busy.length * this.#width);
    for (let state = 0; state < states; state++) {
      if (state > 0) {
        const up = parent[state] as number;
        this.#depth[state] = (this.#depth[up] as number) + 1;
        this.#fail[state] = up === 0 ? 0 : this.#step(this.#fail[up] as number, this.#symbol[state] as number, rows);
        const fail = this.#fail[state] as number;
        this.#next[state] = this.#out[fail] as number;
        this.#out[state] = this.#literal[state] !== -1 ? state : (this.#out[fail] as number);
      }
      const row = this.#row[state] as number;
      if (row < 0) continue;
      const offset = row * this.#width;
      if (state > 0) for (let symbol = 1; symbol < this.#width; symbol++) rows[offset + symbol] = this.#step(this.#fail[state] as number, symbol, rows);
      for (let next = this.#first[state] as number; next < (this.#first[state + 1] as number); next++) rows[offset + (this.#symbol[next] as number)] = next;
    }
    return rows;
  }

  #children(state: number): number {
    return (this.#first[state + 1] as number) - (this.#first[state] as number);
  }

  #step(from: number, symbol: number, rows: Int32Array): number {
    let state = from;
    for (;;) {
      const row = this.#row[state] as number;
      if (row >= 0) return rows[row * this.#width + symbol] as number;
      const last = this.#first[state + 1] as number;
      for (let next = this.#first[state] as number; next < last; next++) if (this.#symbol[next] === symbol) return next;
      state = this.#fail[state] as number;
    }
  }

  /** For whoever walks the states on its own. */
  get tables() {
    return {
      symbols: this.#symbols,
      width: this.#width,
      first: this.#first,
      symbolOf: this.#symbol,
      fail: this.#fail,
      rowOf: this.#row,
      rows: this.#rows,
      /** The phrase that ends at a state; -1 for none. */
      literalAt: this.#literal,
    };
  }

  /** Appends every phrase that ends anywhere in the reading. */
  find({ units, length }: Reading, found: Ends): void {
    const symbols = this.#symbols;
    const first = this.#first;
    const symbolOf = this.#symbol;
    const fail = this.#fail;
    const rowOf = this.#row;
    const rows = this.#rows;
    const out = this.#out;
    const width = this.#width;
    let state = 0;
    for (let i = 0; i < length; i++) {
      const symbol = symbols[units[i] as number] as number;
      if (symbol === 0) {
        state = 0;
        continue;
      }
      walk: for (;;) {
        const row = rowOf[state] as number;
        if (row >= 0) {
          state = rows[row * width + symbol] as number;
          break;
        }
        const last = first[state + 1] as number;
        for (let next = first[state] as number; next < last; next++) {
          if (symbolOf[next] === symbol) {
            state = next;
            break walk;
          }
        }
        state = fail[state] as number;
      }
      const ends = out[state] as number;
      if (ends >= 0) this.#report(ends, i + 1, found);
    }
  }

  /** The same for a second look: a repeated letter is left out where no phrase asks for it, and a letter that may be another is the one that goes on with a phrase. */
  findDisguised({ units, seen, length }: Reading, found: Ends): void {
    let state = 0;
    for (let i = 0; i < length; i++) {
      const symbol = this.#symbols[units[i] as number] as number;
      const bits = seen[i] as number;
      const before = state;
      state = symbol === 0 ? 0 : this.#step(before, symbol, this.#rows);
      if (bits >= SEEN.repeated && this.#depth[state] !== (this.#depth[before] as number) + 1) {
        if ((bits & SEEN.repeated) !== 0) {
          state = before;
          continue;
        }
        if ((bits & SEEN.either) !== 0) {
          const other = this.#symbols[otherOf(units[i] as number)] as number;
          const instead = other === 0 ? 0 : this.#step(before, other, this.#rows);
          if ((this.#depth[instead] as number) > (this.#depth[state] as number)) state = instead;
        }
      }
      const ends = this.#out[state] as number;
      if (ends >= 0) this.#report(ends, i + 1, found);
    }
  }

  #report(from: number, end: number, found: Ends): void {
    for (let state = from; state >= 0; state = this.#next[state] as number) found.push(this.#literal[state] as number, end);
  }
}
