import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, compile } from '../../src/index.js';
import { codesOf, DAY, deepFreeze, HOUR, iso, ms, outcomeOf, policyOf, request } from './support.js';
import type { Plain } from './support.js';

// Laws of the whole library over small random worlds. Each says how often it had something to say.
const START = ms('2026-10-29T00:00:00Z');
const ZONES = ['America/New_York', 'America/Chicago', 'Europe/London', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const clock = fc.integer({ min: 0, max: 47 }).map((step) => `${String(step >> 1).padStart(2, '0')}:${step % 2 === 0 ? '00' : '30'}`);
const window = fc
  .tuple(clock, clock)
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => ({ from, to }));
const span = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ hours: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ calendar: fc.constantFrom('day', 'week', 'month') }),
);
const per = fc.constantFrom(['consumer'], ['consumer', 'debt'], ['address'], ['recipient'], ['channel']);
const channels = fc.subarray(['call', 'sms', 'email'], { minLength: 1 });
const rule: fc.Arbitrary<Plain> = fc.oneof(
  fc.tuple(fc.constantFrom('allow', 'quiet'), fc.array(window, { minLength: 1, maxLength: 3 })).map(([key, list]) => ({ kind: 'contact-hours', [key]: list })),
  fc
    .tuple(fc.integer({ min: 0, max: 3 }), span, per, channels)
    .map(([limit, within, by, list]) => ({ kind: 'frequency', limit, window: within, per: by, count: { channels: list } })),
  fc.tuple(fc.integer({ min: 1, max: 4 }), per, channels).map(([days, by, list]) => ({ kind: 'cooldown', wait: { days }, after: { channels: list }, per: by })),
  fc
    .tuple(fc.integer({ min: 1, max: 3 }), span, channels)
    .map(([limit, within, list]) => ({ kind: 'channel-limit', limit, window: within, per: ['consumer'], count: { channels: list } })),
  fc.constantFrom<Plain>(
    { kind: 'consent', optOuts: {} },
    { kind: 'consent', requires: { scopes: ['calls'] } },
    { kind: 'account-status', status: 'disputed' },
    { kind: 'account-status', status: 'cease' },
    { kind: 'channel', deny: [{ lines: ['mobile'] }] },
    { kind: 'recipient', allow: [{ roles: ['debtor', 'attorney'] }] },
    { kind: 'inconvenient', honours: ['times', 'places'], workplace: 'known' },
    { kind: 'custom', deny: { '<': [{ var: 'debt.daysPastDue' }, 3] } },
  ),
);
const instant = (from: number, to: number): fc.Arbitrary<string> => fc.integer({ min: from * 48, max: to * 48 }).map((step) => iso(START + (step * DAY) / 48));
const event = fc.record({
  at: instant(-7, 3),
  channel: fc.constantFrom('call', 'sms', 'email'),
  outcome: fc.constantFrom('no-answer', 'conversation', 'sent'),
  debts: fc.constantFrom(['loan-1'], ['loan-2'], ['loan-1', 'loan-2']),
  to: fc.constantFrom({ role: 'debtor', address: '+12025550100' }, { role: 'debtor', address: '+12025550101' }, { role: 'debtor' }),
});
const world = fc.record({
  at: instant(0, 4),
  channel: fc.constantFrom('call', 'sms', 'email'),
  zones: fc.subarray(ZONES, { minLength: 1, maxLength: 3 }),
  line: fc.constantFrom('mobile', 'landline'),
  debts: fc.constantFrom(['loan-1'], ['loan-1', 'loan-2']),
  daysPastDue: fc.integer({ min: 1, max: 5 }),
  optOuts: fc.array(fc.record({ at: instant(-3, 3), channel: fc.constantFrom('call', 'sms') }), { maxLength: 1 }),
  consents: fc.array(fc.record({ at: instant(-3, 3), scope: fc.constantFrom('calls', 'contact') }), { maxLength: 2 }),
  inconvenient: fc.array(window, { maxLength: 1 }),
  disputes: fc.array(fc.record({ receivedAt: instant(-3, 3) }), { maxLength: 1 }),
  history: fc.array(event, { maxLength: 5 }),
  rules: fc.array(rule, { minLength: 1, maxLength: 4 }),
});
type World = typeof world extends fc.Arbitrary<infer T> ? T : never;

