import { describe, expect, it } from 'vitest';
import { findZone } from '../../src/calendars/zone.js';
import { FACT, prepareFacts } from '../../src/facts.js';
import type { Facts } from '../../src/facts.js';
import { parseRequest } from '../../src/index.js';
import { ms } from '../failures/support.js';

type Parts = { readonly [part: string]: unknown };
const AT = '2026-05-05T15:00:00Z';

function factsOf({ contact = {}, ...rest }: { readonly contact?: Parts; readonly [part: string]: unknown } = {}): Facts {
  const parsed = parseRequest({ contact: { at: AT, channel: 'call', ...contact }, ...rest });
  if (!parsed.success) throw new Error(JSON.stringify(parsed.issues));
  return prepareFacts(parsed.request);
}
const ofConsumer = (consumer: Parts): Facts => factsOf({ consumer });

describe('what a request states of the contact', () => {
  it('has the defaults where nothing is stated', () => {
    const { contact, at, events, subjects, zones, badZone, debts, historySince, ambiguousIds, consents, inconvenient, agreedHours, optOuts, present, instants, words } = factsOf();
    expect(contact).toEqual({
      id: undefined, channel: 'call', direction: 'outbound', purpose: 'collection', debts: undefined, replyTo: undefined,
      to: { role: 'debtor', relation: undefined, address: undefined, line: undefined, place: undefined, suppliedBy: undefined, person: undefined },
      from: { id: undefined, party: undefined, technology: 'human', institution: undefined, device: undefined, visitors: undefined },
    });
    expect({ at, events, subjects, zones, badZone, debts: [...debts], historySince, ambiguousIds, consents, inconvenient, agreedHours, optOuts, present }).toEqual({
      at: ms(AT), events: undefined, subjects: [{ debt: undefined, key: undefined, bar: 0 }], zones: undefined, badZone: undefined, debts: [], historySince: undefined,
      ambiguousIds: false, consents: [], inconvenient: [], agreedHours: [], optOuts: [], present: 0,
    });
    expect([instants.length, words.length]).toEqual([0, 0]);
  });

  it('has the defaults where null or an empty part is stated', () => {
    const nothing = { id: null, direction: null, purpose: null, debts: null, replyTo: null, to: null, from: null };
    expect(factsOf({ contact: nothing }).contact).toEqual(factsOf().contact);
    const empty = {
      debts: [], to: { role: null, relation: null, address: null, line: null, place: null, suppliedBy: null, person: null },
      from: { id: null, party: null, technology: null, institution: null, device: null, visitors: null },
    };
    expect(factsOf({ contact: empty }).contact).toEqual(factsOf().contact);
    expect(factsOf({ contact: empty, history: null, debts: null, consumer: null }).present).toBe(0);
  });

  it('has what is stated', () => {
    const contact = {
      id: 'm-1', direction: 'inbound', purpose: 'reply', debts: ['a', 'b'], replyTo: 'e-1',
      to: { role: 'spouse', relation: 'sister', address: '+1 (555) 010-0199', line: 'mobile', place: 'home', suppliedBy: 'creditor', person: 'p' },
      from: { id: 'agent', party: 'creditor', technology: 'ai', institution: 'bank', device: 'private', visitors: 2 },
    };
    const facts = factsOf({ contact, historySince: '2026-01-01T00:00:00Z' });
    expect(facts.contact).toEqual({ ...contact, channel: 'call', to: { ...contact.to, address: '15550100199' } });
    expect(facts.historySince).toBe(ms('2026-01-01T00:00:00Z'));
    expect(facts.subjects).toEqual([{ debt: 'a', key: 'a', bar: 8192 }, { debt: 'b', key: 'b', bar: 16384 }]);
  });

  it('counts a debt that is named twice once, and beyond the eighteenth without a bit', () => {
    const names = Array.from({ length: 20 }, (_, index) => `d-${index}`);
    const { subjects } = factsOf({ contact: { debts: ['d-0', ...names] } });
    expect(subjects.map(({ debt }) => debt)).toEqual(names);
    expect(subjects.map(({ key }) => key)).toEqual(names);
    // The first stands twice: its bit is that of the first place.
    expect(subjects.map(({ bar }) => bar)).toEqual(names.map((_, index) => (index === 0 ? 8192 : index + 1 < 18 ? 8192 * 2 ** (index + 1) : 0)));
  });

  it('takes the first of two records of a debt', () => {
    const first = { id: 'a', type: 'auto' };
    expect([...factsOf({ debts: [first, { type: 'auto', id: 'a' }, { id: 'b' }] }).debts]).toEqual([['a', first], ['b', { id: 'b' }]]);
  });

  it('has every zone once, and the first that does not exist', () => {
    const { zones, badZone } = ofConsumer({ timeZones: ['Asia/Tokyo', 'No/Where', 'America/New_York', 'Asia/Tokyo', 'Nor/Here'] });
    expect(zones).toEqual([findZone('Asia/Tokyo'), findZone('America/New_York')]);
    expect(badZone).toBe('No/Where');
    expect(ofConsumer({ timeZones: ['Asia/Tokyo'] }).badZone).toBeUndefined();
  });
});

