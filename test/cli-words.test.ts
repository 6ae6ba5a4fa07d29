import { describe, expect, it } from 'vitest';
import { citationText, durationText, isHours, isLimit, numbersOf, periodOf, sourcesOf, summary, windowText, wordsOf } from '../src/cli/describe.js';
import { saysOf } from '../src/cli/rule-words.js';
import { EXPLAIN, wordsFor } from '../src/cli/words.js';
import type { Rule, Ruleset } from '../src/index.js';

const rule = (parts: object): Rule => ({ id: 'r', ...parts }) as Rule;

describe('parts of a rule in words', () => {
  it.each<[unknown, string]>([
    ['x', 'x'], [5, '5'], [['a', 'b'], 'a, b'], [{ channels: ['call', 'sms'], notRoles: ['creditor'] }, 'channels call, sms; not roles creditor'], [{ minor: true, deceased: false }, 'minor; deceased false'],
    [{ daysPastDue: { min: 3 } }, 'days past due (min 3)'], [{ any: [{ roles: ['x'] }, { minor: true }] }, 'any (roles x), (minor)'], [{ a: undefined, b: 1 }, 'b 1'], [{ URL: 1, 'a-B': 2, aBCd: 3, upTo: 4 }, 'URL 1; a-B 2; aBCd 3; up to 4'], [{ 'A-upTo': 1, 'upTo-x': 2 }, 'A-upTo 1; upTo-x 2'], [{}, ''], [null, 'null'],
  ])('%j', (value, text) => {
    expect(wordsOf(value)).toBe(text);
  });

  it.each<[object, string]>([
    [{ calendar: 'week' }, 'a calendar week'], [{ days: 1 }, 'a day'], [{ days: 7 }, '7 consecutive days'], [{ months: 1 }, '1 month'], [{ months: 2 }, '2 months'], [{ hours: 1 }, '1 hour (rolling)'], [{ hours: 24 }, '24 hours (rolling)'],
    [{ hours: 0.5 }, '30 minutes (rolling)'], [{ since: { purposes: ['x'] } }, 'the time since the last event with purposes x'], [{ since: { purposes: ['x'] }, which: 'first' }, 'the time since the first event with purposes x'], [{}, 'all time'],
  ])('the window %j', (window, text) => {
    expect(windowText(window)).toBe(text);
  });

  it.each<[object, string]>([[{ hours: 2 }, '2 hours'], [{ hours: 0.25 }, '15 minutes'], [{ days: 1 }, '1 day'], [{ days: 3 }, '3 days'], [{ workdays: 1 }, '1 workday'], [{ workdays: 5 }, '5 workdays'], [{ months: 2 }, '2 months'], [{ days: 14, full: true }, '14 full days'], [{ full: true, workdays: 1 }, '1 full workday'], [{ full: true, months: 1 }, '1 full month']])('the time %j', (wait, text) => {
    expect(durationText(wait)).toBe(text);
  });

  it('periods, and which rules are of hours and which of limits', () => {
    expect([periodOf({}), periodOf({ from: 'a' }), periodOf({ until: 'b' }), periodOf({ from: 'a', until: 'b' })]).toEqual(['', 'since a', 'before b', 'a until before b']);
    const kinds = ['contact-hours', 'frequency', 'cooldown', 'channel-limit', 'channel'].map((kind) => rule({ kind }));
    expect([kinds.map(isHours), kinds.map(isLimit)]).toEqual([[true, false, false, false, false], [false, true, true, true, false]]);
  });

  const window = (more: object = {}) => ({ from: '08:00', to: '21:00', ...more });
  const counted = { window: { days: 7 }, count: { channels: ['call'] } };
  it.each<[object, string | undefined]>([
    [{ kind: 'contact-hours', allow: [window()] }, 'permitted every day 08:00–21:00'],
    [{ kind: 'contact-hours', quiet: [window({ days: ['mon'] })] }, 'quiet Mon 08:00–21:00'],
    [{ kind: 'contact-hours', allow: [window({ days: ['fri', 'mon', 'tue', 'wed', 'thu'] }), window({ days: ['sat'] })] }, 'permitted Mon–Fri 08:00–21:00; Sat 08:00–21:00'],
    [{ kind: 'contact-hours', allow: [window({ days: ['tue', 'mon'] })] }, 'permitted Mon Tue 08:00–21:00'],
    [{ kind: 'contact-hours', allow: [window({ days: ['mon', 'wed', 'thu'] })] }, 'permitted Mon Wed Thu 08:00–21:00'],
    [{ kind: 'contact-hours', allow: [window({ days: ['workday', 'rest-day', 'holiday'] })] }, 'permitted workdays rest days holidays 08:00–21:00'],
    [{ kind: 'contact-hours', allow: [window({ dates: ['12-24', '12-31'] })] }, 'permitted 12-24 12-31 08:00–21:00'],
    [{ kind: 'contact-hours', allow: [window({ fromInclusive: false, toInclusive: true })] }, 'permitted every day 08:00–21:00 (start excluded) (end included)'],
    [{ kind: 'contact-hours', allow: [window({ fromInclusive: true, toInclusive: false })] }, 'permitted every day 08:00–21:00'],
    [{ kind: 'contact-hours', allow: [window()], holidays: 'closed' }, 'permitted every day 08:00–21:00, closed on holidays'],
    [{ kind: 'contact-hours', allow: [window()], holidays: 'as-sunday' }, 'permitted every day 08:00–21:00, holidays as Sundays'],
    [{ kind: 'contact-hours', allow: [window()], holidays: 'open' }, 'permitted every day 08:00–21:00'],
    [{ kind: 'frequency', limit: 0, ...counted }, 'none (channels call)'],
    [{ kind: 'frequency', limit: 7, per: ['consumer', 'debt'], ...counted }, 'at most 7 in 7 consecutive days per consumer and debt (channels call)'],
    [{ kind: 'frequency', limit: 7, ...counted }, 'at most 7 in 7 consecutive days (channels call)'],
    [{ kind: 'cooldown', wait: { days: 7 }, per: ['debt'], after: { outcomes: ['conversation'] } }, '7 days after an event per debt (outcomes conversation)'],
    [{ kind: 'channel-limit', limit: 1, per: ['consumer'], ...counted }, 'at most 1 channel in 7 consecutive days per consumer (channels call)'],
    [{ kind: 'channel-limit', limit: 2, ...counted }, 'at most 2 channels in 7 consecutive days (channels call)'],
    [{ kind: 'channel', deny: true }, undefined],
  ])('the numbers of %j', (parts, text) => {
    expect(numbersOf(rule(parts))).toBe(text);
  });

  it.each<[object, readonly string[]]>([
    [{ kind: 'channel', deny: true }, ['not permitted']],
    [{ kind: 'channel' }, ['not permitted']],
    [{ kind: 'channel', deny: [{ channels: ['fax'] }, { lines: ['work'] }] }, ['not permitted where (channels fax) or (lines work)']],
    [{ kind: 'channel', allow: [{ channels: ['fax'] }] }, ['permitted only where (channels fax)']],
    [{ kind: 'recipient', misdirected: true }, ["no contact at an address that an earlier contact showed to be another person's"]],
    [{ kind: 'recipient', allow: [{ roles: ['debtor'] }] }, ['permitted only where (roles debtor)']],
    [{ kind: 'consent', requires: { scopes: ['calls'] } }, ['needs consent: scopes calls']],
    [{ kind: 'consent' }, ['stops after an opt-out']],
    [{ kind: 'consent', optOuts: { grace: { days: 3 } } }, ['stops after an opt-out (grace (days 3))']],
    [{ kind: 'consent', optOuts: { covers: { sms: ['call', 'fax'], email: ['call', 'fax'], fax: ['sms'] } } }, ['stops after an opt-out (one from sms, email also stops call, fax; one from fax also stops sms)']],
    [{ kind: 'account-status', status: 'represented' }, ['stops while the status is represented']],
    [{ kind: 'account-status', status: 'represented', contactKnown: true, statuses: ['active'] }, ['stops while the status is represented (contact known; statuses active)']],
    [
      { kind: 'account-status', status: 'disputed', inWriting: true, forms: ['oral'], endedBy: ['x'], afterNotice: { days: 42 }, groups: ['g'], grace: { days: 1 }, lasts: { days: 2 } },
      ['stops while the status is disputed (in writing; forms oral; ended by x; after notice (days 42); groups g; grace (days 1); lasts (days 2))'],
    ],
    [{ kind: 'inconvenient', honours: ['times', 'places'] }, ['heeds what the person said about times, places']],
    [{ kind: 'inconvenient', workplace: 'always' }, ['not at work']],
    [{ kind: 'inconvenient', honours: ['times'], workplace: 'when-known' }, ['heeds what the person said about times', 'not at work once it is known that the employer forbids it']],
    [{ kind: 'prerequisite', requires: { fact: 'debt.noticeSentAt' } }, ['only after: fact debt.noticeSentAt']],
    [{ kind: 'prerequisite', requires: [{ fact: 'a' }, { event: { purposes: ['x'] } }], atLeast: { days: 5 }, atMost: { months: 1 }, within: { days: 7 }, per: ['debt', 'address'] }, ['only after: fact a, or event (purposes x); at least 5 days ago, at most 1 month ago, within 7 consecutive days, per debt and address']],
    [{ kind: 'disclosure', requires: ['a', 'b'] }, ['must hold: a, b']],
    [{ kind: 'custom', deny: { '==': [1, 1] } }, ['objects where {"==":[1,1]}']],
    [{ kind: 'wording' }, ['no text with: fields of a template that were not filled in']],
    [{ kind: 'wording', lexicons: ['en', { id: 'own' }], notCategories: ['insult', 'threat'], evasions: ['leet'], thirdParties: true }, ['no text with: anything that the lexicons find, but for insult, threat', 'read with the lexicons en, own (written into the rule)', 'evasions leet', 'third parties']],
    [{ kind: 'wording', lexicons: ['en'], categories: ['threat', 'insult'], notEntries: ['x', 'y'], placeholders: 'deny', unchecked: 'advise', weak: 'deny', senses: ['claim'] }, ['no text with: threat, insult', 'read with the lexicons en', 'without the entries x, y', 'fields of a template that were not filled in: deny', 'a text that was not read: advise', 'senses claim', 'weak deny']],
    [{ kind: 'wording', placeholders: 'ignore', unchecked: 'ignore' }, ['no text with: fields of a template that were not filled in']],
    [{ kind: 'frequency', limit: 0, ...counted, provided: { roles: ['x'] }, exempt: [{ roles: ['y'] }], groups: ['a'], after: { roles: ['z'] } }, ['none (channels call)', 'provided (roles x)', 'exempt (roles y)', 'groups a']],
    [{ kind: 'channel-limit', limit: 2, ...counted, after: { outcomes: ['conversation'] } }, ['at most 2 channels in 7 consecutive days (channels call)', 'after (outcomes conversation)']],
  ])('%j says', (parts, says) => {
    expect(saysOf(rule(parts))).toEqual(says);
  });

  it('where a rule and a ruleset come from', () => {
    expect([citationText(rule({})), citationText(rule({ citation: { instrument: 'I' } })), citationText(rule({ citation: { instrument: 'I', provision: 'P' } }))]).toEqual(['', 'I', 'I, P']);
    const cite = (instrument: string, url?: string) => rule({ kind: 'channel', citation: { instrument, ...(url === undefined ? {} : { url }) } });
    const document = (more: object): Ruleset => ({ id: 'x', version: '1', rules: [cite('A'), cite('B', 'b'), cite('A', 'a'), cite('A', 'other'), rule({ kind: 'channel' })], ...more });
    const cited = [{ title: 'A', url: 'a' }, { title: 'B', url: 'b' }];
    expect([sourcesOf(document({})), sourcesOf(document({ instruments: [] }))]).toEqual([cited, cited]);
    expect(sourcesOf(document({ instruments: [{ id: 'i', title: 'T', titleEnglish: 'E', url: 'u' }, { id: 'j', title: 'S', titleEnglish: 'S' }, { id: 'k', title: 'R' }] }))).toEqual([{ title: 'T (E)', url: 'u' }, { title: 'S', url: null }, { title: 'R', url: null }]);
  });

  it('a ruleset in short', () => {
    const hours = rule({ id: 'h', title: 'H', kind: 'contact-hours', allow: [window()], when: { channels: ['call'] }, from: 'a', until: 'b', citation: { instrument: 'I', provision: 'P' } });
    const cap = rule({ id: 'c', kind: 'frequency', limit: 1, ...counted });
    expect(summary('x', { id: 'x', version: '2', title: 'T', titleEnglish: 'E', zones: ['UTC', 'Asia/Tokyo'], lastChecked: 'd', rules: [cap, hours, rule({ kind: 'channel' })] })).toEqual({
      code: 'x', title: 'T', titleEnglish: 'E', version: '2', zones: 2, rules: 3, lastChecked: 'd',
      hours: [{ rule: 'h', title: 'H', says: 'permitted every day 08:00–21:00', channels: ['call'], from: 'a', until: 'b', provision: 'I, P' }],
      limits: [{ rule: 'c', title: null, says: 'at most 1 in 7 consecutive days (channels call)', channels: null, from: null, until: null, provision: null }], sources: [{ title: 'I', url: null }],
    });
    expect(summary('y', { id: 'y', version: '1', rules: [] as never })).toEqual({ code: 'y', title: null, titleEnglish: null, version: '1', zones: 0, rules: 0, lastChecked: null, hours: [], limits: [], sources: [] });
  });
});

