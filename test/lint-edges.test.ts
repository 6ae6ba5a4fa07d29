import { describe, expect, it } from 'vitest';
import { lint } from '../src/lint.js';
import type { LintFinding, LintOptions } from '../src/lint.js';
import { covers, meet, strengthOf } from '../src/lint/limits.js';
import { nearest } from '../src/lint/nearest.js';
import type { Rule } from '../src/ruleset.js';

const cited = { citation: { instrument: 'House' } };
const found = (rules: readonly object[], more: object = {}, options: LintOptions = {}): readonly (readonly [LintFinding['level'], string, string])[] =>
  lint({ id: 'house', version: '1', ...more, rules: rules.map((rule) => ({ ...cited, ...rule })) }, options).map(({ level, path, message }) => [level, path, message] as const);
const warned = (rules: readonly object[], more: object = {}, options: LintOptions = {}): readonly string[] =>
  found(rules, more, options).map(([level, path, message]) => {
    expect(level, message).toBe('warning');
    return `${path}: ${message}`;
  });
const hours = (id: string, from: string, to: string, more: object = {}) => ({ id, kind: 'contact-hours', allow: [{ from, to }], ...more });
const limit = (id: string, number: number, window: object, more: object = {}) => ({ id, kind: 'frequency', limit: number, window, per: ['consumer'], count: { channels: ['call'] }, ...more });

describe('nearest', () => {
  const known = ['email', 'call', 'letter', 'visit', 'Post'];
  it.each<[string, number | undefined, readonly string[]]>([
    ['e-mail', undefined, ['email']], ['emial', undefined, []], ['emall', undefined, ['email']], ['call', undefined, ['call']], ['cal', undefined, ['call']], ['cl', undefined, []], ['CALL', undefined, ['call']],
    ['post', undefined, ['Post']], ['lett', undefined, ['letter']], ['let', undefined, []], ['latter', 0, []], ['latter', 1, ['letter']], ['', undefined, []], ['xxxxxxxx', undefined, []], ['mailbox', undefined, []],
  ])('%j within %s: %j', (word, most, wanted) => {
    expect(nearest(word, known, most)).toEqual(wanted);
  });

  it('gives two at most, the nearest first, and nothing for a long word', () => {
    expect(nearest('abcdef', ['abcxyz', 'abcdeg', 'abcdxy', 'abcdefg'])).toEqual(['abcdefg', 'abcdeg']);
    expect(nearest('abcdef', ['abcdxy', 'abcdeg'])).toEqual(['abcdeg', 'abcdxy']);
    for (const alike of [['caa', 'cab'], ['cab', 'caa']]) expect(nearest('cat', alike)).toEqual(['caa', 'cab']);
    expect([nearest('a'.repeat(64), ['a'.repeat(63)]).length, nearest('a'.repeat(65), ['a'.repeat(64)]).length]).toEqual([1, 0]);
  });
});

describe('periods and forces of two rules', () => {
  const rule = (from?: string, until?: string, force?: string): Rule => ({ id: 'x', from, until, force }) as unknown as Rule;
  const [a, b, c] = ['2026-01-01', '2026-02-01', '2026-03-01'];
  it.each<[string, Rule, Rule, boolean, boolean]>([
    ['always and always', rule(), rule(), true, true],
    ['always and a period', rule(), rule(a, b), true, true],
    ['a period and always', rule(a, b), rule(), false, true],
    ['the same period', rule(a, b), rule(a, b), true, true],
    ['a longer one', rule(a, c), rule(a, b), true, true],
    ['one that begins later', rule(b, c), rule(a, c), false, true],
    ['one that ends sooner', rule(a, b), rule(a, c), false, true],
    ['one after the other', rule(a, b), rule(b, c), false, false],
    ['one before the other', rule(b, c), rule(a, b), false, false],
    ['from then on, and until then', rule(b), rule(undefined, b), false, false],
    ['until then, and from then on', rule(undefined, b), rule(b), false, false],
    ['from then on, twice', rule(a), rule(b), true, true],
    ['until then, twice', rule(undefined, c), rule(undefined, b), true, true],
  ])('%s', (_, outer, inner, covered, met) => {
    expect([covers(outer, inner), meet(outer, inner)]).toEqual([covered, met]);
  });

  it('forces', () => {
    expect([rule(), rule(a, b, 'prohibition'), rule(a, b, 'presumption'), rule(a, b, 'should')].map(strengthOf)).toEqual([2, 2, 1, 0]);
  });
});

