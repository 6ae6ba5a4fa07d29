import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { RulesetError, allowedWindows, check, compile, nextAllowed, trace } from '../../src/index.js';
import type { CompileOptions } from '../../src/index.js';
import { codesOf, hours, inChild, outcomeOf, policyOf, request } from './support.js';
import type { Plain } from './support.js';

const AT = '2026-05-05T15:00:00Z';

/** A kind of the user's own, as compile takes it. */
function ownKind(parts: Plain): CompileOptions {
  const kind = { kind: 'own', params: { strict: z.boolean().optional() }, compile: () => ({ evaluate: () => undefined, next: () => Infinity, ...parts }) };
  return { kinds: [kind] as unknown as NonNullable<CompileOptions['kinds']> };
}
const boom = (): never => {
  throw new Error('boom');
};
const weird: [string, () => never][] = [
  ['an Error', boom],
  [
    'a text',
    () => {
      throw 'boom';
    },
  ],
  [
    'nothing',
    () => {
      throw undefined;
    },
  ],
  [
    'null',
    () => {
      throw null;
    },
  ],
  [
    'a symbol',
    () => {
      throw Symbol('boom');
    },
  ],
  [
    'an error whose message throws',
    () => {
      throw Object.defineProperty(new Error('x'), 'message', { get: boom });
    },
  ],
  [
    'a proxy that throws',
    () => {
      throw new Proxy({}, { getPrototypeOf: boom, get: boom });
    },
  ],
];

