import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { ConditionParams } from '../rules/condition.js';
import type { Lexicon } from '../wording/lexicon.js';

const CHECKED = '2026-11-23';
const REG_F_TEXT = 'https://github.com/cfpb/reg-text/blob/993ba602357d5c2d89de3859f45d0ffd8fc49f72/ecfr/1006.txt';
const TITLE_15 = 'https://github.com/codexstanford/markdonw-chunck-of-the-usa-code/tree/main/chuncks/title-15';
const TITLE_47 = 'https://github.com/codexstanford/markdonw-chunck-of-the-usa-code/blob/main/chuncks/title-47/chunck-182.md';
const NCLC = 'https://library.nclc.org/article/strict-new-limits-prerecorded-debt-collection-calls-effective-july-20';
const FCC_24_24 = 'https://www.govinfo.gov/content/pkg/FR-2024-03-05/html/2024-04587.htm';

const regF = (provision: string): Citation => ({ instrument: 'Regulation F', provision, url: REG_F_TEXT });
const fdcpa = (provision: string): Citation => ({ instrument: 'Fair Debt Collection Practices Act', provision, url: TITLE_15 });

// In force from, on the consumer's local date.
const STATUTE = '1978-03-20';
const REG_F = '2021-11-30';
const MEMORY_OF_START = 'The statute\'s first day in force (1978-03-20) is from memory.';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const SINCE_REG_F = { ...READ, from: REG_F } as const;
/** The duty is the statute's; Regulation F restates it, and its commentary is read into the statute for earlier days too. */
const SINCE_THE_STATUTE = { ...READ, from: STATUTE, note: `Before 2021-11-30 under the statute alone. ${MEMORY_OF_START}` } as const;
const STATUTE_ONLY = { ...READ, from: STATUTE, until: REG_F } as const;

/** Whom the Act binds: everyone but a creditor collecting in its own name; a party that is not stated is taken to be bound. Consumer debts alone. */
const BOUND = { notParties: ['creditor'], notDebtTypes: ['business'] } as const;
/** Those whom a collector may speak to about the debt besides the consumer. */
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
/** The consumer, and those who count as the consumer; an unusual role is taken to be one. */
const CONSUMER = { notParties: ['creditor'], notDebtTypes: ['business'], notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] };
const CONSUMER_ROLES = [
  'debtor', 'guarantor', 'co-debtor', 'spouse', 'parent-of-minor', 'guardian', 'executor',
  'administrator', 'personal-representative', 'successor-in-interest',
];
const CALLS = ['call', 'voicemail'];
const ELECTRONIC = ['email', 'sms', 'chat', 'push', 'in-app'];
const NOT_CONNECTED = ['busy', 'not-in-service', 'undelivered'];
const COURT = ['court-filing'];
const ONE_REPLY: ConditionParams = { reply: { sameChannel: true, sameDay: true } };
const NO_CLOCK = ['letter', 'postcard', ...COURT];
const given = (...scopes: string[]): ConditionParams => ({ consent: { scopes, givenTo: ['collector'] } });

// Consent to further calls: good for seven dates, over with the next conversation.
const TALKED = { channels: CALLS, directions: ['inbound', 'outbound'], outcomes: ['conversation', 'broken-off'] } as const;
const CALL_CONSENT = { scopes: ['calls'], givenTo: ['collector'], days: 7, endsWith: TALKED } as const;
const CONSENTED_TO_CALLS: ConditionParams = { consent: CALL_CONSENT };
const CALL_SCOPE: ConditionParams = { ...BOUND, channels: CALLS, notRoles: PROFESSIONALS };
const STUDENT_LOANS = [{ debtTypes: ['student-loan'], by: 'account' }] as const;

// A session on the collector's site or app that the consumer opened and has not left.
const SESSION = { directions: ['inbound'], sameChannel: true, outcomes: ['open'] } as const;
const IN_SESSION: ConditionParams = {
  channels: ['web-portal', 'in-app'],
  history: { event: SESSION, within: { calendar: 'day' } },
  not: { known: { history: { event: { ...SESSION, facts: { 'event.endedAt': { ago: {} } } }, within: { calendar: 'day' } } } },
};

const WIRELESS: ConditionParams = {
  channels: [...CALLS, 'sms'],
  all: [
    { any: [{ technologies: ['autodialed'] }, { technologies: ['prerecorded', 'ai'], channels: CALLS }] },
    { any: [{ lines: ['mobile'] }, { known: { places: ['hospital'] } }] },
  ],
};
const RESIDENTIAL: ConditionParams = { channels: CALLS, technologies: ['prerecorded', 'ai'], lines: ['landline', 'voip'], notPlaces: ['work', 'hospital'] };
const EXPRESS_CONSENT = { scopes: ['calls', 'contact', 'channel:{channel}'] };

// Communications that are not about collecting: while a dispute waits, and on a debt past its limitation period.
const ANSWERS_A_DISPUTE = [
  'verification', 'requested-information', 'validation-notice', 'required-by-law', 'opt-out-confirmation', 'proof-of-claim', 'collection-ended',
];
const NO_SUIT = [
  'collection', 'location', 'reply', 'conversation', 'service', 'credit-reporting', 'limited-content', 'limited-content-message',
  ...ANSWERS_A_DISPUTE,
];

const ENDING_OR_REMEDY = [
  'collection-ended', 'efforts-ended', 'termination-notice', 'cease-notice', 'cease-confirmation', 'remedy-notice', 'remedy-invoked',
  'required-by-law',
];

const hours: readonly Rule[] = [
  {
    id: 'us.regf.hours', kind: 'contact-hours', title: 'No contact before 8 a.m. or after 9 p.m. where the consumer is, by any medium but mail.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.6(b)(1)(i); comments 6(b)(1)(i)-1, -2'),
    when: { ...CONSUMER, notChannels: NO_CLOCK }, allow: [{ from: '08:00', to: '21:00' }],
    unless: [given('time'), ONE_REPLY],
    reading: 'The ends are open in the text (8:00:00 and 9:00:00 exactly): 08:00:00.000 is taken as permitted and 21:00:00.000 as barred. A message counts '
      + 'when it is sent. An answer to the consumer is let through once, by the same medium, on the same date; that the consumer wrote inside the barred '
      + 'hours is for the caller to see to.',
  },
  {
    id: 'us.fdcpa.hours', kind: 'contact-hours', title: 'Before Regulation F: contact only after 8 a.m. and before 9 p.m. where the consumer is.',
    ...STATUTE_ONLY, citation: fdcpa('15 USC 1692c(a)(1)'), note: MEMORY_OF_START,
    when: { ...CONSUMER, notChannels: COURT }, allow: [{ from: '08:00', to: '21:00', fromInclusive: false }],
    unless: given('time'),
    reading: 'The statute says after 8 and before 9, so neither instant is permitted; letters are covered, which the statute does not except. Attempts are '
      + 'treated as communications.',
  },
  {
    id: 'us.regf.inconvenient-time', kind: 'inconvenient', title: 'No contact at a time that the consumer called inconvenient.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.6(b)(1)(i); comments 6(b)(1)-1, -2'),
    when: { ...CONSUMER, notChannels: COURT }, honours: ['times', 'agreed-hours'],
    unless: [given('time'), ONE_REPLY, IN_SESSION],
    reading: 'The one response is good on the date of the consumer\'s own message; content shown while the consumer is using the site or app is not barred.',
  },
  {
    id: 'us.regf.inconvenient-place', kind: 'inconvenient', title: 'No contact at a place that the consumer called inconvenient.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.6(b)(1)(ii); comments 6(b)(1)-1.iii, 6(b)(1)(ii)-1'),
    when: { ...CONSUMER, notChannels: COURT }, honours: ['places'],
    unless: [given('place:{place}'), ONE_REPLY],
    reading: 'State `to.place` for mail, landlines and visits to a place, and for a mobile or e-mail only where the collector knows that the consumer is '
      + 'there.',
  },
  {
    id: 'us.fdcpa.inconvenient', kind: 'inconvenient', title: 'Before Regulation F: no contact at a time or place known to be inconvenient.',
    ...STATUTE_ONLY, citation: fdcpa('15 USC 1692c(a)(1)'), note: MEMORY_OF_START,
    when: { ...CONSUMER, notChannels: COURT }, honours: ['times', 'places', 'agreed-hours'],
    unless: [given('time', 'place:{place}')],
  },
];

