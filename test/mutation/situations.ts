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
const RULESETS = 60;
const EACH = 8;
const PLANS = 20;
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

function draw(kinds: readonly string[], most: number): Drawn {
  const situations = fc.sample(arbitrarySituation(kinds, most, SCENES, EACH - 1), { numRuns: RULESETS, seed: 20261126 });
  const judged = situations.map(({ rulesets, options, request, others }) => ({
    rulesets,
    options,
    asked: [request, ...others].map((each) => ({ request: each, verdict: referenceCheck(rulesets, each, options) })),
  }));
  // Of the requests whose answer changes with time, one for each policy; chosen by the fast evaluator, judged by the slow one.
  const planned: Planned[] = [];
  for (const { rulesets, options, request, others, scene } of situations) {
    if (planned.length === PLANS) break;
    const [policy, at] = [compile(rulesets, options), scene.at];
    const changing = [request, ...others].find((each) => new Set(GRID.map((after) => check(policy, moved(each, at + after)).outcome)).size > 1);
    if (changing === undefined) continue;
    const grid = GRID.map((after) => ({ at: at + after, allowed: referenceCheck(rulesets, moved(changing, at + after), options).outcome === 'allow' }));
    planned.push({ rulesets, options, request: changing, at, grid });
  }
  return { judged, planned };
}

const FILE = process.env['MUTATION_SITUATIONS'];
let all: Record<string, Drawn> | undefined;

/** By kind, and `several` for policies of many kinds. Kept in a file where one is named, for the other processes of the run. */
export function drawn(): Record<string, Drawn> {
  if (all !== undefined) return all;
  if (FILE !== undefined && existsSync(FILE)) return (all = deserialize(readFileSync(FILE)) as Record<string, Drawn>);
  all = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, draw([kind], 1)]));
  all['several'] = draw(Object.keys(KINDS), 4);
  if (FILE !== undefined) writeFileSync(FILE, serialize(all));
  return all;
}
