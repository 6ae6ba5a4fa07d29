import { ru as messages } from '../../messages/ru.js';
import type { Words } from '../words.js';

const grouped = (number: string): string => number.replaceAll(',', '\u00a0');

export const ru: Words = {
  messages,
  allowed: 'РАЗРЕШЕНО',
  denied: 'ОТКАЗАНО',
  line: (number) => `строка ${number}`,
  total: (requests, allowed, denied) => `Запросов: ${grouped(requests)}; разрешено: ${grouped(allowed)}; отказано: ${grouped(denied)}.`,
  reasons: 'Основания: ',
  advisories: 'Предупреждения: ',
  allowedNow: (at) => `Разрешено сейчас, в момент ${at}.`,
  allowedFrom: (local, instant) => (local === undefined ? `Разрешено с ${instant}.` : `Разрешено начиная с этого времени: ${local} (${instant}).`),
  neverAllowed: (until) => (until === undefined ? 'Не разрешено ни в какое время в пределах 366 дней.' : `Не разрешено ни в какое время до ${until}.`),
  undecidable: 'Указать время невозможно.',
  weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  clockOf: (zone) => `По местному времени ${zone}.`,
  inEvery: (zones) => `Разрешено во всех часовых поясах, в которых может находиться должник: ${zones}.`,
  legend: '█ открыто   ▒ открыто частично   · закрыто   (одна ячейка — полчаса; пусто: не запрошено или время, которое часы пропускают)',
  noWindows: 'В этом промежутке нет разрешённого времени.',
  closedBy: (rule, provision) => `Не разрешено правилом ${rule}${provision === undefined ? '' : ` (${provision})`}.`,
};
