import { assess } from '../../src/assess.js';
import { check } from '../../src/check.js';
import { compile } from '../../src/compile.js';
import type { Decision, Objection, Reason } from '../../src/decision.js';
import type { Facts } from '../../src/facts.js';
import { allowedWindows, nextAllowed } from '../../src/plan.js';
import { enter } from '../../src/request.js';
import { newAsk } from '../../src/rules/kind.js';
import type { Situation } from '../../src/testing/arbitraries.js';
import { referenceCheck } from '../../src/testing/reference.js';

/*
 * Everything that planning says of one situation, against brute force over the ten days around the scene. Three answers are compared with the plan:
 *   assessed   what `check` asks of the rules, the request prepared once: at every minute, and a millisecond either side of every event
 *              shifted by every number of hours that a generated rule can name
 *   checked    `check` itself, door and all: at every boundary, a millisecond and a minute either side of it, and at instants drawn at random
 *   referred   the slow evaluator, which shares no code with the others: at the same instants as `checked`
 */
export const DAYS = 10;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SPAN = DAYS * 24 * HOUR;
/** Hours that the generators put into windows and waits. */
const HOURS = [0, 0.25, 0.5, 1, 1.1, 1.25, 6, 24, 36, 48, 168];
/** Instants drawn at random for each policy. */
const DRAWN = 12;

export class PlanDiffers extends Error {}

export interface Counts {
  policies: number;
  /** Policies whose answer changes within the ten days. */
  changing: number;
  windows: number;
  boundaries: number;
  assessed: number;
  checked: number;
  referred: number;
  nextAllowed: number;
  validUntil: number;
  retryAt: number;
  reasons: number;
}
export const noCounts = (): Counts => ({
  policies: 0, changing: 0, windows: 0, boundaries: 0, assessed: 0, checked: 0, referred: 0, nextAllowed: 0, validUntil: 0, retryAt: 0, reasons: 0,
});

type Window = readonly [from: number, to: number];
const show = (value: number | null): string => (value === null ? 'null' : new Date(value).toISOString());
const read = (value: string | null): number | null => (value === null ? null : Date.parse(value));
const nameOf = (rule: string | null, code: string, debt: unknown): string => `${rule ?? ''} ${code} ${(debt as string | undefined) ?? ''}`;
const nameOfReason = ({ rule, code, data }: Reason): string => nameOf(rule, code, data['debt']);

function same<T>(found: T, wanted: T, what: string | (() => string)): void {
  if (found !== wanted) throw new PlanDiffers(`${typeof what === 'string' ? what : what()}: ${String(found)}, wanted ${String(wanted)}`);
}

/** The questions, each counted. */
class Answers {
  readonly policy;
  readonly facts: Facts;
  readonly #checked = new Map<number, Decision>();
  readonly #found: { -readonly [K in keyof Facts]: Facts[K] };

  constructor(readonly situation: Situation, readonly counts: Counts, readonly refer: typeof referenceCheck) {
    this.policy = compile(situation.rulesets, situation.options);
    const entered = enter(situation.request);
    if (!entered.success) throw new PlanDiffers('the generated request is malformed');
    this.facts = entered.facts;
    this.#found = { ...entered.facts };
  }

