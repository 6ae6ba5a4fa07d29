import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { Lexicon } from '../wording/lexicon.js';

const CHECKED = '2026-11-23';
const IDC_2014 = 'https://idconline.mx/juridico/2014/10/07/emiten-reglas-para-despachos-de-cobranza?internal_source=PLAYLIST';
const IDC_2025 = 'https://idconline.mx/corporativo/2025/07/07/como-reportar-un-despacho-de-cobranza-por-intimidacion';
const HERALDO = 'https://www.heraldo.mx/cobranza-terrorista-debe-ser-denunciada/';
const LIST = 'Cuarta, fr. VII (list)';

const condusef = (provision: string, url: string): Citation => ({
  instrument: 'CONDUSEF, Disposiciones en materia de Despachos de Cobranza (2014)', provision, url,
  note: 'Read in the legal press; the text of the DOF and its subdivisions were not seen.',
});
const SINCE = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2014-10-08' } as const;

/** The debtor, those who by law or authority stand in the debtor's place, and those who owe the debt too. */
const LIABLE = [
  'debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney', 'guarantor', 'co-debtor',
] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** Debts to financial entities, also those of a business. A type that is not stated is taken to be one. */
const FINANCIAL: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['rent', 'telecom', 'utility', 'medical', 'tax'] };
const MAIL = ['letter', 'postcard'] as const;

const FIRST: ConditionParams = { ...FINANCIAL, sequences: ['initial'] };
const NOT_FIRST: ConditionParams = {
  not: { known: { sequences: ['initial'] } },
  history: { event: { facts: { 'event.outcome': ['conversation', 'answered', 'delivered'] } }, per: ['recipient'] },
};
const FIRST_READING = 'A contact whose place in the sequence is not stated is taken for the first unless the history holds an earlier one with the same '
  + 'person.';

/** Texts are read in Spanish. One rule says where a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['es'] } as const;
/** To whom no text may name the debt. Who stands in the debtor's place is told, and every other role is denied whatever a text says. */
const STRANGERS = ['third-party', 'emergency-contact', 'spouse'] as const;

/** The names that the provision bars, where a text gives them as the sender's. */
const INSTITUTION_NAMES: Lexicon = {
  id: 'mx-institution-names', language: 'es', version: '2026.11.0', words: 'spaces',
  classes: {
    body: ['procuraduria', 'subprocuraduria', 'fiscalia', 'juzgado', 'tribunal', 'ministerio publico'],
    rank: [
      'nacional', 'federal', 'general', 'estatal', 'central', 'mercantil', 'civil', 'penal', 'primero', 'segundo', 'especial', 'especializado', 'especializada',
      'juridico', 'juridica', 'publico', 'publica', 'privado', 'privada',
    ],
    business: [
      'cobranza', 'cobranzas', 'cobro', 'cobros', 'recuperacion', 'recuperaciones', 'credito', 'creditos', 'adeudo', 'adeudos', 'deuda', 'deudas', 'deudor',
      'deudores', 'moroso', 'morosos', 'cartera', 'embargos',
    ],
  },
  cues: {
    negation: { before: ['(no|nunca|jamas|ni|tampoco)'], within: 5 },
    warning: { before: ['(cuidado|desconfie|alerta)'], around: ['(se hacen|se hagan|se hace) pasar', '(estafadores|defraudadores|delincuentes)'], within: 10 },
  },
  entries: [
    {
      id: 'named-like-an-institution', category: 'impersonation-authority', unlessFacts: ['sender-is-authority'],
      phrases: [
        '<body> [<rank>] [<rank>] (de|del|en|para) [la|las|los|el] [<rank>] <business>', '<body> <rank> [<rank>] [de|en] <business>',
        '(comision|instituto|secretaria|unidad|agencia|registro) (nacional|federal|estatal) (de|del|para) [la|las|los] <business>',
        '(atentamente|atte|firma|remite|remitente|emite|expide) [la|el] <body>',
      ],
      examples: [
        'Procuraduría de Recuperación de Créditos: su adeudo vence hoy.', 'Juzgado Mercantil de Cobranza, expediente 12.', 'Atentamente, Ministerio Público.',
        'Fiscalía Especializada en Cobranza.', 'Comisión Nacional de Recuperación de Cartera.',
      ],
      counterExamples: ['Puede quejarse ante la Procuraduría Federal del Consumidor.', 'No somos la Fiscalía de Cobranza ni un juzgado.'],
    },
  ],
};

