import type { Force } from '../ruleset.js';
import type { Prerequisite, ReasonData, Rest, Wish, ZoneHours } from '../reasons.js';
import type { Duration } from '../rules/parts.js';
import type { Requirement } from '../rules/prerequisite/params.js';
import type { WindowParams } from '../rules/window.js';
import type { FilterWords, Messages, Moment, Names, Told, Vocabulary } from './catalogue.js';
import { capital, describeFilter, firstDay, joinList, nameIn, ownMessage, readClock, readDate, readHours, sameClock, showData, someOf } from './catalogue.js';

const DAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'] as const;

const NAMES: Names = {
  channel: {
    call: 'Telefonanruf', voicemail: 'Sprachnachricht', sms: 'SMS', email: 'E-Mail', letter: 'Brief', postcard: 'Postkarte', visit: 'persönlicher Besuch',
    push: 'Push-Mitteilung', 'in-app': 'Nachricht in der App', chat: 'Chatnachricht', 'social-post': 'öffentlicher Beitrag in sozialen Medien',
    'web-portal': 'Online-Portal', fax: 'Telefax',
  },
  outcome: {
    pending: 'ausstehend', sent: 'versandt', delivered: 'zugestellt', undelivered: 'nicht zugestellt', 'no-answer': 'nicht angenommen',
    busy: 'besetzt', 'not-in-service': 'Nummer nicht vergeben', voicemail: 'Sprachnachricht hinterlassen', answered: 'angenommen',
    conversation: 'Gespräch', received: 'eingegangen', open: 'noch offen', cancelled: 'storniert', 'broken-off': 'abgebrochen',
  },
  role: {
    debtor: 'Schuldner', guarantor: 'Bürge', 'co-debtor': 'Mitschuldner', spouse: 'Ehegatte', 'parent-of-minor': 'Elternteil des Minderjährigen',
    guardian: 'Betreuer oder Vormund', executor: 'Testamentsvollstrecker', attorney: 'Rechtsanwalt', 'consumer-reporting-agency': 'Auskunftei',
    creditor: 'Gläubiger', 'creditor-attorney': 'Rechtsanwalt des Gläubigers', 'collector-attorney': 'Rechtsanwalt des Inkassodienstleisters',
    'emergency-contact': 'Notfallkontakt', 'third-party': 'Dritter',
  },
  relation: {
    father: 'Vater', mother: 'Mutter', parent: 'Elternteil', brother: 'Bruder', sister: 'Schwester', son: 'Sohn', daughter: 'Tochter', child: 'Kind',
    spouse: 'Ehegatte', relative: 'Angehöriger', friend: 'Freund', colleague: 'Arbeitskollege', employer: 'Arbeitgeber', neighbour: 'Nachbar',
    neighbor: 'Nachbar', reference: 'Referenzperson',
  },
  purpose: {
    collection: 'Inkasso', location: 'Aufenthaltsermittlung', reply: 'Antwort', 'requested-information': 'erbetene Auskunft',
    'legal-notice': 'rechtliche Mitteilung', 'required-by-law': 'gesetzlich vorgeschriebene Mitteilung', 'active-litigation': 'laufender Rechtsstreit',
    'validation-notice': 'Mitteilung zur Prüfung der Forderung', 'opt-out-confirmation': 'Bestätigung des Widerspruchs', service: 'Kundenservice',
    reminder: 'Erinnerung', 'payment-reminder': 'Zahlungserinnerung', marketing: 'Werbung',
  },
  technology: { human: 'menschlicher Mitarbeiter', autodialed: 'automatische Anwahl', prerecorded: 'Bandansage', ai: 'künstliche Intelligenz' },
  direction: { outbound: 'ausgehend', inbound: 'eingehend' },
  party: { creditor: 'Gläubiger', collector: 'Inkassodienstleister', 'debt-buyer': 'Forderungskäufer' },
  line: { mobile: 'Mobilfunk', landline: 'Festnetz', voip: 'Internettelefonie' },
  place: { home: 'Wohnung', work: 'Arbeitsplatz', school: 'Schule', hospital: 'Krankenhaus', other: 'sonstiger Ort' },
  agent: {},
  institution: { bank: 'Bank', 'finance-company': 'Finanzierungsgesellschaft', 'card-issuer': 'Kartenherausgeber', microfinance: 'Mikrofinanzinstitut', servicer: 'Kreditdienstleister' },
  device: { institutional: 'dienstlich', private: 'privat' },
  supplier: { debtor: 'Schuldner', creditor: 'Gläubiger', 'third-party': 'Dritter', public: 'öffentliche Quelle' },
  debtType: {
    'credit-card': 'Kreditkarte', 'personal-loan': 'Privatkredit', 'consumer-loan': 'Verbraucherkredit', microfinance: 'Mikrokredit',
    mortgage: 'Immobilienkredit', auto: 'Autokredit', 'student-loan': 'Studienkredit', medical: 'Behandlungskosten', utility: 'Versorgungsleistungen',
    telecom: 'Telekommunikation', rent: 'Miete', tax: 'Steuern', judgment: 'titulierte Forderung', business: 'geschäftliche Schuld', other: 'sonstige',
  },
  form: { oral: 'mündlich', written: 'schriftlich', registered: 'per Einschreiben', electronic: 'elektronisch' },
  per: {
    consumer: 'Schuldner', debt: 'Forderung', account: 'Konto', creditor: 'Gläubiger', address: 'Kontaktadresse', channel: 'Kanal',
    agent: 'Mitarbeiter', recipient: 'Empfänger',
  },
  state: { open: 'offen', active: 'laufend', filed: 'beantragt', discharged: 'Restschuldbefreiung erteilt', stay: 'Vollstreckungssperre' },
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: 'Kanal',
  outcome: 'Ergebnis',
  role: 'Empfänger',
  relation: 'Verhältnis zum Schuldner',
  purpose: 'Zweck',
  technology: 'Technik',
  direction: 'Richtung',
  party: 'kontaktierende Stelle',
  line: 'Anschluss',
  place: 'Ort',
  agent: 'Mitarbeiter',
  institution: 'Institut',
  device: 'Gerät',
  supplier: 'Kontaktadresse mitgeteilt von',
  debtType: 'Art der Forderung',
  form: 'Form',
  per: 'je',
  state: 'Status',
};

