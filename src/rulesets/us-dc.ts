import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const EASTERN = 'America/New_York';
const CODE = 'https://code.dccouncil.gov/us/dc/council/code/sections/28-3814';
const SINCE_2023 = { confidence: 'primary', lastChecked: CHECKED, zone: EASTERN, from: '2023-01-01' } as const;
/** The emergency and temporary acts of 2021 and 2022, with the gap of June 2022 in which the text of 2011 stood. */
const TEMPORARY = [{ from: '2021-09-01', until: '2022-06-10' }, { from: '2022-06-28', until: '2023-01-01' }] as const;

const code = (provision: string, url = CODE): Citation => ({ instrument: 'D.C. Code', provision, url });

const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
/** Those who owe the debt or stand in the consumer's place. */
const LIABLE = [
  'debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'successor-in-interest',
];
const CALLS = ['call', 'voicemail'];
const DIGITAL = ['sms', 'email', 'chat'];
/** Consumer debt more than thirty days past due, of anyone who collects it. */
const BOUND = { notDebtTypes: ['mortgage', 'auto', 'business'], daysPastDue: { min: 31 } } as const;
const BOUND_READING = 'A debt of type `auto` is taken to be a direct motor-vehicle instalment loan, which is not covered; a dealer\'s contract needs another type.';
const NOT_THE_CREDITOR = { ...BOUND, notParties: ['creditor'] } as const;
const EMPLOYER: ConditionParams = { any: [{ roles: ['employer'] }, { roles: ['third-party', 'emergency-contact'], relations: ['employer'] }] };

const TALKED: FilterParams = {
  channels: CALLS, directions: ['inbound', 'outbound'], outcomes: ['conversation', 'broken-off'], notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'],
  misdirected: false,
};
/** The consumer asked to be called: by telephone, or by a consent to calls that no conversation has used up. */
const ASKED_TO_BE_CALLED: readonly ConditionParams[] = [
  { reply: { sameChannel: true } }, { consent: { scopes: ['calls'], endsWith: TALKED } },
];
const WEEK = { days: 7 } as const;
const DATES = 'The text names no clock: dates of the District are counted, the contact\'s own the last of seven.';

const hours: readonly Rule[] = [
  {
    id: 'dc.hours', kind: 'contact-hours', title: 'No call or text before 8 a.m. or after 9 p.m. Eastern time.',
    ...SINCE_2023, citation: code('28-3814(k)'), when: { ...BOUND, channels: [...CALLS, 'sms'], notRoles: PROFESSIONALS },
    allow: [{ from: '08:00', to: '21:00', toInclusive: true }],
    reading: `The instants 8:00:00 and 9:00:00 are not barred. The consumer's own clock does not matter, and no consent lifts it. ${BOUND_READING}`,
  },
  {
    id: 'dc.hours', kind: 'contact-hours', title: 'No call before 8 a.m. or after 9 p.m. Eastern time (older texts).',
    ...SINCE_2023, from: '2011-12-02', until: '2023-01-01', citation: code('28-3814(k)'),
    when: { notDebtTypes: ['business', 'tax'], channels: CALLS, notRoles: PROFESSIONALS },
    allow: [{ from: '08:00', to: '21:00', toInclusive: true }],
    reading: 'Telephone contact alone; texts came in 2023. Until 2021-08-31 and in the gap of June 2022 only consumer credit sales, leases and direct '
      + 'instalment loans were covered: every consumer debt is taken to be one.',
  },
];

