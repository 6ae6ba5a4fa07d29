import fc from 'fast-check';
import { assess } from '../../src/assess.js';
import { compile } from '../../src/compile.js';
import { enter } from '../../src/request.js';
import { newAsk } from '../../src/rules/kind.js';
import type { Situation } from '../../src/testing/arbitraries.js';
import { arbitrarySituation, KINDS } from '../../src/testing/arbitraries.js';

const HOUR = 3_600_000;
/** The kinds whose answer time changes most. */
export const TIMED = ['contact-hours', 'frequency', 'cooldown', 'channel-limit', 'inconvenient', 'prerequisite'];

/** All kinds, up to four rules; or the timed ones, up to three. */
export const mixes: readonly fc.Arbitrary<Situation>[] = [arbitrarySituation(Object.keys(KINDS), 4), arbitrarySituation(TIMED, 3)];

/** Whether the rules answer differently at some full hours of the ten days: asked of the rules and not of the plan, so that nothing the plan misses is left out. */
function moves({ rulesets, options, request, scene }: Situation): boolean {
  const policy = compile(rulesets, options);
  const entered = enter(request);
  if (!entered.success) return true;
  let first: boolean | undefined;
  for (let hour = -120; hour < 120; hour += 1) {
    const at = scene.at + hour * HOUR;
    const { objections } = assess(policy, newAsk(entered.facts, at));
    const denied = objections.some(({ rule, finding }) => rule.denies && finding.advises !== true);
    if (first !== undefined && denied !== first) return true;
    first = denied;
  }
  return false;
}

/** Numbers from 0 (included) to 1 (excluded), the same for the same seed. */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

// So many are drawn for one that moves; where none does, the last is taken as it is.
const TRIES = 8;

/** `count` situations of a chunk of a run: half of each mix; of four, one as it is drawn and three looked for among those that move. */
export function situations(seed: number, chunk: number, count: number): Situation[] {
  const drawn = mixes.map((mix, index) => fc.sample(mix, { numRuns: count * TRIES, seed: seed + chunk * mixes.length + index }));
  const place = drawn.map(() => 0);
  return Array.from({ length: count }, (_, index) => {
    const which = index % mixes.length;
    const next = (): Situation => (drawn[which] as Situation[])[(place[which] as number)++] as Situation;
    let situation = next();
    if (index % 8 < 2) return situation;
    for (let tries = 1; tries < TRIES && !moves(situation); tries++) situation = next();
    return situation;
  });
}

/** What a situation is about, to be counted. */
export function subjects({ rulesets, request, scene }: Situation): string[] {
  const text = JSON.stringify(rulesets);
  const has = (name: string, pattern: RegExp): string[] => (pattern.test(text) ? [name] : []);
  return [
    scene.zone,
    ...((request.contact.debts?.length ?? 0) > 1 ? ['several debts'] : []),
    ...((request.consumer?.timeZones?.length ?? 0) > 1 ? ['several zones'] : []),
    ...has('calendar windows', /"calendar":"(day|week|month|year)"/),
    ...has('windows of days', /"days":\d/),
    ...has('rolling hours', /"hours":\d/),
    ...has('workdays', /"workdays":\d/),
    ...has('day classes', /"(workday|rest-day|holiday)"|"holidays":"(closed|as-sunday)"/),
  ];
}
