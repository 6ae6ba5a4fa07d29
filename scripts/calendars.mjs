// Writes src/calendars/data/: one file per calendar, index.ts and compact.ts; and the table of docs/calendars.md.
//   node scripts/calendars.mjs           writes
//   node scripts/calendars.mjs --check   compares, names the files that differ, exits 1 if any does
//
// China comes from chinese-days (make-up days included). Every other calendar starts from the rules of date-holidays, of the types the law means (`public`
// unless said otherwise), and is then corrected by scripts/calendar-corrections.json, where each correction carries its source. A correction that changes
// nothing stops the run: when the generator's source is mended, the correction goes.
import { compact } from './calendar-compact.mjs';
import { withTable } from './calendar-docs.mjs';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const target = join(root, 'src', 'calendars', 'data');
const page = join(root, 'docs', 'calendars.md');
const require = createRequire(import.meta.url);
const Holidays = require('date-holidays');
const chineseDays = require('chinese-days/dist/chinese-days.json');
const corrections = JSON.parse(readFileSync(join(here, 'calendar-corrections.json'), 'utf8'));

const version = (name) => JSON.parse(readFileSync(join(require.resolve(name).split(`node_modules/${name}/`)[0], 'node_modules', name, 'package.json'), 'utf8')).version;
const generator = `date-holidays ${version('date-holidays')}`;

const FROM = '2015-01-01';
const TO = '2032-12-31';

/**
 * One entry per calendar. `region`: the arguments of date-holidays. `from`, `to`: shorter where days are decreed year by year. `substitutes: false`: days in lieu
 * that date-holidays marks as such are left out. `spans`: feasts that date-holidays gives in hours, as whole days off. `halfDays` and `eves`: rules whose day, or the day before whose
 * first day, is a half day. `note`: goes into the sources, before the sources of corrected rules.
 */
