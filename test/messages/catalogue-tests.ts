import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.js';
import { wordsFor } from '../../src/cli/words.js';
import type { Decision, ReasonCode } from '../../src/decision.js';
import { explain } from '../../src/explain.js';
import type { Messages } from '../../src/messages/catalogue.js';
import { en } from '../../src/messages/en.js';
import { rulesets } from '../../src/rulesets/index.js';
import { CATEGORIES, EVASIONS, SOFTENINGS } from '../../src/wording/lexicon.js';
import { compileWithLexicons, readCases } from '../cases.js';
import { ALL, CITED, EVERYTHING, EVIDENCE, GARBAGE, RETRY, SETTINGS, UNDECIDED, ZONE, changed, counting, decide, frequency, leaves, other, say, values, words } from './evidence.js';

/** What is expected of a language, written down apart from its catalogue. */
export interface Expected {
  readonly script: 'latin' | 'other';
  readonly date: (year: number, month: number, day: number) => string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** On every such day, where that form differs. */
  readonly everyDay?: readonly string[];
  readonly clock: (text: string) => string;
  readonly number: (value: number) => string;
  /** How a sentence group begins and ends. */
  readonly shape: RegExp;
  readonly waiting: string;
  readonly harmless: RegExp;
  /** Words of a prohibition or permission: not for a presumption or a recommendation. */
  readonly strict: RegExp;
  readonly presumed: RegExp;
  readonly recommended: RegExp;
  /** Words in Latin letters that belong to the language or its field, and that English writes the same. */
  readonly latin: readonly string[];
  /** Whole clauses of evidence that is rare. */
  readonly said: Readonly<Record<'doubt' | 'appointment' | 'full' | 'mixed' | 'later' | 'between' | 'debts', string>>;
}