/** Elements of the content, as notices call them; the code stands beside the name, because the caller has to state it. */
const ELEMENTS: Readonly<Record<string, string>> = {
  'sender-identity': 'Identität des Absenders', 'sender-address': 'Anschrift des Absenders', 'agent-identity': 'Identität des Mitarbeiters',
  'agent-name': 'Name des Mitarbeiters', 'employee-name': 'Name des Beschäftigten', 'visitor-name': 'Name des Besuchers',
  'institution-name': 'Name des Instituts', 'agency-name': 'Name des Inkassodienstleisters', 'agency-phone': 'Telefonnummer des Inkassodienstleisters',
  'agency-address': 'Anschrift des Inkassodienstleisters', 'creditor-name': 'Name des Gläubigers', 'creditor-contact': 'Kontaktdaten des Gläubigers',
  'creditor-phone': 'Telefonnummer des Gläubigers', 'debtor-name': 'Name des Schuldners', 'call-back-number': 'Rückrufnummer',
  'debt-details': 'Angaben zur Forderung', 'debt-concept': 'Gegenstand der Forderung', 'claim-basis': 'Forderungsgrund', 'legal-basis': 'Rechtsgrundlage',
  amount: 'Höhe der Forderung', 'amount-breakdown': 'Aufschlüsselung des Betrags', itemisation: 'Aufstellung der Forderung', 'interest-rate': 'Zinssatz',
  'due-date': 'Fälligkeitsdatum', 'payment-terms': 'Zahlungsbedingungen', purpose: 'Zweck der Mitteilung',
  'location-purpose': 'Zweck der Aufenthaltsermittlung', 'opt-out-notice': 'Hinweis auf das Widerspruchsrecht', 'rights-notice': 'Hinweis auf die Rechte',
  'dispute-statement': 'Hinweis auf das Recht zum Bestreiten', 'recording-notice': 'Hinweis auf die Aufzeichnung', 'complaint-channel': 'Beschwerdeweg',
  'debt-collector-initial': 'Ersthinweis des Inkassodienstleisters', 'debt-collector-subsequent': 'Folgehinweis des Inkassodienstleisters',
  'ai-identification': 'Hinweis auf künstliche Intelligenz', 'identity-verification': 'Identitätsprüfung', 'licence-number': 'Registrierungsnummer',
  authorisation: 'Vollmacht',
};

