import { z } from 'zod';
import type { Exchange, PastEvent } from '../exchange.js';
import { TIE } from '../exchange.js';
import { dayAt, nextMidnight } from '../calendars/zone.js';
import type { Vocabulary } from '../vocabulary.js';
import { stretchOf } from '../vocabulary.js';
import type { ConsentSpec } from './consents.js';
import { consentCovers, consentSpec, prepareConsent } from './consents.js';
import type { FactTests } from './facts.js';
import { factEdges, factTests, prepareFacts, testFact } from './facts.js';
import type { Ask, Tri } from './kind.js';
import { NO, UNKNOWN, YES } from './kind.js';
import type { Shape } from './parts.js';
import { names } from './parts.js';
import { either, inList, opposite, someDebt } from './tri.js';

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
  answersSameDay: z.literal(true).optional(),
  misdirected: z.boolean().optional(),
  undeliverable: z.boolean().optional(),
  facts: factTests.optional(),
} satisfies Shape<PlainFilter>;

/** Names; `undefined` is the same as leaving the field out. */
type Names = readonly string[] | undefined;

interface PlainFilter {
  readonly channels?: Names;
  readonly notChannels?: Names;
  readonly outcomes?: Names;
  readonly notOutcomes?: Names;
  readonly roles?: Names;
  readonly notRoles?: Names;
  readonly relations?: Names;
  readonly notRelations?: Names;
  readonly purposes?: Names;
  readonly notPurposes?: Names;
  readonly technologies?: Names;
  readonly notTechnologies?: Names;
  readonly directions?: readonly ('inbound' | 'outbound')[] | undefined;
  readonly parties?: Names;
  readonly notParties?: Names;
  readonly lines?: Names;
  readonly notLines?: Names;
  readonly places?: Names;
  readonly notPlaces?: Names;
  readonly agents?: Names;
  readonly notAgents?: Names;
  readonly institutions?: Names;
  readonly notInstitutions?: Names;
  readonly suppliedBy?: Names;
  readonly notSuppliedBy?: Names;
  readonly debtTypes?: Names;
  readonly sameChannel?: true | undefined;
  readonly sameAddress?: true | undefined;
  readonly notSameAddress?: true | undefined;
  readonly sameAgent?: true | undefined;
  readonly answers?: boolean | undefined;
  /** In answer to an inbound event of the same local date, in every zone. An event whose question is not in the history may be one. */
  readonly answersSameDay?: true | undefined;
  readonly misdirected?: boolean | undefined;
  readonly undeliverable?: boolean | undefined;
  readonly facts?: FactTests | undefined;
}

export interface FilterParams extends PlainFilter {
  readonly exceptConsent?: ConsentSpec | undefined;
  readonly underConsent?: ConsentSpec | undefined;
  readonly any?: readonly FilterParams[] | undefined;
  readonly not?: FilterParams | undefined;
}

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

type Test = (event: PastEvent, ask: Ask, words: Int32Array, offset: number) => Tri;

export interface Filter {
  /** `words` from `offset` on are the event in bits. */
  readonly test: Test;
  /** The first instant after `ask.at` at which an answer may change by time alone; `undefined` when none does. */
  readonly next: ((ask: Ask) => number) | undefined;
}

type Optional = (event: Exchange & Partial<PastEvent>) => string | undefined;
const OPTIONAL: Readonly<Record<string, Optional>> = {
  relations: (event) => event.to.relation,
  lines: (event) => event.to.line,
  places: (event) => event.to.place,
  agents: (event) => event.from.id,
  institutions: (event) => event.from.institution,
  suppliedBy: (event) => event.to.suppliedBy,
};

const NAMES: readonly (readonly [keyof FilterParams, Vocabulary, (event: PastEvent) => string | undefined])[] = [
  ['channels', 'channel', (event) => event.channel],
  ['outcomes', 'outcome', (event) => event.outcome],
  ['roles', 'role', (event) => event.to.role],
  ['purposes', 'purpose', (event) => event.purpose],
  ['technologies', 'technology', (event) => event.from.technology],
  ['parties', 'party', (event) => event.from.party],
  ['directions', 'direction', (event) => event.direction],
];

const not = (key: string): string => `not${key[0]?.toUpperCase()}${key.slice(1)}`;

/** The lists of names as masks: bits that no event may have, bits that leave it open, and a closer look at names that have no bit of their own. */
function compileNames(params: FilterParams, ofOutcomes: boolean): { barred: number[]; open: number[]; tests: Test[] } {
  const barred = [0, 0, 0, 0];
  const open = [0, 0, 0, 0];
  const tests: Test[] = [];
  for (const [key, vocabulary, read] of NAMES) {
    const { word, bits, other, none, all } = stretchOf(vocabulary);
    for (const positive of [true, false]) {
      const values = params[(positive ? key : not(key)) as keyof FilterParams] as readonly string[] | undefined;
      if (values === undefined) continue;
      let named = 0;
      for (const value of values) named |= bits.get(value) ?? other;
      // A name of no vocabulary shares its bit with all the others: which one it is, the test says.
      if ((named & other) !== 0) {
        tests.push((event, _, words, offset) => (((words[offset + word] as number) & other) === 0 || values.includes(read(event) as string) === positive ? YES : NO));
      }
      // An event that lacks a name may be meant: it counts, and excuses nothing. One without an outcome is not thought cancelled.
      const pass = positive ? named | none : (all & ~named) | other | none;
      barred[word] = (barred[word] as number) | (all & ~pass);
      if (vocabulary !== 'outcome' || ofOutcomes) open[word] = (open[word] as number) | none;
    }
  }
  return { barred, open, tests };
}

