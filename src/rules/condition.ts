import { z } from 'zod';
import { MINUTE, HOUR } from '../calendars/civil.js';
import { dayAt } from '../calendars/zone.js';
import type { Facts, PastEvent } from '../facts.js';
import { datedOf, earliest, latest } from '../dated.js';
import type { Params as StatusParams } from './account-status/params.js';
import { params as statusParams } from './account-status/params.js';
import { compileStatus, READERS } from './account-status/compile.js';
import { consentCovers, consentSpec, nextConsentChange, prepareConsent } from './consents.js';
import { factEdges, factTests, prepareFacts, testFact, whenPassed } from './facts.js';
import { either, everyDebt, filterSchema, inList, memberOf, opposite, prepareFilter, someDebt } from './filter.js';
import type { Ask, Tri } from './kind.js';
import { NO, UNKNOWN, YES } from './kind.js';
import type { Frozen } from './parts.js';
import { atLeastOne, duration, hours, names, per, whole } from './parts.js';
import type { Subject } from './per.js';
import { preparePer } from './per.js';
import { firstAfter, nextEvent, nextMidnights, prepareWindow, windowSchema, eventsWithin } from './window.js';

const range = z
  .strictObject({ min: z.number().optional(), max: z.number().optional() })
  .refine((value) => value.min !== undefined || value.max !== undefined, 'needs min, max or both');

const { status: is, ...statusOptions } = statusParams;
const statusFields = { is, ...statusOptions };

const fields = {
  channels: names.optional(),
  notChannels: names.optional(),
  roles: names.optional(),
  notRoles: names.optional(),
  relations: names.optional(),
  notRelations: names.optional(),
  purposes: names.optional(),
  notPurposes: names.optional(),
  parties: names.optional(),
  notParties: names.optional(),
  technologies: names.optional(),
  notTechnologies: names.optional(),
  lines: names.optional(),
  notLines: names.optional(),
  places: names.optional(),
  notPlaces: names.optional(),
  directions: z.array(z.enum(['outbound', 'inbound'])).min(1).optional(),
  institutions: names.optional(),
  notInstitutions: names.optional(),
  devices: names.optional(),
  notDevices: names.optional(),
  sequences: z.array(z.enum(['initial', 'subsequent'])).min(1).optional(),
  suppliedBy: names.optional(),
  notSuppliedBy: names.optional(),
  debtTypes: names.optional(),
  notDebtTypes: names.optional(),
  daysPastDue: range.optional(),
  debt: z.strictObject({ timeBarred: z.boolean().optional(), inLitigation: z.boolean().optional(), judgment: z.boolean().optional() }).optional(),
  location: z.strictObject({ countries: names.optional(), regions: names.optional(), cities: names.optional() }).optional(),
  vulnerable: names.optional(),
  minor: z.boolean().optional(),
  deceased: z.boolean().optional(),
  servicemember: z.boolean().optional(),
  unreachable: z.boolean().optional(),
  complaint: z.boolean().optional(),
  visitors: range.optional(),
  consent: consentSpec.optional(),
  reply: z.strictObject({ toConversation: z.boolean().optional(), sameChannel: z.boolean().optional(), max: atLeastOne.optional(), withinHours: hours.optional(), sameDay: z.boolean().optional() }).optional(),
  optOutConfirmation: z.strictObject({ withinMinutes: z.number().positive().optional() }).optional(),
  appointment: z.literal(true).optional(),
  /** A status that stands, as an account-status rule with the same parameters would find it. Any of them. */
  status: z.array(z.strictObject(statusFields)).min(1).optional(),
  callerId: z.array(z.enum(['shown', 'hidden', 'none'])).min(1).optional(),
  disclosures: names.optional(),
  facts: factTests.optional(),
  history: z
    .strictObject({ event: filterSchema, within: windowSchema.optional(), atLeast: whole.min(0).optional(), atMost: whole.min(0).optional(), per: per.optional(), ago: duration.optional() })
    .optional(),
};

/** All the keys given must hold. In `when` and `provided` an absent fact lets the rule apply; in `unless` it does not lift it. */
export interface WrittenCondition extends z.infer<z.ZodObject<typeof fields, z.core.$strict>> {
  any?: WrittenCondition[] | undefined;
  all?: WrittenCondition[] | undefined;
  /** What is not known does not hold, whatever the condition is for. */
  known?: WrittenCondition | undefined;
  not?: WrittenCondition | undefined;
}
export type ConditionParams = Frozen<WrittenCondition>;

