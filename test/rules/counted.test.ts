import { describe, expect, it } from 'vitest';
import type { PastEvent } from '../../src/exchange.js';
import { TIE } from '../../src/exchange.js';
import { cannotCount } from '../../src/rules/counting.js';
import type { Ask, Tri } from '../../src/rules/kind.js';
import { NO, UNKNOWN, YES } from '../../src/rules/kind.js';
import { clock, date, duration, names, oneOf, some } from '../../src/rules/parts.js';
import type { GroupParams, PerKey } from '../../src/rules/per.js';
import { concerns, preparePer } from '../../src/rules/per.js';
import { prepareFilter } from '../../src/rules/filter.js';
import { either, everyDebt, inList, opposite, someDebt } from '../../src/rules/tri.js';
import { distinct, eventsWithin, firstAfter, firstWithin, mayHold, nextEvent } from '../../src/rules/window.js';
import { z } from 'zod';
import type { Plain } from '../failures/support.js';
import { askOf } from './ask.js';

const at = (hour: number): string => `2026-05-20T${String(hour).padStart(2, '0')}:00:00Z`;
const past = (hour: number, more: Plain = {}): Plain => ({ id: `${hour}`, at: at(hour), channel: 'call', outcome: 'answered', ...more });
const ids = (events: readonly PastEvent[]): unknown => events.map(({ id }) => id);

describe('events in a window', () => {
  const answered = prepareFilter({ channels: ['call'], outcomes: ['answered'] });
  const history = [past(1), past(2, { channel: 'sms' }), past(3, { outcome: 'busy' }), past(4, { outcome: undefined }), past(5, { to: { role: 'debtor', address: 'b' } }), past(6), past(6, { id: '6b' }), past(9), past(12), past(13)];
  const ask = askOf({ contact: { to: { role: 'debtor', address: 'a' } }, history });
  const noSix = (event: PastEvent): boolean => event.id !== '6';

  it('are those after its start and not after the contact, the oldest first', () => {
    expect(ids(eventsWithin(ask, -Infinity, answered, false))).toEqual(['1', '5', '6', '6b', '9', '12']);
    expect(ids(eventsWithin(ask, -Infinity, answered, true))).toEqual(['1', '4', '5', '6', '6b', '9', '12']);
    expect(ids(eventsWithin(ask, Date.parse(at(5)), answered, true))).toEqual(['5', '6', '6b', '9', '12']);
    expect(ids(eventsWithin(ask, Date.parse(at(5)) + 1, answered, true))).toEqual(['6', '6b', '9', '12']);
    expect(ids(eventsWithin(ask, -Infinity, answered, false, TIE.otherAddress))).toEqual(['1', '6', '6b', '9', '12']);
    expect(ids(eventsWithin(ask, -Infinity, answered, false, 0, noSix))).toEqual(['1', '5', '6b', '9', '12']);
    expect(ids(eventsWithin(ask, Date.parse(at(12)) + 1, answered, true))).toEqual([]);
    expect(eventsWithin(askOf({}), -Infinity, answered, true)).toEqual([]);
  });

  it('the first of them, and whether there are so many, without collecting them', () => {
    for (const hour of [0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 13]) {
      for (const bars of [0, TIE.otherAddress, TIE.otherChannel]) {
        for (const also of [undefined, noSix]) {
          for (const start of [Date.parse(at(hour)), Date.parse(at(hour)) + 1]) {
            const all = eventsWithin(ask, start, answered, true, bars, also);
            expect(firstWithin(ask, start, answered, bars, also)).toBe(all[0]);
            for (let limit = 1; limit <= 9; limit++) expect(mayHold(limit, ask, start, answered, bars, also), `${limit} since ${hour}`).toBe(all.length >= limit);
          }
        }
      }
    }
    expect([firstWithin(askOf({}), -Infinity, answered, 0, undefined), mayHold(1, askOf({}), -Infinity, answered, 0, undefined)]).toEqual([undefined, false]);
    expect(firstWithin(ask, Date.parse(at(13)), answered, 0, undefined)).toBeUndefined();
  });

  it('of several entries of one id the last is counted, and those without one each', () => {
    const entry = (id: string | undefined, hour: number): PastEvent => ({ id, at: hour }) as unknown as PastEvent;
    const list = [entry('a', 1), entry(undefined, 2), entry('b', 3), entry('a', 4), entry(undefined, 5)];
    expect(distinct(list)).toEqual([list[1], list[2], list[3], list[4]]);
    const twice = askOf({ history: [past(1, { id: 'x' }), past(3, { id: 'x', outcome: 'busy' }), past(5, { id: 'x' }), past(7, { id: undefined }), past(8, { id: undefined })] });
    expect(eventsWithin(twice, -Infinity, answered, true).map((event) => new Date(event.at).getUTCHours())).toEqual([5, 7, 8]);
  });

  it('what comes after an instant', () => {
    const { facts } = ask;
    const after = (hour: number, ms = 0): number => firstAfter(facts, Date.parse(at(hour)) + ms);
    expect([after(0), after(1, -1), after(1), after(5), after(6, -1), after(6), after(7), after(12), after(13, -1), after(13), after(14)]).toEqual([0, 0, 1, 5, 5, 7, 7, 9, 9, 10, 10]);
    expect([nextEvent(ask), nextEvent(askOf({ history: [past(12)] })), nextEvent(askOf({}))]).toEqual([Date.parse(at(13)), Infinity, Infinity]);
  });
});

