import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DAY, HOUR, MINUTE } from '../src/calendars/civil.js';
import { findZone, localOf, startOfDay } from '../src/calendars/zone.js';
import { check, compile } from '../src/index.js';
import type { Change } from './calendars/zones.js';
import { ZONE_NAMES, changesOf, offsetOf, zoned } from './calendars/zones.js';
import { readCases } from './cases.js';

const run = promisify(execFile);
const root = new URL('../', import.meta.url).pathname;
let folder = '';

/** A span of years, both included. */
type Span = readonly [first: number, last: number];

// The years of which requests speak, under every machine zone. The other years from 1970 to 2100 are shared out: each is read under one of them.
const COMMON: Span = [2024, 2028];

interface Machine {
  readonly zone: string;
  /** Its offsets in January and July 2026, in minutes east of UTC. */
  readonly offsets: readonly [winter: number, summer: number];
  readonly more: Span;
}
const MACHINES: readonly Machine[] = [
  { zone: 'UTC', offsets: [0, 0], more: [1970, 1989] },
  { zone: 'America/New_York', offsets: [-300, -240], more: [1990, 2004] },
  { zone: 'Asia/Kolkata', offsets: [330, 330], more: [2005, 2023] },
  { zone: 'Pacific/Auckland', offsets: [780, 720], more: [2029, 2052] },
  { zone: 'Australia/Lord_Howe', offsets: [660, 630], more: [2053, 2076] },
  { zone: 'Africa/Casablanca', offsets: [60, 60], more: [2077, 2100] },
];

/** A file of this folder as a module that a plain process can run. */
async function bundle(file: string): Promise<string> {
  const outfile = join(folder, `${file.replace(/\W/g, '-')}.mjs`);
  await build({ entryPoints: [join(root, 'test', file)], bundle: true, format: 'esm', platform: 'node', packages: 'external', outfile, logLevel: 'error' });
  return outfile;
}

/** What the file prints under each machine zone, two processes at a time. */
async function under<T>(file: string, parameters: (machine: Machine) => readonly string[] = () => []): Promise<T[]> {
  const reports: T[] = [];
  for (let i = 0; i < MACHINES.length; i += 2) {
    const pair = MACHINES.slice(i, i + 2).map((machine) => {
      return run(process.execPath, [file, ...parameters(machine)], { env: { ...process.env, TZ: machine.zone }, cwd: root, maxBuffer: 1e8 });
    });
    for (const { stdout } of await Promise.all(pair)) reports.push(JSON.parse(stdout) as T);
  }
  return reports;
}

