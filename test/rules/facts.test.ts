import { describe, expect, it } from 'vitest';
import { policyOf } from '../failures/support.js';
import { factEdges, factValues, prepareFacts, readPath, testFact } from '../../src/rules/facts.js';
import type { FactTests } from '../../src/rules/facts.js';
import { NO, UNKNOWN, YES } from '../../src/rules/kind.js';
import { askOf } from './ask.js';
import { NY } from './condition-table.js';

const ANSWERS = new Map([[YES, 'yes'], [NO, 'no'], [UNKNOWN, 'unknown']]);
const one = (tests: FactTests) => prepareFacts(tests)[0] as ReturnType<typeof prepareFacts>[number];

describe('a path', () => {
  it.each<[unknown, readonly string[], unknown]>([
    [{ a: { b: 1 } }, ['a', 'b'], 1], [{ a: null }, ['a'], undefined], [{ a: null }, ['a', 'b'], undefined], [null, ['a'], undefined], [undefined, ['a'], undefined], [{ a: 'text' }, ['a', 'length'], undefined], [{}, ['constructor'], undefined], [{ a: 0 }, ['a'], 0], [5, [], 5], [null, [], undefined],
  ])('in %j along %j: %j', (root, path, value) => {
    expect(readPath(root, path)).toBe(value);
  });
});

describe('a named fact of the consumer', () => {
  const answer = (wanted: FactTests[string], value: unknown, zones: readonly string[] = ['UTC']): unknown => ANSWERS.get(testFact(one({ 'consumer.x': wanted }), askOf({ consumer: { x: value } }, '2026-05-20T12:00:00Z', zones)));
  const days = { from: '2026-05-18', until: '2026-05-20' };
  it.each<[FactTests[string], unknown, string]>([
    ['a', 'a', 'yes'], ['a', 'b', 'no'], ['a', undefined, 'unknown'], [['a', 'b'], 'b', 'yes'], [['a', 'b'], ['c', 'b'], 'yes'], [['a', 'b'], ['c'], 'no'], [['a'], [], 'no'], [true, false, 'no'], [5, 5, 'yes'], [5, '5', 'no'],
    [{ min: 3 }, 3, 'yes'], [{ min: 3 }, 2.9, 'no'], [{ max: 3 }, 3, 'yes'], [{ max: 3 }, 3.1, 'no'], [{ min: 1, max: 2 }, -1e9, 'no'], [{ min: 3 }, '3', 'unknown'], [{ min: 3 }, undefined, 'unknown'],
    [days, '2026-05-17', 'no'], [days, '2026-05-18', 'yes'], [days, '2026-05-19', 'yes'], [days, '2026-05-20', 'no'], [days, undefined, 'unknown'], [days, 'lately', 'unknown'], [days, { day: 1 }, 'unknown'],
    [{ from: '2026-05-18' }, '9999-01-01', 'yes'], [{ until: '2026-05-18' }, '1900-01-01', 'yes'], [{ until: '2026-05-18' }, '2026-05-18', 'no'],
    [days, '2026-05-17T23:59:59.999Z', 'no'], [days, '2026-05-18T00:00:00Z', 'yes'], [days, Date.parse('2026-05-19T23:59:59.999Z'), 'yes'], [days, '2026-05-20T00:00:00Z', 'no'],
    [{ ago: { atLeast: { hours: 24 } } }, '2026-05-19T12:00:00Z', 'yes'], [{ ago: { atLeast: { hours: 24 } } }, '2026-05-19T12:00:00.001Z', 'no'], [{ ago: { atMost: { hours: 24 } } }, '2026-05-19T12:00:00.001Z', 'yes'], [{ ago: { atMost: { hours: 24 } } }, '2026-05-19T12:00:00Z', 'no'],
    [{ ago: { atMost: { hours: 24 } } }, '2026-05-20T12:00:00.001Z', 'no'], [{ ago: {} }, '2026-05-20T12:00:00Z', 'yes'], [{ ago: { atLeast: { days: 1 } } }, '2026-05-19', 'yes'], [{ ago: { atLeast: { days: 1 } } }, '2026-05-20', 'no'], [{ ago: { atLeast: { days: 1 } } }, undefined, 'unknown'], [{ ago: { atLeast: { days: 1 } } }, true, 'unknown'],
    [{ ago: { atLeast: { days: 1, full: true } } }, '2026-05-19', 'no'], [{ ago: { atLeast: { months: 1 } } }, '2026-04-20', 'yes'], [{ ago: { atLeast: { months: 1, full: true } } }, '2026-04-20', 'no'], [{ ago: { atLeast: { months: 1, full: true } } }, '2026-04-19', 'yes'],
  ])('%j of %j: %s', (wanted, value, expected) => {
    expect(answer(wanted, value)).toBe(expected);
  });

  it('in the dates of every zone', () => {
    const both = ['UTC', NY];
    expect([answer(days, '2026-05-18T02:00:00Z', both), answer(days, '2026-05-18T05:00:00Z', both), answer(days, '2026-05-17T05:00:00Z', both), answer(days, '2026-05-18T05:00:00Z', []), answer(days, '2026-05-18', [])]).toEqual(['unknown', 'yes', 'no', 'unknown', 'yes']);
  });

  it('changes with its ages', () => {
    const edges = (wanted: FactTests[string], value: unknown): unknown => factEdges(one({ 'consumer.x': wanted }), askOf({ consumer: { x: value } })).map((edge) => (Number.isFinite(edge) ? new Date(edge).toISOString() : edge));
    expect(edges({ ago: { atLeast: { hours: 1 }, atMost: { days: 2 } } }, '2026-05-19T12:00:00Z')).toEqual(['2026-05-19T13:00:00.000Z', '2026-05-21T00:00:00.000Z']);
    expect([edges({ ago: {} }, '2026-05-19T12:00:00Z'), edges({ ago: {} }, undefined), edges(days, '2026-05-19T12:00:00Z'), edges({ min: 1 }, 1), edges('a', 'a')]).toEqual([['2026-05-19T12:00:00.000Z', Infinity], [], [], [], []]);
    expect([{ ago: {} }, days, { min: 1 }, 'a'].map((wanted) => one({ 'consumer.x': wanted }).moves)).toEqual([true, false, false, false]);
  });
});

