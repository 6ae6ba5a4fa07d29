import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const BANGKOK = 'Asia/Bangkok';
/** Thai time, and the debtor's own clock where it is known. */
const BOTH_CLOCKS = [BANGKOK, 'consumer'] as const;

const ACT_DATE = '2015-09-02';
const NOTICE_DATE = '2019-11-21';
const CABINET = 'https://thailandrecorder.com/cabinet-agrees-to-extend-debt-collection-time/';

const act = (provision: string, url: string): Citation => ({
  instrument: 'Debt Collection Act B.E. 2558', provision, url, note: 'Read in secondary sources, which agree; the full section was not.',
});
const UNDER_ACT = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: ACT_DATE } as const;

/** Those with whom the collecting side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** The debtor (a natural person who stands surety is one too), and those who by law or authority stand in the debtor's place. */
const DEBTOR = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney', 'named-person'] as const;
/** Contacts that bring no demand to the debtor's knowledge. */
const NO_DEMAND = ['location', 'service', 'requested-information', 'opt-out-confirmation'] as const;
const NAMED: ConditionParams = { consent: { scopes: ['third-party:{relation}', 'third-party:{role}'] } };

const HOURS_READING = 'The ends are not settled: 20:00:00.000 and 18:00:00.000 are barred, 08:00:00.000 is not. Thai time and the debtor\'s known time '
  + 'must both be inside. Everything but the post is covered, whatever its purpose and whoever is contacted.';
const NOT_BY_POST = { notRoles: OWN_SIDE, notChannels: ['letter', 'postcard'] } as const;

const hours: readonly Rule[] = [
  {
    id: 'th.dca.hours', kind: 'contact-hours', title: 'Monday to Friday 08:00 to 20:00, Saturday and Sunday 08:00 to 18:00.',
    ...UNDER_ACT, citation: act('s. 9(2)', CABINET), zone: BOTH_CLOCKS, when: NOT_BY_POST,
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '20:00' }, { days: ['sat', 'sun'], from: '08:00', to: '18:00' }],
    reading: `Saturdays and Sundays are official holidays (วันหยุดราชการ). ${HOURS_READING}`,
  },
  {
    id: 'th.dca.hours.holidays', kind: 'contact-hours', title: 'On an official holiday the evening limit is 18:00, also on a weekday.',
    ...UNDER_ACT, from: '2022-01-02', citation: act('s. 9(2)', CABINET), zone: BOTH_CLOCKS, when: NOT_BY_POST,
    quiet: [{ days: ['holiday'], from: '18:00', to: '08:00' }],
    reading: `A public holiday on a weekday takes the limit of the holidays; that begins here with the calendar. ${HOURS_READING}`,
  },
  {
    // The calendar begins in 2022: before it, nobody knows here whether a weekday was a holiday, and only the evening depends on it.
    id: 'th.dca.hours.holidays-unknown', kind: 'custom', title: 'On an official holiday the evening limit is 18:00, also on a weekday.',
    ...UNDER_ACT, until: '2022-01-02', citation: act('s. 9(2)', CABINET), zone: BOTH_CLOCKS, when: NOT_BY_POST,
    deny: {
      and: [
        { '>=': [{ var: 'local.time' }, '18:00'] }, { in: [{ var: 'local.weekday' }, ['mon', 'tue', 'wed', 'thu', 'fri']] }, { '!==': [{ var: 'contact.officialHoliday' }, false] },
      ],
    },
    message: { en: 'After 18:00 on an official holiday' }, remedy: 'wait',
    reading: 'The holidays of the years before 2022 are not shipped: after 18:00 on a weekday the caller says by `contact.officialHoliday` whether it was one; '
      + 'where it is not stated, nobody knows.',
  },
];

