import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const INDIA = 'Asia/Kolkata';
/** Indian time, and the borrower's own clock where it is known. */
const BOTH_CLOCKS = [INDIA, 'consumer'] as const;

const RBI_2022 = 'https://aimbusinessservice.com/detail/45626.aspx';
const rbi2022: Citation = { instrument: 'RBI/2022-23/108', provision: 'para 2', url: RBI_2022 };
const mfi = (provision: string, url?: string): Citation => ({
  instrument: 'RBI Microfinance Loans Directions, 2022', provision,
  ...(url === undefined ? { note: 'Read in one news item of August 2022 that has no address; it agrees with what is remembered of the Directions.' } : { url }),
});

const UNDER_RBI = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2022-08-12' } as const;
const UNDER_MFI = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2022-04-01' } as const;

/** Those with whom the lender's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** The borrower, the sureties, and those who by law or authority stand in the borrower's place. */
const LIABLE = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
/** Debts to others than lenders that the Reserve Bank regulates. A type that is not stated is taken to be a loan. */
const NO_LOAN = ['rent', 'telecom', 'utility', 'medical', 'tax'] as const;
/** Every regulated lender but payments banks; every loan but microfinance. */
const LOAN: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: [...NO_LOAN, 'microfinance'], notInstitutions: ['payments-bank'] };
const MICROFINANCE: ConditionParams = { notRoles: OWN_SIDE, any: [{ debtTypes: ['microfinance'] }, { known: { institutions: ['microfinance'] } }] };
const CALLS = ['call', 'voicemail'] as const;

const rules: readonly Rule[] = [
  {
    id: 'in.rbi2022.hours', kind: 'contact-hours', title: 'No calls before 8:00 a.m. or after 7:00 p.m. for recovery of overdue loans.',
    ...UNDER_RBI, citation: rbi2022, zone: BOTH_CLOCKS, when: { ...LOAN, channels: CALLS, notPurposes: ['service'] },
    allow: [{ from: '08:00', to: '19:00', toInclusive: true }],
    reading: '"Before 8:00 a.m. and after 7:00 p.m.": 08:00:00.000 and 19:00:00.000 are permitted, on every day. Indian time and the borrower\'s known '
      + 'time must both be inside. Calling alone is named, and no consent lifts it; a voice message left is a call.',
  },
  {
    id: 'in.rbi2022.conduct.privacy', kind: 'recipient', title: 'No intrusion on the privacy of family, referees and friends.',
    ...UNDER_RBI, citation: rbi2022, zone: BOTH_CLOCKS, when: LOAN, allow: [{ roles: LIABLE }],
    reading: 'A recovery contact with anyone who does not owe the loan is taken to intrude, also to ask for the whereabouts, which the text does not '
      + 'except. A guardian, executor or authorised lawyer stands in the borrower\'s place.',
  },
  {
    id: 'in.rbi2022.conduct.humiliation', kind: 'channel', title: 'No public humiliation, no inappropriate messages on social media.',
    ...UNDER_RBI, citation: rbi2022, zone: BOTH_CLOCKS, when: { ...LOAN, channels: ['social-post'] }, deny: true,
    reading: '`social-post` is what others can see; a private message is channel `chat`.',
  },
  {
    id: 'in.rbi2022.conduct.anonymous', kind: 'channel', title: 'No anonymous calls.',
    ...UNDER_RBI, citation: rbi2022, zone: BOTH_CLOCKS, when: { ...LOAN, channels: CALLS, known: { callerId: ['hidden', 'none'] } }, deny: true,
    reading: 'A call that hides its number (`contact.callerId`) is anonymous; one that does not state it is taken to show it.',
  },
  {
    id: 'in.rbi2022.conduct.anonymous.words', kind: 'disclosure', title: 'A call says who calls.',
    ...UNDER_RBI, citation: rbi2022, zone: BOTH_CLOCKS, when: { ...LOAN, channels: CALLS }, requires: ['sender-identity'],
    reading: 'A call in which nobody says who calls is anonymous: the caller\'s own name, or that of the agency or lender, will do.',
  },
  {
    id: 'in.mfi2022.hours', kind: 'contact-hours', title: 'Microfinance: no calls before 9 a.m. or after 6 p.m.',
    ...UNDER_MFI, citation: mfi('recovery guidelines (harsh methods)'), zone: BOTH_CLOCKS, when: { ...MICROFINANCE, channels: CALLS, notPurposes: ['service'] },
    allow: [{ from: '09:00', to: '18:00', toInclusive: true }],
    reading: '"Before 9 a.m. and after 6 p.m.": 09:00:00.000 and 18:00:00.000 are permitted, on every day. A loan whose type is not stated is taken to be '
      + 'microfinance, as is any loan of an institution of that kind.',
  },
  {
    id: 'in.mfi2022.place', kind: 'channel',
    title: 'Microfinance: collection at the agreed place; at home or work only after two or more missed occasions in a row.',
    ...UNDER_MFI, zone: BOTH_CLOCKS,
    citation: mfi('recovery guidelines', 'https://www.nationalheraldindia.com/business/reserve-bank-of-india-proposes-stricter-norms-on-loan-recovery-bans-calls-after-7pm'),
    when: { ...MICROFINANCE, channels: ['visit'], notPlaces: ['designated-place', 'institution'] }, deny: true,
    unless: [{ facts: { 'debt.successiveNoShows': { min: 2 } } }, { consent: { scopes: ['place:{place}'] } }],
    reading: 'The place agreed is `to.place` = `designated-place`, or one with a consent of scope `place:<place>`; the occasions missed in a row are '
      + '`debts[].successiveNoShows`. A visit whose place is not stated is taken to be at home.',
  },
];

