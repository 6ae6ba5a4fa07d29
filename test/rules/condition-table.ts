import { describe, expect, it } from 'vitest';
import { allowedWindows, check } from '../../src/index.js';
import { policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';

/** A Wednesday, noon in UTC. */
export const AT = '2026-05-20T12:00:00.000Z';
const [FROM, TO] = ['2026-05-19T00:00:00.000Z', '2026-05-23T00:00:00.000Z'];
export const NY = 'America/New_York';
export const asked = ({ contact, consumer, ...rest }: { contact?: Plain; consumer?: Plain; [key: string]: unknown } = {}): Plain => ({
  contact: { at: AT, channel: 'call', debts: ['d1'], to: { role: 'debtor', address: 'a' }, ...contact },
  consumer: { timeZones: ['UTC'], ...consumer },
  debts: [{ id: 'd1', type: 'credit-card' }],
  history: [],
  ...rest,
});
export const event = (at: string, more: Plain = {}): Plain => ({ id: at, at, channel: 'call', outcome: 'no-answer', debts: ['d1'], to: { role: 'debtor', address: 'a' }, ...more });
/** On the 20th of May 2026, where it is only a time. */
export const day = (text: string): string => new Date(text.includes('T') ? text : `2026-05-20T${text}Z`).toISOString();

/**
 * What a condition says: `yes` lifts a rule that has it in `unless` and applies one that has it in `when`; `unknown` applies the latter and does not lift the former.
 * `spans`: when it is `yes` between the 19th and the 22nd, `from` included and `to` not; `no`: when it is `no`.
 */
export type Row = readonly [name: string, condition: Plain, request: Plain, answer: 'yes' | 'no' | 'unknown', spans?: readonly (readonly [from: string, to: string])[], no?: readonly (readonly [from: string, to: string])[]];
export const [START, END] = ['2026-05-19T00:00:00Z', '2026-05-23T00:00:00Z'];

export function table(what: string, rows: readonly Row[]): void {
  describe(what, () => {
    for (const [name, condition, request, answer, spans, no] of rows) {
      it(name, () => {
        const lifted = policyOf({ kind: 'channel', deny: true, unless: condition });
        const applied = policyOf({ kind: 'channel', deny: true, when: condition });
        const [lifts, applies] = [check(lifted, request).outcome === 'allow', check(applied, request).outcome === 'deny'];
        // No condition fails: a rule that fails denies too, for another reason.
        for (const policy of [lifted, applied]) for (const { code } of check(policy, request).reasons) expect(code).toBe('channel-not-permitted');
        expect(lifts ? (applies ? 'yes' : 'contradiction') : applies ? 'unknown' : 'no').toBe(answer);
        for (const [policy, wanted] of [[lifted, spans], [applied, no]] as const) {
          if (wanted === undefined) continue;
          const found = allowedWindows(policy, request, { from: FROM, to: TO }).map(({ from, to }) => [from, to]);
          expect(found).toEqual(wanted.map(([from, to]) => [day(from), day(to)]));
        }
      });
    }
  });
}
