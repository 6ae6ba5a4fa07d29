import { readdirSync } from 'node:fs';
import { beforeAll, describe, it } from 'vitest';
import { check } from '../../src/index.js';
import type { Policy } from '../../src/index.js';
import { rulesets } from '../../src/rulesets/index.js';
import type { Case } from '../cases.js';
import { compileWithLexicons, expectDecision, readCases } from '../cases.js';

// The cases of every ruleset, as test/law.test.ts runs them: a second pass for what has survived.
const OTHERS = ['house', 'rulesets-refused'];
const files = readdirSync(new URL('../cases/', import.meta.url)).map((name) => name.replace('.jsonl', '')).filter((name) => !OTHERS.includes(name));

describe('all cases with a provision', () => {
  const policies = new Map<string, Policy>();
  for (const file of files) {
    describe(file, () => {
      let cases: readonly (readonly [Case, Policy])[];
      beforeAll(() => {
        cases = readCases(file).map((item) => {
          const codes = item.rulesets as readonly string[];
          const key = codes.join();
          const policy = policies.get(key) ?? compileWithLexicons(codes.map((code) => rulesets[code]));
          policies.set(key, policy);
          return [item, policy];
        });
      });
      it('are decided as they say', () => cases.forEach(([item, policy]) => expectDecision(check(policy, item.request), item)));
    });
  }
});
