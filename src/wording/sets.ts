/** Lists of numbers one after the other: those of `i` stand from `from[i]`, up to `from[i + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

function larger(old: Int32Array, least: number) {
  const grown = new Int32Array(Math.max(old.length * 2, least));
  grown.set(old);
  return grown;
}

/** Sets of spellings, each kept once. */
export class SetList {
  /** The members of all, one set behind the other: those of set `i` from `from[i]`, up to `from[i + 1]`. */
  #members = new Int32Array(1 << 10);
  #from = new Int32Array(1 << 8);
  #size = 0;
  /** By a hash of the members: the last set with it; by set: the one before it. -1 for none. */
  readonly #last = new Map<number, number>();
  readonly #before: number[] = [];
  /** By member: the last set that it was seen in. */
  #seen = new Int32Array(1 << 10);
  #round = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of the set of the first `count` of these members, which may be given in any order and more than once. */
  add(members: Int32Array, count: number): number {
    const round = ++this.#round;
    const start = this.#from[this.#size] as number;
    if (start + count > this.#members.length) this.#members = larger(this.#members, start + count);
    const all = this.#members;
    let end = start;
    let hash = 0;
    for (let i = 0; i < count; i++) {
      const member = members[i] as number;
      if (member >= this.#seen.length) this.#seen = larger(this.#seen, member + 1);
      if (this.#seen[member] === round) continue;
      this.#seen[member] = round;
      all[end++] = member;
      hash = (hash + Math.imul(member ^ (member >>> 7), 0x9e3779b1)) | 0;
    }
    const last = this.#last.get(hash) ?? -1;
    for (let other = last; other >= 0; other = this.#before[other] as number) if (this.#isSeen(other, end - start)) return other;
    if (this.#size + 2 > this.#from.length) this.#from = larger(this.#from, 0);
    this.#from[this.#size + 1] = end;
    this.#before.push(last);
    this.#last.set(hash, this.#size);
    return this.#size++;
  }

  /** Whether a set has so many members, all of them seen in this round. */
  #isSeen(set: number, count: number): boolean {
    const start = this.#from[set] as number;
    if ((this.#from[set + 1] as number) - start !== count) return false;
    for (let i = start; i < start + count; i++) if (this.#seen[this.#members[i] as number] !== this.#round) return false;
    return true;
  }

  /** By member: the places in a list of sets at which one holds it, in order. Without a list: the sets themselves. */
  byMember(members: number, list: readonly number[] = Array.from({ length: this.#size }, (_, set) => set)): Lists {
    const all = this.#members;
    const starts = this.#from;
    // First how many there are, then where the next one goes.
    const from = new Int32Array(members + 1);
    for (const set of list) for (let i = starts[set] as number; i < (starts[set + 1] as number); i++) (from[(all[i] as number) + 1] as number)++;
    for (let i = 1; i <= members; i++) (from[i] as number) += from[i - 1] as number;
    const items = new Int32Array(from[members] as number);
    const filled = from.slice();
    list.forEach((set, at) => {
      for (let i = starts[set] as number; i < (starts[set + 1] as number); i++) items[(filled[all[i] as number] as number)++] = at;
    });
    return { from, items };
  }
}
