import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';

const CHECKED = '2026-11-23';
const HOURS_PAGE = 'https://consumerprotectionbc.ca/2014/10/3-eye-opening-facts-about-debt-collection';
const EXEMPTIONS = 'https://free.bcpublications.ca/civix/document/id/loo66/loo66/295_2004';
const WORK_PAGE = 'https://www.consumerprotectionbc.ca/index.php/consumers-debt-collection/consumer-tips/'
  + '241-debt-collection-knowing-your-rights-and-responsibilities';
const CBV_CASE = 'https://administrativelawblog.harpergrey.com/2017/08/15/bcsc-confirms-consumer-protection-bcs-position-that-collection-company-must-stop-'
  + 'attempting-to-contact-debtors-following-request-that-communication-be-in-writing-only/';

const act = (provision: string, url: string): Citation => ({ instrument: 'Business Practices and Consumer Protection Act', provision, url });

const PART_7 = '2004-07-04';
/** Bill 6-2015 in force. */
const BILL_6 = '2016-04-01';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const SUMMARISED = { confidence: 'secondary', lastChecked: CHECKED } as const;

// Part 7 binds whoever collects, creditors included; s. 115 alone leaves out a creditor that collects what is owed to it.
const DEBTORS = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'];
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const ANYONE: ConditionParams = { notRoles: PROFESSIONALS };
const DEBTOR: ConditionParams = { roles: DEBTORS };
const NOT_OWED_TO_ITSELF: ConditionParams = { roles: DEBTORS, notParties: ['creditor'] };
/** A third person whose relation is not stated may be the employer. */
const EMPLOYER: ConditionParams = {
  any: [{ roles: ['employer'] }, { roles: ['third-party', 'emergency-contact'], relations: ['employer', 'supervisor', 'human-resources'] }],
};
const ORAL = ['call', 'voicemail', 'visit'];
const WRITTEN = ['letter', 'email', 'fax'];
const NOTICE: FilterParams = { purposes: ['validation-notice'], channels: WRITTEN };
const NO_DEMAND = ['validation-notice', 'location', 'identity-verification'];

const failed = (where: FilterParams): FilterParams => ({
  ...where, directions: ['outbound'], roles: DEBTORS, facts: { 'event.outcome': ['no-answer', 'busy', 'not-in-service', 'undelivered'] },
});
/** The debtor could not be had, since last reached, and was not yet tried at work. */
const onceAfterFailing = (where: FilterParams): ConditionParams => ({
  all: [
    {
      history: {
        event: failed(where),
        within: {
          since: { directions: ['inbound', 'outbound'], roles: DEBTORS, outcomes: ['answered', 'conversation', 'broken-off', 'received'] },
          orElse: 'all',
        },
      },
    },
    { history: { event: { channels: ORAL, places: ['work'], roles: DEBTORS }, atMost: 0 } },
  ],
});
const TO_GET_DETAILS: ConditionParams = { purposes: ['location'] };
const AT_WORK: ConditionParams = { consent: { scopes: ['place:work'] } };
const WORK_READING = 'Asking for home details not held has purpose `location`. Failing is a contact in the history, since the debtor was last reached, that was '
  + 'not answered, busy, out of service or undelivered. A call or visit in the history whose place is not stated is taken for the one attempt at work.';
const EMPLOYER_READING = 'The inquiry has purpose `employment-verification` or `location`; authority is a consent of scope `third-party:employer`.';

