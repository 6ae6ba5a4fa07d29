import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';

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
    expect(lines[at + 1]).toBe(`    ${' '.repeat(10)}${'^'.repeat(8)}`);
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
