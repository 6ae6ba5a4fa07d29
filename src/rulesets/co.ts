import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { Lexicon } from '../wording/lexicon.js';

const CHECKED = '2026-11-23';
const BOGOTA = 'America/Bogota';
const LEY_2300 = 'https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=213990';
const SIC_PRESS = 'https://colcob.com/proteccion-de-datos-personales-en-colombia';

const ley = (provision: string): Citation => ({ instrument: 'Ley 2300 de 2023', provision, url: LEY_2300 });
const SINCE = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2023-10-10' } as const;

/** The debtor, and those who by law or authority stand in the debtor's place. */
const DEBTOR = ['debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney'] as const;
/** Those with whom the collecting side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const PROTECTED: ConditionParams = { notRoles: OWN_SIDE };

/** Article 8: what is no collection contact, or was asked for by the consumer. */
const ART_8 = ['requested-information', 'transaction-confirmation', 'fraud-alert', 'security-alert'] as const;
const OTHER_HOURS: ConditionParams = { consent: { scopes: ['time'] } };
const WIDENED: readonly ConditionParams[] = [OTHER_HOURS, { purposes: ART_8 }];
const HOURS_EXCEPTIONS = 'A consent of scope `time` (with its `hours` or date) is the consumer\'s wish for other hours; that it was stated after the '
  + 'contract and in another document is for the caller to see to. Contacts of article 8 are let through by their purpose (`requested-information`, '
  + '`transaction-confirmation`, `fraud-alert`, `security-alert`).';

const ATTEMPT = { notPurposes: ART_8 } as const;
const ATTEMPT_READING = 'Every contact made by the collecting side, answered or not, is a direct contact (SFC 2023111476); the superintendency\'s later '
  + 'view that only an exchange in both directions is one (2024) allows more and is not followed, as its day and its reach beyond the SFC\'s own '
  + 'institutions are not verified.';
const WHO_IS_COUNTED = 'All debts and all collectors are counted together, each protected person (debtor, guarantor, co-debtor) alone; what the consumer '
  + 'began is not counted.';

const RURAL_CREDIT = ['microfinance', 'microcredit', 'microloan', 'development', 'agricultural', 'rural'] as const;

/** Texts are read in Spanish. One rule says where a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['es'] } as const;
/** To whom no text may name the debt. Who stands in the debtor's place is told, and every other role is denied whatever a text says. */
const STRANGERS = ['third-party', 'emergency-contact', 'spouse'] as const;

