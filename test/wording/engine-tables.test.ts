import { describe, expect, it } from 'vitest';
import { Candidates } from '../../src/wording/candidates.js';
import { keyed } from '../../src/wording/keyed.js';
import type { Hits } from '../../src/wording/match.js';
import type { Sequence } from '../../src/wording/prepare.js';
import { SetList } from '../../src/wording/sets.js';
import { pairOf, REST, ROOT, TrieBuilder, WITHIN } from '../../src/wording/trie.js';
import type { Trie } from '../../src/wording/trie.js';
import { hashed, WordList } from '../../src/wording/words.js';
import { drawn } from './engine.js';

const units = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

describe('sets', () => {
  it('are one where they hold the same, whatever the order and however often', () => {
    const sets = new SetList();
    const add = (...members: number[]): number => sets.add(Int32Array.from([...members, 99]), members.length);
    expect([add(3, 1), add(1), add(1, 3), add(1, 3, 3), add(), add(2000), add(3), add(), add(1, 1), add(4), add(5, 2000)]).toEqual([0, 1, 0, 0, 2, 3, 4, 2, 1, 5, 6]);
    expect(sets.size).toBe(7);
  });

  it('are two where one holds all of the other, and more', () => {
    for (const [larger, smaller] of [[[1, 2, 0], [1, 2]], [[1, 2], [1, 2, 0]], [[0], []], [[], [0]], [[3], [1, 2]], [[1, 4], [2, 3]]] as const) {
      const sets = new SetList();
      expect([larger, smaller, larger, smaller].map((members) => sets.add(Int32Array.from(members), members.length)), `${larger} and ${smaller}`).toEqual([0, 1, 0, 1]);
    }
  });

  it('have room for every member', () => {
    for (const member of [1023, 1024, 1025, 2048, 5000]) {
      const sets = new SetList();
      expect([sets.add(Int32Array.of(member, member), 2), sets.add(Int32Array.of(member), 1), sets.byMember(member + 1).items.length], `${member}`).toEqual([0, 0, 1]);
    }
  });

  it('say which hold a member, in order', () => {
    const sets = new SetList();
    for (const members of [[3, 1], [1], [0, 3], [2, 1, 0]]) sets.add(Int32Array.from(members), members.length);
    const listed = ({ from, items }: ReturnType<SetList['byMember']>): number[][] => Array.from({ length: from.length - 1 }, (_, of) => [...items.subarray(from[of], from[of + 1])]);
    expect(listed(sets.byMember(5))).toEqual([[2, 3], [0, 1, 3], [3], [0, 2], []]);
    expect(listed(sets.byMember(4, [2, 0, 2]))).toEqual([[0, 2], [1], [], [0, 1, 2]]);
    expect(listed(sets.byMember(4, []))).toEqual([[], [], [], []]);
  });

  it('are kept however many they are and however much they hold', () => {
    const draw = drawn(7);
    const sets = new SetList();
    const known = new Map<string, number>();
    for (let i = 0; i < 500; i++) {
      const members = Array.from({ length: draw(6) }, () => draw(i % 2 === 0 ? 40 : 5000));
      const name = [...new Set(members)].sort((a, b) => a - b).join();
      const number = known.get(name) ?? known.size;
      known.set(name, number);
      if (sets.add(Int32Array.from(members), members.length) !== number) expect.fail(`${name} is not ${number}`);
    }
    const long = Int32Array.from({ length: 9000 }, (_, index) => index);
    expect([sets.add(long, 9000), sets.add(long.slice().reverse(), 9000), sets.add(long, 8999)]).toEqual([known.size, known.size, known.size + 1]);
    expect([...sets.byMember(9000).items].filter((set) => set === known.size)).toHaveLength(9000);
  });
});

