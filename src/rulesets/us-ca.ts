import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED } as const;
const civ = (provision: string): Citation => ({ instrument: 'Cal. Civ. Code', provision, url: 'https://self-law.org/code/ca/civil-code/1788-11' });
const IMPORTED: Citation = {
  instrument: 'Cal. Civ. Code', provision: '1788.17',
  url: 'https://raw.githubusercontent.com/ThomasMoreAI/legal-skills-open/main/us/consumer/skills/ca-consumer-debt-codearranger/references/rosenthal-act.md',
};
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const LIABLE = [
  'debtor', 'co-debtor', 'guarantor', 'spouse', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative',
  'successor-in-interest',
];
/** Consumer debts of anyone who regularly collects them, original creditors included. */
const CONSUMER_DEBT: ConditionParams = { notDebtTypes: ['business'] };
const CONSUMER: ConditionParams = { ...CONSUMER_DEBT, notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] };
const CALLS = ['call', 'voicemail'];
const WRITTEN = ['letter', 'postcard', 'email', 'sms', 'fax', 'chat', 'push', 'in-app'];
const ENDING_OR_REMEDY = [
  'collection-ended', 'efforts-ended', 'termination-notice', 'cease-notice', 'cease-confirmation', 'remedy-notice', 'remedy-invoked', 'required-by-law',
];

const rosenthal: readonly Rule[] = [
  {
    id: 'ca.fdcpa-for-creditors.hours', kind: 'contact-hours', title: 'Communication only after 8 a.m. and before 9 p.m. where the consumer is.',
    ...REPORTED, citation: IMPORTED, when: CONSUMER, allow: [{ from: '08:00', to: '21:00', fromInclusive: false }], unless: { consent: { scopes: ['time'] } },
    reading: 'The federal statute (15 USC 1692c(a)(1)) is imported, not Regulation F: after 8 and before 9, so neither instant is permitted; letters are '
      + 'covered.',
  },
  {
    id: 'ca.fdcpa-for-creditors.inconvenient', kind: 'inconvenient', title: 'No communication at a time or place known to be inconvenient.',
    ...REPORTED, citation: IMPORTED, when: CONSUMER, honours: ['times', 'places', 'agreed-hours'], unless: { consent: { scopes: ['time', 'place:{place}'] } },
  },
  {
    id: 'ca.fdcpa-for-creditors.workplace', kind: 'inconvenient', title: 'No contact at work once the employer is known to forbid it.',
    ...REPORTED, citation: IMPORTED, when: CONSUMER, workplace: 'known', unless: { consent: { scopes: ['place:work'] } },
  },
  {
    id: 'ca.fdcpa-for-creditors.cease', kind: 'account-status', title: 'A written request to cease ends contact.',
    ...REPORTED, citation: IMPORTED, when: CONSUMER, status: 'cease', inWriting: true, unless: { purposes: ENDING_OR_REMEDY },
    reading: 'Effective on receipt; the word that efforts end, notices of remedies and what other law requires are let through (15 USC 1692c(c)).',
  },
  {
    id: 'ca.fdcpa-for-creditors.represented', kind: 'account-status', title: 'Once an attorney is known for the debt, only the attorney may be contacted.',
    ...REPORTED, citation: IMPORTED, when: { ...CONSUMER_DEBT, notRoles: PROFESSIONALS }, status: 'represented', contactKnown: true,
    unless: [{ consent: { scopes: ['represented'] } }, { reply: { sameChannel: true }, notPurposes: ['location'] }],
    reading: 'As 15 USC 1692c(a)(2): an attorney\'s silence is `non-responsive`, and the consumer\'s own message permits one answer by the same medium.',
  },
  {
    id: 'ca.fdcpa-for-creditors.third-party', kind: 'recipient', title: 'The debt may be discussed with the consumer and the listed professionals alone.',
    ...REPORTED, citation: IMPORTED, when: CONSUMER_DEBT,
    allow: [
      { roles: [...LIABLE, ...PROFESSIONALS] }, { purposes: ['location', 'post-judgment-remedy'] }, { consent: { scopes: ['third-party:{relation}'] } },
    ],
  },
  {
    id: 'ca.identity', kind: 'disclosure', title: 'A call discloses the caller.',
    ...READ, citation: civ('1788.11(b)'), when: { ...CONSUMER, channels: CALLS }, requires: ['sender-identity'],
  },
  {
    id: 'ca.licence-number', kind: 'disclosure', title: 'Every written or digital message shows the California licence number.',
    ...READ, citation: civ('1788.11(f)'), when: { ...CONSUMER, channels: WRITTEN }, requires: ['licence-number'],
    unless: { facts: { 'from.licenceNeeded': false } },
    reading: 'In at least 12-point type, for which the caller vouches. A collector that needs no licence states `from.licenceNeeded` = false.',
  },
];

