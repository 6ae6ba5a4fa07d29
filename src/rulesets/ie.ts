import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
/** Irish time, and the consumer's own clock where it is known to be another. */
const CLOCKS = ['Europe/Dublin', 'consumer'] as const;

const ACT = 'http://www.irishstatutebook.ie/eli/1995/act/24';
const SECTION_46 = 'https://revisedacts.lawreform.ie/eli/1995/act/24/section/46/revised/en/html';
const RTE_2012 = 'http://www.rte.ie/news/business/2012/0501/319226-central-bank-clarifies-rules-for-lenders-contact/';
const VISITS = 'https://www.centralbank.ie/consumer/cpc/requirements/Pages/personalvisits.aspx';

const MEMORY_OF_START = 'The first day in force (1996-05-13) is from memory.';
const s46 = (provision: string): Citation => ({ instrument: 'Consumer Credit Act 1995', provision, url: SECTION_46, note: MEMORY_OF_START });
const act = (provision: string): Citation => ({ instrument: 'Consumer Credit Act 1995', provision, url: ACT, note: MEMORY_OF_START });
const cpc = (provision: string, url: string, note: string): Citation => ({ instrument: 'Consumer Protection Code 2012', provision, url, note });

const SINCE_THE_ACT = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '1996-05-13', zone: CLOCKS } as const;
const UNDER_THE_CODE = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2012-01-01', until: '2026-03-24', zone: CLOCKS } as const;

/** Debts that no consumer credit agreement and no regulated lender gave rise to. Every other type, and one that is not stated, is taken to be bound. */
const NOT_CREDIT = ['business', 'rent', 'telecom', 'utility', 'medical', 'tax'] as const;
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector', 'collector-attorney'] as const;
/** Those who are party to the agreement, or stand in a party's place. */
const PARTIES = ['debtor', 'co-debtor', 'guarantor', 'guardian', 'executor', 'administrator', 'personal-representative'] as const;
/** People who are neither the employer nor family. A relation that is not stated is taken to be one or the other. */
const STRANGERS = ['neighbor', 'neighbour', 'friend', 'landlord', 'acquaintance'] as const;

/** Visits and telephone calls: what section 46 names. A message left on the telephone is a call. */
const SPOKEN = ['visit', 'call', 'voicemail'] as const;
const CONSUMER: ConditionParams = { channels: SPOKEN, notRoles: PROFESSIONALS, notDebtTypes: NOT_CREDIT };
const EMPLOYER_OR_FAMILY: ConditionParams = { notRoles: [...PROFESSIONALS, ...PARTIES], notRelations: STRANGERS, notDebtTypes: NOT_CREDIT };
/** The consumer agreed to the time. */
const AGREED: readonly ConditionParams[] = [{ consent: { scopes: ['time'] } }, { appointment: true }];
const SERVICE: ConditionParams = { channels: ['visit'], purposes: ['legal-notice', 'active-litigation', 'service-of-process'] };
const WRITING = ['written', 'registered'] as const;

const HIGH_COST = ['high-cost-credit', 'high-cost-credit-provider', 'moneylender'] as const;
const WEEK_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Asked for or agreed: not unsolicited. */
const ASKED_FOR = ['requested-information', 'required-by-law', 'service'] as const;
const ABOUT_ARREARS: FilterParams = {
  notChannels: ['visit'], notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'], notPurposes: ASKED_FOR,
  notOutcomes: ['no-answer', 'busy', 'not-in-service', 'undelivered'], undeliverable: false,
};
const UNSOLICITED: FilterParams = {
  ...ABOUT_ARREARS, answers: false, exceptConsent: { scopes: ['contact'] }, not: { channels: ['call', 'voicemail'], underConsent: { scopes: ['calls'] } },
};

