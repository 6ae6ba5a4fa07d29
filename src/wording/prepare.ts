import type { Characters } from './characters.js';
import { charactersOf } from './characters.js';
import type { Keyed } from './keyed.js';
import { keyed } from './keyed.js';
import { COMMON_CHARACTERS, COMMON_PAIRS } from './data/common.js';
import type { Cue, Lexicon, Softening, Spelling } from './lexicon.js';
import { SOFTENINGS } from './lexicon.js';
import type { Slot } from './pattern.js';
import { LexiconError, Patterns } from './pattern.js';
import { fold, Reading } from './reading.js';
import type { Screen } from './screen.js';
import { ASKS, screenOf } from './screen.js';
import { SetList } from './sets.js';
import type { Lists } from './sets.js';
import type { Spellings } from './spellings.js';
import { NOTHING, Speller } from './spellings.js';
import type { Trie, TrieBuilder } from './trie.js';
import { pairOf, PAIRS } from './trie.js';
import type { Lookup } from './words.js';

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
  /** The place that is looked for first. */
  readonly key: number;
  /** Whether one of its places may stand in another sentence than the one before it. */
  readonly across: boolean;
  /** Another place that must stand: where the text holds none of its spellings, the pattern is not tried. -1 for none. */
  readonly guard: number;
}

export interface Place {
  /** Which set of spellings. */
  readonly set: number;
  readonly optional: boolean;
  readonly gap: number;
  /** Whether a sentence may end within the gap. */
  readonly across: boolean;
}

/** The words of an alphabet that spellings hold, each with its number. */
export interface Words {
  readonly lookup: Lookup;
  /** Their letters, and those of words of which only a part is given. */
  readonly letters: Trie;
  readonly open: Trie;
}

/** A lexicon made ready: one trie over every spelling of every place of its patterns. */
export interface Prepared {
  readonly lexicon: Lexicon;
  readonly characters: Characters;
  readonly spaced: boolean;
  /** Every spelling of every place: its letters or, in an alphabet, the numbers of its words. */
  readonly phrases: Trie;
  /** In an alphabet. */
  readonly words: Words | undefined;
  /** Whether a text is worth reading. */
  readonly screen: Screen;
  /** By spelling: the sets it belongs to. */
  readonly setsOf: Lists;
  /** The patterns of entries, and all others. */
  readonly entries: Keyed;
  readonly others: Keyed;
}

/** Spellings of neighbouring places are written out together up to so many: longer phrases are rarer in innocent texts, and single words are rare enough. */
const MAX_WRITTEN_OUT = { spaces: 12, hangul: 40, none: 40 } as const;
const MAX_LENGTH = 200;

const scratch = new Reading();

export function foldPhrase(text: string, characters: Characters, spaced: boolean): Uint16Array {
  const reading = fold(text, characters, spaced, scratch);
  return spaced ? reading.units.slice(1, Math.max(1, reading.length - 1)) : reading.units.slice(0, reading.length);
}

/** A place as it is read, and whether a sentence may end before it. */
interface Laid extends Slot<Spellings> {
  readonly across?: boolean;
}

/** Neighbouring places that are written out together. */
interface Joined {
  readonly lists: Spellings[];
  readonly gap: number;
  readonly across: boolean;
  count: number;
  optional: boolean;
  /** Whether a spelling leaves the end of its last word open: nothing is joined to it. */
  endsOpen: boolean;
}

interface Spelt {
  readonly set: number;
  readonly optional: boolean;
  readonly shortest: number;
  /** About how often its spellings are met in innocent texts; 0 where words are divided. */
  readonly met: number;
}

/** Rarer in innocent texts, or as rare and longer: the better one to look for. */
const isRarer = (one: Spelt, other: Spelt): boolean => one.met < other.met || (one.met === other.met && one.shortest > other.shortest);

let common: { readonly alone: Uint8Array; readonly pairs: Uint8Array } | undefined;

function commonOnes(): { readonly alone: Uint8Array; readonly pairs: Uint8Array } {
  if (common !== undefined) return common;
  const alone = new Uint8Array(0x10000);
  const pairs = new Uint8Array(PAIRS);
  for (const [times, characters] of COMMON_CHARACTERS) for (const character of characters) alone[character.charCodeAt(0)] = times;
  for (const [times, list] of COMMON_PAIRS) for (const pair of list.split(' ')) pairs[pairOf(pair.charCodeAt(0), pair.charCodeAt(1))] = times;
  return (common = { alone, pairs });
}

/** Of the spelling that ends at a node: about how often it stands in innocent texts without spaces, at most, by its rarest pair. */
function timesMet(phrases: TrieBuilder, node: number): number {
  const { alone, pairs } = commonOnes();
  let least = Infinity;
  let at = node;
  for (let before = phrases.parentOf(at); before > NOTHING; before = phrases.parentOf(at)) {
    least = Math.min(least, pairs[pairOf(phrases.unitOf(before), phrases.unitOf(at))] as number);
    at = before;
  }
  return least === Infinity ? (alone[phrases.unitOf(at)] as number) : least;
}

