import type { ConditionParams } from '../rules/condition.js';
import type { WindowParams } from '../rules/contact-hours/params.js';
import type { FilterParams } from '../rules/filter.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const FSSP = 'https://r09.fssp.gov.ru/faq/document26974543/';
const KREMLIN = 'http://www.kremlin.ru/acts/bank/40955/page/2';
const ADMIN_2024 = 'https://admmatlim.ru/254-s-01-fevralja-2024-goda-vstupil-v-silu-zakon-utochnjajuschij-vzaimodejstvie-kreditorov-i-kollektorov-s-dolzhnikami.html';

const fssp = (provision: string): Citation => ({
  instrument: 'Federal Law 230-FZ', provision, url: FSSP,
  note: 'Read in the supervisor\'s answer of July 2019; the amended text of art. 7(3) was not read.',
});
const law = (provision: string): Citation => ({ instrument: 'Federal Law 230-FZ', provision, url: KREMLIN });
const robots = (): Citation => ({
  instrument: 'Federal Law 467-FZ', provision: 'arts 2, 4, 7 as amended', url: ADMIN_2024, note: 'Read in a municipality\'s summary.',
});

const LAW = '2017-01-01';
/** From this day a talking robot is equated with a human call; before, it was a message. */
const ROBOTS = '2024-02-01';
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED } as const;
const READ = { confidence: 'primary', lastChecked: CHECKED, from: LAW, note: 'First day in force from memory.' } as const;
const SINCE_THE_LAW = { ...REPORTED, from: LAW, note: 'First day in force from memory.' } as const;
const BEFORE_ROBOTS = { ...SINCE_THE_LAW, until: ROBOTS } as const;
const SINCE_ROBOTS = { ...REPORTED, from: ROBOTS } as const;

/** Debts of individuals alone, and persons who owe them or are asked about them: not those who act by profession. */
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'] as const;
const BOUND = { notDebtTypes: ['business'], notRoles: PROFESSIONALS } as const;
const DIRECT = ['call', 'visit'] as const;
/** Everything that is neither talk nor post is a message over a network, also a channel of another name. */
const NO_MESSAGE = ['call', 'visit', 'letter', 'postcard', 'court-filing'] as const;
/** An event that did not get as far as the debtor's telephone. */
const NOT_REACHED = ['not-in-service', 'undelivered'] as const;
/** The debtor's own initiative: an answer to what the debtor sent or said the same day. */
const ASKED_FOR: ConditionParams = { reply: { sameDay: true } };

const CLASS_HOURS: readonly WindowParams[] = [{ days: ['workday'], from: '08:00', to: '22:00' }, { days: ['rest-day'], from: '09:00', to: '20:00' }];
const DAYS_READING = 'Days by the production calendar: a Saturday to which work was transferred is a working day, a weekday off is a rest day. The ban begins '
  + 'at 20:00 or 22:00 sharp and ends at 08:00 or 09:00 sharp. All zones in which the debtor may be must be inside.';

const hours: readonly Rule[] = [
  {
    id: 'ru.230.a7-3.hours', kind: 'contact-hours', title: 'No meetings and calls from 22:00 to 08:00 on working days, from 20:00 to 09:00 on weekends and holidays.',
    ...SINCE_THE_LAW, citation: fssp('art. 7(3)(1)'), when: { ...BOUND, channels: DIRECT }, allow: CLASS_HOURS, unless: ASKED_FOR,
    reading: `${DAYS_READING} Calls by robots are covered at all times: before 2024-02-01 they were messages, which had the same hours. An answer on the `
      + 'same date to what the debtor sent is on the debtor\'s initiative.',
  },
  {
    id: 'ru.230.a7-5.message-hours', kind: 'contact-hours', title: 'Messages keep to 8-22 on working days and 9-20 on weekends and holidays.',
    ...SINCE_THE_LAW, citation: fssp('art. 7(5)(1)'), when: { ...BOUND, notChannels: NO_MESSAGE }, allow: CLASS_HOURS, unless: ASKED_FOR,
    reading: `${DAYS_READING} Voicemail, e-mail, push, chat and portals are messages; post has no hours.`,
  },
];

const OVER_ALL = 'Counted over all debts and creditors of the debtor that the history holds, each person alone; whether per debt or per creditor is open.';
const ROLLING = 'Whether the week and the month are of the calendar is open: seven dates, and one month back from the date, are taken, which holds both.';
const ATTEMPTS = 'The text speaks of conversations and whether missed calls count is disputed: every call counts but to a number that is not in service.';

interface Cap {
  readonly suffix: string;
  readonly max: number;
  readonly window: { readonly calendar: 'day' } | { readonly days: number } | { readonly months: number };
  readonly words: string;
}
const caps = (day: number, week: number, month: number): readonly Cap[] => [
  { suffix: 'day', max: day, window: { calendar: 'day' }, words: `${day} a day` },
  { suffix: 'week', max: week, window: { days: 7 }, words: `${week} a week` },
  { suffix: 'month', max: month, window: { months: 1 }, words: `${month} a month` },
];

