import { describe, expect, it } from 'vitest';
import { check, compile } from '../../src/index.js';
import type { Ruleset } from '../../src/index.js';
import { ruleset as us } from '../../src/rulesets/us.js';
import { compareStrictness } from '../../src/testing/index.js';
import type { Comparison } from '../../src/testing/index.js';

const hours = (allow: readonly object[], more: object = {}): Ruleset => ({ id: 'h', version: '1', zones: ['America/New_York'], rules: [{ id: 'h.hours', kind: 'contact-hours', allow, ...more }] }) as never;
const day = hours([{ from: '08:00', to: '21:00' }]);
const options = { runs: 300, seed: 1, span: { from: '2026-03-01', to: '2026-05-01' } } as const;

/** A witness is one: decided by the two policies it gives the two answers. */
function proves(a: unknown, b: unknown, { looser, stricter }: Comparison): void {
  const outcomes = (request: unknown) => [check(compile(a), request).outcome, check(compile(b), request).outcome];
  if (looser !== null) expect(outcomes(looser)).toEqual(['allow', 'deny']);
  if (stricter !== null) expect(outcomes(stricter)).toEqual(['deny', 'allow']);
}

describe('comparing hours is exact', () => {
  it('finds a difference of a minute on one day of the week', () => {
    const shorter = hours([{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '08:00', to: '21:00' }, { days: ['sun'], from: '08:01', to: '21:00' }]);
    const found = compareStrictness(shorter, day, options);
    expect(found).toMatchObject({ verdict: 'stricter', proved: true, looser: null, hours: { verdict: 'stricter', exact: true, zones: expect.arrayContaining(['America/New_York']) as unknown } });
    proves(shorter, day, found);
    expect(found.stricter?.contact.at).toMatch(/T1[23]:00:00.000Z$/);
    expect(compareStrictness(day, shorter, options)).toMatchObject({ verdict: 'looser', proved: true });
  });

  it('finds a closed end by the one instant that it holds', () => {
    const closed = hours([{ from: '08:00', to: '21:00', toInclusive: true }]);
    const found = compareStrictness(closed, day, options);
    expect(found).toMatchObject({ verdict: 'looser', proved: true });
    expect(String(found.looser?.contact.at)).toMatch(/T0[12]:00:00.000Z$/);
  });

  it('sees that differently written hours are the same', () => {
    const quiet: Ruleset = { id: 'q', version: '1', zones: ['America/New_York'], rules: [{ id: 'q.night', kind: 'contact-hours', quiet: [{ from: '21:00', to: '08:00' }] }] };
    expect(compareStrictness(quiet, day, options)).toMatchObject({ verdict: 'equal', proved: true, looser: null, stricter: null });
  });

  it('says incomparable with a witness on both sides', () => {
    const later = hours([{ from: '09:00', to: '22:00' }]);
    const found = compareStrictness(day, later, options);
    expect(found).toMatchObject({ verdict: 'incomparable', proved: true });
    proves(day, later, found);
    expect(found.story).toContain('only the first allows:');
    expect(found.story).toContain('only the second allows:');
  });

  it('tells apart sorts of contact that only one of the policies names', () => {
    const visits = hours([{ from: '08:00', to: '21:00' }], { when: { notChannels: ['visit'] } });
    const found = compareStrictness(visits, day, options);
    expect(found).toMatchObject({ verdict: 'looser', proved: true });
    expect(found.looser?.contact.channel).toBe('visit');
  });

  it('does not call exact what reads facts that it does not vary', () => {
    const minors = hours([{ from: '08:00', to: '21:00' }], { when: { minor: true } });
    expect(compareStrictness(minors, minors, { ...options, runs: 50 })).toMatchObject({ verdict: 'equal', proved: false, hours: { exact: false } });
  });
});

describe('comparing the rest is a search, and says so', () => {
  const limit = (n: number): Ruleset => ({ id: 'f', version: '1', zones: ['UTC'], rules: [{ id: 'f.limit', kind: 'frequency', limit: n, window: { days: 7 }, per: ['consumer'], count: { channels: ['call'] } }] }) as never;
  it('finds that a lower limit is stricter', () => {
    const found = compareStrictness(limit(2), limit(3), options);
    expect(found).toMatchObject({ verdict: 'stricter', proved: false });
    proves(limit(2), limit(3), found);
    expect(found.story).toContain('found by search among 300 random requests');
    // Shrunk to what it takes: two events, or none where nobody knows the history.
    expect(found.stricter?.history?.length ?? 0).toBeLessThanOrEqual(2);
  });

  it('finds a house policy on top of a law stricter, and never looser', () => {
    const house: Ruleset = { id: 'house', version: '1', rules: [{ id: 'house.no-sms', kind: 'channel', deny: [{ channels: ['sms'] }] }] };
    expect(compareStrictness([us, house], us, { ...options, runs: 150 })).toMatchObject({ verdict: 'stricter', looser: null });
  });
});
