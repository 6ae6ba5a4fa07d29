import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { check } from '../src/check.js';
import { compile } from '../src/compile.js';
import type { Reason } from '../src/decision.js';
import { allowedWindows, nextAllowed } from '../src/plan.js';
import type { Situation } from '../src/testing/arbitraries.js';
import { arbitrarySituation, KINDS } from '../src/testing/arbitraries.js';

/** Random policies with a request each; 20000 is the full run. */
const RUNS = Number(process.env['FAIR_CONTACT_PLAN_RUNS'] ?? 60);
const SEED = Number(process.env['FAIR_CONTACT_SEED'] ?? 20261124);
const MINUTE = 60_000;
const DAYS = 10;
/** What the rules and histories name lies on quarters of an hour, a minute, half a minute or a millisecond beside: one policy in sixteen is asked at every minute. */
const steps = fc.constantFrom(MINUTE, ...Array.from({ length: 15 }, () => 15 * MINUTE));
const SPAN = DAYS * 24 * 60 * MINUTE;

const instantOf = (value: unknown): number => (typeof value === 'number' ? value : Date.parse(value as string));
const text = (value: number): string => new Date(value).toISOString();
const name = ({ rule, code, data }: Reason): string => `${rule ?? ''} ${code} ${(data['debt'] as string | undefined) ?? ''}`;

const counts = { policies: 0, instants: 0, windows: 0, validUntil: 0, retryAt: 0, reasons: 0 };

/** Everything that planning says of one situation, against `check` on a grid over ten days and a millisecond either side of every boundary. */
function planIsExact({ rulesets, options, request }: Situation, step: number): void {
  const policy = compile(rulesets, options);
  const at = instantOf(request.contact.at);
  const until = at + SPAN;
  const ask = (instant: number) => {
    counts.instants++;
    return check(policy, { ...request, contact: { ...request.contact, at: instant } });
  };
  const allowed = (instant: number): boolean => ask(instant).outcome === 'allow';
  counts.policies++;

  const windows = allowedWindows(policy, request, { from: at, to: until }).map(({ from, to }) => [Date.parse(from), Date.parse(to)] as const);
  counts.windows += windows.length;
  let last = -Infinity;
  for (const [from, to] of windows) {
    // Neither empty nor touching the one before.
    expect(from, text(from)).toBeGreaterThan(last);
    expect(to, text(to)).toBeGreaterThan(from);
    last = to;
    expect(allowed(from), `allowed at ${text(from)}`).toBe(true);
    expect(allowed(to - 1), `allowed a millisecond before ${text(to)}`).toBe(true);
    if (from > at) expect(allowed(from - 1), `denied a millisecond before ${text(from)}`).toBe(false);
    if (to < until) expect(allowed(to), `denied at ${text(to)}`).toBe(false);
  }
  let index = 0;
  for (let instant = at; instant < until; instant += step) {
    while (index < windows.length && (windows[index]?.[1] as number) <= instant) index++;
    const planned = index < windows.length && (windows[index]?.[0] as number) <= instant;
    if (allowed(instant) !== planned) expect.fail(`at ${text(instant)} check says ${planned ? 'deny' : 'allow'}, the plan says ${planned ? 'allow' : 'deny'}`);
  }

  const first = windows[0];
  expect(nextAllowed(policy, request, { until })).toBe(first === undefined ? null : text(first[0]));

  const decision = ask(at);
  const { validUntil, retryAt, reasons } = decision;
  if (decision.outcome === 'allow') {
    expect(retryAt).toBe(null);
    const end = (first as readonly [number, number])[1];
    if (end < until) expect(validUntil).toBe(text(end));
    else if (validUntil !== null) {
      expect(Date.parse(validUntil)).toBeGreaterThanOrEqual(until);
      expect(allowed(Date.parse(validUntil))).toBe(false);
      expect(allowed(Date.parse(validUntil) - 1)).toBe(true);
    }
    counts.validUntil += validUntil === null ? 0 : 1;
    return;
  }
  expect(validUntil).toBe(null);
  // Where all is a matter of waiting, there is an answer whenever there is one at all.
  if (retryAt !== null || reasons.every(({ remedy }) => remedy === 'wait')) expect(retryAt).toBe(nextAllowed(policy, request));
  if (retryAt !== null) {
    if (first !== undefined) expect(retryAt).toBe(text(first[0]));
    counts.retryAt++;
    expect(allowed(Date.parse(retryAt)), `allowed at ${retryAt}`).toBe(true);
    expect(allowed(Date.parse(retryAt) - 1), `denied a millisecond before ${retryAt}`).toBe(false);
  }
  for (const reason of reasons) {
    if (reason.code === 'history-too-short') expect(reason.retryAt).toBe(null);
    if (reason.remedy !== 'wait' && reason.retryAt === null) continue;
    const over = reason.retryAt === null ? Infinity : Date.parse(reason.retryAt);
    const stands = (instant: number): boolean => ask(instant).reasons.map(name).includes(name(reason));
    counts.reasons++;
    if (over < Infinity) {
      expect(stands(over), `${name(reason)} is over at ${text(over)}`).toBe(false);
      expect(stands(over - 1), `${name(reason)} stands a millisecond before ${text(over)}`).toBe(true);
    }
    for (let instant = at; instant < Math.min(over, until); instant += 15 * MINUTE)
      if (!stands(instant)) expect.fail(`${name(reason)} was over at ${text(instant)}, before ${reason.retryAt}`);
  }
}

describe('planning is exact', () => {
  afterAll(() => {
    console.log(`plan: seed ${SEED}`, JSON.stringify(counts));
  });

  it(`for ${RUNS} random policies over ${DAYS} days`, { timeout: 24 * 3_600_000 }, () => {
    fc.assert(fc.property(arbitrarySituation(Object.keys(KINDS), 4), steps, planIsExact), { numRuns: RUNS, seed: SEED });
    expect(counts.policies).toBeGreaterThanOrEqual(RUNS);
  });

  it(`for ${RUNS} random policies of hours, limits and waits alone`, { timeout: 24 * 3_600_000 }, () => {
    fc.assert(
      fc.property(arbitrarySituation(['contact-hours', 'frequency', 'cooldown', 'channel-limit', 'inconvenient', 'prerequisite'], 3), steps, planIsExact),
      { numRuns: RUNS, seed: SEED + 1 },
    );
  });

  it('meets every sort of boundary', () => {
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(0);
  });
});
