import { Readable, Writable } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { HELP } from '../src/cli/help.js';
import { run } from '../src/cli/run.js';
import { cli, collect, scratch } from './command.js';
import type { Setting } from './command.js';

const HOUSE = {
  id: 'house', version: '1.0.0', zones: ['Asia/Shanghai'],
  rules: [
    { id: 'house.hours', kind: 'contact-hours', allow: [{ from: '09:00', to: '18:00' }], citation: { instrument: 'House rules' } },
    { id: 'house.fax', kind: 'channel', deny: [{ channels: ['fax'] }] },
    { id: 'house.rest', kind: 'contact-hours', force: 'should', quiet: [{ from: '12:00', to: '13:00' }] },
    { id: 'house.letter', kind: 'channel', force: 'should', deny: [{ channels: ['letter'] }] },
  ],
};
const { path, file } = scratch();
let house = '';
beforeAll(() => void (house = file('house.json', HOUSE)));
const at = (time: string, channel = 'sms', more: object = {}): string => JSON.stringify({ contact: { id: time, at: `2026-03-02T${time}:00+08:00`, channel, ...more } });
const tty = (...lines: readonly string[]) => Object.assign(Readable.from([Buffer.from(lines.join('\n'))]), { isTTY: true });
const refusal = async (argv: readonly string[], setting: Setting = {}): Promise<string> => {
  const { code, err } = await cli(argv, setting);
  expect(code).toBe(2);
  return err;
};

