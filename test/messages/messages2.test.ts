import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/cli/locales.js';
import { wordsFor } from '../../src/cli/words.js';
import type { ReasonCode } from '../../src/decision.js';
import { REASON_CODES } from '../../src/decision.js';
import type { Messages } from '../../src/messages/catalogue.js';
import { en } from '../../src/messages/en.js';
import { REASON_KEYS } from '../../src/reasons.js';
import type { Expected, Language } from './catalogue-tests.js';
import { describeCases, describeCatalogue } from './catalogue-tests.js';
import { ALL, EVIDENCE, SETTINGS, ZONE, counting, frequency, say } from './evidence.js';

const comma = (value: number): string => String(value).replace('.', ',');
const SPANISH = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const PORTUGUESE = 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ');
const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const GERMAN = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const RUSSIAN = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const EXPECTED: Readonly<Record<string, Expected>> = {
  es: {
    script: 'latin',
    date: (year, month, day) => `${day} de ${SPANISH[month - 1] as string} de ${year}`,
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    everyDay: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábados', 'domingos'],
    clock: (text) => text,
    number: comma,
    shape: /^[A-Z].*\.$/s,
    waiting: 'Esperar no lo remedia',
    harmless: /no impide el contacto|nada lo prohíbe/,
    strict: /permit|exigid|debe incluir/i,
    presumed: /presum|presunci/i,
    recommended: /recom/i,
    latin: ['portal', 'web', 'legal', 'local', 'error', 'fax', 'hospital', 'oral', 'per', 'sexual', 'pinyin'],
    said: {
      doubt: 'pero el calendario no informa sobre el horario de 08:00 (no incluida) a 09:00 h (no incluida) y de 13:00 a 18:00 h (incluida)',
      appointment: 'El deudor indicó un momento para el contacto, el 7 de mayo de 2026 a las 22:00 UTC: no se permite el contacto antes de ese momento',
      full: '10 días calendario completos, sin contar el día del hecho',
      mixed: 'como mínimo 1 mes completo y como máximo 60 días calendario, contando como primero el día del hecho, pero sin contarlo en los plazos completos',
      later: 'un evento [canal: carta] (después de la fecha “debt.movedAt” y como mínimo 5 días hábiles completos después del último evento [canal: visita])',
      between: 'debt.soldAt: desde el 2 de enero de 2024 y antes del 3 de junio de 2025',
      debts: 'todo contacto respecto de las deudas loan-1 y loan-2 el',
    },
  },
  pt: {
    script: 'latin',
    date: (year, month, day) => `${day === 1 ? '1º' : day} de ${PORTUGUESE[month - 1] as string} de ${year}`,
    weekdays: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
    everyDay: ['às segundas-feiras', 'às terças-feiras', 'às quartas-feiras', 'às quintas-feiras', 'às sextas-feiras', 'aos sábados', 'aos domingos'],
    clock: (text) => text.replace(/^0?(\d+):(\d\d)$/, (_, h: string, m: string) => `${h}h${m === '00' ? '' : m}`),
    number: comma,
    shape: /^[A-ZÉ].*\.$/s,
    waiting: 'Esperar não resolve',
    harmless: /não impede o contato|nada o proíbe/,
    strict: /permit|exigid|deve conter/i,
    presumed: /presum|presunç/i,
    recommended: /recom/i,
    latin: ['inclusive', 'local', 'social', 'portal', 'legal', 'mail', 'fax', 'hospital', 'oral', 'sexual', 'pinyin'],
    said: {
      doubt: 'mas o calendário nada informa sobre o horário das 8h (exclusive) às 9h (exclusive) e das 13h às 18h (inclusive)',
      appointment: 'O consumidor indicou um momento para o contato, 7 de maio de 2026 às 22h UTC: o contato antes desse momento não é permitido',
      full: '10 dias corridos completos, sem contar o dia do fato',
      mixed: 'no mínimo 1 mês completo e no máximo 60 dias corridos, contando como primeiro o dia do fato, mas sem contá-lo nos prazos completos',
      later: 'um evento [canal: carta] (após a data “debt.movedAt” e no mínimo 5 dias úteis completos após o último evento [canal: visita])',
      between: 'debt.soldAt: a partir de 2 de janeiro de 2024 e antes de 3 de junho de 2025',
      debts: 'todo contato em relação às dívidas loan-1 e loan-2 em',
    },
  },
  fr: {
    script: 'latin',
    date: (year, month, day) => `${day === 1 ? '1er' : day} ${FRENCH[month - 1] as string} ${year}`,
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    clock: (text) => text.replace(/^0?(\d+):(\d\d)$/, (_, h: string, m: string) => `${h}\u00a0h${m === '00' ? '' : `\u00a0${m}`}`),
    number: comma,
    shape: /^[A-ZÀ].*\.$/s,
    waiting: 'Attendre n’y change rien',
    harmless: /n’empêche pas le contact|rien ne l’interdit/,
    strict: /autoris|exigé|doit comporter/i,
    presumed: /présum|présomption/i,
    recommended: /recomm/i,
    latin: ['contact', 'contacts', 'change', 'date', 'dates', 'minutes', 'message', 'notification', 'social', 'communication', 'validation', 'confirmation', 'source', 'type', 'types', 'agent', 'conversation', 'mobile', 'per', 'violence', 'passage', 'condition', 'exploitation', 'invitation', 'pinyin'],
    said: {
      doubt: 'mais le calendrier ne renseigne pas sur les plages de 8\u00a0h (exclu) à 9\u00a0h (exclu) et de 13\u00a0h à 18\u00a0h (inclus)',
      appointment: 'Le débiteur a indiqué un moment pour le contact, le 7 mai 2026 à 22\u00a0h UTC\u00a0: le contact avant ce moment n’est pas autorisé',
      full: '10 jours calendaires complets, le jour de cet événement n’étant pas compté',
      mixed: 'd’au moins 1 mois complet et au plus 60 jours calendaires, le jour correspondant comptant pour le premier, sauf dans les délais complets, où il n’est pas compté',
      later: 'un événement [canal\u00a0: lettre] (après la date «\u00a0debt.movedAt\u00a0» et au moins 5 jours ouvrés complets après le dernier événement [canal\u00a0: visite]), l’antériorité',
      between: 'debt.soldAt\u00a0: à partir du 2 janvier 2024 et avant le 3 juin 2025',
      debts: 'tout contact pour les dettes loan-1 et loan-2 le',
    },
  },
  de: {
    script: 'latin',
    date: (year, month, day) => `${day}. ${GERMAN[month - 1] as string} ${year}`,
    weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    everyDay: ['montags', 'dienstags', 'mittwochs', 'donnerstags', 'freitags', 'samstags', 'sonntags'],
    clock: (text) => text,
    number: comma,
    shape: /^[A-Z].*\.$/s,
    waiting: 'Abwarten hilft nicht',
    harmless: /steht dem Kontakt nicht entgegen|dem Kontakt nicht entgegensteht|Nichts verbietet ihn/,
    strict: /zulässig|vorgeschrieben|enthalten muss/i,
    presumed: /vermut/i,
    recommended: /empf[eo]hl/i,
    latin: ['person', 'portal', 'mail', 'was', 'element', 'per', 'pinyin', 'text'],
    said: {
      doubt: 'doch für die Zeit von 08:00 (ausschließlich) bis 09:00 Uhr (ausschließlich) und von 13:00 bis 18:00 Uhr (einschließlich) gibt der Kalender keine Auskunft',
      appointment: 'Der Schuldner hat einen Zeitpunkt für die Kontaktaufnahme genannt, nämlich den 7. Mai 2026 um 22:00 Uhr UTC: Eine Kontaktaufnahme vor diesem Zeitpunkt ist nicht zulässig',
      full: '10 volle Kalendertage, wobei der Tag dieses Ereignisses nicht mitzählt',
      mixed: 'mindestens 1 vollen Monat und höchstens 60 Kalendertage vor der Kontaktaufnahme, wobei der betreffende Tag als erster zählt, bei vollen Fristen jedoch nicht mitzählt',
      later: 'ein Ereignis [Kanal: Brief] (nach dem Datum „debt.movedAt“ und mindestens 5 volle Arbeitstage nach dem letzten Ereignis [Kanal: persönlicher Besuch])',
      between: 'debt.soldAt: ab dem 2. Januar 2024 und vor dem 3. Juni 2025',
      debts: 'jeder Kontaktaufnahme in Bezug auf die Forderungen loan-1 und loan-2 widersprochen',
    },
  },
  ru: {
    script: 'other',
    date: (year, month, day) => `${day} ${RUSSIAN[month - 1] as string} ${year} года`,
    weekdays: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
    everyDay: ['понедельникам', 'вторникам', 'средам', 'четвергам', 'пятницам', 'субботам', 'воскресеньям'],
    clock: (text) => text,
    number: comma,
    shape: /^[А-ЯЁ].*\.$/s,
    waiting: 'Ожидание не поможет',
    harmless: /не препятствует взаимодействию|ничто его не запрещает/,
    strict: /допуска|разреш|обязательн|должно включать/i,
    presumed: /презю?ум|презумпц/i,
    recommended: /рекоменд/i,
    latin: ['IP', 'push', 'IANA'],
    said: {
      doubt: 'однако о времени с 08:00 (не включительно) до 09:00 (не включительно) и с 13:00 до 18:00 (включительно) календарь не содержит сведений',
      appointment: 'Должник назвал время для взаимодействия (22:00 UTC 7 мая 2026 года): взаимодействие до этого момента не допускается',
      full: '10 полных календарных дней, не считая дня этого события',
      mixed: 'не менее 1 полного месяца и не более 60 календарных дней, считая соответствующий день первым, а в полных сроках не считая его',
      later: 'событие [канал: почтовое письмо] (после даты «debt.movedAt» и по истечении не менее 5 полных рабочих дней после последнего события [канал: личная встреча])',
      between: 'debt.soldAt: с 2 января 2024 года и до 3 июня 2025 года (не включительно)',
      debts: 'от любого взаимодействия по долгам loan-1 и loan-2:',
    },
  },
};

