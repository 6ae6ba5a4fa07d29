import fc from 'fast-check';
import type { RequestInput } from '../request-schema.js';
import { DAY, formatDay, toInstant } from '../calendars/civil.js';
import { dayAt, findZone } from '../calendars/zone.js';
import { zonesOf } from './instants.js';
import { differs, law, objectors, rulesNamed } from './law.js';
import type { AnyLaw, Bench, Verdict } from './law.js';
import { mayGrant, mayLoosenByForgetting, mayLoosenByZones } from './loosening.js';
import { arbitraryExtraEvent } from './requests.js';
import type { Plain } from './source.js';
import { onlyRules } from './source.js';
import { tellInstant } from './story.js';
import type { Rule } from '../ruleset.js';

/* Laws of what is known: less knowledge, more doubt and more contacts never turn a denial into an allowance. */

interface Asked {
  readonly request: RequestInput;
}

/** Every rule that objects must object still once the request has changed, but for those that may not. */
function stillObjects(bench: Bench, name: string, request: RequestInput, how: string, changed: unknown, mayStop: (rule: Rule) => boolean): Verdict {
  const before = bench.check(request);
  const first = objectors(before);
  const asked = [...first].filter(([, { ruleset, rule }]) => !bench.excused(name, rule as string) && !rulesNamed(bench, ruleset, rule).some(mayStop));
  if (asked.length === 0) return 'nothing';
  const after = bench.check(changed);
  const second = objectors(after);
  if (after.reasons.some(({ code }) => code === 'invalid-request')) return 'nothing';
  const lost = asked.find(([key]) => !second.has(key));
  if (lost === undefined) return 'holds';
  const verdict = differs(request, before, how, after);
  return { ...verdict, lines: [...verdict.lines, `${lost[0].split(' ')[1]} objected first, and then no more`] };
}

const without = (value: unknown, ...keys: string[]): unknown =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) : value;
const part = (request: Plain, key: string, make: (old: unknown) => unknown): Plain => (request[key] === undefined ? request : { ...request, [key]: make(request[key]) });
const each = (make: (item: unknown) => unknown) => (list: unknown): unknown => (Array.isArray(list) ? list.map(make) : list);
const contactPart = (key: string, ...keys: string[]) => (request: Plain): Plain => part(request, 'contact', (contact) => part(contact as Plain, key, (old) => without(old, ...keys)));
const permissions = (request: Plain): Plain => part(request, 'consumer', (consumer) => without(consumer, 'appointments'));

/**
 * Facts whose absence says that nobody knows: without them a contact is at most denied. What the law ties to knowledge (a lawyer, an opt-out, a
 * dispute) is not among them: there absence means that nothing is known against the contact.
 */
export const FORGETTABLE: Readonly<Record<string, (request: Plain) => Plain>> = {
  history: (request) => without(request, 'history') as Plain,
  address: contactPart('to', 'address'),
  line: contactPart('to', 'line'),
  relation: contactPart('to', 'relation'),
  'supplied by': contactPart('to', 'suppliedBy'),
  agent: contactPart('from', 'id'),
  party: contactPart('from', 'party'),
  institution: contactPart('from', 'institution', 'device'),
  visitors: contactPart('from', 'visitors'),
  'debts of the contact': (request) => part(request, 'contact', (contact) => without(contact, 'debts')),
  sequence: (request) => part(request, 'contact', (contact) => without(contact, 'sequence', 'callerId')),
  'debt facts': (request) => part(request, 'debts', each((debt) => without(debt, 'type', 'daysPastDue', 'account', 'creditor'))),
  consents: (request) => part(request, 'consumer', (consumer) => without(consumer, 'consents')),
  appointments: permissions,
  location: (request) => part(request, 'consumer', (consumer) => without(consumer, 'location')),
  'outcomes of events': (request) => part(request, 'history', each((event) => ((event as Plain)['outcome'] === 'cancelled' ? event : without(event, 'outcome')))),
  'debts of events': (request) => part(request, 'history', each((event) => without(event, 'debts', 'debtsDiscussed'))),
  'addresses of events': (request) => part(request, 'history', each((event) => part(event as Plain, 'to', (to) => without(to, 'address', 'relation')))),
  'senders of events': (request) => part(request, 'history', each((event) => part(event as Plain, 'from', (from) => without(from, 'id', 'party')))),
};
const FACTS = Object.keys(FORGETTABLE);