function ask(each: World, more: { at?: unknown; zones?: unknown; history?: unknown } = {}): Plain {
  return {
    contact: { at: more.at ?? each.at, channel: each.channel, debts: each.debts, to: { role: 'debtor', address: '+12025550100', line: each.line } },
    consumer: { timeZones: more.zones ?? each.zones, optOuts: each.optOuts, consents: each.consents, inconvenient: each.inconvenient },
    debts: each.debts.map((id) => ({ id, daysPastDue: each.daysPastDue, disputes: each.disputes })),
    history: more.history ?? each.history,
  };
}
const RUNS = 400;

/** Runs a law over worlds; `said` counts the worlds in which its premise held. */
function law(run: (each: World, said: () => void) => void, least: number): void {
  let count = 0;
  fc.assert(
    fc.property(world, (each) => run(each, () => count++)),
    { numRuns: RUNS },
  );
  expect(count, 'worlds that met the premise').toBeGreaterThanOrEqual(least);
}

describe('Properties that hold for every ruleset', () => {
  it('P2 one more event of the history never turns deny into allow', () => {
    let said = 0;
    fc.assert(
      fc.property(world, event, (each, extra) => {
        const policy = policyOf(each.rules);
        if (outcomeOf(policy, ask(each)) === 'allow') return;
        said++;
        expect(outcomeOf(policy, ask(each, { history: [...each.history, extra] }))).toBe('deny');
      }),
      { numRuns: RUNS },
    );
    expect(said).toBeGreaterThan(100);
  });

  it('P3 order is irrelevant, of the history, the zones, the rules and the rulesets; and the input is not written to', () => {
    law((each, said) => {
      const policy = policyOf(each.rules);
      const before = JSON.stringify(check(policy, deepFreeze(ask(each))));
      const turned = ask(each, { history: [...each.history].reverse() });
      expect(JSON.stringify(check(policy, turned))).toBe(before);
      expect(outcomeOf(policy, ask(each, { zones: [...each.zones].reverse() }))).toBe((JSON.parse(before) as { outcome: string }).outcome);
      const named = each.rules.map((item, index) => ({ id: `t.${index}`, ...item }));
      const reversed = compile({ id: 't', version: '1', rules: [...named].reverse() });
      expect(check(reversed, ask(each)).reasons).toEqual(check(policy, ask(each)).reasons);
      const split = named.map((item, index) => ({ id: `s${index}`, version: '1', rules: [item] }));
      expect(JSON.stringify(check(compile([...split].reverse()), ask(each)))).toBe(JSON.stringify(check(compile(split), ask(each))));
      said();
    }, RUNS);
  });

  it('P4 tightening never opens: another rule, a lower limit, a narrower window, a margin, a holiday', () => {
    let said = 0;
    fc.assert(
      fc.property(world, rule, fc.integer({ min: 0, max: 90 }), (each, extra, margin) => {
        const policy = policyOf(each.rules);
        const input = ask(each);
        if (outcomeOf(policy, input) === 'allow') return;
        said++;
        expect(outcomeOf(policyOf([...each.rules, extra]), input)).toBe('deny');
        const lower = each.rules.map((item) =>
          item['kind'] === 'frequency'
            ? { ...item, limit: Math.max(0, (item['limit'] as number) - 1) }
            : item['kind'] === 'channel-limit'
              ? { ...item, limit: 1 }
              : item,
        );
        expect(outcomeOf(policyOf(lower), input)).toBe('deny');
        const fewer = each.rules.map((item) =>
          Array.isArray(item['allow']) && item['allow'].length > 1 && item['kind'] === 'contact-hours' ? { ...item, allow: item['allow'].slice(1) } : item,
        );
        expect(outcomeOf(policyOf(fewer), input)).toBe('deny');
        expect(outcomeOf(policyOf(each.rules, {}, { marginSeconds: margin * 60 }), input)).toBe('deny');
        const closed = each.rules.map((item) => (item['kind'] === 'contact-hours' ? { ...item, holidays: 'closed' } : item));
        expect(outcomeOf(policyOf(closed, { calendar: 'us' }), input)).toBe('deny');
      }),
      { numRuns: RUNS },
    );
    expect(said).toBeGreaterThan(100);
  });

  it('P5 a fact that a rule asks for and that becomes unknown never turns deny into allow', () => {
    law((each, said) => {
      // Facts that the law ties to knowledge (opt-outs, disputes …) mean nothing known when absent; all others are needed.
      const policy = policyOf(each.rules);
      const full = ask(each);
      if (outcomeOf(policy, full) === 'allow') return;
      said();
      const contact = full['contact'] as Plain;
      const { debts: _, ...anyDebt } = contact;
      const consumer = full['consumer'] as Plain;
      const without: [string, Plain][] = [
        ['history', { ...full, history: undefined }],
        ['historySince', { ...full, historySince: contact['at'] }],
        ['zones', { ...full, consumer: { ...consumer, timeZones: undefined } }],
        ['to', { ...full, contact: { ...contact, to: { role: 'debtor' } } }],
        ['debts', { ...full, contact: anyDebt }],
        ['consents', { ...full, consumer: { ...consumer, consents: each.optOuts.length > 0 ? consumer['consents'] : [] } }],
        ['daysPastDue', { ...full, debts: (full['debts'] as Plain[]).map(({ daysPastDue: __, ...rest }) => rest) }],
        ['outcomes', { ...full, history: each.history.map(({ outcome: __, ...rest }) => rest) }],
        ['debts of events', { ...full, history: each.history.map(({ debts: __, ...rest }) => rest) }],
        ['addresses of events', { ...full, history: each.history.map((item) => ({ ...item, to: { role: 'debtor' } })) }],
      ];
      for (const [name, input] of without) expect(outcomeOf(policy, input), name).toBe('deny');
    }, 100);
  });

  it('P6 allow means no reason; each reason stands when its rule alone is left', () => {
    law((each, said) => {
      const decision = check(policyOf(each.rules), ask(each));
      expect(decision.outcome === 'allow').toBe(decision.reasons.length === 0);
      for (const reason of decision.reasons) {
        said();
        const own = each.rules[Number((reason.rule as string).slice(2))] as Plain;
        const alone = check(compile({ id: 't', version: '1', rules: [{ id: reason.rule, ...own }] }), ask(each));
        expect(alone.reasons.map(({ code, data }) => ({ code, data }))).toContainEqual({ code: reason.code, data: reason.data });
      }
    }, 200);
  });

  it('P7 moving events to other numbers or debts never raises the allowance per person', () => {
    let said = 0;
    fc.assert(
      fc.property(world, span, fc.integer({ min: 0, max: 3 }), (each, within, limit) => {
        const policy = policyOf([
          { kind: 'frequency', limit, window: within, per: ['consumer'], count: { channels: ['call', 'sms', 'email'] } },
          { kind: 'cooldown', wait: { days: 2 }, after: { channels: ['call', 'sms', 'email'] }, per: ['consumer'] },
        ]);
        const before = check(policy, ask(each));
        const moved = each.history.map((item, index) => ({
          ...item,
          debts: [`other-${index}`],
          to: { address: `+1202555${String(index).padStart(4, '0')}` },
          channel: (['call', 'sms', 'email'] as const)[index % 3],
        }));
        const after = check(policy, ask(each, { history: moved }));
        expect(codesOf(after)).toEqual(codesOf(before));
        expect(after.retryAt).toBe(before.retryAt);
        if (before.outcome === 'deny') said++;
      }),
      { numRuns: RUNS },
    );
    expect(said).toBeGreaterThan(100);
  });

  it('P8 what is allowed over several zones is allowed in each', () => {
    law((each, said) => {
      const policy = policyOf(each.rules);
      if (each.zones.length < 2 || outcomeOf(policy, ask(each)) === 'deny') return;
      said();
      for (const zone of each.zones) expect(outcomeOf(policy, ask(each, { zones: [zone] })), zone).toBe('allow');
    }, 10);
  });

  it('P9 boundaries are half-open: at every edge the instant before and the instant itself differ', () => {
    let said = 0;
    fc.assert(
      fc.property(window, fc.constantFrom(...ZONES), fc.constantFrom('allow', 'quiet'), ({ from, to }, zone, key) => {
        const policy = policyOf({ kind: 'contact-hours', [key]: [{ from, to }] });
        // A day on which none of the zones changes its clock.
        const offset = (): number => {
          const shown =
            new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
              .formatToParts(ms('2026-07-15T12:00:00Z'))
              .find(({ type }) => type === 'timeZoneName')?.value ?? '';
          const match = /GMT([+-])(\d+):(\d+)/.exec(shown);
          return match === null ? 0 : (match[1] === '-' ? -1 : 1) * (Number(match[2]) * HOUR + Number(match[3]) * 60_000);
        };
        const at = (time: string): number => ms(`2026-07-15T${time}:00Z`) - offset();
        const input = (instant: number): Plain => request(instant, { consumer: { timeZones: [zone] } });
        const inside = key === 'allow' ? 'allow' : 'deny';
        const outside = key === 'allow' ? 'deny' : 'allow';
        expect([at(from) - 1, at(from), at(to) - 1, at(to)].map((instant) => outcomeOf(policy, input(instant)))).toEqual([outside, inside, inside, outside]);
        said++;
      }),
      { numRuns: RUNS },
    );
    expect(said).toBe(RUNS);
  });

  it('P11 the same event with the same id once more changes nothing', () => {
    law((each, said) => {
      const policy = policyOf(each.rules);
      const named = each.history.map((item, index) => ({ id: `e-${index}`, ...item }));
      if (named.length > 0) said();
      expect(JSON.stringify(check(policy, ask(each, { history: [...named, ...named.map((item) => ({ ...item }))] })))).toBe(
        JSON.stringify(check(policy, ask(each, { history: named }))),
      );
    }, 200);
  });

  it('P12 validUntil is exact: allowed until then, denied then', () => {
    law((each, said) => {
      const policy = policyOf(each.rules);
      const decision = check(policy, ask(each));
      if (decision.outcome === 'deny') return;
      said();
      const at = ms(each.at);
      const end = decision.validUntil === null ? at + 30 * DAY : ms(decision.validUntil);
      expect(end).toBeGreaterThan(at);
      if (decision.validUntil !== null) expect(outcomeOf(policy, ask(each, { at: end }))).toBe('deny');
      expect(outcomeOf(policy, ask(each, { at: end - 1 }))).toBe('allow');
      for (let instant = at; instant < Math.min(end, at + 4 * DAY); instant += HOUR / 2)
        expect(outcomeOf(policy, ask(each, { at: instant })), iso(instant)).toBe('allow');
    }, 40);
  });

  it('P13 the fingerprint changes with every parameter and not with the order of keys', () => {
    const reorder = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reorder)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, item]) => [key, reorder(item)]),
            )
          : value;
    const document = {
      id: 't',
      version: '1',
      zones: ['UTC'],
      calendar: 'us',
      rules: [
        { id: 'a', kind: 'contact-hours', allow: [{ days: ['mon'], from: '08:00', to: '21:00' }], holidays: 'closed', from: '2020-01-01' },
        { id: 'b', kind: 'frequency', limit: 2, window: { days: 7 }, per: ['consumer'], count: { channels: ['call'] }, force: 'should' },
      ],
    };
    const print = (input: unknown): string => compile(input).fingerprint;
    expect(print(document)).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(print(reorder(document))).toBe(print(document));
    expect(print(structuredClone(document))).toBe(print(document));
    const edits: ((copy: typeof document) => void)[] = [
      (copy) => void (copy.id = 'u'),
      (copy) => void (copy.version = '2'),
      (copy) => void (copy.zones = ['Europe/London']),
      (copy) => void (copy.calendar = 'co'),
      (copy) => void ((copy.rules[0] as Plain)['id'] = 'c'),
      (copy) => void ((copy.rules[0] as Plain)['allow'] = [{ days: ['tue'], from: '08:00', to: '21:00' }]),
      (copy) => void ((copy.rules[0] as Plain)['allow'] = [{ days: ['mon'], from: '08:01', to: '21:00' }]),
      (copy) => void ((copy.rules[0] as Plain)['holidays'] = 'ordinary'),
      (copy) => void ((copy.rules[0] as Plain)['from'] = '2020-01-02'),
      (copy) => void ((copy.rules[1] as Plain)['limit'] = 3),
      (copy) => void ((copy.rules[1] as Plain)['window'] = { days: 8 }),
      (copy) => void ((copy.rules[1] as Plain)['window'] = { hours: 7 }),
      (copy) => void ((copy.rules[1] as Plain)['force'] = 'presumption'),
      (copy) => void ((copy.rules[1] as Plain)['when'] = { roles: ['debtor'] }),
      (copy) => void copy.rules.pop(),
    ];
    const prints = edits.map((edit) => {
      const copy = structuredClone(document);
      edit(copy);
      return print(copy);
    });
    const options = [{ denies: ['prohibition'] as const }, { marginSeconds: 1 }, { marginSeconds: 2 }].map((option) => compile(document, option).fingerprint);
    expect(new Set([print(document), ...prints, ...options]).size).toBe(edits.length + 4);
  });
});
