import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { codesOf, outcomeOf, policyOf, request } from './support.js';
import type { Plain } from './support.js';

const AT = '2026-05-05T15:00:00Z';
const limit = (n: number, per: string[], more: Plain = {}): Plain => ({
  kind: 'frequency',
  limit: n,
  window: { days: 7 },
  per,
  count: { channels: ['call'] },
  ...more,
});
const call = (more: Plain): Plain => ({ at: '2026-05-05T14:00:00Z', channel: 'call', ...more });

describe('D. Identity and scope', () => {
  it('D1 a cap per debt holds over all numbers', () => {
    const history = [
      ...Array<Plain>(4).fill(call({ debts: ['loan-1'], to: { address: '+12025550100' } })),
      ...Array<Plain>(3).fill(call({ debts: ['loan-1'], to: { address: '+12025550101' } })),
    ];
    for (const address of ['+12025550100', '+12025550101', '+12025550102']) {
      const decision = check(policyOf(limit(7, ['consumer', 'debt'])), request(AT, { history, contact: { to: { address } } }));
      expect(codesOf(decision)).toEqual(['frequency-limit']);
      expect(decision.reasons[0]?.data).toMatchObject({ counted: 7, debt: 'loan-1' });
    }
    expect(outcomeOf(policyOf(limit(7, ['address'])), request(AT, { history }))).toBe('allow');
  });

  it('D2 rules with different scopes run together, and each reason names its scope and key', () => {
    const policy = policyOf([
      { id: 'per-debt', ...limit(1, ['consumer', 'debt']) },
      { id: 'per-person', ...limit(2, ['consumer']) },
    ]);
    const debts = [{ id: 'loan-1' }, { id: 'loan-2' }];
    const history = [call({ debts: ['loan-1'] }), call({ debts: ['loan-1'] })];
    const reasons = (named: string[]): unknown[] =>
      check(policy, request(AT, { history, debts, contact: { debts: named } })).reasons.map(({ rule, data }) => [rule, data['per'], data['debt'] ?? null]);
    expect(reasons(['loan-1'])).toEqual([
      ['per-debt', ['consumer', 'debt'], 'loan-1'],
      ['per-person', ['consumer'], null],
    ]);
    expect(reasons(['loan-2'])).toEqual([['per-person', ['consumer'], null]]);
    expect(reasons(['loan-1', 'loan-2'])).toEqual([
      ['per-debt', ['consumer', 'debt'], 'loan-1'],
      ['per-person', ['consumer'], null],
    ]);
  });

  it('D3 of several entries about one person or debt any stop state blocks, wherever it stands in the list', () => {
    const none = { receivedAt: '2026-06-01' };
    const known = { receivedAt: '2026-05-01' };
    const policy = policyOf([
      { kind: 'account-status', status: 'cease' },
      { kind: 'account-status', status: 'disputed' },
      { kind: 'consent', optOuts: {} },
      { kind: 'recipient', misdirected: true },
    ]);
    const ask = (more: Plain): string => outcomeOf(policy, request(AT, more));
    const both = <T>(a: T, b: T): [T, T][] => [
      [a, b],
      [b, a],
    ];
    for (const cease of both(none, known)) expect(ask({ consumer: { timeZones: ['America/New_York'], cease } })).toBe('deny');
    for (const optOuts of both({ at: '2026-05-01', address: '+12025550177' }, { at: '2026-05-01', address: '+12025550100' }))
      expect(ask({ consumer: { timeZones: ['America/New_York'], optOuts } })).toBe('deny');
    for (const disputes of both(none, known)) expect(ask({ debts: [{ id: 'loan-1', disputes }] })).toBe('deny');
    for (const history of both(call({ misdirected: false, to: { address: '+12025550100' } }), call({ misdirected: true, to: { address: '+12025550100' } })))
      expect(ask({ history })).toBe('deny');
  });

  it('D3 two records of one debt: what either says is known, in any order', () => {
    const policy = policyOf([
      { kind: 'account-status', status: 'disputed' },
      { kind: 'account-status', status: 'paid' },
    ]);
    const clean = { id: 'loan-1' };
    for (const stop of [
      { id: 'loan-1', disputes: [{ receivedAt: '2026-05-01' }] },
      { id: 'loan-1', paidAt: '2026-05-01' },
    ]) {
      for (const debts of [
        [stop, clean],
        [clean, stop],
      ])
        expect(outcomeOf(policy, request(AT, { debts })), JSON.stringify(debts)).toBe('deny');
    }
  });

  it('D4 one address has one form: spaces, brackets, width and case make no other address', () => {
    const same: [string, string[]][] = [
      [
        '+15550100199',
        ['+1 (555) 010-0199', '15550100199', '+1-555-010-0199', '1.555.010.0199', '＋１５５５０１００１９９', '１５５５０１００１９９', ' +1 555 010 0199 '],
      ],
      ['ana@example.com', ['Ana@Example.COM', ' ana@example.com', 'ＡＮＡ@example.com']],
    ];
    const optOut = policyOf({ kind: 'consent', optOuts: {} });
    const cap = policyOf(limit(1, ['address']));
    for (const [address, others] of same) {
      for (const other of [address, ...others]) {
        const optOuts = [{ at: '2026-05-01', address: other }];
        expect(codesOf(check(optOut, request(AT, { contact: { to: { address } }, consumer: { timeZones: ['America/New_York'], optOuts } }))), other).toEqual([
          'opted-out',
        ]);
        expect(
          codesOf(
            check(
              optOut,
              request(AT, { contact: { to: { address: other } }, consumer: { timeZones: ['America/New_York'], optOuts: [{ at: '2026-05-01', address }] } }),
            ),
          ),
          other,
        ).toEqual(['opted-out']);
        expect(outcomeOf(cap, request(AT, { contact: { to: { address } }, history: [call({ to: { address: other } })] })), other).toBe('deny');
      }
      expect(outcomeOf(cap, request(AT, { contact: { to: { address } }, history: [call({ to: { address: `9${address}` } })] }))).toBe('allow');
    }
  });

  it('D5 only the roles that the ruleset names may be contacted: an unknown role or relation denies', () => {
    const policy = policyOf({
      kind: 'recipient',
      allow: [{ roles: ['debtor', 'guarantor', 'attorney'] }, { roles: ['third-party'], relations: ['sister'], purposes: ['location'] }],
    });
    const ask = (to: Plain, purpose = 'collection'): string[] => codesOf(check(policy, request(AT, { contact: { to, purpose } })));
    for (const role of ['debtor', 'guarantor', 'attorney']) expect(ask({ role })).toEqual([]);
    for (const role of ['employer', 'co-signer', 'unknown', 'spouse', 'third-party', 'DEBTOR', 'emergency-contact', 'minor'])
      expect(ask({ role }), role).toEqual(['recipient-not-permitted']);
    expect(ask({ role: 'third-party', relation: 'sister' }, 'location')).toEqual([]);
    expect(ask({ role: 'third-party', relation: 'neighbour' }, 'location')).toEqual(['recipient-not-permitted']);
    expect(ask({ role: 'third-party' }, 'location')).toEqual(['unknown-fact']);
    for (const role of ['', 7, {}, true]) expect(ask({ role })).toEqual(['invalid-request']);
  });

  it("D6 an address that proved to be somebody else's is barred for every debt and channel", () => {
    const policy = policyOf({ kind: 'recipient', misdirected: true });
    const history = [call({ misdirected: true, debts: ['loan-1'], to: { address: '+1 202 555 0100' } })];
    for (const debt of ['loan-1', 'loan-2', 'loan-3'])
      for (const channel of ['call', 'sms', 'voicemail']) {
        const input = (address: string): Plain => request(AT, { history, contact: { channel, debts: [debt], to: { address } } });
        expect(codesOf(check(policy, input('+12025550100')))).toEqual(['recipient-not-permitted']);
        expect(codesOf(check(policy, input('+12025550101')))).toEqual([]);
      }
  });

  it('D7 a cap may be per creditor, per account, per agent or for a group of debts', () => {
    const debts = [
      { id: 'loan-1', creditor: 'bank-a', account: 'S-1', type: 'student-loan' },
      { id: 'loan-2', creditor: 'bank-a', account: 'S-1', type: 'student-loan' },
      { id: 'loan-3', creditor: 'bank-b', account: 'S-3' },
      { id: 'loan-4' },
    ];
    const history = [call({ debts: ['loan-1'], from: { id: 'agent-1' } })];
    const ask = (per: string[], debt: string, agent = 'agent-2', more: Plain = {}): string =>
      outcomeOf(policyOf(limit(1, per, more)), request(AT, { history, debts, contact: { debts: [debt], from: { id: agent } } }));
    expect(['loan-1', 'loan-2', 'loan-3'].map((id) => ask(['creditor'], id))).toEqual(['deny', 'deny', 'allow']);
    // A debt whose creditor is not known may be of the same one.
    expect(ask(['creditor'], 'loan-4')).toBe('deny');
    expect(['loan-1', 'loan-2', 'loan-3', 'loan-4'].map((id) => ask(['account'], id))).toEqual(['deny', 'deny', 'allow', 'allow']);
    expect([ask(['agent'], 'loan-1'), ask(['agent'], 'loan-3', 'agent-1')]).toEqual(['allow', 'deny']);
    expect(['loan-1', 'loan-2', 'loan-3'].map((id) => ask(['debt'], id, 'agent-2', { groups: [{ debtTypes: ['student-loan'], by: 'account' }] }))).toEqual([
      'deny',
      'deny',
      'allow',
    ]);
    expect(['loan-1', 'loan-2'].map((id) => ask(['debt'], id))).toEqual(['deny', 'allow']);
  });
});
