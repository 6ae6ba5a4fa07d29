import { z } from 'zod';
import { addMonths, HOUR, parseDay } from '../calendars/civil.js';
import { dayAt, startOfDay } from '../calendars/zone.js';
import type { Dated } from '../dated.js';
import { datedOf, latest } from '../dated.js';
import type { Ask, Tri } from './kind.js';
import { NO, UNKNOWN, YES } from './kind.js';
import { date, duration, some, type Duration } from './parts.js';
import { daysOf } from './wait.js';

/**
 * What a named fact must be: a value, one of several, a number in a range (both ends included), a date so long ago, or a date in a fixed period
 * (`from` is the first day in, `until` the first day out, by the dates of every zone; where zones differ nobody knows).
 * Paths start with contact, to, from, consumer, debt (any of the contact's debts) or, in an event filter, event.
 */
const scalar = z.union([z.string(), z.number(), z.boolean()]);
export const factTests: z.ZodType<FactTests> = some(z.record(
  z.string().regex(/^(contact|to|from|consumer|debt|event)(\.[A-Za-z][A-Za-z0-9]*)+$/, 'is no path; start with contact, to, from, consumer, debt or event, as debt.amount'),
  z.union([
    scalar,
    z.array(scalar).min(1),
    z.strictObject({ min: z.number().optional(), max: z.number().optional() }).refine((value) => value.min !== undefined || value.max !== undefined, 'needs min, max or both'),
    z.strictObject({ ago: z.strictObject({ atLeast: duration.optional(), atMost: duration.optional() }) }),
    z
      .strictObject({ from: date.optional(), until: date.optional() })
      .refine((value) => value.from !== undefined || value.until !== undefined, 'needs from, until or both')
      .refine((value) => value.from === undefined || value.until === undefined || value.from < value.until, 'from is not before until; no date would be in it'),
  ]),
));
type Scalar = string | number | boolean;
export interface FactTests {
  readonly [path: string]:
    | Scalar
    | readonly Scalar[]
    | { readonly min?: number | undefined; readonly max?: number | undefined }
    | { readonly ago: { readonly atLeast?: Duration | undefined; readonly atMost?: Duration | undefined } }
    | { readonly from?: string | undefined; readonly until?: string | undefined };
}

export function readPath(root: unknown, path: readonly string[]): unknown {
  let current = root;
  for (const part of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined;
    current = (current as Record<string, unknown>)[part];
  }
  return current ?? undefined;
}

/** When so much time has passed since a dated fact, in every zone. Dates count like a cooldown: the fact's date is day one. */
export function whenPassed(since: Dated, length: Duration, ask: Ask): number {
  if (length.hours !== undefined) return Math.ceil(latest(since, ask.datedIn) + length.hours * HOUR);
  if (ask.zones.length === 0) return Infinity;
  return Math.max(
    ...ask.zones.map((zone) => {
      const day = typeof since === 'number' ? dayAt(zone, since) : since.day;
      const { days = Infinity, months } = daysOf(length);
      const until = months === undefined ? day + days : addMonths(day, months) + (length.full === true ? 1 : 0);
      return Number.isFinite(until) ? startOfDay(zone, until) : Infinity;
    }),
  );
}

type FactTest = FactTests[string];

interface PreparedFact {
  readonly root: string;
  readonly path: readonly string[];
  test(value: unknown, ask: Ask): Tri;
  /** True when time alone can change the answer. */
  readonly moves: boolean;
  /** Instants at which the answer for a value may change. */
  edges(value: unknown, ask: Ask): readonly number[];
}

export function prepareFacts(tests: FactTests): readonly PreparedFact[] {
  return Object.entries(tests).map(([path, wanted]) => {
    const [root, ...rest] = path.split('.') as [string, ...string[]];
    return { root, path: rest, ...prepareOne(wanted) };
  });
}

const dayOf = (text: string | undefined, otherwise: number): number => (text === undefined ? otherwise : (parseDay(text) as number));
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const never = (): readonly number[] => [];

function prepareOne(wanted: FactTest): Pick<PreparedFact, 'test' | 'edges' | 'moves'> {
  if (typeof wanted !== 'object' || isList(wanted)) {
    const values: readonly unknown[] = typeof wanted === 'object' ? wanted : [wanted];
    const holds = (value: unknown): boolean => (Array.isArray(value) ? value.some((item) => values.includes(item)) : values.includes(value));
    return { test: (value) => (value === undefined ? UNKNOWN : holds(value) ? YES : NO), edges: never, moves: false };
  }
  if ('ago' in wanted) {
    const { atLeast, atMost } = wanted.ago;
    const bounds = (value: unknown, ask: Ask): [number, number] | undefined => {
      const since = datedOf(value);
      if (since === undefined) return undefined;
      return [atLeast === undefined ? latest(since, ask.datedIn) : whenPassed(since, atLeast, ask), atMost === undefined ? Infinity : whenPassed(since, atMost, ask)];
    };
    return {
      test(value, ask) {
        const span = bounds(value, ask);
        return span === undefined ? UNKNOWN : ask.at >= span[0] && ask.at < span[1] ? YES : NO;
      },
      edges: (value, ask) => bounds(value, ask) ?? [],
      moves: true,
    };
  }
  if ('from' in wanted || 'until' in wanted) {
    const [from, until] = [dayOf(wanted.from, -Infinity), dayOf(wanted.until, Infinity)];
    const inside = (day: number): Tri => (day >= from && day < until ? YES : NO);
    return {
      test(value, ask) {
        const known = datedOf(value);
        if (known === undefined) return UNKNOWN;
        if (typeof known !== 'number') return inside(known.day);
        const answers = ask.datedIn.map((zone) => inside(dayAt(zone, known)));
        return answers.every((answer) => answer === answers[0]) ? (answers[0] ?? UNKNOWN) : UNKNOWN;
      },
      edges: never,
      moves: false,
    };
  }
  const { min = -Infinity, max = Infinity } = wanted as { min?: number; max?: number };
  return { test: (value) => (typeof value !== 'number' || Number.isNaN(value) ? UNKNOWN : value >= min && value <= max ? YES : NO), edges: never, moves: false };
}

/** The values of a fact for the contact: one, or one for each of its debts. `event` is for filters. */
export function factValues(fact: PreparedFact, ask: Ask, event?: unknown): readonly unknown[] {
  const { request } = ask.facts;
  switch (fact.root) {
    case 'consumer':
      return [readPath(request.consumer, fact.path)];
    case 'debt': {
      const debts = ask.facts.contact.debts;
      return debts === undefined ? [undefined] : debts.map((id) => readPath(ask.facts.debts.get(id), fact.path));
    }
    case 'event':
      return [readPath(event, fact.path)];
    default: {
      const source = event ?? request.contact;
      const base = fact.root === 'contact' ? source : (source as Record<string, unknown>)[fact.root];
      return [readPath(base, fact.path)];
    }
  }
}

/** Of several debts it must hold for any, or for all. */
export function testFact(fact: PreparedFact, ask: Ask, event?: unknown, debts: 'any' | 'all' = 'any'): Tri {
  const decides = debts === 'any' ? YES : NO;
  let answer: Tri = debts === 'any' ? NO : YES;
  for (const value of factValues(fact, ask, event)) {
    const result = fact.test(value, ask);
    if (result === decides) return result;
    if (result === UNKNOWN) answer = UNKNOWN;
  }
  return answer;
}

export function factEdges(fact: PreparedFact, ask: Ask, event?: unknown): readonly number[] {
  return factValues(fact, ask, event).flatMap((value) => fact.edges(value, ask));
}
