import type { Force } from '../ruleset.js';
import type { Prerequisite, ReasonData, Rest, Wish, ZoneHours } from '../reasons.js';
import type { Duration } from '../rules/parts.js';
import type { Requirement } from '../rules/prerequisite/params.js';
import type { WindowParams } from '../rules/window.js';
import type { FilterWords, Messages, Moment, Names, Told, Vocabulary } from './catalogue.js';
import { describeFilter, firstDay, joinList, nameIn, ownMessage, readClock, readDate, readHours, sameClock, showData, someOf } from './catalogue.js';

const DAYS = ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const NAMES: Names = {
  channel: {
    call: '電話',
    voicemail: '留守番電話',
    sms: 'SMS',
    email: '電子メール',
    letter: '封書',
    postcard: 'はがき',
    visit: '訪問',
    push: 'プッシュ通知',
    'in-app': 'アプリ内メッセージ',
    chat: 'チャット',
    'social-post': 'SNSへの公開投稿',
    'web-portal': 'ウェブサイトの会員ページ',
    fax: 'ファクシミリ',
    'video-call': 'ビデオ通話',
    telegram: '電報',
  },
  outcome: {
    pending: '処理待ち',
    sent: '送信済み',
    delivered: '到達',
    undelivered: '不到達',
    'no-answer': '応答なし',
    busy: '話中',
    'not-in-service': '番号不使用',
    voicemail: '留守番電話に録音',
    answered: '応答',
    conversation: '通話',
    received: '受領',
    open: '継続中',
    cancelled: '取消し',
    'broken-off': '途中切断',
  },
  role: {
    debtor: '債務者',
    guarantor: '保証人',
    'co-debtor': '連帯債務者',
    spouse: '配偶者',
    'parent-of-minor': '未成年者の親',
    guardian: '後見人',
    executor: '遺言執行者',
    attorney: '弁護士',
    'consumer-reporting-agency': '信用情報機関',
    creditor: '債権者',
    'creditor-attorney': '債権者の代理人弁護士',
    'collector-attorney': '取立業者の代理人弁護士',
    'emergency-contact': '緊急連絡先',
    'third-party': '第三者',
    collector: '取立業者',
    administrator: '相続財産清算人',
    'personal-representative': '遺産管理人',
    'successor-in-interest': '承継人',
    'named-person': '指定された連絡先',
    employer: '勤務先',
  },
  relation: {
    father: '父',
    mother: '母',
    parent: '親',
    brother: '兄弟',
    sister: '姉妹',
    sibling: '兄弟姉妹',
    son: '息子',
    daughter: '娘',
    child: '子',
    husband: '夫',
    wife: '妻',
    spouse: '配偶者',
    partner: 'パートナー',
    relative: '親族',
    family: '家族',
    'household-member': '同居人',
    roommate: 'ルームメイト',
    friend: '友人',
    colleague: '同僚',
    supervisor: '上司',
    employer: '勤務先',
    neighbour: '近隣者',
    neighbor: '近隣者',
    landlord: '家主',
  },
  purpose: {
    collection: '取立て',
    location: '所在の照会',
    reply: '返信',
    'requested-information': '求められた情報の提供',
    'legal-notice': '法的通知',
    'required-by-law': '法定の通知',
    'active-litigation': '係属中の訴訟',
    'validation-notice': '債務内容の確認通知',
    'opt-out-confirmation': '連絡拒否の確認',
    service: '顧客対応',
    reminder: '支払の案内',
    information: '情報提供',
    'plain-information': '単なる情報提供',
    'account-information': '口座情報',
    'account-statement': '取引明細',
    'contract-notice': '契約上の通知',
    'consent-request': '同意の依頼',
    'placement-notice': '取立委託の通知',
    'transfer-notice': '債権譲渡の通知',
    'visit-notice': '訪問の通知',
    'time-barred-notice': '時効完成の通知',
    'adverse-listing-notice': '信用情報登録の通知',
    'document-rights-notice': '書面請求権の通知',
    'electronic-contact-notice': '電子的連絡の通知',
    'employer-contact-notice': '勤務先連絡の通知',
    'medical-debt-notice': '医療債務の通知',
    'notice-not-received': '通知の未受領',
  },
  technology: { human: '有人対応', autodialed: '自動発信', prerecorded: '録音音声', ai: '人工知能による音声又は文章' },
  direction: { outbound: '発信', inbound: '受信' },
  party: {
    creditor: '債権者',
    collector: '取立業者',
    'debt-buyer': '債権譲受人',
    attorney: '弁護士',
    lawyer: '弁護士',
    'law-firm': '法律事務所',
    'law-office': '法律事務所',
  },
  line: { mobile: '携帯電話', landline: '固定電話', voip: 'IP電話', office: '職場の電話' },
  place: {
    home: '居宅',
    work: '勤務先',
    school: '学校',
    hospital: '病院',
    other: 'その他',
    residence: '居所',
    'billing-address': '請求先住所',
    domicile: '住所地',
    institution: '営業所又は事務所',
    public: '公共の場所',
  },
  agent: {},
  institution: {
    bank: '銀行',
    'finance-company': 'ファイナンス会社',
    'card-issuer': 'カード発行会社',
    microfinance: '小口金融機関',
    servicer: '債権回収会社',
    insurer: '保険会社',
    'shinkin-bank': '信用金庫',
    'credit-union': '信用組合',
    'credit-cooperative': '信用協同組合',
  },
  device: { institutional: '機関の端末', private: '私用の端末' },
  supplier: { debtor: '債務者', creditor: '債権者', 'third-party': '第三者', public: '公開情報' },
  debtType: {
    'credit-card': 'クレジットカード',
    'personal-loan': '個人向け貸付け',
    'consumer-loan': '消費者ローン',
    microfinance: '小口融資',
    mortgage: '住宅ローン',
    auto: '自動車ローン',
    'student-loan': '奨学金・教育ローン',
    medical: '医療費',
    utility: '公共料金',
    telecom: '通信料金',
    rent: '賃料',
    tax: '税',
    judgment: '判決債務',
    business: '事業性債務',
    other: 'その他',
    'card-shopping': 'カードショッピング',
    'installment-purchase': '割賦購入',
  },
  form: { oral: '口頭', written: '書面', registered: '書留郵便', electronic: '電磁的方法' },
  per: { consumer: '債務者', debt: '債務', account: '口座', creditor: '債権者', address: '連絡先（番号）', channel: '連絡手段', agent: '担当者', recipient: '連絡の相手方' },
  state: {
    open: '係属中',
    active: '有効',
    filed: '申立済み',
    discharged: '免責決定',
    'mental-health': '精神面の不調',
    illness: '疾病',
    disability: '障害',
    disabled: '障害',
    hospitalised: '入院中',
    hospitalized: '入院中',
    elderly: '高齢',
  },
};

