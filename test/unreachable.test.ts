import { describe, expect, it } from 'vitest';
import { check, compile, nextAllowed } from '../src/index.js';

const policy = compile({ id: 'h', version: '1', zones: ['UTC'], rules: [{ id: 'h.others', kind: 'recipient', deny: [{ roles: ['third-party'] }], unless: { unreachable: true } }] });
const request = {
  contact: { at: '2026-05-05T12:00:00Z', channel: 'call', to: { role: 'third-party', relation: 'sister' } },
  consumer: { timeZones: ['UTC'], unreachable: { since: '2026-05-01T00:00:00Z' } },
};
const reached = [{ id: 'e-1', at: '2026-05-03T12:00:00Z', channel: 'call', outcome: 'conversation' }];
const outcome = (more: object): string => check(policy, { ...request, ...more }).outcome;

describe('that a debtor is out of reach permits asking others', () => {
  it('as long as the history shows no contact with the debtor since', () => {
    expect(outcome({ history: [] })).toBe('allow');
    expect(outcome({ history: reached })).toBe('deny');
    expect(outcome({ history: [], historySince: '2026-05-01T00:00:00Z' })).toBe('allow');
  });

  it('and not where nobody knows: without a history, or with one that begins later', () => {
    expect(outcome({})).toBe('deny');
    expect(outcome({ history: [], historySince: '2026-05-01T00:00:00.001Z' })).toBe('deny');
    expect(nextAllowed(policy, request)).toBe(null);
  });
});
