import { checkChoice } from '../choice.js';
import { defineKind } from '../kind.js';
import { compileRecipient } from './compile.js';
import type { Params } from './params.js';
import { params } from './params.js';

/** Who may be contacted, and for what. Objects with `recipient-not-permitted`. */
export const recipient = defineKind<Params>({
  kind: 'recipient',
  params,
  compile(rule, env) {
    checkChoice(rule, env, [rule.misdirected]);
    return compileRecipient(rule);
  },
});
