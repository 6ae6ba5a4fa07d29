import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/facts.js';
import type { Ask, Prepared } from '../../src/rules/kind.js';
import { byProfile } from '../../src/rules/profile.js';
import type { Plain } from '../failures/support.js';

interface Made extends Prepared {
  readonly params: Plain;
}
const event = { channels: ['call'] };
const consent = { scopes: ['calls', 'time'] };
const groups = [{ debtTypes: ['student-loan', 'mortgage'] }, { debtTypes: ['credit-card'] }];

/** A rule made for a profile, and all that was built of it. */
function made(params: Plain): { rule: Prepared; built: Made[]; given: (facts: Plain) => Made } {
  const built: Made[] = [];
  const build = (own: Plain): Prepared => {
    const prepared = { params: own, evaluate: () => undefined, next: () => 7, readsNow: true };
    built.push(prepared);
    return prepared;
  };
  const rule = byProfile(params as never, 'count', build as never);
  return { rule, built, given: (facts) => (rule.given as (ask: Ask) => Made)({ facts: factsOf(facts) } as unknown as Ask) };
}
const types: Readonly<Record<string, string | undefined>> = { student: 'student-loan', card: 'credit-card', medical: 'medical', untold: undefined };
const factsOf = ({ scopes = [], debts }: Plain): Facts =>
  ({
    consents: (scopes as string[]).map((scope) => ({ scope })),
    contact: { debts },
    debts: new Map(Object.entries(types).map(([id, type]) => [id, { type }])),
  }) as unknown as Facts;

describe('a rule that counts, for the requests of a profile', () => {
  it('is the whole rule where it has neither a consent nor groups', () => {
    const { rule, built } = made({ limit: 3, count: event });
    expect(built).toHaveLength(1);
    expect(rule).toBe(built[0]);
    expect(rule.given).toBeUndefined();
  });

  it('keeps what else was built', () => {
    const { rule, built } = made({ count: { ...event, exceptConsent: consent } });
    expect(rule).toMatchObject({ evaluate: built[0]?.evaluate, next: built[0]?.next, readsNow: true });
  });

  it.each<[string, Plain, Plain]>([
    ['one of the scopes is stated', { scopes: ['time'] }, { debts: ['card'] }],
    ['the other is, beside others', { scopes: ['sms', 'calls'] }, {}],
  ])('asks for the consent where %s', (_, facts, more) => {
    const { built, given } = made({ limit: 3, count: { ...event, exceptConsent: consent } });
    expect(given({ ...facts, ...more })).toBe(built[0]);
    expect(built).toHaveLength(1);
  });

  it('asks for one whose scope names a place or person, whatever is stated', () => {
    const { built, given } = made({ count: { exceptConsent: { scopes: ['place:{place}', 'calls'] } } });
    expect(given({ scopes: ['sms'] })).toBe(built[0]);
    expect(given({ scopes: [] })).not.toBe(built[0]);
  });

  it.each([[[]], [['sms']], [['sms', 'email']]])('and not where %j is stated: built once, without it', (scopes) => {
    const { built, given } = made({ limit: 3, count: { ...event, exceptConsent: consent } });
    const left = given({ scopes });
    expect(left).not.toBe(built[0]);
    expect(left.params).toStrictEqual({ limit: 3, count: event });
    expect(given({ scopes: ['email'] })).toBe(left);
    expect(built).toHaveLength(2);
  });

  it.each<[string, Plain]>([
    ['one debt is of a group', { debts: ['card'] }],
    ['one of several is', { debts: ['medical', 'student'] }],
  ])('counts by group where %s', (_, facts) => {
    const { built, given } = made({ count: event, groups });
    expect(given(facts)).toBe(built[0]);
    expect(built).toHaveLength(1);
  });

  it('counts by group whatever the debts are where one group is of all types', () => {
    const { built, given } = made({ count: event, groups: [...groups, {}] });
    expect(given({ debts: ['medical'] })).toBe(built[0]);
  });

  it.each<[string, Plain]>([
    ['is', { debts: ['medical'] }],
    ['has a type that is told', { debts: ['untold', 'nobody-knows'] }],
    ['is named', {}],
  ])('and without groups where none %s', (_, facts) => {
    const { built, given } = made({ limit: 1, count: event, groups });
    const left = given(facts);
    expect(left).not.toBe(built[0]);
    expect(left.params).toStrictEqual({ limit: 1, count: event, groups: undefined });
  });

  it('tells the four apart', () => {
    const { built, given } = made({ count: { ...event, exceptConsent: consent }, groups });
    const whole = { count: { ...event, exceptConsent: consent }, groups };
    const asked = [
      { scopes: ['calls'], debts: ['card'] },
      { scopes: ['calls'], debts: ['medical'] },
      { scopes: [], debts: ['card'] },
      { scopes: [], debts: ['medical'] },
    ];
    const expected = [whole, { ...whole, groups: undefined }, { count: event, groups }, { count: event, groups: undefined }];
    expect(asked.map((facts) => given(facts).params)).toStrictEqual(expected);
    expect(asked.reverse().map((facts) => given(facts).params)).toStrictEqual(expected.reverse());
    expect(built).toHaveLength(4);
  });
});
