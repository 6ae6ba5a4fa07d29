import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const WAKEEL =
  'https://www.alwakeelnews.com/Section_1/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1-%D9%85%D8%AD%D9%84%D9%8A%D8%A9/%D9%87%D8%A7%D9%85-%D9%85%D9%86-%D8%A7%D9%84%D8%A8%D9%86%D9%83-'
  + '%D8%A7%D9%84%D9%85%D8%B1%D9%83%D8%B2%D9%8A-%D8%AD%D9%88%D9%84-%D8%A2%D9%84%D9%8A%D8%A7%D8%AA-%D8%AA%D8%AD%D8%B5%D9%8A%D9%84-%D9%82%D8%B1%D9%88%D8%B6-'
  + '%D8%B4%D8%B1%D9%83%D8%A7%D8%AA-%D8%A7%D9%84%D8%AA%D9%85%D9%88%D9%8A%D9%84-%D8%A7%D9%84%D8%A3%D8%B5%D8%BA%D8%B1_622859';
const cbj: Citation = { instrument: 'CBJ circular on collection by microfinance companies (2023)', provision: 'circular', url: WAKEEL, note: 'Read in the press.' };
const SINCE_2023 = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2023-04-01' } as const;

/** Those with whom the lender's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const LIABLE = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
/** Microfinance companies. A lender that is not stated, or another, is taken to be one. */
const MICROFINANCE: ConditionParams = {
  notRoles: OWN_SIDE, notInstitutions: ['bank', 'card-issuer', 'finance-company', 'leasing-company'],
  notDebtTypes: ['credit-card', 'mortgage', 'rent', 'telecom', 'utility', 'medical', 'tax'],
};
/** Answers to an objection. */
const ANSWERS = ['verification', 'requested-information', 'reply', 'required-by-law', 'opt-out-confirmation'] as const;

const rules: readonly Rule[] = [
  {
    id: 'jo.mfi.third-party', kind: 'recipient', title: 'No third party is contacted to press the client to pay.',
    ...SINCE_2023, citation: cbj, when: { ...MICROFINANCE, notPurposes: ['location'] }, allow: [{ roles: LIABLE }],
    reading: 'A contact with somebody who does not owe is taken to press, unless it only asks for the whereabouts (purpose `location`).',
  },
  {
    id: 'jo.mfi.lists', kind: 'channel', title: 'Names of defaulters are not published.',
    ...SINCE_2023, citation: cbj, when: { ...MICROFINANCE, channels: ['social-post'] }, deny: true,
    reading: '`social-post` is what others can see; a private message is channel `chat`. Publication in court matters is not a contact under this rule.',
  },
  {
    id: 'jo.mfi.disputed', kind: 'account-status', title: 'After an objection no contact about the disputed sum until it is dealt with.',
    ...SINCE_2023, citation: cbj, when: { ...MICROFINANCE, notPurposes: ANSWERS }, status: 'disputed', endedBy: 'resolved',
    reading: 'Any form of objection; it is dealt with when `disputes[].resolvedAt` says so. The ten days for the answer end nothing by themselves.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'jo',
  version: '2026.11.0',
  title: 'الأردن: قواعد التواصل لتحصيل قروض التمويل الأصغر',
  titleEnglish: 'Jordan: rules of debt collection contacts in microfinance',
  zones: ['Asia/Amman'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'cbj-mfi-2023', title: 'تعميم البنك المركزي الأردني لشركات التمويل الأصغر بشأن التحصيل',
      titleEnglish: 'CBJ circular on collection by microfinance companies',
      issuer: 'Central Bank of Jordan', status: 'binding', from: '2023-04-01', url: WAKEEL, appliesTo: 'Microfinance companies.',
    },
    {
      id: 'cbj-14-2024', title: 'Financial Consumer Protection Instructions for the Banking Sector No. 14/2024',
      titleEnglish: 'Banking consumer protection instructions',
      issuer: 'Central Bank of Jordan', status: 'binding',
      url: 'https://www.fananews.com/language/en/cbj-implements-new-financial-consumer-protection-instructions/',
      appliesTo: 'Banks.', note: 'Announced 2024-10-21, in force 90 days after the Gazette; what it says of collection was not read. No rule rests on it.',
    },
  ],
  rules,
  notes: [
    'Binds microfinance companies alone: banks, card issuers, finance and leasing companies, and the debt types credit-card, mortgage, rent, telecom, '
      + 'utility, medical and tax, are outside. A lender that is not stated is taken to be bound.',
    'No hours and no counts were found, for any channel.',
    'Harsh or obscene words and threats are not read in texts: no lexicon reads Arabic. Not checked, as no request shows it: violence; accepting part payments; the answer to an objection within ten days '
      + '(calendar or working days is open).',
  ],
});

export default ruleset;