describe('where a named fact stands', () => {
  const ask = askOf({ contact: { debts: ['a', 'b', 'zz'], to: { role: 'debtor', mood: 'm' }, from: { desk: 'f' }, tone: 't' }, consumer: { x: 1 }, debts: [{ id: 'a', size: 1 }, { id: 'b', size: 2 }] });
  const values = (path: string, event?: unknown, from = ask): unknown => factValues(one({ [path]: 1 }), from, event);
  it('is said by the first of its names', () => {
    expect(['consumer.x', 'contact.tone', 'to.mood', 'from.desk', 'debt.size', 'event.tone'].map((path) => values(path))).toEqual([[1], ['t'], ['m'], ['f'], [1, 2, undefined], [undefined]]);
    const event = { tone: 'e', to: { mood: 'em' }, from: { desk: 'ef' } };
    expect(['consumer.x', 'contact.tone', 'to.mood', 'from.desk', 'debt.size', 'event.tone'].map((path) => values(path, event))).toEqual([[1], ['e'], ['em'], ['ef'], [1, 2, undefined], ['e']]);
    expect(values('debt.size', undefined, askOf({ debts: [{ id: 'a', size: 1 }] }))).toEqual([undefined]);
  });
  it('of several debts, any or all', () => {
    const size = one({ 'debt.size': { max: 1 } });
    const of = (debts: readonly string[] | undefined) => askOf({ contact: { debts }, debts: [{ id: 'a', size: 1 }, { id: 'b', size: 2 }] });
    const answers = (debts: readonly string[] | undefined): unknown => [testFact(size, of(debts)), testFact(size, of(debts), undefined, 'any'), testFact(size, of(debts), undefined, 'all')].map((answer) => ANSWERS.get(answer));
    expect([answers(['a', 'b']), answers(['a', 'zz']), answers(['b', 'zz']), answers(['a']), answers(['b']), answers(undefined)]).toEqual([
      ['yes', 'yes', 'no'], ['yes', 'yes', 'unknown'], ['unknown', 'unknown', 'no'], ['yes', 'yes', 'yes'], ['no', 'no', 'no'], ['unknown', 'unknown', 'unknown'],
    ]);
  });
});

it.each<[unknown, boolean]>([
  [{ min: undefined }, false], [{ max: 1 }, true], [{ from: undefined }, false], [{ from: '2026-05-20', until: '2026-05-20' }, false], [{ from: '2026-05-21', until: '2026-05-20' }, false], [{ from: '2026-05-20', until: '2026-05-21' }, true],
  [{ until: '2026-05-20' }, true], [{ from: '2026-02-30' }, false], [[], false], [{ ago: {} }, true], [{ ago: { atLeast: {} } }, false],
])('whether %j can be asked: %s', (wanted, can) => {
  const compiling = (): unknown => policyOf({ kind: 'channel', deny: true, when: { facts: { 'debt.x': wanted } } });
  if (can) expect(compiling).not.toThrow();
  else expect(compiling).toThrow(/rules\[0\]\.when\.facts/);
});
