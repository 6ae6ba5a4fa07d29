import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.js';
import { check, compile } from '../src/index.js';
import { cli } from './command.js';

const NEW_YORK = {
  id: 'house',
  version: '1.0.0',
  rules: [
    { id: 'house.hours', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], citation: { instrument: 'House rules', provision: 's. 4', url: 'https://example.com/rules#4' } },
    { id: 'house.one', kind: 'frequency', limit: 1, window: { calendar: 'day' }, per: ['consumer'], count: { channels: ['call'] } },
  ],
};

let folder = '';
let house = '';
let page = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fair-contact-'));
  house = join(folder, 'house.json');
  writeFileSync(house, JSON.stringify(NEW_YORK));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  page = join(mkdtempSync(join(folder, 'page-')), 'week.html');
});

const call = (at: string, timeZones: readonly string[], more: object = {}): string => JSON.stringify({ contact: { id: 'm-1', at, channel: 'call' }, consumer: { timeZones }, history: [], ...more });
const draw = async (input: string, ...more: readonly string[]): Promise<string> => {
  const result = await cli(['windows', '-r', house, '--html', page, ...more], { input });
  expect(result.err).toBe('');
  return readFileSync(page, 'utf8');
};
const span = (from: string, to: string): readonly string[] => ['--from', from, '--to', to];

/** Enough of an unescape for what the page escapes. */
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();

interface Drawn {
  readonly name: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly why: string;
}

/** The pieces of one lane: what is drawn, joined with the rows of the table that they lead to. */
function pieces(html: string, lane = 0): Drawn[] {
  return [...html.matchAll(new RegExp(`<a href="#(r1-${lane}-\\d+)" aria-label="([^"]*)"><title>[^<]*</title><rect class="(\\w+)"`, 'g'))].map(([, id, name, kind]) => {
    const row = new RegExp(`<tr id="${id as string}"[^]*?</tr>`).exec(html)?.[0] as string;
    const [from, to] = [...row.matchAll(/<time>([^<]*)<\/time>/g)].map((match) => Date.parse(match[1] as string)) as [number, number];
    return { name: textOf(name as string), kind: kind as string, from, to, why: textOf(/<td class="why">([^]*)<\/td>/.exec(row)?.[1] as string) };
  });
}
const cellsOf = (html: string, table: string): string[][] =>
  [...(new RegExp(`<table class="${table}">([^]*?)</table>`).exec(html)?.[1] as string).matchAll(/<tr><th scope="row">([^]*?)<\/tr>/g)].map((row) => (row[1] as string).split(/<\/t[hd]>/).map(textOf).slice(0, 3));