const forgetting = law<Asked>({
  name: 'forgetting',
  says: 'a known fact that is forgotten never turns a denial into an allowance (but for what counts as known only when it is stated).',
  samples: ({ requests }) => requests.map((request) => ({ request })),
  test(bench, { request }) {
    let met = false;
    for (const fact of FACTS) {
      const less = (FORGETTABLE[fact] as (typeof FORGETTABLE)[string])(request as Plain);
      if (less === request || JSON.stringify(less) === JSON.stringify(request)) continue;
      const verdict = stillObjects(bench, 'forgetting', request, `with ${fact} forgotten`, less, (rule) => mayLoosenByForgetting(rule, fact) || mayGrantLess(rule, fact));
      if (typeof verdict !== 'string') return verdict;
      met ||= verdict === 'holds';
    }
    return met ? 'holds' : 'nothing';
  },
});

/** Events about which less is known may be ones that grant: whether they do is the rule's own careful reading, which the law of more history asks. */
function mayGrantLess(rule: Rule, fact: string): boolean {
  return fact.endsWith('of events') && /"(history|since|exempt)"|"prerequisite"|"not"/.test(JSON.stringify([rule.when, rule.unless, (rule as unknown as Plain)['provided'], (rule as unknown as Plain)['window'], (rule as unknown as Plain)['exempt'], rule.kind, (rule as unknown as Plain)['count']]));
}

const moreZones = law<Asked & { readonly zone: string }>({
  name: 'moreZones',
  says: 'one more zone in which the consumer may be never turns a denial into an allowance.',
  samples: ({ requests, found }) => fc.record({ request: requests.filter(({ consumer }) => consumer?.timeZones !== undefined), zone: fc.constantFrom(...zonesOf(found), 'Asia/Tokyo', 'America/Chicago') }),
  test(bench, { request, zone }) {
    const more = { ...request, consumer: { ...request.consumer, timeZones: [...(request.consumer?.timeZones ?? []), zone] } };
    return stillObjects(bench, 'moreZones', request, `with ${zone} as one more zone`, more, mayLoosenByZones);
  },
});

const moreHistory = law<Asked & { readonly event: (at: number, contact: Plain) => Plain }>({
  name: 'moreHistory',
  says: 'one event more in the history never turns a denial into an allowance (but for an event that grants, as the rule itself says).',
  samples: ({ requests, found }) => fc.record({ request: requests.filter(({ history }) => history != null), event: arbitraryExtraEvent(found) }),
  test(bench, { request, event }) {
    const extra = event(toInstant(request.contact.at) as number, request.contact as Plain);
    const more = { ...request, history: [...(request.history ?? []), extra] };
    return stillObjects(bench, 'moreHistory', request, `with one event more, ${JSON.stringify(extra)}`, more, (rule) => mayGrant(rule, extra, request));
  },
});

// A number may be an instant of any year or an amount: the name says which, and a number as large as this is no amount.
const DATED = /^(at|from|to|since|until)$|(At|Since|Until)$/;

/** Every instant so much later, every bare date and clock time as it is; what stands in UTC text stays so. */
function shifted(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shifted(item, by));
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(Date.parse(value) + by).toISOString();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typeof item === 'number' && (DATED.test(key) || item > 100_000_000_000) ? item + by : shifted(item, by)]));
}

const HOURS = [-11, -8, -5, -3, 3, 6, 9, 13];