const CALENDARS = [
  { id: 'au', title: 'Australia: national public holidays', region: ['AU'], note: 'Days and days in lieu that all states and territories keep (ACCC/ASIC guideline: national public holidays)' },
  { id: 'be', title: 'Belgium: public holidays', region: ['BE'] },
  { id: 'br', title: 'Brazil: national holidays', region: ['BR'], note: 'National holidays only: carnival and Corpus Christi are no national holidays; election Sundays left out' },
  { id: 'br-al', title: 'Alagoas: national and state holidays', region: ['BR', 'AL'] },
  { id: 'br-am', title: 'Amazonas: national and state holidays', region: ['BR', 'AM'] },
  { id: 'br-es', title: 'Espírito Santo: national and state holidays', region: ['BR', 'ES'] },
  { id: 'br-rj', title: 'Rio de Janeiro (state): national and state holidays', region: ['BR', 'RJ'] },
  { id: 'br-sp', title: 'São Paulo (state): national and state holidays', region: ['BR', 'SP'] },
  { id: 'ca', title: 'Canada: holidays of the Interpretation Act, s. 35(1)', region: ['CA'], from: '2009-01-01', note: 'Days of the federal Interpretation Act for the whole country, not those of a province' },
  { id: 'ca-bc', title: 'British Columbia: statutory holidays', region: ['CA', 'BC'], from: '2004-01-01' },
  { id: 'ca-mb', title: 'Manitoba: general holidays and Remembrance Day', region: ['CA', 'MB'], from: '2004-01-01' },
  { id: 'ca-nb', title: 'New Brunswick: prescribed days of rest', region: ['CA', 'NB'], from: '2009-01-01' },
  { id: 'ca-on', title: 'Ontario: holidays on which collectors do not call', region: ['CA', 'ON'], from: '2006-01-01' },
  { id: 'ca-qc', title: 'Quebec: holidays of the Act respecting the collection of certain debts', region: ['CA', 'QC'], from: '2009-01-01' },
  { id: 'ca-sk', title: 'Saskatchewan: holidays on which collectors do not call', region: ['CA', 'SK'], from: '2009-01-01' },
  { id: 'cl', title: 'Chile: national holidays', region: ['CL'], note: 'National holidays only, regional ones not; the Sundays of elections are left out' },
  { id: 'co', title: 'Colombia: national holidays', region: ['CO'], note: 'Ley 51 de 1983 with the holidays it moves to Monday; from 2026 Ley 2578 de 2026 (9 July, moved to Monday)' },
  { id: 'dk', title: 'Denmark: public holidays and the other days of the Debt Collection Act, s. 12(2)', region: ['DK'], from: '2009-01-01' },
  { id: 'do', title: 'Dominican Republic: national holidays', region: ['DO'], note: 'Ley 139-97; 16 August is never moved (Supreme Court, ruling 14 of 2008-02-20, as the Ministry of Labour applies it)' },
  { id: 'ec', title: 'Ecuador: national holidays', region: ['EC'], from: '2017-01-01', to: '2030-12-31', note: 'Law on holidays of 2016-12-20; the official calendar reaches 2030' },
  { id: 'es', title: 'Spain: holidays of the whole country', region: ['ES'], from: '2014-01-01', substitutes: false, note: 'Those of regions and towns, and the Mondays a region puts in place of a Sunday, are not included' },
  { id: 'gr', title: 'Greece: national holidays', region: ['GR'], from: '2012-01-01', to: '2027-04-30', note: 'Ends before 1 May 2027: that day is Holy Saturday and whether the holiday moves is decreed each time' },
  { id: 'gt', title: 'Guatemala: national holidays', region: ['GT'], halfDays: ['12-24 12:00', '12-31 12:00'], note: 'Código de Trabajo art. 127 with the law on inland tourism; 15 August, kept in the capital alone, is not included' },
  { id: 'id', title: 'Indonesia: national holidays', region: ['ID'], from: '2023-01-01', to: '2027-03-08', note: 'Days of the joint decree of three ministers (hari libur nasional); collective leave (cuti bersama) is not included. Ends before Idul Fitri 2027, whose date was not found in a decree' },
  { id: 'ie', title: 'Ireland: public holidays', region: ['IE'], from: '2009-01-01', note: 'The days themselves; a day off in lieu at work is no public holiday' },
  { id: 'it', title: 'Italy: national holidays', region: ['IT'] },
  { id: 'kr', title: 'South Korea: public holidays', region: ['KR'], from: '2024-01-01', to: '2027-12-31', note: 'Temporary holidays are decreed at short notice: add them' },
  { id: 'kz', title: 'Kazakhstan: holidays and transferred days', region: ['KZ'], from: '2017-01-01', to: '2027-12-31', note: 'Transfers decreed for 2026 and 2027, if any, are not known; Kurban Ait 2027 is computed' },
  { id: 'mx', title: 'Mexico: days of obligatory rest', region: ['MX'], from: '2014-01-01', note: 'Ley Federal del Trabajo art. 74; bank holidays are not included' },
  { id: 'nl', title: 'Netherlands: generally recognised holidays and days equated with them', region: ['NL'], from: '2023-01-01', to: '2028-12-31', note: 'Algemene termijnenwet art. 3; the equated days are decreed up to 2028' },
  { id: 'no', title: 'Norway: public holidays', region: ['NO'], from: '2009-01-01' },
  { id: 'pe', title: 'Peru: national holidays', region: ['PE'], note: 'Feriados of Decreto Legislativo 713 and later laws; non-working days of the public sector are not included' },
  { id: 'py', title: 'Paraguay: national holidays', region: ['PY'], from: '2025-01-01', to: '2026-12-31', note: 'Movable and additional holidays are decreed year by year (Ley 7544/2025)' },
  { id: 'ru', title: 'Russia: production calendar', region: ['RU'], from: '2017-01-01', to: '2027-12-31', note: 'The paid non-working days decreed in 2020 and 2021 (epidemic, parade, vote) are neither weekends nor holidays and are not included' },
  { id: 'sk', title: 'Slovakia: holidays that are days of rest', region: ['SK'], from: '2014-01-01', note: 'Act 241/1993' },
  { id: 'sv', title: 'El Salvador: national holidays', region: ['SV'], from: '2017-01-01', note: 'Código de Trabajo art. 190; 3 and 5 August, kept in San Salvador alone, are not included' },
  { id: 'th', title: 'Thailand: official (government) holidays', region: ['TH'], from: '2022-01-01', to: '2027-03-31', note: 'วันหยุดราชการ: days in lieu, the ploughing ceremony and the special days of the Cabinet included, Labour Day not. Ends before the days of 2027 that are fixed late' },
  { id: 'tr', title: 'Turkey: official holidays', region: ['TR'], from: '2021-01-01', spans: { '1 Shawwal PT90H': 3, '10 Dhu al-Hijjah PT114H': 4 }, eves: ['1 Shawwal PT90H', '10 Dhu al-Hijjah PT114H'], note: 'Law 2429. The feasts are computed and agree with the conversion of the Presidency of Religious Affairs, which Turkey follows; their eves, and 28 October, are half days from 13:00' },
  { id: 'ua', title: 'Ukraine: holidays of the Labour Code, art. 73', region: ['UA'], from: '2021-01-01', to: '2027-12-31', note: 'Under martial law (since 2022-02-24) the days are worked; they are kept here, with the day off that follows a holiday on a weekend, because it is open whether the ban on contact still follows them' },
  {
    id: 'us', title: 'United States: legal public holidays of 5 U.S.C. 6103(a)', region: ['US'], substitutes: false,
    // Regulation F (12 CFR 1006.22(f), 1006.34(b)(5)) excludes "legal public holidays as identified in 5 U.S.C. 6103(a)": the listed dates. The Friday or Monday in lieu stands in 6103(b), which is for
    // pay and leave and is not referred to. So 2026-07-03 is a workday and 2026-07-04 the holiday. Who wants the federal days off adds them.
    note: 'The dates of 6103(a) alone: days in lieu under 6103(b) are for pay and leave and are not included',
  },
  { id: 'za', title: 'South Africa: public holidays', region: ['ZA'], from: '2011-01-01', to: '2028-12-31', note: 'Election days are proclaimed each time' },
];

