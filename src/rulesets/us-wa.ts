import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED, from: '1972-01-01' } as const;
const rcw = (provision: string): Citation => ({
  instrument: 'RCW (Collection Agency Act)', provision, url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.16.250',
});
const payday = (): Citation => ({
  instrument: 'RCW (small loans)', provision: '31.45.082(2)-(3)', url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=31.45.082',
});

const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const NOT_THE_DEBTOR = [...PROFESSIONALS, 'third-party', 'emergency-contact', 'employer'];
/** Licensed agencies and debt buyers; not the original creditor in its own name. */
const LICENSEE = { notParties: ['creditor'] } as const;
const TO_DEBTOR = { notRoles: NOT_THE_DEBTOR } as const;
const NO_MAIL = ['letter', 'postcard'];
const TO_A_DEVICE = ['call', 'voicemail', 'sms', 'chat', 'push'];
const EMPLOYER: ConditionParams = { any: [{ roles: ['employer'] }, { roles: ['third-party', 'emergency-contact'], relations: ['employer'] }] };
const EMPLOYER_EVENT: FilterParams = {
  directions: ['outbound'], any: [{ roles: ['employer'] }, { roles: ['third-party', 'emergency-contact'], relations: ['employer'] }],
};
const BEFORE_JUDGMENT: ConditionParams = { ...LICENSEE, notPurposes: ['location'], all: [EMPLOYER, { not: { known: { debt: { judgment: true } } } }] };
const NEVER_ARRIVED = ['busy', 'not-in-service', 'undelivered'];
const COMMUNICATIONS: FilterParams = { ...TO_DEBTOR, ...LICENSEE, notOutcomes: NEVER_ARRIVED, answers: false, misdirected: false };
const ANSWER: ConditionParams = { reply: {} };

/** Small (payday) loans, whoever collects them; only where the loan or the lender is known to be of that kind. */
const SMALL_LOAN: ConditionParams = {
  known: {
    any: [{ debtTypes: ['payday', 'payday-loan', 'small-loan'] }, { institutions: ['payday-lender', 'small-loan-lender'] }],
  },
};
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED } as const;

