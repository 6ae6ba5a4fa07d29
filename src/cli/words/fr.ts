import { fr as messages } from '../../messages/fr.js';
import type { Words } from '../words.js';

const grouped = (number: string): string => number.replaceAll(',', '\u00a0');

export const fr: Words = {
  messages,
  allowed: 'AUTORISÉ',
  denied: 'REFUSÉ',
  line: (number) => `ligne ${number}`,
  total: (requests, allowed, denied) => `Demandes\u00a0: ${grouped(requests)}, autorisées\u00a0: ${grouped(allowed)}, refusées\u00a0: ${grouped(denied)}.`,
  reasons: 'Motifs\u00a0: ',
  advisories: 'Avertissements\u00a0: ',
  allowedNow: (at) => `Autorisé maintenant, à l’instant ${at}.`,
  allowedFrom: (local, instant) => (local === undefined ? `Autorisé à partir de ${instant}.` : `Autorisé à partir de\u00a0: ${local} (${instant}).`),
  neverAllowed: (until) => (until === undefined ? 'Autorisé à aucun moment dans les 366 jours.' : `Autorisé à aucun moment avant ${until}.`),
  undecidable: 'Aucun moment ne peut être indiqué.',
  weekdays: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
  clockOf: (zone) => `Selon l’heure du fuseau ${zone}.`,
  inEvery: (zones) => `Autorisé dans tous les fuseaux horaires où le débiteur peut se trouver\u00a0: ${zones}.`,
  legend: '█ ouvert   ▒ ouvert en partie   · fermé   (une case vaut une demi-heure\u00a0; vide\u00a0: non demandé, ou une heure que l’horloge saute)',
  noWindows: 'Aucun moment de cette période n’est autorisé.',
  closedBy: (rule, provision) => `Interdit par ${rule}${provision === undefined ? '' : ` (${provision})`}.`,
};
