import type { Zone } from '../../calendars/zone.js';
import type { PastEvent } from '../../facts.js';
import { cannotCount, debtOf, listed, tooShort, zonesFor } from '../counting.js';
import type { Ask, Finding } from '../kind.js';
import { YES } from '../kind.js';
import type { Subject } from '../per.js';
import { eventsWithin, nextEvent, type Window } from '../window.js';
import type { Limit } from './compile.js';

/** What is counted: all that match, less the exempt ones. `undefined` when the contact itself is exempt. */
function counted(rule: Limit, ask: Ask, start: number, subject: Subject, zone: Zone | undefined): PastEvent[] | undefined {
  const same = rule.scope.sameFor(ask, subject);
  let events = eventsWithin(ask, start, rule.matches, true, same);
  for (const exemption of rule.exempt) {
    const from = exemption.within === undefined ? start : exemption.each ? -Infinity : exemption.within.start(ask, zone);
    const used = new Map<number, number>();
    const exempt = new Set<PastEvent>();
    for (const event of eventsWithin(ask, Math.max(from, exemption.each ? -Infinity : start), exemption.matches, false, same)) {
      const period = exemption.each ? (exemption.within as Window).start({ ...ask, at: event.at }, zone) : 0;
      const taken = used.get(period) ?? 0;
      if (taken >= exemption.upTo) continue;
      used.set(period, taken + 1);
      exempt.add(event);
    }
    const own = exemption.each ? (exemption.within as Window).start(ask, zone) : 0;
    if (exemption.freesContact && (used.get(own) ?? 0) < exemption.upTo && exemption.matches.test(asEvent(ask), ask) === YES) return undefined;
    if (exempt.size > 0) events = events.filter((event) => !exempt.has(event));
  }
  return events;
}

/** The first later instant at which a filter or an exemption of the rule may answer differently. */
export function nextOfFilters(rule: Limit, ask: Ask): number {
  let next = rule.matches.next?.(ask) ?? Infinity;
  for (const { within, matches } of rule.exempt) next = Math.min(next, within?.next(ask) ?? Infinity, matches.next?.(ask) ?? Infinity);
  return next;
}

/** The contact as the event that it would become. */
function asEvent(ask: Ask): PastEvent {
  return { ...ask.facts.contact, at: ask.at, outcome: undefined, outcomeBit: 0, misdirected: undefined, undeliverable: undefined, raw: ask.facts.request.contact };
}

export function evaluate(rule: Limit, ask: Ask, found: Finding[]): void {
  const { limit, window, scope } = rule;
  if (limit === 0) {
    // Nothing that happened matters: no contact at all is the limit.
    for (const subject of scope.subjects(ask)) {
      found.push({ code: 'frequency-limit', data: { limit, counted: 0, window: rule.windowParams, per: rule.per, ...debtOf(subject), events: [] }, remedy: 'change', over: Infinity, debt: subject.debt });
    }
    return;
  }
  const undecided = cannotCount(ask, scope, rule.needsZone);
  if (undecided !== undefined) {
    found.push(undecided);
    return;
  }
  const zones = zonesFor(ask, rule.needsZone);
  for (const subject of scope.subjects(ask)) {
    const same = rule.scope.sameFor(ask, subject);
    let worst: PastEvent[] = [];
    let worstZone: Zone | undefined;
    let earliest = Infinity;
    let over = -Infinity;
    for (const zone of zones) {
      const start = window.start(ask, zone);
      earliest = Math.min(earliest, window.reach(ask, zone));
      const events = rule.exempt.length === 0 ? eventsWithin(ask, start, rule.matches, true, same) : counted(rule, ask, start, subject, zone);
      if (events === undefined) continue;
      if (events.length >= limit) {
        over = Math.max(over, window.leaves((events[events.length - limit] as PastEvent).at, zone));
        if (events.length > worst.length) {
          worst = events;
          worstZone = zone;
        }
      }
    }
    if (worst.length >= limit) {
      found.push({
        code: 'frequency-limit',
        data: {
          limit,
          counted: worst.length,
          window: rule.windowParams,
          per: rule.per,
          ...debtOf(subject),
          ...(worstZone === undefined ? {} : { zone: worstZone.name }),
          ...listed(worst),
        },
        remedy: over === Infinity && window.resets === undefined ? 'change' : 'wait',
        over: Math.min(over, window.resets === undefined ? Infinity : nextEvent(ask), nextOfFilters(rule, ask)),
        debt: subject.debt,
      });
      continue;
    }
    const short = tooShort(ask, earliest, subject, Math.min(window.next(ask), nextOfFilters(rule, ask)));
    if (short !== undefined) found.push(short);
  }
}
