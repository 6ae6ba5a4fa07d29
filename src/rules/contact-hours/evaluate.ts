import { DAY, formatClock, formatDay, weekdayOf, WEEKDAYS } from '../../calendars/civil.js';
import type { Zone } from '../../calendars/zone.js';
import { dayAt, localOf, nextMidnight, nextWall } from '../../calendars/zone.js';
import type { Ask, Finding } from '../kind.js';
import { outsideCalendar, unknownZone } from '../kind.js';
import type { DayPlan, Hours } from './compile.js';

const CLOSED = 0;
const OPEN = 1;
const NOBODY_KNOWS = 2;

function stateAt(hours: Hours, zone: Zone, instant: number): 0 | 1 | 2 {
  const local = localOf(zone, instant);
  const day = Math.floor(local / DAY);
  const plan = hours.planOf(day);
  if (plan === undefined) return NOBODY_KNOWS;
  const ms = local - day * DAY;
  for (let i = 0; i < plan.length; i++) {
    const stretch = plan[i] as DayPlan[number];
    if (ms >= stretch[0] && ms < stretch[1]) return OPEN;
  }
  return CLOSED;
}

/** The first instant after `instant` at which the zone's hours may open or close. */
function nextEdge(hours: Hours, zone: Zone, instant: number): number {
  const local = localOf(zone, instant);
  const day = Math.floor(local / DAY);
  const ms = local - day * DAY;
  for (const [from, to] of hours.planOf(day) ?? []) {
    if (from > ms) return nextWall(zone, instant, day * DAY + from);
    if (to > ms && to < DAY) return nextWall(zone, instant, day * DAY + to);
  }
  return nextMidnight(zone, instant);
}

/** With a margin the hours must be open from a margin before to a margin after, both ends included. What nobody knows outweighs what is closed, as among zones. */
function stateWithMargin(hours: Hours, zone: Zone, instant: number, margin: number): 0 | 1 | 2 {
  if (margin === 0) return stateAt(hours, zone, instant);
  let worst: 0 | 1 | 2 = OPEN;
  for (let at = instant - margin; at <= instant + margin; at = nextEdge(hours, zone, at)) {
    const state = stateAt(hours, zone, at);
    if (state === NOBODY_KNOWS) return state;
    if (state === CLOSED) worst = CLOSED;
  }
  return worst;
}

export function evaluate(hours: Hours, margin: number, ask: Ask, found: Finding[]): void {
  if (ask.badZone !== undefined) {
    found.push(unknownZone(ask));
    return;
  }
  let closed: Zone[] | undefined;
  for (let i = 0; i < ask.zones.length; i++) {
    const zone = ask.zones[i] as Zone;
    const state = stateWithMargin(hours, zone, ask.at, margin);
    if (state === OPEN) continue;
    if (state === NOBODY_KNOWS) {
      found.push(uncovered(hours, margin, zone, ask));
      return;
    }
    (closed ??= []).push(zone);
  }
  if (closed === undefined) return;
  found.push({
    code: 'contact-hours',
    data: { zones: closed.map((zone) => evidence(hours, zone, ask.at)), ...(margin > 0 ? { marginSeconds: margin / 1000 } : {}) },
    remedy: 'wait',
    over: next(hours, margin, ask),
  });
}

function uncovered(hours: Hours, margin: number, zone: Zone, ask: Ask): Finding {
  const calendar = hours.calendar as NonNullable<Hours['calendar']>;
  let at = ask.at - margin;
  while (stateAt(hours, zone, at) !== NOBODY_KNOWS) at = nextEdge(hours, zone, at);
  const day = dayAt(zone, at);
  // Before the coverage the next edge may bring it; once it has ended nothing does.
  return { ...outsideCalendar(calendar.id, formatDay(day)), over: day <= calendar.from ? next(hours, margin, ask) : Infinity };
}

function evidence(hours: Hours, zone: Zone, instant: number): object {
  const local = localOf(zone, instant);
  const day = Math.floor(local / DAY);
  return {
    zone: zone.name,
    date: formatDay(day),
    time: formatClock(local - day * DAY),
    day: WEEKDAYS[weekdayOf(day)],
    ...(hours.calendar?.classOf(day)?.holiday ? { holiday: true } : {}),
    open: (hours.planOf(day) ?? []).map(([from, to]) => ({ from: formatClock(from), to: to === DAY ? '24:00' : formatClock(to) })),
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
