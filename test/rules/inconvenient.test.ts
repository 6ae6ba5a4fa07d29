import { describe, expect, it } from 'vitest';
import { allowedWindows, check, compile } from '../../src/index.js';
import type { Plain } from '../failures/support.js';

const codes = (rule: Plain, request: Plain & { readonly contact?: Plain }): string[] => {
  const policy = compile({ id: 'house', version: '1', zones: ['UTC'], rules: [{ id: 'house.wishes', kind: 'inconvenient', ...rule }] } as never);
  const { contact, ...rest } = request;
  return check(policy, { contact: { at: '2026-05-20T12:00:00Z', channel: 'call', ...contact }, history: [], ...rest }).reasons.map(({ code }) => code);
};
const zones = ['America/New_York', 'Asia/Tokyo'];

describe('hours that were agreed', () => {
  const rule = { honours: ['agreed-hours'] };
  it('must hold in every zone in which the consumer may be', () => {
    // 12:00 UTC is 08:00 in New York and 21:00 in Tokyo.
    const within = (from: string, to: string): string[] => codes(rule, { consumer: { timeZones: zones, agreedHours: [{ from, to }] } });
    expect(within('08:00', '09:00')).toEqual(['inconvenient-time']);
    expect(within('21:00', '22:00')).toEqual(['inconvenient-time']);
    expect(within('08:00', '21:01')).toEqual([]);
  });
});

describe('a refusal that lapses', () => {
  const rule = { honours: ['times'], lapses: [{ forms: ['oral'], after: { days: 10 } }] };
  const said = (since: string, at: string, timeZones = zones): string[] => codes(rule, { contact: { at }, consumer: { timeZones, inconvenient: [{ since, form: 'oral' }] } });
  it('holds until it has lapsed in the zone that is last', () => {
    // Ten days from the 1st as day one end with the 10th: in Tokyo at 15:00 UTC of the 10th, in New York at 04:00 UTC of the 11th.
    expect(said('2026-05-01', '2026-05-11T03:59:59.999Z')).toEqual(['inconvenient-time']);
    expect(said('2026-05-01', '2026-05-11T04:00:00Z')).toEqual([]);
    expect(said('2026-05-01', '2026-05-10T14:59:59.999Z', ['Asia/Tokyo'])).toEqual(['inconvenient-time']);
    expect(said('2026-05-01', '2026-05-10T15:00:00Z', ['Asia/Tokyo'])).toEqual([]);
  });
  it('runs from the date that an instant has there', () => {
    // 02:00 UTC of the 2nd is still the 1st in New York.
    expect(said('2026-05-02T02:00:00Z', '2026-05-11T03:59:59.999Z', ['America/New_York'])).toEqual(['inconvenient-time']);
    expect(said('2026-05-02T02:00:00Z', '2026-05-11T04:00:00Z', ['America/New_York'])).toEqual([]);
    expect(said('2026-05-02T02:00:00Z', '2026-05-11T14:59:59.999Z', zones)).toEqual(['inconvenient-time']);
    expect(said('2026-05-02T02:00:00Z', '2026-05-11T15:00:00Z', zones)).toEqual([]);
  });
  it('by hours runs from the instant, or from the end of a date', () => {
    const hours = { ...rule, lapses: [{ forms: ['oral'], after: { hours: 24 } }] };
    const at = (since: string, instant: string): string[] => codes(hours, { contact: { at: instant }, consumer: { timeZones: ['UTC'], inconvenient: [{ since, form: 'oral' }] } });
    expect(at('2026-05-01T12:00:00Z', '2026-05-02T11:59:59.999Z')).toEqual(['inconvenient-time']);
    expect(at('2026-05-01T12:00:00Z', '2026-05-02T12:00:00Z')).toEqual([]);
  });
});

