import { pool } from './workload.mjs';
import { random } from './random.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const iso = (at) => new Date(at).toISOString();
const addCalls = (request, at, count, rest, spread) => {
  for (let i = 0; i < count; i++) {
    request.history.push({ id: `x-${request.history.length}`, at: iso(at - (i + 1) * spread), channel: 'call', outcome: 'no-answer',
      to: { role: request.contact.to.role, address: request.contact.to.address }, debts: request.contact.debts, ...rest });
  }
};

/** One thing that may change what is decided. `at` is the contact's instant. */
const CHANGES = [
  (request, at, rng) => void (request.contact.at = iso(at + rng.int(1, 24) * HOUR)),
  (request, at, rng) => void (request.contact.at = iso(Math.floor(at / HOUR) * HOUR + rng.int(0, 24) * HOUR - rng.int(0, 1))),
  (request, at, rng) => addCalls(request, at, rng.int(1, 9), {}, rng.int(1, 24) * HOUR),
  (request, at, rng) => addCalls(request, at, rng.int(1, 2), { outcome: 'conversation' }, rng.int(1, 240) * HOUR),
  (request, at, rng) => addCalls(request, at, 1, { outcome: 'conversation', direction: 'inbound' }, rng.int(1, 240) * HOUR),
  (request, at, rng) => addCalls(request, at, rng.int(1, 6), {}, rng.int(1, 240) * 60_000),
  (request, at, rng) => addCalls(request, at, rng.int(1, 4), { from: { technology: 'prerecorded' } }, rng.int(1, 400) * HOUR),
  (request, at, rng) => addCalls(request, at, 1, { misdirected: true }, rng.int(1, 40) * DAY),
  (request, at, rng) => addCalls(request, at, 1, { purpose: 'location', outcome: rng.pick(['conversation', 'no-answer']) }, rng.int(1, 40) * DAY),
  (request) => void (request.contact.to.role = 'third-party'),
  (request, _, rng) => Object.assign(request.contact.to,
    { role: rng.pick(['third-party', 'emergency-contact', 'spouse', 'attorney', 'executor', 'creditor']), relation: rng.pick([undefined, 'neighbour']) }),
  (request, _, rng) => void (request.contact.purpose = rng.pick(['location', 'collection', 'reply', 'validation-notice', 'required-by-law',
    'active-litigation', 'proof-of-claim', 'limited-content-message'])),
  (request, _, rng) => void (request.contact.from.technology = rng.pick(['autodialed', 'prerecorded', 'ai'])),
  (request, _, rng) => void (request.contact.to.line = rng.pick(['mobile', 'landline', 'voip', undefined])),
  (request, _, rng) => void (request.contact.to.place = rng.pick(['work', 'home', 'hospital', undefined])),
  (request, _, rng) => void (request.contact.from.party = rng.pick(['creditor', 'collector', 'debt-buyer', undefined])),
  (request, at, rng) => void (request.consumer.employerProhibits = { since: iso(at - rng.int(-2, 20) * DAY) }),
  (request, at, rng) => void (request.consumer.optOuts = [{ at: iso(at - rng.int(-1, 30) * DAY), channel: rng.pick(['call', 'sms', undefined]),
    address: rng.pick([undefined, undefined, request.contact.to.address, '+15550000000']) }]),
  (request, at, rng) => void (request.consumer.representation = { since: iso(at - rng.int(-2, 90) * DAY), contactKnown: rng.pick([true, false, undefined]),
    status: rng.pick(['active', 'ended', undefined, 'non-responsive']), debts: rng.pick([undefined, ['other'], request.contact.debts]) }),
  (request, at, rng) => void (request.consumer.cease = [{ receivedAt: iso(at - rng.int(-2, 90) * DAY), inWriting: rng.pick([true, false, undefined]),
    debts: rng.pick([undefined, ['other'], request.contact.debts]) }]),
  (request, at, rng) => void (request.consumer.bankruptcy = { filedAt: iso(at - rng.int(-2, 90) * DAY),
    status: rng.pick(['open', 'discharged', 'dismissed', undefined]) }),
  (request, at, rng) => void (request.consumer.inconvenient = [{ since: iso(at - 9 * DAY), days: rng.pick([undefined, ['mon', 'tue', 'wed', 'thu']]),
    from: rng.pick(['08:00', '15:00', '20:00']), to: rng.pick(['12:00', '18:30', '10:00']), place: rng.pick([undefined, undefined, 'home', 'work']) }]),
  (request, at, rng) => void (request.consumer.agreedHours = [{ days: rng.pick([undefined, ['mon', 'wed', 'fri']]), from: '10:00', to: '19:00' }]),
  (request, at, rng) => void (request.consumer.consents = [{ at: iso(at - rng.int(0, 12) * DAY),
    until: rng.pick([undefined, iso(at + DAY), iso(at - HOUR)]), revokedAt: rng.pick([undefined, undefined, iso(at - 2 * HOUR)]),
      givenTo: rng.pick(['collector', 'collector', 'creditor']),
        scope: rng.pick(['time', 'calls', 'calls', 'contact', 'channel:call', 'place:work', 'third-party:neighbour', 'represented', 'location']),
          debts: rng.pick([undefined, undefined, request.contact.debts, ['other']]) }]),
  (request, at, rng) => {
    const id = `x-${request.history.length}`;
    request.history.push({ id, at: iso(at - rng.int(1, 30) * HOUR), channel: rng.pick(['call', 'call', 'sms']), direction: 'inbound', outcome: 'received' });
    request.contact.replyTo = id;
    if (rng.chance(0.3)) request.history.push({ id: `${id}a`, at: iso(at - 60_000), channel: 'call', direction: 'outbound', outcome: 'busy', replyTo: id });
  },
  (request, at, rng) => {
    const debt = request.debts[0];
    debt.noticeSentAt = rng.pick([undefined, iso(at - rng.int(10, 80) * DAY)]);
    debt.disputes = [{ receivedAt: iso(at - rng.int(-1, 40) * DAY), inWriting: rng.pick([true, false, undefined]),
      verificationSentAt: rng.pick([undefined, undefined, iso(at - HOUR), iso(at + HOUR)]) }];
  },
  (request, _, rng) => void (request.debts[0].timeBarred = rng.pick([true, false])),
  (request) => void (request.debts[0].type = 'business'),
  (request) => request.debts.forEach((debt) => Object.assign(debt, { type: 'student-loan', account: 'one' })),
  (request, at, rng) => void (request.historySince = iso(at - rng.int(1, 40) * DAY)),
  (request) => void delete request.history,
  (request) => void delete request.contact.debts,
  (request) => void delete request.consumer.timeZones,
  (request, _, rng) => void (request.contact.sequence = rng.pick(['initial', 'subsequent'])),
  (request, _, rng) => void (request.contact.content = { disclosures: rng.pick([['debt-collector-initial'],
    ['debt-collector-subsequent', 'sender-identity'], ['sender-identity', 'call-back-number', 'opt-out-notice', 'location-purpose'], []]) }),
];

const NEEDS_HISTORY = new Set(CHANGES.filter((change) => /addCalls|history\.push/.test(String(change))));

/** How many of the first changes move nothing but hours, counted calls and conversations. */
export const CORE = 6;

/** Calls allowed and denied for every rule that can reach a call: for agreement, not for time. `among`: only the first so many changes. */
export function mixed({ seed = 2, count = 4000, among = CHANGES.length } = {}) {
  const rng = random(seed);
  return pool({ seed: seed + 1, count }).map((request) => {
    const at = Date.parse(request.contact.at);
    for (let changes = rng.int(1, 4); changes > 0; changes--) {
      const change = CHANGES[rng.int(0, among - 1)];
      if (request.history !== undefined || !NEEDS_HISTORY.has(change)) change(request, at, rng);
    }
    return JSON.parse(JSON.stringify(request));
  });
}
