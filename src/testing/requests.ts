import fc from 'fast-check';
import { HOUR, MINUTE } from '../calendars/civil.js';
import type { CompileOptions } from '../options.js';
import type { RequestInput } from '../request-schema.js';
import type { Rule } from '../ruleset.js';
import { harvest } from './harvest.js';
import type { Harvest } from './harvest.js';
import type { DaySpan } from './instants.js';
import { arbitraryMoment, SPAN, zonesOf } from './instants.js';
import type { Relative } from './people.js';
import { arbitraryBack, arbitraryDebtRecord, arbitraryKnowledge, DEBTS, namesIn, present, rare } from './people.js';
import type { Plain, PolicySource } from './source.js';
import { partsOf } from './source.js';
import { eventFor, shapeEvent, wantedByRule } from './templates.js';

/* Whole requests for a policy. Everything is drawn at once and put together at the end, so that what a law is broken by shrinks to something one can read. */

export interface RequestOptions {
  /** Local days between which contacts lie; default 2026 and 2027. Days that the rules name are always among them. */
  readonly span?: DaySpan;
  /** Zones, history and instants that cannot be read now and then; default true. */
  readonly unknowns?: boolean;
}

const ADDRESSES = ['+12025550100', '+12025550177'] as const;

/** How contacts end, by channel: sent, missed, answered. */
const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  call: ['no-answer', 'answered', 'conversation', 'voicemail', 'busy', 'not-in-service', 'cancelled'],
  visit: ['no-answer', 'conversation', 'answered'],
  voicemail: ['delivered', 'voicemail'],
};
const SENT = ['sent', 'delivered', 'undelivered', 'pending'] as const;

/** The names of a contact: mostly those of one of the rules, some by chance. */
function arbitraryNames(found: Harvest): fc.Arbitrary<Plain> {
  const rules = found.rules.length;
  return fc
    .tuple(
      fc.nat({ max: rules }),
      fc.nat({ max: 29 }),
      fc.record(
        {
          channel: rare(namesIn(found, 'channel', 'call', 'sms', 'email', 'letter', 'visit', 'pigeon'), 1, 3),
          role: rare(namesIn(found, 'role', 'debtor', 'spouse', 'third-party'), 1, 6),
          relation: rare(namesIn(found, 'relation', 'sister', 'employer'), 1, 6),
          purpose: rare(namesIn(found, 'purpose', 'collection', 'service', 'reply'), 1, 6),
          party: rare(namesIn(found, 'party', 'collector', 'creditor'), 1, 1),
          technology: rare(namesIn(found, 'technology', 'human', 'ai'), 1, 5),
          line: rare(namesIn(found, 'line', 'mobile', 'landline'), 1, 2),
          place: rare(namesIn(found, 'place', 'home', 'work'), 1, 5),
          institution: rare(namesIn(found, 'institution', 'bank'), 1, 3),
          device: rare(namesIn(found, 'device', 'institutional'), 1, 3),
          suppliedBy: rare(namesIn(found, 'suppliedBy', 'debtor'), 1, 5),
          visitors: rare(fc.constantFrom(1, 2, 3, 5), 1, 8),
          sequence: rare(fc.constantFrom('initial', 'subsequent'), 1, 5),
          callerId: rare(fc.constantFrom('shown', 'hidden', 'none'), 1, 5),
          direction: rare(fc.constant('inbound'), 1, 40),
        },
        { noNullPrototype: true },
      ),
    )
    .map(([rule, turn, chance]) => {
      const aimed = rule < rules ? wantedByRule(found.rules[rule] as Rule, turn) : {};
      return { channel: 'call', ...aimed, ...present(chance) };
    });
}

