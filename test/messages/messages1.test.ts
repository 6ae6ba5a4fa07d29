import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.js';
import { LOCALES } from '../../src/cli/locales.js';
import { wordsFor } from '../../src/cli/words.js';
import { compile } from '../../src/compile.js';
import type { Decision, Reason, ReasonCode } from '../../src/decision.js';
import { REASON_CODES } from '../../src/decision.js';
import { explain } from '../../src/explain.js';
import type { Messages } from '../../src/messages/catalogue.js';
import { en } from '../../src/messages/en.js';
import type { ReasonData } from '../../src/reasons.js';
import { REASON_KEYS } from '../../src/reasons.js';
import type { Force } from '../../src/ruleset.js';
import { rulesets } from '../../src/rulesets/index.js';
import { namesOf } from '../../src/vocabulary.js';
import { readCases } from '../cases.js';

/** What is expected of a language, written down apart from its catalogue. */
interface Expected {
  readonly date: (year: number, month: number, day: number) => string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly clock: (text: string) => string;
  readonly number: (value: number) => string;
  /** How a sentence group begins and ends. */
  readonly shape: RegExp;
  readonly waiting: string;
  readonly harmless: RegExp;
  /** Words of a prohibition or permission: not for a presumption or a recommendation. */
  readonly strict: RegExp;
  readonly presumed: RegExp;
  readonly recommended: RegExp;
  /** Words in Latin letters that belong to the language or its field. */
  readonly latin: readonly string[];
}

const plain = (text: string): string => text;
const dotted = (text: string): string => text.replaceAll(':', '.');
const cjk = (year: number, month: number, day: number): string => `${year}年${month}月${day}日`;
const thaiMonths = 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม'.split(' ');
const indonesianMonths = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

const EXPECTED: Readonly<Record<string, Expected>> = {
  'zh-hant': {
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
    latin: ['per', 'bank', 'portal', 'web', 'media'],
  },
};

/** Read from the folder: a catalogue is found by its file. */
const found = readdirSync(new URL('../../src/messages/', import.meta.url)).map((name) => name.replace('.ts', ''));
const LANGUAGES: { name: string; messages: Messages; expected: Expected }[] = [];
for (const name of found) {
  const expected = EXPECTED[name];
  if (expected === undefined) continue;
  LANGUAGES.push({ name, messages: ((await import(`../../src/messages/${name}.ts`)) as { default: Messages }).default, expected });
}

const CITED = { instrument: 'Act 77', provision: 's. 4(2)' };
const ZONE = 'America/New_York';
const RETRY = '2026-05-08T04:00:00.000Z';

const EVERYTHING = {
  channels: namesOf('channel'),
  notChannels: ['sms'],
  outcomes: namesOf('outcome'),
  notRoles: namesOf('role'),
  relations: ['father', 'mother', 'parent', 'brother', 'sister', 'son', 'daughter', 'child', 'spouse', 'relative', 'friend', 'colleague', 'employer', 'neighbour'],
  purposes: namesOf('purpose'),
  technologies: namesOf('technology'),
  directions: ['outbound', 'inbound'],
  parties: namesOf('party'),
  lines: ['mobile', 'landline', 'voip'],
  places: ['home', 'work', 'school', 'hospital', 'other'],
  institutions: ['bank', 'finance-company', 'card-issuer', 'microfinance', 'servicer'],
  suppliedBy: ['debtor', 'creditor', 'third-party', 'public'],
  debtTypes: [
    'credit-card', 'personal-loan', 'consumer-loan', 'microfinance', 'mortgage', 'auto', 'student-loan', 'medical', 'utility', 'telecom', 'rent', 'tax', 'judgment',
    'business', 'other',
  ],
  sameChannel: true,
  notSameAddress: true,
  sameAgent: true,
  answers: false,
  misdirected: true,
  undeliverable: false,
} as unknown as NonNullable<ReasonData['frequency-limit']['window']['since']>;

const NESTED = {
  any: [{ channels: ['call'], outcomes: ['no-answer'] }, { answers: true, sameAddress: true }],
  facts: { 'event.tries': { min: 2, max: 5 }, 'debt.amount': { min: 0.5 }, 'debt.kind': ['k-1', 'k-2'], 'debt.open': true, 'debt.dueAt': { ago: { atLeast: { days: 3 }, atMost: { months: 4 } } } },
  exceptConsent: { scopes: ['calls'] },
  not: { underConsent: { scopes: ['calls', 'time'], givenTo: ['collector'], forms: ['written', 'electronic'], days: 3 } },
} as unknown as NonNullable<ReasonData['frequency-limit']['window']['since']>;

