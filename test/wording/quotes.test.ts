import { describe, expect, it } from 'vitest';
import { quotedPassages } from '../../src/wording/quotes.js';
import type { Category, Entry } from '../../src/wording/lexicon.js';
import { found, judged } from './engine.js';
import type { Made } from './engine.js';

const entry = (id: string, category: Category, phrase: string, more: Partial<Entry> = {}): Entry => ({ id, category, phrases: [phrase], examples: [], ...more });
const SPACED: Made = {
  words: 'spaces',
  entries: [
    entry('arrest', 'arrest-or-criminal-threat', 'arrest you'), entry('thief', 'insult-or-obscenity', 'thief'), entry('kiss', 'sexual-harassment', 'kiss me'), entry('fee', 'fee-misrepresentation', 'visit fee'),
    entry('stubborn', 'violence-threat', 'hurt you', { hardAgainst: ['quotation'] }), entry('hard', 'violence-threat', 'kill you', { hardAgainst: 'all' }), entry('two', 'third-party-pressure', 'your boss .. knows'),
    { id: 'pair', category: 'violence-threat', phrases: [], examples: [], together: [{ of: ['your house', 'burns'], within: 8 }] },
  ],
};
const NONE: Made = { words: 'none', entries: [entry('jail', 'arrest-or-criminal-threat', '去坐牢'), entry('dog', 'insult-or-obscenity', '狗')] };
const passages = (text: string, spaced = true): string[] => quotedPassages(text, spaced).map(({ from, to }) => text.slice(from, to));

describe('what stands between quotation marks', () => {
  it('is told of others, where the sender says more than it', () => judged(SPACED, [
    ['A caller wrote to one of our customers "we arrest you" last week', 'arrest 43-53 arrest you | quotation'],
    ['A caller wrote to one of our customers we arrest you last week', 'arrest 42-52 arrest you'],
    // 20 letters of one's own, and two for each that is quoted.
    ['To customers they said "we arrest you"', 'arrest 27-37 arrest you'],
    ['To all customers they said "we arrest you"', 'arrest 31-41 arrest you | quotation'],
    ['To all customer they said "we arrest you"', 'arrest 30-40 arrest you'],
    ['"We arrest you"', 'arrest 4-14 arrest you'],
    ['Opening line: "Hello, this is Mark and if you do not pay today we arrest you"', 'arrest 66-76 arrest you'],
    ['Say "good morning to you all", then "if you do not pay we arrest you", then "goodbye"', 'arrest 58-68 arrest you'],
  ]));

  it('is a sneer where it is one word', () => judged(SPACED, [
    ['Pay what you owe to our company today, you "thief"', 'thief 44-49 thief'],
    ['Last month a man of theirs called me "you, thief" on the phone', 'thief 43-48 thief | quotation'],
    ['Last month a man of theirs called me "thief!" on the phone', 'thief 38-43 thief'],
    ['Last month a man of theirs called me "you thief" on the phone', 'thief 42-47 thief | quotation'],
  ]));

  it('counts only if all of a phrase stands there, in one passage or several', () => judged(SPACED, [
    ['We do say that here and there and we will "now" arrest you', 'arrest 48-58 arrest you'],
    ['They told a customer of ours on Monday "we will arrest" you', 'arrest 48-59 arrest" you'],
    ['Two sayings that were heard in the branch: "your house is nice" and "all of it burns"', 'pair 44-84 your house is nice" and "all of it burns | quotation'],
    ['Two sayings that were heard in the branch: "your house is nice" and all of it burns', 'pair 44-83 your house is nice" and all of it burns'],
  ]));

  it('softens all but an invented fee, and what an entry keeps hard', () => judged(SPACED, [
    ['The agent who wrote to you "kiss me now" was dismissed last week', 'kiss 28-35 kiss me | quotation'],
    ['On top of what you owe to the bank there is our "first visit fee" of 90', 'fee 55-64 visit fee'],
    ['The agent who wrote to you "I hurt you" was dismissed last week', 'stubborn 30-38 hurt you'],
    ['The agent who wrote to you "I kill you" was dismissed last week', 'hard 30-38 kill you'],
  ]));

  it('in Chinese has three characters at least, and eight of the sender beside it', () => judged(NONE, [
    ['骗子常说「再不还就去坐牢」，请勿相信，立即向银行举报', 'jail 9-12 去坐牢 | quotation'],
    ['他们说「再不还就去坐牢」', 'jail 8-11 去坐牢'],
    // Eight for four; what follows without a space is none of them.
    ['骗子常说「去坐牢啊」请勿相信', 'jail 5-8 去坐牢 | quotation'],
    ['骗子常说「去坐牢啊」请勿信', 'jail 5-8 去坐牢'],
    ['请尽快还清您在我行的欠款，「老狗」', 'dog 15-16 狗'],
    ['上周有人在电话里骂客户「你老狗」，已被开除', 'dog 14-15 狗 | quotation'],
  ]));

  const OWN: Made = { ...SPACED, cues: { quotation: { around: ['we apologise'], unless: ['our boss says', 'said our boss', 'we apologise not'] }, policy: { before: ['agents must not say'], unless: ['their boss says'] }, negation: { before: ['never'] } } };
  it('is the sender\'s own where their own side is said to say it, unless it is told as a report', () => judged(OWN, [
    ['Good morning to you from the bank, our boss says "we arrest you" to you', 'arrest 53-63 arrest you'],
    ['Good morning to you from the bank, "we arrest you" said our boss to us', 'arrest 39-49 arrest you'],
    // Close by: up to 24 letters between.
    ['Good morning to you, our boss says to you this: abcd efgh ijkl mno "we arrest you"', 'arrest 71-81 arrest you'],
    ['Good morning to you, our boss says to you this: abcd efgh ijkl mnop "we arrest you"', 'arrest 72-82 arrest you | quotation'],
    ['Good morning to you, "we arrest you" to you this: abcd efgh ijkl mno said our boss', 'arrest 25-35 arrest you'],
    ['Good morning to you, "we arrest you" to you this: abcd efgh ijkl mnop said our boss', 'arrest 25-35 arrest you | quotation'],
    ['We apologise. Good morning to you from the bank, our boss says "we arrest you" to you', 'arrest 67-77 arrest you | quotation'],
    ['Agents must not say it. Good morning to you from the bank, our boss says "we arrest you"', 'arrest 77-87 arrest you | quotation'],
    ['We never do it. Good morning to you from the bank, our boss says "we arrest you" to you', 'arrest 69-79 arrest you'],
    ['We apologise not. Good morning to you from the bank, our boss says "we arrest you" to you', 'arrest 71-81 arrest you'],
    // An exception to another sense is none of it.
    ['Good morning to you from the bank, their boss says "we arrest you" to you', 'arrest 55-65 arrest you | quotation'],
    // Wherever it stands.
    ['It is a long letter. It is a long letter. It is a long letter. It is a long letter. It is a long letter. It is a long letter. It is a long letter. It is a long letter. It is a long letter. It is a long letter. It is a long letter. It is a long letter. Good morning to you from the bank, our boss says "we arrest you" to you', 'arrest 305-315 arrest you'],
    // What is itself quoted tells nothing of the quotation.
    ['Good morning to you from the bank, our boss says "we arrest you" to you. They wrote "we apologise" once', 'arrest 53-63 arrest you'],
    ['Good morning to you, he wrote "our boss says it" and here is more of it: "we arrest you" to you', 'arrest 77-87 arrest you | quotation'],
  ]));

  it('is read in disguise too', () => {
    expect(found(SPACED, 'A caller wrote to one of our customers "we a.r.r.e.s.t you" last week')).toEqual(['arrest 43-58 a.r.r.e.s.t you | quotation | separators']);
  });
});