// The State Council's notices, as chinese-days names them (src/holidays/generate.ts); two addresses: the notice and its later change.
const CN_NOTICES = {
  2008: 'http://www.gov.cn/zwgk/2007-12/18/content_837184.htm',
  2009: 'http://www.gov.cn/zwgk/2008-12/10/content_1174014.htm',
  2010: 'http://www.gov.cn/zwgk/2009-12/08/content_1482691.htm',
  2011: 'http://www.gov.cn/zwgk/2010-12/10/content_1762643.htm',
  2012: 'http://www.gov.cn/zwgk/2011-12/06/content_2012097.htm',
  2013: 'http://www.gov.cn/zwgk/2012-12/10/content_2286598.htm',
  2014: 'http://www.gov.cn/zwgk/2013-12/11/content_2546204.htm',
  2015: 'http://www.gov.cn/zhengce/content/2014-12/16/content_9302.htm; http://www.gov.cn/zhengce/content/2015-05/13/content_9742.htm',
  2016: 'http://www.gov.cn/zhengce/content/2015-12/10/content_10394.htm',
  2017: 'http://www.gov.cn/zhengce/content/2016-12/01/content_5141603.htm',
  2018: 'http://www.gov.cn/zhengce/content/2017-11/30/content_5243579.htm',
  2019: 'http://www.gov.cn/xinwen/2018-12/06/content_5346287.htm; http://www.gov.cn/zhengce/content/2019-03/22/content_5375877.htm',
  2020: 'http://www.gov.cn/zhengce/content/2019-11/21/content_5454164.htm; http://www.gov.cn/zhengce/content/2020-01/27/content_5472352.htm',
  2021: 'http://www.gov.cn/zhengce/content/2020-11/25/content_5564127.htm',
  2022: 'http://www.gov.cn/zhengce/content/2021-10/25/content_5644835.htm',
  2023: 'http://www.gov.cn/zhengce/content/2022-12/08/content_5730844.htm',
  2024: 'https://www.gov.cn/zhengce/content/202310/content_6911527.htm',
  2025: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  2026: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
};

const DAY = 86_400_000;
const shift = (date, days) => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const weekday = (date) => new Date(`${date}T00:00:00Z`).getUTCDay();
const isDate = (date) => /^\d{4}-\d{2}-\d{2}$/.test(date) && shift(date, 0) === date;
const unique = (items) => [...new Set(items)];

