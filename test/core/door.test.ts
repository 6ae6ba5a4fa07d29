import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compactCalendars } from '../../src/calendars/data/compact.js';
import { describeThrown, formatPath, RulesetError, show } from '../../src/errors.js';
import { deepFreeze } from '../../src/freeze.js';
import { check, compile, parseRequest, trace } from '../../src/index.js';
import type { CalendarData, CompileEnv, CompileOptions, Issue, Policy } from '../../src/index.js';
import { readOptions } from '../../src/options.js';
import { isEvent, requestSchema } from '../../src/request-schema.js';
import { builtInKinds } from '../../src/rules/index.js';
import { SnapshotError, snapshot } from '../../src/snapshot.js';
import { request } from '../failures/support.js';
import { kindOf } from './support.js';

const boom = (): never => {
  throw new Error('boom');
};
const AT = '2026-05-05T15:00:00Z';

describe('words about values', () => {
  it.each<[unknown, string]>([
    ['x', '"x"'], ['a'.repeat(40), `"${'a'.repeat(40)}"`], ['a'.repeat(41), `"${'a'.repeat(40)}…"`], ['', '""'], [undefined, 'nothing'], [null, 'null'], [5, '5'], [true, 'true'], [false, 'false'],
    [[], 'a list of 0'], [[1, 2], 'a list of 2'], [{}, 'an object'], [5n, 'a bigint'], [Symbol('x'), 'a symbol'], [boom, 'a function'],
  ])('shows %s', (value, text) => {
    expect(show(value)).toBe(text);
  });

  it.each<[readonly PropertyKey[], string]>([
    [[], ''], [['rules'], 'rules'], [['rules', 0, 'allow', 1, 'from'], 'rules[0].allow[1].from'], [[2, 'x'], '[2].x'], [['a', Symbol('s')], 'a.Symbol(s)'], [[Symbol('s')], 'Symbol(s)'],
  ])('the path %j', (path, text) => {
    expect(formatPath(path)).toBe(text);
  });

  it('of what was thrown, whatever it was', () => {
    expect([new Error('boom'), 'text', null, undefined, 5, Symbol('x'), {}].map(describeThrown)).toEqual(['boom', 'text', 'null', 'undefined', '5', 'Symbol(x)', '[object Object]']);
    expect([Object.defineProperty(new Error('x'), 'message', { get: boom }), Object.create(null), { toString: boom }].map(describeThrown)).toEqual(Array(3).fill('something that cannot be shown'));
  });

  it('of a refused ruleset: one line for each issue', () => {
    const issues: Issue[] = [{ path: '', message: 'one' }, { path: 'rules[0]', message: 'two' }];
    const error = new RulesetError(issues);
    expect([error.message, error.name, error.code, error.issues]).toEqual(['one\nrules[0]: two', 'RulesetError', 'invalid-ruleset', issues]);
    expect(Object.isFrozen(error.issues)).toBe(true);
    issues.pop();
    expect(error.issues).toHaveLength(2);
    expect([error, {}, null, 'x', undefined, new Error('x'), { [Symbol.for('fair-contact.RulesetError')]: true }].map((each) => RulesetError.is(each))).toEqual([true, false, false, false, false, false, true]);
  });
});

describe('deepFreeze', () => {
  it('freezes through and through and gives back what it was given', () => {
    const value = { list: [{ deep: { er: 1 } }], none: null };
    expect(deepFreeze(value)).toBe(value);
    for (const each of [value, value.list, value.list[0], value.list[0]?.deep]) expect(Object.isFrozen(each)).toBe(true);
    expect([null, 5, 'x', undefined].map(deepFreeze)).toEqual([null, 5, 'x', undefined]);
  });
});

