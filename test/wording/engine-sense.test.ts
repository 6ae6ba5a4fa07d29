import { describe, expect, it } from 'vitest';
import type { Category, Entry } from '../../src/wording/lexicon.js';
import { found, judged } from './engine.js';
import type { Made } from './engine.js';

const entry = (id: string, category: Category, phrase: string | readonly string[], more: Partial<Entry> = {}): Entry => ({ id, category, phrases: [phrase].flat(), examples: [], ...more });
const SPACED: Made = {
  words: 'spaces',
  cues: {
    negation: { before: ['never', 'not', 'no', 'will not'], after: ['is false', 'at no time'], unless: ['if not', 'if you will not pay'] },
    warning: { before: ['beware of'], after: ['are fraud'], around: ['scam alert'], within: 6 },
    quotation: { around: ['he said', 'quote .. unquote'] },
    condition: { before: ['may'], around: ['as agreed'] },
    policy: { before: ['agents must avoid'], within: 0 },
    deadline: ['today', 'by friday'],
  },
  entries: [
    entry('arrest', 'arrest-or-criminal-threat', 'arrest you'), entry('sue', 'false-legal-action', ['sue you', 'will not rest']), entry('kiss', 'sexual-harassment', 'kiss you'),
    entry('stubborn', 'false-legal-action', 'seize it', { hardAgainst: ['negation', 'condition'] }), entry('hard', 'violence-threat', 'hurt you', { hardAgainst: 'all' }),
    entry('soon', 'excessive-urgency', 'pay up', { only: { with: 'deadline' } }), entry('both', 'violence-threat', 'we know .. school'),
  ],
};
const NONE: Made = {
  words: 'none',
  cues: { negation: { before: ['不会', '不'], after: ['是假的'] }, warning: { around: ['诈骗..6举报'] }, condition: { before: ['将'], within: 2 }, policy: { before: ['禁止'] }, deadline: ['今天'] },
  entries: [entry('jail', 'arrest-or-criminal-threat', '坐牢'), entry('sue', 'false-legal-action', ['起诉你', '不起诉']), entry('soon', 'excessive-urgency', '还钱', { only: { with: 'deadline' } })],
};
const HANGUL: Made = {
  words: 'hangul',
  cues: { negation: { before: ['절대'], after: ['하지 않', '않으면 안'] }, quotation: { around: ['라고 협박'] }, condition: { after: ['할 수'] } },
  entries: [entry('arrest', 'arrest-or-criminal-threat', '구속'), entry('family', 'third-party-pressure', '가족에게 연락')],
};

