import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RulesetError, allowedWindows, check, compile, nextAllowed, parseRequest, trace } from '../src/index.js';
import type { CompileOptions, Decision, Issue } from '../src/index.js';
import { readCases } from './cases.js';
import { codesOf, deepFreeze, hours, inChild, policyOf, request } from './failures/support.js';
import type { Plain } from './failures/support.js';

const AT = '2026-05-05T15:00:00Z';
/** Open around the clock, looks at everything that the rules below can look at: what is well formed and harmless is allowed. */
const RULES: readonly Plain[] = [
  hours('00:00', '24:00'),
  { kind: 'frequency', limit: 50, window: { days: 7 }, per: ['consumer', 'debt'], count: { channels: ['call', 'sms'] } },
  { kind: 'cooldown', wait: { hours: 1 }, after: { channels: ['visit'] }, per: ['recipient'] },
  { kind: 'consent', optOuts: {} },
  { kind: 'account-status', status: 'disputed' },
  { kind: 'account-status', status: 'cease' },
  { kind: 'inconvenient', honours: ['times', 'places', 'agreed-hours'], workplace: 'known' },
  { kind: 'recipient', misdirected: true },
  { kind: 'disclosure', requires: ['identity'] },
];
const policy = policyOf(RULES);
/** No outbound contact is ever allowed: whatever is put in, the answer is deny. */
const never = policyOf([{ kind: 'channel', deny: true, when: { directions: ['outbound', 'inbound'] } }, ...RULES]);

const issuesOf = (decision: Decision): readonly Issue[] => (decision.reasons[0]?.data['issues'] ?? []) as Issue[];

/** Refused as a request, with a path and a sentence for each issue, by every public function alike; the decision can be serialised. */
function expectRefused(input: unknown, path?: string | RegExp): void {
  const decision = check(policy, input);
  expect(decision.outcome).toBe('deny');
  expect(codesOf(decision)).toEqual(['invalid-request']);
  const issues = issuesOf(decision);
  expect(issues.length).toBeGreaterThan(0);
  for (const issue of issues) {
    expect(typeof issue.path).toBe('string');
    expect(issue.message.length).toBeGreaterThan(5);
    expect(issue.message.length).toBeLessThan(600);
  }
  if (typeof path === 'string') expect(issues.map((issue) => issue.path)).toContain(path);
  else if (path !== undefined)
    expect(
      issues.some((issue) => path.test(issue.path)),
      issues.map((issue) => issue.path).join(' '),
    ).toBe(true);
  expect(() => JSON.stringify(decision)).not.toThrow();
  expect([decision.retryAt, decision.validUntil]).toEqual([null, null]);
  expect(parseRequest(input).success).toBe(false);
  expect(nextAllowed(policy, input)).toBeNull();
  expect(allowedWindows(policy, input, { from: AT, to: '2026-05-06T00:00:00Z' })).toEqual([]);
  expect(new Set(trace(policy, input).map(({ status }) => status))).toEqual(new Set(['undecided']));
}

/** Every field of a request that the door knows, with a value that is right, and its type. */
const FULL: Plain = {
  contact: {
    id: 'm-1',
    at: AT,
    channel: 'call',
    direction: 'outbound',
    debts: ['loan-1'],
    purpose: 'collection',
    replyTo: 'e-9',
    sequence: 'initial',
    callerId: '+12025550111',
    to: { role: 'debtor', relation: 'self', address: '+12025550100', line: 'mobile', place: 'home', suppliedBy: 'debtor', person: 'p-1' },
    from: { id: 'agent-1', party: 'collector', technology: 'human', institution: 'bank', device: 'institutional', visitors: 1 },
    content: { text: 'Hello', subject: 'Hello', language: 'en', disclosures: ['identity'] },
  },
  consumer: {
    id: 'c-1',
    timeZones: ['America/New_York'],
    location: { country: 'US', region: 'MA', city: 'Boston' },
    representation: { since: '2026-01-01', contactKnown: true, status: 'ended', debts: ['loan-9'], form: 'written' },
    cease: [{ receivedAt: '2027-01-01', inWriting: true, debts: ['loan-9'], form: 'written', until: '2027-02-01' }],
    optOuts: [
      {
        at: '2027-01-01',
        channel: 'sms',
        address: '+12025550199',
        form: 'written',
        purposes: ['service'],
        by: { role: 'debtor', relation: 'self', person: 'p-1' },
      },
    ],
    consents: [
      {
        at: '2026-01-01',
        until: '2027-01-01',
        revokedAt: '2027-01-01',
        givenTo: 'collector',
        debts: ['loan-1'],
        scope: 'calls',
        channels: ['call'],
        hours: { from: '08:00', to: '21:00' },
        on: '2026-05-05',
        form: 'written',
      },
    ],
    inconvenient: [{ since: '2027-01-01', until: '2027-02-01', days: ['mon'], from: '15:00', to: '17:00', place: 'work', channels: ['call'], form: 'oral' }],
    agreedHours: [{ since: '2027-01-01', until: '2027-02-01', days: ['mon'], from: '15:00', to: '17:00', channels: ['call'] }],
    appointments: [{ from: AT, to: '2026-05-05T16:00:00Z', channel: 'visit', address: 'here' }],
    employerProhibits: { since: '2027-01-01', until: '2027-02-01' },
    unreachable: { since: '2027-01-01', until: '2027-02-01', evidence: 'letters' },
    hardship: { from: '2027-01-01', until: '2027-02-01' },
    complaints: [{ receivedAt: '2027-01-01', resolvedAt: '2027-02-01', form: 'written' }],
    minor: false,
    deceased: false,
    servicemember: false,
    vulnerable: ['none'],
    bankruptcy: { filedAt: '2020-01-01', status: 'closed', debts: ['loan-1'] },
  },
  debts: [
    {
      id: 'loan-1',
      type: 'credit-card',
      account: 'S-1',
      creditor: 'bank',
      daysPastDue: 12,
      timeBarred: false,
      paidAt: null,
      dueAt: '2026-01-01',
      obtainedAt: '2026-01-01',
      noticeSentAt: '2026-01-01',
      judgment: false,
      inLitigation: false,
      process: [{ kind: 'claim', at: '2026-01-01' }],
      disputes: [{ receivedAt: '2027-01-01', inWriting: true, verificationSentAt: '2027-01-02', resolvedAt: '2027-01-02', form: 'written' }],
    },
  ],
  history: [
    {
      id: 'e-1',
      at: '2026-05-04T15:00:00Z',
      channel: 'call',
      direction: 'outbound',
      outcome: 'no-answer',
      to: { role: 'debtor', address: '+12025550100' },
      from: { id: 'agent-1' },
      debts: ['loan-1'],
      debtsDiscussed: ['loan-1'],
      purpose: 'collection',
      replyTo: 'e-0',
      endedAt: '2026-05-04T15:01:00Z',
      misdirected: false,
      undeliverable: false,
    },
  ],
  historySince: '2020-01-01T00:00:00Z',
};

