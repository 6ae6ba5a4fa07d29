import type { Force } from '../ruleset.js';
import type { Prerequisite, ReasonData, Rest, Wish, ZoneHours } from '../reasons.js';
import type { Duration } from '../rules/parts.js';
import type { Requirement } from '../rules/prerequisite/params.js';
import type { WindowParams } from '../rules/window.js';
import type { FilterWords, Messages, Moment, Names, Told, Vocabulary } from './catalogue.js';
import { describeFilter, firstDay, joinList, nameIn, ownMessage, readClock, readDate, readHours, sameClock, showData, someOf } from './catalogue.js';

// Values are followed only by particles that have one form (에, 의, 부터, 까지, 에서, 입니다) or by a noun: how a name in Latin letters ends is not known.

const DAYS = ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const NAMES: Names = {
  channel: {
    call: '전화',
    voicemail: '음성사서함',
    sms: '문자메시지',
    email: '전자우편',
    letter: '우편 서신',
    postcard: '엽서',
    visit: '방문',
    push: '푸시 알림',
    'in-app': '앱 내 메시지',
    chat: '채팅',
    'social-post': '사회관계망서비스 공개 게시물',
    'web-portal': '고객용 웹사이트',
    fax: '팩스',
    'video-call': '영상통화',
    telegram: '전보',
  },
  outcome: {
    pending: '처리 대기',
    sent: '발송',
    delivered: '도달',
    undelivered: '미도달',
    'no-answer': '응답 없음',
    busy: '통화 중',
    'not-in-service': '결번',
    voicemail: '음성 메시지 남김',
    answered: '응답',
    conversation: '통화 성사',
    received: '수신',
    open: '진행 중',
    cancelled: '취소',
    'broken-off': '중도 끊김',
  },
  role: {
    debtor: '채무자',
    guarantor: '보증인',
    'co-debtor': '연대채무자',
    spouse: '배우자',
    'parent-of-minor': '미성년자의 부모',
    guardian: '후견인',
    executor: '유언집행자',
    attorney: '변호사',
    'consumer-reporting-agency': '신용정보회사',
    creditor: '채권자',
    'creditor-attorney': '채권자의 대리인 변호사',
    'collector-attorney': '채권추심자의 대리인 변호사',
    'emergency-contact': '비상연락처',
    'third-party': '제3자',
    collector: '채권추심자',
    administrator: '상속재산관리인',
    'personal-representative': '유산관리인',
    'successor-in-interest': '승계인',
    'named-person': '지정된 사람',
    employer: '고용주',
  },
  relation: {
    father: '아버지',
    mother: '어머니',
    parent: '부모',
    brother: '형제',
    sister: '자매',
    sibling: '형제자매',
    son: '아들',
    daughter: '딸',
    child: '자녀',
    husband: '남편',
    wife: '아내',
    spouse: '배우자',
    partner: '동반자',
    relative: '친족',
    family: '가족',
    'household-member': '동거인',
    roommate: '룸메이트',
    friend: '친구',
    colleague: '직장 동료',
    supervisor: '직장 상사',
    employer: '고용주',
    neighbour: '이웃',
    neighbor: '이웃',
    landlord: '임대인',
  },
  purpose: {
    collection: '채권추심',
    location: '소재 파악',
    reply: '회신',
    'requested-information': '요청받은 정보의 제공',
    'legal-notice': '법적 통지',
    'required-by-law': '법정 통지',
    'active-litigation': '진행 중인 소송',
    'validation-notice': '채무 확인 통지',
    'opt-out-confirmation': '연락 거부 확인',
    service: '고객 서비스',
    reminder: '납부 안내',
    information: '정보 제공',
    'plain-information': '단순 정보 제공',
    'account-information': '계좌 정보',
    'account-statement': '거래 명세서',
    'contract-notice': '계약상 통지',
    'consent-request': '동의 요청',
    'placement-notice': '추심 위임 통지',
    'transfer-notice': '채권양도 통지',
    'visit-notice': '방문 통지',
    'time-barred-notice': '시효 완성 통지',
    'adverse-listing-notice': '신용정보 등록 통지',
    'document-rights-notice': '서류 요청권 통지',
    'electronic-contact-notice': '전자적 연락 통지',
    'employer-contact-notice': '직장 연락 통지',
    'medical-debt-notice': '의료비 채무 통지',
    'notice-not-received': '통지 미수령',
  },
  technology: { human: '상담원', autodialed: '자동 발신', prerecorded: '녹음된 음성', ai: '인공지능 음성 또는 문자' },
  direction: { outbound: '발신', inbound: '수신' },
  party: {
    creditor: '채권자',
    collector: '채권추심자',
    'debt-buyer': '채권양수인',
    attorney: '변호사',
    lawyer: '변호사',
    'law-firm': '법무법인',
    'law-office': '법률사무소',
  },
  line: { mobile: '휴대전화', landline: '유선전화', voip: '인터넷전화', office: '사무실 전화' },
  place: {
    home: '주거지',
    work: '직장',
    school: '학교',
    hospital: '병원',
    other: '기타 장소',
    residence: '거소',
    'billing-address': '청구지 주소',
    domicile: '주소지',
    institution: '금융회사 영업소',
    public: '공공장소',
  },
  agent: {},
  institution: {
    bank: '은행',
    'finance-company': '여신전문금융회사',
    'card-issuer': '카드사',
    microfinance: '소액금융기관',
    servicer: '채권관리회사',
    insurer: '보험회사',
    'credit-union': '신용협동조합',
    'savings-bank': '저축은행',
    'private-lender': '대부업자',
  },
  device: { institutional: '기관 단말기', private: '개인 단말기' },
  supplier: { debtor: '채무자', creditor: '채권자', 'third-party': '제3자', public: '공개 정보' },
  debtType: {
    'credit-card': '신용카드',
    'personal-loan': '개인 대출',
    'consumer-loan': '소비자 대출',
    microfinance: '소액 대출',
    mortgage: '주택담보대출',
    auto: '자동차 할부금융',
    'student-loan': '학자금 대출',
    medical: '의료비',
    utility: '공과금',
    telecom: '통신요금',
    rent: '임대료',
    tax: '세금',
    judgment: '판결 채무',
    business: '사업 채무',
    other: '기타',
  },
  form: { oral: '구두', written: '서면', registered: '등기우편', electronic: '전자적 방식' },
  per: { consumer: '채무자', debt: '채무', account: '계좌', creditor: '채권자', address: '연락처', channel: '연락 수단', agent: '추심 담당자', recipient: '상대방' },
  state: {
    open: '진행 중',
    active: '유효',
    filed: '신청',
    discharged: '면책',
    'mental-health': '정신 건강 문제',
    illness: '질병',
    disability: '장애',
    disabled: '장애',
    hospitalised: '입원',
    hospitalized: '입원',
    elderly: '고령',
  },
};

