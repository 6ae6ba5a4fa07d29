import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { dated, DEBTS, duration, someOf, sparse } from '../../testing/arbitrary-parts.js';
import { STATUSES } from './params.js';

/** Every status, with the fields that some of them read. */
export function arbitraryRule(_: Scene): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(
      fc.constantFrom(...STATUSES),
      sparse(
        {
          contactKnown: fc.constant(true),
          statuses: someOf('active', 'open', 'ended'),
          inWriting: fc.constant(true),
          forms: someOf('written', 'oral'),
          endedBy: fc.constantFrom('verification-sent', 'resolved', 'never'),
          afterNotice: duration(true),
          groups: someOf('mental-health', 'illness'),
          grace: duration(true),
          lasts: duration(true),
        },
        3,
      ),
    )
    .map(([status, rest]) => ({ kind: 'account-status', status, ...rest }));
}

/** What is known of the person, from around the scene. */
export function arbitraryConsumer({ at }: Scene): fc.Arbitrary<Record<string, unknown>> {
  const form = fc.constantFrom('written', 'oral');
  const debts = fc.subarray([...DEBTS], { maxLength: 2 });
  const received = (rest: Record<string, fc.Arbitrary<unknown>>) =>
    fc.array(
      fc.tuple(dated(at), sparse({ form, ...rest })).map(([receivedAt, more]) => ({ receivedAt, ...more })),
      { maxLength: 2 },
    );
  return sparse(
    {
      representation: sparse({
        since: dated(at),
        contactKnown: fc.boolean(),
        status: fc.constantFrom('active', 'non-responsive', 'consented', 'ended'),
        debts,
        form,
      }),
      cease: received({ inWriting: fc.boolean(), debts, until: dated(at) }),
      bankruptcy: sparse({ filedAt: dated(at), status: fc.constantFrom('open', 'closed'), debts }),
      hardship: sparse({ from: dated(at), until: dated(at) }),
      complaints: received({ resolvedAt: dated(at) }),
    },
    5,
  );
}