const calls: readonly Rule[] = [
  {
    id: 'dc.calls.frequency', kind: 'frequency', title: 'At most four calls about an account in any seven days, over all the consumer\'s numbers.',
    ...SINCE_2023, citation: code('28-3814(d)(4)(A)(i)'), when: { ...BOUND, channels: CALLS, notRoles: PROFESSIONALS },
    limit: 4, window: WEEK, per: ['account'],
    count: {
      channels: CALLS, notOutcomes: ['busy', 'not-in-service', 'undelivered'], notRoles: PROFESSIONALS, misdirected: false,
      not: { facts: { 'event.messagePossible': false } },
    },
    exempt: [{ event: { channels: CALLS, answers: true, outcomes: ['conversation', 'broken-off'] }, upTo: 1 }], unless: ASKED_TO_BE_CALLED,
    reading: `${DATES} A call that rang out counts unless \`messagePossible\` is false. A call back that the consumer asked for is free, and one completed call `
      + 'back is not counted.',
  },
  ...TEMPORARY.map((period): Rule => ({
    id: 'dc.2021.calls', kind: 'frequency', title: 'At most three calls to a consumer in any seven days, over all numbers and accounts.',
    ...SINCE_2023, ...period, citation: code('28-3814(d)(4) (temporary text)', 'https://code.dccouncil.gov/us/dc/council/laws/24-182'),
    when: { notDebtTypes: ['business'], channels: CALLS, notRoles: PROFESSIONALS },
    limit: 3, window: WEEK, per: ['consumer'], count: { channels: CALLS, notRoles: PROFESSIONALS },
    exempt: [{ event: { channels: CALLS, answers: true, outcomes: ['conversation', 'broken-off'] }, upTo: 1 }], unless: ASKED_TO_BE_CALLED,
    reading: `${DATES} Calls made count, whatever came of them; one completed call back that the consumer asked for does not.`,
  })),
  {
    id: 'dc.calls.cooldown', kind: 'cooldown', title: 'After a telephone conversation no call for seven days unless the consumer asks.',
    ...SINCE_2023, citation: code('28-3814(d)(4)(A)(ii),(iv)'),
    when: { ...BOUND, channels: CALLS, notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] },
    wait: { days: 7 }, after: TALKED, per: ['consumer'], unless: ASKED_TO_BE_CALLED,
    reading: 'Over all accounts, as the text names none; the date of the conversation is day one. A conversation that the consumer began counts too. A wish to '
      + 'be called is an inbound call that this one answers, or a consent of scope `calls` since the last conversation.',
  },
  {
    id: 'dc.calls.optout', kind: 'consent', title: 'No calls once the consumer has opted out of them in writing.',
    ...SINCE_2023, citation: code('28-3814(d)(4)(A)(iii)'), when: { ...BOUND, channels: CALLS, notRoles: PROFESSIONALS },
    optOuts: { forms: ['written', 'electronic', 'registered', 'certified'] }, reading: 'An opt-out whose form is not stated is taken to be written.',
  },
];

const digital: readonly Rule[] = [
  {
    id: 'dc.digital.before-notice', kind: 'prerequisite', title: 'No text, e-mail or private message before the notice of document rights was mailed.',
    ...SINCE_2023, citation: code('28-3814(d)(4)(B)(i)'), when: { ...BOUND, channels: DIGITAL, notRoles: PROFESSIONALS },
    requires: [
      { event: { channels: ['letter'], purposes: ['validation-notice', 'document-rights-notice', 'required-by-law'], notOutcomes: ['undelivered'] } },
      { fact: 'debt.noticeSentAt' },
    ],
    per: ['debt'],
    reading: 'The notice is a letter of purpose `validation-notice` or `document-rights-notice`, or `debt.noticeSentAt`. It binds original creditors too, whom '
      + '(m) does not oblige to send it; their case is unclear in the text.',
  },
  {
    id: 'dc.digital.consent', kind: 'consent', title: 'Electronic messages need express consent to the method; one request for consent in seven days.',
    ...SINCE_2023, citation: code('28-3814(d)(4)(B)(ii)'), when: { ...BOUND, channels: DIGITAL, notRoles: PROFESSIONALS },
    requires: { scopes: ['channel:{channel}'] },
    unless: {
      purposes: ['consent-request'], history: { event: { purposes: ['consent-request'], sameChannel: true }, within: WEEK, atMost: 0 },
    },
    reading: 'The message that asks for consent has purpose `consent-request`. Answers to the consumer need consent too.',
  },
  {
    id: 'dc.digital.frequency', kind: 'frequency', title: 'At most five texts, e-mails and private messages together about an account in any seven days.',
    ...SINCE_2023, citation: code('28-3814(d)(4)(B)(iii)(I)-(II)'), when: { ...BOUND, channels: DIGITAL, notRoles: PROFESSIONALS },
    limit: 5, window: WEEK, per: ['account'], count: { channels: DIGITAL, answers: false, notRoles: PROFESSIONALS, misdirected: false },
    unless: [{ reply: {} }, { consent: { scopes: ['frequency'] } }],
    reading: `${DATES} One answer to each message of the consumer is free. An agreement to more has scope \`frequency\`.`,
  },
  {
    id: 'dc.digital.optout-text', kind: 'disclosure', title: 'Every text, e-mail and private message tells how to opt out.',
    ...SINCE_2023, citation: code('28-3814(d)(4)(B)(iii)(III)'), when: { ...BOUND, channels: DIGITAL, notRoles: PROFESSIONALS }, requires: ['opt-out-notice'],
  },
  {
    id: 'dc.digital.optout-text.honour', kind: 'consent', title: 'An opt-out from texts, e-mails or private messages is honoured at any time.',
    ...SINCE_2023, citation: code('28-3814(d)(4)(B)(iii)(III)'), when: { ...BOUND, channels: DIGITAL, notRoles: PROFESSIONALS }, optOuts: {},
    reading: 'At once and in any form; a confirmation is not excepted.',
  },
];

