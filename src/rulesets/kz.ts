import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const ARTICLE_5 = 'http://www.zakonpravo.kz/en/article-5-rules-for-the-implementation-of-collection-activities-of-the-law-on-collection-activities';
const SZP = 'https://szp.kz/en/publication/11-v-kazakhstane-prinyat-zakon-o-kollektorskoy-deyatelnosti';
const ZAKON_KZ = 'https://www.zakon.kz/sobytiia/6487530-chto-delat-esli-kollektor-ugrozhaet-ili-narushaet-zakon.html';

const law = (provision: string): Citation => ({
  instrument: 'Law 62-VI on Collection Activities', provision, url: ARTICLE_5, note: 'Read in a law firm\'s English translation.',
});

const READ = { confidence: 'primary', lastChecked: CHECKED, from: '2017-06-02' } as const;

/** Collection agencies, for bank loans and microcredits, of persons and firms alike. A party or a debt that is not stated is taken to be meant. */
const NO_LOAN = ['telecom', 'utility', 'medical', 'rent', 'tax'] as const;
const PROFESSIONALS = ['consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'] as const;
const BOUND = { notParties: ['creditor'], notDebtTypes: NO_LOAN, notRoles: PROFESSIONALS } as const;
/** On the debtor's initiative: an answer to what the debtor sent or said the same day. */
const ASKED_FOR: ConditionParams = { reply: { sameDay: true } };
const CLOCK = 'All zones of the debtor\'s residence, location and registration that are known must be inside.';
const PER = 'Counted over all debts of the debtor that the history holds, each person alone. An answer on the same date to what the debtor sent is on the '
  + 'debtor\'s initiative.';

const hours: readonly Rule[] = [
  {
    id: 'kz.a5.hours', kind: 'contact-hours', title: 'Interaction only from 8:00 to 21:00 on weekdays, by the debtor\'s clock.',
    ...READ, citation: law('art. 5(2)(2)'), when: BOUND, allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '21:00' }], holidays: 'closed',
    reading: 'Calls, meetings, post, mobile and internet messages: every channel is covered. Sources say working days and weekdays: a holiday on a weekday is '
      + `taken to be closed, and a Saturday to which work was transferred too. ${CLOCK} The debtor's own initiative is no exception here.`,
  },
  {
    id: 'kz.a5.hours.chosen', kind: 'inconvenient', title: 'Within these hours the debtor may choose another period in person.',
    ...READ, citation: law('art. 5(2)(2)'), when: BOUND, honours: ['agreed-hours'], reading: 'The chosen period is `consumer.agreedHours`; it only narrows.',
  },
];

const counts: readonly Rule[] = [
  {
    id: 'kz.a5.meetings.week', kind: 'frequency', title: 'Meetings on the agency\'s initiative: at most three a week.',
    ...READ, citation: law('art. 5(2)(3)'), when: { ...BOUND, channels: ['visit'] }, limit: 3, window: { days: 7 }, per: ['consumer', 'recipient'],
    count: { channels: ['visit'], not: { answersSameDay: true }, notParties: ['creditor'] }, unless: ASKED_FOR,
    reading: `Whether the week is of the calendar is open: seven dates are taken, which holds both. A visit that found nobody counts. ${PER}`,
  },
  {
    id: 'kz.a5.meetings.day', kind: 'frequency', title: 'Meetings on the agency\'s initiative: at most one a working day.',
    ...READ, citation: law('art. 5(2)(3)'), when: { ...BOUND, channels: ['visit'] }, limit: 1, window: { calendar: 'day' }, per: ['consumer', 'recipient'],
    count: { channels: ['visit'], not: { answersSameDay: true }, notParties: ['creditor'] }, unless: ASKED_FOR,
    reading: `The span from 8:00 to 21:00 of one day is its date, as no contact is permitted outside. A visit that found nobody counts. ${PER}`,
  },
  {
    id: 'kz.a5.calls', kind: 'frequency', title: 'Calls on the agency\'s initiative: at most three from 8:00 to 21:00 of a weekday.',
    confidence: 'secondary', lastChecked: CHECKED, from: '2017-06-02',
    citation: {
      instrument: 'Law 62-VI on Collection Activities', provision: 'art. 5(2)(4)', url: SZP,
      note: 'Read in a trade article; the regulator\'s notices of August and December 2025 repeat the number.',
    },
    when: { ...BOUND, channels: ['call', 'voicemail'] }, limit: 3, window: { calendar: 'day' }, per: ['consumer', 'recipient'],
    count: { channels: ['call', 'voicemail'], notOutcomes: ['not-in-service', 'undelivered'], not: { answersSameDay: true }, notParties: ['creditor'] }, unless: ASKED_FOR,
    reading: `Attempts or talks is not stated: every call counts but to a number that is not in service. ${PER}`,
  },
];

