import { allCalendars } from '../calendars/data/index.js';
import type { RequestInput } from '../request-schema.js';
import type { ConditionParams } from '../rules/condition.js';
import type { ConsentSpec } from '../rules/consents.js';
import type { FilterParams } from '../rules/filter.js';
import type { Duration } from '../rules/parts.js';
import { addMonths, ANYWHERE, clock, dateOf, DAY, HOUR, parseDate, wall, weekdayOf, when } from './reference-time.js';

/* What the slow evaluator knows: events, filters, dates, consents and waits, each found by going through everything. */
export type Tri = boolean | undefined;
export const not = (value: Tri): Tri => (value === undefined ? undefined : !value);
export const and = (...all: Tri[]): Tri => (all.includes(false) ? false : all.includes(undefined) ? undefined : true);
export const or = (...all: Tri[]): Tri => not(and(...all.map(not)));

type Consumer = NonNullable<RequestInput['consumer']>;
type Debt = NonNullable<RequestInput['debts']>[number];
export type Event = NonNullable<RequestInput['history']>[number];
export type Exchange = ReturnType<typeof exchangeOf>;
export interface World {
  readonly at: number;
  readonly request: RequestInput;
  readonly consumer: Consumer;
  readonly contact: Exchange;
  readonly events: readonly Exchange[] | undefined;
  /** The history with what is yet to come. */
  readonly all: readonly Exchange[] | undefined;
  readonly since: number | undefined;
  readonly zones: readonly string[];
  readonly bad: boolean;
  readonly calendar: string | undefined;
  readonly margin: number;
}

export const some = <T>(list: readonly T[] | null | undefined): readonly T[] | undefined => (list == null || list.length === 0 ? undefined : list);
export const sameAddress = (text: string): string => (/[a-z@]/i.test(text) ? text.trim().toLowerCase() : text.replace(/\D/g, ''));

export function exchangeOf(raw: Event | RequestInput['contact']) {
  const past = raw as Event;
  const discussed = some(past.debtsDiscussed);
  const debts = some(raw.debts) ?? discussed;
  return {
    id: raw.id ?? undefined,
    at: when(raw.at) as number,
    channel: raw.channel,
    direction: raw.direction ?? 'outbound',
    purpose: raw.purpose ?? 'collection',
    role: raw.to?.role ?? 'debtor',
    relation: raw.to?.relation ?? undefined,
    line: raw.to?.line ?? undefined,
    place: raw.to?.place ?? undefined,
    suppliedBy: raw.to?.suppliedBy ?? undefined,
    address: raw.to?.address == null ? undefined : sameAddress(raw.to.address),
    agent: raw.from?.id ?? undefined,
    party: raw.from?.party ?? undefined,
    technology: raw.from?.technology ?? 'human',
    institution: raw.from?.institution ?? undefined,
    device: raw.from?.device ?? undefined,
    debts: debts === undefined ? undefined : [...debts, ...(discussed ?? [])],
    replyTo: raw.replyTo ?? undefined,
    outcome: past.outcome ?? undefined,
    misdirected: past.misdirected ?? false,
    undeliverable: past.undeliverable ?? false,
    sequence: (raw as RequestInput['contact']).sequence ?? undefined,
    raw,
  };
}

const LISTS = {
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
  agents: 'agent',
  sequences: 'sequence',
} as const;
export function listed(exchange: Exchange, params: FilterParams | ConditionParams): Tri {
  const lists = params as Readonly<Record<string, readonly string[] | undefined>>;
  return and(
    ...Object.entries(LISTS).flatMap(([key, field]) => {
      const value = exchange[field];
      const isIn = (list: readonly string[] | undefined, fallback: boolean): Tri =>
        list === undefined ? fallback : value === undefined ? undefined : list.includes(value);
      return [isIn(lists[key], true), not(isIn(lists[`not${key[0]?.toUpperCase()}${key.slice(1)}`], false))];
    }),
  );
}

// Of a bare date only the day is known: in which zones has it begun, or ended?
export const begun = (value: unknown, world: World, at: number): boolean => touches(value, world, at, 0, 'some');
export const surely = (value: unknown, world: World, at: number): boolean => touches(value, world, at, 1, 'every');
function touches(value: unknown, world: World, at: number, later: number, how: 'some' | 'every'): boolean {
  const day = parseDate(value);
  if (day === undefined) return (when(value) as number) <= at;
  return places(world)[how]((zone) => dateOf(zone, at) >= day + later);
}
export const places = (world: World): readonly string[] => (world.bad ? [...world.zones, ...ANYWHERE] : world.zones);

export function dayClass(id: string | undefined, day: number): 'holiday' | 'workday' | 'rest-day' | undefined {
  const calendar = allCalendars.find((data) => data.id === id);
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  if (calendar === undefined || date < calendar.coverage.from || date > calendar.coverage.to) return undefined;
  const has = (years: Readonly<Record<string, string>> | undefined): boolean =>
    (years?.[date.slice(0, 4)] ?? '').split(' ').includes(date.slice(5, 7) + date.slice(8));
  if (has(calendar.holidays)) return 'holiday';
  const weekend: readonly string[] = calendar.weekend ?? ['sat', 'sun'];
  return has(calendar.workdays) || !weekend.includes(weekdayOf(day)) ? 'workday' : 'rest-day';
}

