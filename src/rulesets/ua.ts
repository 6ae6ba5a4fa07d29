import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const ARTICLE = 'https://auxilium.company/en/stattya25';
const MILITARY = 'https://sbmiskrada.gov.ua/news/1690886619/';

const law = (provision: string): Citation => ({
  instrument: 'Law of Ukraine 1734-VIII on Consumer Lending', provision, url: ARTICLE,
  note: 'Read in the copy and the English translation of a collection company; the list of persons is shortened there.',
});

const READ = { confidence: 'primary', lastChecked: CHECKED, from: '2021-07-14' } as const;
/** No clock is named: Ukrainian time, and the consumer's own where it is known. */
const CLOCKS = { zone: ['Europe/Kyiv', 'consumer'] } as const;

/** Consumer credit. The listed types are no credit; every other, and one that is not stated, is taken to be. */
const NOT_CREDIT = ['business', 'telecom', 'utility', 'medical', 'rent', 'tax'] as const;
const PROFESSIONALS = ['consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'] as const;
const BOUND = { notDebtTypes: NOT_CREDIT, notRoles: PROFESSIONALS } as const;
/** The consumer, and who stands beside or in the place of the consumer under the agreement or the law. */
const PARTIES = [
  'debtor', 'co-debtor', 'guarantor', 'attorney', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative',
] as const;
/** On the person's own initiative: an answer to what the person sent or said the same day. */
const ASKED_FOR: ConditionParams = { reply: { sameDay: true } };
const ASKED_READING = 'An answer on the same date to what the person sent or said is on the person\'s initiative.';

const hours: Rule = {
  id: 'ua.a25.hours', kind: 'contact-hours',
  title: 'No interaction on own initiative from 20:00 to 9:00 nor on weekends, holidays and non-working days.',
  ...READ, ...CLOCKS, citation: law('art. 25(5)(3)'), when: BOUND,
  allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '20:00' }], holidays: 'closed', unless: ASKED_FOR,
  reading: 'Every channel is covered, post too, and every person but the lender\'s own side. Holidays are kept although martial law suspends them as days '
    + 'off, which is open; a weekend to which work was transferred stays a weekend. No clock is named: Ukrainian time and the consumer\'s known time must '
    + `both be inside. ${ASKED_READING}`,
};

const meetings: readonly Rule[] = [
  {
    id: 'ua.a25.meetings', kind: 'contact-hours', title: 'Personal meetings only from 9:00 to 19:00.',
    ...READ, ...CLOCKS, citation: law('art. 25(1)(1)'), when: { ...BOUND, channels: ['visit'] }, allow: [{ from: '09:00', to: '19:00' }],
    reading: 'The days are those of the general hours. The end is not stated as inside: 19:00 sharp is barred.',
  },
  {
    id: 'ua.a25.meetings.consent', kind: 'consent', title: 'A meeting needs prior consent, given in a call or in separate writing.',
    ...READ, ...CLOCKS, citation: law('art. 25(1)(1)'), when: { ...BOUND, channels: ['visit'] }, requires: { scopes: ['channel:visit'] },
  },
  {
    id: 'ua.a25.meetings.agreed', kind: 'consent', title: 'Place and time of a meeting are agreed in advance.',
    ...READ, ...CLOCKS, citation: law('art. 25(1)(1)'), when: { ...BOUND, channels: ['visit'] }, requires: { scopes: ['place:{place}'] },
    unless: { appointment: true },
    reading: 'The agreed place and time are an entry of `consumer.appointments`, or a consent of scope `place:…` for the visit\'s own place; bound its time by '
      + '`on` and `hours`.',
  },
  {
    id: 'ua.a25.meetings.objection', kind: 'consent', title: 'No meeting against an objection.',
    ...READ, ...CLOCKS, citation: law('art. 25(1)(1)'), when: { ...BOUND, channels: ['visit'] }, optOuts: {},
  },
  {
    id: 'ua.a25.meetings.inconvenient', kind: 'inconvenient', title: 'No meeting at a time or place to which the person objected.',
    ...READ, ...CLOCKS, citation: law('art. 25(1)(1)'), when: { ...BOUND, channels: ['visit'] }, honours: ['times', 'places', 'agreed-hours'],
  },
];

