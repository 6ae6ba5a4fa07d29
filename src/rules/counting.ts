import { formatInstant } from '../calendars/civil.js';
import type { Zone } from '../calendars/zone.js';
import type { PastEvent } from '../exchange.js';
import { labelOf } from '../exchange.js';
import type { Ask, Finding } from './kind.js';
import { unknownFact, unknownZone } from './kind.js';
import type { Subject } from '../facts.js';
import type { Scope } from './per.js';

/** What every rule that looks back needs before it can count: the history, a zone for local dates, what it counts by. */
export function cannotCount(ask: Ask, scope: Scope, needsZone: boolean): Finding | undefined {
  if (ask.facts.events === undefined) return unknownFact('history');
  if (needsZone && ask.badZone !== undefined) return unknownZone(ask);
  const missing = scope.missing(ask);
  return missing === undefined ? undefined : unknownFact(missing);
}

/** Whether the known history begins too late for a rule that looks back to `start`. */
export function isShort(ask: Ask, start: number): boolean {
  const since = ask.facts.historySince;
  return since !== undefined && since > start;
}

/** The objection that the history does not reach back far enough. `over`: when to look again. */
export function tooShort(ask: Ask, start: number, subject: Subject, over: number): Finding {
  return {
    code: 'history-too-short',
    data: { historySince: formatInstant(ask.facts.historySince as number), needed: start === -Infinity ? null : formatInstant(start), ...debtOf(subject) },
    remedy: 'change',
    over,
    debt: subject.debt,
  };
}

export function debtOf(subject: Subject): { debt?: string } {
  return subject.debt === undefined ? {} : { debt: subject.debt };
}

const MAX_LISTED = 1000;

/** The evidence of counted events, oldest first. */
export function listed(events: readonly PastEvent[]): { events: string[]; eventsLeftOut?: number } {
  const labels = events.slice(-MAX_LISTED).sort((a, b) => a.at - b.at || (labelOf(a) < labelOf(b) ? -1 : 1)).map(labelOf);
  return events.length > MAX_LISTED ? { events: labels, eventsLeftOut: events.length - MAX_LISTED } : { events: labels };
}

const ANY_ZONE: readonly undefined[] = [undefined];

/** The zones that a window is asked in: one pass without a zone where it needs none. */
export function zonesFor(ask: Ask, needsZone: boolean): readonly (Zone | undefined)[] {
  return needsZone ? ask.zones : ANY_ZONE;
}
