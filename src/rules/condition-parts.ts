import type { Ask, Tri } from './kind.js';
import { NO, UNKNOWN, YES } from './kind.js';

export interface Condition {
  test(ask: Ask): Tri;
  /** The first instant after `ask.at` at which the answer may change; `undefined` when time changes nothing. */
  readonly next: ((ask: Ask) => number) | undefined;
  /** The answer for every request of the ask's profile (`Facts.profile`), or what is left of the question. */
  given(ask: Ask): Tri | Condition;
}

export type Test = (ask: Ask) => Tri;
export type Next = (ask: Ask) => number;

/** Answered by the profile alone. */
export const fixed = (test: Test): Condition => ({ test, next: undefined, given: test });

/** Reads more than the profile. Without any of the facts `needs` the answer is `otherwise`. */
export function moving(test: Test, next?: Next, needs = 0, otherwise: Tri = NO): Condition {
  const self: Condition = { test, next, given: ({ facts }) => (needs !== 0 && (facts.present & needs) === 0 ? otherwise : self) };
  return self;
}

const nextOf = (parts: readonly Condition[]): Next | undefined => {
  const nexts = parts.flatMap(({ next }) => (next === undefined ? [] : [next]));
  return nexts.length === 0 ? undefined : (ask) => nexts.reduce((soonest, next) => Math.min(soonest, next(ask)), Infinity);
};

/** All of them: NO as soon as one is; any of them, with the answers turned round. */
export function joined(parts: readonly Condition[], decides: typeof YES | typeof NO): Condition {
  const otherwise = decides === NO ? YES : NO;
  const self: Condition = {
    test(ask) {
      let answer: Tri = otherwise;
      for (let i = 0; i < parts.length; i++) {
        const result = (parts[i] as Condition).test(ask);
        if (result === decides) return decides;
        if (result === UNKNOWN) answer = UNKNOWN;
      }
      return answer;
    },
    next: nextOf(parts),
    given(ask) {
      let answer: Tri = otherwise;
      const left: Condition[] = [];
      for (const part of parts) {
        const given = part.given(ask);
        if (given === decides) return decides;
        if (typeof given === 'object') left.push(given);
        else if (given === UNKNOWN) answer = UNKNOWN;
      }
      if (left.length === 0) return answer;
      if (answer === UNKNOWN) left.push(fixed(() => UNKNOWN));
      return left.length === 1 ? (left[0] as Condition) : joined(left, decides);
    },
  };
  return self;
}

export function turned(part: Condition, turn: (answer: Tri) => Tri): Condition {
  return {
    test: (ask) => turn(part.test(ask)),
    next: part.next,
    given(ask) {
      const given = part.given(ask);
      return typeof given === 'object' ? turned(given, turn) : turn(given);
    },
  };
}

export const yes = (value: boolean): Tri => (value ? YES : NO);
/** The soonest of some instants after `ask.at`. */
export function soonest(ask: Ask, instants: Iterable<number>): number {
  let next = Infinity;
  for (const instant of instants) if (instant > ask.at && instant < next) next = instant;
  return next;
}