describe('what is counted together', () => {
  const debts = [
    { id: 'a', type: 'card', account: '1', creditor: 'X' },
    { id: 'b', type: 'card', account: '1', creditor: 'Y' },
    { id: 'c', type: 'loan', account: '2', creditor: 'X' },
    { id: 'd', type: 'loan' },
    { id: 'e', account: '2' },
    { id: 'f', type: 'loan' },
    { id: 'Z', creditor: 'Z' },
    { id: 'z2', creditor: 'Z' },
  ];
  const groups: readonly GroupParams[] = [{ debtTypes: ['card'], by: 'creditor' }, { debtTypes: ['loan'], by: 'account' }];
  const named = (own: readonly string[] | undefined, history: readonly Plain[] = []) => askOf({ contact: { debts: own }, debts, history });
  const subjects = (per: readonly PerKey[], own: readonly string[] | undefined, by?: readonly GroupParams[]): unknown => preparePer(per, by).subjects(named(own)).map(({ debt, key }) => [debt, key]);

  it.each<[string, readonly PerKey[], readonly string[] | undefined, readonly GroupParams[] | undefined, unknown]>([
    ['the person', ['consumer'], ['a', 'b'], undefined, [[undefined, undefined]]],
    ['a debt that nobody named', ['debt'], undefined, undefined, [[undefined, undefined]]],
    ['each debt', ['debt'], ['a', 'b', 'a'], undefined, [['a', 'a'], ['b', 'b']]],
    ['each account; a debt that names none is its own', ['account'], ['a', 'b', 'c', 'd', 'f', 'nobody-knows'], undefined, [['a', 'account 1'], ['c', 'account 2'], ['d', 'd'], ['f', 'f'], ['nobody-knows', 'nobody-knows']]],
    ['no account', ['account'], ['d', 'f'], undefined, [['d', 'd'], ['f', 'f']]],
    ['each creditor; of those that name none nobody knows', ['creditor'], ['a', 'b', 'c', 'd', 'f', 'nobody-knows'], undefined, [['a', 'X'], ['b', 'Y'], ['d', undefined]]],
    ['account before creditor before debt', ['debt', 'creditor', 'account'], ['a', 'b'], undefined, [['a', 'account 1']]],
    ['creditor before debt', ['debt', 'creditor'], ['a', 'c'], undefined, [['a', 'X']]],
    ['debts of some types by group, others alone', ['debt'], ['a', 'b', 'c', 'd', 'e', 'f', 'nobody-knows'], groups, [['a', 'creditor X'], ['b', 'creditor Y'], ['c', 'account 2'], ['d', 'd'], ['e', 'e'], ['f', 'f'], ['nobody-knows', 'nobody-knows']]],
    ['debts of every type by group', ['debt'], ['a', 'c', 'd', 'e'], [{ by: 'account' }], [['a', 'account 1'], ['c', 'account 2'], ['d', 'd']]],
    ['the first group that a debt has a name in', ['debt'], ['a', 'd', 'e'], [{ by: 'creditor' }, { by: 'account' }], [['a', 'creditor X'], ['d', 'd'], ['e', 'account 2']]],
  ])('%s', (_, per, own, by, expected) => {
    expect(subjects(per, own, by)).toEqual(expected);
  });

  const about = (id: string, list?: readonly string[]): Plain => past(1, { id, ...(list === undefined ? {} : { debts: list }) });
  const history = [about('none'), about('ab', ['a', 'b']), about('b', ['b']), about('c', ['c']), about('d', ['d']), about('e', ['e']), about('unknown', ['zz']), about('z2', ['z2'])];
  const any = prepareFilter({ channels: ['call'] });
  const counted = (per: readonly PerKey[], own: readonly string[], by?: readonly GroupParams[]): unknown => {
    const scope = preparePer(per, by);
    const ask = named(own, history);
    return scope.subjects(ask).map((subject) => ids(eventsWithin(ask, -Infinity, any, true, scope.bars(subject), scope.also(ask, subject))));
  };
  const ALL = ['none', 'ab', 'b', 'c', 'd', 'e', 'unknown', 'z2'];
  it.each<[string, readonly PerKey[], readonly string[], readonly GroupParams[] | undefined, unknown]>([
    ['the person', ['consumer'], ['a'], undefined, [ALL]],
    ['a debt', ['debt'], ['b', 'd'], undefined, [['none', 'ab', 'b'], ['none', 'd']]],
    ['an account: also what is about another debt of it', ['account'], ['a', 'd'], undefined, [['none', 'ab', 'b'], ['none', 'd']]],
    ['a creditor, and what may be the same one', ['creditor'], ['a'], undefined, [['none', 'ab', 'c', 'd', 'e', 'unknown']]],
    ['a creditor of the name of its debt', ['creditor'], ['Z'], undefined, [['none', 'd', 'e', 'unknown', 'z2']]],
    ['of an unknown creditor everything', ['creditor'], ['d'], undefined, [ALL]],
    ['groups', ['debt'], ['a', 'c', 'd'], groups, [['none', 'ab'], ['none', 'c'], ['none', 'd']]],
  ])('events about %s', (_, per, own, by, expected) => {
    const sorted = (value: unknown): unknown => (value as string[][]).map((list) => [...list].sort());
    expect(sorted(counted(per, own, by))).toEqual(sorted(expected));
  });

  it('a debt beyond those that have a bit of their own is told by its name', () => {
    const own = Array.from({ length: 20 }, (_, index) => `n${index}`);
    const scope = preparePer(['debt'], undefined);
    const ask = named(own, [about('last', ['n19']), about('first', ['n0']), about('none')]);
    const found = scope.subjects(ask).map((subject) => [...(ids(eventsWithin(ask, -Infinity, any, true, scope.bars(subject), scope.also(ask, subject))) as string[])].sort());
    expect([found.length, found[0], found[1], found[18], found[19]]).toEqual([20, ['first', 'none'], ['none'], ['none'], ['last', 'none']]);
  });

  it('a contact that lacks what is counted by', () => {
    const missing = (per: readonly PerKey[], contact: Plain): unknown => preparePer(per, undefined).missing(askOf({ contact }));
    expect(missing(['address', 'agent'], {})).toBe('contact.to.address');
    expect(missing(['address', 'agent'], { to: { role: 'debtor', address: 'a' } })).toBe('contact.from.id');
    expect(missing(['address', 'agent'], { to: { role: 'debtor', address: 'a' }, from: { id: 'x' } })).toBeUndefined();
    expect(missing(['consumer', 'debt', 'channel', 'recipient', 'account', 'creditor'], {})).toBeUndefined();
  });

  it.each<[readonly string[] | null | undefined, readonly string[] | undefined, boolean]>([
    [undefined, ['a'], true], [null, ['a'], true], [[], ['a'], true], [['a'], undefined, true], [['a'], ['a'], true], [['b'], ['a'], false], [['b'], ['a', 'b'], true], [['b', 'c'], ['a', 'b'], true], [['b', 'c'], ['a', 'd'], false],
  ])('what is said of %j concerns a contact about %j: %s', (said, own, yes) => {
    expect(concerns(said, askOf({ contact: { debts: own } }))).toBe(yes);
  });
});

