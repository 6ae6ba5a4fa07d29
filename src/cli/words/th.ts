import { th as messages } from '../../messages/th.js';
import type { Words } from '../words.js';

export const th: Words = {
  messages,
  allowed: 'อนุญาต',
  denied: 'ปฏิเสธ',
  line: (number) => `บรรทัดที่ ${number}`,
  total: (requests, allowed, denied) => `คำขอ ${requests} รายการ: อนุญาต ${allowed} รายการ ปฏิเสธ ${denied} รายการ`,
  reasons: 'เหตุผล: ',
  advisories: 'คำแนะนำ: ',
  allowedNow: (at) => `ติดต่อได้ในขณะนี้ (${at})`,
  allowedFrom: (local, instant) => (local === undefined ? `ติดต่อได้ตั้งแต่ ${instant}` : `ติดต่อได้ตั้งแต่ ${local} (${instant})`),
  neverAllowed: (until) => (until === undefined ? 'ไม่มีเวลาที่ติดต่อได้ภายใน 366 วัน' : `ไม่มีเวลาที่ติดต่อได้ก่อน ${until}`),
  undecidable: 'ไม่สามารถระบุเวลาได้',
  weekdays: ['จ.', 'อ.', 'พ.', 'พฤ.', 'ศ.', 'ส.', 'อา.'],
  clockOf: (zone) => `ตามเวลาท้องถิ่นของ ${zone}`,
  inEvery: (zones) => `อนุญาตในทุกเขตเวลาที่ลูกหนี้อาจอยู่: ${zones}`,
  legend: '█ ติดต่อได้   ▒ ติดต่อได้บางส่วน   · ติดต่อไม่ได้   (หนึ่งช่องคือครึ่งชั่วโมง; ช่องว่าง: นอกช่วงที่สอบถาม หรือเวลาที่นาฬิกาข้ามไป)',
  noWindows: 'ไม่มีเวลาที่ติดต่อได้ในช่วงนี้',
  closedBy: (rule, provision) => `ปิดโดยกฎ ${rule}${provision === undefined ? '' : ` (${provision})`}`,
};
