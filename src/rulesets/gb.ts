import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const HANDBOOK = 'https://www.handbook.fca.org.uk/handbook/CONC/7/9.html?date=2024-01-01&timeline=True';
const RELATED = 'https://www.handbook.fca.org.uk/handbook?related-provisions-for-provision=CONC%207.9.1';
const RELATED_2014 = 'https://handbook.fca.org.uk/handbook?date=2014-12-22&related-provisions-for-provision=CONC+7.13.10';

const INFERRED = 'The number of the provision is inferred from the order of excerpts. First day in force from memory.';
const conc = (provision: string, url: string, note = 'First day in force from memory.'): Citation => ({ instrument: 'FCA Handbook, CONC 7', provision, url, note });
const READ = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2014-04-01' } as const;
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2014-04-01' } as const;

/** The sourcebook is for regulated consumer credit and hire. Every other type, and one that is not stated, is taken to be. */
const NOT_CREDIT = ['business', 'rent', 'telecom', 'utility', 'medical', 'tax'] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** The customer, those who owe with the customer, and those who act for the customer. */
const CUSTOMER_ROLES = [
  'debtor', 'co-debtor', 'guarantor', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative', 'attorney',
] as const;
const CUSTOMER: ConditionParams = { notRoles: [...OWN_SIDE, 'attorney'], notDebtTypes: NOT_CREDIT };
const VISIT: ConditionParams = { ...CUSTOMER, channels: ['visit'] };
const NO_PURSUIT = ['requested-information', 'verification', 'required-by-law', 'opt-out-confirmation', 'service'] as const;
const ONE_REPLY: ConditionParams = { reply: { sameChannel: true, sameDay: true } };
const WELCOME: readonly ConditionParams[] = [{ consent: { scopes: ['channel:visit'] } }, { appointment: true }];

