import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  DAY, HOUR, MAX_INSTANT, MINUTE, MIN_INSTANT, WEEKDAYS, addMonths, civilFromDay, dayFromCivil, daysInMonth, formatClock, formatDay, formatInstant,
  parseClock, parseDay, parseInstant, weekdayOf,
} from '../../src/calendars/civil.js';

const instants = fc.integer({ min: MIN_INSTANT, max: MAX_INSTANT });
const days = fc.integer({ min: Math.floor(MIN_INSTANT / DAY), max: Math.floor(MAX_INSTANT / DAY) });
const RUNS = { numRuns: 5000 };

const plain = (day: number): Temporal.PlainDate => new Temporal.PlainDate(1970, 1, 1).add({ days: day });
const dayOf = (date: Temporal.PlainDate): number => Date.UTC(date.year, date.month - 1, date.day) / DAY;
const two = (value: number): string => String(value).padStart(2, '0');

describe('dates as integers', () => {
  it('agrees with Date on every day from 1900 to 2110', () => {
    const wrong: string[] = [];
    let compared = 0;
    for (let day = Date.UTC(1900, 0, 1) / DAY; day < Date.UTC(2111, 0, 1) / DAY; day++) {
      const date = new Date(day * DAY);
      const wanted = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      const got = civilFromDay(day);
      const same = got.year === wanted.year && got.month === wanted.month && got.day === wanted.day
        && dayFromCivil(wanted.year, wanted.month, wanted.day) === day
        && weekdayOf(day) === (date.getUTCDay() + 6) % 7
        && formatDay(day) === date.toISOString().slice(0, 10)
        && parseDay(formatDay(day)) === day;
      if (!same) wrong.push(date.toISOString());
      compared++;
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(77_066);
  });

  it('agrees with Temporal on dates and weekdays up to the year 9999', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = plain(day);
        expect(civilFromDay(day)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(dayFromCivil(date.year, date.month, date.day)).toBe(day);
        expect(weekdayOf(day)).toBe(date.dayOfWeek - 1);
        expect(daysInMonth(date.year, date.month)).toBe(date.daysInMonth);
        expect(formatDay(day)).toBe(date.toString());
      }),
      RUNS,
    );
  });

  it('names weekdays from Monday', () => {
    expect(WEEKDAYS[weekdayOf(dayFromCivil(2026, 11, 23))]).toBe('mon');
    expect(WEEKDAYS[weekdayOf(0)]).toBe('thu');
    expect(WEEKDAYS[weekdayOf(-1)]).toBe('wed');
  });

  it('adds months as Temporal does, keeping to the end of a short month', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1950, 0, 1) / DAY, max: Date.UTC(2200, 0, 1) / DAY }), fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(addMonths(day, months)).toBe(dayOf(plain(day).add({ months }, { overflow: 'constrain' })));
      }),
      RUNS,
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-05-31', 0, '2026-05-31'],
  ])('C6 %s and %i months is %s', (from, months, to) => {
    expect(formatDay(addMonths(parseDay(from) as number, months))).toBe(to);
  });
});

