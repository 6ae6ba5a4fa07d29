import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const POJK_PRESS = 'https://economy.okezone.com/read/2024/07/13/320/3033826/aturan-baru-debt-collector-tagih-utang-hingga-larangan-pengancaman-wajib-dibaca';
const POJK_THIRD = 'https://economy.okezone.com/read/2024/01/28/320/2959716/aturan-penagihan-kredit-terbaru-tak-boleh-ada-ancaman-dan-kekerasan';
const P2P_HOURS = 'https://metrokendari.com/utang-pinjol-tak-dibayar-bayar-siap-siap-bakal-didatangi-debt-collector-jam-segini/2';
const P2P_ETHICS = 'https://m.tribunnews.com/amp/bisnis/2023/11/13/ojk-batasi-jam-kerja-debt-collector-maksimal-pukul-2000-dan-tak-boleh-intimidasi?page=2';
const BI_HELP = 'https://bicara131.bi.go.id/knowledgebase/article/KA-01072/en-us';

const pojk = (provision: string, url = POJK_PRESS): Citation => ({
  instrument: 'POJK 22/2023', provision, url, note: 'Read in press quotations, which agree word for word; the first day in force is from memory.',
});
const p2p = (provision: string, url: string): Citation => ({ instrument: 'SEOJK 19/SEOJK.06/2023', provision, url, note: 'Read in the press.' });
const cards: Citation = { instrument: 'SE BI 14/17/DASP', provision: 'collection ethics', url: BI_HELP, note: 'As Bank Indonesia\'s help desk quotes it.' };

const UNDER_POJK = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2023-12-22' } as const;
const UNDER_P2P = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2023-11-08', until: '2025-07-31' } as const;
const UNDER_BI = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2012-06-07' } as const;

/** Those with whom the lender's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** The consumer, and those who by law or authority stand in the consumer's place. */
const CONSUMER = ['debtor', 'co-debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
/** Debts to others than financial service businesses. A type that is not stated is taken to be financial. */
const NOT_FINANCIAL = ['rent', 'telecom', 'utility', 'medical', 'tax'] as const;
const SUPERVISED: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: NOT_FINANCIAL };
/** Lenders that are no peer-to-peer platform. One that is not stated, or another, is taken to be one. */
const PLATFORM: ConditionParams = {
  ...SUPERVISED,
  notInstitutions: ['bank', 'finance-company', 'card-issuer', 'microfinance', 'multifinance', 'pawnshop', 'servicer', 'insurer'],
  all: [{ notDebtTypes: ['credit-card', 'mortgage', 'auto'] }],
};
const CARD: ConditionParams = { notRoles: OWN_SIDE, debtTypes: ['credit-card'] };

/** Beforehand, with the consumer: other times. */
const OTHER_TIMES: readonly ConditionParams[] = [{ consent: { scopes: ['time'] } }, { appointment: true }];
const OTHER_PLACE: ConditionParams = { consent: { scopes: ['place:{place}'] } };
/** The billing address, or the domicile. */
const PLACES: readonly ConditionParams[] = [{ places: ['home', 'domicile', 'billing-address'] }];
/** An emergency contact may be asked where the consumer is, and no more. */
const WHEREABOUTS: ConditionParams = { roles: ['emergency-contact'], purposes: ['location'] };

const ENDS = 'The ends are not settled: 20:00:00.000 is barred, 08:00:00.000 is not.';
const ALL_COLLECTION = 'No channel is named: all collection is covered.';
const AGREED = 'Prior consent or agreement is a consent of scope `time` or an appointment of the consumer.';
const VISIT_READING = 'The billing address is `to.place` = `billing-address`, the domicile `home`; a visit whose place is not stated cannot be told. The '
  + 'workplace or another place needs a consent of scope `place:<place>`.';
const RECIPIENT_READING = 'From the consumer alone: a surety is somebody else, a co-debtor is a consumer. A guardian, executor or authorised lawyer stands '
  + 'in the consumer\'s place. To ask an emergency contact where the consumer is (purpose `location`) is no collection; other third persons are not asked.';
const POSTING_READING = '`social-post` is what others can see; a private message is channel `chat`.';

