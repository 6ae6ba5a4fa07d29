import { accessSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it, vi } from 'vitest';
import { target } from '../src/cli/save.js';
import { refused, scratch } from './command.js';

// The administrator may write everywhere: who may not is told by the platform, here in its place.
vi.mock('node:fs', async (original) => ({ ...(await original<typeof import('node:fs')>()), accessSync: vi.fn() }));

const { path: within } = scratch();

it('a page in a folder that may not be written to is refused before anything is read', () => {
  const page = within('page.html');
  vi.mocked(accessSync).mockImplementation((folder, mode) => {
    if (folder === dirname(page) && mode === 2) throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
  });
  expect(refused(() => target('html', page))).toBe(`${dirname(page)} may not be written to by this user.`);
  vi.mocked(accessSync).mockReset();
  expect(refused(() => target('html', page))).toBe('');
});
