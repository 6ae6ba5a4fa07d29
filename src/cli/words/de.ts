import { de as messages } from '../../messages/de.js';
import type { Words } from '../words.js';

const grouped = (number: string): string => number.replaceAll(',', '.');

export const de: Words = {
  messages,
  allowed: 'ZULÄSSIG',
  denied: 'ABGELEHNT',
  line: (number) => `Zeile ${number}`,
  total: (requests, allowed, denied) => `Anfragen: ${grouped(requests)}; zulässig: ${grouped(allowed)}; abgelehnt: ${grouped(denied)}.`,
  reasons: 'Gründe: ',
  advisories: 'Hinweise: ',
  allowedNow: (at) => `Jetzt zulässig, zum Zeitpunkt ${at}.`,
  allowedFrom: (local, instant) => (local === undefined ? `Zulässig ab ${instant}.` : `Zulässig ab ${local} (${instant}).`),
  neverAllowed: (until) => (until === undefined ? 'Innerhalb von 366 Tagen zu keiner Zeit zulässig.' : `Vor ${until} zu keiner Zeit zulässig.`),
  undecidable: 'Es lässt sich kein Zeitpunkt angeben.',
  weekdays: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  clockOf: (zone) => `Nach der Ortszeit von ${zone}.`,
  inEvery: (zones) => `Zulässig in jeder Zeitzone, in der sich der Schuldner befinden kann: ${zones}.`,
  legend: '█ offen   ▒ teilweise offen   · geschlossen   (ein Feld ist eine halbe Stunde; leer: nicht abgefragt oder von der Uhr übersprungen)',
  noWindows: 'In diesem Zeitraum ist keine Zeit zulässig.',
  closedBy: (rule, provision) => `Gesperrt durch ${rule}${provision === undefined ? '' : ` (${provision})`}.`,
};
