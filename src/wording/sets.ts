/** Lists of numbers one after the other: those of `i` stand from `from[i]`, up to `from[i + 1]`. */
export interface Lists {
  readonly from: Int32Array;
  readonly items: Int32Array;
}

/** Sets of spellings, each kept once. */
export class SetList {
  readonly #members: Int32Array[] = [];
  readonly #byHash = new Map<number, number[]>();

  get size(): number {
    return this.#members.length;
  }

  /** The number of the set of these members, which may be given in any order and more than once. */
  add(members: readonly number[]): number {
    const sorted = Int32Array.from(members).sort();
    let length = 0;
    let hash = 0;
    for (const member of sorted) {
      if (length > 0 && sorted[length - 1] === member) continue;
      sorted[length++] = member;
      hash = (Math.imul(hash, 31) + member) | 0;
    }
    const set = sorted.length === length ? sorted : sorted.slice(0, length);
    let alike = this.#byHash.get(hash);
    if (alike === undefined) this.#byHash.set(hash, (alike = []));
    const known = alike.find((other) => same(this.#members[other] as Int32Array, set));
    if (known !== undefined) return known;
    alike.push(this.#members.length);
    this.#members.push(set);
    return this.#members.length - 1;
  }

  /** By member: the sets that hold it, in order. */
  byMember(members: number, counts: (set: number) => boolean = () => true): Lists {
    const from = new Int32Array(members + 1);
    const chosen = this.#members.map((set, index) => ({ set, index })).filter(({ index }) => counts(index));
    for (const { set } of chosen) for (const member of set) (from[member + 1] as number)++;
    for (let i = 1; i <= members; i++) (from[i] as number) += from[i - 1] as number;
    const items = new Int32Array(from[members] as number);
    const filled = from.slice();
    for (const { set, index } of chosen) for (const member of set) items[(filled[member] as number)++] = index;
    return { from, items };
  }
}

function same(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
