import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync, chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../src/calendars/civil.js';
import { findZone, startOfDay } from '../src/calendars/zone.js';
import type { Zone } from '../src/calendars/zone.js';
import { guess, parse, sayParseError, single } from '../src/cli/arguments.js';
import type { Options } from '../src/cli/arguments.js';
import { idOf, labelOf } from '../src/cli/decide.js';
import { Output, OutputClosed, readLines, sayFileError, UsageError } from '../src/cli/io.js';
import type { Io, Line, Screen } from '../src/cli/io.js';
import { count, padded, paintFor, plain, Progress, widthOf } from '../src/cli/paint.js';
import { clockOf, rowOf, rows, RULER } from '../src/cli/picture.js';
import { isFile, sayIssues } from '../src/cli/policies.js';
import { target } from '../src/cli/save.js';
import { refused, scratch } from './command.js';

const screen = (isTTY: boolean, columns?: number): Screen & { readonly written: string[] } => {
  const written: string[] = [];
  return Object.assign(new Writable({ decodeStrings: false, write: (text: string, _, done) => void (written.push(text), done()) }), { isTTY, written, ...(columns === undefined ? {} : { columns }) });
};

describe('words on a terminal', () => {
  it.each([[0, '0'], [999, '999'], [1000, '1,000'], [1234567, '1,234,567'], [100000, '100,000']])('counts %i as %s', (value, text) => {
    expect(count(value)).toBe(text);
  });

  it.each([['', 0], ['abc', 3], ['电话', 4], ['a电', 3], ['ー', 2], ['한', 2], ['Ａ', 2], ['￥', 2], ['é', 1], ['ｱ', 1], ['😀', 2], ['🚨', 2], ['🤝', 2], ['𠮷', 2], ['𝐀', 1], ['☎', 1]])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('fills up to a width and cuts nothing', () => {
    expect([padded('电', 4), padded('abc', 5), padded('abc', 3), padded('abc', 2)]).toEqual(['电  ', 'abc  ', 'abc', 'abc']);
  });

  it('shows what would move the cursor or turn the line as a number', () => {
    for (const code of [0, 9, 0x1f, 0x7f, 0x9f, 0x200e, 0x200f, 0x2028, 0x202e, 0x2066, 0x2069]) expect(plain(`a${String.fromCharCode(code)}b`)).toBe(`a\\u${code.toString(16).padStart(4, '0')}b`);
    for (const text of [' ', '~', '\u00a0', '\u200d', '\u2027', '\u202f', '\u2065', '电话', '']) expect(plain(text)).toBe(text);
    expect(plain('\n\n')).toBe('\\u000a\\u000a');
  });

  it('colours a terminal that wants it', () => {
    const painted = (isTTY: boolean, env: Record<string, string>, off = false) => {
      const paint = paintFor(screen(isTTY), { env } as unknown as Io, off);
      return [paint.good('x'), paint.bad('x'), paint.warn('x'), paint.dim('x'), paint.bold('x')];
    };
    const coloured = ['\u001b[32mx\u001b[39m', '\u001b[31mx\u001b[39m', '\u001b[33mx\u001b[39m', '\u001b[2mx\u001b[22m', '\u001b[1mx\u001b[22m'];
    const bare = Array<string>(5).fill('x');
    expect([painted(true, {}), painted(true, { NO_COLOR: '' }), painted(true, { TERM: 'xterm' })]).toEqual([coloured, coloured, coloured]);
    expect([painted(false, {}), painted(true, {}, true), painted(true, { NO_COLOR: '0' }), painted(true, { TERM: 'dumb' })]).toEqual([bare, bare, bare, bare]);
  });

  it('says how far a long run is, not too soon and not too often, and leaves nothing behind', () => {
    let now = 5000;
    const run = (out: boolean, err: boolean, columns?: number) => {
      now = 5000;
      const stderr = screen(err, columns);
      const progress = new Progress({ stdout: screen(out), stderr, env: {}, now: () => now } as unknown as Io, 'denied');
      const tick = (at: number, lines: number, denied = 0) => {
        now = 5000 + at;
        Object.assign(progress, { lines, denied });
        progress.tick();
        return stderr.written.splice(0);
      };
      return { tick, clear: () => (progress.clear(), stderr.written.splice(0)) };
    };
    const shown = run(false, true);
    expect([shown.clear(), shown.tick(999, 10), shown.tick(1000, 1500, 7), shown.tick(1199, 1600), shown.tick(1200, 2400, 8)]).toEqual([
      [], [], ['\r\u001b[2K1,500 lines, 1,500 per second, 7 denied'], [], ['\r\u001b[2K2,400 lines, 2,000 per second, 8 denied'],
    ]);
    expect([shown.clear(), shown.clear()]).toEqual([['\r\u001b[2K'], []]);
    for (const [out, err] of [[true, true], [false, false], [true, false]] as const) expect(run(out, err).tick(5000, 1)).toEqual([]);
    expect(run(false, true, 25).tick(1000, 1500)[0]).toBe('\r\u001b[2K1,500 lines, 1,500 per s');
    expect(run(false, true, 5).tick(1000, 1500)[0]).toBe('\r\u001b[2K1,500 lines, 1,500 p');
  });
});

