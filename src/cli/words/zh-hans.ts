import { zhHans as messages } from '../../messages/zh-hans.js';
import type { Words } from '../words.js';

export const zhHans: Words = {
  messages,
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
};