describe('one limit within another', () => {
  const hides = (low: object, high: object): boolean => warned([limit('low', 2, low), limit('high', 3, high)]).length === 1;
  const units = (unit: string, small: number, large: number) => [[{ [unit]: large }, { [unit]: small }, true], [{ [unit]: small }, { [unit]: large }, false], [{ [unit]: small }, { [unit]: small }, true]] as const;
  it.each<readonly [object, object, boolean]>([
    ...units('hours', 5, 6), ...units('days', 5, 6), ...units('months', 5, 6),
    [{ days: 1 }, { hours: 1 }, false], [{ months: 1 }, { hours: 1 }, false], [{ months: 1 }, { days: 1 }, false], [{ hours: 48 }, { days: 1 }, false], [{ hours: 800 }, { months: 1 }, false], [{ days: 90 }, { months: 1 }, false],
    [{ days: 1 }, { calendar: 'day' }, true], [{ months: 1 }, { calendar: 'day' }, true], [{ hours: 24 }, { calendar: 'day' }, false], [{ calendar: 'week' }, { calendar: 'day' }, true], [{ calendar: 'year' }, { calendar: 'day' }, true],
    [{ calendar: 'day' }, { calendar: 'week' }, false], [{ calendar: 'month' }, { calendar: 'week' }, false], [{ calendar: 'year' }, { calendar: 'month' }, true], [{ calendar: 'month' }, { calendar: 'year' }, false],
    [{ calendar: 'year' }, { calendar: 'week' }, false], [{ calendar: 'week' }, { calendar: 'month' }, false], [{ calendar: 'year' }, { days: 5 }, false], [{ days: 40 }, { calendar: 'month' }, false],
  ])('%j hides %j: %s', (low, high, wanted) => {
    expect(hides(low, high)).toBe(wanted);
  });

  it('is said of the higher, once, and of what is counted alike', () => {
    const week = { days: 7 };
    expect(warned([limit('low', 2, week), limit('high', 3, week)])).toEqual(['rules[1]: "high" (3) never matters: rules[0] "low" already stops at 2 in a window that holds this one']);
    // Two that hide it: the first is named.
    expect(warned([limit('low', 2, week), limit('lower', 1, week), limit('high', 3, week)])).toEqual([
      'rules[0]: "low" (2) never matters: rules[1] "lower" already stops at 1 in a window that holds this one',
      'rules[2]: "high" (3) never matters: rules[0] "low" already stops at 2 in a window that holds this one',
    ]);
    // Two that one hides, of which neither hides the other.
    expect(warned([limit('low', 2, { days: 7 }), limit('high', 3, { days: 2 }, { until: '2027-01-01' }), limit('higher', 3, { days: 1 }, { from: '2026-01-01' })]).map((text) => text.slice(0, 8))).toEqual(['rules[1]', 'rules[2]']);
    // The same limit over a larger window hides the smaller, and not the reverse.
    expect(warned([limit('a', 2, { days: 8 }), limit('b', 2, week)])).toEqual(['rules[1]: "b" (2) never matters: rules[0] "a" already stops at 2 in a window that holds this one']);
    expect(warned([limit('a', 2, week, { per: ['consumer', 'debt'] }), limit('b', 3, week, { per: ['debt', 'consumer'] })])).toHaveLength(1);
    for (const more of [{ when: { roles: ['debtor'] } }, { zone: 'UTC' }, { count: { channels: ['sms'] } }, { weekStartsOn: 'sun' }, { provided: { roles: ['debtor'] } }]) expect(warned([limit('low', 2, week), limit('high', 3, week, more)])).toEqual([]);
    expect(warned([limit('low', 2, week, { force: 'presumption' }), limit('high', 3, week, { force: 'should' })])).toHaveLength(1);
    expect(warned([limit('low', 2, week, { force: 'presumption' }), limit('high', 3, week, { force: 'presumption' })])).toHaveLength(1);
    expect(warned([limit('low', 2, week, { force: 'presumption' }), limit('high', 3, week)])).toEqual([]);
    // Of the same limit the stronger, and that of the longer period, is what matters.
    expect(warned([limit('a', 2, week), limit('b', 2, week, { force: 'should' })])).toEqual(['rules[1]: "b" (2) never matters: rules[0] "a" already stops at 2 in a window that holds this one']);
    expect(warned([limit('a', 2, week, { until: '2027-01-01' }), limit('b', 2, week)])[0]).toMatch(/^rules\[0\]: "a" \(2\) never matters: rules\[1\] "b"/);
    const exempt = { exempt: [{ event: { outcomes: ['busy'] }, upTo: 1 }] };
    expect(warned([limit('low', 2, week, exempt), limit('high', 3, week, exempt)])).toHaveLength(1);
  });

  it('of 0 is said to be a ban, unless something lifts or scopes it', () => {
    const ban = (more: object): readonly string[] => warned([limit('z', 0, { days: 1 }, more)]);
    expect(ban({ count: { channels: ['call', 'sms'] } })).toEqual(['rules[0].limit: is 0 and nothing lifts it: no contact by call, sms is ever permitted; for a ban the kind channel says so plainly']);
    expect(ban({ count: { outcomes: ['busy'] } })).toEqual(['rules[0].limit: is 0 and nothing lifts it: no contact at all is ever permitted; for a ban the kind channel says so plainly']);
    for (const more of [{ provided: { roles: ['debtor'] } }, { exempt: [{ event: { outcomes: ['busy'] }, upTo: 1 }] }]) expect(ban(more)).toEqual([]);
    expect(warned([limit('z', 1, { days: 1 })])).toEqual([]);
  });
});

