import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/index.js';
import { lexicons } from '../../src/wording/lexicons/index.js';
import type { Lexicon } from '../../src/wording/index.js';
import { wordingReader } from '../../src/wording/index.js';
import { testLexicon } from '../../src/wording/self-test.js';
import { compile, lint } from '../../src/index.js';
import { rulesets } from '../facts.js';

const written = new Map<string, Lexicon>();
for (const [, { rules }] of rulesets) for (const rule of rules as readonly (Rule & { readonly lexicons?: readonly (string | Lexicon)[] })[]) {
  for (const lexicon of rule.lexicons ?? []) if (typeof lexicon !== 'string') written.set(lexicon.id, lexicon);
}
const speaking = [...rulesets].filter(([, { rules }]) => rules.some(({ kind }) => kind === 'wording'));

describe('lexicons that rulesets write out', () => {
  it('there are some', () => expect(written.size).toBeGreaterThan(3));

  it.each([...written])('%s: every entry finds itself, its examples, and no counter-example', (_, lexicon) => expect(testLexicon(lexicon)).toEqual([]));
});

describe('rulesets with wording rules', () => {
  const reader = wordingReader(lexicons);

  it.each(speaking)('%s: compiles with a reader and without one', (_, ruleset) => {
    expect(() => compile(ruleset)).not.toThrow();
    expect(() => compile(ruleset, { wording: reader })).not.toThrow();
    expect(lint(ruleset).filter(({ level }) => level === 'error')).toEqual([]);
  });
});
