import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { ConditionParams } from '../rules/condition.js';

const CHECKED = '2026-11-23';
const PRESS = 'https://www.creditandcollectionnews.com/debt-collection-or-harassment-consumers-rights-vs-debt-collectors-rights';
const R293 = 'https://www.acts.co.za/consumer-protection-act-2008/r293_prohibited_time_for_contacting_consumers';
const KREDCOR = 'http://kredcor.co.za/code-of-conduct/';

const conduct = (provision: string, url: string, note?: string): Citation => ({
  instrument: 'Code of Conduct for debt collectors, GN R663 of 2003', provision, url, ...(note === undefined ? {} : { note }),
});
const UNNUMBERED = 'The paragraph was not verified: paragraphs after 5 were not readable.';
const SINCE_2003 = { lastChecked: CHECKED, from: '2003-05-16' } as const;

/** Registered collectors and buyers; not original creditors, nor attorneys and their staff. A party that is not stated is taken to be bound. */
const BOUND = { notParties: ['creditor', 'attorney'] } as const;
const DEBTORS = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'];
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney', 'debt-counsellor'];
/** A message that also promotes goods or services. */
const PROMOTES: ConditionParams = { any: [{ purposes: ['marketing', 'direct-marketing'] }, { known: { facts: { 'contact.promotes': true } } }] };

const rules: readonly Rule[] = [
  {
    id: 'za.cfdc.hours', kind: 'contact-hours', title: 'The Council says: no contact before 6, after 21 or on Sundays.', force: 'should',
    confidence: 'secondary', lastChecked: CHECKED,
    citation: {
      instrument: 'Council for Debt Collectors, public guidance on hours', provision: 'Council statement', url: PRESS,
      note: 'A press report of the Council\'s statement; no legal source was found.',
    },
    when: { ...BOUND, notRoles: PROFESSIONALS }, allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '06:00', to: '21:00' }],
    reading: 'Any contact is covered. Whose clock is not said: the consumer\'s. Public holidays are not mentioned and stay open; 21:00:00.000 is taken as '
      + 'advised against. The date of the statement is not known, so it is applied at all times.',
  },
  {
    id: 'za.cpa.marketing-hours', kind: 'contact-hours',
    title: 'A contact that also promotes goods or services: weekdays from 8 to 20, Saturdays from 9 to 13, not on Sundays and public holidays.',
    confidence: 'primary', lastChecked: CHECKED, from: '2011-04-01',
    citation: {
      instrument: 'Consumer Protection Act 68 of 2008, GN R293', provision: 's 12(2); reg on prohibited times, items 1-3', url: R293,
      note: 'The first day in force is from memory.',
    },
    when: { ...PROMOTES, notRoles: PROFESSIONALS, notPlaces: ['work'] },
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '20:00' }, { days: ['sat'], from: '09:00', to: '13:00' }],
    holidays: 'closed', unless: { consent: { scopes: ['time'] } },
    reading: 'No rule for collection: it is asked where the purpose is `marketing` or `contact.promotes` is true. The time of sending decides. Other times '
      + 'agreed with the consumer are a consent of scope `time`. A place that is not stated is taken to be home.',
  },
  {
    id: 'za.code.confidentiality', kind: 'recipient', title: 'The debtor\'s information is confidential: nobody else is spoken to about the debt.',
    confidence: 'primary', ...SINCE_2003, citation: conduct('para 4', KREDCOR), when: { ...BOUND },
    allow: [{ roles: [...DEBTORS, ...PROFESSIONALS] }, { purposes: ['location', 'employment-verification'] }, { consent: { scopes: ['third-party:{relation}'] } }],
    reading: 'A contact with a third person is taken to reveal the debt, unless it only asks where the debtor is or whether the debtor is employed, or the '
      + 'debtor consented. Disclosure to the creditor is let through (para 5).',
  },
  {
    id: 'za.code.represented', kind: 'account-status', title: 'Once the debtor\'s lawyer has written to be the contact, the debtor is not contacted.',
    confidence: 'secondary', ...SINCE_2003, citation: conduct('para not verified', 'http://www.vaneedenrabieinc.co.za/debt-collection.html', UNNUMBERED),
    when: { ...BOUND, notRoles: PROFESSIONALS }, status: 'represented', forms: ['written', 'electronic', 'registered'],
    reading: 'A representation of which the form of notice is not stated is honoured; one known to be told orally does not bind.',
  },
  {
    id: 'za.code.demand-content', kind: 'disclosure', title: 'A demand states the creditor, the balance, and who claims and on what basis.',
    confidence: 'secondary', ...SINCE_2003,
    citation: conduct('para not verified', 'https://debtline.co.za/2020/07/02/know-your-rights-dealing-with-debt-collectors/', UNNUMBERED),
    when: { ...BOUND, roles: DEBTORS, notPurposes: ['location', 'employment-verification', 'opt-out-confirmation', 'marketing', 'direct-marketing'] },
    requires: ['creditor-name', 'amount', 'sender-identity', 'basis-of-claim'],
  },
];

