import type { CompiledRule, Policy } from '../compile.js';
import { rulesOf } from '../compile.js';
import { inReach } from '../reach.js';
import { enter } from '../request.js';
import { newAsk, NO, YES } from '../rules/kind.js';
import type { Rule } from '../ruleset.js';
import { namesOf } from '../vocabulary.js';

/** A value of each facet by which conditions tell contacts apart; absent where nothing is stated. */
export type Profile = Readonly<Record<string, string | undefined>>;

interface Facet {
  /** The condition's own name; `not…` is its complement. */
  readonly key: string;
  /** Values that are asked in any case. */
  readonly always: readonly (string | undefined)[];
  /** A value that no rule names. */
  readonly other?: string;
}

const OTHER = 'any other';
const open = (key: string): Facet => ({ key, always: [undefined], other: OTHER });

const FACETS: readonly Facet[] = [
  { key: 'channels', always: namesOf('channel'), other: OTHER },
  { key: 'parties', always: namesOf('party') },
  { key: 'roles', always: ['debtor', 'third-party'] },
  { key: 'directions', always: ['outbound'] },
  { key: 'purposes', always: ['collection'] },
  { key: 'technologies', always: ['human'] },
  { key: 'debtTypes', always: [undefined], other: OTHER },
  ...['institutions', 'places', 'lines', 'relations', 'devices', 'suppliedBy', 'regions'].map(open),
  { key: 'sequences', always: [undefined] },
];

const complement = (key: string): string => `not${key.charAt(0).toUpperCase()}${key.slice(1)}`;

/** Parts of a condition that speak of other things than the contact itself. */
const ELSEWHERE: ReadonlySet<string> = new Set(['history', 'consent', 'reply', 'status', 'facts', 'exempt']);

function mentioned(rules: readonly Rule[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const names = new Map(FACETS.flatMap(({ key }) => [[key, key], [complement(key), key]]));
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, part] of Object.entries(value)) {
      const facet = names.get(key);
      if (facet !== undefined && Array.isArray(part)) found.set(facet, new Set([...(found.get(facet) ?? []), ...(part as string[])]));
      else if (!ELSEWHERE.has(key)) walk(part);
    }
  };
  for (const rule of rules) walk([rule.when, rule.unless, 'provided' in rule ? rule.provided : undefined, 'count' in rule ? rule.count : undefined, 'after' in rule ? rule.after : undefined]);
  return found;
}

const MOST = 20_000;

/** Every combination of the values that the rules tell apart; where that is too many, all of channel, party and role, and the rest one at a time. */
export function profilesOf(rules: readonly Rule[]): { readonly profiles: readonly Profile[]; readonly complete: boolean } {
  const names = mentioned(rules);
  const values = FACETS.map(({ key, always, other }) => {
    const own = names.get(key);
    return [key, own === undefined ? always : [...new Set([...always, ...own, ...(other === undefined ? [] : [other])])]] as const;
  });
  const product = (facets: typeof values): Profile[] =>
    facets.reduce<Profile[]>((sum, [key, list]) => sum.flatMap((profile) => list.map((value) => ({ ...profile, [key]: value }))), [{}]);
  const size = values.reduce((sum, [, list]) => sum * list.length, 1);
  if (size <= MOST) return { profiles: product(values), complete: true };
  const core = product(values.map(([key, list], index) => [key, index < 3 ? list : list.slice(0, 1)] as const));
  const rest = values.slice(3).flatMap(([key, list]) => list.slice(1).flatMap((value) => core.map((profile) => ({ ...profile, [key]: value }))));
  return { profiles: [...core, ...rest], complete: false };
}

export interface Asked {
  readonly at: number;
  readonly zone: string;
  readonly history?: readonly object[];
}

/** A contact of the profile about which nothing else is known: no consents, no refusals, one debt. */
export function requestOf(profile: Profile, { at, zone, history = [] }: Asked): object {
  const stated = (value: object): object => Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
  return {
    contact: stated({
      at,
      channel: profile['channels'],
      direction: profile['directions'],
      purpose: profile['purposes'],
      sequence: profile['sequences'],
      debts: ['debt'],
      to: stated({ role: profile['roles'], relation: profile['relations'], line: profile['lines'], place: profile['places'], suppliedBy: profile['suppliedBy'], address: 'address' }),
      from: stated({ id: 'agent', party: profile['parties'], technology: profile['technologies'], institution: profile['institutions'], device: profile['devices'] }),
    }),
    consumer: stated({ id: 'consumer', timeZones: [zone], location: profile['regions'] === undefined ? undefined : { region: profile['regions'] } }),
    debts: [stated({ id: 'debt', type: profile['debtTypes'], creditor: 'creditor', account: 'account' })],
    history,
  };
}

/** A condition that looks back does not say yet whom the rule reaches: only its own lists are kept. */
function withoutHistory(rule: Rule): Rule {
  const { provided: _, ...rest } = rule as Rule & { provided?: unknown };
  const looksBack = (value: unknown): boolean => /"(history|status|reply)":/.test(JSON.stringify(value));
  const { when, unless, ...bare } = rest as Rule;
  const lists = Object.fromEntries(Object.entries(when ?? {}).filter(([, value]) => Array.isArray(value) && value.every((item) => typeof item === 'string')));
  return {
    ...bare,
    ...(when === undefined ? {} : looksBack(when) ? (Object.keys(lists).length === 0 ? {} : { when: lists }) : { when }),
    ...(unless === undefined || looksBack(unless) ? {} : { unless }),
  } as Rule;
}

/** Rules as they are for asking which contacts each reaches, whatever the history. */
export const forReach = (rules: readonly Rule[]): Rule[] => rules.map(withoutHistory);

/** Which rules of a policy reach a contact on one day or another: their positions, in the policy's order. */
export function reachedBy(policy: Policy | undefined, request: object): string {
  const entered = enter(request);
  if (policy === undefined || !entered.success) return '';
  const ask = newAsk(entered.facts, entered.facts.at);
  const reached = (rulesOf(policy) as readonly CompiledRule[]).map((rule) => inReach(rule, entered.facts) && rule.when?.test(ask) !== NO && !rule.unless.some((condition) => condition.test(ask) === YES));
  return reached.map((item, index) => (item ? index : -1)).filter((index) => index >= 0).join(' ');
}

/** What a set of profiles has in common, by facet: the values, where they are fewer than all. */
export interface Scope {
  readonly facets: Readonly<Record<string, readonly (string | null)[]>>;
  /** Every combination of the values is meant; false where only some of them are. */
  readonly whole: boolean;
}

export function scopeOf(profiles: readonly Profile[], all: readonly Profile[]): Scope {
  const facets: Record<string, (string | null)[]> = {};
  let box = 1;
  for (const { key } of FACETS) {
    const [own, every] = [profiles, all].map((list) => new Set(list.map((profile) => profile[key] ?? null))) as [Set<string | null>, Set<string | null>];
    box *= own.size;
    if (own.size < every.size) facets[key] = [...own];
  }
  return { facets, whole: box === profiles.length };
}
