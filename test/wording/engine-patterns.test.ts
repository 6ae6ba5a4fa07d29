import { describe, expect, it } from 'vitest';
import { charactersOf } from '../../src/wording/characters.js';
import type { Lexicon } from '../../src/wording/lexicon.js';
import { PatternReader, Patterns, samplesOf } from '../../src/wording/pattern.js';
import { foldPhrase, prepare } from '../../src/wording/prepare.js';
import { scanWording } from '../../src/wording/scan.js';
import { made } from './engine.js';

const classes = {
  you: ['you', 'your family', '<they>'], they: ['them', 'they*'], 人: ['你', '他们'], end: ["n't", ' not'],
  loop: ['a', '<loop>'], round: ['<about>'], about: ['x <round>'], bar: ['a|b'], gap: ['a .. b'], blank: ['  '], none: ['( '], close: ['a>b', 'c'],
};

/**
 * A pattern; its places, each with the gap before it, `?` where it may be empty, `*` where it is more than one word as it is written, and behind `=` what it must find (or
 * the error); how it is prepared: by place the number of spellings, which place is looked for, and which must stand, too (or the error, where only that shows it).
 */
type Row = readonly [pattern: string, read: string, prepared: string];

const SPACES: readonly Row[] = [
  ['pay', 'pay = pay', '1 key 0 guard -1'],
  ['pay now', 'pay now = pay now', '1 key 0 guard -1'],
  ['pay  now', 'pay now = pay now', '1 key 0 guard -1'],
  ['pay\u00a0now', 'pay now = pay now', '1 key 0 guard -1'],
  ['pay	now', 'pay now = pay now', '1 key 0 guard -1'],
  ['pay\u3000now', 'pay now = pay now', '1 key 0 guard -1'],
  ['Pay\ufeffNow', 'Pay Now = Pay Now', '1 key 0 guard -1'],
  ['pay .. now', 'pay / ..3 now = pay now', '1 ..3 1 key 1 guard 0'],
  ['pay..now', 'pay / ..3 now = pay now', '1 ..3 1 key 1 guard 0'],
  ['pay ..7 now', 'pay / ..7 now = pay now', '1 ..7 1 key 1 guard 0'],
  ['pay ..20 now', 'pay / ..20 now = pay now', '1 ..20 1 key 1 guard 0'],
  ['pay ..21 now', 'Error: pattern _ has a gap of 21; give 1 to 20', ''],
  ['pay ..0 now', 'Error: pattern _ has a gap of 0; give 1 to 20', ''],
  ['pay .. ..5 now', 'pay / ..5 now = pay now', '1 ..5 1 key 1 guard 0'],
  ['pay . now', 'pay . now = pay . now', '1 key 0 guard -1'],
  ['p.m.', 'p.m. = p.m.', '1 key 0 guard -1'],
  ['.5', '.5 = .5', '1 key 0 guard -1'],
  ['a.', 'a. = a.', '1 key 0 guard -1'],
  ['a.b c', 'a.b c = a.b c', '1 key 0 guard -1'],
  ['A1..2 x', 'A1 / ..2 x = A1 x', '1 ..2 1 key 0 guard 1'],
  ['un(pay|sue)able', 'unpayable|unsueable * = unpayable, unsueable', '2 key 0 guard -1'],
  ['(.a|b)', '.a|b * = .a, b', '2 key 0 guard -1'],
  ['(a.b|c)', 'a.b|c * = a.b, c', '2 key 0 guard -1'],
  ['(a).b', 'a.b = a.b', '1 key 0 guard -1'],
  ['(a)b..2 cd', 'ab / ..2 cd = ab cd', '1 ..2 1 key 1 guard 0'],
  ['((un)pay|x)', 'unpay|x * = unpay, x', '2 key 0 guard -1'],
  ['(a [b] c)', 'a c|a b c * = a c, a b c', '2 key 0 guard -1'],
  ['(a|[b]) (c|[d]) e', 'a||b? * / c||d? * / e = a c e, c e, b c e, a e, a d e, e', '9 key 0 guard -1'],
  ['x .. a [b] c', 'x / ..3 a / |b? * / c = x a b c, x a c', '1 ..3 2 key 1 guard 0'],
  ['a [b]', 'a / |b? * = a b, a', '2 key 0 guard -1'],
  ['(pay|settle up) now', 'pay|settle up * / now = pay now, settle up now', '2 key 0 guard -1'],
  ['(pay | settle)', 'pay|settle * = pay, settle', '2 key 0 guard -1'],
  ['[please] pay', '|please? * / pay = pay, please pay', '2 key 0 guard -1'],
  ['pay [it|all of it] now', 'pay / |it|all of it? * / now = pay it now, pay now, pay all of it now', '3 key 0 guard -1'],
  ['pay [a] [b] now', 'pay / |a? * / |b? * / now = pay a b now, pay b now, pay a now, pay now', '4 key 0 guard -1'],
  ['(a|b) (c|d)', 'a|b * / c|d * = a c, b c, a d', '4 key 0 guard -1'],
  ['(a|a|b)', 'a|b * = a, b', '2 key 0 guard -1'],
  ['[a|a]', 'Error: pattern _ may be empty; give it a part that must stand', ''],
  ['(a) (b)', 'a b = a b', '1 key 0 guard -1'],
  ['(a b) c', 'a b c = a b c', '1 key 0 guard -1'],
  ['((a|b) c|d)', 'a c|b c|d * = a c, b c, d', '3 key 0 guard -1'],
  ['([a] b|c)', 'b|a b|c * = b, a b, c', '3 key 0 guard -1'],
  ['([a]) b', '|a? * / b = b, a b', '2 key 0 guard -1'],
  ['(can|don)\'t go', 'can\'t|don\'t * / go = can\'t go, don\'t go', '2 key 0 guard -1'],
  ['(can|don)\'t', 'can\'t|don\'t * = can\'t, don\'t', '2 key 0 guard -1'],
  ['do<end>', 'don\'t|donot * = don\'t, donot', '2 key 0 guard -1'],
  ['anti-(a|b)', 'anti-a|anti-b * = anti-a, anti-b', '2 key 0 guard -1'],
  ['(a|b)c [d]e', 'ac|bc * / e|de * = ac e, bc e, ac de', '4 key 0 guard -1'],
  ['[un]paid', 'paid|unpaid * = paid, unpaid', '2 key 0 guard -1'],
  ['x[s]', 'x|xs * = x, xs', '2 key 0 guard -1'],
  ['arrest*', 'arrest* * = arrest', '1 key 0 guard -1'],
  ['*jail', '*jail * = jail', '1 key 0 guard -1'],
  ['*al*', '*al* * = al', '1 key 0 guard -1'],
  ['*', '* * = ', 'l, entry e: pattern _ holds a phrase in which no letter is left'],
  ['ar*rest', 'Error: pattern _ has a * that is neither the first nor the last of a word (and none belongs where words are not divided)', ''],
  ['a**', 'Error: pattern _ has a * that is neither the first nor the last of a word (and none belongs where words are not divided)', ''],
  ['**a', 'Error: pattern _ has a * that is neither the first nor the last of a word (and none belongs where words are not divided)', ''],
  ['arrest* (a|b*)', 'arrest* * / a|b* * = arrest a, arrest b', '1 2 key 0 guard 1'],
  ['*x y*', '*x * / y* * = x y', '1 key 0 guard -1'],
  ['(*a|b)c', '*ac|bc * = ac, bc', '2 key 0 guard -1'],
  ['(a|b*) c', 'a|b* * / c = a c, b c', '2 1 key 1 guard 0'],
  ['pay <you>', 'pay / you|your family|them|they* * = pay you, pay your family, pay them, pay they', '4 key 0 guard -1'],
  ['<you>', 'you|your family|them|they* * = you, your family, them, they', '4 key 0 guard -1'],
  ['<人>s', '你s|他们s * = 你s, 他们s', '2 key 0 guard -1'],
  ['<they> pay', 'them|they* * / pay = them pay, they pay', '2 1 key 0 guard 1'],
  ['<nobody>', 'Error: pattern _ names <nobody>, which is no class of the lexicon', ''],
  ['<loop>', 'Error: pattern _ names <loop>, which leads back to itself', ''],
  ['<round>', 'Error: pattern "x <round>" names <round>, which leads back to itself', ''],
  ['<bar>', 'Error: pattern "a|b" has a | outside a group; list alternatives of a class one by one', ''],
  ['<gap>', 'Error: pattern "a .. b" has a gap within a group; gaps stand between groups', ''],
  ['<blank>', 'Error: pattern "  " has an empty alternative; use [ ] for what may be left out', ''],
  ['<none>', 'Error: pattern "( " has an empty alternative; use [ ] for what may be left out', ''],
  ['<close>', 'Error: pattern "a>b" has a > that opens nothing', ''],
  ['<you', 'Error: pattern _ does not close <', ''],
  ['you>', 'Error: pattern _ has a > that opens nothing', ''],
  ['<>', 'Error: pattern _ names <>, which is no class of the lexicon', ''],
  ['', 'Error: pattern _ may be empty; give it a part that must stand', ''],
  [' ', 'Error: pattern _ may be empty; give it a part that must stand', ''],
  ['..a', 'Error: pattern _ begins with a gap', ''],
  ['.. a', 'Error: pattern _ begins with a gap', ''],
  ['a ..', 'Error: pattern _ ends with a gap', ''],
  ['a ..3', 'Error: pattern _ ends with a gap', ''],
  ['(', 'Error: pattern _ has an empty alternative; use [ ] for what may be left out', ''],
  ['(a', 'Error: pattern _ does not close (', ''],
  ['(a|', 'Error: pattern _ has an empty alternative; use [ ] for what may be left out', ''],
  ['(a|b', 'Error: pattern _ does not close (', ''],
  ['(a|)', 'Error: pattern _ has an empty alternative; use [ ] for what may be left out', ''],
  ['()', 'Error: pattern _ has an empty alternative; use [ ] for what may be left out', ''],
  ['[]', 'Error: pattern _ has an empty alternative; use [ ] for what may be left out', ''],
  ['[a', 'Error: pattern _ does not close [', ''],
  ['[ ]', 'Error: pattern _ has an empty alternative; use [ ] for what may be left out', ''],
  ['a)', 'Error: pattern _ has a ) that opens nothing', ''],
  ['a]', 'Error: pattern _ has a ] that opens nothing', ''],
  ['a|b', 'Error: pattern _ has a | that opens nothing', ''],
  ['(a]', 'Error: pattern _ has a ] that opens nothing', ''],
  ['[a)', 'Error: pattern _ has a ) that opens nothing', ''],
  ['(a|[b)', 'Error: pattern _ has a ) that opens nothing', ''],
  ['[a]', 'Error: pattern _ may be empty; give it a part that must stand', ''],
  ['[a] [b]', 'Error: pattern _ may be empty; give it a part that must stand', ''],
  ['(a .. b)', 'Error: pattern _ has a gap within a group; gaps stand between groups', ''],
  ['(a..b)', 'Error: pattern _ has a gap within a group; gaps stand between groups', ''],
  ['a b c d e f g h i j k l m', 'a b c d e f g h i j k l m = a b c d e f g h i j k l m', '1 key 0 guard -1'],
  ['a .. b .. c .. d .. e .. f .. g .. h .. i .. j .. k .. l', 'a / ..3 b / ..3 c / ..3 d / ..3 e / ..3 f / ..3 g / ..3 h / ..3 i / ..3 j / ..3 k / ..3 l = a b c d e f g h i j k l', '1 ..3 1 ..3 1 ..3 1 ..3 1 ..3 1 ..3 1 ..3 1 ..3 1 ..3 1 ..3 1 ..3 1 key 11 guard 0'],
  ['a .. b .. c .. d .. e .. f .. g .. h .. i .. j .. k .. l .. m', 'Error: pattern _ has 13 parts; 12 are the most', ''],
  ['&', '& = &', 'l, entry e: pattern _ holds a phrase in which no letter is left'],
  ['a & b', 'a & b = a & b', '1 key 0 guard -1'],
  ['(a|&) b', 'a|& * / b = a b, & b', '2 key 0 guard -1'],
  ['(&|,)', '&|, * = &, ,', 'l, entry e: pattern _ holds a phrase in which no letter is left'],
  ['a [&] b', 'a / |&? * / b = a & b, a b', '1 key 0 guard -1'],
  ['a b* c', 'a / b* * / c = a b c', '1 1 key 0 guard 1'],
  ['a* b', 'a* * / b = a b', '1 1 key 1 guard 0'],
  ['a *b', 'a / *b * = a b', '1 1 key 1 guard 0'],
  ['(a|b|c) (d|e|f) (g|h)', 'a|b|c * / d|e|f * / g|h * = a d g, b d g, c d g, a e g, a f g, a d h', '9 2 key 0 guard 1'],
  ['(a|b|c|d) (e|f|g|h) x', 'a|b|c|d * / e|f|g|h * / x = a e x, b e x, c e x, d e x, a f x, a g x, a h x', '4 4 key 1 guard 0'],
  ['(a|b) .. (c|d) e', 'a|b * / ..3 c|d * / e = a c e, b c e, a d e', '2 ..3 2 key 1 guard 0'],
  ['[a] b [c] .. [d] e', '|a? * / b / |c? * / ..3 |d? * / e = b c d e, a b c d e, a b d e, a b c e, b e', '4 ..3 1? 1 key 2 guard 0'],
  ['a [b] .. c [d]', 'a / |b? * / ..3 c / |d? * = a b c d, a c d, a b c, a c', '2 ..3 2 key 1 guard 0'],
  ['[a] .. b', '|a? * / ..3 b = b, a b', '1? ..3 1 key 1 guard -1'],
  ['a .. [b] c', 'a / ..3 |b? * / c = a b c, a c', '1 ..3 1? 1 key 2 guard 0'],
  ['aaa (b|cc) .. dd', 'aaa / b|cc * / ..3 dd = aaa b dd, aaa cc dd', '2 ..3 1 key 0 guard 1'],
  ['a .. bb .. ccc .. dd', 'a / ..3 bb / ..3 ccc / ..3 dd = a bb ccc dd', '1 ..3 1 ..3 1 ..3 1 key 2 guard 1'],
  ['long .. a [longest] .. longer', 'long / ..3 a / |longest? * / ..3 longer = long a longest longer, long a longer', '1 ..3 2 ..3 1 key 2 guard 0'],
  ['don\'t pay', 'don\'t pay = don\'t pay', '1 key 0 guard -1'],
  ['co-op', 'co-op = co-op', '1 key 0 guard -1'],
  ['5', '5 = 5', '1 key 0 guard -1'],
  ['(1|2|3|4|5|6|7|8|9|10|11|12|13)', '1|2|3|4|5|6|7|8|9|10|11|12|13 * = 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13', '13 key 0 guard -1'],
  ['x (1|2|3|4|5|6|7|8|9|10|11|12|13) y', 'x / 1|2|3|4|5|6|7|8|9|10|11|12|13 * / y = x 1 y, x 2 y, x 3 y, x 4 y, x 5 y, x 6 y, x 7 y, x 8 y, x 9 y, x 10 y, x 11 y, x 12 y, x 13 y', '1 13 1 key 2 guard 0'],
  ['x [1|2|3|4|5|6|7|8|9|10|11|12|13] y', 'x / |1|2|3|4|5|6|7|8|9|10|11|12|13? * / y = x 1 y, x y, x 2 y, x 3 y, x 4 y, x 5 y, x 6 y, x 7 y, x 8 y, x 9 y, x 10 y, x 11 y, x 12 y, x 13 y', '1 13? 1 key 2 guard 0'],
  ['x (1|2|3|4|5|6|7|8|9|10|11|12) y', 'x / 1|2|3|4|5|6|7|8|9|10|11|12 * / y = x 1 y, x 2 y, x 3 y, x 4 y, x 5 y, x 6 y, x 7 y, x 8 y, x 9 y, x 10 y, x 11 y, x 12 y', '12 key 0 guard -1'],
  ['ﬁne Straße', 'ﬁne Straße = ﬁne Straße', '1 key 0 guard -1'],
  ['\'tis o\'', '\'tis o\' = \'tis o\'', '1 key 0 guard -1'],
  ['4rr3st', '4rr3st = 4rr3st', '1 key 0 guard -1'],
];
const HANGUL: readonly Row[] = [
  ['회사', '회사 = 회사', '1 key 0 guard -1'],
  ['회사 앞', '회사 앞 = 회사 앞', '1 key 0 guard -1'],
  ['회사앞 .. 간다', '회사앞 / ..6 간다 = 회사앞 간다', '1 ..6 1 key 0 guard 1'],
  ['(회사 앞|역)에서', '회사 앞에서|역에서 * = 회사 앞에서, 역에서', '2 key 0 guard -1'],
  ['[꼭] 간다', '|꼭? * / 간다 = 간다, 꼭 간다', '2 key 0 guard -1'],
  ['간다*', '간다* * = 간다', '1 key 0 guard -1'],
  ['*간다', '*간다 * = 간다', '1 key 0 guard -1'],
  ['(가|나) (다|라)', '가|나 * / 다|라 * = 가 다, 나 다, 가 라', '4 key 0 guard -1'],
  ['(가|나)(다|라)', '가다|가라|나다|나라 * = 가다, 가라, 나다, 나라', '4 key 0 guard -1'],
  ['[가] 나', '|가? * / 나 = 나, 가 나', '2 key 0 guard -1'],
  ['가 [나] 다', '가 / |나? * / 다 = 가 나 다, 가 다', '2 key 0 guard -1'],
  ['가 (나 다|라) 마', '가 / 나 다|라 * / 마 = 가 나 다 마, 가 라 마', '2 key 0 guard -1'],
  ['가..50나', 'Error: pattern _ has a gap of 50; give 1 to 40', ''],
  ['가..40나', '가 / ..40 나 = 가 나', '1 ..40 1 key 1 guard 0'],
  ['!', '! = !', 'l, entry e: pattern _ holds a phrase in which no letter is left'],
  ['가 [!] 나', '가 / |!? * / 나 = 가 ! 나, 가 나', '1 key 0 guard -1'],
  ['가*나', 'Error: pattern _ has a * that is neither the first nor the last of a word (and none belongs where words are not divided)', ''],
  ['ㄱㅏ', 'ㄱㅏ = ㄱㅏ', '1 key 0 guard -1'],
];
const NONE: readonly Row[] = [
  ['坐牢', '坐牢 = 坐牢', '1 key 0 guard -1'],
  ['坐 牢', '坐牢 = 坐牢', '1 key 0 guard -1'],
  ['坐..牢', '坐 / ..6 牢 = 坐牢', '1 ..6 1 key 1 guard 0'],
  ['坐..2牢', '坐 / ..2 牢 = 坐牢', '1 ..2 1 key 1 guard 0'],
  ['坐..40牢', '坐 / ..40 牢 = 坐牢', '1 ..40 1 key 1 guard 0'],
  ['坐..41牢', 'Error: pattern _ has a gap of 41; give 1 to 40', ''],
  ['(坐|去)牢', '坐|去 * / 牢 = 坐牢, 去牢', '2 key 0 guard -1'],
  ['[去]坐牢', '|去? * / 坐牢 = 坐牢, 去坐牢', '2 key 0 guard -1'],
  ['坐[着]牢', '坐 / |着? * / 牢 = 坐着牢, 坐牢', '2 key 0 guard -1'],
  ['<人>坐牢', '你|他们 * / 坐牢 = 你坐牢, 他们坐牢', '2 key 0 guard -1'],
  ['坐牢*', 'Error: pattern _ has a * that is neither the first nor the last of a word (and none belongs where words are not divided)', ''],
  ['(a b|c)d', 'ab|c * / d = abd, cd', '2 key 0 guard -1'],
  ['((一|二)三|四)五', '一三|二三|四 * / 五 = 一三五, 二三五, 四五', '3 key 0 guard -1'],
  ['(一二|三)[四](五|六)', '一二|三 * / |四? * / 五|六 * = 一二四五, 三四五, 一二五, 一二四六', '8 key 0 guard -1'],
  ['。', '。 = 。', 'l, entry e: pattern _ holds a phrase in which no letter is left'],
  ['坐。牢', '坐。牢 = 坐。牢', '1 key 0 guard -1'],
  ['坐[。]牢', '坐 / |。? * / 牢 = 坐。牢, 坐牢', '1 key 0 guard -1'],
  ['[一]', 'Error: pattern _ may be empty; give it a part that must stand', ''],
  ['一[二]..[三]四', '一 / |二? * / ..6 |三? * / 四 = 一二三四, 一三四, 一二四, 一四', '2 ..6 1? 1 key 2 guard 0'],
  ['(一..二)', 'Error: pattern _ has a gap within a group; gaps stand between groups', ''],
  ['*坐', 'Error: pattern _ has a * that is neither the first nor the last of a word (and none belongs where words are not divided)', ''],
  ['一|二', 'Error: pattern _ has a | that opens nothing', ''],
  ['(一|二', 'Error: pattern _ does not close (', ''],
  ['〇（一）', '〇（一） = 〇（一）', '1 key 0 guard -1'],
];

