import { DAY, formatClock, formatDay, formatInstant, parseInstant, toInstant } from '../calendars/civil.js';
import type { Zone } from '../calendars/zone.js';
import { findZone, localOf } from '../calendars/zone.js';
import type { Policy } from '../compile.js';
import type { Issue } from '../errors.js';
import { explain } from '../explain.js';
import { allowedWindows, nextAllowed } from '../plan.js';
import type { ParsedRequest } from '../request.js';
import { parseRequest } from '../request.js';
import type { Arguments, Options } from './arguments.js';
import { single } from './arguments.js';
import { headOf, indent } from './check.js';
import { decide, idOf } from './decide.js';
import type { Entry } from './decide.js';
import { eachLine } from './each.js';
import type { Io } from './io.js';
import { UsageError } from './io.js';
import type { Paint } from './paint.js';
import { padded, paintFor } from './paint.js';
import type { Span } from './picture.js';
import { RULER, rows } from './picture.js';
import { choosePolicies, POLICY } from './policies.js';
import { EXPLAIN, wordsFor } from './words.js';
import type { Words } from './words.js';

const INSTANT = 'an instant with Z or an offset, as 2026-03-02T08:00:00+08:00';
export const nextOptions: Options = { ...POLICY, explain: EXPLAIN, until: { type: 'string', wants: INSTANT } };
export const windowsOptions: Options = { ...POLICY, explain: EXPLAIN, from: { type: 'string', wants: INSTANT }, to: { type: 'string', wants: INSTANT } };

function instantOf(args: Arguments, name: string): number | undefined {
  const text = args.one(name);
  if (text === undefined) return undefined;
  const instant = parseInstant(text);
  if (instant === undefined) throw new UsageError(`--${name} is ${JSON.stringify(text)}, which is no instant; give ${INSTANT}.`);
  return instant;
}

type Ready = { readonly request: ParsedRequest; readonly at: number; readonly policy: Policy; readonly zones: readonly string[] };

/** A request that can be planned for, or why it cannot. */
function prepare(entry: Entry): Ready | readonly Issue[] {
  if (entry.issue !== undefined || entry.chosen.policy === undefined) return entry.issue === undefined ? [] : [entry.issue];
  const parsed = parseRequest(entry.request);
  if (!parsed.success) return parsed.issues;
  return { request: parsed.request, at: toInstant(parsed.request.contact.at) as number, ...entry.chosen };
}

const cannot = (ready: Ready | readonly Issue[]): ready is readonly Issue[] => Array.isArray(ready as unknown);

/** Whose clock a text shows: the first zone in which the consumer may be. */
function zonesOf({ request, zones }: Ready): readonly Zone[] {
  const names = request.consumer?.timeZones ?? zones;
  return names.map(findZone).filter((zone) => zone !== undefined);
}

export async function next(args: Arguments, io: Io): Promise<number> {
  const file = single('next', args, 'file');
  const words = wordsFor(args.one('explain'));
  const until = instantOf(args, 'until');
  const choose = choosePolicies(args);
  const paint = paintFor(io.stdout, io, args.flag('no-color'));
  return eachLine({
    io,
    file,
    choose,
    refused: 'never allowed',
    one(entry) {
      const ready = prepare(entry);
      const found = cannot(ready) ? null : nextAllowed(ready.policy, ready.request, until === undefined ? {} : { until });
      const refused = found === null;
      if (words === undefined) return { text: JSON.stringify({ id: idOf(entry.request), nextAllowed: found, ...(cannot(ready) ? { issues: ready } : {}) }), refused };
      return { text: tellNext(entry, ready, found, until, words, paint), refused };
    },
  });
}

