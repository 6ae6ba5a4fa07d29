import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, compile, parseRequest, RulesetError } from '../../src/index.js';
import type { Ruleset } from '../../src/index.js';
import { builtInKinds } from '../../src/rules/index.js';
import { ruleset as cn } from '../../src/rulesets/cn.js';
import { ruleset as us } from '../../src/rulesets/us.js';
import { arbitraryAnything, arbitraryInstant, arbitraryMalformedRequest, arbitraryMalformedRuleset, arbitraryRequest, arbitraryRuleset, arbitraryZones } from '../../src/testing/index.js';
import { minimise } from '../../src/testing/minimise.js';

const RUNS = { numRuns: 1500, seed: 5 };
const HOUR = 3_600_000;

describe('instants of a policy', () => {
  const house = { id: 'h', version: '1', zones: ['America/New_York', 'America/Chicago', 'America/Denver'], calendar: 'us', rules: [{ id: 'h.a', kind: 'contact-hours', from: '2026-09-01', allow: [{ from: '08:15', to: '21:00' }], holidays: 'closed' }] } as unknown as Ruleset;
  const instants = fc.sample(arbitraryInstant(house), RUNS).map((text) => Date.parse(text));
  const local = (zone: string, at: number): string => new Date(at).toLocaleString('sv-SE', { timeZone: zone, hourCycle: 'h23' });
  const some = (test: (at: number) => boolean): number => instants.filter(test).length;

  it('lie on the edges of its windows, and a millisecond before and after', () => {
    for (const beside of [-1, 0, 1]) {
      expect(some((at) => local('America/New_York', at - beside).endsWith(' 08:15:00') && (at - beside) % 1000 === 0), String(beside)).toBeGreaterThan(5);
      expect(some((at) => local('America/Denver', at - beside).endsWith(' 21:00:00') && (at - beside) % 1000 === 0), String(beside)).toBeGreaterThan(5);
    }
  });

  it('lie on days where a clock changes, a holiday is, a rule begins, a year turns', () => {
    for (const date of ['2026-03-08', '2026-11-01', '2027-03-14', '2026-12-25', '2026-08-31', '2026-09-01', '2027-01-01']) {
      expect(some((at) => local('America/Chicago', at).startsWith(date)), date).toBeGreaterThan(0);
    }
  });

  it('come again with the seed', () => {
    expect(fc.sample(arbitraryInstant(house), RUNS).map((text) => Date.parse(text))).toEqual(instants);
  });

  it('know zones in conflict and one that does not exist', () => {
    const zones = fc.sample(arbitraryZones(house), RUNS);
    expect(zones.some((list) => list.length > 1)).toBe(true);
    expect(zones.some((list) => list.includes('Nowhere/Atlantis'))).toBe(true);
  });
});

describe('requests of a policy', () => {
  for (const [code, ruleset] of [['us', us], ['cn', cn]] as const) {
    const requests = fc.sample(arbitraryRequest(ruleset), RUNS);
    it(`are well formed, and both allowed and denied, for ${code}`, () => {
      const policy = compile(ruleset);
      const outcomes = requests.map((request) => check(policy, request).outcome);
      expect(requests.filter((request) => !parseRequest(request).success)).toEqual([]);
      expect(outcomes.filter((outcome) => outcome === 'allow').length).toBeGreaterThan(RUNS.numRuns / 5);
      expect(outcomes.filter((outcome) => outcome === 'deny').length).toBeGreaterThan(RUNS.numRuns / 5);
    });
  }

  it('fill a limit to one short, full and over', () => {
    const limit = { id: 'f', version: '1', rules: [{ id: 'f.a', kind: 'frequency', limit: 3, window: { hours: 24 }, per: ['consumer'], count: { channels: ['call'] } }] } as unknown as Ruleset;
    const counts = new Map<number, number>();
    for (const { history, contact } of fc.sample(arbitraryRequest(limit, { unknowns: false }), RUNS)) {
      const at = Date.parse(String(typeof contact.at === 'number' ? new Date(contact.at).toISOString() : contact.at));
      const inside = new Set((history ?? []).filter((event) => event.channel === 'call' && event.direction !== 'inbound' && event.outcome !== 'cancelled' && Date.parse(String(event.at)) <= at && Date.parse(String(event.at)) > at - 24 * HOUR).map(({ id }) => id ?? {}));
      counts.set(inside.size, (counts.get(inside.size) ?? 0) + 1);
    }
    for (const count of [2, 3, 4]) expect(counts.get(count) ?? 0, `${count} events`).toBeGreaterThan(50);
  });

  it('have contacts that end as their channel can: sent, missed, answered', () => {
    const outcomes = new Set(fc.sample(arbitraryRequest(us), RUNS).flatMap(({ history }) => (history ?? []).map(({ channel, outcome }) => `${channel} ${outcome ?? 'unknown'}`)));
    for (const wanted of ['call no-answer', 'call conversation', 'sms sent', 'email delivered', 'call unknown']) expect(outcomes).toContain(wanted);
    for (const odd of ['letter no-answer', 'sms busy']) expect(outcomes).not.toContain(odd);
  });
});

describe('what is malformed', () => {
  it('is refused at the door, each for certain', () => {
    const policy = compile(us);
    for (const request of fc.sample(arbitraryMalformedRequest(us), RUNS)) {
      const decision = check(policy, request);
      expect(decision.reasons.map(({ code }) => code)).toEqual(['invalid-request']);
      expect(decision.outcome).toBe('deny');
    }
  });

  it('or merely strange, is answered', () => {
    const policy = compile(us);
    const codes = fc.sample(arbitraryAnything(us), RUNS).map((request) => check(policy, request).reasons[0]?.code);
    expect(codes.filter((code) => code === 'invalid-request').length).toBeGreaterThan(100);
    expect(codes.filter((code) => code !== 'invalid-request').length).toBeGreaterThan(100);
  });

  it('among rulesets is refused with its issues, and what is valid is compiled, of every kind', () => {
    const kinds = new Set<string>();
    for (const ruleset of fc.sample(arbitraryRuleset(), { numRuns: 300, seed: 5 })) {
      expect(() => compile(ruleset), JSON.stringify(ruleset)).not.toThrow();
      for (const { kind } of ruleset.rules) kinds.add(kind);
    }
    expect([...kinds].sort()).toEqual(builtInKinds.map(({ kind }) => kind).sort());
    for (const ruleset of fc.sample(arbitraryMalformedRuleset(), { numRuns: 300, seed: 5 })) {
      let thrown: unknown;
      try {
        compile(ruleset);
      } catch (error) {
        thrown = error;
      }
      expect(RulesetError.is(thrown), JSON.stringify(ruleset)).toBe(true);
    }
  });
});

describe('leaving out', () => {
  it('leaves what shows the same, and nothing more', () => {
    const request = { contact: { at: 0, channel: 'call', to: { role: 'debtor', line: 'mobile' } }, consumer: { timeZones: ['UTC', 'Asia/Tokyo'], minor: false }, history: [{ id: 'a', at: 1, channel: 'call' }, { id: 'b', at: 2, channel: 'sms' }] };
    expect(minimise(request, ({ history }) => history?.some(({ id }) => id === 'b') ?? false)).toEqual({ contact: { at: 0, channel: 'call' }, consumer: { timeZones: ['UTC'] }, history: [{ id: 'b', at: 2, channel: 'sms' }] });
    expect(minimise(request, () => false)).toBe(request);
  });
});