const workplace: Rule = {
  id: 'us.regf.workplace', kind: 'inconvenient', title: 'No contact at work once the employer is known to forbid it.',
  ...SINCE_REG_F, citation: regF('12 CFR 1006.6(b)(3); comment 6(b)(3)-1; 15 USC 1692c(a)(3)'),
  when: { ...CONSUMER, notChannels: COURT }, workplace: 'known', unless: given('place:work'),
};

const attorney: Rule = {
  id: 'us.regf.attorney', kind: 'account-status', title: 'Once a lawyer is known for the debt, only the lawyer may be contacted.',
  ...SINCE_THE_STATUTE, citation: regF('12 CFR 1006.6(b)(2), 1006.10(b)(5); comment 6(b)(2)-1; 15 USC 1692c(a)(2), 1692b(6)'),
  when: { ...BOUND, notChannels: COURT, any: [{ notRoles: PROFESSIONALS }, { purposes: ['location'], notRoles: ['attorney'] }] },
  status: 'represented', contactKnown: true, unless: [given('represented'), { reply: { sameChannel: true }, notPurposes: ['location'] }],
  reading: 'A lawyer\'s silence has no number of days: the caller says `non-responsive` when a reasonable period is over. The consumer\'s own message '
    + 'permits one answer by the same medium. Prior consent is one of scope `represented`, given to this collector.',
};

const cease: Rule = {
  id: 'us.regf.cease', kind: 'account-status',
  title: 'After a written request to stop or refusal to pay, no more contact about that debt but for the listed notices.',
  ...SINCE_THE_STATUTE, citation: regF('12 CFR 1006.6(c); comments 6(c)(1)-1, -2, 6(c)(2)-1, -2; 15 USC 1692c(c)'),
  when: { ...CONSUMER, notChannels: COURT }, status: 'cease', inWriting: true, unless: { purposes: ENDING_OR_REMEDY },
  reading: 'Effective on receipt. The purposes that say that efforts end, that a remedy may or will be invoked, and those that other law requires (servicing '
    + 'disclosures) are let through.',
};

const thirdParty: Rule = {
  id: 'us.regf.third-party', kind: 'recipient',
  title: 'The debt may be discussed with the consumer and the listed professionals alone; others may be asked for the consumer\'s whereabouts.',
  ...SINCE_REG_F, citation: regF('12 CFR 1006.6(d)(1)-(2), 1006.6(a), 1006.10; 15 USC 1692c(b), (d)'),
  when: { ...BOUND },
  allow: [{ roles: [...CONSUMER_ROLES, ...PROFESSIONALS] }, { purposes: ['location', 'post-judgment-remedy'] }, given('third-party:{relation}')],
  reading: 'The text speaks of communications; an attempt to reach a third party is denied too, as it may become one.',
};

const locationFrequency: Rule = {
  id: 'us.regf.location.frequency', kind: 'frequency', title: 'Each third person is asked for location information once.',
  ...SINCE_REG_F, citation: regF('12 CFR 1006.10(c); 15 USC 1692b(3)'),
  when: { ...BOUND, purposes: ['location'], notRoles: ['attorney', ...CONSUMER_ROLES] },
  limit: 1, window: { all: true }, per: ['recipient'],
  count: { purposes: ['location'], notOutcomes: ['no-answer', 'busy', 'not-in-service', 'undelivered'], misdirected: false },
  unless: [{ reply: { toConversation: true } }, given('third-party:{relation}')],
  reading: 'A voicemail left and a message sent count as communications. A person who asked to be contacted again is answered with `replyTo` (their message, '
    + 'or the conversation in which they asked); a belief that the earlier answer was wrong or incomplete is not let through.',
};

const postcard: Rule = {
  id: 'us.regf.postcard-envelope', kind: 'channel', title: 'No postcards.',
  ...SINCE_REG_F, citation: regF('12 CFR 1006.22(f)(1)-(2), 1006.10(b)(3); 15 USC 1692f(7)-(8)'),
  when: { ...BOUND, channels: ['postcard'] }, deny: true,
};

const disputePause: Rule = {
  id: 'us.regf.dispute-pause', kind: 'account-status', title: 'Collection stops from a written dispute until the answer is sent.',
  ...SINCE_THE_STATUTE, citation: regF('12 CFR 1006.38(c)-(d), 1006.34(b)(5); comments 38-1, 38(a)(1)-1, -2, 38(d)(2)(ii)-1; 15 USC 1692g(b)'),
  when: { ...BOUND, notRoles: ['consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'], notPurposes: ANSWERS_A_DISPUTE },
  status: 'disputed', inWriting: true, endedBy: 'verification-sent', afterNotice: { days: 42 },
  reading: 'The period is 30 days from receipt, which may be assumed five business days after sending. In the federal calendar of 2015 to 2032 five business '
    + 'days end at most 11 days after sending, so a dispute received more than 41 days after the notice is late; an earlier one, and one without a known '
    + 'notice, is taken as in time. Another part of the debt is not told from a disputed one.',
};

/** The same duty before Regulation F, under the statute alone. */
const before = (rule: Rule, provision: string, unless?: Rule['unless']): Rule => {
  const { unless: _, ...rest } = rule;
  return { ...rest, ...STATUTE_ONLY, citation: fdcpa(provision), note: MEMORY_OF_START, ...(unless === undefined ? {} : { unless }) } as Rule;
};

