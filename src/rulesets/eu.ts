import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const ARTICLE_10 = 'https://judict.eu/en/hla/32021L2167-X/article-10';
const directive = (provision: string): Citation => ({
  instrument: 'Directive (EU) 2021/2167', provision, url: ARTICLE_10, note: 'Binds by way of national law; the day of application is from memory.',
});
const APPLIED = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2023-12-30' } as const;

const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const BORROWER_ROLES = [
  'debtor', 'co-debtor', 'guarantor', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative', 'attorney',
] as const;
/** Purchasers of bank credit and their servicers. A party that is not stated is taken to be one, and a debt to be bank credit. */
const BOUND: ConditionParams = { notParties: ['creditor'], notDebtTypes: ['rent', 'telecom', 'utility', 'medical', 'tax'], notRoles: OWN_SIDE };
const WRITTEN = ['letter', 'email', 'web-portal', 'fax'] as const;
const NOTICES = ['transfer-notice', 'validation-notice'] as const;

/** Texts are read in English, Spanish and Portuguese. One rule says where a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['en', 'es', 'pt'] } as const;
/** To whom no text may name the debt. Who stands in the debtor's place is told, and every other role is denied whatever a text says. */
const STRANGERS = ['third-party', 'emergency-contact', 'spouse'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'eu',
  version: '2026.11.0',
  title: 'European Union: directives on debt collection contacts',
  titleEnglish: 'European Union: directives on debt collection contacts',
  zones: [
    'Europe/Vienna', 'Europe/Brussels', 'Europe/Sofia', 'Europe/Zagreb', 'Asia/Nicosia', 'Asia/Famagusta', 'Europe/Prague', 'Europe/Copenhagen',
    'Europe/Tallinn',
    'Europe/Helsinki', 'Europe/Mariehamn', 'Europe/Paris', 'America/Guadeloupe', 'America/Martinique', 'America/Cayenne', 'Indian/Reunion', 'Indian/Mayotte',
    'America/Marigot', 'Europe/Berlin', 'Europe/Busingen', 'Europe/Athens', 'Europe/Budapest', 'Europe/Dublin', 'Europe/Rome', 'Europe/Riga', 'Europe/Vilnius',
    'Europe/Luxembourg', 'Europe/Malta', 'Europe/Amsterdam', 'Europe/Warsaw', 'Europe/Lisbon', 'Atlantic/Madeira', 'Atlantic/Azores', 'Europe/Bucharest',
    'Europe/Bratislava', 'Europe/Ljubljana', 'Europe/Madrid', 'Africa/Ceuta', 'Atlantic/Canary', 'Europe/Stockholm',
  ],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'dir-2021-2167', title: 'Directive (EU) 2021/2167', titleEnglish: 'Credit Servicers and Credit Purchasers Directive', issuer: 'EP and Council',
      status: 'binding', issued: '2021-11-24', from: '2023-12-30', url: 'https://eur-lex.europa.eu/eli/dir/2021/2167/oj',
      appliesTo: 'Purchasers and servicers of non-performing bank credit, by way of national law.',
    },
    {
      id: 'dir-2005-29', title: 'Directive 2005/29/EC (UCPD) arts 8-9, Annex I no. 26', titleEnglish: 'Unfair Commercial Practices Directive', issuer: 'EP and '
        + 'Council',
      status: 'binding', issued: '2005-05-11', from: '2007-12-12', url: 'https://eur-lex.europa.eu/eli/dir/2005/29/oj',
      appliesTo: 'Traders towards consumers, debt recovery included (C-357/16 Gelvora).', note: 'Read from memory alone; no rule rests on it.',
    },
    {
      id: 'gdpr', title: 'Regulation (EU) 2016/679', titleEnglish: 'General Data Protection Regulation', issuer: 'EP and Council', status: 'binding',
      issued: '2016-04-27', from: '2018-05-25', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj', appliesTo: 'Controllers and processors.',
      note: 'Read from memory alone; no rule rests on it.',
    },
    {
      id: 'dir-2023-2225', title: 'Directive (EU) 2023/2225 (CCD2) art. 35', titleEnglish: 'Consumer Credit Directive 2 (arrears and forbearance)',
      issuer: 'EP and Council', status: 'binding', issued: '2023-10-18', from: '2026-11-20', url: 'https://eur-lex.europa.eu/eli/dir/2023/2225/oj',
      appliesTo: 'Creditors in consumer credit.', note: 'Nothing in it is about a single contact; no rule rests on it.',
    },
  ],
  rules: [
    {
      id: 'eu.2021-2167.a10-2', kind: 'prerequisite', title: 'After a transfer the borrower gets a written notice before the first collection.',
      ...APPLIED, citation: directive('art. 10(2)'),
      when: {
        ...BOUND, notPurposes: [...NOTICES, 'requested-information', 'required-by-law', 'opt-out-confirmation', 'service'],
        not: { known: { facts: { 'debt.transferred': false } } },
      },
      requires: [
        { event: { purposes: NOTICES, channels: WRITTEN, notOutcomes: ['undelivered'], undeliverable: false }, sinceFact: 'debt.obtainedAt' },
        { fact: 'debt.noticeSentAt', sinceFact: 'debt.obtainedAt' },
      ],
      per: ['debt'], unless: { reply: {} },
      reading: 'The notice is a written event of purpose `transfer-notice` or `validation-notice`, or `debt.noticeSentAt`, later than the latest transfer '
        + '(`debt.obtainedAt`; a bare date must be over). Where that is not stated, that the notice came after it is for the caller to see to. A debt is taken '
        + 'to have been transferred unless it states `transferred`: false.',
    },
    {
      id: 'eu.2021-2167.a10-2.content', kind: 'disclosure', title: 'The notice carries the listed particulars.',
      ...APPLIED, citation: directive('art. 10(2)'), when: { ...BOUND, purposes: ['transfer-notice'], channels: WRITTEN },
      requires: [
        'transfer-and-date', 'purchaser-identity', 'servicer-identity', 'authorisation', 'contact-point', 'amount-breakdown', 'law-stays-applicable',
        'complaint-channel',
      ],
      reading: '`purchaser-identity` and `servicer-identity` are name and contact details, of a servicer where there is one; a service provider is not asked for.',
    },
    {
      id: 'eu.2021-2167.a10-1', kind: 'recipient', title: 'Personal data and privacy are protected: the debt is not taken to others.',
      ...APPLIED, citation: directive('art. 10(1)'), when: BOUND,
      allow: [{ roles: BORROWER_ROLES }, { purposes: ['location'] }, { consent: { scopes: ['third-party:{relation}'] } }],
      reading: 'A collection contact with somebody who does not owe the debt is taken to disclose it. Asking for the borrower\'s whereabouts (purpose '
        + '`location`), with no word about the debt, is left to national law.',
    },
    {
      id: 'eu.2021-2167.a10-1.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...APPLIED, citation: directive('art. 10(1)'), when: BOUND, misdirected: true,
    },
    {
      id: 'eu.2021-2167.a10-1.public', kind: 'channel', title: 'Nothing about the debt where others can see it.',
      ...APPLIED, citation: directive('art. 10(1)'), when: { ...BOUND, channels: ['social-post', 'postcard'] }, deny: true,
    },
    {
      id: 'eu.2021-2167.a10-1.words', ...TEXT, unchecked: 'advise', placeholders: 'deny',
      title: 'No misleading, unclear or false information, no harassment, coercion or undue influence.',
      ...APPLIED, citation: directive('art. 10(1)'), when: BOUND,
      categories: [
        'false-legal-action', 'impersonation-authority', 'impersonation-lawyer', 'deception-identity', 'false-credit-claim', 'fee-misrepresentation', 'false-relief',
        'violence-threat', 'arrest-or-criminal-threat', 'extortion', 'coercive-visit', 'third-party-pressure', 'shaming-or-publicity', 'excessive-urgency',
        'harassment-threat', 'contact-after-stop', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'self-harm-incitement', 'coercive-borrowing',
        'vulnerable-exploitation',
      ],
      reading: '"Misleading or false" is what is said of suits, authorities, lawyers, pretexts, records, fees and relief; "harassment" calls without end, the '
        + 'refusal to stop and insults; "coercion" threats of violence, prison, visits, exposure, pressure by way of others; "undue influence" ultimatums, the '
        + 'urging to borrow, the use of hardship. What is true is stated in `content.facts`. English, Spanish and Portuguese are read; a text in another '
        + 'language is not, which is said.'
        + ' A text that is not there, is in a language that nothing reads, or has fields of a template left open is met here, for all '
        + 'rules on wording.',
    },
    {
      id: 'eu.2021-2167.a10-1.privacy', ...TEXT, title: 'Personal data and privacy are protected: no text tells others of the debt.',
      ...APPLIED, citation: directive('art. 10(1)'), when: BOUND, thirdParties: STRANGERS, categories: ['privacy-disclosure'],
      unless: { consent: { scopes: ['third-party:{relation}'] } },
    },
  ],
  notes: [
    'Hours and numbers of contacts are national: compile the country\'s ruleset together with this one. Transposition dates differ (late in the Netherlands, '
      + 'Spain and Bulgaria among others).',
    'Who is bound: purchasers of non-performing bank credit and their servicers. Original creditors are outside; so are the debt types rent, telecom, '
      + 'utility, medical and tax.',
    'Left out as read from memory alone: the contact point in later communications (art. 10(3)), persistent unwanted solicitation (2005/29/EC Annex I no. '
      + '26), data protection (GDPR arts 5, 6, 13-15, 22).',
    'Not checked, as no text shows it: good faith, and harassment, coercion and undue influence beside the words of a text (art. 10(1)).',
  ],
});

export default ruleset;
