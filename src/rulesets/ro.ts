import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const INDRUMARI = 'https://indrumari-juridice.eu/indrumarijuridice/reglementari-noi-pentru-recuperatorii-de-creante-directiva-17-oug-al-guvernului-pentru-'
  + 'creditele-imobiliare-avocat-cuculis-adrian-calin/';
const AGRO = 'https://www.agro-business.ro/recuperatorii-de-creante-pusi-cu-botul-pe-labe/2016/10/20/';
const PROTV = 'https://stirileprotv.ro/stiri/financiar/fara-telefoane-in-miezul-noptii-si-amenintari-la-telefon-noile-reguli-pentru-recuperatorii-de-creante.html';

const ordinance = (provision: string, url: string): Citation => ({
  instrument: 'GEO 52/2016', provision, url, note: 'Read in lawyers\' and press summaries; the article number was not seen.',
});
const code = (provision: string): Citation => ({ instrument: 'AMCC code of conduct', provision, url: PROTV, note: 'Read in the press; the year is from memory.' });

/** No clock is named: Romanian time, and the consumer's own where it is known. */
const CLOCKS = { zone: ['Europe/Bucharest', 'consumer'] } as const;
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, from: '2016-09-30', ...CLOCKS } as const;
const ADVISED = { confidence: 'secondary', lastChecked: CHECKED, force: 'should', from: '2014-01-01', ...CLOCKS } as const;

/** Consumer and mortgage credit. The listed types are no credit; every other, and one that is not stated, is taken to be. */
const CREDIT = { notDebtTypes: ['business', 'telecom', 'utility', 'medical', 'rent', 'tax'] } as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector-attorney', 'consumer-reporting-agency'] as const;
const CONSUMER: ConditionParams = { ...CREDIT, notRoles: OWN_SIDE };
/** What is sent in the course of contesting is no recovery. */
const NO_RECOVERY = ['validation-notice', 'verification', 'requested-information', 'required-by-law', 'legal-notice'] as const;
const RECOVERY: ConditionParams = { ...CONSUMER, notPurposes: NO_RECOVERY };
const DISPUTE = 'lit. d) with GEO 50/2010 art. 71(5)(b)';

const statute: readonly Rule[] = [
  {
    id: 'ro.oug52.hours', kind: 'contact-hours', title: 'No communication with the consumer from 20:00 to 09:00.',
    ...REPORTED, citation: ordinance('list of prohibitions, hours item', INDRUMARI), when: CONSUMER, quiet: [{ from: '20:00', to: '09:00' }],
    reading: 'Every channel, post too, and every party: the item speaks of the recovery entity and the ordinance of creditors too. Weekends are not named and '
      + 'are free, which a lawyer disputes. 20:00 sharp is barred, 09:00 sharp is not. No exception is named, not even for an answer.',
  },
  {
    id: 'ro.oug52.workplace', kind: 'inconvenient', title: 'The consumer is not contacted at work.',
    ...REPORTED, citation: ordinance('lit. g)', AGRO), when: CONSUMER, workplace: 'always', reading: 'No exception for consent is named.',
  },
  {
    id: 'ro.oug52.thirdparty', kind: 'recipient', title: 'Nobody but the consumer, successors, lawyers, proxies and the creditor is contacted about recovery.',
    ...REPORTED, citation: ordinance('lit. h)', INDRUMARI), when: { ...CREDIT, notRoles: ['consumer-reporting-agency'] },
    allow: [{
      roles: [
        'debtor', 'co-debtor', 'executor', 'administrator', 'personal-representative', 'successor-in-interest', 'attorney', 'guardian', 'parent-of-minor',
        'creditor', 'creditor-attorney', 'collector-attorney',
      ],
    }],
    reading: 'A closed list: a co-debtor is a consumer of the contract, guardians act as proxies; guarantors and spouses are not named and are barred. Consent '
      + 'and asking for whereabouts are no exceptions.',
  },
  {
    id: 'ro.oug52.dispute', kind: 'account-status', title: 'No recovery until the reply to a contestation is sent.',
    ...REPORTED, citation: ordinance(DISPUTE, AGRO), when: RECOVERY, status: 'disputed', endedBy: 'verification-sent',
    reading: 'A contestation in any form; the reply is `verificationSentAt`. What is sent in the course of contesting or as the law demands is no recovery.',
  },
  {
    id: 'ro.oug52.dispute.thirty-days', kind: 'account-status', title: 'No recovery for thirty days from a contestation, even if the reply went out sooner.',
    ...REPORTED, citation: ordinance(DISPUTE, AGRO), when: RECOVERY, status: 'disputed', lasts: { days: 30 },
    reading: 'Whether the thirty calendar days run from the notice or from the contestation was not seen; both are kept.',
  },
  {
    id: 'ro.oug52.dispute.after-notice', kind: 'prerequisite', title: 'No recovery in the thirty days for contesting after the notice.',
    ...REPORTED, citation: ordinance(DISPUTE, AGRO), when: { ...RECOVERY, known: { facts: { 'debt.noticeSentAt': { ago: {} } } } },
    requires: { fact: 'debt.noticeSentAt' }, atLeast: { days: 30 },
    reading: 'The date of the notice (`debts[].noticeSentAt`) is day one of thirty, and whether the debt was contested is not asked. A notice that is not known '
      + 'starts nothing.',
  },
  {
    id: 'ro.oug52.dispute.after-notice-sent', kind: 'cooldown', title: 'No recovery in the thirty days for contesting after the notice was sent.',
    ...REPORTED, citation: ordinance(DISPUTE, AGRO), when: RECOVERY, wait: { days: 30 }, after: { purposes: ['validation-notice'] }, per: ['debt'],
    reading: 'The same where the notice stands in the history as an event of purpose `validation-notice` about the debt.',
  },
];