describe('the sense of what is said', () => {
  it('goes by the cues near it, in words', () => judged(SPACED, [
    ['We arrest you', 'arrest 3-13 arrest you'],
    ['We never arrest you', 'arrest 9-19 arrest you | negation'],
    ['We never ever do arrest you', 'arrest 17-27 arrest you | negation'],
    ['We never a b c d arrest you', 'arrest 17-27 arrest you | negation'],
    ['We never a b c d e arrest you', 'arrest 19-29 arrest you'],
    ['Never, we arrest you', 'arrest 10-20 arrest you'],
    ['Never: arrest you', 'arrest 7-17 arrest you'],
    ['Never - arrest you', 'arrest 8-18 arrest you | negation'],
    ['Never. Arrest you', 'arrest 7-17 Arrest you'],
    ['We arrest you never', 'arrest 3-13 arrest you'],
    ['Arrest you is false', 'arrest 0-10 Arrest you | negation'],
    ['Arrest you a b c d is false', 'arrest 0-10 Arrest you | negation'],
    ['Arrest you a b c d e is false', 'arrest 0-10 Arrest you'],
    ['Arrest you, is false', 'arrest 0-10 Arrest you'],
    ['is false arrest you', 'arrest 9-19 arrest you'],
    ['never not arrest you', 'arrest 10-20 arrest you'],
    ['never no not arrest you', 'arrest 13-23 arrest you | negation'],
    ['will not arrest you', 'arrest 9-19 arrest you | negation'],
    ['We will not never arrest you', 'arrest 18-28 arrest you'],
    ['never arrest you at no time', 'arrest 6-16 arrest you | negation'],
    ['never not arrest you at no time', 'arrest 10-20 arrest you | negation'],
    ['arrest you is false at no time', 'arrest 0-10 arrest you'],
    ['never not arrest you is false at no time', 'arrest 10-20 arrest you'],
    ['If not arrest you', 'arrest 7-17 arrest you'],
    ['if you will not pay arrest you', 'arrest 20-30 arrest you'],
    ['never if not arrest you', 'arrest 13-23 arrest you | negation'],
    ['if not never arrest you', 'arrest 13-23 arrest you | negation'],
    ['Beware of a b c d e f arrest you', 'arrest 22-32 arrest you | warning'],
    ['Beware of a b c d e f g arrest you', 'arrest 24-34 arrest you'],
    ['Beware of, arrest you', 'arrest 11-21 arrest you | warning'],
    ['Beware of. Arrest you', 'arrest 11-21 Arrest you'],
    ['arrest you are fraud', 'arrest 0-10 arrest you | warning'],
    ['arrest you a b c d e f are fraud', 'arrest 0-10 arrest you | warning'],
    ['arrest you a b c d e f g are fraud', 'arrest 0-10 arrest you'],
    ['Scam alert: some people arrest you at home one day, they do', 'arrest 24-34 arrest you | warning'],
    ['Arrest you. Scam alert', 'arrest 0-10 Arrest you'],
    ['scam alert. arrest you. scam alert', 'arrest 12-22 arrest you'],
    ['He said we arrest you', 'arrest 11-21 arrest you | quotation'],
    ['We arrest you he said', 'arrest 3-13 arrest you | quotation'],
    ['quote arrest you unquote', 'arrest 6-16 arrest you | quotation'],
    ['quote a arrest you unquote', 'arrest 8-18 arrest you | quotation'],
    ['arrest you quote a b c unquote', 'arrest 0-10 arrest you | quotation'],
    ['quote a b c unquote arrest you', 'arrest 20-30 arrest you | quotation'],
    ['We may arrest you', 'arrest 7-17 arrest you'],
    ['We may sue you', 'sue 7-14 sue you | condition'],
    ['May we, sue you', 'sue 8-15 sue you'],
    ['we may a b c d sue you', 'sue 15-22 sue you | condition'],
    ['we may a b c d e sue you', 'sue 17-24 sue you'],
    ['As agreed, we sue you', 'sue 14-21 sue you | condition'],
    ['sue you as agreed', 'sue 0-7 sue you | condition'],
    ['as agreed we arrest you', 'arrest 13-23 arrest you'],
    ['we may not sue you', 'sue 11-18 sue you | negation'],
    ['never sue you as agreed', 'sue 6-13 sue you | negation'],
    ['agents must avoid arrest you', 'arrest 18-28 arrest you | policy'],
    ['agents must avoid a arrest you', 'arrest 20-30 arrest you'],
    ['agents must avoid: arrest you', 'arrest 19-29 arrest you | policy'],
    ['we never kiss you', 'kiss 9-17 kiss you'],
    ['he said kiss you', 'kiss 8-16 kiss you'],
    ['may kiss you', 'kiss 4-12 kiss you'],
    ['beware of kiss you', 'kiss 10-18 kiss you | warning'],
    ['agents must avoid kiss you', 'kiss 18-26 kiss you | policy'],
    ['never seize it', 'stubborn 6-14 seize it'],
    ['may seize it', 'stubborn 4-12 seize it'],
    ['he said seize it', 'stubborn 8-16 seize it | quotation'],
    ['as agreed seize it', 'stubborn 10-18 seize it'],
    ['beware of seize it', 'stubborn 10-18 seize it | warning'],
    ['never hurt you, he said, scam alert', 'hard 6-14 hurt you'],
    ['We will not rest', 'sue 3-16 will not rest'],
    ['we will not rest never', 'sue 3-16 will not rest'],
    ['never will not rest', 'sue 6-19 will not rest | negation'],
    ['never sue you. We sue you. No, sue you. Not sue you', 'sue 6-13 sue you | negation', 'sue 18-25 sue you', 'sue 31-38 sue you', 'sue 44-51 sue you | negation'],
    ['no sue you sue you', 'sue 3-10 sue you | negation', 'sue 11-18 sue you | negation'],
    ['sue you not arrest you', 'sue 0-7 sue you', 'arrest 12-22 arrest you | negation'],
    ['no, not sue you', 'sue 8-15 sue you | negation'],
    ['Pay up today', 'soon 0-6 Pay up'],
    ['Pay up. Today'],
    ['Today. Pay up'],
    ['By Friday you pay up! Pay up', 'soon 14-20 pay up'],
    ['pay up'],
    ['never pay up today', 'soon 6-12 pay up | negation'],
    ['Pay up tоday', 'soon 0-6 Pay up'],
    ['We know your never school', 'both 0-25 We know your never school | negation'],
    ['we never know school'],
    ['we know never school', 'both 0-20 we know never school | negation'],
    ['never we know a school', 'both 6-22 we know a school | negation'],
    ['Nev\u200ber arrest you', 'arrest 7-17 arrest you | negation'],
    ['n3ver 4rrest you', 'arrest 6-16 4rrest you | negation | leet'],
    ['never 4rrest you', 'arrest 6-16 4rrest you | negation | leet'],
    ['n3ver arrest you', 'arrest 6-16 arrest you'],
    ['a.r.r.e.s.t you never', 'arrest 0-15 a.r.r.e.s.t you | separators'],
    ['never a.r.r.e.s.t you', 'arrest 6-21 a.r.r.e.s.t you | negation | separators'],
    ['may s.u.e you, no', 'sue 4-13 s.u.e you | condition | separators'],
    ['ar-rest you never. Never ar-rest you', 'arrest 0-11 ar-rest you | separators', 'arrest 25-36 ar-rest you | negation | separators'],
  ]));

  it('goes by the cues near it, in characters', () => judged(NONE, [
    ['我坐牢', 'jail 1-3 坐牢'],
    ['不会坐牢', 'jail 2-4 坐牢 | negation'],
    ['不坐牢', 'jail 1-3 坐牢 | negation'],
    ['不会让你去坐牢', 'jail 5-7 坐牢 | negation'],
    ['不一二三四五六七八坐牢', 'jail 9-11 坐牢 | negation'],
    ['不一二三四五六七八九坐牢', 'jail 10-12 坐牢'],
    ['不会，坐牢', 'jail 3-5 坐牢'],
    ['不会。坐牢', 'jail 3-5 坐牢'],
    ['坐牢是假的', 'jail 0-2 坐牢 | negation'],
    ['坐牢一二三四五六七八是假的', 'jail 0-2 坐牢 | negation'],
    ['坐牢一二三四五六七八九是假的', 'jail 0-2 坐牢'],
    ['坐牢，是假的', 'jail 0-2 坐牢'],
    ['不不坐牢', 'jail 2-4 坐牢'],
    ['不会不坐牢', 'jail 3-5 坐牢'],
    ['不坐牢是假的', 'jail 1-3 坐牢 | negation'],
    ['诈骗说坐牢举报', 'jail 3-5 坐牢 | warning'],
    ['诈骗坐牢一二三四五六举报', 'jail 2-4 坐牢'],
    ['诈骗坐牢。举报', 'jail 2-4 坐牢'],
    ['诈骗举报，坐牢', 'jail 5-7 坐牢 | warning'],
    ['将坐牢', 'jail 1-3 坐牢'],
    ['将起诉你', 'sue 1-4 起诉你 | condition'],
    ['将一二起诉你', 'sue 3-6 起诉你 | condition'],
    ['将一二三起诉你', 'sue 4-7 起诉你'],
    ['将，起诉你', 'sue 2-5 起诉你'],
    ['将不起诉', 'sue 1-4 不起诉 | condition'],
    ['不起诉你', 'sue 0-3 不起诉', 'sue 1-4 起诉你 | negation'],
    ['不不起诉', 'sue 1-4 不起诉 | negation'],
    ['不会不起诉', 'sue 2-5 不起诉 | negation'],
    ['禁止坐牢', 'jail 2-4 坐牢 | policy'],
    ['禁止，坐牢', 'jail 3-5 坐牢 | policy'],
    ['禁止一二三四五六七八坐牢', 'jail 10-12 坐牢 | policy'],
    ['禁止一二三四五六七八九坐牢', 'jail 11-13 坐牢'],
    ['今天还钱', 'soon 2-4 还钱'],
    ['还钱。今天'],
    ['今天！还钱'],
    ['还钱'],
    ['今天你还钱，还钱。还钱', 'soon 3-5 还钱', 'soon 6-8 还钱'],
  ]));

  it('goes by the cues near it, where spaces may be missing', () => judged(HANGUL, [
    ['구속', 'arrest 0-2 구속'],
    ['절대 구속', 'arrest 3-5 구속 | negation'],
    ['절대구속', 'arrest 2-4 구속 | negation'],
    ['절대, 구속', 'arrest 4-6 구속'],
    ['구속하지 않', 'arrest 0-2 구속 | negation'],
    ['구속 하지 않습니다', 'arrest 0-2 구속 | negation'],
    ['구속. 하지 않', 'arrest 0-2 구속'],
    ['절대 구속하지 않', 'arrest 3-5 구속 | negation'],
    ['절대 절대 구속', 'arrest 6-8 구속'],
    ['가족에게 연락하지 않', 'family 0-7 가족에게 연락 | negation'],
    ['가족에게 연락할 수', 'family 0-7 가족에게 연락 | condition'],
    ['구속할 수', 'arrest 0-2 구속'],
    ['구속한다라고 협박', 'arrest 0-2 구속 | quotation'],
    ['라고 협박. 구속', 'arrest 7-9 구속'],
    ['절대 가나다라마바사아 구속', 'arrest 12-14 구속 | negation'],
    ['절대 가나다라마바사아자 구속', 'arrest 13-15 구속'],
    ['가족에게연락 하지않', 'family 0-6 가족에게연락 | negation'],
    ['가 족에게 연락'],
    ['가족에게  연락', 'family 0-8 가족에게  연락'],
    ['가족에게, 연락'],
    ['가족에게-연락', 'family 0-7 가족에게-연락 | separators'],
  ]));

  it('goes by the nearest cues of a long text alone', () => {
    const [before, behind] = ['x '.repeat(150), 'y '.repeat(150)];
    judged(SPACED, [
      [`${before}never arrest you ${behind}arrest you, never`, 'arrest 306-316 arrest you | negation', 'arrest 617-627 arrest you'],
      [`scam alert ${before}arrest you`, 'arrest 311-321 arrest you | warning'],
      ['may may sue you', 'sue 8-15 sue you | condition'],
      [`never ${before}arrest you`, 'arrest 306-316 arrest you'],
      [`never ${before}arrest you is false`, 'arrest 306-316 arrest you | negation'],
      [`${'never a b c d e f. '.repeat(30)}never arrest you`, 'arrest 576-586 arrest you | negation'],
      [`${'never a b c d e f '.repeat(30)}never arrest you`, 'arrest 546-556 arrest you | negation'],
      [`arrest you is false ${'a b c d e f is false '.repeat(30)}`, 'arrest 0-10 arrest you | negation'],
      [`beware of ${'abcdefghijklmnopqrstuvwx '.repeat(6)}arrest you`, 'arrest 160-170 arrest you | warning'],
      [`arrest you ${'abcdefghijklmnopqrstuvwx '.repeat(6)}are fraud`, 'arrest 0-10 arrest you | warning'],
    ]);
    // A cue that holds others is one with them.
    judged({ words: 'spaces', phrases: ['arrest you'], cues: { negation: { before: ['no ..5 longword', 'not', 'never'] } } }, [['no not never longword arrest you', 'p0 22-32 arrest you | negation'], ['not never longword arrest you', 'p0 19-29 arrest you']]);
    const far = '一'.repeat(9);
    const wide: Made = { words: 'none', phrases: ['坐牢'], cues: { negation: { before: ['不'], within: 9 }, warning: { after: ['骗'], within: 12 } } };
    judged(wide, [[`不${far}坐牢`, 'p0 10-12 坐牢 | negation'], [`不${far}一坐牢`, 'p0 11-13 坐牢'], [`坐牢${far}一二三骗`, 'p0 0-2 坐牢 | warning'], [`坐牢${far}一二三四骗`, 'p0 0-2 坐牢']]);
  });
});

