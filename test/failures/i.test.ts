import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as root from '../../src/index.js';
import { check, compile, trace } from '../../src/index.js';
import { codesOf, hours, policyOf, request, shippedRulesets } from './support.js';
import type { Plain } from './support.js';

const AT = '2026-05-05T06:00:00Z';

/** Independent violations, each of its own rule, all broken by one request. */
const VIOLATIONS: Record<string, Plain> = {
  'contact-hours': hours('08:00', '21:00'),
  'frequency-limit': { kind: 'frequency', limit: 1, window: { days: 7 }, per: ['consumer'], count: { channels: ['call'] } },
  cooldown: { kind: 'cooldown', wait: { days: 7 }, after: { channels: ['call'] }, per: ['consumer', 'debt'] },
  'channel-limit': { kind: 'channel-limit', limit: 1, window: { days: 7 }, per: ['consumer'], count: { channels: ['sms', 'email', 'call'] } },
  'channel-not-permitted': { kind: 'channel', deny: [{ technologies: ['prerecorded'] }] },
  'recipient-not-permitted': { kind: 'recipient', allow: [{ roles: ['attorney'] }] },
  'cease-communication': { kind: 'account-status', status: 'cease' },
  'opted-out': { kind: 'consent', optOuts: {} },
  'consent-missing': { kind: 'consent', requires: { scopes: ['calls'] } },
  'inconvenient-time': { kind: 'inconvenient', honours: ['times'] },
  workplace: { kind: 'inconvenient', workplace: 'always' },
  'missing-disclosure': { kind: 'disclosure', requires: ['identity'] },
  'custom-rule': { kind: 'custom', deny: { '==': [{ var: 'contact.channel' }, 'call'] } },
  'prerequisite-missing': { kind: 'prerequisite', requires: { event: { channels: ['letter'] } } },
  'disputed-debt': { kind: 'account-status', status: 'disputed' },
  represented: { kind: 'account-status', status: 'represented' },
};
const broken = request(AT, {
  contact: { to: { role: 'debtor', place: 'work', address: '+12025550100' }, from: { technology: 'prerecorded' }, content: { disclosures: [] } },
  consumer: {
    timeZones: ['America/New_York'],
    cease: [{ receivedAt: '2026-05-01' }],
    optOuts: [{ at: '2026-05-01' }],
    representation: { since: '2026-05-01' },
    inconvenient: [{ from: '00:00', to: '12:00' }],
  },
  debts: [{ id: 'loan-1', disputes: [{ receivedAt: '2026-05-01' }] }],
  history: [
    { id: 'e-1', at: '2026-05-04T15:00:00Z', channel: 'call' },
    { id: 'e-2', at: '2026-05-04T16:00:00Z', channel: 'sms' },
  ],
});
const ok = request('2026-05-05T15:00:00Z');