/** Read from the folder: a catalogue is found by its file. */
const found = readdirSync(new URL('../../src/messages/', import.meta.url)).map((name) => name.replace('.ts', ''));
const LANGUAGES: Language[] = [];
for (const name of found) {
  const expected = EXPECTED[name];
  if (expected === undefined) continue;
  LANGUAGES.push({ name, messages: ((await import(`../../src/messages/${name}.ts`)) as { default: Messages }).default, expected });
}
const catalogue = (name: string): Messages => (LANGUAGES.find((language) => language.name === name) as Language).messages;

describe('the folder', () => {
  it('has a catalogue for every language of this file, with its tag', () => {
    expect(LANGUAGES.map(({ name }) => name).sort()).toEqual(Object.keys(EXPECTED).sort());
    for (const { name, messages } of LANGUAGES) {
      expect(messages.locale).toBe(name);
      expect(messages.direction).toBe('ltr');
      expect(Object.keys(messages.reasons)).toEqual(Object.keys(en.reasons));
    }
  });

  it('gives the command line its languages, and no other', () => {
    expect(Object.keys(LOCALES).sort()).toEqual(found.filter((name) => name !== 'catalogue').sort());
    for (const [name, { messages }] of Object.entries(LOCALES)) expect(messages.locale.toLowerCase()).toBe(name);
    for (const [tag, name] of [['es-419', 'es'], ['pt-BR', 'pt'], ['fr-CA', 'fr'], ['de-AT', 'de'], ['ru-RU', 'ru']] as const) expect(wordsFor(tag)?.messages).toBe(catalogue(name));
  });

  it('asks neither the locale nor the zone of the machine', () => {
    for (const { name } of LANGUAGES) {
      expect(readFileSync(new URL(`../../src/messages/${name}.ts`, import.meta.url), 'utf8'), name).not.toMatch(/Intl\.|toLocale|new Date|localeCompare/);
    }
  });
});

