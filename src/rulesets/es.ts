import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const QUITA = 'https://quitatudeuda.com/cuantas-veces-pueden-llamarme-reclamar-una-deuda';
const DEBIFY = 'https://debify.es/?p=10120';

const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const LIABLE = [
  'debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney', 'guarantor', 'co-debtor',
] as const;
const gdpr = (): Citation => ({ instrument: 'GDPR; LO 3/2018 (LOPDGDD)', provision: 'GDPR art. 5, 6', url: DEBIFY, note: 'Read in a secondary source.' });
const SINCE = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2018-12-07' } as const;

/** Texts are read in Spanish; where nothing that reads it was handed in, that is said. */
const WORDS = { kind: 'wording', lexicons: ['es'], missingLexicon: 'unchecked' } as const;
/** To whom no text may name the debt. Who stands in the debtor's place is told, and every other role is denied whatever a text says. */
const STRANGERS = ['third-party', 'emergency-contact', 'spouse'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'es',
  version: '2026.11.0',
  title: 'España: recobro de deudas (protección de datos; horario de referencia)',
  titleEnglish: 'Spain: debt recovery contacts (data protection; hours for reference)',
  zones: ['Europe/Madrid', 'Atlantic/Canary'],
  calendar: 'es',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'trlgdcu-a96', title: 'RDLeg 1/2007 (TRLGDCU) art. 96.2', titleEnglish: 'Consumer Act art. 96 (commercial calls)', issuer: 'Gobierno',
      status: 'binding',
      issued: '2007-11-16', from: '2014-06-13', url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2007-20555',
      appliesTo: 'Commercial communications by telephone, not debt recovery.', note: 'Dates from memory.',
    },
    {
      id: 'pl-admin-creditos', title: 'Proyecto de Ley de administradores y compradores de créditos (BOCG 14.03.2025)',
      titleEnglish: 'Bill on credit servicers and purchasers', issuer: 'Gobierno / Congreso', status: 'draft', issued: '2025-03-14',
      url: 'https://araozyrueda.com/proyecto-de-ley-de-administradores-y-compradores-de-creditos-en-espana',
      appliesTo: 'Servicers and purchasers of doubtful credits.', note: 'Not law as far as found. No rule rests on it.',
    },
    {
      id: 'lopdgdd', title: 'LO 3/2018 (LOPDGDD) y RGPD', titleEnglish: 'Data Protection Act and GDPR', issuer: 'Cortes Generales', status: 'binding',
      issued: '2018-12-05', from: '2018-12-07', url: 'https://www.boe.es/buscar/act.php?id=BOE-A-2018-16673', appliesTo: 'Controllers.',
      note: 'Dates from memory.',
    },
  ],
  rules: [
    {
      id: 'es.hours.reference', kind: 'contact-hours', title: 'For reference: commercial calls keep to weekdays from 9:00 to 21:00, without holidays.',
      confidence: 'secondary', lastChecked: CHECKED, force: 'should', from: '2014-06-13',
      citation: { instrument: 'RDLeg 1/2007 (TRLGDCU)', provision: 'art. 96.2 (by analogy)', url: QUITA, note: 'A rule on commercial calls, not on recovery.' },
      when: { notRoles: OWN_SIDE, channels: ['call', 'voicemail'] },
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '21:00' }], holidays: 'closed',
      reading: 'Advice only: Spain has no rule on recovery hours. The consumer\'s own clock counts (the Canary Islands are one hour behind); holidays are '
        + 'those of the whole country.',
    },
    {
      id: 'es.thirdparty', kind: 'recipient', title: 'Telling family, employer or neighbours of the debt breaches data protection.',
      ...SINCE, citation: gdpr(), when: { notRoles: OWN_SIDE }, allow: [{ roles: LIABLE }, { consent: { scopes: ['third-party:{relation}'] } }],
      reading: 'A collection contact with anybody who neither owes the debt nor stands in the debtor\'s place is denied, but for the debtor\'s consent (scope '
        + '`third-party:<relation>`); an inquiry after the debtor is denied too, as it may tell of the debt.',
    },
    {
      id: 'es.thirdparty.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...SINCE, citation: gdpr(), when: { notRoles: OWN_SIDE, roles: LIABLE }, misdirected: true,
    },
    {
      id: 'es.thirdparty.publication', kind: 'channel', title: 'No publication of the debt.',
      ...SINCE, citation: gdpr(), when: { notRoles: OWN_SIDE, channels: ['social-post'] }, deny: true,
      reading: '`social-post` is what others can see; a private message is channel `chat`.',
    },
    {
      id: 'es.thirdparty.words', ...WORDS, title: 'No text tells others of the debt, or says that they will be told.',
      ...SINCE, citation: gdpr(), when: { notRoles: OWN_SIDE }, thirdParties: STRANGERS, categories: ['privacy-disclosure', 'third-party-pressure', 'shaming-or-publicity'],
      unless: { consent: { scopes: ['third-party:{relation}'] } },
      reading: 'Read are the debt named to others, family, employer or neighbours as a lever, and public exposure (the "cobrador del frac"). The debtor\'s '
        + 'consent is one of scope `third-party:<relation>`. Spanish alone is read.',
    },
  ],
  notes: [
    'No binding hours and no legal number of calls exist (es.frequency.none); insistence is judged under harassment and data law.',
    'The bill on credit servicers and purchasers carries over the directive\'s ban on harassment, coercion and undue influence; it is no law as far as '
      + 'found and gives no number (es.bill). Nor are the identity and the data of the claim, which the bill asks for, asked for here.',
    'The code of the recovery association (ANGECO) and Ley 10/2025 on customer service were not verified.',
    'Not checked: threats of seizure without a title and other threats, insults and false statements, for which no law in force was read; public exposure '
      + 'beside the words of a text. A house policy should hold them.',
  ],
});
export default ruleset;