describe('the workplace', () => {
  const to = (place: string): Plain => ({ to: { role: 'debtor', place } });
  it('is barred always, or where the employer is known to prohibit it, and nothing else is', () => {
    expect(codes({ workplace: 'always' }, { contact: to('work') })).toEqual(['workplace']);
    expect(codes({ workplace: 'always' }, { contact: to('home') })).toEqual([]);
    expect(codes({ workplace: 'always' }, {})).toEqual([]);
    expect(codes({ workplace: 'known' }, { contact: to('work') })).toEqual([]);
    expect(codes({ workplace: 'known' }, { contact: to('work'), consumer: { employerProhibits: { since: '2026-05-01T00:00:00Z' } } })).toEqual(['workplace']);
    expect(codes({ workplace: 'known' }, { contact: to('home'), consumer: { employerProhibits: { since: '2026-05-01T00:00:00Z' } } })).toEqual([]);
    expect(codes({ honours: ['times'] }, { contact: to('work'), consumer: { employerProhibits: { since: '2026-05-01T00:00:00Z' } } })).toEqual([]);
  });
});

describe('a margin', () => {
  const SPAN = { from: '2026-05-20T00:00:00Z', to: '2026-05-22T00:00:00Z' };
  const policyOf = (honours: readonly string[]) => compile({ id: 'house', version: '1', zones: ['UTC'], rules: [{ id: 'house.wishes', kind: 'inconvenient', honours }] } as never, { marginSeconds: 600 });
  /** The windows of two days as `20T11:50 - 20T14:10`, each edge asked a millisecond before and on it, and the day between every five minutes. */
  const open = (honours: readonly string[], consumer: Plain, contact: Plain = {}): string[] => {
    const policy = policyOf(honours);
    const request = (at: number | string): Plain => ({ contact: { at, channel: 'call', ...contact }, consumer: { timeZones: ['UTC'], ...consumer }, history: [] });
    const allowed = (at: number): boolean => check(policy, request(at)).outcome === 'allow';
    const windows = allowedWindows(policy, request(SPAN.from), SPAN);
    const [from, to] = [Date.parse(SPAN.from), Date.parse(SPAN.to)];
    for (let at = from; at < to; at += 300_000) expect(allowed(at), new Date(at).toISOString()).toBe(windows.some((each) => at >= Date.parse(each.from) && at < Date.parse(each.to)));
    for (const edge of windows.flatMap((each) => [Date.parse(each.from), Date.parse(each.to)])) if (edge > from && edge < to) expect([allowed(edge - 1), allowed(edge)].sort()).toEqual([false, true]);
    return windows.map((each) => `${each.from.slice(8, 16)} - ${each.to.slice(8, 16)}`);
  };

  it('widens a time that is refused on both sides', () => {
    expect(open(['times'], { inconvenient: [{ from: '12:00', to: '14:00' }] })).toEqual(['20T00:00 - 20T11:50', '20T14:10 - 21T11:50', '21T14:10 - 22T00:00']);
    // Two that lie closer than it leave nothing between them.
    expect(open(['times'], { inconvenient: [{ from: '12:00', to: '14:00' }, { from: '14:15', to: '15:00' }] })).toEqual(['20T00:00 - 20T11:50', '20T15:10 - 21T11:50', '21T15:10 - 22T00:00']);
    expect(open(['times'], { inconvenient: [{ days: ['thu'] }] })).toEqual(['20T00:00 - 20T23:50']);
  });

  it('narrows hours that were agreed on both sides', () => {
    expect(open(['agreed-hours'], { agreedHours: [{ from: '09:00', to: '17:00' }] })).toEqual(['20T09:10 - 20T16:50', '21T09:10 - 21T16:50']);
    expect(open(['agreed-hours'], { agreedHours: [{ from: '09:00', to: '12:00' }, { from: '12:00', to: '17:00' }] })).toEqual(['20T09:10 - 20T16:50', '21T09:10 - 21T16:50']);
  });

  it('narrows an appointment on both sides', () => {
    const consumer = { appointments: [{ from: '2026-05-21T09:00:00Z', to: '2026-05-21T10:00:00Z', channel: 'call' }, { from: '2026-05-21T20:00:00Z', to: '2026-05-21T21:00:00Z' }] };
    expect(open(['appointments'], consumer)).toEqual(['21T09:10 - 21T09:50', '21T20:10 - 22T00:00']);
    expect(open(['appointments'], consumer, { channel: 'sms' })).toEqual(['21T20:10 - 22T00:00']);
  });
});
