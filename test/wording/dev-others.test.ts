import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../src/wording/lexicon.js';
import { lexicon as es } from '../../src/wording/lexicons/es.js';
import { lexicon as id } from '../../src/wording/lexicons/id.js';
import { lexicon as ja } from '../../src/wording/lexicons/ja.js';
import { lexicon as ko } from '../../src/wording/lexicons/ko.js';
import { lexicon as pt } from '../../src/wording/lexicons/pt.js';
import { scanWording } from '../../src/wording/scan.js';

interface Message {
  readonly id: string;
  readonly text: string;
  readonly violates: boolean;
  readonly to?: 'debtor' | 'third-party';
}

const read = (name: string): readonly Message[] =>
  readFileSync(new URL(`dev/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Message);
const listed = (of: readonly Message[]): string => of.map(({ id: name, text }) => `${name} ${text}`).join('\n');

/** The lexicons were mended with these messages in sight: what they measure is that nothing that was found, or let through, is lost again. */
describe.each<Lexicon>([es, pt, ko, ja, id])('$id: messages as they are written', (lexicon) => {
  const messages = read(lexicon.id);
  const violating = messages.filter(({ violates }) => violates);
  const lawful = messages.filter(({ violates }) => !violates);
  const isFound = ({ text, to }: Message): boolean =>
    scanWording(text, { lexicons: [lexicon], ...(to === undefined ? {} : { to }) }).some(({ sense, severity }) => sense === 'threat' && severity === 'deny');

  it('are of both sorts, and enough of them', () => {
    expect(violating.length).toBeGreaterThanOrEqual(100);
    expect(lawful.length).toBeGreaterThanOrEqual(100);
  });

  it('are found where they violate: 98 of 100', () => {
    const missed = violating.filter((message) => !isFound(message));
    expect(missed.length / violating.length, listed(missed)).toBeLessThanOrEqual(0.02);
  });

  it('are let through where they are lawful: 98 of 100', () => {
    const wrongly = lawful.filter(isFound);
    expect(wrongly.length / lawful.length, listed(wrongly)).toBeLessThanOrEqual(0.02);
  });
});
