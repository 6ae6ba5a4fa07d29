import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { CalendarData } from './calendars/types.js';
import type { Calendar } from './calendars/day.js';
import { prepareCalendar } from './calendars/day.js';
import { parseDay } from './calendars/civil.js';
import type { Zone } from './calendars/zone.js';
import { findZone } from './calendars/zone.js';
import type { Issue } from './errors.js';
import { RulesetError, describeThrown, formatPath, show } from './errors.js';
import { canonical } from './exchange.js';
import type { CompileOptions } from './options.js';
import { readOptions } from './options.js';
import { describeIssues } from './request.js';
import type { ConditionParams } from './rules/condition.js';
import type { Condition } from './rules/condition-parts.js';
import { prepareCondition } from './rules/condition.js';
import type { CompileEnv, Prepared, RuleKind } from './rules/kind.js';
import type { Citation, Force, Rule, Ruleset } from './ruleset.js';
import { rulesetSchema } from './ruleset.js';
import type { Lexicon } from './wording/lexicon.js';
import type { WordingReader } from './wording/reader.js';
import { deepFreeze } from './freeze.js';
import { isShipped } from './shipped.js';
import { SnapshotError, snapshot } from './snapshot.js';

export interface CompiledRule {
  readonly ruleset: string;
  readonly id: string;
  readonly kind: string;
  readonly force: Force;
  readonly denies: boolean;
  readonly citation: Citation | undefined;
  /** First day in force and first day out; infinite where there is none. */
  readonly from: number;
  readonly until: number;
  /** The rule's own zones; `alsoConsumer` adds the consumer's. Else the consumer's, else the ruleset's. */
  readonly fixedZones: readonly Zone[] | undefined;
  readonly alsoConsumer: boolean;
  readonly defaultZones: readonly Zone[];
  readonly channels: readonly string[] | undefined;
  readonly directions: readonly string[];
  readonly when: Condition | undefined;
  readonly unless: readonly Condition[];
  readonly prepared: Prepared;
}

const COMPILED = Symbol('compiled');

/** What `compile` returns: frozen; pass it to `check` and the planning functions. */
export interface Policy {
  readonly rulesets: readonly { readonly id: string; readonly version: string }[];
  /** `sha256-…` of everything that decides: rulesets, options, calendars. Key order does not matter. */
  readonly fingerprint: string;
}

interface CompiledPolicy extends Policy {
  readonly [COMPILED]: readonly CompiledRule[];
}

export function rulesOf(policy: Policy): readonly CompiledRule[] | undefined {
  return typeof policy === 'object' && policy !== null ? (policy as CompiledPolicy)[COMPILED] : undefined;
}

/**
 * Validates and prepares one ruleset or a list of them. Throws `RulesetError`, listing every issue with its path, for anything it cannot
 * honour. Every rule of every ruleset must be content: adding a rule never turns deny into allow.
 */
export function compile(rulesets: Ruleset | readonly Ruleset[], options?: CompileOptions): Policy;
export function compile(rulesets: unknown, options?: CompileOptions): Policy;
export function compile(rulesets: unknown, options: CompileOptions = {}): Policy {
  const issues: Issue[] = [];
  const { kinds, own, denies, marginMs, calendars, wording: reader } = readOptions(options, issues);
  const list = listOf(rulesets, issues);
  if (list.length === 0 && issues.length === 0) issues.push({ path: '', message: 'no ruleset is given; a policy without rules would allow everything' });
  if (issues.length > 0) throw new RulesetError(issues);

  const schema = rulesetSchema(kinds);
  const byKind = new Map(kinds.map((kind) => [kind.kind, kind]));
  const documents: Ruleset[] = [];
  const compiled: CompiledRule[] = [];
  const used = new Map<string, CalendarData>();
  const wording = new Wording(reader);
  list.forEach((input, index) => {
    const prefix = list.length > 1 ? `[${index}]` : '';
    const report = (path: string, message: string): void => void issues.push({ path: prefix === '' ? path : path === '' ? prefix : `${prefix}.${path}`, message });
    const document = readDocument(input, schema, report);
    if (document === undefined) return;
    if (documents.some((other) => other.id === document.id)) report('id', `${show(document.id)} stands twice in the list; give each ruleset once`);
    documents.push(document);
    let calendar: Calendar | undefined;
    if (document.calendar !== undefined) {
      const data = calendars.get(document.calendar)?.();
      if (data === undefined) report('calendar', `${show(document.calendar)} is no calendar that is shipped; these are: ${[...calendars.keys()].sort().join(' ')}; or hand yours to compile as calendars`);
      else {
        used.set(data.id, data);
        calendar = prepareCalendar(data);
      }
    }
    checkPeriods(document.rules, report);
    // One list for all rules: by it the runner sees that a rule goes by the same zones as the one before.
    const zones = (document.zones ?? []).map((name) => findZone(name) as Zone);
    document.rules.forEach((rule, position) => {
      const env: CompileEnv = { calendar, marginMs, get wording() { return wording.get(); }, lexicon: (id) => wording.lexicon(id), issue: (path, message) => report(formatPath(['rules', position, ...path]), message) };
      try {
        compiled.push(compileRule(document, rule, byKind.get(rule.kind) as RuleKind, env, denies, zones));
      } catch (error) {
        report(`rules[${position}]`, `its kind could not compile it (${describeThrown(error)})`);
      }
    });
  });
  if (issues.length > 0) throw new RulesetError(issues);

  documents.sort((a, b) => (a.id < b.id ? -1 : 1));
  compiled.sort((a, b) => (a.ruleset !== b.ruleset ? (a.ruleset < b.ruleset ? -1 : 1) : a.id !== b.id ? (a.id < b.id ? -1 : 1) : a.from - b.from));
  const material = { rulesets: documents, denies: [...denies].sort(), marginMs, calendars: [...used.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), kinds: own.map((kind) => kind.kind).sort(), ...wording.material() };
  const policy = {
    rulesets: Object.freeze(documents.map(({ id, version }) => Object.freeze({ id, version }))),
    fingerprint: `sha256-${bytesToHex(sha256(utf8ToBytes(canonical(material))))}`,
  };
  Object.defineProperty(policy, COMPILED, { value: Object.freeze(compiled) });
  return Object.freeze(policy);
}

