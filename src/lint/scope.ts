import type { Report } from '../lint.js';
import type { Rule } from '../ruleset.js';
import type { ConditionParams } from '../rules/condition.js';
import { builtInKinds } from '../rules/index.js';
import type { RuleKind } from '../rules/kind.js';

/** Facts that every request has, by default if need be: about them nothing is ever unknown. */
const CERTAIN = ['channels', 'roles', 'purposes', 'technologies', 'directions'] as const;
type Certain = (typeof CERTAIN)[number];
const negated = (key: Certain): string => `not${key.charAt(0).toUpperCase()}${key.slice(1)}`;

interface Reach {
  /** The only values that get past, or `undefined` when any does. */
  readonly only: readonly string[] | undefined;
  readonly never: readonly string[];
}
type Scope = Readonly<Record<Certain, Reach>>;

type Lists = Readonly<Record<string, readonly string[] | undefined>>;

export function scopeOf(rule: Rule): Scope {
  const when = (rule.when ?? {}) as unknown as Lists;
  const kind = builtInKinds.find((item) => item.kind === rule.kind) as RuleKind;
  return Object.fromEntries(
    CERTAIN.map((key) => {
      const never = when[negated(key)] ?? [];
      const implied = key === 'channels' ? kind.channelsOf?.(rule as never) : key === 'directions' ? ['outbound'] : undefined;
      const only = (when[key] ?? implied)?.filter((value) => !never.includes(value));
      return [key, { only, never }];
    }),
  ) as unknown as Scope;
}

/** True when the condition surely holds for every contact in the scope; false when it may not, or that cannot be told. */
function always(condition: ConditionParams, scope: Scope): boolean {
  return Object.entries(condition).every(([name, value]) => {
    if (value === undefined) return true;
    if (name === 'all') return (value as ConditionParams[]).every((part) => always(part, scope));
    if (name === 'any') return (value as ConditionParams[]).some((part) => always(part, scope));
    if (name === 'known') return always(value as ConditionParams, scope);
    if (name === 'not') return never(value as ConditionParams, scope);
    const values = value as readonly string[];
    for (const key of CERTAIN) {
      const { only, never: out } = scope[key];
      if (name === key) return only !== undefined && only.every((item) => values.includes(item));
      if (name === negated(key)) return only === undefined ? values.every((item) => out.includes(item)) : only.every((item) => !values.includes(item));
    }
    return false;
  });
}

/** True when the condition surely holds for no contact in the scope. */
function never(condition: ConditionParams, scope: Scope): boolean {
  return Object.entries(condition).some(([name, value]) => {
    if (value === undefined) return false;
    if (name === 'all') return (value as ConditionParams[]).some((part) => never(part, scope));
    if (name === 'any') return (value as ConditionParams[]).every((part) => never(part, scope));
    if (name === 'known') return never(value as ConditionParams, scope);
    if (name === 'not') return always(value as ConditionParams, scope);
    const values = value as readonly string[];
    for (const key of CERTAIN) {
      const { only, never: out } = scope[key];
      if (name === key) return only === undefined ? values.every((item) => out.includes(item)) : !only.some((item) => values.includes(item));
      if (name === negated(key)) return only !== undefined && only.every((item) => values.includes(item));
    }
    return false;
  });
}

export function lintScope(rule: Rule, path: string, report: Report): void {
  const scope = scopeOf(rule);
  const empty = CERTAIN.find((key) => scope[key].only?.length === 0);
  if (empty !== undefined) {
    report('warning', `${path}.when`, `reaches no contact: ${negated(empty)} takes out all that ${empty} names; ${JSON.stringify(rule.id)} never matters`);
    return;
  }
  if (rule.when !== undefined && never(rule.when, scope)) {
    report('warning', `${path}.when`, `reaches no contact; ${JSON.stringify(rule.id)} never matters`);
    return;
  }
  if (rule.unless === undefined) return;
  const list = Array.isArray(rule.unless) ? (rule.unless as readonly ConditionParams[]) : [rule.unless as ConditionParams];
  list.forEach((condition, index) => {
    const where = `${path}.unless${Array.isArray(rule.unless) ? `[${index}]` : ''}`;
    if (always(condition, scope)) report('warning', where, `lifts ${JSON.stringify(rule.id)} for every contact that it reaches; the rule never matters`);
    else if (never(condition, scope)) report('warning', where, `lifts ${JSON.stringify(rule.id)} for no contact that it reaches; the exception never matters`);
  });
}
