import fc from 'fast-check';
import { parseRequest } from '../request.js';
import type { Decision } from '../decision.js';
import { withClock } from './clock.js';
import { breach, differs, frozen, law, objectors } from './law.js';
import type { AnyLaw } from './law.js';
import { arbitraryAnything, arbitraryMalformedRequest } from './malformed.js';
import type { Plain } from './source.js';
import { tellDecision } from './story.js';

/* Laws of every decision, whatever it says. */

const bytes = (decision: Decision): string => JSON.stringify(decision);

/** What it says, without evidence and instants. */
const told = ({ outcome, reasons, advisories }: Decision): string => JSON.stringify([outcome, ...[reasons, advisories].map((list) => list.map(({ ruleset, rule, code, data }) => [ruleset, rule, code, data['debt'] ?? null].join(' ')))]);

function misshapen(decision: Decision): string | undefined {
  if (typeof decision !== 'object' || decision === null) return 'no decision came back';
  if (decision.outcome !== 'allow' && decision.outcome !== 'deny') return `the outcome is ${String(decision.outcome)}`;
  if (!Array.isArray(decision.reasons) || !Array.isArray(decision.advisories)) return 'reasons or advisories are no list';
  for (const instant of [decision.validUntil, decision.retryAt, ...decision.reasons.map(({ retryAt }) => retryAt)]) {
    if (instant !== null && new Date(instant).toISOString() !== instant) return `${String(instant)} is no instant`;
  }
  return undefined;
}

const total = law<{ readonly request: unknown; readonly malformed: boolean }>({
  name: 'total',
  says: 'whatever is asked, a decision comes back and nothing is thrown; what cannot be read is denied as invalid-request.',
  samples: ({ requests, subject }) => {
    const source = { rulesets: subject.rulesets, options: subject.options };
    return fc.oneof(
      requests.map((request) => ({ request, malformed: false })),
      arbitraryMalformedRequest(source).map((request) => ({ request, malformed: true })),
      arbitraryAnything(source).map((request) => ({ request, malformed: false })),
    );
  },
  test(bench, { request, malformed }) {
    const decision = bench.check(request);
    const fault = misshapen(decision);
    if (fault !== undefined) return breach(request, fault);
    const invalid = decision.reasons.some(({ code }) => code === 'invalid-request');
    if (malformed && !invalid) return breach(request, `a request that cannot be read was answered: ${tellDecision(decision)}`);
    if (invalid && decision.outcome !== 'deny') return breach(request, 'invalid-request was allowed');
    return 'holds';
  },
});

const pure = law<{ readonly request: unknown; readonly between: unknown }>({
  name: 'pure',
  says: 'the same request gets the same bytes again, whatever the machine’s clock says and whatever was asked in between, and the request is not written to.',
  samples: ({ requests }) => fc.record({ request: requests, between: requests }),
  test(bench, { request, between }) {
    const before = JSON.stringify(request);
    const first = withClock(1_000_000_000_000, 0.001, () => bytes(bench.check(frozen(request))));
    bench.check(between);
    const copy: unknown = JSON.parse(before);
    const second = withClock(2_000_000_080_000, 0.999, () => bytes(bench.check(copy)));
    if (JSON.stringify(copy) !== before) return breach(request, 'the request was written to');
    if (first !== second) return differs(request, JSON.parse(first) as Decision, 'asked again', JSON.parse(second) as Decision);
    const third = bench.check(request);
    return told(third) === told(JSON.parse(first) as Decision) ? 'holds' : differs(request, JSON.parse(first) as Decision, 'asked a third time', third);
  },
});

/** Every list whose order says nothing, turned round or turned by some places. */
function shuffled(request: Plain, by: number): Plain {
  const turn = (value: unknown): unknown => (Array.isArray(value) && value.length > 1 ? (by % 2 === 0 ? [...value].reverse() : [...value.slice(by % value.length), ...value.slice(0, by % value.length)]) : value);
  const keys = (value: unknown): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value);
  const consumer = request['consumer'] as Plain | undefined;
  return {
    ...(keys(request) as Plain),
    contact: keys(request['contact']),
    ...(consumer === undefined ? {} : { consumer: Object.fromEntries(Object.entries(consumer).map(([key, value]) => [key, turn(value)])) }),
    ...(request['debts'] === undefined ? {} : { debts: turn(request['debts']) }),
    ...(request['history'] === undefined ? {} : { history: (turn(request['history']) as unknown[]).map(keys) }),
  };
}


const order = law<{ readonly request: unknown; readonly by: number }>({
  name: 'order',
  says: 'the order of the history, of other lists, of keys, of rules and of rulesets does not matter.',
  samples: ({ requests }) => fc.record({ request: requests, by: fc.integer({ min: 0, max: 5 }) }),
  test(bench, { request, by }) {
    const { subject } = bench;
    const first = bench.check(request);
    const other = bench.check(shuffled(request as Plain, by));
    if (told(other) !== told(first)) return differs(request, first, 'with its lists and keys in another order', other);
    const backwards = subject.variant('backwards', () => ({ rulesets: [...subject.rulesets].reverse().map((document) => ({ ...document, rules: [...document.rules].reverse() })) }));
    if (backwards === undefined) return 'holds';
    const again = bench.check(request, backwards);
    return told(again) === told(first) ? 'holds' : differs(request, first, 'with the rules in another order', again);
  },
});

