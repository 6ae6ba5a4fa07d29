import { describe, expect, it } from 'vitest';
import { BrokenLawError, LAW_NAMES, laws, reportLaws, tellReports } from '../../src/testing/index.js';
import { mutants, sound } from './mutants.js';

const SEED = 20261124;

describe('a law that catches nothing is no law', () => {
  it('has a planted bug for each', () => {
    expect([...new Set(mutants.map(({ law }) => law))].sort()).toEqual([...LAW_NAMES].sort());
  });

  for (const { law, bug, source, options } of mutants) {
    it(`${law} catches a guard that ${bug}`, () => {
      let caught: unknown;
      try {
        laws[law](source, { runs: 400, seed: SEED, ...options });
      } catch (error) {
        caught = error;
      }
      expect(caught).toBeInstanceOf(BrokenLawError);
      const [report] = (caught as BrokenLawError).reports;
      expect(report?.law).toBe(law);
      expect(report?.story).toContain(`The law "${law}" is broken: `);
      expect(report?.story).toContain(`again with seed ${SEED} and path "`);
      // The same seed and path bring the same story back at once.
      const again = reportLaws(source, { runs: 1, seed: SEED, path: report?.path ?? '', ...options, only: [law] });
      expect(again[0]?.holds).toBe(false);
    });
  }
});

describe('and one that cries wolf is none either', () => {
  for (const { what, source } of sound) {
    it(`all hold over ${what}`, () => {
      const reports = reportLaws(source, { runs: 150, seed: SEED });
      expect(reports.filter(({ holds }) => !holds).map(({ story }) => story), tellReports(reports)).toEqual([]);
    });
  }
});
