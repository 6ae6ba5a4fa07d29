import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const KARACHI = 'Asia/Karachi';
const BOTH_CLOCKS = [KARACHI, 'consumer'] as const;
const SBP_COPY = 'https://www.scribd.com/document/644210815/Circulars-SBP-Fair-Debt-Collection-2008';
const sbp = (provision: string): Citation => ({
  instrument: 'SBP BPRD Circular 13/2008', provision, url: SBP_COPY, note: 'Read up to paragraph (iii).',
});
const UNDER_SBP = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2008-11-03' } as const;

/** Those with whom the lender's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const LIABLE = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
const FAMILY = [
  'spouse', 'husband', 'wife', 'parent', 'father', 'mother', 'child', 'son', 'daughter', 'brother', 'sister', 'sibling', 'relative', 'family', 'uncle', 'aunt', 'cousin',
] as const;
/** Debts that are no financing by a bank or a lender. A type that is not stated is taken to be. */
const NOT_FINANCIAL = ['business', 'rent', 'telecom', 'utility', 'medical', 'tax'] as const;
const DIGITAL_LENDERS = ['digital-lender', 'online-lender', 'nbfc', 'finance-company'] as const;
/** Consumer financing of banks and development finance institutions. A lender that is not stated is taken to be one. */
const BANK: ConditionParams = { notRoles: OWN_SIDE, notInstitutions: DIGITAL_LENDERS, notDebtTypes: NOT_FINANCIAL };
/** Digital lenders. A lender that is not stated, or another, is taken to be one. */
const DIGITAL: ConditionParams = { notRoles: OWN_SIDE, notInstitutions: ['bank', 'card-issuer', 'microfinance-bank', 'dfi'], notDebtTypes: NOT_FINANCIAL };

const rules: readonly Rule[] = [
  {
    id: 'pk.sbp.time', kind: 'inconvenient', title: 'No contact at an inconvenient time.',
    ...UNDER_SBP, citation: sbp('para 2(ii)(a)'), when: BANK, honours: ['times', 'agreed-hours'],
    reading: 'A time that the customer called inconvenient, or outside the hours agreed with the customer.',
  },
  {
    id: 'pk.sbp.time.night', kind: 'custom', title: 'No contact at an inconvenient time: at night the caller says that the time suits.',
    ...UNDER_SBP, citation: sbp('para 2(ii)(a)'), zone: BOTH_CLOCKS, when: BANK, unless: [{ consent: { scopes: ['time'] } }, { appointment: true }],
    deny: {
      and: [
        { or: [{ '<': [{ var: 'local.time' }, '08:00'] }, { '>=': [{ var: 'local.time' }, '20:00'] }] },
        { '!==': [{ var: 'contact.convenientTime' }, true] },
      ],
    },
    message: { en: 'At an inconvenient time' }, remedy: 'wait',
    reading: 'The text has no clock hours, and the daytime taken here is no legal number: it is what nobody calls inconvenient. Earlier and later the '
      + 'caller states `contact.convenientTime`, or the customer\'s consent of scope `time`; where neither is stated, nobody knows.',
  },
  {
    id: 'pk.sbp.visit-notice', kind: 'prerequisite', title: 'No visit before at least 14 days\' notice by letter or SMS.',
    ...UNDER_SBP, citation: sbp('para 2(i)'), zone: BOTH_CLOCKS, when: { ...BANK, channels: ['visit'], notPlaces: ['institution', 'public'] },
    requires: { event: { channels: ['letter', 'sms'], roles: LIABLE, purposes: ['required-by-law'], notOutcomes: ['undelivered'], undeliverable: false } },
    atLeast: { days: 14 }, per: ['debt'], unless: [{ consent: { scopes: ['channel:visit'] } }, { appointment: true }],
    reading: 'Calendar days, the day of the notice the first: the visit may come on the fourteenth date after it. The notice is an event of purpose '
      + '`required-by-law` about the debt. The customer\'s own request for a pick-up is a consent of scope `channel:visit` or an appointment. A visit '
      + 'whose place is not stated is taken to be at the residence or the place of business.',
  },
  {
    id: 'pk.sbp.identity', kind: 'disclosure', title: 'The caller says who calls, for which bank, and why.',
    ...UNDER_SBP, citation: sbp('para 2(ii)(b)-(c)'), when: { ...BANK, roles: LIABLE }, requires: ['sender-identity', 'institution-name', 'purpose'],
  },
  {
    id: 'pk.sbp.family', kind: 'recipient', title: 'Family members are not pressed.',
    confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2008-11-03',
    citation: {
      instrument: 'SBP BPRD Circular 13/2008', provision: 'para 2(iii) ff.',
      url: 'http://www.bu.edu/bucflp/laws/bprd-circular-no-13-fair-debt-collection-guidelines/',
    },
    when: { ...BANK, notPurposes: ['location'] },
    deny: [{ roles: ['spouse', 'emergency-contact'] }, { roles: ['third-party'], relations: FAMILY }],
    reading: 'The text bars harassing the family: a demand to relatives who do not owe is taken to be that, a question for the whereabouts is not. A third '
      + 'person whose relation is not stated may be family, so nobody knows.',
  },
  {
    id: 'pk.secp.contacts', kind: 'recipient', title: 'Digital lenders: nobody from the borrower\'s contact list, even with consent.',
    confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2022-12-27',
    citation: {
      instrument: 'SECP Circular 15/2022', provision: 'data privacy part', url: 'https://customnews.pk/2022/12/30/secp-issues-digital-lending-standards/',
      note: 'Read in the press; the day of issue is from memory.',
    },
    when: { ...DIGITAL, notRoles: [...OWN_SIDE, ...LIABLE], notSuppliedBy: ['public', 'creditor', 'third-party'] }, deny: true,
    reading: 'A person whose details come from elsewhere (`to.suppliedBy` = `public`, `creditor` or `third-party`) is not from the list; where the source '
      + 'is not stated, the person is taken to be. A guarantor owes the debt and is no contact of the list.',
  },
];

