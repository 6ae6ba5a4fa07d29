import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexicon } from '../../src/wording/lexicons/en.js';
import { scanWording } from '../../src/wording/scan.js';

interface Message {
  readonly id: string;
  readonly text: string;
  readonly violates: boolean;
  readonly categories: readonly string[];
}

const messages = readFileSync(new URL('dev/en.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Message);

/** The categories that are found as the sender's own, by entries that deny. */
const foundIn = ({ text }: Message): readonly string[] =>
  scanWording(text, { lexicons: [lexicon] })
    .filter(({ sense, severity }) => sense === 'threat' && severity === 'deny')
    .map(({ category }) => category);
const listed = (of: readonly Message[]): string => of.map(({ id, text }) => `${id} ${text}`).join('\n');

/** The lexicon was written with these messages in sight: what they measure is that nothing that was found is lost again. */
describe('English: messages as they are written', () => {
  const violating = messages.filter(({ violates }) => violates);
  const lawful = messages.filter(({ violates }) => !violates);

  it('are of both sorts, in every category', () => {
    expect(violating.length).toBeGreaterThanOrEqual(1200);
    expect(lawful.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(violating.flatMap(({ categories }) => categories)).size).toBe(25);
  });

  it('are found where they violate: 98 of 100', () => {
    const missed = violating.filter((message) => foundIn(message).length === 0);
    expect(missed.length / violating.length, listed(missed)).toBeLessThanOrEqual(0.02);
  });

  it('are let through where they are lawful: 98 of 100', () => {
    const wrongly = lawful.filter((message) => foundIn(message).length > 0);
    expect(wrongly.length / lawful.length, listed(wrongly)).toBeLessThanOrEqual(0.02);
  });

  it('are found for what they are: 95 of 100 in a category that they were written for', () => {
    const found = violating.filter((message) => foundIn(message).length > 0);
    const otherwise = found.filter((message) => !foundIn(message).some((category) => message.categories.includes(category)));
    expect(otherwise.length / found.length, listed(otherwise)).toBeLessThanOrEqual(0.05);
  });
});