describe('windows --html', () => {
  it('writes the page, and says on standard output what it says without', async () => {
    const input = call('2026-05-05T12:00:00-04:00', ['America/New_York']);
    const plain = await cli(['windows', '-r', house], { input });
    expect(await cli(['windows', '-r', house, '--html', page], { input })).toEqual(plain);
    expect(await cli(['windows', '-r', house, '--html', page, '--explain'], { input })).toEqual(await cli(['windows', '-r', house, '--explain'], { input }));
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(readdirSync(join(page, '..'))).toEqual(['week.html']);
  });

  it('gives the same bytes for the same requests and rules', async () => {
    const input = call('2026-05-05T12:00:00-04:00', ['America/New_York', 'America/Chicago']);
    expect(await draw(input)).toBe(await draw(input));
  });

  it('draws every stretch exactly, cut at midnight, with all that closes it', async () => {
    const request = call('2026-05-05T12:00:00-04:00', ['America/New_York'], { history: [{ id: 'e', at: '2026-05-05T14:30:00.250-04:00', channel: 'call' }] });
    const html = await draw(request, ...span('2026-05-04T12:00:00-04:00', '2026-05-06T00:00:00-04:00'));
    const drawn = pieces(html);
    expect(drawn.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'open Mon 2026-05-04 12:00–21:00, America/New_York: permitted',
      'hatched Mon 2026-05-04 21:00–24:00, America/New_York: closed by house.hours, s. 4',
      'hatched Tue 2026-05-05 00:00–08:00, America/New_York: closed by house.hours, s. 4',
      'open Tue 2026-05-05 08:00–14:30:00.250, America/New_York: permitted',
      'crossed Tue 2026-05-05 14:30:00.250–21:00, America/New_York: closed by house.one',
      'crossed Tue 2026-05-05 21:00–24:00, America/New_York: closed by house.hours, s. 4; house.one',
    ]);
    const policy = compile(NEW_YORK);
    const parsed = JSON.parse(request) as { contact: object };
    for (const { from, to, kind, why } of drawn) {
      for (const at of [from, to - 1]) {
        const { reasons } = check(policy, { ...parsed, contact: { ...parsed.contact, at } });
        expect(reasons.length === 0).toBe(kind === 'open');
        for (const { rule } of reasons) expect(why).toContain(`Rule ${rule as string} (house)`);
      }
    }
    expect(drawn[1]?.why).toBe(
      'Outside the permitted hours: it is 21:00 on Monday 4 May 2026 in America/New_York; that day contact is permitted from 08:00 to 21:00 (House rules, s. 4). Permitted again at 08:00 on Tuesday 5 May 2026 (2026-05-05T12:00:00.000Z). Rule house.hours (house) · House rules, s. 4',
    );
    expect(html).toContain('<a href="https://example.com/rules#4" rel="noopener noreferrer">House rules, s. 4</a>');
    expect(cellsOf(html, 'by-day')).toEqual([
      ['Mon 2026-05-04', '12:00–21:00 9 h', 'house.hours'],
      ['Tue 2026-05-05', '08:00–14:30:00.250 6 h 30 min', 'house.hours house.one'],
    ]);
    expect(cellsOf(html, 'closers')).toEqual([
      ['house.hours', 'House rules, s. 4', '14 h'],
      ['house.one', '', '9 h 29 min'],
    ]);
  });

  it('shows a day of 23 and one of 25 hours as long as they are, to one scale', async () => {
    const widths = (html: string): string[] => [...html.matchAll(/<a [^>]*><title>[^<]*<\/title><rect class="\w+"[^>]*? x="([\d.]+%)" y="0" width="([\d.]+%)"/g)].map((match) => `${match[1] as string} ${match[2] as string}`);
    const autumn = await draw(call('2026-11-01T12:00:00-05:00', ['America/New_York']), ...span('2026-11-01T00:00:00-04:00', '2026-11-03T00:00:00-05:00'));
    expect(widths(autumn)).toEqual(['0% 36%', '36% 52%', '88% 12%', '0% 32%', '32% 52%', '84% 12%']);
    expect(autumn).toContain('25 h long, 01:00–02:00 comes twice');
    const spring = await draw(call('2026-03-08T12:00:00-04:00', ['America/New_York']), ...span('2026-03-08T00:00:00-05:00', '2026-03-09T00:00:00-04:00'));
    expect(spring).toContain('23 h long, the clock skips 02:00–03:00');
    expect(widths(spring)[0]).toBe('0% 30.4348%');
    // Its own hours: three o'clock is two hours after midnight.
    expect(spring).toContain('<text x="8.6957%" y="9" class="fine">3</text>');
    const half = await draw(call('2026-04-05T12:00:00+10:30', ['Australia/Lord_Howe']), ...span('2026-04-05T00:00:00+11:00', '2026-04-06T00:00:00+10:30'));
    expect(half).toContain('24 h 30 min long, 01:30–02:00 comes twice');
    const skipped = await draw(call('2011-12-29T12:00:00-10:00', ['Pacific/Apia']), ...span('2011-12-29T00:00:00-10:00', '2012-01-01T00:00:00+14:00'));
    expect(skipped).toContain('Fri 2011-12-30</time> <span class="note">this date does not occur here</span>');
    expect(pieces(skipped).filter(({ name }) => name.includes('2011-12-30'))).toEqual([]);
    const midnight = await draw(call('2026-03-08T12:00:00-04:00', ['America/Havana']), ...span('2026-03-07T00:00:00-05:00', '2026-03-09T00:00:00-04:00'));
    expect(midnight).toContain('23 h long, the clock skips 00:00–01:00');
  });

  it('gives each clock a lane, by its own clock and date, and the answer the last', async () => {
    const zones = ['America/New_York', 'America/Detroit', 'America/Los_Angeles'];
    const html = await draw(call('2026-05-05T12:00:00-04:00', zones), ...span('2026-05-05T00:00:00-04:00', '2026-05-06T00:00:00-04:00'));
    expect([0, 1, 2].map((lane) => pieces(html, lane).map(({ name }) => name))).toEqual([
      [
        'Tue 2026-05-05 00:00–08:00, America/New_York, America/Detroit: closed by house.hours, s. 4',
        'Tue 2026-05-05 08:00–21:00, America/New_York, America/Detroit: permitted',
        'Tue 2026-05-05 21:00–24:00, America/New_York, America/Detroit: closed by house.hours, s. 4',
      ],
      ['Mon 2026-05-04 21:00 – Tue 2026-05-05 08:00, America/Los_Angeles: closed by house.hours, s. 4', 'Tue 2026-05-05 08:00–21:00, America/Los_Angeles: permitted'],
      ['Tue 2026-05-05 00:00–11:00, all of them: closed by house.hours, s. 4', 'Tue 2026-05-05 11:00–21:00, all of them: permitted', 'Tue 2026-05-05 21:00–24:00, all of them: closed by house.hours, s. 4'],
    ]);
    expect(pieces(html, 2)[0]?.why).toContain('America/Los_Angeles');
    expect(pieces(html, 3)).toEqual([]);
  });

  it('keeps clocks apart that go alike only now, since limits look back', async () => {
    const lanes = async (zones: readonly string[]): Promise<number> => {
      const html = await draw(call('2026-01-05T12:00:00-07:00', zones));
      return [0, 1, 2, 3].filter((lane) => html.includes(`id="r1-${lane}-0"`)).length;
    };
    expect([await lanes(['America/Denver', 'America/Phoenix']), await lanes(['America/Denver', 'America/Boise'])]).toEqual([3, 1]);
  });

  it('marks the contact, and what was not asked about', async () => {
    const html = await draw(call('2026-05-05T12:00:00-04:00', ['America/New_York']), ...span('2026-05-05T06:00:00-04:00', '2026-05-05T18:00:00-04:00'));
    const picture = html.slice(html.indexOf('<ol class="days">'));
    expect(picture).toContain('<svg class="mark" x="50%"');
    expect([...picture.matchAll(/<rect class="void" x="([\d.]+%)" y="0" width="([\d.]+%)"/g)].map((match) => match.slice(1))).toEqual([['0%', '25%'], ['75%', '25%']]);
  });

  it('goes by UTC where no zone is known', async () => {
    const html = await draw(JSON.stringify({ contact: { at: '2026-05-05T12:00:00Z', channel: 'call' }, history: [] }), ...span('2026-05-05T00:00:00Z', '2026-05-06T00:00:00Z'));
    expect(pieces(html).map(({ name, kind }) => `${kind} ${name}`)).toEqual(['crossed Tue 2026-05-05 00:00–24:00, UTC: closed by house.hours, s. 4; house.one']);
  });

  it('draws an empty span as a day that was not asked about', async () => {
    const html = await draw(call('2026-05-05T12:00:00-04:00', ['America/New_York']), ...span('2026-05-05T00:00:00-04:00', '2026-05-05T00:00:00-04:00'));
    expect(pieces(html)).toEqual([]);
    expect(html).toContain('<rect class="void" x="0%" y="0" width="100%"');
    expect(html).toContain('Permitted for 0 h of 0 h, in 0 windows.');
  });

  it('has a section for each request, also for one that cannot be planned for', async () => {
    const input = [call('2026-05-05T12:00:00-04:00', ['America/New_York']), 'nope', call('2026-05-05T12:00:00', []), ''].join('\n');
    const result = await cli(['windows', '-r', house, '--html', page], { input });
    expect(result.code).toBe(1);
    const html = readFileSync(page, 'utf8');
    expect([...html.matchAll(/<section id="(\w+)"/g)].map((match) => match[1])).toEqual(['r1', 'r2', 'r3']);
    expect([...html.matchAll(/<li><a href="#(r\d)-head">([^<]*)/g)].map((match) => match.slice(1))).toEqual([['r1', 'm-1 · call · 2026-05-05T12:00:00-04:00'], ['r2', 'Request on line 2'], ['r3', 'm-1 · call · 2026-05-05T12:00:00']]);
    expect(textOf(html)).toContain('Permitted time: 3 requests');
    expect(textOf(/<section id="r2"[^]*?<\/section>/.exec(html)?.[0] as string)).toContain('is not JSON');
    expect(textOf(/<section id="r3"[^]*?<\/section>/.exec(html)?.[0] as string)).toContain('contact.at is no instant');
    const outside = await cli(['windows', '-r', house, '--html', page, '--to', '2026-05-01T00:00:00Z'], { input: call('2026-05-05T12:00:00-04:00', ['America/New_York']) });
    expect(outside.code).toBe(1);
    expect(textOf(readFileSync(page, 'utf8'))).toContain('contact.at is after --to');
  });

  it('shows the text of a ruleset or request as text', async () => {
    const evil = `<script>alert(1)</script><img src=x onerror="alert(2)">'&amp;\u202e`;
    const bad = join(folder, 'evil.json');
    const rules = [{ id: `h"><script>alert(3)</script>`, kind: 'contact-hours', allow: [{ from: '08:00', to: '09:00' }], citation: { instrument: evil, provision: evil, url: 'javascript:alert(4)', note: evil } }];
    writeFileSync(bad, JSON.stringify({ id: 'evil', version: evil, title: evil, zones: ['UTC'], rules }));
    const request = JSON.stringify({ contact: { id: evil, at: '2026-05-05T12:00:00Z', channel: evil } });
    const result = await cli(['windows', '-r', bad, '--html', page], { input: request });
    expect(result).toMatchObject({ code: 0, err: '' });
    const html = readFileSync(page, 'utf8');
    const [, own] = /<script>([^]*?)<\/script>/.exec(html) as unknown as [string, string];
    const rest = html.replace(own, '');
    expect(rest.match(/<script/g)).toEqual(['<script']);
    expect(rest).not.toMatch(/<img|href="javascript|\u202e| onerror="/);
    expect(rest).toContain('&lt;script&gt;alert(1)');
  });

  it('lets the browser load nothing and run only its own script', async () => {
    const html = await draw(call('2026-05-05T12:00:00-04:00', ['America/New_York']));
    const security = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") as string;
    const hash = (tag: string): string => `'sha256-${createHash('sha256').update(new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] as string).digest('base64')}'`;
    expect(security.split('; ')).toEqual(["default-src 'none'", `style-src ${hash('style')}`, `script-src ${hash('script')}`, 'img-src data:', "base-uri 'none'", "form-action 'none'"]);
    expect(html).not.toMatch(/<link (?!rel="icon" href="data:,")|@import| src=| style="| on\w+="/);
  });

  it('speaks the language of --explain', async () => {
    const html = await draw(call('2026-05-05T12:00:00-04:00', ['America/New_York', 'America/Chicago']), '--explain', 'zh-hans', ...span('2026-11-01T00:00:00-04:00', '2026-11-02T00:00:00-05:00'));
    expect(html).toContain('<html lang="zh-Hans"');
    for (const text of ['允许联系的时间', '全天 25小时，01:00–02:00 出现两次', '不在允许联系的时段内', '按 America/New_York 的当地时间。']) expect(textOf(html.slice(html.indexOf('<body>'), html.indexOf('<script>')))).toContain(text);
  });

  it('takes 62 days and 50 requests, and no more', async () => {
    const input = call('2026-05-05T12:00:00-04:00', ['America/New_York']);
    // The clocks change in between: an hour more than 62 times 24.
    const most = await cli(['windows', '-r', house, '--html', page, ...span('2026-10-01T00:00:00-04:00', '2026-12-02T00:00:00-05:00')], { input });
    expect(most).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(page, 'utf8').match(/<li class="day">/g)).toHaveLength(62);
    rmSync(page);
    const more = await cli(['windows', '-r', house, '--html', page, ...span('2026-10-01T00:00:00-04:00', '2026-12-03T00:00:00-05:00')], { input });
    expect(more).toMatchObject({ code: 2, err: `fair-contact: --html draws at most 62 days, and line 1 asks for 63; ${page} is not written. Bring --from and --to nearer together.\n` });
    expect((await cli(['windows', '-r', house, '--html', page], { input: `${input}\n`.repeat(50) })).code).toBe(0);
    rmSync(page);
    const many = await cli(['windows', '-r', house, '--html', page], { input: `${input}\n`.repeat(51) });
    expect(many).toMatchObject({ code: 2, err: expect.stringMatching(/at most 50 requests on one page, and there are more; .* is not written\. .*head -n 50\.\n$/) });
    expect(readdirSync(join(page, '..'))).toEqual([]);
  });
});

