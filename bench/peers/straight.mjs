/** (a) Straight code, as a careful engineer writes it today with date-fns-tz: every rule of `us` that can reach a call, every reason with its evidence. */
import * as law from './common.mjs';

const REG_F = 'Regulation F';
const TCPA = 'Telephone Consumer Protection Act';

export function decide(request) {
  const { at, contact, consumer, debts, history, historySince, zones } = request;
  const { bound, professional, consumer: toConsumer, listed } = law.parties(request);
  const reasons = [];
  const advisories = [];
  const deny = (rule, code, instrument, data) => reasons.push({ rule, code, instrument, data });
  const locals = zones.map((zone) => law.localTime(at, zone));
  const weekStart = Math.min(...locals.map((local) => local.weekStart));

  if (toConsumer) {
    const atTime = law.given(request, 'time');
    const reply = law.answers(request, true);
    if (!atTime && !reply) {
      const closed = locals.filter(({ minute }) => minute < 8 * 60 || minute >= 21 * 60);
      if (closed.length > 0) deny('us.regf.hours', 'contact-hours', REG_F,
        { zones: closed.map(({ zone, date, minute }) => ({ zone, date, minute, open: ['08:00', '21:00'] })) });
      for (const span of consumer.inconvenient) {
        if (span.place == null && law.wished(span, locals, request)) deny('us.regf.inconvenient-time', 'inconvenient-time', REG_F, span);
      }
      const agreed = consumer.agreedHours.filter((span) => !(span.since > at) && !(span.until <= at));
      if (agreed.length > 0 && !locals.every(({ date, minute }) => agreed.some((span) => law.insideSpan(span, date, minute)))) {
        deny('us.regf.inconvenient-time', 'inconvenient-time', REG_F, { agreedHours: agreed });
      }
    }
    const { place } = contact.to;
    if (place != null && !reply && !law.given(request, `place:${place}`)) {
      for (const span of consumer.inconvenient) {
        if (span.place === place && law.wished(span, locals, request)) deny('us.regf.inconvenient-place', 'inconvenient-place', REG_F, span);
      }
    }
    const prohibits = consumer.employerProhibits;
    if (place === 'work' && prohibits && !(prohibits.since > at) && !(prohibits.until <= at) && !law.given(request, 'place:work')) {
      deny('us.regf.workplace', 'workplace', REG_F, { place, since: prohibits.since });
    }
    if (!law.ENDING_OR_REMEDY.has(contact.purpose)) {
      const asked = consumer.cease.find((item) => item.inWriting !== false && item.receivedAt <= at && !(item.until <= at) &&
        law.concerns(item.debts, contact));
      if (asked !== undefined) deny('us.regf.cease', 'cease-communication', REG_F, { receivedAt: asked.receivedAt });
    }
    if (contact.to.address !== undefined && history !== undefined) {
      const wrong = history.filter((event) => event.misdirected === true && event.at <= at && event.to.address === contact.to.address);
      if (wrong.length > 0) deny('us.regf.third-party.misdirected', 'recipient-not-permitted', REG_F, { events: wrong.map((event) => event.id) });
    }
    disclosure(request, advisories, reasons);
  }

  if (bound) {
    const { representation } = consumer;
    const location = contact.purpose === 'location';
    if (
      representation && (!professional || (location && contact.to.role !== 'attorney')) && (representation.status ?? 'active') === 'active' &&
        representation.contactKnown !== false &&
      !(representation.since > at) && law.concerns(representation.debts, contact) && !law.given(request, 'represented') &&
        !(!location && law.answers(request, false))
    ) {
      deny('us.regf.attorney', 'represented', REG_F, { since: representation.since });
    }
    if (!listed && !professional && !location && contact.purpose !== 'post-judgment-remedy' &&
      !law.given(request, `third-party:${contact.to.relation ?? contact.to.role}`)) {
      deny('us.regf.third-party', 'recipient-not-permitted', REG_F, { role: contact.to.role, relation: contact.to.relation });
    }
    if (!professional && !law.WITHOUT_NAME.has(contact.purpose) && !law.STATEMENTS.some((element) => contact.content?.disclosures?.includes(element))) {
      elements('us.regf.caller-identity', ['sender-identity'], REG_F, contact, reasons, advisories);
    }
    if (location && contact.to.role !== 'attorney' && !listed) locationInquiry(request, deny);
    if (location && !listed) elements('us.regf.location.content', ['sender-identity', 'location-purpose'], REG_F, contact, reasons, advisories);
    if (!law.FROM_CREDITOR_SIDE.has(contact.to.role) && !law.ANSWERS_A_DISPUTE.has(contact.purpose)) {
      for (const id of contact.debts ?? debts.keys()) {
        const debt = debts.get(id);
        if (debt !== undefined && law.disputed(debt, at, zones)) deny('us.regf.dispute-pause', 'disputed-debt', REG_F, { debt: id });
      }
    }
    if (!law.NO_SUIT.has(contact.purpose)) {
      for (const id of contact.debts ?? debts.keys()) if (debts.get(id)?.timeBarred === true) deny('us.regf.time-barred', 'account-status', REG_F,
        { debt: id });
    }
    if (!professional && contact.purpose !== 'required-by-law' && !law.answers(request, false)) {
      const optOut = law.optOut(request);
      if (optOut !== undefined) deny('us.regf.medium-request', 'opted-out', REG_F, { at: optOut.at, channel: optOut.channel, address: optOut.address });
    }
    if (!professional && !law.consentedToCalls(request, weekStart)) callFrequency();
  }

  if (law.machine(request)) machines(request, locals, deny, reasons, advisories);

  const { bankruptcy } = consumer;
  if (bankruptcy && !professional && contact.purpose !== 'proof-of-claim' && !(bankruptcy.filedAt > at) && law.concerns(bankruptcy.debts, contact)) {
    const status = bankruptcy.status ?? 'open';
    if (status === 'open') deny('us.bankruptcy.stay', 'account-status', 'Bankruptcy Code', { filedAt: bankruptcy.filedAt });
    if (status === 'discharged') deny('us.bankruptcy.discharge', 'account-status', 'Bankruptcy Code', { filedAt: bankruptcy.filedAt });
  }
  return { outcome: reasons.length > 0 ? 'deny' : 'allow', reasons, advisories };

  /** Seven in seven days, seven days after a conversation, and what speaks against compliance: per person and debt, in every zone. */
  function callFrequency() {
    if (history === undefined) {
      deny('us.regf.call-frequency', 'unknown-fact', REG_F, { fact: 'history' });
      deny('us.regf.conversation-cooldown', 'unknown-fact', REG_F, { fact: 'history' });
      for (const name of ['concentration', 'succession']) advisories.push({ rule: `us.regf.call-frequency.${name}`, code: 'unknown-fact',
        instrument: REG_F, data: { fact: 'history' } });
      return;
    }
    const today = locals.map(({ date, zone, weekStart: start }) => ({ zone, start, date }));
    const recent = history.filter((event) => event.at >= weekStart && event.at <= at && law.sameRecipient(event, contact));
    for (const debt of contact.debts ?? [undefined]) {
      let counted = [];
      let conversations = [];
      for (const { start } of today) {
        const mine = recent.filter((event) => event.at >= start && law.aboutDebt(event, debt, debts));
        const calls = mine.filter((event) => law.countedCall(event, request));
        if (calls.length > counted.length) counted = calls;
        const talks = mine.filter((event) => law.talked(event));
        if (talks.length > conversations.length) conversations = talks;
      }
      const short = historySince > weekStart;
      if (counted.length >= 7) deny('us.regf.call-frequency', 'frequency-limit', REG_F,
        { limit: 7, counted: counted.length, debt, events: counted.map((event) => event.id) });
      else if (short) deny('us.regf.call-frequency', 'history-too-short', REG_F, { historySince, needed: weekStart });
      if (conversations.length > 0) deny('us.regf.conversation-cooldown', 'cooldown', REG_F, { days: 7, debt, events: conversations.map((event) => event.id) });
      else if (short) deny('us.regf.conversation-cooldown', 'history-too-short', REG_F, { historySince, needed: weekStart });
      const sameNumber = counted.filter((event) => law.sameNumber(event, contact));
      if (sameNumber.length >= 6) {
        for (const { zone, date } of today) {
          const start = law.startOf(date, 0, zone);
          const calls = sameNumber.filter((event) => event.at >= start);
          if (calls.length >= 6) advisories.push({ rule: 'us.regf.call-frequency.concentration', code: 'frequency-limit', instrument: REG_F,
            data: { limit: 6, events: calls.map((event) => event.id) } });
        }
      }
      const rapid = recent.filter((event) => event.at > at - law.SUCCESSION && law.aboutDebt(event, debt, debts) && law.unanswered(event, contact));
      if (rapid.length > 0) advisories.push({ rule: 'us.regf.call-frequency.succession', code: 'cooldown', instrument: REG_F,
        data: { debt, events: rapid.map((event) => event.id) } });
    }
  }
}

