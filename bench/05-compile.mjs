/** How long does `compile([us])` take in a fresh process? */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundle } from './lib/build.mjs';
import { quantile } from './lib/measure.mjs';
import { ask, table, target } from './lib/report.mjs';

const PROCESSES = 15;

async function question() {
  const url = process.env.BENCH_BUNDLE ?? (await bundle());
  const script = fileURLToPath(new URL('lib/compile-once.mjs', import.meta.url));
  const runs = Array.from({ length: PROCESSES },
    () => JSON.parse(execFileSync(process.execPath, [script], { env: { ...process.env, BENCH_BUNDLE: url }, encoding: 'utf8' })));
  const of = (key, q) => quantile(runs.map((run) => run[key]), q);
  const row = (name, key) => [name, ...[0, 0.5, 1].map((q) => `${of(key, q).toFixed(1)} ms`)];
  return {
    title: '05 Compiling the ruleset',
    text: [
      `${PROCESSES} fresh processes, one after the other.`,
      '',
      table(['', 'fastest', 'median', 'slowest'],
        [row('`compile([us])`, the first of its process', 'cold'), row('the same once warm', 'warm'),
          row('for scale: importing the library and zod before it', 'loaded')]),
    ].join('\n'),
    targets: [target('`compile([us])`, the first of its process', 'at most', 50, of('cold', 0.5), ' ms')],
  };
}

await ask(import.meta.url, question);
