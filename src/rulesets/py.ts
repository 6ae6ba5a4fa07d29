import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const FERRERE = 'https://www.ferrere.com/es/novedades/sedeco-aprueba-guia-practica-para-la-gestion-de-cobranzas';
const SEDECO = 'https://sedeco.gov.py/?p=2564';

const guide = (): Citation => ({
  instrument: 'Resolución SDCU 764/2025 (Guía Práctica para la Gestión de Cobranzas)', provision: 'Guía', url: FERRERE, note: 'Read in a law firm\'s summary.',
});
const SINCE = {
  confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2025-01-01',
  note: 'Of 2025; the day was not verified, and the first day of the year is taken.',
} as const;

const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** The holders of the debt, and those who by law or authority stand in their place. */
const HOLDERS = ['debtor', 'co-debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney'] as const;
/** Consumer debts alone. A type that is not stated is taken to be one. */
const CONSUMER: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['business', 'tax'] };
const REMOTE = ['call', 'voicemail', 'sms', 'chat', 'email', 'push', 'in-app'] as const;
const SCOPE: ConditionParams = { ...CONSUMER, channels: REMOTE };
const ATTEMPT = { channels: REMOTE, notRoles: OWN_SIDE } as const;

const RESPONDED = ['answered', 'conversation', 'broken-off'] as const;
/** The consumer answered, or came forward. An event whose outcome is not stated may be a response. */
const RESPONSE: FilterParams = {
  notRoles: OWN_SIDE, any: [{ directions: ['outbound'], channels: REMOTE, outcomes: RESPONDED }, { directions: ['inbound'] }],
};
/** The same, surely: what opens one more contact. */
const SURE_RESPONSE: FilterParams = {
  notRoles: OWN_SIDE, any: [{ directions: ['outbound'], channels: REMOTE, facts: { 'event.outcome': RESPONDED } }, { directions: ['inbound'] }],
};