describe('the same rule twice', () => {
  it('whatever it is called and where it comes from', () => {
    const words = { title: 'T', confidence: 'memory', reading: 'R', lastChecked: '2026-01-01', note: 'N', citation: { instrument: 'Other' } };
    expect(warned([hours('a', '08:00', '21:00'), hours('b', '09:00', '21:00'), hours('c', '08:00', '21:00', words)])).toEqual(['rules[2]: "c" says the same as rules[0] "a"; one of them is enough']);
    expect(warned([hours('a', '08:00', '21:00'), hours('b', '08:00', '21:00', { force: 'prohibition' })])).toHaveLength(1);
    expect(warned([hours('a', '08:00', '21:00'), hours('b', '08:00', '21:00', { force: 'should' })])).toEqual([]);
    const [early, late] = [{ until: '2026-01-01' }, { from: '2026-01-01' }];
    expect(warned([hours('a', '08:00', '21:00', early), hours('b', '08:00', '21:00', late)])).toEqual([]);
    // The third meets the second and not the first.
    expect(warned([hours('a', '08:00', '21:00', early), hours('b', '08:00', '21:00', late), hours('c', '08:00', '21:00', { from: '2026-06-01' })])).toEqual(['rules[2]: "c" says the same as rules[1] "b"; one of them is enough']);
    const custom = (id: string, message: string) => ({ id, kind: 'custom', deny: { '==': [{ var: 'contact.channel' }, 'fax'] }, message: { en: message } });
    expect(warned([custom('a', 'one'), custom('b', 'two')])).toHaveLength(1);
  });
});

