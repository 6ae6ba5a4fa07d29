import { describe, expect, it } from 'vitest';
import { parseDay } from '../src/calendars/civil.js';
import { findZone } from '../src/calendars/zone.js';
import type { Zone } from '../src/calendars/zone.js';
import { compareRulesets, zonesOf } from '../src/diff/index.js';
import type { Difference } from '../src/diff/index.js';
import { forReach, profilesOf, requestOf, scopeOf } from '../src/diff/profiles.js';
import type { Profile } from '../src/diff/profiles.js';
import { compareDocuments, compareRules, essence } from '../src/diff/rules.js';
import { parseRequest } from '../src/index.js';
import type { Rule, Ruleset } from '../src/index.js';

const rules = (...list: readonly object[]): Rule[] => list as Rule[];
const house = (list: readonly object[], more: object = {}): Ruleset => ({ id: 'house', version: '1', zones: ['UTC'], rules: list as Rule[], ...more });
const span = (from: string, to: string) => ({ from: parseDay(from) as number, to: parseDay(to) as number });
const hours = (more: object = {}) => ({ id: 'h', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], ...more });
const cap = (more: object = {}) => ({ id: 'c', kind: 'frequency', limit: 2, window: { days: 3 }, per: ['consumer'], count: { channels: ['call'] }, when: { channels: ['call'] }, ...more });

describe('documents', () => {
  it('differ by each field but rules, version and day of the check', () => {
    const before = house([hours()], { title: 'Old', calendar: 'cn', lastChecked: '2026-01-01' });
    const after = { ...house([hours({ note: 'x' })], { title: 'New', notes: ['n'], lastChecked: '2026-02-01' }), version: '2' };
    expect(compareDocuments(before, after)).toEqual([{ field: 'title', old: 'Old', new: 'New' }, { field: 'calendar', old: 'cn', new: null }, { field: 'notes', old: null, new: ['n'] }]);
    expect(compareDocuments(before, before)).toEqual([]);
  });

  it('what decides of a rule is all but its id and what is said of it', () => {
    const words = { title: 'T', citation: { instrument: 'I' }, confidence: 'memory', reading: 'R', lastChecked: '2026-01-01', note: 'N', message: { en: 'M' } };
    const [one] = rules(hours({ ...words, unless: undefined }));
    const [other] = rules(hours({ id: 'other' }));
    expect(essence(one as Rule)).toBe(essence(other as Rule));
    for (const more of [{ force: 'should' }, { zone: 'UTC' }, { from: '2026-01-01' }, { allow: [{ from: '08:01', to: '21:00' }] }]) expect(essence({ ...(one as Rule), ...more } as Rule)).not.toBe(essence(other as Rule));
  });
});

describe('rules of two versions', () => {
  const [a, b, c] = ['2026-01-01', '2026-06-01', '2027-01-01'];
  const changed = (before: readonly object[], after: readonly object[]) => compareRules(rules(...before), rules(...after)).map(({ id, change, from, until, wordsOnly, fields }) => [id, change, from, until, wordsOnly, fields.map(({ field, old, new: now }) => `${field}: ${JSON.stringify(old)} → ${JSON.stringify(now)}`).join('; ')]);
  it.each<[string, readonly object[], readonly object[], readonly unknown[][]]>([
    ['alike', [hours()], [hours()], []],
    ['alike, written in another order', [{ id: 'h', kind: 'x', a: [1], b: { c: 1, d: 2 } }], [{ b: { d: 2, c: 1 }, a: [1], kind: 'x', id: 'h' }], []],
    ['added and removed', [hours({ id: 'old' })], [hours({ id: 'new' })], [['new', 'added', null, null, false, ''], ['old', 'removed', null, null, false, '']]],
    ['changed', [hours({ note: 'x' })], [hours({ note: 'x', zone: 'UTC' })], [['h', 'changed', null, null, false, 'zone: null → "UTC"']]],
    ['changed in words alone', [hours({ note: 'x', title: 'T' })], [hours({ note: 'y' })], [['h', 'changed', null, null, true, 'note: "x" → "y"; title: "T" → null']]],
    ['changed in words and more', [hours({ note: 'x' })], [hours({ note: 'y', zone: 'UTC' })], [['h', 'changed', null, null, false, 'note: "x" → "y"; zone: null → "UTC"']]],
    ['amended', [hours()], [hours({ until: b }), hours({ from: b, zone: 'UTC' })], [['h', 'changed', null, b, false, `until: null → "${b}"`], ['h', 'amended', b, null, false, 'zone: null → "UTC"']]],
    ['amended, the later period first', [hours()], [hours({ from: b, zone: 'UTC' }), hours({ until: b })], [['h', 'changed', null, b, false, `until: null → "${b}"`], ['h', 'amended', b, null, false, 'zone: null → "UTC"']]],
    ['split in two', [hours()], [hours({ until: b }), hours({ from: b })], [['h', 'changed', null, b, false, `until: null → "${b}"`], ['h', 'amended', b, null, false, '']]],
    ['a period of three gone', [hours({ until: a }), hours({ from: a, until: b }), hours({ from: b })], [hours({ until: a }), hours({ from: b })], [['h', 'removed', a, b, false, '']]],
    ['from another day on', [hours({ from: a })], [hours({ from: b })], [['h', 'added', b, null, false, ''], ['h', 'removed', a, null, false, '']]],
    ['by id', [], [hours({ id: 'z' }), hours({ id: 'x', from: c }), hours({ id: 'x', from: a, until: c })], [['x', 'added', a, c, false, ''], ['x', 'amended', c, null, false, ''], ['z', 'added', null, null, false, '']]],
  ])('%s', (_, before, after, wanted) => {
    expect(changed(before, after)).toEqual(wanted);
  });
});

