import { Automaton } from './automaton.js';
import type { Characters } from './characters.js';
import { charactersOf, DIGIT, LATIN } from './characters.js';
import type { Cue, Lexicon, Softening, Spelling } from './lexicon.js';
import { SOFTENINGS } from './lexicon.js';
import type { Slot } from './pattern.js';
import { LexiconError, PatternReader } from './pattern.js';
import { BLANK, fold, Reading } from './reading.js';
import type { Screen } from './screen.js';
import { ASKS, screenOf } from './screen.js';

/** A spelling as the automaton knows it. */
export interface Literal {
  /** Units, without the blanks around. */
  readonly length: number;
  /** The word may go on before, or behind. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  /** A letter or digit of an alphabet stands at the edge: no other may touch it. */
  readonly edgeStart: boolean;
  readonly edgeEnd: boolean;
  /** Hangul: the units before which the phrase itself has a space. */
  readonly spaces: readonly number[];
}

/** What a pattern is for. */
export type Owner =
  | { readonly role: 'entry'; readonly entry: number; readonly spelling: Spelling | undefined }
  | { readonly role: 'unless'; readonly entry: number }
  | { readonly role: 'allow'; readonly allow: number }
  | { readonly role: 'cue'; readonly sense: Softening; readonly place: 'before' | 'after' | 'around' | 'unless' }
  | { readonly role: 'deadline' }
  | { readonly role: 'element'; readonly element: string };

export interface Sequence {
  readonly owner: Owner;
  readonly slots: readonly Place[];
  /** The place that is looked for first: where it does not stand, the pattern is not tried. */
  readonly key: number;
}

export interface Place {
  /** Which set of spellings. */
  readonly set: number;
  readonly optional: boolean;
  readonly gap: number;
}

/** A lexicon made ready: one automaton over every spelling of every pattern. */
export interface Prepared {
  readonly lexicon: Lexicon;
  readonly characters: Characters;
  readonly spaced: boolean;
  readonly automaton: Automaton;
  /** Whether a text is worth reading. */
  readonly screen: Screen;
  readonly literals: readonly Literal[];
  /** The units that stand for each, with blanks around whole words. */
  readonly texts: readonly Uint16Array[];
  /** By spelling: the sets it belongs to. */
  readonly setsOf: readonly Int32Array[];
  /** By set: the patterns of entries, and all others, that are looked for by it. */
  readonly entriesBy: readonly (readonly Sequence[])[];
  readonly othersBy: readonly (readonly Sequence[])[];
  readonly has: (set: number, literal: number) => boolean;
}

/** Spellings of neighbouring places are written out together up to so many: longer phrases are rarer in innocent texts. */
const MAX_WRITTEN_OUT = 40;
const MAX_LENGTH = 200;
const MAX_BITS = 1 << 25;

const scratch = new Reading();

export function foldPhrase(text: string, characters: Characters, spaced: boolean): Uint16Array {
  const reading = fold(text, characters, spaced, scratch);
  return spaced ? reading.units.slice(1, Math.max(1, reading.length - 1)) : reading.units.slice(0, reading.length);
}

class Preparation {
  readonly #lexicon: Lexicon;
  readonly #reader: PatternReader;
  readonly characters: Characters;
  readonly spaced: boolean;
  readonly #ids = new Map<string, number>();
  readonly #byText = new Map<string, number>();
  readonly #byList = new Map<readonly string[], { readonly set: number; readonly optional: boolean; readonly shortest: number }>();
  readonly texts: Uint16Array[] = [];
  readonly literals: Literal[] = [];
  readonly #sets = new Map<string, number>();
  readonly members: number[][] = [];
  readonly sequences: Sequence[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#reader = new PatternReader(lexicon);
    this.characters = charactersOf(/^(zh|yue)\b/i.test(lexicon.language));
    this.spaced = lexicon.words === 'spaces';
  }

  add(pattern: string, owner: Owner): void {
    this.#sequence(this.#reader.read(pattern), owner, pattern);
  }

