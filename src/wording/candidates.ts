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
  of({ keysOf, guardsOf, guards, guardOf, sequences }: Keyed, hits: Hits, units: number, ordered: boolean, counts: (sequence: Sequence) => boolean = () => true): readonly Candidate[] {
    if (this.#seen.length < guards || this.#base + units > 0x7ffffff0) {
      this.#seen = new Int32Array(Math.max(this.#seen.length, guards));
      this.#base = 1;
    }
    const found: Candidate[] = [];
    const seen = this.#seen;
    const base = this.#base;
    const { from: keysFrom, items: keys } = keysOf;
    const { from: guardsFrom, items: met } = guardsOf;
    const { literal, start, end, length } = hits;
    // Guards that stand before a key are met on the way to it, those behind it when all are.
    let behind = 0;
    for (let round = ordered ? 1 : 0; round <= 2; round++) {
      for (let hit = 0; hit < length; hit++) {
        const of = literal[hit] as number;
        if (round > 0) {
          const last = keysFrom[of + 1] as number;
          const least = round === 2 && ordered ? base + (end[hit] as number) : base;
          for (let i = keysFrom[of] as number; i < last; i++) {
            const index = keys[i] as number;
            const guard = guardOf[index] as number;
            if ((guard & 1) !== (round & 1)) {
              behind++;
              continue;
            }
            if (guard >= 0 && (seen[guard >> 1] as number) < least) continue;
            const sequence = sequences[index] as Sequence;
            if (counts(sequence)) found.push({ hit, index, sequence });
          }
        }
        if (round === 0 || (round === 1 && ordered)) {
          const last = guardsFrom[of + 1] as number;
          const at = base + (start[hit] as number);
          for (let i = guardsFrom[of] as number; i < last; i++) seen[met[i] as number] = at;
        }
      }
      if (round === 1 && behind === 0) break;
    }
    this.#base += units + 1;
    return sorted(found, end);
  }
}

/** Few are put in order one by one. */
function sorted(found: Candidate[], end: Int32Array): readonly Candidate[] {
  const compare = (a: Candidate, b: Candidate): number => (end[a.hit] as number) - (end[b.hit] as number) || a.hit - b.hit || a.index - b.index;
  if (found.length > 24) return found.sort(compare);
  for (let i = 1; i < found.length; i++) {
    const moved = found[i] as Candidate;
    let to = i;
    for (; to > 0 && compare(found[to - 1] as Candidate, moved) > 0; to--) found[to] = found[to - 1] as Candidate;
    found[to] = moved;
  }
  return found;
}
