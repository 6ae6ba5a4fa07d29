import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import type { Reason } from '../../src/index.js';
import type { Category } from '../../src/wording/lexicon.js';
import { rulesets } from '../../src/rulesets/index.js';
import { compileWithLexicons } from '../cases.js';
import { CHINA } from './phrases/cn.js';
import { HONG_KONG } from './phrases/hk.js';
import { TAIWAN } from './phrases/tw.js';

/** What was read of a place: phrases that its texts ban, by category, with the provisions. Written down apart from rules and lexicons. */
interface Phrases {
  readonly groups: readonly { readonly category: string; readonly provisions: readonly string[]; readonly phrases: readonly string[]; readonly lawful: readonly string[] }[];
  readonly compliant: readonly string[];
}

interface Carrier {
  readonly rule: string | readonly string[] | null;
  readonly because?: string;
  readonly request?: Variant;
  /** Only these heads of the group. */
  readonly only?: readonly Category[];
}

export interface Place {
  readonly code: 'cn' | 'tw' | 'hk';
  readonly at: string;
  readonly categories: Readonly<Record<string, readonly Category[]>>;
  /** The rule of each provision, or the rules, each for some heads; `null` with a reason where there is none. */
  readonly rules: Readonly<Record<string, Carrier>>;
  /** Phrases that another provision than those of their group covers, or none. */
  readonly elsewhere?: Readonly<Record<string, Carrier>>;
  /** Whole sentences for phrases that are words of every day, or names. */
  readonly sentences: Readonly<Record<string, string>>;
  readonly toOthers: readonly string[];
}

export interface Variant {
  readonly type?: string;
  readonly institution?: string;
  readonly party?: string;
  readonly at?: string;
  readonly debt?: Readonly<Record<string, unknown>>;
}

const wordOf = (category: string): string => category.split(' ')[0] as string;

describe.each([CHINA, TAIWAN, HONG_KONG])('$code', (place: Place) => {
  const { groups, compliant } = JSON.parse(readFileSync(new URL(`./phrases/${place.code}.json`, import.meta.url), 'utf8')) as Phrases;
  const policy = compileWithLexicons(rulesets[place.code]);
  const reasonsFor = (text: string, role: string, { type = 'personal-loan', institution, party = 'creditor', at = place.at, debt = {} }: Variant = {}, facts: readonly string[] = []): readonly Reason[] => {
    const { reasons } = check(policy, {
      contact: { at, channel: 'sms', purpose: role === 'debtor' ? 'collection' : 'location', sequence: 'subsequent', to: { role, address: '+1' }, from: { party, ...(institution === undefined ? {} : { institution }) }, debts: ['d'], content: { text, facts } },
      consumer: { id: 'c' },
      debts: [{ id: 'd', type, daysPastDue: 60, ...debt }],
      history: [],
    });
    expect(reasons.map(({ code }) => code)).not.toContain('invalid-request');
    return reasons.filter(({ code }) => code === 'prohibited-wording');
  };
  const sentence = (phrase: string): string => place.sentences[phrase] ?? phrase.replaceAll('XX元', '5000元').replaceAll('XX', '李明');

  it('has a rule, or a reason why none, for every provision', () => {
    const provisions = new Set(groups.flatMap((group) => group.provisions));
    expect(Object.keys(place.rules).sort()).toEqual([...provisions].sort());
    for (const { rule, because } of [...Object.values(place.rules), ...Object.values(place.elsewhere ?? {})]) {
      if (rule === null) expect(because).toMatch(/\.$/);
      else expect(rulesets[place.code]?.rules.map(({ id }) => id)).toEqual(expect.arrayContaining([rule].flat()));
    }
    expect(Object.keys(place.sentences).filter((phrase) => !groups.some(({ phrases }) => phrases.includes(phrase)))).toEqual([]);
    for (const [phrase, whole] of Object.entries(place.sentences)) expect(whole).toContain(phrase.replace(/\(.*\)$/, '').split('XX')[0]);
  });

  for (const { category, provisions, phrases, lawful } of groups) {
    const wanted = place.categories[category] ?? (place.categories[wordOf(category)] as readonly Category[]);
    const role = place.toOthers.includes(wordOf(category)) ? 'emergency-contact' : 'debtor';
    describe(category, () => {
      it.each(phrases)('%s', (phrase) => {
        const text = sentence(phrase);
        const other = place.elsewhere?.[phrase];
        for (const provision of other === undefined ? provisions : ['elsewhere']) {
          const { rule, request, only } = other ?? (place.rules[provision] as Carrier);
          // A provision of one head alone is not asked for the others of its group.
          const heads = other?.only ?? wanted;
          if (rule === null || (only !== undefined && !only.some((name) => heads.includes(name)))) continue;
          const found = reasonsFor(text, role, request);
          const hit = found.some((reason) => [rule].flat().includes(reason.rule as string) && heads.includes(reason.data['category'] as Category));
          expect(hit, `${text}: ${provision} (${String(rule)}), found ${JSON.stringify(found.map((reason) => [reason.rule, reason.data['category']]))}`).toBe(true);
        }
      });
      for (const text of lawful) it(`not: ${text}`, () => expect(reasonsFor(text, 'debtor').map(({ data }) => data['phrase'])).toEqual([]));
    });
  }

  for (const text of compliant) it(`compliant: ${text}`, () => expect(reasonsFor(text, text.startsWith('(致第三人)') ? 'emergency-contact' : 'debtor').map(({ data }) => data['phrase'])).toEqual([]));
});

