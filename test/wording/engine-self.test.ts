import { describe, expect, it } from 'vitest';
import { build, DOT, END, NEWLINE } from '../../src/wording/characters.js';
import type { Entry, Lexicon } from '../../src/wording/lexicon.js';
import { LexiconError, PatternReader } from '../../src/wording/pattern.js';
import { prepare } from '../../src/wording/prepare.js';
import { readerOf, wordingReader } from '../../src/wording/reader.js';
import { ASKS } from '../../src/wording/screen.js';
import { assertLexicon, disguisesOf, testLexicon } from '../../src/wording/self-test.js';
import { Sentences } from '../../src/wording/sentences.js';
import { made } from './engine.js';

describe('the screen', () => {
  const S = made({ words: 'spaces', entries: [{ id: 'a', category: 'extortion', phrases: ['kill you', 'promo*', 'x .. bring it', 'a'], examples: [] }, { id: 'b', category: 'extortion', phrases: ['owed'], only: { to: 'third-party' }, examples: [] }] });
  const W = made({ words: 'spaces', entries: [{ id: 'a', category: 'extortion', phrases: ['*jail'], only: { to: 'third-party' }, examples: [] }] });
  const Z = made({ words: 'none', entries: [{ id: 'a', category: 'extortion', phrases: ['坐牢', '死..全家', 'zl'], examples: [] }, { id: 'b', category: 'extortion', phrases: ['欠钱了', '债'], only: { to: 'third-party' }, examples: [] }] });
  const Y = made({ words: 'none', phrases: ['坐', '还钱吧'] });
  const K = made({ words: 'hangul', phrases: ['구속 한다', '가다', '나 라'] });

  it('passes what may hold a phrase to the debtor, to others, to either, and nothing else', () => {
    const rows: readonly (readonly [Lexicon, Readonly<Record<string, string>>])[] = [
    [S, { '': '000', 'pay': '000', 'kill': '101', 'kill.': '101', 'Kill them': '101', 'killer': '000', 'skill': '000', 'k': '000', 'you': '000', 'bring it': '101', 'x': '000', 'promo': '101', 'promotion': '101', 'prom': '000', 'xpromo': '000', 'a': '101', 'a b': '101', 'owed': '011', 'owed!': '011', 'owe': '000', 'b c d': '111', 'b c': '000', 'b c d e': '111', 'bb c d': '000', 'b c dd': '000', 'b, c, d': '111', 'b c d.': '111', 'b c d ': '111', 'b c.': '000', '\'kill': '101', 'b\' kill': '101', 'bbb': '111', '111': '000', 'bb b': '000', '4 5': '000', 'b4': '111', '4b': '111', '4 b': '000', 'don\'t': '000', 'b\'4': '111', 'b\' c': '000', '\'b': '000', 'b\'\u200b': '111', '$b': '111', '$5': '000', '5$': '000', 'b$': '111', 'b!': '000', '!b': '111', '! b': '000', 'b! c': '000', 'b-c': '111', 'b -c': '000', 'b- c': '000', '5-b': '000', 'b-5': '000', 'b\u200bc': '111', '\u200b': '111', 'e\u0301': '111', 'é': '000', 'ﬁ': '111', 'б': '000', 'ж': '000', '坐': '000', '🚔': '111', '\n': '000', 'b\nc': '000', 'b,c': '111', 'b.c': '111', 'b. c': '000', '. b': '000', '-b': '000', 'b|': '111', '|b': '111', 'b+': '111' }],
    [W, { '': '011', 'x': '011', 'jail': '011' }],
    [Z, { '': '000', '坐牢': '101', '坐': '000', '牢': '000', '坐 牢': '101', '坐-牢': '101', '坐\u200b牢': '101', '坐。牢': '101', '坐x牢': '000', '全家': '101', '全': '000', '家': '000', '死': '000', 'zl': '101', 'ZL': '101', 'z l': '101', 'lz': '000', '欠钱': '000', '欠钱了': '011', '欠钱 了': '011', '欠钱 吧': '000', '债': '011', '一二三': '000', '通訊': '000', 'ﬁ': '111', '🚔': '111', '1': '000', '\'': '000', '坐\n牢': '101', '全 家': '101', 'e\u0301': '000' }],
    [Y, { '坐': '101', '一坐': '101', '还钱': '000', '还钱吧': '101', '还': '000' }],
    [K, { '구속': '101', '구': '000', '구 속': '101', '속': '000', '구소': '000', '가다': '101', '가': '000', '한다': '000', 'ㄱㅜ': '111', '구한': '000', '나라': '101', '나 라': '101', '나': '000' }],
    ];
    for (const [lexicon, texts] of rows) {
      const { screen } = prepare({ ...lexicon });
      for (const [text, passed] of Object.entries(texts)) expect([ASKS.always, ASKS.thirdParty, ASKS.always | ASKS.thirdParty].map((asks) => (screen(text, asks) ? 1 : 0)).join(''), JSON.stringify(text)).toBe(passed);
    }
  });
});