export const isHalf = (id: string | undefined, day: number): boolean => {
  const [year, month, date] = new Date(day * DAY).toISOString().slice(0, 10).split('-') as [string, string, string];
  return (allCalendars.find((data) => data.id === id)?.halfDays?.[year] ?? '').split(' ').includes(month + date);
};

/** Whether so much time has passed since an instant or a date in one zone; `undefined` past the calendar. `careful`: from the earliest instant of a date. */
export function passed(since: unknown, wait: Duration, world: World, zone: string, careful = false): Tri {
  const { at } = world;
  const bare = parseDate(since);
  if (wait.hours !== undefined) {
    const then = at - wait.hours * HOUR;
    return bare === undefined ? (when(since) as number) <= then : (careful ? begun : surely)(since, world, Math.floor(then));
  }
  const day = bare ?? dateOf(zone, when(since) as number);
  const today = dateOf(zone, at);
  // Full days: the last of them must be over.
  if (wait.days !== undefined) return wait.full ? today > day + wait.days : today >= day + wait.days;
  if (wait.months !== undefined) return wait.full ? today > addMonths(day, wait.months) : today >= addMonths(day, wait.months);
  let next = day;
  for (let left = (wait.workdays as number) + (wait.full ? 1 : 0); left > 0;) {
    const kind = dayClass(world.calendar, ++next);
    if (kind === undefined) return undefined;
    if (kind === 'workday') left--;
  }
  return today >= next;
}

/** Whether there were so many workdays after an instant, whatever the days outside the calendar were. */
export function workedOff(since: number, workdays: number, world: World, zone: string): boolean {
  let worked = 0;
  for (let day = dateOf(zone, since) + 1; day <= dateOf(zone, world.at); day++) if (dayClass(world.calendar, day) === 'workday') worked++;
  return worked >= workdays;
}

export function covers(spec: ConsentSpec, world: World, exchange: Exchange, at: number): (consent: NonNullable<Consumer['consents']>[number]) => boolean {
  return (consent) => {
    const scopes = spec.scopes.map((scope) =>
      scope
        .replace('{relation}', exchange.relation ?? exchange.role)
        .replace('{channel}', exchange.channel)
        .replace('{place}', exchange.place ?? '{place}')
        .replace('{role}', exchange.role),
    );
    if (!scopes.includes(consent.scope) || consent.scope.includes('{')) return false;
    if (spec.givenTo !== undefined && !spec.givenTo.includes(consent.givenTo ?? '')) return false;
    if (spec.forms !== undefined && !spec.forms.includes(consent.form ?? '')) return false;
    if (!surely(consent.at, world, at)) return false;
    for (const end of [consent.until, consent.revokedAt]) if (end != null && begun(end, world, at)) return false;
    if (some(consent.debts) && !exchange.debts?.every((debt) => consent.debts?.includes(debt))) return false;
    if (some(consent.channels) && !consent.channels?.includes(exchange.channel)) return false;
    const { endsWith } = spec;
    // The next such event after it, about one of its debts, or it may be one.
    const over = (event: Exchange): boolean =>
      event !== exchange &&
      event.at <= at &&
      surely(consent.at, world, event.at - 1) &&
      (event.debts === undefined || !some(consent.debts) || event.debts.some((debt) => consent.debts?.includes(debt))) &&
      matches(endsWith as FilterParams, event, world) !== false;
    if (endsWith !== undefined && (world.all === undefined || world.all.some(over))) return false;
    if (consent.on == null && consent.hours == null && spec.days === undefined) return true;
    if (world.bad) return false;
    return world.zones.every((zone) => {
      const day = dateOf(zone, at);
      if (consent.on != null && parseDate(consent.on) !== day) return false;
      if (spec.days !== undefined && day >= (parseDate(consent.at) ?? dateOf(zone, when(consent.at) as number)) + spec.days) return false;
      if (consent.hours == null) return true;
      const [time, from, to] = [wall(zone, at) - day * DAY, clock(consent.hours.from), clock(consent.hours.to)];
      return from <= to ? time >= from && time < to : time >= from || time < to;
    });
  };
}

