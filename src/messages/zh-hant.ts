import type { Force } from '../ruleset.js';
import type { Prerequisite, ReasonData, Rest, Wish, ZoneHours } from '../reasons.js';
import type { Duration } from '../rules/parts.js';
import type { Requirement } from '../rules/prerequisite/params.js';
import type { WindowParams } from '../rules/window.js';
import type { FilterWords, Messages, Moment, Names, Told, Vocabulary } from './catalogue.js';
import { describeFilter, firstDay, joinList, nameIn, ownMessage, readClock, readDate, readHours, sameClock, showData, someOf } from './catalogue.js';

const DAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const NAMES: Names = {
  channel: {
    call: '電話',
    voicemail: '語音留言',
    sms: '簡訊',
    email: '電子郵件',
    letter: '信函',
    postcard: '明信片',
    visit: '外訪',
    push: '推播通知',
    'in-app': '應用程式內訊息',
    chat: '即時通訊',
    'social-post': '社群媒體公開貼文',
    'web-portal': '網路平台',
    fax: '傳真',
    'video-call': '視訊通話',
    telegram: '電報',
  },
  outcome: {
    pending: '待處理',
    sent: '已發送',
    delivered: '已送達',
    undelivered: '未送達',
    'no-answer': '無人接聽',
    busy: '忙線',
    'not-in-service': '空號或停話',
    voicemail: '已留言',
    answered: '已接聽',
    conversation: '已通話',
    received: '已收受',
    open: '進行中',
    cancelled: '已取消',
    'broken-off': '中途斷線',
  },
  role: {
    debtor: '債務人',
    guarantor: '保證人',
    'co-debtor': '共同債務人',
    spouse: '配偶',
    'parent-of-minor': '未成年人之父母',
    guardian: '監護人',
    executor: '遺囑執行人',
    attorney: '律師',
    'consumer-reporting-agency': '信用報告機構',
    creditor: '債權人',
    'creditor-attorney': '債權人之律師',
    'collector-attorney': '催收機構之律師',
    'emergency-contact': '緊急聯絡人',
    'third-party': '第三人',
    collector: '催收機構',
    administrator: '遺產管理人',
    'personal-representative': '遺產代理人',
    'successor-in-interest': '權利義務繼受人',
    'named-person': '指定聯絡人',
    employer: '雇主',
  },
  relation: {
    father: '父親',
    mother: '母親',
    parent: '父母',
    brother: '兄弟',
    sister: '姊妹',
    sibling: '兄弟姊妹',
    son: '兒子',
    daughter: '女兒',
    child: '子女',
    husband: '丈夫',
    wife: '妻子',
    spouse: '配偶',
    partner: '伴侶',
    relative: '親屬',
    family: '家屬',
    'household-member': '同住家屬',
    roommate: '室友',
    friend: '朋友',
    colleague: '同事',
    supervisor: '主管',
    employer: '雇主',
    neighbour: '鄰居',
    neighbor: '鄰居',
    landlord: '房東',
  },
  purpose: {
    collection: '催收',
    location: '查詢行蹤',
    reply: '回覆',
    'requested-information': '提供對方所請求之資訊',
    'legal-notice': '法律通知',
    'required-by-law': '法定通知',
    'active-litigation': '訴訟事務',
    'validation-notice': '債務確認通知',
    'opt-out-confirmation': '確認拒絕聯絡',
    service: '客戶服務',
    reminder: '繳款提醒',
    information: '資訊提供',
    'plain-information': '單純資訊提供',
    'account-information': '帳戶資訊',
    'account-statement': '帳單',
    'contract-notice': '契約通知',
    'consent-request': '徵詢同意',
    'placement-notice': '委外催收通知',
    'transfer-notice': '債權讓與通知',
    'visit-notice': '外訪通知',
    'time-barred-notice': '時效完成通知',
    'adverse-listing-notice': '不良信用登錄通知',
    'document-rights-notice': '文件權利通知',
    'electronic-contact-notice': '電子聯絡通知',
    'employer-contact-notice': '聯絡雇主之通知',
    'medical-debt-notice': '醫療債務通知',
    'notice-not-received': '通知未收到',
  },
  technology: { human: '人工', autodialed: '自動撥號', prerecorded: '預錄語音', ai: '人工智慧' },
  direction: { outbound: '撥出（發出）', inbound: '撥入（收到）' },
  party: {
    creditor: '債權人',
    collector: '催收機構',
    'debt-buyer': '債權受讓人',
    attorney: '律師',
    lawyer: '律師',
    'law-firm': '法律事務所',
    'law-office': '法律事務所',
  },
  line: { mobile: '行動電話', landline: '市內電話', voip: '網路電話', office: '辦公室電話' },
  place: {
    home: '住所',
    work: '工作場所',
    school: '學校',
    hospital: '醫院',
    other: '其他',
    residence: '居所',
    'billing-address': '帳單地址',
    domicile: '戶籍地址',
    institution: '金融機構營業場所',
    public: '公共場所',
  },
  agent: {},
  institution: {
    bank: '銀行',
    'finance-company': '融資公司',
    'card-issuer': '發卡機構',
    microfinance: '小額信貸機構',
    servicer: '債權管理服務機構',
    insurer: '保險公司',
    'credit-union': '儲蓄互助社',
    'leasing-company': '租賃公司',
  },
  device: { institutional: '機構設備', private: '私人設備' },
  supplier: { debtor: '債務人', creditor: '債權人', 'third-party': '第三人', public: '公開來源' },
  debtType: {
    'credit-card': '信用卡',
    'cash-card': '現金卡',
    'personal-loan': '個人信用貸款',
    'consumer-loan': '消費性貸款',
    microfinance: '小額信貸',
    mortgage: '房屋貸款',
    auto: '汽車貸款',
    'student-loan': '就學貸款',
    medical: '醫療費用',
    utility: '公用事業費用',
    telecom: '電信費用',
    rent: '租金',
    tax: '稅款',
    judgment: '判決債務',
    business: '營業債務',
    other: '其他',
  },
  form: { oral: '口頭', written: '書面', registered: '掛號信函', electronic: '電子' },
  per: { consumer: '債務人', debt: '債務', account: '帳戶', creditor: '債權人', address: '聯絡地址（號碼）', channel: '管道', agent: '催收人員', recipient: '聯絡對象' },
  state: {
    open: '進行中',
    active: '有效',
    filed: '已聲請',
    discharged: '已免責',
    'mental-health': '心理健康問題',
    illness: '疾病',
    disability: '身心障礙',
    disabled: '身心障礙',
    hospitalised: '住院',
    hospitalized: '住院',
    elderly: '高齡',
  },
};

