import { canonical } from '../exchange.js';
import type { Rule, Ruleset } from '../ruleset.js';

/** Fields that say where a rule comes from and how it was read; no decision depends on them. */
const WORDS: ReadonlySet<string> = new Set(['title', 'citation', 'confidence', 'reading', 'lastChecked', 'note', 'message']);

export interface FieldChange {
  readonly field: string;
  /** `null`: absent. */
  readonly old: unknown;
  readonly new: unknown;
}

export interface RuleChange {
  readonly id: string;
  /** `amended`: another period of a rule that goes on; its fields are compared with the period before. */
  readonly change: 'added' | 'removed' | 'changed' | 'amended';
  /** First day in force and first day out, of the new rule where there is one. */
  readonly from: string | null;
  readonly until: string | null;
  /** Only what no decision depends on has changed. */
  readonly wordsOnly: boolean;
  readonly fields: readonly FieldChange[];
}

type Plain = Readonly<Record<string, unknown>>;

function fieldsOf(before: Plain, after: Plain, leaveOut: readonly string[] = []): FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !leaveOut.includes(key));
  return keys.flatMap((field) => {
    const [old, now] = [before[field] ?? null, after[field] ?? null];
    return canonical(old) === canonical(now) ? [] : [{ field, old, new: now }];
  });
}

/** What decides of a rule, whatever its id: two rules with the same answer every contact alike. */
export function essence(rule: Rule): string {
  return canonical(Object.fromEntries(Object.entries(rule).filter(([key]) => key !== 'id' && !WORDS.has(key))));
}

function periodsOf(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const periods = new Map<string, Rule[]>();
  for (const rule of rules) periods.set(rule.id, [...(periods.get(rule.id) ?? []), rule]);
  for (const list of periods.values()) list.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return periods;
}

/** Rules added, removed and changed, by id and period; sorted by id, then by the first day in force. */
export function compareRules(before: readonly Rule[], after: readonly Rule[]): RuleChange[] {
  const [old, now] = [periodsOf(before), periodsOf(after)];
  const changes: RuleChange[] = [];
  const add = (rule: Rule, change: RuleChange['change'], fields: readonly FieldChange[]): void => {
    const wordsOnly = fields.length > 0 && fields.every(({ field }) => WORDS.has(field));
    changes.push({ id: rule.id, change, from: rule.from ?? null, until: rule.until ?? null, wordsOnly, fields });
  };
  for (const id of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [olds, news] = [old.get(id) ?? [], now.get(id) ?? []];
    for (const [index, rule] of news.entries()) {
      const same = olds.find((other) => other.from === rule.from);
      const previous = news[index - 1];
      if (same !== undefined) {
        const fields = fieldsOf(same as unknown as Plain, rule as unknown as Plain);
        if (fields.length > 0) add(rule, 'changed', fields);
      } else if (previous !== undefined) add(rule, 'amended', fieldsOf(previous as unknown as Plain, rule as unknown as Plain, ['from', 'until']));
      else add(rule, 'added', []);
    }
    for (const rule of olds) if (!news.some((other) => other.from === rule.from)) add(rule, 'removed', []);
  }
  return changes;
}

/** What else differs in the documents; a version and the day of a check are no difference of law. */
export function compareDocuments(before: Ruleset, after: Ruleset): FieldChange[] {
  return fieldsOf(before as unknown as Plain, after as unknown as Plain, ['rules', 'version', 'lastChecked']);
}