export function matches(filter: FilterParams, event: Exchange, world: World): Tri {
  const directions = filter.directions ?? (filter.any === undefined ? ['outbound'] : ['outbound', 'inbound']);
  const equal = (a: string | undefined, b: string | undefined): Tri => (a === undefined || b === undefined ? undefined : a === b);
  const consented = (spec: ConsentSpec): boolean => (world.consumer.consents ?? []).some(covers(spec, world, event, event.at));
  return and(
    (directions as string[]).includes(event.direction),
    listed(event, filter),
    filter.outcomes === undefined ? event.outcome !== 'cancelled' : event.outcome === undefined ? undefined : filter.outcomes.includes(event.outcome),
    filter.notOutcomes === undefined || (event.outcome === undefined ? undefined : !filter.notOutcomes.includes(event.outcome)),
    filter.debtTypes === undefined || ofDebts(event.debts, world, (debt) => (debt?.type == null ? undefined : filter.debtTypes?.includes(debt.type))),
    filter.sameChannel === undefined || event.channel === world.contact.channel,
    filter.sameAddress === undefined || equal(event.address, world.contact.address),
    filter.notSameAddress === undefined || not(equal(event.address, world.contact.address)),
    filter.sameAgent === undefined || equal(event.agent, world.contact.agent),
    filter.answers === undefined || (event.replyTo !== undefined) === filter.answers,
    filter.answersSameDay === undefined || sameDayAnswer(event, world),
    filter.misdirected === undefined || event.misdirected === filter.misdirected,
    filter.undeliverable === undefined || event.undeliverable === filter.undeliverable,
    filter.exceptConsent === undefined || !consented(filter.exceptConsent),
    filter.underConsent === undefined || consented(filter.underConsent),
    filter.facts === undefined || factsHold(filter.facts, world, event, 'any'),
    filter.any === undefined || or(...filter.any.map((each) => matches(each, event, world))),
    filter.not === undefined || not(matches({ directions: ['inbound', 'outbound'], ...filter.not }, event, world)),
  );
}
/** Whether named facts are what they must be. Of several debts any will do, or (`all`) each must. */
export function factsHold(tests: NonNullable<ConditionParams['facts']>, world: World, event: Exchange | undefined, debts: 'any' | 'all'): Tri {
  const read = (root: unknown, path: readonly string[]): unknown =>
    path.reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined), root) ?? undefined;
  return and(
    ...Object.entries(tests).map(([name, wanted]) => {
      const [root, ...path] = name.split('.') as [string, ...string[]];
      if (root === 'debt') {
        const answers = (world.contact.debts ?? ['']).map((id) => factHolds(wanted, read(debtOf(world, id), path), world));
        return debts === 'any' ? or(...answers) : and(...answers);
      }
      const source = event?.raw ?? world.request.contact;
      const base = root === 'consumer' ? world.request.consumer : root === 'event' ? event?.raw : root === 'contact' ? source : read(source, [root]);
      return factHolds(wanted, read(base, path), world);
    }),
  );
}
function factHolds(wanted: NonNullable<ConditionParams['facts']>[string], value: unknown, world: World): Tri {
  if (value === undefined) return undefined;
  if (typeof wanted !== 'object') return value === wanted;
  if (Array.isArray(wanted)) return (wanted as readonly unknown[]).includes(value);
  const { min, max, ago, from, until } = wanted as { min?: number; max?: number; ago?: { atLeast?: Duration; atMost?: Duration }; from?: string; until?: string };
  if (ago !== undefined || from !== undefined || until !== undefined) {
    const bare = parseDate(value);
    if (bare === undefined && Number.isNaN(when(value) ?? NaN)) return undefined;
    if (ago === undefined) {
      const inside = (day: number): boolean => day >= (parseDate(from) ?? -Infinity) && day < (parseDate(until) ?? Infinity);
      const answers = bare === undefined ? places(world).map((zone) => inside(dateOf(zone, when(value) as number))) : [inside(bare)];
      return answers.includes(!answers[0]) ? undefined : answers[0];
    }
    const over = (length: Duration): boolean => {
      const zones = length.hours === undefined ? world.zones : ['UTC'];
      return length.workdays === undefined && zones.length > 0 && zones.every((zone) => passed(value, length, world, zone) === true);
    };
    return (ago.atLeast === undefined ? surely(value, world, world.at) : over(ago.atLeast)) && !(ago.atMost !== undefined && over(ago.atMost));
  }
  return typeof value === 'number' ? value >= (min ?? -Infinity) && value <= (max ?? Infinity) : undefined;
}
/** Whether what the event answers came in on its date. What is not in the history, or has entries that differ in this, is not known. */
function sameDayAnswer(event: Exchange, world: World): Tri {
  if (event.replyTo === undefined) return false;
  const questions = (world.all ?? []).filter(({ id }) => id === event.replyTo);
  if (questions.length === 0 || world.bad) return undefined;
  const good = questions.filter(
    (question) => question.direction === 'inbound' && question.at <= event.at && world.zones.every((zone) => dateOf(zone, question.at) === dateOf(zone, event.at)),
  );
  return good.length === questions.length ? true : good.length === 0 ? false : undefined;
}
export const debtOf = (world: World, id: string): Debt | undefined => world.request.debts?.find((debt) => debt.id === id);
export const ofDebts = (ids: readonly string[] | undefined, world: World, test: (debt: Debt | undefined) => Tri): Tri =>
  ids === undefined ? undefined : or(...ids.map((id) => test(debtOf(world, id))));

/** JSON with sorted keys. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
  );

/** One objection; `advises` when it only says that something was not checked. */
export interface Found {
  readonly code: string;
  readonly debt?: string | undefined;
  readonly advises?: boolean;
}
export const one = (code: string | undefined, debt?: string): Found[] => (code === undefined ? [] : [{ code, debt }]);
