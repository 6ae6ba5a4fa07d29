// A test runner for Stryker that keeps the tests loaded. Stryker's own runner for vitest starts a worker and loads every module again for each mutant, which
// takes seconds where the tests take milliseconds; here the test files are bundled and loaded once, and a mutant is switched on between two runs of functions.
//
// What makes that sound: modules keep caches (offsets of a zone, compiled patterns), and a mutant may leave nonsense in them. So a kill counts only if the
// killing test holds again without the mutant, else everything is loaded anew and the mutant asked once more; and where a scope says so (`fresh`, for all or
// for some of its files), what survived is asked again in modules loaded for it alone, so that no cache filled before hides it.
//
// Tests of a scope's `second` list are loaded with the others and asked only of what none of the others has noticed: they may take seconds. What they prepare
// (`beforeAll`) is made without a mutant, once, when the first test of theirs is asked.
//
// A mutant that loops for ever gives no way back, and killing its process takes seconds, if memory does not end before: so every round of every loop of the source, and
// every call, is counted, and a mutant is stopped (and counted as timed out) when it takes far more of them in a test than that takes without it.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin, commonTokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus, determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import { ASYMMETRIC_MATCHERS_OBJECT, GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, chai, getState, setState } from '@vitest/expect';
import { build } from 'esbuild';
import ts from 'typescript';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** `expect` as vitest puts it together, without what needs a running vitest (snapshots, polling). */
function makeExpect() {
  const expect = (value, message) => {
    setState({ assertionCalls: getState(expect).assertionCalls + 1 }, expect);
    return chai.expect(value, message);
  };
  Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
  expect.getState = () => getState(expect);
  expect.setState = (state) => setState(state, expect);
  expect.fail = expect.unreachable = (message) => chai.assert.fail(message ?? 'reached what is unreachable');
  globalThis[GLOBAL_EXPECT] = expect;
  setState({ assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null, expectedAssertionsNumber: null, expectedAssertionsNumberErrorGen: null, suppressedErrors: [] }, expect);
  return expect;
}
const expect = makeExpect();

/** %s and the like of a title, as vitest fills them in. */
const titled = (title, row, index) => {
  let next = 0;
  return title.replace(/%[sdifjo#]/g, (sign) => (sign === '%#' ? String(index) : typeof row[next] === 'object' ? JSON.stringify(row[next++]) : String(row[next++])));
};

/** `describe` and `it` that write down what there is to run. */
function collector(leave) {
  const tests = [];
  let file = '';
  let suite = { name: '', hooks: {}, parent: undefined };
  const describe = (name, run) => {
    suite = { name, hooks: {}, parent: suite };
    run();
    suite = suite.parent;
  };
  const it = (name, options, run) => {
    const [own, body] = [suite, typeof options === 'function' ? options : run];
    const names = [name];
    for (let at = own; at?.parent !== undefined; at = at.parent) names.unshift(at.name);
    const id = `${file}#${names.join(' > ')}`;
    if (leave.some((pattern) => id.includes(pattern))) return;
    const twins = tests.filter((test) => test.of === id).length;
    tests.push({ of: id, id: twins === 0 ? id : `${id} (${twins + 1})`, file, suite: own, body });
  };
  const each = (make) => (rows) => (name, options, run) =>
    rows.forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row];
      const body = typeof options === 'function' ? options : run;
      make(titled(typeof name === 'function' ? name.name : name, values, index), () => body(...values));
    });
  const variants = (make) => Object.assign(make, { each: each(make), skip: () => undefined, skipIf: (not) => (not ? () => undefined : make), runIf: (yes) => (yes ? make : () => undefined) });
  const hook = (kind) => (run) => void (suite.hooks[kind] ??= []).push(run);
  const api = { describe: variants(describe), it: variants(it), test: variants(it), expect };
  for (const kind of ['beforeAll', 'afterAll', 'beforeEach', 'afterEach']) api[kind] = hook(kind);
  return {
    api,
    tests,
    enter: (name) => {
      file = name;
      suite = { name: '', hooks: {}, parent: undefined };
    },
  };
}

const around = (suite) => (suite === undefined ? [] : [...around(suite.parent), suite]);

/** What suites prepare for all their tests, which outlives a mutant: never made while one is switched on. */
async function begin({ suite }) {
  for (const at of around(suite)) {
    if (at.begun) continue;
    at.begun = true;
    for (const hook of at.hooks.beforeAll ?? []) await hook();
  }
}

async function run({ suite, body }) {
  const line = around(suite);
  for (const at of line) for (const hook of at.hooks.beforeEach ?? []) await hook();
  try {
    await body();
  } finally {
    for (const at of line) for (const hook of at.hooks.afterEach ?? []) await hook();
  }
}

const ROUND = '__round$';

