import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED, from: '2017-08-09' } as const;
const crs = (provision: string): Citation => ({ instrument: 'C.R.S.', provision, url: 'https://leg.colorado.gov/colorado-revised-statutes' });
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const LIABLE = [
  'debtor', 'co-debtor', 'guarantor', 'spouse', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative',
  'successor-in-interest',
];
/** Licensed collection agencies and debt collectors; not the creditor in its own name. */
const COLLECTOR = { notParties: ['creditor'], notDebtTypes: ['business'] } as const;
const CONSUMER: ConditionParams = { ...COLLECTOR, notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] };
const AGREED: ConditionParams = { consent: { scopes: ['time'] } };
const ENDING_OR_REMEDY = [
  'collection-ended', 'efforts-ended', 'termination-notice', 'cease-notice', 'cease-confirmation', 'remedy-notice', 'remedy-invoked', 'required-by-law',
];

const rules: readonly Rule[] = [
  {
    id: 'co.hours', kind: 'contact-hours', title: 'Communication only after 8 a.m. and before 9 p.m. where the consumer is.', force: 'presumption',
    ...READ, citation: crs('5-16-105(1)(a)'), when: CONSUMER, allow: [{ from: '08:00', to: '21:00', fromInclusive: false }], unless: AGREED,
    reading: 'After 8 and before 9: neither instant is permitted. Any medium, letters included. A court\'s permission is not seen.',
  },
  {
    id: 'co.hours.known', kind: 'inconvenient', title: 'No communication at a time known to be inconvenient to the consumer.', force: 'presumption',
    ...READ, citation: crs('5-16-105(1)(a)'), when: CONSUMER, honours: ['times', 'agreed-hours'], unless: AGREED,
    reading: 'Knowledge to the contrary of the presumed hours works both ways.',
  },
  {
    id: 'co.identity60', kind: 'disclosure', title: 'A call says who is calling within sixty seconds after the debtor is identified.',
    ...READ, citation: crs('5-16-106(1)(f)'), when: { ...CONSUMER, channels: ['call', 'voicemail'], notPurposes: ['location'] }, requires: ['sender-identity'],
    reading: 'When in the call it is said is for the caller to see to.',
  },
  {
    id: 'co.initial-text', kind: 'disclosure', title: 'The first writing carries the state\'s website statement and the right to make a collector cease.',
    ...READ, from: '2020-06-30', citation: crs('5-16-105(3)(c)-(d)'),
    when: { ...CONSUMER, channels: ['letter', 'email', 'sms', 'fax', 'chat'], known: { sequences: ['initial'] } },
    requires: ['state-website-notice', 'cease-rights-notice'],
    reading: 'E-mail and texts are taken to be writings; whether a writing is the first must be stated in `contact.sequence`.',
  },
  {
    id: 'co.initial-text', kind: 'disclosure', title: 'The first writing carries the right to make a collector cease.',
    ...READ, until: '2020-06-30', citation: crs('5-16-105(3)(c)-(d)'),
    when: { ...CONSUMER, channels: ['letter', 'email', 'sms', 'fax', 'chat'], known: { sequences: ['initial'] } },
    requires: ['cease-rights-notice'], reading: 'The website statement came with HB 20-1402.',
  },
  {
    id: 'co.cease', kind: 'account-status', title: 'A written request to cease ends contact.',
    ...READ, citation: crs('5-16-105(3)(a)'), when: CONSUMER, status: 'cease', inWriting: true, unless: { purposes: ENDING_OR_REMEDY },
    reading: 'Effective on receipt; the notice that efforts end and notices of remedies are let through.',
  },
  {
    id: 'co.thirdparty', kind: 'frequency', title: 'A person is asked for location information once.',
    ...READ, citation: crs('5-16-104'), when: { ...COLLECTOR, purposes: ['location'], notRoles: [...LIABLE, 'attorney'] }, limit: 1, window: { all: true },
    per: ['recipient'],
    count: { purposes: ['location'], notOutcomes: ['no-answer', 'busy', 'not-in-service', 'undelivered'], misdirected: false, notParties: ['creditor'] },
    unless: { reply: { toConversation: true } },
    reading: 'A person who asked to be contacted again is answered with `replyTo`; a belief that the earlier answer was wrong or incomplete is not let '
      + 'through. The creditor\'s own inquiries do not count.',
  },
  {
    id: 'co.thirdparty.purpose', kind: 'recipient', title: 'Third persons are contacted for location information alone.',
    ...READ, citation: crs('5-16-104'), when: { ...COLLECTOR, notRoles: [...LIABLE, ...PROFESSIONALS] },
    allow: [{ purposes: ['location', 'post-judgment-remedy'] }, { consent: { scopes: ['third-party:{relation}'], givenTo: ['collector'] } }],
    reading: 'The section speaks of location inquiries, in which the debt is not mentioned; a contact with others for another purpose is taken to be barred, '
      + 'as under federal law.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-co',
  version: '2026.11.0',
  title: 'Colorado: Fair Debt Collection Practices Act (C.R.S. 5-16-101 ff.)',
  titleEnglish: 'Colorado: Fair Debt Collection Practices Act (C.R.S. 5-16-101 ff.)',
  zones: ['America/Denver'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'co-cfdcpa',
      title: 'C.R.S. 5-16-101 ff. Colorado Fair Debt Collection Practices Act',
      issuer: 'Colorado General Assembly', status: 'binding', from: '2017-08-09',
      url: 'https://leg.colorado.gov/colorado-revised-statutes',
      appliesTo: 'Collection agencies and debt collectors (licensed); relocated from 12-14-101 ff. on 2017-08-09.',
    },
  ],
  rules,
  notes: [
    'Who is bound: licensed collection agencies and debt collectors (every party but `creditor`).',
    'The text was read as of 2022. The Act stood at 12-14-101 ff. before 2017-08-09; contacts before that day meet no rule here. The website statement is of '
      + 'HB 20-1402 (from 2020-06-30).',
    'No number of calls; federal law has one. Colorado\'s further rules on third persons were not read.',
    'That the front of a letter points to statements on its back is not checked.',
  ],
});
export default ruleset;
