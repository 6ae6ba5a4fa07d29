import { describe, expect, it } from 'vitest';
import { compile } from '../../src/index.js';
import type { Ruleset } from '../../src/index.js';
import { ruleset as us } from '../../src/rulesets/us.js';
import { BrokenLawError, checkLaws, LAW_NAMES, laws, reportLaws, tellReports } from '../../src/testing/index.js';
import { mayGrant, mayLoosenByForgetting, mayLoosenByHoliday, mayLoosenByZones } from '../../src/testing/loosening.js';
import type { Rule } from '../../src/index.js';

const SEED = 20261124;
const house = { id: 'house', version: '1', zones: ['America/New_York'], calendar: 'us', rules: [
  { id: 'house.hours', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], holidays: 'closed' },
  { id: 'house.two', kind: 'frequency', limit: 2, window: { calendar: 'day' }, per: ['consumer'], count: { channels: ['call', 'sms'] } },
] } as unknown as Ruleset;

describe('the laws over a shipped policy with a house policy on top', () => {
  it('hold, and every one has something to say', () => {
    const before = performance.now();
    const reports = checkLaws([us, house], { runs: 100, seed: SEED });
    const seconds = (performance.now() - before) / 1000;
    console.log(`${tellReports(reports)}\n${seconds.toFixed(1)} s`);
    expect(reports.map(({ law }) => law)).toEqual([...LAW_NAMES]);
    for (const { law, holds, met, runs, says } of reports) {
      expect(holds, law).toBe(true);
      expect(runs, law).toBe(100);
      expect(met, law).toBeGreaterThan(2);
      expect(says, law).toMatch(/^[a-z].*\.$/);
    }
  });

  it('takes an instant of 1971 for one, however small its number', () => {
    const old = { id: 'old', version: '1', rules: [{ id: 'old.hours', kind: 'contact-hours', from: '1971-02-01', allow: [{ from: '08:00', to: '21:00' }] }] } as unknown as Ruleset;
    const { holds, met } = laws.machineZone(old, { runs: 200, seed: SEED });
    expect([holds, met > 100]).toEqual([true, true]);
  });
});

describe('a report', () => {
  // An evaluator that allows everything, whatever it is asked.
  const nobody = { check: () => ({ outcome: 'allow', reasons: [], advisories: [], validUntil: null, retryAt: null, policy: { rulesets: [], fingerprint: '' } }) as const };

  it('is thrown with the stories of all that is broken, and given without throwing on request', () => {
    const reports = reportLaws(house, { runs: 30, seed: SEED, engine: nobody, only: ['total', 'reasons', 'retryAt'] });
    expect(reports.map(({ law, holds, met }) => [law, holds, met > 0])).toEqual([['total', false, true], ['reasons', true, true], ['retryAt', true, false]]);
    expect(tellReports(reports).split('\n').map((line) => line.replace(/ +/g, ' ').split(' ').slice(0, 2).join(' '))).toEqual(['total BROKEN', 'reasons holds', 'retryAt nothing']);
    expect(() => checkLaws(house, { runs: 30, seed: SEED, engine: nobody, only: ['total'] })).toThrow(BrokenLawError);
    expect(() => laws.total(house, { runs: 30, seed: SEED, engine: nobody })).toThrow('The law "total" is broken');
  });

  it('comes again with its seed', () => {
    const once = reportLaws(house, { runs: 20, seed: 4, only: ['order', 'moreHistory'] });
    expect(reportLaws(house, { runs: 20, seed: 4, only: ['order', 'moreHistory'] })).toEqual(once);
  });

  it('leaves out a rule that is excused, and no other', () => {
    const custom = { ...house, rules: [{ id: 'house.odd', kind: 'custom', deny: { '==': [{ var: ['debt.daysPastDue', 3] }, 2] } }, { id: 'house.few', kind: 'recipient', allow: [{ history: { event: { channels: ['call'] }, atMost: 1 } }] }] } as unknown as Ruleset;
    expect(laws.moreHistory(custom, { runs: 60, seed: SEED }).holds).toBe(true);
    const engine = { check: (_: never, request: { history?: unknown[] }) => ({ ...nobody.check(), ...((request.history ?? []).length === 1 ? { outcome: 'deny', reasons: [{ code: 'own', ruleset: 'house', rule: 'house.two', kind: null, force: 'prohibition', citation: null, data: {}, remedy: 'change', retryAt: null }] } : {}) }) as never };
    expect(reportLaws(house, { runs: 60, seed: SEED, engine: engine as never, only: ['moreHistory'] })[0]?.holds).toBe(false);
    expect(reportLaws(house, { runs: 60, seed: SEED, engine: engine as never, only: ['moreHistory'], excuse: [{ law: 'moreHistory', rule: 'house.two', why: 'a test' }] })[0]?.holds).toBe(true);
  });

  it('refuses a policy that does not compile', () => {
    expect(() => checkLaws({ id: 'h', version: '1', rules: [] }, { runs: 1 })).toThrow(/empty list/);
    // @ts-expect-error what compile returns is not what it takes
    expect(() => checkLaws(compile(house), { runs: 1 })).toThrow(/give what compile takes/);
  });
});

