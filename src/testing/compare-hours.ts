import type { Policy } from '../compile.js';
import { trace } from '../trace.js';
import type { RequestInput } from '../request-schema.js';
import type { Rule } from '../ruleset.js';
import type { Harvest } from './harvest.js';
import { fieldOf, isPlain } from './harvest.js';
import { zonesOf } from './instants.js';
import type { Plain, Subject } from './source.js';
import { omit, onlyRules } from './source.js';
import { shapeEvent } from './templates.js';

/* Permitted hours of two policies, interval by interval. */

export interface HoursComparison {
  readonly verdict: 'stricter' | 'looser' | 'equal' | 'incomparable';
  /** True when every sort of contact that the hours tell apart by its own names was compared. */
  readonly exact: boolean;
  /** How many sorts of contact differ in which hours reach them. */
  readonly sorts: number;
  readonly zones: readonly string[];
  /** A request inside the first's hours and outside the second's; then the other way round. Other rules may deny it. */
  readonly looser: RequestInput | null;
  readonly stricter: RequestInput | null;
}

const MOST_SORTS = 6000;
/** Fields that a contact or its debt can state, and so be made to differ in. */
const STATED = ['channel', 'role', 'relation', 'purpose', 'party', 'technology', 'line', 'place', 'institution', 'device', 'suppliedBy', 'sequence', 'debtType'];
const OTHER = 'other-than-named';

/** The fields that the conditions of hours read, with the values they name. */
function fieldsOf(rules: readonly Rule[]): { fields: Map<string, Set<string | undefined>>; more: boolean } {
  const fields = new Map<string, Set<string | undefined>>();
  let more = false;
  const walk = (condition: unknown): void => {
    if (Array.isArray(condition)) return condition.forEach(walk);
    if (!isPlain(condition)) return;
    for (const [key, value] of Object.entries(condition)) {
      const field = fieldOf(key);
      if (field !== undefined && STATED.includes(field) && Array.isArray(value)) {
        const known = fields.get(field) ?? new Set<string | undefined>([undefined]);
        for (const each of value as string[]) known.add(each);
        if (field !== 'sequence') known.add(OTHER);
        fields.set(field, known);
      } else if (['any', 'all', 'known', 'not'].includes(key)) walk(value);
      // What else a condition reads (consents, replies, history) is not known of these contacts.
      else if (!['consent', 'reply', 'appointment', 'history', 'complaint', 'unreachable', 'status', 'optOutConfirmation', 'directions'].includes(key)) more = true;
    }
  };
  for (const rule of rules) [rule.when, rule.unless].forEach(walk);
  return { fields, more };
}

function* product(fields: readonly (readonly [string, readonly (string | undefined)[]])[], index = 0, chosen: Plain = {}): Generator<Plain> {
  const field = fields[index];
  if (field === undefined) {
    yield chosen;
    return;
  }
  for (const value of field[1]) yield* product(fields, index + 1, value === undefined ? chosen : { ...chosen, [field[0]]: value });
}

type Interval = readonly [number, number];
/** The first instant of `a` that is not in `b`. */
function beyond(a: readonly Interval[], b: readonly Interval[]): number | undefined {
  let index = 0;
  for (const [from, to] of a) {
    let at = from;
    while (at < to) {
      while (index < b.length && (b[index] as Interval)[1] <= at) index++;
      const next = b[index];
      if (next === undefined || next[0] > at) return at;
      at = next[1];
    }
  }
  return undefined;
}

export function compareHours(a: Subject, b: Subject, found: Harvest, span: { readonly from: number; readonly to: number }, wanted?: readonly string[]): HoursComparison {
  const isHours = (rule: Rule): boolean => rule.kind === 'contact-hours';
  const compiled = ({ rulesets, options, engine }: Subject): Policy | undefined => {
    const hours = onlyRules(rulesets, isHours);
    return hours.length === 0 ? undefined : engine.compile(hours, options);
  };
  const [first, second] = [compiled(a), compiled(b)];
  const [scopeOfFirst, scopeOfSecond] = [scopes(a, isHours), scopes(b, isHours)];
  const zones = wanted ?? zonesOf(found).slice(0, 3);
  const rules = [...a.rulesets, ...b.rulesets].flatMap((document) => document.rules.filter(isHours));
  const { fields, more } = fieldsOf(rules);
  const lists = [...fields].map(([field, values]) => [field, field === 'channel' || field === 'role' || field === 'purpose' || field === 'technology' ? [...values].filter((value) => value !== undefined) : [...values]] as const);
  let exact = !more;

  const seen = new Set<string>();
  const sorts: RequestInput[] = [];
  let count = 0;
  for (const names of product(lists)) {
    if (++count > MOST_SORTS) {
      exact = false;
      break;
    }
    const request = requestFor(names, span.from, zones[0] as string);
    // Contacts that the same rules reach have the same hours.
    const key = [scopeOfFirst, scopeOfSecond].map((policy) => (policy === undefined ? '' : reached(policy, request))).join('|');
    if (!seen.has(key)) sorts.push(request);
    seen.add(key);
  }

  let looser: RequestInput | null = null;
  let stricter: RequestInput | null = null;
  for (const sort of sorts) {
    for (const zone of zones) {
      if (looser !== null && stricter !== null) break;
      const request = { ...sort, consumer: { ...sort.consumer, timeZones: [zone] } } as RequestInput;
      const [mine, yours] = [intervals(a, first, request, span), intervals(b, second, request, span)];
      const at = (instant: number | undefined): RequestInput | null => (instant === undefined ? null : ({ ...request, contact: { ...request.contact, at: new Date(instant).toISOString() } } as RequestInput));
      looser ??= at(beyond(mine, yours));
      stricter ??= at(beyond(yours, mine));
    }
  }
  const verdict = looser !== null ? (stricter !== null ? 'incomparable' : 'looser') : stricter !== null ? 'stricter' : 'equal';
  return { verdict, exact, sorts: sorts.length, zones, looser, stricter };
}

function requestFor(names: Plain, at: number, zone: string): RequestInput {
  const { debtType, ...rest } = names;
  const contact = { channel: 'call', debts: ['d1'], ...shapeEvent(rest), at: new Date(at).toISOString() };
  return { contact, consumer: { timeZones: [zone] }, debts: [{ id: 'd1', ...(debtType === undefined ? {} : { type: debtType }) }], history: [] } as unknown as RequestInput;
}

/** The same rules as if they were in force on every day: whom they reach does not go by dates. */
function scopes({ rulesets, options, engine }: Subject, keep: (rule: Rule) => boolean): Policy | undefined {
  const documents = onlyRules(rulesets, keep);
  if (documents.length === 0) return undefined;
  return engine.compile(documents.map((document) => ({ ...document, rules: document.rules.map((rule, index) => ({ ...omit(rule, 'from', 'until'), id: `rule-${index}` })) })), options);
}

const reached = (policy: Policy, request: RequestInput): string =>
  trace(policy, request)
    .map(({ because }) => (because === 'out-of-scope' || because === 'lifted' ? '-' : '+'))
    .join('');

function intervals({ engine }: Subject, policy: Policy | undefined, request: RequestInput, span: { readonly from: number; readonly to: number }): Interval[] {
  if (policy === undefined) return [[span.from, span.to]];
  return engine.allowedWindows(policy, request, span).map(({ from, to }) => [Date.parse(from), Date.parse(to)] as const);
}
