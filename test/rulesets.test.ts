import { describe, expect, it } from 'vitest';
import { parseDay } from '../src/calendars/civil.js';
import { check, compile, lint, trace } from '../src/index.js';
import type { Rule, Ruleset } from '../src/index.js';
import { rulesets as exported } from '../src/rulesets/index.js';
import { isShipped } from '../src/shipped.js';
import { differences, exceptions, factOf, factsOf, numbersLeftOut, readCodes, rulesets, timesLeftOut, withoutRule } from './facts.js';

const all = [...rulesets];
const isDay = (text: string | undefined): boolean => text !== undefined && parseDay(text) !== undefined;
/** A sentence begins with a capital, a quotation, a name in backquotes, the id of a fact, or a script without capitals, and comes to an end. */
const SENTENCE = /^(\p{Lu}|\p{Lo}|[0-9"'`(§]|[a-z0-9.-]+\.[a-z0-9.-]+: )[\s\S]*([.)”"`。]|https?:\/\/\S+)$/u;

/**
 * Names that a law needs beyond those of the package (a telegram, `contact.inWorkingHours`), two texts that ask the same, each with its citation,
 * and a text that lapsed for some days.
 */
const KNOWN_WARNINGS = /is no channel that this package knows|is no field of a request that this package knows|says the same as|without force from/;

describe('the folder of rulesets', () => {
  it('is exported whole, each under its own code', () => {
    expect(Object.keys(exported).sort()).toEqual(all.map(([code]) => code).sort());
    for (const [code, ruleset] of all) {
      expect(exported[code], code).toBe(ruleset);
      expect(ruleset.id).toBe(code);
    }
  });

  it('was read from facts, each of them', () => {
    for (const [code] of all) expect(factsOf(code), `test/law has no facts of ${code}`).toBeDefined();
    expect(readCodes.length).toBeGreaterThan(100);
  });
});

describe.each(all)('%s', (code, ruleset: Ruleset) => {
  const { rules } = ruleset;

  it('is whole: title, zones, instruments, notes, dates, and nothing that lint warns of', () => {
    expect(ruleset.title).toMatch(/\S/);
    expect(ruleset.titleEnglish).toMatch(/\S/);
    expect(ruleset.version).toMatch(/^\d{4}\.\d{1,2}\.\d+$/);
    expect(ruleset.zones?.length).toBeGreaterThan(0);
    expect(ruleset.instruments?.length).toBeGreaterThan(0);
    expect(ruleset.notes?.length).toBeGreaterThan(0);
    expect(isDay(ruleset.lastChecked)).toBe(true);
    expect(() => compile(ruleset)).not.toThrow();
    expect(lint(ruleset).filter(({ level, message }) => level === 'error' || (level === 'warning' && !KNOWN_WARNINGS.test(message)))).toEqual([]);
  });

  it('is valid, and nobody can change it: a copy, which is validated, makes the same policy', () => {
    const frozen = (value: unknown): boolean => typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(isShipped(ruleset)).toBe(true);
    expect(frozen(ruleset)).toBe(true);
    const copy: unknown = structuredClone(ruleset);
    expect(isShipped(copy)).toBe(false);
    expect(compile(copy).fingerprint).toBe(compile(ruleset).fingerprint);
    expect(compile(JSON.parse(JSON.stringify(ruleset))).fingerprint).toBe(compile(ruleset).fingerprint);
  });

  it('says of every text what it is, since when, and where it was read', () => {
    const ids = ruleset.instruments?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, title, titleEnglish, status, url, note, from, until, issued } of ruleset.instruments ?? []) {
      // A title in letters beyond English's own is given in English too.
      expect(title, id).toMatch(/\S/);
      if (/[^\x00-\x7f–—§’]/.test(title)) expect(titleEnglish, id).toMatch(/\S/);
      expect(['binding', 'guidance', 'repealed', 'self-regulatory', 'draft', 'standard'], id).toContain(status);
      expect(url ?? note, `${id}: an address, or a note why there is none`).toBeTruthy();
      for (const date of [from, until, issued]) if (date !== undefined) expect(date, id).toMatch(/^\d{4}(-\d\d){0,2}$/);
    }
  });

  it('has instrument, provision, address or a note why none, confidence and the day of the last check for every rule', () => {
    for (const { id, citation, confidence, lastChecked, note, title } of rules) {
      expect(citation?.instrument, id).toBeTruthy();
      expect(citation?.provision ?? citation?.note, `${id}: a provision, or a note why there is none`).toBeTruthy();
      expect(citation?.url ?? citation?.note ?? note, `${id}: an address, or a note why there is none`).toBeTruthy();
      if (citation?.url !== undefined) expect(citation.url, id).toMatch(/^https?:\/\/\S+$/);
      expect(['primary', 'secondary', 'memory'], id).toContain(confidence);
      expect(isDay(lastChecked), id).toBe(true);
      expect((lastChecked as string) <= (ruleset.lastChecked as string), `${id} was checked after its ruleset`).toBe(true);
      expect(title, id).toMatch(/\.$/);
    }
  });

  it('denies nothing that is known from memory alone', () => {
    for (const { id, confidence, force } of rules) if (confidence === 'memory') expect(force, id).toBe('should');
  });

  it('has no two rules of one id in force on one day', () => {
    const byId = new Map<string, Rule[]>();
    for (const rule of rules) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);
    for (const [id, periods] of byId) {
      const sorted = periods.slice().sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
      for (let i = 1; i < sorted.length; i++) expect((sorted[i - 1]?.until ?? '9999') <= (sorted[i]?.from ?? ''), `${id} from ${sorted[i]?.from ?? 'ever'}`).toBe(true);
    }
  });

  it('is written in sentences', () => {
    for (const note of ruleset.notes ?? []) expect(note).toMatch(SENTENCE);
    for (const { id, reading, note, citation } of rules) {
      for (const text of [reading, note, citation?.note]) {
        if (text === undefined) continue;
        expect(text, id).toMatch(SENTENCE);
        expect(text, id).not.toMatch(/ {2}|\bTODO\b|\?\?/);
      }
    }
  });

  it('has no names of machines in its words', () => {
    expect(JSON.stringify(ruleset)).not.toMatch(/(?<![\w.-])\/(home|tmp|work|usr|var)\/|file:\/\//);
  });

  it('says what the facts say: provision, address, force, confidence, days and every number', () => {
    const facts = factsOf(code);
    if (facts === undefined) return;
    const found = new Set<string>();
    for (const rule of rules) {
      const fact = factOf(rule, facts);
      for (const name of fact === undefined ? ['fact'] : differences(rule, fact, facts)) found.add(`${rule.id}: ${name}`);
    }
    const ids = new Set(rules.map(({ id }) => id));
    const excepted = new Set(exceptions.flatMap(({ rules: list, differs }) => list.filter((id) => ids.has(id)).flatMap((id) => differs.map((name) => `${id}: ${name}`))));
    expect([...found].filter((item) => !excepted.has(item)).sort(), 'differs from its facts: mend it, or give the reason in test/law/exceptions.json').toEqual([]);
    expect([...excepted].filter((item) => !found.has(item)).sort(), 'differs no more: take it out of test/law/exceptions.json').toEqual([]);
  });
});

describe('the facts', () => {
  it.each(all)('%s: no clock time of a fact is lost on the way to its rules', (code, { rules }) => {
    const facts = factsOf(code);
    for (const fact of facts?.facts ?? []) {
      const own = rules.filter((rule) => factOf(rule, facts as NonNullable<typeof facts>) === fact);
      if (own.length > 0) expect(timesLeftOut(fact, own), fact.id).toEqual([]);
    }
  });
});

describe('facts with numbers', () => {
  it('have a rule each, or a reason why they have none', () => {
    // The facts of a region may stand with its country.
    const files = new Set(all.map(([code]) => (readCodes.includes(code) ? code : (code.split('-')[0] as string))));
    const left = [...files].flatMap((code) => {
      const rules = all.filter(([other]) => other === code || (other.startsWith(`${code}-`) && !readCodes.includes(other))).flatMap(([, ruleset]) => ruleset.rules);
      return numbersLeftOut(factsOf(code) as NonNullable<ReturnType<typeof factsOf>>, rules);
    });
    expect(left.sort()).toEqual(Object.keys(withoutRule).sort());
    for (const reason of Object.values(withoutRule)) expect(reason).toMatch(SENTENCE);
  });
});

describe('exceptions', () => {
  it('are of rules that exist, and each has its reason', () => {
    const ids = new Set(all.flatMap(([, { rules }]) => rules.map(({ id }) => id)));
    const seen: string[] = [];
    for (const { rules, differs, reason } of exceptions) {
      expect(reason).toMatch(SENTENCE);
      expect(reason.length).toBeGreaterThan(30);
      for (const id of rules) {
        expect(ids.has(id), `${id} is no rule`).toBe(true);
        for (const name of differs) seen.push(`${id}: ${name}`);
      }
    }
    expect(seen.filter((item, index) => seen.indexOf(item) !== index), 'given twice').toEqual([]);
  });
});

describe('the comparison with the facts', () => {
  const facts = factsOf('us') as NonNullable<ReturnType<typeof factsOf>>;
  const rule = (id: string): Rule => rulesets.get('us')?.rules.find((item) => item.id === id) as Rule;
  const of = (changed: object): string[] => differences({ ...rule('us.regf.call-frequency'), ...changed } as Rule, factOf(rule('us.regf.call-frequency'), facts) as never, facts);

  it('is content with the rule as it stands, and notices each change', () => {
    expect(of({})).toEqual([]);
    expect(of({ limit: 8 })).toEqual(['limit', '8']);
    // A number that the text has for something else.
    expect(of({ limit: 5 })).toEqual(['limit']);
    expect(of({ window: { days: 9 } })).toEqual(['window', '9']);
    expect(of({ window: { calendar: 'year' } })).toEqual(['window', 'a year']);
    expect(of({ force: 'prohibition' })).toEqual(['stronger']);
    expect(of({ force: 'should' })).toEqual(['weaker']);
    expect(of({ from: '2021-12-05' })).toEqual(['from']);
    expect(of({ from: undefined })).toEqual(['from']);
    expect(of({ until: '2025-05-01' })).toEqual(['until']);
    expect(of({ citation: { instrument: 'Regulation F', provision: '12 CFR 1006.18', url: 'https://example.org/' } })).toEqual(['provision', 'url']);
    expect(of({ citation: { instrument: 'Regulation F', provision: rule('us.regf.call-frequency').citation?.provision } })).toEqual(['url left out']);
  });

  it('reads clock times in several spellings, and no half of one', () => {
    const hours = rule('us.regf.hours');
    const fact = factOf(hours, facts) as NonNullable<ReturnType<typeof factOf>>;
    const spelt = (says: string, from: string): string[] => differences({ ...hours, allow: [{ from, to: '24:00' }] } as Rule, { ...fact, parameters: {}, exceptions: [], says }, facts);
    for (const says of ['from 8 a.m.', '8am', '8:00 A.M.', '08:00', '8h', '8.00', '0800']) expect(spelt(says, '08:00'), says).toEqual([]);
    for (const says of ['from 8 p.m.', '18:00', '8:30', '2008', 'eight contacts']) expect(spelt(says, '08:00'), says).toEqual(['08:00']);
    for (const says of ['9 p.m.', '21:00', '9:00 pm', '21h']) expect(spelt(says, '21:00'), says).toEqual([]);
    for (const says of ['noon', '12 p.m.', '12:00']) expect(spelt(says, '12:00'), says).toEqual([]);
    expect(spelt('7:30 a.m.', '07:30')).toEqual([]);
    expect(spelt('7 a.m.', '07:30')).toEqual(['07:30']);
  });
});

describe('every channel gets an answer', () => {
  const CHANNELS = ['call', 'voicemail', 'sms', 'email', 'letter', 'postcard', 'visit', 'push', 'in-app', 'chat', 'social-post', 'web-portal', 'fax'];
  const NAMES: Readonly<Record<string, RegExp>> = {
    call: /call|telephone|phone/i, voicemail: /voice|call|telephone/i, sms: /text|sms|message/i, email: /e-?mail|message/i, letter: /letter|post|mail|written|writing/i, postcard: /postcard|post|letter|mail|written|writing/i,
    visit: /visit|in person|personal/i, push: /push|message|electronic|app/i, 'in-app': /in-app|app|message|electronic/i, chat: /chat|message|electronic/i, 'social-post': /social|post|public/i,
    'web-portal': /portal|web|electronic|message/i, fax: /fax|message|written|writing/i,
  };
  const request = (ruleset: Ruleset, channel: string): unknown => ({
    contact: { at: '2026-06-10T12:00:00Z', channel, to: { role: 'debtor', address: 'x' }, from: { id: 'agent', party: 'collector' }, debts: ['d'] },
    consumer: { timeZones: ruleset.zones?.slice(0, 1) },
    debts: [{ id: 'd', type: 'personal-loan', daysPastDue: 45 }],
    history: [],
  });

  it.each(all)('%s', (code, ruleset) => {
    const policy = compile(ruleset);
    // What is said about channels in words, and the channels that rules name.
    const words = [...(ruleset.notes ?? []), ...ruleset.rules.flatMap(({ title, reading }) => [title ?? '', reading ?? ''])].join('\n');
    for (const channel of CHANNELS) {
      const wanted = request(ruleset, channel);
      const decision = check(policy, wanted);
      expect(decision.reasons.map((reason) => reason.code), `${code} ${channel}`).not.toContain('invalid-request');
      const applied = trace(policy, wanted).some(({ status }) => status !== 'not-applicable');
      const said = decision.advisories.some((reason) => reason.code === 'no-rule-applied');
      expect(said, `${code} ${channel}: either a rule applied or it is said that none did`).toBe(!applied);
      // A rule that names its channels tells by itself that it reaches no other.
      const named = ruleset.rules.every((rule) => /hannels"/.test(JSON.stringify([rule.when, 'count' in rule ? rule.count : undefined])));
      if (!applied && !named) expect(words, `${code} says nothing about ${channel}`).toMatch(new RegExp(`channel|contact|communicat|${(NAMES[channel] as RegExp).source}`, 'i'));
    }
  });
});