const contacts: readonly Rule[] = [
  workplace, before(workplace, '15 USC 1692c(a)(3)', workplace.unless),
  attorney,
  cease,
  thirdParty, before(thirdParty, '15 USC 1692c(b), (d)'),
  locationFrequency, before(locationFrequency, '15 USC 1692b(3)', locationFrequency.unless),
  postcard, before(postcard, '15 USC 1692f(7)'),
  disputePause,
  {
    id: 'us.regf.third-party.misdirected', kind: 'recipient', title: 'No contact with the consumer at an address that is known to be somebody else\'s.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.6(d)(1)'), when: { ...CONSUMER }, misdirected: true,
    reading: 'A contact at an address that an earlier contact showed to be another person\'s would be a communication with a third party.',
  },
  {
    id: 'us.regf.location.content', kind: 'disclosure',
    title: 'A location inquiry states the caller\'s own name and that it confirms or corrects location information.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.10(b); comments 10(a)-1, 10(b)(2)-1; 15 USC 1692b'),
    when: { ...BOUND, purposes: ['location'], notRoles: CONSUMER_ROLES }, requires: ['sender-identity', 'location-purpose'],
  },
  {
    id: 'us.regf.medium-request', kind: 'consent', title: 'A medium or address that the person has ruled out may not be used.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.14(h); comments 14(h)(1)-1 to -3, 14(h)(2)-1'),
    when: { ...BOUND, notRoles: PROFESSIONALS, notChannels: COURT }, optOuts: {},
    unless: [{ reply: { sameChannel: true } }, { optOutConfirmation: {}, channels: ELECTRONIC }, { purposes: ['required-by-law'] }],
    reading: 'Any form, at once, for every debt. One response when the person uses that medium again, one electronic confirmation, and what other law '
      + 'requires through that medium are let through.',
  },
  {
    id: 'us.regf.work-email', kind: 'inconvenient', title: 'No e-mail to an address that the employer is known to provide.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.22(f)(3); comments 22(f)(3)-1, 6(d)(4)(ii)(E)-1, -2'),
    when: { ...CONSUMER, channels: ['email'] }, workplace: 'always',
    unless: [given('place:work'), { history: { event: { channels: ['email'], directions: ['inbound'], sameAddress: true } } }],
    reading: '`to.place` = `work` says that the address is known to be the employer\'s. The route through a prior collector is not let through: no fact of a '
      + 'request shows it.',
  },
  {
    id: 'us.regf.social-media', kind: 'channel', title: 'Nothing on social media that the public or the consumer\'s contacts can see.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.22(f)(4), 1006.18(d); comments 22(f)(4)-1, 18(d)-1'),
    when: { ...BOUND, channels: ['social-post'] }, deny: true, reading: '`social-post` is what others can see; a private message is channel `chat`.',
  },
  {
    id: 'us.regf.time-barred', kind: 'account-status', title: 'No suit and no threat of one on a debt past its limitation period.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.26(b)'),
    when: { ...BOUND, any: [{ notPurposes: NO_SUIT }, { channels: COURT }] }, status: 'time-barred', unless: { purposes: ['proof-of-claim'] },
    reading: 'A purpose that is not known to be without a suit (as `lawsuit`, `legal-notice`, `active-litigation`, `remedy-notice`) is taken to be one or a '
      + 'threat of one.',
  },
  {
    id: 'us.regf.credit-reporting', kind: 'prerequisite',
    title: 'No credit reporting before speaking with the consumer, or sending a notice and waiting for a bounce.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.30(a); comments 30(a)(1)-1 to -3'),
    when: { ...BOUND, purposes: ['credit-reporting'] },
    requires: [
      { event: { channels: ['call', 'visit'], directions: ['inbound', 'outbound'], roles: CONSUMER_ROLES, outcomes: ['conversation'] } },
      {
        event: {
          channels: ['letter', 'email', 'sms', 'chat'], roles: CONSUMER_ROLES, notOutcomes: ['undelivered'], undeliverable: false,
          facts: { 'event.at': { ago: { atLeast: { days: 14 } } } },
        },
      },
    ],
    per: ['debt'],
    reading: 'Fourteen days count from the date of sending as day one; agencies for check-writing histories, which are excepted, are not told apart.',
  },
];

const calls: readonly Rule[] = [
  {
    id: 'us.regf.call-frequency', kind: 'frequency', title: 'At most seven calls in seven consecutive days to a person about a debt.', force: 'presumption',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.14(b)(2)(i)(A), (ii), (b)(3)-(4); comments 14(b)-1 to 14(b)(4)-2'),
    when: CALL_SCOPE, limit: 7, window: { days: 7 }, per: ['recipient', 'debt'], groups: STUDENT_LOANS,
    count: { channels: CALLS, notOutcomes: NOT_CONNECTED, notParties: ['creditor'], misdirected: false, exceptConsent: CALL_CONSENT },
    unless: CONSENTED_TO_CALLS,
    reading: 'The text names no time zone: the consumer\'s local dates are used. Facts that may rebut the presumption of a violation do not lift the rule.',
  },
  {
    id: 'us.regf.conversation-cooldown', kind: 'cooldown',
    title: 'After a telephone conversation about a debt, no call about it on that date and the next six.', force: 'presumption',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.14(b)(2)(i)(B), (ii), (b)(3)(i); comments 14(b)(3)(i)-1 to -3'),
    when: CALL_SCOPE, wait: { days: 7 }, after: { ...TALKED, notParties: ['creditor'], misdirected: false }, per: ['recipient', 'debt'], groups: STUDENT_LOANS,
    unless: CONSENTED_TO_CALLS,
    reading: 'The date of the conversation is day one, so a later call on that date is covered. Consent to calls lasts seven dates at most and ends with a '
      + 'conversation held under it, for all debts and also where a new consent was given in that conversation.',
  },
  {
    id: 'us.regf.call-frequency.succession', kind: 'cooldown',
    title: 'Two unanswered calls to a number within five minutes speak against compliance.', force: 'should',
    ...SINCE_REG_F, citation: regF('comment 14(b)(2)(i)-2.i, -2.ii'),
    when: CALL_SCOPE, wait: { hours: 5 / 60 }, per: ['recipient', 'debt'], unless: CONSENTED_TO_CALLS,
    after: { channels: CALLS, outcomes: ['no-answer', 'voicemail'], sameAddress: true, notParties: ['creditor'], misdirected: false },
  },
  {
    id: 'us.regf.call-frequency.concentration', kind: 'frequency', title: 'Seven calls to one number in a day speak against compliance.', force: 'should',
    ...SINCE_REG_F, citation: regF('comment 14(b)(2)(i)-2.i, -2.ii'),
    when: CALL_SCOPE, limit: 6, window: { calendar: 'day' }, per: ['recipient', 'debt'], unless: CONSENTED_TO_CALLS,
    count: { channels: CALLS, notOutcomes: NOT_CONNECTED, sameAddress: true, notParties: ['creditor'], misdirected: false, exceptConsent: CALL_CONSENT },
  },
];

const MINI_MIRANDA = '12 CFR 1006.18(e)(1)-(4); comments 18(e)-1 to 18(e)(4)-1; 15 USC 1692e(11)';
const SPOKEN: ConditionParams = {
  ...CONSUMER, directions: ['outbound', 'inbound'], notChannels: COURT,
  notPurposes: ['limited-content', 'limited-content-message', 'opt-out-confirmation', 'location', 'proof-of-claim'],
};

