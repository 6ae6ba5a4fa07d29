import type { Lexicon } from './lexicon.js';

/** What may stand at one place: spellings, in whatever form. */
export interface Spelt {
  readonly length: number;
  /** Whether the place may be empty. */
  readonly optional: boolean;
  /** One word without a star. */
  readonly plain: boolean;
}

/** One place of a pattern: the spellings that may stand there, and how much may lie between it and the place before. */
export interface Slot<S extends Spelt> {
  readonly spellings: S;
  /** In words, or in characters where words are not divided. */
  readonly gap: number;
}

/** Makes spellings from what stands in a pattern. */
export interface Makes<S extends Spelt> {
  /** A run of text from..to of the pattern, without blanks. */
  text(pattern: string, from: number, to: number): S;
  /** All of these, each once; `orNothing`: or nothing. */
  either(lists: readonly S[], orNothing: boolean): S;
  /** Each of the first before each of the second and so on, as neighbouring words. */
  inTurn(lists: readonly S[]): S;
  /** Words that were joined from parts that touch. */
  joined(texts: readonly string[]): S;
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

/** Reads patterns of one lexicon. Each class is read once. */
export class Patterns<S extends Spelt> {
  readonly #words: Words;
  readonly #classes: Classes;
  readonly #known = new Map<string, S>();
  readonly #makes: Makes<S>;
  /** The alternatives and words that are being read. */
  readonly #stack: S[] = [];
  #top = 0;
  /** Reads as written what is spelt only when its parts are joined: `can` and `'t` are one word. */
  #asWritten: Patterns<Texts> | undefined;

  constructor(lexicon: Pick<Lexicon, 'words' | 'classes'>, makes: Makes<S>) {
    this.#words = lexicon.words;
    this.#classes = lexicon.classes ?? {};
    this.#makes = makes;
  }

