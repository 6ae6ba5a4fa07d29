import { DAY, formatInstant, MAX_INSTANT, toInstant } from './calendars/civil.js';
import { askRule, nextChange, stands } from './assess.js';
import type { CompiledRule, Policy } from './compile.js';
import { rulesOf } from './compile.js';
import type { Objection } from './decision.js';
import type { Facts } from './facts.js';
import type { InstantInput } from './request-schema.js';
import { reachOf } from './reach.js';
import { enter } from './request.js';
import type { Ask, Finding } from './rules/kind.js';
import { newAsk } from './rules/kind.js';

/** How far ahead `validUntil` and `retryAt` look. */
export const HORIZON = 366 * DAY;

/** The rules that may deny such a contact. */
export const deniers = (policy: Policy, facts: Facts): readonly CompiledRule[] => reachOf(policy, facts).asked.filter(({ denies }) => denies);

/**
 * When all of `rules` may be content at the earliest, as of `ask.at`: `ask.at` itself when they are, else the latest instant to which any
 * objection surely stands. Each step is a boundary of some rule, so nothing in between is missed.
 */
function step(rules: readonly CompiledRule[], ask: Ask, found: Finding[], matters: (finding: Finding) => boolean): number {
  let latest = ask.at;
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i] as CompiledRule;
    found.length = 0;
    askRule(rule, ask, found);
    const objections = found.filter((finding) => finding.advises !== true && matters(finding));
    if (objections.length === 0) continue;
    // A finding that does not say how long it stands is looked at again at the rule's next change.
    const over = stands(rule, ask, objections);
    const until = over > ask.at ? over : nextChange(rule, ask);
    // Where a rule cannot say when it may change, waiting promises nothing.
    latest = Number.isNaN(until) ? Infinity : Math.max(latest, until);
    if (latest === Infinity) break;
  }
  return latest;
}

const any = (): boolean => true;

/** The first instant in [from, until) at which all rules are content, or `null`. */
function firstContent(rules: readonly CompiledRule[], facts: Facts, from: number, until: number, matters: (finding: Finding) => boolean = any): number | null {
  const ask = newAsk(facts, from);
  const found: Finding[] = [];
  // What is answered can be asked again: no instant is later than the last.
  while (ask.at < until && ask.at <= MAX_INSTANT) {
    const next = step(rules, ask, found, matters);
    if (next === ask.at) return next;
    ask.at = next;
  }
  return null;
}

/** The first instant in (from, until) at which any rule objects, given that none does at `from`, or `null`; NaN when a rule cannot say. */
function firstObjection(rules: readonly CompiledRule[], facts: Facts, from: number, until: number): number | null {
  const ask = newAsk(facts, from);
  const found: Finding[] = [];
  for (;;) {
    let next = Infinity;
    for (let i = 0; i < rules.length; i++) next = Math.min(next, nextChange(rules[i] as CompiledRule, ask));
    if (Number.isNaN(next)) return NaN;
    if (next >= until || next > MAX_INSTANT) return null;
    ask.at = next;
    for (let i = 0; i < rules.length; i++) {
      found.length = 0;
      askRule(rules[i] as CompiledRule, ask, found);
      if (found.some((finding) => finding.advises !== true)) return next;
    }
  }
}

export function nextAllowedInstant(policy: Policy, facts: Facts, from: number, until: number): number | null {
  return firstContent(deniers(policy, facts), facts, from, until);
}

export function nextDeniedInstant(policy: Policy, facts: Facts, from: number): number | null {
  const next = firstObjection(deniers(policy, facts), facts, from, from + HORIZON);
  // A rule that cannot say how long it is content is asked again at once.
  return Number.isNaN(next) ? from + 1 : next;
}

/** When one objection alone is over: the same rule (in any of its periods) raises it no more. */
export function reasonOver(policy: Policy, facts: Facts, { rule, finding }: Objection): number | null {
  const same = (rulesOf(policy) as readonly CompiledRule[]).filter((other) => other.ruleset === rule.ruleset && other.id === rule.id);
  return firstContent(same, facts, facts.at, facts.at + HORIZON, (other) => other.code === finding.code && other.debt === finding.debt);
}

function read(value: InstantInput, name: string): number {
  const instant = toInstant(value instanceof Date ? value.getTime() : value);
  if (instant === undefined) throw new TypeError(`${name} is no instant; give ISO 8601 with Z or an offset, epoch milliseconds, or a Date`);
  return instant;
}

function factsFor(request: unknown): Facts | undefined {
  const entered = enter(request);
  return entered.success ? entered.facts : undefined;
}

/**
 * The earliest instant, at or after `contact.at` and before `until` (default 366 days later), at which the same request would be allowed,
 * history held fixed; `null` when there is none or the request is malformed. Exact to the millisecond. Throws `TypeError` when `until` is no instant.
 */
export function nextAllowed(policy: Policy, request: unknown, options: { readonly until?: InstantInput } = {}): string | null {
  const facts = factsFor(request);
  if (facts === undefined || rulesOf(policy) === undefined) return null;
  const until = options.until === undefined ? facts.at + HORIZON : read(options.until, 'until');
  const instant = nextAllowedInstant(policy, facts, facts.at, until);
  return instant === null ? null : formatInstant(instant);
}

export interface AllowedWindow {
  /** Included. */
  readonly from: string;
  /** Excluded. */
  readonly to: string;
}

/**
 * All instants from `from` (included) to `to` (excluded) at which the same contact would be allowed, history held fixed, as half-open
 * intervals in order. Empty when the request is malformed. Throws `TypeError` when `from` or `to` is no instant or `to` is before `from`.
 */
export function allowedWindows(policy: Policy, request: unknown, span: { readonly from: InstantInput; readonly to: InstantInput }): AllowedWindow[] {
  const from = read(span.from, 'from');
  const to = read(span.to, 'to');
  if (to < from) throw new TypeError('to is before from; swap them');
  const facts = factsFor(request);
  const windows: AllowedWindow[] = [];
  if (facts === undefined || rulesOf(policy) === undefined) return windows;
  const rules = deniers(policy, facts);
  for (let at: number | null = firstContent(rules, facts, from, to); at !== null; ) {
    const end: number = firstObjection(rules, facts, at, to) ?? to;
    if (Number.isNaN(end)) break;
    windows.push({ from: formatInstant(at), to: formatInstant(end) });
    at = end < to ? firstContent(rules, facts, end, to) : null;
  }
  return windows;
}