const named = (pattern: string, { message }: Error): string => message.replace(JSON.stringify(pattern), '_');

function readOf(words: Lexicon['words'], pattern: string): string {
  try {
    const slots = new PatternReader({ words, classes }).read(pattern);
    const places = slots.map(({ spellings: { texts, optional, plain }, gap }) => `${gap === 0 ? '' : `..${gap} `}${texts.join('|')}${optional ? '?' : ''}${plain ? '' : ' *'}`);
    return `${places.join(' / ')} = ${samplesOf(slots, words).join(', ')}`;
  } catch (error) {
    return `Error: ${named(pattern, error as Error)}`;
  }
}

/** How the patterns of one lexicon are prepared. */
function preparedOf(words: Lexicon['words'], patterns: readonly string[]): string[] {
  const { entries, setsOf } = prepare(made({ words, classes, phrases: patterns }));
  const sizes = new Map<number, number>();
  for (const set of setsOf.items) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  const prepared: string[] = [];
  for (const { owner, slots, key, guard } of entries.sequences) if (owner.role === 'entry') prepared[owner.entry] = `${slots.map(({ optional, gap, set }) => `${gap > 0 ? `..${gap} ` : ''}${sizes.get(set)}${optional ? '?' : ''}`).join(' ')} key ${key} guard ${guard}`;
  return prepared;
}

