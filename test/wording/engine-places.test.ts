// How the places of a pattern stand around one of them, beside a search that tries every hit at every place, nearest first.
import { describe, expect, it } from 'vitest';
import type { Match } from '../../src/wording/match.js';
import { Hits, Matcher } from '../../src/wording/match.js';
import type { Place, Prepared, Sequence } from '../../src/wording/prepare.js';
import { GAP, Reading } from '../../src/wording/reading.js';
import { SetList } from '../../src/wording/sets.js';
import { drawn } from './engine.js';

type Draw = (below: number) => number;
interface Hit {
  readonly literal: number;
  readonly start: number;
  readonly end: number;
}
/** What is read, and in which set of spellings each spelling is. */
interface Scene {
  readonly spaced: boolean;
  readonly reading: Reading;
  readonly hits: readonly Hit[];
  readonly sets: readonly (readonly number[])[];
}

function readingOf(units: string, gaps: readonly number[]): Reading {
  const reading = new Reading();
  reading.reserve(units.length + 1);
  [...units].forEach((unit, i) => (reading.units[i] = unit.charCodeAt(0)));
  gaps.forEach((gap, i) => (reading.gap[i] = gap));
  reading.gap[units.length] = GAP.end;
  reading.length = units.length;
  return reading;
}

const sequenceOf = (slots: readonly Place[], key: number): Sequence => ({ owner: { role: 'deadline' }, slots, key, across: slots.some(({ across }) => across), guard: -1 });
const place = (set: number, more: Partial<Place> = {}): Place => ({ set, optional: false, gap: 0, across: false, ...more });

function matcherOf({ spaced, reading, hits, sets }: Scene): Matcher {
  const all = new Hits();
  for (const { literal, start, end } of hits) all.add(literal, start, end);
  all.index(reading.length);
  const list = new SetList();
  sets.forEach((members, set) => expect(list.add(Int32Array.from(members), members.length)).toBe(set));
  return new Matcher({ spaced, setsOf: list.byMember(1 + Math.max(-1, ...sets.flat())) } as unknown as Prepared, reading, all);
}

/** The same by trying all. */
function slowly({ spaced, reading: { units, gap }, hits, sets }: Scene, { slots, key, across }: Sequence, at: number): Match | undefined {
  const isBlank = (i: number): boolean => units[i] === 0x20;
  const count = (from: number, to: number, what: (i: number) => boolean): number => Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index).filter(what).length;
  const isEnd = (i: number): boolean => gap[i] === GAP.end;
  /** What lies between two places: words (or letters) and ends of sentences; `undefined` where they are no neighbours at any distance. */
  const between = (from: number, to: number): { passed: number; ends: number; divided: boolean } | undefined => {
    if (!spaced) return from > to ? undefined : { passed: to - from, ends: count(from, to + 1, isEnd), divided: gap[from] === GAP.wide || gap[from] === GAP.clause };
    if (from > to) return undefined;
    // Words, and parts of words where letters stand singly.
    return { passed: count(from, to, (i) => !isBlank(i) && (i === from || isBlank(i - 1))), ends: count(from, to, isEnd), divided: false };
  };
  /** Ways from the place `index` on, nearest first; `edge`: where the one before (behind) it ends (starts). */
  function* ways(index: number, step: 1 | -1, edge: number, reach: number, over: boolean, ends: number): Generator<readonly number[]> {
    const slot = slots[index];
    if (slot === undefined) {
      yield [];
      return;
    }
    // The gap of a place lies before it.
    const width = step > 0 ? Math.max(reach, slot.gap) : reach;
    const crosses = step > 0 ? over || slot.across : over;
    const near = hits.flatMap((hit, number) => {
      if (!(sets[slot.set] as readonly number[]).includes(hit.literal)) return [];
      // Between letters that stand singly a place begins only at once.
      if (spaced && (step > 0 ? hit.start !== edge && !isBlank(hit.start - 1) : hit.end !== edge && !isBlank(hit.end))) return [];
      const lies = step > 0 ? between(edge, hit.start) : between(hit.end, edge);
      // With no gap allowed nothing but what may be bridged lies between.
      if (lies === undefined || lies.passed > width || lies.ends > (crosses ? ends : 0)) return [];
      if (!spaced && width === 0 && lies.divided) return [];
      return [{ hit, number, ...lies }];
    });
    near.sort((a, b) => a.passed - b.passed || a.number - b.number);
    for (const { hit, number, ends: taken } of near) for (const rest of step > 0 ? ways(index + 1, 1, hit.end, 0, false, ends - taken) : ways(index - 1, -1, hit.start, slot.gap, slot.across, ends - taken)) yield [number, ...rest];
    if (slot.optional) yield* step > 0 ? ways(index + 1, 1, edge, width, crosses, ends) : ways(index - 1, -1, edge, Math.max(reach, slot.gap), over || slot.across, ends);
  }
  const first = (all: Generator<readonly number[]>): readonly number[] | undefined => all.next().value as readonly number[] | undefined;
  for (const [right, left] of across ? ([[0, 0], [0, 1], [1, 0]] as const) : ([[0, 0]] as const)) {
    const { start, end } = hits[at] as Hit;
    const behind = first(ways(key + 1, 1, end, 0, false, right));
    const before = first(ways(key - 1, -1, start, (slots[key] as Place).gap, (slots[key] as Place).across, left));
    if (behind === undefined || before === undefined) continue;
    const places = [...[...before].reverse(), at, ...behind].flatMap((number) => [(hits[number] as Hit).start, (hits[number] as Hit).end]);
    return { start: places[0] as number, end: places.at(-1) as number, places };
  }
  return undefined;
}

