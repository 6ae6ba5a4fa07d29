import { SIMPLIFIED, TRADITIONAL } from './data/traditional.js';
import { LOOK_ALIKES } from './look-alikes.js';

/** What a code unit is to the fold. Up to `DIGIT` it is kept; from `SPACE` on it separates. */
export const LATIN = 1;
export const LOOK_ALIKE = 2;
export const OTHER = 3;
export const DIGIT = 4;
export const SPACE = 5;
export const SYMBOL = 6;
export const CLAUSE = 7;
export const END = 8;
export const NEWLINE = 9;
/** `.`: the end of a sentence before a space, else a symbol. */
export const DOT = 10;
/** Left out within a word, else a symbol. */
export const APOSTROPHE = 11;
/** Shows nothing: left out. */
export const HIDDEN = 12;
/** Drawn on the letter before it: left out. */
export const MARK = 13;
/** Several letters in one code unit: `EXPANDED`. */
export const SEVERAL = 14;
export const HIGH = 15;
export const VOWEL = 16;
export const TAIL = 17;
export const VOICED = 18;
/** A vowel of Hangul written beside its consonant and not within a syllable. */
export const LOOSE_VOWEL = 19;

const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const TAILS = 'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
/** The syllable of a loose consonant and vowel; 0 where the unit is no consonant that begins one. */
export function syllableOf(consonant: number, vowel: number): number {
  const lead = LEADS.indexOf(String.fromCharCode(consonant));
  return lead < 0 ? 0 : 0xac00 + (lead * 21 + vowel - 0x314f) * 28;
}
/** How far a loose consonant that ends a syllable moves it; 0 for what ends none. */
export const tailOf = (consonant: number): number => TAILS.indexOf(String.fromCharCode(consonant)) + 1;

export interface Characters {
  readonly kind: Uint8Array;
  readonly folded: Uint16Array;
}

/** Ligatures and letters that fold into several. */
export const EXPANDED = new Map<number, string>();
/** Kana with the voiced mark of half-width texts. */
export const WITH_VOICE = new Map<number, number>();

const ranges = (...list: readonly (readonly [number, number])[]): readonly number[] => list.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index));
const codes = (text: string): readonly number[] => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

const HIDDEN_CODES = [0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180e, 0x3164, 0xfeff, 0xffa0, ...ranges([0x180b, 0x180d], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfe00, 0xfe0f])];
const MARK_CODES = ranges([0x300, 0x34e], [0x350, 0x36f], [0x483, 0x489], [0x1ab0, 0x1aff], [0x1dc0, 0x1dff], [0x20d0, 0x20ff], [0xfe20, 0xfe2f]);
const CLAUSE_CODES = codes(',:;，：；、､،؛–—');
const END_CODES = codes('!?。！？｡‼⁇⁈⁉؟।');
const QUOTE_CODES = codes("'’‘ʼ＇`´");
/** Where letters stand that fold to others: the rest of the plane folds to itself. */
const FOLDING = ranges([0x41, 0x5a], [0xaa, 0x2af], [0x370, 0x587], [0x1d00, 0x1fff], [0x2070, 0x209c], [0x2100, 0x218b], [0x2460, 0x24ff], [0x2c60, 0x2c7f], [0x2e80, 0x2fdf], [0x3200, 0x33ff], [0xa720, 0xa7ff], [0xf900, 0xfb06], [0xff01, 0xffef]);
/** Letters that Unicode does not take apart. */
const ALONE: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', ħ: 'h', ı: 'i', ŧ: 't', æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ð: 'd', ƒ: 'f', ᴀ: 'a', ʙ: 'b', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ꜰ: 'f', ɢ: 'g', ʜ: 'h', ɪ: 'i', ᴊ: 'j', ᴋ: 'k', ʟ: 'l', ᴍ: 'm', ɴ: 'n', ᴏ: 'o', ᴘ: 'p', ʀ: 'r', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ʏ: 'y' };

const plain = (text: string): string => {
  const lower = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/[\u0300-\u036f\u20d0-\u20ff]/g, '');
  return [...lower].map((letter) => ALONE[letter] ?? letter).join('').normalize('NFC');
};

const isLetter = /^[\p{L}\p{N}\p{M}]$/u;

/** Of a letter that is folded: small. */
function kindOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LATIN;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return LOOK_ALIKES.has(code) ? LOOK_ALIKE : isLetter.test(String.fromCharCode(code)) ? OTHER : SYMBOL;
}

