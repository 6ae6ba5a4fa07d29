import type { RequestInput } from '../request-schema.js';
import type { ConditionParams } from '../rules/condition.js';
import type { PerKey } from '../rules/per.js';
import type { Params as ChannelLimit } from '../rules/channel-limit/params.js';
import type { Params as Choice } from '../rules/recipient/params.js';
import type { Params as Cooldown } from '../rules/cooldown/params.js';
import type { Params as Frequency } from '../rules/frequency/params.js';
import type { Force, Rule, Ruleset } from '../ruleset.js';
import { holds } from './reference-condition.js';
import { accountStatus, consent, custom, wishes } from './reference-facts.js';
import { hoursAt } from './reference-hours.js';
import { prerequisite } from './reference-prerequisite.js';
import { ANYWHERE, dateOf, isZone, parseDate, when } from './reference-time.js';
import type { Subject } from './reference-windows.js';
import { belongs, dated, distinct, firstDate, inWindow, lacks, short, subjectsOf } from './reference-windows.js';
import type { Exchange, Found, Tri, World } from './reference-world.js';
import { and, exchangeOf, matches, one, or, passed, workedOff } from './reference-world.js';

/*
 * The slow evaluator: everything is asked anew for every question, from the prose of the contract. It shares no code with the fast one, so a
 * random request on which the two differ points at a mistake in one of them. It expects well-formed rulesets and requests.
 */
export interface Verdict {
  readonly outcome: 'allow' | 'deny';
  /** `rule code debt`, sorted: of what denies, and of what advises. */
  readonly codes: readonly string[];
  readonly advisories: readonly string[];
}

/** What the slow evaluator of a kind of your own is asked: may this contact happen? */
export interface ReferenceAsk {
  readonly at: number;
  readonly request: RequestInput;
  /** The IANA zones that the rule goes by; names that are none are left out. */
  readonly zones: readonly string[];
  /** Events at or before `at`, without the contact itself; `undefined` when the history is not known. */
  readonly history: readonly NonNullable<RequestInput['history']>[number][] | undefined;
  /** What a rule of a built-in kind would object: for a kind that is one with a difference. */
  as(rule: Rule): readonly Found[];
}
/** A kind of your own as plainly as it can be put: objections by code (and debt, where it is asked for each); none when content. */
export type ReferenceKind = (rule: Rule & Readonly<Record<string, unknown>>, ask: ReferenceAsk) => readonly Found[];

export interface ReferenceOptions {
  readonly denies?: readonly Force[];
  readonly marginSeconds?: number;
  /** Slow evaluators of kinds of your own, by name. */
  readonly kinds?: Readonly<Record<string, ReferenceKind>>;
}

/** Judges a well-formed request under well-formed rulesets, slowly. Throws `TypeError` for a kind that it does not know. */
export function referenceCheck(rulesets: readonly Ruleset[], request: RequestInput, options: ReferenceOptions = {}): Verdict {
  const denials = new Set<string>();
  const advisories = new Set<string>();
  let reached = false;
  for (const ruleset of rulesets) {
    const world = worldOf(request, ruleset, options.marginSeconds ?? 0);
    for (const rule of ruleset.rules) {
      const found = ask(rule, forRule(rule, world), options.kinds ?? {});
      if (found === undefined) continue;
      reached = true;
      const denies = (options.denies ?? ['prohibition', 'presumption']).includes(rule.force ?? 'prohibition');
      for (const { code, debt, advises } of found) (denies && !advises ? denials : advisories).add(`${rule.id} ${code} ${debt ?? ''}`);
    }
  }
  if (!reached) advisories.add(' no-rule-applied ');
  return { outcome: denials.size > 0 ? 'deny' : 'allow', codes: [...denials].sort(), advisories: [...advisories].sort() };
}

function worldOf(request: RequestInput, ruleset: Ruleset, margin: number): World {
  const named = request.consumer?.timeZones ?? ruleset.zones ?? [];
  const contact = exchangeOf(request.contact);
  const past = request.history?.filter((event) => event.id == null || event.id !== contact.id).map(exchangeOf);
  const since = request.historySince === undefined ? undefined : when(request.historySince);
  const zones = named.filter(isZone);
  return {
    at: contact.at,
    request,
    contact,
    since,
    consumer: request.consumer ?? {},
    events: past?.filter((event) => event.at <= contact.at),
    all: past,
    zones,
    bad: zones.length < named.length || zones.length === 0,
    calendar: ruleset.calendar,
    margin: margin * 1000,
  };
}
function forRule(rule: Rule, world: World): World {
  const own: readonly string[] = rule.zone === undefined ? [] : [rule.zone].flat();
  const fixed = own.filter((zone) => zone !== 'consumer');
  if (fixed.length === 0) return world;
  return own.includes('consumer')
    ? { ...world, zones: [...fixed, ...world.zones], bad: world.bad && world.request.consumer?.timeZones !== undefined }
    : { ...world, zones: fixed, bad: false };
}

