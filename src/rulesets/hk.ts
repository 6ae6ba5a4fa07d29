import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Instrument, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const HONG_KONG = 'Asia/Hong_Kong';

const CODE_URL = 'http://www.angel-lawyer.com/newsview.asp?id=118';
const HKMA_URL = 'https://www.hkma.gov.hk/eng/regulatory-resources/regulatory-guides/guidelines/1996/05/guide_341b';
const LICENCE_2016 = 'https://www.cr.gov.hk/en/publications/news-press/press/20161130.htm';
const LICENCE_2021 = 'https://worldservicesgroup.com/publications.asp?action=article&artid=18730';
const LICENCE_2026 = 'https://news.rthk.hk/rthk/ch/component/k2/1847362-20260315.htm';

const code = (provision: string): Citation => ({
  instrument: 'Code of Banking Practice', provision, url: CODE_URL, note: 'Read in a law firm\'s quotation of 2017; the numbering of later prints was not '
    + 'seen.',
});
const hkma = (provision: string): Citation => ({ instrument: 'HKMA Guideline No. 3.4.1', provision, url: HKMA_URL });
const licence = (provision: string, url: string): Citation => ({
  instrument: 'Money lender\'s licence conditions (Cap. 163)', provision, url, note: 'Read in secondary sources.',
});

const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', zone: HONG_KONG } as const;
const CODE = { ...REPORTED, from: '2015-02-06', note: 'The first day of this numbering is from memory.' } as const;
const HKMA = {
  ...REPORTED, confidence: 'primary', from: '1996-05-01', note: 'A letter of May 1996 whose day is not known: the first of the month is taken.',
} as const;

/** Creditors and debts outside the Code. What is not stated is taken to be inside. */
const NOT_BANKING = ['telecom', 'utility', 'rent', 'medical', 'tax'] as const;
const NOT_BANKS = ['money-lender', 'finance-company', 'microfinance', 'telecom-company', 'broker'] as const;
/** Authorized institutions and the agencies that they appoint. */
const BANKS: ConditionParams = { notDebtTypes: NOT_BANKING, notInstitutions: NOT_BANKS };
/** Licensed money lenders and whoever collects for them. */
const LENDERS: ConditionParams = { notDebtTypes: [...NOT_BANKING, 'credit-card'], institutions: ['money-lender', 'finance-company', 'microfinance'] };

const DEBTOR = ['debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney'] as const;
const LIABLE = [...DEBTOR, 'co-debtor', 'guarantor'] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const ANYBODY: ConditionParams = { notRoles: OWN_SIDE };
const THIRD_PARTIES: ConditionParams = { notRoles: [...OWN_SIDE, ...LIABLE] };
const LOCATE: ConditionParams = { purposes: ['location'] };
/** Those whom the borrower named: a role of their own, or a third party who is said to be one. */
const REFEREES: ConditionParams = {
  ...THIRD_PARTIES,
  any: [{ roles: ['referee', 'emergency-contact'] }, { known: { relations: ['referee', 'reference'] } }],
};
const REFEREE_CONSENT = { scopes: ['third-party:{relation}', 'third-party:referee', 'third-party:reference'], forms: ['written', 'electronic'] } as const;
const GUARANTEE_READING = 'A person who formally guaranteed the debt is `guarantor`; a spouse, referee, relative or friend is not liable unless named as '
  + '`co-debtor` or `guarantor`. Asking for the debtor\'s whereabouts (purpose `location`) is not recovery.';

const ALL_CHANNELS = [
  'call', 'voicemail', 'sms', 'email', 'letter', 'postcard', 'visit', 'push', 'in-app', 'chat', 'social-post', 'web-portal', 'fax',
] as const;
const WHOLLY: Readonly<Record<string, readonly string[]>> = Object.fromEntries(ALL_CHANNELS.map((channel) => [channel, ALL_CHANNELS]));