/** The question that article 7 bars. It has no category of its own; it is listed with what presses on hardship. */
const REASON_FOR_DEFAULT: Lexicon = {
  id: 'co-reason-for-default', language: 'es', version: '2026.11.0', words: 'spaces',
  classes: {
    default: [
      'incumplimiento', 'incumplimientos', 'mora', 'no pago', 'impago', 'atraso', 'atrasos', 'retraso', 'retrasos', 'demora', 'falta de pago', 'morosidad',
      'no (pagar|cancelar|cumplir|estar al dia)',
    ],
    of: ['del', 'de la', 'de su', 'de tu', 'de el', 'de ese', 'de esa', 'de este', 'de esta', 'para', 'de', 'por el', 'por la'],
    reason: ['motivo', 'motivos', 'razon', 'razones', 'causa', 'causas', 'explicacion', 'justificacion', 'origen'],
    paid: [
      '(ha|has|han|haya|hayas) (pagado|cancelado|cumplido|abonado|podido pagar|podido cancelar|hecho el pago|realizado el pago)',
      '(pago|pagaste|paga|pagas|pagan|pagaron|cancelo|cancelaste|cancela|cumplio|cumpliste|cumple|abono|abonaste|abona)',
      '(esta|estas) (pagando|al dia)', '(pudo|pudiste|puede|puedes) (pagar|cancelar|cumplir|abonar)', '(hizo|hiciste) el pago', 'se puso al dia',
    ],
  },
  cues: {
    negation: {
      before: ['(no|nunca|jamas|ni|tampoco|sin)', '(evite|evitar|abstenerse) de'], within: 6,
      unless: ['(si|de|por|como|porque|que) no', 'no (nos|me) (ha|has|han) (dicho|informado|explicado|contado|respondido)', 'no (entiendo|entendemos|sabemos|comprendemos)'],
    },
    policy: { around: ['(prohibe|prohiben|prohibido|prohibida|no esta permitido|no se permite|no podemos)'], before: ['(tiene|tienes) derecho a'], within: 12 },
    warning: { around: ['si [alguien|le|un|el] .. (pregunta|preguntan|pide|piden)', '(denuncie|reporte)'], before: ['(cuidado|desconfie|alerta)'], within: 12 },
  },
  entries: [
    {
      id: 'why-not-paid', category: 'vulnerable-exploitation', hardAgainst: ['condition'],
      phrases: [
        '(por que|x que|xq|pq|por q|x q|como asi que|como es que) [razon|motivo|causa] [usted|tu|ud|vos] [aun|todavia|ya|hasta ahora|hasta la fecha] [usted] no [nos|me|lo|la|le|te|se] [la|lo] <paid>',
        '(digame|dime|diganos|cuenteme|cuentame|cuentenos|expliqueme|explicame|expliquenos|indique|indiquenos|informe|informenos|justifique|quisieramos saber|queremos saber|necesitamos saber|saber) [el|la] (por que|porque|porque razon) ..3 no [nos|me|lo|la|le|te|se] [la|lo] <paid>',
        '<reason> <of> [la|el|su|tu] <default>', '<reason> ..3 no [nos|me|lo|la|le|te|se] [la|lo] <paid>', '<reason> ..4 (dejo|dejaste|ha dejado|entro) (de pagar|en mora)',
        '(por que|a que|en que) se (debe|debio) ..3 <default>', '(por que|a que) se (debe|debio) que [usted|tu] [aun|todavia] no', '(a que|que) obedece ..3 <default>',
        'que [le|te|les|lo|la] (impide|impidio|ha impedido|impedia) ..4 (pagar|pago|cancelar|cumplir|abonar)',
        'que [le|te|les] (paso|pasa|sucedio|ocurrio|ha pasado) [usted|tu] (que|porque|pq|xq|por que) [aun|todavia] no [nos|me|se|ha|has] [la|lo] (<paid>|pagado|cumplido|cancelado)',
        'que [le|te|les] (paso|pasa|sucedio|ocurrio|ha pasado) con (el|su|tu|la) (pago|cuota|compromiso|acuerdo|abono)',
        '(justifique|justifica|justifiquenos|explique|explica|expliquenos|expliqueme|explicame) [nos|me] [el|la|su|tu|este|esta|ese|esa] <default>',
        '(por que|x que|xq|pq) [razon|motivo|causa] [la|el|su|tu|este|esta|ese|esa|tanto|tanta|tantos|semejante] <default>', 'no [nos|me|lo|la] <paid> (por que|pq|xq)',
        '(cual|cuales|que) [es|fue|son|fueron] [la|el|las|los|su|tu] (dificultad|dificultades|inconveniente|inconvenientes|problema|impedimento|<reason>) ..4 (pagar|cumplir|cancelar|abonar)',
        '(dificultad|dificultades|inconveniente|problema|problemas|imprevisto) ..4 (no [nos|me|se] [la|lo] <paid>|para no (pagar|cumplir|cancelar))',
        '(por que|x que|xq|pq) [razon|motivo|causa] [usted|tu] [se] (esta|estas|encuentra|entro|entraste|cayo|caiste|sigue|sigues|continua) ..1 en mora',
        '(por que|x que|xq|pq) [razon|motivo|causa] [usted|tu] [se|te] (incumplio|incumpliste|incumple|atraso|atrasaste|retraso|retrasaste|dejo de pagar|dejaste de pagar|ha incumplido|ha dejado de pagar|(esta|estas) (atrasado|atrasada))',
      ],
      unless: ['(en|por|con|a) (razon|motivo|causa) <of> [la|el|su|tu] <default>'],
      examples: [
        '¿Por qué no ha pagado?', '¿Cuál es el motivo del incumplimiento?', '¿Cuál es el motivo de la mora?', 'Indíquenos la razón de su atraso.', '¿A qué se debe el retraso?',
        '¿Qué le impidió pagar?', 'xq no has pagado?', '¿Por qué entró en mora?', 'Díganos por qué aún no ha pagado.', 'No nos ha dicho por qué no ha pagado.',
        '¿Qué pasó con su pago?', '¿Por qué motivo no pagó?', '¿Qué le pasó que no ha pagado?', 'Explique su mora.', '¿Por qué tanto atraso?', 'Usted no paga, ¿por qué?',
        '¿Cuál es la dificultad que tiene para pagar?',
      ],
      counterExamples: [
        '¿Qué alternativa de pago se ajusta a sus ingresos?', 'En razón de la mora se causan intereses.', 'No tiene que decirnos por qué no ha pagado.',
        'La ley prohíbe preguntar el motivo del incumplimiento.', 'Le escribimos porque no ha pagado la cuota.', '¿Qué pasa si no pago a tiempo? Se causan intereses.',
      ],
      notThrough: ['leet', 'repeated'],
    },
  ],
};

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'co',
  version: '2026.11.0',
  title: 'Colombia: contactos de cobranza (Ley 2300 de 2023)',
  titleEnglish: 'Colombia: debt collection contacts (Act 2300 of 2023)',
  zones: [BOGOTA],
  calendar: 'co',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ley-2300-2023',
      title: 'Ley 2300 de 2023, por medio de la cual se establecen medidas que protejan el derecho a la intimidad de los consumidores ("Ley dejen de fregar")',
      titleEnglish: 'Act 2300 of 2023 on consumers\' privacy ("stop bothering us" act)', issuer: 'Congreso de la República',
      status: 'binding', issued: '2023-07-10', from: '2023-10-10', url: LEY_2300,
      appliesTo: 'Entities supervised by the Superintendencia Financiera and everybody who collects debts directly, through third parties or as assignee '
        + '(art. 1); guarantors, co-debtors and joint debtors are protected alike (art. 4); also advertising messages (art. 5).',
      note: 'Upheld by Corte Constitucional C-278 of 2024 (secondary source).',
    },
    {
      id: 'sfc-2023080946', title: 'Concepto SFC 2023080946-002-000 (31 ago 2023)',
      titleEnglish: 'Opinion of the financial superintendency on multiple contacts',
      issuer: 'Superintendencia Financiera de Colombia', status: 'guidance', issued: '2023-08-31', from: '2023-10-10',
      url: 'https://www.gydconsulting.com/prohibicion-de-multiples-contactos-en-cobranzas-concepto-superintendencia-financiera-n-2023080946-002-000/',
      appliesTo: 'Creditors supervised by the SFC.',
    },
    {
      id: 'sfc-2023111476', title: 'Concepto SFC 2023111476 (una vía basta)',
      titleEnglish: 'SFC opinion: a one-way message or an unanswered call already counts',
      issuer: 'Superintendencia Financiera de Colombia', status: 'guidance', url: 'https://www.ochgroup.co/wp-content/uploads/2025/08/2023111476.pdf',
      appliesTo: 'Creditors supervised by the SFC.',
      note: 'Late 2023 by its number; dates not verified; apparently displaced by the reading of early 2024.',
    },
    {
      id: 'sfc-doble-via-2024', title: 'Posición del Consejo Asesor de la SFC: "contacto directo" = interacción de doble vía',
      titleEnglish: 'SFC advisory council: direct contact means an interaction in both directions', issuer: 'Superintendencia Financiera de Colombia',
      status: 'guidance', url: 'https://colcob.com/contacto-directo-deberia-entenderse-contacto-doble-via/',
      appliesTo: 'Creditors supervised by the SFC, not those of the SIC.', note: 'Reported in 2024; the day was not verified.',
    },
    {
      id: 'sic-23-463720', title: 'Concepto SIC 23-463720 (nov 2023)',
      titleEnglish: 'SIC opinion: the Act also covers debts from civil contracts such as leases',
      issuer: 'Superintendencia de Industria y Comercio', status: 'guidance',
      url: 'https://www.gydconsulting.com/como-aplica-la-ley-2300-del-2023-a-cobranzas-por-contratos-civiles-concepto-sic-n-23-463720/',
      appliesTo: 'Creditors not supervised by the SFC.', note: 'November 2023.',
    },
    {
      id: 'sic-ce-001-2025', title: 'Circular Externa SIC 001 de 2025', titleEnglish: 'SIC circular on personal data in digital credit and collection',
      issuer: 'Superintendencia de Industria y Comercio', status: 'binding', issued: '2025-09-18', from: '2025-09-18', url: SIC_PRESS,
      appliesTo: 'Lenders and collectors that process personal data.',
    },
  ],
  rules: [
    {
      id: 'co.ley2300.hours', kind: 'contact-hours', title: 'Contact only from 7:00 to 19:00 on weekdays and from 8:00 to 15:00 on Saturdays.',
      ...SINCE, citation: ley('Art. 3, inc. 2'), when: PROTECTED,
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '07:00', to: '19:00' }, { days: ['sat'], from: '08:00', to: '15:00' }],
      unless: WIDENED,
      reading: 'The ends are not stated: 07:00:00.000 is permitted, 19:00:00.000 is not. Every channel is covered, by the consumer\'s own clock. '
        + HOURS_EXCEPTIONS,
    },
    {
      id: 'co.ley2300.hours.agreed', kind: 'inconvenient', title: 'Where the consumer asked for narrower hours, contact keeps to them.',
      ...SINCE, citation: ley('Art. 3, inc. 2'), when: PROTECTED, honours: ['agreed-hours'], unless: WIDENED,
      reading: 'The consumer\'s wish (art. 3, par.) governs in both directions: `agreedHours` narrow, a consent of scope `time` widens.',
    },
    {
      id: 'co.ley2300.sunday-holiday', kind: 'contact-hours', title: 'No contact of any kind on Sundays or public holidays.',
      ...SINCE, citation: ley('Art. 3, inc. 2'), zone: BOGOTA, when: PROTECTED,
      quiet: [{ days: ['sun'], from: '00:00', to: '24:00' }], holidays: 'closed', unless: WIDENED,
      reading: `Holidays are those of Ley 51 de 1983 with their moved Mondays, in dates of Bogotá. ${HOURS_EXCEPTIONS}`,
    },
    {
      id: 'co.ley2300.once-a-day', kind: 'frequency', title: 'After a direct contact, no further contact on the same day by any channel.',
      ...SINCE, citation: ley('Art. 3, inc. 1'), zone: BOGOTA, when: PROTECTED,
      limit: 1, window: { calendar: 'day' }, per: ['consumer', 'recipient'], count: ATTEMPT, unless: { purposes: ART_8 },
      reading: `${ATTEMPT_READING} ${WHO_IS_COUNTED} What the consumer asked for may be sent at once (SFC 2023080946; purpose \`requested-information\`) `
        + 'and is not counted.',
    },
    {
      id: 'co.ley2300.one-channel-a-week', kind: 'channel-limit', title: 'After a direct contact, no more than one channel in the same week.',
      ...SINCE, citation: ley('Art. 3, inc. 1'), zone: BOGOTA, when: PROTECTED,
      limit: 1, window: { days: 7 }, per: ['consumer', 'recipient'], count: ATTEMPT, unless: { purposes: ART_8 },
      reading: `"The same week" may be a calendar week or seven days: seven consecutive dates, the stricter, are used. ${ATTEMPT_READING} ${WHO_IS_COUNTED} `
        + 'What the consumer asked for may be sent through another authorised channel (SFC 2023080946).',
    },
    {
      id: 'co.ley2300.authorised-channels', kind: 'consent', title: 'Only channels that the consumer has authorised.',
      ...SINCE, citation: ley('Art. 2'), when: PROTECTED, requires: { scopes: ['channel:{channel}'] },
      unless: [
        { channels: ['call', 'voicemail'], consent: { scopes: ['calls'] } },
        { channels: ['voicemail'], consent: { scopes: ['channel:call'] } },
      ],
      reading: 'The authorisation is a consent of scope `channel:<channel>`, given to whichever of the collecting side; that the channels were explained '
        + 'beforehand is for the caller to see to. No purpose is excepted: requested information goes by an authorised channel too.',
    },
    {
      id: 'co.ley2300.authorised-channels.withdrawn', kind: 'consent', title: 'A channel that the consumer has refused is no longer authorised.',
      ...SINCE, citation: ley('Art. 2'), when: PROTECTED, optOuts: {}, unless: { purposes: ['opt-out-confirmation'], optOutConfirmation: {} },
      reading: 'A refusal of a channel withdraws its authorisation, also where the consent itself is not marked as revoked.',
    },
    {
      id: 'co.ley2300.references', kind: 'recipient',
      title: 'References are never contacted; guarantors, co-debtors and joint debtors are protected like the debtor.',
      ...SINCE, citation: ley('Art. 4'), when: PROTECTED, allow: [{ roles: [...DEBTOR, 'guarantor', 'co-debtor'] }],
      reading: 'Personal and any other references are barred; everybody who neither owes the debt nor stands in the debtor\'s place is taken to be one, a '
        + 'spouse too, for any purpose, and the debtor\'s consent opens no way.',
    },
    {
      id: 'co.ley2300.visits', kind: 'channel', title: 'No collection visits to home or workplace.',
      ...SINCE, citation: ley('Art. 6'), when: { ...PROTECTED, channels: ['visit'], places: ['home', 'work'] }, deny: true,
      unless: { debtTypes: RURAL_CREDIT, consent: { scopes: ['channel:visit'] } },
      reading: 'A visit whose place is not stated is taken to go to the home. Microcredit and development, agricultural or rural credit are excepted with the '
        + 'consumer\'s express authorisation (a consent of scope `channel:visit`); a second exception that may exist was not seen and is not let through.',
    },
    {
      id: 'co.sic001.ai.references', kind: 'recipient', title: 'Contacts and references are not used without authorisation.',
      confidence: 'secondary', lastChecked: CHECKED, from: '2025-09-18',
      citation: { instrument: 'Circular Externa SIC 001 de 2025', provision: 'Instr. 8 and 10', url: SIC_PRESS, note: 'Read in a secondary source.' },
      when: PROTECTED, allow: [{ roles: [...DEBTOR, 'guarantor', 'co-debtor'] }, { consent: { scopes: ['third-party:{relation}'] } }],
    },
    {
      id: 'co.ley2300.reason-for-default', ...TEXT, lexicons: [REASON_FOR_DEFAULT], title: 'The reason for the default is not asked.',
      ...SINCE, citation: ley('Art. 7'), when: PROTECTED,
      reading: 'Read is the question, in whatever form: why nothing was paid, for what reason, what happened. Payment alternatives that fit the debtor\'s means '
        + 'may be asked about (art. 7, par.). Guarantors and co-debtors are protected alike.',
    },
    {
      id: 'co.ley2300.respect', ...TEXT, unchecked: 'advise', placeholders: 'deny',
      title: 'Contact is respectful.',
      ...SINCE, citation: ley('Art. 3, inc. 2'), when: PROTECTED,
      categories: [
        'violence-threat', 'arrest-or-criminal-threat', 'extortion', 'harassment-threat', 'coercive-visit', 'insult-or-obscenity', 'discrimination',
        'sexual-harassment', 'self-harm-incitement',
      ],
      reading: 'The Act has no list: threats and insults are taken to be the plain opposite of respect. False statements are not.'
        + ' A text that is not there, is in a language that nothing reads, or has fields of a template left open is met here, for all '
        + 'rules on wording.',
    },
    {
      id: 'co.ley2300.respect.privacy', ...TEXT, title: 'Contact leaves personal and family privacy untouched.',
      ...SINCE, citation: ley('Art. 3, inc. 2'), when: PROTECTED, thirdParties: STRANGERS,
      categories: ['privacy-disclosure', 'third-party-pressure', 'shaming-or-publicity'],
      reading: 'Read are the debt named to others, family, employer or contacts as a lever, and exposure.',
    },
  ],
  notes: [
    'Who is bound: everybody who collects, also original creditors; every debt type, also leases and other civil contracts (SIC 23-463720).',
    'Once a day and one channel a week: the stricter reading is shipped (an attempt is a contact, a week is seven dates). Whoever follows the SFC\'s '
      + 'reading of 2024 writes the two rules anew, with `count` and `after` of outcome `conversation`.',
    'No weekly number limits the use of one and the same channel.',
    'Not checked, as no request shows it: respect and privacy beside the words of a text (art. 3, co.ley2300.respect), the prior explanation of the channels '
      + '(art. 2), the explanation of automated decisions (Circular SIC 001 de 2025, instr. 8 and 10).',
    'False statements about suits, authorities, fees or records stand in no article that was read; a house policy should hold them.',
    'Advertising messages (art. 5) meet the same hours by law; state purpose `marketing`, which no rule excepts.',
  ],
});
export default ruleset;