function byYear(dates) {
  const years = {};
  for (const date of unique(dates).sort()) (years[date.slice(0, 4)] ??= []).push(date.slice(5, 7) + date.slice(8, 10));
  return Object.fromEntries(Object.entries(years).map(([year, days]) => [year, days.join(' ')]));
}

function china() {
  const from = '2008-01-01';
  const to = '2026-12-31';
  const within = (map) => Object.keys(map).filter((date) => date >= from && date <= to);
  const own = `chinese-days ${version('chinese-days')}`;
  const sources = { '*': `${own}: the State Council's notice of each year, make-up days included` };
  for (const [year, notice] of Object.entries(CN_NOTICES)) sources[year] = notice;
  return {
    id: 'cn', title: 'China: State Council notices, with make-up days', coverage: { from, to },
    holidays: byYear(within(chineseDays.holidays)), workdays: byYear(within(chineseDays.workdays)), sources,
  };
}

function generate(definition) {
  const { id, title, region, from = FROM, to = TO, substitutes = true, spans = {}, halfDays = [], eves = [], note } = definition;
  const fail = (message) => { throw new Error(`${id}: ${message}`); };
  const fix = { addRules: [], removeRules: [], add: [], remove: [], workdays: [], halfDays: [], ...corrections[id] };
  for (const [list, entries] of Object.entries(fix)) for (const entry of entries) {
    if (typeof entry.source !== 'string' || entry.source === '') fail(`${list}: ${entry.date ?? entry.rule} has no source`);
    if (entry.date !== undefined && (!isDate(entry.date) || entry.date < from || entry.date > to)) fail(`${list}: ${entry.date} is no date of the coverage`);
  }
  const dropped = new Map(fix.removeRules.map((entry) => [entry.rule, 0]));
  const added = new Map(fix.addRules.map((entry) => [entry.rule, 0]));
  const half = new Map(halfDays.map((rule) => [rule, 0]));
  const holidays = new Set();
  const halves = new Set();
  const covered = (date) => date >= from && date <= to;

  // The corrected rules run apart from the region's: date-holidays drops a day that meets another of the same name and date.
  const own = new Holidays();
  for (const { rule, name } of fix.addRules) if (own.setHoliday(rule, { name: { en: name }, type: 'public' }) === false) fail(`rule not understood: ${rule}`);
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)) + 1; year++) {
    for (const day of fix.addRules.length > 0 ? own.getHolidays(year, 'en') : []) {
      const date = day.date.slice(0, 10);
      if (!covered(date)) continue;
      added.set(day.rule, 1);
      holidays.add(date);
    }
  }
  const calendar = new Holidays(...region);
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)) + 1; year++) {
    for (const day of calendar.getHolidays(year, 'en')) {
      if (day.type !== 'public' || (day.substitute && !substitutes)) continue;
      const date = day.date.slice(0, 10);
      const days = spans[day.rule] ?? Number(/ P(\d+)D/.exec(day.rule)?.[1] ?? 1);
      for (let i = 0; i < days; i++) {
        const one = shift(date, i);
        if (!covered(one)) continue;
        if (half.has(day.rule)) { halves.add(one); half.set(day.rule, 1); }
        else if (dropped.has('*')) dropped.set('*', 1);
        else if (dropped.has(day.rule)) dropped.set(day.rule, 1);
        else holidays.add(one);
      }
      if (eves.includes(day.rule) && covered(shift(date, -1))) halves.add(shift(date, -1));
    }
  }
  for (const [rule, used] of [...dropped, ...added, ...half]) if (used === 0) fail(`rule without a day: ${rule}`);
  for (const { date } of fix.remove) if (!holidays.delete(date)) fail(`${date} is no holiday: nothing to remove`);
  for (const { date } of fix.add) {
    if (holidays.has(date)) fail(`${date} is a holiday already: nothing to add`);
    holidays.add(date);
  }
  for (const { date } of fix.workdays) if (holidays.has(date) || ![0, 6].includes(weekday(date))) fail(`${date} is no free weekend day: nothing to work`);
  for (const { date } of fix.halfDays) halves.add(date);
  for (const date of halves) if (holidays.has(date)) halves.delete(date);

  const rules = unique([...fix.removeRules, ...fix.addRules].map((entry) => entry.source));
  const sources = { '*': [generator, note, ...rules].filter(Boolean).join('; ') };
  const dated = [...fix.add, ...fix.remove, ...fix.workdays, ...fix.halfDays];
  for (const year of unique(dated.map((entry) => entry.date.slice(0, 4))).sort()) {
    sources[year] = unique(dated.filter((entry) => entry.date.startsWith(year)).map((entry) => entry.source)).join('; ');
  }
  return {
    id, title, coverage: { from, to }, holidays: byYear([...holidays]),
    ...(fix.workdays.length > 0 ? { workdays: byYear(fix.workdays.map((entry) => entry.date)) } : {}),
    ...(halves.size > 0 ? { halfDays: byYear([...halves]) } : {}),
    sources,
  };
}

