import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const BEEMAPOST = 'https://beemapost.com/2025/01/159246';
const AARTHIK = 'https://english.aarthiknews.com/news/detail/17708';
const nrb = (url: string): Citation => ({
  instrument: 'NRB lending guideline for microfinance institutions 2081', provision: 'recovery section', url, note: 'Read in the press; the date is that of the report.',
});
const SINCE_2081 = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2025-01-08' } as const;

/** Those with whom the lender's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const LIABLE = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
/** Class D institutions. A lender that is not stated, or another, is taken to be one. */
const MICROFINANCE: ConditionParams = {
  notRoles: OWN_SIDE, notInstitutions: ['bank', 'finance-company', 'card-issuer', 'development-bank', 'cooperative'],
  notDebtTypes: ['credit-card', 'mortgage', 'auto', 'rent', 'telecom', 'utility', 'medical', 'tax'],
};

const rules: readonly Rule[] = [
  {
    id: 'np.mfi.place', kind: 'channel', title: 'Recovery at the agreed place; at home or work only after more than three consecutive absences.',
    ...SINCE_2081, citation: nrb(BEEMAPOST),
    when: {
      ...MICROFINANCE, channels: ['visit'], notPlaces: ['designated-place', 'meeting', 'institution'], facts: { 'debt.consecutiveAbsences': { max: 3 } },
    },
    deny: true,
    reading: 'The Nepali report says more than three, the English one three: three are not enough. The absences are `debts[].consecutiveAbsences`; where '
      + 'they are not stated, there are none. The agreed place is `to.place` = `designated-place`, `meeting` (of the group) or `institution`; a visit '
      + 'whose place is not stated is taken to be at home.',
  },
  {
    id: 'np.mfi.conduct', kind: 'recipient', title: 'Family, friends and colleagues are not pressed.',
    ...SINCE_2081, citation: nrb(AARTHIK), when: { ...MICROFINANCE, notPurposes: ['location'] }, allow: [{ roles: LIABLE }],
    reading: 'The text bars disrespect to family, friends and colleagues and every harsh method: a demand to those who do not owe is taken to be that, a '
      + 'question for the whereabouts is not.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'np',
  version: '2026.11.0',
  title: 'नेपाल: लघुवित्त कर्जा असुलीसम्बन्धी नियम',
  titleEnglish: 'Nepal: rules of debt recovery contacts in microfinance',
  zones: ['Asia/Kathmandu'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'nrb-mf-guideline-2081', title: 'लघुवित्त वित्तीय संस्थाको कर्जा सम्बन्धी मार्गदर्शन (२०८१)',
      titleEnglish: 'NRB lending guideline for microfinance institutions',
      issuer: 'Nepal Rastra Bank', status: 'binding', issued: '2025-01-08', from: '2025-01-08', url: BEEMAPOST, appliesTo: 'Class D microfinance institutions.',
      note: 'The date is that of the press report (2081-09-24 BS).',
    },
  ],
  rules,
  notes: [
    'Binds microfinance institutions alone: banks, finance companies, development banks and cooperatives, and the debt types credit-card, mortgage, auto, '
      + 'rent, telecom, utility, medical and tax, are outside. A lender that is not stated is taken to be bound.',
    'No hours and no counts were found: calls, texts, e-mails and letters have none. Unnecessary calls are barred without a number: not checked.',
    'Threatening or insulting language is not read in texts: no lexicon reads Nepali. Not checked, as no request shows it: harsh methods.',
    'Banks of classes A to C: the Unified Directive on consumer protection was not read.',
  ],
});

export default ruleset;