describe('lines of a stream', () => {
  const linesOf = async (...chunks: readonly (string | Buffer)[]): Promise<Line[][]> => {
    const groups: Line[][] = [];
    const input = (async function* () {
      for (const chunk of chunks) yield await Promise.resolve(chunk);
    })();
    for await (const group of readLines(input)) groups.push([...group]);
    return groups;
  };
  it.each<[string, readonly (string | Buffer)[], Line[][]]>([
    ['nothing', [], []],
    ['one', ['a\n'], [[{ number: 1, text: 'a' }]]],
    ['without its newline', ['a'], [[], [{ number: 1, text: 'a' }]]],
    ['of one piece', ['a\nb\n'], [[{ number: 1, text: 'a' }, { number: 2, text: 'b' }]]],
    ['cut', ['a', 'b', 'c\nd', 'e\n'], [[], [], [{ number: 1, text: 'abc' }], [{ number: 2, text: 'de' }]]],
    ['empty', ['\n \n\t\r\n\na\n'], [[{ number: 5, text: 'a' }]]],
    ['CRLF', ['a\r\nb\rc\r\n\r', '\nd\r'], [[{ number: 1, text: 'a' }, { number: 2, text: 'b\rc' }], [], [{ number: 4, text: 'd' }]]],
    ['a byte order mark', ['\ufeffa\n\ufeffb\n'], [[{ number: 1, text: 'a' }, { number: 2, text: '\ufeffb' }]]],
    ['a byte order mark alone', ['\ufeff\n'], [[]]],
    ['cut within a character', [Buffer.from('电').subarray(0, 1), Buffer.from('电').subarray(1), '\n'], [[], [], [{ number: 1, text: '电' }]]],
    ['no UTF-8', [Buffer.from([0x61, 0xff, 10, 0x62, 10])], [[{ number: 1, text: undefined }, { number: 2, text: 'b' }]]],
    ['last no UTF-8', [Buffer.from([0xc3])], [[], [{ number: 1, text: undefined }]]],
  ])('%s', async (_, chunks, wanted) => {
    expect(await linesOf(...chunks)).toEqual(wanted);
  });

  it.each([[[0xff, 0xfe]], [[0xfe, 0xff]]])('refuses UTF-16 (%j) in the first line alone', async (mark) => {
    await expect(linesOf(Buffer.from([...mark, 0x61, 10]))).rejects.toThrow('The input is UTF-16; write it as UTF-8.');
    expect(await linesOf('a\n', Buffer.from([...mark, 10]))).toEqual([[{ number: 1, text: 'a' }], [{ number: 2, text: undefined }]]);
    for (const half of [[mark[0] as number, 0x61], [0x61, mark[1] as number]]) expect(await linesOf(Buffer.from([...half, 10]))).toEqual([[{ number: 1, text: undefined }]]);
  });

  it.each([[0xef, 0xbb, 0x61], [0xef, 0x61, 0xbf], [0x61, 0xbb, 0xbf]])('half a byte order mark is none', async (...bytes) => {
    expect(await linesOf(Buffer.from([...bytes, 10]))).toEqual([[{ number: 1, text: undefined }]]);
  });
});

