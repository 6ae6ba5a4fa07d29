import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';

const CHECKED = '2026-11-23';
const CONTACTS = 'https://nnu.ng/fccpc-begins-enforcement-of-regulations-to-curb-harassment-and-data-violations';
const REGULATIONS = 'https://skynewsafrica.net/?p=2900';
const deon = (provision: string, url: string): Citation => ({
  instrument: 'Digital, Electronic, Online or Non-traditional Consumer Lending Regulations, 2025', provision, url, note: 'Read in the press; the articles '
    + 'were not read.',
});
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2025-07-21' } as const;

/** Those who owe the debt, those who stand in the borrower's place, and the lender's own side. Everybody else is one of the borrower's contacts. */
const KNOWN_TO_THE_DEBT = [
  'debtor', 'co-debtor', 'guarantor', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative', 'attorney',
  'creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency',
] as const;
/** Digital and non-traditional lenders and their partners. A lender that is not stated is taken to be one. */
const BOUND: ConditionParams = { notInstitutions: ['bank', 'card-issuer', 'microfinance-bank'] };

export const ruleset: Ruleset = {
  id: 'ng',
  version: '2026.11.0',
  title: 'Nigeria: rules of debt collection contacts',
  titleEnglish: 'Nigeria: rules of debt collection contacts',
  zones: ['Africa/Lagos'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'deon-2025', title: 'Digital, Electronic, Online or Non-traditional Consumer Lending Regulations, 2025', titleEnglish: 'DEON regulations',
      issuer: 'Federal Competition and Consumer Protection Commission', status: 'binding', issued: '2025-07-21', from: '2025-07-21', url: REGULATIONS,
      appliesTo: 'Digital and non-traditional lenders and partners; full compliance by 2026-01-05.',
    },
    {
      id: 'fccpc-guidelines-2022', title: 'Limited Interim Regulatory/Registration Framework and Guidelines for Digital Lending, 2022',
      titleEnglish: 'Interim digital lending guidelines', issuer: 'Federal Competition and Consumer Protection Commission', status: 'binding',
      url: 'https://mondaq.co.uk/nigeria/privacy-protection/1432816/cyberbullying-by-loan-app-operators-ethical-practices-in-loan-recovery-and-consumer-rights-protection',
      appliesTo: 'Digital money lenders in 2022; followed by the regulations of 2025.', note: 'Dates not known; no rule rests on it.',
    },
  ],
  rules: [
    {
      id: 'ng.deon.contacts', kind: 'recipient', title: 'The borrower\'s contacts are not used to press for payment.',
      ...REPORTED, citation: deon('article not verified', CONTACTS), when: { ...BOUND, notRoles: KNOWN_TO_THE_DEBT }, deny: true,
      unless: { consent: { scopes: ['third-party:{relation}'] }, not: { known: { suppliedBy: ['contact-list', 'address-book'] } } },
      reading: 'Every contact with somebody who does not owe the debt is taken as misuse, whatever its purpose, but with the borrower\'s consent of scope '
        + '`third-party:…`; details taken from the borrower\'s telephone are not used even then. A spouse does not owe the debt unless named as `co-debtor`.',
    },
    {
      id: 'ng.deon.contacts.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...REPORTED, citation: deon('article not verified', CONTACTS), when: BOUND, misdirected: true,
    },
    {
      id: 'ng.deon.harassment', kind: 'channel', title: 'No public shaming.',
      ...REPORTED, citation: deon('article not verified', REGULATIONS), when: { ...BOUND, channels: ['social-post', 'postcard'] }, deny: true,
      reading: '`social-post` is what others can see, also a message in a group; a private message is channel `chat`.',
    },
  ],
  notes: [
    'No hours and no number of contacts were verified, in the regulations of 2025, the guidelines of 2022 or the central bank\'s consumer regulations of '
      + '2019 (not read).',
    'Before 2025-07-21 the interim guidelines of 2022 applied; their dates and text were not verified and nothing is checked.',
    'Who is bound: digital and non-traditional lenders; banks, card issuers and microfinance banks that state what they are are outside.',
    'Not checked, as no request shows it: abusive recovery, harassment, threats of police or EFCC for a civil debt, posters and obituaries '
      + '(ng.deon.harassment).',
  ],
};

export default ruleset;
