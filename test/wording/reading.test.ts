import { describe, expect, it } from 'vitest';
import type { Category, Entry, Lexicon } from '../../src/wording/lexicon.js';
import { wordingReader } from '../../src/wording/reader.js';
import { scanWording } from '../../src/wording/scan.js';
import { testLexicon } from '../../src/wording/self-test.js';

type Made = Pick<Lexicon, 'words'> & Partial<Lexicon> & { readonly phrases: readonly string[]; readonly category?: Category };

const made = ({ phrases, category = 'arrest-or-criminal-threat', ...more }: Made): Lexicon => ({
  id: 'made',
  language: { spaces: 'en', hangul: 'ko', none: 'zh-Hans' }[more.words],
  version: '1',
  entries: phrases.map((phrase, index) => ({ id: `p${index}`, category, phrases: [phrase], examples: [] })),
  ...more,
});
const found = (lexicon: Made, text: string): string[] => scanWording(text, { lexicons: [made(lexicon)] }).map(({ entry, sense, from, to }) => `${entry} ${sense} ${text.slice(from, to)}`);

describe('phrases that begin alike or differ little', () => {
  it('are all found where they differ only by a space of Hangul', () => {
    const lexicon: Made = { words: 'hangul', phrases: ['회사앞 죽인다', '(회사 앞|역 앞) 간다', '회사앞 간다'] };
    expect(found(lexicon, '회사 앞 간다')).toEqual(['p1 threat 회사 앞 간다']);
    expect(found(lexicon, '회사앞 간다')).toEqual(['p1 threat 회사앞 간다', 'p2 threat 회사앞 간다']);
    expect(found(lexicon, '회사앞 죽인다')).toEqual(['p0 threat 회사앞 죽인다']);
    expect(found({ words: 'hangul', phrases: ['죽여 버린다'] }, '죽*여* *버*린*다')).toEqual(['p0 threat 죽*여* *버*린*다']);
  });

  it('are found with letters repeated, also where another phrase begins with a double letter', () => {
    expect(found({ words: 'spaces', phrases: ['ssn', 'stab you', 'llamar', 'lock you up'] }, 'we will ssstab you, sssn, lllamar and lllllock yooou up')).toEqual(['p1 threat ssstab you', 'p0 threat sssn', 'p2 threat lllamar', 'p3 threat lllllock yooou up']);
    expect(found({ words: 'spaces', phrases: ['kill'] }, 'kiiill kilmer kiiillll kiill')).toEqual(['p0 threat kiiill', 'p0 threat kiiillll']);
  });

  it('are found with 1 for i and for l in one text', () => {
    const lexicon: Made = { words: 'spaces', phrases: ['you are in trouble', 'you are loser', 'kill', 'iremos a matar', 'ley'] };
    expect(found(lexicon, 'you are 10ser. k1ll k1l1 1r3mos a matar')).toEqual(['p1 threat you are 10ser', 'p2 threat k1ll', 'p2 threat k1l1', 'p3 threat 1r3mos a matar']);
    expect(found(lexicon, 'ki11 1ey')).toEqual(['p2 threat ki11', 'p4 threat 1ey']);
  });

  it('are found in letters that stand singly, also beside words of one letter', () => {
    const lexicon: Made = { words: 'spaces', phrases: ['kill you', 'i will kill you', 'you are a thief', 'u r a loser', 'die .. now'] };
    expect(found(lexicon, 'I k i l l y o u')).toEqual(['p0 threat k i l l y o u']);
    expect(found(lexicon, 'I w i l l k i l l y o u a')).toEqual(['p1 threat I w i l l k i l l y o u', 'p0 threat k i l l y o u']);
    expect(found(lexicon, 'y o u a r e a thief, u r a l0ser')).toEqual(['p2 threat y o u a r e a thief', 'p3 threat u r a l0ser']);
    expect(found(lexicon, 'I d i e n o w')).toEqual(['p4 threat d i e n o w']);
    expect(found(lexicon, 'skill you, plan a b c, d i')).toEqual([]);
  });

  it('may leave the rest of a word open, also within a phrase', () => {
    const lexicon: Made = { words: 'spaces', phrases: ['(arrest* you|jail)', '*adhaar card'] };
    expect(found(lexicon, 'arresting you, arrest you, arrested them, myaadhaar card, jails')).toEqual(['p0 threat arresting you', 'p0 threat arrest you', 'p1 threat myaadhaar card']);
    expect(found(lexicon, `arrest${'xy'.repeat(12)} you arrest${'xy'.repeat(12)}x you`)).toEqual([`p0 threat arrest${'xy'.repeat(12)} you`]);
  });

  it('may hold what has no letters', () => {
    expect(found({ words: 'spaces', phrases: ['lazy (and|,) stupid', 'terms & conditions', "(can|don)'t go"] }, "lazy, stupid; terms and conditions; terms conditions; can't go")).toEqual(['p0 threat lazy, stupid', 'p1 threat terms conditions', "p2 threat can't go"]);
    expect(() => found({ words: 'spaces', phrases: ['pay .. (&|,)'] }, 'pay')).toThrow('"pay .. (&|,)" holds a phrase in which no letter is left');
  });
});

