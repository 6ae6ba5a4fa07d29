import { DAY, formatClock, formatInstant, weekdayOf, WEEKDAYS } from '../../calendars/civil.js';
import type { Zone } from '../../calendars/zone.js';
import { localOf, nextMidnight, nextWall } from '../../calendars/zone.js';
import type { Span } from '../../facts.js';
import type { Dated } from '../../dated.js';
import { datedOf, earliest, latest, showDated } from '../../dated.js';
import { instantOf } from '../../exchange.js';
import { soonest } from '../condition-parts.js';
import type { Ask, Finding } from '../kind.js';
import { unknownZone } from '../kind.js';
import type { Wishes } from './compile.js';

function active(span: Span, ask: Ask): boolean {
  if (span.channels !== undefined && !span.channels.includes(ask.facts.contact.channel)) return false;
  if (span.since !== undefined && earliest(span.since, ask.datedIn) > ask.at) return false;
  return span.until === undefined || untilOf(span, ask) > ask.at;
}

/** A wish that ends on a date holds through that date. */
function untilOf(span: Span, ask: Ask): number {
  return span.until === undefined ? Infinity : latest(span.until, ask.datedIn);
}

/** When a refusal lapses by its form: in the zone that is last, and never where the calendar does not reach so far. */
function lapsesAt({ form, since }: Span, { lapses }: Wishes, ask: Ask): number {
  if (since === undefined || form === undefined) return Infinity;
  const after = lapses.find(({ forms }) => forms.includes(form))?.after;
  if (after === undefined) return Infinity;
  if (!after.needsZone) return after.ends(latest(since, ask.datedIn), undefined) ?? Infinity;
  return Math.max(...ask.datedIn.map((zone) => (typeof since === 'number' ? after.ends(since, zone) : after.endsFromDay(since.day, zone)) ?? Infinity));
}

interface Appointment {
  readonly from: number;
  readonly to: number;
  readonly channel: string | undefined;
}

function appointmentsOf(ask: Ask): readonly Appointment[] {
  return (ask.facts.request.consumer?.appointments ?? []).map(({ from, to, channel }) => ({ from: instantOf(from), to: instantOf(to), channel: channel ?? undefined }));
}

/** The next appointment that the contact would come before; none while one on its channel is under way. The margin draws both in. */
function awaited({ marginMs }: Wishes, ask: Ask): number | undefined {
  let first = Infinity;
  for (const { from, to, channel } of appointmentsOf(ask)) {
    if (ask.at < from + marginMs) first = Math.min(first, from);
    else if (ask.at < to - marginMs && (channel === undefined || channel === ask.facts.contact.channel)) return undefined;
  }
  return first === Infinity ? undefined : first;
}

/** Whether an instant is inside a span on a zone's clock; a span over midnight belongs to the day on which it starts. */
function inside(span: Span, zone: Zone, instant: number): boolean {
  const local = localOf(zone, instant);
  const day = Math.floor(local / DAY);
  const ms = local - day * DAY;
  const on = (which: number): boolean => span.days === undefined || span.days.includes(weekdayOf(which));
  if (span.wholeDay) return on(day);
  if (span.from < span.to) return on(day) && ms >= span.from && ms < span.to;
  return (on(day) && ms >= span.from) || (on(day - 1) && ms < span.to);
}

function nextEdge(span: Span, zone: Zone, instant: number): number {
  const local = localOf(zone, instant);
  const midnight = Math.floor(local / DAY) * DAY;
  let edge = nextMidnight(zone, instant);
  for (const ms of [span.from, span.to]) if (midnight + ms > local && ms < DAY) edge = Math.min(edge, nextWall(zone, instant, midnight + ms));
  return edge;
}

const timed = (span: Span): boolean => span.days !== undefined || !span.wholeDay;

/** Inside at any instant from a margin before to a margin after. */
function touches(span: Span, zone: Zone, instant: number, margin: number): boolean {
  for (let at = instant - margin; at <= instant + margin; at = nextEdge(span, zone, at)) if (inside(span, zone, at)) return true;
  return false;
}

/** Inside at every instant from a margin before to a margin after, in any one of the spans together. */
function covered(spans: readonly Span[], zone: Zone, instant: number, margin: number): boolean {
  for (let at = instant - margin; at <= instant + margin; at = Math.min(...spans.map((span) => nextEdge(span, zone, at)))) {
    if (!spans.some((span) => inside(span, zone, at))) return false;
  }
  return true;
}

