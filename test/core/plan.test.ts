import { describe, expect, it } from 'vitest';
import { closedStretches } from '../../src/closed.js';
import { allowedWindows, check, compile, nextAllowed, parseRequest, spread, trace } from '../../src/index.js';
import type { Ask, Finding, Policy } from '../../src/index.js';
import { codesOf, hours, ms, policyOf, request } from '../failures/support.js';
import { finding, kindOf, objecting, ownPolicy } from './support.js';

const AT = '2026-05-05T15:00:00Z';
const DAY = 86_400_000;
const UTC = { consumer: { timeZones: ['UTC'] } };
const denied = (rule: object = {}) => ({ kind: 'channel', deny: [{ channels: ['call'] }], ...rule });
const iso = (instant: number): string => new Date(instant).toISOString();
const forged = { rulesets: [], fingerprint: '' } as unknown as Policy;

/** Objects until an instant, and says so. */
const until = (instant: number, more: Partial<Finding> = {}) => ({
  evaluate: objecting(({ at }) => at < instant, finding({ over: instant, ...more })),
  next: ({ at }: Ask) => (at < instant ? instant : Infinity),
});

describe('the ends of what is looked at', () => {
  const last = '9999-12-31T23:59:59.999Z';
  it('time itself ends: what would be over after it is never over', () => {
    const night = policyOf(hours('08:00', '21:00'));
    const { outcome, retryAt, reasons } = check(night, request('9999-12-31T22:00:00Z', UTC));
    expect([outcome, retryAt, reasons[0]?.retryAt]).toEqual(['deny', null, null]);
    expect(nextAllowed(night, request('9999-12-31T22:00:00Z', UTC))).toBeNull();
    expect(check(night, request('9999-12-31T20:00:00Z', UTC)).validUntil).toBe('9999-12-31T21:00:00.000Z');
    const open = policyOf(hours('08:00', '24:00'));
    expect(check(open, request('9999-12-31T22:00:00Z', UTC)).validUntil).toBeNull();
    expect(nextAllowed(open, request(last, UTC))).toBe(last);
    // At the very last instant a rule may still begin, or cease.
    const [end, never] = [ms(last), Infinity];
    const begins = ownPolicy({ evaluate: objecting(({ at }) => at >= end, finding()), next: ({ at }) => (at < end ? end : never) });
    expect(check(begins, request('9999-12-31T22:00:00Z')).validUntil).toBe(last);
    expect(nextAllowed(ownPolicy(until(end)), request('9999-12-31T22:00:00Z'))).toBe(last);
  });

  it('366 days, without the last instant', () => {
    const from = '2026-05-05T00:00:00Z';
    const begins = (date: string) => check(policyOf(denied({ from: date })), request(from, UTC)).validUntil;
    expect([begins('2027-05-05'), begins('2027-05-06'), begins('2027-05-07')]).toEqual(['2027-05-05T00:00:00.000Z', null, null]);
    const ends = (date: string) => nextAllowed(policyOf(denied({ until: date })), request(from, UTC));
    expect([ends('2027-05-05'), ends('2027-05-06'), ends('2027-05-07')]).toEqual(['2027-05-05T00:00:00.000Z', null, null]);
    const reason = (date: string) => check(ownPolicy(until(ms(`${date}T00:00:00Z`))), request(from, UTC)).reasons[0]?.retryAt;
    expect([reason('2027-05-05'), reason('2027-05-06')]).toEqual(['2027-05-05T00:00:00.000Z', null]);
  });

  it('until is no longer looked at, and may be given in every form', () => {
    const policy = ownPolicy(until(ms(AT) + 1000));
    for (const form of [(at: number) => at, iso, (at: number) => new Date(at)]) {
      expect(nextAllowed(policy, request(AT), { until: form(ms(AT) + 1000) })).toBeNull();
      expect(nextAllowed(policy, request(AT), { until: form(ms(AT) + 1001) })).toBe(iso(ms(AT) + 1000));
    }
  });

  it('from is looked at and to is not', () => {
    const windows = (from: string | number, to: string | number) => allowedWindows(policyOf(hours('08:00', '21:00')), request(AT, UTC), { from, to });
    expect(windows('2026-05-05T07:00:00Z', '2026-05-05T22:00:00Z')).toEqual([{ from: '2026-05-05T08:00:00.000Z', to: '2026-05-05T21:00:00.000Z' }]);
    expect(windows('2026-05-05T08:00:00Z', '2026-05-05T21:00:00Z')).toEqual([{ from: '2026-05-05T08:00:00.000Z', to: '2026-05-05T21:00:00.000Z' }]);
    expect(windows('2026-05-05T20:59:59.999Z', '2026-05-05T21:00:00Z')).toEqual([{ from: '2026-05-05T20:59:59.999Z', to: '2026-05-05T21:00:00.000Z' }]);
    expect(windows('2026-05-05T21:00:00Z', '2026-05-06T08:00:00Z')).toEqual([]);
    expect(windows('2026-05-05T12:00:00Z', '2026-05-05T12:00:00Z')).toEqual([]);
  });

  it.each<[string, () => unknown, string]>([
    ['until', () => nextAllowed(policyOf(denied()), request(AT), { until: 'tomorrow' }), 'until is no instant; give ISO 8601 with Z or an offset, epoch milliseconds, or a Date'],
    ['from', () => allowedWindows(policyOf(denied()), request(AT), { from: 1.5, to: AT }), 'from is no instant; give ISO 8601 with Z or an offset, epoch milliseconds, or a Date'],
    ['to', () => allowedWindows(policyOf(denied()), request(AT), { from: AT, to: new Date(NaN) }), 'to is no instant; give ISO 8601 with Z or an offset, epoch milliseconds, or a Date'],
    ['to before from', () => allowedWindows(policyOf(denied()), request(AT), { from: AT, to: '2026-05-05T14:59:59.999Z' }), 'to is before from; swap them'],
  ])('%s that is of no use throws, and says why', (_, call, message) => {
    expect(call).toThrow(new TypeError(message));
  });

  it('a malformed request, and a policy that is none, have nothing', () => {
    const span = { from: AT, to: '2026-05-06T00:00:00Z' };
    const policy = policyOf(hours('00:00', '24:00'));
    expect([nextAllowed(policy, {}), nextAllowed(policy, {}, { until: AT }), nextAllowed(forged, request(AT)), nextAllowed(policy, request(AT))]).toEqual([null, null, null, '2026-05-05T15:00:00.000Z']);
    expect([allowedWindows(policy, {}, span), allowedWindows(forged, request(AT), span)]).toEqual([[], []]);
    expect([spread(policy, {}, { key: 'k' }), spread(forged, request(AT), { key: 'k' })]).toEqual([null, null]);
    expect(trace(forged, request(AT))).toEqual([]);
    const [from, to] = [ms(span.from), ms(span.to)];
    expect([closedStretches(policy, {}, [from, to]), closedStretches(forged, request(AT), [from, to]), closedStretches(policyOf(denied()), request(AT), [to, from]), closedStretches(policyOf(denied()), request(AT), [from, from])]).toEqual([[], [], [], []]);
  });
});

