import fc from 'fast-check';
import type { Scene } from '../../testing/arbitrary-parts.js';
import { clockTime, dateNear, weekday } from '../../testing/arbitrary-parts.js';

/** Expressions over present, absent and unlike values, lazy and strict, and over the local clock. */
export function arbitraryRule({ at }: Scene): fc.Arbitrary<Record<string, unknown>> {
  const read = (path: string) => ({ var: path });
  const paths = [
    'contact.channel',
    'contact.to.role',
    'contact.to.place',
    'contact.purpose',
    'consumer.minor',
    'consumer.noSuch',
    'debt.daysPastDue',
    'debt.timeBarred',
    'debt.type',
    'debt.id',
  ];
  const path = fc.constantFrom(...paths);
  const number = fc.oneof(
    fc.constant(read('debt.daysPastDue')),
    fc.integer({ min: -1, max: 5 }),
    path.map((each) => ({ var: [each, 2] })),
  );
  const sum = fc.oneof(
    number,
    fc.tuple(fc.constantFrom('+', '*', '-', '%', '/', 'min', 'max'), number, number).map(([operator, a, b]) => ({ [operator]: [a, b] })),
  );
  const operator = fc.constantFrom('<', '<=', '>', '>=', '==', '!=', '===', '!==');
  const clock = fc.tuple(operator, clockTime).map(([name, time]) => ({ [name]: [read('local.time'), time] }));
  const count = fc
    .constantFrom(...['call', 'sms'])
    .map((channel) => ({ reduce: [{ filter: [read('history'), { '==': [read('channel'), channel] }] }, { '+': [read('accumulator'), 1] }, 0] }));
  const atom: fc.Arbitrary<unknown> = fc.oneof(
    fc.tuple(operator, sum, sum).map(([name, a, b]) => ({ [name]: [a, b] })),
    clock,
    fc.tuple(clockTime, clockTime).map(([a, b]) => ({ '<': [a, read('local.time'), b] })),
    weekday.map((day) => ({ in: [read('local.weekday'), [day, 'sun']] })),
    fc.constantFrom('holiday', 'workday', 'rest-day').map((kind) => ({ '==': [read('local.day'), kind] })),
    fc.tuple(operator, dateNear(at, 3)).map(([name, date]) => ({ [name]: [read('local.date'), date] })),
    path.map((each) => ({ missing: [each] })),
    fc.tuple(fc.integer({ min: 1, max: 2 }), fc.subarray(paths, { minLength: 1, maxLength: 3 })).map(([least, list]) => ({ missing_some: [least, list] })),
    fc.tuple(path, fc.constantFrom<unknown>('call', 'sms', 'debtor', true, 3)).map(([each, value]) => ({ '==': [read(each), value] })),
    fc.tuple(count, fc.integer({ min: 0, max: 3 })).map(([a, b]) => ({ '>=': [a, b] })),
    fc
      .tuple(fc.constantFrom('some', 'all', 'none'), fc.constantFrom('call', 'sms'), fc.constantFrom('channel', 'direction', 'outcome'))
      .map(([name, value, field]) => ({ [name]: [read('history'), { '==': [read(field), value] }] })),
    fc.boolean(),
    path.map(read),
  );
  const { deny } = fc.letrec<{ deny: unknown }>((tie) => ({
    deny: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      atom,
      fc.tuple(fc.constantFrom('and', 'or'), fc.array(tie('deny'), { minLength: 1, maxLength: 3 })).map(([name, list]) => ({ [name]: list })),
      tie('deny').map((inner) => ({ '!': inner })),
      fc.tuple(tie('deny'), tie('deny'), tie('deny')).map((list) => ({ if: list })),
    ),
  }));
  return deny.map((expression) => ({ kind: 'custom', deny: expression }));
}

/** Expressions read what every request has. */
export const arbitraryConsumer = (_: Scene): fc.Arbitrary<Record<string, unknown>> => fc.constant({});