describe('what is written', () => {
  it('is held together, and handed over when a good deal is waiting', async () => {
    const stream = screen(false);
    const output = new Output(stream);
    expect(output.line('a')).toBeUndefined();
    await output.flush();
    await output.flush();
    expect(stream.written).toEqual(['a\n']);
    expect(output.line('b'.repeat(65_534))).toBeUndefined();
    await output.flush();
    const full = output.line('c'.repeat(65_535));
    expect(full).toBeInstanceOf(Promise);
    await full;
    await output.end();
    expect(stream.written.filter((text) => text !== '').map((text) => text.length)).toEqual([2, 65_535, 65_536]);
  });

  it.each([['EPIPE', OutputClosed, ''], ['ERR_STREAM_DESTROYED', OutputClosed, ''], ['ENOSPC', UsageError, 'The output could not be written: full.']])('%s', async (code, type, message) => {
    const stream = new Writable({ write: (_, __, done) => void done(Object.assign(new Error('full'), { code })) });
    const output = new Output(stream);
    void output.line('a');
    const failed = await output.end().then(() => undefined, (error: unknown) => error as Error);
    expect(failed).toBeInstanceOf(type);
    expect(failed?.message).toBe(message);
  });

  it.each([['ENOENT', 'There is no file f.'], ['EISDIR', 'f is a folder; name a file in it.'], ['EACCES', 'f may not be read by this user.'], ['EPERM', 'f may not be read by this user.'], ['EIO', 'f could not be read: broken.']])('a file that is not read: %s', (code, text) => {
    expect(sayFileError(Object.assign(new Error('broken'), { code }), 'f').message).toBe(text);
  });
});

describe('a page', () => {
  const { path: within } = scratch();
  it('is written whole, in place of what was there, with its mode, and beside it nothing stays', () => {
    const [page, link] = [within('page.html'), within('link.HTM')];
    target('html', page).save('one');
    expect(readFileSync(page, 'utf8')).toBe('one');
    chmodSync(page, 0o640);
    symlinkSync(page, link);
    target('html', link).save('two');
    expect([readFileSync(page, 'utf8'), statSync(page).mode & 0o777, readdirSync(within('')).sort()]).toEqual(['two', 0o640, ['link.HTM', 'page.html']]);
  });

  it('is refused where it cannot be written, in words', () => {
    const file = within('file');
    writeFileSync(file, '');
    expect([
      refused(() => target('html', 'page.txt')), refused(() => target('html', 'page.html.json')), refused(() => target('html', join(within('no'), 'page.html'))), refused(() => target('html', join(file, 'page.html'))),
    ]).toEqual([
      '--html is "page.txt"; give the name of a page to write, ending in .html.', '--html is "page.html.json"; give the name of a page to write, ending in .html.',
      `There is no folder ${within('no')} to write page.html in.`, `${file} is no folder, so page.html cannot be written in it.`,
    ]);
    const there = mkdtempSync(within('x-'));
    symlinkSync(there, within('there.html'));
    expect(refused(() => target('html', within('there.html')))).toBe(`${within('there.html')} is a folder; give --html the name of a page to write.`);
    symlinkSync('/dev/null', within('null.html'));
    expect(refused(() => target('html', within('null.html')))).toBe(`${within('null.html')} is no ordinary file; give --html the name of a page to write.`);
    const long = `${'x'.repeat(300)}.html`;
    expect(refused(() => target('html', long))).toMatch(/^x{300}\.html cannot be reached: ENAMETOOLONG\b.*\.$/);
    // What stands there under the name in between is not written through.
    const taken = target('html', join(there, 'taken.html'));
    writeFileSync(join(there, `.taken.html.${process.pid}.tmp`), 'x');
    expect(refused(() => taken.save('y'))).toMatch(/taken\.html could not be written: EEXIST/);
    const gone = target('html', join(there, 'page.html'));
    rmSync(there, { recursive: true });
    expect(refused(() => gone.save('x'))).toMatch(/page\.html could not be written: ENOENT/);
  });
});

