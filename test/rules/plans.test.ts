import { describe, expect, it } from 'vitest';
import { allowedWindows } from '../../src/index.js';
import type { CompileOptions } from '../../src/index.js';
import { policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';
import { asked, event, NY } from './condition-table.js';

/** When a rule of each kind is content between the 19th and the 22nd of May 2026, to the millisecond: what it says of later, hence its `next` and its `over`. */
type Row = readonly [name: string, rule: Plain, request: Plain, windows: readonly string[], options?: CompileOptions];
const at = (text: string): string => `2026-05-${text.replace(/T(\d\d)$/, 'T$1:00')}${text.includes('T') ? 'Z' : ''}`;
const past = (text: string, channel: string, more: Plain = {}): Plain => event(at(text), { channel, outcome: 'conversation', ...more });
const letter = (text: string, more: Plain = {}): Plain => past(text, 'letter', more);

function plans(kind: string, rows: readonly Row[], document: Plain = {}): void {
  describe(`a ${kind} rule is content`, () => {
    it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, rule, request, windows, options = {}]) => {
      const found = allowedWindows(policyOf({ kind, ...rule }, document, options), request, { from: '2026-05-19T00:00:00Z', to: '2026-05-23T00:00:00Z' });
      const show = (text: string): string => text.slice(8, 23).replace(/:00\.000$/, '').replace(/:00$/, '');
      expect(found.map(({ from, to }) => `${show(from)} ${show(to)}`)).toEqual(windows);
    });
  });
}

const wishes = (...inconvenient: Plain[]): Plain => asked({ consumer: { inconvenient } });
const NOON = { from: '11:00', to: '13:00' };
const TIMES = { honours: ['times'] };
plans('inconvenient', [
  ['outside the times, day after day', TIMES, wishes(NOON), ['19T00 19T11', '19T13 20T11', '20T13 21T11', '21T13 22T11', '22T13 23T00']],
  ['outside two of them', TIMES, wishes({ ...NOON, days: ['wed'] }, { from: '12:00', to: '15:00', days: ['wed', 'thu'] }), ['19T00 20T11', '20T15 21T12', '21T15 23T00']],
  ['but for a night', TIMES, wishes({ days: ['wed'], from: '22:00', to: '06:00' }), ['19T00 20T22', '21T06 23T00']],
  ['but for a day', TIMES, wishes({ days: ['wed'] }), ['19T00 20T00', '21T00 23T00']],
  ['before a wish and after it', TIMES, wishes({ ...NOON, since: at('20T12'), until: at('21T12') }), ['19T00 20T12', '20T13 21T11', '21T12 23T00']],
  ['before a wish of dates and after it', TIMES, wishes({ ...NOON, since: at('20'), until: at('21') }), ['19T00 20T11', '20T13 21T11', '21T13 23T00']],
  ['outside the times of both zones', TIMES, asked({ consumer: { timeZones: ['UTC', NY], inconvenient: [{ ...NOON, days: ['wed'] }] } }), ['19T00 20T11', '20T13 20T15', '20T17 23T00']],
  ['a margin outside the times', TIMES, wishes({ ...NOON, days: ['wed'] }), ['19T00 20T10:59', '20T13:01 23T00'], { marginSeconds: 60 }],
  ['once a wish has lapsed', { ...TIMES, lapses: [{ forms: ['spoken'], after: { hours: 24 } }] }, wishes({ ...NOON, form: 'spoken', since: at('19T12') }), ['19T00 19T12', '19T13 20T11', '20T12 23T00']],
  ['once a wish has lapsed by days', { ...TIMES, lapses: [{ forms: ['spoken'], after: { days: 1 } }] }, wishes({ ...NOON, form: 'spoken', since: at('19T12') }), ['19T00 19T12', '19T13 23T00']],
  ['once a wish of a date has lapsed by hours', { ...TIMES, lapses: [{ forms: ['spoken'], after: { hours: 24 } }] }, wishes({ ...NOON, form: 'spoken', since: at('19') }), ['19T00 19T11', '19T13 20T11', '20T13 23T00']],
  ['in the hours that were agreed', { honours: ['agreed-hours'] }, asked({ consumer: { agreedHours: [{ from: '13:00', to: '14:00', days: ['wed', 'thu'] }] } }), ['20T13 20T14', '21T13 21T14']],
  ['a margin inside them', { honours: ['agreed-hours'] }, asked({ consumer: { agreedHours: [{ from: '13:00', to: '14:00', days: ['wed'] }] } }), ['20T13:01 20T13:59'], { marginSeconds: 60 }],
  ['from an appointment on', { honours: ['appointments'] }, asked({ consumer: { appointments: [{ from: at('20T16'), to: at('20T17') }] } }), ['20T16 23T00']],
  ['in each of two appointments, and after them', { honours: ['appointments'] }, asked({ consumer: { appointments: [{ from: at('20T16'), to: at('20T17') }, { from: at('21T16'), to: at('21T17') }] } }), ['20T16 20T17', '21T16 23T00']],
  ['while the employer does not object', { workplace: 'known' }, asked({ contact: { to: { role: 'debtor', place: 'work' } }, consumer: { employerProhibits: { since: at('20T12'), until: at('21T12') } } }), ['19T00 20T12', '21T12 23T00']],
]);

