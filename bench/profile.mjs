/**
 * Where the time goes: `node bench/profile.mjs parsed|outlook|raw|a [seconds]` runs one subject alone under the CPU profiler and prints the
 * functions with the most time of their own.
 */
import { Session } from 'node:inspector/promises';
import { do_not_optimize } from 'mitata';
import { load } from './lib/build.mjs';
import { pool } from './lib/workload.mjs';

const [what = 'parsed', seconds = '4'] = process.argv.slice(2);
const { check, compile, parseRequest, us } = await load();
const policy = compile([us]);
const raw = pool();
const parsed = raw.map((item) => parseRequest(item).request);
const night = parsed.map((item) => parseRequest({ ...item, contact: { ...item.contact, at: item.contact.at.slice(0, 10) + 'T10:00:00Z' } }).request);
const subjects = {
  parsed: [parsed, (item) => check(policy, item)],
  denied: [night, (item) => check(policy, item)],
  outlook: [parsed, (item) => check(policy, item).validUntil],
  raw: [raw, (item) => check(policy, item)],
};
const [items, run] = subjects[what];

const loop = (ms) => {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < ms) {
    for (const item of items) do_not_optimize(run(item));
    count += items.length;
  }
  return ((performance.now() - start) / count) * 1e6;
};
loop(500);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.setSamplingInterval', { interval: 100 });
await session.post('Profiler.start');
const each = loop(Number(seconds) * 1000);
const { profile } = await session.post('Profiler.stop');

const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
const own = new Map();
profile.samples.forEach((id) => {
  const { functionName, url, lineNumber } = nodes.get(id).callFrame;
  const key = `${functionName || '(anonymous)'} ${url.split('/').pop()}:${lineNumber + 1}`;
  own.set(key, (own.get(key) ?? 0) + 1);
});
console.log(`${what}: ${each.toFixed(0)} ns each (profiler on)`);
for (const [key, count] of [...own].sort((a, b) => b[1] - a[1]).slice(0,
  25)) console.log(`${((100 * count) / profile.samples.length).toFixed(1).padStart(5)} %  ${key}`);
