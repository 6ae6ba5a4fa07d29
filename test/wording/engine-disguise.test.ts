import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/wording/language.js';
import type { Lexicon } from '../../src/wording/lexicon.js';
import { prepare } from '../../src/wording/prepare.js';
import { lexiconsFor, scanPrepared, scanWording } from '../../src/wording/scan.js';
import { found, judged, made } from './engine.js';
import type { Made } from './engine.js';

const EN: Made = { words: 'spaces', phrases: ['arrest you', 'kill', 'file', 'bee', 'promo*', '*jail', 'i will', 'unable* x', 'a b c'] };
const ZH: Made = { words: 'none', phrases: ['坐牢', '通讯录', 'zl', '爆', '死..2全家', 'がん', 'ぱん', 'んが', '𠮷野家'] };
const KO: Made = { words: 'hangul', phrases: ['구속', '가족에게 연락', '가다', '간다 꼭', '꼭 간다'] };

describe('a phrase in disguise is found at its place, with what was seen through', () => {
  it('in an alphabet', () => judged(EN, [
    ['arrest you', 'p0 0-10 arrest you'],
    ['ＡＲＲＥＳＴ you', 'p0 0-10 ＡＲＲＥＳＴ you | full-width'],
    ['ａrrest you', 'p0 0-10 ａrrest you | full-width'],
    ['zrrest you'],
    ['a\u200brrest you', 'p0 0-11 a\u200brrest you | zero-width'],
    ['arrest you\u200b', 'p0 0-10 arrest you'],
    ['\u200barrest you', 'p0 1-11 arrest you'],
    ['a\u0301rrest you', 'p0 0-11 a\u0301rrest you'],
    ['arrest you\u0301', 'p0 0-11 arrest you\u0301'],
    ['a\u0301\u0301rrest you', 'p0 0-12 a\u0301\u0301rrest you | combining-marks'],
    ['a\u0336rrest you', 'p0 0-11 a\u0336rrest you | combining-marks'],
    ['arrest yo\u0334u', 'p0 0-11 arrest yo\u0334u | combining-marks'],
    ['arrest yo\u0338u', 'p0 0-11 arrest yo\u0338u | combining-marks'],
    ['arrest yo\u0333u', 'p0 0-11 arrest yo\u0333u'],
    ['arrest yo\u0339u', 'p0 0-11 arrest yo\u0339u'],
    ['arrest yo\u0488u', 'p0 0-11 arrest yo\u0488u | combining-marks'],
    ['arrest yo\u0489u', 'p0 0-11 arrest yo\u0489u | combining-marks'],
    ['arrest yo\u0487u', 'p0 0-11 arrest yo\u0487u'],
    ['arrest yo\u20d0u', 'p0 0-11 arrest yo\u20d0u | combining-marks'],
    ['arrest yo\u20ffu', 'p0 0-11 arrest yo\u20ffu | combining-marks'],
    ['arrest you\u0336', 'p0 0-11 arrest you\u0336 | combining-marks'],
    ['ᴀrrest you', 'p0 0-10 ᴀrrest you | styled-letters'],
    ['arrest yᵒu', 'p0 0-10 arrest yᵒu | styled-letters'],
    ['ⓐrrest you', 'p0 0-10 ⓐrrest you | styled-letters'],
    ['ⁿ kⁱll', 'p1 2-6 kⁱll | styled-letters'],
    ['kiⅼⅼ', 'p1 0-4 kiⅼⅼ'],
    ['ﬁle', 'p2 0-3 ﬁle | styled-letters'],
    ['xﬁle'],
    ['ﬁle\u0301', 'p2 0-4 ﬁle\u0301 | styled-letters'],
    ['kıll', 'p1 0-4 kıll'],
    ['ℂ kill', 'p1 2-6 kill'],
    ['k１ll', 'p1 0-4 k１ll | full-width | leet'],
    ['ꜰile', 'p2 0-4 ꜰile | styled-letters'],
    ['ᴋɪʟʟ', 'p1 0-4 ᴋɪʟʟ | styled-letters'],
    ['ʙee', 'p3 0-3 ʙee | styled-letters'],
    ['kɩll', 'p1 0-4 kɩll | look-alike | mixed-script | styled-letters'],
    ['ɑrrest you', 'p0 0-10 ɑrrest you | look-alike | mixed-script'],
    ['kɪll', 'p1 0-4 kɪll | styled-letters'],
    ['𝐚𝐫𝐫𝐞𝐬𝐭 you', 'p0 0-16 𝐚𝐫𝐫𝐞𝐬𝐭 you | styled-letters'],
    ['arrest yo𝐮', 'p0 0-11 arrest yo𝐮 | styled-letters'],
    ['🅰rrest you', 'p0 0-11 🅰rrest you | styled-letters'],
    ['arrest 🚔 you', 'p0 0-13 arrest 🚔 you'],
    ['arrest you🚔', 'p0 0-10 arrest you'],
    ['arrest \ud800you', 'p0 0-11 arrest \ud800you'],
    ['аrrest you', 'p0 0-10 аrrest you | look-alike | mixed-script'],
    ['arrest yоu', 'p0 0-10 arrest yоu | look-alike | mixed-script'],
    ['arrest you а', 'p0 0-10 arrest you'],
    ['4rrest you', 'p0 0-10 4rrest you | leet'],
    ['arrest y0u', 'p0 0-10 arrest y0u | leet'],
    ['arr3st yоu', 'p0 0-10 arr3st yоu | leet | look-alike | mixed-script'],
    ['k1ll', 'p1 0-4 k1ll | leet'],
    ['ki1l', 'p1 0-4 ki1l | leet'],
    ['k!ll', 'p1 0-4 k!ll | leet'],
    ['k|ll', 'p1 0-4 k|ll | leet'],
    ['ki||'],
    ['kill 1', 'p1 0-4 kill'],
    ['kiiill', 'p1 0-6 kiiill | repeated'],
    ['killlll', 'p1 0-7 killlll | repeated'],
    ['killll', 'p1 0-6 killll | repeated'],
    ['kkkill', 'p1 0-6 kkkill | repeated'],
    ['kiiilll you', 'p1 0-7 kiiilll | repeated'],
    ['killlllly'],
    ['beeeee', 'p3 0-6 beeeee | repeated'],
    ['beee', 'p3 0-4 beee | repeated'],
    ['bee', 'p3 0-3 bee'],
    ['beéée', 'p3 0-5 beéée | repeated'],
    ['BEEEE', 'p3 0-5 BEEEE | repeated'],
    ['f1l3', 'p2 0-4 f1l3 | leet'],
    ['k.i.l.l', 'p1 0-7 k.i.l.l | separators'],
    ['k i l l', 'p1 0-7 k i l l | separators'],
    ['k-i-l-l!', 'p1 0-7 k-i-l-l | separators'],
    ['k. i. l. l', 'p1 0-10 k. i. l. l | separators'],
    ['ki.ll', 'p1 0-5 ki.ll | separators'],
    ['ki..ll', 'p1 0-6 ki..ll | separators'],
    ['ki....ll'],
    ['k i ll'],
    ['k  i  l  l', 'p1 0-10 k  i  l  l | separators'],
    ['a.r.r.e.s.t y.o.u', 'p0 0-17 a.r.r.e.s.t y.o.u | separators'],
    ['a.r.r.e.s.t.y.o.u'],
    ['a r r e s t y o u', 'p0 0-17 a r r e s t y o u | separators'],
    ['arr-est yo-u', 'p0 0-12 arr-est yo-u | separators'],
    ['arrest-you', 'p0 0-10 arrest-you'],
    ['arrest, you', 'p0 0-11 arrest, you'],
    ['arrest. You'],
    ['arrest.you', 'p0 0-10 arrest.you'],
    ['Promotion', 'p4 0-9 Promotion'],
    ['promo', 'p4 0-5 promo'],
    ['prоmotion', 'p4 0-9 prоmotion | look-alike | mixed-script'],
    ['pr0motions!', 'p4 0-10 pr0motions | leet'],
    ['promo-tion', 'p4 0-5 promo', 'p4 0-10 promo-tion | separators'],
    ['promooooo', 'p4 0-9 promooooo'],
    ['xjail', 'p5 0-5 xjail'],
    ['jail', 'p5 0-4 jail'],
    ['xjаil', 'p5 0-5 xjаil | look-alike | mixed-script'],
    ['xjailx'],
    ['i will', 'p6 0-6 i will'],
    ['l will'],
    ['1 will'],
    ['i w1ll', 'p6 0-6 i w1ll | leet'],
    ['I w i l l', 'p6 0-9 I w i l l | separators'],
    ['unable x', 'p7 0-8 unable x'],
    ['unabled x', 'p7 0-9 unabled x'],
    ['a b c', 'p8 0-5 a b c'],
    ['abc'],
    ['a.b.c', 'p8 0-5 a.b.c'],
    ['a b c d', 'p8 0-5 a b c'],
    ['x a b c', 'p8 2-7 a b c'],
    ['killkill'],
    ['kill kill', 'p1 0-4 kill', 'p1 5-9 kill'],
    ['k1ll kill k1ll', 'p1 0-4 k1ll | leet', 'p1 5-9 kill', 'p1 10-14 k1ll | leet'],
    ['ki\'ll', 'p1 0-5 ki\'ll'],
    ['k\'i\'l\'l', 'p1 0-7 k\'i\'l\'l'],
    ['kill\nkill', 'p1 0-4 kill', 'p1 5-9 kill'],
    ['4rrest\nyou', 'p0 0-10 4rrest\nyou | leet'],
    ['arrest\n\n4 you'],
    ['4rrest. You'],
    ['arrest! y0u'],
    ['arrest, y0u', 'p0 0-11 arrest, y0u | leet'],
  ]));

  it('in characters', () => judged(ZH, [
    ['坐牢', 'p0 0-2 坐牢'],
    ['坐 牢', 'p0 0-3 坐 牢 | separators'],
    ['坐-牢', 'p0 0-3 坐-牢 | separators'],
    ['坐--牢', 'p0 0-4 坐--牢 | separators'],
    ['坐---牢'],
    ['坐，牢', 'p0 0-3 坐，牢 | separators'],
    ['x坐，牢'],
    ['。坐，牢。', 'p0 1-4 坐，牢 | separators'],
    ['一坐，牢一'],
    ['一，坐，牢，一', 'p0 2-5 坐，牢 | separators'],
    ['坐。牢'],
    ['坐\u200b牢', 'p0 0-3 坐\u200b牢 | zero-width'],
    ['坐\u0301牢', 'p0 0-3 坐\u0301牢'],
    ['坐牢\u0301', 'p0 0-3 坐牢\u0301'],
    ['坐牢\u0336', 'p0 0-3 坐牢\u0336 | combining-marks'],
    ['通訊錄', 'p1 0-3 通訊錄 | traditional'],
    ['通讯录', 'p1 0-3 通讯录'],
    ['通訊录', 'p1 0-3 通訊录 | traditional'],
    ['ＺＬ', 'p2 0-2 ＺＬ | full-width'],
    ['zl', 'p2 0-2 zl'],
    ['xzl'],
    ['zlx'],
    ['坐zl牢', 'p2 1-3 zl'],
    ['1zl'],
    ['zl1'],
    ['打zl打', 'p2 1-3 zl'],
    ['z l', 'p2 0-3 z l | separators'],
    ['z.l', 'p2 0-3 z.l | separators'],
    ['x.zl', 'p2 2-4 zl'],
    ['zl zl', 'p2 0-2 zl', 'p2 3-5 zl'],
    ['爆', 'p3 0-1 爆'],
    ['爆爆', 'p3 0-1 爆', 'p3 1-2 爆'],
    ['死全家', 'p4 0-3 死全家'],
    ['死你全家', 'p4 0-4 死你全家'],
    ['死你们全家', 'p4 0-5 死你们全家'],
    ['死你们的全家'],
    ['死，全家', 'p4 0-4 死，全家'],
    ['死。全家'],
    ['死-你-全-家', 'p4 0-7 死-你-全-家 | separators'],
    ['坐🚔牢', 'p0 0-4 坐🚔牢 | separators'],
    ['𠀀坐牢', 'p0 2-4 坐牢'],
    ['坐牢𠀀', 'p0 0-2 坐牢'],
    ['か\u3099ん', 'p5 0-3 か\u3099ん'],
    ['がん', 'p5 0-2 がん'],
    ['ｶﾞん', 'p5 0-3 ｶﾞん'],
    ['ﾊﾟん', 'p6 0-3 ﾊﾟん'],
    ['は\u309aん', 'p6 0-3 は\u309aん'],
    ['ハ\u309aン', 'p6 0-3 ハ\u309aン'],
    ['んか\u3099', 'p7 0-3 んか\u3099'],
    ['んカﾞ', 'p7 0-3 んカﾞ'],
    ['𠮷野家', 'p8 0-4 𠮷野家'],
    ['坐牢坐牢', 'p0 0-2 坐牢', 'p0 2-4 坐牢'],
    ['㈱坐牢', 'p0 1-3 坐牢'],
    ['坐①牢'],
    ['𝐳𝐥', 'p2 0-4 𝐳𝐥 | styled-letters'],
    ['坐 牢 坐 牢', 'p0 0-3 坐 牢 | separators', 'p0 4-7 坐 牢 | separators'],
    ['坐， 牢', 'p0 0-4 坐， 牢 | separators'],
    ['坐——牢', 'p0 0-4 坐——牢 | separators'],
    ['坐…牢', 'p0 0-3 坐…牢 | separators'],
  ]));

  it('in Hangul', () => judged(KO, [
    ['구속', 'p0 0-2 구속'],
    ['구 속', 'p0 0-3 구 속 | separators'],
    ['구-속', 'p0 0-3 구-속 | separators'],
    ['구--속', 'p0 0-4 구--속 | separators'],
    ['구---속'],
    ['구, 속', 'p0 0-4 구, 속 | separators'],
    ['구*속*된*다', 'p0 0-3 구*속 | separators'],
    ['ㄱㅜㅅㅗㄱ', 'p0 0-5 ㄱㅜㅅㅗㄱ | split-character'],
    ['ㄱㅜ속', 'p0 0-3 ㄱㅜ속 | split-character'],
    ['구ㅅㅗㄱ', 'p0 0-4 구ㅅㅗㄱ | split-character'],
    ['구속ㅋ', 'p0 0-2 구속'],
    ['ㄱㅜㅅㅗㄱㅋㅋ', 'p0 0-5 ㄱㅜㅅㅗㄱ | split-character'],
    ['\u1100\u116e\u1109\u1169\u11a8', 'p0 0-5 \u1100\u116e\u1109\u1169\u11a8'],
    ['구소\u11a8', 'p0 0-3 구소\u11a8'],
    ['가족에게 연락', 'p1 0-7 가족에게 연락'],
    ['가족에게연락', 'p1 0-6 가족에게연락'],
    ['가족에게  연락', 'p1 0-8 가족에게  연락'],
    ['가족에게, 연락'],
    ['가족에게-연락', 'p1 0-7 가족에게-연락 | separators'],
    ['가족에게--연락', 'p1 0-8 가족에게--연락 | separators'],
    ['가*족*에*게* *연*락', 'p1 0-13 가*족*에*게* *연*락 | separators'],
    ['가 족 에 게 연 락', 'p1 0-11 가 족 에 게 연 락 | separators'],
    ['가족 에게 연락'],
    ['가족에게\n연락', 'p1 0-7 가족에게\n연락'],
    ['가족에게. 연락'],
    ['구속ㅏ', 'p0 0-2 구속'],
    ['ㄱㅏㄷㅏ', 'p2 0-4 ㄱㅏㄷㅏ | split-character'],
    ['가ㄷㅏ', 'p2 0-3 가ㄷㅏ | split-character'],
    ['ㄱㅏㄷㅏㄱ'],
    ['ㄱㅏㄷㅏㄱㅏ', 'p2 0-4 ㄱㅏㄷㅏ | split-character'],
    ['가다ㅏ', 'p2 0-2 가다'],
    ['가 다', 'p2 0-3 가 다 | separators'],
    ['x구속', 'p0 1-3 구속'],
    ['구속x', 'p0 0-2 구속'],
    ['x 구속', 'p0 2-4 구속'],
    ['구\u200b속', 'p0 0-3 구\u200b속 | zero-width'],
    ['구\u0301속', 'p0 0-3 구\u0301속'],
    ['구속\u0301', 'p0 0-3 구속\u0301'],
    ['간다 꼭', 'p3 0-4 간다 꼭'],
    ['꼭 간다', 'p4 0-4 꼭 간다'],
    ['간다꼭', 'p3 0-3 간다꼭'],
    ['꼭*간다', 'p4 0-4 꼭*간다 | separators'],
    ['간 다 꼭', 'p3 0-5 간 다 꼭 | separators'],
  ]));

  it('in words that go on, for 24 letters', () => {
    const ab = (length: number): string => 'ab'.repeat(30).slice(0, length);
    judged(EN, [
      [`${ab(24)}jail`, `p5 0-28 ${ab(24)}jail`], [`${ab(25)}jail`], [`4${ab(23)}jail k1ll`, `p5 0-28 4${ab(23)}jail`, 'p1 29-33 k1ll | leet'], [`4${ab(24)}jail`],
      [`promo${ab(24)}`, `p4 0-29 promo${ab(24)}`], [`promo${ab(25)}`], [`pr0mo${ab(24)}`, `p4 0-29 pr0mo${ab(24)} | leet`], [`pr0mo${ab(25)}`], [`pr0mo${ab(24)} x`, `p4 0-29 pr0mo${ab(24)} | leet`], [`pr0mo${ab(25)} x`],
      [`unable${ab(24)} x`, `p7 0-32 unable${ab(24)} x`], [`un4ble${ab(24)} x`, `p7 0-32 un4ble${ab(24)} x | leet`], [`un4ble${ab(25)} x`],
      ['promo', 'p4 0-5 promo'], ['pr0mo', 'p4 0-5 pr0mo | leet'], ['pr0mo x', 'p4 0-5 pr0mo | leet'], ['un4ble x', 'p7 0-8 un4ble x | leet'], ['un4bles. x'],
    ]);
  });

  it('with the evidence of traditional characters only where a text should have simplified ones', () => {
    const evasions = (language: string): readonly string[] | undefined => scanWording('通訊錄', { lexicons: [made({ words: 'none', language, phrases: ['通讯录'] })] })[0]?.evasions;
    for (const language of ['zh', 'zh-Hans', 'zh-CN', 'zh-SG', 'ZH-hans']) expect(evasions(language), language).toEqual(['traditional']);
    for (const language of ['zh-Hant', 'zh-Hans-x', 'yue', 'zh-TW']) expect(evasions(language), language).toEqual([]);
    for (const language of ['ja', 'azh', 'th']) expect(evasions(language), language).toBeUndefined();
  });

  it('in many words, and in texts of any length', () => {
    const text = 'k1ll '.repeat(700);
    expect(found(EN, text)).toEqual(Array.from({ length: 700 }, (_, index) => `p1 ${index * 5}-${index * 5 + 4} k1ll | leet`));
    expect(found(EN, text.replaceAll('1', 'i'))).toEqual(Array.from({ length: 700 }, (_, index) => `p1 ${index * 5}-${index * 5 + 4} kill`));
    expect(found(ZH, '坐牢'.repeat(700))).toEqual(Array.from({ length: 700 }, (_, index) => `p0 ${index * 2}-${index * 2 + 2} 坐牢`));
  });
});

