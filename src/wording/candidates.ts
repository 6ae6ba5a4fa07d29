import type { Keyed } from './keyed.js';
import type { Hits } from './match.js';
import type { Sequence } from './prepare.js';

/** A pattern that is worth trying, and where. */
export interface Candidate {
  readonly hit: number;
  readonly sequence: Sequence;
}

const NONE: readonly Candidate[] = [];

/**
 * Tells which patterns may stand in a reading: their key stands there, and another of their places on the right side of it. Most of what is said in
 * innocent texts ends here. The tables are used again for the next text.
 */
export class Candidates {
  /** By set of spellings, four numbers: the last reading that held any, where the first of them ends, where the last begins, and none. */
  #seen = new Int32Array(0);
  #round = 0;

  /** By where the key ends, the longer ones first. `sets`: how many there are. `counts`: whether a pattern is asked for. */
  of(keyed: Keyed, hits: Hits, sets: number, counts: (sequence: Sequence) => boolean = () => true): readonly Candidate[] {
    this.#look(keyed, hits, sets);
    const { keysOf, from, guards } = keyed;
    const { literal, start, end, length } = hits;
    const round = this.#round;
    const seen = this.#seen;
    let found: Candidate[] | undefined;
    for (let hit = 0; hit < length; hit++) {
      const of = literal[hit] as number;
      for (let i = keysOf.from[of] as number; i < (keysOf.from[of + 1] as number); i++) {
        const set = keysOf.items[i] as number;
        for (let j = from[set] as number; j < (from[set + 1] as number); j++) {
          // Twice the set, and one more where it stands before the key.
          const guard = guards[j] as number;
          if (guard >= 0) {
            const other = (guard >> 1) * 4;
            if (seen[other] !== round) continue;
            if ((guard & 1) === 0 ? (seen[other + 2] as number) < (end[hit] as number) : (seen[other + 1] as number) > (start[hit] as number)) continue;
          }
          const sequence = keyed.sequences[j] as Sequence;
          if (counts(sequence)) (found ??= []).push({ hit, sequence });
        }
      }
    }
    return found === undefined ? NONE : found.sort((a, b) => (end[a.hit] as number) - (end[b.hit] as number) || a.hit - b.hit);
  }

  #look({ guardsOf: { from, items } }: Keyed, { literal, start, end, length }: Hits, sets: number): void {
    if (this.#seen.length < sets * 4 || this.#round === 0x7fffffff) {
      this.#seen = new Int32Array(Math.max(this.#seen.length, sets * 4));
      this.#round = 0;
    }
    const round = ++this.#round;
    const seen = this.#seen;
    for (let hit = 0; hit < length; hit++) {
      const of = literal[hit] as number;
      const first = start[hit] as number;
      const last = end[hit] as number;
      for (let i = from[of] as number; i < (from[of + 1] as number); i++) {
        const set = (items[i] as number) * 4;
        if (seen[set] !== round) {
          seen[set] = round;
          seen[set + 1] = last;
          seen[set + 2] = first;
        } else {
          if (last < (seen[set + 1] as number)) seen[set + 1] = last;
          if (first > (seen[set + 2] as number)) seen[set + 2] = first;
        }
      }
    }
  }
}
