import { describe, expect, it } from 'vitest';
import { check, compile } from '../../src/index.js';
import type { CompileOptions } from '../../src/index.js';
import type { Lexicon, ScanOptions, WordingFinding } from '../../src/wording/index.js';
import { assertLexicon, findPlaceholders, LexiconError, scanWording, testLexicon, wordingReader } from '../../src/wording/index.js';
import { disguisesOf } from '../../src/wording/self-test.js';
import { codesOf, policyOf, request } from './support.js';
import type { Plain } from './support.js';

const en: Lexicon = {
  id: 'en-test',
  language: 'en',
  version: '1',
  words: 'spaces',
  cues: {
    negation: { before: ['never', 'will not', "won't"], unless: ['if you will not'] },
    warning: { before: ['fraudsters may claim'], within: 8 },
    quotation: { before: ['messages such as'] },
    condition: { before: ['may'], around: ['as the contract provides'] },
    policy: { before: ['(agents|collectors) must not'] },
  },
  allow: [{ phrases: ['cardiac arrest', 'court holiday'] }],
  entries: [
    { id: 'arrest', category: 'arrest-or-criminal-threat', phrases: ['arrest (you|him)', '(arrest|arrests|arrested|arresting)'], examples: ['We arrest you.', 'You get arrested.'], counterExamples: ['A restaurant.', 'It arrestingly shone.'] },
    { id: 'sue', category: 'false-legal-action', phrases: ['(sue|sues|sued|suing)', 'legal action'], examples: ['We sue.'], counterExamples: ['An issue.'] },
    { id: 'court', category: 'false-legal-action', phrases: ['court', 'go to court'], unlessFacts: ['suit-filed'], examples: ['See you in court.'], counterExamples: ['A courtesy.'] },
    { id: 'police', category: 'impersonation-authority', phrases: ['police'], examples: ['This is the police.'] },
    { id: 'coffee', category: 'insult-or-obscenity', phrases: ['greedy coffee addict'], examples: ['You greedy coffee addict.'] },
  ],
};
const es: Lexicon = { id: 'es-test', language: 'es', version: '1', words: 'spaces', entries: [{ id: 'prison', category: 'arrest-or-criminal-threat', phrases: ['ir a prisión'], examples: ['Va a ir a prisión.'] }] };
const zh: Lexicon = {
  id: 'zh-test',
  language: 'zh-Hans',
  version: '1',
  words: 'none',
  cues: { negation: { before: ['不会', '不得'] } },
  entries: [
    { id: 'jail', category: 'arrest-or-criminal-threat', phrases: ['坐牢'], alsoWritten: { pinyin: ['zuolao'], 'pinyin-initials': ['zl'] }, examples: ['等着坐牢'], counterExamples: ['请坐。牢记还款日'] },
    { id: 'contacts', category: 'third-party-pressure', phrases: ['爆..2通讯录', '通讯录'], examples: ['爆你通讯录'] },
  ],
};

const find = (text: string, lexicon: Lexicon = en, more: Partial<ScanOptions> = {}): WordingFinding[] => scanWording(text, { lexicons: [lexicon], ...more });
const named = (text: string, lexicon: Lexicon = en): string[] => find(text, lexicon).map(({ phrase, sense }) => `${sense} ${phrase}`);
const reader: CompileOptions = { wording: wordingReader([en, zh]) };
const sms = (text: unknown, more: Plain = {}): Plain => request('2026-05-05T15:00:00Z', { contact: { channel: 'sms', content: { text, ...more } } });
const rule = { kind: 'wording', lexicons: ['en-test'] };

/** Each letter followed by something that shows nothing. */
const hidden = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\ufe0f', '\ufe0e', '\u200e', '\u200f', '\u202a', '\u202e', '\u2066', '\u2069', '\u061c', '\u180e', '\u{e0001}', '\u{e0100}'];