describe('findings', () => {
  const twice = (words: Lexicon['words'], id: string, language: string, ...entries: readonly string[]): Lexicon => made({ words, id, language, provisions: { marketing: [`${id} 1`] }, entries: entries.map((name) => ({ id: name, category: name === 'm' ? 'marketing' : 'extortion', phrases: name === 'z' ? ['kill you'] : ['kill'], examples: [], ...(name === 'm' ? { provisions: ['of its own'], severity: 'advise' as const } : {}) })) });
  const all = [twice('spaces', 'b', 'en-US', 'm', 'z', 'c', 'a'), twice('spaces', 'a', 'EN', 'n', 'b'), twice('spaces', 'c', 'es', 'a')];

  it('stand in the order of their places, lexicons and entries, with what forbids them', () => {
    const list = (language?: string): string[] => scanWording('Kill. Kill you', { lexicons: all, ...(language === undefined ? {} : { language }) }).map(({ from, to, lexicon, entry }) => `${from}-${to} ${lexicon} ${entry}`);
    const plain = ['0-4 a b', '0-4 a n', '0-4 b a', '0-4 b c', '0-4 b m', '0-4 c a', '6-10 a b', '6-10 a n', '6-10 b a', '6-10 b c', '6-10 b m', '6-10 c a', '6-14 b z'];
    expect(list()).toEqual(plain);
    expect(list('en-GB')).toEqual(plain.filter((line) => !line.includes(' c a')));
    expect(list('fr')).toEqual([]);
    expect(scanWording('kill', { lexicons: all.slice(0, 1) }).map(({ category, sense, phrase, evasions, provisions, severity, because }) => [category, sense, phrase, evasions, provisions, severity, because])).toEqual([
      ['extortion', 'threat', 'kill', [], [], 'deny', undefined], ['extortion', 'threat', 'kill', [], [], 'deny', undefined], ['marketing', 'threat', 'kill', [], ['b 1', 'of its own'], 'advise', undefined],
    ]);
    expect('because' in (scanWording('kill', { lexicons: all })[0] as object)).toBe(false);
    expect(scanWording('nothing', { lexicons: all })).toEqual([]);
    expect(lexiconsFor(all, undefined)).toBe(all);
    expect(lexiconsFor(all, 'es-MX').map(({ id }) => id)).toEqual(['c']);
  });

  it('say what was seen through within them, and nothing of what stands beside them', () => {
    expect(found({ words: 'none', phrases: ['祝'] }, '㊗')).toEqual(['p0 0-1 ㊗ | styled-letters']);
    expect(found({ words: 'spaces', phrases: ['can'] }, 'ℂan 𝐧ow')).toEqual(['p0 0-3 ℂan | styled-letters']);
    expect(found({ words: 'spaces', phrases: ['pay'] }, 'pay 𝐧ow')).toEqual(['p0 0-3 pay']);
    expect(found({ words: 'spaces', phrases: ['o'] }, 'a b 0 d')).toEqual(['p0 4-5 0 | leet']);
    const hangul = (phrase: string, text: string): string[] => found({ words: 'hangul', phrases: [phrase] }, text);
    expect([hangul('ㅋㅋ', 'ㅋㅋ이'), hangul('가', 'ㄱㅏ나'), hangul('힣', 'ㅎㅣㅎ')]).toEqual([['p0 0-2 ㅋㅋ'], ['p0 0-2 ㄱㅏ | split-character'], ['p0 0-3 ㅎㅣㅎ | split-character']]);
  });

  it('of one place stand in the order of their entries', () => {
    for (const ids of [['b', 'a', 'c'], ['c', 'b', 'a'], ['a', 'b', 'c'], ['b', 'c', 'a'], ['c', 'a', 'b']]) expect(found({ words: 'spaces', entries: ids.map((id) => ({ id, category: 'extortion', phrases: ['pay'], examples: [] })) }, 'pay')).toEqual(['a 0-3 pay', 'b 0-3 pay', 'c 0-3 pay']);
  });

  it('of Chinese, Cantonese and Indonesian go by any of their names', () => {
    expect(['zh-Hant-HK', 'YUE_HK', 'cmn-Hans', 'in', 'id', 'xyue', 'yuex', 'xin', 'inx', 'en'].map(languageOf)).toEqual(['zh', 'zh', 'zh', 'id', 'id', 'xyue', 'yuex', 'xin', 'inx', 'en']);
    const lexicons = ['zh-Hans', 'yue', 'cmn', 'id', 'in', 'ms'].map((language) => made({ words: 'none', id: language, language }));
    expect(['zh-TW', 'yue-HK', 'cmn_CN', 'ID', 'in-ID', 'ms', 'cm', 'yu', 'inx', 'xin'].map((language) => lexiconsFor(lexicons, language).map(({ id }) => id).join())).toEqual(['zh-Hans,yue,cmn', 'zh-Hans,yue,cmn', 'zh-Hans,yue,cmn', 'id,in', 'id,in', 'ms', '', '', '', '']);
  });

  it('are looked for across sentences, and whatever the message, where that is asked for', () => {
    const entries: Lexicon['entries'] = [{ id: 'both', category: 'marketing', phrases: ['pay .. now'], only: { to: 'third-party', with: 'deadline' }, unlessFacts: ['x'], examples: [] }];
    const scan = (words: Lexicon['words'], text: string, more: object): string[] => scanPrepared(prepare(made({ words, entries: words === 'none' ? [{ ...(entries[0] as Lexicon['entries'][0]), phrases: ['付..钱'] }] : entries })), text, { to: 'debtor', facts: ['x'], anyContext: true, ...more }).map(({ phrase }) => phrase);
    expect(scan('spaces', 'Pay. Now', {})).toEqual([]);
    expect(scan('spaces', 'Pay. Now', { acrossSentences: true })).toEqual(['Pay. Now']);
    expect(scan('spaces', 'Pay, now', {})).toEqual(['Pay, now']);
    expect(scan('spaces', 'Pay, now', { anyContext: false })).toEqual([]);
    expect(scan('none', '付。钱', {})).toEqual([]);
    expect(scan('none', '付。钱', { acrossSentences: true })).toEqual(['付。钱']);
    expect(scan('none', '付。个。钱。', { acrossSentences: true })).toEqual(['付。个。钱']);
  });

  it('are told once, however they are spelt, and what they are spelt as an evasion counts as one', () => {
    const lexicon: Made = { words: 'spaces', entries: [{ id: 'a', category: 'extortion', phrases: ['pay (me|me now)', 'pay me now'], alsoWritten: { abbreviation: ['pm n', 'pay up'], homophone: ['pey'] }, examples: [] }] };
    judged(lexicon, [['Pay me now', 'a 0-6 Pay me', 'a 0-10 Pay me now'], ['pm n', 'a 0-4 pm n | abbreviation'], ['p3y', 'a 0-3 p3y | leet | homophone']]);
  });
});

