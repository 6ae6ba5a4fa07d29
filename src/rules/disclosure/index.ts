import { defineKind } from '../kind.js';
import { compileDisclosure } from './compile.js';
import { evaluate } from './evaluate.js';
import type { Params } from './params.js';
import { params } from './params.js';

/** Elements that a contact must contain: vouched for by the caller, or found in its text. Objects with `missing-disclosure`; `text-not-checked` advises. */
export const disclosure = defineKind<Params>({
  kind: 'disclosure',
  params,
  compile(rule, env) {
    const elements = compileDisclosure(rule, env);
    return { evaluate: (ask, found) => evaluate(elements, ask, found), next: () => Infinity };
  },
});
