import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { check, compile } from '../../src/index.js';
import { rulesets } from '../../src/rulesets/index.js';

// Prints a digest of the decisions of all cases, with every instant that they name.
const hash = createHash('sha256');
let decisions = 0;
for (const file of ['house', 'us', 'cn']) {
  for (const line of readFileSync(`test/cases/${file}.jsonl`, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const item = JSON.parse(line) as { ruleset?: unknown; rulesets?: string[]; request: unknown };
    hash.update(JSON.stringify(check(compile(item.ruleset ?? item.rulesets?.map((code) => rulesets[code])), item.request)));
    decisions++;
  }
}
console.log(JSON.stringify({ decisions, digest: hash.digest('hex') }));