describe('E. Missing or broken data', () => {
  it('E1 an allow needs every rule content: facts that a rule needs and that are absent deny', () => {
    const bare = { contact: { at: AT, channel: 'call' } };
    const needing: [Plain, string][] = [
      [hours('08:00', '21:00'), 'unknown-time-zone'],
      [{ kind: 'frequency', limit: 5, window: { hours: 24 }, per: ['consumer'], count: { channels: ['call'] } }, 'unknown-fact'],
      [{ kind: 'cooldown', wait: { hours: 24 }, after: { channels: ['call'] }, per: ['consumer'] }, 'unknown-fact'],
      [{ kind: 'channel-limit', limit: 5, window: { hours: 24 }, per: ['consumer'], count: { channels: ['call'] } }, 'unknown-fact'],
      [{ kind: 'prerequisite', requires: { fact: 'debt.noticeSentAt' } }, 'prerequisite-missing'],
      [{ kind: 'channel', allow: [{ lines: ['landline'] }] }, 'unknown-fact'],
      [{ kind: 'channel', deny: [{ lines: ['mobile'] }] }, 'unknown-fact'],
      [{ kind: 'recipient', deny: [{ relations: ['minor-child'] }] }, 'unknown-fact'],
      [{ kind: 'consent', requires: { scopes: ['calls'] } }, 'consent-missing'],
      [{ kind: 'disclosure', requires: ['identity'], unchecked: 'deny' }, 'text-not-checked'],
      [{ kind: 'custom', deny: { '>': [{ var: 'debt.daysPastDue' }, 90] } }, 'unknown-fact'],
      [{ kind: 'custom', deny: { '==': [{ var: 'local.weekday' }, 'sun'] } }, 'unknown-time-zone'],
    ];
    for (const [rule, code] of needing) expect(codesOf(check(policyOf(rule), bare)), JSON.stringify(rule)).toContain(code);
  });

  it('E1 nothing that is no request at all is allowed', () => {
    for (const input of [undefined, null, {}, [], '', 'allow', 1, true, { contact: null }, { contact: {} }, { outcome: 'allow' }]) {
      expect(codesOf(check(policyOf(hours('00:00', '24:00')), input))).toEqual(['invalid-request']);
    }
  });

  it.each(weird)('E2 a rule that throws %s denies with unknown-fact, and every other function stands', (_, thrower) => {
    const policy = policyOf([{ kind: 'own' }, hours('08:00', '21:00')], {}, ownKind({ evaluate: thrower }));
    const decision = check(policy, request(AT));
    expect(codesOf(decision)).toEqual(['unknown-fact']);
    expect(decision.reasons[0]?.rule).toBe('t.0');
    expect(decision.retryAt).toBeNull();
    expect(() => JSON.stringify(decision)).not.toThrow();
    expect(nextAllowed(policy, request(AT))).toBeNull();
    expect(allowedWindows(policy, request(AT), { from: AT, to: '2026-05-10T00:00:00Z' })).toEqual([]);
    expect(trace(policy, request(AT)).map(({ status }) => status)).toEqual(['undecided', 'pass']);
  });

  it("E2 a rule that throws takes no other rule's objection with it", () => {
    const policy = policyOf([{ kind: 'own' }, hours('20:00', '21:00')], {}, ownKind({ evaluate: boom }));
    expect(codesOf(check(policy, request(AT)))).toEqual(['unknown-fact', 'contact-hours']);
  });

  it('E2 a rule whose next change throws: the decision stands and can be read, and planning never promises an allow', () => {
    const policy = policyOf([{ kind: 'own' }, hours('08:00', '21:00')], {}, ownKind({ next: boom }));
    const decision = check(policy, request(AT));
    expect(decision.outcome).toBe('allow');
    expect(() => JSON.stringify(decision)).not.toThrow();
    expect(() => allowedWindows(policy, request(AT), { from: AT, to: '2026-05-10T00:00:00Z' })).not.toThrow();
    const night = request('2026-05-05T03:00:00Z');
    expect(() => nextAllowed(policy, night)).not.toThrow();
    expect(() => JSON.stringify(check(policy, night))).not.toThrow();
  });

  it.each(['NaN', '-Infinity', '0', 'undefined', '"soon"', 'null', '1e308'])(
    'E2 a rule that gives %s for its next change or the end of an objection neither hangs the planner nor opens it',
    (value) => {
      const out = inChild(
        `
      const objecting = { evaluate: (_, found) => void found.push({ code: 'own-code', data: {}, remedy: 'wait', over: ${value} }), next: () => ${value} };
      for (const parts of [{ evaluate: () => {}, next: () => ${value} }, objecting]) {
        const kind = { kind: 'own', params: {}, compile: () => parts };
        const rules = [{ id: 'own', kind: 'own' }, { id: 'hours', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }];
        const policy = library.compile({ id: 't', version: '1', rules }, { kinds: [kind] });
        const ask = (at) => ({ contact: { at, channel: 'call' }, consumer: { timeZones: ['America/New_York'] } });
        JSON.stringify(library.check(policy, ask('${AT}')));
        library.allowedWindows(policy, ask('${AT}'), { from: '${AT}', to: '2026-05-06T00:00:00Z' });
        const next = library.nextAllowed(policy, ask('2026-05-05T03:00:00Z'));
        if (parts === objecting) console.log(library.check(policy, ask('${AT}')).outcome, next);
      }`,
        { timeout: 8000 },
      );
      expect(out.trim()).toBe('deny null');
    },
  );

  it.each(weird)('E2 a kind whose compile throws %s is a RulesetError with the path of the rule', (_, thrower) => {
    const kind = { kind: 'own', params: {}, compile: thrower };
    let thrown: unknown;
    try {
      compile({ id: 't', version: '1', rules: [{ id: 'x', kind: 'own' }] }, { kinds: [kind] as unknown as NonNullable<CompileOptions['kinds']> });
    } catch (error) {
      thrown = error;
    }
    expect(RulesetError.is(thrown)).toBe(true);
    expect((thrown as RulesetError).issues[0]?.path).toMatch(/^rules\[0\]/);
  });

  it('E3 no ruleset and no rule is an error, never "unlimited"', () => {
    for (const nothing of [
      [],
      undefined,
      null,
      {},
      { id: 't', version: '1' },
      { id: 't', version: '1', rules: [] },
      [{ id: 't', version: '1', rules: [] }],
      [null],
      [[]],
    ]) {
      expect(() => compile(nothing), JSON.stringify(nothing)).toThrow(RulesetError);
    }
  });

  it('E3 a contact that no rule reaches says so', () => {
    const policy = policyOf(hours('08:00', '21:00', { when: { channels: ['call'] } }));
    const decision = check(policy, request('2026-05-05T03:00:00Z', { contact: { channel: 'sms' } }));
    expect(decision.outcome).toBe('allow');
    expect(decision.advisories.map(({ code }) => code)).toEqual(['no-rule-applied']);
    expect(check(policy, request(AT)).advisories).toEqual([]);
  });

  it('E3 what was not made by compile is no policy: denied', () => {
    for (const policy of [
      undefined,
      null,
      {},
      { rulesets: [], fingerprint: 'sha256-0' },
      [],
      'us',
      JSON.parse(JSON.stringify(policyOf(hours('00:00', '24:00')))) as unknown,
      { ...policyOf(hours('00:00', '24:00')) },
    ]) {
      expect(check(policy as never, request(AT)).outcome).toBe('deny');
      expect(nextAllowed(policy as never, request(AT))).toBeNull();
      expect(allowedWindows(policy as never, request(AT), { from: AT, to: '2026-05-06T00:00:00Z' })).toEqual([]);
    }
  });

  it.each([
    ['limit', { kind: 'frequency', limit: null, window: { days: 7 }, per: ['consumer'], count: { channels: ['call'] } }],
    ['window.days', { kind: 'frequency', limit: 1, window: { days: null }, per: ['consumer'], count: { channels: ['call'] } }],
    ['allow[0].from', { kind: 'contact-hours', allow: [{ from: null, to: '21:00' }] }],
    ['allow[0].to', { kind: 'contact-hours', allow: [{ from: '08:00', to: null }] }],
    ['allow', { kind: 'contact-hours', allow: null }],
    ['wait.hours', { kind: 'cooldown', wait: { hours: null }, after: { channels: ['call'] }, per: ['consumer'] }],
    ['when.minor', { ...hours('08:00', '21:00'), when: { minor: null } }],
    ['force', { ...hours('08:00', '21:00'), force: null }],
    ['from', { ...hours('08:00', '21:00'), from: null }],
  ])('E4 a null bound or flag at %s is refused', (path, rule) => {
    let thrown: unknown;
    try {
      policyOf(rule as Plain);
    } catch (error) {
      thrown = error;
    }
    expect(RulesetError.is(thrown)).toBe(true);
    expect((thrown as RulesetError).issues.map((issue) => issue.path)).toContain(`rules[0].${path}`);
    expect((thrown as RulesetError).issues.find((issue) => issue.path === `rules[0].${path}`)?.message).toContain('found null');
  });

  it.each([
    [{ kind: 'contact-hours', alow: [{ from: '08:00', to: '21:00' }] }],
    [{ kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00', day: ['mon'] }] }],
    [{ kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], holiday: 'closed' }],
    [{ ...hours('08:00', '21:00'), When: { channels: ['call'] } }],
    [{ ...hours('08:00', '21:00'), when: { channel: ['call'] } }],
    [{ ...hours('08:00', '21:00'), unless: { purpose: ['reply'] } }],
    [{ kind: 'contact-hour', allow: [{ from: '08:00', to: '21:00' }] }],
    [{ kind: 'frequency', limit: 1, windows: { days: 7 }, per: ['consumer'], count: { channels: ['call'] } }],
    [{ kind: 'frequency', limit: 1, window: { days: 7 }, per: ['customer'], count: { channels: ['call'] } }],
    [{ kind: 'frequency', limit: 1, window: { days: 7 }, per: ['consumer'], count: { chanels: ['call'] } }],
    [{ kind: 'account-status', status: 'ceased' }],
    [{ kind: 'custom', deny: { '<': [{ var: 'dept.daysPastDue' }, 3] } }],
    [{ kind: 'custom', deny: { '==': [{ var: 'local.hour' }, 3] } }],
    [{ kind: 'custom', deny: { missing: ['consumr.id'] } }],
    [{ kind: 'prerequisite', requires: { fact: 'dept.noticeSentAt' } }],
    [{ kind: 'channel', deny: [{ facts: { 'dept.amount': 1 } }] }],
  ])('E5 a misspelt rule is refused, never disabled: %j', (rule) => {
    expect(() => policyOf(rule as Plain)).toThrow(RulesetError);
  });

  it('E5 a fact that no request has ever stated leaves a custom rule undecided', () => {
    expect(
      codesOf(
        check(policyOf({ kind: 'custom', deny: { '<': [{ var: 'debt.daysPastDeu' }, 3] } }), request(AT, { debts: [{ id: 'loan-1', daysPastDue: 90 }] })),
      ),
    ).toEqual(['unknown-fact']);
  });

  it('E6 an unknown country has no rulesets, and none is no policy', async () => {
    const { rulesetsFor } = await import('../../src/rulesets/index.js');
    for (const location of [
      {},
      { country: 'XX' },
      { country: '' },
      { country: null },
      { country: 'constructor' },
      { country: '__proto__' },
      { region: 'MA' },
    ]) {
      expect(rulesetsFor(location)).toEqual([]);
      expect(() => compile(rulesetsFor(location))).toThrow(RulesetError);
    }
    expect(rulesetsFor({ country: 'us' }).map(({ id }) => id)).toContain('us');
    // A region that is none is an unknown place too; one without rules of its own has those of the country.
    expect(rulesetsFor({ country: 'US', region: 'ZZ' })).toEqual([]);
    expect(rulesetsFor({ country: 'US', region: 'WY' }).map(({ id }) => id)).toEqual(['us']);
  });

  it('E6 a rule for one region is not switched off by a location that is not stated', () => {
    const policy = policyOf({ kind: 'channel', deny: true, when: { location: { countries: ['US'], regions: ['MA'] } } });
    const ask = (location: unknown): string => outcomeOf(policy, request(AT, { consumer: { timeZones: ['America/New_York'], location } }));
    expect([ask({ country: 'US', region: 'MA' }), ask({ country: 'us', region: 'ma' }), ask({ country: 'US' }), ask(undefined), ask(null), ask({})]).toEqual([
      'deny',
      'deny',
      'deny',
      'deny',
      'deny',
      'deny',
    ]);
    expect(ask({ country: 'US', region: 'NY' })).toBe('allow');
  });

  it.each<[string, Plain, Plain]>([
    ['history', { kind: 'frequency', limit: 1, window: { days: 7 }, per: ['consumer'], count: { channels: ['call'] } }, { history: undefined }],
    ['contact.to.address', { kind: 'frequency', limit: 1, window: { days: 7 }, per: ['address'], count: { channels: ['call'] } }, { contact: { to: {} } }],
    ['contact.from.id', { kind: 'frequency', limit: 1, window: { days: 7 }, per: ['agent'], count: { channels: ['call'] } }, {}],
    [
      'contact.to.address',
      { kind: 'consent', optOuts: {} },
      { contact: { to: {} }, consumer: { timeZones: ['UTC'], optOuts: [{ at: '2026-05-01', address: '+12025550100' }] } },
    ],
    ['contact.to.line', { kind: 'channel', allow: [{ lines: ['mobile'] }] }, {}],
    ['debt.daysPastDue', { kind: 'custom', deny: { '<': [{ var: 'debt.daysPastDue' }, 3] } }, {}],
    ['consumer.age', { kind: 'custom', deny: { '<': [{ var: 'consumer.age' }, 18] } }, {}],
  ])('E7 what a rule needs and is not there denies and is named: %s', (fact, rule, more) => {
    const decision = check(policyOf(rule), request(AT, more));
    expect(codesOf(decision)).toEqual(['unknown-fact']);
    expect(decision.reasons[0]?.data['fact']).toBe(fact);
    expect(decision.reasons[0]?.remedy).toBe('change');
  });
});
