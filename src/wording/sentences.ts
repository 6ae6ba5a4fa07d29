import { DOT, END, NEWLINE, SPACE } from './characters.js';

const MARK = /["“”„«»‹›「」『』]/g;
const OPENS = '“„«‹「『';
/** A quotation longer than this is none: its marks belong to two. */
const LONGEST = 200;

/** What ends with a dot in the middle of a sentence: before a name, before a number, or where the sentence goes on with a small letter. */
const SHORTENED = new Map<string, 'title' | 'numbered' | 'any'>([
  ...['mr', 'mrs', 'ms', 'messrs', 'dr', 'dra', 'prof', 'sr', 'sra', 'srta', 'lic', 'ing', 'bpk', 'sdr'].map((word) => [word, 'title'] as const),
  ...['no', 'nos', 'nr', 'num', 'núm', 'art', 'sec', 'tel', 'ref', 'ext', 'acct', 'approx', 'nº', 'rp', 'rs'].map((word) => [word, 'numbered'] as const),
  ...['etc', 'inc', 'ltd', 'co', 'corp', 'vs', 'dept', 'est', 'min', 'max', 'pág', 'depto'].map((word) => [word, 'any'] as const),
]);
const LONGEST_SHORTENED = 8;

const isSpace = (text: string, at: number): boolean => at >= text.length || text.charCodeAt(at) === 0x20 || /\s/.test(text.charAt(at));
/** Letters and dots: whatever lies beyond the signs of ASCII is taken for a letter. */
const isWordly = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x2e || code >= 0xaa;
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/** Where the sentences of one text end; asked from the first sign to the last, so that a text is gone through once. */
export class Sentences {
  #text = '';
  /** The quotation mark before, and the next one. */
  #last = -1;
  #next = -1;

  begin(text: string): void {
    this.#text = text;
    this.#last = -1;
    this.#next = -1;
  }

  /** Where the next mark stands from a place on. */
  #mark(from: number): number {
    MARK.lastIndex = from;
    return MARK.test(this.#text) ? MARK.lastIndex - 1 : Infinity;
  }

  /**
   * Whether a sentence ends with the sign at `at`: `no` where it only looks so, `clause` where a quotation goes on, or the sentence around it. `kind` is what the
   * sign is, `next` what the one behind it is.
   */
  endsAt(at: number, kind: number, next: number): 'end' | 'clause' | 'no' {
    if (kind === DOT) {
      if (next !== SPACE && next !== NEWLINE) return 'no';
      if (this.#isShortened(at)) return 'no';
    } else if (kind !== END) return 'no';
    return this.#isQuoted(at) ? 'clause' : 'end';
  }

  #isShortened(dot: number): boolean {
    const text = this.#text;
    let from = dot;
    while (dot - from <= LONGEST_SHORTENED && isWordly(text.charCodeAt(from - 1))) from--;
    if (dot - from > LONGEST_SHORTENED) return false;
    // Single letters, each with its dot: `a.m.`.
    const single = dot - from > 2 && text.charCodeAt(from + 1) === 0x2e;
    if (single) for (let at = from; at < dot; at++) if ((text.charCodeAt(at) === 0x2e) !== ((at - from) % 2 === 1)) return false;
    const how = single ? 'any' : SHORTENED.get(text.slice(from, dot).toLowerCase());
    if (how === undefined) return false;
    let behind = dot + 1;
    while (behind - dot <= 4 && isSpace(text, behind)) behind++;
    const following = text.charAt(behind);
    if (how === 'title') return /\p{L}/u.test(following);
    if (how === 'numbered') return /\d/.test(following);
    return isSmall(following) || /[\d,;)]/.test(following);
  }

  #isQuoted(at: number): boolean {
    const text = this.#text;
    while (this.#next < at) {
      this.#last = this.#next;
      this.#next = this.#mark(this.#next + 1);
    }
    const [open, close] = [this.#last, this.#next];
    if (open < 0 || close - open > LONGEST || !this.#opens(open) || this.#opens(close)) return false;
    if (/[^!?.。！？…‼⁇⁈⁉]/.test(text.slice(at, close))) return true;
    // The quotation ends with it: does the sentence around it go on?
    const behind = text.charAt(close + 1);
    if (behind === '' || (/\p{P}/u.test(behind) && !/[,，、;；]/.test(behind))) return false;
    if (!/\s/.test(behind)) return true;
    let letter = close + 2;
    while (letter - close <= 4 && /[ \t]/.test(text.charAt(letter))) letter++;
    return isSmall(text.charAt(letter));
  }

  /** A mark of typewriters opens where a word begins behind it and none ends before it. */
  #opens(at: number): boolean {
    const text = this.#text;
    if (text.charAt(at) !== '"') return OPENS.includes(text.charAt(at));
    return (at === 0 || /[\s(:：,，]/.test(text.charAt(at - 1))) && !isSpace(text, at + 1);
  }
}