describe('arguments', () => {
  const OPTIONS: Options = { list: { type: 'string', multiple: true, short: 'l', wants: 'names' }, once: { type: 'string' }, yes: { type: 'boolean' }, told: { type: 'string', wants: 'a language', alone: { value: 'en', isValue: (next) => next.length === 2 } } };
  const read = (...argv: readonly string[]) => {
    const { positionals, one, all, flag } = parse('try', argv, OPTIONS);
    return { positionals, once: one('once'), told: one('told'), list: all('list'), yes: flag('yes'), help: flag('help') };
  };
  const none = { positionals: [], once: undefined, told: undefined, list: [], yes: false, help: false };
  it.each<[readonly string[], object]>([
    [[], {}], [['a', 'b'], { positionals: ['a', 'b'] }], [['-l', 'x', '--list=y', '--list', 'z'], { list: ['x', 'y', 'z'] }], [['--once', 'v', '--yes'], { once: 'v', yes: true }], [['-h'], { help: true }],
    [['--told', 'de'], { told: 'de' }], [['--told'], { told: 'en' }], [['--told', 'file', 'x'], { told: 'en', positionals: ['file', 'x'] }], [['--told', '--yes'], { told: 'en', yes: true }], [['--told=fr', 'xx'], { told: 'fr', positionals: ['xx'] }],
    [['xxtold'], { positionals: ['xxtold'] }], [['--yes', '--yes'], { yes: true }], [['--', '--told', '--yes'], { positionals: ['--told', '--yes'] }], [['a', '--', '-l'], { positionals: ['a', '-l'] }],
  ])('%j', (argv, wanted) => {
    expect(read(...argv)).toEqual({ ...none, ...wanted });
  });

  const help = 'See fair-contact try --help.';
  it.each<[readonly string[], string]>([
    [['--lst', 'x'], `There is no option --lst; did you mean --list? ${help}`], [['-x'], `There is no option -x. ${help}`], [['--zzzzzzzz'], `There is no option --zzzzzzzz. ${help}`], [['--once'], `--once needs a value; give one (with = where it starts with a dash). ${help}`],
    [['--list'], `--list needs a value; give names (with = where it starts with a dash). ${help}`], [['--yes=1'], `--yes takes no value; leave it out. ${help}`], [['--once', 'a', '--once', 'b'], `--once is given twice; give it once. ${help}`],
    [['--once='], `--once is empty; give a value. ${help}`], [['--list='], `--list is empty; give names. ${help}`],
  ])('%j: %s', (argv, text) => {
    expect(refused(() => read(...argv))).toBe(text);
  });

  it('what else may be objected to is said as it is', () => {
    const other = (message: string, code = 'ERR_OTHER') => sayParseError(Object.assign(new Error(message), { code }), OPTIONS);
    expect(other('Odd', 'ERR_PARSE_ARGS_UNKNOWN_OPTION')).toBe('There is no option --.');
    expect([other('Something. Odd...'), other("Option '--list' is odd"), other('Odd.', 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'), other("Option '--other' is odd", 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')]).toEqual(['Something. Odd.', "Option '--list' is odd.", 'Odd.', "Option '--other' is odd."]);
  });

  it('one that may be left out, and no more', () => {
    const of = (...argv: readonly string[]) => parse('try', argv, {});
    expect([single('try', of(), 'file'), single('try', of('a'), 'file')]).toEqual([undefined, 'a']);
    expect(refused(() => single('try', of('a', 'b', 'c'), 'file'))).toBe('try takes one file; "b", "c" is too much. See fair-contact try --help.');
  });

  it('guesses', () => {
    expect([guess('No x', 'lst', ['list', 'other'], '--'), guess('No x', 'abcdef', ['abcdxy', 'abcdzz']), guess('No x', 'zzz', ['list'])]).toEqual(['No x; did you mean --list?', 'No x; did you mean abcdxy or abcdzz?', 'No x.']);
  });

  it('tells files from codes, and says issues', () => {
    expect(['a/b', 'a\\b', 'x.json', 'x.JSON', 'us', 'us-ma', 'x.json5', 'json'].map(isFile)).toEqual([true, true, true, true, false, false, false, false]);
    expect(sayIssues('n', [{ path: '', message: 'one' }, { path: 'p', message: 'two' }])).toBe('n: one\nn: p two');
  });
});

describe('how a request is called', () => {
  it.each<[unknown, string, string | null]>([
    [{ contact: { id: 'm', channel: 'sms', at: 5 } }, 'm · sms · 5', 'm'], [{ contact: { channel: 'sms' } }, 'sms', null], [{ contact: { id: 7, at: 'x'.repeat(90) } }, `7 · ${'x'.repeat(80)}`, null], [{ contact: null }, '', null],
    [{ contact: 'x' }, '', null], [null, '', null], [undefined, '', null], [5, '', null], [{ contact: { id: {}, channel: null } }, '', null], [{ contact: Object.create({ id: 'inherited' }) as object }, '', 'inherited'],
  ])('%j', (request, label, id) => {
    expect([labelOf(request), idOf(request)]).toEqual([label, id]);
  });
});

