import { id as messages } from '../../messages/id.js';
import type { Words } from '../words.js';

export const id: Words = {
  messages,
  allowed: 'DIPERBOLEHKAN',
  denied: 'DITOLAK',
  line: (number) => `baris ${number}`,
  total: (requests, allowed, denied) => `${requests} permintaan: ${allowed} diperbolehkan, ${denied} ditolak.`,
  reasons: 'Alasan: ',
  advisories: 'Catatan: ',
  allowedNow: (at) => `Diperbolehkan sekarang, pada ${at}.`,
  allowedFrom: (local, instant) => (local === undefined ? `Diperbolehkan mulai ${instant}.` : `Diperbolehkan mulai ${local} (${instant}).`),
  neverAllowed: (until) => (until === undefined ? 'Tidak diperbolehkan kapan pun dalam 366 hari.' : `Tidak diperbolehkan kapan pun sebelum ${until}.`),
  undecidable: 'Waktu tidak dapat ditentukan.',
  weekdays: ['Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab', 'Min'],
  clockOf: (zone) => `Menurut waktu setempat di ${zone}.`,
  inEvery: (zones) => `Diperbolehkan di setiap zona waktu tempat debitur mungkin berada: ${zones}.`,
  legend: '█ boleh   ▒ boleh sebagian   · tidak boleh   (satu kotak setengah jam; kosong: di luar rentang yang ditanyakan, atau waktu yang dilompati jam)',
  noWindows: 'Tidak ada waktu yang diperbolehkan dalam rentang ini.',
  closedBy: (rule, provision) => `Ditutup oleh ${rule}${provision === undefined ? '' : ` (${provision})`}.`,
};
