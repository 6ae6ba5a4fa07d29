import { en as messages } from '../../messages/en.js';
import type { Words } from '../words.js';

export const en: Words = {
  messages,
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
};
