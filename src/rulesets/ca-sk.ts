import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';
import type { ConditionParams } from '../rules/condition.js';

const CHECKED = '2026-11-23';
const FCAA = 'http://fcaa411.gov.sk.ca/CollectionAgents';

const act = (url = FCAA): Citation => ({
  instrument: 'The Collection Agents Act', provision: 'prohibited practices', url,
  note: 'Read on the authority\'s page of 2016 and 2019; section numbers were not read, and a later consolidation may have changed the text.',
});
/** The year in force is known from memory alone; its first day is taken. */
const READ = { confidence: 'primary', lastChecked: CHECKED, from: '1979-01-01' } as const;

/** Collection agents and collectors for others, not a creditor for itself. A party that is not stated is taken to be bound. */
const BOUND = { notParties: ['creditor'] } as const;
const DEBTORS = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'];
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const ANYONE: ConditionParams = { ...BOUND, notRoles: PROFESSIONALS };
const EMPLOYER = ['employer', 'supervisor', 'human-resources'];
const ORAL = ['call', 'voicemail', 'visit'];

const rules: readonly Rule[] = [
  {
    id: 'sk.caa.hours', kind: 'contact-hours', title: 'Calls and visits Monday to Saturday from 8 to 21, none on Sundays and the listed holidays.',
    ...READ, citation: act(), zone: ['America/Regina', 'consumer'], when: { ...ANYONE, channels: ORAL },
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '08:00', to: '21:00' }], holidays: 'closed',
    reading: 'Saskatchewan time, which has no summer time, and the consumer\'s own where it is another. A listed holiday other than Remembrance or Boxing Day '
      + 'that falls on a Sunday takes the next day too.',
  },
  {
    id: 'sk.caa.cost', kind: 'channel', title: 'No call by a method that costs the debtor.',
    ...READ, citation: act(), when: { ...ANYONE, channels: ['call', 'voicemail'] }, deny: [{ known: { facts: { 'contact.costToDebtor': true } } }],
    reading: 'A collect call, or one that the debtor is charged for, has `contact.costToDebtor` = true; absent, no cost is known.',
  },
  {
    id: 'sk.caa.employer', kind: 'recipient', title: 'The employer only to verify employment, or about a wage assignment or court order.',
    ...READ, citation: act(), when: { ...BOUND, notRoles: [...DEBTORS, ...PROFESSIONALS], known: { relations: EMPLOYER } },
    allow: [{ purposes: ['employment-verification', 'wage-assignment', 'court-order'] }],
    reading: 'The purpose says so: `employment-verification`, `wage-assignment` or `court-order`; asking the employer for an address is not among them.',
  },
  {
    id: 'sk.caa.thirdparty', kind: 'recipient', title: 'Spouse, relatives, neighbours and friends only as guarantors.',
    ...READ, citation: act('http://www.justice.gov.sk.ca/Collection-Agents-Act'), when: { ...BOUND, not: { known: { relations: EMPLOYER } } },
    allow: [{ roles: [...DEBTORS, ...PROFESSIONALS] }],
    reading: 'Not even to ask for an address: the source names guarantors alone.',
  },
  {
    id: 'sk.caa.demand', kind: 'disclosure', title: 'Each demand names creditor, balance, and the person\'s identity and authority.',
    ...READ, citation: act(), when: { ...BOUND, roles: DEBTORS, notPurposes: ['location', 'employment-verification', 'opt-out-confirmation'] },
    requires: ['creditor-name', 'amount', 'sender-identity', 'authority'],
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ca-sk',
  version: '2026.11.0',
  title: 'Saskatchewan: The Collection Agents Act',
  titleEnglish: 'Saskatchewan: The Collection Agents Act',
  zones: ['America/Regina'],
  calendar: 'ca-sk',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'sk-caa', title: 'The Collection Agents Act, RSS 1978 c. C-15', titleEnglish: 'Collection Agents Act', issuer: 'Legislature; FCAA',
      status: 'binding', issued: '1978', from: '1979', url: FCAA, appliesTo: 'Collection agents and collectors for others.', note: 'Dates from memory.',
    },
  ],
  rules,
  notes: [
    'Who is bound: every party but `creditor`; a party that is not stated is taken to be bound.',
    'Hours bind calls, voice messages and visits; e-mail, texts and letters have no hours.',
    'No number limits how often; a frequency that is harassment of debtor or household is barred (sk.caa.harass) and no request shows it.',
    'The calendar covers 2009 to 2032; calls and visits outside it are denied.',
    'Not checked in texts: papers that look like a court\'s, which stand in a list without a provision.',
  ],
});
export default ruleset;