const ELEMENTS: Readonly<Record<string, string>> = {
  'sender-identity': '발신자 신원',
  'creditor-name': '채권자 명칭',
  'institution-name': '금융회사 명칭',
  'agency-name': '추심회사 명칭',
  'agent-name': '추심 담당자 성명',
  amount: '금액',
  'amount-owed': '채무액',
  'due-date': '변제기',
  'opt-out-notice': '연락 거부 방법 고지',
  'debt-collector-initial': '최초 연락 시 채권추심 고지',
  'debt-collector-subsequent': '이후 연락 시 채권추심 고지',
  'rights-notice': '권리 고지',
  'call-back-number': '회신 전화번호',
  'complaint-channel': '민원 접수처',
  'proof-of-authority': '권한 증명',
  'authority-document': '권한 증명 서류',
  'letter-of-authorisation': '위임장',
  'photo-identity-card': '사진이 붙은 신분증',
  'identification-badge': '종사원증',
  'location-purpose': '소재 파악 목적 설명',
  'payment-account': '납부 계좌',
  'recording-notice': '녹음 고지',
  'ai-identification': '인공지능 사용 고지',
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: '연락 수단',
  outcome: '결과',
  role: '상대방',
  relation: '채무자와의 관계',
  purpose: '목적',
  technology: '기술 방식',
  direction: '방향',
  party: '연락 주체',
  line: '회선',
  place: '장소',
  agent: '추심 담당자',
  institution: '기관',
  device: '단말기',
  supplier: '연락처 제공자',
  debtType: '채무 유형',
  form: '방식',
  per: '단위',
  state: '상태',
};