/** One past event as a function of the contact: mostly as one of the counts asks for, with an outcome that its channel can have. */
function arbitraryEvent(found: Harvest): fc.Arbitrary<(at: number, contact: Plain, index: number) => Plain> {
  const chance = fc.record(
    {
      channel: rare(namesIn(found, 'channel', 'call', 'sms', 'email'), 1, 2),
      role: rare(namesIn(found, 'role', 'debtor', 'third-party'), 1, 12),
      purpose: rare(namesIn(found, 'purpose', 'collection', 'service', 'validation-notice'), 1, 6),
      technology: rare(namesIn(found, 'technology', 'human', 'ai'), 1, 9),
      party: rare(namesIn(found, 'party', 'collector', 'creditor'), 1, 5),
      direction: rare(fc.constant('inbound'), 1, 8),
      misdirected: rare(fc.boolean(), 1, 20),
      undeliverable: rare(fc.boolean(), 1, 20),
    },
    { noNullPrototype: true },
  );
  const odd = fc.constantFrom('usual', 'usual', 'usual', 'usual', 'no-outcome', 'no-debts', 'other-debt', 'no-address', 'other-address', 'no-id', 'other-agent', 'same-id');
  return fc
    .tuple(arbitraryBack(found), fc.nat({ max: 2 }), fc.nat({ max: 11 }), fc.nat({ max: 20 }), chance, odd, rare(fc.constantFrom(HOUR, 1), 1, 20))
    .map(([back, source, turn, ending, names, way, later]) => (at, contact, index) => {
      const quota = found.quotas[turn % Math.max(1, found.quotas.length)];
      const base = source === 0 ? {} : source === 1 || quota === undefined ? shapeEvent({ channel: contact['channel'] }) : eventFor(quota.count, turn);
      return event(base, present(names), at - (later === undefined ? back : -later), contact, index, ending, way);
    });
}

function event(base: Plain, names: Plain, at: number, contact: Plain, index: number, ending: number, way: string): Plain {
  const shaped = shapeEvent(names);
  const to = { role: 'debtor', address: way === 'other-address' ? ADDRESSES[1] : ADDRESSES[0], ...(base['to'] as Plain), ...(shaped['to'] as Plain) } as Plain;
  if (way === 'no-address') delete to['address'];
  const from = { ...(way === 'other-agent' ? { id: 'agent-2' } : {}), ...(base['from'] as Plain), ...(shaped['from'] as Plain) };
  const channel = String(shaped['channel'] ?? base['channel'] ?? 'call');
  const direction = shaped['direction'] ?? base['direction'];
  const list = direction === 'inbound' ? ['received', 'conversation', 'open'] : (OUTCOMES[channel] ?? SENT);
  const made: Plain = {
    ...(way === 'no-id' ? {} : { id: way === 'same-id' ? 'e-0' : `e-${index}` }),
    at: new Date(at).toISOString(),
    outcome: list[ending % list.length],
    ...base,
    ...shaped,
    channel,
    to,
    ...(Object.keys(from).length > 0 ? { from } : {}),
    debts: way === 'other-debt' ? ['d2'] : (contact['debts'] ?? ['d1']),
  };
  if (way === 'no-outcome') delete made['outcome'];
  if (way === 'no-debts') delete made['debts'];
  return made;
}

/** So many events that a limit is one short of full, full, or over it, the oldest on the far edge of the window or a millisecond beside. */
function arbitraryBurst(found: Harvest): fc.Arbitrary<(at: number, contact: Plain) => Plain[]> {
  if (found.quotas.length === 0) return fc.constant(() => []);
  return fc
    .tuple(fc.nat({ max: found.quotas.length - 1 }), fc.constantFrom(-1, 0, 1), fc.constantFrom('inside', 'inside', 'edge', 'before-edge', 'after-edge'), fc.nat({ max: 11 }), fc.nat({ max: 6 }))
    .map(([which, more, edge, turn, ending]) => (at, contact) => {
      const { limit, window, count } = found.quotas[which] as Harvest['quotas'][number];
      const number = Math.min(limit + more, 12);
      const gap = Math.max(1, Math.min(HOUR, Math.floor(window / (number + 2) / MINUTE) * MINUTE));
      return Array.from({ length: Math.max(0, number) }, (_, index) => {
        const outer = edge === 'edge' ? window : edge === 'before-edge' ? window - 1 : window + 1;
        const back = index === 0 && edge !== 'inside' ? outer : (number - index) * gap;
        return event(eventFor(count, turn), {}, at - back, contact, 100 + index, ending, 'usual');
      });
    });
}

type PastOf = (at: number, contact: Plain) => Plain[];
function arbitraryPast(found: Harvest): fc.Arbitrary<PastOf> {
  const events = fc.array(arbitraryEvent(found), { maxLength: 5 });
  const burst = fc.oneof({ withCrossShrink: true }, { arbitrary: fc.constant<PastOf>(() => []), weight: 1 }, { arbitrary: arbitraryBurst(found), weight: 1 });
  return fc.tuple(events, burst).map(([list, more]) => (at, contact) => [...more(at, contact), ...list.map((make, index) => make(at, contact, index))]);
}

