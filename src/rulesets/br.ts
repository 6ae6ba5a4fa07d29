import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const ASSERTIVA = 'https://blog.assertivasolucoes.com.br/horario-para-cobranca-de-dividas/';
const EFIC = 'https://efic.com.br/?p=368';

const cdc = (provision: string): Citation => ({
  instrument: 'Lei 8.078/1990, Código de Defesa do Consumidor', provision, url: ASSERTIVA, note: 'Read in a secondary source.',
});
const SINCE = {
  confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '1991-03-11', note: 'The first day in force is from memory.',
} as const;

/** The debtor, those who by law or authority stand in the debtor's place, and those who owe the debt too. */
const LIABLE = [
  'debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney', 'guarantor', 'co-debtor',
] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** Consumer debts alone. A type that is not stated is taken to be one. */
const CONSUMER: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['business', 'tax'] };

/** Texts are read in Portuguese. One rule says where a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['pt'] } as const;
/** To whom no text may name the debt. Who stands in the debtor's place is told, and every other role is denied whatever a text says. */
const STRANGERS = ['third-party', 'emergency-contact', 'spouse'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'br',
  version: '2026.11.0',
  title: 'Brasil: cobrança de dívidas (Código de Defesa do Consumidor, arts. 42 e 71)',
  titleEnglish: 'Brazil: debt collection contacts (Consumer Defence Code, arts 42 and 71)',
  zones: [
    'America/Sao_Paulo', 'America/Manaus', 'America/Cuiaba', 'America/Campo_Grande', 'America/Porto_Velho', 'America/Boa_Vista', 'America/Rio_Branco',
    'America/Eirunepe', 'America/Belem', 'America/Santarem', 'America/Fortaleza', 'America/Recife', 'America/Maceio', 'America/Bahia', 'America/Araguaina',
    'America/Noronha',
  ],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'cdc', title: 'Lei 8.078/1990, Código de Defesa do Consumidor, arts. 42, 42-A e 71', titleEnglish: 'Consumer Defence Code',
      issuer: 'Congresso Nacional',
      status: 'binding', issued: '1990-09-11', from: '1991-03-11', url: 'https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm',
      appliesTo: 'Every supplier that collects consumer debts; art. 42-A was added in 2009.',
      note: 'The first day in force and the address are from memory.',
    },
    {
      id: 'pl-752-2019', title: 'PL 752/2019', titleEnglish: 'Federal bill: no collection calls after 18:00 or on weekends', issuer: 'Câmara dos Deputados',
      status: 'draft', url: EFIC, note: '2019; not law as far as found. No rule rests on it.',
    },
  ],
  rules: [
    {
      id: 'br.cdc42.third-party', kind: 'recipient', title: 'The debtor is not exposed to ridicule before others: nobody else is contacted about the debt.',
      ...SINCE, citation: cdc('Art. 42'), when: CONSUMER, allow: [{ roles: LIABLE }],
      reading: 'The Code bars exposure to ridicule (art. 42) and interference with work (art. 71); a collection contact with an employer, colleague, '
        + 'relative or neighbour is taken to be one, whatever its purpose.',
    },
    {
      id: 'br.cdc42.third-party.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...SINCE, citation: cdc('Art. 42'), when: { ...CONSUMER, roles: LIABLE }, misdirected: true,
    },
    {
      id: 'br.cdc42.publication', kind: 'channel', title: 'No publication of the debt.',
      ...SINCE, citation: cdc('Art. 42'), when: { ...CONSUMER, channels: ['social-post'] }, deny: true,
      reading: '`social-post` is what others can see; a private message is channel `chat`.',
    },
    {
      id: 'br.cdc42.words', ...TEXT, unchecked: 'advise', placeholders: 'deny',
      title: 'No ridicule, constraint or threat.',
      ...SINCE, citation: cdc('Art. 42'), when: CONSUMER,
      categories: [
        'violence-threat', 'arrest-or-criminal-threat', 'extortion', 'harassment-threat', 'coercive-visit', 'third-party-pressure', 'shaming-or-publicity',
        'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'self-harm-incitement',
      ],
      reading: '"Threat" is one of violence, prison, extortion, calls without end; "constraint" also a visit or pressure by way of family, friends or '
        + 'employer; "ridicule" exposure and every insult. A true criminal case is stated in `content.facts` (`criminal-case`).'
        + ' A text that is not there, is in a language that nothing reads, or has fields of a template left open is met here, for all '
        + 'rules on wording.',
    },
    {
      id: 'br.cdc42.third-party.words', ...TEXT, title: 'No word about the debt to others.',
      ...SINCE, citation: cdc('Art. 42'), when: CONSUMER, thirdParties: STRANGERS, categories: ['privacy-disclosure'],
      reading: 'The debt named to others exposes the debtor.',
    },
    {
      id: 'br.cdc71.words', ...TEXT, title: 'No coercion, moral constraint, false or misleading statements, or interference with work, rest or leisure.',
      ...SINCE, citation: cdc('Art. 71'), when: CONSUMER,
      categories: [
        'false-legal-action', 'impersonation-authority', 'impersonation-lawyer', 'deception-identity', 'false-credit-claim', 'fee-misrepresentation', 'false-relief',
        'excessive-urgency', 'coercive-borrowing', 'vulnerable-exploitation', 'contact-after-stop',
      ],
      reading: '"False or misleading" is what is said of suits, authorities, lawyers, pretexts, records, fees and relief; "moral constraint" an ultimatum, the '
        + 'urging to borrow or sell, the use of sickness or hardship; "interference with rest" the refusal to stop. Threats and ridicule are in art. 42. What '
        + 'is true is stated in `content.facts` (`suit-filed`, `judgment`, `fee-agreed`, `step-planned` …).',
    },
  ],
  notes: [
    'No federal hours and no federal number of contacts. Hours are state law: compile the state\'s ruleset together with this one (`br-sp`, `br-rj`, '
      + '`br-es`, `br-am`, `br-al`). The list of states comes from a blog of 2019 or later and is not complete; whether such acts are constitutional was '
      + 'not checked.',
    'Who is bound: every supplier and those who collect for it, for consumer debts; debts of type `business` and `tax` are not reached.',
    'Not checked, as no text shows it: interference with work, rest or leisure by the contact itself (br.cdc71: a crime).',
    'Left out, as it is from memory: the supplier\'s name, address and tax number on collection papers (br.cdc42a).',
    'A caller prefix for collection calls was discussed by Anatel; not verified, not checked.',
  ],
});
export default ruleset;
