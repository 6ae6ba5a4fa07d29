import { formatInstant } from '../calendars/civil.js';
import type { Zone } from '../calendars/zone.js';
import { startOfDay } from '../calendars/zone.js';
import { allowedWindows } from '../plan.js';
import type { Side, Sides } from './groups.js';
import type { Profile, Scope } from './profiles.js';
import { requestOf, scopeOf } from './profiles.js';

/** Half-open. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly old: 'allow' | 'deny';
  readonly new: 'allow' | 'deny';
}

export interface HoursDifference {
  readonly scope: Scope;
  readonly zone: string;
  readonly stretches: readonly Stretch[];
}

/** Local dates: the first is in, the last is out. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

type Interval = readonly [from: number, to: number];

function openIn(side: Side, profile: Profile, zone: Zone, [from, to]: Interval): readonly Interval[] {
  if (side.policy === undefined) return [[from, to]];
  return allowedWindows(side.policy, requestOf(profile, { at: from, zone: zone.name }), { from, to }).map((window) => [Date.parse(window.from), Date.parse(window.to)]);
}

const within = (open: readonly Interval[], instant: number): boolean => open.some(([from, to]) => instant >= from && instant < to);

/** Where one list of intervals is open and the other closed: every boundary of either is looked at, and nothing in between can change. */
function compare(old: readonly Interval[], now: readonly Interval[]): Stretch[] {
  const edges = [...new Set([...old, ...now].flat())].sort((a, b) => a - b);
  const found: Stretch[] = [];
  // At each edge one of the two changes, so that no stretch goes on in the next.
  for (const [index, to] of edges.slice(1).entries()) {
    const from = edges[index] as number;
    const [before, after] = [within(old, from), within(now, from)];
    if (before === after) continue;
    found.push({ from: formatInstant(from), to: formatInstant(to), old: before ? 'allow' : 'deny', new: after ? 'allow' : 'deny' });
  }
  return found;
}

/** The instants at which the hours of two versions answer differently, per scope and zone. Scopes with the same instants are told together. */
export function compareHours({ old, now, groups, profiles }: Sides, zones: readonly Zone[], span: Span): HoursDifference[] {
  const found: HoursDifference[] = [];
  for (const zone of zones) {
    const interval: Interval = [startOfDay(zone, span.from), startOfDay(zone, span.to)];
    const alike = new Map<string, { profiles: Profile[]; stretches: Stretch[] }>();
    for (const group of groups) {
      const profile = group.profiles[0] as Profile;
      const stretches = compare(openIn(old, profile, zone, interval), openIn(now, profile, zone, interval));
      if (stretches.length === 0) continue;
      const key = JSON.stringify(stretches);
      const same = alike.get(key);
      if (same === undefined) alike.set(key, { profiles: [...group.profiles], stretches });
      else same.profiles.push(...group.profiles);
    }
    for (const item of alike.values()) found.push({ scope: scopeOf(item.profiles, profiles), zone: zone.name, stretches: item.stretches });
  }
  return found;
}