export const conditionSchema: z.ZodType<ConditionParams> = z
  .strictObject({
    ...fields,
    get any() {
      return z.array(conditionSchema).min(1).optional();
    },
    get all() {
      return z.array(conditionSchema).min(1).optional();
    },
    get known() {
      return conditionSchema.optional();
    },
    get not() {
      return conditionSchema.optional();
    },
  })
  .refine((value) => Object.keys(value).length > 0, 'is empty; say what it depends on, or leave it out') as unknown as z.ZodType<ConditionParams>;

export interface Condition {
  test(ask: Ask): Tri;
  /** The first instant after `ask.at` at which the answer may change; `undefined` when time changes nothing. */
  next: ((ask: Ask) => number) | undefined;
}

type Test = (ask: Ask) => Tri;

const yes = (value: boolean): Tri => (value ? YES : NO);
const inRange = (value: number | null | undefined, { min, max }: z.infer<typeof range>): Tri =>
  value === null || value === undefined || Number.isNaN(value) ? UNKNOWN : yes((min === undefined || value >= min) && (max === undefined || value <= max));

type Consumer = NonNullable<Facts['request']['consumer']>;
const NONE: Consumer = {};
const consumerOf = (ask: Ask): Consumer => ask.facts.request.consumer ?? NONE;

const read: Readonly<Record<string, (facts: Facts) => string | undefined>> = {
  relations: (facts) => facts.contact.to.relation,
  parties: (facts) => facts.contact.from.party,
  lines: (facts) => facts.contact.to.line,
  places: (facts) => facts.contact.to.place,
  institutions: (facts) => facts.contact.from.institution,
  devices: (facts) => facts.contact.from.device,
  suppliedBy: (facts) => facts.contact.to.suppliedBy,
  sequences: (facts) => facts.request.contact.sequence ?? undefined,
};

/** Known facts that say "not now" unless stated: absent means that nothing is known, so no. */
const flags = { minor: 'minor', deceased: 'deceased', servicemember: 'servicemember' } as const;

