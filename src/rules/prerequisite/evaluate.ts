import { formatDay } from '../../calendars/civil.js';
import type { Calendar } from '../../calendars/day.js';
import type { Dated } from '../../dated.js';
import { datedOf, earliest, latest } from '../../dated.js';
import type { PastEvent } from '../../exchange.js';
import type { Subject } from '../../facts.js';
import { soonest } from '../condition-parts.js';
import { debtOf, isShort, tooShort } from '../counting.js';
import { readPath } from '../facts.js';
import type { Filter } from '../filter.js';
import type { Ask, Finding } from '../kind.js';
import { outsideCalendar, unknownFact, unknownZone } from '../kind.js';
import type { Wait } from '../wait.js';
import { eventsWithin } from '../window.js';
import type { FactPath, Need, Prerequisite } from './compile.js';

/** The span in which something that happened at `since` serves: from long enough ago to not too long ago. `undefined`: the calendar ends. */
function serves(rule: Prerequisite, since: Dated, ask: Ask): [number, number] | undefined {
  const ends = (wait: Wait, pick: (...values: number[]) => number): number | undefined => {
    if (!wait.needsZone) return wait.ends(latest(since, ask.datedIn), undefined);
    const all = ask.zones.map((zone) => (typeof since === 'number' ? wait.ends(since, zone) : wait.endsFromDay(since.day, zone)));
    return all.includes(undefined) ? undefined : pick(...(all as number[]));
  };
  const from = rule.atLeast === undefined ? latest(since, ask.datedIn) : ends(rule.atLeast, Math.max);
  const to = rule.atMost === undefined ? Infinity : ends(rule.atMost, Math.min);
  return from === undefined || to === undefined ? undefined : [from, to];
}

/** Later for sure: of the same instant, or on the same date, nobody knows. */
function surelyAfter(date: Dated, since: Dated, ask: Ask): boolean {
  if (typeof date !== 'number' && typeof since !== 'number') return date.day > since.day;
  return earliest(date, ask.datedIn) >= (typeof since === 'number' ? since + 1 : latest(since, ask.datedIn));
}

function readFact({ root, path }: FactPath, ask: Ask, debt: string | undefined): unknown {
  return readPath(root === 'debt' ? ask.facts.debts.get(debt ?? '') : root === 'consumer' ? ask.facts.request.consumer : ask.facts.request.contact, path);
}

/** Whether something is later than `sinceFact`, of every debt that the subject may stand for. */
function isSince(rule: Prerequisite, need: Need, date: Dated, ask: Ask, { debt, key }: Subject): boolean {
  if (need.sinceFact === undefined) return true;
  const { contact, debts } = ask.facts;
  const ids = debt !== undefined && (!rule.grouped || key === debt) ? [debt] : (contact.debts ?? [...debts.keys()]);
  for (const id of need.sinceFact.root === 'debt' ? ids : [undefined]) {
    const value = readFact(need.sinceFact, ask, id);
    if (value === undefined) continue;
    const since = datedOf(value);
    if (since === undefined || !surelyAfter(date, since, ask)) return false;
  }
  return true;
}

/** When each thing that meets a need happened. Only what is sure to meet it: an event that names no debt is not known to be about this one. */
interface Happened {
  readonly dates: Dated[];
  /** How far back the history must reach; `undefined` where it is not asked. */
  readonly start: number | undefined;
  /** A length after another event runs past the calendar. */
  readonly uncovered: boolean;
}

function happened(rule: Prerequisite, need: Need, ask: Ask, subject: Subject): Happened {
  if (need.fact !== undefined) {
    const date = datedOf(readFact(need.fact, ask, subject.debt));
    return { dates: date === undefined || !isSince(rule, need, date, ask, subject) ? [] : [date], start: undefined, uncovered: false };
  }
  const bars = rule.scope.bars(subject);
  const together = rule.scope.also(ask, subject);
  const turn = turnOf(need, ask, bars, together);
  let short = false;
  let uncovered = false;
  const also = (event: PastEvent): boolean => {
    if (rule.byDebt && subject.debt !== undefined && event.debts === undefined) return false;
    if ((together !== undefined && !together(event)) || !isSince(rule, need, event.at, ask, subject)) return false;
    if (turn === undefined || event.at >= turn.over) return true;
    if (turn.over === Infinity) uncovered = true;
    else short ||= turn.supposed;
    return false;
  };
  let fewest: Dated[] | undefined;
  let start = Infinity;
  for (const zone of rule.window.needsZone ? ask.zones : [undefined]) {
    const from = rule.window.start(ask, zone);
    start = Math.min(start, rule.window.reach(ask, zone));
    const dates = eventsWithin(ask, from, need.matches as Filter, false, bars, also).map((event) => event.at);
    if (fewest === undefined || dates.length < fewest.length) fewest = dates;
  }
  return { dates: fewest ?? [], start: short ? -Infinity : start, uncovered };
}