const RELATED_7_11 = 'https://handbook.fca.org.uk/handbook?date=2014-08-27&related-provisions-for-provision=CONC+7.15.6';
const AJA: Citation = { instrument: 'Administration of Justice Act 1970', provision: 's. 40(1)', url: 'https://askcpag.org.uk/?anchor=A-251952_6&id=-251952' };
const SINCE_1971 = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '1971-02-01' } as const;

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'gb.conc7-11.authority', ...WORDS, title: 'No false authority or legal position, no action claimed that cannot be taken or was not.',
    ...READ, citation: conc('CONC 7.11.1R-7.11.9R', RELATED_7_11),
    when: { notDebtTypes: NOT_CREDIT, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: ['impersonation-authority', 'impersonation-lawyer', 'false-legal-action', 'arrest-or-criminal-threat'],
    reading: 'Arrest for a debt is a false statement of the legal position. What is true or planned is stated in `content.facts`.',
  },
  {
    id: 'gb.conc7-9-2.misleading', ...WORDS, title: 'No statement that makes the customer get in touch by misunderstanding the reason.',
    ...READ, citation: conc('CONC 7.9.2R-7.9.3G', RELATED),
    when: { notDebtTypes: NOT_CREDIT }, lexicons: LANGUAGES,
    categories: ['deception-identity'],
    reading: 'Such as a card that implies a missed delivery.',
  },
  {
    id: 'gb.conc7-9-6.privacy.words', ...WORDS, title: 'No threat to tell others or to embarrass in public, and no debt named to others.',
    ...READ, citation: conc('CONC 7.9.6R-7.9.10R', HANDBOOK),
    when: { notDebtTypes: NOT_CREDIT, notRoles: [...OWN_SIDE, 'attorney'] }, lexicons: LANGUAGES,
    categories: ['third-party-pressure', 'shaming-or-publicity', 'privacy-disclosure'],
  },
  {
    id: 'gb.aja.s40.manner', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No demand whose manner, threat or publicity is to cause alarm, distress or humiliation.',
    ...SINCE_1971, citation: AJA,
    when: { notRoles: OWN_SIDE }, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'harassment-threat', 'self-harm-incitement',
      'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop', 'shaming-or-publicity', 'third-party-pressure',
    ],
    reading: 'An offence of anyone, for contract debts of every type.',
  },
  {
    id: 'gb.aja.s40.false', ...WORDS, title: 'No false claim of criminal liability or of an official capacity.',
    ...SINCE_1971, citation: AJA,
    when: { notRoles: OWN_SIDE, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: ['arrest-or-criminal-threat', 'impersonation-authority'],
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'gb',
  version: '2026.11.0',
  title: 'United Kingdom: rules of debt collection contacts',
  titleEnglish: 'United Kingdom: rules of debt collection contacts',
  zones: ['Europe/London'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'conc7', title: 'FCA Handbook, Consumer Credit sourcebook (CONC) ch. 7', issuer: 'Financial Conduct Authority', status: 'binding', issued: '2014-03',
      from: '2014-04-01', url: HANDBOOK,
      appliesTo: 'Authorised firms: lenders, owners, debt collectors, debt administrators, for regulated consumer credit and hire.', note: 'Dates from memory.',
    },
    {
      id: 'oft664', title: 'Debt collection guidance (OFT664)', titleEnglish: 'OFT Debt Collection Guidance (2003, rev. 2011)', issuer: 'Office of Fair '
        + 'Trading',
      status: 'repealed', issued: '2003-07', from: '2003-07-01', until: '2014-04-01', url: 'https://docplayer.net/17076334-Debt-collection-guidance.html',
      appliesTo: 'Licensed lenders and collectors.', note: 'No rule rests on it.',
    },
    {
      id: 'aja-1970-s40', title: 'Administration of Justice Act 1970 s. 40', issuer: 'Parliament', status: 'binding', issued: '1970-05-29', from: '1971-02-01',
      url: 'https://askcpag.org.uk/?anchor=A-251952_6&id=-251952',
      appliesTo: 'Anyone who claims money due under a contract; England and Wales. S. 40(1)(a) is disapplied for commercial practices by regulations of 2008.',
      note: 'Dates from memory.',
    },
    {
      id: 'csa-code', title: 'Credit Services Association Code of Practice', issuer: 'Credit Services Association', status: 'self-regulatory',
      issued: '2012-10',
      from: '2012-10-01', url: 'https://ja.scribd.com/document/236961698/Credit-Services-Association-Code-of-Practice', appliesTo: 'Members.',
      note: 'Its hours, if any, were not seen; no rule rests on it.',
    },
  ],
  rules: [
    {
      id: 'gb.conc7-9-4.times', kind: 'inconvenient', title: 'Reasonable requests about when to contact are heeded.',
      ...READ, citation: conc('CONC 7.9.4R', RELATED, INFERRED), when: CUSTOMER, honours: ['times', 'agreed-hours'],
      unless: [{ consent: { scopes: ['time'] } }, { appointment: true }, ONE_REPLY, { purposes: ['required-by-law'] }],
      reading: 'Every request is taken as reasonable, in any form, from the instant at which it was made. The customer\'s own message may be answered once, by '
        + 'the same medium, on the same date. "Not at unreasonable times" has no number: without a request no hour is barred.',
    },
    {
      id: 'gb.conc7-9-4.times.where', kind: 'inconvenient', title: 'Reasonable requests about where to contact are heeded.',
      ...READ, citation: conc('CONC 7.9.4R', RELATED, INFERRED), when: CUSTOMER, honours: ['places'],
      unless: [{ consent: { scopes: ['place:{place}'] } }, ONE_REPLY, { purposes: ['required-by-law'] }],
      reading: 'Every request is taken as reasonable, in any form.',
    },
    {
      id: 'gb.conc7-9-4.times.how', kind: 'consent', title: 'Reasonable requests about how to contact are heeded.',
      ...READ, citation: conc('CONC 7.9.4R', RELATED, INFERRED), when: CUSTOMER, optOuts: {},
      unless: [{ reply: { sameChannel: true } }, { optOutConfirmation: {} }, { purposes: ['required-by-law'] }],
      reading: 'A refused channel or address is a request about how. A refusal of all contact is heeded too; notices that other law requires are let through.',
    },
    {
      id: 'gb.conc7-9-6.privacy', kind: 'recipient', title: 'The debt is not disclosed to others.',
      ...READ, citation: conc('CONC 7.9.6R-7.9.10R', HANDBOOK, INFERRED), when: { notRoles: OWN_SIDE, notDebtTypes: NOT_CREDIT },
      allow: [{ roles: CUSTOMER_ROLES }, { purposes: ['location'] }, { consent: { scopes: ['third-party:{relation}'] } }],
      reading: 'A collection contact with somebody who does not owe the debt is taken to disclose it; a spouse does not owe it unless named as `co-debtor`. '
        + 'Asking for the customer\'s whereabouts (purpose `location`), with no word about the debt, is not barred by the text.',
    },
    {
      id: 'gb.conc7-9-6.privacy.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...READ, citation: conc('CONC 7.9.6R-7.9.10R', HANDBOOK, INFERRED), when: CUSTOMER, misdirected: true,
      reading: 'An address at which an earlier contact met another person would disclose the debt to that person.',
    },
    {
      id: 'gb.conc7-9-6.privacy.public', kind: 'channel', title: 'No contact that embarrasses in public: no posts, and mail private and confidential.',
      ...READ, citation: conc('CONC 7.9.6R-7.9.10R', HANDBOOK, INFERRED), when: { channels: ['social-post', 'postcard'], notDebtTypes: NOT_CREDIT }, deny: true,
      reading: '`social-post` is what others can see; a private message is channel `chat`. A postcard is not private.',
    },
    {
      id: 'gb.conc7-9-14.visits', kind: 'prerequisite', title: 'A visit needs adequate notice of its date and likely time.',
      ...READ, citation: conc('CONC 7.9.12R-7.9.14R', RELATED_2014), when: VISIT,
      requires: {
        event: {
          purposes: ['required-by-law', 'visit-notice'], notRoles: ['third-party'], notOutcomes: ['no-answer', 'busy', 'not-in-service', 'undelivered'],
        },
      },
      within: { since: { channels: ['visit'] }, orElse: 'all' }, unless: WELCOME,
      reading: 'How long is adequate is not said: any notice since the last visit will do (an event of purpose `required-by-law` or `visit-notice`, by any '
        + 'medium). That a customer is happy to talk at a first visit is known only at the door.',
    },
    {
      id: 'gb.conc7-9-14.visits.content', kind: 'disclosure', title: 'The notice of a visit explains its purpose and intended outcome, and gives date and likely time.',
      ...READ, citation: conc('CONC 7.9.12R-7.9.14R', RELATED_2014), when: { ...CUSTOMER, purposes: ['visit-notice'] },
      requires: ['visit-purpose', 'visit-outcome', 'visit-date', 'visit-time'],
      reading: 'Asked of a notice of purpose `visit-notice`; a notice that the law prescribes has purpose `required-by-law` and its own contents.',
    },
    {
      id: 'gb.conc7-9-identity', kind: 'disclosure', title: 'The customer is told which firm it is, for whom it acts, and why.',
      ...REPORTED, force: 'should', citation: conc('CONC 7.9', HANDBOOK, 'Read in a list of elements; the number of the rule was not seen. First day in force from memory.'),
      when: { roles: CUSTOMER_ROLES, notDebtTypes: NOT_CREDIT, notPurposes: ['location', 'visit-notice', 'required-by-law', 'opt-out-confirmation'] },
      requires: ['sender-identity', 'institution-name', 'purpose'],
      reading: 'It advises, as the wording of the rule was not read. Asked of contact with the customer and those who act for the customer, by any channel; of others nothing is asked, as it would '
        + 'disclose the debt.',
    },
    {
      id: 'gb.conc7-9-14.visits.vulnerable', kind: 'account-status', title: 'No visit to a customer who is known or suspected to be particularly vulnerable.',
      ...READ, citation: conc('CONC 7.9.12R-7.9.14R', RELATED_2014), when: VISIT, status: 'vulnerable',
      reading: 'Every entry in `consumer.vulnerable` is taken to be particular vulnerability.',
    },
    {
      id: 'gb.conc7-9-14.visits.place', kind: 'inconvenient', title: 'No visit at work without consent.',
      ...READ, citation: conc('CONC 7.9.12R-7.9.14R', RELATED_2014), when: VISIT, workplace: 'always', unless: { consent: { scopes: ['place:work'] } },
      reading: 'The text says an inappropriate location without consent: the place of work is taken as one.',
    },
    {
      id: 'gb.conc7-9-14.visits.place.other', kind: 'channel', title: 'No visit at a hospital or school without consent.',
      ...READ, citation: conc('CONC 7.9.12R-7.9.14R', RELATED_2014), when: { ...VISIT, known: { places: ['hospital', 'school'] } }, deny: true,
      unless: { consent: { scopes: ['place:{place}'] } }, reading: 'The text says an inappropriate location without consent: these are taken as such.',
    },
    {
      id: 'gb.conc7-14.disputed', kind: 'account-status', title: 'Pursuit is suspended while a valid dispute is looked into.',
      ...REPORTED, citation: conc('CONC 7.14', RELATED_2014),
      when: { notRoles: OWN_SIDE, notDebtTypes: NOT_CREDIT, notPurposes: NO_PURSUIT },
      status: 'disputed', endedBy: 'resolved', unless: { reply: {} },
      reading: 'Every dispute, in any form, is taken as valid until it is resolved (`resolvedAt`); what answers the dispute is no pursuit.',
    },
    ...wording,
  ],
  notes: [
    'No hours: no official figure was found. "8 a.m. to 9 p.m." is a convention (consumer sites disagree about weekends and bank holidays), read from memory '
      + 'alone and left out; a house policy may take it. Very early or late contact is unreasonable all the same (CONC 7.9.4R).',
    'No number of contacts: frequency becomes unlawful when it harasses (CONC 7.9, 7.3; Administration of Justice Act 1970 s. 40).',
    'Left out as read from memory alone: that a statute-barred debt is no longer pursued once the customer says that it will not be paid for that reason '
      + '(CONC 7.15).',
    'Who is bound: authorised firms in regulated consumer credit and hire, creditors too; the debt types business, rent, telecom, utility, medical and tax '
      + 'are outside, every other one, and one that is not stated, inside. Before 2014-04-01 guidance of the OFT applied; nothing of it is checked.',
    'A request to cease contact altogether is not among the facts read; state it as an opt-out where it is to be honoured.',
    'Not checked, as no request shows it: numbers dearer than a geographic one (7.9.5R), identity checks '
      + 'before details are given and names on envelopes (7.9.6R-7.9.10R), conduct at the door (7.9.12R-7.9.14R), how papers look '
      + '(7.11.1R-7.11.9R), policies for mental capacity and vulnerability (7.10, 7.2).',
    'Section 40 of the Act of 1970 is for England and Wales; Scotland and Northern Ireland differ.',
  ],
});

export default ruleset;