const and = (items: readonly string[]): string => joinList(items, ', ', ' und ');
const or = (items: readonly string[]): string => joinList(items, ', ', ' oder ');
const quoted = (text: string): string => `„${text}“`;
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]} ${quoted(named(vocabulary, value))}`];
const element = (code: string): string => (Object.hasOwn(ELEMENTS, code) ? `${ELEMENTS[code] as string} [${code}]` : quoted(code));
const decimal = (n: number): string => String(n).replace('.', ',');
const count = (n: number, one: string, many: string): string => `${decimal(n)} ${n === 1 ? one : many}`;
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
/** A sentence of its own. `contact`: in the nominative, with its article. */
const verdict = (reason: Told, contact = 'eine Kontaktaufnahme'): string =>
  byForce(reason, { prohibition: `${contact} ist nicht zulässig`, presumption: `${contact} gilt vermutungsweise als Verstoß`, should: `${contact} wird nicht empfohlen` });

const clock = (time: string): string => `${time.replace('.', ',')} Uhr`;

/** `5. Mai 2026`; of an instant also the clock in UTC. */
function date(text: string): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `${parts.day}. ${MONTHS[parts.month - 1] as string} ${parts.year}`;
  return parts.utc === undefined ? plain : `${plain} um ${clock(parts.utc)} UTC`;
}
/** `Dienstag, der 5. Mai 2026`, with the article of its case. */
function dated(text: string, article: 'der' | 'dem' | 'den'): string {
  const parts = readDate(text);
  return parts === undefined ? text : `${DAYS[parts.weekday] as string}, ${article} ${date(text)}`;
}

const zoneOf = ({ zone, oneOfSeveral }: NonNullable<Moment['local']>): string => (oneOfSeveral ? ` Ortszeit ${zone}` : '');
const from = ({ instant, local }: Moment): string =>
  local === undefined ? `ab ${instant}` : `ab ${dated(local.date, 'dem')}, ${clock(local.time)}${zoneOf(local)} (${instant})`;
const at = ({ instant, local }: Moment): string =>
  local === undefined ? `zum Zeitpunkt ${instant}` : `am ${dated(local.date, 'dem')}, um ${clock(local.time)}${zoneOf(local)} (${instant})`;

function hoursOf(hours: number): string {
  const read = readHours(hours);
  return 'minutes' in read ? count(read.minutes, 'Minute', 'Minuten') : count(read.hours, 'Stunde', 'Stunden');
}

/** `ending`: `n` in the dative, whose plural differs for days and months. */
function duration(length: Duration, ending: '' | 'n' = ''): string {
  if (length.hours !== undefined) return hoursOf(length.hours);
  const [one, many] = length.full === true ? ['vollen ', `volle${ending} `] : ['', ''];
  if (length.workdays !== undefined) return count(length.workdays, `${one}Arbeitstag`, `${many}Arbeitstage${ending}`);
  if (length.months !== undefined) return count(length.months, `${one}Monat`, `${many}Monate${ending}`);
  return count(length.days ?? 0, `${one}Kalendertag`, `${many}Kalendertage${ending}`);
}

/** How the day of the event is reckoned. Nothing to say of hours. */
function dayOne(lengths: readonly (Duration | undefined)[], day: string): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: `, wobei ${day} als erster zählt`, out: `, wobei ${day} nicht mitzählt`, mixed: `, wobei ${day} als erster zählt, bei vollen Fristen jedoch nicht mitzählt` }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined, ending: '' | 'n' = ''): string {
  return and([...(atLeast === undefined ? [] : [`mindestens ${duration(atLeast, ending)}`]), ...(atMost === undefined ? [] : [`höchstens ${duration(atMost, ending)}`])]);
}

const TRUTH: Readonly<Record<string, string>> = { true: 'ja', false: 'nein' };

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}${excluded ? ' (ausgenommen)' : ''}: ${or(values.map((value) => named(vocabulary, value)))}`,
  flags: {
    sameChannel: ['über denselben Kanal', 'über einen anderen Kanal'],
    sameAddress: ['an dieselbe Kontaktadresse', 'an eine andere Kontaktadresse'],
    notSameAddress: ['an eine andere Kontaktadresse', 'an dieselbe Kontaktadresse'],
    sameAgent: ['durch denselben Mitarbeiter', 'durch einen anderen Mitarbeiter'],
    answers: ['als Antwort auf ein Ereignis', 'nicht als Antwort auf ein Ereignis'],
    answersSameDay: ['als Antwort auf einen Eingang desselben Tages', 'nicht als Antwort auf einen Eingang desselben Tages'],
    misdirected: ['hat eine andere Person erreicht', 'hat keine andere Person erreicht'],
    undeliverable: ['war nicht zustellbar', 'war zustellbar'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `mit dem Umfang ${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`erteilt gegenüber ${or(givenTo.map((party) => quoted(named('party', party))))}`]),
      ...(forms === undefined ? [] : [`erteilt ${or(forms.map((form) => named('form', form)))}`]),
      ...(days === undefined ? [] : [`gültig für ${count(days, 'Kalendertag', 'Kalendertage')}`]),
    ];
    return `${covered ? 'gedeckt' : 'nicht gedeckt'} durch eine Einwilligung ${and(details)}`;
  },
  fact: (path, value) => `${path}: ${TRUTH[value] ?? value}`,
  range: (min, max) => and([...(min === undefined ? [] : [`mindestens ${decimal(min)}`]), ...(max === undefined ? [] : [`höchstens ${decimal(max)}`])]),
  ago: ({ atLeast, atMost }) => `vor ${bounds(atLeast, atMost, 'n')}`,
  between: (begin, until) => and([...(begin === undefined ? [] : [`ab dem ${date(begin)}`]), ...(until === undefined ? [] : [`vor dem ${date(until)}`])]),
  any: (descriptions) => `eines von: ${descriptions.join(' / ')}`,
  not: (description) => `ausgenommen: ${description}`,
  separator: '; ',
};

const properties = (filter: Parameters<typeof describeFilter>[0]): string => `[${describeFilter(filter, WORDS)}]`;

/** Follows „die Grenze liegt bei 7 Kontakten“. */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `in derselben Kalenderwoche (${DAYS[first] as string} bis ${DAYS[(first + 6) % 7] as string})`;
  }
  if (window.calendar !== undefined) return { day: 'am selben Kalendertag', month: 'im selben Kalendermonat', year: 'im selben Kalenderjahr' }[window.calendar];
  if (window.days !== undefined) return `innerhalb von ${count(window.days, 'Kalendertag', 'aufeinanderfolgenden Kalendertagen')}`;
  if (window.months !== undefined) return `innerhalb von ${count(window.months, 'Monat', 'Monaten')}`;
  if (window.hours !== undefined) return `innerhalb von ${hoursOf(window.hours)}`;
  if (window.since === undefined) return 'in der gesamten Historie';
  const search = window.within === undefined ? '' : `, gesucht ${within(window.within)}`;
  const perhaps = window.orElse === 'none' ? '' : ', sofern es eines gab';
  return `seit dem ${window.which === 'first' ? 'ersten' : 'letzten'} Ereignis ${properties(window.since)}${search}${perhaps}`;
}

/** Closes a sentence with the provision, or the rule where none is cited. */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? `${sentence}.` : `${sentence} (Regel ${rule} ${ruleset === null ? 'des geltenden Regelwerks' : `des Regelwerks ${ruleset}`}).`;
  const { instrument, provision } = citation;
  return `${sentence} (${provision === undefined || provision === '' ? instrument : `${instrument}, ${provision}`}).`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : ` in Bezug auf die Forderung ${debt}`);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  const all = more === 0 ? shown : [...shown, count(more, 'weiteres', 'weitere')];
  return [`${labels.length + (eventsLeftOut ?? 0) === 1 ? 'Ereignis' : 'Ereignisse'}: ${and(all)}`];
}

/** `limit`: the noun in the accusative, without its article. */
const exceeds = (reason: Told, limit: string): string =>
  byForce(reason, {
    prohibition: `würde die ${limit} überschreiten`,
    presumption: `würde die ${limit} überschreiten, oberhalb derer ein Verstoß vermutet wird`,
    should: `würde die empfohlene ${limit} überschreiten`,
  });

/** What a count goes by. */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit'], verb: string): string {
  const per = `${verb} je ${and(data.per.map((key) => named('per', key)))}`;
  return [per, ...(data.zone === undefined ? [] : [`nach dem Kalenderdatum in ${data.zone}`]), ...events(data)].join('; ');
}

function open(stretches: ZoneHours['open']): string {
  return and(
    stretches.map(({ from: begin, to }) => {
      const [start, end] = [readClock(begin), readClock(to)];
      return `von ${start.clock}${start.past ? ' (ausschließlich)' : ''} bis ${clock(end.clock)} (${end.past ? 'einschließlich' : 'ausschließlich'})`;
    }),
  );
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const names = group.map(({ zone }) => zone);
    const where = `in ${and(names)} ist es ${dated(day, 'der')}, ${clock(time)}${holiday === true ? ', ein Feiertag' : ''}`;
    const doubt = unknown === undefined ? '' : `, doch für die Zeit ${open(unknown)} gibt der Kalender keine Auskunft`;
    if (stretches.length === 0) {
      const never = byForce(reason, {
        prohibition: 'ist eine Kontaktaufnahme zu keiner Zeit zulässig',
        presumption: 'wird zu jeder Zeit ein Verstoß vermutet',
        should: 'wird eine Kontaktaufnahme zu keiner Zeit empfohlen',
      });
      return `${where}; an diesem Tag ${never}${doubt}`;
    }
    const hours = open(stretches);
    const when = byForce(reason, {
      prohibition: `ist eine Kontaktaufnahme ${hours} zulässig`,
      presumption: `wird ${hours} kein Verstoß vermutet`,
      should: `wird eine Kontaktaufnahme ${hours} empfohlen`,
    });
    return `${where}; an diesem Tag ${when}${doubt}`;
  });
  const lead = byForce(reason, {
    prohibition: 'Außerhalb der zulässigen Zeiten',
    presumption: 'Außerhalb der Zeiten, in denen kein Verstoß vermutet wird',
    should: 'Außerhalb der empfohlenen Zeiten',
  });
  const margin = marginSeconds === undefined ? '' : `; an beiden Enden wird ein Sicherheitsabstand von ${count(marginSeconds, 'Sekunde', 'Sekunden')} eingehalten`;
  return cited(`${lead}: ${capital(now.join('; '))}${margin}`, reason);
}

function wish({ days, from: begin, to }: Wish): string {
  const hours = begin === undefined ? 'zu jeder Zeit' : `von ${begin} bis ${clock(to ?? '24:00')}`;
  return `${days === undefined ? 'an jedem Tag' : and(days.map((day) => `${(DAYS[DAY_CODES.indexOf(day)] as string).toLowerCase()}s`))} ${hours}`;
}

const place = (name: string): string => quoted(named('place', name));
const since = (text: string | undefined): string => (text === undefined ? '' : ` seit dem ${date(text)}`);
const effective = (text: string | undefined): string => (text === undefined ? '' : ` ab dem ${date(text)}`);

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count: times, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`${after.atLeast === undefined ? '' : `mindestens ${duration(after.atLeast)} `}nach dem letzten Ereignis ${properties(after.event)}`];
    const turns = [...(sinceFact === undefined ? [] : [`nach dem Datum ${quoted(sinceFact)}`]), ...turn];
    const later = turns.length === 0 ? '' : ` (${and(turns)})`;
    if (filter === undefined) return `das Datum ${quoted(fact ?? '')}${later}`;
    return `${times === undefined || times === 1 ? 'ein Ereignis' : `${times} Ereignisse`} ${properties(filter)}${later}`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : `, ${ago} vor der Kontaktaufnahme${dayOne([data.atLeast, data.atMost], 'der betreffende Tag')}`;
  const several = needs.length === 1 && (needs[0]?.count ?? 1) > 1;
  const what = `Voraussetzung ${several ? 'sind' : 'ist'} ${each.length === 1 ? '' : 'eines der folgenden: '}${or(each)}`;
  return cited(`${byForce(reason, leads)}: ${what}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? 'die Forderung' : `die Forderung ${data.debt}`;
  const from = since(data.since);
  const detail = data.detail === undefined ? '' : `: ${data.detail}`;
  switch (data.status) {
    case 'bankrupt':
      return `Der Schuldner befindet sich${from} in einem Insolvenzverfahren${data.detail === undefined ? '' : ` (Status ${quoted(named('state', data.detail))})`}`;
    case 'deceased':
      return `Der Schuldner ist verstorben${detail}`;
    case 'minor':
      return `Der Schuldner ist minderjährig${detail}`;
    case 'servicemember':
      return `Der Schuldner gehört den Streitkräften an${detail}`;
    case 'vulnerable':
      return `Der Schuldner gehört einer schutzbedürftigen Gruppe an${detail}`;
    case 'hardship':
      return `Der Schuldner befindet sich${from} in einer finanziellen Notlage${detail}`;
    case 'complaint':
      return `Eine Beschwerde des Schuldners ist${from} offen${detail}`;
    case 'paid':
      return `Nach Aktenlage wurde ${debt}${data.since === undefined ? '' : ` am ${date(data.since)}`} bezahlt${detail}`;
    case 'time-barred':
      return `Nach Aktenlage ist ${debt} verjährt${detail}`;
    case 'in-litigation':
      return `Nach Aktenlage ist ${debt} rechtshängig${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': 'Ihre Auswertung ist fehlgeschlagen',
  'values of different types are compared': 'Sie vergleicht Werte verschiedenen Typs',
};

const undecided = (debt?: string): string => `Es lässt sich nicht feststellen, ob die Regel${forDebt(debt)} eingehalten ist`;

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `Die Angabe ${and(facts)} ist nicht bekannt` : `Von den Angaben ${and(facts)} sind nicht alle bekannt`;
  const cause = error === undefined ? '' : `; der Fehler lautet ${quoted(error)}`;
  return cited(`${undecided(debt)}: ${FAILURES[fact] ?? missing}${cause}`, reason);
}

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': 'Ein anderer Ort ist nötig',
  'frequency-limit': 'Die Grenze erneuert sich nicht mit der Zeit',
  'prerequisite-missing': 'Zuerst ist die Voraussetzung zu erfüllen',
  'channel-not-permitted': 'Ein anderer Kanal, eine andere Technik oder eine andere Kontaktadresse ist nötig',
  'recipient-not-permitted': 'Ein anderer Empfänger, eine andere Kontaktadresse oder ein anderer Zweck ist nötig',
  workplace: 'Ein anderer Ort ist nötig',
  'consent-missing': 'Die Einwilligung ist nötig',
  'prohibited-wording': 'Der Inhalt ist anders zu formulieren',
  'missing-disclosure': 'Das Fehlende ist im Inhalt zu ergänzen',
  'unknown-fact': 'Das nicht Bekannte ist anzugeben',
  'history-too-short': 'Eine weiter zurückreichende Historie ist nötig',
  'calendar-coverage': 'Ein Kalender, der das Datum abdeckt, ist nötig',
  'unknown-time-zone': 'Eine existierende IANA-Zeitzone ist anzugeben',
  'invalid-request': 'Die Anfrage ist zu berichtigen',
  'text-not-checked': 'Der Inhalt ist zu prüfen, und es ist anzugeben, was er enthält',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': 'eine Gewaltandrohung',
  'arrest-or-criminal-threat': 'eine Drohung mit Verhaftung oder Strafverfolgung',
  'false-legal-action': 'eine falsche oder irreführende Aussage über rechtliche Schritte',
  'impersonation-authority': 'ein Auftreten als Behörde',
  'impersonation-lawyer': 'ein Auftreten als Rechtsanwalt',
  'insult-or-obscenity': 'eine Beleidigung oder Obszönität',
  'shaming-or-publicity': 'eine Drohung mit Bloßstellung',
  'third-party-pressure': 'eine Druckausübung über Dritte',
  'privacy-disclosure': 'eine Offenlegung der Schuld gegenüber Dritten',
  'false-credit-claim': 'eine falsche Aussage über Bonitätseinträge',
  'coercive-borrowing': 'ein Drängen zur Kreditaufnahme, um zu zahlen',
  'deception-identity': 'eine Täuschung über Absender oder Anlass',
  'excessive-urgency': 'eine vorgetäuschte Dringlichkeit',
  'fee-misrepresentation': 'eine falsche Angabe zu Beträgen oder Gebühren',
  discrimination: 'eine Diskriminierung',
  'sexual-harassment': 'eine sexuelle Belästigung',
  'self-harm-incitement': 'eine Aufforderung zur Selbstverletzung',
  'vulnerable-exploitation': 'eine Ausnutzung besonderer Schutzbedürftigkeit',
  'contact-after-stop': 'eine Weigerung, die Kontaktaufnahme einzustellen',
  'coercive-visit': 'eine Drohung mit einem nötigenden Besuch',
  'harassment-threat': 'eine Drohung mit unablässiger Kontaktaufnahme',
  extortion: 'eine Erpressung',
  'private-channel': 'eine Aufforderung, auf einen privaten Kanal zu wechseln',
  'false-relief': 'ein falsches Versprechen eines Nachlasses',
  marketing: 'eine Werbung',
  'unrendered-placeholder': 'ein nicht ausgefülltes Feld einer Vorlage',
};
const SOFTENED = {
  negation: 'dort wird dies verneint',
  quotation: 'dort wird dies zitiert',
  warning: 'die Stelle warnt davor',
  condition: 'dies wird dort mit seiner Bedingung angekündigt',
  policy: 'die Stelle nennt eine Regel, die dies untersagt',
} as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': 'vollbreite Buchstaben',
  'zero-width': 'verborgene Zeichen',
  'combining-marks': 'Zeichen über den Buchstaben',
  'styled-letters': 'stilisierte Buchstaben',
  separators: 'Zeichen zwischen den Buchstaben',
  'look-alike': 'Buchstaben einer anderen Schrift',
  'mixed-script': 'gemischte Schriften',
  leet: 'Ziffern statt Buchstaben',
  repeated: 'wiederholte Buchstaben',
  traditional: 'traditionelle Schriftzeichen',
  pinyin: 'Pinyin',
  'pinyin-initials': 'Anfangsbuchstaben des Pinyin',
  homophone: 'gleich klingende Schriftzeichen',
  'split-character': 'zerlegte Schriftzeichen',
  abbreviation: 'eine Abkürzung',
};
const FIELDS = { text: 'des Textes', subject: 'des Betreffs' } as const;

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const source = entry === undefined ? '' : `, Eintrag ${quoted(entry)} des Lexikons ${quoted(lexicon ?? '')}`;
  const where = `Die Stelle ${quoted(phrase)} (Zeichen ${span.from + 1} bis ${span.to} ${FIELDS[field] ?? field}${source})`;
  const disguise = evasions.length === 0 ? '' : `, verschleiert durch ${and(evasions.map((evasion) => DISGUISES[evasion] ?? evasion))},`;
  const more = findingsLeftOut === undefined ? '' : `; ${count(findingsLeftOut, 'weitere Fundstelle ist', 'weitere Fundstellen sind')} nicht aufgeführt`;
  const law = provisions.length === 0 ? '' : `; siehe ${and(provisions)}`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where} ist ${what}${more}`, reason);
  if (sense === 'mention') return cited(`${where}${disguise} erwähnt ${what}${because === undefined ? '' : `; ${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where}${disguise} ist ${what}: ${capital(verdict(reason, 'eine solche Formulierung'))}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`Es wurde nicht geprüft, ob der Inhalt ${elements.length === 1 ? 'dieses Element' : 'diese Elemente'} enthält: ${and(elements.map(element))}`, reason);
  const handed = lexicons === undefined ? '' : ` (${and(lexicons.map(quoted))})`;
  const spoken = language === undefined ? '' : ` (${quoted(language)})`;
  const why = { 'no-text': 'Der Kontakt hat keinen Text', 'no-lexicon': 'Ein Lexikon der Regel wurde nicht übergeben', language: 'Kein Lexikon der Regel liest die Sprache' };
  return cited(`Der Wortlaut wurde nicht geprüft: ${because === undefined ? 'Nichts liest ihn' : (why[because] ?? because)}${handed}${spoken}`, reason);
}

/** German. */
export const de: Messages = {
  locale: 'de',
  direction: 'ltr',
  gap: ' ',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) {
        const before = capital(verdict(reason, 'eine Kontaktaufnahme vor diesem Zeitpunkt'));
        return cited(`Der Schuldner hat einen Zeitpunkt für die Kontaktaufnahme genannt, nämlich den ${date(appointment)}: ${before}`, reason);
      }
      const now = capital(verdict(reason, 'eine Kontaktaufnahme zum jetzigen Zeitpunkt'));
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${wish(item)}${since(item.since)}`);
        return cited(`Außerhalb der mit dem Schuldner vereinbarten Zeiten, nämlich ${joinList(agreed, '; ', '; und ')}: ${now}`, reason);
      }
      return cited(`Der Schuldner hat mitgeteilt, dass ihm eine Kontaktaufnahme${effective(refused.since)} ${wish(refused)} ungelegen ist: ${now}`, reason);
    },
    'inconvenient-place'(data, reason) {
      const said = `Der Schuldner hat mitgeteilt, dass ihm eine Kontaktaufnahme am Ort ${place(data.place)}${effective(data.since)} ${wish(data)} ungelegen ist`;
      return cited(`${said}: ${capital(verdict(reason, 'eine Kontaktaufnahme an diesem Ort'))}`, reason);
    },
    'frequency-limit'(data, reason) {
      const lead = `${data.limit === 0 ? 'Schon ein einziger' : 'Ein weiterer'} Kontakt${forDebt(data.debt)} ${exceeds(reason, 'Grenze')}`;
      const size = `Die Grenze liegt bei ${count(data.limit, 'Kontakt', 'Kontakten')} ${within(data.window)}`;
      const counted = data.limit === 0 ? '' : `, und ${data.counted} ${data.counted === 1 ? 'wurde' : 'wurden'} gezählt`;
      return cited(`${lead}: ${size}${counted}; ${basis(data, 'gezählt')}`, reason);
    },
    cooldown(data, reason) {
      const debt = forDebt(data.debt);
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: `Zu früh${debt} nach einer Voraussetzung`,
          presumption: `So früh${debt} nach einer Voraussetzung, dass ein Verstoß vermutet wird`,
          should: `Früher${debt} nach einer Voraussetzung als empfohlen`,
        });
      }
      const interval = byForce(reason, {
        prohibition: `Der vorgeschriebene Abstand beträgt ${duration(data.wait)}`,
        presumption: `Ein Verstoß wird vermutet bei einem Abstand von weniger als ${duration(data.wait, 'n')}`,
        should: `Der empfohlene Abstand beträgt ${duration(data.wait)}`,
      });
      const begin = data.wait.hours === undefined ? dayOne([data.wait], 'der Tag dieses Ereignisses') : ' ab diesem Ereignis';
      return cited(`Zu früh nach einem vorangegangenen Ereignis${debt}: ${interval}${begin}; ${basis(data, 'einzuhalten')}`, reason);
    },
    'prerequisite-missing'(data, reason) {
      const debt = forDebt(data.debt);
      return required(data, reason, {
        prohibition: `Eine Voraussetzung ist${debt} nicht erfüllt`,
        presumption: `Eine Voraussetzung, ohne die ein Verstoß vermutet wird, ist${debt} nicht erfüllt`,
        should: `Eine empfohlene Voraussetzung ist${debt} nicht erfüllt`,
      });
    },
    'channel-limit'(data, reason) {
      const size = `Die Grenze liegt bei ${count(data.limit, 'Kanal', 'verschiedenen Kanälen')} ${within(data.window)}`;
      const used = and(data.channels.map((channel) => named('channel', channel)));
      const total = `mit diesem Kontakt wären es ${data.channels.length}, nämlich ${used}`;
      return cited(`Der Kontakt${forDebt(data.debt)} ${exceeds(reason, 'Grenze der Kanäle')}: ${size}, und ${total}; ${basis(data, 'gezählt')}`, reason);
    },
    'channel-not-permitted'(data, reason) {
      const how = [
        ...labelled('channel', data.channel),
        ...labelled('technology', data.technology),
        ...labelled('line', data.line),
        ...labelled('place', data.place),
        ...labelled('device', data.device),
        ...(data.visitors === undefined ? [] : [count(data.visitors, 'Besucher', 'Besucher')]),
      ];
      return cited(`${capital(verdict(reason, 'eine Kontaktaufnahme auf diese Weise'))}: ${how.join('; ')}`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)];
      const wrong = data.misdirected === true ? ['ein früherer Kontakt hat gezeigt, dass die Kontaktadresse einer anderen Person gehört'] : [];
      const what = [...who, ...wrong, ...events({ events: data.events ?? [] })];
      return cited(`${capital(verdict(reason, 'eine Kontaktaufnahme mit diesem Empfänger'))}: ${what.join('; ')}`, reason);
    },
    workplace(data, reason) {
      const lead = `Der Kontakt würde den Schuldner am Ort ${place(data.place)} erreichen`;
      const there = capital(verdict(reason, 'eine Kontaktaufnahme dort'));
      if (data.prohibited === 'always') {
        const employer = data.since === undefined ? '' : `; der Arbeitgeber untersagt sie${since(data.since)}`;
        return cited(`${lead}: ${there}, gleichgültig, was der Arbeitgeber gestattet${employer}`, reason);
      }
      return cited(`${lead}, an dem der Arbeitgeber solche Kontakte${since(data.since)} untersagt: ${there}`, reason);
    },
    represented: (data, reason) =>
      cited(`Der Schuldner ist${since(data.since)} anwaltlich vertreten: ${capital(verdict(reason, 'eine Kontaktaufnahme mit dem Schuldner'))}`, reason),
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : `, eingegangen am ${date(data.since)}`;
      return cited(`Es liegt ein Verlangen des Schuldners vor, die Kontaktaufnahme einzustellen${received}: ${capital(verdict(reason))}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? 'jeder Kontaktaufnahme' : `der Kontaktaufnahme über den Kanal ${quoted(named('channel', data.channel))}`;
      const address = data.address === undefined ? '' : ` unter der Kontaktadresse ${data.address}`;
      const about = data.debts === undefined ? '' : ` in Bezug auf die ${data.debts.length === 1 ? 'Forderung' : 'Forderungen'} ${and(data.debts)}`;
      return cited(`Der Schuldner hat am ${date(data.at)} ${channel}${address}${about} widersprochen: ${capital(verdict(reason, 'eine solche Kontaktaufnahme'))}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : ` gegenüber ${or(data.givenTo.map((party) => quoted(named('party', party))))}`;
      const revoked = data.revokedAt === undefined ? '' : `; eine erfasste Einwilligung ist seit dem ${date(data.revokedAt)} widerrufen`;
      const expired = data.expiredAt === undefined ? '' : `; eine erfasste Einwilligung endet am ${date(data.expiredAt)}`;
      const none = `Keine Einwilligung${to} mit dem Umfang ${or(data.scopes.map(quoted))} deckt die Kontaktaufnahme`;
      return cited(`${none}: ${capital(verdict(reason, 'eine Kontaktaufnahme ohne Einwilligung'))}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) =>
      cited(`Die Forderung ${data.debt} ist${since(data.since)} bestritten: ${capital(verdict(reason, 'eine Kontaktaufnahme zu dieser Forderung'))}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}; ${verdict(reason)}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const one = elements.length === 1;
      const which = one ? 'das' : 'die';
      const rank = byForce(reason, {
        prohibition: `${which} der Inhalt enthalten muss`,
        presumption: `ohne ${which} ein Verstoß vermutet wird`,
        should: `${one ? 'dessen' : 'deren'} Aufnahme in den Inhalt empfohlen wird`,
      });
      return cited(`Es ${one ? 'fehlt ein Element' : 'fehlen Elemente'}, ${rank}: ${and(elements.map(element))}`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'de') ?? 'Die Regel spricht gegen die Kontaktaufnahme';
      const debt = data.debt === undefined ? '' : `; dies betrifft die Forderung ${data.debt}`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `; nach der Ortszeit von ${data.zone}`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? 'die Regel reicht unbegrenzt zurück' : `die Regel reicht zurück bis zum ${date(data.needed)}`;
      return cited(`${undecided(data.debt)}: Die Historie ist erst ab dem ${date(data.historySince)} vollständig, und ${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? 'Der Kalender' : `Der Kalender ${quoted(data.calendar)}`;
      return cited(`${undecided()}: ${calendar} deckt nicht ab, was die Regel rund um ${dated(data.date, 'den')}, benötigt`, reason);
    },
    'unknown-time-zone': ({ zone }, reason) =>
      cited(`${undecided()}: ${zone === null ? 'Es ist keine Zeitzone des Schuldners bekannt' : `Die Zeitzone ${quoted(zone)} existiert nicht`}`, reason),
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`Die Anfrage ist fehlerhaft und wird deshalb abgelehnt: ${found.join('; ')}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('Keine Regel der Richtlinie erfasst diesen Kontakt: Nichts verbietet ihn, und nichts wurde geprüft', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`Die Regel spricht mit dem Code ${quoted(reason.code)} dagegen${data.length === 0 ? '' : `; ihre Angaben sind ${data.join('; ')}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? 'Was nicht bekannt ist, wird abgelehnt.' : 'Dies steht dem Kontakt nicht entgegen.';
    if (force === 'should') {
      return denies ? 'Dies ist eine Empfehlung; die Richtlinie lehnt Kontakte ab, die ihr nicht folgen.' : 'Dies ist eine Empfehlung und steht dem Kontakt nicht entgegen.';
    }
    const presumed = force === 'presumption' ? 'Dies ist die Vermutung eines Verstoßes, kein Verbot.' : '';
    return denies ? presumed : `${presumed} Die Richtlinie gibt hier nur einen Hinweis, der dem Kontakt nicht entgegensteht.`.trim();
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      if (outlook.remedy === 'stop') return 'Abwarten hilft nicht: Kein erneuter Versuch, solange sich die Tatsachen zur Person oder zur Forderung nicht ändern.';
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) return 'Abwarten hilft nicht: Die Regel oder das, was sie liest, ist zu berichtigen.';
      return `Abwarten hilft nicht: ${CURES[code] ?? 'Ein anderer Inhalt, Kanal oder Empfänger oder eine fehlende Angabe ist nötig'}.`;
    }
    if (outlook.over === null) return 'Abwarten hilft nicht: Innerhalb von 366 Tagen wurde kein Ende gefunden.';
    const alone = `Dieser Grund für sich allein entfällt ${at(outlook.over)}`;
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `Wieder zulässig ${from(outlook.over)}.`;
        return `${force === 'presumption' ? 'Ein Verstoß wird nicht mehr vermutet' : 'Im Einklang mit der Empfehlung'} ${from(outlook.over)}.`;
      case 'advice':
        return `Dieser Hinweis entfällt ${at(outlook.over)}.`;
      case 'other-reasons':
        return `${alone}; die übrigen Gründe bestehen fort.`;
      case 'never':
        return `${alone}; innerhalb von 366 Tagen wurde kein Zeitpunkt gefunden, zu dem alle Regeln den Kontakt zulassen.`;
      default:
        return `${alone}; nach allen Regeln zusammen ist der Kontakt wieder zulässig ${from(outlook.then)}.`;
    }
  },
  allowed: (until) =>
    until === null ? 'Der Kontakt ist zulässig; innerhalb von 366 Tagen wurde kein Ende gefunden.' : `Der Kontakt ist zulässig bis ${until}, diesen Zeitpunkt nicht eingeschlossen.`,
};

export default de;
