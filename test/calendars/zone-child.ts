import { findZone } from '../../src/calendars/zone.js';
import type { Zone } from '../../src/calendars/zone.js';
import { ZONE_NAMES } from './zones.js';

// Runs in a process of its own, under a machine zone that the test chooses: prints the offsets of every zone, as the library reads them there.
// The parameters are spans of years, such as 1970-1983, both ends included.
function table(zone: Zone, first: number, last: number): string {
  let at = Date.UTC(first, 0, 1);
  let offset = zone.offsetAt(at);
  let text = `${offset}`;
  while ((at = zone.segmentEnd(at)) < Date.UTC(last + 1, 0, 1)) {
    if (zone.offsetAt(at) !== offset) text += ` ${at}:${(offset = zone.offsetAt(at))}`;
  }
  return text;
}

const spans = process.argv.slice(2).map((span) => span.split('-').map(Number) as [number, number]);
const tables: Record<string, string[]> = {};
for (const name of ZONE_NAMES) {
  const zone = findZone(name);
  if (zone !== undefined) tables[name] = spans.map(([first, last]) => table(zone, first, last));
}
// The machine's own offsets, to show that the process did run where it was told to.
const [winter, summer] = [0, 6].map((month) => 0 - new Date(Date.UTC(2026, month, 15)).getTimezoneOffset());
console.log(JSON.stringify({ machine: process.env['TZ'], winter, summer, tables }));
