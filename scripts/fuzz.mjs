// Asks random policies random requests for a while: the laws over every shipped ruleset and over random ones, the fast evaluator against the slow one, the
// door against what is malformed. What fails is kept with its seed in .fuzz/ and printed; the exit code is then 1.
//   node scripts/fuzz.mjs [--minutes 10] [--seed N] [--only law,law] [--rulesets us,cn] [--runs 50]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { optionsOf } from './options.mjs';

const { values } = optionsOf('fuzz', {
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' }, only: { type: 'string' }, rulesets: { type: 'string' }, runs: { type: 'string', default: '50' }, quiet: { type: 'boolean', default: false } },
});
const minutes = Number(values.minutes);
const runs = Number(values.runs);
const first = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!(minutes > 0) || !(runs >= 1) || !Number.isInteger(first)) {
  console.error('fuzz: --minutes, --runs and --seed are numbers above 0');
  process.exit(2);
}

const root = new URL('..', import.meta.url).pathname;
const kept = join(root, '.fuzz');
const folder = mkdtempSync(join(root, 'node_modules', '.fuzz-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const outfile = join(folder, 'fuzz.mjs');
/** Every request that is decided is counted, whoever asks. */
const counted = {
  name: 'counted',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src[/\\]check\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const text = source.replace('export function check(', 'export let decided = 0;\nexport function check(policy: Policy, request: unknown): Decision {\n  decided++;\n  return checkOne(policy, request);\n}\n\nfunction checkOne(');
      if (text === source) throw new Error('fuzz: src/check.ts has no function check to count');
      return { contents: text, loader: 'ts' };
    }),
};
await build({
  stdin: { contents: `export { jobs } from './src/testing/fuzz.js'; export { rulesets } from './src/rulesets/index.js'; export { decided } from './src/check.js';`, resolveDir: root, loader: 'ts' },
  bundle: true, format: 'esm', platform: 'node', packages: 'external', outfile, logLevel: 'error', plugins: [counted],
});
const library = await import(pathToFileURL(outfile).href);
const { jobs, rulesets } = library;

const only = values.only?.split(',');
const codes = values.rulesets?.split(',') ?? Object.keys(rulesets);
const unknown = codes.filter((code) => rulesets[code] === undefined);
if (unknown.length > 0) {
  console.error(`fuzz: no ruleset ${unknown.join(', ')}`);
  process.exit(2);
}
const policies = codes.map((code) => [code, rulesets[code]]);
const all = jobs(policies, { only });
if (all.length === 0) {
  console.error('fuzz: nothing of that name to do');
  process.exit(2);
}

const end = Date.now() + minutes * 60_000;
const tally = new Map();
const failures = [];
for (let round = 0, seed = first; Date.now() < end; round++) {
  for (const job of all) {
    if (Date.now() >= end) break;
    const report = job.run({ runs, seed: seed++ });
    const sum = tally.get(job.kind) ?? { runs: 0, met: 0, broken: 0 };
    tally.set(job.kind, { runs: sum.runs + report.runs, met: sum.met + report.met, broken: sum.broken + (report.holds ? 0 : 1) });
    if (report.holds) continue;
    mkdirSync(kept, { recursive: true });
    const file = join(kept, `${job.name.replace(/\W+/g, '-')}-${report.seed}.json`);
    writeFileSync(file, `${JSON.stringify({ job: job.name, seed: report.seed, path: report.path, runs, story: report.story, request: report.request }, (_, value) => (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function' ? String(value) : value), 1)}\n`);
    failures.push(file);
    console.log(`\n${job.name}\n${report.story}\n  kept in ${file}`);
  }
}
if (!values.quiet) for (const [kind, { runs: asked, met, broken }] of [...tally].sort()) console.log(`${kind.padEnd(18)} ${String(asked).padStart(9)} asked ${String(met).padStart(9)} met ${String(broken).padStart(4)} broken`);
const total = [...tally.values()].reduce((sum, { runs: asked }) => sum + asked, 0);
console.log(`fuzz: ${total} runs of ${all.length} jobs, ${library.decided} requests decided, ${failures.length} failures, seeds from ${first}, ${minutes} min`);
process.exit(failures.length > 0 ? 1 : 0);