const content: readonly Rule[] = [
  {
    id: 'us.regf.mini-miranda.initial', kind: 'disclosure',
    title: 'The first communication says that it is an attempt to collect a debt and that information will be used for that purpose.',
    ...SINCE_REG_F, citation: regF(MINI_MIRANDA), when: { ...SPOKEN, known: { sequences: ['initial'] } }, requires: ['debt-collector-initial'],
    reading: 'Whoever began the communication. A limited-content message is no communication (purpose `limited-content-message`).',
  },
  {
    id: 'us.regf.mini-miranda.subsequent', kind: 'disclosure', title: 'Each later communication says that it is from a debt collector.',
    ...SINCE_REG_F, citation: regF(MINI_MIRANDA), when: { ...SPOKEN, known: { sequences: ['subsequent'] } }, requires: ['debt-collector-subsequent'],
    unless: { disclosures: ['debt-collector-initial'] }, reading: 'The full statement of the first communication contains the short one.',
  },
  {
    id: 'us.regf.mini-miranda.unknown-sequence', kind: 'disclosure',
    title: 'A communication says that it is from a debt collector; whether it is the first one is not stated.', force: 'should',
    ...SINCE_REG_F,
    citation: regF(MINI_MIRANDA), when: { ...SPOKEN, not: { known: { sequences: ['initial', 'subsequent'] } } }, requires: ['debt-collector-subsequent'],
    unless: { disclosures: ['debt-collector-initial'] }, reading: 'Advice only: without `contact.sequence` it is not known which statement is due.',
  },
  {
    id: 'us.regf.caller-identity', kind: 'disclosure', title: 'A call discloses meaningfully who calls.',
    ...SINCE_THE_STATUTE, citation: regF('12 CFR 1006.14(g); comment 2(j)-3; 15 USC 1692d(6)'),
    when: { ...CALL_SCOPE, notPurposes: ['limited-content', 'limited-content-message', 'location'] }, requires: ['sender-identity'],
    unless: [{ disclosures: ['debt-collector-initial'] }, { disclosures: ['debt-collector-subsequent'] }],
    reading: 'A voicemail is a call that was placed: limited-content messages and location calls alone are excepted. A script that is vouched for as holding the '
      + 'debt collector\'s statement is taken to say who calls; where a script is read, the name must stand in it.',
  },
  {
    id: 'us.regf.validation-notice', kind: 'disclosure', title: 'A validation notice holds the validation information.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.34(a), (c)'),
    when: { ...CONSUMER, purposes: ['validation-notice'], notChannels: [...CALLS, 'visit', ...COURT] },
    requires: [
      'institution-name', 'sender-address', 'consumer-name-and-address', 'creditor-name', 'account-number', 'itemisation-date', 'amount', 'itemised-balance',
      'validation-period-end', 'rights-notice', 'response-form',
    ],
    reading: 'Asked of what is sent as the notice (purpose `validation-notice`); when it is due is not checked. `rights-notice` stands for the statements on disputes, '
      + 'on the original creditor and on what will be assumed; `itemised-balance` for interest, fees, payments and credits since the itemization date, which is '
      + 'vouched for, as the model form names no principal. The website for financial debts, and the statement of a residential mortgage that may stand '
      + 'instead of the itemisation (34(c)(5)), are for the caller to see to.',
  },
  {
    id: 'us.regf.opt-out-notice', kind: 'disclosure', title: 'Each electronic message tells a simple way to opt out of that address or number.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.6(e); comment 6(e)-1'),
    when: { ...CONSUMER, channels: ELECTRONIC, notPurposes: ['opt-out-confirmation'] }, requires: ['opt-out-notice'],
  },
  {
    id: 'us.regf.email-safe-harbor', kind: 'consent',
    title: 'E-mail outside the three safe procedures has no defence if somebody else reads it.', force: 'should',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.6(d)(3)-(4)'), when: { ...CONSUMER, channels: ['email'] },
    requires: { scopes: ['channel:email'], givenTo: ['collector'] },
    unless: [
      { history: { event: { channels: ['email'], directions: ['inbound'], sameAddress: true } } },
      { history: { event: { purposes: ['electronic-contact-notice'], parties: ['creditor'] }, ago: { days: 35 } } },
    ],
    reading: 'A safe harbour, not a ban. The creditor\'s notice is an event of party `creditor` with purpose `electronic-contact-notice`, at least 35 days '
      + 'ago; the prior collector\'s route is not seen.',
  },
  {
    id: 'us.regf.text-safe-harbor', kind: 'consent',
    title: 'A text outside the safe procedures, renewed every 60 days, has no defence if somebody else reads it.', force: 'should',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.6(d)(5); comments 6(d)(5)-1, 6(d)(5)(i)-1'), when: { ...CONSUMER, channels: ['sms'] },
    requires: { scopes: ['channel:sms'], givenTo: ['collector'], days: 60 },
    unless: [
      { history: { event: { channels: ['sms'], directions: ['inbound'], sameAddress: true }, within: { days: 60 } } },
      {
        facts: { 'to.reassignedNumberCheckedAt': { ago: { atMost: { days: 60 } } } },
        any: [given('channel:sms'), { history: { event: { channels: ['sms'], directions: ['inbound'], sameAddress: true } } }],
      },
    ],
    reading: 'A safe harbour, not a ban. A check of the reassigned-numbers database is `to.reassignedNumberCheckedAt`; 60 days are 60 local dates, the day '
      + 'itself the first.',
  },
];

const tcpa = (provision: string): Citation => ({ instrument: 'Telephone Consumer Protection Act', provision, url: TITLE_47 });
const FCC = { confidence: 'secondary', lastChecked: CHECKED } as const;

const machines: readonly Rule[] = [
  {
    id: 'us.tcpa.wireless-consent', kind: 'consent',
    title: 'Machine-dialled, prerecorded or artificial-voice calls and machine-dialled texts to mobiles need prior express consent.',
    ...READ, from: '1992-12-20',
    citation: { ...tcpa('47 USC 227(b)(1)(A)(iii); 47 CFR 64.1200(a)(1); FCC 07-232; FCC 24-17'), note: 'First day in force from memory.' },
    when: WIRELESS, requires: EXPRESS_CONSENT, unless: [{ purposes: ['emergency'] }, { optOutConfirmation: { withinMinutes: 5 }, channels: ['sms'] }],
    reading: 'Binds whoever dials. A number given to the creditor for the debt is consent (scope `calls`). An AI voice is an artificial voice also before '
      + 'FCC 24-17 (2024-02-08) said so. A line that is not stated is taken for a mobile; the exception for federal debts (2015-11-02 to 2020-07-06) is not '
      + 'let through, as no fact of a request shows it.',
  },
  {
    id: 'us.tcpa.residential-3in30', kind: 'frequency',
    title: 'Without consent, at most three prerecorded or artificial-voice calls to a home line in any thirty days.',
    ...FCC, from: '2023-07-20',
    citation: { instrument: 'FCC 20-186 as amended by FCC 22-100', provision: '47 CFR 64.1200(a)(3)(iii)', url: NCLC,
    note: 'Read in secondary sources; the text itself was not found.' },
    when: RESIDENTIAL, limit: 3, window: { days: 30 }, per: ['address'], unless: { consent: EXPRESS_CONSENT },
    count: { channels: CALLS, technologies: ['prerecorded', 'ai'], exceptConsent: EXPRESS_CONSENT },
    reading: 'Local dates, the contact\'s own the last of thirty; over all debts; every call placed counts. A line that is not stated is taken for a home '
      + 'line.',
  },
  {
    id: 'us.tcpa.prerecorded-id-optout', kind: 'disclosure',
    title: 'A prerecorded call names the business, gives a number to call back and an automated way to opt out.',
    ...FCC, from: '1992-12-20',
    citation: { instrument: '47 CFR 64.1200', provision: '47 CFR 64.1200(b)(1)-(3)', url: NCLC,
    note: 'Read in secondary sources; first day in force from memory.' },
    when: { channels: CALLS, technologies: ['prerecorded', 'ai'] }, requires: ['sender-identity', 'call-back-number'],
  },
  {
    id: 'us.tcpa.prerecorded-id-optout.mechanism', kind: 'disclosure', title: 'A prerecorded call to a home line offers an automated way to opt out.',
    ...FCC, from: '2023-07-20', citation: { instrument: '47 CFR 64.1200', provision: '47 CFR 64.1200(b)(3)', url: NCLC, note: 'Read in secondary sources.' },
    when: RESIDENTIAL, requires: ['opt-out-notice'], reading: 'In force with the limit on exempted calls, to which it belongs.',
  },
  {
    id: 'us.tcpa.prerecorded-id-optout.request', kind: 'consent',
    title: 'A request to stop prerecorded calls to a home line is honoured within ten business days.',
    ...FCC, from: '2023-07-20',
    citation: { instrument: '47 CFR 64.1200', provision: '47 CFR 64.1200(b)(3), (d)', url: NCLC, note: 'Read in secondary sources.' },
    when: RESIDENTIAL, optOuts: { grace: { workdays: 10 } },
    reading: 'Business days leave out Saturdays, Sundays and the holidays of 5 USC 6103(a); the tenth itself is out.',
  },
  {
    id: 'us.tcpa.revocation', kind: 'consent',
    title: 'A revocation by any reasonable means stops machine-dialled and prerecorded calls and texts within ten business days.',
    ...READ, from: '2025-04-11', citation: { instrument: 'FCC 24-24', provision: '47 CFR 64.1200(a)(10)-(11)', url: FCC_24_24 },
    when: { channels: [...CALLS, 'sms'], technologies: ['autodialed', 'prerecorded', 'ai'], notPurposes: ['opt-out-confirmation'] },
    optOuts: { grace: { workdays: 10 } },
    reading: '"Business days" is not defined: Saturdays, Sundays and the holidays of 5 USC 6103(a) are left out, and the tenth itself is out. An opt-out '
      + 'concerns the channel that it names; the reach of a revocation to all unrelated calls and texts is waived to 2027-01-31.',
  },
  {
    id: 'us.tcpa.confirmation-text', kind: 'consent', title: 'An opt-out is confirmed by one machine-sent text, within five minutes.',
    ...FCC, from: '2024-04-04', citation: { instrument: 'FCC 24-24', provision: '47 CFR 64.1200(a)(12)', url: FCC_24_24 },
    when: { channels: ['sms'], technologies: ['autodialed', 'prerecorded', 'ai'], purposes: ['opt-out-confirmation'] },
    optOuts: {}, unless: { optOutConfirmation: { withinMinutes: 5 } },
    reading: 'A later confirmation is not presumed to be within the earlier consent and is denied.',
  },
];

