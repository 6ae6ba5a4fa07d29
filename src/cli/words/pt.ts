import { pt as messages } from '../../messages/pt.js';
import type { Words } from '../words.js';

const grouped = (number: string): string => number.replaceAll(',', '.');

export const pt: Words = {
  messages,
  allowed: 'PERMITIDO',
  denied: 'NEGADO',
  line: (number) => `linha ${number}`,
  total: (requests, allowed, denied) => `Solicitações: ${grouped(requests)}; permitidas: ${grouped(allowed)}; negadas: ${grouped(denied)}.`,
  reasons: 'Motivos: ',
  advisories: 'Alertas: ',
  allowedNow: (at) => `Permitido agora, em ${at}.`,
  allowedFrom: (local, instant) => (local === undefined ? `Permitido a partir de ${instant}.` : `Permitido a partir de: ${local} (${instant}).`),
  neverAllowed: (until) => (until === undefined ? 'Não permitido em nenhum momento dentro de 366 dias.' : `Não permitido em nenhum momento antes de ${until}.`),
  undecidable: 'Não é possível indicar um momento.',
  weekdays: ['seg', 'ter', 'qua', 'qui', 'sex', 'sáb', 'dom'],
  clockOf: (zone) => `Conforme o horário de ${zone}.`,
  inEvery: (zones) => `Permitido em todos os fusos horários em que o consumidor pode estar: ${zones}.`,
  legend: '█ aberto   ▒ aberto em parte   · fechado   (cada célula é meia hora; em branco: não consultado, ou um horário que o relógio pula)',
  noWindows: 'Nenhum momento deste período é permitido.',
  closedBy: (rule, provision) => `Não permitido por ${rule}${provision === undefined ? '' : ` (${provision})`}.`,
};
