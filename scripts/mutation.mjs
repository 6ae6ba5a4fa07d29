// Changes the library's source in every small way that Stryker knows and asks the quick tests whether they notice.
//   npm run mutation -- --scope rules [--files src/rules/per.ts,src/rules/wait.ts]   runs a scope of test/mutation/scopes.json, or some of its files
//   npm run mutation -- --report                                                      writes the figures into docs/assurance.md
// What was found is kept, file by file, in test/mutation/results.json; why a mutant may live is written by hand in test/mutation/survivors.json.
// MUTATION_CONCURRENCY says how many processes ask; 2 where it says nothing. MUTATION_SECOND names the one pattern of the second pass to ask, or none (`no`).
// Stryker needs Node 22 or later: under an older one it is started with `npx -p node@24`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { optionsOf } from './options.mjs';

const root = new URL('..', import.meta.url).pathname;
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const { scopes, left } = read('test/mutation/scopes.json');
const RESULTS = 'test/mutation/results.json';

const { values } = optionsOf('mutation', { options: { scope: { type: 'string' }, files: { type: 'string' }, report: { type: 'boolean', default: false } } });
if (!values.report && scopes[values.scope] === undefined) {
  console.error(`mutation: give --report, or --scope with one of ${Object.keys(scopes).join(', ')}`);
  process.exit(2);
}

const hash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const source = (file) => readFileSync(join(root, file), 'utf8');

// Not among the dependencies: on Node 20 they only bring a wall of warnings to everybody who sets up.
const STRYKER = ['@stryker-mutator/core@10.1.1', '@stryker-mutator/api@10.1.1'];

function fetchStryker() {
  if (existsSync(join(root, 'node_modules/@stryker-mutator/core/package.json'))) return;
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...STRYKER], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Where the random situations of this source are kept: they take a minute or two to draw and to judge, and as long as the source stays they are the same. */
function situations() {
  const made = [...walk('src'), 'test/mutation/situations.ts'].map((file) => hash(source(file))).join();
  const name = `situations-${hash(made)}`;
  mkdirSync(join(root, '.mutation'), { recursive: true });
  for (const other of readdirSync(join(root, '.mutation'))) if (other.startsWith('situations-') && !other.startsWith(name)) rmSync(join(root, '.mutation', other));
  return join(root, '.mutation', name);
}

function run() {
  fetchStryker();
  const old = Number(process.versions.node.split('.')[0]) < 22;
  const args = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'test/mutation/stryker.config.mjs'];
  const env = { ...process.env, MUTATION_SITUATIONS: situations(), MUTATION_SCOPE: values.scope, ...(values.files === undefined ? {} : { MUTATION_FILES: values.files }) };
  const { status } = old ? spawnSync('npx', ['-y', '-p', 'node@24', 'node', ...args], { cwd: root, env, stdio: 'inherit' }) : spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  take(`.mutation/${values.scope}.json`);
}

/** The text that a mutant replaces, on one line. */
function original(text, { start, end }) {
  const lines = text.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join('\n').replace(/\s+/g, ' ');
}

/** Takes over what a report of Stryker's says of the files that were asked for; of others it repeats what an earlier run found. */
function take(path) {
  const report = read(path);
  const results = read(RESULTS);
  for (const [file, { mutants, source: text }] of Object.entries(report.files)) {
    if (mutants.length === 0 || (values.files !== undefined && !values.files.split(',').includes(file))) continue;
    const count = (status) => mutants.filter((mutant) => mutant.status === status).length;
    const alive = mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ status, location, mutatorName, replacement }) => ({ line: location.start.line, mutator: mutatorName, from: original(text, location).slice(0, 160), to: replacement.replace(/\s+/g, ' ').slice(0, 160), ...(status === 'NoCoverage' ? { asked: false } : {}) }))
      .sort((a, b) => a.line - b.line);
    results.files[file] = { source: hash(text), mutants: mutants.length, killed: count('Killed'), timedOut: count('Timeout'), survived: count('Survived'), notCovered: count('NoCoverage'), static: count('Ignored'), failed: count('RuntimeError') + count('CompileError'), alive };
  }
  results.files = Object.fromEntries(Object.entries(results.files).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(root, RESULTS), `${JSON.stringify(results, null, 1)}\n`);
}