/** Anyone but those who deal with the debt by profession; what is filed in court is not read. */
const READERS: ConditionParams = { ...BOUND, notRoles: ['consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'], notChannels: COURT };
const LANGUAGES = ['en', 'es'];
const ABUSE = '12 CFR 1006.14(c)-(f); 15 USC 1692d(1)-(4)';
const FALSE = '12 CFR 1006.18(a)-(d),(f); 15 USC 1692e';

/** Phrases that a provision of this place names and a general lexicon has no reason to hold. */
const SAID: Lexicon = {
  id: 'us-said', language: 'en', version: '2026.11.0', words: 'spaces',
  cues: { negation: { before: ['(not|never|nor|no|cannot|neither|without)', '(dont|doesnt|wont|cant|isnt|arent)'] } },
  entries: [
    {
      id: 'sold-without-defences', category: 'false-legal-action',
      phrases: [
        '(sell|sold|selling|transfer|transferred|assign|assigned) ..6 (lose|losing|lost|waive|forfeit|without) ..3 (defense|defenses|defence|defences|right to dispute)',
        '(lose|losing|waive|forfeit) ..3 (defense|defenses|defence|defences) ..6 (sold|sell|transferred|assigned)',
        'innocent (purchaser|purchasers|buyer|buyers)',
      ],
      examples: ['If we sell this account you will lose all defenses against it.', 'Your debt will be turned over to innocent purchasers for value.'],
      counterExamples: ['If the debt is sold, you will not lose any defenses.', 'The sale of your account changes nothing.'],
    },
    {
      id: 'vouched-for', category: 'impersonation-authority',
      phrases: [
        '(approved|bonded|vouched for|backed|endorsed|authorized|commissioned) by the (us|federal|state|united states) [federal] [government]',
        '(affiliated with|acting for|on behalf of|agents of) the (federal government|us government|united states|state government|irs)',
        'government approved collect*',
        '(we are|this is|i am with|calling from) (a|the) (credit bureau|credit reporting agency)',
      ],
      examples: ['We are bonded by the federal government.', 'This is the credit bureau.'],
      counterExamples: ['We are not affiliated with the federal government.', 'You may order your report from a credit bureau.'],
    },
    {
      id: 'called-undisputed', category: 'false-credit-claim',
      phrases: [
        '(this|the|your) (debt|account|balance|amount) (is|was|has been|remains|stands) [now|still] (undisputed|uncontested|not disputed|not in dispute)',
        'undisputed (debt|account|balance|amount)',
      ],
      hardAgainst: ['condition'],
      examples: ['The debt is undisputed.', 'You owe an undisputed balance.'],
      counterExamples: ['The debt is disputed.'],
    },
  ],
};

/** What a suit on a debt is announced with: on a debt past its limitation period no form of it is excused but that there will be none. */
const SUIT: Lexicon = {
  id: 'us-suit', language: 'en', version: '2026.11.0', words: 'spaces',
  classes: { suit: ['(lawsuit|suit|legal action|legal proceedings|court action|court case|litigation)'] },
  cues: {
    negation: {
      before: ['(not|never|nor|no|cannot|neither|without|unable|barred|too late)', '(dont|doesnt|wont|cant|isnt|arent)'],
      around: ['(expired|too old|age of your debt|limits how long)', '(will|can) (not|never) sue', 'wont sue'], unless: ['(if|unless) .. not', 'if .. (dont|cannot|never)', 'no (choice|option|alternative) but', 'not (only|just)'],
    },
  },
  entries: [
    {
      id: 'suit-announced', category: 'false-legal-action', hardAgainst: ['condition', 'policy', 'quotation', 'warning'],
      phrases: [
        '(we|they|client|creditor|attorney|attorneys|lawyer|lawyers|i) [will|may|can|could|might|shall|are|would|must|intend to|intends to|plan to|plans to|going to|have to|has to|are going to|reserve the right to] (sue|suing)',
        '(be|get|being|getting) sued',
        '(file|filing|bring|bringing|start|starting|commence|commencing|take|taking|pursue|pursuing|begin|initiate|initiating|recommend|recommending|consider|considering) [a|an|any|further|appropriate|the|civil] <suit>',
        '<suit> (may|will|can|could|might|is going to) (be|follow|begin|start|result)', '(to|in|before) [a] court (for|to|if|unless|over)',
        'see you in court', 'take* you to court',
        '(refer*|forward*|send*|turn*) ..6 (attorney|lawyer|law firm|legal department) ..4 (suit|lawsuit|legal action|litigation|sue)',
      ],
      examples: [
        'We may take legal action.', 'If you do not pay, a lawsuit will follow.', 'You could be sued for this.', 'We will take you to court.',
        'Our client intends to sue.',
      ],
      counterExamples: [
        'We will not sue you for it.', 'The law limits how long you can be sued on a debt; because of the age of your debt, we will not sue you.',
        'We cannot take legal action on this debt.',
      ],
      notThrough: ['leet'],
    },
  ],
};

/** What makes a message to somebody else more than a question where the consumer is. */
const WHEREABOUTS: Lexicon = {
  id: 'us-whereabouts', language: 'en', version: '2026.11.0', words: 'spaces',
  entries: [
    {
      id: 'debt-named', category: 'privacy-disclosure', hardAgainst: 'all', only: { to: 'third-party' },
      phrases: [
        '(debt|debts|debtor|owe|owes|owed|owing|delinquent|delinquency|overdue|unpaid|arrears|creditor|creditors)',
        'collect* (agency|agencies|department|bureau|company|firm|service|services|account|matter|call)',
        '(debt|bill) collect*', '(collections|collector|collectors)', '(past|over) due', 'charged off',
        '(his|her|their|an|the|unpaid|outstanding) (account|loan|balance|bill|bills|payment|payments|credit card|mortgage)',
        '(behind|late|missed) .. payment*',
      ],
      examples: [
        'I am calling about her debt.', 'He is past due with us.', 'This is the collections department.', 'We want to speak to him about an account.',
      ],
      counterExamples: ['I am confirming his home address.', 'Could you give me her work number?'],
      notThrough: ['leet', 'repeated'],
    },
    {
      id: 'employer-named', category: 'privacy-disclosure', hardAgainst: 'all', only: { to: 'third-party' }, unlessFacts: ['employer-asked'],
      phrases: [
        '(calling|call|writing|write|texting|here) (from|for|with|on behalf of)', '(i|we) (work|works|am|are) (for|with|at)', 'on behalf of',
        '(llc|llp|inc|incorporated|corporation|ltd)',
      ],
      unless: [
        '(calling|call|writing|write|texting|here) (from|for) (my|this|a) (number|phone|mobile|cell)',
        '(calling|call|writing|write|texting) for (him|her|them|ms|mr|mrs|john|a moment|the|his|your)',
      ],
      examples: ['My name is Robin Smith, calling from ABC Inc.', 'I am with Midtown Recovery.'],
      counterExamples: ['My name is Robin Smith. I am confirming location information about Pat Doe.'],
      notThrough: ['leet', 'repeated'],
    },
  ],
};