const counting = { per: ['consumer', 'debt', 'account', 'creditor', 'address', 'channel', 'agent', 'recipient'], debt: 'loan-1', zone: ZONE, events: ['e-1', 'e-2', 'e-3'] } as const;
const frequency = (window: ReasonData['frequency-limit']['window'], more: object = {}): ReasonData['frequency-limit'] => ({ ...counting, limit: 17, counted: 23, window, ...more });

type Evidence = { [Code in ReasonCode]: readonly ReasonData[Code][] };
const EVIDENCE: Evidence = {
  'contact-hours': [
    { zones: [{ zone: ZONE, date: '2026-05-05', time: '21:00', day: 'tue', open: [{ from: '08:00', to: '12:00' }, { from: '13:00', to: '20:00' }, { from: '20:30', to: '20:45' }] }] },
    {
      zones: [
        { zone: ZONE, date: '2026-07-04', time: '00:30', day: 'sat', holiday: true, open: [] },
        { zone: 'America/Detroit', date: '2026-07-04', time: '00:30', day: 'sat', holiday: true, open: [] },
        { zone: 'America/Chicago', date: '2026-07-03', time: '23:30', day: 'fri', open: [{ from: '08:00:00.001', to: '21:00:00.001' }] },
      ],
      marginSeconds: 61,
    },
  ],
  'inconvenient-time': [
    { days: ['mon', 'tue', 'wed'], from: '20:00', to: '23:00', since: '2026-05-01' },
    {},
    { agreedHours: [{ from: '10:00', to: '12:00', since: '2026-05-01T10:00:00.000Z' }, { days: ['thu', 'fri', 'sat', 'sun'], from: '14:00' }] },
  ],
  'inconvenient-place': [{ place: 'work', days: ['tue'], from: '09:00', to: '22:00', since: '2026-05-01' }, { place: 'home' }],
  'frequency-limit': [
    frequency({ calendar: 'day' }),
    frequency({ calendar: 'week', weekStartsOn: 'sun' }),
    frequency({ calendar: 'week' }),
    frequency({ calendar: 'month' }),
    frequency({ calendar: 'year' }, { limit: 0, counted: 0 }),
    frequency({ days: 31 }),
    frequency({ months: 6 }),
    frequency({ hours: 1.5 }),
    frequency({ hours: 0.5 }, { events: [], zone: undefined, debt: undefined }),
    frequency({ all: true }, { events: Array.from({ length: 24 }, (_, i) => `e-${i + 10}`), eventsLeftOut: 33 }),
    frequency({ since: EVERYTHING, which: 'first', within: { months: 9 } }),
    frequency({ since: NESTED, orElse: 'none' }),
  ],
  cooldown: [
    { ...counting, wait: { days: 7 } },
    { ...counting, wait: { workdays: 3 } },
    { ...counting, wait: { months: 2 } },
    { ...counting, wait: { hours: 36 } },
    { requires: { event: { channels: ['letter'] } }, atLeast: { days: 14 }, atMost: { days: 60 }, debt: 'loan-1' },
  ],
  'prerequisite-missing': [
    { requires: { event: { channels: ['letter', 'email', 'fax'], purposes: ['validation-notice'] } }, atLeast: { workdays: 14 }, atMost: { months: 1 }, debt: 'loan-1' },
    { requires: [{ fact: 'debt.noticeSentAt' }, { event: NESTED, count: 4 }], atLeast: { hours: 24 } },
    { requires: { fact: 'debt.noticeSentAt' } },
  ],
  'channel-limit': [
    { ...counting, limit: 2, channels: ['call', 'email', 'sms'], window: { calendar: 'week' } },
    { ...counting, limit: 1, channels: ['call', 'smoke-signal'], window: { days: 30 } },
  ],
  'channel-not-permitted': [
    { channel: 'visit', technology: 'ai', line: 'mobile', place: 'home', device: 'private', visitors: 4 },
    { channel: 'call', technology: 'human' },
  ],
  'recipient-not-permitted': [
    { role: 'third-party', relation: 'sister', purpose: 'location' },
    { role: 'debtor', purpose: 'collection', misdirected: true, events: ['e-1', 'e-2'] },
  ],
  workplace: [
    { place: 'work', prohibited: 'by the employer', since: '2026-05-01T12:00:00.000Z' },
    { place: 'work', prohibited: 'always', since: '2026-05-01' },
    { place: 'work', prohibited: 'always' },
  ],
  represented: [{ status: 'represented', since: '2026-05-01' }, { status: 'represented' }],
  'cease-communication': [{ status: 'cease', since: '2026-05-01T12:00:00.000Z' }, { status: 'cease', since: '2026-05-01' }, { status: 'cease' }],
  'opted-out': [{ at: '2026-05-01', channel: 'call', address: '15550100199' }, { at: '2026-05-01T12:34:00.000Z' }],
  'consent-missing': [{ scopes: ['calls', 'channel:{channel}', 'time'], givenTo: ['collector', 'creditor'], revokedAt: '2026-02-01', expiredAt: '2026-03-01' }, { scopes: ['calls'] }],
  'disputed-debt': [{ status: 'disputed', debt: 'loan-1', since: '2026-05-01' }, { status: 'disputed', debt: 'loan-1' }],
  'account-status': [
    { status: 'bankrupt', since: '2026-05-01', detail: 'open' },
    { status: 'bankrupt' },
    { status: 'deceased' },
    { status: 'minor' },
    { status: 'servicemember' },
    { status: 'vulnerable', detail: 'mental-health, illness, g-7' },
    { status: 'hardship', since: '2026-05-01' },
    { status: 'complaint', since: '2026-05-01' },
    { status: 'paid', debt: 'loan-1', since: '2026-05-01' },
    { status: 'paid' },
    { status: 'time-barred', debt: 'loan-1' },
    { status: 'in-litigation', debt: 'loan-1' },
  ],
  'missing-disclosure': [{ elements: ['sender-identity', 'opt-out-notice', 'x-9'] }, { elements: ['amount'] }],
  'custom-rule': [{ debt: 'loan-1', zone: ZONE }, {}],
  'unknown-fact': [
    { fact: 'history', debt: 'loan-1' },
    { fact: 'contact.to.line, contact.to.place' },
    { fact: 'the rule could not be evaluated', error: 'E-77' },
    { fact: 'values of different types are compared' },
  ],
  'history-too-short': [
    { historySince: '2026-05-04T00:00:00.000Z', needed: '2026-04-29T04:00:00.000Z', debt: 'loan-1' },
    { historySince: '2026-05-04T00:00:00.000Z', needed: null },
  ],
  'calendar-coverage': [{ calendar: 'us', date: '2099-05-05' }, { calendar: '', date: '2099-05-05' }],
  'unknown-time-zone': [{ zone: 'Mars/Olympus' }, { zone: null }],
  'invalid-request': [{ issues: [{ path: 'contact.at', message: 'M-1' }, { path: '', message: 'M-2' }] }],
  'text-not-checked': [{ elements: ['sender-identity'] }, { elements: ['x-9', 'amount'] }],
  'no-rule-applied': [{}],
};
const UNDECIDED = new Set<ReasonCode>(['unknown-fact', 'history-too-short', 'calendar-coverage', 'unknown-time-zone', 'invalid-request', 'text-not-checked', 'no-rule-applied']);
const ALL = REASON_CODES.flatMap((code) => EVIDENCE[code].map((data, index) => ({ code, data: data as Readonly<Record<string, unknown>>, name: `${code} ${index}` })));