describe('what is said of hours', () => {
  it('in whose words: the rule, and the days that were looked at', () => {
    const never = { id: 'q', kind: 'contact-hours', quiet: [{ from: '00:00', to: '24:00' }] };
    expect(warned([never])).toEqual(['rules[0]: "q" is open at no time from 2020-01-01 to 2032-01-09; no contact that it reaches is ever permitted']);
    expect(warned([{ ...never, until: '2026-03-01' }])).toEqual(['rules[0]: "q" is open at no time from 2014-02-20 to 2026-02-28; no contact that it reaches is ever permitted']);
    expect(warned([{ ...never, from: '2026-03-01' }])).toEqual(['rules[0]: "q" is open at no time from 2026-03-01 to 2038-03-09; no contact that it reaches is ever permitted']);
    expect(warned([{ ...never, from: '2026-03-01', until: '2026-03-03' }])).toEqual(['rules[0]: "q" is open at no time from 2026-03-01 to 2026-03-02; no contact that it reaches is ever permitted']);
    expect(warned([hours('a', '00:00', '23:59')])).toEqual([]);
    expect(warned([hours('a', '00:01', '24:00')])).toEqual([]);
    expect(warned([{ id: 'd', kind: 'contact-hours', quiet: [{ dates: ['2035-01-01'], from: '00:00', to: '24:00' }] }])).toEqual([]);
    expect(warned([{ id: 'd', kind: 'contact-hours', quiet: [{ dates: ['01-01'], from: '00:00', to: '24:00' }] }])).toEqual([]);
    expect(warned([{ id: 'd', kind: 'contact-hours', allow: [{ from: '00:00', to: '24:00' }, { dates: ['2035-01-01'], from: '08:00', to: '24:00' }] }])).toHaveLength(1);
  });

  it('with a calendar: only the days that it covers, and in force outside them only', () => {
    const all = { days: ['workday', 'rest-day', 'holiday'], from: '00:00', to: '24:00' };
    const rule = { id: 'w', kind: 'contact-hours', allow: [all] };
    expect(warned([rule], { calendar: 'cn' })).toEqual(['rules[0]: "w" permits every hour of every day that its calendar covers; it never objects']);
    expect(warned([{ ...rule, from: '2027-01-01' }], { calendar: 'cn' })).toEqual(['rules[0]: "w" is in force only on days that the calendar "cn" does not cover (2008-01-01 to 2026-12-31); every contact is denied on them']);
    expect(warned([{ ...rule, from: '2026-12-31' }], { calendar: 'cn' })).toHaveLength(1);
    expect(warned([{ ...rule, until: '2008-01-01' }], { calendar: 'cn' })).toEqual(['rules[0]: "w" is in force only on days that the calendar "cn" does not cover (2008-01-01 to 2026-12-31); every contact is denied on them']);
    expect(warned([{ ...rule, until: '2008-01-02' }], { calendar: 'cn' })[0]).toMatch(/permits every hour/);
    expect(warned([{ id: 'h', kind: 'contact-hours', allow: [{ days: ['holiday'], from: '09:00', to: '10:00' }], from: '2026-02-02', until: '2026-02-03' }], { calendar: 'cn' })).toEqual(['rules[0]: "h" is open at no time from 2026-02-02 to 2026-02-02; no contact that it reaches is ever permitted']);
    // A rule that asks for no class of day is not bound to the calendar.
    expect(warned([{ ...hours('a', '09:00', '10:00'), from: '2030-01-01' }], { calendar: 'cn' })).toEqual([]);
    for (const more of [{ holidays: 'closed' }, { holidays: 'as-sunday' }, { allow: [{ days: ['workday'], from: '09:00', to: '10:00' }] }]) expect(warned([{ ...hours('a', '09:00', '10:00'), ...more, from: '2030-01-01' }], { calendar: 'cn' })[0]).toMatch(/does not cover/);
    // The caller's own days are joined to the shipped ones.
    const own = (holidays: Record<string, string>) => ({ calendars: [{ id: 'cn', title: 'x', coverage: { from: '2027-01-01', to: '2027-12-31' }, holidays, sources: {} }] });
    expect(warned([{ ...rule, from: '2027-01-01' }], { calendar: 'cn' }, own({}))[0]).toMatch(/permits every hour/);
    expect(warned([{ ...rule, from: '2028-01-01' }], { calendar: 'cn' }, own({}))).toEqual(['rules[0]: "w" is in force only on days that the calendar "cn" does not cover (2008-01-01 to 2027-12-31); every contact is denied on them']);
  });
});

