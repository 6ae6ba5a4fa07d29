import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const CARIBE = 'http://www.elcaribe.com.do/2016/11/17/indotel-defiende-resolucion-regula-llamadas-cobro';
const TEMPLARIS = 'https://blogs.templaris.com/templaris/cuando-una-empresa-de-cobranza-incurre-en-un-abuso/';
const EL_DIA = 'http://eldia.com.do/indotel-sancionara-empresas-por-llamadas-de-cobro-fuera-de-horario/';
const CACHICHA = 'https://www.cachicha.com/2014/08/indotel-sancionara-llamadas-para-cobros-que-se-apeguen-la-ley-153-98/';
const VARIEDAD = 'http://variedaddiaria.blogspot.com/2015/03/indotel-sancionara-empreas-que-llamen.html';
const PERIODICO = 'https://www.elperiodico.com.do/2015/03/10/el-indotel-quiere-conocer-la-opinion-de-los-usuarios-sobre-los-turbo-cobros/';

const UNSEEN = 'Read in the press; the articles were not seen.';
const res2016 = (url: string): Citation => ({ instrument: 'Resolución INDOTEL 010-16', provision: 'not verified', url, note: UNSEEN });
const START = 'Approved on 2016-09-14; the first day in force was not verified, and the day of approval is taken.';
const SINCE = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2016-09-14', note: START } as const;

const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** Any telecommunication: what is neither on paper nor in person. */
const NO_TELECOM = ['letter', 'postcard', 'visit'] as const;
const TELECOM: ConditionParams = { notRoles: OWN_SIDE, notChannels: NO_TELECOM };
const TELECOM_EVENT = { notChannels: NO_TELECOM, notRoles: OWN_SIDE } as const;
const LINES = ['call', 'voicemail', 'sms', 'fax'] as const;
/** The debt is the business's own, or the line stands in the debtor's name. */
const OWN_LINE: readonly ConditionParams[] = [{ debtTypes: ['business'] }, { facts: { 'to.registeredTo': 'debtor' } }];
/** Reminders before the due date. */
const REMINDER: ConditionParams = {
  ...TELECOM, any: [{ purposes: ['reminder', 'payment-reminder'] }, { known: { daysPastDue: { max: 0 } } }],
};

