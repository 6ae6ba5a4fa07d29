import type { Place, Sequence } from './prepare.js';
import type { Lists, SetList } from './sets.js';

/** Patterns by what they are looked for by. */
export interface Keyed {
  readonly sequences: readonly Sequence[];
  /** By spelling: the patterns that are looked for by it. */
  readonly keysOf: Lists;
  /** Sets that are the guard of a pattern have numbers of their own. By spelling: those that hold it. */
  readonly guardsOf: Lists;
  /** How many guards there are. */
  readonly guards: number;
  /** By pattern, twice the number of its guard, and one more where that stands before the key; -1 for none. */
  readonly guardOf: Int32Array;
}

const keyOf = ({ slots, key }: Sequence): number => (slots[key] as Place).set;

/** `literals`: how many spellings there are. */
export function keyed(sequences: readonly Sequence[], sets: SetList, literals: number): Keyed {
  // In the order of the sets that they are looked for by.
  const from = new Int32Array(sets.size + 1);
  for (const sequence of sequences) (from[keyOf(sequence) + 1] as number)++;
  for (let i = 1; i < from.length; i++) (from[i] as number) += from[i - 1] as number;
  const order = new Int32Array(sequences.length);
  sequences.forEach((sequence, index) => (order[(from[keyOf(sequence)] as number)++] = index));
  const sorted = Array.from(order, (index) => sequences[index] as Sequence);

  const numbers = new Int32Array(sets.size).fill(-1);
  const guards: number[] = [];
  const guardOf = new Int32Array(sequences.length);
  sorted.forEach(({ slots, key, guard }, index) => {
    const set = guard < 0 ? -1 : (slots[guard] as Place).set;
    if (set >= 0 && numbers[set] === -1) numbers[set] = guards.push(set) - 1;
    guardOf[index] = set < 0 ? -1 : (numbers[set] as number) * 2 + (guard < key ? 1 : 0);
  });
  return {
    sequences: sorted,
    keysOf: sets.byMember(literals, sorted.map(keyOf)),
    guardsOf: sets.byMember(literals, guards),
    guards: guards.length,
    guardOf,
  };
}