/** Texts are read in Spanish. One rule says where a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['es'] } as const;
/** To whom no text may name the debt. Who stands in the debtor's place is told, and every other role is denied whatever a text says. */
const STRANGERS = ['third-party', 'emergency-contact', 'spouse'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'py',
  version: '2026.11.0',
  title: 'Paraguay: gestión de cobranzas (Resolución SDCU 764/2025)',
  titleEnglish: 'Paraguay: collection contacts (SEDECO practical guide of 2025)',
  zones: ['America/Asuncion'],
  calendar: 'py',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'sdcu-764-2025', title: 'Resolución SDCU 764/2025, Guía Práctica para la Gestión de Cobranzas (versión 01.2025)',
      titleEnglish: 'SEDECO practical guide on collection', issuer: 'SEDECO', status: 'binding', url: FERRERE,
      appliesTo: 'Suppliers, creditors and collection agents.', note: '2025; the day was not verified.',
    },
    {
      id: 'sdcu-1733-2022', title: 'Resolución SDCU 1733/2022', titleEnglish: 'Earlier SEDECO resolution on collection', issuer: 'SEDECO', status: 'binding',
      url: 'https://www.avanzialegal.com/blog/cobranzas-paraguay-guia-definitiva', appliesTo: 'The same; consolidated in the guide of 2025.',
      note: '2022; its hours were not verified. No rule rests on it.',
    },
    {
      id: 'ley-1334-98', title: 'Ley 1334/98 de Defensa del Consumidor y el Usuario (modif. Ley 6366/2019)', titleEnglish: 'Consumer defence act',
      issuer: 'Congreso', status: 'binding', issued: '1998-10-27', url: 'https://baselegal.com.py/docs/c2e68c90-feac-11ef-9450-525400343722',
      appliesTo: 'Suppliers; Act 6366/2019 is on information about the cost of credit, not on contact.',
    },
  ],
  rules: [
    {
      id: 'py.764.hours', kind: 'contact-hours', title: 'Contact only on weekdays from 8:00 to 18:00 and on Saturdays from 8:00 to 12:00.',
      ...SINCE, citation: guide(), when: SCOPE,
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' }, { days: ['sat'], from: '08:00', to: '12:00' }],
      reading: 'The ends are not stated: 08:00:00.000 is permitted, 18:00:00.000 and 12:00:00.000 are not. Calls and messages of every kind are covered.',
    },
    {
      id: 'py.764.hours.holidays', kind: 'contact-hours', title: 'Public holidays are treated as closed.',
      ...SINCE, citation: guide(), when: SCOPE, allow: [{ from: '00:00', to: '24:00' }], holidays: 'closed',
      reading: 'The guide does not speak of holidays; they are taken as closed. They are decreed year by year: beyond the calendar\'s last year a contact '
        + 'cannot be decided until the year is added.',
    },
    {
      id: 'py.764.weekly-attempts', kind: 'frequency', title: 'At most three attempts a week while the consumer does not respond.',
      ...SINCE, citation: guide(), when: SCOPE, limit: 3, window: { days: 7 }, per: ['consumer'], count: ATTEMPT,
      unless: { history: { event: SURE_RESPONSE, within: { calendar: 'day' } } },
      reading: '"A week" may be a calendar week or seven days: seven consecutive dates, the stricter, are used. Unanswered attempts count; so do answered '
        + 'ones, as the guide does not say what holds later in the week after a response. On the day of a response the other limit holds instead.',
    },
    {
      id: 'py.764.after-response', kind: 'frequency', title: 'If the consumer responds, one more contact that same day.',
      ...SINCE, citation: guide(), when: SCOPE, limit: 1, per: ['consumer'], count: ATTEMPT,
      window: { since: RESPONSE, which: 'first', within: { calendar: 'day' }, orElse: 'none' },
      reading: 'Counted from the first response of the day: an answered call, or whatever the consumer sends. A follow-up counts, answered or not.',
    },
    {
      id: 'py.764.third-party', kind: 'recipient', title: 'Only the holder of the debt is contacted.',
      ...SINCE, citation: guide(), when: CONSUMER, allow: [{ roles: HOLDERS }, { consent: { scopes: ['third-party:{relation}'] } }],
      reading: 'A guarantor is no holder and is denied. Anybody else may be contacted with the consumer\'s express authorisation, a consent of scope '
        + '`third-party:<relation>`.',
    },
    {
      id: 'py.764.third-party.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...SINCE, citation: guide(), when: { ...CONSUMER, roles: HOLDERS }, misdirected: true,
    },
    {
      id: 'py.764.disclosure', kind: 'disclosure', title: 'Contacts break the amount down and say how to pay.',
      ...SINCE, citation: guide(), when: { ...CONSUMER, purposes: ['collection'] }, requires: ['amount-breakdown', 'payment-terms'],
      reading: '`amount-breakdown` is the total split into principal, interest and agreed fees; `payment-terms` the means and terms of payment.',
    },
    {
      id: 'py.764.third-party.words', ...TEXT, title: 'Nobody but the holder is told of the debt without authorisation.',
      ...SINCE, citation: guide(), when: CONSUMER, thirdParties: STRANGERS, categories: ['privacy-disclosure'],
      unless: { consent: { scopes: ['third-party:{relation}'] } },
      reading: 'The consumer\'s express authorisation is a consent of scope `third-party:<relation>`.',
    },
    {
      id: 'py.764.dignity', ...TEXT, unchecked: 'advise', placeholders: 'deny',
      title: 'No humiliation, abuse, intimidation, discrimination, deception, unfounded threats or charges that were not agreed.',
      ...SINCE, citation: { ...guide(), url: SEDECO }, when: CONSUMER,
      categories: [
        'violence-threat', 'arrest-or-criminal-threat', 'extortion', 'coercive-visit', 'harassment-threat', 'excessive-urgency', 'third-party-pressure',
        'shaming-or-publicity', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'vulnerable-exploitation', 'discrimination', 'false-legal-action',
        'impersonation-authority', 'impersonation-lawyer', 'deception-identity', 'false-credit-claim', 'false-relief', 'fee-misrepresentation',
      ],
      reading: '"Unfounded threats" and "intimidating" are threats of violence, prison, extortion, visits, calls without end, pressure by way of others and '
        + 'ultimatums; "humiliating" and "abusive" exposure, insults and the use of hardship; "misleading" what is falsely said of suits, authorities, lawyers, '
        + 'pretexts, records and relief; "charges not agreed" fees. What is true is stated in `content.facts` (`suit-filed`, `fee-agreed`, `step-planned` …).'
        + ' A text that is not there, is in a language that nothing reads, or has fields of a template left open is met here, for all '
        + 'rules on wording.',
    },
  ],
  notes: [
    'Who is bound: suppliers, creditors and collection agents alike, for consumer debts; debts of type `business` and `tax` are not reached.',
    'Visits and letters have no hours and no number.',
    'The calendar holds 2025 and 2026; add later years to it when they are decreed, else every call and message after 2026 is undecided and denied.',
    'The resolution of 2022 had hours and a closed weekend that were not verified; contacts before 2025 meet no rule.',
    'Not checked, as no text shows it: humiliation, abuse, intimidation and discrimination beside the words of a text (py.764.dignity).',
  ],
});
export default ruleset;
