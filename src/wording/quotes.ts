import { countTo } from './sense.js';

/** Marks that open what another says, and what closes it. Marks of titles (《》) are none. */
const CLOSES: ReadonlyMap<string, string> = new Map([
  ['«', '»'], ['»', '«'], ['‹', '›'], ['“', '”'], ['„', '“”'], ['‟', '”'], ['”', '”'], ['‘', '’'], ['‚', '‘’'], ['"', '"'], ['＂', '＂'], ["'", "'"],
  ['「', '」'], ['『', '』'], ['﹁', '﹂'], ['﹃', '﹄'], ['｢', '｣'], ['〝', '〞〟'],
]);
const OPENS = new RegExp(`[${[...CLOSES.keys()].join('')}]`, 'g');
/** Marks that also stand within words, or close what others open: behind a letter they open nothing. */
const OPENS_NO_WORD_BEHIND = "'‘‚”»";
const APOSTROPHES = "'’";
const LETTER = /[\p{L}\p{N}]/u;

/** In a text: UTF-16 code units, `to` is out. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Passages between quotation marks, the outermost alone, in order; one that is not closed within its paragraph is none. In time linear in the text. */
function quotesOf(text: string): Span[] {
  const found: Span[] = [];
  const vain = new Map<string, number>();
  OPENS.lastIndex = 0;
  for (let match = OPENS.exec(text); match !== null; match = OPENS.exec(text)) {
    const { index: from, 0: mark } = match;
    if (from < (vain.get(mark) ?? 0) || (OPENS_NO_WORD_BEHIND.includes(mark) && isLetter(text, from - 1))) continue;
    const { at, closed } = closing(text, from + 1, CLOSES.get(mark) as string);
    if (closed) {
      found.push({ from, to: at });
      OPENS.lastIndex = at;
    } else vain.set(mark, at);
  }
  return found;
}

/** Where the closing mark is behind, or where the paragraph ends without one. */
function closing(text: string, from: number, marks: string): { readonly at: number; readonly closed: boolean } {
  for (let at = from; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '\n' && text[at + 1] === '\n') return { at, closed: false };
    if (marks.includes(char) && !(APOSTROPHES.includes(char) && isLetter(text, at + 1))) return { at: at + 1, closed: true };
  }
  return { at: text.length, closed: false };
}

const isLetter = (text: string, at: number): boolean => at >= 0 && at < text.length && LETTER.test(String.fromCodePoint(text.codePointAt(at) as number));

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** How many letters a sender must say for themselves, at least. */
const OWN = { spaced: 20, unspaced: 8 } as const;
/** And how many for each letter that is quoted: a script of what to say stands between quotation marks too. */
const OWN_FOR_EACH = 2;
/** Shorter ones are a sneer as often as a quotation. */
const QUOTED = { spaced: /[\p{L}\p{N}][^\p{L}\p{N}]{0,3}\s[^\p{L}\p{N}]{0,3}[\p{L}\p{N}]/u, unspaced: /[\p{L}\p{N}]{3}/u } as const;

/** So many letters may stand between a quotation and whose it is. */
const BESIDE = { spaced: 24, unspaced: 8 } as const;

/** What else a text says of the quotations in it: whose they are where they are the sender's own, and that they are reported. */
export interface Said {
  readonly own: readonly Span[];
  readonly reports: readonly Span[];
}

/**
 * The passages of a text that are told of others: between quotation marks, several words long, and outweighed by what the sender says around them. Not those that the
 * sender's own side is said to say close by, unless something outside of all of them tells that they are reported.
 */
export function quotedPassages(text: string, spaced: boolean, said: () => Said = () => NOTHING_SAID): readonly Span[] {
  const quotes = quotesOf(text);
  if (quotes.length === 0) return quotes;
  const script = spaced ? 'spaced' : 'unspaced';
  const passages = quotes.map(({ from, to }) => text.slice(from + 1, to - 1));
  const quoted = passages.map(lettersIn);
  const around = quoted.reduce((left, letters) => left - letters, lettersIn(text));
  const told = quotes.filter((_, index) => around >= Math.max(OWN[script], OWN_FOR_EACH * (quoted[index] as number)) && QUOTED[script].test(passages[index] as string));
  if (told.length === 0) return told;
  const { own: all, reports } = said();
  const own = all.filter((place) => !isIn(quotes, place));
  if (own.length === 0 || reports.some((report) => !isIn(quotes, report))) return told;
  const near = BESIDE[script];
  const [ends, starts] = [own.map(({ to }) => to), own.map(({ from }) => from)].map((places) => places.sort((a, b) => a - b)) as [number[], number[]];
  return told.filter(({ from, to }) => {
    const before = ends[countTo(ends, from) - 1];
    const behind = starts[countTo(starts, to - 1)];
    const isNear = (first: number, last: number): boolean => last - first <= 8 * near && lettersIn(text.slice(first, last)) <= near;
    return !(before !== undefined && isNear(before, from)) && !(behind !== undefined && isNear(to, behind));
  });
}

const NOTHING_SAID: Said = { own: [], reports: [] };

/** Whether a place lies within one of some that are in order and apart. */
export function isIn(quotes: readonly Span[], { from, to }: Span): boolean {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle] as Span).from <= from) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low - 1];
  return quote !== undefined && to <= quote.to;
}