describe('a quotation', () => {
  const rest = ' — and this is what the sender has to say about it, which is a good deal more than what was quoted';
  it.each([
    ['“we do it”', ['“we do it”']], ['„we do it“', ['„we do it“']], ['„we do it”', ['„we do it”']], ['«we do it»', ['«we do it»']], ['»we do it«', ['»we do it«']], ['‹we do it›', ['‹we do it›']], ['‘we do it’', ['‘we do it’']],
    ['‚we do it‘', ['‚we do it‘']], ["'we do it'", ["'we do it'"]], ['"we do it"', ['"we do it"']], ['＂we do it＂', ['＂we do it＂']], ['「we do it」', ['「we do it」']], ['『we do it』', ['『we do it』']], ['﹁we do it﹂', ['﹁we do it﹂']],
    ['﹃we do it﹄', ['﹃we do it﹄']], ['｢we do it｣', ['｢we do it｣']], ['〝we do it〞', ['〝we do it〞']], ['〝we do it〟', ['〝we do it〟']], ['”we do it”', ['”we do it”']],
    // An apostrophe opens and closes nothing.
    ["'we don't do it'", ["'we don't do it'"]], ['‘we don’t do it’', ['‘we don’t do it’']], ["the boys' house and the girls' house", []], ['the boys’ house, it’s theirs', []],
    // Behind the first letter of all too.
    ["s' we do it' s", []], ['“…”', []],
    ['《we do it》', []], ['(we do it)', []], ['“we do it', []], ['we do it”', []],
    // The outermost alone.
    ['“we ‘two or three’ do it”', ['“we ‘two or three’ do it”']],
    ['“one and two” and “three and four”', ['“one and two”', '“three and four”']],
    ['“we do\nit”', ['“we do\nit”']], ['“we do\n\nit”', []], ['“we do\n\n“they do it”', ['“they do it”']],
  ])('%j', (text, wanted) => {
    expect(passages(text + rest)).toEqual(wanted);
  });

  it('that ends with the text without a closing mark is none', () => {
    expect(passages(`${rest} “we do it`)).toEqual([]);
    expect(passages(`${rest} “we do it”`)).toEqual(['“we do it”']);
  });

  it('is found in linear time', () => {
    const cost = (text: string): number => {
      const start = performance.now();
      quotedPassages(text, true);
      return performance.now() - start;
    };
    const [plain, ...hostile] = ['a "b c" d '.repeat(100_000), '“ '.repeat(500_000), "' ".repeat(500_000), '‘x '.repeat(333_333), '„“'.repeat(500_000)].map((text) => Math.min(cost(text), cost(text), cost(text))) as [number, ...number[]];
    for (const each of hostile) expect(each).toBeLessThan(20 * plain + 50);
  });
});