describe('the end of a sentence', () => {
  const { kind } = build();
  /** Below each sign that may end one `|` where it does, `,` where a quotation goes on, `-` where it only looks so. */
  const endsOf = (sentences: Sentences, text: string): string => {
    sentences.begin(text);
    const next = (at: number): number => (at < text.length ? (kind[text.charCodeAt(at)] as number) : NEWLINE);
    return Array.from({ length: text.length }, (_, at) => ([DOT, END].includes(next(at)) ? { end: '|', clause: ',', no: '-' }[sentences.endsAt(at, next(at), next(at + 1))] : ' ')).join('').trimEnd();
  };

  it('is told from what is shortened, and from a quotation that goes on', () => {
    const sentences = new Sentences();
    for (const [text, ends] of [
    ['One. Two', '   |'],
    ['a.. b', ' -|'],
    ['"a! "', '  ,'],
    ['One.Two', '   -'],
    ['One.', '   |'],
    ['One.\nTwo', '   |'],
    ['One! Two? Three', '   |    |'],
    ['One!Two', '   |'],
    ['Mr. Smith', '  -'],
    ['MR. 5', '  |'],
    ['Mr.  Smith', '  -'],
    ['Mr.     Smith', '  |'],
    ['Mr.', '  |'],
    ['Mr. (Smith)', '  |'],
    ['xmr. Smith', '   |'],
    ['a.b.c.d. x', ' - - - -'],
    ['a.b.c.d.e. x', ' - - - - |'],
    ['za.b.c.d.. x', '  - - - -|'],
    ['no. 5', '  -'],
    ['No. Five', '  |'],
    ['No.  5', '  -'],
    ['Art. 12', '   -'],
    ['Tel. +1', '   |'],
    ['nº. 5', '  -'],
    ['etc. and', '   -'],
    ['etc. And', '   |'],
    ['etc. 5', '   -'],
    ['etc., and', '   -'],
    ['etc. ;', '   -'],
    ['etc. )', '   -'],
    ['etc. (', '   |'],
    ['etc.', '   |'],
    ['at 8 a.m. or', '      - -'],
    ['at 8 a.m. We', '      - |'],
    ['at 8 A.M. or', '      - -'],
    ['e.g. this', ' - -'],
    ['U.S. law', ' - -'],
    ['U.S. Law', ' - |'],
    ['a.mm. or', ' -  |'],
    ['aa.m. or', '  - |'],
    ['b. or', ' |'],
    ['a. B', ' |'],
    ['núm. 7', '   -'],
    ['pág. 7', '   -'],
    ['pág. siete', '   -'],
    ['approx. ten', '      |'],
    ['Messrs. Doe', '      -'],
    ['messrsss. Doe', '        |'],
    ['messrssss. Doe', '         |'],
    ['abcdefghi. and', '         |'],
    ['1. and', ' |'],
    ['inc. 株', '   |'],
    ['¿mr. Smith', '   |'],
    ['(mr. Smith', '   -'],
    ['mr。 Smith', '  |'],
    ['"One! Two" three', '    ,'],
    ['"One! Two', '    |'],
    ['One! "Two"', '   |'],
    ['"One. Two!" three', '    ,    ,'],
    ['"One!" three', '    ,'],
    ['"One!" Three', '    |'],
    ['"One!", three', '    ,'],
    ['"One!"; three', '    ,'],
    ['"One!". Three', '    | |'],
    ['"One!"', '    |'],
    ['"One!"\nthree', '    ,'],
    ['"One!"   three', '    ,'],
    ['"One!"    three', '    ,'],
    ['"One!"x', '    ,'],
    ['"One!?" three', '    ,,'],
    ['“One! Two” three', '    ,'],
    ['“One!” three', '    ,'],
    ['”One! two“ three', '    |'],
    ['„One! Two“ three', '    |'],
    ['「殺すぞ！」と', '    ,'],
    ['「殺すぞ！」。と', '    | |'],
    ['『a！b』', '  ,'],
    ['«One! Two» three', '    ,'],
    ['« One! Two » three', '     ,'],
    ['‹One! two›', '    ,'],
    ['“One! “Two! three” four', '    |     ,'],
    ['x "One! two" y "Three! four" z', '      ,              ,'],
    ['x "One" y! "Three" z!', '         |          |'],
    ['say: "One! two"', '         ,'],
    ['say:"One! two"', '        ,'],
    ['say，"One! two"', '        ,'],
    ['say("One! two")', '        ,'],
    ['say"One! two"', '       |'],
    ['" One! two"', '     |'],
    ['x" One! "y', '      |'],
    ['“a。b。” c', '  , ,'],
    ['"a!" (b', '  |'],
    ['“?!” x', ' ,,'],
    ['“!” X', ' |'],
    ['one…Two', ''],
    ['one...Two', '   ---'],
    ['one... Two', '   --|'],
    ['one؟ two', '   |'],
    ['x "a!" y "b!" Z', '    ,      |'],
    ['etc. a', '   -'],
    ['etc. z', '   -'],
    ['ETC. a', '   -'],
    ['vs.    a', '  -'],
    ['vs.     a', '  |'],
    ['A.Z. a', ' - -'],
    ['a.b.c. d', ' - - -'],
    ['aa.b. c', '  - |'],
    ['a.bb. c', ' -  |'],
    ['"a!"\u0009x', '  ,'],
    ['"a!" \u0009x', '  ,'],
    ['"a!"      x', '  |'],
    ['"a!",', '  ,'],
    ['"a!"-', '  |'],
    ['"a!"；x', '  ,'],
    ['“a!” “b!” c', '  |    ,'],
    ['"a! b', '  |'],
    ['a! b"', ' |'],
    ['«a!» B! «c!» d', '  |   |   ,'],
    ['¡mr. x', '   -'],
    ['ªmr. X', '   |'],
    ['zmr. X', '   |'],
    ['\u00a0mr. X', '   -'],
    ['mr.\u00a0X', '  -'],
    ['mr.\u0009X', '  -'],
    ] as const)
      expect(endsOf(sentences, text), text).toBe(ends);
  });

  it('is within a quotation of 200 signs, and behind a longer one', () => {
    const sentences = new Sentences();
    expect(endsOf(sentences, `${'x'.repeat(150)} “a! b” c`)).toBe(','.padStart(154));
    for (const [letters, ends] of [[197, ','], [198, '|']] as const) expect(endsOf(sentences, `“${'a'.repeat(letters)}!x” y`)).toBe(ends.padStart(letters + 2));
    for (const word of ['mr', 'mrs', 'ms', 'messrs', 'dr', 'dra', 'prof', 'sr', 'sra', 'srta', 'lic', 'ing', 'bpk', 'sdr']) expect(endsOf(sentences, `${word}. X`)).toBe('-'.padStart(word.length + 1));
    expect(sentences.endsAt(0, 1, 1)).toBe('no');
  });
});

