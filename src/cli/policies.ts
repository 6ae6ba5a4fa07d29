import { readFileSync } from 'node:fs';
import type { CalendarData } from '../calendars/types.js';
import type { Policy } from '../compile.js';
import type { CompileOptions } from '../options.js';
import { compile } from '../compile.js';
import type { Issue } from '../errors.js';
import { RulesetError, show } from '../errors.js';
import { needsRegion } from '../location.js';
import type { Force, Ruleset } from '../ruleset.js';
import { FORCES } from '../ruleset.js';
import { rulesets, rulesetsFor } from '../rulesets/index.js';
import { lexicons } from '../wording/lexicons/index.js';
import { readerOf } from '../wording/reader.js';
import type { Arguments, Options } from './arguments.js';
import { guess } from './arguments.js';
import { sayFileError, UsageError } from './io.js';

/** The options of every command that decides. */
export const POLICY: Options = {
  ruleset: { type: 'string', multiple: true, short: 'r', wants: 'codes and files, as us,us-ma,./house.json' },
  margin: { type: 'string', wants: 'seconds, as 60' },
  denies: { type: 'string', wants: `a list of ${FORCES.join(', ')}` },
  calendar: { type: 'string', multiple: true, wants: 'a calendar file, as ./company.json' },
};

/** What decides one request: a policy, or why there is none for it. */
export type Chosen = { readonly policy: Policy; readonly zones: readonly string[] } | { readonly policy: undefined; readonly unknown: string } | { readonly policy: undefined; readonly issue: Issue };

export type Choose = (request: unknown) => Chosen;

export const isFile = (name: string): boolean => /[/\\]|\.json$/i.test(name);

