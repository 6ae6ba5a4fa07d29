import { describe, expect, it } from 'vitest';
import { rulesets } from '../src/rulesets/index.js';
import type { Lexicon } from '../src/wording/lexicon.js';
import { wordingReader } from '../src/wording/index.js';
import { lexicons as shipped } from '../src/wording/lexicons/index.js';
import { testLexicon } from '../src/wording/self-test.js';

/** Lexicons that stand in the rulesets themselves, for phrases that belong to one provision. */
const own = Object.entries(rulesets).flatMap(([code, { rules }]) =>
  rules.flatMap((rule) => (rule.kind === 'wording' ? (rule.lexicons ?? []).flatMap((lexicon) => (typeof lexicon === 'string' ? [] : [[code, lexicon] as const])) : [])),
);

describe('lexicons that are written into rulesets', () => {
  it('are there, and are named after their ruleset, each with a name of its own', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const [code, { id }] of own) expect(id.startsWith(`${code}-`), id).toBe(true);
    const ids = [...new Set(own.map(([, lexicon]) => lexicon))].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => shipped.some((lexicon: Lexicon) => lexicon.id === id))).toEqual([]);
  });

  it.each(own)('%s: finds its phrases and examples, and none of its counter-examples', (_code, lexicon) => {
    expect(wordingReader([]).problemOf(lexicon)).toBeUndefined();
    for (const { id, examples, counterExamples } of lexicon.entries) {
      expect(examples.length, id).toBeGreaterThan(0);
      expect(counterExamples?.length ?? 0, id).toBeGreaterThan(0);
    }
    expect(testLexicon(lexicon)).toEqual([]);
  });
});
