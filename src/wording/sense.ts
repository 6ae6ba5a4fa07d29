import type { Category, Softening } from './lexicon.js';
import type { Match } from './match.js';
import type { Prepared } from './prepare.js';
import type { Reading } from './reading.js';
import { BLANK, GAP } from './reading.js';

/** A phrase is said as the sender's own, or only mentioned. */
export type Sense = 'threat' | 'mention';

const CONDITIONAL: ReadonlySet<Category> = new Set(['false-legal-action', 'false-credit-claim', 'excessive-urgency', 'fee-misrepresentation', 'third-party-pressure', 'coercive-visit', 'marketing', 'false-relief']);
/** Said of the one who reads, they hurt whatever is denied of them. */
const UNDENIABLE: ReadonlySet<Category> = new Set(['sexual-harassment']);

/** What softens which categories: a lawful step may be announced with its condition, an arrest may not. */
export const SOFTENS: { readonly [S in Softening]: (category: Category) => boolean } = {
  negation: (category) => !UNDENIABLE.has(category),
  quotation: (category) => !UNDENIABLE.has(category),
  warning: () => true,
  condition: (category) => CONDITIONAL.has(category),
  policy: () => true,
};

export interface FoundCue {
  readonly sense: Softening;
  readonly place: 'before' | 'after' | 'around';
  readonly match: Match;
}

const WITHIN = { spaces: 4, hangul: 8, none: 8 } as const;

/** Where sentences and clauses of a reading end: the units behind which they do, in order. */
export interface Divisions {
  readonly sentences: readonly number[];
  readonly clauses: readonly number[];
}

export function divisionsOf({ gap, length }: Reading, spaced: boolean): Divisions {
  const sentences: number[] = [];
  const clauses: number[] = [];
  for (let i = 1; i < length - (spaced ? 1 : 0); i++) {
    if ((gap[i] as number) >= GAP.clause) {
      clauses.push(i);
      if (gap[i] === GAP.end) sentences.push(i);
    }
  }
  return { sentences, clauses };
}

