import type { Zone } from '../../calendars/zone.js';
import type { PastEvent } from '../../exchange.js';
import { cannotCount, debtOf, isShort, listed, tooShort, zonesFor } from '../counting.js';
import type { Ask, Finding } from '../kind.js';
import type { Subject } from '../../facts.js';
import { eventsWithin, firstWithin } from '../window.js';
import type { ChannelLimit } from './compile.js';

/** The events that count, and the first on which the objection rests: with it outside the window, another may start the limit later, or none. */
function counted(rule: ChannelLimit, ask: Ask, start: number, subject: Subject): { events: readonly PastEvent[]; first: PastEvent | undefined } {
  const bars = rule.scope.bars(subject);
  const also = rule.scope.also(ask, subject);
  if (rule.starts === undefined) {
    const events = eventsWithin(ask, start, rule.matches, true, bars, also);
    return { events, first: events[0] };
  }
  // An event that only may have started it does start it: the limit is then asked.
  const first = firstWithin(ask, start, rule.starts, bars, also);
  return { events: first === undefined ? [] : eventsWithin(ask, first.at, rule.matches, true, bars, also), first };
}

/** The first later instant at which a filter of the rule may answer differently. */
export const nextOfFilters = ({ matches, starts }: ChannelLimit, ask: Ask): number => Math.min(matches.next?.(ask) ?? Infinity, starts?.next?.(ask) ?? Infinity);

const channelsOf = (events: readonly PastEvent[], own: string): Set<string> => new Set([...events.map((event) => event.channel), own]);

export function evaluate(rule: ChannelLimit, ask: Ask, found: Finding[]): void {
  const { window, scope } = rule;
  const { limit } = rule.params;
  const undecided = cannotCount(ask, scope, window.needsZone);
  if (undecided !== undefined) {
    found.push(undecided);
    return;
  }
  const own = ask.facts.contact.channel;
  for (const subject of scope.subjects(ask)) {
    let worst: readonly PastEvent[] = [];
    let most = 0;
    let worstZone: Zone | undefined;
    let earliest = Infinity;
    let over = -Infinity;
    for (const zone of zonesFor(ask, window.needsZone)) {
      const start = window.start(ask, zone);
      earliest = Math.min(earliest, window.reach(ask, zone));
      const { events, first } = counted(rule, ask, start, subject);
      const channels = channelsOf(events, own).size;
      if (channels <= limit) continue;
      over = Math.max(over, window.leaves((first as PastEvent).at, zone));
      if (channels > most) {
        most = channels;
        worst = events;
        worstZone = zone;
      }
    }
    if (most > limit) {
      found.push({
        code: 'channel-limit',
        data: {
          limit,
          channels: [...channelsOf(worst, own)].sort(),
          window: rule.params.window,
          per: rule.params.per,
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
