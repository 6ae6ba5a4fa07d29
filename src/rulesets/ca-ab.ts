import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';

const CHECKED = '2026-11-23';
const LAW_FAQS = 'http://www.law-faqs.org/alberta-faqs/consumer-law/collection-and-debt-repayment/';
const SUMMARY = 'https://correctthedebts.com/fair-debt-collection/';

const section12 = (url: string): Citation => ({
  instrument: 'Alta Reg 194/1999', provision: 's. 12', url, note: 'Read in summaries; the text of s. 12 was not read.',
});
const SINCE_1999 = { confidence: 'secondary', lastChecked: CHECKED, from: '1999-09-01' } as const;

/** Licensed agencies and collectors, not a creditor for itself. A party that is not stated is taken to be bound. */
const BOUND = { notParties: ['creditor'] } as const;
const DEBTORS = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'];
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const ANYONE: ConditionParams = { ...BOUND, notRoles: PROFESSIONALS };
const DEBTOR: ConditionParams = { ...BOUND, roles: DEBTORS };
const EMPLOYER = ['employer', 'supervisor', 'human-resources'];
const CHILD = ['minor-child', 'child', 'son', 'daughter', 'minor'];
const ORAL = ['call', 'voicemail', 'visit'];
const MAIL = ['letter', 'postcard'];
const NOT_PLACED = ['busy', 'not-in-service', 'undelivered'];

/** Agreed to with the collector: calls, or any contact. */
const AGREED_CALLS = { scopes: ['calls', 'contact'], givenTo: ['collector', 'debt-buyer'] } as const;
const AGREED = { scopes: ['contact'], givenTo: ['collector', 'debt-buyer'] } as const;
const COUNTED: FilterParams = {
  directions: ['outbound'], notChannels: MAIL, roles: DEBTORS, notParties: ['creditor'], notOutcomes: NOT_PLACED,
  any: [{ channels: ORAL, exceptConsent: AGREED_CALLS }, { notChannels: ORAL, exceptConsent: AGREED }],
};