/** Members collect debts of every kind for others and for themselves. */
const MEMBERS: ConditionParams = { notParties: ['creditor'], notDebtTypes: ['business'], notRoles: OWN_SIDE };
const association: readonly Rule[] = [
  {
    id: 'ro.amcc.hours', kind: 'contact-hours', title: 'Members call or visit Monday to Friday 8-21 and Saturday 9-14.',
    ...ADVISED, citation: code('telephone contact'), when: { ...MEMBERS, channels: ['call', 'voicemail', 'visit'] },
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '21:00' }, { days: ['sat'], from: '09:00', to: '14:00' }],
    reading: 'First edition of the code; for credit the statutory hours are narrower. Whether the caller is a member is not asked.',
  },
  {
    id: 'ro.amcc.frequency', kind: 'frequency', title: 'Members contact a debtor only twice a week.',
    ...ADVISED, citation: code('contact frequency'), when: MEMBERS, limit: 2, window: { days: 7 }, per: ['consumer', 'recipient'],
    count: { notOutcomes: ['not-in-service', 'undelivered'], notParties: ['creditor'], notRoles: OWN_SIDE },
    reading: 'Every channel; seven dates, which holds the calendar week too. Whether the caller is a member is not asked.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ro',
  version: '2026.11.0',
  title: 'România: contactarea consumatorilor la recuperarea creanțelor din credite',
  titleEnglish: 'Romania: contacts with consumers in the recovery of credit debts',
  zones: ['Europe/Bucharest'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'oug-52-2016', title: 'OUG nr. 52/2016 privind contractele de credit oferite consumatorilor pentru bunuri imobile și pentru modificarea OUG 50/2010',
      titleEnglish: 'GEO 52/2016 (mortgage credit; amends GEO 50/2010 consumer credit)', issuer: 'Government', status: 'binding', issued: '2016-09-14',
      from: '2016-09-30', url: 'https://www.bancherul.ro/print.php?id_stire=17358',
      appliesTo: 'Creditors and debt-recovery entities in consumer and mortgage credit.',
    },
    {
      id: 'amcc-cod', title: 'Codul de conduită AMCC', titleEnglish: 'AMCC code of conduct', issuer: 'Asociația de Management al Creanțelor Comerciale',
      status: 'self-regulatory', issued: '2014', from: '2014',
      url: 'https://a1.ro/news/economic/o-lege-pentru-romanii-cu-datorii-recuperatorii-de-creante-au-noi-limite-id968347.html',
      appliesTo: 'AMCC members (17 firms).', note: 'The year is from memory.',
    },
    {
      id: 'oug-15-2024', title: 'OUG nr. 15/2024 privind administratorii de credite și cumpărătorii de credite',
      titleEnglish: 'GEO 15/2024 on credit servicers and purchasers', issuer: 'Government', status: 'binding', issued: '2024-02-28', from: '2024-03-07',
      url: 'http://monitoruljuridic.ro/act/ordonan-de-urgen-nr-15-din-28-februarie-2024-privind-administratorii-de-credite-i-cump-r-torii-de-credite-'
        + 'precum-i-pentru-modificarea-i-completarea-unor-acte-normative-279681.html',
      appliesTo: 'Credit servicers and purchasers.', note: 'Whether it changes the hours was not seen; no rule rests on it.',
    },
  ],
  rules: [...statute, ...association],
  notes: [
    'Who is bound: every party, for consumer and mortgage credit; the types business, telecom, utility, medical, rent and tax are taken out and meet the code '
      + 'of the association alone, which advises.',
    'Weekends and holidays: the statute as read names clock hours alone; a lawyer says that weekends need consent, which was not found in the text.',
    'Counts: the statute sets no number; two contacts a week are the association\'s advice.',
    'Not checked, as no request shows it: notices on doors of flats and blocks, extra fees. The elements of the first letter (code) are named without a provision and left out. Harassment and threats to '
      + 'person, reputation and property are not read in texts: no lexicon reads Romanian.',
  ],
});

export default ruleset;
