import fc from 'fast-check';
import type { RequestInput } from '../request-schema.js';
import type { Decision } from '../decision.js';
import { minimise } from './minimise.js';
import { requestsOf } from './requests.js';
import { harvest } from './harvest.js';
import { isPlain } from './harvest.js';
import type { DaySpan } from './instants.js';
import type { Engine, Plain, PolicySource } from './source.js';
import { subjectOf } from './source.js';
import { tellDecision, tellRequest } from './story.js';

/* Requirements of the house, asked of random requests: no AI call to a minor, ever. */

/** Part of a request: what every request that is asked is made to hold. Objects are merged, lists and values replace. */
export type Pattern = { readonly [key: string]: unknown };

/** Which requests a requirement is about: those made like a pattern, those for which `where` holds, or both. */
export interface About {
  readonly like?: Pattern;
  readonly where?: (request: RequestInput) => boolean;
}

export interface RequirementOptions {
  /** Random requests that are asked; default 500. */
  readonly runs?: number;
  readonly seed?: number;
  readonly span?: DaySpan;
  readonly engine?: Partial<Engine>;
  /** How many requests must have met `where`; default a tenth of `runs`. With fewer nothing would be shown, and the requirement fails. */
  readonly least?: number;
}

export interface RequirementReport {
  readonly runs: number;
  /** Requests that the requirement was about. */
  readonly met: number;
  readonly seed: number;
}

/** A requirement that does not hold: `message` tells the smallest request that was found, `request` is it. */
export class RequirementError extends Error {
  override readonly name = 'RequirementError';
  constructor(
    message: string,
    readonly request: unknown,
  ) {
    super(message);
  }
}

/** A request made to hold a pattern. */
export function merged(base: unknown, pattern: unknown): unknown {
  if (!isPlain(pattern)) return pattern;
  const result: Plain = isPlain(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(pattern)) result[key] = merged(result[key], value);
  return result;
}

const isAbout = (about: Pattern | About): about is About => 'like' in about || 'where' in about;
const aboutOf = (about: Pattern | About | ((request: RequestInput) => boolean)): About => (typeof about === 'function' ? { where: about } : isAbout(about) ? about : { like: about as Pattern });

function require(policy: PolicySource, about: About, fault: (decision: Decision) => string | undefined, what: string, options: RequirementOptions): RequirementReport {
  const { runs = 500, seed, span, engine, least = about.where === undefined ? 1 : Math.ceil(runs / 10) } = options;
  const subject = subjectOf(policy, engine);
  const found = harvest(subject.rulesets);
  const requests = requestsOf(found, subject.options, subject.rulesets.every(({ zones }) => zones !== undefined), { unknowns: false, ...(span === undefined ? {} : { span }) });
  const made = about.like === undefined ? requests : requests.map((request) => merged(request, about.like) as RequestInput);
  let met = 0;
  let broken = false;
  const details = fc.check(
    fc.property(made, (request) => {
      if (about.where?.(request) === false) return;
      if (!broken) met++;
      const wrong = fault(subject.engine.check(subject.policy, request));
      if (wrong === undefined) return;
      broken = true;
      throw new Error(wrong);
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
  if (details.failed) {
    const wrongIn = (request: RequestInput): string | undefined => (about.where?.(request) === false ? undefined : fault(subject.engine.check(subject.policy, request)));
    // Made to hold the pattern again, so that what the requirement is about is never left out.
    const kept = (request: RequestInput): RequestInput => (about.like === undefined ? request : (merged(request, about.like) as RequestInput));
    const request = kept(minimise(details.counterexample?.[0] as RequestInput, (less) => wrongIn(kept(less)) !== undefined));
    const wrong = wrongIn(request) ?? '';
    throw new RequirementError([what, ...tellRequest(request).map((line) => `  ${line}`), `  ${wrong}`, `  again with seed ${details.seed}`].join('\n'), request);
  }
  if (met < least) {
    throw new RequirementError(`${what}: only ${met} of ${runs} random requests were of this sort, which shows too little; give a pattern (like: { … }) that makes every request one, or more runs`, null);
  }
  return { runs, met, seed: details.seed };
}

/**
 * Searches for a request of this sort that is allowed; throws `RequirementError` with the smallest that it finds. A search, not a proof: it says in how
 * many requests it found none.
 *
 * @example expectNeverAllows(policy, { contact: { channel: 'call', from: { technology: 'ai' } }, consumer: { minor: true } });
 */
export function expectNeverAllows(policy: PolicySource, about: Pattern | About | ((request: RequestInput) => boolean), options: RequirementOptions = {}): RequirementReport {
  return require(policy, aboutOf(about), (decision) => (decision.outcome === 'allow' ? 'is allowed' : undefined), 'Such a contact must never be allowed', options);
}

/** Searches for a request of this sort that is not denied with a reason of this code; throws as `expectNeverAllows` does. */
export function expectReason(policy: PolicySource, about: Pattern | About | ((request: RequestInput) => boolean), code: string, options: RequirementOptions = {}): RequirementReport {
  const fault = (decision: Decision): string | undefined => (decision.reasons.some((reason) => reason.code === code) ? undefined : `is not denied for ${code}: ${tellDecision(decision, false)}`);
  return require(policy, aboutOf(about), fault, `Such a contact must always be denied for ${code}`, options);
}

/** Searches for a request of this sort that a reason of this code denies; throws as `expectNeverAllows` does. */
export function expectNoReason(policy: PolicySource, about: Pattern | About | ((request: RequestInput) => boolean), code: string, options: RequirementOptions = {}): RequirementReport {
  const fault = (decision: Decision): string | undefined => (decision.reasons.some((reason) => reason.code === code) ? `is denied for ${code}: ${tellDecision(decision, false)}` : undefined);
  return require(policy, aboutOf(about), fault, `Such a contact must never be denied for ${code}`, options);
}
