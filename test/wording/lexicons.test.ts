import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Category, Lexicon } from '../../src/wording/lexicon.js';
import { CATEGORIES, EVASIONS, SOFTENINGS } from '../../src/wording/lexicon.js';
import { PatternReader, samplesOf } from '../../src/wording/pattern.js';
import { testLexicon } from '../../src/wording/self-test.js';

const folder = new URL('../../src/wording/lexicons/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
const lexicons: { name: string; lexicon: Lexicon }[] = await Promise.all(
  files.map(async (name) => ({ name: name.replace('.ts', ''), lexicon: ((await import(new URL(name, folder).href)) as { lexicon: Lexicon }).lexicon })),
);

it('reads the folder', () => {
  expect(lexicons.length).toBeGreaterThanOrEqual(2);
});

describe.each(lexicons)('$name', ({ name, lexicon }) => {
  const reader = new PatternReader(lexicon);

  it('is named as its file, and says everything that a lexicon says', () => {
    expect(lexicon.id).toBe(name);
    expect(lexicon.language.toLowerCase()).toBe(name);
    expect(lexicon.entries.length).toBeGreaterThan(0);
  });

  it('has entries with ids of their own, known categories, and examples', () => {
    expect(lexicon.entries.map(({ id }) => id)).toEqual([...new Set(lexicon.entries.map(({ id }) => id))]);
    for (const entry of lexicon.entries) {
      expect(entry.id, entry.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(CATEGORIES, entry.id).toContain(entry.category);
      expect(entry.phrases.length + (entry.together?.length ?? 0), `${entry.id} has no phrases`).toBeGreaterThan(0);
      expect(entry.examples.length, `${entry.id} has no examples`).toBeGreaterThan(0);
      for (const evasion of entry.notThrough ?? []) expect(EVASIONS, entry.id).toContain(evasion);
      for (const { of } of entry.together ?? []) expect([2, 3], entry.id).toContain(of.length);
    }
    for (const category of Object.keys(lexicon.provisions ?? {})) expect(CATEGORIES as readonly string[]).toContain(category as Category);
  });

  it('has patterns that can be read', () => {
    const cues = SOFTENINGS.flatMap((sense) => [...(lexicon.cues?.[sense]?.before ?? []), ...(lexicon.cues?.[sense]?.after ?? []), ...(lexicon.cues?.[sense]?.around ?? []), ...(lexicon.cues?.[sense]?.unless ?? [])]);
    const patterns = [
      ...cues,
      ...(lexicon.cues?.deadline ?? []),
      ...(lexicon.allow ?? []).flatMap(({ phrases }) => phrases),
      ...lexicon.entries.flatMap(({ phrases, alsoWritten, unless, together }) => [...phrases, ...Object.values(alsoWritten ?? {}).flat(), ...(unless ?? []), ...(together ?? []).flatMap(({ of }) => of)]),
    ];
    for (const pattern of patterns) expect(samplesOf(reader.read(pattern), lexicon.words).length, pattern).toBeGreaterThan(0);
    for (const members of Object.keys(lexicon.classes ?? {})) expect(reader.read(`<${members}>`).length).toBe(1);
  });
  it('finds itself in every spelling and disguise that it promises, its examples, and none of its counter-examples', () => {
    expect(testLexicon(lexicon)).toEqual([]);
  });
});