describe('hours of two rules that never meet', () => {
  const apart = (a: object, b: object): readonly string[] => warned([hours('a', '08:00', '12:00', a), hours('b', '12:00', '18:00', b)]);
  const says = (whom: string) => `rules[1]: the hours of "b" and of rules[0] "a" never overlap; ${whom} is never permitted while both are in force`;
  it.each<[string, object, object, string | undefined]>([
    ['all', {}, {}, 'a contact that both reach'],
    ['one scoped', { when: { roles: ['debtor'] } }, {}, 'a contact that both reach'],
    ['the other scoped', {}, { when: { roles: ['debtor'] } }, 'a contact that both reach'],
    ['scoped alike', { when: { roles: ['debtor'] } }, { when: { roles: ['debtor'] } }, 'a contact that both reach'],
    ['scoped apart', { when: { roles: ['debtor'] } }, { when: { roles: ['spouse'] } }, undefined],
    ['channels of one', { when: { channels: ['call', 'sms'] } }, {}, 'call, sms'],
    ['channels of the other', {}, { when: { channels: ['call', 'sms'] } }, 'call, sms'],
    ['channels of both', { when: { channels: ['call', 'sms'] } }, { when: { channels: ['sms', 'fax'] } }, 'sms'],
    ['channels apart', { when: { channels: ['call'] } }, { when: { channels: ['fax'] } }, undefined],
    ['channels without some', { when: { channels: ['call', 'sms'] } }, { when: { notChannels: ['call'] } }, 'sms'],
    ['some, without them', { when: { notChannels: ['call'] } }, { when: { channels: ['call', 'sms'] } }, 'sms'],
    ['without those', { when: { channels: ['call'] } }, { when: { notChannels: ['call'] } }, undefined],
    ['all but some', { when: { notChannels: ['call'] } }, { when: { notChannels: ['sms'] } }, 'a contact that both reach'],
    ['directions apart', { when: { directions: ['inbound'] } }, {}, undefined],
    ['directions of both', { when: { directions: ['inbound', 'outbound'] } }, {}, 'a contact that both reach'],
    ['an exception', { unless: { purposes: ['reply'] } }, {}, undefined],
    ['an exception of the other', {}, { unless: { purposes: ['reply'] } }, undefined],
    ['zones alike', { zone: 'UTC' }, { zone: 'UTC' }, 'a contact that both reach'],
    ['zones apart', { zone: 'UTC' }, { zone: 'Asia/Tokyo' }, undefined],
    ['a zone of one', { zone: 'UTC' }, {}, undefined],
    ['times that meet by a day', { until: '2026-01-02' }, { from: '2026-01-01' }, 'a contact that both reach'],
    ['times that touch', { until: '2026-01-01' }, { from: '2026-01-01' }, undefined],
  ])('%s', (_, a, b, whom) => {
    expect(apart(a, b)).toEqual(whom === undefined ? [] : [says(whom)]);
  });

  it('are compared two by two, on the days that both are in force', () => {
    expect(warned([hours('a', '08:00', '09:00'), hours('b', '10:00', '11:00'), hours('c', '12:00', '13:00')]).map((text) => text.slice(0, 8))).toEqual(['rules[1]', 'rules[2]', 'rules[2]']);
    const on = (id: string, days: readonly string[], from: string, to: string) => ({ id, kind: 'contact-hours', allow: [{ days, from, to }] });
    expect(warned([on('a', ['mon'], '08:00', '12:00'), on('b', ['mon', 'tue'], '11:59', '18:00')])).toEqual([]);
    expect(warned([on('a', ['mon'], '11:00', '18:00'), on('b', ['mon', 'tue'], '08:00', '11:01')])).toEqual([]);
    expect(warned([on('a', ['mon'], '11:00', '18:00'), on('b', ['mon', 'tue'], '08:00', '11:00')])).toHaveLength(1);
    // What is open at no time, or always, is said alone.
    expect(warned([hours('a', '08:00', '12:00'), { id: 'q', kind: 'contact-hours', quiet: [{ from: '00:00', to: '24:00' }] }])).toHaveLength(1);
    const classes = (id: string, day: string) => ({ id, kind: 'contact-hours', allow: [{ days: [day], from: '09:00', to: '18:00' }] });
    expect(warned([classes('a', 'workday'), classes('b', 'holiday')], { calendar: 'cn' })).toHaveLength(1);
    expect(warned([classes('a', 'workday'), hours('b', '12:00', '13:00')], { calendar: 'cn' })).toEqual([]);
    expect(warned([{ ...classes('a', 'workday'), until: '2026-06-01' }, { ...classes('b', 'holiday'), from: '2026-06-01' }], { calendar: 'cn' })).toEqual([]);
  });
});

describe('names', () => {
  it('each where it first stands, by vocabulary', () => {
    const known = (vocabulary: string) => `which is no ${vocabulary} that this package knows; it matches only requests that use this very name`;
    const channels = 'call, voicemail, sms, email, letter, postcard, visit, push, in-app, chat, social-post, web-portal, fax';
    expect(warned([
      hours('a', '09:00', '18:00', { when: { channels: ['call', 'telex'], roles: ['debtors'] } }),
      hours('b', '08:00', '18:00', { when: { notChannels: ['telex', 'e-mail'], notRoles: ['telex', 'debtors'] } }),
      { id: 'c', kind: 'channel', deny: [{ channels: ['smss', 'voemail'], technologies: ['humann'] }] },
    ])).toEqual([
      `rules[0].when.channels[1]: names "telex", ${known('channel')} (known are ${channels})`,
      `rules[0].when.roles[0]: names "debtors", ${known('role')} (did you mean debtor?)`,
      `rules[1].when.notChannels[1]: names "e-mail", ${known('channel')} (did you mean email?)`,
      `rules[2].deny[0].channels[0]: names "smss", ${known('channel')} (did you mean sms?)`,
      `rules[2].deny[0].channels[1]: names "voemail", ${known('channel')} (did you mean email or voicemail?)`,
      `rules[2].deny[0].technologies[0]: names "humann", ${known('technology')} (did you mean human?)`,
    ]);
  });

  it.each([['purposes', 'collektion', 'purpose', 'collection'], ['notPurposes', 'replyy', 'purpose', 'reply'], ['notTechnologies', 'aii', 'technology', 'ai']])('%s: %s', (key, name, vocabulary, near) => {
    expect(warned([hours('a', '09:00', '18:00', { when: { [key]: [name] } })])).toEqual([`rules[0].when.${key}[0]: names "${name}", which is no ${vocabulary} that this package knows; it matches only requests that use this very name (did you mean ${near}?)`]);
  });

  it.each([['outcomes', 'answerd', 'answered'], ['notOutcomes', 'canceled', 'cancelled']])('%s: %s', (key, name, near) => {
    expect(warned([limit('a', 2, { days: 7 }, { count: { channels: ['call'], [key]: [name] } })])).toEqual([`rules[0].count.${key}[0]: names "${name}", which is no outcome that this package knows; it matches only requests that use this very name (did you mean ${near}?)`]);
  });

  it('none in JSON-Logic, and those three slips away from a role are names of their own', () => {
    expect(warned([{ id: 'c', kind: 'custom', deny: { and: [{ '==': [{ var: 'contact.channel' }, 'telex'] }, { in: [{ var: 'contact.channel' }, ['telex']] }] } }])).toEqual([]);
    expect(warned([{ id: 'c', kind: 'custom', when: { channels: ['telex'] }, deny: { '==': [{ var: 'contact.purpose' }, 'x'] } }])).toHaveLength(1);
    expect(warned([hours('a', '09:00', '18:00', { when: { roles: ['guarantees'] } })])).toEqual([]);
  });
});