describe('what does not count', () => {
  const lexicon: Made = {
    words: 'spaces',
    allow: [{ phrases: ['cardiac arrest [you]', 'house arrest'] }, { phrases: ['sue the cat'], categories: ['marketing', 'false-legal-action'] }, { phrases: ['arrest the cat'], categories: ['marketing'] }],
    entries: [
      { id: 'arrest', category: 'arrest-or-criminal-threat', phrases: ['arrest', 'arrest you'], unless: ['arrest warrant officer', 'no arrest'], examples: [] },
      { id: 'sue', category: 'false-legal-action', phrases: ['sue', 'arrest'], unlessFacts: ['suit-filed', 'judgment'], examples: [] },
      { id: 'tell', category: 'privacy-disclosure', phrases: ['debt'], only: { to: 'third-party' }, examples: [] },
      { id: 'told', category: 'privacy-disclosure', phrases: ['dear'], only: { to: 'debtor' }, severity: 'advise', examples: [] },
    ],
  };

  it('lies wholly within what is allowed, for all or for some categories', () => judged(lexicon, [
    ['cardiac arrest'], ['cardiac arrest you'], ['cardiac arrest, arrest', 'arrest 16-22 arrest', 'sue 16-22 arrest'], ['house arrest you', 'arrest 6-16 arrest you'], ['house arrest house arrest'],
    ['sue the cat'], ['sue the dog', 'sue 0-3 sue'], ['arrest the cat', 'arrest 0-6 arrest', 'sue 0-6 arrest'],
    ['house arrest cardiac arrest you sue the cat arrest', 'arrest 44-50 arrest', 'sue 44-50 arrest'],
    ['arrest cardiac arrest', 'arrest 0-6 arrest', 'sue 0-6 arrest'],
    [`${'house arrest '.repeat(20)}arrest`, 'arrest 260-266 arrest', 'sue 260-266 arrest'],
  ]));

  it('lies within one of several that end before it or begin behind it', () => judged({ words: 'spaces', phrases: ['pay'], allow: [{ phrases: ['we never pay you all now', 'you', 'all now', 'we'] }] }, [['we never pay you all now'], ['we pay you all now', 'p0 3-6 pay'], ['you we never pay you all now you'], ['you pay we never pay you all now', 'p0 4-7 pay']]));

  it('is voided by what makes an innocent of its own sense alone', () => {
    const cues = { negation: { before: ['never'], unless: ['never mind'] }, warning: { before: ['never mind'] } };
    judged({ words: 'spaces', phrases: ['arrest you'], cues }, [['never mind arrest you', 'p0 11-21 arrest you | warning'], ['never arrest you', 'p0 6-16 arrest you | negation']]);
    judged({ words: 'spaces', phrases: ['arrest you'], cues: { negation: cues.negation } }, [['never mind arrest you', 'p0 11-21 arrest you']]);
  });

  it('lies within an exception of its own entry', () => judged(lexicon, [['arrest warrant officer', 'sue 0-6 arrest'], ['no arrest you', 'sue 3-9 arrest', 'arrest 3-13 arrest you'], ['no arrest', 'sue 3-9 arrest']]));

  it('is true, or said to somebody else', () => {
    expect(found(lexicon, 'sue, debt, dear')).toEqual(['sue 0-3 sue', 'told 11-15 dear']);
    expect(found(lexicon, 'sue, debt, dear', { to: 'debtor' })).toEqual(['sue 0-3 sue', 'told 11-15 dear']);
    expect(found(lexicon, 'sue, debt, dear', { to: 'third-party' })).toEqual(['sue 0-3 sue', 'tell 5-9 debt']);
    const others: Made = { words: 'spaces', phrases: ['owed'], entry: { only: { to: 'third-party' } } };
    expect([found(others, 'owed'), found(others, 'owed', { to: 'debtor' }), found(others, 'owed', { to: 'third-party' })]).toEqual([[], [], ['p0 0-4 owed']]);
    for (const facts of [['suit-filed'], ['judgment', 'other']]) expect(found(lexicon, 'sue', { facts })).toEqual([]);
    expect(found(lexicon, 'sue', { facts: ['other'] })).toEqual(['sue 0-3 sue']);
  });
});

it('what stands within the phrase and counts on both sides is one negation, and behind it an odd one', () =>
  judged({ words: 'spaces', phrases: ['pay .. now'], cues: { negation: { before: ['not'], after: ['not'] } } }, [
    ['pay not now', 'p0 0-11 pay not now | negation'],
    ['not pay not now', 'p0 4-15 pay not now | negation'],
    ['not pay now', 'p0 4-11 pay now | negation'],
    ['pay now', 'p0 0-7 pay now'],
  ]));