/** The named facts that conditions and expressions read, some of them, each with one of the values beside its edges. */
function arbitraryNamedFacts(found: Harvest): fc.Arbitrary<(at: number) => readonly (readonly [string, unknown])[]> {
  const all = [...found.facts];
  if (all.length === 0) return fc.constant(() => []);
  const one = fc.tuple(fc.nat({ max: all.length - 1 }), fc.nat({ max: 11 }), arbitraryBack(found));
  return fc.array(one, { maxLength: Math.min(4, all.length) }).map((chosen) => (at) =>
    chosen.map(([which, turn, back]) => {
      const [path, values] = all[which] as (typeof all)[number];
      const value = values[turn % values.length];
      return [path, value === '@ago' ? new Date(at - back).toISOString() : value] as const;
    }),
  );
}

function setAt(root: Plain, path: readonly string[], value: unknown): void {
  let current = root;
  path.slice(0, -1).forEach((key) => {
    if (typeof current[key] !== 'object' || current[key] === null) current[key] = {};
    current = current[key] as Plain;
  });
  current[path.at(-1) as string] = value;
}

function zonesFor(found: Harvest, defaults: boolean, unknowns: boolean): fc.Arbitrary<(zone: string) => readonly string[] | undefined> {
  const zones = zonesOf(found);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 8, arbitrary: fc.constant((zone: string) => [zone]) },
    { weight: 3, arbitrary: fc.constantFrom(...zones).map((other) => (zone: string) => (other === zone ? [zone] : [zone, other])) },
    { weight: defaults ? 3 : 0, arbitrary: fc.constant(() => undefined) },
    { weight: unknowns ? 1 : 0, arbitrary: fc.constant((zone: string) => [zone, 'Nowhere/Atlantis']) },
  );
}

export function requestsOf(found: Harvest, options: CompileOptions, defaults: boolean, { span = SPAN, unknowns = true }: RequestOptions = {}): fc.Arbitrary<RequestInput> {
  const most = fc.oneof({ weight: 5, arbitrary: fc.constant(['d1']) }, { weight: 2, arbitrary: fc.subarray([...DEBTS], { minLength: 1 }) }, { weight: 1, arbitrary: fc.constant(undefined) });
  const past = arbitraryPast(found);
  return fc
    .record({
      moment: arbitraryMoment(found, options, span),
      zones: zonesFor(found, defaults, unknowns),
      names: arbitraryNames(found),
      debts: most,
      address: fc.constantFrom(ADDRESSES[0], ADDRESSES[0], ADDRESSES[0], undefined),
      agent: rare(fc.constant('agent-1'), 1, 1),
      id: rare(fc.constantFrom('m-1', 'e-0'), 1, 6),
      replyTo: rare(fc.constantFrom('e-0', 'e-1'), 1, 8),
      disclosures: rare(fc.subarray([...found.disclosures]), 1, 1),
      knowledge: arbitraryKnowledge(found),
      records: fc.option(fc.tuple(arbitraryDebtRecord(found), arbitraryDebtRecord(found), arbitraryDebtRecord(found)), { freq: 9, nil: undefined }),
      past: unknowns ? fc.option(past, { freq: 12, nil: undefined }) : past,
      since: unknowns ? rare(arbitraryBack(found), 1, 14) : fc.constant(undefined),
      facts: arbitraryNamedFacts(found),
      form: fc.constantFrom('text', 'text', 'text', 'number'),
    })
    .map((parts) => {
      const { moment, names, debts, address, agent, id, replyTo, disclosures, records, since } = parts;
      const { at, zone } = moment;
      const { debtType, debt, minor, deceased, servicemember, location, vulnerable, disclosures: vouched, ...rest } = names;
      const shaped = shapeEvent(rest);
      const from = { ...(agent === undefined ? {} : { id: agent }), ...(shaped['from'] as Plain) };
      const stated = vouched ?? disclosures;
      const contact: Plain = present({
        id,
        at: parts.form === 'number' ? at : new Date(at).toISOString(),
        ...shaped,
        to: present({ role: 'debtor', address, ...(shaped['to'] as Plain) }),
        from: Object.keys(from).length > 0 ? from : undefined,
        debts,
        replyTo,
        content: stated === undefined ? undefined : { disclosures: stated },
      });
      const known = Object.fromEntries(Object.entries({ minor, deceased, servicemember }).filter(([, value]) => value === true));
      const places = isLocation(location) ? { location: present({ country: location.countries?.[0], region: location.regions?.[0], city: location.cities?.[0] }) } : {};
      const consumer: Plain = present({ timeZones: parts.zones(zone), ...parts.knowledge(at), ...known, ...places, ...(Array.isArray(vulnerable) ? { vulnerable } : {}) });
      const list = records?.map((record: Relative<Plain>, index: number) => ({
        id: DEBTS[index],
        ...record(at),
        ...(index === 0 && debtType !== undefined ? { type: debtType } : {}),
        ...(index === 0 && typeof debt === 'object' ? debt : {}),
      }));
      const request: Plain = present({ contact, consumer, debts: list, history: parts.past?.(at, contact), historySince: since === undefined ? undefined : new Date(at - since).toISOString() });
      for (const [path, value] of parts.facts(at)) place(request, path, value);
      return request as unknown as RequestInput;
    });
}

