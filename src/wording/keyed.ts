import type { Place, Sequence } from './prepare.js';
import type { Lists, SetList } from './sets.js';

/** Patterns by what they are looked for by. */
export interface Keyed {
  /** By spelling: the sets that a pattern is looked for by, and those that are the guard of one. */
  readonly keysOf: Lists;
  readonly guardsOf: Lists;
  /** Of a set `i`, the patterns from `from[i]`, up to `from[i + 1]`, and of each twice the set of its guard, and one more where that stands before the key; -1 for none. */
  readonly from: Int32Array;
  readonly sequences: readonly Sequence[];
  readonly guards: Int32Array;
}

const keyOf = ({ slots, key }: Sequence): number => (slots[key] as Place).set;
const guardOf = ({ slots, key, guard }: Sequence): number => (guard < 0 ? -1 : (slots[guard] as Place).set * 2 + (guard < key ? 1 : 0));

/** `literals`: how many spellings there are. */
export function keyed(sequences: readonly Sequence[], sets: SetList, literals: number): Keyed {
  const from = new Int32Array(sets.size + 1);
  const guards = sequences.map(guardOf);
  const isGuard = new Uint8Array(sets.size);
  sequences.forEach((sequence, index) => {
    (from[keyOf(sequence) + 1] as number)++;
    const guard = guards[index] as number;
    if (guard >= 0) isGuard[guard >> 1] = 1;
  });
  for (let i = 1; i < from.length; i++) (from[i] as number) += from[i - 1] as number;
  const filled = from.slice();
  const order = new Int32Array(sequences.length);
  sequences.forEach((sequence, index) => (order[(filled[keyOf(sequence)] as number)++] = index));
  return {
    keysOf: sets.byMember(literals, (set) => (from[set] as number) < (from[set + 1] as number)),
    guardsOf: sets.byMember(literals, (set) => isGuard[set] !== 0),
    from,
    sequences: Array.from(order, (index) => sequences[index] as Sequence),
    guards: order.map((index) => guards[index] as number),
  };
}
