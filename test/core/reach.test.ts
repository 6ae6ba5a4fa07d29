import { describe, expect, it } from 'vitest';
import { allowedWindows, check } from '../../src/index.js';
import { codesOf, hours, policyOf, request } from '../failures/support.js';
import { finding, objecting, ownPolicy } from './support.js';

const AT = '2026-05-05T15:00:00Z';
const denied = (rule: object) => ({ kind: 'channel', deny: [{ channels: ['call'] }], ...rule });

// What a profile has answered is kept by policy: every test compiles its own, so that the answer is worked out here.
describe('the rules that may reach a contact', () => {
  it('are without those that the profile lifts', () => {
    const policy = policyOf(denied({ unless: { purposes: ['reply'] } }));
    expect(check(policy, request(AT, { contact: { purpose: 'reply' } })).outcome).toBe('allow');
    expect(codesOf(check(policy, request(AT)))).toEqual(['channel-not-permitted']);
  });

  it('that are lifted still show that the policy speaks of the contact', () => {
    const lifted = check(policyOf(denied({ unless: { purposes: ['reply'] } })), request(AT, { contact: { purpose: 'reply' } }));
    expect(lifted.advisories).toEqual([]);
    // Also where only what is known at the time lifts it.
    const inTime = check(policyOf(denied({ unless: { daysPastDue: { min: 30 } } })), request(AT, { debts: [{ id: 'loan-1', type: 'credit-card', daysPastDue: 40 }] }));
    expect([inTime.outcome, inTime.advisories]).toEqual(['allow', []]);
    const other = check(policyOf(denied({ when: { roles: ['guarantor'] } })), request(AT));
    expect(other.advisories.map(({ code }) => code)).toEqual(['no-rule-applied']);
  });

  it('keep of `when` and `unless` what the profile leaves open, for each profile its own', () => {
    const late = { daysPastDue: { min: 30 } };
    const debts = (daysPastDue: number, more: object = {}) => ({ debts: [{ id: 'loan-1', type: 'credit-card', daysPastDue }], ...more });
    const sms = { contact: { channel: 'sms' } };
    // By the channel the first part of `any` is answered; on a call the rest is left over.
    const policy = policyOf({ kind: 'channel', deny: [{ channels: ['call', 'sms'] }], when: { any: [{ channels: ['sms'] }, late] } });
    expect(check(policy, request(AT, debts(10))).outcome).toBe('allow');
    expect(check(policy, request(AT, debts(40))).outcome).toBe('deny');
    expect(check(policy, request(AT, debts(10, sms))).outcome).toBe('deny');
    expect(check(policy, request(AT, debts(10))).outcome).toBe('allow');
    const turned = policyOf({ kind: 'channel', deny: [{ channels: ['call', 'sms'] }], when: { any: [{ channels: ['sms'] }, late] } });
    expect(check(turned, request(AT, debts(10, sms))).outcome).toBe('deny');
    expect(check(turned, request(AT, debts(10))).outcome).toBe('allow');
    const lifted = policyOf({ kind: 'channel', deny: [{ channels: ['call', 'sms'] }], unless: [{ all: [{ channels: ['sms'] }, late] }, { purposes: ['reply'] }] });
    expect(check(lifted, request(AT, debts(40))).outcome).toBe('deny');
    expect(check(lifted, request(AT, debts(40, sms))).outcome).toBe('allow');
    expect(check(lifted, request(AT, debts(10, sms))).outcome).toBe('deny');
    const again = policyOf({ kind: 'channel', deny: [{ channels: ['call', 'sms'] }], unless: [{ all: [{ channels: ['sms'] }, late] }] });
    expect(check(again, request(AT, debts(40, sms))).outcome).toBe('allow');
    expect(check(again, request(AT, debts(40))).outcome).toBe('deny');
  });

  it('keep them also where the rule itself is whole for every profile', () => {
    const late = { daysPastDue: { min: 30 } };
    const asked = (channel: string, daysPastDue: number) => request(AT, { contact: { channel }, debts: [{ id: 'loan-1', type: 'credit-card', daysPastDue }] });
    const all: readonly (readonly [string, number])[] = [['call', 10], ['call', 40], ['sms', 10], ['sms', 40]];
    const scopes: readonly (readonly [object, readonly string[]])[] = [
      [{ when: { any: [{ channels: ['sms'] }, late] } }, ['allow', 'deny', 'deny', 'deny']],
      [{ unless: { all: [{ channels: ['sms'] }, late] } }, ['deny', 'deny', 'deny', 'allow']],
      [{ unless: [{ purposes: ['reply'] }, { all: [{ channels: ['sms'] }, late] }] }, ['deny', 'deny', 'deny', 'allow']],
      [{}, ['deny', 'deny', 'deny', 'deny']],
      // Something is left for either channel, and not the same.
      [{ when: { any: [{ all: [{ channels: ['call'] }, late] }, { all: [{ channels: ['sms'] }, { daysPastDue: { min: 60 } }] }] } }, ['allow', 'deny', 'allow', 'allow']],
      [{ unless: { any: [{ all: [{ channels: ['call'] }, late] }, { all: [{ channels: ['sms'] }, { daysPastDue: { min: 60 } }] }] } }, ['deny', 'allow', 'deny', 'deny']],
    ];
    for (const [scope, wanted] of scopes) {
      for (const first of all.keys()) {
        const policy = ownPolicy({ evaluate: objecting(() => true, finding()) }, { ...scope });
        for (const index of [first, ...all.keys()]) expect(check(policy, asked(...(all[index] as readonly [string, number]))).outcome, `${JSON.stringify(scope)} ${first} ${index}`).toBe(wanted[index]);
      }
    }
  });

  it('keep of the rule itself what the profile leaves open, for each profile its own', () => {
    const left = (code: string) => ({ evaluate: objecting(() => true, finding({ code })), next: () => Infinity });
    const policy = ownPolicy({ ...left('whole'), given: ({ facts }) => (facts.contact.channel === 'call' ? left('call') : facts.contact.channel === 'sms' ? undefined : left('other')) });
    const codes = (channel: string) => codesOf(check(policy, request(AT, { contact: { channel } })));
    expect([codes('email'), codes('call'), codes('sms'), codes('email'), codes('call')]).toEqual([['other'], ['call'], [], ['other'], ['call']]);
  });

  it('hold a rule whole whose part for a profile cannot be worked out', () => {
    const policy = ownPolicy({ evaluate: objecting(() => true, finding()), given: () => { throw new Error('no'); } });
    expect(codesOf(check(policy, request(AT)))).toEqual(['own-code']);
  });

  it('are worked out anew for another policy, whichever was asked before', () => {
    const [open, shut] = [policyOf(hours('00:00', '24:00')), policyOf(denied({}))];
    for (let i = 0; i < 2; i++) expect([check(open, request(AT)).outcome, check(shut, request(AT)).outcome]).toEqual(['allow', 'deny']);
  });

  it('of one profile, asked at one time, are asked at another as of that time', () => {
    const periods = [denied({ id: 't.first', until: '2026-05-01' }), denied({ id: 't.second', from: '2026-06-01', until: '2026-07-01' }), denied({ id: 't.third', from: '2026-08-01' })];
    const days = ['2026-04-20', '2026-05-15', '2026-06-15', '2026-07-15', '2026-08-15'];
    const expected = ['t.first', '', 't.second', '', 't.third'];
    const asked = (policy: ReturnType<typeof policyOf>, index: number) => check(policy, request(`${days[index]}T15:00:00Z`)).reasons.map(({ rule }) => rule).join();
    for (const first of days.keys()) {
      for (const second of days.keys()) {
        const policy = policyOf(periods);
        expect([first, second, first].map((index) => asked(policy, index))).toEqual([first, second, first].map((index) => expected[index]));
      }
    }
    expect(allowedWindows(policyOf(periods), request('2026-04-20T15:00:00Z'), { from: '2026-04-20T00:00:00Z', to: '2026-09-01T00:00:00Z' })).toEqual([
      { from: '2026-05-01T04:00:00.000Z', to: '2026-06-01T04:00:00.000Z' },
      { from: '2026-07-01T04:00:00.000Z', to: '2026-08-01T04:00:00.000Z' },
    ]);
  });

  it('are many profiles long the same, also beyond what is kept', () => {
    const policy = policyOf(denied({ when: { roles: ['debtor'] }, unless: { purposes: ['reply'] } }));
    for (let i = 0; i < 1100; i++) {
      const input = request(AT, { contact: { to: { role: i % 3 === 0 ? `role-${i}` : 'debtor', relation: `r-${i}` }, purpose: i % 2 === 0 ? 'reply' : 'collection' } });
      expect(check(policy, input).outcome).toBe(i % 3 === 0 || i % 2 === 0 ? 'allow' : 'deny');
    }
    const long = (purpose: string) => request(AT, { contact: { purpose, to: { role: 'debtor', relation: 'x'.repeat(1200) } } });
    for (let i = 0; i < 2; i++) expect([check(policy, long('collection')).outcome, check(policy, long('reply')).outcome]).toEqual(['deny', 'allow']);
  });
});

describe('what is left of conditions for a profile', () => {
  // Of either condition there is something left to ask, and another for each channel.
  const either = { any: [{ channels: ['call'], complaint: true }, { channels: ['sms'], vulnerable: ['illness'] }] };
  const [complaint, ill] = [{ complaints: [{ receivedAt: '2026-05-01T00:00:00Z' }] }, { vulnerable: ['illness'] }];
  const asked = (policy: ReturnType<typeof policyOf>): unknown =>
    (['call', 'sms'] as const).flatMap((channel) => [complaint, ill, {}].map((consumer) => check(policy, request(AT, { contact: { channel }, consumer })).outcome));
  it('is asked of that profile alone', () => {
    const [met, lifted] = [policyOf({ kind: 'channel', deny: true, when: either }), policyOf({ kind: 'channel', deny: true, unless: either })];
    for (let i = 0; i < 2; i++) {
      expect(asked(met)).toEqual(['deny', 'allow', 'allow', 'allow', 'deny', 'allow']);
      expect(asked(lifted)).toEqual(['allow', 'deny', 'deny', 'deny', 'allow', 'deny']);
    }
  });
});