/** The tests that every catalogue passes. */
export function describeCatalogue(name: string, messages: Messages, expected: Expected): void {
  describe(name, () => {
    it('says every value that English says: another value or none, another sentence', () => {
      let compared = 0;
      for (const { code, data, name: title } of ALL) {
        for (const { path, value } of leaves(data)) {
          if (path.length === 0) continue;
          const variants = [changed(data, path, (target, key) => void (target[key] = other(value)))];
          if (path.length === 1) variants.push(changed(data, path, (target, key) => void delete target[key]));
          for (const variant of variants) {
            if (say(en, code, variant) === say(en, code, data)) continue;
            expect(say(messages, code, variant), `${title}: ${path.join('.')}`).not.toBe(say(messages, code, data));
            compared++;
          }
        }
      }
      expect(compared).toBeGreaterThan(600);
    });

    it('writes dates, clocks, numbers and names as the language does', () => {
      let checked = 0;
      for (const { code, data, name: title } of ALL) {
        const sentence = say(messages, code, data);
        for (const { path, value } of leaves(data)) {
          const key = path.filter((part) => typeof part === 'string').at(-1) ?? '';
          if (value === undefined || value === null) continue;
          const forms: string[] = [];
          const date = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}).*)?$/.exec(String(value));
          const clock = /^(\d{2}:\d{2})(?::00\.001)?$/.exec(String(value));
          if (date !== null) forms.push(expected.date(Number(date[1]), Number(date[2]), Number(date[3])), ...(date[4] === undefined ? [] : [expected.clock(date[4])]));
          else if (clock !== null) forms.push(expected.clock(clock[1] as string));
          else if (key === 'days' && typeof value === 'string') forms.push((expected.everyDay ?? expected.weekdays)[['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(value)] as string);
          else if (typeof value === 'number') {
            if (key === 'hours' && value < 1) forms.push(String(value * 60));
            // Four of the listed events are beyond the twenty that are shown; places in a text are counted from one.
            else if (key !== 'counted' || value !== 0) forms.push(expected.number(key === 'eventsLeftOut' ? value + 4 : key === 'from' ? value + 1 : value));
          } else if (['debt', 'debts', 'zone', 'elements', 'scopes', 'address', 'error', 'path', 'message', 'phrase', 'provisions', 'lexicon', 'entry', 'lexicons', 'language'].includes(key) || (code === 'calendar-coverage' && key === 'calendar')) forms.push(String(value));
          else if (key === 'events' && Number(path[path.length - 1]) < 20) forms.push(String(value));
          for (const form of forms) {
            expect(sentence, `${title}: ${path.join('.')}`).toContain(form);
            checked++;
          }
        }
      }
      expect(checked).toBeGreaterThan(220);
    });

    it('says in whole clauses what the calendar does not tell, a named time, full days, what must come later, fixed periods and the debts of an opt-out', () => {
      const letter = { event: { channels: ['letter'] } };
      const clauses: Readonly<Record<keyof Expected['said'], readonly [ReasonCode, object]>> = {
        doubt: [
          'contact-hours',
          { zones: [{ zone: ZONE, date: '2099-05-05', time: '07:00', day: 'tue', open: [], unknown: [{ from: '08:00:00.001', to: '09:00' }, { from: '13:00', to: '18:00:00.001' }] }] },
        ],
        appointment: ['inconvenient-time', { appointment: '2026-05-07T22:00:00.000Z' }],
        full: ['cooldown', { ...counting, wait: { days: 10, full: true } }],
        mixed: ['prerequisite-missing', { requires: letter, atLeast: { months: 1, full: true }, atMost: { days: 60 } }],
        later: [
          'prerequisite-missing',
          { requires: { ...letter, sinceFact: 'debt.movedAt', after: { event: { channels: ['visit'] }, atLeast: { workdays: 5, full: true } } }, atLeast: { days: 2 } },
        ],
        between: ['frequency-limit', frequency({ since: { facts: { 'debt.soldAt': { from: '2024-01-02', until: '2025-06-03' } } } })],
        debts: ['opted-out', { at: '2026-05-01', debts: ['loan-1', 'loan-2'] }],
      };
      for (const [name, [code, data]] of Object.entries(clauses)) expect(say(messages, code, data)).toContain(expected.said[name as keyof Expected['said']]);
    });

    it('names the weekday of the date and of retryAt by the clock of the zone', () => {
      for (let day = 4; day <= 10; day++) {
        const iso = `2026-05-${String(day).padStart(2, '0')}`;
        const said = say(messages, 'contact-hours', { zones: [{ zone: ZONE, date: '2026-05-05', time: '21:00', day: 'tue', open: [] }] }, { retryAt: `${iso}T16:05:00.000Z` });
        expect(said).toContain(expected.weekdays[(day + 3) % 7]);
        expect(said).toContain(expected.date(2026, 5, day));
        expect(said).toContain(expected.clock('12:05'));
        expect(said).toContain(`(${iso}T16:05:00.000Z)`.slice(1, -1));
      }
      const two = EVIDENCE['contact-hours'][1];
      expect(say(messages, 'contact-hours', two).split(ZONE).length).toBe(3);
    });

    it('never prints what nobody would sign, in any force and whatever the outlook', () => {
      let printed = 0;
      for (const { code, data, name: title } of ALL) {
        for (const setting of SETTINGS) {
          for (const sentence of explain(decide(code, data, setting), messages)) {
            expect(sentence, title).not.toMatch(GARBAGE);
            expect(sentence, title).toMatch(expected.shape);
            printed++;
          }
        }
      }
      for (const until of [null, RETRY]) expect(messages.allowed(until)).toMatch(expected.shape);
      expect(messages.allowed(RETRY)).toContain(RETRY);
      expect(printed).toBeGreaterThan(2000);
    });

    it('gives the provision, or the rule where none is cited', () => {
      for (const { code, data, name: title } of ALL) {
        if (code === 'invalid-request' || code === 'no-rule-applied') continue;
        expect(say(messages, code, data), title).toMatch(/Act 77[,，、] ?s\. 4\(2\)/);
        expect(say(messages, code, data, { citation: null }), title).toContain('house.rule');
      }
    });

    it('leaves no English word', () => {
      const mine = new Set(expected.latin.map((word) => word.toLowerCase()));
      const stop = new Set<string>();
      for (const { code, data } of ALL) {
        for (const setting of SETTINGS) for (const word of words(say(en, code, data, setting), data).match(/[A-Za-z]{3,}/g) ?? []) stop.add(word.toLowerCase());
      }
      // Words of the language that are written like English ones, and names that both use.
      for (const shared of ['utc', 'iana', 'sms', 'fax', 'act', 'april', 'september', 'november']) stop.delete(shared);
      expect(stop.size).toBeGreaterThan(200);
      for (const { code, data, name: title } of ALL) {
        for (const setting of SETTINGS) {
          for (const word of words(say(messages, code, data, setting), data).match(/[\p{L}\p{M}]+/gu) ?? []) {
            if (!/^[A-Za-z]{2,}$/.test(word) || mine.has(word.toLowerCase()) || word === 'UTC') continue;
            expect(expected.script === 'latin' ? stop.has(word.toLowerCase()) : true, `${word} in ${title}`).toBe(false);
          }
        }
      }
    });

    it('has a word of its own for every name of the contract', () => {
      const since = (filter: object): string => say(messages, 'frequency-limit', frequency({ since: filter as never }, { events: ['e-1'] }));
      let named = 0;
      for (const [key, list] of Object.entries(EVERYTHING)) {
        if (!Array.isArray(list) || key.startsWith('notC')) continue;
        const seen = new Map<string, string>();
        for (const value of list as string[]) {
          const sentence = since({ [key]: [value] });
          const unknown = since({ [key]: ['zz-0'] });
          if (!expected.latin.includes(value)) expect(sentence, `${key} ${value}`).not.toBe(unknown.replace('zz-0', value));
          expect(seen.get(sentence), `${key}: ${value}`).toBeUndefined();
          seen.set(sentence, value);
          named++;
        }
      }
      const raw = (word: string): RegExp => new RegExp(`\\b${word}\\b`);
      for (const form of ['oral', 'written', 'registered', 'electronic']) {
        if (!expected.latin.includes(form)) expect(since({ underConsent: { scopes: ['calls'], forms: [form] } })).not.toMatch(raw(form));
      }
      for (const device of ['institutional', 'private']) expect(say(messages, 'channel-not-permitted', { channel: 'call', technology: 'human', device })).not.toMatch(raw(device));
      expect(named).toBeGreaterThan(90);
      const wording = EVIDENCE['prohibited-wording'][0];
      for (const [key, list] of [['category', [...CATEGORIES, 'unrendered-placeholder']], ['evasions', EVASIONS], ['because', SOFTENINGS], ['field', ['text', 'subject']]] as const) {
        const told = (value: string): string => say(messages, 'prohibited-wording', { ...wording, sense: 'mention', evasions: [], [key]: key === 'evasions' ? [value] : value });
        for (const value of list) if (!expected.latin.includes(value)) expect(told(value), `${key} ${value}`).not.toBe(told('zz-0').replace('zz-0', value));
        expect(new Set(list.map(told)).size, key).toBe(list.length);
      }
    });

    it('says when it is over, or that waiting does not help', () => {
      for (const { code, data, name: title } of ALL) {
        for (const setting of SETTINGS) {
          const sentence = say(messages, code, data, setting);
          if (setting.retryAt === null) {
            if (code !== 'no-rule-applied' || setting.remedy !== 'change') expect(sentence, title).toContain(expected.waiting);
          } else {
            expect(sentence, title).toContain(RETRY);
            expect(sentence, title).not.toContain(expected.waiting);
          }
          if (typeof setting.allowedAt === 'string') expect(sentence, title).toContain(setting.allowedAt);
        }
        const outlooks = SETTINGS.filter(({ force }) => force === 'prohibition').map((setting) => say(messages, code, data, { ...setting, citation: CITED }));
        // Citation and force aside, every outlook has words of its own; two of the settings differ in the citation alone.
        if (code !== 'no-rule-applied' && code !== 'invalid-request') expect(new Set(outlooks).size, title).toBe(SETTINGS.length / 3 - 2);
      }
    });

    it('says of advice, and of nothing else, that it does not deny', () => {
      for (const { code, data, name: title } of ALL) {
        for (const setting of SETTINGS) {
          if (code === 'invalid-request' || code === 'no-rule-applied') continue;
          expect(expected.harmless.test(say(messages, code, data, setting)), title).toBe(setting.advises === true);
        }
      }
    });

    it('never presents a presumption or a recommendation as a prohibition', () => {
      let seen = 0;
      for (const { code, data, name: title } of ALL) {
        if (UNDECIDED.has(code) || code === 'custom-rule') continue;
        expect(say(messages, code, data), title).not.toMatch(expected.presumed);
        for (const force of ['presumption', 'should'] as const) {
          const sentence = say(messages, code, data, { force, allowedAt: RETRY });
          // Purposes that a law demands, or a party's own permission, are no verdict.
          if (data['window'] === undefined && code !== 'workplace') expect(sentence, title).not.toMatch(expected.strict);
          expect(sentence, title).toMatch(force === 'presumption' ? expected.presumed : expected.recommended);
          seen++;
        }
      }
      expect(seen).toBeGreaterThan(80);
    });

    it('shows the data of codes that are not ours', () => {
      for (const [code, data] of [['over-budget', { spent: 12, of: { limit: 10 }, team: 'north' }], ['contact-hours', { zones: 'all' }]] as const) {
        const sentence = say(messages, code, data);
        expect(sentence).toContain(code);
        for (const [key, value] of Object.entries(data)) expect(sentence).toContain(`${key}: ${typeof value === 'object' ? JSON.stringify(value) : value}`);
      }
    });

    it('takes the message of a custom rule by its tag: its own, else English, else any', () => {
      const language = messages.locale.split('-')[0] as string;
      const message = (tags: Readonly<Record<string, string>>): string => say(messages, 'custom-rule', { message: tags });
      expect(message({ en: 'M-en', [messages.locale]: 'M-own', [`${language}-XX`]: 'M-region' })).toContain('M-own');
      expect(message({ aa: 'M-aa', en: 'M-en', [`${messages.locale.toUpperCase()}-XX`]: 'M-region' })).toContain('M-region');
      expect(message({ aa: 'M-aa', 'en-GB': 'M-en' })).toContain('M-en');
      expect(message({ aa: 'M-aa' })).toContain('M-aa');
    });

    it('is what the command line speaks, in words of its own, also by a longer tag', () => {
      const own = wordsFor(messages.locale);
      expect(own?.messages).toBe(messages);
      expect(wordsFor(`${name}-XX`)).toBe(own);
      const english = wordsFor('en') as NonNullable<typeof own>;
      for (const [key, word] of Object.entries(own as object)) {
        const [mine, theirs] = [word, english[key as keyof typeof english]].map((text: unknown) => (typeof text === 'function' ? String((text as (...items: string[]) => string)('1', '2', '3')) : JSON.stringify(text)));
        if (key !== 'messages') expect(mine, key).not.toBe(theirs);
      }
      expect(new Set(own?.weekdays).size).toBe(7);
      expect(own?.total('9', '7', '2')).toMatch(/9.*7.*2/);
      expect(own?.allowedFrom('L-1', 'I-1')).toMatch(/L-1.*I-1/);
    });
  });
}

