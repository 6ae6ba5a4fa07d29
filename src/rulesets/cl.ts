import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { Lexicon } from '../wording/lexicon.js';

const CHECKED = '2026-11-23';
const GARRIGUES = 'https://www.garrigues.com/pt/pt-PT/news/chile-aprueba-ley-limita-acciones-cobranza-extrajudicial';
const AZ = 'https://www.az.cl/az-alert-nueva-regulacion-a-la-cobranza-extrajudicial-a-consumidores/';
const DOE = 'https://actualidadjuridica.doe.cl/proyecto-de-ley-propone-limitar-las-gestiones-de-cobranza-extrajudicial';

const art37 = (provision: string, url: string): Citation => ({ instrument: 'Ley 19.496, art. 37 (texto según Ley 21.320)', provision, url });
const SINCE_2021 = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2021-04-20' } as const;
const REPORTED = { ...SINCE_2021, confidence: 'secondary' } as const;
const BEFORE_2021 = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '1999-12-27', until: '2021-04-20' } as const;

/** The debtor, those who by law or authority stand in the debtor's place, and those who owe the debt too. */
const LIABLE = [
  'debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney', 'guarantor', 'co-debtor',
] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** Consumer debts alone. A type that is not stated is taken to be one. */
const CONSUMER: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['business', 'tax'] };

const SPOKEN = ['call', 'voicemail', 'visit'] as const;
const WRITTEN: ConditionParams = { ...CONSUMER, notChannels: SPOKEN };
const WRITTEN_EVENT = { notChannels: SPOKEN, notRoles: OWN_SIDE } as const;
const SPOKEN_EVENT = { channels: SPOKEN, notRoles: OWN_SIDE } as const;
const EIGHT_TO_TWENTY = [{ from: '20:00', to: '08:00' }] as const;
const WEEK = '"A week" may be a calendar week or seven days: seven consecutive dates of the debtor, the stricter, are used.';
const WHO = 'The creditor and its collection company are counted together, over all debts and everybody contacted about them; what the debtor began is not '
  + 'counted.';

/** Texts are read in Spanish. One rule says where a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['es'] } as const;
/** To whom no text may name the debt. Who stands in the debtor's place is told, and every other role is denied whatever a text says. */
const STRANGERS = ['third-party', 'emergency-contact', 'spouse'] as const;

