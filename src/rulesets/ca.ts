import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { ConditionParams } from '../rules/condition.js';

const CHECKED = '2026-11-23';
const FCAC = 'https://www.canada.ca/en/financial-consumer-agency/services/rights-responsibilities/rights-credit-loans/debt-collection.html';
const SECTION_7 = 'https://laws.justice.gc.ca/eng/regulations/SOR-2009-257/section-7-20160614.html';

const framework = (provision: string, url = FCAC): Citation => ({
  instrument: 'Financial Consumer Protection Framework Regulations', provision, url,
  note: 'Read on the page of the Financial Consumer Agency; the section numbers of SOR/2021-181 and of the Bank Act were not read.',
});
const section7 = (provision: string): Citation => ({ instrument: 'Credit Business Practices Regulations', provision, url: SECTION_7 });

const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const SINCE_2010 = { ...READ, from: '2010-01-01' } as const;
const SINCE_FRAMEWORK = { ...READ, from: '2022-06-30' } as const;

/**
 * Banks, other federal institutions and those who collect for them; not whoever bought the debt. A party or institution that is not stated is
 * taken to be one, but for lenders that no federal act governs and debts that nobody owes to a bank.
 */
const BOUND = {
  notParties: ['debt-buyer'],
  notInstitutions: ['finance-company', 'microfinance', 'payday-lender', 'telecom', 'utility'],
  notDebtTypes: ['utility', 'telecom', 'rent', 'tax', 'medical'],
} as const;
/** Those who owe the debt or stand in the debtor's place. */
const DEBTORS = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'];
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const ANYONE: ConditionParams = { ...BOUND, notRoles: PROFESSIONALS };
const DEBTOR: ConditionParams = { ...BOUND, roles: DEBTORS };
const EMPLOYER = ['employer', 'supervisor', 'human-resources'];
const ORAL = ['call', 'voicemail', 'visit'];
const NOT_ABOUT_THE_DEBT = ['location', 'employment-verification', 'opt-out-confirmation'];

const WEEK: Extract<Rule, { kind: 'contact-hours' }>['allow'] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '07:00', to: '21:00' },
  { days: ['sun'], from: '13:00', to: '17:00' },
];
const CONSENT_TO_THE_TIME: ConditionParams = { consent: { scopes: ['time'] } };

const WRITTEN = ['written', 'electronic', 'registered'];
/** An oral consent is good once it was confirmed in writing; one whose form is not stated is taken to be in due form. */
const confirmed = (scope: string): readonly ConditionParams[] => [
  { consent: { scopes: [scope], forms: WRITTEN } },
  { consent: { scopes: [scope] }, not: { consent: { scopes: [scope], forms: ['oral'] } } },
];

/** A contact at home that is known to have failed, since the debtor was last reached. */
const FAILED_AT_HOME: ConditionParams = {
  history: {
    event: { places: ['home'], roles: DEBTORS, facts: { 'event.outcome': ['no-answer', 'busy', 'not-in-service', 'undelivered'] } },
    within: {
      since: { directions: ['inbound', 'outbound'], roles: DEBTORS, outcomes: ['answered', 'conversation', 'broken-off', 'received'] },
      orElse: 'all',
    },
  },
};

const HOURS_READING = 'Any contact is covered, also mail and electronic messages. The text bars before 7:00 and after 21:00: 07:00:00.000 is taken as '
  + 'permitted and 21:00:00.000 as barred. It names no clock: the consumer\'s. The holidays are those of the Interpretation Act for the whole country. '
  + 'Consent opens Sundays alone, and there from 7:00 to 21:00.';

