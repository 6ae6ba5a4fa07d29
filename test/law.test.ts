import { describe, expect, it } from 'vitest';
import { check, compile } from '../src/index.js';
import { rulesets } from '../src/rulesets/index.js';
import { expectDecision, readCases } from './cases.js';

/** Compiled once per combination, as shipped and after a JSON round-trip. */
const policies = new Map<string, ReturnType<typeof compile>>();
function policyOf(codes: readonly string[], throughJson: boolean): ReturnType<typeof compile> {
  const key = `${codes.join()} ${throughJson}`;
  let policy = policies.get(key);
  if (policy === undefined) {
    const documents = codes.map((code) => rulesets[code]);
    policy = compile(throughJson ? JSON.parse(JSON.stringify(documents)) : documents);
    policies.set(key, policy);
  }
  return policy;
}

for (const file of ['us', 'us-own', 'cn']) {
  describe(`cases: ${file}`, () => {
    for (const item of readCases(file)) {
      it(`${item.id}: ${item.why ?? ''}`, () => {
        const codes = item.rulesets as readonly string[];
        const decision = check(policyOf(codes, false), item.request);
        expectDecision(decision, item);
        expect(item.provision, 'a case says where it comes from').toBeTruthy();
        expect(['official-example', 'rule-text', 'derived']).toContain(item.source);
        expect(JSON.stringify(check(policyOf(codes, true), JSON.parse(JSON.stringify(item.request))))).toBe(JSON.stringify(decision));
      });
    }
  });
}