/** Prepares a filter: YES, NO, or UNKNOWN when an event lacks what the filter asks for. */
export function prepareFilter(params: FilterParams): Filter {
  const nexts: ((ask: Ask) => number)[] = [];
  const { barred, open, tests } = compileNames({
    ...params,
    // Alternatives bring their own directions.
    directions: params.directions ?? (params.any !== undefined ? ['inbound', 'outbound'] : ['outbound']),
    ...(params.outcomes === undefined ? { notOutcomes: ['cancelled', ...(params.notOutcomes ?? [])] } : {}),
  }, params.outcomes !== undefined || params.notOutcomes !== undefined);
  for (const [field, read] of Object.entries(OPTIONAL)) {
    const positive = (params as Record<string, unknown>)[field] as string[] | undefined;
    const negative = (params as Record<string, unknown>)[not(field)] as string[] | undefined;
    if (positive !== undefined) tests.push((event) => inList(read(event), positive, true));
    if (negative !== undefined) tests.push((event) => inList(read(event), negative, false));
  }
  const bar = (bits: number, leavesOpen = 0): void => {
    barred[3] = (barred[3] as number) | bits;
    open[3] = (open[3] as number) | leavesOpen;
  };
  const { debtTypes, exceptConsent } = params;
  if (debtTypes !== undefined) tests.push((event, ask) => someDebt(event.debts, ask.facts, (debt) => (debt?.type == null ? UNKNOWN : debtTypes.includes(debt.type) ? YES : NO)));
  if (params.sameChannel) bar(TIE.otherChannel);
  if (params.sameAddress) bar(TIE.otherAddress, TIE.unknownAddress);
  if (params.notSameAddress) bar(TIE.sameAddress, TIE.unknownAddress);
  if (params.sameAgent) bar(TIE.otherAgent, TIE.unknownAgent);
  if (params.answers !== undefined) bar(params.answers ? TIE.answersNothing : TIE.answers);
  if (params.answersSameDay) {
    bar(TIE.answersNothing);
    tests.push(answeredSameDay);
    // The date of the contact itself, where it would be such an answer.
    nexts.push((ask) => Math.min(...ask.zones.map((zone) => nextMidnight(zone, ask.at))));
  }
  if (params.misdirected !== undefined) bar(params.misdirected ? TIE.directed : TIE.misdirected);
  if (params.undeliverable !== undefined) bar(params.undeliverable ? TIE.deliverable : TIE.undeliverable);
  if (exceptConsent !== undefined) {
    const spec = prepareConsent(exceptConsent);
    tests.push((event, ask) => (ask.facts.consents.some((consent) => consentCovers(consent, spec, ask, event.at, event)) ? NO : YES));
  }
  const { underConsent, facts, any, not: excludes } = params;
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
    tests.push((event, ask, words, offset) => choices.reduce<Tri>((answer, { test }) => either(answer, answer === YES ? YES : test(event, ask, words, offset)), NO));
    for (const { next } of choices) if (next !== undefined) nexts.push(next);
  }
  if (excludes !== undefined) {
    // Directions are a default of every filter; of the excluded ones they are all meant.
    const excluded = prepareFilter({ directions: ['inbound', 'outbound'], ...excludes });
    tests.push((event, ask, words, offset) => opposite(excluded.test(event, ask, words, offset)));
    if (excluded.next !== undefined) nexts.push(excluded.next);
  }
  const next = nexts.length === 0 ? undefined : (ask: Ask): number => nexts.reduce((soonest, each) => Math.min(soonest, each(ask)), Infinity);
  const [barred0, barred1, barred2, barred3] = barred as [number, number, number, number];
  const [open0, open1, open2, open3] = open as [number, number, number, number];
  return {
    next,
    test(event, ask, words, offset) {
      const word0 = words[offset] as number;
      const word1 = words[offset + 1] as number;
      const word2 = words[offset + 2] as number;
      const word3 = words[offset + 3] as number;
      if (((word0 & barred0) | (word1 & barred1) | (word2 & barred2) | (word3 & barred3)) !== 0) return NO;
      let answer: Tri = ((word0 & open0) | (word1 & open1) | (word2 & open2) | (word3 & open3)) === 0 ? YES : UNKNOWN;
      for (let i = 0; i < tests.length; i++) {
        const result = (tests[i] as Test)(event, ask, words, offset);
        if (result === NO) return NO;
        if (result === UNKNOWN) answer = UNKNOWN;
      }
      return answer;
    },
  };
}

/** Every entry of the question, if there are several, must be of the day. */
const answeredSameDay: Test = (event, { facts, zones, badZone }) => {
  const asked = facts.events?.filter(({ id }) => id === event.replyTo) ?? [];
  if (asked.length === 0 || badZone !== undefined) return UNKNOWN;
  const inTime = (other: PastEvent): boolean =>
    other.direction === 'inbound' && other.at <= event.at && zones.every((zone) => dayAt(zone, other.at) === dayAt(zone, event.at));
  return asked.every(inTime) ? YES : asked.some(inTime) ? UNKNOWN : NO;
};

function nextOf(ask: Ask, instants: readonly number[]): number {
  let next = Infinity;
  for (const instant of instants) if (instant > ask.at && instant < next) next = instant;
  return next;
}
