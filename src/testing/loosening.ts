import type { RequestInput } from '../request-schema.js';
import type { FilterParams } from '../rules/filter.js';
import type { Rule } from '../ruleset.js';
import { isPlain } from './harvest.js';
import { exchangeOf, matches, type World } from './reference-world.js';
import { omit } from './source.js';
import type { Plain } from './source.js';

/*
 * Where a rule may, by what it says, object less when more is known: an event that grants, a permission that is forgotten, a word like `known`. The
 * laws excuse such a rule for such a change and for nothing else. A rule of a kind of your own is excused for nothing.
 */

/** Whether a condition, when it holds, lets the contact through (`unless`, `allow`) or holds it back (`when`, `provided`, `deny`). */
type Side = 'permits' | 'bars';
const turned = (side: Side): Side => (side === 'permits' ? 'bars' : 'permits');

type Visit = (condition: Plain, side: Side) => void;
function visit(condition: unknown, side: Side, see: Visit): void {
  if (!isPlain(condition)) return;
  see(condition, side);
  for (const key of ['any', 'all'] as const) if (Array.isArray(condition[key])) for (const inner of condition[key] as unknown[]) visit(inner, side, see);
  if ('known' in condition) visit(condition['known'], side, see);
  if ('not' in condition) visit(condition['not'], turned(side), see);
}

const listOf = (value: unknown): readonly unknown[] => (value === undefined || value === true ? [] : Array.isArray(value) ? value : [value]);
const isWindow = (item: unknown): boolean => isPlain(item) && ('from' in item || 'to' in item);

/** Every condition of a rule with the side that it is on. */
function conditionsOf(rule: Rule, see: Visit): void {
  const own = rule as unknown as Plain;
  visit(rule.when, 'bars', see);
  visit(own['provided'], 'bars', see);
  for (const lift of listOf(rule.unless)) visit(lift, 'permits', see);
  for (const item of listOf(own['allow'])) if (!isWindow(item)) visit(item, 'permits', see);
  for (const item of listOf(own['deny'])) if (!isWindow(item) && own['kind'] !== 'custom') visit(item, 'bars', see);
}

const reads = (value: unknown, name: string): boolean => JSON.stringify(value ?? null).includes(name);
const isCustom = (rule: Rule): boolean => rule.kind === 'custom';

/** Filters of events that end a consent, inside `value`. */
function ends(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(ends);
  if (!isPlain(value)) return [];
  return [...('endsWith' in value ? [value['endsWith']] : []), ...Object.values(value).flatMap(ends)];
}
/** Filters of events that a window starts anew with, inside `value`. */
function turns(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(turns);
  if (!isPlain(value)) return [];
  return [...('since' in value && isPlain(value['since']) ? [value['since']] : []), ...Object.values(value).flatMap(turns)];
}

interface Grants {
  readonly filters: readonly unknown[];
  readonly reply: boolean;
  readonly everything: boolean;
}
const known = new WeakMap<Rule, Grants>();

/** Which events may make a rule object less. */
function grantsOf(rule: Rule): Grants {
  const before = known.get(rule);
  if (before !== undefined) return before;
  const own = rule as unknown as Plain;
  const filters: unknown[] = [...turns(own['window']), ...turns(own['within']), ...turns(own['exempt'])];
  let reply = false;
  let everything = isCustom(rule) && reads(own['deny'], '"history');
  conditionsOf(rule, (condition, side) => {
    const { history } = condition;
    if (isPlain(history)) {
      filters.push(...turns(history['within']));
      const most = history['atMost'] !== undefined;
      const least = !most || (history['atLeast'] !== undefined && history['atLeast'] !== 0);
      if ((side === 'permits' && least) || (side === 'bars' && most)) filters.push(history['event']);
    }
    if ('reply' in condition) reply = true;
    if (side === 'bars' && ('unreachable' in condition || 'optOutConfirmation' in condition)) everything = true;
    if (side === 'permits' && condition['unreachable'] === false) everything = true;
    if (side === 'bars') filters.push(...ends(condition['consent']));
  });
  if (rule.kind === 'prerequisite') for (const need of listOf(own['requires'])) if (isPlain(need) && need['event'] !== undefined) filters.push(need['event']);
  for (const item of listOf(own['exempt'])) if (isPlain(item)) filters.push(item['event']);
  for (const filter of [own['count'], own['after']]) if (isPlain(filter) && 'underConsent' in filter) filters.push(...ends(filter['underConsent']));
  const grants = { filters, reply, everything };
  known.set(rule, grants);
  return grants;
}

