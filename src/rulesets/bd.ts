import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const DHAKA = 'Asia/Dhaka';
const BSS = 'https://wp.bssnews.net/?p=3273';
const cards = (url: string): Citation => ({
  instrument: 'Guidelines on Credit Card Operations of Banks (2017)', provision: 'recovery part', url, note: 'Read in the press; the guideline itself was not.',
});
const SINCE_2018 = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2018-01-01' } as const;

/** Those with whom the lender's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const LIABLE = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
const CARD: ConditionParams = { notRoles: OWN_SIDE, debtTypes: ['credit-card'] };

const rules: readonly Rule[] = [
  {
    id: 'bd.cards.time', kind: 'inconvenient', title: 'Calls and visits only at the convenient time that the issuer has defined and told the customer.',
    ...SINCE_2018, citation: cards(BSS), zone: [DHAKA, 'consumer'], when: { ...CARD, channels: ['call', 'voicemail', 'visit'] },
    honours: ['agreed-hours', 'times'],
    reading: 'The issuer\'s published time, told to the customer, is `consumer.agreedHours`; without it no time is known and none is checked. What the '
      + 'customer called inconvenient is honoured too.',
  },
  {
    id: 'bd.cards.conduct', kind: 'recipient', title: 'Family, references and friends are not pressed.',
    ...SINCE_2018, citation: cards('http://bankinfobd.com/blog/default-credit-card-holders-face-trouble-to-repay-loans-'),
    when: { ...CARD, notPurposes: ['location'] }, allow: [{ roles: LIABLE }],
    reading: 'The text (quoted from the draft) bars harassing them: a demand to those who do not owe is taken to be that, a question for the whereabouts '
      + 'is not.',
  },
];

/** The rule with SAYS_SO says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['en'] } as const;
const SAYS_SO = { unchecked: 'advise', placeholders: 'advise' } as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'bd.cards.conduct.words', title: 'No harassment of or threats to customer, family, references and friends.',
    ...SINCE_2018, ...SAYS_SO, citation: cards('http://bankinfobd.com/blog/default-credit-card-holders-face-trouble-to-repay-loans-'), when: { debtTypes: ['credit-card'] },
    categories: ['violence-threat', 'harassment-threat', 'third-party-pressure', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination'],
    reading: 'Quoted from the draft. To announce contact with others is to use them as a lever. This rule says where no text was read, for all rules on wording.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'bd',
  version: '2026.11.0',
  title: 'Bangladesh: rules of debt recovery contacts on credit cards',
  titleEnglish: 'Bangladesh: rules of debt recovery contacts on credit cards',
  zones: [DHAKA],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'bb-cards-2017', title: 'Guidelines on Credit Card Operations of Banks (2017, revised by circular of 3 August 2017)', issuer: 'Bangladesh Bank',
      status: 'binding',
      issued: '2017-05-11', from: '2018-01-01', url: BSS, appliesTo: 'Banks that issue credit cards, and their recovery agents.',
    },
    {
      id: 'bb-pr-consumer-2004', title: 'Prudential Regulations for Consumer Financing, 2004', issuer: 'Bangladesh Bank', status: 'binding', from: '2004-01-01',
      url: 'https://www.scribd.com/document/409992298/pgfcf-pdf', appliesTo: 'Consumer finance of banks.',
      note: 'The clause on collection was not read and the first day not verified. No rule rests on it.',
    },
  ],
  rules: [...rules, ...texts],
  notes: [
    'Texts are read in English, a rule for each provision that names what may not be said; each looks for the categories that its own words cover. Texts in Bengali are read by no lexicon.',
    'Binds card debts alone; a debt whose type is not stated is taken to be one.',
    'There are no national hours: the issuer must define and publish them. Pass them as `consumer.agreedHours`; an issuer that has none is in breach of '
      + 'its own duty, which is not checked. No number of contacts was found. Texts, e-mails and letters have no time.',
    'Not checked, as no request shows it: verbal or physical harassment and threats beside the words of a text.',
  ],
});

export default ruleset;
