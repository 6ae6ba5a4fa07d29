import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const ocga = (provision: string): Citation => ({
  instrument: 'O.C.G.A.', provision, url: 'https://getpocketlaw.com/law/state_georgia/section-7-3-33-unreasonable-collection-tactics_7c5f4d2f3810',
});

const rules: readonly Rule[] = [
  {
    id: 'ga.hours', kind: 'contact-hours', title: 'Instalment loans: no attempt to collect by visit, telephone and the like between 10 p.m. and 5 a.m.',
    confidence: 'primary', lastChecked: CHECKED, from: '2020-06-30', citation: ocga('7-3-33(5)'),
    when: {
      debtTypes: ['installment-loan', 'instalment-loan', 'personal-loan', 'consumer-loan', 'small-loan', 'microfinance'],
      notChannels: ['letter', 'postcard'], notRoles: ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'],
    },
    quiet: [{ from: '22:00', to: '05:00' }],
    reading: 'No clock is named: the debtor\'s is used. 22:00:00.000 is barred and 05:00:00.000 is not. Texts, e-mail and other electronic messages are taken '
      + 'to be "and the like" of a telephone call; mail is not. Whether the lender is licensed and the loan small is not asked.',
  },
];

const READ = { confidence: 'primary', lastChecked: CHECKED, from: '2020-06-30' } as const;
const LANGUAGES = ['en', 'es'];

const wording: readonly Rule[] = [
  {
    id: 'ga.ridicule', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'Instalment loans: no announcement of public ridicule before neighbours or business associates.',
    ...READ, citation: ocga('7-3-33(3)'),
    when: {
      debtTypes: ['installment-loan', 'instalment-loan', 'personal-loan', 'consumer-loan', 'small-loan', 'microfinance'],
      notRoles: ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'],
    }, lexicons: LANGUAGES,
    categories: ['shaming-or-publicity', 'third-party-pressure'],
    reading: 'What may not be done may not be announced.',
  },
  {
    id: 'ga.process', ...WORDS, title: 'Instalment loans: nothing printed that poses as a court\'s summons or warrant.',
    ...READ, citation: ocga('7-3-33(4)'),
    when: {
      debtTypes: ['installment-loan', 'instalment-loan', 'personal-loan', 'consumer-loan', 'small-loan', 'microfinance'],
      notRoles: ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'], notChannels: ['call', 'voicemail', 'visit'],
    }, lexicons: LANGUAGES,
    categories: ['impersonation-authority'],
    reading: 'Texts and e-mails are read like printed matter.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-ga',
  version: '2026.11.0',
  title: 'Georgia: Installment Loan Act (O.C.G.A. 7-3-33)',
  titleEnglish: 'Georgia: Installment Loan Act (O.C.G.A. 7-3-33)',
  zones: ['America/New_York'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ocga-7-3-33',
      title: 'O.C.G.A. 7-3-33 (Georgia Installment Loan Act)',
      issuer: 'Georgia General Assembly', status: 'binding', from: '2020-06-30',
      url: 'https://getpocketlaw.com/law/state_georgia/section-7-3-33-unreasonable-collection-tactics_7c5f4d2f3810',
      appliesTo: 'Licensed instalment lenders (loans of 3,000 dollars or less, up to 36 months 15 days) and their employees or agents; formerly '
        + '7-3-25 since 1964.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: licensed instalment lenders (loans of 3,000 dollars or less, up to 36 months and 15 days) and their employees or agents, of any party. '
      + 'Debts of other types (credit cards, mortgages, medical debts) are not reached; a debt of unstated type is taken to be covered.',
    'The same text stood as 7-3-25 from 1964; contacts before 2020-06-30 meet no rule here.',
    'Third-party collectors keep the stricter federal hours: compile `us` with this ruleset.',
    'Sundays and holidays are like other days; no number of contacts is named.',
    'Of public ridicule (ga.ridicule) and papers that look like process (ga.process) only the words are checked.',
  ],
});
export default ruleset;