describe('steps from objection to objection', () => {
  it('an objection that is over at the instant of asking is asked at the next change', () => {
    const [T1, T2] = [ms(AT) + 5000, ms(AT) + 9000];
    const policy = ownPolicy({ evaluate: (ask, found) => void (ask.at < T2 && found.push(finding({ over: ask.at }))), next: ({ at }) => (at < T1 ? T1 : at < T2 ? T2 : Infinity) });
    expect(nextAllowed(policy, request(AT))).toBe(iso(T2));
  });

  it('of several rules the one that stands longest, and again what it lets in', () => {
    const own = (name: string, prepared: Parameters<typeof kindOf>[1]) => ({ kind: kindOf(name, prepared), rule: { id: `r.${name}`, kind: name } });
    const at = ms(AT);
    const parts = [
      own('first', until(at + 1000)),
      own('second', until(at + 3000)),
      // Closed from the third second to the fifth.
      own('third', { evaluate: objecting((ask) => ask.at >= at + 3000 && ask.at < at + 5000, finding({ over: at + 5000 })), next: (ask) => (ask.at < at + 3000 ? at + 3000 : ask.at < at + 5000 ? at + 5000 : Infinity) }),
    ];
    for (const order of [[0, 1, 2], [2, 1, 0], [1, 0, 2]]) {
      const rulesets = order.map((index, place) => ({ id: `${place}`, version: '1', rules: [parts[index]?.rule] }));
      const policy = compile(rulesets, { kinds: parts.map(({ kind }) => kind) });
      expect(nextAllowed(policy, request(AT))).toBe(iso(at + 5000));
      expect(allowedWindows(policy, request(AT), { from: at, to: at + 9000 })).toEqual([{ from: iso(at + 5000), to: iso(at + 9000) }]);
    }
    const forever = compile([{ id: 'a', version: '1', rules: [parts[0]?.rule, { id: 'x', kind: 'ever' }, parts[1]?.rule] }], { kinds: [...parts.map(({ kind }) => kind), kindOf('ever', { evaluate: objecting(() => true, finding()) })] });
    expect(nextAllowed(forever, request(AT))).toBeNull();
  });

  it('what only advises hinders nothing', () => {
    const advice = { evaluate: objecting(() => true, finding({ advises: true })) };
    expect(nextAllowed(ownPolicy(advice), request(AT))).toBe(iso(ms(AT)));
    expect(check(ownPolicy({ ...advice, next: ({ at }) => at + DAY }), request(AT)).validUntil).toBeNull();
    expect(check(ownPolicy({ ...advice, evaluate: objecting(({ at }) => at > ms(AT), finding({ advises: true })), next: ({ at }) => at + DAY }), request(AT)).validUntil).toBeNull();
  });
});