describe('tables that are used again for the next text', () => {
  it('hold what stands at their edges', () => {
    // So many words are in no text of another test.
    const words = 70_000;
    const many = scanWording('kill '.repeat(words), { lexicons: [made({ words: 'spaces', phrases: ['kill'] })] });
    expect([many.length, [...new Set(many.map(({ phrase }) => phrase))]]).toEqual([words, ['kill']]);
    // And so many letters that have to be seen through: a second text of just one more than there was room for.
    const lexicons = [made({ words: 'spaces', phrases: ['a'] })];
    for (const letters of [150_000, 300_001, 300_002, 300_003, 300_004]) {
      const text = `${'x1yz '.repeat((letters - 1) >> 2)}${'x'.repeat((letters - 1) & 3)} а`;
      expect(scanWording(text, { lexicons }).map(({ phrase, evasions }) => [phrase, ...evasions]), String(letters)).toEqual([['а', 'look-alike']]);
    }
  });

  it('keep ways that failed apart, however long the text is', () => {
    for (let more = 1; more <= 40; more++) expect(found({ words: 'spaces', phrases: ['kkkk ..1 [ooo] zzz'] }, `kkkk zzz ooo ${'y'.repeat(more)}`), String(more)).toEqual(['p0 0-8 kkkk zzz']);
  });
});

