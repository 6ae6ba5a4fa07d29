import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const EASTERN = 'America/New_York';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED } as const;
/** The text of 2012; its first day in force is from memory. */
const SINCE_2012 = '2012-03-02';

const JUSTIA = 'https://regulations.justia.com/states/massachusetts';
const AG_PAGE = 'http://www.mass.gov/ago/consumer-resources/consumer-information/credit-and-financial-literacy/consumer-credit/fair-debt-collection.html';
const CMR_1816 = 'https://law.cornell.edu/regulations/massachusetts/209-CMR-18-16';
const CMR_1817 = 'https://casetext.com/regulation/code-of-massachusetts-regulations/department-209-cmr-division-of-banks-and-loan-agencies/'
  + 'title-209-cmr-1800-conduct-of-the-business-of-debt-collectors-student-loan-servicers-and-third-party-loan-servicers/'
  + 'section-1817-harassment-or-abuse-debt-collection';

const ag = (provision: string, url: string): Citation => ({ instrument: '940 CMR 7.00', provision, url });
const dob = (provision: string, url = CMR_1816): Citation => ({ instrument: '209 CMR 18.00', provision, url });

const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
/** Those who owe the debt or stand in the debtor's place. Under 940 CMR 7.00 a spouse is a household member, no debtor. */
const DEBTORS = [
  'debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'successor-in-interest',
];
const OUTSIDERS = ['neighbor', 'neighbour', 'employer', 'colleague', 'friend', 'landlord'];
const CALLS = ['call', 'voicemail'];
const PHONE = ['call', 'voicemail', 'sms'];
/** Consumer debts; the creditor in its own name is bound by 940 CMR 7.00 and not by 209 CMR 18.00. */
const CONSUMER_DEBT = { notDebtTypes: ['business'] } as const;
const COLLECTOR = { notParties: ['creditor'], notDebtTypes: ['business'] } as const;
const TO_DEBTOR: ConditionParams = { notRoles: [...PROFESSIONALS, 'spouse', 'third-party', 'emergency-contact'] };
const TO_CONSUMER: ConditionParams = { notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] };
const TO_HOUSEHOLD: ConditionParams = {
  any: [{ roles: ['spouse'] }, { roles: ['third-party', 'emergency-contact'], notRelations: OUTSIDERS }],
};

/** A number at another place than the residence, and not the debtor's own mobile. A place that is not stated is taken to be a personal number. */
const ELSEWHERE = ['work', 'school', 'hospital', 'other'];
const AT_ELSEWHERE: ConditionParams = { known: { places: ELSEWHERE, not: { known: { lines: ['mobile'] } } } };
const AT_PERSONAL: ConditionParams = { not: AT_ELSEWHERE };

/** A consent of unstated form is taken to be written. */
const WRITTEN_CONSENT_TO_VISITS: ConditionParams = {
  consent: { scopes: ['channel:visit'] }, not: { known: { consent: { scopes: ['channel:visit'], forms: ['oral'] } } },
};

/** An oral request not to be contacted at work, unless it was confirmed in writing within seven days. */
const ORAL_REQUEST = [{ forms: ['oral'], after: { days: 10, full: true } }] as const;
const ORAL_READING = 'An oral request (`form`: oral) lapses after ten days, the day on which it was made not being counted: made on 1 June it holds through '
  + '11 June. A written confirmation is an entry of its own (`form`: written), which stands; one that came later than seven days is a written request. A '
  + 'request whose form or day is not stated stands.';

/** Where nobody could be reached and no message left. A mailbox that answered counts, also when nothing was said into it. */
const NO_MESSAGE_POSSIBLE = ['busy', 'not-in-service', 'undelivered'];
const INITIATED: FilterParams = {
  channels: PHONE, notRoles: PROFESSIONALS, notOutcomes: NO_MESSAGE_POSSIBLE, misdirected: false,
  not: { any: [{ facts: { 'event.messagePossible': false } }, { roles: ['third-party', 'emergency-contact'], relations: OUTSIDERS }] },
};
const AGENCY_INITIATED: FilterParams = { ...INITIATED, notParties: ['creditor'] };
const WEEK = { days: 7 } as const;
const MONTH = { days: 30 } as const;

const COUNTING = 'The period is rolling (the contact\'s date and the six or twenty-nine before it). Every call or text that the creditor\'s side began '
  + 'counts, answered or not, to the debtor or the household; a call counts unless the number was busy or out of service, or `messagePossible` is false. '
  + 'Answers to the debtor are not told apart and count.';
const PLACE = 'A number is at another place when `to.place` says so and the line is not a mobile; a mobile is the debtor\'s own wherever it rings.';