type Path = readonly (string | number)[];
const show = (path: Path): string =>
  path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`), '');

function pathsOf(value: unknown, path: Path = []): Path[] {
  const own: Path[] = path.length === 0 ? [] : [path];
  if (Array.isArray(value)) return [...own, ...value.flatMap((item, index) => pathsOf(item, [...path, index]))];
  if (typeof value === 'object' && value !== null) return [...own, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
  return own;
}
const get = (root: unknown, path: Path): unknown => path.reduce<unknown>((current, part) => (current as Record<string | number, unknown>)[part], root);
function set(root: unknown, path: Path, value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  const copy = (Array.isArray(root) ? [...(root as unknown[])] : { ...(root as Plain) }) as Record<string | number, unknown>;
  copy[part] = set(copy[part], rest, value);
  return copy;
}
const PATHS = pathsOf(FULL);

describe('what check is given', () => {
  it('the full request is well formed and allowed: what follows fails for its own reason', () => {
    const decision = check(policy, FULL);
    expect([decision.outcome, codesOf(decision)]).toEqual(['allow', []]);
    expect(PATHS.length).toBeGreaterThan(130);
  });

  const nothings: [string, unknown][] = [
    ['undefined', undefined],
    ['null', null],
    ['a number', 5],
    ['NaN', NaN],
    ['a text', 'request'],
    ['JSON text', JSON.stringify(FULL)],
    ['true', true],
    ['a symbol', Symbol('request')],
    ['a bigint', 10n],
    ['a function', () => FULL],
    ['a class', class {}],
    ['a list', []],
    ['a list of requests', [FULL]],
    ['an empty object', {}],
    ['a Date', new Date(0)],
    ['an invalid Date', new Date(NaN)],
    ['a RegExp', /x/],
    ['a Map', new Map(Object.entries(FULL))],
    ['a Set', new Set([FULL])],
    ['a WeakMap', new WeakMap()],
    ['a promise', Promise.resolve(FULL)],
    ['an error', new Error('x')],
    ['bytes', new Uint8Array(10)],
    ['a boxed text', Object('x')],
    ['a boxed symbol', Object(Symbol('x'))],
    [
      'a generator',
      (function* () {
        yield FULL;
      })(),
    ],
    ['globalThis', globalThis],
    ['the policy', policy],
    ['a decision', check(policy, FULL)],
  ];
  it.each(nothings)('%s is no request', (_, input) => expectRefused(input));

  it.each(PATHS.map((path) => [show(path), path] as const))('%s of the wrong type is refused with its path', (name, path) => {
    const right = get(FULL, path);
    const wrong: unknown[] = [Symbol('x'), 10n, () => right];
    if (typeof right === 'string') wrong.push({}, [], true, [right]);
    else if (typeof right === 'number') wrong.push('1', {}, true, [1]);
    else if (typeof right === 'boolean') wrong.push('false', 0, []);
    else if (Array.isArray(right)) wrong.push({}, 'x', 1, true);
    else if (typeof right === 'object' && right !== null) wrong.push([], 'x', 1, true);
    // `judgment` may be yes, no, or the judgment itself.
    for (const value of wrong) {
      if (name === 'debts[0].judgment' && typeof value === 'object') continue;
      expectRefused(set(FULL, path, value), new RegExp(`^${name.replace(/[[\].]/g, '\\$&')}`));
    }
  });

  const INSTANTS = PATHS.filter(
    (path) =>
      (path.at(-1) === 'at' && (path[0] === 'contact' || path[0] === 'history')) ||
      show(path) === 'historySince' ||
      show(path) === 'history[0].endedAt' ||
      show(path).startsWith('consumer.appointments[0].from') ||
      show(path).startsWith('consumer.appointments[0].to'),
  );
  const bad: unknown[] = [
    NaN,
    Infinity,
    -Infinity,
    1e308,
    -1e308,
    5e-324,
    0.5,
    Number.MAX_SAFE_INTEGER,
    253_402_300_800_000,
    -2_208_988_800_001,
    new Date(NaN),
    new Date(8.64e15),
    '',
    ' ',
    'tomorrow',
    '2026-05-05',
    '2026-05-05T15:00:00',
    '2026-13-01T00:00:00Z',
    '2026-02-29T00:00:00Z',
    '2026-05-05T24:00:00Z',
    '2026-05-05T15:60:00Z',
    '2026-05-05T15:00:60Z',
    '2026-05-05T15:00:00+24:00',
    '2026-05-05T15:00:00Z ',
    '٢٠٢٦-05-05T15:00:00Z',
    '2026-05-05T15:00:00.Z',
    `2026-05-05T15:00:00.${'0'.repeat(1e6)}Z`,
    '+002026-05-05T15:00:00Z',
    '1752674400000',
  ];
  it.each(INSTANTS.map((path) => [show(path), path] as const))('no instant is made up for %s', (name, path) => {
    for (const value of bad) expectRefused(set(FULL, path, value), name);
  });

  it('zero, minus zero, and the first and the last instant are instants, and the ends of time neither throw nor hang', () => {
    for (const at of [
      0,
      -0,
      -2_208_988_800_000,
      253_402_300_799_999,
      '1900-01-01T00:00:00Z',
      '9999-12-31T23:59:59.999Z',
      '2000-02-29T00:00:00Z',
      '2026-05-05T15:00:00.123456789Z',
      '2026-05-05T15:00-2359',
    ]) {
      for (const each of [
        policy,
        policyOf(hours('08:00', '09:00')),
        policyOf({ kind: 'cooldown', wait: { months: 36_525 }, after: { channels: ['call'] }, per: ['consumer'] }),
        policyOf({ kind: 'frequency', limit: 1, window: { days: 36_525 }, per: ['consumer'], count: { channels: ['call'] } }),
      ]) {
        const decision = check(each, request(at, { history: [{ at, channel: 'call' }] }));
        expect(decision.outcome).toMatch(/^(allow|deny)$/);
        expect(codesOf(decision)).not.toContain('invalid-request');
        const record = JSON.parse(JSON.stringify(decision)) as { retryAt: string | null; validUntil: string | null };
        // What is answered can be asked again.
        for (const instant of [record.retryAt, record.validUntil])
          if (instant !== null) expect(codesOf(check(each, request(instant)))).not.toContain('invalid-request');
      }
    }
  });

  it('a missing id of the contact, channel, time or of a debt is refused with its path', () => {
    for (const [path, value] of [
      ['contact', undefined],
      ['contact.at', undefined],
      ['contact.channel', undefined],
      ['contact.channel', ''],
      ['contact.channel', null],
      ['debts[0].id', undefined],
      ['debts[0].id', ''],
      ['history[0].at', undefined],
      ['history[0].at', null],
      ['history[0].channel', undefined],
      ['consumer.consents[0].scope', undefined],
      ['consumer.cease[0].receivedAt', null],
    ] as const) {
      expectRefused(
        set(
          FULL,
          path
            .replace(/\[(\d+)\]/g, '.$1')
            .split('.')
            .map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
          value,
        ),
        path,
      );
    }
  });

  it.each(['__proto__', 'constructor', 'prototype'])('a key %s is refused wherever it stands', (key) => {
    const places = PATHS.filter((path) => typeof get(FULL, path) === 'object' && get(FULL, path) !== null && !Array.isArray(get(FULL, path)));
    expect(places.length).toBeGreaterThan(20);
    for (const path of [[], ...places]) {
      const at = path.reduce((text: string, part) => `${text}${JSON.stringify(part)} `, '');
      const holder = JSON.parse(`{${JSON.stringify(key)}: {"deceased": false, "polluted": true}}`) as Plain;
      const input = set(FULL, path, Object.defineProperties({ ...(get(FULL, path) as Plain) }, Object.getOwnPropertyDescriptors(holder)));
      expectRefused(input, path.length === 0 ? key : `${show(path)}.${key}`);
      expect(({} as Plain)['polluted'], at).toBeUndefined();
    }
    // Also where no schema looks: in keys that are only tolerated.
    expectRefused(set(FULL, ['extra'], JSON.parse(`{"deep": [{${JSON.stringify(key)}: 1}]}`)), `extra.deep[0].${key}`);
  });

  it('names such as toString and hasOwnProperty are names', () => {
    for (const name of [
      'toString',
      'hasOwnProperty',
      'valueOf',
      '__defineGetter__',
      'length',
      'call inbound',
      '\u0000',
      '\ud800',
      '💥',
      'ı',
      'x'.repeat(10_000),
    ]) {
      const input = request(AT, {
        [name]: 1,
        contact: { channel: name, purpose: name, debts: [name], [name]: name, to: { role: name, address: name }, from: { id: name, technology: name } },
        debts: [{ id: name, type: name, creditor: name, account: name }],
        history: [{ id: name, at: '2026-05-04T15:00:00Z', channel: name, outcome: name, debts: [name], to: { role: name, address: name }, from: { id: name } }],
      });
      expect(check(policy, input).outcome).toBe('allow');
      expect(check(never, input).outcome).toBe('deny');
      const counting = policyOf([
        { kind: 'frequency', limit: 1, window: { days: 7 }, per: ['debt', 'address', 'channel', 'agent', 'recipient'], count: { channels: [name] } },
      ]);
      expect(codesOf(check(counting, input)), name).toEqual(['frequency-limit']);
    }
  });

  it('lone surrogates and control characters pass through unharmed and stay different', () => {
    const cap = policyOf({ kind: 'frequency', limit: 1, window: { days: 7 }, per: ['debt'], count: { channels: ['call'] } });
    const asked = (own: string, other: string): string =>
      check(cap, request(AT, { contact: { debts: [own] }, debts: [], history: [{ at: '2026-05-04T15:00:00Z', channel: 'call', debts: [other] }] })).outcome;
    for (const text of ['\ud800', '\udfff', 'a\u0000b', '\u202e', '\ufeff']) expect([asked(text, text), asked(text, `${text}x`)]).toEqual(['deny', 'allow']);
  });
});

describe('objects that are not what they seem', () => {
  const boom = (): never => {
    throw new Error('boom');
  };

  it('a cycle is refused with a path', () => {
    const cyclic = structuredClone(FULL);
    (cyclic['consumer'] as Plain)['self'] = cyclic;
    expectRefused(cyclic, /^consumer\.self/);
    const list: unknown[] = [];
    list.push(list);
    expectRefused({ ...FULL, extra: list }, /^extra\[0\]/);
    const history: unknown[] = [FULL['history']];
    history.push(history);
    expectRefused({ ...FULL, history }, /^history/);
  });

  it.each([100, 10_000, 100_000])('nesting of %i levels is refused, as object and as list, known field or not', (depth) => {
    let object: unknown = {};
    let list: unknown = [];
    for (let i = 0; i < depth; i++) {
      object = { next: object };
      list = [list];
    }
    for (const deep of [object, list]) {
      expectRefused({ ...FULL, extra: deep }, /^extra/);
      expectRefused(set(FULL, ['contact', 'content', 'text'], deep), /^contact\.content\.text/);
      expectRefused(deep);
    }
  });

  it('a getter that throws is refused, and the path leads to it', () => {
    for (const path of PATHS.filter((each) => typeof each.at(-1) === 'string')) {
      const parent = path.slice(0, -1);
      const holder = Object.defineProperty({ ...(get(FULL, parent) as Plain) }, path.at(-1) as string, { get: boom, enumerable: true });
      expectRefused(set(FULL, parent, holder), new RegExp(`^${show(parent).replace(/[[\].]/g, '\\$&')}`));
    }
  });

  it.each<[string, unknown]>([
    ['a text', 'boom'],
    ['undefined', undefined],
    ['null', null],
    ['a symbol', Symbol('x')],
    ['an error whose message throws', Object.defineProperty(new Error('x'), 'message', { get: boom })],
    ['an object without prototype', Object.create(null)],
    ['a proxy that throws', new Proxy({}, { get: boom, getPrototypeOf: boom, has: boom })],
    ['an object whose toString throws', { toString: boom }],
  ])('a getter that throws %s is refused', (_, thrown) => {
    const thrower = (): never => {
      throw thrown;
    };
    expectRefused(Object.defineProperty({ ...FULL }, 'consumer', { get: thrower, enumerable: true }));
    expectRefused(new Proxy(FULL, { get: thrower }));
  });

  it.each(['get', 'has', 'ownKeys', 'getOwnPropertyDescriptor', 'getPrototypeOf', 'isExtensible'] as const)(
    'a proxy whose %s throws never throws out and never opens',
    (trap) => {
      for (const path of [[], ['contact'], ['consumer'], ['debts'], ['history'], ['history', 0], ['contact', 'to']]) {
        const input = set(FULL, path, new Proxy(get(FULL, path) as object, { [trap]: boom }));
        expect(check(never, input).outcome).toBe('deny');
        const decision = check(policy, input);
        // A trap that the door never needs leaves the request as it is.
        if (decision.outcome === 'allow') expect(['has', 'isExtensible', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'ownKeys', 'get']).toContain(trap);
        else expectRefused(input);
      }
    },
  );

  it('a revoked proxy is refused', () => {
    for (const path of [[], ['contact'], ['history'], ['consumer', 'timeZones']]) {
      const { proxy, revoke } = Proxy.revocable(get(FULL, path) as object, {});
      revoke();
      expectRefused(set(FULL, path, proxy));
    }
  });

  it('a value that changes at each reading is read once', () => {
    let reads = 0;
    const contact = Object.defineProperty({ ...(FULL['contact'] as Plain) }, 'at', { enumerable: true, get: () => (reads++ === 0 ? AT : 'broken') });
    expect(check(policy, { ...FULL, contact }).outcome).toBe('allow');
    expect(reads).toBe(1);
    // First what is well formed, then a stop: the decision is of what was read.
    let seen = 0;
    const consumer = new Proxy(
      { ...(FULL['consumer'] as Plain) },
      { get: (target, key) => (key === 'timeZones' && seen++ > 0 ? 5 : Reflect.get(target, key)) },
    );
    expect(() => JSON.stringify(check(policy, { ...FULL, consumer }))).not.toThrow();
    expect(check(never, { ...FULL, consumer }).outcome).toBe('deny');
  });

  it('a Date that lies about its time is no way past the door', () => {
    class Liar extends Date {
      constructor(readonly answer: unknown) {
        super(0);
      }
      override getTime(): number {
        return this.answer as number;
      }
    }
    const trap = {
      get timeZones() {
        return boom();
      },
    };
    const fake = { [Symbol.toStringTag]: 'Date', getTime: () => trap };
    Object.setPrototypeOf(fake, { constructor: Date });
    const answers: unknown[] = [trap, new Proxy({}, { get: boom, ownKeys: boom }), 'x', NaN, {}, () => 1, Symbol('x'), 10n];
    for (const answer of [...answers.map((each) => new Liar(each)), fake]) {
      for (const path of [['contact', 'at'], ['consumer'], ['history', 0, 'at'], ['contact', 'to'], ['history']]) {
        const input = set(FULL, path, answer);
        let decision: Decision | undefined;
        expect(() => (decision = check(policy, input)), show(path)).not.toThrow();
        expect(decision?.outcome, show(path)).toBe('deny');
        expect(() => parseRequest(input)).not.toThrow();
        expect(() => trace(policy, input)).not.toThrow();
      }
    }
    // What was parsed can no longer be changed from outside, whatever it was made of.
    const live = { country: 'US' };
    const parsed = parseRequest(set(FULL, ['consumer', 'location'], new Liar(live)));
    if (parsed.success) {
      live.country = 'XX';
      expect(JSON.stringify(parsed.request)).not.toContain('XX');
    }
  });

  it('facts in a Map, a Set, a class with getters or on a prototype are not lost in silence', () => {
    class Person {
      get deceased(): boolean {
        return true;
      }
      get timeZones(): string[] {
        return ['America/New_York'];
      }
    }
    const stop = policyOf([
      { kind: 'account-status', status: 'deceased' },
      { kind: 'account-status', status: 'vulnerable' },
      { kind: 'account-status', status: 'cease' },
    ]);
    const ask = (consumer: unknown): string => check(stop, request(AT, { consumer: {} }) && { ...request(AT), consumer }).outcome;
    expect(ask({ deceased: true })).toBe('deny');
    expect(ask(new Map([['deceased', true]])), 'Map').toBe('deny');
    expect(ask(new Person()), 'class with getters').toBe('deny');
    expect(ask(Object.create({ deceased: true })), 'prototype').toBe('deny');
    expect(ask({ vulnerable: new Set(['mental-health']) }), 'Set').toBe('deny');
    expect(ask({ cease: new Map([[0, { receivedAt: '2026-01-01' }]]) }), 'Map for a list').toBe('deny');
    expect(ask(Object.defineProperty({}, 'deceased', { value: true, enumerable: false })), 'not enumerable').toBe('deny');
  });

  it('sparse lists: a hole in a list that is read is refused, and no length makes the door hang', () => {
    const holed: unknown[] = [];
    holed[3] = { at: AT, channel: 'call' };
    expectRefused({ ...FULL, history: holed }, /^history\[0\]/);
    expectRefused({ ...FULL, debts: new Array<unknown>(3) }, /^debts\[0\]/);
    expectRefused(set(FULL, ['consumer', 'timeZones'], new Array<unknown>(2)), /^consumer\.timeZones\[0\]/);
    const liar = (length: unknown): unknown => new Proxy([], { get: (target, key) => (key === 'length' ? length : (Reflect.get(target, key) as unknown)) });
    for (const length of [-1, NaN, 1.5, 'x', Infinity, {}, null]) expect(check(never, { ...FULL, history: liar(length) }).outcome, String(length)).toBe('deny');
  });

  it.each([
    '(() => { const list = []; list.length = 4294967295; return list; })()',
    'new Array(1e9)',
    'new Proxy([], { get: (target, key) => (key === "length" ? 4294967295 : Reflect.get(target, key)) })',
  ])('a list of a length that nobody filled neither hangs nor fills the memory: %s', (text) => {
    const out = inChild(
      `const policy = library.compile(${JSON.stringify({ id: 't', version: '1', rules: [{ id: 'h', ...hours('00:00', '24:00') }] })});
       for (const key of ['history', 'debts', 'extra']) {
         const decision = library.check(policy, { contact: { at: '${AT}', channel: 'call' }, consumer: { timeZones: ['UTC'] }, [key]: ${text} });
         console.log(key, decision.outcome, decision.reasons.map(({ code }) => code).join());
       }`,
      { timeout: 15_000 },
    );
    expect(out.trim().split('\n')).toEqual(['history deny invalid-request', 'debts deny invalid-request', 'extra deny invalid-request']);
  });

  it("the input is never written to, and the caller's objects are never frozen", () => {
    const input = structuredClone(FULL);
    const before = JSON.stringify(input);
    for (const run of [
      () => check(policy, input),
      () => parseRequest(input),
      () => nextAllowed(policy, input),
      () => allowedWindows(policy, input, { from: AT, to: '2026-05-06T00:00:00Z' }),
      () => trace(policy, input),
    ]) {
      JSON.stringify(run());
      expect(JSON.stringify(input)).toBe(before);
    }
    for (const path of [[], ...PATHS]) {
      const value = get(input, path);
      if (typeof value === 'object' && value !== null)
        expect(Object.isFrozen(value) || Object.isSealed(value) || !Object.isExtensible(value), show(path)).toBe(false);
    }
    expect(JSON.stringify(check(policy, deepFreeze(structuredClone(FULL))))).toBe(JSON.stringify(check(policy, input)));
    // And what was parsed is nobody else's: later changes do not reach it.
    const parsed = parseRequest(input);
    (input['contact'] as Plain)['at'] = 'broken';
    (input['history'] as unknown[]).push({ at: 'broken' });
    expect(parsed.success && check(policy, parsed.request).outcome).toBe('allow');
    expect(parsed.success && Object.isFrozen(parsed.request) && Object.isFrozen(parsed.request.contact) && Object.isFrozen(parsed.request.history)).toBe(true);
  });

  it('a parsed request cannot be forged: only what parseRequest returned skips the door', () => {
    const parsed = parseRequest(FULL);
    if (!parsed.success) throw new Error('not parsed');
    for (const forged of [
      { ...parsed.request, contact: { ...parsed.request.contact, at: 'broken' } },
      Object.create(parsed.request),
      new Proxy(parsed.request, { get: (target, key) => (key === 'contact' ? {} : (Reflect.get(target, key) as unknown)) }),
    ]) {
      expect(check(policy, forged).outcome).toBe('deny');
    }
  });
});

describe('fuzz', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withBoxedValues: true,
    withObjectString: true,
    maxDepth: 3,
  });

  /** Whatever happens it is a decision; both policies agree on what is a request. */
  function expectDecision(input: unknown): void {
    const decision = check(policy, input);
    expect(['allow', 'deny']).toContain(decision.outcome);
    expect(decision.outcome === 'allow').toBe(decision.reasons.length === 0);
    expect(JSON.parse(JSON.stringify(decision))).toMatchObject({ outcome: decision.outcome });
    expect(check(never, input).outcome).toBe('deny');
    const next = nextAllowed(policy, input);
    if (decision.outcome === 'allow') expect(next).not.toBeNull();
    expect(trace(policy, input)).toHaveLength(RULES.length);
    expect(parseRequest(input).success).toBe(!codesOf(decision).includes('invalid-request'));
  }

  it('anything at all', () => {
    fc.assert(fc.property(anything, expectDecision), { numRuns: 400 });
  });

  it('anything in place of any field of a good request', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PATHS), anything, (path, value) => expectDecision(set(FULL, path, value))),
      { numRuns: 150 },
    );
  });

  it('a well-typed but odd value in place of any text or number', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.double(),
      fc.integer(),
      fc.date({ noInvalidDate: false }),
      fc.constantFrom('', ' ', '24:00', '00:00', '2026-02-30', '9999-12-31', '0000-01-01', 'UTC', 'utc', 'GMT+0', -0),
    );
    const leaves = PATHS.filter((path) => typeof get(FULL, path) !== 'object');
    fc.assert(
      fc.property(fc.constantFrom(...leaves), odd, (path, value) => expectDecision(set(FULL, path, value))),
      { numRuns: 150 },
    );
  });

  it('several fields taken away or doubled', () => {
    fc.assert(
      fc.property(fc.subarray(PATHS, { maxLength: 6 }), (paths) => {
        let input: unknown = FULL;
        for (const path of [...paths].sort((a, b) => b.length - a.length)) input = set(input, path, undefined);
        expectDecision(input);
      }),
      { numRuns: 100 },
    );
  });
});

describe('size', () => {
  const library = (
    rules: readonly Plain[],
  ): string => `const policy = library.compile(${JSON.stringify({ id: 't', version: '1', calendar: 'us', rules: rules.map((rule, index) => ({ id: `t.${index}`, ...rule })) })});
    const at = '${AT}', consumer = { timeZones: ['America/New_York'] }, contact = { at, channel: 'call', debts: ['d'], to: { address: '+12025550100' }, from: { id: 'a' } };
    const day = 86400000, now = Date.parse(at);
    const say = (decision) => console.log([decision.outcome, ...decision.reasons.map(({ code, data }) => code + (data.counted === undefined ? '' : ' ' + data.counted))].join(' '));
    const all = (input) => { const d = library.check(policy, input); say(d); JSON.stringify(d); console.log(library.nextAllowed(policy, input, { until: now + 30 * day })); };`;
  const counting = [
    { kind: 'frequency', limit: 7, window: { days: 7 }, per: ['consumer', 'debt'], count: { channels: ['call'] } },
    { kind: 'cooldown', wait: { days: 1 }, after: { channels: ['visit'] }, per: ['consumer', 'debt'] },
  ];
  const run = (rules: readonly Plain[], script: string, timeout = 110_000): string[] =>
    inChild(`${library(rules)}\n${script}`, { timeout })
      .trim()
      .split('\n');

  it('a million events are decided, and rightly, in seconds', () => {
    const out = run(
      counting,
      `
      const history = [];
      for (let i = 0; i < 1_000_000; i++) history.push({ id: 'e-' + i, at: now - 8 * day - i * 1000, channel: 'call', outcome: 'no-answer', debts: ['d'] });
      all({ contact, consumer, history });
      for (let i = 0; i < 7; i++) history.push({ id: 'x-' + i, at: now - i * 1000, channel: 'call', outcome: 'no-answer', debts: ['d'] });
      all({ contact, consumer, history });`,
    );
    expect(out).toEqual(['allow', '2026-05-05T15:00:00.000Z', 'deny frequency-limit 7', '2026-05-12T04:00:00.000Z']);
  });

  it('a million events inside the window too, with evidence that stays small', () => {
    const out = run(
      counting,
      `
      const history = [];
      for (let i = 0; i < 1_000_000; i++) history.push({ at: now - i, channel: 'call', debts: ['d'] });
      all({ contact, consumer, history });
      console.log(JSON.stringify(library.check(policy, { contact, consumer, history })).length < 200000);`,
    );
    expect(out).toEqual(['deny frequency-limit 1000000', '2026-05-12T04:00:00.000Z', 'true']);
  });

  it('one bad event among a million is found, with its path', () => {
    const out = run(
      counting,
      `
      const history = [];
      for (let i = 0; i < 1_000_000; i++) history.push({ at: now - i, channel: 'call' });
      history[654321].at = 'broken';
      const decision = library.check(policy, { contact, consumer, history });
      console.log(decision.outcome, JSON.stringify(decision.reasons[0].data.issues.map(({ path }) => path)));
      console.log(library.check(policy, { contact, consumer, history: history.map(() => 5) }).reasons[0].data.issues.length <= 100);`,
    );
    expect(out).toEqual(['deny ["history[654321].at"]', 'true']);
  });

  it('200,000 entries of one id, all different, are one event', () => {
    const out = run(
      counting,
      `
      const history = [];
      for (let i = 0; i < 200_000; i++) history.push({ id: 'same', at: now - i, channel: 'call', debts: ['d'] });
      say(library.check(policy, { contact, consumer, history }));`,
    );
    expect(out).toEqual(['allow']);
  });

  it('100,000 events that are yet to come are planned over', () => {
    const out = run(
      [
        { kind: 'frequency', limit: 7, window: { days: 7 }, per: ['consumer', 'debt'], count: { channels: ['call'] } },
        { kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] },
      ],
      `
      const history = [];
      for (let i = 0; i < 100_000; i++) history.push({ at: now + 1 + i * 60000, channel: i % 2 ? 'sms' : 'call', debts: ['d'] });
      const decision = library.check(policy, { contact, consumer, history });
      say(decision); console.log(decision.validUntil);`,
    );
    expect(out).toEqual(['allow', '2026-05-05T15:12:00.001Z']);
  });

  it('100,000 debts, each counted for itself', () => {
    const out = run(
      [...counting, { kind: 'account-status', status: 'disputed' }, { kind: 'custom', deny: { '<': [{ var: 'debt.daysPastDue' }, 3] } }],
      `
      const debts = [], names = [];
      for (let i = 0; i < 100_000; i++) { names.push('d-' + i); debts.push({ id: 'd-' + i, daysPastDue: 9, creditor: 'c-' + i }); }
      const history = []; for (let i = 0; i < 7; i++) history.push({ at: now - i * 1000, channel: 'call', debts: ['d-99999'] });
      const decision = library.check(policy, { contact: { ...contact, debts: names }, consumer, debts, history });
      console.log(decision.outcome, decision.reasons.map(({ code, data }) => code + ' ' + data.debt).join());`,
    );
    expect(out).toEqual(['deny frequency-limit d-99999']);
  });

  it('100,000 debts that a rule on the local time objects to', () => {
    const out = run(
      [{ kind: 'custom', deny: { and: [{ '<': [{ var: 'debt.daysPastDue' }, 30] }, { '>': [{ var: 'local.time' }, '07:00'] }] } }],
      `
      const debts = [], names = [];
      for (let i = 0; i < 100_000; i++) { names.push('d-' + i); debts.push({ id: 'd-' + i, daysPastDue: 9 }); }
      const decision = library.check(policy, { contact: { ...contact, debts: names }, consumer, debts, history: [] });
      console.log(decision.outcome, decision.reasons.length > 0);`,
    );
    expect(out).toEqual(['deny true']);
  });

  it('100,000 consents, opt-outs, wishes and requests to cease, of which the last one stops', () => {
    const out = run(
      [
        { kind: 'consent', optOuts: {} },
        { kind: 'consent', requires: { scopes: ['calls'] } },
        { kind: 'inconvenient', honours: ['times'] },
        { kind: 'account-status', status: 'cease' },
      ],
      `
      const consents = [], optOuts = [], inconvenient = [], cease = [];
      for (let i = 0; i < 100_000; i++) {
        consents.push({ at: now - day - i * 1000, scope: 'calls', until: now - 1 });
        optOuts.push({ at: now - day - i, channel: 'sms' });
        inconvenient.push({ since: now + day + i, from: '08:00', to: '09:00' });
        cease.push({ receivedAt: now + day + i });
      }
      const input = () => ({ contact, consumer: { ...consumer, consents, optOuts, inconvenient, cease }, history: [] });
      say(library.check(policy, input()));
      consents.push({ at: now - day, scope: 'calls' });
      const decision = library.check(policy, input());
      say(decision); console.log(decision.validUntil);
      optOuts.push({ at: now, channel: 'call' });
      say(library.check(policy, input()));`,
    );
    expect(out).toEqual(['deny consent-missing', 'allow', '2026-05-06T15:00:00.000Z', 'deny opted-out']);
  });

  it('100,000 consents that begin one after the other do not hang what reads validUntil', () => {
    const out = run(
      [{ kind: 'consent', requires: { scopes: ['calls'] } }],
      `
      const consents = [];
      for (let i = 0; i < 100_000; i++) consents.push({ at: now - 1 + i * 60000, scope: 'calls' });
      const decision = library.check(policy, { contact, consumer: { ...consumer, consents }, history: [] });
      say(decision); console.log(decision.validUntil);`,
    );
    expect(out).toEqual(['allow', 'null']);
  });

  it.each([
    ['content.text', "{ ...contact, content: { text: big('a'), disclosures: ['identity'] } }"],
    ['id', "{ ...contact, id: big('a') }"],
    ['channel', "{ ...contact, channel: big('a') }"],
    ['address of digits', "{ ...contact, to: { address: big('1') + 'x' } }"],
    ['address of digits and blanks', "{ ...contact, to: { address: big('1 ') + 'x' } }"],
    ['address of brackets', "{ ...contact, to: { address: big('(') + '1' + big('(') + 'x' } }"],
    ['address of blanks', "{ ...contact, to: { address: big(' ') + 'x' } }"],
    ['address of combining marks', "{ ...contact, to: { address: 'e' + big('\\u0301') } }"],
    ['purpose', "{ ...contact, purpose: big('\\ud800') }"],
  ])('a text of 10 MB as %s takes no more than its length', (_, contact) => {
    const out = run(
      [...counting, { kind: 'consent', optOuts: {} }, { kind: 'recipient', misdirected: true }, hours('00:00', '24:00')],
      `
      const big = (text) => text.repeat(10_000_000 / text.length);
      const input = { contact: ${contact}, consumer: { ...consumer, optOuts: [{ at: '2026-01-01', address: 'elsewhere' }] }, history: [] };
      say(library.check(policy, input));`,
    );
    expect(out).toEqual(['allow']);
  });

  it('texts of 10 MB where a zone, a clock or an instant belongs are refused, and not remembered', () => {
    const out = run(
      [hours('00:00', '24:00')],
      `
      const big = 'A'.repeat(10_000_000);
      for (let i = 0; i < 60; i++) {
        const decision = library.check(policy, { contact, consumer: { timeZones: [big + i] } });
        if (decision.outcome !== 'deny') console.log('allowed');
      }
      global.gc?.();
      say(library.check(policy, { contact: { ...contact, at: big }, consumer }));
      say(library.check(policy, { contact, consumer: { ...consumer, inconvenient: [{ from: big, to: '21:00' }] } }));
      const message = JSON.stringify(library.check(policy, { contact: { ...contact, at: big, channel: 5, purpose: [big] }, consumer }));
      console.log(message.length < 10000, process.memoryUsage().rss < 1.5e9);`,
    );
    expect(out).toEqual(['deny invalid-request', 'deny invalid-request', 'true true']);
  });

  it.each([
    'new Uint8Array(10_000_000)',
    'new Float64Array(10_000_000)',
    'new String("a".repeat(10_000_000))',
    'new ArrayBuffer(10_000_000)',
    'Buffer.alloc(10_000_000)',
  ])('%s where data belongs is refused in seconds', (text) => {
    const out = run(
      [hours('00:00', '24:00')],
      `say(library.check(policy, { contact: { ...contact, content: { text: ${text} } }, consumer })); say(library.check(policy, { contact, consumer: { ...consumer, vulnerable: ${text} } }));`,
    );
    expect(out).toEqual(['deny invalid-request', 'deny invalid-request']);
  });

  it('a million unknown keys are tolerated, and a million values of one list', () => {
    const out = run(
      [hours('00:00', '24:00')],
      `
      const extra = {}; for (let i = 0; i < 1_000_000; i++) extra['k' + i] = i;
      say(library.check(policy, { contact, consumer, extra, more: Array.from({ length: 1_000_000 }, (_, i) => ({ i })) }));`,
    );
    expect(out).toEqual(['allow']);
  });
});

// ---------------------------------------------------------------------------------------------------------------------------------------

/** What compile throws: a RulesetError and nothing else. */
function refusal(rulesets: unknown, options?: unknown): RulesetError {
  let thrown: unknown;
  let returned: unknown;
  try {
    returned = compile(rulesets, options as CompileOptions);
  } catch (error) {
    thrown = error;
  }
  expect(returned, 'compiled').toBeUndefined();
  expect(RulesetError.is(thrown), `threw ${String((thrown as Error)?.name)}: ${String((thrown as Error)?.message)}`).toBe(true);
  const error = thrown as RulesetError;
  expect(error).toBeInstanceOf(Error);
  expect(error.issues.length).toBeGreaterThan(0);
  for (const issue of error.issues) {
    expect(typeof issue.path).toBe('string');
    // A sentence that says what is wrong and what would be right, not a shrug.
    expect(issue.message.length, issue.message).toBeGreaterThan(14);
    expect(issue.message.length, issue.message.slice(0, 80)).toBeLessThan(3000);
    expect(issue.message, issue.path).not.toMatch(/^Invalid( input)?( \(|$)/);
    expect(issue.message).not.toContain('[object Object]');
    expect(error.message).toContain(issue.message);
  }
  return error;
}

/** One rule of each kind in which every field stands; each compiles alone with the calendar of the United States. */
const FILTER: Plain = {
  channels: ['call'],
  outcomes: ['answered'],
  notOutcomes: ['busy'],
  roles: ['debtor'],
  relations: ['self'],
  purposes: ['collection'],
  technologies: ['human'],
  directions: ['inbound'],
  parties: ['collector'],
  lines: ['mobile'],
  places: ['home'],
  agents: ['a'],
  institutions: ['bank'],
  suppliedBy: ['debtor'],
  debtTypes: ['auto'],
  sameChannel: true,
  sameAddress: true,
  sameAgent: true,
  answers: true,
  misdirected: false,
  undeliverable: false,
  facts: { 'event.amount': { min: 1 } },
  exceptConsent: { scopes: ['calls'] },
  underConsent: { scopes: ['calls'] },
  any: [{ channels: ['sms'] }],
  not: { channels: ['visit'] },
};
const CONDITION: Plain = {
  channels: ['call'],
  roles: ['debtor'],
  relations: ['self'],
  purposes: ['collection'],
  parties: ['collector'],
  technologies: ['human'],
  lines: ['mobile'],
  places: ['home'],
  directions: ['outbound'],
  institutions: ['bank'],
  devices: ['private'],
  sequences: ['initial'],
  suppliedBy: ['debtor'],
  debtTypes: ['auto'],
  daysPastDue: { min: 1, max: 90 },
  debt: { timeBarred: false, inLitigation: false, judgment: false },
  location: { countries: ['US'], regions: ['MA'], cities: ['Boston'] },
  vulnerable: ['illness'],
  minor: false,
  deceased: false,
  servicemember: false,
  unreachable: false,
  complaint: false,
  visitors: { max: 2 },
  consent: { scopes: ['calls'], givenTo: ['collector'], forms: ['written'], days: 7 },
  reply: { toConversation: true, sameChannel: true, max: 1, withinHours: 1, sameDay: true },
  optOutConfirmation: { withinMinutes: 5 },
  appointment: true,
  status: [{ is: 'minor' }],
  callerId: ['shown'],
  disclosures: ['identity'],
  facts: { 'debt.amount': [1, 2] },
  history: { event: { channels: ['call'] }, within: { days: 7 }, atLeast: 1, atMost: 5, per: ['consumer'], ago: { days: 1 } },
  any: [{ minor: true }],
  all: [{ minor: true }],
  known: { minor: true },
  not: { minor: true },
};
const KINDS: Record<string, Plain> = {
  'contact-hours': {
    allow: [
      { days: ['mon', 'holiday'], from: '08:00', to: '21:00', fromInclusive: true, toInclusive: false },
      { dates: ['2026-12-24', '12-31'], from: '08:00', to: '12:00' },
    ],
    holidays: 'closed',
  },
  frequency: {
    limit: 2,
    window: { days: 7 },
    per: ['consumer', 'debt'],
    count: FILTER,
    provided: { minor: false },
    groups: [{ debtTypes: ['student-loan'], by: 'account' }],
    exempt: [{ event: { channels: ['call'] }, upTo: 1, within: { calendar: 'week' } }],
    weekStartsOn: 'sun',
  },
  cooldown: { wait: { workdays: 2 }, after: { channels: ['call'] }, per: ['consumer'], provided: { minor: false }, groups: [{ by: 'creditor' }] },
  'channel-limit': {
    limit: 1,
    window: { since: { channels: ['call'] }, which: 'first', orElse: 'none', within: { months: 1 } },
    per: ['consumer'],
    count: { channels: ['call', 'sms'] },
    after: { channels: ['visit'] },
    provided: { minor: false },
    weekStartsOn: 'mon',
  },
  channel: { deny: [CONDITION] },
  consent: { optOuts: { covers: { call: ['voicemail'] }, forms: ['written'], grace: { workdays: 1 } } },
  recipient: { allow: [{ roles: ['debtor'] }] },
  'account-status': {
    status: 'disputed',
    inWriting: true,
    forms: ['written'],
    endedBy: 'resolved',
    afterNotice: { days: 30 },
    grace: { workdays: 1 },
    lasts: { months: 1 },
  },
  inconvenient: { honours: ['times', 'places', 'agreed-hours'], workplace: 'known' },
  prerequisite: {
    requires: [{ event: { channels: ['letter'] }, count: 1 }, { fact: 'debt.noticeSentAt' }],
    atLeast: { days: 30 },
    atMost: { months: 6 },
    within: { days: 90 },
    per: ['consumer'],
  },
  disclosure: { requires: ['identity'], unchecked: 'deny' },
  custom: { deny: { '<': [{ var: 'debt.daysPastDue' }, 3] }, message: { en: 'No.' }, remedy: 'wait' },
};
const COMMON: Plain = {
  title: 'T',
  force: 'should',
  citation: { instrument: 'I', provision: 'P', url: 'https://example.com', note: 'N' },
  confidence: 'primary',
  reading: 'R',
  lastChecked: '2026-01-01',
  note: 'N',
  unless: [{ minor: true }],
  from: '2026-01-01',
  until: '2027-01-01',
  zone: ['America/New_York', 'consumer'],
};
const document = (rules: unknown, more: Plain = {}): Plain => ({ id: 'house', version: '1.0.0', calendar: 'us', rules, ...more });
const ruleOf = (kind: string): Plain => ({ id: `house.${kind}`, kind, ...COMMON, ...KINDS[kind] });
const DOCUMENT: Plain = {
  ...document([ruleOf('contact-hours')]),
  title: 'T',
  titleEnglish: 'T',
  zones: ['UTC'],
  instruments: [{ id: 'i', title: 'T' }],
  notes: ['N'],
  lastChecked: '2026-01-01',
};
const escaped = (path: Path): string => show(path).replace(/[[\].]/g, '\\$&');

describe('what compile is given', () => {
  it('one rule of each kind with all its fields compiles: what follows fails for its own reason', () => {
    for (const kind of Object.keys(KINDS)) expect(compile(document([ruleOf(kind)])).rulesets, kind).toEqual([{ id: 'house', version: '1.0.0' }]);
    expect(compile(DOCUMENT).rulesets).toHaveLength(1);
  });

  for (const item of readCases('rulesets-refused')) {
    it(`${item.id}: ${item.why}`, () => {
      const { issues } = refusal(item.ruleset);
      // A list is refused as a whole; everything else has a place.
      if (!Array.isArray(item.ruleset)) for (const issue of issues) expect(issue.path, issue.message).not.toBe('');
    });
  }

  const TREES: [string, Plain, Path][] = [
    ['document', DOCUMENT, []],
    ...Object.keys(KINDS).map((kind): [string, Plain, Path] => [kind, document([ruleOf(kind)]), ['rules', 0]]),
  ];
  it.each(TREES)('%s: every field of the wrong type, null, empty or of a strange form is refused where it stands', (name, tree, base) => {
    const paths = pathsOf(get(tree, base)).map((path): Path => [...base, ...path]);
    let refused = 0;
    const problems: string[] = [];
    for (const path of paths) {
      // Expressions have their own grammar, and a fact may be compared with text, number or flag.
      if ((path.includes('deny') && name === 'custom') || path.includes('facts') || path.at(-1) === 'kind') continue;
      const right = get(tree, path);
      const wrong: unknown[] = [null, Symbol('x'), 10n, () => right, new Map([['a', 1]])];
      if (typeof right === 'string') wrong.push(5, true, {}, [right]);
      else if (typeof right === 'number') wrong.push('7', -1, 1.5, NaN, Infinity, -Infinity, true, [1], 1e300);
      else if (typeof right === 'boolean') wrong.push('true', 1, {}, []);
      else if (Array.isArray(right)) wrong.push(5, 'call', {}, [], [null], [[]], [5]);
      else wrong.push(5, 'x', true, [], [right]);
      for (const value of wrong) {
        // Lists that may be empty or hold text, a count without bound, hours that may be a fraction, a single value where a list may stand.
        const loose =
          (Array.isArray(right) && Array.isArray(value) && value.length === 0 && ['instruments', 'notes'].includes(String(path.at(-1)))) ||
          (path.at(-1) === 'upTo' && value === null) ||
          (['min', 'max'].includes(String(path.at(-1))) && typeof value === 'number' && Number.isFinite(value)) ||
          (['withinHours', 'withinMinutes'].includes(String(path.at(-1))) && (value === 1.5 || (value === 1e300 && path.at(-1) === 'withinMinutes'))) ||
          (['atMost', 'atLeast', 'limit'].includes(String(path.at(-1))) && value === 1e300) ||
          (path.at(-1) === 'unless' && value === right);
        if (loose) continue;
        const label = `${show(path)} = ${typeof value === 'object' && !(value instanceof Map) ? JSON.stringify(value) : String(value)}`;
        try {
          const { issues } = refusal(set(tree, path, value));
          expect(
            issues.some((issue) => new RegExp(`^${escaped(path)}`).test(issue.path) || show(path).startsWith(issue.path)),
            issues.map((issue) => issue.path).join(' '),
          ).toBe(true);
          for (const issue of issues) expect(issue.path, issue.message).not.toBe('');
        } catch (error) {
          problems.push(`${label}: ${(error as Error).message.split('\n')[0]}`);
        }
        refused++;
      }
    }
    expect(problems.slice(0, 12), `${problems.length} problems`).toEqual([]);
    expect(refused).toBeGreaterThan(30);
  });

  it.each(TREES)('%s: an unknown key is refused wherever it stands, and named', (name, tree, base) => {
    const paths = [base, ...pathsOf(get(tree, base)).map((path): Path => [...base, ...path])].filter((path) => {
      const value = get(tree, path);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    });
    let refused = 0;
    for (const path of paths) {
      if (path.includes('covers') || path.includes('message') || path.includes('facts') || (name === 'custom' && path.includes('deny'))) continue;
      for (const key of ['Force', 'chanels', 'toString', 'hasOwnProperty', '$ref']) {
        const { issues, message } = refusal(set(tree, path, { ...(get(tree, path) as Plain), [key]: 1 }));
        expect(message, show(path)).toContain(key);
        expect(
          issues.some((issue) => issue.path === show(path) || issue.path.startsWith(show(path)) || show(path).startsWith(issue.path)),
          show(path),
        ).toBe(true);
        refused++;
      }
      for (const key of ['__proto__', 'constructor', 'prototype']) {
        const holder = JSON.parse(`{${JSON.stringify(key)}: {"x": 1}}`) as Plain;
        const { issues } = refusal(set(tree, path, Object.defineProperties({ ...(get(tree, path) as Plain) }, Object.getOwnPropertyDescriptors(holder))));
        expect(issues.map((issue) => issue.path)).toContain(path.length === 0 ? key : `${show(path)}.${key}`);
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  const H = { kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] };
  const F = { kind: 'frequency', limit: 1, window: { days: 7 }, per: ['consumer'], count: { channels: ['call'] } };
  const deny = (expression: unknown): Plain => ({ kind: 'custom', deny: expression });
  const bad: [string, string, Plain][] = [
    ['no id', 'id', { ...H, id: undefined }],
    ['an empty id', 'id', { ...H, id: '' }],
    ['no kind', 'kind', { allow: H.allow }],
    ['an unknown kind', 'kind', { ...H, kind: 'hours' }],
    ['a kind of the prototype', 'kind', { ...H, kind: 'toString' }],
    ['a period that ends before it begins', '', { ...H, from: '2026-05-01', until: '2026-04-01' }],
    ['a period of no day', '', { ...H, from: '2026-05-01', until: '2026-05-01' }],
    ['30 February', 'from', { ...H, from: '2026-02-30' }],
    ['a date with time', 'until', { ...H, until: '2026-05-01T00:00:00Z' }],
    ['a zone of nowhere', 'zone', { ...H, zone: 'Mars/Olympus' }],
    ['an offset for a zone', 'zone', { ...H, zone: '+08:00' }],
    ['a list of zones with a bad one', 'zone', { ...H, zone: ['UTC', 'Nowhere'] }],
    ['an empty list of zones', 'zone', { ...H, zone: [] }],
    ['an empty condition', 'when', { ...H, when: {} }],
    ['an empty unless', 'unless', { ...H, unless: {} }],
    ['an empty list of unless', 'unless', { ...H, unless: [] }],
    ['an unless that asks nothing of the location', 'unless', { ...H, unless: { location: {} } }],
    ['an unless that asks nothing of the debt', 'unless', { ...H, unless: { debt: {} } }],
    ['an unless that asks for no fact', 'unless', { ...H, unless: { facts: {} } }],
    ['an unless that asks nothing in a list', 'unless', { ...H, unless: [{ minor: true }, { all: [{ location: {} }] }] }],
    ['a scope that asks nothing', 'when.location', { ...H, when: { location: {} } }],
    ['a filter that asks for no fact', 'count.facts', { ...F, count: { facts: {} } }],
    ['an empty any', 'when.any', { ...H, when: { any: [] } }],
    ['an empty not', 'when.not', { ...H, when: { not: {} } }],
    ['a direction that does not exist', 'when.directions[0]', { ...H, when: { directions: ['sideways'] } }],
    ['a range without ends', 'when.daysPastDue', { ...H, when: { daysPastDue: {} } }],
    ['a fact path of nowhere', 'when.facts', { ...H, when: { facts: { 'nowhere.x': 1 } } }],
    ['allow and quiet', '', { ...H, quiet: [{ from: '22:00', to: '08:00' }] }],
    ['neither allow nor quiet', '', { kind: 'contact-hours' }],
    ['a clock time of 25 hours', 'allow[0].to', { ...H, allow: [{ from: '08:00', to: '25:00' }] }],
    ['a clock time without zero', 'allow[0].from', { ...H, allow: [{ from: '8:00', to: '21:00' }] }],
    ['a clock time with seconds', 'allow[0].from', { ...H, allow: [{ from: '08:00:00', to: '21:00' }] }],
    ['a clock time of twelve hours', 'allow[0].to', { ...H, allow: [{ from: '08:00', to: '9pm' }] }],
    ['a clock time in minutes', 'allow[0].from', { ...H, allow: [{ from: 480, to: '21:00' }] }],
    ['from = to', 'allow[0]', { ...H, allow: [{ from: '08:00', to: '08:00' }] }],
    ['a day that does not exist', 'allow[0].days[0]', { ...H, allow: [{ days: ['funday'], from: '08:00', to: '21:00' }] }],
    ['a date that does not exist', 'allow[0].dates[0]', { ...H, allow: [{ dates: ['02-30'], from: '08:00', to: '21:00' }] }],
    ['a limit of minus one', 'limit', { ...F, limit: -1 }],
    ['no limit', 'limit', { ...F, limit: undefined }],
    ['no window', 'window', { ...F, window: undefined }],
    ['no per', 'per', { ...F, per: undefined }],
    ['an empty per', 'per', { ...F, per: [] }],
    ['a per that does not exist', 'per[0]', { ...F, per: ['phone'] }],
    ['no count', 'count', { ...F, count: undefined }],
    ['an empty count', 'count', { ...F, count: {} }],
    ['a window of zero days', 'window.days', { ...F, window: { days: 0 } }],
    ['a window of zero hours', 'window.hours', { ...F, window: { hours: 0 } }],
    ['a window of a million years', 'window.days', { ...F, window: { days: 365_000_000 } }],
    ['a window of 1e308 hours', 'window.hours', { ...F, window: { hours: 1e308 } }],
    ['which without since', 'window', { ...F, window: { days: 7, which: 'first' } }],
    ['a week that starts on no day', 'weekStartsOn', { ...F, weekStartsOn: 'monday' }],
    ['a wait of two units', 'wait', { kind: 'cooldown', wait: { days: 1, hours: 1 }, after: { channels: ['call'] }, per: ['consumer'] }],
    ['a wait of no unit', 'wait', { kind: 'cooldown', wait: {}, after: { channels: ['call'] }, per: ['consumer'] }],
    ['a channel limit of nought', 'limit', { kind: 'channel-limit', limit: 0, window: { days: 7 }, per: ['consumer'], count: { channels: ['call'] } }],
    ['a choice without choices', '', { kind: 'channel' }],
    ['allow and deny', '', { kind: 'channel', allow: [{ minor: true }], deny: true }],
    ['deny: false', 'deny', { kind: 'channel', deny: false }],
    ['a consent rule that asks for nothing', '', { kind: 'consent' }],
    ['a consent rule that asks for both', '', { kind: 'consent', requires: { scopes: ['calls'] }, optOuts: {} }],
    ['a consent without scope', 'requires.scopes', { kind: 'consent', requires: { scopes: [] } }],
    ['a status that does not exist', 'status', { kind: 'account-status', status: 'dead' }],
    ['nothing to honour', '', { kind: 'inconvenient' }],
    ['an empty list to honour', 'honours', { kind: 'inconvenient', honours: [] }],
    ['a prerequisite of event and fact', 'requires', { kind: 'prerequisite', requires: { event: { channels: ['letter'] }, fact: 'debt.noticeSentAt' } }],
    ['a prerequisite of nothing', 'requires', { kind: 'prerequisite', requires: {} }],
    ['a path that is no path', 'requires', { kind: 'prerequisite', requires: { fact: 'debt' } }],
    ['no disclosure', 'requires', { kind: 'disclosure', requires: [] }],
    ['no expression', 'deny', { kind: 'custom' }],
    ['an unknown operator', 'deny', deny({ regex: ['a', 'b'] })],
    ['an operator that prints', 'deny', deny({ log: 'x' })],
    ['an operator of the prototype', 'deny', deny({ toString: [] })],
    ['an unknown operator deep inside', 'deny', deny({ and: [{ '!': { or: [{ method: [{ var: 'contact' }, 'toString'] }] } }] })],
    ['two operators in one object', 'deny', deny({ '<': [1, 2], '>': [1, 2] })],
    ['an empty operation', 'deny', deny({})],
    ['an empty operation deep inside', 'deny', deny({ and: [true, {}] })],
    ['in on a text', 'deny', deny({ in: [{ var: 'contact.channel' }, 'no-sms-ever'] })],
    ['in on a text deep inside', 'deny', deny({ if: [{ '==': [1, 1] }, { and: [{ '!': { in: ['a', 'abc'] } }] }, false] })],
    ['a computed path', 'deny', deny({ var: { var: 'contact.id' } })],
    ['a computed path in a list', 'deny', deny({ '==': [{ var: [{ '+': ['debt', '.id'] }] }, 1] })],
    ['a path of nowhere', 'deny', deny({ '==': [{ var: 'customer.id' }, 1] })],
    ['a path to the prototype', 'deny', deny({ '==': [{ var: 'constructor.name' }, 'x'] })],
    ['an unknown field of local', 'deny', deny({ '==': [{ var: 'local.hour' }, 8] })],
    ['missing of a computed path', 'deny', deny({ missing: [{ var: 'contact.id' }] })],
    ['missing of nowhere', 'deny', deny({ missing: ['customer.id'] })],
    ['missing_some without a list', 'deny', deny({ missing_some: [1] })],
    ['too few arguments', 'deny', deny({ '<': [1] })],
    ['too many arguments', 'deny', deny({ '<': [1, 2, 3, 4] })],
    ['an if without an answer', 'deny', deny({ if: [true] })],
    ['a map without a body', 'deny', deny({ map: [{ var: 'history' }] })],
    ['a path of nowhere inside a default', 'deny', deny({ var: ['contact.id', { var: 'customer.id' }] })],
    ['a message that is no text', 'message', { ...deny(true), message: { en: 5 } }],
    ['an empty message', 'message', { ...deny(true), message: { en: '' } }],
  ];
  it.each(bad)('a rule with %s is refused at %s', (_, path, rule) => {
    const { issues } = refusal(
      document([
        { id: 'house.good', ...H },
        { id: 'house.bad', ...rule },
      ]),
    );
    expect(
      issues.map((issue) => issue.path).some((each) => each.startsWith(path === '' ? 'rules[1]' : `rules[1].${path}`)),
      issues.map((issue) => `${issue.path}: ${issue.message}`).join('\n'),
    ).toBe(true);
    expect(issues.every((issue) => issue.path.startsWith('rules[1]'))).toBe(true);
  });

  it('a day class, holidays, workdays and local.day need a calendar, and a calendar must exist', () => {
    const needing: [string, Plain][] = [
      ['rules[0]', { kind: 'contact-hours', allow: [{ days: ['workday'], from: '08:00', to: '21:00' }] }],
      ['rules[0]', { ...H, holidays: 'closed' }],
      ['rules[0].wait.workdays', { kind: 'cooldown', wait: { workdays: 1 }, after: { channels: ['call'] }, per: ['consumer'] }],
      ['rules[0].deny', deny({ '==': [{ var: 'local.day' }, 'holiday'] })],
      ['rules[0].grace.workdays', { kind: 'account-status', status: 'cease', grace: { workdays: 1 } }],
      ['rules[0].optOuts.grace.workdays', { kind: 'consent', optOuts: { grace: { workdays: 1 } } }],
      ['rules[0].atLeast.workdays', { kind: 'prerequisite', requires: { fact: 'debt.dueAt' }, atLeast: { workdays: 1 } }],
    ];
    for (const [path, rule] of needing)
      expect(refusal({ id: 'h', version: '1', rules: [{ id: 'x', ...rule }] }).issues.map((issue) => issue.path)).toEqual([path]);
    for (const calendar of ['mars', 'US', 'toString', '__proto__', 'us '])
      expect(refusal(document([{ id: 'x', ...H }], { calendar })).issues[0]?.path).toBe('calendar');
  });

  it('all issues are listed, each with its path, over all rules and rulesets', () => {
    const { issues } = refusal([
      document([
        { id: 'a', ...H, zone: 'Nowhere', forse: 'should' },
        { id: 'b', ...F, limit: -1, per: [] },
      ]),
      document([{ id: 'a', ...deny({ foo: [] }) }], { id: 'other', zones: ['Nowhere'] }),
      { id: 'third', rules: [] },
    ]);
    const paths = issues.map((issue) => issue.path);
    for (const path of ['[0].rules[0].zone', '[0].rules[1].limit', '[0].rules[1].per', '[1].zones[0]', '[2].version', '[2].rules'])
      expect(paths, path).toContain(path);
    expect(issues.some((issue) => issue.path.startsWith('[0].rules[0]') && issue.message.includes('forse'))).toBe(true);
  });

  it('ids: no ruleset twice, no rule twice in force, one kind for one id', () => {
    const one = document([{ id: 'x', ...H }]);
    expect(refusal([one, one]).message).toContain('house');
    expect(refusal([one, { ...one, version: '2.0.0' }]).issues.some((issue) => issue.path.endsWith('id'))).toBe(true);
    for (const [first, second] of [
      [{}, {}],
      [{ until: '2026-05-02' }, { from: '2026-05-01' }],
      [{ from: '2026-01-01' }, { from: '2026-02-01', until: '2026-03-01' }],
      [{ from: '2026-01-01', until: '2026-12-31' }, {}],
    ]) {
      expect(
        refusal(
          document([
            { id: 'x', ...H, ...first },
            { id: 'x', ...H, ...second },
          ]),
        ).issues[0]?.path,
      ).toMatch(/^rules\[1\]/);
    }
    expect(
      refusal(
        document([
          { id: 'x', ...H, until: '2026-05-01' },
          { id: 'x', ...F, from: '2026-05-01' },
        ]),
      ).issues[0]?.path,
    ).toBe('rules[1].kind');
    expect(
      compile(
        document([
          { id: 'x', ...H, until: '2026-05-01' },
          { id: 'x', ...H, from: '2026-05-01' },
        ]),
      ).rulesets,
    ).toHaveLength(1);
  });

  const nothings: unknown[] = [
    undefined,
    null,
    0,
    NaN,
    '',
    'us',
    JSON.stringify(document([{ id: 'x', ...H }])),
    true,
    Symbol('x'),
    10n,
    () => document([]),
    [],
    {},
    [[]],
    [null],
    [undefined],
    new Map(),
    new Set(),
    new Date(),
    /x/,
    Promise.resolve({}),
    new Array(3),
    globalThis,
    Object.create(null),
  ];
  it.each(nothings.map((each, index) => [index, typeof each, each] as const))('no ruleset: %i (a %s)', (_, __, input) => {
    refusal(input);
  });

  it('what cannot be read is a RulesetError too: cycles, deep nesting, getters and proxies that throw', () => {
    const boom = (): never => {
      throw new Error('boom');
    };
    const cyclic = document([{ id: 'x', ...H }]);
    (cyclic['rules'] as unknown[]).push(cyclic);
    refusal(cyclic);
    const list: unknown[] = [];
    list.push(list);
    refusal(list);
    for (const depth of [100, 10_000, 100_000]) {
      let logic: unknown = true;
      let condition: unknown = { minor: true };
      for (let i = 0; i < depth; i++) {
        logic = { '!': [logic] };
        condition = { not: condition };
      }
      refusal(document([{ id: 'x', ...deny(logic) }]));
      refusal(document([{ id: 'x', ...H, when: condition }]));
      refusal(document(logic));
    }
    for (const tree of [document([{ id: 'x', ...H }])]) {
      for (const path of [[], ...pathsOf(tree)] as Path[]) {
        const value = get(tree, path);
        if (typeof value !== 'object' || value === null) continue;
        // Of a list only its length and its entries are read.
        for (const trap of Array.isArray(value) ? ['get'] : ['get', 'ownKeys']) refusal(set(tree, path, new Proxy(value, { [trap]: boom })));
        const { proxy, revoke } = Proxy.revocable(value, {});
        revoke();
        refusal(set(tree, path, proxy));
      }
      for (const thrown of [undefined, null, Symbol('x'), new Proxy({}, { getPrototypeOf: boom, get: boom })])
        refusal(
          Object.defineProperty({ ...tree }, 'rules', {
            enumerable: true,
            get: () => {
              throw thrown;
            },
          }),
        );
    }
    refusal(new Proxy([], { get: boom }));
  });

  it('in on what turns out to be a text is undecided, hence denied', () => {
    for (const list of [{ if: [true, 'abc', 'b'] }, { var: 'contact.channel' }, { var: ['contact.nothing', 'abc'] }]) {
      expect(codesOf(check(compile(document([{ id: 'x', ...deny({ in: ['a', list] }) }])), request(AT)))).toEqual(['unknown-fact']);
    }
  });

  it('a deep expression within reason compiles', () => {
    let logic: unknown = { '==': [{ var: 'contact.channel' }, 'fax'] };
    for (let i = 0; i < 12; i++) logic = { '!': { '!': logic } };
    expect(codesOf(check(compile(document([{ id: 'x', ...deny(logic) }])), request(AT)))).toEqual([]);
  });

  it('options: each that cannot be honoured is named', () => {
    const good = document([{ id: 'x', ...H }]);
    const kind = (parts: unknown): Plain => ({ kinds: [parts] });
    const own = { kind: 'own', params: {}, compile: () => ({ evaluate: () => undefined, next: () => Infinity }) };
    const wrong: [string, unknown][] = [
      ['options', null],
      ['options', 5],
      ['options', 'x'],
      ['options', []],
      ...[null, [], 'should', ['never'], [null], {}, 5, ['prohibition', 'x'], [['should']]].map((denies): [string, unknown] => ['options.denies', { denies }]),
      ...[null, -1, NaN, Infinity, '60', 1e9, 0.00001, {}, [], true, 10n, Symbol('x')].map((marginSeconds): [string, unknown] => [
        'options.marginSeconds',
        { marginSeconds },
      ]),
      ...[
        null,
        5,
        'cn',
        {},
        [null],
        [5],
        [{}],
        ['cn'],
        [{ id: 'x' }],
        [{ id: 'x', title: 'x', coverage: { from: '2026-01-01', to: '2025-01-01' }, holidays: {}, sources: {} }],
        [{ id: 'x', title: 'x', coverage: { from: '2026-01-01', to: '2026-12-31' }, holidays: { 2026: '1332' }, sources: {} }],
        [{ id: 'x', title: 'x', coverage: { from: '2026-01-01', to: '2026-12-31' }, holidays: { 2026: 5 }, sources: {} }],
      ].map((calendars): [string, unknown] => ['options.calendars', { calendars }]),
      ...[null, 5, 'own', {}].map((kinds): [string, unknown] => ['options.kinds', { kinds }]),
      ...[
        null,
        5,
        {},
        'own',
        { ...own, kind: 'frequency' },
        { ...own, kind: '' },
        { ...own, kind: 5 },
        { ...own, kind: undefined },
        { ...own, compile: undefined },
        { ...own, compile: 'x' },
        { ...own, params: null },
        { ...own, params: { x: 5 } },
        { ...own, params: { kind: own } },
      ].map((parts): [string, unknown] => ['options.kinds', kind(parts)]),
      ['options.kinds', { kinds: [own, own] }],
    ];
    const problems: string[] = [];
    wrong.forEach(([path, options], index) => {
      try {
        const { issues } = refusal(good, options);
        expect(
          issues.some((issue) => issue.path.startsWith(path)),
          issues.map((issue) => `${issue.path} ${issue.message}`).join(),
        ).toBe(true);
      } catch (error) {
        problems.push(`${index} ${path}: ${(error as Error).message.split('\n')[0]}`);
      }
    });
    expect(problems).toEqual([]);
    expect(compile(good, kind(own) as never).rulesets).toHaveLength(1);
  });

  it('options with getters that throw, and unknown options, are refused or harmless, never thrown', () => {
    const good = document([{ id: 'x', ...H }]);
    for (const key of ['denies', 'marginSeconds', 'calendars', 'kinds'])
      refusal(
        good,
        Object.defineProperty({}, key, {
          enumerable: true,
          get: () => {
            throw new Error('boom');
          },
        }),
      );
    refusal(
      good,
      new Proxy(
        { marginSeconds: 5 },
        {
          get: () => {
            throw new Error('boom');
          },
        },
      ),
    );
  });

  it("a kind of one's own that gives back nonsense is refused", () => {
    const good = { id: 'h', version: '1', rules: [{ id: 'x', kind: 'own' }] };
    for (const prepared of [
      undefined,
      null,
      5,
      {},
      { evaluate: 'x', next: 'x' },
      { evaluate: () => undefined },
      { next: () => Infinity },
      Promise.resolve({}),
    ]) {
      // Nothing that cannot be asked may become a rule that never objects.
      expect(refusal(good, { kinds: [{ kind: 'own', params: {}, compile: () => prepared }] }).issues[0]?.path).toMatch(/^(rules\[0\]|options\.kinds)/);
    }
  });

  it('the ruleset is copied: later changes to it change nothing, and it is not frozen', () => {
    const tree = document([{ id: 'x', ...structuredClone(H) }]);
    const compiled = compile(tree);
    const before = JSON.stringify(check(compiled, request('2026-05-05T06:00:00Z')));
    ((tree['rules'] as Plain[])[0] as Plain)['allow'] = [{ from: '00:00', to: '24:00' }];
    (tree['rules'] as Plain[]).length = 0;
    expect(JSON.stringify(check(compiled, request('2026-05-05T06:00:00Z')))).toBe(before);
    expect(Object.isFrozen(tree)).toBe(false);
    expect(Object.isFrozen(compiled)).toBe(true);
    expect(compile(deepFreeze(document([{ id: 'x', ...structuredClone(H) }]))).fingerprint).toBe(compiled.fingerprint);
  });

  it('anything at all is compiled or refused with a RulesetError', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, maxDepth: 3 });
    const field = fc.constantFrom(...Object.keys(KINDS)).chain((kind) => fc.tuple(fc.constant(kind), fc.constantFrom(...pathsOf(ruleOf(kind))), anything));
    const attempt = (input: unknown): void => {
      try {
        compile(input);
      } catch (error) {
        expect(RulesetError.is(error), String(error)).toBe(true);
      }
    };
    fc.assert(fc.property(anything, attempt), { numRuns: 150 });
    fc.assert(
      fc.property(field, ([kind, path, value]) => attempt(document([set(ruleOf(kind), path, value)]))),
      { numRuns: 400 },
    );
  });

  it('10,000 rules compile in seconds, and 10,000 bad ones are listed in a message of bounded size', () => {
    const out = inChild(
      `const rules = Array.from({ length: 10_000 }, (_, i) => ({ id: 'r-' + i, kind: i % 2 ? 'contact-hours' : 'frequency', ...(i % 2 ? { allow: [{ from: '08:00', to: '21:00' }] } : { limit: 9, window: { days: 7 }, per: ['consumer'], count: { channels: ['call'] } }) }));
       const started = performance.now();
       const policy = library.compile({ id: 'h', version: '1', rules });
       const decision = library.check(policy, { contact: { at: '2026-05-05T06:00:00Z', channel: 'call' }, consumer: { timeZones: ['America/New_York'] }, history: [] });
       console.log(decision.outcome, decision.reasons.length, performance.now() - started < 20000);
       const same = rules.map((rule, i) => ({ id: 'same', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], from: new Date(i * 86400000).toISOString().slice(0, 10), until: new Date((i + 1) * 86400000).toISOString().slice(0, 10) }));
       console.log(library.compile({ id: 'h', version: '1', rules: same }).rulesets.length);
       for (const bad of [rules.map((rule) => ({ ...rule, limit: -1, alow: 1 })), rules.map(() => 5), rules.map(() => ({ id: 'same', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }))]) {
         try { library.compile({ id: 'h', version: '1', rules: bad }); console.log('compiled'); }
         catch (error) { console.log(library.RulesetError.is(error), error.message.length < 5_000_000); }
       }`,
      { timeout: 90_000 },
    );
    expect(out.trim().split('\n')).toEqual(['deny 5000 true', '1', 'true true', 'true true', 'true true']);
  });

  it('texts of 10 MB in a ruleset are refused or carried in seconds', () => {
    const out = inChild(
      `const big = 'A'.repeat(10_000_000);
       const rule = { id: 'x', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] };
       for (const bad of [{ zone: big }, { from: big }, { kind: big }, { allow: [{ from: big, to: '21:00' }] }, { force: big }, { [big]: 1 }, { when: { directions: [big] } }]) {
         try { library.compile({ id: 'h', version: '1', rules: [{ ...rule, ...bad }] }); console.log('compiled'); }
         catch (error) { console.log(library.RulesetError.is(error), error.message.length < 100_000); }
       }
       console.log(library.compile({ id: 'h', version: '1', rules: [{ ...rule, id: big, title: big }] }).rulesets.length);`,
      { timeout: 60_000 },
    );
    expect(out.trim().split('\n')).toEqual([...Array<string>(7).fill('true true'), '1']);
  });
});
