import { describe, expect, it } from 'vitest';
import { allowedWindows, check, compile, nextAllowed } from '../src/index.js';

/** Hours by a calendar, drawn in by ten minutes, where the coverage of the calendar begins and ends. */
const hours = (allow: object) => ({ id: 'a', version: '1', zones: ['Asia/Shanghai'], calendar: 'own', rules: [{ id: 'h', kind: 'contact-hours', allow: [allow] }] });
const own = { id: 'own', title: 'x', coverage: { from: '2026-03-02', to: '2026-03-06' }, holidays: {}, sources: { '*': 'test' } };
const policy = (allow: object) => compile(hours(allow), { calendars: [own], marginSeconds: 600 });
const wholeDay = policy({ days: ['workday'], from: '00:00', to: '24:00' });
const call = (at: string) => ({ contact: { at, channel: 'call' } });
const answer = (at: string, of = wholeDay): string[] => {
  const { outcome, reasons } = check(of, call(at));
  return [outcome, ...reasons.map(({ code, data }) => `${code} ${String(data['date'] ?? '')}`.trim())];
};

describe('a margin at the ends of a coverage', () => {
  it.each([
    ['2026-03-01T23:49:59.999+08:00', ['deny', 'calendar-coverage 2026-03-01']],
    ['2026-03-02T00:09:59.999+08:00', ['deny', 'calendar-coverage 2026-03-01']],
    ['2026-03-02T00:10:00.000+08:00', ['allow']],
    ['2026-03-06T23:49:59.999+08:00', ['allow']],
    ['2026-03-06T23:50:00.000+08:00', ['deny', 'calendar-coverage 2026-03-07']],
    ['2026-03-07T00:10:00.000+08:00', ['deny', 'calendar-coverage 2026-03-07']],
  ])('%s: %j', (at, wanted) => {
    expect(answer(at)).toEqual(wanted);
  });

  it('opens as soon as the margin is inside, not at the next midnight', () => {
    const opens = '2026-03-01T16:10:00.000Z';
    expect(nextAllowed(wholeDay, call('2026-03-01T12:00:00+08:00'))).toBe(opens);
    expect(nextAllowed(wholeDay, call('2026-03-02T00:05:00+08:00'))).toBe(opens);
    const span = { from: '2026-02-25T00:00:00Z', to: '2026-03-20T00:00:00Z' };
    expect(allowedWindows(wholeDay, call('2026-03-02T00:05:00+08:00'), span)).toEqual([{ from: opens, to: '2026-03-06T15:50:00.000Z' }]);
  });

  it('is closed where the hours beside the unknown day are closed: no calendar could open them', () => {
    const morning = policy({ days: ['workday'], from: '09:00', to: '18:00' });
    expect(answer('2026-03-06T23:55:00+08:00', morning)).toEqual(['deny', 'contact-hours']);
    expect(answer('2026-03-06T23:45:00+08:00', morning)).toEqual(['deny', 'contact-hours']);
    expect(answer('2026-03-02T00:05:00+08:00', morning)).toEqual(['deny', 'contact-hours']);
    expect(nextAllowed(morning, call('2026-03-02T00:05:00+08:00'))).toBe('2026-03-02T01:10:00.000Z');
  });
});