const ELEMENTS: Readonly<Record<string, string>> = {
  'sender-identity': '発信者の名称',
  'creditor-name': '債権者の名称',
  'institution-name': '金融機関の名称',
  'agency-name': '取立業者の名称',
  'agent-name': '担当者の氏名',
  amount: '金額',
  'amount-owed': '債務額',
  'due-date': '支払期日',
  'opt-out-notice': '連絡拒否の方法の告知',
  'debt-collector-initial': '初回連絡時の取立てである旨の告知',
  'debt-collector-subsequent': '二回目以降の連絡時の取立てである旨の告知',
  'rights-notice': '権利の告知',
  'call-back-number': '折返し先の電話番号',
  'complaint-channel': '苦情の申出先',
  'proof-of-authority': '権限の証明',
  'authority-document': '権限を示す書面',
  'letter-of-authorisation': '委任状',
  'photo-identity-card': '写真付き身分証',
  'identification-badge': '身分証',
  'location-purpose': '所在照会の目的の説明',
  'payment-account': '支払先口座',
  'recording-notice': '録音の告知',
  'ai-identification': '人工知能である旨の告知',
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: '連絡手段',
  outcome: '結果',
  role: '相手方',
  relation: '債務者との関係',
  purpose: '目的',
  technology: '技術方式',
  direction: '方向',
  party: '連絡する者',
  line: '回線',
  place: '場所',
  agent: '担当者',
  institution: '機関',
  device: '端末',
  supplier: '連絡先の提供者',
  debtType: '債務の種類',
  form: '方式',
  per: '単位',
  state: '状態',
};