  /** Patterns that are found together, in whatever order. */
  addTogether(of: readonly string[], within: number, owner: Owner): void {
    const parts = of.map((pattern) => this.#reader.read(pattern));
    for (const order of permutations(parts)) {
      const slots = order.flatMap((part, index) => part.map((slot, at) => (index > 0 && at === 0 ? { ...slot, gap: within } : slot)));
      this.#sequence(slots, owner, of.join(' + '));
    }
  }

  #sequence(read: readonly Slot[], owner: Owner, pattern: string): void {
    const slots = writeOut(read, this.#lexicon.words);
    const places: Place[] = [];
    let key = -1;
    let best = -1;
    slots.forEach((slot, index) => {
      const { set, optional, shortest } = this.#place(slot.spellings, pattern);
      places.push({ set, optional, gap: slot.gap });
      if (!optional && shortest >= best) {
        best = shortest;
        key = index;
      }
    });
    this.sequences.push({ owner, slots: places, key });
  }

  /** What stands at one place. Classes stand at many. */
  #place(spellings: readonly string[], pattern: string): { readonly set: number; readonly optional: boolean; readonly shortest: number } {
    let place = this.#byList.get(spellings);
    if (place === undefined) {
      const ids = spellings.filter((text) => text !== '').map((text) => this.#literal(text, pattern));
      place = { set: this.#set(ids), optional: ids.length < spellings.length, shortest: ids.reduce((least, id) => Math.min(least, (this.literals[id] as Literal).length), Infinity) };
      this.#byList.set(spellings, place);
    }
    return place;
  }

  #literal(text: string, pattern: string): number {
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const id = this.#newLiteral(text, pattern);
    this.#byText.set(text, id);
    return id;
  }

  #newLiteral(text: string, pattern: string): number {
    const openStart = text.startsWith('*') || !this.spaced;
    const openEnd = text.endsWith('*') || !this.spaced;
    const bare = text.includes('*') ? text.replace(/^\*|\*$/g, '') : text;
    const units = foldPhrase(bare, this.characters, this.spaced);
    if (units.length === 0) throw new LexiconError(`pattern ${JSON.stringify(pattern)} holds ${JSON.stringify(text)}, in which no letter is left`);
    if (units.length > MAX_LENGTH) throw new LexiconError(`pattern ${JSON.stringify(pattern)} holds a phrase of more than ${MAX_LENGTH} letters`);
    const spaces = this.#lexicon.words === 'hangul' ? Array.from(units.keys()).filter((index) => index > 0 && (scratch.gap[index] as number) > 0) : [];
    const whole = this.spaced ? withBlanks(units, !openStart, !openEnd) : units;
    const name = `${String.fromCharCode(...whole)}|${spaces.join()}`;
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = this.literals.length;
    this.#ids.set(name, id);
    const edge = (unit: number): boolean => !this.spaced && [LATIN, DIGIT].includes(this.characters.kind[unit] as number);
    this.literals.push({ length: units.length, openStart, openEnd, edgeStart: edge(units[0] as number), edgeEnd: edge(units[units.length - 1] as number), spaces });
    this.texts.push(whole);
    return id;
  }

  #set(ids: readonly number[]): number {
    const sorted = [...new Set(ids)].sort((a, b) => a - b);
    const name = sorted.join();
    const known = this.#sets.get(name);
    if (known !== undefined) return known;
    this.#sets.set(name, this.members.length);
    this.members.push(sorted);
    return this.members.length - 1;
  }
}

function withBlanks(units: Uint16Array, before: boolean, behind: boolean): Uint16Array {
  const whole = new Uint16Array(units.length + (before ? 1 : 0) + (behind ? 1 : 0)).fill(BLANK);
  whole.set(units, before ? 1 : 0);
  return whole;
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permutations(items.filter((_, at) => at !== index)).map((rest) => [item, ...rest]));
}

/** Joins neighbouring places while that makes few spellings. */
function writeOut(slots: readonly Slot[], words: Lexicon['words']): readonly Slot[] {
  const between = words === 'none' ? '' : ' ';
  const joined: Slot[] = [];
  for (const slot of slots) {
    const last = joined.at(-1);
    const small = last !== undefined && slot.gap === 0 && last.spellings.length * slot.spellings.length <= MAX_WRITTEN_OUT;
    if (!small || last.spellings.some((text) => text.endsWith('*')) || slot.spellings.some((text) => text.startsWith('*')) || (last.spellings.includes('') && last.gap > 0)) {
      joined.push(slot);
      continue;
    }
    const spellings = last.spellings.flatMap((head) => slot.spellings.map((tail) => (head === '' || tail === '' ? head + tail : head + between + tail)));
    joined[joined.length - 1] = { spellings: [...new Set(spellings)], gap: last.gap };
  }
  return joined;
}