const hours: readonly Rule[] = [
  {
    id: 'id.pojk22.hours', kind: 'contact-hours', title: 'Collection Monday to Saturday, 08:00 to 20:00 local time.',
    ...UNDER_POJK, citation: pojk('Pasal 62 ayat (2) huruf f'), when: SUPERVISED, unless: OTHER_TIMES,
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '08:00', to: '20:00' }],
    reading: `Local time is the consumer's. ${ENDS} ${ALL_COLLECTION} ${AGREED}`,
  },
  {
    id: 'id.pojk22.sunday-holiday', kind: 'contact-hours', title: 'No collection on Sundays and national holidays.',
    ...UNDER_POJK, citation: pojk('Pasal 62 ayat (2) huruf f'), when: SUPERVISED, unless: OTHER_TIMES,
    quiet: [{ days: ['sun', 'holiday'], from: '00:00', to: '24:00' }],
    reading: 'National holidays (hari libur nasional) by the consumer\'s date; days of collective leave (cuti bersama) and regional holidays are not named '
      + `and are ordinary days. ${AGREED}`,
  },
  {
    id: 'id.seojk19-2023.hours', kind: 'contact-hours', title: 'Peer-to-peer platforms: collection from 08:00 to 20:00 by the borrower\'s address.',
    ...UNDER_P2P, citation: p2p('Part IX no. 5 letter d (cited so by press)', P2P_HOURS), when: PLATFORM, unless: OTHER_TIMES, allow: [{ from: '08:00', to: '20:00' }],
    reading: `On every day of the week. ${ENDS} ${ALL_COLLECTION} ${AGREED} The last day is inferred from the later circular.`,
  },
  {
    id: 'id.bi.cards.hours', kind: 'contact-hours', title: 'Card debts: collection from 08:00 to 20:00 by the cardholder\'s address.',
    ...UNDER_BI, citation: cards, when: CARD, unless: OTHER_TIMES, allow: [{ from: '08:00', to: '20:00' }],
    reading: `On every day of the week. ${ENDS} ${ALL_COLLECTION} ${AGREED}`,
  },
];

