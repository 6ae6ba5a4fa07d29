import { DAY, formatClock, formatDay, parseDay, weekdayOf, WEEKDAYS } from '../calendars/civil.js';
import { findZone, localOf } from '../calendars/zone.js';
import type { Zone } from '../calendars/zone.js';
import { compile } from '../compile.js';
import type { Ago, CountDifference, Met } from '../diff/counts.js';
import type { HoursDifference, Span, Stretch } from '../diff/hours.js';
import type { Difference } from '../diff/index.js';
import { compareRulesets, zonesOf } from '../diff/index.js';
import type { Scope } from '../diff/profiles.js';
import type { FieldChange, RuleChange } from '../diff/rules.js';
import { RulesetError } from '../errors.js';
import type { Ruleset } from '../ruleset.js';
import type { Arguments, Options } from './arguments.js';
import { periodOf, wordsOf } from './describe.js';
import type { Io } from './io.js';
import { UsageError } from './io.js';
import type { Paint } from './paint.js';
import { count, paintFor, plain } from './paint.js';
import { calendarsOf, isFile, list, POLICY, readJson, sayIssues, shipped } from './policies.js';
import { print } from './rulesets.js';

const DATE = 'a date, as 2026-11-23';
export const diffOptions: Options = {
  from: { type: 'string', wants: DATE },
  to: { type: 'string', wants: DATE },
  zone: { type: 'string', multiple: true, wants: 'a time zone, as Asia/Shanghai' },
  json: { type: 'boolean' },
  calendar: POLICY['calendar'] as NonNullable<Options[string]>,
};

const YEAR = 366;
const MOST_YEARS = 10;

function dayOf(args: Arguments, name: string): number | undefined {
  const text = args.one(name);
  const day = text === undefined ? undefined : parseDay(text);
  if (text !== undefined && day === undefined) throw new UsageError(`--${name} is ${JSON.stringify(text)}, which is no date; give YYYY-MM-DD.`);
  return day;
}

function spanOf(args: Arguments, io: Io): Span {
  const to = dayOf(args, 'to');
  const from = dayOf(args, 'from') ?? (to === undefined ? Math.floor(io.now() / DAY) : to - YEAR);
  const span = { from, to: to ?? from + YEAR };
  if (span.to <= span.from) throw new UsageError('--to is not after --from; give the first day that is out.');
  if (span.to - span.from > MOST_YEARS * YEAR) throw new UsageError(`--from and --to are more than ${MOST_YEARS} years apart; give a shorter span.`);
  return span;
}

function read(name: string, calendars: ReturnType<typeof calendarsOf>): Ruleset {
  const document = isFile(name) ? readJson(name) : shipped(name);
  try {
    compile(document, calendars);
  } catch (error) {
    if (!RulesetError.is(error)) throw error;
    throw new UsageError(`The ruleset cannot be used:\n${sayIssues(name, error.issues).split('\n').map((line) => `  ${line}`).join('\n')}`);
  }
  return document as Ruleset;
}

function zonesFrom(args: Arguments, rulesets: readonly Ruleset[]): Zone[] {
  const names = list(args.all('zone'));
  return names.length === 0
    ? zonesOf(rulesets)
    : names.map((name) => {
        const zone = findZone(name);
        if (zone === undefined) throw new UsageError(`--zone names ${JSON.stringify(name)}, which is no IANA time zone that this platform knows; give one such as Asia/Shanghai.`);
        return zone;
      });
}