describe('the evidence of these tests', () => {
  it('has every key that is documented', () => {
    for (const code of REASON_CODES) {
      const seen = new Set(EVIDENCE[code].flatMap((data) => Object.keys(data)));
      const never = Object.keys(REASON_KEYS[code]).filter((key) => !seen.has(key) && !(key === 'message' || (key === 'eventsLeftOut' && code !== 'frequency-limit')));
      expect(never, code).toEqual([]);
    }
  });
});

for (const { name, messages, expected } of LANGUAGES) describeCatalogue(name, messages, expected);

const COUNTED = {
  limit: ['frequency-limit', (n) => frequency({ calendar: 'day' }, { limit: n })],
  days: ['cooldown', (n) => ({ ...counting, wait: { days: n } })],
  workdays: ['cooldown', (n) => ({ ...counting, wait: { workdays: n } })],
  months: ['cooldown', (n) => ({ ...counting, wait: { months: n } })],
  fullDays: ['cooldown', (n) => ({ ...counting, wait: { days: n, full: true } })],
  fullWorkdays: ['cooldown', (n) => ({ ...counting, wait: { workdays: n, full: true } })],
  fullMonths: ['cooldown', (n) => ({ ...counting, wait: { months: n, full: true } })],
  atLeastFullDays: ['prerequisite-missing', (n) => ({ requires: { fact: 'debt.f' }, atLeast: { days: n, full: true } })],
  agoFullMonths: ['frequency-limit', (n) => frequency({ since: { facts: { 'event.f': { ago: { atLeast: { months: n, full: true } } } } } })],
  afterFullWorkdays: ['prerequisite-missing', (n) => ({ requires: { event: { lines: ['mobile'] }, after: { event: { lines: ['voip'] }, atLeast: { workdays: n, full: true } } } })],
  hours: ['cooldown', (n) => ({ ...counting, wait: { hours: n } })],
  minutes: ['cooldown', (n) => ({ ...counting, wait: { hours: n / 60 } })],
  atLeastDays: ['prerequisite-missing', (n) => ({ requires: { fact: 'debt.f' }, atLeast: { days: n } })],
  atLeastWorkdays: ['prerequisite-missing', (n) => ({ requires: { fact: 'debt.f' }, atLeast: { workdays: n } })],
  atMostMonths: ['prerequisite-missing', (n) => ({ requires: { fact: 'debt.f' }, atMost: { months: n } })],
  atLeastHours: ['prerequisite-missing', (n) => ({ requires: { fact: 'debt.f' }, atLeast: { hours: n } })],
  ago: ['frequency-limit', (n) => frequency({ since: { facts: { 'event.f': { ago: { atLeast: { days: n } } } } } })],
  windowDays: ['frequency-limit', (n) => frequency({ days: n })],
  windowMonths: ['frequency-limit', (n) => frequency({ months: n })],
  windowHours: ['frequency-limit', (n) => frequency({ hours: n })],
  windowMinutes: ['frequency-limit', (n) => frequency({ hours: n / 60 })],
  events: ['prerequisite-missing', (n) => ({ requires: { event: { lines: ['mobile'] }, count: n } })],
  channels: ['channel-limit', (n) => ({ ...counting, limit: n, channels: ['call', 'sms'], window: { calendar: 'week' } })],
  visitors: ['channel-not-permitted', (n) => ({ channel: 'visit', technology: 'human', visitors: n })],
  seconds: ['contact-hours', (n) => ({ zones: [{ zone: ZONE, date: '2026-05-05', time: '21:00', day: 'tue', open: [] }], marginSeconds: n })],
  findings: ['prohibited-wording', (n) => ({ ...EVIDENCE['prohibited-wording'][0], findingsLeftOut: n })],
} as const satisfies Readonly<Record<string, readonly [ReasonCode, (n: number) => unknown]>>;

