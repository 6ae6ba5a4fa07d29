import { en } from '../messages/en.js';
import { zhHans } from '../messages/zh-hans.js';
import type { Messages } from '../messages/catalogue.js';
import type { Option } from './arguments.js';
import { guess } from './arguments.js';
import { UsageError } from './io.js';

/** What the command line itself says in a language, around the sentences of `explain`. */
export interface Words {
  readonly messages: Messages;
  readonly allowed: string;
  readonly denied: string;
  readonly line: (number: number) => string;
  readonly total: (requests: string, allowed: string, denied: string) => string;
  readonly reasons: string;
  readonly advisories: string;
  readonly allowedNow: (at: string) => string;
  readonly allowedFrom: (local: string | undefined, instant: string) => string;
  readonly neverAllowed: (until: string | undefined) => string;
  readonly undecidable: string;
  /** Monday first. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly clockOf: (zone: string) => string;
  readonly inEvery: (zones: string) => string;
  readonly legend: string;
  readonly noWindows: string;
  readonly closedBy: (rule: string, provision: string | undefined) => string;
}

const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    messages: en,
    allowed: 'ALLOWED',
    denied: 'DENIED',
    line: (number) => `line ${number}`,
    total: (requests, allowed, denied) => `${requests} ${requests === '1' ? 'request' : 'requests'}: ${allowed} allowed, ${denied} denied.`,
    reasons: 'Reasons: ',
    advisories: 'Advice: ',
    allowedNow: (at) => `Allowed now, at ${at}.`,
    allowedFrom: (local, instant) => (local === undefined ? `Allowed from ${instant}.` : `Allowed from ${local} (${instant}).`),
    neverAllowed: (until) => (until === undefined ? 'Not allowed at any time within 366 days.' : `Not allowed at any time before ${until}.`),
    undecidable: 'No time can be given.',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    clockOf: (zone) => `By the clock of ${zone}.`,
    inEvery: (zones) => `Allowed in every zone in which the consumer may be: ${zones}.`,
    legend: '█ open   ▒ partly open   · closed   (one cell is half an hour; blank: not asked, or a time that the clock skips)',
    noWindows: 'No time in this span is allowed.',
    closedBy: (rule, provision) => `Closed by ${rule}${provision === undefined ? '' : ` (${provision})`}.`,
  },
  'zh-hans': {
    messages: zhHans,
    allowed: '允许',
    denied: '拒绝',
    line: (number) => `第 ${number} 行`,
    total: (requests, allowed, denied) => `共 ${requests} 条请求：允许 ${allowed} 条，拒绝 ${denied} 条。`,
    reasons: '理由：',
    advisories: '提示：',
    allowedNow: (at) => `现在（${at}）即可联系。`,
    allowedFrom: (local, instant) => (local === undefined ? `自 ${instant} 起可以联系。` : `自 ${local} 起可以联系（${instant}）。`),
    neverAllowed: (until) => (until === undefined ? '366 天内没有可以联系的时间。' : `${until} 之前没有可以联系的时间。`),
    undecidable: '无法给出时间。',
    weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
    clockOf: (zone) => `按 ${zone} 的当地时间。`,
    inEvery: (zones) => `在消费者可能所在的每个时区均允许：${zones}。`,
    legend: '█ 允许   ▒ 部分允许   · 不允许   （每格半小时；空白：不在所问时段内，或时钟跳过的时刻）',
    noWindows: '该时段内没有可以联系的时间。',
    closedBy: (rule, provision) => `不允许的依据：${rule}${provision === undefined ? '' : `（${provision}）`}。`,
  },
};

const looksLikeLanguage = (text: string): boolean => Object.hasOwn(LANGUAGES, text.toLowerCase()) || /^[a-z]{2,3}(-[A-Za-z]{2,8})*$/.test(text);

export const EXPLAIN: Option = { type: 'string', alone: { value: 'en', isValue: looksLikeLanguage }, wants: `a language: ${Object.keys(LANGUAGES).join(', ')}` };

export function wordsFor(language: string | undefined): Words | undefined {
  if (language === undefined) return undefined;
  const code = language.toLowerCase();
  const alias = /^zh(-(cn|sg|hans(-cn|-sg)?))?$/.test(code) ? 'zh-hans' : code.startsWith('en-') ? 'en' : code;
  const words = Object.hasOwn(LANGUAGES, alias) ? LANGUAGES[alias] : undefined;
  if (words !== undefined) return words;
  const known = Object.keys(LANGUAGES);
  throw new UsageError(`${guess(`--explain: there are no sentences in ${JSON.stringify(language)}`, code, known)} There are: ${known.join(', ')}.`);
}
