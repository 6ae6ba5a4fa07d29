import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { Lexicon } from '../wording/lexicon.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const gbl = (provision: string): Citation => ({ instrument: 'General Business Law', provision, url: 'https://nysenate.gov/legislation/laws/GBS/601' });
const nycrr = (provision: string): Citation => ({
  instrument: '23 NYCRR Part 1', provision, url: 'http://reply.insidearm.com/news/00039388-new-york-regulator-proposes-debt-collecti',
  note: 'The text of 1.6 was not readable; its content is reported.',
});
const INITIAL: Citation = {
  instrument: '23 NYCRR Part 1', provision: '1.2',
  url: 'https://e.casetext.com/regulation/new-york-codes-rules-and-regulations/title-23-financial-services/chapter-i-regulations-of-the-superintendent-of-financial-services'
    + '/part-1-debt-collection-by-third-party-debt-collectors-and-debt-buyers/section-12-required-initial-disclosures-by-debt-collectors',
};
const SINCE_2015 = { confidence: 'secondary', lastChecked: CHECKED, from: '2015-03-03' } as const;

const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
/** 23 NYCRR 1 binds third-party collectors and debt buyers. */
const COLLECTOR_EMAIL = {
  notParties: ['creditor'], notDebtTypes: ['business'], channels: ['email'], notRoles: PROFESSIONALS,
} as const;
const EMPLOYER: ConditionParams = { any: [{ roles: ['employer'] }, { roles: ['third-party', 'emergency-contact'], relations: ['employer'] }] };
const LIABLE = [
  'debtor', 'co-debtor', 'guarantor', 'spouse', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'successor-in-interest',
];

const rules: readonly Rule[] = [
  {
    id: 'ny.gbl601.employer', kind: 'recipient', title: 'The claim is not communicated to the employer before final judgment.',
    ...READ, citation: gbl('601(4)'), when: { notDebtTypes: ['business'], notPurposes: ['location'], all: [EMPLOYER] }, deny: true,
    unless: [{ debt: { judgment: true } }, { facts: { 'debt.wageAssignment': true } }],
    reading: 'Binds creditors and their agents. An inquiry of purpose `location` does not communicate the claim. A wage assignment to which the debtor '
      + 'consented is `debt.wageAssignment`.',
  },
  {
    id: 'ny.gbl601.disputed', kind: 'disclosure', title: 'A disputed debt is disclosed to others only with the word that it is disputed.',
    ...READ, citation: gbl('601(5)'),
    when: { notDebtTypes: ['business'], notRoles: [...LIABLE, 'attorney'], notPurposes: ['location'], status: [{ is: 'disputed' }] },
    requires: ['dispute-statement'],
  },
  {
    id: 'ny.23nycrr1.initial', kind: 'disclosure', title: 'Collectors tell what practices are forbidden and what income is protected.', force: 'should',
    confidence: 'primary', lastChecked: CHECKED, from: '2015-03-03', citation: INITIAL,
    when: { notParties: ['creditor'], notDebtTypes: ['business'], roles: LIABLE, purposes: ['validation-notice'], notChannels: ['call', 'voicemail', 'visit'] },
    requires: ['abusive-practices-notice', 'protected-income-list'],
    reading: 'Due in writing within five days of the first communication; in which writing is the collector\'s choice, so of a validation notice it advises.',
  },
  {
    id: 'ny.23nycrr1.initial.charged-off', kind: 'disclosure', title: 'For charged-off debt collectors name the original creditor and itemise.', force: 'should',
    confidence: 'primary', lastChecked: CHECKED, from: '2015-03-03', citation: INITIAL,
    when: {
      notParties: ['creditor'], notDebtTypes: ['business'], roles: LIABLE, purposes: ['validation-notice'], notChannels: ['call', 'voicemail', 'visit'],
      facts: { 'debt.chargedOff': true },
    },
    requires: ['original-creditor', 'amount-breakdown'],
    reading: 'As the other disclosures of 1.2. Unless `debt.chargedOff` is false it is taken as true.',
  },
  {
    id: 'ny.23nycrr1.email', kind: 'consent', title: 'Collectors e-mail only with written consent to e-mail about the debt.',
    ...SINCE_2015, citation: nycrr('1.6'), when: COLLECTOR_EMAIL, requires: { scopes: ['channel:email'] },
    reading: 'A consent whose form is not stated is taken to be written, or signed electronically; it covers the debts that it names.',
  },
  {
    id: 'ny.23nycrr1.email.written', kind: 'consent', title: 'An oral consent does not open e-mail.',
    ...SINCE_2015, citation: nycrr('1.6'), when: { ...COLLECTOR_EMAIL, known: { consent: { scopes: ['channel:email'], forms: ['oral'] } } },
    requires: { scopes: ['channel:email'], forms: ['written', 'electronic', 'registered'] },
  },
  {
    id: 'ny.23nycrr1.email.supplied', kind: 'channel', title: 'Collectors e-mail only to an address that the consumer gave.',
    ...SINCE_2015, citation: nycrr('1.6'), when: { ...COLLECTOR_EMAIL, known: { notSuppliedBy: ['debtor', 'consumer'] } }, deny: true,
    reading: 'A source of the address that is not stated is taken to be the consumer.',
  },
  {
    id: 'ny.23nycrr1.email.employer', kind: 'inconvenient', title: 'Collectors never e-mail to an employer\'s address.',
    ...SINCE_2015, citation: nycrr('1.6'), when: COLLECTOR_EMAIL, workplace: 'always',
    reading: '`to.place` = `work` says that the address is the employer\'s.',
  },
];