/** What follows the number, at 1 and at other numbers; in Russian at 1, 21 and 101, at 2, and at 5 and 11. A text before the bar goes before the number. */
const PLURALS: Readonly<Record<string, Readonly<Record<keyof typeof COUNTED, readonly string[]>>>> = {
  es: {
    limit: ['de |contacto en el', 'de |contactos en el'],
    days: ['de |día calendario,', 'de |días calendario,'],
    workdays: ['de |día hábil,', 'de |días hábiles,'],
    months: ['de |mes,', 'de |meses,'],
    fullDays: ['de |día calendario completo, sin', 'de |días calendario completos, sin'],
    fullWorkdays: ['de |día hábil completo, sin', 'de |días hábiles completos, sin'],
    fullMonths: ['de |mes completo, sin', 'de |meses completos, sin'],
    atLeastFullDays: ['como mínimo |día calendario completo, sin', 'como mínimo |días calendario completos, sin'],
    agoFullMonths: ['hace como mínimo |mes completo]', 'hace como mínimo |meses completos]'],
    afterFullWorkdays: ['(como mínimo |día hábil completo después del', '(como mínimo |días hábiles completos después del'],
    hours: ['de |hora a', 'de |horas a'],
    minutes: ['de |minuto a', 'de |minutos a'],
    atLeastDays: ['como mínimo |día calendario,', 'como mínimo |días calendario,'],
    atLeastWorkdays: ['como mínimo |día hábil,', 'como mínimo |días hábiles,'],
    atMostMonths: ['como máximo |mes,', 'como máximo |meses,'],
    atLeastHours: ['como mínimo |hora (', 'como mínimo |horas ('],
    ago: ['hace como mínimo |día calendario]', 'hace como mínimo |días calendario]'],
    windowDays: ['en |día calendario,', 'en |días calendario consecutivos,'],
    windowMonths: ['en |mes,', 'en |meses,'],
    windowHours: ['en |hora,', 'en |horas,'],
    windowMinutes: ['en |minuto,', 'en |minutos,'],
    events: ['', 'en |eventos ['],
    channels: ['de |canal en', 'de |canales distintos en'],
    visitors: ['|visitante (', '|visitantes ('],
    seconds: ['de |segundo en', 'de |segundos en'],
    findings: ['; |hallazgo más no figura en', '; |hallazgos más no figuran en'],
  },
  pt: {
    limit: ['de |contato no', 'de |contatos no'],
    days: ['de |dia corrido,', 'de |dias corridos,'],
    workdays: ['de |dia útil,', 'de |dias úteis,'],
    months: ['de |mês,', 'de |meses,'],
    fullDays: ['de |dia corrido completo, sem', 'de |dias corridos completos, sem'],
    fullWorkdays: ['de |dia útil completo, sem', 'de |dias úteis completos, sem'],
    fullMonths: ['de |mês completo, sem', 'de |meses completos, sem'],
    atLeastFullDays: ['no mínimo |dia corrido completo, sem', 'no mínimo |dias corridos completos, sem'],
    agoFullMonths: ['há no mínimo |mês completo]', 'há no mínimo |meses completos]'],
    afterFullWorkdays: ['(no mínimo |dia útil completo após o', '(no mínimo |dias úteis completos após o'],
    hours: ['de |hora a', 'de |horas a'],
    minutes: ['de |minuto a', 'de |minutos a'],
    atLeastDays: ['no mínimo |dia corrido,', 'no mínimo |dias corridos,'],
    atLeastWorkdays: ['no mínimo |dia útil,', 'no mínimo |dias úteis,'],
    atMostMonths: ['no máximo |mês,', 'no máximo |meses,'],
    atLeastHours: ['no mínimo |hora (', 'no mínimo |horas ('],
    ago: ['há no mínimo |dia corrido]', 'há no mínimo |dias corridos]'],
    windowDays: ['em |dia corrido,', 'em |dias corridos consecutivos,'],
    windowMonths: ['em |mês,', 'em |meses,'],
    windowHours: ['em |hora,', 'em |horas,'],
    windowMinutes: ['em |minuto,', 'em |minutos,'],
    events: ['', 'o requisito são |eventos ['],
    channels: ['de |canal na', 'de |canais diferentes na'],
    visitors: ['|visitante (', '|visitantes ('],
    seconds: ['de |segundo em', 'de |segundos em'],
    findings: ['; |outra ocorrência não está listada', '; |outras ocorrências não estão listadas'],
  },
  fr: {
    limit: ['de |contact au', 'de |contacts au'],
    days: ['de |jour calendaire,', 'de |jours calendaires,'],
    workdays: ['de |jour ouvré,', 'de |jours ouvrés,'],
    months: ['de |mois,', 'de |mois,'],
    fullDays: ['de |jour calendaire complet, le', 'de |jours calendaires complets, le'],
    fullWorkdays: ['de |jour ouvré complet, le', 'de |jours ouvrés complets, le'],
    fullMonths: ['de |mois complet, le', 'de |mois complets, le'],
    atLeastFullDays: ['d’au moins |jour calendaire complet, le', 'd’au moins |jours calendaires complets, le'],
    agoFullMonths: ['il y a au moins |mois complet]', 'il y a au moins |mois complets]'],
    afterFullWorkdays: ['(au moins |jour ouvré complet après le', '(au moins |jours ouvrés complets après le'],
    hours: ['de |heure à', 'de |heures à'],
    minutes: ['de |minute à', 'de |minutes à'],
    atLeastDays: ['d’au moins |jour calendaire,', 'd’au moins |jours calendaires,'],
    atLeastWorkdays: ['d’au moins |jour ouvré,', 'd’au moins |jours ouvrés,'],
    atMostMonths: ['d’au plus |mois,', 'd’au plus |mois,'],
    atLeastHours: ['d’au moins |heure (', 'd’au moins |heures ('],
    ago: ['il y a au moins |jour calendaire]', 'il y a au moins |jours calendaires]'],
    windowDays: ['sur |jour calendaire,', 'sur |jours calendaires consécutifs,'],
    windowMonths: ['sur |mois,', 'sur |mois,'],
    windowHours: ['sur |heure,', 'sur |heures,'],
    windowMinutes: ['sur |minute,', 'sur |minutes,'],
    events: ['', 'consiste en |événements ['],
    channels: ['de |canal au', 'de |canaux différents au'],
    visitors: ['|visiteur (', '|visiteurs ('],
    seconds: ['de |seconde est', 'de |secondes est'],
    findings: ['; |autre occurrence n’est pas indiquée', '; |autres occurrences ne sont pas indiquées'],
  },
  de: {
    limit: ['bei |Kontakt am', 'bei |Kontakten am'],
    days: ['beträgt |Kalendertag,', 'beträgt |Kalendertage,'],
    workdays: ['beträgt |Arbeitstag,', 'beträgt |Arbeitstage,'],
    months: ['beträgt |Monat,', 'beträgt |Monate,'],
    fullDays: ['beträgt |vollen Kalendertag,', 'beträgt |volle Kalendertage,'],
    fullWorkdays: ['beträgt |vollen Arbeitstag,', 'beträgt |volle Arbeitstage,'],
    fullMonths: ['beträgt |vollen Monat,', 'beträgt |volle Monate,'],
    atLeastFullDays: ['mindestens |vollen Kalendertag vor', 'mindestens |volle Kalendertage vor'],
    agoFullMonths: ['vor mindestens |vollen Monat]', 'vor mindestens |vollen Monaten]'],
    afterFullWorkdays: ['(mindestens |vollen Arbeitstag nach dem', '(mindestens |volle Arbeitstage nach dem'],
    hours: ['beträgt |Stunde ab', 'beträgt |Stunden ab'],
    minutes: ['beträgt |Minute ab', 'beträgt |Minuten ab'],
    atLeastDays: ['mindestens |Kalendertag vor', 'mindestens |Kalendertage vor'],
    atLeastWorkdays: ['mindestens |Arbeitstag vor', 'mindestens |Arbeitstage vor'],
    atMostMonths: ['höchstens |Monat vor', 'höchstens |Monate vor'],
    atLeastHours: ['mindestens |Stunde vor', 'mindestens |Stunden vor'],
    ago: ['vor mindestens |Kalendertag]', 'vor mindestens |Kalendertagen]'],
    windowDays: ['von |Kalendertag,', 'von |aufeinanderfolgenden Kalendertagen,'],
    windowMonths: ['von |Monat,', 'von |Monaten,'],
    windowHours: ['von |Stunde,', 'von |Stunden,'],
    windowMinutes: ['von |Minute,', 'von |Minuten,'],
    events: ['', 'Voraussetzung sind |Ereignisse ['],
    channels: ['bei |Kanal in', 'bei |verschiedenen Kanälen in'],
    visitors: ['|Besucher (', '|Besucher ('],
    seconds: ['von |Sekunde eingehalten', 'von |Sekunden eingehalten'],
    findings: ['; |weitere Fundstelle ist nicht', '; |weitere Fundstellen sind nicht'],
  },
  ru: {
    limit: ['— |взаимодействие в', '— |взаимодействия в', '— |взаимодействий в'],
    days: ['— |календарный день,', '— |календарных дня,', '— |календарных дней,'],
    workdays: ['— |рабочий день,', '— |рабочих дня,', '— |рабочих дней,'],
    months: ['— |месяц,', '— |месяца,', '— |месяцев,'],
    fullDays: ['— |полный календарный день, не', '— |полных календарных дня, не', '— |полных календарных дней, не'],
    fullWorkdays: ['— |полный рабочий день, не', '— |полных рабочих дня, не', '— |полных рабочих дней, не'],
    fullMonths: ['— |полный месяц, не', '— |полных месяца, не', '— |полных месяцев, не'],
    atLeastFullDays: ['не менее |полного календарного дня, не', 'не менее |полных календарных дней, не', 'не менее |полных календарных дней, не'],
    agoFullMonths: ['не менее |полного месяца назад', 'не менее |полных месяцев назад', 'не менее |полных месяцев назад'],
    afterFullWorkdays: ['(по истечении не менее |полного рабочего дня после', '(по истечении не менее |полных рабочих дней после', '(по истечении не менее |полных рабочих дней после'],
    hours: ['— |час с', '— |часа с', '— |часов с'],
    minutes: ['— |минута с', '— |минуты с', '— |минут с'],
    atLeastDays: ['не менее |календарного дня,', 'не менее |календарных дней,', 'не менее |календарных дней,'],
    atLeastWorkdays: ['не менее |рабочего дня,', 'не менее |рабочих дней,', 'не менее |рабочих дней,'],
    atMostMonths: ['не более |месяца,', 'не более |месяцев,', 'не более |месяцев,'],
    atLeastHours: ['не менее |часа (', 'не менее |часов (', 'не менее |часов ('],
    ago: ['не менее |календарного дня назад', 'не менее |календарных дней назад', 'не менее |календарных дней назад'],
    windowDays: ['в течение |календарного дня', 'в течение |календарных дней подряд,', 'в течение |календарных дней подряд,'],
    windowMonths: ['в течение |месяца,', 'в течение |месяцев,', 'в течение |месяцев,'],
    windowHours: ['в течение |часа,', 'в течение |часов,', 'в течение |часов,'],
    windowMinutes: ['в течение |минуты,', 'в течение |минут,', 'в течение |минут,'],
    events: ['— |событие [', '— |события [', '— |событий ['],
    channels: ['— |канал в', '— |разных канала в', '— |разных каналов в'],
    visitors: ['|посетитель (', '|посетителя (', '|посетителей ('],
    seconds: ['— |секунда (', '— |секунды (', '— |секунд ('],
    findings: ['ещё |фрагмент (', 'ещё |фрагмента (', 'ещё |фрагментов ('],
  },
};