/** Of several debts a condition holds for any; in `unless`, where it would lift a rule, it must hold for all. */
export function prepareCondition(params: ConditionParams, debts: 'any' | 'all' = 'any'): Condition {
  const forDebts = debts === 'any' ? someDebt : everyDebt;
  const inner = (condition: ConditionParams): Condition => prepareCondition(condition, debts);
  const tests: Test[] = [];
  const nexts: ((ask: Ask) => number)[] = [];
  const member = (key: 'channels' | 'roles' | 'purposes' | 'technologies', vocabulary: 'channel' | 'role' | 'purpose' | 'technology', test: (facts: Facts, has: (bit: number, name: string) => boolean) => boolean) => {
    const positive = params[key];
    const negative = params[`not${key[0]?.toUpperCase()}${key.slice(1)}` as 'notChannels'];
    if (positive !== undefined) {
      const has = memberOf(vocabulary, positive);
      tests.push((ask) => yes(test(ask.facts, has)));
    }
    if (negative !== undefined) {
      const has = memberOf(vocabulary, negative);
      tests.push((ask) => yes(!test(ask.facts, has)));
    }
  };
  member('channels', 'channel', ({ contact }, has) => has(contact.channelBit, contact.channel));
  member('roles', 'role', ({ contact }, has) => has(contact.roleBit, contact.to.role));
  member('purposes', 'purpose', ({ contact }, has) => has(contact.purposeBit, contact.purpose));
  member('technologies', 'technology', ({ contact }, has) => has(contact.technologyBit, contact.from.technology));
  for (const [field, get] of Object.entries(read)) {
    const positive = (params as Record<string, unknown>)[field] as string[] | undefined;
    const negative = (params as Record<string, unknown>)[`not${field[0]?.toUpperCase()}${field.slice(1)}`] as string[] | undefined;
    if (positive !== undefined) tests.push((ask) => inList(get(ask.facts), positive, true));
    if (negative !== undefined) tests.push((ask) => inList(get(ask.facts), negative, false));
  }
  const { directions, debtTypes, notDebtTypes, daysPastDue, debt, location, vulnerable, visitors, history } = params;
  if (directions !== undefined) tests.push((ask) => yes((directions as string[]).includes(ask.facts.contact.direction)));
  if (debtTypes !== undefined) tests.push((ask) => forDebts(ask.facts.contact.debts, ask.facts, (item) => inList(item?.type ?? undefined, debtTypes, true)));
  if (notDebtTypes !== undefined) tests.push((ask) => forDebts(ask.facts.contact.debts, ask.facts, (item) => inList(item?.type ?? undefined, notDebtTypes, false)));
  if (daysPastDue !== undefined) tests.push((ask) => forDebts(ask.facts.contact.debts, ask.facts, (item) => inRange(item?.daysPastDue, daysPastDue)));
  if (debt !== undefined) {
    for (const key of ['timeBarred', 'inLitigation', 'judgment'] as const) {
      const wanted = debt[key];
      if (wanted === undefined) continue;
      tests.push((ask) =>
        forDebts(ask.facts.contact.debts, ask.facts, (item) => {
          const value = item?.[key];
          return value === null || value === undefined ? UNKNOWN : yes((value !== false) === wanted);
        }),
      );
    }
  }
  if (location !== undefined) {
    for (const [list, key] of [[location.countries, 'country'], [location.regions, 'region'], [location.cities, 'city']] as const) {
      if (list === undefined) continue;
      const folded = list.map((item) => item.toLowerCase());
      tests.push((ask) => inList(consumerOf(ask).location?.[key]?.toLowerCase(), folded, true));
    }
  }
  if (vulnerable !== undefined) tests.push((ask) => yes((consumerOf(ask).vulnerable ?? []).some((item) => vulnerable.includes(item))));
  for (const key of Object.keys(flags) as (keyof typeof flags)[]) {
    const wanted = params[key];
    if (wanted !== undefined) tests.push((ask) => yes((consumerOf(ask)[key] ?? false) === wanted));
  }
  const { callerId, disclosures } = params;
  if (callerId !== undefined) tests.push((ask) => inList(callerIdOf(ask.facts.request.contact.callerId), callerId, true));
  if (disclosures !== undefined) tests.push((ask) => yes(disclosures.every((item) => ask.facts.request.contact.content?.disclosures?.includes(item))));
  if (visitors !== undefined) tests.push((ask) => inRange(ask.facts.contact.from.visitors, visitors));
  if (params.unreachable !== undefined) addUnreachable(params.unreachable, tests, nexts);
  if (params.complaint !== undefined) addComplaint(params.complaint, tests, nexts);
  if (params.consent !== undefined) {
    const spec = prepareConsent(params.consent);
    tests.push((ask) => yes(ask.facts.consents.some((consent) => consentCovers(consent, spec, ask, ask.at, ask.facts.contact))));
    nexts.push((ask) => (ask.facts.consents.length === 0 ? Infinity : nextConsentChange(spec, ask)));
  }
  if (params.reply !== undefined) addReply(params.reply, tests, nexts);
  if (params.optOutConfirmation !== undefined) addConfirmation(params.optOutConfirmation, tests, nexts);
  if (params.appointment) addAppointment(tests, nexts);
  if (params.status !== undefined) addStatus(params.status, tests, nexts);
  if (history !== undefined) addHistory(history, debts, tests, nexts);
  for (const fact of params.facts === undefined ? [] : prepareFacts(params.facts)) {
    tests.push((ask) => testFact(fact, ask, undefined, debts));
    nexts.push((ask) => soonest(ask, factEdges(fact, ask)));
  }
  const alternatives = params.any?.map(inner);
  if (alternatives !== undefined) {
    tests.push((ask) => alternatives.reduce<Tri>((answer, { test }) => either(answer, answer === YES ? YES : test(ask)), NO));
    for (const { next } of alternatives) if (next !== undefined) nexts.push(next);
  }
  for (const { test, next } of params.all?.map(inner) ?? []) {
    tests.push(test);
    if (next !== undefined) nexts.push(next);
  }
  if (params.known !== undefined) {
    const { test, next } = inner(params.known);
    tests.push((ask) => yes(test(ask) === YES));
    if (next !== undefined) nexts.push(next);
  }
  if (params.not !== undefined) {
    const { test, next } = prepareCondition(params.not, debts === 'any' ? 'all' : 'any');
    tests.push((ask) => opposite(test(ask)));
    if (next !== undefined) nexts.push(next);
  }
  return {
    test(ask) {
      let answer: Tri = YES;
      for (let i = 0; i < tests.length; i++) {
        const result = (tests[i] as Test)(ask);
        if (result === NO) return NO;
        if (result === UNKNOWN) answer = UNKNOWN;
      }
      return answer;
    },
    next: nexts.length === 0 ? undefined : (ask) => nexts.reduce((soonest, next) => Math.min(soonest, next(ask)), Infinity),
  };
}

/** The soonest of some instants after `ask.at`. */
export function soonest(ask: Ask, instants: Iterable<number>): number {
  let next = Infinity;
  for (const instant of instants) if (instant > ask.at && instant < next) next = instant;
  return next;
}

