import { describe, expect, it } from 'vitest';
import { allowedWindows, check, compile, nextAllowed } from '../../src/index.js';
import type { Ask, Finding } from '../../src/index.js';
import { codesOf, hours, ms, policyOf, request } from '../failures/support.js';
import { finding, objecting, ownPolicy } from './support.js';

const AT = '2026-05-05T15:00:00Z';
const SPAN = { from: AT, to: '2026-05-10T00:00:00Z' };
const denied = (rule: object = {}) => ({ kind: 'channel', deny: [{ channels: ['call'] }], ...rule });

describe('the zones that a rule goes by', () => {
  // 12:30 UTC: 08:30 in New York, 07:30 in Chicago, 05:30 in Los Angeles.
  const open = '2026-05-05T12:30:00Z';
  const asked = (zone: unknown, timeZones?: readonly string[]) => codesOf(check(policyOf(hours('08:00', '21:00', zone === undefined ? {} : { zone })), { ...request(open), consumer: timeZones === undefined ? {} : { timeZones } }));
  it.each<[unknown, readonly string[] | undefined, readonly string[]]>([
    ['America/New_York', ['America/Los_Angeles'], []],
    ['America/New_York', ['Nowhere/Else'], []],
    [['America/New_York', 'consumer'], ['America/New_York'], []],
    [['America/New_York', 'consumer'], ['America/New_York', 'America/Chicago'], ['contact-hours']],
    [['America/New_York', 'consumer'], ['America/Chicago'], ['contact-hours']],
    [['America/New_York', 'consumer'], undefined, []],
    [['America/New_York', 'consumer'], ['Nowhere/Else'], ['unknown-time-zone']],
    [['America/New_York', 'America/Chicago'], ['America/New_York'], ['contact-hours']],
    // The same as no zone of its own.
    [['consumer'], ['America/New_York'], []],
    [['consumer'], ['America/Chicago'], ['contact-hours']],
    [['consumer'], ['Nowhere/Else'], ['unknown-time-zone']],
    [['consumer'], undefined, ['unknown-time-zone']],
    [undefined, ['America/New_York'], []],
    [undefined, ['America/New_York', 'Nowhere/Else'], ['unknown-time-zone']],
    [undefined, undefined, ['unknown-time-zone']],
  ])('%j for a consumer in %j', (zone, timeZones, codes) => {
    expect(asked(zone, timeZones)).toEqual(codes);
  });

  it('take the places of dates of facts too, and every place where no zone is known', () => {
    const seen: string[][] = [];
    const look = (ask: Ask) => void seen.push([ask.zones, ask.datedIn].map((zones) => zones.map(({ name }) => name).join()));
    const policy = ownPolicy({ evaluate: look });
    check(policy, request(AT));
    check(policy, { ...request(AT), consumer: { timeZones: ['Nowhere/Else'] } });
    expect(seen[0]).toEqual(['America/New_York', 'America/New_York']);
    expect(seen[1]).toEqual(['', 'Etc/GMT-14,Etc/GMT+12']);
  });
});