describe('the contacts that are asked', () => {
  const values = (profiles: readonly Profile[], key: string) => [...new Set(profiles.map((profile) => profile[key]))];
  it('have each value that a rule names, and one that none names', () => {
    const { profiles, complete } = profilesOf(rules(hours({ when: { channels: ['telex'], notParties: ['agency'], roles: ['spouse'] }, unless: [{ debtTypes: ['auto'] }, { all: [{ places: ['work'] }] }] }), { ...cap(), provided: { lines: ['mobile'] }, count: { channels: ['pager'], technologies: ['ai'] } }));
    expect(complete).toBe(true);
    expect(values(profiles, 'channels').slice(-3)).toEqual(['telex', 'pager', 'any other']);
    expect(values(profiles, 'parties')).toEqual(['creditor', 'collector', 'debt-buyer', 'agency']);
    expect(values(profiles, 'roles')).toEqual(['debtor', 'third-party', 'spouse']);
    expect(values(profiles, 'debtTypes')).toEqual([undefined, 'auto', 'any other']);
    expect(values(profiles, 'places')).toEqual([undefined, 'work', 'any other']);
    expect(values(profiles, 'lines')).toEqual([undefined, 'mobile', 'any other']);
    expect(values(profiles, 'technologies')).toEqual(['human', 'ai']);
    expect([values(profiles, 'directions'), values(profiles, 'purposes'), values(profiles, 'sequences'), values(profiles, 'devices')]).toEqual([['outbound'], ['collection'], [undefined], [undefined]]);
  });

  it('are every combination, unless that is too many: then one at a time beside channel, party and role', () => {
    const few = profilesOf(rules(hours({ when: { debtTypes: ['auto'] } })));
    expect([few.complete, few.profiles.length]).toEqual([true, 13 * 3 * 2 * 3]);
    expect(new Set(few.profiles.map((profile) => JSON.stringify(profile))).size).toBe(few.profiles.length);
    const many = profilesOf(rules(hours({ when: { debtTypes: ['a', 'b', 'c'], places: ['a', 'b'], lines: ['a', 'b'], purposes: ['a', 'b', 'c'] } })));
    expect([many.complete, many.profiles.length]).toEqual([false, 13 * 3 * 2 * (1 + 4 + 3 + 3 + 3)]);
    const odd = (profile: Profile) => ['debtTypes', 'places', 'lines', 'purposes'].filter((key) => profile[key] !== undefined && profile[key] !== 'collection').length;
    expect(Math.max(...many.profiles.map(odd))).toBe(1);
    // 13 channels, 3 parties, 2 roles and 256 of the rest are 19,968: all of them.
    const most = (count: number) => profilesOf(rules(hours({ when: { sequences: Array.from({ length: count }, (_, index) => `s${index}`) } })));
    expect([most(255).complete, most(255).profiles.length, most(256).complete]).toEqual([true, 19_968, false]);
    // 20 channels, 4 parties, 2 roles and 125 sequences are 20,000, which is not too many.
    const exact = profilesOf(rules(hours({ when: { channels: ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'], parties: ['agency'], sequences: Array.from({ length: 124 }, (_, index) => `s${index}`) } })));
    expect([exact.complete, exact.profiles.length]).toEqual([true, 20_000]);
  });

  it('say nothing of what looks back or elsewhere', () => {
    for (const elsewhere of [{ history: { event: { purposes: ['x'] } } }, { consent: { scopes: ['calls'], channels: ['x'] } }, { reply: { channels: ['x'] } }, { status: [{ is: 'x', channels: ['x'] }] }, { facts: { channels: ['x'] } }, { exempt: [{ channels: ['x'] }] }]) {
      expect(profilesOf(rules(hours({ when: elsewhere }))).profiles.length).toBe(13 * 3 * 2);
    }
    expect(profilesOf(rules({ id: 'r', kind: 'cooldown', after: { places: ['x'] } })).profiles.length).toBe(13 * 3 * 2 * 3);
    expect(profilesOf([]).profiles.length).toBe(13 * 3 * 2);
  });

  it('state what the profile states, and nothing else', () => {
    const bare = { contact: { at: 5, debts: ['debt'], to: { address: 'address' }, from: { id: 'agent' } }, consumer: { id: 'consumer', timeZones: ['UTC'] }, debts: [{ id: 'debt', creditor: 'creditor', account: 'account' }], history: [] };
    expect(requestOf({}, { at: 5, zone: 'UTC' })).toStrictEqual(bare);
    const all = { channels: 'sms', directions: 'outbound', purposes: 'p', sequences: 'initial', roles: 'r', relations: 'l', lines: 'i', places: 'h', suppliedBy: 's', parties: 'y', technologies: 't', institutions: 'n', devices: 'd', regions: 'MA', debtTypes: 'auto' };
    const full = requestOf(all, { at: 5, zone: 'UTC', history: [{ at: 1, channel: 'sms' }] });
    expect(full).toEqual({
      contact: { at: 5, channel: 'sms', direction: 'outbound', purpose: 'p', sequence: 'initial', debts: ['debt'], to: { role: 'r', relation: 'l', line: 'i', place: 'h', suppliedBy: 's', address: 'address' }, from: { id: 'agent', party: 'y', technology: 't', institution: 'n', device: 'd' } },
      consumer: { id: 'consumer', timeZones: ['UTC'], location: { region: 'MA' } }, debts: [{ id: 'debt', type: 'auto', creditor: 'creditor', account: 'account' }], history: [{ at: 1, channel: 'sms' }],
    });
    expect(parseRequest(full).success).toBe(true);
  });

  it('are told by the values that they have in common, where these are fewer than all', () => {
    const all: Profile[] = ['call', 'sms', 'fax'].flatMap((channels) => ['debtor', 'spouse'].map((roles) => ({ channels, roles })));
    expect(scopeOf(all, all)).toEqual({ facets: {}, whole: true });
    expect(scopeOf(all.filter(({ channels }) => channels !== 'fax'), all)).toEqual({ facets: { channels: ['call', 'sms'] }, whole: true });
    expect(scopeOf(all.slice(0, 3), all)).toEqual({ facets: { channels: ['call', 'sms'] }, whole: false });
    expect(scopeOf(all.slice(0, 1), all)).toEqual({ facets: { channels: ['call'], roles: ['debtor'] }, whole: true });
    const some: Profile[] = [{ channels: 'call', places: undefined }, { channels: 'call', places: 'work' }];
    expect(scopeOf(some.slice(0, 1), some)).toEqual({ facets: { places: [null] }, whole: true });
  });

  it('are asked of rules without what looks back', () => {
    const [rule] = rules(hours({ provided: { roles: ['x'] } }));
    const reach = (more: object) => forReach(rules({ ...(rule as Rule), ...more }))[0];
    expect(reach({})).toEqual(hours());
    expect(reach({ when: { roles: ['debtor'] }, unless: { places: ['work'] } })).toEqual(hours({ when: { roles: ['debtor'] }, unless: { places: ['work'] } }));
    for (const back of [{ history: {} }, { status: [{ is: 'x' }] }, { all: [{ reply: {} }] }]) {
      expect(reach({ when: { roles: ['debtor'], ...back }, unless: back })).toEqual(hours({ when: { roles: ['debtor'] } }));
      expect(reach({ when: back })).toEqual(hours());
    }
  });
});

describe('zones', () => {
  const names = (...rulesets: readonly Ruleset[]) => zonesOf(rulesets).map(({ name }) => name);
  it('are those of both, else those that rules fix, else UTC', () => {
    const bare = (list: readonly object[], more: object = {}): Ruleset => ({ id: 'x', version: '1', rules: list as Rule[], ...more });
    expect(names(house([]), house([], { zones: ['Asia/Tokyo', 'UTC'] }))).toEqual(['UTC', 'Asia/Tokyo']);
    expect(names(bare([hours({ zone: 'Asia/Tokyo' }), hours({ zone: ['consumer', 'Europe/Paris'] }), hours()]))).toEqual(['Asia/Tokyo', 'Europe/Paris']);
    expect(names(bare([hours({ zone: 'Asia/Tokyo' })], { zones: ['UTC'] }))).toEqual(['UTC']);
    expect([names(bare([hours()])), names(bare([hours({ zone: ['consumer'] })])), names(bare([hours({ zone: 'No/Where' })]))]).toEqual([['UTC'], ['UTC'], []]);
  });
});

describe('hours of two versions', () => {
  const utc = [findZone('UTC') as Zone];
  const stretches = (old: readonly object[], now: readonly object[], from = '2026-05-05', to = '2026-05-06') =>
    compareRulesets(house(old), house(now), span(from, to), utc).hours.flatMap(({ stretches: list }) => list.map((item) => `${item.from.slice(5, 16)} ${item.to.slice(5, 16)} ${item.old} ${item.new}`));
  it.each<[string, readonly object[], readonly object[], readonly string[]]>([
    ['later and longer', [hours()], [hours({ allow: [{ from: '09:00', to: '22:00' }] })], ['05-05T08:00 05-05T09:00 allow deny', '05-05T21:00 05-05T22:00 deny allow']],
    ['none any more', [hours()], [hours({ id: 'x', kind: 'channel', allow: undefined, deny: [{ channels: ['telex'] }] })], ['05-05T00:00 05-05T08:00 deny allow', '05-05T21:00 05-06T00:00 deny allow']],
    ['one more', [hours()], [hours(), hours({ id: 'i', allow: [{ from: '12:00', to: '24:00' }] })], ['05-05T08:00 05-05T12:00 allow deny']],
    ['with a pause', [hours()], [hours({ allow: [{ from: '08:00', to: '12:00' }, { from: '13:00', to: '21:00' }] })], ['05-05T12:00 05-05T13:00 allow deny']],
    ['what only advises', [hours()], [hours({ force: 'should' })], ['05-05T00:00 05-05T08:00 deny allow', '05-05T21:00 05-06T00:00 deny allow']],
    ['in two parts that meet', [hours({ allow: [{ from: '08:00', to: '21:00' }] })], [hours({ allow: [{ from: '08:00', to: '10:00' }] }), hours({ id: 'i', allow: [{ from: '00:00', to: '08:00' }, { from: '08:00', to: '09:00' }] })], ['05-05T09:00 05-05T21:00 allow deny']],
  ])('%s', (_, old, now, wanted) => {
    expect(stretches(old, now.map((rule) => JSON.parse(JSON.stringify(rule)) as object))).toEqual(wanted);
  });

  it('are told together where they are the same', () => {
    const found = compareRulesets(house([hours({ when: { channels: ['call', 'sms'] } }), hours({ id: 'i', when: { channels: ['fax'] } })]), house([]), span('2026-05-05', '2026-05-06'), utc);
    expect(found.hours.map(({ zone, scope }) => [zone, scope])).toEqual([['UTC', { facets: { channels: ['call', 'sms', 'fax'] }, whole: true }]]);
  });
});

describe('counts of two versions', () => {
  const utc = [findZone('UTC') as Zone];
  const compare = (old: readonly object[], now: readonly object[], dates = span('2026-05-04', '2026-12-01'), more: object = {}): Difference => compareRulesets(house(old, more), house(now, more), dates, utc);
  const told = ({ counts }: Difference) => counts.map(({ from, until, on, nth, ago, outcomes, channels, old, new: now }) => `${from} ${until} ${on === null ? 'all' : on.join(' ')}: ${nth} [${ago.map((item) => ('days' in item ? item.days : `${item.hours}h ${item.edge}`)).join(' ')}] ${outcomes.join('|')} ${channels.join('|')} ${old.outcome} ${old.rules.join()} ${now.outcome} ${now.rules.join()}`);
  it.each<[string, readonly object[], readonly object[], readonly string[]]>([
    ['alike', [cap()], [cap()], []],
    ['one more', [cap()], [cap({ limit: 3 })], ['2026-05-04 2026-12-01 all: 3 [0 1 2]  the same deny c allow ']],
    ['a longer wait', [{ ...cap({ id: 'w', kind: 'cooldown', wait: { hours: 5 }, after: { channels: ['call'] } }), limit: undefined, window: undefined, count: undefined }], [{ ...cap({ id: 'w', kind: 'cooldown', wait: { hours: 6 }, after: { channels: ['call'] } }), limit: undefined, window: undefined, count: undefined }], ['2026-05-04 2026-12-01 all: 2 [5h outside 6h inside]  the same allow  deny w']],
    ['from a date on', [cap()], [cap({ until: '2026-06-01' }), cap({ from: '2026-06-01', limit: 1 })], ['2026-06-01 2026-12-01 all: 2 [0 1 2]  the same allow  deny c']],
    ['after a date', [cap()], [cap({ limit: 1 }), cap({ id: 'later', from: '2027-01-01', limit: 0 })], ['2026-05-04 2026-12-01 all: 2 [0 1 2]  the same allow  deny c']],
    ['a month', [cap({ window: { months: 1 } })], [cap({ window: { months: 1 }, limit: 1 })], ['2026-05-04 2026-12-01 all: 2 [0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29]  the same allow  deny c']],
  ])('%s', (_, old, now, wanted) => {
    const plain = (list: readonly object[]) => list.map((rule) => JSON.parse(JSON.stringify(rule)) as object);
    expect(told(compare(plain(old), plain(now)))).toEqual(wanted);
  });

  it('of long windows the days around the edges, and of high limits the numbers around them', () => {
    expect(told(compare([cap({ window: { days: 60 } })], [cap({ window: { days: 90 } })]))).toEqual(['2026-05-04 2026-12-01 all: 3 [60 61 89]  the same allow  deny c']);
    expect(told(compare([cap({ limit: 30 })], [cap({ limit: 31 })])).map((text) => text.split(' ')[3])).toEqual(['31']);
    expect(told(compare([cap({ limit: 30, window: { days: 41 } })], [cap({ limit: 29, window: { days: 41 } })]))).toEqual(['2026-05-04 2026-12-01 all: 30 [0 1 2 40]  the same allow  deny c']);
  });

  it('each date of a week and of a month for itself', () => {
    const week = told(compare([cap({ window: { calendar: 'week' } })], [cap({ window: { calendar: 'week' }, limit: 1 })], span('2026-05-04', '2026-05-20')));
    expect(week.map((text) => text.slice(22, 50))).toContain('2026-05-04: 2 [0]  the same ');
    expect(week).toHaveLength(7);
    expect(told(compare([cap({ window: { calendar: 'month' } })], [cap({ window: { calendar: 'month' }, limit: 1 })], span('2026-05-01', '2026-12-01')))).toHaveLength(31);
    // A span that is shorter than a week has the dates that it has.
    expect(told(compare([cap({ window: { calendar: 'week' } })], [cap({ window: { calendar: 'week' }, limit: 1 })], span('2026-05-04', '2026-05-06')))).toHaveLength(2);
  });

  it('names what differs and is met by nobody, of the rules in force in the span', () => {
    const strict = cap({ id: 'strict', limit: 1 });
    expect(compare([cap(), strict], [cap({ limit: 3 }), strict])).toMatchObject({ counts: [], notMet: ['c'] });
    expect(compare([cap(), strict], [cap({ note: 'x' }), strict]).notMet).toEqual([]);
    expect(compare([cap({ until: '2026-05-04' }), strict], [cap({ until: '2026-05-04', limit: 3 }), strict]).notMet).toEqual([]);
    expect(compare([cap({ until: '2026-05-05' }), strict], [cap({ until: '2026-05-05', limit: 3 }), strict]).notMet).toEqual(['c']);
    expect(compare([cap({ from: '2026-12-01' }), strict], [cap({ from: '2026-12-01', limit: 3 }), strict]).notMet).toEqual([]);
    expect(compare([cap({ from: '2026-11-30' }), strict], [cap({ from: '2026-11-30', limit: 3 }), strict]).notMet).toEqual(['c']);
    const open = hours({ allow: [{ from: '00:00', to: '23:00' }] });
    expect(compare([hours({ allow: [{ from: '08:00', to: '10:00' }] }), hours({ id: 'i', allow: [{ from: '08:00', to: '09:00' }] })], [open, hours({ id: 'i', allow: [{ from: '08:00', to: '09:00' }] })])).toMatchObject({ hours: [], notMet: ['h'] });
    const narrow = hours({ id: 'i', allow: [{ from: '08:00', to: '09:00' }] });
    expect(compare([hours({ id: 'z', allow: [{ from: '08:00', to: '10:00' }] }), narrow, cap({ id: 'a' }), strict], [{ ...open, id: 'z' }, narrow, cap({ id: 'a', limit: 3 }), strict]).notMet).toEqual(['a', 'z']);
    expect(compare([cap()], [cap({ limit: 3 })]).complete).toBe(true);
  });
});
