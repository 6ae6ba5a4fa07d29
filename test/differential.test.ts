import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../src/check.js';
import { compile } from '../src/compile.js';
import type { Policy } from '../src/compile.js';
import type { Decision, Reason } from '../src/decision.js';
import { builtInKinds } from '../src/rules/index.js';
import type { Situation } from '../src/testing/arbitraries.js';
import { arbitrarySituation, KINDS, SCENES, TWICE } from '../src/testing/arbitraries.js';
import { referenceCheck } from '../src/testing/reference.js';

/** Random requests for each kind; 100000 is the full run. */
const RUNS = Number(process.env['FAIR_CONTACT_RUNS'] ?? 2000);
const SEED = Number(process.env['FAIR_CONTACT_SEED'] ?? 20261124);

const list = (reasons: readonly Reason[]): string[] =>
  [...new Set(reasons.map(({ rule, code, data }) => `${rule ?? ''} ${code} ${(data['debt'] as string | undefined) ?? ''}`))].sort();
const verdict = ({ outcome, reasons, advisories }: Decision) => ({ outcome, codes: list(reasons), advisories: list(advisories) });

/** The same facts in another order. */
function turned(request: Situation['request']): Situation['request'] {
  const back = <T>(items: readonly T[]): T[] => [...items].reverse();
  const consumer = Object.fromEntries(Object.entries(request.consumer ?? {}).map(([key, value]) => [key, Array.isArray(value) ? back(value) : value]));
  return { ...request, ...(request.consumer ? { consumer } : {}), ...(request.history ? { history: back(request.history) } : {}) };
}

let asked = 0;
const outcomes = { allow: 0, deny: 0 };
const codes = new Map<string, number>();
/** Reading a ruleset costs more than asking it: each is asked several times. */
const EACH = 8;
function agrees({ rulesets, options, request, others }: Situation): void {
  const policy = compile(rulesets, options);
  for (const each of [request, ...others]) agreesOn(policy, { rulesets, options, request: each });
}
function agreesOn(policy: Policy, { rulesets, options, request }: Omit<Situation, 'scene' | 'others'>): void {
  const decision = check(policy, request);
  const found = verdict(decision);
  asked++;
  outcomes[decision.outcome]++;
  for (const { code } of [...decision.reasons, ...decision.advisories]) codes.set(code, (codes.get(code) ?? 0) + 1);
  expect(found).toEqual(referenceCheck(rulesets, request, options));
  expect(verdict(check(policy, turned(request)))).toEqual(found);
}

describe('the fast evaluator and the slow one agree', () => {
  afterAll(() => {
    console.log(
      `differential: ${asked} requests (${RUNS} for each kind, seed ${SEED}), ${outcomes.allow} allowed, ${outcomes.deny} denied`,
      Object.fromEntries([...codes].sort()),
    );
  });

  it('has generators for every kind', () => {
    expect(Object.keys(KINDS).sort()).toEqual(builtInKinds.map((kind) => kind.kind).sort());
  });

  for (const kind of Object.keys(KINDS)) {
    it(`on rules of kind ${kind}`, { timeout: 3_600_000 }, () => {
      fc.assert(fc.property(arbitrarySituation([kind], 1, SCENES, EACH - 1), agrees), { numRuns: Math.ceil(RUNS / EACH), seed: SEED });
    });
  }

  it('on several rules of several kinds', { timeout: 3_600_000 }, () => {
    fc.assert(fc.property(arbitrarySituation(Object.keys(KINDS), 5, SCENES, EACH - 1), agrees), { numRuns: Math.ceil(RUNS / EACH), seed: SEED });
  });

  it('on permitted hours where a local date begins twice', { timeout: 3_600_000 }, () => {
    fc.assert(fc.property(arbitrarySituation(['contact-hours', 'inconvenient', 'custom', 'channel'], 2, TWICE, EACH - 1), agrees), {
      numRuns: Math.ceil(RUNS / EACH / 4),
      seed: SEED,
    });
  });

  it('meets both answers and every code that these kinds can give', () => {
    expect(Math.min(outcomes.allow, outcomes.deny)).toBeGreaterThan(asked / 5);
    const expected = [
      'account-status',
      'calendar-coverage',
      'cease-communication',
      'channel-limit',
      'channel-not-permitted',
      'consent-missing',
      'contact-hours',
      'cooldown',
      'custom-rule',
      'disputed-debt',
      'frequency-limit',
      'history-too-short',
      'inconvenient-place',
      'inconvenient-time',
      'missing-disclosure',
      'no-rule-applied',
      'opted-out',
      'prerequisite-missing',
      'recipient-not-permitted',
      'represented',
      'text-not-checked',
      'unknown-fact',
      'unknown-time-zone',
      'workplace',
    ];
    expect([...codes.keys()].sort()).toEqual(expected);
  });
});