const contacts: readonly Rule[] = [
  {
    id: 'id.pojk22.place', kind: 'channel', title: 'Visits at the billing address or the domicile alone.',
    ...UNDER_POJK, citation: pojk('Pasal 62 ayat (2) huruf e'), when: { ...SUPERVISED, channels: ['visit'] }, allow: PLACES, unless: OTHER_PLACE,
    reading: VISIT_READING,
  },
  {
    id: 'id.pojk22.third-party', kind: 'recipient', title: 'Collection from the consumer alone.',
    ...UNDER_POJK, citation: pojk('Pasal 62 ayat (2) huruf c', POJK_THIRD), when: SUPERVISED, allow: [{ roles: CONSUMER }, WHEREABOUTS],
    reading: RECIPIENT_READING,
  },
  {
    id: 'id.pojk22.third-party.misdirected', kind: 'recipient', title: 'No collection at an address that is known to be somebody else\'s.',
    ...UNDER_POJK, citation: pojk('Pasal 62 ayat (2) huruf c', POJK_THIRD), when: { ...SUPERVISED, roles: CONSUMER }, misdirected: true,
    reading: 'A contact at an address that an earlier contact showed to be another person\'s is collection from somebody else.',
  },
  {
    id: 'id.pojk22.third-party.posting', kind: 'channel', title: 'No collection where others can see it.',
    ...UNDER_POJK, citation: pojk('Pasal 62 ayat (2) huruf c', POJK_THIRD), when: { ...SUPERVISED, channels: ['social-post'] }, deny: true,
    reading: POSTING_READING,
  },
  {
    id: 'id.seojk19-2023.ethics.recipients', kind: 'recipient',
    title: 'Peer-to-peer platforms: from the borrower alone; the emergency contact only for the whereabouts.',
    ...UNDER_P2P, citation: p2p('Part IX no. 5', P2P_ETHICS), when: PLATFORM, allow: [{ roles: CONSUMER }, WHEREABOUTS], reading: RECIPIENT_READING,
  },
  {
    id: 'id.seojk19-2023.ethics.place', kind: 'channel', title: 'Peer-to-peer platforms: visits at the billing address or the domicile alone.',
    ...UNDER_P2P, citation: p2p('Part IX no. 5', P2P_ETHICS), when: { ...PLATFORM, channels: ['visit'] }, allow: PLACES, unless: OTHER_PLACE,
    reading: VISIT_READING,
  },
  {
    id: 'id.seojk19-2023.ethics.channels', kind: 'channel', title: 'Peer-to-peer platforms: private channels alone.',
    ...UNDER_P2P, citation: p2p('Part IX no. 5', P2P_ETHICS), when: { ...PLATFORM, channels: ['social-post', 'postcard'] }, deny: true,
    reading: `${POSTING_READING} A postcard can be read by others too.`,
  },
  {
    id: 'id.seojk19-2023.ethics.card', kind: 'disclosure', title: 'Peer-to-peer platforms: the collector carries an official card with a photograph.',
    ...UNDER_P2P, citation: p2p('Part IX no. 5', P2P_ETHICS), when: { ...PLATFORM, channels: ['visit'] }, requires: ['photo-identity-card'],
  },
  {
    id: 'id.bi.cards.hours.place', kind: 'channel', title: 'Card debts: visits at the billing address or the domicile alone.',
    ...UNDER_BI, citation: cards, when: { ...CARD, channels: ['visit'] }, allow: PLACES, unless: OTHER_PLACE, reading: VISIT_READING,
  },
  {
    id: 'id.bi.cards.hours.recipients', kind: 'recipient', title: 'Card debts: from the cardholder alone.',
    ...UNDER_BI, citation: cards, when: CARD, allow: [{ roles: CONSUMER }, WHEREABOUTS], reading: RECIPIENT_READING,
  },
  {
    id: 'id.bi.cards.hours.agency', kind: 'channel', title: 'Card debts: outside agencies for non-performing (macet) debts alone.',
    ...UNDER_BI, citation: cards, when: CARD, deny: [{ known: { parties: ['collector'], facts: { 'debt.nonPerforming': false } } }],
    reading: 'A debt is taken to be non-performing unless `debt.nonPerforming` is false.',
  },
  {
    id: 'id.bi.cards.hours.card', kind: 'disclosure', title: 'Card debts: the collector carries identification with a photograph.',
    ...UNDER_BI, citation: cards, when: { ...CARD, channels: ['visit'] }, requires: ['photo-identity-card'],
  },
];

