// A text message is read before it is sent: what may not be said, what must be said, and a template that was not filled in.
import assert from 'node:assert/strict';
import { check, compile, explain } from 'fair-contact';
import { en } from 'fair-contact/messages/en';
import { ruleset as us } from 'fair-contact/rulesets/us';
import { wordingReader } from 'fair-contact/wording';
import { lexicon as english } from 'fair-contact/wording/en';
import { lexicon as spanish } from 'fair-contact/wording/es';

const policy = compile(us, { wording: wordingReader([english, spanish]) });
const decide = (text) =>
  check(policy, {
    contact: {
      at: '2026-05-05T15:00:00-04:00', channel: 'sms', sequence: 'subsequent', purpose: 'collection',
      to: { role: 'debtor', address: '+15550100199', line: 'mobile' }, from: { party: 'collector', technology: 'human' }, debts: ['card-1'],
      content: { text, language: 'en' },
    },
    consumer: { timeZones: ['America/New_York'] },
    debts: [{ id: 'card-1', type: 'credit-card', timeBarred: false }],
    history: [],
  });

const lawful = decide('This is Ann of Hill Recovery, a debt collector. Your balance with First Bank is $240.10. Call 555-010-0100. Reply STOP to opt out.');
assert.equal(lawful.outcome, 'allow', JSON.stringify(lawful.reasons));

const threat = decide('This is Ann of Hill Recovery, a debt collector. Pay today or you will be a.r.r.e.s.t.e.d. Reply STOP to opt out.');
assert.deepEqual([...new Set(threat.reasons.map(({ code }) => code))], ['prohibited-wording']);
assert.ok(threat.reasons.some(({ data }) => data.category === 'arrest-or-criminal-threat' && data.evasions.includes('separators')));

const bare = decide('Hello {{first_name}}, please pay $240.10.');
assert.ok(bare.reasons.some(({ code }) => code === 'missing-disclosure'));
assert.ok(bare.reasons.some(({ data }) => data.category === 'unrendered-placeholder'));

for (const sentence of [...explain(threat, en), ...explain(bare, en)]) console.log(sentence);
