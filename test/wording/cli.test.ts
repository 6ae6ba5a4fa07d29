import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { cli as command } from '../command.js';
import type { Setting } from '../command.js';

async function cli(argv: readonly string[], input: string | Buffer): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const read = (stream: PassThrough): string => ((stream.read() as Buffer | null) ?? Buffer.alloc(0)).toString();
  const code = await run(argv, { stdin: Readable.from([Buffer.from(input)]), stdout: out, stderr: err, env: {}, now: () => 0 });
  return { code, out: read(out), err: read(err) };
}

describe('fair-contact wording', () => {
  it('underlines each passage, also one that takes two columns a character', async () => {
    const text = '您好，马上爆通訊錄';
    const { code, out } = await cli(['wording', '--language', 'zh-CN'], text);
    expect(code).toBe(1);
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.includes(text));
    expect(lines[at + 1]).toMatch(/^ {10}\^{12}$/);
    expect(lines[at - 1]).toContain('threat third-party-pressure');
    expect(lines[at + 2]).toContain('traditional');
  });

  it('gives findings as JSON with places in the original', async () => {
    const text = '\ufeffHi {{name}},\nyou will be a.r.r.e.s.t.e.d';
    const { code, out } = await cli(['wording', '-', '-l', 'en', '--json'], text);
    expect(code).toBe(1);
    const found = out.trim().split('\n').map((line) => JSON.parse(line) as { category: string; from: number; to: number; phrase: string });
    expect([...new Set(found.map(({ category }) => category))]).toEqual(['unrendered-placeholder', 'arrest-or-criminal-threat']);
    for (const { from, to, phrase } of found) expect(text.slice(1).slice(from, to)).toBe(phrase);
  });

  it('ends with 0 where nothing would be denied, and 2 for arguments that cannot be used', async () => {
    expect((await cli(['wording', '-l', 'en'], 'Thank you for your payment.')).code).toBe(0);
    const wrong: [string[], string | Buffer, RegExp][] = [
      [['wording', '-l', 'tlh'], 'x', /No lexicon reads "tlh".*Shipped are/],
      [['wording', '--to', 'spouse'], 'x', /--to is "spouse"/],
      [['wording', 'a', 'b'], 'x', /takes one file/],
      [['wording', './nowhere.txt'], 'x', /There is no file/],
      [['wording'], Buffer.from([0xff, 0xfe, 0x41]), /is not UTF-8/],
    ];
    for (const [argv, input, message] of wrong) {
      const { code, err } = await cli(argv, input);
      expect([code, err], argv.join(' ')).toEqual([2, expect.stringMatching(message)]);
    }
  });

  it('reads the texts of requests with every lexicon that a ruleset names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wording-'));
    writeFileSync(`${folder}/house.json`, JSON.stringify({ id: 'house', version: '1', rules: [{ id: 'house.words', kind: 'wording', lexicons: ['en', 'zh-hans'] }] }));
    const request = { contact: { at: '2026-05-05T15:00:00Z', channel: 'sms', content: { text: 'You will be arrested.' } } };
    const { code, out } = await cli(['check', '-', '-r', `${folder}/house.json`, '--explain'], JSON.stringify(request));
    expect(code).toBe(1);
    expect(out).toContain('“You will be arrested” (characters 1 to 20 of the text');
  });
});

