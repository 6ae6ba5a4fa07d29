import type { Force } from '../ruleset.js';
import type { Prerequisite, ReasonData, Rest, Wish, ZoneHours } from '../reasons.js';
import type { Duration } from '../rules/parts.js';
import type { Requirement } from '../rules/prerequisite/params.js';
import type { WindowParams } from '../rules/window.js';
import type { FilterWords, Messages, Moment, Names, Told, Vocabulary } from './catalogue.js';
import { capital, describeFilter, firstDay, joinList, nameIn, ownMessage, readClock, readDate, readHours, sameClock, showData, someOf } from './catalogue.js';

const DAYS = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'] as const;
const DAYS_PLURAL = ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábados', 'domingos'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'] as const;

const NAMES: Names = {
  channel: {
    call: 'llamada telefónica', voicemail: 'mensaje de voz', sms: 'SMS', email: 'correo electrónico', letter: 'carta', postcard: 'tarjeta postal',
    visit: 'visita', push: 'notificación push', 'in-app': 'mensaje en la aplicación', chat: 'mensajería instantánea',
    'social-post': 'publicación en redes sociales', 'web-portal': 'portal web', fax: 'fax',
  },
  outcome: {
    pending: 'pendiente', sent: 'enviado', delivered: 'entregado', undelivered: 'no entregado', 'no-answer': 'sin respuesta', busy: 'línea ocupada',
    'not-in-service': 'número fuera de servicio', voicemail: 'mensaje de voz dejado', answered: 'llamada atendida', conversation: 'conversación',
    received: 'recibido', open: 'en curso', cancelled: 'cancelado', 'broken-off': 'interrumpido',
  },
  role: {
    debtor: 'deudor', guarantor: 'fiador', 'co-debtor': 'codeudor', spouse: 'cónyuge', 'parent-of-minor': 'padre o madre del menor',
    guardian: 'tutor', executor: 'albacea', attorney: 'abogado', 'consumer-reporting-agency': 'central de riesgos', creditor: 'acreedor',
    'creditor-attorney': 'abogado del acreedor', 'collector-attorney': 'abogado de la empresa de cobranza',
    'emergency-contact': 'contacto de emergencia', 'third-party': 'tercero',
  },
  relation: {
    father: 'padre', mother: 'madre', parent: 'padre o madre', brother: 'hermano', sister: 'hermana', son: 'hijo', daughter: 'hija',
    child: 'hijo o hija', spouse: 'cónyuge', relative: 'familiar', friend: 'amigo', colleague: 'compañero de trabajo', employer: 'empleador',
    neighbour: 'vecino', neighbor: 'vecino', reference: 'referencia personal',
  },
  purpose: {
    collection: 'gestión de cobranza', location: 'localización del deudor', reply: 'respuesta', 'requested-information': 'información solicitada',
    'legal-notice': 'notificación legal', 'required-by-law': 'comunicación exigida por la ley', 'active-litigation': 'litigio en curso',
    'validation-notice': 'aviso de validación de la deuda', 'opt-out-confirmation': 'confirmación de la baja', service: 'atención al cliente',
    reminder: 'recordatorio', 'payment-reminder': 'recordatorio de pago', marketing: 'publicidad',
  },
  technology: { human: 'agente humano', autodialed: 'marcación automática', prerecorded: 'voz pregrabada', ai: 'inteligencia artificial' },
  direction: { outbound: 'saliente', inbound: 'entrante' },
  party: { creditor: 'acreedor', collector: 'empresa de cobranza', 'debt-buyer': 'comprador de cartera' },
  line: { mobile: 'móvil', landline: 'fija', voip: 'IP' },
  place: { home: 'domicilio', work: 'trabajo', school: 'centro educativo', hospital: 'hospital', other: 'otro' },
  agent: {},
  institution: { bank: 'banco', 'finance-company': 'compañía financiera', 'card-issuer': 'emisor de tarjetas', microfinance: 'microfinanciera', servicer: 'administrador de cartera' },
  device: { institutional: 'de la institución', private: 'particular' },
  supplier: { debtor: 'deudor', creditor: 'acreedor', 'third-party': 'tercero', public: 'fuente pública' },
  debtType: {
    'credit-card': 'tarjeta de crédito', 'personal-loan': 'préstamo personal', 'consumer-loan': 'crédito de consumo', microfinance: 'microcrédito',
    mortgage: 'crédito hipotecario', auto: 'crédito automotor', 'student-loan': 'crédito educativo', medical: 'gastos médicos',
    utility: 'servicios públicos', telecom: 'telecomunicaciones', rent: 'alquiler', tax: 'impuestos', judgment: 'deuda reconocida en sentencia',
    business: 'deuda empresarial', other: 'otro',
  },
  form: { oral: 'oral', written: 'escrita', registered: 'certificada', electronic: 'electrónica' },
  per: {
    consumer: 'deudor',
    debt: 'deuda',
    account: 'cuenta',
    creditor: 'acreedor',
    address: 'dato de contacto',
    channel: 'canal',
    agent: 'gestor',
    recipient: 'destinatario',
  },
  state: { open: 'abierto', active: 'vigente', filed: 'presentado', discharged: 'liberado de deudas', stay: 'suspensión de ejecuciones' },
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: 'canal',
  outcome: 'resultado',
  role: 'destinatario',
  relation: 'relación con el deudor',
  purpose: 'finalidad',
  technology: 'tecnología',
  direction: 'sentido',
  party: 'parte que contacta',
  line: 'línea',
  place: 'lugar',
  agent: 'gestor',
  institution: 'institución',
  device: 'dispositivo',
  supplier: 'dato de contacto facilitado por',
  debtType: 'tipo de deuda',
  form: 'forma',
  per: 'por',
  state: 'estado',
};