/** The rule with SAYS_SO says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['en'] } as const;
const SAYS_SO = { unchecked: 'advise', placeholders: 'advise' } as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'in.rbi2022.conduct.words', title: 'No intimidation, harassment, humiliation or false statements.',
    ...UNDER_RBI, ...SAYS_SO, citation: rbi2022, when: { notDebtTypes: LOAN.notDebtTypes ?? [], notInstitutions: ['payments-bank'] },
    categories: ['violence-threat', 'extortion', 'coercive-visit', 'harassment-threat', 'contact-after-stop', 'shaming-or-publicity', 'third-party-pressure', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination', 'false-legal-action', 'arrest-or-criminal-threat', 'impersonation-authority', 'impersonation-lawyer', 'false-credit-claim', 'excessive-urgency', 'fee-misrepresentation', 'false-relief', 'deception-identity'],
    reading: 'Intruding on the privacy of family, referees and friends is read as using them as a lever. What `content.facts` states as true (`suit-filed`, `judgment`, `step-planned`, `fee-agreed` …) is no false statement; what nobody states is taken to be false. This rule says where no text was read, for all rules on wording.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'in',
  version: '2026.11.0',
  title: 'India: rules of debt recovery contacts',
  titleEnglish: 'India: rules of debt recovery contacts',
  zones: [INDIA],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'rbi-2008-recovery', title: 'Recovery Agents engaged by banks (RBI/2007-08/296), 24 April 2008', issuer: 'Reserve Bank of India', status: 'binding',
      issued: '2008-04-24', from: '2008-04-24', url: 'https://website.rbi.org.in/bn/web/rbi/-/citizens-corner/recovery-agents-engaged-by-banks-347',
      appliesTo: 'Commercial banks: calls recorded, agents\' details told to the borrower, training, cases under dispute not forwarded.',
      note: 'No rule rests on it.',
    },
    {
      id: 'rbi-microfinance-2022', title: 'Master Direction - RBI (Regulatory Framework for Microfinance Loans) Directions, 2022',
      issuer: 'Reserve Bank of India',
      status: 'binding', issued: '2022-03-14', from: '2022-04-01',
      url: 'https://www.business-standard.com/article/finance/rbi-asks-banks-regulated-entities-to-prevent-harassment-by-recovery-agents-122081201332_1.html',
      appliesTo: 'All regulated entities for microfinance loans (collateral-free, household income up to INR 300,000).',
    },
    {
      id: 'rbi-2022-recovery', title: 'Outsourcing of Financial Services - Responsibilities of regulated entities employing Recovery Agents (RBI/2022-23/108)',
      issuer: 'Reserve Bank of India', status: 'binding', issued: '2022-08-12', from: '2022-08-12', url: RBI_2022,
      appliesTo: 'Commercial banks (not payments banks), all-India financial institutions, NBFCs with housing finance companies, co-operative banks, asset '
        + 'reconstruction companies, and their agents. Not microfinance loans.',
      note: 'Consolidated in late 2025 into Directions for each type of lender (inferred from the draft of 2026).',
    },
    {
      id: 'rbi-rbc-2026-draft',
      title: 'Draft RBI (Commercial Banks - Responsible Business Conduct) Second Amendment Directions, 2026, and eight parallel drafts',
      issuer: 'Reserve Bank of India',
      status: 'draft', issued: '2026-02-12',
      url: 'https://website-rbi.tumodo.io/en/web/rbi/-/notifications/draft-reserve-bank-of-india-commercial-banks-responsible-business-conduct-second-amendment-directions-2026',
      appliesTo: 'All regulated entities, their employees and recovery agents.',
      note: 'Proposed for 2026-07-01; final directions were not found. No rule rests on it.',
    },
    {
      id: 'trai-1600', title: 'TRAI Direction of 19 November 2025 on 1600-series numbers (under TCCCPR 2018)', issuer: 'Telecom Regulatory Authority of India',
      status: 'binding', issued: '2025-11-19', from: '2026-01-01',
      url: 'https://rhnvrm.github.io/stock-market-circulars/circulars/bse/2025/bse-2025-11-26-ec30af20ea6e406b-telecom-regulatory-authority-of-india-trai-direction-dated-19112025-mandatory-ph',
      appliesTo: 'Service and transactional voice calls of entities under RBI, SEBI and PFRDA; banks by 2026-01-01, others by 2026-02-01 and 2026-03-01.',
      note: 'No rule rests on it.',
    },
    {
      id: 'hfc-fpc', title: 'RBI (Housing Finance Companies) Directions 2021, Fair Practices Code', issuer: 'Reserve Bank of India', status: 'binding',
      issued: '2021-02-17', from: '2021-02-17', url: 'https://rbi.org.in', appliesTo: 'Housing finance companies.',
      note: 'Its hours are known from memory alone. No rule rests on it.',
    },
  ],
  rules: [...rules, ...texts],
  notes: [
    'Texts are read in English, a rule for each provision that names what may not be said; each looks for the categories that its own words cover. Texts in Hindi and the other languages of the country are read by no lexicon.',
    'The drafts of February 2026 (hours for visits and every contact with borrower or guarantor, occasions to avoid, borrower and guarantor alone, order '
      + 'of places, recording, pause on a grievance, notice of the agent, harsh methods) are off: no final text was found. Their proposed date, '
      + '2026-07-01, is past: have a person check.',
    'The hours name calls alone: texts, e-mails, letters and visits have none in force. The Reserve Bank sets no ban on Sundays or holidays.',
    'Who is bound: every lender but `payments-bank`, every debt but rent, telecom, utility, medical and tax. Microfinance loans have their own hours and '
      + 'are outside the circular of 2022, so no rule on third persons was read for them.',
    'Persistent calling is harassment without a number (RBI/2022-23/108, para 2 and footnote 1): not checked.',
    'Numbers of the 1600 series (TRAI, 2025) are not checked: that collection calls are service calls is known from memory alone. So are registered '
      + 'headers for texts and the band of 9 or 10 a.m. to 9 p.m. for promotional messages.',
    'Left out as known from memory alone: the window of housing finance companies.',
    'Not checked, as no request shows it: intimidation and harassment beside the words of a text, recording, training, the agent\'s letter of authority and identity card. The lender\'s name beside '
      + 'the agent\'s and the grievance officer\'s contact were read in no provision and are not asked for.',
  ],
});

export default ruleset;
