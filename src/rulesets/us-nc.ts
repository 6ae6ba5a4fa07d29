import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const nc = (provision: string): Citation => ({
  instrument: 'N.C. Gen. Stat.', provision, url: 'https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/ByArticle/Chapter_75/Article_2.html',
});
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const LIABLE = [
  'debtor', 'co-debtor', 'guarantor', 'guardian', 'executor', 'administrator', 'personal-representative', 'successor-in-interest',
];
/** Anyone who collects consumer debts, creditors included. */
const CONSUMER_DEBT = { notDebtTypes: ['business'] } as const;
const CALLS = ['call', 'voicemail'];
const PERMITTED = { scopes: ['third-party:{relation}'] };
const ASKED_FOR_MORE: ConditionParams = { reply: { toConversation: true } };
const LOCATION: ConditionParams = { ...CONSUMER_DEBT, purposes: ['location'], notRoles: [...LIABLE, ...PROFESSIONALS, 'spouse', 'parent-of-minor'] };
const INQUIRIES = { purposes: ['location'], notOutcomes: ['no-answer', 'busy', 'not-in-service', 'undelivered'], misdirected: false } as const;

const rules: readonly Rule[] = [
  {
    id: 'nc.frequency', kind: 'inconvenient', title: 'No calls at times known to be outside the person\'s waking hours.',
    ...READ, citation: nc('75-52(3)'), when: { ...CONSUMER_DEBT, channels: CALLS, notRoles: PROFESSIONALS }, honours: ['times', 'agreed-hours'],
    unless: { consent: { scopes: ['time'] } },
    reading: 'The waking hours are known from times that the person called inconvenient, or from hours agreed. Unreasonable frequency has no number.',
  },
  {
    id: 'nc.workplace', kind: 'inconvenient', title: 'No contact at work against the consumer\'s instructions.',
    ...READ, citation: nc('75-52(4)'), when: { ...CONSUMER_DEBT, notRoles: PROFESSIONALS, places: ['work'] }, honours: ['places'],
    unless: { facts: { 'consumer.otherNumber': false } },
    reading: 'A refusal of place `work`. That no number for other hours is known must be stated as `consumer.otherNumber` = false.',
  },
  {
    id: 'nc.thirdparty.location', kind: 'frequency', title: 'A third person is asked for location information at most once a week.',
    ...READ, citation: nc('75-53(1)(d)'), when: LOCATION, limit: 1, window: { days: 7 }, per: ['recipient'], count: INQUIRIES, unless: ASKED_FOR_MORE,
    reading: 'A week is seven local dates, the contact\'s own the last. A voicemail left and a message sent count as communications. A person who asked for '
      + 'more is answered with `replyTo`.',
  },
  {
    id: 'nc.thirdparty.location.30days', kind: 'frequency', title: 'A third person is asked for location information at most three times in thirty days.',
    ...READ, citation: nc('75-53(1)(d)'), when: LOCATION, limit: 3, window: { days: 30 }, per: ['recipient'], count: INQUIRIES, unless: ASKED_FOR_MORE,
    reading: 'Thirty local dates, the contact\'s own the last.',
  },
  {
    id: 'nc.thirdparty', kind: 'recipient', title: 'The debt is discussed with the consumer, the spouse, a minor\'s parent and the listed others alone.',
    ...READ, citation: nc('75-53(1)'), when: CONSUMER_DEBT,
    allow: [
      { roles: [...LIABLE, 'spouse', 'parent-of-minor', ...PROFESSIONALS] }, { purposes: ['location', 'legal-process', 'service-of-process'] },
      { consent: PERMITTED, not: { known: { consent: { ...PERMITTED, forms: ['oral'] } } } },
    ],
    reading: 'A parent is one of a minor in the same household. Permission of scope `third-party:…` is taken to be written unless stated as oral. Guarantors '
      + 'and those who stand in the consumer\'s place are no third persons.',
  },
  {
    id: 'nc.thirdparty.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
    ...READ, citation: nc('75-53(1)'), when: { ...CONSUMER_DEBT, roles: [...LIABLE, 'spouse', 'parent-of-minor'] }, misdirected: true,
  },
  {
    id: 'nc.identity', kind: 'disclosure', title: 'Every communication says who collects, for whom, and that the purpose is to collect a debt.',
    ...READ, citation: nc('75-54(1)-(2)'), when: { ...CONSUMER_DEBT, roles: [...LIABLE, 'spouse', 'parent-of-minor'], notPurposes: ['location'] },
    requires: ['sender-identity', 'creditor-name', 'purpose'],
  },
  {
    id: 'nc.represented', kind: 'account-status', title: 'No contact after the attorney has notified the collector.',
    ...READ, citation: nc('75-55(3)'), when: { ...CONSUMER_DEBT, notRoles: PROFESSIONALS }, status: 'represented', statuses: ['active', 'non-responsive'],
    unless: { purposes: ['statement-of-account', 'statement', 'billing'] },
    reading: 'An attorney\'s silence opens nothing. An ordinary statement of account has purpose `statement-of-account`.',
  },
];

const LANGUAGES = ['en', 'es'];

const wording: readonly Rule[] = [
  {
    id: 'nc.arrest', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threat of arrest, of seizure, or of other action that is not permitted or not intended.',
    ...READ, citation: nc('75-51(5)-(8)'),
    when: { ...CONSUMER_DEBT, notRoles: PROFESSIONALS, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: ['arrest-or-criminal-threat', 'false-legal-action'],
    reading: 'What is true or planned is stated in `content.facts`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-nc',
  version: '2026.11.0',
  title: 'North Carolina: Debt Collection Act (N.C. Gen. Stat. 75-50 to 75-56)',
  titleEnglish: 'North Carolina: Debt Collection Act (N.C. Gen. Stat. 75-50 to 75-56)',
  zones: ['America/New_York'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'nc-75-art2',
      title: 'N.C. Gen. Stat. 75-50 to 75-56 (Debt Collection Act)',
      issuer: 'North Carolina General Assembly', status: 'binding',
      url: 'https://www.ncleg.gov/EnactedLegislation/Statutes/HTML/ByArticle/Chapter_75/Article_2.html',
      appliesTo: 'Since 1977; anyone collecting consumer debt, incl. creditors; licensed collection agencies are under the parallel 58-70-90 '
        + 'ff. Amended by S.L. 2015-177, effective 2015-08-05.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: anyone who collects consumer debts, creditors included. Licensed agencies are under the parallel article of chapter 58 (58-70-90 ff.), '
      + 'which was not read: the same rules are asked of them.',
    'The text was read as of 2022; later amendments were not checked. The rules have no first day (the Act stands since 1977).',
    'No fixed hours and no number of calls: only waking hours that are known, and unreasonable frequency, which is not counted.',
    'Not checked, as the sections were not noted: profane language, false accusations, loss of defences by a sale; that a location inquiry does not mention '
      + 'the debt (75-53(1)).',
  ],
});
export default ruleset;
