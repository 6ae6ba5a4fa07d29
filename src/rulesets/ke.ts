import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const CONTACTS = 'https://lextest.barizidigitalfusion.com/the-central-bank-of-kenya-digital-credit-providers-regulations-2022';
const SHAMING = 'https://www.dennislawnews.com/article/kenya--digital-lenders-barred-from-accessing-customers-contacts-under-new-law';
const LISTING = 'https://thedailywhistle.co.ke/do-not-list-customers-with-crb-in-case-the-debt-defaulted-is-less-than-ksh1000/';
const regulation = (provision: string, url: string): Citation => ({
  instrument: 'Central Bank of Kenya (Digital Credit Providers) Regulations, 2022', provision, url,
  note: 'Read in reports; the number of the regulation was not verified. Kenya Law gives 2022-04-22 as the first day in force.',
});
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2022-03-18' } as const;

/** Those who owe the debt, those who stand in the borrower's place, and the lender's own side. Everybody else is one of the borrower's contacts. */
const KNOWN_TO_THE_DEBT = [
  'debtor', 'co-debtor', 'guarantor', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative', 'attorney',
  'creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency',
] as const;
/** Digital credit providers, their officers and agents; banks, microfinance banks and cooperatives are exempt. A lender that is not stated is taken to be bound. */
const BOUND: ConditionParams = { notInstitutions: ['bank', 'microfinance-bank', 'microfinance', 'sacco'] };

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'ke.dcp.threats', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threat of violence or of harm to person, reputation or property.',
    ...REPORTED, citation: regulation('debt collection regulation (number not verified)', SHAMING),
    when: BOUND, lexicons: LANGUAGES,
    categories: ['violence-threat', 'extortion', 'arrest-or-criminal-threat'],
    reading: 'Arrest for a debt is a threat to person and reputation.',
  },
  {
    id: 'ke.dcp.language', ...WORDS, title: 'No obscene or profane language.',
    ...REPORTED, citation: regulation('same', SHAMING),
    when: BOUND, lexicons: LANGUAGES,
    categories: ['insult-or-obscenity', 'sexual-harassment'],
  },
  {
    id: 'ke.dcp.shaming.threat', ...WORDS, title: 'No threat to shame online or elsewhere.',
    ...REPORTED, citation: regulation('same', SHAMING),
    when: BOUND, lexicons: LANGUAGES,
    categories: ['shaming-or-publicity'],
  },
  {
    id: 'ke.dcp.catch-all', ...WORDS, title: 'No other words that harass, oppress or abuse.',
    ...REPORTED, citation: regulation('same', SHAMING),
    when: BOUND, lexicons: LANGUAGES,
    categories: [
      'discrimination', 'harassment-threat', 'self-harm-incitement', 'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop',
      'third-party-pressure',
    ],
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ke',
  version: '2026.11.0',
  title: 'Kenya: rules of debt collection contacts',
  titleEnglish: 'Kenya: rules of debt collection contacts',
  zones: ['Africa/Nairobi'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'dcp-2022', title: 'Central Bank of Kenya (Digital Credit Providers) Regulations, 2022 (LN 46 of 2022)', titleEnglish: 'Digital credit providers '
        + 'regulations',
      issuer: 'Central Bank of Kenya', status: 'binding', issued: '2022-03-18', from: '2022-03-18',
      url: 'https://new.kenyalaw.org/akn/ke/act/ln/2022/46/eng@2022-04-22',
      appliesTo: 'Digital credit providers, their officers, employees and agents; banks, microfinance banks, SACCOs and others are exempt.',
      note: 'Kenya Law gives publication and commencement as 2022-04-22; the Central Bank called them operational on 2022-03-21.',
    },
  ],
  rules: [
    {
      id: 'ke.dcp.contacts', kind: 'recipient', title: 'The customer\'s contacts are not called or messaged without authorisation.',
      ...REPORTED, citation: regulation('same', CONTACTS), when: { ...BOUND, notRoles: KNOWN_TO_THE_DEBT }, deny: true,
      unless: { consent: { scopes: ['third-party:{relation}'] }, not: { known: { suppliedBy: ['contact-list', 'address-book'] } } },
      reading: 'Every contact with somebody who does not owe the debt is barred, whatever its purpose, but with the customer\'s consent of scope '
        + '`third-party:…`; details taken from the customer\'s phone book are not used even then. A spouse does not owe the debt unless named as '
        + '`co-debtor`.',
    },
    {
      id: 'ke.dcp.contacts.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...REPORTED, citation: regulation('same', CONTACTS), when: BOUND, misdirected: true,
    },
    {
      id: 'ke.dcp.shaming', kind: 'channel', title: 'Nothing about the customer is posted online or elsewhere to shame.',
      ...REPORTED, citation: regulation('same', SHAMING), when: { ...BOUND, channels: ['social-post', 'postcard'] }, deny: true,
      reading: '`social-post` is what others can see, also a message in a group; a private message is channel `chat`.',
    },
    {
      id: 'ke.dcp.crb-notice', kind: 'prerequisite', title: 'A negative listing needs prior notice.',
      ...REPORTED, citation: regulation('not verified', LISTING), when: { ...BOUND, purposes: ['credit-reporting'] },
      requires: { event: { purposes: ['adverse-listing-notice'], notOutcomes: ['undelivered'] } }, per: ['debt'],
      reading: 'How long before is not asked: the thirty days are those of a draft of 2021. The notice is an event of purpose `adverse-listing-notice`.',
    },
    {
      id: 'ke.dcp.crb-notice.small', kind: 'custom', title: 'No negative listing for sums under KES 1,000.',
      ...REPORTED, citation: regulation('not verified', LISTING), when: { ...BOUND, purposes: ['credit-reporting'] },
      deny: { '<': [{ var: 'debt.amount' }, 1000] },
      message: { en: 'Sums under KES 1,000 are not listed with a credit bureau', 'zh-hans': '低于1000肯尼亚先令的欠款不得报送征信机构' }, remedy: 'stop',
      reading: '`debt.amount` is in shillings; where it is not stated the listing is denied as unknown.',
    },
    ...wording,
  ],
  notes: [
    'No hours and no number of contacts stand in the text as reported.',
    'Who is bound: digital credit providers and their agents; lenders that state that they are a bank, a microfinance bank or a SACCO are outside.',
    'Words are read in English; no lexicon reads Swahili. Conduct without words is shown by no request.',
    'Left out as read from memory alone: the change of 2024-25 to non-deposit-taking credit providers and its draft regulations.',
  ],
});

export default ruleset;
