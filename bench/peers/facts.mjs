/** The facts that a rules engine is given about a call: flat, computed with date-fns-tz. The engines decide over these alone. */
import * as law from './common.mjs';

export function facts(request) {
  const { at, contact, consumer, debts, history, historySince, zones } = request;
  const { bound, professional, consumer: toConsumer, listed } = law.parties(request);
  const locals = zones.map((zone) => law.localTime(at, zone));
  const weekStart = Math.min(...locals.map((local) => local.weekStart));
  const about = contact.debts ?? [...debts.keys()];
  const calls = countCalls(request, locals, weekStart);
  const agreed = consumer.agreedHours.filter((span) => !(span.since > at) && !(span.until <= at));
  const { place } = contact.to;
  const { representation, bankruptcy, employerProhibits } = consumer;
  const vouched = contact.content?.disclosures;
  const lacks = (...elements) => elements.some((element) => !vouched?.includes(element));
  const isMachine = law.machine(request);
  const isRecorded = law.recorded(request);
  const homeLine = isRecorded && law.toHomeLine(request);
  const stranger = bound && !listed && !professional;
  const bankrupt = bankruptcy && !(bankruptcy.filedAt > at) && law.concerns(bankruptcy.debts, contact) ? (bankruptcy.status ?? 'open') : 'none';
  return {
    bound,
    toConsumer,
    professional,
    stranger,
    purpose: contact.purpose,
    role: contact.to.role,
    sequence: contact.sequence ?? 'unknown',
    vouched: vouched != null,
    earliestMinute: Math.min(...locals.map(({ minute }) => minute)),
    latestMinute: Math.max(...locals.map(({ minute }) => minute)),
    consentToTime: law.given(request, 'time'),
    consentToPlace: place != null && law.given(request, `place:${place}`),
    consentToWork: law.given(request, 'place:work'),
    consentThirdParty: law.given(request, `third-party:${contact.to.relation ?? contact.to.role}`),
    consentRepresented: law.given(request, 'represented'),
    consentLocation: law.given(request, 'location'),
    consentToCalls: law.consentedToCalls(request, weekStart),
    consentExpress: isMachine && law.underConsent(request, law.EXPRESS_CONSENT, at, contact),
    answersSameDay: law.answers(request, true),
    answers: law.answers(request, false),
    answersTalk: law.repliesToTalk(request),
    timeRefused:
      consumer.inconvenient.some((span) => span.place == null && law.wished(span, locals, request)) ||
      (agreed.length > 0 && !locals.every(({ date, minute }) => agreed.some((span) => law.insideSpan(span, date, minute)))),
    placeRefused: place != null && consumer.inconvenient.some((span) => span.place === place && law.wished(span, locals, request)),
    atForbiddenWork: place === 'work' && Boolean(employerProhibits) && !(employerProhibits.since > at) && !(employerProhibits.until <= at),
    ceased: consumer.cease.some((item) => item.inWriting !== false && item.receivedAt <= at && !(item.until <= at) && law.concerns(item.debts, contact)),
    represented:
      Boolean(representation) && (representation.status ?? 'active') === 'active' && representation.contactKnown !== false &&
        !(representation.since > at) && law.concerns(representation.debts, contact),
    misdirectedBefore: contact.to.address !== undefined &&
      (history ?? []).some((event) => event.misdirected === true && event.at <= at && event.to.address === contact.to.address),
    optedOut: law.optOut(request) !== undefined,
    optedOutGrace: isMachine && law.optOut(request, 10) !== undefined,
    disputed: about.some((id) => debts.has(id) && law.disputed(debts.get(id), at, zones)),
    timeBarred: about.some((id) => debts.get(id)?.timeBarred === true),
    historyKnown: history !== undefined,
    historyShort: historySince > weekStart,
    historySinceStated: historySince !== undefined,
    askedBefore: !listed && contact.purpose === 'location' && history !== undefined ? law.askedBefore(request).length : 0,
    ...calls,
    machine: isMachine,
    recorded: isRecorded,
    homeLine,
    mobile: isMachine && law.toMobile(request),
    ...(homeLine && history !== undefined &&
      contact.to.address !== undefined ? recordedInThirtyDays(request, locals) : { recordedCalls: 0, recordedShort: homeLine }),
    bankrupt,
    lacksLimited: lacks(...law.LIMITED_CONTENT),
    lacksIdentity: lacks('sender-identity'),
    lacksInitial: lacks('debt-collector-initial'),
    lacksSubsequent: lacks('debt-collector-subsequent'),
    lacksLocation: lacks('sender-identity', 'location-purpose'),
    lacksRecorded: lacks('sender-identity', 'call-back-number'),
    lacksOptOutNotice: lacks('opt-out-notice'),
  };
}

function countCalls(request, locals, weekStart) {
  const { at, contact, debts, history } = request;
  const found = { callsInSevenDays: 0, conversationsInSevenDays: 0, callsToNumberToday: 0, unansweredInFiveMinutes: 0 };
  if (history === undefined) return found;
  const recent = history.filter((event) => event.at >= weekStart && event.at <= at && law.sameRecipient(event, contact));
  for (const debt of contact.debts ?? [undefined]) {
    const mine = recent.filter((event) => law.aboutDebt(event, debt, debts));
    const counted = mine.filter((event) => law.countedCall(event, request));
    const talks = mine.filter((event) => law.talked(event));
    const sameNumber = counted.filter((event) => law.sameNumber(event, contact));
    for (const { zone, date, weekStart: start } of locals) {
      found.callsInSevenDays = Math.max(found.callsInSevenDays, counted.filter((event) => event.at >= start).length);
      found.conversationsInSevenDays = Math.max(found.conversationsInSevenDays, talks.filter((event) => event.at >= start).length);
      if (sameNumber.length < 6) continue;
      const today = law.startOf(date, 0, zone);
      found.callsToNumberToday = Math.max(found.callsToNumberToday, sameNumber.filter((event) => event.at >= today).length);
    }
    found.unansweredInFiveMinutes = Math.max(found.unansweredInFiveMinutes,
      mine.filter((event) => event.at > at - law.SUCCESSION && law.unanswered(event, contact)).length);
  }
  return found;
}

function recordedInThirtyDays(request, locals) {
  const starts = locals.map(({ date, zone }) => law.startOf(date, 29, zone));
  return { recordedCalls: Math.max(...starts.map((start) => law.recordedCalls(request, start).length)),
    recordedShort: request.historySince > Math.min(...starts) };
}
