import type { Force } from '../ruleset.js';
import type { Prerequisite, ReasonData, Rest, Wish, ZoneHours } from '../reasons.js';
import type { Duration } from '../rules/parts.js';
import type { Requirement } from '../rules/prerequisite/params.js';
import type { WindowParams } from '../rules/window.js';
import type { FilterWords, Messages, Moment, Names, Told, Vocabulary } from './catalogue.js';
import { describeFilter, firstDay, joinList, nameIn, ownMessage, readClock, readDate, readHours, sameClock, showData, someOf } from './catalogue.js';

const DAYS = ['วันจันทร์', 'วันอังคาร', 'วันพุธ', 'วันพฤหัสบดี', 'วันศุกร์', 'วันเสาร์', 'วันอาทิตย์'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = [
  'มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม',
] as const;
/** The Buddhist era, in which Thai notices are dated: written พ.ศ. with every year. */
const BUDDHIST_ERA = 543;

const NAMES: Names = {
  channel: {
    call: 'โทรศัพท์',
    voicemail: 'ข้อความเสียง',
    sms: 'ข้อความสั้น (SMS)',
    email: 'อีเมล',
    letter: 'จดหมาย',
    postcard: 'ไปรษณียบัตร',
    visit: 'การเข้าพบ',
    push: 'การแจ้งเตือนแบบพุช',
    'in-app': 'ข้อความในแอปพลิเคชัน',
    chat: 'แชต',
    'social-post': 'โพสต์สาธารณะบนสื่อสังคมออนไลน์',
    'web-portal': 'เว็บไซต์สำหรับลูกค้า',
    fax: 'โทรสาร',
    'video-call': 'วิดีโอคอล',
    telegram: 'โทรเลข',
  },
  outcome: {
    pending: 'รอดำเนินการ',
    sent: 'ส่งแล้ว',
    delivered: 'ส่งถึงแล้ว',
    undelivered: 'ส่งไม่ถึง',
    'no-answer': 'ไม่มีผู้รับสาย',
    busy: 'สายไม่ว่าง',
    'not-in-service': 'หมายเลขไม่เปิดใช้งาน',
    voicemail: 'ฝากข้อความเสียงแล้ว',
    answered: 'มีผู้รับสาย',
    conversation: 'ได้สนทนา',
    received: 'ได้รับแล้ว',
    open: 'อยู่ระหว่างดำเนินการ',
    cancelled: 'ยกเลิกแล้ว',
    'broken-off': 'สายหลุด',
  },
  role: {
    debtor: 'ลูกหนี้',
    guarantor: 'ผู้ค้ำประกัน',
    'co-debtor': 'ลูกหนี้ร่วม',
    spouse: 'คู่สมรส',
    'parent-of-minor': 'บิดามารดาของผู้เยาว์',
    guardian: 'ผู้ปกครองหรือผู้อนุบาล',
    executor: 'ผู้จัดการมรดกตามพินัยกรรม',
    attorney: 'ทนายความ',
    'consumer-reporting-agency': 'บริษัทข้อมูลเครดิต',
    creditor: 'เจ้าหนี้',
    'creditor-attorney': 'ทนายความของเจ้าหนี้',
    'collector-attorney': 'ทนายความของผู้ทวงถามหนี้',
    'emergency-contact': 'ผู้ติดต่อกรณีฉุกเฉิน',
    'third-party': 'บุคคลอื่น',
    collector: 'ผู้ทวงถามหนี้',
    administrator: 'ผู้จัดการมรดก',
    'personal-representative': 'ผู้แทนกองมรดก',
    'successor-in-interest': 'ผู้สืบสิทธิ',
    'named-person': 'บุคคลที่ลูกหนี้ระบุไว้',
    employer: 'นายจ้าง',
  },
  relation: {
    father: 'บิดา',
    mother: 'มารดา',
    parent: 'บิดาหรือมารดา',
    brother: 'พี่ชายหรือน้องชาย',
    sister: 'พี่สาวหรือน้องสาว',
    sibling: 'พี่น้อง',
    son: 'บุตรชาย',
    daughter: 'บุตรสาว',
    child: 'บุตร',
    husband: 'สามี',
    wife: 'ภริยา',
    spouse: 'คู่สมรส',
    partner: 'คู่ชีวิต',
    relative: 'ญาติ',
    family: 'ครอบครัว',
    'household-member': 'ผู้อาศัยอยู่ในบ้านเดียวกัน',
    roommate: 'ผู้ร่วมห้องพัก',
    friend: 'เพื่อน',
    colleague: 'เพื่อนร่วมงาน',
    supervisor: 'ผู้บังคับบัญชา',
    employer: 'นายจ้าง',
    neighbour: 'เพื่อนบ้าน',
    neighbor: 'เพื่อนบ้าน',
    landlord: 'ผู้ให้เช่า',
  },
  purpose: {
    collection: 'การทวงถามหนี้',
    location: 'การสอบถามสถานที่ติดต่อ',
    reply: 'การตอบกลับ',
    'requested-information': 'การให้ข้อมูลตามที่ร้องขอ',
    'legal-notice': 'หนังสือบอกกล่าวตามกฎหมาย',
    'required-by-law': 'การแจ้งตามที่กฎหมายกำหนด',
    'active-litigation': 'การดำเนินคดีที่ค้างอยู่',
    'validation-notice': 'หนังสือแจ้งยืนยันหนี้',
    'opt-out-confirmation': 'การยืนยันการปฏิเสธการติดต่อ',
    service: 'การให้บริการลูกค้า',
    reminder: 'การแจ้งเตือนการชำระหนี้',
    information: 'การให้ข้อมูล',
    'plain-information': 'การให้ข้อมูลทั่วไป',
    'account-information': 'ข้อมูลบัญชี',
    'account-statement': 'ใบแจ้งยอดบัญชี',
    'contract-notice': 'การแจ้งตามสัญญา',
    'consent-request': 'การขอความยินยอม',
    'placement-notice': 'การแจ้งมอบหมายให้ทวงถามหนี้',
    'transfer-notice': 'การแจ้งโอนสิทธิเรียกร้อง',
    'visit-notice': 'การแจ้งการเข้าพบ',
    'time-barred-notice': 'การแจ้งว่าหนี้ขาดอายุความ',
    'adverse-listing-notice': 'การแจ้งรายงานข้อมูลเครดิตเชิงลบ',
    'document-rights-notice': 'การแจ้งสิทธิขอเอกสาร',
    'electronic-contact-notice': 'การแจ้งการติดต่อทางอิเล็กทรอนิกส์',
    'employer-contact-notice': 'การแจ้งการติดต่อนายจ้าง',
    'medical-debt-notice': 'การแจ้งหนี้ค่ารักษาพยาบาล',
    'notice-not-received': 'การไม่ได้รับหนังสือแจ้ง',
  },
  technology: { human: 'พนักงาน', autodialed: 'ระบบโทรอัตโนมัติ', prerecorded: 'เสียงที่บันทึกไว้ล่วงหน้า', ai: 'เสียงหรือข้อความจากปัญญาประดิษฐ์' },
  direction: { outbound: 'ขาออก', inbound: 'ขาเข้า' },
  party: {
    creditor: 'เจ้าหนี้',
    collector: 'ผู้ทวงถามหนี้',
    'debt-buyer': 'ผู้รับซื้อหนี้',
    attorney: 'ทนายความ',
    lawyer: 'ทนายความ',
    'law-firm': 'สำนักงานทนายความ',
    'law-office': 'สำนักงานทนายความ',
  },
  line: { mobile: 'โทรศัพท์เคลื่อนที่', landline: 'โทรศัพท์ประจำที่', voip: 'โทรศัพท์ทางอินเทอร์เน็ต', office: 'โทรศัพท์สำนักงาน' },
  place: {
    home: 'ที่อยู่อาศัย',
    work: 'สถานที่ทำงาน',
    school: 'สถานศึกษา',
    hospital: 'โรงพยาบาล',
    other: 'สถานที่อื่น',
    residence: 'ถิ่นที่อยู่',
    'billing-address': 'ที่อยู่สำหรับส่งใบแจ้งหนี้',
    domicile: 'ภูมิลำเนา',
    institution: 'สถานที่ทำการของสถาบันการเงิน',
    public: 'ที่สาธารณะ',
  },
  agent: {},
  institution: {
    bank: 'ธนาคาร',
    'finance-company': 'บริษัทเงินทุน',
    'card-issuer': 'ผู้ออกบัตร',
    microfinance: 'ผู้ให้บริการไมโครไฟแนนซ์',
    servicer: 'ผู้บริหารหนี้',
    insurer: 'บริษัทประกันภัย',
    'credit-union': 'สหกรณ์เครดิตยูเนียน',
    cooperative: 'สหกรณ์',
  },
  device: { institutional: 'อุปกรณ์ขององค์กร', private: 'อุปกรณ์ส่วนตัว' },
  supplier: { debtor: 'ลูกหนี้', creditor: 'เจ้าหนี้', 'third-party': 'บุคคลอื่น', public: 'แหล่งข้อมูลสาธารณะ' },
  debtType: {
    'credit-card': 'บัตรเครดิต',
    'personal-loan': 'สินเชื่อส่วนบุคคล',
    'consumer-loan': 'สินเชื่อเพื่อการอุปโภคบริโภค',
    microfinance: 'สินเชื่อไมโครไฟแนนซ์',
    mortgage: 'สินเชื่อที่อยู่อาศัย',
    auto: 'สินเชื่อรถยนต์',
    'student-loan': 'เงินกู้ยืมเพื่อการศึกษา',
    medical: 'ค่ารักษาพยาบาล',
    utility: 'ค่าสาธารณูปโภค',
    telecom: 'ค่าบริการโทรคมนาคม',
    rent: 'ค่าเช่า',
    tax: 'ภาษี',
    judgment: 'หนี้ตามคำพิพากษา',
    business: 'หนี้ทางธุรกิจ',
    other: 'อื่น ๆ',
  },
  form: { oral: 'วาจา', written: 'ลายลักษณ์อักษร', registered: 'ไปรษณีย์ลงทะเบียน', electronic: 'อิเล็กทรอนิกส์' },
  per: { consumer: 'ลูกหนี้', debt: 'หนี้', account: 'บัญชี', creditor: 'เจ้าหนี้', address: 'ที่อยู่หรือหมายเลข', channel: 'ช่องทาง', agent: 'พนักงาน', recipient: 'ผู้รับการติดต่อ' },
  state: {
    open: 'อยู่ระหว่างดำเนินการ',
    active: 'มีผล',
    filed: 'ยื่นคำร้องแล้ว',
    discharged: 'ปลดจากล้มละลาย',
    'mental-health': 'ปัญหาสุขภาพจิต',
    illness: 'เจ็บป่วย',
    disability: 'ความพิการ',
    disabled: 'ความพิการ',
    hospitalised: 'รักษาตัวในโรงพยาบาล',
    hospitalized: 'รักษาตัวในโรงพยาบาล',
    elderly: 'ผู้สูงอายุ',
  },
};

const ELEMENTS: Readonly<Record<string, string>> = {
  'sender-identity': 'ชื่อผู้ส่ง',
  'creditor-name': 'ชื่อเจ้าหนี้',
  'institution-name': 'ชื่อสถาบันการเงิน',
  'agency-name': 'ชื่อผู้ประกอบธุรกิจทวงถามหนี้',
  'agent-name': 'ชื่อพนักงาน',
  amount: 'จำนวนเงิน',
  'amount-owed': 'จำนวนหนี้',
  'due-date': 'วันครบกำหนดชำระ',
  'opt-out-notice': 'คำแจ้งวิธีปฏิเสธการติดต่อ',
  'debt-collector-initial': 'คำแจ้งว่าเป็นการทวงถามหนี้ในการติดต่อครั้งแรก',
  'debt-collector-subsequent': 'คำแจ้งว่าเป็นการทวงถามหนี้ในการติดต่อครั้งต่อไป',
  'rights-notice': 'คำแจ้งสิทธิ',
  'call-back-number': 'หมายเลขโทรศัพท์ติดต่อกลับ',
  'complaint-channel': 'ช่องทางร้องเรียน',
  'proof-of-authority': 'หลักฐานการมอบอำนาจ',
  'authority-document': 'เอกสารการมอบอำนาจ',
  'letter-of-authorisation': 'หนังสือมอบอำนาจ',
  'photo-identity-card': 'บัตรประจำตัวติดรูปถ่าย',
  'identification-badge': 'บัตรแสดงตน',
  'location-purpose': 'คำชี้แจงวัตถุประสงค์ในการสอบถามสถานที่ติดต่อ',
  'payment-account': 'บัญชีสำหรับชำระหนี้',
  'recording-notice': 'คำแจ้งการบันทึกเสียง',
  'ai-identification': 'คำแจ้งว่าใช้ปัญญาประดิษฐ์',
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: 'ช่องทาง',
  outcome: 'ผล',
  role: 'ผู้รับการติดต่อ',
  relation: 'ความสัมพันธ์กับลูกหนี้',
  purpose: 'วัตถุประสงค์',
  technology: 'วิธีการทางเทคนิค',
  direction: 'ทิศทาง',
  party: 'ผู้ติดต่อ',
  line: 'สาย',
  place: 'สถานที่',
  agent: 'พนักงาน',
  institution: 'สถาบัน',
  device: 'อุปกรณ์',
  supplier: 'ผู้ให้ข้อมูลติดต่อ',
  debtType: 'ประเภทหนี้',
  form: 'รูปแบบ',
  per: 'หน่วย',
  state: 'สถานะ',
};

/** The conjunction is written together with a Thai word, and apart from any other. */
const joined = (items: readonly string[], word: string): string => joinList(items, ', ', ` ${word}${/^[\u0e00-\u0e7f]/.test(items[items.length - 1] ?? '') ? '' : ' '}`);
const and = (items: readonly string[]): string => joined(items, 'และ');
const or = (items: readonly string[]): string => joined(items, 'หรือ');
const quoted = (text: string): string => `“${text}”`;
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const element = (code: string): string => (Object.hasOwn(ELEMENTS, code) ? `${quoted(ELEMENTS[code] as string)} (${code})` : quoted(code));
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]}: ${named(vocabulary, value)}`];
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
/** ห้าม สันนิษฐานว่าฝ่าฝืน หรือไม่แนะนำ พร้อมการติดต่อที่กล่าวถึง */
const verdict = (reason: Told, contact: string): string =>
  byForce(reason, { prohibition: `ไม่อนุญาตให้${contact}`, presumption: `การ${contact}ให้สันนิษฐานว่าเป็นการฝ่าฝืน`, should: `ไม่แนะนำให้${contact}` });

/** `21.00 น.`; also with seconds, as `09.01.00,001 น.`. */
const clock = (text: string): string => `${text.replace('.', ',').replaceAll(':', '.')} น.`;

/** `วันอังคารที่ 5 พฤษภาคม พ.ศ. 2569`; of an instant also the clock in UTC. */
function date(text: string, weekday = false): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `${weekday ? (DAYS[parts.weekday] as string) : 'วัน'}ที่ ${parts.day} ${MONTHS[parts.month - 1] as string} พ.ศ. ${parts.year + BUDDHIST_ERA}`;
  return parts.utc === undefined ? plain : `${plain} เวลา ${clock(parts.utc)} (UTC)`;
}

function moment({ instant, local }: Moment): string {
  if (local === undefined) return instant;
  return `${date(local.date, true)} เวลา ${clock(local.time)}${local.oneOfSeveral ? ` ตามเวลาท้องถิ่นของ ${local.zone}` : ''} (${instant})`;
}

function hoursOf(hours: number): string {
  const read = readHours(hours);
  return 'minutes' in read ? `${read.minutes} นาที` : `${read.hours} ชั่วโมง`;
}

function duration(length: Duration): string {
  if (length.hours !== undefined) return hoursOf(length.hours);
  const full = length.full === true ? 'เต็ม' : '';
  if (length.workdays !== undefined) return `${length.workdays} วันทำการ${full}`;
  if (length.months !== undefined) return `${length.months} เดือน${full}`;
  return `${length.days ?? 0} วันปฏิทิน${full}`;
}

/** How the day of the event is reckoned. Nothing to say of hours. */
function dayOne(lengths: readonly (Duration | undefined)[], day: string): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: ` (นับ${day}เป็นวันที่หนึ่ง)`, out: ` (ไม่นับ${day})`, mixed: ` (นับ${day}เป็นวันที่หนึ่ง แต่ไม่นับวันดังกล่าวในระยะเวลาเต็ม)` }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined): string {
  return [...(atLeast === undefined ? [] : [`ไม่น้อยกว่า ${duration(atLeast)}`]), ...(atMost === undefined ? [] : [`ไม่เกิน ${duration(atMost)}`])].join(' และ');
}

const TRUTH: Readonly<Record<string, string>> = { true: 'จริง', false: 'เท็จ' };

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}${excluded ? 'ที่ไม่ใช่' : ''}: ${or(values.map((value) => named(vocabulary, value)))}`,
  flags: {
    sameChannel: ['ช่องทางเดียวกับครั้งนี้', 'ช่องทางที่ต่างจากครั้งนี้'],
    sameAddress: ['ที่อยู่หรือหมายเลขเดียวกับครั้งนี้', 'ที่อยู่หรือหมายเลขที่ต่างจากครั้งนี้'],
    notSameAddress: ['ที่อยู่หรือหมายเลขที่ต่างจากครั้งนี้', 'ที่อยู่หรือหมายเลขเดียวกับครั้งนี้'],
    sameAgent: ['พนักงานคนเดียวกับครั้งนี้', 'พนักงานที่ต่างจากครั้งนี้'],
    answers: ['เป็นการตอบเหตุการณ์อื่น', 'ไม่เป็นการตอบเหตุการณ์อื่น'],
    answersSameDay: ['เป็นการตอบการติดต่อที่ได้รับในวันเดียวกัน', 'ไม่เป็นการตอบการติดต่อที่ได้รับในวันเดียวกัน'],
    misdirected: ['ติดต่อไปถึงผู้อื่น', 'ไม่ได้ติดต่อไปถึงผู้อื่น'],
    undeliverable: ['ไม่สามารถส่งถึงได้', 'ไม่ใช่กรณีที่ส่งถึงไม่ได้'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `ขอบเขต ${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`ให้ไว้แก่${or(givenTo.map((party) => named('party', party)))}`]),
      ...(forms === undefined ? [] : [`รูปแบบ: ${or(forms.map((form) => named('form', form)))}`]),
      ...(days === undefined ? [] : [`มีผล ${days} วันปฏิทิน`]),
    ];
    return `${covered ? 'อยู่' : 'ไม่อยู่'}ในความยินยอมที่มี${and(details)}`;
  },
  fact: (path, value) => `${path}: ${TRUTH[value] ?? value}`,
  range: (min, max) => [...(min === undefined ? [] : [`ไม่น้อยกว่า ${min}`]), ...(max === undefined ? [] : [`ไม่เกิน ${max}`])].join(' และ'),
  ago: ({ atLeast, atMost }) => `ผ่านมาแล้ว${bounds(atLeast, atMost)}`,
  between: (from, until) => [...(from === undefined ? [] : [`ตั้งแต่${date(from)}`]), ...(until === undefined ? [] : [`ก่อน${date(until)}`])].join(' และ'),
  any: (descriptions) => `อย่างใดอย่างหนึ่งต่อไปนี้: ${descriptions.join(' / ')}`,
  not: (description) => `ไม่เข้าลักษณะต่อไปนี้: ${description}`,
  separator: '; ',
};

const event = (filter: Parameters<typeof describeFilter>[0]): string => `เหตุการณ์ [${describeFilter(filter, WORDS)}]`;

/** ต่อท้ายจำนวนครั้ง */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `ในสัปดาห์เดียวกัน (${DAYS[first] as string}ถึง${DAYS[(first + 6) % 7] as string})`;
  }
  if (window.calendar !== undefined) return { day: 'ในวันเดียวกัน', month: 'ในเดือนปฏิทินเดียวกัน', year: 'ในปีปฏิทินเดียวกัน' }[window.calendar];
  if (window.days !== undefined) return `ภายใน ${window.days} วันปฏิทินต่อเนื่องกัน`;
  if (window.months !== undefined) return `ภายใน ${window.months} เดือน`;
  if (window.hours !== undefined) return `ภายใน ${hoursOf(window.hours)}`;
  if (window.since === undefined) return 'ตลอดประวัติการติดต่อทั้งหมด';
  const search = window.within === undefined ? '' : ` ที่เกิดขึ้น${within(window.within)}`;
  const perhaps = window.orElse === 'none' ? '' : ' (ถ้ามี)';
  return `นับตั้งแต่${event(window.since)} ${window.which === 'first' ? 'ครั้งแรก' : 'ครั้งล่าสุด'}${search}${perhaps}`;
}

/** ปิดท้ายด้วยข้อกำหนดที่อ้างอิง หรือกฎเมื่อไม่มีการอ้างอิง */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? sentence : `${sentence} (กฎ ${quoted(rule)} ของชุดกฎ ${quoted(ruleset ?? 'ที่ใช้อยู่')})`;
  const { instrument, provision } = citation;
  return `${sentence} (อ้างอิง: ${provision === undefined || provision === '' ? instrument : `${instrument}, ${provision}`})`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : `สำหรับหนี้ ${quoted(debt)} `);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  return [`เหตุการณ์ที่เกี่ยวข้อง: ${and(more === 0 ? shown : [...shown, `อีก ${more} เหตุการณ์`])}`];
}

/** เกณฑ์การนับ */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit']): string {
  const per = `นับแยกตาม${and(data.per.map((key) => named('per', key)))}`;
  return [per, ...(data.zone === undefined ? [] : [`ถือวันที่ตามเวลาท้องถิ่นของ ${data.zone}`]), ...events(data)].join('; ');
}

function open(stretches: ZoneHours['open']): string {
  return and(
    stretches.map(({ from, to }) => {
      const [start, end] = [readClock(from), readClock(to)];
      return `${start.past ? 'หลังเวลา' : 'ตั้งแต่เวลา'} ${clock(start.clock)} ถึงเวลา ${clock(end.clock)} (${end.past ? 'รวม' : 'ไม่รวม'}เวลานั้น)`;
    }),
  );
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const hours = byForce(reason, {
    prohibition: 'ช่วงเวลาที่อนุญาตให้ติดต่อ',
    presumption: 'ช่วงเวลาที่ไม่ถูกสันนิษฐานว่าเป็นการฝ่าฝืน',
    should: 'ช่วงเวลาที่แนะนำให้ติดต่อ',
  });
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const where = `เวลาท้องถิ่นของ ${and(group.map((item) => item.zone))} คือ ${date(day, true)} เวลา ${clock(time)}${holiday === true ? ' ซึ่งเป็นวันหยุด' : ''}`;
    const doubt = unknown === undefined ? '' : ` แต่ปฏิทินไม่มีข้อมูลสำหรับช่วง${open(unknown)}`;
    return stretches.length === 0 ? `${where} โดยวันดังกล่าวไม่มี${hours}${doubt}` : `${where} โดย${hours}ในวันดังกล่าวคือ ${open(stretches)}${doubt}`;
  });
  const margin = marginSeconds === undefined ? '' : `; เผื่อเวลาเพื่อความปลอดภัย ${marginSeconds} วินาทีทั้งต้นและท้ายช่วงเวลา`;
  return cited(`อยู่นอก${hours}: ${now.join('; ')}${margin}`, reason);
}

function wish({ days, from, to }: Wish): string {
  const hours = from === undefined ? 'ตลอดทั้งวัน' : `ตั้งแต่เวลา ${clock(from)} ถึงเวลา ${clock(to ?? '24:00')}`;
  return days === undefined ? `ทุกวัน ${hours}` : `ทุก${and(days.map((day) => DAYS[DAY_CODES.indexOf(day)] as string))} ${hours}`;
}

const since = (text: string | undefined): string => (text === undefined ? '' : ` ตั้งแต่${date(text)}`);
const place = (name: string): string => quoted(named('place', name));

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`หลัง${event(after.event)} ครั้งล่าสุด${after.atLeast === undefined ? '' : `ไม่น้อยกว่า ${duration(after.atLeast)}`}`];
    const turns = [...(sinceFact === undefined ? [] : [`หลังวันที่ ${quoted(sinceFact)}`]), ...turn];
    const later = turns.length === 0 ? '' : ` (${and(turns)})`;
    if (filter === undefined) return `วันที่ ${quoted(fact ?? '')}${later}`;
    return `${event(filter)}${count === undefined || count === 1 ? '' : ` ${count} ครั้ง`}${later}`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : ` และต้องเกิดขึ้นก่อนการติดต่อ${ago}${dayOne([data.atLeast, data.atMost], 'วันที่เกิดขึ้น')}`;
  const what = `สิ่งที่ต้องมีก่อน${each.length === 1 ? 'คือ' : 'คืออย่างใดอย่างหนึ่งต่อไปนี้:'} ${or(each)}`;
  return cited(`${byForce(reason, leads)}: ${forDebt(data.debt)}${what}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? 'หนี้รายนี้' : `หนี้ ${quoted(data.debt)} `;
  const from = since(data.since);
  const detail = data.detail === undefined ? '' : ` (${data.detail.split(', ').map((item) => named('state', item)).join(', ')})`;
  switch (data.status) {
    case 'bankrupt':
      return `ลูกหนี้อยู่ในกระบวนการล้มละลาย${from}${detail}`;
    case 'deceased':
      return `ลูกหนี้ถึงแก่ความตายแล้ว${detail}`;
    case 'minor':
      return `ลูกหนี้เป็นผู้เยาว์${detail}`;
    case 'servicemember':
      return `ลูกหนี้เป็นทหารประจำการ${detail}`;
    case 'vulnerable':
      return `ลูกหนี้อยู่ในกลุ่มเปราะบาง${detail}`;
    case 'hardship':
      return `ลูกหนี้ประสบความเดือดร้อนทางการเงิน${from}${detail}`;
    case 'complaint':
      return `ข้อร้องเรียนของลูกหนี้ยังไม่ยุติ${from}${detail}`;
    case 'paid':
      return `ตามบันทึก ${debt}ได้ชำระแล้ว${data.since === undefined ? '' : `เมื่อ${date(data.since)}`}${detail}`;
    case 'time-barred':
      return `ตามบันทึก ${debt}ขาดอายุความแล้ว${detail}`;
    case 'in-litigation':
      return `ตามบันทึก ${debt}อยู่ระหว่างการดำเนินคดี${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': 'เกิดข้อผิดพลาดขณะประเมินกฎ',
  'values of different types are compared': 'กฎเปรียบเทียบค่าต่างชนิดกัน',
};

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `ไม่ทราบข้อเท็จจริง ${and(facts)}` : `ไม่ทราบข้อเท็จจริงต่อไปนี้ทั้งหมดหรือบางส่วน: ${facts.join(', ')}`;
  const cause = error === undefined ? '' : ` ข้อความแสดงข้อผิดพลาด: ${quoted(error)}`;
  return cited(`ไม่สามารถวินิจฉัยตามกฎได้: ${forDebt(debt)}${FAILURES[fact] ?? missing}${cause}`, reason);
}

const limitOf = (reason: Told): string =>
  byForce(reason, { prohibition: 'จำนวนสูงสุด', presumption: 'เกณฑ์ที่ให้สันนิษฐานว่าเป็นการฝ่าฝืน', should: 'จำนวนสูงสุดที่แนะนำ' });

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': 'ต้องเปลี่ยนสถานที่',
  'frequency-limit': 'จำนวนสูงสุดนี้ไม่เริ่มนับใหม่ตามเวลา',
  'prerequisite-missing': 'ต้องทำให้ครบเงื่อนไขที่ต้องมีก่อน',
  'channel-not-permitted': 'ต้องเปลี่ยนช่องทาง วิธีการทางเทคนิค หรือที่อยู่ที่ติดต่อ',
  'recipient-not-permitted': 'ต้องเปลี่ยนผู้รับการติดต่อ ที่อยู่ที่ติดต่อ หรือวัตถุประสงค์',
  workplace: 'ต้องเปลี่ยนสถานที่',
  'consent-missing': 'ต้องได้รับความยินยอม',
  'prohibited-wording': 'ต้องแก้ไขถ้อยคำในเนื้อหา',
  'missing-disclosure': 'ต้องเพิ่มสิ่งที่ขาดลงในเนื้อหา',
  'unknown-fact': 'ต้องระบุข้อเท็จจริงที่ยังไม่ทราบ',
  'history-too-short': 'ต้องมีประวัติการติดต่อที่ย้อนหลังนานกว่านี้',
  'calendar-coverage': 'ต้องใช้ปฏิทินที่ครอบคลุมวันที่นั้น',
  'unknown-time-zone': 'ต้องระบุเขตเวลา IANA ที่มีอยู่จริง',
  'invalid-request': 'ต้องแก้ไขคำขอ',
  'text-not-checked': 'ต้องตรวจสอบเนื้อหาและระบุสิ่งที่เนื้อหามี',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': 'การขู่ว่าจะใช้ความรุนแรง',
  'arrest-or-criminal-threat': 'การขู่ว่าจะจับกุมหรือดำเนินคดีอาญา',
  'false-legal-action': 'ข้อความเท็จหรือชวนให้เข้าใจผิดเกี่ยวกับการดำเนินการทางกฎหมาย',
  'impersonation-authority': 'การแอบอ้างเป็นเจ้าหน้าที่ของรัฐ',
  'impersonation-lawyer': 'การแอบอ้างเป็นทนายความ',
  'insult-or-obscenity': 'การดูหมิ่นหรือถ้อยคำลามก',
  'shaming-or-publicity': 'การขู่ว่าจะประจาน',
  'third-party-pressure': 'การกดดันผ่านบุคคลอื่น',
  'privacy-disclosure': 'การเปิดเผยหนี้แก่บุคคลอื่น',
  'false-credit-claim': 'ข้อความเท็จเกี่ยวกับประวัติเครดิต',
  'coercive-borrowing': 'การเร่งเร้าให้กู้เงินมาชำระหนี้',
  'deception-identity': 'การหลอกลวงเกี่ยวกับผู้ส่งหรือวัตถุประสงค์',
  'excessive-urgency': 'ความเร่งด่วนอันเป็นเท็จ',
  'fee-misrepresentation': 'การแจ้งจำนวนเงินหรือค่าธรรมเนียมไม่ตรงความจริง',
  discrimination: 'การเลือกปฏิบัติ',
  'sexual-harassment': 'การคุกคามทางเพศ',
  'self-harm-incitement': 'การยุยงให้ทำร้ายตนเอง',
  'vulnerable-exploitation': 'การแสวงหาประโยชน์จากความเปราะบาง',
  'contact-after-stop': 'การปฏิเสธที่จะหยุดติดต่อ',
  'coercive-visit': 'การขู่ว่าจะไปพบในลักษณะบังคับ',
  'harassment-threat': 'การขู่ว่าจะติดต่อไม่หยุดหย่อน',
  extortion: 'การกรรโชก',
  'private-channel': 'การชักชวนไปยังช่องทางส่วนตัว',
  'false-relief': 'คำสัญญาอันเป็นเท็จว่าจะผ่อนผัน',
  marketing: 'การตลาด',
  'unrendered-placeholder': 'ช่องของแม่แบบที่ยังไม่ได้กรอก',
};
const SOFTENED = {
  negation: 'ข้อความปฏิเสธสิ่งนั้น',
  quotation: 'ข้อความยกสิ่งนั้นมาอ้าง',
  warning: 'ข้อความเตือนให้ระวังสิ่งนั้น',
  condition: 'ข้อความแจ้งสิ่งนั้นพร้อมเงื่อนไข',
  policy: 'ข้อความระบุกฎที่ห้ามสิ่งนั้น',
} as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': 'อักษรเต็มความกว้าง',
  'zero-width': 'อักขระที่ซ่อนไว้',
  'combining-marks': 'เครื่องหมายที่วางทับตัวอักษร',
  'styled-letters': 'ตัวอักษรรูปแบบพิเศษ',
  separators: 'เครื่องหมายคั่นระหว่างตัวอักษร',
  'look-alike': 'ตัวอักษรของอักษรชุดอื่น',
  'mixed-script': 'อักษรหลายชุดปะปนกัน',
  leet: 'ตัวเลขแทนตัวอักษร',
  repeated: 'ตัวอักษรซ้ำ',
  traditional: 'อักษรจีนตัวเต็ม',
  pinyin: 'พินอิน',
  'pinyin-initials': 'อักษรต้นของพินอิน',
  homophone: 'อักษรพ้องเสียง',
  'split-character': 'อักษรที่แยกส่วน',
  abbreviation: 'คำย่อ',
};
const FIELDS = { text: 'ของเนื้อความ', subject: 'ของหัวเรื่อง' } as const;

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const source = entry === undefined ? '' : `, รายการ ${quoted(entry)} ในคลังคำ ${quoted(lexicon ?? '')}`;
  const where = `ข้อความ ${quoted(phrase)} (อักขระที่ ${span.from + 1} ถึง ${span.to} ${FIELDS[field] ?? field}${source})`;
  const disguise = evasions.length === 0 ? '' : ` ซึ่งอำพรางด้วย${and(evasions.map((evasion) => DISGUISES[evasion] ?? evasion))}`;
  const more = findingsLeftOut === undefined ? '' : `; ยังมีอีก ${findingsLeftOut} แห่งที่ไม่ได้แสดงไว้`;
  const law = provisions.length === 0 ? '' : `; ดู ${and(provisions)}`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where} เป็น${what}${more}`, reason);
  if (sense === 'mention') return cited(`${where}${disguise} กล่าวถึง${what}${because === undefined ? '' : `; ${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where}${disguise} เป็น${what}: ${verdict(reason, 'ใช้ถ้อยคำเช่นนี้')}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`ยังไม่ได้ตรวจสอบว่าเนื้อหามีสิ่งต่อไปนี้หรือไม่: ${and(elements.map(element))}`, reason);
  const handed = lexicons === undefined ? '' : ` (${and(lexicons.map(quoted))})`;
  const spoken = language === undefined ? '' : ` (${quoted(language)})`;
  const why = { 'no-text': 'การติดต่อนี้ไม่มีข้อความ', 'no-lexicon': 'ไม่ได้รับคลังคำของกฎ', language: 'ไม่มีคลังคำของกฎที่อ่านภาษานี้ได้' };
  return cited(`ยังไม่ได้ตรวจสอบถ้อยคำในเนื้อหา: ${because === undefined ? 'ไม่มีสิ่งใดอ่านถ้อยคำ' : (why[because] ?? because)}${handed}${spoken}`, reason);
}

/** ภาษาไทย */
export const th: Messages = {
  locale: 'th',
  direction: 'ltr',
  gap: ' ',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) return cited(`ลูกหนี้นัดเวลาให้ติดต่อไว้ คือ${date(appointment)}: ${verdict(reason, 'ติดต่อก่อนเวลานั้น')}`, reason);
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${wish(item)}${since(item.since)}`);
        return cited(`อยู่นอกช่วงเวลาที่ตกลงไว้กับลูกหนี้ ซึ่งได้แก่ ${agreed.join('; และ')}: ${verdict(reason, 'ติดต่อในเวลานี้')}`, reason);
      }
      return cited(`ลูกหนี้แจ้งว่าไม่สะดวกให้ติดต่อ${wish(refused)}${since(refused.since)}: ${verdict(reason, 'ติดต่อในเวลานี้')}`, reason);
    },
    'inconvenient-place': (data, reason) =>
      cited(`ลูกหนี้แจ้งว่าไม่สะดวกให้ติดต่อที่ ${place(data.place)} ${wish(data)}${since(data.since)}: ${verdict(reason, 'ติดต่อ ณ สถานที่นั้น')}`, reason),
    'frequency-limit'(data, reason) {
      const limit = limitOf(reason);
      const size = `${forDebt(data.debt)}${limit}คือ ${data.limit} ครั้ง ${within(data.window)}`;
      if (data.limit === 0) return cited(`การติดต่อแม้เพียงครั้งเดียวจะเกิน${limit}: ${size}; ${basis(data)}`, reason);
      return cited(`หากติดต่ออีกหนึ่งครั้งจะเกิน${limit}: ${size} และนับแล้ว ${data.counted} ครั้ง; ${basis(data)}`, reason);
    },
    cooldown(data, reason) {
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: 'ยังไม่ครบระยะเวลาหลังจากมีสิ่งที่ต้องมีก่อน',
          presumption: 'ติดต่อเร็วเกินไปหลังจากมีสิ่งที่ต้องมีก่อน จึงให้สันนิษฐานว่าเป็นการฝ่าฝืน',
          should: 'ติดต่อเร็วกว่าที่แนะนำหลังจากมีสิ่งที่ต้องมีก่อน',
        });
      }
      const interval = byForce(reason, { prohibition: 'ต้องเว้นระยะ', presumption: 'ระยะที่ให้สันนิษฐานว่าเป็นการฝ่าฝืนคือ', should: 'ควรเว้นระยะ' });
      const from = data.wait.hours === undefined ? dayOne([data.wait], 'วันที่เกิดเหตุการณ์') : ' นับจากเหตุการณ์นั้น';
      return cited(`เร็วเกินไปหลังจากเหตุการณ์ก่อนหน้า: ${forDebt(data.debt)}${interval} ${duration(data.wait)}${from}; ${basis(data)}`, reason);
    },
    'prerequisite-missing': (data, reason) =>
      required(data, reason, {
        prohibition: 'ยังไม่ครบเงื่อนไขที่ต้องมีก่อน',
        presumption: 'ยังไม่ครบเงื่อนไขที่หากขาดไปให้สันนิษฐานว่าเป็นการฝ่าฝืน',
        should: 'ยังไม่ครบเงื่อนไขที่แนะนำให้มีก่อน',
      }),
    'channel-limit'(data, reason) {
      const limit = `${limitOf(reason)}ของช่องทาง`;
      const size = `${forDebt(data.debt)}${limit}คือ ${data.limit} ช่องทาง ${within(data.window)}`;
      const used = and(data.channels.map((channel) => named('channel', channel)));
      return cited(`การติดต่อครั้งนี้จะเกิน${limit}: ${size} และเมื่อรวมครั้งนี้จะเป็น ${data.channels.length} ช่องทาง ได้แก่ ${used}; ${basis(data)}`, reason);
    },
    'channel-not-permitted'(data, reason) {
      const how = [
        ...labelled('channel', data.channel),
        ...labelled('technology', data.technology),
        ...labelled('line', data.line),
        ...labelled('place', data.place),
        ...labelled('device', data.device),
        ...(data.visitors === undefined ? [] : [`จำนวนผู้เข้าพบ: ${data.visitors} คน`]),
      ];
      return cited(`${verdict(reason, 'ติดต่อด้วยวิธีนี้')} กล่าวคือ ${how.join('; ')}`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)].join('; ');
      const wrong = data.misdirected === true ? ['การติดต่อครั้งก่อนแสดงว่าที่อยู่หรือหมายเลขนี้เป็นของผู้อื่น'] : [];
      return cited(`${verdict(reason, 'ติดต่อบุคคลนี้')} กล่าวคือ ${[who, ...wrong, ...events({ events: data.events ?? [] })].join('; ')}`, reason);
    },
    workplace(data, reason) {
      const there = `การติดต่อนี้จะไปถึงลูกหนี้ที่ ${place(data.place)}`;
      if (data.prohibited === 'always') {
        const employer = data.since === undefined ? '' : `; นายจ้างห้ามการติดต่อดังกล่าว${since(data.since)}`;
        return cited(`${there}: ${verdict(reason, 'ติดต่อ ณ สถานที่นั้น')} ไม่ว่านายจ้างจะอนุญาตหรือไม่${employer}`, reason);
      }
      return cited(`${there} ซึ่งนายจ้างห้ามการติดต่อดังกล่าว${since(data.since)}: ${verdict(reason, 'ติดต่อ ณ สถานที่นั้น')}`, reason);
    },
    represented: (data, reason) => cited(`ลูกหนี้มีทนายความเป็นผู้แทน${since(data.since)}: ${verdict(reason, 'ติดต่อลูกหนี้โดยตรง')}`, reason),
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : ` (ได้รับคำขอเมื่อ${date(data.since)})`;
      return cited(`ลูกหนี้ขอให้ยุติการติดต่อ${received}: ${verdict(reason, 'ติดต่อ')}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? 'การติดต่อทั้งหมด' : `การติดต่อทาง${named('channel', data.channel)}`;
      const address = data.address === undefined ? '' : ` ที่หมายเลขหรือที่อยู่ ${data.address}`;
      const about = data.debts === undefined ? '' : ` เกี่ยวกับหนี้ ${and(data.debts.map(quoted))}`;
      return cited(`ลูกหนี้ปฏิเสธ${channel}${address}${about} เมื่อ${date(data.at)}: ${verdict(reason, 'ติดต่อดังกล่าว')}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : ` ที่ให้ไว้แก่${or(data.givenTo.map((party) => named('party', party)))}`;
      const revoked = data.revokedAt === undefined ? '' : `; ความยินยอมหนึ่งรายการในบันทึกถูกเพิกถอนเมื่อ${date(data.revokedAt)}`;
      const expired = data.expiredAt === undefined ? '' : `; ความยินยอมหนึ่งรายการในบันทึกสิ้นสุด${date(data.expiredAt)}`;
      const none = `ไม่มีความยินยอมขอบเขต ${or(data.scopes.map(quoted))}${to} ที่ครอบคลุมการติดต่อนี้`;
      return cited(`${none}: ${verdict(reason, 'ติดต่อโดยไม่มีความยินยอม')}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) => cited(`หนี้ ${quoted(data.debt)} มีข้อโต้แย้ง${since(data.since)}: ${verdict(reason, 'ติดต่อเกี่ยวกับหนี้นั้น')}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}: ${verdict(reason, 'ติดต่อ')}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const lead = byForce(reason, {
        prohibition: 'เนื้อหาขาดสิ่งที่ต้องมี',
        presumption: 'เนื้อหาขาดสิ่งที่หากไม่มีให้สันนิษฐานว่าเป็นการฝ่าฝืน',
        should: 'เนื้อหาขาดสิ่งที่แนะนำให้มี',
      });
      return cited(`${lead}: ${and(elements.map(element))}`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'th') ?? 'กฎไม่ยอมรับการติดต่อนี้';
      const debt = data.debt === undefined ? '' : `; เกี่ยวกับหนี้ ${quoted(data.debt)}`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `; ตามเวลาท้องถิ่นของ ${data.zone}`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? 'กฎต้องดูประวัติทั้งหมดย้อนหลังโดยไม่มีกำหนด' : `กฎต้องดูย้อนหลังถึง${date(data.needed)}`;
      return cited(`ไม่สามารถวินิจฉัยตามกฎได้: ${forDebt(data.debt)}ประวัติการติดต่อครบถ้วนตั้งแต่${date(data.historySince)} เท่านั้น แต่${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? 'ปฏิทิน' : `ปฏิทิน ${quoted(data.calendar)} `;
      return cited(`ไม่สามารถวินิจฉัยตามกฎได้: ${calendar}ไม่ครอบคลุมวันที่จำเป็นในช่วงใกล้${date(data.date, true)}`, reason);
    },
    'unknown-time-zone': ({ zone }, reason) =>
      cited(`ไม่สามารถวินิจฉัยตามกฎได้: ${zone === null ? 'ไม่ทราบเขตเวลาของลูกหนี้' : `ไม่มีเขตเวลา ${quoted(zone)} อยู่จริง`}`, reason),
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`คำขอมีรูปแบบไม่ถูกต้องจึงถูกปฏิเสธ: ${found.join('; ')}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('ไม่มีกฎใดใช้บังคับกับการติดต่อนี้: ไม่มีกฎใดห้าม และไม่มีการตรวจสอบใด ๆ', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`กฎคัดค้านด้วยรหัส ${quoted(reason.code)}${data.length === 0 ? '' : `; ข้อมูลประกอบ: ${data.join('; ')}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? 'สิ่งที่ไม่ทราบย่อมไม่อนุญาต' : 'ข้อนี้ไม่เป็นเหตุปฏิเสธการติดต่อ';
    if (force === 'should') return denies ? 'ข้อนี้เป็นคำแนะนำ แต่นโยบายนี้ปฏิเสธการติดต่อที่ไม่เป็นไปตามคำแนะนำ' : 'ข้อนี้เป็นคำแนะนำและไม่เป็นเหตุปฏิเสธการติดต่อ';
    const presumed = force === 'presumption' ? 'ข้อนี้เป็นข้อสันนิษฐานว่าฝ่าฝืน มิใช่ข้อห้าม' : '';
    return denies ? presumed : `${presumed} นโยบายนี้เพียงให้คำแนะนำในเรื่องนี้ และข้อนี้ไม่เป็นเหตุปฏิเสธการติดต่อ`.trim();
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      if (outlook.remedy === 'stop') return 'การรอไม่ช่วยแก้ไข: อย่าพยายามติดต่ออีกจนกว่าข้อเท็จจริงเกี่ยวกับบุคคลหรือหนี้จะเปลี่ยนแปลง';
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) return 'การรอไม่ช่วยแก้ไข: ต้องแก้ไขกฎหรือข้อมูลที่กฎอ่าน';
      return `การรอไม่ช่วยแก้ไข: ${CURES[code] ?? 'ต้องเปลี่ยนเนื้อหา ช่องทาง หรือผู้รับการติดต่อ หรือเพิ่มข้อเท็จจริงที่ขาด'}`;
    }
    if (outlook.over === null) return 'การรอไม่ช่วยแก้ไข: ไม่พบเวลาสิ้นสุดภายใน 366 วัน';
    const over = moment(outlook.over);
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `อนุญาตให้ติดต่อได้อีกครั้งตั้งแต่ ${over}`;
        return force === 'presumption' ? `ไม่ถูกสันนิษฐานว่าเป็นการฝ่าฝืนตั้งแต่ ${over}` : `เป็นไปตามคำแนะนำตั้งแต่ ${over}`;
      case 'advice':
        return `คำแนะนำนี้สิ้นสุด ${over}`;
      case 'other-reasons':
        return `เฉพาะเหตุนี้สิ้นสุด ${over} แต่เหตุอื่นยังคงอยู่`;
      case 'never':
        return `เฉพาะเหตุนี้สิ้นสุด ${over} แต่ไม่พบเวลาภายใน 366 วันที่กฎทุกข้ออนุญาตให้ติดต่อ`;
      default:
        return `เฉพาะเหตุนี้สิ้นสุด ${over} และกฎทุกข้ออนุญาตให้ติดต่ออีกครั้งตั้งแต่ ${moment(outlook.then)}`;
    }
  },
  allowed: (until) => (until === null ? 'อนุญาตให้ติดต่อได้ ไม่พบเวลาสิ้นสุดภายใน 366 วัน' : `อนุญาตให้ติดต่อได้จนถึง ${until} (ไม่รวมเวลานั้น)`),
};

export default th;