/** The same source, in which every round of a loop and every call says so. */
function counting(text) {
  const into = [];
  const visit = (node) => {
    if (ts.isIterationStatement(node, false)) into.push([node.statement.getStart(file), `{ ${ROUND}(); `], [node.statement.end, ' }']);
    else if (ts.isFunctionLike(node) && node.body !== undefined && ts.isBlock(node.body)) into.push([node.body.getStart(file) + 1, ` ${ROUND}(); `]);
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, false);
  visit(file);
  let counted = text;
  for (const [at, what] of into.sort(([a], [b]) => b - a)) counted = counted.slice(0, at) + what + counted.slice(at);
  return counted;
}

/** Whether Stryker has changed the file. */
const isMutated = (text) => text.includes('stryMutAct');

/** Rounds of loops, and calls, in one test. */
const rounds = { taken: 0, limit: Infinity };
function round() {
  if (++rounds.taken > rounds.limit) throw new Error('loops for ever');
}

/** All test files and what they import as one script, kept in the sandbox: a worker that was stopped for taking too long is replaced by a new one. */
async function bundle(files, root) {
  const kept = join(root, '.mutation-bundle.cjs');
  if (!existsSync(kept)) writeFileSync(kept, await bundled(files, root));
  return new vm.Script(readFileSync(kept, 'utf8'), { filename: kept });
}

async function bundled(files, root) {
  const result = await build({
    stdin: { contents: files.map((file) => `enter(${JSON.stringify(file)}); require(${JSON.stringify(`./${file}`)});`).join('\n'), resolveDir: root, loader: 'js' },
    bundle: true, write: false, format: 'cjs', platform: 'node', target: 'node22', packages: 'external', logLevel: 'error', keepNames: true,
    plugins: [{
      name: 'of-the-kit',
      setup(kit) {
        kit.onResolve({ filter: /^vitest$/ }, () => ({ path: 'vitest', namespace: 'kit' }));
        kit.onLoad({ filter: /.*/, namespace: 'kit' }, () => ({ contents: 'module.exports = kit;', loader: 'js' }));
        kit.onLoad({ filter: /\.ts$/ }, ({ path }) => {
          const text = readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
          return { contents: isMutated(text) ? counting(text) : text, loader: 'ts' };
        });
      },
    }],
  });
  return `(function (require, module, exports, kit, enter, ${ROUND}) {${result.outputFiles[0].text}\n})`;
}

class LoadedRunner {
  static inject = [commonTokens.options];
  #options;
  #state;
  #root = process.cwd();
  #times = {};
  /** How often each test passes each mutant's place, as long as none is switched on. */
  #hits = {};
  /** How many rounds of loops each test takes then. */
  #rounds = {};
  #most;
  #kills = [];
  #second = new Set();

