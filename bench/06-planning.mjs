/** What do `nextAllowed` and a month of `allowedWindows` cost, in checks of the same request? */
import { load } from './lib/build.mjs';
import { interleave, nanoseconds, ratio, times as shown, typical } from './lib/measure.mjs';
import { ask, table, target } from './lib/report.mjs';
import { pool } from './lib/workload.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const iso = (at) => new Date(at).toISOString();

/** The pool, made to be denied for one reason. */
const cases = {
  allowed: (request) => request,
  // 10:00 UTC is between two and six in the morning in every zone of the pool.
  'denied at night': (request) => ({ ...request, contact: { ...request.contact, at: `${request.contact.at.slice(0, 10)}T10:00:00Z` } }),
  'denied two days after a conversation': (request) => withCalls(request, [2 * DAY], 'conversation'),
  'denied by seven calls in seven days': (request) => withCalls(request, [1, 2, 3, 4, 5, 5.2, 5.4].map((days) => days * DAY), 'no-answer'),
};

function withCalls(request, ages, outcome) {
  const { at, debts, to } = request.contact;
  const calls = ages.map((age, i) => ({ id: `x-${i}`, at: iso(Date.parse(at) - age), channel: 'call', outcome, to, debts }));
  return { ...request, history: [...request.history, ...calls] };
}

async function question() {
  const { allowedWindows, check, compile, nextAllowed, parseRequest, us } = await load();
  const policy = compile([us]);
  const subjects = [];
  for (const [name, change] of Object.entries(cases)) {
    const items = pool().map((raw) => {
      const { request } = parseRequest(change(raw));
      const decision = check(policy, request);
      if ((decision.outcome === 'allow') !== (name === 'allowed')) throw new Error(`${name}: ${decision.outcome}`);
      const at = Date.parse(request.contact.at);
      return { request, from: at, to: at + 30 * DAY };
    });
    subjects.push(
      { name: `${name} check`, items, run: ({ request }) => check(policy, request) },
      { name: `${name} next`, items, run: ({ request }) => nextAllowed(policy, request) },
      { name: `${name} month`, items, run: ({ request, from, to }) => allowedWindows(policy, request, { from, to }) },
    );
  }
  const times = await interleave(subjects, { rounds: 30 });
  const cost = (name, what) => ratio(times, `${name} ${what}`, `${name} check`);
  const rows = Object.keys(cases).map((name) => [
    name, nanoseconds(typical(times, `${name} check`)), nanoseconds(typical(times, `${name} next`)), shown(cost(name, 'next')),
      nanoseconds(typical(times, `${name} month`)), shown(cost(name, 'month')),
  ]);
  const worst = (what) => Math.max(...Object.keys(cases).map((name) => cost(name, what).median));
  return {
    title: '06 Planning',
    text: [
      'The pool of question 01, parsed, left allowed or changed to be denied for one reason. '
        + '`allowedWindows` asks for the thirty days from the contact. Ratios are to `check` of the same requests in the same round.',
      '',
      table(['', '`check`', '`nextAllowed`', '÷ `check`', '`allowedWindows`, 30 days', '÷ `check`'], rows),
    ].join('\n'),
    targets: [target('`nextAllowed` ÷ `check`, the worst of these', 'at most', 20, worst('next')),
      target('a month of `allowedWindows` ÷ `check`, the worst', 'at most', 200, worst('month'))],
  };
}

await ask(import.meta.url, question);
