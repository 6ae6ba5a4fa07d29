import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const EMIRDAG = 'http://emirdag.net.tr/2021/07/14/bddk-alacakliyi-arama-ve-mesaj-siniri-karari-aldi/';
const SOZCU = 'https://www.sozcu.com.tr/2021/ekonomi/alacakliya-arama-ve-mesaj-siniri-6538240/';
const HABERLEN = 'https://haberlen.net/varlik-yonetim-sirketlerine-yeni-sartlar-getirildi-borclu-en-fazla-3-kez-aranabilecek';

const regulation = (url = EMIRDAG): Citation => ({
  instrument: 'BRSA Regulation on Asset Management Companies (RG 14.07.2021/31541)', provision: 'collection conduct provisions', url,
  note: 'Read in the press; article numbers were not seen.',
});
/** No clock is named: Turkish time, and the debtor's own where it is known. */
const CLOCKS = { zone: ['Europe/Istanbul', 'consumer'] } as const;
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, from: '2021-07-14', ...CLOCKS } as const;

/** Asset management companies towards financial consumers: not banks and law offices. A party that is not stated, and an agent, is taken to be bound. */
const BOUND = {
  notParties: ['creditor', 'lawyer', 'attorney', 'law-firm', 'law-office'], notDebtTypes: ['business'],
  notRoles: ['consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'],
} as const;
const WHO = 'Banks (party `creditor`) and law offices (party `lawyer`) are outside; an agent (party `collector`) is taken to act for a company.';
const CALLS = ['call', 'voicemail'] as const;
const NO_MESSAGE = [...CALLS, 'visit', 'letter', 'postcard'] as const;
/** The debtor was reached: what an answered call conveyed is not known, so it is taken to have conveyed the matter. */
const REACHED: FilterParams = { channels: ['call'], outcomes: ['conversation', 'answered', 'broken-off'] };
/** Consent to further calls, kept on the recording. */
const RECORDED: ConditionParams = { consent: { scopes: ['calls', 'channel:call', 'contact'] } };
const NOTICES = ['legal-notice', 'required-by-law', 'validation-notice'] as const;

