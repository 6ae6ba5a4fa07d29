import type { ConditionParams } from '../rules/condition.js';
import type { WindowParams } from '../rules/contact-hours/params.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const RIYADH = 'Asia/Riyadh';
/** Saudi time, and the consumer's own clock where it is known. */
const BOTH_CLOCKS = [RIYADH, 'consumer'] as const;

const dcr = (provision: string, node: string): Citation => ({ instrument: 'SAMA Debt Collection Regulations 2025', provision, url: `https://rulebook.sama.gov.sa/en/${node}` });
const first = (provision: string): Citation => ({
  instrument: 'SAMA Debt Collection Regulations 2018', provision, url: 'https://rulebook.sama.gov.sa/en/entiresection/1703',
});
const calls2010: Citation = { instrument: 'SAMA circular 311000008211 (2010)', provision: 'circular', url: 'https://rulebook.sama.gov.sa/en/node/7198' };

const SINCE_2025 = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2025-03-06' } as const;
const UNDER_2018 = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2018-04-11', until: '2025-03-06' } as const;
const SINCE_2010 = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2010-03-16' } as const;

/** Those with whom the lender's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** Consumer and guarantor, and those who by law or authority stand in their place. */
const LIABLE = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
/** Debts to others than banks and finance companies. A type that is not stated is taken to be theirs. */
const FINANCE: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['rent', 'telecom', 'utility', 'medical', 'tax'] };
/** Banks and their staff. A lender or a party that is not stated is taken to be one. */
const BANK: ConditionParams = {
  ...FINANCE, notInstitutions: ['finance-company', 'consumer-finance', 'consumer-finance-company', 'microfinance', 'leasing-company'],
};
const CALLS = ['call', 'voicemail'] as const;
/** A judicial notice is the court's. */
const COURT = ['court-filing', 'judicial-notice'] as const;
/** Answers to an objection, and what is no reminder. */
const NO_REMINDER = ['verification', 'requested-information', 'reply', 'required-by-law', 'legal-notice', 'service', 'opt-out-confirmation'] as const;

const WORKING_DAYS: readonly WindowParams[] = [{ days: ['sun', 'mon', 'tue', 'wed', 'thu'], from: '00:00', to: '24:00' }];
/** In the middle of the day nobody doubts it; earlier and later the caller says. A caller who says no is believed at any time. */
const NOT_IN_WORKING_HOURS = {
  or: [
    { and: [{ '!': { missing: ['contact.inWorkingHours'] } }, { '===': [{ var: 'contact.inWorkingHours' }, false] }] },
    {
      and: [
        { or: [{ '<': [{ var: 'local.time' }, '10:00'] }, { '>=': [{ var: 'local.time' }, '15:00'] }] },
        { '!==': [{ var: 'contact.inWorkingHours' }, true] },
      ],
    },
  ],
} as const;
const DAYS_READING = 'Official working hours are not defined. Friday and Saturday are the weekend and closed; the hours of the other days are asked of the '
  + 'caller (`sa.dcr2025.hours.clock`). Saudi time and the consumer\'s known time must both be inside.';

const hours: readonly Rule[] = [
  {
    id: 'sa.dcr2025.hours', kind: 'contact-hours', title: 'Contact in official working hours: not on Friday or Saturday.',
    ...SINCE_2025, citation: dcr('Art. 4(3)', 'node/10400'), zone: BOTH_CLOCKS, when: { ...FINANCE, notChannels: COURT }, allow: WORKING_DAYS,
    reading: `${DAYS_READING} On its words the article covers all communication, texts and e-mails too.`,
  },
  {
    id: 'sa.dcr2025.hours.clock', kind: 'custom',
    title: 'Contact in official working hours: outside the middle of the day the caller says whether it is inside them.',
    ...SINCE_2025, citation: dcr('Art. 4(3)', 'node/10400'), zone: BOTH_CLOCKS, when: { ...FINANCE, notChannels: COURT },
    deny: NOT_IN_WORKING_HOURS,
    message: { en: 'Outside official working hours', ar: 'خارج أوقات الدوام الرسمي' }, remedy: 'wait',
    reading: 'No text gives the hours, and those of Ramadan differ. The five hours around noon are no legal number: they are what nobody doubts. Earlier '
      + 'and later the caller states `contact.inWorkingHours`; where it is not stated, nobody knows.',
  },
  {
    id: 'sa.2010.hours', kind: 'contact-hours', title: 'Banks contact in their official working hours: not on Friday or Saturday.',
    ...SINCE_2010, citation: calls2010, zone: BOTH_CLOCKS, when: { ...BANK, notChannels: COURT }, allow: WORKING_DAYS, reading: DAYS_READING,
  },
  {
    id: 'sa.2010.hours.clock', kind: 'custom',
    title: 'Banks contact in their official working hours: outside the middle of the day the caller says whether it is inside them.',
    ...SINCE_2010, until: '2025-03-06', citation: calls2010, zone: BOTH_CLOCKS, when: { ...BANK, notChannels: COURT },
    deny: NOT_IN_WORKING_HOURS,
    message: { en: 'Outside official working hours', ar: 'خارج أوقات الدوام الرسمي' }, remedy: 'wait',
    reading: 'As `sa.dcr2025.hours.clock`, which asks the same of everyone since 2025.',
  },
];

