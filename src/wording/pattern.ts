import type { Lexicon } from './lexicon.js';

/** One place of a pattern: the spellings that may stand there (`''` where it may be empty), and how much may lie between it and the place before. */
export interface Slot {
  readonly spellings: readonly string[];
  /** In words, or in characters where words are not divided. */
  readonly gap: number;
}

/** A pattern or a lexicon that cannot be honoured; the message says what is wrong with it and where. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
}

const MAX_SPELLINGS = 5_000;
const MAX_SLOTS = 12;
const DEFAULT_GAP = { spaces: 3, hangul: 6, none: 6 } as const;
const MAX_GAP = { spaces: 20, hangul: 40, none: 40 } as const;

type Words = Lexicon['words'];
type Classes = NonNullable<Lexicon['classes']>;
/** Where reading stands, and the classes within which it does. */
interface State {
  readonly pattern: string;
  at: number;
  readonly path: readonly string[];
}
/** What stands at one place of a pattern: its spellings, and where they are written. */
interface Part {
  readonly spellings: readonly string[];
  readonly from: number;
}

/** Reads patterns of one lexicon. Each class is read once, and so is each group that is written alike. */
export class PatternReader {
  readonly #words: Words;
  readonly #classes: Classes;
  readonly #known = new Map<string, readonly string[]>();
  readonly #groups = new Map<string, readonly string[]>();
  readonly #spell: ((text: string) => string) | undefined;
  /** Reads as written what is spelt only when its parts are joined. */
  readonly #asWritten: PatternReader;

  /** `spell`: what stands for the text of a word in the spellings; without it they are as written. */
  constructor(lexicon: Pick<Lexicon, 'words' | 'classes'>, spell?: (text: string) => string) {
    this.#words = lexicon.words;
    this.#classes = lexicon.classes ?? {};
    this.#spell = spell;
    this.#asWritten = spell === undefined ? this : new PatternReader(lexicon);
  }