describe('periods and sources', () => {
  it('a gap between two of three periods, in whatever order they stand', () => {
    const period = (from: string | undefined, until: string | undefined) => hours('h', '09:00', '18:00', { from, until });
    const parts = [period(undefined, '2026-01-01'), period('2026-01-01', '2026-02-01'), period('2026-02-02', undefined)].map((part) => JSON.parse(JSON.stringify(part)) as object);
    const says = (after: number, before: number) => [`rules[${after}].from: leaves "h" without force from 2026-02-01 until 2026-02-02: rules[${before}] ends before it begins (until is the first day out)`];
    expect(warned(parts)).toEqual(says(2, 1));
    expect(warned(parts.slice().reverse())).toEqual(says(0, 1));
    expect(warned([parts[0] as object, { ...hours('other', '09:00', '18:00'), from: '2026-03-01' }])).toEqual([]);
  });

  it('rules that cite nothing, five by name', () => {
    const bare = (count: number) => lint({ id: 'x', version: '1', rules: [{ ...hours('cited', '07:00', '08:00'), ...cited }, ...Array.from({ length: count }, (_, index) => hours(`r${index}`, '07:00', `1${index}:00`))] });
    expect(bare(0)).toEqual([]);
    expect(bare(1)).toEqual([{ level: 'note', path: 'rules', message: 'no citation stands at "r0"; a denial by them cites no source' }]);
    expect(bare(5)[0]?.message).toBe('no citation stands at "r0", "r1", "r2", "r3", "r4"; a denial by them cites no source');
    expect(bare(7)[0]?.message).toBe('no citation stands at "r0", "r1", "r2", "r3", "r4" and 2 more; a denial by them cites no source');
    const twice = lint({ id: 'x', version: '1', rules: [hours('h', '09:00', '18:00', { until: '2026-01-01' }), hours('h', '09:00', '17:00', { from: '2026-01-01' })] });
    expect(twice).toEqual([{ level: 'note', path: 'rules', message: 'no citation stands at "h"; a denial by them cites no source' }]);
  });

  it('a list is no document', () => {
    expect(lint([])).toEqual([{ level: 'error', path: '', message: 'is a list; give one ruleset document' }]);
    expect(lint(5)).toEqual([{ level: 'error', path: '', message: 'expected object (found 5)' }]);
  });
});

