import { describe, expect, it } from 'vitest';
import { check, compile } from '../../src/index.js';
import type { CompileOptions, Decision } from '../../src/index.js';
import type { Lexicon } from '../../src/wording/index.js';
import { wordingReader } from '../../src/wording/index.js';
import { issuesOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';

const base = { version: '1', words: 'spaces' } as const;
const en: Lexicon = {
  ...base,
  id: 'en',
  language: 'en',
  cues: { negation: { before: ['we will never'] } },
  provisions: { 'harassment-threat': ['Act 1'] },
  entries: [
    { id: 'find', category: 'harassment-threat', phrases: ['find you', 'find you at home'], examples: [] },
    { id: 'home', category: 'coercive-visit', phrases: ['at home', 'find you at home'], examples: [] },
    { id: 'weak', category: 'harassment-threat', phrases: ['final notice', 'find you'], severity: 'advise', examples: [] },
    { id: 'judged', category: 'false-legal-action', phrases: ['judgment against you'], unlessFacts: ['judgment'], examples: [] },
    { id: 'letter', category: 'insult-or-obscenity', phrases: ['x'], examples: [] },
  ],
};
const es: Lexicon = { ...base, id: 'es', language: 'es', entries: [{ id: 'casa', category: 'coercive-visit', phrases: ['su casa'], examples: [] }] };
const twin = (id: string, ...entries: readonly string[]): Lexicon => ({ ...base, id, language: 'en', entries: entries.map((entry) => ({ id: entry, category: 'marketing', phrases: ['great offer'], examples: [] })) });
const options: CompileOptions = { wording: wordingReader([en, es, twin('offers', 'b', 'a', 'c'), twin('more-offers', 'z')]) };

const decide = (rule: Plain, content: Plain | undefined, contact: Plain = {}, how: CompileOptions = options, more: Plain = {}): Decision =>
  check(compile({ id: 'h', version: '1', rules: [{ id: 'h.words', kind: 'wording', lexicons: ['en'], unchecked: 'ignore', ...rule }] }, how), {
    contact: { at: '2026-05-05T15:00:00Z', channel: 'sms', ...(content === undefined ? {} : { content }), ...contact },
    ...more,
  });
const said = ({ reasons, advisories }: Decision): unknown => [...reasons.map((reason) => ['deny', reason] as const), ...advisories.map((advice) => ['advise', advice] as const)].map(([what, { data }]) => `${what} ${String(data['entry'] ?? data['category'] ?? data['because'])} ${String((data['span'] as { from?: number } | undefined)?.from)}`);
const text = (words: string, rule: Plain = {}, content: Plain = {}): unknown => said(decide(rule, { text: words, ...content }));

describe('what becomes of a finding', () => {
  it.each<[string, Plain, string, unknown]>([
    ['a threat denies', {}, 'We find you', ['deny find 3', 'advise weak 3']],
    ['or does what the rule says', { senses: { threat: 'advise' } }, 'We find you', ['advise find 3', 'advise weak 3']],
    ['which a weak signal never exceeds', { senses: { threat: 'ignore' }, weak: 'deny' }, 'We find you', []],
    ['a weak signal denies where the rule says so', { weak: 'deny' }, 'Final notice', ['deny weak 0']],
    ['a mention advises', {}, 'We will never find you', ['advise find 14', 'advise weak 14']],
    ['or does what the rule says', { senses: { mention: 'deny' } }, 'We will never find you', ['deny find 14', 'advise weak 14']],
    ['also one that is disguised: a disguise makes nothing worse', { weak: 'ignore' }, 'We will never f i n d you', ['advise find 14']],
    ['a disguise may make it less', { weak: 'ignore', evasions: { separators: 'advise' } }, 'We f i n d you', ['advise find 3']],
    ['and another disguise has nothing to do with it', { weak: 'ignore', evasions: { leet: 'advise' } }, 'We f i n d you', ['deny find 3']],
    ['nothing that lies within a longer one of its category', { weak: 'ignore' }, 'We find you at home', ['deny find 3', 'deny home 3']],
    ['but one beside it', { weak: 'ignore' }, 'At home: find you at home', ['deny home 0', 'deny find 9', 'deny home 9']],
    ['a single letter at the beginning', {}, 'x', ['deny letter 0']],
    ['a placeholder denies', {}, 'Hi {{name}}', ['deny unrendered-placeholder 3']],
    ['or advises', { placeholders: 'advise' }, 'Hi {{name}}', ['advise unrendered-placeholder 3']],
    ['or is nothing', { placeholders: 'ignore' }, 'Hi {{name}}', []],
    ['a placeholder is looked for without lexicons', { lexicons: undefined }, 'We find you, {{name}}', ['deny unrendered-placeholder 13']],
  ])('%s', (_, rule, words, expected) => {
    expect(text(words, rule)).toEqual(expected);
  });

  it('names one entry of several that find the same, whatever their order and that of the lexicons', () => {
    const names = (lexicons: readonly unknown[]): unknown => decide({ lexicons }, { text: 'A great offer' }).reasons.map(({ data }) => `${String(data['lexicon'])}/${String(data['entry'])}`);
    expect(names(['offers'])).toEqual(['offers/a']);
    for (const entries of [['a', 'b'], ['b', 'a']]) expect(names([twin('own', ...entries)])).toEqual(['own/a']);
    expect(names(['offers', 'more-offers'])).toEqual(['more-offers/z']);
    expect(names(['more-offers', 'offers'])).toEqual(['more-offers/z']);
    expect(names([twin('b-own', 'a', 'b'), twin('a-own', 'z', 'y')])).toEqual(['a-own/y']);
  });

  it('reads a text in its own language where a lexicon of the rule does', () => {
    const found = (content: Plain): unknown => said(decide({ lexicons: ['en', 'es'], weak: 'ignore' }, { text: 'Vamos a su casa. Find you!', ...content }));
    expect(found({})).toEqual(['deny casa 8', 'deny find 17']);
    expect(found({ language: 'es' })).toEqual(['deny casa 8']);
    expect(found({ language: 'en' })).toEqual(['deny find 17']);
    expect(found({ language: 'fr' })).toEqual(['deny casa 8', 'deny find 17']);
  });
});

describe('what is said of a finding', () => {
  const data = (rule: Plain, content: Plain): unknown => {
    const { reasons, advisories } = decide(rule, content);
    return [...reasons, ...advisories].map(({ code, remedy, retryAt, data: each }) => [code, remedy, retryAt, each]);
  };
  it('of a threat, a mention, a placeholder, in text and subject', () => {
    expect(data({ weak: 'ignore' }, { text: 'We will never find you', subject: 'I f-i-n-d you {{name}}' })).toStrictEqual([
      ['prohibited-wording', 'change', null, { category: 'unrendered-placeholder', sense: 'placeholder', field: 'subject', phrase: '{{name}}', span: { from: 14, to: 22 }, evasions: [], provisions: [] }],
      ['prohibited-wording', 'change', null, { category: 'harassment-threat', sense: 'threat', field: 'subject', phrase: 'f-i-n-d you', span: { from: 2, to: 13 }, evasions: ['separators'], provisions: ['Act 1'], lexicon: 'en', entry: 'find' }],
      ['prohibited-wording', 'change', null, { category: 'harassment-threat', sense: 'mention', because: 'negation', field: 'text', phrase: 'find you', span: { from: 14, to: 22 }, evasions: [], provisions: ['Act 1'], lexicon: 'en', entry: 'find' }],
    ]);
  });
  it('of a text that was not read', () => {
    expect(data({ unchecked: 'advise' }, { subject: 'Hello' })).toStrictEqual([['text-not-checked', 'change', null, { elements: [], because: 'no-text' }]]);
    expect(data({ unchecked: 'deny' }, { text: 'Bonjour', language: 'fr' })).toStrictEqual([['text-not-checked', 'change', null, { elements: [], because: 'language', language: 'fr' }]]);
  });
  it('of the first hundred, in their order, and on the last how many more there are', () => {
    const many = (times: number, last = ''): Decision => decide({}, { text: `${'Final notice. '.repeat(times)}${last}` });
    const spans = ({ advisories }: Decision): unknown => advisories.map(({ data: { span } }) => (span as { from: number }).from / 14);
    const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
    const hundred = many(100);
    expect(spans(hundred)).toEqual(upTo(100));
    expect(hundred.advisories.some(({ data: each }) => 'findingsLeftOut' in each)).toBe(false);
    const more = many(120);
    expect(spans(more)).toEqual(upTo(100));
    expect(more.advisories.at(-1)?.data).toStrictEqual({ category: 'harassment-threat', sense: 'threat', field: 'text', phrase: 'Final notice', span: { from: 1386, to: 1398 }, evasions: [], provisions: ['Act 1'], lexicon: 'en', entry: 'weak', findingsLeftOut: 20 });
    const denied = many(120, 'x. At home.');
    expect([said(denied)].flat()).toHaveLength(100);
    expect((said(denied) as string[]).slice(0, 3)).toEqual(['deny letter 1680', 'deny home 1683', 'advise weak 0']);
    expect(spans(denied)).toEqual(upTo(98));
  });
});

describe('whether a text was read', () => {
  const why = (rule: Plain, content: Plain | undefined, contact: Plain = {}, how: CompileOptions = options): unknown =>
    decide({ unchecked: 'advise', missingLexicon: 'unchecked', ...rule }, content, contact, how).advisories.filter(({ code }) => code === 'text-not-checked').map(({ data }) => [data['because'], data['lexicons'], data['language']]);
  const NO = ['no-text', undefined, undefined];
  it.each<[string, Plain, Plain | undefined, Plain, CompileOptions, unknown[]]>([
    ['a message without content', {}, undefined, {}, options, [NO]],
    ['a call without a script', { lexicons: ['pt'] }, undefined, {}, options, [NO]],
    ['nor is anything missing on a call', { lexicons: ['pt'] }, undefined, { channel: 'call' }, options, []],
    ['a visit', { lexicons: ['pt'] }, {}, { channel: 'visit' }, options, []],
    ['a call with a script', { lexicons: ['pt'] }, { text: 'Olá' }, { channel: 'call' }, options, [['no-lexicon', ['pt'], undefined]]],
    ['a voicemail with a subject alone', { lexicons: ['pt'] }, { subject: 'Olá' }, { channel: 'voicemail' }, options, [['no-lexicon', ['pt'], undefined]]],
    ['no reader at all, another language', { lexicons: ['en'] }, { text: 'Bonjour', language: 'fr' }, {}, {}, [['no-lexicon', ['en'], undefined]]],
    ['no reader at all, its language', { lexicons: ['en', 'es'] }, { text: 'Hello', language: 'en' }, {}, {}, [['no-lexicon', ['en'], undefined]]],
    ['written out, and no reader', { lexicons: [en] }, { text: 'We find you' }, {}, {}, [['no-lexicon', ['en'], undefined]]],
    ['a rule that reads no language', { lexicons: undefined }, { text: 'Hello', language: 'fr' }, {}, options, []],
    ['nor without one stated', { lexicons: undefined }, { text: 'Hello' }, {}, options, []],
  ])('%s', (_, rule, content, contact, how, expected) => {
    expect(why(rule, content, contact, how)).toEqual(expected);
  });
});

describe('what is stated of debts makes a statement true', () => {
  const sent = (debts: unknown, facts: readonly string[] | undefined, named: unknown): string =>
    decide({}, { text: 'There is a judgment against you', ...(facts === undefined ? {} : { facts }) }, named === undefined ? {} : { debts: named }, options, { debts }).outcome;
  const both = (first: Plain, second: Plain): unknown => [{ id: 'a', ...first }, { id: 'b', ...second }];
  const of = { at: '2025-01-01' };
  it.each<[string, unknown, readonly string[] | undefined, unknown, string]>([
    ['a judgment against each', both({ judgment: true }, { judgment: of }), undefined, ['a', 'b'], 'allow'],
    ['each with its own facts', both({ judgment: of }, { judgment: of }), undefined, ['a', 'b'], 'allow'],
    ['one without', both({ judgment: of }, { judgment: false }), undefined, ['a', 'b'], 'deny'],
    ['one of which nobody knows', both({ judgment: of }, { judgment: null }), undefined, ['a', 'b'], 'deny'],
    ['one of which nothing is said', both({ judgment: of }, {}), undefined, ['a', 'b'], 'deny'],
    ['the one that it is about', both({ judgment: of }, {}), undefined, ['a'], 'allow'],
    ['no debt', both({ judgment: of }, { judgment: of }), undefined, undefined, 'deny'],
    ['an empty list of debts', both({ judgment: of }, { judgment: of }), undefined, [], 'deny'],
    ['the message’s own facts', both({}, {}), ['judgment'], ['a', 'b'], 'allow'],
    ['other facts', both({}, {}), ['suit-filed'], ['a', 'b'], 'deny'],
  ])('%s', (_, debts, facts, named, outcome) => {
    expect(sent(debts, facts, named)).toBe(outcome);
  });
});

describe('what a rule about wording is refused for', () => {
  const issues = (rule: Plain, how: CompileOptions = options): string[] => issuesOf(() => decide(rule, {}, {}, how));
  it.each<[string, Plain, CompileOptions, string[]]>([
    ['a lexicon that was not handed in', { lexicons: ['en', 'pt'] }, options, [`rules[0].lexicons[1]: "pt" cannot be read, since it was not handed in; import { wordingReader } from 'fair-contact/wording', import { lexicon } from 'fair-contact/wording/pt', and compile with { wording: wordingReader([lexicon]) }`]],
    ['one written out without what reads it', { lexicons: [en] }, {}, [`rules[0].lexicons[0]: "en" cannot be read, since what reads texts was not handed in; import { wordingReader } from 'fair-contact/wording', compile with { wording: wordingReader([]) }`]],
    ['one that stands twice', { lexicons: ['es', 'en', 'en'] }, options, ['rules[0].lexicons[2]: "en" stands twice; name each lexicon once']],
    ['one that cannot be honoured', { lexicons: ['es', { ...en, entries: [{ id: 'x', category: 'marketing', phrases: ['(a'] }] }] }, options, [expect.stringMatching(/^rules\[0\]\.lexicons\[1\]: .*does not close/) as unknown as string]],
    ['an entry of none of them', { notEntries: ['en/find', 'en/found'] }, options, ['rules[0].notEntries[1]: "en/found" is no entry of the lexicons of the rule; give LEXICON/ENTRY, as en/jail']],
    ['which nobody knows where a lexicon is missing', { lexicons: ['en', 'pt'], missingLexicon: 'unchecked', notEntries: ['en/found'] }, options, []],
    ['categories, and those left out', { categories: ['marketing'], notCategories: ['coercive-visit'] }, options, ['rules[0].notCategories: stands beside categories; give one of them']],
  ])('%s', (_, rule, how, expected) => {
    expect(issues(rule, how)).toEqual(expected);
  });

  it('and what reads texts is in the fingerprint only where a rule reads', () => {
    const print = (how: CompileOptions): string => compile({ id: 'h', version: '1', rules: [{ id: 'h.words', kind: 'wording' }] }, how).fingerprint;
    expect(print(options)).toBe(print({}));
  });
});
