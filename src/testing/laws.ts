import { benchOf, BrokenLawError, runLaw } from './law.js';
import type { AnyLaw, Bench, LawOptions, LawReport } from './law.js';
import { factLaws } from './laws-facts.js';
import { shapeLaws } from './laws-shape.js';
import { tightenLaws } from './laws-tighten.js';
import { timeLaws } from './laws-time.js';
import type { PolicySource } from './source.js';

const all = { ...shapeLaws, ...tightenLaws, ...factLaws, ...timeLaws };

/** The names of the laws. */
export const LAW_NAMES = [
  'total', 'pure', 'order', 'duplicates', 'reasons', 'alone', 'roundTrip',
  'addingRule', 'loweringLimit', 'narrowingWindow', 'addingHoliday',
  'forgetting', 'moreZones', 'moreHistory', 'machineZone', 'oldLaw',
  'retryAt', 'nextAllowed', 'validUntil', 'reference',
] as const;
export type LawName = (typeof LAW_NAMES)[number];

const specOf = (name: LawName): AnyLaw => all[name] as AnyLaw;

export interface CheckLawsOptions extends LawOptions {
  /** Only these; default all. */
  readonly only?: readonly LawName[];
}

/** What the laws were found to be over a policy. Throws nothing but what `compile` throws: look at `holds`. */
export function reportLaws(policy: PolicySource, options: CheckLawsOptions = {}): LawReport[] {
  const bench: Bench = benchOf(policy, options);
  return (options.only ?? LAW_NAMES).map((name) => runLaw(specOf(name), bench));
}

/**
 * Asks every law over a policy with random requests of it, and returns what was found. Throws `BrokenLawError` when one is broken: its message tells the
 * smallest counter-example of each as a story, with the seed and path that bring it back.
 *
 * @example checkLaws([us, house], { runs: 200 }); // in any test runner
 */
export function checkLaws(policy: PolicySource, options: CheckLawsOptions = {}): LawReport[] {
  const reports = reportLaws(policy, options);
  if (reports.some(({ holds }) => !holds)) throw new BrokenLawError(reports);
  return reports;
}

/** A law on its own: asks it over a policy; throws `BrokenLawError` when it is broken. */
export interface OneLaw {
  (policy: PolicySource, options?: LawOptions): LawReport;
  /** The law in one sentence. */
  readonly says: string;
}

const oneLaw = (name: LawName): OneLaw =>
  Object.assign((policy: PolicySource, options: LawOptions = {}): LawReport => checkLaws(policy, { ...options, only: [name] })[0] as LawReport, { says: specOf(name).says });

/** The laws one by one. */
export const laws: Readonly<Record<LawName, OneLaw>> = Object.fromEntries(LAW_NAMES.map((name) => [name, oneLaw(name)])) as Record<LawName, OneLaw>;

/** Reports as a table: one line for each law. */
export function tellReports(reports: readonly LawReport[]): string {
  const width = Math.max(...reports.map(({ law }) => law.length));
  return reports.map(({ law, holds, met, runs, seed }) => `${law.padEnd(width)}  ${holds ? (met === 0 ? 'nothing' : 'holds  ') : 'BROKEN '}  ${String(met).padStart(5)} of ${runs}  seed ${seed}`).join('\n');
}
