import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/cli/locales.js';
import { wordsFor } from '../../src/cli/words.js';
import type { ReasonCode } from '../../src/decision.js';
import { explain } from '../../src/explain.js';
import type { Messages } from '../../src/messages/catalogue.js';
import { en } from '../../src/messages/en.js';
import type { Expected, Language } from './catalogue-tests.js';
import { describeCases, describeCatalogue } from './catalogue-tests.js';
import { ALL, EVIDENCE, SETTINGS, ZONE, counting, decide, frequency, leaves, say } from './evidence.js';

const plain = (text: string): string => text;
const dotted = (text: string): string => text.replaceAll(':', '.');
const cjk = (year: number, month: number, day: number): string => `${year}年${month}月${day}日`;
const thaiMonths = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
const indonesianMonths = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

const EXPECTED: Readonly<Record<string, Expected>> = {
  'zh-hant': {
    script: 'other',
    date: cjk,
    weekdays: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
    clock: plain,
    number: String,
    shape: /。$/,
    waiting: '等待並無助益',
    harmless: /不構成拒絕|無規則禁止/,
    strict: /不得(?!再次嘗試)|得聯絡|得再次|應記載|須滿/,
    presumed: /推定/,
    recommended: /建議/,
    latin: ['IANA'],
    said: {
      doubt: '惟08:00（不含）至09:00（不含）、13:00至18:00（含）可否聯絡，行事曆未載明',
      appointment: '債務人已約定於世界協調時間2026年5月7日22:00聯絡：在此之前不得聯絡',
      full: '10個完整日曆日（事件當日不計入）',
      mixed: '至少1個整月且至多60個日曆日（當日計為第一日；要求完整期間者，當日不計入）',
      later: '事件［管道為信函］（晚於日期「debt.movedAt」，且晚於最近一次事件［管道為外訪］至少5個完整工作日）',
      between: 'debt.soldAt：自2024年1月2日起且早於2025年6月3日',
      debts: '一切聯絡，所涉債務為「loan-1」及「loan-2」：',
    },
  },
  ja: {
    script: 'other',
    date: cjk,
    weekdays: ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日'],
    clock: plain,
    number: String,
    shape: /。$/,
    waiting: '待機しても解消しない',
    harmless: /拒否の理由とならない|禁止する規則はなく/,
    strict: /認められ|要する間隔|含めるべき/,
    presumed: /推定/,
    recommended: /推奨/,
    latin: ['IANA', 'SMS', 'SNS', 'IP'],
    said: {
      doubt: 'ただし、08:00（当該時刻を除く）から09:00（当該時刻を除く）まで及び13:00から18:00（当該時刻を含む）までの時間についてはカレンダーから判断できない',
      appointment: '債務者は連絡を受ける時点として協定世界時2026年5月7日22:00を指定している。それより前の連絡は認められない',
      full: '満10日（暦日）（事象の当日は算入しない）',
      mixed: '満1か月以上かつ60日（暦日）以内であることを要する（当日を第1日とするが、満で数える期間には算入しない）',
      later: '事象［連絡手段が封書］（日付「debt.movedAt」より後かつ直近の事象［連絡手段が訪問］より満5営業日以上後のもの）',
      between: 'debt.soldAt：2024年1月2日以後かつ2025年6月3日より前',
      debts: '債務「loan-1」及び「loan-2」についての一切の連絡を拒否した',
    },
  },
  ko: {
    script: 'other',
    date: (year, month, day) => `${year}년 ${month}월 ${day}일`,
    weekdays: ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'],
    clock: plain,
    number: String,
    shape: /^[^ ].*\.$/s,
    waiting: '기다려도 해결되지 않습니다',
    harmless: /거부 사유가 아닙니다|금지하는 규칙이 없으며/,
    strict: /허용되(지|는)|할 수 있습니다|필요한 간격|포함하여야/,
    presumed: /추정/,
    recommended: /권고/,
    latin: ['IANA'],
    said: {
      doubt: '다만 08:00(해당 시각 제외)부터 09:00(해당 시각 제외)까지 및 13:00부터 18:00(해당 시각 포함)까지의 시간에 대해서는 달력에 정보가 없습니다',
      appointment: '채무자가 연락받을 시각을 정해 두었습니다(협정 세계시 2026년 5월 7일 22:00). 그 전의 연락은 허용되지 않습니다',
      full: '만 10일(역일)입니다(사건 당일은 산입하지 않음)',
      mixed: '만 1개월 이상, 60일(역일) 이내(당일을 제1일로 계산하되, 만으로 세는 기간에는 산입하지 않음)',
      later: '사건[연락 수단: 우편 서신](날짜 ‘debt.movedAt’보다 나중이면서 가장 최근의 사건[연락 수단: 방문]보다 만 5영업일 이상 나중)',
      between: 'debt.soldAt: 2024년 1월 2일부터 2025년 6월 3일 전까지',
      debts: '채무 ‘loan-1’ 및 ‘loan-2’에 관한 모든 연락을 거부하였습니다',
    },
  },
  th: {
    script: 'other',
    date: (year, month, day) => `ที่ ${day} ${thaiMonths[month - 1] as string} พ.ศ. ${year + 543}`,
    weekdays: ['วันจันทร์', 'วันอังคาร', 'วันพุธ', 'วันพฤหัสบดี', 'วันศุกร์', 'วันเสาร์', 'วันอาทิตย์'],
    clock: (text) => `${dotted(text)} น.`,
    number: String,
    shape: /^[\u0e00-\u0e7fN].*[\u0e00-\u0e7f)0-9Z]$/s,
    waiting: 'การรอไม่ช่วยแก้ไข',
    harmless: /ไม่เป็นเหตุปฏิเสธ|ไม่มีกฎใดห้าม/,
    strict: /ไม่อนุญาตให้|ที่อนุญาต|อนุญาตให้|ต้องเว้น|สิ่งที่ต้องมี(?!ก่อน)/,
    presumed: /สันนิษฐาน/,
    recommended: /แนะนำ/,
    latin: ['IANA', 'SMS', 'UTC'],
    said: {
      doubt: 'แต่ปฏิทินไม่มีข้อมูลสำหรับช่วงหลังเวลา 08.00 น. ถึงเวลา 09.00 น. (ไม่รวมเวลานั้น) และตั้งแต่เวลา 13.00 น. ถึงเวลา 18.00 น. (รวมเวลานั้น)',
      appointment: 'ลูกหนี้นัดเวลาให้ติดต่อไว้ คือวันที่ 7 พฤษภาคม พ.ศ. 2569 เวลา 22.00 น. (UTC): ไม่อนุญาตให้ติดต่อก่อนเวลานั้น',
      full: '10 วันปฏิทินเต็ม (ไม่นับวันที่เกิดเหตุการณ์)',
      mixed: 'ไม่น้อยกว่า 1 เดือนเต็ม และไม่เกิน 60 วันปฏิทิน (นับวันที่เกิดขึ้นเป็นวันที่หนึ่ง แต่ไม่นับวันดังกล่าวในระยะเวลาเต็ม)',
      later: 'เหตุการณ์ [ช่องทาง: จดหมาย] (หลังวันที่ “debt.movedAt” และหลังเหตุการณ์ [ช่องทาง: การเข้าพบ] ครั้งล่าสุดไม่น้อยกว่า 5 วันทำการเต็ม)',
      between: 'debt.soldAt: ตั้งแต่วันที่ 2 มกราคม พ.ศ. 2567 และก่อนวันที่ 3 มิถุนายน พ.ศ. 2568',
      debts: 'การติดต่อทั้งหมด เกี่ยวกับหนี้ “loan-1” และ “loan-2” เมื่อ',
    },
  },
  vi: {
    script: 'latin',
    date: (year, month, day) => `ngày ${day} tháng ${month} năm ${year}`,
    weekdays: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
    clock: plain,
    number: (value) => String(value).replace('.', ','),
    shape: /^\p{Lu}.*\.$/su,
    waiting: 'Chờ đợi không giải quyết được',
    harmless: /không phải là lý do từ chối|không có gì cấm/,
    strict: /được phép|bắt buộc/i,
    presumed: /suy đoán/,
    recommended: /khuyến nghị/,
    latin: ['web'],
    said: {
      doubt: 'nhưng lịch không cho biết về khoảng thời gian sau 08:00 đến trước 09:00 và từ 13:00 đến hết 18:00',
      appointment: 'Khách nợ đã hẹn thời điểm liên hệ là 22:00 (UTC) ngày 7 tháng 5 năm 2026: không được phép liên hệ trước thời điểm đó',
      full: '10 ngày theo lịch trọn vẹn (không tính ngày xảy ra sự kiện)',
      mixed: 'ít nhất 1 tháng trọn vẹn và nhiều nhất 60 ngày theo lịch (ngày xảy ra được tính là ngày thứ nhất, nhưng không được tính đối với thời hạn trọn vẹn)',
      later: 'một sự kiện [kênh: thư] (sau mốc thời gian “debt.movedAt” và ít nhất 5 ngày làm việc trọn vẹn sau sự kiện gần nhất [kênh: gặp trực tiếp])',
      between: 'debt.soldAt: từ ngày 2 tháng 1 năm 2024 và trước ngày 3 tháng 6 năm 2025',
      debts: 'mọi hình thức liên hệ về các khoản nợ “loan-1” và “loan-2” vào',
    },
  },
  id: {
    script: 'latin',
    date: (year, month, day) => `${day} ${indonesianMonths[month - 1] as string} ${year}`,
    weekdays: ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'],
    clock: dotted,
    number: (value) => String(value).replace('.', ','),
    shape: /^[A-Z].*\.$/s,
    waiting: 'Menunggu tidak membantu',
    harmless: /bukan alasan penolakan|tidak ada yang melarang/,
    strict: /diperbolehkan|diwajibkan|\bwajib/,
    presumed: /dug/,
    recommended: /anjur/,
    latin: ['per', 'bank', 'portal', 'web', 'media', 'pinyin'],
    said: {
      doubt: 'tetapi untuk waktu setelah pukul 08.00 sampai sebelum 09.00 dan pukul 13.00 sampai dengan 18.00 kalender tidak memberi keterangan',
      appointment: 'Debitur telah menentukan waktu untuk dihubungi, yaitu 7 Mei 2026 pukul 22.00 UTC: kontak sebelum waktu itu tidak diperbolehkan',
      full: '10 hari kalender penuh (hari peristiwa itu tidak dihitung)',
      mixed: 'paling sedikit 1 bulan penuh dan paling lama 60 hari kalender sebelum kontak (hari terjadinya dihitung sebagai hari pertama, tetapi tidak dihitung untuk jangka waktu penuh)',
      later: 'peristiwa [saluran: surat] (setelah tanggal “debt.movedAt” dan paling sedikit 5 hari kerja penuh setelah peristiwa terakhir [saluran: kunjungan])',
      between: 'debt.soldAt: mulai 2 Januari 2024 dan sebelum 3 Juni 2025',
      debts: 'semua kontak mengenai utang “loan-1” dan “loan-2” pada',
    },
  },
};

