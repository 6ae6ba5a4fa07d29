import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { PassThrough, Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { HELP } from '../src/cli/help.js';
import { run } from '../src/cli/run.js';
import type { Decision } from '../src/index.js';
import { check, compile } from '../src/index.js';
import { rulesets } from '../src/rulesets/index.js';
import { compileWithLexicons, readCases } from './cases.js';
import { cli, collect, lines, scratch } from './command.js';
import type { Result, Setting } from './command.js';

const decisions = ({ out }: Result): Decision[] => lines(out).map((line) => JSON.parse(line) as Decision);
const codes = (result: Result): string[] => decisions(result).map(({ outcome, reasons }) => (outcome === 'allow' ? 'allow' : reasons.map(({ code }) => code).join(' ')));

const HOUSE = {
  id: 'house',
  version: '1.0.0',
  zones: ['Asia/Shanghai'],
  rules: [
    { id: 'house.hours', kind: 'contact-hours', allow: [{ from: '09:00', to: '18:00' }] },
    { id: 'house.rest', kind: 'contact-hours', force: 'should', quiet: [{ from: '12:00', to: '13:00' }] },
  ],
};

const { file } = scratch();
let house = '';

beforeAll(() => void (house = file('house.json', HOUSE)));

const at = (time: string, more: object = {}): string => JSON.stringify({ contact: { id: `at-${time}`, at: `2026-03-02T${time}:00+08:00`, channel: 'sms', ...more } });

describe('check', () => {
  it('gives one decision for each line, in order, the same as the function', async () => {
    const input = [at('10:00'), at('20:00'), at('12:30'), at('08:59')];
    const result = await cli(['check', '-', '--ruleset', house], { input: input.join('\n') + '\n' });
    expect(codes(result)).toEqual(['allow', 'contact-hours', 'allow', 'contact-hours']);
    expect(lines(result.out)).toEqual(input.map((line) => JSON.stringify(check(compile(HOUSE), JSON.parse(line)))));
    expect(result).toMatchObject({ code: 1, err: '' });
    expect((await cli(['check', '-r', house], { input: at('10:00') })).code).toBe(0);
  });

  it('decides every case of the United States as the function does', async () => {
    const cases = readCases('us').filter(({ rulesets: list }) => list?.join() === 'us');
    expect(cases.length).toBeGreaterThan(50);
    const result = await cli(['check', '-r', 'us'], { input: cases.map(({ request }) => JSON.stringify(request)).join('\n') });
    const policy = compileWithLexicons(rulesets['us']);
    expect(lines(result.out)).toEqual(cases.map(({ request }) => JSON.stringify(check(policy, request))));
    expect(decisions(result).map(({ outcome }) => outcome)).toEqual(cases.map(({ expect: wanted }) => wanted.outcome));
  });

  it('skips empty lines and takes CRLF, a byte order mark, and a last line without newline', async () => {
    const result = await cli(['check', '-r', house], { input: `\ufeff${at('10:00')}\r\n\r\n   \n\n${at('20:00')}\r\n${at('11:00')}` });
    expect(codes(result)).toEqual(['allow', 'contact-hours', 'allow']);
    expect(result.err).toBe('');
  });

  it('puts lines together however they are cut', async () => {
    const bytes = Buffer.from(`${at('10:00', { to: { relation: '妹妹' } })}\n${at('20:00')}\n`);
    const pieces = [...bytes].map((_, index) => bytes.subarray(index, index + 1));
    expect(codes(await cli(['check', '-r', house], { input: pieces }))).toEqual(['allow', 'contact-hours']);
  });

  it('denies a line that is not JSON, with what the parser said, and goes on', async () => {
    const result = await cli(['check', '-r', house], { input: `${at('10:00')}\n{"contact":\n[]\n3\nnull\n${at('10:00')}` });
    expect(codes(result)).toEqual(['allow', 'invalid-request', 'invalid-request', 'invalid-request', 'invalid-request', 'allow']);
    const [, broken, list] = decisions(result);
    expect(broken?.reasons[0]?.data['issues']).toEqual([{ path: '', message: expect.stringMatching(/^is not JSON: .+/) }]);
    expect(broken?.policy.fingerprint).toBe(compile(HOUSE).fingerprint);
    expect(list).toEqual(JSON.parse(JSON.stringify(check(compile(HOUSE), []))));
    expect(result).toMatchObject({ code: 1, err: '' });
  });

  it('denies what is not UTF-8 and says so; refuses UTF-16', async () => {
    const result = await cli(['check', '-r', house], { input: [Buffer.from('{"a":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}\n'), at('10:00')] });
    expect(codes(result)).toEqual(['invalid-request', 'allow']);
    expect(result.out).toContain('is not UTF-8');
    const wide = await cli(['check', '-r', house], { input: Buffer.from(`\ufeff${at('10:00')}`, 'utf16le') });
    expect(wide).toMatchObject({ code: 2, out: '', err: 'fair-contact: The input is UTF-16; write it as UTF-8.\n' });
  });

  it('says what to do about one document over many lines', async () => {
    const result = await cli(['check', '-r', house], { input: JSON.stringify(JSON.parse(at('10:00')), null, 2) });
    expect(result.code).toBe(1);
    expect(result.err).toMatch(/^Line 1 is not JSON: .*one request per line \(NDJSON\); `jq -c \. FILE` makes it so\.\n$/);
  });

  it('takes a line longer than 10 MB', async () => {
    const long = at('10:00', { content: { text: 'x'.repeat(11 << 20) } });
    const result = await cli(['check', '-r', house, file('long.ndjson', `${long}\n${at('20:00')}\n`)]);
    expect(codes(result)).toEqual(['allow', 'contact-hours']);
  });

  it('says that there was nothing to read', async () => {
    const result = await cli(['check', '-r', house, file('empty.ndjson', '\n\n')]);
    expect(result).toMatchObject({ code: 0, out: '', err: expect.stringContaining('No request was read') });
  });

  it('passes margin and forces on', async () => {
    expect(codes(await cli(['check', '-r', house, '--margin', '60'], { input: [at('09:00'), '\n', at('09:01')] }))).toEqual(['contact-hours', 'allow']);
    expect(codes(await cli(['check', '-r', house, '--denies', 'prohibition,should'], { input: at('12:30') }))).toEqual(['contact-hours']);
    expect(codes(await cli(['check', '-r', house, '--denies=should'], { input: at('20:00') }))).toEqual(['allow']);
  });

  it('joins rulesets, shipped and own, given in one list or several', async () => {
    const input = JSON.stringify({ contact: { at: '2026-05-05T08:30:00-04:00', channel: 'call', from: { party: 'collector' }, debts: ['d'] }, consumer: { timeZones: ['America/New_York'] }, history: [] });
    for (const args of [['-r', `us,${house}`], ['-r', 'us', '--ruleset', house]]) {
      const [decision] = decisions(await cli(['check', ...args], { input }));
      expect(decision?.policy.rulesets.map(({ id }) => id)).toEqual(['house', 'us']);
      expect(decision?.reasons.map(({ rule }) => rule)).toContain('house.hours');
    }
  });

  it('takes a calendar of the caller', async () => {
    const ruleset = file('own.json', { id: 'own', version: '1', zones: ['Asia/Shanghai'], calendar: 'company', rules: [{ id: 'own.hours', kind: 'contact-hours', allow: [{ days: ['workday'], from: '09:00', to: '18:00' }] }] });
    const calendar = file('company.json', { id: 'company', title: 'Company', coverage: { from: '2026-01-01', to: '2026-12-31' }, holidays: { 2026: '0302' }, sources: { '*': 'the board' } });
    const result = await cli(['check', '-r', ruleset, '--calendar', calendar], { input: [at('10:00'), '\n', at('10:00').replace('03-02', '03-03')] });
    expect(codes(result)).toEqual(['contact-hours', 'allow']);
    expect(await cli(['check', '-r', ruleset], { input: at('10:00') })).toMatchObject({ code: 2, err: expect.stringContaining('"company" is no calendar that is shipped') });
  });

  it('explains in sentences, with a sum at the end', async () => {
    const input = `${at('20:00')}\n${at('10:00')}\nnope\n`;
    const english = await cli(['check', '-r', house, '--explain'], { input });
    expect(english.out).toMatch(/^✗ DENIED {2}line 1 {2}at-20:00 · sms · 2026-03-02T20:00:00\+08:00\n {4}\S.*09:00.*18:00/);
    expect(english.out).toMatch(/✓ ALLOWED {2}line 2/);
    expect(english.out).toMatch(/✗ DENIED {2}line 3\n {4}.*is not JSON/);
    expect(english.out).toMatch(/\n\n3 requests: 1 allowed, 2 denied\.\nReasons: contact-hours 1, invalid-request 1\n$/);
    expect(english.code).toBe(1);
    expect((await cli(['check', '-r', house, '--explain', 'EN'], { input })).out).toBe(english.out);
    expect((await cli(['check', '--explain', '-r', house, '-'], { input })).out).toBe(english.out);
    const chinese = await cli(['check', '-r', house, '--explain', 'zh-Hans'], { input });
    expect(chinese.out).toMatch(/✗ 拒绝 {2}第 1 行/);
    expect(chinese.out).toContain('共 3 条请求：允许 1 条，拒绝 2 条。');
    expect((await cli(['check', '-r', house, '--explain=zh-CN'], { input })).out).toBe(chinese.out);
  });

  it('shows nothing of a request as a control character', async () => {
    const { out } = await cli(['check', '-r', house, '--explain'], { input: JSON.stringify({ contact: { id: '\u001b[2J\u202eevil', at: '2026-03-02T10:00:00+08:00', channel: 's\u0007' } }) });
    expect(out).toContain('\\u001b[2J\\u202eevil');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('--ruleset auto', () => {
  const in_ = (location: unknown, more: object = {}): string =>
    JSON.stringify({ contact: { at: '2026-05-05T12:00:00-04:00', channel: 'letter', debts: ['d'] }, consumer: { timeZones: ['Asia/Shanghai'], ...(location === undefined ? {} : { location }), ...more }, history: [] });
  const used = (result: Result): string[] => decisions(result).map(({ policy }) => policy.rulesets.map(({ id }) => id).join(' '));

  it('goes by the location of each line', async () => {
    const result = await cli(['check', '-r', 'auto'], { input: [in_({ country: 'CN', region: 'SH' }), '\n', in_({ country: 'us', region: 'WY' }), '\n', in_({ country: 'CN', region: 'SH' })] });
    expect(used(result).map((ids) => ids.split(' ')[0])).toEqual(['cn', 'us', 'cn']);
  });

  it('adds what else is named', async () => {
    expect(used(await cli(['check', '-r', `auto,${house}`], { input: in_({ country: 'CN' }) }))).toEqual(['cn house']);
  });

  it('denies where the place is not known, and says what is not', async () => {
    const result = await cli(['check', '-r', 'auto'], { input: [undefined, null, {}, { country: '' }, { country: 7 }, 'CN'].map((place) => in_(place)).join('\n') });
    expect(decisions(result)).toHaveLength(6);
    for (const { outcome, reasons } of decisions(result)) {
      expect(outcome).toBe('deny');
      expect(reasons).toMatchObject([{ code: 'unknown-fact', data: { fact: 'consumer.location.country' }, remedy: 'change', retryAt: null }]);
    }
    const nowhere = await cli(['check', '-r', 'auto'], { input: `${in_({ country: 'ZZ' })}\nnope\n${JSON.stringify({ __proto__: null, contact: 3 })}` });
    expect(codes(nowhere)).toEqual(['invalid-request', 'invalid-request', 'unknown-fact']);
    expect(decisions(nowhere)[0]?.reasons[0]?.data['issues']).toEqual([{ path: 'consumer.location.country', message: expect.stringContaining('(found "ZZ")') }]);
    expect(decisions(nowhere)[1]?.reasons[0]?.data['issues']).toEqual([{ path: '', message: expect.stringContaining('is not JSON') }]);
  });

  it('explains an unknown place in both languages', async () => {
    expect((await cli(['check', '-r', 'auto', '--explain'], { input: in_(undefined) })).out).toContain('consumer.location.country');
    expect((await cli(['check', '-r', 'auto', '--explain', 'zh-hans'], { input: in_({ country: 'ZZ' }) })).out).toContain('consumer.location.country');
  });

  it('needs the region where regions have rules of their own', async () => {
    const regional = new Set(Object.keys(rulesets).flatMap((code) => (code.includes('-') ? [code.split('-')[0] as string] : [])));
    for (const country of Object.keys(rulesets).filter((code) => !code.includes('-'))) {
      const result = await cli(['check', '-r', 'auto'], { input: [in_({ country }), '\n', in_({ country, region: 'Some Long Name' })] });
      const [bare, spelt] = decisions(result);
      if (regional.has(country)) {
        expect(bare?.reasons, country).toMatchObject([{ code: 'unknown-fact', data: { fact: 'consumer.location.region' } }]);
        expect(spelt?.reasons, country).toMatchObject([{ code: 'invalid-request', data: { issues: [{ path: 'consumer.location.region' }] } }]);
      } else expect(used(result), country).toEqual([country, country]);
    }
  });
});

describe('next', () => {
  it('gives id and instant for each line, null for never', async () => {
    const input = [at('20:00'), at('10:00'), JSON.stringify({ contact: { at: '2026-03-02T10:00:00', channel: 'sms' } }), 'nope'].join('\n');
    const result = await cli(['next', '-r', house], { input });
    const [first, second, third, fourth] = lines(result.out).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toEqual({ id: 'at-20:00', nextAllowed: '2026-03-03T01:00:00.000Z' });
    expect(second).toEqual({ id: 'at-10:00', nextAllowed: '2026-03-02T02:00:00.000Z' });
    expect(third).toEqual({ id: null, nextAllowed: null, issues: [{ path: 'contact.at', message: expect.stringContaining('is no instant') }] });
    expect(fourth).toEqual({ id: null, nextAllowed: null, issues: [{ path: '', message: expect.stringContaining('is not JSON') }] });
    expect(result.code).toBe(1);
    expect((await cli(['next', '-r', house], { input: at('20:00') })).code).toBe(0);
  });

  it('looks no further than --until, which is not included', async () => {
    const until = async (instant: string): Promise<unknown> => JSON.parse((await cli(['next', '-r', house, '--until', instant], { input: at('20:00') })).out);
    expect(await until('2026-03-03T09:00:00+08:00')).toEqual({ id: 'at-20:00', nextAllowed: null });
    expect(await until('2026-03-03T09:00:00.001+08:00')).toEqual({ id: 'at-20:00', nextAllowed: '2026-03-03T01:00:00.000Z' });
  });

  it('says it in a sentence', async () => {
    const input = `${at('20:00')}\n${at('10:00')}`;
    const { out } = await cli(['next', '-r', house, '--explain'], { input });
    expect(lines(out).map((line) => line.trim())).toEqual([
      'line 1  at-20:00 · sms · 2026-03-02T20:00:00+08:00',
      'Allowed from Tue 2026-03-03 09:00 +08:00 Asia/Shanghai (2026-03-03T01:00:00.000Z).',
      'line 2  at-10:00 · sms · 2026-03-02T10:00:00+08:00',
      'Allowed now, at 2026-03-02T02:00:00.000Z.',
    ]);
    const never = await cli(['next', '-r', house, '--explain', '--until', '2026-03-02T21:00:00+08:00'], { input: at('20:00') });
    expect(never.out).toMatch(/Not allowed at any time before 2026-03-02T13:00:00\.000Z\.\n {4}\S.*09:00/);
    expect((await cli(['next', '-r', house, '--explain', 'zh-hans'], { input })).out).toContain('自 周二 2026-03-03 09:00 +08:00 Asia/Shanghai 起可以联系');
  });
});

describe('windows', () => {
  const span = ['--from', '2026-03-02T00:00:00+08:00', '--to', '2026-03-04T00:00:00+08:00'];

  it('gives id and windows for each line', async () => {
    const result = await cli(['windows', '-r', house, ...span], { input: `${at('20:00')}\nnope` });
    expect(lines(result.out).map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 'at-20:00', windows: [{ from: '2026-03-02T01:00:00.000Z', to: '2026-03-02T10:00:00.000Z' }, { from: '2026-03-03T01:00:00.000Z', to: '2026-03-03T10:00:00.000Z' }] },
      { id: null, windows: [], issues: [{ path: '', message: expect.stringContaining('is not JSON') }] },
    ]);
    expect(result.code).toBe(1);
  });

  it('begins with the contact and looks seven days on, unless told otherwise', async () => {
    const { windows } = JSON.parse((await cli(['windows', '-r', house], { input: at('10:00') })).out) as { windows: { from: string; to: string }[] };
    expect(windows).toHaveLength(8);
    expect(windows[0]?.from).toBe('2026-03-02T02:00:00.000Z');
    expect(windows[7]?.to).toBe('2026-03-09T02:00:00.000Z');
    const before = await cli(['windows', '-r', house, '--to', '2026-03-01T00:00:00Z'], { input: at('10:00') });
    expect(JSON.parse(before.out)).toMatchObject({ windows: [], issues: [{ path: 'contact.at', message: 'is after --to; give --from too, or a later --to' }] });
  });

  it('draws a calendar: a row for each local day, a cell for each half hour', async () => {
    const odd = file('odd.json', { id: 'odd', version: '1', zones: ['Asia/Shanghai'], rules: [{ id: 'odd.hours', kind: 'contact-hours', allow: [{ from: '09:10', to: '18:00' }] }] });
    const { out, code } = await cli(['windows', '-r', odd, '--from', '2026-03-02T03:00:00+08:00', '--to', '2026-03-04T00:00:00+08:00', '--explain'], { input: at('20:00') });
    expect(code).toBe(0);
    const rows = lines(out).filter((line) => / 2026-03-0\d /.test(line) && !line.startsWith('line'));
    expect(rows).toEqual([
      `    Mon  2026-03-02 ${' '.repeat(6)}${'·'.repeat(12)}▒${'█'.repeat(17)}${'·'.repeat(12)}  09:10–18:00`,
      `    Tue  2026-03-03 ${'·'.repeat(18)}▒${'█'.repeat(17)}${'·'.repeat(12)}  09:10–18:00`,
    ]);
    const ruler = lines(out).find((line) => line.includes('00    03'));
    expect(ruler?.indexOf('09')).toBe((rows[1] as string).indexOf('▒'));
    expect(out).toContain('By the clock of Asia/Shanghai.');
    expect(out).toContain('█ open');
  });

  it('shows skipped and repeated hours by the clock of the first zone, and names all zones', async () => {
    const all = file('all.json', { id: 'all', version: '1', rules: [{ id: 'all.hours', kind: 'contact-hours', allow: [{ from: '00:00', to: '24:00' }] }] });
    const early = file('early.json', { id: 'early', version: '1', rules: [{ id: 'early.hours', kind: 'contact-hours', quiet: [{ from: '01:00', to: '02:00' }] }] });
    const request = (zones: string[]): string => JSON.stringify({ contact: { at: '2026-03-08T00:00:00Z', channel: 'sms' }, consumer: { timeZones: zones } });
    const draw = async (ruleset: string, zones: string[], day: string): Promise<string> => {
      const { out } = await cli(['windows', '-r', ruleset, '--from', `${day}T00:00:00Z`, '--to', `${day.slice(0, 8)}${String(Number(day.slice(8)) + 2).padStart(2, '0')}T00:00:00Z`, '--explain'], { input: request(zones) });
      return out;
    };
    const spring = await draw(all, ['America/New_York', 'America/Chicago'], '2026-03-08');
    expect(spring).toContain(`Sun  2026-03-08 ████  ${'█'.repeat(42)}  00:00–24:00`);
    expect(spring).toContain('America/New_York, America/Chicago');
    // The hour from one to two comes twice and is closed both times.
    expect(await draw(early, ['America/New_York'], '2026-11-01')).toContain(`Sun  2026-11-01 ██··${'█'.repeat(44)}  00:00–01:00, 02:00–24:00`);
  });

  it('says in Chinese what it draws', async () => {
    const { out } = await cli(['windows', '-r', house, ...span, '--explain', 'zh-hans'], { input: at('20:00') });
    expect(out).toContain(`    周一 2026-03-02 ${'·'.repeat(18)}${'█'.repeat(18)}${'·'.repeat(12)}  09:00–18:00`);
  });
});

describe('rulesets', () => {
  it('lists all that is shipped', async () => {
    const { out, code } = await cli(['rulesets']);
    expect(code).toBe(0);
    for (const [name, { version, rules }] of Object.entries(rulesets)) {
      expect(out).toMatch(new RegExp(`^${name} +${version.replaceAll('.', '\\.')} .* ${rules.length} `, 'm'));
    }
    const json = JSON.parse((await cli(['rulesets', '--json'])).out) as { code: string; rules: number; hours: object[]; limits: object[]; sources: object[] }[];
    expect(json.map((item) => item.code)).toEqual(Object.keys(rulesets).sort());
    const us = json.find(({ code: name }) => name === 'us');
    expect(us).toMatchObject({ rules: rulesets['us']?.rules.length, hours: expect.arrayContaining([expect.objectContaining({ rule: 'us.regf.hours', says: 'permitted every day 08:00–21:00' })]) });
    expect(us?.limits).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'us.regf.call-frequency', says: expect.stringContaining('at most 7 in 7 consecutive days per recipient and debt') })]));
    expect(us?.sources.length).toBeGreaterThan(0);
  });

  it('tells of one: hours, limits, sources, readings, notes', async () => {
    for (const [name, ruleset] of Object.entries(rulesets)) {
      const { out } = await cli(['rulesets', name]);
      for (const { id, reading } of ruleset.rules) {
        expect(out, name).toContain(id);
        if (reading !== undefined) expect(out, id).toContain(reading);
      }
      for (const note of ruleset.notes ?? []) expect(out).toContain(note);
      expect(out, name).not.toMatch(/undefined|\[object|NaN|\d\.\d{6}/);
    }
    expect(JSON.parse((await cli(['rulesets', 'US', '--json'])).out)).toEqual(JSON.parse(JSON.stringify(rulesets['us'])));
  });

  it('lists what was checked too long ago', async () => {
    const checked = rulesets['us']?.lastChecked as string;
    const later = (days: number): string => new Date(Date.parse(checked) + days * 86_400_000).toISOString().slice(0, 10);
    expect(await cli(['rulesets', 'us', '--stale', '30', '--today', later(30)])).toMatchObject({ code: 0, out: `Everything was checked on ${checked} or later.\n` });
    const stale = await cli(['rulesets', 'us', '--stale', '30', '--today', later(31)]);
    expect(stale.code).toBe(1);
    expect(stale.out).toContain(`us  last checked ${checked}`);
    expect(await cli(['rulesets', 'us', '--stale', '30'], { now: () => Date.parse(checked) + 40 * 86_400_000 })).toMatchObject({ code: 1 });
    expect(JSON.parse((await cli(['rulesets', 'us', '--stale', '30', '--today', later(31), '--json'])).out)).toContainEqual({ code: 'us', rule: null, lastChecked: checked });
  });
});