function refusalOf(words: Lexicon['words'], pattern: string): string {
  try {
    return preparedOf(words, [pattern]).join();
  } catch (error) {
    return named(pattern, error as Error);
  }
}

describe.each([['spaces', SPACES], ['hangul', HANGUL], ['none', NONE]] as const)('patterns where words are divided by %s', (words, rows) => {
  const sound = rows.filter(([, , prepared]) => /^\d/.test(prepared));

  it('are read as they are written, or refused', () => {
    for (const [pattern, read] of rows) expect(readOf(words, pattern), pattern).toBe(read);
  });

  it('are prepared, or refused', () => {
    expect(preparedOf(words, sound.map(([pattern]) => pattern)).map((prepared, index) => [sound[index]?.[0], prepared])).toEqual(sound.map(([pattern, , prepared]) => [pattern, prepared]));
    for (const [pattern, read, prepared] of rows.filter((row) => !sound.includes(row))) expect(refusalOf(words, pattern), pattern).toBe(read.startsWith('Error') ? `made, entry p0: ${read.slice(7)}` : prepared.replace('l, entry e', 'made, entry p0'));
  });

  it('are found in each of their own spellings', () => {
    const lexicon = made({ words, classes, phrases: sound.map(([pattern]) => pattern) });
    sound.forEach(([pattern, read], index) => {
      // What holds no letter is not looked for, and a sentence ends before a blank.
      for (const text of read.slice(read.indexOf(' = ') + 3).split(', ').filter((sample) => !/[&!。,]| \. /.test(sample))) expect(scanWording(text, { lexicons: [lexicon] }).map(({ entry }) => entry), `${pattern} in ${text}`).toContain(`p${index}`);
    });
  });
});