describe('Hangul written letter by letter', () => {
  const korean = made({ words: 'hangul', phrases: ['구속', '씨발'] });
  const passages = (text: string) => scanWording(text, { lexicons: [korean] }).map(({ from, to, evasions }) => [text.slice(from, to), ...evasions]);
  it.each([
    ['내일 ㄱㅜㅅㅗㄱ 됩니다', 'ㄱㅜㅅㅗㄱ'],
    ['내일 구ㅅㅗㄱ됩니다', '구ㅅㅗㄱ'],
    ['내일 ㄱㅜ속', 'ㄱㅜ속'],
    ['ㄱㅜㅅㅗㄱ', 'ㄱㅜㅅㅗㄱ'],
    ['ㅆㅣㅂㅏㄹㅋㅋ', 'ㅆㅣㅂㅏㄹ'],
    ['ㅆㅣㅂㅏㄹ 구속ㅋㅋ', 'ㅆㅣㅂㅏㄹ', '구속'],
  ])('is put together again in %s', (text, ...written) => {
    expect(passages(text)).toEqual(written.map((passage) => (passage === '구속' ? [passage] : [passage, 'split-character'])));
  });
  it('is put together again through what shows nothing', () => {
    expect(passages('ㅆ\u200bㅣ\u200bㅂ\u200bㅏ\u200bㄹ!')).toEqual([['ㅆ\u200bㅣ\u200bㅂ\u200bㅏ\u200bㄹ', 'split-character', 'zero-width']]);
    expect(passages('ㄱ\u200bㅜ\u200bㅅ\u200bㅗ\u200bㄱ')).toEqual([['ㄱ\u200bㅜ\u200bㅅ\u200bㅗ\u200bㄱ', 'split-character', 'zero-width']]);
  });
  it('leaves laughter and single letters alone', () => {
    expect(passages('구ㅋㅋㅅㅗㅠㅠ ㅗㅗ ㄱㅅ')).toEqual([]);
  });
});

describe('cues', () => {
  it('may stand on both sides of a phrase, but not lean on a part of it', () => {
    const lexicon: Made = { words: 'none', phrases: ['坐牢', '涉嫌..6拘留'], cues: { warning: { around: ['如有人..40举报', '请警惕..20诈骗'] } } };
    expect(found(lexicon, '如有人说不还就坐牢，请举报。再不还就坐牢，请举报')).toEqual(['p0 mention 坐牢', 'p0 threat 坐牢']);
    expect(found(lexicon, '请警惕，您已涉嫌诈骗，即将拘留')).toEqual(['p1 threat 涉嫌诈骗，即将拘留']);
  });

  it('negate twice to nothing on one side, and once where they stand on both', () => {
    const spaced: Made = { words: 'spaces', phrases: ['arrest you'], cues: { negation: { before: ['never', 'never ever', 'not', 'without'] } } };
    expect(found(spaced, 'We never, ever arrest you. We will not rest without we arrest you. We do not arrest you without reason.')).toEqual(['p0 mention arrest you', 'p0 threat arrest you', 'p0 mention arrest you']);
    const korean: Made = { words: 'hangul', phrases: ['가족에게 연락'], category: 'third-party-pressure', cues: { negation: { before: ['어떠한 경우에도'], after: ['하지 않', '않으면 안'] } } };
    expect(found(korean, '어떠한 경우에도 가족에게 연락하지 않습니다. 가족에게 연락하지 않습니다. 가족에게 연락합니다.')).toEqual(['p0 mention 가족에게 연락', 'p0 mention 가족에게 연락', 'p0 threat 가족에게 연락']);
  });
});

