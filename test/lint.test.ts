import { describe, expect, it } from 'vitest';
import type { LintFinding } from '../src/lint.js';
import { lint } from '../src/lint.js';
import { rulesets } from '../src/rulesets/index.js';

const cited = { citation: { instrument: 'House' } };
const of = (rules: readonly object[], more: object = {}): LintFinding[] => lint({ id: 'house', version: '1', ...more, rules: rules.map((rule) => ({ ...cited, ...rule })) });
const warnings = (rules: readonly object[], more: object = {}): string[] =>
  of(rules, more).map(({ level, path, message }) => {
    expect(level, message).toBe('warning');
    return `${path}: ${message}`;
  });

const hours = (id: string, from: string, to: string, more: object = {}) => ({ id, kind: 'contact-hours', allow: [{ from, to }], ...more });
const limit = (id: string, number: number, window: object, more: object = {}) => ({ id, kind: 'frequency', limit: number, window, per: ['consumer'], count: { channels: ['call'] }, ...more });

describe('lint: errors are what compile refuses', () => {
  it('lists every issue with its path', () => {
    const findings = lint({ id: 'x', version: '1', rules: [{ id: 'a', kind: 'frequency', limit: -1, window: { days: 7 }, per: [], count: { channels: ['call'] } }], colour: 'red' });
    expect(findings.every(({ level }) => level === 'error')).toBe(true);
    expect(findings.map(({ path }) => path)).toEqual(expect.arrayContaining(['rules[0].limit', 'rules[0].per']));
    expect(findings.some(({ message }) => message.includes('colour'))).toBe(true);
  });

  it.each([[null], [undefined], [3], ['x'], [{}], [[]], [() => 1]])('refuses %s without throwing', (input) => {
    expect(lint(input)[0]?.level).toBe('error');
  });

  it('does not throw on data that bites', () => {
    const loop: Record<string, unknown> = { id: 'x' };
    loop['self'] = loop;
    expect(lint(loop)[0]?.level).toBe('error');
    const getter = Object.defineProperty({ id: 'x' }, 'rules', { enumerable: true, get: () => { throw new Error('no'); } });
    expect(lint(getter)[0]).toMatchObject({ level: 'error' });
  });
});

describe('lint: a clean ruleset', () => {
  it('is silent', () => {
    expect(of([hours('h.hours', '09:00', '18:00'), limit('h.two', 2, { calendar: 'day' }), limit('h.seven', 7, { days: 7 })])).toEqual([]);
  });

  it('says in one note which rules cite nothing', () => {
    const findings = lint({ id: 'x', version: '1', rules: [hours('x.a', '09:00', '18:00'), { ...hours('x.b', '08:00', '20:00'), ...cited }] });
    expect(findings).toEqual([{ level: 'note', path: 'rules', message: 'no citation stands at "x.a"; a denial by them cites no source' }]);
  });

  it('accepts every shipped ruleset', () => {
    expect(Object.keys(rulesets).length).toBeGreaterThan(0);
    for (const [code, ruleset] of Object.entries(rulesets)) expect(lint(ruleset).filter(({ level }) => level === 'error'), code).toEqual([]);
  });
});

describe('lint: periods', () => {
  it('warns of a gap between two periods of one id, and not of periods that touch', () => {
    const periods = (until: string) => [hours('h', '09:00', '18:00', { from: '2026-02-01' }), hours('h', '10:00', '18:00', { until })];
    expect(warnings(periods('2026-01-31'))).toEqual([expect.stringMatching(/^rules\[0\]\.from: leaves "h" without force from 2026-01-31 until 2026-02-01/)]);
    expect(of(periods('2026-02-01'))).toEqual([]);
  });

  it('does not warn of a period wholly in the past', () => {
    expect(of([hours('h', '09:00', '18:00', { from: '2001-01-01', until: '2002-01-01' })])).toEqual([]);
  });
});

