import { HOUR, MINUTE } from '../calendars/civil.js';
import { dayAt } from '../calendars/zone.js';
import { datedOf, earliest, latest } from '../dated.js';
import type { PastEvent } from '../exchange.js';
import type { Facts, Subject } from '../facts.js';
import { FACT } from '../facts.js';
import { compileStatus, NEEDS, READERS } from './account-status/compile.js';
import type { Params as StatusParams } from './account-status/params.js';
import type { ConditionParams } from './condition.js';
import type { Condition, Next, Test } from './condition-parts.js';
import { fixed, joined, moving, soonest, yes } from './condition-parts.js';
import { whenPassed } from './facts.js';
import { prepareFilter } from './filter.js';
import type { Ask, Tri } from './kind.js';
import { NO, UNKNOWN, YES } from './kind.js';
import { concerns, preparePer } from './per.js';
import { either, opposite } from './tri.js';
import { eventsWithin, firstAfter, nextEvent, nextMidnights, prepareWindow } from './window.js';

type Consumer = NonNullable<Facts['request']['consumer']>;
const NONE: Consumer = {};
export const consumerOf = (ask: Ask): Consumer => ask.facts.request.consumer ?? NONE;

const REACHED = new Set(['answered', 'conversation', 'broken-off']);

/** A permission (to ask third parties): read late at its beginning and early at its end, and over once the debtor was reached. */
export function unreachable(wanted: boolean): Condition {
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
  // Whether the debtor was reached since is told by a history that goes back so far.
  const untold = ({ facts, datedIn }: Ask, since: unknown): boolean =>
    facts.events === undefined || (facts.historySince !== undefined && facts.historySince > earliest(dated(since), datedIn));
  const test: Test = (ask) => {
    const [from, to] = edges(ask);
    const holds = ask.at >= from && ask.at < to;
    if (holds && untold(ask, consumerOf(ask).unreachable?.since)) return UNKNOWN;
    return yes(holds === wanted);
  };
  return moving(test, (ask) => soonest(ask, edges(ask)), FACT.unreachable, yes(!wanted));
}

export function complaint(wanted: boolean): Condition {
  const edges = (ask: Ask): [number, number][] =>
    (consumerOf(ask).complaints ?? []).map((item) => [earliest(dated(item.receivedAt), ask.datedIn), item.resolvedAt == null ? Infinity : startOf(item.resolvedAt, ask)]);
  const test: Test = (ask) => yes(edges(ask).some(([from, to]) => ask.at >= from && ask.at < to) === wanted);
  return moving(test, (ask) => soonest(ask, edges(ask).flat()), FACT.complaints, yes(!wanted));
}

export function reply(params: NonNullable<ConditionParams['reply']>): Condition {
  const asked = (ask: Ask): PastEvent | undefined => {
    const id = ask.facts.contact.replyTo;
    if (id === undefined) return undefined;
    const invites = (event: PastEvent): boolean => event.direction === 'inbound' || (params.toConversation === true && (event.outcome === 'conversation' || event.outcome === 'answered'));
    return ask.facts.events?.find((event) => event.id === id && event.at <= ask.at && invites(event));
  };
  const test: Test = (ask) => {
    const event = asked(ask);
    if (event === undefined) return NO;
    if (params.sameChannel && event.channel !== ask.facts.contact.channel) return NO;
    if (params.withinHours !== undefined && ask.at - event.at >= params.withinHours * HOUR) return NO;
    if (params.sameDay) {
      if (ask.badZone !== undefined) return UNKNOWN;
      if (!ask.zones.every((zone) => dayAt(zone, event.at) === dayAt(zone, ask.at))) return NO;
    }
    const answered = new Set<string | PastEvent>();
    for (const other of ask.facts.events ?? []) {
      if (other.at <= ask.at && other.direction === 'outbound' && other.replyTo === event.id && other.outcome !== 'cancelled') answered.add(other.id ?? other);
    }
    return yes(answered.size < (params.max ?? 1));
  };
  const next: Next = (ask) => {
    const event = asked(ask);
    const instants = [nextEvent(ask)];
    if (event !== undefined && params.withinHours !== undefined) instants.push(Math.ceil(event.at + params.withinHours * HOUR));
    if (params.sameDay) instants.push(nextMidnights(ask));
    return soonest(ask, instants);
  };
  return moving(test, next, FACT.replyTo);
}