describe('the period of a rule', () => {
  const period = denied({ from: '2026-05-20', until: '2026-06-10' });
  it.each<[string, string, 'allow' | 'deny']>([
    ['America/New_York', '2026-05-20T03:59:59.999Z', 'allow'],
    ['America/New_York', '2026-05-20T04:00:00.000Z', 'deny'],
    ['America/New_York', '2026-06-10T03:59:59.999Z', 'deny'],
    ['America/New_York', '2026-06-10T04:00:00.000Z', 'allow'],
    ['Pacific/Kiritimati', '2026-05-19T09:59:59.999Z', 'allow'],
    ['Pacific/Kiritimati', '2026-05-19T10:00:00.000Z', 'deny'],
    ['Pacific/Kiritimati', '2026-06-09T09:59:59.999Z', 'deny'],
    ['Pacific/Kiritimati', '2026-06-09T10:00:00.000Z', 'allow'],
    ['Etc/GMT+12', '2026-05-20T11:59:59.999Z', 'allow'],
    ['Etc/GMT+12', '2026-05-20T12:00:00.000Z', 'deny'],
    ['Etc/GMT+12', '2026-06-10T11:59:59.999Z', 'deny'],
    ['Etc/GMT+12', '2026-06-10T12:00:00.000Z', 'allow'],
    // Somewhere it may be the day already, and may still be.
    ['Nowhere/Else', '2026-05-19T09:59:59.999Z', 'allow'],
    ['Nowhere/Else', '2026-05-19T10:00:00.000Z', 'deny'],
    ['Nowhere/Else', '2026-06-10T11:59:59.999Z', 'deny'],
    ['Nowhere/Else', '2026-06-10T12:00:00.000Z', 'allow'],
  ])('in %s at %s: %s', (zone, at, outcome) => {
    expect(check(policyOf(period), request(at, { consumer: { timeZones: [zone] } })).outcome).toBe(outcome);
  });

  it('ends what it denies and begins it again, seen from any day before', () => {
    for (const at of ['2026-04-01T15:00:00Z', '2026-05-10T15:00:00Z', '2026-05-17T15:00:00Z', '2026-05-18T15:00:00Z', '2026-05-19T15:00:00Z']) {
      expect(check(policyOf(period), request(at)).validUntil).toBe('2026-05-20T04:00:00.000Z');
    }
    for (const at of ['2026-05-20T15:00:00Z', '2026-05-25T15:00:00Z', '2026-06-08T15:00:00Z', '2026-06-09T15:00:00Z']) {
      expect(nextAllowed(policyOf(period), request(at))).toBe('2026-06-10T04:00:00.000Z');
      expect(nextAllowed(policyOf(denied({ until: '2026-06-10' })), request(at))).toBe('2026-06-10T04:00:00.000Z');
    }
    expect(nextAllowed(policyOf(denied({ from: '2026-05-20' })), request('2026-05-25T15:00:00Z'))).toBeNull();
    expect(check(policyOf(denied({ from: '2026-05-20' })), request('2026-05-01T15:00:00Z')).validUntil).toBe('2026-05-20T04:00:00.000Z');
    expect(check(policyOf(period), request('2026-05-01T15:00:00Z', { consumer: { timeZones: ['America/New_York', 'Asia/Tokyo'] } })).validUntil).toBe('2026-05-19T15:00:00.000Z');
  });

  it('before 1970 too', () => {
    expect(check(policyOf(denied({ from: '1969-05-20' })), request('1969-05-01T15:00:00Z')).validUntil).toBe('1969-05-20T04:00:00.000Z');
  });
});

describe('what changes the scope of a rule', () => {
  const consents = [{ at: '2026-05-01T00:00:00Z', until: '2026-05-06T10:00:00Z', scope: 'calls' }];
  const soon = [{ at: '2026-05-06T10:00:00Z', scope: 'calls' }];
  const consent = { consent: { scopes: ['calls'] } };
  it.each<[string, object, readonly object[], object[]]>([
    ['`when` that ends', { when: consent }, consents, [{ from: '2026-05-06T10:00:00.000Z', to: '2026-05-10T00:00:00.000Z' }]],
    ['`when` that begins', { when: consent }, soon, [{ from: '2026-05-05T15:00:00.000Z', to: '2026-05-06T10:00:00.000Z' }]],
    ['`unless` that ends', { unless: consent }, consents, [{ from: '2026-05-05T15:00:00.000Z', to: '2026-05-06T10:00:00.000Z' }]],
    ['`unless` that begins', { unless: consent }, soon, [{ from: '2026-05-06T10:00:00.000Z', to: '2026-05-10T00:00:00.000Z' }]],
    ['the second `unless`', { unless: [{ consent: { scopes: ['other'] } }, consent] }, soon, [{ from: '2026-05-06T10:00:00.000Z', to: '2026-05-10T00:00:00.000Z' }]],
  ])('%s', (_, scope, given, windows) => {
    expect(allowedWindows(policyOf(denied(scope)), request(AT, { consumer: { consents: given } }), SPAN)).toEqual(windows);
  });
});

