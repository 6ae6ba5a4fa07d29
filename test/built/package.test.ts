import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The package as a stranger gets it: packed, unpacked beside its dependencies, imported and required, and seen by a compiler that emits declarations.
const root = new URL('../../', import.meta.url).pathname;
let home = '';

function run(command: string, args: readonly string[], cwd = home): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(() => {
  if (!existsSync(join(root, 'dist', 'index.js'))) throw new Error('build first: npm run build');
  home = mkdtempSync(join(tmpdir(), 'fair-contact-'));
  const packed = JSON.parse(run('npm', ['pack', '--json', '--silent', '--pack-destination', home], root)) as { filename: string }[] | Record<string, { filename: string }>;
  const [tarball] = Object.values(packed) as [{ filename: string }];
  mkdirSync(join(home, 'node_modules'));
  run('tar', ['-xzf', tarball.filename]);
  cpSync(join(home, 'package'), join(home, 'node_modules', 'fair-contact'), { recursive: true });
  for (const name of ['zod', 'date-fns', 'date-fns-tz', 'json-logic-js', '@noble', 'fast-check', 'typescript']) symlinkSync(join(root, 'node_modules', name), join(home, 'node_modules', name));
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

const BODY = `
const policy = compile(us);
const decision = check(policy, { contact: { at: '2026-05-05T21:00:00-04:00', channel: 'call', to: { role: 'debtor' } }, consumer: { timeZones: ['America/New_York'] }, history: [] });
console.log(decision.outcome, decision.retryAt, explain(decision, en).length, Object.keys(rulesets).includes('cn'), calendars.length > 30);
`;

describe('the packed package', () => {
  it('holds the build, the licence and the notices, and no source', () => {
    const files = readdirSync(join(home, 'package'));
    expect(files.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'dist', 'package.json']);
    expect(readFileSync(join(home, 'package', 'LICENSE'), 'utf8')).toContain('Apache License');
  });

  it('is imported', () => {
    writeFileSync(
      join(home, 'a.mjs'),
      `import { check, compile, explain } from 'fair-contact';\nimport { en } from 'fair-contact/messages/en';\nimport { rulesets } from 'fair-contact/rulesets';\nimport { ruleset as us } from 'fair-contact/rulesets/us';\nimport { calendars } from 'fair-contact/calendars';\n${BODY}`,
    );
    expect(run(process.execPath, ['a.mjs']).trim()).toMatch(/^deny 2026-05-06T12:00:00.000Z \d+ true true$/);
  });

  it('is required', () => {
    writeFileSync(
      join(home, 'b.cjs'),
      `const { check, compile, explain } = require('fair-contact');\nconst { en } = require('fair-contact/messages/en');\nconst { rulesets } = require('fair-contact/rulesets');\nconst { ruleset: us } = require('fair-contact/rulesets/us');\nconst { calendars } = require('fair-contact/calendars');\n${BODY}`,
    );
    expect(run(process.execPath, ['b.cjs']).trim()).toMatch(/^deny 2026-05-06T12:00:00.000Z \d+ true true$/);
  });

  const KIT = `
const house = { id: 'h', version: '1', zones: ['UTC'], rules: [{ id: 'h.a', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }] };
console.log(checkLaws(house, { runs: 5, seed: 1 }).length, compareStrictness(house, house, { runs: 5, seed: 1, span: { from: '2026-05-01', to: '2026-05-08' } }).verdict);
`;
  it('brings the testing kit, imported and required, with fast-check beside it', () => {
    writeFileSync(join(home, 'c.mjs'), `import { checkLaws, compareStrictness } from 'fair-contact/testing';\n${KIT}`);
    writeFileSync(join(home, 'd.cjs'), `const { checkLaws, compareStrictness } = require('fair-contact/testing');\n${KIT}`);
    for (const file of ['c.mjs', 'd.cjs']) expect(run(process.execPath, [file]).trim(), file).toBe('20 equal');
  });

  it('gives its JSON Schemas, which name what they describe', () => {
    for (const [file, field] of [['schema.json', 'rules'], ['request.schema.json', 'contact'], ['case.schema.json', 'expect']] as const) {
      const schema = JSON.parse(readFileSync(join(home, 'node_modules', 'fair-contact', 'dist', file), 'utf8')) as { properties: Record<string, unknown>; required: string[] };
      expect(Object.keys(schema.properties)).toContain(field);
      expect(schema.required).toContain(field);
    }
  });

  it('runs its command', () => {
    const bin = (JSON.parse(readFileSync(join(home, 'package', 'package.json'), 'utf8')) as { bin: Record<string, string> }).bin['fair-contact'] as string;
    expect(run(process.execPath, [join('node_modules', 'fair-contact', bin), 'rulesets'])).toContain('cn');
  });

  for (const [name, module] of [['ESM', 'nodenext'], ['CommonJS', 'nodenext'], ['a bundler', 'esnext']] as const) {
    it(`is seen by a strict compiler that emits declarations: ${name}`, () => {
      const folder = join(home, name.replace(/\W/g, ''));
      mkdirSync(folder);
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: name === 'CommonJS' ? 'commonjs' : 'module' }));
      writeFileSync(
        join(folder, 'consumer.ts'),
        `import { check, compile, defineKind, explain, nextAllowed, parseRequest, trace } from 'fair-contact';
import type { Ruleset } from 'fair-contact';
import { en } from 'fair-contact/messages/en';
import { rulesetsFor } from 'fair-contact/rulesets';
import { calendars } from 'fair-contact/calendars';
import { arbitraryRequest, checkLaws, coverage, laws, parseCases, referenceCheck, runCases } from 'fair-contact/testing';
export const policy = compile(rulesetsFor({ country: 'US' }));
export const decision = check(policy, {});
export const house = { id: 'h', version: '1', rules: [{ id: 'h.a', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], when: { channels: ['call'] } }] } as const satisfies Ruleset;
export const parsed = parseRequest({});
export const steps = trace(policy, {});
export const sentences = explain(decision, en);
export const next = nextAllowed(policy, {}, { until: new Date(0) });
export const kind = defineKind<{ hours: number }>({ kind: 'own', params: {}, compile: () => ({ evaluate: () => {}, next: () => Infinity }) });
export const lawReports = () => checkLaws(house, { runs: 1, only: ['total'] });
export const requests = arbitraryRequest([house]);
export const cover = coverage(house);
export const results = runCases(parseCases('[]'));
export const slow = () => referenceCheck([house], { contact: { at: 0, channel: 'call' } });
export const one = laws.total;
export const ids = calendars.map((calendar) => calendar.id);
// @ts-expect-error a misspelt kind is no kind
export const wrong: Ruleset = { id: 'h', version: '1', rules: [{ id: 'h.a', kind: 'contact-hour', allow: [] }] };
`,
      );
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: { strict: true, declaration: true, outDir: 'out', target: 'es2022', module, moduleResolution: module === 'esnext' ? 'bundler' : 'nodenext', exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, types: [] },
          files: ['consumer.ts'],
        }),
      );
      expect(run(process.execPath, [join(home, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', folder])).toBe('');
      expect(readFileSync(join(folder, 'out', 'consumer.d.ts'), 'utf8')).not.toMatch(/\bany\b/);
    });
  }
});