interface Setting {
  readonly force?: Force;
  readonly remedy?: Reason['remedy'];
  readonly retryAt?: string | null;
  readonly citation?: Reason['citation'];
  /** Of the whole decision; the reason's own where nothing is stated. */
  readonly allowedAt?: string | null;
  readonly advises?: boolean;
  readonly besides?: string | null;
}

function decide(code: string, data: unknown, { force = 'prohibition', remedy = 'wait', retryAt = RETRY, citation = CITED, allowedAt, advises = false, besides }: Setting = {}): Decision {
  const none = code === 'invalid-request' || code === 'no-rule-applied';
  const [ruleset, rule] = none ? [null, null] : ['house', 'house.rule'];
  const reason = { code, ruleset, rule, kind: 'kind', force, citation: none ? null : citation, data, remedy, retryAt } as Reason;
  const reasons = besides === undefined ? [reason] : [reason, { ...reason, code: 'represented', data: { status: 'represented' }, retryAt: besides } as Reason];
  return {
    outcome: advises ? 'allow' : 'deny',
    reasons: advises ? [] : reasons,
    advisories: advises ? reasons : [],
    validUntil: null,
    retryAt: advises ? null : allowedAt === undefined ? retryAt : allowedAt,
    policy: { rulesets: [], fingerprint: 'sha256-0' },
  } as Decision;
}

