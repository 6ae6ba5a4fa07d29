import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** How many rows each letter of the list of failures has, and the general properties. */
const ROWS = { A: 15, B: 16, C: 19, D: 7, E: 7, F: 9, G: 4, H: 16, I: 7, J: 8, K: 5, P: 14 } as const;
const ids = Object.entries(ROWS).flatMap(([letter, count]) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`));

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && name !== 'index.test.ts');
/** The names of the tests: the first text of `it(…)`, `it.each(…)(…)`, in whatever quotes. */
const names = files.flatMap((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  return [...text.matchAll(/(?:\bit\(|^ *\]\)\(|\]\)\(|\)\(|^ *)\s*(['"`])((?:[A-K]|P)\d+ [^\n]*?)\1,\s*(?:async )?\(/gm)].map((match) => ({
    file: name,
    name: match[2] as string,
  }));
});
const readme = readFileSync(new URL('README.md', folder), 'utf8');
const excused = new Set(
  [...readme.slice(readme.indexOf('## What no test here shows'), readme.indexOf('## Where the contract')).matchAll(/^\| ([A-Z0-9, to]+) \|/gm)].flatMap(
    (match) =>
      (match[1] as string).split(', ').flatMap((part) => {
        const [first, last] = part.split(' to ') as [string, string | undefined];
        if (last === undefined) return [first];
        const letter = first.charAt(0);
        return Array.from({ length: Number(last.slice(1)) - Number(first.slice(1)) + 1 }, (_, index) => `${letter}${Number(first.slice(1)) + index}`);
      }),
  ),
);

describe('every row of the list of failures is shown or excused', () => {
  it('finds the tests by their names', () => {
    expect(files.length).toBeGreaterThanOrEqual(10);
    expect(names.length).toBeGreaterThan(100);
  });

  it.each(ids)('%s', (id) => {
    const shown = names.filter(({ name }) => new RegExp(`(^|; )${id} `).test(name));
    if (excused.has(id))
      expect(
        shown.map(({ name }) => name),
        `${id} is excused in README.md, and shown`,
      ).toEqual([]);
    else expect(shown.length, `no test is named by ${id}`).toBeGreaterThan(0);
    // A row is where its letter says, or among the properties.
    const home = id.startsWith('P') ? 'properties.test.ts' : `${id.charAt(0).toLowerCase()}.test.ts`;
    expect(shown.length === 0 || shown.some(({ file }) => file === home), `${id} is not in ${home}`).toBe(true);
  });
});
