// Planning against brute force, at length: test/planning/compare.ts says what is compared.
//   npm run prove:planning -- --policies 20000 --seed 20261126 [--workers 2]
// Chunks that were done with the same code are not done again: what each found is kept in .tmp/planning/. Prints each difference with the situation in which it
// was found, and at the end one line with what was compared, this run and earlier ones together; exits 1 if anything differed.
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { optionsOf } from './options.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = `${ROOT}.tmp/planning/`;
const CHUNK = 40;

const { values } = optionsOf('prove:planning', { options: { policies: { type: 'string', default: '400' }, seed: { type: 'string', default: '20261126' }, workers: { type: 'string', default: '2' } } });
const [policies, seed, workers] = [values.policies, values.seed, values.workers].map(Number);
if (![policies, seed, workers].every((value) => Number.isSafeInteger(value) && value > 0)) {
  console.error('give --policies, --seed and --workers as whole numbers above 0');
  process.exit(2);
}

mkdirSync(FOLDER, { recursive: true });
const { outputFiles } = await build({
  entryPoints: [`${ROOT}test/planning/worker.ts`], bundle: true, packages: 'external', format: 'esm', target: 'node20', platform: 'node', write: false, outfile: 'worker.mjs',
});
const code = outputFiles[0].text;
const hash = createHash('sha256').update(code).digest('hex').slice(0, 12);
const script = `${FOLDER}${hash}.mjs`;
const results = `${FOLDER}${hash}-${seed}.ndjson`;
if (!existsSync(script)) appendFileSync(script, code);

const earlier = existsSync(results) ? readFileSync(results, 'utf8').trim().split('\n').filter(Boolean).map((line) => JSON.parse(line)) : [];
const done = new Map(earlier.map((result) => [result.chunk, result]));
const todo = Array.from({ length: Math.ceil(policies / CHUNK) }, (_, chunk) => chunk).filter((chunk) => !done.has(chunk));
const start = performance.now();
const total = todo.length;

function finished(result) {
  done.set(result.chunk, result);
  appendFileSync(results, `${JSON.stringify(result)}\n`);
  for (const failure of result.failures) console.log(JSON.stringify({ chunk: result.chunk, ...failure }));
  const now = total - todo.length;
  if (now % 25 === 0) console.error(`${done.size * CHUNK} policies, ${Math.round((performance.now() - start) / 1000)} s`);
}

await Promise.all(Array.from({ length: Math.min(workers, total) }, () => new Promise((resolve, reject) => {
  const child = fork(script);
  const next = () => {
    const chunk = todo.shift();
    if (chunk === undefined) child.disconnect();
    else child.send({ seed, chunk, count: CHUNK });
  };
  child.on('message', (result) => {
    finished(result);
    next();
  });
  child.on('exit', (code, signal) => (code === 0 ? resolve() : reject(new Error(`a worker ended with ${signal ?? code}`))));
  next();
})));

const wanted = [...done.values()].filter(({ chunk }) => chunk < Math.ceil(policies / CHUNK));
const sum = (part) => {
  const all = {};
  for (const result of wanted) for (const [key, value] of Object.entries(result[part])) all[key] = (all[key] ?? 0) + value;
  return all;
};
const failures = wanted.reduce((count, result) => count + result.failures.length, 0);
console.log(`code ${hash}, seed ${seed}: ${failures} differences; ${JSON.stringify(sum('counts'))} ${JSON.stringify(sum('about'))}`);
process.exitCode = failures > 0 ? 1 : 0;