const say = (messages: Messages, code: string, data: unknown, setting?: Setting): string => explain(decide(code, data, setting), messages)[0] as string;

const SETTINGS: readonly Setting[] = (['prohibition', 'presumption', 'should'] as const).flatMap((force) => [
  { force },
  { force, advises: true },
  { force, citation: null },
  { force, citation: { instrument: 'Act 77' } },
  { force, retryAt: null },
  { force, retryAt: null, remedy: 'change' },
  { force, retryAt: null, remedy: 'change', advises: true },
  { force, retryAt: null, remedy: 'stop' },
  { force, allowedAt: '2026-06-09T12:00:00.000Z' },
  { force, allowedAt: null, besides: null },
  { force, allowedAt: null, besides: '2026-06-01T00:00:00.000Z' },
]);

type Path = readonly (string | number)[];
function leaves(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function changed(data: unknown, path: Path, change: (target: Record<string | number, unknown>, key: string | number) => void): unknown {
  const copy = structuredClone(data) as Record<string | number, unknown>;
  let target = copy;
  for (const key of path.slice(0, -1)) target = target[key] as Record<string | number, unknown>;
  change(target, path[path.length - 1] as string);
  return copy;
}

const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return 'Mars/Olympus';
  const day = /^(\d{4})(-\d{2}-\d{2}.*)$/.exec(value);
  if (day !== null) return `${Number(day[1]) - 1}${day[2] as string}`;
  const clock = /^(\d)(\d):(\d{2}.*)$/.exec(value);
  if (clock !== null) return `${clock[1] as string}${(Number(clock[2]) + 1) % 4}:${clock[3] as string}`;
  return value === 'by the employer' ? 'always' : `${value}7`;
};

