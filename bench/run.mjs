/**
 * Asks every question, each in a process of its own, prints the answers and writes bench/RESULTS.md.
 *   node bench/run.mjs [--date 2026-11-24] [01 06 …]     with numbers only those are asked, and nothing is written
 */
import { fork } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './lib/build.mjs';
import { machine, verdicts } from './lib/report.mjs';
import { optionsOf } from '../scripts/options.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const { values, positionals: wanted } = optionsOf('bench', { options: { date: { type: 'string' } }, allowPositionals: true });
const date = values.date ?? new Date().toISOString().slice(0, 10);
const questions = readdirSync(HERE).filter((file) => /^\d\d-.*\.mjs$/.test(file)).sort();
const chosen = wanted.length === 0 ? questions : questions.filter((file) => wanted.some((number) => file.startsWith(number)));

const env = { ...process.env, BENCH_BUNDLE: await bundle() };
const answer = (file) =>
  new Promise((resolve, reject) => {
    let result;
    const child = fork(`${HERE}${file}`, { env });
    child.on('message', (message) => (result = message));
    child.on('exit', (code, signal) => (code === 0 && result !== undefined ? resolve(result) : reject(new Error(`${file} ended with ${signal ?? code}`))));
  });

const answers = [];
for (const file of chosen) {
  const result = await answer(file);
  answers.push(result);
  console.log(`## ${result.title}\n\n${result.text}\n\n${verdicts(result.targets)}\n`);
}
const targets = answers.flatMap((result) => result.targets);
const missed = targets.filter(({ met }) => !met).length;
console.log(`${targets.length - missed} of ${targets.length} targets met`);

if (wanted.length === 0) {
  writeFileSync(`${HERE}RESULTS.md`, [
    '# What it costs',
    `Measured on ${date} by \`npm run bench\`.`,
    machine(),
    'Peers answer the same questions over the same rules and data in the same process: every round runs each of them over the whole pool, in an order '
      + 'drawn anew. '
      + 'Times are medians of the rounds; ratios are medians of the ratios of each round, with quartiles.',
    `## Targets: ${targets.length - missed} of ${targets.length} met`,
    verdicts(targets),
    ...answers.flatMap((result) => [`## ${result.title}`, result.text]),
  ].join('\n\n') + '\n');
}
