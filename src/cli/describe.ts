import { readHours } from '../messages/catalogue.js';
import type { Rule, Ruleset } from '../ruleset.js';

const DAYS: Readonly<Record<string, string>> = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun', workday: 'workdays', 'rest-day': 'rest days', holiday: 'holidays' };
const ORDER = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `mon tue wed thu fri` as `Mon–Fri`, other lists one by one. */
function days(list: readonly string[] | undefined): string {
  if (list === undefined) return 'every day';
  const sorted = [...list].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const [first, last] = [sorted[0] as string, sorted[sorted.length - 1] as string];
  const run = sorted.length > 2 && sorted.every((day, index) => ORDER.indexOf(day) === ORDER.indexOf(first) + index && ORDER.includes(day));
  return run ? `${DAYS[first] ?? first}–${DAYS[last] ?? last}` : sorted.map((day) => DAYS[day] ?? day).join(' ');
}

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);

const spaced = (key: string): string => (/^[a-z]+([A-Z][a-z]+)+$/.test(key) ? key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`) : key);

/** A part of the rule language in its own words, as `channels call, sms; not roles creditor`. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => (isPlain(item) ? `(${wordsOf(item)})` : String(item))).join(', ');
  if (!isPlain(value)) return String(value);
  return Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([key, part]) => (isPlain(part) ? `${spaced(key)} (${wordsOf(part)})` : part === true ? spaced(key) : `${spaced(key)} ${wordsOf(part)}`))
    .join('; ');
}

/** Rolling hours, as minutes where that is what was meant. */
function hoursText(value: number): string {
  const read = readHours(value);
  return 'minutes' in read ? plural(read.minutes, 'minute') : plural(read.hours, 'hour');
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** A window of counting, as `7 consecutive days`. */
export function windowText(written: object): string {
  const window = written as Plain;
  if (typeof window['calendar'] === 'string') return `a calendar ${window['calendar']}`;
  if (typeof window['days'] === 'number') return window['days'] === 1 ? 'a day' : `${window['days']} consecutive days`;
  if (typeof window['months'] === 'number') return plural(window['months'], 'month');
  if (typeof window['hours'] === 'number') return `${hoursText(window['hours'])} (rolling)`;
  if (window['since'] !== undefined) return `the time since the ${window['which'] === 'first' ? 'first' : 'last'} event with ${wordsOf(window['since'])}`;
  return 'all time';
}

/** A length of time, as `5 workdays`, or `5 full workdays` where so many lie in between. */
export function durationText(written: object): string {
  const { full, ...length } = written as Plain;
  if (typeof length['hours'] === 'number') return hoursText(length['hours']);
  const [units, count] = Object.entries(length)[0] as [string, number];
  return plural(count, `${full === true ? 'full ' : ''}${units.slice(0, -1)}`);
}

const perText = (per: readonly string[] | undefined): string => (per === undefined ? '' : ` per ${per.join(' and ')}`);

/** What a rule of the counting or clock kinds says in numbers; `undefined` for the others. */
export function numbersOf(rule: Rule): string | undefined {
  switch (rule.kind) {
    case 'contact-hours': {
      const list = (rule.allow ?? (rule.quiet as NonNullable<typeof rule.quiet>)).map(
        (window) => `${window.dates === undefined ? days(window.days) : window.dates.join(' ')} ${window.from}–${window.to}${window.fromInclusive === false ? ' (start excluded)' : ''}${window.toInclusive === true ? ' (end included)' : ''}`,
      );
      const holidays = rule.holidays === 'closed' ? ', closed on holidays' : rule.holidays === 'as-sunday' ? ', holidays as Sundays' : '';
      return `${rule.allow === undefined ? 'quiet' : 'permitted'} ${list.join('; ')}${holidays}`;
    }
    case 'frequency':
      return rule.limit === 0 ? `none (${wordsOf(rule.count)})` : `at most ${rule.limit} in ${windowText(rule.window)}${perText(rule.per)} (${wordsOf(rule.count)})`;
    case 'cooldown':
      return `${durationText(rule.wait)} after an event${perText(rule.per)} (${wordsOf(rule.after)})`;
    case 'channel-limit':
      return `at most ${plural(rule.limit, 'channel')} in ${windowText(rule.window)}${perText(rule.per)} (${wordsOf(rule.count)})`;
    default:
      return undefined;
  }
}

export function periodOf({ from, until }: Pick<Rule, 'from' | 'until'>): string {
  if (from === undefined && until === undefined) return '';
  if (until === undefined) return `since ${from as string}`;
  return from === undefined ? `before ${until}` : `${from} until before ${until}`;
}

export const isHours = (rule: Rule): boolean => rule.kind === 'contact-hours';
export const isLimit = (rule: Rule): boolean => rule.kind === 'frequency' || rule.kind === 'cooldown' || rule.kind === 'channel-limit';

export interface Summary {
  readonly code: string;
  readonly title: string | null;
  readonly titleEnglish: string | null;
  readonly version: string;
  readonly zones: number;
  readonly rules: number;
  readonly lastChecked: string | null;
  readonly hours: readonly Said[];
  readonly limits: readonly Said[];
  readonly sources: readonly { readonly title: string; readonly url: string | null }[];
}

export interface Said {
  readonly rule: string;
  readonly title: string | null;
  readonly says: string;
  readonly channels: readonly string[] | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly provision: string | null;
}

export function summary(code: string, ruleset: Ruleset): Summary {
  const said = (rule: Rule): Said => ({
    rule: rule.id,
    title: rule.title ?? null,
    says: numbersOf(rule) as string,
    channels: rule.when?.channels ?? null,
    from: rule.from ?? null,
    until: rule.until ?? null,
    provision: citationText(rule) || null,
  });
  return {
    code,
    title: ruleset.title ?? null,
    titleEnglish: ruleset.titleEnglish ?? null,
    version: ruleset.version,
    zones: ruleset.zones?.length ?? 0,
    rules: ruleset.rules.length,
    lastChecked: ruleset.lastChecked ?? null,
    hours: ruleset.rules.filter(isHours).map(said),
    limits: ruleset.rules.filter(isLimit).map(said),
    sources: sourcesOf(ruleset),
  };
}

export function citationText({ citation }: Rule): string {
  return citation === undefined ? '' : [citation.instrument, citation.provision].filter((part) => part !== undefined).join(', ');
}

/** The instruments that the ruleset lists; without them what its rules cite. */
export function sourcesOf(ruleset: Ruleset): readonly { readonly title: string; readonly url: string | null }[] {
  if (ruleset.instruments !== undefined && ruleset.instruments.length > 0) {
    return ruleset.instruments.map(({ title, titleEnglish, url }) => ({ title: titleEnglish === undefined || titleEnglish === title ? title : `${title} (${titleEnglish})`, url: url ?? null }));
  }
  const cited = new Map<string, string | null>();
  for (const { citation } of ruleset.rules) if (citation !== undefined && (cited.get(citation.instrument) ?? null) === null) cited.set(citation.instrument, citation.url ?? null);
  return [...cited].map(([title, url]) => ({ title, url }));
}