describe('a copy of foreign data', () => {
  const issueOf = (value: unknown): Issue => {
    try {
      snapshot(value);
    } catch (error) {
      if (error instanceof SnapshotError) return error.issue;
      throw error;
    }
    throw new Error('was taken');
  };
  const nested = (depth: number, list = false): unknown => (depth === 0 ? {} : list ? [nested(depth - 1, true)] : { x: nested(depth - 1) });
  const PLAIN = 'give plain data (text, numbers, true or false, lists, objects)';

  it('is equal and shares nothing', () => {
    const value = { a: [1, 'x', true, null, undefined, { b: new Date(5) }], c: Object.assign(Object.create(null) as object, { d: 1 }), e: {} };
    const copy = snapshot(value) as typeof value;
    expect(copy).toEqual({ a: [1, 'x', true, null, undefined, { b: 5 }], c: { d: 1 }, e: {} });
    for (const [one, other] of [[copy, value], [copy.a, value.a], [copy.c, value.c], [copy.e, value.e]]) expect(one).not.toBe(other);
    expect([snapshot('x'), snapshot(5), snapshot(false), snapshot(null), snapshot(undefined), snapshot(new Date(7)), snapshot([])]).toEqual(['x', 5, false, null, undefined, 7, []]);
    expect(snapshot(runInNewContext('({ a: [{ b: new Date(3) }] })'))).toEqual({ a: [{ b: 3 }] });
    expect(Number.isNaN(snapshot(new Date(NaN)))).toBe(true);
  });

  it('is taken 40 levels deep, and no deeper', () => {
    expect(() => snapshot(nested(39))).not.toThrow();
    expect(() => snapshot(nested(39, true))).not.toThrow();
    expect(issueOf(nested(40))).toEqual({ path: Array(40).fill('x').join('.'), message: 'is nested more than 40 levels deep or refers to itself; give flat plain data' });
    expect(issueOf(nested(40, true)).path).toBe('[0]'.repeat(40));
    const many = Array.from({ length: 100 }, () => ({ x: {} }));
    expect(snapshot(many)).toEqual(many);
  });

  it('is not walked where it is endless', () => {
    const endless = 'holds too many values; split the request';
    expect(issueOf({ x: new Array(50_000_001) })).toEqual({ path: 'x', message: endless });
    expect(issueOf([[], new Array(50_000_000)])).toEqual({ path: '[1]', message: endless });
  });

  class Own {
    readonly a = 1;
  }
  class Lying extends Date {
    override getTime(): number {
      return 1;
    }
  }
  it.each(([
    ['a function', boom, { path: '', message: `found a function; ${PLAIN}` }],
    ['a bigint within', { a: [{ b: 5n }] }, { path: 'a[0].b', message: `found a bigint; ${PLAIN}` }],
    ['a symbol', { a: Symbol('x') }, { path: 'a', message: `found a symbol; ${PLAIN}` }],
    ['a Map', { a: 1, b: new Map() }, { path: 'b', message: `is a Map; ${PLAIN}` }],
    ['bytes', [new Uint8Array(2)], { path: '[0]', message: `is a Uint8Array; ${PLAIN}` }],
    ['an instance', { a: new Own() }, { path: 'a', message: `is an instance of a class; ${PLAIN}` }],
    ['a child of data', { a: Object.create({ b: 1 }) as object }, { path: 'a', message: `is an instance of a class; ${PLAIN}` }],
    ['a lying date', { a: new Lying(5) }, { path: 'a', message: 'is a Date that says another instant than it holds; give ISO 8601 or epoch milliseconds' }],
    ['a getter that throws', { a: Object.defineProperty({}, 'b', { enumerable: true, get: boom }) }, { path: 'a', message: 'could not be read (boom); give plain data' }],
    ['what is hidden', { a: Object.defineProperty({}, 'b', { value: 1 }) }, { path: 'a', message: 'has properties that are hidden (not enumerable); give plain data' }],
    ...['constructor', 'prototype'].map((key): [string, unknown, Issue] => [key, { a: { b: 1, [key]: 2 } }, { path: `a.${key}`, message: 'is a name that no field may have; remove it' }]),
    ['__proto__', { a: JSON.parse('{"__proto__":1}') as object }, { path: 'a.__proto__', message: 'is a name that no field may have; remove it' }],
    ['after good lists, the right path', { a: [{}, {}], b: { c: {} }, d: [[boom]] }, { path: 'd[0][0]', message: `found a function; ${PLAIN}` }],
  ] satisfies [string, unknown, Issue][]).map(([name, value, issue]) => [name, { value, issue }] as const))('is not taken of %s', (_, { value, issue }) => {
    expect(issueOf(value)).toEqual(issue);
  });
});

