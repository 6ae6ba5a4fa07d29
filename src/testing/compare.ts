import fc from 'fast-check';
import { DAY, parseDay } from '../calendars/civil.js';
import type { RequestInput } from '../request-schema.js';
import type { Ruleset } from '../ruleset.js';
import { harvest } from './harvest.js';
import type { DaySpan } from './instants.js';
import { compareHours } from './compare-hours.js';
import type { HoursComparison } from './compare-hours.js';
import { minimise } from './minimise.js';
import { requestsOf } from './requests.js';
import type { Engine, PolicySource } from './source.js';
import { subjectOf } from './source.js';
import { tellDecision, tellRequest } from './story.js';

/** How the first policy stands to the second. */
export type Strictness = 'stricter' | 'looser' | 'equal' | 'incomparable';

export interface CompareOptions {
  /** Random requests in each direction; default 2000. */
  readonly runs?: number;
  readonly seed?: number;
  /** Local days that hours are compared over, first included, last not; default 2026. */
  readonly span?: DaySpan;
  /** Zones that hours are compared in; default up to three of those that the policies name. */
  readonly zones?: readonly string[];
  readonly engine?: Partial<Engine>;
}

export interface Comparison {
  readonly verdict: Strictness;
  /** True when the verdict follows from what was enumerated or from witnesses on both sides; false when it rests on a search that found no more. */
  readonly proved: boolean;
  /** A request that the first allows and the second denies. */
  readonly looser: RequestInput | null;
  /** A request that the first denies and the second allows. */
  readonly stricter: RequestInput | null;
  readonly hours: HoursComparison;
  readonly search: { readonly runs: number; readonly seed: number };
  /** The above in sentences. */
  readonly story: string;
}

const YEAR: DaySpan = { from: '2026-01-01', to: '2027-01-01' };
const verdictOf = (looser: unknown, stricter: unknown): Strictness => (looser !== null ? (stricter !== null ? 'incomparable' : 'looser') : stricter !== null ? 'stricter' : 'equal');

/**
 * Compares two policies: is the first `stricter` (denies whatever the second denies, and more), `looser`, `equal` or `incomparable`? Permitted hours are
 * compared exactly, interval by interval, for every sort of contact that they tell apart and about whom nothing else is known; all the rest by a search.
 * Throws `RulesetError` when one of them does not compile.
 *
 * @example compareStrictness([us, house], us).verdict // 'stricter'
 */
export function compareStrictness(a: PolicySource, b: PolicySource, options: CompareOptions = {}): Comparison {
  const { runs = 2000, span = YEAR } = options;
  const [first, second] = [subjectOf(a, options.engine), subjectOf(b, options.engine)];
  const both: readonly Ruleset[] = [...first.rulesets, ...second.rulesets];
  const found = harvest(both);
  const days = { from: (parseDay(span.from) as number) * DAY, to: (parseDay(span.to) as number) * DAY };
  const hours = compareHours(first, second, found, days, options.zones);

  const calendars = [...(first.options.calendars ?? []), ...(second.options.calendars ?? [])];
  const requests = requestsOf(found, { calendars }, both.every(({ zones }) => zones !== undefined), { unknowns: true, span });
  const outcome = (subject: typeof first, request: unknown): 'allow' | 'deny' => subject.engine.check(subject.policy, request).outcome;
  let { seed } = options;
  const search = (allows: typeof first, denies: typeof first): RequestInput | null => {
    const details = fc.check(fc.property(requests, (request) => !(outcome(allows, request) === 'allow' && outcome(denies, request) === 'deny')), { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
    seed ??= details.seed;
    const found = details.counterexample?.[0];
    return found === undefined ? null : minimise(found, (request) => outcome(allows, request) === 'allow' && outcome(denies, request) === 'deny');
  };
  // A witness that the hours gave must be one of the whole policies too: another rule may deny it on both sides.
  const whole = (request: RequestInput | null, allows: typeof first, denies: typeof first): RequestInput | null =>
    request !== null && outcome(allows, request) === 'allow' && outcome(denies, request) === 'deny' ? request : null;
  const looser = whole(hours.looser, first, second) ?? search(first, second);
  const stricter = whole(hours.stricter, second, first) ?? search(second, first);
  const verdict = verdictOf(looser, stricter);
  const onlyHours = both.every(({ rules }) => rules.every(({ kind }) => kind === 'contact-hours'));
  const proved = verdict === 'incomparable' || (onlyHours && hours.exact && verdict === hours.verdict);
  const tell = (request: RequestInput | null, how: string): string[] =>
    request === null ? [] : [how, ...tellRequest(request), `first: ${tellDecision(first.engine.check(first.policy, request), false)}`, `second: ${tellDecision(second.engine.check(second.policy, request), false)}`];
  const story = [
    `the first is ${verdict} (${proved ? 'proved' : `found by search among ${runs} random requests in each direction`})`,
    `hours: ${hours.verdict}, ${hours.exact ? 'exact' : 'in part'} over ${span.from} to ${span.to}, ${hours.sorts} sorts of contact, in ${hours.zones.join(', ')}`,
    ...tell(looser, 'only the first allows:'),
    ...tell(stricter, 'only the second allows:'),
  ].join('\n');
  return { verdict, proved, looser, stricter, hours, search: { runs, seed: seed ?? 0 }, story };
}
