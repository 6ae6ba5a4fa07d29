import { BLANK } from './reading.js';

/** Phrases that begin where words do (or anywhere, where words are not divided), and those that begin within a word. */
export const ROOT = 0;
export const WITHIN = 1;
/** A step that stands for the rest of a word: the first of all. */
export const REST = 0;
/** How many pairs of units are told apart; more share a place. */
export const PAIRS = 1 << 16;
export const pairOf = (first: number, second: number): number => (Math.imul(first, 0x1f35) ^ second) & (PAIRS - 1);
/** Children up to this many are looked through; more are found by halving. */
const FEW = 6;

function larger<A extends Int32Array | Uint8Array>(old: A, size: number): A {
  const grown = new (old.constructor as new (size: number) => A)(size);
  grown.set(old);
  return grown;
}

/** Takes phrases unit by unit: what begins alike is kept once. */
export class TrieBuilder {
  #parent = new Int32Array(1 << 10);
  #unit = new Int32Array(1 << 10);
  #depth = new Uint8Array(1 << 10);
  #literal = new Int32Array(1 << 10);
  #size = 2;
  #literals = 0;
  /** By a hash of where a step starts and of its unit, three numbers: where it starts, its unit, and where it leads. */
  #steps = new Int32Array(3 << 12);
  #mask = (1 << 12) - 1;

  /** The node one step further, made if need be. `length`: how many letters the step is. */
  step(node: number, unit: number, length: number): number {
    const steps = this.#steps;
    const mask = this.#mask;
    let at = hashOf(node, unit) & mask;
    for (;;) {
      const next = steps[at * 3 + 2] as number;
      if (next === 0) return this.#add(node, unit, length, at);
      if (steps[at * 3] === node && steps[at * 3 + 1] === unit) return next;
      at = (at + 1) & mask;
    }
  }

  get size(): number {
    return this.#size;
  }

  /** How many letters lead to a node, up to 255. */
  depthOf(node: number): number {
    return this.#depth[node] as number;
  }

  parentOf(node: number): number {
    return this.#parent[node] as number;
  }

  unitOf(node: number): number {
    return this.#unit[node] as number;
  }

