import { describe, expect, it } from 'vitest';
import { check, compile } from '../src/index.js';
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

describe('rulesets that read texts', () => {
  const request = (text: string): unknown => ({
    contact: { at: '2026-03-04T16:00:00Z', channel: 'sms', sequence: 'subsequent', from: { party: 'collector', institution: 'servicer' }, debts: ['d'], content: { text, language: 'es' } },
    consumer: { consents: [{ scope: 'channel:sms', at: '2025-01-01T12:00:00Z' }] },
    debts: [{ id: 'd', type: 'credit-card', noticeSentAt: '2026-01-05' }],
    history: [],
  });
  const threat = request('Vamos a avisar a tu jefe y a romperte las piernas.');
  const told = (code: string, handed: boolean): readonly [string[], number] => {
    const { reasons, advisories } = check(compile(rulesets[code], handed ? { wording: wordingReader(shipped) } : {}), threat);
    return [reasons.map((reason) => reason.code), advisories.filter(({ code: advice }) => advice === 'text-not-checked').length];
  };

  it.each(['bo', 'co', 'ec', 'es', 'eu', 'mx', 'pe'])('%s: deny with a reader; without one they say that the text was not read', (code) => {
    expect(told(code, true)[0]).toContain('prohibited-wording');
    const [reasons, unread] = told(code, false);
    expect(reasons).not.toContain('prohibited-wording');
    // Mexico's two instruments reach different debts, and each says it.
    expect(unread).toBe(code === 'mx' ? 2 : 1);
  });
});
