import fc from 'fast-check';
import { CHANNELS, DAY, duration, OUTCOMES, SCENES, seldom, someOf, sparse, sparseSome, text, weekday } from './arbitrary-parts.js';

/* What rules ask of contacts and events: filters, windows, conditions, in the words of the small vocabularies. */

/** Tests of dated facts: so long ago, or in a fixed period near one of the scenes. */
const dateTest = fc.oneof(
  sparse({ atLeast: duration(false), atMost: duration(false) }, 2).map((ago) => ({ ago })),
  fc
    .tuple(fc.constantFrom(...SCENES), fc.integer({ min: -6, max: 6 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('from', 'until', 'both'))
    .map(([{ at }, days, length, which]) => {
      const [from, until] = [days, days + length].map((day) => text(at + day * DAY).slice(0, 10)) as [string, string];
      return { ...(which === 'until' ? {} : { from }), ...(which === 'from' ? {} : { until }) };
    }),
);
const factTests = fc.oneof(
  fc.tuple(fc.constantFrom('debt.dueAt', 'debt.noticeSentAt', 'debt.paidAt', 'consumer.bankruptcy.filedAt'), dateTest).map(([path, test]) => ({ [path]: test })),
  fc.constantFrom<Record<string, unknown>>({ 'debt.daysPastDue': { min: 3 } }, { 'debt.account': ['s-1', 's-3'] }, { 'to.role': 'spouse' }, { 'contact.channel': 'call' }),
);
const eventFacts = fc.oneof(
  dateTest.map((test) => ({ 'event.at': test })),
  fc.constantFrom<Record<string, unknown>>({ 'event.outcome': ['no-answer', 'odd'] }, { 'to.role': 'spouse' }, { 'event.purpose': 'service' }),
);

const scopes = someOf('calls', 'time', 'contact', 'channel:sms', 'channel:{channel}', 'third-party:{relation}', 'place:{place}');
const ending = fc
  .tuple(someOf('call', 'sms', 'email'), sparse({ outcomes: someOf(...OUTCOMES), directions: someOf('inbound', 'outbound'), sameAddress: fc.constant(true) }, 1))
  .map(([channels, rest]) => ({ channels, ...rest }));
export const consentSpec = fc
  .tuple(scopes, sparse({ givenTo: someOf('collector', 'creditor'), forms: someOf('written', 'oral'), days: fc.integer({ min: 1, max: 4 }), endsWith: ending }, 1))
  .map(([list, rest]) => ({ scopes: list, ...rest }));

export const plainFilter: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ channels: someOf('call', 'sms', 'email', 'visit', 'pigeon') }) },
      { weight: 1, arbitrary: fc.record({ directions: someOf('inbound', 'outbound') }) },
    ),
    sparse(
      {
        outcomes: someOf(...OUTCOMES),
        notOutcomes: someOf(...OUTCOMES),
        roles: someOf('debtor', 'spouse', 'third-party'),
        notRoles: someOf('spouse'),
        relations: someOf('sister', 'boss'),
        purposes: someOf('collection', 'service'),
        notPurposes: someOf('service', 'validation-notice'),
        technologies: someOf('human', 'ai'),
        notTechnologies: someOf('ai'),
        directions: someOf('inbound', 'outbound'),
        parties: someOf('collector', 'creditor'),
        notParties: someOf('creditor'),
        lines: someOf('mobile', 'work'),
        notPlaces: someOf('work'),
        agents: someOf('agent-1', 'agent-2'),
        debtTypes: someOf('credit-card', 'medical'),
        sameChannel: fc.constant(true),
        sameAddress: fc.constant(true),
        notSameAddress: fc.constant(true),
        sameAgent: fc.constant(true),
        answers: fc.boolean(),
        answersSameDay: fc.constant(true),
        misdirected: fc.boolean(),
        undeliverable: fc.boolean(),
        facts: eventFacts,
        exceptConsent: consentSpec,
        underConsent: consentSpec,
      },
      2,
    ),
  )
  .map(([first, rest]) => ({ ...first, ...rest }));
export const filter: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { weight: 8, arbitrary: plainFilter },
  { weight: 1, arbitrary: fc.array(plainFilter, { minLength: 1, maxLength: 2 }).map((any) => ({ any })) },
  { weight: 1, arbitrary: fc.tuple(plainFilter, plainFilter).map(([own, excluded]) => ({ ...own, not: excluded })) },
);

