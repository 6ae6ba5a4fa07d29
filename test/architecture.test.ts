import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInKinds } from '../src/rules/index.js';

const root = new URL('../src', import.meta.url).pathname;

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : [];
  });
}

interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(path, 'utf8');
  const found: Import[] = [];
  for (const match of text.matchAll(/^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'/gm)) {
    const target = match[2] as string;
    const resolved = target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(relative(root, path)), target)) : target;
    found.push({ target: resolved, typeOnly: match[1] !== undefined });
  }
  return found;
}

const sources = files(root).map((path) => ({ path: relative(root, path), text: readFileSync(path, 'utf8'), imports: importsOf(path) }));
const room = (path: string): string => path.split('/')[0] as string;

describe('the structure', () => {
  it('has a folder with the same parts for every rule kind, and a kind for every folder', () => {
    const folders = readdirSync(join(root, 'rules')).filter((name) => statSync(join(root, 'rules', name)).isDirectory());
    expect(folders.sort()).toEqual(builtInKinds.map((kind) => kind.kind).sort());
    for (const folder of folders) {
      expect(readdirSync(join(root, 'rules', folder)).filter((name) => name !== 'operators.ts').sort(), folder).toEqual([
        'arbitrary.ts',
        'compile.ts',
        'evaluate.ts',
        'index.ts',
        'params.ts',
      ]);
    }
  });

  it('lets imports run one way', () => {
    for (const { path, imports } of sources) {
      for (const { target, typeOnly } of imports) {
        const where = `${path} imports ${target}`;
        const to = room(target);
        if (to === 'testing') expect(['testing', 'rules'].includes(room(path)), where).toBe(true);
        if (to === 'cli') expect(room(path), where).toBe('cli');
        if (room(path) === 'calendars') expect(to, where).toBe('calendars');
        if (room(path) === 'wording') expect(typeOnly || ['wording', 'zod'].includes(to), where).toBe(true);
        if (path.startsWith('wording/lexicons/') && !path.endsWith('index.ts')) expect(typeOnly, where).toBe(true);
        if (room(path) === 'rulesets') expect(typeOnly || to === 'rulesets' || target === 'shipped.js' || (path === 'rulesets/index.ts' && target === 'location.js'), where).toBe(true);
        if (path === 'shipped.ts') expect(typeOnly || target === 'freeze.js', where).toBe(true);
        if (room(path) === 'messages') expect(typeOnly || to === 'messages' || to === 'calendars', where).toBe(true);
        if (room(path) === 'rules' && !path.endsWith('arbitrary.ts')) {
          const allowed = ['rules', 'calendars', 'wording', 'facts.js', 'exchange.js', 'dated.js', 'vocabulary.js', 'zod', 'json-logic-js'].includes(to);
          expect(allowed || typeOnly, where).toBe(true);
        }
        if (to === 'fast-check') expect(path.startsWith('testing/') || path.endsWith('arbitrary.ts'), where).toBe(true);
        if (target.startsWith('node:')) expect(room(path), where).toBe('cli');
      }
    }
  });

  it('keeps shared code from asking for a kind by name', () => {
    const shared = sources.filter(({ path }) => ['check.ts', 'compile.ts', 'options.ts', 'assess.ts', 'reach.ts', 'plan.ts', 'trace.ts', 'decision.ts'].includes(path) || /^rules\/[^/]+\.ts$/.test(path));
    expect(shared.length).toBeGreaterThan(10);
    for (const { path, text } of shared) for (const { kind } of builtInKinds) expect(text, path).not.toMatch(new RegExp(`=== '${kind}'|case '${kind}'`));
  });

  it('reads no clock and does no I/O outside the command line', () => {
    for (const { path, text } of sources) {
      // The one file that stops the clock, so that a law can tell who asks it.
      if (room(path) === 'cli' || path === 'testing/clock.ts') continue;
      expect(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''), path).not.toMatch(/Date\.now|new Date\(\)|performance\.now|Math\.random|\bprocess\.\w|globalThis/);
    }
  });

  it('has no room that grew into two', () => {
    for (const { path, text } of sources) {
      if (/^(rulesets|messages|calendars\/data|wording\/lexicons|wording\/data)\/|place-data\.ts$/.test(path)) continue;
      expect(text.split('\n').length, path).toBeLessThanOrEqual(420);
    }
  });

  it('names an existing file in every import', () => {
    for (const { path, imports } of sources) {
      for (const { target } of imports) {
        if (/^[@a-z][a-z-]*(\/|$)/.test(target) && !target.endsWith('.js')) continue;
        if (target.startsWith('@') || target.startsWith('node:')) continue;
        expect(existsSync(join(root, target.replace(/\.js$/, '.ts'))), `${path} -> ${target}`).toBe(true);
      }
    }
  });
});
