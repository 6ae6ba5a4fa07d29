import type { Force } from '../ruleset.js';
import type { Prerequisite, ReasonData, Rest, Wish, ZoneHours } from '../reasons.js';
import type { Duration } from '../rules/parts.js';
import type { Requirement } from '../rules/prerequisite/params.js';
import type { WindowParams } from '../rules/window.js';
import type { FilterWords, Messages, Moment, Names, Told, Vocabulary } from './catalogue.js';
import { capital, describeFilter, firstDay, joinList, nameIn, ownMessage, readClock, readDate, readHours, sameClock, showData, someOf } from './catalogue.js';

const DAYS = ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'] as const;
const DAYS_EVERY = ['às segundas-feiras', 'às terças-feiras', 'às quartas-feiras', 'às quintas-feiras', 'às sextas-feiras', 'aos sábados', 'aos domingos'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'] as const;

const NAMES: Names = {
  channel: {
    call: 'ligação telefônica', voicemail: 'mensagem de voz', sms: 'SMS', email: 'e-mail', letter: 'carta', postcard: 'cartão-postal', visit: 'visita',
    push: 'notificação push', 'in-app': 'mensagem no aplicativo', chat: 'mensagem instantânea', 'social-post': 'publicação em rede social',
    'web-portal': 'portal na internet', fax: 'fax',
  },
  outcome: {
    pending: 'pendente', sent: 'enviado', delivered: 'entregue', undelivered: 'não entregue', 'no-answer': 'não atendido', busy: 'linha ocupada',
    'not-in-service': 'número fora de serviço', voicemail: 'mensagem de voz deixada', answered: 'ligação atendida', conversation: 'conversa',
    received: 'recebido', open: 'em andamento', cancelled: 'cancelado', 'broken-off': 'interrompido',
  },
  role: {
    debtor: 'devedor', guarantor: 'fiador', 'co-debtor': 'codevedor', spouse: 'cônjuge', 'parent-of-minor': 'pai ou mãe do menor', guardian: 'tutor',
    executor: 'inventariante', attorney: 'advogado', 'consumer-reporting-agency': 'órgão de proteção ao crédito', creditor: 'credor',
    'creditor-attorney': 'advogado do credor', 'collector-attorney': 'advogado da empresa de cobrança', 'emergency-contact': 'contato de emergência',
    'third-party': 'terceiro',
  },
  relation: {
    father: 'pai', mother: 'mãe', parent: 'pai ou mãe', brother: 'irmão', sister: 'irmã', son: 'filho', daughter: 'filha', child: 'filho ou filha',
    spouse: 'cônjuge', relative: 'parente', friend: 'amigo', colleague: 'colega de trabalho', employer: 'empregador', neighbour: 'vizinho',
    neighbor: 'vizinho', reference: 'referência pessoal',
  },
  purpose: {
    collection: 'cobrança', location: 'localização do devedor', reply: 'resposta', 'requested-information': 'informação solicitada',
    'legal-notice': 'notificação legal', 'required-by-law': 'comunicação exigida por lei', 'active-litigation': 'processo judicial em curso',
    'validation-notice': 'aviso de validação da dívida', 'opt-out-confirmation': 'confirmação do descadastramento', service: 'atendimento ao cliente',
    reminder: 'lembrete', 'payment-reminder': 'lembrete de pagamento', marketing: 'publicidade',
  },
  technology: { human: 'atendente humano', autodialed: 'discagem automática', prerecorded: 'voz pré-gravada', ai: 'inteligência artificial' },
  direction: { outbound: 'ativo', inbound: 'receptivo' },
  party: { creditor: 'credor', collector: 'empresa de cobrança', 'debt-buyer': 'cessionário do crédito' },
  line: { mobile: 'móvel', landline: 'fixa', voip: 'IP' },
  place: { home: 'residência', work: 'trabalho', school: 'escola', hospital: 'hospital', other: 'outro' },
  agent: {},
  institution: { bank: 'banco', 'finance-company': 'financeira', 'card-issuer': 'emissor de cartão', microfinance: 'instituição de microcrédito', servicer: 'gestora da carteira' },
  device: { institutional: 'da instituição', private: 'particular' },
  supplier: { debtor: 'devedor', creditor: 'credor', 'third-party': 'terceiro', public: 'fonte pública' },
  debtType: {
    'credit-card': 'cartão de crédito', 'personal-loan': 'empréstimo pessoal', 'consumer-loan': 'crédito ao consumidor', microfinance: 'microcrédito',
    mortgage: 'crédito imobiliário', auto: 'financiamento de veículo', 'student-loan': 'financiamento estudantil', medical: 'despesas médicas',
    utility: 'serviços públicos', telecom: 'telecomunicações', rent: 'aluguel', tax: 'tributos', judgment: 'dívida reconhecida em sentença',
    business: 'dívida empresarial', other: 'outro',
  },
  form: { oral: 'oral', written: 'escrita', registered: 'registrada', electronic: 'eletrônica' },
  per: {
    consumer: 'consumidor', debt: 'dívida', account: 'conta', creditor: 'credor', address: 'endereço ou número', channel: 'canal', agent: 'atendente',
    recipient: 'destinatário',
  },
  state: { open: 'aberto', active: 'vigente', filed: 'requerido', discharged: 'extinto', stay: 'suspensão das execuções' },
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: 'canal',
  outcome: 'resultado',
  role: 'destinatário',
  relation: 'relação com o devedor',
  purpose: 'finalidade',
  technology: 'tecnologia',
  direction: 'sentido',
  party: 'parte que faz o contato',
  line: 'linha',
  place: 'local',
  agent: 'atendente',
  institution: 'instituição',
  device: 'aparelho',
  supplier: 'endereço ou número fornecido por',
  debtType: 'tipo de dívida',
  form: 'forma',
  per: 'por',
  state: 'estado',
};

/** Elements of the content, as notices call them; the code stands beside the name, because the caller has to state it. */
const ELEMENTS: Readonly<Record<string, string>> = {
  'sender-identity': 'identificação do remetente', 'sender-address': 'endereço do remetente', 'agent-identity': 'identificação do atendente',
  'agent-name': 'nome do atendente', 'employee-name': 'nome do funcionário', 'visitor-name': 'nome do visitante',
  'institution-name': 'nome da instituição', 'agency-name': 'nome da empresa de cobrança', 'agency-phone': 'telefone da empresa de cobrança',
  'agency-address': 'endereço da empresa de cobrança', 'creditor-name': 'nome do credor', 'creditor-contact': 'contato do credor',
  'creditor-phone': 'telefone do credor', 'debtor-name': 'nome do devedor', 'call-back-number': 'telefone para retorno',
  'debt-details': 'detalhes da dívida', 'debt-concept': 'origem da dívida', 'claim-basis': 'fundamento do crédito', 'legal-basis': 'fundamento legal',
  amount: 'valor da dívida', 'amount-breakdown': 'discriminação do valor', itemisation: 'discriminação da dívida', 'interest-rate': 'taxa de juros',
  'due-date': 'data de vencimento', 'payment-terms': 'condições de pagamento', purpose: 'finalidade da comunicação',
  'location-purpose': 'finalidade de localização', 'opt-out-notice': 'aviso de descadastramento', 'rights-notice': 'aviso sobre direitos',
  'dispute-statement': 'aviso sobre o direito de contestar', 'recording-notice': 'aviso de gravação', 'complaint-channel': 'canal de reclamação',
  'debt-collector-initial': 'advertência inicial do cobrador', 'debt-collector-subsequent': 'advertência posterior do cobrador',
  'ai-identification': 'aviso de uso de inteligência artificial', 'identity-verification': 'verificação de identidade',
  'licence-number': 'número da licença', authorisation: 'autorização',
};

const and = (items: readonly string[]): string => joinList(items, ', ', ' e ');
const or = (items: readonly string[]): string => joinList(items, ', ', ' ou ');
const quoted = (text: string): string => `“${text}”`;
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]} ${quoted(named(vocabulary, value))}`];
const element = (code: string): string => (Object.hasOwn(ELEMENTS, code) ? `${ELEMENTS[code] as string} [${code}]` : quoted(code));
const decimal = (n: number): string => String(n).replace('.', ',');
/** Singular below two: 0 contato, 1,5 hora. */
const count = (n: number, one: string, many: string): string => `${decimal(n)} ${n < 2 ? one : many}`;
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
/** `contact`: masculine, with its article. */
const verdict = (reason: Told, contact = 'o contato'): string =>
  byForce(reason, { prohibition: `${contact} não é permitido`, presumption: `presume-se que ${contact} constitui infração`, should: `${contact} não é recomendado` });

/** `8h`, `8h30`, `8h30min05,5s`: the hour without a leading zero. */
function hour(time: string): string {
  const [h, m, s] = time.split(':') as [string, string, string?];
  if (s !== undefined) return `${Number(h)}h${m}min${s.replace('.', ',')}s`;
  return `${Number(h)}h${m === '00' ? '' : m}`;
}
/** The article of an hour is singular at zero and one: à 1h, às 2h. */
const article = (time: string): string => (Number(time.slice(0, 2)) < 2 ? 'a' : 'as');
const atHour = (time: string): string => `${article(time) === 'a' ? 'à' : 'às'} ${hour(time)}`;
const fromHour = (time: string): string => `d${article(time)} ${hour(time)}`;

/** `terça-feira, 5 de maio de 2026`; of an instant also the clock in UTC. */
function date(text: string, weekday = false): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `${parts.day === 1 ? '1º' : parts.day} de ${MONTHS[parts.month - 1] as string} de ${parts.year}`;
  if (parts.utc !== undefined) return `${plain} ${atHour(parts.utc)} UTC`;
  return weekday ? `${DAYS[parts.weekday] as string}, ${plain}` : plain;
}

const onClock = ({ date: day, zone, oneOfSeveral }: NonNullable<Moment['local']>): string => `de ${date(day, true)}${oneOfSeveral ? `, horário de ${zone}` : ''}`;
const from = ({ instant, local }: Moment): string =>
  local === undefined ? `a partir de ${instant}` : `a partir ${fromHour(local.time)} ${onClock(local)} (${instant})`;
const at = ({ instant, local }: Moment): string => (local === undefined ? `em ${instant}` : `${atHour(local.time)} ${onClock(local)} (${instant})`);

function hoursOf(hours: number): string {
  const read = readHours(hours);
  return 'minutes' in read ? count(read.minutes, 'minuto', 'minutos') : count(read.hours, 'hora', 'horas');
}

function duration(length: Duration): string {
  if (length.hours !== undefined) return hoursOf(length.hours);
  const [one, many] = length.full === true ? [' completo', ' completos'] : ['', ''];
  if (length.workdays !== undefined) return count(length.workdays, `dia útil${one}`, `dias úteis${many}`);
  if (length.months !== undefined) return count(length.months, `mês${one}`, `meses${many}`);
  return count(length.days ?? 0, `dia corrido${one}`, `dias corridos${many}`);
}

/** How the day of the event is reckoned. Nothing to say of hours. */
function dayOne(lengths: readonly (Duration | undefined)[]): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: ', contando como primeiro o dia do fato', out: ', sem contar o dia do fato', mixed: ', contando como primeiro o dia do fato, mas sem contá-lo nos prazos completos' }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined): string {
  return and([...(atLeast === undefined ? [] : [`no mínimo ${duration(atLeast)}`]), ...(atMost === undefined ? [] : [`no máximo ${duration(atMost)}`])]);
}

const TRUTH: Readonly<Record<string, string>> = { true: 'sim', false: 'não' };

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}${excluded ? ', exceto' : ''}: ${or(values.map((value) => named(vocabulary, value)))}`,
  flags: {
    sameChannel: ['pelo mesmo canal', 'por outro canal'],
    sameAddress: ['para o mesmo endereço ou número', 'para outro endereço ou número'],
    notSameAddress: ['para outro endereço ou número', 'para o mesmo endereço ou número'],
    sameAgent: ['pelo mesmo atendente', 'por outro atendente'],
    answers: ['em resposta a um evento', 'sem responder a um evento'],
    answersSameDay: ['em resposta ao que foi recebido no mesmo dia', 'sem responder ao que foi recebido no mesmo dia'],
    misdirected: ['chegou a outra pessoa', 'não chegou a outra pessoa'],
    undeliverable: ['não pôde ser entregue', 'pôde ser entregue'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `com alcance ${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`dado a ${or(givenTo.map((party) => quoted(named('party', party))))}`]),
      ...(forms === undefined ? [] : [`de forma ${or(forms.map((form) => named('form', form)))}`]),
      ...(days === undefined ? [] : [`válido por ${count(days, 'dia corrido', 'dias corridos')}`]),
    ];
    return `${covered ? 'amparado' : 'não amparado'} por um consentimento ${and(details)}`;
  },
  fact: (path, value) => `${path}: ${TRUTH[value] ?? value}`,
  range: (min, max) => and([...(min === undefined ? [] : [`no mínimo ${decimal(min)}`]), ...(max === undefined ? [] : [`no máximo ${decimal(max)}`])]),
  ago: ({ atLeast, atMost }) => `há ${bounds(atLeast, atMost)}`,
  between: (begin, until) => and([...(begin === undefined ? [] : [`a partir de ${date(begin)}`]), ...(until === undefined ? [] : [`antes de ${date(until)}`])]),
  any: (descriptions) => `qualquer um de: ${descriptions.join(' / ')}`,
  not: (description) => `que não seja: ${description}`,
  separator: '; ',
};

const properties = (filter: Parameters<typeof describeFilter>[0]): string => `[${describeFilter(filter, WORDS)}]`;

/** Follows “o limite é de 7 contatos”. */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `na mesma semana civil (de ${DAYS[first] as string} a ${DAYS[(first + 6) % 7] as string})`;
  }
  if (window.calendar !== undefined) return { day: 'no mesmo dia civil', month: 'no mesmo mês civil', year: 'no mesmo ano civil' }[window.calendar];
  if (window.days !== undefined) return `em ${count(window.days, 'dia corrido', 'dias corridos consecutivos')}`;
  if (window.months !== undefined) return `em ${count(window.months, 'mês', 'meses')}`;
  if (window.hours !== undefined) return `em ${hoursOf(window.hours)}`;
  if (window.since === undefined) return 'em todo o histórico';
  const search = window.within === undefined ? '' : `, buscado ${within(window.within)}`;
  const perhaps = window.orElse === 'none' ? '' : ', se houve algum';
  return `desde o ${window.which === 'first' ? 'primeiro' : 'último'} evento ${properties(window.since)}${search}${perhaps}`;
}

/** Closes a sentence with the provision, or the rule where none is cited. */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? `${sentence}.` : `${sentence} (regra ${rule} do conjunto de regras ${ruleset ?? 'em uso'}).`;
  const { instrument, provision } = citation;
  return `${sentence} (${provision === undefined || provision === '' ? instrument : `${instrument}, ${provision}`}).`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : ` em relação à dívida ${debt}`);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  return [`${labels.length + (eventsLeftOut ?? 0) === 1 ? 'evento' : 'eventos'}: ${and(more === 0 ? shown : [...shown, `mais ${more}`])}`];
}

/** `what`: what the limit is of, as ` de canais`. */
const limitOf = (reason: Told, what = ''): string =>
  byForce(reason, { prohibition: `o limite${what}`, presumption: `o limite${what} acima do qual se presume infração`, should: `o limite${what} recomendado` });

/** What a count goes by. */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit'], noun: string): string {
  const per = `${noun} por ${and(data.per.map((key) => named('per', key)))}`;
  return [per, ...(data.zone === undefined ? [] : [`conforme as datas de ${data.zone}`]), ...events(data)].join('; ');
}

function open(stretches: ZoneHours['open']): string {
  return and(
    stretches.map(({ from: begin, to }) => {
      const [start, end] = [readClock(begin), readClock(to)];
      return `${fromHour(start.clock)}${start.past ? ' (exclusive)' : ''} ${atHour(end.clock)} (${end.past ? 'inclusive' : 'exclusive'})`;
    }),
  );
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const names = group.map(({ zone }) => zone);
    const where = `em ${and(names)} ${article(time) === 'a' ? 'é' : 'são'} ${hour(time)} de ${date(day, true)}${holiday === true ? ', feriado' : ''}`;
    const doubt = unknown === undefined ? '' : `, mas o calendário nada informa sobre o horário ${open(unknown)}`;
    if (stretches.length === 0) {
      const never = byForce(reason, {
        prohibition: 'o contato não é permitido em nenhum horário',
        presumption: 'presume-se infração em qualquer horário',
        should: 'o contato não é recomendado em nenhum horário',
      });
      return `${where}; nesse dia ${never}${doubt}`;
    }
    const when = byForce(reason, { prohibition: 'o contato é permitido', presumption: 'não se presume infração', should: 'o contato é recomendado' });
    return `${where}; nesse dia ${when} ${open(stretches)}${doubt}`;
  });
  const lead = byForce(reason, {
    prohibition: 'Fora do horário permitido',
    presumption: 'Fora do horário em que não se presume infração',
    should: 'Fora do horário recomendado',
  });
  const margin = marginSeconds === undefined ? '' : `; aplica-se uma margem de segurança de ${count(marginSeconds, 'segundo', 'segundos')} em ambos os extremos`;
  return cited(`${lead}: ${now.join('; ')}${margin}`, reason);
}

function wish({ days, from: begin, to }: Wish): string {
  const hours = begin === undefined ? 'a qualquer hora' : `${fromHour(begin)} ${atHour(to ?? '24:00')}`;
  return `${hours} ${days === undefined ? 'de qualquer dia' : and(days.map((day) => DAYS_EVERY[DAY_CODES.indexOf(day)] as string))}`;
}

const said = (data: Wish): string => `O consumidor informou${data.since === undefined ? '' : `, com efeito a partir de ${date(data.since)},`}`;
const place = (name: string): string => quoted(named('place', name));
const since = (text: string | undefined): string => (text === undefined ? '' : ` desde ${date(text)}`);

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count: times, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`${after.atLeast === undefined ? '' : `no mínimo ${duration(after.atLeast)} `}após o último evento ${properties(after.event)}`];
    const turns = [...(sinceFact === undefined ? [] : [`após a data ${quoted(sinceFact)}`]), ...turn];
    const later = turns.length === 0 ? '' : ` (${and(turns)})`;
    if (filter === undefined) return `a data ${quoted(fact ?? '')}${later}`;
    return `${times === undefined || times === 1 ? 'um evento' : `${times} eventos`} ${properties(filter)}${later}`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : `, com antecedência ao contato de ${ago}${dayOne([data.atLeast, data.atMost])}`;
  const several = needs.length === 1 && (needs[0]?.count ?? 1) > 1;
  const what = `o requisito ${several ? 'são' : 'é'} ${each.length === 1 ? '' : 'um dos seguintes: '}${or(each)}`;
  return cited(`${byForce(reason, leads)}${forDebt(data.debt)}: ${what}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? 'a dívida' : `a dívida ${data.debt}`;
  const from = since(data.since);
  const detail = data.detail === undefined ? '' : `: ${data.detail}`;
  switch (data.status) {
    case 'bankrupt':
      return `O consumidor está em processo de insolvência${data.detail === undefined ? '' : ` (estado ${quoted(named('state', data.detail))})`}${from}`;
    case 'deceased':
      return `Consta que o consumidor faleceu${detail}`;
    case 'minor':
      return `O consumidor é menor de idade${detail}`;
    case 'servicemember':
      return `O consumidor é membro das forças armadas${detail}`;
    case 'vulnerable':
      return `O consumidor pertence a um grupo em situação de vulnerabilidade${detail}`;
    case 'hardship':
      return `O consumidor está em dificuldades financeiras${from}${detail}`;
    case 'complaint':
      return `Há uma reclamação do consumidor em andamento${from}${detail}`;
    case 'paid':
      return `Consta que ${debt} foi paga${data.since === undefined ? '' : ` em ${date(data.since)}`}${detail}`;
    case 'time-barred':
      return `Consta que ${debt} está prescrita${detail}`;
    case 'in-litigation':
      return `Consta que ${debt} está em litígio${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': 'sua avaliação falhou',
  'values of different types are compared': 'ela compara valores de tipos diferentes',
};

const undecided = (debt?: string): string => `Não é possível determinar se a regra é cumprida${forDebt(debt)}`;

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `não se conhece o dado ${and(facts)}` : `não se conhecem todos os dados ${and(facts)}`;
  const cause = error === undefined ? '' : `, devido ao erro ${quoted(error)}`;
  return cited(`${undecided(debt)}: ${FAILURES[fact] ?? missing}${cause}`, reason);
}

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': 'é necessário outro local',
  'frequency-limit': 'o limite não se renova com o tempo',
  'prerequisite-missing': 'o requisito prévio deve ser cumprido primeiro',
  'channel-not-permitted': 'é necessário outro canal, outra tecnologia ou outro endereço ou número',
  'recipient-not-permitted': 'é necessário outro destinatário, outro endereço ou número ou outra finalidade',
  workplace: 'é necessário outro local',
  'consent-missing': 'é necessário o consentimento',
  'prohibited-wording': 'a redação do conteúdo deve ser alterada',
  'missing-disclosure': 'o que falta deve ser acrescentado ao conteúdo',
  'unknown-fact': 'o que se desconhece deve ser informado',
  'history-too-short': 'é necessário um histórico mais longo',
  'calendar-coverage': 'é necessário um calendário que abranja a data',
  'unknown-time-zone': 'deve ser informado um fuso horário IANA existente',
  'invalid-request': 'a solicitação deve ser corrigida',
  'text-not-checked': 'o conteúdo deve ser revisado, e deve ser informado o que ele contém',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': 'uma ameaça de violência',
  'arrest-or-criminal-threat': 'uma ameaça de prisão ou de processo criminal',
  'false-legal-action': 'uma afirmação falsa ou enganosa sobre medidas judiciais',
  'impersonation-authority': 'uma simulação da condição de autoridade',
  'impersonation-lawyer': 'uma simulação da condição de advogado',
  'insult-or-obscenity': 'um insulto ou uma obscenidade',
  'shaming-or-publicity': 'uma ameaça de exposição pública',
  'third-party-pressure': 'uma pressão por meio de terceiros',
  'privacy-disclosure': 'uma revelação da dívida a terceiros',
  'false-credit-claim': 'uma afirmação falsa sobre cadastros de crédito',
  'coercive-borrowing': 'uma insistência para tomar empréstimo a fim de pagar',
  'deception-identity': 'um engano sobre quem escreve ou por quê',
  'excessive-urgency': 'uma falsa urgência',
  'fee-misrepresentation': 'uma indicação incorreta de valores ou encargos',
  discrimination: 'uma discriminação',
  'sexual-harassment': 'um assédio sexual',
  'self-harm-incitement': 'uma incitação à autolesão',
  'vulnerable-exploitation': 'um aproveitamento de situação de vulnerabilidade',
  'contact-after-stop': 'uma recusa a cessar o contato',
  'coercive-visit': 'uma ameaça de visita coercitiva',
  'harassment-threat': 'uma ameaça de contatos incessantes',
  extortion: 'uma extorsão',
  'private-channel': 'um convite a um canal privado',
  'false-relief': 'uma falsa promessa de alívio da dívida',
  marketing: 'uma oferta comercial',
  'unrendered-placeholder': 'um campo de modelo não preenchido',
};
const SOFTENED = {
  negation: 'ali isso é negado',
  quotation: 'ali isso é citado',
  warning: 'o trecho adverte contra isso',
  condition: 'ali isso é anunciado com sua condição',
  policy: 'o trecho enuncia uma regra que o proíbe',
} as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': 'letras de largura total',
  'zero-width': 'caracteres ocultos',
  'combining-marks': 'sinais sobrepostos às letras',
  'styled-letters': 'letras estilizadas',
  separators: 'sinais entre as letras',
  'look-alike': 'letras de outra escrita',
  'mixed-script': 'escritas misturadas',
  leet: 'algarismos no lugar de letras',
  repeated: 'letras repetidas',
  traditional: 'caracteres tradicionais',
  pinyin: 'pinyin',
  'pinyin-initials': 'iniciais do pinyin',
  homophone: 'caracteres de mesmo som',
  'split-character': 'caracteres decompostos',
  abbreviation: 'uma abreviação',
};
const FIELDS = { text: 'do texto', subject: 'do assunto' } as const;

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const source = entry === undefined ? '' : `, entrada ${quoted(entry)} do léxico ${quoted(lexicon ?? '')}`;
  const where = `O trecho ${quoted(phrase)} (caracteres ${span.from + 1} a ${span.to} ${FIELDS[field] ?? field}${source})`;
  const disguise = evasions.length === 0 ? '' : `, disfarçado mediante ${and(evasions.map((evasion) => DISGUISES[evasion] ?? evasion))},`;
  const more = findingsLeftOut === undefined ? '' : `; ${count(findingsLeftOut, 'outra ocorrência não está listada', 'outras ocorrências não estão listadas')}`;
  const law = provisions.length === 0 ? '' : `; ver ${and(provisions)}`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where} é ${what}${more}`, reason);
  if (sense === 'mention') return cited(`${where}${disguise} menciona ${what}${because === undefined ? '' : `; ${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where}${disguise} constitui ${what}: ${verdict(reason, 'o uso dessa expressão')}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`Não se verificou se o conteúdo contém ${elements.length === 1 ? 'este elemento' : 'estes elementos'}: ${and(elements.map(element))}`, reason);
  const handed = lexicons === undefined ? '' : ` (${and(lexicons.map(quoted))})`;
  const spoken = language === undefined ? '' : ` (${quoted(language)})`;
  const why = { 'no-text': 'o contato não tem texto', 'no-lexicon': 'um léxico da regra não foi fornecido', language: 'nenhum léxico da regra lê o idioma' };
  return cited(`Não se verificou a redação: ${because === undefined ? 'nada a lê' : (why[because] ?? because)}${handed}${spoken}`, reason);
}

/** Portuguese, as it is written in Brazil. */
export const pt: Messages = {
  locale: 'pt',
  direction: 'ltr',
  gap: ' ',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) {
        const before = verdict(reason, 'o contato antes desse momento');
        return cited(`O consumidor indicou um momento para o contato, ${date(appointment)}: ${before}`, reason);
      }
      const now = verdict(reason, 'o contato neste momento');
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${wish(item)}${since(item.since)}`);
        return cited(`Fora do horário combinado com o consumidor, que é ${joinList(agreed, '; ', '; e ')}: ${now}`, reason);
      }
      return cited(`${said(refused)} que o contato ${wish(refused)} lhe é inconveniente: ${now}`, reason);
    },
    'inconvenient-place': (data, reason) =>
      cited(`${said(data)} que o contato no local ${place(data.place)} ${wish(data)} lhe é inconveniente: ${verdict(reason, 'o contato nesse local')}`, reason),
    'frequency-limit'(data, reason) {
      const size = `o limite é de ${count(data.limit, 'contato', 'contatos')} ${within(data.window)}`;
      if (data.limit === 0) return cited(`Um único contato excederia ${limitOf(reason)}${forDebt(data.debt)}: ${size}; ${basis(data, 'contagem')}`, reason);
      const counted = `${data.counted < 2 ? 'foi contado' : 'foram contados'} ${data.counted}`;
      return cited(`Mais um contato excederia ${limitOf(reason)}${forDebt(data.debt)}: ${size}, e ${counted}; ${basis(data, 'contagem')}`, reason);
    },
    cooldown(data, reason) {
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: 'Cedo demais após um requisito prévio',
          presumption: 'Tão cedo após um requisito prévio que se presume infração',
          should: 'Antes do recomendado após um requisito prévio',
        });
      }
      const interval = byForce(reason, {
        prohibition: 'o intervalo exigido é de',
        presumption: 'presume-se infração dentro de um intervalo de',
        should: 'o intervalo recomendado é de',
      });
      const begin = data.wait.hours === undefined ? dayOne([data.wait]) : ' a partir desse evento';
      return cited(`Cedo demais após um evento anterior${forDebt(data.debt)}: ${interval} ${duration(data.wait)}${begin}; ${basis(data, 'intervalo')}`, reason);
    },
    'prerequisite-missing': (data, reason) =>
      required(data, reason, {
        prohibition: 'Um requisito prévio não foi cumprido',
        presumption: 'Um requisito prévio sem o qual se presume infração não foi cumprido',
        should: 'Um requisito prévio recomendado não foi cumprido',
      }),
    'channel-limit'(data, reason) {
      const size = `o limite é de ${count(data.limit, 'canal', 'canais diferentes')} ${within(data.window)}`;
      const used = and(data.channels.map((channel) => named('channel', channel)));
      const total = `com este contato seriam ${data.channels.length}, a saber, ${used}`;
      return cited(`O contato excederia ${limitOf(reason, ' de canais')}${forDebt(data.debt)}: ${size}, e ${total}; ${basis(data, 'contagem')}`, reason);
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
      return cited(`${capital(verdict(reason, 'o contato deste modo'))}: ${how.join('; ')}`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)].join('; ');
      const wrong = data.misdirected === true ? '; um contato anterior mostrou que o endereço ou número é de outra pessoa' : '';
      return cited(`${capital(verdict(reason, 'o contato com este destinatário'))}: ${[`${who}${wrong}`, ...events({ events: data.events ?? [] })].join('; ')}`, reason);
    },
    workplace(data, reason) {
      const from = since(data.since);
      const lead = `O contato chegaria ao consumidor no local ${place(data.place)}`;
      const there = verdict(reason, 'o contato nesse local');
      if (data.prohibited === 'always') {
        return cited(`${lead}: ${there}, independentemente do que o empregador admita${from === '' ? '' : `; o empregador o proíbe${from}`}`, reason);
      }
      return cited(`${lead}, onde o empregador proíbe tais contatos${from}: ${there}`, reason);
    },
    represented: (data, reason) => cited(`O consumidor está representado por advogado${since(data.since)}: ${verdict(reason, 'o contato com o consumidor')}`, reason),
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : `, solicitação recebida em ${date(data.since)}`;
      return cited(`O consumidor solicitou o fim das comunicações${received}: ${verdict(reason)}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? 'todo contato' : `o contato pelo canal ${quoted(named('channel', data.channel))}`;
      const address = data.address === undefined ? '' : ` no endereço ou número ${data.address}`;
      const about = data.debts === undefined ? '' : ` em relação ${data.debts.length === 1 ? 'à dívida' : 'às dívidas'} ${and(data.debts)}`;
      return cited(`O consumidor recusou ${channel}${address}${about} em ${date(data.at)}: ${verdict(reason, 'tal contato')}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : ` dado a ${or(data.givenTo.map((party) => quoted(named('party', party))))}`;
      const revoked = data.revokedAt === undefined ? '' : `; um consentimento registrado está revogado desde ${date(data.revokedAt)}`;
      const expired = data.expiredAt === undefined ? '' : `; um consentimento registrado termina em ${date(data.expiredAt)}`;
      const none = `Nenhum consentimento com alcance ${or(data.scopes.map(quoted))}${to} ampara o contato`;
      return cited(`${none}: ${verdict(reason, 'o contato sem ele')}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) => cited(`A dívida ${data.debt} está contestada${since(data.since)}: ${verdict(reason, 'o contato a respeito dela')}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}; ${verdict(reason)}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const what = elements.length === 1 ? 'Falta um elemento' : 'Faltam elementos';
      const rank = byForce(reason, {
        prohibition: 'que o conteúdo deve conter',
        presumption: `sem ${elements.length === 1 ? 'o qual' : 'os quais'} se presume infração`,
        should: 'que se recomenda incluir no conteúdo',
      });
      return cited(`${what} ${rank}: ${and(elements.map(element))}`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'pt') ?? 'A regra se opõe ao contato';
      const debt = data.debt === undefined ? '' : `; refere-se à dívida ${data.debt}`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `; conforme o horário local de ${data.zone}`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? 'a regra retroage sem limite de tempo' : `a regra retroage até ${date(data.needed)}`;
      return cited(`${undecided(data.debt)}: o histórico só está completo a partir de ${date(data.historySince)}, e ${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? 'o calendário' : `o calendário ${quoted(data.calendar)}`;
      return cited(`${undecided()}: ${calendar} não abrange o que a regra requer em torno de ${date(data.date, true)}`, reason);
    },
    'unknown-time-zone': ({ zone }, reason) =>
      cited(`${undecided()}: ${zone === null ? 'não se conhece nenhum fuso horário do consumidor' : `o fuso horário ${quoted(zone)} não existe`}`, reason),
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`A solicitação está malformada e por isso é negada: ${found.join('; ')}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('Nenhuma regra da política alcança este contato: nada o proíbe e nada foi verificado', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`A regra se opõe com o código ${quoted(reason.code)}${data.length === 0 ? '' : `; seus dados são ${data.join('; ')}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? 'O que se desconhece é negado.' : 'Isto não impede o contato.';
    if (force === 'should') {
      return denies ? 'É uma recomendação; a política nega os contatos que não a seguem.' : 'É uma recomendação e não impede o contato.';
    }
    const presumed = force === 'presumption' ? 'É uma presunção de infração, não uma proibição.' : '';
    return denies ? presumed : `${presumed} Neste ponto a política apenas alerta e não impede o contato.`.trim();
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      if (outlook.remedy === 'stop') return 'Esperar não resolve: não se deve tentar de novo enquanto não mudarem os fatos relativos à pessoa ou à dívida.';
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) return 'Esperar não resolve: a regra, ou o que ela lê, deve ser corrigida.';
      return `Esperar não resolve: ${CURES[code] ?? 'é necessário outro conteúdo, canal ou destinatário, ou um dado que falta'}.`;
    }
    if (outlook.over === null) return 'Esperar não resolve: não se encontrou um término dentro de 366 dias.';
    const alone = `Este motivo, por si só, cessa ${at(outlook.over)}`;
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `Permitido novamente ${from(outlook.over)}.`;
        return `${force === 'presumption' ? 'Deixa de se presumir infração' : 'Em conformidade com a recomendação'} ${from(outlook.over)}.`;
      case 'advice':
        return `Este alerta cessa ${at(outlook.over)}.`;
      case 'other-reasons':
        return `${alone}; os demais motivos subsistem.`;
      case 'never':
        return `${alone}; não se encontrou dentro de 366 dias nenhum momento em que todas as regras permitam o contato.`;
      default:
        return `${alone}; todas as regras em conjunto permitem novamente o contato ${from(outlook.then)}.`;
    }
  },
  allowed: (until) =>
    until === null ? 'O contato é permitido; não se encontrou um término disso dentro de 366 dias.' : `O contato é permitido até ${until}, sem incluir esse instante.`,
};

export default pt;