describe('a rule of a kind of its own', () => {
  const T1 = ms('2026-05-06T01:02:03.004Z');
  const T2 = ms('2026-05-07T01:02:03.004Z');
  const iso = (instant: number) => new Date(instant).toISOString();

  it('that fails denies with what failed, and loses what it had found', () => {
    const policy = ownPolicy({
      evaluate: (_, found) => {
        found.push(finding());
        throw new Error('broke');
      },
    }, {}, [hours('00:00', '24:00')]);
    const { reasons, outcome } = check(policy, request(AT));
    expect(outcome).toBe('deny');
    expect(reasons).toMatchObject([{ rule: 'a.own', code: 'unknown-fact', data: { fact: 'the rule could not be evaluated', error: 'broke' }, remedy: 'change', retryAt: null }]);
  });

  it('stands as long as the longest of its objections, which is asked and not gone round', () => {
    for (const overs of [[T1, T2], [T2, T1]]) {
      let evaluated = 0;
      const findings = overs.map((over, index): Finding => finding({ over, debt: `loan-${index}` }));
      const policy = ownPolicy({
        evaluate: (ask, found) => {
          evaluated++;
          if (ask.at < T2) found.push(...findings);
        },
        // The objections say how long they stand: the next change is not needed.
        next: () => {
          throw new Error('not asked');
        },
      });
      expect(nextAllowed(policy, request(AT))).toBe(iso(T2));
      expect(evaluated).toBeLessThanOrEqual(2);
    }
  });

  it('is asked at its next change where an objection does not say how long it stands', () => {
    const policy = ownPolicy({ evaluate: objecting(({ at }) => at < T2, finding({ over: 0 })), next: ({ at }) => (at < T1 ? T1 : at < T2 ? T2 : Infinity) });
    expect(nextAllowed(policy, request(AT))).toBe(iso(T2));
    expect(check(policy, request(AT)).retryAt).toBe(iso(T2));
    expect(check(policy, request(AT)).reasons[0]?.retryAt).toBe(iso(T2));
  });

  // null and texts compare as numbers with an instant.
  it.each<[string, unknown]>([['NaN', NaN], ['-Infinity', -Infinity], ['the same instant', 'now'], ['nothing', undefined], ['a text', '9999999999999'], ['null', null], ['a date', new Date(T2)]])('whose next change is %s promises nothing', (_, value) => {
    const next = (ask: Ask): number => (value === 'now' ? ask.at : value) as number;
    const content = ownPolicy({ next });
    expect(check(content, request(AT)).validUntil).toBe('2026-05-05T15:00:00.001Z');
    expect(allowedWindows(content, request(AT), SPAN)).toEqual([]);
    const shut = ownPolicy({ evaluate: objecting(({ at }) => at < T1, finding({ over: 0 })), next });
    expect(nextAllowed(shut, request(AT))).toBeNull();
    expect(check(shut, request(AT)).retryAt).toBeNull();
  });

  it('whose next change throws promises nothing', () => {
    const next = (): number => {
      throw new Error('broke');
    };
    expect(check(ownPolicy({ next }), request(AT)).validUntil).toBe('2026-05-05T15:00:00.001Z');
    expect(nextAllowed(ownPolicy({ evaluate: objecting(({ at }) => at < T1, finding({ over: 0 })), next }), request(AT))).toBeNull();
  });

  it('is looked at again when a later entry of one id comes, which may take the place of the one that counted', () => {
    const entry = (at: string, outcome: string) => ({ id: 'e-1', at, channel: 'call', outcome });
    const history = [entry('2026-05-05T14:00:00Z', 'answered'), entry('2026-05-05T18:00:00Z', 'no-answer')];
    const evaluate = objecting(({ at }) => at < ms('2026-05-05T18:00:00Z'), finding({ over: T1 }));
    expect(nextAllowed(ownPolicy({ evaluate, next: () => T1 }), request(AT, { history }))).toBe('2026-05-05T18:00:00.000Z');
    expect(nextAllowed(ownPolicy({ evaluate, next: () => T1 }), request(AT, { history: history.slice(0, 1) }))).toBe(iso(T1));
  });
});

describe('whether a rule reaches the contact', () => {
  it.each<[string, object, boolean]>([
    ['content and in force', {}, true],
    ['not in force', { until: '2026-05-01' }, false],
    ['out of scope by the profile', { when: { roles: ['guarantor'] } }, false],
    ['out of scope by the facts', { when: { daysPastDue: { min: 30 } } }, false],
    ['in scope by the facts', { when: { daysPastDue: { min: 5 } } }, true],
    ['lifted', { unless: { roles: ['debtor'] } }, true],
  ])('%s', (_, rule, reached) => {
    const input = request(AT, { debts: [{ id: 'loan-1', type: 'credit-card', daysPastDue: 10 }] });
    // Two rules: one that has nothing to object to without the fact, and one that is asked.
    for (const kind of [{ kind: 'account-status', status: 'deceased' }, { kind: 'contact-hours', allow: [{ from: '00:00', to: '24:00' }] }]) {
      const { outcome, advisories } = check(policyOf({ ...kind, ...rule }), input);
      expect([outcome, advisories.map(({ code }) => code)]).toEqual(['allow', reached ? [] : ['no-rule-applied']]);
    }
  });

  it('a policy that was not made by compile denies, and says so', () => {
    for (const policy of [undefined, null, {}, 3, { rulesets: [], fingerprint: '' }, JSON.parse(JSON.stringify(compile({ id: 't', version: '1', rules: [denied({ id: 'a' })] })))] as never[]) {
      expect(check(policy, request(AT))).toMatchObject({
        outcome: 'deny',
        reasons: [{ code: 'invalid-request', data: { issues: [{ path: 'policy', message: 'was not made by compile; pass what compile returned' }] } }],
      });
    }
  });
});
