import { describe, expect, it } from 'vitest';
import { allowedWindows, check } from '../../src/index.js';
import { policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';
import { asked, event, NY } from './condition-table.js';

/** Between the 19th and the 22nd of May 2026; the contact is at noon on the 20th. */
const on = (text: string): string => `2026-05-${text.replace(/T(\d\d)$/, 'T$1:00')}${text.includes('T') ? 'Z' : ''}`;
const past = (channel: string, at: string, more: Plain = {}): Plain => event(on(at), { channel, outcome: 'sent', ...more });
const letter = (at: string, more: Plain = {}): Plain => past('letter', at, more);
const visit = (at: string, more: Plain = {}): Plain => past('visit', at, more);
const LETTER = { event: { channels: ['letter'] } };
const both = { timeZones: ['UTC', NY] };

const said = (rule: Plain, request: Plain, document: Plain = {}): unknown => check(policyOf({ kind: 'prerequisite', ...rule }, document), request).reasons.map(({ code, data, remedy, retryAt }) => [code, data['debt'] ?? data['fact'] ?? data['date'] ?? data['zone'] ?? data['needed'], remedy, retryAt]);
const MISSING = ['prerequisite-missing', undefined, 'change', null];
const missing = (debt: string): unknown => ['prerequisite-missing', debt, 'change', null];

type Row = readonly [name: string, rule: Plain, request: Plain, reasons: readonly unknown[], document?: Plain];
const table = (what: string, rows: readonly Row[]): void => {
  describe(what, () => {
    it.each(rows.map((row) => [row[0], row] as const))('%s', (_, [, rule, request, reasons, document]) => {
      expect(said(rule, request, document)).toEqual(reasons);
    });
  });
};

const two = (contact: Plain, first: Plain, second: Plain, ...history: Plain[]): Plain => asked({ contact: { debts: ['d1', 'd2'], ...contact }, debts: [{ id: 'd1', ...first }, { id: 'd2', ...second }], history });
const since = (path: string): Plain => ({ requires: { ...LETTER, sinceFact: path } });
table('what must come first is about the debt', [
  ['per person, an event that names no debt serves', { requires: LETTER }, asked({ history: [letter('20T08', { debts: undefined })] }), []],
  ...['debt', 'account', 'creditor'].flatMap((per): Row[] => [
    [`per ${per}, it does not`, { requires: LETTER, per: [per] }, asked({ debts: [{ id: 'd1', account: 'A', creditor: 'C' }], history: [letter('20T08', { debts: undefined })] }), [missing('d1')]],
    [`per ${per}, nor does one about another debt`, { requires: LETTER, per: [per] }, two({ debts: ['d1'] }, { account: 'A', creditor: 'C' }, { account: 'B', creditor: 'D' }, letter('20T08', { debts: ['d2'] })), [missing('d1')]],
    [`per ${per}, its own does`, { requires: LETTER, per: [per] }, asked({ debts: [{ id: 'd1', account: 'A', creditor: 'C' }], history: [letter('20T08')] }), []],
  ]),
  ['of one account, one about either debt serves', { requires: LETTER, per: ['account'] }, two({}, { account: 'A' }, { account: 'A' }, letter('20T08', { debts: ['d2'] })), []],
  ['of two accounts, each has its own', { requires: LETTER, per: ['account'] }, two({}, { account: 'A' }, { account: 'B' }, letter('20T08', { debts: ['d2'] })), [missing('d1')]],
  ['of a person, one about another debt serves', { requires: LETTER }, two({ debts: ['d1'] }, {}, {}, letter('20T08', { debts: ['d2'] })), []],
  ['a fact of each debt of the contact', { requires: { fact: 'debt.noticeSentAt' } }, two({}, { noticeSentAt: on('19') }, {}), [missing('d2')]],
  ['a fact of the consumer', { requires: { fact: 'consumer.toldAt' } }, asked({ consumer: { toldAt: on('20T11') } }), []],
  ['a fact of the contact', { requires: { fact: 'contact.toldAt' } }, asked({ contact: { toldAt: on('20T11') }, consumer: { toldAt: on('20T13') } }), []],
  ['a fact that is no date', { requires: { fact: 'contact.toldAt' } }, asked({ contact: { toldAt: { at: on('20T11') } } }), [MISSING]],
]);

table('what may have happened', [
  ['an event that only may be meant does not serve', { requires: { event: { channels: ['letter'], outcomes: ['delivered'] } } }, asked({ history: [letter('20T08', { outcome: undefined })] }), [MISSING]],
  ['one that is does', { requires: { event: { channels: ['letter'], outcomes: ['delivered'] } } }, asked({ history: [letter('20T08', { outcome: 'delivered' })] }), []],
  ['one that only may be the other is taken for it', { requires: { ...LETTER, after: { event: { channels: ['visit'], outcomes: ['answered'] } } } }, asked({ history: [letter('20T08'), visit('20T09', { outcome: undefined })] }), [MISSING]],
  ['where the contact names no debt, an event that names none', { requires: LETTER, per: ['debt'] }, asked({ contact: { debts: undefined }, history: [letter('20T08', { debts: undefined })] }), []],
  ['the history may hold it, but a fact would be stated', { requires: { fact: 'consumer.toldAt' } }, asked({ historySince: on('20T08') }), [MISSING]],
  ['a fact where the history is unknown', { requires: [LETTER, { fact: 'consumer.toldAt' }] }, asked({ history: undefined, consumer: { toldAt: on('20T08') } }), []],
  ['an address that is not stated', { requires: LETTER, per: ['address'] }, asked({ contact: { to: { role: 'debtor' } }, history: [letter('20T08')] }), [['unknown-fact', 'contact.to.address', 'change', null]]],
  ['hours need no zone', { requires: LETTER, atLeast: { hours: 1 }, atMost: { hours: 9 } }, asked({ consumer: { timeZones: undefined }, history: [letter('20T08')] }), []],
]);

table('only what is later than a fact', [
  ['in two zones, the next date is later', { requires: { fact: 'debt.noticeSentAt', sinceFact: 'debt.assignedAt' } }, asked({ consumer: both, debts: [{ id: 'd1', assignedAt: on('17'), noticeSentAt: on('18') }] }), []],
  ['the same date is not', { requires: { fact: 'debt.noticeSentAt', sinceFact: 'debt.assignedAt' } }, asked({ consumer: both, debts: [{ id: 'd1', assignedAt: on('18'), noticeSentAt: on('18') }] }), [missing('d1')]],
  ['a date after an instant of the day before', { requires: { fact: 'debt.noticeSentAt', sinceFact: 'debt.assignedAt' } }, asked({ debts: [{ id: 'd1', assignedAt: on('17T12'), noticeSentAt: on('18') }] }), []],
  ['a date on which the instant lies', { requires: { fact: 'debt.noticeSentAt', sinceFact: 'debt.assignedAt' } }, asked({ debts: [{ id: 'd1', assignedAt: on('18T00'), noticeSentAt: on('18') }] }), [missing('d1')]],
  ['an instant after a date', { requires: { fact: 'debt.noticeSentAt', sinceFact: 'debt.assignedAt' } }, asked({ debts: [{ id: 'd1', assignedAt: on('17'), noticeSentAt: on('18T00') }] }), []],
  ['an instant on the date', { requires: { fact: 'debt.noticeSentAt', sinceFact: 'debt.assignedAt' } }, asked({ debts: [{ id: 'd1', assignedAt: on('17'), noticeSentAt: '2026-05-17T23:59:59.999Z' }] }), [missing('d1')]],
  ['a fact of the consumer', since('consumer.movedAt'), asked({ consumer: { movedAt: on('20T09') }, history: [letter('20T08')] }), [MISSING]],
  ['one that came before', since('consumer.movedAt'), asked({ consumer: { movedAt: on('20T07') }, history: [letter('20T08')] }), []],
  ['a fact of the consumer, where no debt is known', since('consumer.movedAt'), asked({ contact: { debts: undefined }, debts: [], consumer: { movedAt: on('20T09') }, history: [letter('20T08')] }), [MISSING]],
  ['a fact that nobody states', since('consumer.movedAt'), asked({ history: [letter('20T08')] }), []],
  ['a fact that cannot be read', since('consumer.movedAt'), asked({ consumer: { movedAt: 'lately' }, history: [letter('20T08')] }), [MISSING]],
  ['of every debt that is known, where none is named', since('debt.assignedAt'), asked({ contact: { debts: undefined }, debts: [{ id: 'd1', assignedAt: on('19') }, { id: 'd2', assignedAt: on('20T09') }], history: [letter('20T08', { debts: undefined })] }), [MISSING]],
  ...['account', 'creditor'].map((per): Row => [`of one ${per}, later than the facts of all its debts`, { ...since('debt.assignedAt'), per: [per] }, two({}, { [per]: 'A', assignedAt: on('19') }, { [per]: 'A', assignedAt: on('20T09') }, letter('20T08', { debts: ['d1', 'd2'] })), [missing('d1')]]),
  ['a debt of no account has its own', { ...since('debt.assignedAt'), per: ['account'] }, two({}, { assignedAt: on('19') }, { account: 'A', assignedAt: on('20T09') }, letter('20T08', { debts: ['d1'] })), [missing('d2')]],
  ['per debt, its own', { ...since('debt.assignedAt'), per: ['debt'] }, two({}, { assignedAt: on('19') }, { assignedAt: on('20T09') }, letter('20T08', { debts: ['d1', 'd2'] })), [missing('d2')]],
]);

const after = (more: Plain, rest: Plain = {}): Plain => ({ requires: { ...LETTER, after: { event: { channels: ['visit'] }, ...more } }, ...rest });
const BEGINS = { historySince: on('20T08') };
table('only what is later than another event', [
  ['of one instant nobody knows', after({}), asked({ history: [visit('20T08'), letter('20T08')] }), [MISSING]],
  ['a millisecond later', after({}), asked({ history: [visit('20T08'), letter('20T08:00:00.001')] }), []],
  ['where there is no other, anything', after({ atLeast: { days: 1 } }), asked({ history: [letter('20T08')] }), []],
  ['the last of several', after({ atLeast: { hours: 2 } }), asked({ history: [visit('20T06'), visit('20T08'), letter('20T09')] }), [MISSING]],
  ['where the history begins with it', after({}), asked({ ...BEGINS, history: [letter('20T08')] }), []],
  ['so long after the other that it may have come before the history begins', after({ atLeast: { hours: 2 } }, { within: { hours: 4 } }), asked({ ...BEGINS, history: [letter('20T09')] }), [['history-too-short', null, 'change', null]]],
  ['where what is known comes later than that', after({ atLeast: { hours: 2 } }, { within: { hours: 4 } }), asked({ ...BEGINS, history: [visit('20T08'), letter('20T09')] }), [MISSING]],
  ['where what is known is the last thing before the history', after({ atLeast: { hours: 2 } }, { within: { hours: 4 } }), asked({ ...BEGINS, history: [visit('20T07:59:59.999'), letter('20T09')] }), [MISSING]],
  ['an event about another account is none', after({}, { per: ['account'] }), two({ debts: ['d1'] }, { account: 'A' }, { account: 'B' }, letter('20T08'), visit('20T09', { debts: ['d2'] })), []],
  ['one about a debt of the same is one', after({}, { per: ['account'] }), two({ debts: ['d1'] }, { account: 'A' }, { account: 'A' }, letter('20T08'), visit('20T09', { debts: ['d2'] })), [missing('d1')]],
  ['days after it, in a zone that nobody knows', after({ atLeast: { days: 1 } }), asked({ consumer: { timeZones: undefined }, history: [visit('18T08'), letter('20T08')] }), [['unknown-time-zone', undefined, 'change', null]]],
  ['days after it in both zones', after({ atLeast: { days: 1 } }), asked({ consumer: both, history: [visit('19T12'), letter('20T03')] }), [MISSING]],
  ['a length that runs past the calendar', after({ atLeast: { workdays: 5 } }), asked({ contact: { at: '2199-06-06T12:00:00Z' }, history: [event('2199-06-03T12:00:00Z', { channel: 'visit' }), event('2199-06-05T12:00:00Z', { channel: 'letter' })] }), [['calendar-coverage', '2199-06-06', 'change', null]], { calendar: 'us' }],
]);

table('within a window, in every zone', [
  ['the day of one zone, the eve of another', { requires: LETTER, within: { calendar: 'day' } }, asked({ consumer: both, history: [letter('20T02')] }), [MISSING]],
  ['in the other order', { requires: LETTER, within: { calendar: 'day' } }, asked({ consumer: { timeZones: [NY, 'UTC'] }, history: [letter('20T02')] }), [MISSING]],
  ['the day of both', { requires: LETTER, within: { calendar: 'day' } }, asked({ consumer: both, history: [letter('20T05')] }), []],
  ['a history that does not reach back to its beginning', { requires: LETTER, within: { calendar: 'day' } }, asked({ consumer: both, historySince: on('20T00:00:00.001') }), [['history-too-short', '2026-05-20T00:00:00.000Z', 'change', null]]],
  ...([false, true].map((turned): Row => {
    const afterVisit = { event: { channels: ['email'] }, after: { event: { channels: ['visit'] }, atLeast: { hours: 2 } } };
    const request = asked({ historySince: on('20T00:00:00.001'), history: [past('email', '20T01')] });
    return [`of several needs the first is told, ${turned ? 'whose other thing may have come before' : 'whose window begins before'}`, { requires: turned ? [afterVisit, LETTER] : [LETTER, afterVisit], within: { calendar: 'day' } }, request, [['history-too-short', turned ? null : '2026-05-20T00:00:00.000Z', 'change', null]]];
  })),
  ['one that does', { requires: LETTER, within: { calendar: 'day' } }, asked({ consumer: both, historySince: on('20T00') }), [MISSING]],
  ['not longer ago than the calendar reaches', { requires: LETTER, atMost: { workdays: 5 } }, asked({ contact: { at: '2199-06-06T12:00:00Z' }, history: [event('2199-06-05T12:00:00Z', { channel: 'letter' })] }), [['calendar-coverage', '2199-06-06', 'change', null]], { calendar: 'us' }],
]);

describe('when a prerequisite is met', () => {
  const needs = (requires: Plain, more: Plain = {}): Plain => ({ requires, ...more });
  const NONE: Plain = { consumer: { timeZones: undefined } };
  const moved = (at: string, ...history: Plain[]): Plain => asked({ consumer: { movedAt: on(at) }, history });
  const aged = (hours: number): Plain => ({ channels: ['letter'], facts: { 'consumer.movedAt': { ago: { atLeast: { hours } } } } });
  it.each<[string, Plain, Plain, readonly string[], Plain?]>([
    ['hours after a date count from its end in all zones', needs({ fact: 'debt.noticeSentAt' }, { atMost: { hours: 24 } }), asked({ consumer: both, debts: [{ id: 'd1', noticeSentAt: on('20') }] }), ['21T04 22T04']],
    ['the last of so many', needs({ ...LETTER, count: 2 }, { atLeast: { hours: 12 } }), asked({ history: [letter('19T20'), letter('20T06'), letter('20T10')] }), ['20T18 23T00']],
    ['once an event is what the filter asks for', needs({ event: aged(24) }), moved('19T12', letter('19T10')), ['20T12 23T00']],
    ['until the other event becomes one', needs({ ...LETTER, after: { event: { ...aged(24), channels: ['visit'] } } }), moved('19T12', letter('19T10'), visit('19T11')), ['19T10 20T12']],
    ['the window of both zones', needs(LETTER, { within: { calendar: 'day' } }), asked({ consumer: both, history: [letter('20T10')] }), ['20T10 21T00']],
    ['never where no zone is known', needs(LETTER, { within: { calendar: 'day' } }), asked({ ...NONE, history: [letter('20T10')] }), []],
    ['never where the history is unknown', needs(LETTER), asked({ history: undefined }), []],
    ['by a fact where the history is unknown', { requires: [LETTER, { fact: 'debt.noticeSentAt' }] }, asked({ history: undefined, debts: [{ id: 'd1', noticeSentAt: on('20T15') }] }), ['20T15 23T00']],
    ['with each debt', needs({ fact: 'debt.noticeSentAt' }), two({}, { noticeSentAt: on('20T15') }, { noticeSentAt: on('21T15') }), ['21T15 23T00']],
  ])('%s', (_, rule, request, windows, document = {}) => {
    const found = allowedWindows(policyOf({ kind: 'prerequisite', ...rule }, document), request, { from: on('19T00'), to: on('23T00') });
    const show = (text: string): string => text.slice(8, 23).replace(/:00\.000$/, '').replace(/:00$/, '');
    expect(found.map(({ from, to }) => `${show(from)} ${show(to)}`)).toEqual(windows);
  });
});
