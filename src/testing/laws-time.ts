import fc from 'fast-check';
import { DAY, formatInstant, toInstant } from '../calendars/civil.js';
import type { Decision, Reason } from '../decision.js';
import type { RequestInput } from '../request-schema.js';
import { boundaries, zonesOf } from './instants.js';
import { breach, law } from './law.js';
import type { AnyLaw, Bench, Verdict } from './law.js';
import { onlyRules } from './source.js';
import { referenceCheck } from './reference.js';
import { notSpoken } from './reference-speaks.js';
import { tellDecision } from './story.js';

/* Laws of planning: what is said of later instants is what is found there. */

interface Asked {
  readonly request: RequestInput;
  /** Which of the many boundaries in between are looked at. */
  readonly stride: number;
}
const HORIZON = 366 * DAY;
const LOOKS = 24;

const samples = ({ requests }: Bench): fc.Arbitrary<Asked> => fc.record({ request: requests, stride: fc.integer({ min: 0, max: 6 }) });

function askAt(bench: Bench, request: RequestInput, at: number): Decision {
  return bench.check({ ...request, contact: { ...request.contact, at } });
}

/** Some of the instants in (from, to) at which anything may turn, and a millisecond beside; at most ten days of them. */
function between({ found }: Bench, request: RequestInput, from: number, to: number, stride: number): number[] {
  const zones = request.consumer?.timeZones ?? zonesOf(found).slice(0, 2);
  const events = (request.history ?? []).map(({ at }) => toInstant(at instanceof Date ? at.getTime() : at) ?? from);
  const end = Math.min(to, from + 10 * DAY);
  const all = boundaries(found, zones.slice(0, 2), from, end, [...events, from]);
  const step = Math.max(1, Math.floor(all.length / LOOKS));
  const chosen = all.filter((_, index) => index % step === stride % step).slice(0, LOOKS * 2);
  return [...new Set(chosen.flatMap((at) => [at, at - 1]))].filter((at) => at > from && at < end);
}

const named = ({ ruleset, rule, code, data }: Reason): string => `${ruleset} ${rule} ${code} ${String(data['debt'] ?? '')}`;
const atOf = (request: RequestInput): number => toInstant(request.contact.at instanceof Date ? request.contact.at.getTime() : request.contact.at) as number;

const retryAt = law<Asked>({
  name: 'retryAt',
  says: 'every reason stands until its retryAt, to the millisecond, and is over then; the decision’s own is the first instant at which the contact is allowed.',
  samples,
  test(bench, { request, stride }) {
    const decision = bench.check(request);
    const at = atOf(request);
    let met = false;
    const look = (reason: Reason): Verdict => {
      const over = Date.parse(reason.retryAt as string);
      const stands = (instant: number): boolean => askAt(bench, request, instant).reasons.some((each) => named(each) === named(reason));
      if (!(over > at)) return breach(request, `${reason.rule}: ${reason.code} is over at ${reason.retryAt}, which is not later`);
      if (stands(over)) return breach(request, `${reason.rule}: ${reason.code} stands at its retryAt ${reason.retryAt} still`);
      if (!stands(over - 1)) return breach(request, `${reason.rule}: ${reason.code} is over a millisecond before its retryAt ${reason.retryAt} already`);
      const early = between(bench, request, at, over, stride).slice(0, 8).find((instant) => !stands(instant));
      return early === undefined ? 'holds' : breach(request, `${reason.rule}: ${reason.code} is over at ${formatInstant(early)}, before its retryAt ${reason.retryAt}`);
    };
    for (const reason of decision.reasons) {
      if (reason.retryAt === null) continue;
      met = true;
      const verdict = look(reason);
      if (verdict !== 'holds') return verdict;
    }
    if (decision.outcome === 'deny' && decision.retryAt !== null) {
      met = true;
      const next = bench.subject.engine.nextAllowed(bench.subject.policy, request);
      if (decision.retryAt !== next) return breach(request, `retryAt is ${decision.retryAt}, and nextAllowed ${String(next)}`);
    }
    return met ? 'holds' : 'nothing';
  },
});