describe('sentences', () => {
  const quoting = (words: Lexicon['words'], phrase: string, cue: string): Made => ({ words, phrases: [phrase], cues: { quotation: { around: [cue] } } });

  it('go on behind a quotation that ends with a sign of its own, and within it', () => {
    expect(found(quoting('hangul', '죽고 싶냐', '협박했다'), '사채업자는 "죽고 싶냐?"며 협박했다')).toEqual(['p0 mention 죽고 싶냐']);
    expect(found(quoting('none', '殺すぞ', '脅した'), '「殺すぞ!」と脅した。')).toEqual(['p0 mention 殺すぞ']);
    const english = quoting('spaces', 'or die', 'he said');
    expect(found(english, '"Pay! Or die!" he said')).toEqual(['p0 mention Or die']);
    expect(found(english, 'He said “pay now. Or die!”, and hung up')).toEqual(['p0 mention Or die']);
  });

  it('end where no quotation goes on', () => {
    const english = quoting('spaces', 'or die', 'he said');
    for (const text of ['"Pay now!" Or die! Then he said no', '"Or die!" Then he said no', 'Or die! "Nobody," he said', `“Or die! ${'x '.repeat(120)}” he said`, '“Or die! he said', '"Or die!', 'Or die! he said "no'])
      expect(found(english, text), text).toEqual([expect.stringMatching(/^p0 threat or die$/i)]);
  });

  it('do not end with what is shortened', () => {
    const lexicon = quoting('spaces', 'tell your boss', 'banned');
    for (const text of ['Banned before 8 a.m. or tell your boss', 'Banned by Mr. Smith: tell your boss', 'Banned under No. 5: tell your boss', 'Banned: letters etc. and to tell your boss', 'Está banned, Sra. Ruiz, to tell your boss'])
      expect(found(lexicon, text), text).toEqual(['p0 mention tell your boss']);
    for (const text of ['Banned before 8 a.m. We tell your boss', 'Banned? No. We tell your boss', 'It is banned. we tell your boss', 'Banned by plan b. we tell your boss', 'Banned, etc. We tell your boss'])
      expect(found(lexicon, text), text).toEqual(['p0 threat tell your boss']);
    expect(found({ words: 'spaces', phrases: ['mr smith will arrest you'] }, 'Mr. Smith will arrest you')).toEqual(['p0 threat Mr. Smith will arrest you']);
  });
});

