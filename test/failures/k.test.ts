import { describe, expect, it } from 'vitest';
import { check, compile, RulesetError } from '../../src/index.js';
import type { Rule } from '../../src/index.js';
import { codesOf, hours, outcomeOf, policyOf, request, shippedRulesets } from './support.js';
import type { Plain } from './support.js';

const shipped = await shippedRulesets();
/** Temporary laws that had lapsed before the next one began: rule, first day out, first day in again. */
const LAPSES = [['dc.2021.calls', '2022-06-10', '2022-06-28']] as const;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

describe('K. Law data', () => {
  it('K1 there is something shipped, and its file is named by its id', () => {
    expect(shipped.length).toBeGreaterThan(0);
    for (const { code, ruleset } of shipped) expect(ruleset.id).toBe(code);
  });

  for (const { code, ruleset } of shipped) {
    it(`K1 every rule of ${code} has its source: instrument, provision, an address or the reason why there is none, and the day it was checked`, () => {
      for (const rule of ruleset.rules) {
        expect(rule.citation?.instrument, rule.id).toBeTruthy();
        const { url, note } = rule.citation ?? {};
        // Of a text that could not be read the provision is not known; then the citation says why.
        expect(rule.citation?.provision ?? (rule.confidence === 'primary' ? undefined : note), rule.id).toBeTruthy();
        expect(url !== undefined || note !== undefined || rule.note !== undefined, `${rule.id} has neither url nor note`).toBe(true);
        if (url !== undefined) expect(url, rule.id).toMatch(/^https?:\/\/[^\s]+\.[^\s]+$/);
        expect(rule.lastChecked ?? ruleset.lastChecked, rule.id).toMatch(DATE);
        expect(['primary', 'secondary', 'memory'], rule.id).toContain(rule.confidence);
        expect(rule.title, rule.id).toBeTruthy();
      }
    });

    it(`K1 a rule of ${code} that rests on memory says so where a reader sees it`, () => {
      for (const rule of ruleset.rules.filter(({ confidence }) => confidence === 'memory'))
        expect(rule.note ?? rule.citation?.note ?? rule.reading, rule.id).toBeTruthy();
    });

    it(`K2 the periods of one rule of ${code} follow each other without overlap or gap (but for a law that lapsed), and each can be in force`, () => {
      const byId = new Map<string, Rule[]>();
      for (const rule of ruleset.rules) byId.set(rule.id, [...(byId.get(rule.id) ?? []), rule]);
      for (const [id, versions] of byId) {
        const sorted = versions.slice().sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
        for (let i = 1; i < sorted.length; i++) {
          const [before, after] = [sorted[i - 1]?.until ?? '', sorted[i]?.from ?? ''];
          expect(before < after ? [id, before, after] : after, id).toEqual(LAPSES.find(([lapsed]) => lapsed === id && before < after) ?? before);
        }
      }
    });

    it(`K3 the rules of ${code} carry its label, and each provision belongs to what the rule reaches`, () => {
      // A state or province goes by its own letters: `ab.12.hours` in `ca-ab`.
      for (const rule of ruleset.rules) expect([code, code.split('-').pop()], rule.id).toContain(rule.id.split('.')[0]);
    });

    it(`K4 every rule of ${code} has a force of the list; what advises does not deny`, () => {
      const policy = compile([ruleset]);
      const all = compile([ruleset], { denies: ['prohibition', 'presumption', 'should'] });
      for (const rule of ruleset.rules) expect(['prohibition', 'presumption', 'should', undefined], rule.id).toContain(rule.force);
      const night = request('2026-05-05T06:00:00Z', { contact: { channel: 'sms' }, consumer: {} });
      const usual = check(policy, night);
      expect(usual.reasons.every(({ force }) => force !== 'should')).toBe(true);
      expect(check(all, night).reasons.length).toBeGreaterThanOrEqual(usual.reasons.length);
    });
  }

  it("K2 before and after an amendment the rule of the day is asked, by the consumer's local date; a gap is nobody's rule", () => {
    const policy = policyOf([
      { id: 'h', ...hours('08:00', '21:00'), until: '2026-06-01' },
      { id: 'h', ...hours('09:00', '20:00'), from: '2026-06-01' },
    ]);
    const at = (instant: string): string => outcomeOf(policy, request(instant));
    expect(at('2026-05-31T20:30:00-04:00')).toBe('allow');
    expect(at('2026-06-01T20:30:00-04:00')).toBe('deny');
    expect([at('2026-05-31T08:30:00-04:00'), at('2026-06-01T08:30:00-04:00')]).toEqual(['allow', 'deny']);
    expect(() =>
      policyOf([
        { id: 'h', ...hours('08:00', '21:00'), until: '2026-06-02' },
        { id: 'h', ...hours('09:00', '20:00'), from: '2026-06-01' },
      ]),
    ).toThrow(RulesetError);
  });

  it('K2 the shipped call limit of the United States begins with Regulation F', () => {
    const us = shipped.find(({ code }) => code === 'us');
    const history = Array.from({ length: 7 }, (_, index) => (day: string): Plain => ({
      id: `e-${index}`,
      at: `${day}T1${index}:00:00-05:00`,
      channel: 'call',
      outcome: 'no-answer',
      debts: ['loan-1'],
    }));
    const seventh = (day: string): string[] =>
      codesOf(
        check(
          compile([us?.ruleset]),
          request(`${day}T18:00:00-05:00`, { history: history.map((event) => event(day)), contact: { from: { party: 'collector' }, to: { role: 'debtor' } } }),
        ),
      );
    expect(seventh('2021-11-29')).not.toContain('frequency-limit');
    expect(seventh('2021-11-30')).toContain('frequency-limit');
  });

  it('K3 text messages are not under the call limit of Regulation F', () => {
    const us = shipped.find(({ code }) => code === 'us')?.ruleset;
    const policy = compile([us]);
    const history = Array.from({ length: 9 }, (_, index) => ({
      id: `e-${index}`,
      at: `2026-05-0${Math.floor(index / 3) + 2}T1${index}:00:00-04:00`,
      channel: 'call',
      outcome: 'no-answer',
      debts: ['loan-1'],
    }));
    const cited = (channel: string): string[] =>
      check(policy, request('2026-05-05T12:00:00-04:00', { history, contact: { channel, from: { party: 'collector' }, to: { role: 'debtor' } } }))
        .reasons.filter(({ code }) => code === 'frequency-limit')
        .map(({ citation }) => citation?.provision ?? '');
    expect(cited('call').some((provision) => provision.includes('1006.14(b)(2)'))).toBe(true);
    for (const channel of ['sms', 'email', 'letter']) expect(cited(channel), channel).toEqual([]);
  });

  it('K4 a presumption is named as one, and stays one in the decision', () => {
    const us = shipped.find(({ code }) => code === 'us')?.ruleset;
    const rule = us?.rules.find(({ id }) => id === 'us.regf.call-frequency');
    expect(rule?.force).toBe('presumption');
    const policy = policyOf([
      { id: 'p', force: 'presumption', ...hours('08:00', '21:00') },
      { id: 's', force: 'should', ...hours('08:00', '21:00') },
    ]);
    const decision = check(policy, request('2026-05-05T06:00:00Z'));
    expect([decision.reasons.map(({ force }) => force), decision.advisories.map(({ force }) => force)]).toEqual([['presumption'], ['should']]);
    const strict = policyOf({ id: 'p', force: 'presumption', ...hours('08:00', '21:00') }, {}, { denies: ['prohibition'] });
    expect(check(strict, request('2026-05-05T06:00:00Z'))).toMatchObject({ outcome: 'allow', advisories: [{ force: 'presumption', code: 'contact-hours' }] });
  });
});