/** What reads texts, and what of it a policy makes use of: only that decides. */
class Wording {
  #read = false;
  readonly #used = new Map<string, Lexicon>();

  constructor(readonly reader: WordingReader | undefined) {}

  get(): WordingReader | undefined {
    this.#read = true;
    return this.reader;
  }

  lexicon(id: string): Lexicon | undefined {
    const found = this.reader?.lexicons.find((lexicon) => lexicon.id === id);
    if (found !== undefined) this.#used.set(id, found);
    return found;
  }

  /** For the fingerprint: a lexicon's version is not trusted to say that it changed. */
  material(): { wording?: readonly unknown[] } {
    return this.#read && this.reader !== undefined ? { wording: [...this.#used.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) } : {};
  }
}

function readDocument(input: unknown, schema: ReturnType<typeof rulesetSchema>, report: (path: string, message: string) => void): Ruleset | undefined {
  if (isShipped(input)) return input;
  let copy: unknown;
  try {
    copy = snapshot(input);
  } catch (error) {
    if (error instanceof SnapshotError) report(error.issue.path, error.issue.message);
    else report('', `could not be read (${describeThrown(error)})`);
    return undefined;
  }
  const result = schema.safeParse(copy);
  if (result.success) return deepFreeze(copy) as Ruleset;
  for (const issue of describeIssues(result.error, copy)) report(issue.path, issue.message);
  return undefined;
}

function compileRule(document: Ruleset, rule: Rule, kind: RuleKind, env: CompileEnv, denies: ReadonlySet<Force>, zones: readonly Zone[]): CompiledRule {
  const { channels, directions, ...when } = { ...rule.when, ...scopeOf(rule, kind) };
  // `provided` is scope too; it is written beside the parameters that it belongs to.
  const provided = (rule as { provided?: ConditionParams }).provided;
  const parts = [...(Object.keys(when).length > 0 ? [when as ConditionParams] : []), ...(provided === undefined ? [] : [provided])];
  const unless: readonly ConditionParams[] = rule.unless === undefined ? [] : Array.isArray(rule.unless) ? rule.unless : [rule.unless as ConditionParams];
  const force = rule.force ?? 'prohibition';
  const named: readonly string[] = rule.zone === undefined ? [] : typeof rule.zone === 'string' ? [rule.zone] : rule.zone;
  return {
    ruleset: document.id,
    id: rule.id,
    kind: rule.kind,
    force,
    denies: denies.has(force),
    citation: rule.citation,
    from: rule.from === undefined ? -Infinity : (parseDay(rule.from) as number),
    until: rule.until === undefined ? Infinity : (parseDay(rule.until) as number),
    // A list of `consumer` alone fixes none.
    fixedZones: named.every((item) => item === 'consumer') ? undefined : named.filter((item) => item !== 'consumer').map((item) => findZone(item) as Zone),
    alsoConsumer: named.includes('consumer'),
    defaultZones: zones,
    channels,
    directions: directions ?? ['outbound'],
    when: parts.length === 0 ? undefined : prepareCondition(parts.length === 1 ? (parts[0] as ConditionParams) : { all: parts }),
    unless: unless.map((condition) => prepareCondition(condition, 'all')),
    prepared: checkPrepared(kind.compile(rule as never, env)),
  };
}

/** A rule whose `when` names no channels takes those that its kind counts. */
function scopeOf(rule: Rule, kind: RuleKind): { channels?: readonly string[] | undefined } {
  return rule.when?.channels === undefined ? { channels: kind.channelsOf?.(rule as never) } : {};
}

function checkPeriods(rules: readonly Rule[], report: (path: string, message: string) => void): void {
  const seen = new Map<string, { rule: Rule; index: number }[]>();
  rules.forEach((rule, index) => {
    const others = seen.get(rule.id) ?? [];
    for (const other of others) {
      if (other.rule.kind !== rule.kind) {
        report(`rules[${index}].kind`, `${show(rule.id)} is already a rule of kind ${other.rule.kind}; one id stands for one rule`);
        break;
      }
      const [a, b] = [other.rule, rule].map((item) => [item.from ?? '0000-00-00', item.until ?? '9999-99-99']) as [[string, string], [string, string]];
      if (a[0] < b[1] && b[0] < a[1]) {
        report(`rules[${index}].from`, `${show(rule.id)} is in force at the same time as rules[${other.index}]; the periods of one id may not overlap (until is the first day out)`);
        break;
      }
    }
    others.push({ rule, index });
    seen.set(rule.id, others);
  });
}

function listOf(rulesets: unknown, issues: Issue[]): readonly unknown[] {
  try {
    return Array.isArray(rulesets) ? [...(rulesets as unknown[])] : [rulesets];
  } catch (error) {
    issues.push({ path: '', message: `could not be read (${describeThrown(error)})` });
    return [];
  }
}

/** What a kind's compile gave back, or an error that says what is missing. */
function checkPrepared(prepared: Prepared): Prepared {
  const { evaluate, next } = Object(prepared) as Partial<Prepared>;
  if (typeof evaluate !== 'function' || typeof next !== 'function') throw new TypeError('compile must return an object with the functions evaluate and next');
  return prepared;
}
