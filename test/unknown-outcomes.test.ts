import { describe, expect, it } from 'vitest';
import { check, compile } from '../src/index.js';

/** Two messages of which nobody knows how they ended, and a third that is asked for; two a week are the limit. */
const decide = (rule: object, at = '2026-03-04T15:00:00Z') =>
  check(compile({ id: 'a', version: '1', zones: ['America/New_York'], rules: [{ id: 'r', kind: 'frequency', limit: 2, per: ['consumer'], ...rule }] }), {
    contact: { at, channel: 'sms' },
    history: [
      { at: '2026-03-03T15:00:00Z', channel: 'sms' },
      { at: '2026-03-03T16:00:00Z', channel: 'sms' },
    ],
  }).reasons.map(({ code }) => code);

describe('an event of which nobody knows how it ended', () => {
  it('counts, whatever outcomes are counted', () => {
    for (const count of [{}, { outcomes: ['conversation'] }, { notOutcomes: ['no-answer'] }, { not: { outcomes: ['no-answer'] } }]) {
      expect(decide({ window: { days: 7 }, count: { channels: ['sms'], ...count } }), JSON.stringify(count)).toEqual(['frequency-limit']);
    }
  });

  it('opens no window anew', () => {
    const since = { channels: ['sms'], outcomes: ['conversation'] };
    expect(decide({ window: { since }, count: { channels: ['sms'] } })).toEqual(['frequency-limit']);
    expect(decide({ window: { since: { channels: ['sms'], notOutcomes: ['no-answer'] } }, count: { channels: ['sms'] } })).toEqual(['frequency-limit']);
  });

  it('is not exempt', () => {
    const exempt = [{ event: { channels: ['sms'], outcomes: ['no-answer'] }, upTo: 2 }];
    expect(decide({ window: { days: 7 }, count: { channels: ['sms'] }, exempt })).toEqual(['frequency-limit']);
  });

  it('lifts no rule', () => {
    const unless = { history: { event: { channels: ['sms'], outcomes: ['conversation'] } } };
    expect(decide({ window: { days: 7 }, count: { channels: ['sms'] }, unless })).toEqual(['frequency-limit']);
  });

  it('is not thought cancelled: one that happened opens a window and is exempt', () => {
    expect(decide({ window: { since: { channels: ['sms'] } }, count: { channels: ['sms'] } })).toEqual([]);
    expect(decide({ window: { days: 7 }, count: { channels: ['sms'] }, exempt: [{ event: { channels: ['sms'] }, upTo: 2 }] })).toEqual([]);
  });
});