const hours: readonly Rule[] = [
  {
    id: 'do.indotel.hours', kind: 'contact-hours',
    title: 'Collection by telecommunication only on weekdays from 7:00 to 20:00 and on Saturdays from 9:00 to 13:00.',
    ...SINCE, citation: res2016(CARIBE), when: TELECOM,
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:00', to: '20:00' }, { days: ['sat'], from: '09:00', to: '13:00' }],
    reading: 'The ends are not stated: 07:00:00.000 and 09:00:00.000 are permitted, 20:00:00.000 and 13:00:00.000 are not.',
  },
  {
    id: 'do.indotel.holidays', kind: 'contact-hours', title: 'No collection by telecommunication on Sundays and public holidays.',
    ...SINCE, citation: res2016(CARIBE), when: TELECOM, quiet: [{ days: ['sun'], from: '00:00', to: '24:00' }], holidays: 'closed',
  },
];
/** INDOTEL says that the hours were the same under the older resolution. */
const before2016 = (rule: Rule): Rule => ({
  ...rule, from: '2009-02-05', until: '2016-09-14',
  citation: { instrument: 'Resolución INDOTEL 002-09', provision: 'not verified', url: CARIBE, note: UNSEEN },
  note: 'Approved on 2009-02-05; the first day in force was not verified, and the day of approval is taken. The calendar begins with 2015.',
});

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'do',
  version: '2026.11.0',
  title: 'República Dominicana: telecomunicaciones para fines de cobro (Resolución INDOTEL 010-16)',
  titleEnglish: 'Dominican Republic: telecommunications used for debt collection (INDOTEL rule 010-16)',
  zones: ['America/Santo_Domingo'],
  calendar: 'do',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'indotel-010-16',
      title: 'Resolución INDOTEL 010-16, norma que regula el uso de los servicios públicos de telecomunicaciones para fines de cobro de deudas',
      titleEnglish: 'INDOTEL rule on telecommunications used for debt collection', issuer: 'INDOTEL', status: 'binding', issued: '2016-09-14', url: CARIBE,
      appliesTo: 'Whoever uses telecommunications to collect debts, creditors and agencies.',
      note: 'Discussed in the press in mid-November 2016; the first day in force was not verified. INDOTEL says that the hours were the same under 002-09.',
    },
    {
      id: 'indotel-002-09', title: 'Resolución INDOTEL 002-09', titleEnglish: 'Earlier INDOTEL rule', issuer: 'INDOTEL', status: 'repealed',
      issued: '2009-02-05',
      until: '2016-09-14', url: CARIBE, appliesTo: 'The same; five calls a day.', note: 'Repealed by 010-16; the last day is taken from that rule\'s approval.',
    },
  ],
  rules: [
    ...hours,
    ...hours.map(before2016),
    {
      id: 'do.indotel.daily-cap', kind: 'frequency', title: 'At most five contacts a day for each debt, all electronic channels together.',
      ...SINCE, citation: res2016(TEMPLARIS), when: TELECOM, limit: 5, window: { calendar: 'day' }, per: ['consumer', 'debt'], count: TELECOM_EVENT,
      reading: 'What is sent and what is tried counts, answered or not, to everybody about that debt.',
    },
    {
      id: 'do.indotel.min-interval', kind: 'cooldown', title: 'Automated calls less than thirty minutes apart were treated as misuse in 2015.', force: 'should',
      confidence: 'secondary', lastChecked: CHECKED, from: '2015-03-01',
      citation: {
        instrument: 'Resolución INDOTEL 002-09', provision: '2015 interim resolution (name not verified)', url: EL_DIA,
        note: 'Reported in March 2015; whether 010-16 keeps it was not verified.',
      },
      when: { notRoles: OWN_SIDE, channels: ['call', 'voicemail'], known: { technologies: ['autodialed', 'prerecorded', 'ai'] } },
      wait: { hours: 30 / 60 }, after: { channels: ['call', 'voicemail'], notRoles: OWN_SIDE }, per: ['consumer'],
      reading: 'Advice also today, as it is not known whether the interval still binds; the first of the month of the report is taken as its first day.',
    },
    {
      id: 'do.indotel.workplace', kind: 'inconvenient', title: 'No collection on workplace lines.',
      ...SINCE, citation: res2016(CACHICHA), when: { notRoles: OWN_SIDE, channels: LINES }, workplace: 'always', unless: [...OWN_LINE, { lines: ['mobile'] }],
      reading: 'Only residential and personal lines: `to.place` = `work` says that the line is the workplace\'s, a mobile is a personal line. Let through '
        + 'where the debt is of type `business` or the line stands in the debtor\'s name (`to.registeredTo` = `debtor`). A critic of 2016 says that 010-16 '
        + 'opened workplaces; INDOTEL says that nothing changed.',
    },
    {
      id: 'do.indotel.workplace.line', kind: 'channel', title: 'No collection on business lines.',
      ...SINCE, citation: res2016(CACHICHA), when: { notRoles: OWN_SIDE, channels: LINES, known: { lines: ['work', 'business', 'office'] } }, deny: true,
      unless: OWN_LINE,
    },
    {
      id: 'do.indotel.disclosure', kind: 'disclosure', title: 'The message says for whom it is, its purpose, the debt and who the creditor is.',
      ...SINCE, citation: res2016(VARIEDAD), when: { ...TELECOM, purposes: ['collection'] },
      requires: ['debtor-name', 'purpose', 'debt-concept', 'creditor-name', 'creditor-phone'],
    },
    {
      id: 'do.indotel.disclosure.agency', kind: 'disclosure', title: 'An agency gives its own name and telephone numbers too.',
      ...SINCE, citation: res2016(VARIEDAD), requires: ['agency-name', 'agency-phone'],
      when: { ...TELECOM, purposes: ['collection'], notParties: ['creditor'] },
    },
    {
      id: 'do.indotel.reminders', kind: 'consent', title: 'Reminders before the due date stop when the client refuses them.',
      ...SINCE, citation: res2016(PERIODICO), when: REMINDER, optOuts: {},
      reading: 'A reminder is a contact of purpose `reminder`, or one about a debt that is known not to be past due.',
    },
    {
      id: 'do.indotel.reminders.notice', kind: 'disclosure', title: 'Reminders before the due date offer a way to refuse them.',
      ...SINCE, citation: res2016(PERIODICO), when: REMINDER, requires: ['opt-out-notice'],
    },
  ],
  notes: [
    'Who is bound: whoever collects by telecommunication, creditors and agencies alike, for debts of every type.',
    'Letters and visits are not reached. No rule on third parties was found, but for lines at work.',
    'The resolution of 2009 allowed five calls a day; how they were counted was not seen, and no number is checked before 2016-09-14. An interim resolution '
      + 'of 2015 is reported with hours from 7:00 to 18:00; it was not read and is not checked.',
    'A reform of the rules on users of financial services (2025) adds duties; no hours were seen in it.',
    'Automated repetitive calls ("turbo-cobro") are a matter of conduct beyond the interval and the daily number.',
  ],
});
export default ruleset;