class Preparation {
  readonly #lexicon: Lexicon;
  readonly #reader: Patterns<Spellings>;
  readonly #byList = new Map<Spellings, Spelt>();
  readonly characters: Characters;
  readonly speller: Speller;
  readonly sets = new SetList();
  readonly sequences: Sequence[] = [];
  /** The places of one pattern. Used again for the next. */
  readonly #spelt: Spelt[] = [];

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.characters = charactersOf(/^(zh|yue)\b/i.test(lexicon.language));
    this.speller = new Speller(lexicon.words, this.characters);
    this.#reader = new Patterns(lexicon, this.speller);
  }

  add(pattern: string, owner: Owner): void {
    this.#sequence(this.#reader.read(pattern), owner, pattern);
  }

  /** Patterns that are found together, in whatever order; `across`: also where one stands in the sentence behind that of another. */
  addTogether(of: readonly string[], within: number, across: boolean, owner: Owner): void {
    const parts = of.map((pattern) => this.#reader.read(pattern));
    for (const order of permutations(parts)) {
      const slots = order.flatMap((part, index) => part.map((slot, at): Laid => (index > 0 && at === 0 ? { ...slot, gap: within, across } : slot)));
      this.#sequence(slots, owner, of.join(' + '));
    }
  }

  #sequence(slots: readonly Laid[], owner: Owner, pattern: string): void {
    let key = -1;
    let guard = -1;
    const spelt = this.#spelt;
    const places = writeOut(slots, this.#lexicon.words).map(({ lists, gap, across }, index): Place => {
      const place = (spelt[index] = this.#place(lists, pattern));
      // Of equals the last.
      if (!place.optional && (key < 0 || !isRarer(spelt[key] as Spelt, place))) key = index;
      return { set: place.set, optional: place.optional, gap, across };
    });
    for (let index = 0; index < places.length; index++) {
      const place = spelt[index] as Spelt;
      if (index !== key && !place.optional && (guard < 0 || isRarer(place, spelt[guard] as Spelt))) guard = index;
    }
    this.sequences.push({ owner, slots: places, key, guard, across: places.some(({ across }) => across) });
  }

  /** What stands at one place. Classes stand at many. */
  #place(lists: readonly Spellings[], pattern: string): Spelt {
    const alone = lists.length === 1 ? lists[0] : undefined;
    let place = alone && this.#byList.get(alone);
    if (place === undefined) {
      const { phrases } = this.speller;
      const count = this.speller.inOrder(lists);
      const { ends } = this.speller;
      let literals = 0;
      let shortest = Infinity;
      let met = 0;
      for (let i = 0; i < count; i++) {
        const node = ends[i] as number;
        if (node <= NOTHING) continue;
        const length = phrases.depthOf(node);
        if (length > MAX_LENGTH) throw new LexiconError(`pattern ${JSON.stringify(pattern)} holds a phrase of more than ${MAX_LENGTH} letters`);
        ends[literals++] = phrases.literalAt(node);
        if (length < shortest) shortest = length;
        if (this.#lexicon.words === 'none') met += timesMet(phrases, node);
      }
      if (literals === 0) throw new LexiconError(`pattern ${JSON.stringify(pattern)} holds a phrase in which no letter is left`);
      place = { set: this.sets.add(ends, literals), optional: literals < count, shortest, met };
      if (alone !== undefined) this.#byList.set(alone, place);
    }
    return place;
  }
}

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) => permutations(items.filter((_, at) => at !== index)).map((rest) => [item, ...rest]));
}

/** Joins neighbouring places while that makes few spellings. */
function writeOut(slots: readonly Laid[], words: Lexicon['words']): readonly Joined[] {
  const most = MAX_WRITTEN_OUT[words];
  const joined: Joined[] = [];
  for (const { spellings, gap, across = false } of slots) {
    const { length } = spellings;
    const last = joined.at(-1);
    const few = last !== undefined && gap === 0 && !across && last.count * length <= most && !last.endsOpen && !(last.optional && last.gap > 0);
    const { optional, endsOpen } = spellings;
    if (!few || spellings.startsOpen) {
      joined.push({ lists: [spellings], gap, across, count: length, optional, endsOpen });
      continue;
    }
    last.endsOpen = endsOpen;
    last.lists.push(spellings);
    last.count *= length;
    last.optional &&= optional;
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

const askedBy = ({ entries }: Lexicon, owner: Owner): number => (owner.role === 'entry' && entries[owner.entry]?.only?.to === 'third-party' ? ASKS.thirdParty : ASKS.always);

function prepareAnew(lexicon: Lexicon): Prepared {
  const work = new Preparation(lexicon);
  lexicon.entries.forEach((entry, index) => {
    try {
      const owner: Owner = { role: 'entry', entry: index, spelling: undefined };
      for (const pattern of entry.phrases) work.add(pattern, owner);
      for (const [spelling, patterns] of Object.entries(entry.alsoWritten ?? {})) for (const pattern of patterns) work.add(pattern, { role: 'entry', entry: index, spelling: spelling as Spelling });
      for (const { of, within, across = false } of entry.together ?? []) work.addTogether(of, within, across, owner);
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

  const { sets, sequences, speller } = work;
  const spaced = lexicon.words === 'spaces';
  const literals = speller.phrases.literals;
  const phrases = speller.phrases.build(spaced ? speller.words.size : 0x10000);
  const words = spaced ? { lookup: speller.words.lookUp(phrases.unit), letters: speller.words.build(phrases.unit, 'all'), open: speller.words.build(phrases.unit, 'open') } : undefined;
  const entries = keyed(sequences.filter(({ owner }) => owner.role === 'entry'), sets, literals);
  const keys = new Uint8Array(literals);
  const { from, items } = entries.keysOf;
  for (let literal = 0; literal < literals; literal++) for (let i = from[literal] as number; i < (from[literal + 1] as number); i++) (keys[literal] as number) |= askedBy(lexicon, (entries.sequences[items[i] as number] as Sequence).owner);
  return {
    lexicon,
    characters: work.characters,
    spaced,
    phrases,
    words,
    screen: screenOf(phrases, words?.letters, work.characters, lexicon.words, keys),
    setsOf: sets.byMember(literals),
    entries,
    others: keyed(sequences.filter(({ owner }) => owner.role !== 'entry'), sets, literals),
  };
}
