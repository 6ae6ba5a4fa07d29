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
  /** By guard: where the first of its spellings starts, and where the last one does, both counted from `#base`. */
  #seen = new Int32Array(0);
  /** More than whatever an earlier reading left in the table. */
  #base = 1;

  /** By where the key ends, the longer ones first. `units`: the length of the reading. `counts`: whether a pattern is asked for. */
  of(keyed: Keyed, hits: Hits, units: number, counts: (sequence: Sequence) => boolean = () => true): readonly Candidate[] {
    this.#look(keyed, hits, units);
    const { from, items } = keyed.keysOf;
    const { sequences, guardOf } = keyed;
    const { literal, start, end, length } = hits;
    const base = this.#base;
    const seen = this.#seen;
    let found: Candidate[] | undefined;
    for (let hit = 0; hit < length; hit++) {
      const of = literal[hit] as number;
      const behind = from[of + 1] as number;
      for (let i = from[of] as number; i < behind; i++) {
        const index = items[i] as number;
        const guard = guardOf[index] as number;
        // Twice its number is where the first one starts, one more than that where the last one does.
        if (guard >= 0) {
          if ((guard & 1) === 0) {
            if ((seen[guard + 1] as number) < base + (end[hit] as number)) continue;
          } else {
            const first = seen[guard - 1] as number;
            if (first < base || first >= base + (start[hit] as number)) continue;
          }
        }
        const sequence = sequences[index] as Sequence;
        if (counts(sequence)) (found ??= []).push({ hit, sequence });
      }
    }
    this.#base += units + 1;
    if (found === undefined) return NONE;
    return found.length === 1 ? found : found.sort((a, b) => (end[a.hit] as number) - (end[b.hit] as number) || a.hit - b.hit);
  }

  #look({ guards, guardsOf: { from, items } }: Keyed, { literal, start, length }: Hits, units: number): void {
    if (this.#seen.length < guards * 2 || this.#base + units > 0x7ffffff0) {
      this.#seen = new Int32Array(Math.max(this.#seen.length, guards * 2));
      this.#base = 1;
    }
    const base = this.#base;
    const seen = this.#seen;
    for (let hit = 0; hit < length; hit++) {
      const of = literal[hit] as number;
      const at = base + (start[hit] as number);
      const behind = from[of + 1] as number;
      for (let i = from[of] as number; i < behind; i++) {
        const guard = (items[i] as number) * 2;
        const first = seen[guard] as number;
        if (first < base || first > at) seen[guard] = at;
        if ((seen[guard + 1] as number) < at) seen[guard + 1] = at;
      }
    }
  }
}
