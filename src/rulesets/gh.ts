import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const PRESS = 'https://dapp.expert/news/bank-of-ghana-enforces-ethical-debt-collection-practices-1758793241-351265';
const directive = (provision: string): Citation => ({
  instrument: 'Bank of Ghana Digital Credit Services Providers Directive, 2025', provision, url: PRESS, note: 'Read in the press; the directive itself was '
    + 'not read.',
});
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2025-11-01' } as const;

/** Those who owe the debt, those who stand in the borrower's place, and the lender's own side. Everybody else is one of the borrower's contacts. */
const KNOWN_TO_THE_DEBT = [
  'debtor', 'co-debtor', 'guarantor', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative', 'attorney',
  'creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency',
] as const;
/** Licensed digital credit providers. A lender that is not stated is taken to be one. */
const BOUND: ConditionParams = { notInstitutions: ['bank', 'card-issuer', 'microfinance', 'savings-and-loans'] };

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'gh.dcsp.threats', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threats, violence or obscene language.',
    ...REPORTED, citation: directive('not verified'),
    when: BOUND, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'arrest-or-criminal-threat', 'harassment-threat', 'shaming-or-publicity', 'third-party-pressure',
      'insult-or-obscenity', 'sexual-harassment',
    ],
    reading: 'Threats of whatever is not lawful to do: harm, arrest, exposure, telling others.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'gh',
  version: '2026.11.0',
  title: 'Ghana: rules of debt collection contacts',
  titleEnglish: 'Ghana: rules of debt collection contacts',
  zones: ['Africa/Accra'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'bog-dcsp-2025', title: 'Bank of Ghana Digital Credit Services Providers Directive, 2025', titleEnglish: 'Digital credit directive', issuer: 'Bank '
        + 'of Ghana',
      status: 'binding', from: '2025-11-01', url: 'https://techlabari.com/?p=60856', appliesTo: 'Licensed digital credit providers.',
      note: 'Day of issue not known; not read.',
    },
  ],
  rules: [
    {
      id: 'gh.dcsp.contacts', kind: 'recipient', title: 'The customer\'s contacts are not approached without authorisation.',
      ...REPORTED, citation: directive('not verified'), when: { ...BOUND, notRoles: KNOWN_TO_THE_DEBT }, deny: true,
      unless: { consent: { scopes: ['third-party:{relation}'] }, not: { known: { suppliedBy: ['contact-list', 'address-book'] } } },
      reading: 'Every contact with somebody who does not owe the debt is barred, whatever its purpose, but with the customer\'s consent of scope '
        + '`third-party:…`; details taken from the customer\'s telephone are not used even then. A spouse does not owe the debt unless named as `co-debtor`.',
    },
    {
      id: 'gh.dcsp.contacts.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...REPORTED, citation: directive('not verified'), when: BOUND, misdirected: true,
    },
    ...wording,
  ],
  notes: [
    'No hours and no number of contacts were verified; the text of the directive was not read.',
    'Who is bound: digital credit providers; banks, card issuers, microfinance and savings and loans companies that state what they are are outside.',
    'Words are read in English; no lexicon reads Akan or the other languages.',
  ],
});

export default ruleset;
