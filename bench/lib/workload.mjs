import { formatInTimeZone } from 'date-fns-tz';
import { random } from './random.mjs';

const DAY = 86_400_000;
const ZONES = [['America/New_York'], ['America/Chicago'], ['America/Denver'], ['America/Los_Angeles'], ['America/Phoenix'],
  ['America/New_York', 'America/Chicago']];
const FIRST = Date.parse('2026-01-15T00:00:00Z');
const LAST = Date.parse('2026-12-10T00:00:00Z');

const hourIn = (zone, at) => Number(formatInTimeZone(at, zone, 'H'));

/** An instant of 2026 whose local hour is in [low, high) in every zone. */
function instant(rng, zones, low, high) {
  for (;;) {
    const at = rng.int(FIRST, LAST);
    if (zones.every((zone) => hourIn(zone, at) >= low && hourIn(zone, at) < high)) return at;
  }
}

const OUTCOMES = {
  call: [['no-answer', 45], ['voicemail', 28], ['busy', 8], ['not-in-service', 2], ['answered', 5], ['conversation', 10], ['cancelled', 2]],
  sms: [['delivered', 80], ['undelivered', 10], ['sent', 10]],
  email: [['delivered', 60], ['open', 30], ['undelivered', 10]],
  letter: [['sent', 100]],
};
const CHANNELS = [['call', 70], ['sms', 17], ['email', 10], ['letter', 3]];

function event(rng, at, index, { debts, address, agents }, channels = CHANNELS) {
  const channel = rng.weighted(channels);
  const inbound = channel !== 'letter' && rng.chance(0.04);
  return {
    id: `e-${index}`,
    at: new Date(at).toISOString(),
    channel,
    direction: inbound ? 'inbound' : 'outbound',
    outcome: inbound ? 'received' : rng.weighted(OUTCOMES[channel]),
    to: inbound ? undefined : { role: 'debtor', address: channel === 'email' ? 'someone@example.com' : address },
    from: inbound ? undefined : { id: rng.pick(agents), party: 'collector', technology: 'human' },
    debts: rng.chance(0.95) ? (rng.chance(0.9) ? [debts[0].id] : debts.map((debt) => debt.id)) : undefined,
  };
}

// Calls that a telephone conversation would follow, and too many calls in a week, would deny.
const quiet = (item, at) => {
  if (Date.parse(item.at) > at - 9 * DAY && item.channel === 'call' &&
    (item.outcome === 'conversation' || item.outcome === 'answered' || item.direction === 'inbound')) {
    return { ...item, direction: 'outbound', outcome: 'no-answer', to: { role: 'debtor' }, from: { party: 'collector', technology: 'human' } };
  }
  return item;
};

/** One call to a debtor, `size` past contacts over 60 days, allowed. Plain data as JSON.parse gives it. */
export function request(rng, index, { size = 50, channels } = {}) {
  const zones = rng.pick(ZONES);
  const at = instant(rng, zones, 8, 21);
  const debts = Array.from({ length: rng.int(1, 2) }, (_, i) => ({
    id: `debt-${index}-${i}`,
    type: rng.pick(['credit-card', 'medical', 'auto', 'personal-loan']),
    creditor: `creditor-${rng.int(1, 9)}`,
    daysPastDue: rng.int(30, 700),
  }));
  const address = `+1555${String(rng.int(0, 9_999_999)).padStart(7, '0')}`;
  const agents = [`agent-${rng.int(1, 20)}`, `agent-${rng.int(1, 20)}`];
  const instants = Array.from({ length: size }, () => at - rng.int(1, 60 * DAY)).sort((a, b) => a - b);
  let week = 0;
  const history = instants.map((moment, i) => {
    const item = quiet(event(rng, moment, i, { debts, address, agents }, channels), at);
    // The seventh call of the last nine days becomes a text message: the pool is of allowed requests.
    if (item.channel === 'call' && moment > at - 9 * DAY && ++week > 6) return { ...item, channel: 'sms', outcome: 'delivered' };
    return item;
  });
  const consumer = { id: `c-${index}`, timeZones: zones };
  if (rng.chance(0.3)) consumer.location = { country: 'US', region: rng.pick(['NY', 'TX', 'CO', 'CA', 'AZ']) };
  if (rng.chance(0.3)) consumer.optOuts = [{ at: new Date(at - rng.int(10, 300) * DAY).toISOString(), channel: rng.pick(['sms', 'email']) }];
  if (rng.chance(0.3)) {
    consumer.consents = [{ at: new Date(at - 200 * DAY).toISOString(), until: new Date(at - 100 * DAY).toISOString(), givenTo: 'collector',
      scope: rng.pick(['time', 'calls', 'channel:sms']) }];
  }
  if (rng.chance(0.15)) consumer.inconvenient = [{ since: new Date(at - 90 * DAY).toISOString(), from: '21:00', to: '09:00', days: ['sun'],
    place: undefined, channels: ['sms'] }];
  if (rng.chance(0.1)) consumer.representation = { since: new Date(at - 400 * DAY).toISOString(), contactKnown: true, status: 'ended' };
  if (rng.chance(0.1)) consumer.cease = [{ receivedAt: new Date(at - 50 * DAY).toISOString(), inWriting: true, debts: ['another-debt'] }];
  const to = { role: 'debtor', address, line: rng.pick(['mobile', 'landline']) };
  if (rng.chance(0.5)) to.place = 'home';
  return plain({
    contact: {
      id: `m-${index}`,
      at: new Date(at).toISOString(),
      channel: 'call',
      to,
      from: { id: agents[0], party: 'collector', technology: 'human' },
      debts: rng.chance(0.8) ? [debts[0].id] : debts.map((debt) => debt.id),
    },
    consumer,
    debts,
    history,
    ...(rng.chance(0.3) ? { historySince: new Date(at - 90 * DAY).toISOString() } : {}),
  });
}

const plain = (value) => JSON.parse(JSON.stringify(value));

export function pool({ seed = 1, count = 200, ...options } = {}) {
  const rng = random(seed);
  return Array.from({ length: count }, (_, index) => request(rng, index, options));
}