  /** The places of a pattern, first to last. Throws `LexiconError`. */
  read(pattern: string): readonly Slot<S>[] {
    const slots: Slot<S>[] = [];
    let gap = 0;
    const state: State = { pattern, at: 0, path: [] };
    while (state.at < pattern.length) {
      const sign = pattern.charCodeAt(state.at);
      if (sign === DOT && pattern.charCodeAt(state.at + 1) === DOT) {
        if (slots.length === 0) throw this.#wrong(pattern, 'begins with a gap');
        gap = this.#gap(state);
      } else if (isBlank(sign)) state.at++;
      else {
        // Where words are not divided, every part is a place of its own; elsewhere parts that touch make one word.
        const spellings = this.#words === 'none' ? this.#element(state) : this.#word(state, -1);
        const last = slots.at(-1);
        // Plain words in a row are one place.
        if (gap === 0 && last !== undefined && last.spellings.plain && spellings.plain) slots[slots.length - 1] = { spellings: this.#makes.inTurn([last.spellings, spellings]), gap: last.gap };
        else slots.push({ spellings, gap });
        gap = 0;
      }
    }
    if (gap > 0) throw this.#wrong(pattern, 'ends with a gap');
    if (slots.every(({ spellings }) => spellings.optional)) throw this.#wrong(pattern, 'may be empty; give it a part that must stand');
    if (slots.length > MAX_SLOTS) throw this.#wrong(pattern, `has ${slots.length} parts; ${MAX_SLOTS} are the most`);
    return slots;
  }

  #gap(state: State): number {
    let to = state.at + 2;
    while (state.pattern.charCodeAt(to) >= 0x30 && state.pattern.charCodeAt(to) <= 0x39) to++;
    const digits = state.pattern.slice(state.at + 2, to);
    const gap = digits === '' ? DEFAULT_GAP[this.#words] : Number(digits);
    if (gap < 1 || gap > MAX_GAP[this.#words]) throw this.#wrong(state.pattern, `has a gap of ${gap}; give 1 to ${MAX_GAP[this.#words]}`);
    state.at = to;
    return gap;
  }

  /** Parts that touch, up to a blank, a gap or, within a group, the end of the alternative. `end`: what ends the group; -1 outside of one. */
  #word(state: State, end: number): S {
    const from = state.at;
    const first = this.#element(state);
    if (endsWord(state, end)) return first;
    const starts = [from];
    const parts = [first];
    do {
      starts.push(state.at);
      parts.push(this.#element(state));
    } while (!endsWord(state, end));
    const { pattern, path } = state;
    if (this.#words === 'none') return this.#inTurn(parts, pattern);
    const asWritten = (this.#asWritten ??= (this.#makes as unknown) === AS_WRITTEN ? (this as unknown as Patterns<Texts>) : new Patterns({ words: this.#words, classes: this.#classes }, AS_WRITTEN));
    this.#limit(parts, pattern);
    return this.#makes.joined(joined(starts.map((at) => asWritten.#element({ pattern, at, path })), ''));
  }

  /** A run of plain text, a group, or a class. */
  #element(state: State): S {
    const { pattern, at } = state;
    const first = pattern.charCodeAt(at);
    if (first === OPEN || first === OPEN_OPTIONAL) return this.#group(state, first === OPEN ? CLOSE : CLOSE_OPTIONAL);
    if (first === OPEN_CLASS) {
      const end = pattern.indexOf('>', at);
      if (end < 0) throw this.#wrong(pattern, 'does not close <');
      state.at = end + 1;
      return this.#class(pattern.slice(at + 1, end), state.path, pattern);
    }
    let to = at;
    let star = -1;
    for (; to < pattern.length; to++) {
      const sign = pattern.charCodeAt(to);
      if ((sign >= 0x61 && sign <= 0x7a) || (sign >= 0x3400 && sign !== 0xfeff)) continue;
      if (isSign(sign) || (sign === DOT && pattern.charCodeAt(to + 1) === DOT) || isBlank(sign)) break;
      if (sign === STAR && (star < 0 || star === at)) star = to;
    }
    if (to === at) throw this.#wrong(pattern, `has a ${pattern.charAt(at)} that opens nothing`);
    if (star >= 0 && (this.#words === 'none' || (star > at && star < to - 1))) throw this.#wrong(pattern, 'has a * that is neither the first nor the last of a word (and none belongs where words are not divided)');
    state.at = to;
    return this.#makes.text(pattern, at, to);
  }

  #group(state: State, end: number): S {
    const { pattern, at: from } = state;
    const base = this.#top;
    for (;;) {
      state.at++;
      this.#push(this.#alternative(state, end));
      const next = pattern.charCodeAt(state.at);
      if (next === end) break;
      if (next !== BAR) throw this.#wrong(pattern, `does not close ${pattern.charAt(from)}`);
    }
    state.at++;
    return this.#makes.either(this.#taken(base), end === CLOSE_OPTIONAL);
  }

  /** One alternative of a group, or a member of a class: words with spaces between them. */
  #alternative(state: State, end: number): S {
    const { pattern } = state;
    const base = this.#top;
    while (state.at < pattern.length) {
      const sign = pattern.charCodeAt(state.at);
      if (sign === BAR || sign === end) break;
      if (sign === DOT && pattern.charCodeAt(state.at + 1) === DOT) throw this.#wrong(pattern, 'has a gap within a group; gaps stand between groups');
      if (isBlank(sign)) state.at++;
      else this.#push(this.#word(state, end));
    }
    if (this.#top === base) throw this.#wrong(pattern, 'has an empty alternative; use [ ] for what may be left out');
    return this.#top === base + 1 ? (this.#stack[--this.#top] as S) : this.#inTurn(this.#taken(base), pattern);
  }

  #push(spellings: S): void {
    this.#stack[this.#top++] = spellings;
  }

  /** What stands on the stack from `base` on, which is then its top. */
  #taken(base: number): readonly S[] {
    const taken = this.#stack.slice(base, this.#top);
    this.#top = base;
    return taken;
  }

  #class(name: string, path: readonly string[], pattern: string): S {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const members = Object.hasOwn(this.#classes, name) ? this.#classes[name] : undefined;
    if (members === undefined) throw this.#wrong(pattern, `names <${name}>, which is no class of the lexicon`);
    if (path.includes(name)) throw this.#wrong(pattern, `names <${name}>, which leads back to itself`);
    const within = [...path, name];
    const base = this.#top;
    for (const member of members) {
      const state = { pattern: member, at: 0, path: within };
      this.#push(this.#alternative(state, WHOLE));
      if (state.at < member.length) throw this.#wrong(member, 'has a | outside a group; list alternatives of a class one by one');
    }
    const found = this.#makes.either(this.#taken(base), false);
    this.#known.set(name, found);
    return found;
  }

  #inTurn(parts: readonly S[], pattern: string): S {
    this.#limit(parts, pattern);
    return this.#makes.inTurn(parts);
  }

  #limit(parts: readonly S[], pattern: string): void {
    let count = 1;
    for (const { length } of parts) if ((count *= length) > MAX_SPELLINGS) throw this.#wrong(pattern, `has more than ${MAX_SPELLINGS} spellings in one place; divide it`);
  }

