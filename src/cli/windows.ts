import { DAY } from '../calendars/civil.js';
import type { Span } from '../closed.js';
import { closedStretches } from '../closed.js';
import type { Citation } from '../ruleset.js';
import type { Issue } from '../errors.js';
import { explain } from '../explain.js';
import { allowedWindows } from '../plan.js';
import type { Arguments, Options } from './arguments.js';
import { INSTANT, instantOf, single } from './arguments.js';
import { headOf, indent } from './check.js';
import { decide, idOf } from './decide.js';
import { eachLine } from './each.js';
import type { Io } from './io.js';
import { UsageError } from './io.js';
import type { Lane } from './lanes.js';
import { decisionAt, lanesOf } from './lanes.js';
import { pageTo } from './page/page.js';
import type { Paint } from './paint.js';
import { padded, paintFor } from './paint.js';
import { RULER, rowOf, rows } from './picture.js';
import { choosePolicies, POLICY } from './policies.js';
import type { Ready } from './ready.js';
import { cannot, prepare, zonesOf } from './ready.js';
import { EXPLAIN, wordsFor } from './words.js';
import type { Words } from './words.js';

export const windowsOptions: Options = {
  ...POLICY,
  explain: EXPLAIN,
  from: { type: 'string', wants: INSTANT },
  to: { type: 'string', wants: INSTANT },
  html: { type: 'string', wants: 'a file to write, as week.html' },
};

const WEEK = 7 * DAY;

export async function windows(args: Arguments, io: Io): Promise<number> {
  const file = single('windows', args, 'file');
  const words = wordsFor(args.one('explain'));
  const [from, to] = [instantOf(args, 'from'), instantOf(args, 'to')];
  if ((to ?? Infinity) < (from ?? -Infinity)) throw new UsageError('--to is before --from; swap them.');
  const target = args.one('html');
  const page = target === undefined ? undefined : pageTo(target, words ?? (wordsFor('en') as Words));
  const choose = choosePolicies(args);
  const paint = paintFor(io.stdout, io, args.flag('no-color'));
  let legend = false;
  const code = await eachLine({
    io,
    file,
    choose,
    refused: 'without a window',
    one(entry) {
      const ready = prepare(entry);
      const answer = cannot(ready) ? { issues: ready } : plan(ready as Ready, from, to);
      const found = 'issues' in answer ? [] : answer.windows;
      const refused = found.length === 0;
      page?.add(entry, 'issues' in answer ? answer.issues : { ready: ready as Ready, asked: answer.asked });
      if (words === undefined) return { text: JSON.stringify({ id: idOf(entry.request), windows: found, ...('issues' in answer ? answer : {}) }), refused };
      const lines = legend ? [''] : [words.legend, ''];
      legend = true;
      if ('issues' in answer) {
        const said = cannot(ready) ? explain(decide(entry), words.messages).map(indent) : answer.issues.map(({ path, message }) => indent(`${path} ${message}`));
        return { text: [...lines, headOf(entry, words, paint), ...said].join('\n'), refused };
      }
      return { text: [...lines, headOf(entry, words, paint), ...draw(ready as Ready, answer, words, paint), ...(refused ? [indent(words.noWindows)] : [])].join('\n'), refused };
    },
    done: () => page?.save(),
  });
  if (page?.saved === false) throw new UsageError(`${target as string} is not written: the output was closed before the last request.`);
  if (page !== undefined && io.stderr.isTTY === true) io.stderr.write(`The page is in ${target as string}.\n`);
  return code;
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

/** More clocks than this make a heap of rows out of a picture: the page has room for them. */
const CLOCKS = 4;
const MARGIN = 4 + 5 + 11;

/** The span as a calendar: a row for each local day, a column for each half hour of its clock; below it, of several clocks, what each alone would allow. */
function draw(ready: Ready, { asked }: Planned, words: Words, paint: Paint): string[] {
  const lanes = lanesOf(ready, asked);
  const answer = lanes[lanes.length - 1] as Lane;
  const alone = lanes.length - 1 > CLOCKS ? [] : lanes.slice(0, -1);
  const names = zonesOf(ready).map(({ name }) => name);
  const lines = [indent(words.clockOf(answer.zone.name))];
  if (names.length > 1) lines.push(indent(words.inEvery(names.join(', '))));
  lines.push(paint.dim(`${' '.repeat(MARGIN)}${RULER}`));
  for (const { day, date, weekday, cells, clock } of rows(answer.zone, answer.windows, asked)) {
    lines.push(`    ${padded(words.weekdays[weekday] as string, 5)}${date} ${cells}  ${clock}`.trimEnd());
    for (const lane of alone) lines.push(paint.dim(`${padded(`      ${shortName(lane)}`, MARGIN)}${rowOf(answer.zone, day, lane.windows, asked)}`.trimEnd()));
  }
  return [...lines, ...closers(ready, answer, asked, words)];
}

/** `New_York` of `America/New_York`: the margin holds thirteen letters. */
const shortName = ({ zone: { name } }: Lane): string => name.slice(name.lastIndexOf('/') + 1).slice(0, MARGIN - 7);

/** Every rule that closes any of the span, once, with its provision. */
function closers(ready: Ready, answer: Lane, asked: Span, words: Words): string[] {
  const found = new Map<string, Citation | null>();
  for (const [at] of closedStretches(ready.policy, ready.request, asked)) for (const { rule, code, citation } of decisionAt(ready, answer, at).reasons) found.set(rule ?? code, citation);
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, citation]) => indent(words.closedBy(rule, citation === null ? undefined : [citation.instrument, citation.provision].filter((part) => part !== undefined).join(', '))));
}