const agency: readonly Rule[] = [
  {
    id: 'wa.freq.week', kind: 'frequency', title: 'More than three communications a week with debtor or spouse, by any means, are presumed harassment.',
    force: 'presumption', ...READ, citation: rcw('19.16.250(13)(a)'), when: { ...LICENSEE, ...TO_DEBTOR },
    limit: 3, window: { days: 7 }, per: ['consumer'], count: COMMUNICATIONS, unless: ANSWER,
    reading: 'A "single week" is taken as seven local dates, the contact\'s own the last. Debtor and spouse together, all channels and debts; a call that '
      + 'rang out is taken for a communication. One answer to each message of theirs is free and not counted. The creditor\'s own contacts do not count.',
  },
  {
    id: 'wa.freq.work', kind: 'frequency', title: 'More than one communication a week at work is presumed harassment.', force: 'presumption',
    ...READ, citation: rcw('19.16.250(13)(b)'), when: { ...LICENSEE, ...TO_DEBTOR, known: { places: ['work'] } },
    limit: 1, window: { days: 7 }, per: ['consumer'], count: { ...COMMUNICATIONS, places: ['work'] }, unless: ANSWER,
    reading: 'Seven local dates. An earlier contact whose place is not stated may have been at work and counts.',
  },
  {
    id: 'wa.hours', kind: 'contact-hours', title: 'Communication at the residence between 9 p.m. and 7:30 a.m. is presumed harassment.', force: 'presumption',
    ...READ, citation: rcw('19.16.250(13)(c)'), when: { ...LICENSEE, ...TO_DEBTOR, notChannels: NO_MAIL, places: ['home', 'door'] },
    allow: [{ from: '07:30', to: '21:00' }],
    reading: 'A contact whose place is not stated is taken to reach the residence; mail is delivered by day. The presumption that a landline is in the zone '
      + 'of its area code (a toll-free number in that of the last residence) is for the caller to apply in `timeZones`.',
  },
  {
    id: 'wa.wireless.day', kind: 'frequency', title: 'At most two calls or messages a day to a mobile device.',
    ...READ, citation: rcw('19.16.250(18)'), when: { ...LICENSEE, channels: TO_A_DEVICE, lines: ['mobile'] },
    limit: 2, window: { calendar: 'day' }, per: ['consumer'],
    count: { channels: TO_A_DEVICE, lines: ['mobile'], sameAddress: true, notParties: ['creditor'], answers: false }, unless: ANSWER,
    reading: 'Attempts count, per number; a line that is not stated is taken for a mobile, and an event whose number is not stated for the same one. A number '
      + 'checked against a monthly list of mobiles and not on it is stated as a landline.',
  },
  {
    id: 'wa.wireless.charges', kind: 'frequency', title: 'Charges on a mobile number may be caused at most three times in a calendar week.',
    ...READ, citation: rcw('19.16.250(17)(a)'), when: { ...LICENSEE, channels: TO_A_DEVICE, known: { lines: ['mobile'], facts: { 'to.charged': true } } },
    limit: 3, window: { calendar: 'week', weekStartsOn: 'sun' }, per: ['consumer'],
    count: { channels: TO_A_DEVICE, sameAddress: true, facts: { 'to.charged': true }, notParties: ['creditor'], answers: false }, unless: ANSWER,
    reading: 'That the recipient pays for the contact is `to.charged`; where it is not stated, no charge is taken to arise.',
  },
  {
    id: 'wa.callerid', kind: 'channel', title: 'Caller ID may not be blocked.',
    ...READ, citation: rcw('19.16.250(19)'), when: { ...LICENSEE, channels: ['call', 'voicemail', 'fax'], known: { callerId: ['hidden'] } }, deny: true,
    reading: 'A caller ID that is not stated is taken to be shown.',
  },
  {
    id: 'wa.employer', kind: 'frequency', title: 'Before judgment the claim is told to the employer once at most.',
    ...READ, citation: rcw('19.16.250(10)(b)-(c)'), when: BEFORE_JUDGMENT, limit: 1, window: { all: true }, per: ['debt'],
    count: { ...EMPLOYER_EVENT, notOutcomes: ['no-answer', ...NEVER_ARRIVED], notPurposes: ['location'], notParties: ['creditor'] },
    unless: { facts: { 'to.agreed': true } }, reading: 'An employer that agreed to more is `to.agreed`.',
  },
  {
    id: 'wa.employer.notice', kind: 'prerequisite', title: 'Before judgment the employer is told only after the debtor was written to.',
    ...READ, citation: rcw('19.16.250(10)(b)-(c)'), when: BEFORE_JUDGMENT,
    requires: { event: { channels: ['letter', 'email'], roles: ['debtor'], notOutcomes: ['undelivered'], undeliverable: false } }, per: ['debt'],
    reading: 'The reasonable time without payment that must follow the notice has no number and is for the caller to keep.',
  },
  {
    id: 'wa.employer.dispute', kind: 'account-status', title: 'Before judgment the employer is not told of a claim disputed in writing.',
    ...READ, citation: rcw('19.16.250(10)(b)-(c)'), when: BEFORE_JUDGMENT, status: 'disputed', inWriting: true,
  },
  {
    id: 'wa.represented', kind: 'account-status', title: 'No contact after an attorney\'s written notice.',
    ...READ, citation: rcw('19.16.250(12)'), when: { ...LICENSEE, notRoles: PROFESSIONALS }, status: 'represented', contactKnown: true,
    forms: ['written', 'electronic', 'registered'],
    reading: 'An attorney who does not answer a written enquiry within a reasonable time is stated as `non-responsive`. A notice of unstated form is taken '
      + 'to be written.',
  },
  {
    id: 'wa.firstnotice', kind: 'disclosure', title: 'Every written notice names the licensee with its address, and the original creditor if known.',
    ...READ, citation: rcw('19.16.250(8)'), when: { ...LICENSEE, ...TO_DEBTOR, channels: ['letter', 'fax'] }, requires: ['institution-name', 'sender-address'],
  },
  {
    id: 'wa.firstnotice.creditor', kind: 'disclosure', title: 'Every written notice names the original creditor, if known.',
    ...READ, citation: rcw('19.16.250(8)'), when: { ...LICENSEE, ...TO_DEBTOR, channels: ['letter', 'fax'] }, requires: ['original-creditor'],
    unless: { facts: { 'debt.originalCreditorKnown': false } },
    reading: 'A licensee that does not know the original creditor states `debt.originalCreditorKnown` = false.',
  },
  {
    id: 'wa.firstnotice.medical', kind: 'disclosure', title: 'A notice on a medical debt tells of the right to an itemised statement.', force: 'should',
    ...READ, citation: rcw('19.16.250(28)'),
    when: { ...LICENSEE, ...TO_DEBTOR, debtTypes: ['medical'], channels: ['letter', 'fax'], known: { sequences: ['initial'] } }, requires: ['itemised-statement-right'],
    reading: 'Advice, asked of the first notice: in which notices it is due, and since when, was not noted.',
  },
  {
    id: 'wa.firstnotice.hospital', kind: 'disclosure', title: 'A notice on a hospital debt tells of charity care.', force: 'should',
    ...READ, citation: rcw('19.16.250(29)'),
    when: { ...LICENSEE, ...TO_DEBTOR, debtTypes: ['medical'], channels: ['letter', 'fax'], known: { sequences: ['initial'] } }, requires: ['charity-care-notice'],
    unless: { facts: { 'debt.hospital': false } },
    reading: 'Advice, asked of the first notice: in which notices it is due, and since when, was not noted. A medical debt is taken to be a hospital\'s unless '
      + '`debt.hospital` is false.',
  },
  {
    id: 'wa.firstnotice.itemisation', kind: 'disclosure', title: 'The first notice itemises the claim.',
    ...READ, citation: rcw('19.16.250(8)'), when: { ...LICENSEE, ...TO_DEBTOR, channels: ['letter', 'fax'], known: { sequences: ['initial'] } },
    requires: ['itemisation'],
  },
  {
    id: 'wa.medical.stop', kind: 'account-status', title: 'Collection of a medical debt stops until a requested itemised statement is given.',
    ...READ, citation: rcw('19.16.250(28)(b),(29)(b)'),
    when: {
      ...LICENSEE, debtTypes: ['medical'], notRoles: ['consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'],
      notPurposes: ['itemised-statement', 'verification', 'requested-information', 'validation-notice', 'required-by-law', 'opt-out-confirmation'],
    },
    status: 'disputed', endedBy: 'verification-sent', unless: { purposes: ['post-judgment-remedy', 'garnishment'], debt: { judgment: true } },
    reading: 'The request is an entry of `debt.disputes`; `verificationSentAt` says when the statement was given. A debt of unstated type may be medical.',
  },
  {
    id: 'wa.medical.stop.charity', kind: 'account-status', title: 'No collection of a hospital debt while a charity-care application is pending.',
    ...READ, citation: rcw('19.16.250(28)(b),(29)(b)'),
    when: { ...LICENSEE, debtTypes: ['medical'], notRoles: PROFESSIONALS, notPurposes: ['requested-information', 'required-by-law'] }, status: 'hardship',
    unless: { purposes: ['post-judgment-remedy', 'garnishment'], debt: { judgment: true } },
    reading: 'A pending application or appeal is `consumer.hardship`, from its date until it is decided.',
  },
];

