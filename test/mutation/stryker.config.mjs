// One scope of scopes.json, or some of its files: MUTATION_SCOPE=rules MUTATION_FILES=src/rules/per.ts (scripts/mutation.mjs sets them).
// A scope: `mutate`, the files that are changed; `tests`, asked of every mutant, so quick ones; `second`, asked only of those that none of `tests` has noticed, and
// as slow as need be (they run once in the first run, too); `leave`, parts of the names of tests that are left out; `fresh`, that a survivor (or one of
// these files) is asked again in modules loaded for it alone; `timeout`, how long a mutant may take beyond what its tests took, in milliseconds.
import { readFileSync } from 'node:fs';

const { MUTATION_SCOPE: name, MUTATION_FILES: files, MUTATION_SECOND: secondPass } = process.env;
const { mutate, tests, second = [], leave = [], fresh = false, timeout = 5000 } = JSON.parse(readFileSync(new URL('scopes.json', import.meta.url), 'utf8')).scopes[name];

export default {
  testRunner: 'loaded',
  plugins: ['./test/mutation/runner.mjs'],
  loaded: { tests, second: secondPass === undefined ? second : second.filter((pattern) => pattern === secondPass), leave, fresh },
  warnings: { unknownOptions: false },
  mutate: files === undefined ? mutate : [...files.split(','), ...mutate.filter((pattern) => pattern.startsWith('!'))],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  disableTypeChecks: true,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  timeoutMS: timeout,
  timeoutFactor: 1,
  incremental: true,
  incrementalFile: `.mutation/incremental-${name}.json`,
  tempDirName: '.mutation/sandboxes',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `.mutation/${name}.json` },
  ignorePatterns: ['/dist', '/bench', '/examples', '/.ci', '/.mutation*'],
};
