import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import type { CompileOptions } from '../../src/index.js';
import { wordingReader } from '../../src/wording/index.js';
import { policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';

/** Knows two elements in English and one in other languages, and finds them as words; `asked` is what it was given. */
const asked: unknown[] = [];
const wording: CompileOptions['wording'] = {
  ...wordingReader([]),
  knownElements: (elements, language) => elements.filter((element) => element === 'identity' || (element === 'purpose' && (language === undefined || language === 'en'))),
  findElements: (text, elements, how) => {
    asked.push([text, elements, how]);
    return elements.filter((element) => text.includes(element));
  },
};
const says = (rule: Plain, content: Plain | undefined, options: CompileOptions = { wording }): unknown => {
  const { outcome, reasons, advisories } = check(policyOf({ kind: 'disclosure', ...rule }, {}, options), { contact: { at: '2026-05-20T12:00:00Z', channel: 'sms', ...(content === undefined ? {} : { content }) } });
  return [outcome, ...[...reasons, ...advisories].map(({ code, remedy, data }) => `${remedy === 'change' ? '' : '(not a change) '}${code} ${String(data['elements'])}`)];
};
const RULE = { requires: ['identity', 'purpose', 'rights'] };

describe('elements that are vouched for or looked for', () => {
  it.each<[string, Plain, Plain | undefined, CompileOptions | undefined, unknown[]]>([
    ['nothing to look in', RULE, undefined, undefined, ['allow', 'text-not-checked identity,purpose,rights']],
    ['nothing to look in, where that denies', { ...RULE, unchecked: 'deny' }, undefined, undefined, ['deny', 'text-not-checked identity,purpose,rights']],
    ['a text and nobody to read it', RULE, { text: 'identity' }, {}, ['allow', 'text-not-checked identity,purpose,rights']],
    ['a subject alone is no text', RULE, { subject: 'identity purpose' }, undefined, ['allow', 'text-not-checked identity,purpose,rights']],
    ['all vouched for', RULE, { disclosures: ['rights', 'purpose', 'identity'] }, undefined, ['allow']],
    ['some vouched for, no text', RULE, { disclosures: ['identity'] }, undefined, ['deny', 'missing-disclosure purpose,rights']],
    ['some vouched for, a subject alone is no text', RULE, { subject: 'purpose rights', disclosures: ['identity'] }, undefined, ['deny', 'missing-disclosure purpose,rights']],
    ['some vouched for, some in the text', RULE, { disclosures: ['rights'], text: 'identity' }, undefined, ['deny', 'missing-disclosure purpose']],
    ['vouched for and in the text', RULE, { disclosures: ['rights'], text: 'identity and purpose' }, undefined, ['allow']],
    ['none vouched for that cannot be looked for', RULE, { disclosures: [], text: 'identity and purpose' }, undefined, ['deny', 'missing-disclosure rights']],
    ['vouched for, a text and nobody to read it', RULE, { disclosures: ['rights'], text: 'identity and purpose' }, {}, ['deny', 'missing-disclosure identity,purpose']],
    ['in the text', RULE, { text: 'identity and purpose' }, undefined, ['allow', 'text-not-checked rights']],
    ['in the text, what cannot be looked for denies', { ...RULE, unchecked: 'deny' }, { text: 'identity and purpose' }, undefined, ['deny', 'text-not-checked rights']],
    ['one of them in the text', RULE, { text: 'identity' }, undefined, ['deny', 'missing-disclosure purpose', 'text-not-checked rights']],
    ['one of them in the subject', RULE, { subject: 'purpose', text: 'identity' }, undefined, ['allow', 'text-not-checked rights']],
    ['in another language', RULE, { text: 'identity', language: 'fr' }, undefined, ['allow', 'text-not-checked purpose,rights']],
    ['nothing that can be looked for', { requires: ['rights'] }, { text: 'rights' }, undefined, ['allow', 'text-not-checked rights']],
    ['all that can be looked for', { requires: ['identity'] }, { text: 'identity' }, undefined, ['allow']],
  ])('%s', (_, rule, content, options, wanted) => expect(says(rule, content, options)).toEqual(wanted));

  it('the reader is handed subject and text, what is open, the language and the institutions', () => {
    asked.length = 0;
    says({ ...RULE, institutions: ['Bank'] }, { subject: 'Hello', text: 'identity', language: 'en', disclosures: ['identity'] });
    says(RULE, { text: 'identity' });
    expect(asked).toEqual([['Hello\n\nidentity', ['purpose'], { language: 'en', institutions: ['Bank'] }], ['identity', ['identity', 'purpose'], { language: undefined, institutions: undefined }]]);
  });
});

describe('fields of a template that were not filled in', () => {
  const found = (rule: Plain, content: Plain): unknown => {
    const { outcome, reasons, advisories } = check(policyOf({ kind: 'wording', ...rule }, {}, { wording }), { contact: { at: '2026-05-20T12:00:00Z', channel: 'sms', content } });
    return [outcome, [...reasons, ...advisories].filter(({ code }) => code === 'prohibited-wording').map(({ remedy, data }) => [remedy, data])];
  };
  const field = (name: string, from: number, to: number, phrase: string): unknown => ['change', { category: 'unrendered-placeholder', sense: 'placeholder', field: name, phrase, span: { from, to }, evasions: [], provisions: [] }];
  it('deny, advise or are let pass', () => {
    expect(found({}, { text: 'Dear {{name}}!' })).toEqual(['deny', [field('text', 5, 13, '{{name}}')]]);
    expect(found({ placeholders: 'deny' }, { subject: '{{name}}' })).toEqual(['deny', [field('subject', 0, 8, '{{name}}')]]);
    expect(found({ placeholders: 'advise' }, { text: 'Dear {{name}}!' })).toEqual(['allow', [field('text', 5, 13, '{{name}}')]]);
    expect(found({ placeholders: 'ignore' }, { text: 'Dear {{name}}!' })).toEqual(['allow', []]);
  });
});
