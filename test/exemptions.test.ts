import { describe, expect, it } from 'vitest';
import { check, compile } from '../src/index.js';

const REACHED = { channels: ['call', 'sms'], notOutcomes: ['no-answer'] };
const policy = (exempt: object, limit = 2) =>
  compile({
    id: 'h', version: '1', zones: ['UTC'],
    rules: [{ id: 'h.a', kind: 'frequency', limit, window: { calendar: 'month' }, per: ['consumer'], count: REACHED, exempt: [exempt] }],
  });
const texts = (...days: readonly string[]) => days.map((day) => ({ id: day, at: `${day}T10:00:00Z`, channel: 'sms', outcome: 'delivered' }));
const codes = (compiled: ReturnType<typeof policy>, history: readonly object[], rest: object = {}) =>
  check(compiled, { contact: { at: '2026-05-20T10:00:00Z', channel: 'sms' }, consumer: { timeZones: ['UTC'] }, history, ...rest }).reasons.map(({ code }) => code);

describe('events that are not counted', () => {
  const firstEver = policy({ event: REACHED, upTo: 1, within: { all: true } });

  it('leaves the first ever out, in its own month alone', () => {
    expect(codes(firstEver, texts('2026-05-04', '2026-05-05'))).toEqual([]);
    expect(codes(firstEver, texts('2026-05-04', '2026-05-05', '2026-05-06'))).toEqual(['frequency-limit']);
    expect(codes(firstEver, texts('2026-04-30', '2026-05-05'))).toEqual([]);
    expect(codes(firstEver, texts('2026-04-30', '2026-05-05', '2026-05-06'))).toEqual(['frequency-limit']);
  });

  it('does not take for the first ever what only is the first that is known', () => {
    const rest = { historySince: '2026-05-01T00:00:00Z' };
    expect(codes(firstEver, texts('2026-05-04', '2026-05-05'), rest)).toEqual(['history-too-short']);
    expect(codes(firstEver, texts('2026-05-04'), rest)).toEqual([]);
  });

  it('does not take for the first of a period what only is the first that is known', () => {
    const yearly = policy({ event: REACHED, upTo: 1, within: { calendar: 'year' } });
    expect(codes(yearly, texts('2026-05-04', '2026-05-05'), { historySince: '2026-05-01T00:00:00Z' })).toEqual(['history-too-short']);
    expect(codes(yearly, texts('2026-05-04', '2026-05-05'), { historySince: '2026-01-01T00:00:00Z' })).toEqual([]);
  });
});
