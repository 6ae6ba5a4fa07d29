import { describe, expect, it } from 'vitest';
import { RulesetError, check, compile } from '../src/index.js';
import { expectDecision, readCases } from './cases.js';

describe('semantics of the ruleset language', () => {
  for (const item of readCases('house')) {
    it(item.id, () => {
      const decision = check(compile(item.ruleset), item.request);
      expectDecision(decision, item);
      if (item.expect.retryAt !== undefined && item.expect.outcome === 'deny') expect(decision.retryAt).toBe(item.expect.retryAt);
      expect(JSON.stringify(check(compile(JSON.parse(JSON.stringify(item.ruleset))), JSON.parse(JSON.stringify(item.request))))).toBe(JSON.stringify(decision));
    });
  }
});

describe('a decision', () => {
  it('shows its fields in one order, whatever the outcome', () => {
    const policy = compile({ id: 'h', version: '1', zones: ['UTC'], rules: [{ id: 'h.a', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }] });
    for (const at of ['2026-05-05T12:00:00Z', '2026-05-05T22:00:00Z', 'no instant']) {
      const decision = check(policy, { contact: { at, channel: 'call' } });
      expect(Object.keys(JSON.parse(JSON.stringify(decision)) as object)).toEqual(['outcome', 'reasons', 'advisories', 'validUntil', 'retryAt', 'policy']);
      expect(Object.keys({ ...decision })).toEqual(['outcome', 'reasons', 'advisories', 'validUntil', 'retryAt', 'policy']);
      expect(structuredClone(decision)).toEqual(JSON.parse(JSON.stringify(decision)));
    }
  });
});

describe('rulesets that compile refuses', () => {
  for (const item of readCases('rulesets-refused')) {
    it(`${item.id}: ${item.why}`, () => {
      let thrown: unknown;
      try {
        compile(item.ruleset);
      } catch (error) {
        thrown = error;
      }
      expect(RulesetError.is(thrown)).toBe(true);
      expect((thrown as RulesetError).issues.length).toBeGreaterThan(0);
      for (const issue of (thrown as RulesetError).issues) expect(issue.message).not.toBe('');
    });
  }
});
