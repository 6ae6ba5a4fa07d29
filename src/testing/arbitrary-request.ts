import fc from 'fast-check';
import type { Scene } from './arbitrary-parts.js';
import { sparse, near, text, dateNear, dated, OUTCOMES, DEBTS, ADDRESSES, clockTime, clockEnd } from './arbitrary-parts.js';

/* The parts of a request around a scene. */
const to = sparse(
  {
    role: fc.constantFrom('debtor', 'spouse', 'third-party', 'emergency-contact'),
    relation: fc.constantFrom('sister', 'boss'),
    address: fc.constantFrom(...ADDRESSES),
    line: fc.constantFrom('mobile', 'work'),
    place: fc.constantFrom('home', 'work'),
  },
  3,
);
const from = sparse(
  {
    id: fc.constantFrom('agent-1', 'agent-2'),
    party: fc.constantFrom('collector', 'creditor'),
    technology: fc.constantFrom('human', 'ai'),
    visitors: fc.integer({ min: 0, max: 5 }),
  },
  3,
);
const debtIds = fc.subarray([...DEBTS], { maxLength: 3 });

export const event = ({ at }: Scene): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(
      fc.oneof({ weight: 6, arbitrary: near(at, 8, 2) }, { weight: 1, arbitrary: near(at, 60, 0) }),
      fc.boolean(),
      fc.constantFrom('call', 'call', 'sms', 'email', 'visit', 'pigeon'),
      sparse(
        {
          id: fc.constantFrom('e-1', 'e-2', 'e-3', 'e-4', 'm-1'),
          direction: fc.constantFrom('outbound', 'inbound'),
          outcome: fc.constantFrom(...OUTCOMES),
          to,
          from,
          debts: debtIds,
          debtsDiscussed: debtIds,
          purpose: fc.constantFrom('collection', 'service', 'validation-notice', 'opt-out-confirmation'),
          replyTo: fc.constantFrom('e-1', 'e-2'),
          misdirected: fc.boolean(),
          undeliverable: fc.boolean(),
        },
        6,
      ),
    )
    .map(([when, asText, via, rest]) => ({ at: asText ? text(when) : when, channel: via, ...rest }));

export const consent = ({ at }: Scene): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(
      dated(at, 5),
      fc.constantFrom('calls', 'time', 'contact', 'channel:sms', 'channel:call', 'third-party:sister', 'third-party:debtor', 'place:work', 'place:{place}'),
      sparse(
        {
          until: dated(at, 4),
          revokedAt: dated(at, 4),
          givenTo: fc.constantFrom('collector', 'creditor'),
          debts: debtIds,
          channels: fc.subarray(['call', 'sms']),
          hours: fc.record({ from: clockTime, to: clockEnd }),
          on: dateNear(at, 2),
          form: fc.constantFrom('written', 'oral'),
        },
        3,
      ),
    )
    .map(([given, scope, rest]) => ({ at: given, scope, ...rest }));

export const contact = ({ at }: Scene): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(
      fc.tuple(near(at, 4), fc.boolean()).map(([when, asText]) => (asText ? text(when) : when)),
      fc.constantFrom('call', 'call', 'sms', 'email', 'visit', 'pigeon'),
      sparse(
        {
          id: fc.constantFrom('m-1', 'e-1'),
          to,
          from,
          debts: fc.oneof(fc.subarray([...DEBTS], { minLength: 1, maxLength: 3 }), debtIds),
          purpose: fc.constantFrom('collection', 'service', 'reply', 'opt-out-confirmation'),
          callerId: fc.constantFrom('+15550100199', 'withheld', '', 'none'),
          replyTo: fc.constantFrom('e-1', 'e-2'),
          sequence: fc.constantFrom('initial', 'subsequent'),
          content: sparse({ disclosures: fc.subarray(['one', 'two']), text: fc.constant('Hello') }),
          direction: fc.constantFrom('outbound', 'outbound', 'outbound', 'inbound'),
        },
        7,
      ),
    )
    .map(([when, via, rest]) => ({ at: when, channel: via, ...rest }));

export const debt = ({ at }: Scene): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(
      fc.constantFrom(...DEBTS),
      sparse(
        {
          type: fc.constantFrom('credit-card', 'medical'),
          account: fc.constantFrom('s-1', 's-2'),
          creditor: fc.constantFrom('bank', 'shop'),
          daysPastDue: fc.integer({ min: 0, max: 5 }),
          timeBarred: fc.boolean(),
          paidAt: dated(at),
          judgment: fc.boolean(),
          inLitigation: fc.boolean(),
          noticeSentAt: dated(at),
          dueAt: dated(at, 40),
          disputes: fc.array(
            fc
              .tuple(
                dated(at),
                sparse({ inWriting: fc.boolean(), verificationSentAt: dated(at), resolvedAt: dated(at), form: fc.constantFrom('written', 'oral') }),
              )
              .map(([receivedAt, rest]) => ({ receivedAt, ...rest })),
            { maxLength: 2 },
          ),
        },
        5,
      ),
    )
    .map(([id, rest]) => ({ id, ...rest }));
