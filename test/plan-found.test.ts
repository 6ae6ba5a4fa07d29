import { describe, expect, it } from 'vitest';
import { allowedWindows, check, compile, nextAllowed } from '../src/index.js';

/* What the long run of planning against brute force found, one by one, each at its smallest. */
describe('an objection is over', () => {
  it('when the event that started a limit of channels leaves the window, though it is not counted itself', () => {
    const rule = { id: 'c', kind: 'channel-limit', limit: 1, window: { days: 5 }, per: ['consumer'], count: { channels: ['sms', 'email'] }, after: { channels: ['call'] } };
    const policy = compile({ id: 'a', version: '1', zones: ['America/New_York'], rules: [rule] });
    const request = {
      contact: { at: '2026-03-04T15:00:00Z', channel: 'sms' },
      history: [
        { at: '2026-03-02T15:00:00Z', channel: 'call' },
        { at: '2026-03-04T14:00:00Z', channel: 'email' },
      ],
    };
    const decision = check(policy, request);
    expect(decision.reasons.map(({ code }) => code)).toEqual(['channel-limit']);
    // Five dates from 2 to 6 March; the call is outside on the seventh, at midnight in New York.
    expect(decision.retryAt).toBe('2026-03-07T05:00:00.000Z');
    expect(decision.reasons[0]?.retryAt).toBe('2026-03-07T05:00:00.000Z');
  });

  it('when another event starts it anew, only if that one has something counted after it', () => {
    const rule = { id: 'c', kind: 'channel-limit', limit: 1, window: { hours: 48 }, per: ['consumer'], count: { channels: ['sms', 'email'] }, after: { channels: ['call'] } };
    const policy = compile({ id: 'a', version: '1', rules: [rule] });
    const request = {
      contact: { at: '2026-03-04T12:00:00Z', channel: 'sms' },
      history: [
        { at: '2026-03-03T00:00:00Z', channel: 'call' },
        { at: '2026-03-03T06:00:00Z', channel: 'email' },
        { at: '2026-03-04T06:00:00Z', channel: 'call' },
      ],
    };
    expect(nextAllowed(policy, request)).toBe('2026-03-05T00:00:00.000Z');
    const later = { ...request, history: [...request.history, { at: '2026-03-04T07:00:00Z', channel: 'email' }] };
    expect(nextAllowed(policy, later)).toBe('2026-03-06T06:00:00.000Z');
  });

  it.each([
    ['frequency', { limit: 1 }],
    ['channel-limit', { limit: 1 }],
  ])('when the event that opened the window leaves it, though what was counted is still inside: %s', (kind, own) => {
    const window = { since: { channels: ['email'] }, orElse: 'none', within: { days: 3 } };
    const rule = { id: 'f', kind, ...own, window, per: ['consumer'], count: { channels: ['call', 'sms'] } };
    const policy = compile({ id: 'a', version: '1', zones: ['America/New_York'], rules: [rule] });
    const request = {
      contact: { at: '2026-03-04T15:00:00Z', channel: 'sms' },
      history: [
        { at: '2026-03-02T15:00:00Z', channel: 'email' },
        { at: '2026-03-04T14:00:00Z', channel: 'call' },
      ],
    };
    // Three dates from 2 to 4 March: on the fifth no e-mail opens the window any more.
    expect(check(policy, request).reasons.map(({ retryAt }) => retryAt)).toEqual(['2026-03-05T05:00:00.000Z']);
    expect(nextAllowed(policy, request)).toBe('2026-03-05T05:00:00.000Z');
  });

  it.each([
    ['cooldown', { wait: { days: 3 }, after: { channels: ['sms'], facts: { 'event.at': { ago: { atMost: { hours: 1 } } } } } }],
    ['frequency', { limit: 1, window: { days: 3 }, count: { channels: ['sms', 'call'], facts: { 'event.at': { ago: { atMost: { hours: 1 } } } } } }],
    ['channel-limit', { limit: 1, window: { days: 3 }, count: { channels: ['sms', 'call'], facts: { 'event.at': { ago: { atMost: { hours: 1 } } } } } }],
  ])('when the event is too long ago to be meant: %s', (kind, own) => {
    const policy = compile({ id: 'a', version: '1', zones: ['America/New_York'], rules: [{ id: 'r', kind, per: ['consumer'], ...own }] });
    const request = { contact: { at: '2026-03-04T15:30:00Z', channel: 'call' }, history: [{ at: '2026-03-04T15:00:00Z', channel: 'sms' }] };
    // From an hour on, to the millisecond, it is longer ago.
    expect(check(policy, request).reasons.map(({ retryAt }) => retryAt)).toEqual([nextAllowed(policy, request)]);
    expect(nextAllowed(policy, request)).toBe('2026-03-04T16:00:00.000Z');
  });

  it('when a later entry of the same id says that it was another channel', () => {
    const rule = { id: 'c', kind: 'channel-limit', limit: 2, window: { days: 7 }, per: ['consumer'], count: { not: { channels: ['call'] } } };
    const policy = compile({ id: 'a', version: '1', zones: ['America/New_York'], rules: [rule] });
    const request = {
      contact: { at: '2026-03-04T15:00:00Z', channel: 'sms' },
      history: [
        { at: '2026-03-03T15:00:00Z', channel: 'email' },
        { at: '2026-03-04T14:00:00Z', channel: 'visit', id: 'e-3' },
        { at: '2026-03-04T16:00:00Z', channel: 'sms', id: 'e-3' },
      ],
    };
    expect(check(policy, request).reasons.map(({ retryAt }) => retryAt)).toEqual(['2026-03-04T16:00:00.000Z']);
    expect(allowedWindows(policy, request, { from: '2026-03-04T15:00:00Z', to: '2026-03-04T17:00:00Z' })).toEqual([{ from: '2026-03-04T16:00:00.000Z', to: '2026-03-04T17:00:00.000Z' }]);
  });

  it('when agreed hours lapse, though nobody knows on whose clock they were', () => {
    const policy = compile({ id: 'a', version: '1', rules: [{ id: 'w', kind: 'inconvenient', honours: ['times', 'agreed-hours'] }] });
    const request = (consumer: object) => ({ contact: { at: '2026-03-30T12:00:00Z', channel: 'call' }, consumer });
    const agreed = request({ timeZones: ['Mars/Olympus'], agreedHours: [{ from: '02:00', to: '23:00', until: '2026-03-31' }] });
    expect(check(policy, agreed).reasons.map(({ code, retryAt }) => [code, retryAt])).toEqual([['unknown-time-zone', null]]);
    // The thirty-first of March ends last at UTC-12.
    expect(nextAllowed(policy, agreed)).toBe('2026-04-01T12:00:00.000Z');
    expect(allowedWindows(policy, agreed, { from: '2026-03-31T00:00:00Z', to: '2026-04-03T00:00:00Z' })).toEqual([{ from: '2026-04-01T12:00:00.000Z', to: '2026-04-03T00:00:00.000Z' }]);
    const refused = request({ timeZones: ['Mars/Olympus'], inconvenient: [{ from: '02:00', to: '23:00', until: '2026-03-30T18:00:00Z' }] });
    expect(nextAllowed(policy, refused)).toBe('2026-03-30T18:00:00.000Z');
  });

  it('when a date serves instead of the history that is not known', () => {
    const requires = [{ event: { channels: ['call'] } }, { fact: 'consumer.unreachable.since' }];
    const policy = compile({ id: 'a', version: '1', zones: ['America/New_York'], rules: [{ id: 'p', kind: 'prerequisite', requires }] });
    const request = { contact: { at: '2026-12-20T12:00:00Z', channel: 'email' }, consumer: { unreachable: { since: '2026-12-21' } } };
    expect(check(policy, request).reasons.map(({ code }) => code)).toEqual(['unknown-fact']);
    expect(nextAllowed(policy, request)).toBe('2026-12-22T05:00:00.000Z');
  });

  it('when a consent reopens what an opt-out closed, though the address is not known', () => {
    const policy = compile({ id: 'a', version: '1', zones: ['America/New_York'], rules: [{ id: 'o', kind: 'consent', optOuts: {} }] });
    const request = {
      contact: { at: '2026-03-02T12:00:00Z', channel: 'sms' },
      consumer: { optOuts: [{ at: '2026-03-01T12:00:00Z', address: '+15550100199' }], consents: [{ at: '2026-03-03T09:00:00Z', scope: 'contact' }] },
    };
    expect(check(policy, request).reasons.map(({ code }) => code)).toEqual(['unknown-fact']);
    expect(nextAllowed(policy, request)).toBe('2026-03-03T09:00:00.000Z');
  });
});

