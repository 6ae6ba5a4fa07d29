import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';
import type { Lexicon } from '../wording/lexicon.js';

const CHECKED = '2026-11-23';
const EL_PAIS = 'https://negocios.elpais.com.uy/evitar-formas-abusivas-cobranza.html';

const view = (): Citation => ({
  instrument: 'Ley 17.250 de Relaciones de Consumo', provision: 'general', url: EL_PAIS,
  note: 'A practitioner\'s view of what is abusive; no number stands in the Act.',
});
const ADVISED = { confidence: 'secondary', lastChecked: CHECKED, force: 'should' } as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const CONSUMER = { notRoles: OWN_SIDE, notDebtTypes: ['business', 'tax'] } as const;
const LIABLE = [
  'debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney', 'guarantor', 'co-debtor',
] as const;
const CALLS = ['call', 'voicemail'] as const;

/** Texts are read in Spanish; where nothing that reads it was handed in, that is said. */
const WORDS = { kind: 'wording', lexicons: ['es'], missingLexicon: 'unchecked' } as const;

/** The court notice of Uruguay, by its name. */
const CEDULONES: Lexicon = {
  id: 'uy-cedulones', language: 'es', version: '2026.11.0', words: 'spaces',
  cues: { negation: { before: ['(no|nunca|jamas|ni|sin)'], within: 5, unless: ['(si|de|por) no'] } },
  entries: [
    {
      id: 'cedulon', category: 'false-legal-action', unlessFacts: ['suit-filed', 'judgment', 'enforcement-begun'], phrases: ['(cedulon|cedulones)'],
      examples: ['Le dejaremos cedulones en la puerta.', 'CEDULÓN: preséntese.'], counterExamples: ['Esta carta no es un cedulón.'],
    },
  ],
};

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'uy',
  version: '2026.11.0',
  title: 'Uruguay: prácticas abusivas de cobranza (Ley 17.250; solo recomendaciones)',
  titleEnglish: 'Uruguay: abusive collection practices (Act 17.250; advice only)',
  zones: ['America/Montevideo'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ley-17250', title: 'Ley 17.250 de Relaciones de Consumo', titleEnglish: 'Consumer relations act', issuer: 'Parlamento', status: 'binding',
      issued: '2000-08-11', url: 'https://www.impo.com.uy/bases/leyes/17250-2000', appliesTo: 'Suppliers; general rules on abusive practices.',
      note: 'Dates and address are from memory; the address was not opened.',
    },
  ],
  rules: [
    {
      id: 'uy.17250.abusive.hours', kind: 'contact-hours', title: 'Calls before 7:00 or after 20:00 are described as abusive.',
      ...ADVISED, citation: view(), when: { ...CONSUMER, channels: CALLS }, allow: [{ from: '07:00', to: '20:00', toInclusive: true }],
      reading: 'Advice only: "before 07:00 or after 20:00" is the practitioner\'s, not the statute\'s.',
    },
    {
      id: 'uy.17250.abusive.third-party', kind: 'recipient', title: 'Calls to relatives about the debt are described as abusive.',
      ...ADVISED, citation: view(), when: CONSUMER, allow: [{ roles: LIABLE }], reading: 'Advice only.',
    },
    {
      id: 'uy.17250.abusive.workplace', kind: 'inconvenient', title: 'Calls to the workplace are described as abusive.',
      ...ADVISED, citation: view(), when: { ...CONSUMER, channels: CALLS }, workplace: 'always', reading: 'Advice only.',
    },
    {
      id: 'uy.17250.abusive.words', ...WORDS, lexicons: ['es', CEDULONES], title: 'False "cedulones", empty threats of seizure and constant calls are abusive.',
      ...ADVISED, citation: view(), when: CONSUMER, categories: ['false-legal-action', 'harassment-threat', 'third-party-pressure'],
      reading: 'Advice only. What a court has truly done is stated in `content.facts` (`suit-filed`, `judgment`).',
    },
  ],
  notes: [
    'No statutory hours, number or rule on third parties was found; rules of the central bank were not checked. Nothing in this ruleset denies by itself; a '
      + 'house policy may deny by it (`compile` with `denies`).',
    'Constant calls are described as abusive too, without a number: only a text that announces them is seen.',
  ],
});
export default ruleset;