/** What a limited-content message may not hold: it names the business, persons and a number, and asks for a reply. */
const LIMITED: Lexicon = {
  id: 'us-limited-content', language: 'en', version: '2026.11.0', words: 'spaces',
  entries: [
    {
      id: 'more-than-limited', category: 'privacy-disclosure', hardAgainst: 'all',
      phrases: [
        '(debt|debts|owe|owes|owed|owing|account|accounts|balance|loan|loans|creditor|creditors|credit card|receivables|overdue|delinquent|unpaid|arrears|settle|settlement|mortgage)',
        '(collect|collecting|collection|collections|collector|collectors|recovery|recoveries)',
        '(pay|paid|payment|payments|bill|bills|invoice|dollars|amount)', 'past due', '(legal|lawsuit|court|attorney|lawyer|police|sheriff|fraud|claim)',
        '(urgent|urgently|important|serious|immediately|time sensitive|final|emergency|confidential|personal business)',
        '(regarding|concerning|pertaining|relating)', '(about|in reference to|with regard to) (your|a|an|the|this|some)',
        '(file|case|reference) (number|no)', 'business matter',
      ],
      unless: ['about (a minute|an hour|the same time)', '(any|at any) time'],
      examples: [
        'This is Robin Smith with ABC Inc. It is about your account.', 'Credit card receivables group calling.', 'Please call back, it is urgent.',
        'This is a debt collector.',
      ],
      counterExamples: [
        'This is Robin Smith calling from ABC Inc. Please contact me or Jim Johnson at 1-800-555-1212.',
        'Hello, this is Pat. Please call me back on Tuesday or Friday between 9 and 5 at 800-555-0100; any of our representatives can help you.',
      ],
      notThrough: ['leet'],
    },
  ],
};

/** What contradicts the right to dispute. */
const OVERSHADOWING: Lexicon = {
  id: 'us-overshadowing', language: 'en', version: '2026.11.0', words: 'spaces',
  cues: { negation: { before: ['(not|never|nor)', '(doesnt|dont|wont)'], within: 1, unless: ['(do|does|can|may|will) not dispute', '(dont|cant|wont) dispute'] } },
  entries: [
    {
      id: 'dispute-denied', category: 'deception-identity', hardAgainst: ['condition', 'policy'],
      phrases: [
        '(you|u) (cannot|can not|cant|may not|must not|may no longer|can no longer|have no right to|are not allowed to|are not entitled to) dispute',
        '(disputing|a dispute|your dispute|any dispute) ..3 (will not|cannot|wont|does not|is not|will only|may not) (help|stop|change|be accepted|be considered|make|delay|matter|count|allowed)',
        'too late to dispute', '(dispute|disputes) ..3 (not be accepted|not accepted|be ignored|rejected|is closed|are closed)',
        '(waive*|lose|lost|forfeit*|give up|gave up) ..3 right to dispute',
        '(pay|payment) ..4 (before|instead of|rather than) ..2 (disputing|you dispute|any dispute|a dispute)',
        '(regardless of|despite|even if you|whether or not you) ..2 dispute* ..4 (pay|payment|due|owe)',
      ],
      examples: [
        'You cannot dispute this debt.', 'Disputing the debt will not help you.', 'Payment is due regardless of any dispute; pay now.',
        'It is too late to dispute.',
      ],
      counterExamples: [
        'If you dispute the debt within 30 days, we will send you verification.', 'You have the right to dispute the debt.',
        'If you do not dispute the debt, we will assume that it is valid.',
      ],
      notThrough: ['leet'],
    },
  ],
};

const wording: readonly Rule[] = [
  {
    id: 'us.regf.abusive-conduct.violence', ...WORDS, title: 'No threat of violence, or of other criminal means against person, reputation or property.',
    ...SINCE_THE_STATUTE, citation: regF(ABUSE), when: READERS, lexicons: LANGUAGES, categories: ['violence-threat', 'extortion'],
    reading: 'Paragraph (c). Extortion is a criminal means.',
  },
  {
    id: 'us.regf.abusive-conduct.language', ...WORDS, title: 'No obscene, profane or abusive language.',
    ...SINCE_THE_STATUTE, citation: regF(ABUSE), when: READERS, lexicons: LANGUAGES, categories: ['insult-or-obscenity', 'discrimination', 'sexual-harassment'],
    reading: 'Paragraph (d). Slurs and sexual remarks are abusive language.',
  },
  {
    id: 'us.regf.abusive-conduct.publication', ...WORDS, title: 'No announcement that the debtor is put on a list or shown to others.',
    ...SINCE_THE_STATUTE, citation: regF(ABUSE), when: READERS, lexicons: LANGUAGES, categories: ['shaming-or-publicity'],
    reading: 'Paragraphs (e) and (f): what may not be published may not be threatened either (15 USC 1692e).',
  },
  {
    id: 'us.regf.harassment-general.words', ...WORDS, title: 'No words whose natural consequence is to harass, oppress or abuse.',
    ...SINCE_THE_STATUTE, citation: regF('12 CFR 1006.14(a); comments 14(a)-1, -2, 14(b)(1)-1, -2; 15 USC 1692d'), when: READERS, lexicons: LANGUAGES,
    categories: ['harassment-threat', 'self-harm-incitement', 'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop'],
    reading: 'Threats to keep calling, to come uninvited or to go on after a request to stop, incitement to self-harm, and pressure on illness, age or children.',
  },
  {
    id: 'us.regf.false-representations.arrest', ...WORDS, title: 'No threat of arrest or jail, no accusation of a crime.',
    ...SINCE_THE_STATUTE, citation: regF(FALSE), when: READERS, lexicons: LANGUAGES, categories: ['arrest-or-criminal-threat'],
    reading: 'Paragraphs (b)(1)(iv) and (b)(3). A criminal case that exists is stated as `criminal-case` in `content.facts`.',
  },
  {
    id: 'us.regf.false-representations.legal-action', ...WORDS,
    title: 'No suit, judgment, seizure or garnishment that is not true, not lawful or not intended; no claim that a sale ends the consumer\'s defences.',
    ...SINCE_THE_STATUTE, citation: regF(FALSE), when: READERS, lexicons: [...LANGUAGES, SAID], categories: ['false-legal-action'],
    reading: 'Paragraphs (b)(1), (b)(3) and (c)(1). What is true or planned is stated in `content.facts` (`suit-filed`, `judgment`, `enforcement-begun`, '
      + '`step-planned`); a suit is also known from the debts.',
  },
  {
    id: 'us.regf.false-representations.authority', ...WORDS, title: 'No posing as a court, an official, a credit bureau or a lawyer.',
    ...SINCE_THE_STATUTE, citation: regF(FALSE), when: READERS, lexicons: [...LANGUAGES, SAID], categories: ['impersonation-authority', 'impersonation-lawyer'],
    reading: 'Paragraphs (b)(1) and (c)(3). A lawyer is known by `from.institution` `law-firm` or `sender-is-lawyer`.',
  },
  {
    id: 'us.regf.false-representations.statements', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No other false, deceptive or misleading statement.',
    ...SINCE_THE_STATUTE, citation: regF(FALSE), when: READERS, lexicons: LANGUAGES,
    categories: ['false-credit-claim', 'deception-identity', 'excessive-urgency', 'false-relief'],
    reading: 'Paragraph (a): credit records, pretexts, offers and deadlines that are not true. A field of a template that was not filled in misleads too.',
  },
  {
    id: 'us.regf.false-representations.undisputed', ...WORDS, title: 'A disputed debt is not called undisputed.',
    ...SINCE_THE_STATUTE, citation: regF(FALSE), when: { ...READERS, known: { status: [{ is: 'disputed' }] } }, lexicons: [SAID], categories: ['false-credit-claim'],
    reading: 'Paragraph (c)(2). Only for a debt that is known to be disputed.',
  },
  {
    id: 'us.regf.unfair-means.fees', ...WORDS, title: 'No amount that the agreement or the law does not permit.',
    ...SINCE_THE_STATUTE, citation: regF('12 CFR 1006.22(b)-(e); 15 USC 1692f'), when: READERS, lexicons: LANGUAGES, categories: ['fee-misrepresentation'],
    reading: 'Fees that were agreed are stated as `fee-agreed`. The days of notice for postdated checks are shown by no request.',
  },
  {
    id: 'us.regf.time-barred.threat', ...WORDS, title: 'No threat of a suit on a debt past its limitation period.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.26(b)'), when: { ...READERS, known: { debt: { timeBarred: true } }, notPurposes: ['proof-of-claim'] },
    lexicons: [SUIT], categories: ['false-legal-action'],
    reading: 'Only a debt that is known to be past its period (`timeBarred`). A suit that is merely possible is a threat too; that there will be none is not.',
  },
  {
    id: 'us.regf.third-party.threat', ...WORDS, title: 'No threat to tell the employer, the family, neighbours or a commander.',
    ...SINCE_THE_STATUTE, citation: regF('12 CFR 1006.6(d)(1)-(2), 1006.6(a); 15 USC 1692c(b),(d)'), when: READERS, lexicons: LANGUAGES,
    categories: ['third-party-pressure'], unless: given('third-party:{relation}'),
  },
  {
    id: 'us.regf.third-party.words', ...WORDS, title: 'A message that anyone but the consumer is meant to read does not name the debt.',
    ...SINCE_THE_STATUTE, citation: regF('12 CFR 1006.6(d)(1)-(2), 1006.6(a); 15 USC 1692c(b),(d)'),
    when: { ...READERS, notPurposes: ['post-judgment-remedy'], notRoles: PROFESSIONALS }, lexicons: LANGUAGES, categories: ['privacy-disclosure'],
    unless: given('third-party:{relation}'),
  },
  {
    id: 'us.regf.location.content.words', ...WORDS, title: 'A location inquiry names no debt, and the caller\'s employer only when asked.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.10(b); comments 10(a)-1, 10(b)(2)-1; 15 USC 1692b'),
    when: { ...BOUND, purposes: ['location'], notRoles: [...CONSUMER_ROLES, ...PROFESSIONALS] }, lexicons: [WHEREABOUTS], categories: ['privacy-disclosure'],
    reading: 'Any word of debts, accounts or collection states that a debt is owed, also one that denies it. That the person asked for the employer is stated as '
      + '`employer-asked` in `content.facts`.',
  },
  {
    id: 'us.regf.mini-miranda.limited-content', ...WORDS, title: 'A message that says more than a limited-content message may carries the debt collector\'s statement.',
    ...SINCE_REG_F, citation: regF(MINI_MIRANDA),
    when: { ...CONSUMER, purposes: ['limited-content', 'limited-content-message'] }, lexicons: [LIMITED], categories: ['privacy-disclosure'],
    unless: { disclosures: ['debt-collector-initial'] },
    reading: '12 CFR 1006.2(j): a voicemail with anything but the listed items (business name that shows no collection, request to reply, names, number, suggested '
      + 'times) is a communication.',
  },
  {
    id: 'us.regf.mini-miranda.limited-content.channel', kind: 'disclosure', title: 'Limited content in anything but a voicemail carries the debt collector\'s statement.',
    ...SINCE_REG_F, citation: regF(MINI_MIRANDA),
    when: { ...CONSUMER, purposes: ['limited-content', 'limited-content-message'], notChannels: CALLS }, requires: ['debt-collector-subsequent'],
    unless: { disclosures: ['debt-collector-initial'] }, reading: '12 CFR 1006.2(j) speaks of voicemail alone.',
  },
  {
    id: 'us.regf.limited-content-message', kind: 'disclosure', force: 'should',
    title: 'A limited-content message gives the business name, a person, a number, and asks for a reply.',
    ...SINCE_REG_F, citation: regF('12 CFR 1006.2(j), comments 2(j)-1 to 2(j)(2)-2, 18(e)-1'),
    when: { ...CONSUMER, purposes: ['limited-content', 'limited-content-message'], channels: CALLS },
    requires: ['institution-name', 'sender-identity', 'call-back-number', 'reply-request'],
    reading: 'Advice: a message that lacks one of them is no limited-content message.',
  },
  {
    id: 'us.regf.overshadowing.words', ...WORDS, title: 'Nothing in the validation period contradicts the right to dispute.',
    ...SINCE_THE_STATUTE, citation: regF('12 CFR 1006.38(b); 15 USC 1692g(b)'),
    when: { ...READERS, facts: { 'debt.noticeSentAt': { ago: { atMost: { days: 42 } } } } }, lexicons: [OVERSHADOWING],
    reading: 'The period ends 42 days after the notice was sent at the latest (as for disputes); without a known notice it is taken to run. Ordinary demands may go on.',
  },
];