const visits = (period: { from: string; until?: string }, utilities: boolean): Rule => ({
  id: 'dc.visits', kind: 'channel', title: 'No visits to the home or the workplace.',
  ...SINCE_2023, ...period, citation: code('28-3814(d)(5)-(6)'),
  when: { ...BOUND, channels: ['visit'], notRoles: PROFESSIONALS, places: ['home', 'door', 'work'] }, deny: true,
  unless: [
    { purposes: ['service-of-process', 'active-litigation'] },
    ...(utilities ? [{ parties: ['creditor'], debtTypes: ['utility'], places: ['home', 'door'] }] : []),
  ],
  reading: 'A visit of unstated place is taken for one at home or at work. Serving process in a lawsuit has purpose `service-of-process` or '
    + `\`active-litigation\`.${utilities ? ' A public utility in its own name might visit homes under 15 DCMR 312.' : ''}`,
});

const others: readonly Rule[] = [
  visits({ from: '2023-01-01', until: '2023-02-24' }, false),
  visits({ from: '2023-02-24', until: '2024-01-05' }, true),
  visits({ from: '2024-01-05', until: '2024-02-01' }, false),
  visits({ from: '2024-02-01', until: '2024-11-21' }, true),
  visits({ from: '2024-11-21' }, false),
  {
    id: 'dc.employer', kind: 'recipient', title: 'No information about the debt to an employer.',
    ...SINCE_2023, citation: code('28-3814(e)(1)'), when: { ...BOUND, notPurposes: ['location', 'pass-on-message'], all: [EMPLOYER] }, deny: true,
    unless: [
      { purposes: ['post-judgment-remedy', 'garnishment', 'legal-process'], debt: { judgment: true } }, { facts: { 'debt.employerRequested': true } },
    ],
    reading: 'An employer that guaranteed the debt is role `guarantor`; one that asked for the loan is `debt.employerRequested`. An inquiry without a word '
      + 'about the debt (`location`) gives no information.',
  },
  {
    id: 'dc.thirdparty', kind: 'recipient', title: 'No disclosure to relatives, family, friends or neighbours.',
    ...SINCE_2023, citation: code('28-3814(e)(2)'),
    when: { ...BOUND, notRoles: [...LIABLE, ...PROFESSIONALS], notPurposes: ['location', 'pass-on-message'], not: { known: EMPLOYER } },
    deny: true,
    unless: [
      { purposes: ['legal-process', 'service-of-process'] }, { deceased: true },
      { reply: {}, history: { event: { directions: ['inbound'], roles: ['third-party', 'spouse', 'emergency-contact'] } } },
    ],
    reading: 'A spouse is family. Every other third person is denied too. The express request of a relative is an inbound event of that role which the '
      + 'contact answers.',
  },
  {
    id: 'dc.thirdparty.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
    ...SINCE_2023, citation: code('28-3814(e)(2)'), when: { ...BOUND, roles: LIABLE }, misdirected: true,
    reading: 'A contact at an address that an earlier contact showed to be another person\'s would disclose the debt.',
  },
  {
    id: 'dc.identity', kind: 'disclosure', title: 'A call discloses the caller.',
    ...SINCE_2023, citation: code('28-3814(d)(2),(f)(2),(f)(4)'), when: { ...BOUND, channels: CALLS, notRoles: PROFESSIONALS }, requires: ['sender-identity'],
  },
  {
    id: 'dc.identity.written', kind: 'disclosure', title: 'A writing says that its sender collects a debt and will use information for that purpose.',
    ...SINCE_2023, citation: code('28-3814(d)(2),(f)(2),(f)(4)'),
    when: { ...BOUND, channels: ['letter', 'postcard', 'fax', ...DIGITAL], roles: [...LIABLE, 'spouse'], notPurposes: ['location', 'opt-out-confirmation'] },
    requires: ['debt-collector-initial'],
  },
  {
    id: 'dc.identity.holder', kind: 'disclosure', title: 'A demand names the holder of the debt with telephone, e-mail and address.',
    ...SINCE_2023, citation: code('28-3814(d)(2),(f)(2),(f)(4)'),
    when: { ...BOUND, channels: ['letter', 'fax', ...DIGITAL], roles: [...LIABLE, 'spouse'], purposes: ['demand'] },
    requires: ['holder-name', 'holder-contact'], reading: 'Which message makes a demand must be stated: purpose `demand`.',
  },
  {
    id: 'dc.identity.estate', kind: 'disclosure', title: 'An executor is told that nobody is personally liable for the debts of the estate.', force: 'should',
    ...SINCE_2023, citation: code('28-3814(g)(6)(B)'), when: { ...BOUND, roles: ['executor', 'administrator', 'personal-representative'] },
    requires: ['no-personal-liability'],
    reading: 'Advice: the paragraph is known by what it asks for; in which contacts the statement is due was not read.',
  },
  {
    id: 'dc.notice.language', kind: 'disclosure', title: 'The first writing about charged-off debt carries the statement of document rights.',
    ...SINCE_2023, citation: code('28-3814(m)(2)'),
    when: {
      ...NOT_THE_CREDITOR, channels: ['letter', 'fax', ...DIGITAL], roles: [...LIABLE, 'spouse'], known: { sequences: ['initial'] },
      facts: { 'debt.chargedOff': true },
    },
    requires: ['document-rights-notice'],
    reading: 'In English and Spanish, bold, 12 points: the caller vouches. Unless `debt.chargedOff` is false it is taken as true.',
  },
  {
    id: 'dc.document-request-stop', kind: 'account-status', title: 'From a first request for documents all collection stops until they are sent.',
    ...SINCE_2023, citation: code('28-3814(m)(2)(D)'),
    when: {
      ...NOT_THE_CREDITOR, notRoles: ['consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'],
      notPurposes: ['verification', 'requested-information', 'validation-notice', 'required-by-law', 'opt-out-confirmation', 'collection-ended'],
    },
    status: 'disputed', endedBy: 'verification-sent',
    reading: 'A request for documents is an entry of `debt.disputes`, in any form; every dispute is taken to ask for them. That they must go within 15 days '
      + 'does not end the stop.',
  },
  {
    id: 'dc.represented', kind: 'account-status', title: 'No communication once the consumer has named an attorney.',
    ...SINCE_2023, citation: code('28-3814(g)(5)'), when: { ...BOUND, notRoles: PROFESSIONALS }, status: 'represented', contactKnown: true,
    statuses: ['active', 'non-responsive'], reading: 'The text names no exception: an attorney\'s silence opens nothing.',
  },
  {
    id: 'dc.public-health-emergency', kind: 'channel', title: 'During a public health emergency and sixty days after, no contact that the collector begins.',
    ...SINCE_2023, citation: code('28-3814(bb)'),
    when: {
      ...NOT_THE_CREDITOR, channels: ['letter', 'postcard', ...DIGITAL, ...CALLS],
      known: {
        any: [
          { facts: { 'consumer.publicHealthEmergency.active': true } }, { facts: { 'consumer.publicHealthEmergency.endedAt': { ago: { atMost: { days: 60 } } } } },
        ],
      },
    },
    deny: true, unless: [{ reply: {} }, { purposes: ['payment-plan-statement', 'receipt', 'court-date-notice'] }],
    reading: 'An emergency is `consumer.publicHealthEmergency` (`active`, or `endedAt`, the first date without it); where it is not stated, none is declared.',
  },
];

