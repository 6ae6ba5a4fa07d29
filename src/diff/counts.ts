import { DAY, formatDay, HOUR, parseDay } from '../calendars/civil.js';
import type { Zone } from '../calendars/zone.js';
import { firstInstant } from '../calendars/zone.js';
import { check } from '../check.js';
import { parseRequest } from '../request.js';
import type { Rule } from '../ruleset.js';
import type { Group, Side, Sides } from './groups.js';
import type { Span } from './hours.js';
import type { Profile, Scope } from './profiles.js';
import { requestOf, scopeOf } from './profiles.js';

/** How long before the contact its predecessors were: on which local dates, or to the millisecond at the edge of a length of hours. */
export type Ago = { readonly days: number } | { readonly hours: number; readonly edge: 'inside' | 'outside' };

export interface Met {
  readonly outcome: 'allow' | 'deny';
  /** Those that deny. */
  readonly rules: readonly string[];
}

/** What the n-th contact meets, where the two versions differ. */
export interface CountDifference {
  readonly scope: Scope;
  /** Contacts on these local dates: the first is in, the last is out. In between the same rules are in force. */
  readonly from: string;
  readonly until: string;
  /** The dates of that period which differ; `null`: all alike. */
  readonly on: readonly string[] | null;
  /** 3: two contacts came before it. */
  readonly nth: number;
  /** When those before it were; empty for the first contact. */
  readonly ago: readonly Ago[];
  /** How those before it ended (empty: however they did), and by which channels they were made. */
  readonly outcomes: readonly string[];
  readonly channels: readonly string[];
  readonly old: Met;
  readonly new: Met;
}

type Counting = Extract<Rule, { kind: 'frequency' | 'cooldown' | 'channel-limit' }>;

interface Lengths {
  readonly days: number[];
  readonly hours: number[];
  /** How many contact dates in a row it takes to see every position in a calendar period. */
  cycle: number;
}

const PERIODS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 366 };
/** Of a year no more dates are asked than of a month. */
const CYCLES: Readonly<Record<string, number>> = { day: 1, week: 7, month: 31, year: 31 };

/** Every length of time among the parameters of a rule, in whole days and in hours. */
function lengthsOf(rules: readonly Rule[]): Lengths {
  const lengths: Lengths = { days: [1], hours: [], cycle: 1 };
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === 'days' && typeof part === 'number') lengths.days.push(part);
      else if (key === 'months' && typeof part === 'number') lengths.days.push(28 * part, 31 * part);
      else if (key === 'hours' && typeof part === 'number') lengths.hours.push(part);
      else if (key === 'workdays' && typeof part === 'number') {
        // Weekends, and a run of holidays.
        lengths.days.push(part, Math.ceil((part * 7) / 5) + 4);
        lengths.cycle = Math.max(lengths.cycle, 7);
      } else if (key === 'calendar' && typeof part === 'string') {
        lengths.days.push(PERIODS[part] ?? 1);
        lengths.cycle = Math.max(lengths.cycle, CYCLES[part] ?? 1);
      } else walk(part);
    }
  };
  for (const rule of rules) walk(rule);
  return lengths;
}

const EXHAUSTIVE = 40;

/** Every day up to the longest length and one more; of long lengths, the days around the edge of each. */
function agosOf({ days, hours }: Lengths): Ago[] {
  const longest = Math.max(...days);
  const near = longest <= EXHAUSTIVE ? Array.from({ length: longest + 2 }, (_, day) => day) : [0, ...days.flatMap((day) => [day - 1, day, day + 1])];
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return [...sorted.map((day) => ({ days: day })), ...[...new Set(hours)].flatMap((hour) => [{ hours: hour, edge: 'inside' as const }, { hours: hour, edge: 'outside' as const }])];
}

function numbersOf(rules: readonly Counting[]): number[] {
  const limits = rules.flatMap((rule) => ('limit' in rule ? [rule.limit] : []));
  const most = Math.max(1, ...limits) + 1;
  return most <= 20 ? Array.from({ length: most }, (_, index) => index + 1) : [...new Set([1, 2, ...limits.flatMap((limit) => [limit, limit + 1])])].filter((nth) => nth > 0).sort((a, b) => a - b);
}

