import { DAY } from './calendars/civil.js';
import { dayAt, nextMidnight } from './calendars/zone.js';
import type { Zone } from './calendars/zone.js';
import type { CompiledRule, Policy } from './compile.js';
import type { Objection } from './decision.js';
import { describeThrown } from './errors.js';
import { anywhere } from './dated.js';
import type { Ask, Finding } from './rules/kind.js';
import { askedAt, reachOf } from './reach.js';
import { NO, YES } from './rules/kind.js';
import { nextEvent } from './rules/window.js';

/** What became of one rule: how far it was asked, and what it found. */
export type Stage = 'not-in-force' | 'out-of-scope' | 'lifted' | 'asked';

/** Sets the ask to the zones that a rule goes by. */
function aim(ask: Ask, rule: CompiledRule): void {
  const by = rule.fixedZones === undefined ? rule.defaultZones : undefined;
  if (by !== undefined && by === ask.aimedBy) return;
  ask.aimedBy = by;
  const own = ask.facts.zones ?? rule.defaultZones;
  const bad = ask.facts.badZone ?? (own.length === 0 ? '' : undefined);
  if (rule.fixedZones === undefined) {
    ask.zones = own;
    ask.badZone = bad;
  } else if (rule.alsoConsumer) {
    ask.zones = own.every((zone) => rule.fixedZones?.includes(zone)) ? rule.fixedZones : [...new Set([...rule.fixedZones, ...own])];
    // Where the consumer's zone is not stated, the fixed ones stand alone.
    ask.badZone = ask.facts.badZone;
  } else {
    ask.zones = rule.fixedZones;
    ask.badZone = undefined;
  }
  ask.datedIn = ask.badZone === undefined ? ask.zones : [...ask.zones, ...anywhere()];
}

/** In force on the contact's local date in any of the zones; where no zone is known, on any date that it may be somewhere. */
function inForce(rule: CompiledRule, ask: Ask): boolean {
  // Well inside the period no zone's date can be outside it, and well outside none inside.
  const { at } = ask;
  if (at >= (rule.from + 1) * DAY && at < (rule.until - 1) * DAY) return true;
  if (at < (rule.from - 1) * DAY || at >= (rule.until + 1) * DAY) return false;
  const zones: readonly Zone[] = ask.badZone === undefined ? ask.zones : [...ask.zones, ...anywhere()];
  for (const zone of zones) {
    const day = dayAt(zone, ask.at);
    if (day >= rule.from && day < rule.until) return true;
  }
  return false;
}

/** Asks one rule; what it finds is added to `found`. Whatever goes wrong inside a rule denies: no path leads from a failure to an allow. */
export function askRule(rule: CompiledRule, ask: Ask, found: Finding[]): Stage {
  const before = found.length;
  try {
    aim(ask, rule);
    if (!inForce(rule, ask)) return 'not-in-force';
    if (rule.when !== undefined && rule.when.test(ask) === NO) return 'out-of-scope';
    for (let i = 0; i < rule.unless.length; i++) if (rule.unless[i]?.test(ask) === YES) return 'lifted';
    rule.prepared.evaluate(ask, found);
  } catch (error) {
    found.length = before;
    found.push({ code: 'unknown-fact', data: { fact: 'the rule could not be evaluated', error: describeThrown(error) }, remedy: 'change', over: Infinity });
  }
  return 'asked';
}

/** The first instant after `ask.at` at which the scope of a rule may change: its period, `when`, `unless`. */
function nextScope(rule: CompiledRule, ask: Ask): number {
  let next = Infinity;
  if (rule.from !== -Infinity || rule.until !== Infinity) {
    const zones: readonly Zone[] = ask.badZone === undefined ? ask.zones : [...ask.zones, ...anywhere()];
    for (const zone of zones) {
      const day = dayAt(zone, ask.at);
      // Only the first and the last day of the period matter; one before them is soon enough to look again.
      for (const edge of [rule.from, rule.until]) {
        if (Number.isFinite(edge) && day < edge) {
          const jump = edge - day > 2 ? (edge - day - 2) * 86_400_000 : 0;
          next = Math.min(next, jump > 0 ? ask.at + jump : nextMidnight(zone, ask.at));
        }
      }
    }
  }
  if (rule.when?.next !== undefined) next = Math.min(next, rule.when.next(ask));
  for (const condition of rule.unless) if (condition.next !== undefined) next = Math.min(next, condition.next(ask));
  return next;
}

/** The first instant after `ask.at` at which a rule may answer differently; NaN when the rule gives none that can be used. */
export function nextChange(rule: CompiledRule, ask: Ask): number {
  try {
    aim(ask, rule);
    const next: unknown = rule.prepared.next(ask);
    if (typeof next !== 'number') return NaN;
    // Never an instant that does not lie ahead: planning would not come to an end.
    const soonest = Math.min(nextScope(rule, ask), next);
    return soonest > ask.at ? soonest : NaN;
  } catch {
    return NaN;
  }
}

/** How long the objections that a rule has just raised surely stand. */
export function stands(rule: CompiledRule, ask: Ask, findings: readonly Finding[]): number {
  aim(ask, rule);
  let over = 0;
  for (const finding of findings) if (finding.over > over) over = finding.over;
  // An entry that comes later under the same id takes the place of the one that counted, and may not count itself.
  return Math.min(over, nextScope(rule, ask), ask.facts.ambiguousIds ? nextEvent(ask) : Infinity);
}

const NOTHING: readonly Objection[] = [];

/** Asks every rule that may reach the contact and collects every objection. */
export function assess(policy: Policy, ask: Ask): { objections: readonly Objection[]; reached: boolean } {
  const reach = reachOf(policy, ask.facts);
  const asked = askedAt(reach, ask.at);
  let objections: Objection[] | undefined;
  let reached = false;
  const found: Finding[] = [];
  for (let i = 0, told = 0; i < asked.length; i++) {
    const rule = asked[i] as CompiledRule;
    const stage = askRule(rule, ask, found);
    if (stage === 'asked' || stage === 'lifted') reached = true;
    for (; told < found.length; told++) (objections ??= []).push({ rule, finding: found[told] as Finding });
  }
  return { objections: objections ?? NOTHING, reached: reached || reach.content.some((rule) => reaches(rule, ask)) };
}

/** Whether a rule that has nothing to object to reaches the contact. */
function reaches(rule: CompiledRule, ask: Ask): boolean {
  aim(ask, rule);
  return inForce(rule, ask) && (rule.when === undefined || rule.when.test(ask) !== NO);
}