const LANGUAGES = ['en', 'es'];

const wording: readonly Rule[] = [
  {
    id: 'dc.visits.threat', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threat of a visit to the home or the workplace.',
    ...SINCE_2023, citation: code('28-3814(d)(5)-(6)'),
    when: { ...BOUND, notRoles: PROFESSIONALS }, lexicons: LANGUAGES,
    categories: ['coercive-visit'],
    reading: 'A visit that was agreed on is stated as `visit-agreed` in `content.facts`. A debt of unknown age is taken to be more than thirty days '
      + 'past due.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-dc',
  version: '2026.11.0',
  title: 'District of Columbia: D.C. Code 28-3814 on debt collection',
  titleEnglish: 'District of Columbia: D.C. Code 28-3814 on debt collection',
  zones: [EASTERN],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'dc-28-3814-2011',
      title: 'D.C. Code 28-3814 as amended by D.C. Law 19-59',
      issuer: 'Council of the District of Columbia', status: 'repealed', from: '2011-12-02', until: '2021-09-01',
      url: 'https://code.dccouncil.gov/us/dc/council/code/sections/28-3814',
      appliesTo: 'Creditors and debt collectors; only consumer credit sales, leases and direct instalment loans.',
    },
    {
      id: 'dc-act-24-165',
      title: 'D.C. Act 24-165 (emergency), continued by D.C. Law 24-40 (temporary), D.C. Act 24-446 (emergency) and D.C. Law 24-182 (temporary)',
      issuer: 'Council of the District of Columbia', status: 'repealed', issued: '2021-09-01', from: '2021-09-01', until: '2023-01-01',
      url: 'https://code.dccouncil.gov/us/dc/council/code/sections/28-3814',
      appliesTo: 'Creditors and debt collectors, any consumer debt. In force 2021-09-01 to 2022-06-09 (Act 24-165, then Law 24-40 from '
        + '2021-10-27), then 2022-06-28 to 2022-12-31 (Act 24-446, then Law 24-182). Gap 2022-06-10 to 2022-06-27: 2011 text.',
    },
    {
      id: 'dc-law-24-154',
      title: 'D.C. Law 24-154, Protecting Consumers from Unjust Debt Collection Practices Amendment Act of 2022 (D.C. Code 28-3814)',
      issuer: 'Council of the District of Columbia', status: 'binding', issued: '2022-07-06', from: '2023-01-01',
      url: 'https://code.dccouncil.gov/us/dc/council/laws/24-154',
      appliesTo: 'Any person collecting consumer debt more than 30 days past due, INCLUDING original creditors and debt buyers; not '
        + 'mortgage-secured credit nor direct motor-vehicle instalment loans. In law from 2022-08-27, applicable from 2023-01-01.',
    },
    {
      id: 'dc-util-temp',
      title: 'D.C. Law 25-5 and D.C. Law 25-157 (temporary) with Acts 25-32 and 25-388 (emergency): public utilities',
      issuer: 'Council of the District of Columbia', status: 'repealed', issued: '2023-02-24', from: '2023-02-24', until: '2024-11-22',
      url: 'https://code.dccouncil.gov/us/dc/council/laws/25-157',
      appliesTo: 'Public utilities only (home visits and door notices allowed under 15 DCMR 312/314). Law 25-5 expired 2024-01-05; Act 25-388 '
        + 'from 2024-02-01; Law 25-157 expired 2024-11-21. No later act found in the Council repository (to 2026-06-30).',
    },
  ],
  rules: [...hours, ...calls, ...digital, ...others, ...wording],
  notes: [
    'Who is bound: anyone who collects consumer debt more than 30 days past due, original creditors and debt buyers included; mortgage-secured credit, direct '
      + 'motor-vehicle instalment loans and business debts are outside. A debt of unknown age or type is taken to be covered.',
    'Older texts: of the law of 2011 the hours of telephone calls are kept, of the temporary acts of 2021 and 2022 the hours and the three calls in seven '
      + 'days. Their other provisions were not read; from 2022-06-10 to 2022-06-27 the text of 2011 stood.',
    'The ban on contact during the public health emergency of 2020 to 2022 stood in emergency and temporary acts that were not read.',
    'E-mail, private messages and letters have no hours in (k); federal law adds them for third-party collectors.',
    'Letters, push messages and in-app messages have no number. Private messages are channel `chat`.',
    'Not checked, as the paragraphs were not noted: arrest, immigration and other threats, shame and ridicule, loss of defences, profanity.',
    'No later act on public utilities was found after 2024-11-21.',
  ],
});
export default ruleset;