function showSpan(span: Span): object {
  return {
    ...(span.days === undefined ? {} : { days: span.days.map((day) => WEEKDAYS[day]) }),
    ...(span.wholeDay ? {} : { from: formatClock(span.from), to: formatClock(span.to) }),
    ...(span.since === undefined ? {} : { since: showDated(span.since) }),
    ...(span.place === undefined ? {} : { place: span.place }),
  };
}

export function evaluate(rule: Wishes, ask: Ask, found: Finding[]): void {
  const { inconvenient, agreedHours, contact, request } = ask.facts;
  const place = contact.to.place;
  let noZone = false;
  for (const span of inconvenient) {
    if (span.place !== undefined ? !rule.places || span.place !== place : !rule.times) continue;
    if (!active(span, ask) || (rule.lapses.length > 0 && lapsesAt(span, rule, ask) <= ask.at)) continue;
    if (timed(span)) {
      if (ask.badZone !== undefined) {
        noZone = true;
        continue;
      }
      if (!ask.zones.some((zone) => touches(span, zone, ask.at, rule.marginMs))) continue;
    }
    found.push({
      code: span.place === undefined ? 'inconvenient-time' : 'inconvenient-place',
      data: showSpan(span) as Record<string, unknown>,
      remedy: span.place === undefined ? 'wait' : 'change',
      over: next(rule, ask),
      mayPass: true,
    });
  }
  const agreed = rule.agreedHours ? agreedHours.filter((span) => active(span, ask)) : [];
  if (agreed.length > 0) {
    if (ask.badZone !== undefined) noZone = true;
    else if (!ask.zones.every((zone) => covered(agreed, zone, ask.at, rule.marginMs))) {
      found.push({ code: 'inconvenient-time', data: { agreedHours: agreed.map(showSpan) }, remedy: 'wait', over: next(rule, ask) });
    }
  }
  const appointment = rule.appointments ? awaited(rule, ask) : undefined;
  if (appointment !== undefined) {
    found.push({ code: 'inconvenient-time', data: { appointment: formatInstant(appointment) }, remedy: 'wait', over: next(rule, ask) });
  }
  // A wish may end although nobody knows on whose clock its hours are.
  if (noZone) found.push({ ...unknownZone(ask), over: next(rule, ask) });
  if (rule.workplace !== undefined && place === 'work') {
    const prohibition = request.consumer?.employerProhibits;
    if (rule.workplace === 'always' || (prohibition && forbids(prohibition, ask))) {
      const since = prohibition?.since;
      found.push({ code: 'workplace', data: { place, prohibited: rule.workplace === 'always' ? 'always' : 'by the employer', ...(since == null ? {} : { since: showDated(datedOf(since) as Dated) }) }, remedy: 'change', over: next(rule, ask) });
    }
  }
}

function forbids(prohibition: { since?: unknown; until?: unknown }, ask: Ask): boolean {
  const since = datedOf(prohibition.since);
  const until = datedOf(prohibition.until);
  return (since === undefined || earliest(since, ask.datedIn) <= ask.at) && (until === undefined || latest(until, ask.datedIn) > ask.at);
}

export function next(rule: Wishes, ask: Ask): number {
  const { inconvenient, agreedHours, request } = ask.facts;
  const instants: number[] = [];
  const spans = [...(rule.times || rule.places ? inconvenient : []), ...(rule.agreedHours ? agreedHours : [])];
  for (const span of spans) {
    if (span.since !== undefined) instants.push(earliest(span.since, ask.datedIn));
    if (span.until !== undefined) instants.push(untilOf(span, ask));
    if (rule.lapses.length > 0) instants.push(lapsesAt(span, rule, ask));
    if (!timed(span)) continue;
    for (const zone of ask.zones) {
      const margin = rule.marginMs;
      if (margin === 0) instants.push(nextEdge(span, zone, ask.at));
      // An edge e matters from e − margin to e + margin.
      else instants.push(nextEdge(span, zone, ask.at - margin) + margin, nextEdge(span, zone, ask.at + margin) - margin);
    }
  }
  if (rule.appointments) for (const { from, to } of appointmentsOf(ask)) instants.push(from + rule.marginMs, to - rule.marginMs);
  const prohibition = request.consumer?.employerProhibits;
  if (prohibition?.since != null) instants.push(earliest(datedOf(prohibition.since) as number, ask.datedIn));
  if (prohibition?.until != null) instants.push(latest(datedOf(prohibition.until) as number, ask.datedIn));
  return soonest(ask, instants);
}
