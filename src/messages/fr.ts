import type { Force } from '../ruleset.js';
import type { Prerequisite, ReasonData, Rest, Wish, ZoneHours } from '../reasons.js';
import type { Duration } from '../rules/parts.js';
import type { Requirement } from '../rules/prerequisite/params.js';
import type { WindowParams } from '../rules/window.js';
import type { FilterWords, Messages, Moment, Names, Told, Vocabulary } from './catalogue.js';
import { capital, describeFilter, firstDay, joinList, nameIn, ownMessage, readClock, readDate, readHours, sameClock, showData, someOf } from './catalogue.js';

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] as const;

const NAMES: Names = {
  channel: {
    call: 'appel téléphonique', voicemail: 'message vocal', sms: 'SMS', email: 'courrier électronique', letter: 'lettre', postcard: 'carte postale',
    visit: 'visite', push: 'notification push', 'in-app': 'message dans l’application', chat: 'messagerie instantanée',
    'social-post': 'publication sur un réseau social', 'web-portal': 'portail en ligne', fax: 'télécopie',
  },
  outcome: {
    pending: 'en attente', sent: 'envoyé', delivered: 'remis', undelivered: 'non remis', 'no-answer': 'sans réponse', busy: 'ligne occupée',
    'not-in-service': 'numéro hors service', voicemail: 'message vocal laissé', answered: 'appel décroché', conversation: 'conversation',
    received: 'reçu', open: 'en cours', cancelled: 'annulé', 'broken-off': 'interrompu',
  },
  role: {
    debtor: 'débiteur', guarantor: 'caution', 'co-debtor': 'codébiteur', spouse: 'conjoint', 'parent-of-minor': 'parent du mineur',
    guardian: 'tuteur', executor: 'exécuteur testamentaire', attorney: 'avocat', 'consumer-reporting-agency': 'agence d’évaluation du crédit',
    creditor: 'créancier', 'creditor-attorney': 'avocat du créancier', 'collector-attorney': 'avocat de la société de recouvrement',
    'emergency-contact': 'personne à prévenir en cas d’urgence', 'third-party': 'tiers',
  },
  relation: {
    father: 'père', mother: 'mère', parent: 'père ou mère', brother: 'frère', sister: 'sœur', son: 'fils', daughter: 'fille', child: 'enfant',
    spouse: 'conjoint', relative: 'parent', friend: 'ami', colleague: 'collègue', employer: 'employeur', neighbour: 'voisin', neighbor: 'voisin',
    reference: 'personne de référence',
  },
  purpose: {
    collection: 'recouvrement', location: 'recherche du débiteur', reply: 'réponse', 'requested-information': 'renseignement demandé',
    'legal-notice': 'notification légale', 'required-by-law': 'communication exigée par la loi', 'active-litigation': 'procédure judiciaire en cours',
    'validation-notice': 'avis de validation de la dette', 'opt-out-confirmation': 'confirmation du refus', service: 'service à la clientèle',
    reminder: 'relance', 'payment-reminder': 'rappel de paiement', marketing: 'prospection commerciale',
  },
  technology: { human: 'agent humain', autodialed: 'composition automatique', prerecorded: 'voix préenregistrée', ai: 'intelligence artificielle' },
  direction: { outbound: 'sortant', inbound: 'entrant' },
  party: { creditor: 'créancier', collector: 'société de recouvrement', 'debt-buyer': 'cessionnaire de la créance' },
  line: { mobile: 'mobile', landline: 'fixe', voip: 'IP' },
  place: { home: 'domicile', work: 'travail', school: 'établissement scolaire', hospital: 'hôpital', other: 'autre' },
  agent: {},
  institution: { bank: 'banque', 'finance-company': 'société de financement', 'card-issuer': 'émetteur de cartes', microfinance: 'organisme de microfinance', servicer: 'gestionnaire de créances' },
  device: { institutional: 'de l’établissement', private: 'personnel' },
  supplier: { debtor: 'débiteur', creditor: 'créancier', 'third-party': 'tiers', public: 'source publique' },
  debtType: {
    'credit-card': 'carte de crédit', 'personal-loan': 'prêt personnel', 'consumer-loan': 'crédit à la consommation', microfinance: 'microcrédit',
    mortgage: 'crédit immobilier', auto: 'crédit automobile', 'student-loan': 'prêt étudiant', medical: 'frais médicaux', utility: 'énergie et eau',
    telecom: 'télécommunications', rent: 'loyer', tax: 'impôts', judgment: 'créance constatée par jugement', business: 'dette professionnelle',
    other: 'autre',
  },
  form: { oral: 'orale', written: 'écrite', registered: 'recommandée', electronic: 'électronique' },
  per: {
    consumer: 'débiteur', debt: 'dette', account: 'compte', creditor: 'créancier', address: 'coordonnée', channel: 'canal', agent: 'agent',
    recipient: 'destinataire',
  },
  state: { open: 'ouverte', active: 'en cours', filed: 'demandée', discharged: 'clôturée avec effacement des dettes', stay: 'suspension des poursuites' },
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: 'canal',
  outcome: 'résultat',
  role: 'destinataire',
  relation: 'lien avec le débiteur',
  purpose: 'finalité',
  technology: 'technologie',
  direction: 'sens',
  party: 'auteur du contact',
  line: 'ligne',
  place: 'lieu',
  agent: 'agent',
  institution: 'établissement',
  device: 'appareil',
  supplier: 'coordonnée fournie par',
  debtType: 'type de dette',
  form: 'forme',
  per: 'par',
  state: 'état',
};