describe('when one reason alone is over', () => {
  const at = ms(AT);
  it('is asked of its own rule, in every period of it, and of no other', () => {
    const rule = (id: string, more: object) => ({ id, kind: 'contact-hours', quiet: [{ from: '00:00', to: '24:00' }], ...more });
    const policy = compile([
      { id: 'a', version: '1', rules: [rule('x', { until: '2026-05-10' }), rule('x', { from: '2026-05-10', until: '2026-05-20' }), rule('y', { until: '2026-06-20' })] },
      { id: 'b', version: '1', rules: [rule('x', { until: '2026-06-01' })] },
    ]);
    const { reasons, retryAt } = check(policy, request(AT, UTC));
    expect(reasons.map((reason) => [reason.ruleset, reason.rule, reason.retryAt])).toEqual([
      ['a', 'x', '2026-05-20T00:00:00.000Z'], ['a', 'y', '2026-06-20T00:00:00.000Z'], ['b', 'x', '2026-06-01T00:00:00.000Z'],
    ]);
    expect(retryAt).toBe('2026-06-20T00:00:00.000Z');
  });

  it('is asked of its own code and debt', () => {
    const ends: Readonly<Record<string, number>> = { 'a one': at + 1000, 'a two': at + 2000, 'b one': at + 4000, 'b two': at + 3000 };
    const all = Object.keys(ends).map((key) => key.split(' ') as [string, string]);
    const policy = ownPolicy({
      evaluate: (ask, found) => {
        for (const [code, debt] of all) {
          const over = ends[`${code} ${debt}`] as number;
          if (ask.at < over) found.push(finding({ code, debt, over, data: { debt } }));
        }
      },
      next: (ask) => Math.min(...Object.values(ends).filter((end) => end > ask.at)),
    });
    const { reasons } = check(policy, request(AT));
    expect(reasons.map(({ code, data, retryAt }) => [code, data['debt'], retryAt])).toEqual([
      ['a', 'one', iso(at + 1000)], ['b', 'one', iso(at + 4000)], ['a', 'two', iso(at + 2000)], ['b', 'two', iso(at + 3000)],
    ]);
  });
});

