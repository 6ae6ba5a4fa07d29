import type { Force } from '../ruleset.js';
import type { Prerequisite, ReasonData, Rest, Wish, ZoneHours } from '../reasons.js';
import type { Duration } from '../rules/parts.js';
import type { Requirement } from '../rules/prerequisite/params.js';
import type { WindowParams } from '../rules/window.js';
import type { FilterWords, Messages, Moment, Names, Told, Vocabulary } from './catalogue.js';
import { describeFilter, firstDay, joinList, nameIn, ownMessage, readClock, readDate, readHours, sameClock, showData, someOf } from './catalogue.js';

const DAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const NAMES: Names = {
  channel: {
    call: 'điện thoại',
    voicemail: 'tin nhắn thoại',
    sms: 'tin nhắn SMS',
    email: 'thư điện tử',
    letter: 'thư',
    postcard: 'bưu thiếp',
    visit: 'gặp trực tiếp',
    push: 'thông báo đẩy',
    'in-app': 'tin nhắn trong ứng dụng',
    chat: 'trò chuyện trực tuyến',
    'social-post': 'bài đăng công khai trên mạng xã hội',
    'web-portal': 'trang web dành cho khách hàng',
    fax: 'bản fax',
    'video-call': 'cuộc gọi video',
    telegram: 'điện báo',
  },
  outcome: {
    pending: 'đang chờ xử lý',
    sent: 'đã gửi',
    delivered: 'đã đến nơi',
    undelivered: 'không đến nơi',
    'no-answer': 'không trả lời',
    busy: 'máy bận',
    'not-in-service': 'số không hoạt động',
    voicemail: 'đã để lại tin nhắn thoại',
    answered: 'đã bắt máy',
    conversation: 'đã trao đổi',
    received: 'đã nhận',
    open: 'đang tiến hành',
    cancelled: 'đã hủy',
    'broken-off': 'bị ngắt giữa chừng',
  },
  role: {
    debtor: 'khách nợ',
    guarantor: 'người bảo lãnh',
    'co-debtor': 'người cùng có nghĩa vụ trả nợ',
    spouse: 'vợ hoặc chồng',
    'parent-of-minor': 'cha mẹ của người chưa thành niên',
    guardian: 'người giám hộ',
    executor: 'người thi hành di chúc',
    attorney: 'luật sư',
    'consumer-reporting-agency': 'tổ chức thông tin tín dụng',
    creditor: 'chủ nợ',
    'creditor-attorney': 'luật sư của chủ nợ',
    'collector-attorney': 'luật sư của bên thu hồi nợ',
    'emergency-contact': 'người liên hệ khẩn cấp',
    'third-party': 'người thứ ba',
    collector: 'bên thu hồi nợ',
    administrator: 'người quản lý di sản',
    'personal-representative': 'người đại diện di sản',
    'successor-in-interest': 'người kế thừa quyền và nghĩa vụ',
    'named-person': 'người được chỉ định',
    employer: 'người sử dụng lao động',
  },
  relation: {
    father: 'cha',
    mother: 'mẹ',
    parent: 'cha hoặc mẹ',
    brother: 'anh em trai',
    sister: 'chị em gái',
    sibling: 'anh chị em',
    son: 'con trai',
    daughter: 'con gái',
    child: 'con',
    husband: 'chồng',
    wife: 'vợ',
    spouse: 'vợ hoặc chồng',
    partner: 'bạn đời',
    relative: 'họ hàng',
    family: 'gia đình',
    'household-member': 'người sống cùng nhà',
    roommate: 'người ở cùng phòng',
    friend: 'bạn bè',
    colleague: 'đồng nghiệp',
    supervisor: 'cấp trên',
    employer: 'người sử dụng lao động',
    neighbour: 'hàng xóm',
    neighbor: 'hàng xóm',
    landlord: 'chủ nhà',
  },
  purpose: {
    collection: 'thu hồi nợ',
    location: 'tìm thông tin nơi ở',
    reply: 'trả lời',
    'requested-information': 'cung cấp thông tin được yêu cầu',
    'legal-notice': 'thông báo pháp lý',
    'required-by-law': 'thông báo bắt buộc theo pháp luật',
    'active-litigation': 'vụ kiện đang giải quyết',
    'validation-notice': 'thông báo xác nhận khoản nợ',
    'opt-out-confirmation': 'xác nhận từ chối liên hệ',
    service: 'dịch vụ khách hàng',
    reminder: 'nhắc nợ',
    information: 'cung cấp thông tin',
    'plain-information': 'cung cấp thông tin thuần túy',
    'account-information': 'thông tin tài khoản',
    'account-statement': 'sao kê tài khoản',
    'contract-notice': 'thông báo theo hợp đồng',
    'consent-request': 'đề nghị chấp thuận',
    'placement-notice': 'thông báo ủy quyền thu hồi nợ',
    'transfer-notice': 'thông báo chuyển giao quyền đòi nợ',
    'visit-notice': 'thông báo gặp trực tiếp',
    'time-barred-notice': 'thông báo hết thời hiệu',
    'adverse-listing-notice': 'thông báo ghi nhận tín dụng xấu',
    'document-rights-notice': 'thông báo quyền yêu cầu tài liệu',
    'electronic-contact-notice': 'thông báo liên hệ điện tử',
    'employer-contact-notice': 'thông báo liên hệ nơi làm việc',
    'medical-debt-notice': 'thông báo nợ viện phí',
    'notice-not-received': 'chưa nhận được thông báo',
  },
  technology: { human: 'nhân viên', autodialed: 'quay số tự động', prerecorded: 'giọng nói ghi âm sẵn', ai: 'giọng nói hoặc văn bản do trí tuệ nhân tạo tạo ra' },
  direction: { outbound: 'chiều đi', inbound: 'chiều đến' },
  party: {
    creditor: 'chủ nợ',
    collector: 'bên thu hồi nợ',
    'debt-buyer': 'bên mua nợ',
    attorney: 'luật sư',
    lawyer: 'luật sư',
    'law-firm': 'công ty luật',
    'law-office': 'văn phòng luật sư',
  },
  line: { mobile: 'di động', landline: 'cố định', voip: 'điện thoại qua mạng', office: 'điện thoại cơ quan' },
  place: {
    home: 'nơi ở',
    work: 'nơi làm việc',
    school: 'trường học',
    hospital: 'bệnh viện',
    other: 'nơi khác',
    residence: 'nơi cư trú',
    'billing-address': 'địa chỉ nhận hóa đơn',
    domicile: 'nơi thường trú',
    institution: 'trụ sở của tổ chức tín dụng',
    public: 'nơi công cộng',
  },
  agent: {},
  institution: {
    bank: 'ngân hàng',
    'finance-company': 'công ty tài chính',
    'card-issuer': 'tổ chức phát hành thẻ',
    microfinance: 'tổ chức tài chính vi mô',
    servicer: 'công ty quản lý nợ',
    insurer: 'doanh nghiệp bảo hiểm',
    cooperative: 'hợp tác xã',
    pawnshop: 'tiệm cầm đồ',
  },
  device: { institutional: 'thiết bị của tổ chức', private: 'thiết bị cá nhân' },
  supplier: { debtor: 'khách nợ', creditor: 'chủ nợ', 'third-party': 'người thứ ba', public: 'nguồn công khai' },
  debtType: {
    'credit-card': 'thẻ tín dụng',
    'personal-loan': 'khoản vay cá nhân',
    'consumer-loan': 'khoản vay tiêu dùng',
    microfinance: 'khoản vay vi mô',
    mortgage: 'khoản vay thế chấp nhà ở',
    auto: 'khoản vay mua ô tô',
    'student-loan': 'khoản vay sinh viên',
    medical: 'viện phí',
    utility: 'tiền điện nước',
    telecom: 'cước viễn thông',
    rent: 'tiền thuê nhà',
    tax: 'thuế',
    judgment: 'khoản nợ theo bản án',
    business: 'khoản nợ kinh doanh',
    other: 'loại khác',
  },
  form: { oral: 'lời nói', written: 'văn bản', registered: 'thư bảo đảm', electronic: 'điện tử' },
  per: { consumer: 'khách nợ', debt: 'khoản nợ', account: 'tài khoản', creditor: 'chủ nợ', address: 'địa chỉ hoặc số', channel: 'kênh', agent: 'nhân viên', recipient: 'người được liên hệ' },
  state: {
    open: 'đang tiến hành',
    active: 'đang có hiệu lực',
    filed: 'đã nộp đơn',
    discharged: 'đã được miễn nợ',
    'mental-health': 'vấn đề sức khỏe tâm thần',
    illness: 'bệnh tật',
    disability: 'khuyết tật',
    disabled: 'khuyết tật',
    hospitalised: 'đang nằm viện',
    hospitalized: 'đang nằm viện',
    elderly: 'người cao tuổi',
  },
};