describe('lint', () => {
  const bad = (rules: object[]): string => file('bad.json', { id: 'bad', version: '1', rules });

  it('exits 0, 1 with --strict, or 2', async () => {
    expect(await cli(['lint', house])).toMatchObject({ code: 0, out: expect.stringContaining('No errors, no warnings.') });
    expect((await cli(['lint', house, '--strict'])).code).toBe(0);
    const warned = bad([{ id: 'a', kind: 'contact-hours', allow: [{ from: '00:00', to: '24:00' }] }]);
    const result = await cli(['lint', warned]);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toContain(`${warned}: warning: rules[0] "a" permits every hour of every day; it never objects\n`);
    expect(result.out).toMatch(/\n0 errors, 1 warning\.\n$/);
    expect((await cli(['lint', warned, '--strict'])).code).toBe(1);
    const wrong = await cli(['lint', house, bad([{ id: 'a', kind: 'contact-hours' }])]);
    expect(wrong.code).toBe(2);
    expect(wrong.out).toMatch(/bad\.json: error: rules\[0\] needs exactly one of allow/);
  });

  it('prints one finding per line as JSON', async () => {
    const path = bad([{ id: 'a', kind: 'contact-hours', allow: [{ from: '00:00', to: '24:00' }], citation: { instrument: 'x' } }]);
    expect(lines((await cli(['lint', path, '--json'])).out).map((line) => JSON.parse(line) as unknown)).toEqual([
      { file: path, level: 'warning', path: 'rules[0]', message: '"a" permits every hour of every day; it never objects' },
    ]);
  });

  it('takes a shipped code', async () => {
    for (const code of Object.keys(rulesets)) expect((await cli(['lint', code])).code, code).toBe(0);
  });
});