/** Elements of the content, as notices call them; the code stands beside the name, because the caller has to state it. */
const ELEMENTS: Readonly<Record<string, string>> = {
  'sender-identity': 'identificación del remitente', 'sender-address': 'domicilio del remitente', 'agent-identity': 'identificación del gestor',
  'agent-name': 'nombre del gestor', 'employee-name': 'nombre del empleado', 'visitor-name': 'nombre del visitante',
  'institution-name': 'nombre de la entidad', 'agency-name': 'nombre de la empresa de cobranza', 'agency-phone': 'teléfono de la empresa de cobranza',
  'agency-address': 'domicilio de la empresa de cobranza', 'creditor-name': 'nombre del acreedor',
  'creditor-contact': 'datos de contacto del acreedor', 'creditor-phone': 'teléfono del acreedor', 'debtor-name': 'nombre del deudor',
  'call-back-number': 'teléfono de contacto', 'debt-details': 'detalle de la deuda', 'debt-concept': 'concepto de la deuda',
  'claim-basis': 'fundamento del crédito', 'legal-basis': 'fundamento legal', amount: 'importe de la deuda',
  'amount-breakdown': 'desglose del importe', itemisation: 'desglose de la deuda', 'interest-rate': 'tasa de interés',
  'due-date': 'fecha de vencimiento', 'payment-terms': 'condiciones de pago', purpose: 'finalidad de la comunicación',
  'location-purpose': 'finalidad de localización', 'opt-out-notice': 'aviso sobre la baja', 'rights-notice': 'aviso sobre los derechos',
  'dispute-statement': 'aviso sobre el derecho a impugnar', 'recording-notice': 'aviso de grabación', 'complaint-channel': 'vía de reclamación',
  'debt-collector-initial': 'advertencia inicial del cobrador', 'debt-collector-subsequent': 'advertencia posterior del cobrador',
  'ai-identification': 'aviso de uso de inteligencia artificial', 'identity-verification': 'verificación de identidad',
  'licence-number': 'número de licencia', authorisation: 'autorización',
};