const contacts: readonly Rule[] = [
  {
    id: 'th.dcc.once-a-day', kind: 'frequency', title: 'The demand may be made known once a day, by whatever means.',
    confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: NOTICE_DATE, zone: BANGKOK,
    citation: {
      instrument: 'Notification of the Debt Collection Supervisory Committee (2019)', provision: 'cl. 3', url: 'https://komchadluek.net/news/regional/384900',
      note: 'Clause 3 was read word for word in newspaper reprints of the Gazette; what counts is the Ministry of the Interior\'s explanation, as the press '
        + 'gives it (http://www.thaitribune.org/contents/detail/303?content_id=36515&rand=1569856509).',
    },
    when: { notRoles: OWN_SIDE, notPurposes: NO_DEMAND },
    limit: 1, window: { calendar: 'day' }, per: ['consumer'],
    count: {
      notRoles: OWN_SIDE, notPurposes: NO_DEMAND, directions: ['outbound'],
      any: [
        { channels: ['call', 'visit'], notOutcomes: ['no-answer', 'busy', 'not-in-service', 'undelivered', 'broken-off', 'cancelled'] },
        { channels: ['chat'], notOutcomes: ['sent', 'pending', 'undelivered', 'cancelled'] },
        { notChannels: ['call', 'visit', 'chat'], notOutcomes: ['undelivered', 'cancelled'] },
      ],
      not: { facts: { 'event.demandKnown': false } },
    },
    reading: 'Only a contact that made the demand known counts. A call counts unless nobody was reached (no-answer, busy, not-in-service) or it ended before '
      + 'the substance (`broken-off`); `answered` alone is taken to have made it known. A chat message counts once it is more than `sent`. Texts, '
      + 'e-mails, letters and voice mails are not in the official explanation and count unless undelivered. `demandKnown: false` on an event is the evidence '
      + 'that the demand was not known. Counted for the person, over all debts and creditors, the sureties and the person named for collection together, '
      + 'in Thai dates.',
  },
  {
    id: 'th.dca.place', kind: 'channel', title: 'Visits and post go to the place that the debtor gave; else to the domicile, the residence or the workplace.',
    ...UNDER_ACT, citation: act('s. 9(1)', 'http://www.chawbanlaw.com/debt2.html'), zone: BOTH_CLOCKS,
    when: { channels: ['visit', 'letter'], roles: DEBTOR },
    deny: [
      // The debtor gave a place, it is not this one, and nobody says that the debtor cannot be reached there.
      { known: { facts: { 'consumer.collectionPlaceGiven': true } }, all: [{ known: { notSuppliedBy: ['debtor'] } }], not: { unreachable: true } },
      { known: { notPlaces: ['home', 'work', 'domicile', 'residence'] }, not: { known: { suppliedBy: ['debtor'] } } },
    ],
    reading: 'The place given is one with `to.suppliedBy` = `debtor`; that there is one is `consumer.collectionPlaceGiven`. The domicile, residence or '
      + 'workplace is open where none was given or `consumer.unreachable` says that the attempt failed; where neither is stated, none is taken to have '
      + 'been given.',
  },
  {
    id: 'th.dca.third-party', kind: 'recipient', title: 'Only the debtor or the person named by the debtor; others only for the debtor\'s whereabouts.',
    ...UNDER_ACT, citation: act('s. 8', 'https://epiclegalandtax.com/single-post/2015/02/27/debt-collection-law-to-come-into-force-soon'), zone: BOTH_CLOCKS,
    when: { notRoles: OWN_SIDE }, allow: [{ roles: DEBTOR }, { purposes: ['location'] }, NAMED],
    reading: 'The person named for collection is role `named-person`, or one for whom the debtor gave a consent of scope `third-party:<relation>`. Spouse, '
      + 'parents and descendants may be told why when they ask, which does not make a demand to them permitted. A guardian, executor or authorised lawyer '
      + 'stands in the debtor\'s place.',
  },
  {
    id: 'th.dca.third-party.misdirected', kind: 'recipient', title: 'No demand to an address that is known to be somebody else\'s.',
    ...UNDER_ACT, citation: act('s. 8', 'https://epiclegalandtax.com/single-post/2015/02/27/debt-collection-law-to-come-into-force-soon'), zone: BOTH_CLOCKS,
    when: { roles: DEBTOR, notPurposes: ['location'] }, misdirected: true,
    reading: 'A demand at an address that an earlier contact showed to be another person\'s is a demand to a third person.',
  },
  {
    id: 'th.dca.third-party.identify', kind: 'disclosure', title: 'Whoever asks for the debtor\'s whereabouts gives a name and says that this is the aim.',
    ...UNDER_ACT, citation: act('s. 8', 'https://epiclegalandtax.com/single-post/2015/02/27/debt-collection-law-to-come-into-force-soon'), zone: BOTH_CLOCKS,
    when: { notRoles: [...OWN_SIDE, ...DEBTOR], purposes: ['location'] }, requires: ['sender-identity', 'location-purpose'],
  },
  {
    id: 'th.dca.s11', kind: 'channel', title: 'No postcards, no fax, nothing that openly shows a demand.',
    ...UNDER_ACT, citation: act('s. 11', 'https://alg-asean.com/en/civil-criminal/debt-collection/'), zone: BOTH_CLOCKS,
    when: { notRoles: OWN_SIDE, channels: ['postcard', 'fax', 'social-post'] }, deny: true,
    reading: '`social-post` is what others can see, so it shows the demand to persons not concerned; a private message is channel `chat`. Exceptions for '
      + 'mortgage enforcement are known from memory alone and not let through.',
  },
  {
    id: 'th.dca.identity', kind: 'disclosure', title: 'An agent says who it is, for which creditor, and how much is owed.',
    ...UNDER_ACT, citation: act('s. 9(4)', 'https://harwell-legal.com/news_management/thailands-new-debt-collection-act/'), zone: BOTH_CLOCKS,
    when: { roles: DEBTOR, notParties: ['creditor', 'debt-buyer'], notPurposes: NO_DEMAND },
    requires: ['sender-identity', 'institution-name', 'amount'],
    reading: 'The creditor\'s name is the element `institution-name`. A creditor in its own name is not an agent; a buyer of the debt is the creditor.',
  },
  {
    id: 'th.dca.identity.authority', kind: 'disclosure', title: 'Face to face an agent shows the written authority.',
    ...UNDER_ACT, citation: act('s. 9(4)', 'https://harwell-legal.com/news_management/thailands-new-debt-collection-act/'), zone: BOTH_CLOCKS,
    when: { roles: DEBTOR, channels: ['visit'], notParties: ['creditor', 'debt-buyer'], notPurposes: NO_DEMAND }, requires: ['authority-document'],
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'th',
  version: '2026.11.0',
  title: 'ประเทศไทย: กฎหมายการทวงถามหนี้',
  titleEnglish: 'Thailand: law of debt collection contacts',
  zones: [BANGKOK],
  calendar: 'th',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'dca-2558', title: 'พระราชบัญญัติการทวงถามหนี้ พ.ศ. 2558', titleEnglish: 'Debt Collection Act B.E. 2558 (2015)',
      issuer: 'National Legislative Assembly',
      status: 'binding', issued: '2015-03-03', from: ACT_DATE, url: 'https://wixlib.com/document/439ad_debt-collection-act-b-e-2558-2015-dopa-go-th.html',
      appliesTo: 'Creditors that give credit, businesses under consumer law, organisers of gambling and other creditors in the ordinary course of '
        + 'business, their attorneys and sub-attorneys, and registered collection businesses. The debtor is a natural person, a surety included. Private '
        + 'loans between friends are outside.',
    },
    {
      id: 'dcc-notice-2562', title: 'ประกาศคณะกรรมการกำกับการทวงถามหนี้ เรื่อง จำนวนครั้งในการติดต่อทวงถามหนี้',
      titleEnglish: 'Notification of the Debt Collection Supervisory Committee on the number of collection contacts (2019)',
      issuer: 'คณะกรรมการกำกับการทวงถามหนี้ (Ministry of Interior)', status: 'binding', issued: '2019-08-23', from: NOTICE_DATE,
      url: 'https://komchadluek.net/news/regional/384900',
      appliesTo: 'All debt collectors under the Act. Issued is the day of the Gazette; in force after 90 days.',
    },
  ],
  rules: [...hours, ...contacts],
  notes: [
    'Who is bound: creditors in the course of business and collectors alike, for debts of natural persons; a private lender is not told apart and is taken '
      + 'to be bound.',
    'Letters have no hours (section 9(2) names visits, telephone and electronic media); they count for the one demand a day. Inbound contacts are not limited.',
    'Other hours under rules of the Committee (section 9(2)) are not let through: whether such rules exist was not found. That the holiday limit moved to '
      + '20:00 was called a distortion by the government\'s anti-fake-news centre.',
    'Before 2019-11-21 the Act asks for an appropriate number of contacts, without a number (section 9(3)): not checked.',
    'Public holidays come from the calendar, which begins in 2022 and ends where the holidays of 2027 are not all known; a date beyond it is denied.',
    'Each creditor and each collector is bound separately on the wording: give the history of the one that makes the contact.',
    'Threats, abuse, and deceit about courts, lawyers, suits and credit bureaus (sections 11 and 12) are not read in texts: no lexicon reads Thai.',
    'Not checked, as no request shows it: violence, telling the debt to persons not concerned, what stands on the envelope (sections 8 and 11), registration of '
      + 'collection businesses.',
    'An amendment of the Act in B.E. 2567 (2024) is mentioned on one site and was not verified.',
  ],
});

export default ruleset;
