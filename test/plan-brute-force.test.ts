import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Situation } from '../src/testing/arbitraries.js';
import type { referenceCheck } from '../src/testing/reference.js';
import { comparePlan, DAYS, noCounts, PlanDiffers } from './planning/compare.js';
import { mixes, numbers, situations, subjects } from './planning/situations.js';

/** Random policies with a request each. The full run, of 20000, is `npm run prove:planning -- --policies 20000`; docs/planning.md says what it found. */
const RUNS = Number(process.env['FAIR_CONTACT_PLAN_RUNS'] ?? 30);
const SEED = Number(process.env['FAIR_CONTACT_SEED'] ?? 20261124);

const counts = noCounts();
const about = new Set<string>();

describe('planning is exact', () => {
  afterAll(() => {
    console.log(`plan: seed ${SEED}`, JSON.stringify(counts));
  });

  // Through the property runner, so that a difference is shown at its smallest.
  mixes.forEach((mix, index) => {
    it(`for ${RUNS} random policies over ${DAYS} days, mix ${index + 1}`, { timeout: 24 * 3_600_000 }, () => {
      fc.assert(
        fc.property(mix, fc.nat(), (situation, seed) => comparePlan(situation, counts, numbers(seed))),
        { numRuns: RUNS, seed: SEED + index },
      );
    });
  });

  it(`for ${RUNS} policies of which most change within the ten days`, { timeout: 24 * 3_600_000 }, () => {
    const [before, chunk] = [counts.changing, situations(SEED, 0, RUNS)];
    chunk.forEach((situation, index) => {
      comparePlan(situation, counts, numbers(SEED + index));
      subjects(situation).forEach((subject) => about.add(subject));
    });
    expect(counts.changing - before).toBeGreaterThan(RUNS / 3);
    for (const subject of ['several debts', 'several zones', 'calendar windows', 'windows of days', 'rolling hours', 'day classes']) expect([...about]).toContain(subject);
  });

  it('meets every sort of boundary, and asks every minute of every policy', () => {
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(0);
    expect(counts.policies).toBeGreaterThanOrEqual(3 * RUNS);
    expect(counts.assessed).toBeGreaterThanOrEqual(counts.policies * DAYS * 24 * 60);
  });
});

describe('a plan that is not exact is found out', () => {
  const HOUR = 3_600_000;
  const objects = (at: number): boolean => at % (2 * HOUR) < HOUR;
  const turn = (at: number): number => (Math.floor(at / HOUR) + 1) * HOUR;
  /** Objects in every other hour; says its next turn, and the end of its objections, so many milliseconds late. */
  const rule = (nextLate: number, overLate: number) => ({
    kind: 'late',
    params: {},
    compile: () => ({
      evaluate: ({ at }: { at: number }, found: object[]) => {
        if (objects(at)) found.push({ code: 'late', data: {}, remedy: 'wait', over: turn(at) + overLate });
      },
      next: ({ at }: { at: number }) => turn(at) + nextLate,
    }),
  });
  const refer: typeof referenceCheck = (_, { contact }) => {
    const denied = objects(contact.at as number);
    return { outcome: denied ? 'deny' : 'allow', codes: denied ? ['r late '] : [], advisories: [] };
  };
  const compare = (nextLate: number, overLate: number, slow = refer) => () => {
    const at = Date.parse('2026-03-08T07:00:00Z');
    const situation = {
      scene: { zone: 'America/New_York', at, calendar: 'us' as const },
      rulesets: [{ id: 'a', version: '1', zones: ['America/New_York'], rules: [{ id: 'r', kind: 'late' }] }],
      options: { kinds: [rule(nextLate, overLate)] },
      request: { contact: { at: at + HOUR / 2, channel: 'call' } },
      others: [],
    };
    comparePlan(situation as unknown as Situation, noCounts(), numbers(1), slow);
  };

  it.each([
    ['a turn told a millisecond late', 1, 0],
    ['a turn told two turns late', 2 * HOUR, 0],
    ['an objection said to stand a millisecond too long', 0, 1],
    ['an objection said to stand two turns too long', 0, 2 * HOUR],
  ])('%s', (_, nextLate, overLate) => {
    expect(compare(nextLate, overLate)).toThrow(PlanDiffers);
  });

  it('and so is an answer that the slow evaluator does not give; told on time, there is no difference', () => {
    expect(compare(0, 0)).not.toThrow();
    expect(compare(0, 0, (...asked) => ({ ...refer(...asked), outcome: 'allow' }))).toThrow(PlanDiffers);
  });
});