const and = (items: readonly string[]): string => joinList(items, '、', '及び');
const or = (items: readonly string[]): string => joinList(items, '、', '又は');
const quoted = (text: string): string => `「${text}」`;
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const element = (code: string): string => (Object.hasOwn(ELEMENTS, code) ? `${quoted(ELEMENTS[code] as string)}（${code}）` : quoted(code));
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]}は${named(vocabulary, value)}`];
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
/** 連絡が認められないこと、違反と推定されること又は推奨されないこと。 */
const verdict = (reason: Told, contact: string): string =>
  `${contact}は${byForce(reason, { prohibition: '認められない', presumption: '違反と推定される', should: '推奨されない' })}`;

/** `2026年5月5日（火曜日）`; of an instant also the clock in UTC. */
function date(text: string, weekday = false): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `${parts.year}年${parts.month}月${parts.day}日`;
  if (parts.utc !== undefined) return `協定世界時${plain}${parts.utc}`;
  return weekday ? `${plain}（${DAYS[parts.weekday] as string}）` : plain;
}

function moment({ instant, local }: Moment): string {
  if (local === undefined) return instant;
  return `${local.oneOfSeveral ? `${local.zone}の現地時刻で` : ''}${date(local.date, true)}${local.time}（${instant}）`;
}

function hoursOf(hours: number): string {
  const read = readHours(hours);
  return 'minutes' in read ? `${read.minutes}分` : `${read.hours}時間`;
}

function duration(length: Duration): string {
  if (length.hours !== undefined) return hoursOf(length.hours);
  const full = length.full === true ? '満' : '';
  if (length.workdays !== undefined) return `${full}${length.workdays}営業日`;
  if (length.months !== undefined) return `${full}${length.months}か月`;
  return `${full}${length.days ?? 0}日（暦日）`;
}

/** How the day of the event is reckoned. Nothing to say of hours. */
function dayOne(lengths: readonly (Duration | undefined)[], day: string): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: `（${day}を第1日とする）`, out: `（${day}は算入しない）`, mixed: `（${day}を第1日とするが、満で数える期間には算入しない）` }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined): string {
  return [...(atLeast === undefined ? [] : [`${duration(atLeast)}以上`]), ...(atMost === undefined ? [] : [`${duration(atMost)}以内`])].join('かつ');
}

const TRUTH: Readonly<Record<string, string>> = { true: '真', false: '偽' };

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}が${or(values.map((value) => named(vocabulary, value)))}${excluded ? '以外' : ''}`,
  flags: {
    sameChannel: ['今回と同じ連絡手段', '今回と異なる連絡手段'],
    sameAddress: ['今回と同じ連絡先', '今回と異なる連絡先'],
    notSameAddress: ['今回と異なる連絡先', '今回と同じ連絡先'],
    sameAgent: ['今回と同じ担当者', '今回と異なる担当者'],
    answers: ['他の事象への回答であるもの', '他の事象への回答でないもの'],
    answersSameDay: ['同じ日に受けた連絡への回答であるもの', '同じ日に受けた連絡への回答でないもの'],
    misdirected: ['他人に届いたもの', '他人に届いたものでないもの'],
    undeliverable: ['不到達となったもの', '不到達でないもの'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `範囲が${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`相手方が${or(givenTo.map((party) => named('party', party)))}`]),
      ...(forms === undefined ? [] : [`方式が${or(forms.map((form) => named('form', form)))}`]),
      ...(days === undefined ? [] : [`有効期間が${days}日（暦日）`]),
    ];
    return `${details.join('、')}の同意の対象で${covered ? 'あるもの' : 'ないもの'}`;
  },
  fact: (path, value) => `${path}：${TRUTH[value] ?? value}`,
  range: (min, max) => [...(min === undefined ? [] : [`${min}以上`]), ...(max === undefined ? [] : [`${max}以下`])].join('かつ'),
  ago: ({ atLeast, atMost }) => `現時点までの期間が${bounds(atLeast, atMost)}`,
  between: (from, until) => [...(from === undefined ? [] : [`${date(from)}以後`]), ...(until === undefined ? [] : [`${date(until)}より前`])].join('かつ'),
  any: (descriptions) => `次のいずれか：${descriptions.join('／')}`,
  not: (description) => `次に該当しないもの：${description}`,
  separator: '；',
};

const event = (filter: Parameters<typeof describeFilter>[0]): string => `事象［${describeFilter(filter, WORDS)}］`;

/** 「7回まで」の前に置く。 */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `同一の暦週（${DAYS[first] as string}から${DAYS[(first + 6) % 7] as string}まで）に`;
  }
  if (window.calendar !== undefined) return { day: '同一の暦日に', month: '同一の暦月に', year: '同一の暦年に' }[window.calendar];
  if (window.days !== undefined) return `連続する${window.days}日（暦日）の間に`;
  if (window.months !== undefined) return `${window.months}か月の間に`;
  if (window.hours !== undefined) return `${hoursOf(window.hours)}の間に`;
  if (window.since === undefined) return '全履歴を通じて';
  const search = window.within === undefined ? '' : `${within(window.within)}生じた`;
  const perhaps = window.orElse === 'none' ? '' : '（該当がある場合）';
  return `${search}${window.which === 'first' ? '最初の' : '直近の'}${event(window.since)}${perhaps}以後に`;
}

/** 根拠で文を結ぶ。引用がない場合は規則を示す。 */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? `${sentence}。` : `${sentence}（規則集${quoted(ruleset ?? '適用中')}の規則${quoted(rule)}）。`;
  const { instrument, provision } = citation;
  return `${sentence}（根拠：${instrument}${provision === undefined || provision === '' ? '' : `、${provision}`}）。`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : `債務${quoted(debt)}について、`);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  return [`該当する事象は${shown.join('、')}${more === 0 ? '' : `、ほか${more}件`}である`];
}

/** 数え方。 */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit']): string {
  const per = `${and(data.per.map((key) => named('per', key)))}ごとに計算する`;
  return [per, ...(data.zone === undefined ? [] : [`日付は${data.zone}の現地時刻による`]), ...events(data)].join('。');
}

function open(stretches: ZoneHours['open']): string {
  return and(
    stretches.map(({ from, to }) => {
      const [start, end] = [readClock(from), readClock(to)];
      return `${start.clock}${start.past ? '（当該時刻を除く）' : ''}から${end.clock}（当該時刻を${end.past ? '含む' : '除く'}）まで`;
    }),
  );
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const hours = byForce(reason, { prohibition: '連絡が認められる時間帯', presumption: '違反と推定されない時間帯', should: '連絡が推奨される時間帯' });
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const where = `${and(group.map((item) => item.zone))}の現地時刻は${date(day, true)}${time}${holiday === true ? '（祝休日）' : ''}であり、`;
    const doubt = unknown === undefined ? '' : `。ただし、${open(unknown)}の時間についてはカレンダーから判断できない`;
    return stretches.length === 0 ? `${where}当日は終日、${hours}がない${doubt}` : `${where}当日の${hours}は${open(stretches)}である${doubt}`;
  });
  const margin = marginSeconds === undefined ? '' : `。時間帯の前後に各${marginSeconds}秒の安全余裕を置く`;
  return cited(`${hours}の外である。${now.join('。')}${margin}`, reason);
}

function wish({ days, from, to }: Wish): string {
  const hours = from === undefined ? '終日' : `${from}から${to ?? '24:00'}まで`;
  return days === undefined ? `毎日${hours}` : `毎週${and(days.map((day) => DAYS[DAY_CODES.indexOf(day)] as string))}の${hours}`;
}

const since = (text: string | undefined): string => (text === undefined ? '' : `${date(text)}から`);
const place = (name: string): string => quoted(named('place', name));
/** 意思表示の効力が生じた日。 */
const said = (text: string | undefined): string => (text === undefined ? '' : `（${date(text)}以降）`);

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`直近の${event(after.event)}より${after.atLeast === undefined ? '後' : `${duration(after.atLeast)}以上後`}`];
    const turns = [...(sinceFact === undefined ? [] : [`日付${quoted(sinceFact)}より後`]), ...turn];
    const later = turns.length === 0 ? '' : `（${turns.join('かつ')}のもの）`;
    if (filter === undefined) return `日付${quoted(fact ?? '')}${later}`;
    return count === undefined || count === 1 ? `${event(filter)}${later}` : `${event(filter)}${later}が${count}回`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : `。その時から連絡までの期間は${ago}であることを要する${dayOne([data.atLeast, data.atMost], '当日')}`;
  const what = `先行して必要なものは${each.length === 1 ? '' : '次のいずれか、すなわち'}${each.join('、又は')}である`;
  return cited(`${byForce(reason, leads)}。${forDebt(data.debt)}${what}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? '当該債務' : `債務${quoted(data.debt)}`;
  const from = since(data.since);
  const detail = data.detail === undefined ? '' : `（${data.detail.split(', ').map((item) => named('state', item)).join('、')}）`;
  switch (data.status) {
    case 'bankrupt':
      return `債務者は${from}破産手続等の対象である${detail}`;
    case 'deceased':
      return `債務者は死亡している${detail}`;
    case 'minor':
      return `債務者は未成年者である${detail}`;
    case 'servicemember':
      return `債務者は軍務に就いている${detail}`;
    case 'vulnerable':
      return `債務者は配慮を要する者に該当する${detail}`;
    case 'hardship':
      return `債務者は${from}生活困窮の状態にある${detail}`;
    case 'complaint':
      return `債務者の苦情は${from}未処理である${detail}`;
    case 'paid':
      return `記録によれば、${debt}は${data.since === undefined ? '' : `${date(data.since)}に`}弁済されている${detail}`;
    case 'time-barred':
      return `記録によれば、${debt}は消滅時効が完成している${detail}`;
    case 'in-litigation':
      return `記録によれば、${debt}は訴訟係属中である${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': '規則の評価中に異常が生じた',
  'values of different types are compared': '規則が型の異なる値を比較している',
};

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `事実${and(facts)}が不明である` : `次の事実の全部又は一部が不明である：${facts.join('、')}`;
  const cause = error === undefined ? '' : `。異常の内容は${quoted(error)}である`;
  return cited(`規則の適否を判定できない。${forDebt(debt)}${FAILURES[fact] ?? missing}${cause}`, reason);
}

const limitOf = (reason: Told): string => byForce(reason, { prohibition: '上限', presumption: '違反と推定される限度', should: '推奨上限' });

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': '場所の変更を要する',
  'frequency-limit': 'この上限は時間の経過により回復しない',
  'prerequisite-missing': '前提条件を先に満たすことを要する',
  'channel-not-permitted': '連絡手段、技術方式又は連絡先の変更を要する',
  'recipient-not-permitted': '相手方、連絡先又は目的の変更を要する',
  workplace: '場所の変更を要する',
  'consent-missing': '同意の取得を要する',
  'prohibited-wording': '文言の修正を要する',
  'missing-disclosure': '欠けている事項を内容に加えることを要する',
  'unknown-fact': '不明な事実を示すことを要する',
  'history-too-short': 'より長期の履歴を要する',
  'calendar-coverage': '当該日付を収録するカレンダーを要する',
  'unknown-time-zone': '実在するIANAタイムゾーンを示すことを要する',
  'invalid-request': 'リクエストの訂正を要する',
  'text-not-checked': '内容を確認し、含まれる事項を示すことを要する',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': '暴力を用いる旨の脅迫',
  'arrest-or-criminal-threat': '逮捕又は刑事訴追を示唆する脅迫',
  'false-legal-action': '法的手続に関する虚偽又は誤解を招く表示',
  'impersonation-authority': '公的機関を装う表現',
  'impersonation-lawyer': '弁護士を装う表現',
  'insult-or-obscenity': '侮辱又はわいせつな表現',
  'shaming-or-publicity': '公表を示唆する脅迫',
  'third-party-pressure': '第三者を通じた圧力',
  'privacy-disclosure': '第三者に対する債務の開示',
  'false-credit-claim': '信用情報に関する虚偽の表示',
  'coercive-borrowing': '借入れによる弁済の強要',
  'deception-identity': '差出人又は用件に関する欺罔',
  'excessive-urgency': '虚偽の緊急性の表示',
  'fee-misrepresentation': '金額又は手数料に関する不実の表示',
  discrimination: '差別的表現',
  'sexual-harassment': '性的嫌がらせ',
  'self-harm-incitement': '自傷の教唆',
  'vulnerable-exploitation': '弱い立場への付け込み',
  'contact-after-stop': '連絡停止の拒否',
  'coercive-visit': '威圧的な訪問を示唆する脅迫',
  'harassment-threat': '絶え間ない連絡を示唆する脅迫',
  extortion: '恐喝',
  'private-channel': '私的な連絡手段への誘導',
  'false-relief': '減免に関する虚偽の約束',
  marketing: '営業活動',
  'unrendered-placeholder': '未記入のひな形欄',
};
const SOFTENED = {
  negation: '当該箇所はこれを否定している',
  quotation: '当該箇所はこれを引用している',
  warning: '当該箇所はこれに注意を促している',
  condition: '当該箇所はこれを条件付きで予告している',
  policy: '当該箇所はこれを禁ずる定めを述べている',
} as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': '全角文字',
  'zero-width': '隠し文字',
  'combining-marks': '文字に重ねた記号',
  'styled-letters': '装飾文字',
  separators: '文字間の記号',
  'look-alike': '他の文字体系の類似文字',
  'mixed-script': '文字体系の混用',
  leet: '文字に代わる数字',
  repeated: '文字の反復',
  traditional: '繁体字',
  pinyin: 'ピンイン',
  'pinyin-initials': 'ピンインの頭文字',
  homophone: '同音の文字',
  'split-character': '分解した文字',
  abbreviation: '略語',
};
const FIELDS = { text: '本文', subject: '件名' } as const;

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const source = entry === undefined ? '' : `（語彙集${quoted(lexicon ?? '')}の項目${quoted(entry)}）`;
  const where = `${FIELDS[field] ?? field}の${span.from + 1}文字目から${span.to}文字目までの${quoted(phrase)}${source}`;
  const disguise = evasions.length === 0 ? '' : `（${and(evasions.map((evasion) => DISGUISES[evasion] ?? evasion))}による偽装）`;
  const more = findingsLeftOut === undefined ? '' : `。このほか${findingsLeftOut}件は列挙していない`;
  const law = provisions.length === 0 ? '' : `。参照する規定は${and(provisions)}である`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where}は${what}である${more}`, reason);
  if (sense === 'mention') return cited(`${where}${disguise}は${what}に言及している${because === undefined ? '' : `。${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where}${disguise}は${what}に当たる。${verdict(reason, '当該文言の使用')}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`内容に次の事項が含まれるかは確認されていない：${elements.map(element).join('、')}`, reason);
  const handed = lexicons === undefined ? '' : `（${lexicons.map(quoted).join('、')}）`;
  const spoken = language === undefined ? '' : `（${quoted(language)}）`;
  const why = { 'no-text': '今回の連絡に文章がない', 'no-lexicon': '規則の語彙集が提供されていない', language: '当該言語を読み取る規則の語彙集がない' };
  return cited(`文言は確認されていない。${because === undefined ? '文言を読み取るものがない' : (why[because] ?? because)}${handed}${spoken}`, reason);
}

/** 日本語（である体）。 */
export const ja: Messages = {
  locale: 'ja',
  direction: 'ltr',
  gap: '',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) {
        return cited(`債務者は連絡を受ける時点として${date(appointment)}を指定している。${verdict(reason, 'それより前の連絡')}`, reason);
      }
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${since(item.since)}${wish(item)}`);
        return cited(`債務者と合意した時間帯の外である。合意した時間帯は${agreed.join('、また')}である。${verdict(reason, '現時点での連絡')}`, reason);
      }
      return cited(`債務者は${wish(refused)}の連絡を不都合であると申し出ている${said(refused.since)}。${verdict(reason, '現時点での連絡')}`, reason);
    },
    'inconvenient-place': (data, reason) =>
      cited(`債務者は${place(data.place)}での${wish(data)}の連絡を不都合であると申し出ている${said(data.since)}。${verdict(reason, '当該場所での連絡')}`, reason),
    'frequency-limit'(data, reason) {
      const size = `${limitOf(reason)}は、${forDebt(data.debt)}${within(data.window)}${data.limit}回までである`;
      if (data.limit === 0) return cited(`一度の連絡でも${limitOf(reason)}を超える。${size}。${basis(data)}`, reason);
      return cited(`もう一度連絡すると${limitOf(reason)}を超える。${size}。既に${data.counted}回を数える。${basis(data)}`, reason);
    },
    cooldown(data, reason) {
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: '前提となる事象からの経過期間が足りない',
          presumption: '前提となる事象からの経過期間が短く、連絡は違反と推定される',
          should: '前提となる事象からの経過期間が推奨より短い',
        });
      }
      const interval = byForce(reason, { prohibition: '要する間隔は', presumption: '違反と推定される間隔は', should: '推奨される間隔は' });
      const from = data.wait.hours === undefined ? dayOne([data.wait], '事象の当日') : '（事象の時点から起算する）';
      return cited(`先の事象からの経過期間が短い。${forDebt(data.debt)}${interval}${duration(data.wait)}${from}である。${basis(data)}`, reason);
    },
    'prerequisite-missing': (data, reason) =>
      required(data, reason, {
        prohibition: '前提条件が満たされていない',
        presumption: '前提条件が満たされておらず、連絡は違反と推定される',
        should: '推奨される前提条件が満たされていない',
      }),
    'channel-limit'(data, reason) {
      const limit = `連絡手段の数の${limitOf(reason)}`;
      const used = and(data.channels.map((channel) => named('channel', channel)));
      const size = `${limit}は、${forDebt(data.debt)}${within(data.window)}${data.limit}種類までである`;
      return cited(`今回の連絡は${limit}を超える。${size}。今回を含めると${data.channels.length}種類（${used}）となる。${basis(data)}`, reason);
    },
    'channel-not-permitted'(data, reason) {
      const how = [
        ...labelled('channel', data.channel),
        ...labelled('technology', data.technology),
        ...labelled('line', data.line),
        ...labelled('place', data.place),
        ...labelled('device', data.device),
        ...(data.visitors === undefined ? [] : [`訪問者は${data.visitors}人`]),
      ];
      return cited(`${verdict(reason, 'この方法による連絡')}。${how.join('、')}である`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)].join('、');
      const wrong = data.misdirected === true ? '。過去の連絡により、当該連絡先は他人のものと判明している' : '';
      return cited(`${verdict(reason, 'この相手方への連絡')}。${[`${who}である${wrong}`, ...events({ events: data.events ?? [] })].join('。')}`, reason);
    },
    workplace(data, reason) {
      const there = `今回の連絡は債務者の${place(data.place)}に届く`;
      if (data.prohibited === 'always') {
        const employer = data.since === undefined ? '' : `。勤務先は${since(data.since)}これを禁止している`;
        return cited(`${there}。勤務先の許否にかかわらず、${verdict(reason, '当該場所での連絡')}${employer}`, reason);
      }
      return cited(`${there}。勤務先は${since(data.since)}このような連絡を禁止している。${verdict(reason, '当該場所での連絡')}`, reason);
    },
    represented: (data, reason) => cited(`債務者には${since(data.since)}代理人弁護士が付いている。${verdict(reason, '債務者本人への連絡')}`, reason),
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : `（${date(data.since)}受領）`;
      return cited(`債務者は連絡の中止を求めている${received}。${verdict(reason, '連絡')}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? '一切の連絡' : `${named('channel', data.channel)}による連絡`;
      const address = data.address === undefined ? '' : `（連絡先 ${data.address}）`;
      const about = data.debts === undefined ? '' : `債務${and(data.debts.map(quoted))}についての`;
      return cited(`債務者は${date(data.at)}に${about}${channel}${address}を拒否した。${verdict(reason, '当該連絡')}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : `${or(data.givenTo.map((party) => named('party', party)))}に対する、`;
      const revoked = data.revokedAt === undefined ? '' : `。記録上の同意の一つは${date(data.revokedAt)}をもって撤回されている`;
      const expired = data.expiredAt === undefined ? '' : `。記録上の同意の一つは${date(data.expiredAt)}をもって終了する`;
      const none = `今回の連絡を対象とする、${to}範囲が${or(data.scopes.map(quoted))}の同意がない`;
      return cited(`${none}。${verdict(reason, '同意のない連絡')}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) => cited(`債務${quoted(data.debt)}は${since(data.since)}争われている。${verdict(reason, '当該債務に関する連絡')}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}。${verdict(reason, '連絡')}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const lead = byForce(reason, { prohibition: '内容に含めるべき事項', presumption: '欠ければ違反と推定される事項', should: '内容に含めることが推奨される事項' });
      return cited(`${lead}が欠けている。欠けている事項は${and(elements.map(element))}である`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'ja') ?? '規則は今回の連絡を認めない';
      const debt = data.debt === undefined ? '' : `。対象は債務${quoted(data.debt)}である`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `。${data.zone}の現地時刻による`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? '規則は全履歴を遡る' : `規則は${date(data.needed)}まで遡る`;
      return cited(`規則の適否を判定できない。${forDebt(data.debt)}履歴が完全であるのは${date(data.historySince)}以降に限られるが、${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? 'カレンダー' : `カレンダー${quoted(data.calendar)}`;
      return cited(`規則の適否を判定できない。${calendar}は、${date(data.date, true)}前後の必要な日付を収録していない`, reason);
    },
    'unknown-time-zone': ({ zone }, reason) =>
      cited(`規則の適否を判定できない。${zone === null ? '債務者のタイムゾーンが不明である' : `タイムゾーン${quoted(zone)}は存在しない`}`, reason),
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`リクエストの形式に誤りがあるため拒否する：${found.join('；')}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('今回の連絡に適用される規則はない。禁止する規則はなく、何も確認されていない', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`規則がコード${quoted(reason.code)}により異議を示している${data.length === 0 ? '' : `。その根拠資料は次のとおり：${data.join('；')}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? '不明な事項がある連絡は許可しない。' : 'これは拒否の理由とならない。';
    if (force === 'should') return denies ? 'これは推奨事項であるが、本ポリシーは推奨に従わない連絡を拒否する。' : 'これは推奨事項であり、拒否の理由とならない。';
    const presumed = force === 'presumption' ? 'これは違反の推定であり、禁止規定ではない。' : '';
    return denies ? presumed : `${presumed}本ポリシーはこの点を助言にとどめており、拒否の理由とならない。`;
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      if (outlook.remedy === 'stop') return '待機しても解消しない。債務者又は債務に関する事実が変わるまで、再度試みてはならない。';
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) return '待機しても解消しない。規則又は規則が読むデータの訂正を要する。';
      return `待機しても解消しない。${CURES[code] ?? '内容、連絡手段若しくは相手方の変更又は不明な事実の補充を要する'}。`;
    }
    if (outlook.over === null) return '待機しても解消しない。366日以内に終期は見当たらない。';
    const over = moment(outlook.over);
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `${over}から再び連絡が認められる。`;
        return force === 'presumption' ? `${over}から違反と推定されなくなる。` : `${over}から推奨に適合する。`;
      case 'advice':
        return `この助言は${over}に終了する。`;
      case 'other-reasons':
        return `この理由は単独では${over}に解消するが、他の理由が残る。`;
      case 'never':
        return `この理由は単独では${over}に解消するが、366日以内に全規則が連絡を認める時点は見当たらない。`;
      default:
        return `この理由は単独では${over}に解消し、全規則が再び連絡を認めるのは${moment(outlook.then)}である。`;
    }
  },
  allowed: (until) => (until === null ? '連絡は認められる。366日以内に終期は見当たらない。' : `連絡は${until}まで認められる（当該時点を除く）。`),
};

export default ja;