describe('a decision', () => {
  const at = ms(AT);
  it('has its reasons by rule, debt and code, and its advice as well, whatever the order in which they are found', () => {
    const parts: readonly [string, string | undefined][] = [['z', 'two'], ['b', 'one'], ['y', undefined], ['a', 'two'], ['x', undefined], ['a', 'one']];
    const wanted = ['x', 'y', 'a one', 'b one', 'a two', 'z two'];
    const label = ({ code, data }: { readonly code: string; readonly data: Readonly<Record<string, unknown>> }) => [code, data['debt']].filter((part) => part !== undefined).join(' ');
    for (const constant of [false, true]) {
      const findings = parts.map(([code, debt]) => finding({ code, debt, data: { debt }, remedy: 'change', constant }));
      for (const list of [findings, findings.slice().reverse()]) {
        for (const force of ['prohibition', 'should']) {
          const { reasons, advisories } = check(ownPolicy({ evaluate: objecting(() => true, ...list) }, { force }), request(AT));
          expect((force === 'should' ? advisories : reasons).map(label)).toEqual(wanted);
          expect(force === 'should' ? reasons : advisories).toEqual([]);
        }
      }
    }
    // Of one ruleset the rules by id, and the rulesets by id.
    const rulesets = ['b', 'a'].map((id) => ({ id, version: '1', rules: ['y', 'x'].map((rule) => ({ id: rule, ...denied() })) }));
    expect(check(compile(rulesets), request(AT)).reasons.map(({ ruleset, rule }) => `${ruleset} ${rule}`)).toEqual(['a x', 'a y', 'b x', 'b y']);
    expect(codesOf(check(ownPolicy({ evaluate: objecting(() => true, finding({ code: 'z' }), finding({ code: 'a' })) }), request(AT)))).toEqual(['a', 'z']);
  });

  it('leaves the list of what was found as it was, so that it may be the same each time', () => {
    const same = finding({ code: 'told', remedy: 'change', constant: true });
    for (const force of ['should', 'prohibition']) {
      const policy = ownPolicy({ evaluate: objecting(() => true, same) }, { force });
      const [one, other] = [check(policy, request(AT)), check(policy, request(AT))];
      expect([one.outcome, JSON.stringify(one)]).toEqual([force === 'should' ? 'allow' : 'deny', JSON.stringify(other)]);
    }
    // The same advice of a rule that denies, and beside another that advises.
    const advising = { ...same, advises: true };
    const both = ownPolicy({ evaluate: objecting(() => true, advising) });
    expect(check(both, request(AT))).toMatchObject({ outcome: 'allow', advisories: [{ code: 'told', retryAt: null }] });
  });

  it('says of advice that time ends when it is over, and of other advice nothing', () => {
    const waits = ownPolicy(until(at + 1000), { force: 'should' });
    expect(check(waits, request(AT)).advisories.map(({ retryAt }) => retryAt)).toEqual([iso(at + 1000)]);
    const stops = ownPolicy(until(at + 1000, { remedy: 'stop' }), { force: 'should' });
    expect(check(stops, request(AT)).advisories.map(({ retryAt }) => retryAt)).toEqual([null]);
    const may = ownPolicy(until(at + 1000, { remedy: 'stop', mayPass: true }), { force: 'should' });
    expect(check(may, request(AT)).advisories.map(({ retryAt }) => retryAt)).toEqual([iso(at + 1000)]);
  });

  it('has retryAt only where every reason is about time', () => {
    const [wait, stop, pass] = [finding({ code: 'wait', over: at + 1000 }), finding({ code: 'stop', remedy: 'stop', over: at + 1000 }), finding({ code: 'pass', remedy: 'change', mayPass: true, over: at + 1000 })];
    const decide = (...findings: readonly Finding[]) => check(ownPolicy({ evaluate: objecting((ask) => ask.at < at + 1000, ...findings), next: () => at + 1000 }), request(AT));
    expect(decide(wait).retryAt).toBe(iso(at + 1000));
    expect(decide(pass).retryAt).toBe(iso(at + 1000));
    expect(decide(stop).retryAt).toBeNull();
    expect(decide(wait, stop).retryAt).toBeNull();
    expect(decide(wait, stop).reasons.map(({ code, retryAt }) => [code, retryAt])).toEqual([['stop', null], ['wait', iso(at + 1000)]]);
    // What only advises does not keep it from it.
    expect(decide(wait, { ...stop, advises: true })).toMatchObject({ retryAt: iso(at + 1000), reasons: [{ code: 'wait' }], advisories: [{ code: 'stop' }] });
    expect(decide(wait).validUntil).toBeNull();
  });

  it('that refuses says what could not be read, and which policy was asked', () => {
    const policy = policyOf(denied());
    const refused = check(policy, { contact: { at: AT } });
    expect(refused).toEqual({
      outcome: 'deny',
      reasons: [{ code: 'invalid-request', ruleset: null, rule: null, kind: null, force: 'prohibition', citation: null, data: { issues: [{ path: 'contact.channel', message: 'expected string (found nothing)' }] }, remedy: 'change', retryAt: null }],
      advisories: [], validUntil: null, retryAt: null, policy: { rulesets: [{ id: 't', version: '1' }], fingerprint: policy.fingerprint },
    });
    expect(check({} as Policy, request(AT)).policy).toEqual({ rulesets: [], fingerprint: '' });
  });

  it('that no rule reaches says so, with the remedy of a change', () => {
    expect(check(policyOf(denied({ when: { roles: ['spouse'] } })), request(AT))).toMatchObject({
      outcome: 'allow', reasons: [], advisories: [{ code: 'no-rule-applied', force: 'should', remedy: 'change', ruleset: null, rule: null, kind: null, citation: null, data: {}, retryAt: null }],
    });
  });

  it('answers what is put off the same each time it is read', () => {
    const decision = check(policyOf(hours('08:00', '10:00')), request(AT, UTC));
    expect([decision.retryAt, decision.retryAt, decision.reasons[0]?.retryAt, decision.reasons[0]?.retryAt]).toEqual(Array(4).fill('2026-05-06T08:00:00.000Z'));
    const open = check(policyOf(hours('08:00', '16:00')), request(AT, UTC));
    expect([open.validUntil, open.validUntil, open.retryAt]).toEqual(['2026-05-05T16:00:00.000Z', '2026-05-05T16:00:00.000Z', null]);
    for (const each of [decision, open, ...decision.reasons]) expect(Object.isFrozen(each)).toBe(true);
  });
});