describe('lint: what can never be met', () => {
  it('a limit of 0 that nothing scopes or lifts', () => {
    expect(warnings([limit('z', 0, { days: 1 })])).toEqual([expect.stringMatching(/^rules\[0\]\.limit: is 0 and nothing lifts it: no contact by call is ever permitted/)]);
    expect(of([limit('z', 0, { days: 1 }, { when: { roles: ['attorney'] } })])).toEqual([]);
    expect(of([limit('z', 0, { days: 1 }, { unless: { purposes: ['legal-notice'] } })])).toEqual([]);
  });

  it('hours that never open', () => {
    const quiet = { id: 'q', kind: 'contact-hours', quiet: [{ from: '00:00', to: '12:00' }, { from: '11:00', to: '24:00' }] };
    expect(warnings([quiet])).toEqual([expect.stringContaining('"q" is open at no time')]);
    const past = { id: 'p', kind: 'contact-hours', from: '2026-01-01', until: '2027-01-01', allow: [{ dates: ['2025-12-31'], from: '09:00', to: '10:00' }] };
    expect(warnings([past])).toEqual([expect.stringContaining('"p" is open at no time from 2026-01-01 to 2026-12-31')]);
    const leap = { id: 'l', kind: 'contact-hours', allow: [{ dates: ['02-29'], from: '09:00', to: '10:00' }] };
    expect(of([leap])).toEqual([]);
  });

  it('hours in force only where the calendar says nothing', () => {
    const rule = { id: 'w', kind: 'contact-hours', until: '1999-01-01', allow: [{ days: ['workday'], from: '09:00', to: '18:00' }] };
    expect(warnings([rule], { calendar: 'cn' })).toEqual([expect.stringContaining('does not cover')]);
  });

  it('two rules whose hours never overlap', () => {
    expect(warnings([hours('a', '08:00', '12:00'), hours('b', '12:00', '18:00')])).toEqual([expect.stringMatching(/^rules\[1\]: the hours of "b" and of rules\[0\] "a" never overlap/)]);
    expect(of([hours('a', '08:00', '12:00'), hours('b', '11:59', '18:00')])).toEqual([]);
    // By weekday: never the same day.
    const on = (id: string, day: string) => ({ id, kind: 'contact-hours', allow: [{ days: [day], from: '09:00', to: '18:00' }] });
    expect(warnings([on('a', 'mon'), on('b', 'tue')])).toHaveLength(1);
    expect(of([on('a', 'mon'), { ...on('b', 'tue'), allow: [{ days: ['tue', 'mon'], from: '17:00', to: '19:00' }] }])).toEqual([]);
  });

  it('is silent where the two may reach different contacts, or stand for different times', () => {
    const when = (channels: string[]) => ({ when: { channels } });
    expect(of([hours('a', '08:00', '12:00', when(['call'])), hours('b', '12:00', '18:00', when(['sms']))])).toEqual([]);
    expect(warnings([hours('a', '08:00', '12:00', when(['call', 'sms'])), hours('b', '12:00', '18:00', when(['sms']))])).toEqual([expect.stringContaining('; sms is never permitted')]);
    expect(of([hours('a', '08:00', '12:00', { until: '2020-01-01' }), hours('b', '12:00', '18:00', { from: '2020-01-01' })])).toEqual([]);
    expect(of([hours('a', '08:00', '12:00', { unless: { purposes: ['legal-notice'] } }), hours('b', '12:00', '18:00')])).toEqual([]);
    expect(of([hours('a', '08:00', '12:00', { zone: 'Asia/Tokyo' }), hours('b', '12:00', '18:00')])).toEqual([]);
    expect(of([hours('a', '08:00', '12:00', { when: { roles: ['debtor'] } }), hours('b', '12:00', '18:00', { when: { roles: ['attorney'] } })])).toEqual([]);
  });
});

