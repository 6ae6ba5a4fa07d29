import type { Force } from '../ruleset.js';
import type { Prerequisite, ReasonData, Rest, Wish, ZoneHours } from '../reasons.js';
import type { Duration } from '../rules/parts.js';
import type { Requirement } from '../rules/prerequisite/params.js';
import type { WindowParams } from '../rules/window.js';
import type { FilterWords, Messages, Moment, Names, Told, Vocabulary } from './catalogue.js';
import { describeFilter, firstDay, joinList, nameIn, ownMessage, readClock, readDate, readHours, sameClock, showData, someOf } from './catalogue.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

const NAMES: Names = {
  channel: {
    call: 'telephone call',
    sms: 'SMS',
    email: 'e-mail',
    push: 'push notification',
    'in-app': 'in-app message',
    'social-post': 'social-media post',
    'web-portal': 'web portal',
  },
  outcome: {
    'no-answer': 'no answer',
    busy: 'line busy',
    'not-in-service': 'number not in service',
    voicemail: 'voicemail left',
    'broken-off': 'broken off',
  },
  role: {
    'parent-of-minor': 'parent of a minor',
    'consumer-reporting-agency': 'consumer reporting agency',
    'creditor-attorney': "creditor's attorney",
    'collector-attorney': "collector's attorney",
    'emergency-contact': 'emergency contact',
    'third-party': 'third party',
  },
  relation: {},
  purpose: {
    location: 'location information',
    'requested-information': 'requested information',
    'legal-notice': 'legal notice',
    'required-by-law': 'communication required by law',
    'active-litigation': 'active litigation',
    'validation-notice': 'validation notice',
    'opt-out-confirmation': 'opt-out confirmation',
  },
  technology: { human: 'human agent', autodialed: 'automatic dialling', prerecorded: 'prerecorded voice', ai: 'AI voice or text' },
  direction: { outbound: 'outgoing', inbound: 'incoming' },
  party: { 'debt-buyer': 'debt buyer' },
  line: { mobile: 'mobile', landline: 'landline', voip: 'VoIP' },
  place: {},
  agent: {},
  institution: { 'finance-company': 'finance company', 'card-issuer': 'card issuer' },
  device: { institutional: "the institution's", private: 'private' },
  supplier: { 'third-party': 'third party', public: 'public source' },
  debtType: {
    'credit-card': 'credit card',
    'personal-loan': 'personal loan',
    'consumer-loan': 'consumer loan',
    'student-loan': 'student loan',
  },
  form: {},
  per: {},
  state: {},
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: 'channel',
  outcome: 'outcome',
  role: 'recipient',
  relation: 'relation',
  purpose: 'purpose',
  technology: 'technology',
  direction: 'direction',
  party: 'contacting party',
  line: 'line',
  place: 'place',
  agent: 'agent',
  institution: 'institution',
  device: 'device',
  supplier: 'address supplied by',
  debtType: 'type of debt',
  form: 'form',
  per: 'per',
  state: 'state',
};

