import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { check } from '../../src/check.js';
import { compile } from '../../src/compile.js';
import type { RequestInput } from '../../src/request-schema.js';
import type { Situation } from '../../src/testing/arbitraries.js';
import { arbitrarySituation, KINDS, SCENES } from '../../src/testing/arbitraries.js';
import type { Verdict } from '../../src/testing/reference.js';
import { referenceCheck } from '../../src/testing/reference.js';

/*
 * Random policies and what the slow evaluator says of them, drawn once for a run: under mutation testing the same questions are asked for every mutant, and drawing
 * them takes far longer than asking.
 */
const SIZES = {
  /** Asked of every mutant. */
  quick: { rulesets: 60, most: 4, plans: 20, seed: 20261126 },
  /** Asked of those that nothing else has noticed: what `test/differential.test.ts` asks, drawn and judged once, and what comes later. */
  wide: { rulesets: 250, most: 5, plans: 60, seed: 20261124 },
} as const;
export type Size = keyof typeof SIZES;
const EACH = 8;
const HOUR = 3_600_000;
/** Instants after the contact at which the plan is compared; off the hour, so that they fall beside boundaries too. */
const GRID = Array.from({ length: 22 }, (_, index) => index * 5.3 * HOUR);

export interface Judged {
  readonly rulesets: Situation['rulesets'];
  readonly options: Situation['options'];
  readonly asked: readonly { readonly request: RequestInput; readonly verdict: Verdict }[];
}
export interface Planned {
  readonly rulesets: Situation['rulesets'];
  readonly options: Situation['options'];
  readonly request: RequestInput;
  readonly at: number;
  /** What the slow evaluator says at each instant. */
  readonly grid: readonly { readonly at: number; readonly allowed: boolean }[];
}
export interface Drawn {
  readonly judged: readonly Judged[];
  readonly planned: readonly Planned[];
}

export const moved = (request: RequestInput, at: number): RequestInput => ({ ...request, contact: { ...request.contact, at } });

function draw(kinds: readonly string[], size: Size, several: boolean): Drawn {
  const { rulesets: numRuns, most, plans, seed } = SIZES[size];
  const situations = fc.sample(arbitrarySituation(kinds, several ? most : 1, SCENES, EACH - 1), { numRuns, seed });
  const judged = situations.map(({ rulesets, options, request, others }) => ({
    rulesets,
    options,
    asked: [request, ...others].map((each) => ({ request: each, verdict: referenceCheck(rulesets, each, options) })),
  }));
  // Of the requests whose answer changes with time, one for each policy; chosen by the fast evaluator, judged by the slow one.
  const planned: Planned[] = [];
  for (const { rulesets, options, request, others, scene } of situations) {
    if (planned.length === plans) break;
    const [policy, at] = [compile(rulesets, options), scene.at];
    const changing = [request, ...others].find((each) => new Set(GRID.map((after) => check(policy, moved(each, at + after)).outcome)).size > 1);
    if (changing === undefined) continue;
    const grid = GRID.map((after) => ({ at: at + after, allowed: referenceCheck(rulesets, moved(changing, at + after), options).outcome === 'allow' }));
    planned.push({ rulesets, options, request: changing, at, grid });
  }
  return { judged, planned };
}

const FILE = process.env['MUTATION_SITUATIONS'];
const all: Partial<Record<Size, Record<string, Drawn>>> = {};

/** By kind, and `several` for policies of many kinds. Kept in a file where one is named, for the other processes of the run. */
export function drawn(size: Size): Record<string, Drawn> {
  const known = all[size];
  if (known !== undefined) return known;
  const file = FILE === undefined ? undefined : `${FILE}-${size}`;
  if (file !== undefined && existsSync(file)) return (all[size] = deserialize(readFileSync(file)) as Record<string, Drawn>);
  const made = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, draw([kind], size, false)]));
  made['several'] = draw(Object.keys(KINDS), size, true);
  if (file !== undefined) writeFileSync(file, serialize(made));
  return (all[size] = made);
}