describe('what a lexicon promises', () => {
  it('is to see through these', () => {
    for (const [words, language, text, disguised] of [
    ['spaces', 'en', 'Don\'t pay Isle, 5 e Aab x', { 'zero-width': 'D\u200bo\u200bn\'t p\u200ba\u200by I\u200bs\u200bl\u200be, 5 e A\u200ba\u200bb x', 'full-width': 'Ｄｏｎ＇ｔ ｐａｙ Ｉｓｌｅ， ５ ｅ Ａａｂ ｘ', 'combining-marks': 'D\u0336o\u0336n\u0336\'t\u0336 p\u0336a\u0336y\u0336 I\u0336s\u0336l\u0336e\u0336, 5 e\u0336 A\u0336a\u0336b\u0336 x\u0336', 'styled-letters': '𝐝𝐨𝐧\'𝐭 𝐩𝐚𝐲 𝐢𝐬𝐥𝐞, 5 𝐞 𝐚𝐚𝐛 𝐱', 'separators': 'D.o.n\'t p.a.y I.s.l.e, 5 e A.a.b x', 'look-alike': 'dоn\'t рау іѕlе, 5 е ааb х', 'leet': 'd0n\'t p4y 1s13, 5 e 44b x', 'repeated': 'DDDDon\'t ppppay IIIIsle, 5 e Aab x' }],
    ['hangul', 'ko', '가족 abc!', { 'zero-width': '가\u200b족 a\u200bb\u200bc!', 'full-width': '가족 ａｂｃ！', 'separators': '가*족* *a*b*c*!' }],
    ['none', 'zh-Hans', '坐通录 a', { 'zero-width': '坐\u200b通\u200b录 a', 'full-width': '坐通录 ａ', 'separators': '坐*通*录* *a', 'traditional': '坐通録 a' }],
    ['none', 'yue', '通', { 'zero-width': '通', 'full-width': '通', 'separators': '通', 'traditional': '通' }],
    ['none', 'ja', '通 か', { 'zero-width': '通 か', 'full-width': '通 か', 'separators': '通* *か' }],
    ['none', 'ja-x-zh', '通', { 'zero-width': '通', 'full-width': '通', 'separators': '通' }],
    ['none', 'zha', '通', { 'zero-width': '通', 'full-width': '通', 'separators': '通' }],
    ] as const)
      expect(Object.fromEntries(Object.entries(disguisesOf({ words, language })).map(([evasion, disguise]) => [evasion, disguise(text)])), language).toEqual(disguised);
    expect(disguisesOf({ words: 'spaces', language: 'en' }).separators?.('ab c')).toBe('a.b c');
    expect(disguisesOf({ words: 'spaces', language: 'en' }).separators?.('a b')).toBe('a b');
    expect(['ab', 'ab!', '12', 'abc!'].map((text) => disguisesOf({ words: 'spaces', language: 'en' }).separators?.(text))).toEqual(['ab', 'ab!', '12', 'a.b.c!']);
    expect(disguisesOf({ words: 'spaces', language: 'en' }).repeated?.('жди me')).toBe('жди mmmme');
    expect(disguisesOf({ words: 'spaces', language: 'en' }).leet?.('pay4')).toBe('pay4');
    expect(disguisesOf({ words: 'spaces', language: 'en' }).leet?.('ale io')).toBe('ale io');
  });

  const lexicon = (entry: Partial<Entry>, more: Partial<Lexicon> & Pick<Lexicon, 'words'> = { words: 'spaces' }): Lexicon => made({ entries: [{ id: 'e', category: 'extortion', phrases: [], examples: [], ...entry }], ...more });

  it('is tested, and what fails is said', () => {
    expect(testLexicon(lexicon({ phrases: ['pay (me|us) now', 'k*'], alsoWritten: { abbreviation: ['pmn'] }, together: [{ of: ['bring it', '[the] money'], within: 3, across: true }], examples: ['Pay me now!'], counterExamples: ['Pay them.'] }))).toEqual([]);
    expect(testLexicon(lexicon({ phrases: ['pay'], examples: ['Pay', 'Say'], counterExamples: ['Pay.', 'Day'] }))).toEqual(['e does not find its example "Say"', 'e finds its counter-example "Pay."']);
    expect(testLexicon(lexicon({ phrases: ['pay'], examples: ['Never pay'], counterExamples: ['Never pay'] }, { words: 'spaces', cues: { negation: { before: ['never'] } } }))).toEqual(['e does not find its example "Never pay"']);
    expect(testLexicon(lexicon({ phrases: ['owed'], only: { to: 'third-party', with: 'deadline' }, unlessFacts: ['x'], examples: ['Owed today', 'owed'] }, { words: 'spaces', cues: { deadline: ['today'] } }))).toEqual(['e does not find its example "owed"']);
    expect(testLexicon(lexicon({ phrases: ['pay'] }, { words: 'spaces', allow: [{ phrases: ['pay'] }] }))).toContain('e does not find its own "pay"');
    expect(testLexicon(lexicon({ together: [{ of: ['pay', 'now'], within: 2, across: true }], notThrough: ['separators', 'leet', 'repeated', 'look-alike', 'styled-letters', 'combining-marks', 'full-width', 'zero-width'] }, { words: 'spaces', allow: [{ phrases: ['pay .. now', 'now pay'] }] }))).toEqual(['e does not find its own "pay now"', 'e does not find its own "pay now"']);
    expect(testLexicon(lexicon({ phrases: ['一'] }, { words: 'none' }))).toEqual([]);
    expect(testLexicon(lexicon({ together: [{ of: ['坐牢', '小心'], within: 3, across: true }], examples: ['小心。坐牢'] }, { words: 'none' }))).toEqual([]);
    // What cannot be disguised is not said to fail in disguise.
    expect(testLexicon(lexicon({ phrases: ['一'] }, { words: 'none', allow: [{ phrases: ['一'] }] }))).toEqual(['e does not find its own "一"']);
    // Patterns that stand together do so in one sentence, where nothing else is said; three of them in one or two, not in three.
    expect(testLexicon(lexicon({ together: [{ of: ['pay', 'now'], within: 2 }] }))).toEqual([]);
    expect(testLexicon(lexicon({ together: [{ of: ['pay', 'now', 'here'], within: 2, across: true }] }))).toEqual([]);
    const plainly = { notThrough: ['separators', 'leet', 'repeated', 'look-alike', 'styled-letters', 'combining-marks', 'full-width', 'zero-width'] } as const;
    expect(testLexicon(lexicon({ together: [{ of: ['(pay|day)', 'now'], within: 1 }], ...plainly }, { words: 'spaces', allow: [{ phrases: ['day now'] }] }))).toEqual(['e does not find its own "day now"']);
    // A shortened title ends no sentence.
    expect(testLexicon(lexicon({ together: [{ of: ['pay mr', 'smith'], within: 1, across: true }], ...plainly }, { words: 'spaces', allow: [{ phrases: ['pay mr smith'] }] }))).toEqual([...Array.from({ length: 2 }, () => 'e does not find its own "pay mr. smith" in two sentences'), ...Array.from({ length: 2 }, () => 'e does not find its own "pay mr smith"')]);
    // Where words are not divided, a full stop of their own ends a sentence, also behind what is a title before a dot; and what has no traditional form is not said to fail in it.
    expect(testLexicon(lexicon({ together: [{ of: ['mr', '坐'], within: 1, across: true }], notThrough: ['zero-width', 'full-width', 'separators'], unless: ['mr坐', '坐mr'] }, { words: 'none' }))).toEqual(Array.from({ length: 2 }, () => 'e does not find its own "mr 坐"'));
    // Whatever it asks of the message is taken to hold.
    expect(testLexicon(lexicon({ together: [{ of: ['bring', 'money'], within: 2, across: true }], only: { with: 'deadline' } }))).toEqual([]);
    // What another entry finds is not found by this one.
    expect(testLexicon(made({ words: 'spaces', entries: ['e', 'f'].map((id) => ({ id, category: 'extortion', phrases: ['pay'], examples: [], ...(id === 'e' ? { unless: ['pay'], ...plainly } : {}) })) }))).toEqual(['e does not find its own "pay"']);
    // A digit within a word is taken for a letter once something else has to be seen through.
    expect(testLexicon(lexicon({ phrases: ['a1b'] }))).toEqual(['separators: "a.1.b"', 'look-alike: "а1b"', 'repeated: "aaaa1b"'].map((how) => `e does not find "a1b" through ${how}`));
    expect(testLexicon(lexicon({ phrases: ['a1b'], notThrough: ['separators', 'look-alike', 'repeated'] }))).toEqual([]);
    // In letters that stand singly nobody sees where a word of two ends.
    expect(testLexicon(lexicon({ phrases: ['we of'] }))).toEqual([]);
    const single = lexicon({ phrases: ['i'] });
    expect(testLexicon(single)).toEqual([]);
  });

  it('is thrown where it is not held', () => {
    expect(() => assertLexicon(lexicon({ phrases: ['pay'], examples: ['Say', 'Day'] }))).toThrow(new LexiconError('made does not hold what it says:\n  e does not find its example "Say"\n  e does not find its example "Day"'));
    expect(() => assertLexicon(lexicon({ phrases: ['pay'] }))).not.toThrow();
  });
});

