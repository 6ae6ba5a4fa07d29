/** What the peers share: the rules of `us` that can reach a call, in words of plain code with date-fns-tz. */
import { addBusinessDays, subDays } from 'date-fns';
import { formatInTimeZone, fromZonedTime } from 'date-fns-tz';

export const PROFESSIONALS = new Set(['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney']);
/** Calls that need not say who calls, and statements that say it. */
export const WITHOUT_NAME = new Set(['limited-content', 'limited-content-message', 'location']);
export const LIMITED = new Set(['limited-content', 'limited-content-message']);
export const LIMITED_CONTENT = ['institution-name', 'sender-identity', 'call-back-number', 'reply-request'];
export const STATEMENTS = ['debt-collector-initial', 'debt-collector-subsequent'];
const CONSUMERS = new Set(['debtor', 'guarantor', 'co-debtor', 'spouse', 'parent-of-minor', 'guardian', 'executor', 'administrator',
  'personal-representative', 'successor-in-interest']);
const STRANGERS = new Set(['third-party', 'emergency-contact']);
const CALLS = new Set(['call', 'voicemail']);
const NOT_CONNECTED = new Set(['busy', 'not-in-service', 'undelivered', 'cancelled']);
const NO_ANSWER_GIVEN = new Set(['no-answer', 'busy', 'not-in-service', 'undelivered', 'cancelled']);
export const ENDING_OR_REMEDY = new Set(['collection-ended', 'efforts-ended', 'termination-notice', 'cease-notice', 'cease-confirmation', 'remedy-notice',
  'remedy-invoked', 'required-by-law']);
export const ANSWERS_A_DISPUTE = new Set(['verification', 'requested-information', 'validation-notice', 'required-by-law', 'opt-out-confirmation',
  'proof-of-claim', 'collection-ended']);
export const NO_SUIT = new Set(['collection', 'location', 'reply', 'conversation', 'service', 'credit-reporting', 'limited-content-message',
  ...ANSWERS_A_DISPUTE]);
export const WITHOUT_STATEMENT = new Set(['limited-content-message', 'opt-out-confirmation', 'location', 'proof-of-claim']);
export const FROM_CREDITOR_SIDE = new Set(['consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney']);
const ZONES = [
  'America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'America/Adak',
  'Pacific/Honolulu', 'America/Puerto_Rico', 'Pacific/Guam', 'Pacific/Pago_Pago',
];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
// 5 USC 6103(a), 2026: the pool is of that year.
const HOLIDAYS = new Set(['2026-01-01', '2026-01-19', '2026-02-16', '2026-05-25', '2026-06-19', '2026-07-04', '2026-09-07', '2026-10-12', '2026-11-11',
  '2026-11-26', '2026-12-25']);
const MINUTE = 60_000;

const ms = (value) => (value == null ? undefined : typeof value === 'number' ? value : Date.parse(value));
const some = (list) => (list == null || list.length === 0 ? undefined : list);
const plainAddress = (address) => (address === undefined ? undefined : /^\+?[\d\s().-]+$/.test(address) ? address.replace(/\D/g, '') : address.toLowerCase());
const dates = (item, ...keys) => {
  const copy = { ...item };
  for (const key of keys) if (copy[key] != null) copy[key] = ms(copy[key]);
  return copy;
};

