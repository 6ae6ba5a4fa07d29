// A pre-send check in a message loop: ask just before sending, record what was sent, put off what must wait, drop what must stop.
import assert from 'node:assert/strict';
import { check, compile } from 'fair-contact';
import { ruleset as cn } from 'fair-contact/rulesets/cn';

const policy = compile(cn);
const histories = new Map([
  ['c-1', []],
  ['c-2', [9, 11, 15].map((hour, index) => ({ id: `call-${index}`, at: `2026-03-02T${String(hour).padStart(2, '0')}:00:00+08:00`, channel: 'call', outcome: 'conversation', debts: ['loan-c-2'] }))],
]);

/** One job of a queue. Nothing is sent without a decision, and nothing is sent without a record of it. */
function process(job, now) {
  const decision = check(policy, {
    contact: { id: job.id, at: now, channel: job.channel, to: { role: 'debtor', address: job.address }, from: { party: 'creditor' }, debts: [`loan-${job.consumer}`] },
    consumer: { id: job.consumer, timeZones: ['Asia/Shanghai'], ...(job.optOuts === undefined ? {} : { optOuts: job.optOuts }) },
    debts: [{ id: `loan-${job.consumer}`, type: 'consumer-loan' }],
    history: histories.get(job.consumer),
  });
  if (decision.outcome === 'allow') {
    histories.get(job.consumer).push({ id: job.id, at: now, channel: job.channel, outcome: 'pending', debts: [`loan-${job.consumer}`] });
    return { done: 'sent' };
  }
  if (decision.retryAt !== null) return { done: 'later', at: decision.retryAt };
  return { done: 'dropped', why: decision.reasons.map((reason) => reason.code) };
}

const now = '2026-03-02T17:00:00+08:00';
const sent = process({ id: 'j-1', consumer: 'c-1', channel: 'sms', address: '+8613800000001' }, now);
const later = process({ id: 'j-2', consumer: 'c-2', channel: 'call', address: '+8613800000002' }, now);
console.log(sent, later);
assert.deepEqual(sent, { done: 'sent' });
// Three conversations today: the fourth waits until midnight, and the night ban until 08:00.
assert.deepEqual(later, { done: 'later', at: '2026-03-03T00:00:00.000Z' });
