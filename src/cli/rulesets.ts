import { DAY, formatDay, parseDay } from '../calendars/civil.js';
import type { Ruleset } from '../ruleset.js';
import { rulesets as all } from '../rulesets/index.js';
import type { Arguments, Options } from './arguments.js';
import { single } from './arguments.js';
import { summary } from './describe.js';
import type { Io } from './io.js';
import { Output, OutputClosed, UsageError } from './io.js';
import type { RuleEntry, TextEntry } from './page.js';
import { DISCLAIMER, pageOf, titleOf } from './page.js';
import type { Paint } from './paint.js';
import { count, padded, paintFor, widthOf } from './paint.js';
import { shipped } from './policies.js';

export const rulesetsOptions: Options = {
  json: { type: 'boolean' },
  stale: { type: 'string', wants: 'a number of days, as 180' },
  today: { type: 'string', wants: 'a date, as 2026-11-23' },
};

export async function rulesets(args: Arguments, io: Io): Promise<number> {
  const code = single('rulesets', args, 'code')?.toLowerCase();
  const chosen: readonly (readonly [string, Ruleset])[] = code === undefined ? Object.entries(all) : [[code, shipped(code)]];
  const days = args.one('stale');
  if (days === undefined && args.one('today') !== undefined) throw new UsageError('--today goes with --stale DAYS; give both or neither.');
  const paint = paintFor(io.stdout, io, args.flag('no-color'));
  if (days !== undefined) return stale(chosen, readStale(days, args.one('today'), io), args.flag('json'), io);
  if (args.flag('json')) return print([JSON.stringify(code === undefined ? chosen.map(([key, ruleset]) => summary(key, ruleset)) : all[code], null, 2)], io);
  return print(code === undefined ? tableText(chosen, paint) : pageText(all[code] as Ruleset, paint), io);
}

export async function print(lines: readonly string[], io: Io): Promise<number> {
  const output = new Output(io.stdout);
  try {
    for (const line of lines) await output.line(line);
    await output.end();
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
  return 0;
}

/** All in one table: what is counted stands to the right of its column. */
export function tableText(chosen: readonly (readonly [string, Ruleset])[], paint: Paint): string[] {
  const head = ['CODE', 'VERSION', 'ZONES', 'RULES', 'CHECKED', 'TITLE'];
  const cells = chosen.map(([code, set]) => [code, set.version, count(set.zones?.length ?? 0), count(set.rules.length), set.lastChecked ?? 'never', titleOf(set)]);
  const widths = head.map((_, column) => Math.max(...[head, ...cells].map((row) => widthOf(row[column] as string))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 2 || column === 3 ? cell.padStart(widths[column] as number) : padded(cell, widths[column] as number)))
      .join('  ')
      .trimEnd();
  return [paint.bold(line(head)), ...cells.map(line), '', 'fair-contact rulesets CODE shows hours, limits, sources and readings of one.'];
}

/** The page of a ruleset as text. */
export function pageText(ruleset: Ruleset, paint: Paint): string[] {
  const { title, about, groups, texts, notes } = pageOf(ruleset);
  const lines = [paint.bold(title), ...about, DISCLAIMER];
  const section = (heading: string, body: readonly string[]): void => {
    if (body.length > 0) lines.push('', paint.bold(heading), ...body.map((line) => `  ${line}`));
  };
  for (const { heading, rules } of groups) section(heading, rules.flatMap((rule) => tellRule(rule, paint)));
  section('Texts', texts.flatMap(tellText));
  section('Who is bound, and what is not checked', notes);
  return lines;
}

function tellRule({ id, title, says, about, source, url, reading, notes }: RuleEntry, paint: Paint): string[] {
  const details = [
    ...says,
    paint.dim(`[${about.join('; ')}]`),
    ...(source === '' ? [] : [`Source: ${source}${url === undefined ? '' : ` ${url}`}`]),
    ...(reading === undefined ? [] : [`Reading: ${reading}`]),
    ...notes.map((note) => `Note: ${note}`),
  ];
  return [`${id}: ${title}`, ...details.map((text) => `  ${text}`)];
}

function tellText({ title, about, url, appliesTo, note }: TextEntry): string[] {
  const details = [about.join('; '), url ?? '', appliesTo === undefined ? '' : `Applies to: ${appliesTo}`, note === undefined ? '' : `Note: ${note}`].filter((text) => text !== '');
  return [title, ...details.map((text) => `  ${text}`)];
}

interface Deadline {
  /** The day from which is counted, in days since 1970. */
  readonly today: number;
  readonly days: number;
}

function readStale(days: string, today: string | undefined, io: Io): Deadline {
  if (!/^\d{1,6}$/.test(days)) throw new UsageError(`--stale is ${JSON.stringify(days)}; give a whole number of days, as --stale 180.`);
  const day = today === undefined ? Math.floor(io.now() / DAY) : parseDay(today);
  if (day === undefined) throw new UsageError(`--today is ${JSON.stringify(today)}, which is no date; give YYYY-MM-DD.`);
  return { today: day, days: Number(days) };
}

/** A ruleset (`rule` is `null`) or one of its rules, and when it was last checked; `null`: never. */
export interface Stale {
  readonly code: string;
  readonly rule: string | null;
  readonly lastChecked: string | null;
}

/** The rulesets, and rules with another date than their ruleset, that were checked longer ago than so many days; one without a date of its own is as old as its rules. */
export function staleOf(chosen: readonly (readonly [string, Ruleset])[], { today, days }: Deadline): Stale[] {
  const isOld = (date: string): boolean => today - (parseDay(date) as number) > days;
  return chosen.flatMap(([code, { lastChecked: whole, rules }]) => {
    const old = rules.flatMap(({ id, lastChecked }): Stale[] => (lastChecked !== undefined && lastChecked !== whole && isOld(lastChecked) ? [{ code, rule: id, lastChecked }] : []));
    const due = whole === undefined ? rules.some(({ lastChecked }) => lastChecked === undefined) : isOld(whole);
    return due ? [{ code, rule: null, lastChecked: whole ?? null }, ...old] : old;
  });
}

export function staleText(found: readonly Stale[], { today, days }: Deadline): string[] {
  const limit = formatDay(today - days);
  const lines = found.map(({ code, rule, lastChecked }) => `${code}${rule === null ? '' : `  ${rule}`}  last checked ${lastChecked ?? 'never'}`);
  return [...lines, found.length === 0 ? `Everything was checked on ${limit} or later.` : `${count(found.length)} checked before ${limit}.`];
}

/** Exit code 1 when there are any. */
async function stale(chosen: readonly (readonly [string, Ruleset])[], deadline: Deadline, json: boolean, io: Io): Promise<number> {
  const found = staleOf(chosen, deadline);
  await print(json ? [JSON.stringify(found, null, 2)] : staleText(found, deadline), io);
  return found.length === 0 ? 0 : 1;
}