const GARBAGE = /undefined|\[object|NaN|\bnull\b|[{}](?!channel)(?<!channel\})| {2}|\(\s*\)|（\s*）|“”|「」|‘’|，，|、、|；；|：：|\.\.|。。|[,;:] ?[.,;:]|[，、；：]。|。[，、；：）]| [.,;:)]|[([] |[「“‘] /;
/** What is a value and no word, wherever it comes from. */
function values(data: unknown): string[] {
  return leaves(data).flatMap(({ path, value }) => [...path.filter((key): key is string => typeof key === 'string' && key.includes('.')), ...(typeof value === 'string' ? [value] : [])]);
}

/** A sentence without the values of its evidence. */
function words(sentence: string, data: unknown): string {
  const raw = [...values(data), 'Act 77', 's. 4(2)', 'house.rule', 'house', ...values(data).flatMap((value) => value.split(', '))];
  const instants = sentence.replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, ' ');
  return raw
    .filter((value) => value !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((text, value) => text.replaceAll(value, ' '), instants);
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

describe('the evidence of this file', () => {
  it('has every key that is documented', () => {
    for (const code of REASON_CODES) {
      const seen = new Set(EVIDENCE[code].flatMap((data) => Object.keys(data)));
      const never = Object.keys(REASON_KEYS[code]).filter((key) => !seen.has(key) && !(key === 'message' || (key === 'eventsLeftOut' && code !== 'frequency-limit')));
      expect(never, code).toEqual([]);
    }
  });
});

for (const { name, messages, expected } of LANGUAGES) {
  describe(name, () => {
    it('says every value that English says: another value or none, another sentence', () => {
      let compared = 0;
      for (const { code, data, name: title } of ALL) {
        for (const { path, value } of leaves(data)) {
          if (path.length === 0) continue;
          const variants = [changed(data, path, (target, key) => void (target[key] = other(value)))];
          if (path.length === 1) variants.push(changed(data, path, (target, key) => void delete target[key]));
          for (const variant of variants) {
            if (say(en, code, variant) === say(en, code, data)) continue;
            expect(say(messages, code, variant), `${title}: ${path.join('.')}`).not.toBe(say(messages, code, data));
            compared++;
          }
        }
      }
      expect(compared).toBeGreaterThan(600);
    });

    it('writes dates, clocks, numbers and names as the language does', () => {
      let checked = 0;
      for (const { code, data, name: title } of ALL) {
        const sentence = say(messages, code, data);
        for (const { path, value } of leaves(data)) {
          const key = path.filter((part) => typeof part === 'string').at(-1) ?? '';
          if (value === undefined || value === null) continue;
          const forms: string[] = [];
          const date = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}).*)?$/.exec(String(value));
          const clock = /^(\d{2}:\d{2})(?::00\.001)?$/.exec(String(value));
          if (date !== null) forms.push(expected.date(Number(date[1]), Number(date[2]), Number(date[3])), ...(date[4] === undefined ? [] : [expected.clock(date[4])]));
          else if (clock !== null) forms.push(expected.clock(clock[1] as string));
          else if (key === 'days' && typeof value === 'string') forms.push(expected.weekdays[['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(value)] as string);
          else if (typeof value === 'number') {
            if (key === 'hours' && value < 1) forms.push(String(value * 60));
            // Four of the listed events are beyond the twenty that are shown.
            else if (key !== 'counted' || value !== 0) forms.push(expected.number(key === 'eventsLeftOut' ? value + 4 : value));
          } else if (['debt', 'zone', 'elements', 'scopes', 'address', 'error', 'path', 'message'].includes(key) || (code === 'calendar-coverage' && key === 'calendar')) forms.push(String(value));
          else if (key === 'events' && Number(path[path.length - 1]) < 20) forms.push(String(value));
          for (const form of forms) {
            expect(sentence, `${title}: ${path.join('.')}`).toContain(form);
            checked++;
          }
        }
      }
      expect(checked).toBeGreaterThan(220);
    });

    it('names the weekday of the date and of retryAt by the clock of the zone', () => {
      for (let day = 4; day <= 10; day++) {
        const iso = `2026-05-${String(day).padStart(2, '0')}`;
        const said = say(messages, 'contact-hours', { zones: [{ zone: ZONE, date: '2026-05-05', time: '21:00', day: 'tue', open: [] }] }, { retryAt: `${iso}T16:05:00.000Z` });
        expect(said).toContain(expected.weekdays[(day + 3 + 7 - 7) % 7]);
        expect(said).toContain(expected.date(2026, 5, day));
        expect(said).toContain(expected.clock('12:05'));
        expect(said).toContain(`(${iso}T16:05:00.000Z)`.slice(1, -1));
      }
      const two = EVIDENCE['contact-hours'][1];
      expect(say(messages, 'contact-hours', two).split(ZONE).length).toBe(3);
    });

    it('never prints what nobody would sign, in any force and whatever the outlook', () => {
      let printed = 0;
      for (const { code, data, name: title } of ALL) {
        for (const setting of SETTINGS) {
          for (const sentence of explain(decide(code, data, setting), messages)) {
            expect(sentence, title).not.toMatch(GARBAGE);
            expect(sentence, title).toMatch(expected.shape);
            printed++;
          }
        }
      }
      for (const until of [null, RETRY]) expect(messages.allowed(until)).toMatch(expected.shape);
      expect(messages.allowed(RETRY)).toContain(RETRY);
      expect(printed).toBeGreaterThan(2000);
    });

    it('gives the provision, or the rule where none is cited', () => {
      for (const { code, data, name: title } of ALL) {
        if (code === 'invalid-request' || code === 'no-rule-applied') continue;
        expect(say(messages, code, data), title).toMatch(/Act 77[,，、] ?s\. 4\(2\)/);
        expect(say(messages, code, data, { citation: null }), title).toContain('house.rule');
      }
    });

    it('leaves no English word', () => {
      const mine = new Set(expected.latin.map((word) => word.toLowerCase()));
      const stop = new Set<string>();
      for (const { code, data } of ALL) {
        for (const setting of SETTINGS) for (const word of words(say(en, code, data, setting), data).match(/[A-Za-z]{3,}/g) ?? []) stop.add(word.toLowerCase());
      }
      // Words of the language that are written like English ones, and names that both use.
      for (const shared of ['utc', 'iana', 'sms', 'fax', 'act', 'april', 'september', 'november']) stop.delete(shared);
      expect(stop.size).toBeGreaterThan(200);
      const latin = name === 'vi' || name === 'id';
      for (const { code, data, name: title } of ALL) {
        for (const setting of SETTINGS) {
          for (const word of words(say(messages, code, data, setting), data).match(/[\p{L}\p{M}]+/gu) ?? []) {
            if (!/^[A-Za-z]{2,}$/.test(word) || mine.has(word.toLowerCase()) || word === 'UTC') continue;
            expect(latin ? stop.has(word.toLowerCase()) : true, `${word} in ${title}`).toBe(false);
          }
        }
      }
    });

    it('has a word of its own for every name of the contract', () => {
      const since = (filter: object): string => say(messages, 'frequency-limit', frequency({ since: filter as never }, { events: ['e-1'] }));
      let named = 0;
      for (const [key, list] of Object.entries(EVERYTHING)) {
        if (!Array.isArray(list) || key.startsWith('notC')) continue;
        const seen = new Map<string, string>();
        for (const value of list as string[]) {
          const sentence = since({ [key]: [value] });
          const unknown = since({ [key]: ['zz-0'] });
          if (!expected.latin.includes(value)) expect(sentence, `${key} ${value}`).not.toBe(unknown.replace('zz-0', value));
          expect(seen.get(sentence), `${key}: ${value}`).toBeUndefined();
          seen.set(sentence, value);
          named++;
        }
      }
      for (const form of ['oral', 'written', 'registered', 'electronic']) expect(since({ underConsent: { scopes: ['calls'], forms: [form] } })).not.toContain(form);
      for (const device of ['institutional', 'private']) expect(say(messages, 'channel-not-permitted', { channel: 'call', technology: 'human', device })).not.toContain(device);
      expect(named).toBeGreaterThan(90);
    });

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
        ['channel-limit', (n) => ({ ...counting, limit: n, channels: ['call', 'sms', 'email', 'fax'], window: { calendar: 'week' } })],
        ['channel-not-permitted', (n) => ({ channel: 'visit', technology: 'human', visitors: n })],
        ['contact-hours', (n) => ({ zones: [{ zone: ZONE, date: '2026-05-05', time: '21:00', day: 'tue', open: [] }], marginSeconds: n })],
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

    it('says when it is over, or that waiting does not help', () => {
      for (const { code, data, name: title } of ALL) {
        for (const setting of SETTINGS) {
          const sentence = say(messages, code, data, setting);
          if (setting.retryAt === null) {
            if (code !== 'no-rule-applied' || setting.remedy !== 'change') expect(sentence, title).toContain(expected.waiting);
          } else {
            expect(sentence, title).toContain(RETRY);
            expect(sentence, title).not.toContain(expected.waiting);
          }
          if (typeof setting.allowedAt === 'string') expect(sentence, title).toContain(setting.allowedAt);
        }
        const outlooks = SETTINGS.filter(({ force }) => force === 'prohibition').map((setting) => say(messages, code, data, { ...setting, citation: CITED }));
        // Citation and force aside, every outlook has words of its own; two of the settings differ in the citation alone.
        if (code !== 'no-rule-applied' && code !== 'invalid-request') expect(new Set(outlooks).size, title).toBe(SETTINGS.length / 3 - 2);
      }
    });

    it('says of advice, and of nothing else, that it does not deny', () => {
      for (const { code, data, name: title } of ALL) {
        for (const setting of SETTINGS) {
          if (code === 'invalid-request' || code === 'no-rule-applied') continue;
          expect(expected.harmless.test(say(messages, code, data, setting)), title).toBe(setting.advises === true);
        }
      }
    });

    it('never presents a presumption or a recommendation as a prohibition', () => {
      let seen = 0;
      for (const { code, data, name: title } of ALL) {
        if (UNDECIDED.has(code) || code === 'custom-rule') continue;
        expect(say(messages, code, data), title).not.toMatch(expected.presumed);
        for (const force of ['presumption', 'should'] as const) {
          const sentence = say(messages, code, data, { force, allowedAt: RETRY });
          // Purposes that a law demands, or a party's own permission, are no verdict.
          if (data['window'] === undefined && code !== 'workplace') expect(sentence, title).not.toMatch(expected.strict);
          expect(sentence, title).toMatch(force === 'presumption' ? expected.presumed : expected.recommended);
          seen++;
        }
      }
      expect(seen).toBeGreaterThan(80);
    });

    it('shows the data of codes that are not ours', () => {
      for (const [code, data] of [['over-budget', { spent: 12, of: { limit: 10 }, team: 'north' }], ['contact-hours', { zones: 'all' }]] as const) {
        const sentence = say(messages, code, data);
        expect(sentence).toContain(code);
        for (const [key, value] of Object.entries(data)) expect(sentence).toContain(`${key}: ${typeof value === 'object' ? JSON.stringify(value) : value}`);
      }
    });

    it('takes the message of a custom rule by its tag: its own, else English, else any', () => {
      const language = messages.locale.split('-')[0] as string;
      const message = (tags: Readonly<Record<string, string>>): string => say(messages, 'custom-rule', { message: tags });
      expect(message({ en: 'M-en', [messages.locale]: 'M-own', [`${language}-XX`]: 'M-region' })).toContain('M-own');
      expect(message({ aa: 'M-aa', en: 'M-en', [`${messages.locale.toUpperCase()}-XX`]: 'M-region' })).toContain('M-region');
      expect(message({ aa: 'M-aa', 'en-GB': 'M-en' })).toContain('M-en');
      expect(message({ aa: 'M-aa' })).toContain('M-aa');
    });

    it('is what the command line speaks, in words of its own, also by a longer tag', () => {
      const own = wordsFor(messages.locale);
      expect(own?.messages).toBe(messages);
      expect(wordsFor(`${name}-XX`)).toBe(own);
      const english = wordsFor('en') as NonNullable<typeof own>;
      for (const [key, word] of Object.entries(own as object)) {
        const [mine, theirs] = [word, english[key as keyof typeof english]].map((text: unknown) => (typeof text === 'function' ? String((text as (...items: string[]) => string)('1', '2', '3')) : JSON.stringify(text)));
        if (key !== 'messages') expect(mine, key).not.toBe(theirs);
      }
      expect(new Set(own?.weekdays).size).toBe(7);
      expect(own?.total('9', '7', '2')).toMatch(/9.*7.*2/);
      expect(own?.allowedFrom('L-1', 'I-1')).toMatch(/L-1.*I-1/);
    });
  });
}

describe('decisions of the shipped rulesets', () => {
  const files = ['house', 'us', 'cn', 'tw', 'jp', 'kr', 'th', 'vn', 'id', 'hk', 'mo', 'sg'];
  const decisions: { readonly id: string; readonly decision: Decision }[] = files.flatMap((file) =>
    readCases(file).map((item) => ({ id: item.id, decision: check(compile(item.ruleset ?? item.rulesets?.map((code) => rulesets[code as keyof typeof rulesets])), item.request) })),
  );

  it('get one sentence group each, with provision and retryAt, and nothing that nobody would sign', () => {
    let told = 0;
    for (const { id, decision } of decisions) {
      const all = [...decision.reasons, ...decision.advisories];
      for (const { messages, expected } of LANGUAGES) {
        const sentences = explain(decision, messages);
        expect(sentences.length, id).toBe(Math.max(1, all.length));
        sentences.forEach((sentence, index) => {
          const reason = all[index];
          const quoted = reason === undefined ? sentence : [...values(reason.data), reason.citation?.instrument ?? '', reason.citation?.provision ?? ''].reduce((text, value) => (value === '' ? text : text.replaceAll(value, 'V')), sentence);
          expect(quoted, id).not.toMatch(GARBAGE);
          if (reason === undefined) return;
          if (reason.code !== 'custom-rule') expect(sentence, id).toMatch(expected.shape);
          if (reason.citation !== null) {
            expect(sentence, id).toContain(reason.citation.instrument);
            expect(sentence, id).toContain(reason.citation.provision ?? '');
          } else if (reason.rule !== null) expect(sentence, id).toContain(reason.rule);
          if (reason.retryAt !== null) expect(sentence, id).toContain(reason.retryAt);
          told++;
        });
      }
    }
    expect(told).toBeGreaterThan(3000);
  });
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