/** From when on events are late enough after the last of the others; `supposed` where that may have come just before the history begins. */
function turnOf({ after }: Need, ask: Ask, bars: number, also: ((event: PastEvent) => boolean) | undefined): { over: number; supposed: boolean } | undefined {
  if (after === undefined) return undefined;
  const { historySince } = ask.facts;
  const known = eventsWithin(ask, -Infinity, after.matches, true, bars, also).at(-1)?.at ?? -Infinity;
  const before = historySince === undefined ? -Infinity : Math.min(historySince - 1, ask.at);
  const last = Math.max(known, before);
  if (last === -Infinity) return undefined;
  const { atLeast } = after;
  const ends = atLeast === undefined ? [] : atLeast.needsZone ? ask.zones.map((zone) => atLeast.ends(last, zone)) : [atLeast.ends(last, undefined)];
  return { over: Math.max(last + 1, ...ends.map((end) => end ?? Infinity)), supposed: before > known };
}

export function evaluate(rule: Prerequisite, ask: Ask, found: Finding[]): void {
  if (rule.needsZone && ask.badZone !== undefined) {
    found.push(unknownZone(ask));
    return;
  }
  const missing = rule.scope.missing(ask);
  if (missing !== undefined) {
    found.push(unknownFact(missing));
    return;
  }
  const looksBack = rule.needs.some((need) => need.matches !== undefined);
  for (const subject of subjects(rule, ask)) {
    let over = Infinity;
    let uncovered: Finding | undefined;
    let short: Finding | undefined;
    let content = false;
    for (const need of rule.needs) {
      if (need.matches !== undefined && ask.facts.events === undefined) continue;
      const { dates, start, uncovered: past } = happened(rule, need, ask, subject);
      const spans = dates.map((date) => serves(rule, date, ask));
      if (past || spans.includes(undefined)) uncovered ??= { ...outsideCalendar((rule.calendar as Calendar).id, formatDay(Math.floor(ask.at / 86_400_000))), over: next(rule, ask) };
      const serving = spans.filter((span) => span !== undefined && ask.at >= span[0] && ask.at < span[1]).length;
      if (serving >= need.count) {
        content = true;
        break;
      }
      // What happened earlier serves no later.
      const pending = spans.filter((span) => span !== undefined && span[0] > ask.at).map((span) => (span as [number, number])[0]);
      over = Math.min(over, pending[need.count - serving - 1] ?? Infinity);
      if (start !== undefined && short === undefined && isShort(ask, start)) short = tooShort(ask, start, subject, next(rule, ask));
    }
    if (content) continue;
    if (looksBack && ask.facts.events === undefined) found.push({ ...unknownFact('history'), over: next(rule, ask) });
    else if (uncovered !== undefined || short !== undefined) found.push((uncovered ?? short) as Finding);
    else {
      found.push({
        // What came too lately is a matter of waiting.
        code: over === Infinity ? 'prerequisite-missing' : 'cooldown',
        data: {
          requires: rule.params.requires,
          ...(rule.params.atLeast === undefined ? {} : { atLeast: rule.params.atLeast }),
          ...(rule.params.atMost === undefined ? {} : { atMost: rule.params.atMost }),
          ...debtOf(subject),
        },
        remedy: over === Infinity ? 'change' : 'wait',
        over: Math.min(over, next(rule, ask)),
        debt: subject.debt,
      });
    }
  }
}

/** A need that is read off a debt is asked for each debt of the contact. */
function subjects(rule: Prerequisite, ask: Ask): readonly Subject[] {
  const own = rule.scope.subjects(ask);
  const debts = ask.facts.contact.debts;
  return rule.byDebt && (own[0] as Subject).debt === undefined && debts !== undefined ? debts.map((debt) => ({ debt, key: undefined, bar: 0 })) : own;
}

export function next(rule: Prerequisite, ask: Ask): number {
  const instants = [rule.window.next(ask)];
  for (const { matches, after } of rule.needs) for (const filter of [matches, after?.matches]) if (filter?.next !== undefined) instants.push(filter.next(ask));
  for (const subject of subjects(rule, ask)) {
    for (const need of rule.needs) {
      if (need.matches !== undefined && ask.facts.events === undefined) continue;
      for (const date of happened(rule, need, ask, subject).dates) instants.push(...(serves(rule, date, ask) ?? []));
    }
  }
  return soonest(ask, instants);
}
