import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const MANILA = 'Asia/Manila';
/** Philippine time, and the borrower's own clock where it is known. */
const BOTH_CLOCKS = [MANILA, 'consumer'] as const;

const BSP_COPY = 'https://moviecollections2020.blogspot.com/2016/09/philippine-credit-card-industry.html';
const mc18 = (provision: string, url: string): Citation => ({
  instrument: 'SEC Memorandum Circular 18/2019', provision, url, note: 'Read in secondary sources; the official copy was not opened.',
});
const bsp = (provision: string): Citation => ({
  instrument: 'BSP Circular 454/2004 as amended by 702/2010', provision, url: BSP_COPY,
  note: 'Read in a republished copy; the dates are from memory and the section numbers have changed since.',
});

const UNDER_MC18 = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2019-09-07' } as const;
const UNDER_BSP = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2004-10-01' } as const;

/** Those with whom the lender's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** The borrower, guarantors and co-makers, and those who by law or authority stand in the borrower's place. */
const LIABLE = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
/** Debts that are no loan. A type that is not stated is taken to be one. */
const NO_LOAN = ['rent', 'telecom', 'utility', 'medical', 'tax'] as const;
/** Who is known to answer to the one supervisor is not bound by the rules of the other; who is not stated is bound by both. */
const UNDER_THE_BANK = ['bank', 'quasi-bank', 'thrift-bank', 'rural-bank', 'digital-bank', 'card-issuer'] as const;
const UNDER_THE_SEC = ['finance-company', 'financing-company', 'lending-company', 'online-lender'] as const;
const SEC_LENDER: ConditionParams = { notRoles: OWN_SIDE, notInstitutions: UNDER_THE_BANK, notDebtTypes: NO_LOAN };
/** Whoever issues a credit card is a card issuer. */
const BSP_LENDER: ConditionParams = {
  notRoles: OWN_SIDE, notDebtTypes: NO_LOAN, any: [{ notInstitutions: UNDER_THE_SEC }, { known: { debtTypes: ['credit-card'] } }],
};

const HOURS_READING = '"Before 6:00 a.m. or after 10:00 p.m.": 06:00:00.000 and 22:00:00.000 are permitted. Philippine time and the borrower\'s known time '
  + 'must both be inside; any contact is covered. The days past due are asked for each debt of the contact, and a debt whose days are not stated is not '
  + 'past that day. Express consent is one of scope `time`.';

const rules: readonly Rule[] = [
  {
    id: 'ph.mc18.hours', kind: 'contact-hours',
    title: 'SEC lenders: no contact before 06:00 or after 22:00 while the account is not more than 15 days past due.',
    ...UNDER_MC18, citation: mc18('Sec. 1(g)', 'https://philstar.com/business/2019/08/26/1946404/sec-issues-memorandum-unfair-debt-collection-practices/amp'),
    zone: BOTH_CLOCKS, when: { ...SEC_LENDER, daysPastDue: { max: 15 } }, allow: [{ from: '06:00', to: '22:00', toInclusive: true }],
    unless: { consent: { scopes: ['time'] } }, reading: `${HOURS_READING} It must say that those times are the only convenient ones.`,
  },
  {
    id: 'ph.bsp454.hours', kind: 'contact-hours', title: 'Banks and card issuers: no contact before 06:00 or after 22:00 while not more than 60 days past due.',
    ...UNDER_BSP, citation: bsp('item (g)'), zone: BOTH_CLOCKS, when: { ...BSP_LENDER, daysPastDue: { max: 60 } },
    allow: [{ from: '06:00', to: '22:00', toInclusive: true }], unless: { consent: { scopes: ['time'] } },
    reading: `${HOURS_READING} First for credit cards, since 2010 also for other loans; all are taken as covered from the beginning.`,
  },
  {
    id: 'ph.mc18.contact-list', kind: 'recipient',
    title: 'SEC lenders: nobody from the borrower\'s contact list but guarantors and co-makers, whatever the borrower consented to.',
    ...UNDER_MC18, citation: mc18('Sec. 1(h)', 'https://elegal.ph/ban-on-unfair-debt-collection-practices-of-financing-and-lending-companies/'),
    zone: BOTH_CLOCKS,
    when: { ...SEC_LENDER, notRoles: [...OWN_SIDE, ...LIABLE], notSuppliedBy: ['public', 'creditor', 'third-party'] }, deny: true,
    reading: 'A person whose details come from elsewhere (`to.suppliedBy` = `public`, `creditor` or `third-party`) is not from the list; where the source '
      + 'is not stated, or is the borrower, the person is taken to be. Any purpose is covered.',
  },
  {
    id: 'ph.mc18.conduct', kind: 'channel', title: 'SEC lenders: no publishing of names or data of alleged defaulters.',
    ...UNDER_MC18, zone: BOTH_CLOCKS,
    citation: mc18('Sec. 1(a)-(f)', 'https://sociojuris.medium.com/summary-of-the-sec-memorandum-circular-18-series-of-2019-on-prohibition-on-unfair-debt-collection-66800d253698'),
    when: { ...SEC_LENDER, channels: ['social-post'] }, deny: true, reading: '`social-post` is what others can see; a private message is channel `chat`.',
  },
  {
    id: 'ph.bsp454.conduct', kind: 'channel', title: 'Banks and card issuers: no publishing of defaulters\' names.',
    ...UNDER_BSP, citation: bsp('items (a)-(f)'), zone: BOTH_CLOCKS, when: { ...BSP_LENDER, channels: ['social-post'] }, deny: true,
    reading: '`social-post` is what others can see; a private message is channel `chat`.',
  },
];