function tellNext(entry: Entry, ready: Ready | readonly Issue[], found: string | null, until: number | undefined, words: Words, paint: Paint): string {
  const head = headOf(entry, words, paint);
  if (found === null || cannot(ready)) {
    const decision = decide(entry);
    const never = cannot(ready) ? words.undecidable : words.neverAllowed(until === undefined ? undefined : formatInstant(until));
    // It may be allowed at its own time, where --until lies before that.
    const why = decision.outcome === 'allow' ? [] : explain(decision, words.messages).map(indent);
    return [head, paint.bad(indent(never)), ...why].join('\n');
  }
  if (parseInstant(found) === ready.at) return [head, paint.good(indent(words.allowedNow(found)))].join('\n');
  return [head, paint.warn(indent(words.allowedFrom(localText(zonesOf(ready)[0], parseInstant(found) as number, words), found)))].join('\n');
}

function localText(zone: Zone | undefined, instant: number, words: Words): string | undefined {
  if (zone === undefined) return undefined;
  const local = localOf(zone, instant);
  const day = Math.floor(local / DAY);
  return `${words.weekdays[(((day + 3) % 7) + 7) % 7] as string} ${formatDay(day)} ${formatClock(local - day * DAY)} ${zone.name}`;
}

const WEEK = 7 * DAY;

export async function windows(args: Arguments, io: Io): Promise<number> {
  const file = single('windows', args, 'file');
  const words = wordsFor(args.one('explain'));
  const [from, to] = [instantOf(args, 'from'), instantOf(args, 'to')];
  if (from !== undefined && to !== undefined && to < from) throw new UsageError('--to is before --from; swap them.');
  const choose = choosePolicies(args);
  const paint = paintFor(io.stdout, io, args.flag('no-color'));
  let legend = false;
  return eachLine({
    io,
    file,
    choose,
    refused: 'without a window',
    one(entry) {
      const ready = prepare(entry);
      const answer = cannot(ready) ? { issues: ready } : plan(ready as Ready, from, to);
      const found = 'issues' in answer ? [] : answer.windows;
      const refused = found.length === 0;
      if (words === undefined) return { text: JSON.stringify({ id: idOf(entry.request), windows: found, ...('issues' in answer ? answer : {}) }), refused };
      const lines = legend ? [''] : [words.legend, ''];
      legend = true;
      if ('issues' in answer) {
        const said = cannot(ready) ? explain(decide(entry), words.messages).map(indent) : answer.issues.map(({ path, message }) => indent(`${path} ${message}`));
        return { text: [...lines, headOf(entry, words, paint), ...said].join('\n'), refused };
      }
      return { text: [...lines, headOf(entry, words, paint), ...draw(ready as Ready, answer, words, paint), ...(refused ? [indent(words.noWindows)] : [])].join('\n'), refused };
    },
  });
}

interface Planned {
  readonly windows: readonly { readonly from: string; readonly to: string }[];
  readonly asked: Span;
}

function plan(ready: Ready, from: number | undefined, to: number | undefined): Planned | { readonly issues: readonly Issue[] } {
  const start = from ?? (to === undefined || to >= ready.at ? ready.at : undefined);
  if (start === undefined) return { issues: [{ path: 'contact.at', message: 'is after --to; give --from too, or a later --to' }] };
  const end = to ?? start + WEEK;
  return { windows: allowedWindows(ready.policy, ready.request, { from: start, to: end }), asked: [start, end] };
}

/** The span as a calendar: a row for each local day, a column for each half hour of its clock. */
function draw(ready: Ready, { windows: found, asked }: Planned, words: Words, paint: Paint): string[] {
  const zones = zonesOf(ready);
  const zone = zones[0] ?? findZone('UTC');
  if (zone === undefined) return [];
  const lines = [indent(words.clockOf(zone.name))];
  if (zones.length > 1) lines.push(indent(words.inEvery(zones.map(({ name }) => name).join(', '))));
  const spans = found.map((window): Span => [parseInstant(window.from) as number, parseInstant(window.to) as number]);
  lines.push(paint.dim(`${' '.repeat(4 + 5 + 11)}${RULER}`));
  for (const { date, weekday, cells, clock } of rows(zone, spans, asked)) {
    lines.push(`    ${padded(words.weekdays[weekday] as string, 5)}${date} ${cells}  ${clock}`.trimEnd());
  }
  return lines;
}