const nextAllowed = law<Asked>({
  name: 'nextAllowed',
  says: 'nextAllowed is allowed, and nothing before it is; now, when the contact is allowed now.',
  samples,
  test(bench, { request, stride }) {
    const { engine, policy } = bench.subject;
    const at = atOf(request);
    const next = engine.nextAllowed(policy, request);
    if (bench.check(request).outcome === 'allow') return next === formatInstant(at) ? 'holds' : breach(request, `allowed now, and nextAllowed says ${String(next)}`);
    const end = next === null ? at + HORIZON : Date.parse(next);
    if (next !== null) {
      const then = askAt(bench, request, end);
      if (then.outcome === 'deny') return breach(request, `nextAllowed says ${next}, and then: ${tellDecision(then)}`);
      if (askAt(bench, request, end - 1).outcome === 'allow') return breach(request, `nextAllowed says ${next}, and it is allowed a millisecond before`);
    }
    const early = between(bench, request, at, end, stride).find((instant) => askAt(bench, request, instant).outcome === 'allow');
    return early === undefined ? 'holds' : breach(request, `nextAllowed says ${String(next)}, and it is allowed at ${formatInstant(early)}`);
  },
});

const validUntil = law<Asked>({
  name: 'validUntil',
  says: 'an allowance holds until its validUntil, to the millisecond, and not then.',
  samples,
  test(bench, { request, stride }) {
    const decision = bench.check(request);
    if (decision.outcome === 'deny') return decision.validUntil === null ? 'nothing' : breach(request, `denied, and valid until ${decision.validUntil}`);
    const at = atOf(request);
    const end = decision.validUntil === null ? at + HORIZON : Date.parse(decision.validUntil);
    if (!(end > at)) return breach(request, `valid until ${decision.validUntil}, which is not later`);
    if (decision.validUntil !== null && askAt(bench, request, end).outcome === 'allow') return breach(request, `valid until ${decision.validUntil}, and allowed then`);
    for (const instant of [end - 1, ...between(bench, request, at, end, stride)]) {
      const then = askAt(bench, request, instant);
      if (then.outcome === 'deny') return breach(request, `valid until ${decision.validUntil ?? 'further notice'}, and at ${formatInstant(instant)}: ${tellDecision(then)}`);
    }
    return 'holds';
  },
});

const reference = law<{ readonly request: RequestInput }>({
  name: 'reference',
  says: 'the slow evaluator, written from the prose and sharing no code with the fast one, finds the same objections.',
  samples: ({ requests }) => requests.map((request) => ({ request })),
  test(bench, { request }) {
    const { subject, options } = bench;
    const kinds = options.reference ?? {};
    const spoken = onlyRules(subject.rulesets, (rule) => notSpoken(rule, kinds) === undefined);
    if (spoken.length === 0 || (subject.options.calendars ?? []).length > 0) return 'nothing';
    const policy = subject.variant('what the reference speaks', () => ({ rulesets: spoken }));
    if (policy === undefined) return 'nothing';
    const decision = bench.check(request, policy);
    if (decision.reasons.some(({ code }) => code === 'invalid-request')) return 'nothing';
    const { denies, marginSeconds } = subject.options;
    const slow = referenceCheck(spoken, request, { kinds, ...(denies === undefined ? {} : { denies }), ...(marginSeconds === undefined ? {} : { marginSeconds }) });
    const list = (reasons: readonly Reason[]): string[] => [...new Set(reasons.map(({ rule, code, data }) => `${rule ?? ''} ${code} ${String(data['debt'] ?? '')}`))].sort();
    const same = slow.outcome === decision.outcome && JSON.stringify(list(decision.reasons)) === JSON.stringify(slow.codes) && JSON.stringify(list(decision.advisories)) === JSON.stringify(slow.advisories);
    return same ? 'holds' : breach(request, `decided: ${tellDecision(decision)}, advised: ${list(decision.advisories).join('; ')}`, `the slow evaluator: ${slow.outcome} (${slow.codes.join('; ')}), advised: ${slow.advisories.join('; ')}`);
  },
});

export const timeLaws: Readonly<Record<string, AnyLaw>> = { retryAt, nextAllowed, validUntil, reference };
