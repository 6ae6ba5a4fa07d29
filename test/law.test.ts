import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, compile } from '../src/index.js';
import type { Ruleset } from '../src/index.js';
import { expectDecision, readCases } from './cases.js';

/** Read from the folder, so that a ruleset cannot be forgotten. */
const rulesets = new Map<string, Ruleset>();
for (const name of readdirSync(new URL('../src/rulesets/', import.meta.url))) {
  const code = name.replace('.ts', '');
  if (code !== 'index') rulesets.set(code, ((await import(`../src/rulesets/${code}.ts`)) as { ruleset: Ruleset }).ruleset);
}

/** Compiled once per combination, as shipped and after a JSON round-trip. */
const policies = new Map<string, ReturnType<typeof compile>>();
function policyOf(codes: readonly string[], throughJson: boolean): ReturnType<typeof compile> {
  const key = `${codes.join()} ${throughJson}`;
  let policy = policies.get(key);
  if (policy === undefined) {
    const documents = codes.map((code) => rulesets.get(code));
    policy = compile(throughJson ? JSON.parse(JSON.stringify(documents)) : documents);
    policies.set(key, policy);
  }
  return policy;
}

/** Cases of the language itself stand in files of their own. */
const OTHERS = ['house', 'rulesets-refused'];
const files = readdirSync(new URL('./cases/', import.meta.url)).map((name) => name.replace('.jsonl', '')).filter((name) => !OTHERS.includes(name));

for (const file of files.sort()) {
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
