import type { Keyed } from './keyed.js';
import type { Hits } from './match.js';
import type { Sequence } from './prepare.js';

/** A pattern that is worth trying, and where. */
export interface Candidate {
  readonly hit: number;
  /** Which it is among the patterns. */
  readonly index: number;
  readonly sequence: Sequence;
}

/**
 * Tells which patterns may stand in a reading: their key stands there, and another of their places on the right side of it. Most of what is said in
 * innocent texts ends here. The tables are used again for the next text.
 */
export class Candidates {
  /** By guard: where the last of its spellings that were met starts, counted from `#base`. */
  #seen = new Int32Array(0);
  /** More than whatever an earlier reading left in the table. */
  #base = 1;

  /**
   * By where the key ends, the longer ones first. `units`: the length of the reading. `ordered`: whether hits stand in the order of where they start; if not, guards are met on
   * either side. `counts`: whether a pattern is asked for.
   */
  of(keyed: Keyed, hits: Hits, units: number, ordered: boolean, counts: (sequence: Sequence) => boolean = () => true): readonly Candidate[] {
    if (this.#seen.length < keyed.guards || this.#base + units > 0x7ffffff0) {
      this.#seen = new Int32Array(Math.max(this.#seen.length, keyed.guards));
      this.#base = 1;
    }
    if (!ordered) for (let hit = 0; hit < hits.length; hit++) this.#meet(keyed, hits, hit);
    const found: Candidate[] = [];
    // Guards that stand before a key are met on the way to it, those behind it when all are.
    for (let hit = 0; hit < hits.length; hit++) {
      this.#try(keyed, hits, hit, BEFORE, this.#base, counts, found);
      if (ordered) this.#meet(keyed, hits, hit);
    }
    for (let hit = 0; hit < hits.length; hit++) this.#try(keyed, hits, hit, BEHIND, ordered ? this.#base + (hits.end[hit] as number) : this.#base, counts, found);
    this.#base += units + 1;
    if (found.length < 2) return found;
    const { end } = hits;
    return found.sort((a, b) => (end[a.hit] as number) - (end[b.hit] as number) || a.hit - b.hit || a.index - b.index);
  }

  #meet({ guardsOf: { from, items } }: Keyed, { literal, start }: Hits, hit: number): void {
    const of = literal[hit] as number;
    const at = this.#base + (start[hit] as number);
    const seen = this.#seen;
    const behind = from[of + 1] as number;
    for (let i = from[of] as number; i < behind; i++) seen[items[i] as number] = at;
  }

  /** The patterns of which the key stands at a hit, with the guard on one side of it, if that was met from `least` on. */
  #try({ keysOf: { from, items }, guardOf, sequences }: Keyed, { literal }: Hits, hit: number, side: number, least: number, counts: (sequence: Sequence) => boolean, into: Candidate[]): void {
    const seen = this.#seen;
    const of = literal[hit] as number;
    const behind = from[of + 1] as number;
    for (let i = from[of] as number; i < behind; i++) {
      const index = items[i] as number;
      const guard = guardOf[index] as number;
      if ((guard & 1) !== side || (guard >= 0 && (seen[guard >> 1] as number) < least)) continue;
      const sequence = sequences[index] as Sequence;
      if (counts(sequence)) into.push({ hit, index, sequence });
    }
  }
}

const BEHIND = 0;
/** As the last bit of `guardOf` has it; so has that of -1, where there is no guard. */
const BEFORE = 1;
