import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED } as const;
const ors = (provision: string): Citation => ({
  instrument: 'ORS 646.639', provision, url: 'https://www.doj.state.or.us/consumer-protection/credit-loans-debt/debt-collection/',
  note: 'Read in the summary of the Oregon Department of Justice.',
});
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const NOT_THE_DEBTOR = [...PROFESSIONALS, 'third-party', 'emergency-contact'];
/** Anyone who collects a consumer debt, creditors included. */
const DEBTOR = { notDebtTypes: ['business'], notRoles: NOT_THE_DEBTOR } as const;
const AT_WORK: ConditionParams = { ...DEBTOR, known: { places: ['work'] } };
const PERMITTED: ConditionParams = { consent: { scopes: ['place:work'] } };

const rules: readonly Rule[] = [
  {
    id: 'or.hours', kind: 'contact-hours', title: 'Contact only between 8 a.m. and 9 p.m.',
    ...REPORTED, citation: ors('Oregon DOJ summary'), when: DEBTOR, allow: [{ from: '08:00', to: '21:00' }],
    reading: 'No clock is named: the debtor\'s is used, in both of Oregon\'s zones where it is not known. Every channel; no exception is known.',
  },
  {
    id: 'or.workplace.frequency', kind: 'frequency', title: 'At most one contact at work in a business week.',
    ...REPORTED, citation: ors('646.639(2)(g) (lettering varies)'), when: AT_WORK, limit: 1, window: { calendar: 'week' }, per: ['consumer'],
    count: { places: ['work'], notRoles: NOT_THE_DEBTOR, notOutcomes: ['busy', 'not-in-service', 'undelivered'], misdirected: false },
    reading: 'A business week is taken as the calendar week from Monday. Over all debts; a call that rang out counts, and so does an earlier contact whose '
      + 'place is not stated.',
  },
  {
    id: 'or.workplace.frequency.objection', kind: 'inconvenient', title: 'No contact at work after the debtor or the employer objects.',
    ...REPORTED, citation: ors('646.639(2)(g) (lettering varies)'), when: { ...DEBTOR, places: ['work'] }, workplace: 'known', honours: ['places'],
    reading: 'The debtor\'s objection is a refusal of place `work`, the employer\'s is `employerProhibits`.',
  },
  {
    id: 'or.workplace.condition', kind: 'prerequisite', title: 'Contact at work only after a failed attempt to reach the debtor at home.',
    ...REPORTED, citation: ors('646.639(2)(g)'), when: { ...AT_WORK, notChannels: ['letter', 'postcard'] },
    requires: {
      event: {
        channels: ['call', 'voicemail', 'visit'], roles: ['debtor', 'co-debtor', 'guarantor'], places: ['home'],
        facts: { 'event.outcome': ['no-answer', 'busy', 'voicemail', 'not-in-service', 'undelivered'] },
      },
    },
    unless: PERMITTED,
    reading: 'An event at place `home` that is known to have failed; the hours that such an attempt must keep are known from memory alone and are not asked. '
      + 'The debtor\'s permission is a consent of scope `place:work`.',
  },
  {
    id: 'or.workplace.condition.letter', kind: 'channel', title: 'A letter to work only where no home address is reasonably available.',
    ...REPORTED, citation: ors('646.639(2)(g)'), when: { ...AT_WORK, channels: ['letter', 'postcard'] }, deny: true,
    unless: [PERMITTED, { facts: { 'consumer.homeAddress': false } }],
    reading: 'That no home address is available must be stated as `consumer.homeAddress` = false.',
  },
];

const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
/** Entries of the English lexicon on civil suits as such. */
const SUITS = ['en/suit-filed', 'en/served', 'en/sue-you', 'en/legal-notice-sent'];

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'or.threats', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threat of force, arrest, prosecution or seizure, no profane, obscene or abusive language.',
    ...READ, citation: { instrument: 'ORS 646.639', provision: '646.639(2)(a)-(d)', url: 'https://law.onecle.com/oregon/646-trade-practices-and-antitrust-regulation/646.639.html' },
    when: { notDebtTypes: ['business'], notRoles: PROFESSIONALS, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'arrest-or-criminal-threat', 'false-legal-action', 'insult-or-obscenity', 'discrimination', 'sexual-harassment',
    ],
    notEntries: SUITS,
    reading: 'Of seizure without saying that a court order is needed: entries on suits as such do not count.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-or',
  version: '2026.11.0',
  title: 'Oregon: unlawful debt collection practices (ORS 646.639)',
  titleEnglish: 'Oregon: unlawful debt collection practices (ORS 646.639)',
  zones: ['America/Los_Angeles', 'America/Boise'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ors-646.639',
      title: 'ORS 646.639 Unlawful debt collection practices',
      issuer: 'Oregon Legislative Assembly', status: 'binding',
      url: 'https://oregon.public.law/statutes/ors_646.639',
      appliesTo: 'Debt collectors: anyone collecting a debt owed to a creditor or debt buyer, incl. creditors\' own collection (broad '
        + 'definition); rewritten 2017.',
    },
    {
      id: 'ors-646a.372',
      title: 'ORS 646A.372 Automatic dialing and announcing devices',
      issuer: 'Oregon Legislative Assembly', status: 'binding',
      url: 'https://lawserver.com/law/state/oregon/or-statutes/oregon_statutes_646a-372',
      appliesTo: 'All callers using prerecorded or synthesised voice; collection agencies, debt buyers and debt collectors are exempt from the '
        + 'opt-out key only.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: anyone who collects a consumer debt, creditors and debt buyers included (the broad definition of 2017). The rules have no first day.',
    'The hours and the rules on the workplace were read in the summary of the Department of Justice; paragraph letters vary.',
    'Left out as known from memory alone: naming caller and purpose within 30 seconds (or.identity), the hours of the attempt at home.',
    'or.adad.disconnect: an announcing device must release the line within ten seconds after the called person hangs up; no request shows it.',
    'Most of Malheur County is on Mountain time: without `consumer.timeZones` both zones must be inside the hours.',
    'Words are read in English alone: suits, which this provision does not name, are told apart by the entries of that lexicon.',
  ],
});
export default ruleset;
