import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { Lexicon } from '../wording/lexicon.js';
import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';

const CHECKED = '2026-11-23';
const ACEF = 'https://acefbl.org/loi-sur-le-recouvrement';
const OPC = 'https://opc.gouv.qc.ca/commercant/permis-certificat/representant-recouvrement/obligation/communication';
const LEGIS = 'https://legisquebec.gouv.qc.ca/en/document/cs/R-2.2/19991001?langCont=fr';

const act = (provision: string, url = ACEF): Citation => ({ instrument: 'Loi sur le recouvrement de certaines créances', provision, url });
const READ = { confidence: 'primary', lastChecked: CHECKED, from: '1981-04-01' } as const;

/** Permit holders (ss 33, 34); sections 2 and 3 bind any person. A party that is not stated is taken to hold a permit. */
const PERMIT_HOLDER = { notParties: ['creditor'] } as const;
const DEBTORS = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'];
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const DEBTOR: ConditionParams = { ...PERMIT_HOLDER, roles: DEBTORS };
const ORAL = ['call', 'voicemail', 'visit'];
/** The prescribed form is on paper. */
const CLAIM_NOTICE: FilterParams = { purposes: ['validation-notice'], channels: ['letter'], notOutcomes: ['undelivered'], undeliverable: false };
const NOTICE_READING = 'The notice (form N-41) is a letter of purpose `validation-notice`, or `debt.noticeSentAt`; one that came back does not count.';

const rules: readonly Rule[] = [
  {
    id: 'qc.34-4.hours', kind: 'contact-hours', title: 'Spoken contact only from 8 to 20 on days that are no holidays; Sundays are holidays.',
    ...READ, citation: act('s. 34(4)'), when: { ...PERMIT_HOLDER, notRoles: PROFESSIONALS, channels: ORAL },
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '08:00', to: '20:00' }], holidays: 'closed',
    reading: 'Calls, voice messages and visits are spoken contact. The clock is not stated: the consumer\'s. The text names debtor, surety, spouse and family; '
      + 'other persons are treated alike. 20:00:00.000 is taken as barred.',
  },
  {
    id: 'qc.34-1.notice', kind: 'prerequisite', title: 'The first call comes five days after the prescribed written claim notice was sent.',
    ...READ, citation: act('s. 34(1); OPC page', OPC), when: { ...DEBTOR, channels: ORAL },
    requires: [{ event: CLAIM_NOTICE }, { fact: 'debt.noticeSentAt' }], atLeast: { days: 5 }, per: ['debt'],
    reading: `${NOTICE_READING} Contact is open from the fifth date after the date of sending.`,
  },
  {
    id: 'qc.34-1.notice.first', kind: 'prerequisite', title: 'The prescribed written claim notice goes before other written contact.',
    ...READ, citation: act('s. 34(1); OPC page', OPC), when: { ...DEBTOR, notChannels: ORAL, notPurposes: ['validation-notice'] },
    unless: { reply: {} }, requires: [{ event: CLAIM_NOTICE }, { fact: 'debt.noticeSentAt' }], per: ['debt'],
    reading: `${NOTICE_READING} The notice is taken to come before anything else that is written; an answer to the debtor is let through.`,
  },
  {
    id: 'qc.34-2.writing', kind: 'consent', title: 'No spoken contact after the debtor\'s written notice to communicate only in writing.',
    ...READ, citation: act('s. 34(2)'), when: { ...PERMIT_HOLDER, notRoles: PROFESSIONALS, channels: ORAL },
    optOuts: { forms: ['written', 'registered', 'electronic'], covers: { call: ['voicemail', 'visit'] } },
    reading: '"Only in writing" is an opt-out from calls; it bars voice messages and visits too. One whose form is not stated is honoured, one known to be oral '
      + 'does not bind.',
  },
  {
    id: 'qc.34-3.family', kind: 'recipient', title: 'Spouse and family only as surety, or to get the debtor\'s address.',
    ...READ, citation: act('s. 34(3)'), when: { ...PERMIT_HOLDER },
    allow: [{ roles: [...DEBTORS, ...PROFESSIONALS] }, { purposes: ['location'] }],
    reading: 'Persons who are neither are treated like family. A surety has role `guarantor`. No consent of the debtor is known to open the way to others.',
  },
  {
    id: 'qc.33.identify', kind: 'disclosure', title: 'Each claim gives the caller\'s identity, the agency, the permit number, the amount and the creditor.',
    ...READ, citation: act('s. 33'), when: { ...DEBTOR, notPurposes: ['location', 'employment-verification', 'opt-out-confirmation'] },
    requires: ['sender-identity', 'institution-name', 'permit-number', 'amount', 'creditor-name'],
    reading: 'A message left with another person gives name and number alone and is not asked for more.',
  },
  {
    id: 'qc.3.conduct', kind: 'account-status', title: 'Nobody goes round the legal adviser to whom the debtor has referred.',
    ...READ, citation: act('ss 2-3', LEGIS), when: { notRoles: PROFESSIONALS }, status: 'represented',
    reading: 'A known legal adviser is taken to be one to whom the debtor has referred. Binds any person, creditors too.',
  },
];

