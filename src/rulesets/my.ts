import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Instrument, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';

const PRESS = 'https://www.mstar.com.my/xpose/i-suke/2026/01/25/pemungut-hutang-spam-call-majikan-ugut-penghutang-sampai-ke-tempat-kerja-jangan-takut-malaysia-'
  + 'ada-undang-undang';
const FAQ = 'https://stableoption.com/faq/';

const bnm = (provision: string, url = PRESS): Citation => ({
  instrument: 'Bank Negara Malaysia, Fair Debt Collection Practices', provision, url, note: 'The guideline itself was not found.',
});

const REPORTED = {
  confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', note: 'The first day in force is not known (the year is 2007): applied to every day.',
} as const;

/** Lenders and debts outside the guideline. What is not stated is taken to be inside. */
const BOUND: ConditionParams = {
  notDebtTypes: ['telecom', 'utility', 'rent', 'medical', 'tax'],
  notInstitutions: ['money-lender', 'licensed-moneylender', 'pawnbroker', 'bnpl', 'leasing-company', 'cooperative', 'telecom-company'],
};
const LIABLE = [
  'debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney', 'co-debtor', 'guarantor',
] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;

const rules: readonly Rule[] = [
  {
    id: 'my.fdcp.hours', kind: 'contact-hours', title: 'No contact before 8 a.m. or after 9 p.m.',
    ...REPORTED, citation: bnm('as reported from BNM by the press'), when: { ...BOUND, notRoles: OWN_SIDE },
    allow: [{ from: '08:00', to: '21:00', toInclusive: true }],
    reading: 'Before eight and after nine are barred: 08:00:00.000 and 21:00:00.000 are permitted, 21:00:00.001 is not. Every means is meant, every day; no '
      + 'exception is reported, so the debtor\'s agreement opens no other hour. Rests on one newspaper item that cites the central bank.',
  },
  {
    id: 'my.fdcp.third-party', kind: 'recipient', title: 'No contact with family, friends or the employer about the debt.',
    ...REPORTED, citation: bnm('as reported', FAQ), when: { ...BOUND, notRoles: OWN_SIDE }, allow: [{ roles: LIABLE }],
    reading: 'A spouse is barred too. To ask such persons for the debtor\'s whereabouts is not excepted in what was read, so it is denied.',
  },
  {
    id: 'my.fdcp.third-party.misdirected', kind: 'recipient', title: 'No collection at an address that is known to be somebody else\'s.',
    ...REPORTED, citation: bnm('as reported', FAQ), when: { ...BOUND, roles: LIABLE }, misdirected: true,
    reading: 'It must be certain that the person is the borrower before anything is said.',
  },
  {
    id: 'my.fdcp.workplace', kind: 'inconvenient', title: 'No visits to the workplace without reasonable cause.',
    ...REPORTED, citation: bnm('as reported'), when: { ...BOUND, channels: ['visit'] }, workplace: 'always',
    unless: { consent: { scopes: ['place:work', 'channel:visit'] } },
    reading: 'Of reasonable causes only the debtor\'s consent (scope `place:work` or `channel:visit`) is seen.',
  },
  {
    id: 'my.fdcp.workplace.line', kind: 'recipient', title: 'The employer\'s number is not rung about the debt.',
    ...REPORTED, citation: bnm('as reported', FAQ), when: { ...BOUND, channels: ['call', 'voicemail', 'fax'], roles: LIABLE, known: { lines: ['work'] } },
    allow: [{ consent: { scopes: ['place:work'] } }],
    reading: 'Who answers a line of the employer is the employer, who may not be contacted.',
  },
  {
    id: 'my.fdcp.third-party.open-forms', kind: 'channel', title: 'No form that others can read.',
    ...REPORTED, citation: bnm('as reported', FAQ), when: { ...BOUND, channels: ['postcard', 'social-post'] }, deny: true,
    reading: 'Family, friends and employer would learn of the debt; `social-post` is what others can see.',
  },
  {
    id: 'my.fdcp.identity', kind: 'disclosure', title: 'The collector states the purpose of the contact and the provider represented.',
    ...REPORTED, citation: bnm('FAQ wording', FAQ), when: { ...BOUND, roles: LIABLE, notChannels: ['visit'] }, requires: ['purpose', 'institution-name'],
  },
  {
    id: 'my.fdcp.identity.visit', kind: 'disclosure', title: 'A visitor shows the authorisation card, states the purpose and the provider.',
    ...REPORTED, citation: bnm('FAQ wording', FAQ), when: { ...BOUND, roles: LIABLE, channels: ['visit'] },
    requires: ['authorisation-card', 'purpose', 'institution-name'],
    reading: 'An outside collector shows a copy of the provider\'s authorisation too, which is not asked for here.',
  },
];

