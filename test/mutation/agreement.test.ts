import { describe, it } from 'vitest';
import { agrees, compiled, compiledAnew, plans } from './agreement.js';
import { drawn } from './situations.js';

// The differential and the planning test in small, asked of every mutant.
describe('the fast evaluator and the slow one agree', () => {
  for (const [kind, situations] of Object.entries(drawn('quick'))) {
    const { judged, planned } = compiled(situations);
    it(`on rules of kind ${kind}`, () => judged.forEach(agrees));
    it(`on what comes later under rules of kind ${kind}`, () => planned.forEach(plans));
    it(`on rules of kind ${kind} that are compiled for it`, () => judged.slice(0, 25).forEach(compiledAnew));
  }
});
