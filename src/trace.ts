import { askRule } from './assess.js';
import type { Policy } from './compile.js';
import { rulesOf } from './compile.js';
import type { Force } from './ruleset.js';
import { inReach } from './reach.js';
import { enter } from './request.js';
import type { Finding } from './rules/kind.js';
import { newAsk } from './rules/kind.js';

/** What became of one rule. Nothing that did not run is shown as passed. */
export interface TraceEntry {
  readonly ruleset: string;
  readonly rule: string;
  readonly kind: string;
  readonly force: Force;
  readonly status: 'pass' | 'violated' | 'not-applicable' | 'undecided';
  /** Why a rule was not asked: its dates, its scope, or an exception in the request that lifted it. */
  readonly because?: 'not-in-force' | 'out-of-scope' | 'lifted' | 'invalid-request';
  /** What lifted it: the number of its `unless` condition, from 0. */
  readonly exception?: number;
  /** What it found: code and evidence. */
  readonly findings: readonly { readonly code: string; readonly data: Readonly<Record<string, unknown>> }[];
}

const UNDECIDED = new Set(['unknown-fact', 'history-too-short', 'calendar-coverage', 'unknown-time-zone', 'text-not-checked']);

/** Every rule of the policy with what became of it, sorted by ruleset and rule. A malformed request leaves every rule `undecided`. */
export function trace(policy: Policy, request: unknown): TraceEntry[] {
  const rules = rulesOf(policy) ?? [];
  const entered = enter(request);
  const facts = entered.success ? entered.facts : undefined;
  return rules.map((rule) => {
    const base = { ruleset: rule.ruleset, rule: rule.id, kind: rule.kind, force: rule.force };
    if (facts === undefined) return { ...base, status: 'undecided', because: 'invalid-request', findings: [] };
    if (!inReach(rule, facts)) return { ...base, status: 'not-applicable', because: 'out-of-scope', findings: [] };
    const found: Finding[] = [];
    const ask = newAsk(facts, facts.at);
    const stage = askRule(rule, ask, found);
    if (stage === 'lifted') return { ...base, status: 'not-applicable', because: stage, exception: rule.unless.findIndex((condition) => condition.test(ask) === 1), findings: [] };
    if (stage !== 'asked') return { ...base, status: 'not-applicable', because: stage, findings: [] };
    const findings = found.map(({ code, data }) => ({ code, data }));
    const status = found.length === 0 ? 'pass' : found.every(({ code }) => UNDECIDED.has(code)) ? 'undecided' : 'violated';
    return { ...base, status, findings };
  });
}
