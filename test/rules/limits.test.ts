import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';
import { asked, event, NY } from './condition-table.js';

/** What rules that count say, where zones, repeated entries, weeks and margins make a difference. The contact is at noon (UTC) on the 20th of May 2026, a Wednesday. */
const on = (text: string): string => `2026-05-${text.replace(/T(\d\d)$/, 'T$1:00')}Z`;
const past = (channel: string, at: string, more: Plain = {}): Plain => event(on(at), { channel, outcome: 'sent', id: at, ...more });
const both = { timeZones: ['UTC', NY] };
const turned = { timeZones: [NY, 'UTC'] };
const said = (rule: Plain, request: Plain, marginSeconds = 0): unknown => check(policyOf({ per: ['consumer'], ...rule }, {}, { marginSeconds }), request).reasons.map(({ code, data, remedy, retryAt }) => [code, data, remedy, retryAt]);

describe('a frequency says its window', () => {
  const rule = (window: Plain, weekStartsOn?: string): Plain => ({ kind: 'frequency', limit: 1, window, count: { channels: ['call', 'letter'] }, ...(weekStartsOn === undefined ? {} : { weekStartsOn }) });
  const shown = (window: Plain, weekStartsOn?: string): unknown => (said(rule(window, weekStartsOn), asked({ history: [past('letter', '20T08')] })) as [string, Plain][]).map(([, data]) => data['window']);
  it.each<[Plain, string | undefined, Plain]>([
    [{ calendar: 'week' }, 'sun', { weekStartsOn: 'sun', calendar: 'week' }],
    [{ calendar: 'week', weekStartsOn: 'mon' }, 'sun', { calendar: 'week', weekStartsOn: 'mon' }],
    [{ calendar: 'week' }, undefined, { calendar: 'week' }],
    [{ calendar: 'month' }, 'sun', { calendar: 'month' }],
    [{ days: 7 }, 'sun', { days: 7 }],
  ])('%j with weeks from %s: %j', (window, weekStartsOn, expected) => {
    expect(shown(window, weekStartsOn)).toStrictEqual([expected]);
  });

  it('a first event may lie before the history begins', () => {
    const first = { since: { channels: ['visit'] }, which: 'first' };
    const codes = (window: Plain): unknown => (said(rule(window), asked({ historySince: on('19T00'), history: [past('visit', '20T05')] })) as [string][]).map(([code]) => code);
    expect([codes(first), codes({ since: { channels: ['visit'] } })]).toEqual([['history-too-short'], []]);
  });

  it('an exemption by outcome does not free the contact itself, whose outcome nobody knows; another does', () => {
    const exempt = (filter: Plain): unknown => (said({ ...rule({ hours: 24 }), exempt: [{ event: filter, upTo: 1 }] }, asked({ history: [past('letter', '20T08')] })) as [string][]).map(([code]) => code);
    expect([exempt({ channels: ['call'], outcomes: ['no-answer'] }), exempt({ channels: ['call'] })]).toEqual([['frequency-limit'], []]);
  });
});

describe('a channel limit', () => {
  const rule = (window: Plain, more: Plain = {}): Plain => ({ kind: 'channel-limit', limit: 1, window, count: { channels: ['call', 'sms', 'email'] }, ...more });
  const history = [past('sms', '20T02'), past('email', '20T05')];
  const day = { calendar: 'day' };
  const three = ['channel-limit', { limit: 1, channels: ['call', 'email', 'sms'], window: day, per: ['consumer'], zone: 'UTC', events: ['20T02', '20T05'] }, 'wait', '2026-05-21T04:00:00.000Z'];
  it('is about the zone in which there are most channels, in whatever order zones stand', () => {
    expect(said(rule(day), asked({ consumer: both, history }))).toStrictEqual([three]);
    expect(said(rule(day), asked({ consumer: turned, history }))).toStrictEqual([three]);
  });
  it('and about the first of those in which there are as many', () => {
    const zones = (consumer: Plain): unknown => (said(rule(day), asked({ consumer, history: [past('email', '20T05')] })) as [string, Plain][]).map(([, data]) => data['zone']);
    expect([zones(both), zones(turned)]).toEqual([['UTC'], [NY]]);
  });
  it('counts what only may be meant, also as what starts it', () => {
    const told = { channels: ['call', 'sms', 'email'], outcomes: ['delivered'] };
    const unknown = [past('email', '20T05', { outcome: undefined })];
    const codes = (more: Plain, list: readonly Plain[]): unknown => (said(rule({ hours: 24 }, more), asked({ history: list })) as [string][]).map(([code]) => code);
    expect(codes({ count: told }, unknown)).toEqual(['channel-limit']);
    expect(codes({ count: told, after: { channels: ['email'], outcomes: ['delivered'] } }, unknown)).toEqual(['channel-limit']);
    expect(codes({ count: told }, [past('email', '20T05')])).toEqual([]);
  });
  it('may pass where its window begins anew with an event', () => {
    const since = { since: { channels: ['visit'] } };
    expect(said(rule(since), asked({ history }))).toStrictEqual([['channel-limit', { limit: 1, channels: ['call', 'email', 'sms'], window: since, per: ['consumer'], events: ['20T02', '20T05'] }, 'wait', null]]);
  });
});

