import { formatDay } from '../../calendars/civil.js';
import type { Dated } from '../../dated.js';
import { datedOf, latest } from '../../dated.js';
import type { PastEvent } from '../../exchange.js';
import type { Subject } from '../../facts.js';
import { soonest } from '../condition-parts.js';
import { debtOf, tooShort } from '../counting.js';
import { readPath } from '../facts.js';
import type { Filter } from '../filter.js';
import type { Ask, Finding } from '../kind.js';
import { outsideCalendar, unknownFact, unknownZone } from '../kind.js';
import type { Wait } from '../wait.js';
import { eventsWithin, nextMidnights } from '../window.js';
import type { Need, Prerequisite } from './compile.js';

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

/** When each thing that meets a need happened. Only what is sure to meet it: an event that names no debt is not known to be about this one. */
function happened(rule: Prerequisite, need: Need, ask: Ask, subject: Subject): { dates: Dated[]; history: boolean; start: number } {
  if (need.fact !== undefined) {
    const root = need.fact.root === 'debt' ? ask.facts.debts.get(subject.debt ?? '') : need.fact.root === 'consumer' ? ask.facts.request.consumer : ask.facts.request.contact;
    const value = readPath(root, need.fact.path);
    const date = typeof value === 'string' || typeof value === 'number' ? datedOf(value) : undefined;
    return { dates: date === undefined ? [] : [date], history: false, start: -Infinity };
  }
  const bars = rule.scope.bars(subject);
  const together = rule.scope.also(ask, subject);
  const also = (event: PastEvent): boolean => {
    if (rule.byDebt && subject.debt !== undefined && event.debts === undefined) return false;
    return together === undefined || together(event);
  };
  let fewest: Dated[] | undefined;
  let start = Infinity;
  for (const zone of rule.window.needsZone ? ask.zones : [undefined]) {
    const from = rule.window.start(ask, zone);
    start = Math.min(start, rule.window.reach(ask, zone));
    const dates = eventsWithin(ask, from, need.matches as Filter, false, bars, also).map((event) => event.at);
    if (fewest === undefined || dates.length < fewest.length) fewest = dates;
  }
  return { dates: fewest ?? [], history: true, start };
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
      const { dates, history, start } = happened(rule, need, ask, subject);
      const spans = dates.map((date) => serves(rule, date, ask));
      if (spans.includes(undefined)) uncovered ??= { ...outsideCalendar(rule.calendar?.id ?? '', formatDay(Math.floor(ask.at / 86_400_000))), over: next(rule, ask) };
      const serving = spans.filter((span) => span !== undefined && ask.at >= span[0] && ask.at < span[1]).length;
      if (serving >= need.count) {
        content = true;
        break;
      }
      const pending = spans.filter((span) => span !== undefined && span[0] > ask.at).map((span) => (span as [number, number])[0]).sort((a, b) => a - b);
      over = Math.min(over, pending[need.count - serving - 1] ?? Infinity);
      if (history) short ??= tooShort(ask, start, subject, (at) => next(rule, at));
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
  return rule.byDebt && own[0]?.debt === undefined && debts !== undefined ? debts.map((debt) => ({ debt, key: undefined, bar: 0 })) : own;
}

export function next(rule: Prerequisite, ask: Ask): number {
  const instants = [rule.window.next(ask)];
  if (rule.window.needsZone) instants.push(nextMidnights(ask));
  for (const { matches } of rule.needs) if (matches?.next !== undefined) instants.push(matches.next(ask));
  for (const subject of subjects(rule, ask)) {
    for (const need of rule.needs) {
      if (need.matches !== undefined && ask.facts.events === undefined) continue;
      for (const date of happened(rule, need, ask, subject).dates) instants.push(...(serves(rule, date, ask) ?? []));
    }
  }
  return soonest(ask, instants);
}
