import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Ruleset } from '../../src/index.js';
import { ruleset as us } from '../../src/rulesets/us.js';
import { arbitraryRequest, coverage } from '../../src/testing/index.js';

const house = {
  id: 'house',
  version: '1',
  zones: ['UTC'],
  rules: [
    { id: 'house.hours', kind: 'contact-hours', allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '21:00' }, { days: ['sat'], from: '10:00', to: '12:00' }], unless: [{ purposes: ['service'] }, { consent: { scopes: ['time'] } }] },
    { id: 'house.night', kind: 'contact-hours', quiet: [{ from: '22:00', to: '06:00' }], when: { channels: ['sms'] } },
    { id: 'house.two', kind: 'frequency', limit: 2, window: { calendar: 'day' }, per: ['consumer'], count: { channels: ['call'] } },
  ],
} as unknown as Ruleset;
const at = (instant: string, more: object = {}, events = 0) => ({
  contact: { at: instant, channel: 'call', ...more },
  consumer: { timeZones: ['UTC'] },
  history: Array.from({ length: events }, (_, index) => ({ id: `e-${index}`, at: `${instant.slice(0, 10)}T08:0${index}:00Z`, channel: 'call', outcome: 'no-answer' })),
});
const hit = (items: readonly { readonly name: string; readonly hits: number }[]): string[] => items.filter(({ hits }) => hits > 0).map(({ name }) => name);

describe('coverage', () => {
  it('starts with nothing, and decides as check does', () => {
    const cover = coverage(house);
    expect(cover.report()).toMatchObject({ requests: 0, rules: { found: 3, hit: 0 }, answers: { found: 6, hit: 0 }, exceptions: { found: 2, hit: 0 }, windows: { found: 3, hit: 0 }, limits: { found: 2, hit: 0 }, codes: { found: 0, hit: 0 } });
    expect(cover.check(at('2026-05-05T12:00:00Z')).outcome).toBe('allow');
    expect(cover.check(at('2026-05-05T23:00:00Z')).outcome).toBe('deny');
  });

  it('counts rules, both answers, and what lifted one', () => {
    const cover = coverage(house);
    cover.check(at('2026-05-05T12:00:00Z'));
    expect(hit(cover.report().rules.items)).toEqual(['house house.hours', 'house house.two']);
    expect(hit(cover.report().answers.items)).toEqual(['house house.hours content', 'house house.two content']);
    cover.check(at('2026-05-05T23:00:00Z', { purpose: 'service' }));
    expect(hit(cover.report().exceptions.items)).toEqual(['house house.hours unless[0]']);
    expect(hit(cover.report().answers.items)).toEqual(['house house.hours content', 'house house.two content']);
    cover.check(at('2026-05-05T23:00:00Z'));
    expect(hit(cover.report().codes.items)).toEqual(['house house.hours contact-hours']);
  });

  it('tells one window from another, and a quiet one by what is inside it', () => {
    const cover = coverage(house);
    cover.check(at('2026-05-09T11:00:00Z'));
    expect(hit(cover.report().windows.items)).toEqual(['house house.hours allow[1]']);
    cover.check(at('2026-05-05T23:00:00Z', { channel: 'sms' }));
    expect(hit(cover.report().windows.items)).toEqual(['house house.hours allow[1]', 'house house.night quiet[0]']);
  });

  it('counts a limit only where it bites: one short of it, and at it', () => {
    const cover = coverage(house);
    cover.check(at('2026-05-05T12:00:00Z', {}, 0));
    cover.check(at('2026-05-05T12:00:00Z', {}, 3));
    expect(hit(cover.report().limits.items)).toEqual([]);
    cover.check(at('2026-05-05T12:00:00Z', {}, 1));
    expect(hit(cover.report().limits.items)).toEqual(['house house.two one short of 2']);
    cover.check(at('2026-05-05T12:00:00Z', {}, 2));
    expect(hit(cover.report().limits.items)).toEqual(['house house.two at 2', 'house house.two one short of 2']);
  });

  it('prints what was never met, and is plain JSON', () => {
    const cover = coverage(house);
    cover.check(at('2026-05-05T12:00:00Z'));
    expect(cover.table()).toContain('rules         2 of    3  66.7 %\n  never  house house.night');
    expect(cover.table(true)).toContain('      1  house house.hours');
    expect(JSON.parse(JSON.stringify(cover.report()))).toEqual(cover.report());
  });

  it('shows that random requests of a policy reach nearly all of it', () => {
    const cover = coverage(us);
    for (const request of fc.sample(arbitraryRequest(us), { numRuns: 2500, seed: 11 })) cover.check(request);
    const { rules, answers, windows, limits } = cover.report();
    expect(rules.hit / rules.found, cover.table()).toBeGreaterThan(0.9);
    expect(answers.hit / answers.found, cover.table()).toBeGreaterThan(0.75);
    expect(windows.hit).toBe(windows.found);
    expect(limits.hit / limits.found, cover.table()).toBeGreaterThan(0.6);
  });
});
