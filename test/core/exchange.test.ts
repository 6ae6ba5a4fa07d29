import { describe, expect, it } from 'vitest';
import { canonical, columnsOf, eventsOf, labelOf, normaliseAddress, partyOf, senderOf, TIE, tieOfDebt, WORDS } from '../../src/exchange.js';
import type { Exchange, PastEvent } from '../../src/exchange.js';
import { namesOf, stretchOf, wordsOf } from '../../src/vocabulary.js';
import type { Vocabulary } from '../../src/vocabulary.js';

type Event = Parameters<typeof eventsOf>[0][number];
const event = (more: object = {}): Event => ({ at: 1000, channel: 'call', ...more });
const eventOf = (more: object = {}): PastEvent => eventsOf([event(more)], undefined).events[0] as PastEvent;
const contactOf = (more: object = {}): Exchange => ({ id: undefined, channel: 'call', direction: 'outbound', purpose: 'collection', to: partyOf(null), from: senderOf(null), debts: undefined, replyTo: undefined, ...more });

describe('normaliseAddress', () => {
  it.each([
    ['+12025550100', '12025550100'],
    ['+1 (202) 555-0100', '12025550100'],
    [' 1.202/555‐01‑0–0 ', '12025550100'],
    ['+ 1 202', '1202'],
    ['12025550100', '12025550100'],
    ['＋１２０２', '1202'],
    ['+', '+'],
    ['( - )', '( - )'],
    ['', ''],
    ['+1202x', '+1202x'],
    ['x+1202', 'x+1202'],
    ['+ Ann', '+ ann'],
    ['+Ann', '+ann'],
    ['1202 Elm', '1202 elm'],
    [' Ann@Example.ORG ', 'ann@example.org'],
    ['ＡＮＮ', 'ann'],
  ])('%j is %j', (given, wanted) => {
    expect(normaliseAddress(given)).toBe(wanted);
  });
});

describe('an event of the history', () => {
  it('has the defaults where nothing or null is stated', () => {
    const raw = event();
    const bare = {
      id: undefined, at: 1000, channel: 'call', direction: 'outbound', purpose: 'collection', to: partyOf(undefined), from: senderOf(undefined), debts: undefined, replyTo: undefined,
      outcome: undefined, misdirected: undefined, undeliverable: undefined,
    };
    expect(eventsOf([raw], undefined).events).toEqual([{ ...bare, raw }]);
    const nulls = event({ id: null, direction: null, purpose: null, to: null, from: null, debts: null, debtsDiscussed: null, replyTo: null, outcome: null, misdirected: null, undeliverable: null });
    expect(eventsOf([nulls], undefined).events).toEqual([{ ...bare, raw: nulls }]);
  });

  it('has what is stated', () => {
    const raw = event({ id: 'e', direction: 'inbound', purpose: 'reply', debts: ['a'], replyTo: 'm', outcome: 'sent', misdirected: true, undeliverable: false, to: { role: 'spouse', person: 'p' }, from: { id: 'x', visitors: 0 } });
    expect(eventsOf([raw], undefined).events[0]).toMatchObject({ id: 'e', direction: 'inbound', purpose: 'reply', debts: ['a'], replyTo: 'm', outcome: 'sent', misdirected: true, undeliverable: false, to: { role: 'spouse', person: 'p' }, from: { id: 'x', visitors: 0, technology: 'human' } });
  });

  it.each<[unknown, unknown, unknown]>([
    [undefined, undefined, undefined], [['a'], undefined, ['a']], [undefined, ['b'], ['b']], [[], ['b'], ['b']], [['a'], [], ['a']], [['a'], ['b', 'a'], ['a', 'b']],
  ])('debts %j, discussed %j: it is about %j', (debts, debtsDiscussed, wanted) => {
    expect(eventOf({ debts, debtsDiscussed }).debts).toEqual(wanted);
  });

  it('is named by its id, else by its instant', () => {
    expect([labelOf(eventOf({ id: 'e-1' })), labelOf(eventOf())]).toEqual(['e-1', '1970-01-01T00:00:01.000Z']);
  });
});

