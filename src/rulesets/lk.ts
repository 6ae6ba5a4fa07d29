import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const MORNING = 'https://www.themorning.lk/articles/WJah71dosb3xl9ulClRd';
const fcpr: Citation = {
  instrument: 'Financial Consumer Protection Regulations No. 01 of 2023', provision: 'as in the January 2023 draft', url: MORNING,
  note: 'Read in the press as drafted; the number and the final text were not.',
};
const IN_FORCE = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2024-02-08' } as const;

/** Those with whom the lender's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const LIABLE = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
const NOT_FINANCIAL = ['rent', 'telecom', 'utility', 'medical', 'tax'] as const;

const rules: readonly Rule[] = [
  {
    id: 'lk.fcpr.third-party', kind: 'recipient', title: 'Friends and relatives are contacted for verification alone.',
    ...IN_FORCE, citation: fcpr, when: { notRoles: OWN_SIDE, notDebtTypes: NOT_FINANCIAL },
    allow: [{ roles: LIABLE }, { purposes: ['location', 'verification'] }],
    reading: 'Read in the draft; the regulation that came of it is taken to say the same. Every third person is treated as a friend or relative. To verify '
      + 'an address is purpose `location` or `verification`.',
  },
  {
    id: 'lk.fcpr.third-party.misdirected', kind: 'recipient', title: 'No demand to an address that is known to be somebody else\'s.',
    ...IN_FORCE, citation: fcpr, when: { roles: LIABLE, notDebtTypes: NOT_FINANCIAL, notPurposes: ['location', 'verification'] }, misdirected: true,
    reading: 'A demand at an address that an earlier contact showed to be another person\'s is a demand to a third person.',
  },
];

/** The rule with SAYS_SO says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['en'] } as const;
const SAYS_SO = { unchecked: 'advise', placeholders: 'advise' } as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'lk.fcpr.abusive', title: 'No abusive debt recovery.',
    ...IN_FORCE, ...SAYS_SO, citation: { ...fcpr, provision: 'unfair business practices (number not verified)' }, when: { notDebtTypes: NOT_FINANCIAL },
    categories: ['violence-threat', 'harassment-threat', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination'],
    reading: 'Abusive is read as threats of violence, insults and contact that will not stop. This rule says where no text was read, for all rules on wording.',
  },
  {
    ...TEXT, id: 'lk.fcpr.third-party.words', title: 'Friends and relatives are no lever.',
    ...IN_FORCE, citation: fcpr, when: { notDebtTypes: NOT_FINANCIAL },
    categories: ['third-party-pressure'],
    reading: 'Read in the draft. To announce contact with others is to use them as a lever.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'lk',
  version: '2026.11.0',
  title: 'Sri Lanka: rules of debt recovery contacts',
  titleEnglish: 'Sri Lanka: rules of debt recovery contacts',
  zones: ['Asia/Colombo'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'fcpr-1-2023', title: 'Financial Consumer Protection Regulations, No. 01 of 2023 (Gazette Extraordinary 2344/17)',
      issuer: 'Monetary Board / Central Bank of Sri Lanka', status: 'binding', issued: '2023-08-09', from: '2024-02-08',
      url: 'https://www.nithyapartners.com/journal/key-features-of-the-financial-consumer-protection-regulations',
      appliesTo: 'All financial service providers that the Central Bank regulates, foreign ones too.',
      note: 'Regulations 15, 17, 18.3 and 43 to 47 in force 2024-08-08.',
    },
  ],
  rules: [...rules, ...texts],
  notes: [
    'Texts are read in English, a rule for each provision that names what may not be said; each looks for the categories that its own words cover. Texts in Sinhala and Tamil are read by no lexicon.',
    'Binds providers that the Central Bank regulates; the debt types rent, telecom, utility, medical and tax are outside.',
    'No hours and no counts were found, for any channel; the text in the Gazette was not read and may have some.',
    'Of abusive debt recovery, which is an unfair business practice, only the words of a text are checked.',
  ],
});

export default ruleset;
