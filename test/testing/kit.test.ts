import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, compile } from '../../src/index.js';
import { builtInKinds } from '../../src/rules/index.js';
import { ruleset as us } from '../../src/rulesets/us.js';
import { jobs } from '../../src/testing/fuzz.js';
import { LAW_NAMES, laws, referenceCheck, tellDecision, tellInstant, tellRequest, tellSpan } from '../../src/testing/index.js';
import { notSpoken } from '../../src/testing/reference-speaks.js';
import { withClock } from '../../src/testing/clock.js';

const root = new URL('../../', import.meta.url).pathname;

describe('the page on assurance', () => {
  it('names every law', () => {
    const page = readFileSync(`${root}docs/assurance.md`, 'utf8');
    for (const law of LAW_NAMES) expect(page).toContain(`\`${law}\``);
    for (const law of LAW_NAMES) expect(laws[law].says.length).toBeGreaterThan(20);
  });
});

describe('a story', () => {
  it('tells instants by the wall clock, to the millisecond', () => {
    expect(tellInstant(Date.parse('2026-05-06T03:00:00.000Z'), 'America/Denver')).toBe('21:00:00.000 on tue 2026-05-05 in America/Denver');
    expect(tellInstant(Date.parse('2026-05-06T02:59:59.999Z'), 'America/Denver')).toBe('20:59:59.999 on tue 2026-05-05 in America/Denver');
    expect(tellInstant(0, 'Nowhere/Atlantis')).toContain('is no zone');
    expect([tellSpan(0), tellSpan(90_061_001), tellSpan(-1)]).toEqual(['at the same instant', '1 d 1 h 1 min 1 s 1 ms before', '1 ms after']);
  });

  it('tells a request, oldest event first, and a decision with what it rests on', () => {
    const request = {
      contact: { at: '2026-05-05T21:00:00-06:00', channel: 'call', debts: ['d1'], to: { role: 'debtor', line: 'mobile' }, from: { technology: 'ai' } },
      consumer: { timeZones: ['America/Denver'], minor: true },
      debts: [{ id: 'd1', type: 'medical' }],
      history: [{ id: 'b', at: '2026-05-06T02:00:00Z', channel: 'sms', direction: 'inbound' }, { id: 'a', at: '2026-05-05T03:00:00Z', channel: 'call', outcome: 'no-answer' }],
    };
    expect(tellRequest(request)).toEqual([
      'at 21:00:00.000 on tue 2026-05-05 in America/Denver (2026-05-06T03:00:00.000Z)',
      '  a contact: call to the debtor about d1, line mobile, from technology ai',
      '  known of the consumer: minor true',
      '  known of d1: {"type":"medical"}',
      '  history (2):',
      '    1 d before: a: call to the debtor, no-answer',
      '    1 h before: b: sms from the debtor',
    ]);
    expect(tellRequest(null)).toEqual(['the request null']);
    const policy = compile({ id: 'h', version: '1', rules: [{ id: 'h.hours', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }] });
    expect(tellDecision(check(policy, request))).toBe('deny (h.hours: contact-hours until 2026-05-06T14:00:00.000Z)');
  });
});

describe('the slow evaluator', () => {
  const limit = { id: 'h.own', kind: 'own', limit: 1, window: { hours: 24 }, per: ['consumer'], count: { channels: ['call'] } };
  const rulesets = [{ id: 'h', version: '1', rules: [limit] }] as never;
  const request = { contact: { at: '2026-05-05T12:00:00Z', channel: 'call' }, history: [{ id: 'e', at: '2026-05-05T11:00:00Z', channel: 'call' }] };
  it('takes the slow form of a kind of one’s own, and refuses a kind that it has none of', () => {
    expect(referenceCheck(rulesets, request, { kinds: { own: (rule, ask) => ask.as({ ...rule, kind: 'frequency' } as never) } })).toEqual({ outcome: 'deny', codes: ['h.own frequency-limit '], advisories: [] });
    expect(referenceCheck(rulesets, request, { kinds: { own: (_, ask) => ((ask.history ?? []).length > 1 ? [{ code: 'own' }] : []) } }).outcome).toBe('allow');
    expect(() => referenceCheck(rulesets, request)).toThrow(TypeError);
  });

  it('says what it does not speak', () => {
    expect(notSpoken(limit as never)).toBe('kind own');
    expect(notSpoken({ ...limit, kind: 'frequency' } as never)).toBe(undefined);
    expect(notSpoken({ ...limit, kind: 'frequency', when: { any: [{ facts: { 'debt.amount': 3 } }] } } as never)).toBe('facts');
    for (const { kind } of builtInKinds) expect(notSpoken({ id: 'r', kind } as never)).toBe(undefined);
  });
});

describe('the stopped clock', () => {
  it('stands still, leaves arithmetic alone, and is put back, also after a failure', () => {
    const seen = withClock(5, 0.25, () => [Date.now(), new Date().getTime(), new Date(7).getTime(), new Date('1970-01-01T00:00:00.009Z').getTime(), Math.random(), new Date(0) instanceof Date]);
    expect(seen).toEqual([5, 5, 7, 9, 0.25, true]);
    expect(() => withClock(5, 0, () => { throw new Error('inside'); })).toThrow('inside');
    expect(Date.now()).toBeGreaterThan(1_700_000_000_000);
  });
});

describe('fuzzing', () => {
  it('has a job for every law over every policy, for both evaluators and for what is refused', () => {
    const all = jobs([['us', us]]);
    for (const law of LAW_NAMES) expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining([`${law} us`, `${law} of a random ruleset`]));
    for (const name of ['differential all', 'differential frequency', 'refused']) expect(all.map((job) => job.name)).toContain(name);
    for (const { kind, run } of jobs([['us', us]], { only: ['differential', 'refused', 'order'] })) {
      const report = run({ runs: 8, seed: 2 });
      expect(report, kind).toMatchObject({ holds: true, seed: 2 });
      expect(report.runs, kind).toBeGreaterThan(0);
    }
  });

  it('runs as a command, and refuses what it cannot do', () => {
    const fuzz = (...args: string[]) => spawnSync(process.execPath, ['scripts/fuzz.mjs', ...args], { cwd: root, encoding: 'utf8' });
    const ran = fuzz('--minutes', '0.02', '--seed', '3', '--rulesets', 'us-ga', '--only', 'reasons', '--runs', '20');
    expect(ran.stdout).toMatch(/reasons +\d+ asked +\d+ met +0 broken\nfuzz: \d+ runs of 1 jobs, [1-9]\d* requests decided, 0 failures, seeds from 3, 0.02 min/);
    expect(ran.status).toBe(0);
    for (const args of [['--minutes', 'x'], ['--rulesets', 'atlantis'], ['--only', 'nothing']]) expect(fuzz(...args).status, args.join(' ')).toBe(2);
  });
});
