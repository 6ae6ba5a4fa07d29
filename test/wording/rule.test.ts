import { describe, expect, it } from 'vitest';
import type { CompileOptions, Decision } from '../../src/index.js';
import { check, compile, nextAllowed, trace } from '../../src/index.js';
import { rulesets } from '../../src/rulesets/index.js';
import type { Lexicon } from '../../src/wording/index.js';
import { wordingReader } from '../../src/wording/index.js';
import { issuesOf } from '../failures/support.js';

const lexicon: Lexicon = {
  id: 'house-en',
  language: 'en',
  version: '1',
  words: 'spaces',
  cues: { deadline: ['today', 'within 24 hours'] },
  provisions: { 'false-legal-action': ['Act 1'] },
  entries: [
    { id: 'filed', category: 'false-legal-action', phrases: ['suit filed'], unlessFacts: ['suit-filed'], provisions: ['Act 2'], examples: [] },
    { id: 'lawyer', category: 'impersonation-lawyer', phrases: ['as your lawyer'], unlessFacts: ['sender-is-lawyer'], examples: [] },
    { id: 'debt', category: 'privacy-disclosure', phrases: ['debt'], only: { to: 'third-party' }, examples: [] },
    { id: 'sue', category: 'excessive-urgency', phrases: ['we sue'], only: { with: 'deadline' }, examples: [] },
    { id: 'final', category: 'excessive-urgency', phrases: ['final notice'], severity: 'advise', examples: [] },
  ],
};
const options: CompileOptions = { wording: wordingReader([lexicon]) };

const decide = (rule: object, contact: object, more: object = {}, how: CompileOptions = options): Decision =>
  check(compile({ id: 'h', version: '1', rules: [{ id: 'h.words', kind: 'wording', lexicons: ['house-en'], ...rule }] }, how), {
    contact: { at: '2026-05-05T15:00:00Z', channel: 'sms', ...contact },
    ...more,
  });
const text = (words: string, more: object = {}): object => ({ content: { text: words, ...more } });
const outcome = (...args: Parameters<typeof decide>): string => decide(...args).outcome;

