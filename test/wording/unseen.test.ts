import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicons } from '../../src/wording/lexicons/index.js';
import { scanWording } from '../../src/wording/index.js';

interface Message {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly violates: boolean;
  readonly to?: 'third-party';
}

// Written apart from the lexicons, by pens that had not seen them. They are not to be written towards these messages: what is measured here is what they do with a stranger's.
// `unseen`: two pens, the second with polite menace and spoken style. `oblique`: a third, of whose violations a third is blunt, a third ordinary, a third says it between the lines.
// `plain`: a fourth, as collectors and banks write every day. `senders`: a fifth, whose lawful messages come from twenty sorts of sender, most of them with a word that triggers.
// `everyday`: English alone, as the fourth.
// The goals are 90 % and 95 %; the floors hold what was reached.
const SETS = [
  { folder: 'unseen', violating: 256, recall: 0.93, precision: 0.96 },
  { folder: 'oblique', violating: 205, recall: 0.72, precision: 0.94 },
  { folder: 'plain', violating: 100, recall: 0.92, precision: 0.95 },
  { folder: 'senders', violating: 100, recall: 0.93, precision: 0.92 },
  { folder: 'everyday', violating: 52, recall: 0.95, precision: 0.95 },
] as const;

describe('messages that the lexicons were not written from', () => {
  it.each(SETS)('$folder: finds most of what violates, and little else', ({ folder, violating, recall, precision }) => {
    const found = { right: 0, wrong: 0, missed: 0 };
    const url = new URL(`./${folder}/`, import.meta.url);
    for (const name of readdirSync(url)) {
      const lexicon = lexicons.filter(({ id }) => `${id}.jsonl` === name);
      expect(lexicon, name).toHaveLength(1);
      const messages = readFileSync(new URL(name, url), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Message);
      for (const { text, language, violates, to } of messages) {
        const hit = scanWording(text, { language, lexicons: lexicon, ...(to === undefined ? {} : { to }) }).some(({ severity, sense }) => severity === 'deny' && sense === 'threat');
        if (hit && violates) found.right++;
        else if (hit) found.wrong++;
        else if (violates) found.missed++;
      }
    }
    console.log(`${folder}: recall ${(found.right / (found.right + found.missed)).toFixed(3)}, precision ${(found.right / (found.right + found.wrong)).toFixed(3)}`);
    expect(found.right + found.missed).toBe(violating);
    expect(found.right / violating).toBeGreaterThan(recall);
    expect(found.right / (found.right + found.wrong)).toBeGreaterThan(precision);
  });
});