/** Requests to pay who collects, in place of the lender. */
const PAY_THE_AGENCY: Lexicon = {
  id: 'mx-pay-the-agency', language: 'es', version: '2026.11.0', words: 'spaces',
  classes: {
    pay: [
      'pague', 'paga', 'pagar', 'deposite', 'deposita', 'depositar', 'transfiera', 'transfiere', 'transferir', 'liquide', 'liquidar', 'abone', 'abonar',
      'entregue', 'entrega', 'paguele', 'depositele', 'transfierale', 'entreguele', '(haga|realice|efectue) [su|el|un] (pago|deposito|transferencia)',
    ],
    agency: ['despacho', 'gestor', 'gestora', 'gestores', 'cobrador', 'cobradora', 'agencia', 'agencia de cobranza', 'abogado', 'licenciado', 'motorizado'],
  },
  cues: {
    negation: { before: ['(no|nunca|jamas|ni|tampoco)', '(evite|evita)'], within: 6, unless: ['(si|de|por) no', 'no (espere|deje|olvide)'] },
    warning: { before: ['(cuidado|desconfie|alerta)'], around: ['si [alguien|le|un|el] .. (pide|piden|solicita|solicitan)', '(denuncie|reporte)'], within: 10 },
  },
  entries: [
    {
      id: 'pay-the-agency', category: 'fee-misrepresentation',
      phrases: [
        '<pay> ..4 (al|(a|en|con) [la|el|las|los|nuestro|nuestra|nuestros|este|mi|su]) [cuenta de|cuenta del|oficinas de|oficinas del] [este|nuestro|la|nuestra] <agency>',
        '<pay> ..4 (mi|nuestra) (cuenta|clabe|tarjeta)',
        '(pagueme|pagame|depositeme|depositame|transfierame|transfiereme|entregueme|entregame) ..3 (a mi|directo|directamente|en efectivo|en mano)',
        '(cuenta|clabe|tarjeta) ..4 (a nombre de|a nombre del) [la|el] <agency>',
        '(cuenta|clabe|tarjeta) [bancaria] (del|de este|de nuestro|de la|de nuestra|a nombre del|a nombre de este|a nombre de nuestro|a nombre de la) <agency>',
      ],
      examples: [
        'Pague directamente al despacho.', 'Deposite a la cuenta del despacho hoy.', 'Entregue el efectivo a nuestro gestor.', 'Transfiera a mi cuenta.',
        'Haga su pago en nuestra CLABE.', 'Deposítele al gestor.', 'Págueme a mí.', 'Pague en la cuenta 1234 a nombre del despacho López.',
      ],
      counterExamples: ['Pague solo al banco; el despacho no recibe pagos.', 'Nunca deposite en la cuenta del despacho.', 'Deposite en la cuenta del banco.'],
    },
  ],
};

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'mx',
  version: '2026.11.0',
  title: 'México: despachos de cobranza y entidades financieras (CONDUSEF)',
  titleEnglish: 'Mexico: collection agencies and financial entities (CONDUSEF provisions)',
  zones: [
    'America/Mexico_City', 'America/Cancun', 'America/Merida', 'America/Monterrey', 'America/Matamoros', 'America/Chihuahua', 'America/Ciudad_Juarez',
    'America/Ojinaga', 'America/Hermosillo', 'America/Mazatlan', 'America/Bahia_Banderas', 'America/Tijuana',
  ],
  calendar: 'mx',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ltosf-17bis', title: 'Ley para la Transparencia y Ordenamiento de los Servicios Financieros, arts. 17 Bis 1 a 17 Bis 4',
      titleEnglish: 'Financial services transparency act, articles on collection agencies', issuer: 'Congreso de la Unión', status: 'binding',
      issued: '2014-01-10', from: '2014-01-11', url: 'https://registros.condusef.gob.mx/reco/marco_legal.php',
      appliesTo: 'Financial entities and the collection agencies that they hire.', note: 'Articles and dates are from memory.',
    },
    {
      id: 'condusef-despachos-2014', title: 'Disposiciones de carácter general aplicables a las entidades financieras en materia de Despachos de Cobranza',
      titleEnglish: 'CONDUSEF general provisions on collection agencies', issuer: 'CONDUSEF', status: 'binding', issued: '2014-10-07', from: '2014-10-08',
      url: IDC_2014, appliesTo: 'Financial entities, their agencies and, when they collect themselves, the entities too.',
      note: 'One source: binding from 2014-10-08; others: operative from 2015-01-06 after a transition.',
    },
    {
      id: 'cpf-284bis', title: 'Código Penal Federal, art. 284 Bis (cobranza extrajudicial ilegal)',
      titleEnglish: 'Federal Criminal Code, unlawful extrajudicial collection',
      issuer: 'Congreso de la Unión', status: 'binding', issued: '2017-06-22', from: '2017-06-23', url: HERALDO, appliesTo: 'Everybody.',
      note: 'Article and date are from memory, the penalty from the press.',
    },
  ],
  rules: [
    {
      id: 'mx.condusef.hours', kind: 'contact-hours', title: 'Contact and visits only from 7:00 to 22:00 where the debtor is.',
      ...SINCE, citation: condusef('Cuarta', IDC_2014), when: { ...FINANCIAL, notChannels: MAIL }, allow: [{ from: '07:00', to: '22:00' }],
      reading: 'The ends are not stated: 07:00:00.000 is permitted, 22:00:00.000 is not. Calls, visits and messages of every kind are covered, letters are '
        + 'not. The debtor\'s time zone counts, as the text says. The provisions are applied from 2014-10-08, although some sources let them operate from '
        + '2015-01-06.',
    },
    {
      id: 'mx.condusef.hours.business-days', kind: 'contact-hours', title: 'Several sources allow contact on business days only.',
      ...SINCE, force: 'should', citation: condusef('Cuarta', IDC_2014), when: { ...FINANCIAL, notChannels: MAIL },
      allow: [{ days: ['workday'], from: '07:00', to: '22:00' }],
      reading: 'Disputed: the summary of the official text gives hours alone, some news items add business days. It advises; a house policy may deny '
        + '(`compile` with `denies`). Business days leave out Saturdays, Sundays and the days of obligatory rest.',
    },
    {
      id: 'mx.condusef.hidden-number', kind: 'channel', title: 'No numbers that show as confidential, hidden or private.',
      ...SINCE, citation: condusef(LIST, IDC_2025), when: { ...FINANCIAL, known: { callerId: ['hidden', 'none'] } }, deny: true,
      reading: 'A caller number that is not stated (`contact.callerId`) is taken to be shown.',
    },
    {
      id: 'mx.condusef.first-contact', kind: 'disclosure', title: 'The first contact names the person who collects and the lender.',
      ...SINCE, citation: condusef('Cuarta', HERALDO), when: FIRST, requires: ['agent-name', 'institution-name'], unless: NOT_FIRST,
      reading: `${FIRST_READING} Contract, amount, terms and complaint unit are from memory in the source and are not asked for.`,
    },
    {
      id: 'mx.condusef.first-contact.agency', kind: 'disclosure', title: 'The first contact of an agency gives its name, address and telephone.',
      ...SINCE, citation: condusef('Cuarta', HERALDO), when: { ...FIRST, notParties: ['creditor'] }, unless: NOT_FIRST,
      requires: ['agency-name', 'agency-address', 'agency-phone'], reading: FIRST_READING,
    },
    {
      id: 'mx.condusef.third-party', kind: 'recipient', title: 'No collection with third parties, references or beneficiaries.',
      ...SINCE, citation: condusef(LIST, IDC_2025), when: FINANCIAL, allow: [{ roles: LIABLE }],
      reading: 'Joint debtors and guarantors may be contacted, and who by law or authority stands in the debtor\'s place. An inquiry after the debtor is '
        + 'barred too, and the debtor\'s consent opens no way.',
    },
    {
      id: 'mx.condusef.third-party.misdirected', kind: 'recipient', title: 'No collection at an address that is known to be somebody else\'s.',
      ...SINCE, citation: condusef(LIST, IDC_2025), when: { ...FINANCIAL, roles: LIABLE }, misdirected: true,
    },
    {
      id: 'mx.condusef.minors-elderly', kind: 'recipient', title: 'No collection dealings with minors, nor with older adults who are not the debtor.',
      ...SINCE, citation: condusef(LIST, IDC_2025), when: FINANCIAL,
      deny: [
        { minor: true, roles: ['debtor'] },
        { known: { facts: { 'to.minor': true } } },
        { known: { relations: ['minor', 'child', 'son', 'daughter', 'older-adult'] }, notRoles: ['debtor', 'co-debtor', 'guarantor'] },
        { known: { facts: { 'to.olderAdult': true } }, notRoles: ['debtor', 'co-debtor'] },
      ],
      reading: 'A minor debtor is `consumer.minor`, whose parents are role `parent-of-minor`; another minor or older adult is `to.minor` or '
        + '`to.olderAdult`. An older adult who owes the debt is the debtor.',
    },
    {
      id: 'mx.condusef.given-address', kind: 'channel', title: 'Only an address, telephone or e-mail that the lender or the debtor provided.',
      ...SINCE, citation: condusef(LIST, IDC_2025), deny: true,
      when: { ...FINANCIAL, known: { notSuppliedBy: ['creditor', 'debtor', 'contract', 'application'] } },
      reading: 'A source that is not stated (`to.suppliedBy`) is taken to be the lender or the debtor.',
    },
    {
      id: 'mx.condusef.envelope', kind: 'channel', title: 'Nothing on the outside of mail shows that it is about collection: no postcards.',
      ...SINCE, citation: condusef(LIST, IDC_2025), when: { ...FINANCIAL, channels: ['postcard'] }, deny: true,
      reading: 'The legend of an envelope is not seen; a postcard shows its whole text.',
    },
    {
      id: 'mx.condusef.public-lists', kind: 'channel', title: 'No blacklists, posters or announcements of debtors.',
      ...SINCE, citation: condusef(LIST, IDC_2025), when: { ...FINANCIAL, channels: ['social-post'] }, deny: true,
      reading: '`social-post` is what others can see; a private message is channel `chat`.',
    },
    {
      id: 'mx.condusef.threats', ...TEXT, unchecked: 'advise', placeholders: 'deny',
      title: 'No threats, insults or intimidation, of the debtor or anybody else.',
      ...SINCE, citation: condusef(LIST, IDC_2025), when: FINANCIAL,
      categories: [
        'violence-threat', 'arrest-or-criminal-threat', 'extortion', 'harassment-threat', 'coercive-visit', 'third-party-pressure', 'excessive-urgency',
        'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'self-harm-incitement',
      ],
      reading: '"Threatening" is a threat of violence, prison, calls without end, visits, extortion; "intimidating" also an ultimatum and pressure by way of '
        + 'family or employer; "insulting" also contempt for what somebody is, sexual remarks and telling somebody to die. An announced step that is planned '
        + 'and true is stated in `content.facts` (`step-planned`, `criminal-case`).'
        + ' A text that is not there, is in a language that nothing reads, or has fields of a template left open is met here, for all '
        + 'rules on wording.',
    },
    {
      id: 'mx.condusef.third-party.words', ...TEXT, title: 'No word about the debt to third parties.',
      ...SINCE, citation: condusef(LIST, IDC_2025), when: FINANCIAL, thirdParties: STRANGERS, categories: ['privacy-disclosure'],
      reading: 'Who collects with a third party tells of the debt: a text that names it to one is read as that, and one that names somebody else\'s debt.',
    },
    {
      id: 'mx.condusef.public-lists.words', ...TEXT, title: 'No announcement of blacklists, posters or notices about debtors.',
      ...SINCE, citation: condusef(LIST, IDC_2025), when: FINANCIAL, categories: ['shaming-or-publicity'],
      reading: 'The list bars the publication; a text that announces it is taken to be part of it.',
    },
    {
      id: 'mx.condusef.institution-name', ...TEXT, lexicons: ['es', INSTITUTION_NAMES], title: 'No names that resemble those of public institutions.',
      ...SINCE, citation: condusef(LIST, IDC_2025), when: FINANCIAL, categories: ['impersonation-authority'],
      reading: 'Looked for are "Procuraduría", "Juzgado", "Fiscalía" and "Ministerio Público" as names of who writes, and titles of the same ring; to name '
        + 'them as the place of a complaint is lawful.',
    },
    {
      id: 'mx.condusef.court-lookalike', ...TEXT, title: 'Nothing that looks judicial, and no posing as a court or an authority.',
      ...SINCE, citation: condusef(LIST, IDC_2025), when: FINANCIAL, categories: ['false-legal-action', 'arrest-or-criminal-threat', 'impersonation-authority'],
      reading: 'Words of writs ("citatorio", "orden de embargo", "orden de aprehensión", "requerimiento judicial") are the likeness; what a document looks '
        + 'like beside its words is not seen. What a court has truly done is stated in `content.facts` (`suit-filed`, `judgment`, `enforcement-begun`).',
    },
    {
      id: 'mx.condusef.no-direct-payment', ...TEXT, lexicons: [PAY_THE_AGENCY], title: 'Payment goes to the lender, never to the agency.',
      ...SINCE, citation: condusef(LIST, IDC_2025), when: { ...FINANCIAL, notParties: ['creditor'] },
      reading: 'A text that asks for payment to the agency, its collectors or their accounts is read as the agency\'s taking it. A party that is not stated '
        + 'is taken to be an agency.',
    },
    {
      id: 'mx.cpf.284bis', ...TEXT, unchecked: 'advise', placeholders: 'advise',
      title: 'Collecting by unlawful violence or intimidation is a crime, whoever collects and whatever is owed.',
      confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2017-06-23',
      citation: { instrument: 'Código Penal Federal', provision: 'Art. 284 Bis', url: HERALDO, note: 'Article and date are from memory, the rest from the press.' },
      when: { notRoles: OWN_SIDE },
      categories: ['violence-threat', 'arrest-or-criminal-threat', 'extortion', 'harassment-threat', 'coercive-visit'],
      reading: '"Intimidation" is read as a threat of violence, prison, extortion, calls without end or visits; debts of every type are reached.',
    },
  ],
  notes: [
    'Zones: without `consumer.timeZones` a contact must be within hours in every zone of the country.',
    'Who is bound: financial entities that collect themselves and the agencies that they hire; debts of type `rent`, `telecom`, `utility`, `medical` and '
      + '`tax` are not reached. Rules of PROFECO for other creditors were not verified.',
    'No number of contacts was found.',
    'That payment goes to the lender alone is a ban on taking it (mx.condusef.no-direct-payment): that a contact must say so stands in no provision that was read, '
      + 'and is not asked for.',
    'Not checked, as no request shows it: legends on envelopes, and what a document looks like beside its words.',
  ],
});
export default ruleset;
