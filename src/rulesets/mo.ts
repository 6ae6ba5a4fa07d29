import type { Instrument, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const MACAU = 'Asia/Macau';
const PDPA_URL = 'https://www.amcm.gov.mo/en/about-amcm/personal-information-collection-statement';

const PDPA = {
  confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2006-02-19', zone: MACAU, note: 'The first day in force is from memory.',
  citation: {
    instrument: '第8/2005號法律 個人資料保護法 (Personal Data Protection Act)', provision: 'Art. 6', url: PDPA_URL,
    note: 'The article is named on a page of the monetary authority; the text was not read.',
  },
} as const;

const LIABLE = [
  'debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney', 'co-debtor', 'guarantor',
] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;

const rules: readonly Rule[] = [
  {
    id: 'mo.pdpa.consent', kind: 'recipient', title: 'The debt is not passed on to others without consent.',
    ...PDPA, when: { notRoles: OWN_SIDE }, allow: [{ roles: LIABLE }, { consent: { scopes: ['third-party:{relation}'] } }],
    reading: 'Contact with those who owe the debt rests on the contract. No listed ground is seen for telling anyone else, and none for asking others for '
      + 'the debtor\'s '
      + 'whereabouts: both need the debtor\'s consent (scope `third-party:<relation>`).',
  },
  {
    id: 'mo.pdpa.consent.misdirected', kind: 'recipient', title: 'No collection at an address that is known to be somebody else\'s.',
    ...PDPA, when: { roles: LIABLE }, misdirected: true,
  },
  {
    id: 'mo.pdpa.consent.open-forms', kind: 'channel', title: 'No form that others can read.',
    ...PDPA, when: { channels: ['postcard', 'social-post'] }, deny: true,
    reading: 'Whoever reads it would learn of the debt; `social-post` is what others can see.',
  },
];

const instruments: readonly Instrument[] = [
  {
    id: 'mo-law-13-2023', title: '第13/2023號法律 金融體系法律制度', titleEnglish: 'Financial System Act', issuer: '立法會', status: 'binding', issued: '2023-08-14',
    from: '2023-11-01', url: 'https://bo.io.gov.mo/bo/i/2023/33/lei13_cn.asp', appliesTo: 'Financial institutions; general conduct and professional secrecy.',
    note: 'No rule on collection was seen in it.',
  },
  {
    id: 'mo-law-8-2005', title: '第8/2005號法律 個人資料保護法', titleEnglish: 'Personal Data Protection Act', issuer: '立法會', status: 'binding', issued: '2005-08-22',
    from: '2006-02-19', url: PDPA_URL, appliesTo: 'Data controllers.', note: 'Dates from memory.',
  },
  {
    id: 'mo-penal-code', title: '刑法典 (第58/95/M號法令)', titleEnglish: 'Penal Code', issuer: 'Governo de Macau', status: 'binding', issued: '1995-11-14',
    from: '1996-01-01',
    appliesTo: 'Everyone.', note: 'From memory.',
  },
  {
    id: 'mo-amcm-complaints', title: 'AMCM policy statement on complaint handling', issuer: 'AMCM', status: 'guidance',
    url: 'https://rate.amcm.gov.mo/en/banking-sector/complaint-handling', appliesTo: 'Authorized financial institutions.', note: 'From memory.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'mo',
  version: '2026.11.0',
  title: '澳門:債務追收聯絡的一般法律',
  titleEnglish: 'Macau: general law on debt collection contacts',
  zones: [MACAU],
  lastChecked: CHECKED,
  instruments,
  rules,
  notes: [
    'NO HOURS AND NO COUNTS: nothing specific to debt collection was found in Macau, neither hours nor frequency nor licences. This ruleset holds general '
      + 'law on personal '
      + 'data alone. A call at any hour is allowed by it: set hours and a count in a house policy.',
    'Telling others of the debt (Act 8/2005) is barred by whom a contact reaches, and not read in texts: the article read names consent and no words.',
    'Left out as read from memory alone: threat and coercion (Penal Code Arts 147, 148), defamation and insult (Arts 174, 175), the further grounds of '
      + 'Law 8/2005.',
    'Not searched: notices of the monetary authority on outsourcing or collection, Law 9/2021 on consumers.',
  ],
});

export default ruleset;
