import type { Instrument, Rule, Ruleset } from '../ruleset.js';
import { citationText, isHours, isLimit, periodOf, wordsOf } from './describe.js';
import { saysOf } from './rule-words.js';

/** What is said of one rule, ready to be set as text or as Markdown. */
export interface RuleEntry {
  readonly id: string;
  readonly title: string;
  /** What it asks, whom it reaches, what lifts it, whose clock. */
  readonly says: readonly string[];
  /** Force, dates in force, confidence, last check. */
  readonly about: readonly string[];
  readonly source: string;
  readonly url: string | undefined;
  readonly reading: string | undefined;
  /** Of the rule and of its citation. */
  readonly notes: readonly string[];
}

export interface TextEntry {
  readonly title: string;
  /** Who issued it, what it is, its dates. */
  readonly about: readonly string[];
  readonly url: string | undefined;
  readonly appliesTo: string | undefined;
  readonly note: string | undefined;
}

/** All that is told of a ruleset: on the command line, and on its page in docs/jurisdictions. */
export interface Page {
  readonly title: string;
  readonly about: readonly string[];
  readonly groups: readonly { readonly heading: string; readonly rules: readonly RuleEntry[] }[];
  readonly texts: readonly TextEntry[];
  readonly notes: readonly string[];
}

export const DISCLAIMER =
  'An engineering aid, not legal advice: the rules below are what was read on the day given, in the words of this project. Have them reviewed by counsel before relying on them.';

interface Titled {
  readonly id: string;
  readonly title?: string | undefined;
  readonly titleEnglish?: string | undefined;
}

export const titleOf = ({ id, title, titleEnglish }: Titled): string =>
  titleEnglish === undefined || titleEnglish === title ? (title ?? id) : `${title ?? id} (${titleEnglish})`;

/** The place of a ruleset in English: what its title says before the colon. */
export const placeOf = ({ id, title, titleEnglish }: Ruleset): string => ((titleEnglish ?? title ?? id).split(':')[0] as string).trim();

const BOUND = /^Who is bound: */;

/** Who is bound, in one sentence or a few: the ruleset's own note, else what its first text in force says. */
export function boundOf({ notes, instruments }: Ruleset): string | undefined {
  const note = notes?.find((text) => BOUND.test(text));
  if (note !== undefined) {
    const text = note.replace(BOUND, '');
    return `${(text[0] ?? '').toUpperCase()}${text.slice(1)}`;
  }
  const texts = instruments?.filter(({ appliesTo }) => appliesTo !== undefined);
  return (texts?.find(({ status }) => status !== 'repealed' && status !== 'draft') ?? texts?.[0])?.appliesTo;
}

function ruleEntry(rule: Rule, checked: string | undefined): RuleEntry {
  const { id, title, kind, when, unless, zone, force, confidence, lastChecked, reading, note, citation } = rule;
  return {
    id,
    title: title ?? kind,
    says: [
      ...saysOf(rule),
      ...(when === undefined ? [] : [`for ${wordsOf(when)}`]),
      ...(unless === undefined ? [] : [`unless ${(Array.isArray(unless) ? unless : [unless]).map((item) => wordsOf(item)).join(', or ')}`]),
      ...(zone === undefined ? [] : [`by the clock of ${wordsOf(zone)}`]),
    ],
    about: [
      force ?? 'prohibition',
      periodOf(rule) || 'no first day',
      ...(confidence === undefined ? [] : [`${confidence} source`]),
      ...(lastChecked === undefined || lastChecked === checked ? [] : [`last checked ${lastChecked}`]),
    ],
    source: citationText(rule),
    url: citation?.url,
    reading,
    notes: [note, citation?.note].filter((text) => text !== undefined),
  };
}

function textEntry({ title, titleEnglish, issuer, status, issued, from, until, url, appliesTo, note, id }: Instrument): TextEntry {
  return {
    title: titleOf({ id, title, titleEnglish }),
    about: [
      ...(issuer === undefined ? [] : [issuer]),
      ...(status === undefined ? [] : [status]),
      ...(issued === undefined ? [] : [`issued ${issued}`]),
      ...(from === undefined ? [] : [`in force since ${from}`]),
      ...(until === undefined ? [] : [`until ${until}`]),
    ],
    url,
    appliesTo,
    note,
  };
}

export function pageOf(ruleset: Ruleset): Page {
  const { id, version, rules, zones, calendar, instruments, notes, lastChecked } = ruleset;
  const group = (heading: string, test: (rule: Rule) => boolean): Page['groups'] => {
    const list = rules.filter(test).map((rule) => ruleEntry(rule, lastChecked));
    return list.length === 0 ? [] : [{ heading, rules: list }];
  };
  return {
    title: titleOf(ruleset),
    about: [
      `${id} version ${version}, ${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}, last checked ${lastChecked ?? 'never'}`,
      ...(zones === undefined ? [] : [`Zones: ${zones.join(', ')}`]),
      ...(calendar === undefined ? [] : [`Calendar: ${calendar}`]),
    ],
    groups: [...group('Hours', isHours), ...group('Limits', isLimit), ...group('Other rules', (rule) => !isHours(rule) && !isLimit(rule))],
    texts:
      instruments !== undefined && instruments.length > 0
        ? instruments.map(textEntry)
        : [...new Set(rules.map(({ citation }) => citation?.instrument))].filter((title) => title !== undefined).map((title) => ({ title, about: [], url: undefined, appliesTo: undefined, note: undefined })),
    notes: notes ?? [],
  };
}
