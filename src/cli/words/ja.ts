import { ja as messages } from '../../messages/ja.js';
import type { Words } from '../words.js';

export const ja: Words = {
  messages,
  allowed: '許可',
  denied: '拒否',
  line: (number) => `${number} 行目`,
  total: (requests, allowed, denied) => `リクエスト ${requests} 件：許可 ${allowed} 件、拒否 ${denied} 件。`,
  reasons: '理由：',
  advisories: '助言：',
  allowedNow: (at) => `現在（${at}）連絡が認められる。`,
  allowedFrom: (local, instant) => (local === undefined ? `${instant} から連絡が認められる。` : `${local} から連絡が認められる（${instant}）。`),
  neverAllowed: (until) => (until === undefined ? '366日以内に連絡が認められる時点はない。' : `${until} より前に連絡が認められる時点はない。`),
  undecidable: '時点を示すことができない。',
  weekdays: ['月', '火', '水', '木', '金', '土', '日'],
  clockOf: (zone) => `${zone} の現地時刻による。`,
  inEvery: (zones) => `債務者がいる可能性のある全てのタイムゾーンで認められる：${zones}。`,
  legend: '█ 可   ▒ 一部可   · 不可   （1マスは30分。空白は対象期間外又は時計が飛ばす時刻）',
  noWindows: 'この期間に連絡が認められる時点はない。',
  closedBy: (rule, provision) => `不可とする規則：${rule}${provision === undefined ? '' : `（${provision}）`}。`,
};