/** Whether an event that is added to a request's history may make the rule object less. */
export function mayGrant(rule: Rule, event: Plain, request: RequestInput): boolean {
  const { filters, reply, everything } = grantsOf(rule);
  if (everything) return true;
  const replyTo = request.contact.replyTo ?? undefined;
  if (reply && replyTo !== undefined && (event['id'] === replyTo || event['replyTo'] === replyTo)) return true;
  if (filters.length === 0) return false;
  const exchange = exchangeOf(event as unknown as RequestInput['contact']);
  const world = { contact: exchangeOf(request.contact), consumer: request.consumer ?? {}, request, zones: [], bad: true } as unknown as World;
  return filters.some((filter) => matches(withoutConsents(filter) as FilterParams, exchange, world) !== false);
}
/** What asks for a consent is left open: the event may well be one under it. */
function withoutConsents(filter: unknown): unknown {
  if (Array.isArray(filter)) return filter.map(withoutConsents);
  if (!isPlain(filter)) return filter;
  return Object.fromEntries(Object.entries(omit(filter, 'exceptConsent', 'underConsent', 'not')).map(([key, value]) => [key, withoutConsents(value)]));
}

const COMPUTED = ['consent', 'unreachable', 'complaint', 'status', 'appointment', 'optOutConfirmation', 'reply'];

/** Whether a rule may object less because of what more candidate zones leave undecided: a permission that now fails in one of them holds a rule back. */
export function mayLoosenByZones(rule: Rule): boolean {
  let may = isPlain((rule as unknown as Plain)['count']) && reads(rule, '"underConsent"');
  conditionsOf(rule, (condition, side) => {
    if (side === 'bars' && ('known' in condition || COMPUTED.some((key) => key in condition) || reads(condition['facts'], '"ago"'))) may = true;
    if (side === 'permits' && (condition['complaint'] === false || condition['unreachable'] === false)) may = true;
  });
  return may;
}

/** Whether a rule may object less when a fact is forgotten: where it says `known`, or where the fact is what makes it speak at all. */
export function mayLoosenByForgetting(rule: Rule, fact: string): boolean {
  const own = rule as unknown as Plain;
  let may = false;
  conditionsOf(rule, (condition, side) => {
    if (side === 'bars' && 'known' in condition) may = true;
    if (side === 'bars' && fact === 'consents' && 'consent' in condition) may = true;
    if (side === 'bars' && fact === 'history' && ('unreachable' in condition || 'reply' in condition)) may = true;
  });
  // A default or a question for absence is written to be answered.
  if (isCustom(rule) && (reads(own['deny'], '"missing') || /"var":\[/.test(JSON.stringify(own['deny'])))) may = true;
  if (fact === 'consents' && [own['count'], own['after'], own['requires']].some((filter) => reads(filter, '"underConsent"'))) may = true;
  // Known to be somebody else's, known to be at work: without the fact there is nothing known.
  if (own['misdirected'] === true && ['history', 'address', 'addresses of events'].includes(fact)) may = true;
  if (rule.kind === 'inconvenient' && fact === 'place') may = true;
  // A time that was named binds who knows of it.
  if (rule.kind === 'inconvenient' && fact === 'appointments' && reads(own['honours'], '"appointments"')) may = true;
  if (rule.kind === 'account-status' && ['debt facts', 'debts'].includes(fact)) may = true;
  // A debt that names no account is its own, and one of which no group is known is counted alone.
  if (fact === 'debt facts' && (own['groups'] !== undefined || (Array.isArray(own['per']) && own['per'].includes('account')))) may = true;
  // A contact that names no debt meets every event, also one that grants.
  if (rule.kind === 'prerequisite' && fact === 'debts of the contact' && reads(own['requires'], '"event"')) may = true;
  return may;
}

/** Whether a holiday more may make a rule object less: where it names classes of days, or counts workdays towards something that ends. */
export function mayLoosenByHoliday(rule: Rule): boolean {
  const own = rule as unknown as Plain;
  const { holidays } = own;
  if (/"(holiday|workday|rest-day)"/.test(JSON.stringify(rule)) || holidays === 'as-sunday' || reads(rule, 'local.day')) return true;
  return reads(omit(own, 'wait', 'atLeast'), '"workdays"');
}