const bankruptcy = (provision: string, chunk: number): Citation => ({
  instrument: 'Bankruptcy Code',
  provision,
  url: `https://github.com/codexstanford/markdonw-chunck-of-the-usa-code/blob/main/chuncks/title-11/chunck-${chunk}.md`,
});

const ANY_DEBTOR: ConditionParams = { notRoles: PROFESSIONALS, notPurposes: ['proof-of-claim'] };

const estate: readonly Rule[] = [
  {
    id: 'us.bankruptcy.stay', kind: 'account-status', title: 'No act to collect after a bankruptcy petition is filed.',
    ...READ, from: '1979-10-01', citation: bankruptcy('11 USC 362(a)(6)', 74), when: ANY_DEBTOR, status: 'bankrupt',
    reading: 'Binds everyone, also original creditors. A debt is taken to be older than the petition; the exceptions of 362(b) and of a court order are not '
      + 'let through.',
  },
  {
    id: 'us.bankruptcy.discharge', kind: 'account-status', title: 'No act to collect a discharged debt.',
    ...READ, from: '1979-10-01', citation: bankruptcy('11 USC 524(a)(2)', 133), when: ANY_DEBTOR, status: 'bankrupt', statuses: ['discharged'],
    reading: '`bankruptcy.debts` says which debts are discharged; absent, all of them.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us',
  version: '2026.11.0',
  title: 'United States: federal law of debt collection contacts',
  titleEnglish: 'United States: federal law of debt collection contacts',
  zones: [
    'America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'America/Adak',
    'Pacific/Honolulu', 'America/Puerto_Rico', 'Pacific/Guam', 'Pacific/Pago_Pago',
  ],
  calendar: 'us',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'fdcpa',
      title: 'Fair Debt Collection Practices Act, 15 U.S.C. 1692-1692p', issuer: 'US Congress (Pub. L. 95-109)',
      status: 'binding', issued: '1977-09-20', from: '1978-03-20',
      url: 'https://uscode.house.gov/view.xhtml?path=/prelim@title15/chapter41/subchapter5&edition=prelim',
      note: 'Dates from memory; the text was read in a stored copy of the Code.',
      appliesTo: 'Third-party collectors, debt buyers whose principal business is collection or who regularly collect for others, creditors using another '
        + 'name. Not original creditors in their own name, nor servicers of debts not in default when obtained. Consumer debts of natural persons.',
    },
    {
      id: 'reg-f',
      title: 'Debt Collection Practices (Regulation F), 12 CFR part 1006 (85 FR 76734; 86 FR 5766)', issuer: 'Consumer Financial Protection Bureau',
      status: 'binding', issued: '2020-11-30',
      from: REG_F,
      url: 'https://www.consumerfinance.gov/rules-policy/regulations/1006/',
      appliesTo: 'Debt collectors under the Act; motor vehicle dealers excluded by 12 USC 5519(a) are outside.',
      note: 'Read in full; the same in July 2024 and March 2026.',
    },
    {
      id: 'reg-f-commentary',
      title: 'Supplement I to Part 1006: Official Interpretations', issuer: 'Consumer Financial Protection Bureau',
      status: 'binding', issued: '2020-11-30', from: REG_F,
      url: 'https://www.consumerfinance.gov/rules-policy/regulations/1006/interp-6/',
    },
    {
      id: 'cfpb-faqs',
      title: 'CFPB Debt Collection Rule FAQs', issuer: 'Consumer Financial Protection Bureau', status: 'guidance', issued: '2021-10-01', from: REG_F,
      url: 'https://www.consumerfinance.gov/compliance/compliance-resources/other-applicable-requirements/debt-collection/debt-collection-rule-faqs/',
      note: 'Known from secondary summaries; no rule rests on it.',
    },
    {
      id: 'cfpb-withdrawn-guidance-2025',
      title: 'Withdrawal of 67 guidance documents, 90 FR 20084', issuer: 'Consumer Financial Protection Bureau',
      status: 'repealed', issued: '2025-05-12', from: '2025-05-12',
      url: 'https://www.federalregister.gov/citation/90-FR-20084', note: 'Regulation F and its commentary were not withdrawn.',
    },
    {
      id: 'tcpa',
      title: 'Telephone Consumer Protection Act, 47 U.S.C. 227', issuer: 'US Congress (Pub. L. 102-243)',
      status: 'binding', issued: '1991-12-20', from: '1992-12-20',
      url: 'https://uscode.house.gov/view.xhtml?req=(title:47%20section:227)',
      appliesTo: 'Anyone, also original creditors, who uses an autodialer or an artificial or prerecorded voice.',
      note: 'First day in force from memory.',
    },
    {
      id: 'fcc-64.1200', title: '47 CFR 64.1200 Delivery restrictions',
      issuer: 'Federal Communications Commission', status: 'binding', issued: '1992-10-23', from: '1992-12-20',
      url: 'https://www.ecfr.gov/current/title-47/section-64.1200',
    },
    {
      id: 'fcc-20-186',
      title: 'TCPA Exemptions Order FCC 20-186 as amended by FCC 22-100 (88 FR 3668)', issuer: 'Federal Communications Commission',
      status: 'binding', issued: '2020-12-30', from: '2023-07-20',
      url: 'https://docs.fcc.gov/public/attachments/FCC-22-100A1.txt', appliesTo: 'Exempt artificial or prerecorded calls to residential lines.',
    },
    {
      id: 'fcc-24-24',
      title: 'TCPA Consent (revocation) Order FCC 24-24, 89 FR 15756', issuer: 'Federal Communications Commission',
      status: 'binding', issued: '2024-02-16', from: '2025-04-11',
      url: FCC_24_24,
      note: '64.1200(a)(12) in force from 2024-04-04; the reach of (a)(10) to all unrelated calls is waived to 2027-01-31 (DA 26-12).',
    },
    {
      id: 'fcc-26-67',
      title: 'Report and Order on consent revocation, FCC 26-67', issuer: 'Federal Communications Commission', status: 'draft', issued: '2026-09-30',
      url: 'https://docs.fcc.gov/public/attachments/DOC-425498A1.pdf', note: 'Adopted; no first day in force known on 2026-11-23. No rule rests on it.',
    },
    {
      id: 'fcc-07-232',
      title: 'ACA Declaratory Ruling FCC 07-232, 73 FR 6041', issuer: 'Federal Communications Commission',
      status: 'guidance', issued: '2008-01-04', from: '2008-02-01',
      url: 'https://docs.fcc.gov/public/attachments/FCC-07-232A1.txt', note: 'District courts are not bound by it since 2025-06-20 (McLaughlin v. McKesson).',
    },
    {
      id: 'fcc-24-17', title: 'AI-voice Declaratory Ruling FCC 24-17',
      issuer: 'Federal Communications Commission', status: 'guidance', issued: '2024-02-08', from: '2024-02-08',
      url: 'https://docs.fcc.gov/public/attachments/FCC-24-17A1.pdf',
    },
    {
      id: 'fcc-16-99',
      title: 'Federal debt collection call rules FCC 16-99, 81 FR 80594', issuer: 'Federal Communications Commission', status: 'repealed', issued: '2016-08-11',
      url: 'https://docs.fcc.gov/public/attachments/FCC-16-99A1.txt', note: 'Its limits were never in force.',
    },
    {
      id: 'bba-2015-exception',
      title: 'Exception for federal debts in 47 USC 227(b)(1)(A)(iii), (B)', issuer: 'US Congress',
      status: 'repealed', issued: '2015-11-02', from: '2015-11-02', until: '2020-07-06',
      url: 'https://www.law.cornell.edu/supct/cert/19-631', note: 'Severed in Barr v. AAPC (2020-07-06).',
    },
    {
      id: 'can-spam', title: 'CAN-SPAM Act, 15 U.S.C. 7701-7713', issuer: 'US Congress', status: 'binding', issued: '2003-12-16', from: '2004-01-01',
      url: 'https://uscode.house.gov/view.xhtml?path=/prelim@title15/chapter103&edition=prelim',
    },
    {
      id: 'bankruptcy-code',
      title: 'Bankruptcy Code, 11 U.S.C. 362(a)(6), 524(a)(2)', issuer: 'US Congress', status: 'binding', issued: '1978-11-06', from: '1979-10-01',
      url: 'https://www.law.cornell.edu/uscode/text/11/362',
      appliesTo: 'All entities, also original creditors.',
    },
  ],
  rules: [...hours, ...contacts, ...calls, ...content, ...wording, ...machines, ...estate],
  notes: [
    'Zones: without `consumer.timeZones` a contact must be within hours in every zone of the states, D.C. and the territories. Detroit, Boise, Indiana and '
      + 'the like keep the clock of a zone that is listed, the Virgin Islands that of Puerto Rico, the Northern Marianas that of Guam. Give the consumer\'s '
      + 'own zones: all of them together leave about three hours a day.',
    'Who is bound: Regulation F and the Act reach every party but `creditor` and every debt type but `business`; a party that is not stated is taken to be '
      + 'bound. Creditors in their own name meet the TCPA and the bankruptcy rules alone.',
    'Letters have no clock time under Regulation F; court filings (channel `court-filing`) meet the rules on time-barred debts and bankruptcy.',
    'Inbound contacts meet the debt-collector statement alone. There is no federal bar on Sundays or holidays.',
    'Express permission of a court lifts several rules; no fact of a request shows it, so it is not let through. Court-ordered and litigation calls only '
      + 'rebut the call-frequency presumption and do not lift it.',
    'Texts, e-mails, letters, visits and private messages have no federal number; many in a short time may harass all the same (12 CFR 1006.14(a)). Before '
      + '2021-11-30 no federal number existed for calls either (15 USC 1692d(5)).',
    'Words are read in English and Spanish where the policy was handed their lexicons, else it is said that they were not; the phrases that a provision itself '
      + 'names are read in English. A call without a script has no words to read.',
    'Not checked, as no request shows it: conduct that harasses (1006.14(a), (e)-(f)), '
      + 'postdated checks and other unfair means (1006.22(c)-(e)), envelopes (1006.22(f)(2)), whether an amount is right (1006.18(b)(2)).',
    'Threats about rank, clearance or military law are found as threats of prosecution; the guidance that names them has no rule of its own.',
    'Not checked, as it is no contact: sale or transfer of paid, settled or discharged debts (1006.30(b)), allocation of payments (1006.30(c)), the manner '
      + 'of sending required notices (1006.42), retention (1006.100: three years), TCPA damages.',
    'The validation notice is due in the first communication or within five days of it (1006.34(a)); the duty to send it does not bar another contact and is '
      + 'not checked.',
    'Servicemembers have no contact hours of their own; commanders are third parties.',
    'A collection e-mail is no commercial message under CAN-SPAM; only its ban on false headers is sure to apply, and that is not checked.',
    'Telemarketing hours and the do-not-call registry do not reach calls made solely to collect a debt (47 CFR 64.1200(c)).',
    'AI voices are covered by the rules on artificial voices (us.tcpa.ai-voice has no rule of its own).',
    'State law that protects more applies on top (1006.104): compile the state\'s ruleset together with this one.',
  ],
});
export default ruleset;
