import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { ConditionParams } from '../rules/condition.js';

const CHECKED = '2026-11-23';
const PRESS_RELEASE = 'http://www.gnb.ca/cnb/news/jus/2009e1615ju.htm';
const SECTION_9 = 'http://laws.gnb.ca/en/version/cr/2010-104?code=se:9&history=20200114';

const agencies = (url = PRESS_RELEASE, provision = 's. 14'): Citation => ({
  instrument: 'N.B. Reg. 84-256', provision, url, note: 'Read in a press release and trade press; the text of s. 14 was not read.',
});
const grantors = (provision: string): Citation => ({ instrument: 'N.B. Reg. 2010-104', provision, url: SECTION_9 });

const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
/** First day of the new hours and the notice. */
const REFORM = '2009-09-30';
/** The year in force is known from memory alone; its first day is taken. */
const SINCE_2010 = { ...READ, from: '2010-01-01' } as const;

/** Agencies and collectors; a chartered bank, which is exempt, is a creditor. A party that is not stated is taken to be bound. */
const AGENCY = { notParties: ['creditor'] } as const;
/** Credit grantors and lessors who collect for themselves. */
const GRANTOR = { parties: ['creditor'] } as const;
const DEBTORS = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'];
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const ORAL = ['call', 'voicemail', 'visit'];
const WRITTEN = ['letter', 'email', 'fax'];
const SPEAKS: ConditionParams = { notRoles: PROFESSIONALS, channels: ORAL };

const WEEK: Extract<Rule, { kind: 'contact-hours' }>['allow'] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '07:00', to: '21:00' },
  { days: ['sun'], from: '13:00', to: '17:00' },
];

