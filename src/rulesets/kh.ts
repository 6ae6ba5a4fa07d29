import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const CMA =
  'https://www.cma-network.org/news-detail/raising-the-bar-new-ethical-standards-for-credit-officers-set-to-launch-in-cambodias-banking-and-microfinance-sector-eng';
const guideline: Citation = {
  instrument: 'Guideline on Ethical Standards for Credit Officers', provision: 'principles', url: CMA, note: 'Announced in 2025; the text was not found.',
};
const ADVICE = { confidence: 'secondary', lastChecked: CHECKED, force: 'should' } as const;

/** Those with whom the lender's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const LIABLE = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
const NOT_FINANCIAL = ['rent', 'telecom', 'utility', 'medical', 'tax'] as const;

const rules: readonly Rule[] = [
  {
    id: 'kh.guideline.respect', kind: 'recipient', title: 'Client data are private: nobody but those who owe the loan is told of it.',
    ...ADVICE, citation: guideline, when: { notRoles: OWN_SIDE, notDebtTypes: NOT_FINANCIAL, notPurposes: ['location'] }, allow: [{ roles: LIABLE }],
    reading: 'Confidentiality and privacy are principles of self-regulation and advise. A question for the whereabouts need not tell of the loan.',
  },
  {
    id: 'kh.guideline.respect.posting', kind: 'channel', title: 'Client data are private: no public posts about the loan.',
    ...ADVICE, citation: guideline, when: { notRoles: OWN_SIDE, notDebtTypes: NOT_FINANCIAL, channels: ['social-post'] }, deny: true,
    reading: '`social-post` is what others can see; a private message is channel `chat`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'kh',
  version: '2026.11.0',
  title: 'Cambodia: principles of debt collection contacts (advice)',
  titleEnglish: 'Cambodia: principles of debt collection contacts (advice)',
  zones: ['Asia/Phnom_Penh'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'bfi-code-2022', title: 'Banking and Financial Institutions Code of Conduct', issuer: 'ABC, CMA, CAFT (industry associations)',
      status: 'self-regulatory',
      issued: '2021-09-28', from: '2022-03-04', url: 'https://www.abc.org.kh/code-of-conduct/',
      appliesTo: 'Member banks, microfinance institutions, payment firms.',
      note: 'The association\'s page says 2022-01-01 after a trial. No rule rests on it.',
    },
    {
      id: 'credit-officer-2025', title: 'Guideline on Ethical Standards for Credit Officers (9 chapters, 36 articles)',
      issuer: 'CMA and ABC, endorsed by the National Bank of Cambodia', status: 'self-regulatory', url: CMA,
      appliesTo: 'Credit officers of banks, microfinance institutions, rural credit and leasing.',
      note: 'To be applied in the fourth quarter of 2025; the day was not found.',
    },
  ],
  rules,
  notes: [
    'Advice alone: no binding text, no hours and no counts were found. Nothing in this ruleset denies; a house policy should set hours and counts.',
    'All channels are unregulated but for public posts.',
    'Threats and pressure to sell land are not read in texts: no lexicon reads Khmer. Not checked, as no request shows it: coercion, harassment, misleading '
      + 'information (code of conduct; guideline).',
  ],
});

export default ruleset;