/** `undefined`: the rule does not reach the contact. */
function ask(rule: Rule, world: World, kinds: NonNullable<ReferenceOptions['kinds']>): readonly Found[] | undefined {
  const places = world.bad ? [...world.zones, ...ANYWHERE] : world.zones;
  const date = (text: string | undefined): number | undefined => parseDate(text);
  const inForce = places.some((zone) => dateOf(zone, world.at) >= (date(rule.from) ?? -Infinity) && dateOf(zone, world.at) < (date(rule.until) ?? Infinity));
  if (!inForce && (rule.from !== undefined || rule.until !== undefined)) return undefined;
  const counted = rule.kind === 'frequency' || rule.kind === 'channel-limit' ? rule.count.channels : undefined;
  const channels = rule.when?.channels ?? counted;
  if (channels !== undefined && !channels.includes(world.contact.channel)) return undefined;
  if (!((rule.when?.directions as string[] | undefined) ?? ['outbound']).includes(world.contact.direction)) return undefined;
  if (rule.when !== undefined && holds(rule.when, world, 'any') === false) return undefined;
  if ('provided' in rule && rule.provided !== undefined && holds(rule.provided, world, 'any') === false) return undefined;
  const lifts = rule.unless === undefined ? [] : [rule.unless].flat();
  return lifts.some((condition) => holds(condition as ConditionParams, world, 'all') === true) ? [] : judge(rule, world, kinds);
}

function judge(rule: Rule, world: World, kinds: NonNullable<ReferenceOptions['kinds']>): readonly Found[] {
  switch (rule.kind) {
    case 'contact-hours':
      return one(world.bad ? 'unknown-time-zone' : hoursAt(rule, world));
    case 'frequency':
      return counted(rule, world, rule.limit);
    case 'channel-limit':
      return counted(rule, world, undefined);
    case 'cooldown':
      return cooldown(rule, world);
    case 'channel':
      return choice(rule, world, 'channel-not-permitted');
    case 'recipient':
      return choice(rule, world, 'recipient-not-permitted');
    case 'consent':
      return consent(rule, world);
    case 'account-status':
      return accountStatus(rule, world);
    case 'inconvenient':
      return [...new Set(wishes(rule, world))].flatMap((code) => one(code));
    case 'prerequisite':
      return prerequisite(rule, world);
    case 'custom':
      return custom(rule.deny, world);
    case 'wording': {
      // Without a lexicon it reads no language: templates that were not filled in (no text here is one), and texts that are not there.
      const spoken = ['call', 'voicemail', 'visit'].includes(world.request.contact.channel);
      return spoken || rule.unchecked === 'ignore' || world.request.contact.content?.text != null ? [] : [{ code: 'text-not-checked', advises: rule.unchecked !== 'deny' }];
    }
    case 'disclosure': {
      const stated = world.request.contact.content?.disclosures;
      if (stated == null) return [{ code: 'text-not-checked', advises: rule.unchecked !== 'deny' }];
      return rule.requires.every((element) => stated.includes(element)) ? [] : one('missing-disclosure');
    }
    default:
      return own(rule, world, kinds);
  }
}

function own(rule: never, world: World, kinds: NonNullable<ReferenceOptions['kinds']>): readonly Found[] {
  const { kind } = rule as Rule;
  const evaluate = kinds[kind];
  if (evaluate === undefined) throw new TypeError(`the slow evaluator knows no kind ${kind}; give one in kinds`);
  const history = world.events?.map(({ raw }) => raw as NonNullable<RequestInput['history']>[number]);
  return evaluate(rule, { at: world.at, request: world.request, zones: world.zones, history, as: (other) => judge(other, world, kinds) });
}

function cannotCount(per: readonly PerKey[], local: boolean, world: World): string | undefined {
  if (world.events === undefined) return 'unknown-fact';
  return local && world.bad ? 'unknown-time-zone' : lacks(per, world) ? 'unknown-fact' : undefined;
}

