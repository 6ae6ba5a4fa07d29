import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { check, compile, RulesetError } from '../../src/index.js';
import type { CompileOptions, Decision, Policy, Ruleset } from '../../src/index.js';

export type Plain = Record<string, unknown>;

/** A policy of test rules. Ids are given by position where a rule has none. */
export function policyOf(rules: Plain | readonly Plain[], document: Plain = {}, options: CompileOptions = {}): Policy {
  const list = (Array.isArray(rules) ? rules : [rules]) as readonly Plain[];
  return compile({ id: 't', version: '1', ...document, rules: list.map((rule, index) => ({ id: `t.${index}`, ...rule })) }, options);
}

/** A call at an instant, with whatever else is given. Everything that a rule can look for and that says "no objection" is stated. */
export function request(at: unknown, { contact, consumer, ...rest }: { contact?: Plain; consumer?: Plain; [key: string]: unknown } = {}): Plain {
  return {
    contact: { at, channel: 'call', debts: ['loan-1'], to: { role: 'debtor', address: '+12025550100' }, ...contact },
    consumer: { timeZones: ['America/New_York'], ...consumer },
    debts: [{ id: 'loan-1', type: 'credit-card' }],
    history: [],
    ...rest,
  };
}

export const codesOf = (decision: Decision): string[] => decision.reasons.map((reason) => reason.code);
export const outcomeOf = (policy: Policy, input: unknown): 'allow' | 'deny' => check(policy, input).outcome;
export const ms = (text: string): number => Date.parse(text);
export const iso = (instant: number): string => new Date(instant).toISOString();
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const CHANNELS = [
  'call',
  'voicemail',
  'sms',
  'email',
  'letter',
  'postcard',
  'visit',
  'push',
  'in-app',
  'chat',
  'social-post',
  'web-portal',
  'fax',
] as const;

/** Window [from, to) every day. */
export const hours = (from: string, to: string, more: Plain = {}): Plain => ({ kind: 'contact-hours', allow: [{ from, to }], ...more });

/** Freezes data through and through, so that any write to it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}

const sources = fileURLToPath(new URL('../../src/', import.meta.url));
let bundled: string | undefined;

/** The library as one module that a plain child process can import: for other machine zones, and for what might hang. */
function bundle(): string {
  if (bundled !== undefined) return bundled;
  const out = join(mkdtempSync(join(tmpdir(), 'fair-contact-test-')), 'index.mjs');
  buildSync({ entryPoints: [join(sources, 'index.ts')], outfile: out, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'silent' });
  bundled = pathToFileURL(out).href;
  return bundled;
}

/**
 * Runs `script` in a process of its own, with `library` in scope, and gives what it prints. Throws when it fails or takes longer than
 * `timeout` milliseconds: a hang is then a failed test and not a stopped test run.
 */
export function inChild(script: string, { timeout = 30_000, zone, input = '' }: { timeout?: number; zone?: string; input?: string } = {}): string {
  const code = `import { readFileSync } from 'node:fs';\nimport * as library from ${JSON.stringify(bundle())};\n${script}`;
  const result = spawnSync(process.execPath, ['--max-old-space-size=4096', '--input-type=module', '-e', code], {
    timeout,
    input,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    env: { ...process.env, ...(zone === undefined ? {} : { TZ: zone }) },
    killSignal: 'SIGKILL',
  });
  if (result.error !== undefined) throw new Error(`did not end within ${timeout} ms (${result.error.message})`);
  if (result.status !== 0) throw new Error(`ended with ${result.status ?? result.signal}: ${result.stderr.slice(-1500)}`);
  return result.stdout;
}

/** Every ruleset file that is shipped, read from the folder. */
export async function shippedRulesets(): Promise<{ code: string; ruleset: Ruleset }[]> {
  const names = readdirSync(join(sources, 'rulesets'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const module = (await import(pathToFileURL(join(sources, 'rulesets', name)).href)) as { ruleset?: Ruleset };
      if (module.ruleset === undefined) throw new Error(`src/rulesets/${name} exports no ruleset`);
      return { code: name.slice(0, -3), ruleset: module.ruleset };
    }),
  );
}

/** What compiling is refused for, one line for each issue; none where it is not. */
export function issuesOf(call: () => unknown): string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!RulesetError.is(error)) throw error;
    return error.issues.map(({ path, message }) => `${path}: ${message}`);
  }
}