/** The tables anew. */
export function build(): Characters {
  const kind = new Uint8Array(0x10000).fill(OTHER);
  const folded = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) folded[code] = code;
  for (const code of ranges([0, 0x2f], [0x3a, 0x40], [0x5b, 0x60], [0x7b, 0xbf], [0x2010, 0x2bff], [0x2e00, 0x2e7f], [0x3000, 0x303f], [0xe000, 0xf8ff], [0xfe10, 0xfe6f])) kind[code] = SYMBOL;
  kind[0xd7] = kind[0xf7] = kind[0x30fb] = SYMBOL;
  kind.fill(HIGH, 0xd800, 0xdc00).fill(SYMBOL, 0xdc00, 0xe000);
  for (let code = 0x30; code <= 0x39; code++) kind[code] = DIGIT;
  for (let code = 0x61; code <= 0x7a; code++) kind[code] = LATIN;
  kind[0x3005] = kind[0x3006] = kind[0x3007] = OTHER;
  for (const code of FOLDING) {
    const text = plain(String.fromCharCode(code));
    if (text.length === 1) {
      const to = text.charCodeAt(0);
      folded[code] = to;
      kind[code] = kindOf(to);
    } else if (text.length <= 3 && isLetter.test(text.charAt(0))) {
      EXPANDED.set(code, text);
      kind[code] = SEVERAL;
    } else kind[code] = SYMBOL;
  }
  // Katakana and hiragana are one.
  for (let code = 0x30a1; code <= 0x30f6; code++) folded[code] = code - 0x60;
  for (let code = 0xff66; code <= 0xff9d; code++) folded[code] = folded[String.fromCharCode(code).normalize('NFKC').charCodeAt(0)] as number;
  for (let code = 0x3041; code <= 0x3096; code++) {
    for (const mark of [0x3099, 0x309a]) {
      const voiced = String.fromCharCode(code, mark).normalize('NFC');
      if (voiced.length === 1) WITH_VOICE.set(code | (mark === 0x309a ? 0x10000 : 0), voiced.charCodeAt(0));
    }
  }
  for (const code of [0x3099, 0x309a, 0xff9e, 0xff9f]) kind[code] = VOICED;
  for (let code = 0x1161; code <= 0x1175; code++) kind[code] = VOWEL;
  for (let code = 0x11a8; code <= 0x11c2; code++) kind[code] = TAIL;
  for (let code = 0x314f; code <= 0x3163; code++) kind[code] = LOOSE_VOWEL;
  for (const code of codes('\t\v\f \u00a0\u1680\u202f\u205f\u3000')) kind[code] = SPACE;
  for (let code = 0x2000; code <= 0x200a; code++) kind[code] = SPACE;
  for (const code of codes('\n\r\u0085\u2028\u2029')) kind[code] = NEWLINE;
  for (const code of CLAUSE_CODES) kind[code] = CLAUSE;
  for (const code of END_CODES) kind[code] = END;
  for (const code of QUOTE_CODES) kind[code] = APOSTROPHE;
  for (const code of MARK_CODES) kind[code] = MARK;
  for (const code of HIDDEN_CODES) kind[code] = HIDDEN;
  kind[0x2e] = kind[0xff0e] = DOT;
  return { kind, folded };
}

let spelled: Characters | undefined;
let han: Characters | undefined;

/** The tables of the fold; those for Chinese also take traditional characters for simplified ones. Built when first asked for. */
export function charactersOf(chinese: boolean): Characters {
  spelled ??= build();
  if (!chinese) return spelled;
  return (han ??= simplified(spelled));
}

/** The same with traditional characters folded to simplified ones. */
export function simplified({ kind, folded: spelt }: Characters): Characters {
  const folded = spelt.slice();
  for (let i = 0; i < TRADITIONAL.length; i++) folded[TRADITIONAL.charCodeAt(i)] = SIMPLIFIED.charCodeAt(i);
  for (let code = 0xf900; code < 0xfb00; code++) folded[code] = folded[folded[code] as number] as number;
  return { kind, folded };
}

/** A code point beyond the first plane: its letter or digit (`styled`), 0 for nothing shown, -1 for a symbol, -2 for a letter of its own. */
export function foldAstral(point: number): number {
  if (point >= 0x1d400 && point <= 0x1d7ff) return (mathematical ??= mathematicalLetters())[point - 0x1d400] as number;
  if (point >= 0x1f130 && point <= 0x1f189) return 0x61 + ((point - 0x1f130) % 32) <= 0x7a ? 0x61 + ((point - 0x1f130) % 32) : -1;
  if (point >= 0x1f1e6 && point <= 0x1f1ff) return 0x61 + point - 0x1f1e6;
  if ((point >= 0xe0000 && point <= 0xe007f) || (point >= 0xe0100 && point <= 0xe01ef)) return 0;
  return point >= 0x20000 && point <= 0x3ffff ? -2 : -1;
}

let mathematical: Int16Array | undefined;
/** By place among the mathematical letters and digits: what is folded of each, -1 for a symbol. */
export function mathematicalLetters(): Int16Array {
  const letters = new Int16Array(0x400);
  for (let i = 0; i < letters.length; i++) {
    const text = plain(String.fromCodePoint(0x1d400 + i));
    letters[i] = text.length === 1 ? text.charCodeAt(0) : -1;
  }
  return letters;
}