const SAID_601A = { confidence: 'secondary', lastChecked: CHECKED } as const;
/** What tells relatives that the debt is theirs. */
const RELATIVES: Lexicon = {
  id: 'us-ny-relatives', language: 'en', version: '2026.11.0', words: 'spaces',
  cues: { negation: { before: ['(not|never|no|neither|nor)', '(dont|doesnt|arent|isnt|wont)'] } },
  entries: [
    {
      id: 'relative-must-pay', category: 'third-party-pressure', unlessFacts: ['relative-liable'], hardAgainst: ['condition'],
      phrases: [
        '(you|family|relatives|children|heirs) [as] .. (must|have to|need to|should|are obliged to|are obligated to|are required to|are expected to) [now] (pay|settle|cover|clear)',
        '(you|family|relatives|children|heirs) (are|is) [now|personally|also|legally] (responsible|liable) for',
        '(pay|settle|cover|clear) [off] (his|her|their|your (mothers|fathers|husbands|wifes|sons|daughters|brothers|sisters|parents|relatives)) (debt|debts|balance|bill|bills|account|loan)',
        '(his|her|their) debt is [now] yours', 'inherit* .. (debt|debts)',
      ],
      examples: ['As her son you must pay.', 'You are personally responsible for it.', 'Please settle her debt.', 'His debt is now yours.'],
      counterExamples: ['You are not responsible for his debt.', 'You do not have to pay.', 'Please ask him to call us.'],
      notThrough: ['leet', 'repeated'],
    },
  ],
};

const LANGUAGES = ['en', 'es'];

const wording: readonly Rule[] = [
  {
    id: 'ny.gbl601.frequency.manner', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No communication in a manner that can be expected to abuse or harass.',
    ...READ, citation: gbl('601(6)'),
    when: { notDebtTypes: ['business'], notRoles: PROFESSIONALS }, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'harassment-threat', 'self-harm-incitement',
      'shaming-or-publicity',
    ],
    reading: 'Threats of violence, insults, exposure and announced harassment are such a manner, toward the debtor and the family.',
  },
  {
    id: 'ny.gbl601.family', ...WORDS, title: 'Relatives are not told that they must pay.',
    ...SAID_601A, citation: gbl('601-a'),
    when: { notDebtTypes: ['business'], any: [{ roles: ['spouse', 'emergency-contact', 'third-party'] }, { roles: ['executor', 'administrator', 'personal-representative'] }], notPurposes: ['location'] }, lexicons: [RELATIVES],
    categories: ['third-party-pressure'],
    reading: 'Not to those who owe the debt themselves. A relative who is liable is stated as `relative-liable` in `content.facts`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-ny',
  version: '2026.11.0',
  title: 'New York State: General Business Law 601 and 23 NYCRR Part 1',
  titleEnglish: 'New York State: General Business Law 601 and 23 NYCRR Part 1',
  zones: ['America/New_York'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ny-gbl-601',
      title: 'General Business Law 601 (art. 29-H)',
      issuer: 'New York State Legislature', status: 'binding',
      url: 'https://nysenate.gov/legislation/laws/GBS/601',
      appliesTo: 'Principal creditors and their agents (original creditors and assignees).',
    },
    {
      id: 'ny-23nycrr1',
      title: '23 NYCRR Part 1',
      issuer: 'NY Department of Financial Services', status: 'binding', issued: '2014-12-03', from: '2015-03-03',
      url: 'https://thelangelfirm.com/debt-collection-defense-blog/2017/august/new-york-state-regulations-governing-debt-collec',
      appliesTo: 'Third-party debt collectors and debt buyers (not creditors, not litigation). Some parts from 2015-08-30 (memory). Proposed '
        + 'amendments (2021-10-29, 2022-12-28) paused; no adoption found.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: General Business Law 601 principal creditors and their agents, assignees included (every party); 23 NYCRR Part 1 every party but '
      + '`creditor`.',
    'No hours and no numbers: 601(6) (ny.gbl601.frequency) bars harassing frequency and unusual hours without a figure. Calls, texts, letters and visits meet no other state rule.',
    'ny.gbl601.family: of what relatives may not be told (that they must pay the debt) only the words are checked.',
    'ny.23nycrr1.initial: written disclosures are due within five days of the first communication; the duty to send them does not bar another contact. What they hold '
      + 'is advised where a validation notice is sent.',
    'Left out as known from memory alone: the notice before payment on a time-barred debt (ny.23nycrr1.timebarred, 1.3), the later start of '
      + 'some parts on 2015-08-30.',
    'Proposed amendments of 23 NYCRR Part 1 (2021, 2022) were not found adopted. New York City has rules of its own: compile `us-nyc` too.',
    'Not checked, as their subsections were not noted: simulated process and officers, false threats, undue fees, false credit information of section 601.',
  ],
});
export default ruleset;
