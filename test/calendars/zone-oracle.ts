import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { dayAt, findZone, firstInstant, localOf, nextMidnight, startOfDay } from '../../src/calendars/zone.js';
import { DAY, HOUR } from '../../src/calendars/civil.js';

// Runs in a process of its own, under a machine zone that the test chooses, and prints one line of JSON.
const FROM = Temporal.Instant.from('1990-01-01T00:00Z');
const TO = Temporal.Instant.from('2038-01-01T00:00Z').epochMilliseconds;
const LINKS = ['US/Eastern', 'Asia/Calcutta', 'Etc/GMT+12', 'Etc/GMT-14', 'EST5EDT', 'UTC', 'GB', 'Australia/LHI'];

let compared = 0;
let transitions = 0;
const wrong: string[] = [];
const hash = createHash('sha256');
const say = (zone: string, what: string, instant: number, got: unknown, want: unknown): void => void (wrong.length < 20 && wrong.push(`${zone} ${what} at ${new Date(instant).toISOString()}: ${got}, not ${want}`));

for (const name of [...Intl.supportedValuesOf('timeZone'), ...LINKS]) {
  const zone = findZone(name);
  if (zone === undefined) {
    wrong.push(`${name} is not found`);
    continue;
  }
  let at: Temporal.ZonedDateTime | null = FROM.toZonedDateTimeISO(name);
  while ((at = at.getTimeZoneTransition('next')) !== null && at.epochMilliseconds < TO) {
    transitions++;
    const turn = at.epochMilliseconds;
    const instants = [turn - 1, turn + 1];
    for (let offset = -3 * HOUR; offset <= 3 * HOUR; offset += HOUR / 2) instants.push(turn + offset);
    for (const instant of instants) {
      const oracle = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
      const offset = oracle.offsetNanoseconds / 1e6;
      compared++;
      if (zone.offsetAt(instant) !== offset) say(name, 'offset', instant, zone.offsetAt(instant), offset);
      if (localOf(zone, instant) !== instant + offset) say(name, 'local time', instant, localOf(zone, instant), instant + offset);
      const day = oracle.toPlainDate().since('1970-01-01').days;
      if (dayAt(zone, instant) !== day) say(name, 'local date', instant, dayAt(zone, instant), day);
      const midnight = nextMidnight(zone, instant);
      if (!(midnight > instant && midnight <= instant + DAY + 3 * HOUR)) say(name, 'next midnight', instant, midnight, 'within a day');
      hash.update(`${name} ${instant} ${zone.offsetAt(instant)}\n`);
    }
    // The day of the change begins where the oracle says that it does (of two beginnings, at the first).
    const day = dayAt(zone, turn);
    const start = startOfDay(zone, day);
    const oracleStart = at.startOfDay().epochMilliseconds;
    if (start > oracleStart || dayAt(zone, start) < day || (start > 0 && dayAt(zone, start - 1) >= day)) say(name, 'start of day', turn, start, oracleStart);
    // The first instant that shows 02:30 or later on that date.
    const wall = firstInstant(zone, day * DAY + 2.5 * HOUR);
    if (localOf(zone, wall) < day * DAY + 2.5 * HOUR || localOf(zone, wall - 1) >= day * DAY + 2.5 * HOUR) say(name, 'first instant', turn, wall, '02:30');
  }
  // Between the changes too: a change that a sample missed would show here.
  for (let instant = Date.UTC(1990, 0, 1); instant < TO; instant += 17 * DAY) {
    const offset = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name).offsetNanoseconds / 1e6;
    compared++;
    if (zone.offsetAt(instant) !== offset) say(name, 'offset', instant, zone.offsetAt(instant), offset);
  }
}
console.log(JSON.stringify({ machine: process.env['TZ'], compared, transitions, wrong, digest: hash.digest('hex') }));