/** The rule with SAYS_SO says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['en'] } as const;
const SAYS_SO = { unchecked: 'advise', placeholders: 'advise' } as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'pk.sbp.identity.words', title: 'Lawful, businesslike language alone.',
    ...UNDER_SBP, ...SAYS_SO, citation: sbp('para 2(ii)(b)-(c)'), when: BANK,
    categories: ['violence-threat', 'extortion', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination'],
    reading: 'What is neither lawful nor acceptable is read as threats of violence, extortion and insults. This rule says where no text was read, for all rules on wording.',
  },
  {
    ...TEXT, id: 'pk.sbp.family.words', title: 'Family members are no lever.',
    confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2008-11-03', citation: { instrument: 'SBP BPRD Circular 13/2008', provision: 'para 2(iii) ff.', url: 'http://www.bu.edu/bucflp/laws/bprd-circular-no-13-fair-debt-collection-guidelines/' }, when: BANK,
    categories: ['third-party-pressure'],
    reading: 'To announce contact with others is to use them as a lever.',
  },
  {
    ...TEXT, id: 'pk.secp.contacts.words', title: 'Digital lenders: the contact list is no lever.',
    ...SAYS_SO, confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2022-12-27', citation: { instrument: 'SECP Circular 15/2022', provision: 'data privacy part', url: 'https://customnews.pk/2022/12/30/secp-issues-digital-lending-standards/', note: 'Read in the press; the day of issue is from memory.' }, when: DIGITAL,
    categories: ['third-party-pressure'],
    reading: 'To announce contact with others is to use them as a lever.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'pk',
  version: '2026.11.0',
  title: 'Pakistan: rules of debt collection contacts',
  titleEnglish: 'Pakistan: rules of debt collection contacts',
  zones: [KARACHI],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'sbp-bprd-13-2008', title: 'BPRD Circular No. 13 of 2008: Fair Debt Collection Guidelines', issuer: 'State Bank of Pakistan', status: 'binding',
      issued: '2008-11-03', from: '2008-11-03', url: SBP_COPY,
      appliesTo: 'Banks and development finance institutions for consumer financing (cards, housing, auto, personal loans), and their agencies.',
    },
    {
      id: 'secp-circ-15-2022', title: 'SECP Circular No. 15 of 2022: Requirements for NBFCs engaged in digital lending',
      issuer: 'Securities and Exchange Commission of Pakistan', status: 'binding', issued: '2022-12-27', from: '2022-12-27',
      url: 'https://customnews.pk/2022/12/30/secp-issues-digital-lending-standards/', appliesTo: 'Licensed digital lenders.', note: 'The day is from memory.',
    },
    {
      id: 'secp-callcentre-2024', title: 'SECP guidelines on advertisements and call centre management for digital lenders',
      issuer: 'Securities and Exchange Commission of Pakistan', status: 'guidance', from: '2024-03-18',
      url: 'https://propakistani.pk/2024/03/18/secp-issues-advertisement-and-call-center-management-guidelines-for-digital-lenders/',
      appliesTo: 'Call centres of digital lenders, own and outsourced.',
      note: 'Known from a press report of that date; the text, which may have hours, was not read.',
    },
  ],
  rules: [...rules, ...texts],
  notes: [
    'Texts are read in English, a rule for each provision that names what may not be said; each looks for the categories that its own words cover. Texts in Urdu are read by no lexicon.',
    'No text read has clock hours or counts. The circular bars an inconvenient time: what the customer said is honoured, and from 20:00 to 08:00 the '
      + 'caller must state that the time suits.',
    'Who is bound: `from.institution` tells banks from digital lenders; one that is not stated meets both. The debt types business, rent, telecom, '
      + 'utility, medical and tax are outside.',
    'Not checked, as no request shows it: businesslike language, recording of calls, using the given address and numbers before others (paras '
      + '2(ii)-(iii)), access to the telephone of the borrower (SECP).',
    'The guidelines on cards of 2009 (referees and friends) and the rest of BPRD 13 after paragraph (iii) were not read.',
  ],
});

export default ruleset;