describe('what compile is given beside the rulesets', () => {
  const issuesOf = (options: unknown): Issue[] => {
    const issues: Issue[] = [];
    readOptions(options, issues);
    return issues;
  };
  const own = kindOf('own', {});
  const calendar = (more: object = {}): CalendarData => ({ id: 'x', title: 'x', coverage: { from: '2026-01-01', to: '2026-12-31' }, holidays: {}, sources: {}, ...more });
  const DENIES = 'give a list of prohibition, presumption, should';
  const throwing = (key: string): object => Object.defineProperty({}, key, { enumerable: true, get: boom });
  const rows: readonly [unknown, Issue[]][] = [
    [{}, []],
    [{ denies: ['should'], marginSeconds: 0, calendars: [], kinds: [], wording: { scan: boom } }, []],
    [{ denies: undefined, marginSeconds: undefined, calendars: undefined, kinds: undefined, wording: undefined }, []],
    [null, [{ path: 'options', message: 'is null; give an object, or leave it out' }]],
    [[], [{ path: 'options', message: 'is a list of 0; give an object, or leave it out' }]],
    ['x', [{ path: 'options', message: 'is "x"; give an object, or leave it out' }]],
    [throwing('denies'), [{ path: 'options', message: 'could not be read (boom)' }]],
    [{ margin: 5, denies: ['should'] }, [{ path: 'options.margin', message: 'is no option; these are: denies, marginSeconds, calendars, kinds, wording' }]],
    [{ denies: [] }, [{ path: 'options.denies', message: `is a list of 0; ${DENIES}` }]],
    [{ denies: 'should' }, [{ path: 'options.denies', message: `is "should"; ${DENIES}` }]],
    [{ denies: ['should', 'x'] }, [{ path: 'options.denies', message: `is a list of 2; ${DENIES}` }]],
    [{ denies: null }, [{ path: 'options.denies', message: `is null; ${DENIES}` }]],
    [{ marginSeconds: 43_200 }, []],
    [{ marginSeconds: 0.001 }, []],
    [{ marginSeconds: 43_200.001 }, [{ path: 'options.marginSeconds', message: 'is 43200.001; give seconds from 0 to 43200' }]],
    [{ marginSeconds: -0.001 }, [{ path: 'options.marginSeconds', message: 'is -0.001; give seconds from 0 to 43200' }]],
    [{ marginSeconds: 0.0005 }, [{ path: 'options.marginSeconds', message: 'is 0.0005; give seconds from 0 to 43200' }]],
    [{ marginSeconds: '5' }, [{ path: 'options.marginSeconds', message: 'is "5"; give seconds from 0 to 43200' }]],
    [{ marginSeconds: NaN }, [{ path: 'options.marginSeconds', message: 'is NaN; give seconds from 0 to 43200' }]],
    [{ wording: null }, [{ path: 'options.wording', message: 'is null; give what wordingReader of fair-contact/wording returns' }]],
    [{ wording: {} }, [{ path: 'options.wording', message: 'is an object; give what wordingReader of fair-contact/wording returns' }]],
    [{ wording: 'en' }, [{ path: 'options.wording', message: 'is "en"; give what wordingReader of fair-contact/wording returns' }]],
    [{ kinds: 'own' }, [{ path: 'options.kinds', message: 'is "own"; give a list of kinds that defineKind made' }]],
    [{ kinds: [null, own] }, [{ path: 'options.kinds[0]', message: 'is null; give what defineKind returned' }]],
    [{ kinds: [own, 'x'] }, [{ path: 'options.kinds[1]', message: 'is "x"; give what defineKind returned' }]],
    [{ kinds: [{ ...own, kind: '' }] }, [{ path: 'options.kinds[0]', message: 'has no name; give it one as kind' }]],
    [{ kinds: [{ ...own, kind: 5 }] }, [{ path: 'options.kinds[0]', message: 'has no name; give it one as kind' }]],
    ...[null, 'x', undefined, { x: 5 }, { x: null }, { ok: z.string(), x: {} }].map((params): [unknown, Issue[]] => [{ kinds: [{ ...own, params }] }, [{ path: 'options.kinds[0]', message: 'has no parameters as params; give an object of zod schemas, {} where there are none' }]]),
    [{ kinds: [{ ...own, compile: 'x' }] }, [{ path: 'options.kinds[0]', message: 'has no function compile' }]],
    [{ kinds: [own, own] }, [{ path: 'options.kinds[1]', message: '"own" stands twice; give your kind a name of its own' }]],
    [{ kinds: [{ ...own, kind: 'custom' }] }, [{ path: 'options.kinds[0]', message: '"custom" stands twice; give your kind a name of its own' }]],
    [{ kinds: [{ ...own, params: { fine: z.string(), when: z.string(), kind: z.string() } }] }, [{ path: 'options.kinds[0]', message: '"own" has parameters that every rule has already (when, kind); give them other names' }]],
    [{ kinds: [{ ...own, params: { fine: z.string() } }] }, []],
    [{ kinds: [throwing('kind')] }, [{ path: 'options.kinds[0]', message: 'could not be read (boom)' }]],
    [{ calendars: 'cn' }, [{ path: 'options.calendars', message: 'is "cn"; give a list of calendars' }]],
    [{ calendars: [calendar(), calendar({ id: '' })] }, [{ path: 'options.calendars[1].id', message: 'is empty; give a name (found "")' }]],
    [{ calendars: [5] }, [{ path: 'options.calendars[0]', message: 'expected object (found 5)' }]],
    [{ calendars: [calendar({ holidays: { 2026: '1332' } })] }, [{ path: 'options.calendars[0]', message: 'is no calendar: 2026: 1332 is no MMDD of that year' }]],
    [{ calendars: [calendar({ holidays: { 26: '0101' } })] }, [{ path: 'options.calendars[0].holidays.26', message: 'is no year (found "0101")' }]],
    [{ calendars: [calendar({ holidays: { 2026: '01-01' } })] }, [{ path: 'options.calendars[0].holidays.2026', message: 'is no list of days; give MMDD separated by blanks (found "01-01")' }]],
    [{ calendars: [calendar({ id: 'cn', coverage: { from: '2029-01-01', to: '2029-12-31' } })] }, [{ path: 'options.calendars[0].coverage', message: 'leaves days between it and the coverage of "cn" (2008-01-01 to 2026-12-31); cover them too' }]],
    [{ calendars: [calendar({ coverage: { from: '2026-02-01', to: '2026-01-01' } })] }, [{ path: 'options.calendars[0]', message: 'is no calendar: coverage: give from and to as YYYY-MM-DD, from not after to' }]],
    [{ calendars: [calendar(), calendar({ coverage: { from: '2027-01-01', to: '2027-12-31' } })] }, []],
  ];
  // What throws when it is read cannot stand in a title.
  it.each(rows.map(([options, issues], index) => [`${index} ${issues[0]?.path ?? 'none'}`, { options, issues }] as const))('issues %s', (_, { options, issues }) => {
    expect(issuesOf(options)).toEqual(issues);
  });

  it('is ready for use', () => {
    const mine = calendar({ id: 'cn', title: 'ours', coverage: { from: '2027-01-01', to: '2027-12-31' }, holidays: { 2027: '0101' } });
    const { kinds, own: listed, denies, marginMs, calendars, wording } = readOptions({ denies: ['should', 'should'], marginSeconds: 1.5, kinds: [own, null], calendars: [calendar(), mine] }, []);
    expect([listed, kinds.at(-1), kinds.length > 13, [...denies], marginMs, wording]).toEqual([[own], own, true, ['should'], 1500, undefined]);
    expect(calendars.get('x')?.()).toEqual(calendar());
    expect(calendars.get('cn')?.()).toMatchObject({ title: 'ours', coverage: { from: '2008-01-01', to: '2027-12-31' } });
    expect(calendars.get('us')?.().id).toBe('us');
    const bare = readOptions({}, []);
    expect([[...bare.denies], bare.marginMs, bare.own, bare.calendars.has('x')]).toEqual([['prohibition', 'presumption'], 0, [], false]);
    const wrong = readOptions({ denies: [], marginSeconds: -1, kinds: 5, calendars: 5 }, []);
    expect([[...wrong.denies], wrong.marginMs, wrong.own, wrong.calendars.has('cn')]).toEqual([[], 0, [], true]);
  });
});

