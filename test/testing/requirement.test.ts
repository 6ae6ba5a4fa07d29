import { describe, expect, it } from 'vitest';
import { check, compile } from '../../src/index.js';
import type { Ruleset } from '../../src/index.js';
import { expectNeverAllows, expectNoReason, expectReason, RequirementError } from '../../src/testing/index.js';

const minors = { id: 'house.minors', kind: 'account-status', status: 'minor', when: { technologies: ['ai'] } };
const hours = { id: 'house.hours', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] };
const house = { id: 'house', version: '1', zones: ['America/New_York'], rules: [hours, minors] } as unknown as Ruleset;
const without = { ...house, rules: [hours] } as unknown as Ruleset;
const about = { contact: { channel: 'call', direction: 'outbound', from: { technology: 'ai' } }, consumer: { minor: true } };
const SEED = 3;

function failing(run: () => unknown): RequirementError {
  try {
    run();
  } catch (error) {
    if (error instanceof RequirementError) return error;
    throw error;
  }
  return expect.fail('nothing was found') as never;
}

describe('requirements of the house', () => {
  it('hold with how often they were asked', () => {
    expect(expectNeverAllows(house, about, { runs: 300, seed: SEED })).toEqual({ runs: 300, met: 300, seed: SEED });
    expect(expectReason(house, about, 'account-status', { runs: 300, seed: SEED }).met).toBe(300);
    expect(expectNoReason(house, { consumer: { minor: false } }, 'account-status', { runs: 300, seed: SEED }).met).toBe(300);
  });

  it('fail with a request that shows it, small enough to read', () => {
    const error = failing(() => expectNeverAllows(without, about, { runs: 300, seed: SEED }));
    expect(check(compile(without), error.request).outcome).toBe('allow');
    expect(error.message).toContain('Such a contact must never be allowed');
    expect(error.message).toMatch(/at \d\d:\d\d:\d\d\.\d{3} on \w{3} \d{4}-\d\d-\d\d in America\/New_York/);
    expect(error.message).toContain('again with seed 3');
    expect((error.request as { history?: unknown[] }).history ?? []).toEqual([]);
    expect(failing(() => expectReason(without, about, 'account-status', { runs: 300, seed: SEED })).message).toContain('must always be denied for account-status');
    expect(failing(() => expectNoReason(house, about, 'account-status', { runs: 300, seed: SEED })).message).toContain('must never be denied for account-status');
  });

  it('take a predicate, and refuse to have shown anything with too few requests of that sort', () => {
    expect(expectNeverAllows(house, { like: about, where: ({ contact }) => contact.debts?.length === 1 }, { runs: 300, seed: SEED }).met).toBeGreaterThan(30);
    expect(failing(() => expectNeverAllows(house, ({ consumer }) => consumer?.minor === true && consumer.deceased === true, { runs: 300, seed: SEED })).message).toContain('shows too little');
  });
});
