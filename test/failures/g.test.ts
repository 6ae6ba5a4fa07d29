import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as root from '../../src/index.js';
import { RulesetError, allowedWindows, check, compile, nextAllowed, parseRequest, trace } from '../../src/index.js';
import { CHANNELS, codesOf, hours, ms, outcomeOf, policyOf, request, shippedRulesets } from './support.js';
import type { Plain } from './support.js';

const AT = '2026-05-05T15:00:00Z';
const NIGHT = '2026-05-05T06:00:00Z';

describe('G. Coverage of channels and paths', () => {
  it('G1 a rule without channels reaches every channel, also one that nobody has thought of', () => {
    const policy = policyOf(hours('08:00', '21:00'));
    for (const channel of [...CHANNELS, 'hologram', 'CALL', 'toString', 'hasOwnProperty', 'call inbound']) {
      expect(codesOf(check(policy, request(NIGHT, { contact: { channel } }))), channel).toEqual(['contact-hours']);
    }
    const allowList = policyOf({ kind: 'channel', allow: [{ channels: ['call', 'letter'] }] });
    const permitted = [...CHANNELS, 'hologram'].filter((channel) => outcomeOf(allowList, request(AT, { contact: { channel } })) === 'allow');
    expect(permitted).toEqual(['call', 'letter']);
  });

  it('G1 every shipped ruleset has an answer for every channel: a rule, or the advice that none applied', async () => {
    const shipped = await shippedRulesets();
    expect(shipped.length).toBeGreaterThan(0);
    for (const { code, ruleset } of shipped) {
      const policy = compile([ruleset]);
      for (const channel of CHANNELS) {
        const decision = check(policy, request('2026-05-05T15:00:00Z', { contact: { channel }, consumer: {} }));
        const asked = trace(policy, request('2026-05-05T15:00:00Z', { contact: { channel }, consumer: {} })).some(({ status }) => status !== 'not-applicable');
        expect(asked || decision.advisories.some(({ code: advice }) => advice === 'no-rule-applied'), `${code} ${channel}`).toBe(true);
      }
    }
  });

  it('G1 a channel list that is empty or no list is refused', () => {
    for (const channels of [[], [''], 'call', [null], {}, [['call']]]) {
      expect(() => policyOf({ ...hours('08:00', '21:00'), when: { channels } }), JSON.stringify(channels)).toThrow(RulesetError);
      expect(() => policyOf({ kind: 'channel', allow: [{ channels }] }), JSON.stringify(channels)).toThrow(RulesetError);
    }
    expect(() => policyOf({ kind: 'channel', allow: [] })).toThrow(RulesetError);
  });

  it('G2 one decision for all paths: check, the parsed request, planning and trace agree at every instant', () => {
    const policy = policyOf([
      hours('08:00', '21:00'),
      { kind: 'frequency', limit: 1, window: { hours: 20 }, per: ['consumer'], count: { channels: ['call'] } },
    ]);
    for (let at = ms('2026-05-05T00:00:00Z'); at < ms('2026-05-07T00:00:00Z'); at += 1_800_000) {
      const input = request(at, { history: [{ at: '2026-05-05T14:00:00Z', channel: 'call' }] });
      const { outcome } = check(policy, input);
      const parsed = parseRequest(input);
      expect(parsed.success && check(policy, parsed.request).outcome).toBe(outcome);
      expect(outcomeOf(policy, JSON.parse(JSON.stringify(input)))).toBe(outcome);
      expect(nextAllowed(policy, input) === new Date(at).toISOString()).toBe(outcome === 'allow');
      expect(allowedWindows(policy, input, { from: at, to: at + 1 }).length).toBe(outcome === 'allow' ? 1 : 0);
      expect(trace(policy, input).every(({ status }) => status === 'pass' || status === 'not-applicable')).toBe(outcome === 'allow');
    }
  });

  it('G3 there is no force: no further argument and no field of a request lifts a rule', () => {
    const policy = policyOf(hours('08:00', '21:00'));
    const night = request(NIGHT);
    const before = JSON.stringify(check(policy, night));
    expect(check.length).toBe(2);
    for (const flag of ['force', 'override', 'skip', 'bypass', 'test', 'dryRun', 'debug', 'allow', 'emergency', 'ignore', 'admin']) {
      expect(JSON.stringify((check as (...list: unknown[]) => unknown)(policy, night, { [flag]: true }, true))).toBe(before);
      for (const place of ['contact', 'consumer']) {
        const input = { ...night, [flag]: true, [place]: { ...(night[place] as Plain), [flag]: true } };
        expect(outcomeOf(policy, input), `${place}.${flag}`).toBe('deny');
      }
      expect(() => compile({ id: 't', version: '1', rules: [{ id: 'h', ...hours('08:00', '21:00') }] }, { [flag]: true } as object)).toThrow(`options.${flag}: is no option`);
    }
    for (const key of ['FAIR_CONTACT_FORCE', 'FAIR_CONTACT_DISABLED', 'NODE_ENV', 'CI']) {
      const old = process.env[key];
      process.env[key] = 'true';
      expect(outcomeOf(policy, night)).toBe('deny');
      if (old === undefined) delete process.env[key];
      else process.env[key] = old;
    }
  });

  it('G3 an exception is a fact of the request, and the trace shows which one lifted what', () => {
    const policy = policyOf(hours('08:00', '21:00', { unless: [{ purposes: ['legal-notice'] }, { consent: { scopes: ['time'] } }] }));
    const given = request(NIGHT, { consumer: { timeZones: ['America/New_York'], consents: [{ at: '2026-05-01', until: '2026-05-10', scope: 'time' }] } });
    expect(outcomeOf(policy, given)).toBe('allow');
    expect(trace(policy, given)).toEqual([
      { ruleset: 't', rule: 't.0', kind: 'contact-hours', force: 'prohibition', status: 'not-applicable', because: 'lifted', exception: 1, findings: [] },
    ]);
    expect(check(policy, given).validUntil).toBe('2026-05-10T04:00:00.000Z');
    expect(outcomeOf(policy, request('2026-05-11T06:00:00Z', { consumer: given['consumer'] as Plain }))).toBe('deny');
  });

  it("G4 a purpose of one's own making lifts nothing, and a ruleset can limit purposes to its list", () => {
    const lifted = policyOf(hours('08:00', '21:00', { unless: { purposes: ['legal-notice'] } }));
    expect(outcomeOf(lifted, request(NIGHT, { contact: { purpose: 'legal-notice' } }))).toBe('allow');
    for (const purpose of ['essential', 'transactional', 'urgent', 'Legal-Notice', 'legal-notice ', undefined, null]) {
      expect(outcomeOf(lifted, request(NIGHT, { contact: { purpose } })), String(purpose)).toBe('deny');
    }
    const listed = policyOf({ kind: 'recipient', allow: [{ purposes: ['collection', 'reply', 'service'] }] });
    for (const purpose of ['essential', 'transactional', 'marketing']) {
      const decision = check(listed, request(AT, { contact: { purpose } }));
      expect(codesOf(decision)).toEqual(['recipient-not-permitted']);
      expect(decision.reasons[0]?.data['purpose']).toBe(purpose);
    }
    expect(outcomeOf(listed, request(AT))).toBe('allow');
    for (const purpose of ['', 5, [], {}]) expect(codesOf(check(listed, request(AT, { contact: { purpose } })))).toEqual(['invalid-request']);
  });

  it('G2 the root entry offers one function that decides', () => {
    const index = readFileSync(new URL('../../src/index.ts', import.meta.url), 'utf8');
    for (const name of ['isAllowed', 'canContact', 'force', 'allow', 'override']) {
      expect(Object.keys(root)).not.toContain(name);
      expect(index).not.toMatch(new RegExp(`export .*\\b${name}\\b`));
    }
  });
});