export function confirmation(params: NonNullable<ConditionParams['optOutConfirmation']>): Condition {
  const limit = params.withinMinutes === undefined ? Infinity : params.withinMinutes * MINUTE;
  const lastOptOut = (ask: Ask): number => {
    let last = -Infinity;
    for (const optOut of ask.facts.optOuts) {
      if (!concerns(optOut.debts, ask)) continue;
      const at = earliest(optOut.at, ask.datedIn);
      if (at <= ask.at && at > last) last = at;
    }
    return last;
  };
  const test: Test = (ask) => {
    const last = lastOptOut(ask);
    if (last === -Infinity || ask.at - last > limit) return NO;
    const events = ask.facts.events;
    if (events === undefined) return UNKNOWN;
    for (let i = firstAfter(ask.facts, ask.at) - 1; i >= 0; i--) {
      const event = events[i] as PastEvent;
      if (event.at < last) break;
      if (event.direction === 'outbound' && event.purpose === 'opt-out-confirmation' && event.outcome !== 'cancelled') return NO;
    }
    return YES;
  };
  const next: Next = (ask) => soonest(ask, [nextEvent(ask), ...ask.facts.optOuts.flatMap((optOut) => [earliest(optOut.at, ask.datedIn), earliest(optOut.at, ask.datedIn) + limit + 1])]);
  return joined([fixed(({ facts }) => yes(facts.contact.purpose === 'opt-out-confirmation')), moving(test, next, FACT.optOuts)], NO);
}

export function standing(wanted: NonNullable<ConditionParams['status']>): Condition {
  // Durations in workdays would need a calendar, which a condition has not: they then never end.
  const rules = wanted.map(({ is: status, ...options }) => compileStatus({ status, ...options } as StatusParams, undefined));
  const bars = (ask: Ask): { from: number; to: number }[] => rules.flatMap((rule) => READERS[rule.params.status](rule, ask));
  const test: Test = (ask) => yes(bars(ask).some(({ from, to }) => ask.at >= from && ask.at < to));
  return moving(test, (ask) => soonest(ask, bars(ask).flatMap(({ from, to }) => [from, to])), wanted.reduce((bits, { is: status }) => bits | NEEDS[status], 0));
}

export function appointment(): Condition {
  const spans = (ask: Ask): [number, number][] =>
    (consumerOf(ask).appointments ?? [])
      .filter((item) => item.channel == null || item.channel === ask.facts.contact.channel)
      .map((item) => [dated(item.from) as number, dated(item.to) as number]);
  return moving((ask) => yes(spans(ask).some(([from, to]) => ask.at >= from && ask.at < to)), (ask) => soonest(ask, spans(ask).flat()), FACT.appointments);
}

export function happened(params: NonNullable<ConditionParams['history']>, debts: 'any' | 'all'): Condition {
  const matches = prepareFilter(params.event);
  const window = prepareWindow(params.within ?? { all: true });
  const scope = preparePer(params.per ?? ['consumer'], undefined);
  const { ago } = params;
  const atLeast = params.atLeast ?? (params.atMost === undefined ? 1 : 0);
  const atMost = params.atMost ?? Infinity;
  const forSubject = (ask: Ask, subject: Subject): Tri => {
    const bars = scope.bars(subject);
    const together = scope.also(ask, subject);
    const also = ago === undefined ? together : (event: PastEvent): boolean => (together === undefined || together(event)) && whenPassed(event.at, ago, ask) <= ask.at;
    let answer: Tri | undefined;
    for (const zone of window.needsZone ? ask.zones : [undefined]) {
      const start = window.start(ask, zone);
      const short = ask.facts.historySince !== undefined && ask.facts.historySince > window.reach(ask, zone);
      const sure = eventsWithin(ask, start, matches, false, bars, also).length;
      const possible = short ? Infinity : eventsWithin(ask, start, matches, true, bars, also).length;
      const result = sure >= atLeast && possible <= atMost ? YES : possible < atLeast || sure > atMost ? NO : UNKNOWN;
      answer = answer === undefined || answer === result ? result : UNKNOWN;
    }
    return answer ?? UNKNOWN;
  };
  const test: Test = (ask) => {
    if (ask.facts.events === undefined || scope.missing(ask) !== undefined) return UNKNOWN;
    if (window.needsZone && ask.badZone !== undefined) return UNKNOWN;
    // Of several debts any will do; where the condition would lift a rule, each must.
    const answers = scope.subjects(ask).map((subject) => forSubject(ask, subject));
    return debts === 'any' ? answers.reduce(either, NO) : opposite(answers.map(opposite).reduce(either, NO));
  };
  const next: Next = (ask) => {
    const next = Math.min(window.next(ask), matches.next?.(ask) ?? Infinity);
    return ago === undefined ? next : soonest(ask, [next, nextMidnights(ask), ...(ask.facts.events ?? []).map((event) => whenPassed(event.at, ago, ask))]);
  };
  return moving(test, next, FACT.history, UNKNOWN);
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