const rules: readonly Rule[] = [
  {
    id: 'nb.84256.hours', kind: 'contact-hours', title: 'Before the reform: agencies call from 9 to 21, not on Sundays.',
    ...READ, from: '1984-10-23', until: REFORM, citation: agencies(), when: { ...AGENCY, ...SPEAKS },
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '09:00', to: '21:00' }],
    reading: 'Taken to be the hours of the regulation from its first day. Holidays of that time are not known and stay open.',
  },
  {
    id: 'nb.84256.hours', kind: 'contact-hours', title: 'Agencies call Monday to Saturday from 7 to 21 and Sundays from 13 to 17, not on holidays.',
    ...READ, from: REFORM, citation: agencies(), when: { ...AGENCY, ...SPEAKS }, allow: WEEK, holidays: 'closed',
    reading: 'Local time of the person. Visits are treated like calls. The holidays are the prescribed days of rest.',
  },
  {
    id: 'nb.2010104.hours', kind: 'contact-hours',
    title: 'Credit grantors call and visit from 7 to 21, Sundays from 13 to 17, not on holidays, unless the person asked.',
    ...SINCE_2010, citation: grantors('s. 9(2)(d)'), when: { ...GRANTOR, ...SPEAKS }, allow: WEEK, holidays: 'closed',
    unless: [{ consent: { scopes: ['time'] } }, { appointment: true }, { reply: {} }],
    reading: 'A request of the person contacted is a consent of scope `time`, an appointment, or the person\'s own message that this answers.',
  },
  {
    id: 'nb.workplace', kind: 'inconvenient', title: 'Credit grantors do not contact the debtor at work without approval.',
    ...SINCE_2010, citation: grantors('s. 9(2)(c); 84-256'), when: { ...GRANTOR, roles: DEBTORS }, workplace: 'always',
    unless: { consent: { scopes: ['place:work'] } },
  },
  {
    id: 'nb.workplace.agencies', kind: 'inconvenient', title: 'Agencies do not contact the debtor at work without approval.',
    ...READ, from: REFORM, citation: agencies(SECTION_9, '2010-104 s. 9(2)(c); 84-256'), when: { ...AGENCY, roles: DEBTORS }, workplace: 'always',
    unless: { consent: { scopes: ['place:work'] } }, reading: 'The source gives the rule for Reg. 84-256 too; it is applied from the reform on.',
  },
  {
    id: 'nb.thirdparty', kind: 'recipient', title: 'Nobody but the borrower is contacted about the debt, save guarantors and for an address.',
    ...SINCE_2010, citation: grantors('s. 9(2)(b)'), when: { notRoles: PROFESSIONALS },
    allow: [{ roles: DEBTORS }, { purposes: ['location'] }],
    reading: 'The text binds credit grantors; what Reg. 84-256 says of others was not read, and agencies are taken to be bound alike. The further exceptions '
      + 'of (c) and (d) concern work and hours. No consent of the debtor is known to open the way to others.',
  },
  {
    id: 'nb.notice', kind: 'prerequisite', title: 'Written notice, or a reasonable attempt at it, five days before the first call.',
    confidence: 'secondary', lastChecked: CHECKED, from: REFORM, citation: agencies('http://insidearm.com/news/00004972-changes-to-new-brunswick-collections'),
    when: { ...AGENCY, roles: DEBTORS, channels: ORAL },
    requires: [{ event: { purposes: ['validation-notice'], channels: WRITTEN } }, { fact: 'debt.noticeSentAt' }],
    atLeast: { days: 5 }, per: ['debt'],
    reading: 'The notice is an event of purpose `validation-notice`, or `debt.noticeSentAt`; one that came back is an attempt. Calls are open from the fifth '
      + 'date after the date of sending. Visits are treated like calls.',
  },
  {
    id: 'nb.notice.content', kind: 'disclosure', title: 'The written notice names collector, agency, creditor and amount.',
    confidence: 'secondary', lastChecked: CHECKED, force: 'should', from: REFORM, citation: agencies('http://insidearm.com/news/00004972-changes-to-new-brunswick-collections'),
    when: { ...AGENCY, roles: DEBTORS, purposes: ['validation-notice'], channels: WRITTEN }, requires: ['sender-identity', 'institution-name', 'creditor-name', 'amount'],
    reading: 'The elements were read in a list and not in the section, so it advises. Asked of a notice of purpose `validation-notice`.',
  },
];

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'nb.harass', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threatening, profane, intimidating or coercive language, no undue pressure, no threat to publish.',
    ...SINCE_2010, citation: grantors('s. 9(2)(a)'),
    when: { ...GRANTOR, notRoles: PROFESSIONALS }, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'arrest-or-criminal-threat', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'harassment-threat',
      'self-harm-incitement', 'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop', 'third-party-pressure', 'coercive-borrowing',
      'shaming-or-publicity',
    ],
    reading: 'Credit grantors; what was read binds no agency.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ca-nb',
  version: '2026.11.0',
  title: 'New Brunswick: Regulations 84-256 and 2010-104 / Nouveau-Brunswick : règlements 84-256 et 2010-104',
  titleEnglish: 'New Brunswick: Regulations 84-256 and 2010-104',
  zones: ['America/Moncton'],
  calendar: 'ca-nb',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'nb-84-256', title: 'N.B. Reg. 84-256 under the Collection and Debt Settlement Services Act, s. 14', titleEnglish: 'General Regulation 84-256',
      issuer: 'Lieutenant-Governor in Council; FCNB', status: 'binding', issued: '1984-10-23', from: REFORM, url: 'http://laws.gnb.ca/en/showdoc/cr/84-256',
      appliesTo: 'Collection agencies and collectors; chartered banks are exempt.',
    },
    {
      id: 'nb-2010-104', title: 'N.B. Reg. 2010-104 (Cost of Credit Disclosure and Payday Loans Act) s. 9', titleEnglish: 'General Regulation 2010-104',
      issuer: 'Lieutenant-Governor in Council; FCNB', status: 'binding', issued: '2010', from: '2010', url: SECTION_9,
      appliesTo: 'Credit grantors and lessors collecting their own debts.', note: 'Dates from memory.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: by Reg. 84-256 every party but `creditor` (chartered banks are exempt, an agency that collects for one is not), by Reg. 2010-104 the party '
      + '`creditor`. A party that is not stated is taken to be bound by both.',
    'Hours bind calls, voice messages and visits; e-mail, texts and letters have no hours.',
    'No number limits how often; contact of a harassing manner or frequency, and undue pressure and publishing beside the words of a text, are barred (nb.harass, s. 9(2)(a)) and no request shows '
      + 'them.',
    'The calendar covers 2009 to 2032; calls and visits after 2032 are denied.',
  ],
});
export default ruleset;