function addCue(to: Preparation, sense: Softening, cue: Cue): void {
  for (const place of ['before', 'after', 'around', 'unless'] as const) for (const pattern of cue[place] ?? []) to.add(pattern, { role: 'cue', sense, place });
}

const prepared = new WeakMap<Lexicon, Prepared>();

/** Makes a lexicon ready, once. Throws `LexiconError` for a pattern that cannot be read. */
export function prepare(lexicon: Lexicon): Prepared {
  let ready = prepared.get(lexicon);
  if (ready === undefined) prepared.set(lexicon, (ready = prepareAnew(lexicon)));
  return ready;
}

/** One bit for each set and spelling, while that is not too much; else by halving. */
function membership(members: readonly (readonly number[])[], literals: number): (set: number, literal: number) => boolean {
  if (members.length * literals > MAX_BITS) {
    const sorted = members.map((ids) => Int32Array.from(ids));
    return (set, literal) => {
      const ids = sorted[set] as Int32Array;
      let low = 0;
      let high = ids.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ids[middle] as number) < literal) low = middle + 1;
        else high = middle;
      }
      return ids[low] === literal;
    };
  }
  const bits = new Uint8Array((members.length * literals + 7) >> 3);
  members.forEach((ids, set) => {
    for (const id of ids) {
      const at = set * literals + id;
      bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
    }
  });
  return (set, literal) => {
    const at = set * literals + literal;
    return ((bits[at >> 3] as number) & (1 << (at & 7))) !== 0;
  };
}

const askedBy = ({ entries }: Lexicon, owner: Owner): number => (owner.role === 'entry' && entries[owner.entry]?.only?.to === 'third-party' ? ASKS.thirdParty : ASKS.always);

function prepareAnew(lexicon: Lexicon): Prepared {
  const work = new Preparation(lexicon);
  lexicon.entries.forEach((entry, index) => {
    try {
      for (const pattern of entry.phrases) work.add(pattern, { role: 'entry', entry: index, spelling: undefined });
      for (const [spelling, patterns] of Object.entries(entry.alsoWritten ?? {})) for (const pattern of patterns) work.add(pattern, { role: 'entry', entry: index, spelling: spelling as Spelling });
      for (const { of, within } of entry.together ?? []) work.addTogether(of, within, { role: 'entry', entry: index, spelling: undefined });
      for (const pattern of entry.unless ?? []) work.add(pattern, { role: 'unless', entry: index });
    } catch (error) {
      throw error instanceof LexiconError ? new LexiconError(`${lexicon.id}, entry ${entry.id}: ${error.message}`) : error;
    }
  });
  (lexicon.allow ?? []).forEach(({ phrases }, allow) => phrases.forEach((pattern) => work.add(pattern, { role: 'allow', allow })));
  for (const sense of SOFTENINGS) {
    const cue = lexicon.cues?.[sense];
    if (cue !== undefined) addCue(work, sense, cue);
  }
  for (const pattern of lexicon.cues?.deadline ?? []) work.add(pattern, { role: 'deadline' });

  const { literals, members, sequences } = work;
  const setsOf: number[][] = literals.map(() => []);
  members.forEach((ids, set) => ids.forEach((id) => (setsOf[id] as number[]).push(set)));
  const by = (entries: boolean): Sequence[][] => {
    const lists: Sequence[][] = members.map(() => []);
    for (const sequence of sequences) if ((sequence.owner.role === 'entry') === entries) lists[(sequence.slots[sequence.key] as Place).set]?.push(sequence);
    return lists;
  };
  const entriesBy = by(true);
  const automaton = new Automaton(work.texts);
  return {
    lexicon,
    characters: work.characters,
    spaced: work.spaced,
    automaton,
    screen: screenOf(automaton, work.characters, work.spaced, setsOf.map((sets) => sets.reduce((bits, set) => (entriesBy[set] as Sequence[]).reduce((so, { owner }) => so | askedBy(lexicon, owner), bits), 0))),
    literals,
    texts: work.texts,
    setsOf: setsOf.map((sets) => Int32Array.from(sets)),
    entriesBy,
    othersBy: by(false),
    has: membership(members, literals.length),
  };
}
