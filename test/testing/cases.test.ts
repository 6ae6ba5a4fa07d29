import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesets } from '../../src/rulesets/index.js';
import { CasesError, expectCases, parseCases, runCases } from '../../src/testing/index.js';
import type { TestCase } from '../../src/testing/index.js';
import { wordingReader } from '../../src/wording/index.js';
import { lexicons } from '../../src/wording/lexicons/index.js';

const wording = wordingReader(lexicons);
const folder = new URL('../cases/', import.meta.url);
const ruleset = { id: 'h', version: '1', rules: [{ id: 'h.hours', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }] };
const request = { contact: { at: '2026-05-05T21:00:00-04:00', channel: 'call' }, consumer: { timeZones: ['America/New_York'] } };
const base: TestCase = { id: 'x', ruleset, request, expect: { outcome: 'deny', codes: ['contact-hours'] } };

describe('the format of cases', () => {
  // Rulesets that are refused have no request: they are another format.
  for (const file of readdirSync(folder).filter((name) => name !== 'rulesets-refused.jsonl').sort()) {
    it(`reads and runs ${file}`, () => {
      const cases = parseCases(readFileSync(new URL(file, folder), 'utf8'));
      expect(expectCases(cases, { rulesets, wording }).length).toBe(cases.length);
    });
  }

  it('reads texts with what it is handed, where a ruleset names lexicons', () => {
    const contact = { at: '2026-05-05T12:00:00-04:00', channel: 'sms', content: { text: 'Pay now or you go to jail.', language: 'en' } };
    const words = { id: 'h', version: '1', rules: [{ id: 'h.words', kind: 'wording', lexicons: ['en'], missingLexicon: 'unchecked' }] };
    const denied: TestCase = { id: 'x', ruleset: words, request: { contact }, expect: { outcome: 'deny', codes: ['prohibited-wording'] } };
    expect(runCases([denied], { wording })).toMatchObject([{ passed: true }]);
    expect(runCases([denied])).toMatchObject([{ passed: false }]);
    // A ruleset that names none is compiled as ever.
    const named: TestCase = { ...denied, ruleset: { ...words, rules: [{ id: 'h.says', kind: 'disclosure', requires: ['opt-out'] }] }, expect: { outcome: 'allow', advisories: ['text-not-checked'] } };
    expect(runCases([named], { wording })).toMatchObject([{ passed: true }]);
  });

  it('reads a JSON list as well, and nothing that is no case', () => {
    expect(parseCases(JSON.stringify([base]))).toEqual([base]);
    expect(parseCases(`${JSON.stringify(base)}\n\n`)).toEqual([base]);
    expect(() => parseCases('{')).toThrow('line 1 is no JSON');
    expect(() => parseCases(`${JSON.stringify(base)}\n{"id":"y"}`)).toThrow(/line 2 is no case: .*expect/);
    expect(() => parseCases(JSON.stringify({ ...base, rulesets: ['us'] }))).toThrow('exactly one of rulesets and ruleset');
    expect(() => parseCases(JSON.stringify({ ...base, expect: { outcome: 'deny', code: 'x' } }))).toThrow(/is no case/);
    expect(() => runCases([{ id: 'z' }])).toThrow('case 1 is no case');
    expect(() => expectCases([])).toThrow('there are no cases');
  });

  const wrong: readonly (readonly [string, TestCase['expect'], RegExp])[] = [
    ['the outcome', { outcome: 'allow' }, /expected allow, got deny/],
    ['a code', { outcome: 'deny', codes: ['cooldown'] }, /no reason cooldown among: contact-hours/],
    ['a code too many', { outcome: 'deny', codesAbsent: ['contact-hours'] }, /must not be/],
    ['the set of codes', { outcome: 'deny', exactCodes: ['contact-hours', 'cooldown'] }, /expected the reasons contact-hours, cooldown, got contact-hours/],
    ['retryAt', { outcome: 'deny', retryAt: '2026-05-06T12:00:00.001Z' }, /expected retryAt/],
    ['validUntil', { outcome: 'deny', validUntil: '2026-05-06T12:00:00.000Z' }, /expected validUntil/],
    ['nextAllowed', { outcome: 'deny', nextAllowed: null }, /expected nextAllowed null, got 2026-05-06T12:00:00.000Z/],
    ['advice', { outcome: 'deny', advisories: ['text-not-checked'] }, /no advice text-not-checked/],
  ];
  for (const [what, expected, message] of wrong) {
    it(`fails on ${what}`, () => {
      const [result] = runCases([{ ...base, expect: expected }]);
      expect(result?.passed).toBe(false);
      expect(result?.failures.join()).toMatch(message);
      expect(() => expectCases([{ ...base, expect: expected }])).toThrow(CasesError);
    });
  }

  it('passes what is as expected, to the instant', () => {
    const expected = { outcome: 'deny', exactCodes: ['contact-hours'], retryAt: '2026-05-06T12:00:00.000Z', validUntil: null, nextAllowed: '2026-05-06T12:00:00.000Z', advisoriesAbsent: ['no-rule-applied'] } as const;
    expect(runCases([{ ...base, expect: { ...expected, exactCodes: ['contact-hours'], advisoriesAbsent: ['no-rule-applied'] } }])).toEqual([{ id: 'x', passed: true, failures: [] }]);
  });

  it('honours the options of a case and names a ruleset that it was not given', () => {
    const early = { ...base, request: { ...request, contact: { ...request.contact, at: '2026-05-05T20:59:30-04:00' } } };
    expect(runCases([{ ...early, expect: { outcome: 'allow' } }, { ...early, options: { marginSeconds: 60 }, expect: { outcome: 'deny' } }]).map(({ passed }) => passed)).toEqual([true, true]);
    const { ruleset: _, ...rest } = base;
    expect(runCases([{ ...rest, rulesets: ['atlantis'] }])[0]?.failures).toEqual(['thrown: no ruleset "atlantis" was given to the runner']);
    expect(runCases([{ ...rest, rulesets: ['constructor'] }], { rulesets })[0]?.passed).toBe(false);
  });

  it('decides what is malformed as malformed', () => {
    expect(runCases([{ ...base, request: { contact: {} }, expect: { outcome: 'deny', exactCodes: ['invalid-request'] } }])[0]?.failures).toEqual([]);
    expect(runCases([{ ...base, request: null, expect: { outcome: 'deny', exactCodes: ['invalid-request'] } }])[0]?.failures).toEqual([]);
  });
});