const ELEMENTS: Readonly<Record<string, string>> = {
  'sender-identity': '發送人身分',
  'creditor-name': '債權人名稱',
  'institution-name': '機構名稱',
  'agency-name': '催收機構名稱',
  'agent-name': '催收人員姓名',
  amount: '金額',
  'amount-owed': '積欠金額',
  'due-date': '到期日',
  'opt-out-notice': '拒絕聯絡方式之告知',
  'debt-collector-initial': '首次聯絡之催收告知',
  'debt-collector-subsequent': '後續聯絡之催收告知',
  'rights-notice': '權利告知',
  'call-back-number': '回電號碼',
  'complaint-channel': '申訴管道',
  'proof-of-authority': '授權證明',
  'authority-document': '授權文件',
  'letter-of-authorisation': '授權書',
  'photo-identity-card': '附相片之識別證',
  'identification-badge': '識別證',
  'location-purpose': '查詢行蹤之目的說明',
  'payment-account': '繳款帳號',
  'recording-notice': '錄音告知',
  'ai-identification': '人工智慧身分之告知',
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: '管道',
  outcome: '結果',
  role: '聯絡對象',
  relation: '與債務人之關係',
  purpose: '目的',
  technology: '技術方式',
  direction: '方向',
  party: '聯絡方',
  line: '線路',
  place: '地點',
  agent: '催收人員',
  institution: '機構',
  device: '設備',
  supplier: '聯絡資料來源',
  debtType: '債務類型',
  form: '形式',
  per: '單位',
  state: '狀態',
};

