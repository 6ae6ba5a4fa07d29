/** Do rules that cannot apply to the channel cost anything? */
import { load } from './lib/build.mjs';
import { interleave, nanoseconds, ratio, times as shown, typical } from './lib/measure.mjs';
import { ask, table, target } from './lib/report.mjs';
import { pool } from './lib/workload.mjs';

const COUNTS = [0, 10, 100, 1000];

const house = (count) => ({
  id: 'house',
  version: '1.0.0',
  rules: Array.from({ length: count }, (_, i) => ({
    id: `house.sms-${i}`, kind: 'frequency', when: { channels: ['sms'] }, limit: 1000 + i, window: { days: 1 + (i % 30) }, per: ['consumer'],
      count: { channels: ['sms'] },
  })),
});

async function question() {
  const { check, compile, parseRequest, us } = await load();
  const parsed = pool().map((request) => parseRequest(request).request);
  const times = await interleave(
    COUNTS.map((count) => {
      const policy = compile(count === 0 ? [us] : [us, house(count)]);
      return { name: `${count}`, items: parsed, run: (request) => check(policy, request) };
    }),
    { rounds: 80 },
  );
  return {
    title: '04 Rules that cannot apply',
    text: [
      'The pool of question 01 (calls) under `us` and so many more rules of a house ruleset that reach text messages alone.',
      '',
      table(['rules added', 'one request', '÷ none'],
        COUNTS.map((count) => [`${count}`, nanoseconds(typical(times, `${count}`)), count === 0 ? '1' : shown(ratio(times, `${count}`, '0'))])),
    ].join('\n'),
    // Flat, within what two runs of the same code differ by.
    targets: [target('1000 rules added ÷ none', 'at most', 1.1, ratio(times, '1000', '0').median)],
  };
}

await ask(import.meta.url, question);
