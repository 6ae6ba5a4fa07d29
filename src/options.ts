import type { CalendarData } from './calendars/types.js';
import { coveragesMeet, mergeCalendars, prepareCalendar } from './calendars/day.js';
import { compactCalendars } from './calendars/data/compact.js';
import { decodeCalendar } from './calendars/compact.js';
import type { Issue } from './errors.js';
import { describeThrown, show } from './errors.js';
import { describeIssues } from './request.js';
import { builtInKinds } from './rules/index.js';
import type { RuleKind } from './rules/kind.js';
import type { Force } from './ruleset.js';
import { COMMON_FIELDS, FORCES, calendarSchema } from './ruleset.js';
import { snapshot } from './snapshot.js';
import type { WordingReader } from './wording/reader.js';

export interface CompileOptions {
  /** Which forces deny; the others advise. Default `prohibition` and `presumption`. */
  readonly denies?: readonly Force[];
  /** Draws every contact window in by so many seconds at both ends. Default 0. */
  readonly marginSeconds?: number;
  /** Calendars of your own, and years or days added to a shipped one (same `id`). */
  readonly calendars?: readonly CalendarData[];
  /** Rule kinds of your own. */
  readonly kinds?: readonly RuleKind[];
  /** What reads texts, with the lexicons that rules may name: `wordingReader([en])` of `fair-contact/wording`. */
  readonly wording?: WordingReader;
}

interface Options {
  /** All kinds, and the caller's own among them. */
  readonly kinds: readonly RuleKind[];
  readonly own: readonly RuleKind[];
  readonly denies: ReadonlySet<Force>;
  readonly marginMs: number;
  /** By id, each decoded when a ruleset names it. */
  readonly calendars: ReadonlyMap<string, () => CalendarData>;
  readonly wording: WordingReader | undefined;
}

/** Checks what `compile` was given beside the rulesets, and prepares it. What cannot be honoured becomes an issue. */
export function readOptions(options: unknown, issues: Issue[]): Options {
  const { denies, marginSeconds, calendars, kinds, wording } = given(options, issues);
  const own = checkKinds(kinds, issues);
  if (wording !== undefined && typeof (wording as { scan?: unknown } | null)?.scan !== 'function') {
    issues.push({ path: 'options.wording', message: `is ${show(wording)}; give what wordingReader of fair-contact/wording returns` });
  }
  return {
    kinds: [...builtInKinds, ...own],
    own,
    denies: checkDenies(denies, issues),
    marginMs: checkMargin(marginSeconds, issues),
    calendars: collectCalendars(calendars, issues),
    wording: wording as WordingReader | undefined,
  };
}

const OPTIONS = ['denies', 'marginSeconds', 'calendars', 'kinds', 'wording'];

/** The options as given, each read once. */
function given(options: unknown, issues: Issue[]): Readonly<Record<string, unknown>> {
  try {
    if (typeof options === 'object' && options !== null && !Array.isArray(options)) {
      const given = { ...options } as Record<string, unknown>;
      for (const key of Object.keys(given)) {
        if (!OPTIONS.includes(key)) issues.push({ path: `options.${key}`, message: `is no option; these are: ${OPTIONS.join(', ')}` });
      }
      return given;
    }
    issues.push({ path: 'options', message: `is ${show(options)}; give an object, or leave it out` });
  } catch (error) {
    issues.push({ path: 'options', message: `could not be read (${describeThrown(error)})` });
  }
  return {};
}

function checkDenies(denies: unknown, issues: Issue[]): ReadonlySet<Force> {
  if (denies === undefined) return new Set<Force>(['prohibition', 'presumption']);
  if (!Array.isArray(denies) || denies.length === 0 || denies.some((force) => !FORCES.includes(force as Force))) {
    issues.push({ path: 'options.denies', message: `is ${show(denies)}; give a list of prohibition, presumption, should` });
    return new Set();
  }
  return new Set(denies as Force[]);
}

function checkMargin(seconds: unknown, issues: Issue[]): number {
  if (seconds === undefined) return 0;
  if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= 43_200) || !Number.isInteger(seconds * 1000)) {
    issues.push({ path: 'options.marginSeconds', message: `is ${show(seconds)}; give seconds from 0 to 43200` });
    return 0;
  }
  return seconds * 1000;
}

/** The caller's own kinds, those that can be used. */
function checkKinds(own: unknown, issues: Issue[]): readonly RuleKind[] {
  if (own === undefined) return [];
  if (!Array.isArray(own)) {
    issues.push({ path: 'options.kinds', message: `is ${show(own)}; give a list of kinds that defineKind made` });
    return [];
  }
  const names = new Set(builtInKinds.map((kind) => kind.kind));
  return (own as unknown[]).filter((item, index): item is RuleKind => {
    const path = `options.kinds[${index}]`;
    try {
      const objection = objectionToKind(item, names);
      if (objection === undefined) return true;
      issues.push({ path, message: objection });
    } catch (error) {
      issues.push({ path, message: `could not be read (${describeThrown(error)})` });
    }
    return false;
  });
}

function objectionToKind(item: unknown, names: Set<string>): string | undefined {
  if (typeof item !== 'object' || item === null) return `is ${show(item)}; give what defineKind returned`;
  const { kind, params, compile: prepare } = item as Partial<RuleKind>;
  if (typeof kind !== 'string' || kind === '') return 'has no name; give it one as kind';
  if (typeof params !== 'object' || params === null || Object.values(params).some((schema) => !isSchema(schema))) return 'has no parameters as params; give an object of zod schemas, {} where there are none';
  if (typeof prepare !== 'function') return 'has no function compile';
  if (names.has(kind)) return `${show(kind)} stands twice; give your kind a name of its own`;
  names.add(kind);
  const taken = Object.keys(params).filter((key) => COMMON_FIELDS.has(key));
  return taken.length === 0 ? undefined : `${show(kind)} has parameters that every rule has already (${taken.join(', ')}); give them other names`;
}

const isSchema = (value: unknown): boolean => typeof value === 'object' && value !== null && '_zod' in value;

/** The shipped calendars and the user's, each decoded when a ruleset names it. */
function collectCalendars(own: unknown, issues: Issue[]): ReadonlyMap<string, () => CalendarData> {
  const all = new Map<string, () => CalendarData>(compactCalendars.map((text) => [text.slice(0, text.indexOf('|')), () => decodeCalendar(text)]));
  if (own !== undefined && !Array.isArray(own)) issues.push({ path: 'options.calendars', message: `is ${show(own)}; give a list of calendars` });
  (Array.isArray(own) ? (own as CalendarData[]) : []).forEach((data, index) => {
    const path = `options.calendars[${index}]`;
    try {
      const shape = calendarSchema.safeParse(snapshot(data));
      if (!shape.success) {
        for (const issue of describeIssues(shape.error, data)) issues.push({ path: issue.path === '' ? path : `${path}.${issue.path}`, message: issue.message });
        return;
      }
      prepareCalendar(data);
      const base = all.get(data.id)?.();
      if (base !== undefined && !coveragesMeet(base, data)) {
        issues.push({ path: `${path}.coverage`, message: `leaves days between it and the coverage of ${show(data.id)} (${base.coverage.from} to ${base.coverage.to}); cover them too` });
        return;
      }
      const joined = base === undefined ? data : mergeCalendars(base, data);
      all.set(data.id, () => joined);
    } catch (error) {
      issues.push({ path, message: `is no calendar: ${describeThrown(error)}` });
    }
  });
  return all;
}
