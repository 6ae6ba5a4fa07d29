import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { ROOT } from './build.mjs';

const require = createRequire(import.meta.url);
const PACKAGES = ['mitata', 'date-fns', 'date-fns-tz', 'zod', 'json-rules-engine', '@cedar-policy/cedar-wasm', 'mint-filter', 'obscenity', 'esbuild'];
const version = (name) => JSON.parse(readFileSync(`${ROOT}node_modules/${name}/package.json`, 'utf8')).version;

export function machine() {
  const { version: own } = require('../../package.json');
  return [
    `- processor: ${cpus()[0].model.trim()}, ${cpus().length} cores visible; load average when written: ${loadavg().map((load) => load.toFixed(1)).join(', ')}`,
    `- Node ${process.version.slice(1)} (V8 ${process.versions.v8}), ${process.platform} ${process.arch}`,
    `- fair-contact ${own}; ${PACKAGES.map((name) => `${name} ${version(name)}`).join(', ')}`,
  ].join('\n');
}

export const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A target: `at least` or `at most`, and by how much it is missed. */
export function target(name, comparison, wanted, measured, unit = '×') {
  const met = comparison === 'at least' ? measured >= wanted : measured <= wanted;
  return { name, wanted: `${comparison} ${wanted}${unit}`, measured: `${measured >= 100 ? measured.toFixed(0) : measured.toFixed(2)}${unit}`, met,
    missedBy: met ? null : comparison === 'at least' ? wanted / measured : measured / wanted };
}

export const verdicts = (targets) =>
  table(['target', 'wanted', 'measured', ''],
    targets.map(({ name, wanted, measured, met, missedBy }) => [name, wanted, measured, met ? 'met' : `**missed** by a factor of ${missedBy.toFixed(2)}`]));

/** Prints a question asked on its own, or hands its result to run.mjs, which starts each in a process of its own. */
export async function ask(url, question) {
  if (process.argv[1] === undefined || pathToFileURL(process.argv[1]).href !== url) return;
  const { title, text, targets } = await question();
  if (process.send !== undefined) process.send({ title, text, targets });
  else console.log(`## ${title}\n\n${text}\n\n${verdicts(targets)}`);
}