const creditors: readonly Rule[] = [
  {
    id: 'ma.940.hours', kind: 'contact-hours', title: 'Calls only from 8 a.m. to 9 p.m. Eastern time, unless the person\'s waking hours are known.',
    ...READ, from: SINCE_2012, zone: EASTERN, citation: ag('7.04(1)(g); household members 7.05(3)(e)', `${JUSTIA}/940-cmr/title-940-cmr-7-00/section-7-05`),
    when: { ...CONSUMER_DEBT, channels: CALLS, notRoles: PROFESSIONALS }, allow: [{ from: '08:00', to: '21:00' }], unless: { consent: { scopes: ['time'] } },
    reading: '"Eastern time" stands in 7.05(3)(e) and is read into 7.04(1)(g). Other waking hours are known where the person consented to the time.',
  },
  {
    id: 'ma.940.hours.known', kind: 'inconvenient', title: 'Calls keep to the person\'s normal waking hours where they are known.',
    ...READ, from: SINCE_2012, citation: ag('7.04(1)(g); household members 7.05(3)(e)', `${JUSTIA}/940-cmr/title-940-cmr-7-00/section-7-05`),
    when: { ...CONSUMER_DEBT, channels: CALLS, notRoles: PROFESSIONALS }, honours: ['times', 'agreed-hours'], unless: { consent: { scopes: ['time'] } },
    reading: 'A time that the person called inconvenient, or hours agreed with the person, tell the waking hours.',
  },
  {
    id: 'ma.940.frequency.personal', kind: 'frequency',
    title: 'At most two calls, texts or recorded messages about a debt in seven days to the home, the mobile or another personal number.',
    ...REPORTED, from: SINCE_2012, citation: ag('7.04(1)(f)', AG_PAGE),
    when: { ...CONSUMER_DEBT, ...TO_DEBTOR, channels: PHONE, all: [AT_PERSONAL] },
    limit: 2, window: WEEK, per: ['debt'], count: { ...INITIATED, notPlaces: ELSEWHERE }, unless: { purposes: ['repossession'] },
    reading: `${COUNTING} ${PLACE} Enforcing rights in collateral is purpose \`repossession\`.`,
  },
  {
    // An event at work that is known to be on a mobile went to a personal number: then those of unknown line are counted too.
    id: 'ma.940.frequency.personal.mobile', kind: 'frequency', title: 'A mobile is a personal number wherever it rings.',
    ...REPORTED, from: SINCE_2012, citation: ag('7.04(1)(f)', AG_PAGE),
    when: { ...CONSUMER_DEBT, ...TO_DEBTOR, channels: PHONE, all: [AT_PERSONAL] },
    provided: { known: { history: { event: { channels: PHONE, lines: ['mobile'], places: ELSEWHERE }, within: WEEK } } },
    limit: 2, window: WEEK, per: ['debt'], count: { ...INITIATED, any: [{ notPlaces: ELSEWHERE }, { lines: ['mobile'] }], directions: ['outbound'] },
    unless: { purposes: ['repossession'] }, reading: PLACE,
  },
  {
    id: 'ma.940.frequency.elsewhere', kind: 'frequency',
    title: 'At most two calls, texts or recorded messages about a debt in thirty days to any other place, such as work.',
    ...REPORTED, from: SINCE_2012, citation: ag('7.04(1)(f)', AG_PAGE),
    when: { ...CONSUMER_DEBT, ...TO_DEBTOR, channels: PHONE, all: [AT_ELSEWHERE] },
    limit: 2, window: MONTH, per: ['debt'], count: { ...INITIATED, places: ELSEWHERE }, unless: { purposes: ['repossession'] },
    reading: `${COUNTING} ${PLACE} An earlier contact whose place is not stated may have been there and counts.`,
  },
  {
    id: 'ma.940.household', kind: 'frequency', title: 'The limit of two in seven days protects the members of the household too.',
    ...READ, from: SINCE_2012, citation: ag('7.05(3)(b),(d)', `${JUSTIA}/940-cmr/title-940-cmr-7-00/section-7-05`),
    when: { ...CONSUMER_DEBT, channels: PHONE, all: [TO_HOUSEHOLD, AT_PERSONAL] },
    limit: 2, window: WEEK, per: ['debt'], count: { ...INITIATED, notPlaces: ELSEWHERE },
    reading: `${COUNTING} Calls to the debtor and to the household are counted together. Neighbours, employers, colleagues, friends and landlords are not `
      + 'of the household; every other third person is taken to be.',
  },
  {
    id: 'ma.940.household.elsewhere', kind: 'frequency', title: 'The limit of two in thirty days at other places protects the members of the household too.',
    ...READ, from: SINCE_2012, citation: ag('7.05(3)(b),(d)', `${JUSTIA}/940-cmr/title-940-cmr-7-00/section-7-05`),
    when: { ...CONSUMER_DEBT, channels: PHONE, all: [TO_HOUSEHOLD, AT_ELSEWHERE] },
    limit: 2, window: MONTH, per: ['debt'], count: { ...INITIATED, places: ELSEWHERE }, reading: COUNTING,
  },
  {
    id: 'ma.940.workplace', kind: 'inconvenient', title: 'No calls at work after the debtor asked for it.',
    ...REPORTED, from: SINCE_2012, citation: ag('7.04(1)(h)', AG_PAGE),
    when: { ...CONSUMER_DEBT, channels: CALLS, notRoles: PROFESSIONALS, places: ['work'] }, honours: ['places'], lapses: ORAL_REQUEST,
    unless: { consent: { scopes: ['place:work'] }, not: { known: { consent: { scopes: ['place:work'], forms: ['oral'] } } } },
    reading: `The request is a refusal of place \`work\`. ${ORAL_READING} A written consent to calls at work ends it.`,
  },
  {
    id: 'ma.940.identity', kind: 'disclosure', title: 'A call names the business, and the caller by name or by a constant identifier.',
    ...READ, from: SINCE_2012, citation: ag('7.04(1)(d)', `${JUSTIA}/940-cmr/title-940-cmr-7-00/section-7-04`),
    when: { ...CONSUMER_DEBT, ...TO_DEBTOR, channels: CALLS }, requires: ['institution-name', 'sender-identity'],
  },
  {
    id: 'ma.940.thirdparty', kind: 'recipient', title: 'Others may not be told of the debt or led to infer it; only a name and a number may be left.',
    ...READ, from: SINCE_2012, citation: ag('7.06', `${JUSTIA}/940-cmr/title-940-cmr-7-00/section-7-06`), when: CONSUMER_DEBT,
    allow: [
      { roles: [...DEBTORS, ...PROFESSIONALS] }, { purposes: ['pass-on-message', 'limited-content-message'] },
      { purposes: ['location'], unreachable: true }, { purposes: ['location'], history: { event: { roles: ['debtor'] } } },
    ],
    reading: 'A spouse and other members of the household are no debtors (7.05): they too may not be told. A location inquiry comes after reasonable '
      + 'attempts: an earlier contact with the debtor in the history, or `unreachable`. Leaving a name and a number is purpose `pass-on-message`.',
  },
  {
    id: 'ma.940.visit', kind: 'frequency', title: 'At most one home visit about a debt in thirty days.',
    ...REPORTED, from: SINCE_2012, citation: ag('7.04(1)(j)', 'https://masslegalhelp.org/consumer/ag-fair-debt-collection'),
    when: { ...CONSUMER_DEBT, channels: ['visit'], notRoles: PROFESSIONALS, places: ['home', 'door'] },
    limit: 1, window: MONTH, per: ['debt'],
    count: { channels: ['visit'], places: ['home', 'door'], notOutcomes: ['no-answer', 'undelivered'], notRoles: PROFESSIONALS, misdirected: false },
    unless: [WRITTEN_CONSENT_TO_VISITS, { purposes: ['repossession'] }],
    reading: 'Rolling thirty days; a visit at which nobody of the household was met does not count. A visit of unstated place is taken for one at home.',
  },
  {
    id: 'ma.940.visit.hours', kind: 'contact-hours', title: 'Home visits only from 8 a.m. to 9 p.m.',
    ...REPORTED, from: SINCE_2012, citation: ag('7.04(1)(j)', 'https://masslegalhelp.org/consumer/ag-fair-debt-collection'),
    when: { ...CONSUMER_DEBT, channels: ['visit'], notRoles: PROFESSIONALS, places: ['home', 'door'] }, allow: [{ from: '08:00', to: '21:00' }],
    unless: { purposes: ['repossession'] },
  },
  {
    id: 'ma.940.public', kind: 'channel', title: 'No confrontation about the debt in a public place.',
    ...READ, from: SINCE_2012, citation: ag('7.05(3)(g) (and 7.04 for the debtor)', `${JUSTIA}/940-cmr/title-940-cmr-7-00/section-7-05`),
    when: {
      ...CONSUMER_DEBT, channels: ['visit'], notRoles: PROFESSIONALS,
      known: { notPlaces: ['home', 'door', 'work', 'courthouse', 'institution', 'creditor-office', 'attorney-office'] },
    },
    deny: true, unless: [{ appointment: true }, { consent: { scopes: ['place:{place}'] } }],
    reading: 'A place other than home, work, a courthouse, the creditor\'s or an attorney\'s office is taken to be public unless it was agreed.',
  },
  {
    id: 'ma.940.validation', kind: 'account-status', title: 'Collection stops from a written dispute until the verification is sent.',
    ...READ, from: SINCE_2012, citation: ag('7.08(2)', `${JUSTIA}/940-cmr/title-940-cmr-7-00/section-7-08`),
    when: {
      ...CONSUMER_DEBT, notRoles: ['consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'],
      notPurposes: ['verification', 'requested-information', 'validation-notice', 'required-by-law', 'opt-out-confirmation', 'collection-ended'],
    },
    status: 'disputed', inWriting: true, endedBy: 'verification-sent', afterNotice: { days: 42 },
    reading: 'The thirty days run from receipt of the notice, whose date is not known: a dispute more than 41 days after the sending is taken to be late (as '
      + 'under federal law), an earlier one and one without a known notice to be in time.',
  },
];

