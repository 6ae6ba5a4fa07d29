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
    call: '电话',
    voicemail: '语音留言',
    sms: '短信',
    email: '电子邮件',
    letter: '信函',
    postcard: '明信片',
    visit: '上门',
    push: '推送通知',
    'in-app': '应用内消息',
    chat: '在线聊天',
    'social-post': '社交媒体公开发帖',
    'web-portal': '网上门户',
    fax: '传真',
  },
  outcome: {
    pending: '待定',
    sent: '已发出',
    delivered: '已送达',
    undelivered: '未送达',
    'no-answer': '无人接听',
    busy: '占线',
    'not-in-service': '号码停用',
    voicemail: '已留言',
    answered: '已接听',
    conversation: '已通话',
    received: '已收到',
    open: '进行中',
    cancelled: '已取消',
    'broken-off': '已中断',
  },
  role: {
    debtor: '债务人',
    guarantor: '保证人',
    'co-debtor': '共同债务人',
    spouse: '配偶',
    'parent-of-minor': '未成年人的父母',
    guardian: '监护人',
    executor: '遗产管理人',
    attorney: '律师',
    'consumer-reporting-agency': '征信机构',
    creditor: '债权人',
    'creditor-attorney': '债权人的律师',
    'collector-attorney': '催收机构的律师',
    'emergency-contact': '紧急联系人',
    'third-party': '第三人',
  },
  relation: {
    father: '父亲',
    mother: '母亲',
    parent: '父母',
    brother: '兄弟',
    sister: '姐妹',
    son: '儿子',
    daughter: '女儿',
    child: '子女',
    spouse: '配偶',
    relative: '亲属',
    friend: '朋友',
    colleague: '同事',
    employer: '用人单位',
    neighbour: '邻居',
    neighbor: '邻居',
  },
  purpose: {
    collection: '催收',
    location: '查找下落',
    reply: '回复',
    'requested-information': '提供对方索取的信息',
    'legal-notice': '法律通知',
    'required-by-law': '法定通知',
    'active-litigation': '诉讼事务',
    'validation-notice': '债务确认通知',
    'opt-out-confirmation': '确认退订',
    service: '客户服务',
  },
  technology: { human: '人工', autodialed: '自动拨号', prerecorded: '预录语音', ai: '人工智能' },
  direction: { outbound: '呼出', inbound: '呼入' },
  party: { creditor: '债权人', collector: '催收机构', 'debt-buyer': '债权受让人' },
  line: { mobile: '移动电话', landline: '固定电话', voip: '网络电话' },
  place: { home: '住所', work: '工作单位', school: '学校', hospital: '医院', other: '其他' },
  agent: {},
  institution: { bank: '银行', 'finance-company': '消费金融公司', 'card-issuer': '发卡机构', microfinance: '小额贷款公司', servicer: '服务机构' },
  device: { institutional: '机构设备', private: '个人设备' },
  supplier: { debtor: '债务人', creditor: '债权人', 'third-party': '第三人', public: '公开渠道' },
  debtType: {
    'credit-card': '信用卡',
    'personal-loan': '个人贷款',
    'consumer-loan': '消费贷款',
    microfinance: '小额贷款',
    mortgage: '住房按揭贷款',
    auto: '汽车贷款',
    'student-loan': '助学贷款',
    medical: '医疗费用',
    utility: '公用事业费用',
    telecom: '通信费用',
    rent: '租金',
    tax: '税款',
    judgment: '判决债务',
    business: '经营性债务',
    other: '其他',
  },
  form: { oral: '口头', written: '书面', registered: '挂号信函', electronic: '电子' },
  per: { consumer: '债务人', debt: '债务', account: '账户', creditor: '债权人', address: '联系地址（号码）', channel: '渠道', agent: '催收人员', recipient: '联系对象' },
  state: { open: '进行中', active: '有效' },
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: '渠道',
  outcome: '结果',
  role: '联系对象',
  relation: '与债务人的关系',
  purpose: '目的',
  technology: '技术方式',
  direction: '方向',
  party: '联系方',
  line: '线路',
  place: '地点',
  agent: '催收人员',
  institution: '机构',
  device: '设备',
  supplier: '联系方式来源',
  debtType: '债务类型',
  form: '形式',
  per: '单位',
  state: '状态',
};