describe('scopes and exceptions', () => {
  const channel = (when: object | undefined, unless?: unknown) => warned([{ id: 'x', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], ...(when === undefined ? {} : { when }), ...(unless === undefined ? {} : { unless }) }]);
  it.each<[object, string]>([
    [{ channels: ['call'], notChannels: ['call'] }, 'rules[0].when: reaches no contact: notChannels takes out all that channels names; "x" never matters'],
    [{ roles: ['debtor'], notRoles: ['debtor', 'spouse'] }, 'rules[0].when: reaches no contact: notRoles takes out all that roles names; "x" never matters'],
    [{ channels: ['call'], not: { channels: ['call'] } }, 'rules[0].when: reaches no contact; "x" never matters'],
    [{ channels: ['call'], any: [{ channels: ['sms'] }, { notChannels: ['call'] }] }, 'rules[0].when: reaches no contact; "x" never matters'],
    [{ notChannels: ['call'], all: [{ channels: ['call'] }] }, 'rules[0].when: reaches no contact; "x" never matters'],
    [{ known: { directions: ['inbound'] } }, 'rules[0].when: reaches no contact; "x" never matters'],
  ])('when %j', (when, message) => {
    expect(channel(when)).toEqual([message]);
  });

  const lifts = (where: string) => `rules[0].${where}: lifts "x" for every contact that it reaches; the rule never matters`;
  const idle = (where: string) => `rules[0].${where}: lifts "x" for no contact that it reaches; the exception never matters`;
  const call = { channels: ['call', 'sms'] };
  it.each<[object, object, 'always' | 'never' | 'sometimes']>([
    [call, { channels: ['call', 'sms', 'fax'] }, 'always'], [call, { channels: ['call'] }, 'sometimes'], [call, { channels: ['fax'] }, 'never'], [call, { notChannels: ['fax'] }, 'always'], [call, { notChannels: ['call'] }, 'sometimes'],
    [call, { notChannels: ['call', 'sms'] }, 'never'], [{}, { channels: ['call'] }, 'sometimes'], [{}, { notChannels: ['call'] }, 'sometimes'], [{ notChannels: ['fax', 'sms'] }, { notChannels: ['fax'] }, 'always'],
    [{ notChannels: ['fax'] }, { notChannels: ['fax', 'sms'] }, 'sometimes'], [{ notChannels: ['fax'] }, { channels: ['fax'] }, 'never'], [{ notChannels: ['fax'] }, { channels: ['fax', 'sms'] }, 'sometimes'],
    [call, { any: [{ channels: ['call'] }, { channels: ['sms'] }] }, 'sometimes'], [call, { any: [{ channels: ['fax'] }, { notChannels: ['fax'] }] }, 'always'], [call, { any: [{ channels: ['fax'] }, { channels: ['call'] }] }, 'sometimes'],
    [call, { any: [{ channels: ['fax'] }, { directions: ['inbound'] }] }, 'never'], [call, { all: [{ notChannels: ['fax'] }, { directions: ['outbound'] }] }, 'always'], [call, { all: [{ notChannels: ['fax'] }, { channels: ['call'] }] }, 'sometimes'],
    [call, { all: [{ channels: ['call'] }, { channels: ['fax'] }] }, 'never'], [call, { not: { channels: ['fax'] } }, 'always'], [call, { not: { notChannels: ['fax'] } }, 'never'], [call, { not: { channels: ['call'] } }, 'sometimes'],
    [call, { known: { notChannels: ['fax'] } }, 'always'], [call, { known: { channels: ['fax'] } }, 'never'], [call, { known: { channels: ['call'] } }, 'sometimes'], [call, { notChannels: ['fax'], minor: true }, 'sometimes'],
    [call, { channels: ['fax'], minor: true }, 'never'], [call, { lines: ['mobile'] }, 'sometimes'], [{ roles: ['debtor'] }, { roles: ['debtor', 'spouse'] }, 'always'], [{ purposes: ['reply'] }, { purposes: ['collection'] }, 'never'],
    [{ technologies: ['ai'] }, { notTechnologies: ['ai'] }, 'never'], [{ technologies: ['ai'] }, { notTechnologies: ['human'] }, 'always'],
  ])('when %j, unless %j: %s', (when, unless, wanted) => {
    const scope = Object.keys(when).length === 0 ? undefined : when;
    const says = (where: string) => (wanted === 'always' ? [lifts(where)] : wanted === 'never' ? [idle(where)] : []);
    expect(channel(scope, unless)).toEqual(says('unless'));
    expect(channel(scope, [{ minor: true }, unless])).toEqual(says('unless[1]'));
  });

  it('what a limit counts is what it reaches', () => {
    expect(warned([limit('f', 2, { days: 7 }, { unless: { channels: ['sms'] } })])).toEqual(['rules[0].unless: lifts "f" for no contact that it reaches; the exception never matters']);
  });
});

describe('fields without a value', () => {
  const of = (when: object, unless: object): readonly string[] => warned([hours('h', '08:00', '20:00', { when: { channels: ['call'], ...when }, unless })]);
  const EVERY = ['rules[0].unless: lifts "h" for every contact that it reaches; the rule never matters'];
  const NONE = ['rules[0].unless: lifts "h" for no contact that it reaches; the exception never matters'];
  it.each<[object, readonly string[]]>([
    [{ roles: undefined, channels: ['call'] }, EVERY],
    [{ channels: ['sms'], roles: undefined }, NONE],
    [{ channels: ['call'], roles: ['debtor'], places: undefined }, []],
    [{ not: { roles: undefined, notChannels: ['call'] } }, EVERY],
    [{ not: { roles: undefined, channels: ['call'] } }, NONE],
    [{ not: { roles: undefined, places: ['work'] } }, []],
  ])('say nothing: %j', (unless, wanted) => {
    expect(of({}, unless)).toEqual(wanted);
    expect(of({ roles: undefined }, unless)).toEqual(wanted);
  });
});