  /** The places of a pattern, first to last. Throws `LexiconError`. */
  read(pattern: string): readonly Slot[] {
    const slots: Slot[] = [];
    let glued: Part[] = [];
    let gap = 0;
    const state: State = { pattern, at: 0, path: [] };
    const close = (): void => {
      if (glued.length === 0) return;
      const spellings = this.#glue(glued, state);
      const last = slots.at(-1);
      // Plain words in a row are one place.
      if (gap === 0 && last !== undefined && isPlain(last.spellings) && isPlain(spellings)) {
        slots[slots.length - 1] = { spellings: [`${last.spellings[0]}${this.#words === 'none' ? '' : ' '}${spellings[0]}`], gap: last.gap };
      } else slots.push({ spellings, gap });
      glued = [];
      gap = 0;
    };
    while (state.at < pattern.length) {
      const gapHere = pattern.startsWith('..', state.at) ? /^\.\.(\d*)/.exec(pattern.slice(state.at)) : null;
      if (gapHere !== null) {
        close();
        if (slots.length === 0) throw this.#wrong(pattern, 'begins with a gap');
        gap = gapHere[1] === '' ? DEFAULT_GAP[this.#words] : Number(gapHere[1]);
        if (gap < 1 || gap > MAX_GAP[this.#words]) throw this.#wrong(pattern, `has a gap of ${gap}; give 1 to ${MAX_GAP[this.#words]}`);
        state.at += gapHere[0].length;
      } else if (isBlank(pattern.charCodeAt(state.at))) {
        close();
        state.at++;
      } else {
        // Where words are not divided, every part is a place of its own; elsewhere parts that touch make one word.
        if (this.#words === 'none' && glued.length > 0) close();
        glued.push(this.#part(state));
      }
    }
    close();
    if (gap > 0) throw this.#wrong(pattern, 'ends with a gap');
    if (slots.every(({ spellings }) => spellings.includes(''))) throw this.#wrong(pattern, 'may be empty; give it a part that must stand');
    if (slots.length > MAX_SLOTS) throw this.#wrong(pattern, `has ${slots.length} parts; ${MAX_SLOTS} are the most`);
    return slots;
  }

  #part(state: State): Part {
    const from = state.at;
    return { spellings: this.#element(state), from };
  }

  /** Parts that touch. What they are spelt as is known only when they are joined: `can` and `'t` are one word. */
  #glue(parts: readonly Part[], { pattern, path }: State): readonly string[] {
    if (parts.length === 1) return (parts[0] as Part).spellings;
    const asWritten = this.#asWritten;
    const spell = this.#spell;
    const lists = spell === undefined ? parts.map(({ spellings }) => spellings) : parts.map(({ from }) => asWritten.#element({ pattern, at: from, path }));
    const joined = this.#join(lists, '', pattern);
    return spell === undefined ? joined : joined.map((text) => (text === '' ? '' : spell(text)));
  }

  /** A run of plain text, a group, or a class. */
  #element(state: State): readonly string[] {
    const { pattern } = state;
    const first = pattern.charAt(state.at);
    if (first === '(' || first === '[') {
      const from = state.at;
      const close = closing(pattern, from);
      const known = close < 0 ? undefined : this.#groups.get(pattern.slice(from, close + 1));
      if (known !== undefined) {
        state.at = close + 1;
        return known;
      }
      const end = first === '(' ? ')' : ']';
      state.at++;
      const all = new Set<string>(first === '[' ? [''] : []);
      for (;;) {
        for (const text of this.#alternative(state, end)) all.add(text);
        const next = pattern.charAt(state.at++);
        if (next === end) {
          const found = Object.freeze([...all]);
          this.#groups.set(pattern.slice(from, state.at), found);
          return found;
        }
        if (next !== '|') throw this.#wrong(pattern, `does not close ${first}`);
      }
    }
    if (first === '<') {
      const end = pattern.indexOf('>', state.at);
      if (end < 0) throw this.#wrong(pattern, 'does not close <');
      const name = pattern.slice(state.at + 1, end);
      state.at = end + 1;
      return this.#class(name, state.path, pattern);
    }
    const text = pattern.slice(state.at, endOfText(pattern, state.at));
    if (text === '') throw this.#wrong(pattern, `has a ${first} that opens nothing`);
    if (/\*./.test(text.slice(1)) || (text.includes('*') && this.#words === 'none')) throw this.#wrong(pattern, 'has a * that is neither the first nor the last of a word (and none belongs where words are not divided)');
    state.at += text.length;
    return [this.#spell === undefined ? text : this.#spell(text)];
  }

  /** One alternative of a group: parts with spaces between them. */
  #alternative(state: State, end: string): readonly string[] {
    const { pattern } = state;
    const words: (readonly string[])[] = [];
    let glued: Part[] = [];
    const close = (): void => {
      if (glued.length > 0) words.push(this.#glue(glued, state));
      glued = [];
    };
    while (state.at < pattern.length && pattern.charAt(state.at) !== '|' && pattern.charAt(state.at) !== end) {
      if (pattern.startsWith('..', state.at)) throw this.#wrong(pattern, 'has a gap within a group; gaps stand between groups');
      if (isBlank(pattern.charCodeAt(state.at))) {
        close();
        state.at++;
      } else glued.push(this.#part(state));
    }
    close();
    if (words.length === 0) throw this.#wrong(pattern, 'has an empty alternative; use [ ] for what may be left out');
    return this.#join(words, this.#words === 'none' ? '' : ' ', pattern);
  }

  #class(name: string, path: readonly string[], pattern: string): readonly string[] {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const members = Object.hasOwn(this.#classes, name) ? this.#classes[name] : undefined;
    if (members === undefined) throw this.#wrong(pattern, `names <${name}>, which is no class of the lexicon`);
    if (path.includes(name)) throw this.#wrong(pattern, `names <${name}>, which leads back to itself`);
    const all = new Set<string>();
    for (const member of members) {
      const state = { pattern: member, at: 0, path: [...path, name] };
      for (const text of this.#alternative(state, '')) all.add(text);
      if (state.at < member.length) throw this.#wrong(member, 'has a | outside a group; list alternatives of a class one by one');
    }
    const found = Object.freeze([...all]);
    this.#known.set(name, found);
    return found;
  }

  #join(parts: readonly (readonly string[])[], between: string, pattern: string): readonly string[] {
    // A class that stands alone stays the same list: whoever reads it again knows it.
    if (parts.length === 1) return parts[0] as readonly string[];
    let all: readonly string[] = [''];
    for (const part of parts) {
      if (all.length * part.length > MAX_SPELLINGS) throw this.#wrong(pattern, `has more than ${MAX_SPELLINGS} spellings in one place; divide it`);
      all = all.flatMap((head) => part.map((tail) => (head === '' || tail === '' ? head + tail : head + between + tail)));
    }
    return all.length === 1 ? all : [...new Set(all)];
  }

  #wrong(pattern: string, what: string): LexiconError {
    return new LexiconError(`pattern ${JSON.stringify(pattern)} ${what}`);
  }
}

/** Where a run of plain text ends: before what has a meaning of its own. */
function endOfText(pattern: string, from: number): number {
  let at = from;
  for (; at < pattern.length; at++) {
    const sign = pattern.charCodeAt(at);
    if (sign >= 0x61 && sign <= 0x7a) continue;
    if (SIGNS.includes(pattern.charAt(at)) || (sign === 0x2e && at > from && pattern.charCodeAt(at + 1) === 0x2e) || isBlank(sign)) break;
  }
  return at;
}

const SIGNS = '()[]|<>';
const isBlank = (sign: number): boolean => sign === 0x20 || (sign < 0x20 || sign > 0x7e ? /\s/.test(String.fromCharCode(sign)) : false);

/** Where the group that opens at `from` closes; -1 where it does not, or not simply. */
function closing(pattern: string, from: number): number {
  let depth = 0;
  for (let at = from; at < pattern.length; at++) {
    const sign = pattern.charCodeAt(at);
    if (sign === 0x28 || sign === 0x5b) depth++;
    else if ((sign === 0x29 || sign === 0x5d) && --depth === 0) return at;
  }
  return -1;
}

const isPlain = (spellings: readonly string[]): boolean => spellings.length === 1 && spellings[0] !== '' && !spellings[0]?.includes('*');

/** Texts that a pattern must match: each spelling of each place at least once, places that may be empty with and without. */
export function samplesOf(slots: readonly Slot[], words: Words): string[] {
  const between = words === 'none' ? '' : ' ';
  const say = (choice: (slot: Slot, index: number) => string): string =>
    slots
      .map((slot, index) => choice(slot, index).replaceAll('*', ''))
      .filter((text) => text !== '')
      .join(between);
  const first = ({ spellings }: Slot): string => spellings.find((text) => text !== '') as string;
  const samples = slots.flatMap((slot, index) => slot.spellings.map((text) => say((other, at) => (at === index ? text : first(other)))));
  return [...new Set([...samples, say(({ spellings }) => (spellings.includes('') ? '' : (spellings[0] as string)))])];
}
