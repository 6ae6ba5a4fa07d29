import { parseDay } from '../calendars/civil.js';
import { findZone } from '../calendars/zone.js';
import type { Zone } from '../calendars/zone.js';
import type { Ruleset } from '../ruleset.js';
import type { CountDifference } from './counts.js';
import { compareCounts } from './counts.js';
import type { Options, Sides } from './groups.js';
import { sidesOf } from './groups.js';
import type { HoursDifference, Span } from './hours.js';
import { compareHours } from './hours.js';
import type { FieldChange, RuleChange } from './rules.js';
import { compareDocuments, compareRules } from './rules.js';

export interface Difference {
  /** Of the document beside its rules. */
  readonly document: readonly FieldChange[];
  readonly rules: readonly RuleChange[];
  readonly hours: readonly HoursDifference[];
  readonly counts: readonly CountDifference[];
  /** Rules on hours and limits that differ, and by which no contact that was asked is answered differently: what they need is not asked here. */
  readonly notMet: readonly string[];
  /** Every combination of what the rules tell apart was asked; false where that would be too many, and it was each for itself. */
  readonly complete: boolean;
}

export const COUNTING = ['frequency', 'cooldown', 'channel-limit'] as const;

/** The zones in which two versions are compared: theirs, and those that their rules fix; `UTC` where there are none. */
export function zonesOf(rulesets: readonly Ruleset[]): Zone[] {
  const fixed = rulesets.flatMap(({ rules }) => rules.flatMap(({ zone }) => zone ?? []));
  const own = rulesets.flatMap(({ zones }) => zones ?? []);
  const names = [...new Set(own.length > 0 ? own : fixed)].filter((name) => name !== 'consumer');
  return (names.length > 0 ? names : ['UTC']).map(findZone).filter((zone) => zone !== undefined);
}

/**
 * Where two versions of a ruleset answer differently, for contacts on the local dates of a span: the rules that differ, the exact instants at
 * which hours do, and what the n-th contact meets under the limits. Rules that only advise are compared as documents alone. A contact is one
 * about which nothing is known but what the rules tell apart in the contact itself: no consents, no refusals, one debt.
 * Both must be rulesets that `compile` takes; it throws `RulesetError` otherwise.
 */
export function compareRulesets(before: Ruleset, after: Ruleset, span: Span, zones: readonly Zone[] = zonesOf([before, after]), options: Options = {}): Difference {
  const [onHours, onCounts] = [sidesOf(before, after, ['contact-hours'], options), sidesOf(before, after, COUNTING, options)];
  const rules = compareRules(before.rules, after.rules);
  const hours = compareHours(onHours, zones, span);
  const counts = compareCounts(onCounts, zones[0] as Zone, span);
  const met = new Set(counts.flatMap((item) => [...item.old.rules, ...item.new.rules]));
  const differ = new Set(rules.filter(({ wordsOnly, from, until }) => !wordsOnly && inSpan(from, until, span)).map(({ id }) => id));
  const among = ({ old, now }: Sides): string[] => [...new Set([...old.rules, ...now.rules].map(({ id }) => id))].filter((id) => differ.has(id));
  return {
    document: compareDocuments(before, after),
    rules,
    hours,
    counts,
    notMet: [...(hours.length > 0 ? [] : among(onHours)), ...among(onCounts).filter((id) => !met.has(id))].sort(),
    complete: onHours.complete && onCounts.complete,
  };
}

function inSpan(from: string | null, until: string | null, span: Span): boolean {
  return (from === null || (parseDay(from) as number) < span.to) && (until === null || (parseDay(until) as number) > span.from);
}
