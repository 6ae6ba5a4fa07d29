import { describe, expect, it } from 'vitest';
import { findZone } from '../../src/calendars/zone.js';
import type { Zone } from '../../src/calendars/zone.js';
import { anywhere, datedOf, earliest, latest, showDated } from '../../src/dated.js';

const zones = (...names: readonly string[]): Zone[] => names.map((name) => findZone(name) as Zone);
const day = Date.parse('2026-05-05') / 86_400_000;
const iso = (instant: number): string => new Date(instant).toISOString();

describe('a dated fact', () => {
  it('is an instant, a date, or nothing', () => {
    expect([datedOf('2026-05-05T00:00:00Z'), datedOf(5), datedOf('2026-05-05'), datedOf(null), datedOf(undefined), datedOf('soon')]).toEqual([day * 86_400_000, 5, { day }, undefined, undefined, undefined]);
    expect([showDated(5), showDated({ day })]).toEqual(['1970-01-01T00:00:00.005Z', '2026-05-05']);
  });

  it('that is an instant holds from then on, wherever', () => {
    expect([earliest(5, []), latest(5, []), earliest(5, zones('Asia/Tokyo')), latest(5, zones('Asia/Tokyo'))]).toEqual([5, 5, 5, 5]);
  });

  it.each<[readonly string[], string, string]>([
    [['UTC'], '2026-05-05T00:00:00.000Z', '2026-05-06T00:00:00.000Z'],
    [['Asia/Tokyo', 'America/New_York'], '2026-05-04T15:00:00.000Z', '2026-05-06T04:00:00.000Z'],
    [['America/New_York', 'Asia/Tokyo'], '2026-05-04T15:00:00.000Z', '2026-05-06T04:00:00.000Z'],
    // Nothing is known of the place: from where the date begins first to where it ends last.
    [[], '2026-05-04T10:00:00.000Z', '2026-05-06T12:00:00.000Z'],
  ])('that is a date, in %j, may hold from %s and surely holds from %s', (names, from, to) => {
    expect([earliest({ day }, zones(...names)), latest({ day }, zones(...names))].map(iso)).toEqual([from, to]);
  });

  it('that is a date which begins twice surely is over when the next begins for good', () => {
    // At 00:01 on 7 November 2010 the clocks of St. John's went back to 23:01 of the 6th.
    const sixth = Date.parse('2010-11-06') / 86_400_000;
    expect(iso(latest({ day: sixth }, zones('America/St_Johns')))).toBe('2010-11-07T03:30:00.000Z');
  });

  it('knows the two ends of the world', () => {
    expect(anywhere().map(({ name }) => name)).toEqual(['Etc/GMT-14', 'Etc/GMT+12']);
  });
});