/** Elements of the content, as notices call them; the code stands beside the name, because the caller has to state it. */
const ELEMENTS: Readonly<Record<string, string>> = {
  'sender-identity': 'identité de l’expéditeur', 'sender-address': 'adresse de l’expéditeur', 'agent-identity': 'identité de l’agent',
  'agent-name': 'nom de l’agent', 'employee-name': 'nom de l’employé', 'visitor-name': 'nom du visiteur', 'institution-name': 'nom de l’établissement',
  'agency-name': 'nom de la société de recouvrement', 'agency-phone': 'téléphone de la société de recouvrement',
  'agency-address': 'adresse de la société de recouvrement', 'creditor-name': 'nom du créancier', 'creditor-contact': 'coordonnées du créancier',
  'creditor-phone': 'téléphone du créancier', 'debtor-name': 'nom du débiteur', 'call-back-number': 'numéro de rappel',
  'debt-details': 'détail de la dette', 'debt-concept': 'objet de la dette', 'claim-basis': 'fondement de la créance',
  'legal-basis': 'fondement juridique', amount: 'montant de la dette', 'amount-breakdown': 'décompte du montant', itemisation: 'décompte de la dette',
  'interest-rate': 'taux d’intérêt', 'due-date': 'date d’échéance', 'payment-terms': 'conditions de paiement', purpose: 'finalité de la communication',
  'location-purpose': 'finalité de recherche', 'opt-out-notice': 'mention du droit de refus', 'rights-notice': 'mention des droits',
  'dispute-statement': 'mention du droit de contester', 'recording-notice': 'mention de l’enregistrement', 'complaint-channel': 'voie de réclamation',
  'debt-collector-initial': 'avertissement initial du recouvreur', 'debt-collector-subsequent': 'avertissement ultérieur du recouvreur',
  'ai-identification': 'mention du recours à l’intelligence artificielle', 'identity-verification': 'vérification d’identité',
  'licence-number': 'numéro de permis', authorisation: 'autorisation', 'amicable-activity': 'mention de l’activité de recouvrement amiable',
  'ways-to-pay': 'moyens de paiement', 'letter-reference-and-date': 'référence et date de la lettre',
};

