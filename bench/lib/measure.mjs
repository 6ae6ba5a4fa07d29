import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { do_not_optimize } from 'mitata';
import { random } from './random.mjs';

const median = (list) => quantile(list, 0.5);
export function quantile(list, q) {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  const high = Math.ceil(at);
  return sorted[low] + (sorted[high] - sorted[low]) * (at - low);
}

/**
 * Measures subjects against each other in one process: every round runs each of them over the whole pool, in an order drawn anew, so that
 * whatever else the machine does meets all of them alike. A subject is `{ name, items, run(item), async }`. Fast ones pass over the pool
 * several times a round. Returns nanoseconds for one item: one number for each round.
 */
export async function interleave(subjects, { rounds = 60, warmMs = 400, batchMs = 2, seed = 7 } = {}) {
  const passes = new Map();
  for (const subject of subjects) {
    let done = 0;
    const start = performance.now();
    do await once(subject, 1);
    while ((++done, performance.now() - start < warmMs));
    const took = (performance.now() - start) / done;
    passes.set(subject, Math.max(1, Math.round(batchMs / took)));
  }
  const rng = random(seed);
  const times = new Map(subjects.map((subject) => [subject.name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = subjects.map((subject) => [rng.next(), subject]).sort((a, b) => a[0] - b[0]);
    for (const [, subject] of order) {
      const repeat = passes.get(subject);
      times.get(subject.name).push(((await once(subject, repeat)) * 1e6) / (repeat * subject.items.length));
    }
  }
  return times;
}

async function once({ items, run, async }, passes) {
  const start = performance.now();
  if (async) for (let pass = 0; pass < passes; pass++) for (let i = 0; i < items.length; i++) do_not_optimize(await run(items[i]));
  else for (let pass = 0; pass < passes; pass++) for (let i = 0; i < items.length; i++) do_not_optimize(run(items[i]));
  return performance.now() - start;
}

/** Median of the ratios of each round, with quartiles. */
export function ratio(times, above, below) {
  const rounds = times.get(above).map((value, i) => value / times.get(below)[i]);
  return { median: median(rounds), low: quantile(rounds, 0.25), high: quantile(rounds, 0.75) };
}

export const typical = (times, name) => median(times.get(name));

export function nanoseconds(value) {
  if (value >= 1e6) return `${(value / 1e6).toFixed(2)} ms`;
  return value >= 1e3 ? `${(value / 1e3).toFixed(2)} µs` : `${value.toFixed(0)} ns`;
}
export const times = ({ median: middle, low, high }) => `${short(middle)}× (${short(low)}–${short(high)})`;
const short = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toPrecision(2));

/** Bytes that are held once everything that is not has been collected; buffers are let go a moment later than what held them. */
export async function held() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