/** What a careful engineer's own door does after validation: instants as numbers, defaults filled in. Not part of the time for a parsed request. */
export function prepare({ contact, consumer = {}, debts = [], history, historySince }) {
  const person = (to) => ({ ...to, role: to?.role ?? 'debtor', address: plainAddress(to?.address) });
  const sender = (from) => ({ ...from, technology: from?.technology ?? 'human' });
  return {
    at: ms(contact.at),
    contact: { ...contact, to: person(contact.to), from: sender(contact.from), purpose: contact.purpose ?? 'collection', debts: some(contact.debts) },
    zones: consumer.timeZones ?? ZONES,
    consumer: {
      ...consumer,
      representation: consumer.representation && dates(consumer.representation, 'since'),
      cease: (consumer.cease ?? []).map((item) => dates(item, 'receivedAt', 'until')),
      optOuts: (consumer.optOuts ?? []).map((item) => ({ ...dates(item, 'at'), address: plainAddress(item.address) })),
      consents: (consumer.consents ?? []).map((item) => dates(item, 'at', 'until', 'revokedAt')),
      inconvenient: (consumer.inconvenient ?? []).map((item) => dates(item, 'since', 'until')),
      agreedHours: (consumer.agreedHours ?? []).map((item) => dates(item, 'since', 'until')),
      employerProhibits: consumer.employerProhibits && dates(consumer.employerProhibits, 'since', 'until'),
      bankruptcy: consumer.bankruptcy && dates(consumer.bankruptcy, 'filedAt'),
    },
    debts: new Map(debts.map((debt) => [debt.id,
      { ...dates(debt, 'noticeSentAt'), disputes: (debt.disputes ?? []).map((item) => dates(item, 'receivedAt', 'verificationSentAt')) }])),
    history:
      history &&
      history
        .filter((event) => event.id === undefined || event.id !== contact.id)
        .map((event) => ({
          ...event,
          at: ms(event.at),
          direction: event.direction ?? 'outbound',
          purpose: event.purpose ?? 'collection',
          to: person(event.to),
          from: sender(event.from),
          debts: some(event.debts) && event.debtsDiscussed ? [...event.debts, ...event.debtsDiscussed] : some(event.debts ?? event.debtsDiscussed),
        })),
    historySince: ms(historySince),
  };
}

/** Local date and minute in a zone, and the start of the window of seven local dates that ends with it. One reading of the clock each. */
export function localTime(at, zone) {
  const text = formatInTimeZone(at, zone, "yyyy-MM-dd'T'HH:mm");
  const date = text.slice(0, 10);
  return { zone, date, minute: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)), weekStart: startOf(date, 6, zone) };
}

