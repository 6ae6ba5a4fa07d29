import { z } from 'zod';
import type { Exchange, Facts, PastEvent } from '../facts.js';
import type { Vocabulary } from '../vocabulary.js';
import { bitOf } from '../vocabulary.js';
import { consentCovers, consentSpec, prepareConsent } from './consents.js';
import { factEdges, factTests, prepareFacts, testFact } from './facts.js';
import type { Ask, Tri } from './kind.js';
import { NO, UNKNOWN, YES } from './kind.js';
import type { Frozen } from './parts.js';
import { names } from './parts.js';

/** Which contacts and events: every key given must hold. `not…` is the complement. Events are outbound unless `directions` says otherwise. */
const lists = {
  channels: names.optional(),
  notChannels: names.optional(),
  outcomes: names.optional(),
  notOutcomes: names.optional(),
  roles: names.optional(),
  notRoles: names.optional(),
  relations: names.optional(),
  notRelations: names.optional(),
  purposes: names.optional(),
  notPurposes: names.optional(),
  technologies: names.optional(),
  notTechnologies: names.optional(),
  directions: z.array(z.enum(['inbound', 'outbound'])).min(1).optional(),
  parties: names.optional(),
  notParties: names.optional(),
  lines: names.optional(),
  notLines: names.optional(),
  places: names.optional(),
  notPlaces: names.optional(),
  agents: names.optional(),
  notAgents: names.optional(),
  institutions: names.optional(),
  notInstitutions: names.optional(),
  suppliedBy: names.optional(),
  notSuppliedBy: names.optional(),
  debtTypes: names.optional(),
};

const fields = {
    ...lists,
    sameChannel: z.literal(true).optional(),
    sameAddress: z.literal(true).optional(),
    notSameAddress: z.literal(true).optional(),
    sameAgent: z.literal(true).optional(),
    answers: z.boolean().optional(),
    misdirected: z.boolean().optional(),
    undeliverable: z.boolean().optional(),
    facts: factTests.optional(),
};

export interface WrittenFilter extends z.infer<z.ZodObject<typeof fields, z.core.$strict>> {
  exceptConsent?: z.infer<typeof consentSpec> | undefined;
  underConsent?: z.infer<typeof consentSpec> | undefined;
  any?: WrittenFilter[] | undefined;
  not?: WrittenFilter | undefined;
}
export type FilterParams = Frozen<WrittenFilter>;

export const filterSchema: z.ZodType<FilterParams> = z
  .strictObject({
    ...fields,
    // Asked for late: consents and filters speak of each other.
    get exceptConsent() {
      return consentSpec.optional();
    },
    get underConsent() {
      return consentSpec.optional();
    },
    get any() {
      return z.array(filterSchema).min(1).optional();
    },
    get not() {
      return filterSchema.optional();
    },
  })
  .refine((value) => Object.keys(value).length > 0, 'is empty; say which events, for example by channels') as z.ZodType<FilterParams>;

type Test = (event: PastEvent, ask: Ask) => Tri;

export interface Filter {
  readonly test: Test;
  /** The first instant after `ask.at` at which an answer may change by time alone; `undefined` when none does. */
  readonly next: ((ask: Ask) => number) | undefined;
}

const CANCELLED = bitOf('outcome', 'cancelled');

function mask(vocabulary: Vocabulary, values: readonly string[]): { bits: number; others: ReadonlySet<string> } {
  let all = 0;
  const others = new Set<string>();
  for (const value of values) {
    const bit = bitOf(vocabulary, value);
    if (bit === 0) others.add(value);
    else all |= bit;
  }
  return { bits: all, others };
}

/** Membership of a well-known name: one AND, and a set for the rest. */
export function memberOf(vocabulary: Vocabulary, values: readonly string[]): (bit: number, name: string) => boolean {
  const { bits, others } = mask(vocabulary, values);
  if (others.size === 0) return (bit) => (bits & bit) !== 0;
  return (bit, name) => (bit === 0 ? others.has(name) : (bits & bit) !== 0);
}

