import fc from 'fast-check';
import type { Policy } from '../compile.js';
import type { Decision, Reason } from '../decision.js';
import type { RequestInput } from '../request-schema.js';
import type { Rule } from '../ruleset.js';
import { harvest } from './harvest.js';
import type { Harvest } from './harvest.js';
import type { DaySpan } from './instants.js';
import { minimise } from './minimise.js';
import { requestsOf } from './requests.js';
import type { Engine, Plain, PolicySource, Subject } from './source.js';
import { onlyRules, subjectOf } from './source.js';
import { tellDecision, tellRequest } from './story.js';

/** A rule that is excused from a law, and why. */
export interface Excuse {
  readonly law: string;
  /** The rule's id. */
  readonly rule: string;
  readonly why: string;
}

export interface LawOptions {
  /** Random requests for each law; default 100. */
  readonly runs?: number;
  /** The same seed asks the same requests; default: one that is drawn and reported. */
  readonly seed?: number;
  /** Where in the sequence of a seed a counter-example was found: the `path` of a report. */
  readonly path?: string;
  /** Local days between which contacts lie; default 2026 and 2027. */
  readonly span?: DaySpan;
  /** What decides, where it is not the library itself. */
  readonly engine?: Partial<Engine>;
  /** Rules that may break a law for a reason that you can give. */
  readonly excuse?: readonly Excuse[];
  /** Slow evaluators of your own kinds: see `referenceCheck`. A policy with a kind that has none is not compared. */
  readonly reference?: Readonly<Record<string, ReferenceKind>>;
}
export type { ReferenceKind } from './reference.js';
import type { ReferenceKind } from './reference.js';

/** What a law was found to be. */
export interface LawReport {
  readonly law: string;
  /** The law in one sentence. */
  readonly says: string;
  readonly holds: boolean;
  readonly runs: number;
  /** In how many of the runs the law had something to say (there was a denial, a limit to lower …). 0: nothing is known. */
  readonly met: number;
  readonly seed: number;
  /** Of the counter-example; `null` when the law holds. */
  readonly path: string | null;
  readonly story: string | null;
  /** The smallest counter-example that was found. */
  readonly request: unknown;
}

/** Thrown by `checkLaws` and the single laws; `reports` holds them all, `message` the stories of those that are broken. */
export class BrokenLawError extends Error {
  override readonly name = 'BrokenLawError';
  constructor(readonly reports: readonly LawReport[]) {
    const broken = reports.filter(({ holds }) => !holds);
    super(broken.map(({ story }) => story).join('\n\n'));
  }
}

/** What a law says of one sample: nothing, that it holds, or how it is broken. */
export type Verdict = 'nothing' | 'holds' | Breach;
export interface Breach {
  readonly request: unknown;
  /** What was found, line by line. */
  readonly lines: readonly string[];
}

/** What laws work with. */
export interface Bench {
  readonly subject: Subject;
  readonly found: Harvest;
  readonly requests: fc.Arbitrary<RequestInput>;
  readonly options: LawOptions;
  /** Every rule, as ruleset and id, once. */
  readonly ids: readonly (readonly [string, string])[];
  excused(law: string, rule: string): boolean;
  /** The rules of one id alone, every force denying; with a change, those of them that are changed. */
  solo(ruleset: string, id: string, change?: Change): Policy | undefined;
  check(request: unknown, policy?: Policy): Decision;
}
export interface Change {
  readonly name: string;
  readonly make: (rule: Rule) => unknown;
}

export interface LawSpec<Sample> {
  readonly name: string;
  readonly says: string;
  readonly samples: (bench: Bench) => fc.Arbitrary<Sample>;
  readonly test: (bench: Bench, sample: Sample) => Verdict;
}
// The list of laws holds laws of every sample; what one draws, only that one reads.
export type AnyLaw = LawSpec<unknown>;
export const law = <Sample>(spec: LawSpec<Sample>): AnyLaw => spec as unknown as AnyLaw;

export function benchOf(source: PolicySource, options: LawOptions): Bench {
  const subject = subjectOf(source, options.engine);
  const found = harvest(subject.rulesets);
  const defaults = subject.rulesets.every(({ zones }) => zones !== undefined);
  return {
    subject,
    found,
    options,
    requests: requestsOf(found, subject.options, defaults, options.span === undefined ? {} : { span: options.span }),
    ids: [...new Map(subject.rulesets.flatMap((document) => document.rules.map((rule) => [`${document.id} ${rule.id}`, [document.id, rule.id] as const]))).values()],
    excused: (name, rule) => options.excuse?.some((each) => each.law === name && each.rule === rule) ?? false,
    solo(ruleset, id, change) {
      return subject.variant(`solo ${ruleset} ${id} ${change?.name ?? ''}`, () => {
        const documents = onlyRules(subject.rulesets, (rule, of) => of === ruleset && rule.id === id);
        const rulesets = documents.map((document) => ({ ...document, rules: document.rules.map((rule) => change?.make(rule) ?? rule) }));
        return { rulesets, options: { ...subject.options, denies: ['prohibition', 'presumption', 'should'] } };
      });
    },
    check: (request, policy = subject.policy) => subject.engine.check(policy, request),
  };
}