describe('which facts are known at all', () => {
  const at = '2026-05-01T00:00:00Z';
  const dispute = { disputes: [{ receivedAt: at }] };
  it.each<[keyof typeof FACT, Parts, Parts]>([
    ['representation', { consumer: { representation: {} } }, { consumer: { representation: null } }],
    ['cease', { consumer: { cease: [{ receivedAt: at }] } }, { consumer: { cease: [] } }],
    ['optOuts', { consumer: { optOuts: [{ at }] } }, { consumer: { optOuts: [] } }],
    ['inconvenient', { consumer: { inconvenient: [{}] } }, { consumer: { inconvenient: [] } }],
    ['agreedHours', { consumer: { agreedHours: [{ from: '10:00', to: '11:00' }] } }, { consumer: { agreedHours: [] } }],
    ['employerProhibits', { consumer: { employerProhibits: {} } }, { consumer: { employerProhibits: null } }],
    ['deceased', { consumer: { deceased: true } }, { consumer: { deceased: false } }],
    ['minor', { consumer: { minor: true } }, { consumer: { minor: false } }],
    ['servicemember', { consumer: { servicemember: true } }, { consumer: { servicemember: false } }],
    ['vulnerable', { consumer: { vulnerable: ['x'] } }, { consumer: { vulnerable: [] } }],
    ['bankruptcy', { consumer: { bankruptcy: {} } }, { consumer: { bankruptcy: null } }],
    ['hardship', { consumer: { hardship: {} } }, { consumer: { hardship: null } }],
    ['complaints', { consumer: { complaints: [{ receivedAt: at }] } }, { consumer: { complaints: [] } }],
    ['consents', { consumer: { consents: [{ at, scope: 'calls' }] } }, { consumer: { consents: [] } }],
    ['unreachable', { consumer: { unreachable: { since: at } } }, { consumer: { unreachable: null } }],
    ['appointments', { consumer: { appointments: [{ from: at, to: at }] } }, { consumer: { appointments: [] } }],
    ['disputes', { debts: [{ id: 'a' }, { id: 'b', ...dispute }] }, { debts: [{ id: 'a', disputes: [] }] }],
    ['paid', { debts: [{ id: 'a', paidAt: at }] }, { debts: [{ id: 'a', paidAt: null }] }],
    ['timeBarred', { debts: [{ id: 'a', timeBarred: true }] }, { debts: [{ id: 'a', timeBarred: false }] }],
    ['inLitigation', { debts: [{ id: 'a', inLitigation: true }] }, { debts: [{ id: 'a', inLitigation: false }] }],
    ['workplace', { contact: { to: { place: 'work' } } }, { contact: { to: { place: 'home' } } }],
    ['replyTo', { contact: { replyTo: 'e-1' } }, { contact: { replyTo: null } }],
    ['history', { history: [] }, { history: null }],
    ['vouched', { contact: { content: { disclosures: [] } } }, { contact: { content: { disclosures: null } } }],
    ['text', { contact: { content: { text: '' } } }, { contact: { content: { text: null, subject: null } } }],
    ['text', { contact: { content: { subject: '' } } }, { contact: { content: {} } }],
  ])('%s', (fact, stated, not) => {
    expect(factsOf(stated).present).toBe(FACT[fact]);
    expect(factsOf(not).present).toBe(0);
  });

  it('misdirected, with the history in which an event was', () => {
    const event = (more: Parts = {}): Parts => ({ at, channel: 'call', ...more });
    expect(factsOf({ history: [event(), event({ misdirected: true })] }).present).toBe(FACT.history | FACT.misdirected);
    expect(factsOf({ history: [event(), event({ misdirected: false })] }).present).toBe(FACT.history);
  });

  it('have a bit each', () => {
    const bits = Object.values(FACT);
    expect(new Set(bits).size).toBe(bits.length);
    for (const bit of bits) expect(Number.isInteger(Math.log2(bit)) && bit < 2 ** 31).toBe(true);
  });
});