/** Every list that the filters of the rules give under these keys. */
function listsIn(rules: readonly Counting[], keys: readonly string[]): string[][] {
  const found: string[][] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (keys.includes(key) && Array.isArray(part)) found.push(part as string[]);
      else walk(part);
    }
  };
  for (const rule of rules) walk(['count' in rule ? rule.count : undefined, 'after' in rule ? rule.after : undefined, rule.provided]);
  return found;
}

interface Sort {
  readonly value: string;
  /** All that it stands for; what no list holds is `any other`. */
  readonly names: readonly string[];
}

/** Values that the same lists hold are alike to the rules: the first of each sort stands for all. */
function sorts(values: readonly string[], lists: readonly (readonly string[])[]): Sort[] {
  const bySort = new Map<string, { value: string; names: string[] }>();
  for (const value of new Set(values)) {
    const sort = lists.map((list) => Number(list.includes(value))).join();
    const name = sort.includes('1') ? value : 'any other';
    const same = bySort.get(sort);
    if (same === undefined) bySort.set(sort, { value, names: [name] });
    else same.names.push(name);
  }
  return [...bySort.values()];
}

interface Variant {
  readonly outcome: string;
  /** The channel of each event before the contact, in turn. */
  readonly channels: readonly string[];
  /** What outcome and channels stand for; no outcomes where the rules ask for none. */
  readonly outcomes: readonly string[];
  readonly by: readonly string[];
}

function variantsOf(rules: readonly Counting[], own: string): Variant[] {
  const [byOutcome, byChannel] = [listsIn(rules, ['outcomes', 'notOutcomes']), listsIn(rules, ['channels', 'notChannels'])];
  const outcomes = sorts(['conversation', 'no-answer', ...byOutcome.flat()].filter((outcome) => outcome !== 'cancelled'), byOutcome);
  const others = sorts(byChannel.flat().filter((channel) => channel !== own), byChannel);
  const several = [...new Set([...byChannel.flat(), 'call', 'sms', 'email', 'letter'])].filter((channel) => channel !== own);
  const ways = [
    { channels: [own], by: ['the same'] },
    ...others.map(({ value, names }) => ({ channels: [value], by: names })),
    ...(rules.some(({ kind }) => kind === 'channel-limit') ? [{ channels: several, by: [`different ones (${several.join(', ')})`] }] : []),
  ];
  return ways.flatMap((way) => outcomes.map(({ value, names }) => ({ ...way, outcome: value, outcomes: byOutcome.length === 0 ? [] : names })));
}

function historyOf(contact: object, at: number, day: number, zone: Zone, ago: Ago, count: number, { outcome, channels }: Variant): object[] {
  return Array.from({ length: count }, (_, index) => {
    // Apart by a second, so that none is before another's edge by chance; at an edge of hours, by a millisecond.
    const instant =
      'days' in ago ? (ago.days === 0 ? at - HOUR : firstInstant(zone, (day - ago.days) * DAY + 12 * HOUR)) - index * 1000 : ago.edge === 'inside' ? at - ago.hours * HOUR + 1 + index : at - ago.hours * HOUR - index;
    return { ...contact, id: `before-${index}`, at: instant, outcome, channel: channels[index % channels.length] };
  });
}

function meet({ policy }: Side, request: unknown): Met {
  if (policy === undefined) return { outcome: 'allow', rules: [] };
  const { outcome, reasons } = check(policy, request);
  return { outcome, rules: [...new Set(reasons.map(({ rule, code }) => rule ?? code))] };
}

/** The stretches of dates in which the same periods of the rules are in force. */
function stretchesOf(rules: readonly Rule[], { from, to }: Span): Span[] {
  const edges = rules.flatMap((rule) => [rule.from, rule.until]).flatMap((date) => (date === undefined ? [] : [parseDay(date) as number]));
  const inside = [...new Set([from, ...edges.map((edge) => Math.min(to, Math.max(from, edge))), to])].sort((a, b) => a - b);
  return inside.slice(1).map((end, index) => ({ from: inside[index] as number, to: end }));
}

