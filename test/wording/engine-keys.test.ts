import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/wording/prepare.js';
import type { Entry } from '../../src/wording/lexicon.js';
import { made } from './engine.js';

/** Which place of a pattern is looked for first, and which must stand as well. */
const places = (words: 'none' | 'spaces' | 'hangul', phrase: string, more: Partial<Entry> = {}): [number, number] => {
  const [sequence] = prepare(made({ words, phrases: [phrase], entry: more })).entries.sequences;
  return [sequence?.key as number, sequence?.guard as number];
};

describe('a pattern is looked for by the place that is rarest', () => {
  const examples = ['您您您好', '银行银行银行', '砍行人行人行', '信用信用，用卡'];
  it.each<[string, [number, number]]>([
    // Characters: 您 three times, 砍 once, 行 six times.
    ['您..砍', [1, 0]], ['砍..您', [0, 1]], ['行..您', [1, 0]], ['您..行', [0, 1]],
    // All spellings of a place together.
    ['(砍|您)..(您)', [1, 0]], ['(砍|好)..您', [0, 1]],
    // Two characters and more by the rarest pair: 银行 three times, 行人 twice, 用卡 once, 信用 twice.
    ['银行..行人', [1, 0]], ['行人..银行', [0, 1]], ['银行..您', [0, 1]], ['信用卡..行人', [0, 1]], ['行人..信用卡', [1, 0]], ['银行..信用卡', [1, 0]], ['银行..砍', [1, 0]], ['信用..行人', [1, 0]], ['卡信用..行人', [0, 1]],
    // As rare: the longer, of equals the last.
    ['没有..不', [0, 1]], ['不..没有', [1, 0]], ['没..不', [1, 0]], ['没..不..无', [2, 0]],
    // What may be left out is not looked for.
    ['您..[砍]', [0, -1]], ['行..[砍]..您', [2, 0]],
  ])('%s', (phrase, wanted) => {
    expect(places('none', phrase, { examples: examples.slice(0, 2), counterExamples: examples.slice(2) })).toEqual(wanted);
  });

  it('by length alone where nothing is given, and in scripts that divide words', () => {
    for (const [phrase, wanted] of [['您..砍', [1, 0]], ['砍您..您', [0, 1]]] as const) expect(places('none', phrase)).toEqual(wanted);
    expect(places('spaces', 'police .. pay', { examples: ['police police'] })).toEqual([0, 1]);
    expect(places('hangul', '경찰서..돈', { examples: ['경찰서 경찰서'] })).toEqual([0, 1]);
  });
});
