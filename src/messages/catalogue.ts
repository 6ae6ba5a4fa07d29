import { DAY, MINUTE, civilFromDay, formatClock, parseDay, parseInstant, weekdayOf } from '../calendars/civil.js';
import type { Reason, ReasonCode } from '../decision.js';
import type { ReasonData, ZoneHours } from '../reasons.js';
import type { FilterParams } from '../rules/filter.js';
import type { Duration } from '../rules/parts.js';

/** An instant in UTC, and what the clock of the evidence shows then. */
export interface Moment {
  readonly instant: string;
  readonly local?: {
    readonly zone: string;
    readonly date: string;
    readonly time: string;
    /** The evidence names several zones, so the clock has to be named. */
    readonly oneOfSeveral: boolean;
  };
}

/** When a reason is over, and what becomes of the contact then. */
export type Outlook =
  | { readonly remedy: 'change' | 'stop' }
  /** Time would cure it, and no end was found within 366 days. */
  | { readonly remedy: 'wait'; readonly over: null }
  | {
      readonly remedy: 'wait';
      readonly over: Moment;
      /**
       * `allowed`: nothing else is in the way. A moment: it is allowed only then. `other-reasons`: another reason is not about time. `never`: no
       * common time within 366 days. `advice`: it never was denied by this.
       */
      readonly then: 'allowed' | 'other-reasons' | 'never' | 'advice' | Moment;
    };

/** The reason that a sentence is about, without its dates. */
export interface Told extends Pick<Reason, 'code' | 'ruleset' | 'rule' | 'kind' | 'force' | 'citation' | 'data'> {
  /** It is among the reasons, not the advisories. */
  readonly denies: boolean;
  /** The rule objected; false where it could not be decided or was not checked. */
  readonly decided: boolean;
}

/** A language: whole sentences over findings. A code without its sentence does not compile. */
export interface Messages {
  /** BCP 47, as `zh-Hans`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** What stands between two sentences. */
  readonly gap: string;
  /** What was observed, the limit and the provision. */
  readonly reasons: { readonly [Code in ReasonCode]: (data: ReasonData[Code], reason: Told) => string };
  /** For codes of users' own kinds: shows the data. */
  readonly other: (reason: Told) => string;
  /** What the force of the rule makes of it: a presumption, a recommendation. Empty where the first sentence says it all. */
  readonly force: (reason: Told) => string;
  /** When it is over, or that waiting does not help and what would. Empty where there is nothing to say. */
  readonly outlook: (outlook: Outlook, reason: Told) => string;
  /** `null`: no end within 366 days. */
  readonly allowed: (until: string | null) => string;
}

/** Vocabularies whose words a language names. What it does not name is shown as written. */
export type Vocabulary =
  | 'channel'
  | 'outcome'
  | 'role'
  | 'relation'
  | 'purpose'
  | 'technology'
  | 'direction'
  | 'party'
  | 'line'
  | 'place'
  | 'agent'
  | 'institution'
  | 'device'
  | 'supplier'
  | 'debtType'
  | 'form'
  | 'per'
  | 'state';
export type Names = { readonly [V in Vocabulary]: Readonly<Record<string, string>> };

export function nameIn(names: Names, vocabulary: Vocabulary, value: string): string {
  return Object.hasOwn(names[vocabulary], value) ? (names[vocabulary][value] as string) : value;
}

/** `a, b and c`: `separator` between all but the last two, `last` between those. */
export function joinList(items: readonly string[], separator: string, last: string): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(separator)}${last}${items[items.length - 1] as string}`;
}

/** The first letter large, where a phrase begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 = Monday. */
  readonly weekday: number;
  /** Of an instant: the clock in UTC. */
  readonly utc?: string;
}

/** Reads a date of the evidence: a local date, or an instant (also as epoch milliseconds). `undefined` for any other text. */
export function readDate(text: string): DateParts | undefined {
  const day = parseDay(text);
  if (day !== undefined) return { ...civilFromDay(day), weekday: weekdayOf(day) };
  const instant = parseInstant(text) ?? (/^-?\d{1,16}$/.test(text) ? Number(text) : undefined);
  if (instant === undefined) return undefined;
  const date = Math.floor(instant / DAY);
  return { ...civilFromDay(date), weekday: weekdayOf(date), utc: formatClock(instant - date * DAY) };
}

/**
 * The ends of an open stretch. Closed and open ends are kept as a millisecond more (`21:00:00.001` as an end: 21:00 is in; as a beginning:
 * 08:00 is out).
 */
export function readClock(text: string): { readonly clock: string; readonly past: boolean } {
  const match = /^(\d{2}:\d{2}):00\.001$/.exec(text);
  return match === null ? { clock: text, past: false } : { clock: match[1] as string, past: true };
}

/** Zones whose clocks show the same, and that have the same hours, are one clause. */
export function sameClock(zones: readonly ZoneHours[]): readonly (readonly [ZoneHours, ...ZoneHours[]])[] {
  const groups = new Map<string, [ZoneHours, ...ZoneHours[]]>();
  for (const item of zones) {
    const key = JSON.stringify([item.date, item.time, item.holiday, item.open, item.unknown]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

const SHOWN = 20;

/** The first twenty labels, and how many there are beyond them. */
export function someOf(labels: readonly string[], leftOut = 0): { readonly shown: readonly string[]; readonly more: number } {
  return { shown: labels.slice(0, SHOWN), more: Math.max(0, labels.length - SHOWN) + leftOut };
}

/** What a reader of the tag reads: the language; of Chinese the script, which a region tells too. */
const written = (tag: string): string => (/^zh-(hant|tw|hk|mo)(-|$)/.test(tag) ? 'zh-hant' : (tag.split('-')[0] as string));

/** The message that a custom rule brings in this locale: the exact one, one in the same script, the language's, English, or any. */
export function ownMessage(message: Readonly<Record<string, string>> | undefined, locale: string): string | undefined {
  const entries = Object.entries(message ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const wanted = locale.toLowerCase();
  const language = wanted.split('-')[0] as string;
  const tests: ((key: string) => boolean)[] = [
    (key) => key === wanted,
    (key) => key === written(wanted),
    (key) => written(key) === written(wanted),
    (key) => key === language,
    (key) => key.split('-')[0] === language,
    (key) => key === 'en',
    (key) => key.startsWith('en-'),
    () => true,
  ];
  for (const test of tests) {
    const found = entries.find(([key]) => test(key.toLowerCase()));
    if (found !== undefined) return found[1].trim().replace(/[.。]$/, '');
  }
  return undefined;
}

/** Any data as `key: value` pairs. */
export function showData(data: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`);
}

