import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

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

/** The rule with SAYS_SO says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['en'] } as const;
const SAYS_SO = { unchecked: 'advise', placeholders: 'advise' } as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'ae.cps.pressure', title: 'No undue or coercive pressure, harassment or threats.',
    ...READ, ...SAYS_SO, citation: { ...cps, provision: 'Art. 5 or other (number not verified)', url: 'https://thegulfconsultant.com/en/cbuae-consumer-protection-in-collections-and-debt-counselling/' }, when: FINANCE,
    categories: ['violence-threat', 'arrest-or-criminal-threat', 'extortion', 'coercive-visit', 'harassment-threat', 'contact-after-stop', 'shaming-or-publicity', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination'],
    reading: 'Threats of arrest, deportation or a travel ban as pressure are threats of a criminal kind. This rule says where no text was read, for all rules on wording.',
  },
  {
    ...TEXT, id: 'ae.cps.third-party.words', title: 'Family, friends and the employer are told nothing and are no lever.',
    ...READ, citation: cps, unless: { consent: { scopes: ['third-party:{relation}', 'third-party:{role}'] } }, when: FINANCE,
    categories: ['third-party-pressure', 'privacy-disclosure'],
    reading: 'To announce contact with others is to use them as a lever.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
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
  rules: [...rules, ...texts],
  notes: [
    'Texts are read in English, a rule for each provision that names what may not be said; each looks for the categories that its own words cover. Texts in Arabic are read by no lexicon.',
    'Updated notices of arrears, explained payment plans and debt-management information are owed (ae.cps.arrears-notice): papers of the lender, which no contact must carry. The identity of collector '
      + 'and lender stands in a list without a provision and is not asked for.',
    'Hours and counts are not verified and left out: blogs give 09:00 to 20:00, 09:00 to 21:00 without Fridays and holidays, and 09:00 to 17:00, none '
      + 'traced to a text of the central bank. A house policy should set the narrowest.',
    'No channel has rules of its own but public posts.',
    'Not checked, as no request shows it: undue and coercive pressure, harassment, threats; updated notices of arrears and explained payment plans, which '
      + 'bar no contact.',
  ],
});

export default ruleset;