const and = (items: readonly string[]): string => joinList(items, '、', '及');
const or = (items: readonly string[]): string => joinList(items, '、', '或');
const quoted = (text: string): string => `「${text}」`;
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const element = (code: string): string => (Object.hasOwn(ELEMENTS, code) ? `${quoted(ELEMENTS[code] as string)}（${code}）` : quoted(code));
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]}為${named(vocabulary, value)}`];
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
/** 不得、推定違規或不建議，連同所指之聯絡。 */
const verdict = (reason: Told, contact: string): string =>
  byForce(reason, { prohibition: `不得${contact}`, presumption: `${contact}將推定為違規`, should: `不建議${contact}` });

/** `2026年5月5日（星期二）`; of an instant also the clock in UTC. */
function date(text: string, weekday = false): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `${parts.year}年${parts.month}月${parts.day}日`;
  if (parts.utc !== undefined) return `世界協調時間${plain}${parts.utc}`;
  return weekday ? `${plain}（星期${DAYS[parts.weekday] as string}）` : plain;
}

function moment({ instant, local }: Moment): string {
  if (local === undefined) return instant;
  return `${local.oneOfSeveral ? `${local.zone}當地時間` : ''}${date(local.date, true)}${local.time}（${instant}）`;
}

function hoursOf(hours: number): string {
  const read = readHours(hours);
  return 'minutes' in read ? `${read.minutes}分鐘` : `${read.hours}小時`;
}

function duration(length: Duration): string {
  if (length.hours !== undefined) return hoursOf(length.hours);
  const full = length.full === true ? '完整' : '';
  if (length.workdays !== undefined) return `${length.workdays}個${full}工作日`;
  if (length.months !== undefined) return length.full === true ? `${length.months}個整月` : `${length.months}個月`;
  return `${length.days ?? 0}個${full}日曆日`;
}

/** How the day of the event is reckoned. Nothing to say of hours. */
function dayOne(lengths: readonly (Duration | undefined)[], day: string): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: `（${day}計為第一日）`, out: `（${day}不計入）`, mixed: `（${day}計為第一日；要求完整期間者，${day}不計入）` }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined): string {
  return [...(atLeast === undefined ? [] : [`至少${duration(atLeast)}`]), ...(atMost === undefined ? [] : [`至多${duration(atMost)}`])].join('且');
}

const TRUTH: Readonly<Record<string, string>> = { true: '是', false: '否' };

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}${excluded ? '非' : '為'}${or(values.map((value) => named(vocabulary, value)))}`,
  flags: {
    sameChannel: ['與本次聯絡管道相同', '與本次聯絡管道不同'],
    sameAddress: ['與本次聯絡地址（號碼）相同', '與本次聯絡地址（號碼）不同'],
    notSameAddress: ['與本次聯絡地址（號碼）不同', '與本次聯絡地址（號碼）相同'],
    sameAgent: ['與本次催收人員相同', '與本次催收人員不同'],
    answers: ['係對其他事件之回覆', '並非對其他事件之回覆'],
    answersSameDay: ['係對當日收到之聯絡之回覆', '並非對當日收到之聯絡之回覆'],
    misdirected: ['誤聯絡他人', '未誤聯絡他人'],
    undeliverable: ['無法送達', '並非無法送達'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `範圍為${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`向${or(givenTo.map((party) => named('party', party)))}作成`]),
      ...(forms === undefined ? [] : [`形式為${or(forms.map((form) => named('form', form)))}`]),
      ...(days === undefined ? [] : [`有效期間${days}個日曆日`]),
    ];
    return `${covered ? '屬於' : '不屬於'}${details.join('、')}之同意所涵蓋之聯絡`;
  },
  fact: (path, value) => `${path}：${TRUTH[value] ?? value}`,
  range: (min, max) => [...(min === undefined ? [] : [`不小於${min}`]), ...(max === undefined ? [] : [`不大於${max}`])].join('且'),
  ago: ({ atLeast, atMost }) => `距今${bounds(atLeast, atMost)}`,
  between: (from, until) => [...(from === undefined ? [] : [`自${date(from)}起`]), ...(until === undefined ? [] : [`早於${date(until)}`])].join('且'),
  any: (descriptions) => `下列任一：${descriptions.join('／')}`,
  not: (description) => `不符合：${description}`,
  separator: '；',
};

const event = (filter: Parameters<typeof describeFilter>[0]): string => `事件［${describeFilter(filter, WORDS)}］`;

/** 置於「至多」之前。 */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `同一週內（星期${DAYS[first] as string}至星期${DAYS[(first + 6) % 7] as string}）`;
  }
  if (window.calendar !== undefined) return { day: '同一日內', month: '同一曆月內', year: '同一曆年內' }[window.calendar];
  if (window.days !== undefined) return `連續${window.days}個日曆日內`;
  if (window.months !== undefined) return `${window.months}個月內`;
  if (window.hours !== undefined) return `${hoursOf(window.hours)}內`;
  if (window.since === undefined) return '全部聯絡紀錄中';
  const search = window.within === undefined ? '' : within(window.within);
  const perhaps = window.orElse === 'none' ? '' : '（如有）';
  return `自${search}${window.which === 'first' ? '首次' : '最近一次'}${event(window.since)}${perhaps}以來`;
}

/** 以依據結束句子；未引用法規時載明規則。 */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? `${sentence}。` : `${sentence}（規則集${quoted(ruleset ?? '現行')}之規則${quoted(rule)}）。`;
  const { instrument, provision } = citation;
  return `${sentence}（依據：${instrument}${provision === undefined || provision === '' ? '' : `，${provision}`}）。`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : `就債務${quoted(debt)}，`);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  return [`相關事件為${shown.join('、')}${more === 0 ? '' : `等，另有${more}筆`}`];
}

/** 計算基準。 */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit']): string {
  const per = `依${and(data.per.map((key) => named('per', key)))}分別計算`;
  return [per, ...(data.zone === undefined ? [] : [`日期以${quoted(data.zone)}當地時間為準`]), ...events(data)].join('；');
}

function open(stretches: ZoneHours['open']): string {
  return stretches
    .map(({ from, to }) => {
      const [start, end] = [readClock(from), readClock(to)];
      return `${start.clock}${start.past ? '（不含）' : ''}至${end.clock}${end.past ? '（含）' : '（不含）'}`;
    })
    .join('、');
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const hours = byForce(reason, { prohibition: '得聯絡之時段', presumption: '不推定違規之時段', should: '建議聯絡之時段' });
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const where = `${and(group.map((item) => quoted(item.zone)))}當地時間為${date(day, true)}${time}${holiday === true ? '，當日為假日' : ''}`;
    const doubt = unknown === undefined ? '' : `，惟${open(unknown)}可否聯絡，行事曆未載明`;
    return stretches.length === 0 ? `${where}，當日全天均非${hours}${doubt}` : `${where}，當日${hours}為${open(stretches)}${doubt}`;
  });
  const margin = marginSeconds === undefined ? '' : `；時段起訖各保留${marginSeconds}秒安全緩衝`;
  return cited(`不在${hours}內：${now.join('；')}${margin}`, reason);
}

function wish({ days, from, to }: Wish): string {
  const hours = from === undefined ? '全天' : `${from}至${to ?? '24:00'}`;
  return days === undefined ? `每日${hours}` : `每週${days.map((day) => `星期${DAYS[DAY_CODES.indexOf(day)] as string}`).join('、')}${hours}`;
}

const since = (text: string | undefined): string => (text === undefined ? '' : `自${date(text)}起`);
const place = (name: string): string => quoted(named('place', name));

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`晚於最近一次${event(after.event)}${after.atLeast === undefined ? '' : `至少${duration(after.atLeast)}`}`];
    const turns = [...(sinceFact === undefined ? [] : [`晚於日期${quoted(sinceFact)}`]), ...turn];
    const later = turns.length === 0 ? '' : `（${turns.join('，且')}）`;
    if (filter === undefined) return `已有日期${quoted(fact ?? '')}${later}`;
    return `已發生${count === undefined || count === 1 ? '' : `${count}次`}${event(filter)}${later}`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : `，且距本次聯絡${ago}${dayOne([data.atLeast, data.atMost], '當日')}`;
  return cited(`${byForce(reason, leads)}：${forDebt(data.debt)}聯絡前須${each.length === 1 ? '' : '符合下列之一：'}${each.join('；或')}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? '該債務' : `債務${quoted(data.debt)}`;
  const from = since(data.since);
  const detail = data.detail === undefined ? '' : `（${data.detail.split(', ').map((item) => named('state', item)).join('、')}）`;
  switch (data.status) {
    case 'bankrupt':
      return `債務人${from}處於破產或債務清理程序${detail}`;
    case 'deceased':
      return `債務人已死亡${detail}`;
    case 'minor':
      return `債務人為未成年人${detail}`;
    case 'servicemember':
      return `債務人為現役軍人${detail}`;
    case 'vulnerable':
      return `債務人屬於弱勢族群${detail}`;
    case 'hardship':
      return `債務人${from}處於經濟困難狀態${detail}`;
    case 'complaint':
      return `債務人之申訴${from}尚未結案${detail}`;
    case 'paid':
      return `依紀錄，${debt}已${data.since === undefined ? '' : `於${date(data.since)}`}清償${detail}`;
    case 'time-barred':
      return `依紀錄，${debt}已罹於時效${detail}`;
    case 'in-litigation':
      return `依紀錄，${debt}正在訴訟中${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': '規則執行時發生錯誤',
  'values of different types are compared': '規則比較了不同型別之值',
};

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `缺少事實${and(facts)}` : `下列事實不完整：${facts.join('、')}`;
  const cause = error === undefined ? '' : `，錯誤訊息為${quoted(error)}`;
  return cited(`規則無法判定：${forDebt(debt)}${FAILURES[fact] ?? missing}${cause}`, reason);
}

const limitOf = (reason: Told): string => byForce(reason, { prohibition: '上限', presumption: '推定違規之界限', should: '建議上限' });

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': '須更換聯絡地點',
  'frequency-limit': '該上限不因時間經過而恢復',
  'prerequisite-missing': '須先符合前提條件',
  'channel-not-permitted': '須更換管道、技術方式或聯絡地址',
  'recipient-not-permitted': '須更換聯絡對象、聯絡地址或目的',
  workplace: '須更換聯絡地點',
  'consent-missing': '須先取得同意',
  'prohibited-wording': '須修改措辭',
  'missing-disclosure': '須於內容中補足所缺要素',
  'unknown-fact': '須補足所缺事實',
  'history-too-short': '須提供更早之聯絡紀錄',
  'calendar-coverage': '須使用涵蓋該日期之行事曆',
  'unknown-time-zone': '須提供實際存在之IANA時區',
  'invalid-request': '須更正請求',
  'text-not-checked': '須審核內容並說明其所含要素',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': '暴力威脅',
  'arrest-or-criminal-threat': '以逮捕或刑事責任相威脅',
  'false-legal-action': '虛假或誤導之法律程序表述',
  'impersonation-authority': '冒充政府機關',
  'impersonation-lawyer': '冒充律師',
  'insult-or-obscenity': '侮辱或猥褻言詞',
  'shaming-or-publicity': '以公開揭露相威脅',
  'third-party-pressure': '透過第三人施壓',
  'privacy-disclosure': '向他人洩漏債務',
  'false-credit-claim': '虛假之信用紀錄表述',
  'coercive-borrowing': '誘迫借款還債',
  'deception-identity': '隱瞞或虛構身分、來意',
  'excessive-urgency': '虛假之急迫性',
  'fee-misrepresentation': '不實之金額或費用表述',
  discrimination: '歧視',
  'sexual-harassment': '性騷擾',
  'self-harm-incitement': '教唆自傷',
  'vulnerable-exploitation': '利用弱勢處境',
  'contact-after-stop': '拒絕停止聯絡',
  'coercive-visit': '以上門滋擾相威脅',
  'harassment-threat': '以不斷聯絡相威脅',
  extortion: '恐嚇取財',
  'private-channel': '引導至私人管道',
  'false-relief': '虛假之減免承諾',
  marketing: '夾帶行銷',
  'unrendered-placeholder': '未填寫之範本欄位',
};
const SOFTENED = {
  negation: '原文予以否定',
  quotation: '原文係引述',
  warning: '原文係提醒防範',
  condition: '原文附有條件',
  policy: '原文係申明禁止',
} as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': '全形字元',
  'zero-width': '隱藏字元',
  'combining-marks': '疊加符號',
  'styled-letters': '特殊字形',
  separators: '字間插入符號',
  'look-alike': '形似之其他文字',
  'mixed-script': '混用文字',
  leet: '以數字代替字母',
  repeated: '重複字母',
  traditional: '繁體字',
  pinyin: '拼音',
  'pinyin-initials': '拼音首字母',
  homophone: '諧音字',
  'split-character': '拆字',
  abbreviation: '縮寫',
};
const FIELDS = { text: '內文', subject: '主旨' } as const;

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const source = entry === undefined ? '' : `（詞庫${quoted(lexicon ?? '')}之條目${quoted(entry)}）`;
  const where = `${FIELDS[field] ?? field}第${span.from + 1}至${span.to}個字元${quoted(phrase)}${source}`;
  const disguise = evasions.length === 0 ? '' : `（以${evasions.map((evasion) => DISGUISES[evasion] ?? evasion).join('、')}規避）`;
  const more = findingsLeftOut === undefined ? '' : `；另有${findingsLeftOut}處未列出`;
  const law = provisions.length === 0 ? '' : `；參見${provisions.join('、')}`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where}為${what}${more}`, reason);
  if (sense === 'mention') return cited(`${where}${disguise}提及${what}${because === undefined ? '' : `，${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where}${disguise}屬於${what}：${verdict(reason, '使用此類措辭')}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`未查核內容是否包含下列要素：${elements.map(element).join('、')}`, reason);
  const handed = lexicons === undefined ? '' : `（${lexicons.map(quoted).join('、')}）`;
  const spoken = language === undefined ? '' : `（${quoted(language)}）`;
  const why = { 'no-text': '本次聯絡未附文字', 'no-lexicon': '規則所列詞庫未提供', language: '該規則無適用於該語言之詞庫' };
  return cited(`措辭未經查核：${because === undefined ? '無從讀取' : (why[because] ?? because)}${handed}${spoken}`, reason);
}

/** 繁體中文（臺灣用語）。 */
export const zhHant: Messages = {
  locale: 'zh-Hant',
  direction: 'ltr',
  gap: '',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) return cited(`債務人已約定於${date(appointment)}聯絡：在此之前${verdict(reason, '聯絡')}`, reason);
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${since(item.since)}${wish(item)}`);
        return cited(`不在與債務人約定之時段內：約定時段為${agreed.join('；')}，此時${verdict(reason, '聯絡')}`, reason);
      }
      return cited(`債務人${since(refused.since)}表示${wish(refused)}不便聯絡：此時${verdict(reason, '聯絡')}`, reason);
    },
    'inconvenient-place': (data, reason) =>
      cited(`債務人${since(data.since)}表示${wish(data)}不便在${place(data.place)}聯絡：${verdict(reason, '在該地點聯絡')}`, reason),
    'frequency-limit'(data, reason) {
      const size = `${within(data.window)}至多${data.limit}次`;
      const lead = data.limit === 0 ? '任何一次聯絡均超過' : '再聯絡一次將超過';
      const counted = data.limit === 0 ? '' : `，已計入${data.counted}次`;
      return cited(`${lead}${limitOf(reason)}：${forDebt(data.debt)}${size}${counted}；${basis(data)}`, reason);
    },
    cooldown(data, reason) {
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: '距前提條件成就之時間過短',
          presumption: '距前提條件成就之時間過短，聯絡將推定為違規',
          should: '距前提條件成就之時間短於建議期間',
        });
      }
      const interval = byForce(reason, { prohibition: '間隔須滿', presumption: '推定違規之間隔為', should: '建議間隔為' });
      const from = data.wait.hours === undefined ? dayOne([data.wait], '事件當日') : '（自事件發生時起算）';
      return cited(`距前次事件之時間過短：${forDebt(data.debt)}${interval}${duration(data.wait)}${from}；${basis(data)}`, reason);
    },
    'prerequisite-missing': (data, reason) =>
      required(data, reason, {
        prohibition: '聯絡之前提條件未成就',
        presumption: '前提條件未成就，聯絡將推定為違規',
        should: '建議之前提條件未成就',
      }),
    'channel-limit'(data, reason) {
      const size = `${within(data.window)}至多使用${data.limit}種管道`;
      const used = data.channels.map((channel) => named('channel', channel)).join('、');
      return cited(`本次聯絡將超過管道${limitOf(reason)}：${forDebt(data.debt)}${size}，連同本次共${data.channels.length}種，即${used}；${basis(data)}`, reason);
    },
    'channel-not-permitted'(data, reason) {
      const how = [
        ...labelled('channel', data.channel),
        ...labelled('technology', data.technology),
        ...labelled('line', data.line),
        ...labelled('place', data.place),
        ...labelled('device', data.device),
        ...(data.visitors === undefined ? [] : [`外訪人數為${data.visitors}人`]),
      ];
      return cited(`${verdict(reason, '以此方式聯絡')}：${how.join('，')}`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)].join('，');
      const wrong = data.misdirected === true ? '；先前之聯絡顯示該地址（號碼）屬於他人' : '';
      return cited(`${verdict(reason, '聯絡該對象')}：${[`${who}${wrong}`, ...events({ events: data.events ?? [] })].join('；')}`, reason);
    },
    workplace(data, reason) {
      const there = `本次聯絡發生於債務人之${place(data.place)}`;
      if (data.prohibited === 'always') {
        const employer = data.since === undefined ? '' : `；雇主${since(data.since)}已禁止`;
        return cited(`${there}：無論雇主是否允許，${verdict(reason, '在該處聯絡')}${employer}`, reason);
      }
      return cited(`${there}，而雇主${since(data.since)}禁止此類聯絡：${verdict(reason, '在該處聯絡')}`, reason);
    },
    represented: (data, reason) => cited(`債務人${since(data.since)}已委任律師代理：${verdict(reason, '直接聯絡債務人')}`, reason),
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : `（${date(data.since)}收受）`;
      return cited(`債務人已要求停止聯絡${received}：${verdict(reason, '再行聯絡')}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? '一切聯絡' : `以${named('channel', data.channel)}聯絡`;
      const address = data.address === undefined ? '' : `，所涉地址（號碼）為${data.address}`;
      const about = data.debts === undefined ? '' : `，所涉債務為${and(data.debts.map(quoted))}`;
      return cited(`債務人已於${date(data.at)}拒絕${channel}${address}${about}：${verdict(reason, '進行此類聯絡')}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : `向${or(data.givenTo.map((party) => named('party', party)))}作成、`;
      const revoked = data.revokedAt === undefined ? '' : `；紀錄中有一項同意自${date(data.revokedAt)}起撤回`;
      const expired = data.expiredAt === undefined ? '' : `；紀錄中有一項同意之效期至${date(data.expiredAt)}`;
      return cited(`無${to}範圍為${or(data.scopes.map(quoted))}之同意涵蓋本次聯絡：未經同意，${verdict(reason, '聯絡')}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) => cited(`債務${quoted(data.debt)}${since(data.since)}存有爭議：${verdict(reason, '就該債務聯絡')}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}：${verdict(reason, '聯絡')}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const lead = byForce(reason, { prohibition: '內容欠缺應記載要素', presumption: '內容欠缺要素，將推定為違規', should: '內容欠缺建議記載之要素' });
      return cited(`${lead}：${elements.map(element).join('、')}`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'zh-Hant') ?? '該規則不允許本次聯絡';
      const debt = data.debt === undefined ? '' : `；涉及債務${quoted(data.debt)}`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `；以${quoted(data.zone)}當地時間為準`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? '規則須回溯全部聯絡紀錄' : `規則須回溯至${date(data.needed)}`;
      return cited(`規則無法判定：${forDebt(data.debt)}聯絡紀錄自${date(data.historySince)}起始為完整，而${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? '行事曆' : `行事曆${quoted(data.calendar)}`;
      return cited(`規則無法判定：${calendar}未涵蓋判定${date(data.date, true)}前後所需之日期`, reason);
    },
    'unknown-time-zone': ({ zone }, reason) => cited(`規則無法判定：${zone === null ? '債務人所在時區不明' : `時區${quoted(zone)}不存在`}`, reason),
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`請求格式有誤，予以拒絕：${found.join('；')}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('沒有任何規則適用於本次聯絡：無規則禁止，亦未作任何查核', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`規則以代碼${quoted(reason.code)}提出異議${data.length === 0 ? '' : `；依據資料為${data.join('；')}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? '事實不明者，不予允許。' : '此項不構成拒絕。';
    if (force === 'should') return denies ? '此項為建議，但本政策對不符建議之聯絡予以拒絕。' : '此項為建議，不構成拒絕。';
    const presumed = force === 'presumption' ? '此項為違規之推定，並非禁止規定。' : '';
    return denies ? presumed : `${presumed}本政策就此僅作提示，不構成拒絕。`;
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      if (outlook.remedy === 'stop') return '等待並無助益：於債務人或債務之情況變更前，不得再次嘗試。';
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) return '等待並無助益：須更正規則或其讀取之資料。';
      return `等待並無助益：${CURES[code] ?? '須更換內容、管道或聯絡對象，或補足所缺事實'}。`;
    }
    if (outlook.over === null) return '等待並無助益：366天內查無解除時間。';
    const over = moment(outlook.over);
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `${over}起得再次聯絡。`;
        return force === 'presumption' ? `${over}起不再推定為違規。` : `${over}起符合建議。`;
      case 'advice':
        return `此項提示於${over}解除。`;
      case 'other-reasons':
        return `僅就此項而言，${over}解除；其他原因仍然存在。`;
      case 'never':
        return `僅就此項而言，${over}解除；366天內查無各項規則均允許之時間。`;
      default:
        return `僅就此項而言，${over}解除；各項規則均允許之最早時間為${moment(outlook.then)}。`;
    }
  },
  allowed: (until) => (until === null ? '允許聯絡；366天內查無終止時間。' : `允許聯絡，至${until}為止（不含該時刻）。`),
};

export default zhHant;