describe('a picture of days', () => {
  const zone = (name: string): Zone => findZone(name) as Zone;
  const day = (date: string): number => Date.parse(date) / DAY;
  const at = (text: string): number => Date.parse(text);
  const draw = (name: string, date: string, windows: readonly (readonly [string, string])[], asked?: readonly [string, string]) =>
    rowOf(zone(name), day(date), windows.map(([from, to]) => [at(from), at(to)] as const), asked === undefined ? [-Infinity, Infinity] : [at(asked[0]), at(asked[1])]);

  it('has a cell for each half hour: open, closed, partly, and blank where not asked', () => {
    expect(draw('UTC', '2026-05-05', [])).toBe('·'.repeat(48));
    expect(draw('UTC', '2026-05-05', [['2026-05-05T08:00:00Z', '2026-05-05T09:15:00Z']])).toBe(`${'·'.repeat(16)}██▒${'·'.repeat(29)}`);
    expect(draw('UTC', '2026-05-05', [['2026-05-05T00:00:00Z', '2026-05-05T00:10:00Z'], ['2026-05-05T00:10:00Z', '2026-05-05T00:30:00Z']])).toBe(`█${'·'.repeat(47)}`);
    expect(draw('UTC', '2026-05-05', [['2026-05-04T00:00:00Z', '2026-05-07T00:00:00Z']], ['2026-05-05T01:00:00Z', '2026-05-05T02:15:00Z'])).toBe(`  ███${' '.repeat(43)}`);
    expect(draw('Asia/Tokyo', '2026-05-05', [['2026-05-04T15:00:00Z', '2026-05-04T16:00:00Z']])).toBe(`██${'·'.repeat(46)}`);
  });

  it('leaves blank what the clock skips, and wants both of what it shows twice', () => {
    expect(draw('America/New_York', '2026-03-08', [['2026-03-08T05:00:00Z', '2026-03-09T04:00:00Z']])).toBe(`████  ${'█'.repeat(42)}`);
    expect(draw('America/New_York', '2026-11-01', [['2026-11-01T05:00:00Z', '2026-11-01T06:00:00Z']])).toBe(`··▒▒${'·'.repeat(44)}`);
    expect(draw('America/New_York', '2026-11-01', [['2026-11-01T05:00:00Z', '2026-11-01T07:00:00Z']])).toBe(`··██${'·'.repeat(44)}`);
  });

  it('says by the clock when it is open', () => {
    const told = (name: string, date: string, windows: readonly (readonly [string, string])[]) => clockOf(zone(name), day(date), windows.map(([from, to]) => [at(from), at(to)] as const));
    expect(told('UTC', '2026-05-05', [['2026-05-04T08:00:00Z', '2026-05-05T01:30:00Z'], ['2026-05-05T08:00:00Z', '2026-05-05T09:00:00Z'], ['2026-05-05T22:00:00Z', '2026-05-06T08:00:00Z']])).toBe('00:00–01:30, 08:00–09:00, 22:00–24:00');
    expect(told('UTC', '2026-05-05', [['2026-05-04T08:00:00Z', '2026-05-05T00:00:00Z'], ['2026-05-06T00:00:00Z', '2026-05-06T08:00:00Z']])).toBe('');
    // The clock is changed at the end of the day.
    expect(told('America/Havana', '2026-03-07', [['2026-03-08T03:00:00Z', '2026-03-08T06:00:00Z']])).toBe('22:00–24:00');
    expect(told('America/New_York', '2026-11-01', [['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z']])).toBe('01:30–01:30');
  });

  it('has a row for each day that the span touches', () => {
    const [from, to] = [at('2026-05-04T22:00:00Z'), at('2026-05-06T00:00:00Z')];
    const windows = [[from, from + HOUR], [at('2026-05-05T08:00:00Z'), at('2026-05-05T09:00:00Z')], [at('2026-05-05T23:00:00Z'), at('2026-05-06T00:00:00Z')]] as const;
    expect([...rows(zone('UTC'), windows, [from, to])].map(({ date, weekday, clock, cells }) => [date, weekday, clock, cells])).toEqual([
      ['2026-05-04', 0, '22:00–23:00', `${' '.repeat(44)}██··`], ['2026-05-05', 1, '08:00–09:00, 23:00–24:00', `${'·'.repeat(16)}██${'·'.repeat(28)}██`],
    ]);
    expect([...rows(zone('UTC'), [], [from, from])].map(({ date, cells }) => [date, cells])).toEqual([['2026-05-04', ' '.repeat(48)]]);
    const long = [[startOfDay(zone('UTC'), day('2026-05-04')), startOfDay(zone('UTC'), day('2026-05-07'))]] as const;
    expect([...rows(zone('UTC'), long, long[0])].map(({ clock }) => clock)).toEqual(['00:00–24:00', '00:00–24:00', '00:00–24:00']);
    expect(RULER).toBe('00    03    06    09    12    15    18    21');
  });
});