describe('patterns that are found together', () => {
  const both = (words: Lexicon['words'], of: readonly string[], within: number, across?: boolean, more: Partial<Lexicon> & { readonly entry?: Partial<Entry> } = {}): Made => {
    const { entry, ...lexicon } = more;
    return { words, phrases: [], ...lexicon, entries: [{ id: 'both', category: 'violence-threat', phrases: [], together: [{ of, within, ...(across === undefined ? {} : { across }) }], examples: [], ...entry }] };
  };
  const known = 'we know where (you|your kids) (live|go to school)';
  const harm = '[some] accidents happen';

  it('stand in one sentence, in any order', () => {
    for (const across of [undefined, false, true]) {
      const lexicon = both('spaces', [known, harm], 6, across);
      expect(found(lexicon, 'We know where you live and accidents happen')).toEqual(['both threat We know where you live and accidents happen']);
      expect(found(lexicon, 'Some accidents happen, we know where you live')).toEqual(['both threat Some accidents happen, we know where you live']);
    }
  });

  it('stand in two neighbouring sentences only where the entry says so', () => {
    for (const text of ['We know where your kids go to school. Accidents happen', 'Accidents happen! We know where you live', 'We know where you live\n\nSome accidents happen', 'We know where you live... In this town accidents happen']) {
      expect(found(both('spaces', [known, harm], 6), text), text).toEqual([]);
      expect(found(both('spaces', [known, harm], 6, false), text), text).toEqual([]);
      expect(found(both('spaces', [known, harm], 6, true), text), text).toEqual([`both threat ${text}`]);
    }
  });

  it('reach no further than the next sentence, and no further than they may', () => {
    const lexicon = both('spaces', [known, harm], 6, true);
    for (const text of ['We know where you live. Call us. Accidents happen', 'We know where you live. Call. Accidents happen', 'We know where you live. In a town as small as this one accidents happen', 'We know where. You live. Accidents happen', 'We know where you live. Accidents. Happen', 'We know where you live']) expect(found(lexicon, text), text).toEqual([]);
    expect(found(lexicon, 'Accidents happen. Hello. Accidents happen. We know where you live. Hello. Accidents happen')).toEqual(['both threat Accidents happen. We know where you live']);
    expect(found(both('spaces', [known, harm], 0, true), 'We know where you live. Accidents happen. We know where you live, I hear')).toEqual(['both threat We know where you live. Accidents happen', 'both threat Accidents happen. We know where you live']);
  });

  it('may be three, of which one sentence ends between two', () => {
    const lexicon = both('spaces', ['your kids', 'at school', 'be careful'], 4, true);
    expect(found(lexicon, 'Your kids are at school. Be careful')).toEqual(['both threat Your kids are at school. Be careful']);
    expect(found(lexicon, 'Be careful. Your kids are at school')).toEqual(['both threat Be careful. Your kids are at school']);
    expect(found(lexicon, 'We saw your kids. At school be careful')).toEqual(['both threat your kids. At school be careful']);
    expect(found(lexicon, 'Your kids. At school. Be careful')).toEqual([]);
  });

  it('do so in every kind of writing, and in disguise', () => {
    expect(found(both('none', ['知道你家', '小心'], 6, true), '我们知道你家。出门小心点。')).toEqual(['both threat 知道你家。出门小心']);
    expect(found(both('none', ['知道你家', '小心'], 0, true), '知道你家！小心。小心！！知道你家')).toEqual(['both threat 知道你家！小心', 'both threat 小心！！知道你家']);
    expect(found(both('none', ['知道你家', '小心'], 6), '我们知道你家。出门小心。')).toEqual([]);
    expect(found(both('none', ['知道你家', '小心'], 6, true), '我们知道你家。请还款。出门小心。')).toEqual([]);
    expect(found(both('hangul', ['집을 알', '조심'], 8, true), '네 집을 알아. 밤길 조심해.')).toEqual(['both threat 집을 알아. 밤길 조심']);
    expect(found(both('spaces', [known, harm], 6, true), 'We kn0w wh3re you l1ve. Acc1dents h4ppen')).toEqual(['both threat We kn0w wh3re you l1ve. Acc1dents h4ppen']);
  });

  it('are a mention only where both sentences make them one', () => {
    const cues = { warning: { around: ['fraudsters say'] }, negation: { before: ['never say'] } };
    const lexicon = both('spaces', [known, harm], 8, true, { cues });
    expect(found(lexicon, 'Fraudsters say we know where you live. Accidents happen')).toEqual(['both threat we know where you live. Accidents happen']);
    expect(found(lexicon, 'We know where you live. Fraudsters say accidents happen')).toEqual(['both threat We know where you live. Fraudsters say accidents happen']);
    expect(found(lexicon, 'Fraudsters say we know where you live. Fraudsters say accidents happen')).toEqual(['both mention we know where you live. Fraudsters say accidents happen']);
    expect(found(lexicon, 'We never say we know where you live. Fraudsters say accidents happen')).toEqual(['both mention we know where you live. Fraudsters say accidents happen']);
  });

  it('have the deadline that either sentence holds', () => {
    const lexicon = both('spaces', ['pay', 'we visit you'], 8, true, { cues: { deadline: ['by friday', 'today'] }, entry: { only: { with: 'deadline' } } });
    expect(found(lexicon, 'Pay by Friday. Or we visit you.')).toEqual(['both threat Pay by Friday. Or we visit you']);
    expect(found(lexicon, 'You will pay. We visit you today.')).toEqual(['both threat pay. We visit you']);
    expect(found(lexicon, 'Today is a day. You pay. We visit you.')).toEqual([]);
  });

  it('are tested in two sentences by the lexicon itself, and known to its schema', () => {
    const sound = made(both('spaces', [known, harm], 6, true, { entry: { examples: ['We know where you live. Accidents happen.'], notThrough: ['separators'] } }));
    expect(testLexicon(sound)).toEqual([]);
    expect(() => wordingReader([sound])).not.toThrow();
    expect(() => wordingReader([made(both('spaces', [known, harm], 6, 'far' as unknown as boolean))])).toThrow(/across/);
  });
});