describe('what compile refuses', () => {
  const refused = (rulesets: unknown, options = {}): readonly Issue[] => {
    try {
      compile(rulesets, options);
    } catch (error) {
      if (RulesetError.is(error)) return error.issues;
      throw error;
    }
    return [];
  };
  const hours = (id: string, more: object = {}): object => ({ id, kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], ...more });
  const doc = (id: string, rules: readonly object[], more: object = {}): object => ({ id, version: '1', rules, ...more });
  it.each(([
    ['nothing', [], [{ path: '', message: 'no ruleset is given; a policy without rules would allow everything' }]],
    ['a number', 5, [{ path: '', message: 'expected object (found 5)' }]],
    ['a number in a list', [doc('a', [hours('x')]), 5], [{ path: '[1]', message: 'expected object (found 5)' }]],
    ['a list that throws', new Proxy([], { get: boom }), [{ path: '', message: 'could not be read (boom)' }]],
    ['what is no data', boom, [{ path: '', message: 'found a function; give plain data (text, numbers, true or false, lists, objects)' }]],
    ['what is no data within', doc('a', [hours('x', { note: 5n })]), [{ path: 'rules[0].note', message: 'found a bigint; give plain data (text, numbers, true or false, lists, objects)' }]],
    ['a proxy that throws', new Proxy({}, { getPrototypeOf: boom }), [{ path: '', message: 'could not be read (boom)' }]],
    ['one that stands twice', [doc('a', [hours('x')]), doc('a', [hours('y')])], [{ path: '[1].id', message: '"a" stands twice in the list; give each ruleset once' }]],
    ['a field of one alone', doc('a', [hours('x', { from: 'soon' })]), [{ path: 'rules[0].from', message: 'is no date of the calendar; give YYYY-MM-DD (found "soon")' }]],
    ['of alternatives, the one that comes furthest, with all that is wrong in it', doc('a', [hours('x', { when: { facts: { 'debt.x': { ago: { atLeast: { hours: 'x' } }, oops: 1 } } } })]), [
      { path: 'rules[0].when.facts.debt.x.ago.atLeast.hours', message: 'expected number (found "x")' }, { path: 'rules[0].when.facts.debt.x', message: 'Unrecognized key: "oops" (found an object)' },
    ]],
    ['a field of one of two', [doc('a', [hours('x')]), doc('b', [hours('x', { from: 'soon' })])], [{ path: '[1].rules[0].from', message: 'is no date of the calendar; give YYYY-MM-DD (found "soon")' }]],
    ['two kinds of one id', doc('a', [hours('x'), { id: 'x', kind: 'channel', deny: [{ channels: ['sms'] }] }]), [{ path: 'rules[1].kind', message: '"x" is already a rule of kind contact-hours; one id stands for one rule' }]],
    ['one id twice', doc('a', [hours('x'), hours('y'), hours('x')]), [{ path: 'rules[2].from', message: '"x" is in force at the same time as rules[0]; the periods of one id may not overlap (until is the first day out)' }]],
    ['periods that overlap by a day', doc('a', [hours('x', { until: '2026-02-02' }), hours('x', { from: '2026-02-01' })]), [{ path: 'rules[1].from', message: '"x" is in force at the same time as rules[0]; the periods of one id may not overlap (until is the first day out)' }]],
    ['periods that overlap, the later first', doc('a', [hours('x', { from: '2026-02-01' }), hours('x', { until: '2026-02-02' })]), [{ path: 'rules[1].from', message: '"x" is in force at the same time as rules[0]; the periods of one id may not overlap (until is the first day out)' }]],
    ['periods that meet', doc('a', [hours('x', { until: '2026-02-01' }), hours('x', { from: '2026-02-01', until: '2026-03-01' }), hours('x', { from: '2026-03-01' })]), []],
    ['a period that is over before it begins', doc('a', [hours('x', { from: '2026-02-01', until: '2026-02-01' })]), [{ path: 'rules[0]', message: 'from is not before until; the rule would never be in force (found an object)' }]],
    ['a day', doc('a', [hours('x', { from: '2026-02-01', until: '2026-02-02' })]), []],
    ['no rules', doc('a', []), [{ path: 'rules', message: 'is an empty list; a ruleset has at least one rule (found a list of 0)' }]],
    ['no zones', doc('a', [hours('x')], { zones: [] }), [{ path: 'zones', message: 'is an empty list; name the zones, or leave it out (found a list of 0)' }]],
    ['a zone that does not exist', doc('a', [hours('x')], { zones: ['No/Where'] }), [{ path: 'zones[0]', message: 'is no IANA time zone that this platform knows; give one such as Asia/Shanghai (found "No/Where")' }]],
    ['a kind that nobody knows', doc('a', [{ id: 'x', kind: 'nope' }]), [{ path: 'rules[0].kind', message: `Invalid discriminator value. Expected ${builtInKinds.map(({ kind }) => `'${kind}'`).join(' | ')} (found "nope")` }]],
    ['no exception', doc('a', [hours('x', { unless: [] })]), [{ path: 'rules[0].unless', message: 'is an empty list; leave it out (found a list of 0)' }]],
  ] satisfies [string, unknown, readonly Issue[]][]).map(([name, given, issues]) => [name, { given, issues }] as const))('%s', (_, { given, issues }) => {
    expect(refused(given)).toEqual(issues);
  });

  it('a calendar that is not shipped, with those that are', () => {
    const own: CalendarData = { id: 'b-own', title: 'x', coverage: { from: '2026-01-01', to: '2026-12-31' }, holidays: {}, sources: {} };
    const issues = refused(doc('a', [hours('x')], { calendar: 'atlantis' }), { calendars: [own] });
    const all = [...compactCalendars.map((text) => text.slice(0, text.indexOf('|'))), 'b-own'].sort();
    expect(issues).toEqual([{ path: 'calendar', message: `"atlantis" is no calendar that is shipped; these are: ${all.join(' ')}; or hand yours to compile as calendars` }]);
  });

  it('options first, and then not what follows from them', () => {
    const own = { ...kindOf('own', {}), compile: 'x' };
    expect(refused({ id: 'a', version: '1', rules: [{ id: 'y', kind: 'own' }] }, { kinds: [own] }).map(({ path }) => path)).toEqual(['options.kinds[0]']);
    expect(refused([], { denies: [] }).map(({ path }) => path)).toEqual(['options.denies']);
  });

  it('what a kind objects to, with its path in the rule', () => {
    const picky = { ...kindOf('own', {}), compile: (_: never, env: CompileEnv) => (env.issue(['deep', 0, 'er'], 'is wrong'), env.issue([], 'is wrong too'), { evaluate: () => undefined, next: () => Infinity }) };
    const bad = { id: 'b', version: '1', rules: [hours('x'), { id: 'y', kind: 'own' }] };
    const issues = [['rules[1].deep[0].er', 'is wrong'], ['rules[1]', 'is wrong too']];
    const shown = (prefix: string) => issues.map(([path, message]) => ({ path: `${prefix}${path}`, message }));
    expect(refused(bad, { kinds: [picky] })).toEqual(shown(''));
    expect(refused([doc('a', [hours('x')]), bad], { kinds: [picky] })).toEqual(shown('[1].'));
  });

  it('a kind that cannot compile its rule, or gives back what cannot be asked', () => {
    const own = (compiled: () => unknown) => refused({ id: 'a', version: '1', rules: [hours('x'), { id: 'y', kind: 'own' }] }, { kinds: [{ kind: 'own', params: {}, compile: compiled }] });
    expect(own(boom)).toEqual([{ path: 'rules[1]', message: 'its kind could not compile it (boom)' }]);
    const nonsense = [{ path: 'rules[1]', message: 'its kind could not compile it (compile must return an object with the functions evaluate and next)' }];
    for (const value of [undefined, null, 5, {}, { evaluate: boom }, { next: boom }, { evaluate: boom, next: 5 }, { evaluate: 5, next: boom }]) expect(own(() => value)).toEqual(nonsense);
    expect(own(() => ({ evaluate: boom, next: boom }))).toEqual([]);
  });
});

