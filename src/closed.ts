import { askRule, nextChange } from './assess.js';
import { parseInstant } from './calendars/civil.js';
import type { CompiledRule, Policy } from './compile.js';
import { rulesOf } from './compile.js';
import { allowedWindows, deniers } from './plan.js';
import { enter } from './request.js';
import type { Ask, Finding } from './rules/kind.js';
import { newAsk } from './rules/kind.js';

/** An interval of instants, half-open. */
export type Span = readonly [from: number, to: number];

/**
 * What lies between the windows of `allowedWindows`, cut where another set of objections begins to deny: inside one stretch `check` gives the same
 * rules, codes and debts at every instant. In order; together with the windows it fills the span. Empty when the request is malformed.
 */
export function closedStretches(policy: Policy, request: unknown, [from, to]: Span): Span[] {
  const entered = enter(request);
  if (!entered.success || rulesOf(policy) === undefined || to <= from) return [];
  const rules = deniers(policy, entered.facts);
  const ask = newAsk(entered.facts, from);
  const stretches: Span[] = [];
  for (const [start, end] of gaps(allowedWindows(policy, request, { from, to }), [from, to])) {
    let began = start;
    let before: string | undefined;
    for (ask.at = start; ask.at < end; ) {
      const now = objectionsAt(rules, ask);
      if (before !== undefined && now !== before) {
        stretches.push([began, ask.at]);
        began = ask.at;
      }
      before = now;
      const next = rules.reduce((earliest, rule) => Math.min(earliest, nextChange(rule, ask)), end);
      // Where a rule cannot say when it may change, no boundary is known before the gap ends.
      ask.at = Number.isNaN(next) ? end : next;
    }
    stretches.push([began, end]);
  }
  return stretches;
}

function gaps(windows: readonly { readonly from: string; readonly to: string }[], [from, to]: Span): Span[] {
  const found: Span[] = [];
  let at = from;
  for (const window of windows) {
    const opens = parseInstant(window.from) as number;
    if (opens > at) found.push([at, opens]);
    at = parseInstant(window.to) as number;
  }
  if (at < to) found.push([at, to]);
  return found;
}

/** Which rules deny at an instant, and over what: equal texts, equal reasons. */
function objectionsAt(rules: readonly CompiledRule[], ask: Ask): string {
  const found: Finding[] = [];
  const keys: string[] = [];
  rules.forEach((rule, index) => {
    found.length = 0;
    askRule(rule, ask, found);
    for (const { code, debt, advises } of found) if (advises !== true) keys.push(JSON.stringify([index, code, debt]));
  });
  return keys.join();
}