describe('the words of a language', () => {
  it.each([['en', 'en'], ['EN-us', 'en'], ['ja-JP', 'ja'], ['zh', 'zh-hans'], ['zh-CN', 'zh-hans'], ['zh-sg', 'zh-hans'], ['zh-TW', 'zh-hant'], ['zh-hk', 'zh-hant'], ['zh-mo', 'zh-hant'], ['zh-Hant-HK', 'zh-hant'], ['zh-Hans-x', 'zh-hans'], ['pt-BR', 'pt']])('%s is %s', (tag, name) => {
    expect(wordsFor(tag)).toBeDefined();
    expect(wordsFor(tag)).toBe(wordsFor(name));
  });

  it.each(['xx', 'zh-hanss', 'zh-xx', '', 'constructor', 'e'])('%j is none', (tag) => {
    expect(() => wordsFor(tag)).toThrow(`--explain: there are no sentences in ${JSON.stringify(tag)}`);
  });

  it.each([['de', true], ['zh-CN', true], ['ZH-Hans', true], ['fil', true], ['requests.ndjson', false], ['de.ndjson', false], ['us', true], ['./de', false], ['en-', false], ['-', false]])('%j is taken for a language: %s', (text, wanted) => {
    expect(EXPLAIN.alone?.isValue(text)).toBe(wanted);
  });

  it('is none where none is asked for', () => {
    expect(wordsFor(undefined)).toBeUndefined();
  });
});