type Optional = (event: Exchange & Partial<PastEvent>) => string | undefined;
const OPTIONAL: Readonly<Record<string, Optional>> = {
  relations: (event) => event.to.relation,
  parties: (event) => event.from.party,
  lines: (event) => event.to.line,
  places: (event) => event.to.place,
  agents: (event) => event.from.id,
  institutions: (event) => event.from.institution,
  suppliedBy: (event) => event.to.suppliedBy,
};

/** Prepares a filter: YES, NO, or UNKNOWN when an event lacks what the filter asks for. */
export function prepareFilter(params: FilterParams): Filter {
  const tests: Test[] = [];
  const nexts: ((ask: Ask) => number)[] = [];
  const known = (member: (bit: number, name: string) => boolean, bit: (event: PastEvent) => number, value: (event: PastEvent) => string, positive: boolean) =>
    tests.push((event) => (member(bit(event), value(event)) === positive ? YES : NO));

  // Alternatives bring their own directions.
  const directions = params.directions ?? (params.any !== undefined ? ['inbound', 'outbound'] : ['outbound']);
  if (directions.length === 1 || !directions.includes('inbound') || !directions.includes('outbound')) {
    const only = directions[0];
    tests.push((event) => (event.direction === only ? YES : NO));
  }
  for (const [key, positive] of [['channels', true], ['notChannels', false]] as const) {
    const values = params[key];
    if (values !== undefined) known(memberOf('channel', values), (event) => event.channelBit, (event) => event.channel, positive);
  }
  if (params.outcomes !== undefined) {
    const member = memberOf('outcome', params.outcomes);
    tests.push((event) => (event.outcome === undefined || member(event.outcomeBit, event.outcome) ? YES : NO));
  } else tests.push((event) => (event.outcomeBit === CANCELLED ? NO : YES));
  if (params.notOutcomes !== undefined) {
    const member = memberOf('outcome', params.notOutcomes);
    tests.push((event) => (event.outcome !== undefined && member(event.outcomeBit, event.outcome) ? NO : YES));
  }
  for (const [key, positive] of [['roles', true], ['notRoles', false]] as const) {
    const values = params[key];
    if (values !== undefined) known(memberOf('role', values), (event) => event.roleBit, (event) => event.to.role, positive);
  }
  for (const [key, positive] of [['purposes', true], ['notPurposes', false]] as const) {
    const values = params[key];
    if (values !== undefined) known(memberOf('purpose', values), (event) => event.purposeBit, (event) => event.purpose, positive);
  }
  for (const [key, positive] of [['technologies', true], ['notTechnologies', false]] as const) {
    const values = params[key];
    if (values !== undefined) known(memberOf('technology', values), (event) => event.technologyBit, (event) => event.from.technology, positive);
  }
  for (const [field, read] of Object.entries(OPTIONAL)) {
    const positive = (params as Record<string, unknown>)[field] as string[] | undefined;
    const negative = (params as Record<string, unknown>)[`not${field[0]?.toUpperCase()}${field.slice(1)}`] as string[] | undefined;
    if (positive !== undefined) tests.push((event) => inList(read(event), positive, true));
    if (negative !== undefined) tests.push((event) => inList(read(event), negative, false));
  }
  const { debtTypes, exceptConsent } = params;
  if (debtTypes !== undefined) tests.push((event, ask) => someDebt(event.debts, ask.facts, (debt) => (debt?.type == null ? UNKNOWN : debtTypes.includes(debt.type) ? YES : NO)));
  if (params.sameChannel) tests.push((event, ask) => (event.channel === ask.facts.contact.channel ? YES : NO));
  if (params.sameAddress) tests.push((event, ask) => same(event.to.address, ask.facts.contact.to.address));
  if (params.notSameAddress) tests.push((event, ask) => opposite(same(event.to.address, ask.facts.contact.to.address)));
  if (params.sameAgent) tests.push((event, ask) => same(event.from.id, ask.facts.contact.from.id));
  if (params.answers !== undefined) tests.push((event) => ((event.replyTo !== undefined) === params.answers ? YES : NO));
  if (params.misdirected !== undefined) tests.push((event) => ((event.misdirected ?? false) === params.misdirected ? YES : NO));
  if (params.undeliverable !== undefined) tests.push((event) => ((event.undeliverable ?? false) === params.undeliverable ? YES : NO));
  if (exceptConsent !== undefined) {
    const spec = prepareConsent(exceptConsent);
    tests.push((event, ask) => (ask.facts.consents.some((consent) => consentCovers(consent, spec, ask, event.at, event)) ? NO : YES));
  }
  const { underConsent, facts, any, not } = params;
  if (underConsent !== undefined) {
    const spec = prepareConsent(underConsent);
    tests.push((event, ask) => (ask.facts.consents.some((consent) => consentCovers(consent, spec, ask, event.at, event)) ? YES : NO));
  }
  for (const fact of facts === undefined ? [] : prepareFacts(facts)) {
    tests.push((event, ask) => testFact(fact, ask, event.raw));
    if (fact.moves) nexts.push((ask) => nextOf(ask, (ask.facts.events ?? []).flatMap((event) => factEdges(fact, ask, event.raw))));
  }
  if (any !== undefined) {
    const choices = any.map(prepareFilter);
    tests.push((event, ask) => choices.reduce<Tri>((answer, { test }) => either(answer, answer === YES ? YES : test(event, ask)), NO));
    for (const { next } of choices) if (next !== undefined) nexts.push(next);
  }
  if (not !== undefined) {
    // Directions are a default of every filter; of the excluded ones they are all meant.
    const excluded = prepareFilter({ directions: ['inbound', 'outbound'], ...not });
    tests.push((event, ask) => opposite(excluded.test(event, ask)));
    if (excluded.next !== undefined) nexts.push(excluded.next);
  }
  const next = nexts.length === 0 ? undefined : (ask: Ask): number => nexts.reduce((soonest, each) => Math.min(soonest, each(ask)), Infinity);
  if (tests.length === 1) return { test: tests[0] as Test, next };
  return {
    next,
    test(event, ask) {
      let answer: Tri = YES;
      for (let i = 0; i < tests.length; i++) {
        const result = (tests[i] as Test)(event, ask);
        if (result === NO) return NO;
        if (result === UNKNOWN) answer = UNKNOWN;
      }
      return answer;
    },
  };
}

