import type { Force } from '../ruleset.js';
import type { Prerequisite, ReasonData, Rest, Wish, ZoneHours } from '../reasons.js';
import type { Duration } from '../rules/parts.js';
import type { Requirement } from '../rules/prerequisite/params.js';
import type { WindowParams } from '../rules/window.js';
import type { FilterWords, Messages, Moment, Names, Told, Vocabulary } from './catalogue.js';
import { capital, describeFilter, firstDay, joinList, nameIn, ownMessage, readClock, readDate, readHours, sameClock, showData, someOf } from './catalogue.js';

const DAYS = ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'] as const;
/** By the dative plural: on every such day. */
const DAYS_EVERY = ['понедельникам', 'вторникам', 'средам', 'четвергам', 'пятницам', 'субботам', 'воскресеньям'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'] as const;

const NAMES: Names = {
  channel: {
    call: 'телефонный звонок', voicemail: 'голосовое сообщение', sms: 'СМС-сообщение', email: 'электронное письмо', letter: 'почтовое письмо',
    postcard: 'почтовая открытка', visit: 'личная встреча', push: 'push-уведомление', 'in-app': 'сообщение в приложении', chat: 'сообщение в чате',
    'social-post': 'публикация в социальной сети', 'web-portal': 'личный кабинет на сайте', fax: 'факс',
  },
  outcome: {
    pending: 'ожидается', sent: 'отправлено', delivered: 'доставлено', undelivered: 'не доставлено', 'no-answer': 'нет ответа', busy: 'занято',
    'not-in-service': 'номер не обслуживается', voicemail: 'оставлено голосовое сообщение', answered: 'звонок принят', conversation: 'разговор',
    received: 'получено', open: 'не завершено', cancelled: 'отменено', 'broken-off': 'прервано',
  },
  role: {
    debtor: 'должник', guarantor: 'поручитель', 'co-debtor': 'солидарный должник', spouse: 'супруг', 'parent-of-minor': 'родитель несовершеннолетнего',
    guardian: 'опекун', executor: 'исполнитель завещания', attorney: 'адвокат', 'consumer-reporting-agency': 'бюро кредитных историй',
    creditor: 'кредитор', 'creditor-attorney': 'адвокат кредитора', 'collector-attorney': 'адвокат взыскателя',
    'emergency-contact': 'контактное лицо на экстренный случай', 'third-party': 'третье лицо',
  },
  relation: {
    father: 'отец', mother: 'мать', parent: 'родитель', brother: 'брат', sister: 'сестра', son: 'сын', daughter: 'дочь', child: 'ребёнок',
    spouse: 'супруг', relative: 'родственник', friend: 'друг', colleague: 'коллега', employer: 'работодатель', neighbour: 'сосед', neighbor: 'сосед',
    reference: 'контактное лицо',
  },
  purpose: {
    collection: 'взыскание просроченной задолженности', location: 'установление местонахождения должника', reply: 'ответ',
    'requested-information': 'запрошенные сведения', 'legal-notice': 'юридическое уведомление', 'required-by-law': 'сообщение, предписанное законом',
    'active-litigation': 'текущее судебное разбирательство', 'validation-notice': 'уведомление о подтверждении долга',
    'opt-out-confirmation': 'подтверждение отказа', service: 'обслуживание клиента', reminder: 'напоминание', 'payment-reminder': 'напоминание об оплате',
    marketing: 'реклама',
  },
  technology: { human: 'сотрудник', autodialed: 'автоматический дозвон', prerecorded: 'предварительная запись голоса', ai: 'искусственный интеллект' },
  direction: { outbound: 'исходящее', inbound: 'входящее' },
  party: { creditor: 'кредитор', collector: 'коллекторская организация', 'debt-buyer': 'приобретатель долга' },
  line: { mobile: 'мобильная связь', landline: 'стационарная связь', voip: 'IP-телефония' },
  place: { home: 'место жительства', work: 'место работы', school: 'место учёбы', hospital: 'больница', other: 'иное место' },
  agent: {},
  institution: { bank: 'банк', 'finance-company': 'финансовая компания', 'card-issuer': 'эмитент карт', microfinance: 'микрофинансовая организация', servicer: 'обслуживающая организация' },
  device: { institutional: 'служебное', private: 'личное' },
  supplier: { debtor: 'должник', creditor: 'кредитор', 'third-party': 'третье лицо', public: 'открытый источник' },
  debtType: {
    'credit-card': 'кредитная карта', 'personal-loan': 'кредит физическому лицу', 'consumer-loan': 'потребительский кредит', microfinance: 'микрозаём',
    mortgage: 'ипотека', auto: 'автокредит', 'student-loan': 'образовательный кредит', medical: 'медицинские услуги', utility: 'коммунальные услуги',
    telecom: 'услуги связи', rent: 'арендная плата', tax: 'налоги', judgment: 'долг по решению суда', business: 'предпринимательский долг', other: 'иное',
  },
  form: { oral: 'устная', written: 'письменная', registered: 'заказное письмо', electronic: 'электронная' },
  // In the genitive: they follow «в разрезе».
  per: {
    consumer: 'должника', debt: 'долга', account: 'счёта', creditor: 'кредитора', address: 'контактных данных', channel: 'канала', agent: 'сотрудника',
    recipient: 'адресата',
  },
  state: { open: 'не завершено', active: 'действует', filed: 'заявление подано', discharged: 'завершено с освобождением от долгов', stay: 'мораторий' },
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: 'канал',
  outcome: 'результат',
  role: 'адресат',
  relation: 'отношение к должнику',
  purpose: 'цель',
  technology: 'технология',
  direction: 'направление',
  party: 'инициатор',
  line: 'вид связи',
  place: 'место',
  agent: 'сотрудник',
  institution: 'организация',
  device: 'устройство',
  supplier: 'источник контактных данных',
  debtType: 'вид долга',
  form: 'форма',
  per: 'в разрезе',
  state: 'состояние',
};

/** Elements of the content, as notices call them; the code stands beside the name, because the caller has to state it. */
const ELEMENTS: Readonly<Record<string, string>> = {
  'sender-identity': 'сведения об отправителе', 'sender-address': 'адрес отправителя', 'agent-identity': 'сведения о сотруднике',
  'agent-name': 'имя сотрудника', 'employee-name': 'имя работника', 'visitor-name': 'имя посетителя', 'institution-name': 'наименование организации',
  'agency-name': 'наименование коллекторской организации', 'agency-phone': 'телефон коллекторской организации',
  'agency-address': 'адрес коллекторской организации', 'creditor-name': 'наименование кредитора', 'creditor-contact': 'контактные данные кредитора',
  'creditor-phone': 'телефон кредитора', 'debtor-name': 'имя должника', 'call-back-number': 'номер для обратной связи', 'debt-details': 'сведения о долге',
  'debt-concept': 'основание долга', 'claim-basis': 'основание требования', 'legal-basis': 'правовое основание', amount: 'размер долга',
  'amount-breakdown': 'структура суммы', itemisation: 'расшифровка долга', 'interest-rate': 'процентная ставка', 'due-date': 'срок платежа',
  'payment-terms': 'условия оплаты', purpose: 'цель обращения', 'location-purpose': 'цель установления местонахождения',
  'opt-out-notice': 'сведения о праве на отказ', 'rights-notice': 'сведения о правах', 'dispute-statement': 'сведения о праве на оспаривание',
  'recording-notice': 'предупреждение о записи', 'complaint-channel': 'порядок подачи жалобы',
  'debt-collector-initial': 'первое предупреждение взыскателя', 'debt-collector-subsequent': 'повторное предупреждение взыскателя',
  'ai-identification': 'сведения об использовании искусственного интеллекта', 'identity-verification': 'проверка личности',
  'licence-number': 'номер лицензии', authorisation: 'полномочия',
};

/** After a number: 1 and 21; 2, 3, 4 and fractions; all others; and in the genitive, 1 and 21. The genitive of the others is their third form. */
type Noun = readonly [one: string, few: string, many: string, genitive: string];
const MINUTE: Noun = ['минута', 'минуты', 'минут', 'минуты'];
const HOUR: Noun = ['час', 'часа', 'часов', 'часа'];
const MONTH: Noun = ['месяц', 'месяца', 'месяцев', 'месяца'];
const DAY: Noun = ['календарный день', 'календарных дня', 'календарных дней', 'календарного дня'];
const WORKDAY: Noun = ['рабочий день', 'рабочих дня', 'рабочих дней', 'рабочего дня'];
const FULL_MONTH: Noun = ['полный месяц', 'полных месяца', 'полных месяцев', 'полного месяца'];
const FULL_DAY: Noun = ['полный календарный день', 'полных календарных дня', 'полных календарных дней', 'полного календарного дня'];
const FULL_WORKDAY: Noun = ['полный рабочий день', 'полных рабочих дня', 'полных рабочих дней', 'полного рабочего дня'];
const SECOND: Noun = ['секунда', 'секунды', 'секунд', 'секунды'];
const CONTACT: Noun = ['взаимодействие', 'взаимодействия', 'взаимодействий', 'взаимодействия'];
const CHANNEL: Noun = ['канал', 'разных канала', 'разных каналов', 'канала'];
const EVENT: Noun = ['событие', 'события', 'событий', 'события'];
const VISITOR: Noun = ['посетитель', 'посетителя', 'посетителей', 'посетителя'];

const decimal = (n: number): string => String(n).replace('.', ',');
function count(n: number, [one, few, many, genitive]: Noun, inGenitive = false): string {
  const tens = n % 100;
  const units = n % 10;
  // A fraction governs the genitive singular of the noun, whatever its own case.
  if (!Number.isInteger(n)) return `${decimal(n)} ${genitive}`;
  if (units === 1 && tens !== 11) return `${n} ${inGenitive ? genitive : one}`;
  return `${n} ${!inGenitive && units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? few : many}`;
}

const and = (items: readonly string[]): string => joinList(items, ', ', ' и ');
const or = (items: readonly string[]): string => joinList(items, ', ', ' или ');
const quoted = (text: string): string => `«${text}»`;
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]} ${quoted(named(vocabulary, value))}`];
const element = (code: string): string => (Object.hasOwn(ELEMENTS, code) ? `${ELEMENTS[code] as string} [${code}]` : quoted(code));
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
/** `contact`: neuter, in the nominative. */
const verdict = (reason: Told, contact = 'взаимодействие'): string =>
  byForce(reason, { prohibition: `${contact} не допускается`, presumption: `${contact} презюмируется нарушением`, should: `${contact} не рекомендуется` });

const clock = (time: string): string => time.replace('.', ',');

/** `5 мая 2026 года`, a genitive; of an instant first the clock in UTC. */
function date(text: string): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `${parts.day} ${MONTHS[parts.month - 1] as string} ${parts.year} года`;
  return parts.utc === undefined ? plain : `${clock(parts.utc)} UTC ${plain}`;
}
/** When something happened: a date without a preposition, a clock with one. */
const on = (text: string): string => `${readDate(text)?.utc === undefined ? '' : 'в '}${date(text)}`;
/** `вторник, 5 мая 2026 года` */
function dated(text: string): string {
  const parts = readDate(text);
  return parts === undefined ? text : `${DAYS[parts.weekday] as string}, ${date(text)}`;
}

/** The weekday stands in parentheses, where it needs no case. */
function onClock(instant: string, { time, date: day, zone, oneOfSeveral }: NonNullable<Moment['local']>): string {
  return `${clock(time)} ${date(day)}${oneOfSeveral ? ` по времени ${zone}` : ''} (${DAYS[readDate(day)?.weekday ?? 0] as string}; ${instant})`;
}
const from = ({ instant, local }: Moment): string => `с ${local === undefined ? instant : onClock(instant, local)}`;
const at = ({ instant, local }: Moment): string => (local === undefined ? `в момент ${instant}` : `в ${onClock(instant, local)}`);

function hoursOf(hours: number, inGenitive: boolean): string {
  const read = readHours(hours);
  return 'minutes' in read ? count(read.minutes, MINUTE, inGenitive) : count(read.hours, HOUR, inGenitive);
}

function duration(length: Duration, inGenitive = false): string {
  if (length.hours !== undefined) return hoursOf(length.hours, inGenitive);
  const full = length.full === true;
  if (length.workdays !== undefined) return count(length.workdays, full ? FULL_WORKDAY : WORKDAY, inGenitive);
  if (length.months !== undefined) return count(length.months, full ? FULL_MONTH : MONTH, inGenitive);
  return count(length.days ?? 0, full ? FULL_DAY : DAY, inGenitive);
}

/** How the day of the event is reckoned. Nothing to say of hours. `day`: in the accusative, and in the genitive. */
function dayOne(lengths: readonly (Duration | undefined)[], [day, ofDay]: readonly [string, string]): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: `, считая ${day} первым`, out: `, не считая ${ofDay}`, mixed: `, считая ${day} первым, а в полных сроках не считая его` }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined): string {
  return and([...(atLeast === undefined ? [] : [`не менее ${duration(atLeast, true)}`]), ...(atMost === undefined ? [] : [`не более ${duration(atMost, true)}`])]);
}

const TRUTH: Readonly<Record<string, string>> = { true: 'да', false: 'нет' };

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}${excluded ? ' (исключено)' : ''}: ${or(values.map((value) => named(vocabulary, value)))}`,
  flags: {
    sameChannel: ['по тому же каналу', 'по другому каналу'],
    sameAddress: ['по тем же контактным данным', 'по другим контактным данным'],
    notSameAddress: ['по другим контактным данным', 'по тем же контактным данным'],
    sameAgent: ['тем же сотрудником', 'другим сотрудником'],
    answers: ['в ответ на событие', 'не в ответ на событие'],
    answersSameDay: ['в ответ на обращение, поступившее в тот же день', 'не в ответ на обращение, поступившее в тот же день'],
    misdirected: ['поступило другому лицу', 'не поступало другому лицу'],
    undeliverable: ['не могло быть доставлено', 'могло быть доставлено'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `объём — ${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`кому дано — ${or(givenTo.map((party) => named('party', party)))}`]),
      ...(forms === undefined ? [] : [`форма — ${or(forms.map((form) => named('form', form)))}`]),
      ...(days === undefined ? [] : [`срок действия — ${count(days, DAY)}`]),
    ];
    return `${covered ? 'охвачено согласием' : 'не охвачено согласием'} (${details.join(', ')})`;
  },
  fact: (path, value) => `${path}: ${TRUTH[value] ?? value}`,
  range: (min, max) => and([...(min === undefined ? [] : [`не менее ${decimal(min)}`]), ...(max === undefined ? [] : [`не более ${decimal(max)}`])]),
  ago: ({ atLeast, atMost }) => `${bounds(atLeast, atMost)} назад`,
  between: (begin, until) => and([...(begin === undefined ? [] : [`с ${date(begin)}`]), ...(until === undefined ? [] : [`до ${date(until)} (не включительно)`])]),
  any: (descriptions) => `любое из: ${descriptions.join(' / ')}`,
  not: (description) => `исключено: ${description}`,
  separator: '; ',
};

const properties = (filter: Parameters<typeof describeFilter>[0]): string => `[${describeFilter(filter, WORDS)}]`;

/** Follows «предел — 7 взаимодействий». */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `в пределах одной календарной недели (${DAYS[first] as string} – ${DAYS[(first + 6) % 7] as string})`;
  }
  if (window.calendar !== undefined) {
    return { day: 'в пределах одного календарного дня', month: 'в пределах одного календарного месяца', year: 'в пределах одного календарного года' }[window.calendar];
  }
  if (window.days !== undefined) return `в течение ${count(window.days, DAY, true)}${window.days === 1 ? '' : ' подряд'}`;
  if (window.months !== undefined) return `в течение ${count(window.months, MONTH, true)}`;
  if (window.hours !== undefined) return `в течение ${hoursOf(window.hours, true)}`;
  if (window.since === undefined) return 'за всю историю';
  const search = window.within === undefined ? '' : ` (поиск ${within(window.within)})`;
  const perhaps = window.orElse === 'none' ? '' : ', если такое событие было';
  return `после ${window.which === 'first' ? 'первого' : 'последнего'} события ${properties(window.since)}${search}${perhaps}`;
}

/** Closes a sentence with the provision, or the rule where none is cited. */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? `${sentence}.` : `${sentence} (правило ${rule} ${ruleset === null ? 'применяемого набора' : `набора правил ${ruleset}`}).`;
  const { instrument, provision } = citation;
  return `${sentence} (${provision === undefined || provision === '' ? instrument : `${instrument}, ${provision}`}).`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : ` по долгу ${debt}`);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  return [`${labels.length + (eventsLeftOut ?? 0) === 1 ? 'событие' : 'события'}: ${and(more === 0 ? shown : [...shown, `ещё ${more}`])}`];
}

/** `what`: what the limit is of, as ` числа каналов`. Always before a colon, which closes the clause. */
const limitOf = (reason: Told, what = ''): string =>
  byForce(reason, { prohibition: `предел${what}`, presumption: `предел${what}, сверх которого презюмируется нарушение`, should: `рекомендуемый предел${what}` });

/** What a count goes by. */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit'], noun: string): string {
  const per = `${noun} в разрезе ${and(data.per.map((key) => named('per', key)))}`;
  return [per, ...(data.zone === undefined ? [] : [`по местным датам ${data.zone}`]), ...events(data)].join('; ');
}

function open(stretches: ZoneHours['open']): string {
  return and(
    stretches.map(({ from: begin, to }) => {
      const [start, end] = [readClock(begin), readClock(to)];
      return `с ${start.clock}${start.past ? ' (не включительно)' : ''} до ${end.clock} (${end.past ? 'включительно' : 'не включительно'})`;
    }),
  );
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const names = group.map(({ zone }) => zone);
    const where = `местное время ${and(names)} — ${dated(day)}, ${clock(time)}${holiday === true ? ', праздничный день' : ''}`;
    const doubt = unknown === undefined ? '' : `, однако о времени ${open(unknown)} календарь не содержит сведений`;
    if (stretches.length === 0) {
      const never = byForce(reason, {
        prohibition: 'взаимодействие не допускается ни в какое время',
        presumption: 'нарушение презюмируется в любое время',
        should: 'взаимодействие не рекомендуется ни в какое время',
      });
      return `${where}; в этот день ${never}${doubt}`;
    }
    const when = byForce(reason, {
      prohibition: 'взаимодействие допускается',
      presumption: 'нарушение не презюмируется',
      should: 'взаимодействие рекомендуется',
    });
    return `${where}; в этот день ${when} ${open(stretches)}${doubt}`;
  });
  const lead = byForce(reason, {
    prohibition: 'Вне разрешённого времени',
    presumption: 'Вне времени, в которое нарушение не презюмируется',
    should: 'Вне рекомендуемого времени',
  });
  const margin = marginSeconds === undefined ? '' : `; запас безопасности на обоих краях — ${count(marginSeconds, SECOND)}`;
  return cited(`${lead}: ${now.join('; ')}${margin}`, reason);
}

function wish({ days, from: begin, to }: Wish): string {
  const hours = begin === undefined ? 'в любое время' : `с ${begin} до ${to ?? '24:00'}`;
  return `${hours} ${days === undefined ? 'в любой день' : `по ${and(days.map((day) => DAYS_EVERY[DAY_CODES.indexOf(day)] as string))}`}`;
}

/** Neuter: «взаимодействие … неудобно». */
const said = (data: Wish): string => `Должник сообщил, что${since(data.since)} ему неудобно взаимодействие ${wish(data)}`;
const place = (name: string): string => quoted(named('place', name));
const since = (text: string | undefined): string => (text === undefined ? '' : ` с ${date(text)}`);

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count: times, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`${after.atLeast === undefined ? '' : `по истечении не менее ${duration(after.atLeast, true)} `}после последнего события ${properties(after.event)}`];
    const turns = [...(sinceFact === undefined ? [] : [`после даты ${quoted(sinceFact)}`]), ...turn];
    const later = turns.length === 0 ? '' : ` (${and(turns)})`;
    if (filter === undefined) return `дата ${quoted(fact ?? '')}${later}`;
    return `${times === undefined || times === 1 ? 'событие' : count(times, EVENT)} ${properties(filter)}${later}`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : `; срок до взаимодействия — ${ago}${dayOne([data.atLeast, data.atMost], ['соответствующий день', 'соответствующего дня'])}`;
  const what = `условие${forDebt(data.debt)} — ${each.length === 1 ? '' : 'одно из следующих: '}${or(each)}`;
  return cited(`${byForce(reason, leads)}: ${what}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? '' : ` ${data.debt}`;
  const from = since(data.since);
  const detail = data.detail === undefined ? '' : `: ${data.detail}`;
  switch (data.status) {
    case 'bankrupt':
      return `В отношении должника${from} ведётся производство по делу о банкротстве${data.detail === undefined ? '' : ` (состояние ${quoted(named('state', data.detail))})`}`;
    case 'deceased':
      return `По имеющимся сведениям, должник умер${detail}`;
    case 'minor':
      return `Должник является несовершеннолетним${detail}`;
    case 'servicemember':
      return `Должник является военнослужащим${detail}`;
    case 'vulnerable':
      return `Должник относится к уязвимой группе${detail}`;
    case 'hardship':
      return `Должник${from} находится в тяжёлом материальном положении${detail}`;
    case 'complaint':
      return `Жалоба должника${from} находится на рассмотрении${detail}`;
    case 'paid':
      return `По имеющимся сведениям, долг${debt} погашен${data.since === undefined ? '' : ` ${on(data.since)}`}${detail}`;
    case 'time-barred':
      return `По имеющимся сведениям, по долгу${debt} истёк срок исковой давности${detail}`;
    case 'in-litigation':
      return `По имеющимся сведениям, по долгу${debt} ведётся судебное разбирательство${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': 'при его проверке произошёл сбой',
  'values of different types are compared': 'оно сравнивает значения разных типов',
};

const undecided = (debt?: string): string => `Невозможно определить, соблюдено ли правило${forDebt(debt)}`;

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `неизвестны данные ${and(facts)}` : `известны не все данные ${and(facts)}`;
  const cause = error === undefined ? '' : `, ошибка ${quoted(error)}`;
  return cited(`${undecided(debt)}: ${FAILURES[fact] ?? missing}${cause}`, reason);
}

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': 'нужно другое место',
  'frequency-limit': 'предел не возобновляется со временем',
  'prerequisite-missing': 'сначала нужно выполнить предварительное условие',
  'channel-not-permitted': 'нужны другой канал, другая технология или другие контактные данные',
  'recipient-not-permitted': 'нужны другой адресат, другие контактные данные или другая цель',
  workplace: 'нужно другое место',
  'consent-missing': 'нужно согласие',
  'prohibited-wording': 'нужно изменить формулировку',
  'missing-disclosure': 'нужно дополнить содержание недостающим',
  'unknown-fact': 'нужно указать неизвестное',
  'history-too-short': 'нужна более длинная история',
  'calendar-coverage': 'нужен календарь, охватывающий эту дату',
  'unknown-time-zone': 'нужно указать существующий часовой пояс IANA',
  'invalid-request': 'нужно исправить запрос',
  'text-not-checked': 'нужно проверить содержание и указать, что в нём есть',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': 'угрозу насилием',
  'arrest-or-criminal-threat': 'угрозу арестом или уголовным преследованием',
  'false-legal-action': 'ложное или вводящее в заблуждение утверждение о судебных действиях',
  'impersonation-authority': 'выдачу себя за представителя власти',
  'impersonation-lawyer': 'выдачу себя за адвоката',
  'insult-or-obscenity': 'оскорбление или непристойность',
  'shaming-or-publicity': 'угрозу оглаской',
  'third-party-pressure': 'давление через других лиц',
  'privacy-disclosure': 'раскрытие долга другим лицам',
  'false-credit-claim': 'ложное утверждение о кредитной истории',
  'coercive-borrowing': 'склонение к займу ради уплаты долга',
  'deception-identity': 'обман относительно отправителя или повода',
  'excessive-urgency': 'ложную срочность',
  'fee-misrepresentation': 'неверное указание сумм или платежей',
  discrimination: 'дискриминацию',
  'sexual-harassment': 'сексуальное домогательство',
  'self-harm-incitement': 'склонение к самоповреждению',
  'vulnerable-exploitation': 'использование уязвимого положения',
  'contact-after-stop': 'отказ прекратить взаимодействие',
  'coercive-visit': 'угрозу принудительным посещением',
  'harassment-threat': 'угрозу непрерывными обращениями',
  extortion: 'вымогательство',
  'private-channel': 'приглашение в частный канал связи',
  'false-relief': 'ложное обещание послаблений',
  marketing: 'рекламу',
  'unrendered-placeholder': 'незаполненное поле шаблона',
};
const SOFTENED = {
  negation: 'там это отрицается',
  quotation: 'там это цитируется',
  warning: 'фрагмент предостерегает от этого',
  condition: 'там это названо вместе с условием',
  policy: 'фрагмент излагает правило, которое это запрещает',
} as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': 'полноширинные буквы',
  'zero-width': 'скрытые символы',
  'combining-marks': 'знаки поверх букв',
  'styled-letters': 'стилизованные буквы',
  separators: 'знаки между буквами',
  'look-alike': 'буквы другой письменности',
  'mixed-script': 'смешение письменностей',
  leet: 'цифры вместо букв',
  repeated: 'повторённые буквы',
  traditional: 'традиционные иероглифы',
  pinyin: 'пиньинь',
  'pinyin-initials': 'начальные буквы пиньиня',
  homophone: 'созвучные иероглифы',
  'split-character': 'разобранные на части иероглифы',
  abbreviation: 'сокращение',
};
const FIELDS = { text: 'текста', subject: 'темы' } as const;

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const source = entry === undefined ? '' : `; статья ${quoted(entry)} словаря ${quoted(lexicon ?? '')}`;
  const disguise = evasions.length === 0 ? '' : `; маскировка — ${and(evasions.map((evasion) => DISGUISES[evasion] ?? evasion))}`;
  const where = `Фрагмент ${quoted(phrase)} (символы с ${span.from + 1} по ${span.to} ${FIELDS[field] ?? field}${source}${disguise})`;
  const more = findingsLeftOut === undefined ? '' : `; за пределами перечня — ещё ${count(findingsLeftOut, ['фрагмент', 'фрагмента', 'фрагментов', 'фрагмента'])}`;
  const law = provisions.length === 0 ? '' : `; см. ${and(provisions)}`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where} содержит ${what}${more}`, reason);
  if (sense === 'mention') return cited(`${where} упоминает ${what}${because === undefined ? '' : `; ${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where} содержит ${what}: ${verdict(reason, 'такая формулировка')}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`Не проверено, есть ли в содержании ${elements.length === 1 ? 'следующий элемент' : 'следующие элементы'}: ${and(elements.map(element))}`, reason);
  const handed = lexicons === undefined ? '' : ` (${and(lexicons.map(quoted))})`;
  const spoken = language === undefined ? '' : ` (${quoted(language)})`;
  const why = { 'no-text': 'у сообщения нет текста', 'no-lexicon': 'словарь правила не передан', language: 'ни один словарь правила не читает этот язык' };
  return cited(`Формулировка не проверена: ${because === undefined ? 'её ничто не читает' : (why[because] ?? because)}${handed}${spoken}`, reason);
}

/** Russian. */
export const ru: Messages = {
  locale: 'ru',
  direction: 'ltr',
  gap: ' ',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) {
        const before = verdict(reason, 'взаимодействие до этого момента');
        return cited(`Должник назвал время для взаимодействия (${date(appointment)}): ${before}`, reason);
      }
      const now = verdict(reason, 'взаимодействие в настоящее время');
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${wish(item)}${since(item.since)}`);
        return cited(`Вне времени, согласованного с должником (${agreed.join('; ')}): ${now}`, reason);
      }
      return cited(`${said(refused)}: ${now}`, reason);
    },
    'inconvenient-place': (data, reason) => cited(`${said(data)}, место — ${place(data.place)}: ${verdict(reason, 'взаимодействие в этом месте')}`, reason),
    'frequency-limit'(data, reason) {
      const lead = `${data.limit === 0 ? 'Даже одно' : 'Ещё одно'} взаимодействие${forDebt(data.debt)} превысит ${limitOf(reason)}`;
      const size = `предел — ${count(data.limit, CONTACT)} ${within(data.window)}`;
      return cited(`${lead}: ${size}${data.limit === 0 ? '' : `, учтено ${data.counted}`}; ${basis(data, 'подсчёт')}`, reason);
    },
    cooldown(data, reason) {
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: 'Слишком рано после предварительного условия',
          presumption: 'Столь рано после предварительного условия, что презюмируется нарушение',
          should: 'Раньше, чем рекомендуется, после предварительного условия',
        });
      }
      const interval = byForce(reason, {
        prohibition: 'обязательный интервал —',
        presumption: 'интервал, в пределах которого презюмируется нарушение, —',
        should: 'рекомендуемый интервал —',
      });
      const begin = data.wait.hours === undefined ? dayOne([data.wait], ['день этого события', 'дня этого события']) : ' с момента этого события';
      return cited(`Слишком рано после предыдущего события${forDebt(data.debt)}: ${interval} ${duration(data.wait)}${begin}; ${basis(data, 'интервал')}`, reason);
    },
    'prerequisite-missing': (data, reason) =>
      required(data, reason, {
        prohibition: 'Не выполнено предварительное условие',
        presumption: 'Не выполнено предварительное условие, без которого презюмируется нарушение',
        should: 'Не выполнено рекомендуемое предварительное условие',
      }),
    'channel-limit'(data, reason) {
      const size = `предел — ${count(data.limit, CHANNEL)} ${within(data.window)}`;
      const used = and(data.channels.map((channel) => named('channel', channel)));
      const total = `с этим взаимодействием их станет ${data.channels.length} (${used})`;
      return cited(`Взаимодействие${forDebt(data.debt)} превысит ${limitOf(reason, ' числа каналов')}: ${size}, ${total}; ${basis(data, 'подсчёт')}`, reason);
    },
    'channel-not-permitted'(data, reason) {
      const how = [
        ...labelled('channel', data.channel),
        ...labelled('technology', data.technology),
        ...labelled('line', data.line),
        ...labelled('place', data.place),
        ...labelled('device', data.device),
        ...(data.visitors === undefined ? [] : [count(data.visitors, VISITOR)]),
      ];
      return cited(`${capital(verdict(reason, 'взаимодействие таким способом'))}: ${how.join('; ')}`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)];
      const wrong = data.misdirected === true ? ['ранее установлено, что контактные данные принадлежат другому лицу'] : [];
      const what = [...who, ...wrong, ...events({ events: data.events ?? [] })];
      return cited(`${capital(verdict(reason, 'взаимодействие с этим адресатом'))}: ${what.join('; ')}`, reason);
    },
    workplace(data, reason) {
      const lead = `Место взаимодействия с должником — ${place(data.place)}`;
      const there = verdict(reason, 'взаимодействие в этом месте');
      if (data.prohibited === 'always') {
        const employer = data.since === undefined ? '' : `; работодатель запрещает его${since(data.since)}`;
        return cited(`${lead}: ${there} независимо от того, что разрешает работодатель${employer}`, reason);
      }
      return cited(`${lead}, и работодатель${since(data.since)} запрещает там такое взаимодействие: ${there}`, reason);
    },
    represented: (data, reason) =>
      cited(`Интересы должника${since(data.since)} представляет адвокат: ${verdict(reason, 'взаимодействие непосредственно с должником')}`, reason),
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : `, требование получено ${on(data.since)}`;
      return cited(`Должник потребовал прекратить взаимодействие${received}: ${verdict(reason)}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? 'от любого взаимодействия' : `от взаимодействия по каналу ${quoted(named('channel', data.channel))}`;
      const address = data.address === undefined ? '' : `, контактные данные — ${data.address}`;
      const about = data.debts === undefined ? '' : ` по ${data.debts.length === 1 ? 'долгу' : 'долгам'} ${and(data.debts)}`;
      return cited(`Должник отказался ${on(data.at)} ${channel}${about}${address}: ${verdict(reason, 'такое взаимодействие')}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : `, кому дано — ${or(data.givenTo.map((party) => quoted(named('party', party))))}`;
      const revoked = data.revokedAt === undefined ? '' : `; имеющееся согласие отозвано с ${date(data.revokedAt)}`;
      const expired = data.expiredAt === undefined ? '' : `; срок имеющегося согласия истекает ${on(data.expiredAt)}`;
      const none = `Взаимодействие не охвачено согласием (объём — ${or(data.scopes.map(quoted))}${to})`;
      return cited(`${none}: ${verdict(reason, 'взаимодействие без согласия')}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) => cited(`Долг ${data.debt} оспаривается${since(data.since)}: ${verdict(reason, 'взаимодействие по этому долгу')}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}; ${verdict(reason)}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const one = elements.length === 1;
      const rank = byForce(reason, {
        prohibition: `${one ? 'который' : 'которые'} оно должно включать`,
        presumption: `без ${one ? 'которого' : 'которых'} презюмируется нарушение`,
        should: `${one ? 'который' : 'которые'} рекомендуется в него включить`,
      });
      return cited(`В содержании ${one ? 'отсутствует элемент' : 'отсутствуют элементы'}, ${rank}: ${and(elements.map(element))}`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'ru') ?? 'По правилу имеется возражение против взаимодействия';
      const debt = data.debt === undefined ? '' : `; это относится к долгу ${data.debt}`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `; по местному времени ${data.zone}`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? 'правило охватывает её без ограничения срока' : `правило охватывает время с ${date(data.needed)}`;
      return cited(`${undecided(data.debt)}: история полна лишь с ${date(data.historySince)}, а ${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? 'календарь' : `календарь ${quoted(data.calendar)}`;
      return cited(`${undecided()}: ${calendar} не охватывает нужное правилу время около следующей даты — ${dated(data.date)}`, reason);
    },
    'unknown-time-zone': ({ zone }, reason) =>
      cited(`${undecided()}: ${zone === null ? 'неизвестен часовой пояс должника' : `часовой пояс ${quoted(zone)} не существует`}`, reason),
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`Запрос составлен неверно и поэтому отклонён: ${found.join('; ')}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('Ни одно правило политики не распространяется на это взаимодействие: ничто его не запрещает, и ничего не проверялось', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`Правило возражает с кодом ${quoted(reason.code)}${data.length === 0 ? '' : `; его данные — ${data.join('; ')}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? 'Неизвестное влечёт отказ.' : 'Это не препятствует взаимодействию.';
    if (force === 'should') {
      return denies ? 'Это рекомендация; политика отклоняет взаимодействие, которое ей не соответствует.' : 'Это рекомендация, она не препятствует взаимодействию.';
    }
    const presumed = force === 'presumption' ? 'Это презумпция нарушения, а не запрет.' : '';
    return denies ? presumed : `${presumed} Политика здесь лишь предупреждает и не препятствует взаимодействию.`.trim();
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      if (outlook.remedy === 'stop') return 'Ожидание не поможет: попытку не следует повторять, пока не изменятся обстоятельства, касающиеся лица или долга.';
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) return 'Ожидание не поможет: нужно исправить правило или данные, которые оно читает.';
      return `Ожидание не поможет: ${CURES[code] ?? 'нужны другое содержание, другой канал или адресат либо недостающие данные'}.`;
    }
    if (outlook.over === null) return 'Ожидание не поможет: в пределах 366 дней окончание не найдено.';
    const alone = `Само по себе это основание отпадает ${at(outlook.over)}`;
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `Снова допускается ${from(outlook.over)}.`;
        return `${force === 'presumption' ? 'Нарушение более не презюмируется' : 'Соответствует рекомендации'} ${from(outlook.over)}.`;
      case 'advice':
        return `Это предупреждение перестаёт действовать ${at(outlook.over)}.`;
      case 'other-reasons':
        return `${alone}; остальные основания сохраняются.`;
      case 'never':
        return `${alone}; в пределах 366 дней не найдено времени, когда взаимодействие допускают все правила.`;
      default:
        return `${alone}; все правила вместе снова допускают взаимодействие ${from(outlook.then)}.`;
    }
  },
  allowed: (until) =>
    until === null ? 'Взаимодействие допускается; в пределах 366 дней окончание не найдено.' : `Взаимодействие допускается до ${until}, не включая этот момент.`,
};

export default ru;
