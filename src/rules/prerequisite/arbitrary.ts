import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { duration, sparse } from '../../testing/arbitrary-parts.js';
import { filter, per, window } from '../../testing/arbitrary-rule-parts.js';

/** Events and dated facts, at least or at most so long ago. */
export function arbitraryRule(_: Scene): fc.Arbitrary<Record<string, unknown>> {
  const sinceFact = fc.constantFrom('debt.paidAt', 'debt.dueAt', 'debt.type', 'consumer.unreachable.since');
  const requirement = fc.oneof(
    fc.tuple(filter, sparse({ count: fc.integer({ min: 1, max: 3 }), after: fc.tuple(filter, sparse({ atLeast: duration(true) }, 1)).map(([event, rest]) => ({ event, ...rest })), sinceFact }, 2)).map(([event, rest]) => ({ event, ...rest })),
    fc.constantFrom('debt.noticeSentAt', 'debt.dueAt', 'consumer.unreachable.since', 'consumer.noticeSentAt').chain((fact) => sparse({ sinceFact }, 1).map((rest) => ({ fact, ...rest }))),
  );
  return fc
    .tuple(
      fc.oneof(requirement, fc.array(requirement, { minLength: 1, maxLength: 2 })),
      sparse({ atLeast: duration(true), atMost: duration(true), within: window, per }, 3),
    )
    .map(([requires, rest]) => ({ kind: 'prerequisite', requires, ...rest }));
}

/** A dated fact of the person; those of the debts and the events are in every request. */
export function arbitraryConsumer({ at }: Scene): fc.Arbitrary<Record<string, unknown>> {
  const day = fc.integer({ min: -6, max: 3 }).map((days) => new Date(at + days * 86_400_000).toISOString());
  return sparse(
    {
      unreachable: fc
        .oneof(
          day,
          day.map((text) => text.slice(0, 10)),
        )
        .map((since) => ({ since })),
    },
    1,
  );
}
