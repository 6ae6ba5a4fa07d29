import { check } from '../check.js';
import type { Policy } from '../compile.js';
import type { CompileOptions } from '../options.js';
import { compile } from '../compile.js';
import type { Decision } from '../decision.js';
import type { AllowedWindow } from '../plan.js';
import { allowedWindows, nextAllowed } from '../plan.js';
import type { InstantInput } from '../request-schema.js';
import type { Rule, Ruleset } from '../ruleset.js';

/** Rulesets with the options that they are compiled with: calendars, kinds, margin, forces that deny. */
export interface PolicyParts {
  readonly rulesets: Ruleset | readonly Ruleset[];
  readonly options?: CompileOptions;
}

/**
 * A policy under test: what `compile` takes, and not what it returns, because the laws speak of changed policies (a rule more, a lower limit)
 * and have to compile those too.
 */
export type PolicySource = Ruleset | readonly Ruleset[] | PolicyParts;

/** What decides. The library itself, unless a test gives something else: a wrapper, a service behind an adapter, or a copy with a planted bug. */
export interface Engine {
  readonly compile: (rulesets: unknown, options?: CompileOptions) => Policy;
  readonly check: (policy: Policy, request: unknown) => Decision;
  readonly nextAllowed: (policy: Policy, request: unknown, options?: { readonly until?: InstantInput }) => string | null;
  readonly allowedWindows: (policy: Policy, request: unknown, span: { readonly from: InstantInput; readonly to: InstantInput }) => AllowedWindow[];
}
export const library: Engine = { compile, check, nextAllowed, allowedWindows };

/** A policy under test, compiled, with its documents at hand. */
export interface Subject {
  readonly rulesets: readonly Ruleset[];
  readonly options: CompileOptions;
  readonly engine: Engine;
  readonly policy: Policy;
  /** A changed policy. What has the same `name` is compiled once; `undefined` where `compile` refuses it. */
  variant(name: string, make: () => { readonly rulesets: readonly unknown[]; readonly options?: CompileOptions } | undefined): Policy | undefined;
}

const isParts = (source: PolicySource): source is PolicyParts => !Array.isArray(source) && 'rulesets' in source;

/** Throws `TypeError` for a policy that is compiled already: it holds its documents no more. */
export function partsOf(source: PolicySource): { readonly rulesets: readonly Ruleset[]; readonly options: CompileOptions } {
  if ('fingerprint' in source) throw new TypeError('a compiled policy is given; give what compile takes: a ruleset, a list, or { rulesets, options }');
  const given = isParts(source) ? source.rulesets : source;
  return { rulesets: Array.isArray(given) ? (given as readonly Ruleset[]) : [given as Ruleset], options: isParts(source) ? (source.options ?? {}) : {} };
}

/** Throws `RulesetError` when the policy itself does not compile. */
export function subjectOf(source: PolicySource, engine: Partial<Engine> = {}): Subject {
  const { rulesets, options } = partsOf(source);
  const all = { ...library, ...engine };
  const variants = new Map<string, Policy | undefined>();
  return {
    rulesets,
    options,
    engine: all,
    policy: all.compile(rulesets, options),
    variant(name, make) {
      if (!variants.has(name)) {
        const parts = make();
        let policy: Policy | undefined;
        try {
          policy = parts === undefined ? undefined : all.compile(parts.rulesets, parts.options ?? options);
        } catch {
          // A change that the language does not permit is no policy to compare with.
        }
        variants.set(name, policy);
      }
      return variants.get(name);
    },
  };
}

export type Plain = Record<string, unknown>;
/** The same without some keys. */
export const omit = (value: object, ...keys: readonly string[]): Plain => Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

/** One rule of a policy, and where it stands. */
export interface Place {
  readonly document: number;
  readonly index: number;
  readonly ruleset: string;
  readonly rule: Rule;
}
export const placesOf = (rulesets: readonly Ruleset[]): Place[] =>
  rulesets.flatMap(({ id, rules }, document) => rules.map((rule, index) => ({ document, index, ruleset: id, rule })));

/** The documents with one rule replaced. */
export const withRule = (rulesets: readonly Ruleset[], { document, index }: Place, rule: unknown): unknown[] =>
  rulesets.map((ruleset, each) => (each === document ? { ...ruleset, rules: ruleset.rules.map((old, at) => (at === index ? rule : old)) } : ruleset));

/** The documents cut down to the rules that pass; a document without rules is left out. */
export const onlyRules = (rulesets: readonly Ruleset[], keep: (rule: Rule, ruleset: string) => boolean): Ruleset[] =>
  rulesets.map((ruleset) => ({ ...ruleset, rules: ruleset.rules.filter((rule) => keep(rule, ruleset.id)) })).filter(({ rules }) => rules.length > 0);
