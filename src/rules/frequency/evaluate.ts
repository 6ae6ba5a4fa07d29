import type { Zone } from '../../calendars/zone.js';
import type { PastEvent } from '../../exchange.js';
import { columnsOf } from '../../exchange.js';
import type { Subject } from '../../facts.js';
import { cannotCount, debtOf, isShort, listed, tooShort, zonesFor } from '../counting.js';
import type { Ask, Finding } from '../kind.js';
import { YES } from '../kind.js';
import { eventsWithin, mayHold, type Window } from '../window.js';
import type { Exemption, Limit } from './compile.js';

interface Count {
  /** All that match, less the exempt ones; none when the contact itself is exempt. */
  readonly events: readonly PastEvent[];
  /** How far back the history must reach for the exemptions to be known; `Infinity` when they make no difference. */
  readonly reach: number;
}

function counted(rule: Limit, ask: Ask, start: number, subject: Subject, zone: Zone | undefined): Count {
  const bars = rule.scope.bars(subject);
  const also = rule.scope.also(ask, subject);
  let events = eventsWithin(ask, start, rule.matches, true, bars, also);
  const matters = events.length >= rule.limit;
  let reach = Infinity;
  let free = false;
  for (const exemption of rule.exempt) {
    const { within } = exemption;
    const from = within === undefined ? start : exemption.each ? -Infinity : within.start(ask, zone);
    const used = new Map<number, number>();
    const exempt = new Set<PastEvent>();
    for (const event of eventsWithin(ask, from, exemption.matches, false, bars, also)) {
      const period = exemption.each ? (within as Window).start({ ...ask, at: event.at }, zone) : 0;
      const taken = used.get(period) ?? 0;
      if (taken >= exemption.upTo) continue;
      used.set(period, taken + 1);
      exempt.add(event);
    }
    const own = exemption.each ? (within as Window).start(ask, zone) : 0;
    if ((used.get(own) ?? 0) < exemption.upTo && freed(exemption, ask)) free = true;
    if (exempt.size > 0) events = events.filter((event) => !exempt.has(event));
    // What happened before the history begins may have used the room up.
    if (matters && within !== undefined && exemption.upTo < Infinity) {
      for (const at of [ask.at, ...[...exempt].map((event) => event.at)]) reach = Math.min(reach, within.reach({ ...ask, at }, zone));
    }
  }
  return { events: free ? [] : events, reach };
}

/** The first later instant at which a filter or an exemption of the rule may answer differently. */
export function nextOfFilters(rule: Limit, ask: Ask): number {
  let next = rule.matches.next?.(ask) ?? Infinity;
  for (const { within, upTo, matches } of rule.exempt) {
    // An exempt event that leaves the window makes room for another.
    const room = within?.next(ask) ?? (upTo < Infinity ? rule.window.next(ask) : Infinity);
    next = Math.min(next, room, matches.next?.(ask) ?? Infinity);
  }
  return next;
}

/** Whether the contact, as the event that it would become, is surely exempt. */
function freed({ matches }: Exemption, ask: Ask): boolean {
  const { contact, request } = ask.facts;
  const event = { ...contact, at: ask.at, outcome: undefined, misdirected: undefined, undeliverable: undefined, raw: request.contact };
  return matches.test(event, ask, columnsOf([event], contact), 0) === YES;
}

const NONE: readonly PastEvent[] = [];

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
    const bars = scope.bars(subject);
    const also = scope.also(ask, subject);
    let worst: readonly PastEvent[] = NONE;
    let worstZone: Zone | undefined;
    let earliest = Infinity;
    let over = -Infinity;
    for (let i = 0; i < zones.length; i++) {
      const zone = zones[i];
      const start = window.start(ask, zone);
      earliest = Math.min(earliest, window.reach === window.start ? start : window.reach(ask, zone));
      if (!mayHold(limit, ask, start, rule.matches, bars, also)) continue;
      let events: readonly PastEvent[];
      if (rule.exempt.length === 0) events = eventsWithin(ask, start, rule.matches, true, bars, also);
      else {
        const count = counted(rule, ask, start, subject, zone);
        events = count.events;
        earliest = Math.min(earliest, count.reach);
      }
      if (events.length < limit) continue;
      over = Math.max(over, window.leaves((events[events.length - limit] as PastEvent).at, zone));
      if (events.length > worst.length) {
        worst = events;
        worstZone = zone;
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
        over: Math.min(over, window.resets === undefined ? Infinity : window.next(ask), nextOfFilters(rule, ask)),
        debt: subject.debt,
      });
      continue;
    }
    if (isShort(ask, earliest)) found.push(tooShort(ask, earliest, subject, Math.min(window.next(ask), nextOfFilters(rule, ask))));
  }
}
