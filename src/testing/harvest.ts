import { DAY, HOUR, MINUTE, parseClock } from '../calendars/civil.js';
import type { Rule, Ruleset } from '../ruleset.js';
import { omit } from './source.js';
import type { Plain } from './source.js';

/* What a policy speaks of, read from its documents: names, clock times, lengths, limits, dates. Random requests are made of it, so that they meet its edges. */

/** A length of time that some rule names, in milliseconds; of local dates and months as near as a random request needs. */
export interface Length {
  readonly ms: number;
  readonly text: string;
}

/** A limit, and what fills it. */
export interface Quota {
  readonly limit: number;
  readonly window: number;
  readonly count: Plain;
}

export interface Harvest {
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Milliseconds after midnight; noon and midnight are always among them. */
  readonly clocks: readonly number[];
  readonly lengths: readonly Length[];
  readonly quotas: readonly Quota[];
  readonly scopes: readonly string[];
  /** Rules' first days in force and first days out, and days that windows name, `YYYY-MM-DD`. */
  readonly dates: readonly string[];
  readonly zones: readonly string[];
  readonly calendars: readonly string[];
  readonly disclosures: readonly string[];
  /** Named facts that conditions and expressions read, with values on and beside their edges. */
  readonly facts: ReadonlyMap<string, readonly unknown[]>;
  readonly rules: readonly Rule[];
}

/** Lists of names in rulesets, and the field that they speak of. */
const LISTS: Readonly<Record<string, string>> = {
  channels: 'channel',
  roles: 'role',
  relations: 'relation',
  purposes: 'purpose',
  parties: 'party',
  technologies: 'technology',
  lines: 'line',
  places: 'place',
  institutions: 'institution',
  devices: 'device',
  suppliedBy: 'suppliedBy',
  sequences: 'sequence',
  debtTypes: 'debtType',
  outcomes: 'outcome',
  agents: 'agent',
  forms: 'form',
  vulnerable: 'vulnerable',
  countries: 'country',
  regions: 'region',
  cities: 'city',
  statuses: 'status',
};
export const fieldOf = (key: string): string | undefined => LISTS[key] ?? (key.startsWith('not') ? LISTS[`${key[3]?.toLowerCase()}${key.slice(4)}`] : undefined);

export const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
const CALENDAR: Readonly<Record<string, number>> = { day: DAY, week: 7 * DAY, month: 31 * DAY, year: 366 * DAY };
const PROSE = new Set(['citation', 'reading', 'note', 'title', 'titleEnglish', 'instruments', 'notes', 'message', 'lastChecked', 'confidence']);

/** The length that a window or a wait stands for, or `undefined`. */
export function lengthOf(value: Plain): number | undefined {
  const { days, hours, months, workdays, calendar } = value;
  if (typeof hours === 'number') return Math.ceil(hours * HOUR);
  if (typeof days === 'number') return days * DAY;
  if (typeof workdays === 'number') return Math.ceil(workdays * 1.4) * DAY;
  if (typeof months === 'number') return months * 31 * DAY;
  return typeof calendar === 'string' ? CALENDAR[calendar] : undefined;
}

