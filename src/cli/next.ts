import { formatInTimeZone } from 'date-fns-tz';
import { DAY, formatClock, formatDay, formatInstant, parseInstant } from '../calendars/civil.js';
import type { Zone } from '../calendars/zone.js';
import { localOf } from '../calendars/zone.js';
import type { Issue } from '../errors.js';
import { explain } from '../explain.js';
import { nextAllowed } from '../plan.js';
import type { Arguments, Options } from './arguments.js';
import { INSTANT, instantOf, single } from './arguments.js';
import { headOf, indent } from './check.js';
import { decide, idOf } from './decide.js';
import type { Entry } from './decide.js';
import { eachLine } from './each.js';
import type { Io } from './io.js';
import type { Paint } from './paint.js';
import { paintFor } from './paint.js';
import { choosePolicies, POLICY } from './policies.js';
import type { Ready } from './ready.js';
import { cannot, prepare, zonesOf } from './ready.js';
import { EXPLAIN, wordsFor } from './words.js';
import type { Words } from './words.js';

export const nextOptions: Options = { ...POLICY, explain: EXPLAIN, until: { type: 'string', wants: INSTANT } };

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
  return `${words.weekdays[(((day + 3) % 7) + 7) % 7] as string} ${formatDay(day)} ${formatClock(local - day * DAY)} ${formatInTimeZone(instant, zone.name, 'xxx')} ${zone.name}`;
}