describe('the events that count', () => {
  const ids = (raw: readonly Event[], contactId?: string) => {
    const { events, ambiguous } = eventsOf(raw, contactId);
    return [events.map(({ id, at, outcome }) => `${id ?? '-'}@${at}${outcome === undefined ? '' : ` ${outcome}`}`).join(', '), ambiguous];
  };
  it('are sorted, and those of one instant stay as they stand', () => {
    expect(ids([event({ id: 'c', at: 3 }), event({ id: 'a', at: 1 }), event({ id: 'b', at: 2 }), event({ id: 'd', at: 3 })])).toEqual(['a@1, b@2, c@3, d@3', false]);
    expect(ids([event({ id: 'a', at: 1 }), event({ id: 'b', at: 3 }), event({ id: 'c', at: 2 })])).toEqual(['a@1, c@2, b@3', false]);
    expect(ids([event({ id: 'a', at: 1 }), event({ id: 'b', at: 1 })])).toEqual(['a@1, b@1', false]);
  });

  it('are without the contact itself, and with events without id however alike', () => {
    expect(ids([event({ id: 'a' }), event({ id: 'me' }), event(), event()], 'me')).toEqual(['a@1000, -@1000, -@1000', false]);
    expect(ids([event(), event({ id: null })], undefined)).toEqual(['-@1000, -@1000', false]);
  });

  it('have the same entry once, also where its instant is written otherwise or its fields stand in another order', () => {
    const later = { id: 'a', outcome: 'sent' };
    expect(ids([event({ id: 'a' }), event({ id: 'a', at: '1970-01-01T00:00:01Z' }), { channel: 'call', id: 'a', at: 1000 } as Event])).toEqual(['a@1000', false]);
    expect(ids([event({ id: 'a' }), event(later), event(later), event({ id: 'a' })])).toEqual(['a@1000 sent, a@1000', true]);
    expect(ids([event(later), event({ id: 'a' }), event({ id: 'a' }), event({ id: 'b', at: 1 })])).toEqual(['b@1, a@1000 sent, a@1000', true]);
    expect(ids([event({ id: 'a', at: 5 }), event({ id: 'b', at: 3 }), event({ id: 'a', at: 4 })])).toEqual(['b@3, a@4, a@5', true]);
    // A third that differs from both is kept too.
    expect(ids([event({ id: 'a' }), event(later), event({ id: 'a', outcome: 'busy' })])).toEqual(['a@1000 busy, a@1000 sent, a@1000', true]);
  });
});

describe('canonical', () => {
  it.each<[unknown, string]>([
    [{ b: 1, a: [2, { d: null, c: undefined }] }, '{"a":[2,{"d":null}],"b":1}'], [[], '[]'], [{}, '{}'], [null, 'null'], [undefined, 'null'], ['x', '"x"'], [[undefined, 'a'], '[null,"a"]'], [{ '"': true }, '{"\\"":true}'],
  ])('%j', (value, text) => {
    expect(canonical(value)).toBe(text);
  });
});