const consents = (...list: Plain[]): Plain => asked({ consumer: { consents: list.map((item) => ({ scope: 'calls', ...item })) } });
const optedOut = (optOut: Plain, more: Plain = {}): Plain => asked({ consumer: { optOuts: [optOut], ...more } });
plans('consent', [
  ['while it is given', { requires: { scopes: ['calls'] } }, consents({ at: at('20T12'), until: at('21T12') }), ['20T12 21T12']],
  ['while any is', { requires: { scopes: ['calls'] } }, consents({ at: at('20T12'), until: at('20T15') }, { at: at('20T14'), revokedAt: at('20T18') }, { at: at('21T12') }), ['20T12 20T18', '21T12 23T00']],
  ['until the opt-out', { optOuts: {} }, optedOut({ at: at('20T12') }), ['19T00 20T12']],
  ['until the date of one', { optOuts: {} }, optedOut({ at: at('20') }), ['19T00 20T00']],
  ['until its grace is over', { optOuts: { grace: { hours: 24 } } }, optedOut({ at: at('20T12') }), ['19T00 21T12']],
  ['until hours of grace from a date are', { optOuts: { grace: { hours: 24 } } }, optedOut({ at: at('19') }), ['19T00 20T00']],
  ['until days of grace are', { optOuts: { grace: { days: 1 } } }, optedOut({ at: at('20T12') }), ['19T00 21T00']],
  ['until days of grace are in the first of two zones', { optOuts: { grace: { days: 1 } } }, optedOut({ at: at('20T12') }, { timeZones: [NY, 'UTC'] }), ['19T00 21T00']],
  ['and again from a later consent on', { optOuts: {} }, optedOut({ at: at('20T12'), channel: 'call' }, { consents: [{ scope: 'channel:call', at: at('21T06') }] }), ['19T00 20T12', '21T06 23T00']],
]);

const needs = (requires: Plain, more: Plain = {}): Plain => ({ requires, ...more });
const LETTER = { event: { channels: ['letter'] } };
const history = (...list: Plain[]): Plain => asked({ history: list });
plans('prerequisite', [
  ['once it happened', needs(LETTER), history(letter('20T12')), ['20T12 23T00']],
  ['long enough after', needs(LETTER, { atLeast: { hours: 24 } }), history(letter('19T12')), ['20T12 23T00']],
  ['not too long after', needs(LETTER, { atMost: { hours: 24 } }), history(letter('20T12')), ['20T12 21T12']],
  ['in between', needs(LETTER, { atLeast: { days: 1 }, atMost: { days: 2 } }), history(letter('19T12')), ['20T00 21T00']],
  ['in between in both zones', needs(LETTER, { atLeast: { days: 1 }, atMost: { days: 2 } }), asked({ consumer: { timeZones: ['UTC', NY] }, history: [letter('19T12')] }), ['20T04 21T00']],
  ['after each of two', needs(LETTER, { atMost: { hours: 12 } }), history(letter('19T12'), letter('21T00')), ['19T12 20T00', '21T00 21T12']],
  ['once it happened twice', needs({ ...LETTER, count: 2 }), history(letter('20T10'), letter('21T10')), ['21T10 23T00']],
  ['on the day on which it happened', needs(LETTER, { within: { calendar: 'day' } }), history(letter('20T10')), ['20T10 21T00']],
  ['from a date on', needs({ fact: 'debt.noticeSentAt' }), asked({ debts: [{ id: 'd1', noticeSentAt: at('20T12') }] }), ['20T12 23T00']],
  ['from the day after a bare one', needs({ fact: 'debt.noticeSentAt' }), asked({ debts: [{ id: 'd1', noticeSentAt: at('20') }] }), ['21T00 23T00']],
  ['long enough after a date', needs({ fact: 'debt.noticeSentAt' }, { atLeast: { days: 2 }, atMost: { days: 3 } }), asked({ debts: [{ id: 'd1', noticeSentAt: at('19') }] }), ['21T00 22T00']],
  ['once it happened after a fact', needs({ ...LETTER, sinceFact: 'debt.assignedAt' }), asked({ debts: [{ id: 'd1', assignedAt: at('20T12') }], history: [letter('20T10'), letter('21T10')] }), ['21T10 23T00']],
  ['once it happened long enough after another', needs({ ...LETTER, after: { event: { channels: ['visit'] }, atLeast: { hours: 24 } } }), history(past('19T12', 'visit'), letter('20T10'), letter('20T13')), ['20T13 23T00']],
  ['once either did', { requires: [LETTER, { event: { channels: ['visit'] } }] }, history(past('20T10', 'visit'), letter('21T10')), ['20T10 23T00']],
]);