const simpleWindow: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.constantFrom('day', 'week', 'month', 'year').map((calendar) => ({ calendar })),
  fc.tuple(fc.constant('week'), weekday).map(([calendar, weekStartsOn]) => ({ calendar, weekStartsOn })),
  fc.integer({ min: 1, max: 8 }).map((days) => ({ days })),
  fc.constantFrom(0.25, 1, 6, 24, 48, 168, 1.1).map((hours) => ({ hours })),
  fc.integer({ min: 1, max: 2 }).map((months) => ({ months })),
);
export const window: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { weight: 8, arbitrary: simpleWindow },
  { weight: 1, arbitrary: fc.constant({ all: true }) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(plainFilter, sparse({ which: fc.constantFrom('first', 'last'), orElse: fc.constantFrom('all', 'none'), within: simpleWindow }))
      .map(([since, rest]) => ({ since, ...rest })),
  },
);
export const per = fc.subarray(['consumer', 'debt', 'account', 'creditor', 'address', 'channel', 'agent', 'recipient'], { minLength: 1, maxLength: 2 });
export const groups = fc.array(
  fc
    .tuple(seldom(someOf('credit-card', 'medical'), 5), fc.constantFrom('account', 'creditor'))
    .map(([debtTypes, by]) => (debtTypes === undefined ? { by } : { debtTypes, by })),
  { minLength: 1, maxLength: 2 },
);

const range = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom(0, 1, 2))
  .map(([a, b, which]) => (which === 0 ? { min: a } : which === 1 ? { max: a } : { min: Math.min(a, b), max: Math.max(a, b) }));
const contactFields = {
  channels: someOf(...CHANNELS),
  notChannels: someOf('sms', 'visit'),
  roles: someOf('debtor', 'spouse', 'third-party'),
  notRoles: someOf('spouse'),
  relations: someOf('sister', 'boss'),
  notRelations: someOf('boss'),
  purposes: someOf('collection', 'service', 'reply'),
  notPurposes: someOf('service'),
  parties: someOf('collector', 'creditor'),
  notParties: someOf('creditor'),
  technologies: someOf('human', 'ai'),
  notTechnologies: someOf('ai'),
  lines: someOf('mobile', 'work'),
  notLines: someOf('mobile'),
  places: someOf('home', 'work'),
  notPlaces: someOf('work'),
  directions: someOf('inbound', 'outbound'),
  sequences: someOf('initial', 'subsequent'),
  debtTypes: someOf('credit-card', 'medical'),
  notDebtTypes: someOf('medical'),
  daysPastDue: range,
  debt: sparseSome({ timeBarred: fc.boolean(), inLitigation: fc.boolean(), judgment: fc.boolean() }),
  location: sparseSome({ countries: someOf('US', 'co'), regions: someOf('MA', 'ny'), cities: someOf('Boston') }),
  vulnerable: someOf('mental-health', 'illness'),
  minor: fc.boolean(),
  deceased: fc.boolean(),
  servicemember: fc.boolean(),
  visitors: range,
  disclosures: someOf('one', 'two'),
  callerId: someOf('shown', 'hidden', 'none'),
} as const;
/** Conditions that time does not change. */
const still = sparseSome(contactFields, 2);
const moving = sparseSome(
  {
    consent: consentSpec,
    facts: factTests,
    appointment: fc.constant(true),
    complaint: fc.boolean(),
    unreachable: fc.boolean(),
    optOutConfirmation: sparse({ withinMinutes: fc.constantFrom(5, 60, 1440) }),
    reply: sparse({
      sameChannel: fc.boolean(),
      max: fc.integer({ min: 1, max: 3 }),
      withinHours: fc.constantFrom(1, 24, 48),
      sameDay: fc.boolean(),
      toConversation: fc.boolean(),
    }),
    history: fc
      .tuple(
        plainFilter,
        sparse({
          within: window,
          atLeast: fc.integer({ min: 0, max: 3 }),
          atMost: fc.integer({ min: 0, max: 3 }),
          per: fc.constantFrom(['consumer'], ['channel'], ['address'], ['debt']),
          ago: duration(false),
        }),
      )
      .map(([event, rest]) => ({ event, ...rest })),
  },
  1,
);
const simple = fc.oneof(
  { weight: 3, arbitrary: still },
  { weight: 2, arbitrary: moving },
  { weight: 1, arbitrary: fc.tuple(still, moving).map(([a, b]) => ({ ...a, ...b })) },
);
export const condition: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { weight: 8, arbitrary: simple },
  { weight: 1, arbitrary: fc.array(simple, { minLength: 1, maxLength: 2 }).map((any) => ({ any })) },
  { weight: 1, arbitrary: fc.array(simple, { minLength: 1, maxLength: 2 }).map((all) => ({ all })) },
  { weight: 1, arbitrary: simple.map((known) => ({ known })) },
  { weight: 1, arbitrary: simple.map((not) => ({ not })) },
);