export interface Language {
  readonly name: string;
  readonly messages: Messages;
  readonly expected: Expected;
}

/** Decisions of the shipped rulesets, told in every one of the languages. */
export function describeCases(files: readonly string[], languages: readonly Language[]): void {
  const decisions: { readonly id: string; readonly decision: Decision }[] = files.flatMap((file) =>
    readCases(file).map((item) => ({ id: item.id, decision: check(compileWithLexicons(item.ruleset ?? item.rulesets?.map((code) => rulesets[code as keyof typeof rulesets])), item.request) })),
  );

  it('tells decisions of the shipped rulesets: one sentence group each, with provision and retryAt, and nothing that nobody would sign', () => {
    let told = 0;
    for (const { id, decision } of decisions) {
      const all = [...decision.reasons, ...decision.advisories];
      for (const { messages, expected } of languages) {
        const sentences = explain(decision, messages);
        expect(sentences.length, id).toBe(Math.max(1, all.length));
        sentences.forEach((sentence, index) => {
          const reason = all[index];
          const quoted = reason === undefined ? sentence : [...values(reason.data), reason.citation?.instrument ?? '', reason.citation?.provision ?? ''].reduce((text, value) => (value === '' ? text : text.replaceAll(value, 'V')), sentence);
          expect(quoted, id).not.toMatch(GARBAGE);
          if (reason === undefined) return;
          if (reason.code !== 'custom-rule') expect(sentence, id).toMatch(expected.shape);
          if (reason.citation !== null) {
            expect(sentence, id).toContain(reason.citation.instrument);
            expect(sentence, id).toContain(reason.citation.provision ?? '');
          } else if (reason.rule !== null) expect(sentence, id).toContain(reason.rule);
          if (reason.retryAt !== null) expect(sentence, id).toContain(reason.retryAt);
          told++;
        });
      }
    }
    expect(told).toBeGreaterThan(3000);
  });
}