const DEBTLINE = 'https://debtline.co.za/2020/07/02/know-your-rights-dealing-with-debt-collectors/';
const WORDED = { ...SINCE_2003, confidence: 'secondary' } as const;
const HONEST = { ...SINCE_2003, confidence: 'primary' } as const;

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'za.code.threats', ...WORDS, title: 'No threats of violence, no defamation or embarrassment, no threat to the debtor\'s job, no legal threat that is not meant.',
    ...WORDED, citation: conduct('para not verified', DEBTLINE, UNNUMBERED),
    when: { ...BOUND, notRoles: PROFESSIONALS }, lexicons: LANGUAGES,
    categories: ['violence-threat', 'extortion', 'insult-or-obscenity', 'shaming-or-publicity', 'third-party-pressure', 'false-legal-action'],
    reading: 'What is true or planned is stated in `content.facts`.',
  },
  {
    id: 'za.code.court-lookalike', ...WORDS, title: 'No imitation of court process.',
    ...WORDED, citation: conduct('para not verified', DEBTLINE, UNNUMBERED),
    when: { ...BOUND, notRoles: PROFESSIONALS, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: ['impersonation-authority'],
    reading: 'How papers look is not seen, only the words.',
  },
  {
    id: 'za.code.honesty', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No deliberate misrepresentation of fact, instruction or mandate.',
    ...HONEST, citation: conduct('para 3', KREDCOR),
    when: { ...BOUND, notRoles: PROFESSIONALS }, lexicons: LANGUAGES,
    categories: ['impersonation-lawyer', 'deception-identity', 'false-credit-claim', 'false-relief', 'arrest-or-criminal-threat'],
    reading: 'Arrest for a civil debt misrepresents the law.',
  },
  {
    id: 'za.code.excess', ...WORDS, title: 'No more than what is owed, with lawful interest and costs.',
    ...WORDED, citation: conduct('para not verified', 'http://www.vaneedenrabieinc.co.za/debt-collection.html', UNNUMBERED),
    when: { ...BOUND, notRoles: PROFESSIONALS }, lexicons: LANGUAGES,
    categories: ['fee-misrepresentation'],
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'za',
  version: '2026.11.0',
  title: 'South Africa: Debt Collectors Act, code of conduct and Council guidance',
  titleEnglish: 'South Africa: Debt Collectors Act, code of conduct and Council guidance',
  zones: ['Africa/Johannesburg'],
  calendar: 'za',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'dca-1998', title: 'Debt Collectors Act 114 of 1998', titleEnglish: 'Debt Collectors Act', issuer: 'Parliament', status: 'binding',
      issued: '1998-11-19', from: '2003-02-07', url: 'http://www.debtcollectorscapetown.co.za/debt-collectors-act/',
      appliesTo: 'Third-party debt collectors, debt buyers, agents; attorneys and their staff and factoring are excluded; original creditors are not covered.',
    },
    {
      id: 'dc-code-2003', title: 'Code of Conduct, GN R663 of 16 May 2003 (Debt Collectors Act s 14)', titleEnglish: 'Code of conduct for debt collectors',
      issuer: 'Council for Debt Collectors with the Minister\'s approval', status: 'binding', issued: '2003-05-16', from: '2003-05-16', url: KREDCOR,
      appliesTo: 'All registered debt collectors.',
    },
    {
      id: 'cfdc-hours', title: 'Council for Debt Collectors public guidance on hours', titleEnglish: 'Council guidance', issuer: 'Council for Debt Collectors',
      status: 'guidance', url: PRESS, appliesTo: 'Debt collectors.', note: 'Trade-press report of the Council\'s statement; no legal source was found.',
    },
    {
      id: 'cpa-r293', title: 'Consumer Protection Act 68 of 2008, s 12 and regulation on prohibited times (GN R293)',
      titleEnglish: 'CPA prohibited times for contacting consumers', issuer: 'Minister of Trade and Industry', status: 'binding', issued: '2011-04-01',
      from: '2011-04-01', url: R293, appliesTo: 'Suppliers doing direct marketing to a consumer at home; not debt collection.',
      note: 'The first day in force is from memory.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound by the code: every party but `creditor` and `attorney` (original creditors fall under the National Credit Act and common law, which were '
      + 'not read); a party that is not stated is taken to be bound. The marketing hours bind every party.',
    'The hours of the Council (6 to 21, not on Sundays) are advice: no legal source was found. The often quoted weekdays 8 to 20 and Saturdays 9 to 13 bind '
      + 'direct marketing, not collection.',
    'A message sent inside the permitted time is no breach though it arrives outside it; the sender must prove it.',
    'No number limits how often.',
    'Words are read in English; no lexicon reads Afrikaans, Zulu or the other languages. What is done rather than said is shown by no request.',
    'The calendar of public holidays covers 2011 to 2028 and matters to contacts that promote something alone.',
  ],
});
export default ruleset;