describe('what compile returns', () => {
  const rule = (id: string, more: object = {}): object => ({ id, kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], ...more });
  const fingerprint = (rulesets: unknown, options = {}): string => compile(rulesets, options).fingerprint;
  const house = { id: 'house', version: '1', rules: [rule('x')] };

  it('names the rulesets, sorted, and is frozen', () => {
    const policy = compile([{ ...house, id: 'b' }, { ...house, id: 'a', version: '2' }]);
    expect(policy.rulesets).toEqual([{ id: 'a', version: '2' }, { id: 'b', version: '1' }]);
    for (const each of [policy, policy.rulesets, policy.rulesets[0]]) expect(Object.isFrozen(each)).toBe(true);
    expect(JSON.stringify(policy)).toBe(JSON.stringify({ rulesets: policy.rulesets, fingerprint: policy.fingerprint }));
  });

  it('has a fingerprint of everything that decides, and of nothing else', () => {
    expect(fingerprint(house)).toMatch(/^sha256-[0-9a-f]{64}$/);
    const same = [[house, {}], [[house], {}], [{ rules: [rule('x')], version: '1', id: 'house' }, {}], [house, { denies: ['presumption', 'prohibition'] }], [house, { marginSeconds: 0 }], [house, { calendars: [] }]] as const;
    expect(new Set(same.map(([rulesets, options]) => fingerprint(rulesets, options))).size).toBe(1);
    const calendar = (holidays: string): CalendarData => ({ id: 'own', title: 'x', coverage: { from: '2026-01-01', to: '2026-12-31' }, holidays: { 2026: holidays }, sources: {} });
    const dated = { ...house, calendar: 'own' };
    const kinds = [kindOf('b', {}), kindOf('a', {})];
    const others: readonly (readonly [unknown, object])[] = [
      [{ ...house, version: '2' }, {}], [{ ...house, rules: [rule('y')] }, {}], [house, { denies: ['should'] }], [house, { marginSeconds: 1 }], [dated, { calendars: [calendar('0101')] }], [dated, { calendars: [calendar('0102')] }],
      [house, { kinds }], [house, { kinds: kinds.slice(0, 1) }], [house, { kinds: kinds.slice(1) }], [[house, { ...house, id: 'b' }], {}],
    ];
    const all = [fingerprint(house), ...others.map(([rulesets, options]) => fingerprint(rulesets, options))];
    expect(new Set(all).size).toBe(all.length);
    // In whatever order they are given.
    expect(fingerprint([{ ...house, id: 'b' }, house])).toBe(fingerprint([house, { ...house, id: 'b' }]));
    expect(fingerprint(house, { kinds: kinds.slice().reverse() })).toBe(fingerprint(house, { kinds }));
    expect(fingerprint(house, { denies: ['should', 'presumption'] })).toBe(fingerprint(house, { denies: ['presumption', 'should'] }));
    // A calendar that no ruleset names decides nothing.
    expect(fingerprint(house, { calendars: [calendar('0101')] })).toBe(fingerprint(house));
    const two = [{ ...house, id: 'a', calendar: 'us' }, { ...house, id: 'b', calendar: 'own' }];
    expect(fingerprint(two, { calendars: [calendar('0101')] })).toBe(fingerprint(two.slice().reverse(), { calendars: [calendar('0101')] }));
  });

  it('has a fingerprint of what reads texts, as far as a rule asks for it', () => {
    const lexicon = (id: string, version: string) => ({ id, version });
    const reader = (...lexicons: readonly object[]) => ({ wording: { scan: boom, lexicons } }) as never as CompileOptions;
    const reading = (ids: readonly string[], asks = true): CompileOptions => ({ kinds: [{ ...kindOf('own', {}), compile: (_: never, env: CompileEnv) => (asks && expect(env.wording).toBeDefined(), ids.forEach((id) => expect(env.lexicon(id)?.id).toBe(id)), { evaluate: () => undefined, next: () => Infinity }) }] });
    const own = { ...house, rules: [{ id: 'x', kind: 'own' }] };
    const [one, two, newer] = [lexicon('l', '1'), lexicon('m', '1'), lexicon('l', '2')];
    const print = (lexicons: readonly object[], ids: readonly string[], asks = true) => fingerprint(own, { ...reading(ids, asks), ...reader(...lexicons) });
    const used = print([one, two], ['l']);
    expect(print([two, one], ['l'])).toBe(used);
    expect(print([one], ['l'])).toBe(used);
    const all = [used, print([newer, two], ['l']), print([one, two], []), print([one, two], ['l', 'm']), print([one, two], ['l', 'm'], false)];
    expect(new Set(all.slice(0, 4)).size).toBe(4);
    expect(print([one, two], ['m', 'l'])).toBe(all[3]);
    expect(print([one], [])).not.toBe(print([one], [], false));
    // A lexicon that was not handed in is none.
    const asking = { kinds: [{ ...kindOf('own', {}), compile: (_: never, env: CompileEnv) => (expect([env.wording === undefined, env.lexicon('none')]).toEqual([false, undefined]), { evaluate: () => undefined, next: () => Infinity }) }] };
    expect(fingerprint(own, { ...asking, ...reader(one) })).toBe(print([one], []));
    // Whoever does not ask for the reader is not decided by it.
    expect(print([one], [], false)).toBe(fingerprint(own, { kinds: [kindOf('own', {})] }));
    expect(print([newer, two], [], false)).toBe(print([one], [], false));
    expect(fingerprint(house, reader(one))).toBe(fingerprint(house));
    const none = (): CompileOptions => ({ kinds: [{ ...kindOf('own', {}), compile: (_: never, env: CompileEnv) => (expect([env.wording, env.lexicon('l')]).toEqual([undefined, undefined]), { evaluate: () => undefined, next: () => Infinity }) }] });
    expect(fingerprint(own, none())).toBe(fingerprint(own, { kinds: [kindOf('own', {})] }));
  });

  it('has its rules by ruleset, id and first day, and each day one period', () => {
    const document = (id: string) => ({ id, version: '1', rules: [rule('y'), rule('x', { from: '2026-06-01' }), rule('x', { until: '2026-02-01' }), rule('x', { from: '2026-02-01', until: '2026-06-01' })] });
    const at = (date: string, rulesets: readonly object[]) => trace(compile(rulesets), request(`${date}T15:00:00Z`)).map((entry) => [entry.ruleset, entry.rule, entry.status === 'pass' ? '+' : '-'].join(' '));
    for (const order of [['a', 'b'], ['b', 'a']]) {
      for (const [date, marks] of [['2026-01-15', '+--+'], ['2026-03-15', '-+-+'], ['2026-07-15', '--++']] as const) {
        expect(at(date, order.map(document))).toEqual(['a', 'b'].flatMap((id) => ['x', 'x', 'x', 'y'].map((name, index) => `${id} ${name} ${marks[index]}`)));
      }
    }
  });

  it('lifts a rule where the exception holds for every debt', () => {
    const debts = [{ id: 'a', type: 'auto' }, { id: 'b', type: 'mortgage' }];
    const policy = compile({ ...house, rules: [{ id: 'x', kind: 'channel', deny: [{ channels: ['call'] }], unless: { debtTypes: ['auto'] } }] });
    const on = (...ids: readonly string[]) => check(policy, request(AT, { contact: { debts: ids }, debts })).outcome;
    expect([on('a'), on('b'), on('a', 'b')]).toEqual(['allow', 'deny', 'deny']);
  });

  it('has the forces that deny, the citation and the defaults of each rule', () => {
    const at = '2026-05-05T03:00:00Z';
    const decide = (more: object, options = {}) => check(compile({ ...house, rules: [rule('x', more)] }, options), request(at));
    expect(decide({}).reasons[0]).toMatchObject({ force: 'prohibition', citation: null, kind: 'contact-hours', ruleset: 'house', rule: 'x' });
    expect(decide({ citation: { instrument: 'i', provision: 'p' } }).reasons[0]?.citation).toEqual({ instrument: 'i', provision: 'p' });
    expect([decide({ force: 'should' }).outcome, decide({ force: 'presumption' }).outcome, decide({ force: 'should' }, { denies: ['should'] }).outcome, decide({}, { denies: ['should'] }).outcome]).toEqual(['allow', 'deny', 'deny', 'allow']);
    expect(decide({}, { denies: ['should'] }).advisories.map(({ code }) => code)).toEqual(['contact-hours']);
  });

  it('sorts the periods of one id by their first day', () => {
    const periods = [rule('x', { from: '2026-06-01' }), rule('x', { until: '2026-02-01' }), rule('x', { from: '2026-02-01', until: '2026-06-01' })];
    const one = compile({ ...house, rules: periods });
    const other = compile({ ...house, rules: periods.slice().reverse() });
    const night = request('2026-05-05T03:00:00Z');
    expect(check(one, night).reasons).toHaveLength(1);
    expect(JSON.stringify(check(one, night).reasons)).toBe(JSON.stringify(check(other, night).reasons));
  });

  it('lets a limit reach the channels that it counts, and no rule reach what comes in, unless it says so', () => {
    const limit = (more: object = {}): Policy => compile({ ...house, rules: [{ id: 'l', kind: 'frequency', limit: 0, window: { calendar: 'day' }, per: ['consumer'], count: { channels: ['sms'] }, ...more }] });
    const on = (policy: Policy, channel: string, direction = 'outbound') => check(policy, request(AT, { contact: { channel, direction } })).outcome;
    expect([on(limit(), 'sms'), on(limit(), 'call'), on(limit({ when: { channels: ['call'] } }), 'sms'), on(limit({ when: { channels: ['call'] } }), 'call')]).toEqual(['deny', 'allow', 'allow', 'deny']);
    expect([on(limit(), 'sms', 'inbound'), on(limit({ when: { directions: ['inbound'] } }), 'sms', 'inbound'), on(limit({ when: { directions: ['inbound'] } }), 'sms')]).toEqual(['allow', 'deny', 'allow']);
    const history = [{ id: 'e', at: '2026-05-05T14:00:00Z', channel: 'email', outcome: 'sent' }];
    const both = limit({ when: { roles: ['debtor'] }, provided: { history: { event: { channels: ['email'] }, atLeast: 1 } } });
    expect([check(both, request(AT, { contact: { channel: 'sms' }, history })).outcome, check(both, request(AT, { contact: { channel: 'sms' } })).outcome]).toEqual(['deny', 'allow']);
    expect(check(both, request(AT, { contact: { channel: 'sms', to: { role: 'spouse' } }, history })).outcome).toBe('allow');
    const alone = limit({ provided: { history: { event: { channels: ['email'] }, atLeast: 1 } } });
    expect([check(alone, request(AT, { contact: { channel: 'sms' }, history })).outcome, check(alone, request(AT, { contact: { channel: 'sms' } })).outcome]).toEqual(['deny', 'allow']);
  });
});