const smallLoans: readonly Rule[] = [
  {
    id: 'wa.payday.week', kind: 'frequency', title: 'Small loans: more than three communications a week with borrower or spouse are presumed harassment.',
    force: 'presumption', ...REPORTED, citation: payday(), when: { ...TO_DEBTOR, all: [SMALL_LOAN] }, limit: 3, window: { days: 7 }, per: ['consumer'],
    count: { ...TO_DEBTOR, notOutcomes: NEVER_ARRIVED, answers: false, misdirected: false }, unless: ANSWER,
    reading: 'Seven local dates; binds the lender itself too. Communications that answer the borrower are not initiated by the lender. Unanswered calls and '
      + 'the first letter count: their exclusion is known from memory alone.',
  },
  {
    id: 'wa.payday.work', kind: 'frequency', title: 'Small loans: more than one communication a week at work is presumed harassment.', force: 'presumption',
    ...REPORTED, citation: payday(), when: { ...TO_DEBTOR, known: { places: ['work'] }, all: [SMALL_LOAN] }, limit: 1, window: { days: 7 }, per: ['consumer'],
    count: { ...TO_DEBTOR, places: ['work'], notOutcomes: NEVER_ARRIVED, answers: false, misdirected: false }, unless: ANSWER,
  },
  {
    id: 'wa.payday.hours', kind: 'contact-hours', title: 'Small loans: communication at the residence only from 7:30 a.m. to 9 p.m.', force: 'presumption',
    ...REPORTED, citation: payday(), when: { ...TO_DEBTOR, notChannels: NO_MAIL, places: ['home', 'door'], all: [SMALL_LOAN] },
    allow: [{ from: '07:30', to: '21:00' }], unless: ANSWER,
  },
  {
    id: 'wa.payday.visit', kind: 'channel', title: 'Small loans: no uninvited visits to home or work.', force: 'presumption',
    ...REPORTED, citation: payday(), when: { channels: ['visit'], notRoles: PROFESSIONALS, places: ['home', 'door', 'work'], all: [SMALL_LOAN] }, deny: true,
    unless: [{ appointment: true }, { consent: { scopes: ['channel:visit', 'place:{place}'] } }],
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-wa',
  version: '2026.11.0',
  title: 'Washington: Collection Agency Act (RCW 19.16.250) and small loans (RCW 31.45.082)',
  titleEnglish: 'Washington: Collection Agency Act (RCW 19.16.250) and small loans (RCW 31.45.082)',
  zones: ['America/Los_Angeles'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'rcw-19.16.250',
      title: 'RCW 19.16.250 (Collection Agency Act)',
      issuer: 'Washington State Legislature', status: 'binding', from: '1972-01-01',
      url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.16.250',
      appliesTo: 'Licensed collection agencies incl. out-of-state agencies and debt buyers; not original creditors collecting in their own '
        + 'name. Amended 2001, 2011 (c 57, c 162, 1st sp.s. c 29), 2013 c 148, 2016 c 86, 2019 c 201 and c 227.',
    },
    {
      id: 'rcw-31.45.082',
      title: 'RCW 31.45.082 (delinquent small loans)',
      issuer: 'Washington State Legislature', status: 'binding',
      url: 'https://app.leg.wa.gov/RCW/default.aspx?cite=31.45.082',
      appliesTo: 'Licensed payday (small loan) lenders and third parties collecting for them.',
    },
  ],
  rules: [...agency, ...smallLoans],
  notes: [
    'Who is bound: licensed collection agencies, out-of-state agencies and debt buyers (every party but `creditor`); RCW 31.45.082 also small-loan lenders '
      + 'themselves, where the debt type (`payday`, `payday-loan`, `small-loan`) or the institution (`payday-lender`) says so.',
    'Since when the area-code rule of (13)(c) and the rules on mobiles in (17) and (18) stand was not verified; they are younger than the section, whose '
      + 'first day they carry. The text was read as amended in 2019.',
    'Third-party collectors also keep the federal start at 8 a.m.; the state\'s 7:30 matters outside federal law.',
    'The presumption of (13) does not raise the limits of (17) and (18), nor the other way round: all of them are asked.',
    'Not checked, as the paragraphs were not noted (third-party collectors keep the federal ones): threats of force or prosecution, offensive language, simulated documents, threats to credit rating.',
    'The account number at the original creditor and the date of the last payment, due in the first notice if known (8), are not asked for.',
  ],
});
export default ruleset;