it('a window that begins with an event is not known at its very instant either, where the history begins later', () => {
  const rule = { id: 'f', kind: 'frequency', limit: 1, window: { since: { channels: ['sms'] } }, per: ['consumer'], count: { channels: ['call'] } };
  const policy = compile({ id: 'a', version: '1', rules: [rule] });
  const at = (instant: string, historySince = '2026-03-05T00:00:00Z') => {
    const history = [{ at: '2026-03-02T12:00:00Z', channel: 'sms' }];
    return check(policy, { contact: { at: instant, channel: 'call' }, history, historySince }).reasons.map(({ code }) => code);
  };
  expect([at('2026-03-02T12:00:00Z'), at('2026-03-02T12:00:00.001Z')]).toEqual([['history-too-short'], ['history-too-short']]);
  expect(at('2026-03-02T12:00:00Z', '2026-03-02T12:00:00.001Z')).toEqual([]);
});

describe('a date that begins twice', () => {
  // On 7 November 2010 St. John's went back from 00:01 to 23:01: it was the sixth once more for 59 minutes.
  const at = (time: string) => ({ contact: { at: `2010-11-07T${time}Z`, channel: 'call' }, consumer: { timeZones: ['America/St_Johns'], inconvenient: [{ until: '2010-11-06' }] } });
  const policy = compile({ id: 'a', version: '1', rules: [{ id: 'w', kind: 'inconvenient', honours: ['times'] }] });

  it('is over for a refusal when it can come no more', () => {
    expect(check(policy, at('02:31:00')).reasons.map(({ code }) => code)).toEqual(['inconvenient-time']);
    expect(check(policy, at('03:29:59.999')).outcome).toBe('deny');
    expect(check(policy, at('03:30:00')).outcome).toBe('allow');
    expect(check(policy, at('02:31:00')).retryAt).toBe('2010-11-07T03:30:00.000Z');
  });
});
