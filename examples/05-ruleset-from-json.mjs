// A ruleset from a JSON file, as an author wrote it: what cannot be honoured is refused with its path.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RulesetError, check, compile } from 'fair-contact';

const document = JSON.parse(readFileSync(new URL('./data/house.json', import.meta.url), 'utf8'));
const policy = compile(document);
const decision = check(policy, {
  contact: { at: '2026-05-05T15:00:00-04:00', channel: 'visit', debts: ['loan-1'] },
  consumer: { timeZones: ['America/New_York'] },
  debts: [{ id: 'loan-1', daysPastDue: 2 }],
  history: [],
});
assert.deepEqual(decision.reasons.map((reason) => reason.rule), ['house.new-debts']);
console.log(decision.reasons[0].data.message.en);

// A misspelt key would switch a rule off in silence; here it is an error.
try {
  compile({ ...document, rules: document.rules.map((rule) => (rule.id === 'house.hours' ? { ...rule, holiday: 'closed' } : rule)) });
  assert.fail('it must not compile');
} catch (error) {
  assert.ok(RulesetError.is(error));
  console.log(error.message);
  assert.match(error.message, /rules\[0\]/);
}
