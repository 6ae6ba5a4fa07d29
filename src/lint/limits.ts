import { canonical } from '../exchange.js';
import type { Report } from '../lint.js';
import type { Rule } from '../ruleset.js';
import type { WindowParams } from '../rules/window.js';

type Frequency = Extract<Rule, { kind: 'frequency' }>;

const STRENGTH = { prohibition: 2, presumption: 1, should: 0 } as const;
export const strengthOf = (rule: Rule): number => STRENGTH[rule.force ?? 'prohibition'];

/** In force on every day on which `inner` is. */
export const covers = (outer: Rule, inner: Rule): boolean => (outer.from ?? '') <= (inner.from ?? '') && (outer.until ?? '9999-99') >= (inner.until ?? '9999-99');
export const meet = (a: Rule, b: Rule): boolean => (a.from ?? '') < (b.until ?? '9999-99') && (b.from ?? '') < (a.until ?? '9999-99');

/** Every contact that the smaller window holds the larger holds too. */
function inside(small: WindowParams, large: WindowParams): boolean {
  if (canonical(small) === canonical(large)) return true;
  if (small.hours !== undefined) return small.hours < (large.hours ?? 0);
  if (small.months !== undefined) return small.months < (large.months ?? 0);
  if (small.days !== undefined) return small.days < (large.days ?? 0);
  if (small.calendar === 'day') return large.days !== undefined || large.months !== undefined || large.calendar !== undefined;
  return small.calendar === 'month' && large.calendar === 'year';
}

/** What a limit counts and reaches, without how much, how long, and what it is called. */
function reachOf(rule: Frequency): string {
  const { when, unless, zone, per, count, provided, groups, exempt, weekStartsOn } = rule;
  return canonical({ when, unless, zone, per: [...per].sort(), count, provided, groups, exempt, weekStartsOn });
}

export function lintLimits(rules: readonly Rule[], report: Report): void {
  const limits = rules.flatMap((rule, index) => (rule.kind === 'frequency' ? [{ rule, index, reach: reachOf(rule) }] : []));
  for (const { rule, index } of limits) {
    const scoped = [rule.when, rule.unless, rule.provided, rule.exempt].some((part) => part !== undefined);
    if (rule.limit === 0 && !scoped) {
      const channels = rule.count.channels;
      report('warning', `rules[${index}].limit`, `is 0 and nothing lifts it: ${channels === undefined ? 'no contact at all' : `no contact by ${channels.join(', ')}`} is ever permitted; for a ban the kind channel says so plainly`);
    }
  }
  for (const high of limits) {
    const low = limits.find((other) => other.reach === high.reach && hides(other.rule, high.rule));
    if (low === undefined) continue;
    const message = `${JSON.stringify(high.rule.id)} (${high.rule.limit}) never matters: rules[${low.index}] ${JSON.stringify(low.rule.id)} already stops at ${low.rule.limit} in a window that holds this one`;
    report('warning', `rules[${high.index}]`, message);
  }
}

/** Whether of two limits on the same contacts the higher never comes to matter. */
function hides(low: Frequency, high: Frequency): boolean {
  if (!covers(low, high) || strengthOf(low) < strengthOf(high) || low.limit > high.limit || !inside(high.window, low.window)) return false;
  // Free contacts are counted by window too, so that two windows may leave out different ones.
  if (low.exempt !== undefined && canonical(low.window) !== canonical(high.window)) return false;
  // Two limits that hide each other are the same twice over, which `lintDuplicates` reports.
  return !(low.limit === high.limit && inside(low.window, high.window) && covers(high, low) && strengthOf(low) === strengthOf(high));
}

const UNSPOKEN = new Set(['id', 'title', 'citation', 'confidence', 'reading', 'lastChecked', 'note', 'from', 'until', 'message']);

/** The same rule under two names. */
export function lintDuplicates(rules: readonly Rule[], report: Report): void {
  const seen = new Map<string, { readonly rule: Rule; readonly index: number }[]>();
  rules.forEach((rule, index) => {
    const key = canonical(Object.fromEntries(Object.entries({ force: 'prohibition', ...rule }).filter(([name]) => !UNSPOKEN.has(name))));
    const others = seen.get(key) ?? [];
    const same = others.find((other) => meet(other.rule, rule));
    if (same !== undefined) report('warning', `rules[${index}]`, `${JSON.stringify(rule.id)} says the same as rules[${same.index}] ${JSON.stringify(same.rule.id)}; one of them is enough`);
    seen.set(key, [...others, { rule, index }]);
  });
}