const rules: readonly Rule[] = [
  {
    id: 'ie.cca1995.s46.hours', kind: 'contact-hours',
    title: 'Without consent no visit or call between 9 in the evening and 9 in the morning, nor on a Sunday or public holiday.',
    ...SINCE_THE_ACT, citation: s46('s. 46(a)(ii)'), when: CONSUMER, allow: [{ days: [...WEEK_DAYS], from: '09:00', to: '21:00' }], holidays: 'closed',
    unless: [...AGREED, SERVICE],
    reading: 'A week day is Monday to Saturday. To the letter, the early hours of Monday are not named (they follow a Sunday); no call before 9 is kept '
      + 'there too. The ends are not stated: 09:00:00.000 is permitted, 21:00:00.000 is not. Consent as to time may be oral: scope `time`, or an '
      + 'appointment. Only a visit serves a document in legal proceedings (purpose `legal-notice` or `active-litigation`). Whether a text is "telephoning" '
      + 'is open; it is not taken to be.',
  },
  {
    id: 'ie.cca1995.s46.workplace', kind: 'inconvenient', title: 'Without consent no visit or call at the consumer\'s work or business.',
    ...SINCE_THE_ACT, citation: s46('s. 46(a)(i)'), when: CONSUMER, workplace: 'always',
    unless: { consent: { scopes: ['place:work'] } },
    reading: 'The exception for a consumer who lives there and whom all reasonable efforts failed to reach is not let through: no fact of a request shows '
      + 'both. A call to a mobile states `to.place` = `work` where the collector knows that the consumer is there.',
  },
  {
    id: 'ie.cca1995.s46.thirdparty', kind: 'recipient',
    title: 'No visit or call to the employer or a member of the family who is not party to the agreement, without separate written consent.',
    ...SINCE_THE_ACT, citation: s46('s. 46(b)'), when: { ...EMPLOYER_OR_FAMILY, channels: SPOKEN }, deny: true,
    unless: { consent: { scopes: ['third-party:{relation}'], forms: WRITING } },
    reading: 'A spouse or parent is family unless named as `co-debtor` or `guarantor`; somebody whose relation is not stated is taken to be family or the '
      + 'employer. Of the consent\'s form `written` or `registered` is asked for; that it stands apart from other terms is for the caller to see to. Other '
      + 'people (neighbours, friends) are not named by the section. A call only to find the consumer is a call to that person too.',
  },
  {
    id: 'ie.cca1995.s45.envelope', kind: 'channel', title: 'Paper mail goes in a sealed plain envelope: no postcards.',
    ...SINCE_THE_ACT, citation: act('s. 45(1)-(2)'), when: { channels: ['postcard'], notDebtTypes: NOT_CREDIT }, deny: true,
    reading: 'What stands on an envelope is not seen; a postcard has none.',
  },
  {
    id: 'ie.cca1995.s45.envelope.recipient', kind: 'recipient', title: 'No paper mail to the employer or a member of the family who is not party to the '
      + 'agreement.',
    ...SINCE_THE_ACT, citation: act('s. 45(1)-(2)'), when: { ...EMPLOYER_OR_FAMILY, channels: ['letter', 'postcard'] }, deny: true,
    reading: 'The carve-outs of housing loans for a spouse or civil partner were not read closely and are not let through.',
  },
  {
    id: 'ie.cca1995.hccp.hours', kind: 'contact-hours',
    title: 'High cost credit providers do not collect between 9 p.m. and 10 a.m., on Sundays or on public holidays.',
    ...SINCE_THE_ACT, citation: act('s. 110 (collection of repayments by high cost credit providers)'),
    when: {
      channels: ['visit'], notRoles: PROFESSIONALS,
      any: [{ known: { institutions: HIGH_COST } }, { institutions: HIGH_COST, notDebtTypes: [...NOT_CREDIT, 'credit-card', 'mortgage'] }],
    },
    allow: [{ days: [...WEEK_DAYS], from: '10:00', to: '21:00' }], holidays: 'closed', unless: { consent: { scopes: ['time'], forms: WRITING } },
    reading: 'Collection in person. A lender that is not stated is taken to be such a provider, but for card credit and mortgages, which are not its '
      + 'business. The separate written consent in the prescribed form is one of scope `time` and form `written`; it opens 08:00 to 10:00 and no more (next '
      + 'rule).',
  },
  {
    id: 'ie.cca1995.hccp.hours.consented', kind: 'contact-hours',
    title: 'Also with written consent, high cost credit providers collect from 8 a.m. at the earliest, and not on Sundays or public holidays.',
    ...SINCE_THE_ACT, citation: act('s. 110 (collection of repayments by high cost credit providers)'),
    when: { channels: ['visit'], notRoles: PROFESSIONALS, known: { institutions: HIGH_COST } },
    allow: [{ days: [...WEEK_DAYS], from: '08:00', to: '21:00' }], holidays: 'closed',
    reading: 'Asked only of a lender that states that it is such a provider.',
  },
  {
    id: 'ie.cpc2012.arrears.frequency', kind: 'frequency',
    title: 'At most three unsolicited communications in a calendar month, by whatever means, to a consumer in arrears.',
    ...UNDER_THE_CODE,
    citation: cpc('ch. 8 (unsolicited communications limit, prov. 8.13/8.14)', RTE_2012,
      'Read in press reports of the Central Bank\'s letter of 2012-05-01; the provision numbers were not verified.'),
    when: { notChannels: ['visit'], notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'], notPurposes: ASKED_FOR, notDebtTypes: NOT_CREDIT },
    limit: 3, window: { calendar: 'month' }, per: ['consumer', 'creditor'], count: UNSOLICITED,
    exempt: [{ event: UNSOLICITED, upTo: 1, within: { all: true } }],
    unless: [{ reply: {} }, { consent: { scopes: ['contact'] } }, { channels: ['call', 'voicemail'], consent: { scopes: ['calls'] } }, { appointment: true }],
    reading: 'Successful communications count: not calls that were missed or engaged, nor messages that came back. The first successful one ever is outside '
      + 'the limit; so are visits, the notice of a visit and what other rules require (purpose `required-by-law`), answers to the consumer (`replyTo`) and '
      + 'what the consumer agreed to. Lender and agencies are counted together, for each creditor where creditors are named. Mortgages are reached too: '
      + 'whether one is on the home (where the mortgage code applies instead) is no fact of a request.',
  },
  {
    id: 'ie.cpc2012.visit', kind: 'prerequisite', title: 'A visit about arrears needs at least five working days\' written notice, after other attempts '
      + 'failed.',
    ...UNDER_THE_CODE,
    citation: cpc('prov. 3.37-3.39; 2012 letter', VISITS, 'The number of days is from press reports of the Central Bank\'s letter of 2012-05-01.'),
    when: { channels: ['visit'], notRoles: PROFESSIONALS, notDebtTypes: NOT_CREDIT },
    requires: { event: { channels: ['letter', 'email'], purposes: ['required-by-law', 'visit-notice'], notOutcomes: ['undelivered'], undeliverable: false } },
    atLeast: { workdays: 5 },
    within: {
      since: { any: [{ directions: ['outbound'], outcomes: ['conversation', 'answered', 'broken-off'] }, { directions: ['inbound'], roles: ['debtor'] }] },
      orElse: 'all',
    },
    unless: [{ channels: ['visit'], consent: { scopes: ['channel:visit'] } }, { appointment: true }],
    reading: 'The notice is a letter or e-mail of purpose `required-by-law` (or `visit-notice`); its day is not counted and the visit may be on the fifth '
      + 'working day after it. That all other attempts failed is taken from the history: after a conversation, or a message from the consumer, a new notice '
      + 'is needed. Informed consent to the visit is one of scope `channel:visit`, or an appointment.',
  },
  {
    id: 'ie.cpc2012.visit.legal-action', kind: 'account-status', title: 'A visit about arrears comes before legal action, not after.',
    ...UNDER_THE_CODE,
    citation: cpc('prov. 3.37-3.39; 2012 letter', VISITS, 'Read in press reports of the Central Bank\'s letter of 2012-05-01.'),
    when: { channels: ['visit'], notRoles: PROFESSIONALS, notDebtTypes: NOT_CREDIT }, status: 'in-litigation',
    unless: [{ consent: { scopes: ['channel:visit'] } }, { appointment: true }, SERVICE],
  },
];

const SINCE_1997 = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '1997-08-19', zone: CLOCKS } as const;

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'ie.nfoap.s11', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No false claim of criminal proceedings, of official authority or character.',
    ...SINCE_1997, citation: { instrument: 'Non-Fatal Offences Against the Person Act 1997', provision: 's. 11(1)', url: 'http://www.irishstatutebook.ie/eli/1997/act/26' },
    when: { notRoles: PROFESSIONALS, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: ['arrest-or-criminal-threat', 'impersonation-authority'],
    reading: 'An offence of anyone. Frequency that alarms has no number and is not counted.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ie',
  version: '2026.11.0',
  title: 'Ireland: rules of debt collection contacts',
  titleEnglish: 'Ireland: rules of debt collection contacts',
  zones: ['Europe/Dublin'],
  calendar: 'ie',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'cca-1995', title: 'Consumer Credit Act 1995 (No. 24 of 1995), ss 45-46, 110', titleEnglish: 'Consumer Credit Act 1995', issuer: 'Oireachtas',
      status: 'binding', issued: '1995-07-31', from: '1996-05-13', url: ACT,
      appliesTo: 'Creditors, owners and persons acting on their behalf, for consumer credit, hire-purchase and hire agreements with consumers.',
      note: 'First day in force from memory.',
    },
    {
      id: 'nfoap-1997-s11', title: 'Non-Fatal Offences Against the Person Act 1997 s. 11', titleEnglish: 'Demands for payment of debt causing alarm',
      issuer: 'Oireachtas', status: 'binding', issued: '1997-05-19', from: '1997-08-19', url: 'http://www.irishstatutebook.ie/eli/1997/act/26',
      appliesTo: 'Anyone who demands payment of a debt.', note: 'First day in force from memory.',
    },
    {
      id: 'cpc-2012', title: 'Consumer Protection Code 2012', issuer: 'Central Bank of Ireland', status: 'repealed', issued: '2011-10-19', from: '2012-01-01',
      until: '2026-03-24', url: 'https://service.betterregulation.com/document/31689',
      appliesTo: 'Regulated entities, retail credit and credit servicing firms among them, and third parties acting for them; chapter 8: personal consumers '
        + 'in arrears other than on principal-residence mortgages.',
    },
    {
      id: 'cbi-letter-2012', title: 'Central Bank letter and guidance of 1 May 2012 on contact with consumers in arrears', issuer: 'Central Bank of Ireland',
      status: 'guidance', issued: '2012-05-01', from: '2012-05-01', until: '2026-03-24',
      url: 'http://www.centralbank.ie/press-area/press-releases/Pages/CentralBankclarifiesrulesforlendersoncontactingconsumersinarrears.aspx',
      appliesTo: 'Lenders under the Consumer Protection Code 2012 and the mortgage arrears code.',
    },
    {
      id: 'si-81-2025', title: 'S.I. No. 81/2025 Central Bank (Supervision and Enforcement) Act 2013 (Section 48) (Consumer Protection) Regulations 2025',
      titleEnglish: 'Consumer Protection Regulations 2025', issuer: 'Central Bank of Ireland', status: 'binding', issued: '2025-03-24', from: '2026-03-24',
      url: 'https://www.irishstatutebook.ie/eli/2025/si/81', appliesTo: 'Regulated entities.', note: 'Its arrears chapters were not read.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Since 2026-03-24 no monthly limit is checked: whether the Regulations of 2025 (S.I. 81/2025) keep the three communications a month, and the rules on '
      + 'visits, was not verified. A cautious house policy keeps them.',
    'Left out as read from memory alone: calls only from 9 a.m. to 9 p.m., Monday to Saturday, under the Code of 2012 (prov. 3.40-3.43), and the words with '
      + 'which a call opens (prov. 3.42). Section 46 gives the same hours.',
    'Who is bound: the Act reaches consumer credit and hire, the Code regulated lenders; the debt types business, rent, telecom, utility, medical and tax '
      + 'are outside, every other one, and one that is not stated, inside. Creditors, agencies and buyers of debts are bound alike.',
    'Section 46 names visits and telephone calls alone: texts, e-mails, letters, push, chat and web portals have no hours. Letters may not go to the '
      + 'employer or family (s. 45); the Code\'s monthly limit reached every channel but visits.',
    'Public holidays are those of the calendar (a first Monday of February or 1 February since 2023; the day of remembrance of 2022-03-18); a day off in '
      + 'lieu is none. The calendar begins in 2009: earlier calls and visits cannot be decided.',
    'Not checked, as no request shows it: alarming frequency of demands, documents that look official (1997 Act s. 11; an offence of '
      + 'anyone), what an envelope shows (1995 Act s. 45).',
    'A debtor\'s wish not to be contacted is not among the facts read and is not checked.',
  ],
});

export default ruleset;
