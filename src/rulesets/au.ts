import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';

const CHECKED = '2026-11-23';
const PART_2 = 'https://www.accc.gov.au/publications/debt-collection-guideline-for-collectors-creditors/'
  + 'debt-collection-guideline-for-collectors-and-creditors/part-2-practical-guidance';
const CHOICE = 'http://www.choice.com.au/media-and-news/consumer-news/news/debt-collection-rules-updated-with-new-consumer-protections-090714.aspx';

const GUIDELINE_COPY = 'https://www.scribd.com/document/272802641/Debt-Collection-Guideline';
const guideline = (section: string, url: string): Citation => ({ instrument: 'ACCC/ASIC RG 96', provision: `Part 2 s. ${section}`, url });
const HOURS = guideline('4', `${PART_2}/4-hours-of-contact`);

/** A guideline: it recommends. */
const ADVICE = { force: 'should', confidence: 'primary', lastChecked: CHECKED, from: '2021-04-13' } as const;

// Creditors and collectors alike; the debtor and third parties.
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const ANYONE: ConditionParams = { notRoles: PROFESSIONALS };
const DEBTOR_ROLES = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'];
const CALLS = ['call', 'voicemail'];
/** Visits that the law permits for another end: securities, legal process, enforcement. */
const PERMITTED_VISITS = ['security-inspection', 'repossession', 'legal-notice', 'enforcement'];
const WISHED: readonly ConditionParams[] = [{ consent: { scopes: ['time'] } }, { appointment: true }];

/** Contact actually made: answered, left, sent; what rang in vain is an attempt. Visits have a rule of their own. */
const MADE: FilterParams = { notChannels: ['visit'], notRoles: PROFESSIONALS, notOutcomes: ['no-answer', 'busy', 'not-in-service', 'undelivered'] };
const PER_ACCOUNT = {
  kind: 'frequency', ...ADVICE, citation: guideline('5(b)-(c)', `${PART_2}/5-frequency-of-contact`),
  when: { ...ANYONE, notChannels: ['visit'] }, per: ['account'], count: MADE,
} as const;
const COUNT_READING = 'Calls answered and then ended, voice messages, texts, e-mails and letters count; attempts and the debtor\'s own contacts do not. A debt that '
  + 'names no account is an account of its own. A continuous thread that the debtor keeps up, which may be one contact, is counted message by message.';

const rules: readonly Rule[] = [
  {
    id: 'au.rg96.4.phone-hours', kind: 'contact-hours',
    title: 'Calls Monday to Friday from 7.30 to 21, weekends from 9 to 21, not on national public holidays.',
    ...ADVICE, citation: HOURS, when: { ...ANYONE, channels: CALLS },
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:30', to: '21:00' }, { days: ['sat', 'sun'], from: '09:00', to: '21:00' }],
    holidays: 'closed', unless: WISHED,
    reading: 'Local time in the debtor\'s state or territory. A time that the debtor asked for is a consent of scope `time`, or an appointment. That hours may be '
      + 'altered after reasonable efforts is not let through.',
  },
  {
    id: 'au.rg96.4.phone-hours.wishes', kind: 'inconvenient', title: 'Other times that the debtor asks for are respected.',
    ...ADVICE, citation: HOURS, when: ANYONE, honours: ['times', 'agreed-hours'],
  },
  {
    id: 'au.rg96.4.visit-hours', kind: 'contact-hours', title: 'Visits every day from 9 to 21, not on national public holidays.',
    ...ADVICE, citation: HOURS, when: { ...ANYONE, channels: ['visit'], notPurposes: PERMITTED_VISITS }, allow: [{ from: '09:00', to: '21:00' }],
    holidays: 'closed', unless: WISHED,
    reading: 'Visits for securities, legal process or enforcement have purpose `security-inspection`, `repossession`, `legal-notice` or `enforcement`.',
  },
  {
    id: 'au.rg96.4.workplace-hours', kind: 'contact-hours', title: 'Contact at work on weekdays from 9 to 17, or in the debtor\'s own working hours.',
    ...ADVICE, citation: HOURS, when: { ...ANYONE, known: { places: ['work'] } },
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }], holidays: 'closed', unless: [{ consent: { scopes: ['place:work'] } }],
    reading: 'Known working hours are a consent of scope `place:work` with `hours`. National public holidays are taken to be closed here too.',
  },
  {
    ...PER_ACCOUNT, id: 'au.rg96.5.frequency.week', title: 'No more than three contacts a week for an account.', limit: 3, window: { days: 7 },
    reading: `Whether a week is one of the calendar is not defined: seven local dates, the contact's own the last. ${COUNT_READING}`,
  },
  {
    ...PER_ACCOUNT, id: 'au.rg96.5.frequency.month', title: 'No more than ten contacts a month for an account.', limit: 10, window: { months: 1 },
    reading: `Whether a month is one of the calendar is not defined: from the day after the same date of the month before. ${COUNT_READING}`,
  },
  {
    id: 'au.rg96.f2f', kind: 'frequency', title: 'No more than one visit a month.',
    ...ADVICE, confidence: 'secondary', citation: { ...guideline('5, 7', CHOICE), note: 'Read in a report of 2014 on the edition of that year.' },
    when: { ...ANYONE, channels: ['visit'], notPurposes: PERMITTED_VISITS }, limit: 1, window: { months: 1 }, per: ['consumer'],
    count: { channels: ['visit'], notRoles: PROFESSIONALS, notPurposes: PERMITTED_VISITS, notOutcomes: ['no-answer', 'undelivered'] },
    reading: 'The month runs from the day after the same date of the month before; all accounts count together, and a visit that met nobody does not.',
  },
  {
    id: 'au.rg96.6.location', kind: 'inconvenient', title: 'Where the debtor offers a reasonable alternative, home is not used; places refused are not used.',
    ...ADVICE, citation: guideline('6', `${PART_2}/6-location-of-contact`), when: ANYONE, honours: ['places'],
    reading: 'That another place was offered is an `inconvenient` place `home`.',
  },
  {
    id: 'au.rg96.1.identity', kind: 'disclosure', title: 'Once it is clear that it is the debtor: who calls, for whom, and why.',
    ...ADVICE, citation: guideline('1', GUIDELINE_COPY),
    when: { roles: DEBTOR_ROLES }, requires: ['sender-identity', 'institution-name', 'purpose'],
    reading: 'Asked of every contact with the debtor or whoever stands in the debtor\'s place, by any channel; of others nothing is asked, as it would reveal the debt. That it '
      + 'was checked first who it is, no request shows.',
  },
];

