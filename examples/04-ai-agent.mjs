// An AI system that runs around the clock asks before it calls, and gets words that it can act on.
import assert from 'node:assert/strict';
import { allowedWindows, check, compile, explain, nextAllowed } from 'fair-contact';
import { zhHans } from 'fair-contact/messages/zh-hans';
import { ruleset as cn } from 'fair-contact/rulesets/cn';

const policy = compile(cn, { marginSeconds: 60 });
const call = {
  contact: { at: '2026-03-02T23:30:00+08:00', channel: 'call', to: { role: 'debtor', address: '+8613800000000' }, from: { party: 'creditor', technology: 'ai' }, debts: ['loan-1'] },
  consumer: { id: 'c-1', timeZones: ['Asia/Shanghai'] },
  debts: [{ id: 'loan-1', type: 'consumer-loan' }],
  history: [],
};

const decision = check(policy, call);
assert.equal(decision.outcome, 'deny');
for (const sentence of explain(decision, zhHans)) console.log(sentence);

// A margin of a minute at both ends: not at 08:00:00 sharp.
const next = nextAllowed(policy, call);
assert.equal(next, '2026-03-03T00:01:00.000Z');
const windows = allowedWindows(policy, call, { from: '2026-03-03T00:00:00+08:00', to: '2026-03-05T00:00:00+08:00' });
console.log(windows);
assert.equal(windows.length, 2);
assert.equal(windows[0].from, next);