const contacts: readonly Rule[] = [
  {
    id: 'sa.dcr2025.calls-30-days', kind: 'frequency', title: 'At most ten calls every thirty days for each finance product.',
    ...SINCE_2025, citation: dcr('Art. 4(3)', 'node/10400'), zone: BOTH_CLOCKS, when: { ...FINANCE, channels: CALLS },
    limit: 10, window: { days: 30 }, per: ['account'], count: { channels: CALLS, notRoles: OWN_SIDE },
    reading: 'The article limits attempts, its definition speaks of answered calls: every attempt counts. Rolling or fixed is not said: thirty calendar '
      + 'dates, the contact\'s own the last. A product is a debt, or the debts with one `account`; calls to consumer and guarantor count together.',
  },
  {
    id: 'sa.dcr2018.attempts', kind: 'frequency', title: 'First edition: at most ten call attempts in thirty days for each consumer.',
    ...UNDER_2018, citation: first('IV.1, 1.3'), zone: BOTH_CLOCKS, when: { ...FINANCE, channels: CALLS },
    limit: 10, window: { days: 30 }, per: ['consumer'], count: { channels: CALLS, notRoles: OWN_SIDE },
    reading: 'Attempts, over all products. Thirty calendar dates, the contact\'s own the last.',
  },
  {
    id: 'sa.dcr2025.visits', kind: 'channel', title: 'The consumer or guarantor is never visited at home or at work.',
    ...SINCE_2025, citation: dcr('Art. 4(8)', 'node/10400'), zone: BOTH_CLOCKS, when: { ...FINANCE, channels: ['visit'], places: ['home', 'work'] }, deny: true,
    reading: 'No consent and no appointment lifts it. A visit whose place is not stated is taken to be there; visits elsewhere are on no list of channels.',
  },
  {
    id: 'sa.dcr2025.third-party', kind: 'recipient', title: 'Consumer and guarantor alone.',
    ...SINCE_2025, citation: dcr('Art. 4(2)', 'node/10400'), zone: BOTH_CLOCKS, when: FINANCE, allow: [{ roles: LIABLE }],
    reading: 'The article speaks of calls; every channel is covered. No exception for the whereabouts. A guardian, executor or authorised lawyer stands in the '
      + 'consumer\'s place.',
  },
  {
    id: 'sa.dcr2025.third-party.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
    ...SINCE_2025, citation: dcr('Art. 4(2)', 'node/10400'), zone: BOTH_CLOCKS, when: { ...FINANCE, roles: LIABLE }, misdirected: true,
    reading: 'A contact at an address that an earlier contact showed to be another person\'s reaches neither consumer nor guarantor.',
  },
  {
    id: 'sa.2010.third-party', kind: 'recipient', title: 'Banks: the debtor or a guarantor who signed; not family, relatives or friends.',
    ...SINCE_2010, citation: calls2010, zone: BOTH_CLOCKS, when: BANK, allow: [{ roles: LIABLE }],
    reading: 'No exception for the whereabouts. A guardian, executor or authorised lawyer stands in the debtor\'s place.',
  },
  {
    id: 'sa.dcr2025.channels', kind: 'channel',
    title: 'E-mail, registered mail, text message, call, the creditor\'s app or website, judicial notice: nothing else.',
    ...SINCE_2025, citation: dcr('Art. 5(1)', 'node/10410'), zone: BOTH_CLOCKS, when: FINANCE,
    allow: [
      { channels: ['email', 'sms', ...CALLS, 'in-app', 'push', 'web-portal', ...COURT] },
      { channels: ['letter'], not: { known: { facts: { 'contact.registered': false } } } },
    ],
    reading: 'A letter is taken to be registered mail unless `contact.registered` is false; a notice of the creditor\'s app (`push`) is its app. WhatsApp '
      + 'and other messengers are channel `chat`.',
  },
  {
    id: 'sa.dcr2018.channels', kind: 'channel', title: 'First edition: e-mail, registered mail, national address, text message and call alone.',
    ...UNDER_2018, citation: first('IV.1, 1.1'), zone: BOTH_CLOCKS, when: FINANCE,
    allow: [{ channels: ['email', 'sms', ...CALLS] }, { channels: ['letter'], not: { known: { facts: { 'contact.registered': false } } } }],
    reading: 'A letter is taken to be registered mail, or mail to the national address, unless `contact.registered` is false. Court notices are not on the '
      + 'list.',
  },
  {
    id: 'sa.dcr2025.disputed', kind: 'account-status', title: 'After an objection to the amount, no reminder until it is dealt with.',
    ...SINCE_2025, citation: dcr('Art. 6(4)', 'entiresection/10411'), zone: BOTH_CLOCKS, when: { ...FINANCE, notPurposes: NO_REMINDER },
    status: 'disputed', endedBy: 'resolved',
    reading: 'Any form of objection; it is dealt with when `disputes[].resolvedAt` says so. Answers to it are no reminders.',
  },
  {
    id: 'sa.dcr2025.disclosure', kind: 'disclosure', title: 'Each contact names the creditor or the agent and its creditor, a number and the working hours.',
    ...SINCE_2025, citation: dcr('Art. 5(2)', 'node/10410'), zone: BOTH_CLOCKS, when: { ...FINANCE, roles: LIABLE, notChannels: COURT },
    requires: ['sender-identity', 'institution-name', 'call-back-number', 'working-hours'],
    reading: 'The creditor is `institution-name`; its collection department, or the agent, is `sender-identity`.',
  },
  {
    id: 'sa.dcr2025.disclosure.employee', kind: 'disclosure', title: 'On a call the employee gives a name.',
    ...SINCE_2025, citation: dcr('Art. 5(2)', 'node/10410'), zone: BOTH_CLOCKS, when: { ...FINANCE, roles: LIABLE, channels: CALLS },
    requires: ['employee-name'],
  },
  {
    id: 'sa.dcr2025.language', kind: 'disclosure', title: 'Arabic is the main language, but for those who do not speak it.',
    ...SINCE_2025, citation: dcr('Art. 5(3)-(4)', 'node/10410'), zone: BOTH_CLOCKS, when: { ...FINANCE, roles: LIABLE, notChannels: COURT },
    requires: ['arabic'],
    unless: [{ facts: { 'contact.content.language': ['ar', 'ar-SA'] } }, { facts: { 'consumer.speaksArabic': false } }],
    reading: 'The caller states the language of the content, or vouches for the element `arabic`; `consumer.speaksArabic` is false for those who do not.',
  },
  {
    id: 'sa.dcr2025.recording', kind: 'disclosure', title: 'A call says at its start that it is recorded.',
    ...SINCE_2025, citation: dcr('Art. 4(4)', 'node/10400'), zone: BOTH_CLOCKS, when: { ...FINANCE, roles: LIABLE, channels: CALLS },
    requires: ['recording-notice'],
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'sa',
  version: '2026.11.0',
  title: 'المملكة العربية السعودية: قواعد التواصل لتحصيل الديون',
  titleEnglish: 'Saudi Arabia: rules of debt collection contacts',
  zones: [RIYADH],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'sama-dcr-2025', title: 'ضوابط وإجراءات التحصيل (تعميم 106889333)', titleEnglish: 'Debt Collection Regulations and Procedures (second edition)',
      issuer: 'Saudi Central Bank (SAMA)', status: 'binding', issued: '2025-03-06', from: '2025-03-06', url: 'https://rulebook.sama.gov.sa/en/node/10400',
      appliesTo: 'Banks and finance companies supervised by SAMA and third parties that collect for them; consumer and guarantor are natural persons.',
      note: 'SAMA\'s pages give 5 or 6 March 2025.',
    },
    {
      id: 'sama-dcr-2018', title: 'ضوابط وإجراءات التحصيل للعملاء الأفراد (تعميم 391000083340)',
      titleEnglish: 'Debt Collection Regulations and Procedures for Individual Customers (first edition)', issuer: 'SAMA', status: 'repealed',
      issued: '2018-04-11',
      from: '2018-04-11', until: '2025-03-06', url: 'https://rulebook.sama.gov.sa/en/entiresection/1703', appliesTo: 'Creditors toward retail consumers.',
    },
    {
      id: 'sama-2010-calls', title: 'تعميم 311000008211 بشأن تنظيم اتصالات موظفي البنوك بالعملاء لسداد المديونيات',
      titleEnglish: 'Circular regulating bank employees\' communications for payment of debts (with additions of 28/1/1432H and 11/5/1434H)', issuer: 'SAMA',
      status: 'binding', issued: '2010-03-16', from: '2010-03-16', url: 'https://rulebook.sama.gov.sa/en/node/7198',
      appliesTo: 'Banks; still shown as in force.',
    },
  ],
  rules: [...hours, ...contacts],
  notes: [
    'Official working hours are not defined in any text: Friday and Saturday are closed, and before 10:00 and from 15:00 the caller states '
      + '`contact.inWorkingHours` (bank hours Sunday to Thursday, shorter in Ramadan). A false value also closes an official holiday, for which no '
      + 'calendar is shipped.',
    'Who is bound: banks and finance companies and those who collect for them; the debt types rent, telecom, utility, medical and tax are outside. The '
      + 'circular of 2010 binds banks alone: `from.institution` = `finance-company` takes a contact out. Friday and Saturday are used as the weekend for '
      + 'all its years.',
    'Messages, e-mails and app notices have no number. Visits at home or work are barred in any case, and elsewhere they are no permitted channel.',
    'Not checked, as no request shows it: checking who answers, the rating offered after a call, ringing back on the same number, ten years of records, '
      + 'easy words and legible print, words on envelopes (Art. 4(2)-(7), 5(3)-(4)).',
    'Naming SAMA, SIMAH or supervisors (addition of 28/1/1432H) and what misleads on procedures are not read in texts: no lexicon reads Arabic.',
  ],
});

export default ruleset;