const HIDDEN = new Set(['hidden', 'private', 'withheld', 'confidential', 'anonymous']);
function callerIdOf(value: string | null | undefined): string | undefined {
  if (value === null || value === undefined) return undefined;
  return value === '' || value === 'none' ? 'none' : HIDDEN.has(value.toLowerCase()) ? 'hidden' : 'shown';
}

const REACHED = new Set(['answered', 'conversation', 'broken-off']);

/** A permission (to ask third parties): read late at its beginning and early at its end, and over once the debtor was reached. */
function addUnreachable(wanted: boolean, tests: Test[], nexts: ((ask: Ask) => number)[]): void {
  const edges = (ask: Ask): [number, number] => {
    const lost = consumerOf(ask).unreachable;
    if (!lost) return [Infinity, Infinity];
    const from = startOf(lost.since, ask);
    let to = lost.until === null || lost.until === undefined ? Infinity : endOf(lost.until, ask);
    for (const event of ask.facts.events ?? []) {
      // An outbound contact whose end is not known may have reached the debtor.
      const reached = event.direction === 'inbound' || event.outcome === undefined || REACHED.has(event.outcome);
      if (reached && event.to.role === 'debtor' && event.at >= earliest(dated(lost.since), ask.datedIn)) to = Math.min(to, event.at);
    }
    return [from, to];
  };
  tests.push((ask) => {
    const [from, to] = edges(ask);
    return yes((ask.at >= from && ask.at < to) === wanted);
  });
  nexts.push((ask) => soonest(ask, edges(ask)));
}

function addComplaint(wanted: boolean, tests: Test[], nexts: ((ask: Ask) => number)[]): void {
  const edges = (ask: Ask): [number, number][] =>
    (consumerOf(ask).complaints ?? []).map((item) => [earliest(dated(item.receivedAt), ask.datedIn), item.resolvedAt == null ? Infinity : startOf(item.resolvedAt, ask)]);
  tests.push((ask) => yes(edges(ask).some(([from, to]) => ask.at >= from && ask.at < to) === wanted));
  nexts.push((ask) => soonest(ask, edges(ask).flat()));
}

function addReply(params: NonNullable<ConditionParams['reply']>, tests: Test[], nexts: ((ask: Ask) => number)[]): void {
  const asked = (ask: Ask): PastEvent | undefined => {
    const id = ask.facts.contact.replyTo;
    if (id === undefined) return undefined;
    const invites = (event: PastEvent): boolean => event.direction === 'inbound' || (params.toConversation === true && (event.outcome === 'conversation' || event.outcome === 'answered'));
    return ask.facts.events?.find((event) => event.id === id && event.at <= ask.at && invites(event));
  };
  tests.push((ask) => {
    const event = asked(ask);
    if (event === undefined) return NO;
    if (params.sameChannel && event.channel !== ask.facts.contact.channel) return NO;
    if (params.withinHours !== undefined && ask.at - event.at >= params.withinHours * HOUR) return NO;
    if (params.sameDay) {
      if (ask.badZone !== undefined || ask.zones.length === 0) return UNKNOWN;
      if (!ask.zones.every((zone) => dayAt(zone, event.at) === dayAt(zone, ask.at))) return NO;
    }
    const answered = new Set<string | PastEvent>();
    for (const other of ask.facts.events ?? []) {
      if (other.at <= ask.at && other.direction === 'outbound' && other.replyTo === event.id && other.outcome !== 'cancelled') answered.add(other.id ?? other);
    }
    return yes(answered.size < (params.max ?? 1));
  });
  nexts.push((ask) => {
    const event = asked(ask);
    const instants = [nextEvent(ask)];
    if (event !== undefined && params.withinHours !== undefined) instants.push(Math.ceil(event.at + params.withinHours * HOUR));
    if (params.sameDay) instants.push(nextMidnights(ask));
    return soonest(ask, instants);
  });
}

