import type { CalendarData } from '../calendars/types.js';
import type { Policy } from '../compile.js';
import { compile } from '../compile.js';
import { canonical } from '../exchange.js';
import type { Rule, Ruleset } from '../ruleset.js';
import type { Profile } from './profiles.js';
import { forReach, profilesOf, reachedBy, requestOf } from './profiles.js';
import { essence } from './rules.js';

export interface Options {
  readonly calendars?: readonly CalendarData[];
}

export interface Side {
  /** `undefined` where no rule of the kinds is left: nothing objects. */
  readonly policy: Policy | undefined;
  /** In the policy's order. */
  readonly rules: readonly Rule[];
  readonly reach: Policy | undefined;
}

/** Contacts that the same rules reach, of which some differ between the two versions. */
export interface Group {
  readonly profiles: readonly Profile[];
  /** Rules of either version that reach them. */
  readonly rules: readonly Rule[];
}

export interface Sides {
  readonly old: Side;
  readonly now: Side;
  readonly groups: readonly Group[];
  readonly profiles: readonly Profile[];
  readonly complete: boolean;
}

/** Sorts as a policy does: by id, then by the first day in force. */
const placeOf = ({ id, from = '' }: Rule): string => `${id}\u0000${from}`;

function sideOf(ruleset: Ruleset, kinds: readonly string[], options: Options): Side {
  const rules = ruleset.rules
    .filter(({ kind, force }) => kinds.includes(kind) && force !== 'should')
    .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  if (rules.length === 0) return { policy: undefined, rules, reach: undefined };
  return { policy: compile({ ...ruleset, rules }, options), rules, reach: compile({ ...ruleset, rules: forReach(rules) }, options) };
}

/** The rules of some kinds that deny, of both versions, and the contacts for which they differ. */
export function sidesOf(before: Ruleset, after: Ruleset, kinds: readonly string[], options: Options): Sides {
  const [old, now] = [sideOf(before, kinds, options), sideOf(after, kinds, options)];
  const { profiles, complete } = profilesOf([...old.rules, ...now.rules]);
  const bySignature = new Map<string, Profile[]>();
  for (const profile of profiles) {
    const request = requestOf(profile, { at: 0, zone: 'UTC' });
    const signature = `${reachedBy(old.reach, request)}/${reachedBy(now.reach, request)}`;
    const list = bySignature.get(signature);
    if (list === undefined) bySignature.set(signature, [profile]);
    else list.push(profile);
  }
  const groups = [...bySignature].flatMap(([signature, list]) => {
    const [olds, news] = signature.split('/').map((part, index) => (part === '' ? [] : part.split(' ').map((position) => (index === 0 ? old : now).rules[Number(position)] as Rule))) as [Rule[], Rule[]];
    const alike = before.calendar === after.calendar && canonical(olds.map(essence)) === canonical(news.map(essence));
    return alike ? [] : [{ profiles: list, rules: [...olds, ...news] }];
  });
  return { old, now, groups, profiles, complete };
}