beforeAll(() => {
  folder = mkdtempSync(join(root, 'node_modules', '.machine-zones-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Report {
  readonly machine: string;
  readonly winter: number;
  readonly summer: number;
  readonly tables: Record<string, readonly string[]>;
}

const year = (value: number): number => Date.UTC(value, 0, 1);
const known = new Map<string, Change[]>();
function changes(name: string): Change[] {
  let list = known.get(name);
  if (list === undefined) known.set(name, (list = changesOf(name, year(1970), year(2101))));
  return list;
}

/** The offsets of a span as the child writes them, by Temporal. */
function expectedTable(name: string, [first, last]: Span): string {
  const inside = changes(name).filter(([at]) => at > year(first) && at < year(last + 1));
  return [`${offsetOf(zoned(name, year(first)))}`, ...inside.map(([at, offset]) => `${at}:${offset}`)].join(' ');
}

describe('A1 the zone of the machine does not matter', () => {
  it('for offsets: every zone has the changes that Temporal has, none more and none less, under six machine zones', { timeout: 900_000 }, async () => {
    const spansOf = ({ more }: Machine): Span[] => [COMMON, more];
    const reports = await under<Report>(await bundle('calendars/zone-child.ts'), (machine) => spansOf(machine).map((span) => span.join('-')));
    expect(reports.map(({ machine, winter, summer }) => [machine, winter, summer])).toEqual(MACHINES.map(({ zone, offsets }) => [zone, ...offsets]));

    const years = MACHINES.flatMap(spansOf).flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
    expect([...new Set(years)].sort()).toEqual(Array.from({ length: 131 }, (_, index) => 1970 + index));

    const wrong: string[] = [];
    let compared = 0;
    for (const name of ZONE_NAMES) {
      MACHINES.forEach((machine, index) => {
        spansOf(machine).forEach((span, position) => {
          let [got, wanted] = [reports[index]?.tables[name]?.[position], expectedTable(name, span)];
          // Liberia kept an offset with seconds until 7 January 1972: before that a whole minute is all that is promised.
          if (name === 'Africa/Monrovia' && span[0] === 1970) [got, wanted] = [got?.replace(/^\S+/, ''), wanted.replace(/^\S+/, '')];
          if (got !== wanted) wrong.push(`${name} ${span.join('-')} on a machine in ${machine.zone}: ${got}, not ${wanted}`);
          compared += wanted.split(' ').length - 1;
        });
      });
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(45_000);
  });

  it('and no two changes of a zone from 1970 to 2100 are as close as the table looks apart', () => {
    let closest = Infinity;
    for (const name of ZONE_NAMES) {
      const list = changes(name);
      list.forEach(([at], index) => {
        const before = list[index - 1];
        if (before !== undefined) closest = Math.min(closest, at - before[0]);
      });
    }
    // Brazil's north in October 2000, and Palestine as computed ahead for 2040: 6 days and 23 hours. The table looks every 6 days.
    expect(closest).toBe(6 * DAY + 23 * HOUR);
  }, 120_000);

  it('for decisions: those of every case are byte-identical under six machine zones', { timeout: 600_000 }, async () => {
    const reports = await under<{ decisions: number; digest: string }>(await bundle('calendars/decisions-child.ts'));
    for (const { decisions } of reports) expect(decisions).toBeGreaterThan(400);
    expect(reports.length).toBe(6);
    expect(new Set(reports.map((report) => report.digest)).size).toBe(1);
  });
});

describe('A10, A13 offsets are those of the law, and midnight is hour 0', () => {
  it('A10 no offset is a local mean time: every zone keeps to quarters of an hour from 1990 on, and Kolkata to +05:30 since 1970', () => {
    const odd: string[] = [];
    for (const name of ZONE_NAMES) {
      const zone = findZone(name);
      for (const year of [1990, 2005, 2026, 2037]) {
        for (const month of [0, 6]) {
          const offset = zone?.offsetAt(Date.UTC(year, month, 15)) ?? NaN;
          // Liberia had -00:44:30 until 1972; nothing of the kind is left.
          if (offset % (15 * MINUTE) !== 0) odd.push(`${name} ${year}: ${offset}`);
        }
      }
    }
    expect(odd).toEqual([]);
    const kolkata = findZone('Asia/Kolkata');
    for (let year = 1970; year <= 2100; year++) expect(kolkata?.offsetAt(Date.UTC(year, 2, 28))).toBe(5.5 * HOUR);
  });

  it('A13 local midnight is 00:00 of the new date in every zone, on the days around each change of 2026', () => {
    const wrong: string[] = [];
    let looked = 0;
    for (const name of ZONE_NAMES) {
      const zone = findZone(name);
      if (zone === undefined) continue;
      const near = changesOf(name, Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)).map(([at]) => Math.floor(at / (DAY)));
      for (const day of [20_600, ...near.flatMap((item) => [item - 1, item, item + 1])]) {
        const start = startOfDay(zone, day);
        const time = zoned(name, start);
        const clock = [time.year, time.month, time.day, time.hour, time.minute];
        const date = new Date(day * DAY);
        // Where the clock leaps over midnight the date begins when the leap is over.
        const leap = zoned(name, start - 1).offsetNanoseconds !== time.offsetNanoseconds;
        const wanted = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), leap ? time.hour : 0, 0];
        if (JSON.stringify(clock) !== JSON.stringify(wanted) || localOf(zone, start) < day * DAY) wrong.push(`${name} ${day}: ${clock.join(' ')}`);
        looked++;
      }
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(1_500);
  });
});

describe('A14 no hidden now', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('decides every case alike where the clock cannot be read, from loading on', async () => {
    const cases = readCases('house');
    const digest = (decisions: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(decisions)).digest('hex');
    const wanted = cases.map(({ ruleset, request }) => check(compile(ruleset), request));
    const refuse = (): never => {
      throw new Error('the clock was read');
    };
    const clockless = new Proxy(Date, {
      apply: refuse,
      construct: (target, parameters: unknown[]) => (parameters.length === 0 ? refuse() : (Reflect.construct(target, parameters) as object)),
      get: (target, key) => (key === 'now' ? refuse : (Reflect.get(target, key) as unknown)),
    });
    vi.resetModules();
    vi.stubGlobal('Date', clockless);
    vi.stubGlobal('performance', { now: refuse });
    // The stub does its work, and a date with an argument is still one.
    expect(() => Date.now()).toThrow('the clock was read');
    expect(() => new Date()).toThrow('the clock was read');
    expect(new Date(0).toISOString()).toBe('1970-01-01T00:00:00.000Z');
    const fresh = await import('../src/index.js');
    const got = cases.map(({ ruleset, request }) => fresh.check(fresh.compile(ruleset), request));
    vi.unstubAllGlobals();
    expect(got.length).toBeGreaterThan(150);
    // A throw inside a rule would be caught and become `unknown-fact`: the decisions must be the same, not only made.
    expect(digest(got)).toBe(digest(wanted));
  });
});
