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
