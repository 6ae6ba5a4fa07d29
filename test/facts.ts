import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { formatDay, parseDay } from '../src/calendars/civil.js';
import type { Rule, Ruleset } from '../src/index.js';

/** What was read about one text. Dates as far as they are known: `2010`, `2010-03` or a whole date; `until` is the last day in force. */
export interface FactInstrument {
  readonly title: string;
  readonly status: string;
  readonly from?: string;
  readonly until?: string;
  readonly note?: string;
  readonly addresses?: readonly string[];
}

/** One duty as it was read, with all its numbers, written down before and apart from the rulesets. */
export interface Fact {
  readonly id: string;
  readonly instrument: string;
  readonly provision?: string;
  readonly force: 'prohibition' | 'presumption' | 'should';
  readonly confidence: 'primary' | 'secondary' | 'memory';
  readonly kind: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly exceptions?: readonly string[];
  readonly says?: string;
  readonly from?: string;
  readonly until?: string;
  readonly addresses?: readonly string[];
}

export interface Facts {
  readonly instruments: Readonly<Record<string, FactInstrument>>;
  readonly facts: readonly Fact[];
}

const folder = new URL('./law/', import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** Every place whose law was read, whether or not a ruleset came of it. */
export const readCodes: readonly string[] = readdirSync(folder).filter((name) => !['exceptions.json', 'without-rule.json'].includes(name)).map((name) => name.replace('.json', '')).sort();

/** The facts of a ruleset; those of a region may stand with its country. */
export function factsOf(code: string): Facts | undefined {
  const file = [code, code.split('-')[0] as string].find((name) => existsSync(new URL(`${name}.json`, folder)));
  return file === undefined ? undefined : (read(`${file}.json`) as Facts);
}

/** What of some rules differs from their facts, and why. */
export interface Exception {
  readonly rules: readonly string[];
  /** Names of differences, as `differences` gives them. */
  readonly differs: readonly string[];
  readonly reason: string;
}

export const exceptions = read('exceptions.json') as readonly Exception[];

/** Facts with numbers that no rule states, and why. */
export const withoutRule = read('without-rule.json') as Readonly<Record<string, string>>;

/** Every ruleset of the folder, so that none can be forgotten. */
export const rulesets = new Map<string, Ruleset>();
for (const name of readdirSync(new URL('../src/rulesets/', import.meta.url)).sort()) {
  const code = name.replace('.ts', '');
  if (code !== 'index') rulesets.set(code, ((await import(`../src/rulesets/${code}.ts`)) as { ruleset: Ruleset }).ruleset);
}

/** The fact of a rule: that with the same id, or with the longest id that the rule's begins with. */
export function factOf(rule: Rule, { facts }: Facts): Fact | undefined {
  return facts.filter(({ id }) => rule.id === id || rule.id.startsWith(`${id}.`)).sort((a, b) => b.id.length - a.id.length)[0];
}

const WORDS: Readonly<Record<number, string>> = {
  0: 'zero|none|never|no|not', 1: 'one|once|single|first', 2: 'two|twice|second', 3: 'three|thrice|third', 4: 'four|fourth', 5: 'five|fifth', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine',
  10: 'ten', 11: 'eleven', 12: 'twelve', 14: 'fourteen', 15: 'fifteen', 20: 'twenty', 21: 'twenty-one', 24: 'twenty-four', 30: 'thirty', 45: 'forty-five', 48: 'forty-eight', 60: 'sixty', 90: 'ninety',
};

/** All that the fact says, without dates and numbers of provisions, which are not numbers of the duty. */
export function textOf({ parameters, exceptions: lifted, says }: Fact): string {
  return JSON.stringify([parameters, lifted, says])
    .replace(/":/g, '": ')
    .replace(/\d{4}-\d{2}(-\d{2})?/g, ' ')
    .replace(/\d+ (USC|U\.S\.C\.|CFR|CMR|DCMR)[^,;"]*/g, ' ')
    .replace(/\b(art|arts|s|sec|para|paras|section|chapter|ch|item|no)\.? ?\d+[\w().-]*/gi, ' ');
}

function saysNumber(text: string, value: number): boolean {
  const words = WORDS[value];
  return new RegExp(`(?<![\\d.:])${String(value).replace('.', '\\.')}(?![\\d:])${words === undefined ? '' : `|\\b(${words})\\b`}`, 'i').test(text);
}

/** As `08:00`, `8:00`, `8.00`, `0800`, `8h`, `8 a.m.`; noon and midnight by name. */
function saysTime(text: string, clock: string): boolean {
  const [hour, minute] = clock.split(':') as [string, string];
  const h = Number(hour) % 24;
  const half = h < 12 ? 'a' : 'p';
  const forms = [clock, `${h}[:.]${minute}`, `${hour}[:.]?${minute}`, ...(minute === '00' ? [`${h} ?h`, `${h % 12 || 12} ?${half}\\.?m`] : []), `${h % 12 || 12}[:.]${minute} ?${half}\\.?m`];
  return new RegExp(`(?<!\\d)(${forms.join('|')})(?!\\d)`, 'i').test(text) || (h === 12 && /noon/i.test(text)) || (h === 0 && /midnight/i.test(text));
}

const UNITS: Readonly<Record<string, string>> = { day: 'day|daily|date', week: 'week', month: 'month', year: 'year|annual' };

const COMMON = new Set([
  'id', 'kind', 'title', 'citation', 'reading', 'note', 'confidence', 'lastChecked', 'force', 'from', 'until', 'zone',
  // How far a cue of a lexicon reaches is no number of a duty.
  'lexicons',
]);

/** Every number and clock time among the parameters of a rule; 00:00 and 24:00 only say that a day is whole. */
export function numbersOf(rule: Rule): (number | string)[] {
  const found = new Set<number | string>();
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'number') found.add(value);
    else if (typeof value === 'string' && /^\d\d:\d\d$/.test(value) && value !== '00:00' && value !== '24:00') found.add(value);
    else if (key === 'calendar' && typeof value === 'string' && Object.hasOwn(UNITS, value)) found.add(`a ${value}`);
    else if (Array.isArray(value)) for (const item of value) walk(item, '');
    else if (typeof value === 'object' && value !== null) for (const [name, item] of Object.entries(value)) if (name !== 'message') walk(item, name);
  };
  for (const [key, value] of Object.entries(rule)) if (!COMMON.has(key)) walk(value, key);
  return [...found];
}

function says(text: string, value: number | string): boolean {
  // Parts of an hour stand in the text as minutes.
  if (typeof value === 'number') return saysNumber(text, value < 1 && value > 0 ? Math.round(value * 60) : value);
  return value.startsWith('a ') ? new RegExp(UNITS[value.slice(2)] as string, 'i').test(text) : saysTime(text, value);
}

const FORCES = ['should', 'presumption', 'prohibition'];
const CONFIDENCES = ['memory', 'secondary', 'primary'];
const plain = (text: string): string => text.toLowerCase().replace(/[–—]/g, '-').replace(/\b(usc|cfr)\b/g, '').replace(/(?<![\d.])(12|15|47) +/g, '').replace(/[\s§]+/g, '');

/** Whether a date of a rule is that of the text: a year or a month alone stands for its first day. */
const isDate = (date: string, known: string | undefined): boolean => known !== undefined && (date === known || date === `${known}-01-01` || date === `${known}-01`);
const dayBefore = (date: string): string => formatDay((parseDay(date) as number) - 1);

/** What of a rule differs from its fact, each as a short name that may stand among the exceptions. */
export function differences(rule: Rule, fact: Fact, all: Facts): string[] {
  const found: string[] = [];
  const instrument = all.instruments[fact.instrument];
  const text = textOf(fact);
  const [said, known] = [plain(rule.citation?.provision ?? ''), plain(fact.provision ?? '')];
  if (!(said === known || (said !== '' && known.includes(said)) || (known !== '' && said.includes(known)))) found.push('provision');
  const addresses = [...(fact.addresses ?? []), ...Object.values(all.instruments).flatMap((item) => item.addresses ?? [])];
  const { url } = rule.citation ?? {};
  if (url !== undefined && !addresses.some((address) => url === address || url.startsWith(`${address}/`))) found.push('url');
  if (url === undefined && (fact.addresses ?? []).length > 0) found.push('url left out');
  if (FORCES.indexOf(rule.force ?? 'prohibition') > FORCES.indexOf(fact.force)) found.push('stronger');
  if (FORCES.indexOf(rule.force ?? 'prohibition') < FORCES.indexOf(fact.force)) found.push('weaker');
  if (CONFIDENCES.indexOf(rule.confidence ?? 'memory') > CONFIDENCES.indexOf(fact.confidence)) found.push('confidence');
  if (instrument?.status === 'draft' && rule.force !== 'should') found.push('draft');
  const [from, until] = [fact.from ?? instrument?.from, fact.until ?? instrument?.until];
  // A later version of a text, or what another text replaced, has its day elsewhere among the facts of the place.
  const attested = (date: string): boolean => JSON.stringify(all).includes(date);
  if (rule.from === undefined ? from !== undefined : !isDate(rule.from, from) && !attested(rule.from)) found.push('from');
  if (rule.until === undefined ? until !== undefined : !attested(dayBefore(rule.until)) && !attested(rule.until)) found.push('until');
  const { max, window_days: days } = fact.parameters ?? {};
  if ('limit' in rule && typeof max === 'number' && rule.limit !== max) found.push('limit');
  if ('limit' in rule && typeof days === 'number' && (rule.window as { days?: number }).days !== days) found.push('window');
  for (const value of numbersOf(rule)) if (!says(text, value)) found.push(String(value));
  return found;
}

/** Clock times that a fact on hours gives and that stand in none of its rules. */
export function timesLeftOut(fact: Fact, rules: readonly Rule[]): string[] {
  const kept = new Set(rules.flatMap(numbersOf));
  const given = [...JSON.stringify(fact.parameters ?? {}).matchAll(/"(\d\d:\d\d)"/g)].map((match) => match[1] as string);
  return fact.kind === 'contact-hours' ? [...new Set(given)].filter((time) => time !== '00:00' && time !== '24:00' && !kept.has(time)) : [];
}

const OF_NUMBERS: ReadonlySet<string> = new Set(['contact-hours', 'frequency', 'cooldown', 'holiday', 'visit', 'workplace', 'channel']);

/** Facts on hours, counts, visits and channels that have numbers and may deny, and that none of the rules states. */
export function numbersLeftOut({ facts, instruments }: Facts, rules: readonly Rule[]): string[] {
  const stated = new Set(rules.map((rule) => factOf(rule, { facts, instruments })?.id));
  return facts
    .filter(({ id, kind, confidence, instrument }) => OF_NUMBERS.has(kind) && confidence !== 'memory' && instruments[instrument]?.status !== 'draft' && !stated.has(id))
    .filter(({ parameters }) => /":(\d+|"\d\d:\d\d")[,}\]]|\["\d\d:\d\d"/.test(JSON.stringify(parameters ?? {})))
    .map(({ id }) => id);
}
