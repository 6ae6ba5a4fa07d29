import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { clockEnd, clockTime, dated, duration, someOf, sparse, weekday } from '../../testing/arbitrary-parts.js';

/** What is honoured, in every combination. */
export function arbitraryRule(_: Scene): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .tuple(
      fc.option(fc.subarray(['times', 'places', 'agreed-hours', 'appointments'], { minLength: 1 }), { nil: undefined }),
      fc.option(fc.constantFrom('known', 'always'), { nil: undefined }),
      fc.option(fc.array(fc.record({ forms: someOf('oral', 'written'), after: duration(true) }), { minLength: 1, maxLength: 2 }), { nil: undefined }),
    )
    .filter(([honours, workplace]) => honours !== undefined || workplace !== undefined)
    .map(([honours, workplace, lapses]) => ({
      kind: 'inconvenient',
      ...(honours === undefined ? {} : { honours }),
      ...(lapses !== undefined && honours?.some((item) => item === 'times' || item === 'places') ? { lapses } : {}),
      ...(workplace === undefined ? {} : { workplace }),
    }));
}

/** Times, places and agreed hours around the scene. */
export function arbitraryConsumer({ at }: Scene): fc.Arbitrary<Record<string, unknown>> {
  const days = fc.uniqueArray(weekday, { minLength: 1, maxLength: 4 });
  const span = { since: dated(at, 4), until: dated(at, 4), days, channels: fc.subarray(['call', 'sms']) };
  const place = fc.constantFrom('home', 'work');
  const wish = sparse({ ...span, from: clockTime, to: clockEnd, place, form: fc.constantFrom('oral', 'written') }, 4);
  const agreed = fc.tuple(clockTime, clockEnd, sparse(span, 2)).map(([from, to, rest]) => ({ from, to, ...rest }));
  return sparse(
    {
      inconvenient: fc.array(fc.oneof(wish, place.map((refused) => ({ place: refused }))), { maxLength: 2 }),
      agreedHours: fc.array(agreed, { maxLength: 2 }),
      employerProhibits: sparse({ since: dated(at, 4), until: dated(at, 4) }),
    },
    3,
  );
}
