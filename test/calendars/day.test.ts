import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, formatDay, parseDay, weekdayOf } from '../../src/calendars/civil.js';
import { allCalendars } from '../../src/calendars/data/index.js';
import type { Calendar, DayClass } from '../../src/calendars/day.js';
import { coveragesMeet, mergeCalendars, prepareCalendar } from '../../src/calendars/day.js';
import type { CalendarData } from '../../src/calendars/types.js';
import { RulesetError, check, compile } from '../../src/index.js';

interface HolidayOfSource {
  readonly date: string;
  readonly type: string;
  readonly rule: string;
  readonly substitute?: boolean;
}
interface Source {
  getHolidays(year: number, language?: string): HolidayOfSource[];
  setHoliday(rule: string, options: object): boolean;
}
const require = createRequire(import.meta.url);
const Holidays = require('date-holidays') as new (...region: string[]) => Source;
const published = require('chinese-days/dist/chinese-days.json') as Record<'holidays' | 'workdays', Record<string, string>>;
const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

interface Golden {
  readonly calendar: string;
  readonly date: string;
  readonly class: 'holiday' | 'workday' | 'rest-day' | 'unknown';
  readonly source: string;
}
type List = 'addRules' | 'removeRules' | 'add' | 'remove' | 'workdays' | 'halfDays';
interface Correction {
  readonly rule?: string;
  readonly date?: string;
  readonly name?: string;
  readonly source: string;
}
type Corrections = Partial<Record<List, readonly Correction[]>>;

const golden = readJson('./golden.json') as Golden[];
const corrections = readJson('../../scripts/calendar-corrections.json') as Record<string, Corrections>;
const tables = new Map(allCalendars.map((data) => [data.id, data]));
const prepared = new Map(allCalendars.map((data) => [data.id, prepareCalendar(data)]));

function tableOf(id: string): CalendarData {
  const data = tables.get(id);
  if (data === undefined) throw new Error(`no calendar ${id}`);
  return data;
}
const calendarOf = (id: string): Calendar => prepared.get(id) ?? prepareCalendar(tableOf(id));

function dayOf(date: string): number {
  const day = parseDay(date);
  if (day === undefined) throw new Error(`${date} is no date`);
  return day;
}

function nameOf(kind: DayClass | undefined): Golden['class'] {
  if (kind === undefined) return 'unknown';
  return kind.holiday ? 'holiday' : kind.workday ? 'workday' : 'rest-day';
}
const classAt = (calendar: Calendar, date: string): Golden['class'] => nameOf(calendar.classOf(dayOf(date)));

