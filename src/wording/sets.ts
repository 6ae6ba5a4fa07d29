/** Lists of numbers one after the other: those of `i` stand from `from[i]`, up to `from[i + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** Sets of spellings, each kept once. */
export class SetList {
  readonly #members: Int32Array[] = [];
  readonly #byHash = new Map<number, number[]>();
  /** By member: the last set that it was seen in. */
  #seen = new Int32Array(1 << 10);
  #round = 0;

  get size(): number {
    return this.#members.length;
  }

  membersOf(set: number): Int32Array {
    return this.#members[set] as Int32Array;
  }

  /** The number of the set of these members, which may be given in any order and more than once. */
  add(members: readonly number[]): number {
    const round = ++this.#round;
    const set = new Int32Array(members.length);
    let length = 0;
    let hash = 0;
    for (const member of members) {
      if (member >= this.#seen.length) {
        const seen = new Int32Array(member * 2);
        seen.set(this.#seen);
        this.#seen = seen;
      }
      if (this.#seen[member] === round) continue;
      this.#seen[member] = round;
      set[length++] = member;
      hash = (hash + Math.imul(member ^ (member >>> 7), 0x9e3779b1)) | 0;
    }
    let alike = this.#byHash.get(hash);
    if (alike === undefined) this.#byHash.set(hash, (alike = []));
    const known = alike.find((other) => this.membersOf(other).length === length && this.membersOf(other).every((member) => this.#seen[member] === round));
    if (known !== undefined) return known;
    alike.push(this.#members.length);
    this.#members.push(length === set.length ? set : set.slice(0, length));
    return this.#members.length - 1;
  }

  /** By member: the sets that hold it, in order. */
  byMember(members: number, counts: (set: number) => boolean = () => true): Lists {
    const from = new Int32Array(members + 1);
    const all = this.#members;
    for (let index = 0; index < all.length; index++) if (counts(index)) for (const member of all[index] as Int32Array) (from[member + 1] as number)++;
    for (let i = 1; i <= members; i++) (from[i] as number) += from[i - 1] as number;
    const items = new Int32Array(from[members] as number);
    const filled = from.slice();
    for (let index = 0; index < all.length; index++) if (counts(index)) for (const member of all[index] as Int32Array) items[(filled[member] as number)++] = index;
    return { from, items };
  }
}