/** Words of court acts, whether or not the act exists. */
const COURT_ACTS: Lexicon = {
  id: 'cl-court-acts', language: 'es', version: '2026.11.0', words: 'spaces',
  classes: {
    court: ['tribunal', 'tribunales', 'juzgado', 'juzgados', 'corte', 'juez', 'jueza'],
    acts: [
      '(ordeno|ordena|resolvio|resuelve|decreto|decreta|dicto|dicta|notifico|notifica|notificara|cita|cito|acogio|ingresada|ingresado|ingresamos|presentada|presentado)',
      '(demanda|demandado|demandada|embargo|sentencia|resolucion|causa|rol|exhorto)',
    ],
  },
  cues: {
    negation: { before: ['(no|nunca|jamas|ni|tampoco|ningun|ninguna)', 'sin que [ello|esto]'], within: 5, unless: ['(si|de|por|como) no', 'no (pag*|respond*|regulariz*|cumpl*|contest*)'] },
    warning: { before: ['(cuidado|desconfie|alerta)'], around: ['(se hacen|se hagan|se hace) pasar', '(estafadores|defraudadores|delincuentes)'], within: 10 },
  },
  allow: [
    { phrases: [
      '(reclamar|recurrir|denunciar|acudir|reclamo|derecho) ..6 <court> [de policia local|competente|competentes] [<acts>]', '(alta|mayor|gran) demanda de (llamadas|atencion|clientes|consultas)',
    ] },
  ],
  entries: [
    {
      id: 'court-act', category: 'false-legal-action',
      phrases: [
        '(demanda|demandas) (judicial|judiciales|ejecutiva|ejecutivas|civil|civiles|presentada|presentadas|interpuesta|ingresada|notificada|de cobro|en (su|tu) contra)',
        '(hay|existe|tiene|presentamos|interpusimos|ingresamos|notificamos|presento|interpuso|ingreso) [una|la|su] demanda',
        '(notificacion|citacion|resolucion|resoluciones|actuacion|actuaciones|escrito|escritos|requerimiento|diligencia|sentencia|orden) (judicial|judiciales|de demanda|de la demanda|del tribunal|del juzgado)',
        '(orden|ordenes|mandamiento|acta|auto) de (embargo|ejecucion|ejecucion y embargo|lanzamiento|retiro de especies|desalojo)',
        '(receptor|receptora) judicial', 'receptores judiciales', 'embargo (decretado|trabado|inminente|inmediato|judicial|de sus bienes|de tus bienes|de bienes)', 'retiro de especies',
        '<court> ..5 <acts>', '<acts> ..5 <court>', '(causa|expediente) rol', 'juicio (ejecutivo|civil|de cobro|en su contra|en tu contra)',
        '(notificado|notificada|notificados) por [un|el|la] receptor*', '(esta|encuentra|fue|ha sido|derivada|derivado|ingreso|paso) ..3 (cobranza judicial|juicio|tribunales)',
      ],
      examples: [
        'Existe una demanda ejecutiva en su contra.', 'Notificación judicial de cobranza.', 'El receptor judicial acudirá mañana.', 'Orden de embargo N° 44.',
        'Causa rol C-1234 del 5° Juzgado Civil.', 'El tribunal decretó el embargo.', 'Hay una demanda.', 'Se iniciará juicio ejecutivo.',
        'Su deuda ya está en cobranza judicial.', 'Será notificado por receptor.',
      ],
      counterExamples: [
        'Esta carta no es una notificación judicial.', 'Usted puede reclamar ante el Juzgado de Policía Local.', 'Por alta demanda de llamadas, escríbanos.',
        'Podríamos ejercer las acciones que la ley permite.',
      ],
      notThrough: ['leet', 'repeated'],
    },
  ],
};

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'cl',
  version: '2026.11.0',
  title: 'Chile: cobranza extrajudicial de créditos de consumo (Ley 19.496, art. 37)',
  titleEnglish: 'Chile: extrajudicial collection of consumer debts (Consumer Protection Act, art. 37)',
  zones: ['America/Santiago', 'America/Punta_Arenas', 'Pacific/Easter'],
  calendar: 'cl',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ley-19496-art37-2021', title: 'Ley 19.496, art. 37 (texto según Ley 21.320)',
      titleEnglish: 'Consumer Protection Act, art. 37 as amended by Act 21.320 ("anti-harassment act")', issuer: 'Congreso Nacional',
      status: 'binding', issued: '2021-04-20', from: '2021-04-20', url: 'https://www.bcn.cl/leychile/navegar?idNorma=61438',
      appliesTo: 'Credit providers and extrajudicial collection companies; consumer credit in default.', note: 'The address is from memory and was not opened.',
    },
    {
      id: 'ley-19496-art37-pre2021', title: 'Ley 19.496, art. 37 (texto según Ley 19.659)', titleEnglish: 'Consumer Protection Act, art. 37 before 2021',
      issuer: 'Congreso Nacional', status: 'repealed', issued: '1999-12-27', from: '1999-12-27', until: '2021-04-20', url: DOE,
      appliesTo: 'Credit providers and extrajudicial collection companies; consumer credit in default.', note: 'The dates of Act 19.659 are from memory.',
    },
    {
      id: 'cpc-59', title: 'Código de Procedimiento Civil, art. 59', titleEnglish: 'Code of Civil Procedure, art. 59 (working days and hours)',
      issuer: 'Congreso Nacional', status: 'binding', issued: '1902-08-30', from: '1903-03-01', url: 'https://www.bcn.cl/leychile/navegar?idNorma=22740',
      appliesTo: 'Supplies the working days (no holidays) and hours (08:00 to 20:00) to which art. 37 refers.',
      note: 'The address is from memory and was not opened.',
    },
    {
      id: 'ley-21320-transitorio', title: 'Ley 21.320, régimen transitorio por estado de catástrofe (COVID-19)',
      titleEnglish: 'Act 21.320, transitional regime during the state of catastrophe', issuer: 'Congreso Nacional', status: 'binding', issued: '2021-04-20',
      from: '2021-04-20', until: '2021-11-30', url: 'https://digitalabogados.com/?p=11587',
      appliesTo: 'Credit providers and extrajudicial collection companies, during the state of catastrophe and 60 days after its last extension.',
      note: 'The last day (2021-11-29) is computed from 2021-09-30 and was not verified.',
    },
    {
      id: 'reglamento-2025-draft', title: 'Proyecto de reglamento sobre procedimiento de cobranza extrajudicial', titleEnglish: 'Draft collection regulation',
      issuer: 'Ministerio de Economía', status: 'draft', url: 'https://blog.nubox.com/contadores/reglamento-cobranza-extrajudicial',
      note: 'Public consultation of September and October 2025; no publication found. No rule rests on it.',
    },
  ],
  rules: [
    {
      id: 'cl.19496.37.calls-visits-weekly', kind: 'frequency', title: 'One telephone contact or one visit a week, together.',
      ...SINCE_2021, citation: art37('Art. 37 (principles; first deemed breach)', GARRIGUES), when: { ...CONSUMER, channels: SPOKEN },
      limit: 1, window: { days: 7 }, per: ['consumer'], count: SPOKEN_EVENT,
      reading: `${WEEK} Whether an unanswered call is a contact is not settled: every attempt counts. ${WHO}`,
    },
    {
      id: 'cl.19496.37.written-weekly', kind: 'frequency', title: 'At most two written or messaging actions a week.',
      ...SINCE_2021, citation: art37('Art. 37 (second deemed breach)', GARRIGUES), when: WRITTEN,
      limit: 2, window: { days: 7 }, per: ['consumer'], count: WRITTEN_EVENT,
      reading: `${WEEK} Whatever is neither a call nor a visit counts (letter, text, e-mail, messaging, push), delivered or not. ${WHO}`,
    },
    {
      id: 'cl.19496.37.written-gap', kind: 'cooldown', title: 'The two written actions of a week lie at least two days apart.',
      ...SINCE_2021, citation: art37('Art. 37 (second deemed breach)', GARRIGUES), when: WRITTEN,
      wait: { days: 2, full: true }, after: WRITTEN_EVENT, per: ['consumer'],
      reading: 'Two full days lie between (Monday, then Thursday), the stricter reading; 48 hours (Monday, then Wednesday) would be the looser. It holds '
        + 'across the end of a calendar week too.',
    },
    {
      id: 'cl.19496.37.hours', kind: 'contact-hours', title: 'Calls and visits only from 8:00 to 20:00.',
      ...REPORTED, citation: art37('Art. 37 with CPC art. 59', AZ), when: { ...CONSUMER, channels: SPOKEN }, quiet: EIGHT_TO_TWENTY,
      reading: '"Between eight and twenty": 08:00:00.000 is permitted, 20:00:00.000 is not. The text speaks of calls to the debtor\'s home; every call is '
        + 'covered, as SERNAC applies it. The debtor\'s own clock counts (Easter Island is two hours behind).',
    },
    {
      id: 'cl.19496.37.holidays', kind: 'contact-hours', title: 'No calls or visits on Sundays or legal holidays.',
      ...REPORTED, citation: art37('Art. 37 with CPC art. 59', AZ), when: { ...CONSUMER, channels: SPOKEN },
      quiet: [{ days: ['sun'], from: '00:00', to: '24:00' }], holidays: 'closed', reading: 'Saturdays are working days under CPC art. 59.',
    },
    {
      id: 'cl.19496.37.third-party', kind: 'recipient', title: 'The default is not told to people outside the obligation.',
      ...SINCE_2021, citation: art37('Art. 37', AZ), when: CONSUMER, allow: [{ roles: LIABLE }],
      reading: 'Any collection contact with somebody who neither owes the debt nor stands in the debtor\'s place is denied, as it may tell of the default; '
        + 'a spouse is such a person unless named as `co-debtor` or `guarantor`.',
    },
    {
      id: 'cl.19496.37.third-party.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...SINCE_2021, citation: art37('Art. 37', AZ), when: { ...CONSUMER, roles: LIABLE }, misdirected: true,
      reading: 'A contact at an address that an earlier contact showed to be another person\'s would tell a stranger.',
    },
    {
      id: 'cl.pre2021.hours', kind: 'contact-hours', title: 'Before 2021: calls and visits to the home only from 8:00 to 20:00.',
      ...BEFORE_2021, citation: { instrument: 'Ley 19.496, art. 37 (texto según Ley 19.659)', provision: 'Art. 37 (old text) with CPC art. 59', url: DOE },
      when: { ...CONSUMER, channels: SPOKEN, places: ['home'] }, quiet: EIGHT_TO_TWENTY, note: 'The first day in force is from memory.',
      reading: '"Between eight and twenty": 08:00:00.000 is permitted, 20:00:00.000 is not. A call or visit whose place is not stated is taken to reach the '
        + 'home.',
    },
    {
      id: 'cl.pre2021.hours.holidays', kind: 'contact-hours', title: 'Before 2021: no calls or visits to the home on Sundays or legal holidays.',
      ...BEFORE_2021, citation: { instrument: 'Ley 19.496, art. 37 (texto según Ley 19.659)', provision: 'Art. 37 (old text) with CPC art. 59', url: DOE },
      when: { ...CONSUMER, channels: SPOKEN, places: ['home'] }, note: 'The first day in force is from memory. The calendar begins with 2015.',
      quiet: [{ days: ['sun'], from: '00:00', to: '24:00' }], holidays: 'closed',
    },
    {
      id: 'cl.21320.transitional-monthly', kind: 'frequency', title: 'During the state of catastrophe: at most two calls or visits a month.',
      confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2021-04-20', until: '2021-11-30',
      citation: {
        instrument: 'Ley 21.320', provision: 'Transitional rule',
        url: 'https://www.camara.cl/cms/noticias/2021/03/30/a-ley-proyecto-que-limita-cobranzas-extrajudiciales-en-tiempos-de-pandemia/',
      },
      when: { ...CONSUMER, channels: SPOKEN }, limit: 2, window: { months: 1 }, per: ['consumer'], count: SPOKEN_EVENT,
      reading: `A month back from the contact's date, the stricter of month and calendar month; every attempt counts. The weekly limit held beside it. ${WHO}`,
    },
    {
      id: 'cl.19496.37.court-lookalike', ...TEXT, unchecked: 'advise', placeholders: 'deny', lexicons: ['es', COURT_ACTS],
      title: 'No document that is, imitates or refers to a court act.',
      ...SINCE_2021, citation: art37('Art. 37', AZ), when: CONSUMER, categories: ['false-legal-action', 'impersonation-authority'],
      reading: 'A text that names a suit, a judicial notice, an order of seizure, a court officer or what a court did refers to a court act, also where the act '
        + 'is true: the stricter reading. That legal steps may follow, without naming an act, refers to none. A notice that it is no judicial act advises.'
        + ' A text that is not there, is in a language that nothing reads, or has fields of a template left open is met here, for all '
        + 'rules on wording.',
    },
    {
      id: 'cl.19496.37.third-party.words', ...TEXT, title: 'No word about the default to people outside the obligation.',
      ...SINCE_2021, citation: art37('Art. 37', AZ), when: CONSUMER, thirdParties: STRANGERS, categories: ['privacy-disclosure', 'shaming-or-publicity'],
      reading: 'Publication tells everybody; a text that announces it is read as part of it.',
    },
    {
      id: 'cl.19496.37.privacy-work', ...TEXT, title: 'Nothing that disturbs the home, family life or the debtor\'s job.',
      ...SINCE_2021, citation: art37('Art. 37', DOE), when: CONSUMER,
      categories: ['third-party-pressure', 'coercive-visit', 'harassment-threat', 'violence-threat'],
      reading: 'Read are threats against household, family and employment: talks with family or employer, visits as a threat, calls without end, harm to '
        + 'persons or property.',
    },
  ],
  notes: [
    'Who is bound: creditors and collection companies alike, for consumer debts; debts of type `business` and `tax` are not reached.',
    'Written channels (letter, text, e-mail, messaging) have no hours and no closed days; the principles of art. 37 hold for them too.',
    'Before 2021-04-20 no number limited contacts, and calls and visits elsewhere than to the home had no hours.',
    'Not checked, as no request shows it: conduct that disturbs household, family life or job beside the words of a text (cl.19496.37.privacy-work), the '
      + 'records that are kept for two years (cl.19496.37.records), transparent and truthful information and the collector\'s identification, which stand '
      + 'among the principles without elements.',
    'Insults and threats of prison stand in none of the words that were read of art. 37; a house policy should hold them. Before 2021-04-20 no wording is '
      + 'checked.',
    'The draft regulation of 2025 and a bill on narrower hours are not law as far as found. A caller prefix (600) reported for collection calls since '
      + 'August 2025 was not read.',
    'A bank and the press read "contact" as an answered call; no authority\'s text says so, and the stricter count stays.',
    'The election Sundays are Sundays anyway; regional holidays are not in the calendar.',
  ],
});
export default ruleset;