describe('the profile of a request', () => {
  const base = { debts: [{ id: 'a', type: 'auto' }] };
  const profile = (parts: Parts): string => factsOf({ ...base, ...parts }).profile;
  const plain = profile({ contact: { debts: ['a'] } });
  // One for each thing that conditions ask of the contact alone.
  it.each<[string, Parts]>([
    ['channel', { channel: 'sms' }], ['direction', { direction: 'inbound' }], ['purpose', { purpose: 'reply' }], ['role', { to: { role: 'spouse' } }], ['relation', { to: { relation: 'x' } }],
    ['line', { to: { line: 'mobile' } }], ['place', { to: { place: 'home' } }], ['suppliedBy', { to: { suppliedBy: 'debtor' } }], ['party', { from: { party: 'creditor' } }],
    ['technology', { from: { technology: 'ai' } }], ['institution', { from: { institution: 'bank' } }], ['device', { from: { device: 'private' } }], ['sequence', { sequence: 'initial' }],
    ['a debt without a type', { debts: ['b'] }], ['no debt', { debts: [] }], ['a fact', { replyTo: 'e' }],
  ])('differs by %s', (_, contact) => {
    expect(profile({ contact: { debts: ['a'], ...contact } })).not.toBe(plain);
  });

  it('differs by the type of a debt and by what was consented to, in whatever order it stands', () => {
    expect(profile({ contact: { debts: ['a'] }, debts: [{ id: 'a', type: 'mortgage' }] })).not.toBe(plain);
    const consents = (...scopes: readonly string[]) => profile({ contact: { debts: ['a'] }, consumer: { consents: scopes.map((scope) => ({ at: '2026-05-01', scope })) } });
    expect(consents('calls')).not.toBe(consents('time'));
    expect(consents('calls', 'time')).toBe(consents('time', 'calls', 'time'));
    expect(consents('calls')).not.toBe(plain);
  });

  it('is the same where only times, names and addresses differ', () => {
    const contact = { debts: ['a'], id: 'x', to: { address: 'y', person: 'z' }, from: { id: 'w', visitors: 3 }, callerId: 'v' };
    expect(profile({ contact })).toBe(plain);
    expect(profile({ contact: { at: '2026-06-01T00:00:00Z', debts: ['a'] } })).toBe(plain);
  });
});

describe('facts with a time', () => {
  it('consents', () => {
    const full = {
      at: '2026-05-01', until: '2026-05-02T00:00:00Z', revokedAt: 1_000, givenTo: 'collector', debts: ['a'], scope: 'calls', channels: ['sms'], hours: { from: '21:00', to: '22:30' }, on: '1970-01-03', form: 'written',
    };
    const bare = { at: 5, scope: 'time' };
    const none = { until: null, revokedAt: null, givenTo: null, debts: [], channels: null, hours: null, on: null, form: null };
    const empty = { until: undefined, revokedAt: undefined, givenTo: undefined, debts: undefined, channels: undefined, hours: undefined, on: undefined, form: undefined };
    expect(ofConsumer({ consents: [full, bare, { ...bare, ...none }] }).consents).toEqual([
      { ...full, at: { day: ms('2026-05-01') / 86_400_000 }, until: ms('2026-05-02T00:00:00Z'), hours: { from: 75_600_000, to: 81_000_000 }, on: 2 },
      { ...bare, ...empty },
      { ...bare, ...empty },
    ]);
  });

  it('refusals of times, and hours that were agreed', () => {
    const all = { since: '1970-01-02', until: 7, days: ['tue', 'sun'], from: '15:00', to: '17:00', place: 'home', channels: ['call'], form: 'oral' };
    const day = { from: 0, to: 86_400_000, wholeDay: true };
    const empty = { since: undefined, until: undefined, days: undefined, place: undefined, channels: undefined, form: undefined };
    const none = { since: null, until: null, days: null, from: null, to: null, place: null, channels: [], form: null };
    expect(ofConsumer({ inconvenient: [all, {}, none, { from: '15:00', to: '15:00' }, { from: '15:00' }, { to: '15:00' }, { from: '00:00', to: '24:00' }] }).inconvenient).toEqual([
      { ...all, since: { day: 1 }, days: [1, 6], from: 54_000_000, to: 61_200_000, wholeDay: false },
      { ...empty, ...day },
      { ...empty, ...day },
      { ...empty, from: 54_000_000, to: 54_000_000, wholeDay: true },
      { ...empty, from: 54_000_000, to: 86_400_000, wholeDay: false },
      { ...empty, from: 0, to: 54_000_000, wholeDay: false },
      { ...empty, ...day, wholeDay: false },
    ]);
    expect(ofConsumer({ agreedHours: [{ days: ['mon'], from: '10:00', to: '11:00' }] }).agreedHours).toEqual([{ ...empty, days: [0], from: 36_000_000, to: 39_600_000, wholeDay: false }]);
  });

  it('opt-outs', () => {
    const all = { at: 3, channel: 'sms', address: '(555) 1', debts: ['a'], form: 'oral', purposes: ['reply'], by: { role: 'spouse' } };
    const empty = { channel: undefined, address: undefined, debts: undefined, form: undefined, purposes: undefined, by: undefined };
    const none = { channel: null, address: null, debts: [], form: null, purposes: null, by: null };
    expect(ofConsumer({ optOuts: [all, { at: 4 }, { at: 4, ...none }] }).optOuts).toEqual([{ ...all, address: '5551' }, { at: 4, ...empty }, { at: 4, ...empty }]);
  });
});