const LISTS = {
  channels: 'channel',
  outcomes: 'outcome',
  roles: 'role',
  relations: 'relation',
  purposes: 'purpose',
  technologies: 'technology',
  directions: 'direction',
  parties: 'party',
  lines: 'line',
  places: 'place',
  agents: 'agent',
  institutions: 'institution',
  suppliedBy: 'supplier',
  debtTypes: 'debtType',
} as const satisfies Readonly<Record<string, Vocabulary>>;
type Flag = 'sameChannel' | 'sameAddress' | 'notSameAddress' | 'sameAgent' | 'answers' | 'answersSameDay' | 'misdirected' | 'undeliverable';
type Consent = NonNullable<FilterParams['exceptConsent']>;
type FactTest = NonNullable<FilterParams['facts']>[string];
type Ago = Extract<FactTest, { ago: unknown }>['ago'];

/** How a language lists the properties of an event: labels and values, so that no grammar is needed. */
export interface FilterWords {
  /** `channel: call or SMS` */
  property(vocabulary: Vocabulary, values: readonly string[], excluded: boolean): string;
  readonly flags: { readonly [F in Flag]: readonly [yes: string, no: string] };
  consent(consent: Consent, covered: boolean): string;
  fact(path: string, value: string): string;
  range(min: number | undefined, max: number | undefined): string;
  ago(ago: Ago): string;
  /** A date in a period: the first day in and the first day out. */
  between(from: string | undefined, until: string | undefined): string;
  /** Any of some descriptions. */
  any(descriptions: readonly string[]): string;
  not(description: string): string;
  /** Between two properties. */
  readonly separator: string;
}

/** What an event filter asks for, as a list of properties. */
export function describeFilter(filter: FilterParams, words: FilterWords): string {
  const parts: string[] = [];
  const inner = (other: FilterParams): string => describeFilter(other, words);
  for (const [key, value] of Object.entries(filter) as [string, unknown][]) {
    if (value === undefined) continue;
    const plain = key.startsWith('not') ? `${key.charAt(3).toLowerCase()}${key.slice(4)}` : key;
    if (Array.isArray(value) && Object.hasOwn(LISTS, plain)) parts.push(words.property(LISTS[plain as keyof typeof LISTS], value as string[], plain !== key));
    else if (Object.hasOwn(words.flags, key)) parts.push(words.flags[key as Flag][value === true ? 0 : 1]);
    else if (key === 'exceptConsent' || key === 'underConsent') parts.push(words.consent(value as Consent, key === 'underConsent'));
    else if (key === 'any') parts.push(words.any((value as FilterParams[]).map(inner)));
    else if (key === 'not') parts.push(words.not(inner(value as FilterParams)));
    else if (key === 'facts') {
      for (const [path, wanted] of Object.entries(value as Record<string, FactTest>)) parts.push(words.fact(path, factValue(wanted, words)));
    }
  }
  return parts.join(words.separator);
}

function factValue(wanted: FactTest, words: FilterWords): string {
  if (typeof wanted !== 'object') return String(wanted);
  if ('ago' in wanted) return words.ago(wanted.ago);
  if ('from' in wanted || 'until' in wanted) return words.between(wanted.from, wanted.until);
  if ('map' in wanted) return words.any(wanted.map(String));
  const { min, max } = wanted as { min?: number; max?: number };
  return words.range(min, max);
}

/** A whole number of minutes reads better than a fraction of an hour. */
export function readHours(hours: number): { readonly hours: number } | { readonly minutes: number } {
  const minutes = Math.round((hours * 3_600_000) / MINUTE);
  return hours < 1 && Math.abs(minutes / 60 - hours) < 1e-9 ? { minutes } : { hours };
}

/**
 * Whether the day that lengths run from is counted as their first: `in`, or `out` where they are full ones, or `mixed`. `undefined` where all are
 * hours, which run from the instant.
 */
export function firstDay(lengths: readonly (Duration | undefined)[]): 'in' | 'out' | 'mixed' | undefined {
  const dated = lengths.filter((length) => length !== undefined && length.hours === undefined);
  const full = dated.filter((length) => length?.full === true).length;
  if (dated.length === 0) return undefined;
  return full === 0 ? 'in' : full === dated.length ? 'out' : 'mixed';
}
