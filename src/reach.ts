import { DAY } from './calendars/civil.js';
import type { CompiledRule, Policy } from './compile.js';
import { rulesOf } from './compile.js';
import type { Facts } from './facts.js';
import type { Condition } from './rules/condition-parts.js';
import type { Ask, Prepared } from './rules/kind.js';
import { newAsk, NO, YES } from './rules/kind.js';

/** The rules that may reach a contact, with what its profile has answered already left out: what cannot apply costs nothing. */
export interface Reach {
  /** Those that may object, at one time or another. */
  readonly asked: readonly CompiledRule[];
  /** Those of them that are in force from one instant to another, and on the days around it. */
  now: { readonly from: number; readonly until: number; readonly rules: readonly CompiledRule[] };
  /** Those that have nothing to object to and only show that the contact is one the policy speaks of. */
  readonly content: readonly CompiledRule[];
}

export const inReach = ({ channels, directions }: CompiledRule, { contact }: Facts): boolean =>
  (channels === undefined || channels.includes(contact.channel)) && directions.includes(contact.direction);

// What is kept is bounded in number and in size; a request with a longer profile is worked out anew each time.
const MAX_PROFILES = 1000;
const MAX_LENGTH = 1000;
interface Known {
  readonly profiles: Map<string, Reach>;
  /** The rules of which nothing but the asking is left, shared by all profiles. */
  readonly bare: Map<CompiledRule, CompiledRule>;
}
const known = new WeakMap<Policy, Known>();

/** The rules for a request. Requests of one profile share them. */
export function reachOf(policy: Policy, facts: Facts): Reach {
  const { reached } = facts;
  if (reached.policy !== policy) {
    reached.rules = lookUp(policy, facts);
    reached.policy = policy;
  }
  return reached.rules as Reach;
}

function lookUp(policy: Policy, facts: Facts): Reach {
  let of = known.get(policy);
  if (of === undefined) known.set(policy, (of = { profiles: new Map(), bare: new Map() }));
  const { profiles, bare } = of;
  let reach = profiles.get(facts.profile);
  if (reach === undefined) {
    reach = workOut(rulesOf(policy) as readonly CompiledRule[], facts, bare);
    if (profiles.size >= MAX_PROFILES) profiles.clear();
    if (facts.profile.length <= MAX_LENGTH) profiles.set(facts.profile, reach);
  }
  return reach;
}

function workOut(rules: readonly CompiledRule[], facts: Facts, bare: Known['bare']): Reach {
  const asked: CompiledRule[] = [];
  const content: CompiledRule[] = [];
  const ask = newAsk(facts, facts.at);
  for (const rule of rules) {
    if (!inReach(rule, facts)) continue;
    const given = rule.when?.given(ask);
    if (given === NO) continue;
    const when = typeof given === 'object' ? given : undefined;
    const unless: Condition[] = [];
    let lifted = false;
    for (const condition of rule.unless) {
      const answer = condition.given(ask);
      if (answer === YES) lifted = true;
      if (typeof answer === 'object') unless.push(answer);
    }
    const prepared = lifted ? undefined : leftOf(rule.prepared, ask);
    if (prepared === undefined) content.push({ ...rule, when });
    else if (when === undefined && unless.length === 0 && prepared === rule.prepared) {
      let left = bare.get(rule);
      if (left === undefined) bare.set(rule, (left = { ...rule, when, unless }));
      asked.push(left);
    } else asked.push({ ...rule, when, unless, prepared });
  }
  return { asked, now: inForceAround(asked, facts.at), content };
}

/** The rules whose period is not over, or yet to come, by more than a day: nearer than that the zone of each decides. */
function inForceAround(asked: readonly CompiledRule[], at: number): Reach['now'] {
  let from = -Infinity;
  let until = Infinity;
  const rules = asked.filter((rule) => {
    const starts = (rule.from - 1) * DAY;
    const ends = (rule.until + 1) * DAY;
    if (at < starts) until = Math.min(until, starts);
    else if (at >= ends) from = Math.max(from, ends);
    else return true;
    return false;
  });
  return { from, until, rules };
}

/** The rules to ask at one instant: those that are long over, or far off, are left out. */
export function askedAt(reach: Reach, at: number): readonly CompiledRule[] {
  if (at < reach.now.from || at >= reach.now.until) reach.now = inForceAround(reach.asked, at);
  return reach.now.rules;
}

function leftOf(prepared: Prepared, ask: Ask): Prepared | undefined {
  const { idleWithout } = prepared;
  if (idleWithout !== undefined && (ask.facts.present & idleWithout) === 0) return undefined;
  try {
    return prepared.given === undefined ? prepared : prepared.given(ask);
  } catch {
    // A kind that fails here is asked in full, where a failure denies.
    return prepared;
  }
}