describe('I. Reporting', () => {
  it('I1 k independent violations are k reasons, in one order whatever the order of the rules', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(VIOLATIONS), { minLength: 1 }), (chosen) => {
        const policy = policyOf(chosen.map(([code, rule]) => ({ id: `rule.${code}`, ...rule })));
        expect(check(policy, broken).reasons.map(({ rule, code }) => `${rule} ${code}`)).toEqual(chosen.map(([code]) => `rule.${code} ${code}`).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('I1 reasons are sorted by ruleset, rule, then debt', () => {
    const rule = { kind: 'frequency', limit: 1, window: { days: 7 }, per: ['debt'], count: { channels: ['call'] } };
    const policy = compile([
      {
        id: 'b',
        version: '1',
        rules: [
          { id: 'b.2', ...rule },
          { id: 'b.1', ...rule },
        ],
      },
      { id: 'a', version: '1', rules: [{ id: 'z', ...rule }] },
    ]);
    const input = request('2026-05-05T15:00:00Z', {
      contact: { debts: ['d-2', 'd-1'] },
      debts: [{ id: 'd-1' }, { id: 'd-2' }],
      history: [{ at: '2026-05-05T14:00:00Z', channel: 'call' }],
    });
    expect(check(policy, input).reasons.map(({ ruleset, rule: id, data }) => [ruleset, id, data['debt']])).toEqual([
      ['a', 'z', 'd-1'],
      ['a', 'z', 'd-2'],
      ['b', 'b.1', 'd-1'],
      ['b', 'b.1', 'd-2'],
      ['b', 'b.2', 'd-1'],
      ['b', 'b.2', 'd-2'],
    ]);
  });

  it('I2 a rule that did not run is not shown as passed', () => {
    const policy = policyOf([
      { id: 'a-pass', ...hours('00:00', '24:00') },
      { id: 'b-violated', ...hours('08:00', '21:00') },
      { id: 'c-channel', ...hours('08:00', '21:00'), when: { channels: ['sms'] } },
      { id: 'd-scope', ...hours('08:00', '21:00'), when: { roles: ['guarantor'] } },
      { id: 'e-later', ...hours('08:00', '21:00'), from: '2027-01-01' },
      { id: 'f-lifted', ...hours('08:00', '21:00'), unless: { purposes: ['collection'] } },
      { id: 'g-undecided', kind: 'custom', deny: { var: 'consumer.score' } },
      { id: 'h-inbound', ...hours('08:00', '21:00'), when: { directions: ['inbound'] } },
    ]);
    expect(trace(policy, request(AT)).map(({ rule, status, because }) => [rule, status, because])).toEqual([
      ['a-pass', 'pass', undefined],
      ['b-violated', 'violated', undefined],
      ['c-channel', 'not-applicable', 'out-of-scope'],
      ['d-scope', 'not-applicable', 'out-of-scope'],
      ['e-later', 'not-applicable', 'not-in-force'],
      ['f-lifted', 'not-applicable', 'lifted'],
      ['g-undecided', 'undecided', undefined],
      ['h-inbound', 'not-applicable', 'out-of-scope'],
    ]);
    expect(new Set(trace(policy, { contact: {} }).map(({ status, because }) => `${status} ${because}`))).toEqual(new Set(['undecided invalid-request']));
  });

  it('I3 each reason carries its rule, its limit, what was observed, and the provision', () => {
    const citation = { instrument: 'House policy', provision: 'section 4', url: 'https://example.com/policy' };
    const policy = policyOf(Object.entries(VIOLATIONS).map(([code, rule]) => ({ id: `rule.${code}`, citation, ...rule })));
    const { reasons } = check(policy, broken);
    expect(reasons).toHaveLength(Object.keys(VIOLATIONS).length);
    for (const reason of reasons) {
      expect(reason).toMatchObject({ ruleset: 't', rule: `rule.${reason.code}`, kind: VIOLATIONS[reason.code]?.['kind'], force: 'prohibition', citation });
      if (reason.code !== 'custom-rule') expect(Object.keys(reason.data).length, reason.code).toBeGreaterThan(0);
      expect(['wait', 'change', 'stop']).toContain(reason.remedy);
    }
    const data = (code: string): unknown => reasons.find((reason) => reason.code === code)?.data;
    expect(data('frequency-limit')).toMatchObject({ limit: 1, counted: 1, window: { days: 7 }, events: ['e-1'] });
    expect(data('contact-hours')).toEqual({
      zones: [{ zone: 'America/New_York', date: '2026-05-05', time: '02:00', day: 'tue', open: [{ from: '08:00', to: '21:00' }] }],
    });
    expect(data('channel-limit')).toMatchObject({ limit: 1, channels: ['call', 'sms'] });
    expect(data('missing-disclosure')).toEqual({ elements: ['identity'] });
  });

  it('I4 the decision is complete and plain data for both outcomes', () => {
    const policy = policyOf([hours('08:00', '21:00'), { kind: 'frequency', limit: 1, window: { days: 7 }, per: ['consumer'], count: { channels: ['call'] } }]);
    for (const input of [broken, ok, {}, undefined]) {
      const decision = check(policy, input);
      const record = JSON.parse(JSON.stringify(decision)) as Plain;
      expect(Object.keys(record).sort()).toEqual(['advisories', 'outcome', 'policy', 'reasons', 'retryAt', 'validUntil']);
      expect({ ...decision }).toEqual(record);
      expect(record['policy']).toEqual({ rulesets: [{ id: 't', version: '1' }], fingerprint: policy.fingerprint });
      expect(structuredClone(record)).toEqual(record);
      expect(Object.isFrozen(decision) && Object.isFrozen(decision.reasons) && decision.reasons.every((reason) => Object.isFrozen(reason))).toBe(true);
    }
  });

  it('I6 check is synchronous and its answer is an object with a discriminant; nothing exported answers with a bare boolean', () => {
    const policy = policyOf(hours('08:00', '21:00'));
    for (const [input, outcome] of [
      [broken, 'deny'],
      [ok, 'allow'],
    ] as const) {
      const decision = check(policy, input);
      expect(decision).not.toBeInstanceOf(Promise);
      expect(typeof decision).toBe('object');
      expect(decision.outcome).toBe(outcome);
    }
    const functions = (Object.entries(root) as [string, unknown][]).filter(
      (entry): entry is [string, (...list: unknown[]) => unknown] => typeof entry[1] === 'function' && entry[0] !== 'RulesetError',
    );
    expect(functions.length).toBeGreaterThan(4);
    for (const [name, run] of functions) {
      expect(name).not.toMatch(/^(is|can|should|may|has)[A-Z]/);
      let answer: unknown;
      try {
        answer = run(policy, ok, { from: AT, to: AT });
      } catch {
        answer = 'thrown';
      }
      expect(typeof answer, name).not.toBe('boolean');
      expect(answer, name).not.toBeInstanceOf(Promise);
    }
  });

  it('I7 there is no score: neither in a decision nor in a trace nor among the exports', async () => {
    const keys = new Set(Object.keys(root));
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, item] of Object.entries(value)) {
        keys.add(key);
        collect(item);
      }
    };
    for (const { ruleset } of await shippedRulesets()) {
      const policy = compile([ruleset]);
      collect([check(policy, broken), check(policy, ok), trace(policy, broken)]);
    }
    collect([check(policyOf(Object.values(VIOLATIONS)), broken), trace(policyOf(Object.values(VIOLATIONS)), ok)]);
    expect(keys.size).toBeGreaterThan(20);
    for (const key of keys) expect(key).not.toMatch(/score|percent|rating|confidence|grade|risk/i);
  });

  it('I2 trace and check say the same: a rule that denies or advises is violated or undecided, and no other is', () => {
    const all = policyOf(Object.entries(VIOLATIONS).map(([code, rule]) => ({ id: `rule.${code}`, ...rule })));
    for (const input of [broken, ok]) {
      const decision = check(all, input);
      const objecting = new Set([...decision.reasons, ...decision.advisories].map(({ rule }) => rule));
      for (const { rule, status } of trace(all, input)) expect(objecting.has(rule), rule).toBe(status === 'violated' || status === 'undecided');
      expect(codesOf(decision).length).toBeGreaterThan(0);
    }
  });
});