const agencies: readonly Rule[] = [
  {
    id: 'ma.209.hours', kind: 'contact-hours', title: 'Collectors communicate only after 8 a.m. and before 9 p.m. where the consumer is.', force: 'presumption',
    ...READ, citation: dob('18.16(1)(a)'), when: { ...COLLECTOR, ...TO_CONSUMER }, allow: [{ from: '08:00', to: '21:00', fromInclusive: false }],
    unless: { consent: { scopes: ['time'] } },
    reading: 'After 8 and before 9: neither instant is permitted. Any communication, letters included, is timed by its sending.',
  },
  {
    id: 'ma.209.hours.known', kind: 'inconvenient', title: 'No communication at a time known to be inconvenient to the consumer.', force: 'presumption',
    ...READ, citation: dob('18.16(1)(a)'), when: { ...COLLECTOR, ...TO_CONSUMER }, honours: ['times', 'agreed-hours'],
    unless: { consent: { scopes: ['time'] } }, reading: 'Knowledge to the contrary of the presumed hours works both ways.',
  },
  {
    id: 'ma.209.frequency', kind: 'frequency', title: 'Collectors: at most two calls or texts about a debt in seven days to home or mobile.',
    ...READ, citation: dob('18.16(1)(d)'), when: { ...COLLECTOR, ...TO_CONSUMER, channels: PHONE, all: [AT_PERSONAL] },
    limit: 2, window: WEEK, per: ['debt'], count: { ...AGENCY_INITIATED, notPlaces: ELSEWHERE }, unless: { consent: { scopes: ['calls', 'contact'] } },
    reading: `${COUNTING} ${PLACE} The creditor's own contacts do not count here. Consent has scope \`calls\` or \`contact\`.`,
  },
  {
    id: 'ma.209.frequency.elsewhere', kind: 'frequency', title: 'Collectors: at most two calls or texts about a debt in thirty days to any other place.',
    ...READ, citation: dob('18.16(1)(d)'), when: { ...COLLECTOR, ...TO_CONSUMER, channels: PHONE, all: [AT_ELSEWHERE] },
    limit: 2, window: MONTH, per: ['debt'], count: { ...AGENCY_INITIATED, places: ELSEWHERE }, unless: { consent: { scopes: ['calls', 'contact'] } },
    reading: `${COUNTING} ${PLACE}`,
  },
  {
    id: 'ma.209.workplace', kind: 'inconvenient', title: 'Collectors: no contact at work if the employer forbids it or the consumer asked.',
    ...READ, citation: dob('18.16(1)(c)'), when: { ...COLLECTOR, ...TO_CONSUMER, places: ['work'] }, workplace: 'known', honours: ['places'],
    lapses: ORAL_REQUEST, reading: ORAL_READING,
  },
  {
    id: 'ma.209.rights-notice', kind: 'disclosure', title: 'The first writing of a collector carries the notice of important rights.',
    ...READ, citation: dob('18.16 (notice)', `${JUSTIA}/209-cmr/title-209-cmr-18-00/section-18-16`),
    when: { ...COLLECTOR, ...TO_CONSUMER, channels: ['letter', 'email'], known: { sequences: ['initial'] } }, requires: ['rights-notice'],
    reading: 'When the notice is due was not read: the first letter or e-mail is asked for it.',
  },
  {
    id: 'ma.209.visit', kind: 'frequency', title: 'Collectors: at most one home visit about a debt in thirty days.',
    ...READ, citation: dob('18.17(6)-(7)', CMR_1817),
    when: { ...COLLECTOR, channels: ['visit'], notRoles: PROFESSIONALS, places: ['home', 'door'] }, limit: 1, window: MONTH, per: ['debt'],
    count: {
      channels: ['visit'], places: ['home', 'door'], notOutcomes: ['no-answer', 'undelivered'], notRoles: PROFESSIONALS, notParties: ['creditor'],
      misdirected: false,
    },
    unless: [WRITTEN_CONSENT_TO_VISITS, { purposes: ['repossession'] }],
    reading: 'Rolling thirty days; visits at which nobody was met do not count.',
  },
  {
    id: 'ma.209.visit.hours', kind: 'contact-hours', title: 'Collectors visit homes only from 8 a.m. to 9 p.m.',
    ...READ, citation: dob('18.17(6)-(7)', CMR_1817),
    when: { ...COLLECTOR, channels: ['visit'], notRoles: PROFESSIONALS, places: ['home', 'door'] }, allow: [{ from: '08:00', to: '21:00' }],
    unless: { purposes: ['repossession'] },
  },
  {
    id: 'ma.209.visit.workplace', kind: 'inconvenient', title: 'Collectors visit a workplace only if the consumer asks.',
    ...READ, citation: dob('18.17(6)-(7)', CMR_1817), when: { ...COLLECTOR, channels: ['visit'], notRoles: PROFESSIONALS }, workplace: 'always',
    unless: [{ appointment: true }, { consent: { scopes: ['place:work', 'channel:visit'] } }],
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-ma',
  version: '2026.11.0',
  title: 'Massachusetts: debt collection regulations of the Attorney General and the Division of Banks',
  titleEnglish: 'Massachusetts: debt collection regulations of the Attorney General and the Division of Banks',
  zones: [EASTERN],
  lastChecked: CHECKED,
  instruments: [
    {
      id: '940-cmr-7',
      title: '940 CMR 7.00 Debt Collection Regulations',
      issuer: 'Massachusetts Attorney General (G.L. c. 93A)', status: 'binding', from: '2012-03-02',
      url: 'https://regulations.justia.com/states/massachusetts/940-cmr/title-940-cmr-7-00/section-7-04',
      appliesTo: 'Creditors collecting their own debts (with their attorneys and other agents), third-party collection agencies, and buyers of '
        + 'delinquent debt who hire collectors or attorneys (the Attorney General\'s own page names all three); effective date of the '
        + '2012 amendment from memory.',
    },
    {
      id: '209-cmr-18',
      title: '209 CMR 18.00 Conduct of the Business of Debt Collectors, Student Loan Servicers and Third Party Loan Servicers',
      issuer: 'Massachusetts Division of Banks', status: 'binding',
      url: 'https://law.cornell.edu/regulations/massachusetts/209-CMR-18-16',
      appliesTo: 'Licensed third-party debt collectors and loan servicers.',
    },
    {
      id: 'mag-guidance-2013',
      title: 'Guidance with Respect to Debt Collection Regulations',
      issuer: 'Massachusetts Attorney General', status: 'guidance',
      url: 'https://www.alston.com/en/insights/publications/2019/03/what-counts-as-an-attempt-to-contact-debtor',
      appliesTo: '2013; readers of 940 CMR 7.00 (exact day in 2013 not verified).',
    },
  ],
  rules: [...creditors, ...agencies],
  notes: [
    'Who is bound: 940 CMR 7.00 creditors in their own name, agencies and buyers of delinquent debt alike (the Attorney General\'s page names all three); '
      + '209 CMR 18.00 every party but `creditor`. A collector keeps both: Eastern time for calls on top of the consumer\'s own clock.',
    'The definition of a debt in 940 CMR 7.03 (an age, an amount?) was not read: every consumer debt is taken to be one.',
    'E-mail, letters, chat and other electronic messages have no number in 940 CMR 7.04(1)(f) nor 209 CMR 18.16(1)(d); for collectors 209 CMR 18.16(1)(a) '
      + 'gives them hours.',
    'The first day in force of the 2012 text of 940 CMR 7.00 is from memory, that of 209 CMR 18.00 was not found: its rules have no first day.',
    'Paragraphs (f) to (j) of 940 CMR 7.04(1) were read in quotations, the Attorney General\'s page and the parallel provisions.',
    'A contact is allowed on a household member\'s line only to leave a name and number; the business is named to others only on express request, which no '
      + 'request shows.',
    'Not checked, as the paragraphs were not noted (third-party collectors keep the federal ones): threats, profanity and false statements (940 CMR 7.04, 7.07), implying the debt to others by the wording of a message, the content of '
      + 'verification documents.',
  ],
});
export default ruleset;