it.each(['spaces', 'none'] as const)('each class is read once, and what stands alone is itself, where words are divided by %s', (words) => {
  const asked: string[] = [];
  const spelt = { length: 1, optional: false, plain: false };
  const patterns = new Patterns({ words, classes: { x: ['ab', 'cd'], y: ['<x>', 'ef'] } }, {
    text: (pattern, from, to) => (asked.push(pattern.slice(from, to)), spelt),
    either: (lists) => (asked.push(`either ${lists.length}`), spelt),
    inTurn: (lists) => (asked.push(`turn ${lists.length}`), spelt),
    joined: (texts) => (asked.push(`joined ${texts.join()}`), spelt),
  });
  patterns.read('<y> <x> (<y>|gh) <x>i');
  expect(asked).toEqual(['ab', 'cd', 'either 2', 'ef', 'either 2', 'gh', 'either 2', 'i', ...(words === 'none' ? [] : ['joined abi,cdi'])]);
  asked.length = 0;
  patterns.read('(<x>j|k)');
  expect(asked).toEqual(['j', words === 'none' ? 'turn 2' : 'joined abj,cdj', 'k', 'either 2']);
});

describe('limits of patterns', () => {
  it('are 200 letters', () => {
    for (const [words, letter] of [['spaces', 'a'], ['none', '坐']] as const) {
      expect(refusalOf(words, letter.repeat(200))).toBe('1 key 0 guard -1');
      expect(refusalOf(words, letter.repeat(201))).toBe('made, entry p0: pattern _ holds a phrase of more than 200 letters');
    }
    expect(refusalOf('spaces', `${'a'.repeat(100)} ${'b'.repeat(99)}`)).toBe('1 key 0 guard -1');
    expect(refusalOf('spaces', `${'a'.repeat(100)} ${'b'.repeat(100)}`)).toMatch(/more than 200/);
    expect(refusalOf('hangul', `${'가'.repeat(100)} ${'나'.repeat(100)}`)).toBe('1 key 0 guard -1');
  });

  it('are 5,000 spellings in one place', () => {
    const many = (count: number): string => `(${Array.from({ length: count }, (_, index) => `w${index}`).join('|')})`;
    expect(refusalOf('spaces', `(${many(50)} ${many(100)})`)).toBe('5000 key 0 guard -1');
    for (const pattern of [`(${many(50)} ${many(101)})`, `(${many(18)} ${many(18)} ${many(18)})`, `${many(50)}${many(101)}`]) expect(refusalOf('spaces', pattern)).toBe('made, entry p0: pattern _ has more than 5000 spellings in one place; divide it');
    expect(refusalOf('none', `(${many(50)}${many(101)})`)).toBe('made, entry p0: pattern _ has more than 5000 spellings in one place; divide it');
  });

  it('name the lexicon and the entry, wherever the pattern stands in it', () => {
    const why = (more: Partial<Lexicon> & { readonly entry?: object }): string => {
      const { entry, ...lexicon } = more;
      try {
        prepare(made({ words: 'spaces', phrases: ['fine'], entry: entry ?? {}, ...lexicon }));
        return '';
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`;
      }
    };
    const wrong = 'LexiconError: made, entry p0: pattern "(a" does not close (';
    expect([{ alsoWritten: { pinyin: ['(a'] } }, { together: [{ of: ['b', '(a'], within: 2 }] }, { unless: ['(a'] }].map((entry) => why({ entry }))).toEqual([wrong, wrong, wrong]);
    expect(why({ entry: { together: [{ of: ['b', '(&|,)'], within: 2 }] } })).toBe('LexiconError: made, entry p0: pattern "b + (&|,)" holds a phrase in which no letter is left');
    for (const more of [{ allow: [{ phrases: ['(a'] }] }, { cues: { deadline: ['(a'] } }, ...(['before', 'after', 'around', 'unless'] as const).map((place) => ({ cues: { warning: { [place]: ['(a'] } } }))]) expect(why(more)).toBe('LexiconError: pattern "(a" does not close (');
    expect(() => prepare({ ...made({ words: 'spaces' }), entries: [{ id: 'x', phrases: null }] } as never)).toThrow(TypeError);
  });
});

describe('a lexicon that is prepared', () => {
  it('holds its own patterns and no others, each where it is asked for', () => {
    const counted = (more: Partial<Lexicon>, entry = {}): number[] => {
      const { entries, others } = prepare(made({ words: 'spaces', phrases: ['pay', 'now or never'], entry, ...more }));
      return [entries.sequences.length, others.sequences.length];
    };
    expect(counted({})).toEqual([2, 0]);
    expect(counted({ cues: { deadline: ['today', 'by friday'], negation: { before: ['no', 'not'], unless: ['no one'] }, warning: { around: ['beware'] } }, allow: [{ phrases: ['pay day'] }] })).toEqual([2, 7]);
    expect(counted({ cues: { policy: { after: ['never'] } } }, { unless: ['payment'], together: [{ of: ['a', 'b'], within: 1 }], alsoWritten: { abbreviation: ['p'] } })).toEqual([8, 3]);
  });

  it('looks through what is open for open words alone', () => {
    const sizes = (...phrases: string[]): number[] => {
      const { words } = prepare(made({ words: 'spaces', phrases }));
      return [words?.letters.size ?? 0, words?.open.size ?? 0];
    };
    // Two roots, a node a letter, and one for the rest of a word.
    expect([sizes('pay'), sizes('pay*'), sizes('pay', 'do*')]).toEqual([[5, 2], [6, 6], [8, 5]]);
  });
});

it('a phrase is folded without what stands around it', () => {
  const folded = (text: string, spaced: boolean): string => String.fromCharCode(...foldPhrase(text, charactersOf(true), spaced));
  expect([folded(' Pay Now! ', true), folded('', true), folded('x', true), folded('爆通訊錄', false), folded('坐 牢', false), folded('', false)]).toEqual(['pay now', '', 'x', '爆通讯录', '坐牢', '']);
});
