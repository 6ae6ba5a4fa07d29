import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;

beforeAll(() => {
  if (!existsSync(join(root, 'dist', 'index.js'))) throw new Error('build first: npm run build');
});

const run = (file: string): string => execFileSync(process.execPath, [file], { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

describe('examples', () => {
  for (const file of readdirSync(join(root, 'examples')).filter((name) => name.endsWith('.mjs'))) {
    it(`${file} runs, and what it asserts holds`, () => {
      expect(readFileSync(join(root, 'examples', file), 'utf8')).toContain('assert');
      expect(run(join('examples', file))).not.toBe('');
    });
  }
});

/** Code blocks run as they stand; `console.log(x); // y` must print y. */
describe('documentation', () => {
  const pages = ['README.md', ...readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => join('docs', name))];
  for (const page of pages) {
    const blocks = [...readFileSync(join(root, page), 'utf8').matchAll(/^```js\n([\s\S]*?)^```/gm)].map((match) => match[1] as string);
    blocks.forEach((block, index) => {
      it(`${page}, block ${index + 1}`, () => {
        mkdirSync(join(root, '.tmp'), { recursive: true });
        const file = join('.tmp', `${page.replace(/\W/g, '-')}-${index}.mjs`);
        writeFileSync(join(root, file), block);
        const printed = run(file).trimEnd().split('\n');
        const expected = [...block.matchAll(/^console\.log\(.*\);? \/\/ (.*)$/gm)].map((match) => match[1]);
        if (expected.length > 0) expect(printed).toEqual(expected);
      });
    });
  }

  it('has blocks that say what they print', () => {
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toMatch(/^console\.log\(.*\);? \/\/ /m);
  });
});
