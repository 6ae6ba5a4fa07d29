import { showDated } from '../../dated.js';
import { soonest } from '../condition-parts.js';
import type { Ask, Finding } from '../kind.js';
import type { StatusRule } from './compile.js';
import { READERS } from './compile.js';

const CODES: Readonly<Partial<Record<string, string>>> = { represented: 'represented', cease: 'cease-communication', disputed: 'disputed-debt' };

export function evaluate(rule: StatusRule, ask: Ask, found: Finding[]): void {
  const { status } = rule.params;
  const seen = new Set<string | undefined>();
  for (const bar of READERS[status](rule, ask)) {
    if (ask.at < bar.from || ask.at >= bar.to || seen.has(bar.debt)) continue;
    seen.add(bar.debt);
    const since = bar.since === undefined ? undefined : showDated(bar.since);
    found.push({
      code: CODES[status] ?? 'account-status',
      data: { status, ...(bar.debt === undefined ? {} : { debt: bar.debt }), ...(since === undefined ? {} : { since }), ...(bar.detail === undefined ? {} : { detail: bar.detail }) },
      remedy: bar.to === Infinity ? 'stop' : 'wait',
      over: bar.to,
      debt: bar.debt,
    });
  }
}

export function next(rule: StatusRule, ask: Ask): number {
  return soonest(ask, READERS[rule.params.status](rule, ask).flatMap((bar) => [bar.from, bar.to]));
}