describe('the golden days', () => {
  it('has days of every calendar, each with a source, and none twice', () => {
    expect([...new Set(golden.map((row) => row.calendar))].sort()).toEqual([...tables.keys()].sort());
    expect(golden.filter((row) => row.source.trim() === '')).toEqual([]);
    const keys = golden.map((row) => `${row.calendar} ${row.date}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(golden.length).toBeGreaterThan(500);
  });

  for (const id of [...new Set(golden.map((row) => row.calendar))]) {
    it(`${id}: as its sources say`, () => {
      const rows = golden.filter((row) => row.calendar === id);
      const calendar = calendarOf(id);
      expect(rows.map(({ date }) => `${date} ${classAt(calendar, date)}`)).toEqual(rows.map((row) => `${row.date} ${row.class}`));
    });
  }

  it.each([
    ['2026-01-04', 'workday'], ['2026-02-14', 'workday'], ['2026-02-23', 'holiday'], ['2026-02-28', 'workday'], ['2026-05-09', 'workday'], ['2026-09-20',
    'workday'], ['2026-10-10', 'workday'],
    ['2026-10-07', 'holiday'], ['2025-01-26', 'workday'], ['2025-10-11', 'workday'], ['2024-02-04', 'workday'], ['2024-02-09', 'workday'], ['2023-01-03',
    'workday'], ['2022-12-31', 'holiday'], ['2027-01-01', 'unknown'],
  ])('cn %s is %s', (date, wanted) => {
    expect(classAt(calendarOf('cn'), date)).toBe(wanted);
  });
});

describe('China, day by day', () => {
  it('agrees with chinese-days from 2008-01-01 to 2026-12-31 on working days and on days off', () => {
    const calendar = calendarOf('cn');
    const wrong: string[] = [];
    let compared = 0;
    // Its function reads a date by the machine's clock, which west of Greenwich shows the day before; its tables hold everywhere.
    const askable = new Date('2026-01-05').getDay() === 1;
    for (let day = dayOf('2008-01-01'); day <= dayOf('2026-12-31'); day++) {
      const date = formatDay(day);
      const kind = calendar.classOf(day);
      const off = date in published.holidays;
      const works = date in published.workdays || (!off && weekdayOf(day) < 5);
      const same = kind?.workday === works && kind.holiday === off && !kind.halfDay && (!askable || chineseDays.isWorkday(date) === works);
      if (!same) wrong.push(`${date}: ${nameOf(kind)}`);
      compared++;
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(6940);
  });

  it('counts the days of the notices of 2023 to 2026 as the notices list them', () => {
    const listed = (year: number): [number, number] => {
      const data = tableOf('cn');
      return [(data.holidays[year] ?? '').split(' ').length, (data.workdays?.[year] ?? '').split(' ').length];
    };
    // 27 and 7 in the notice of 2023, but 31 December 2022 stands in the year before; make-up days are all within the year.
    expect([2023, 2024, 2025, 2026].map(listed)).toEqual([[26, 7], [28, 8], [28, 5], [33, 6]]);
  });

  it('carries the address of the notice of every year', () => {
    const { sources } = tableOf('cn');
    for (let year = 2008; year <= 2026; year++) expect(sources[year], String(year)).toMatch(/^https?:\/\/www\.gov\.cn\/\S+content_\d+\.htm(; https?:\/\/www\.gov\.cn\/\S+content_\d+\.htm)?$/);
    const addresses = Object.entries(sources).filter(([year]) => year !== '*').flatMap(([, text]) => text.split('; '));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('knows nothing beyond the notices', () => {
    const calendar = calendarOf('cn');
    for (const date of ['2007-12-31', '2027-01-01', '2027-01-04', '2027-10-01', '1970-01-01', '2100-01-01']) expect(classAt(calendar, date)).toBe('unknown');
  });
});

// What scripts/calendars.mjs says of a calendar beside its corrections.
const WITHOUT_SUBSTITUTES = ['es', 'us'];
/** Feasts that date-holidays gives in hours from the eve on: whole days off, and the eve a half day. */
const FEASTS: Record<string, Record<string, number>> = { tr: { '1 Shawwal PT90H': 3, '10 Dhu al-Hijjah PT114H': 4 } };
const HALF_DAYS: Record<string, readonly string[]> = { gt: ['12-24 12:00', '12-31 12:00'] };

describe('the other calendars, day by day against date-holidays and the list of corrections', () => {
  for (const { id, coverage } of allCalendars.filter((data) => data.id !== 'cn')) {
    it(`${id}: every day off is public there or corrected, and the reverse`, () => {
      const calendar = calendarOf(id);
      const fix = corrections[id] ?? {};
      const dates = (list: List): ReadonlySet<string | undefined> => new Set((fix[list] ?? []).map((entry) => entry.date));
      const rules = (list: List): ReadonlySet<string | undefined> => new Set((fix[list] ?? []).map((entry) => entry.rule));
      const [country, region] = id.toUpperCase().split('-') as [string, string | undefined];
      const source = region === undefined ? new Holidays(country) : new Holidays(country, region);
      const added = new Holidays();
      for (const { rule, name } of fix.addRules ?? []) expect(added.setHoliday(rule as string, { name: { en: name }, type: 'public' })).not.toBe(false);

      const byRule = new Set<string>();
      const halves = new Set<string>(dates('halfDays') as ReadonlySet<string>);
      const [first, last] = [Number(coverage.from.slice(0, 4)), Number(coverage.to.slice(0, 4))];
      const days = (holiday: HolidayOfSource): string[] => {
        const length = FEASTS[id]?.[holiday.rule] ?? Number(/ P(\d+)D/.exec(holiday.rule)?.[1] ?? 1);
        return Array.from({ length }, (_, index) => formatDay(dayOf(holiday.date.slice(0, 10)) + index));
      };
      for (let year = first - 1; year <= last + 1; year++) {
        for (const holiday of source.getHolidays(year, 'en').filter((item) => item.type === 'public')) {
          if (FEASTS[id]?.[holiday.rule] !== undefined) halves.add(formatDay(dayOf(holiday.date.slice(0, 10)) - 1));
          if (HALF_DAYS[id]?.includes(holiday.rule) === true) days(holiday).forEach((date) => halves.add(date));
          else if (holiday.substitute === true && WITHOUT_SUBSTITUTES.includes(id)) continue;
          else if (!rules('removeRules').has('*') && !rules('removeRules').has(holiday.rule)) days(holiday).forEach((date) => byRule.add(date));
        }
        if (fix.addRules !== undefined) for (const holiday of added.getHolidays(year, 'en')) days(holiday).forEach((date) => byRule.add(date));
      }

      const wrong: string[] = [];
      let holidays = 0;
      for (let day = dayOf(coverage.from); day <= dayOf(coverage.to); day++) {
        const date = formatDay(day);
        const kind = calendar.classOf(day);
        const off = dates('add').has(date) || (byRule.has(date) && !dates('remove').has(date));
        const works = !off && (weekdayOf(day) < 5 || dates('workdays').has(date));
        const half = !off && halves.has(date);
        const same = kind?.holiday === off && kind.workday === works && kind.halfDay === half;
        if (!same) wrong.push(`${date}: ${JSON.stringify(kind)}, wanted ${JSON.stringify({ off, works, half })}`);
        if (off) holidays++;
      }
      expect(wrong).toEqual([]);
      expect(holidays).toBeGreaterThanOrEqual((last - first + 1) * 5);
    });
  }

  it('leaves no correction without effect: each date is as it says', () => {
    let looked = 0;
    for (const [id, fix] of Object.entries(corrections).filter(([key]) => !key.startsWith('_'))) {
      const calendar = calendarOf(id);
      const of = (list: List): (DayClass | undefined)[] => (fix[list] ?? []).map((entry) => calendar.classOf(dayOf(entry.date as string)));
      looked += (['add', 'remove', 'workdays', 'halfDays'] as const).flatMap((list) => of(list)).length;
      for (const kind of of('add')) expect(kind?.holiday, id).toBe(true);
      for (const kind of of('remove')) expect(kind?.holiday, id).toBe(false);
      for (const kind of of('workdays')) expect(kind?.workday, id).toBe(true);
      for (const kind of of('halfDays')) expect(kind?.halfDay, id).toBe(true);
    }
    expect(looked).toBeGreaterThan(150);
  });
});

describe('half days', () => {
  it.each([
    // Law 2429: the eves of the two feasts and 28 October, from 13:00.
    ['tr', '2026-03-19', 'half'], ['tr', '2026-03-20', 'holiday'], ['tr', '2026-03-22', 'holiday'], ['tr', '2026-03-23', 'workday'],
    ['tr', '2026-05-26', 'half'], ['tr', '2026-05-27', 'holiday'], ['tr', '2026-05-30', 'holiday'], ['tr', '2026-10-28', 'half'], ['tr', '2026-10-29', 'holiday'],
    ['tr', '2026-03-18', 'workday'], ['tr', '2025-03-29', 'half rest-day'], ['tr', '2023-04-20', 'half'], ['tr', '2023-10-28', 'half rest-day'],
    // The eve of the feast of 2027 is a Monday; the last day of the feast of May 2027 meets 19 May.
    ['tr', '2027-03-08', 'half'], ['tr', '2027-05-15', 'half rest-day'], ['tr', '2027-05-19', 'holiday'],
    ['gt', '2026-12-24', 'half'], ['gt', '2026-12-31', 'half'], ['gt', '2026-12-25', 'holiday'],
  ])('%s %s is %s', (id, date, wanted) => {
    const calendar = calendarOf(id);
    const kind = calendar.classOf(dayOf(date));
    expect([kind?.halfDay === true ? 'half' : '', wanted === 'half' ? '' : nameOf(kind)].join(' ').trim()).toBe(wanted);
    // A half day is no holiday: whether it is worked is a matter of the weekday alone.
    if (kind?.halfDay === true) expect([kind.holiday, kind.workday]).toEqual([false, weekdayOf(dayOf(date)) < 5]);
  });

  it('are asked like the days they are: a rule of working days permits them, a closed holiday does not', () => {
    const rules = [{ id: 'h', kind: 'contact-hours', allow: [{ days: ['workday'], from: '09:00', to: '18:00' }], holidays: 'closed' }];
    const policy = compile({ id: 'x', version: '1', zones: ['Europe/Istanbul'], calendar: 'tr', rules });
    const on = (date: string): string => check(policy, { contact: { at: `${date}T15:00:00+03:00`, channel: 'call' } }).outcome;
    expect(['2026-03-19', '2026-03-20', '2026-10-28', '2026-10-29'].map(on)).toEqual(['allow', 'deny', 'allow', 'deny']);
    // Who closes on the afternoon of an eve adds it to the calendar.
    const eve = own('tr', '2026-01-01', '2026-12-31', { holidays: { '2026': '0319 1028' } });
    const closed = compile({ id: 'x', version: '1', zones: ['Europe/Istanbul'], calendar: 'tr', rules }, { calendars: [eve] });
    expect(check(closed, { contact: { at: '2026-03-19T15:00:00+03:00', channel: 'call' } }).outcome).toBe('deny');
  });
});

describe('coverage', () => {
  it.each(allCalendars.map((data) => [data.id, data] as const))('%s: the first and last day are known, the days before and after are not', (_, data) => {
    const calendar = prepareCalendar(data);
    const [from, to] = [dayOf(data.coverage.from), dayOf(data.coverage.to)];
    expect([from - 1, from, to, to + 1].map((day) => calendar.classOf(day) !== undefined)).toEqual([false, true, true, false]);
    for (let day = from; day <= to; day++) {
      const kind = calendar.classOf(day);
      if (kind === undefined || (kind.holiday && kind.workday)) expect.fail(`${formatDay(day)}: ${JSON.stringify(kind)}`);
    }
    for (const day of [-Infinity, from - 100_000, to + 100_000, Infinity]) expect(calendar.classOf(day), `${day}`).toBeUndefined();
    for (const list of [data.holidays, data.workdays, data.halfDays]) {
      for (const [year, items] of Object.entries(list ?? {})) {
        for (const item of items.split(' ')) {
          const date = `${year}-${item.slice(0, 2)}-${item.slice(2)}`;
          expect(date >= data.coverage.from && date <= data.coverage.to, date).toBe(true);
        }
      }
    }
  });

  it('not a number is not covered', () => {
    expect(calendarOf('cn').classOf(NaN)).toBeUndefined();
    expect(calendarOf('cn').workdaysAfter(NaN, 1)).toBeUndefined();
  });

  it.each([
    [{ from: '2026-01-01', to: '2025-12-31' }],
    [{ from: '2026-02-30', to: '2026-12-31' }],
    [{ from: '2026-01-01', to: '2026-13-01' }],
    [{ from: '', to: '' }],
    [{ from: '2026', to: '2027' }],
  ])('refuses the coverage %j', (coverage) => {
    expect(() => prepareCalendar({ id: 'x', title: 'x', coverage, holidays: {}, sources: {} })).toThrow(RangeError);
  });

  const NO_DAYS = ['0230', '0229', '1301', '0100', '01-01', '2026-01-01', '101', '01011', '0101,0102', '0101\t0102', 'easter'];
  it.each(NO_DAYS)('refuses %j as a day of 2026', (item) => {
    for (const list of ['holidays', 'workdays', 'halfDays']) {
      const data = { id: 'x', title: 'x', coverage: { from: '2026-01-01', to: '2026-12-31' }, holidays: {}, sources: {}, [list]: { '2026': item } };
      expect(() => prepareCalendar(data)).toThrow(RangeError);
    }
  });
});

const YEAR_2027: CalendarData = {
  id: 'cn', title: 'China and 2027 as our lawyers read it', coverage: { from: '2027-01-01', to: '2027-12-31' },
  // Invented for this test: the notice for 2027 is not known here.
  holidays: { '2027': '0101 0102 0103' }, workdays: { '2027': '0109' }, sources: { '2027': 'test' },
};

/** A calendar with one day given in one list, as a user writes it. */
function own(id: string, from: string, to: string, lists: Partial<CalendarData>): CalendarData {
  return { id, title: 'own', coverage: { from, to }, holidays: {}, sources: { '*': 'ours' }, ...lists };
}

describe('a user\'s days beside the shipped ones', () => {
  const cn = tableOf('cn');

  it('adds a year: the old years stay as they were, the new one is known, the one after is not', () => {
    const merged = prepareCalendar(mergeCalendars(cn, YEAR_2027));
    const shipped = calendarOf('cn');
    for (let day = shipped.from; day <= shipped.to; day++) {
      if (JSON.stringify(merged.classOf(day)) !== JSON.stringify(shipped.classOf(day))) expect.fail(formatDay(day));
    }
    const dates = ['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04', '2027-01-09', '2027-01-10', '2027-12-31', '2028-01-01'];
    const wanted = ['workday', 'holiday', 'holiday', 'holiday', 'workday', 'workday', 'rest-day', 'workday', 'unknown'];
    expect(dates.map((date) => classAt(merged, date))).toEqual(wanted);
    expect(mergeCalendars(cn, YEAR_2027).coverage).toEqual({ from: '2008-01-01', to: '2027-12-31' });
    expect(mergeCalendars(cn, YEAR_2027).sources['2026']).toBe(cn.sources['2026']);
    expect(mergeCalendars(cn, YEAR_2027).sources['2027']).toBe('test');
  });

  it('adds a closing of the company on a working day, and changes no other day', () => {
    const merged = prepareCalendar(mergeCalendars(cn, own('cn', '2026-03-02', '2026-03-02', { holidays: { '2026': '0302' } })));
    const shipped = calendarOf('cn');
    const changed: string[] = [];
    for (let day = shipped.from; day <= shipped.to; day++) if (nameOf(merged.classOf(day)) !== nameOf(shipped.classOf(day))) changed.push(formatDay(day));
    expect(changed).toEqual(['2026-03-02']);
    expect(classAt(merged, '2026-03-02')).toBe('holiday');
  });

  it('lets the user\'s day win: a make-up day over a shipped holiday, and a holiday over a shipped make-up day', () => {
    expect([classAt(calendarOf('cn'), '2026-02-23'), classAt(calendarOf('cn'), '2026-02-28')]).toEqual(['holiday', 'workday']);
    const merged = prepareCalendar(mergeCalendars(cn, own('cn', '2026-01-01', '2026-12-31', { workdays: { '2026': '0223' }, holidays: { '2026': '0228' } })));
    expect([classAt(merged, '2026-02-23'), classAt(merged, '2026-02-28')]).toEqual(['workday', 'holiday']);
    expect(classAt(merged, '2026-02-22')).toBe('holiday');
  });

  it('rests where the user names one day both off and worked', () => {
    const merged = prepareCalendar(mergeCalendars(cn, own('cn', '2026-01-01', '2026-12-31', { workdays: { '2026': '0302' }, holidays: { '2026': '0302' } })));
    expect(classAt(merged, '2026-03-02')).toBe('holiday');
  });

  it('keeps a half day that the user adds apart from holidays, and a user\'s holiday over a shipped half day', () => {
    const gt = tableOf('gt');
    expect(calendarOf('gt').classOf(dayOf('2026-12-24'))).toEqual({ holiday: false, workday: true, halfDay: true });
    const merged = prepareCalendar(mergeCalendars(gt, own('gt', '2026-01-01', '2026-12-31', { holidays: { '2026': '1224' }, halfDays: { '2026': '1223' } })));
    expect(merged.classOf(dayOf('2026-12-24'))).toEqual({ holiday: true, workday: false, halfDay: false });
    expect(merged.classOf(dayOf('2026-12-23'))).toEqual({ holiday: false, workday: true, halfDay: true });
  });

  it('leaves both inputs as they were', () => {
    const [a, b] = [JSON.stringify(cn), JSON.stringify(YEAR_2027)];
    mergeCalendars(cn, YEAR_2027);
    expect([JSON.stringify(cn), JSON.stringify(YEAR_2027)]).toEqual([a, b]);
  });

  it.each([
    ['2027-01-01', '2027-12-31', true],
    ['2026-06-01', '2026-06-30', true],
    ['2007-01-01', '2007-12-31', true],
    ['2000-01-01', '2030-12-31', true],
    ['2027-01-02', '2027-12-31', false],
    ['2006-01-01', '2007-12-30', false],
  ])('%s to %s meets the coverage of China: %s', (from, to, meets) => {
    expect(coveragesMeet(cn, own('cn', from, to, {}))).toBe(meets);
  });

  describe('through compile and check', () => {
    const hours = { id: 'h.hours', kind: 'contact-hours', allow: [{ days: ['workday'], from: '09:00', to: '18:00' }] };
    const ruleset = { id: 'h', version: '1', zones: ['Asia/Shanghai'], calendar: 'cn', rules: [hours] };
    const at = (date: string): unknown => ({ contact: { at: `${date}T10:00:00+08:00`, channel: 'call' } });
    const codes = (policy: ReturnType<typeof compile>, date: string): string[] => check(policy, at(date)).reasons.map((reason) => reason.code);

    it('denies in 2027 as unknown until the year is handed in', () => {
      expect(codes(compile(ruleset), '2027-01-04')).toEqual(['calendar-coverage']);
      const policy = compile(ruleset, { calendars: [YEAR_2027] });
      const answers = ['2027-01-04', '2027-01-09', '2027-01-01', '2027-01-10'].map((date) => codes(policy, date));
      expect(answers).toEqual([[], [], ['contact-hours'], ['contact-hours']]);
      expect(codes(policy, '2028-01-04')).toEqual(['calendar-coverage']);
      expect(policy.fingerprint).not.toBe(compile(ruleset).fingerprint);
    });

    it('refuses a year that leaves uncovered days in between, and says which', () => {
      const late = own('cn', '2028-01-01', '2028-12-31', {});
      let thrown: unknown;
      try {
        compile(ruleset, { calendars: [late] });
      } catch (error) {
        thrown = error;
      }
      expect(RulesetError.is(thrown)).toBe(true);
      expect((thrown as RulesetError).issues.map((issue) => issue.path)).toContain('options.calendars[0].coverage');
    });

    const base = { id: 'mine', title: 'x', coverage: { from: '2026-01-01', to: '2026-12-31' }, holidays: { '2026': '0101' }, sources: {} };
    // What is misspelt must not turn a closed day into a working day.
    it.each([
      ['weekend in full words', { ...base, weekend: ['saturday', 'sunday'] }],
      ['weekend in capitals', { ...base, weekend: ['Sat', 'Sun'] }],
      ['no holidays at all', { ...base, holidays: undefined, holiday: { '2026': '0101' } }],
      ['a key that does not exist', { ...base, halfdays: { '2026': '1224' } }],
      ['holidays as a Map', { ...base, holidays: new Map([['2026', '0101']]) }],
      ['holidays as a list', { ...base, holidays: ['2026-01-01'] }],
      ['a list of days instead of a text', { ...base, holidays: { '2026': ['0101'] } }],
      ['a year of two digits', { ...base, holidays: { '26': '0101' } }],
      ['no coverage', { ...base, coverage: undefined }],
      ['null', null],
      ['a text', 'cn'],
    ])('refuses a calendar with %s', (_, data) => {
      let thrown: unknown;
      try {
        compile({ ...ruleset, calendar: 'mine' }, { calendars: [data as never] });
      } catch (error) {
        thrown = error;
      }
      expect(RulesetError.is(thrown)).toBe(true);
      expect((thrown as RulesetError).issues.some((issue) => issue.path.startsWith('options.calendars[0]'))).toBe(true);
    });
  });
});

describe('workdaysAfter', () => {
  /** By the definition: list the working days after `day` one by one; a day that is not covered ends the list in the unknown. */
  function slow(calendar: Calendar, day: number, count: number): number | undefined {
    const found: number[] = [];
    for (let next = day + 1; found.length < count; next++) {
      const name = nameOf(calendar.classOf(next));
      if (name === 'unknown') return undefined;
      if (name === 'workday') found.push(next);
    }
    return found[count - 1];
  }

  it('agrees with counting one by one, in every calendar and past its ends', () => {
    const ids = fc.constantFrom(...allCalendars.map((data) => data.id));
    let unknown = 0;
    fc.assert(
      fc.property(ids, fc.double({ min: -0.01, max: 1.01, noNaN: true }), fc.integer({ min: 1, max: 60 }), (id, share, count) => {
        const calendar = calendarOf(id);
        const day = Math.round(calendar.from + share * (calendar.to - calendar.from));
        const got = calendar.workdaysAfter(day, count);
        expect(got).toBe(slow(calendar, day, count));
        if (got === undefined) unknown++;
      }),
      { numRuns: 5000 },
    );
    expect(unknown).toBeGreaterThan(0);
  });

  it.each([
    ['cn', '2026-02-13', 1, '2026-02-14'],
    ['cn', '2026-02-14', 1, '2026-02-24'],
    ['cn', '2026-09-30', 3, '2026-10-10'],
    ['cn', '2026-12-30', 1, '2026-12-31'],
    ['cn', '2026-12-30', 2, undefined],
    ['cn', '2027-01-04', 1, undefined],
    ['us', '2026-07-02', 1, '2026-07-03'],
    ['us', '2026-07-03', 1, '2026-07-06'],
    ['us', '2026-11-25', 2, '2026-11-30'],
  ])('%s: from %s, workday %i is %s', (id, from, count, wanted) => {
    const got = calendarOf(id).workdaysAfter(dayOf(from), count);
    expect(got === undefined ? undefined : formatDay(got)).toBe(wanted);
  });

  it('ends in bounded time where no day is worked', () => {
    const never = prepareCalendar({ ...own('x', '2000-01-01', '2099-12-31', {}), weekend: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] });
    expect(never.workdaysAfter(dayOf('2000-01-01'), 1)).toBeUndefined();
    expect(dayOf('2099-12-31') - dayOf('2000-01-01')).toBe((Date.UTC(2099, 11, 31) - Date.UTC(2000, 0, 1)) / DAY);
  });
});