const duplicates = law<{ readonly request: unknown }>({
  name: 'duplicates',
  says: 'an event that is entered twice under one id is one event, a zone named twice is one zone, and a rule written twice says no more than once.',
  samples: ({ requests }) => fc.record({ request: requests }),
  test(bench, { request }) {
    const { subject } = bench;
    const first = bench.check(request);
    const { history, consumer, ...rest } = request as { history?: readonly Plain[]; consumer?: { timeZones?: readonly string[] } };
    const twice = {
      ...rest,
      ...(history === undefined ? {} : { history: [...history, ...history.filter(({ id }) => id !== undefined).map((event) => ({ ...event }))] }),
      ...(consumer === undefined ? {} : { consumer: { ...consumer, ...(consumer.timeZones === undefined ? {} : { timeZones: [...consumer.timeZones, ...consumer.timeZones] }) } }),
    };
    const second = bench.check(twice);
    if (told(second) !== told(first)) return differs(request, first, 'with every event that has an id entered twice', second);
    const doubled = subject.variant('doubled', () => ({ rulesets: [...subject.rulesets, ...subject.rulesets.map((document) => ({ ...document, id: `${document.id}~again` }))] }));
    if (doubled === undefined) return 'holds';
    const third = bench.check(request, doubled);
    return third.outcome === first.outcome ? 'holds' : differs(request, first, 'with every rule written twice', third);
  },
});

const reasons = law<{ readonly request: unknown }>({
  name: 'reasons',
  says: 'a contact is allowed exactly when no rule that denies objects, and advice never denies.',
  samples: ({ requests }) => fc.record({ request: requests }),
  test(bench, { request }) {
    const { denies = ['prohibition', 'presumption'] } = bench.subject.options;
    const decision = bench.check(request);
    if ((decision.outcome === 'allow') !== (decision.reasons.length === 0)) return breach(request, `${decision.reasons.length} reasons, and yet ${tellDecision(decision)}`);
    for (const reason of decision.reasons) {
      if (reason.rule !== null && !denies.includes(reason.force)) return breach(request, `${reason.rule} only advises (${reason.force}), and yet it denies`);
    }
    for (const reason of decision.advisories) {
      const excused = reason.rule === null || reason.code === 'text-not-checked' || reason.force === 'should' || !denies.includes(reason.force);
      if (!excused) return breach(request, `${reason.rule} objects with force ${reason.force}, and yet it only advises`);
    }
    return 'holds';
  },
});

const alone = law<{ readonly request: unknown }>({
  name: 'alone',
  says: 'a policy objects exactly where one of its rules objects when it is the only one: every rule is heard, and none because of another.',
  samples: ({ requests }) => fc.record({ request: requests }),
  test(bench, { request }) {
    const decision = bench.check(request);
    const objecting = objectors(decision);
    if (decision.reasons.some(({ code }) => code === 'invalid-request')) return 'nothing';
    for (const [ruleset, rule] of bench.ids) {
      const policy = bench.solo(ruleset, rule);
      if (policy === undefined) return breach(request, `${rule} does not compile alone`);
      const own = bench.check(request, policy);
      const evidence = (of: Decision): string => JSON.stringify([...of.reasons, ...of.advisories].filter((each) => each.rule === rule && each.ruleset === ruleset).map(({ code, data, remedy }) => ({ code, data, remedy })));
      if (evidence(own) !== evidence(decision)) return differs(request, decision, `with ${rule} alone`, own);
      if (objecting.has(`${ruleset} ${rule}`) && own.outcome !== 'deny') return differs(request, decision, `with ${rule} alone, every force denying`, own);
    }
    return objecting.size === 0 ? 'nothing' : 'holds';
  },
});

/** Where a value is not what JSON can hold; `undefined` when it is. */
function unplain(value: unknown, path = 'decision'): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} is ${value}`;
  if (typeof value !== 'object') return `${path} is ${typeof value}`;
  if (!Array.isArray(value) && ['Map', 'Set', 'Date', 'RegExp'].includes(Object.prototype.toString.call(value).slice(8, -1))) return `${path} is a ${Object.prototype.toString.call(value).slice(8, -1)}`;
  return Object.entries(value).map(([key, item]) => unplain(item, `${path}.${key}`)).find((fault) => fault !== undefined);
}

const roundTrip = law<{ readonly request: unknown }>({
  name: 'roundTrip',
  says: 'a policy, a request and a decision survive JSON: the same fingerprint, the same bytes.',
  samples: ({ requests }) => fc.record({ request: requests }),
  test(bench, { request }) {
    const { subject } = bench;
    const again = subject.variant('json', () => ({ rulesets: JSON.parse(JSON.stringify(subject.rulesets)) as unknown[] }));
    if (again?.fingerprint !== subject.policy.fingerprint) return breach(request, `the policy has another fingerprint after JSON: ${String(again?.fingerprint)}, not ${subject.policy.fingerprint}`);
    const decision = bench.check(request);
    const text = bytes(decision);
    const fault = unplain(decision);
    if (fault !== undefined) return breach(request, `the decision is no plain JSON: ${fault}`);
    const other = bench.check(JSON.parse(JSON.stringify(request)), again);
    if (bytes(other) !== text) return differs(request, decision, 'policy and request through JSON', other);
    const parsed = bench.check(throughDoor(request));
    return told(parsed) === told(decision) ? 'holds' : differs(request, decision, 'through parseRequest', parsed);
  },
});

function throughDoor(request: unknown): unknown {
  const parsed = parseRequest(request);
  return parsed.success ? parsed.request : request;
}

export const shapeLaws: Readonly<Record<string, AnyLaw>> = { total, pure, order, duplicates, reasons, alone, roundTrip };
