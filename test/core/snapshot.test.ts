import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { SnapshotError, snapshot } from '../../src/snapshot.js';

const refused = (value: unknown): unknown => {
  try {
    return snapshot(value);
  } catch (error) {
    if (!(error instanceof SnapshotError)) throw error;
    return error.issue;
  }
};
const CLASS = 'is an instance of a class; give plain data (text, numbers, true or false, lists, objects)';

describe('what is plain data', () => {
  it.each<[string, unknown, unknown]>([
    ['nothing', null, null],
    ['nothing at all', undefined, undefined],
    ['nothing within', { a: null, b: [null, undefined] }, { a: null, b: [null, undefined] }],
    ['without a prototype', Object.assign(Object.create(null) as object, { a: 1 }), { a: 1 }],
    ['of another realm', runInNewContext('({ a: { b: [1] } })'), { a: { b: [1] } }],
  ])('%s', (_, value, copied) => {
    expect(snapshot(value)).toEqual(copied);
  });

  it.each<[string, unknown]>([
    ['an instance of a class', new (class Request {})()],
    ['one that brings a method of the language under its own name', new (class Request { isPrototypeOf(): boolean { return true; } })()],
    ['what inherits from bare data', Object.create(Object.create(null) as object)],
    ['what inherits fields', Object.create({ at: 0 })],
  ])('%s is not', (_, value) => {
    expect(refused(value)).toEqual({ path: '', message: CLASS });
    expect(refused({ contact: [0, value] })).toEqual({ path: 'contact[1]', message: CLASS });
  });
});

describe('more values than a request may hold', () => {
  const MANY = 'holds too many values; split the request';
  const list = (length: number, ...first: unknown[]): unknown[] => Object.assign(new Array<unknown>(length), first);
  it('are counted before a list is walked, with what it stands in', () => {
    expect(refused(list(60_000_000))).toEqual({ path: '', message: MANY });
    expect(refused({ history: list(50_000_000) })).toEqual({ path: 'history', message: MANY });
    // Fifty millions with the list itself: one object more is one too many.
    expect(refused(list(49_999_999, {}))).toEqual({ path: '[0]', message: MANY });
    expect(refused(list(49_999_998, {}, () => 0))).toMatchObject({ path: '[1]', message: expect.stringContaining('found a function') as string });
    expect(refused(list(30_000_000, list(30_000_000)))).toEqual({ path: '[0]', message: MANY });
  });
});