describe('what makes it lawful or not in China', () => {
  const policy = compileWithLexicons(rulesets['cn']);
  const denied = (text: string, { role = 'debtor', facts = [], from = {}, debt = {}, consents = [] }: { role?: string; facts?: readonly string[]; from?: object; debt?: object; consents?: readonly object[] } = {}): boolean => {
    const { reasons } = check(policy, {
      contact: { at: '2026-03-04T10:00:00+08:00', channel: 'sms', to: { role }, from: { party: 'collector', ...from }, debts: ['d'], content: { text, facts } },
      consumer: { id: 'c', consents },
      debts: [{ id: 'd', type: 'personal-loan', ...debt }],
      history: [],
    });
    expect(reasons.map(({ code }) => code)).not.toContain('invalid-request');
    return reasons.some(({ code }) => code === 'prohibited-wording');
  };

  it('the debt is named to whoever owes, to nobody else', () => {
    for (const text of ['李明逾期5000元,请督促还款。', '您的朋友李明欠款。', '借款已逾期。']) for (const role of ['emergency-contact', 'third-party', 'spouse', 'neighbour']) expect(denied(text, { role }), `${role}: ${text}`).toBe(true);
    for (const role of ['debtor', 'guarantor', 'co-debtor']) expect(denied('您的借款已逾期,欠款5000元,请还款。', { role }), role).toBe(false);
    expect(denied('您好,请问您能联系到李先生吗?请他回电95588。', { role: 'emergency-contact' })).toBe(false);
  });

  it('what is true is no false statement; what nobody states is', () => {
    const true_: readonly (readonly [string, string])[] = [['案件已受理。', 'suit-filed'], ['已立案。', 'suit-filed'], ['法院已判决。', 'judgment'], ['律师费由你承担。', 'fee-agreed'], ['减免到期作废。', 'offer-authorised'], ['最后一次通知。', 'step-planned']];
    for (const [text, fact] of true_) {
      expect(denied(text), text).toBe(true);
      expect(denied(text, { facts: [fact] }), `${text} ${fact}`).toBe(false);
      expect(denied(text, { facts: ['something-else'] }), text).toBe(true);
    }
    // What the request itself knows of the debt needs no word of the caller.
    expect(denied('案件已受理。', { debt: { inLitigation: true } })).toBe(false);
    expect(denied('法院已判决。', { debt: { judgment: true } })).toBe(false);
    // Nobody goes to prison for a default, suit or no suit.
    expect(denied('不还钱就让你坐牢。', { facts: ['suit-filed', 'judgment'] })).toBe(true);
  });

  it('a lawyer may say so, and no authority is posed as by naming it', () => {
    const text = '我是华诚律师事务所律师。';
    expect(denied(text)).toBe(true);
    expect(denied(text, { from: { institution: 'law-firm' } })).toBe(false);
    expect(denied(text, { facts: ['sender-is-lawyer'] })).toBe(false);
    expect(denied('这里是公安局。', { from: { institution: 'law-firm' } })).toBe(true);
  });

  it('selling and private accounts go by consent', () => {
    expect(denied('还清可再借,点击领取贷款。')).toBe(true);
    expect(denied('还清可再借。', { consents: [{ at: '2026-01-05T10:00:00+08:00', scope: 'marketing' }] })).toBe(false);
    expect(denied('加我微信。')).toBe(true);
    expect(denied('加我微信。', { from: { party: 'creditor' } })).toBe(false);
  });
});
