import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../src/wording/lexicons/index.js';
import { scanWording } from '../../src/wording/index.js';

interface Message {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly violates: boolean;
}

const folder = new URL('./unseen/', import.meta.url);
const files = readdirSync(folder);
const read = (name: string): Message[] => readFileSync(new URL(name, folder), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Message);

// Written apart from the lexicons, by two pens that had not seen them, the second with polite menace and spoken style. They are not to be written towards these messages: what is measured here is what they
// do with a stranger's. The goals are 90 % and 95 % over all; the floors hold what was reached (91.0 % and 93.6 % on 2026-11-26; the first pen alone 96 % and 94 %, the second 84 % and 93 %).
describe('messages that the lexicons were not written from', () => {
  it('finds most of what violates, and little else', () => {
    const found = { right: 0, wrong: 0, missed: 0 };
    for (const name of files) {
      const lexicon = lexicons.filter(({ id }) => `${id}.jsonl` === name);
      expect(lexicon, name).toHaveLength(1);
      for (const { text, language, violates } of read(name)) {
        const hit = scanWording(text, { language, lexicons: lexicon }).some(({ severity, sense }) => severity === 'deny' && sense === 'threat');
        if (hit && violates) found.right++;
        else if (hit) found.wrong++;
        else if (violates) found.missed++;
      }
    }
    expect(found.right + found.missed).toBe(256);
    expect(found.right / (found.right + found.missed)).toBeGreaterThan(0.9);
    expect(found.right / (found.right + found.wrong)).toBeGreaterThan(0.93);
  });
});