const ELEMENTS: Readonly<Record<string, string>> = {
  'sender-identity': 'danh tính người gửi',
  'creditor-name': 'tên chủ nợ',
  'institution-name': 'tên tổ chức tín dụng',
  'agency-name': 'tên công ty thu hồi nợ',
  'agent-name': 'tên nhân viên',
  amount: 'số tiền',
  'amount-owed': 'số tiền còn nợ',
  'due-date': 'ngày đến hạn',
  'opt-out-notice': 'thông báo cách từ chối liên hệ',
  'debt-collector-initial': 'thông báo là bên thu hồi nợ trong lần liên hệ đầu tiên',
  'debt-collector-subsequent': 'thông báo là bên thu hồi nợ trong các lần liên hệ sau',
  'rights-notice': 'thông báo về quyền',
  'call-back-number': 'số điện thoại gọi lại',
  'complaint-channel': 'kênh khiếu nại',
  'proof-of-authority': 'bằng chứng về thẩm quyền',
  'authority-document': 'giấy tờ ủy quyền',
  'letter-of-authorisation': 'giấy ủy quyền',
  'photo-identity-card': 'thẻ nhân viên có ảnh',
  'identification-badge': 'thẻ nhận dạng',
  'location-purpose': 'giải thích mục đích tìm thông tin nơi ở',
  'payment-account': 'tài khoản nhận thanh toán',
  'recording-notice': 'thông báo ghi âm',
  'ai-identification': 'thông báo sử dụng trí tuệ nhân tạo',
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: 'kênh',
  outcome: 'kết quả',
  role: 'người được liên hệ',
  relation: 'quan hệ với khách nợ',
  purpose: 'mục đích',
  technology: 'phương thức kỹ thuật',
  direction: 'chiều liên hệ',
  party: 'bên liên hệ',
  line: 'loại thuê bao',
  place: 'địa điểm',
  agent: 'nhân viên',
  institution: 'tổ chức',
  device: 'thiết bị',
  supplier: 'người cung cấp địa chỉ hoặc số',
  debtType: 'loại nợ',
  form: 'hình thức',
  per: 'đơn vị tính',
  state: 'tình trạng',
};