function elements(rule, wanted, instrument, contact, reasons, advisories) {
  const vouched = contact.content?.disclosures;
  const missing = wanted.filter((element) => !vouched?.includes(element));
  if (missing.length === 0) return;
  if (vouched == null) advisories.push({ rule, code: 'text-not-checked', instrument, data: { elements: missing } });
  else reasons.push({ rule, code: 'missing-disclosure', instrument, data: { elements: missing } });
}

function disclosure({ contact }, advisories, reasons) {
  if (law.LIMITED.has(contact.purpose)) elements('us.regf.limited-content-message', law.LIMITED_CONTENT, REG_F, contact, advisories, advisories);
  if (law.WITHOUT_STATEMENT.has(contact.purpose)) return;
  if (contact.sequence === 'initial') elements('us.regf.mini-miranda.initial', ['debt-collector-initial'], REG_F, contact, reasons, advisories);
  else if (!contact.content?.disclosures?.includes('debt-collector-initial')) {
    if (contact.sequence === 'subsequent') elements('us.regf.mini-miranda.subsequent', ['debt-collector-subsequent'], REG_F, contact, reasons, advisories);
    else elements('us.regf.mini-miranda.unknown-sequence', ['debt-collector-subsequent'], REG_F, contact, advisories, advisories);
  }
}

