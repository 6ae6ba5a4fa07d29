import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
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