describe('the door', () => {
  const issuesOf = (input: unknown): readonly Issue[] => {
    const result = parseRequest(input);
    return result.success ? [] : result.issues;
  };
  const base = { contact: { at: AT, channel: 'call' } };
  it.each(([
    ['nothing', undefined, [{ path: '', message: 'expected object (found nothing)' }]],
    ['a text', 'x', [{ path: '', message: 'expected object (found "x")' }]],
    ['no channel', { contact: { at: AT } }, [{ path: 'contact.channel', message: 'expected string (found nothing)' }]],
    ['an empty channel', { contact: { at: AT, channel: '' } }, [{ path: 'contact.channel', message: 'is empty; give a name (found "")' }]],
    ['a local time', { contact: { at: '2026-05-05T15:00:00', channel: 'call' } }, [{ path: 'contact.at', message: 'is no instant; give ISO 8601 with Z or an offset (2026-03-02T20:15:00+08:00) or epoch milliseconds as a whole number (found "2026-05-05T15:00:00")' }]],
    ['a direction', { contact: { at: AT, channel: 'call', direction: 'up' } }, [{ path: 'contact.direction', message: 'Invalid option: expected one of "outbound"|"inbound" (found "up")' }]],
    ['no date', { ...base, debts: [{ id: 'a', paidAt: 'once' }] }, [{ path: 'debts[0].paidAt', message: 'is neither an instant with offset nor a date; give 2026-03-02T20:15:00+08:00 or 2026-03-02 (found "once")' }]],
    ['no clock', { ...base, consumer: { inconvenient: [{ from: '25:00' }] } }, [{ path: 'consumer.inconvenient[0].from', message: 'is no clock time; give HH:MM from 00:00 to 24:00 (found "25:00")' }]],
    ['no zones', { ...base, consumer: { timeZones: [] } }, [{ path: 'consumer.timeZones', message: 'is empty; name every IANA zone in which the consumer may be, or leave the field out (found a list of 0)' }]],
    ['no day', { ...base, consumer: { consents: [{ at: AT, scope: 'calls', on: '2026-02-30' }] } }, [{ path: 'consumer.consents[0].on', message: 'is no date; give YYYY-MM-DD (found "2026-02-30")' }]],
    ['half a visitor', { contact: { ...base.contact, from: { visitors: 1.5 } } }, [{ path: 'contact.from.visitors', message: 'expected int (found 1.5)' }]],
    ['a bad event', { ...base, history: [{ at: AT, channel: 'call' }, { at: AT }] }, [{ path: 'history[1].channel', message: 'expected string (found nothing)' }]],
    ['a judgment', { ...base, debts: [{ id: 'a', judgment: 5 }] }, [{ path: 'debts[0].judgment', message: 'expected boolean, or expected object (found 5)' }]],
    ['two records that differ', { ...base, debts: [{ id: 'a' }, { id: 'b' }, { id: 'a', type: 'auto' }] }, [{ path: 'debts[2].id', message: 'stands twice with different facts (found "a", also debts[0]); give one record for each debt' }]],
    ['two records alike', { ...base, debts: [{ id: 'a', type: 'auto' }, { type: 'auto', id: 'a' }] }, []],
    ['no data', { ...base, more: boom }, [{ path: 'more', message: 'found a function; give plain data (text, numbers, true or false, lists, objects)' }]],
    ['a proxy that throws', new Proxy({}, { getPrototypeOf: boom }), [{ path: '', message: 'could not be read (boom)' }]],
  ] satisfies [string, unknown, readonly Issue[]][]).map(([name, given, issues]) => [name, { given, issues }] as const))('refuses %s with what it found', (_, { given, issues }) => {
    expect(issuesOf(given)).toEqual(issues);
  });

  it('lists fifty issues, and a long message no longer than it helps', () => {
    const many = { ...base, consumer: { timeZones: Array.from({ length: 60 }, () => 5) } };
    expect(issuesOf(many)).toHaveLength(50);
    expect(issuesOf(many)[49]?.path).toBe('consumer.timeZones[49]');
    const refused = (rule: object): string => {
      try {
        compile({ id: 'a', version: '1', rules: [{ id: 'x', kind: 'channel', deny: [{ channels: ['sms'] }], ...rule }] });
      } catch (error) {
        return (error as RulesetError).issues[0]?.message as string;
      }
      return '';
    };
    const message = refused({ ['y'.repeat(1000)]: 1 });
    expect(message).toMatch(/^Unrecognized key: "y+… \(found an object\)$/);
    expect(message.length).toBe(401 + ' (found an object)'.length);
    expect(refused({ ['y'.repeat(300)]: 1 })).toBe(`Unrecognized key: "${'y'.repeat(300)}" (found an object)`);
    // The longest that is shown whole.
    const bare = 'Unrecognized key: ""'.length;
    expect(refused({ ['y'.repeat(400 - bare)]: 1 })).toBe(`Unrecognized key: "${'y'.repeat(400 - bare)}" (found an object)`);
    expect(refused({ ['y'.repeat(401 - bare)]: 1 })).toContain('…');
  });

  it('of alternatives follows the one that came furthest, else says what each expects', () => {
    const issues = (unless: unknown): readonly Issue[] => {
      try {
        compile({ id: 'a', version: '1', rules: [{ id: 'x', kind: 'channel', deny: [{ channels: ['sms'] }], unless }] });
      } catch (error) {
        return (error as RulesetError).issues;
      }
      return [];
    };
    expect(issues(5)).toEqual([{ path: 'rules[0].unless', message: 'expected object, or expected array (found 5)' }]);
    expect(issues({ roles: [5] })).toEqual([{ path: 'rules[0].unless.roles[0]', message: 'expected string (found 5)' }]);
    expect(issues([{ roles: [5] }])).toEqual([{ path: 'rules[0].unless[0].roles[0]', message: 'expected string (found 5)' }]);
    expect(issues([{ roles: ['x'] }, { roles: 5 }])).toEqual([{ path: 'rules[0].unless[1].roles', message: 'expected array (found 5)' }]);
  });

  it('gives a frozen copy, and the same one back for it', () => {
    const input = { ...base, debts: [{ id: 'a' }] };
    const parsed = parseRequest(input);
    if (!parsed.success) throw new Error('refused');
    expect(parsed.request).toEqual(input);
    expect([parsed.request === input, Object.isFrozen(input), Object.isFrozen(parsed.request), Object.isFrozen(parsed.request.debts?.[0])]).toEqual([false, false, true, true]);
    const again = parseRequest(parsed.request);
    expect(again.success && again.request === parsed.request).toBe(true);
  });

  it('looks at an event as its schema does', () => {
    const events = requestSchema.shape.history;
    const wrong = [null, 0, 5, '', 'x', true, [], {}, [''], ['x'], [5], { role: '' }, { role: 5 }, -1, 1.5, 'outbound', 'inbound', AT, 2 ** 60];
    const fields = ['id', 'at', 'channel', 'direction', 'outcome', 'to', 'from', 'debts', 'debtsDiscussed', 'purpose', 'replyTo', 'endedAt', 'misdirected', 'undeliverable', 'other'];
    const parts = { to: ['role', 'relation', 'address', 'line', 'place', 'suppliedBy', 'person', 'other'], from: ['id', 'party', 'technology', 'institution', 'device', 'visitors', 'other'] };
    const inputs: unknown[] = [null, undefined, 5, 'x', [], {}, { at: AT }, { channel: 'call' }];
    for (const field of fields) for (const value of [...wrong, undefined]) inputs.push({ at: AT, channel: 'call', [field]: value });
    for (const [part, names] of Object.entries(parts)) for (const name of names) for (const value of [...wrong, undefined]) inputs.push({ at: AT, channel: 'call', [part]: { [name]: value } });
    const [one, other] = [inputs.map(isEvent), inputs.map((input) => events.safeParse([input]).success)];
    expect(inputs.filter((_, index) => one[index] !== other[index])).toEqual([]);
    expect([one.filter(Boolean).length > 100, one.filter((each) => !each).length > 100]).toEqual([true, true]);
  });
});