/** High punctuation keeps to the word before it. */
const COLON = '\u00a0: ';
const SEMICOLON = '\u00a0; ';
const and = (items: readonly string[]): string => joinList(items, ', ', ' et ');
const or = (items: readonly string[]): string => joinList(items, ', ', ' ou ');
const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]} ${quoted(named(vocabulary, value))}`];
const element = (code: string): string => (Object.hasOwn(ELEMENTS, code) ? `${ELEMENTS[code] as string} [${code}]` : quoted(code));
const decimal = (n: number): string => String(n).replace('.', ',');
/** Singular below two: 0 contact, 1,5 heure. */
const count = (n: number, one: string, many: string): string => `${decimal(n)} ${n < 2 ? one : many}`;
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
/** `contact`: masculine, with its article. */
const verdict = (reason: Told, contact = 'le contact'): string =>
  byForce(reason, { prohibition: `${contact} n’est pas autorisé`, presumption: `${contact} est présumé constituer un manquement`, should: `${contact} n’est pas recommandé` });

/** `8 h`, `8 h 30`, `8 h 30 min 05,5 s`: the hour without a leading zero. */
function hour(time: string): string {
  const [h, m, s] = time.split(':') as [string, string, string?];
  const parts = s === undefined ? [h, 'h', ...(m === '00' ? [] : [m])] : [h, 'h', m, 'min', s.replace('.', ','), 's'];
  return parts.join('\u00a0').replace(/^0(?=\d)/, '');
}

/** `mardi 5 mai 2026`; of an instant also the clock in UTC. */
function date(text: string, weekday = false): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `${parts.day === 1 ? '1er' : parts.day} ${MONTHS[parts.month - 1] as string} ${parts.year}`;
  if (parts.utc !== undefined) return `${plain} à ${hour(parts.utc)} UTC`;
  return weekday ? `${DAYS[parts.weekday] as string} ${plain}` : plain;
}

const onClock = ({ date: day, time, zone, oneOfSeveral }: NonNullable<Moment['local']>): string =>
  `${date(day, true)} à ${hour(time)}${oneOfSeveral ? `, heure du fuseau ${zone}` : ''}`;
const from = ({ instant, local }: Moment): string => (local === undefined ? `à partir de ${instant}` : `à partir du ${onClock(local)} (${instant})`);
const at = ({ instant, local }: Moment): string => (local === undefined ? `à l’instant ${instant}` : `le ${onClock(local)} (${instant})`);

function hoursOf(hours: number): string {
  const read = readHours(hours);
  return 'minutes' in read ? count(read.minutes, 'minute', 'minutes') : count(read.hours, 'heure', 'heures');
}

function duration(length: Duration): string {
  if (length.hours !== undefined) return hoursOf(length.hours);
  const [one, many] = length.full === true ? [' complet', ' complets'] : ['', ''];
  if (length.workdays !== undefined) return count(length.workdays, `jour ouvré${one}`, `jours ouvrés${many}`);
  if (length.months !== undefined) return count(length.months, `mois${one}`, `mois${many}`);
  return count(length.days ?? 0, `jour calendaire${one}`, `jours calendaires${many}`);
}

/** How the day of the event is reckoned. Nothing to say of hours. */
function dayOne(lengths: readonly (Duration | undefined)[], day: string): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: `, ${day} comptant pour le premier`, out: `, ${day} n’étant pas compté`, mixed: `, ${day} comptant pour le premier, sauf dans les délais complets, où il n’est pas compté` }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined): string {
  return and([...(atLeast === undefined ? [] : [`au moins ${duration(atLeast)}`]), ...(atMost === undefined ? [] : [`au plus ${duration(atMost)}`])]);
}

const TRUTH: Readonly<Record<string, string>> = { true: 'oui', false: 'non' };

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}${excluded ? ', sauf' : ''}${COLON}${or(values.map((value) => named(vocabulary, value)))}`,
  flags: {
    sameChannel: ['par le même canal', 'par un autre canal'],
    sameAddress: ['à la même coordonnée', 'à une autre coordonnée'],
    notSameAddress: ['à une autre coordonnée', 'à la même coordonnée'],
    sameAgent: ['par le même agent', 'par un autre agent'],
    answers: ['en réponse à un événement', 'sans répondre à un événement'],
    answersSameDay: ['en réponse à un message reçu le même jour', 'sans répondre à un message reçu le même jour'],
    misdirected: ['parvenu à une autre personne', 'non parvenu à une autre personne'],
    undeliverable: ['n’a pas pu être remis', 'a pu être remis'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `de portée ${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`donné à ${or(givenTo.map((party) => quoted(named('party', party))))}`]),
      ...(forms === undefined ? [] : [`sous forme ${or(forms.map((form) => named('form', form)))}`]),
      ...(days === undefined ? [] : [`valable ${count(days, 'jour calendaire', 'jours calendaires')}`]),
    ];
    return `${covered ? 'couvert' : 'non couvert'} par un consentement ${and(details)}`;
  },
  fact: (path, value) => `${path}${COLON}${TRUTH[value] ?? value}`,
  range: (min, max) => and([...(min === undefined ? [] : [`au moins ${decimal(min)}`]), ...(max === undefined ? [] : [`au plus ${decimal(max)}`])]),
  ago: ({ atLeast, atMost }) => `il y a ${bounds(atLeast, atMost)}`,
  between: (begin, until) => and([...(begin === undefined ? [] : [`à partir du ${date(begin)}`]), ...(until === undefined ? [] : [`avant le ${date(until)}`])]),
  any: (descriptions) => `l’un de${COLON}${descriptions.join(' / ')}`,
  not: (description) => `qui ne soit pas${COLON}${description}`,
  separator: SEMICOLON,
};

const properties = (filter: Parameters<typeof describeFilter>[0]): string => `[${describeFilter(filter, WORDS)}]`;

/** Follows « la limite est de 7 contacts ». */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `au cours de la même semaine civile (du ${DAYS[first] as string} au ${DAYS[(first + 6) % 7] as string})`;
  }
  if (window.calendar !== undefined) {
    return { day: 'au cours du même jour civil', month: 'au cours du même mois civil', year: 'au cours de la même année civile' }[window.calendar];
  }
  if (window.days !== undefined) return `sur ${count(window.days, 'jour calendaire', 'jours calendaires consécutifs')}`;
  if (window.months !== undefined) return `sur ${count(window.months, 'mois', 'mois')}`;
  if (window.hours !== undefined) return `sur ${hoursOf(window.hours)}`;
  if (window.since === undefined) return 'dans tout l’historique';
  const search = window.within === undefined ? '' : `, recherché ${within(window.within)}`;
  const perhaps = window.orElse === 'none' ? '' : ', s’il y en a eu un';
  return `depuis le ${window.which === 'first' ? 'premier' : 'dernier'} événement ${properties(window.since)}${search}${perhaps}`;
}

/** Closes a sentence with the provision, or the rule where none is cited. */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? `${sentence}.` : `${sentence} (règle ${rule} du jeu de règles ${ruleset ?? 'appliqué'}).`;
  const { instrument, provision } = citation;
  return `${sentence} (${provision === undefined || provision === '' ? instrument : `${instrument}, ${provision}`}).`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : ` pour la dette ${debt}`);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  const all = more === 0 ? shown : [...shown, count(more, 'autre', 'autres')];
  return [`${labels.length + (eventsLeftOut ?? 0) === 1 ? 'événement' : 'événements'}${COLON}${and(all)}`];
}

/** `what`: what the limit is of, as ` de canaux`. */
const limitOf = (reason: Told, what = ''): string =>
  byForce(reason, { prohibition: `la limite${what}`, presumption: `la limite${what} au-delà de laquelle un manquement est présumé`, should: `la limite${what} recommandée` });

/** What a count goes by. */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit'], noun: string): string {
  const per = `${noun} par ${joinList(data.per.map((key) => named('per', key)), ', par ', ' et par ')}`;
  return [per, ...(data.zone === undefined ? [] : [`selon les dates du fuseau ${data.zone}`]), ...events(data)].join(SEMICOLON);
}

function open(stretches: ZoneHours['open']): string {
  return and(
    stretches.map(({ from: begin, to }) => {
      const [start, end] = [readClock(begin), readClock(to)];
      return `de ${hour(start.clock)}${start.past ? ' (exclu)' : ''} à ${hour(end.clock)} (${end.past ? 'inclus' : 'exclu'})`;
    }),
  );
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const names = group.map(({ zone }) => zone);
    const where = `dans ${names.length === 1 ? 'le fuseau' : 'les fuseaux'} ${and(names)}, il est ${hour(time)} le ${date(day, true)}${holiday === true ? ', jour férié' : ''}`;
    const doubt = unknown === undefined ? '' : `, mais le calendrier ne renseigne pas sur ${unknown.length === 1 ? 'la plage' : 'les plages'} ${open(unknown)}`;
    if (stretches.length === 0) {
      const never = byForce(reason, {
        prohibition: 'le contact n’est autorisé à aucune heure',
        presumption: 'un manquement est présumé à toute heure',
        should: 'le contact n’est recommandé à aucune heure',
      });
      return `${where}${SEMICOLON}ce jour-là, ${never}${doubt}`;
    }
    const when = byForce(reason, { prohibition: 'le contact est autorisé', presumption: 'aucun manquement n’est présumé', should: 'le contact est recommandé' });
    return `${where}${SEMICOLON}ce jour-là, ${when} ${open(stretches)}${doubt}`;
  });
  const lead = byForce(reason, {
    prohibition: 'En dehors des heures autorisées',
    presumption: 'En dehors des heures où aucun manquement n’est présumé',
    should: 'En dehors des heures recommandées',
  });
  const margin = marginSeconds === undefined ? '' : `${SEMICOLON}une marge de sécurité de ${count(marginSeconds, 'seconde', 'secondes')} est observée aux deux bornes`;
  return cited(`${lead}${COLON}${now.join(SEMICOLON)}${margin}`, reason);
}

function wish({ days, from: begin, to }: Wish): string {
  const hours = begin === undefined ? 'à toute heure' : `de ${hour(begin)} à ${hour(to ?? '24:00')}`;
  return `${hours} ${days === undefined ? 'tous les jours' : and(days.map((day) => `le ${DAYS[DAY_CODES.indexOf(day)] as string}`))}`;
}

const said = (data: Wish): string => `Le débiteur a fait savoir${data.since === undefined ? '' : `, avec effet au ${date(data.since)},`}`;
const place = (name: string): string => quoted(named('place', name));
const since = (text: string | undefined): string => (text === undefined ? '' : ` depuis le ${date(text)}`);

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count: times, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`${after.atLeast === undefined ? '' : `au moins ${duration(after.atLeast)} `}après le dernier événement ${properties(after.event)}`];
    const turns = [...(sinceFact === undefined ? [] : [`après la date ${quoted(sinceFact)}`]), ...turn];
    const later = turns.length === 0 ? '' : ` (${and(turns)})`;
    if (filter === undefined) return `la date ${quoted(fact ?? '')}${later}`;
    return `${times === undefined || times === 1 ? 'un événement' : `${times} événements`} ${properties(filter)}${later}`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : `, l’antériorité au contact devant être d’${ago}${dayOne([data.atLeast, data.atMost], 'le jour correspondant')}`;
  const what = `le préalable consiste en ${each.length === 1 ? '' : `l’un des suivants${COLON}`}${or(each)}`;
  return cited(`${byForce(reason, leads)}${forDebt(data.debt)}${COLON}${what}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? 'la dette' : `la dette ${data.debt}`;
  const from = since(data.since);
  const detail = data.detail === undefined ? '' : `${COLON}${data.detail}`;
  switch (data.status) {
    case 'bankrupt':
      return `Le débiteur fait l’objet d’une procédure d’insolvabilité${data.detail === undefined ? '' : ` (état ${quoted(named('state', data.detail))})`}${from}`;
    case 'deceased':
      return `Le débiteur est décédé${detail}`;
    case 'minor':
      return `Le débiteur est mineur${detail}`;
    case 'servicemember':
      return `Le débiteur est membre des forces armées${detail}`;
    case 'vulnerable':
      return `Le débiteur appartient à un groupe vulnérable${detail}`;
    case 'hardship':
      return `Le débiteur se trouve en difficulté financière${from}${detail}`;
    case 'complaint':
      return `Une réclamation du débiteur est en cours de traitement${from}${detail}`;
    case 'paid':
      return `Il est consigné que ${debt} a été payée${data.since === undefined ? '' : ` le ${date(data.since)}`}${detail}`;
    case 'time-barred':
      return `Il est consigné que ${debt} est prescrite${detail}`;
    case 'in-litigation':
      return `Il est consigné que ${debt} fait l’objet d’un litige${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': 'son évaluation a échoué',
  'values of different types are compared': 'elle compare des valeurs de types différents',
};

const undecided = (debt?: string): string => `Il n’est pas possible de déterminer si la règle est respectée${forDebt(debt)}`;

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `la donnée ${and(facts)} n’est pas connue` : `les données ${and(facts)} ne sont pas toutes connues`;
  const cause = error === undefined ? '' : `, en raison de l’erreur ${quoted(error)}`;
  return cited(`${undecided(debt)}${COLON}${FAILURES[fact] ?? missing}${cause}`, reason);
}

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': 'il faut un autre lieu',
  'frequency-limit': 'la limite ne se renouvelle pas avec le temps',
  'prerequisite-missing': 'il faut d’abord satisfaire au préalable',
  'channel-not-permitted': 'il faut un autre canal, une autre technologie ou une autre coordonnée',
  'recipient-not-permitted': 'il faut un autre destinataire, une autre coordonnée ou une autre finalité',
  workplace: 'il faut un autre lieu',
  'consent-missing': 'il faut le consentement',
  'prohibited-wording': 'il faut reformuler le contenu',
  'missing-disclosure': 'il faut ajouter au contenu ce qui manque',
  'unknown-fact': 'il faut indiquer ce qui n’est pas connu',
  'history-too-short': 'il faut un historique plus long',
  'calendar-coverage': 'il faut un calendrier qui couvre la date',
  'unknown-time-zone': 'il faut indiquer un fuseau horaire IANA existant',
  'invalid-request': 'il faut corriger la demande',
  'text-not-checked': 'il faut vérifier le contenu et indiquer ce qu’il comporte',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': 'une menace de violence',
  'arrest-or-criminal-threat': 'une menace d’arrestation ou de poursuites pénales',
  'false-legal-action': 'une affirmation fausse ou trompeuse sur une procédure judiciaire',
  'impersonation-authority': 'une usurpation de la qualité d’autorité',
  'impersonation-lawyer': 'une usurpation de la qualité d’avocat',
  'insult-or-obscenity': 'une insulte ou une obscénité',
  'shaming-or-publicity': 'une menace de divulgation publique',
  'third-party-pressure': 'une pression par des tiers',
  'privacy-disclosure': 'une révélation de la dette à des tiers',
  'false-credit-claim': 'une affirmation fausse sur les fichiers de crédit',
  'coercive-borrowing': 'une incitation à emprunter pour payer',
  'deception-identity': 'une tromperie sur l’expéditeur ou le motif',
  'excessive-urgency': 'une fausse urgence',
  'fee-misrepresentation': 'une indication inexacte de montants ou de frais',
  discrimination: 'une discrimination',
  'sexual-harassment': 'un harcèlement sexuel',
  'self-harm-incitement': 'une incitation à se faire du mal',
  'vulnerable-exploitation': 'une exploitation de la vulnérabilité',
  'contact-after-stop': 'un refus de cesser le contact',
  'coercive-visit': 'une menace de visite coercitive',
  'harassment-threat': 'une menace de contacts incessants',
  extortion: 'une extorsion',
  'private-channel': 'une invitation à passer par un canal privé',
  'false-relief': 'une fausse promesse d’allègement',
  marketing: 'une prospection commerciale',
  'unrendered-placeholder': 'un champ de modèle non rempli',
};
const SOFTENED = {
  negation: 'il y est nié',
  quotation: 'il y est cité',
  warning: 'le passage alerte à ce sujet',
  condition: 'il y est annoncé avec sa condition',
  policy: 'le passage énonce une règle qui l’interdit',
} as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': 'des lettres pleine chasse',
  'zero-width': 'des caractères cachés',
  'combining-marks': 'des signes superposés aux lettres',
  'styled-letters': 'des lettres stylisées',
  separators: 'des signes entre les lettres',
  'look-alike': 'des lettres d’une autre écriture',
  'mixed-script': 'un mélange d’écritures',
  leet: 'des chiffres au lieu de lettres',
  repeated: 'des lettres répétées',
  traditional: 'des caractères traditionnels',
  pinyin: 'du pinyin',
  'pinyin-initials': 'des initiales de pinyin',
  homophone: 'des caractères homophones',
  'split-character': 'des caractères décomposés',
  abbreviation: 'une abréviation',
};
const FIELDS = { text: 'du texte', subject: 'de l’objet' } as const;

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const source = entry === undefined ? '' : `, entrée ${quoted(entry)} du lexique ${quoted(lexicon ?? '')}`;
  const where = `Le passage ${quoted(phrase)} (caractères ${span.from + 1} à ${span.to} ${FIELDS[field] ?? field}${source})`;
  const disguise = evasions.length === 0 ? '' : `, dissimulé par ${and(evasions.map((evasion) => DISGUISES[evasion] ?? evasion))},`;
  const more = findingsLeftOut === undefined ? '' : `${SEMICOLON}${count(findingsLeftOut, 'autre occurrence n’est pas indiquée', 'autres occurrences ne sont pas indiquées')}`;
  const law = provisions.length === 0 ? '' : `${SEMICOLON}voir ${and(provisions)}`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where} est ${what}${more}`, reason);
  if (sense === 'mention') return cited(`${where}${disguise} mentionne ${what}${because === undefined ? '' : `${SEMICOLON}${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where}${disguise} constitue ${what}${COLON}${verdict(reason, 'un tel propos')}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`Il n’a pas été vérifié si le contenu comporte ${elements.length === 1 ? 'cet élément' : 'ces éléments'}${COLON}${and(elements.map(element))}`, reason);
  const handed = lexicons === undefined ? '' : ` (${and(lexicons.map(quoted))})`;
  const spoken = language === undefined ? '' : ` (${quoted(language)})`;
  const why = { 'no-text': 'le contact n’a pas de texte', 'no-lexicon': 'un lexique de la règle n’a pas été fourni', language: 'aucun lexique de la règle ne lit la langue' };
  return cited(`La formulation n’a pas été vérifiée${COLON}${because === undefined ? 'rien ne la lit' : (why[because] ?? because)}${handed}${spoken}`, reason);
}

/** French. */
export const fr: Messages = {
  locale: 'fr',
  direction: 'ltr',
  gap: ' ',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) {
        const before = verdict(reason, 'le contact avant ce moment');
        return cited(`Le débiteur a indiqué un moment pour le contact, le ${date(appointment)}${COLON}${before}`, reason);
      }
      const now = verdict(reason, 'le contact en ce moment');
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${wish(item)}${since(item.since)}`);
        return cited(`En dehors des heures convenues avec le débiteur, soit ${joinList(agreed, SEMICOLON, `${SEMICOLON}et `)}${COLON}${now}`, reason);
      }
      return cited(`${said(refused)} que le contact ${wish(refused)} ne lui convient pas${COLON}${now}`, reason);
    },
    'inconvenient-place': (data, reason) =>
      cited(`${said(data)} que le contact au lieu ${place(data.place)} ${wish(data)} ne lui convient pas${COLON}${verdict(reason, 'le contact en ce lieu')}`, reason),
    'frequency-limit'(data, reason) {
      const size = `la limite est de ${count(data.limit, 'contact', 'contacts')} ${within(data.window)}`;
      if (data.limit === 0) return cited(`Un seul contact dépasserait ${limitOf(reason)}${forDebt(data.debt)}${COLON}${size}${SEMICOLON}${basis(data, 'décompte')}`, reason);
      const counted = `${data.counted} ${data.counted < 2 ? 'a été compté' : 'ont été comptés'}`;
      return cited(`Un contact de plus dépasserait ${limitOf(reason)}${forDebt(data.debt)}${COLON}${size}, et ${counted}${SEMICOLON}${basis(data, 'décompte')}`, reason);
    },
    cooldown(data, reason) {
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: 'Trop tôt après un préalable',
          presumption: 'Si tôt après un préalable qu’un manquement est présumé',
          should: 'Plus tôt que recommandé après un préalable',
        });
      }
      const interval = byForce(reason, {
        prohibition: 'l’intervalle exigé est de',
        presumption: 'un manquement est présumé dans un intervalle de',
        should: 'l’intervalle recommandé est de',
      });
      const begin = data.wait.hours === undefined ? dayOne([data.wait], 'le jour de cet événement') : ' à compter de cet événement';
      const lead = `Trop tôt après un événement antérieur${forDebt(data.debt)}`;
      return cited(`${lead}${COLON}${interval} ${duration(data.wait)}${begin}${SEMICOLON}${basis(data, 'intervalle')}`, reason);
    },
    'prerequisite-missing': (data, reason) =>
      required(data, reason, {
        prohibition: 'Un préalable n’est pas rempli',
        presumption: 'Un préalable sans lequel un manquement est présumé n’est pas rempli',
        should: 'Un préalable recommandé n’est pas rempli',
      }),
    'channel-limit'(data, reason) {
      const size = `la limite est de ${count(data.limit, 'canal', 'canaux différents')} ${within(data.window)}`;
      const used = and(data.channels.map((channel) => named('channel', channel)));
      const total = `avec ce contact il y en aurait ${data.channels.length}, à savoir ${used}`;
      return cited(`Le contact dépasserait ${limitOf(reason, ' de canaux')}${forDebt(data.debt)}${COLON}${size}, et ${total}${SEMICOLON}${basis(data, 'décompte')}`, reason);
    },
    'channel-not-permitted'(data, reason) {
      const how = [
        ...labelled('channel', data.channel),
        ...labelled('technology', data.technology),
        ...labelled('line', data.line),
        ...labelled('place', data.place),
        ...labelled('device', data.device),
        ...(data.visitors === undefined ? [] : [count(data.visitors, 'visiteur', 'visiteurs')]),
      ];
      return cited(`${capital(verdict(reason, 'le contact de cette manière'))}${COLON}${how.join(SEMICOLON)}`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)];
      const wrong = data.misdirected === true ? ['un contact antérieur a montré que la coordonnée est celle d’une autre personne'] : [];
      const what = [...who, ...wrong, ...events({ events: data.events ?? [] })];
      return cited(`${capital(verdict(reason, 'le contact avec ce destinataire'))}${COLON}${what.join(SEMICOLON)}`, reason);
    },
    workplace(data, reason) {
      const from = since(data.since);
      const lead = `Le contact atteindrait le débiteur au lieu ${place(data.place)}`;
      const there = verdict(reason, 'le contact en ce lieu');
      if (data.prohibited === 'always') {
        return cited(`${lead}${COLON}${there}, quoi que l’employeur admette${from === '' ? '' : `${SEMICOLON}l’employeur l’interdit${from}`}`, reason);
      }
      return cited(`${lead}, où l’employeur interdit de tels contacts${from}${COLON}${there}`, reason);
    },
    represented: (data, reason) => cited(`Le débiteur est représenté par un avocat${since(data.since)}${COLON}${verdict(reason, 'le contact avec le débiteur')}`, reason),
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : `, demande reçue le ${date(data.since)}`;
      return cited(`Le débiteur a demandé l’arrêt des communications${received}${COLON}${verdict(reason)}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? 'tout contact' : `le contact par le canal ${quoted(named('channel', data.channel))}`;
      const address = data.address === undefined ? '' : ` à la coordonnée ${data.address}`;
      const about = data.debts === undefined ? '' : ` pour ${data.debts.length === 1 ? 'la dette' : 'les dettes'} ${and(data.debts)}`;
      return cited(`Le débiteur a refusé ${channel}${address}${about} le ${date(data.at)}${COLON}${verdict(reason, 'un tel contact')}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : ` donné à ${or(data.givenTo.map((party) => quoted(named('party', party))))}`;
      const revoked = data.revokedAt === undefined ? '' : `${SEMICOLON}un consentement enregistré est révoqué depuis le ${date(data.revokedAt)}`;
      const expired = data.expiredAt === undefined ? '' : `${SEMICOLON}un consentement enregistré prend fin le ${date(data.expiredAt)}`;
      const none = `Aucun consentement de portée ${or(data.scopes.map(quoted))}${to} ne couvre le contact`;
      return cited(`${none}${COLON}${verdict(reason, 'le contact sans ce consentement')}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) => cited(`La dette ${data.debt} est contestée${since(data.since)}${COLON}${verdict(reason, 'le contact à ce sujet')}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}${SEMICOLON}${verdict(reason)}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const one = elements.length === 1;
      const rank = byForce(reason, {
        prohibition: 'que le contenu doit comporter',
        presumption: `sans ${one ? 'lequel' : 'lesquels'} un manquement est présumé`,
        should: 'qu’il est recommandé d’inclure dans le contenu',
      });
      return cited(`Il manque ${one ? 'un élément' : 'des éléments'} ${rank}${COLON}${and(elements.map(element))}`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'fr') ?? 'La règle s’oppose au contact';
      const debt = data.debt === undefined ? '' : `${SEMICOLON}cela concerne la dette ${data.debt}`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `${SEMICOLON}selon l’heure du fuseau ${data.zone}`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? 'la règle remonte sans limite de temps' : `la règle remonte jusqu’au ${date(data.needed)}`;
      return cited(`${undecided(data.debt)}${COLON}l’historique n’est complet que depuis le ${date(data.historySince)}, et ${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? 'le calendrier' : `le calendrier ${quoted(data.calendar)}`;
      return cited(`${undecided()}${COLON}${calendar} ne couvre pas ce dont la règle a besoin autour du ${date(data.date, true)}`, reason);
    },
    'unknown-time-zone': ({ zone }, reason) =>
      cited(`${undecided()}${COLON}${zone === null ? 'aucun fuseau horaire du débiteur n’est connu' : `le fuseau horaire ${quoted(zone)} n’existe pas`}`, reason),
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`La demande est mal formée et donc refusée${COLON}${found.join(SEMICOLON)}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('Aucune règle de la politique ne vise ce contact, si bien que rien ne l’interdit et que rien n’a été vérifié', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`La règle s’oppose avec le code ${quoted(reason.code)}${data.length === 0 ? '' : `${SEMICOLON}ses données sont ${data.join(SEMICOLON)}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? 'Ce qui n’est pas connu est refusé.' : 'Cela n’empêche pas le contact.';
    if (force === 'should') {
      return denies ? 'C’est une recommandation, et la politique refuse les contacts qui ne la suivent pas.' : 'C’est une recommandation, qui n’empêche pas le contact.';
    }
    const presumed = force === 'presumption' ? 'C’est une présomption de manquement, non une interdiction.' : '';
    return denies ? presumed : `${presumed} Sur ce point, la politique ne fait qu’avertir et n’empêche pas le contact.`.trim();
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      const vain = `Attendre n’y change rien${COLON}`;
      if (outlook.remedy === 'stop') return `${vain}ne pas réessayer tant que les faits relatifs à la personne ou à la dette n’ont pas changé.`;
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) return `${vain}il faut corriger la règle ou ce qu’elle lit.`;
      return `${vain}${CURES[code] ?? 'il faut un autre contenu, canal ou destinataire, ou une donnée manquante'}.`;
    }
    if (outlook.over === null) return `Attendre n’y change rien${COLON}aucun terme n’a été trouvé dans les 366 jours.`;
    const alone = `Ce motif pris seul cesse ${at(outlook.over)}`;
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `De nouveau autorisé ${from(outlook.over)}.`;
        return `${force === 'presumption' ? 'Un manquement n’est plus présumé' : 'Conforme à la recommandation'} ${from(outlook.over)}.`;
      case 'advice':
        return `Cet avertissement cesse ${at(outlook.over)}.`;
      case 'other-reasons':
        return `${alone}${SEMICOLON}les autres motifs subsistent.`;
      case 'never':
        return `${alone}${SEMICOLON}aucun moment où toutes les règles autorisent le contact n’a été trouvé dans les 366 jours.`;
      default:
        return `${alone}${SEMICOLON}toutes les règles ensemble autorisent de nouveau le contact ${from(outlook.then)}.`;
    }
  },
  allowed: (until) =>
    until === null
      ? `Le contact est autorisé${SEMICOLON}aucun terme n’en a été trouvé dans les 366 jours.`
      : `Le contact est autorisé jusqu’à ${until}, cet instant non compris.`,
};

export default fr;
