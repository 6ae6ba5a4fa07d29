/** How long does one call take to decide, once the request is parsed, against the peers on the same rules and data? */
import { assertAgreement } from './lib/agree.mjs';
import { load } from './lib/build.mjs';
import { interleave, nanoseconds, ratio, times as shown, typical } from './lib/measure.mjs';
import { CORE, mixed } from './lib/mixed.mjs';
import { ask, table, target } from './lib/report.mjs';
import { pool } from './lib/workload.mjs';
import * as cedar from './peers/cedar.mjs';
import { prepare } from './peers/common.mjs';
import { facts } from './peers/facts.mjs';
import * as floor from './peers/floor.mjs';
import * as engine from './peers/json-rules-engine.mjs';
import * as straight from './peers/straight.mjs';

const FLOOR_RULES = ['us.regf.hours', 'us.regf.call-frequency', 'us.regf.conversation-cooldown'];

async function question() {
  const { check, compile, parseRequest, us } = await load();
  const policy = compile([us]);
  const requests = pool();
  const others = mixed();
  const ours = (request) => check(policy, request);
  if (!requests.every((request) => ours(request).outcome === 'allow')) throw new Error('a request of the pool is denied');
  const agreed = await assertAgreement([...requests, ...others], 'straight code', ours, (request) => straight.decide(prepare(request)));
  await assertAgreement([...requests, ...others], 'json-rules-engine', ours, (request) => engine.decide(prepare(request)));
  await assertAgreement([...requests, ...others], 'cedar', ours, (request) => cedar.decide(prepare(request)));
  const core = (request) => {
    const reasons = ours(request).reasons.filter(({ rule }) => FLOOR_RULES.includes(rule));
    return { outcome: reasons.length > 0 ? 'deny' : 'allow', reasons, advisories: [] };
  };
  const three = await assertAgreement([...requests, ...mixed({ seed: 5, among: CORE })], 'floor', core,
    (request) => floor.decide(floor.prepare(prepare(request))));

  const parsed = requests.map((request) => parseRequest(request).request);
  const prepared = requests.map(prepare);
  const known = prepared.map(facts);
  const subjects = [
    { name: 'check', items: parsed, run: (request) => check(policy, request) },
    { name: 'read', items: parsed, run: (request) => { const decision = check(policy, request); return [decision.validUntil, decision.retryAt]; } },
    { name: 'a', items: prepared, run: straight.decide },
    { name: 'b', items: prepared, run: engine.decide, async: true },
    { name: 'c', items: prepared, run: cedar.decide },
    { name: 'd', items: prepared.map(floor.prepare), run: floor.decide },
    { name: 'd sorted', items: prepared.map(floor.prepare), run: floor.decideSorted },
    { name: 'facts', items: prepared, run: facts },
    { name: 'b alone', items: known, run: engine.decideOn, async: true },
    { name: 'c alone', items: known, run: cedar.decideOn },
  ];
  // Long enough that each finds its own data in the caches, whatever the others left there; the first pass alone is measured beside it.
  const times = await interleave(subjects, { rounds: 40, batchMs: 20 });
  const cold = await interleave(subjects.filter(({ name }) => ['check', 'a', 'c', 'd'].includes(name)), { rounds: 120, batchMs: 0 });

  const names = {
    check: '`check`, every reason and advisory', read: '`check`, `validUntil` and `retryAt` read', a: '(a) straight code with date-fns-tz',
      b: '(b) json-rules-engine, facts by date-fns-tz',
    c: '(c) cedar-wasm, the same facts', d: '(d) floor: three rules over numbers, offset cached', 'd sorted': '(d) over events sorted before',
      facts: 'the facts of (b) and (c) alone', 'b alone': '(b) without its facts', 'c alone': '(c) without its facts',
  };
  const rows = Object.entries(names).map(([key, name]) =>
    [name, nanoseconds(typical(times, key)), key === 'check' ? '1' : shown(ratio(times, key, 'check')),
      key === 'read' ? '1' : shown(ratio(times, key, 'read'))]);
  return {
    title: '01 A parsed request',
    text: [
      `${requests.length} requests, seeded: one call, 50 past contacts over 60 days, allowed, no text; the \`us\` ruleset. `
        + `The outcome and every denying rule agree with (a), (b) and (c) on these `
        + `and on ${others.length} more of which `
        + `${agreed.denied} are denied by ${agreed.rules} different rules ((a) and (b) agree on the advice too); `
        + `with (d) on its three rules on ${three.requests}.`,
      '(a), (b) and (c) are given instants as numbers and defaults filled in; their own reading of the request is not in these times. '
        + 'Ratios are medians over rounds of time ÷ time of ours in the same round, with quartiles.',
      '',
      table(['', 'one request', '÷ `check`', '÷ `check` with both read'], rows),
      '',
      'Each goes on for 20 ms at a time. Where each passes over the pool once and the next one follows, so that it finds the caches as the others left them, '
        + `\`check\` takes ${nanoseconds(typical(cold, 'check'))} and is ${shown(ratio(cold, 'check', 'd'))} the floor; (a) is ${shown(ratio(cold, 'a', 'check'))}, (c) ${shown(ratio(cold, 'c', 'check'))} \`check\`.`,
    ].join('\n'),
    targets: [
      target('(a) ÷ `check`', 'at least', 5, ratio(times, 'a', 'check').median),
      target('(b) ÷ `check`', 'at least', 10, ratio(times, 'b', 'check').median),
      target('(c) ÷ `check`', 'at least', 100, ratio(times, 'c', 'check').median),
      target('`check` ÷ (d)', 'at most', 15, ratio(times, 'check', 'd').median),
    ],
  };
}

await ask(import.meta.url, question);