/** Read from the folder: a catalogue is found by its file. */
const found = readdirSync(new URL('../../src/messages/', import.meta.url)).map((name) => name.replace('.ts', ''));
const LANGUAGES: Language[] = [];
for (const name of found) {
  const expected = EXPECTED[name];
  if (expected === undefined) continue;
  LANGUAGES.push({ name, messages: ((await import(`../../src/messages/${name}.ts`)) as { default: Messages }).default, expected });
}

describe('the folder', () => {
  it('has a catalogue for every language of this file, with its tag', () => {
    expect(LANGUAGES.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
    for (const { name, messages } of LANGUAGES) {
      expect(messages.locale.toLowerCase()).toBe(name);
      expect(messages.direction).toBe('ltr');
      expect(Object.keys(messages.reasons)).toEqual(Object.keys(en.reasons));
    }
  });

  it('gives the command line its languages, and no other', () => {
    expect(Object.keys(LOCALES).sort()).toEqual(found.filter((name) => name !== 'catalogue').sort());
    for (const [name, { messages }] of Object.entries(LOCALES)) expect(messages.locale.toLowerCase()).toBe(name);
  });

  it('asks neither the locale nor the zone of the machine', () => {
    for (const { name } of LANGUAGES) {
      expect(readFileSync(new URL(`../../src/messages/${name}.ts`, import.meta.url), 'utf8'), name).not.toMatch(/Intl\.|toLocale|new Date|localeCompare/);
    }
  });
});

for (const { name, messages, expected } of LANGUAGES) {
  describeCatalogue(name, messages, expected);

  describe(name, () => {
    it('has one form for every number, as the language has no plural', () => {
      const at: readonly (readonly [ReasonCode, (n: number) => unknown])[] = [
        ['frequency-limit', (n) => frequency({ calendar: 'day' }, { limit: n })],
        ['frequency-limit', (n) => frequency({ calendar: 'day' }, { counted: n })],
        ['frequency-limit', (n) => frequency({ days: n })],
        ['frequency-limit', (n) => frequency({ months: n })],
        ['frequency-limit', (n) => frequency({ hours: n })],
        ['frequency-limit', (n) => frequency({ hours: n / 60 + (n >= 60 ? n : 0) })],
        ['frequency-limit', (n) => frequency({ calendar: 'day' }, { eventsLeftOut: n })],
        ['cooldown', (n) => ({ ...counting, wait: { days: n } })],
        ['cooldown', (n) => ({ ...counting, wait: { workdays: n } })],
        ['cooldown', (n) => ({ ...counting, wait: { months: n } })],
        ['cooldown', (n) => ({ ...counting, wait: { days: n, full: true } })],
        ['cooldown', (n) => ({ ...counting, wait: { workdays: n, full: true } })],
        ['cooldown', (n) => ({ ...counting, wait: { months: n, full: true } })],
        ['prerequisite-missing', (n) => ({ requires: { event: { lines: ['mobile'] }, after: { event: { lines: ['voip'] }, atLeast: { workdays: n, full: true } } } })],
        ['channel-limit', (n) => ({ ...counting, limit: n, channels: ['call', 'sms', 'email', 'fax'], window: { calendar: 'week' } })],
        ['channel-not-permitted', (n) => ({ channel: 'visit', technology: 'human', visitors: n })],
        ['contact-hours', (n) => ({ zones: [{ zone: ZONE, date: '2026-05-05', time: '21:00', day: 'tue', open: [] }], marginSeconds: n })],
        ['prohibited-wording', (n) => ({ ...EVIDENCE['prohibited-wording'][0], findingsLeftOut: n })],
      ];
      for (const [code, data] of at) {
        for (const n of [1, 2, 5, 11, 21, 101]) {
          const minutes = leaves(data(7)).some(({ path, value }) => path.includes('hours') && Number(value) < 1);
          if (minutes && n >= 60) continue;
          const wanted = say(messages, code, data(97 > 60 && minutes ? 47 : 97)).replaceAll(minutes ? '47' : '97', '#');
          const said = say(messages, code, data(n));
          expect(said).toContain(String(n));
          const [before, after] = wanted.split('#') as [string, string];
          expect(said).toBe(`${before}${n}${after}`);
        }
      }
    });
  });
}

describe('cases', () => {
  describeCases(['house', 'us', 'cn', 'tw', 'jp', 'kr', 'th', 'vn', 'id', 'hk', 'mo', 'sg'], LANGUAGES);
});

describe('Chinese', () => {
  const message = { en: 'M-en', 'zh-CN': 'M-cn', 'zh-HK': 'M-hk', 'zh-TW': 'M-tw' };
  const chinese = (name: string, own: Readonly<Record<string, string>>): string => explain(decide('custom-rule', { message: own }), LOCALES[name]?.messages as Messages)[0] as string;

  it('is read in the script of the region', () => {
    expect(chinese('zh-hant', message)).toContain('M-hk');
    expect(chinese('zh-hant', { ...message, zh: 'M-zh' })).toContain('M-hk');
    expect(chinese('zh-hans', { ...message, 'zh-SG': 'M-sg' })).toContain('M-cn');
    expect(chinese('zh-hans', { 'zh-HK': 'M-hk', 'zh-SG': 'M-sg' })).toContain('M-sg');
    expect(chinese('zh-hant', { en: 'M-en', 'zh-CN': 'M-cn' })).toContain('M-cn');
    expect(chinese('zh-hans', { en: 'M-en', 'zh-TW': 'M-tw' })).toContain('M-tw');
  });

  it('is found on the command line by region or script', () => {
    for (const tag of ['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-HK', 'zh-hant-tw']) expect(wordsFor(tag)?.messages.locale, tag).toBe('zh-Hant');
    for (const tag of ['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-SG']) expect(wordsFor(tag)?.messages.locale, tag).toBe('zh-Hans');
    for (const tag of ['zh-hanss', 'zh-hnat', 'zhh', 'jaa', 'constructor']) expect(() => wordsFor(tag), tag).toThrow('no sentences');
  });

  it('of Taiwan is not that of the mainland', () => {
    const said = ALL.flatMap(({ code, data }) => SETTINGS.map((setting) => say(LOCALES['zh-hant']?.messages as Messages, code, data, setting))).join('');
    expect(said).not.toMatch(/短信|渠道|信息|默认|[当时间联规则债务电话网处确认记录开关后会从为与发该这个对历钟条项须应见误顺长机构权产业]/);
    expect(said).toContain('簡訊');
    expect(said).toContain('催收');
  });
});

describe('Korean', () => {
  it('lets no particle depend on how a name in Latin letters or digits ends', () => {
    const said = ALL.flatMap(({ code, data }) => SETTINGS.map((setting) => say(LOCALES['ko']?.messages as Messages, code, data, setting)));
    for (const sentence of said) expect(sentence).not.toMatch(/[A-Za-z0-9’)\]](을|를|이|가|은|는|와|과|으로|로|이나|나|이며|며)(?=[ .,;)])/);
  });
});
