import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';
import type { ConditionParams } from '../rules/condition.js';

const CHECKED = '2026-11-23';
const RIGHTS_PAGE = 'https://beta.novascotia.ca/collection-agencies-your-rights';

const act: Citation = {
  instrument: 'Collection and Debt Management Agencies Act', provision: 'prohibited practices', url: RIGHTS_PAGE,
  note: 'Read on the province\'s page; the sections were not read. Creditors meet similar rules under the Consumer Creditors\' Conduct Act.',
};
const SINCE_2021 = { confidence: 'primary', lastChecked: CHECKED, from: '2021-05-01', citation: act } as const;

// Agencies by one Act, creditors by the other: everyone is bound alike.
const DEBTORS = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'];
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const ANYONE: ConditionParams = { notRoles: PROFESSIONALS };
const EMPLOYER = ['employer', 'supervisor', 'human-resources'];
const ORAL = ['call', 'voicemail', 'visit'];

const rules: readonly Rule[] = [
  {
    id: 'ns.hours', kind: 'contact-hours', title: 'No contact on Sundays, nor between 21 and 8 on any day.',
    ...SINCE_2021, when: ANYONE, allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '08:00', to: '21:00' }],
    reading: 'Any contact is covered, also mail and electronic messages. The clock is not stated: the consumer\'s. Holidays are not mentioned and stay open.',
  },
  {
    id: 'ns.frequency', kind: 'frequency', title: 'No more than three contacts in seven days.',
    ...SINCE_2021, when: { roles: DEBTORS }, limit: 3, window: { days: 7 }, per: ['consumer'],
    count: { roles: DEBTORS, notOutcomes: ['busy', 'not-in-service', 'undelivered'] },
    reading: 'Seven local dates, the contact\'s own the last. Whether attempts, messages and mail count was not read: all do, but what was busy, out of service '
      + 'or undelivered; the debtor\'s own contacts do not. All debts are counted together.',
  },
  {
    id: 'ns.notice', kind: 'prerequisite', title: 'Mail comes before contact by phone.',
    ...SINCE_2021, when: { roles: DEBTORS, channels: ORAL },
    requires: [{ event: { purposes: ['validation-notice'], channels: ['letter'] } }, { fact: 'debt.noticeSentAt' }], per: ['debt'],
    reading: 'The notice is a letter of purpose `validation-notice`, or `debt.noticeSentAt`; no wait after it is stated. Visits are treated like calls.',
  },
  {
    id: 'ns.notice.content', kind: 'disclosure', title: 'The mail says who is looking for repayment.',
    ...SINCE_2021, force: 'should', when: { roles: DEBTORS, purposes: ['validation-notice'], channels: ['letter'] }, requires: ['sender-identity'],
    reading: 'The element was read in a list and not in the section, so it advises. Asked of a letter of purpose `validation-notice`.',
  },
  {
    id: 'ns.autodial', kind: 'disclosure', title: 'A dialler may be used only if its message gives a number to call.',
    ...SINCE_2021, when: { ...ANYONE, channels: ['call', 'voicemail'], technologies: ['autodialed', 'prerecorded', 'ai'] }, requires: ['call-back-number'],
    reading: 'Prerecorded and artificial voices are taken to be dialled by machine.',
  },
  {
    id: 'ns.thirdparty', kind: 'recipient', title: 'Family and acquaintances only as guarantors, or for an address or telephone number.',
    ...SINCE_2021, when: { not: { known: { relations: EMPLOYER } } },
    allow: [{ roles: [...DEBTORS, ...PROFESSIONALS] }, { purposes: ['location'] }],
    reading: 'Everyone is taken for family or an acquaintance but the debtor, guarantors, representatives, lawyers, creditors and credit bureaus.',
  },
  {
    id: 'ns.thirdparty.employer', kind: 'recipient',
    title: 'The employer only as guarantor, or for address, telephone number, employment status, title and business address.',
    ...SINCE_2021, when: { notRoles: [...DEBTORS, ...PROFESSIONALS], known: { relations: EMPLOYER } }, allow: [{ purposes: ['employment-verification', 'location'] }],
    reading: 'The inquiry has purpose `employment-verification` or `location`. An employer that guaranteed the debt has role `guarantor`.',
  },
  {
    id: 'ns.wrong-person', kind: 'recipient', title: 'Collection stops against a person who proves not to be the debtor.',
    ...SINCE_2021, when: { roles: DEBTORS }, misdirected: true,
    reading: 'Asked by address: one at which an earlier contact was `misdirected` is not used again.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ca-ns',
  version: '2026.11.0',
  title: 'Nova Scotia: Collection and Debt Management Agencies Act',
  titleEnglish: 'Nova Scotia: Collection and Debt Management Agencies Act',
  zones: ['America/Halifax'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ns-cdmaa', title: 'Collection and Debt Management Agencies Act, RSNS 1989 c. 77 (as amended 2018, c. 43)',
      titleEnglish: 'Collection and Debt Management Agencies Act', issuer: 'Legislature; Service Nova Scotia', status: 'binding', issued: '1989',
      from: '2021-05-01', url: 'https://novascotia.ca/just/regulations/regs/colldebt.htm', appliesTo: 'Licensed collection agencies and collectors.',
      note: 'Date of issue from memory.',
    },
    {
      id: 'ns-ccca', title: 'Consumer Creditors\' Conduct Act, RSNS 1989 c. 91', titleEnglish: 'Consumer Creditors\' Conduct Act', issuer: 'Legislature',
      status: 'binding', issued: '1989', from: '2021-05-01', url: RIGHTS_PAGE, appliesTo: 'Creditors collecting their own consumer debts (similar rules).',
      note: 'Date of issue from memory.',
    },
    {
      id: 'ns-caa-old', title: 'Collection Agencies Act (before 2021-05-01)', titleEnglish: 'former Collection Agencies Act', issuer: 'Legislature',
      status: 'repealed', issued: '1989', from: '1989', until: '2021-05-01', url: 'https://canlaw.com/credit-problems/phone/ns-collections.html',
      appliesTo: 'Collection agencies.', note: 'Its hours were not read; it had no number of contacts.',
    },
  ],
  rules,
  notes: [
    'Who is bound: every party; creditors by the similar rules of the Consumer Creditors\' Conduct Act.',
    'Before 2021-05-01 no number limited contacts, and the hours of the former Act were not read: no rule reaches such a contact.',
    'Not checked, as the sections were not read: threats about employment and publishing that the debtor did not pay. Whether what a notice says is complete, no request shows.',
  ],
});
export default ruleset;
