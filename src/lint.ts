import type { CalendarData } from './calendars/types.js';
import { compile } from './compile.js';
import { RulesetError } from './errors.js';
import { lintHours } from './lint/hours.js';
import { lintDuplicates, lintLimits } from './lint/limits.js';
import { lintNames } from './lint/names.js';
import { lintPaths } from './lint/paths.js';
import { lintScope } from './lint/scope.js';
import type { Rule, Ruleset } from './ruleset.js';
import { snapshot } from './snapshot.js';

export interface LintFinding {
  /** error: `compile` refuses it · warning: surely or probably not what is meant · note: worth knowing. */
  readonly level: 'error' | 'warning' | 'note';
  /** Where, as `rules[0].allow[1].from`; empty for the whole document. */
  readonly path: string;
  readonly message: string;
}

export interface LintOptions {
  /** Calendars of your own, as for `compile`. */
  readonly calendars?: readonly CalendarData[];
}

/** Reports one finding; the path is relative to the document. */
export type Report = (level: LintFinding['level'], path: string, message: string) => void;

/**
 * What is wrong with one ruleset document: what `compile` refuses, as errors; and in a document that it takes, what can never be met or never
 * matters, as warnings. Pure; never throws.
 *
 * @example lint({ id: 'house', version: '1', rules: [{ id: 'house.hours', kind: 'contact-hours', allow: [{ from: '00:00', to: '24:00' }] }] })
 * // [{ level: 'warning', path: 'rules[0]', message: '"house.hours" permits every hour of every day; it never objects' },
 * //  { level: 'note', path: 'rules', message: 'no citation stands at "house.hours"; …' }]
 */
export function lint(ruleset: unknown, options: LintOptions = {}): LintFinding[] {
  const findings: LintFinding[] = [];
  const report: Report = (level, path, message) => void findings.push({ level, path, message });
  if (Array.isArray(ruleset)) return [{ level: 'error', path: '', message: 'is a list; give one ruleset document' }];
  const { calendars = [] } = options;
  try {
    compile(ruleset, { calendars });
  } catch (error) {
    if (!RulesetError.is(error)) throw error;
    return error.issues.map(({ path, message }) => ({ level: 'error', path, message }));
  }
  // A copy, as `compile` takes one: what it has read is not read a second time in another way.
  const document = snapshot(ruleset) as Ruleset;
  lintPeriods(document.rules, report);
  document.rules.forEach((rule, index) => {
    lintScope(rule, `rules[${index}]`, report);
    lintPaths(rule, `rules[${index}]`, report);
  });
  lintNames(document.rules, report);
  lintHours(document, calendars, report);
  lintLimits(document.rules, report);
  lintDuplicates(document.rules, report);
  lintSources(document.rules, report);
  return findings;
}

/** A day between two periods of one id on which the rule is not in force. */
function lintPeriods(rules: readonly Rule[], report: Report): void {
  const byId = new Map<string, { readonly rule: Rule; readonly index: number }[]>();
  rules.forEach((rule, index) => byId.set(rule.id, [...(byId.get(rule.id) ?? []), { rule, index }]));
  for (const [id, periods] of byId) {
    periods.sort((a, b) => ((a.rule.from ?? '') < (b.rule.from ?? '') ? -1 : 1));
    for (let i = 1; i < periods.length; i++) {
      const [before, after] = [periods[i - 1], periods[i]] as [(typeof periods)[number], (typeof periods)[number]];
      // Periods do not overlap: all but the last end, and all but the first begin.
      const [end, start] = [before.rule.until, after.rule.from] as [string, string];
      if (end >= start) continue;
      report('warning', `rules[${after.index}].from`, `leaves ${JSON.stringify(id)} without force from ${end} until ${start}: rules[${before.index}] ends before it begins (until is the first day out)`);
    }
  }
}

function lintSources(rules: readonly Rule[], report: Report): void {
  const ids = [...new Set(rules.filter(({ citation }) => citation === undefined).map(({ id }) => id))];
  if (ids.length === 0) return;
  const shown = ids.slice(0, 5).map((id) => JSON.stringify(id));
  report('note', 'rules', `no citation stands at ${shown.join(', ')}${ids.length > 5 ? ` and ${ids.length - 5} more` : ''}; a denial by them cites no source`);
}
