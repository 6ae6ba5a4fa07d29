import { DAY, parseInstant } from '../calendars/civil.js';
import type { Zone } from '../calendars/zone.js';
import { findZone } from '../calendars/zone.js';
import { check } from '../check.js';
import type { Span } from '../closed.js';
import { closedStretches } from '../closed.js';
import type { Decision, Reason } from '../decision.js';
import { explain } from '../explain.js';
import type { Messages } from '../messages/catalogue.js';
import { allowedWindows } from '../plan.js';
import type { Ready } from './ready.js';
import { zonesOf } from './ready.js';

/** One answer over the span asked for: that for the consumer as known, or, of several candidate zones, that for one alone. */
export interface Lane {
  /** The zones that it is about: all for the answer itself, else those whose clocks go alike. */
  readonly names: readonly string[];
  /** Whose clock it shows. */
  readonly zone: Zone;
  /** The answer itself, in which every candidate zone has to agree. */
  readonly together: boolean;
  readonly request: unknown;
  readonly windows: readonly Span[];
}

export function windowsOf({ policy, request }: Pick<Ready, 'policy'> & { readonly request: unknown }, [from, to]: Span): Span[] {
  return allowedWindows(policy, request, { from, to }).map((window): Span => [parseInstant(window.from) as number, parseInstant(window.to) as number]);
}

/**
 * The lanes of a picture: one for each clock on which the consumer may be, when there are several, and last the answer itself. What a lane
 * shows is what the policy says of a consumer who is certainly there.
 */
export function lanesOf(ready: Ready, asked: Span): readonly Lane[] {
  const zones = zonesOf(ready);
  const zone = zones[0] ?? (findZone('UTC') as Zone);
  const answer: Lane = { names: zones.map(({ name }) => name), zone, together: true, request: ready.request, windows: windowsOf(ready, asked) };
  const clocks = new Map<string, Zone[]>();
  for (const each of zones) {
    const clock = offsetsOf(each, asked);
    clocks.set(clock, [...(clocks.get(clock) ?? []), each]);
  }
  if (clocks.size < 2) return [answer];
  const alone = [...clocks.values()].map((alike): Lane => {
    const [first] = alike as [Zone, ...Zone[]];
    const request = { ...ready.request, consumer: { ...ready.request.consumer, timeZones: [first.name] } };
    return { names: alike.map(({ name }) => name), zone: first, together: false, request, windows: windowsOf({ policy: ready.policy, request }, asked) };
  });
  return [...alone, answer];
}

const YEAR = 366 * DAY;

/** A clock as text: its offsets, with a year either side of the span, because limits look back over dates and waits look ahead. */
function offsetsOf(zone: Zone, [from, to]: Span): string {
  const changes: string[] = [];
  for (let at = from - YEAR; at < to + YEAR; at = zone.segmentEnd(at)) changes.push(`${at}:${zone.offsetAt(at)}`);
  return changes.join();
}

/** A part of a lane with one answer: open, or closed by the same rules throughout. */
export interface Piece {
  readonly span: Span;
  readonly open: boolean;
}

/** The whole span in order, cut also at `edges` (instants in order, as the midnights of the clock shown). */
export function piecesOf({ policy }: Ready, lane: Lane, asked: Span, edges: readonly number[]): Piece[] {
  const whole = [
    ...lane.windows.map((span): Piece => ({ span, open: true })),
    ...closedStretches(policy, lane.request, asked).map((span): Piece => ({ span, open: false })),
  ].sort((a, b) => a.span[0] - b.span[0]);
  return whole.flatMap(({ span: [from, to], open }) => {
    const cuts = [from, ...edges.filter((edge) => edge > from && edge < to), to];
    return cuts.slice(1).map((end, index): Piece => ({ span: [cuts[index] as number, end], open }));
  });
}

/** A reason with its sentence. */
export interface Told {
  readonly reason: Reason;
  readonly sentence: string;
}

/** The decision on a lane at an instant. */
export function decisionAt({ policy }: Ready, lane: Lane, at: number): Decision {
  const { contact, ...rest } = lane.request as { readonly contact: object };
  return check(policy, { ...rest, contact: { ...contact, at } });
}

/** What closes a lane at an instant, in words. */
export function closedBy(ready: Ready, lane: Lane, at: number, messages: Messages): Told[] {
  const decision = decisionAt(ready, lane, at);
  const sentences = explain(decision, messages);
  return decision.reasons.map((reason, index) => ({ reason, sentence: sentences[index] as string }));
}
