import fc from 'fast-check';
import { check } from '../check.js';
import { compile } from '../compile.js';
import { RulesetError } from '../errors.js';
import type { Ruleset } from '../ruleset.js';
import { arbitrarySituation, KINDS } from './arbitraries.js';
import type { Situation } from './arbitraries.js';
import { LAW_NAMES, reportLaws } from './laws.js';
import type { LawName } from './laws.js';
import type { LawReport } from './law.js';
import { arbitraryMalformedRuleset, arbitraryRuleset } from './malformed.js';
import { referenceCheck } from './reference.js';
import { tellDecision, tellRequest } from './story.js';

/* What a fuzzing run does, one job after the other, for as long as there is time. */

export interface Job {
  readonly name: string;
  /** What it is counted under. */
  readonly kind: string;
  run(options: { readonly runs: number; readonly seed: number }): LawReport;
}

/** A property of anything, reported as a law is. */
function reported<T>(law: string, says: string, arbitrary: fc.Arbitrary<T>, test: (sample: T) => void, tell: (sample: T) => readonly string[]): Job['run'] {
  return ({ runs, seed }) => {
    const details = fc.check(fc.property(arbitrary, test), { numRuns: runs, seed });
    const sample = details.counterexample?.[0];
    const lines = sample === undefined ? [] : tell(sample);
    const thrown = details.errorInstance;
    const story = details.failed ? [`${law}: ${says}`, ...lines, `  ${thrown instanceof Error ? thrown.message : String(thrown)}`, `  again with seed ${seed} and path ${JSON.stringify(details.counterexamplePath)}`].join('\n') : null;
    return { law, says, holds: !details.failed, runs: details.numRuns, met: details.numRuns, seed, path: details.counterexamplePath, story, request: sample ?? null };
  };
}

const list = (reasons: readonly { readonly rule: string | null; readonly code: string; readonly data: Readonly<Record<string, unknown>> }[]): string =>
  [...new Set(reasons.map(({ rule, code, data }) => `${rule ?? ''} ${code} ${String(data['debt'] ?? '')}`))].sort().join('; ');

function agrees({ rulesets, options, request, others }: Situation): void {
  const policy = compile(rulesets, options);
  for (const each of [request, ...others]) {
    const decision = check(policy, each);
    const slow = referenceCheck(rulesets, each, options);
    const same = decision.outcome === slow.outcome && list(decision.reasons) === slow.codes.join('; ') && list(decision.advisories) === slow.advisories.join('; ');
    if (!same) throw new Error(`decided ${tellDecision(decision)}; the slow evaluator: ${slow.outcome} (${slow.codes.join('; ')}), advised ${slow.advisories.join('; ')}`);
  }
}
const tellSituation = ({ rulesets, request, others }: Situation): string[] => [JSON.stringify(rulesets), ...[request, ...others].flatMap(tellRequest)].map((line) => `  ${line}`);

function refused(ruleset: unknown): void {
  try {
    compile(ruleset);
  } catch (error) {
    if (RulesetError.is(error) && error.issues.length > 0) return;
    throw error;
  }
  throw new Error('a ruleset that cannot be honoured was compiled');
}

/** The jobs over some policies; `only` names laws, `differential`, `refused` or `random`. */
export function jobs(policies: readonly (readonly [string, Ruleset])[], { only }: { readonly only?: readonly string[] | undefined } = {}): Job[] {
  const wanted = (name: string): boolean => only === undefined || only.includes(name);
  const names = LAW_NAMES.filter(wanted);
  const all: Job[] = [];
  const kinds = Object.keys(KINDS);
  if (wanted('differential')) {
    for (const chosen of [...kinds.map((kind) => [kind]), kinds]) {
      const says = 'the fast evaluator and the slow one agree.';
      all.push({ name: `differential ${chosen.length === 1 ? chosen[0] : 'all'}`, kind: 'differential', run: reported('differential', says, arbitrarySituation(chosen, chosen.length === 1 ? 1 : 5, undefined, 3), agrees, tellSituation) });
    }
  }
  if (wanted('refused')) all.push({ name: 'refused', kind: 'refused', run: reported('refused', 'compile refuses what it cannot honour, with issues.', arbitraryMalformedRuleset(), refused, (ruleset) => [`  ${JSON.stringify(ruleset)}`]) });
  for (const [code, ruleset] of policies) for (const law of names) all.push({ name: `${law} ${code}`, kind: law, run: (options) => reportLaws(ruleset, { ...options, only: [law] })[0] as LawReport });
  if (wanted('random')) for (const law of LAW_NAMES) all.push({ name: `${law} of a random ruleset`, kind: `random ${law}`, run: (options) => overRandom(law, options) });
  return all;
}

/** A law over rulesets that a seed draws, a few requests each. */
function overRandom(law: LawName, { runs, seed }: { readonly runs: number; readonly seed: number }): LawReport {
  const few = 20;
  let last: LawReport | undefined;
  let [asked, met] = [0, 0];
  for (const ruleset of fc.sample(arbitraryRuleset(), { numRuns: Math.max(1, Math.round(runs / few)), seed })) {
    // Rulesets around scenes of their own years are asked about those.
    const report = reportLaws(ruleset, { runs: few, seed, only: [law] })[0] as LawReport;
    asked += report.runs;
    met += report.met;
    last = report.holds ? report : { ...report, story: `${report.story ?? ''}\n  under ${JSON.stringify(ruleset)}` };
    if (!report.holds) break;
  }
  return { ...(last as LawReport), runs: asked, met };
}