describe('a page that cannot be written', () => {
  const refuse = async (path: string, sentence: RegExp): Promise<void> => {
    // Nothing is read before it is known that the page can be written.
    const input = new Readable({ read: () => expect.unreachable('nothing is to be read') });
    const result = await cli(['windows', '-r', house, '--html', path], { input });
    expect(result).toMatchObject({ code: 2, out: '' });
    expect(result.err).toMatch(/^fair-contact: [^\n]*\n$/);
    expect(result.err).toMatch(sentence);
  };

  it('is said before anything is read', async () => {
    await refuse('-', /--html is "-"; give the name of a page to write, ending in \.html/);
    await refuse(house, /--html is ".*house\.json"/);
    await refuse(join(folder, 'nowhere', 'week.html'), /There is no folder .*nowhere to write week\.html in/);
    await refuse(join(house, 'week.html'), /house\.json is no folder/);
    mkdirSync(page);
    await refuse(page, /week\.html is a folder; give --html the name of a page/);
    const device = join(folder, 'null.html');
    symlinkSync('/dev/null', device);
    await refuse(device, /null\.html is no ordinary file/);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('is not written for no request, nor when the output is not read to its end', async () => {
    const none = await cli(['windows', '-r', house, '--html', page], { input: '\n' });
    expect(none.code).toBe(2);
    expect(none.err).toContain(`${page} is not written: there is no request to draw.`);
    let first = true;
    const stdout = new Writable({
      write(_chunk, _encoding, next) {
        if (first) next();
        else next(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
        first = false;
      },
    });
    const line = `${call('2026-05-05T12:00:00-04:00', ['America/New_York'])}\n`;
    const err = new PassThrough();
    const stdin = Readable.from([1, 2, 3].map(() => Buffer.from(line)));
    expect(await run(['windows', '-r', house, '--html', page], { stdin, stdout, stderr: err, env: {}, now: () => 0 })).toBe(2);
    expect(String(err.read())).toBe(`fair-contact: ${page} is not written: the output was closed before the last request.\n`);
    expect(existsSync(page)).toBe(false);
  });

  it('leaves the page that was there, when the new one fails', async () => {
    writeFileSync(page, 'old');
    const input = `${call('2026-05-05T12:00:00-04:00', ['America/New_York'])}\n`.repeat(51);
    expect((await cli(['windows', '-r', house, '--html', page], { input })).code).toBe(2);
    expect(readFileSync(page, 'utf8')).toBe('old');
    // Its folder goes away in between.
    const home = join(page, '..');
    const stdin = Readable.from(
      (function* () {
        yield Buffer.from(input.split('\n')[0] as string);
        rmSync(home, { recursive: true });
      })(),
    );
    const gone = await cli(['windows', '-r', house, '--html', page], { input: stdin });
    expect(gone.code).toBe(2);
    expect(gone.err).toMatch(/^fair-contact: .*week\.html could not be written: ENOENT[^\n]*\n$/);
  });

  it('replaces what a link points to, and keeps who may read it', async () => {
    const real = join(page, '..', 'real.html');
    writeFileSync(real, 'old');
    chmodSync(real, 0o600);
    symlinkSync(real, page);
    await draw(call('2026-05-05T12:00:00-04:00', ['America/New_York']));
    expect(lstatSync(page).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, 'utf8')).toMatch(/^<!doctype html>/);
    expect(statSync(real).mode & 0o777).toBe(0o600);
  });
});

describe('windows --explain', () => {
  it('shows each clock below the answer, and names the rules that close', async () => {
    const input = call('2026-05-05T12:00:00-04:00', ['America/New_York', 'America/Los_Angeles']);
    const { out } = await cli(['windows', '-r', house, '--explain', ...span('2026-05-05T00:00:00-04:00', '2026-05-06T00:00:00-04:00')], { input });
    const closed = (cells: number): string => '·'.repeat(cells);
    const open = (cells: number): string => '█'.repeat(cells);
    expect(out.split('\n').slice(-5)).toEqual([
      `    Tue  2026-05-05 ${closed(22)}${open(20)}${closed(6)}  11:00–21:00`,
      `      New_York      ${closed(16)}${open(26)}${closed(6)}`,
      `      Los_Angeles   ${closed(22)}${open(26)}`,
      '    Closed by house.hours (House rules, s. 4).',
      '',
    ]);
  });

  it('leaves the clocks out where there are more than four', async () => {
    const zones = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Anchorage'];
    const shown = async (count: number): Promise<boolean> => (await cli(['windows', '-r', house, '--explain'], { input: call('2026-05-05T12:00:00-04:00', zones.slice(0, count)) })).out.includes('\n      Chicago ');
    expect([await shown(4), await shown(5)]).toEqual([true, false]);
  });

  it('says where the page is, to a person', async () => {
    const input = call('2026-05-05T12:00:00-04:00', ['America/New_York']);
    expect((await cli(['windows', '-r', house, '--html', page], { input, terminal: { err: true } })).err).toBe(`The page is in ${page}.\n`);
  });
});

describe('a long run', () => {
  it.each([
    ['next', [], 'never allowed'],
    ['windows', [], 'without a window'],
    ['windows', ['--explain'], 'without a window'],
  ])('%s %j shows on a terminal how far it is, and clears it', async (command, more, word) => {
    let clock = 0;
    const now = (): number => (clock += 300);
    const input = `${call('2026-05-05T12:00:00-04:00', ['America/New_York'])}\n`.repeat(20);
    const { err } = await cli([command, '-r', house, ...more], { input, now, terminal: { err: true } });
    expect(err).toMatch(new RegExp(`\\d+ lines, \\d+ per second, 0 ${word}`));
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });
});
