import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { ADDRESSES, dated, DEBTS, duration, someOf, sparse } from '../../testing/arbitrary-parts.js';
import { consentSpec } from '../../testing/arbitrary-rule-parts.js';

/** Consents that are asked for, and opt-outs that are honoured at once or after a while. */
export function arbitraryRule(_: Scene): fc.Arbitrary<Record<string, unknown>> {
  const optOuts = sparse({ covers: fc.record({ sms: someOf('email', 'call') }), forms: someOf('written', 'oral'), grace: duration(true) }, 2);
  return fc.oneof(
    consentSpec.map((requires) => ({ kind: 'consent', requires })),
    optOuts.map((honoured) => ({ kind: 'consent', optOuts: honoured })),
  );
}

/** Opt-outs around the scene; consents are in every request. */
export function arbitraryConsumer({ at }: Scene): fc.Arbitrary<Record<string, unknown>> {
  const optOut = fc
    .tuple(
      dated(at, 4),
      sparse(
        {
          channel: fc.constantFrom('call', 'sms'),
          address: fc.constantFrom(...ADDRESSES),
          debts: fc.subarray([...DEBTS], { maxLength: 2 }),
          form: fc.constantFrom('written', 'oral'),
          purposes: fc.subarray(['collection', 'service']),
          by: sparse({ role: fc.constantFrom('debtor', 'spouse'), relation: fc.constantFrom('sister', 'boss') }),
        },
        2,
      ),
    )
    .map(([given, rest]) => ({ at: given, ...rest }));
  return fc.array(optOut, { maxLength: 2 }).map((optOuts) => ({ optOuts }));
}
