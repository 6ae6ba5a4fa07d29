import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const PRENSA = 'https://prensalibre.com/economia/publican-reformas-que-prohiben-acoso-bancario';
const DCA = 'https://dca.gob.gt/index.php/2016/04/27/congreso-prohibe-acoso-y-hostigamiento-en-cobranzas';
const INDAGADOR = 'https://indagadorsvc.com/ley-bajo-la-lupa-prohiben-hostigamiento-por-deudas/';
const PUBLINEWS = 'http://www.publinews.gt/nacionales/ley-de-tarjetas-de-credito-entra-en-vigor-este-8-de-marzo/Tetpch---6zfsRxOfvIaQ/';

const art46bis = (provision: string, url: string): Citation => ({
  instrument: 'Ley de Bancos y Grupos Financieros (Decreto 19-2002)', provision, url, note: 'Read in the press.',
});
const SINCE = {
  confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2016-04-26',
  note: 'Approved on 2016-04-26 and in force shortly after; the day was not verified, and the day of approval is taken.',
} as const;
const CARDS = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2024-09-01' } as const;

const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** The debtor, those who by law or authority stand in the debtor's place, and those who owe the debt too. */
const LIABLE = [
  'debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney', 'guarantor', 'co-debtor',
] as const;
/** Calls, text messages, e-mail and the like. */
const REMOTE = ['call', 'voicemail', 'sms', 'email', 'chat', 'push', 'in-app', 'fax'] as const;
/** Debts to banks and financial groups, also those of a business. A type that is not stated is taken to be one. */
const BANK: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['rent', 'telecom', 'utility', 'medical', 'tax'] };
const DEMAND: ConditionParams = { ...BANK, channels: REMOTE };
const DAYS_READING = 'Non-working days are not defined in the sources: Saturdays, Sundays and national holidays are taken as such.';

