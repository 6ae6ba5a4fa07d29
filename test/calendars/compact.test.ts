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
