import type { z } from 'zod';
import type { Calendar } from '../calendars/day.js';
import type { Zone } from '../calendars/zone.js';
import type { Facts } from '../facts.js';
import type { Lexicon } from '../wording/lexicon.js';
import type { WordingReader } from '../wording/reader.js';

/** Content, objecting, or not decidable for want of a fact. */
export const NO = 0;
export const YES = 1;
export const UNKNOWN = 2;
export type Tri = typeof NO | typeof YES | typeof UNKNOWN;

export type Remedy = 'wait' | 'change' | 'stop';

/** An objection of one rule. */
export interface Finding {
  readonly code: string;
  /** Evidence, by code. Plain data. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly remedy: Remedy;
  /** The objection surely stands until this instant (exclusive); `Infinity` when no waiting ends it. */
  readonly over: number;
  /** Which of several objections of the rule this is: the debt, where the rule is asked for each. */
  readonly debt?: string | undefined;
  /** Says that something was not checked: advice whatever the force of the rule. */
  readonly advises?: boolean;
  /** The same object of the same rule each time, frozen, and no waiting ends it: what is made of it is made once. */
  readonly constant?: boolean;
  /** Time alone may end it, although the remedy is another. */
  readonly mayPass?: boolean;
}

/** One question: may this contact happen at `at`? Rules read it; nothing writes to it but the runner. */
export interface Ask {
  readonly facts: Facts;
  at: number;
  /** The zones that the rule goes by: its own, else the consumer's, else all of the ruleset's. */
  zones: readonly Zone[];
  /** The zones in which bare dates of facts are read: as careful as it takes where a zone is not known. */
  datedIn: readonly Zone[];
  /** A zone that was named and does not exist, or `''` when no zone is known at all: where it is `undefined`, `zones` is not empty. */
  badZone: string | undefined;
  /** The ruleset's zones by which it was set last, where the rule had none of its own: for the next rule of the ruleset all of this holds. */
  aimedBy: readonly Zone[] | undefined;
}

const NO_ZONES: readonly Zone[] = [];

export function newAsk(facts: Facts, at: number): Ask {
  return { facts, at, zones: NO_ZONES, datedIn: NO_ZONES, badZone: undefined, aimedBy: undefined };
}

export interface CompileEnv {
  /** The calendar that the ruleset names, if any. */
  readonly calendar: Calendar | undefined;
  readonly marginMs: number;
  /** What reads texts, if it was handed in. Whoever asks for it is decided by it. */
  readonly wording: WordingReader | undefined;
  /** A lexicon that was handed in. */
  lexicon(id: string): Lexicon | undefined;
  /** Reports something that cannot be honoured; `path` is relative to the rule. */
  issue(path: readonly PropertyKey[], message: string): void;
}

/** What an author's rule becomes: closed over its prepared form. */
export interface Prepared {
  /** Appends every objection at `ask.at` to `found`; leaves it as it is when content. */
  evaluate(ask: Ask, found: Finding[]): void;
  /** The first instant after `ask.at` at which `evaluate` may answer differently; never late. `Infinity` when time changes nothing. */
  next(ask: Ask): number;
  /** Bits of `FACT`: a request that states none of them gives the rule nothing to object to. */
  readonly idleWithout?: number;
  /**
   * What is left of the rule for every request of the ask's profile (`Facts.profile`): `undefined` when it surely has nothing to object to.
   * Absent: the rule reads more than the profile.
   */
  given?(ask: Ask): Prepared | undefined;
}

/** A rule kind is a declaration: what an author writes, and what it becomes. */
export interface RuleKind {
  readonly kind: string;
  /** The fields beyond the common ones. */
  readonly params: z.ZodRawShape;
  /** Objections to one rule's parameters that the shape cannot state. */
  readonly check?: (rule: never, env: CompileEnv) => void;
  compile(rule: never, env: CompileEnv): Prepared;
  /** Channels that a rule without `when.channels` reaches, when its own parameters name them. */
  channelsOf?: (rule: never) => readonly string[] | undefined;
}

/** Declares a kind with its own rule type; the list of kinds holds them all as `RuleKind`. */
export function defineKind<Rule>(kind: {
  kind: string;
  params: z.ZodRawShape;
  compile(rule: Rule, env: CompileEnv): Prepared;
  channelsOf?: (rule: Rule) => readonly string[] | undefined;
}): RuleKind {
  return kind as unknown as RuleKind;
}

export function unknownFact(fact: string, debt?: string): Finding {
  return { code: 'unknown-fact', data: debt === undefined ? { fact } : { fact, debt }, remedy: 'change', over: Infinity, debt };
}

export function unknownZone(ask: Ask): Finding {
  return { code: 'unknown-time-zone', data: { zone: ask.badZone === '' ? null : ask.badZone }, remedy: 'change', over: Infinity };
}

export function outsideCalendar(calendar: string, date: string): Finding {
  return { code: 'calendar-coverage', data: { calendar, date }, remedy: 'change', over: Infinity };
}