/** The same hours under the regulations before the framework, and under it. */
const hours: readonly Rule[] = ([
  { ...SINCE_2010, until: '2022-06-30', citation: { ...section7('debt collection provisions; SOR/2009-257 s. 7'), note: 'And its equivalent for banks.' } },
  { ...SINCE_FRAMEWORK, citation: framework('debt collection provisions; SOR/2009-257 s. 7') },
] as const).flatMap((period): readonly Rule[] => [
  {
    id: 'ca.fed.hours', kind: 'contact-hours', title: 'Contact Monday to Saturday from 7 to 21, Sundays from 13 to 17, never on holidays.',
    ...period, when: ANYONE, allow: WEEK, holidays: 'closed', unless: CONSENT_TO_THE_TIME, reading: HOURS_READING,
  },
  {
    id: 'ca.fed.hours.consent', kind: 'contact-hours', title: 'Consent opens Sundays outside 13 to 17, but no night and no holiday.',
    ...period, when: { ...ANYONE, ...CONSENT_TO_THE_TIME }, allow: [{ from: '07:00', to: '21:00' }], holidays: 'closed', reading: HOURS_READING,
  },
]);

const contacts: readonly Rule[] = [
  {
    id: 'ca.fed.workplace', kind: 'inconvenient',
    title: 'Contact at work only without home details, after failing at home, or with consent.',
    ...SINCE_2010, citation: section7('s. 7(5)-(6)'), when: DEBTOR, workplace: 'always',
    unless: [{ consent: { scopes: ['place:work'] } }, FAILED_AT_HOME, { facts: { 'consumer.homeContactKnown': false } }],
    reading: 'Failing at home is a contact at place `home` in the history that was not answered, busy, out of service or undelivered, after the debtor was '
      + 'last reached; a message left is none. That no home address or telephone is held is `consumer.homeContactKnown` = false.',
  },
  {
    id: 'ca.fed.workplace.employer', kind: 'recipient', title: 'The employer is asked only to confirm the employment, its nature, the title and the address.',
    ...SINCE_2010, citation: section7('s. 7(5)-(6)'), when: { ...BOUND, notRoles: [...DEBTORS, ...PROFESSIONALS], known: { relations: EMPLOYER } },
    allow: [{ purposes: ['employment-verification', 'location'] }, { consent: { scopes: ['third-party:{relation}'], forms: WRITTEN } }],
    reading: 'The inquiry has purpose `employment-verification` or `location`. The debtor\'s authorisation must be known to be in writing.',
  },
  {
    id: 'ca.fed.thirdparty', kind: 'recipient',
    title: 'Family, friends and neighbours only for an address or telephone number, as guarantors, or with express consent confirmed in writing.',
    ...SINCE_2010, citation: section7('s. 7(3)-(4)'), when: { ...BOUND, not: { known: { relations: EMPLOYER } } },
    allow: [{ roles: [...DEBTORS, ...PROFESSIONALS] }, { purposes: ['location'] }, ...confirmed('third-party:{relation}')],
    reading: 'Everyone is taken for family, a friend or a neighbour but the debtor, guarantors, representatives, lawyers, creditors and credit bureaus. A '
      + 'consent known to be oral does not do until it was confirmed.',
  },
  {
    id: 'ca.fed.writing-only', kind: 'consent', title: 'Once the debtor requires it, contact is in writing only.',
    confidence: 'secondary', lastChecked: CHECKED, from: '2022-06-30',
    citation: framework('debtor requests', 'https://rewardsingearblade.pages.dev/869525.html'),
    when: { ...ANYONE, channels: ORAL }, optOuts: { forms: ['registered'], covers: { call: ['voicemail', 'visit'] } },
    reading: '"Only in writing" is an opt-out from calls; it bars voice messages and visits too. The request goes by registered mail: one whose form is not '
      + 'stated is honoured, one known to be of another form does not bind.',
  },
  {
    id: 'ca.fed.writing-only.adviser', kind: 'account-status', title: 'Once the debtor requires it, contact is through the legal adviser only.',
    confidence: 'secondary', lastChecked: CHECKED, from: '2022-06-30',
    citation: framework('debtor requests', 'https://rewardsingearblade.pages.dev/869525.html'),
    when: ANYONE, status: 'represented', forms: ['registered'],
    reading: 'As for writing only: a request whose form is not stated is honoured, one known to be of another form than registered mail does not bind.',
  },
  {
    id: 'ca.fed.cell', kind: 'channel', title: 'A mobile is used only if the debtor gave that number as a way to be reached.',
    ...SINCE_FRAMEWORK, citation: framework('FCAC page'),
    when: { ...BOUND, roles: ['debtor', 'co-debtor'], channels: ['call', 'voicemail', 'sms'], lines: ['mobile'] },
    allow: [{ suppliedBy: ['debtor'] }],
    reading: 'The debtor\'s own mobile; texts are treated as calls. A line that is not stated is taken for a mobile, and who gave the number (`to.suppliedBy`) '
      + 'must then be known.',
  },
  {
    id: 'ca.fed.disclose', kind: 'disclosure',
    title: 'Each communication states the debt and its amount, who is collecting and the relation to the institution.',
    ...SINCE_2010, citation: section7('s. 7(1)'), when: { ...DEBTOR, notPurposes: NOT_ABOUT_THE_DEBT },
    requires: ['debt-details', 'amount', 'sender-identity', 'creditor-relationship'],
    reading: 'An identifier in place of the name serves as `sender-identity`.',
  },
];

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'ca.fed.harassment', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threatening, profane, intimidating or coercive language, no undue pressure, no threat to publish.',
    ...SINCE_2010, citation: section7('s. 7(2)'),
    when: ANYONE, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'arrest-or-criminal-threat', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'harassment-threat',
      'self-harm-incitement', 'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop', 'third-party-pressure', 'coercive-borrowing',
      'shaming-or-publicity',
    ],
    reading: 'Harassing frequency has no number and is not counted. Binds toward the debtor and everybody else.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ca',
  version: '2026.11.0',
  title: 'Canada: federal rules for banks and other federally regulated institutions / Canada : règles fédérales',
  titleEnglish: 'Canada: federal rules for banks and other federally regulated financial institutions',
  zones: [
    'America/St_Johns', 'America/Halifax', 'America/Toronto', 'America/Winnipeg', 'America/Regina', 'America/Edmonton', 'America/Vancouver',
  ],
  calendar: 'ca',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'bank-act-fcpf', title: 'Bank Act Part XII.2 and Financial Consumer Protection Framework Regulations SOR/2021-181',
      titleEnglish: 'Federal consumer protection framework', issuer: 'Parliament / Governor in Council; FCAC', status: 'binding', issued: '2021-08-04',
      from: '2022-06-30', url: 'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2021-181/20230622/P1TT3xt3.html',
      appliesTo: 'Banks, authorised foreign banks, federal credit unions and those collecting for them; not once the debt is sold to an agency (then '
        + 'provincial law).',
      note: 'The first day in force is from memory.',
    },
    {
      id: 'cbpr-2009', title: 'Credit Business Practices Regulations SOR/2009-257 (trust and loan, insurance etc.) and bank equivalent',
      titleEnglish: 'Credit Business Practices Regulations', issuer: 'Governor in Council', status: 'binding', issued: '2009-09-09', from: '2010-01-01',
      url: SECTION_7,
      appliesTo: 'Federal trust and loan companies, insurers, retail associations; the version for banks was replaced by SOR/2021-181 on 2022-06-30.',
    },
  ],
  rules: [...hours, ...contacts, ...wording],
  notes: [
    'Who is bound: every party but `debt-buyer` (a sold debt falls under provincial law), every institution but `finance-company`, `microfinance`, '
      + '`payday-lender`, `telecom` and `utility`, every debt but utility, telecom, rent, tax and medical ones. A party that is not stated is taken to be '
      + 'bound. An agency that collects for a bank meets its province\'s ruleset too: compile both.',
    'Holidays: those of the Interpretation Act for the whole country (Easter Monday, the Day for Truth and Reconciliation and Remembrance Day among them). '
      + 'Which list is meant was not read; the days of a province alone (Family Day, 24 June) are closed by the ruleset of the province, where it has them.',
    'No number limits how often; contact of a harassing frequency or manner, and undue pressure and publishing a failure to pay beside the words of a text, are barred (ca.fed.harassment, SOR/2009-257 s. '
      + '7(2)) and no request shows them.',
    'The duties of s. 7 are applied to banks from 2010 on by its equivalent for them, and from 2022-06-30 by the framework, whose sections were not read.',
    'That the debtor gave an address with the request to write only is not asked.',
    'Threats are looked for in words (ca.fed.harassment). False or misleading information stands in a list without a provision and is not checked.',
  ],
});
export default ruleset;