describe('periods of one id', () => {
  const period = (more: object): object => ({ ...hours('h', '08:00', '20:00'), ...more });
  const [until, from] = [{ until: '2026-02-01' }, { from: '2026-02-02' }];
  const says = (after: number, before: number): readonly string[] => [`rules[${after}].from: leaves "h" without force from 2026-02-01 until 2026-02-02: rules[${before}] ends before it begins (until is the first day out)`];
  it('from the beginning, and to no end', () => {
    expect(warned([period(until), period(from)])).toEqual(says(1, 0));
    expect(warned([period(from), period(until)])).toEqual(says(0, 1));
    expect(warned([period({ from: '2026-02-01' }), period(until)])).toEqual([]);
  });
});

describe('paths of custom rules', () => {
  const custom = (deny: unknown): readonly string[] => warned([{ id: 'c', kind: 'custom', deny }]);
  const says = (where: string, name: string, wrong: string, hint = '') => `rules[0].deny.${where}: reads "${name}", and "${wrong}" is no field of a request that this package knows${hint}; a request without it is denied as undecided`;
  it.each<[unknown, readonly string[]]>([
    [{ '==': [{ var: 'consumer.miner' }, true] }, [says('==[0].var', 'consumer.miner', 'miner', '; did you mean minor?')]],
    [{ '==': [{ var: 'consumer.ceased' }, true] }, [says('==[0].var', 'consumer.ceased', 'ceased', '; did you mean cease or deceased?')]],
    [{ '==': [{ var: ['consumer.zzzzzz', { var: 'contact.zzzzzz' }] }, true] }, [says('==[0].var[1].var', 'contact.zzzzzz', 'zzzzzz'), says('==[0].var', 'consumer.zzzzzz', 'zzzzzz')]],
    [{ '==': [{ var: 'local.date' }, 'x'] }, []],
    [{ missing: ['debt.amount', 'debt.type'] }, [says('missing', 'debt.amount', 'amount', '; did you mean account?')]],
    [{ missing: [['debt.amount']] }, [says('missing', 'debt.amount', 'amount', '; did you mean account?')]],
    [{ missing_some: [1, ['debt.amount', 'debt.type']] }, [says('missing_some', 'debt.amount', 'amount', '; did you mean account?')]],
    [{ some: [{ var: 'history' }, { '==': [{ var: 'zzzzzz' }, 'x'] }] }, [says('some[1].==[0].var', 'zzzzzz', 'zzzzzz')]],
    [{ some: [{ var: 'consumer.cease' }, { var: 'to.role' }] }, [says('some[1].var', 'to.role', 'to')]],
    [{ some: [{ filter: [{ var: 'history' }, { var: 'zzzzzz' }] }, { var: 'yyyyyy' }] }, [says('some[0].filter[1].var', 'zzzzzz', 'zzzzzz'), says('some[1].var', 'yyyyyy', 'yyyyyy')]],
    [{ some: [{ map: [{ var: 'history' }, { var: 'channel' }] }, { var: 'yyyyyy' }] }, []],
    [{ some: [{ var: 'history' }, { '==': [{ var: '' }, 'x'] }] }, []],
    [{ '>': [{ reduce: [{ var: 'history' }, { '+': [{ var: 'accumulator' }, { var: 'current.zzzzzz' }] }, { var: 'debt.zzzzzz' }] }, 3] }, [says('>[0].reduce[1].+[1].var', 'current.zzzzzz', 'zzzzzz'), says('>[0].reduce[2].var', 'debt.zzzzzz', 'zzzzzz')]],
    [{ '==': [{ var: 'history.0.zzzzzz' }, 'x'] }, [says('==[0].var', 'history.0.zzzzzz', 'zzzzzz')]],
    [{ '==': [{ var: 'history.first' }, 'x'] }, [says('==[0].var', 'history.first', 'first')]],
    [{ '==': [{ var: 'debt.disputes.0.receivedAt' }, 'x'] }, []],
    [{ '==': [{ var: 'debt.judgment.zzzzzz' }, 'x'] }, []],
    [{ '==': [{ var: 'contact.to.role.zzzzzz' }, 'x'] }, [says('==[0].var', 'contact.to.role.zzzzzz', 'zzzzzz')]],
    [{ '==': [{ var: 'contact.constructor' }, 'x'] }, [says('==[0].var', 'contact.constructor', 'constructor')]],
  ])('%j', (deny, wanted) => {
    expect(custom(deny)).toEqual(wanted);
  });
});
