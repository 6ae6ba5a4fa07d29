import { ko as messages } from '../../messages/ko.js';
import type { Words } from '../words.js';

export const ko: Words = {
  messages,
  allowed: '허용',
  denied: '거부',
  line: (number) => `${number}번째 줄`,
  total: (requests, allowed, denied) => `요청 ${requests}건: 허용 ${allowed}건, 거부 ${denied}건.`,
  reasons: '사유: ',
  advisories: '안내: ',
  allowedNow: (at) => `지금(${at}) 연락할 수 있습니다.`,
  allowedFrom: (local, instant) => (local === undefined ? `${instant}부터 연락할 수 있습니다.` : `${local}부터 연락할 수 있습니다(${instant}).`),
  neverAllowed: (until) => (until === undefined ? '366일 이내에 연락할 수 있는 시점이 없습니다.' : `${until} 전에는 연락할 수 있는 시점이 없습니다.`),
  undecidable: '시점을 제시할 수 없습니다.',
  weekdays: ['월', '화', '수', '목', '금', '토', '일'],
  clockOf: (zone) => `${zone} 현지 시각 기준입니다.`,
  inEvery: (zones) => `채무자가 있을 수 있는 모든 시간대에서 허용됩니다: ${zones}.`,
  legend: '█ 허용   ▒ 일부 허용   · 불허   (한 칸은 30분; 빈칸은 조회 범위 밖이거나 시계가 건너뛰는 시각)',
  noWindows: '이 기간에는 연락할 수 있는 시점이 없습니다.',
  closedBy: (rule, provision) => `막는 규칙: ${rule}${provision === undefined ? '' : ` (${provision})`}.`,
};