it('letters that stand singly are one word up to the blanks that divide words, and those after these count for them', () =>
  judged({ words: 'spaces', phrases: ['go'] }, [1, 2, 3, 4, 5].map((blanks) => [`g o${' '.repeat(blanks)}h e r e`, 'p0 0-3 g o | separators'] as const)));

it('the end of a syllable is drawn on syllables alone', () => judged({ words: 'spaces', phrases: ['\ufb69'] }, [['\ufb69', 'p0 0-1 \ufb69'], ['\ufb68\u11a8']]));

it('in letters that stand singly what goes together is found, whichever begins first', () => {
  const phrases = ['kil .. (ja|*ja)'];
  judged({ words: 'spaces', phrases }, [['k i l j a', 'p0 0-9 k i l j a | separators']]);
  judged({ words: 'spaces', phrases: ['kil*'], allow: [{ phrases: ['kili .. (ja|*ja)'] }] }, [['k i l i j a'], ['k i l i', 'p0 0-7 k i l i | separators']]);
});

it('where words are not divided no letter is taken for another', () => {
  judged({ words: 'none', phrases: ['kil', '坐牢'] }, [['kil', 'p0 0-3 kil'], ['р 坐!$牢'], ['k1l坐'], ['坐牢', 'p1 0-2 坐牢'], ['坐牢牢', 'p1 0-2 坐牢']]);
  judged({ words: 'hangul', phrases: ['kil'] }, [['k1l'], ['kі1']]);
});

it('what a sign divides behind a digit is no word in disguise', () => judged({ words: 'spaces', phrases: ['kil*'] }, [['kil4.k i lkil', 'p0 0-4 kil4']]));
