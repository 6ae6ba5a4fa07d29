import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../src/index.js';
import type { Policy, Rule, Ruleset } from '../src/index.js';
import type { Case } from './cases.js';
import { compileWithLexicons, expectDecision, readCases } from './cases.js';
import { cli, lines } from './command.js';

/** Read from the folder, so that a ruleset cannot be forgotten. */
const rulesets = new Map<string, Ruleset>();
for (const name of readdirSync(new URL('../src/rulesets/', import.meta.url))) {
  const code = name.replace('.ts', '');
  if (code !== 'index') rulesets.set(code, ((await import(`../src/rulesets/${code}.ts`)) as { ruleset: Ruleset }).ruleset);
}

/** Compiled once per combination, as shipped and after a JSON round-trip. */
const policies = new Map<string, Policy>();
function policyOf(codes: readonly string[], throughJson: boolean): Policy {
  const key = `${codes.join()} ${throughJson}`;
  let policy = policies.get(key);
  if (policy === undefined) {
    const documents = codes.map((code) => rulesets.get(code));
    policy = compileWithLexicons(throughJson ? JSON.parse(JSON.stringify(documents)) : documents);
    policies.set(key, policy);
  }
  return policy;
}

/** Cases of the language itself stand in files of their own. */
const OTHERS = ['house', 'rulesets-refused'];
const files = readdirSync(new URL('./cases/', import.meta.url)).map((name) => name.replace('.jsonl', '')).filter((name) => !OTHERS.includes(name));

const cases = new Map(files.sort().map((file) => [file, readCases(file)]));

for (const [file, items] of cases) {
  describe(`cases: ${file}`, () => {
    for (const item of items) {
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

describe('cases through the command line', () => {
  const byRulesets = new Map<string, Case[]>();
  for (const item of [...cases.values()].flat()) {
    const key = (item.rulesets as readonly string[]).join();
    byRulesets.set(key, [...(byRulesets.get(key) ?? []), item]);
  }

  it.each([...byRulesets])('--ruleset %s', async (list, items) => {
    const result = await cli(['check', '--ruleset', list], { input: items.map(({ request }) => `${JSON.stringify(request)}\n`).join('') });
    expect(lines(result.out)).toEqual(items.map(({ request }) => JSON.stringify(check(policyOf(list.split(','), false), request))));
    expect(result).toMatchObject({ err: '', code: items.every(({ expect: wanted }) => wanted.outcome === 'allow') ? 0 : 1 });
  });
});

describe('how many cases there are', () => {
  const hasNumbers = (rule: Rule): boolean =>
    ['contact-hours', 'frequency', 'cooldown', 'channel-limit'].includes(rule.kind) || (rule.kind === 'prerequisite' && (rule.atLeast !== undefined || rule.atMost !== undefined));

  const advised = ({ rulesets: list, request }: Case): boolean =>
    check(policyOf(list as readonly string[], false), request).advisories.some(({ code }) => code !== 'no-rule-applied' && code !== 'text-not-checked');

  it.each([...rulesets])('%s: enough, each with an id of its own, of both outcomes', (code, ruleset) => {
    // Of several rulesets the last, the narrowest, is the one that the case is about.
    const own = [...cases.values()].flat().filter((item) => item.rulesets?.[item.rulesets.length - 1] === code);
    expect(own.length).toBeGreaterThanOrEqual(ruleset.rules.some(hasNumbers) ? 12 : 8);
    expect(new Set(own.map(({ id }) => id)).size, 'ids').toBe(own.length);
    // A ruleset of recommendations alone never denies: there some cases show the advice and some show none.
    const told: readonly unknown[] = ruleset.rules.some(({ force }) => force !== 'should') ? own.map(({ expect: wanted }) => wanted.outcome) : own.map((item) => advised(item));
    expect(new Set(told).size, 'objected to, and not').toBe(2);
  });

  it('has no id twice', () => {
    const ids = [...cases.values()].flat().map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