describe('what is shown of a text', () => {
  const OWN = {
    id: 'own', language: 'tlh', version: '1', words: 'spaces',
    cues: { negation: { before: ['not'], within: 3 } }, provisions: { 'arrest-or-criminal-threat': ['Act, s. 1', 'Act,\u202e s. 2'] },
    entries: [
      { id: 'jail', category: 'arrest-or-criminal-threat', phrases: ['jail'] },
      { id: 'jail-now', category: 'harassment-threat', phrases: ['jail now'] },
      { id: 'soon', category: 'excessive-urgency', phrases: ['act now'], severity: 'advise' },
      { id: 'owe', category: 'privacy-disclosure', phrases: ['owes money'], only: { to: 'third-party' } },
      { id: 'sued', category: 'false-legal-action', phrases: ['i sued you'], unlessFacts: ['suit-filed'] },
      { id: 'pay', category: 'coercive-borrowing', phrases: ['borrow .. today'] },
      { id: 'no-one', category: 'insult-or-obscenity', phrases: ['undefined fool'] },
    ],
  };
  let folder = '';
  let own = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wording-'));
    own = file('own.json', JSON.stringify(OWN));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const file = (name: string, content: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  const ask = (input: string, more: readonly string[] = [], setting: Setting = {}) => command(['wording', '-l', 'tlh', '--lexicon', own, ...more], { input, ...setting });
  const shown = async (input: string, ...more: readonly string[]): Promise<string> => (await ask(input, more)).out;

  it('each passage with its place, its line, what was seen through, and what forbids it', async () => {
    const { code, out, err } = await ask('Hi {name},\nyou go to j.a.i.l now, act now, or not jail. He owes money; i sued you.', ['--to', 'third-party']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toBe(`1:4  placeholder unrendered-placeholder
    Hi {name},
       ^^^^^^

2:11  threat arrest-or-criminal-threat  own/jail
    you go to j.a.i.l now, act now, or not jail. He owes mone
              ^^^^^^^
    seen through: separators
    Act, s. 1; Act,\\u202e s. 2

2:11  threat harassment-threat  own/jail-now
    you go to j.a.i.l now, act now, or not jail. He owes money; i
              ^^^^^^^^^^^
    seen through: separators

2:24  threat excessive-urgency (weak)  own/soon
    you go to j.a.i.l now, act now, or not jail. He owes money; i sued you
                           ^^^^^^^

2:40  mention arrest-or-criminal-threat (negation)  own/jail
    you go to j.a.i.l now, act now, or not jail. He owes money; i sued you.
                                           ^^^^
    Act, s. 1; Act,\\u202e s. 2

2:49  threat privacy-disclosure  own/owe
    o j.a.i.l now, act now, or not jail. He owes money; i sued you.
                                            ^^^^^^^^^^

2:61  threat false-legal-action  own/sued
    w, act now, or not jail. He owes money; i sued you.
                                            ^^^^^^^^^^

7 found, of which 5 would be denied by default.
`.replaceAll('\\\\', '\\'));
  });

  it('exits 0 where all that is found is a mention or a weak signal, and where nothing is found', async () => {
    expect(await ask('not jail, act now')).toEqual({ code: 0, err: '', out: expect.stringMatching(/\n\n2 found, of which 0 would be denied by default\.\n$/) as string });
    expect(await ask('Thank you.')).toEqual({ code: 0, err: '', out: 'Nothing was found.\n' });
    expect((await ask('jail')).code).toBe(1);
  });

  it('goes by the recipient and by what is true of the message', async () => {
    const owes = async (...more: readonly string[]) => (await shown('He owes money.', ...more)).includes('privacy-disclosure');
    expect([await owes(), await owes('--to', 'debtor'), await owes('--to', 'third-party')]).toEqual([false, false, true]);
    const sued = async (...more: readonly string[]) => (await shown('Now i sued you.', ...more)).includes('false-legal-action');
    expect([await sued(), await sued('--fact', 'other'), await sued('--fact', 'suit-filed'), await sued('--fact', 'other, suit-filed'), await sued('--fact', 'other', '--fact', 'suit-filed')]).toEqual([true, true, false, false, false]);
  });

  it('a passage over several lines, at the end of one, and between long stretches of others', async () => {
    expect(await shown('one\ni\nsued you\nafter')).toBe('2:1  threat false-legal-action  own/sued\n    i sued you\n    ^^^^^^^^^^\n\n1 found, of which 1 would be denied by default.\n');
    expect(await shown('so i\nsued you')).toContain('1:4  threat false-legal-action  own/sued\n    so i sued you\n       ^^^^^^^^^^\n');
    expect(await shown('jail\nafter')).toContain('1:1  threat arrest-or-criminal-threat  own/jail\n    jail\n    ^^^^\n');
    expect(await shown(`${'a'.repeat(50)} jail ${'b'.repeat(50)}`)).toContain(`1:52  threat arrest-or-criminal-threat  own/jail\n    ${'a'.repeat(39)} jail ${'b'.repeat(39)}\n${' '.repeat(44)}^^^^\n`);
    expect(await shown('ｊ.ａ.ｉ.ｌ')).toContain('\n    seen through: full-width, separators\n');
    // A cut within a character.
    expect(await shown(`${'😀'.repeat(25)} jail ${'😀'.repeat(25)}`)).toContain(`\n    \ufffd${'😀'.repeat(19)} jail ${'😀'.repeat(19)}\ufffd\n${' '.repeat(44)}^^^^\n`);
  });

  it('in JSON: one finding per line, in the order of the text, the shorter first; of a field that was not filled in too', async () => {
    const found = (await shown('jail now {name}', '--json')).trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(found.map(({ entry, from, to }) => [entry, from, to])).toEqual([['jail', 0, 4], ['jail-now', 0, 8], ['', 9, 15]]);
    expect(found[2]).toEqual({ from: 9, to: 15, phrase: '{name}', category: 'unrendered-placeholder', sense: 'placeholder', evasions: [], lexicon: '', entry: '', provisions: [], severity: 'deny' });
    expect((await shown('borrow {name} today', '--json')).match(/"from":\d+,"to":\d+/g)).toEqual(['"from":0,"to":19', '"from":7,"to":13']);
    expect((await shown('undefined fool', '--json')).match(/"from":\d+,"to":\d+/g)).toEqual(['"from":0,"to":9', '"from":0,"to":14']);
    expect(await ask('Thank you.', ['--json'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('in colours: what would be denied, and what would not', async () => {
    const terminal = { out: true };
    const [bad, warn] = [31, 33].map((sign) => (text: string) => `\u001b[${sign}m${text}\u001b[39m`) as [(text: string) => string, (text: string) => string];
    const dim = (text: string): string => `\u001b[2m${text}\u001b[22m`;
    expect((await ask('jail', [], { terminal })).out).toContain(`${dim('1:1')}  ${bad('threat arrest-or-criminal-threat')}  ${dim('own/jail')}\n    ${bad('jail')}\n    ${bad('^^^^')}\n`);
    expect((await ask('not jail', [], { terminal })).out).toContain(`  ${warn('mention arrest-or-criminal-threat')} (negation)  ${dim('own/jail')}\n    not ${warn('jail')}\n        ${warn('^^^^')}\n`);
    expect((await ask('act now', [], { terminal })).out).toContain(`  ${warn('threat excessive-urgency')} (weak)  ${dim('own/soon')}\n`);
    expect((await ask('{name}', [], { terminal })).out).toContain(`${dim('1:1')}  ${bad('placeholder unrendered-placeholder')}\n`);
    expect((await ask('ok', [], { terminal })).out).toBe('\u001b[32mNothing was found.\u001b[39m\n');
    expect((await ask('jail', ['--no-color'], { terminal })).out).not.toContain('\u001b');
  });

  it('reads a file or standard input, and tells a person that it waits', async () => {
    const path = file('text.txt', '\ufeffjail');
    const first = '1:1  threat arrest-or-criminal-threat  own/jail';
    const tty = (text: string) => Object.assign(Readable.from([Buffer.from(text)]), { isTTY: true });
    expect((await ask('', [path])).out.split('\n')[0]).toBe(first);
    expect((await ask('ok \ufeffjail')).out.split('\n')[0]).toBe('1:5  threat arrest-or-criminal-threat  own/jail');
    for (const more of [[], ['-']]) {
      const asked = await ask('', more, { input: tty('jail') });
      expect([asked.out.split('\n')[0], asked.err]).toEqual([first, 'Reading a text from the terminal; Ctrl-D ends.\n']);
    }
    expect((await ask('', [path], { input: tty('') })).err).toBe('');
    expect((await ask('jail')).err).toBe('');
  });

  it('says what cannot be used', async () => {
    const said = async (argv: readonly string[], setting: Setting = {}) => {
      const { code, out, err } = await command(['wording', ...argv], setting);
      expect([code, out]).toEqual([2, '']);
      return err.replace('fair-contact: ', '').trim();
    };
    const bad = Buffer.from([0xff]);
    expect(await said([], { input: bad })).toBe('standard input is not UTF-8; write it as UTF-8.');
    expect(await said(['-'], { input: bad })).toBe('standard input is not UTF-8; write it as UTF-8.');
    const path = file('bad.txt', bad);
    expect(await said([path])).toBe(`${path} is not UTF-8; write it as UTF-8.`);
    expect(await said([join(folder, 'none')])).toBe(`There is no file ${join(folder, 'none')}.`);
    expect(await said([], { input: new Readable({ read() { this.destroy(new Error('broken')); } }) })).toBe('standard input could not be read: broken.');
    expect(await said(['--to', 'debter'])).toBe('--to is "debter"; did you mean debtor? Give debtor or third-party.');
    expect(await said(['--to', 'third-parties'])).toBe('--to is "third-parties"; did you mean third-party? Give debtor or third-party.');
    expect(await said(['a', 'b'])).toBe('wording takes one file; "b" is too much. See fair-contact wording --help.');
    expect(await said(['-l', 'enn'])).toMatch(/^No lexicon reads "enn"; did you mean en[^?]*\? Shipped are lexicons for (\S+, )*en, es, (\S+, )*zh-\S+; a file of your own is named by --lexicon\.$/);
    const known = (/lexicons for (.*);/.exec(await said(['-l', 'tlh'])) as RegExpExecArray)[1]?.split(', ') as string[];
    expect(known).toEqual([...known].sort());
    const empty = file('empty.json', JSON.stringify({ ...OWN, entries: [] }));
    expect(await said(['--lexicon', empty])).toBe(`${empty} is no lexicon that can be used: lexicon "own": entries is an empty list; a lexicon has at least one entry`);
    expect((await command(['wording', '-l', 'EN-gb', '--lexicon', own], { input: 'jail' })).code).toBe(1);
  });
});
