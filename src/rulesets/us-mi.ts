import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED } as const;
const OVLG = 'https://www.ovlg.com/debt-collection-laws/michigan.html';
const mcl = (provision: string, url = 'https://legalfix.com/statutes/state-codes/michigan/chapter-445/statute-act-70-of-1981/section-445-252'): Citation => ({
  instrument: 'MCL', provision, url,
});
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
/** Banks, attorneys and others collecting their own debts (445.252), licensed agencies (339.915): every party. */
const CONSUMER_DEBT = { notDebtTypes: ['business'] } as const;
const EMPLOYER: ConditionParams = { any: [{ roles: ['employer'] }, { roles: ['third-party', 'emergency-contact'], relations: ['employer'] }] };
const BY_POST = ['letter', 'email', 'fax'];

const rules: readonly Rule[] = [
  {
    id: 'mi.hours', kind: 'contact-hours', title: 'Communications only from 8 a.m. to 9 p.m. unless the debtor agrees to another time in writing.',
    ...REPORTED, citation: mcl('445.252(n); 339.915(n)', OVLG), when: { ...CONSUMER_DEBT, notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] },
    allow: [{ from: '08:00', to: '21:00' }],
    unless: { consent: { scopes: ['time'] }, not: { known: { consent: { scopes: ['time'], forms: ['oral'] } } } },
    reading: 'No clock is named: the debtor\'s is used, in both of Michigan\'s zones where it is not known. All media. An agreement is taken to be written '
      + 'unless stated as oral.',
  },
  {
    id: 'mi.employer', kind: 'recipient', title: 'No communication about the debt to an employer without the debtor\'s written authorisation.',
    ...READ, citation: mcl('445.252(i)'), when: { ...CONSUMER_DEBT, notPurposes: ['location'], all: [EMPLOYER] }, deny: true,
    unless: { consent: { scopes: ['third-party:employer'] }, not: { known: { consent: { scopes: ['third-party:employer'], forms: ['oral'] } } } },
    reading: 'Location information may be asked for. An authorisation is taken to be written unless stated as oral.',
  },
  {
    id: 'mi.represented', kind: 'account-status', title: 'No contact while an attorney actively represents the debtor.',
    ...READ, citation: mcl('445.252(h)'), when: { ...CONSUMER_DEBT, notRoles: PROFESSIONALS }, status: 'represented', contactKnown: true,
    unless: [
      { purposes: ['billing', 'statement', 'statement-of-account'] },
      {
        history: { event: { channels: BY_POST, roles: ['attorney'], notOutcomes: ['undelivered'] }, ago: { days: 30, full: true } },
        not: { history: { event: { directions: ['inbound'], roles: ['attorney'] } } },
      },
    ],
    reading: 'An attorney who leaves a letter unanswered for thirty days (the day after the thirtieth is the first free one) no longer bars contact; answers '
      + 'are inbound events of role `attorney`. Status `non-responsive` says the same. Billing is purpose `billing` or `statement`.',
  },
  {
    id: 'mi.postcard', kind: 'channel', title: 'No postcards.',
    ...REPORTED, citation: mcl('445.252(p)', OVLG), when: { ...CONSUMER_DEBT, channels: ['postcard'] }, deny: true,
  },
];

const LANGUAGES = ['en', 'es'];

const wording: readonly Rule[] = [
  {
    id: 'mi.forms', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No posing as an attorney, a credit bureau, a court or the government.',
    ...READ, citation: mcl('445.252(a)-(d)'),
    when: { ...CONSUMER_DEBT, notRoles: PROFESSIONALS, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: ['impersonation-authority', 'impersonation-lawyer'],
    reading: 'Stationery and seals cannot be seen, only the words.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-mi',
  version: '2026.11.0',
  title: 'Michigan: regulation of collection practices (MCL 445.252) and Occupational Code (MCL 339.915)',
  titleEnglish: 'Michigan: regulation of collection practices (MCL 445.252) and Occupational Code (MCL 339.915)',
  zones: ['America/Detroit', 'America/Menominee'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'mi-445.252',
      title: 'MCL 445.252 (1981 PA 70) and MCL 339.915 (Occupational Code art. 9)',
      issuer: 'Michigan Legislature', status: 'binding',
      url: 'https://legalfix.com/statutes/state-codes/michigan/chapter-445/statute-act-70-of-1981/section-445-252',
      appliesTo: '445.252: regulated persons collecting their own debts, attorneys, banks; 339.915: licensed collection agencies.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: regulated persons who collect their own debts, banks and attorneys (445.252) and licensed agencies (339.915): every party. The rules have '
      + 'no first day.',
    'Four counties of the Upper Peninsula keep Central time: without `consumer.timeZones` both zones must be inside the hours.',
    'That calls at night are presumed inconvenient is from memory; the hours themselves were read in a secondary source.',
    'No number of contacts is named. Other third persons than the employer meet federal law alone.',
    'Of mi.forms the words of a text are checked, stationery and seals are not.',
    'Not checked, as their paragraphs were not noted: accurate identity of the caller, misstatements on arrest, seizure and garnishment, accounts said to go to '
      + 'innocent purchasers.',
  ],
});
export default ruleset;
