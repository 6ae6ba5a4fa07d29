import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import { policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';
import { asked, AT, day, END, event, NY, START, table } from './condition-table.js';

const letter = (at: string, more: Plain = {}): Plain => event(day(at), { channel: 'letter', outcome: 'sent', ...more });
const visit = (at: string, more: Plain = {}): Plain => event(day(at), { channel: 'visit', outcome: 'conversation', ...more });
const inside = (within: Plain, more: Plain = {}): Plain => ({ history: { event: { channels: ['letter'] }, within, ...more } });
const past = (...history: Plain[]): Plain => asked({ history });
const at = (text: string, ...history: Plain[]): Plain => asked({ contact: { at: text }, history });
const VISIT = { since: { channels: ['visit'] } };

table('a window', [
  ['of two dates', inside({ days: 2 }), past(letter('2026-05-19T10:00Z')), 'yes', [['2026-05-19T10:00Z', '2026-05-21T00:00Z']]],
  ['of one date', inside({ days: 1 }), past(letter('2026-05-19T23:59:59.999Z')), 'no', [['2026-05-19T23:59:59.999Z', '00:00']]],
  ['of a month', inside({ months: 1 }), past(letter('2026-04-20T23:00Z')), 'no', [[START, '00:00']]],
  ['of a month, from the day after', inside({ months: 1 }), past(letter('2026-04-21T00:00Z')), 'yes', [[START, '2026-05-21T00:00Z']]],
  ['of a calendar month', inside({ calendar: 'month' }), past(letter('2026-05-01T00:00Z')), 'yes', [[START, END]]],
  ['of a calendar month, not the one before', inside({ calendar: 'month' }), past(letter('2026-04-30T23:59:59.999Z')), 'no'],
  ['of a calendar year', inside({ calendar: 'year' }), past(letter('2026-01-01T00:00Z')), 'yes'],
  ['of a calendar year, not the one before', inside({ calendar: 'year' }), past(letter('2025-12-31T23:59:59.999Z')), 'no'],
  ['of a week from Monday', inside({ calendar: 'week' }), past(letter('2026-05-18T00:00Z')), 'yes'],
  ['of a week from Monday, not the one before', inside({ calendar: 'week' }), past(letter('2026-05-17T23:59:59.999Z')), 'no'],
  ['of a week from Wednesday', inside({ calendar: 'week', weekStartsOn: 'wed' }), past(letter('2026-05-19T10:00Z')), 'no', [['2026-05-19T10:00Z', '00:00']]],
  ['of a week from Sunday', inside({ calendar: 'week', weekStartsOn: 'sun' }), past(letter('2026-05-17T10:00Z')), 'yes'],
  ['of a calendar day', inside({ calendar: 'day' }), past(letter('00:00')), 'yes', [['00:00', '2026-05-21T00:00Z']]],
  ['of hours, their end in', inside({ hours: 2 }), past(letter('10:00:00.001')), 'yes', [['10:00:00.001', '12:00:00.001']]],
  ['of hours, their beginning out', inside({ hours: 2 }), past(letter('10:00')), 'no', [['10:00', '12:00']]],
  ['of parts of an hour', inside({ hours: 1.0000001 }), past(letter('10:00')), 'no', [['10:00', '11:00:00.001']]],
  ['of hours with two events', inside({ hours: 2 }, { atLeast: 2 }), past(letter('10:00'), letter('11:00')), 'no', [['11:00', '12:00']]],
  ['of everything', inside({ all: true }), past(letter('2020-01-01T00:00Z')), 'yes'],
  ['since a visit', inside(VISIT), past(visit('09:00'), letter('10:00')), 'yes', [['10:00', END]]],
  ['since a visit that came later', inside(VISIT), past(letter('10:00'), visit('11:00')), 'no', [['10:00', '11:00']]],
  ['since a visit at the same instant', inside(VISIT), past(letter('10:00'), visit('10:00')), 'no', []],
  ['since a visit a millisecond before', inside(VISIT), past(visit('10:00'), letter('10:00:00.001')), 'yes'],
  ['since no visit: everything', inside(VISIT), past(letter('10:00')), 'yes'],
  ['since no visit: nothing', inside({ ...VISIT, orElse: 'none' }), past(letter('10:00')), 'no'],
  ['since no visit: everything, written out', inside({ ...VISIT, orElse: 'all' }), past(letter('10:00')), 'yes'],
  ['since the last of two', inside(VISIT), past(visit('09:00'), letter('10:00'), visit('11:00')), 'no', [['10:00', '11:00']]],
  ['since the last, written out', inside({ ...VISIT, which: 'last' }), past(visit('09:00'), letter('10:00'), visit('11:00')), 'no'],
  ['since the first of two', inside({ ...VISIT, which: 'first' }), past(visit('09:00'), letter('10:00'), visit('11:00')), 'yes', [['10:00', END]]],
  ['since a visit that may have been one', inside({ since: { channels: ['visit'], outcomes: ['conversation'] } }), past(letter('10:00'), visit('11:00', { outcome: undefined })), 'yes'],
  ['since a visit of the day', inside({ ...VISIT, within: { calendar: 'day' } }), past(visit('2026-05-19T23:00Z'), letter('10:00')), 'yes', [['10:00', '2026-05-21T00:00Z']]],
  ['since a visit of the day, else nothing', inside({ ...VISIT, within: { calendar: 'day' }, orElse: 'none' }), past(visit('2026-05-19T23:00Z'), letter('10:00')), 'no'],
  ['since no visit of the day, nothing of the day before', inside({ ...VISIT, within: { calendar: 'day' } }), past(letter('2026-05-19T23:00Z')), 'no'],
  ['since a visit at the first instant of the day', inside({ ...VISIT, within: { calendar: 'day' } }), past(visit('00:00'), letter('00:00')), 'no'],
  ['since the first visit of the day', inside({ ...VISIT, which: 'first', within: { calendar: 'day' } }), past(visit('2026-05-19T08:00Z'), letter('08:00'), visit('09:00'), letter('10:00'), visit('11:00')), 'yes'],
  ['since the first visit of a week from Tuesday', inside({ ...VISIT, within: { calendar: 'week', weekStartsOn: 'tue' } }), past(letter('2026-05-18T12:00Z')), 'no'],
  ['none since a visit: what is known of the last is enough', inside(VISIT, { atMost: 0 }), asked({ history: [visit('09:00')], historySince: day('08:00') }), 'yes'],
  ['none since the first: there may have been one before', inside({ ...VISIT, which: 'first' }, { atMost: 0 }), asked({ history: [visit('09:00')], historySince: day('08:00') }), 'unknown'],
  ['none since a visit, of which there may have been one', inside(VISIT, { atMost: 0 }), asked({ history: [], historySince: day('08:00') }), 'unknown'],
  ['none since the first of the day, of which all is known', inside({ ...VISIT, which: 'first', within: { calendar: 'day' } }, { atMost: 0 }), asked({ history: [visit('09:00')], historySince: day('00:00') }), 'yes'],
  ['an event that is entered twice counts once', inside({ all: true }, { atLeast: 2 }), past(letter('10:00', { id: 'x' }), letter('11:00', { id: 'x' })), 'no'],
  ['two without ids count twice', inside({ all: true }, { atLeast: 2 }), past(letter('10:00', { id: undefined }), letter('11:00', { id: undefined }), letter('09:00', { id: 'x' }), letter('09:30', { id: 'x' })), 'yes'],
]);

const debts = (...list: Plain[]): Plain => ({ debts: list.map((item, index) => ({ id: `d${index + 1}`, ...item })) });
const per = (...keys: string[]): Plain => ({ history: { event: { channels: ['letter'] }, per: keys } });
const about = (more: Plain, ...list: Plain[]): Plain => asked({ history: [letter('10:00', { debts: ['d2'], ...more })], ...debts(...list) });
table('what is counted by', [
  ['the account', per('account'), about({}, { account: 'A' }, { account: 'A' }), 'yes'],
  ['another account', per('account'), about({}, { account: 'A' }, { account: 'B' }), 'no'],
  ['a debt without an account is its own', per('account'), about({}, {}, {}), 'no'],
  ['and is told by its id', per('account'), about({ debts: ['d1'] }, {}, {}), 'yes'],
  ['an event about no debt that is named counts', per('account'), about({ debts: undefined }, { account: 'A' }), 'yes'],
  ['a debt of no account beside one with', per('account'), about({ debts: ['d1', 'd2'] }, { account: 'A' }, {}), 'yes'],
  ['the creditor', per('creditor'), about({}, { creditor: 'C' }, { creditor: 'C' }), 'yes'],
  ['another creditor', per('creditor'), about({}, { creditor: 'C' }, { creditor: 'D' }), 'no'],
  ['a creditor that nobody knows may be the same', per('creditor'), about({}, { creditor: 'C' }, {}), 'yes'],
  ['a debt that nothing is said of, by its account', per('account'), asked({ debts: [], history: [letter('10:00', { debts: ['d2'] })] }), 'no'],
  ['a debt that nothing is said of, by its creditor', per('creditor'), asked({ debts: [], history: [letter('10:00', { debts: ['d2'] })] }), 'yes'],
  ['the same name is no account', per('account'), about({}, { account: 'A', creditor: 'A' }, { creditor: 'A' }), 'no'],
  ['account before creditor', per('creditor', 'account'), about({}, { account: 'A', creditor: 'C' }, { account: 'B', creditor: 'C' }), 'no'],
  ['creditor before debt', per('debt', 'creditor'), about({}, { creditor: 'C' }, { creditor: 'C' }), 'yes'],
  ['the debt', per('debt'), about({}, {}, {}), 'no'],
  ['no debt that is named', per('debt'), asked({ contact: { debts: undefined }, history: [letter('10:00', { debts: ['d2'] })] }), 'yes'],
  ['the consumer', per('consumer'), about({}, {}, {}), 'yes'],
  ['the address', per('address'), asked({ history: [letter('10:00', { to: { role: 'debtor', address: 'b' } })] }), 'no'],
  ['this address', per('address'), asked({ history: [letter('10:00')] }), 'yes'],
  ['an address that the contact does not name', per('address'), asked({ contact: { to: {} }, history: [letter('10:00')] }), 'unknown'],
  ['the channel', per('channel'), asked({ history: [letter('10:00')] }), 'no'],
  ['the agent', per('agent'), asked({ contact: { from: { id: 'x' } }, history: [letter('10:00', { from: { id: 'y' } })] }), 'no'],
  ['this agent', per('agent'), asked({ contact: { from: { id: 'x' } }, history: [letter('10:00', { from: { id: 'x' } })] }), 'yes'],
  ['an agent that the contact does not name', per('agent'), asked({ history: [letter('10:00')] }), 'unknown'],
  ['the recipient', per('recipient'), asked({ history: [letter('10:00', { to: { role: 'third-party', relation: 'spouse' } })] }), 'no'],
  ['this recipient', per('recipient'), asked({ history: [letter('10:00')] }), 'yes'],
]);

type Expected = readonly [name: string, rule: Plain, request: Plain, said: readonly (readonly [code: string, retryAt: string | null, needed?: unknown])[]];
/** What a rule objects to, until when, and how far back the history would have to reach. */
function objections(kind: string, document: Plain, rows: readonly Expected[]): void {
  it.each(rows)(`${kind}: %s`, (_, rule, request, wanted) => {
    const { reasons } = check(policyOf({ kind, ...rule }, document), request);
    expect(reasons.map(({ code, retryAt, data }) => (data['needed'] === undefined ? [code, retryAt] : [code, retryAt, data['needed']]))).toEqual(wanted);
  });
}
const limited = (window: Plain, more: Plain = {}): Plain => ({ when: { channels: ['call'] }, limit: 1, window, per: ['consumer'], count: { channels: ['letter'] }, ...more });
const EXCEPT = { count: { channels: ['letter'], exceptConsent: { scopes: ['calls'] } } };
const consented = (scope: string, ...history: Plain[]): Plain => asked({ consumer: { consents: [{ scope, at: day('09:00') }] }, history });
const until = (date: string): readonly (readonly [string, string])[] => [['frequency-limit', `${date}T00:00:00.000Z`]];
const since = (text: string): Plain => asked({ historySince: text });
describe('a limit', () => {
  objections('frequency', {}, [
    ['over two dates', limited({ days: 2 }), past(letter('10:00')), until('2026-05-22')],
    ['in a week', limited({ calendar: 'week' }), past(letter('10:00')), until('2026-05-25')],
    ['in a week from Friday', limited({ calendar: 'week', weekStartsOn: 'fri' }), past(letter('10:00')), until('2026-05-22')],
    ['in a month', limited({ calendar: 'month' }), past(letter('10:00')), until('2026-06-01')],
    ['in a year', limited({ calendar: 'year' }), past(letter('10:00')), until('2027-01-01')],
    ['over a month', limited({ months: 1 }), past(letter('10:00')), until('2026-06-20')],
    ['over a month from the last of a longer one', limited({ months: 1 }), at('2026-01-31T12:00:00Z', letter('2026-01-31T10:00Z')), until('2026-03-01')],
    ['over a month from the day before the last', limited({ months: 1 }), at('2026-01-30T12:00:00Z', letter('2026-01-30T10:00Z')), until('2026-03-01')],
    ['over a month into a longer one', limited({ months: 1 }), at('2026-02-28T12:00:00Z', letter('2026-02-28T10:00Z')), until('2026-03-28')],
    ['over hours', limited({ hours: 3 }), past(letter('10:00')), [['frequency-limit', day('13:00')]]],
    ['over hours, of two the earlier leaves', limited({ hours: 3 }, { limit: 2 }), past(letter('10:00'), letter('11:00')), [['frequency-limit', day('13:00')]]],
    ['for ever', limited({ all: true }), past(letter('10:00')), [['frequency-limit', null]]],
    ['since a visit of the day', limited({ ...VISIT, within: { calendar: 'day' } }), past(letter('10:00')), until('2026-05-21')],
    ['since a visit that is to come', limited(VISIT), past(letter('10:00'), visit('13:00')), [['frequency-limit', day('13:00')]]],
    ['since a visit', limited(VISIT), past(letter('10:00')), [['frequency-limit', null]]],
    ['of none', limited({ hours: 3 }, { limit: 0 }), past(), [['frequency-limit', null]]],
    ['of as many', limited({ hours: 3 }, { limit: 2 }), past(letter('10:00')), []],
    ['a history that begins too late for two dates', limited({ days: 2 }), since(day('00:00')), [['history-too-short', null, '2026-05-19T00:00:00.000Z']]],
    ['for hours', limited({ hours: 3 }), since(day('09:00:00.002')), [['history-too-short', null, day('09:00:00.001')]]],
    ['and just not', limited({ hours: 3 }), since(day('09:00:00.001')), []],
    ['for ever', limited({ all: true }), since('2020-01-01T00:00:00Z'), [['history-too-short', null, null]]],
    ['about any debt of the account', limited({ hours: 3 }, { per: ['account'] }), about({}, { account: 'A' }, { account: 'A' }), [['frequency-limit', day('13:00')]]],
    ['by groups: debts of a creditor', limited({ hours: 3 }, { per: ['debt'], groups: [{ by: 'creditor' }] }), about({}, { creditor: 'C' }, { creditor: 'C' }), [['frequency-limit', day('13:00')]]],
    ['by groups: of another creditor', limited({ hours: 3 }, { per: ['debt'], groups: [{ by: 'creditor' }] }), about({}, { creditor: 'C' }, { creditor: 'D' }), []],
    ['by groups: of a type', limited({ hours: 3 }, { per: ['debt'], groups: [{ by: 'creditor', debtTypes: ['card'] }] }), about({}, { creditor: 'C', type: 'card' }, { creditor: 'C', type: 'card' }), [['frequency-limit', day('13:00')]]],
    ['by groups: of another type', limited({ hours: 3 }, { per: ['debt'], groups: [{ by: 'creditor', debtTypes: ['card'] }] }), about({}, { creditor: 'C', type: 'loan' }, { creditor: 'C', type: 'card' }), []],
    ['by groups: the other is of another type', limited({ hours: 3 }, { per: ['debt'], groups: [{ by: 'creditor', debtTypes: ['card'] }] }), about({}, { creditor: 'C', type: 'card' }, { creditor: 'C', type: 'loan' }), []],
    ['by groups: a type that is not known is none of them', limited({ hours: 3 }, { per: ['debt'], groups: [{ by: 'creditor', debtTypes: ['card'] }] }), about({}, { creditor: 'C' }, { creditor: 'C' }), []],
    ['by groups: the second of them', limited({ hours: 3 }, { per: ['debt'], groups: [{ by: 'creditor', debtTypes: ['card'] }, { by: 'account', debtTypes: ['loan'] }] }), about({}, { creditor: 'C', type: 'loan', account: 'A' }, { creditor: 'D', type: 'loan', account: 'A' }), [['frequency-limit', day('13:00')]]],
    ['by groups: without the name that it goes by', limited({ hours: 3 }, { per: ['debt'], groups: [{ by: 'creditor' }, { by: 'account' }] }), about({}, { account: 'A' }, { account: 'A' }), [['frequency-limit', day('13:00')]]],
    ['by groups: an account called as the creditor is another group', limited({ hours: 3 }, { per: ['debt'], groups: [{ by: 'creditor', debtTypes: ['card'] }, { by: 'account' }] }), about({}, { creditor: 'C', type: 'card' }, { account: 'C', type: 'loan' }), []],
    ['by groups: debts that nothing is said of', limited({ hours: 3 }, { per: ['debt'], groups: [{ by: 'creditor', debtTypes: ['card'] }, { by: 'account' }] }), asked({ debts: [], history: [letter('10:00', { debts: ['d2'] })] }), []],
    ['by groups: two without the name that it goes by are two', limited({ hours: 3 }, { per: ['debt'], groups: [{ by: 'creditor' }] }), about({}, {}, {}), []],
    ['two debts without an account are two', limited({ hours: 3 }, { per: ['account'] }), asked({ contact: { debts: ['d1', 'd2', 'd3'] }, history: [letter('10:00', { debts: ['d1'] }), letter('11:00', { debts: ['d2'] })], ...debts({}, {}, { account: 'A' }) }), [['frequency-limit', day('13:00')], ['frequency-limit', day('14:00')]]],
    ['two debts of one account are one count', limited({ hours: 3 }, { per: ['account'] }), asked({ contact: { debts: ['d1', 'd2'] }, history: [letter('10:00', { debts: ['d1'] })], ...debts({ account: 'A' }, { account: 'A' }) }), [['frequency-limit', day('13:00')]]],
    ['two of two accounts are two', limited({ hours: 3 }, { per: ['account'] }), asked({ contact: { debts: ['d1', 'd2'] }, history: [letter('10:00', { debts: ['d1'] }), letter('11:00', { debts: ['d2'] })], ...debts({ account: 'A' }, {}) }), [['frequency-limit', day('13:00')], ['frequency-limit', day('14:00')]]],
    ['but for a consent', limited({ hours: 3 }, EXCEPT), consented('calls', letter('10:00')), []],
    ['but for another', limited({ hours: 3 }, EXCEPT), consented('mail', letter('10:00')), [['frequency-limit', day('13:00')]]],
    ['but for none', limited({ hours: 3 }, EXCEPT), past(letter('10:00')), [['frequency-limit', day('13:00')]]],
    ['but for any of two', limited({ hours: 3 }, { count: { channels: ['letter'], exceptConsent: { scopes: ['mail', 'calls'] } } }), consented('calls', letter('10:00')), []],
    ['but for a consent to the channel of the event', limited({ hours: 3 }, { count: { channels: ['letter'], exceptConsent: { scopes: ['channel:{channel}'] } } }), consented('channel:letter', letter('10:00')), []],
    ['but for one to another channel', limited({ hours: 3 }, { count: { channels: ['letter'], exceptConsent: { scopes: ['channel:{channel}'] } } }), consented('channel:sms', letter('10:00')), [['frequency-limit', day('13:00')]]],
    ['but for a consent, by groups to which no debt belongs', limited({ hours: 3 }, { ...EXCEPT, per: ['debt'], groups: [{ by: 'creditor', debtTypes: ['card'] }] }), { ...consented('calls', letter('10:00')), ...debts({ type: 'loan', creditor: 'C' }) }, []],
    ['no address', limited({ hours: 3 }, { per: ['address'] }), asked({ contact: { to: {} } }), [['unknown-fact', null]]],
  ]);

  it('names the facts that it needs to count by', () => {
    const facts = (keys: string[], contact: Plain): unknown => check(policyOf({ kind: 'frequency', ...limited({ hours: 3 }, { per: keys }) }), asked({ contact })).reasons.map(({ data }) => data['fact']);
    expect(facts(['address'], { to: {} })).toEqual(['contact.to.address']);
    expect(facts(['agent'], {})).toEqual(['contact.from.id']);
    expect(facts(['channel', 'recipient'], { to: {} })).toEqual([]);
  });

  it('lists a thousand events, the latest, the oldest first, and of one instant by name', () => {
    const said = (history: Plain[]): readonly Record<string, unknown>[] => check(policyOf({ kind: 'frequency', ...limited({ all: true }) }), asked({ history })).reasons.map(({ data }) => data);
    const many = (count: number): Plain[] => Array.from({ length: count }, (_, index) => letter(new Date(Date.parse(AT) - (count - index) * 1000).toISOString(), { id: `e${String(index).padStart(4, '0')}` }));
    const [thousand] = said(many(1000)) as [Record<string, unknown>];
    expect([(thousand['events'] as string[]).length, (thousand['events'] as string[])[0], thousand['eventsLeftOut']]).toEqual([1000, 'e0000', undefined]);
    const [more] = said(many(1002)) as [Record<string, unknown>];
    expect([(more['events'] as string[]).length, (more['events'] as string[])[0], more['eventsLeftOut'], more['counted']]).toEqual([1000, 'e0002', 2, 1002]);
    for (const ids of [['b', 'a', 'c'], ['c', 'b', 'a'], ['a', 'c', 'b']]) expect(said([...ids.map((id) => letter('10:00', { id })), letter('09:00', { id: 'z' })]).map(({ events }) => events)).toEqual([['z', 'a', 'b', 'c']]);
  });
});

const rest = (wait: Plain): Plain => ({ wait, after: { channels: ['letter'] }, per: ['consumer'] });
const over = (text: string): readonly (readonly [string, string])[] => [['cooldown', new Date(text).toISOString()]];
describe('a rest', () => {
  objections('cooldown', { calendar: 'us' }, [
    ['of hours', rest({ hours: 3 }), past(letter('10:00')), over('2026-05-20T13:00Z')],
    ['of a day', rest({ days: 1 }), past(letter('10:00')), over('2026-05-21T00:00Z')],
    ['of a day that is over', rest({ days: 1 }), past(letter('2026-05-19T23:59:59.999Z')), []],
    ['of a full day', rest({ days: 1, full: true }), past(letter('2026-05-19T00:00Z')), over('2026-05-21T00:00Z')],
    ['of a month', rest({ months: 1 }), past(letter('2026-04-21T00:00Z')), over('2026-05-21T00:00Z')],
    ['of a month that is over', rest({ months: 1 }), past(letter('2026-04-20T23:59Z')), []],
    ['of a full month', rest({ months: 1, full: true }), past(letter('2026-04-20T10:00Z')), over('2026-05-21T00:00Z')],
    ['of a full month that is over', rest({ months: 1, full: true }), past(letter('2026-04-19T10:00Z')), []],
    ['of a month from a day that the next has not', rest({ months: 1 }), at('2026-02-27T12:00:00Z', letter('2026-01-31T10:00Z')), over('2026-02-28T00:00Z')],
    ['of a full month from a day that the next has not', rest({ months: 1, full: true }), at('2026-02-28T12:00:00Z', letter('2026-01-29T10:00Z')), over('2026-03-01T00:00Z')],
    ['of workdays, over a weekend', rest({ workdays: 2 }), at('2026-05-18T12:00:00Z', letter('2026-05-15T10:00Z')), over('2026-05-19T00:00Z')],
    ['of workdays, over a holiday', rest({ workdays: 1 }), at('2026-05-25T12:00:00Z', letter('2026-05-22T10:00Z')), over('2026-05-26T00:00Z')],
    ['of full workdays', rest({ workdays: 1, full: true }), past(letter('2026-05-19T10:00Z')), over('2026-05-21T00:00Z')],
    ['of workdays that are over', rest({ workdays: 1 }), past(letter('2026-05-19T10:00Z')), []],
    ['a history that begins too late for a day', rest({ days: 1 }), since(day('01:00')), [['history-too-short', null, day('00:00')]]],
    ['for a full day', rest({ days: 1, full: true }), since(day('01:00')), [['history-too-short', null, '2026-05-19T00:00:00.000Z']]],
    ['for a month', rest({ months: 1 }), since(day('01:00')), [['history-too-short', null, '2026-04-21T00:00:00.000Z']]],
    ['for a full month', rest({ months: 1, full: true }), since(day('01:00')), [['history-too-short', null, '2026-04-20T00:00:00.000Z']]],
    ['for workdays', rest({ workdays: 3 }), since(day('01:00')), [['history-too-short', null, '2026-05-18T00:00:00.000Z']]],
    ['for hours', rest({ hours: 3 }), since(day('10:00')), [['history-too-short', null, day('09:00:00.001')]]],
    ['in the zone that lasts longest', rest({ days: 1 }), asked({ consumer: { timeZones: ['UTC', NY] }, history: [letter('10:00')] }), over('2026-05-21T04:00Z')],
  ]);

  const house = { id: 'house', title: 'House', coverage: { from: '2026-05-11', to: '2026-05-25' }, holidays: {}, sources: { '*': 'made up' } };
  const codes = (at: string, wait: Plain): unknown => check(policyOf({ kind: 'cooldown', ...rest(wait) }, { calendar: 'house' }, { calendars: [house] }), asked({ contact: { at }, history: [letter('2026-05-01T10:00Z')] })).reasons.map(({ code }) => code);
  it('of workdays that may have begun before the calendar does is not over', () => {
    expect(codes('2026-05-12T12:00:00Z', { workdays: 3 })).toEqual(['calendar-coverage']);
    // Monday, Tuesday and Wednesday are known: whatever came before them is over on Thursday.
    expect(codes('2026-05-13T12:00:00Z', { workdays: 3 })).toEqual([]);
    expect(codes('2026-05-20T12:00:00Z', { workdays: 3 })).toEqual([]);
  });
  it('of workdays needs a calendar', () => {
    expect(() => policyOf({ kind: 'cooldown', ...rest({ workdays: 3 }) })).toThrow(/calendar/);
    expect(() => policyOf({ kind: 'cooldown', ...rest({ days: 3 }) })).not.toThrow();
  });
});
