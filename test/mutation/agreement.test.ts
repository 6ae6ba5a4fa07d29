import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.js';
import { compile } from '../../src/compile.js';
import type { Policy } from '../../src/compile.js';
import type { Decision, Reason } from '../../src/decision.js';
import { allowedWindows, nextAllowed } from '../../src/plan.js';
import { referenceCheck } from '../../src/testing/reference.js';
import type { Judged, Planned } from './situations.js';
import { drawn, moved } from './situations.js';

// The differential and the planning test in small, asked of every mutant.
const list = (reasons: readonly Reason[]): string[] =>
  [...new Set(reasons.map(({ rule, code, data }) => `${rule ?? ''} ${code} ${(data['debt'] as string | undefined) ?? ''}`))].sort();
const verdict = ({ outcome, reasons, advisories }: Decision) => ({ outcome, codes: list(reasons), advisories: list(advisories) });

// Compiled when this file is loaded: compiling takes twenty times as long as asking, and most mutants are not in it.
const ready = Object.entries(drawn()).map(([kind, { judged, planned }]) => ({
  kind,
  judged: judged.map((each) => ({ ...each, policy: compile(each.rulesets, each.options) })),
  planned: planned.map((each) => ({ ...each, policy: compile(each.rulesets, each.options) })),
}));

function agrees({ policy, asked }: Judged & { readonly policy: Policy }): void {
  // As strings, which are compared in a hundredth of the time.
  for (const each of asked) expect(JSON.stringify(verdict(check(policy, each.request)))).toBe(JSON.stringify(each.verdict));
}

/** What is said of later, against the slow evaluator: on both sides of every instant that is named, and at instants beside. */
function plans({ policy, rulesets, options, request, at, grid }: Planned & { readonly policy: Policy }): void {
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

describe('the fast evaluator and the slow one agree', () => {
  for (const { kind, judged, planned } of ready) {
    it(`on rules of kind ${kind}`, () => judged.forEach(agrees));
    it(`on what comes later under rules of kind ${kind}`, () => planned.forEach(plans));
    it(`on rules of kind ${kind} that are compiled for it`, () => judged.slice(0, 25).forEach((each) => agrees({ ...each, policy: compile(each.rulesets, each.options) })));
  }
});