describe('a rule is excused only for what it says', () => {
  const rule = (more: object): Rule => ({ id: 'r', kind: 'frequency', limit: 1, window: { days: 1 }, per: ['consumer'], count: { channels: ['call'] }, ...more }) as unknown as Rule;
  const request = { contact: { at: 0, channel: 'call', replyTo: 'e-1' }, history: [] };
  const call = { at: 0, channel: 'call', outcome: 'conversation' };

  it('from more history: by an event that it names on the side that lets through', () => {
    expect(mayGrant(rule({}), call, request)).toBe(false);
    expect(mayGrant(rule({ unless: { history: { event: { channels: ['call'] } } } }), call, request)).toBe(true);
    expect(mayGrant(rule({ unless: { history: { event: { channels: ['sms'] } } } }), call, request)).toBe(false);
    expect(mayGrant(rule({ unless: { history: { event: { channels: ['call'] }, atMost: 2 } } }), call, request)).toBe(false);
    expect(mayGrant(rule({ when: { history: { event: { channels: ['call'] } } } }), call, request)).toBe(false);
    expect(mayGrant(rule({ when: { not: { history: { event: { channels: ['call'] } } } } }), call, request)).toBe(true);
    expect(mayGrant(rule({ window: { since: { channels: ['call'], outcomes: ['conversation'] } } }), call, request)).toBe(true);
    expect(mayGrant(rule({ window: { since: { channels: ['call'], outcomes: ['busy'] } } }), call, request)).toBe(false);
    expect(mayGrant(rule({ exempt: [{ event: { channels: ['call'] }, upTo: 1 }] }), call, request)).toBe(true);
    expect(mayGrant(rule({ unless: { reply: {} } }), call, request)).toBe(false);
    expect(mayGrant(rule({ unless: { reply: {} } }), { ...call, id: 'e-1' }, request)).toBe(true);
    expect(mayGrant({ id: 'p', kind: 'prerequisite', requires: { event: { channels: ['call'] } } } as unknown as Rule, call, request)).toBe(true);
  });

  it('from forgetting and doubt: by the word known, or a permission on the side that bars', () => {
    expect(mayLoosenByForgetting(rule({ unless: { known: { lines: ['mobile'] } } }), 'line')).toBe(false);
    expect(mayLoosenByForgetting(rule({ when: { known: { lines: ['mobile'] } } }), 'line')).toBe(true);
    expect(mayLoosenByForgetting(rule({ when: { consent: { scopes: ['calls'] } } }), 'consents')).toBe(true);
    expect(mayLoosenByForgetting(rule({ unless: { consent: { scopes: ['calls'] } } }), 'consents')).toBe(false);
    const named = (honours: string[]): Rule => ({ id: 'i', kind: 'inconvenient', honours }) as unknown as Rule;
    expect(mayLoosenByForgetting(named(['times', 'appointments']), 'appointments')).toBe(true);
    expect(mayLoosenByForgetting(named(['times', 'appointments']), 'consents')).toBe(false);
    expect(mayLoosenByForgetting(named(['times']), 'appointments')).toBe(false);
    expect(mayLoosenByForgetting(rule({ per: ['account'] }), 'debt facts')).toBe(true);
    expect(mayLoosenByForgetting(rule({ per: ['debt'], groups: [{ by: 'account' }] }), 'debt facts')).toBe(true);
    expect(mayLoosenByForgetting(rule({ per: ['debt'] }), 'debt facts')).toBe(false);
    expect(mayLoosenByForgetting(rule({ per: ['account'] }), 'debts of the contact')).toBe(false);
    const noticed = (need: object): Rule => ({ id: 'h.notice', kind: 'prerequisite', requires: [need], per: ['debt'] }) as unknown as Rule;
    expect(mayLoosenByForgetting(noticed({ event: { channels: ['letter'] } }), 'debts of the contact')).toBe(true);
    expect(mayLoosenByForgetting(noticed({ event: { channels: ['letter'] } }), 'debts of events')).toBe(false);
    expect(mayLoosenByForgetting(noticed({ fact: 'debt.noticeSentAt' }), 'debts of the contact')).toBe(false);
    expect(mayLoosenByZones(rule({ unless: { known: { lines: ['mobile'] } } }))).toBe(false);
    expect(mayLoosenByZones(rule({ when: { known: { lines: ['mobile'] } } }))).toBe(true);
  });

  it('from a holiday: by naming classes of days, or counting workdays', () => {
    expect(mayLoosenByHoliday(rule({}))).toBe(false);
    expect(mayLoosenByHoliday({ id: 'h', kind: 'contact-hours', allow: [{ days: ['workday'], from: '08:00', to: '09:00' }] } as unknown as Rule)).toBe(true);
    expect(mayLoosenByHoliday({ id: 'c', kind: 'cooldown', wait: { workdays: 2 }, after: { channels: ['call'] }, per: ['consumer'] } as unknown as Rule)).toBe(false);
  });
});
