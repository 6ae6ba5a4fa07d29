import { zhHant as messages } from '../../messages/zh-hant.js';
import type { Words } from '../words.js';

export const zhHant: Words = {
  messages,
  allowed: '允許',
  denied: '拒絕',
  line: (number) => `第 ${number} 行`,
  total: (requests, allowed, denied) => `共 ${requests} 筆請求：允許 ${allowed} 筆，拒絕 ${denied} 筆。`,
  reasons: '理由：',
  advisories: '提示：',
  allowedNow: (at) => `現在（${at}）即可聯絡。`,
  allowedFrom: (local, instant) => (local === undefined ? `自 ${instant} 起可以聯絡。` : `自 ${local} 起可以聯絡（${instant}）。`),
  neverAllowed: (until) => (until === undefined ? '366 天內沒有可以聯絡的時間。' : `${until} 之前沒有可以聯絡的時間。`),
  undecidable: '無法提供時間。',
  weekdays: ['週一', '週二', '週三', '週四', '週五', '週六', '週日'],
  clockOf: (zone) => `依 ${zone} 的當地時間。`,
  inEvery: (zones) => `在債務人可能所在的每個時區均允許：${zones}。`,
  legend: '█ 允許   ▒ 部分允許   · 不允許   （每格半小時；空白：不在所問時段內，或時鐘跳過的時刻）',
  noWindows: '該時段內沒有可以聯絡的時間。',
  closedBy: (rule, provision) => `不允許的依據：${rule}${provision === undefined ? '' : `（${provision}）`}。`,
};