describe('lint: what never matters', () => {
  it('hours that cover everything', () => {
    expect(warnings([hours('a', '00:00', '24:00')])).toEqual(['rules[0]: "a" permits every hour of every day; it never objects']);
    const two = { id: 'b', kind: 'contact-hours', allow: [{ from: '20:00', to: '09:00' }, { from: '08:00', to: '20:00' }] };
    expect(warnings([two])).toHaveLength(1);
    const closed = { ...hours('c', '00:00', '24:00'), holidays: 'closed' };
    expect(of([closed], { calendar: 'cn' })).toEqual([]);
  });

  it('a limit that another hides, in either order', () => {
    const shadowed = (low: object, high: object): void => {
      expect(warnings([low, high])).toEqual([expect.stringMatching(/^rules\[1\]: "high" \(\d+\) never matters/)]);
      expect(warnings([high, low])).toEqual([expect.stringMatching(/^rules\[0\]: "high" \(\d+\) never matters/)]);
    };
    shadowed(limit('low', 2, { calendar: 'day' }), limit('high', 3, { calendar: 'day' }));
    shadowed(limit('low', 7, { days: 7 }), limit('high', 7, { calendar: 'day' }));
    shadowed(limit('low', 2, { hours: 24 }), limit('high', 2, { hours: 1 }));
    shadowed(limit('low', 2, { days: 7 }), limit('high', 3, { days: 7 }, { from: '2020-01-01', until: '2021-01-01' }));
    shadowed(limit('low', 2, { days: 7 }), limit('high', 3, { days: 7 }, { force: 'should' }));
  });

  it('not a limit that still matters', () => {
    const apart = (low: object, high: object): void => expect(of([low, high])).toEqual([]);
    apart(limit('low', 2, { calendar: 'day' }), limit('high', 3, { days: 7 }));
    // A day is not inside a rolling day, nor a week inside a month.
    apart(limit('low', 2, { hours: 24 }), limit('high', 3, { calendar: 'day' }));
    apart(limit('low', 2, { calendar: 'month' }), limit('high', 3, { calendar: 'week' }));
    apart(limit('low', 2, { days: 7 }, { force: 'should' }), limit('high', 3, { days: 7 }));
    apart(limit('low', 2, { days: 7 }, { from: '2026-01-01' }), limit('high', 3, { days: 7 }));
    apart(limit('low', 2, { days: 7 }), limit('high', 3, { days: 7 }, { per: ['debt'] }));
    const exempt = { exempt: [{ event: { outcomes: ['busy'] }, upTo: 1 }] };
    apart(limit('low', 2, { days: 7 }, exempt), limit('high', 2, { days: 1 }, exempt));
    apart(limit('low', 2, { days: 7 }, { unless: { purposes: ['reply'] } }), limit('high', 3, { days: 7 }));
  });

  it('the same rule twice', () => {
    expect(warnings([limit('a', 2, { days: 7 }), limit('b', 2, { days: 7 }, { title: 'Again' })])).toEqual(['rules[1]: "b" says the same as rules[0] "a"; one of them is enough']);
    expect(of([limit('a', 2, { days: 7 }, { until: '2020-01-01' }), limit('b', 2, { days: 7 }, { from: '2020-01-01' })])).toEqual([]);
  });

  it('an exception that always lifts, or never', () => {
    const call = { when: { channels: ['call'] } };
    const lifted = (unless: object, when: object = call): string[] => warnings([hours('a', '09:00', '18:00', { ...when, unless })]);
    for (const unless of [{ channels: ['call', 'sms'] }, { notChannels: ['sms'] }, { directions: ['outbound'] }, { any: [{ purposes: ['reply'] }, { channels: ['call'] }] }, { not: { channels: ['sms'] } }, { known: { channels: ['call'] } }]) {
      expect(lifted(unless)).toEqual(['rules[0].unless: lifts "a" for every contact that it reaches; the rule never matters']);
    }
    for (const unless of [{ channels: ['sms'] }, { not: { channels: ['call'] } }, { all: [{ purposes: ['reply'] }, { directions: ['inbound'] }] }]) {
      expect(lifted(unless)).toEqual(['rules[0].unless: lifts "a" for no contact that it reaches; the exception never matters']);
    }
    for (const unless of [{ purposes: ['reply'] }, { channels: ['call'], purposes: ['reply'] }, { parties: ['creditor'] }, { not: { purposes: ['reply'] } }]) {
      expect(of([hours('a', '09:00', '18:00', { ...call, unless })])).toEqual([]);
    }
    expect(warnings([hours('a', '09:00', '18:00', { ...call, unless: [{ purposes: ['reply'] }, { channels: ['call'] }] })])).toEqual([expect.stringMatching(/^rules\[0\]\.unless\[1\]: lifts/)]);
    // A frequency rule reaches the channels that it counts.
    expect(warnings([limit('f', 2, { days: 7 }, { unless: { channels: ['call'] } })])).toHaveLength(1);
    // Of a party that is not stated nothing is known: the exception does not lift.
    expect(of([hours('a', '09:00', '18:00', { when: { parties: ['creditor'] }, unless: { parties: ['creditor'] } })])).toEqual([]);
  });

  it('a scope that reaches nothing', () => {
    expect(warnings([hours('a', '09:00', '18:00', { when: { channels: ['call'], notChannels: ['call'] } })])).toEqual([expect.stringContaining('reaches no contact')]);
    expect(warnings([hours('a', '09:00', '18:00', { when: { channels: ['call'], all: [{ channels: ['sms'] }] } })])).toEqual([expect.stringContaining('reaches no contact')]);
  });
});