describe('how an event stands to the contact', () => {
  const ties = (past: object, contact: object = {}): number => columnsOf([eventOf({ at: 0 }), eventOf(past)], contactOf(contact))[2 * WORDS - 1] as number;
  const plain = TIE.unknownAddress | TIE.unknownAgent | TIE.directed | TIE.deliverable | TIE.answersNothing;
  const to = (party: Record<string, unknown>) => ({ to: partyOf(party) });
  const from = (sender: Record<string, unknown>) => ({ from: senderOf(sender) });
  it.each<[string, object, object, number]>([
    ['nothing stated', {}, {}, plain],
    ['the same address', { to: { address: '+1 5' } }, to({ address: '15' }), (plain & ~TIE.unknownAddress) | TIE.sameAddress],
    ['another address', { to: { address: '1' } }, to({ address: '2' }), (plain & ~TIE.unknownAddress) | TIE.otherAddress],
    ['an address on one side', { to: { address: '1' } }, {}, plain],
    ['an address on the other', {}, to({ address: '1' }), plain],
    ['the same agent', { from: { id: 'x' } }, from({ id: 'x' }), plain & ~TIE.unknownAgent],
    ['another agent', { from: { id: 'x' } }, from({ id: 'y' }), (plain & ~TIE.unknownAgent) | TIE.otherAgent],
    ['an agent on one side', { from: { id: 'x' } }, {}, plain],
    ['an agent on the other', {}, from({ id: 'x' }), plain],
    ['another channel', { channel: 'sms' }, {}, plain | TIE.otherChannel],
    ['misdirected', { misdirected: true }, {}, (plain & ~TIE.directed) | TIE.misdirected],
    ['not misdirected', { misdirected: false }, {}, plain],
    ['undeliverable', { undeliverable: true }, {}, (plain & ~TIE.deliverable) | TIE.undeliverable],
    ['an answer', { replyTo: 'm' }, {}, (plain & ~TIE.answersNothing) | TIE.answers],
    ['another role', { to: { role: 'spouse' } }, {}, plain | TIE.otherRecipient],
    ['another person', { to: { person: 'a' } }, to({ person: 'b' }), plain | TIE.otherRecipient],
    ['the same person', { to: { person: 'a' } }, to({ person: 'a' }), plain],
    ['a person on one side', { to: { person: 'a' } }, {}, plain],
    ['a person on the other', {}, to({ person: 'a' }), plain],
    ['another relation', { to: { relation: 'a' } }, to({ relation: 'b' }), plain | TIE.otherRecipient],
    ['the same relation', { to: { relation: 'a' } }, to({ relation: 'a' }), plain],
    ['a relation on one side', { to: { relation: 'a' } }, {}, plain],
    ['a relation on the other', {}, to({ relation: 'a' }), plain],
    ['the first of two debts', { debts: ['a'] }, { debts: ['a', 'b'] }, plain | tieOfDebt(1)],
    ['the second of two debts', { debts: ['b'] }, { debts: ['a', 'b'] }, plain | tieOfDebt(0)],
    ['neither of two debts', { debts: ['c'] }, { debts: ['a', 'b'] }, plain | tieOfDebt(0) | tieOfDebt(1)],
    ['no debt', {}, { debts: ['a', 'b'] }, plain],
    ['a debt, of a contact without', { debts: ['a'] }, {}, plain],
  ])('%s', (_, past, contact, wanted) => {
    expect(ties(past, contact)).toBe(wanted);
  });

  it('has a bit for each of eighteen debts, and none for more', () => {
    const debts = Array.from({ length: 20 }, (_, index) => `d-${index}`);
    const bits = debts.map((_, index) => tieOfDebt(index));
    expect(bits).toEqual(debts.map((_, index) => (index < 18 ? 8192 * 2 ** index : 0)));
    expect(ties({ debts: ['other'] }, { debts })).toBe(plain | bits.reduce((sum, bit) => sum | bit, 0));
    const all = [...Object.values(TIE), ...bits.slice(0, 18)];
    expect(new Set(all).size).toBe(all.length);
    for (const bit of all) expect(Number.isInteger(Math.log2(bit)) && bit < 2 ** 31).toBe(true);
  });
});

describe('names in bits', () => {
  const VOCABULARIES: readonly Vocabulary[] = ['channel', 'outcome', 'role', 'purpose', 'technology', 'party', 'direction'];
  const named = (vocabulary: Vocabulary, name: string | undefined) => {
    const base = { channel: 'call', outcome: 'sent', direction: 'outbound', purpose: 'collection', to: { role: 'debtor' }, from: { technology: 'human', party: 'creditor' } };
    const value = { channel: { channel: name }, outcome: { outcome: name }, direction: { direction: name }, purpose: { purpose: name }, role: { to: { role: name } }, technology: { from: { ...base.from, technology: name } }, party: { from: { ...base.from, party: name } } }[vocabulary];
    const words = new Int32Array(5).fill(-1);
    wordsOf({ ...base, ...value } as Parameters<typeof wordsOf>[0], words, 1);
    expect([words[0], words[4]]).toEqual([-1, -1]);
    const { word, all } = stretchOf(vocabulary);
    return (words[1 + word] as number) & all;
  };

  it.each(VOCABULARIES)('%s: one bit for each name, one for any other, one for none', (vocabulary) => {
    const { bits, other, none, all } = stretchOf(vocabulary);
    const names = namesOf(vocabulary);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) expect(named(vocabulary, name), name).toBe(bits.get(name));
    expect([named(vocabulary, 'a name of nobody'), named(vocabulary, undefined)]).toEqual([other, none]);
    const each = [...names.map((name) => bits.get(name) as number), other, none];
    expect(each.reduce((sum, bit) => sum | bit, 0)).toBe(all);
    expect(new Set(each).size).toBe(each.length);
    for (const bit of each) expect(Number.isInteger(Math.log2(bit)) && bit > 0 && bit < 2 ** 31).toBe(true);
  });

  it('do not meet within one word', () => {
    for (const word of [0, 1, 2]) {
      let sum = 0;
      for (const vocabulary of VOCABULARIES.filter((each) => stretchOf(each).word === word)) {
        expect(sum & stretchOf(vocabulary).all).toBe(0);
        sum |= stretchOf(vocabulary).all;
      }
      expect(sum).toBeGreaterThan(0);
    }
  });
});
