import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED } as const;
const md = (provision: string): Citation => ({
  instrument: 'Md. Code, Com. Law', provision,
  url: 'http://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-202&enactments=False&archived=False',
});
const IMPORTED: Citation = { ...md('14-202(11)'), note: 'The end of (11) was not visible in the source; what it imports is the federal statute.' };
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const LIABLE = [
  'debtor', 'co-debtor', 'guarantor', 'guardian', 'executor', 'administrator', 'personal-representative', 'successor-in-interest',
];
/** Any person who collects an alleged debt of a consumer transaction, creditors included. */
const CONSUMER_DEBT = { notDebtTypes: ['business'] } as const;
const CONSUMER: ConditionParams = { ...CONSUMER_DEBT, notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] };
const EMPLOYER: ConditionParams = { any: [{ roles: ['employer'] }, { roles: ['third-party', 'emergency-contact'], relations: ['employer'] }] };
const ENDING_OR_REMEDY = [
  'collection-ended', 'efforts-ended', 'termination-notice', 'cease-notice', 'cease-confirmation', 'remedy-notice', 'remedy-invoked', 'required-by-law',
];

const rules: readonly Rule[] = [
  {
    id: 'md.employer', kind: 'recipient', title: 'No contact with the employer about a delinquent debt before final judgment.',
    ...READ, citation: md('14-202(4)'), when: { ...CONSUMER_DEBT, all: [EMPLOYER] }, deny: true, unless: { debt: { judgment: true } },
    reading: 'Whatever the purpose: also to confirm employment. What other statutes permit before judgment is not seen.',
  },
  {
    id: 'md.thirdparty', kind: 'recipient', title: 'No disclosure that affects reputation to persons without a legitimate business need.',
    ...READ, citation: md('14-202(5)'), when: CONSUMER_DEBT,
    allow: [{ roles: [...LIABLE, 'spouse', 'parent-of-minor', ...PROFESSIONALS] }, { purposes: ['location'], not: EMPLOYER }],
    reading: 'Spouse and the parent of a minor debtor are excepted in the text; every other third person is taken to lack the need. An inquiry of purpose '
      + '`location` discloses nothing.',
  },
  {
    id: 'md.fdcpa.hours', kind: 'contact-hours', title: 'Communication only after 8 a.m. and before 9 p.m. where the consumer is.',
    ...REPORTED, citation: IMPORTED, when: CONSUMER, allow: [{ from: '08:00', to: '21:00', fromInclusive: false }], unless: { consent: { scopes: ['time'] } },
    reading: 'The federal statute (15 USC 1692c(a)(1)) is imported, not Regulation F: after 8 and before 9, so neither instant is permitted; letters are '
      + 'covered.',
  },
  {
    id: 'md.fdcpa.inconvenient', kind: 'inconvenient', title: 'No communication at a time or place known to be inconvenient.',
    ...REPORTED, citation: IMPORTED, when: CONSUMER, honours: ['times', 'places', 'agreed-hours'], unless: { consent: { scopes: ['time', 'place:{place}'] } },
  },
  {
    id: 'md.fdcpa.workplace', kind: 'inconvenient', title: 'No contact at work once the employer is known to forbid it.',
    ...REPORTED, citation: IMPORTED, when: CONSUMER, workplace: 'known', unless: { consent: { scopes: ['place:work'] } },
  },
  {
    id: 'md.fdcpa.cease', kind: 'account-status', title: 'A written request to cease ends contact.',
    ...REPORTED, citation: IMPORTED, when: CONSUMER, status: 'cease', inWriting: true, unless: { purposes: ENDING_OR_REMEDY },
    reading: 'Effective on receipt; the word that efforts end, notices of remedies and what other law requires are let through (15 USC 1692c(c)).',
  },
  {
    id: 'md.fdcpa.represented', kind: 'account-status', title: 'Once an attorney is known for the debt, only the attorney may be contacted.',
    ...REPORTED, citation: IMPORTED, when: { ...CONSUMER_DEBT, notRoles: PROFESSIONALS }, status: 'represented', contactKnown: true,
    unless: [{ consent: { scopes: ['represented'] } }, { reply: { sameChannel: true }, notPurposes: ['location'] }],
    reading: 'As 15 USC 1692c(a)(2): an attorney\'s silence is `non-responsive`, and the consumer\'s own message permits one answer by the same medium.',
  },
];

const LANGUAGES = ['en', 'es'];

const wording: readonly Rule[] = [
  {
    id: 'md.fdcpa.words', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threats, abuse, false statements or unfair charges, whoever collects.',
    ...REPORTED, citation: IMPORTED,
    when: { ...CONSUMER_DEBT, notRoles: PROFESSIONALS, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'shaming-or-publicity', 'harassment-threat',
      'self-harm-incitement', 'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop', 'arrest-or-criminal-threat', 'false-legal-action',
      'impersonation-authority', 'impersonation-lawyer', 'false-credit-claim', 'deception-identity', 'excessive-urgency', 'false-relief',
      'fee-misrepresentation', 'third-party-pressure',
    ],
    reading: 'The imported bans of 15 U.S.C. 1692d, 1692e and 1692f on words, and of 1692c on telling others. What is true or planned is stated in '
      + '`content.facts`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-md',
  version: '2026.11.0',
  title: 'Maryland: Consumer Debt Collection Act (Md. Code, Com. Law 14-202)',
  titleEnglish: 'Maryland: Consumer Debt Collection Act (Md. Code, Com. Law 14-202)',
  zones: ['America/New_York'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'md-14-202',
      title: 'Md. Code, Com. Law 14-202 (Consumer Debt Collection Act)',
      issuer: 'Maryland General Assembly', status: 'binding',
      url: 'http://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-202&enactments=False&archived=False',
      appliesTo: 'Collectors: any person collecting an alleged debt from a consumer transaction, incl. creditors.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: any person who collects an alleged debt of a consumer transaction, creditors included (every party). The rules have no first day.',
    'md.fdcpa: conduct that violates 15 U.S.C. 1692b to 1692j violates state law too, also when a creditor does it. Of the imported rules those on hours, '
      + 'place, work, attorneys and the written request to cease are asked here; compile `us` for collectors, who meet all of them.',
    'md.frequency: harassing frequency and unusual hours are barred without a number.',
    'Threats of prosecution, obscene language, rights that do not exist and simulated process are asked by what (11) imports.',
  ],
});
export default ruleset;