const and = (items: readonly string[]): string => joinList(items, ', ', ' and ');
const or = (items: readonly string[]): string => joinList(items, ', ', ' or ');
const quoted = (text: string): string => `“${text}”`;
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]} ${named(vocabulary, value)}`];
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
const verdict = (reason: Told): string =>
  byForce(reason, { prohibition: 'is not permitted', presumption: 'is presumed to be a violation', should: 'is not recommended' });

/** `Tuesday 5 May 2026`; of an instant also the clock in UTC. */
function date(text: string, weekday = false): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `${parts.day} ${MONTHS[parts.month - 1] as string} ${parts.year}`;
  if (parts.utc !== undefined) return `${plain} at ${parts.utc} UTC`;
  return weekday ? `${DAYS[parts.weekday] as string} ${plain}` : plain;
}

function moment({ instant, local }: Moment): string {
  if (local === undefined) return instant;
  return `${local.time} on ${date(local.date, true)}${local.oneOfSeveral ? ` in ${local.zone}` : ''} (${instant})`;
}

function hoursOf(hours: number): string {
  const read = readHours(hours);
  return 'minutes' in read ? count(read.minutes, 'minute', 'minutes') : count(read.hours, 'hour', 'hours');
}

function duration(length: Duration): string {
  if (length.hours !== undefined) return hoursOf(length.hours);
  const full = length.full === true ? 'full ' : '';
  if (length.workdays !== undefined) return count(length.workdays, `${full}working day`, `${full}working days`);
  if (length.months !== undefined) return count(length.months, `${full}month`, `${full}months`);
  return count(length.days ?? 0, `${full}calendar day`, `${full}calendar days`);
}

/** How the day of the event is reckoned. Nothing to say of hours. */
function dayOne(lengths: readonly (Duration | undefined)[], day: string): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: `, ${day} being the first`, out: `, ${day} not being counted`, mixed: `, ${day} being the first, and not being counted where full ones are asked for` }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined): string {
  return and([...(atLeast === undefined ? [] : [`at least ${duration(atLeast)}`]), ...(atMost === undefined ? [] : [`at most ${duration(atMost)}`])]);
}

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}${excluded ? ' other than' : ''}: ${or(values.map((value) => named(vocabulary, value)))}`,
  flags: {
    sameChannel: ['through the same channel', 'through another channel'],
    sameAddress: ['to the same address', 'to another address'],
    notSameAddress: ['to another address', 'to the same address'],
    sameAgent: ['by the same agent', 'by another agent'],
    answers: ['in answer to an event', 'not in answer to an event'],
    answersSameDay: ['in answer to what came in on the same day', 'not in answer to what came in on the same day'],
    misdirected: ['reached somebody else', 'did not reach somebody else'],
    undeliverable: ['could not be delivered', 'was not undeliverable'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `scope ${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`given to ${or(givenTo.map((party) => named('party', party)))}`]),
      ...(forms === undefined ? [] : [`form ${or(forms)}`]),
      ...(days === undefined ? [] : [`valid for ${count(days, 'calendar day', 'calendar days')}`]),
    ];
    return `${covered ? 'covered' : 'not covered'} by a consent of ${and(details)}`;
  },
  fact: (path, value) => `${path}: ${value}`,
  range: (min, max) => and([...(min === undefined ? [] : [`at least ${min}`]), ...(max === undefined ? [] : [`at most ${max}`])]),
  ago: ({ atLeast, atMost }) => `${bounds(atLeast, atMost)} ago`,
  between: (from, until) => and([...(from === undefined ? [] : [`from ${date(from)} on`]), ...(until === undefined ? [] : [`before ${date(until)}`])]),
  any: (descriptions) => `any of: ${descriptions.join(' / ')}`,
  not: (description) => `none of: ${description}`,
  separator: '; ',
};

const properties = (filter: Parameters<typeof describeFilter>[0]): string => `[${describeFilter(filter, WORDS)}]`;

/** Follows "contacts were counted" and "the limit is 7 contacts". */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `in the same calendar week (${DAYS[first] as string} to ${DAYS[(first + 6) % 7] as string})`;
  }
  if (window.calendar === 'day') return 'on the same calendar day';
  if (window.calendar !== undefined) return `in the same calendar ${window.calendar}`;
  if (window.days !== undefined) return `within ${count(window.days, 'calendar day', 'consecutive calendar days')}`;
  if (window.months !== undefined) return `within ${count(window.months, 'month', 'months')}`;
  if (window.hours !== undefined) return `within ${hoursOf(window.hours)}`;
  if (window.since === undefined) return 'in the whole history';
  const search = window.within === undefined ? '' : ` found ${within(window.within)}`;
  const perhaps = window.orElse === 'none' ? '' : ', if there was one';
  return `since the ${window.which === 'first' ? 'first' : 'last'} event ${properties(window.since)}${search}${perhaps}`;
}

/** Closes a sentence with the provision, or the rule where none is cited. */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? `${sentence}.` : `${sentence} (rule ${rule} of the ruleset ${ruleset ?? 'in use'}).`;
  const { instrument, provision } = citation;
  return `${sentence} (${provision === undefined || provision === '' ? instrument : `${instrument}, ${provision}`}).`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : ` for debt ${debt}`);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  return [`${labels.length + (eventsLeftOut ?? 0) === 1 ? 'event' : 'events'}: ${and(more === 0 ? shown : [...shown, `${more} more`])}`];
}

const limitOf = (reason: Told): string =>
  byForce(reason, { prohibition: 'the limit', presumption: 'the limit above which a violation is presumed', should: 'the recommended limit' });

/** What a count goes by. */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit'], verb: string): string {
  const per = `${verb} per ${and(data.per.map((key) => named('per', key)))}`;
  return [per, ...(data.zone === undefined ? [] : [`by the dates of ${data.zone}`]), ...events(data)].join('; ');
}

function open(stretches: ZoneHours['open']): string[] {
  return stretches.map(({ from, to }) => {
    const [start, end] = [readClock(from), readClock(to)];
    return `${start.past ? `after ${start.clock} until` : `from ${start.clock} to`} ${end.clock}${end.past ? ' inclusive' : ''}`;
  });
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const where = `it is ${time} on ${date(day, true)}${holiday === true ? ', a holiday,' : ''} in ${and(group.map(({ zone }) => zone))}`;
    const doubt = unknown === undefined ? '' : `, but of the time ${and(open(unknown))} the calendar does not tell`;
    if (stretches.length === 0) {
      const never = byForce(reason, { prohibition: 'contact is not permitted', presumption: 'a violation is presumed', should: 'contact is not recommended' });
      return `${where}; that day ${never} at any time${doubt}`;
    }
    const when = byForce(reason, { prohibition: 'contact is permitted', presumption: 'no violation is presumed', should: 'contact is recommended' });
    return `${where}; that day ${when} ${and(open(stretches))}${doubt}`;
  });
  const lead = byForce(reason, {
    prohibition: 'Outside the permitted hours',
    presumption: 'Outside the hours in which no violation is presumed',
    should: 'Outside the recommended hours',
  });
  const margin = marginSeconds === undefined ? '' : `; a safety margin of ${count(marginSeconds, 'second', 'seconds')} is kept at both ends`;
  return cited(`${lead}: ${now.join('; ')}${margin}`, reason);
}

function wish({ days, from, to }: Wish): string {
  const hours = from === undefined ? 'at any time' : `from ${from} to ${to ?? '24:00'}`;
  return days === undefined ? `${hours} on any day` : `${hours} on ${and(days.map((day) => `${DAYS[DAY_CODES.indexOf(day)] as string}s`))}`;
}

const said = (data: Wish): string => `The consumer has said${data.since === undefined ? '' : `, with effect from ${date(data.since)},`}`;
const place = (name: string): string => quoted(named('place', name));
const since = (text: string | undefined): string => (text === undefined ? '' : ` since ${date(text)}`);

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count: times, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`the last event ${properties(after.event)}${after.atLeast === undefined ? '' : ` by at least ${duration(after.atLeast)}`}`];
    const turns = [...(sinceFact === undefined ? [] : [`the date ${quoted(sinceFact)}`]), ...turn];
    const later = turns.length === 0 ? '' : ` later than ${and(turns)}`;
    if (filter === undefined) return `the date ${quoted(fact ?? '')}${later}`;
    return times === undefined || times === 1 ? `an event ${properties(filter)}${later}` : `${times} events ${properties(filter)}${later}`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : `, and that must have been ${ago} before the contact${dayOne([data.atLeast, data.atMost], 'the day of it')}`;
  const what = `${each.length === 1 ? 'what must come first is' : 'one of these must come first:'} ${or(each)}`;
  return cited(`${byForce(reason, leads)}${forDebt(data.debt)}: ${what}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? 'the debt' : `debt ${data.debt}`;
  const from = since(data.since);
  const is = data.since === undefined ? 'is' : 'has been';
  const detail = data.detail === undefined ? '' : `: ${data.detail}`;
  switch (data.status) {
    case 'bankrupt': {
      const state = data.detail === undefined ? '' : ` (state ${quoted(data.detail)})`;
      return `The consumer ${is} in bankruptcy proceedings${state}${from}`;
    }
    case 'deceased':
      return `The consumer has died${detail}`;
    case 'minor':
      return `The consumer is a minor${detail}`;
    case 'servicemember':
      return `The consumer is a servicemember${detail}`;
    case 'vulnerable':
      return `The consumer belongs to a vulnerable group${detail}`;
    case 'hardship':
      return `The consumer ${is} in hardship${from}${detail}`;
    case 'complaint':
      return `A complaint of the consumer ${is} open${from}${detail}`;
    case 'paid':
      return `It is recorded that ${debt} ${data.since === undefined ? 'has been paid' : `was paid on ${date(data.since)}`}${detail}`;
    case 'time-barred':
      return `It is recorded that ${debt} is time-barred${detail}`;
    case 'in-litigation':
      return `It is recorded that ${debt} is in litigation${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': 'it could not be evaluated',
  'values of different types are compared': 'it compares values of different types',
};

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `this fact is not known: ${and(facts)}` : `not all of these facts are known: ${and(facts)}`;
  const cause = error === undefined ? '' : `, because of the error ${quoted(error)}`;
  return cited(`The rule cannot be decided${forDebt(debt)}: ${FAILURES[fact] ?? missing}${cause}`, reason);
}

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': 'another place is needed',
  'frequency-limit': 'the limit does not renew itself with time',
  'prerequisite-missing': 'the prerequisite must be met first',
  'channel-not-permitted': 'another channel, technology or address is needed',
  'recipient-not-permitted': 'another recipient, address or purpose is needed',
  workplace: 'another place is needed',
  'consent-missing': 'the consent is needed',
  'prohibited-wording': 'the content must be reworded',
  'missing-disclosure': 'what is missing must be added to the content',
  'unknown-fact': 'what is not known must be stated',
  'history-too-short': 'a longer history is needed',
  'calendar-coverage': 'a calendar that covers the date is needed',
  'unknown-time-zone': 'an existing IANA time zone must be stated',
  'invalid-request': 'the request must be corrected',
  'text-not-checked': 'the content must be reviewed, and what it contains must be stated',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': 'a threat of violence',
  'arrest-or-criminal-threat': 'a threat of arrest or prosecution',
  'false-legal-action': 'a false or misleading statement about legal action',
  'impersonation-authority': 'posing as an authority',
  'impersonation-lawyer': 'posing as a lawyer',
  'insult-or-obscenity': 'an insult or obscenity',
  'shaming-or-publicity': 'a threat of publicity',
  'third-party-pressure': 'pressure through others',
  'privacy-disclosure': 'a disclosure of the debt to others',
  'false-credit-claim': 'a false statement about credit records',
  'coercive-borrowing': 'urging to borrow in order to pay',
  'deception-identity': 'a deception about who is writing or why',
  'excessive-urgency': 'false urgency',
  'fee-misrepresentation': 'a misstatement of amounts or fees',
  discrimination: 'discrimination',
  'sexual-harassment': 'sexual harassment',
  'self-harm-incitement': 'an incitement to self-harm',
  'vulnerable-exploitation': 'an exploitation of vulnerability',
  'contact-after-stop': 'a refusal to stop contact',
  'coercive-visit': 'a threat of a coercive visit',
  'harassment-threat': 'a threat of incessant contact',
  extortion: 'extortion',
  'private-channel': 'an invitation to a private channel',
  'false-relief': 'a false promise of relief',
  marketing: 'marketing',
  'unrendered-placeholder': 'a field of a template',
};
const SOFTENED = {
  negation: 'it is denied there',
  quotation: 'it is quoted there',
  warning: 'the passage warns of it',
  condition: 'it is announced with its condition',
  policy: 'the passage states a rule against it',
} as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': 'full-width letters',
  'zero-width': 'hidden characters',
  'combining-marks': 'marks drawn over letters',
  'styled-letters': 'styled letters',
  separators: 'signs between letters',
  'look-alike': 'letters of another script',
  'mixed-script': 'mixed scripts',
  leet: 'digits for letters',
  repeated: 'repeated letters',
  traditional: 'traditional characters',
  pinyin: 'pinyin',
  'pinyin-initials': 'initials of pinyin',
  homophone: 'characters that sound alike',
  'split-character': 'characters taken apart',
  abbreviation: 'an abbreviation',
};

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const source = entry === undefined ? '' : `, entry ${quoted(entry)} of the lexicon ${quoted(lexicon ?? '')}`;
  const where = `${quoted(phrase)} (characters ${span.from + 1} to ${span.to} of the ${field}${source})`;
  const disguise = evasions.length === 0 ? '' : `, disguised by ${and(evasions.map((evasion) => DISGUISES[evasion] ?? evasion))},`;
  const more = findingsLeftOut === undefined ? '' : `; ${findingsLeftOut} more findings are not listed`;
  const law = provisions.length === 0 ? '' : `; see ${and(provisions)}`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where} is ${what} that was not filled in${more}`, reason);
  if (sense === 'mention') return cited(`${where}${disguise} mentions ${what}${because === undefined ? '' : `; ${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where}${disguise} is ${what}, which ${verdict(reason)}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`It was not checked whether the content contains ${elements.length === 1 ? 'this element' : 'these elements'}: ${and(elements.map(quoted))}`, reason);
  const named = lexicons === undefined ? '' : ` (${and(lexicons.map(quoted))})`;
  const spoken = language === undefined ? '' : ` (${quoted(language)})`;
  const why = { 'no-text': 'the contact has no text', 'no-lexicon': 'a lexicon of the rule was not handed in', language: 'no lexicon of the rule reads the language' };
  return cited(`The wording was not checked: ${because === undefined ? 'nothing reads it' : (why[because] ?? because)}${named}${spoken}`, reason);
}

/** English. */
export const en: Messages = {
  locale: 'en',
  direction: 'ltr',
  gap: ' ',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) return cited(`The consumer has named a time for contact, ${date(appointment)}: contact before it ${verdict(reason)}`, reason);
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${wish(item)}${since(item.since)}`);
        return cited(`Outside the hours agreed with the consumer, which are ${joinList(agreed, '; ', '; and ')}: contact now ${verdict(reason)}`, reason);
      }
      return cited(`${said(refused)} that contact ${wish(refused)} is inconvenient: contact now ${verdict(reason)}`, reason);
    },
    'inconvenient-place': (data, reason) =>
      cited(`${said(data)} that contact at the place ${place(data.place)} is inconvenient ${wish(data)}: contact there ${verdict(reason)}`, reason),
    'frequency-limit'(data, reason) {
      const limit = limitOf(reason);
      const size = `the limit is ${count(data.limit, 'contact', 'contacts')} ${within(data.window)}`;
      if (data.limit === 0) return cited(`A single contact would exceed ${limit}${forDebt(data.debt)}: ${size}; ${basis(data, 'counted')}`, reason);
      const counted = `${data.counted} ${data.counted === 1 ? 'was' : 'were'} counted`;
      return cited(`One contact more would exceed ${limit}${forDebt(data.debt)}: ${size}, and ${counted}; ${basis(data, 'counted')}`, reason);
    },
    cooldown(data, reason) {
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: 'Too soon after a prerequisite',
          presumption: 'So soon after a prerequisite that a violation is presumed',
          should: 'Sooner after a prerequisite than recommended',
        });
      }
      const interval = byForce(reason, {
        prohibition: 'the required interval is',
        presumption: 'a violation is presumed within an interval of',
        should: 'the recommended interval is',
      });
      const from = data.wait.hours === undefined ? dayOne([data.wait], 'the day of that event') : ' from that event';
      return cited(`Too soon after an earlier event${forDebt(data.debt)}: ${interval} ${duration(data.wait)}${from}; ${basis(data, 'kept')}`, reason);
    },
    'prerequisite-missing': (data, reason) =>
      required(data, reason, {
        prohibition: 'A prerequisite is not met',
        presumption: 'A prerequisite without which a violation is presumed is not met',
        should: 'A recommended prerequisite is not met',
      }),
    'channel-limit'(data, reason) {
      const limit = limitOf(reason);
      const size = `the limit is ${count(data.limit, 'channel', 'different channels')} ${within(data.window)}`;
      const used = and(data.channels.map((channel) => named('channel', channel)));
      const total = `with this contact there would be ${data.channels.length}, namely ${used}`;
      return cited(`The contact would exceed ${limit} on channels${forDebt(data.debt)}: ${size}, and ${total}; ${basis(data, 'counted')}`, reason);
    },
    'channel-not-permitted'(data, reason) {
      const how = [
        ...labelled('channel', data.channel),
        ...labelled('technology', data.technology),
        ...labelled('line', data.line),
        ...labelled('place', data.place),
        ...labelled('device', data.device),
        ...(data.visitors === undefined ? [] : [count(data.visitors, 'visitor', 'visitors')]),
      ];
      return cited(`Contact in this way ${verdict(reason)}: ${how.join('; ')}`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)].join('; ');
      const wrong = data.misdirected === true ? `; an earlier contact showed that the address is somebody else's` : '';
      return cited(`Contact with this recipient ${verdict(reason)}: ${[`${who}${wrong}`, ...events({ events: data.events ?? [] })].join('; ')}`, reason);
    },
    workplace(data, reason) {
      const from = since(data.since);
      if (data.prohibited === 'always') {
        const employer = from === '' ? '' : `; the employer has prohibited it${from}`;
        const always = `contact there ${verdict(reason)}, whatever the employer allows`;
        return cited(`The contact would reach the consumer at the place ${place(data.place)}: ${always}${employer}`, reason);
      }
      const employer = `where the employer has prohibited such contact${from}`;
      return cited(`The contact would reach the consumer at the place ${place(data.place)}, ${employer}: contact there ${verdict(reason)}`, reason);
    },
    represented(data, reason) {
      const is = data.since === undefined ? 'is' : 'has been';
      return cited(`The consumer ${is} represented by an attorney${since(data.since)}: contact with the consumer ${verdict(reason)}`, reason);
    },
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : `, which was received on ${date(data.since)}`;
      return cited(`The consumer has asked that communication cease${received}: contact ${verdict(reason)}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? 'all contact' : `contact by ${named('channel', data.channel)}`;
      const address = data.address === undefined ? '' : ` at the address ${data.address}`;
      const about = data.debts === undefined ? '' : ` about ${data.debts.length === 1 ? 'debt' : 'debts'} ${and(data.debts)}`;
      return cited(`The consumer opted out of ${channel}${address}${about} on ${date(data.at)}: such contact ${verdict(reason)}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : ` given to the ${or(data.givenTo.map((party) => named('party', party)))}`;
      const revoked = data.revokedAt === undefined ? '' : `; a consent on record is revoked as of ${date(data.revokedAt)}`;
      const expired = data.expiredAt === undefined ? '' : `; a consent on record ends on ${date(data.expiredAt)}`;
      const none = `No consent of scope ${or(data.scopes.map(quoted))}${to} covers the contact`;
      return cited(`${none}: without it contact ${verdict(reason)}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) => cited(`Debt ${data.debt} has been disputed${since(data.since)}: contact about it ${verdict(reason)}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}; contact ${verdict(reason)}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const what = elements.length === 1 ? 'An element is' : 'Elements are';
      const rank = byForce(reason, {
        prohibition: 'that the content must contain',
        presumption: 'without which a violation is presumed',
        should: 'that the content should contain',
      });
      return cited(`${what} missing ${rank}: ${and(elements.map(quoted))}`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'en') ?? 'The rule objects to the contact';
      const debt = data.debt === undefined ? '' : `; this concerns debt ${data.debt}`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `; by the local time of ${data.zone}`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? 'the rule looks back without end' : `the rule looks back to ${date(data.needed)}`;
      return cited(`The rule cannot be decided${forDebt(data.debt)}: the history is complete only from ${date(data.historySince)}, and ${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? 'the calendar' : `the calendar ${quoted(data.calendar)}`;
      return cited(`The rule cannot be decided: ${calendar} does not cover what the rule needs around ${date(data.date, true)}`, reason);
    },
    'unknown-time-zone'({ zone }, reason) {
      const problem = zone === null ? 'no time zone of the consumer is known' : `the time zone ${quoted(zone)} does not exist`;
      return cited(`The rule cannot be decided: ${problem}`, reason);
    },
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`The request is malformed and therefore denied: ${found.join('; ')}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('No rule of the policy reaches this contact: nothing forbids it, and nothing was checked', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`The rule objects with the code ${quoted(reason.code)}${data.length === 0 ? '' : `; its evidence is ${data.join('; ')}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? 'What is not known is denied.' : 'This does not deny the contact.';
    if (force === 'should') {
      return denies ? 'This is a recommendation; the policy denies contacts that do not follow it.' : 'This is a recommendation and does not deny the contact.';
    }
    const presumed = force === 'presumption' ? 'This is a presumption of violation, not a prohibition.' : '';
    return denies ? presumed : `${presumed} The policy only advises here and does not deny the contact.`.trim();
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      if (outlook.remedy === 'stop') return 'Waiting does not help: do not try again until the facts about the person or the debt change.';
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) {
        return 'Waiting does not help: the rule, or what it reads, must be corrected.';
      }
      return `Waiting does not help: ${CURES[code] ?? 'another content, channel or recipient, or a missing fact, is needed'}.`;
    }
    if (outlook.over === null) return 'Waiting does not help: no end was found within 366 days.';
    const over = moment(outlook.over);
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `Permitted again at ${over}.`;
        return force === 'presumption' ? `A violation is no longer presumed from ${over}.` : `In line with the recommendation from ${over}.`;
      case 'advice':
        return `This advice is over at ${over}.`;
      case 'other-reasons':
        return `This reason alone is over at ${over}; the other reasons remain.`;
      case 'never':
        return `This reason alone is over at ${over}; no time within 366 days was found at which all rules allow the contact.`;
      default:
        return `This reason alone is over at ${over}; all rules together allow the contact again at ${moment(outlook.then)}.`;
    }
  },
  allowed: (until) =>
    until === null ? 'The contact is allowed; no end of this was found within 366 days.' : `The contact is allowed until ${until}, that instant not included.`,
};

export default en;
