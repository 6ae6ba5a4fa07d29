import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedWindows, check, nextAllowed, trace } from '../../src/index.js';
import { CHANNELS, codesOf, DAY, hours, iso, ms, outcomeOf, policyOf, request } from './support.js';
import type { Plain } from './support.js';

const AT = '2026-05-05T15:00:00Z';
const NY = { timeZones: ['America/New_York'] };
const optOutRule = { kind: 'consent', optOuts: {} };
const withOptOuts = (at: unknown, optOuts: unknown[], more: { contact?: Plain; consumer?: Plain } = {}): Plain =>
  request(at, { ...more, consumer: { ...NY, optOuts, ...more.consumer } });

/** Every state of a person or a debt that stops contact, with a rule that honours it. */
const STATES: Record<string, { rule: Plain; code: string; consumer?: Plain; debts?: Plain[] }> = {
  'opted out of everything': { rule: optOutRule, code: 'opted-out', consumer: { optOuts: [{ at: '2026-05-01' }] } },
  'wants no contact': { rule: { kind: 'account-status', status: 'cease' }, code: 'cease-communication', consumer: { cease: [{ receivedAt: '2026-05-01' }] } },
  'has an attorney': { rule: { kind: 'account-status', status: 'represented' }, code: 'represented', consumer: { representation: { since: '2026-05-01' } } },
  disputes: {
    rule: { kind: 'account-status', status: 'disputed' },
    code: 'disputed-debt',
    debts: [{ id: 'loan-1', disputes: [{ receivedAt: '2026-05-01' }] }],
  },
  bankrupt: {
    rule: { kind: 'account-status', status: 'bankrupt' },
    code: 'account-status',
    consumer: { bankruptcy: { filedAt: '2026-05-01', status: 'open' } },
  },
  deceased: { rule: { kind: 'account-status', status: 'deceased' }, code: 'account-status', consumer: { deceased: true } },
  'in hardship': { rule: { kind: 'account-status', status: 'hardship' }, code: 'account-status', consumer: { hardship: { from: '2026-05-01' } } },
  'a minor': { rule: { kind: 'account-status', status: 'minor' }, code: 'account-status', consumer: { minor: true } },
  paid: { rule: { kind: 'account-status', status: 'paid' }, code: 'account-status', debts: [{ id: 'loan-1', paidAt: '2026-05-01' }] },
  vulnerable: { rule: { kind: 'account-status', status: 'vulnerable' }, code: 'account-status', consumer: { vulnerable: ['mental-health'] } },
};

