import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.js';
import { compile } from '../../src/compile.js';

const policy = compile({ id: 'a', version: '1', zones: ['Asia/Shanghai'], rules: [
  { id: 'a.one', kind: 'channel-limit', limit: 1, window: { days: 2 }, per: ['consumer'], when: { channels: ['call', 'visit', 'sms'] }, count: { channels: ['visit', 'sms'] }, after: { channels: ['email'] } },
] });
const at = (hours: number): string => new Date(Date.parse('2026-09-28T12:00:00+08:00') - hours * 3_600_000).toISOString();
const outcome = (channel: string, history: object[]): string => check(policy, { contact: { at: at(0), channel }, history }).outcome;
const email = { id: 'e-1', at: at(20), channel: 'email', outcome: 'sent' };
const visit = { id: 'e-2', at: at(3), channel: 'visit', outcome: 'conversation' };

describe('a limit of channels that an event starts', () => {
  it('counts from that event on, and not before', () => {
    expect(outcome('call', [email, visit])).toBe('deny');
    expect(outcome('visit', [email, visit])).toBe('allow');
    expect(outcome('call', [visit])).toBe('allow');
    expect(outcome('call', [visit, { ...email, at: at(2) }])).toBe('allow');
    expect(outcome('call', [visit, { ...email, at: at(3) }])).toBe('deny');
    expect(outcome('call', [visit, { ...email, at: at(50) }])).toBe('allow');
  });

  it('counts from the first of several entries of one event, which may be the one that is true', () => {
    expect(outcome('call', [email, visit, { ...email, at: at(1), outcome: 'delivered' }])).toBe('deny');
    expect(outcome('call', [email, visit, { ...email, at: at(1), channel: 'letter' }])).toBe('deny');
  });
});
