import { describe, expect, it } from 'vitest';
import { decodeCalendar } from '../../src/calendars/compact.js';
import { allCalendars } from '../../src/calendars/data/index.js';
import { compactCalendars } from '../../src/calendars/data/compact.js';
import { prepareCalendar } from '../../src/calendars/day.js';

describe('the short form of the calendars', () => {
  it('holds every calendar', () => {
    expect(compactCalendars.map((text) => text.split('|')[0])).toEqual(allCalendars.map((data) => data.id));
  });

  for (const text of compactCalendars) {
    const id = text.split('|')[0] as string;
    it(`${id}: says the same of every day as the full table`, () => {
      const short = prepareCalendar(decodeCalendar(text));
      const data = allCalendars.find((item) => item.id === id);
      const full = prepareCalendar(data as NonNullable<typeof data>);
      expect([short.from, short.to]).toEqual([full.from, full.to]);
      let days = 0;
      for (let day = full.from - 400; day <= full.to + 400; day++) {
        if (JSON.stringify(short.classOf(day)) !== JSON.stringify(full.classOf(day))) expect(short.classOf(day), `day ${day}`).toEqual(full.classOf(day));
        days++;
      }
      expect(days).toBeGreaterThan(800);
    });
  }
});

/** Easter Sundays of 2000 to 2099 as the npm package date-easter has them. */
const WESTERN =
  '0423 0415 0331 0420 0411 0327 0416 0408 0323 0412 0404 0424 0408 0331 0420 0405 0327 0416 0401 0421 0412 0404 0417 0409 0331 0420 0405 0328 0416 0401 0421 0413 0328 0417 0409 0325 0413 0405 0425 0410 0401 0421 0406 0329 0417 0409 0325 0414 0405 0418 ' +
  '0410 0402 0421 0406 0329 0418 0402 0422 0414 0330 0418 0410 0326 0415 0406 0329 0411 0403 0422 0414 0330 0419 0410 0326 0415 0407 0419 0411 0403 0423 0407 0330 0419 0404 0326 0415 0331 0420 0411 0403 0416 0408 0330 0412 0404 0424 0415 0331 0420 0412';
const ORTHODOX =
  '0430 0415 0505 0427 0411 0501 0423 0408 0427 0419 0404 0424 0415 0505 0420 0412 0501 0416 0408 0428 0419 0502 0424 0416 0505 0420 0412 0502 0416 0408 0428 0413 0502 0424 0409 0429 0420 0405 0425 0417 0506 0421 0413 0503 0424 0409 0429 0421 0405 0425 ' +
  '0417 0507 0421 0413 0503 0418 0409 0429 0414 0504 0425 0410 0430 0422 0413 0426 0418 0410 0429 0414 0504 0419 0410 0430 0422 0407 0426 0418 0508 0423 0414 0504 0419 0411 0430 0415 0407 0427 0418 0501 0423 0408 0427 0419 0411 0424 0415 0505 0427 0412';

describe('what the short form can say', () => {
  const days = (text: string, from = 2020, to = 2020) => decodeCalendar(`x|${from}-01-01|${to}-12-31||${text}`).holidays;

  it.each([['E+0', WESTERN], ['O+0', ORTHODOX]])('%s is Easter Sunday of a hundred years', (rule, dates) => {
    expect(Object.values(days(rule, 2000, 2099)).join(' ')).toBe(dates);
  });

  it.each<[string, object]>([
    ['', {}],
    ['0101', { 2020: '0101' }],
    ['0101 E+1 0501', { 2020: '0101 0413 0501' }],
    ['1225 0101', { 2020: '0101 1225' }],
    // An exception may stand before a rule, have any length, and be of a year without other days.
    ['/20+0206*12-0210 0101', { 2020: '0101 0206 0207 0208 0209 0211 0212 0213 0214 0215 0216 0217' }],
    ['/20+0206 1203', { 2020: '0206 1203' }],
    ['/20+0301+0228*3', { 2020: '0228 0229 0301' }],
    ['0101 /20-0101', {}],
    ['0101 /21+0206', { 2020: '0101' }],
    ['0101@-19', {}], ['0101@-20', { 2020: '0101' }], ['0101@21', {}], ['0101@20', { 2020: '0101' }], ['0101@19-21', { 2020: '0101' }],
    // 1 January 2020 was a Wednesday.
    ['0101?3', { 2020: '0101' }], ['0101?12', {}], ['0101>3', { 2020: '0101' }], ['0101>1', { 2020: '0106' }],
  ])('%j', (text, wanted) => {
    expect(days(text)).toEqual(wanted);
  });

  it('leaves out what is not said', () => {
    const bare = { id: 'x', title: 'x', coverage: { from: '2020-02-03', to: '2020-12-31' }, holidays: {}, sources: {} };
    expect(decodeCalendar('x|2020-02-03|2020-12-31')).toEqual(bare);
    expect(decodeCalendar('x|2020-02-03|2020-12-31|fri sat')).toEqual({ ...bare, weekend: ['fri', 'sat'] });
    expect(decodeCalendar('x|2020-02-03|2020-12-31||0101')).toEqual({ ...bare, holidays: { 2020: '0101' } });
    expect(decodeCalendar('x|2020-02-03|2020-12-31|||0104')).toEqual({ ...bare, workdays: { 2020: '0104' } });
    expect(decodeCalendar('x|2020-02-03|2020-12-31||||1224')).toEqual({ ...bare, halfDays: { 2020: '1224' } });
    expect(Object.keys(decodeCalendar('x|2020-02-03|2020-12-31'))).toEqual(Object.keys(bare));
  });
});
