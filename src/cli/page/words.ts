import type { Words } from '../words.js';

/** What the page says in a language, around the sentences of `explain`. */
export interface PageWords {
  readonly heading: string;
  readonly title: (what: string) => string;
  readonly requests: (count: number) => string;
  readonly lead: string;
  readonly policy: (rulesets: string) => string;
  readonly legend: string;
  readonly open: string;
  readonly closedByHours: string;
  readonly closedOtherwise: string;
  readonly notAsked: string;
  readonly itself: string;
  readonly keys: string;
  readonly content: string;
  readonly request: (number: number) => string;
  /** `open` and `asked` are lengths as `hours` gives them. */
  readonly sum: (open: string, asked: string, windows: number) => string;
  readonly span: (from: string, to: string) => string;
  readonly hours: (ms: number) => string;
  readonly together: string;
  readonly alone: string;
  readonly dayLength: (hours: string, shifts: readonly string[]) => string;
  readonly skips: (from: string, to: string) => string;
  readonly repeats: (from: string, to: string) => string;
  readonly noDay: string;
  readonly calendar: (what: string) => string;
  readonly piece: (zone: string, span: string, open: boolean, rules: string) => string;
  readonly byDay: string;
  readonly closers: string;
  readonly byStretch: (lane: string) => string;
  readonly columns: { readonly day: string; readonly open: string; readonly closers: string; readonly time: string; readonly state: string; readonly why: string; readonly rule: string; readonly source: string; readonly closed: string };
  readonly isOpen: string;
  readonly isClosed: string;
  readonly never: string;
  readonly nothingCloses: string;
  readonly unforeseeable: string;
  readonly cannot: string;
  readonly disclaimer: string;
}

function lengthOf(ms: number, hour: string, minute: string, gap: string): string {
  const minutes = Math.floor(ms / 60_000);
  const parts = [`${Math.floor(minutes / 60)}${gap}${hour}`, `${minutes % 60}${gap}${minute}`];
  return minutes % 60 === 0 ? (parts[0] as string) : minutes < 60 ? (parts[1] as string) : parts.join(gap === '' ? '' : ' ');
}

const PAGE_WORDS: Readonly<Record<string, PageWords>> = {
  en: {
    heading: 'Permitted time',
    title: (what) => `Permitted time: ${what}`,
    requests: (count) => `${count} requests`,
    lead: 'When a contact may be made, and which rule closes the rest. What has happened so far is held fixed; ask again before each contact.',
    policy: (rulesets) => `By the rulesets ${rulesets}. Fingerprint of the policy:`,
    legend: 'Legend',
    open: 'permitted',
    closedByHours: 'closed by the hours',
    closedOtherwise: 'closed by another rule: a limit, a wait, a status',
    notAsked: 'not asked about',
    itself: 'the contact’s own time',
    keys: 'Point at a stretch, tap it, or reach it with Tab and the arrow keys: it says which rules close it. Enter leads to it in the table.',
    content: 'Requests',
    request: (number) => `Request on line ${number}`,
    sum: (open, asked, windows) => `Permitted for ${open} of ${asked}, in ${windows} ${windows === 1 ? 'window' : 'windows'}.`,
    span: (from, to) => `From ${from} to ${to}, the end not included.`,
    hours: (ms) => lengthOf(ms, 'h', 'min', ' '),
    together: 'all of them',
    alone: 'The consumer may be in several time zones. Each lane shows what would be permitted to somebody who is certainly there, by the clock of that zone; what counts is the last, in which all agree.',
    dayLength: (hours, shifts) => [`${hours} long`, ...shifts].join(', '),
    skips: (from, to) => `the clock skips ${from}–${to}`,
    repeats: (from, to) => `${from}–${to} comes twice`,
    noDay: 'this date does not occur here',
    calendar: (what) => `Calendar: ${what}`,
    piece: (zone, span, open, rules) => `${span}, ${zone}: ${open ? 'permitted' : `closed by ${rules}`}`,
    byDay: 'Day by day',
    closers: 'What closes the rest',
    byStretch: (lane) => `Every stretch, with what closes it: ${lane}`,
    columns: { day: 'Day', open: 'Permitted', closers: 'Closed by', time: 'Time', state: 'State', why: 'Why', rule: 'Rule', source: 'Source', closed: 'Closes' },
    isOpen: 'permitted',
    isClosed: 'closed',
    never: 'at no time',
    nothingCloses: 'nothing',
    unforeseeable: 'It is permitted at first, and a rule cannot say for how long: ask again at each instant.',
    cannot: 'Nothing can be drawn for this request.',
    disclaimer: 'An engineering aid, not legal advice.',
  },
  'zh-Hans': {
    heading: '允许联系的时间',
    title: (what) => `允许联系的时间：${what}`,
    requests: (count) => `${count} 条请求`,
    lead: '何时可以联系，其余时间由哪条规则禁止。以目前已发生的情况为准；每次联系前请重新询问。',
    policy: (rulesets) => `适用规则集：${rulesets}。策略指纹：`,
    legend: '图例',
    open: '允许',
    closedByHours: '因时段不允许',
    closedOtherwise: '因其他规则不允许：次数、间隔、状态',
    notAsked: '不在所问时段内',
    itself: '请求本身的时间',
    keys: '指向或点按一段时间，或用 Tab 键和方向键选中：即显示由哪条规则禁止。按 Enter 键转到表格中的对应行。',
    content: '请求',
    request: (number) => `第 ${number} 行的请求`,
    sum: (open, asked, windows) => `${asked}中有${open}允许联系，共 ${windows} 段。`,
    span: (from, to) => `自 ${from} 至 ${to}（不含）。`,
    hours: (ms) => lengthOf(ms, '小时', '分钟', ''),
    together: '全部时区',
    alone: '消费者可能位于多个时区。每行按该时区的当地时间显示：若消费者确在该时区，何时允许联系；以最后一行为准，即各时区均允许的时间。',
    dayLength: (hours, shifts) => [`全天 ${hours}`, ...shifts].join('，'),
    skips: (from, to) => `时钟跳过 ${from}–${to}`,
    repeats: (from, to) => `${from}–${to} 出现两次`,
    noDay: '此地没有这一天',
    calendar: (what) => `日历：${what}`,
    piece: (zone, span, open, rules) => `${span}，${zone}：${open ? '允许' : `不允许，依据 ${rules}`}`,
    byDay: '逐日',
    closers: '其余时间的依据',
    byStretch: (lane) => `每段时间及其依据：${lane}`,
    columns: { day: '日期', open: '允许', closers: '依据', time: '时间', state: '状态', why: '理由', rule: '规则', source: '出处', closed: '合计' },
    isOpen: '允许',
    isClosed: '不允许',
    never: '全天不允许',
    nothingCloses: '无',
    unforeseeable: '起初允许，但有规则无法说明持续多久：请逐次询问。',
    cannot: '无法为此请求作图。',
    disclaimer: '本页为技术辅助，不构成法律意见。',
  },
};

export const pageWordsFor = ({ messages }: Words): PageWords => PAGE_WORDS[messages.locale] as PageWords;
