/** How does the cost grow with the length of the history? */
import { load } from './lib/build.mjs';
import { interleave, nanoseconds, typical } from './lib/measure.mjs';
import { ask, table, target } from './lib/report.mjs';
import { pool } from './lib/workload.mjs';

const SIZES = [0, 10, 100, 1000, 10_000];

/** By how much doubling the input multiplies the time, at the long end: 2 is linear. */
const doubling = (from, to, more, fewer) => 2 ** (Math.log(more / fewer) / Math.log(to / from));

async function question() {
  const { check, compile, parseRequest, us } = await load();
  const policy = compile([us]);
  const series = {
    allowed: { name: 'parsed, allowed (texts, e-mails and few calls)', run: (request) => check(policy, request), parse: true },
    calls: { name: 'parsed, denied (all are calls, every one of the last seven days listed)', run: (request) => check(policy, request), parse: true },
    raw: { name: 'raw object, allowed', run: (raw) => check(policy, raw), parse: false },
  };
  const subjects = [];
  for (const size of SIZES) {
    const count = size >= 1000 ? 4 : 20;
    const quiet = pool({ seed: 11, count, size });
    const calls = quiet.map((request) => ({ ...request,
      history: request.history.map((event) => ({ ...event, channel: 'call', direction: 'outbound', outcome: 'no-answer' })) }));
    for (const [key, { run, parse }] of Object.entries(series)) {
      const requests = key === 'calls' ? calls : quiet;
      const outcome = key === 'calls' && size >= 1000 ? 'deny' : key === 'calls' ? undefined : 'allow';
      for (const request of requests) if (outcome !== undefined &&
        check(policy, request).outcome !== outcome) throw new Error(`${key} ${size}: not ${outcome}`);
      subjects.push({ name: `${key} ${size}`, items: parse ? requests.map((request) => parseRequest(request).request) : requests, run });
    }
  }
  const times = await interleave(subjects, { rounds: 25, warmMs: 250 });
  const at = (key, size) => typical(times, `${key} ${size}`);
  const rows = Object.entries(series).map(([key, { name }]) => {
    const slope = (at(key, 10_000) - at(key, 100)) / 9900;
    return [name, ...SIZES.map((size) => nanoseconds(at(key, size))), `${slope.toFixed(1)} ns`,
      doubling(1000, 10_000, at(key, 10_000), at(key, 1000)).toFixed(2)];
  });
  return {
    title: '03 Length of the history',
    text: [
      'Events over 60 days, as many as stated; the contact as in question 01. "One event more" is the slope from 100 to 10,000; '
        + 'the last column says by how much twice the history multiplies the time '
        + 'between 1,000 and 10,000 events (2 is linear, 4 would be quadratic).',
      '',
      table(['', ...SIZES.map((size) => `${size}`), 'one event more', 'twice the history'], rows),
    ].join('\n'),
    targets: Object.entries(series).map(([key, { name }]) =>
      target(`twice the history, ${name.replace(/ \(.*/, '')}`, 'at most', 2.2, doubling(1000, 10_000, at(key, 10_000), at(key, 1000)))),
  };
}

await ask(import.meta.url, question);