describe('ways of units', () => {
  const read = (trie: Trie, way: readonly number[], root = ROOT): number => {
    let node = root;
    for (const unit of way) if ((node = trie.next(node, unit)) === 0) return -2;
    return trie.literal[node] as number;
  };

  it('are kept once, and found again by what stands at their end', () => {
    const draw = drawn(3);
    const builder = new TrieBuilder();
    const known = new Map<string, number>();
    const ends = new Map<string, number>();
    for (let i = 0; i < 1000; i++) {
      const way = Array.from({ length: 1 + draw(5) }, () => (draw(3) === 0 ? draw(60_000) : draw(12)) + 1);
      let node = ROOT;
      for (const unit of way) {
        const next = builder.step(node, unit, 2);
        if (next <= node || builder.parentOf(next) !== node || builder.unitOf(next) !== unit || builder.depthOf(next) !== builder.depthOf(node) + 2) expect.fail(`${way.join()} at ${next}`);
        node = next;
      }
      const name = way.join();
      if ((ends.get(name) ?? node) !== node) expect.fail(`${name} ends twice`);
      ends.set(name, node);
      // One in four leads to nothing that is named.
      if (draw(4) === 0) continue;
      const number = known.get(name) ?? known.size;
      known.set(name, number);
      if (builder.literalAt(node) !== number) expect.fail(`${name} is not ${number}`);
    }
    expect(builder.literals).toBe(known.size);
    const trie = builder.build(10);
    const begins = new Set([...known.keys()].flatMap((name) => name.split(',').map((_, index, all) => all.slice(0, index + 1).join())));
    expect([...ends.keys()].filter((name) => read(trie, name.split(',').map(Number)) !== (known.get(name) ?? (begins.has(name) ? -1 : -2)))).toEqual([]);
    expect(trie.size).toBe(begins.size + 2);
    for (let node = 0; node < trie.size; node++) {
      const children = trie.unit.subarray(trie.first[node], trie.first[node + 1]);
      if (children.some((unit, index) => index > 0 && unit <= (children[index - 1] as number))) expect.fail(`children of ${node} are not in order`);
      for (let unit = 0; unit < 14; unit++) if ((trie.next(node, unit) !== 0) !== children.includes(unit)) expect.fail(`${unit} behind ${node}`);
    }
    expect([...trie.roots.keys()].filter((unit) => trie.roots[unit] !== trie.next(ROOT, unit))).toEqual([]);
    expect(trie.roots.length).toBe(Math.max(...[...begins].flatMap((name) => name.split(',').map(Number))) + 1);
    expect(trie.within).toBeUndefined();
    const pairs = new Set([...begins].map((name) => name.split(',').map(Number)).filter(({ length }) => length === 2).map(([first = 0, second = 0]) => pairOf(first, second)));
    expect(trie.pairs.reduce((count, bit) => count + bit, 0)).toBe(pairs.size);
    for (const pair of pairs) expect(trie.pairs[pair]).toBe(1);
  });

  it('are kept however many they are', () => {
    const builder = new TrieBuilder();
    const ends = Array.from({ length: 6000 }, (_, index) => builder.step(builder.step(ROOT, 1 + (index % 70), 1), 1 + Math.floor(index / 70), 1));
    ends.forEach((node, index) => {
      if (builder.step(builder.step(ROOT, 1 + (index % 70), 1), 1 + Math.floor(index / 70), 1) !== node) expect.fail(`${index} is there twice`);
    });
    expect([builder.size, new Set(ends).size]).toEqual([6072, 6000]);
    for (const node of ends) builder.literalAt(node);
    const trie = builder.build(10);
    expect(ends.filter((_, index) => read(trie, [1 + (index % 70), 1 + Math.floor(index / 70)]) !== index)).toEqual([]);
  });

  it('may begin within a word, and have names of the caller', () => {
    const builder = new TrieBuilder();
    builder.name(builder.step(ROOT, 5, 1), 0);
    builder.name(builder.step(builder.step(WITHIN, 7, 1), REST, 0), 8);
    builder.step(WITHIN, 9, 1);
    const trie = builder.build(20);
    expect([read(trie, [5]), read(trie, [7]), read(trie, [7, REST], WITHIN), read(trie, [9], WITHIN), read(trie, [7], WITHIN)]).toEqual([0, -2, 8, -2, -1]);
    expect([trie.roots.length, trie.within?.length, trie.roots[5], trie.within?.[7], trie.within?.[9], trie.roots[7]]).toEqual([20, 20, trie.next(ROOT, 5), trie.next(WITHIN, 7), 0, 0]);
    expect([...new TrieBuilder().build(3).roots]).toEqual([0, 0, 0]);
  });

  it('are as deep as a byte can say', () => {
    const builder = new TrieBuilder();
    let node = ROOT;
    for (let i = 0; i < 3; i++) node = builder.step(node, 1, 100);
    expect(builder.depthOf(node)).toBe(255);
    expect(pairOf(1, 2)).not.toBe(pairOf(2, 1));
  });

  it('know of a pair also where a blank divides it', () => {
    const builder = new TrieBuilder();
    builder.literalAt(builder.step(builder.step(builder.step(ROOT, 70, 1), 0x20, 0), 80, 1));
    const { pairs } = builder.build(100);
    expect([pairs[pairOf(70, 0x20)], pairs[pairOf(70, 80)], pairs[pairOf(0x20, 80)]]).toEqual([1, 1, 0]);
  });
});

