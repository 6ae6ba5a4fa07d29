import { es as messages } from '../../messages/es.js';
import type { Words } from '../words.js';

const grouped = (number: string): string => number.replaceAll(',', '\u00a0');

export const es: Words = {
  messages,
  allowed: 'PERMITIDO',
  denied: 'DENEGADO',
  line: (number) => `línea ${number}`,
  total: (requests, allowed, denied) => `Solicitudes: ${grouped(requests)}; permitidas: ${grouped(allowed)}; denegadas: ${grouped(denied)}.`,
  reasons: 'Motivos: ',
  advisories: 'Advertencias: ',
  allowedNow: (at) => `Permitido ahora, en ${at}.`,
  allowedFrom: (local, instant) => (local === undefined ? `Permitido a partir de ${instant}.` : `Permitido a partir de: ${local} (${instant}).`),
  neverAllowed: (until) => (until === undefined ? 'No se permite en ningún momento dentro de 366 días.' : `No se permite en ningún momento antes de ${until}.`),
  undecidable: 'No se puede indicar ningún momento.',
  weekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
  clockOf: (zone) => `Según la hora de ${zone}.`,
  inEvery: (zones) => `Permitido en todas las zonas horarias en las que puede estar el deudor: ${zones}.`,
  legend: '█ abierto   ▒ abierto en parte   · cerrado   (cada celda es media hora; en blanco: no consultado, o una hora que el reloj salta)',
  noWindows: 'Ningún momento de este período está permitido.',
  closedBy: (rule, provision) => `No se permite por ${rule}${provision === undefined ? '' : ` (${provision})`}.`,
};