function addConfirmation(params: NonNullable<ConditionParams['optOutConfirmation']>, tests: Test[], nexts: ((ask: Ask) => number)[]): void {
  const limit = params.withinMinutes === undefined ? Infinity : params.withinMinutes * MINUTE;
  const lastOptOut = (ask: Ask): number => {
    let last = -Infinity;
    for (const optOut of ask.facts.optOuts) {
      const at = earliest(optOut.at, ask.datedIn);
      if (at <= ask.at && at > last) last = at;
    }
    return last;
  };
  tests.push((ask) => {
    if (ask.facts.contact.purpose !== 'opt-out-confirmation') return NO;
    const last = lastOptOut(ask);
    if (last === -Infinity || ask.at - last > limit) return NO;
    const events = ask.facts.events;
    if (events === undefined) return UNKNOWN;
    for (let i = firstAfter(events, ask.at) - 1; i >= 0; i--) {
      const event = events[i] as PastEvent;
      if (event.at < last) break;
      if (event.direction === 'outbound' && event.purpose === 'opt-out-confirmation' && event.outcome !== 'cancelled') return NO;
    }
    return YES;
  });
  nexts.push((ask) => soonest(ask, [nextEvent(ask), ...ask.facts.optOuts.flatMap((optOut) => [earliest(optOut.at, ask.datedIn), earliest(optOut.at, ask.datedIn) + limit + 1])]));
}

function addStatus(wanted: NonNullable<ConditionParams['status']>, tests: Test[], nexts: ((ask: Ask) => number)[]): void {
  // Durations in workdays would need a calendar, which a condition has not: they then never end.
  const rules = wanted.map(({ is: status, ...options }) => compileStatus({ status, ...options } as StatusParams, undefined));
  const bars = (ask: Ask): { from: number; to: number }[] => rules.flatMap((rule) => READERS[rule.params.status](rule, ask));
  tests.push((ask) => yes(bars(ask).some(({ from, to }) => ask.at >= from && ask.at < to)));
  nexts.push((ask) => soonest(ask, bars(ask).flatMap(({ from, to }) => [from, to])));
}

function addAppointment(tests: Test[], nexts: ((ask: Ask) => number)[]): void {
  const spans = (ask: Ask): [number, number][] =>
    (consumerOf(ask).appointments ?? [])
      .filter((item) => item.channel == null || item.channel === ask.facts.contact.channel)
      .map((item) => [dated(item.from) as number, dated(item.to) as number]);
  tests.push((ask) => yes(spans(ask).some(([from, to]) => ask.at >= from && ask.at < to)));
  nexts.push((ask) => soonest(ask, spans(ask).flat()));
}

function addHistory(params: NonNullable<ConditionParams['history']>, debts: 'any' | 'all', tests: Test[], nexts: ((ask: Ask) => number)[]): void {
  const matches = prepareFilter(params.event);
  const window = prepareWindow(params.within ?? { all: true });
  const scope = preparePer(params.per ?? ['consumer'], undefined);
  const { ago } = params;
  const atLeast = params.atLeast ?? (params.atMost === undefined ? 1 : 0);
  const atMost = params.atMost ?? Infinity;
  const forSubject = (ask: Ask, subject: Subject): Tri => {
    const same = scope.sameFor(ask, subject);
    const also = ago === undefined ? same : (event: PastEvent): boolean => (same === undefined || same(event)) && whenPassed(event.at, ago, ask) <= ask.at;
    let answer: Tri | undefined;
    for (const zone of window.needsZone ? ask.zones : [undefined]) {
      const start = window.start(ask, zone);
      const short = ask.facts.historySince !== undefined && ask.facts.historySince > window.reach(ask, zone);
      const sure = eventsWithin(ask, start, matches, false, also).length;
      const possible = short ? Infinity : eventsWithin(ask, start, matches, true, also).length;
      const result = sure >= atLeast && possible <= atMost ? YES : possible < atLeast || sure > atMost ? NO : UNKNOWN;
      answer = answer === undefined || answer === result ? result : UNKNOWN;
    }
    return answer ?? UNKNOWN;
  };
  tests.push((ask) => {
    if (ask.facts.events === undefined || scope.missing(ask) !== undefined) return UNKNOWN;
    if (window.needsZone && (ask.badZone !== undefined || ask.zones.length === 0)) return UNKNOWN;
    // Of several debts any will do; where the condition would lift a rule, each must.
    const answers = scope.subjects(ask).map((subject) => forSubject(ask, subject));
    return debts === 'any' ? answers.reduce(either, NO) : opposite(answers.map(opposite).reduce(either, NO));
  });
  nexts.push((ask) => {
    const next = Math.min(window.next(ask), matches.next?.(ask) ?? Infinity);
    return ago === undefined ? next : soonest(ask, [next, nextMidnights(ask), ...(ask.facts.events ?? []).map((event) => whenPassed(event.at, ago, ask))]);
  });
}

function dated(value: unknown): number | { day: number } {
  return datedOf(value) as number | { day: number };
}
function startOf(value: unknown, ask: Ask): number {
  return latest(dated(value), ask.datedIn);
}
function endOf(value: unknown, ask: Ask): number {
  return earliest(dated(value), ask.datedIn);
}