const rules: readonly Rule[] = [
  {
    id: 'tr.bddk.hours', kind: 'contact-hours', title: 'Contact only from 9:00 to 20:00, never on Sundays or official holidays.',
    ...REPORTED, citation: regulation(), when: BOUND,
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '09:00', to: '20:00' }], holidays: 'closed',
    reading: `Any contact, post too. 20:00 sharp is barred. No exception, not even for an answer. ${WHO}`,
  },
  {
    id: 'tr.bddk.hours.eve', kind: 'contact-hours', title: 'The afternoon before a feast or a national day is an official holiday.',
    ...REPORTED,
    citation: {
      ...regulation(),
      note: 'Whether half-day holidays are meant is open. They begin at 13:00 (Law 2429 of 1981, http://www.mevzuat.gov.tr/MevzuatMetin/1.5.2429.pdf).',
    },
    when: BOUND, allow: [{ from: '00:00', to: '24:00' }], halfDays: { closedFrom: '13:00' },
    reading: 'A half day of the calendar `tr` (the eves of the feasts, and 28 October) is taken to be a holiday from 13:00.',
  },
  {
    id: 'tr.bddk.attempts.calls', kind: 'frequency', title: 'At most three calls a day while the debtor is not reached.',
    ...REPORTED, citation: regulation(SOZCU), when: { ...BOUND, channels: CALLS }, limit: 3, window: { calendar: 'day' }, per: ['consumer', 'recipient'],
    count: { channels: CALLS, notParties: BOUND.notParties, answers: false },
    unless: { ...RECORDED, history: { event: REACHED, within: { calendar: 'day' } } },
    reading: 'Every attempt counts, to every number and for every debt. The cap is kept on every day, also after the debtor was reached on an earlier one; it is '
      + 'lifted where the debtor was reached that day and consented to further calls.',
  },
  {
    id: 'tr.bddk.attempts.messages', kind: 'frequency', title: 'At most one message a day while the debtor is not reached.',
    ...REPORTED, citation: regulation(SOZCU), when: { ...BOUND, notChannels: NO_MESSAGE }, limit: 1, window: { calendar: 'day' },
    per: ['consumer', 'recipient'], count: { notChannels: NO_MESSAGE, notParties: BOUND.notParties, not: { answersSameDay: true } },
    unless: { reply: { sameDay: true } },
    reading: 'Texts, e-mails, push and chat messages together; letters are none. The cap is kept also once the debtor was reached, for which no other number is '
      + 'set. An answer on the same date to what the debtor sent does not count.',
  },
  {
    id: 'tr.bddk.cooldown', kind: 'cooldown', title: 'Once the debtor was reached and told, at least five business days pass before the next call.',
    ...REPORTED, citation: regulation(), when: { ...BOUND, channels: CALLS }, wait: { workdays: 5, full: true }, after: { ...REACHED, notParties: BOUND.notParties },
    per: ['consumer', 'recipient'], unless: RECORDED,
    reading: 'Five full business days lie between: reached on Monday, the next call is on Tuesday of the next week. Half days count as business days. Over all '
      + 'debts. Recorded consent is one of scope `calls` or `channel:call`; a call from the debtor does not start the days.',
  },
  {
    id: 'tr.bddk.refusal', kind: 'consent', title: 'No calls to persons who deny the debt, refuse any settlement and clearly say that they do not want calls.',
    ...REPORTED, citation: regulation(), when: { ...BOUND, channels: CALLS }, optOuts: {}, unless: { facts: { 'debt.documentsHeld': true } },
    reading: 'A clear refusal of calls is enough; denial and refusal to settle are not asked for. That the company holds concrete documents of the debt is '
      + 'stated as `debts[].documentsHeld`, for each debt.',
  },
  {
    id: 'tr.bddk.refusal.cease', kind: 'account-status', title: 'No calls once the person asked for contact to stop.',
    ...REPORTED, citation: regulation(), when: { ...BOUND, channels: CALLS }, status: 'cease', unless: { facts: { 'debt.documentsHeld': true } },
    reading: 'A request to stop all contact is a clear refusal of calls.',
  },
  {
    id: 'tr.bddk.thirdparty', kind: 'recipient', title: 'Unauthorised third persons are neither told about the debt nor contacted.',
    ...REPORTED, citation: regulation(), when: BOUND,
    allow: [
      {
        roles: [
          'debtor', 'co-debtor', 'guarantor', 'attorney', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative',
        ],
      },
      { consent: { scopes: ['third-party:{relation}'] } },
    ],
    reading: 'Authority is a consent of scope `third-party:…`; a spouse has none without it, and asking for whereabouts is no exception.',
  },
  {
    id: 'tr.bddk.notice', kind: 'prerequisite', title: 'A written notice goes to verified addresses before collection begins.',
    ...REPORTED, citation: regulation(HABERLEN), when: { ...BOUND, notPurposes: NOTICES },
    requires: [
      { fact: 'debt.noticeSentAt' },
      {
        event: {
          notChannels: [...CALLS, 'visit', 'social-post'], purposes: NOTICES, notOutcomes: ['undelivered', 'pending'], undeliverable: false,
          notParties: BOUND.notParties,
        },
      },
    ],
    per: ['debt'],
    reading: 'The notice is a written event of purpose `legal-notice`, `required-by-law` or `validation-notice` about the debt, or `debts[].noticeSentAt`; that the '
      + 'address was verified and the time for payment is over is for the caller to see to.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'tr',
  version: '2026.11.0',
  title: 'Türkiye: varlık yönetim şirketlerinin borçlularla iletişimi',
  titleEnglish: 'Türkiye: contacts of asset management companies with debtors',
  zones: ['Europe/Istanbul'],
  calendar: 'tr',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'bddk-vys-2021',
      title: 'Varlık Yönetim Şirketlerinin Kuruluş ve Faaliyet Esasları ile Devralınacak Alacaklara İlişkin İşlemler Hakkında Yönetmelik (RG '
        + '14.07.2021/31541)',
      titleEnglish: 'BRSA Regulation on Asset Management Companies and acquired receivables', issuer: 'BDDK', status: 'binding', issued: '2021-07-14',
      from: '2021-07-14', url: 'https://berkerberker.com/varlik-yonetim-sirketlerinin-kurulus-ve-faaliyet-esaslari',
      appliesTo: 'Asset management companies (purchasers of non-performing loans) where the debtor is a financial consumer.',
    },
    {
      id: 'tcl-iys', title: 'Ticari İletişim ve Ticari Elektronik İletiler Hakkında Yönetmelik (15.07.2015)',
      titleEnglish: 'Commercial electronic messages regulation (IYS)', issuer: 'Ministry of Trade', status: 'binding', issued: '2015-07-15', from: '2015-07-15',
      url: 'https://www.mevzuat.gov.tr/',
      appliesTo: 'Commercial messages; debt reminders and collection notices are outside prior approval.', note: 'From memory; no rule rests on it.',
    },
  ],
  rules,
  notes: [
    'Who is bound: asset management companies (party `debt-buyer`) and, with care, agents (`collector`) and whoever is not stated. Banks and law offices are '
      + 'outside; a rule for banks was not found. Business debts are outside.',
    'Visits, letters and other channels have no number but keep the hours and follow the notice.',
    'Feasts are computed to 2032 and follow the calendar `tr`; dates after it are denied as unknown.',
    'The hour rule of the commercial messages regulation was not verified and is left out; it does not reach collection notices.',
    'Threats of seizure and telling the debt to others are not read in texts: no lexicon reads Turkish. Not checked, as no request shows it: verification of addresses through the risk centre, directories or the source institution.',
  ],
});

export default ruleset;
