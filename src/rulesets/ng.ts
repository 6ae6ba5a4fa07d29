import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { Lexicon } from '../wording/lexicon.js';

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

/** What was sent to debtors and their contacts, by the names that are used there. */
const SHAMED: Lexicon = {
  id: 'ng-shamed', language: 'en', version: '2026.11.0', words: 'spaces',
  cues: {
    negation: { before: ['(not|never|no|cannot|nor)', '(dont|doesnt|wont|cant)'] },
    warning: { around: ['beware', 'fraudsters may', 'be careful'] },
  },
  entries: [
    {
      id: 'efcc', category: 'arrest-or-criminal-threat', unlessFacts: ['criminal-case'],
      phrases: ['(report|reported|reporting|hand|handed|handing|refer|referred|forward|forwarded|petition) ..5 (efcc|icpc)', '(efcc|icpc) ..4 (arrest|pick|invite|come|coming|visit|hunt|after|declare)'],
      examples: ['We will report you to the EFCC.', 'EFCC will arrest you.', 'Your case is forwarded to EFCC.'],
      counterExamples: ['We will never report you to EFCC for a loan.', 'Our office is opposite the EFCC building.'],
      notThrough: ['leet', 'repeated'],
    },
    {
      id: 'posters', category: 'shaming-or-publicity',
      phrases: ['(chronic|serial|notorious|wanted) (debtor|fraudster|criminal|thief)', '(is|are|as) [a|an] [wanted|known] fraudster', 'declare* .. wanted', '(rip|rest in peace|obituary|burial|funeral) ..6 (poster|announcement|picture|photo|of you|your)', '(your|an) obituary'],
      examples: ['You are a chronic debtor.', 'We will declare you wanted.', 'Your obituary will be posted.', 'He is a fraudster.'],
      counterExamples: ['Our staff will never call you a chronic debtor.', 'Beware of fraudsters.'],
      notThrough: ['leet', 'repeated'],
    },
  ],
};

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'ng.deon.harassment.words', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No abusive recovery, harassment or public shaming.',
    ...REPORTED, citation: deon('article not verified', REGULATIONS),
    when: BOUND, lexicons: [...LANGUAGES, SHAMED],
    categories: [
      'violence-threat', 'extortion', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'harassment-threat', 'self-harm-incitement',
      'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop', 'arrest-or-criminal-threat', 'shaming-or-publicity', 'third-party-pressure',
    ],
    reading: 'Police or the EFCC for a civil debt, posters of the wanted and obituaries are such.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
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
    ...wording,
  ],
  notes: [
    'No hours and no number of contacts were verified, in the regulations of 2025, the guidelines of 2022 or the central bank\'s consumer regulations of '
      + '2019 (not read).',
    'Before 2025-07-21 the interim guidelines of 2022 applied; their dates and text were not verified and nothing is checked.',
    'Who is bound: digital and non-traditional lenders; banks, card issuers and microfinance banks that state what they are are outside.',
    'Words are read in English, what is written in Pidgin only as far as it is English; no lexicon reads Hausa, Igbo or Yoruba. Pictures are not read.',
  ],
});

export default ruleset;
