import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedWindows, check, compile, nextAllowed, spread } from '../src/index.js';
import type { Policy } from '../src/index.js';
import { arbitrarySituation, KINDS } from '../src/testing/arbitraries.js';

const HOUSE = {
  id: 'house',
  version: '1',
  zones: ['America/New_York'],
  rules: [{ id: 'h', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }],
} as const;
const policy = compile(HOUSE);
const call = (at: string | number, more: object = {}): object => ({ contact: { at, channel: 'call', ...more } });
const NIGHT = '2026-05-05T02:00:00-04:00';
const OPENING = Date.parse('2026-05-05T08:00:00-04:00');
const at = (key: string, more: object = {}): number => Date.parse(spread(policy, call(NIGHT), { key, ...more })?.at as string);
const ids = Array.from({ length: 2000 }, (_, index) => `m-${index}`);

describe('spread', () => {
  it('lets go at once what may go at once', () => {
    expect(spread(policy, call('2026-05-05T10:00:00-04:00'), { key: 'm-1' })).toEqual({ at: '2026-05-05T14:00:00.000Z', expiresAt: '2026-05-06T01:00:00.000Z' });
  });

  it('gives the same answer again, also when it is asked at what it gave', () => {
    const first = spread(policy, call(NIGHT), { key: 'm-1' });
    expect(spread(policy, call(NIGHT), { key: 'm-1' })).toEqual(first);
    expect(spread(policy, call(first?.at as string), { key: 'another' })).toEqual(first);
    // Pinned: a release changes neither what waits in a queue nor its order.
    expect(first).toEqual({ at: '2026-05-05T12:45:03.017Z', expiresAt: '2026-05-06T01:00:00.000Z' });
  });

  it('fills the first hour evenly, or as much of the window as it is told', () => {
    for (const [seconds, hours] of [[undefined, 1], [600, 1 / 6], [13 * 3600, 13], [1e9, 13]] as const) {
      const delays = ids.map((id) => (at(id, seconds === undefined ? {} : { overSeconds: seconds }) - OPENING) / (hours * 3_600_000));
      expect(Math.min(...delays)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...delays)).toBeLessThan(1);
      for (let part = 0; part < 20; part++) {
        const count = delays.filter((delay) => Math.floor(delay * 20) === part).length;
        // A hundred are expected; five standard deviations are fifty.
        expect(Math.abs(count - 100), `part ${part} of ${hours} h has ${count}`).toBeLessThan(50);
      }
    }
    expect(new Set(ids.map((id) => at(id, { overSeconds: 0 })))).toEqual(new Set([OPENING]));
  });

  it('stays before until, and says null when nothing opens before it', () => {
    const until = OPENING + 60_000;
    expect(Math.max(...ids.map((id) => at(id, { until })))).toBeLessThan(until);
    expect(spread(policy, call(NIGHT), { key: 'm-1', until: OPENING })).toBeNull();
    expect(spread(policy, call(NIGHT), { key: 'm-1', until: new Date(OPENING + 1) })).toMatchObject({ at: '2026-05-05T12:00:00.000Z' });
  });

  it('says null where nothing ends it, and for what cannot be decided', () => {
    const open = compile({ ...HOUSE, rules: [{ id: 'o', kind: 'cooldown', wait: { hours: 1 }, after: { channels: ['call'] }, per: ['consumer'] }] });
    const request = { ...call(NIGHT), history: [{ at: '2026-05-05T01:30:00-04:00', channel: 'call', outcome: 'no-answer' }] };
    expect(spread(open, request, { key: 'm-1' })?.expiresAt).toBeNull();
    const closed = compile({ ...HOUSE, rules: [{ id: 'c', kind: 'channel', deny: true }] });
    expect(spread(closed, call(NIGHT), { key: 'm-1' })).toBeNull();
    expect(spread(policy, { contact: {} }, { key: 'm-1' })).toBeNull();
    expect(spread({} as Policy, call(NIGHT), { key: 'm-1' })).toBeNull();
  });

  it.each([
    [{ key: '' }, /^key is no text or empty/],
    [{}, /^key is no text or empty/],
    [{ key: 7 }, /^key is no text or empty/],
    [{ key: 'm', overSeconds: -1 }, /^overSeconds is no number/],
    [{ key: 'm', overSeconds: NaN }, /^overSeconds is no number/],
    [{ key: 'm', overSeconds: '60' }, /^overSeconds is no number/],
    [{ key: 'm', until: '2026-05-05' }, /^until is no instant/],
  ])('refuses %j with a sentence', (options, sentence) => {
    expect(() => spread(policy, call(NIGHT), options as never)).toThrow(sentence);
  });

  it('holds for random policies: allowed, at or after the opening and in its window, and stale exactly at expiresAt', () => {
    let spreadOut = 0;
    let expired = 0;
    fc.assert(
      fc.property(arbitrarySituation(Object.keys(KINDS), 3), fc.string({ minLength: 1 }), fc.integer({ min: 0, max: 100_000 }), ({ rulesets, options, request }, key, overSeconds) => {
        const random = compile(rulesets, options);
        const opening = nextAllowed(random, request);
        const found = spread(random, request, { key, overSeconds });
        if (opening === null) return void expect(found).toBeNull();
        const released = Date.parse(found?.at as string);
        const from = Date.parse(opening);
        expect(released).toBeGreaterThanOrEqual(from);
        expect(released - from).toBeLessThanOrEqual(overSeconds * 1000);
        if (released > from) spreadOut++;
        const decision = (instant: number) => check(random, { ...request, contact: { ...request.contact, at: instant } });
        expect(decision(released).outcome).toBe('allow');
        expect(found?.expiresAt).toBe(decision(released).validUntil);
        expect(allowedWindows(random, request, { from, to: released + 1 })).toEqual([{ from: opening, to: new Date(released + 1).toISOString() }]);
        if (found?.expiresAt == null) return;
        expired++;
        expect(decision(Date.parse(found.expiresAt)).outcome).toBe('deny');
      }),
      { numRuns: 300, seed: 20261126 },
    );
    expect(spreadOut).toBeGreaterThan(20);
    expect(expired).toBeGreaterThan(20);
  });
});
