import { describe, it } from 'vitest';
import { check } from '../../src/index.js';
import type { Policy, Ruleset } from '../../src/index.js';
import { ruleset as br } from '../../src/rulesets/br.js';
import { ruleset as caOn } from '../../src/rulesets/ca-on.js';
import { ruleset as cn } from '../../src/rulesets/cn.js';
import { ruleset as gb } from '../../src/rulesets/gb.js';
import { ruleset as hk } from '../../src/rulesets/hk.js';
import { ruleset as ie } from '../../src/rulesets/ie.js';
import { ruleset as jp } from '../../src/rulesets/jp.js';
import { ruleset as kr } from '../../src/rulesets/kr.js';
import { ruleset as sa } from '../../src/rulesets/sa.js';
import { ruleset as tw } from '../../src/rulesets/tw.js';
import { ruleset as usMa } from '../../src/rulesets/us-ma.js';
import { ruleset as usNyc } from '../../src/rulesets/us-nyc.js';
import { ruleset as usWa } from '../../src/rulesets/us-wa.js';
import { ruleset as us } from '../../src/rulesets/us.js';
import { compileWithLexicons, expectDecision, readCases } from '../cases.js';

/** Rulesets that between them use every kind, with cases decided by hand; all rulesets would take too long to load for every mutant. */
const rulesets: Readonly<Record<string, Ruleset>> = { br, 'ca-on': caOn, cn, gb, hk, ie, jp, kr, sa, tw, us, 'us-ma': usMa, 'us-nyc': usNyc, 'us-wa': usWa };

const policies = new Map<string, Policy>();
for (const code of Object.keys(rulesets)) {
  for (const { rulesets: codes = [] } of readCases(code)) {
    const key = codes.join();
    if (!policies.has(key) && codes.every((each) => rulesets[each] !== undefined)) policies.set(key, compileWithLexicons(codes.map((each) => rulesets[each] as Ruleset)));
  }
}

describe('cases with a provision', () => {
  for (const code of Object.keys(rulesets)) {
    it(`of ${code}`, () => {
      for (const item of readCases(code)) {
        const policy = policies.get((item.rulesets ?? []).join());
        if (policy !== undefined) expectDecision(check(policy, item.request), item);
      }
    });
  }
});
