// One scope of scopes.json, or some of its files: MUTATION_SCOPE=rules MUTATION_FILES=src/rules/per.ts (scripts/mutation.mjs sets them).
import { readFileSync } from 'node:fs';

const { MUTATION_SCOPE: name, MUTATION_FILES: files } = process.env;
const { mutate, tests, leave = [], fresh = false } = JSON.parse(readFileSync(new URL('scopes.json', import.meta.url), 'utf8')).scopes[name];

export default {
  testRunner: 'loaded',
  plugins: ['./test/mutation/runner.mjs'],
  loaded: { tests, leave, fresh },
  warnings: { unknownOptions: false },
  mutate: files === undefined ? mutate : [...files.split(','), ...mutate.filter((pattern) => pattern.startsWith('!'))],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  disableTypeChecks: true,
  concurrency: 2,
  timeoutMS: 8000,
  timeoutFactor: 2,
  incremental: true,
  incrementalFile: `.mutation/incremental-${name}.json`,
  tempDirName: '.mutation/sandboxes',
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `.mutation/${name}.json` },
  ignorePatterns: ['/dist', '/docs', '/bench', '/examples', '/.ci', '/.mutation*'],
};
