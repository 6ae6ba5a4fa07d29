import { comparePlan, noCounts } from './compare.js';
import { numbers, situations, subjects } from './situations.js';

/* One of the processes of scripts/prove-planning.mjs: a message names a chunk, the answer is what was compared in it. */
interface Chunk {
  readonly seed: number;
  readonly chunk: number;
  readonly count: number;
}

process.on('message', ({ seed, chunk, count }: Chunk) => {
  const counts = noCounts();
  const about: Record<string, number> = {};
  const failures: { index: number; message: string; situation: unknown }[] = [];
  const draw = numbers(seed + chunk);
  situations(seed, chunk, count).forEach((situation, index) => {
    try {
      comparePlan(situation, counts, draw);
    } catch (error) {
      const { scene, rulesets, options, request } = situation;
      failures.push({ index, message: String(error), situation: { scene, rulesets, options, request } });
    }
    for (const subject of subjects(situation)) about[subject] = (about[subject] ?? 0) + 1;
  });
  process.send?.({ seed, chunk, count, counts, about, failures });
});