describe('trace', () => {
  const traced = (policy: Policy, input: unknown = request(AT)) => trace(policy, input).map(({ status, because, exception, findings }) => ({ status, ...(because === undefined ? {} : { because }), ...(exception === undefined ? {} : { exception }), findings }));
  it.each<[string, object, object]>([
    ['pass', { kind: 'contact-hours', allow: [{ from: '00:00', to: '24:00' }] }, { status: 'pass', findings: [] }],
    ['not in force', denied({ until: '2026-05-01' }), { status: 'not-applicable', because: 'not-in-force', findings: [] }],
    ['another channel', { kind: 'channel', deny: [{ channels: ['call'] }], when: { channels: ['sms'] } }, { status: 'not-applicable', because: 'out-of-scope', findings: [] }],
    ['out of scope', denied({ when: { roles: ['spouse'] } }), { status: 'not-applicable', because: 'out-of-scope', findings: [] }],
    ['lifted by the first', denied({ unless: { roles: ['debtor'] } }), { status: 'not-applicable', because: 'lifted', exception: 0, findings: [] }],
    ['lifted by the second', denied({ unless: [{ roles: ['spouse'] }, { roles: ['debtor'] }] }), { status: 'not-applicable', because: 'lifted', exception: 1, findings: [] }],
    ['violated', denied(), { status: 'violated', findings: [{ code: 'channel-not-permitted', data: { channel: 'call', technology: 'human' } }] }],
    ['undecided', { kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], when: { roles: ['debtor'] }, zone: undefined }, { status: 'undecided', findings: [{ code: 'unknown-time-zone', data: { zone: 'No/Where' } }] }],
  ])('%s', (name, rule, wanted) => {
    const input = name === 'undecided' ? request(AT, { consumer: { timeZones: ['No/Where'] } }) : request(AT);
    const { zone: _, ...given } = rule as { zone?: unknown };
    expect(traced(policyOf(given), input)).toEqual([wanted]);
  });

  it('of a malformed request every rule is undecided', () => {
    expect(trace(policyOf(denied()), {})).toEqual([{ ruleset: 't', rule: 't.0', kind: 'channel', force: 'prohibition', status: 'undecided', because: 'invalid-request', findings: [] }]);
  });

  it('a rule that objects and cannot decide besides is violated', () => {
    const mixed = ownPolicy({ evaluate: objecting(() => true, finding({ code: 'unknown-fact', data: { fact: 'x' } }), finding({ code: 'own', data: { y: 1 } })) });
    expect(traced(mixed)).toEqual([{ status: 'violated', findings: [{ code: 'unknown-fact', data: { fact: 'x' } }, { code: 'own', data: { y: 1 } }] }]);
    for (const code of ['unknown-fact', 'history-too-short', 'calendar-coverage', 'unknown-time-zone', 'text-not-checked']) {
      expect(traced(ownPolicy({ evaluate: objecting(() => true, finding({ code })) }))[0]?.status, code).toBe('undecided');
    }
  });
});

