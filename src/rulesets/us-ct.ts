import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const ct: Citation = { instrument: 'Conn. Agencies Regs.', provision: '36a-647-3', url: 'http://ctrules.elaws.us/rule/36a-647-3' };
const CONDUCT: Citation = {
  instrument: 'Conn. Agencies Regs.', provision: '36a-647-5(5)-(6)',
  url: 'https://casetext.com/regulation/connecticut-administrative-code/title-36a-the-banking-law-of-connecticut/collection-practices-of-creditors/'
    + 'transferred-from-section-36-243c/section-36a-647-5-conduct',
};
const NOT_THIRD = [
  'debtor', 'co-debtor', 'guarantor', 'spouse', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative',
  'successor-in-interest', 'attorney',
];
/** Creditors by this part, agencies by the parallel one: every party. */
const LOCATION: ConditionParams = { notDebtTypes: ['business'], purposes: ['location'], notRoles: NOT_THIRD };

const rules: readonly Rule[] = [
  {
    id: 'ct.location', kind: 'frequency', title: 'A third person is asked for location information once.',
    ...READ, citation: ct, when: LOCATION, limit: 1, window: { all: true }, per: ['recipient'],
    count: { purposes: ['location'], notOutcomes: ['no-answer', 'busy', 'not-in-service', 'undelivered'], misdirected: false },
    unless: { reply: { toConversation: true } },
    reading: 'Per person and debtor. A person who asked to be contacted again is answered with `replyTo`; a belief that the earlier answer was wrong, '
      + 'incomplete or outdated is not let through.',
  },
  {
    id: 'ct.location.purpose', kind: 'recipient', title: 'Third persons are contacted for location information alone.',
    ...READ, citation: ct,
    when: { notDebtTypes: ['business'], notRoles: [...NOT_THIRD, 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'] },
    allow: [{ purposes: ['location', 'post-judgment-remedy'] }, { consent: { scopes: ['third-party:{relation}'] } }],
    reading: 'The section lets third persons be asked without a mention of the debt; a contact with them for another purpose is taken to be barred.',
  },
  {
    id: 'ct.location.postcard', kind: 'channel', title: 'A third person is never asked by postcard.',
    ...READ, citation: ct, when: { notDebtTypes: ['business'], notRoles: NOT_THIRD, channels: ['postcard'] }, deny: true,
  },
  {
    id: 'ct.location.content', kind: 'disclosure', title: 'A location inquiry says who is calling and that it confirms or corrects location information.',
    ...READ, citation: ct, when: LOCATION, requires: ['location-purpose'],
    reading: 'The text bars a mention of the debt or of a "collection department"; a script reviewed for that vouches for `location-purpose`.',
  },
  {
    id: 'ct.harass', kind: 'disclosure', title: 'A call discloses the caller.',
    ...READ, citation: CONDUCT, when: { notDebtTypes: ['business'], channels: ['call', 'voicemail'], roles: NOT_THIRD }, requires: ['sender-identity'],
    reading: 'Repeated or continuous ringing is barred by an objective test without a number, which is not checked.',
  },
];

export const ruleset: Ruleset = {
  id: 'us-ct',
  version: '2026.11.0',
  title: 'Connecticut: collection practices of creditors (Conn. Agencies Regs. 36a-647-2 to 36a-647-7)',
  titleEnglish: 'Connecticut: collection practices of creditors (Conn. Agencies Regs. 36a-647-2 to 36a-647-7)',
  zones: ['America/New_York'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ct-36a-647',
      title: 'Conn. Agencies Regs. 36a-647-2 to 36a-647-7',
      issuer: 'Connecticut Department of Banking', status: 'binding',
      url: 'http://ctrules.elaws.us/rule/36a-647-3',
      appliesTo: 'Creditors collecting their own debts (consumer collection agencies have the parallel 36a-809-9 ff.).',
    },
  ],
  rules,
  notes: [
    'Who is bound: creditors that collect their own debts; consumer collection agencies have the parallel 36a-809-9 ff. and are asked the same.',
    'Hours and the workplace (36a-647-4) were not reachable and are left out; third-party collectors keep the federal ones.',
    'ct.log: agencies log every contact and attempt; no request shows it.',
    'Not checked: the words "collection department" to third persons, misstatements about arrest or seizure. The rules have no first day.',
  ],
};
export default ruleset;
