import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const BBB = 'https://www.bbb.org/new-york-city/get-consumer-help/articles/debt-collection-practices/';
const RELEASE = 'https://www.nyc.gov/site/dca/news/022-26/dcwp-the-nation-s-strongest-consumer-protection-rules-against-predatory-debt-collection';
const SUMMARY = 'https://www.americollect.com/2026/04/new-york-city-dcwp-debt-collection-rules-finalized/';
/** The SHIELD rule replaces the older one on this day. */
const SHIELD = '2027-01-01';
const UNTIL_SHIELD = { confidence: 'secondary', lastChecked: CHECKED, until: SHIELD } as const;
const SINCE_SHIELD = { confidence: 'secondary', lastChecked: CHECKED, from: SHIELD } as const;

const rcny = (provision: string, url?: string): Citation => ({
  instrument: '6 RCNY', provision,
  ...(url === undefined ? { note: 'Read in a public compilation that quotes the city\'s rules site and the City Record.' } : { url }),
});

const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const CONSUMER = { notDebtTypes: ['business'], notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] } as const;
const ELECTRONIC = ['email', 'sms', 'chat', 'push', 'in-app', 'social-post', 'fax'];
const ANSWERS_A_DISPUTE = [
  'verification', 'requested-information', 'validation-notice', 'required-by-law', 'opt-out-confirmation', 'collection-ended',
];
const EMPLOYER: ConditionParams = { any: [{ roles: ['employer'] }, { roles: ['third-party', 'emergency-contact'], relations: ['employer'] }] };

const older: readonly Rule[] = [
  {
    id: 'nyc.old.frequency', kind: 'frequency', title: 'Until 2026: more than two communications in seven days are excessive.', force: 'presumption',
    ...UNTIL_SHIELD, citation: rcny('5-77(b)(1)(iv)', BBB), when: CONSUMER, limit: 2, window: { days: 7 }, per: ['consumer'],
    count: { notRoles: CONSUMER.notRoles, notOutcomes: ['busy', 'not-in-service', 'undelivered'], answers: false, misdirected: false },
    unless: { reply: {} },
    reading: 'Any medium, over all debts and creditors; seven local dates, the contact\'s own the last. A call that rang out counts. One answer to each '
      + 'message of the consumer is free; the other exclusions are known from memory alone and are not let through.',
  },
  {
    id: 'nyc.old.hours', kind: 'contact-hours', title: 'Until 2026: no contact before 8 a.m. or after 9 p.m.', force: 'presumption',
    ...UNTIL_SHIELD, citation: rcny('5-77(b)(1)(i)', BBB), when: CONSUMER, allow: [{ from: '08:00', to: '21:00' }], unless: { consent: { scopes: ['time'] } },
    reading: 'The consumer\'s clock; any communication, letters included. 21:00:00.000 is taken as barred. A court\'s permission is not seen.',
  },
  {
    id: 'nyc.old.gbl601', kind: 'recipient', title: 'Until 2026: no contact with the employer before judgment, whoever collects.',
    ...UNTIL_SHIELD, citation: rcny('5-77(d)(17), (e)(8)'), when: { notDebtTypes: ['business'], notPurposes: ['location'], all: [EMPLOYER] }, deny: true,
    unless: { debt: { judgment: true } }, reading: 'Of the bans of General Business Law 601 that the rule imports, this one can be checked.',
  },
];

