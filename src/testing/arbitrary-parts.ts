import fc from 'fast-check';

/* Small vocabularies, so that what a rule asks for and what a request holds meet often, and instants that fall on edges more often than beside them. */

/** Some of a list, at least one. */
export const someOf = <T>(...values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) });
/** Mostly absent. */
export const seldom = <T>(arbitrary: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight, arbitrary });
type Shape = Readonly<Record<string, fc.Arbitrary<unknown>>>;
function chosenFrom(shape: Shape, least: number, most: number): fc.Arbitrary<Record<string, unknown>> {
  const keys = Object.keys(shape);
  // A record costs more to build than to ask: one for each choice of keys that comes up.
  const records = new Map<string, fc.Arbitrary<Record<string, unknown>>>();
  return fc.subarray(keys, { minLength: least, maxLength: Math.min(most, keys.length) }).chain((chosen) => {
    const name = chosen.join();
    const known =
      records.get(name) ?? fc.record(Object.fromEntries(chosen.map((key) => [key, shape[key] as fc.Arbitrary<unknown>])), { noNullPrototype: true });
    records.set(name, known);
    return known;
  });
}
/** Keys that are present only now and then, as a random request or rule would have them. */
export const sparse = (shape: Shape, most = 3): fc.Arbitrary<Record<string, unknown>> => chosenFrom(shape, 0, most);
/** As `sparse`, with at least one key. */
export const sparseSome = (shape: Shape, most = 3): fc.Arbitrary<Record<string, unknown>> => chosenFrom(shape, 1, most);

/** A place and a moment where clocks or calendars do something: the instants of a ruleset and of its request lie around it. */
export interface Scene {
  readonly zone: string;
  readonly at: number;
  readonly calendar: 'us' | 'cn' | 'co' | 'tr';
}
const scene = (zone: string, at: string, calendar: Scene['calendar'] = 'us'): Scene => ({ zone, at: Date.parse(at), calendar });
export const SCENES: readonly Scene[] = [
  scene('America/New_York', '2026-03-08T07:00Z'),
  scene('America/New_York', '2026-11-01T06:00Z'),
  scene('America/New_York', '2026-12-25T05:00Z'),
  scene('America/New_York', '2033-01-01T05:00Z'),
  scene('Europe/London', '2026-03-29T01:00Z'),
  scene('Europe/London', '2026-10-25T01:00Z'),
  scene('Australia/Lord_Howe', '2026-04-04T15:00Z'),
  scene('Australia/Lord_Howe', '2026-10-03T15:30Z'),
  scene('America/Sao_Paulo', '2018-02-18T02:00Z', 'co'),
  scene('America/Sao_Paulo', '2018-11-04T03:00Z', 'co'),
  scene('Pacific/Apia', '2011-12-30T10:00Z', 'cn'),
  scene('Africa/Casablanca', '2026-02-15T02:00Z'),
  scene('Africa/Casablanca', '2026-03-22T02:00Z'),
  scene('Pacific/Chatham', '2026-04-04T14:00Z'),
  scene('Pacific/Chatham', '2026-09-26T14:00Z', 'cn'),
  scene('America/St_Johns', '2026-03-08T05:30Z'),
  scene('America/St_Johns', '2026-11-01T04:30Z'),
  scene('America/Bogota', '2026-07-20T05:00Z', 'co'),
  scene('Europe/Istanbul', '2026-05-26T10:00Z', 'tr'),
  scene('Europe/Istanbul', '2024-06-14T21:00Z', 'tr'),
  scene('Europe/Istanbul', '2032-12-31T21:00Z', 'tr'),
  scene('Asia/Shanghai', '2026-02-14T16:00Z', 'cn'),
  scene('Asia/Shanghai', '2026-09-30T16:00Z', 'cn'),
  scene('Asia/Shanghai', '2026-12-31T16:00Z', 'cn'),
  scene('Asia/Shanghai', '2007-12-31T16:00Z', 'cn'),
];
/** Clocks that went back over midnight: a local date that begins twice. */
export const TWICE: readonly Scene[] = [scene('America/St_Johns', '2010-11-07T02:31Z'), scene('America/St_Johns', '2011-03-13T03:31Z')];
export const OTHER_ZONES: readonly string[] = [
  'America/Los_Angeles',
  'America/Phoenix',
  'Asia/Tokyo',
  'Europe/London',
  'America/New_York',
  'Pacific/Kiritimati',
];

const QUARTER = 900_000;
/** Around an instant: on a quarter of an hour, a whole day or hour away, or a millisecond beside. */
export const near = (at: number, days = 9, onward = days): fc.Arbitrary<number> =>
  fc
    .tuple(
      fc.integer({ min: -days, max: onward }),
      fc.oneof(
        fc.integer({ min: -48, max: 48 }),
        fc.constant(0),
        fc.integer({ min: -12, max: 12 }).map((hours) => hours * 4),
      ),
      fc.constantFrom(0, 0, 0, -1, 1, 60_000, -30_000),
    )
    .map(([day, quarters, rest]) => at + day * 86_400_000 + quarters * QUARTER + rest);
export const text = (at: number): string => new Date(at).toISOString();
export const DAY = 86_400_000;
export const dateNear = (at: number, days = 9): fc.Arbitrary<string> => fc.integer({ min: -days, max: days }).map((day) => text(at + day * DAY).slice(0, 10));
/** An instant in one of its forms. */
export const instant = (at: number, days = 9): fc.Arbitrary<string | number> =>
  fc.tuple(near(at, days), fc.boolean()).map(([value, asText]) => (asText ? text(value) : value));
export const dated = (at: number, days = 9): fc.Arbitrary<string | number> => fc.oneof(instant(at, days), dateNear(at, days));

export const CHANNELS = ['call', 'sms', 'email', 'voicemail', 'visit', 'pigeon'] as const;
export const channel = fc.constantFrom(...CHANNELS);
export const OUTCOMES = ['no-answer', 'answered', 'conversation', 'delivered', 'cancelled', 'odd'] as const;
export const DEBTS = ['d1', 'd2', 'd3'] as const;
export const ADDRESSES = ['+1 (555) 010-0199', '15550100199', 'A@Example.org', 'a@example.org', '+861380000'] as const;
export const weekday = fc.constantFrom('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
export const clockTime = fc.constantFrom(
  '00:00',
  '01:00',
  '01:30',
  '02:00',
  '02:15',
  '02:30',
  '02:45',
  '03:00',
  '07:00',
  '08:00',
  '09:00',
  '12:00',
  '13:00',
  '18:00',
  '21:00',
  '22:00',
  '23:00',
  '23:30',
);
export const clockEnd = fc.oneof({ weight: 5, arbitrary: clockTime }, { weight: 1, arbitrary: fc.constant('24:00') });

export const duration = (workdays: boolean): fc.Arbitrary<object> => {
  const inDays = fc.oneof(
    fc.integer({ min: 1, max: 8 }).map((days) => ({ days })),
    fc.integer({ min: 1, max: 2 }).map((months) => ({ months })),
    ...(workdays ? [fc.integer({ min: 1, max: 6 }).map((count) => ({ workdays: count }))] : []),
  );
  return fc.oneof(
    { weight: 3, arbitrary: inDays },
    { weight: 1, arbitrary: inDays.map((length) => ({ ...length, full: true })) },
    { weight: 1, arbitrary: fc.constantFrom(0.5, 1, 6, 24, 36, 48, 1.25).map((hours) => ({ hours })) },
  );
};