describe('the input', () => {
  it('that holds nothing is called by its name', async () => {
    const none = async (...more: readonly string[]) => (await cli(['check', '-r', house, ...more], { input: '\n' })).err;
    const empty = file('empty.ndjson', '\n');
    expect([await none(), await none('-'), await none(empty)]).toEqual(['standard input', 'standard input', empty].map((name) => `No request was read: ${name} holds no line that is not empty.\n`));
  });

  it('from a terminal is waited for in words, and from nothing else', async () => {
    const sentence = 'Reading requests from the terminal, one JSON object per line; Ctrl-D ends.\n';
    const err = async (input: Readable | string, ...more: readonly string[]) => (await cli(['check', '-r', house, ...more], { input })).err;
    expect([await err(tty(at('10:00'))), await err(tty(at('10:00')), '-'), await err(tty(), file('one.ndjson', at('10:00'))), await err(at('10:00'))]).toEqual([sentence, sentence, '', '']);
  });

  it('whose first line is no JSON is one document over many lines, as it seems', async () => {
    const err = async (...lines: readonly (string | Buffer)[]) => (await cli(['check', '-r', house], { input: lines.flatMap((line) => [line, '\n']) })).err;
    expect(await err('', '{', '}', 'x')).toMatch(/^Line 2 is not JSON: [^\n]*\. The input is one request per line \(NDJSON\); `jq -c \. FILE` makes it so\.\n$/);
    expect([await err(at('10:00'), '{'), await err(Buffer.from([0xff])), await err('3')]).toEqual(['', '', '']);
  });

  it('that breaks off is told; what went wrong within is told as a fault', async () => {
    const broken = (more: object) => new Readable({ read() { this.destroy(Object.assign(new Error('broken'), more)); } });
    for (const more of [[], ['-']]) expect(await refusal(['check', '-r', house, ...more], { input: broken({ syscall: 'read', code: 'EIO' }) })).toBe('fair-contact: standard input could not be read: broken.\n');
    expect(await refusal(['check', '-r', house], { input: broken({}) })).toBe('fair-contact: This is a fault of fair-contact itself: broken. Please report it.\n');
    expect(await refusal(['check', '-r', house, path('none')])).toBe(`fair-contact: There is no file ${path('none')}.\n`);
  });

  it('goes on when the output is taken, and ends with blanks as well as without', async () => {
    const written: Buffer[] = [];
    const stdout = new Writable({ highWaterMark: 1, write: (chunk: Buffer, _encoding, done) => void (written.push(chunk), setImmediate(done)) });
    const stdin = Readable.from([Buffer.from(`${at('10:00')}\n`), Buffer.from(`${at('11:00')}\n  `)]);
    expect(await run(['check', '-r', house], { stdin, stdout, stderr: collect([]), env: {}, now: () => 0 })).toBe(0);
    expect(Buffer.concat(written).toString().trim().split('\n')).toHaveLength(2);
  });

  it('is not called done where the last of the output fails late', async () => {
    const err: Buffer[] = [];
    const stdout = new Writable({ write: (_chunk, _encoding, done) => void setTimeout(() => done(Object.assign(new Error('full'), { code: 'ENOSPC' })), 5) });
    expect(await run(['check', '-r', house], { stdin: Readable.from([Buffer.from(at('10:00'))]), stdout, stderr: collect(err), env: {}, now: () => 0 })).toBe(2);
    expect(Buffer.concat(err).toString()).toBe('fair-contact: The output could not be written: full.\n');
  });

  it('is held back while a good deal of output is waiting', async () => {
    const written: number[] = [];
    let release: () => void = () => undefined;
    const stdout = new Writable({ highWaterMark: 1, write: (chunk: Buffer, _encoding, done) => void (written.push(chunk.length), (release = done)) });
    const done = run(['check', '-r', house], { stdin: Readable.from([Buffer.from(`${at('10:00')}\n`.repeat(2000))]), stdout, stderr: collect([]), env: {}, now: () => 0 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(written).toHaveLength(1);
    // The rest has not been put behind it.
    expect(stdout.writableLength).toBeLessThan(2 * 65_536);
    stdout.destroy();
    release();
    expect(await done).toBe(1);
  });
});

describe('check --explain', () => {
  const explain = (input: readonly string[], setting: Setting = {}, ...more: readonly string[]) => cli(['check', '-r', house, '--explain', ...more], { input: input.join('\n'), ...setting });

  it('sums up: the commonest reasons first, else by name; a code once for a request', async () => {
    const both = file('both.json', { ...HOUSE, rules: [...HOUSE.rules, { id: 'house.more', kind: 'contact-hours', allow: [{ from: '09:00', to: '17:00' }] }] });
    const { out } = await cli(['check', '-r', both, '--explain'], { input: [at('20:00'), 'nope', at('10:00', 'fax'), at('10:00', 'fax'), at('12:30', 'letter'), at('12:30', 'letter'), at('12:31'), at('10:00')].join('\n') });
    expect(out.split('\n').slice(-5)).toEqual(['', '8 requests: 4 allowed, 4 denied.', 'Reasons: channel-not-permitted 2, contact-hours 1, invalid-request 1', 'Advice: contact-hours 3, channel-not-permitted 2', '']);
    const other = await cli(['check', '-r', both, '--explain'], { input: ['nope', at('20:00'), at('10:00', 'fax')].join('\n') });
    expect(other.out.split('\n').slice(-3, -1)).toEqual(['3 requests: 0 allowed, 3 denied.', 'Reasons: channel-not-permitted 1, contact-hours 1, invalid-request 1']);
  });

  it('exits 0 where all is allowed, and says nothing of reasons', async () => {
    const { code, out } = await explain([at('10:00')]);
    expect([code, out]).toEqual([0, '✓ ALLOWED  line 1  10:00 · sms · 2026-03-02T10:00:00+08:00\n    The contact is allowed until 2026-03-02T10:00:00.000Z, that instant not included.\n\n1 request: 1 allowed, 0 denied.\n']);
  });

  it('says on a terminal how far it is', async () => {
    let clock = 0;
    const { err } = await explain(Array.from({ length: 20 }, () => at('20:00')), { now: () => (clock += 300), terminal: { err: true } });
    expect(err).toMatch(/20 lines, \d+ per second, 20 denied/);
  });
});

describe('by the place', () => {
  it('what is not known about it is told by each command', async () => {
    const input = JSON.stringify({ contact: { at: '2026-03-02T10:00:00+08:00', channel: 'sms' } });
    const issues = [{ path: 'consumer.location.country', message: 'is not stated; --ruleset auto needs it to know which rules hold' }];
    expect(JSON.parse((await cli(['next', '-r', 'auto'], { input })).out)).toEqual({ id: null, nextAllowed: null, issues });
    expect(JSON.parse((await cli(['windows', '-r', 'auto'], { input })).out)).toEqual({ id: null, windows: [], issues });
    expect(JSON.parse((await cli(['check', '-r', house], { input: Buffer.from([0xff, 10]) })).out)).toMatchObject({ outcome: 'deny', reasons: [{ code: 'invalid-request', data: { issues: [{ path: '', message: 'is not UTF-8; write the file as UTF-8' }] } }] });
  });
});

describe('next --explain', () => {
  const next = async (ruleset: string, input: string, ...more: readonly string[]) => (await cli(['next', '-r', ruleset, '--explain', ...more], { input })).out;

  it('says why not, where it is not allowed at any time', async () => {
    const fax = await next(house, at('10:00', 'fax'));
    expect(fax.split('\n').slice(0, 2)).toEqual(['line 1  10:00 · fax · 2026-03-02T10:00:00+08:00', '    Not allowed at any time within 366 days.']);
    expect(fax.split('\n')).toHaveLength(4);
    // Allowed at its own time, and asked about none.
    expect(await next(house, at('10:00'), '--until', '2026-03-02T09:30:00+08:00')).toBe('line 1  10:00 · sms · 2026-03-02T10:00:00+08:00\n    Not allowed at any time before 2026-03-02T01:30:00.000Z.\n');
    const nope = await next(house, 'nope');
    expect(nope.split('\n').slice(0, 2)).toEqual(['line 1', '    No time can be given.']);
  });

  it('gives the instant alone where no clock is known', async () => {
    const wait = file('wait.json', { id: 'wait', version: '1', rules: [{ id: 'w', kind: 'cooldown', wait: { hours: 2 }, per: ['consumer'], after: { channels: ['sms'] } }] });
    const request = JSON.stringify({ contact: { at: '2026-03-02T10:00:00Z', channel: 'sms' }, history: [{ id: 'e', at: '2026-03-02T09:00:00Z', channel: 'sms' }] });
    expect(await next(wait, request)).toBe('line 1  sms · 2026-03-02T10:00:00Z\n    Allowed from 2026-03-02T11:00:00.000Z.\n');
    const odd = file('odd.json', { ...HOUSE, zones: ['Asia/Tokyo'] });
    expect(await next(odd, at('20:00'))).toContain('Allowed from Tue 2026-03-03 09:00 +09:00 Asia/Tokyo (2026-03-03T00:00:00.000Z).');
  });

  it('in colours', async () => {
    const paint = async (...more: readonly string[]) => (await cli(['next', '-r', house, '--explain', ...more], { input: at('10:00'), terminal: { out: true } })).out.includes('\u001b[32m');
    expect([await paint(), await paint('--no-color')]).toEqual([true, false]);
  });
});

describe('windows', () => {
  const windows = (input: string, ...more: readonly string[]) => cli(['windows', '-r', house, ...more], { input });

  it('begins with the contact where --to is its own time or later, and no --from is given', async () => {
    const asked = async (...more: readonly string[]) => JSON.parse((await windows(at('10:00'), ...more)).out) as unknown;
    expect(await asked('--to', '2026-03-02T11:00:00+08:00')).toEqual({ id: '10:00', windows: [{ from: '2026-03-02T02:00:00.000Z', to: '2026-03-02T03:00:00.000Z' }] });
    expect(await asked('--to', '2026-03-02T10:00:00+08:00')).toEqual({ id: '10:00', windows: [] });
    expect(await asked('--to', '2026-03-02T09:59:59+08:00')).toEqual({ id: '10:00', windows: [], issues: [{ path: 'contact.at', message: 'is after --to; give --from too, or a later --to' }] });
    expect(await asked('--from', '2026-03-02T17:00:00+08:00', '--to', '2026-03-02T17:00:00+08:00')).toEqual({ id: '10:00', windows: [] });
  });

  it('draws one calendar after another below one legend', async () => {
    const span = ['--from', '2026-03-02T00:00:00+08:00', '--to', '2026-03-03T00:00:00+08:00'];
    const { out, code } = await windows([at('10:00', 'fax', { id: 'f' }), 'nope', at('20:00')].join('\n'), '--explain', ...span);
    expect(code).toBe(1);
    const [legend, ruler] = ['█ open   ▒ partly open   · closed   (one cell is half an hour; blank: not asked, or a time that the clock skips)', `${' '.repeat(20)}00    03    06    09    12    15    18    21`];
    expect(out.replace(/(is not JSON).*/, '$1…').split('\n')).toEqual([
      legend, '', 'line 1  f · fax · 2026-03-02T10:00:00+08:00', '    By the clock of Asia/Shanghai.', ruler, `    Mon  2026-03-02 ${'·'.repeat(48)}`, '    Closed by house.fax.', '    Closed by house.hours (House rules).', '    No time in this span is allowed.',
      '', 'line 2', expect.stringMatching(/^ {4}\S.*is not JSON…$/),
      '', 'line 3  20:00 · sms · 2026-03-02T20:00:00+08:00', '    By the clock of Asia/Shanghai.', ruler, `    Mon  2026-03-02 ${'·'.repeat(18)}${'█'.repeat(18)}${'·'.repeat(12)}  09:00–18:00`, '    Closed by house.hours (House rules).', '',
    ]);
    const late = await windows(at('10:00'), '--explain', '--to', '2026-03-01T00:00:00Z');
    expect(late.out).toBe(`${legend}\n\nline 1  10:00 · sms · 2026-03-02T10:00:00+08:00\n    contact.at is after --to; give --from too, or a later --to\n`);
  });

  it('names what closes by name, whatever comes first', async () => {
    const two = file('two.json', { ...HOUSE, rules: [{ id: 'z', kind: 'contact-hours', quiet: [{ from: '00:00', to: '01:00' }] }, { id: 'a', kind: 'contact-hours', quiet: [{ from: '05:00', to: '06:00' }] }, { id: 'm', kind: 'contact-hours', quiet: [{ from: '03:00', to: '04:00' }], citation: { instrument: 'I', provision: 'P' } }] });
    const { out } = await cli(['windows', '-r', two, '--explain', '--from', '2026-03-02T00:00:00+08:00', '--to', '2026-03-03T00:00:00+08:00'], { input: at('10:00') });
    expect(out.split('\n').slice(-4)).toEqual(['    Closed by a.', '    Closed by m (I, P).', '    Closed by z.', '']);
  });

  it('leaves out what more than four clocks would allow, and zones that there are not', async () => {
    const rows = async (timeZones: readonly string[]) => {
      const { code, out } = await cli(['windows', '-r', house, '--explain', '--from', '2026-03-02T00:00:00Z', '--to', '2026-03-02T12:00:00Z'], { input: JSON.stringify({ contact: { at: '2026-03-02T00:00:00Z', channel: 'sms' }, consumer: { timeZones } }) });
      return [code, ...out.split('\n').filter((line) => /^ {4}By|^ {4}(Mon| {2}\w)/.test(line)).map((line) => line.slice(0, 19).trim())];
    };
    expect(await rows(['Asia/Shanghai', 'Asia/Tokyo', 'Asia/Dubai', 'Asia/Kolkata'])).toEqual([0, 'By the clock of', 'Mon  2026-03-02', 'Shanghai', 'Tokyo', 'Dubai', 'Kolkata']);
    expect(await rows(['Asia/Shanghai', 'Asia/Tokyo', 'Asia/Dubai', 'Asia/Kolkata', 'Asia/Bangkok'])).toEqual([0, 'By the clock of', 'Mon  2026-03-02']);
    expect(await rows(['No/Where', 'Asia/Tokyo'])).toEqual([1, 'By the clock of', 'Mon  2026-03-02']);
  });

  it('cuts a long name in the margin, and names several zones', async () => {
    const zones = ['America/Port-au-Prince', 'Asia/Shanghai'];
    const { out } = await windows(JSON.stringify({ contact: { at: '2026-03-02T00:00:00Z', channel: 'sms' }, consumer: { timeZones: zones } }), '--explain', '--to', '2026-03-02T12:00:00Z');
    expect(out).toContain(`\n    Allowed in every zone in which the consumer may be: ${zones.join(', ')}.\n`);
    expect(out).toMatch(/\n {6}Port-au-Princ [ ·█]/);
    const colours = async (...more: readonly string[]) => (await cli(['windows', '-r', house, '--explain', ...more], { input: at('10:00'), terminal: { out: true } })).out.includes('\u001b[2m');
    expect([await colours(), await colours('--no-color')]).toEqual([true, false]);
  });
});

describe('lint', () => {
  it('counts errors and warnings over all files, and names a document that is none', async () => {
    const [warned, wrong] = [file('warned.json', { id: 'w', version: '1', rules: [{ id: 'a', kind: 'contact-hours', allow: [{ from: '00:00', to: '24:00' }] }] }), file('wrong.json', 3)];
    const { code, out } = await cli(['lint', warned, wrong], { terminal: { out: true } });
    expect(code).toBe(2);
    const lines = out.split('\n');
    expect(lines[0]).toBe(`${warned}: \u001b[33mwarning\u001b[39m: rules[0] "a" permits every hour of every day; it never objects`);
    expect(lines[1]).toMatch(/warned\.json: \u001b\[2mnote\u001b\[22m: rules no citation/);
    expect(lines[2]).toMatch(/wrong\.json: \u001b\[31merror\u001b\[39m: \S/);
    expect(lines.slice(-2)).toEqual(['1 error, 1 warning.', '']);
    expect((await cli(['lint', warned, wrong, '--no-color'], { terminal: { out: true } })).out).not.toContain('\u001b');
    expect((await cli(['lint', wrong])).out).toMatch(/^[^\n]*wrong\.json: error: expected object \(found 3\)\n1 error, 0 warnings\.\n$/);
  });

  it('takes the calendars that it is given', async () => {
    const calendar = file('company.json', { id: 'company', title: 'Company', coverage: { from: '2026-01-01', to: '2027-12-31' }, holidays: { 2026: '0302', 2027: '0302' }, sources: { '*': 'the board' } });
    const own = file('own.json', { ...HOUSE, calendar: 'company', rules: [{ id: 'own.hours', kind: 'contact-hours', allow: [{ days: ['workday'], from: '09:00', to: '18:00' }] }] });
    expect([(await cli(['lint', own])).code, (await cli(['lint', own, '--calendar', calendar])).code]).toEqual([2, 0]);
  });
});

describe('the tool itself', () => {
  const commands = 'check, next, windows, rulesets, lint, diff, wording';
  it('explains itself however it is asked', async () => {
    for (const argv of [['-h'], ['help'], ['--help', '-x'], ['help', '--check']]) expect(await cli(argv)).toEqual({ code: 0, out: HELP[''], err: '' });
    expect((await cli(['-V'])).out).toBe((await cli(['--version'])).out);
    expect((await cli(['-V'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    // What stands behind -- is a file.
    expect(await refusal(['check', '-r', house, '--', '--help'])).toBe('fair-contact: There is no file --help.\n');
    expect(await refusal(['check', '-r', house, '--', '--help', 'x'])).toBe('fair-contact: check takes one file; "x" is too much. See fair-contact check --help.\n');
    expect(await refusal(['check', '-r', house, '--', '-h'])).toBe('fair-contact: There is no file -h.\n');
  });

  it('names its commands where it has none of the name', async () => {
    expect(await refusal(['chek'])).toBe(`fair-contact: There is no command "chek"; did you mean check? Commands: ${commands}; fair-contact --help explains them.\n`);
    expect(await refusal(['--ruleset'])).toBe(`fair-contact: The command comes first, as in fair-contact check --ruleset. Commands: ${commands}; fair-contact --help explains them.\n`);
    expect(await refusal(['help', 'check-'])).toBe(`fair-contact: There is no command "check-"; did you mean check? Commands: ${commands}.\n`);
  });

  it.each([['check', 'file'], ['next', 'file'], ['windows', 'file'], ['rulesets', 'code']])('%s takes one %s', async (command, what) => {
    expect(await refusal([command, ...(command === 'rulesets' ? [] : ['-r', 'gb']), 'a', 'b'])).toBe(`fair-contact: ${command} takes one ${what}; "b" is too much. See fair-contact ${command} --help.\n`);
  });

  it('lives without anybody to complain to', async () => {
    const stderr = collect([]);
    await run(['--version'], { stdin: Readable.from([]), stdout: collect([]), stderr, env: {}, now: () => 0 });
    expect(stderr.listenerCount('error')).toBe(1);
  });
});