/** Frozen through and through: whoever writes to it throws. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** Objections and advice of rules, each as `ruleset rule`. What merely was not checked is left out. */
export function objectors(decision: Decision): Map<string, Reason> {
  const all = new Map<string, Reason>();
  for (const reason of [...decision.reasons, ...decision.advisories]) {
    if (reason.ruleset !== null && reason.rule !== null && reason.code !== 'text-not-checked') all.set(`${reason.ruleset} ${reason.rule}`, reason);
  }
  return all;
}

export const rulesNamed = (bench: Bench, ruleset: string | null, id: string | null): readonly Rule[] =>
  bench.subject.rulesets.filter((document) => document.id === ruleset).flatMap(({ rules }) => rules.filter((rule) => rule.id === id));

export const breach = (request: unknown, ...lines: string[]): Breach => ({ request, lines });
/** Two answers where the second had no right to differ. */
export const differs = (request: unknown, first: Decision, then: string, second: Decision): Breach => breach(request, `first: ${tellDecision(first)}`, `then, ${then}: ${tellDecision(second)}`);

class Broken extends Error {
  constructor(readonly breach: Breach) {
    super('broken');
  }
}

const nameOf = (thrown: unknown): string => (thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown));

export function runLaw(spec: AnyLaw, bench: Bench): LawReport {
  const { runs = 100, seed, path } = bench.options;
  let met = 0;
  let broken = false;
  const ask = (sample: unknown): void => {
    let verdict: Verdict;
    try {
      verdict = spec.test(bench, sample);
    } catch (thrown) {
      // Whatever throws where a law looks at answers is an answer that nobody gets.
      verdict = breach(requestIn(sample), `thrown: ${nameOf(thrown)}`);
    }
    if (verdict === 'nothing') return;
    // What follows a first counter-example is the search for a smaller one.
    if (!broken) met++;
    if (verdict === 'holds') return;
    broken = true;
    throw new Broken(verdict);
  };
  const details = fc.check(fc.property(spec.samples(bench), ask), { numRuns: runs, ...(seed === undefined ? {} : { seed }), ...(path === undefined ? {} : { path }) });
  const base = { law: spec.name, says: spec.says, runs: details.numRuns, met, seed: details.seed };
  if (!details.failed) return { ...base, holds: true, path: null, story: null, request: null };
  const { request, lines } = smallest(spec, bench, details.counterexample?.[0], details.errorInstance);
  const story = [
    `The law "${spec.name}" is broken: ${spec.says}`,
    ...tellRequest(request).map((line) => `  ${line}`),
    ...lines.map((line) => `  ${line}`),
    `  again with seed ${details.seed} and path ${JSON.stringify(details.counterexamplePath)}`,
  ].join('\n');
  return { ...base, holds: false, path: details.counterexamplePath, story, request };
}

/** What a law finds in a sample; `undefined` when it is not broken. */
function breachIn(spec: AnyLaw, bench: Bench, sample: unknown): Breach | undefined {
  try {
    const verdict = spec.test(bench, sample);
    return typeof verdict === 'string' ? undefined : verdict;
  } catch (thrown) {
    return breach(requestIn(sample), `thrown: ${nameOf(thrown)}`);
  }
}

/** The counter-example without whatever it does not take. What is malformed stays as it is. */
function smallest(spec: AnyLaw, bench: Bench, sample: unknown, thrown: unknown): Breach {
  const first = thrown instanceof Broken ? thrown.breach : breach(requestIn(sample), `thrown: ${nameOf(thrown)}`);
  if (!isSample(sample) || sample.malformed === true) return first;
  const request = minimise(sample.request, (less) => breachIn(spec, bench, { ...sample, request: less }) !== undefined);
  return breachIn(spec, bench, { ...sample, request }) ?? first;
}
const isSample = (sample: unknown): sample is { readonly request: unknown; readonly malformed?: boolean } => typeof sample === 'object' && sample !== null && 'request' in sample;

const requestIn = (sample: unknown): unknown => (typeof sample === 'object' && sample !== null && 'request' in sample ? (sample as Plain)['request'] : sample);