  #wrong(pattern: string, what: string): LexiconError {
    return new LexiconError(`pattern ${JSON.stringify(pattern)} ${what}`);
  }
}

const OPEN = 0x28;
const CLOSE = 0x29;
const OPEN_OPTIONAL = 0x5b;
const CLOSE_OPTIONAL = 0x5d;
const OPEN_CLASS = 0x3c;
const CLOSE_CLASS = 0x3e;
const BAR = 0x7c;
const DOT = 0x2e;
const STAR = 0x2a;
/** Nothing in it ends a member of a class but its end. */
const WHOLE = -2;
const isSign = (sign: number): boolean => sign === OPEN || sign === CLOSE || sign === OPEN_OPTIONAL || sign === CLOSE_OPTIONAL || sign === BAR || sign === OPEN_CLASS || sign === CLOSE_CLASS;
const isBlank = (sign: number): boolean => sign === 0x20 || (sign < 0x20 || (sign > 0x7e && sign < 0x3400) || sign === 0xfeff ? /\s/.test(String.fromCharCode(sign)) : false);

function endsWord({ pattern, at }: State, end: number): boolean {
  if (at >= pattern.length) return true;
  const sign = pattern.charCodeAt(at);
  return isBlank(sign) || (sign === DOT && pattern.charCodeAt(at + 1) === DOT) || (end !== -1 && (sign === BAR || sign === end));
}

/** Spellings as they are written: `''` where the place may be empty. */
export class Texts implements Spelt {
  readonly optional: boolean;
  readonly plain: boolean;

  constructor(readonly texts: readonly string[]) {
    this.optional = texts.includes('');
    this.plain = texts.length === 1 && !this.optional && !texts[0]?.includes('*');
  }

  get length(): number {
    return this.texts.length;
  }
}

function joined(lists: readonly Texts[], between: string): readonly string[] {
  const all = lists.reduce<readonly string[]>((heads, { texts }) => heads.flatMap((head) => texts.map((tail) => (head === '' || tail === '' ? head + tail : head + between + tail))), ['']);
  return [...new Set(all)];
}

const asWritten = (between: string): Makes<Texts> => ({
  text: (pattern, from, to) => new Texts([pattern.slice(from, to)]),
  either: (lists, orNothing) => new Texts([...new Set([...(orNothing ? [''] : []), ...lists.flatMap(({ texts }) => texts)])]),
  inTurn: (lists) => new Texts(joined(lists, between)),
  joined: (texts) => new Texts(texts),
});
const AS_WRITTEN = asWritten(' ');
const UNDIVIDED_AS_WRITTEN = asWritten('');

/** Reads patterns as they are written. */
export class PatternReader extends Patterns<Texts> {
  constructor(lexicon: Pick<Lexicon, 'words' | 'classes'>) {
    super(lexicon, lexicon.words === 'none' ? UNDIVIDED_AS_WRITTEN : AS_WRITTEN);
  }
}

/** Texts that a pattern must match: each spelling of each place at least once, places that may be empty with and without. */
export function samplesOf(slots: readonly Slot<Texts>[], words: Words): string[] {
  const between = words === 'none' ? '' : ' ';
  const say = (choice: (texts: readonly string[], index: number) => string): string =>
    slots
      .map(({ spellings: { texts } }, index) => choice(texts, index).replaceAll('*', ''))
      .filter((text) => text !== '')
      .join(between);
  const first = (texts: readonly string[]): string => texts.find((text) => text !== '') as string;
  const samples = slots.flatMap(({ spellings: { texts } }, index) => texts.map((text) => say((others, at) => (at === index ? text : first(others)))));
  return [...new Set([...samples, say((texts) => (texts.includes('') ? '' : (texts[0] as string)))])];
}