it('what a rule lacks that looks back: the history, then a zone, then what it counts by', () => {
  const scope = preparePer(['address'], undefined);
  const lacks = (request: Plain, needsZone: boolean, badZone?: string | null): unknown => cannotCount({ ...askOf(request), ...(badZone === undefined ? {} : { badZone }) } as Ask, scope, needsZone)?.data;
  const known = { contact: { to: { role: 'debtor', address: 'a' } }, history: [] };
  expect([lacks({}, true, null), lacks({ history: [] }, true, null), lacks({ history: [] }, false, null), lacks({ history: [] }, true), lacks(known, true), lacks(known, false, null)]).toEqual([
    { fact: 'history' }, { zone: null }, { fact: 'contact.to.address' }, { fact: 'contact.to.address' }, undefined, undefined,
  ]);
});

describe('answers of which one is that nobody knows', () => {
  it.each<[Tri, Tri, Tri]>([[YES, YES, YES], [YES, NO, YES], [YES, UNKNOWN, YES], [NO, YES, YES], [NO, NO, NO], [NO, UNKNOWN, UNKNOWN], [UNKNOWN, YES, YES], [UNKNOWN, NO, UNKNOWN], [UNKNOWN, UNKNOWN, UNKNOWN]])('%s or %s is %s', (a, b, c) => {
    expect(either(a, b)).toBe(c);
  });
  it('turned round', () => {
    expect(([YES, NO, UNKNOWN] as const).map((answer) => opposite(answer))).toEqual([NO, YES, UNKNOWN]);
    expect([inList('a', ['a'], true), inList('b', ['a'], true), inList('a', ['a'], false), inList('b', ['a'], false), inList(undefined, ['a'], true), inList(undefined, ['a'], false)]).toEqual([YES, NO, NO, YES, UNKNOWN, UNKNOWN]);
  });
  it.each<[string, string[] | undefined, Tri, Tri]>([
    ['no debt named', undefined, UNKNOWN, UNKNOWN], ['none', [], NO, YES], ['yes', ['y'], YES, YES], ['no', ['n'], NO, NO], ['unknown', ['u'], UNKNOWN, UNKNOWN], ['yes and no', ['n', 'y'], YES, NO], ['unknown and yes', ['u', 'y'], YES, UNKNOWN], ['unknown and no', ['u', 'n'], UNKNOWN, NO], ['no and unknown', ['n', 'u'], UNKNOWN, NO],
  ])('of debts: %s', (_, own, any, every) => {
    const { facts } = askOf({ debts: [{ id: 'y', type: 'card' }, { id: 'n', type: 'loan' }] });
    const isCard = (debt: { readonly type?: string | null | undefined } | undefined): Tri => (debt === undefined ? UNKNOWN : debt.type === 'card' ? YES : NO);
    expect([someDebt(own, facts, isCard), everyDebt(own, facts, isCard)]).toEqual([any, every]);
  });
});