describe('H. Wording', () => {
  it('H1 words within words are innocent', () => {
    for (const text of ['An issue to pursue.', 'With courtesy, from the restaurant.', 'Tissue, ensued, arrestor, courtyard, policeman.', 'stare stones', 'star restaurant', 'The car rested.']) expect(named(text), text).toEqual([]);
    expect(named('We sue; the court, the police.')).toEqual(['threat sue', 'threat court', 'threat police']);
    expect(named('请坐。牢记还款日', zh)).toEqual([]);
  });

  it('H2 negation, quotation and warnings are a sense of their own, and the ruleset decides', () => {
    const senses = (text: string): unknown => find(text).map(({ sense, because }) => because ?? sense);
    expect(senses('We arrest people.')).toEqual(['threat']);
    expect(senses('We will never arrest people.')).toEqual(['negation']);
    expect(senses('Fraudsters may claim to be the police.')).toEqual(['warning']);
    expect(senses('Ignore messages such as "we arrest people".')).toEqual(['quotation']);
    expect(senses('We may take legal action.')).toEqual(['condition']);
    expect(senses('Agents must not say police.')).toEqual(['policy']);
    // Used to evade: another clause, two negations, a condition on the person, a condition on what no condition makes lawful.
    expect(senses('You will never escape, we arrest people.')).toEqual(['threat']);
    expect(senses('We will not never arrest people.')).toEqual(['threat']);
    expect(senses('If you will not pay we arrest people.')).toEqual(['threat']);
    expect(senses('We may arrest people.')).toEqual(['threat']);
    const text = 'We will never arrest people.';
    const decided = (more: Plain): [string, number] => {
      const decision = check(policyOf({ ...rule, ...more }, {}, reader), sms(text));
      return [decision.outcome, decision.advisories.length];
    };
    expect(decided({})).toEqual(['allow', 1]);
    expect(decided({ senses: { mention: 'deny' } })).toEqual(['deny', 0]);
    expect(decided({ senses: { mention: 'ignore' } })).toEqual(['allow', 0]);
  });

  it('H3 decomposed or missing accents, double spaces and line breaks change nothing', () => {
    for (const text of ['ir a prisión', 'ir a prisio\u0301n', 'ir a prision', 'ir  a\nprisión', 'IR A PRISIÓN', 'ir\u00a0a\tprisio\u0301n']) {
      const [found, ...others] = find(`Va a ${text}.`, es);
      expect([found?.phrase, others.length], text).toEqual([text, 0]);
    }
  });

  it('H4 what shows nothing is seen through, and the place is that in the original', () => {
    for (const sign of hidden) {
      const disguised = [...'arrest'].join(sign);
      const text = `We ${disguised} people`;
      const [found] = find(text).filter(({ phrase }) => phrase.endsWith('t'));
      expect([found?.from, found?.to, found?.phrase], JSON.stringify(sign)).toEqual([3, 3 + disguised.length, disguised]);
      expect(found?.evasions, JSON.stringify(sign)).toEqual(sign.length > 1 ? expect.any(Array) : ['zero-width']);
      expect(find(`等着${[...'坐牢'].join(sign)}吧`, zh)[0]?.from, JSON.stringify(sign)).toBe(2);
    }
    const wide = 'ａｒｒｅｓｔ';
    expect(find(`We ${wide}!`)[0]).toMatchObject({ from: 3, to: 9, phrase: wide, evasions: ['full-width'] });
    const bold = '𝐚𝐫𝐫𝐞𝐬𝐭';
    expect(find(`We ${bold}!`)[0]).toMatchObject({ from: 3, to: 15, phrase: bold, evasions: ['styled-letters'] });
  });

  it('H5 letters of other scripts and digits for letters, each with its own evidence', () => {
    expect(find('We аrrest')[0]).toMatchObject({ phrase: 'аrrest', evasions: ['look-alike', 'mixed-script'] });
    expect(find('go to cοurt').map(({ phrase, evasions }) => [phrase, evasions])).toEqual([
      ['go to cοurt', ['look-alike', 'mixed-script']],
      ['cοurt', ['look-alike', 'mixed-script']],
    ]);
    expect(find('We 4rr3st')[0]).toMatchObject({ phrase: '4rr3st', evasions: ['leet'] });
    expect(find('p0l1ce, p01!ce, po|ice').map(({ phrase }) => phrase)).toEqual(['p0l1ce', 'p01!ce', 'po|ice']);
    // A digit in an amount stays one, and Russian stays Russian.
    expect(named('Pay 4 of 500 by 10:30, ref 5UE9-1.')).toEqual([]);
    expect(named('Суд и полиция')).toEqual([]);
  });

  it('H6 inserted spaces and signs are seen through, within a bound', () => {
    for (const text of ['a.r.r.e.s.t', 'a r r e s t', 'a-r-r-e-s-t', 'a * r * r * e * s * t', 'A.R.R.E.S.T', 'arr.est', 'arr_est', 'ar-rest']) expect(find(`We ${text} people`)[0], text).toMatchObject({ phrase: text, evasions: ['separators'] });
    for (const text of ['坐 牢', '坐*牢', '坐..牢', '坐🚔牢', '坐\n牢']) expect(find(`等着${text}吧`, zh)[0], text).toMatchObject({ phrase: text, evasions: ['separators'] });
    for (const text of ['坐------牢', '坐！牢']) expect(named(text, zh), text).toEqual([]);
    for (const text of ['stare stones', 'arr est', 'a rrest']) expect(named(text), text).toEqual([]);
  });

  it('H7 traditional characters are simplified ones; initials of pinyin weigh less', () => {
    expect(find('爆通訊錄', zh).map(({ phrase, evasions }) => [phrase, evasions])).toEqual([
      ['爆通訊錄', ['traditional']],
      ['通訊錄', ['traditional']],
    ]);
    expect(find('爆通讯录', zh).map(({ evasions }) => evasions)).toEqual([[], []]);
    expect(find('等着zuolao，ZL', zh).map(({ phrase, evasions }) => [phrase, evasions])).toEqual([
      ['zuolao', ['pinyin']],
      ['ZL', ['pinyin-initials']],
    ]);
    const outcome = (text: string, more: Plain = {}): string => check(policyOf({ ...rule, lexicons: ['zh-test'], ...more }, {}, reader), sms(text)).outcome;
    expect([outcome('等着zuolao'), outcome('等着zl'), outcome('等着zl', { evasions: { 'pinyin-initials': 'deny' } }), outcome('等着zuolao', { evasions: { pinyin: 'ignore' } })]).toEqual(['deny', 'allow', 'deny', 'allow']);
  });

  it('H8 an allowed phrase covers its own span and nothing beside it', () => {
    expect(named('After a cardiac arrest.')).toEqual([]);
    expect(named('After a cardiac arrest we arrest you.')).toEqual(['threat arrest', 'threat arrest you']);
    expect(named('court holiday court')).toEqual(['threat court']);
    // A longer phrase is not covered by an allowed part of it.
    expect(named('We go to court holiday')).toEqual(['threat go to court']);
  });

  it('H9 all findings are reported, overlapping ones too', () => {
    expect(find('We arrest you, go to court.').map(({ phrase, from, to }) => [phrase, from, to])).toEqual([
      ['arrest', 3, 9],
      ['arrest you', 3, 13],
      ['go to court', 15, 26],
      ['court', 21, 26],
    ]);
  });

  it('H10 an entry finds itself, also with doubled letters; one that does not is refused', () => {
    for (const lexicon of [en, es, zh]) expect(testLexicon(lexicon), lexicon.id).toEqual([]);
    for (const text of ['arrrrrest', 'aaarrest', 'greedyyyy cooooffee adddict', 'greeeeedy coffffeeeee addict']) expect(find(text).length, text).toBeGreaterThan(0);
    const wrong: Lexicon = { ...en, allow: [{ phrases: ['police'] }] };
    expect(() => assertLexicon(wrong)).toThrow(LexiconError);
    expect(testLexicon(wrong)[0]).toBe('police does not find its own "police"');
    for (const phrase of ['', '(a|', 'a (b', '[a]', '..a', 'a ..', '<none>', 'a**b', '!!', 'a ..99 b']) {
      const lexicon: Lexicon = { ...en, entries: [{ id: 'x', category: 'marketing', phrases: [phrase], examples: [] }] };
      expect(() => wordingReader([lexicon]), phrase).toThrow(LexiconError);
    }
  });

  it('H11 every inflection that an entry lists is found, and no other', () => {
    for (const text of ['arrest', 'arrests', 'arrested', 'arresting', 'sue', 'sues', 'sued', 'suing']) expect(named(`They ${text} them`), text).toEqual([`threat ${text}`]);
    for (const text of ['arrestable', 'suede']) expect(named(`They ${text} them`), text).toEqual([]);
    const open: Lexicon = { ...en, entries: [{ id: 'x', category: 'marketing', phrases: ['promo*', '*sale'], examples: [] }] };
    expect(find('Promotions, presale, promo! Salesman', open).map(({ phrase }) => phrase)).toEqual(['Promotions', 'presale', 'promo']);
  });

  it('H13 a template that was not filled in denies, also in the subject', () => {
    for (const text of ['Dear {{name}}', 'You owe ${amount}', 'You owe %s', 'Dear [NAME]', '尊敬的【xx】', '尊敬的【姓名】', 'Dear {0}', 'Pay %(amount)s', 'Hi <%= name %>', 'Hi #name#', 'Hi [FIRST_NAME]', 'You owe undefined', 'You owe NaN']) {
      const bare = compile({ id: 't', version: '1', rules: [{ id: 't.0', kind: 'wording' }] });
      expect(codesOf(check(bare, sms(text))), text).toEqual(['prohibited-wording']);
      expect(codesOf(check(bare, sms('Hello', { subject: text }))), text).toEqual(['prohibited-wording']);
      const [place] = findPlaceholders(text);
      expect(text.slice(place?.from, place?.to), text).toBe(place?.phrase);
    }
    for (const text of ['【招商银行】您好', 'Save 5% so call', 'Pay $50 (or 10% now)', 'a < b > c', '[IMPORTANT] #1', '{see terms}', '100%', '第1#楼', '①【通知】']) expect(findPlaceholders(text), text).toEqual([]);
  });

  it('H14 what must be said is looked for in the text, and what is missing is named', () => {
    const must = { kind: 'disclosure', requires: ['institution-name', 'opt-out', 'call-back-number', 'house-motto'], institutions: ['Acme Recovery'] };
    const policy = policyOf(must, {}, reader);
    const missing = (content: Plain): unknown => check(policy, request('2026-05-05T15:00:00Z', { contact: { channel: 'sms', content: { language: 'en', disclosures: ['house-motto'], ...content } } })).reasons[0]?.data['elements'];
    expect(missing({ text: 'ACME  Recovery: call 800-555-0199. Reply STOP to opt out.' })).toBeUndefined();
    expect(missing({ text: 'Acme Recovery: call us. Reply STOP to opt out.' })).toEqual(['call-back-number']);
    expect(missing({ text: 'Other Ltd: call 800-555-0199. Reply STOP, a fee of $2 applies to opt out.' })).toEqual(['institution-name', 'opt-out']);
    expect(missing({ text: 'Other Ltd', disclosures: ['institution-name', 'opt-out', 'call-back-number'] })).toEqual(['house-motto']);
  });

  it('H15 every pair of disguises is seen through, in either order', () => {
    const pairs = (lexicon: Lexicon, phrase: string): number => {
      const disguises = Object.entries(disguisesOf(lexicon));
      let tried = 0;
      for (const [first, one] of disguises) {
        for (const [second, two] of disguises) {
          if (first === second) continue;
          const text = two(one(phrase));
          expect(find(text, lexicon).map(({ entry }) => entry), `${first} then ${second}: ${JSON.stringify(text)}`).toContain(lexicon.entries[0]?.id);
          tried++;
        }
      }
      return tried;
    };
    expect(pairs(en, 'arrest you')).toBe(56);
    expect(pairs(zh, '坐牢')).toBeGreaterThanOrEqual(12);
    for (const text of ['4 r r 3 s t', 'ａ\u200bｒｒ\u200bｅｓｔ', 'а.r.r.е.s.t', '４.r.r.３.s.t', 'а\u0336r\u0336r\u0336е\u0336s\u0336t', '𝐚.𝐫.𝐫.𝟑.𝐬.𝐭']) expect(find(text).map(({ entry }) => entry), text).toContain('arrest');
  });

  it('H16 hostile texts cost what plain ones do', () => {
    const size = 100_000;
    const texts = [' . - ', 'a.', '\u0301', 'a\u0301\u0336', 'a', '1', '\ud800', '4r', 'arrest ', 'arres', 'go to ', 'never ', '坐', '坐.', '{{', '${', '[name', '1 '].map((part) => part.repeat(Math.ceil(size / part.length)));
    const bare = policyOf({ ...rule, lexicons: ['en-test', 'zh-test'] }, {}, reader);
    const took = (text: string): number => {
      // Time of the processor: other processes do not count.
      const start = process.cpuUsage();
      check(bare, sms(text));
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    took('warm up '.repeat(1000));
    for (const text of texts) expect(took(text), JSON.stringify(text.slice(0, 10))).toBeLessThan(4000);
    // Twice the text, about twice the time: not the square of it.
    const cost = (text: string): number => Math.min(...Array.from({ length: 3 }, () => took(text)));
    for (const text of texts) expect(cost(text + text) / Math.max(20, cost(text)), JSON.stringify(text.slice(0, 10))).toBeLessThan(6);
  });
});