const OBTAINED = 'debt.obtainedAt';
const assignments: readonly Rule[] = [
  {
    id: 'kz.moratorium', kind: 'channel', title: 'No collection of a retail loan that was assigned to an agency while assignment was banned.',
    confidence: 'secondary', lastChecked: CHECKED, from: '2024-07-01',
    citation: { instrument: 'Law 62-VI on Collection Activities', provision: 'assignment moratorium', url: ZAKON_KZ, note: 'Read in the press.' },
    when: {
      ...BOUND, notDebtTypes: [...NO_LOAN, 'business'], facts: { [OBTAINED]: { from: '2024-07-01', until: '2026-05-01' } },
      known: { any: [{ facts: { [OBTAINED]: { ago: {} } } }, { not: { facts: { [OBTAINED]: { ago: {} } } } }] },
    },
    deny: true,
    reading: 'The ban is on the assignment, not on contacts: an agency to which the loan was assigned in these months (`debts[].obtainedAt`) holds no claim that it '
      + 'could collect. 1 May 2026 is taken to be the first day out. A loan that was handed over without assignment states no `obtainedAt`.',
  },
];

const contacts: readonly Rule[] = [
  {
    id: 'kz.a5.identify', kind: 'disclosure', title: 'Each contact names the agency, its location, the person and position, and the lender.',
    ...READ, citation: law('art. 5(2)(1)'), when: BOUND, requires: ['institution-name', 'sender-address', 'agent-identity', 'creditor-name'],
    reading: '`agent-identity` is name and position of the person who makes the contact.',
  },
  {
    id: 'kz.a5.numbers', kind: 'channel', title: 'Calls only from the agency\'s notified numbers.',
    ...READ, citation: law('art. 5(1)(1), art. 15(1)(2-1)'),
    when: {
      ...BOUND, channels: ['call', 'voicemail', 'sms'],
      any: [{ known: { devices: ['private'] } }, { known: { facts: { 'from.numberNotified': false } } }],
    },
    deny: true,
    reading: 'A private telephone is no notified number, nor is one that the caller states as `from.numberNotified` = false; a number that is not stated is '
      + 'taken to be notified. Texts come from the same numbers.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'kz',
  version: '2026.11.0',
  title: 'Казахстан: правила коллекторской деятельности',
  titleEnglish: 'Kazakhstan: rules of collection activities',
  zones: ['Asia/Almaty', 'Asia/Qyzylorda', 'Asia/Qostanay', 'Asia/Aqtobe', 'Asia/Aqtau', 'Asia/Atyrau', 'Asia/Oral'],
  calendar: 'kz',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'zrk-62-2017', title: 'Закон РК от 06.05.2017 № 62-VI «О коллекторской деятельности»', titleEnglish: 'Law on Collection Activities',
      issuer: 'Parliament; ARDFM (before 2020 National Bank)', status: 'binding', issued: '2017-05-06', from: '2017-06-02',
      url: 'https://adilet.zan.kz/rus/docs/Z1700000062',
      appliesTo: 'Registered collection agencies for bank loans and microcredits; debtors, legal persons too, representatives and obligated third persons.',
      note: 'First day in force from secondary sources; the wording of 2017 was not compared with the amendments of 2021.',
    },
  ],
  rules: [...hours, ...counts, ...assignments, ...contacts],
  notes: [
    'Who is bound: collection agencies (also as buyers of the debt); creditors in their own name are not. Loans of banks and microcredits, of firms too: the '
      + 'types telecom, utility, medical, rent and tax are taken out.',
    'Clocks: since 2024-03-01 the whole country keeps one time; before, the west was an hour behind.',
    'Messages, e-mail and post keep the hours; whether the law caps their number was not seen.',
    'Handing over for collection without assignment was possible during the ban on assigning, after 90 days overdue. Not checked: since 2026-05-01, assignment '
      + 'only of delays over 24 months after settlement procedures.',
    'Threats, misleading statements and moral pressure are not read in texts: no lexicon reads Russian or Kazakh.',
    'Not checked, as no request shows it: audio or video recording, demands for anything but money, meetings '
      + 'elsewhere than at the debtor\'s residence, location or registration, notice of changed numbers within three days.',
    'Transfers of working days decreed for 2026 and 2027, if any, are not known.',
  ],
});

export default ruleset;
