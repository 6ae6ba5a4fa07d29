import { describe, expect, it } from 'vitest';
import { check, compile, lint } from '../../src/index.js';
import type { Lexicon } from '../../src/wording/index.js';
import { wordingReader } from '../../src/wording/index.js';
import { lexicons } from '../../src/wording/lexicons/index.js';
import { testLexicon } from '../../src/wording/self-test.js';
import { rulesets } from '../facts.js';

const reader = wordingReader(lexicons);
/** Lexicons that stand in the rulesets themselves, for phrases that belong to one provision; a ruleset may name one several times. */
const written = new Map<Lexicon, string>();
for (const [code, { rules }] of rulesets) {
  for (const rule of rules) if (rule.kind === 'wording') for (const lexicon of rule.lexicons ?? []) if (typeof lexicon !== 'string') written.set(lexicon, code);
}
const speaking = [...rulesets].filter(([, { rules }]) => rules.some(({ kind }) => kind === 'wording'));

describe('lexicons that rulesets write out', () => {
  it('are there, and are named after their ruleset, each with a name of its own', () => {
    expect(written.size).toBeGreaterThan(3);
    for (const [{ id }, code] of written) expect(id.startsWith(`${code}-`), id).toBe(true);
    const ids = [...written.keys()].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids.filter((id) => lexicons.some((shipped) => shipped.id === id))).toEqual([]);
  });

  it.each([...written.keys()].map((lexicon) => [lexicon.id, lexicon] as const))('%s: every entry finds itself, its examples, and no counter-example', (_, lexicon) => {
    expect(wordingReader([]).problemOf(lexicon)).toBeUndefined();
    for (const { id, examples, counterExamples } of lexicon.entries) {
      expect(examples.length, id).toBeGreaterThan(0);
      expect(counterExamples?.length ?? 0, id).toBeGreaterThan(0);
    }
    expect(testLexicon(lexicon)).toEqual([]);
  });
});

describe('rulesets with wording rules', () => {
  it.each(speaking)('%s: compiles with a reader and without one', (_, ruleset) => {
    expect(() => compile(ruleset)).not.toThrow();
    expect(() => compile(ruleset, { wording: reader })).not.toThrow();
    expect(lint(ruleset).filter(({ level }) => level === 'error')).toEqual([]);
  });

  const threat = {
    contact: { at: '2026-03-04T16:00:00Z', channel: 'sms', sequence: 'subsequent', from: { party: 'collector', institution: 'servicer' }, debts: ['d'], content: { text: 'Vamos a avisar a tu jefe y a romperte las piernas.', language: 'es' } },
    consumer: { consents: [{ scope: 'channel:sms', at: '2025-01-01T12:00:00Z' }] },
    debts: [{ id: 'd', type: 'credit-card', noticeSentAt: '2026-01-05' }],
    history: [],
  };
  it.each(['bo', 'co', 'ec', 'es', 'eu', 'mx', 'pe'])('%s: denies with a reader; without one it says that the text was not read', (code) => {
    const ruleset = rulesets.get(code);
    expect(check(compile(ruleset, { wording: reader }), threat).reasons.map((reason) => reason.code)).toContain('prohibited-wording');
    const { reasons, advisories } = check(compile(ruleset), threat);
    expect(reasons.map((reason) => reason.code)).not.toContain('prohibited-wording');
    // Mexico's two instruments reach different debts, and each says it.
    expect(advisories.filter((advice) => advice.code === 'text-not-checked')).toHaveLength(code === 'mx' ? 2 : 1);
  });
});