function walk(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? walk(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function report() {
  const { files } = read(RESULTS);
  const reasons = read('test/mutation/survivors.json');
  const leftOut = (file) => left.some(({ pattern }) => new RegExp(pattern).test(file));
  const all = walk('src').filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !leftOut(file));
  const sum = { mutants: 0, killed: 0, timedOut: 0, survived: 0, notCovered: 0, static: 0, failed: 0 };
  const asked = (row) => row.mutants - row.static - row.failed;
  const cells = (row) => `${row.mutants} | ${row.killed} | ${row.timedOut} | ${row.survived} | ${row.notCovered} | ${row.static} | ${percent(row.killed + row.timedOut, asked(row))} |`;
  const rows = [];
  for (const [file, row] of Object.entries(files)) {
    for (const key of Object.keys(sum)) sum[key] += row[key];
    rows.push(`| \`${file.slice(4)}\`${hash(source(file)) === row.source ? '' : ' (changed since)'} | ${cells(row)}`);
  }
  // A few signs stand in much else: they are the whole of it.
  const speaksOf = (text, part) => (part.length > 7 ? text.includes(part) : text === part);
  const reasonOf = (file, { from, to }) => reasons.find((item) => item.file === file && speaksOf(from, item.from) && (item.to === undefined || to.includes(item.to)))?.reason;
  const explained = [];
  const unexplained = [];
  let equivalent = 0;
  for (const [file, { alive }] of Object.entries(files)) {
    const byReason = new Map();
    const open = [];
    for (const mutant of alive) {
      const reason = reasonOf(file, mutant);
      if (reason === undefined) open.push(mutant.line);
      else byReason.set(reason, [...(byReason.get(reason) ?? []), mutant.line]);
    }
    const lines = (list) => [...new Set(list)].join(', ');
    for (const [reason, list] of byReason) {
      equivalent += list.length;
      explained.push(`- \`${file.slice(4)}\` line ${lines(list)} (${list.length}): ${reason}`);
    }
    if (open.length > 0) unexplained.push(`\`${file.slice(4)}\` line ${lines(open)} (${open.length})`);
  }
  const notRun = all.filter((file) => files[file] === undefined).map((file) => `\`${file.slice(4)}\``);
  const detected = sum.killed + sum.timedOut;
  const text = [
    `${Object.keys(files).length} files were run, ${sum.mutants} mutants: ${percent(detected, asked(sum))} of the ${asked(sum)} that were asked were noticed (${sum.killed} by a test, ${sum.timedOut} because they no longer came to an end).`,
    `Of the ${sum.survived + sum.notCovered} others ${equivalent} have a reason below; without them it is ${percent(detected, asked(sum) - equivalent)}.`,
    '',
    '| file | mutants | killed | timed out | survived | not covered | static, not asked | noticed |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    `| all | ${cells(sum)}`,
    '',
    'Survivors with a reason:',
    '',
    ...(explained.length === 0 ? ['none.'] : explained),
    '',
    `Survivors without one, each a test that is missing until somebody shows otherwise: ${unexplained.length === 0 ? 'none' : unexplained.join('; ')}.`,
    '',
    `Not run yet (${notRun.length} files): ${notRun.length === 0 ? 'none' : notRun.join(', ')}.`,
  ].join('\n');
  const path = join(root, 'docs/assurance.md');
  const page = readFileSync(path, 'utf8');
  const [begin, end] = ['<!-- written by npm run mutation -- --report -->', '<!-- end of what is written -->'];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error('docs/assurance.md lacks the two marks between which the figures go');
  writeFileSync(path, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
  console.log(text.split('\n').slice(0, 2).join('\n'));
}

if (values.scope !== undefined) run();
if (values.report) report();
