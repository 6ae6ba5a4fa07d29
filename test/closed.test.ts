import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedStretches } from '../src/closed.js';
import type { Reason } from '../src/index.js';
import { allowedWindows, check, compile, defineKind } from '../src/index.js';
import { arbitrarySituation, KINDS } from '../src/testing/arbitraries.js';

const DAY = 86_400_000;
const ms = (text: string): number => Date.parse(text);
const iso = (instant: number): string => new Date(instant).toISOString();
const name = ({ rule, code, data }: Reason): string => `${rule ?? ''} ${code} ${(data['debt'] as string | undefined) ?? ''}`;

describe('closed stretches', () => {
  it('are cut where another rule begins to close, or ceases to', () => {
    const policy = compile({
      id: 'house',
      version: '1',
      zones: ['America/New_York'],
      rules: [
        { id: 'hours', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] },
        { id: 'two', kind: 'frequency', limit: 1, window: { calendar: 'day' }, per: ['consumer'], count: { channels: ['call'] } },
      ],
    });
    const request = { contact: { at: '2026-05-05T07:00:00-04:00', channel: 'call' }, history: [{ id: 'e', at: '2026-05-05T06:00:00-04:00', channel: 'call' }] };
    const span = [ms('2026-05-05T05:00:00-04:00'), ms('2026-05-06T12:00:00-04:00')] as const;
    const shown = closedStretches(policy, request, span).map(([from, to]) => [
      iso(from),
      iso(to),
      check(policy, { ...request, contact: { ...request.contact, at: from } })
        .reasons.map(({ rule }) => rule)
        .join(),
    ]);
    expect(shown).toEqual([
      ['2026-05-05T09:00:00.000Z', '2026-05-05T10:00:00.000Z', 'hours'],
      ['2026-05-05T10:00:00.000Z', '2026-05-05T12:00:00.000Z', 'hours,two'],
      ['2026-05-05T12:00:00.000Z', '2026-05-06T01:00:00.000Z', 'two'],
      ['2026-05-06T01:00:00.000Z', '2026-05-06T04:00:00.000Z', 'hours,two'],
      ['2026-05-06T04:00:00.000Z', '2026-05-06T12:00:00.000Z', 'hours'],
    ]);
    expect(closedStretches(policy, { contact: {} }, span)).toEqual([]);
    expect(closedStretches(policy, request, [span[0], span[0]])).toEqual([]);
  });

  it('end with what nobody can foresee, where a rule cannot say when it may change', () => {
    const moody = defineKind<object>({ kind: 'moody', params: {}, compile: () => ({ evaluate: () => undefined, next: () => NaN }) });
    const policy = compile({ id: 'own', version: '1', zones: ['UTC'], rules: [{ id: 'm', kind: 'moody' }, { id: 'h', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }] }, { kinds: [moody] });
    const request = { contact: { at: '2026-05-05T00:00:00Z', channel: 'call' } };
    const span = [ms('2026-05-05T00:00:00Z'), ms('2026-05-06T00:00:00Z')] as const;
    expect(allowedWindows(policy, request, { from: span[0], to: span[1] })).toEqual([]);
    expect(closedStretches(policy, request, span)).toEqual([span]);
  });

  it('fill what the windows leave, and have one set of reasons throughout, for random policies', () => {
    const counts = { stretches: 0, cuts: 0, windows: 0 };
    fc.assert(
      fc.property(arbitrarySituation(Object.keys(KINDS), 4), fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 4, maxLength: 4 }), ({ rulesets, options, request }, shares) => {
        const policy = compile(rulesets, options);
        const from = typeof request.contact.at === 'number' ? request.contact.at : ms(request.contact.at as string);
        const to = from + 10 * DAY;
        const denying = (at: number): string => {
          const { outcome, reasons } = check(policy, { ...request, contact: { ...request.contact, at } });
          return outcome === 'allow' ? '' : reasons.map(name).join();
        };
        const stretches = closedStretches(policy, request, [from, to]);
        const windows = allowedWindows(policy, request, { from, to }).map((window) => [ms(window.from), ms(window.to), true] as const);
        let at = from;
        let before = '';
        for (const [start, end, open] of [...windows, ...stretches.map(([start, end]) => [start, end, false] as const)].sort((a, b) => a[0] - b[0])) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          const reasons = denying(start);
          expect(reasons === '').toBe(open);
          if (!open) {
            for (const instant of [end - 1, ...shares.map((share) => start + Math.floor(share * (end - start)))]) expect(denying(instant), `${iso(instant)} in ${iso(start)} to ${iso(end)}`).toBe(reasons);
            expect(reasons).not.toBe(before);
            counts.stretches++;
            if (before !== '') counts.cuts++;
          } else counts.windows++;
          before = reasons;
          at = end;
        }
        expect(at).toBe(to);
      }),
      { numRuns: 200, seed: 20261126 },
    );
    for (const [what, count] of Object.entries(counts)) expect(count, what).toBeGreaterThan(50);
  });
});
