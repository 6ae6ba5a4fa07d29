import { FACT } from '../../facts.js';
import { defineKind } from '../kind.js';
import { compileWishes } from './compile.js';
import { evaluate, next } from './evaluate.js';
import type { Params } from './params.js';
import { params } from './params.js';

/** Times and places that the consumer named, hours agreed with the consumer, and the workplace. Codes `inconvenient-time`, `inconvenient-place`, `workplace`. */
export const inconvenient = defineKind<Params>({
  kind: 'inconvenient',
  params,
  compile(rule, env) {
    if (rule.honours === undefined && rule.workplace === undefined) env.issue([], 'needs honours, workplace or both');
    const idleWithout =
      (rule.honours?.some((item) => item !== 'agreed-hours') ? FACT.inconvenient : 0) |
      (rule.honours?.includes('agreed-hours') ? FACT.agreedHours : 0) |
      (rule.workplace === undefined ? 0 : FACT.workplace);
    const wishes = compileWishes(rule, env.marginMs);
    return { evaluate: (ask, found) => evaluate(wishes, ask, found), next: (ask) => next(wishes, ask), idleWithout };
  },
});