const SINCE_2002 = { confidence: 'secondary', lastChecked: CHECKED, from: '2002-03-11' } as const;
const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'au.asic.12dj', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No physical force, undue harassment or coercion in connection with payment.',
    ...SINCE_2002, citation: { instrument: 'ASIC Act 2001; Australian Consumer Law', provision: 's. 12DJ / ACL s. 50', url: 'https://www.accc.gov.au/business/business-operations-and-costs/debt-collection-rules' },
    when: ANYONE, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'harassment-threat', 'self-harm-incitement', 'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop',
      'shaming-or-publicity', 'third-party-pressure',
    ],
    reading: 'By announcing them. Threatening visits as part of a demand are coercion.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'au',
  version: '2026.11.0',
  title: 'Australia: ACCC and ASIC debt collection guideline (RG 96)',
  titleEnglish: 'Australia: ACCC and ASIC debt collection guideline (RG 96)',
  zones: [
    'Australia/Sydney', 'Australia/Melbourne', 'Australia/Brisbane', 'Australia/Adelaide', 'Australia/Darwin', 'Australia/Perth', 'Australia/Hobart',
    'Australia/Eucla', 'Australia/Lord_Howe',
  ],
  calendar: 'au',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'rg96-2021', title: 'Debt collection guideline: for collectors and creditors (ACCC/ASIC RG 96), April 2021',
      titleEnglish: 'RG 96 / ACCC guideline', issuer: 'ACCC and ASIC', status: 'guidance', issued: '2021-04-13', from: '2021-04-13',
      url: 'https://asic.gov.au/regulatory-resources/find-a-document/regulatory-guides/rg-96-debt-collection-guideline-for-collectors-and-creditors/',
      appliesTo: 'Creditors and collectors; consumer debts (business debtors in part). Explains the bans on undue harassment in ACL s. 50 and ASIC Act s. 12DJ.',
    },
    {
      id: 'rg96-2005', title: 'Debt collection guideline (October 2005; reissued July 2014, Feb 2016, Dec 2020)', titleEnglish: 'Earlier editions',
      issuer: 'ACCC and ASIC', status: 'guidance', issued: '2005-10', from: '2005-10-01', until: '2021-04-13',
      url: 'https://documents.pub/document/accc-asic-debt-collection-guideline.html', note: 'Dates partly from memory; its numbers were not read.',
    },
    {
      id: 'asic-act-12dj', title: 'ASIC Act 2001 s. 12DJ; Australian Consumer Law s. 50', titleEnglish: 'Undue harassment and coercion', issuer: 'Parliament',
      status: 'binding', issued: '2001', from: '2002-03-11', url: 'https://www.legislation.gov.au/', appliesTo: 'All in trade / financial services.',
      note: 'Dates from memory.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'The numbers are recommendations: what does not meet them is advised against and not denied. Compile with `denies: [\'should\', …]` to keep to them.',
    'Too frequent attempts (a dialler that puts a number back in the queue at once) may be undue harassment; no number says how many (au.rg96.5.attempts).',
    'Visits are a last resort, generally by permission, and not threatened once there is contact: no request shows it. Before 2021-04-13 no rule applies, as '
      + 'the numbers of earlier editions were not read.',
    'National public holidays: 1 January, 26 January, Good Friday, Easter Monday, 25 April, 25 and 26 December and the days in lieu that all states keep.',
    'That each contact first checks that it is the debtor (au.rg96.1.identity), no request shows.',
    'Physical force, undue harassment and coercion (au.asic.12dj) are looked for in words alone. State laws (Victoria) were not read.',
    'E-mail, texts and letters have no hours.',
  ],
});
export default ruleset;
