import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';

const CHECKED = '2026-11-23';
const CONSUMER_PAGE = 'https://ontario.ca/page/stop-collection-agency-calls';
const RIGHTS_PAGE = 'https://www.ontario.ca/page/stop-collection-agency-calls';
const GUIDE = 'https://ontario.ca/document/guide-collection-agencies/prohibited-practices-and-conduct';
const SUMMARY = 'http://bankruptcy-canada.com/bankruptcy-blog/what-time-of-day-can-debt-collectors-call-my-home/';
const REGISTRY = 'https://www.ontariocanada.com/registry/view.do?postingId=20&language=en';

const reg74 = (provision: string, url: string): Citation => ({
  instrument: 'R.R.O. 1990, Reg. 74', provision, url, note: 'Read on pages of the ministry and in summaries; the subsections of s. 22 were not read.',
});

// Sections 20 to 25 as made by O. Reg. 103/06.
const SINCE_2006 = { lastChecked: CHECKED, from: '2006-06-01' } as const;
const READ = { ...SINCE_2006, confidence: 'primary' } as const;
const SUMMARISED = { ...SINCE_2006, confidence: 'secondary' } as const;
/** E-mailed notices came in 2018; the day is not known, so the whole year is judged by the older form. */
const EMAIL_NOTICES = '2019-01-01';

/** Collection agencies, collectors and buyers of debts in arrears; not a creditor for itself. A party that is not stated is taken to be bound. */
const BOUND = { notParties: ['creditor'] } as const;
const DEBTORS = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'];
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
/** The debtor, spouse, family, household, relatives, neighbours, friends, acquaintances, the employer and guarantors. */
const ANYONE: ConditionParams = { ...BOUND, notRoles: PROFESSIONALS };
const DEBTOR: ConditionParams = { ...BOUND, roles: DEBTORS };
const EMPLOYER = ['employer', 'supervisor', 'human-resources'];
const ORAL = ['call', 'voicemail', 'visit'];
const MAIL = ['letter', 'postcard', 'court-filing'];
const NOT_REACHED = ['no-answer', 'busy', 'not-in-service', 'undelivered'];
/** Before the notice the debtor may only be asked who and where they are. */
const BEFORE_THE_NOTICE = ['validation-notice', 'location', 'identity-verification'];

const BY_MAIL: FilterParams = { purposes: ['validation-notice'], channels: ['letter'], notOutcomes: ['undelivered'], undeliverable: false };
const BY_EMAIL: FilterParams = {
  purposes: ['validation-notice'], channels: ['email'], notOutcomes: ['undelivered'], undeliverable: false, underConsent: { scopes: ['channel:email'] },
};
const NOTICE: FilterParams = { any: [BY_MAIL, BY_EMAIL], directions: ['outbound'] };

const hours: Rule = {
  id: 'on.74.hours', kind: 'contact-hours', title: 'Calls and visits Monday to Saturday from 7 to 21, Sundays from 13 to 17, never on a holiday.',
  ...READ, citation: reg74('s. 22 (calls and visits)', CONSUMER_PAGE), when: { ...ANYONE, channels: ORAL },
  allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '07:00', to: '21:00' }, { days: ['sun'], from: '13:00', to: '17:00' }],
  holidays: 'closed',
  reading: 'Local time of the person contacted. The list of holidays was not read: every day of Ontario lists is closed. A request of the person to be called '
    + 'at another time is not let through, as that exception is known from memory alone.',
};