  /** The number of the phrase that ends at a node; the next one where none did so far. */
  literalAt(node: number): number {
    if (this.#literal[node] === 0) this.#literal[node] = ++this.#literals;
    return (this.#literal[node] as number) - 1;
  }

  /** Gives the phrase that ends at a node a number of the caller's. */
  name(node: number, literal: number): void {
    this.#literal[node] = literal + 1;
  }

  get literals(): number {
    return this.#literals;
  }

  #add(parent: number, unit: number, length: number, at: number): number {
    const node = this.#size++;
    if (node === this.#parent.length) {
      this.#parent = larger(this.#parent, node * 2);
      this.#unit = larger(this.#unit, node * 2);
      this.#depth = larger(this.#depth, node * 2);
      this.#literal = larger(this.#literal, node * 2);
    }
    this.#parent[node] = parent;
    this.#unit[node] = unit;
    this.#depth[node] = Math.min(255, (this.#depth[parent] as number) + length);
    this.#note(parent, unit, node, at);
    if (this.#size * 1.6 > this.#mask) {
      this.#mask = this.#mask * 2 + 1;
      this.#steps = new Int32Array((this.#mask + 1) * 3);
      for (let other = 2; other < this.#size; other++) {
        const from = this.#parent[other] as number;
        const by = this.#unit[other] as number;
        let free = hashOf(from, by) & this.#mask;
        while (this.#steps[free * 3 + 2] !== 0) free = (free + 1) & this.#mask;
        this.#note(from, by, other, free);
      }
    }
    return node;
  }

  #note(parent: number, unit: number, node: number, at: number): void {
    this.#steps[at * 3] = parent;
    this.#steps[at * 3 + 1] = unit;
    this.#steps[at * 3 + 2] = node;
  }

  /** The phrases that were given a number; ways that lead to none are left out. `units`: how many units are asked for at a root. */
  build(units: number): Trie {
    const size = this.#size;
    const parent = this.#parent;
    const unit = this.#unit;
    // A node is younger than the one it hangs on.
    const leads = new Uint8Array(size);
    let kept = 2;
    let most = 0;
    for (let node = size - 1; node >= 2; node--) {
      if (leads[node] === 0 && this.#literal[node] === 0) continue;
      leads[node] = 1;
      leads[parent[node] as number] = 1;
      kept++;
      if ((unit[node] as number) > most) most = unit[node] as number;
    }
    // Children of a node as a list in the order of their units: nodes by unit first, the last one first.
    const from = new Int32Array(most + 2);
    for (let node = 2; node < size; node++) if (leads[node] !== 0) (from[(unit[node] as number) + 1] as number)++;
    for (let i = 1; i < from.length; i++) (from[i] as number) += from[i - 1] as number;
    const byUnit = new Int32Array(kept);
    for (let node = 2; node < size; node++) if (leads[node] !== 0) byUnit[(from[unit[node] as number] as number)++] = node;
    const child = new Int32Array(size);
    const sibling = new Int32Array(size);
    for (let i = kept - 3; i >= 0; i--) {
      const node = byUnit[i] as number;
      sibling[node] = child[parent[node] as number] as number;
      child[parent[node] as number] = node;
    }
    // Breadth first: the children of a node are neighbours.
    const order = new Int32Array(kept);
    const first = new Int32Array(kept + 1);
    const unitOf = new Int32Array(kept);
    const literal = new Int32Array(kept);
    order[1] = WITHIN;
    let filled = 2;
    for (let i = 0; i < kept; i++) {
      const old = order[i] as number;
      first[i] = filled;
      unitOf[i] = unit[old] as number;
      literal[i] = (this.#literal[old] as number) - 1;
      for (let next = child[old] as number; next !== 0; next = sibling[next] as number) order[filled++] = next;
    }
    first[kept] = filled;
    return new Trie(first, unitOf, literal, Math.max(units, most + 1));
  }
}

const hashOf = (node: number, unit: number): number => {
  const mixed = Math.imul(node ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
};

/** Many phrases, each a path of units from a root. Nodes are numbered breadth first, children in the order of their units. */
export class Trie {
  /** By node: its first child. The last child stands before the first one of the next node. */
  readonly first: Int32Array;
  readonly unit: Int32Array;
  /** The phrase that ends here; -1 for none. */
  readonly literal: Int32Array;
  /** By unit: the child of the root, and that of `WITHIN`, where it has any. */
  readonly roots: Int32Array;
  readonly within: Int32Array | undefined;
  /** By `pairOf` the first unit and the second: whether a phrase may begin so. */
  readonly pairs = new Uint8Array(PAIRS);

  constructor(first: Int32Array, unit: Int32Array, literal: Int32Array, units: number) {
    this.first = first;
    this.unit = unit;
    this.literal = literal;
    this.roots = this.#childrenOf(ROOT, units);
    this.within = first[WITHIN] === first[WITHIN + 1] ? undefined : this.#childrenOf(WITHIN, units);
    for (let node = first[ROOT] as number; node < (first[ROOT + 1] as number); node++) this.#note(unit[node] as number, node);
  }

  /** Letters of Hangul are neighbours also where a blank divides them. */
  #note(begin: number, node: number): void {
    for (let child = this.first[node] as number; child < (this.first[node + 1] as number); child++) {
      this.pairs[pairOf(begin, this.unit[child] as number)] = 1;
      if (this.unit[child] === BLANK) this.#note(begin, child);
    }
  }

  #childrenOf(node: number, units: number): Int32Array {
    const children = new Int32Array(units);
    for (let child = this.first[node] as number; child < (this.first[node + 1] as number); child++) children[this.unit[child] as number] = child;
    return children;
  }

  get size(): number {
    return this.unit.length;
  }

  /** The node one step further; 0 for none. */
  next(node: number, unit: number): number {
    let low = this.first[node] as number;
    let high = this.first[node + 1] as number;
    while (high - low > FEW) {
      const middle = (low + high) >> 1;
      if ((this.unit[middle] as number) <= unit) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (this.unit[low] === unit) return low;
    return 0;
  }
}