const counts: readonly Rule[] = [
  {
    id: 'ua.a25.frequency', kind: 'frequency', title: 'No more than two interactions a day, save further ones on the person\'s own initiative.',
    ...READ, ...CLOCKS, citation: law('art. 25(5)(4)'), when: BOUND, limit: 2, window: { calendar: 'day' }, per: ['consumer'],
    count: { notRoles: PROFESSIONALS, notOutcomes: ['no-answer', 'busy', 'not-in-service', 'undelivered'], answers: false }, unless: ASKED_FOR,
    reading: 'An interaction counts once it conveyed the substance of the debt: unanswered calls and failed messages do not, anything answered, delivered, sent '
      + 'or left on a voicemail is taken to. Per debt or per creditor is open: counted over all debts and persons around the consumer. An agreement to more '
      + `is no exception. ${ASKED_READING}`,
  },
  {
    id: 'ua.a25.autodialler', kind: 'channel', title: 'Automatic dialling may not be used for more than 30 minutes a day.',
    ...READ, ...CLOCKS, citation: law('art. 25(5)(6)'),
    when: { ...BOUND, channels: ['call', 'voicemail'], technologies: ['autodialed', 'prerecorded', 'ai'] },
    allow: [
      { history: { event: { channels: ['call', 'voicemail'], technologies: ['autodialed', 'prerecorded', 'ai'] }, within: { calendar: 'day' }, atMost: 0 } },
      { not: { facts: { 'contact.autodialMinutesToday': { min: 30 } } } },
    ],
    reading: 'The day\'s first automatic call is within the limit; for later ones the minutes used so far towards the consumer that day are stated as '
      + '`contact.autodialMinutesToday`, and without them the call is denied as unknown. At 30 minutes nothing is left.',
  },
];