const several = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

function sceneOf(draw: Draw, spaced: boolean): Scene {
  // Of many sets: those of a spelling are looked through by halving.
  const sets = several(24, (set) => [...new Set([set % 6, ...several(draw(4), () => draw(6))])]).filter((set, index, all) => all.findIndex((other) => [...other].sort().join() === [...set].sort().join()) === index);
  if (!spaced) {
    const length = 3 + draw(12);
    const reading = readingOf('坐'.repeat(length), several(length, (i) => (i === 0 ? GAP.end : draw(3) === 0 ? 1 + draw(5) : 0)));
    const hits = several(4 + draw(10), () => draw(length)).map((start): Hit => ({ literal: draw(6), start, end: Math.min(length, start + 1 + draw(2)) }));
    return { spaced, reading, hits: hits.sort((a, b) => a.start - b.start), sets };
  }
  const tokens = several(2 + draw(8), () => 'abc'.slice(0, 1 + draw(3)));
  const text = ` ${tokens.join(' ')} `;
  const reading = readingOf(text, [...text].map((unit, i) => (unit !== ' ' ? 0 : i === 0 || i === text.length - 1 || draw(4) === 0 ? GAP.end : 1 + draw(4))));
  const inside = draw(3) === 0;
  const hits = several(4 + draw(10), () => {
    const starts = [...text].flatMap((unit, i) => (unit !== ' ' && (inside || text[i - 1] === ' ') ? [i] : []));
    const start = starts[draw(starts.length)] as number;
    const ends = [...text].flatMap((unit, i) => (i > start && (unit === ' ' || (inside && text[i - 1] !== ' ')) ? [i] : []));
    return { literal: draw(6), start, end: ends[draw(Math.min(inside ? 4 : 2, ends.length))] as number };
  });
  return { spaced, reading, hits: draw(2) === 0 ? hits : hits.sort((a, b) => a.start - b.start), sets };
}

/** What it is about is put into words only where it is needed. */
function compare(found: Match | undefined, slow: Match | undefined, where: () => string): void {
  if (JSON.stringify(found) !== JSON.stringify(slow)) expect(found, where()).toEqual(slow);
}