describe('the forms of nouns after numbers', () => {
  for (const [name, kinds] of Object.entries(PLURALS)) {
    it(`of ${name} at 1, 2, 5, 11, 21 and 101`, () => {
      let checked = 0;
      for (const [kind, [one, few, many]] of Object.entries(kinds)) {
        const [code, data] = COUNTED[kind as keyof typeof COUNTED];
        for (const n of [1, 2, 5, 11, 21, 101]) {
          if (n > 60 && /minutes/i.test(kind)) continue;
          const single = many === undefined ? n === 1 : n % 10 === 1 && n !== 11;
          const form = (single ? one : n === 2 ? few : (many ?? few)) as string;
          // An event that must come first once is told without its number.
          if (form === '' || (n === 1 && kind === 'events')) continue;
          const [before, after] = form.split('|') as [string, string];
          expect(say(catalogue(name), code, data(n)), `${kind} ${n}`).toContain(`${before}${n} ${after}`);
          checked++;
        }
      }
      expect(checked).toBeGreaterThan(135);
    });
  }

  it('at 0, 1.5, 12 and 111 as well', () => {
    const at = (name: string, kind: keyof typeof COUNTED, n: number): string => say(catalogue(name), COUNTED[kind][0], COUNTED[kind][1](n));
    expect(at('es', 'limit', 0)).toContain('0 contactos');
    expect(at('pt', 'limit', 0)).toContain('0 contato no');
    expect(at('fr', 'limit', 0)).toContain('0 contact au');
    expect(at('de', 'limit', 0)).toContain('0 Kontakten');
    expect(at('ru', 'limit', 0)).toContain('0 взаимодействий');
    expect(at('es', 'hours', 1.5)).toContain('1,5 horas');
    expect(at('pt', 'hours', 1.5)).toContain('1,5 hora a');
    expect(at('fr', 'hours', 1.5)).toContain('1,5 heure à');
    expect(at('de', 'hours', 1.5)).toContain('1,5 Stunden');
    expect(at('ru', 'hours', 1.5)).toContain('1,5 часа с');
    expect(at('ru', 'windowHours', 2.5)).toContain('в течение 2,5 часа,');
    for (const n of [12, 13, 14, 111, 112]) expect(at('ru', 'limit', n)).toContain(`${n} взаимодействий`);
    expect(at('ru', 'limit', 104)).toContain('104 взаимодействия в');
  });
});