const quote = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const printTable = (name, record) => `  ${name}: {\n${Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `    ${quote(key)}: ${quote(value)},\n`).join('')}  },\n`;

function print(data) {
  return `// Generated by scripts/calendars.mjs. Do not edit: correct scripts/calendar-corrections.json and run \`npm run calendars\`.
import type { CalendarData } from '../types.js';

export const calendar: CalendarData = {
  id: ${quote(data.id)},
  title: ${quote(data.title)},
  coverage: { from: ${quote(data.coverage.from)}, to: ${quote(data.coverage.to)} },
${printTable('holidays', data.holidays)}${data.workdays ? printTable('workdays', data.workdays) : ''}${data.halfDays ? printTable('halfDays', data.halfDays) : ''}${printTable('sources', data.sources)}};
`;
}

function index(ids) {
  const name = (id) => `${id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())}Calendar`;
  return `// Generated by scripts/calendars.mjs. Do not edit.
import type { CalendarData } from '../types.js';
${ids.map((id) => `import { calendar as ${name(id)} } from './${id}.js';\n`).join('')}
/** Every shipped calendar, by code. */
export const allCalendars: readonly CalendarData[] = [
${ids.map((id) => `  ${name(id)},\n`).join('')}];
`;
}

const unknown = Object.keys(corrections).filter((id) => !id.startsWith('_') && !CALENDARS.some((definition) => definition.id === id));
if (unknown.length > 0) throw new Error(`corrections for no calendar: ${unknown.join(', ')}`);
const all = [china(), ...CALENDARS.map(generate)].sort((a, b) => (a.id < b.id ? -1 : 1));
const files = new Map(all.map((data) => [`${data.id}.ts`, print(data)]));
files.set('index.ts', index(all.map((data) => data.id)));
files.set('compact.ts', `// Generated by scripts/calendars.mjs from the tables beside it. Do not edit. See ../compact.ts for the form.
export const compactCalendars: readonly string[] = [
${all.map((data) => `  ${quote(compact(data))},\n`).join('')}];
`);

const notes = Object.fromEntries(CALENDARS.map(({ id, note }) => [id, note]));
notes.cn = 'Every day that the notice lists as off is a holiday, moved days off and joined weekend days included; make-up days on weekends are workdays';
const table = withTable(readFileSync(page, 'utf8'), all, notes);
const wanted = [...[...files].map(([file, text]) => [join(target, file), text]), [page, table]];
const stale = (existsSync(target) ? readdirSync(target) : []).filter((file) => !files.has(file)).map((file) => join(target, file));
if (process.argv.includes('--check')) {
  const differ = wanted.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text).map(([path]) => path);
  for (const path of [...differ, ...stale]) console.error(`differs: ${relative(root, path)}`);
  if (differ.length + stale.length > 0) {
    console.error('run: npm run calendars');
    process.exitCode = 1;
  } else console.log(`${wanted.length} files are up to date`);
} else {
  mkdirSync(target, { recursive: true });
  for (const path of stale) rmSync(path);
  for (const [path, text] of wanted) writeFileSync(path, text);
  console.log(`${wanted.length} files written`);
}