const shield: readonly Rule[] = [
  {
    id: 'nyc.shield.frequency', kind: 'frequency', title: 'At most three contacts or attempts about an account in seven days, over all media.',
    ...SINCE_SHIELD, citation: rcny('5-77(b)(1)(iii)', RELEASE), when: CONSUMER, limit: 3, window: { days: 7 }, per: ['account'],
    count: { notRoles: CONSUMER.notRoles, answers: false, misdirected: false },
    unless: [{ reply: {} }, { purposes: ['validation-notice', 'required-by-law', 'opt-out-confirmation'] }],
    reading: 'Seven local dates, the contact\'s own the last. Attempts count, and letters until the text of the rule is read. One answer to each message of '
      + 'the consumer and required notices are let through; required notices are counted.',
  },
  {
    id: 'nyc.shield.electronic-consent', kind: 'consent', title: 'Electronic contact needs written consent, or the consumer\'s own use of that medium in sixty days.',
    ...SINCE_SHIELD, citation: rcny('5-77(b)(5)(i)(B)'), when: { ...CONSUMER, channels: ELECTRONIC }, requires: { scopes: ['channel:{channel}'] },
    unless: { history: { event: { directions: ['inbound'], sameChannel: true }, within: { days: 60 } } },
    reading: 'A consent of scope `channel:…`, given to the collector or earlier to the creditor, is taken to be written. Sixty local dates, the contact\'s own '
      + 'the last.',
  },
  {
    id: 'nyc.shield.electronic-consent.written', kind: 'consent', title: 'An oral consent does not open an electronic medium.',
    ...SINCE_SHIELD, citation: rcny('5-77(b)(5)(i)(B)'),
    when: { ...CONSUMER, channels: ELECTRONIC, known: { consent: { scopes: ['channel:{channel}'], forms: ['oral'] } } },
    requires: { scopes: ['channel:{channel}'], forms: ['written', 'electronic', 'registered'] },
    unless: { history: { event: { directions: ['inbound'], sameChannel: true }, within: { days: 60 } } },
  },
  {
    id: 'nyc.shield.electronic-consent.private', kind: 'inconvenient', title: 'The electronic address must be private.',
    ...SINCE_SHIELD, citation: rcny('5-77(b)(5)(i)(B)'), when: { ...CONSUMER, channels: ELECTRONIC }, workplace: 'always',
    reading: 'An address at work (`to.place` = `work`) is not private.',
  },
  {
    id: 'nyc.shield.electronic-consent.public', kind: 'channel', title: 'Nothing on social media that others can see.',
    ...SINCE_SHIELD, citation: rcny('5-77(b)(5)(i)(B)'), when: { notDebtTypes: ['business'], channels: ['social-post'] }, deny: true,
    reading: 'A post that others see is no private address; a private message is channel `chat`.',
  },
  {
    id: 'nyc.shield.optout', kind: 'disclosure', title: 'Each electronic message offers a free way to opt out.',
    ...SINCE_SHIELD, citation: rcny('5-77(b)(5)', SUMMARY), when: { ...CONSUMER, channels: ELECTRONIC }, requires: ['opt-out-notice'],
  },
  {
    id: 'nyc.shield.optout.honour', kind: 'consent', title: 'A request to stop an electronic medium is honoured.',
    ...SINCE_SHIELD, citation: rcny('5-77(b)(5)', SUMMARY), when: { ...CONSUMER, channels: ELECTRONIC }, optOuts: {},
    unless: { optOutConfirmation: {} }, reading: 'It concerns the medium that it names; one confirmation is let through.',
  },
  {
    id: 'nyc.shield.cease', kind: 'account-status', title: 'A request to stop communicating is effective in any form.',
    ...SINCE_SHIELD, citation: rcny('5-77(b)(4)'), when: CONSUMER, status: 'cease',
    unless: { purposes: ['required-by-law', 'validation-notice', 'collection-ended', 'cease-confirmation'] },
    reading: 'Notices that a law requires and the word that collection has ended are let through.',
  },
  {
    id: 'nyc.shield.cease.medium', kind: 'consent', title: 'A request to stop calls or all contact is effective in any form.',
    ...SINCE_SHIELD, citation: rcny('5-77(b)(4)'), when: CONSUMER, optOuts: {}, unless: [{ optOutConfirmation: {} }, { purposes: ['required-by-law'] }],
  },
  {
    id: 'nyc.shield.dispute', kind: 'account-status', title: 'A dispute at any time and in any medium pauses collection until verification.',
    ...SINCE_SHIELD, citation: rcny('5-77(f)', RELEASE), when: { ...CONSUMER, notPurposes: ANSWERS_A_DISPUTE }, status: 'disputed', endedBy: 'verification-sent',
  },
  {
    id: 'nyc.shield.timebarred', kind: 'prerequisite', title: 'A time-barred debt is collected only after written notice of it.',
    ...SINCE_SHIELD, citation: rcny('5-77(i)'),
    when: { ...CONSUMER, known: { debt: { timeBarred: true } }, notPurposes: ['time-barred-notice', 'validation-notice', 'required-by-law'] },
    requires: { event: { channels: ['letter'], purposes: ['time-barred-notice', 'required-by-law'], notOutcomes: ['undelivered'] } }, per: ['debt'],
    reading: 'The notice is a letter of purpose `time-barred-notice`.',
  },
];