const contacts: readonly Rule[] = [
  {
    id: 'ua.a25.first-contact', kind: 'disclosure', title: 'The first interaction says who calls, for whom, on what ground and how much is overdue.',
    ...READ, ...CLOCKS, citation: law('art. 25(2)'), when: { ...BOUND, roles: PARTIES, sequences: ['initial'] },
    requires: ['creditor-name', 'institution-name', 'call-back-number', 'sender-address', 'agent-identity', 'legal-basis', 'amount'],
    unless: {
      not: { known: { sequences: ['initial'] } },
      history: { event: { facts: { 'event.outcome': ['conversation', 'answered', 'delivered', 'received'] } }, per: ['recipient'] },
    },
    reading: 'A contact whose place in the sequence is not stated is taken for the first unless the history holds an earlier one with the same person.',
  },
  {
    id: 'ua.a25.first-contact.others', kind: 'disclosure', title: 'The first interaction with another person says who calls and for whom.',
    ...READ, ...CLOCKS, citation: law('art. 25(2)'), when: { ...BOUND, notRoles: [...PROFESSIONALS, ...PARTIES], sequences: ['initial'] },
    requires: ['creditor-name', 'institution-name', 'call-back-number', 'sender-address', 'agent-identity', 'legal-basis'],
    unless: {
      not: { known: { sequences: ['initial'] } },
      history: { event: { facts: { 'event.outcome': ['conversation', 'answered', 'delivered', 'received'] } }, per: ['recipient'] },
    },
    reading: 'The size of the debt is said to permitted persons alone.',
  },
  {
    id: 'ua.a25.hiding', kind: 'channel', title: 'The telephone number or address of the sender is not hidden.',
    ...READ, ...CLOCKS, citation: law('art. 25(5)(5)'), when: { ...BOUND, known: { callerId: ['hidden', 'none'] } }, deny: true,
    reading: 'A number whose display is not stated (`contact.callerId`) is taken to be shown.',
  },
  {
    id: 'ua.a25.thirdparty', kind: 'recipient', title: 'Third persons only if the credit agreement foresees them and they consented.',
    ...READ, ...CLOCKS, citation: law('art. 25(5)(8), 25(5)(14)'), when: BOUND,
    allow: [{ roles: PARTIES }, { consent: { scopes: ['third-party:{relation}'] } }],
    reading: 'A consent of scope `third-party:…` says both: that the agreement names the person and that the person agreed. Spouses and other close persons '
      + 'are third persons; asking for the debtor\'s whereabouts is no exception.',
  },
  {
    id: 'ua.a25.channels', kind: 'channel', title: 'Only talk, messages, and post marked for personal delivery.',
    ...READ, ...CLOCKS, citation: law('art. 25(1)'), when: BOUND,
    allow: [{
      channels: [
        'call', 'video-call', 'visit', 'voicemail', 'sms', 'email', 'push', 'in-app', 'chat', 'web-portal', 'fax', 'letter', 'viber', 'whatsapp', 'telegram',
      ],
    }],
    reading: 'A closed list: posts that others can see, postcards, and channels of other names are barred.',
  },
  {
    id: 'ua.a25.channels.post', kind: 'disclosure', title: 'A letter is marked to be delivered personally.',
    ...READ, ...CLOCKS, citation: law('art. 25(1)'), when: { ...BOUND, channels: ['letter'] }, requires: ['personal-delivery-mark'],
  },
  {
    id: 'ua.recording', kind: 'disclosure', title: 'A direct interaction begins with the warning that it is recorded.',
    ...READ, ...CLOCKS, citation: law('art. 25(4)'), when: { ...BOUND, channels: ['call', 'video-call', 'visit'] }, requires: ['recording-notice'],
    reading: 'Direct interaction is talk: a call, a video call, a meeting. That it is recorded and kept is not seen.',
  },
  {
    id: 'ua.martial.military', kind: 'account-status',
    title: 'During martial law and ninety days after, no contact with protected persons who gave notice with documents, nor with those close to them.',
    confidence: 'secondary', lastChecked: CHECKED, from: '2022-08-19', ...CLOCKS,
    citation: {
      instrument: 'Law of Ukraine 1734-VIII on Consumer Lending',
      provision: 'final and transitional provisions (item 6-2, added by Law 2459-IX of 2022-07-27, in force 2022-08-19)', url: MILITARY,
      note: 'Read in reports; the item itself was not read.',
    },
    when: BOUND, status: 'servicemember', unless: ASKED_FOR,
    reading: 'Status alone does not bar contact: state `consumer.servicemember` once the notice with documents came. Martial law is taken to last; close '
      + 'persons are covered with the consumer. Every channel is barred, post too.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ua',
  version: '2026.11.0',
  title: 'Україна: етична поведінка при врегулюванні простроченої заборгованості',
  titleEnglish: 'Ukraine: ethical conduct in collecting overdue consumer credit',
  zones: ['Europe/Kyiv'],
  calendar: 'ua',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'zu-1734-a25', title: 'Закон України «Про споживче кредитування» № 1734-VIII ст. 25 (в ред. Закону № 1349-IX від 19.03.2021)',
      titleEnglish: 'Law on Consumer Lending art. 25 (ethical behaviour), as rewritten by Law 1349-IX', issuer: 'Verkhovna Rada; NBU', status: 'binding',
      issued: '2021-03-19', from: '2021-07-14', url: ARTICLE,
      appliesTo: 'Lenders, new creditors and collection companies in consumer credit, towards the consumer, close persons, representative, heir, guarantor and '
        + 'consenting third parties.',
    },
    {
      id: 'nbu-79-2021', title: 'Постанова Правління НБУ № 79 від 09.07.2021', titleEnglish: 'NBU Regulation 79 on requirements for collection',
      issuer: 'National Bank of Ukraine', status: 'binding', issued: '2021-07-09', from: '2021-07-14', url: 'http://stmartin.naksu.org/index.php?id=84',
      appliesTo: 'As the Law.',
    },
  ],
  rules: [hours, ...meetings, ...counts, ...contacts],
  notes: [
    'Who is bound: every party, creditors in their own name too, for consumer credit. The types business, telecom, utility, medical, rent and tax are taken '
      + 'out; every other type, and one that is not stated, is taken to be credit.',
    'Inbound contacts are the person\'s own initiative and are not reached. Before 2021-07-14 the prohibitions did not exist.',
    'Not yet checked: art. 25(9) bars calls, video and meetings, once documents came, with incapacitated persons, inpatients, persons with group I disability '
      + 'and minors; art. 25(5)(12) bars contact with a debtor who gave documents that a representative acts; art. 25(3) bars repeated contact until '
      + 'requested supporting documents are supplied. A house policy should bar these contacts.',
    'Not checked, as no request shows it: the recording of every direct interaction and its keeping for three years (art. 25(4); NBU 79). Threats, blackmail and '
      + 'misleading statements are not read in texts: no lexicon reads Ukrainian.',
    'The limit of 30 minutes a day for automatic dialling is seen only through `contact.autodialMinutesToday`.',
    'The end of martial law is not known: `ua.martial.military` ends ninety days after it. Bills of 2026 that go further are no law.',
  ],
});

export default ruleset;