  constructor(options) {
    this.#options = options.loaded;
    this.#state = globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }
  capabilities() {
    return { reloadEnvironment: true };
  }
  get #hitsFile() {
    return resolve(this.#root, '.mutation-hits.json');
  }
  get #roundsFile() {
    return resolve(this.#root, '.mutation-rounds.json');
  }
  get #timesFile() {
    return resolve(this.#root, '.mutation-times.json');
  }
  async init() {
    process.env.MUTATION_SITUATIONS ??= resolve(this.#root, '.mutation-situations');
    const files = (patterns) => patterns.flatMap((pattern) => globSync(pattern, { cwd: this.#root })).sort();
    const first = files(this.#options.tests);
    this.#second = new Set(files(this.#options.second).filter((file) => !first.includes(file)));
    this.script = await bundle([...new Set([...first, ...this.#second])], this.#root);
    // A worker that takes another's place loads before it is asked, so that loading is not taken for a mutant that hangs.
    if (existsSync(this.#timesFile)) this.#load();
  }
  #load() {
    const { api, tests, enter } = collector(this.#options.leave);
    const module = { exports: {} };
    this.#state.currentTestId = undefined;
    this.script.runInThisContext()(createRequire(join(this.#root, 'package.json')), module, module.exports, api, enter, round);
    this.tests = new Map(tests.map((test) => [test.id, test]));
  }
  async dryRun() {
    this.#state.activeMutant = undefined;
    this.#state.hitLimit = this.#state.hitCount = undefined;
    const tests = [];
    try {
      this.#load();
      for (const test of this.tests.values()) {
        const begun = performance.now();
        const { id } = test;
        this.#state.currentTestId = id;
        let failure;
        try {
          await begin(test);
          rounds.taken = 0;
          await run(test);
        } catch (error) {
          failure = String(error?.stack ?? error);
        }
        this.#state.currentTestId = undefined;
        const timeSpentMs = performance.now() - begun;
        this.#times[id] = timeSpentMs;
        this.#rounds[id] = rounds.taken;
        const result = { id, name: id, fileName: resolve(this.#root, test.file), timeSpentMs };
        tests.push(failure === undefined ? { ...result, status: TestStatus.Success } : { ...result, status: TestStatus.Failed, failureMessage: failure });
      }
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error?.stack ?? error) };
    }
    writeFileSync(this.#timesFile, JSON.stringify(this.#times));
    writeFileSync(this.#roundsFile, JSON.stringify(this.#rounds));
    const { mutantCoverage } = this.#state;
    this.#state.mutantCoverage = undefined;
    this.#hits = mutantCoverage?.perTest ?? {};
    writeFileSync(this.#hitsFile, JSON.stringify(this.#hits));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: mutantCoverage ?? { static: {}, perTest: {} } };
  }
  /** Quick tests first, and before them those that killed of late: neighbours die by the same hand. All those of the second pass come after all others. */
  #ordered(ids) {
    const killers = new Map(this.#kills.map((id, index) => [id, index - this.#kills.length]));
    const pass = (id) => (this.#second.has(id.slice(0, id.indexOf('#'))) ? 1 : 0);
    return [...ids].sort((a, b) => pass(a) - pass(b) || (killers.get(a) ?? 0) - (killers.get(b) ?? 0) || (this.#times[a] ?? 0) - (this.#times[b] ?? 0));
  }
  async #ask(ids, mutant, limited) {
    let nrOfTests = 0;
    // In modules that were loaded anew any test may be the first, which makes the tables and lexicons for those behind it: so what the longest of them took is allowed to each.
    // Stryker allows a mutant a hundred times the passes of the whole first run, which takes minutes to reach; here one test may take twenty times the most of one.
    const hitLimit = limited ? Math.max(10_000, 20 * Math.max(...ids.map((id) => this.#hits[id]?.[mutant] ?? 0))) : undefined;
    const most = (this.#most ??= Math.max(...Object.values(this.#rounds)));
    for (const id of ids) {
      nrOfTests++;
      await begin(this.tests.get(id));
      Object.assign(this.#state, { activeMutant: mutant, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
      Object.assign(rounds, { taken: 0, limit: 1_000_000 + 3 * most });
      let failure;
      try {
        await run(this.tests.get(id));
      } catch (error) {
        failure = String(error?.message ?? error).slice(0, 300);
      }
      const endless = rounds.taken > rounds.limit;
      rounds.limit = Infinity;
      const { hitCount } = this.#state;
      Object.assign(this.#state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
      if (endless || determineHitLimitReached(hitCount, hitLimit) !== undefined) return { status: MutantRunStatus.Timeout, reason: 'takes no end' };
      if (failure !== undefined) return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage: failure, nrOfTests };
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
  async #holds(id) {
    try {
      await run(this.tests.get(id));
      return true;
    } catch {
      return false;
    }
  }
  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    const limited = hitLimit !== undefined;
    if (Object.keys(this.#times).length === 0) {
      this.#times = JSON.parse(readFileSync(this.#timesFile, 'utf8'));
      this.#hits = JSON.parse(readFileSync(this.#hitsFile, 'utf8'));
      this.#rounds = JSON.parse(readFileSync(this.#roundsFile, 'utf8'));
    }
    const anew = (active) => {
      this.#state.activeMutant = active;
      try {
        this.#load();
        return undefined;
      } catch (error) {
        this.tests = undefined;
        return { status: MutantRunStatus.Killed, killedBy: Object.keys(this.#times).slice(0, 1), failureMessage: `does not load: ${String(error?.message ?? error).slice(0, 300)}`, nrOfTests: 0 };
      } finally {
        this.#state.activeMutant = undefined;
      }
    };
    const still = mutantActivation === 'static';
    let fresh = still || this.tests === undefined;
    if (fresh) {
      const failed = anew(still ? activeMutant.id : undefined);
      if (failed) return failed;
    }
    const ids = this.#ordered(testFilter ?? this.tests.keys());
    let result = await this.#ask(ids, activeMutant.id, limited);
    if (!fresh && result.status === MutantRunStatus.Killed && !(await this.#holds(result.killedBy[0]))) {
      anew();
      fresh = true;
      result = await this.#ask(ids, activeMutant.id, limited);
    }
    const { fresh: asked } = this.#options;
    if ((asked === true || (Array.isArray(asked) && asked.some((file) => activeMutant.fileName.endsWith(file)))) && !fresh && result.status === MutantRunStatus.Survived) {
      anew();
      result = await this.#ask(ids, activeMutant.id, limited);
    }
    if (still) this.tests = undefined;
    if (result.status === MutantRunStatus.Killed) this.#kills = [result.killedBy[0], ...this.#kills.filter((id) => id !== result.killedBy[0])].slice(0, 12);
    return result;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'loaded', LoadedRunner)];