export function harvest(rulesets: readonly Ruleset[]): Harvest {
  const names = new Map<string, Set<string>>();
  const clocks = new Set<number>([12 * HOUR, 0]);
  const lengths = new Map<number, string>();
  const quotas: Quota[] = [];
  const scopes = new Set<string>();
  const dates = new Set<string>();
  const zones = new Set<string>();
  const calendars = new Set<string>();
  const disclosures = new Set<string>();
  const facts = new Map<string, unknown[]>();
  const add = (field: string, list: unknown): void => {
    const known = names.get(field) ?? new Set<string>();
    for (const item of Array.isArray(list) ? (list as unknown[]) : []) if (typeof item === 'string') known.add(item);
    names.set(field, known);
  };
  const fact = (path: string, values: readonly unknown[]): void => void facts.set(path, [...(facts.get(path) ?? []), ...values]);

  const walk = (value: unknown, key: string): void => {
    if (Array.isArray(value)) {
      for (const item of value) walk(item, key);
      return;
    }
    if (!isPlain(value)) return;
    if (key === 'deny' && isExpression(value)) return expression(value);
    if (key === 'facts') return named(value);
    for (const edge of ['from', 'to']) {
      const clock = typeof value[edge] === 'string' ? parseClock(value[edge]) : undefined;
      if (clock !== undefined) clocks.add(clock);
    }
    const length = lengthOf(value);
    if (length !== undefined) lengths.set(length, JSON.stringify(value));
    if (typeof value['withinHours'] === 'number') lengths.set(value['withinHours'] * HOUR, 'withinHours');
    if (typeof value['withinMinutes'] === 'number') lengths.set(value['withinMinutes'] * MINUTE, 'withinMinutes');
    if (typeof value['limit'] === 'number' && isPlain(value['count'])) {
      quotas.push({ limit: value['limit'], window: (isPlain(value['window']) ? lengthOf(value['window']) : undefined) ?? 30 * DAY, count: value['count'] });
    }
    if (isPlain(value['daysPastDue'])) fact('debt.daysPastDue', edgesOf(value['daysPastDue']));
    if (isPlain(value['visitors'])) fact('from.visitors', edgesOf(value['visitors']));
    for (const [name, item] of Object.entries(value)) {
      const field = fieldOf(name);
      if (field !== undefined) add(field, item);
      else if (name === 'scopes') for (const scope of item as readonly string[]) scopes.add(scope);
      else if (name === 'groups' && Array.isArray(item) && item.every((each) => typeof each === 'string')) add('vulnerable', item);
      else if (name === 'dates' && Array.isArray(item)) for (const date of item as readonly string[]) dates.add(date.length === 5 ? `2026-${date}` : date);
      else if (name === 'disclosures' || (name === 'requires' && Array.isArray(item) && typeof item[0] === 'string')) for (const each of item as readonly string[]) disclosures.add(each);
      else if (!PROSE.has(name)) walk(item, name);
    }
  };
  const named = (tests: Plain): void => {
    for (const [path, wanted] of Object.entries(tests)) {
      if (Array.isArray(wanted)) fact(path, [...(wanted as unknown[]), 'other']);
      else if (!isPlain(wanted)) fact(path, typeof wanted === 'boolean' ? [wanted, !wanted] : typeof wanted === 'number' ? [wanted, wanted - 1, wanted + 1] : [wanted, 'other']);
      else if ('ago' in wanted) {
        fact(path, ['@ago']);
        walk(wanted['ago'], 'ago');
      } else fact(path, edgesOf(wanted));
    }
  };
  const expression = (value: unknown): void => {
    const numbers: unknown[] = [];
    const paths: string[] = [];
    const look = (item: unknown): void => {
      if (Array.isArray(item)) item.forEach(look);
      else if (isPlain(item)) {
        const read = Array.isArray(item['var']) ? (item['var'] as unknown[])[0] : item['var'];
        if (typeof read === 'string' && /^(contact|consumer|debt)\../.test(read)) paths.push(read);
        else Object.values(item).forEach(look);
      } else if (typeof item === 'number') numbers.push(item - 1, item, item + 1);
      else if (typeof item === 'string') {
        const clock = parseClock(item);
        if (clock !== undefined) clocks.add(clock);
        numbers.push(item);
      }
    };
    look(value);
    for (const path of paths) fact(path, [true, false, ...numbers]);
  };

  for (const ruleset of rulesets) {
    for (const zone of ruleset.zones ?? []) zones.add(zone);
    if (ruleset.calendar !== undefined) calendars.add(ruleset.calendar);
    for (const rule of ruleset.rules) {
      for (const date of [rule.from, rule.until]) if (date !== undefined) dates.add(date);
      for (const zone of rule.zone === undefined ? [] : [rule.zone].flat()) if (zone !== 'consumer') zones.add(zone);
      walk(omit(rule, 'from', 'until'), 'rule');
    }
  }
  return {
    names: new Map([...names].map(([field, set]) => [field, [...set]])),
    clocks: [...clocks],
    lengths: [...lengths].map(([ms, text]) => ({ ms, text })).sort((a, b) => a.ms - b.ms),
    quotas,
    scopes: [...scopes],
    dates: [...dates].sort(),
    zones: [...zones],
    calendars: [...calendars],
    disclosures: [...disclosures],
    facts,
    rules: rulesets.flatMap(({ rules }) => rules),
  };
}

const isExpression = (value: Plain): boolean => /"var"|"missing/.test(JSON.stringify(value));

function edgesOf({ min, max }: Plain): unknown[] {
  return [min, max].flatMap((edge) => (typeof edge === 'number' ? [edge, edge - 1, edge + 1] : []));
}