const hoursAt = (time: string, from = '08:00', to = '21:00'): unknown => ({ zones: [{ zone: ZONE, date: '2026-03-01', time, day: 'sun', open: [{ from, to }] }] });
const forBarred = (name: string, notChannels: readonly string[]): string => say(catalogue(name), 'frequency-limit', frequency({ since: { notChannels } }));

describe('Spanish', () => {
  const es = catalogue('es');
  it('gives the hour its article', () => {
    expect(say(es, 'contact-hours', hoursAt('01:05'))).toContain('es la 01:05 h del domingo 1 de marzo de 2026');
    expect(say(es, 'contact-hours', hoursAt('13:05'))).toContain('son las 13:05 h');
    expect(say(es, 'contact-hours', hoursAt('13:05'), { retryAt: '2026-03-02T06:00:00.000Z' })).toContain('a partir de la 01:00 h del lunes 2 de marzo');
  });

  it('turns «y» and «o» into «e» and «u» before their own sound', () => {
    const last = (name: string): string => say(es, 'missing-disclosure', { elements: ['x-1', name] });
    expect(last('institution-x')).toContain(' e “institution-x”');
    expect(last('identity-verification')).toContain(' y verificación');
    expect(last('hielo')).toContain(' y “hielo”');
    expect(last('higiene')).toContain(' e “higiene”');
    expect(say(es, 'consent-missing', { scopes: ['calls', 'other'] })).toContain('“calls” u “other”');
    expect(say(es, 'consent-missing', { scopes: ['calls', 'time'] })).toContain('“calls” o “time”');
    expect(say(es, 'frequency-limit', frequency({ since: { underConsent: { scopes: ['calls'], forms: ['written', 'oral'] } } }))).toContain('de forma escrita u oral');
  });
});