const and = (items: readonly string[]): string => joinList(items, ', ', ' 및 ');
const or = (items: readonly string[]): string => joinList(items, ', ', ' 또는 ');
const quoted = (text: string): string => `‘${text}’`;
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const element = (code: string): string => (Object.hasOwn(ELEMENTS, code) ? `${quoted(ELEMENTS[code] as string)}(${code})` : quoted(code));
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]}: ${named(vocabulary, value)}`];
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
/** 허용되지 않음, 위반 추정 또는 권고되지 않음. */
const verdict = (reason: Told, contact: string): string =>
  `${contact} ${byForce(reason, { prohibition: '허용되지 않습니다', presumption: '위반으로 추정됩니다', should: '권고되지 않습니다' })}`;

/** `2026년 5월 5일(화요일)`; of an instant also the clock in UTC. */
function date(text: string, weekday = false): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `${parts.year}년 ${parts.month}월 ${parts.day}일`;
  if (parts.utc !== undefined) return `협정 세계시 ${plain} ${parts.utc}`;
  return weekday ? `${plain}(${DAYS[parts.weekday] as string})` : plain;
}

function moment({ instant, local }: Moment): string {
  if (local === undefined) return instant;
  return `${local.oneOfSeveral ? `${local.zone} 현지 시각 기준 ` : ''}${date(local.date, true)} ${local.time}(${instant})`;
}

function hoursOf(hours: number): string {
  const read = readHours(hours);
  return 'minutes' in read ? `${read.minutes}분` : `${read.hours}시간`;
}

function duration(length: Duration): string {
  if (length.hours !== undefined) return hoursOf(length.hours);
  const full = length.full === true ? '만 ' : '';
  if (length.workdays !== undefined) return `${full}${length.workdays}영업일`;
  if (length.months !== undefined) return `${full}${length.months}개월`;
  return `${full}${length.days ?? 0}일(역일)`;
}

/** How the day of the event is reckoned. Nothing to say of hours. */
function dayOne(lengths: readonly (Duration | undefined)[], day: string): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: `(${day}을 제1일로 계산)`, out: `(${day}은 산입하지 않음)`, mixed: `(${day}을 제1일로 계산하되, 만으로 세는 기간에는 산입하지 않음)` }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined): string {
  return [...(atLeast === undefined ? [] : [`${duration(atLeast)} 이상`]), ...(atMost === undefined ? [] : [`${duration(atMost)} 이내`])].join(', ');
}

const TRUTH: Readonly<Record<string, string>> = { true: '참', false: '거짓' };

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}: ${or(values.map((value) => named(vocabulary, value)))}${excluded ? ' 제외' : ''}`,
  flags: {
    sameChannel: ['이번과 같은 연락 수단', '이번과 다른 연락 수단'],
    sameAddress: ['이번과 같은 연락처', '이번과 다른 연락처'],
    notSameAddress: ['이번과 다른 연락처', '이번과 같은 연락처'],
    sameAgent: ['이번과 같은 추심 담당자', '이번과 다른 추심 담당자'],
    answers: ['다른 사건에 대한 회신', '다른 사건에 대한 회신이 아닌 것'],
    answersSameDay: ['같은 날 받은 연락에 대한 회신', '같은 날 받은 연락에 대한 회신이 아닌 것'],
    misdirected: ['다른 사람에게 도달한 것', '다른 사람에게 도달하지 않은 것'],
    undeliverable: ['송달이 불가능했던 것', '송달이 불가능하지 않았던 것'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `범위: ${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`동의의 상대방: ${or(givenTo.map((party) => named('party', party)))}`]),
      ...(forms === undefined ? [] : [`방식: ${or(forms.map((form) => named('form', form)))}`]),
      ...(days === undefined ? [] : [`유효 기간: ${days}일(역일)`]),
    ];
    return `동의(${details.join(', ')})의 대상${covered ? '' : '이 아닌 것'}`;
  },
  fact: (path, value) => `${path}: ${TRUTH[value] ?? value}`,
  range: (min, max) => [...(min === undefined ? [] : [`${min} 이상`]), ...(max === undefined ? [] : [`${max} 이하`])].join(', '),
  ago: ({ atLeast, atMost }) => `현재까지의 기간이 ${bounds(atLeast, atMost)}`,
  between: (from, until) => [...(from === undefined ? [] : [`${date(from)}부터`]), ...(until === undefined ? [] : [`${date(until)} 전까지`])].join(' '),
  any: (descriptions) => `다음 중 하나: ${descriptions.join(' / ')}`,
  not: (description) => `다음에 해당하지 않는 것: ${description}`,
  separator: '; ',
};

const event = (filter: Parameters<typeof describeFilter>[0]): string => `사건[${describeFilter(filter, WORDS)}]`;

/** 횟수 앞에 온다. */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `같은 주(${DAYS[first] as string}부터 ${DAYS[(first + 6) % 7] as string}까지)에`;
  }
  if (window.calendar !== undefined) return { day: '같은 날에', month: '같은 달에', year: '같은 해에' }[window.calendar];
  if (window.days !== undefined) return `연속된 ${window.days}일(역일) 동안`;
  if (window.months !== undefined) return `${window.months}개월 동안`;
  if (window.hours !== undefined) return `${hoursOf(window.hours)} 동안`;
  if (window.since === undefined) return '전체 이력을 통틀어';
  const search = window.within === undefined ? '' : `${within(window.within)} 발생한 `;
  const perhaps = window.orElse === 'none' ? '' : '(있는 경우)';
  return `${search}${window.which === 'first' ? '최초의' : '가장 최근의'} ${event(window.since)}${perhaps} 이후`;
}

/** 근거로 문장을 맺는다. 인용이 없으면 규칙을 밝힌다. */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? `${sentence}.` : `${sentence}(규칙집 ${quoted(ruleset ?? '적용 중')}의 규칙 ${quoted(rule)}).`;
  const { instrument, provision } = citation;
  return `${sentence}(근거: ${instrument}${provision === undefined || provision === '' ? '' : `, ${provision}`}).`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : `채무 ${quoted(debt)}에 관하여 `);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  return [`해당 사건: ${shown.join(', ')}${more === 0 ? '' : ` 외 ${more}건`}`];
}

/** 계산 기준. */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit']): string {
  const per = `${and(data.per.map((key) => `${named('per', key)}별`))}로 계산합니다`;
  return [per, ...(data.zone === undefined ? [] : [`날짜는 ${data.zone} 현지 시각을 기준으로 합니다`]), ...events(data)].join('. ');
}

function open(stretches: ZoneHours['open']): string {
  return and(
    stretches.map(({ from, to }) => {
      const [start, end] = [readClock(from), readClock(to)];
      return `${start.clock}${start.past ? '(해당 시각 제외)' : ''}부터 ${end.clock}(해당 시각 ${end.past ? '포함' : '제외'})까지`;
    }),
  );
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const hours = byForce(reason, { prohibition: '연락이 허용되는 시간', presumption: '위반으로 추정되지 않는 시간', should: '연락이 권고되는 시간' });
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const where = `${and(group.map((item) => item.zone))} 현지 시각은 ${date(day, true)} ${time}${holiday === true ? '(공휴일)' : ''}입니다`;
    const doubt = unknown === undefined ? '' : `. 다만 ${open(unknown)}의 시간에 대해서는 달력에 정보가 없습니다`;
    return stretches.length === 0 ? `${where}. 당일에는 ${hours}이 없습니다${doubt}` : `${where}. 당일 ${hours}은 ${open(stretches)}입니다${doubt}`;
  });
  const margin = marginSeconds === undefined ? '' : `. 시간대의 앞뒤로 각각 ${marginSeconds}초의 안전 여유를 둡니다`;
  return cited(`${hours}이 아닙니다. ${now.join('. ')}${margin}`, reason);
}

function wish({ days, from, to }: Wish): string {
  const hours = from === undefined ? '모든 시간' : `${from}부터 ${to ?? '24:00'}까지`;
  return days === undefined ? `매일 ${hours}` : `매주 ${and(days.map((day) => DAYS[DAY_CODES.indexOf(day)] as string))} ${hours}`;
}

const since = (text: string | undefined): string => (text === undefined ? '' : `${date(text)}부터 `);
const place = (name: string): string => quoted(named('place', name));
/** 의사표시가 효력을 갖는 날. */
const said = (text: string | undefined): string => (text === undefined ? '' : `(${date(text)}부터)`);

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`가장 최근의 ${event(after.event)}보다 ${after.atLeast === undefined ? '' : `${duration(after.atLeast)} 이상 `}나중`];
    const turns = [...(sinceFact === undefined ? [] : [`날짜 ${quoted(sinceFact)}보다 나중`]), ...turn];
    const later = turns.length === 0 ? '' : `(${turns.join('이면서 ')})`;
    if (filter === undefined) return `날짜 ${quoted(fact ?? '')}${later}`;
    return `${event(filter)}${count === undefined || count === 1 ? '' : ` ${count}회`}${later}`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : `. 그때부터 연락까지의 기간 요건: ${ago}${dayOne([data.atLeast, data.atMost], '당일')}`;
  const what = `먼저 있어야 하는 것${each.length === 1 ? '' : '(다음 중 하나)'}: ${or(each)}`;
  return cited(`${byForce(reason, leads)}. ${forDebt(data.debt)}${what}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? '해당 채무' : `채무 ${quoted(data.debt)}`;
  const from = since(data.since);
  const detail = data.detail === undefined ? '' : `(${data.detail.split(', ').map((item) => named('state', item)).join(', ')})`;
  switch (data.status) {
    case 'bankrupt':
      return `채무자에 대하여 ${from}도산 절차가 진행되고 있습니다${detail}`;
    case 'deceased':
      return `채무자가 사망하였습니다${detail}`;
    case 'minor':
      return `채무자가 미성년자입니다${detail}`;
    case 'servicemember':
      return `채무자가 군 복무 중입니다${detail}`;
    case 'vulnerable':
      return `채무자가 취약계층에 해당합니다${detail}`;
    case 'hardship':
      return `채무자가 ${from}경제적 곤란 상태에 있습니다${detail}`;
    case 'complaint':
      return `채무자의 민원이 ${from}처리되지 않은 상태입니다${detail}`;
    case 'paid':
      return `기록에 따르면 ${debt}의 변제가 ${data.since === undefined ? '' : `${date(data.since)}에 `}완료되었습니다${detail}`;
    case 'time-barred':
      return `기록에 따르면 ${debt}의 소멸시효가 완성되었습니다${detail}`;
    case 'in-litigation':
      return `기록에 따르면 ${debt}에 관한 소송이 진행 중입니다${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': '규칙을 실행하는 중에 오류가 발생하였습니다',
  'values of different types are compared': '규칙이 서로 다른 형식의 값을 비교하고 있습니다',
};

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `알 수 없는 사실: ${and(facts)}` : `다음 사실 중 전부 또는 일부를 알 수 없습니다: ${facts.join(', ')}`;
  const cause = error === undefined ? '' : `. 오류 내용: ${quoted(error)}`;
  return cited(`규칙을 판정할 수 없습니다. ${forDebt(debt)}${FAILURES[fact] ?? missing}${cause}`, reason);
}

const limitOf = (reason: Told): string => byForce(reason, { prohibition: '상한을', presumption: '위반으로 추정되는 한도를', should: '권고 상한을' });
const allowedOf = (reason: Told): string => byForce(reason, { prohibition: '허용되는', presumption: '위반으로 추정되지 않는', should: '권고되는' });

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': '장소를 바꾸어야 합니다',
  'frequency-limit': '이 상한은 시간이 지나도 회복되지 않습니다',
  'prerequisite-missing': '전제 조건을 먼저 충족하여야 합니다',
  'channel-not-permitted': '연락 수단, 기술 방식 또는 연락처를 바꾸어야 합니다',
  'recipient-not-permitted': '상대방, 연락처 또는 목적을 바꾸어야 합니다',
  workplace: '장소를 바꾸어야 합니다',
  'consent-missing': '동의를 받아야 합니다',
  'prohibited-wording': '내용의 표현을 고쳐야 합니다',
  'missing-disclosure': '빠진 사항을 내용에 추가하여야 합니다',
  'unknown-fact': '알 수 없는 사실을 제시하여야 합니다',
  'history-too-short': '더 오래된 이력을 제출하여야 합니다',
  'calendar-coverage': '해당 날짜가 수록된 달력을 사용하여야 합니다',
  'unknown-time-zone': '실재하는 IANA 시간대를 제시하여야 합니다',
  'invalid-request': '요청을 바로잡아야 합니다',
  'text-not-checked': '내용을 검토하고 포함된 사항을 밝혀야 합니다',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': '폭력 위협',
  'arrest-or-criminal-threat': '체포 또는 형사 처벌 위협',
  'false-legal-action': '법적 절차에 관한 거짓 또는 오인 유발 표시',
  'impersonation-authority': '공공기관 사칭',
  'impersonation-lawyer': '변호사 사칭',
  'insult-or-obscenity': '모욕 또는 음란한 표현',
  'shaming-or-publicity': '공개하겠다는 위협',
  'third-party-pressure': '제3자를 통한 압박',
  'privacy-disclosure': '다른 사람에 대한 채무 공개',
  'false-credit-claim': '신용 기록에 관한 거짓 표시',
  'coercive-borrowing': '차입을 통한 변제 강요',
  'deception-identity': '발신인 또는 용건에 관한 기만',
  'excessive-urgency': '거짓된 긴급성',
  'fee-misrepresentation': '금액 또는 수수료의 허위 표시',
  discrimination: '차별',
  'sexual-harassment': '성희롱',
  'self-harm-incitement': '자해 부추김',
  'vulnerable-exploitation': '취약한 처지의 악용',
  'contact-after-stop': '연락 중단 거부',
  'coercive-visit': '강압적인 방문 위협',
  'harassment-threat': '끊임없는 연락 위협',
  extortion: '갈취',
  'private-channel': '사적 연락 수단으로의 유도',
  'false-relief': '거짓된 감면 약속',
  marketing: '영업 홍보',
  'unrendered-placeholder': '채워지지 않은 서식 항목',
};
const SOFTENED = {
  negation: '해당 부분은 이를 부정하고 있습니다',
  quotation: '해당 부분은 이를 인용하고 있습니다',
  warning: '해당 부분은 이를 경고하고 있습니다',
  condition: '해당 부분은 이를 조건과 함께 알리고 있습니다',
  policy: '해당 부분은 이를 금지하는 규정을 밝히고 있습니다',
} as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': '전각 문자',
  'zero-width': '숨은 문자',
  'combining-marks': '글자에 겹친 기호',
  'styled-letters': '꾸밈 글자',
  separators: '글자 사이의 기호',
  'look-alike': '다른 문자 체계의 글자',
  'mixed-script': '문자 체계 혼용',
  leet: '글자 대신 쓴 숫자',
  repeated: '글자 반복',
  traditional: '번체자',
  pinyin: '병음',
  'pinyin-initials': '병음의 머리글자',
  homophone: '동음 글자',
  'split-character': '나누어 쓴 글자',
  abbreviation: '줄임말',
};
const FIELDS = { text: '본문', subject: '제목' } as const;

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const notes = [...(entry === undefined ? [] : [`어휘집 ${quoted(lexicon ?? '')}의 항목 ${quoted(entry)}`]), ...(evasions.length === 0 ? [] : [`위장 방법: ${and(evasions.map((evasion) => DISGUISES[evasion] ?? evasion))}`])];
  const where = `${FIELDS[field] ?? field}의 ${span.from + 1}번째 문자부터 ${span.to}번째 문자까지의 표현 ${quoted(phrase)}${notes.length === 0 ? '' : `(${notes.join('; ')})`}`;
  const more = findingsLeftOut === undefined ? '' : `. 이 밖에 ${findingsLeftOut}건은 나열하지 않았습니다`;
  const law = provisions.length === 0 ? '' : `. 참조 규정: ${and(provisions)}`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where}에 ${what}이 남아 있습니다${more}`, reason);
  if (sense === 'mention') return cited(`${where}에 ${what}에 관한 언급이 있습니다${because === undefined ? '' : `. ${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where}의 내용은 ${what}에 해당합니다. ${verdict(reason, '이러한 표현은')}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`내용에 다음 사항이 포함되어 있는지 확인되지 않았습니다: ${and(elements.map(element))}`, reason);
  const handed = lexicons === undefined ? '' : `(${and(lexicons.map(quoted))})`;
  const spoken = language === undefined ? '' : `(${quoted(language)})`;
  const why = { 'no-text': '이번 연락에 글이 없습니다', 'no-lexicon': '규칙의 어휘집이 제공되지 않았습니다', language: '해당 언어를 읽는 규칙의 어휘집이 없습니다' };
  return cited(`표현이 확인되지 않았습니다. ${because === undefined ? '표현을 읽는 것이 없습니다' : (why[because] ?? because)}${handed}${spoken}`, reason);
}

/** 한국어(합쇼체). */
export const ko: Messages = {
  locale: 'ko',
  direction: 'ltr',
  gap: ' ',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) return cited(`채무자가 연락받을 시각을 정해 두었습니다(${date(appointment)}). ${verdict(reason, '그 전의 연락은')}`, reason);
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${since(item.since)}${wish(item)}`);
        return cited(`채무자와 합의한 시간이 아닙니다. 합의한 시간: ${agreed.join('; ')}. ${verdict(reason, '현재 시점의 연락은')}`, reason);
      }
      return cited(`채무자는 ${wish(refused)}의 연락이 곤란하다고 밝혔습니다${said(refused.since)}. ${verdict(reason, '현재 시점의 연락은')}`, reason);
    },
    'inconvenient-place': (data, reason) =>
      cited(`채무자는 ${place(data.place)}에서 ${wish(data)}의 연락이 곤란하다고 밝혔습니다${said(data.since)}. ${verdict(reason, '해당 장소에서의 연락은')}`, reason),
    'frequency-limit'(data, reason) {
      const size = `${allowedOf(reason)} 횟수는 ${forDebt(data.debt)}${within(data.window)} ${data.limit}회까지입니다`;
      if (data.limit === 0) return cited(`한 번만 연락하여도 ${limitOf(reason)} 초과합니다. ${size}. ${basis(data)}`, reason);
      return cited(`한 번 더 연락하면 ${limitOf(reason)} 초과합니다. ${size}. 이미 ${data.counted}회가 집계되었습니다. ${basis(data)}`, reason);
    },
    cooldown(data, reason) {
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: '전제 조건이 충족된 후 경과한 기간이 부족합니다',
          presumption: '전제 조건이 충족된 후 경과한 기간이 짧아 연락하면 위반으로 추정됩니다',
          should: '전제 조건이 충족된 후 경과한 기간이 권고보다 짧습니다',
        });
      }
      const interval = byForce(reason, { prohibition: '필요한 간격은', presumption: '위반으로 추정되는 간격은', should: '권고되는 간격은' });
      const from = data.wait.hours === undefined ? dayOne([data.wait], '사건 당일') : '(사건 시점부터 계산)';
      return cited(`이전 사건 이후 경과한 기간이 짧습니다. ${forDebt(data.debt)}${interval} ${duration(data.wait)}입니다${from}. ${basis(data)}`, reason);
    },
    'prerequisite-missing': (data, reason) =>
      required(data, reason, {
        prohibition: '전제 조건이 충족되지 않았습니다',
        presumption: '전제 조건이 충족되지 않아 연락하면 위반으로 추정됩니다',
        should: '권고되는 전제 조건이 충족되지 않았습니다',
      }),
    'channel-limit'(data, reason) {
      const used = data.channels.map((channel) => named('channel', channel)).join(', ');
      const size = `${allowedOf(reason)} 연락 수단은 ${forDebt(data.debt)}${within(data.window)} ${data.limit}종까지입니다`;
      const total = `이번 연락을 포함하면 ${data.channels.length}종(${used})입니다`;
      return cited(`이번 연락은 연락 수단 수의 ${limitOf(reason)} 초과합니다. ${size}. ${total}. ${basis(data)}`, reason);
    },
    'channel-not-permitted'(data, reason) {
      const how = [
        ...labelled('channel', data.channel),
        ...labelled('technology', data.technology),
        ...labelled('line', data.line),
        ...labelled('place', data.place),
        ...labelled('device', data.device),
        ...(data.visitors === undefined ? [] : [`방문 인원: ${data.visitors}명`]),
      ];
      return cited(`${verdict(reason, '이 방식의 연락은')}. ${how.join(', ')}`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)].join(', ');
      const wrong = data.misdirected === true ? ['이전 연락에서 해당 연락처가 다른 사람의 것으로 확인되었습니다'] : [];
      return cited(`${verdict(reason, '이 상대방에 대한 연락은')}. ${[who, ...wrong, ...events({ events: data.events ?? [] })].join('. ')}`, reason);
    },
    workplace(data, reason) {
      const there = `이번 연락은 채무자의 ${place(data.place)}에 도달합니다`;
      if (data.prohibited === 'always') {
        const employer = data.since === undefined ? '' : `. 고용주는 ${since(data.since)}이를 금지하고 있습니다`;
        return cited(`${there}. 고용주의 허용 여부와 관계없이 ${verdict(reason, '해당 장소에서의 연락은')}${employer}`, reason);
      }
      return cited(`${there}. 고용주는 ${since(data.since)}이러한 연락을 금지하고 있습니다. ${verdict(reason, '해당 장소에서의 연락은')}`, reason);
    },
    represented: (data, reason) => cited(`채무자는 ${since(data.since)}변호사를 대리인으로 두고 있습니다. ${verdict(reason, '채무자 본인에 대한 연락은')}`, reason),
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : `(접수: ${date(data.since)})`;
      return cited(`채무자가 연락의 중단을 요구하였습니다${received}. ${verdict(reason, '연락은')}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? '모든 연락을' : `${named('channel', data.channel)} 연락을`;
      const address = data.address === undefined ? '' : `(연락처: ${data.address})`;
      const about = data.debts === undefined ? '' : `채무 ${and(data.debts.map(quoted))}에 관한 `;
      return cited(`채무자가 ${date(data.at)}에 ${about}${channel} 거부하였습니다${address}. ${verdict(reason, '이러한 연락은')}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : `, 동의의 상대방: ${or(data.givenTo.map((party) => named('party', party)))}`;
      const revoked = data.revokedAt === undefined ? '' : `. 기록된 동의 중 하나의 철회일: ${date(data.revokedAt)}`;
      const expired = data.expiredAt === undefined ? '' : `. 기록된 동의 중 하나의 종료일: ${date(data.expiredAt)}`;
      const none = `이번 연락에 적용되는 동의가 없습니다(범위: ${or(data.scopes.map(quoted))}${to})`;
      return cited(`${none}. ${verdict(reason, '동의 없는 연락은')}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) =>
      cited(`채무 ${quoted(data.debt)}에 대하여 ${since(data.since)}다툼이 있습니다. ${verdict(reason, '해당 채무에 관한 연락은')}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}. ${verdict(reason, '연락은')}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const lead = byForce(reason, { prohibition: '내용에 포함하여야 하는 사항', presumption: '빠지면 위반으로 추정되는 사항', should: '내용에 포함하도록 권고되는 사항' });
      return cited(`${lead}이 빠져 있습니다: ${and(elements.map(element))}`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'ko') ?? '규칙이 이번 연락을 허용하지 않습니다';
      const debt = data.debt === undefined ? '' : `; 관련 채무: ${quoted(data.debt)}`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `; ${data.zone} 현지 시각 기준`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? '규칙은 전체 이력을 필요로 합니다' : `규칙은 ${date(data.needed)}까지 거슬러 올라갑니다`;
      return cited(`규칙을 판정할 수 없습니다. ${forDebt(data.debt)}이력은 ${date(data.historySince)}부터만 완전하지만, ${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? '달력' : `달력 ${quoted(data.calendar)}`;
      return cited(`규칙을 판정할 수 없습니다. ${calendar}에는 ${date(data.date, true)} 전후의 필요한 날짜가 수록되어 있지 않습니다`, reason);
    },
    'unknown-time-zone': ({ zone }, reason) =>
      cited(`규칙을 판정할 수 없습니다. ${zone === null ? '채무자의 시간대를 알 수 없습니다' : `존재하지 않는 시간대입니다: ${quoted(zone)}`}`, reason),
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`요청의 형식이 잘못되어 거부합니다: ${found.join('; ')}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('이번 연락에 적용되는 규칙이 없습니다. 금지하는 규칙이 없으며, 아무것도 확인되지 않았습니다', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`규칙이 코드 ${quoted(reason.code)}에 따라 이의를 제기합니다${data.length === 0 ? '' : `. 근거 자료: ${data.join('; ')}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? '알 수 없는 것은 허용하지 않습니다.' : '이 사항은 거부 사유가 아닙니다.';
    if (force === 'should') return denies ? '이는 권고 사항이나, 이 정책은 권고에 따르지 않는 연락을 거부합니다.' : '이는 권고 사항이며 거부 사유가 아닙니다.';
    const presumed = force === 'presumption' ? '이는 위반의 추정이며 금지 규정은 아닙니다.' : '';
    return denies ? presumed : `${presumed} 이 정책은 이를 안내만 하며, 이 사항은 거부 사유가 아닙니다.`.trim();
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      if (outlook.remedy === 'stop') return '기다려도 해결되지 않습니다. 채무자 또는 채무에 관한 사실이 바뀔 때까지 다시 시도하지 마십시오.';
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) {
        return '기다려도 해결되지 않습니다. 규칙 또는 규칙이 읽는 데이터를 바로잡아야 합니다.';
      }
      return `기다려도 해결되지 않습니다. ${CURES[code] ?? '내용, 연락 수단 또는 상대방을 바꾸거나 빠진 사실을 보완하여야 합니다'}.`;
    }
    if (outlook.over === null) return '기다려도 해결되지 않습니다. 366일 이내에 끝나는 시점을 찾지 못했습니다.';
    const over = moment(outlook.over);
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `${over}부터 다시 연락할 수 있습니다.`;
        return force === 'presumption' ? `${over}부터 더 이상 위반으로 추정되지 않습니다.` : `${over}부터 권고에 부합합니다.`;
      case 'advice':
        return `이 안내 사항은 ${over}에 해소됩니다.`;
      case 'other-reasons':
        return `이 사유만 보면 ${over}에 해소되지만, 다른 사유가 남아 있습니다.`;
      case 'never':
        return `이 사유만 보면 ${over}에 해소되지만, 366일 이내에 모든 규칙이 연락을 허용하는 시점을 찾지 못했습니다.`;
      default:
        return `이 사유만 보면 ${over}에 해소되며, 모든 규칙이 다시 연락을 허용하는 시점은 ${moment(outlook.then)}입니다.`;
    }
  },
  allowed: (until) => (until === null ? '연락이 허용됩니다. 366일 이내에 끝나는 시점을 찾지 못했습니다.' : `연락은 ${until}까지 허용됩니다(해당 시점 제외).`),
};

export default ko;