describe('what cannot be used', () => {
  const refused: readonly (readonly [argv: readonly string[], sentence: RegExp])[] = [
    [['chek'], /There is no command "chek"; did you mean check\?/],
    [['constructor'], /There is no command "constructor"/],
    [['audit', 'log'], /There is no command "audit"/],
    [['--ruleset', 'us'], /The command comes first, as in fair-contact check --ruleset/],
    [['check'], /Say by which rules: --ruleset us/],
    [['check', '--ruleset'], /--ruleset needs a value; give codes and files/],
    [['check', '--ruleset', ','], /Say by which rules/],
    [['check', '--ruleset='], /--ruleset is empty; give codes and files/],
    [['check', '--rulset', 'us'], /There is no option --rulset; did you mean --ruleset\?/],
    [['check', '-x'], /There is no option -x/],
    [['check', '-r', 'us', '--json'], /There is no option --json/],
    [['check', '-r', 'uss'], /There is no ruleset "uss"; did you mean us\?.* Shipped are: .*us.*\.\/uss\.json/],
    [['check', '-r', 'toString'], /There is no ruleset "toString"/],
    [['check', '-r', './nowhere.json'], /There is no file \.\/nowhere\.json/],
    [['check', '-r', 'us,us'], /us: id "us" stands twice/],
    [['check', '-r', 'us', '--margin', 'x'], /--margin is "x"; give seconds/],
    [['check', '-r', 'us', '--margin', '-5'], /--margin needs a value.*with = where it starts with a dash/],
    [['check', '-r', 'us', '--margin=-5'], /--margin is "-5"/],
    [['check', '-r', 'us', '--margin', '43201'], /from 0 to 43200/],
    [['check', '-r', 'us', '--margin', '1e3'], /--margin is "1e3"/],
    [['check', '-r', 'us', '--margin', '1', '--margin', '2'], /--margin is given twice/],
    [['check', '-r', 'us', '--denies', 'shuold'], /--denies names "shuold"; did you mean should\?/],
    [['check', '-r', 'us', '--denies', ','], /--denies names no force/],
    [['check', '-r', 'us', '--explain', 'tlh'], /no sentences in "tlh".* There are: en, .*zh-hans/],
    [['check', '-r', 'us', '--explain', 'zh-hanss'], /no sentences in "zh-hanss"; did you mean zh-hans/],
    [['check', '-r', 'us', '--no-color=1'], /--no-color takes no value/],
    [['check', '-r', 'us', 'a', 'b'], /check takes one file; "b" is too much/],
    [['check', '-r', 'us', 'nowhere.ndjson'], /There is no file nowhere\.ndjson/],
    [['check', '-r', 'us', tmpdir()], /is a folder; name a file in it/],
    [['next', '-r', 'us', '--until', '2026-03-02'], /--until is "2026-03-02", which is no instant; give an instant with Z or an offset/],
    [['windows', '-r', 'us', '--from', '2026-03-02T00:00:00Z', '--to', '2026-03-01T00:00:00Z'], /--to is before --from; swap them/],
    [['windows', '-r', 'us', '--from', '2026-02-30T00:00:00Z'], /--from is "2026-02-30T00:00:00Z"/],
    [['rulesets', 'ux'], /There is no ruleset "ux"; did you mean/],
    [['rulesets', 'us', 'cn'], /rulesets takes one code; "cn" is too much/],
    [['rulesets', '--stale', 'old'], /--stale is "old"; give a whole number of days/],
    [['rulesets', '--stale', '3', '--today', '2026-02-30'], /--today is "2026-02-30", which is no date/],
    [['rulesets', '--today', '2026-02-03'], /--today goes with --stale/],
    [['lint'], /Name the ruleset file/],
    [['lint', './nowhere.json'], /There is no file/],
    [['help', 'chek'], /There is no command "chek"; did you mean check\?/],
  ];

  it.each(refused)('%j', async (argv, sentence) => {
    const result = await cli(argv, { input: at('10:00') });
    expect(result.err).toMatch(sentence);
    expect(result.err).toMatch(/^fair-contact: /);
    expect(result.err).not.toMatch(/\n\s+at |Error:|\.\.|\?\./);
    expect(result).toMatchObject({ code: 2, out: '' });
  });

  it('a ruleset file that is no JSON, or no ruleset: every issue with its path', async () => {
    expect(await cli(['check', '-r', file('broken.json', '{')])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/broken\.json is not JSON: /) });
    const path = file('twice.json', { id: 'x', version: '1', rules: [{ id: 'a', kind: 'nope' }, { id: 'b', kind: 'contact-hours' }] });
    for (const list of [path, `${house},${path}`]) {
      const { err, code } = await cli(['check', '-r', list]);
      expect(code).toBe(2);
      expect(err).toMatch(/^fair-contact: The ruleset cannot be used:\n {2}.*twice\.json: rules\[0\]\.kind /);
    }
  });

  it('a ruleset or calendar that is wrong is found before the first line is read, also with auto', async () => {
    const input = new Readable({ read: () => expect.unreachable('nothing is to be read') });
    const wrong = file('wrong.json', { id: 'x', version: '1', rules: [] });
    expect((await cli(['check', '-r', `auto,${wrong}`], { input })).code).toBe(2);
    const calendar = file('calendar.json', { id: 'c' });
    expect(await cli(['check', '-r', house, '--calendar', calendar], { input })).toMatchObject({ code: 2, err: expect.stringContaining('--calendar 1: ') });
  });
});