export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw sayFileError(error, file);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${(error as Error).message}.`);
  }
}

/** A shipped ruleset, or a sentence that says what there is. */
export function shipped(code: string): Ruleset {
  const found = Object.hasOwn(rulesets, code.toLowerCase()) ? rulesets[code.toLowerCase()] : undefined;
  if (found !== undefined) return found;
  const near = guess(`There is no ruleset ${JSON.stringify(code)}`, code, Object.keys(rulesets));
  throw new UsageError(`${near} Shipped are: ${Object.keys(rulesets).join(', ')}; a file of your own is named with a path, as ./${code.replace(/[^\w.-]/g, '') || 'house'}.json.`);
}

/** The items of lists that are separated by commas. */
export const list = (values: readonly string[]): string[] => values.flatMap((value) => value.split(',')).map((item) => item.trim()).filter((item) => item !== '');

function readOptions(args: Arguments): CompileOptions {
  const margin = args.one('margin');
  const seconds = margin === undefined ? undefined : Number(margin);
  if (seconds !== undefined && (!/^\d+(\.\d{1,3})?$/.test(margin as string) || seconds > 43_200)) {
    throw new UsageError(`--margin is ${JSON.stringify(margin)}; give seconds from 0 to 43200, as --margin 60.`);
  }
  const denies = args.one('denies');
  const forces = denies === undefined ? undefined : list([denies]);
  for (const force of forces ?? []) {
    if (!(FORCES as readonly string[]).includes(force)) throw new UsageError(`${guess(`--denies names ${JSON.stringify(force)}`, force, FORCES)} Give a list of ${FORCES.join(', ')}.`);
  }
  if (forces?.length === 0) throw new UsageError(`--denies names no force; give a list of ${FORCES.join(', ')}.`);
  const calendars = args.all('calendar').map((file) => readJson(file) as CalendarData);
  return {
    ...(seconds === undefined ? {} : { marginSeconds: seconds }),
    ...(forces === undefined ? {} : { denies: forces as Force[] }),
    ...(calendars.length === 0 ? {} : { calendars }),
  };
}

export function calendarsOf(args: Arguments): { readonly calendars?: readonly CalendarData[] } {
  const { calendars } = readOptions(args);
  return calendars === undefined ? {} : { calendars };
}

export const sayIssues = (name: string, issues: readonly Issue[]): string => issues.map(({ path, message }) => `${name}: ${path === '' ? '' : `${path} `}${message}`).join('\n');

/** Texts are read where a ruleset asks for it; without, decisions are those that `compile` alone gives. */
const namesLexicons = (document: unknown): boolean => {
  const rules: unknown = (document as { rules?: unknown } | null)?.rules;
  return Array.isArray(rules) && rules.some((rule) => Array.isArray((rule as { lexicons?: unknown } | null)?.lexicons));
};

function compileOrSay(documents: readonly { readonly name: string; readonly document: unknown }[], options: CompileOptions): Policy {
  try {
    return compile(
      documents.map(({ document }) => document),
      documents.some(({ document }) => namesLexicons(document)) ? { ...options, wording: readerOf(lexicons) } : options,
    );
  } catch (error) {
    if (!RulesetError.is(error)) throw error;
    const lines = error.issues.map(({ path, message }) => {
      const option = /^options\.(calendars)\[(\d+)\]\.?/.exec(path);
      if (option !== null) return sayIssues(`--calendar ${Number(option[2]) + 1}`, [{ path: path.slice(option[0].length), message }]);
      // With several documents the path starts with the number of the one.
      const which = /^\[(\d+)\]\.?/.exec(path);
      const { name } = documents[which === null ? 0 : Number(which[1])] as { readonly name: string };
      return sayIssues(name, [{ path: which === null ? path : path.slice(which[0].length), message }]);
    });
    throw new UsageError(`The ruleset cannot be used:\n${lines.map((line) => `  ${line}`).join('\n')}`);
  }
}

/** Reads `--ruleset` and what goes with it; every ruleset is compiled before the first request is read. */
export function choosePolicies(args: Arguments): Choose {
  const names = list(args.all('ruleset'));
  if (names.length === 0) {
    throw new UsageError('Say by which rules: --ruleset us,./house.json, or --ruleset auto to go by consumer.location. `fair-contact rulesets` lists what is shipped.');
  }
  const options = readOptions(args);
  const automatic = names.includes('auto');
  const named = names.filter((name) => name !== 'auto').map((name) => ({ name, document: isFile(name) ? readJson(name) : shipped(name) }));
  const whole = named.length === 0 ? undefined : { policy: compileOrSay(named, options), zones: zonesOf(named) };
  if (!automatic) return () => whole as NonNullable<typeof whole>;
  const policies = new Map<string, Chosen>();
  return (request) => {
    const place = placeOf(request);
    if ('unknown' in place || 'issue' in place) return { policy: undefined, ...place };
    // The narrowest place says which the wider ones are.
    const key = (place.documents[place.documents.length - 1] as Ruleset).id;
    let chosen = policies.get(key);
    if (chosen === undefined) {
      const all = [...place.documents.map((document) => ({ name: document.id, document: document as unknown })), ...named.filter(({ document }) => !place.documents.includes(document as Ruleset))];
      chosen = { policy: compileOrSay(all, options), zones: zonesOf(all) };
      policies.set(key, chosen);
    }
    return chosen;
  };
}

function zonesOf(documents: readonly { readonly document: unknown }[]): readonly string[] {
  return documents.flatMap(({ document }) => (document as Ruleset).zones ?? []);
}

type Place = { readonly documents: readonly Ruleset[] } | { readonly unknown: string } | { readonly issue: Issue };

/**
 * The rulesets of the consumer's place. What is not known about the place denies: a country whose regions have rules of their own needs the
 * region, since the law of the region may forbid what the country allows.
 */
function placeOf(request: unknown): Place {
  const location = (request as { consumer?: { location?: unknown } | null } | null)?.consumer?.location;
  const read = (key: string): string | undefined => {
    const value: unknown = typeof location === 'object' && location !== null && Object.hasOwn(location, key) ? (location as Record<string, unknown>)[key] : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const [country, region, city] = ['country', 'region', 'city'].map(read);
  if (country === undefined) return { unknown: 'consumer.location.country' };
  const documents = rulesetsFor({ country, region, city });
  if (documents.length === 0 && rulesetsFor({ country }).length > 0) {
    return { issue: { path: 'consumer.location.region', message: `is no region of ${country.toUpperCase()}; give its code of ISO 3166-2, as US-MA or MA (found ${show(region)})` } };
  }
  if (documents.length === 0) {
    const known = [...new Set(Object.keys(rulesets).map((code) => code.toUpperCase().split('-')[0]))].join(', ');
    return { issue: { path: 'consumer.location.country', message: `no ruleset is shipped for it; there are some for ${known} (ISO 3166-1 codes) (found ${show(country)})` } };
  }
  // A city that says its region will do.
  if (region === undefined && documents.length === 1 && needsRegion(country)) return { unknown: 'consumer.location.region' };
  return { documents };
}
