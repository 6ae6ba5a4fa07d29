import { assess } from './assess.js';
import type { Policy } from './compile.js';
import { rulesOf } from './compile.js';
import type { Decision, Outlook } from './decision.js';
import { combine, refuse } from './decision.js';
import type { Facts } from './facts.js';
import { HORIZON, nextAllowedInstant, nextDeniedInstant, reasonOver } from './plan.js';
import { enter } from './request.js';
import { newAsk } from './rules/kind.js';

/**
 * Decides one contact. Pure and total: no clock, no I/O, the input untouched; a malformed request is denied with `invalid-request`, never
 * thrown, never allowed. A request from `parseRequest` is not validated again.
 *
 * @example check(policy, { contact: { at: '2026-05-05T21:00:00-04:00', channel: 'call' }, consumer: { timeZones: ['America/New_York'] }, history: [] }).outcome // 'deny'
 */
export function check(policy: Policy, request: unknown): Decision {
  if (rulesOf(policy) === undefined) return refuse({}, [{ path: 'policy', message: 'was not made by compile; pass what compile returned' }]);
  const entered = enter(request);
  return entered.success ? decide(policy, entered.facts) : refuse(policy, entered.issues);
}

const outlook: Outlook = {
  reasonOver,
  nextAllowed: (policy, facts) => nextAllowedInstant(policy, facts, facts.at, facts.at + HORIZON),
  nextDenied: (policy, facts) => nextDeniedInstant(policy, facts, facts.at),
};

function decide(policy: Policy, facts: Facts): Decision {
  const { objections, reached } = assess(policy, newAsk(facts, facts.at));
  return combine(policy, facts, objections, reached, outlook);
}