describe('parts that kinds share', () => {
  const said = (schema: z.ZodType, value: unknown): unknown => schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
  it.each<[z.ZodType, unknown, unknown]>([
    [clock, '24:00', []], [clock, '24:01', ['is no clock time; give HH:MM from 00:00 to 24:00']], [clock, '9:00', ['is no clock time; give HH:MM from 00:00 to 24:00']],
    [date, '2024-02-29', []], [date, '2026-02-29', ['is no date of the calendar; give YYYY-MM-DD']],
    [names, ['a'], []], [names, [], ['is an empty list; name at least one, or leave the field out']], [names, [''], ['is empty; give a name']],
    [some(z.object({})), { a: undefined }, ['is empty; name at least one, or leave the field out']], [some(z.object({ a: z.number() })), { a: 1 }, []],
    [duration, { days: 1 }, []], [duration, { days: 1, full: true }, []], [duration, { workdays: 1, full: true }, []], [duration, { hours: 1 }, []], [duration, { months: 2 }, []],
    [duration, { full: true }, ['needs exactly one of days, workdays, hours, months']], [duration, { days: 1, hours: 1 }, ['needs exactly one of days, workdays, hours, months']],
    [duration, { hours: 1, full: true }, ['full is for days, workdays and months; hours are always counted in full']],
    [duration, { days: 0 }, ['must be 1 or more']], [duration, { days: 36_526 }, ['must be 36525 or less']], [duration, { hours: 0 }, ['must be more than 0']], [duration, { hours: 876_601 }, ['must be 876600 or less']],
  ])('%#: %j', (schema, value, messages) => {
    expect(said(schema, value)).toEqual(messages);
  });
  it('exactly one of the keys', () => {
    expect([oneOf({}, ['a', 'b']), oneOf({ a: 1 }, ['a', 'b']), oneOf({ a: 1, b: undefined }, ['a', 'b']), oneOf({ a: 1, b: 2 }, ['a', 'b']), oneOf({ c: 1 }, ['a', 'b'])]).toEqual([false, true, true, false, false]);
  });
});