describe('the kind wording', () => {
  it('gives category, passage, place and provisions', () => {
    expect(decide({}, text('Hello, suit filed.')).reasons.map(({ code, kind, remedy, retryAt, data }) => ({ code, kind, remedy, retryAt, data }))).toEqual([
      {
        code: 'prohibited-wording',
        kind: 'wording',
        remedy: 'change',
        retryAt: null,
        data: { category: 'false-legal-action', sense: 'threat', field: 'text', phrase: 'suit filed', span: { from: 7, to: 17 }, evasions: [], provisions: ['Act 1', 'Act 2'], lexicon: 'house-en', entry: 'filed' },
      },
    ]);
  });

  it('takes what is true for true: stated of the message, or known of every debt', () => {
    const said = text('Suit filed.');
    expect(outcome({}, said)).toBe('deny');
    expect(outcome({}, text('Suit filed.', { facts: ['suit-filed'] }))).toBe('allow');
    const debts = (first: object, second: object): object => ({ debts: [{ id: 'a', ...first }, { id: 'b', ...second }] });
    expect(outcome({}, { ...said, debts: ['a', 'b'] }, debts({ inLitigation: true }, { inLitigation: true }))).toBe('allow');
    expect(outcome({}, { ...said, debts: ['a', 'b'] }, debts({ inLitigation: true }, {}))).toBe('deny');
    expect(outcome({}, { ...said, debts: ['a', 'c'] }, debts({ inLitigation: true }, {}))).toBe('deny');
    expect(outcome({}, said, debts({ inLitigation: true }, { inLitigation: true }))).toBe('deny');
    expect(outcome({}, { ...text('As your lawyer'), from: { institution: 'law-firm' } })).toBe('allow');
    expect(outcome({}, { ...text('As your lawyer'), from: { institution: 'bank' } })).toBe('deny');
  });

  it('knows to whom it is said', () => {
    const to = (role: string, rule: object = {}): string => outcome(rule, { ...text('about the debt'), to: { role } });
    expect(['debtor', 'guarantor', 'attorney', 'third-party', 'emergency-contact', 'neighbour'].map((role) => to(role))).toEqual(['allow', 'allow', 'allow', 'deny', 'deny', 'deny']);
    expect(to('spouse', { thirdParties: ['spouse'] })).toBe('deny');
  });

  it('asks for a deadline in the same sentence, and lets a weak signal advise', () => {
    expect(['Today we sue.', 'We sue. Pay today.', 'We sue within 24 hours'].map((words) => outcome({}, text(words)))).toEqual(['deny', 'allow', 'deny']);
    expect(decide({}, text('Final notice'))).toMatchObject({ outcome: 'allow', advisories: [{ code: 'prohibited-wording' }] });
    expect(outcome({ weak: 'deny' }, text('Final notice'))).toBe('deny');
    expect(decide({ weak: 'ignore' }, text('Final notice')).advisories).toEqual([]);
  });

  it('reaches the categories and entries that the rule asks for', () => {
    const said = text('Suit filed. Today we sue.');
    const categories = (rule: object): unknown => decide(rule, said).reasons.map(({ data }) => data['entry']);
    expect(categories({})).toEqual(['filed', 'sue']);
    expect(categories({ categories: ['excessive-urgency'] })).toEqual(['sue']);
    expect(categories({ notCategories: ['excessive-urgency'] })).toEqual(['filed']);
    expect(categories({ notEntries: ['house-en/filed'] })).toEqual(['sue']);
    expect(decide({ force: 'should' }, said)).toMatchObject({ outcome: 'allow', advisories: [{}, {}] });
  });

  it('says what was not checked, and denies for it where the rule says so', () => {
    const why = (rule: object, contact: object, how: CompileOptions = options): unknown => {
      const { outcome: said, reasons, advisories } = decide(rule, contact, {}, how);
      return [said, [...reasons, ...advisories].map(({ code, data }) => `${code} ${String(data['because'])}`)];
    };
    expect(why({}, {})).toEqual(['allow', ['text-not-checked no-text']]);
    expect(why({ unchecked: 'deny' }, { channel: 'letter' })).toEqual(['deny', ['text-not-checked no-text']]);
    expect(why({ unchecked: 'ignore' }, { channel: 'letter' })).toEqual(['allow', []]);
    expect(why({ unchecked: 'ignore', missingLexicon: 'unchecked' }, text('suit filed'), {})).toEqual(['allow', []]);
    expect(why({}, { channel: 'call' })).toEqual(['allow', []]);
    // A statement of the language may be wrong: the text is read all the same.
    expect(why({}, text('suit filed', { language: 'fr' }))).toEqual(['deny', ['prohibited-wording undefined', 'text-not-checked language']]);
    expect(why({}, text('suit filed', { language: 'en-GB' }))).toEqual(['deny', ['prohibited-wording undefined']]);
    expect(why({ missingLexicon: 'unchecked' }, text('suit filed'), {})).toEqual(['allow', ['text-not-checked no-lexicon']]);
    const policy = compile({ id: 'h', version: '1', rules: [{ id: 'h.words', kind: 'wording' }] });
    expect(trace(policy, { contact: { at: 0, channel: 'sms' } }).map(({ status }) => status)).toEqual(['undecided']);
  });

  it('says that a lexicon is missing only where it may have read the text, and says it once', () => {
    const why = (lexicons: readonly string[], content: object, more: object = {}): unknown =>
      decide({ lexicons, missingLexicon: 'unchecked', ...more }, { content: { text: 'Hello.', ...content } }, {}, { wording: wordingReader([{ ...lexicon, id: 'en' }]) })
        .advisories.filter(({ code }) => code === 'text-not-checked')
        .map(({ data }) => [data['because'], data['lexicons']]);
    expect(why(['en', 'es'], { language: 'en-US' })).toEqual([]);
    expect(why(['en', 'es'], { language: 'es-MX' })).toEqual([['no-lexicon', ['es']]]);
    expect(why(['en', 'es'], {})).toEqual([['no-lexicon', ['es']]]);
    expect(why(['en', 'zh-hans', 'zh-hant'], { language: 'yue-HK' })).toEqual([['no-lexicon', ['zh-hans', 'zh-hant']]]);
    expect(why(['en', 'es'], { language: 'fr' })).toEqual([['language', undefined]]);
    expect(why(['es', 'pt'], { language: 'fr' })).toEqual([['no-lexicon', ['es', 'pt']]]);
    // What an id of another form reads nobody knows.
    expect(why(['en', 'house-words'], { language: 'en' })).toEqual([['no-lexicon', ['house-words']]]);
    expect(why(['en', 'es'], { text: null, subject: 'Hello', language: 'es' })).toEqual([['no-text', undefined]]);
  });

  it('reads a text once for all rules of a policy, and anew for another request', () => {
    const reader = wordingReader([lexicon, { ...lexicon, id: 'second-en' }]);
    const read: string[] = [];
    const wording: CompileOptions['wording'] = { ...reader, scan: (words, how) => (read.push(`${words} ${how.lexicons.map(({ id }) => id).join()} ${how.to ?? ''}`), reader.scan(words, how)) };
    const rule = (id: string, more: object): object => ({ id: `h.${id}`, kind: 'wording', lexicons: ['house-en'], ...more });
    const policy = compile(
      { id: 'h', version: '1', rules: [rule('a', { categories: ['false-legal-action'] }), rule('b', { notCategories: ['false-legal-action'] }), rule('c', { lexicons: ['second-en', 'house-en'] }), rule('d', { thirdParties: ['debtor'] })] },
      { wording },
    );
    const said = (words: string): unknown => check(policy, { contact: { at: '2026-05-05T15:00:00Z', channel: 'sms', to: { role: 'debtor' }, content: { text: words } } }).reasons.map(({ rule: by, data }) => [by, data['entry'], data['lexicon']]);
    expect(said('Suit filed. As your lawyer')).toEqual([
      ['h.a', 'filed', 'house-en'],
      ['h.b', 'lawyer', 'house-en'],
      ['h.c', 'filed', 'house-en'],
      ['h.c', 'lawyer', 'house-en'],
      ['h.d', 'filed', 'house-en'],
      ['h.d', 'lawyer', 'house-en'],
    ]);
    expect(read).toEqual(['house-en debtor', 'second-en debtor', 'house-en third-party'].map((how) => `Suit filed. As your lawyer ${how}`));
    said('Hello');
    expect(read.slice(3)).toEqual(['house-en debtor', 'second-en debtor', 'house-en third-party'].map((how) => `Hello ${how}`));
  });

  it('lists a hundred findings and counts the rest, those that deny first', () => {
    const { reasons, advisories } = decide({}, text(`Final notice. ${'suit filed. '.repeat(150)}`));
    expect([reasons.length, advisories.length, reasons.at(-1)?.data['findingsLeftOut'], reasons[0]?.data['findingsLeftOut']]).toEqual([100, 0, 51, undefined]);
  });

  it('waiting changes nothing', () => {
    const policy = compile({ id: 'h', version: '1', zones: ['Asia/Shanghai'], rules: [{ id: 'h.words', kind: 'wording', lexicons: ['house-en'] }, { id: 'h.hours', kind: 'contact-hours', allow: [{ from: '09:00', to: '18:00' }] }] }, options);
    const ask = (words: string): unknown => nextAllowed(policy, { contact: { at: '2026-05-05T15:00:00Z', channel: 'sms', content: { text: words } } });
    expect([ask('suit filed'), ask('hello')]).toEqual([null, '2026-05-06T01:00:00.000Z']);
  });

  it('refuses what cannot be honoured, and says what to import', () => {
    const issues = (rule: object, how: CompileOptions): string[] => issuesOf(() => decide(rule, {}, {}, how));
    expect(issues({}, {})).toEqual([expect.stringMatching(/^rules\[0\]\.lexicons\[0\]: "house-en" cannot be read.*import \{ lexicon \} from 'fair-contact\/wording\/house-en'.*wordingReader\(\[lexicon\]\)/)]);
    expect(issues({ lexicons: ['house-en', 'house-en'] }, options)).toEqual([expect.stringContaining('stands twice')]);
    expect(issues({ lexicons: [] }, options)).toEqual([expect.stringContaining('is an empty list')]);
    expect(issues({ notEntries: ['house-en/file'] }, options)).toEqual([expect.stringContaining('is no entry')]);
    expect(issues({ categories: ['marketing'], notCategories: ['marketing'] }, options)).toEqual([expect.stringContaining('stands beside categories')]);
    expect(issues({ lexicons: [{ ...lexicon, entries: [{ id: 'x', category: 'marketing', phrases: ['(a'] }] }] }, options)).toEqual([expect.stringContaining('pattern "(a" does not close (')]);
    expect(issues({ lexicons: [{ id: 'x', entries: [] }] }, options)).toHaveLength(1);
    expect(issues({}, { wording: {} as never })).toEqual([expect.stringContaining('options.wording')]);
  });

  it('reads lexicons that are written into a rule', () => {
    const own = { ...lexicon, id: 'own', entries: [{ id: 'hush', category: 'private-channel', phrases: ['keep it between us'] }] };
    expect(outcome({ lexicons: [own] }, text('Keep it between us!'), {}, { wording: wordingReader([]) })).toBe('deny');
  });

  it('is in the fingerprint with the lexicons that rules name, and no others', () => {
    const print = (how: CompileOptions, rule: object = { kind: 'wording', lexicons: ['house-en'] }): string => compile({ id: 'h', version: '1', rules: [{ id: 'h.words', ...rule }] }, how).fingerprint;
    const changed = { ...lexicon, entries: lexicon.entries.slice(1) };
    const other = { ...lexicon, id: 'other' };
    expect(print(options)).toBe(print({ wording: wordingReader([other, lexicon]) }));
    expect(print(options)).not.toBe(print({ wording: wordingReader([changed]) }));
    const night = { kind: 'contact-hours', quiet: [{ from: '22:00', to: '08:00' }] };
    expect(print(options, night)).toBe(print({}, night));
  });

  it('leaves every shipped ruleset compile without a reader', () => {
    for (const [code, ruleset] of Object.entries(rulesets)) expect(() => compile([ruleset]), code).not.toThrow();
  });
});
