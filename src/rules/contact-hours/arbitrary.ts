import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { clockEnd, clockTime, dateNear, sparse } from '../../testing/arbitrary-parts.js';

const day = fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'workday', 'rest-day', 'holiday');

/** Windows whose edges lie on the same clock times as the instants of the requests. */
export function arbitraryRule(scene: Scene): fc.Arbitrary<Record<string, unknown>> {
  const window = fc
    .tuple(
      clockTime,
      clockEnd,
      sparse(
        { days: fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], { minLength: 1 }), fromInclusive: fc.boolean(), toInclusive: fc.boolean() },
        2,
      ),
      fc.option(
        fc.oneof(
          fc.record({ days: fc.array(day, { minLength: 1, maxLength: 3 }) }),
          fc.record({
            dates: fc.array(
              fc.oneof(
                dateNear(scene.at, 4),
                dateNear(scene.at, 4).map((date) => date.slice(5)),
              ),
              { minLength: 1, maxLength: 2 },
            ),
          }),
        ),
        { freq: 2 },
      ),
    )
    .filter(([from, to]) => from !== to)
    .map(([from, to, rest, special]) => {
      const { days, toInclusive, ...other } = rest;
      const own = special ?? (days === undefined ? {} : { days });
      return { ...own, from, to, ...other, ...(toInclusive === undefined || to === '24:00' ? {} : { toInclusive }) };
    });
  return fc
    .tuple(fc.array(window, { minLength: 1, maxLength: 4 }), fc.boolean(), sparse({ holidays: fc.constantFrom('ordinary', 'closed', 'as-sunday'), halfDays: clockTime.map((closedFrom) => ({ closedFrom })) }, 2))
    .map(([windows, quiet, rest]) => ({ kind: 'contact-hours', [quiet ? 'quiet' : 'allow']: windows, ...rest }));
}

/** Hours ask for nothing but an instant and a zone. */
export const arbitraryConsumer = (_: Scene): fc.Arbitrary<Record<string, unknown>> => fc.constant({});