const rules: readonly Rule[] = [
  {
    id: 'hk.cobp.third-party-recovery', kind: 'recipient', title: 'No recovery, directly or indirectly, from third parties without a formal guarantee.',
    ...CODE, citation: code('s. 43.3'), when: { ...BANKS, ...ANYBODY }, allow: [{ roles: LIABLE }, LOCATE], reading: GUARANTEE_READING,
  },
  {
    id: 'hk.cobp.third-party-recovery.misdirected', kind: 'recipient', title: 'No collection at an address that is known to be somebody else\'s.',
    ...CODE, citation: code('s. 43.3'), when: { ...BANKS, roles: LIABLE }, misdirected: true,
    reading: 'Recovery there would be from a third party, and break the confidence of s. 43.1.',
  },
  {
    id: 'hk.hkma341.third', kind: 'recipient', title: 'No recovery from referees, family or friends without a formal guarantee.',
    ...HKMA, citation: hkma('para (b)'), when: { ...BANKS, ...ANYBODY }, allow: [{ roles: LIABLE }, LOCATE], reading: GUARANTEE_READING,
  },
  {
    id: 'hk.hkma341.third.data', kind: 'recipient', title: 'Agencies use no details of third parties that the institution passed on.',
    ...HKMA, citation: hkma('para (b)'),
    when: { ...BANKS, ...THIRD_PARTIES, notParties: ['creditor'], known: { suppliedBy: ['creditor', 'application', 'contract'] } }, deny: true,
    reading: 'The ban is on passing the data on: a number known to come from the institution (`to.suppliedBy`) is not used by others.',
  },
  {
    id: 'hk.cobp.referees', kind: 'recipient', title: 'Referees, family and friends are not pestered for the debtor\'s whereabouts.',
    ...CODE, force: 'should', citation: code('s. 43.2(a)(iv)'), when: { ...BANKS, ...THIRD_PARTIES, ...LOCATE }, deny: true,
    reading: 'The ban is on pestering, without a number: each such contact is advised against, none is denied.',
  },
  {
    id: 'hk.cobp.referees.refusal', kind: 'consent', title: 'Whoever asks not to be contacted about another\'s debt is not pestered further.',
    ...CODE, citation: code('s. 43.2(a)(iv)'), when: { ...BANKS, ...THIRD_PARTIES }, optOuts: { covers: WHOLLY },
    reading: 'A contact after a refusal is taken to be pestering. The refusal is an opt-out with the person\'s address, or with `by`; on one channel it '
      + 'holds for all.',
  },
  {
    id: 'hk.ml.referee-consent', kind: 'consent', title: 'Money lenders contact referees only with the referee\'s written consent.',
    ...REPORTED, from: '2016-12-01', citation: licence('licence condition 13', LICENCE_2021), when: { ...LENDERS, ...REFEREES }, requires: REFEREE_CONSENT,
    reading: 'A consent of scope `third-party:<relation>` or `third-party:referee`, in writing. A lender that is not stated is taken to be a money lender.',
  },
  {
    id: 'hk.ml.referee-consent.not-signed', kind: 'consent', title: 'A referee who says that the consent was not signed is dropped.',
    ...REPORTED, from: '2021-03-16', citation: licence('licence condition 13', LICENCE_2021), when: { ...LENDERS, ...REFEREES }, optOuts: { covers: WHOLLY },
    reading: 'The statement is an opt-out with the referee\'s address, or with `by`.',
  },
  {
    id: 'hk.ml.no-referee', kind: 'channel', title: 'Money lenders no longer ask borrowers for referees.',
    ...REPORTED, from: '2026-08-01', citation: licence('licence condition (2026 phase 1)', LICENCE_2026),
    when: { ...LENDERS, purposes: ['referee-request'] }, deny: true, reading: 'A form or message that asks for a referee has purpose `referee-request`.',
  },
  {
    id: 'hk.cobp.humiliate', kind: 'channel', title: 'No posters, writing on walls or other public humiliation.',
    ...CODE, citation: code('s. 43.2(a)(i)'), when: { ...BANKS, channels: ['social-post'] }, deny: true,
    reading: '`social-post` is what others can see; a private message is channel `chat`.',
  },
  {
    id: 'hk.hkma341.conduct', kind: 'channel', title: 'No posters, writing on walls or other public embarrassment.',
    ...HKMA, citation: hkma('para (a)'), when: { ...BANKS, channels: ['social-post'] }, deny: true,
    reading: '`social-post` is what others can see; a private message is channel `chat`.',
  },
  {
    id: 'hk.cobp.law', kind: 'channel', title: 'Strict confidentiality: postcards are better not sent.',
    ...CODE, force: 'should', citation: code('s. 43.1'), when: { ...BANKS, channels: ['postcard'] }, deny: true,
    reading: 'The section names no postcards; a postcard can be read on its way.',
  },
  {
    id: 'hk.cobp.anonymous', kind: 'disclosure', title: 'No anonymous calls, no notes whose sender cannot be identified; true names.',
    ...CODE, citation: code('s. 43.2(b)(ii)'), when: { ...BANKS, ...ANYBODY }, requires: ['sender-identity', 'institution-name'],
    reading: 'Every contact names the collector, truly (s. 43.2(b)(i)), and the institution represented.',
  },
  {
    id: 'hk.cobp.anonymous.caller-id', kind: 'channel', title: 'No anonymous calls.',
    ...CODE, citation: code('s. 43.2(b)(ii)'), when: { ...BANKS, channels: ['call', 'voicemail'], known: { callerId: ['hidden', 'none'] } }, deny: true,
    reading: 'A call that hides its number is taken to be anonymous; one whose number is not stated is taken to show it.',
  },
  {
    id: 'hk.cobp.bankrupt', kind: 'account-status', title: 'Collection stops once the debtor is adjudged bankrupt.',
    ...REPORTED, from: '2001-12-01',
    citation: {
      instrument: 'Code of Banking Practice', provision: 'ch. on recovery', url: 'https://www.iflr.com/article/b1ltxsk74jrqb5/hong-kong',
      note: 'Read in the press; the section was not seen.',
    },
    note: 'The revised Code is of 2001-12-01; institutions had until 2002-06-01 to comply.',
    when: { ...BANKS, roles: DEBTOR, notPurposes: ['required-by-law', 'legal-notice', 'proof-of-claim'] }, status: 'bankrupt',
    statuses: ['open', 'adjudged', 'bankrupt', 'discharged'],
    reading: 'A bankruptcy that is open is taken to be adjudged; the guarantor of a bankrupt debtor may be asked.',
  },
];

