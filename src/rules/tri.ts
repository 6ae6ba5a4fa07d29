import type { Facts } from '../facts.js';
import type { Tri } from './kind.js';
import { NO, UNKNOWN, YES } from './kind.js';

/* Answers of which one is that nobody knows. */

export function either(a: Tri, b: Tri): Tri {
  return a === YES || b === YES ? YES : a === UNKNOWN || b === UNKNOWN ? UNKNOWN : NO;
}

export function opposite(value: Tri): Tri {
  return value === UNKNOWN ? UNKNOWN : value === YES ? NO : YES;
}

export function inList(value: string | undefined, list: readonly string[], positive: boolean): Tri {
  if (value === undefined) return UNKNOWN;
  return list.includes(value) === positive ? YES : NO;
}

type RequestDebt = Facts['debts'] extends ReadonlyMap<string, infer D> ? D : never;

/** YES when it holds for any of the debts; UNKNOWN when it may (a fact is absent, or no debt is named). */
export function someDebt(ids: readonly string[] | undefined, facts: Facts, test: (debt: RequestDebt | undefined) => Tri): Tri {
  if (ids === undefined) return UNKNOWN;
  let answer: Tri = NO;
  for (const id of ids) {
    const result = test(facts.debts.get(id));
    if (result === YES) return YES;
    if (result === UNKNOWN) answer = UNKNOWN;
  }
  return answer;
}

/** YES when it holds for all of the debts; UNKNOWN when it may. */
export function everyDebt(ids: readonly string[] | undefined, facts: Facts, test: (debt: RequestDebt | undefined) => Tri): Tri {
  return opposite(someDebt(ids, facts, (debt) => opposite(test(debt))));
}
