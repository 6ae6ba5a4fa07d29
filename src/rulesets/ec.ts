import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const VISTAZO = 'https://vistazo.com/actualidad/nacional/ley-de-defensa-al-cliente-empresas-tendran-tres-dias-para-devolver-cobros-indebidos-BA1299175';
const METRO = 'https://www.metroecuador.com.ec/noticias/2026/02/18/el-horario-y-el-numero-de-veces-que-te-pueden-llamar-en-el-dia-para-cobrar-una-deuda-en-ecuador';
const METRO_2023 = 'https://metroecuador.com.ec/noticias/2023/04/28/te-llaman-para-cobrarte-intensamente-estos-son-los-derechos-del-consumidor/?outputType=amp';
const UNIVERSO = 'https://www.eluniverso.com/noticias/ecuador/cuantas-veces-me-pueden-llamar-a-cobrar-deudas-una-empresa-durante-el-dia-nota/?outputType=amp';

const art49 = (url: string): Citation => ({
  instrument: 'Ley Orgánica de Defensa del Consumidor', provision: 'Art. 49', url, note: 'Read in the press; the text of the Act was not seen.',
});
const START = 'Published in February 2022; the day was not verified, and the first of the month is taken.';
const SINCE = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2022-02-01', note: START } as const;

/** The debtor, those who by law or authority stand in the debtor's place, and those who owe the debt too. */
const LIABLE = [
  'debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney', 'guarantor', 'co-debtor',
] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** Consumer debts alone. A type that is not stated is taken to be one. */
const CONSUMER: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['business', 'tax'] };
/** Telephone, text message, instant message and e-mail. */
const REMOTE = ['call', 'voicemail', 'sms', 'chat', 'email', 'push', 'in-app'] as const;
const SCOPE: ConditionParams = { ...CONSUMER, channels: REMOTE };

/** Texts are read in Spanish. One rule says where a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['es'] } as const;
/** To whom no text may name the debt. Who stands in the debtor's place is told, and every other role is denied whatever a text says. */
const STRANGERS = ['third-party', 'emergency-contact', 'spouse'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ec',
  version: '2026.11.0',
  title: 'Ecuador: gestión de cobro (Ley Orgánica de Defensa del Consumidor, art. 49)',
  titleEnglish: 'Ecuador: collection contacts (Consumer Defence Act, art. 49)',
  zones: ['America/Guayaquil', 'Pacific/Galapagos'],
  calendar: 'ec',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'lodc-49',
      title: 'Ley Orgánica de Defensa del Consumidor, art. 49 (reformado por la Ley Orgánica para Defender los Derechos de los Clientes del Sistema Financiero '
        + 'Nacional y Evitar Cobros Indebidos y Servicios No Solicitados)',
      titleEnglish: 'Consumer Defence Act, art. 49 as amended in February 2022', issuer: 'Asamblea Nacional', status: 'binding', url: VISTAZO,
      appliesTo: 'Collection companies hired by suppliers; the press says that the creditor can be liable too.',
      note: 'February 2022 (Registro Oficial); the day was not verified.',
    },
  ],
  rules: [
    {
      id: 'ec.lodc49.hours', kind: 'contact-hours', title: 'Collection by phone, message or e-mail not before 7:00 and not after 20:00.',
      ...SINCE, citation: art49(VISTAZO), when: SCOPE, allow: [{ from: '07:00', to: '20:00', toInclusive: true }],
      reading: '"Before 07:00" and "after 20:00" are barred: 07:00:00.000 and 20:00:00.000 are both permitted, the first instant after 20:00 is not. By the '
        + 'consumer\'s own clock (Galápagos is one hour behind).',
    },
    {
      id: 'ec.lodc49.weekend-holiday', kind: 'contact-hours', title: 'No collection by phone, message or e-mail on weekends or holidays.',
      ...SINCE, citation: art49(VISTAZO), when: SCOPE, quiet: [{ days: ['sat', 'sun'], from: '00:00', to: '24:00' }], holidays: 'closed',
    },
    {
      id: 'ec.lodc49.once-a-day', kind: 'frequency', title: 'One collection action a day.',
      ...SINCE, citation: art49(METRO), when: SCOPE, limit: 1, window: { calendar: 'day' }, per: ['consumer'], count: { channels: REMOTE, notRoles: OWN_SIDE },
      reading: 'Sources are split on one a day for each mechanism or one in all: one in all, the stricter, is used, over all debts and everybody contacted '
        + 'about them. An attempt is an action, answered or not.',
    },
    {
      id: 'ec.lodc49.identifiable-number', kind: 'channel', title: 'No calls from hidden or unidentifiable numbers.',
      ...SINCE, citation: art49(METRO), when: { ...CONSUMER, channels: ['call', 'voicemail'], known: { callerId: ['hidden', 'none'] } }, deny: true,
      reading: 'A caller number that is not stated (`contact.callerId`) is taken to be shown.',
    },
    {
      id: 'ec.lodc49.third-party', kind: 'recipient', title: 'Contact is addressed to debtor, co-debtor or guarantor alone.',
      ...SINCE, citation: art49(UNIVERSO), when: CONSUMER, allow: [{ roles: LIABLE }],
      reading: 'Who by law or authority stands in the debtor\'s place is contacted like the debtor. Messages left with family, friends, co-workers or the '
        + 'boss are contacts with them, whatever their purpose.',
    },
    {
      id: 'ec.lodc49.third-party.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...SINCE, citation: art49(UNIVERSO), when: { ...CONSUMER, roles: LIABLE }, misdirected: true,
    },
    {
      id: 'ec.lodc49.third-party.words', ...TEXT, title: 'Others are not told of the debt.',
      ...SINCE, citation: art49(UNIVERSO), when: CONSUMER, thirdParties: STRANGERS, categories: ['privacy-disclosure'],
    },
    {
      id: 'ec.lodc49.harassment', ...TEXT, unchecked: 'advise', placeholders: 'deny',
      title: 'No ridicule, defamation, threat, humiliation, intimidation or insistent repetition.',
      ...SINCE, citation: art49(METRO_2023), when: CONSUMER,
      categories: [
        'violence-threat', 'arrest-or-criminal-threat', 'extortion', 'coercive-visit', 'harassment-threat', 'contact-after-stop', 'excessive-urgency',
        'false-legal-action', 'third-party-pressure', 'shaming-or-publicity', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'self-harm-incitement',
      ],
      reading: '"Threat" and "intimidation" are threats of violence, prison, extortion, visits, calls to family or employer, seizures that do not exist, and '
        + 'ultimatums; "insistent repetition" calls without end and the refusal to stop; "ridicule", "defamation" and "humiliation" exposure and insults. What '
        + 'is true is stated in `content.facts` (`suit-filed`, `judgment`, `step-planned` …).'
        + ' A text that is not there, is in a language that nothing reads, or has fields of a template left open is met here, for all '
        + 'rules on wording.',
    },
  ],
  notes: [
    'Who is bound: whether a creditor\'s own collection is bound is open; it is taken to be. Debts of type `business` and `tax` are not reached.',
    'Visits and letters have no hours, days or number.',
    'One newspaper prints 22:00 instead of 20:00; all the others agree on 20:00.',
    'Not checked, as no text shows it: ridicule, humiliation, intimidation and insistence beside the words of a text (ec.lodc49.harassment).',
  ],
});
export default ruleset;