it('patterns that are read as they are written have as few spellings in one place as those that are looked for', () => {
  const reader = new PatternReader({ words: 'spaces' } as Lexicon);
  const letters = (count: number): string => `(${Array.from({ length: count }, (_, index) => `w${index}`).join('|')})`;
  expect(() => reader.read(`(${letters(40)} ${letters(40)} ${letters(40)})`)).toThrow('spellings in one place');
  expect(reader.read(`(${letters(4)} ${letters(4)})`)).toHaveLength(1);
});

describe('a reader', () => {
  const sound = made({ words: 'spaces', phrases: ['pay'] });

  it('refuses what cannot be honoured, and says where', () => {
    const why = (...lexicons: readonly unknown[]): string => {
      try {
        wordingReader(lexicons as Lexicon[]);
        return '';
      } catch (error) {
        return `${(error as Error).name}: ${(error as Error).message}`;
      }
    };
    expect(why()).toBe('');
    expect(why(sound, { ...sound, id: 'other' })).toBe('');
    expect(why(sound, sound)).toBe('LexiconError: lexicon "made" stands twice; give each once');
    expect(why(null)).toMatch(/^LexiconError: lexicon null: Invalid input/);
    expect(why({ ...sound, id: '' })).toBe('LexiconError: lexicon "": id is empty');
    expect(why({ ...sound, entries: [] })).toBe('LexiconError: lexicon "made": entries is an empty list; a lexicon has at least one entry');
    const entry = (more: object): string => why({ ...sound, entries: [{ ...sound.entries[0], ...more }] });
    expect(entry({ id: 'A' })).toBe('LexiconError: lexicon "made": entries.0.id is no id; give lower-case letters, digits and hyphens');
    expect(entry({ phrases: [] })).toBe('LexiconError: lexicon "made": entries.0 has no phrases');
    expect(entry({ phrases: ['(a'] })).toBe('LexiconError: lexicon "made": made, entry p0: pattern "(a" does not close (');
    expect(entry({ unless: [] })).toBe('LexiconError: lexicon "made": entries.0.unless is an empty list; leave it out');
    expect(entry({ phrases: [], together: [{ of: ['a', 'b'], within: 2 }] })).toBe('');
    expect(entry({ phrases: [], together: [] })).toMatch(/has no phrases$/);
    for (const wrong of [{ more: 1 }, { category: 'x' }, { severity: 'x' }, { only: { to: 'x' } }, { only: { with: 'x' } }, { hardAgainst: ['x'] }, { together: [{ of: ['a'], within: 2 }] }, { together: [{ of: ['a', 'b', 'c', 'd'], within: 2 }] }, { together: [{ of: ['a', 'b'], within: 41 }] }, { together: [{ of: ['a', 'b'], within: -1 }] }, { alsoWritten: { x: ['a'] } }]) expect(entry(wrong), JSON.stringify(wrong)).not.toBe('');
  });

  it('knows what is wrong with a lexicon that a rule brings, and keeps its own list', () => {
    const given = [sound];
    const reader = wordingReader(given);
    expect([reader.problemOf(sound), reader.problemOf({ ...sound, words: 'letters' } as never)?.slice(0, 6), reader.problemOf({ ...sound, entries: [{ ...sound.entries[0], phrases: ['a)'] }] } as never)]).toEqual([undefined, 'words ', 'made, entry p0: pattern "a)" has a ) that opens nothing']);
    given.push(sound);
    expect(reader.lexicons).toEqual([sound]);
    expect([Object.isFrozen(reader), Object.isFrozen(reader.lexicons)]).toEqual([true, true]);
    expect(reader.scan('pay', { lexicons: reader.lexicons })).toHaveLength(1);
    expect(reader.lexiconsFor([sound], 'fr')).toEqual([]);
    expect([reader.knownElements(['opt-out', 'x'], 'en'), reader.findElements('Reply STOP to opt out', ['opt-out'], { language: 'en' })]).toEqual([['opt-out'], ['opt-out']]);
    expect(readerOf([sound, sound]).lexicons).toHaveLength(2);
  });
});