describe('words', () => {
  it('have a number each, by letters and by where they are open', () => {
    const draw = drawn(11);
    const words = new WordList();
    const known = new Map<string, number>();
    const letters: string[] = [];
    const number = (text: string, starts: boolean, ends: boolean): number => words.numberOf(units(`-${text}-`), 1, text.length + 1, starts, ends);
    const expectKnown = (name: string, at: number): void => {
      if (!known.has(name)) {
        if (known.size !== at) expect.fail(`${name} is not the next`);
      } else if (known.get(name) !== at) expect.fail(`${name} is not ${at}`);
      known.set(name, at);
    };
    for (let i = 0; i < 700; i++) {
      const text = Array.from({ length: 1 + draw(4) }, () => 'abcdefgh'[draw(8)]).join('');
      const [starts, ends] = [draw(6) === 0, draw(6) === 0];
      const at = number(text, starts, ends);
      expectKnown(`${text} ${starts} ${ends}`, at);
      letters[at] = text;
      // One that begins within another is followed by itself as a whole word.
      if (starts) {
        expectKnown(`${text} false ${ends}`, words.wholeOf(at));
        letters[words.wholeOf(at)] = text;
      } else if (words.wholeOf(at) !== at) expect.fail(`${text} is not whole`);
      if (words.lengthOf(at) !== text.length) expect.fail(`${text} is ${words.lengthOf(at)} long`);
    }
    expect(words.size).toBe(known.size);
    expect(number('abc'.repeat(4000), false, false)).toBe(known.size);
    expect(words.lengthOf(known.size)).toBe(12_000);

    // Every second one is asked for.
    const list = Int32Array.from({ length: Math.ceil(known.size / 2) }, (_, index) => index * 2);
    const lookup = words.lookUp(list);
    const hash = (text: string): number => [...text].reduce((all, letter) => hashed(all, letter.charCodeAt(0)), 0);
    const find = (text: string): number => lookup.find(units(`xx${text}y`), 2, text.length + 2, hash(text));
    const all = words.build(list, 'all');
    const open = words.build(list, 'open');
    const walk = (trie: Trie, name: string): number => {
      const [text, starts, ends] = name.split(' ') as [string, string, string];
      let node = starts === 'true' ? WITHIN : ROOT;
      for (const unit of units(text)) if ((node = trie.next(node, unit)) === 0) return -2;
      if (ends === 'true') node = trie.next(node, REST);
      return node === 0 ? -2 : (trie.literal[node] as number);
    };
    for (const [name, at] of known) {
      const whole = name.endsWith('false false');
      const listed = at % 2 === 0;
      const seen = [whole ? find(letters[at] as string) : -1, Math.max(-1, walk(all, name)), Math.max(-1, walk(open, name))];
      if (seen.join() !== [whole && listed ? at : -1, listed ? at : -1, listed && !whole ? at : -1].join()) expect.fail(`${name}: ${seen.join()}`);
    }
    expect(['', 'zzz', 'abcz', 'zabc'].map(find)).toEqual([-1, -1, -1, -1]);
    // A hash may be that of another word.
    expect(lookup.find(units('zz'), 0, 2, hash(letters[0] as string))).toBe(-1);
    expect(all.roots.length).toBe(0x10000);
  });

  it('are told apart by where they are open also where both belong to one place of the table', () => {
    const words = new WordList();
    expect([false, true].map((ends) => words.numberOf(units('qgaa'), 0, 4, false, ends))).toEqual([0, 1]);
    expect([false, true].map((ends) => words.numberOf(units('qgaa'), 0, 4, false, ends))).toEqual([0, 1]);
  });

  it('are looked up in a table that has room', () => {
    const words = new WordList();
    const numbers = Array.from({ length: 700 }, (_, index) => words.numberOf(units(`w${index}`), 0, `w${index}`.length, false, false));
    const lookup = words.lookUp(Int32Array.from(numbers));
    for (const [index, number] of numbers.entries()) expect(lookup.find(units(`w${index}`), 0, `w${index}`.length, [...`w${index}`].reduce((all, letter) => hashed(all, letter.charCodeAt(0)), 0))).toBe(number);
    for (const [index, number] of Array.from({ length: 2100 }, (_, of) => [of, words.numberOf(units(`v${of}`), 0, `v${of}`.length, false, false)] as const)) if (number !== 700 + index || words.numberOf(units(`v${index}`), 0, `v${index}`.length, false, false) !== number) expect.fail(`v${index} is ${number}`);
    expect(numbers.filter((number, index) => words.numberOf(units(`w${index}`), 0, `w${index}`.length, false, false) !== number)).toEqual([]);
    // One with the hash of another in the table is none.
    expect(lookup.find(units('w0xw1'), 3, 5, hashed(hashed(0, 119), 48))).toBe(-1);
    // Nor is the beginning of a word whose hash is its own.
    const [short, long] = ['vucqzs', 'vucqzst'] as const;
    const hash = (text: string): number => [...text].reduce((all, letter) => hashed(all, letter.charCodeAt(0)), 0);
    expect(hash(short)).toBe(hash(long));
    const longer = words.lookUp(Int32Array.of(words.numberOf(units(long), 0, 7, false, false)));
    expect([longer.find(units(long), 0, 7, hash(long)), longer.find(units(short), 0, 6, hash(short))]).toEqual([2800, -1]);
    expect(words.lookUp(new Int32Array(0)).find(units('a'), 0, 1, hashed(0, 97))).toBe(-1);
  });
});