describe('a pattern stands where a search through everything finds it', () => {
  it.each([true, false])('words divided: %s', (spaced) => {
    const draw = drawn(spaced ? 51 : 52);
    let standing = 0;
    for (let round = 0; round < 220; round++) {
      const scene = sceneOf(draw, spaced);
      const matcher = matcherOf(scene);
      for (let i = 0; i < 12; i++) {
        const across = draw(2) === 0;
        const slots = several(1 + draw(5), () => place(draw(scene.sets.length), { optional: draw(3) === 0, gap: draw(2) * draw(5), across: across && draw(2) === 0 }));
        const key = draw(slots.length);
        slots[key] = { ...(slots[key] as Place), optional: false };
        const sequence = sequenceOf(slots, key);
        scene.hits.forEach(({ literal }, hit) => {
          if (!(scene.sets[(slots[key] as Place).set] as readonly number[]).includes(literal)) return;
          const slow = slowly(scene, sequence, hit);
          if (slow !== undefined && slots.length > 1) standing++;
          compare(matcher.match(sequence, hit), slow, () => `${JSON.stringify(slots)} around ${key} at ${JSON.stringify(scene.hits)} in ${[...scene.reading.gap.subarray(0, scene.reading.length)].join('')} ${String.fromCharCode(...scene.reading.units.subarray(0, scene.reading.length))}`);
        });
      }
    }
    expect(standing).toBeGreaterThan(1000);
  });

  it('also where one way ends in vain at a place from which another goes farther', () => {
    // Four places, a to d, in six words; b is also found together with the word behind it, so that it ends where c does.
    const there = (ends: readonly number[], c: Partial<Place>, d: Partial<Place>, last: number): { found: Match | undefined; slow: Match | undefined }[] =>
      [false, true].map((back) => {
        const text = ` ${'a '.repeat(6)}`;
        const turned = (word: number): number => (back ? 5 - word : word);
        const hit = (literal: number, from: number, to: number): Hit => ({ literal, start: 1 + 2 * Math.min(turned(from), turned(to)), end: 2 + 2 * Math.max(turned(from), turned(to)) });
        const reading = readingOf(text, [...text].map((unit, i) => (unit !== ' ' ? 0 : i === 0 || i === text.length - 1 || ends.some((before) => i === 2 * Math.max(turned(before), turned(before - 1))) ? GAP.end : GAP.space)));
        const scene = { spaced: true, reading, hits: [hit(0, 0, 0), hit(1, 1, 1), hit(1, 1, 2), hit(2, 2, 2), hit(3, last, last)], sets: [[0], [1], [2], [3]] };
        // The gap of a place lies before it: backwards it is that of the place behind.
        const [b, cAndB, dAndC] = [place(1, { optional: true }), place(2, { ...c, optional: true }), place(3, d)];
        const slots = back ? [place(3), { ...cAndB, gap: dAndC.gap, across: dAndC.across }, { ...b, gap: cAndB.gap, across: cAndB.across }, place(0)] : [place(0), b, cAndB, dAndC];
        const sequence = sequenceOf(slots, back ? 3 : 0);
        return { found: matcherOf(scene).match(sequence, 0), slow: slowly(scene, sequence, 0) };
      });
    for (const both of [there([], { gap: 1 }, {}, 4), there([3], { across: true }, {}, 3), there([2, 3], { across: true }, { across: true }, 3)]) for (const { found, slow } of both) expect([found, found?.places.length]).toEqual([slow, 6]);
  });

  it('also where it is tried again and again in vain', () => {
    for (const spaced of [true, false]) {
      const words = 90;
      const text = spaced ? ` ${'a '.repeat(words)}` : 'a'.repeat(words);
      const reading = readingOf(text, [...text].map((unit, i) => (i === 0 || i === text.length - 1 ? (spaced ? GAP.end : 0) : unit === ' ' ? GAP.space : 0)));
      const at = (word: number): number => (spaced ? 1 + word * 2 : word);
      const hits = several(words, (word): Hit => ({ literal: 0, start: at(word), end: at(word) + 1 }));
      const matcher = matcherOf({ spaced, reading, hits, sets: [[0], [1]] });
      const many = (optional: boolean): Place[] => several(11, (index) => place(0, { gap: 6, optional: optional && index % 2 === 0 }));
      for (const optional of [false, true]) {
        expect(matcher.match(sequenceOf([place(0), ...many(optional), place(1, { gap: 6 })], 0), 0)).toBeUndefined();
        expect(matcher.match(sequenceOf([place(1), ...many(optional), place(0, { gap: 6 })], 12), words - 1)).toBeUndefined();
        expect(matcher.match(sequenceOf([place(0), ...many(optional)], 0), 0)?.places).toHaveLength(24);
      }
    }
  });
});

describe('hits', () => {
  const listed = (from: (at: number) => number, next: (hit: number) => number, at: number): number[] => {
    const all: number[] = [];
    for (let hit = from(at); hit >= 0; hit = next(hit)) all.push(hit);
    return all;
  };
  it('are known by where they start and end, however many there are, in the order in which they came', () => {
    const hits = new Hits();
    const draw = drawn(53);
    // As long as there is room for at once, longer, shorter ones in the same room, then the longest.
    for (const [units, count] of [[256, 256], [255, 200], [10, 3], [300, 257], [256, 1100], [0, 0], [5000, 2000], [20, 40]] as const) {
      hits.clear();
      const all = several(count, () => {
        const start = draw(units);
        return { literal: draw(9), start, end: start + 1 + draw(units - start) };
      });
      for (const { literal, start, end } of all) hits.add(literal, start, end);
      hits.index(units);
      expect([hits.length, ...[hits.literal, hits.start, hits.end].map((list) => [...list.subarray(0, count)])]).toEqual([count, all.map(({ literal }) => literal), all.map(({ start }) => start), all.map(({ end }) => end)]);
      for (let at = -1; at <= units + 1; at += units > 1000 ? 37 : 1) {
        expect([listed((place) => (place < 0 ? -1 : hits.firstFrom(place)), hits.nextFrom, at), listed(hits.firstTo, hits.nextTo, Math.min(at, units))], `${at} of ${units}`).toEqual([
          all.flatMap(({ start }, hit) => (start === at ? [hit] : [])),
          all.flatMap(({ end }, hit) => (end === Math.min(at, units) ? [hit] : [])),
        ]);
      }
    }
  });
});
