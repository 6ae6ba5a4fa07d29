import { describe, expect, it } from 'vitest';
import { allowedWindows, check, nextAllowed, spread } from '../../src/index.js';
import { codesOf, hours, iso, ms, outcomeOf, policyOf, request } from './support.js';
import type { Plain } from './support.js';

const policy = policyOf([
  hours('08:00', '21:00'),
  { kind: 'frequency', limit: 2, window: { calendar: 'day' }, per: ['consumer'], count: { channels: ['call'] } },
]);
const moved = (input: Plain, at: unknown): Plain => ({ ...input, contact: { ...(input['contact'] as Plain), at } });

describe('J. Pipeline, as far as a pure function goes', () => {
  it('J2 an allow says until when it is good: allowed one millisecond before, denied at the instant', () => {
    const cases: [Plain, string | null][] = [
      [request('2026-05-05T15:00:00Z'), '2026-05-06T01:00:00.000Z'],
      [
        request('2026-05-05T15:00:00Z', {
          history: [
            { at: '2026-05-05T14:00:00Z', channel: 'call' },
            { at: '2026-05-05T15:30:00Z', channel: 'call' },
          ],
        }),
        '2026-05-05T15:30:00.000Z',
      ],
      [request('2026-10-31T23:00:00Z'), '2026-11-01T01:00:00.000Z'],
    ];
    for (const [input, until] of cases) {
      const decision = check(policy, input);
      expect([decision.outcome, decision.validUntil]).toEqual(['allow', until]);
      expect([outcomeOf(policy, moved(input, ms(until as string) - 1)), outcomeOf(policy, moved(input, until))]).toEqual(['allow', 'deny']);
    }
    expect(check(policyOf(hours('00:00', '24:00')), request('2026-05-05T15:00:00Z')).validUntil).toBeNull();
    expect(check(policy, request('2026-05-05T05:00:00Z')).validUntil).toBeNull();
  });

  it('J4 the windows in which deferred contacts can be spread: every instant inside is allowed, none is before the opening', () => {
    const input = request('2026-05-05T05:00:00Z');
    const windows = allowedWindows(policy, input, { from: '2026-05-05T05:00:00Z', to: '2026-05-07T05:00:00Z' });
    expect(windows).toEqual([
      { from: '2026-05-05T12:00:00.000Z', to: '2026-05-06T01:00:00.000Z' },
      { from: '2026-05-06T12:00:00.000Z', to: '2026-05-07T01:00:00.000Z' },
    ]);
    for (const { from, to } of windows) {
      for (let share = 0; share < 1; share += 0.07) expect(outcomeOf(policy, moved(input, Math.floor(ms(from) + share * (ms(to) - ms(from)))))).toBe('allow');
      expect([outcomeOf(policy, moved(input, ms(from) - 1)), outcomeOf(policy, moved(input, to))]).toEqual(['deny', 'deny']);
    }
  });

  it('J4 what waits for one opening is spread over it: each at its own instant, allowed, never before the opening', () => {
    const night = request('2026-05-05T05:00:00Z');
    const opening = ms(nextAllowed(policy, night) as string);
    const released = Array.from({ length: 500 }, (_, index) => ms(spread(policy, night, { key: `m-${index}` })?.at as string));
    expect(new Set(released).size).toBeGreaterThan(490);
    expect(Math.min(...released)).toBeGreaterThanOrEqual(opening);
    expect(Math.max(...released)).toBeLessThan(opening + 3_600_000);
    for (const instant of released) expect(outcomeOf(policy, moved(night, instant))).toBe('allow');
    // No tenth part of the hour has less than half, or more than double, its share.
    const parts = Array.from({ length: 10 }, (_, part) => released.filter((instant) => Math.floor((instant - opening) / 360_000) === part).length);
    for (const count of parts) expect([count >= 25, count <= 100], parts.join()).toEqual([true, true]);
  });

  it('J5 a deferral says when it is stale: allowed until expiresAt, denied at it', () => {
    const night = request('2026-05-05T05:00:00Z');
    const { expiresAt } = spread(policy, night, { key: 'm-1' }) as { expiresAt: string };
    expect(expiresAt).toBe('2026-05-06T01:00:00.000Z');
    expect([outcomeOf(policy, moved(night, ms(expiresAt) - 1)), outcomeOf(policy, moved(night, expiresAt))]).toEqual(['allow', 'deny']);
  });

  it('J5 a deferred contact is asked again when it is released: what happened since counts', () => {
    const night = request('2026-05-05T05:00:00Z');
    const release = nextAllowed(policy, night) as string;
    expect(outcomeOf(policy, moved(night, release))).toBe('allow');
    const since = [
      { at: iso(ms(release) - 60_000), channel: 'call' },
      { at: iso(ms(release) - 30_000), channel: 'call' },
    ];
    expect(codesOf(check(policy, { ...moved(night, release), history: since }))).toEqual(['frequency-limit']);
    const stopped = policyOf([hours('08:00', '21:00'), { kind: 'consent', optOuts: {} }]);
    expect(
      codesOf(check(stopped, { ...moved(night, release), consumer: { timeZones: ['America/New_York'], optOuts: [{ at: '2026-05-05T06:00:00Z' }] } })),
    ).toEqual(['opted-out']);
  });
});