/** One rule, that of the guideline of 1996, says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['zh-hant', 'en'], when: BANKS } as const;
const ABUSE = ['insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination'] as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'hk.hkma341.conduct.words', title: 'No intimidation, violence or public embarrassment in words.',
    ...HKMA, citation: hkma('para (a)'), unchecked: 'advise', placeholders: 'advise', categories: ['violence-threat', 'extortion', 'shaming-or-publicity'],
    reading: 'Intimidation is read as threats of violence and extortion. This rule says where no text was read, for all rules on wording.',
  },
  {
    ...TEXT, id: 'hk.hkma341.third.words', title: 'Referees, family and friends are not made to pay, and learn nothing of the debt.',
    ...HKMA, citation: hkma('para (b)'), categories: ['third-party-pressure', 'privacy-disclosure'],
    reading: 'To announce contact with them, or to name the debt to them, is indirect recovery.',
  },
  {
    ...TEXT, id: 'hk.cobp.intimidation', title: 'No intimidation or violence, oral or physical, against anyone.',
    ...CODE, citation: code('s. 43.2'), categories: ['violence-threat', 'extortion', 'coercive-visit', 'harassment-threat'],
    reading: 'Intimidation is read as threats of violence, extortion, visits as a threat and contact that does not stop.',
  },
  {
    ...TEXT, id: 'hk.cobp.humiliate.words', title: 'No announcement of posters, writing on walls or other public humiliation.',
    ...CODE, citation: code('s. 43.2(a)(i)'), categories: ['shaming-or-publicity'], reading: 'A text that announces it is stopped before.',
  },
  {
    ...TEXT, id: 'hk.cobp.referees.words', title: 'Nobody is threatened with contact to referees, family or friends.',
    ...CODE, citation: code('s. 43.2(a)(iv)'), categories: ['third-party-pressure'], reading: 'To announce it to the debtor is to use them as a lever; asking them for whereabouts is not reached.',
  },
  {
    ...TEXT, id: 'hk.cobp.third-party-recovery.words', title: 'Nobody who did not guarantee is told to pay.',
    ...CODE, citation: code('s. 43.3'), categories: ['third-party-pressure'], reading: GUARANTEE_READING,
  },
  {
    ...TEXT, id: 'hk.cobp.law.words', title: 'Strict confidentiality: the debt is not named to others.',
    ...CODE, citation: code('s. 43.1'), categories: ['privacy-disclosure'],
  },
  {
    ...TEXT, id: 'hk.cobp.false-name', title: 'No false names.',
    ...CODE, citation: code('s. 43.2(b)(i)'), categories: ['deception-identity', 'impersonation-authority', 'impersonation-lawyer'],
    reading: 'A parcel service, a government department or a lawyer that the sender is not. Not where `content.facts` states `sender-is-lawyer` or `sender-is-authority`.',
  },
  {
    ...TEXT, id: 'hk.cobp.abusive', title: 'No abusive or threatening remarks.',
    ...CODE, citation: code('s. 43.2(b)(iii)'), categories: [...ABUSE, 'violence-threat'],
  },
  {
    ...TEXT, id: 'hk.cobp.misleading', title: 'No false or misleading statements to induce payment.',
    ...CODE, citation: code('s. 43.2(b)(iv)'),
    categories: [
      'false-legal-action', 'arrest-or-criminal-threat', 'impersonation-authority', 'impersonation-lawyer', 'false-credit-claim', 'excessive-urgency', 'fee-misrepresentation', 'false-relief',
      'deception-identity',
    ],
    reading: 'What `content.facts` states as true (`suit-filed`, `judgment`, `step-planned`, `fee-agreed` …) is no false statement; what nobody states is taken to be false.',
  },
];

const instruments: readonly Instrument[] = [
  {
    id: 'hk-cobp', title: 'Code of Banking Practice (HKAB & DTCA), ss. 43-44', titleEnglish: 'Code of Banking Practice',
    issuer: 'Hong Kong Association of Banks, DTC Association; endorsed and supervised by HKMA', status: 'self-regulatory', issued: '2015-02-06',
    from: '2015-02-06', url: CODE_URL, appliesTo: 'Authorized institutions (banks, restricted licence banks, deposit-taking companies), their own staff '
      + 'and the '
      + 'agencies that they appoint.',
    note: 'Earlier versions 1997 and 2001-12-01; later prints of 2021 and 2023 were not read. The date of this numbering is from memory.',
  },
  {
    id: 'hkma-3.4.1', title: 'HKMA Guideline No. 3.4.1 Debt Collection Agencies', issuer: 'Hong Kong Monetary Authority', status: 'guidance', url: HKMA_URL,
    appliesTo: 'Authorized institutions and their agencies.', note: 'Letters of April and May 1996; the day is not known.',
  },
  {
    id: 'hk-ml-conditions', title: 'Money lender\'s licence conditions and guidelines under the Money Lenders Ordinance (Cap. 163)',
    issuer: 'Licensing Court / Registrar of Money Lenders', status: 'binding', issued: '2016-11-30', from: '2016-12-01', url: LICENCE_2016,
    appliesTo: 'Licensed money lenders.',
  },
  { id: 'hk-cap200', title: 'Crimes Ordinance (Cap. 200) ss. 24-25', issuer: 'Legislature', status: 'binding', appliesTo: 'Everyone.', note: 'From memory.' },
  { id: 'hk-cap228', title: 'Summary Offences Ordinance (Cap. 228) s. 20', issuer: 'Legislature', status: 'binding', appliesTo: 'Everyone.', note: 'From '
    + 'memory.' },
  { id: 'hk-cap210', title: 'Theft Ordinance (Cap. 210) s. 23', issuer: 'Legislature', status: 'binding', appliesTo: 'Everyone.', note: 'From memory.' },
  {
    id: 'hk-cap486', title: 'Personal Data (Privacy) Ordinance (Cap. 486)', issuer: 'Legislature / PCPD', status: 'binding', issued: '1995-08-03',
    from: '1996-12-20',
    url: 'https://www.pcpd.org.hk/english/news_events/media_statements/press_20250611.html', appliesTo: 'Data users.', note: 'From memory.',
  },
  {
    id: 'hk-cap593', title: 'Unsolicited Electronic Messages Ordinance (Cap. 593)', issuer: 'Legislature / OFCA', status: 'binding', issued: '2007-05-31',
    from: '2007-12-22', appliesTo: 'Commercial electronic messages alone.', note: 'From memory.',
  },
  {
    id: 'hk-lrc-2002', title: 'Report on the Regulation of Debt Collection Practices', issuer: 'Law Reform Commission of Hong Kong', status: 'draft',
    url: 'http://www.hklii.org/hk/other/hklrc/reports/2002/07/6.html', appliesTo: 'Proposals, not enacted.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'hk',
  version: '2026.11.0',
  title: '香港:債務追收聯絡規則 (Hong Kong: rules of debt collection contacts)',
  titleEnglish: 'Hong Kong: rules of debt collection contacts',
  zones: [HONG_KONG],
  lastChecked: CHECKED,
  instruments,
  rules: [...rules, ...texts],
  notes: [
    'NO HOURS AND NO COUNTS: no text of Hong Kong has a number. The Code of Banking Practice forbids telephone calls at unreasonable hours (s. '
      + '43.2(a)(iii)) and '
      + 'pestering by persistent calls (s. 43.2(a)(ii)); neither can be checked. A call in the night, or the tenth of a day, is a likely breach all the '
      + 'same: set '
      + 'hours and a count in a house policy.',
    'Binds banks, restricted licence banks and deposit-taking companies and their agencies (the Code, HKMA 3.4.1) and licensed money lenders (referees). '
      + '`from.institution` = `money-lender` takes a contact out of the Code; telecom, utility, rent, medical and tax debts are outside both. What is not '
      + 'stated is '
      + 'taken to be inside.',
    'Left out as read from memory alone: written advance notice before an agency is appointed, recordings kept 14 days (Code ss. 43-44), Summary Offences '
      + 'Ordinance '
      + 's. 20, Crimes Ordinance s. 24, Theft Ordinance s. 23, Personal Data (Privacy) Ordinance DPP3 and s. 64, Unsolicited Electronic Messages Ordinance '
      + '(commercial messages alone; debt collection is outside).',
    'The proposals of the Law Reform Commission of 2002 (a harassment offence, licensing of agencies) were not enacted: no rule.',
    'Texts are read in traditional Chinese and English, a rule for each provision of the Code and the guideline of 1996 that names what may not be said. Phrases are examples. For licensed money lenders '
      + 'no text on words was read.',
    'Not checked, as no request shows it: acting within the law (s. 43.1), a note without a signature (s. 43.2(b)(ii): the kind `disclosure` asks for names).',
    'Weekends and public holidays are ordinary days. Codes of the securities and telecom regulators were not read.',
  ],
});

export default ruleset;
