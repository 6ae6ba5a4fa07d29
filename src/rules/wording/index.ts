import type { Facts } from '../../facts.js';
import { FACT } from '../../facts.js';
import type { Finding, Prepared } from '../kind.js';
import { defineKind } from '../kind.js';
import { compileWording } from './compile.js';
import { evaluate, SPOKEN } from './evaluate.js';
import type { Params } from './params.js';
import { params } from './params.js';

/**
 * What may not be said. Objects with `prohibited-wording` to each phrase of a lexicon, and to fields of a template that were not filled in; says
 * `text-not-checked` where a written contact has no text, or nothing can read it.
 */
export const wording = defineKind<Params>({
  kind: 'wording',
  params,
  compile(rule, env) {
    const prohibition = compileWording(rule, env);
    const known = new WeakMap<Facts, readonly Finding[]>();
    const prepared: Prepared = {
      evaluate: (ask, found) => evaluate(prohibition, known, ask, found),
      next: () => Infinity,
      // Where nothing is written there is nothing to read, and to say so is for one rule.
      given: ({ facts }) => ((facts.present & FACT.text) === 0 && (rule.unchecked === 'ignore' || SPOKEN.has(facts.contact.channel)) ? undefined : prepared),
    };
    return prepared;
  },
});
