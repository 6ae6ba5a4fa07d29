// One call: may an agency in the United States ring this number now?
import assert from 'node:assert/strict';
import { check, compile, explain } from 'fair-contact';
import { en } from 'fair-contact/messages/en';
import { ruleset as us } from 'fair-contact/rulesets/us';

const policy = compile(us);

const request = {
  contact: {
    at: '2026-05-05T21:00:00-04:00',
    channel: 'call',
    to: { role: 'debtor', address: '+12125550123' },
    from: { party: 'collector' },
    debts: ['card-1'],
  },
  // The number is from New York, the address is in Los Angeles: the call must be in hours in both.
  consumer: { id: 'c-1', timeZones: ['America/New_York', 'America/Los_Angeles'] },
  debts: [{ id: 'card-1', type: 'credit-card' }],
  history: [],
};

const decision = check(policy, request);
for (const sentence of explain(decision, en)) console.log(sentence);

assert.equal(decision.outcome, 'deny');
assert.deepEqual(decision.reasons.map((reason) => reason.code), ['contact-hours']);
// 08:00 in Los Angeles is 11:00 in New York.
assert.equal(decision.retryAt, '2026-05-06T15:00:00.000Z');
assert.equal(check(policy, { ...request, contact: { ...request.contact, at: decision.retryAt } }).outcome, 'allow');
