import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const ASFI = 'https://asfi.gob.bo/node/447';

const art74 = (): Citation => ({ instrument: 'Ley 393 de Servicios Financieros', provision: 'Art. 74', url: ASFI });
const SINCE = {
  confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2013-08-21',
  note: 'Issued on 2013-08-21; the first day in force was not verified, and the day of issue is taken.',
} as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** The debtor, those who by law or authority stand in the debtor's place, and those who owe the debt too. */
const LIABLE = [
  'debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney', 'guarantor', 'co-debtor',
] as const;
/** Debts to financial entities. A type that is not stated is taken to be one. */
const FINANCIAL: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['rent', 'telecom', 'utility', 'medical', 'tax'] };
const CONFIDENTIAL = 'Confidentiality is read as a bar on telling others of the debt: a collection contact with anybody who neither owes it nor stands in '
  + 'the debtor\'s place is denied, whatever its purpose.';

/** Texts are read in Spanish. One rule says where a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['es'] } as const;
/** To whom no text may name the debt. Who stands in the debtor's place is told, and every other role is denied whatever a text says. */
const STRANGERS = ['third-party', 'emergency-contact', 'spouse'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'bo',
  version: '2026.11.0',
  title: 'Bolivia: derechos del consumidor financiero (Ley 393, art. 74)',
  titleEnglish: 'Bolivia: rights of financial consumers (Act 393, art. 74)',
  zones: ['America/La_Paz'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ley-393', title: 'Ley 393 de Servicios Financieros, arts. 73-74', titleEnglish: 'Financial services act',
      issuer: 'Asamblea Legislativa Plurinacional',
      status: 'binding', issued: '2013-08-21', url: ASFI, appliesTo: 'Supervised financial entities.',
    },
  ],
  rules: [
    {
      id: 'bo.393.dignity.confidentiality', kind: 'recipient', title: 'Confidentiality: nobody else is told of the debt.',
      ...SINCE, citation: art74(), when: FINANCIAL, allow: [{ roles: LIABLE }], reading: CONFIDENTIAL,
    },
    {
      id: 'bo.393.dignity.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...SINCE, citation: art74(), when: { ...FINANCIAL, roles: LIABLE }, misdirected: true, reading: CONFIDENTIAL,
    },
    {
      id: 'bo.393.dignity.publication', kind: 'channel', title: 'No publication of the debt.',
      ...SINCE, citation: art74(), when: { ...FINANCIAL, channels: ['social-post'] }, deny: true,
      reading: '`social-post` is what others can see; a private message is channel `chat`.',
    },
    {
      id: 'bo.393.dignity.words', ...TEXT, unchecked: 'advise', placeholders: 'deny',
      title: 'Good attention and dignified treatment: no threats, insults or exposure.',
      ...SINCE, citation: art74(), when: FINANCIAL,
      categories: [
        'violence-threat', 'arrest-or-criminal-threat', 'extortion', 'harassment-threat', 'coercive-visit', 'shaming-or-publicity', 'insult-or-obscenity',
        'discrimination', 'sexual-harassment', 'self-harm-incitement', 'vulnerable-exploitation',
      ],
      reading: 'The Act has no list: threats, insults, exposure and the use of hardship are taken to be the plain opposite of dignified treatment. False '
        + 'statements are not.'
        + ' A text that is not there, is in a language that nothing reads, or has fields of a template left open is met here, for all '
        + 'rules on wording.',
    },
    {
      id: 'bo.393.dignity.confidentiality.words', ...TEXT, title: 'Confidentiality: no text tells others of the debt, or says that they will be told.',
      ...SINCE, citation: art74(), when: FINANCIAL, thirdParties: STRANGERS, categories: ['privacy-disclosure', 'third-party-pressure'],
    },
  ],
  notes: [
    'No hours and no number of contacts were found; the compilation of the supervisor (ASFI, Libro 4) could not be searched in depth.',
    'Who is bound: supervised financial entities and those who collect for them; debts of type `rent`, `telecom`, `utility`, `medical` and `tax` are not '
      + 'reached.',
    'Not checked, as no text shows it: good attention and dignified treatment beside the words of a text (bo.393.dignity). False statements stand in no '
      + 'article that was read; a house policy should hold them.',
  ],
});
export default ruleset;