describe('parseDay', () => {
  it('accepts exactly the dates of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
        let wanted: number | undefined;
        try {
          const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
          wanted = new Temporal.PlainDate(1970, 1, 1).until(date, { largestUnit: 'days' }).days;
        } catch {
          wanted = undefined;
        }
        expect(parseDay(text)).toBe(wanted);
      }),
      RUNS,
    );
  });

  it.each([
    '', '2026', '2026-05', '2026-5-05', '2026-05-5', '26-05-05', '2026-02-30', '2026-02-29', '1900-02-29', '2026-04-31', '2026-00-01', '2026-13-01',
    '2026-01-00', '2026-01-32', '2026-05-05Z',
    '2026-05-05T00:00:00Z', ' 2026-05-05', '2026-05-05 ', '2026-05-05\n', '2026/05/05', '20260505', '２０２６-０５-０５', '2026‐05‐05', '-2026-05-05',
    '+002026-05-05', '05.05.2026', '2026-W19-2', '2026-125', 'today',
  ])('A12 %j is no date', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('parseInstant', () => {
  it('reads back what formatInstant and Date print', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const text = formatInstant(instant);
        expect(text).toBe(new Date(instant).toISOString());
        expect(parseInstant(text)).toBe(instant);
      }),
      RUNS,
    );
  });

  const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
  const sixty = fc.integer({ min: 0, max: 59 });
  /** ISO texts with an offset, their parts sometimes out of range. */
  const texts = fc
    .record({
      year: fc.integer({ min: 1901, max: 9998 }),
      month: fc.integer({ min: 0, max: 13 }),
      day: fc.integer({ min: 0, max: 32 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: sixty,
      second: maybe(fc.tuple(sixty, maybe(fc.integer({ min: 0, max: 999_999_999 })), fc.integer({ min: 1, max: 9 }))),
      offset: maybe(fc.tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 23 }), sixty, fc.boolean())),
    })
    .map(({ year, month, day, hour, minute, second, offset }) => {
      const [seconds, fraction, width] = second ?? [];
      const tail = seconds === undefined ? '' : `:${two(seconds)}${fraction === undefined ? '' : `.${String(fraction).padStart(9, '0').slice(0, width)}`}`;
      const zone = offset === undefined ? 'Z' : `${offset[0]}${two(offset[1])}${offset[3] ? ':' : ''}${two(offset[2])}`;
      return { text: `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}${tail}${zone}` };
    });

  it('agrees with Temporal on every way to write an instant, and refuses what Temporal refuses', () => {
    let accepted = 0;
    fc.assert(
      fc.property(texts, ({ text }) => {
        let wanted: number | undefined;
        try {
          wanted = Temporal.Instant.from(text).epochMilliseconds;
          accepted++;
        } catch {
          wanted = undefined;
        }
        expect(parseInstant(text), text).toBe(wanted);
      }),
      RUNS,
    );
    expect(accepted).toBeGreaterThan(RUNS.numRuns / 2);
  });

  it.each([
    ['2026-05-05T20:15Z', '2026-05-05T20:15:00.000Z'],
    ['2026-05-05T20:15+08:00', '2026-05-05T12:15:00.000Z'],
    ['2026-05-05T20:15:00+0800', '2026-05-05T12:15:00.000Z'],
    ['2026-05-05T20:15:00-00:00', '2026-05-05T20:15:00.000Z'],
    ['2026-05-05T20:15:00.1Z', '2026-05-05T20:15:00.100Z'],
    ['2026-05-05T20:15:00.12Z', '2026-05-05T20:15:00.120Z'],
    ['2026-05-05T20:15:00.1239999Z', '2026-05-05T20:15:00.123Z'],
    ['2026-05-05T20:59:59.999999999Z', '2026-05-05T20:59:59.999Z'],
    ['2026-05-05T00:00:00+23:59', '2026-05-04T00:01:00.000Z'],
    ['2024-02-29T23:59:59-12:00', '2024-03-01T11:59:59.000Z'],
    ['1900-01-01T00:00:00Z', '1900-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('%s is %s', (text, wanted) => {
    expect(formatInstant(parseInstant(text) as number)).toBe(wanted);
  });

  it.each([
    // no date of the calendar, no time of the day
    '2026-02-30T10:00:00Z', '2026-02-29T10:00:00Z', '1900-02-29T10:00:00Z', '2026-04-31T10:00:00Z', '2026-00-10T10:00:00Z', '2026-13-10T10:00:00Z',
    '2026-05-00T10:00:00Z', '2026-05-32T10:00:00Z',
    '2026-05-05T24:00:00Z', '2026-05-05T24:00Z', '2026-05-05T25:00:00Z', '2026-05-05T10:60:00Z', '2026-12-31T23:59:60Z', '2016-12-31T23:59:60Z',
    '2026-05-05T10:00:61Z',
    // no offset, or none that exists
    '2026-05-05T10:00:00', '2026-05-05T10:00:00.000', '2026-05-05T10:00', '2026-05-05T10:00:00+', '2026-05-05T10:00:00+8', '2026-05-05T10:00:00+08',
    '2026-05-05T10:00:00+08:', '2026-05-05T10:00:00+08:0',
    '2026-05-05T10:00:00+8:00', '2026-05-05T10:00:00+24:00', '2026-05-05T10:00:00-24:00', '2026-05-05T10:00:00+99:00', '2026-05-05T10:00:00+08:60',
    '2026-05-05T10:00:00+08:00:00', '2026-05-05T10:00:00 08:00',
    '2026-05-05T10:00:00\u221208:00', '2026-05-05T10:00:00GMT', '2026-05-05T10:00:00UTC', '2026-05-05T10:00:00EST', '2026-05-05T10:00:00Asia/Shanghai',
    '2026-05-05T10:00:00+08:00[Asia/Shanghai]',
    // lower case and other separators
    '2026-05-05t10:00:00Z', '2026-05-05T10:00:00z', '2026-05-05 10:00:00Z', '2026-05-05_10:00:00Z', '2026/05/05T10:00:00Z', '2026-05-05T10.00.00Z',
    '2026-05-05T10:00:00,5Z', '2026-05-05T10:00.5Z', '2026-05-05T10-00:00Z',
    // trailing, leading and inner junk
    '2026-05-05T10:00:00ZZ', '2026-05-05T10:00:00Z ', ' 2026-05-05T10:00:00Z', '2026-05-05T10:00:00Z\n', '\t2026-05-05T10:00:00Z', '2026-05-05T10:00:00 Z',
    '2026-05-05T10:00:00Z+08:00', '2026-05-05T10:00:00+08:00Z',
    '2026-05-05T10:00:00Z\u0000', '\uFEFF2026-05-05T10:00:00Z', '2026-05-05T10:00:00.Z', '2026-05-05T10:00:00.12a4Z', '2026-05-05T10:00:00..1Z',
    '2026-05-05T10:00:Z', '2026-05-05T10:0:00Z', '2026-05-05T1:00:00Z',
    // other digits, signs and years
    '２０２６-０５-０５T１０:００:００Z', '2026-05-05T1０:00:00Z', '٢٠٢٦-٠٥-٠٥T١٠:٠٠:٠٠Z', '2026\u201005\u201005T10:00:00Z', '-2026-05-05T10:00:00Z',
    '+002026-05-05T10:00:00Z', '+2026-05-05T10:00:00Z', '12026-05-05T10:00:00Z',
    '026-05-05T10:00:00Z', '2026-5-05T10:00:00Z', '+026-05-05T10:00:00Z', '2026-+5-05T10:00:00Z', '2026-05- 5T10:00:00Z', '2026-05-05T-1:00:00Z',
    '2e26-05-05T10:00:00Z', '0x26-05-05T10:00:00Z',
    // before 1900 or after 9999
    '1899-12-31T23:59:59.999Z', '0000-01-01T00:00:00Z', '1900-01-01T00:00:00+00:01', '9999-12-31T23:59:59.999-00:01',
    // shorter than the shortest, longer than the longest, and other forms
    '', 'Z', '2026', '2026-05-05', '2026-05-05Z', '2026-05-05T10Z', '2026-05-05T10:0Z', '20260505T100000Z', '20260505T1000+0800', '2026-W19-2T10:00:00Z',
    '2026-125T10:00:00Z', '1777975200', '1777975200000', 'now', 'Invalid Date',
    'Tue, 05 May 2026 10:00:00 GMT', '5/5/2026, 10:00:00 AM', `2026-05-05T10:00:00.${'0'.repeat(40)}Z`,
  ])('A12 A15 %j is no instant', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('never throws and never invents: any text is refused or is what Temporal reads', () => {
    const alphabet = fc.constantFrom(...'0123456789-:+.TZtz ２'.split(''));
    const few = fc.string({ unit: alphabet, maxLength: 3 });
    const near = fc.tuple(instants, fc.nat(30), fc.nat(3), few).map(([instant, at, cut, insert]) => {
      const text = formatInstant(instant);
      return text.slice(0, at) + insert + text.slice(at + cut);
    });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: alphabet, minLength: 10, maxLength: 32 }), near), (text) => {
        const got = parseInstant(text);
        if (got === undefined) return;
        expect(Number.isSafeInteger(got)).toBe(true);
        expect(got, text).toBe(Temporal.Instant.from(text).epochMilliseconds);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('clock times', () => {
  it('accepts 00:00 to 24:00 in two digits each, and nothing else of that shape', () => {
    let accepted = 0;
    for (let hour = 0; hour < 100; hour++) {
      for (let minute = 0; minute < 100; minute++) {
        const text = `${two(hour)}:${two(minute)}`;
        const valid = minute < 60 && (hour < 24 || (hour === 24 && minute === 0));
        const got = parseClock(text);
        if (got !== (valid ? hour * HOUR + minute * MINUTE : undefined)) expect.fail(`${text} is ${got}`);
        if (got !== undefined) accepted++;
        if (got !== undefined && formatClock(got) !== text) expect.fail(`${text} prints as ${formatClock(got)}`);
      }
    }
    expect(accepted).toBe(24 * 60 + 1);
  });

  it.each([
    '', '8:00', '08:0', '0800', '08:00:00', '08:00 ', ' 08:00', '08:00\n', '08.00', '08：00', '０８:００', '8am', '08:00am', '-8:00', '+8:00', '24:01', '24:59',
    '25:00', '12:60', '99:99', 'noon', 'T08:00', '08:00Z',
  ])('%j is no clock time', (text) => {
    expect(parseClock(text)).toBeUndefined();
  });

  it('A13 prints midnight as hour 0, and seconds only where there are some', () => {
    const wanted = ['00:00', '00:00:00.001', '00:00:00.999', '00:00:01', '00:01:01.001', '23:59:59.999', '21:00'];
    expect([0, 1, 999, 1000, 61_001, DAY - 1, 21 * HOUR].map(formatClock)).toEqual(wanted);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: DAY - 1 }), (ms) => {
        const text = formatClock(ms);
        const full = new Date(ms).toISOString().slice(11, 23);
        expect(full.startsWith(text)).toBe(true);
        expect(full.slice(text.length)).toMatch(/^(:00\.000|\.000)?$/);
      }),
      RUNS,
    );
  });
});