/** Covered commercial debt: up to 500,000 dollars, owed or guaranteed by a natural person, entered into, renewed, sold or assigned from 2025-07-01. */
const commercial = (rule: Rule): Rule => {
  const { notDebtTypes: _, ...when } = rule.when ?? {};
  return {
    ...rule, id: `${rule.id}.commercial`, from: '2025-07-01',
    when: {
      ...when, debtTypes: ['business'], facts: { 'debt.amount': { max: 500_000 } }, not: { known: { facts: { 'debt.coveredCommercial': false } } },
    },
    reading: 'A business debt is taken to be covered unless its amount is above 500,000 dollars or `debt.coveredCommercial` is false (no natural person owes '
      + 'or guarantees it, or it was not entered into, renewed, sold or assigned since 2025-07-01).',
  };
};

const devices: Rule = {
  id: 'ca.adad', kind: 'consent', title: 'A recorded call needs consent, given before or to a natural voice that announced it.',
  ...READ, citation: { instrument: 'Cal. Pub. Util. Code', provision: '2874', url: 'https://jurris.com/california/public-utilities-code/2871-2876/2874-5' },
  when: { channels: CALLS, technologies: ['prerecorded', 'ai'] }, requires: { scopes: ['calls', 'contact', 'prerecorded', 'channel:{channel}'] },
  unless: { disclosures: ['live-operator-consent'] },
  reading: 'A natural voice that stated nature, name, address and number and got consent is vouched for as `live-operator-consent`. The exemptions of 2872 '
    + 'were not read and are not let through; an artificial voice is taken for a recording.',
};

const LANGUAGES = ['en', 'es'];

const wording: readonly Rule[] = [
  {
    id: 'ca.fdcpa-for-creditors.words', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threats, abuse, false statements or unfair charges, whoever collects.',
    ...REPORTED, citation: IMPORTED,
    when: { ...CONSUMER_DEBT, notRoles: PROFESSIONALS, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'shaming-or-publicity', 'harassment-threat',
      'self-harm-incitement', 'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop', 'arrest-or-criminal-threat', 'false-legal-action',
      'impersonation-authority', 'impersonation-lawyer', 'false-credit-claim', 'deception-identity', 'excessive-urgency', 'false-relief',
      'fee-misrepresentation', 'third-party-pressure',
    ],
    reading: 'The imported bans of 15 U.S.C. 1692d, 1692e and 1692f on words, and of 1692c on telling others; for collectors `us` asks the same by '
      + 'paragraph. What is true or planned is stated in `content.facts`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-ca',
  version: '2026.11.0',
  title: 'California: Rosenthal Fair Debt Collection Practices Act (Civ. Code 1788 ff.)',
  titleEnglish: 'California: Rosenthal Fair Debt Collection Practices Act (Civ. Code 1788 ff.)',
  zones: ['America/Los_Angeles'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ca-rosenthal',
      title: 'Rosenthal Fair Debt Collection Practices Act, Civ. Code 1788-1788.33',
      issuer: 'California Legislature', status: 'binding',
      url: 'https://self-law.org/code/ca/civil-code/1788-11',
      appliesTo: 'Since 1978 (memory); anyone who regularly collects consumer debt incl. original creditors; from 2025-07-01 also covered '
        + 'commercial debt (up to 500,000 dollars, owed or guaranteed by a natural person) by SB 1286.',
    },
    {
      id: 'ca-puc-2871',
      title: 'Public Utilities Code 2871-2876 (automatic dialing-announcing devices)',
      issuer: 'California Legislature', status: 'binding',
      url: 'https://jurris.com/california/public-utilities-code/2871-2876/2874-5',
      appliesTo: 'Callers using announcing devices; exemptions in 2872 not read.',
    },
  ],
  rules: [...rosenthal, ...rosenthal.map(commercial), devices, ...wording],
  notes: [
    'Who is bound: anyone who regularly collects consumer debt, original creditors included (every party).',
    'Section 1788.17 makes original creditors keep 15 U.S.C. 1692b to 1692j; of these the rules on hours, place, work, third parties, attorneys and the '
      + 'written request to cease are asked here. Collectors meet all of them in `us`.',
    'ca.frequency: unreasonable frequency of calls or visits is barred without a number.',
    'The duty to show the licence number began about 2022-01-01 (SB 908), which was not verified; the rule has no first day.',
    'Since 2025-07-01 covered commercial debt is under the Act too (SB 1286): state type `business` with `amount`, and `coveredCommercial` = false where it is not.',
    'Not checked: the registered alias of an agency\'s employee; the licence number on request.',
  ],
});
export default ruleset;