describe('F. Consent, opt-out, stop states', () => {
  it('F1 an opt-out does not expire: only a later consent ends it', () => {
    const policy = policyOf(optOutRule);
    for (const at of ['2026-05-01T12:00:00Z', '2027-05-01T12:00:00Z', '2036-05-01T12:00:00Z', '2126-05-01T12:00:00Z', '9999-12-30T00:00:00Z']) {
      const decision = check(policy, withOptOuts(at, [{ at: '2026-05-01T00:00:00Z' }]));
      expect(codesOf(decision), at).toEqual(['opted-out']);
      expect([decision.retryAt, decision.reasons[0]?.remedy]).toEqual([null, 'stop']);
    }
    const later = (given: string): string =>
      outcomeOf(policy, withOptOuts('2027-05-01T12:00:00Z', [{ at: '2026-05-01T00:00:00Z' }], { consumer: { consents: [{ at: given, scope: 'contact' }] } }));
    expect([later('2026-04-30T00:00:00Z'), later('2026-06-01T00:00:00Z'), later('2027-06-01T00:00:00Z')]).toEqual(['deny', 'allow', 'deny']);
  });

  it('F2 every channel reads the same state: all states on all channels', () => {
    for (const [name, state] of Object.entries(STATES)) {
      const policy = policyOf(state.rule);
      for (const channel of CHANNELS) {
        const clean = request(AT, { contact: { channel } });
        expect(outcomeOf(policy, clean), `${name} ${channel}`).toBe('allow');
        const decision = check(
          policy,
          request(AT, { contact: { channel }, consumer: { ...NY, ...state.consumer }, ...(state.debts === undefined ? {} : { debts: state.debts }) }),
        );
        expect(codesOf(decision), `${name} ${channel}`).toEqual([state.code]);
      }
    }
  });

  it('F3 where consent is required, unknown does not pass', () => {
    const policy = policyOf({ kind: 'consent', requires: { scopes: ['calls'], givenTo: ['collector'] } });
    const given = (consents: unknown): string[] => codesOf(check(policy, request(AT, { consumer: { ...NY, consents } })));
    const good = { at: '2026-05-01T00:00:00Z', scope: 'calls', givenTo: 'collector' };
    expect(given([good])).toEqual([]);
    for (const consents of [
      undefined,
      null,
      [],
      [{ ...good, givenTo: undefined }],
      [{ ...good, givenTo: 'creditor' }],
      [{ ...good, scope: 'time' }],
      [{ ...good, at: '2026-05-06T00:00:00Z' }],
      [{ ...good, until: AT }],
      [{ ...good, revokedAt: AT }],
      [{ ...good, channels: ['sms'] }],
      [{ ...good, debts: ['loan-2'] }],
    ]) {
      expect(given(consents), JSON.stringify(consents)).toEqual(['consent-missing']);
    }
  });

  it('F4 an opt-out is of an address, a channel or a purpose; the last event wins, and of the same instant the opt-out', () => {
    const policy = policyOf(optOutRule);
    const ask = (optOut: Plain, contact: Plain = {}, consents: Plain[] = []): string =>
      outcomeOf(policy, withOptOuts(AT, [{ at: '2026-05-01T00:00:00Z', ...optOut }], { contact, consumer: { consents } }));
    expect([
      ask({}),
      ask({ channel: 'call' }),
      ask({ channel: 'call' }, { channel: 'voicemail' }),
      ask({ channel: 'sms' }),
      ask({ channel: 'sms' }, { channel: 'sms' }),
    ]).toEqual(['deny', 'deny', 'deny', 'allow', 'deny']);
    expect([ask({ address: '+12025550100' }), ask({ address: '+12025550199' }), ask({ purposes: ['collection'] }), ask({ purposes: ['service'] })]).toEqual([
      'deny',
      'allow',
      'deny',
      'allow',
    ]);
    const consent = (at: string, more: Plain = {}): Plain => ({ at, scope: 'channel:call', ...more });
    expect(ask({ channel: 'call' }, {}, [consent('2026-04-30T23:59:59.999Z')])).toBe('deny');
    expect(ask({ channel: 'call' }, {}, [consent('2026-05-01T00:00:00Z')])).toBe('deny');
    expect(ask({ channel: 'call' }, {}, [consent('2026-05-01T00:00:00.001Z')])).toBe('allow');
    expect(ask({ channel: 'call' }, {}, [consent('2026-05-01T00:00:00.001Z', { revokedAt: '2026-05-02' })])).toBe('deny');
    // Consent to one channel does not end an opt-out from all contact.
    expect(ask({}, {}, [consent('2026-05-02T00:00:00Z')])).toBe('deny');
    // Opt-out, consent, opt-out again, in any order of the list.
    const events = [
      { at: '2026-05-01T00:00:00Z', channel: 'call' },
      { at: '2026-05-03T00:00:00Z', channel: 'call' },
    ];
    for (const optOuts of [events, [...events].reverse()])
      expect(outcomeOf(policy, withOptOuts(AT, optOuts, { consumer: { consents: [consent('2026-05-02T00:00:00Z')] } }))).toBe('deny');
  });

  it('F5 a decision is good until a stated instant, and a STOP that came since is seen when it is asked again', () => {
    const policy = policyOf([optOutRule, hours('08:00', '21:00')]);
    const queued = request(AT);
    const decision = check(policy, queued);
    expect([decision.outcome, decision.validUntil]).toEqual(['allow', '2026-05-06T01:00:00.000Z']);
    const again = { ...withOptOuts('2026-05-05T16:00:00Z', [{ at: '2026-05-05T15:30:00Z', channel: 'call' }]) };
    expect(codesOf(check(policy, again))).toEqual(['opted-out']);
    // A STOP that is already on file for a later instant ends the allow there.
    expect(check(policy, withOptOuts(AT, [{ at: '2026-05-05T15:30:00Z', channel: 'call' }])).validUntil).toBe('2026-05-05T15:30:00.000Z');
  });

  it('F6 stop states stop on every channel: no next, whatever the hour', () => {
    const policy = policyOf([...Object.values(STATES).map(({ rule }) => rule), hours('08:00', '21:00')]);
    for (const [name, state] of Object.entries(STATES)) {
      for (const channel of CHANNELS) {
        for (const at of [AT, '2026-05-05T05:00:00Z']) {
          const input = request(at, {
            contact: { channel },
            consumer: { ...NY, ...state.consumer },
            ...(state.debts === undefined ? {} : { debts: state.debts }),
          });
          const decision = check(policy, input);
          const reason = decision.reasons.find(({ code }) => code === state.code);
          expect([reason?.remedy, reason?.retryAt, decision.retryAt], `${name} ${channel}`).toEqual(['stop', null, null]);
          expect(nextAllowed(policy, input)).toBeNull();
          expect(allowedWindows(policy, input, { from: at, to: '2026-06-05T00:00:00Z' })).toEqual([]);
        }
      }
    }
  });

  it('F7 the confirmation of an opt-out goes out once, within minutes, and nothing else does', () => {
    const policy = policyOf({ ...optOutRule, unless: { optOutConfirmation: { withinMinutes: 5 } } });
    const stop = [{ at: '2026-05-05T15:00:00Z', channel: 'sms' }];
    const ask = (at: string, purpose: string, history: Plain[] = []): string =>
      outcomeOf(policy, { ...withOptOuts(at, stop, { contact: { channel: 'sms', purpose } }), history });
    const sent = (outcome: string): Plain[] => [{ at: '2026-05-05T15:00:30Z', channel: 'sms', purpose: 'opt-out-confirmation', outcome }];
    expect(ask('2026-05-05T15:01:00Z', 'opt-out-confirmation')).toBe('allow');
    expect(ask('2026-05-05T15:05:00Z', 'opt-out-confirmation')).toBe('allow');
    expect(ask('2026-05-05T15:05:00.001Z', 'opt-out-confirmation')).toBe('deny');
    expect(ask('2026-05-05T15:01:00Z', 'collection')).toBe('deny');
    expect(ask('2026-05-05T15:01:00Z', 'service')).toBe('deny');
    expect(ask('2026-05-05T15:01:00Z', 'opt-out-confirmation', sent('sent'))).toBe('deny');
    expect(ask('2026-05-05T15:01:00Z', 'opt-out-confirmation', sent('pending'))).toBe('deny');
    expect(ask('2026-05-05T15:01:00Z', 'opt-out-confirmation', sent('cancelled'))).toBe('allow');
    expect(check(policy, withOptOuts('2026-05-05T15:01:00Z', stop, { contact: { channel: 'sms', purpose: 'opt-out-confirmation' } })).validUntil).toBe(
      '2026-05-05T15:05:00.001Z',
    );
    const unknown = { ...withOptOuts('2026-05-05T15:01:00Z', stop, { contact: { channel: 'sms', purpose: 'opt-out-confirmation' } }), history: undefined };
    expect(outcomeOf(policy, unknown)).toBe('deny');
  });

  it("F8 a reply to the consumer's message may pass hours and caps if the rule says so; stop states still bind", () => {
    const lifted = { unless: { reply: { withinHours: 0.5 } } };
    const policy = policyOf([
      hours('08:00', '21:00', lifted),
      { kind: 'frequency', limit: 1, window: { days: 7 }, per: ['consumer'], count: { channels: ['sms'] }, ...lifted },
      optOutRule,
    ]);
    const inbound = { id: 'in-1', at: '2026-05-05T03:00:00Z', channel: 'sms', direction: 'inbound', outcome: 'received' };
    const earlier = { at: '2026-05-04T15:00:00Z', channel: 'sms' };
    const ask = (at: string, replyTo: string | undefined, history: Plain[], consumer: Plain = {}): string[] =>
      codesOf(
        check(policy, request(at, { contact: { channel: 'sms', ...(replyTo === undefined ? {} : { replyTo }) }, history, consumer: { ...NY, ...consumer } })),
      );
    expect(ask('2026-05-05T03:10:00Z', 'in-1', [inbound, earlier])).toEqual([]);
    expect(ask('2026-05-05T03:29:59.999Z', 'in-1', [inbound, earlier])).toEqual([]);
    expect(ask('2026-05-05T03:30:00Z', 'in-1', [inbound, earlier])).toEqual(['contact-hours', 'frequency-limit']);
    expect(ask('2026-05-05T03:10:00Z', undefined, [inbound, earlier])).toEqual(['contact-hours', 'frequency-limit']);
    expect(ask('2026-05-05T03:10:00Z', 'in-2', [inbound, earlier])).toEqual(['contact-hours', 'frequency-limit']);
    // Not to one's own message, not twice, not to a message that is yet to come.
    expect(ask('2026-05-05T03:10:00Z', 'in-1', [{ ...inbound, direction: 'outbound' }, earlier])).toEqual(['contact-hours', 'frequency-limit']);
    expect(ask('2026-05-05T03:10:00Z', 'in-1', [inbound, earlier, { at: '2026-05-05T03:05:00Z', channel: 'sms', replyTo: 'in-1' }])).toEqual([
      'contact-hours',
      'frequency-limit',
    ]);
    expect(ask('2026-05-05T02:59:00Z', 'in-1', [inbound, earlier])).toEqual(['contact-hours', 'frequency-limit']);
    expect(ask('2026-05-05T03:10:00Z', 'in-1', [inbound, earlier], { optOuts: [{ at: '2026-05-05T03:05:00Z', channel: 'sms' }] })).toEqual(['opted-out']);
  });

  it('F9 what the consumer said narrows the legal window and never widens it', () => {
    const legal = hours('08:00', '21:00');
    const both = policyOf([legal, { kind: 'inconvenient', honours: ['times', 'places', 'agreed-hours'] }]);
    const alone = policyOf(legal);
    const clock = fc.integer({ min: 0, max: 47 }).map((step) => `${String(step >> 1).padStart(2, '0')}:${step % 2 === 0 ? '00' : '30'}`);
    const span = fc.record({ from: clock, to: clock, days: fc.option(fc.subarray(['mon', 'tue', 'wed', 'sun'], { minLength: 1 }), { nil: undefined }) });
    let narrowed = 0;
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 2 }),
        fc.array(span, { maxLength: 2 }),
        fc.integer({ min: 0, max: 8 * 48 }),
        (inconvenient, agreedHours, step) => {
          const input = request(iso(ms('2026-10-29T00:00:00Z') + (step * DAY) / 48), { consumer: { ...NY, inconvenient, agreedHours } });
          const legally = outcomeOf(alone, input);
          const decision = check(both, input);
          if (legally === 'deny') expect(decision.outcome).toBe('deny');
          else if (decision.outcome === 'deny') {
            narrowed++;
            expect(new Set(codesOf(decision))).toEqual(new Set(['inconvenient-time']));
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(narrowed).toBeGreaterThan(50);
    // Hours agreed for the night do not open the night; the day outside them is closed.
    const night = { consumer: { ...NY, agreedHours: [{ from: '22:00', to: '23:00' }] } };
    expect(codesOf(check(both, request('2026-05-06T02:30:00Z', night)))).toEqual(['contact-hours']);
    expect(codesOf(check(both, request(AT, night)))).toEqual(['inconvenient-time']);
    expect(nextAllowed(both, request(AT, night))).toBeNull();
    const place = { contact: { to: { role: 'debtor', place: 'work' } }, consumer: { ...NY, inconvenient: [{ place: 'work' }] } };
    expect(codesOf(check(both, request(AT, place)))).toEqual(['inconvenient-place']);
    expect(trace(both, request(AT, place)).map(({ status }) => status)).toEqual(['pass', 'violated']);
  });
});
