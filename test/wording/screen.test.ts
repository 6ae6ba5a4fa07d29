import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ASKS } from '../../src/wording/screen.js';
import { lexicons } from '../../src/wording/lexicons/index.js';
import { prepare } from '../../src/wording/prepare.js';
import { scanPrepared } from '../../src/wording/scan.js';
import { disguisesOf } from '../../src/wording/self-test.js';

/** Pieces that come near phrases, between pieces that hide or divide them. */
const between = ['', ' ', '.', '. ', '!', '-', '\u200b', '\u0301', "'", '*', '\n', '$', '@', '1', 'x', '，', '。', 'ﬁ', '🚔', '\ud800', 'ｱ', '０', 'а'];

for (const lexicon of lexicons) {
  it(`${lexicon.id}: the screen passes every text in which the full reading finds something`, () => {
    const prepared = prepare(lexicon);
    const pieces = [...lexicon.entries.flatMap(({ examples, counterExamples }) => [...examples, ...(counterExamples ?? [])]).flatMap((text) => (lexicon.words === 'none' ? [...text] : text.split(/(?=\s)|(?<=\s)/))), 'I', 'a', 'aaa', 'e', '4rr3st'];
    const disguises = [(text: string): string => text, ...Object.values(disguisesOf(lexicon))];
    let found = 0;
    const text = fc.oneof(
      fc.array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...between)), { minLength: 1, maxLength: 12 }).map((parts) => parts.flat().join('')),
      fc.tuple(fc.constantFrom(...lexicon.entries.flatMap(({ examples }) => examples)), fc.constantFrom(...disguises), fc.constantFrom(...between), fc.nat(12)).map(([example, disguise, sign, at]) => {
        const whole = disguise(example);
        return whole.slice(0, at) + sign + whole.slice(at);
      }),
    );
    fc.assert(
      fc.property(text, (sample) => {
        for (const to of ['debtor', 'third-party'] as const) {
          const findings = scanPrepared(prepared, sample, { to, facts: [], anyContext: false });
          found += findings.length;
          if (findings.length > 0) expect(prepared.screen(sample, to === 'debtor' ? ASKS.always : ASKS.always | ASKS.thirdParty), sample).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(500);
  });
}