function locationInquiry(request, deny) {
  const { history, historySince } = request;
  if (law.repliesToTalk(request) || law.given(request, 'location')) return;
  if (history === undefined) return void deny('us.regf.location.frequency', 'unknown-fact', REG_F, { fact: 'history' });
  const asked = law.askedBefore(request);
  if (asked.length > 0) deny('us.regf.location.frequency', 'frequency-limit', REG_F, { limit: 1, events: asked.map((event) => event.id) });
  else if (historySince !== undefined) deny('us.regf.location.frequency', 'history-too-short', REG_F, { historySince });
}

function machines(request, locals, deny, reasons, advisories) {
  const { at, contact, history, historySince } = request;
  const express = law.underConsent(request, law.EXPRESS_CONSENT, at, contact);
  if (law.toMobile(request) && contact.purpose !== 'emergency' && !express) deny('us.tcpa.wireless-consent', 'consent-missing', TCPA,
    { scopes: law.EXPRESS_CONSENT.scopes });
  if (contact.purpose !== 'opt-out-confirmation' && law.optOut(request, 10) !== undefined) deny('us.tcpa.revocation', 'opted-out', TCPA, {});
  if (!law.recorded(request)) return;
  elements('us.tcpa.prerecorded-id-optout', ['sender-identity', 'call-back-number'], TCPA, contact, reasons, advisories);
  if (!law.toHomeLine(request)) return;
  elements('us.tcpa.prerecorded-id-optout.mechanism', ['opt-out-notice'], TCPA, contact, reasons, advisories);
  if (law.optOut(request, 10) !== undefined) deny('us.tcpa.prerecorded-id-optout.request', 'opted-out', TCPA, {});
  if (express) return;
  const rule = 'us.tcpa.residential-3in30';
  if (history === undefined) return void deny(rule, 'unknown-fact', TCPA, { fact: 'history' });
  if (contact.to.address === undefined) return void deny(rule, 'unknown-fact', TCPA, { fact: 'contact.to.address' });
  let short = false;
  for (const { date, zone } of locals) {
    const start = law.startOf(date, 29, zone);
    const calls = law.recordedCalls(request, start);
    if (calls.length >= 3) return void deny(rule, 'frequency-limit', TCPA, { limit: 3, events: calls.map((event) => event.id) });
    short ||= historySince > start;
  }
  if (short) deny(rule, 'history-too-short', TCPA, { historySince });
}