/** Events that are not counted, the oldest first; `room` when the contact itself is one; `unsure` when the start of a period is not known. */
function exempted(rule: Frequency, world: World, zone: string, subject: Subject, inside: readonly Exchange[]) {
  const free = new Set<Exchange>();
  let room = false;
  let unsure = false;
  for (const { event: filter, upTo, within } of rule.exempt ?? []) {
    const each = within?.calendar !== undefined;
    const period = (at: number): number => (each ? firstDate(within, zone, at) : 0);
    const all = world.events ?? [];
    const reach = within === undefined ? inside : each ? all : all.filter((event) => inWindow(within, world, zone, event.at));
    const fit = distinct(reach.filter((event) => belongs(rule.per, rule.groups, world, subject, event) && matches(filter, event, world) === true));
    const chosen = fit.filter((event) => fit.filter((other) => period(other.at) === period(event.at)).indexOf(event) < (upTo ?? Infinity));
    for (const event of chosen) free.add(event);
    const used = chosen.filter((event) => period(event.at) === period(world.at)).length;
    const known = filter.outcomes === undefined && matches(filter, { ...world.contact, outcome: undefined }, world) === true;
    if (known && used < (upTo ?? Infinity)) room = true;
    if (upTo !== null && within !== undefined) unsure ||= [world.at, ...chosen.map(({ at }) => at)].some((at) => short(within, { ...world, at }, zone));
  }
  return { free, room, unsure };
}

function counted(rule: Frequency | ChannelLimit, world: World, limit: number | undefined): Found[] {
  const { per, groups, window, weekStartsOn } = rule;
  const subjects = subjectsOf(per, groups, world);
  if (limit === 0) return subjects.flatMap(({ debt }) => one('frequency-limit', debt));
  const local = dated(window) || ((rule as Frequency).exempt ?? []).some(({ within }) => within !== undefined && dated(within));
  const undecided = cannotCount(per, local, world);
  if (undecided !== undefined) return one(undecided);
  const { events = [] } = world;
  return subjects.flatMap((subject) => {
    const codes = (local ? world.zones : ['UTC']).map((zone) => {
      const all = events.filter((event) => inWindow(window, world, zone, event.at, weekStartsOn) && belongs(per, groups, world, subject, event));
      const cut = short(window, world, zone, weekStartsOn);
      if (limit !== undefined) {
        const counts = distinct(all.filter((event) => matches(rule.count, event, world) !== false));
        const { free, room, unsure } = exempted(rule as Frequency, world, zone, subject, all);
        if (!room && counts.filter((event) => !free.has(event)).length >= limit) return 'frequency-limit';
        return cut || (unsure && counts.length >= limit) ? 'history-too-short' : undefined;
      }
      const { after } = rule as ChannelLimit;
      const starts = after === undefined ? [-Infinity] : all.filter((event) => matches(after, event, world) !== false).map((event) => event.at);
      const used = new Set([world.contact.channel]);
      for (const event of distinct(all.filter((item) => item.at >= Math.min(...starts) && matches(rule.count, item, world) !== false))) used.add(event.channel);
      return starts.length > 0 && used.size > rule.limit ? 'channel-limit' : cut ? 'history-too-short' : undefined;
    });
    const first = codes.find((code) => code !== undefined && code !== 'history-too-short') ?? codes.find((code) => code !== undefined);
    return one(first, subject.debt);
  });
}

function cooldown(rule: Cooldown, world: World): Found[] {
  const { per, groups, wait } = rule;
  const undecided = cannotCount(per, wait.hours === undefined, world);
  if (undecided !== undefined) return one(undecided);
  const zones = wait.hours === undefined ? world.zones : ['UTC'];
  return subjectsOf(per, groups, world).flatMap((subject) => {
    const events = (world.events ?? []).filter((event) => belongs(per, groups, world, subject, event) && matches(rule.after, event, world) !== false);
    const rested = (since: number, zone: string): Tri =>
      (wait.workdays !== undefined && workedOff(since, wait.workdays + (wait.full ? 1 : 0), world, zone)) || passed(since, wait, world, zone);
    const over = and(...events.flatMap((event) => zones.map((zone) => rested(event.at, zone))));
    const before = world.since === undefined ? undefined : Math.min(world.since - 1, world.at);
    const unseen = before !== undefined && zones.some((zone) => rested(before, zone) !== true);
    if (over === undefined) return one('calendar-coverage');
    return one(over === false ? 'cooldown' : unseen ? 'history-too-short' : undefined, subject.debt);
  });
}

function choice(rule: Choice, world: World, code: string): Found[] {
  if (rule.misdirected) {
    const { address } = world.contact;
    const wrong = address !== undefined && world.events?.some((event) => event.misdirected && event.address === address);
    return one(wrong ? code : undefined);
  }
  if (rule.deny === true) return one(code);
  const met = or(...(rule.allow ?? rule.deny ?? []).map((condition) => holds(condition, world, 'any')));
  return one(met === undefined ? 'unknown-fact' : met === (rule.allow === undefined) ? code : undefined);
}
