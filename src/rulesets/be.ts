import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
/** Belgian time, and the consumer's own clock where it is known to be another. */
const CLOCKS = ['Europe/Brussels', 'consumer'] as const;
const ACT = 'https://www.ejustice.just.fgov.be/eli/loi/2002/12/20/2002011523/justel';
const GUIDANCE = 'http://economie.fgov.be/fr/themes/services-financiers/credit-la-consommation/endettement/recouvrement-de-dettes/recouvrement-interdit';
const BOOK_XIX = 'https://www.lexnow.io/be/recouvrement-amiable-de-dettes-le-consommateur-beneficie-dune-revolution-de-velours/';

const act = (provision: string): Citation => ({
  instrument: 'Loi du 20 décembre 2002 relative au recouvrement amiable des dettes du consommateur', provision, url: ACT,
  note: 'Its last day in force is inferred from Book XIX taking effect on 2023-09-01.',
});
const OLD = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2003-07-01', until: '2023-09-01', zone: CLOCKS } as const;
const NEW = { confidence: 'secondary', lastChecked: CHECKED, from: '2023-09-01', zone: CLOCKS } as const;

/** Debts that no consumer contract gave rise to. */
const NOT_CONSUMER = ['business', 'tax'] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** Those who owe the debt, and those who stand in the debtor's place. */
const LIABLE = ['debtor', 'co-debtor', 'guarantor', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative', 'attorney'] as const;
const CONSUMER: ConditionParams = { notRoles: [...OWN_SIDE, 'attorney'], notDebtTypes: NOT_CONSUMER };
const AT_NIGHT: ConditionParams = { ...CONSUMER, channels: ['call', 'voicemail', 'visit'] };
const NIGHT = [{ from: '22:00', to: '08:00' }] as const;
/** Steps of a legal recovery are no amicable recovery. */
const LEGAL = ['active-litigation', 'legal-notice'] as const;
const WRITTEN = ['letter', 'email', 'web-portal', 'fax'] as const;
const NIGHT_READING = 'The ends are not stated ("entre vingt-deux heures et huit heures"): 22:00:00.000 is barred, 08:00:00.000 is not. Every visit is taken '
  + 'for one at home. No consent lifts it.';

const rules: readonly Rule[] = [
  {
    id: 'be.2002.art3.hours', kind: 'contact-hours', title: 'No telephone calls or home visits between 22:00 and 08:00.',
    ...OLD, citation: act('art. 3 §2, last indent'), when: AT_NIGHT, quiet: NIGHT, reading: NIGHT_READING,
  },
  {
    id: 'be.vi.hours.presumption', kind: 'contact-hours', title: 'Calls and home visits between 22:00 and 08:00 are treated as an unfair practice.',
    ...NEW, force: 'presumption', when: AT_NIGHT, quiet: NIGHT, reading: NIGHT_READING,
    citation: {
      instrument: 'Code de droit économique, Livre VI', provision: 'Book VI arts 93 ff; SPF Economie guidance page', url: GUIDANCE,
      note: 'The old list is no longer in the law of recovery; the federal economy service treats its practices as special forms of unfair practice.',
    },
  },
  {
    id: 'be.2002.art3.thirdparty', kind: 'recipient',
    title: 'No steps at neighbours, family or employer, not even to ask; no recovery from a person who does not owe the debt.',
    ...OLD, citation: act('art. 3 §2'), when: { notRoles: OWN_SIDE, notDebtTypes: NOT_CONSUMER }, allow: [{ roles: LIABLE }], unless: { purposes: LEGAL },
    reading: 'Information asked for is barred like information given, so purpose `location` is no way out; nor is the debtor\'s consent, which is only about '
      + 'the presence of others. A spouse does not owe the debt unless named as `co-debtor`. Acts in legal recovery procedures are excepted.',
  },
  {
    id: 'be.2002.art3.thirdparty.misdirected', kind: 'recipient', title: 'No recovery at an address that is known to be somebody else\'s.',
    ...OLD, citation: act('art. 3 §2'), when: CONSUMER, misdirected: true,
  },
  {
    id: 'be.2002.art3.thirdparty.non-debtor', kind: 'recipient', title: 'No claiming from a person who does not owe the debt.',
    ...NEW, force: 'prohibition', when: { notRoles: OWN_SIDE, notDebtTypes: NOT_CONSUMER, notPurposes: ['location', 'requested-information'] },
    allow: [{ roles: LIABLE }], unless: [{ purposes: LEGAL }, { reply: {} }],
    citation: {
      instrument: 'Loi du 20 décembre 2002, kept by Code de droit économique, Livre XIX', provision: 'art. 3 §2', url: BOOK_XIX,
      note: 'The article number in Book XIX was not read.',
    },
    reading: 'Only the ban on claiming from a non-debtor is said to survive: asking a third person for an address (purpose `location`) claims nothing. Every '
      + 'other contact with somebody who does not owe the debt is taken to claim.',
  },
  {
    id: 'be.2002.art3.disputed', kind: 'account-status', title: 'No harassing of a debtor who disputes the debt expressly and with reasons.',
    ...OLD, citation: act('art. 3 §2'),
    when: { ...CONSUMER, notPurposes: ['requested-information', 'verification', 'required-by-law', 'opt-out-confirmation', 'service', ...LEGAL] },
    status: 'disputed', endedBy: 'resolved', unless: { reply: {} },
    reading: 'Going on to collect is taken to harass, until the dispute is resolved (`resolvedAt`); every dispute is taken to be express and reasoned. '
      + 'Answers to it and legal procedures are let through.',
  },
  {
    id: 'be.2002.art3.envelope', kind: 'channel', title: 'Nothing on the outside of mail shows that a debt is recovered: no postcards.',
    ...OLD, citation: act('art. 3 §2'), when: { channels: ['postcard'], notDebtTypes: NOT_CONSUMER }, deny: true,
    reading: 'What stands on an envelope is not seen; a postcard has none.',
  },
  {
    id: 'be.2002.art6.notice', kind: 'prerequisite', title: 'Recovery begins with a written notice; no other technique before its fifteen days have run.',
    ...OLD, citation: act('art. 6 §1-3'),
    when: { ...CONSUMER, notPurposes: ['validation-notice', 'requested-information', 'opt-out-confirmation', 'service', ...LEGAL] },
    requires: [
      { event: { purposes: ['validation-notice'], channels: WRITTEN, notOutcomes: ['undelivered'], undeliverable: false } },
      { fact: 'debt.noticeSentAt' },
    ],
    atLeast: { days: 15 }, per: ['debt'], unless: { reply: { sameChannel: true } },
    reading: 'The notice is a written event of purpose `validation-notice`, or `debt.noticeSentAt`. Its period starts on the date of sending, which is day '
      + 'one: other techniques are open on the fifteenth date after it. An answer to the consumer is no technique of recovery.',
  },
  {
    id: 'be.2002.art7.visit', kind: 'disclosure', title: 'A visitor shows a document, and says, that the visit may be refused or ended at any time.',
    ...OLD, citation: act('art. 7'), when: { ...CONSUMER, channels: ['visit'] }, requires: ['notice-particulars', 'visitor-name', 'right-to-refuse-visit'],
  },
  {
    id: 'be.xix.first-reminder', kind: 'disclosure', title: 'The first, free reminder carries the listed particulars and gives fourteen days.',
    ...NEW, force: 'prohibition', when: { ...CONSUMER, purposes: ['validation-notice'], channels: WRITTEN },
    requires: ['amount', 'penalty', 'creditor-name', 'enterprise-number', 'claim-description', 'due-date', 'fourteen-days-to-pay'],
    citation: { instrument: 'Code de droit économique, Livre XIX', provision: 'art. XIX.2', url: BOOK_XIX, note: 'Read in secondary sources.' },
    reading: 'The fourteen calendar days (from the third working day after sending on paper, from the day after sending electronically) come before penalty '
      + 'amounts; they bar no contact and are not counted.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'be',
  version: '2026.11.0',
  title: 'België / Belgique: regels voor contacten bij minnelijke invordering / règles des contacts de recouvrement amiable',
  titleEnglish: 'Belgium: rules of debt collection contacts',
  zones: ['Europe/Brussels'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'loi-2002-12-20',
      title: 'Loi du 20 décembre 2002 relative au recouvrement amiable des dettes du consommateur / Wet betreffende de minnelijke invordering',
      titleEnglish: 'Act on amicable recovery of consumer debts', issuer: 'Federal Parliament', status: 'repealed', issued: '2002-12-20', from: '2003-07-01',
      until: '2023-09-01', url: ACT,
      appliesTo: 'Anyone who recovers consumer debts amicably; creditors, lawyers and bailiffs for arts 3 and 5-7.',
      note: 'The end is inferred from Book XIX taking effect.',
    },
    {
      id: 'cde-livre-xix', title: 'Code de droit économique, Livre XIX «Dettes du consommateur» (loi du 4 mai 2023, M.B. 23.05.2023)',
      titleEnglish: 'Code of Economic Law, Book XIX', issuer: 'Federal Parliament', status: 'binding', issued: '2023-05-04', from: '2023-09-01',
      url: 'https://ebl-redsky.com/de-quelques-nouveautes-dans-le-cadre-du-recouvrement-de-dettes-aupres-des-consommateurs-livre-xix-dettes-du-consommateur-du-code-de-droit-economique',
      appliesTo: 'All enterprises that claim late payment from consumers, and amicable recovery by registered recoverers.', note: 'Not read in full.',
    },
    {
      id: 'cde-livre-vi', title: 'Code de droit économique, Livre VI (pratiques déloyales)', titleEnglish: 'Code of Economic Law, Book VI (unfair practices)',
      issuer: 'Federal Parliament', status: 'binding', issued: '2013-12-21', from: '2014-05-31', url: GUIDANCE, appliesTo: 'Enterprises towards consumers.',
      note: 'Dates from memory.',
    },
  ],
  rules,
  notes: [
    'The list of forbidden practices of 2002 ended on 2023-08-31. Since then only the night, by way of the law of unfair practices, and the ban on claiming '
      + 'from a non-debtor are checked. Whether the King has adopted a new list was not verified; some summaries still quote 22:00 to 08:00 as law.',
    'Sundays and public holidays are ordinary days. Texts, e-mails, letters, push and chat have no hours. No number of contacts is set.',
    'Who was bound: under the Act of 2002 everybody who recovers consumer debts, creditors too; the types business and tax are outside.',
    'Since 2023-09-01 no waiting period is checked: the one of Book XIX stands before penalty amounts, and the articles on the notice of an amicable '
      + 'recovery were not read.',
    'Not checked, as no request shows it: attempts in the presence of others without the debtor\'s consent, words on envelopes, pressure to '
      + 'sign instruments (2002 Act art. 3 §2), the receipt for a payment at a visit (art. 7), registration of recoverers. Documents that look like those of a '
      + 'court, bailiff or lawyer and inexact legal threats are not read in texts: no lexicon reads Dutch, French or German.',
  ],
});

export default ruleset;
