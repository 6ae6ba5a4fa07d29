import type { Zone } from '../../calendars/zone.js';
import type { PastEvent } from '../../facts.js';
import { cannotCount, debtOf, listed, tooShort, zonesFor } from '../counting.js';
import type { Ask, Finding } from '../kind.js';
import { YES } from '../kind.js';
import type { Subject } from '../per.js';
import { eventsWithin, nextEvent } from '../window.js';
import type { Limit } from './compile.js';

/** What is counted: all that match, less the exempt ones up to their own number (the oldest are let off first). */
function counted(rule: Limit, ask: Ask, start: number, subject: Subject): PastEvent[] {
  let events = eventsWithin(ask, start, rule.matches, true, rule.scope.sameFor(ask, subject));
  for (const { matches, upTo } of rule.exempt) {
    let left = upTo;
    events = events.filter((event) => !(left > 0 && matches(event, ask) === YES && left-- > 0));
  }
  return events;
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
  const undecided = cannotCount(ask, scope, window.needsZone);
  if (undecided !== undefined) {
    found.push(undecided);
    return;
  }
  const zones = zonesFor(ask, window.needsZone);
  for (const subject of scope.subjects(ask)) {
    let worst: PastEvent[] = [];
    let worstZone: Zone | undefined;
    let earliest = Infinity;
    let over = -Infinity;
    for (const zone of zones) {
      const start = window.start(ask, zone);
      if (start < earliest) earliest = start;
      const events = counted(rule, ask, start, subject);
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
        over: window.resets === undefined ? over : Math.min(over, nextEvent(ask)),
        debt: subject.debt,
      });
      continue;
    }
    const short = tooShort(ask, earliest, subject);
    if (short !== undefined) found.push(short);
  }
}
