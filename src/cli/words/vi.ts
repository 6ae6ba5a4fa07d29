import { vi as messages } from '../../messages/vi.js';
import type { Words } from '../words.js';

export const vi: Words = {
  messages,
  allowed: 'CHO PHÉP',
  denied: 'TỪ CHỐI',
  line: (number) => `dòng ${number}`,
  total: (requests, allowed, denied) => `${requests} yêu cầu: cho phép ${allowed}, từ chối ${denied}.`,
  reasons: 'Lý do: ',
  advisories: 'Lưu ý: ',
  allowedNow: (at) => `Được phép liên hệ ngay bây giờ, lúc ${at}.`,
  allowedFrom: (local, instant) => (local === undefined ? `Được phép liên hệ từ ${instant}.` : `Được phép liên hệ từ ${local} (${instant}).`),
  neverAllowed: (until) => (until === undefined ? 'Không có thời điểm nào được phép liên hệ trong 366 ngày.' : `Không có thời điểm nào được phép liên hệ trước ${until}.`),
  undecidable: 'Không thể đưa ra thời điểm.',
  weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  clockOf: (zone) => `Theo giờ địa phương tại ${zone}.`,
  inEvery: (zones) => `Được phép ở mọi múi giờ mà khách nợ có thể đang ở: ${zones}.`,
  legend: '█ được phép   ▒ được phép một phần   · không được phép   (mỗi ô là nửa giờ; ô trống: ngoài khoảng được hỏi, hoặc giờ mà đồng hồ bỏ qua)',
  noWindows: 'Không có thời điểm nào được phép liên hệ trong khoảng này.',
  closedBy: (rule, provision) => `Không được phép theo ${rule}${provision === undefined ? '' : ` (${provision})`}.`,
};