/** How many of the sorted places are at or before `at`. */
export function countTo(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many units a word is taken for, where it is asked how far a cue may stand away. */
const WORD = 25;

interface SentenceCues {
  readonly around: FoundCue[];
  /** By their first unit. */
  readonly near: FoundCue[];
}

export class Senses {
  readonly #prepared: Prepared;
  readonly #reading: Reading;
  readonly #divisions: Divisions;
  readonly #bySentence = new Map<number, SentenceCues>();
  readonly #reach: number;

  constructor(prepared: Prepared, reading: Reading, divisions: Divisions, cues: readonly FoundCue[]) {
    this.#prepared = prepared;
    this.#reading = reading;
    this.#divisions = divisions;
    const { words, cues: stated } = prepared.lexicon;
    this.#reach = (Math.max(WITHIN[words], ...Object.values(stated ?? {}).map((cue) => ('within' in cue ? (cue.within ?? 0) : 0))) + 2) * (prepared.spaced ? WORD : 1);
    for (const cue of [...cues].sort((a, b) => a.match.start - b.match.start)) {
      const sentence = this.sentenceOf(cue.match.start);
      let others = this.#bySentence.get(sentence);
      if (others === undefined) this.#bySentence.set(sentence, (others = { around: [], near: [] }));
      (cue.place === 'around' ? others.around : others.near).push(cue);
    }
  }

  sentenceOf(unit: number): number {
    return countTo(this.#divisions.sentences, unit);
  }

  /** Why the match is only a mention, or `undefined` where it is said as the sender's own: one in two sentences, unless both only mention their part of it. */
  soften(match: Match, category: Category, hardAgainst: readonly Softening[] | 'all'): Softening | undefined {
    if (hardAgainst === 'all') return undefined;
    const reasons = this.#bySentences(match).map((part) => this.#softenIn(part, category, hardAgainst));
    return reasons.includes(undefined) ? undefined : reasons[0];
  }

  /** The parts of a match, each in its sentence. */
  #bySentences({ places }: Match): readonly Match[] {
    const parts = new Map<number, number[]>();
    for (let i = 0; i < places.length; i += 2) {
      const sentence = this.sentenceOf(places[i] as number);
      const part = parts.get(sentence) ?? [];
      part.push(places[i] as number, places[i + 1] as number);
      parts.set(sentence, part);
    }
    return [...parts.values()].map((part) => ({ start: part[0] as number, end: part[part.length - 1] as number, places: part }));
  }

  #softenIn(match: Match, category: Category, hardAgainst: readonly Softening[]): Softening | undefined {
    const cues = this.#bySentence.get(this.sentenceOf(match.start));
    if (cues === undefined) return undefined;
    const near = cuesFrom(cues.near, match.start - this.#reach, match.end + this.#reach);
    for (const sense of ['warning', 'policy', 'quotation', 'negation', 'condition'] as const) {
      if (hardAgainst.includes(sense) || !SOFTENS[sense](category)) continue;
      const tests = (cue: FoundCue): boolean => cue.sense === sense && this.#reaches(cue, match);
      if (cues.around.some(tests)) return sense;
      if (sense === 'negation' ? isNegated(near.filter(tests)) : near.some(tests)) return sense;
    }
    return undefined;
  }

  #reaches({ sense, place, match: cue }: FoundCue, match: Match): boolean {
    // A cue that is part of the phrase itself says nothing about it.
    // Nor does one of which a part stands within the phrase; it may stand on both sides of it.
    if (overlap(cue.places, cue.places.length > 2 ? [match.start, match.end] : match.places)) return false;
    if (place === 'around') return true;
    if (cue.start >= match.start && cue.end <= match.end) return true;
    const [from, to] = place === 'before' ? [cue.end, match.start] : [match.end, cue.start];
    if (from > to) return false;
    const lexicon = this.#prepared.lexicon;
    const within = lexicon.cues?.[sense]?.within ?? WITHIN[lexicon.words];
    if (this.#distance(from, to) > within) return false;
    const { clauses } = this.#divisions;
    return (sense !== 'negation' && sense !== 'condition') || countTo(clauses, to) === countTo(clauses, from - 1);
  }

  #distance(from: number, to: number): number {
    if (!this.#prepared.spaced) return to - from;
    let words = -1;
    for (let i = from; i < to; i++) if (this.#reading.units[i] === BLANK) words++;
    return words;
  }
}

/** Whether one of the places of each has a unit in common. */
function overlap(some: readonly number[], others: readonly number[]): boolean {
  for (let i = 0; i < some.length; i += 2) {
    for (let j = 0; j < others.length; j += 2) if ((some[i] as number) < (others[j + 1] as number) && (some[i + 1] as number) > (others[j] as number)) return true;
  }
  return false;
}

/**
 * Two negations on one side are none; one before and one behind strengthen each other, as in 어떠한 경우에도 … 않습니다 and no … nunca: it is negated where either side holds an odd
 * number of them, so where all or those behind are odd.
 */
const isNegated = (cues: readonly FoundCue[]): boolean => distinct(cues) % 2 === 1 || distinct(cues.filter(({ place }) => place === 'after')) % 2 === 1;

/** How many there are of those sorted by where they start; cues that overlap are one. */
function distinct(sorted: readonly FoundCue[]): number {
  let end = -1;
  let count = 0;
  for (const { match } of sorted) {
    if (match.start >= end) count++;
    end = Math.max(end, match.end);
  }
  return count;
}

/** The cues, sorted by their first unit, that start within a stretch. */
function cuesFrom(sorted: readonly FoundCue[], from: number, to: number): readonly FoundCue[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as FoundCue).match.start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && (sorted[end] as FoundCue).match.start <= to) end++;
  return sorted.slice(low, end);
}
