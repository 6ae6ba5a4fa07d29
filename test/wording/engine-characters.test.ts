import { describe, expect, it } from 'vitest';
import type { Characters } from '../../src/wording/characters.js';
import * as kinds from '../../src/wording/characters.js';

const { build, charactersOf, EXPANDED, foldAstral, mathematicalLetters, simplified, syllableOf, tailOf, WITH_VOICE } = kinds;

/** The code units of a kind, as `41-5a 61`. */
function runsOf({ kind }: Characters, of: number): string {
  const runs: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    if (kind[code] !== of) continue;
    const from = code;
    while (kind[code + 1] === of) code++;
    runs.push(from === code ? from.toString(16) : `${from.toString(16)}-${code.toString(16)}`);
  }
  return runs.join(' ');
}

describe('the tables of the fold', () => {
  it('know what divides, what shows nothing, and what is drawn on the letter before it', () => {
    const tables = build();
    const { SPACE, NEWLINE, END, CLAUSE, DOT, APOSTROPHE, HIDDEN, MARK, HIGH, VOWEL, TAIL, VOICED, LOOSE_VOWEL } = kinds;
    expect(runsOf(tables, SPACE)).toBe('9 b-c 20 a0 1680 2000-200a 202f 205f 3000');
    expect(runsOf(tables, NEWLINE)).toBe('a d 85 2028-2029');
    expect(runsOf(tables, END)).toBe('21 3f 61f 964 203c 2047-2049 3002 ff01 ff1f ff61');
    expect(runsOf(tables, CLAUSE)).toBe('2c 3a-3b 60c 61b 2013-2014 3001 ff0c ff1a-ff1b ff64');
    expect(runsOf(tables, DOT)).toBe('2e ff0e');
    expect(runsOf(tables, APOSTROPHE)).toBe('27 60 b4 2bc 2018-2019 ff07');
    expect(runsOf(tables, HIDDEN)).toBe('ad 34f 61c 115f-1160 17b4-17b5 180b-180e 200b-200f 202a-202e 2060-206f 3164 fe00-fe0f feff ffa0');
    expect(runsOf(tables, MARK)).toBe('300-34e 350-36f 483-489 1ab0-1aff 1dc0-1dff 20d0-20ff fe20-fe2f');
    expect([HIGH, VOWEL, TAIL, VOICED, LOOSE_VOWEL].map((kind) => runsOf(tables, kind))).toEqual(['d800-dbff', '1161-1175', '11a8-11c2', '3099-309a ff9e-ff9f', '314f-3163']);
  });

  it('tell letters from digits and from signs', () => {
    const { kind } = build();
    const of = (wanted: number, letters: string): void => {
      for (const letter of letters) expect(kind[letter.charCodeAt(0)], letter).toBe(wanted);
    };
    of(kinds.LATIN, 'azAZãÃɢʟʀÿĀžªºＡＺａｚⓐℂⅠⅴ');
    of(kinds.DIGIT, '09０９²³¹⁰₉①⑨⓪');
    of(kinds.LOOK_ALIKE, 'аеоАЕОαοΑΟωսµɑɡɩ');
    of(kinds.OTHER, 'дДЖжΘאبกअ坐々〆〇あアｱ가ㄱᄀ㐀龥豈ɐʰ⺟\u2c00㉠㊀㋐');
    of(kinds.SEVERAL, 'ßÆﬁ№™½⑩㏄㌔ŉ');
    of(kinds.SYMBOL, '\u0000\u0008\u000e\u001f"#&(+-/<=>@[_{\u007f\u0084\u0086\u009f¡©«®±¶¿×÷‐‑‒―‖…‰※⁂⁞₠€⃀←⇿⌀─■☀✀⟀⬀⯿⸀⹿\u3003〃〈〉「」〖〗・\ue000\uf8ff︐︙︰﹏％＆（／［｝｟｠｢㈱\udc00\udfff');
  });

  it('fold case, accents, widths, styles and kana', () => {
    const { folded } = build();
    const text = (letters: string): string => [...letters].map((letter) => String.fromCharCode(folded[letter.charCodeAt(0)] as number)).join('');
    expect(text('AZaz09ÀÉÎõüÿĀŽøđłħıŧðƒᴀʙᴄꜱᴢⓐⒶＡｚ０²①ℂⅠ')).toBe('azaz09aeiouyazodlhitdfabcꜱᴢaaaz021ci');
    expect(text('дДΩΆ坐가・々〇')).toBe('ддωα坐가・々〇');
    expect(text('ァアヶヷぁあｦｱﾝﾞ豈')).toBe('ぁあゖヷぁあをあん゙豈');
    expect(text('ヺヽーゔヴ')).toBe('ヺヽーゔゔ');
    expect([0x30a0, 0x30a1, 0x30f6, 0x30f7, 0xff65, 0xff66, 0xff9d].map((code) => (folded[code] as number).toString(16))).toEqual(['30a0', '3041', '3096', '30f7', '30fb', '3092', '3093']);
  });

  it('know what one sign holds several letters of', () => {
    EXPANDED.clear();
    build();
    expect(['ß', 'æ', 'Æ', 'œ', 'þ', 'ﬁ', 'ﬃ', 'ﬆ', 'ǆ', '™', '№', '½', 'Ⅷ', '㏄', '⑩', '㈠', '⒜', '㏂'].map((sign) => EXPANDED.get(sign.charCodeAt(0)))).toEqual(['ss', 'ae', 'ae', 'oe', 'th', 'fi', 'ffi', 'st', 'dz', 'tm', 'no', '1⁄2', undefined, 'cc', '10', undefined, undefined, undefined]);
  });

  it('join a kana and its voiced mark', () => {
    WITH_VOICE.clear();
    build();
    const voiced = [...WITH_VOICE].map(([code, letter]) => `${String.fromCharCode(code & 0xffff)}${code > 0xffff ? '°' : '"'}${String.fromCharCode(letter)}`).sort();
    expect(voiced.join(' ')).toBe('う"ゔ か"が き"ぎ く"ぐ け"げ こ"ご さ"ざ し"じ す"ず せ"ぜ そ"ぞ た"だ ち"ぢ つ"づ て"で と"ど は"ば は°ぱ ひ"び ひ°ぴ ふ"ぶ ふ°ぷ へ"べ へ°ぺ ほ"ぼ ほ°ぽ');
  });

  it('take traditional characters for simplified ones in Chinese alone', () => {
    const tables = build();
    const chinese = simplified(tables);
    const of = ({ folded }: Characters): string => [...'爆通訊錄車豈車丽A'].map((letter) => String.fromCharCode(folded[letter.charCodeAt(0)] as number)).join('');
    expect([of(tables), of(chinese)]).toEqual(['爆通訊錄車豈車丽a', '爆通讯录车岂车丽a']);
    expect(chinese.folded[0xfaff]).toBe(0xfaff);
    // What is there for compatibility is a traditional character first, and so a simplified one.
    expect([0xf900, 0xf902].map((code) => [tables.folded[code], chinese.folded[code]])).toEqual([[0x8c48, 0x5c82], [0x8eca, 0x8f66]]);
    expect(tables.folded[0x8eca]).toBe(0x8eca);
    expect([charactersOf(false), charactersOf(true)].map(of)).toEqual([of(tables), of(chinese)]);
    expect(charactersOf(true)).toBe(charactersOf(true));
    expect(charactersOf(false)).toBe(charactersOf(false));
  });
});