/** Exit code 0: no difference, 1: some, 2: unusable. */
export async function diff(args: Arguments, io: Io): Promise<number> {
  const [first, second, ...surplus] = args.positionals;
  if (second === undefined || surplus.length > 0) {
    throw new UsageError('diff takes two rulesets, the old one and the new one: fair-contact diff ./old.json ./new.json. See fair-contact diff --help.');
  }
  const calendars = calendarsOf(args);
  const [before, after] = [read(first as string, calendars), read(second, calendars)];
  const zones = zonesFrom(args, [before, after]);
  const span = spanOf(args, io);
  const found = compareRulesets(before, after, span, zones, calendars);
  const same = [found.document, found.rules, found.hours, found.counts].every((list) => list.length === 0);
  const dates = { from: formatDay(span.from), to: formatDay(span.to) };
  if (args.flag('json')) {
    const ids = { old: { id: before.id, version: before.version }, new: { id: after.id, version: after.version } };
    await print([JSON.stringify({ ...dates, ...ids, zones: zones.map(({ name }) => name), ...found }, null, 2)], io);
  } else {
    const paint = paintFor(io.stdout, io, args.flag('no-color'));
    const head = `${before.id} ${before.version} and ${after.id} ${after.version}, contacts from ${dates.from} to before ${dates.to}`;
    await print(same ? [paint.good(`No difference between ${plain(head)}.`)] : tell(plain(head), found, zones, paint), io);
  }
  return same ? 0 : 1;
}

/** The differences in words: which documents, dates and zones were compared stands in `head`. */
export function tell(head: string, { document, rules, hours, counts, notMet, complete }: Difference, zones: readonly Zone[], paint: Paint): string[] {
  const lines = [paint.bold(head)];
  const section = (title: string, body: readonly string[]): void => void lines.push('', paint.bold(title), ...(body.length === 0 ? ['  no difference'] : body.map((line) => `  ${plain(line)}`)));
  if (document.length > 0) section('Document', document.map(tellField));
  section('Rules', rules.flatMap(tellRule));
  section('Hours', tellHours(hours, zones));
  section('Counts', tellCounts(counts));
  if (notMet.length > 0) lines.push('', plain(`By these that differ no contact that was asked is answered differently (they need more than is asked, or another rule is stricter): ${notMet.join(', ')}.`));
  if (!complete) lines.push('', paint.dim('Not every combination of contacts was asked: all of channel, party and role, the rest one at a time.'));
  return lines;
}

const LONG = 160;
const short = (value: unknown): string => {
  const text = value === null ? '(none)' : wordsOf(value);
  return text.length > LONG ? `${text.slice(0, LONG)}…` : text;
};
const tellField = ({ field, old, new: now }: FieldChange): string => `${field}: ${short(old)} → ${short(now)}`;

function tellRule({ id, change, from, until, wordsOnly, fields }: RuleChange): string[] {
  const period = periodOf({ ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) });
  const head = `${id}: ${change === 'amended' ? 'another version' : change}${wordsOnly ? ' in words alone' : ''}${period === '' ? '' : ` (${period})`}`;
  return [head, ...fields.map((field) => `  ${tellField(field)}`)];
}

function tellScope({ facets, whole }: Scope): string {
  const parts = Object.entries(facets).map(([facet, values]) => `${facet} ${values.map((value) => value ?? 'not stated').join(', ')}`);
  return parts.length === 0 ? 'every contact' : `${whole ? '' : 'some contacts of '}${parts.join('; ')}`;
}

/** What the clock shows at both ends of a stretch. Where it is put back behind the beginning, the stretch is cut: it would end before it begins. */
function clocksOf({ from, to }: Stretch, zone: Zone): readonly (readonly [number, number])[] {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const change = zone.segmentEnd(first);
  const ends = change < last && localOf(zone, change) < localOf(zone, first) ? [first, change, last] : [first, last];
  return ends.slice(1).map((end, index) => [localOf(zone, ends[index] as number), localOf(zone, end - 1) + 1]);
}