const rest = (wait: Plain, more: Plain = {}): Plain => ({ wait, after: { channels: ['letter'] }, per: ['consumer'], ...more });
plans('cooldown', [
  ['before and after', rest({ hours: 48 }), history(letter('19T12')), ['19T00 19T12', '21T12 23T00']],
  ['after the last of two', rest({ hours: 12 }), history(letter('19T12'), letter('19T20')), ['19T00 19T12', '20T08 23T00']],
  ['between two', rest({ hours: 12 }), history(letter('19T12'), letter('20T12')), ['19T00 19T12', '20T00 20T12', '21T00 23T00']],
  ['from the next day on', rest({ days: 1 }), history(letter('20T10')), ['19T00 20T10', '21T00 23T00']],
  ['from the next day of both zones on', rest({ days: 1 }), asked({ consumer: { timeZones: ['UTC', NY] }, history: [letter('20T10')] }), ['19T00 20T10', '21T04 23T00']],
  ['after workdays', rest({ workdays: 2 }), history(letter('19T10')), ['19T00 19T10', '21T00 23T00']],
  ['once the history reaches far enough', rest({ hours: 24 }), asked({ historySince: at('19T12') }), ['20T11:59:59.999 23T00']],
  ['once it reaches far enough by dates', rest({ days: 1 }), asked({ historySince: at('19T12') }), ['20T00 23T00']],
  ['without a history never', rest({ hours: 24 }), asked({ history: undefined }), []],
], { calendar: 'us' });

const both = { channels: ['letter', 'sms'] };
const sms = (...list: Plain[]): Plain => asked({ contact: { channel: 'sms' }, history: list });
plans('channel-limit', [
  ['before another channel, and hours after it', { limit: 1, window: { hours: 24 }, per: ['consumer'], count: both }, sms(letter('20T08')), ['19T00 20T08', '21T08 23T00']],
  ['and from the next day on', { limit: 1, window: { calendar: 'day' }, per: ['consumer'], count: both }, sms(letter('20T08')), ['19T00 20T08', '21T00 23T00']],
  ['from the next day of both zones on', { limit: 1, window: { calendar: 'day' }, per: ['consumer'], count: both }, asked({ contact: { channel: 'sms' }, consumer: { timeZones: ['UTC', NY] }, history: [letter('20T08')] }), ['19T00 20T08', '21T04 23T00']],
  ['once the history reaches far enough', { limit: 1, window: { hours: 24 }, per: ['consumer'], count: both }, asked({ contact: { channel: 'sms' }, historySince: at('19T12') }), ['20T11:59:59.999 23T00']],
]);

const limit = (window: Plain, more: Plain = {}): Plain => ({ when: { channels: ['call'] }, limit: 1, window, per: ['consumer'], count: { channels: ['letter'] }, ...more });
plans('frequency', [
  ['before and after', limit({ hours: 24 }), history(letter('20T08')), ['19T00 20T08', '21T08 23T00']],
  ['until there are two, and once one has left', limit({ hours: 24 }, { limit: 2 }), history(letter('20T08'), letter('20T10')), ['19T00 20T10', '21T08 23T00']],
  ['from the next day of both zones on', limit({ calendar: 'day' }), asked({ consumer: { timeZones: ['UTC', NY] }, history: [letter('20T08')] }), ['19T00 20T08', '21T04 23T00']],
  ['from the turn on', limit({ since: { channels: ['visit'] } }), history(letter('20T08'), past('21T08', 'visit')), ['19T00 20T08', '21T08 23T00']],
  ['once the history reaches far enough', limit({ hours: 24 }), asked({ historySince: at('19T12') }), ['20T11:59:59.999 23T00']],
  ['once it reaches far enough by dates', limit({ days: 2 }), asked({ historySince: at('20T00') }), ['21T00 23T00']],
  ['while an exemption frees one', limit({ hours: 24 }, { exempt: [{ event: { outcomes: ['no-answer'] }, upTo: 1 }] }), history(letter('20T08', { outcome: 'no-answer' }), letter('20T10', { outcome: 'no-answer' })), ['19T00 20T10', '21T08 23T00']],
]);
