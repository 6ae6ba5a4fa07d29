import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED, from: '2023-10-02' } as const;
const ARTICLE = '/regulation/arizona-administrative-code/title-20-commerce-financial-institutions-and-insurance/'
  + 'chapter-04-department-of-insurance-and-financial-institutions-financial-institutions/article-15-collection-agencies/';
const aac = (provision: string, url: string): Citation => ({ instrument: 'Ariz. Admin. Code', provision, url });
const CESSATION = `https://print.casetext.com${ARTICLE}section-r20-4-1513-cessation-of-communication-with-the-debtor`;
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
/** Licensed collection agencies; not the creditor in its own name. */
const AGENCY = { notParties: ['creditor'], notDebtTypes: ['business'] } as const;
const DEBTOR: ConditionParams = { ...AGENCY, notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] };
const ENDING_OR_REMEDY = [
  'collection-ended', 'efforts-ended', 'termination-notice', 'cease-notice', 'cease-confirmation', 'remedy-notice', 'remedy-invoked', 'required-by-law',
];

const rules: readonly Rule[] = [
  {
    id: 'az.represented', kind: 'account-status', title: 'No contact, not even an attempt, once the debtor says that a lawyer represents him.',
    ...READ, citation: aac('R20-4-1513(A)', CESSATION), when: { ...AGENCY, notRoles: PROFESSIONALS }, status: 'represented',
    statuses: ['active', 'non-responsive'],
    reading: 'The debtor\'s oral word suffices, and a lawyer\'s silence opens nothing. A lawyer who turns out not to represent the debtor is stated as '
      + '`ended`.',
  },
  {
    id: 'az.cease', kind: 'account-status', title: 'A written refusal to pay or request to stop ends contact.',
    ...READ, citation: aac('R20-4-1513(B)-(D)', CESSATION), when: DEBTOR, status: 'cease', inWriting: true, unless: { purposes: ENDING_OR_REMEDY },
    reading: 'Effective on receipt; attempts are contacts. The word that collection has stopped and notices of customary remedies are let through.',
  },
  {
    id: 'az.identify', kind: 'disclosure', title: 'Every communication indicates that the person is a debt collector.',
    ...READ,
    citation: aac('R20-4-1520(B)', `https://casetext.com${ARTICLE}section-r20-4-1520-representations-of-collection-agency-employees-identity-or-position`),
    when: DEBTOR, requires: ['debt-collector-subsequent'], unless: { disclosures: ['debt-collector-initial'] },
    reading: 'Asked of communications with the debtor\'s side alone, as the word would disclose the debt to others. A limited-content message is not excepted.',
  },
];

const LANGUAGES = ['en', 'es'];

const wording: readonly Rule[] = [
  {
    id: 'az.identify.false', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No posing as an attorney, an official or a third party.',
    ...READ, citation: aac('R20-4-1520', `https://casetext.com${ARTICLE}section-r20-4-1520-representations-of-collection-agency-employees-identity-or-position`),
    when: { ...AGENCY, notRoles: PROFESSIONALS }, lexicons: LANGUAGES,
    categories: ['impersonation-authority', 'impersonation-lawyer'],
    reading: 'The section is about the identity and position that are claimed; the paragraph of this ban was not noted.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-az',
  version: '2026.11.0',
  title: 'Arizona: collection agencies (Ariz. Admin. Code R20-4-1501 ff.)',
  titleEnglish: 'Arizona: collection agencies (Ariz. Admin. Code R20-4-1501 ff.)',
  zones: ['America/Phoenix', 'America/Denver'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'az-r20-4-15',
      title: 'Ariz. Admin. Code R20-4-1501 ff.',
      issuer: 'Arizona Department of Insurance and Financial Institutions', status: 'binding', from: '2023-10-02',
      url: ''
        + 'https://print.casetext.com/regulation/arizona-administrative-code/title-20-commerce-financial-institutions-and-insurance/chapter-04-department-of-insurance-and-financial-institutions-financial-institutions/article-15-collection-agencies/section-r20-4-1513-cessation-of-communication-with-the-debtor',
      appliesTo: 'Licensed collection agencies; version effective 2023-10-02 (first adopted 1978).',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: licensed collection agencies (every party but `creditor`). The version of 2023-10-02 was read; the article was first adopted in 1978, and '
      + 'contacts before that version meet no rule.',
    'Hours and the workplace (R20-4-1512) were not reachable and are left out; third-party collectors keep the federal ones.',
    'The Navajo Nation keeps daylight saving time (America/Denver), the rest of Arizona does not: without `consumer.timeZones` both are taken.',
  ],
});
export default ruleset;