describe('Portuguese', () => {
  const pt = catalogue('pt');
  it('gives the hour its article and the first day its ordinal', () => {
    expect(say(pt, 'contact-hours', hoursAt('00:30', '01:00', '24:00'))).toMatch(/é 0h30 de domingo, 1º de março de 2026.* da 1h às 24h/);
    expect(say(pt, 'contact-hours', hoursAt('13:05', '22:00', '00:15'))).toMatch(/são 13h05 de.* das 22h à 0h15/);
    expect(say(pt, 'contact-hours', hoursAt('13:05:07.250'))).toContain('são 13h05min07,250s de');
  });
});

describe('French', () => {
  const fr = catalogue('fr');
  it('keeps high punctuation and hours to the word before', () => {
    for (const { code, data } of ALL) for (const setting of SETTINGS) expect(say(fr, code, data, setting)).not.toMatch(/ [:;?!»]|« |[^\u00a0: ][;»]|\d h\b/);
    expect(say(fr, 'contact-hours', hoursAt('13:05:07.250'))).toContain('il est 13\u00a0h\u00a005\u00a0min\u00a007,250\u00a0s le dimanche 1er mars 2026');
    expect(say(fr, 'contact-hours', hoursAt('00:30'))).toContain('il est 0\u00a0h\u00a030 le');
  });

  it('elides before a vowel', () => {
    for (const { code, data } of ALL) for (const setting of SETTINGS) expect(say(fr, code, data, setting)).not.toMatch(/\b(de|que|le|la|ne|si|se) (au|un|il|en|y|on|une|aucun|être)\b/);
  });
});