  /** What denies. */
  #assess(at: number): Objection[] {
    this.counts.assessed++;
    this.#found.at = at;
    return assess(this.policy, newAsk(this.#found, at)).objections.filter(({ rule, finding }) => rule.denies && finding.advises !== true);
  }
  permitted(at: number): boolean {
    return this.#assess(at).length === 0;
  }
  assessed(at: number): string[] {
    return this.#assess(at).map(({ rule, finding }) => nameOf(rule.id, finding.code, finding.data['debt']));
  }

  request(at: number): Situation['request'] {
    const { request } = this.situation;
    return { ...request, contact: { ...request.contact, at } };
  }

  /** `check` through the door, which must agree with the slow evaluator on every reason, and with what was assessed. */
  checked(at: number): Decision {
    const known = this.#checked.get(at);
    if (known !== undefined) return known;
    const request = this.request(at);
    const decision = check(this.policy, request);
    this.#checked.set(at, decision);
    this.counts.checked++;
    const names = [...new Set(decision.reasons.map(nameOfReason))].sort().join();
    const assessed = [...new Set(this.assessed(at))].sort().join();
    same(assessed, names, `what is assessed at ${show(at)} is what check says`);
    const { rulesets, options } = this.situation;
    const reference = this.refer(rulesets, request, options);
    this.counts.referred++;
    same(decision.outcome, reference.outcome, `check and the slow evaluator at ${show(at)}`);
    same(names, [...new Set(reference.codes)].sort().join(), `reasons of check and of the slow evaluator at ${show(at)}`);
    return decision;
  }

  allowed(at: number): boolean {
    return this.checked(at).outcome === 'allow';
  }
}

/** A millisecond and a minute either side of a boundary, and the boundary itself. */
function edge(answers: Answers, at: number, before: boolean, after: boolean, what: string): void {
  answers.counts.boundaries++;
  same(answers.allowed(at - 1), before, `${what}: allowed a millisecond before ${show(at)}`);
  same(answers.allowed(at), after, `${what}: allowed at ${show(at)}`);
}

function windowsOf(answers: Answers, from: number, to: number): Window[] {
  const { situation, policy, counts } = answers;
  const windows = allowedWindows(policy, situation.request, { from, to }).map((window) => [Date.parse(window.from), Date.parse(window.to)] as const);
  counts.windows += windows.length;
  let last = -Infinity;
  for (const [start, end] of windows) {
    if (start <= last || end <= start || start < from || end > to) throw new PlanDiffers(`windows are out of order, empty, touching or outside at ${show(start)}`);
    last = end;
    if (start > from) edge(answers, start, false, true, 'a window opens');
    if (end < to) edge(answers, end, true, false, 'a window closes');
  }
  return windows;
}

const within = (windows: readonly Window[], at: number): boolean => windows.some(([from, to]) => at >= from && at < to);

/** Every minute, and every instant at which a count of hours may turn. */
function grid(answers: Answers, windows: readonly Window[], from: number, to: number): void {
  const agree = (at: number, planned: boolean): void => same(answers.permitted(at), planned, () => `allowed at ${show(at)} by the rules, and by the plan`);
  let index = 0;
  for (let at = from; at < to; at += MINUTE) {
    while (index < windows.length && (windows[index] as Window)[1] <= at) index++;
    agree(at, index < windows.length && (windows[index] as Window)[0] <= at);
  }
  for (const event of answers.facts.instants) {
    for (const hours of HOURS) {
      for (const beside of [-1, 0, 1]) {
        const at = event + hours * HOUR + beside;
        if (at >= from && at < to) agree(at, within(windows, at));
      }
    }
  }
}

/** `nextAllowed` from every boundary, a millisecond and a minute beside it, and from the instants drawn. */
function onward(answers: Answers, windows: readonly Window[], instants: readonly number[], to: number): void {
  for (const at of instants) {
    const window = windows.find(([, end]) => end > at);
    const wanted = window === undefined ? null : Math.max(at, window[0]);
    answers.counts.nextAllowed++;
    same(show(read(nextAllowed(answers.policy, answers.request(at), { until: to }))), show(wanted), `nextAllowed from ${show(at)}`);
    same(answers.allowed(at), wanted === at, `allowed at ${show(at)} by check, and by the plan`);
  }
}

/** What the decision on the contact itself says of later: where it lies beyond the ten days, its own two sides are asked. */
function outlook(answers: Answers, windows: readonly Window[], at: number, from: number, to: number): void {
  const { counts, policy, situation } = answers;
  const decision = answers.checked(at);
  const validUntil = read(decision.validUntil);
  const retryAt = read(decision.retryAt);
  const inside = at >= from && at < to;
  if (decision.outcome === 'allow') {
    same(retryAt, null, 'retryAt of an allow');
    const end = inside ? windows.find(([start, stop]) => start <= at && stop > at)?.[1] : undefined;
    if (end !== undefined && end < to) same(show(validUntil), show(end), 'validUntil');
    if (validUntil !== null) {
      counts.validUntil++;
      if (end === to && validUntil < to) throw new PlanDiffers(`validUntil ${show(validUntil)} is inside a window`);
      edge(answers, validUntil, true, false, 'validUntil');
    }
    return;
  }
  same(validUntil, null, 'validUntil of a denial');
  if (retryAt !== null || decision.reasons.every(({ remedy }) => remedy === 'wait')) {
    same(decision.retryAt, nextAllowed(policy, situation.request), 'retryAt and nextAllowed');
  }
  if (retryAt !== null) {
    counts.retryAt++;
    const first = inside ? windows.find(([, end]) => end > at) : undefined;
    if (first !== undefined) same(show(retryAt), show(first[0]), 'retryAt');
    edge(answers, retryAt, false, true, 'retryAt');
  }
  for (const reason of decision.reasons) reasonStands(answers, reason, at, to);
}

/** A reason that names its end stands at every minute before it, and no more at it. */
function reasonStands(answers: Answers, reason: Reason, at: number, to: number): void {
  const over = read(reason.retryAt);
  if (reason.code === 'history-too-short') same(over, null, 'retryAt of history-too-short');
  if (over === null && reason.remedy !== 'wait') return;
  answers.counts.reasons++;
  const name = nameOfReason(reason);
  const stands = (instant: number): boolean => answers.checked(instant).reasons.map(nameOfReason).includes(name);
  if (over !== null) {
    same(stands(over), false, `${name} stands at its retryAt ${show(over)}`);
    same(stands(over - 1), true, `${name} stands a millisecond before its retryAt ${show(over)}`);
  }
  for (let instant = at; instant < Math.min(over ?? Infinity, to); instant += MINUTE) {
    if (!answers.assessed(instant).includes(name)) throw new PlanDiffers(`${name} was over at ${show(instant)}, before ${show(over)}`);
  }
}

/** Throws `PlanDiffers` where the plan of a situation is not what brute force finds. `draw` gives numbers from 0 (included) to 1 (excluded); `refer` is the slow evaluator. */
export function comparePlan(situation: Situation, counts: Counts, draw: () => number, refer = referenceCheck): void {
  const answers = new Answers(situation, counts, refer);
  const from = Math.floor((situation.scene.at - SPAN / 2) / MINUTE) * MINUTE;
  const to = from + SPAN;
  counts.policies++;
  const windows = windowsOf(answers, from, to);
  const edges = windows.flat().filter((at) => at > from && at < to);
  if (edges.length > 0) counts.changing++;
  grid(answers, windows, from, to);
  const beside = edges.flatMap((at) => [at - MINUTE, at - 1, at, at + 1, at + MINUTE]);
  const drawn = Array.from({ length: DRAWN }, () => from + Math.floor(draw() * SPAN));
  onward(answers, windows, [...beside, ...drawn].filter((at) => at >= from && at < to), to);
  outlook(answers, windows, answers.facts.at, from, to);
}