/** The rule with SAYS_SO says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['id'] } as const;
const SAYS_SO = { unchecked: 'advise', placeholders: 'advise' } as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'id.pojk22.conduct', title: 'No threats, violence, shaming or pressure.',
    ...UNDER_POJK, ...SAYS_SO, citation: pojk('Pasal 62 ayat (1), (2) huruf a, b'), when: { notDebtTypes: NOT_FINANCIAL },
    categories: ['violence-threat', 'arrest-or-criminal-threat', 'extortion', 'coercive-visit', 'harassment-threat', 'contact-after-stop', 'shaming-or-publicity', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination'],
    reading: 'Verbal pressure is read as threats of every kind and contact that will not stop. This rule says where no text was read, for all rules on wording.',
  },
  {
    ...TEXT, id: 'id.pojk22.third-party.words', title: 'Nobody but the consumer is made to pay or told of the debt.',
    ...UNDER_POJK, citation: pojk('Pasal 62 ayat (2) huruf c', POJK_THIRD), when: { notDebtTypes: NOT_FINANCIAL },
    categories: ['third-party-pressure', 'privacy-disclosure'],
    reading: 'To announce that the contacts of the telephone will be told is to collect from them.',
  },
  {
    ...TEXT, id: 'id.seojk19-2023.ethics.words', title: 'Peer-to-peer platforms: nothing that intimidates or degrades.',
    ...UNDER_P2P, citation: p2p('Part IX no. 5', P2P_ETHICS), when: PLATFORM,
    categories: ['violence-threat', 'shaming-or-publicity', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination'],
    reading: 'Words that intimidate, or degrade ethnicity, religion, race, group, dignity and self-respect.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'id',
  version: '2026.11.0',
  title: 'Indonesia: ketentuan penagihan utang',
  titleEnglish: 'Indonesia: rules of debt collection contacts',
  zones: ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'],
  calendar: 'id',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'pojk-22-2023', title: 'Peraturan OJK Nomor 22 Tahun 2023 tentang Pelindungan Konsumen dan Masyarakat di Sektor Jasa Keuangan',
      titleEnglish: 'OJK Regulation 22/2023 on consumer and public protection in financial services', issuer: 'Otoritas Jasa Keuangan', status: 'binding',
      issued: '2023-12-20', from: '2023-12-22', url: POJK_PRESS,
      appliesTo: 'All financial service businesses supervised by OJK (banks, multifinance, peer-to-peer, pawn, microfinance) and those who collect for them.',
      note: 'Dates from memory.',
    },
    {
      id: 'seojk-19-2023', title: 'Surat Edaran OJK Nomor 19/SEOJK.06/2023 tentang Penyelenggaraan LPBBTI',
      titleEnglish: 'OJK Circular 19/SEOJK.06/2023 on online peer-to-peer lending', issuer: 'Otoritas Jasa Keuangan', status: 'repealed', issued: '2023-11-08',
      from: '2023-11-08', until: '2025-07-31',
      url: 'https://ojk.go.id/id/regulasi/Pages/Penyelenggaraan-Layanan-Pendanaan-Bersama-Berbasis-Teknologi-Informasi-(LPBBTI).aspx',
      appliesTo: 'Operators of peer-to-peer lending and their collectors.', note: 'The repeal is inferred from the later circular of the same number.',
    },
    {
      id: 'seojk-19-2025', title: 'Surat Edaran OJK Nomor 19/SEOJK.06/2025 tentang Penyelenggaraan LPBBTI',
      titleEnglish: 'OJK Circular 19/SEOJK.06/2025 on peer-to-peer lending (implements POJK 40/2024)', issuer: 'Otoritas Jasa Keuangan', status: 'binding',
      issued: '2025-07-31', from: '2025-07-31', url: 'https://ojk.go.id/id/regulasi/Pages/SEOJK-19-SEOJK06-2025-Penyelenggaraan-LPBBTI.aspx',
      appliesTo: 'Operators of peer-to-peer lending.', note: 'No clause on collection hours was seen; POJK 22/2023 applies in any case.',
    },
    {
      id: 'se-bi-14-17-dasp', title: 'Surat Edaran Bank Indonesia No. 14/17/DASP (perubahan SE 11/10/DASP) tentang APMK',
      titleEnglish: 'Bank Indonesia Circular 14/17/DASP on card payment instruments', issuer: 'Bank Indonesia', status: 'binding', issued: '2012-06-07',
      from: '2012-06-07', url: BI_HELP, appliesTo: 'Issuers of credit cards and their collection agents.',
      note: 'Still quoted by the help desk; payment-service rules of 2021 may have replaced it formally.',
    },
  ],
  rules: [...hours, ...contacts, ...texts],
  notes: [
    'Texts are read in Indonesian, a rule for each provision that names what may not be said; each looks for the categories that its own words cover.',
    'Zones: without `consumer.timeZones` a contact must be within hours in all of western, central and eastern Indonesia.',
    'Who is bound: every financial service business; the debt types rent, telecom, utility, medical and tax are outside. A lender that is not stated is '
      + 'taken to be a peer-to-peer platform for the days of the circular of 2023; banks, finance companies, card issuers, microfinance, pawnshops, '
      + 'servicers and insurers, and the debt types credit-card, mortgage and auto are not.',
    'Collection that goes on and on in a disturbing way is barred without a number (POJK 22/2023, Pasal 62 ayat (2) huruf d): not checked.',
    'Not checked, as no request shows it: threats, violence, shaming and pressure (Pasal 62 ayat (1), (2) huruf a and b) beside the words of a text, the collector\'s certificate.',
    'Not checked, as it bars no contact: telling the due date before it falls due, and a warning letter after default (SEOJK 19/2023).',
    'Left out as known from memory alone: limits of the industry association AFPI, such as direct collection only to a certain day. Which clauses on '
      + 'collection stand in POJK 40/2024 and the circular of 2025 was not seen.',
  ],
});

export default ruleset;