/** The first instant of the local date so many days before another. */
export function startOf(date, daysBefore, zone) {
  return fromZonedTime(`${daysFrom(date, -daysBefore)}T00:00:00`, zone).getTime();
}
const daysFrom = (date, days) => subDays(new Date(`${date}T00:00:00Z`), -days).toISOString().slice(0, 10);
const weekday = (date) => WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
const localDate = (at, zone) => formatInTimeZone(at, zone, 'yyyy-MM-dd');
const clock = (text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
const inside = (minute, from, to) => (from < to ? minute >= from && minute < to : minute >= from || minute < to);

export function consentCovers(consent, { scopes, givenTo, days }, at, exchange, zones) {
  if (!scopes.includes(consent.scope)) return false;
  if (givenTo !== undefined && consent.givenTo !== givenTo) return false;
  if (!(consent.at <= at) || consent.until <= at || consent.revokedAt <= at) return false;
  if (some(consent.debts) !== undefined && (exchange.debts === undefined || !exchange.debts.every((debt) => consent.debts.includes(debt)))) return false;
  if (some(consent.channels) !== undefined && !consent.channels.includes(exchange.channel)) return false;
  if (consent.on != null && !zones.every((zone) => localDate(at, zone) === consent.on)) return false;
  if (days !== undefined && !zones.every((zone) => localDate(at, zone) <= daysFrom(localDate(consent.at, zone), days - 1))) return false;
  if (consent.hours != null && !zones.every((zone) =>
    inside(clock(formatInTimeZone(at, zone, 'HH:mm')), clock(consent.hours.from), clock(consent.hours.to)))) return false;
  return true;
}

export const given = (request, ...scopes) =>
  request.consumer.consents.some((consent) => consentCovers(consent, { scopes, givenTo: 'collector' }, request.at, request.contact, request.zones));
const CALL_CONSENT = { scopes: ['calls'], givenTo: 'collector', days: 7 };
export const EXPRESS_CONSENT = { scopes: ['calls', 'contact', 'channel:call'] };
export const underConsent = ({ consumer, zones }, spec, at, exchange) => consumer.consents.some((consent) => consentCovers(consent, spec, at, exchange, zones));

/** The consumer's message that the contact answers by the same medium, when it is the first answer. */
export function answers({ contact, history, at, zones }, sameDay) {
  if (contact.replyTo == null) return false;
  const event = (history ?? []).find((item) => item.id === contact.replyTo && item.direction === 'inbound' && item.at <= at);
  if (event === undefined || event.channel !== contact.channel) return false;
  if (sameDay && !zones.every((zone) => localDate(event.at, zone) === localDate(at, zone))) return false;
  return !history.some((item) => item.direction === 'outbound' && item.replyTo === event.id && item.outcome !== 'cancelled' && item.at <= at);
}

/** Whom Regulation F binds, and in which part the person contacted stands. */
export function parties({ contact, debts }) {
  const bound = contact.from.party !== 'creditor' && (contact.debts === undefined || contact.debts.some((id) => debts.get(id)?.type !== 'business'));
  const { role } = contact.to;
  const professional = PROFESSIONALS.has(role);
  return { bound, professional, consumer: bound && !professional && !STRANGERS.has(role), listed: CONSUMERS.has(role) };
}

export const sameRecipient = (event, { to }) =>
  event.to.role === to.role && (event.to.person === undefined || to.person === undefined || event.to.person === to.person) &&
  (event.to.relation === undefined || to.relation === undefined || event.to.relation === to.relation);

const groupOf = (id, debts) => {
  const debt = debts.get(id);
  return debt?.type === 'student-loan' && debt.account != null ? `account ${debt.account}` : id;
};
export const aboutDebt = (event, id, debts) => id === undefined || event.debts === undefined ||
  event.debts.some((other) => groupOf(other, debts) === groupOf(id, debts));

export const countedCall = (event, request) =>
  event.direction === 'outbound' && CALLS.has(event.channel) && !NOT_CONNECTED.has(event.outcome) && event.from.party !== 'creditor' &&
    event.misdirected !== true &&
  !underConsent(request, CALL_CONSENT, event.at, event);
export const talked = (event) =>
  CALLS.has(event.channel) && (event.outcome === undefined || event.outcome === 'conversation' || event.outcome === 'broken-off') &&
    event.from.party !== 'creditor' && event.misdirected !== true;

/** Consent to further calls, not used up by a conversation under it. */
export function consentedToCalls(request, weekStart) {
  const { at, contact, history } = request;
  if (request.consumer.consents.length === 0 || !underConsent(request, CALL_CONSENT, at, contact)) return false;
  if (history === undefined || request.historySince > weekStart) return false;
  return !history.some(
    (event) =>
      event.at >= weekStart && event.at <= at && CALLS.has(event.channel) &&
        (event.outcome === undefined || event.outcome === 'conversation' || event.outcome === 'broken-off') &&
      sameRecipient(event, contact) && underConsent(request, CALL_CONSENT, event.at, event),
  );
}

export const concerns = (debts, contact) => some(debts) === undefined || contact.debts === undefined || contact.debts.some((id) => debts.includes(id));

/** A wish about time or place that is active. */
export function wished(span, locals, { at, contact }) {
  if (some(span.channels) !== undefined && !span.channels.includes(contact.channel)) return false;
  if (span.since > at || span.until <= at) return false;
  return locals.some(({ date, minute }) => insideSpan(span, date, minute));
}
export function insideSpan({ days, from, to }, date, minute) {
  const on = (day) => days == null || days.includes(weekday(day));
  if (from == null || to == null || from === to) return on(date);
  const [start, end] = [clock(from), clock(to)];
  if (start < end) return on(date) && minute >= start && minute < end;
  return (on(date) && minute >= start) || (on(daysFrom(date, -1)) && minute < end);
}

/** Opt-outs that are honoured now; with `graceDays`, only after so many business days. */
export function optOut(request, graceDays = 0) {
  const { consumer, contact, at, zones } = request;
  return consumer.optOuts.find((item) => {
    if (item.at > at) return false;
    if (item.channel != null && item.channel !== contact.channel && !(item.channel === 'call' && contact.channel === 'voicemail')) return false;
    if (some(item.purposes) !== undefined && !item.purposes.includes(contact.purpose)) return false;
    if (item.by != null && item.by !== contact.to.role && item.by !== contact.to.relation) return false;
    if (item.address !== undefined && contact.to.address !== undefined && item.address !== contact.to.address) return false;
    if (graceDays > 0 && zones.every((zone) => localDate(at, zone) < afterWorkdays(localDate(item.at, zone), graceDays))) return false;
    const scopes = item.channel == null ? ['contact'] : ['contact', 'channel:call', `channel:${item.channel}`];
    return !consumer.consents.some((consent) => consent.at > item.at && consentCovers(consent, { scopes }, at, contact, zones));
  });
}

function afterWorkdays(date, days) {
  let day = new Date(`${date}T12:00:00Z`);
  for (let left = days; left > 0; ) {
    day = addBusinessDays(day, 1);
    if (!HOLIDAYS.has(day.toISOString().slice(0, 10))) left--;
  }
  return day.toISOString().slice(0, 10);
}

export const machine = ({ contact }) => contact.from.technology === 'autodialed' || contact.from.technology === 'prerecorded' ||
  contact.from.technology === 'ai';
export const recorded = ({ contact }) => contact.from.technology === 'prerecorded' || contact.from.technology === 'ai';
export const toMobile = ({ contact: { to } }) => to.line == null || to.line === 'mobile' || to.place === 'hospital';
export const toHomeLine = ({ contact: { to } }) => (to.line == null || to.line === 'landline' || to.line === 'voip') && to.place !== 'work' &&
  to.place !== 'hospital';

export const recordedCalls = (request, start) =>
  request.history.filter(
    (event) =>
      event.at >= start && event.at <= request.at && event.direction === 'outbound' && CALLS.has(event.channel) && event.outcome !== 'cancelled' &&
        recorded({ contact: event }) &&
      (event.to.address === undefined || event.to.address === request.contact.to.address) && !underConsent(request, EXPRESS_CONSENT, event.at, event),
  );

export const askedBefore = ({ history, contact, at }) =>
  history.filter(
    (event) => event.at <= at && event.direction === 'outbound' && event.purpose === 'location' && !NO_ANSWER_GIVEN.has(event.outcome) &&
      event.misdirected !== true && sameRecipient(event, contact),
  );
export const repliesToTalk = ({ contact, history, at }) => {
  if (contact.replyTo == null) return false;
  const event = (history ?? []).find((item) => item.id === contact.replyTo && item.at <= at &&
    (item.direction === 'inbound' || item.outcome === 'conversation' || item.outcome === 'answered'));
  return event !== undefined && !history.some((item) => item.direction === 'outbound' && item.replyTo === event.id && item.outcome !== 'cancelled' &&
    item.at <= at);
};

/** A written dispute in time and not answered yet. Late: forty-two local dates or more after the notice. */
export const disputed = (debt, at, zones) =>
  debt.disputes.some(
    (item) =>
      item.inWriting !== false && item.receivedAt <= at && !(item.verificationSentAt <= at) &&
      (debt.noticeSentAt === undefined || zones.some((zone) => localDate(item.receivedAt, zone) < daysFrom(localDate(debt.noticeSentAt, zone), 42))),
  );
export const SUCCESSION = 5 * MINUTE;
export const unanswered = (event, contact) =>
  event.direction === 'outbound' && CALLS.has(event.channel) &&
    (event.outcome === undefined || event.outcome === 'no-answer' || event.outcome === 'voicemail') &&
  (event.to.address === undefined || contact.to.address === undefined || event.to.address === contact.to.address) && event.from.party !== 'creditor' &&
    event.misdirected !== true;
export const sameNumber = (event, contact) => event.to.address === undefined || contact.to.address === undefined || event.to.address === contact.to.address;