const licence: Rule = {
  id: 'nyc.licence', kind: 'disclosure', title: 'Licensed agencies show licence number, names and a staffed number in every letter and e-mail.',
  confidence: 'secondary', lastChecked: CHECKED, citation: rcny('6 RCNY 1-05; Admin. Code 20-493.1; 6 RCNY 2-194'),
  when: { ...CONSUMER, notParties: ['creditor'], channels: ['letter', 'email'] },
  requires: ['licence-number', 'call-back-number', 'institution-name', 'creditor-name'],
};

const LANGUAGES = ['en', 'es'];

const wording: readonly Rule[] = [
  {
    id: 'nyc.old.gbl601.words', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'Until 2026: no posing as government, no fake process, no false threats, whoever collects.',
    ...UNTIL_SHIELD, citation: rcny('5-77(d)(17), (e)(8)'),
    when: { notDebtTypes: ['business'], notRoles: PROFESSIONALS, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: ['impersonation-authority', 'arrest-or-criminal-threat', 'false-legal-action', 'fee-misrepresentation', 'false-credit-claim'],
    reading: 'The bans of General Business Law 601 that the rule imports: false authority, process and threats, undue fees, false credit information. '
      + 'What is true or planned is stated in `content.facts`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-nyc',
  version: '2026.11.0',
  title: 'New York City: debt collection rules of the Department of Consumer and Worker Protection',
  titleEnglish: 'New York City: debt collection rules of the Department of Consumer and Worker Protection',
  zones: ['America/New_York'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'nyc-5-77-old',
      title: '6 RCNY 5-76, 5-77 (version before the SHIELD rule)',
      issuer: 'NYC Department of Consumer and Worker Protection (DCWP)', status: 'binding', until: '2027-01-01',
      url: 'https://codelibrary.amlegal.com/codes/newyorkcity/latest/NYCrules/0-0-0-16580',
      appliesTo: 'Individuals who regularly collect debts for others or for their employer (incl. creditors\' own staff) once "debt collection '
        + 'procedures" have begun; employer answers for them.',
    },
    {
      id: 'nyc-2024-amend',
      title: 'Amended debt collector rules adopted 2024-08-12 (never became operative)',
      issuer: 'DCWP', status: 'repealed', issued: '2024-08-12',
      url: ''
        + 'https://www.mondaq.com/unitedstates/financial-services/1664142/new-york-city-pushes-back-compliance-date-of-amended-debt-collection-rules',
      appliesTo: 'All debt collectors incl. creditors. Announced dates: 2024-12-01; enforcement from 2025-04-01; effective date moved to '
        + '2025-04-01, then 2025-10-01; postponed without date on 2025-07-28; replaced by the 2026 text.',
    },
    {
      id: 'nyc-shield',
      title: 'SHIELD Collection Rule (6 RCNY 2-190 ff., 5-76, 5-77 as amended)',
      issuer: 'DCWP', status: 'binding', issued: '2026-02-26', from: '2027-01-01',
      url: 'https://www.nyc.gov/site/dca/news/022-26/dcwp-the-nation-s-strongest-consumer-protection-rules-against-predatory-debt-collection',
      appliesTo: 'Any person or organisation whose principal business is collecting, who regularly collects debts owed to another OR to itself, '
        + 'and debt buyers, once engaged in "debt collection procedures" (periodic statements stopped, debt accelerated or full balance '
        + 'demanded, suit taken or threatened). Adopted with effect 2026-09-01; moved to 2027-01-01 by City Record notice of 2026-07-22.',
    },
  ],
  rules: [...older, ...shield, licence, ...wording],
  notes: [
    'The SHIELD rule is taken to begin on 2027-01-01: announced for 2026-09-01 and moved by notice in the City Record of 2026-07-22, as a public compilation '
      + 'reports; no official page with that date was seen. Until then two in seven days over all debts applies, which is the stricter number.',
    'The amendments of 2024-08-12 were postponed and replaced; they were never in force and have no rule.',
    'Who is bound: whoever collects debts regularly, for others or itself, once debt collection procedures have begun: every party.',
    'Sources disagree whether letters count among the three of the SHIELD rule; they are counted. Further limits of (b)(1)(iii)(A)-(D) were not seen.',
    'The SHIELD text on hours was not read: from 2027 the city\'s ruleset has none; federal hours remain for third-party collectors.',
    'nyc.shield.validation: the mailed notice is due within five days of the first contact; the duty to send it does not bar another contact.',
    'Not checked: language access and medical notices.',
    'New York State law applies on top: compile `us-ny` together with this ruleset.',
  ],
});
export default ruleset;
