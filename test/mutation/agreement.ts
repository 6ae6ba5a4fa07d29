import { expect } from 'vitest';
import { check } from '../../src/check.js';
import { compile } from '../../src/compile.js';
import type { Policy } from '../../src/compile.js';
import type { Decision, Reason } from '../../src/decision.js';
import { allowedWindows, nextAllowed } from '../../src/plan.js';
import { referenceCheck } from '../../src/testing/reference.js';
import type { Drawn, Judged, Planned } from './situations.js';
import { moved } from './situations.js';

/*
 * The fast evaluator compared with the slow one on situations that were drawn and judged before.
 */
const list = (reasons: readonly Reason[]): string[] =>
  [...new Set(reasons.map(({ rule, code, data }) => `${rule ?? ''} ${code} ${(data['debt'] as string | undefined) ?? ''}`))].sort();
const verdict = ({ outcome, reasons, advisories }: Decision) => ({ outcome, codes: list(reasons), advisories: list(advisories) });

type Compiled<Each> = Each & { readonly policy: Policy };

/** Compiled before a mutant is switched on: compiling takes twenty times as long as asking, and most mutants are not in it. */
export const compiled = ({ judged, planned }: Drawn): { readonly judged: readonly Compiled<Judged>[]; readonly planned: readonly Compiled<Planned>[] } => ({
  judged: judged.map((each) => ({ ...each, policy: compile(each.rulesets, each.options) })),
  planned: planned.map((each) => ({ ...each, policy: compile(each.rulesets, each.options) })),
});

/** Compiled while it is asked, for the mutants that are in compiling. */
export const compiledAnew = (judged: Judged): void => agrees({ ...judged, policy: compile(judged.rulesets, judged.options) });

export function agrees({ policy, asked }: Compiled<Judged>): void {
  // As strings, which are compared in a hundredth of the time.
  for (const each of asked) expect(JSON.stringify(verdict(check(policy, each.request)))).toBe(JSON.stringify(each.verdict));
}

/** What is said of later, against the slow evaluator: on both sides of every instant that is named, and at instants beside. */
export function plans({ policy, rulesets, options, request, at, grid }: Compiled<Planned>): void {
  const allowed = (instant: number): boolean => referenceCheck(rulesets, moved(request, instant), options).outcome === 'allow';
  const asked = moved(request, at);
  const { outcome, retryAt, validUntil } = check(policy, asked);
  const [from, to] = [at, (grid.at(-1) as Planned['grid'][number]).at + 1];
  const windows = allowedWindows(policy, asked, { from, to }).map((window) => [Date.parse(window.from), Date.parse(window.to)] as const);
  for (const each of grid) expect(windows.some(([start, end]) => each.at >= start && each.at < end)).toBe(each.allowed);
  for (const [start, end] of windows) {
    if (start > from) expect([allowed(start - 1), allowed(start)]).toEqual([false, true]);
    if (end < to) expect([allowed(end - 1), allowed(end)]).toEqual([true, false]);
  }
  const first = windows[0]?.[0];
  const next = nextAllowed(policy, asked, { until: to });
  expect(next === null ? undefined : Date.parse(next)).toBe(first);
  if (outcome === 'allow') {
    const end = windows[0]?.[1] as number;
    if (end < to) expect(validUntil).toBe(new Date(end).toISOString());
    if (validUntil !== null) expect([allowed(Date.parse(validUntil) - 1), allowed(Date.parse(validUntil))]).toEqual([true, false]);
  } else if (retryAt !== null) {
    if (first !== undefined) expect(retryAt).toBe(new Date(first).toISOString());
    expect([allowed(Date.parse(retryAt) - 1), allowed(Date.parse(retryAt))]).toEqual([false, true]);
  }
}