describe('beyond the first plane', () => {
  it('letters and digits in a style are those, flags are their letters, tags show nothing', () => {
    const read = (point: number): string => {
      const letter = foldAstral(point);
      return letter > 0 ? String.fromCharCode(letter) : String(letter);
    };
    const points: readonly (readonly [number, string])[] = [
      [0x1d3ff, '-1'], [0x1d400, 'a'], [0x1d433, 'z'], [0x1d4d0, 'a'], [0x1d7ce, '0'], [0x1d7ff, '9'], [0x1d800, '-1'], [0x1d6a8, 'α'], [0x1d455, '-1'],
      [0x1f12f, '-1'], [0x1f130, 'a'], [0x1f149, 'z'], [0x1f14a, '-1'], [0x1f150, 'a'], [0x1f169, 'z'], [0x1f170, 'a'], [0x1f189, 'z'], [0x1f18a, '-1'],
      [0x1f1e5, '-1'], [0x1f1e6, 'a'], [0x1f1ff, 'z'], [0x1f200, '-1'],
      [0xdffff, '-1'], [0xe0000, '0'], [0xe007f, '0'], [0xe0080, '-1'], [0xe00ff, '-1'], [0xe0100, '0'], [0xe01ef, '0'], [0xe01f0, '-1'],
      [0x1ffff, '-1'], [0x20000, '-2'], [0x3ffff, '-2'], [0x40000, '-1'], [0x1f694, '-1'],
    ];
    for (const [point, letter] of points) expect(read(point), point.toString(16)).toBe(letter);
    const letters = mathematicalLetters();
    expect([letters.length, letters[0], letters[0x55], letters[0x3ff], letters[0x3cd]]).toEqual([0x400, 97, -1, 57, -1]);
  });
});

it('letters of Hangul written one by one make a syllable', () => {
  const parts = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
  const syllable = (text: string): string => {
    const [consonant = 0, vowel = 0] = parts(text);
    const code = syllableOf(consonant, vowel);
    return code === 0 ? '' : String.fromCharCode(code);
  };
  expect(['ㄱㅏ', 'ㄱㅣ', 'ㅎㅏ', 'ㅎㅣ', 'ㄲㅐ', 'ㄳㅏ', 'ㅏㅏ', '가ㅏ'].map(syllable)).toEqual(['가', '기', '하', '히', '깨', '', '', '']);
  expect(parts('ㄱㄳㅎㄸㅏ가').map(tailOf)).toEqual([1, 3, 27, 0, 0, 0]);
});
