// A house policy on top of the law: every rule of both must be content, so the house can only tighten.
import assert from 'node:assert/strict';
import { check, compile } from 'fair-contact';
import { ruleset as cn } from 'fair-contact/rulesets/cn';

const house = {
  id: 'house',
  version: '2026.1',
  zones: ['Asia/Shanghai'],
  calendar: 'cn',
  rules: [
    { id: 'house.hours', kind: 'contact-hours', allow: [{ days: ['workday'], from: '09:00', to: '18:00' }], when: { channels: ['call', 'sms'] } },
    { id: 'house.one-a-day', kind: 'frequency', limit: 1, window: { calendar: 'day' }, per: ['consumer'], count: { channels: ['call', 'sms'] } },
  ],
};

const policy = compile([cn, house]);
const sms = (at, history = []) => ({
  contact: { at, channel: 'sms', to: { role: 'debtor', address: '+8613800000000' }, from: { party: 'creditor' }, debts: ['loan-1'] },
  consumer: { id: 'c-1', timeZones: ['Asia/Shanghai'] },
  debts: [{ id: 'loan-1', type: 'consumer-loan', daysPastDue: 12 }],
  history,
});

// Saturday 28 February 2026 is a make-up working day: the house rule knows.
assert.equal(check(policy, sms('2026-02-28T10:00:00+08:00')).outcome, 'allow');
// 17 February is Spring Festival; the house opens again after the holiday, on Tuesday the 24th.
const holiday = check(policy, sms('2026-02-17T10:00:00+08:00'));
assert.deepEqual(holiday.reasons.map((reason) => reason.rule), ['house.hours']);
assert.equal(holiday.retryAt, '2026-02-24T01:00:00.000Z');
console.log(`Spring Festival: denied by ${holiday.reasons[0].rule}, permitted again at ${holiday.retryAt}`);
// At night both the law and the house object, and both say so.
const night = check(policy, sms('2026-03-02T22:30:00+08:00'));
assert.ok(new Set(night.reasons.map((reason) => reason.ruleset)).has('cn') && new Set(night.reasons.map((reason) => reason.ruleset)).has('house'));
console.log(`At night: ${night.reasons.map((reason) => reason.rule).join(', ')}`);