function nextOf(ask: Ask, instants: readonly number[]): number {
  let next = Infinity;
  for (const instant of instants) if (instant > ask.at && instant < next) next = instant;
  return next;
}

export function either(a: Tri, b: Tri): Tri {
  return a === YES || b === YES ? YES : a === UNKNOWN || b === UNKNOWN ? UNKNOWN : NO;
}

export function opposite(value: Tri): Tri {
  return value === UNKNOWN ? UNKNOWN : value === YES ? NO : YES;
}

export function inList(value: string | undefined, list: readonly string[], positive: boolean): Tri {
  if (value === undefined) return UNKNOWN;
  return list.includes(value) === positive ? YES : NO;
}

function same(a: string | undefined, b: string | undefined): Tri {
  return a === undefined || b === undefined ? UNKNOWN : a === b ? YES : NO;
}

type RequestDebt = Facts['debts'] extends ReadonlyMap<string, infer D> ? D : never;

/** YES when it holds for any of the debts; UNKNOWN when it may (a fact is absent, or no debt is named). */
export function someDebt(ids: readonly string[] | undefined, facts: Facts, test: (debt: RequestDebt | undefined) => Tri): Tri {
  if (ids === undefined) return UNKNOWN;
  let answer: Tri = NO;
  for (const id of ids) {
    const result = test(facts.debts.get(id));
    if (result === YES) return YES;
    if (result === UNKNOWN) answer = UNKNOWN;
  }
  return answer;
}

/** YES when it holds for all of the debts; UNKNOWN when it may. */
export function everyDebt(ids: readonly string[] | undefined, facts: Facts, test: (debt: RequestDebt | undefined) => Tri): Tri {
  return opposite(someDebt(ids, facts, (debt) => opposite(test(debt))));
}