// The limit starts with the first conversation. Where one lies before the seven days, all in them counts; where the first lies within, what came after it.
const SPOKEN: FilterParams = {
  channels: ['call', 'visit'], directions: ['inbound', 'outbound'], roles: DEBTORS, outcomes: ['conversation', 'answered', 'broken-off'],
};
/** Agreed to with the collector: calls, or any contact. What the creditor was once told does not serve. */
const AGREED_CALLS = { scopes: ['calls', 'contact'], givenTo: ['collector', 'debt-buyer'] } as const;
const AGREED = { scopes: ['contact'], givenTo: ['collector', 'debt-buyer'] } as const;
const COUNTED: FilterParams = {
  directions: ['outbound'], notChannels: MAIL, notRoles: PROFESSIONALS, notParties: ['creditor'], notOutcomes: NOT_REACHED, answers: false,
  any: [{ channels: ORAL, exceptConsent: AGREED_CALLS }, { notChannels: ORAL, exceptConsent: AGREED }],
};
const FREQUENCY = {
  kind: 'frequency', title: 'After the first conversation at most three contacts in seven days for one creditor.',
  ...READ, citation: reg74('s. 22 (3 in 7 days)', GUIDE),
  when: { ...ANYONE, notChannels: MAIL }, limit: 3, per: ['creditor'], count: COUNTED,
  unless: [{ reply: {} }, { appointment: true }, { channels: ORAL, consent: AGREED_CALLS }, { consent: AGREED }],
  reading: 'Seven local dates, the contact\'s own the last. Conversations, voice messages, e-mails, texts and visits count; calls without an answer and '
    + 'without a message do not, nor does mail, nor an answer to the debtor, nor what was agreed to with the collector (scope `contact`, for calls also `calls`). '
    + 'The first conversation itself is not counted, and an appointment is let through. Debts whose creditor is not stated are counted together.',
} as const;

const contacts: readonly Rule[] = [
  {
    ...FREQUENCY, id: 'on.74.frequency', window: { days: 7 },
    provided: { history: { event: SPOKEN, per: ['creditor'], ago: { days: 7 } } },
  },
  {
    ...FREQUENCY, id: 'on.74.frequency.first-week', window: { since: SPOKEN, which: 'first', within: { days: 7 }, orElse: 'none' },
    provided: { history: { event: SPOKEN, per: ['creditor'], ago: { days: 7 }, atMost: 0 } },
  },
  {
    id: 'on.74.thirdparty', kind: 'recipient',
    title: 'Spouse, family, friends and neighbours only for an address or telephone number, as guarantors, or at the debtor\'s request.',
    ...SUMMARISED, citation: reg74('s. 22', SUMMARY), when: { ...BOUND, not: { known: { relations: EMPLOYER } } },
    allow: [{ roles: [...DEBTORS, ...PROFESSIONALS] }, { purposes: ['location'] }, { consent: { scopes: ['third-party:{relation}'] } }],
    reading: 'Everyone is taken for family, a friend or a neighbour but the debtor, guarantors, representatives, lawyers, creditors and credit bureaus.',
  },
  {
    id: 'on.74.employer', kind: 'recipient', title: 'The employer only to confirm employment, title and business address.',
    ...SUMMARISED, citation: reg74('s. 22', SUMMARY), when: { ...BOUND, notRoles: [...DEBTORS, ...PROFESSIONALS], known: { relations: EMPLOYER } },
    allow: [
      { purposes: ['employment-verification', 'location', 'court-order', 'wage-assignment'] },
      { consent: { scopes: ['third-party:{relation}'], forms: ['written', 'electronic', 'registered'] } },
    ],
    reading: 'The inquiry has purpose `employment-verification` or `location`. An employer that guaranteed the debt has role `guarantor`. The authorisation '
      + 'must be known to be in writing.',
  },
  {
    id: 'on.74.employer.once', kind: 'frequency', title: 'The employer is contacted once.',
    ...SUMMARISED, citation: reg74('s. 22', SUMMARY), when: { ...BOUND, notRoles: [...DEBTORS, ...PROFESSIONALS], known: { relations: EMPLOYER } },
    limit: 1, window: { all: true }, per: ['consumer'],
    count: { notRoles: [...DEBTORS, ...PROFESSIONALS], relations: EMPLOYER, notParties: ['creditor'], notOutcomes: NOT_REACHED },
    unless: [
      { purposes: ['court-order', 'wage-assignment'] },
      { consent: { scopes: ['third-party:{relation}'], forms: ['written', 'electronic', 'registered'] } },
    ],
    reading: 'An attempt that reached nobody does not count.',
  },
  {
    id: 'on.74.dispute', kind: 'account-status', title: 'A registered letter that disputes the debt and suggests court stops contact.',
    ...SUMMARISED, citation: reg74('s. 21-22', 'https://billfixer.com/blog/what-are-the-laws-on-how-often-a-collections-agency-can-call-me/'),
    when: { ...ANYONE, notChannels: ['court-filing'] }, status: 'disputed', inWriting: true, forms: ['registered'], endedBy: 'never',
    unless: [{ reply: {} }, { consent: AGREED }],
    reading: 'A dispute whose form is not stated is taken for a registered letter that suggests court. Consent is one of scope `contact`; an answer to the '
      + 'debtor\'s own message counts as requested.',
  },
  {
    id: 'on.74.lawyer', kind: 'account-status', title: 'After a registered letter that names a lawyer or paralegal contact goes only through them.',
    ...SUMMARISED, citation: reg74('s. 22', REGISTRY), when: ANYONE, status: 'represented', forms: ['registered'],
    reading: 'A representation of which the form of notice is not stated is honoured.',
  },
];