describe('German', () => {
  const de = catalogue('de');
  it('declines the article of a date, and begins a sentence after a colon large', () => {
    expect(say(de, 'contact-hours', hoursAt('13:05'))).toContain('ist es Sonntag, der 1. März 2026, 13:05 Uhr');
    expect(say(de, 'contact-hours', hoursAt('13:05'), { retryAt: '2026-03-02T14:00:00.000Z' })).toContain('ab Montag, dem 2. März 2026, 09:00 Uhr (');
    expect(say(de, 'contact-hours', hoursAt('13:05'), { advises: true, retryAt: '2026-03-02T14:00:00.000Z' })).toContain('am Montag, dem 2. März 2026, um 09:00 Uhr (');
    expect(say(de, 'calendar-coverage', { calendar: 'de', date: '2099-05-05' })).toContain('Dienstag, den 5. Mai 2099, benötigt');
    for (const { code, data } of ALL) for (const setting of SETTINGS) expect(say(de, code, data, setting)).not.toMatch(/: (eine Kontaktaufnahme|die (Grenze|Regel|Angabe|Zeitzone)|der (Kalender|vorgeschriebene)|es (ist|wurde)|ein Verstoß) /);
  });
});

describe('Russian', () => {
  it('lists what is excluded without a case', () => {
    expect(forBarred('ru', ['letter', 'fax'])).toContain('[канал (исключено): почтовое письмо или факс]');
  });

  it('puts an hour before its date and the weekday aside', () => {
    expect(say(catalogue('ru'), 'contact-hours', hoursAt('13:05'), { retryAt: '2026-03-02T14:00:00.000Z' })).toContain(
      'местное время America/New_York — воскресенье, 1 марта 2026 года, 13:05;',
    );
    expect(say(catalogue('ru'), 'contact-hours', hoursAt('13:05'), { retryAt: '2026-03-02T14:00:00.000Z' })).toContain('с 09:00 2 марта 2026 года (понедельник; 2026-03-02T14:00:00.000Z)');
    expect(say(catalogue('ru'), 'opted-out', { at: '2026-05-01T12:00:00.000Z' })).toContain('отказался в 12:00 UTC 1 мая 2026 года от');
    expect(say(catalogue('ru'), 'opted-out', { at: '2026-05-01' })).toContain('отказался 1 мая 2026 года от');
  });
});

describe('the end of the hours', () => {
  it('is out where nothing else is said, and is said to be', () => {
    const ends = { es: ['(no incluida)', '(incluida)'], pt: ['(exclusive)', '(inclusive)'], fr: ['(exclu)', '(inclus)'], de: ['(ausschließlich)', '(einschließlich)'], ru: ['(не включительно)', '(включительно)'] };
    for (const [name, [out, included]] of Object.entries(ends) as [string, [string, string]][]) {
      const told = (to: string): string => say(catalogue(name), 'contact-hours', hoursAt('21:00', '08:00', to));
      expect(told('21:00')).toContain(`${EXPECTED[name]?.clock('21:00') as string}${name === 'es' ? ' h' : name === 'de' ? ' Uhr' : ''} ${out}`);
      expect(told('21:00:00.001')).toContain(included);
      expect(told('21:00:00.001')).not.toContain(out);
    }
  });
});

describe('months', () => {
  it('are named in every language', () => {
    for (const { messages, expected } of LANGUAGES) {
      for (let month = 1; month <= 12; month++) {
        const date = `2099-${String(month).padStart(2, '0')}-01`;
        expect(say(messages, 'calendar-coverage', { calendar: 'us', date })).toContain(expected.date(2099, month, 1));
      }
    }
  });
});

describe('cases', () => {
  describeCases(['house', 'us', 'ca-qc', 'co', 'cl', 'mx', 'pe', 'ec', 'es', 'br', 'br-sp', 'fr', 'be', 'ru', 'kz', 'ua'], LANGUAGES);
});