/** Stretches by the local clock, each date for itself, so that what recurs is told once. */
function patternOf({ stretches }: HoursDifference, zone: Zone): string[] {
  const found = new Map<string, Set<number>>();
  for (const stretch of stretches) {
    for (const [from, end] of clocksOf(stretch, zone)) {
      for (let start = from; start < end; ) {
        const day = Math.floor(start / DAY);
        const stop = Math.min(end, (day + 1) * DAY);
        const key = `${formatClock(start - day * DAY)}–${formatClock(stop - day * DAY)} ${stretch.old === 'allow' ? 'was allowed, is denied' : 'was denied, is allowed'}`;
        // An hour that comes twice is of one date.
        found.set(key, (found.get(key) ?? new Set()).add(day));
        start = stop;
      }
    }
  }
  return [...found].map(([key, days]) => `${key}: ${tellDays([...days])}`);
}

function tellDays(days: readonly number[]): string {
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (days.length <= 3) return days.map(formatDay).join(', ');
  const kinds = [...new Set(days.map(weekdayOf))].sort((a, b) => a - b);
  const every = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((day) => kinds.includes(weekdayOf(day))).length === days.length;
  const names = kinds.length === 7 ? (every ? 'every day' : '') : `${every ? 'every ' : ''}${kinds.map((kind) => WEEKDAYS[kind]).join(' ')}`;
  return `${count(days.length)} days from ${formatDay(first)} to ${formatDay(last)}${names === '' ? '' : `, ${names}`}`;
}

function tellHours(hours: readonly HoursDifference[], zones: readonly Zone[]): string[] {
  const alike = new Map<string, string[]>();
  for (const item of hours) {
    const text = [tellScope(item.scope), ...patternOf(item, findZone(item.zone) as Zone).map((line) => `  ${line}`)].join('\n');
    alike.set(text, [...(alike.get(text) ?? []), item.zone]);
  }
  return [...alike].flatMap(([text, names]) => {
    const [scope, ...lines] = text.split('\n') as [string, ...string[]];
    return [`${scope} (${names.length === zones.length && names.length > 1 ? `all ${names.length} zones` : names.join(', ')})`, ...lines];
  });
}

const ORDINAL: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const plurals = new Intl.PluralRules('en', { type: 'ordinal' });
const nthOf = (nth: number): string => `${nth}${ORDINAL[plurals.select(nth)] as string}`;
const tellMet = ({ outcome, rules }: Met): string => (outcome === 'allow' ? 'allowed' : `denied by ${rules.join(', ')}`);

function tellAgo(ago: readonly Ago[]): string {
  const days = ago.flatMap((item) => ('days' in item ? [item.days] : [])).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const day of days) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  const dated = runs.map(([from, to]) => (to === 0 ? 'on the same day' : from === to ? `${from} ${from === 1 ? 'day' : 'days'} before` : from === 0 ? `on the same day or up to ${to} ${to === 1 ? 'day' : 'days'} before` : `${from} to ${to} days before`));
  const hourly = ago.flatMap((item) => ('hours' in item ? [item.edge === 'inside' ? `less than ${item.hours} hours before` : `${item.hours} hours before or a little more`] : []));
  return [...dated, ...hourly].join(', ');
}

function tellCounts(counts: readonly CountDifference[]): string[] {
  const byHead = new Map<string, string[]>();
  for (const { scope, from, until, on, nth, ago, outcomes, channels, old, new: now } of counts) {
    const before = nth === 1 ? '' : ` when the ${nth === 2 ? 'one' : nth - 1} before it, by ${channels.join(' or ')}${channels.join() === 'the same' ? ' channel' : ''},${outcomes.length === 0 ? '' : ` with outcome ${outcomes.join(' or ')},`} came ${tellAgo(ago)}`;
    const dates = on === null ? '' : `, on ${on.length > 7 ? `${on.length} of the dates asked` : on.join(', ')}`;
    const head = `${tellScope(scope)}, from ${from} to before ${until}${dates}`;
    byHead.set(head, [...(byHead.get(head) ?? []), `  the ${nthOf(nth)} contact${before}: was ${tellMet(old)}, is ${tellMet(now)}`]);
  }
  return [...byHead].flatMap(([head, lines]) => [head, ...lines]);
}