const and = (items: readonly string[]): string => joinList(items, '、', '和');
const or = (items: readonly string[]): string => joinList(items, '、', '或');
const quoted = (text: string): string => `“${text}”`;
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]}为${named(vocabulary, value)}`];
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
/** 不得、推定违规或不建议，连同所指的联系。 */
const verdict = (reason: Told, contact: string): string =>
  byForce(reason, { prohibition: `不得${contact}`, presumption: `${contact}将被推定为违规`, should: `不建议${contact}` });

/** `2026年5月5日（星期二）`; of an instant also the clock in UTC. */
function date(text: string, weekday = false): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `${parts.year}年${parts.month}月${parts.day}日`;
  if (parts.utc !== undefined) return `协调世界时${plain}${parts.utc}`;
  return weekday ? `${plain}（星期${DAYS[parts.weekday] as string}）` : plain;
}

function moment({ instant, local }: Moment): string {
  if (local === undefined) return instant;
  return `${local.oneOfSeveral ? `${local.zone}当地时间` : ''}${date(local.date, true)}${local.time}（${instant}）`;
}

function hoursOf(hours: number): string {
  const read = readHours(hours);
  return 'minutes' in read ? `${read.minutes}分钟` : `${read.hours}小时`;
}

function duration(length: Duration): string {
  if (length.hours !== undefined) return hoursOf(length.hours);
  const full = length.full === true ? '完整' : '';
  if (length.workdays !== undefined) return `${length.workdays}个${full}工作日`;
  if (length.months !== undefined) return length.full === true ? `${length.months}个整月` : `${length.months}个月`;
  return `${length.days ?? 0}个${full}自然日`;
}

/** 事件当日如何计算；按小时计的无须说明。 */
function dayOne(lengths: readonly (Duration | undefined)[], day: string): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: `（${day}计为第一日）`, out: `（${day}不计入）`, mixed: `（${day}计为第一日；要求完整期间的，${day}不计入）` }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined): string {
  return [...(atLeast === undefined ? [] : [`不少于${duration(atLeast)}`]), ...(atMost === undefined ? [] : [`不超过${duration(atMost)}`])].join('且');
}

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}${excluded ? '不是' : '为'}${or(values.map((value) => named(vocabulary, value)))}`,
  flags: {
    sameChannel: ['与本次联系渠道相同', '与本次联系渠道不同'],
    sameAddress: ['与本次联系地址（号码）相同', '与本次联系地址（号码）不同'],
    notSameAddress: ['与本次联系地址（号码）不同', '与本次联系地址（号码）相同'],
    sameAgent: ['与本次催收人员相同', '与本次催收人员不同'],
    answers: ['系对其他事件的答复', '并非对其他事件的答复'],
    answersSameDay: ['系对当日收到的联系的答复', '并非对当日收到的联系的答复'],
    misdirected: ['误联系他人', '未误联系他人'],
    undeliverable: ['无法送达', '并非无法送达'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `范围为${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`向${or(givenTo.map((party) => named('party', party)))}作出`]),
      ...(forms === undefined ? [] : [`形式为${or(forms.map((form) => named('form', form)))}`]),
      ...(days === undefined ? [] : [`有效期${days}个自然日`]),
    ];
    return `${covered ? '属于' : '不属于'}${details.join('、')}的同意所涵盖的联系`;
  },
  fact: (path, value) => `${path}：${value}`,
  range: (min, max) => [...(min === undefined ? [] : [`不小于${min}`]), ...(max === undefined ? [] : [`不大于${max}`])].join('且'),
  ago: ({ atLeast, atMost }) => `距今${bounds(atLeast, atMost)}`,
  between: (from, until) => [...(from === undefined ? [] : [`自${date(from)}起`]), ...(until === undefined ? [] : [`早于${date(until)}`])].join('且'),
  any: (descriptions) => `下列任一：${descriptions.join('／')}`,
  not: (description) => `不符合：${description}`,
  separator: '；',
};

const event = (filter: Parameters<typeof describeFilter>[0]): string => `事件［${describeFilter(filter, WORDS)}］`;

/** 放在“计入”之前。 */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `同一自然周内（星期${DAYS[first] as string}至星期${DAYS[(first + 6) % 7] as string}）`;
  }
  if (window.calendar !== undefined) return { day: '同一自然日内', month: '同一自然月内', year: '同一自然年内' }[window.calendar];
  if (window.days !== undefined) return `连续${window.days}个自然日内`;
  if (window.months !== undefined) return `${window.months}个月内`;
  if (window.hours !== undefined) return `${hoursOf(window.hours)}内`;
  if (window.since === undefined) return '全部历史记录中';
  const search = window.within === undefined ? '' : within(window.within);
  const perhaps = window.orElse === 'none' ? '' : '（如有）';
  return `自${search}${window.which === 'first' ? '首次' : '最近一次'}${event(window.since)}${perhaps}以来`;
}

/** 以出处结束句子；没有引用依据时写明规则。 */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? `${sentence}。` : `${sentence}（规则集${quoted(ruleset ?? '当前')}的规则${quoted(rule)}）。`;
  const { instrument, provision } = citation;
  const title = instrument.includes('《') ? instrument : `《${instrument}》`;
  return `${sentence}（${title}${provision === undefined || provision === '' ? '' : `，${provision}`}）。`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : `就债务${quoted(debt)}，`);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  return [`相关事件为${shown.join('、')}${more === 0 ? '' : `等，另有${more}项`}`];
}

/** 计数口径。 */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit']): string {
  const per = `按${and(data.per.map((key) => named('per', key)))}分别计算`;
  return [per, ...(data.zone === undefined ? [] : [`日期以${quoted(data.zone)}当地时间为准`]), ...events(data)].join('；');
}

function open(stretches: ZoneHours['open']): string {
  return stretches
    .map(({ from, to }) => {
      const [start, end] = [readClock(from), readClock(to)];
      return `${start.clock}${start.past ? '（不含）' : ''}至${end.clock}${end.past ? '（含）' : ''}`;
    })
    .join('、');
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const hours = byForce(reason, { prohibition: '允许联系的时段', presumption: '不推定违规的时段', should: '建议联系的时段' });
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const where = `${and(group.map((item) => quoted(item.zone)))}当地时间为${date(day, true)}${time}${holiday === true ? '，当日为节假日' : ''}`;
    const quiet = reason.force === 'prohibition' ? '，其余为静默时段' : '';
    const doubt = unknown === undefined ? '' : `，但${open(unknown)}能否联系，日历未载明`;
    return stretches.length === 0 ? `${where}，当日全天均非${hours}${doubt}` : `${where}，当日${hours}为${open(stretches)}${quiet}${doubt}`;
  });
  const margin = marginSeconds === undefined ? '' : `；时段首尾各留${marginSeconds}秒安全余量`;
  return cited(`不在${hours}内：${now.join('；')}${margin}`, reason);
}

function wish({ days, from, to }: Wish): string {
  const hours = from === undefined ? '全天' : `${from}至${to ?? '24:00'}`;
  return days === undefined ? `每日${hours}` : `每${days.map((day) => `周${DAYS[DAY_CODES.indexOf(day)] as string}`).join('、')}${hours}`;
}

const since = (text: string | undefined): string => (text === undefined ? '' : `自${date(text)}起`);
const place = (name: string): string => quoted(named('place', name));

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`最近一次${event(after.event)}${after.atLeast === undefined ? '' : `至少${duration(after.atLeast)}`}`];
    const turns = [...(sinceFact === undefined ? [] : [`日期${quoted(sinceFact)}`]), ...turn];
    const later = turns.length === 0 ? '' : `（晚于${and(turns)}）`;
    if (filter === undefined) return `已有日期${quoted(fact ?? '')}${later}`;
    return count === undefined || count === 1 ? `已发生${event(filter)}${later}` : `已发生${count}次${event(filter)}${later}`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : `，且距本次联系${ago}${dayOne([data.atLeast, data.atMost], '当日')}`;
  return cited(`${byForce(reason, leads)}：${forDebt(data.debt)}联系前须${each.length === 1 ? '' : '满足下列之一：'}${each.join('；或')}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? '该债务' : `债务${quoted(data.debt)}`;
  const from = since(data.since);
  const detail = data.detail === undefined ? '' : `（${named('state', data.detail)}）`;
  switch (data.status) {
    case 'bankrupt':
      return `债务人${from}处于破产程序${detail}`;
    case 'deceased':
      return `债务人已经死亡${detail}`;
    case 'minor':
      return `债务人为未成年人${detail}`;
    case 'servicemember':
      return `债务人为现役军人${detail}`;
    case 'vulnerable':
      return `债务人属于弱势群体${detail}`;
    case 'hardship':
      return `债务人${from}处于经济困难状态${detail}`;
    case 'complaint':
      return `债务人的投诉${from}尚未办结${detail}`;
    case 'paid':
      return `${debt}已${data.since === undefined ? '' : `于${date(data.since)}`}清偿${detail}`;
    case 'time-barred':
      return `${debt}已过诉讼时效${detail}`;
    case 'in-litigation':
      return `${debt}正在诉讼中${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': '规则执行出错',
  'values of different types are compared': '规则比较了不同类型的值',
};

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `缺少事实${and(facts)}` : `下列事实不全：${facts.join('、')}`;
  const cause = error === undefined ? '' : `，错误信息为${quoted(error)}`;
  return cited(`规则无法判定：${forDebt(debt)}${FAILURES[fact] ?? missing}${cause}`, reason);
}

const limitOf = (reason: Told): string => byForce(reason, { prohibition: '上限', presumption: '推定违规的界限', should: '建议上限' });

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': '须更换联系地点',
  'frequency-limit': '该上限不随时间恢复',
  'prerequisite-missing': '须先满足前提条件',
  'channel-not-permitted': '须更换渠道、技术方式或联系地址',
  'recipient-not-permitted': '须更换联系对象、联系地址或目的',
  workplace: '须更换联系地点',
  'consent-missing': '须先取得同意',
  'prohibited-wording': '须修改措辞',
  'missing-disclosure': '须在内容中补充所缺要素',
  'unknown-fact': '须补充所缺事实',
  'history-too-short': '须提供更早的联系记录',
  'calendar-coverage': '须使用覆盖该日期的日历',
  'unknown-time-zone': '须提供真实存在的IANA时区',
  'invalid-request': '须更正请求',
  'text-not-checked': '须审核内容并说明其所含要素',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': '暴力威胁',
  'arrest-or-criminal-threat': '以抓捕或刑事责任相威胁',
  'false-legal-action': '虚假或误导性的法律程序表述',
  'impersonation-authority': '冒充国家机关',
  'impersonation-lawyer': '冒充律师',
  'insult-or-obscenity': '侮辱或污言秽语',
  'shaming-or-publicity': '以公开曝光相威胁',
  'third-party-pressure': '借助第三人施压',
  'privacy-disclosure': '向他人泄露债务',
  'false-credit-claim': '虚假的征信表述',
  'coercive-borrowing': '诱导借款还债',
  'deception-identity': '隐瞒或虚构身份、来意',
  'excessive-urgency': '虚假紧迫',
  'fee-misrepresentation': '虚报金额或费用',
  discrimination: '歧视',
  'sexual-harassment': '性骚扰',
  'self-harm-incitement': '教唆自伤',
  'vulnerable-exploitation': '利用弱势处境',
  'contact-after-stop': '拒绝停止联系',
  'coercive-visit': '以上门滋扰相威胁',
  'harassment-threat': '以频繁骚扰相威胁',
  extortion: '敲诈',
  'private-channel': '引导至私人渠道',
  'false-relief': '虚假减免承诺',
  marketing: '夹带营销',
  'unrendered-placeholder': '模板字段',
};
const SOFTENED = { negation: '原文予以否定', quotation: '原文系引述', warning: '原文系提醒防范', condition: '原文附有条件', policy: '原文系申明禁止' } as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': '全角字符',
  'zero-width': '隐藏字符',
  'combining-marks': '组合符号',
  'styled-letters': '特殊字形',
  separators: '插入符号',
  'look-alike': '形近字母',
  'mixed-script': '混用文字',
  leet: '数字代替字母',
  repeated: '重复字母',
  traditional: '繁体字',
  pinyin: '拼音',
  'pinyin-initials': '拼音首字母',
  homophone: '谐音字',
  'split-character': '拆字',
  abbreviation: '缩写',
};

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const source = entry === undefined ? '' : `（词库${quoted(lexicon ?? '')}条目${quoted(entry)}）`;
  const where = `${{ text: '正文', subject: '标题' }[field] ?? field}第${span.from + 1}至${span.to}个字符${quoted(phrase)}${source}`;
  const disguise = evasions.length === 0 ? '' : `（以${evasions.map((evasion) => DISGUISES[evasion] ?? evasion).join('、')}规避）`;
  const more = findingsLeftOut === undefined ? '' : `；另有${findingsLeftOut}处未列出`;
  const law = provisions.length === 0 ? '' : `；参见${provisions.join('、')}`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where}为未填充的${what}${more}`, reason);
  if (sense === 'mention') return cited(`${where}${disguise}提及${what}${because === undefined ? '' : `，${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where}${disguise}属于${what}：${verdict(reason, '使用此类措辞')}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`未核查内容是否包含下列要素：${elements.map(quoted).join('、')}`, reason);
  const named = lexicons === undefined ? '' : `（${lexicons.map(quoted).join('、')}）`;
  const spoken = language === undefined ? '' : `（${quoted(language)}）`;
  const why = { 'no-text': '本次联系未提供文本', 'no-lexicon': '规则所列词库未提供', language: '该规则没有适用于该语言的词库' };
  return cited(`措辞未经核查：${because === undefined ? '无从读取' : (why[because] ?? because)}${named}${spoken}`, reason);
}

/** 简体中文。 */
export const zhHans: Messages = {
  locale: 'zh-Hans',
  direction: 'ltr',
  gap: '',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) return cited(`债务人已约定于${date(appointment)}联系：在此之前${verdict(reason, '联系')}`, reason);
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${since(item.since)}${wish(item)}`);
        return cited(`不在与债务人约定的时段内：约定时段为${agreed.join('；')}，此时${verdict(reason, '联系')}`, reason);
      }
      return cited(`债务人${since(refused.since)}表示${wish(refused)}不便联系：此时${verdict(reason, '联系')}`, reason);
    },
    'inconvenient-place': (data, reason) =>
      cited(`债务人${since(data.since)}表示${wish(data)}在${place(data.place)}不便联系：${verdict(reason, '在该地点联系')}`, reason),
    'frequency-limit'(data, reason) {
      const size = `${within(data.window)}至多${data.limit}次`;
      const lead = data.limit === 0 ? '任何一次联系均超过' : '再联系一次将超过';
      const counted = data.limit === 0 ? '' : `，已计入${data.counted}次`;
      return cited(`${lead}${limitOf(reason)}：${forDebt(data.debt)}${size}${counted}；${basis(data)}`, reason);
    },
    cooldown(data, reason) {
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: '距前提条件满足时间过短',
          presumption: '距前提条件满足时间过短，联系将被推定为违规',
          should: '距前提条件满足的时间短于建议的期间',
        });
      }
      const interval = byForce(reason, { prohibition: '间隔须满', presumption: '推定违规的间隔为', should: '建议间隔' });
      const from = data.wait.hours === undefined ? dayOne([data.wait], '事件当日') : '（自事件发生时起算）';
      return cited(`距前次事件时间过短：${forDebt(data.debt)}${interval}${duration(data.wait)}${from}；${basis(data)}`, reason);
    },
    'prerequisite-missing': (data, reason) =>
      required(data, reason, {
        prohibition: '联系的前提条件未满足',
        presumption: '前提条件未满足，联系将被推定为违规',
        should: '建议的前提条件未满足',
      }),
    'channel-limit'(data, reason) {
      const size = `${within(data.window)}至多使用${data.limit}种渠道`;
      const used = data.channels.map((channel) => named('channel', channel)).join('、');
      return cited(`本次联系将超过渠道${limitOf(reason)}：${forDebt(data.debt)}${size}，连同本次共${data.channels.length}种，即${used}；${basis(data)}`, reason);
    },
    'channel-not-permitted'(data, reason) {
      const how = [
        ...labelled('channel', data.channel),
        ...labelled('technology', data.technology),
        ...labelled('line', data.line),
        ...labelled('place', data.place),
        ...labelled('device', data.device),
        ...(data.visitors === undefined ? [] : [`上门人数为${data.visitors}人`]),
      ];
      return cited(`${verdict(reason, '以此方式联系')}：${how.join('，')}`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)].join('，');
      const wrong = data.misdirected === true ? '；此前的联系表明该地址（号码）属于他人' : '';
      return cited(`${verdict(reason, '联系该对象')}：${[`${who}${wrong}`, ...events({ events: data.events ?? [] })].join('；')}`, reason);
    },
    workplace(data, reason) {
      const employer = data.since === undefined ? '' : `；用人单位${since(data.since)}已禁止`;
      if (data.prohibited === 'always') return cited(`本次联系发生在债务人的${place(data.place)}：无论用人单位是否允许，${verdict(reason, '在该处联系')}${employer}`, reason);
      return cited(`本次联系发生在债务人的${place(data.place)}，而用人单位${since(data.since)}禁止此类联系：${verdict(reason, '在该处联系')}`, reason);
    },
    represented: (data, reason) => cited(`债务人${since(data.since)}已委托律师代理：${verdict(reason, '直接联系债务人')}`, reason),
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : `（${date(data.since)}收到）`;
      return cited(`债务人已要求停止联系${received}：${verdict(reason, '再联系')}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? '一切联系' : `${named('channel', data.channel)}联系`;
      const address = data.address === undefined ? '' : `，所涉地址（号码）为${data.address}`;
      const about = data.debts === undefined ? '' : `，所涉债务为${and(data.debts.map(quoted))}`;
      return cited(`债务人已于${date(data.at)}拒绝${channel}${address}${about}：${verdict(reason, '进行此类联系')}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : `向${or(data.givenTo.map((party) => named('party', party)))}作出的、`;
      const revoked = data.revokedAt === undefined ? '' : `；在案的一项同意自${date(data.revokedAt)}起撤回`;
      const expired = data.expiredAt === undefined ? '' : `；在案的一项同意有效期至${date(data.expiredAt)}`;
      return cited(`没有${to}范围为${or(data.scopes.map(quoted))}的同意涵盖本次联系：未经同意，${verdict(reason, '联系')}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) => cited(`债务${quoted(data.debt)}${since(data.since)}存在争议：${verdict(reason, '就该债务联系')}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}：${verdict(reason, '联系')}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const lead = byForce(reason, { prohibition: '内容缺少必备要素', presumption: '内容缺少要素，将被推定为违规', should: '内容缺少建议具备的要素' });
      return cited(`${lead}：${elements.map(quoted).join('、')}`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'zh-Hans') ?? '该规则不允许本次联系';
      const debt = data.debt === undefined ? '' : `；涉及债务${quoted(data.debt)}`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `；以${quoted(data.zone)}当地时间为准`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? '规则须回溯全部历史' : `规则须回溯至${date(data.needed)}`;
      return cited(`规则无法判定：${forDebt(data.debt)}联系记录自${date(data.historySince)}起才完整，而${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? '日历' : `日历${quoted(data.calendar)}`;
      return cited(`规则无法判定：${calendar}未覆盖判定${date(data.date, true)}前后所需的日期`, reason);
    },
    'unknown-time-zone': ({ zone }, reason) => cited(`规则无法判定：${zone === null ? '债务人所在时区不明' : `时区${quoted(zone)}不存在`}`, reason),
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`请求格式有误，予以拒绝：${found.join('；')}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('没有任何规则适用于本次联系：无规则禁止，亦未作任何核查', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`规则以代码${quoted(reason.code)}提出异议${data.length === 0 ? '' : `；依据为${data.join('；')}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? '事实不明的，不予允许。' : '此项不构成拒绝。';
    if (force === 'should') return denies ? '此项为建议，但本策略对不符合建议的联系予以拒绝。' : '此项为建议，不构成拒绝。';
    const presumed = force === 'presumption' ? '此项为违规推定，并非禁止性规定。' : '';
    return denies ? presumed : `${presumed}本策略对此仅作提示，不构成拒绝。`;
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      if (outlook.remedy === 'stop') return '等待无济于事：在债务人或债务的情况变化之前，不得再次尝试。';
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) return '等待无济于事：须更正规则或其读取的数据。';
      return `等待无济于事：${CURES[code] ?? '须更换内容、渠道或联系对象，或补充所缺事实'}。`;
    }
    if (outlook.over === null) return '等待无济于事：366天内未见解除时间。';
    const over = moment(outlook.over);
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `${over}起可再次联系。`;
        return force === 'presumption' ? `${over}起不再推定为违规。` : `${over}起符合建议。`;
      case 'advice':
        return `此项提示于${over}解除。`;
      case 'other-reasons':
        return `仅就此项而言，${over}解除；其他原因仍然存在。`;
      case 'never':
        return `仅就此项而言，${over}解除；366天内未见各项规则均允许的时间。`;
      default:
        return `仅就此项而言，${over}解除；各项规则均允许的最早时间为${moment(outlook.then)}。`;
    }
  },
  allowed: (until) => (until === null ? '允许联系；366天内未见终止时间。' : `允许联系，至${until}为止（不含该时刻）。`),
};

export default zhHans;