const rules: readonly Rule[] = [
  {
    id: 'ab.12.hours', kind: 'contact-hours', title: 'Calls and visits only from 7 to 22, Alberta time.',
    ...SINCE_1999, citation: section12(LAW_FAQS), zone: 'America/Edmonton', when: { ...ANYONE, channels: ORAL }, allow: [{ from: '07:00', to: '22:00' }],
    reading: 'Every day alike: the summaries that cite s. 12 know no rule for Sundays and holidays, those that add one seem to be text of other provinces. '
      + '22:00:00.000 is taken as barred.',
  },
  {
    id: 'ab.12.frequency', kind: 'frequency', title: 'At most three contacts in seven days for one creditor, mail excepted.',
    ...SINCE_1999, citation: section12(LAW_FAQS), when: { ...DEBTOR, notChannels: MAIL },
    limit: 3, window: { days: 7 }, per: ['creditor'], count: COUNTED,
    unless: [{ channels: ORAL, consent: AGREED_CALLS }, { consent: AGREED }],
    reading: 'Seven local dates, the contact\'s own the last; debts whose creditor is not stated are counted together. Whether an attempt counts was not read: '
      + 'what rang or was sent counts, what was busy, out of service or undelivered does not. When the limit was added was not read either: it is applied '
      + 'from the first day of the regulation. That the debtor may agree to more stands in one summary only: the agreement must be with the collector '
      + '(scope `contact`, for calls also `calls`).',
  },
  {
    id: 'ab.12.workplace', kind: 'inconvenient', title: 'No contact at work once the debtor objects.',
    ...SINCE_1999, citation: section12(SUMMARY), when: { ...DEBTOR, places: ['work'] }, honours: ['places'],
    unless: { consent: { scopes: ['place:work'] } },
    reading: 'The objection is an `inconvenient` place `work`. That the debtor must then make and keep other arrangements is not asked: end the objection '
      + '(`until`) when they were not kept.',
  },
  {
    id: 'ab.12.workplace.employer', kind: 'recipient', title: 'The employer only to confirm employment status, title and address.',
    ...SINCE_1999, citation: section12(SUMMARY), when: { ...BOUND, notRoles: [...DEBTORS, ...PROFESSIONALS], known: { relations: EMPLOYER } },
    allow: [{ purposes: ['employment-verification', 'location'] }], reading: 'The inquiry has purpose `employment-verification` or `location`.',
  },
  {
    id: 'ab.12.workplace.employer-once', kind: 'frequency', title: 'The employer is contacted once.',
    ...SINCE_1999, citation: section12(SUMMARY), when: { ...BOUND, notRoles: [...DEBTORS, ...PROFESSIONALS], known: { relations: EMPLOYER } },
    limit: 1, window: { all: true }, per: ['consumer'],
    count: { notRoles: [...DEBTORS, ...PROFESSIONALS], relations: EMPLOYER, notParties: ['creditor'], notOutcomes: ['no-answer', ...NOT_PLACED] },
    reading: 'An attempt that reached nobody does not count.',
  },
  {
    id: 'ab.12.thirdparty', kind: 'recipient', title: 'Spouse, relatives, neighbours and friends only for an address or telephone numbers.',
    ...SINCE_1999, citation: section12(SUMMARY), when: { ...BOUND, not: { known: { relations: EMPLOYER } } },
    allow: [{ roles: [...DEBTORS, ...PROFESSIONALS] }, { purposes: ['location'] }],
    reading: 'A guarantor owes the debt and is no third person. No consent of the debtor is known to open the way to others.',
  },
  {
    id: 'ab.12.minor', kind: 'recipient', title: 'The debt is not discussed with a minor child.',
    ...SINCE_1999, citation: section12('http://www.faber.ca/debt-overview/collection-agencies-and-debt-collection'),
    when: { ...BOUND, notRoles: [...DEBTORS, ...PROFESSIONALS], known: { relations: CHILD } }, deny: [{ notPurposes: ['location'] }],
    reading: 'A child whose age is not stated is taken for a minor.',
  },
  {
    id: 'ab.identify', kind: 'disclosure',
    title: 'The collector uses the licensed name and tells the creditor, the debt, the amount and when it was sent to collection.',
    ...SINCE_1999, citation: section12('https://collectionagencies.ca/guides/alberta-debt-collection-laws'),
    when: { ...DEBTOR, notPurposes: ['location', 'employment-verification', 'opt-out-confirmation'] },
    requires: ['institution-name', 'creditor-name', 'debt-details', 'amount', 'sent-to-collection-date'],
  },
];

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'ab.12.conduct.threats', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threatening, profane, intimidating or coercive language.',
    ...SINCE_1999, citation: section12(SUMMARY),
    when: ANYONE, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'arrest-or-criminal-threat', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'harassment-threat',
      'self-harm-incitement', 'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop',
    ],
  },
  {
    id: 'ab.12.conduct.false', ...WORDS, title: 'No false reference to police, law firms, credit history, court, lien or garnishment, no threat to sue without authority.',
    ...SINCE_1999, citation: section12(SUMMARY),
    when: ANYONE, lexicons: LANGUAGES,
    categories: ['impersonation-authority', 'impersonation-lawyer', 'false-legal-action', 'false-credit-claim'],
    reading: 'What is true or planned is stated in `content.facts`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ca-ab',
  version: '2026.11.0',
  title: 'Alberta: Collection and Debt Repayment Practices Regulation',
  titleEnglish: 'Alberta: Collection and Debt Repayment Practices Regulation',
  zones: ['America/Edmonton'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ar-194-1999', title: 'Collection and Debt Repayment Practices Regulation, Alta Reg 194/1999', titleEnglish: 'AR 194/99', issuer: 'Minister',
      status: 'binding', issued: '1999', from: '1999-09-01',
      url: 'https://www.global-regulation.com/law/canada/503963/collection-and-debt-repayment-practices-regulation.html',
      appliesTo: 'Licensed collection agencies and collectors under the Consumer Protection Act (Fair Trading Act until 2018); not creditors collecting '
        + 'their own debts.',
      note: 'Dates from memory; the text of s. 12 was not read.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: every party but `creditor`; a party that is not stated is taken to be bound. A bank that collects for itself meets the ruleset `ca`, an '
      + 'agency that collects for a bank meets both.',
    'Hours bind calls, voice messages and visits; e-mail, texts and letters have no hours. There is no rule for Sundays and holidays.',
    'Excessive calls or e-mails are barred also within the limit; no number says how many.',
  ],
});
export default ruleset;
