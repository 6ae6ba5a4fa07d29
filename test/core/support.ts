import { compile } from '../../src/index.js';
import type { Ask, CompileOptions, Finding, Policy, Prepared, RuleKind } from '../../src/index.js';
import type { Plain } from '../failures/support.js';

/** A kind of one's own whose rules are what is handed in. */
export const kindOf = (kind: string, prepared: Partial<Prepared>): RuleKind => ({ kind, params: {}, compile: () => ({ evaluate: () => undefined, next: () => Infinity, ...prepared }) });

/** A policy of one rule of such a kind, and what else stands beside it. */
export function ownPolicy(prepared: Partial<Prepared>, rule: Plain = {}, others: readonly Plain[] = [], options: CompileOptions = {}): Policy {
  const rules = [{ id: 'a.own', kind: 'own', ...rule }, ...others.map((other, index) => ({ id: `b.${index}`, ...other }))];
  return compile({ id: 't', version: '1', rules }, { ...options, kinds: [kindOf('own', prepared)] });
}

export const finding = (more: Partial<Finding> = {}): Finding => ({ code: 'own-code', data: {}, remedy: 'wait', over: Infinity, ...more });

/** Objects with `findings` as long as `when` says. */
export const objecting = (when: (ask: Ask) => boolean, ...findings: readonly Finding[]) => (ask: Ask, found: Finding[]): void => {
  if (when(ask)) found.push(...findings);
};