/** A recording that nobody can answer is a voice message; a robot that talks is one before 2024-02-01 alone. */
const TALKS = caps(1, 2, 8).flatMap(({ suffix, max, window, words }): readonly Rule[] => {
  const title = `Telephone conversations: at most ${words}.`;
  const base = { kind: 'frequency', limit: max, window, per: ['consumer', 'recipient'] } as const;
  const count: FilterParams = { channels: ['call'], notOutcomes: NOT_REACHED, answers: false };
  const reading = `${ATTEMPTS} ${OVER_ALL} ${suffix === 'day' ? 'The date is the debtor\'s.' : ROLLING} Recordings that cannot hold a dialogue are messages.`;
  return [
    {
      ...base, id: `ru.230.a7-3.calls.${suffix}`, title, ...BEFORE_ROBOTS, citation: fssp('art. 7(3)(3)'),
      when: { ...BOUND, channels: ['call'], notTechnologies: ['prerecorded', 'ai'] }, count: { ...count, notTechnologies: ['prerecorded', 'ai'] },
      unless: ASKED_FOR, reading: `${reading} Talking robots are messages too.`,
    },
    {
      ...base, id: `ru.230.a7-3.calls.${suffix}`, title, ...SINCE_ROBOTS, citation: fssp('art. 7(3)(3)'),
      when: { ...BOUND, channels: ['call'], notTechnologies: ['prerecorded', 'ai'] }, count: { ...count, notTechnologies: ['prerecorded'] },
      unless: ASKED_FOR, reading: `${reading} A robot's dialogue counts, also one held before 2024-02-01.`,
    },
    {
      ...base, id: `ru.467.aia.${suffix}`, title: `A talking robot counts as a human call: at most ${words}, both together.`, ...SINCE_ROBOTS, citation: robots(),
      when: { ...BOUND, channels: ['call'], technologies: ['ai'] }, count: { ...count, notTechnologies: ['prerecorded'] },
      unless: ASKED_FOR, reading: `Technology \`ai\` is a robot that holds a dialogue. ${reading}`,
    },
  ];
});

const MESSAGES = caps(2, 4, 16).flatMap(({ suffix, max, window, words }): readonly Rule[] =>
  ([[BEFORE_ROBOTS, ['prerecorded', 'ai']], [SINCE_ROBOTS, ['prerecorded']]] as const).map(([period, technologies]) => ({
    id: `ru.230.a7-5.messages.${suffix}`, kind: 'frequency', title: `Messages of every kind together: at most ${words}.`, ...period,
    citation: fssp('art. 7(5)'), when: { ...BOUND, any: [{ notChannels: NO_MESSAGE }, { channels: ['call'], technologies }] },
    limit: max, window, per: ['consumer', 'recipient'],
    count: { answers: false, any: [{ notChannels: NO_MESSAGE }, { channels: ['call'], technologies }] }, unless: ASKED_FOR,
    reading: `Messages sent count, also undelivered ones; post does not. ${OVER_ALL} ${suffix === 'day' ? 'The date is the debtor\'s.' : ROLLING} `
      + (technologies.length > 1 ? 'Robot calls are voice messages.' : 'A call that plays a recording is a voice message.'),
  })),
);

const meetings: Rule = {
  id: 'ru.230.a7-3.meetings', kind: 'frequency', title: 'Personal meetings no more than once a week.',
  ...SINCE_THE_LAW, citation: fssp('art. 7(3)(2)'), when: { ...BOUND, channels: ['visit'] }, limit: 1, window: { days: 7 }, per: ['consumer', 'recipient'],
  count: { channels: ['visit'], notOutcomes: ['no-answer', ...NOT_REACHED], answers: false }, unless: ASKED_FOR,
  reading: 'Meetings held count, not visits that found nobody. Whether the week is of the calendar is open: seven dates are taken, which holds both.',
};