const and = (items: readonly string[]): string => joinList(items, ', ', ' và ');
const or = (items: readonly string[]): string => joinList(items, ', ', ' hoặc ');
const quoted = (text: string): string => `“${text}”`;
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
/** With a decimal comma. */
const number = (value: number): string => String(value).replace('.', ',');
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const element = (code: string): string => (Object.hasOwn(ELEMENTS, code) ? `${quoted(ELEMENTS[code] as string)} (${code})` : quoted(code));
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]}: ${named(vocabulary, value)}`];
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
/** Không được phép, bị suy đoán là vi phạm hoặc không được khuyến nghị, kèm việc liên hệ được nói đến. */
const verdict = (reason: Told, contact: string): string =>
  byForce(reason, { prohibition: `không được phép ${contact}`, presumption: `việc ${contact} bị suy đoán là vi phạm`, should: `khuyến nghị không ${contact}` });

/** `thứ Ba, ngày 5 tháng 5 năm 2026`; of an instant also the clock in UTC. */
function date(text: string, weekday = false): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `ngày ${parts.day} tháng ${parts.month} năm ${parts.year}`;
  if (parts.utc !== undefined) return `${parts.utc} (UTC) ${plain}`;
  return weekday ? `${DAYS[parts.weekday] as string}, ${plain}` : plain;
}

function moment({ instant, local }: Moment): string {
  if (local === undefined) return instant;
  return `${local.time} ${date(local.date, true)}${local.oneOfSeveral ? ` theo giờ ${local.zone}` : ''} (${instant})`;
}

function hoursOf(hours: number): string {
  const read = readHours(hours);
  return 'minutes' in read ? `${read.minutes} phút` : `${number(read.hours)} giờ`;
}

function duration(length: Duration): string {
  if (length.hours !== undefined) return hoursOf(length.hours);
  const full = length.full === true ? ' trọn vẹn' : '';
  if (length.workdays !== undefined) return `${length.workdays} ngày làm việc${full}`;
  if (length.months !== undefined) return `${length.months} tháng${full}`;
  return `${length.days ?? 0} ngày theo lịch${full}`;
}

/** How the day of the event is reckoned. Nothing to say of hours. */
function dayOne(lengths: readonly (Duration | undefined)[], day: string): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: ` (${day} được tính là ngày thứ nhất)`, out: ` (không tính ${day})`, mixed: ` (${day} được tính là ngày thứ nhất, nhưng không được tính đối với thời hạn trọn vẹn)` }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined): string {
  return and([...(atLeast === undefined ? [] : [`ít nhất ${duration(atLeast)}`]), ...(atMost === undefined ? [] : [`nhiều nhất ${duration(atMost)}`])]);
}

const TRUTH: Readonly<Record<string, string>> = { true: 'đúng', false: 'sai' };

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}${excluded ? ' khác với' : ''}: ${or(values.map((value) => named(vocabulary, value)))}`,
  flags: {
    sameChannel: ['cùng kênh với lần này', 'khác kênh với lần này'],
    sameAddress: ['cùng địa chỉ hoặc số với lần này', 'khác địa chỉ hoặc số với lần này'],
    notSameAddress: ['khác địa chỉ hoặc số với lần này', 'cùng địa chỉ hoặc số với lần này'],
    sameAgent: ['cùng nhân viên với lần này', 'khác nhân viên với lần này'],
    answers: ['trả lời một sự kiện khác', 'không trả lời sự kiện nào'],
    answersSameDay: ['trả lời liên hệ nhận được trong cùng ngày', 'không trả lời liên hệ nhận được trong cùng ngày'],
    misdirected: ['liên hệ nhầm người', 'không liên hệ nhầm người'],
    undeliverable: ['không thể gửi đến nơi', 'không thuộc trường hợp không thể gửi đến nơi'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `phạm vi ${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`dành cho ${or(givenTo.map((party) => named('party', party)))}`]),
      ...(forms === undefined ? [] : [`hình thức ${or(forms.map((form) => named('form', form)))}`]),
      ...(days === undefined ? [] : [`hiệu lực ${days} ngày theo lịch`]),
    ];
    return `${covered ? 'thuộc' : 'không thuộc'} một sự chấp thuận có ${and(details)}`;
  },
  fact: (path, value) => `${path}: ${TRUTH[value] ?? value}`,
  range: (min, max) => and([...(min === undefined ? [] : [`ít nhất ${number(min)}`]), ...(max === undefined ? [] : [`nhiều nhất ${number(max)}`])]),
  ago: ({ atLeast, atMost }) => `cách đây ${bounds(atLeast, atMost)}`,
  between: (from, until) => and([...(from === undefined ? [] : [`từ ${date(from)}`]), ...(until === undefined ? [] : [`trước ${date(until)}`])]),
  any: (descriptions) => `một trong các trường hợp: ${descriptions.join(' / ')}`,
  not: (description) => `không thuộc trường hợp: ${description}`,
  separator: '; ',
};

const properties = (filter: Parameters<typeof describeFilter>[0]): string => `[${describeFilter(filter, WORDS)}]`;

/** Đứng sau số lần. */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `trong cùng một tuần (${DAYS[first] as string} đến ${DAYS[(first + 6) % 7] as string})`;
  }
  if (window.calendar !== undefined) return { day: 'trong cùng một ngày', month: 'trong cùng một tháng theo lịch', year: 'trong cùng một năm theo lịch' }[window.calendar];
  if (window.days !== undefined) return `trong ${window.days} ngày theo lịch liên tiếp`;
  if (window.months !== undefined) return `trong ${window.months} tháng`;
  if (window.hours !== undefined) return `trong ${hoursOf(window.hours)}`;
  if (window.since === undefined) return 'trong toàn bộ lịch sử liên hệ';
  const search = window.within === undefined ? '' : ` xảy ra ${within(window.within)}`;
  const perhaps = window.orElse === 'none' ? '' : ' (nếu có)';
  return `kể từ sự kiện ${window.which === 'first' ? 'đầu tiên' : 'gần nhất'} ${properties(window.since)}${search}${perhaps}`;
}

/** Kết thúc câu bằng điều khoản được viện dẫn, hoặc quy tắc khi không viện dẫn. */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? `${sentence}.` : `${sentence} (quy tắc ${quoted(rule)} của bộ quy tắc ${quoted(ruleset ?? 'đang áp dụng')}).`;
  const { instrument, provision } = citation;
  return `${sentence} (căn cứ: ${provision === undefined || provision === '' ? instrument : `${instrument}, ${provision}`}).`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : `đối với khoản nợ ${quoted(debt)}, `);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  return [`sự kiện liên quan: ${and(more === 0 ? shown : [...shown, `${more} sự kiện khác`])}`];
}

/** Cách tính. */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit']): string {
  const per = `tính riêng theo ${and(data.per.map((key) => named('per', key)))}`;
  return [per, ...(data.zone === undefined ? [] : [`ngày được xác định theo giờ ${data.zone}`]), ...events(data)].join('; ');
}

function open(stretches: ZoneHours['open']): string {
  return and(
    stretches.map(({ from, to }) => {
      const [start, end] = [readClock(from), readClock(to)];
      return `${start.past ? 'sau' : 'từ'} ${start.clock} đến ${end.past ? 'hết' : 'trước'} ${end.clock}`;
    }),
  );
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const hours = byForce(reason, {
    prohibition: 'khung giờ được phép liên hệ',
    presumption: 'khung giờ không bị suy đoán là vi phạm',
    should: 'khung giờ khuyến nghị liên hệ',
  });
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const where = `giờ địa phương tại ${and(group.map((item) => item.zone))} là ${time} ${date(day, true)}${holiday === true ? ' (ngày lễ)' : ''}`;
    const doubt = unknown === undefined ? '' : `, nhưng lịch không cho biết về khoảng thời gian ${open(unknown)}`;
    return stretches.length === 0 ? `${where}, trong ngày này không có ${hours}${doubt}` : `${where}, ${hours} trong ngày này là ${open(stretches)}${doubt}`;
  });
  const margin = marginSeconds === undefined ? '' : `; dành khoảng an toàn ${marginSeconds} giây ở cả hai đầu khung giờ`;
  return cited(`Ngoài ${hours}: ${now.join('; ')}${margin}`, reason);
}

function wish({ days, from, to }: Wish): string {
  const hours = from === undefined ? 'vào mọi lúc' : `từ ${from} đến ${to ?? '24:00'}`;
  return days === undefined ? `${hours} hằng ngày` : `${hours} vào ${and(days.map((day) => DAYS[DAY_CODES.indexOf(day)] as string))} hằng tuần`;
}

const since = (text: string | undefined): string => (text === undefined ? '' : ` kể từ ${date(text)}`);
/** Khách nợ đã nói. */
const said = (data: Wish): string => `Khách nợ đã thông báo${data.since === undefined ? '' : `, có hiệu lực từ ${date(data.since)},`}`;
const place = (name: string): string => quoted(named('place', name));

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`${after.atLeast === undefined ? '' : `ít nhất ${duration(after.atLeast)} `}sau sự kiện gần nhất ${properties(after.event)}`];
    const turns = [...(sinceFact === undefined ? [] : [`sau mốc thời gian ${quoted(sinceFact)}`]), ...turn];
    const later = turns.length === 0 ? '' : ` (${and(turns)})`;
    if (filter === undefined) return `mốc thời gian ${quoted(fact ?? '')}${later}`;
    return `${count === undefined || count === 1 ? 'một' : count} sự kiện ${properties(filter)}${later}`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : `, và phải có trước lần liên hệ ${ago}${dayOne([data.atLeast, data.atMost], 'ngày xảy ra')}`;
  const what = `trước đó phải có ${each.length === 1 ? '' : 'một trong các điều sau: '}${or(each)}`;
  return cited(`${byForce(reason, leads)}: ${forDebt(data.debt)}${what}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? 'khoản nợ' : `khoản nợ ${quoted(data.debt)}`;
  const from = since(data.since);
  const detail = data.detail === undefined ? '' : ` (${data.detail.split(', ').map((item) => named('state', item)).join(', ')})`;
  switch (data.status) {
    case 'bankrupt':
      return `Khách nợ đang trong thủ tục phá sản${from}${detail}`;
    case 'deceased':
      return `Khách nợ đã chết${detail}`;
    case 'minor':
      return `Khách nợ là người chưa thành niên${detail}`;
    case 'servicemember':
      return `Khách nợ là quân nhân tại ngũ${detail}`;
    case 'vulnerable':
      return `Khách nợ thuộc nhóm dễ bị tổn thương${detail}`;
    case 'hardship':
      return `Khách nợ gặp khó khăn tài chính${from}${detail}`;
    case 'complaint':
      return `Khiếu nại của khách nợ chưa được giải quyết xong${from}${detail}`;
    case 'paid':
      return `Theo ghi nhận, ${debt} đã được trả${data.since === undefined ? '' : ` vào ${date(data.since)}`}${detail}`;
    case 'time-barred':
      return `Theo ghi nhận, ${debt} đã hết thời hiệu khởi kiện${detail}`;
    case 'in-litigation':
      return `Theo ghi nhận, ${debt} đang có tranh chấp tại tòa án${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': 'đã xảy ra lỗi khi áp dụng quy tắc',
  'values of different types are compared': 'quy tắc so sánh các giá trị khác kiểu',
};

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `chưa biết dữ kiện ${and(facts)}` : `chưa biết toàn bộ hoặc một phần các dữ kiện sau: ${facts.join(', ')}`;
  const cause = error === undefined ? '' : `, thông báo lỗi là ${quoted(error)}`;
  return cited(`Không thể xác định theo quy tắc: ${forDebt(debt)}${FAILURES[fact] ?? missing}${cause}`, reason);
}

const limitOf = (reason: Told): string => byForce(reason, { prohibition: 'giới hạn', presumption: 'ngưỡng suy đoán vi phạm', should: 'giới hạn khuyến nghị' });

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': 'cần đổi địa điểm',
  'frequency-limit': 'giới hạn này không được tính lại theo thời gian',
  'prerequisite-missing': 'trước hết phải đáp ứng điều kiện tiên quyết',
  'channel-not-permitted': 'cần đổi kênh, phương thức kỹ thuật, địa chỉ hoặc số',
  'recipient-not-permitted': 'cần đổi người được liên hệ, địa chỉ, số hoặc mục đích',
  workplace: 'cần đổi địa điểm',
  'consent-missing': 'cần có sự chấp thuận',
  'prohibited-wording': 'phải sửa lại lời lẽ trong nội dung',
  'missing-disclosure': 'phải bổ sung phần còn thiếu vào nội dung',
  'unknown-fact': 'phải nêu rõ dữ kiện chưa biết',
  'history-too-short': 'cần có lịch sử liên hệ dài hơn',
  'calendar-coverage': 'cần dùng lịch bao gồm ngày đó',
  'unknown-time-zone': 'phải nêu một múi giờ IANA có thật',
  'invalid-request': 'phải sửa lại yêu cầu',
  'text-not-checked': 'phải xem xét nội dung và nêu rõ nội dung có gì',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': 'lời đe dọa dùng bạo lực',
  'arrest-or-criminal-threat': 'lời đe dọa bắt giữ hoặc truy cứu hình sự',
  'false-legal-action': 'tuyên bố sai sự thật hoặc gây hiểu lầm về thủ tục pháp lý',
  'impersonation-authority': 'hành vi mạo danh cơ quan có thẩm quyền',
  'impersonation-lawyer': 'hành vi mạo danh luật sư',
  'insult-or-obscenity': 'lời lăng mạ hoặc tục tĩu',
  'shaming-or-publicity': 'lời đe dọa bêu riếu công khai',
  'third-party-pressure': 'hành vi gây áp lực qua người khác',
  'privacy-disclosure': 'hành vi tiết lộ khoản nợ cho người khác',
  'false-credit-claim': 'tuyên bố sai sự thật về hồ sơ tín dụng',
  'coercive-borrowing': 'lời thúc ép vay tiền để trả nợ',
  'deception-identity': 'hành vi lừa dối về người gửi hoặc mục đích',
  'excessive-urgency': 'sự khẩn cấp giả tạo',
  'fee-misrepresentation': 'thông tin sai về số tiền hoặc phí',
  discrimination: 'lời lẽ phân biệt đối xử',
  'sexual-harassment': 'hành vi quấy rối tình dục',
  'self-harm-incitement': 'lời xúi giục tự gây thương tích',
  'vulnerable-exploitation': 'hành vi lợi dụng hoàn cảnh dễ bị tổn thương',
  'contact-after-stop': 'lời từ chối ngừng liên hệ',
  'coercive-visit': 'lời đe dọa đến tận nơi để cưỡng ép',
  'harassment-threat': 'lời đe dọa liên hệ không ngừng',
  extortion: 'hành vi tống tiền',
  'private-channel': 'lời mời sang kênh riêng tư',
  'false-relief': 'lời hứa giảm nợ sai sự thật',
  marketing: 'nội dung tiếp thị',
  'unrendered-placeholder': 'trường của mẫu chưa được điền',
};
const SOFTENED = {
  negation: 'điều đó bị phủ nhận tại đó',
  quotation: 'điều đó được trích dẫn tại đó',
  warning: 'đoạn này cảnh báo về điều đó',
  condition: 'điều đó được nêu kèm điều kiện',
  policy: 'đoạn này nêu quy tắc cấm điều đó',
} as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': 'chữ toàn độ rộng',
  'zero-width': 'ký tự ẩn',
  'combining-marks': 'dấu phủ lên chữ',
  'styled-letters': 'chữ kiểu cách',
  separators: 'dấu chen giữa các chữ',
  'look-alike': 'chữ của hệ chữ viết khác',
  'mixed-script': 'hệ chữ viết lẫn lộn',
  leet: 'chữ số thay chữ cái',
  repeated: 'chữ lặp lại',
  traditional: 'chữ Hán phồn thể',
  pinyin: 'bính âm',
  'pinyin-initials': 'chữ cái đầu của bính âm',
  homophone: 'chữ đồng âm',
  'split-character': 'chữ bị tách rời',
  abbreviation: 'chữ viết tắt',
};
const FIELDS = { text: 'của văn bản', subject: 'của tiêu đề' } as const;

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const source = entry === undefined ? '' : `, mục ${quoted(entry)} của bộ từ vựng ${quoted(lexicon ?? '')}`;
  const where = `Đoạn ${quoted(phrase)} (ký tự ${span.from + 1} đến ${span.to} ${FIELDS[field] ?? field}${source})`;
  const disguise = evasions.length === 0 ? '' : `, được ngụy trang bằng ${and(evasions.map((evasion) => DISGUISES[evasion] ?? evasion))},`;
  const more = findingsLeftOut === undefined ? '' : `; còn ${findingsLeftOut} chỗ khác không được liệt kê`;
  const law = provisions.length === 0 ? '' : `; xem ${and(provisions)}`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where} là ${what}${more}`, reason);
  if (sense === 'mention') return cited(`${where}${disguise} đề cập đến ${what}${because === undefined ? '' : `; ${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where}${disguise} là ${what}: ${verdict(reason, 'dùng lời lẽ này')}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`Chưa kiểm tra nội dung có các phần sau hay không: ${and(elements.map(element))}`, reason);
  const handed = lexicons === undefined ? '' : ` (${and(lexicons.map(quoted))})`;
  const spoken = language === undefined ? '' : ` (${quoted(language)})`;
  const why = { 'no-text': 'lần liên hệ này không có văn bản', 'no-lexicon': 'bộ từ vựng của quy tắc chưa được cung cấp', language: 'không có bộ từ vựng nào của quy tắc đọc được ngôn ngữ này' };
  return cited(`Chưa kiểm tra lời lẽ trong nội dung: ${because === undefined ? 'không có gì đọc được lời lẽ đó' : (why[because] ?? because)}${handed}${spoken}`, reason);
}

/** Tiếng Việt. */
export const vi: Messages = {
  locale: 'vi',
  direction: 'ltr',
  gap: ' ',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) {
        return cited(`Khách nợ đã hẹn thời điểm liên hệ là ${date(appointment)}: ${verdict(reason, 'liên hệ trước thời điểm đó')}`, reason);
      }
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${wish(item)}${since(item.since)}`);
        return cited(`Ngoài khung giờ đã thỏa thuận với khách nợ, gồm ${agreed.join('; và ')}: ${verdict(reason, 'liên hệ vào lúc này')}`, reason);
      }
      return cited(`${said(refused)} rằng việc liên hệ ${wish(refused)} là không thuận tiện: ${verdict(reason, 'liên hệ vào lúc này')}`, reason);
    },
    'inconvenient-place': (data, reason) =>
      cited(`${said(data)} rằng việc liên hệ tại ${place(data.place)} ${wish(data)} là không thuận tiện: ${verdict(reason, 'liên hệ tại nơi đó')}`, reason),
    'frequency-limit'(data, reason) {
      const limit = limitOf(reason);
      const size = `${forDebt(data.debt)}${limit} là ${data.limit} lần ${within(data.window)}`;
      if (data.limit === 0) return cited(`Chỉ một lần liên hệ cũng vượt quá ${limit}: ${size}; ${basis(data)}`, reason);
      return cited(`Nếu liên hệ thêm một lần sẽ vượt quá ${limit}: ${size}, và đã tính ${data.counted} lần; ${basis(data)}`, reason);
    },
    cooldown(data, reason) {
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: 'Chưa đủ thời gian kể từ khi có điều kiện tiên quyết',
          presumption: 'Liên hệ quá sớm sau khi có điều kiện tiên quyết nên bị suy đoán là vi phạm',
          should: 'Sớm hơn khuyến nghị sau khi có điều kiện tiên quyết',
        });
      }
      const interval = byForce(reason, { prohibition: 'khoảng cách bắt buộc là', presumption: 'khoảng cách bị suy đoán là vi phạm là', should: 'khoảng cách khuyến nghị là' });
      const from = data.wait.hours === undefined ? dayOne([data.wait], 'ngày xảy ra sự kiện') : ' tính từ sự kiện đó';
      return cited(`Quá sớm sau một sự kiện trước đó: ${forDebt(data.debt)}${interval} ${duration(data.wait)}${from}; ${basis(data)}`, reason);
    },
    'prerequisite-missing': (data, reason) =>
      required(data, reason, {
        prohibition: 'Chưa đáp ứng điều kiện tiên quyết',
        presumption: 'Chưa đáp ứng điều kiện mà nếu thiếu thì bị suy đoán là vi phạm',
        should: 'Chưa đáp ứng điều kiện tiên quyết được khuyến nghị',
      }),
    'channel-limit'(data, reason) {
      const limit = `${limitOf(reason)} về số kênh`;
      const size = `${forDebt(data.debt)}${limit} là ${data.limit} kênh ${within(data.window)}`;
      const used = and(data.channels.map((channel) => named('channel', channel)));
      return cited(`Lần liên hệ này sẽ vượt quá ${limit}: ${size}, và tính cả lần này sẽ là ${data.channels.length} kênh, gồm ${used}; ${basis(data)}`, reason);
    },
    'channel-not-permitted'(data, reason) {
      const how = [
        ...labelled('channel', data.channel),
        ...labelled('technology', data.technology),
        ...labelled('line', data.line),
        ...labelled('place', data.place),
        ...labelled('device', data.device),
        ...(data.visitors === undefined ? [] : [`số người đến gặp: ${data.visitors}`]),
      ];
      return cited(`${capital(verdict(reason, 'liên hệ theo cách này'))}, cụ thể là ${how.join('; ')}`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)].join('; ');
      const wrong = data.misdirected === true ? ['một lần liên hệ trước cho thấy địa chỉ hoặc số này là của người khác'] : [];
      return cited(`${capital(verdict(reason, 'liên hệ với người này'))}, cụ thể là ${[who, ...wrong, ...events({ events: data.events ?? [] })].join('; ')}`, reason);
    },
    workplace(data, reason) {
      const there = `Lần liên hệ này sẽ đến khách nợ tại ${place(data.place)}`;
      if (data.prohibited === 'always') {
        const employer = data.since === undefined ? '' : `; người sử dụng lao động đã cấm việc này${since(data.since)}`;
        return cited(`${there}: ${verdict(reason, 'liên hệ tại đó')}, dù người sử dụng lao động có cho phép hay không${employer}`, reason);
      }
      return cited(`${there}, nơi người sử dụng lao động đã cấm việc liên hệ như vậy${since(data.since)}: ${verdict(reason, 'liên hệ tại đó')}`, reason);
    },
    represented: (data, reason) => cited(`Khách nợ có luật sư đại diện${since(data.since)}: ${verdict(reason, 'liên hệ trực tiếp với khách nợ')}`, reason),
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : ` (nhận được vào ${date(data.since)})`;
      return cited(`Khách nợ đã yêu cầu ngừng liên hệ${received}: ${verdict(reason, 'liên hệ')}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? 'mọi hình thức liên hệ' : `liên hệ qua ${named('channel', data.channel)}`;
      const address = data.address === undefined ? '' : ` tại địa chỉ hoặc số ${data.address}`;
      const about = data.debts === undefined ? '' : ` về ${data.debts.length === 1 ? 'khoản nợ' : 'các khoản nợ'} ${and(data.debts.map(quoted))}`;
      return cited(`Khách nợ đã từ chối ${channel}${address}${about} vào ${date(data.at)}: ${verdict(reason, 'liên hệ như vậy')}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : ` dành cho ${or(data.givenTo.map((party) => named('party', party)))}`;
      const revoked = data.revokedAt === undefined ? '' : `; một sự chấp thuận đã ghi nhận bị rút lại kể từ ${date(data.revokedAt)}`;
      const expired = data.expiredAt === undefined ? '' : `; một sự chấp thuận đã ghi nhận hết hiệu lực vào ${date(data.expiredAt)}`;
      const none = `Không có sự chấp thuận nào trong phạm vi ${or(data.scopes.map(quoted))}${to} bao gồm lần liên hệ này`;
      return cited(`${none}: ${verdict(reason, 'liên hệ khi chưa được chấp thuận')}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) => cited(`Khoản nợ ${quoted(data.debt)} đang bị tranh chấp${since(data.since)}: ${verdict(reason, 'liên hệ về khoản nợ đó')}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}: ${verdict(reason, 'liên hệ')}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const lead = byForce(reason, {
        prohibition: 'Nội dung thiếu phần bắt buộc phải có',
        presumption: 'Nội dung thiếu phần mà nếu không có thì bị suy đoán là vi phạm',
        should: 'Nội dung thiếu phần được khuyến nghị nên có',
      });
      return cited(`${lead}: ${and(elements.map(element))}`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'vi') ?? 'Quy tắc không chấp nhận lần liên hệ này';
      const debt = data.debt === undefined ? '' : `; liên quan đến khoản nợ ${quoted(data.debt)}`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `; theo giờ địa phương tại ${data.zone}`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? 'quy tắc xét toàn bộ lịch sử không giới hạn' : `quy tắc xét ngược về đến ${date(data.needed)}`;
      return cited(`Không thể xác định theo quy tắc: ${forDebt(data.debt)}lịch sử liên hệ chỉ đầy đủ kể từ ${date(data.historySince)}, còn ${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? 'lịch' : `lịch ${quoted(data.calendar)}`;
      return cited(`Không thể xác định theo quy tắc: ${calendar} không bao gồm những ngày cần thiết quanh ${date(data.date, true)}`, reason);
    },
    'unknown-time-zone': ({ zone }, reason) =>
      cited(`Không thể xác định theo quy tắc: ${zone === null ? 'chưa biết múi giờ của khách nợ' : `múi giờ ${quoted(zone)} không tồn tại`}`, reason),
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`Yêu cầu sai định dạng nên bị từ chối: ${found.join('; ')}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('Không có quy tắc nào áp dụng cho lần liên hệ này: không có gì cấm, và chưa có gì được kiểm tra', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`Quy tắc phản đối với mã ${quoted(reason.code)}${data.length === 0 ? '' : `; dữ liệu làm căn cứ: ${data.join('; ')}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? 'Điều chưa biết thì không được cho phép.' : 'Điều này không phải là lý do từ chối.';
    if (force === 'should') {
      return denies ? 'Đây là khuyến nghị, nhưng chính sách này từ chối việc liên hệ không theo khuyến nghị.' : 'Đây là khuyến nghị và không phải là lý do từ chối.';
    }
    const presumed = force === 'presumption' ? 'Đây là suy đoán vi phạm, không phải quy định cấm.' : '';
    return denies ? presumed : `${presumed} Về điểm này chính sách chỉ lưu ý, không phải là lý do từ chối.`.trim();
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      if (outlook.remedy === 'stop') return 'Chờ đợi không giải quyết được: không thử lại cho đến khi tình trạng của khách nợ hoặc khoản nợ thay đổi.';
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) return 'Chờ đợi không giải quyết được: phải sửa quy tắc hoặc dữ liệu mà quy tắc đọc.';
      return `Chờ đợi không giải quyết được: ${CURES[code] ?? 'cần đổi nội dung, kênh hoặc người được liên hệ, hoặc bổ sung dữ kiện còn thiếu'}.`;
    }
    if (outlook.over === null) return 'Chờ đợi không giải quyết được: không tìm thấy thời điểm kết thúc trong 366 ngày.';
    const over = moment(outlook.over);
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `Được phép liên hệ lại từ ${over}.`;
        return force === 'presumption' ? `Không còn bị suy đoán là vi phạm từ ${over}.` : `Phù hợp với khuyến nghị từ ${over}.`;
      case 'advice':
        return `Lưu ý này hết hiệu lực lúc ${over}.`;
      case 'other-reasons':
        return `Riêng lý do này hết hiệu lực lúc ${over}, nhưng các lý do khác vẫn còn.`;
      case 'never':
        return `Riêng lý do này hết hiệu lực lúc ${over}, nhưng trong 366 ngày không tìm thấy thời điểm nào mà mọi quy tắc đều cho phép liên hệ.`;
      default:
        return `Riêng lý do này hết hiệu lực lúc ${over}; mọi quy tắc đều cho phép liên hệ lại từ ${moment(outlook.then)}.`;
    }
  },
  allowed: (until) =>
    until === null ? 'Được phép liên hệ; không tìm thấy thời điểm kết thúc trong 366 ngày.' : `Được phép liên hệ đến ${until}, không bao gồm thời điểm đó.`,
};

export default vi;
