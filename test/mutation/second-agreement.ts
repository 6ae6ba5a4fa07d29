import { beforeAll, describe, it } from 'vitest';
import { KINDS } from '../../src/testing/arbitraries.js';
import { agrees, compiled, compiledAnew, plans } from './agreement.js';
import type { Drawn } from './situations.js';
import { drawn } from './situations.js';

// The questions of test/differential.test.ts, drawn and judged once: a second pass for what has survived. Nothing is compiled before the first mutant comes here.
describe('the fast evaluator and the slow one agree on all that the differential test asks', () => {
  for (const kind of [...Object.keys(KINDS), 'several']) {
    describe(kind, () => {
      let ready: ReturnType<typeof compiled>;
      beforeAll(() => {
        ready = compiled(drawn('wide')[kind] as Drawn);
      });
      it('rules', () => ready.judged.forEach(agrees));
      it('what comes later', () => ready.planned.forEach(plans));
      it('rules compiled for it', () => ready.judged.slice(0, 60).forEach(compiledAnew));
    });
  }
});