const PROVISION = 'art. 7(1)';
const persons: readonly Rule[] = [
  {
    id: 'ru.230.a7-1.persons.bankrupt', kind: 'account-status', title: 'No meetings and calls once the debtor is in court restructuring or declared bankrupt.',
    ...READ, citation: law(PROVISION), when: { ...BOUND, channels: DIRECT }, status: 'bankrupt', statuses: ['open', 'restructuring', 'declared-bankrupt'],
    reading: 'The bar runs from the day of the court\'s act; `bankruptcy.filedAt` is taken for it, which is the same day or earlier. Messages and post are not '
      + 'covered.',
  },
  {
    id: 'ru.230.a7-1.persons.status', kind: 'account-status',
    title: 'No meetings and calls, once documents came, with the incapacitated, inpatients and persons with group I disability.',
    ...READ, citation: law(PROVISION), when: { ...BOUND, channels: DIRECT, notRoles: [...PROFESSIONALS, 'guardian', 'parent-of-minor'] }, status: 'vulnerable',
    groups: [
      'incapacitated', 'legal-incapacity', 'limited-capacity', 'inpatient', 'hospital', 'hospitalised', 'hospitalized', 'disability-group-1',
      'disability-group-i', 'disability', 'disabled',
    ],
    reading: 'State the group in `consumer.vulnerable` once the documents were received (art. 7(2)); a disability whose group is not stated is taken for the '
      + 'first.',
  },
  {
    id: 'ru.230.a7-1.persons.hospital', kind: 'recipient', title: 'No meetings and calls with a person who is in a hospital.',
    ...READ, citation: law(PROVISION), when: { ...BOUND, channels: DIRECT, known: { places: ['hospital'] } }, deny: true,
    reading: 'Whoever is reached in a hospital is taken to be an inpatient.',
  },
  {
    id: 'ru.230.minors', kind: 'recipient', title: 'No meetings and calls with minors.',
    ...READ, citation: law('art. 7(1)(2)(g)'),
    when: { ...BOUND, channels: DIRECT, minor: true, notRoles: [...PROFESSIONALS, 'guardian', 'parent-of-minor'] }, deny: true,
    unless: { facts: { 'consumer.emancipated': true } },
    reading: 'A guardian or parent may be spoken to; an emancipated minor is stated as `consumer.emancipated`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ru',
  version: '2026.11.0',
  title: 'Россия: взаимодействие с должниками при возврате просроченной задолженности',
  titleEnglish: 'Russia: contacts with debtors in overdue-debt recovery',
  zones: [
    'Europe/Kaliningrad', 'Europe/Moscow', 'Europe/Samara', 'Asia/Yekaterinburg', 'Asia/Omsk', 'Asia/Krasnoyarsk', 'Asia/Irkutsk', 'Asia/Yakutsk',
    'Asia/Vladivostok', 'Asia/Magadan', 'Asia/Kamchatka',
  ],
  calendar: 'ru',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'fz-230-2016',
      title: 'Федеральный закон от 03.07.2016 № 230-ФЗ «О защите прав и законных интересов физических лиц при осуществлении деятельности по возврату '
        + 'просроченной задолженности…»',
      titleEnglish: 'Federal Law 230-FZ on protection of individuals in overdue-debt recovery', issuer: 'Federal Assembly; supervised by FSSP',
      status: 'binding', issued: '2016-07-03', from: LAW, url: KREMLIN,
      appliesTo: 'Creditors, new creditors and their representatives (banks, MFOs, registered collection companies) towards individual debtors; not debts '
        + 'between individuals up to a small sum, business debts of sole traders, housing charges in part (art. 1).',
      note: 'First day in force from memory.',
    },
    {
      id: 'fz-467-2023', title: 'Федеральный закон от 04.08.2023 № 467-ФЗ',
      titleEnglish: 'Amending Law 467-FZ (automated intelligent agent, lists of banks and MFOs)', issuer: 'Federal Assembly', status: 'binding',
      issued: '2023-08-04', from: ROBOTS, url: 'https://xn--h1apee0d.xn--p1ai/pravo/doc-a545931', appliesTo: 'As Law 230-FZ.',
    },
    {
      id: 'fz-353-2013-a15', title: 'Федеральный закон от 21.12.2013 № 353-ФЗ ст. 15', titleEnglish: 'Consumer Credit Law art. 15 (predecessor hours rule)',
      issuer: 'Federal Assembly', status: 'repealed', issued: '2013-12-21', from: '2014-07-01', until: '2017-01-01', url: KREMLIN,
      appliesTo: 'Consumer loan creditors and agents.', note: 'From memory; no rule rests on it.',
    },
  ],
  rules: [...hours, meetings, ...TALKS, ...MESSAGES, ...persons],
  notes: [
    'Zones: without `consumer.timeZones` a contact must be within hours from Kaliningrad to Kamchatka, about four hours of a working day. The zones that are '
      + 'not listed (Volgograd, Saratov, Novosibirsk, Chita, Sakhalin, Anadyr …) keep the clock of a listed one.',
    'Who is bound: every party, for debts of individuals. The exceptions for small debts between individuals and for part of the housing charges are not let '
      + 'through, as no fact of a request shows them.',
    'Post is not limited: letters have neither hours nor counts. Inbound contacts are the debtor\'s own initiative and are not reached.',
    'Left out as read from memory alone: art. 15 of Law 353-FZ (hours before 2017), identification of the caller and of messages and the ban on hidden '
      + 'numbers (art. 7(4), 7(6), 7(9)), the debtor\'s refusal of contact from four months after default (art. 8), the debtor\'s consent to contacts with '
      + 'third persons (art. 4(5)-(7)), conduct (art. 6), other frequencies by agreement (art. 7(13)). Nor does a '
      + 'lexicon read Russian.',
    'Third persons are contacted only with the debtor\'s separate consent and while they do not object, as far as is remembered: that is not checked here. A '
      + 'house policy should bar them.',
    'Not checked, as no request shows it: recordings of contacts kept three years (art. 17), also of talking robots.',
    'The paid days off decreed in 2020 and 2021 (epidemic, vote, parade) are neither weekends nor holidays of the calendar and count as working days. Dates '
      + 'after the calendar\'s last year are denied as unknown.',
    'Further amendments of 2025 were not verified.',
  ],
});

export default ruleset;
