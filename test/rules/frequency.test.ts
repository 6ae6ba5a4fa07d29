import { describe, expect, it } from 'vitest';
import { allowedWindows, check } from '../../src/index.js';
import { iso, ms, policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';

const AT = '2026-05-20T10:00:00Z';
const contact = (at: unknown, more: Plain = {}) => ({ at, channel: 'sms', debts: ['d1'], to: { role: 'debtor', address: 'a' }, ...more });
const ask = (history: readonly Plain[], at: unknown = AT, more: Plain = {}) => ({ contact: contact(at), consumer: { timeZones: ['UTC'] }, history, ...more });
const sms = (at: string, more: Plain = {}): Plain => ({ id: at, at, channel: 'sms', debts: ['d1'], to: { role: 'debtor', address: 'a' }, ...more });
const limit = (more: Plain) => policyOf({ kind: 'frequency', limit: 2, window: { hours: 24 }, per: ['consumer'], count: { channels: ['sms'] }, ...more });

describe('the evidence of a limit', () => {
  it('says the limit, what was counted, the window, by what, and when it is over', () => {
    const [reason, ...others] = check(limit({}), ask([sms('2026-05-20T08:00:00Z'), sms('2026-05-19T12:00:00Z'), sms('2026-05-20T09:00:00Z')])).reasons;
    expect(others).toEqual([]);
    expect(reason).toMatchObject({ code: 'frequency-limit', remedy: 'wait', retryAt: '2026-05-21T08:00:00.000Z' });
    expect(reason?.data).toEqual({ limit: 2, counted: 3, window: { hours: 24 }, per: ['consumer'], events: ['2026-05-19T12:00:00Z', '2026-05-20T08:00:00Z', '2026-05-20T09:00:00Z'] });
  });

  it('says of a limit of none that nothing was counted and that no waiting helps', () => {
    const [reason] = check(limit({ limit: 0 }), ask([sms('2026-05-20T08:00:00Z')])).reasons;
    expect(reason).toMatchObject({ code: 'frequency-limit', remedy: 'change', retryAt: null, data: { limit: 0, counted: 0, events: [] } });
    expect(reason?.data).not.toHaveProperty('zone');
  });

  it('names the debt and the zone where the count was highest, and none where none was looked at', () => {
    const policy = limit({ limit: 1, window: { calendar: 'day' }, per: ['consumer', 'debt'] });
    const zones = { consumer: { timeZones: ['Asia/Tokyo', 'America/New_York'] } };
    // 16:00 on the 19th in Tokyo begins the 20th at 15:00Z: only in New York is the event of the same date.
    const [reason] = check(policy, ask([sms('2026-05-20T05:00:00Z')], '2026-05-20T16:00:00Z', zones)).reasons;
    expect(reason?.data).toMatchObject({ debt: 'd1', zone: 'America/New_York', counted: 1 });
    const [both] = check(policy, ask([sms('2026-05-20T05:00:00Z'), sms('2026-05-20T15:30:00Z')], '2026-05-20T16:00:00Z', zones)).reasons;
    expect(both?.data).toMatchObject({ zone: 'America/New_York', counted: 2 });
    expect(both?.retryAt).toBe('2026-05-21T15:00:00.000Z');
    const tie = check(policy, ask([sms('2026-05-20T15:30:00Z')], '2026-05-20T16:00:00Z', zones)).reasons[0];
    expect(tie?.data).toMatchObject({ zone: 'Asia/Tokyo', counted: 1 });
  });

  it('waits where nothing but an event can end a count, as long as that can come', () => {
    const since = limit({ window: { since: { outcomes: ['conversation'] } } });
    const [reason] = check(since, ask([sms('2026-05-18T08:00:00Z', { outcome: 'delivered' }), sms('2026-05-19T08:00:00Z', { outcome: 'delivered' })])).reasons;
    expect(reason).toMatchObject({ remedy: 'wait', retryAt: null });
    const ever = limit({ window: { all: true } });
    expect(check(ever, ask([sms('2026-05-18T08:00:00Z'), sms('2026-05-19T08:00:00Z')])).reasons[0]).toMatchObject({ remedy: 'change', retryAt: null });
  });
});

describe('what is not counted', () => {
  const month = (exempt: readonly Plain[], more: Plain = {}) => limit({ limit: 2, window: { calendar: 'month' }, exempt, ...more });
  const notice = (at: string): Plain => sms(at, { purpose: 'notice' });
  const codes = (policy: ReturnType<typeof limit>, history: readonly Plain[], more: Plain = {}): string[] => check(policy, ask(history, AT, more)).reasons.map(({ code }) => code);
  const asNotice = { contact: contact(AT, { purpose: 'notice' }) };

  it('leaves out so many and no more, the oldest first', () => {
    const policy = month([{ event: { purposes: ['notice'] }, upTo: 2 }]);
    const history = ['2026-05-02T08:00:00Z', '2026-05-03T08:00:00Z', '2026-05-04T08:00:00Z', '2026-05-05T08:00:00Z'].map(notice);
    expect(codes(policy, history.slice(0, 3))).toEqual([]);
    const [reason] = check(policy, ask(history)).reasons;
    expect(reason?.data).toMatchObject({ counted: 2, events: ['2026-05-04T08:00:00Z', '2026-05-05T08:00:00Z'] });
  });

  it('does not limit a contact that is itself exempt and finds room, and limits it when the room is used up', () => {
    const policy = month([{ event: { purposes: ['notice'] }, upTo: 2 }]);
    const plain = [sms('2026-05-02T08:00:00Z'), sms('2026-05-03T08:00:00Z')];
    expect(codes(policy, plain)).toEqual(['frequency-limit']);
    expect(codes(policy, plain, asNotice)).toEqual([]);
    expect(codes(policy, [...plain, notice('2026-05-04T08:00:00Z')], asNotice)).toEqual([]);
    expect(codes(policy, [...plain, notice('2026-05-04T08:00:00Z'), notice('2026-05-05T08:00:00Z')], asNotice)).toEqual(['frequency-limit']);
  });

  it('cannot free a contact by how it will end', () => {
    const policy = month([{ event: { outcomes: ['no-answer'] }, upTo: 2 }]);
    expect(codes(policy, [sms('2026-05-02T08:00:00Z', { outcome: 'delivered' }), sms('2026-05-03T08:00:00Z', { outcome: 'delivered' })])).toEqual(['frequency-limit']);
  });

  it('leaves out only what is sure to be exempt', () => {
    const policy = month([{ event: { lines: ['mobile'] }, upTo: 5 }]);
    const history = [sms('2026-05-02T08:00:00Z'), sms('2026-05-03T08:00:00Z')];
    expect(codes(policy, history)).toEqual(['frequency-limit']);
    expect(codes(policy, history.map((event) => ({ ...event, to: { role: 'debtor', address: 'a', line: 'mobile' } })))).toEqual([]);
  });

  it('has room of its own in every calendar period, and the contact the room of its own', () => {
    const policy = month([{ event: { purposes: ['notice'] }, upTo: 1, within: { calendar: 'day' } }]);
    const history = [notice('2026-05-18T08:00:00Z'), notice('2026-05-18T09:00:00Z'), notice('2026-05-19T08:00:00Z'), notice('2026-05-19T09:00:00Z')];
    // One of each day is free, the other counts.
    const [reason] = check(policy, ask(history)).reasons;
    expect(reason?.data).toMatchObject({ counted: 2, events: ['2026-05-18T09:00:00Z', '2026-05-19T09:00:00Z'] });
    expect(codes(policy, history, asNotice)).toEqual([]);
    expect(codes(policy, [...history, notice('2026-05-20T09:00:00Z')], asNotice)).toEqual(['frequency-limit']);
  });

  it('looks as far back as the window of the exemption, which reaches further than the rule does', () => {
    const policy = limit({ limit: 1, exempt: [{ event: { purposes: ['notice'] }, upTo: 1, within: { hours: 72 } }] });
    expect(codes(policy, [notice('2026-05-20T08:00:00Z')])).toEqual([]);
    expect(codes(policy, [notice('2026-05-18T08:00:00Z'), notice('2026-05-20T08:00:00Z')])).toEqual(['frequency-limit']);
    expect(codes(policy, [notice('2026-05-17T10:00:00Z'), notice('2026-05-20T08:00:00Z')])).toEqual([]);
    // What the room held before the history begins is not known; where nothing would be counted anyhow it does not matter.
    const short = { historySince: '2026-05-18T00:00:00Z' };
    expect(codes(policy, [notice('2026-05-20T08:00:00Z')], short)).toEqual(['history-too-short']);
    expect(codes(policy, [], short)).toEqual([]);
    expect(codes(limit({ limit: 1, exempt: [{ event: { purposes: ['notice'] }, upTo: null, within: { hours: 72 } }] }), [notice('2026-05-20T08:00:00Z')], short)).toEqual([]);
    expect(codes(limit({ limit: 1, exempt: [{ event: { purposes: ['notice'] }, upTo: 1 }] }), [notice('2026-05-20T08:00:00Z')], short)).toEqual([]);
  });

  it('needs the history of the period of every event that it leaves out', () => {
    const policy = limit({ limit: 2, window: { hours: 48 }, exempt: [{ event: { purposes: ['notice'] }, upTo: 1, within: { calendar: 'day' } }] });
    const history = [notice('2026-05-18T20:00:00Z'), notice('2026-05-20T08:00:00Z')];
    expect(codes(policy, history, { historySince: '2026-05-18T00:00:00Z' })).toEqual([]);
    expect(codes(policy, history, { historySince: '2026-05-18T00:00:00.001Z' })).toEqual(['history-too-short']);
  });

  it('plans for the instant at which an event leaves the window of the exemption', () => {
    const policy = limit({ limit: 1, exempt: [{ event: { purposes: ['notice'] }, upTo: 1, within: { hours: 36 } }] });
    const history = [notice('2026-05-19T12:00:00Z'), notice('2026-05-20T08:00:00Z')];
    const found = allowedWindows(policy, ask(history), { from: AT, to: iso(ms(AT) + 48 * 3_600_000) });
    expect(found).toEqual([{ from: '2026-05-21T00:00:00.000Z', to: iso(ms(AT) + 48 * 3_600_000) }]);
  });
});