/** The rule with SAYS_SO says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['en', 'zh-hans'] } as const;
const SAYS_SO = { unchecked: 'advise', placeholders: 'advise' } as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'my.fdcp.conduct', title: 'No threats, verbal abuse or violence.',
    ...REPORTED, ...SAYS_SO, citation: bnm('as reported'), when: BOUND,
    categories: ['violence-threat', 'arrest-or-criminal-threat', 'extortion', 'coercive-visit', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination'],
    reading: 'Threats are read as those of violence, arrest, extortion and visits. This rule says where no text was read, for all rules on wording.',
  },
  {
    ...TEXT, id: 'my.fdcp.third-party.words', title: 'Family, friends and the employer are no lever and are told nothing.',
    ...REPORTED, citation: bnm('as reported', FAQ), when: BOUND,
    categories: ['third-party-pressure', 'privacy-disclosure'],
    reading: 'To announce contact with others is to use them as a lever.',
  },
  {
    ...TEXT, id: 'my.fdcp.third-party.words.spouse', title: 'A spouse who does not owe is told nothing.',
    ...REPORTED, citation: bnm('as reported', FAQ), thirdParties: ['spouse'], when: { ...BOUND, roles: ['spouse'] },
    categories: ['privacy-disclosure'],
    reading: 'The spouse is barred from disclosure too.',
  },
];

const instruments: readonly Instrument[] = [
  {
    id: 'bnm-fdcp-2007', title: 'Fair Debt Collection Practices (guidelines), 2007', issuer: 'Bank Negara Malaysia', status: 'binding',
    url: 'https://scribd.com/document/626336198/Foundation-for-New-Hires-Day-2-vs-6-4-2',
    appliesTo: 'Banks, Islamic banks, other financial service providers regulated by BNM, and the agencies they engage.',
    note: 'The year is from training slides; text and dates were not found.',
  },
  {
    id: 'cca-2025', title: 'Akta Kredit Pengguna 2025', titleEnglish: 'Consumer Credit Act 2025', issuer: 'Parliament / Consumer Credit Commission',
    status: 'binding', url: 'https://bernama.com/lite/news.php?id=2493367',
    appliesTo: 'Unregulated credit businesses (BNPL, leasing, factoring) and credit service businesses (debt collection, buyers of impaired loans, debt '
      + 'counselling).',
    note: 'Commencement and conduct guidelines were not verified.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'my',
  version: '2026.11.0',
  title: 'Malaysia: peraturan hubungan kutipan hutang',
  titleEnglish: 'Malaysia: rules of debt collection contacts',
  zones: ['Asia/Kuala_Lumpur', 'Asia/Kuching'],
  lastChecked: CHECKED,
  instruments,
  rules: [...rules, ...texts],
  notes: [
    'Texts are read in English and simplified Chinese, a rule for each provision that names what may not be said; each looks for the categories that its own words cover. Texts in Malay and Tamil are read by no lexicon. Posing as Bank Negara, a court or the police is named by complaints and by no text that was read; the Consumer Credit Act\'s ban of harassment and shaming has no known first day.',
    'Everything rests on reports of a guideline of the central bank whose text was not found; the hours on one newspaper item of 2026-01-25.',
    'Binds providers regulated by the central bank and their agencies. Moneylenders, BNPL, leasing companies and co-operatives (`from.institution`), and '
      + 'telecom, utility, '
      + 'rent, medical and tax debts are outside it.',
    'No count: repeated calls to frighten the borrower are barred without a number (my.fdcp.repeated). Sundays, Fridays and holidays are ordinary days.',
    'Left out: the Consumer Credit Act 2025 (registration, no threats, harassment or shaming), whose commencement was not verified, and the policy on '
      + 'fair treatment of '
      + 'financial consumers (2019, 2024), which is known from memory alone.',
    'Not checked, as no request shows it: threats, abuse, violence, posing as an authority, confirming the person before anything is said.',
  ],
});

export default ruleset;