type Row = Omit<CountDifference, 'scope' | 'outcomes' | 'channels'>;

/** What differs for one way in which the contacts before ended and were made. */
function rowsOf({ old, now }: Sides, group: Group, zone: Zone, stretch: Span, variant: Variant): Row[] {
  const rules = group.rules as readonly Counting[];
  const profile = group.profiles[0] as Profile;
  const lengths = lengthsOf(rules);
  const last = Math.min(stretch.to, stretch.from + lengths.cycle);
  const days = Array.from({ length: last - stretch.from }, (_, index) => stretch.from + index);
  const cells = new Map<string, { nth: number; old: Met; new: Met; agos: Map<string, Ago[]> }>();
  for (const day of days) {
    const at = firstInstant(zone, day * DAY + 12 * HOUR);
    const contact = (requestOf(profile, { at, zone: zone.name }) as { contact: object }).contact;
    for (const nth of numbersOf(rules)) {
      for (const ago of nth === 1 ? [undefined] : agosOf(lengths)) {
        const history = historyOf(contact, at, day, zone, ago as Ago, nth - 1, variant);
        const parsed = parseRequest(requestOf(profile, { at, zone: zone.name, history }));
        const request = parsed.success ? parsed.request : undefined;
        const [before, after] = [meet(old, request), meet(now, request)];
        if (before.outcome === after.outcome) continue;
        const key = JSON.stringify([nth, before, after]);
        const cell = cells.get(key) ?? { nth, old: before, new: after, agos: new Map<string, Ago[]>() };
        cells.set(key, cell);
        const date = formatDay(day);
        cell.agos.set(date, [...(cell.agos.get(date) ?? []), ...(ago === undefined ? [] : [ago])]);
      }
    }
  }
  return [...cells.values()].flatMap(({ nth, old: before, new: after, agos }) => {
    const alike = new Map<string, string[]>();
    for (const [date, list] of agos) alike.set(JSON.stringify(list), [...(alike.get(JSON.stringify(list)) ?? []), date]);
    return [...alike].map(([list, dates]) => ({
      from: formatDay(stretch.from), until: formatDay(stretch.to), on: dates.length === days.length ? null : dates, nth, ago: JSON.parse(list) as Ago[], old: before, new: after,
    }));
  });
}

/**
 * What the n-th contact meets under limits, waits and limits of channels, where two versions differ: for every number of contacts up to a limit
 * and one more, every number of days back to the longest window and one more, the edges of hours, each outcome and channel that the rules tell apart.
 */
export function compareCounts(sides: Sides, zone: Zone, span: Span): CountDifference[] {
  const found = new Map<string, { profiles: Profile[]; row: Row; outcomes: string[]; channels: string[] }>();
  for (const group of sides.groups) {
    const own = group.profiles[0]?.['channels'] as string;
    for (const stretch of stretchesOf(group.rules, span)) {
      const rows = new Map<string, { row: Row; outcomes: string[]; channels: string[] }>();
      for (const variant of variantsOf(group.rules as readonly Counting[], own)) {
        for (const row of rowsOf(sides, group, zone, stretch, variant)) {
          const key = JSON.stringify(row);
          const same = rows.get(key) ?? { row, outcomes: [], channels: [] };
          rows.set(key, same);
          if (row.nth === 1) continue;
          same.outcomes = [...new Set([...same.outcomes, ...variant.outcomes])];
          same.channels = [...new Set([...same.channels, ...variant.by])];
        }
      }
      for (const item of rows.values()) {
        const key = JSON.stringify(item);
        const same = found.get(key);
        if (same === undefined) found.set(key, { ...item, profiles: [...group.profiles] });
        else same.profiles.push(...group.profiles);
      }
    }
  }
  return [...found.values()].map(({ profiles, row, outcomes, channels }) => ({ scope: scopeOf(profiles, sides.profiles), ...row, outcomes, channels }));
}
