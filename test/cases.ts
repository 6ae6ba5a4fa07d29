import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { compile } from '../src/index.js';
import type { Decision, Policy } from '../src/index.js';
import { wordingReader } from '../src/wording/index.js';
import { lexicons } from '../src/wording/lexicons/index.js';

const wording = wordingReader(lexicons);

/** With every lexicon where a ruleset names one, as the command line compiles; without, decisions are those that `compile` alone gives. */
export function compileWithLexicons(documents: unknown): Policy {
  const rules = [documents].flat().flatMap((document) => (document as { readonly rules?: readonly object[] } | undefined)?.rules ?? []);
  return rules.some((rule) => 'lexicons' in rule) ? compile(documents, { wording }) : compile(documents);
}

export interface Case {
  readonly id: string;
  readonly rulesets?: readonly string[];
  readonly ruleset?: unknown;
  readonly request: unknown;
  readonly expect: { readonly outcome: 'allow' | 'deny'; readonly codes?: readonly string[]; readonly retryAt?: string | null; readonly advisories?: readonly string[]; readonly advisoriesAbsent?: readonly string[] };
  readonly provision?: string;
  readonly source?: string;
  readonly facts?: string;
  readonly why?: string;
}

export function readCases(name: string): Case[] {
  return readFileSync(new URL(`./cases/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Case);
}

/** `codes` must be among the reasons'; `retryAt` is the decision's, or that of a reason with one of the codes. */
export function expectDecision(decision: Decision, { expect: wanted, why }: Case): void {
  const codes = decision.reasons.map((reason) => reason.code);
  expect(decision.outcome, `${why ?? ''} (${codes.join(', ')})`).toBe(wanted.outcome);
  for (const code of wanted.codes ?? []) expect(codes, why).toContain(code);
  if (wanted.outcome === 'allow') expect(codes).toEqual([]);
  if (wanted.retryAt !== undefined) {
    const instants = [decision.retryAt, ...decision.reasons.filter((reason) => wanted.codes?.includes(reason.code)).map((reason) => reason.retryAt)];
    expect(instants, why).toContain(wanted.retryAt);
  }
  for (const code of wanted.advisoriesAbsent ?? []) expect(decision.advisories.map((reason) => reason.code), why).not.toContain(code);
  for (const code of wanted.advisories ?? []) expect(decision.advisories.map((reason) => reason.code), why).toContain(code);
}
