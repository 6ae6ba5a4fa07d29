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

/** Reads patterns of one lexicon. Each class is read once. */
export class PatternReader {
  readonly #words: Words;
  readonly #classes: Classes;
  readonly #known = new Map<string, readonly string[]>();

  constructor({ words, classes }: Pick<Lexicon, 'words' | 'classes'>) {
    this.#words = words;
    this.#classes = classes ?? {};
  }

  /** The places of a pattern, first to last. Throws `LexiconError`. */
  read(pattern: string): readonly Slot[] {
    const slots: Slot[] = [];
    let glued: (readonly string[])[] = [];
    let gap = 0;
    const close = (): void => {
      if (glued.length === 0) return;
      const spellings = this.#join(glued, '', pattern);
      const last = slots.at(-1);
      // Plain words in a row are one place.
      if (gap === 0 && last !== undefined && isPlain(last.spellings) && isPlain(spellings)) {
        slots[slots.length - 1] = { spellings: [`${last.spellings[0]}${this.#words === 'none' ? '' : ' '}${spellings[0]}`], gap: last.gap };
      } else slots.push({ spellings, gap });
      glued = [];
      gap = 0;
    };
    const state = { pattern, at: 0, path: [] as readonly string[] };
    while (state.at < pattern.length) {
      const gapHere = /^\.\.(\d*)/.exec(pattern.slice(state.at));
      if (gapHere !== null) {
        close();
        if (slots.length === 0) throw this.#wrong(pattern, 'begins with a gap');
        gap = gapHere[1] === '' ? DEFAULT_GAP[this.#words] : Number(gapHere[1]);
        if (gap < 1 || gap > MAX_GAP[this.#words]) throw this.#wrong(pattern, `has a gap of ${gap}; give 1 to ${MAX_GAP[this.#words]}`);
        state.at += gapHere[0].length;
      } else if (/\s/.test(pattern.charAt(state.at))) {
        close();
        state.at++;
      } else {
        // Where words are not divided, every part is a place of its own; elsewhere parts that touch make one word.
        if (this.#words === 'none' && glued.length > 0) close();
        glued.push(this.#element(state));
      }
    }
    close();
    if (gap > 0) throw this.#wrong(pattern, 'ends with a gap');
    if (slots.every(({ spellings }) => spellings.includes(''))) throw this.#wrong(pattern, 'may be empty; give it a part that must stand');
    if (slots.length > MAX_SLOTS) throw this.#wrong(pattern, `has ${slots.length} parts; ${MAX_SLOTS} are the most`);
    return slots;
  }

  /** A run of plain text, a group, or a class. */
  #element(state: { pattern: string; at: number; path: readonly string[] }): readonly string[] {
    const { pattern } = state;
    const first = pattern.charAt(state.at);
    if (first === '(' || first === '[') {
      const end = first === '(' ? ')' : ']';
      state.at++;
      const all: string[] = first === '[' ? [''] : [];
      for (;;) {
        all.push(...this.#alternative(state, end));
        const next = pattern.charAt(state.at++);
        if (next === end) return [...new Set(all)];
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
    const text = (/^[^\s()[\]|<>]+?(?=\.\.|[\s()[\]|<>]|$)/.exec(pattern.slice(state.at)) ?? [''])[0];
    if (text === '') throw this.#wrong(pattern, `has a ${first} that opens nothing`);
    if (/\*./.test(text.slice(1)) || (text.includes('*') && this.#words === 'none')) throw this.#wrong(pattern, 'has a * that is neither the first nor the last of a word (and none belongs where words are not divided)');
    state.at += text.length;
    return [text];
  }

  /** One alternative of a group: parts with spaces between them. */
  #alternative(state: { pattern: string; at: number; path: readonly string[] }, end: string): readonly string[] {
    const { pattern } = state;
    const words: (readonly string[])[] = [];
    let glued: (readonly string[])[] = [];
    const close = (): void => {
      if (glued.length > 0) words.push(this.#join(glued, '', pattern));
      glued = [];
    };
    while (state.at < pattern.length && pattern.charAt(state.at) !== '|' && pattern.charAt(state.at) !== end) {
      if (pattern.startsWith('..', state.at)) throw this.#wrong(pattern, 'has a gap within a group; gaps stand between groups');
      if (/\s/.test(pattern.charAt(state.at))) {
        close();
        state.at++;
      } else glued.push(this.#element(state));
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
    const all = members.flatMap((member) => {
      const state = { pattern: member, at: 0, path: [...path, name] };
      const spellings = this.#alternative(state, '');
      if (state.at < member.length) throw this.#wrong(member, 'has a | outside a group; list alternatives of a class one by one');
      return spellings;
    });
    const found = Object.freeze([...new Set(all)]);
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