/** The rule with SAYS_SO says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['en'] } as const;
const SAYS_SO = { unchecked: 'advise', placeholders: 'advise' } as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'ph.mc18.conduct.words', title: 'SEC lenders: no threats, insults, exposure, false information or deceit.',
    ...UNDER_MC18, ...SAYS_SO, citation: mc18('Sec. 1(a)-(f)', 'https://sociojuris.medium.com/summary-of-the-sec-memorandum-circular-18-series-of-2019-on-prohibition-on-unfair-debt-collection-66800d253698'), when: SEC_LENDER,
    categories: ['violence-threat', 'extortion', 'shaming-or-publicity', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination', 'false-legal-action', 'arrest-or-criminal-threat', 'impersonation-authority', 'impersonation-lawyer', 'false-credit-claim', 'excessive-urgency', 'fee-misrepresentation', 'false-relief', 'deception-identity'],
    reading: 'Arrest and suits that are not stated to be true are action that cannot legally be taken. What `content.facts` states as true (`suit-filed`, `judgment`, `step-planned`, `fee-agreed` …) is no false statement; what nobody states is taken to be false. This rule says where no text was read, for all rules on wording.',
  },
  {
    ...TEXT, id: 'ph.mc18.contact-list.words', title: 'SEC lenders: the contact list is no lever.',
    ...UNDER_MC18, citation: mc18('Sec. 1(h)', 'https://elegal.ph/ban-on-unfair-debt-collection-practices-of-financing-and-lending-companies/'), when: SEC_LENDER,
    categories: ['third-party-pressure'],
    reading: 'To announce contact with others is to use them as a lever.',
  },
  {
    ...TEXT, id: 'ph.bsp454.conduct.words', title: 'Banks and card issuers: no threats, insults, exposure, false information or deceit.',
    ...UNDER_BSP, ...SAYS_SO, citation: bsp('items (a)-(f)'), when: BSP_LENDER,
    categories: ['violence-threat', 'extortion', 'shaming-or-publicity', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination', 'false-legal-action', 'arrest-or-criminal-threat', 'impersonation-authority', 'impersonation-lawyer', 'false-credit-claim', 'excessive-urgency', 'fee-misrepresentation', 'false-relief', 'deception-identity'],
    reading: 'What `content.facts` states as true (`suit-filed`, `judgment`, `step-planned`, `fee-agreed` …) is no false statement; what nobody states is taken to be false.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ph',
  version: '2026.11.0',
  title: 'Philippines: rules of debt collection contacts',
  titleEnglish: 'Philippines: rules of debt collection contacts',
  zones: [MANILA],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'sec-mc-18-2019',
      title: 'SEC Memorandum Circular No. 18, Series of 2019: Prohibition on Unfair Debt Collection Practices of Financing Companies and Lending Companies',
      issuer: 'Securities and Exchange Commission', status: 'binding', issued: '2019-08-19', from: '2019-09-07',
      url: 'https://accralaw.com/2019/10/08/stop-debt-collection-harassment',
      appliesTo: 'Financing companies, lending companies (online lending too) and their third-party service providers.',
      note: 'One site dates it 11 September 2019.',
    },
    {
      id: 'bsp-circ-454-702', title: 'BSP Circular No. 454 (2004) as amended by No. 702 (2010): unfair collection practices',
      issuer: 'Bangko Sentral ng Pilipinas',
      status: 'binding', issued: '2004-09-24', from: '2004-10-01', url: BSP_COPY,
      appliesTo: 'Banks, quasi-banks, credit card issuers, their collection agencies, counsels and agents; first credit cards, since 2010 also other loans.',
      note: 'Dates from memory.',
    },
    {
      id: 'ra-10870', title: 'Republic Act No. 10870, Philippine Credit Card Industry Regulation Law', issuer: 'Congress', status: 'binding',
      issued: '2016-07-17',
      from: '2016-08-06', url: 'https://www.respicio.ph/commentaries/laws-on-harassment-by-credit-card-debt-collectors-and-daily-call-limits',
      appliesTo: 'Credit card issuers and collection agencies.', note: 'First day in force from memory. No rule rests on it.',
    },
    {
      id: 'ra-11765', title: 'Republic Act No. 11765, Financial Products and Services Consumer Protection Act', issuer: 'Congress', status: 'binding',
      issued: '2022-05-06', from: '2022-05-28', url: 'https://advai.pages.dev/bsp-circular-1133',
      appliesTo: 'All financial service providers: abusive collection is barred in general terms, without numbers.',
      note: 'Dates from memory. No rule rests on it.',
    },
    {
      id: 'bsp-circ-1133', title: 'BSP Circular No. 1133, Series of 2021', titleEnglish: 'Ceilings on interest and fees of small short-term loans',
      issuer: 'Bangko Sentral ng Pilipinas', status: 'binding', issued: '2021-12-22', from: '2022-01-03', url: 'https://advai.pages.dev/bsp-circular-1133',
      appliesTo: 'No rule on collection, though often cited as one.', note: 'Dates from memory.',
    },
    {
      id: 'npc-circ-20-01', title: 'NPC Circular No. 20-01, Guidelines on the Processing of Personal Data for Loan-Related Transactions',
      issuer: 'National Privacy Commission', status: 'binding', issued: '2020-09-14', from: '2020-10-31',
      url: 'https://cashloanph.com/faq/can-a-collecting-agent-contact-the-persons-in-the-borrowers-contact-list-if-the-borrower-gave-consent-8418/',
      appliesTo: 'Lending and financing companies: contact lists of telephones are not used for collection.', note: 'Dates from memory. No rule rests on it.',
    },
  ],
  rules: [...rules, ...texts],
  notes: [
    'Texts are read in English, a rule for each provision that names what may not be said; each looks for the categories that its own words cover. Texts in Filipino and other languages of the country are read by no lexicon.',
    'The hours fall away by the text once an account is more than 15 days (SEC) or 60 days (central bank) past due: most collection is then open at any '
      + 'hour. A careful house policy keeps the night closed.',
    'Who is bound: `from.institution` tells the supervisor. Banks, quasi-banks and card issuers meet the rules of the central bank, finance and lending '
      + 'companies those of the SEC; a lender that is not stated, or another, meets both. State `debts[].daysPastDue`, as a debt without it keeps the '
      + 'hours.',
    'No text has a number of calls (circulars and RA 11765); repeated calling is judged as harassment and not checked. Sundays and holidays are ordinary days.',
    'Third persons are barred for SEC lenders alone; no text read has such a rule for banks.',
    'Left out as known from memory alone: the written notice before a card account goes to an agency and one agency at a time (RA 10870), confidentiality '
      + 'of borrower data (MC 18, Sec. 2), the identity of the collector (MC 18, Sec. 3).',
    'Not checked, as no request shows it: violence, and beyond the words of a text false loan information, hiding that a debt is disputed, deceit (MC 18, Sec. '
      + '1(a)-(f); BSP items (a)-(f)).',
  ],
});

export default ruleset;