/** «y» and «o» change before the same sound. */
const and = (items: readonly string[]): string => joinList(items, ', ', /^[“(]?(i|hi(?![aeo]))/i.test(items[items.length - 1] ?? '') ? ' e ' : ' y ');
const or = (items: readonly string[]): string => joinList(items, ', ', /^[“(]?(h?o|8|11(?!\d))/i.test(items[items.length - 1] ?? '') ? ' u ' : ' o ');
const quoted = (text: string): string => `“${text}”`;
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]} ${quoted(named(vocabulary, value))}`];
const element = (code: string): string => (Object.hasOwn(ELEMENTS, code) ? `${ELEMENTS[code] as string} [${code}]` : quoted(code));
const decimal = (n: number): string => String(n).replace('.', ',');
const count = (n: number, one: string, many: string): string => `${decimal(n)} ${n === 1 ? one : many}`;
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
/** `contact`: masculine, with its article. */
const verdict = (reason: Told, contact = 'el contacto'): string =>
  byForce(reason, { prohibition: `no se permite ${contact}`, presumption: `se presume que ${contact} constituye una infracción`, should: `no se recomienda ${contact}` });

/** `la 01:30`, `las 21:00`. */
const clock = (time: string): string => `${time.startsWith('01:') ? 'la' : 'las'} ${time.replace('.', ',')}`;

/** `martes 5 de mayo de 2026`; of an instant also the clock in UTC. */
function date(text: string, weekday = false): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `${parts.day} de ${MONTHS[parts.month - 1] as string} de ${parts.year}`;
  if (parts.utc !== undefined) return `${plain} a ${clock(parts.utc)} UTC`;
  return weekday ? `${DAYS[parts.weekday] as string} ${plain}` : plain;
}

function onClock({ time, date: day, zone, oneOfSeveral }: NonNullable<Moment['local']>): string {
  return `${clock(time)} h del ${date(day, true)}${oneOfSeveral ? `, hora de ${zone}` : ''}`;
}

const from = ({ instant, local }: Moment): string => (local === undefined ? `a partir de ${instant}` : `a partir de ${onClock(local)} (${instant})`);
const at = ({ instant, local }: Moment): string => (local === undefined ? `en ${instant}` : `a ${onClock(local)} (${instant})`);

function hoursOf(hours: number): string {
  const read = readHours(hours);
  return 'minutes' in read ? count(read.minutes, 'minuto', 'minutos') : count(read.hours, 'hora', 'horas');
}

function duration(length: Duration): string {
  if (length.hours !== undefined) return hoursOf(length.hours);
  const [one, many] = length.full === true ? [' completo', ' completos'] : ['', ''];
  if (length.workdays !== undefined) return count(length.workdays, `día hábil${one}`, `días hábiles${many}`);
  if (length.months !== undefined) return count(length.months, `mes${one}`, `meses${many}`);
  return count(length.days ?? 0, `día calendario${one}`, `días calendario${many}`);
}

/** How the day of the event is reckoned. Nothing to say of hours. */
function dayOne(lengths: readonly (Duration | undefined)[]): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: ', contando como primero el día del hecho', out: ', sin contar el día del hecho', mixed: ', contando como primero el día del hecho, pero sin contarlo en los plazos completos' }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined): string {
  return and([...(atLeast === undefined ? [] : [`como mínimo ${duration(atLeast)}`]), ...(atMost === undefined ? [] : [`como máximo ${duration(atMost)}`])]);
}

const TRUTH: Readonly<Record<string, string>> = { true: 'sí', false: 'no' };

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}${excluded ? ', excepto' : ''}: ${or(values.map((value) => named(vocabulary, value)))}`,
  flags: {
    sameChannel: ['por el mismo canal', 'por otro canal'],
    sameAddress: ['al mismo dato de contacto', 'a otro dato de contacto'],
    notSameAddress: ['a otro dato de contacto', 'al mismo dato de contacto'],
    sameAgent: ['por el mismo gestor', 'por otro gestor'],
    answers: ['en respuesta a un evento', 'sin responder a un evento'],
    answersSameDay: ['en respuesta a lo recibido el mismo día', 'sin responder a lo recibido el mismo día'],
    misdirected: ['llegó a otra persona', 'no llegó a otra persona'],
    undeliverable: ['no pudo entregarse', 'pudo entregarse'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `con alcance ${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`otorgado a ${or(givenTo.map((party) => quoted(named('party', party))))}`]),
      ...(forms === undefined ? [] : [`de forma ${or(forms.map((form) => named('form', form)))}`]),
      ...(days === undefined ? [] : [`válido por ${count(days, 'día calendario', 'días calendario')}`]),
    ];
    return `${covered ? 'amparado' : 'no amparado'} por un consentimiento ${and(details)}`;
  },
  fact: (path, value) => `${path}: ${TRUTH[value] ?? value}`,
  range: (min, max) => and([...(min === undefined ? [] : [`como mínimo ${decimal(min)}`]), ...(max === undefined ? [] : [`como máximo ${decimal(max)}`])]),
  ago: ({ atLeast, atMost }) => `hace ${bounds(atLeast, atMost)}`,
  between: (begin, until) => and([...(begin === undefined ? [] : [`desde el ${date(begin)}`]), ...(until === undefined ? [] : [`antes del ${date(until)}`])]),
  any: (descriptions) => `cualquiera de: ${descriptions.join(' / ')}`,
  not: (description) => `que no sea: ${description}`,
  separator: '; ',
};

const properties = (filter: Parameters<typeof describeFilter>[0]): string => `[${describeFilter(filter, WORDS)}]`;

/** Follows “el límite es de 7 contactos”. */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `en la misma semana calendario (de ${DAYS[first] as string} a ${DAYS[(first + 6) % 7] as string})`;
  }
  if (window.calendar !== undefined) return { day: 'en el mismo día calendario', month: 'en el mismo mes calendario', year: 'en el mismo año calendario' }[window.calendar];
  if (window.days !== undefined) return `en ${count(window.days, 'día calendario', 'días calendario consecutivos')}`;
  if (window.months !== undefined) return `en ${count(window.months, 'mes', 'meses')}`;
  if (window.hours !== undefined) return `en ${hoursOf(window.hours)}`;
  if (window.since === undefined) return 'en todo el historial';
  const search = window.within === undefined ? '' : `, buscado ${within(window.within)}`;
  const perhaps = window.orElse === 'none' ? '' : ', si lo hubo';
  return `desde el ${window.which === 'first' ? 'primer' : 'último'} evento ${properties(window.since)}${search}${perhaps}`;
}

/** Closes a sentence with the provision, or the rule where none is cited. */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? `${sentence}.` : `${sentence} (regla ${rule} del conjunto de reglas ${ruleset ?? 'en uso'}).`;
  const { instrument, provision } = citation;
  return `${sentence} (${provision === undefined || provision === '' ? instrument : `${instrument}, ${provision}`}).`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : ` respecto de la deuda ${debt}`);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  return [`${labels.length + (eventsLeftOut ?? 0) === 1 ? 'evento' : 'eventos'}: ${and(more === 0 ? shown : [...shown, `${more} más`])}`];
}

/** `what`: what the limit is of, as ` de canales`. */
const limitOf = (reason: Told, what = ''): string =>
  byForce(reason, { prohibition: `el límite${what}`, presumption: `el límite${what} por encima del cual se presume una infracción`, should: `el límite${what} recomendado` });

/** What a count goes by. */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit'], noun: string): string {
  const per = `${noun} por ${and(data.per.map((key) => named('per', key)))}`;
  return [per, ...(data.zone === undefined ? [] : [`según las fechas de ${data.zone}`]), ...events(data)].join('; ');
}

function open(stretches: ZoneHours['open']): string {
  return and(
    stretches.map(({ from: begin, to }) => {
      const [start, end] = [readClock(begin), readClock(to)];
      return `de ${start.clock}${start.past ? ' (no incluida)' : ''} a ${end.clock} h (${end.past ? 'incluida' : 'no incluida'})`;
    }),
  );
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const names = group.map(({ zone }) => zone);
    const where = `en ${and(names)} ${time.startsWith('01:') ? 'es' : 'son'} ${clock(time)} h del ${date(day, true)}${holiday === true ? ', día feriado' : ''}`;
    const doubt = unknown === undefined ? '' : `, pero el calendario no informa sobre el horario ${open(unknown)}`;
    if (stretches.length === 0) {
      const never = byForce(reason, {
        prohibition: 'no se permite el contacto a ninguna hora',
        presumption: 'se presume una infracción a cualquier hora',
        should: 'no se recomienda el contacto a ninguna hora',
      });
      return `${where}; ese día ${never}${doubt}`;
    }
    const when = byForce(reason, { prohibition: 'se permite el contacto', presumption: 'no se presume infracción', should: 'se recomienda el contacto' });
    return `${where}; ese día ${when} ${open(stretches)}${doubt}`;
  });
  const lead = byForce(reason, {
    prohibition: 'Fuera del horario permitido',
    presumption: 'Fuera del horario en el que no se presume infracción',
    should: 'Fuera del horario recomendado',
  });
  const margin = marginSeconds === undefined ? '' : `; se aplica un margen de seguridad de ${count(marginSeconds, 'segundo', 'segundos')} en ambos extremos`;
  return cited(`${lead}: ${now.join('; ')}${margin}`, reason);
}

function wish({ days, from: begin, to }: Wish): string {
  const hours = begin === undefined ? 'a cualquier hora' : `de ${begin} a ${to ?? '24:00'} h`;
  return `${hours} ${days === undefined ? 'de cualquier día' : `los ${and(days.map((day) => DAYS_PLURAL[DAY_CODES.indexOf(day)] as string))}`}`;
}

const said = (data: Wish): string => `El deudor manifestó${data.since === undefined ? '' : `, con efecto desde el ${date(data.since)},`}`;
const place = (name: string): string => quoted(named('place', name));
const since = (text: string | undefined): string => (text === undefined ? '' : ` desde el ${date(text)}`);

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count: times, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`${after.atLeast === undefined ? '' : `como mínimo ${duration(after.atLeast)} `}después del último evento ${properties(after.event)}`];
    const turns = [...(sinceFact === undefined ? [] : [`después de la fecha ${quoted(sinceFact)}`]), ...turn];
    const later = turns.length === 0 ? '' : ` (${and(turns)})`;
    if (filter === undefined) return `la fecha ${quoted(fact ?? '')}${later}`;
    return `${times === undefined || times === 1 ? 'un evento' : `${times} eventos`} ${properties(filter)}${later}`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : `, con una anterioridad al contacto de ${ago}${dayOne([data.atLeast, data.atMost])}`;
  const what = `el requisito consiste en ${each.length === 1 ? '' : 'uno de los siguientes: '}${or(each)}`;
  return cited(`${byForce(reason, leads)}${forDebt(data.debt)}: ${what}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? 'la deuda' : `la deuda ${data.debt}`;
  const from = since(data.since);
  const detail = data.detail === undefined ? '' : `: ${data.detail}`;
  switch (data.status) {
    case 'bankrupt':
      return `El deudor está sometido a un procedimiento concursal${data.detail === undefined ? '' : ` (estado ${quoted(named('state', data.detail))})`}${from}`;
    case 'deceased':
      return `Consta que el deudor falleció${detail}`;
    case 'minor':
      return `El deudor es menor de edad${detail}`;
    case 'servicemember':
      return `El deudor es miembro de las fuerzas armadas${detail}`;
    case 'vulnerable':
      return `El deudor pertenece a un grupo en situación de vulnerabilidad${detail}`;
    case 'hardship':
      return `El deudor se encuentra en dificultades económicas${from}${detail}`;
    case 'complaint':
      return `Hay un reclamo del deudor en trámite${from}${detail}`;
    case 'paid':
      return `Consta que ${debt} fue pagada${data.since === undefined ? '' : ` el ${date(data.since)}`}${detail}`;
    case 'time-barred':
      return `Consta que ${debt} está prescrita${detail}`;
    case 'in-litigation':
      return `Consta que ${debt} está en litigio${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': 'su evaluación falló',
  'values of different types are compared': 'compara valores de distinto tipo',
};

const undecided = (debt?: string): string => `No se puede determinar si la regla se cumple${forDebt(debt)}`;

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `no se conoce el dato ${and(facts)}` : `no se conocen todos los datos ${and(facts)}`;
  const cause = error === undefined ? '' : `, debido al error ${quoted(error)}`;
  return cited(`${undecided(debt)}: ${FAILURES[fact] ?? missing}${cause}`, reason);
}

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': 'se necesita otro lugar',
  'frequency-limit': 'el límite no se renueva con el tiempo',
  'prerequisite-missing': 'primero debe cumplirse el requisito previo',
  'channel-not-permitted': 'se necesita otro canal, otra tecnología u otro dato de contacto',
  'recipient-not-permitted': 'se necesita otro destinatario, otro dato de contacto u otra finalidad',
  workplace: 'se necesita otro lugar',
  'consent-missing': 'se necesita el consentimiento',
  'prohibited-wording': 'debe cambiarse la redacción del contenido',
  'missing-disclosure': 'debe añadirse al contenido lo que falta',
  'unknown-fact': 'debe indicarse lo que se desconoce',
  'history-too-short': 'se necesita un historial más largo',
  'calendar-coverage': 'se necesita un calendario que cubra la fecha',
  'unknown-time-zone': 'debe indicarse una zona horaria IANA existente',
  'invalid-request': 'debe corregirse la solicitud',
  'text-not-checked': 'debe revisarse el contenido e indicarse qué contiene',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': 'una amenaza de violencia',
  'arrest-or-criminal-threat': 'una amenaza de detención o de acción penal',
  'false-legal-action': 'una afirmación falsa o engañosa sobre acciones judiciales',
  'impersonation-authority': 'una suplantación de una autoridad',
  'impersonation-lawyer': 'una suplantación de un abogado',
  'insult-or-obscenity': 'un insulto o una obscenidad',
  'shaming-or-publicity': 'una amenaza de publicidad',
  'third-party-pressure': 'una presión a través de terceros',
  'privacy-disclosure': 'una revelación de la deuda a terceros',
  'false-credit-claim': 'una afirmación falsa sobre el historial crediticio',
  'coercive-borrowing': 'una incitación a endeudarse para pagar',
  'deception-identity': 'un engaño sobre quién escribe o por qué',
  'excessive-urgency': 'una urgencia falsa',
  'fee-misrepresentation': 'una indicación incorrecta de importes o cargos',
  discrimination: 'una discriminación',
  'sexual-harassment': 'un acoso sexual',
  'self-harm-incitement': 'una incitación a la autolesión',
  'vulnerable-exploitation': 'un aprovechamiento de una situación de vulnerabilidad',
  'contact-after-stop': 'una negativa a cesar el contacto',
  'coercive-visit': 'una amenaza de visita coactiva',
  'harassment-threat': 'una amenaza de contacto incesante',
  extortion: 'una extorsión',
  'private-channel': 'una invitación a un canal privado',
  'false-relief': 'una promesa falsa de alivio de la deuda',
  marketing: 'una promoción comercial',
  'unrendered-placeholder': 'un campo de una plantilla sin completar',
};
const SOFTENED = {
  negation: 'allí se niega',
  quotation: 'allí se cita',
  warning: 'el pasaje advierte de ello',
  condition: 'allí se anuncia con su condición',
  policy: 'el pasaje enuncia una regla que lo prohíbe',
} as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': 'letras de ancho completo',
  'zero-width': 'caracteres ocultos',
  'combining-marks': 'signos superpuestos a las letras',
  'styled-letters': 'letras estilizadas',
  separators: 'signos entre las letras',
  'look-alike': 'letras de otra escritura',
  'mixed-script': 'escrituras mezcladas',
  leet: 'cifras en lugar de letras',
  repeated: 'letras repetidas',
  traditional: 'caracteres tradicionales',
  pinyin: 'pinyin',
  'pinyin-initials': 'iniciales del pinyin',
  homophone: 'caracteres de igual sonido',
  'split-character': 'caracteres descompuestos',
  abbreviation: 'una abreviatura',
};
const FIELDS = { text: 'del texto', subject: 'del asunto' } as const;

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const source = entry === undefined ? '' : `, entrada ${quoted(entry)} del léxico ${quoted(lexicon ?? '')}`;
  const where = `El pasaje ${quoted(phrase)} (caracteres ${span.from + 1} a ${span.to} ${FIELDS[field] ?? field}${source})`;
  const disguise = evasions.length === 0 ? '' : `, disimulado mediante ${and(evasions.map((evasion) => DISGUISES[evasion] ?? evasion))},`;
  const more = findingsLeftOut === undefined ? '' : `; ${count(findingsLeftOut, 'hallazgo más no figura', 'hallazgos más no figuran')} en la lista`;
  const law = provisions.length === 0 ? '' : `; véase ${and(provisions)}`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where} es ${what}${more}`, reason);
  if (sense === 'mention') return cited(`${where}${disguise} menciona ${what}${because === undefined ? '' : `; ${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where}${disguise} constituye ${what}: ${verdict(reason, 'el uso de esta expresión')}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`No se verificó si el contenido incluye ${elements.length === 1 ? 'este elemento' : 'estos elementos'}: ${and(elements.map(element))}`, reason);
  const handed = lexicons === undefined ? '' : ` (${and(lexicons.map(quoted))})`;
  const spoken = language === undefined ? '' : ` (${quoted(language)})`;
  const why = { 'no-text': 'el contacto no tiene texto', 'no-lexicon': 'no se entregó un léxico de la regla', language: 'ningún léxico de la regla lee el idioma' };
  return cited(`No se verificó la redacción: ${because === undefined ? 'nada la lee' : (why[because] ?? because)}${handed}${spoken}`, reason);
}

/** Spanish, in the neutral terms of Latin America. */
export const es: Messages = {
  locale: 'es',
  direction: 'ltr',
  gap: ' ',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) {
        const before = verdict(reason, 'el contacto antes de ese momento');
        return cited(`El deudor indicó un momento para el contacto, el ${date(appointment)}: ${before}`, reason);
      }
      const now = verdict(reason, 'el contacto en este momento');
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${wish(item)}${since(item.since)}`);
        return cited(`Fuera del horario acordado con el deudor, que es ${joinList(agreed, '; ', '; y ')}: ${now}`, reason);
      }
      return cited(`${said(refused)} que el contacto ${wish(refused)} le resulta inconveniente: ${now}`, reason);
    },
    'inconvenient-place': (data, reason) =>
      cited(`${said(data)} que el contacto en el lugar ${place(data.place)} ${wish(data)} le resulta inconveniente: ${verdict(reason, 'el contacto en ese lugar')}`, reason),
    'frequency-limit'(data, reason) {
      const size = `el límite es de ${count(data.limit, 'contacto', 'contactos')} ${within(data.window)}`;
      if (data.limit === 0) return cited(`Un solo contacto superaría ${limitOf(reason)}${forDebt(data.debt)}: ${size}; ${basis(data, 'cómputo')}`, reason);
      const counted = `${data.counted === 1 ? 'se contabilizó' : 'se contabilizaron'} ${data.counted}`;
      return cited(`Un contacto más superaría ${limitOf(reason)}${forDebt(data.debt)}: ${size}, y ${counted}; ${basis(data, 'cómputo')}`, reason);
    },
    cooldown(data, reason) {
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: 'Demasiado pronto tras un requisito previo',
          presumption: 'Tan pronto tras un requisito previo que se presume una infracción',
          should: 'Antes de lo recomendado tras un requisito previo',
        });
      }
      const interval = byForce(reason, {
        prohibition: 'el intervalo exigido es de',
        presumption: 'se presume una infracción dentro de un intervalo de',
        should: 'el intervalo recomendado es de',
      });
      const begin = data.wait.hours === undefined ? dayOne([data.wait]) : ' a partir de ese evento';
      return cited(`Demasiado pronto tras un evento anterior${forDebt(data.debt)}: ${interval} ${duration(data.wait)}${begin}; ${basis(data, 'intervalo')}`, reason);
    },
    'prerequisite-missing': (data, reason) =>
      required(data, reason, {
        prohibition: 'No se cumple un requisito previo',
        presumption: 'No se cumple un requisito previo sin el cual se presume una infracción',
        should: 'No se cumple un requisito previo recomendado',
      }),
    'channel-limit'(data, reason) {
      const size = `el límite es de ${count(data.limit, 'canal', 'canales distintos')} ${within(data.window)}`;
      const used = and(data.channels.map((channel) => named('channel', channel)));
      const total = `con este contacto serían ${data.channels.length}, a saber, ${used}`;
      return cited(`El contacto superaría ${limitOf(reason, ' de canales')}${forDebt(data.debt)}: ${size}, y ${total}; ${basis(data, 'cómputo')}`, reason);
    },
    'channel-not-permitted'(data, reason) {
      const how = [
        ...labelled('channel', data.channel),
        ...labelled('technology', data.technology),
        ...labelled('line', data.line),
        ...labelled('place', data.place),
        ...labelled('device', data.device),
        ...(data.visitors === undefined ? [] : [count(data.visitors, 'visitante', 'visitantes')]),
      ];
      return cited(`${capital(verdict(reason, 'el contacto de este modo'))}: ${how.join('; ')}`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)].join('; ');
      const wrong = data.misdirected === true ? '; un contacto anterior mostró que el dato de contacto es de otra persona' : '';
      return cited(`${capital(verdict(reason, 'el contacto con este destinatario'))}: ${[`${who}${wrong}`, ...events({ events: data.events ?? [] })].join('; ')}`, reason);
    },
    workplace(data, reason) {
      const from = since(data.since);
      const lead = `El contacto llegaría al deudor en el lugar ${place(data.place)}`;
      const there = verdict(reason, 'el contacto en ese lugar');
      if (data.prohibited === 'always') {
        return cited(`${lead}: ${there}, con independencia de lo que admita el empleador${from === '' ? '' : `; el empleador lo prohíbe${from}`}`, reason);
      }
      return cited(`${lead}, donde el empleador prohíbe tales contactos${from}: ${there}`, reason);
    },
    represented: (data, reason) => cited(`El deudor está representado por un abogado${since(data.since)}: ${verdict(reason, 'el contacto con el deudor')}`, reason),
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : `, solicitud recibida el ${date(data.since)}`;
      return cited(`El deudor solicitó el cese de las comunicaciones${received}: ${verdict(reason)}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? 'todo contacto' : `el contacto por el canal ${quoted(named('channel', data.channel))}`;
      const address = data.address === undefined ? '' : ` en el dato de contacto ${data.address}`;
      const about = data.debts === undefined ? '' : ` respecto de ${data.debts.length === 1 ? 'la deuda' : 'las deudas'} ${and(data.debts)}`;
      return cited(`El deudor rechazó ${channel}${address}${about} el ${date(data.at)}: ${verdict(reason, 'tal contacto')}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : ` otorgado a ${or(data.givenTo.map((party) => quoted(named('party', party))))}`;
      const revoked = data.revokedAt === undefined ? '' : `; un consentimiento registrado está revocado desde el ${date(data.revokedAt)}`;
      const expired = data.expiredAt === undefined ? '' : `; un consentimiento registrado vence el ${date(data.expiredAt)}`;
      const none = `Ningún consentimiento con alcance ${or(data.scopes.map(quoted))}${to} ampara el contacto`;
      return cited(`${none}: ${verdict(reason, 'el contacto sin él')}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) => cited(`La deuda ${data.debt} está impugnada${since(data.since)}: ${verdict(reason, 'el contacto relativo a ella')}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}; ${verdict(reason)}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const what = elements.length === 1 ? 'Falta un elemento' : 'Faltan elementos';
      const rank = byForce(reason, {
        prohibition: 'que el contenido debe incluir',
        presumption: `sin ${elements.length === 1 ? 'el cual' : 'los cuales'} se presume una infracción`,
        should: 'que se recomienda incluir en el contenido',
      });
      return cited(`${what} ${rank}: ${and(elements.map(element))}`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'es') ?? 'La regla se opone al contacto';
      const debt = data.debt === undefined ? '' : `; se refiere a la deuda ${data.debt}`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `; según la hora local de ${data.zone}`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? 'la regla se remonta sin límite de tiempo' : `la regla se remonta hasta el ${date(data.needed)}`;
      return cited(`${undecided(data.debt)}: el historial solo está completo desde el ${date(data.historySince)}, y ${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? 'el calendario' : `el calendario ${quoted(data.calendar)}`;
      return cited(`${undecided()}: ${calendar} no cubre lo que la regla necesita en torno al ${date(data.date, true)}`, reason);
    },
    'unknown-time-zone': ({ zone }, reason) =>
      cited(`${undecided()}: ${zone === null ? 'no se conoce ninguna zona horaria del deudor' : `la zona horaria ${quoted(zone)} no existe`}`, reason),
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`La solicitud está mal formada y por ello se deniega: ${found.join('; ')}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('Ninguna regla de la política alcanza este contacto: nada lo prohíbe y nada se verificó', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`La regla se opone con el código ${quoted(reason.code)}${data.length === 0 ? '' : `; sus datos son ${data.join('; ')}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? 'Lo que se desconoce se deniega.' : 'Esto no impide el contacto.';
    if (force === 'should') {
      return denies ? 'Es una recomendación; la política deniega los contactos que no la siguen.' : 'Es una recomendación y no impide el contacto.';
    }
    const presumed = force === 'presumption' ? 'Es una presunción de infracción, no una prohibición.' : '';
    return denies ? presumed : `${presumed} En este punto la política solo advierte y no impide el contacto.`.trim();
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      if (outlook.remedy === 'stop') return 'Esperar no lo remedia: no debe intentarse de nuevo mientras no cambien los hechos relativos a la persona o a la deuda.';
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) return 'Esperar no lo remedia: debe corregirse la regla o lo que esta lee.';
      return `Esperar no lo remedia: ${CURES[code] ?? 'se necesita otro contenido, canal o destinatario, o un dato que falta'}.`;
    }
    if (outlook.over === null) return 'Esperar no lo remedia: no se halló un término dentro de 366 días.';
    const alone = `Este motivo por sí solo cesa ${at(outlook.over)}`;
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `Permitido de nuevo ${from(outlook.over)}.`;
        return `${force === 'presumption' ? 'Deja de presumirse una infracción' : 'Conforme con la recomendación'} ${from(outlook.over)}.`;
      case 'advice':
        return `Esta advertencia cesa ${at(outlook.over)}.`;
      case 'other-reasons':
        return `${alone}; los demás motivos subsisten.`;
      case 'never':
        return `${alone}; no se halló dentro de 366 días ningún momento en que todas las reglas permitan el contacto.`;
      default:
        return `${alone}; todas las reglas en conjunto permiten de nuevo el contacto ${from(outlook.then)}.`;
    }
  },
  allowed: (until) =>
    until === null ? 'El contacto está permitido; no se halló un término de ello dentro de 366 días.' : `El contacto está permitido hasta ${until}, sin incluir ese instante.`,
};

export default es;
