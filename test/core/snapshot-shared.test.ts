import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapshot } from '../../src/snapshot.js';

describe('a copy', () => {
  it('says what was given, however much of it comes again', () => {
    const leaf = fc.oneof(fc.constantFrom<unknown>(0, -0, NaN, null, undefined, '', 'a', true), fc.constantFrom<unknown>([], ['a'], ['b'], {}, { a: 'a' }, { b: 'a' }, { a: 'a', b: -0 }, { b: -0, a: 'a' }));
    const record = fc.dictionary(fc.constantFrom('a', 'b', 'to'), leaf, { noNullPrototype: true });
    fc.assert(fc.property(fc.array(fc.oneof(record, fc.dictionary(fc.constantFrom('a', 'b', 'to'), record, { noNullPrototype: true }))), (given) => {
      const copied = snapshot(given);
      expect(copied).toStrictEqual(given);
      expect(JSON.stringify(copied)).toBe(JSON.stringify(given));
    }), { numRuns: 2000 });
  });

  it('keeps what comes again in a row once, and nothing of the caller', () => {
    const given = [{ to: { role: 'debtor' }, debts: ['a'] }, { to: { role: 'debtor' }, debts: ['a'] }, { to: { role: 'employer' }, debts: ['a', 'b'] }];
    const copied = snapshot(given) as typeof given;
    expect(copied[1]?.to).toBe(copied[0]?.to);
    expect(copied[1]?.debts).toBe(copied[0]?.debts);
    expect(copied[2]).toStrictEqual({ to: { role: 'employer' }, debts: ['a', 'b'] });
    expect(copied[0]?.to).not.toBe(given[0]?.to);
  });

  it('takes no other order of names, and no zero of another sign, for the same', () => {
    const copied = snapshot([{ to: { a: 1, b: 0 } }, { to: { b: 0, a: 1 } }, { to: { b: -0, a: 1 } }]) as { to: object }[];
    expect(copied.map(({ to }) => Object.keys(to).join())).toEqual(['a,b', 'b,a', 'b,a']);
    expect(Object.is((copied[2]?.to as { b: number }).b, -0)).toBe(true);
    // Whatever stands first in both.
    expect((snapshot([{ to: { a: 1, b: 1 } }, { to: { b: 1, a: 1 } }]) as { to: object }[]).map(({ to }) => Object.keys(to).join())).toEqual(['a,b', 'b,a']);
  });

  it('takes no list for another that ends alike', () => {
    for (const debts of [[['a', 'b', 'a'], ['a']], [['a'], ['a', 'b', 'a']], [['x', 'a'], ['y', 'a']], [['a', 'x', 'a'], ['a', 'y', 'a']]]) expect((snapshot(debts.map((each) => ({ debts: each }))) as { debts: string[] }[]).map((each) => each.debts)).toEqual(debts);
  });
});