const machineZone = law<Asked & { readonly from: number; readonly to: number }>({
  name: 'machineZone',
  says: 'only the consumer’s wall clock counts: the same story told in another zone, every instant moved with the clock, gets the same decision whatever the machine’s own zone is.',
  samples: ({ requests }) => fc.record({ request: requests.filter(({ consumer }) => consumer?.timeZones !== undefined), from: fc.constantFrom(...HOURS), to: fc.constantFrom(...HOURS) }),
  test(bench, { request, from, to }) {
    if (from === to) return 'nothing';
    const { subject } = bench;
    // A rule that names its own zones, or takes some for granted, may tell zones apart.
    const own = onlyRules(subject.rulesets, (rule) => rule.zone === undefined);
    const policy = subject.variant('without zones of its own', () => (own.length === 0 ? undefined : { rulesets: own }));
    if (policy === undefined) return 'nothing';
    // Zones of a fixed offset have no days of 23 or 25 hours that would tell them apart. Etc/GMT+5 is five hours behind.
    const zone = (hours: number): string => `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
    const told = (hours: number, by: number): RequestInput => {
      const moved = shifted(request, by) as RequestInput;
      return { ...moved, consumer: { ...moved.consumer, timeZones: [zone(hours)] } };
    };
    const here = told(from, 0);
    const there = told(to, (from - to) * 3_600_000);
    const first = bench.check(here, policy);
    const second = bench.check(there, policy);
    const codes = ({ outcome, reasons, advisories }: typeof first): string => JSON.stringify([outcome, [...reasons, ...advisories].map(({ rule, code, data }) => [rule, code, data['debt']])]);
    return codes(first) === codes(second) ? 'holds' : differs(here, first, `told in ${zone(to)}, at ${tellInstant(toInstant(there.contact.at) as number, zone(to))}`, second);
  },
});

const oldLaw = law<Asked>({
  name: 'oldLaw',
  says: 'a contact is judged by the law of its own day: rules that are not in force then, and amendments from a later day on, change nothing.',
  samples: ({ requests }) => requests.map((request) => ({ request })),
  test(bench, { request }) {
    const { subject } = bench;
    const at = toInstant(request.contact.at);
    if (at === undefined) return 'nothing';
    const local = (request.consumer?.timeZones ?? []).map((name) => findZone(name));
    // Two days on, it is tomorrow at the earliest wherever the contact is.
    const day = Math.max(...local.map((zone) => (zone === undefined ? 0 : dayAt(zone, at))), Math.floor(at / DAY)) + 2;
    const later = formatDay(day);
    const before = bench.check(request);
    const codes = ({ outcome, reasons }: typeof before): string => JSON.stringify([outcome, reasons.map(({ ruleset, rule, code, data }) => [ruleset, rule, code, data['debt']])]);
    // Every rule ends then; from then on another of the same id bars everything.
    const amended = subject.variant(`amended from ${later}`, () => ({
      rulesets: subject.rulesets.map((document) => ({ ...document, rules: [...document.rules.flatMap((rule) => cut(rule, later)), { id: `${document.id}.amendment`, kind: 'channel', deny: true, from: later }] })),
    }));
    if (amended !== undefined) {
      const after = bench.check(request, amended);
      if (codes(after) !== codes(before)) return differs(request, before, `with the law amended from ${later} on`, after);
    }
    const early = formatDay(day - 4);
    const current = subject.variant(`in force around ${later}`, () => {
      const rulesets = onlyRules(subject.rulesets, ({ from = '', until = '9999' }) => from < later && until > early);
      return rulesets.length === 0 ? undefined : { rulesets };
    });
    if (current === undefined) return amended === undefined ? 'nothing' : 'holds';
    const now = bench.check(request, current);
    return codes(now) === codes(before) ? 'holds' : differs(request, before, `without the rules of other days`, now);
  },
});

function cut(rule: Rule, later: string): readonly unknown[] {
  if (rule.from !== undefined && rule.from >= later) return [];
  return [rule.until !== undefined && rule.until <= later ? rule : { ...rule, until: later }];
}

export const factLaws: Readonly<Record<string, AnyLaw>> = { forgetting, moreZones, moreHistory, machineZone, oldLaw };