const NOTICE_READING = 'The notice is an event of purpose `validation-notice`, or `debt.noticeSentAt`. Contact is open from the sixth date after the date of '
  + 'sending. A notice that came back does not count. Before it the debtor may only be asked to confirm identity, address or e-mail (purposes `location`, '
  + '`identity-verification`).';

const notices: readonly Rule[] = [
  {
    id: 'on.74.notice', kind: 'prerequisite', title: 'No demand, call or visit until six calendar days after a written notice by ordinary mail.',
    ...READ, until: EMAIL_NOTICES, citation: reg74('s. 21(1)-(2)', GUIDE), when: { ...DEBTOR, notPurposes: BEFORE_THE_NOTICE },
    requires: [{ event: BY_MAIL }, { fact: 'debt.noticeSentAt' }], atLeast: { days: 6 }, per: ['debt'],
    reading: `${NOTICE_READING} The day in 2018 from which e-mail serves is not known: all of 2018 is judged by the older form.`,
  },
  {
    id: 'on.74.notice', kind: 'prerequisite',
    title: 'No demand, call or visit until six calendar days after a written notice by ordinary mail, or by e-mail with consent.',
    ...READ, from: EMAIL_NOTICES, citation: reg74('s. 21(1)-(2)', GUIDE), when: { ...DEBTOR, notPurposes: BEFORE_THE_NOTICE },
    requires: [{ event: NOTICE }, { fact: 'debt.noticeSentAt' }], atLeast: { days: 6 }, per: ['debt'],
    reading: `${NOTICE_READING} E-mail serves where a consent of scope \`channel:email\` stood when it was sent.`,
  },
  {
    id: 'on.74.not-received', kind: 'cooldown', title: 'A notice sent again starts another wait of six days.',
    ...READ, citation: reg74('s. 21', GUIDE), when: { ...DEBTOR, notPurposes: BEFORE_THE_NOTICE },
    wait: { days: 6 }, after: NOTICE, per: ['debt'], provided: { history: { event: NOTICE, atLeast: 2, per: ['debt'] } },
    reading: 'Every later notice about a debt is taken to be one sent again because the debtor had said that it did not arrive.',
  },
  {
    id: 'on.74.not-received.stop', kind: 'prerequisite', title: 'When the debtor says that no notice came, contact stops until it was sent again.',
    ...READ, citation: reg74('s. 21', GUIDE),
    when: { ...DEBTOR, notPurposes: BEFORE_THE_NOTICE, history: { event: { directions: ['inbound'], purposes: ['notice-not-received'] }, per: ['debt'] } },
    requires: { event: NOTICE }, within: { since: { directions: ['inbound'], purposes: ['notice-not-received'] } }, atLeast: { days: 6 }, per: ['debt'],
    reading: 'What the debtor said is an inbound event of purpose `notice-not-received`.',
  },
  {
    id: 'on.74.notice-content', kind: 'disclosure',
    title: 'The notice carries creditor, product, amounts, an offer of a breakdown, agency and collector, authority and the statement of rights.',
    ...READ, citation: reg74('s. 21(2)', RIGHTS_PAGE), when: { ...BOUND, purposes: ['validation-notice'] },
    requires: [
      'creditor-name', 'debt-type', 'amount-when-due', 'amount', 'breakdown-offer', 'institution-name', 'sender-identity', 'registered-in-ontario', 'agency-contact', 'authority', 'rights-notice',
    ],
    reading: 'The original creditor too, where it is another, is not asked for.',
  },
];

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'on.74.conduct.pressure', ...WORDS, title: 'No threatening, profane, intimidating or coercive language, no undue pressure, no threat to publish.',
    ...READ, citation: reg74('s. 23-25', REGISTRY),
    when: ANYONE, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'arrest-or-criminal-threat', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'harassment-threat',
      'self-harm-incitement', 'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop', 'third-party-pressure', 'coercive-borrowing',
      'shaming-or-publicity',
    ],
  },
  {
    id: 'on.74.conduct.false', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No false or misleading information.',
    ...READ, citation: reg74('s. 23-25', REGISTRY),
    when: ANYONE, lexicons: LANGUAGES,
    categories: [
      'false-legal-action', 'impersonation-authority', 'impersonation-lawyer', 'false-credit-claim', 'deception-identity', 'fee-misrepresentation',
    ],
    reading: 'Also papers like a court\'s, by their words. What is true or planned is stated in `content.facts`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ca-on',
  version: '2026.11.0',
  title: 'Ontario: Collection and Debt Settlement Services Act and Regulation 74',
  titleEnglish: 'Ontario: Collection and Debt Settlement Services Act and Regulation 74',
  zones: ['America/Toronto', 'America/Thunder_Bay', 'America/Winnipeg'],
  calendar: 'ca-on',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'cdssa', title: 'Collection and Debt Settlement Services Act, R.S.O. 1990, c. C.14', titleEnglish: 'CDSSA', issuer: 'Legislature',
      status: 'binding', issued: '1990-12-31', from: '1990-12-31', url: 'https://www.ontario.ca/laws/statute/90c14',
      appliesTo: 'Registered collection agencies and collectors, purchasers of debts in arrears included.', note: 'Dates from memory.',
    },
    {
      id: 'reg-74', title: 'R.R.O. 1990, Reg. 74 (General), ss 20-25', titleEnglish: 'Regulation 74', issuer: 'Lieutenant Governor in Council',
      status: 'binding', issued: '1990', from: '2006-06-01', url: 'https://www.ontario.ca/laws/regulation/900074', appliesTo: 'As the Act.',
      note: 'Sections 20-25 as made by O. Reg. 103/06, amended by O. Reg. 460/17, 319/18 and 127/22.',
    },
  ],
  rules: [hours, ...contacts, ...notices, ...wording],
  notes: [
    'Who is bound: every party but `creditor`; a party that is not stated is taken to be bound. A bank that collects for itself meets the ruleset `ca`, an '
      + 'agency that collects for a bank meets both.',
    'Hours bind calls, voice messages and visits; e-mail, texts and letters have no hours. Mail is outside the limit of three contacts.',
    'Of the conduct of ss 23-25 (on.74.conduct) only the words are checked.',
    'Left out as known from memory alone: the recording of calls (on.74.recording, ss 31-32), and calls at other hours at the person\'s request.',
    'An automated dialler that reaches a person or leaves a message makes a contact, whether or not a collector comes on the line.',
    'The calendar covers 2006 to 2032; calls and visits outside it are denied.',
  ],
});
export default ruleset;
