import { describe, expect, it } from 'vitest';
import { allowedWindows, check, compile, RulesetError } from '../../src/index.js';
import { policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';

const request: Plain = {
  contact: { at: '2026-05-20T12:00:00Z', channel: 'call', debts: ['d1'], tags: ['a', 'b'], none: null },
  consumer: { timeZones: ['UTC'], age: 40, name: 'x', list: [1, 2, 3], empty: [], deep: { er: 7 }, endless: Infinity },
  debts: [{ id: 'd1', amount: 5 }],
  history: [{ id: 'e', at: '2026-05-19T12:00:00Z', channel: 'sms', minutes: 3 }],
};
/** `true`: objects; `false`: does not; else the facts that are wanting. */
function says(deny: unknown, asked = request): boolean | string {
  const { reasons } = check(policyOf({ kind: 'custom', deny }), asked);
  const unknown = reasons.find(({ code }) => code === 'unknown-fact');
  return unknown === undefined ? reasons.length > 0 : String(unknown.data['fact']);
}
const TYPES = 'values of different types are compared';
const v = (path: unknown, ...otherwise: unknown[]): object => ({ var: otherwise.length === 0 ? path : [path, ...otherwise] });

describe('an operator', () => {
  it.each<[unknown, boolean | string]>([
    [{ '==': [v('consumer.age'), 40] }, true], [{ '==': [v('consumer.age'), 41] }, false], [{ '==': [v('consumer.age'), '40'] }, TYPES], [{ '==': [null, null] }, true], [{ '==': [null, 0] }, TYPES],
    [{ '==': [v('consumer.list'), 1] }, TYPES], [{ '==': [1, v('consumer.list')] }, TYPES], [{ '==': [true, true] }, true], [{ '==': [true, 1] }, TYPES], [{ '==': [v('consumer.deep'), v('consumer.deep')] }, TYPES], [{ '==': [null, v('consumer.deep')] }, TYPES],
    [{ '===': [1, 1] }, true], [{ '===': [1, 2] }, false], [{ '!=': [1, 2] }, true], [{ '!=': [1, 1] }, false], [{ '!=': [1, '1'] }, TYPES], [{ '!==': ['a', 'b'] }, true], [{ '!==': ['a', 'a'] }, false],
    [{ '!': [0] }, true], [{ '!': 1 }, false], [{ '!': [[]] }, true], [{ '!!': [[]] }, false], [{ '!!': ['0'] }, true], [{ '!!': [0] }, false],
    [{ '<': [1, 2] }, true], [{ '<': [2, 2] }, false], [{ '<': ['a', 'b'] }, true], [{ '<': [1, '2'] }, TYPES], [{ '<': [1, 2, 3] }, true], [{ '<': [1, 3, 2] }, false], [{ '<': [null, 1] }, TYPES], [{ '<': [1, v('consumer.endless')] }, TYPES],
    [{ '<=': [2, 2] }, true], [{ '<=': [3, 2] }, false], [{ '<=': [1, 2, 2] }, true], [{ '>': [2, 1] }, true], [{ '>': [2, 2] }, false], [{ '>=': [2, 2] }, true], [{ '>=': [1, 2] }, false],
    [{ '==': [{ max: [1, 3, 2] }, 3] }, true], [{ '==': [{ min: [2, 1, 3] }, 1] }, true], [{ '==': [{ '+': [1, 2, 3] }, 6] }, true], [{ '==': [{ '-': [5, 2] }, 3] }, true], [{ '==': [{ '-': [5] }, -5] }, true],
    [{ '==': [{ '*': [2, 3, 4] }, 24] }, true], [{ '==': [{ '/': [6, 3] }, 2] }, true], [{ '==': [{ '%': [7, 4] }, 3] }, true], [{ '==': [{ '/': [1, 0] }, 0] }, TYPES], [{ '==': [{ '+': ['1', 2] }, 3] }, TYPES], [{ '>': [{ '*': [1e300, 1e300] }, 1] }, TYPES],
    [{ in: ['a', v('contact.tags')] }, true], [{ in: ['c', v('contact.tags')] }, false], [{ in: ['x', v('consumer.name')] }, TYPES], [{ in: [v('consumer.deep'), v('consumer.list')] }, TYPES],
    [{ in: [2, { merge: [1, [2, 3]] }] }, true], [{ in: [4, { merge: [1, [2, 3]] }] }, false], [{ '!!': { merge: [] } }, false],
    [{ and: [1, 0] }, false], [{ and: [1, 2] }, true], [{ and: [0, v('consumer.nothing')] }, false], [{ and: [v('consumer.nothing'), 0] }, 'consumer.nothing'], [{ and: [1, v('consumer.nothing')] }, 'consumer.nothing'], [{ and: 1 }, true],
    [{ or: [0, 1] }, true], [{ or: [0, 0] }, false], [{ or: [1, v('consumer.nothing')] }, true], [{ or: [v('consumer.nothing'), 1] }, 'consumer.nothing'], [{ or: [0, v('consumer.nothing')] }, 'consumer.nothing'],
    [{ if: [1, 1, 0] }, true], [{ if: [0, 1, 0] }, false], [{ if: [0, 1] }, false], [{ if: [0, 0, 1, 1, 0] }, true], [{ if: [0, 0, 0, 0, 1] }, true], [{ if: [v('consumer.nothing'), 0, 0] }, 'consumer.nothing'], [{ if: [1, 0, v('consumer.nothing')] }, false], [{ '?:': [0, 0, 1] }, true], [{ if: [0, 1, 0, 1] }, false],
    [[0], true], [{ '==': [[1], [1]] }, TYPES], [[v('consumer.nothing')], 'consumer.nothing'], [true, true], [0, false], ['', false], ['x', true], [null, false],
  ])('%j', (deny, wanted) => expect(says(deny)).toBe(wanted));
});

describe('a variable', () => {
  it.each<[unknown, boolean | string]>([
    [v('contact.channel'), true], [v('consumer.deep.er'), true], [v('consumer.deep.other'), 'consumer.deep.other'], [v('consumer.age.more'), 'consumer.age.more'], [v('contact.none'), 'contact.none'], [v('contact.none.more'), 'contact.none.more'], [v('consumer.toString'), 'consumer.toString'],
    [v('consumer.nothing', 0), false], [v('consumer.nothing', 1), true], [v('consumer.age', 0), true], [v('consumer.nothing', v('consumer.neither')), 'consumer.neither'],
    [{ '==': [v('debt.amount'), 5] }, true], [{ '==': [v('consumer.list.1'), 2] }, true],
    [{ missing: ['consumer.age'] }, false], [{ missing: ['consumer.age', 'consumer.nothing'] }, true], [{ missing: [['consumer.age', 'consumer.nothing']] }, true], [{ missing: 'consumer.nothing' }, true], [{ missing: [['consumer.age']] }, false], [{ in: ['consumer.age', { missing: ['consumer.age', 'consumer.nothing'] }] }, false],
    [{ missing_some: [1, ['consumer.age', 'consumer.nothing']] }, false], [{ missing_some: [2, ['consumer.age', 'consumer.nothing']] }, true], [{ in: ['consumer.nothing', { missing_some: [2, ['consumer.age', 'consumer.nothing']] }] }, true], [{ in: ['consumer.age', { missing_some: [2, ['consumer.age', 'consumer.nothing']] }] }, false],
  ])('%j', (deny, wanted) => expect(says(deny)).toBe(wanted));

  it('of a debt is asked for each', () => {
    const two = { ...request, contact: { at: '2026-05-20T12:00:00Z', channel: 'call', debts: ['d1', 'd2'] }, debts: [{ id: 'd1', amount: 5 }, { id: 'd2', amount: 9 }] };
    expect(check(policyOf({ kind: 'custom', deny: { '>': [v('debt.amount'), 1] } }), two).reasons.map(({ data }) => data['debt'])).toEqual(['d1', 'd2']);
    expect(check(policyOf({ kind: 'custom', deny: { '>': [v('consumer.age'), 1] } }), two).reasons).toHaveLength(1);
  });
});

const items = v('consumer.list');
describe('what is asked of a list', () => {
  it.each<[unknown, boolean | string]>([
    [{ all: [items, { '>': [v(''), 0] }] }, true], [{ all: [items, { '>': [v(''), 1] }] }, false], [{ all: [v('consumer.empty'), true] }, false],
    [{ none: [items, { '>': [v(''), 3] }] }, true], [{ none: [items, { '>': [v(''), 2] }] }, false], [{ none: [v('consumer.empty'), true] }, true],
    [{ some: [items, { '>': [v(''), 2] }] }, true], [{ some: [items, { '>': [v(''), 3] }] }, false], [{ some: [v('consumer.empty'), true] }, false],
    [{ in: [4, { map: [items, { '*': [v(''), 2] }] }] }, true], [{ in: [1, { map: [items, { '*': [v(''), 2] }] }] }, false],
    [{ in: [1, { filter: [items, { '>': [v(''), 1] }] }] }, false], [{ in: [3, { filter: [items, { '>': [v(''), 1] }] }] }, true],
    [{ '==': [{ reduce: [items, { '+': [v('current'), v('accumulator')] }, 10] }, 16] }, true], [{ '==': [{ reduce: [v('consumer.empty'), v('current'), 10] }, 10] }, true], [{ reduce: [items, v('current'), v('consumer.nothing')] }, 'consumer.nothing'],
    [{ '==': [{ reduce: [items, { '+': [v('current'), v('accumulator')] }, 'x'] }, 16] }, TYPES],
    [{ some: [v('consumer.name'), true] }, TYPES], [{ some: [v('consumer.nothing'), true] }, 'consumer.nothing'], [{ some: [items, { '>': [v(''), 'a'] }] }, TYPES], [{ some: [items, v('x')] }, 'x'],
    [{ some: [v('history'), { '==': [v('minutes'), 3] }] }, true], [{ some: [v('history'), { missing: ['minutes'] }] }, false], [{ some: [v('history'), { missing: ['seconds'] }] }, true], [{ some: [v('history'), { missing_some: [1, ['minutes', 'seconds']] }] }, false],
    [{ some: [v('history'), { '==': [v('consumer.age', 0), 40] }] }, false],
  ])('%j', (deny, wanted) => expect(says(deny)).toBe(wanted));
});

describe('what an expression is asked of', () => {
  const last = (field: string): object => ({ '==': [{ reduce: [v('history'), v(`current.${field}`), ''] }, 'b'] });
  const sms = (more: Plain): Plain => ({ at: '2026-05-19T12:00:00Z', channel: 'sms', ...more });
  it('events of one instant stand by their names, and those without by what they say, whatever order they came in', () => {
    for (const history of [[sms({ id: '1', x: 'a' }), sms({ id: '2', x: 'b' })], [sms({ id: '2', x: 'b' }), sms({ id: '1', x: 'a' })], [sms({ x: 'a' }), sms({ x: 'b' })], [sms({ x: 'b' }), sms({ x: 'a' })]]) expect(says(last('x'), { ...request, history })).toBe(true);
    // By their names first, whatever else they say.
    for (const history of [[sms({ id: '1', x: 'a' }), { ...sms({ id: '2', x: 'b' }), channel: 'call' }], [{ ...sms({ id: '2', x: 'b' }), channel: 'call' }, sms({ id: '1', x: 'a' })]]) expect(says(last('x'), { ...request, history })).toBe(true);
    expect(says(last('x'), { ...request, history: [sms({ id: '9', x: 'a' }), { ...sms({ id: '1', x: 'b' }), at: '2026-05-19T13:00:00Z' }] })).toBe(true);
  });
  it('an event has the fields of its recipient and its sender', () => {
    const history = [sms({ to: { line: 'mobile' }, from: { id: 'x' } })];
    expect(says({ some: [v('history'), { '==': [v('to.line'), 'mobile'] }] }, { ...request, history })).toBe(true);
    expect(says({ some: [v('history'), { '==': [v('from.id'), 'x'] }] }, { ...request, history })).toBe(true);
    expect(says({ '==': [v('contact.to.line'), 'mobile'] }, { ...request, contact: { ...(request['contact'] as Plain), to: { line: 'mobile' } } })).toBe(true);
  });
  it('no history is not known', () => expect(says({ some: [v('history'), true] }, { contact: request['contact'] })).toBe('history'));
  it('all that is wanting in any zone is named, in order', () => {
    const deny = { if: [{ '<': [v('local.time'), '10:00'] }, v('consumer.b'), v('consumer.a')] };
    for (const timeZones of [['UTC', 'America/New_York'], ['America/New_York', 'UTC']]) expect(says(deny, { ...request, consumer: { timeZones } })).toBe('consumer.a, consumer.b');
  });
  const codes = (rule: Plain, consumer: Plain, at = '2026-05-27T02:00:00Z'): unknown => check(policyOf({ kind: 'custom', ...rule }, { calendar: 'house' }, { calendars: [{ id: 'house', title: 'House', coverage: { from: '2026-05-11', to: '2026-05-25' }, holidays: { 2026: '0521' }, sources: { '*': 'made up' } }] }), { contact: { at, channel: 'call' }, consumer }).reasons.map(({ code, data }) => [code, data['date'] ?? data['zone']]);
  it('no zone, or none that exists', () => {
    expect(codes({ deny: { '<': [v('local.time'), '01:00'] } }, { timeZones: ['UTC', 'Mars/Olympus'] })).toEqual([['unknown-time-zone', 'Mars/Olympus']]);
    expect(codes({ deny: { '<': [v('contact.at'), '2020'] } }, { timeZones: ['Mars/Olympus'] })).toEqual([]);
  });
  it('the first date that the calendar lacks in any zone', () => {
    for (const timeZones of [['UTC', 'America/New_York'], ['America/New_York', 'UTC']]) expect(codes({ deny: { '==': [v('local.day'), 'holiday'] } }, { timeZones })).toEqual([['calendar-coverage', '2026-05-26']]);
  });
  it('a date needs no calendar', () => expect(codes({ deny: { '==': [v('local.date'), '2026-05-27'] } }, { timeZones: ['UTC'] })).toEqual([['custom-rule', 'UTC']]));
});

describe('what is no expression is refused where it stands', () => {
  const issues = (deny: unknown, document: Plain = {}): string[] => {
    try {
      compile({ id: 't', version: '1', rules: [{ id: 'r', kind: 'custom', deny }], ...document });
      return [];
    } catch (error) {
      return (error as RulesetError).issues.map(({ path, message }) => `${path.replace('rules[0].', '')}: ${message}`);
    }
  };
  const only = (text: string): unknown => expect.stringMatching(text);
  it.each<[unknown, unknown[]]>([
    [{}, ['deny: has 0 keys; an operation is an object with one key, as {"==": [a, b]}']],
    [{ and: [1], or: [1] }, ['deny: has 2 keys; an operation is an object with one key, as {"==": [a, b]}']],
    [{ log: [1] }, [only('^deny\\.log: is no operator that may be used; these may: var missing missing_some and or if \\?: map filter reduce all none some == === ')]],
    [{ toString: [1] }, [only('^deny\\.toString: is no operator')]],
    [{ '==': [1] }, [only(': takes 2 arguments, found 1$')]], [{ '==': [1, 2, 3] }, [only(': takes 2 arguments, found 3$')]], [{ '<': [1] }, [only(': takes 2 to 3 arguments, found 1$')]], [{ '<': [1, 2, 3, 4] }, [only(': takes 2 to 3 arguments, found 4$')]],
    [{ '+': [] }, [only(': takes 1 to Infinity arguments, found 0$')]], [{ max: [] }, [only(': takes 1 to')]], [{ '-': [1, 2, 3] }, [only(': takes 1 to 2 arguments, found 3$')]], [{ '!': [1, 2] }, [only(': takes 1 arguments, found 2$')]], [{ '/': [1, 2, 3] }, [only('takes 2 ')]],
    [{ in: ['a', 'abc'] }, ['deny.in[1]: is a text; "in" looks for an item of a list, never for a part of a word']],
    [{ and: [{ '==': [1] }, { x: 1 }] }, [only('^deny\\.and\\[0\\]\\.==: takes 2 '), only('^deny\\.and\\[1\\]\\.x: is no operator')]],
    [[{ x: 1 }], [only('^deny\\[0\\]\\.x: is no operator')]],
    [{ var: [] }, ['deny.var: takes 1 to 2 arguments, found 0']], [{ var: ['consumer.a', 1, 2] }, ['deny.var: takes 1 to 2 arguments, found 3']],
    [{ var: { '+': [1, 2] } }, ['deny.var: must be a plain path, as "debt.daysPastDue"; a computed path cannot be checked']], [{ var: 1.5 }, [only('must be a plain path')]],
    [{ var: 'Consumer.age' }, ['deny.var: starts with "Consumer"; paths start with contact, consumer, debt, history or local']], [{ var: '' }, ['deny.var: starts with ""; paths start with contact, consumer, debt, history or local']], [{ var: 0 }, [only('starts with "0"')]],
    [{ var: 'local.hour' }, ['deny.var: is no field of local; it has date, time, weekday and day']], [{ var: 'local.time' }, []], [{ var: 'consumer.hour' }, []],
    [{ var: 'local.day' }, ['deny: reads local.day, which needs a calendar; add "calendar" to the ruleset']], [{ var: 'local' }, [only('^deny: reads local.day')]],
    [{ missing: ['x.y'] }, [only('^deny\\.missing: starts with "x"')]], [{ missing: [['x.y']] }, [only('^deny\\.missing: starts with "x"')]],
    [{ missing: [['consumer.age'], 'consumer.a'] }, [only('must be a plain path')]], [{ '+': [{ x: 1 }] }, [only('^deny\\.\\+\\[0\\]\\.x: is no operator')]],
    [{ missing_some: [1] }, ['deny.missing_some: takes 2 arguments, found 1', 'deny.missing_some: takes a number and a list of paths']], [{ missing_some: ['1', ['consumer.a']] }, ['deny.missing_some: takes a number and a list of paths']], [{ missing_some: [1, 'consumer.a'] }, ['deny.missing_some: takes a number and a list of paths']], [{ missing_some: [1, ['x.a']] }, [only('starts with "x"')]],
    [{ and: [] }, ['deny.and: takes at least 1 arguments, found 0']], [{ or: [] }, ['deny.or: takes at least 1 arguments, found 0']], [{ if: [1] }, ['deny.if: takes at least 2 arguments, found 1']],
    [{ map: [[1]] }, ['deny.map: takes 2 arguments, found 1']], [{ some: [[1], true, 1] }, ['deny.some: takes 2 arguments, found 3']], [{ reduce: [[1], 1, 1, 1] }, ['deny.reduce: takes 2 to 3 arguments, found 4']],
    [{ reduce: [[1], 1] }, ['deny.reduce[2]: is missing; give a JSON-Logic expression']], [{ reduce: [[1], 1, 0] }, []],
    [{ some: [{ var: 'consumer.list' }, { var: 'anything.at.all' }] }, []], [{ some: [{ var: 'consumer.list' }, { var: 3 }] }, []], [{ some: [{ var: 'consumer.list' }, { x: 1 }] }, [only('^deny\\.some\\[1\\]\\.x: is no operator')]], [{ some: [{ var: 'list' }, true] }, [only('^deny\\.some\\[0\\]\\.var: starts with "list"')]],
    [{ var: ['consumer.a', { x: 1 }] }, [only('^deny\\.var\\[1\\]\\.x: is no operator')]],
  ])('%j', (deny, wanted) => expect(issues(deny)).toEqual(wanted));

  it('the day with a calendar is none', () => expect(issues({ '==': [{ var: 'local.day' }, 'holiday'] }, { calendar: 'us' })).toEqual([]));
});

describe('when an expression changes its mind', () => {
  const windows = (deny: unknown, more: Plain = {}, contact: Plain = {}): string[] =>
    allowedWindows(policyOf({ kind: 'custom', deny }), { ...request, ...more, contact: { ...(request['contact'] as Plain), ...contact } }, { from: '2026-05-20T00:00:00Z', to: '2026-05-21T12:00:00Z' }).map(({ from, to }) => `${from.slice(8, 23)} ${to.slice(8, 23)}`);
  it.each<[string, unknown, Plain, string[]]>([
    ['at a time of the wall clock', { '<': [v('local.time'), '09:00'] }, {}, ['20T09:00:00.000 21T00:00:00.000', '21T09:00:00.000 21T12:00:00.000']],
    ['a minute later, where it is included', { '<=': [v('local.time'), '09:00'] }, {}, ['20T09:01:00.000 21T00:00:00.000', '21T09:01:00.000 21T12:00:00.000']],
    ['for a minute', { '!=': [v('local.time'), '09:00'] }, {}, ['20T09:00:00.000 20T09:01:00.000', '21T09:00:00.000 21T09:01:00.000']],
    ['at a time that the consumer gave', { '<': [v('local.time'), v('consumer.wakes')] }, { consumer: { timeZones: ['UTC'], wakes: '10:00' } }, ['20T10:00:00.000 21T00:00:00.000', '21T10:00:00.000 21T12:00:00.000']],
    ['at a time in a list deep in a debt', { '<': [v('local.time'), v('debt.deep.times.0')] }, { debts: [{ id: 'd1', deep: { times: ['11:00'] } }] }, ['20T11:00:00.000 21T00:00:00.000', '21T11:00:00.000 21T12:00:00.000']],
    ['in two zones', { '<': [v('local.time'), '09:00'] }, { consumer: { timeZones: ['UTC', 'America/New_York'] } }, ['20T13:00:00.000 21T00:00:00.000']],
    ['with the date', { '==': [v('local.date'), '2026-05-20'] }, {}, ['21T00:00:00.000 21T12:00:00.000']],
    ['with the weekday', { '==': [v('local.weekday'), 'thu'] }, {}, ['20T00:00:00.000 21T00:00:00.000']],
    ['at an instant', { '<': [v('contact.at'), '2026-05-20T15:00:00.000Z'] }, {}, ['20T15:00:00.000 21T12:00:00.000']],
    ['a millisecond later', { '<=': [v('contact.at'), '2026-05-20T15:00:00.000Z'] }, {}, ['20T15:00:00.001 21T12:00:00.000']],
    ['at an instant of a debt', { '<': [v('contact.at'), v('debt.due')] }, { debts: [{ id: 'd1', due: '2026-05-20T16:00:00.000Z' }] }, ['20T16:00:00.000 21T12:00:00.000']],
    ['with an event', { none: [v('history'), { '==': [v('channel'), 'email'] }] }, { history: [{ at: '2026-05-20T17:00:00Z', channel: 'email' }] }, ['20T17:00:00.000 21T12:00:00.000']],
    ['never', { '==': [v('consumer.age'), 41] }, {}, ['20T00:00:00.000 21T12:00:00.000']],
  ])('%s', (_, deny, more, wanted) => expect(windows(deny, more)).toEqual(wanted));

  it('at an instant that the contact brings', () => {
    expect(windows({ '<': [v('contact.at'), v('contact.promised')] }, {}, { promised: '2026-05-20T18:00:00.000Z' })).toEqual(['20T18:00:00.000 21T12:00:00.000']);
  });
});