describe('help', () => {
  it('is given for the tool and each command', async () => {
    expect(await cli(['--help'])).toEqual({ code: 0, out: HELP[''], err: '' });
    for (const name of Object.keys(HELP).filter((topic) => topic !== '')) {
      for (const argv of [[name, '--help'], [name, '-h', '--nonsense'], ['help', name], ['--help', name]]) expect(await cli(argv)).toEqual({ code: 0, out: HELP[name], err: '' });
      expect(HELP['']).toContain(`  ${name} `);
    }
    expect(await cli([])).toEqual({ code: 2, out: '', err: HELP[''] });
  });

  it('fits a terminal of 100 columns and names every option', async () => {
    for (const [name, text] of Object.entries(HELP)) for (const line of text.split('\n')) expect(line.length, `${name}: ${line}`).toBeLessThanOrEqual(100);
    for (const [name, options] of Object.entries({ check: 'ruleset margin denies calendar explain', next: 'until explain', windows: 'from to explain html', rulesets: 'json stale today', lint: 'strict json calendar', diff: 'from to zone json calendar' })) {
      for (const option of `${options} help no-color`.split(' ')) expect(HELP[name], name).toContain(`--${option}`);
    }
  });

  it('shows an example that does what it says', async () => {
    const parts = [...(HELP[''] as string).matchAll(/'(\{"contact.*?)'\\\n\s*'(.*?)'/g)][0] as RegExpMatchArray;
    const result = await cli(['check', '--ruleset', 'us', '--explain'], { input: `${parts[1] as string} ${parts[2] as string}\n` });
    expect(result.code).toBe(1);
    expect(result.out).toContain('21:00');
    const request = /\{"contact":\{"id":"m-1"[\s\S]*?"history":\[\]\}/.exec(HELP['check'] as string)?.[0] as string;
    expect(codes(await cli(['check', '-r', house], { input: request.replace(/\n\s*/g, '') }))).toEqual(['contact-hours']);
    const ruleset = /\{"id":"house"[\s\S]*?\]\}\]\}/.exec(HELP['lint'] as string)?.[0] as string;
    expect((await cli(['lint', file('example.json', ruleset), '--strict'])).code).toBe(0);
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
    expect(await cli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });
});