describe('lint: names and paths', () => {
  it('unknown channels, once each, wherever they stand', () => {
    const found = warnings([
      hours('a', '09:00', '18:00', { when: { channels: ['e-mail', 'call'] } }),
      limit('b', 2, { days: 7 }, { count: { channels: ['e-mail', 'telex'] } }),
    ]);
    expect(found).toEqual([
      expect.stringMatching(/^rules\[0\]\.when\.channels\[0\]: names "e-mail", .* \(did you mean email\?\)$/),
      expect.stringMatching(/^rules\[1\]\.count\.channels\[1\]: names "telex"/),
    ]);
  });

  it('misspelt outcomes and roles, and no names that laws add', () => {
    expect(warnings([limit('b', 2, { days: 7 }, { count: { channels: ['call'], outcomes: ['noanswer'] } })])).toEqual([expect.stringContaining('did you mean no-answer?')]);
    expect(of([hours('a', '09:00', '18:00', { when: { roles: ['successor-in-interest'], purposes: ['cease-notice'] } })])).toEqual([]);
  });

  const custom = (deny: unknown): string[] => warnings([{ id: 'c', kind: 'custom', deny }]);

  it('paths of custom rules that no request has', () => {
    expect(custom({ '<': [{ var: 'debt.daysPastdue' }, 3] })).toEqual([
      'rules[0].deny.<[0].var: reads "debt.daysPastdue", and "daysPastdue" is no field of a request that this package knows; did you mean daysPastDue?; a request without it is denied as undecided',
    ]);
    expect(custom({ '==': [{ var: 'contact.to.rolle' }, 'x'] })).toHaveLength(1);
    expect(custom({ missing: ['debt.amount'] })).toHaveLength(1);
    expect(custom({ some: [{ var: 'history' }, { '==': [{ var: 'chanel' }, 'call'] }] })).toEqual([expect.stringContaining('did you mean channel?')]);
    expect(custom({ some: [{ filter: [{ var: 'history' }, { var: 'misdirected' }] }, { '==': [{ var: 'outcom' }, 'busy'] }] })).toHaveLength(1);
  });

  it('paths that requests have', () => {
    for (const deny of [
      { '<': [{ var: 'debt.daysPastDue' }, 3] },
      { and: [{ '==': [{ var: 'contact.content.language' }, 'zh'] }, { '>=': [{ var: 'local.time' }, '20:00'] }] },
      { some: [{ var: 'consumer.optOuts' }, { '==': [{ var: 'channel' }, 'sms'] }] },
      { '==': [{ var: 'history.0.channel' }, 'call'] },
      { '==': [{ var: 'debt.judgment.date' }, 'x'] },
      { '>': [{ reduce: [{ var: 'history' }, { '+': [{ var: 'accumulator' }, { if: [{ '==': [{ var: 'current.channel' }, 'call'] }, 1, 0] }] }, 0] }, 3] },
      { in: [{ var: 'contact.channel' }, ['sms', 'e-mail']] },
    ]) expect(of([{ id: 'c', kind: 'custom', deny }]), JSON.stringify(deny)).toEqual([]);
  });
});

describe('lint: calendars of the caller', () => {
  const calendars = [{ id: 'house', title: 'House', coverage: { from: '2026-01-01', to: '2026-12-31' }, weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const, holidays: {}, sources: { '*': 'House' } }];
  const rule = { ...cited, id: 'w', kind: 'contact-hours', allow: [{ days: ['workday'], from: '09:00', to: '18:00' }] };
  it('are used: a calendar without workdays never opens', () => {
    const ruleset = { id: 'x', version: '1', calendar: 'house', rules: [rule] };
    expect(lint(ruleset)[0]).toMatchObject({ level: 'error', path: 'calendar' });
    expect(lint(ruleset, { calendars })).toEqual([{ level: 'warning', path: 'rules[0]', message: '"w" is open at no time from 2026-01-01 to 2026-12-31; no contact that it reaches is ever permitted' }]);
  });
});