/** No lexicon reads French: the phrases that the provisions name, and what is closest to them. */
const FRENCH: Lexicon = {
  id: 'ca-qc-fr', language: 'fr', version: '2026.11.0', words: 'spaces',
  cues: { negation: { before: ['(ne|jamais|aucun|aucune|sans|ni)'], after: ['(pas|jamais)'], unless: ['(si|sauf si) .. ne .. (pas|jamais)', 'sinon'] } },
  entries: [
    {
      id: 'poursuites', category: 'false-legal-action', unlessFacts: ['suit-filed', 'judgment'], hardAgainst: ['condition', 'policy'],
      phrases: [
        'poursuites (judiciaires|legales) [seront|pourraient etre|vont etre|peuvent etre] (intentees|engagees|entreprises|entamees)', 'poursuivre (en justice|devant le tribunal|devant les tribunaux)',
        'actions (judiciaires|legales) [seront|pourraient etre|vont etre|peuvent etre] (intentees|engagees|entreprises|entamees)', '(serez|etre) poursuivi*', '(mesures|procedures) (judiciaires|legales)',
      ],
      examples: ['Des poursuites judiciaires seront intentées contre vous.', 'Nous allons vous poursuivre en justice.', 'Vous serez poursuivie.'],
      counterExamples: ['Aucune poursuite n\'est prévue.', 'Veuillez nous appeler.'],
      notThrough: ['leet', 'repeated'],
    },
    {
      id: 'arrestation', category: 'arrest-or-criminal-threat', unlessFacts: ['criminal-case'],
      phrases: ['(serez|etre|faire) arrete*', '(mandat|risque*) d (arret|arrestation)', '(aller|irez|envoyer|mettre) en prison', '(poursuites|accusations|plainte) (penales|criminelles|penale|criminelle)', '(la|a la) police ..4 (chez vous|vous arreter|vous chercher)'],
      examples: ['Vous serez arrêté.', 'Vous irez en prison.', 'Une plainte criminelle sera déposée.'],
      counterExamples: ['Vous ne serez jamais arrêté pour une dette.', 'Le service est arrêté le dimanche.'],
      notThrough: ['leet', 'repeated'],
    },
  ],
};
/** A suit that is called possible is suggested too. */
const SUIT: Lexicon = {
  id: 'ca-qc-suit', language: 'en', version: '2026.11.0', words: 'spaces',
  cues: { negation: { before: ['(not|never|no|cannot|nor|without)', '(dont|doesnt|wont|cant)'], unless: ['(if|unless) .. not', 'if .. dont'] } },
  entries: [
    {
      id: 'suit-suggested', category: 'false-legal-action', unlessFacts: ['suit-filed', 'judgment'], hardAgainst: ['condition', 'policy', 'quotation', 'warning'],
      phrases: [
        '(legal|court) (proceedings|action) [may|will|can|could|might] [be] (follow|taken|started|instituted|commenced|initiated|begin)', '(take|taking|start|begin|institute|commence|initiate) [legal|court] (proceedings|action)',
        '(we|they|client|creditor) [will|may|can|could|might] sue', '(be|get|being) sued', 'lawsuit (may|will|could|might) (follow|be filed)', 'file [a] (lawsuit|suit|claim)', 'take you to court',
      ],
      examples: ['Legal proceedings will be instituted.', 'If you do not pay, we may take legal action.', 'You could be sued.'],
      counterExamples: ['We will not take legal action.', 'No legal action will be taken.'],
      notThrough: ['leet', 'repeated'],
    },
  ],
};

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'qc.3.conduct.words', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No false statement, no suggestion of arrest or prosecution, no harassment, threats or intimidation.',
    ...READ, citation: act('ss 2-3', LEGIS),
    when: { notRoles: PROFESSIONALS, notChannels: ['court-filing'] }, lexicons: [...LANGUAGES, FRENCH],
    categories: [
      'arrest-or-criminal-threat', 'violence-threat', 'extortion', 'harassment-threat', 'coercive-visit', 'self-harm-incitement',
      'impersonation-authority', 'impersonation-lawyer', 'deception-identity', 'false-credit-claim', 'fee-misrepresentation',
    ],
    reading: 'Binds anyone. The threat to exercise a legal right is no threat, so suits are not read here.',
  },
  {
    id: 'qc.34.wording.disclosure', ...WORDS, title: 'Permit holders do not threaten to reveal or publish the default.',
    ...READ, citation: act('s. 34(5)-(6)'),
    when: { ...PERMIT_HOLDER, notRoles: PROFESSIONALS }, lexicons: LANGUAGES,
    categories: ['shaming-or-publicity', 'third-party-pressure'],
  },
  {
    id: 'qc.34.wording.suit', ...WORDS, title: 'Permit holders do not suggest that legal proceedings will follow.',
    ...READ, citation: act('s. 34(5)-(6)'),
    when: { ...PERMIT_HOLDER, notRoles: PROFESSIONALS, notChannels: ['court-filing'] }, lexicons: [...LANGUAGES, FRENCH, SUIT],
    categories: ['false-legal-action'],
    reading: 'Also where they are only called possible. A suit that is filed is stated, or known from the debts.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ca-qc',
  version: '2026.11.0',
  title: 'Québec : Loi sur le recouvrement de certaines créances',
  titleEnglish: 'Quebec: Act respecting the collection of certain debts',
  zones: ['America/Toronto', 'America/Blanc-Sablon'],
  calendar: 'ca-qc',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'r-2-2', title: 'Loi sur le recouvrement de certaines créances, RLRQ c. R-2.2', titleEnglish: 'Act respecting the collection of certain debts',
      issuer: 'Assemblée nationale; OPC', status: 'binding', issued: '1979-12-21', from: '1981-04-01', url: LEGIS,
      appliesTo: 'Sections 2-3: any person; sections 7 ff, 33-34: collection agents who hold a permit and their representatives.', note: 'Dates from memory.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: by ss 33-34 every party but `creditor`, by ss 2-3 everyone; a party that is not stated is taken to hold a permit.',
    'Hours bind spoken contact alone; e-mail, texts and letters have no hours.',
    'No number limits how often.',
    'The Magdalen Islands keep Atlantic time: give the consumer\'s own zone.',
    'Words are read in English; in French, for which there is no lexicon, only those of proceedings and arrest that the provisions name. How papers look is '
      + 'not seen (ss 2-3).',
    'The calendar covers 2009 to 2032; spoken contact outside it is denied.',
  ],
});
export default ruleset;
