import { DAY, formatClock, formatDay, weekdayOf, WEEKDAYS } from '../../calendars/civil.js';
import type { Zone } from '../../calendars/zone.js';
import { dayAt, localOf, nextMidnight, nextWall } from '../../calendars/zone.js';
import type { Ask, Finding } from '../kind.js';
import { outsideCalendar, unknownZone } from '../kind.js';
import type { Hours, Stretches } from './compile.js';

const CLOSED = 0;
const OPEN = 1;
const NOBODY_KNOWS = 2;

function holds(stretches: Stretches, ms: number): boolean {
  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i] as Stretches[number];
    if (ms >= stretch[0] && ms < stretch[1]) return true;
  }
  return false;
}

function stateAt(hours: Hours, zone: Zone, instant: number): 0 | 1 | 2 {
  const local = localOf(zone, instant);
  const day = Math.floor(local / DAY);
  const { open, unknown } = hours.planOf(day);
  return holds(open, local - day * DAY) ? OPEN : holds(unknown, local - day * DAY) ? NOBODY_KNOWS : CLOSED;
}

/** The first instant after `instant` at which the zone's hours may open or close. */
function nextEdge(hours: Hours, zone: Zone, instant: number): number {
  const local = localOf(zone, instant);
  const day = Math.floor(local / DAY);
  const ms = local - day * DAY;
  const { open, unknown } = hours.planOf(day);
  let edge = DAY;
  for (const stretches of [open, unknown]) {
    for (const [from, to] of stretches) {
      if (from > ms) edge = Math.min(edge, from);
      else if (to > ms) edge = Math.min(edge, to);
    }
  }
  return edge < DAY ? nextWall(zone, instant, day * DAY + edge) : nextMidnight(zone, instant);
}

/** With a margin the hours must be open from a margin before to a margin after, both ends included: closed at any instant of it is closed. */
function stateWithMargin(hours: Hours, zone: Zone, instant: number, margin: number): 0 | 1 | 2 {
  if (margin === 0) return stateAt(hours, zone, instant);
  let answer: 1 | 2 = OPEN;
  for (let at = instant - margin; at <= instant + margin; at = nextEdge(hours, zone, at)) {
    const state = stateAt(hours, zone, at);
    if (state === CLOSED) return CLOSED;
    if (state === NOBODY_KNOWS) answer = NOBODY_KNOWS;
  }
  return answer;
}

export function evaluate(hours: Hours, margin: number, ask: Ask, found: Finding[]): void {
  if (ask.badZone !== undefined) {
    found.push(unknownZone(ask));
    return;
  }
  let closed: Zone[] | undefined;
  let unknown: Zone | undefined;
  for (let i = 0; i < ask.zones.length; i++) {
    const zone = ask.zones[i] as Zone;
    const state = stateWithMargin(hours, zone, ask.at, margin);
    if (state === OPEN) continue;
    if (state === NOBODY_KNOWS) unknown ??= zone;
    else (closed ??= []).push(zone);
  }
  // What is surely closed in one zone is denied, whatever the calendar would say in another.
  if (closed === undefined) {
    if (unknown !== undefined) found.push(uncovered(hours, unknown, margin, ask));
    return;
  }
  found.push({
    code: 'contact-hours',
    data: { zones: closed.map((zone) => evidence(hours, zone, ask.at)), ...(margin > 0 ? { marginSeconds: margin / 1000 } : {}) },
    remedy: 'wait',
    over: next(hours, margin, ask),
  });
}

function uncovered(hours: Hours, zone: Zone, margin: number, ask: Ask): Finding {
  const day = dayAt(zone, ask.at);
  const calendar = hours.calendar as NonNullable<Hours['calendar']>;
  // A window of the evening before may be what nobody knows of, or a day within the margin.
  const date = [day, day - 1, day + 1].find((each) => calendar.classOf(each) === undefined) ?? day;
  return { ...outsideCalendar(calendar.id, formatDay(date)), over: next(hours, margin, ask) };
}

const shown = (stretches: Stretches): object[] => stretches.map(([from, to]) => ({ from: formatClock(from), to: to === DAY ? '24:00' : formatClock(to) }));

function evidence(hours: Hours, zone: Zone, instant: number): object {
  const local = localOf(zone, instant);
  const day = Math.floor(local / DAY);
  const { open, unknown } = hours.planOf(day);
  return {
    zone: zone.name,
    date: formatDay(day),
    time: formatClock(local - day * DAY),
    day: WEEKDAYS[weekdayOf(day)],
    ...(hours.calendar?.classOf(day)?.holiday ? { holiday: true } : {}),
    open: shown(open),
    ...(unknown.length === 0 ? {} : { unknown: shown(unknown) }),
  };
}

export function next(hours: Hours, margin: number, ask: Ask): number {
  let soonest = Infinity;
  for (const zone of ask.zones) {
    const edge =
      margin === 0
        ? nextEdge(hours, zone, ask.at)
        : Math.min(nextEdge(hours, zone, ask.at - margin) + margin, nextEdge(hours, zone, ask.at + margin) - margin);
    if (edge < soonest) soonest = edge;
  }
  return soonest;
}