describe('what lies between the windows', () => {
  const at = ms(AT);
  const stretches = (policy: Policy, from = at, to = at + 10_000) => closedStretches(policy, request(AT), [from, to]).map(([start, end]) => [start - at, end - at]);
  /** Objects with one code after the other, each for so many milliseconds, and to nothing where the code is empty. */
  const series = (parts: readonly (readonly [string, number, Partial<Finding>?])[]) => {
    const edges = parts.reduce<number[]>((sum, [, length]) => [...sum, (sum.at(-1) as number) + length], [at]);
    return {
      evaluate: (ask: Ask, found: Finding[]) => {
        const index = edges.findIndex((edge) => edge > ask.at) - 1;
        const [code, , more] = parts[index] ?? ['', 0];
        if (code !== '') for (const each of code.split(' ')) found.push(finding({ code: each, over: edges[index + 1] as number, ...more }));
      },
      next: (ask: Ask) => edges.find((edge) => edge > ask.at) ?? Infinity,
    };
  };
  it.each<[string, Parameters<typeof series>[0], number[][]]>([
    ['opens at once', [['', 3000], ['a', 7000]], [[3000, 10_000]]],
    ['closes at once', [['a', 3000], ['', 7000]], [[0, 3000]]],
    ['one code after another', [['a', 2000], ['b', 3000], ['a', 5000]], [[0, 2000], [2000, 5000], [5000, 10_000]]],
    ['a boundary where nothing changes', [['a', 2000], ['a', 3000], ['', 5000]], [[0, 5000]]],
    ['another debt', [['a', 2000, { debt: 'one' }], ['a', 3000, { debt: 'two' }], ['', 5000]], [[0, 2000], [2000, 5000]]],
    ['two codes and one', [['a b', 2000], ['b', 3000], ['', 5000]], [[0, 2000], [2000, 5000]]],
    ['closed twice', [['a', 2000], ['', 3000], ['a', 1000], ['', 4000]], [[0, 2000], [5000, 6000]]],
    ['open all along', [['', 10_000]], []],
    ['closed all along', [['a', 20_000]], [[0, 10_000]]],
    ['advice that changes', [['a', 2000], ['a', 3000, {}], ['a', 5000]], [[0, 10_000]]],
  ])('%s', (_, parts, wanted) => {
    expect(stretches(ownPolicy(series(parts)))).toEqual(wanted);
  });

  it('is not cut by advice', () => {
    const { evaluate, next } = series([['a', 2000], ['b', 3000], ['c', 5000]]);
    const advice: typeof evaluate = (ask, found) => {
      evaluate(ask, found);
      found.forEach((each, index) => (found[index] = { ...each, advises: true }));
      found.push(finding({ code: 'own', over: Infinity }));
    };
    expect(stretches(ownPolicy({ evaluate: advice, next }))).toEqual([[0, 10_000]]);
  });

  it('goes to the end where a rule cannot say when it changes', () => {
    expect(stretches(ownPolicy({ evaluate: objecting(() => true, finding()), next: () => NaN }))).toEqual([[0, 10_000]]);
  });
});

describe('spread', () => {
  const at = ms(AT);
  /** Closed for a second, then open for four. */
  const policy = ownPolicy({
    evaluate: objecting((ask) => ask.at < at + 1000 || ask.at >= at + 5000, finding({ over: 0 })),
    next: (ask) => [at + 1000, at + 5000].find((edge) => edge > ask.at) ?? Infinity,
  });
  const keys = Array.from({ length: 60 }, (_, index) => `key-${index}`);
  const delays = (options: object): number[] => keys.map((key) => ms(spread(policy, request(AT), { key, ...options })?.at as string) - at - 1000);
  it('fills the window and no more of it than is asked for, nor past its end, nor past until', () => {
    for (const [options, width] of [[{}, 4000], [{ overSeconds: 2 }, 2000], [{ overSeconds: 4.5 }, 4000], [{ until: at + 2000 }, 1000], [{ overSeconds: 0 }, 1]] as const) {
      const found = delays(options);
      expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...found)).toBeLessThan(width);
      expect(Math.max(...found)).toBeGreaterThanOrEqual(Math.floor(width * 0.8));
    }
    expect(spread(policy, request(AT), { key: 'k' })?.expiresAt).toBe(iso(at + 5000));
    expect(() => spread(policy, request(AT), { key: 'k', overSeconds: -1 })).toThrow('overSeconds is no number of seconds; give 0 or more');
    expect(() => spread(policy, request(AT), { key: '' })).toThrow('key is no text or empty; give what tells contacts apart, as the id of the contact');
    expect(() => spread(policy, request(AT), { key: 'k', until: 'soon' })).toThrow('until is no instant; give ISO 8601 with Z or an offset, epoch milliseconds, or a Date');
    // What may go at once does not wait, and what never closes has no end.
    expect(spread(policyOf(hours('00:00', '24:00')), request(AT), { key: 'k' })).toEqual({ at: iso(at), expiresAt: null });
  });
});

describe('a request that was parsed', () => {
  it('is asked as it is, and gives the same', () => {
    const parsed = parseRequest(request(AT, UTC));
    if (!parsed.success) throw new Error('refused');
    const policy = policyOf(hours('08:00', '16:00'));
    expect(JSON.stringify(check(policy, parsed.request))).toBe(JSON.stringify(check(policy, request(AT, UTC))));
  });
});
