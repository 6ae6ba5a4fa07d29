import { formatDay } from '../../calendars/civil.js';
import type { Calendar } from '../../calendars/day.js';
import type { Zone } from '../../calendars/zone.js';
import { dayAt, nextMidnight } from '../../calendars/zone.js';
import type { PastEvent } from '../../exchange.js';
import { WORDS } from '../../exchange.js';
import { cannotCount, debtOf, isShort, listed, tooShort, zonesFor } from '../counting.js';
import type { Ask, Finding } from '../kind.js';
import { NO, outsideCalendar } from '../kind.js';
import { distinct, firstAfter, nextEvent } from '../window.js';
import type { Rest } from './compile.js';

export function evaluate(rule: Rest, ask: Ask, found: Finding[]): void {
  const undecided = cannotCount(ask, rule.scope, rule.wait.needsZone);
  if (undecided !== undefined) {
    found.push(undecided);
    return;
  }
  const { events = [], instants, words } = ask.facts;
  const zones = zonesFor(ask, rule.wait.needsZone);
  const last = firstAfter(ask.facts, ask.at) - 1;
  for (const subject of rule.scope.subjects(ask)) {
    const bars = rule.scope.bars(subject);
    const also = rule.scope.also(ask, subject);
    let over = -Infinity;
    let overZone: Zone | undefined;
    let earliest = Infinity;
    let causes: Set<PastEvent> | undefined;
    let uncovered: Finding | undefined;
    for (const zone of zones) {
      const reach = rule.wait.reach(ask.at, zone);
      if (reach < earliest) earliest = reach;
      for (let i = last; i >= 0 && (instants[i] as number) >= reach; i--) {
        if (((words[i * WORDS + 3] as number) & bars) !== 0) continue;
        const event = events[i] as PastEvent;
        if (rule.matches.test(event, ask, words, i * WORDS) === NO || (also !== undefined && !also(event))) continue;
        const end = rule.wait.ends(event.at, zone);
        if (end === undefined) {
          uncovered ??= { ...outsideCalendar((rule.calendar as Calendar).id, formatDay(dayAt(zone as Zone, event.at))), over: next(rule, ask) };
          continue;
        }
        if (end <= ask.at) continue;
        (causes ??= new Set()).add(event);
        if (end > over) {
          over = end;
          overZone = zone;
        }
      }
    }
    if (causes !== undefined) {
      const sorted = distinct([...causes].sort((a, b) => a.at - b.at));
      found.push({
        code: 'cooldown',
        data: { wait: rule.params.wait, per: rule.params.per, ...debtOf(subject), ...(overZone === undefined ? {} : { zone: overZone.name }), ...listed(sorted) },
        remedy: 'wait',
        over: Math.min(over, rule.matches.next?.(ask) ?? Infinity),
        debt: subject.debt,
      });
      continue;
    }
    if (uncovered !== undefined) found.push(uncovered);
    else if (isShort(ask, earliest)) found.push(tooShort(ask, earliest, subject, next(rule, ask)));
  }
}

/** The first instant after `ask.at` at which a rest may begin or end. */
export function next(rule: Rest, ask: Ask): number {
  if (ask.facts.events === undefined) return Infinity;
  let soonest = Math.min(nextEvent(ask), rule.matches.next?.(ask) ?? Infinity);
  for (const zone of zonesFor(ask, rule.wait.needsZone)) {
    if (zone !== undefined) soonest = Math.min(soonest, nextMidnight(zone, ask.at));
    const reach = rule.wait.reach(ask.at, zone);
    const known = zone === undefined && ask.facts.historySince !== undefined ? rule.wait.ends(ask.facts.historySince, zone) : undefined;
    // One millisecond before: then nothing older than the known history can matter.
    if (known !== undefined && known - 1 > ask.at) soonest = Math.min(soonest, known - 1);
    const oldest = ask.facts.instants[firstAfter(ask.facts, reach - 1)];
    const end = oldest === undefined || zone !== undefined ? undefined : rule.wait.ends(oldest, zone);
    if (end !== undefined && end > ask.at && end < soonest) soonest = end;
  }
  return soonest;
}
