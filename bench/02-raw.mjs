/** How long from a raw JSON object, validated, against straight code with the same validation? */
import { assertAgreement } from './lib/agree.mjs';
import { load } from './lib/build.mjs';
import { interleave, nanoseconds, ratio, times as shown, typical } from './lib/measure.mjs';
import { ask, table, target } from './lib/report.mjs';
import { pool } from './lib/workload.mjs';
import { prepare } from './peers/common.mjs';
import { decide } from './peers/straight.mjs';

async function question() {
  const { check, compile, parseRequest, requestSchema, us } = await load();
  const policy = compile([us]);
  const requests = pool();
  const straight = (raw) => {
    const result = requestSchema.safeParse(raw);
    return result.success ? decide(prepare(result.data)) : { outcome: 'deny', reasons: [{ rule: null, data: result.error.issues }], advisories: [] };
  };
  await assertAgreement(requests, 'straight code', (raw) => check(policy, raw), straight);
  const texts = requests.map((raw) => JSON.stringify(raw));
  const times = await interleave([
    { name: 'check', items: requests, run: (raw) => check(policy, raw) },
    { name: 'parse', items: requests, run: parseRequest },
    { name: 'a', items: requests, run: straight },
    { name: 'zod', items: requests, run: (raw) => requestSchema.safeParse(raw) },
    { name: 'json', items: texts, run: (text) => JSON.parse(text) },
  ]);
  const names = { check: '`check` of the raw object', parse: '`parseRequest` alone (copy, validate, prepare, freeze)', a: '(a) zod, then straight code',
    zod: 'zod alone', json: 'for scale: `JSON.parse` of the text' };
  return {
    title: '02 From a raw JSON object',
    text: [
      'The pool of question 01 as `JSON.parse` gives it. '
        + '(a) validates with the library\'s own schema (`requestSchema.safeParse`), reads the instants, then runs the straight code.',
      '',
      table(['', 'one request', '÷ `check`'],
        Object.entries(names).map(([key, name]) => [name, nanoseconds(typical(times, key)), key === 'check' ? '1' : shown(ratio(times, key, 'check'))])),
    ].join('\n'),
    targets: [target('(a) with the same validation ÷ `check`', 'at least', 2, ratio(times, 'a', 'check').median)],
  };
}

await ask(import.meta.url, question);
