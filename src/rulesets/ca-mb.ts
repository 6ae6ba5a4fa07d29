import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { ConditionParams } from '../rules/condition.js';

const CHECKED = '2026-11-23';
const NEWS = 'https://mysteinbach.ca/news/4020/public-reminded-of-their-rights-when-dealing-with-creditors';
const SUMMARY = 'https://findependenceday.com/manitoba-debt-collection-laws/';

const section98 = (url: string): Citation => ({
  instrument: 'The Consumer Protection Act', provision: 's. 98', url, note: 'Read in secondary sources; the subsection of the hours was not read.',
});
/** The year in force is known from memory alone; its first day is taken. */
const SINCE_2004 = { confidence: 'secondary', lastChecked: CHECKED, from: '2004-01-01' } as const;

// Section 98 binds any person that collects, creditors included.
const DEBTORS = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'];
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const ANYONE: ConditionParams = { notRoles: PROFESSIONALS };
const ORAL = ['call', 'voicemail', 'visit'];

const rules: readonly Rule[] = [
  {
    id: 'mb.98.hours', kind: 'contact-hours', title: 'Calls and visits Monday to Saturday from 7 to 21, none on Sundays and statutory holidays.',
    ...SINCE_2004, citation: section98(NEWS), when: { ...ANYONE, channels: ORAL },
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '07:00', to: '21:00' }], holidays: 'closed',
    reading: 'The clock is not stated: the consumer\'s. Remembrance Day counts as a statutory holiday.',
  },
  {
    id: 'mb.98.writing', kind: 'consent', title: 'Once the debtor asks for writing only by registered mail, no more calls and visits.',
    ...SINCE_2004, citation: section98(SUMMARY), when: { ...ANYONE, channels: ORAL },
    optOuts: { forms: ['registered'], covers: { call: ['voicemail', 'visit'] } },
    reading: '"Only in writing" is an opt-out from calls; it bars voice messages and visits too. One whose form is not stated is honoured, one known to be of '
      + 'another form does not bind. That an address and a telephone number were given is not asked.',
  },
  {
    id: 'mb.98.thirdparty', kind: 'recipient', title: 'Others only for address and telephone, or as guarantor.',
    ...SINCE_2004, citation: section98(SUMMARY), when: { notRoles: PROFESSIONALS },
    allow: [{ roles: DEBTORS }, { purposes: ['location'] }], reading: 'No consent of the debtor is known to open the way to others.',
  },
  {
    id: 'mb.98.demand', kind: 'disclosure', title: 'No demand unless creditor and balance were told.',
    ...SINCE_2004, citation: section98(NEWS), when: { roles: DEBTORS, notPurposes: ['location', 'employment-verification', 'opt-out-confirmation'] },
    requires: ['creditor-name', 'amount'],
  },
];

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'mb.98.conduct', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threat without authority, no posing as a court, no seizure without security, no harassment.',
    ...SINCE_2004, citation: { ...section98(NEWS), provision: 's. 98(2)' },
    when: ANYONE, lexicons: LANGUAGES,
    categories: ['false-legal-action', 'impersonation-authority', 'harassment-threat'],
    reading: 'Toward the debtor, family, neighbours and friends. What is true or planned is stated in `content.facts`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ca-mb',
  version: '2026.11.0',
  title: 'Manitoba: The Consumer Protection Act, Part XII',
  titleEnglish: 'Manitoba: The Consumer Protection Act, Part XII',
  zones: ['America/Winnipeg'],
  calendar: 'ca-mb',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'mb-cpa', title: 'The Consumer Protection Act, C.C.S.M. c. C200, Part XII (s. 98)', titleEnglish: 'Consumer Protection Act',
      issuer: 'Legislature; Consumer Protection Office', status: 'binding', issued: '1987', from: '2004', url: 'https://web2.gov.mb.ca/bills/37-3/b012e.php',
      appliesTo: 'Any person collecting a debt from a transaction under the Act; collection agents are licensed.', note: 'Dates from memory.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: every party, creditors included. Whether the debt is from a transaction under the Act is not asked: every debt is taken to be.',
    'Hours bind calls, voice messages and visits; e-mail, texts and letters have no hours.',
    'No number limits how often; harassment of debtor, family, neighbours and friends is barred and no request shows it.',
    'Not checked, as no request shows it: how papers look (mb.98.conduct, s. 98(2)), and '
      + 'the rule on collect calls and calls that cost the debtor, which was not read.',
    'The calendar covers 2004 to 2032; calls and visits outside it are denied.',
  ],
});
export default ruleset;