const isLocation = (value: unknown): value is { readonly countries?: readonly string[]; readonly regions?: readonly string[]; readonly cities?: readonly string[] } => typeof value === 'object' && value !== null;

/** Puts a named fact where its path says; of a debt into the first record, of an event into every event. */
function place(request: Plain, path: string, value: unknown): void {
  const [root, ...rest] = path.split('.') as [string, ...string[]];
  // A role or a channel that is none is no request.
  if (rest.length === 0 || (typeof value !== 'string' && /^(role|channel|relation|type|purpose|outcome)$/.test(rest.at(-1) as string))) return;
  if (root === 'event') for (const item of (request['history'] as Plain[] | undefined) ?? []) setAt(item, rest, value);
  else if (root === 'debt') {
    const first = (request['debts'] as Plain[] | undefined)?.[0];
    if (first !== undefined) setAt(first, rest, value);
  } else if (root === 'to' || root === 'from') setAt(request['contact'] as Plain, [root, ...rest], value);
  else if (root === 'contact' || root === 'consumer') setAt(request[root] as Plain, rest, value);
}

/**
 * Whole requests for a policy: contacts that its rules speak of, at instants near its edges, in one zone or in several, with histories that leave its
 * limits one short, full and over, and knowledge about the person dated around its waits. Most of them are well formed; the same seed gives the same.
 */
export function arbitraryRequest(policy: PolicySource, options: RequestOptions = {}): fc.Arbitrary<RequestInput> {
  const { rulesets, options: settings } = partsOf(policy);
  return requestsOf(harvest(rulesets), settings, rulesets.every(({ zones }) => zones !== undefined), options);
}

/** The contact of such a request. */
export const arbitraryContact = (policy: PolicySource, options: RequestOptions = {}): fc.Arbitrary<RequestInput['contact']> => arbitraryRequest(policy, options).map(({ contact }) => contact);
/** The consumer of such a request: the zones, and what is known. */
export const arbitraryConsumer = (policy: PolicySource, options: RequestOptions = {}): fc.Arbitrary<NonNullable<RequestInput['consumer']>> =>
  arbitraryRequest(policy, options).map(({ consumer }) => consumer ?? {});
/** The debts of such a request. */
export const arbitraryDebts = (policy: PolicySource, options: RequestOptions = {}): fc.Arbitrary<NonNullable<RequestInput['debts']>> => arbitraryRequest(policy, options).map(({ debts }) => debts ?? []);
/** The history of such a request: sent, missed and answered contacts, among them what fills a limit. */
export const arbitraryHistory = (policy: PolicySource, options: RequestOptions = {}): fc.Arbitrary<NonNullable<RequestInput['history']>> =>
  arbitraryRequest(policy, options).map(({ history }) => history ?? []);

/** One event more for a request that there is already. */
export function arbitraryExtraEvent(found: Harvest): fc.Arbitrary<(at: number, contact: Plain) => Plain> {
  return fc.tuple(arbitraryEvent(found), fc.boolean()).map(([make, named]) => (at, contact) => {
    const { id: _, ...rest } = make(at, contact, 0);
    return named ? { id: 'x-1', ...rest } : rest;
  });
}