/** Texts are read in Spanish. One rule says where a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['es'] } as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'gt',
  version: '2026.11.0',
  title: 'Guatemala: acoso en cobranzas (Ley de Bancos y Grupos Financieros, art. 46 bis)',
  titleEnglish: 'Guatemala: harassment in collection (Banks and Financial Groups Act, art. 46 bis)',
  zones: ['America/Guatemala'],
  calendar: 'gt',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'lbgf-46bis', title: 'Ley de Bancos y Grupos Financieros (Decreto 19-2002), art. 46 bis, adicionado por Decreto 28-2016',
      titleEnglish: 'Banks and financial groups act, art. 46 bis', issuer: 'Congreso de la República', status: 'binding', issued: '2016-04-26', url: PRENSA,
      appliesTo: 'Banks, financial groups, collection agencies and independent collectors.',
      note: 'In force on a Friday shortly after publication; the day was not verified.',
    },
    {
      id: 'ltc-2-2024', title: 'Decreto 2-2024, Ley de Tarjetas de Crédito, art. 41', titleEnglish: 'Credit card act', issuer: 'Congreso de la República',
      status: 'binding', issued: '2024-02-15', from: '2024-09-01', url: INDAGADOR,
      appliesTo: 'Card issuers, managers and collection agencies.', note: 'Published on 2024-03-01.',
    },
    {
      id: 'ltc-7-2015', title: 'Decreto 7-2015, Ley de Tarjetas de Crédito, art. 40',
      titleEnglish: 'Earlier credit card act, suspended by the Constitutional Court',
      issuer: 'Congreso de la República', status: 'repealed', issued: '2015-11-05', from: '2016-03-08',
      url: 'https://paymentmedia.com/news-2181-guatemala-suspenden-ley-de-tarjetas-de-creacutedito-.html',
      note: 'Suspended within weeks; the day was not verified.',
    },
  ],
  rules: [
    {
      id: 'gt.46bis.hours', kind: 'contact-hours', title: 'No demands by telephone, text, e-mail or the like on non-working days.',
      ...SINCE, citation: art46bis('Art. 46 bis (a)', PRENSA), when: DEMAND,
      quiet: [{ days: ['sat', 'sun'], from: '00:00', to: '24:00' }], holidays: 'closed', reading: DAYS_READING,
    },
    {
      id: 'gt.46bis.hours.advised', kind: 'contact-hours', title: 'No demands in non-working hours, which the sources do not define.',
      ...SINCE, force: 'should', citation: art46bis('Art. 46 bis (a)', PRENSA), when: DEMAND,
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' }],
      reading: 'No hour stands in the text as read: 08:00 to 18:00 is a suggested house default and no number of the law, so it only advises.',
    },
    {
      id: 'gt.46bis.daily-cap', kind: 'frequency', title: 'More than two demands a day by telephone, text, e-mail or the like are harassment.',
      ...SINCE, citation: art46bis('Art. 46 bis (b)', DCA), when: DEMAND, limit: 2, window: { calendar: 'day' }, per: ['consumer'],
      count: { channels: REMOTE, notRoles: OWN_SIDE },
      reading: 'All the listed means together, over all debts and everybody contacted about them; every attempt counts. One newspaper printed five.',
    },
    {
      id: 'gt.46bis.third-party', kind: 'recipient', title: 'Only debtor and guarantor are contacted.',
      ...SINCE, citation: art46bis('Art. 46 bis (c)', PRENSA), when: BANK, allow: [{ roles: LIABLE }],
      reading: 'Co-debtors owe the debt, and who by law or authority stands in the debtor\'s place is contacted like the debtor. References are barred for '
        + 'any purpose.',
    },
    {
      id: 'gt.46bis.third-party.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...SINCE, citation: art46bis('Art. 46 bis (c)', PRENSA), when: { ...BANK, roles: LIABLE }, misdirected: true,
    },
    {
      id: 'gt.ltc2024.harassment.days', kind: 'contact-hours', title: 'Card debts: no demands by telephone, text, e-mail or the like on non-working days.',
      ...CARDS, citation: { instrument: 'Decreto 2-2024, Ley de Tarjetas de Crédito', provision: 'Art. 41', url: INDAGADOR, note: 'Read in the press.' },
      when: { notRoles: OWN_SIDE, debtTypes: ['credit-card'], channels: REMOTE },
      quiet: [{ days: ['sat', 'sun'], from: '00:00', to: '24:00' }], holidays: 'closed', reading: DAYS_READING,
    },
    {
      id: 'gt.ltc2015.daily-cap', kind: 'frequency', title: 'The suspended act of 2015: three demands in a day are harassment.',
      confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2016-03-08', until: '2016-04-26',
      citation: { instrument: 'Decreto 7-2015, Ley de Tarjetas de Crédito', provision: 'Art. 40', url: PUBLINEWS, note: 'Read in the press.' },
      when: { notRoles: OWN_SIDE, debtTypes: ['credit-card'], channels: REMOTE }, limit: 2, window: { calendar: 'day' }, per: ['consumer'],
      count: { channels: REMOTE, notRoles: OWN_SIDE },
      reading: 'The third contact of a day is the harassment, so two are permitted. The day of the suspension is not known: the act is applied until the '
        + 'day on which the next text with the same number may have begun.',
    },
    {
      id: 'gt.46bis.posters', ...TEXT, unchecked: 'advise', placeholders: 'deny',
      title: 'No notices that are meant to shame.',
      ...SINCE, citation: art46bis('Art. 46 bis (d)', PRENSA), when: BANK, categories: ['shaming-or-publicity'],
      reading: 'The Act bars the notices; a text that announces them is taken to be part of them.'
        + ' A text that is not there, is in a language that nothing reads, or has fields of a template left open is met here, for all '
        + 'rules on wording.',
    },
    {
      id: 'gt.ltc2024.harassment.words', ...TEXT, title: 'Card debts: no insistent and repeated pressure, and no notices that are meant to shame.',
      ...CARDS, citation: { instrument: 'Decreto 2-2024, Ley de Tarjetas de Crédito', provision: 'Art. 41', url: INDAGADOR, note: 'Read in the press.' },
      when: { notRoles: OWN_SIDE, debtTypes: ['credit-card'] }, categories: ['harassment-threat', 'contact-after-stop', 'shaming-or-publicity'],
      reading: 'Read are calls without end as a threat, the refusal to stop, and exposure; guarantors are protected alike.',
    },
  ],
  notes: [
    'Who is bound: banks, financial groups, agencies and independent collectors; debts of type `rent`, `telecom`, `utility`, `medical` and `tax` are not '
      + 'reached.',
    'Visits and letters have neither days nor a number.',
    'The daily number of Decreto 2-2024 was not read; the number of art. 46 bis is applied to cards as to other debts.',
    'Not checked, as no text shows it: insistent and oppressive pressure beside the words of a text (gt.ltc2024.harassment), the notices themselves '
      + '(gt.46bis.posters). Threats, insults and false statements stand in none of the words that were read; a house policy should hold them.',
  ],
});
export default ruleset;