const rules: readonly Rule[] = [
  {
    id: 'bc.116.hours', kind: 'contact-hours',
    title: 'Calls and visits Monday to Saturday from 7 to 21, Sundays from 13 to 17, none on statutory holidays.',
    ...READ, from: PART_7, citation: act('s. 116 (hours)', HOURS_PAGE), when: { ...ANYONE, channels: ORAL },
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '07:00', to: '21:00' }, { days: ['sun'], from: '13:00', to: '17:00' }],
    holidays: 'closed',
    reading: 'The debtor\'s local time. The hours are confirmed for April 2016 and after and taken to be those of Part 7 from its first day.',
  },
  {
    id: 'bc.115.notice', kind: 'prerequisite', title: 'No spoken contact by the collector until five days after a written notice was sent.',
    ...READ, from: PART_7, until: BILL_6, citation: act('s. 115(1)-(2)', EXEMPTIONS),
    when: { ...NOT_OWED_TO_ITSELF, channels: ORAL }, unless: { reply: {} },
    requires: [{ event: NOTICE }, { fact: 'debt.noticeSentAt' }], atLeast: { days: 5 }, per: ['debt'],
    reading: 'The notice is an event of purpose `validation-notice`, or `debt.noticeSentAt`. Contact is open from the fifth date after the date of sending. An '
      + 'answer to the debtor is not initiated by the collector. Only the party `creditor` is exempt: whether a buyer is one is not said.',
  },
  {
    id: 'bc.115.notice', kind: 'prerequisite',
    title: 'No spoken contact by the collector until five days after a written notice was sent, but to ask where to send it.',
    ...READ, from: BILL_6, citation: act('s. 115(1)-(2), (2.1)', EXEMPTIONS),
    when: { ...NOT_OWED_TO_ITSELF, channels: ORAL, notPurposes: ['location'] }, unless: { reply: {} },
    requires: [{ event: NOTICE }, { fact: 'debt.noticeSentAt' }], atLeast: { days: 5 }, per: ['debt'],
    reading: 'As before; asking solely for the home or e-mail address needed to send the notice has purpose `location`.',
  },
  {
    id: 'bc.115.notice.demand', kind: 'prerequisite', title: 'No demand before a written notice, or a reasonable attempt to give it.',
    ...READ, from: PART_7, citation: act('s. 115(1)-(2)', EXEMPTIONS), when: { ...NOT_OWED_TO_ITSELF, notChannels: ORAL, notPurposes: NO_DEMAND },
    unless: { reply: {} }, requires: [{ event: NOTICE }, { fact: 'debt.noticeSentAt' }], per: ['debt'],
    reading: 'A notice that came back is an attempt. Every written contact about collection is taken for a demand.',
  },
  {
    id: 'bc.115.notice.content', kind: 'disclosure', title: 'The written notice names creditor and amount, the collector, and the authority to collect.',
    ...READ, force: 'should', from: PART_7, citation: act('s. 115(1)-(2)', EXEMPTIONS), when: { ...NOT_OWED_TO_ITSELF, purposes: ['validation-notice'], channels: WRITTEN },
    requires: ['creditor-name', 'amount', 'sender-identity', 'authority'],
    reading: 'The elements were read in a list and not in the section, so it advises. Asked of a notice of purpose `validation-notice`.',
  },
  {
    id: 'bc.116-1.workplace', kind: 'inconvenient',
    title: 'Contact at work only to get home details, for one attempt after failing at home, or with authority.',
    ...SUMMARISED, from: PART_7, until: BILL_6, citation: act('s. 116(1)-(3)', WORK_PAGE), when: DEBTOR, workplace: 'always',
    unless: [AT_WORK, TO_GET_DETAILS, onceAfterFailing({ places: ['home'] })], reading: WORK_READING,
  },
  {
    id: 'bc.116-1.workplace', kind: 'inconvenient',
    title: 'Contact at work only to get home details, for one attempt after failing at home, by phone or by e-mail, or with authority.',
    ...SUMMARISED, from: BILL_6, citation: act('s. 116(1)-(3), as amended by Bill 6-2015 (in force 2016-04-01)', WORK_PAGE), when: DEBTOR, workplace: 'always',
    unless: [AT_WORK, TO_GET_DETAILS, onceAfterFailing({ any: [{ places: ['home'] }, { channels: ['call'], lines: ['mobile'] }, { channels: ['email'] }] })],
    reading: WORK_READING,
  },
  {
    id: 'bc.116-1.workplace.employer', kind: 'recipient', title: 'The employer only to confirm employment, business title and business address.',
    ...SUMMARISED, from: PART_7, until: BILL_6, citation: act('s. 116(1)-(3)', WORK_PAGE), when: EMPLOYER,
    allow: [{ purposes: ['employment-verification', 'location'] }, { consent: { scopes: ['third-party:{relation}'] } }], reading: EMPLOYER_READING,
  },
  {
    id: 'bc.116-1.workplace.employer', kind: 'recipient',
    title: 'The employer only to confirm employment data, and only once the debtor was notified of legal proceedings.',
    ...SUMMARISED, from: BILL_6, citation: act('s. 116(1)-(3), as amended by Bill 6-2015 (in force 2016-04-01)', WORK_PAGE),
    when: EMPLOYER,
    allow: [
      {
        purposes: ['employment-verification', 'location'],
        history: { event: { purposes: ['legal-notice'], roles: DEBTORS, notOutcomes: ['undelivered'] }, per: ['debt'] },
      },
      { consent: { scopes: ['third-party:{relation}'] } },
    ],
    reading: `${EMPLOYER_READING} The notice of legal proceedings is an event of purpose \`legal-notice\` to the debtor.`,
  },
  {
    id: 'bc.116-4a.writing', kind: 'consent', title: 'Once the debtor asks for writing only and gives an address, no more calls, attempts included.',
    ...READ, from: PART_7, citation: act('s. 116(4)(a); CBV Collection Services v Consumer Protection BC, 2017 BCSC 1018', CBV_CASE),
    when: { ...ANYONE, channels: ORAL }, optOuts: { covers: { call: ['voicemail', 'visit'] } },
    reading: '"Only in writing" is an opt-out from calls; it bars voice messages and visits too. It concerns the debts that it names (`debts`), or every debt '
      + 'where it names none. That a mailing address was given is not asked.',
  },
];

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'bc.114.harassment', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threatening, profane, intimidating or coercive language, no undue pressure, no threat to publish.',
    ...READ, citation: act('s. 114', 'https://quickscribe.bc.ca/secure/bills/2004_bill002_p07.html'), from: PART_7,
    when: ANYONE, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'arrest-or-criminal-threat', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'harassment-threat',
      'self-harm-incitement', 'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop', 'third-party-pressure', 'coercive-borrowing',
      'shaming-or-publicity',
    ],
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ca-bc',
  version: '2026.11.0',
  title: 'British Columbia: Business Practices and Consumer Protection Act, Part 7',
  titleEnglish: 'British Columbia: Business Practices and Consumer Protection Act, Part 7',
  zones: ['America/Vancouver', 'America/Dawson_Creek', 'America/Edmonton'],
  calendar: 'ca-bc',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'bpcpa', title: 'Business Practices and Consumer Protection Act, SBC 2004, c. 2, Part 7 (ss 113-127)', titleEnglish: 'BPCPA Part 7',
      issuer: 'Legislature; Consumer Protection BC', status: 'binding', issued: '2004-03-31', from: PART_7,
      url: 'https://quickscribe.bc.ca/secure/bills/2004_bill002_p07.html',
      appliesTo: 'Anyone, in or outside BC, who collects or tries to collect a debt, creditors included; ss 115 and 121(1)-(2) not a creditor collecting a '
        + 'debt owed to it, Part 7 not a sheriff (B.C. Reg. 295/2004, s. 2).',
      note: 'The first day of Part 7 is that of its exemption regulation; the date of issue is from memory.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: every party, creditors included; the written notice (s. 115) is not asked of the party `creditor`. A party that is not stated is taken to '
      + 'be bound by all.',
    'Hours bind calls, voice messages and visits; e-mail, texts and letters have no hours.',
    'No number limits how often: a frequency that is harassment, and undue pressure and publishing beside the words of a text, are barred (bc.114.harassment) and no request shows them.',
    'Left out as known from memory alone: contact only through a lawyer (bc.116-4b.lawyer), the end of contact when the debtor disputes and asks for court '
      + '(bc.116-4c.dispute), and the limits on family, friends and neighbours (bc.117.thirdparty).',
    'Section 2 of B.C. Reg. 295/2004 lifts s. 116 for self-help remedies and s. 116(4)(c) for government debts: neither is let through.',
    'The calendar covers 2004 to 2032; calls and visits outside it are denied.',
  ],
});
export default ruleset;
