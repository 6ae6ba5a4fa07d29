import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { Lexicon } from '../wording/lexicon.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const ct: Citation = { instrument: 'Conn. Agencies Regs.', provision: '36a-647-3', url: 'http://ctrules.elaws.us/rule/36a-647-3' };
const CONDUCT: Citation = {
  instrument: 'Conn. Agencies Regs.', provision: '36a-647-5(5)-(6)',
  url: 'https://casetext.com/regulation/connecticut-administrative-code/title-36a-the-banking-law-of-connecticut/collection-practices-of-creditors/'
    + 'transferred-from-section-36-243c/section-36a-647-5-conduct',
};
const NOT_THIRD = [
  'debtor', 'co-debtor', 'guarantor', 'spouse', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative',
  'successor-in-interest', 'attorney',
];
/** Creditors by this part, agencies by the parallel one: every party. */
const LOCATION: ConditionParams = { notDebtTypes: ['business'], purposes: ['location'], notRoles: NOT_THIRD };

const rules: readonly Rule[] = [
  {
    id: 'ct.location', kind: 'frequency', title: 'A third person is asked for location information once.',
    ...READ, citation: ct, when: LOCATION, limit: 1, window: { all: true }, per: ['recipient'],
    count: { purposes: ['location'], notOutcomes: ['no-answer', 'busy', 'not-in-service', 'undelivered'], misdirected: false },
    unless: { reply: { toConversation: true } },
    reading: 'Per person and debtor. A person who asked to be contacted again is answered with `replyTo`; a belief that the earlier answer was wrong, '
      + 'incomplete or outdated is not let through.',
  },
  {
    id: 'ct.location.purpose', kind: 'recipient', title: 'Third persons are contacted for location information alone.',
    ...READ, citation: ct,
    when: { notDebtTypes: ['business'], notRoles: [...NOT_THIRD, 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'] },
    allow: [{ purposes: ['location', 'post-judgment-remedy'] }, { consent: { scopes: ['third-party:{relation}'] } }],
    reading: 'The section lets third persons be asked without a mention of the debt; a contact with them for another purpose is taken to be barred.',
  },
  {
    id: 'ct.location.postcard', kind: 'channel', title: 'A third person is never asked by postcard.',
    ...READ, citation: ct, when: { notDebtTypes: ['business'], notRoles: NOT_THIRD, channels: ['postcard'] }, deny: true,
  },
  {
    id: 'ct.location.content', kind: 'disclosure', title: 'A location inquiry says who is calling and that it confirms or corrects location information.',
    ...READ, citation: ct, when: LOCATION, requires: ['location-purpose'],
    reading: 'The text bars a mention of the debt or of a "collection department"; a script reviewed for that vouches for `location-purpose`.',
  },
  {
    id: 'ct.harass', kind: 'disclosure', title: 'A call discloses the caller.',
    ...READ, citation: CONDUCT, when: { notDebtTypes: ['business'], channels: ['call', 'voicemail'], roles: NOT_THIRD }, requires: ['sender-identity'],
    reading: 'Repeated or continuous ringing is barred by an objective test without a number, which is not checked.',
  },
];

/** Words that tell a third person what a location inquiry is about. */
const THIRD_PERSONS: Lexicon = {
  id: 'us-ct-third-persons', language: 'en', version: '2026.11.0', words: 'spaces',
  entries: [
    {
      id: 'debt-mentioned', category: 'privacy-disclosure', hardAgainst: 'all',
      phrases: ['collection* (department|dept|agency|unit|division|bureau)', '(debt|debts|owe|owes|owed|owing|past due|overdue|delinquent|unpaid)', 'debt collect*'],
      examples: ['This is the collection department.', 'She owes us money.'],
      counterExamples: ['I am confirming his address for our records department.'],
      notThrough: ['leet', 'repeated'],
    },
  ],
};

const LANGUAGES = ['en', 'es'];

const wording: readonly Rule[] = [
  {
    id: 'ct.false-statements', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No misstatement about arrest, seizure or a crime.',
    confidence: 'secondary', lastChecked: CHECKED,
    citation: { instrument: 'Conn. Agencies Regs.', provision: '36a-647-6', note: 'Known from a list of what is banned; the address of this section was not noted.' },
    when: { notDebtTypes: ['business'], notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: ['arrest-or-criminal-threat', 'false-legal-action'],
    reading: 'Creditors by this part, agencies by the parallel one. What is true or planned is stated in `content.facts`.',
  },
  {
    id: 'ct.location.words', ...WORDS, title: 'A location inquiry mentions no debt and no collection department.',
    ...READ, citation: ct,
    when: LOCATION, lexicons: [...LANGUAGES, THIRD_PERSONS],
    categories: ['privacy-disclosure'],
    reading: 'Any such word counts, also one that is denied.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-ct',
  version: '2026.11.0',
  title: 'Connecticut: collection practices of creditors (Conn. Agencies Regs. 36a-647-2 to 36a-647-7)',
  titleEnglish: 'Connecticut: collection practices of creditors (Conn. Agencies Regs. 36a-647-2 to 36a-647-7)',
  zones: ['America/New_York'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ct-36a-647',
      title: 'Conn. Agencies Regs. 36a-647-2 to 36a-647-7',
      issuer: 'Connecticut Department of Banking', status: 'binding',
      url: 'http://ctrules.elaws.us/rule/36a-647-3',
      appliesTo: 'Creditors collecting their own debts (consumer collection agencies have the parallel 36a-809-9 ff.).',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: creditors that collect their own debts; consumer collection agencies have the parallel 36a-809-9 ff. and are asked the same.',
    'Hours and the workplace (36a-647-4) were not reachable and are left out; third-party collectors keep the federal ones.',
    'ct.log: agencies log every contact and attempt; no request shows it.',
    'The rules have no first day.',
  ],
});
export default ruleset;