describe('patterns by what they are looked for by', () => {
  /** Patterns with a key and a guard, each a set. */
  const patterns: readonly (readonly [sets: readonly number[], key: number, guard: number])[] = [[[2], 0, -1], [[0, 1], 1, 0], [[1, 0], 0, 1], [[2, 0], 0, 1], [[3, 2], 0, -1]];
  const make = () => {
    const sets = new SetList();
    for (const members of [[0, 1], [2], [3], [1, 3]]) sets.add(Int32Array.from(members), members.length);
    const sequences = patterns.map(([places, key, guard], index): Sequence => ({ owner: { role: 'element', element: `s${index}` }, slots: places.map((set) => ({ set, optional: false, gap: 0, across: false })), key, guard, across: false }));
    return keyed(sequences, sets, 5);
  };
  const nameOf = ({ owner }: Sequence): string => (owner.role === 'element' ? owner.element : '');

  it('stand in the order of their keys, with their guards', () => {
    const { sequences, keysOf, guardsOf, guards, guardOf } = make();
    expect(sequences.map(nameOf)).toEqual(['s1', 's2', 's0', 's3', 's4']);
    expect([[...keysOf.from], [...keysOf.items]]).toEqual([[0, 0, 1, 3, 6, 6], [4, 0, 1, 2, 3, 4]]);
    // The guard of s1 stands before its key, those of s2 and s3 behind.
    expect([guards, [...guardOf]]).toEqual([1, [1, 0, -1, 0, -1]]);
    expect([[...guardsOf.from], [...guardsOf.items]]).toEqual([[0, 1, 2, 2, 2, 2], [0, 0]]);
  });

  it('are worth trying where the guard stands on its side of the key', () => {
    const hits = (...list: readonly (readonly [literal: number, start: number, end: number])[]): Hits =>
      ({ literal: Int32Array.from(list, ([literal]) => literal), start: Int32Array.from(list, ([, start]) => start), end: Int32Array.from(list, ([, , end]) => end), length: list.length }) as Hits;
    const candidates = new Candidates();
    const worth = (ordered: boolean, ...list: readonly (readonly [number, number, number])[]): string[] => candidates.of(make(), hits(...list), 20, ordered).map(({ hit, index, sequence }) => `${hit} ${nameOf(sequence)} ${index}`);
    // Literal 2 alone, then with a guard before it, behind it, and on either side.
    expect(worth(true, [2, 4, 5])).toEqual([]);
    expect(worth(true, [0, 2, 3], [2, 4, 5])).toEqual(['1 s1 0']);
    expect(worth(true, [2, 4, 5], [0, 6, 7])).toEqual(['0 s2 1']);
    expect(worth(true, [2, 4, 6], [0, 5, 6])).toEqual([]);
    expect(worth(true, [2, 4, 6], [0, 6, 7])).toEqual(['0 s2 1']);
    expect(worth(true, [0, 1, 2], [2, 4, 5], [1, 6, 7])).toEqual(['1 s1 0', '1 s2 1', '2 s4 4']);
    expect(worth(false, [0, 2, 3], [2, 4, 5])).toEqual(['1 s1 0', '1 s2 1']);
    expect(worth(false, [2, 4, 5], [0, 2, 3])).toEqual(['0 s1 0', '0 s2 1']);
    expect(worth(false, [2, 4, 5])).toEqual([]);
    // By where the key ends, then by hit, then by pattern.
    expect(worth(true, [3, 1, 9], [3, 2, 4], [2, 5, 9], [0, 9, 10])).toEqual(['1 s0 2', '1 s3 3', '1 s4 4', '0 s0 2', '0 s3 3', '0 s4 4', '2 s2 1']);
    expect(candidates.of(make(), hits([3, 1, 2]), 20, true, (sequence) => nameOf(sequence) === 's4').map(({ sequence }) => nameOf(sequence))).toEqual(['s4']);
    const many = candidates.of(make(), hits(...Array.from({ length: 30 }, (_, index) => [3, 40 - index, 60 - index] as const)), 70, false);
    expect(many.map(({ hit }) => hit)).toEqual(Array.from({ length: 60 }, (_, index) => 29 - Math.floor(index / 2)));
    // What one text leaves is nothing to the next.
    expect(worth(true, [2, 0, 1])).toEqual([]);
  });
});