describe('a cooldown', () => {
  const rule = (wait: Plain): Plain => ({ kind: 'cooldown', wait, after: { channels: ['letter'] } });
  it('lists events of one id once, where the last of them stands', () => {
    const history = [past('letter', '20T05', { id: 'x' }), past('letter', '20T03', { id: 'y' }), past('letter', '20T01', { id: 'x', outcome: 'pending' })];
    expect(said(rule({ hours: 24 }), asked({ history }))).toStrictEqual([['cooldown', { wait: { hours: 24 }, per: ['consumer'], events: ['y', 'x'] }, 'wait', '2026-05-21T05:00:00.000Z']]);
  });
  it('is about the same address, and about the debts of one account', () => {
    const codes = (per: string, request: Plain): unknown => check(policyOf({ ...rule({ hours: 24 }), per: [per] }), request).reasons.map(({ code }) => code);
    const to = (address: string): Plain => asked({ history: [past('letter', '20T05', { to: { role: 'debtor', address } })] });
    expect([codes('address', to('a')), codes('address', to('b'))]).toEqual([['cooldown'], []]);
    const about = (debt: string): Plain => asked({ debts: [{ id: 'd1', account: 'A' }, { id: 'd2', account: 'A' }, { id: 'd3', account: 'B' }], history: [past('letter', '20T05', { debts: [debt] })] });
    expect(['d1', 'd2', 'd3'].map((debt) => codes('account', about(debt)))).toEqual([['cooldown'], ['cooldown'], []]);
  });
  it('needs the history that reaches back far enough in every zone', () => {
    const short = (consumer: Plain, since: string): unknown => (said(rule({ days: 1 }), asked({ consumer, historySince: since })) as [string, Plain][]).map(([code, data]) => `${code} ${String(data['needed'])}`);
    for (const zones of [both, turned]) expect([short(zones, on('20T00')), short(zones, on('20T01')), short(zones, on('20T04:00:00.001'))]).toEqual([[], ['history-too-short 2026-05-20T00:00:00.000Z'], ['history-too-short 2026-05-20T00:00:00.000Z']]);
  });
});

describe('wishes', () => {
  const codes = (rule: Plain, request: Plain, marginSeconds = 0): unknown => check(policyOf({ kind: 'inconvenient', ...rule }, {}, { marginSeconds }), request).reasons.map(({ code }) => code);
  const at = (instant: string, consumer: Plain): Plain => asked({ contact: { at: on(instant) }, consumer });
  it('a gap between agreed hours that is shorter than the margin is seen', () => {
    const agreedHours = [{ from: '12:00', to: '12:30' }, { from: '12:31', to: '13:00' }];
    const rule = { honours: ['agreed-hours'] };
    const seen = (instant: string): unknown => codes(rule, at(instant, { agreedHours }), 60);
    expect(['20T12:28:59', '20T12:29:00', '20T12:30:30', '20T12:31:59', '20T12:32:00'].map(seen)).toEqual([[], ['inconvenient-time'], ['inconvenient-time'], ['inconvenient-time'], []]);
  });
  it('what the employer forbids is no matter of a rule that does not ask for it', () => {
    const request = asked({ contact: { to: { role: 'debtor', place: 'work' } }, consumer: { employerProhibits: {} } });
    expect([codes({ honours: ['times'] }, request), codes({ workplace: 'known' }, request), codes({ workplace: 'always' }, request)]).toEqual([[], ['workplace'], ['workplace']]);
  });
  it('nor anywhere but at work, nor beside a wish of another time', () => {
    const forbidden = (place: string): Plain => asked({ contact: { to: { role: 'debtor', place } }, consumer: { employerProhibits: {}, inconvenient: [{ from: '01:00', to: '02:00' }] } });
    expect([codes({ honours: ['times'] }, forbidden('work')), codes({ workplace: 'known' }, forbidden('home')), codes({ workplace: 'known', honours: ['times'] }, forbidden('work')), codes({ workplace: 'known', honours: ['times'] }, forbidden('home'))]).toEqual([[], [], ['workplace'], []]);
  });
  it('agreed hours are agreed in every zone', () => {
    const agreedHours = [{ from: '11:00', to: '13:00' }];
    const rule = { honours: ['agreed-hours'] };
    expect([codes(rule, at('20T12', { agreedHours })), codes(rule, at('20T12', { ...both, agreedHours })), codes(rule, at('20T16', { ...both, agreedHours }))]).toEqual([[], ['inconvenient-time'], ['inconvenient-time']]);
  });
  it('lapse by days in the zone that is last', () => {
    const rule = { honours: ['times'], lapses: [{ forms: ['spoken'], after: { days: 1 } }] };
    for (const since of ['2026-05-19', on('19T12')]) {
      const wish = { ...both, inconvenient: [{ form: 'spoken', since }] };
      expect([codes(rule, at('20T03:59:59', wish)), codes(rule, at('20T04', wish))]).toEqual([['inconvenient-time'], []]);
    }
  });
  it('where nothing is known of the consumer there are none', () => {
    const request = { contact: { at: on('20T12'), channel: 'call', to: { role: 'debtor', place: 'work' } } };
    expect(codes({ honours: ['times', 'places', 'appointments', 'agreed-hours'], workplace: 'known' }, request)).toEqual([]);
  });
  it('one that has not lapsed yet by its form is one, also where no zone is known', () => {
    const rule = { honours: ['times'], lapses: [{ forms: ['spoken'], after: { hours: 24 } }] };
    const wish = (since: string): Plain => ({ timeZones: undefined, inconvenient: [{ form: 'spoken', since: on(since) }] });
    expect([codes(rule, at('20T12', wish('19T12:00:00.001'))), codes(rule, at('20T12', wish('19T12')))]).toEqual([['inconvenient-time'], []]);
  });
  it('one to the end of the day is shown so', () => {
    const { reasons } = check(policyOf({ kind: 'inconvenient', honours: ['times'] }), at('20T23', { inconvenient: [{ from: '22:00', to: '24:00', days: ['wed'] }] }));
    expect(reasons.map(({ data }) => data)).toStrictEqual([{ days: ['wed'], from: '22:00', to: '24:00' }]);
  });
});
