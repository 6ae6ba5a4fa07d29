import type { Characters } from './characters.js';
import { HIDDEN, LOOSE_VOWEL, MARK, TAIL, VOICED, VOWEL } from './characters.js';
import type { Evasion } from './lexicon.js';
import type { Match } from './match.js';
import type { Prepared } from './prepare.js';
import type { Reading } from './reading.js';
import { GAP, SEEN, shownFrom } from './reading.js';

const within = (code: number, ...ranges: readonly (readonly [number, number])[]): boolean => ranges.some(([from, to]) => code >= from && code <= to);
const isFullWidth = (code: number): boolean => within(code, [0xff10, 0xff19], [0xff21, 0xff3a], [0xff41, 0xff5a]);
const isStyled = (code: number): boolean => within(code, [0x1d00, 0x1dbf], [0x2070, 0x209c], [0x2460, 0x24ff], [0xa730, 0xa7ff], [0x262, 0x29f], [0x3200, 0x33ff], [0xfb00, 0xfb06], [0x2102, 0x2149]);
/** Strokes and frames: no accents. */
const isStroke = (code: number): boolean => within(code, [0x334, 0x338], [0x488, 0x489], [0x20d0, 0x20ff]);

/** Where the match stands in the original text, in UTF-16 code units: the first, and the one behind the last. */
export function spanOf(text: string, { kind, folded }: Characters, { at, units }: Reading, match: Pick<Match, 'start' | 'end'>, second: boolean): { from: number; to: number } {
  const from = at[match.start] as number;
  let to = at[match.end - 1] as number;
  to += (text.codePointAt(to) as number) > 0xffff ? 2 : 1;
  const unit = units[match.end - 1] as number;
  // A syllable that was written letter by letter: its vowel, and what ends it.
  if (unit >= 0xac00 && within(text.charCodeAt(at[match.end - 1] as number), [0x3131, 0x314e])) {
    to = shownFrom(text, kind, to) + 1;
    if ((unit - 0xac00) % 28 !== 0) to = shownFrom(text, kind, to) + 1;
  }
  for (; to < text.length; to++) {
    const code = text.charCodeAt(to);
    const k = kind[code] as number;
    const drawnOn = k === MARK || k === VOWEL || k === TAIL || k === VOICED;
    if (!drawnOn && !(second && folded[code] === units[match.end - 1])) break;
  }
  return { from, to };
}

/** What was seen through to find the match. */
export function evasionsOf(text: string, prepared: Prepared, reading: Reading, match: Match, span: { from: number; to: number }, second: boolean): Evasion[] {
  const found = new Set<Evasion>();
  const { kind, folded } = prepared.characters;
  const simplified = /^zh(-(hans|cn|sg))?$/i.test(prepared.lexicon.language);
  let marks = 0;
  for (let i = span.from; i < span.to; i++) {
    const code = text.charCodeAt(i);
    const k = kind[code];
    marks = k === MARK ? marks + 1 : 0;
    if (isFullWidth(code)) found.add('full-width');
    if (k === HIDDEN) found.add('zero-width');
    if (k === LOOSE_VOWEL) found.add('split-character');
    if (marks > 1 || isStroke(code)) found.add('combining-marks');
    if (isStyled(code)) found.add('styled-letters');
    if (simplified && code >= 0x3400 && code <= 0x9fff && folded[code] !== code) found.add('traditional');
  }
  const { units, at, gap, seen } = reading;
  for (let i = match.start; i < match.end; i++) {
    if ((text.codePointAt(at[i] as number) as number) > 0xffff && units[i] !== 0xfffd) found.add('styled-letters');
    if (second) {
      const bits = seen[i] as number;
      if ((bits & SEEN.joined) !== 0 && i > match.start) found.add('separators');
      if ((bits & SEEN.lookAlike) !== 0) found.add('look-alike');
      if ((bits & SEEN.mixed) !== 0) found.add('mixed-script');
      if ((bits & SEEN.leet) !== 0) found.add('leet');
      if ((bits & SEEN.repeated) !== 0) found.add('repeated');
    }
  }
  if (!prepared.spaced) {
    const korean = prepared.lexicon.words === 'hangul';
    for (let place = 0; place < match.places.length; place += 2) {
      for (let i = (match.places[place] as number) + 1; i < (match.places[place + 1] as number); i++) {
        const between = gap[i] as number;
        const alone = between > 0 && (gap[i - 1] as number) > 0 && (gap[i + 1] as number) > 0;
        if (korean ? between === GAP.symbol || alone : between > 0) found.add('separators');
      }
    }
  }
  return [...found].sort();
}
