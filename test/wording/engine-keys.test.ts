import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/wording/prepare.js';
import { made } from './engine.js';

/** Which place of a pattern is looked for first, and which must stand as well. */
const places = (words: 'none' | 'spaces' | 'hangul', phrase: string, examples: readonly string[] = []): [number, number] => {
  const [sequence] = prepare(made({ words, phrases: [phrase], entry: { examples } })).entries.sequences;
  return [sequence?.key as number, sequence?.guard as number];
};

describe('a pattern is looked for by the place that is rarest in innocent texts', () => {
  it.each<[string, [number, number]]>([
    // Characters: 您 more often than 在, 砍 hardly ever.
    ['您..砍', [1, 0]], ['砍..您', [0, 1]], ['您..在', [1, 0]], ['在..您', [0, 1]],
    // All spellings of a place together.
    ['(砍|您)..在', [1, 0]], ['(砍|在)..您', [0, 1]], ['(本|有|月)..我', [1, 0]], ['我..(本|有|月)', [0, 1]],
    // Two characters and more by the rarest pair: 我们, 催收 and 公司, 银行 and 信用, 用卡, from the most often to the least.
    ['我们..催收', [1, 0]], ['催收..我们', [0, 1]], ['银行..公司', [0, 1]], ['公司..银行', [1, 0]], ['信用卡..银行', [0, 1]], ['银行..信用卡', [1, 0]], ['用卡信..银行', [0, 1]], ['还款..砍', [1, 0]], ['砍..还款', [0, 1]],
    // As rare: the longer, of equals the last.
    ['坐牢..砍', [0, 1]], ['砍..坐牢', [1, 0]], ['砍..剁', [1, 0]], ['砍..剁..宰', [2, 0]],
    // What may be left out is not looked for.
    ['您..[砍]', [0, -1]], ['您..[砍]..在', [2, 0]],
  ])('%s', (phrase, wanted) => {
    expect(places('none', phrase)).toEqual(wanted);
    // Whatever else the lexicon holds.
    expect(places('none', phrase, ['砍砍砍砍砍砍砍砍', '剁牢信用卡'])).toEqual(wanted);
  });

  it('by length alone where words are divided', () => {
    expect(places('spaces', 'police .. pay')).toEqual([0, 1]);
    expect(places('spaces', '您您 .. 砍')).toEqual([0, 1]);
    expect(places('hangul', '경찰서..돈')).toEqual([0, 1]);
    expect(places('hangul', '您您..砍')).toEqual([0, 1]);
  });
});
