import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';

const CHECKED = '2026-11-23';
const cps: Citation = {
  instrument: 'CBUAE Consumer Protection Standards', provision: 'not verified', url: 'https://uaelabourlaw.blogspot.com/2025/09/blog-post_17.html',
  note: 'Read in a blog; the article and the first day in force were not verified.',
};
const READ = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition' } as const;

/** Those with whom the lender's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const LIABLE = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
/** Licensed financial institutions. A debt whose type is not stated is taken to be theirs. */
const FINANCE: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['rent', 'telecom', 'utility', 'medical', 'tax'] };

const rules: readonly Rule[] = [
  {
    id: 'ae.cps.third-party', kind: 'recipient', title: 'The debt is not told to family, friends or the employer without consent.',
    ...READ, citation: cps, when: { ...FINANCE, notPurposes: ['location'] },
    allow: [{ roles: LIABLE }, { consent: { scopes: ['third-party:{relation}', 'third-party:{role}'] } }],
    reading: 'A collection contact with a third person tells of the debt; a question for the whereabouts need not. Consent is one of scope '
      + '`third-party:<relation>`.',
  },
  {
    id: 'ae.cps.third-party.misdirected', kind: 'recipient', title: 'No collection at an address that is known to be somebody else\'s.',
    ...READ, citation: cps, when: { ...FINANCE, roles: LIABLE, notPurposes: ['location'] }, misdirected: true,
    reading: 'A contact at an address that an earlier contact showed to be another person\'s tells that person of the debt.',
  },
  {
    id: 'ae.cps.third-party.posting', kind: 'channel', title: 'No collection where others can see it.',
    ...READ, citation: cps, when: { ...FINANCE, channels: ['social-post'] }, deny: true, unless: { consent: { scopes: ['publication'] } },
    reading: '`social-post` is what others can see; a private message is channel `chat`.',
  },
];

export const ruleset: Ruleset = {
  id: 'ae',
  version: '2026.11.0',
  title: 'الإمارات العربية المتحدة: قواعد التواصل لتحصيل الديون',
  titleEnglish: 'United Arab Emirates: rules of debt collection contacts',
  zones: ['Asia/Dubai'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'cbuae-cps-2021', title: 'Consumer Protection Standards (N 1158/2021) under the Consumer Protection Regulation (Circular 8/2020)',
      titleEnglish: 'CBUAE consumer protection standards', issuer: 'Central Bank of the UAE', status: 'binding',
      url: 'https://rulebook.centralbank.ae/en/rulebook/article-5-business-conduct', appliesTo: 'Licensed financial institutions and their collection agents.',
      note: 'Of 2020 and 2021; the days were not verified, so the rules have no first day.',
    },
  ],
  rules,
  notes: [
    'Hours and counts are not verified and left out: blogs give 09:00 to 20:00, 09:00 to 21:00 without Fridays and holidays, and 09:00 to 17:00, none '
      + 'traced to a text of the central bank. A house policy should set the narrowest.',
    'No channel has rules of its own but public posts.',
    'Not checked, as no request shows it: undue and coercive pressure, harassment, threats; updated notices of arrears and explained payment plans, which '
      + 'bar no contact.',
  ],
};

export default ruleset;
