import { builtInKinds } from '../rules/index.js';
import type { Rule } from '../ruleset.js';
import { isPlain } from './harvest.js';

/* Which rules the slow evaluator can judge. */

const BUILT_IN = new Set(builtInKinds.map(({ kind }) => kind));
/** Words of conditions and filters that it does not speak. */
const WORDS: readonly string[] = ['facts'];

function word(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(word).find((each) => each !== undefined);
  if (!isPlain(value)) return undefined;
  for (const [key, item] of Object.entries(value)) {
    if (WORDS.includes(key)) return key;
    const inner = key === 'citation' ? undefined : word(item);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** Why the slow evaluator cannot judge a rule; `undefined` when it can. */
export function notSpoken(rule: Rule, kinds: Readonly<Record<string, unknown>> = {}): string | undefined {
  if (!BUILT_IN.has(rule.kind) && kinds[rule.kind] === undefined) return `kind ${rule.kind}`;
  const { id: _, ...rest } = rule;
  return word(rest);
}