describe('terminals', () => {
  const colour = '\u001b[';

  it('colours only a terminal that wants it', async () => {
    const paint = async (setting: Setting, ...more: string[]): Promise<boolean> => (await cli(['check', '-r', house, '--explain', ...more], { input: at('20:00'), ...setting })).out.includes(colour);
    expect(await paint({})).toBe(false);
    expect(await paint({ terminal: { out: true } })).toBe(true);
    expect(await paint({ terminal: { out: true } }, '--no-color')).toBe(false);
    expect(await paint({ terminal: { out: true }, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await paint({ terminal: { out: true }, env: { NO_COLOR: '' } })).toBe(true);
    expect(await paint({ terminal: { out: true }, env: { TERM: 'dumb' } })).toBe(false);
    const json = await cli(['check', '-r', house], { input: at('20:00'), terminal: { out: true } });
    expect(json.out).not.toContain(colour);
  });

  it('shows progress on a terminal in a long run, and clears it', async () => {
    let clock = 0;
    const now = (): number => (clock += 300);
    const input = Array.from({ length: 20 }, () => at('20:00')).join('\n');
    const long = await cli(['check', '-r', house], { input, now, terminal: { err: true } });
    expect(long.err).toMatch(/\d+ lines, \d+ per second, \d+ denied/);
    expect(long.err.endsWith('\r\u001b[2K')).toBe(true);
    clock = 0;
    expect((await cli(['check', '-r', house], { input, now })).err).toBe('');
    expect((await cli(['check', '-r', house], { input, now, terminal: { err: true, out: true } })).err).toBe('');
    expect((await cli(['check', '-r', house], { input, terminal: { err: true } })).err).toBe('');
  });
});

describe('streaming', () => {
  it('answers while the input is still open', async () => {
    const stdin = new PassThrough();
    const stdout = new PassThrough();
    const done = run(['check', '-r', house], { stdin, stdout, stderr: new PassThrough(), env: {}, now: () => 0 });
    for (const time of ['10:00', '20:00']) {
      stdin.write(`${at(time)}\n`);
      const [answer] = (await new Promise<Buffer>((resolve) => stdout.once('data', resolve))).toString().split('\n');
      expect((JSON.parse(answer as string) as Decision).outcome).toBe(time === '10:00' ? 'allow' : 'deny');
    }
    stdin.end();
    expect(await done).toBe(1);
  });

  it('reads no faster than its output is taken', async () => {
    let produced = 0;
    const stdin = new Readable({ highWaterMark: 1, read() { this.push(produced++ < 5000 ? Buffer.from(`${at('20:00')}\n`.repeat(20)) : null); } });
    let release: (() => void) | undefined;
    let taken = 0;
    const stdout = new Writable({ highWaterMark: 1, write: (chunk: Buffer, _encoding, next) => void ((taken += chunk.length), (release = next)) });
    const done = run(['check', '-r', house], { stdin, stdout, stderr: new PassThrough(), env: {}, now: () => 0 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(taken).toBeGreaterThan(0);
    expect(produced).toBeLessThan(50);
    stdout.destroy();
    release?.();
    expect(await done).toBe(1);
  });

  it('ends silently when nobody reads any more', async () => {
    let produced = 0;
    const stdin = new Readable({ read() { this.push(produced++ < 1_000_000 ? Buffer.from(`${at('10:00')}\n`) : null); } });
    let first = true;
    const stdout = new Writable({
      write(_chunk, _encoding, next) {
        if (first) next();
        else next(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
        first = false;
      },
    });
    const err: Buffer[] = [];
    // Not all was decided, so it is not said that all is allowed.
    expect(await run(['check', '-r', house], { stdin, stdout, stderr: collect(err), env: {}, now: () => 0 })).toBe(1);
    expect(Buffer.concat(err).toString()).toBe('');
    expect(produced).toBeLessThan(10_000);
  });

  it('says when the output cannot be written', async () => {
    const stdout = new Writable({ write: (_chunk, _encoding, next) => next(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })) });
    const err: Buffer[] = [];
    expect(await run(['check', '-r', house], { stdin: Readable.from([Buffer.from(at('10:00'))]), stdout, stderr: collect(err), env: {}, now: () => 0 })).toBe(2);
    expect(Buffer.concat(err).toString()).toBe('fair-contact: The output could not be written: no space left on device.\n');
  });

  it('needs no more memory for more lines', async () => {
    setFlagsFromString('--expose-gc');
    const gc = runInNewContext('gc') as () => void;
    const line = Buffer.from(`${at('20:00', { content: { text: 'x'.repeat(2000) } })}\n`);
    const total = 30_000;
    const held: number[] = [];
    let count = 0;
    const stdin = new Readable({
      read() {
        if (count % 5000 === 0) {
          gc();
          held.push(process.memoryUsage().heapUsed + process.memoryUsage().external);
        }
        // As a pipe does it: a source that answers at once never lets Node let go of its own promises.
        setImmediate(() => this.push(count++ < total ? line : null));
      },
    });
    let written = 0;
    const stdout = new Writable({ write: (chunk: Buffer, _encoding, next) => void ((written += chunk.length), next()) });
    await run(['check', '-r', house], { stdin, stdout, stderr: new PassThrough(), env: {}, now: () => 0 });
    expect(written).toBeGreaterThan(total * 500);
    // Some 60 MB go in and 20 MB come out; what is held after 5,000 lines is held after 30,000.
    expect(held).toHaveLength(7);
    expect(((held[6] as number) - (held[1] as number)) / 1e6).toBeLessThan(1);
  });
});

const built = new URL('../dist/cli/main.js', import.meta.url).pathname;

// Only where the build is there, as in CI: `npm run build` makes it.
describe.runIf(existsSync(built))('the built command (dist/cli/main.js)', () => {
  const command = (args: readonly string[], input = ''): Result => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...args], { input, encoding: 'utf8' });
    return { code: status ?? -1, out: stdout, err: stderr };
  };

  it('does what the sources do', async () => {
    const input = `${at('10:00')}\n${at('20:00')}\nnope\n`;
    expect(command(['check', '-r', house], input)).toEqual(await cli(['check', '-r', house], { input }));
    expect(command(['--version'])).toEqual(await cli(['--version']));
    expect(command(['check', '-r', 'nope'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^fair-contact: There is no ruleset "nope"/) });
  });

  it('has a first line that a shell can run', () => {
    expect(readFileSync(built, 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  it('ends when its reader goes away, though its input does not', async () => {
    const child = spawn(process.execPath, [built, 'check', '-r', house], { stdio: ['pipe', 'pipe', 'pipe'] });
    const err: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    const feed = setInterval(() => child.stdin.write(`${at('10:00')}\n`.repeat(100)), 5);
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(feed);
    expect(code).toBe(1);
    expect(Buffer.concat(err).toString()).toBe('');
  });
});
