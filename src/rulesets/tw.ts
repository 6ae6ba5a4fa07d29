import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Instrument, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const TAIPEI = 'Asia/Taipei';
/** Taiwan time, and the debtor's own clock where it is known: the text does not say whose. */
const BOTH_CLOCKS = [TAIPEI, 'consumer'] as const;

const OUTSOURCING_URL = 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=G0380200';
const CARD_URL = 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=G0380055';
const INSURANCE_URL = 'https://law.lia-roc.org.tw/Law/RelaLaw?lsid=FL055291&lawno=14';
const CASH_CARD_URL = 'https://law.banking.gov.tw/Chi/FINT/FINTQRY05.aspx?ecode=G00614&edate=20070104';
const PDPA_URL = 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=I0050021';

const outsourcing = (provision: string): Citation => ({
  instrument: '金融機構作業委託他人處理內部作業制度及程序辦法 (Outsourcing regulations)', provision, url: OUTSOURCING_URL,
  note: 'Read in the text as of 2024-10-11.',
});
const card = (provision: string): Citation => ({
  instrument: '信用卡業務機構管理辦法 (Credit card regulations)', provision, url: CARD_URL, note: 'Read in the text as of 2024-10-11.',
});
const insurance = (provision: string): Citation => ({
  instrument: '保險業作業委託他人處理應注意事項 (Insurance outsourcing directions)', provision, url: INSURANCE_URL,
});

const READ = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', zone: BOTH_CLOCKS } as const;
const CARDS = { ...READ, from: '2010-02-02' } as const;
const CARDS_2015 = { ...READ, from: '2015-02-09' } as const;
const INSURERS = { ...READ, from: '2023-08-10' } as const;

/** A rule under the text that was read, and under the older versions, which are believed to say the same. */
const underBoth = (rule: Rule): readonly Rule[] => [
  {
    ...rule, confidence: 'secondary', from: '2006-09-18', until: '2023-08-25',
    note: 'The versions of 2006-09-18 and 2012-02-08 were not read; Art. 14 listed banned conduct from the beginning and is believed to have said the same.',
  },
  { ...rule, from: '2023-08-25' },
];

/** Debts and lenders outside the regulations. What is not stated is taken to be inside. */
const NOT_FINANCIAL = ['telecom', 'utility', 'rent', 'medical', 'tax'] as const;
const OUTSIDE = ['finance-company', 'leasing-company', 'bnpl', 'microfinance', 'telecom-company'] as const;
/** Collection that a bank, card institution or credit cooperative outsourced; the institution's own staff are party `creditor`. */
const OUTSOURCED: ConditionParams = { notParties: ['creditor'], notDebtTypes: NOT_FINANCIAL, notInstitutions: [...OUTSIDE, 'insurer'] };
/** The same for insurers. */
const FOR_INSURERS: ConditionParams = { notParties: ['creditor'], notDebtTypes: [...NOT_FINANCIAL, 'credit-card'], institutions: ['insurer'] };
/** A card issuer's own staff. */
const IN_HOUSE_CARD: ConditionParams = { notParties: ['collector', 'debt-buyer'], debtTypes: ['credit-card'] };

const DEBTOR = ['debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney'] as const;
const LIABLE = [...DEBTOR, 'co-debtor', 'guarantor'] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** Everybody but the lender's own side. */
const ANYBODY: ConditionParams = { notRoles: OWN_SIDE };
const THIRD_PARTIES: ConditionParams = { notRoles: [...OWN_SIDE, ...LIABLE] };

const AGREED: ConditionParams = { roles: DEBTOR, any: [{ consent: { scopes: ['time'] } }, { appointment: true }] };
const DAY = [{ from: '07:00', to: '22:00' }] as const;
const HOURS_READING = '上午七時至晚上十時止: 07:00:00.000 is permitted, 22:00:00.000 is not. All means are meant (para 3(1)), every day; no clock is named, so '
  + 'Taiwan time and '
  + 'the debtor\'s known time must both be inside. The debtor\'s agreement is a consent of scope `time` or an appointment and binds the debtor alone.';
const LOCATE: ConditionParams = { purposes: ['location'] };

const hours: readonly Rule[] = [
  ...underBoth({
    id: 'tw.outsourcing.hours', kind: 'contact-hours', title: 'Outsourced collection from 7:00 to 22:00 alone, unless the debtor agrees.',
    ...READ, citation: outsourcing('Art. 14 para 1(3)'), when: { ...OUTSOURCED, ...ANYBODY }, allow: DAY, unless: AGREED, reading: HOURS_READING,
  }),
  {
    id: 'tw.insurance.hours', kind: 'contact-hours', title: 'Agencies of insurers collect from 7:00 to 22:00 alone, unless the debtor agrees.',
    ...INSURERS, citation: insurance('point 12(1)(iii)'), when: { ...FOR_INSURERS, ...ANYBODY }, allow: DAY, unless: AGREED, reading: HOURS_READING,
  },
];

const recipients: readonly Rule[] = [
  ...underBoth({
    id: 'tw.outsourcing.third-party', kind: 'recipient', title: 'Third parties are not dunned or disturbed; they may be asked for contact details alone.',
    ...READ, citation: outsourcing('Art. 14 para 1(4)'), when: { ...OUTSOURCED, ...ANYBODY }, allow: [{ roles: LIABLE }, LOCATE],
    reading: 'Debtor, co-debtor and guarantor are liable; a spouse is a third party unless named as one. A contact for the debtor\'s details (para 1(5)) '
      + 'is one '
      + 'of purpose `location`.',
  }),
  ...underBoth({
    id: 'tw.outsourcing.third-party.misdirected', kind: 'recipient', title: 'No collection at an address that is known to be somebody else\'s.',
    ...READ, citation: outsourcing('Art. 14 para 1(4)'), when: { ...OUTSOURCED, roles: LIABLE }, misdirected: true,
  }),
  ...underBoth({
    id: 'tw.outsourcing.locate', kind: 'disclosure', title: 'A third party is told who asks and that only contact details are sought.',
    ...READ, citation: outsourcing('Art. 14 para 1(5)'), when: { ...OUTSOURCED, ...LOCATE, ...THIRD_PARTIES, notChannels: ['visit'] },
    requires: ['sender-identity', 'location-purpose'],
    reading: 'The institution and the agency are named on request only.',
  }),
  ...underBoth({
    id: 'tw.outsourcing.locate.visit', kind: 'disclosure', title: 'A third party who is visited is shown the letter of authorisation too.',
    ...READ, citation: outsourcing('Art. 14 para 1(5)'), when: { ...OUTSOURCED, ...LOCATE, ...THIRD_PARTIES, channels: ['visit'] },
    requires: ['sender-identity', 'location-purpose', 'letter-of-authorisation'],
  }),
  ...underBoth({
    id: 'tw.outsourcing.thirdparty-data', kind: 'recipient', title: 'Agencies use no details of persons who are not liable that came from the institution.',
    ...READ, citation: outsourcing('Art. 16(5)'), when: { ...OUTSOURCED, ...THIRD_PARTIES, known: { suppliedBy: ['creditor', 'application', 'contract'] } },
    deny: true, reading: 'The ban is on giving the agency such data: a number known to come from the institution (`to.suppliedBy`) is not used.',
  }),
  {
    id: 'tw.insurance.conduct', kind: 'recipient', title: 'Agencies of insurers: third parties may be asked for contact details alone.',
    ...INSURERS, citation: insurance('point 12'), when: { ...FOR_INSURERS, ...ANYBODY }, allow: [{ roles: LIABLE }, LOCATE],
    reading: 'The directions list the same as Art. 14 of the outsourcing regulations.',
  },
  {
    id: 'tw.pdpa.purpose.third-party', kind: 'recipient', title: 'Third parties do not learn of the debt: personal data are used within purpose and necessity.',
    ...READ, from: '2012-10-01', citation: { instrument: '個人資料保護法 (Personal Data Protection Act)', provision: 'Arts 5, 19, 20, 41', url: PDPA_URL },
    when: ANYBODY, allow: [{ roles: LIABLE }, LOCATE, { consent: { scopes: ['third-party:{relation}'] } }],
    reading: 'Asking somebody who is not liable to pay is taken to be outside what collection needs, whoever collects; asking for contact details is not.',
  },
  {
    id: 'tw.card.target', kind: 'recipient', title: 'In-house card collection from cardholder and guarantor alone.',
    ...CARDS, citation: card('Art. 51(2)'), when: { ...IN_HOUSE_CARD, ...ANYBODY }, allow: [{ roles: LIABLE }],
    reading: 'The article has no exception for asking others for the cardholder\'s details. The holder of a supplementary card is `co-debtor`.',
  },
  {
    id: 'tw.card.target.misdirected', kind: 'recipient', title: 'No collection at an address that is known to be somebody else\'s.',
    ...CARDS, citation: card('Art. 51(2)'), when: { ...IN_HOUSE_CARD, roles: LIABLE }, misdirected: true,
  },
  {
    id: 'tw.card.thirdparty-data', kind: 'recipient', title: 'Details of third persons on a card application are not used for collection.',
    ...CARDS_2015, citation: card('Art. 42 para 4'),
    when: { debtTypes: ['credit-card'], ...THIRD_PARTIES, known: { suppliedBy: ['application', 'contract', 'creditor', 'debtor'] } }, deny: true,
    reading: 'A detail that the debtor or the contract supplied (`to.suppliedBy`) is taken to come from the application.',
  },
  {
    id: 'tw.card.thirdparty-data.stop', kind: 'consent', title: 'A third person on a card application who asks for it is dropped.',
    ...CARDS_2015, citation: card('Art. 42 para 4'), when: { debtTypes: ['credit-card'], ...THIRD_PARTIES }, optOuts: {},
    reading: 'The request is an opt-out with the person\'s address, or with `by`.',
  },
  {
    id: 'tw.cashcard.target', kind: 'recipient', title: 'Cash cards: collection from debtor and guarantor alone.',
    ...READ, from: '2005-04-29',
    citation: {
      instrument: '金融機構辦理現金卡業務應注意事項 (Cash card directions)', provision: 'points 19-21', url: CASH_CARD_URL,
      note: 'Read in the version of 2005, which was later replaced; the day and the new wording were not found.',
    },
    when: { known: { debtTypes: ['cash-card'] }, ...ANYBODY }, allow: [{ roles: LIABLE }],
    reading: 'Applied without an end, as no later wording was found; only to debts stated as `cash-card`.',
  },
  ...underBoth({
    id: 'tw.outsourcing.direct-talk', kind: 'account-status', title: 'A debtor who turned to the institution about banned conduct is dealt with by it '
      + 'directly.',
    ...READ, citation: outsourcing('Art. 16(3)'), when: { ...OUTSOURCED, roles: LIABLE }, status: 'complaint',
    reading: 'An open complaint (`consumer.complaints`, not resolved) is taken to be about conduct that Art. 14 bans: the agency waits.',
  }),
];

const channels: readonly Rule[] = [
  ...underBoth({
    id: 'tw.outsourcing.postcard', kind: 'channel', title: 'No postcards.',
    ...READ, citation: outsourcing('Art. 14 para 3(2)'), when: { ...OUTSOURCED, channels: ['postcard'] }, deny: true,
  }),
  ...underBoth({
    id: 'tw.outsourcing.poster', kind: 'channel', title: 'No notices, signs or the like that reveal the debt.',
    ...READ, citation: outsourcing('Art. 14 para 3(3)'), when: { ...OUTSOURCED, channels: ['social-post'] }, deny: true,
    reading: '`social-post` is what others can see; a private message is channel `chat`.',
  }),
  ...underBoth({
    id: 'tw.outsourcing.visit', kind: 'disclosure', title: 'Visitors wear identification and record the whole conversation.',
    ...READ, citation: outsourcing('Art. 14 para 1(7)'), when: { ...OUTSOURCED, channels: ['visit'] }, requires: ['identification-badge', 'recording'],
  }),
  ...underBoth({
    id: 'tw.outsourcing.visit.entry', kind: 'consent', title: 'The home is entered only with the debtor\'s consent.',
    ...READ, citation: outsourcing('Art. 14 para 1(7)'), when: { ...OUTSOURCED, channels: ['visit'], known: { facts: { 'contact.enters': true } } },
    requires: { scopes: ['channel:visit', 'place:home'] },
    reading: 'A visit is taken to stay at the door unless `contact.enters` says otherwise.',
  }),
  {
    id: 'tw.insurance.conduct.open-forms', kind: 'channel', title: 'Agencies of insurers: no postcards, notices or signs.',
    ...INSURERS, citation: insurance('point 12'), when: { ...FOR_INSURERS, channels: ['postcard', 'social-post'] }, deny: true,
    reading: 'The directions list the same as Art. 14 of the outsourcing regulations.',
  },
];

const notices: readonly Rule[] = [
  ...underBoth({
    id: 'tw.outsourcing.notice', kind: 'prerequisite', title: 'The debtor is told in writing before outsourced collection starts.',
    ...READ, force: 'should', citation: outsourcing('Art. 16(6)'), when: { ...OUTSOURCED, roles: LIABLE, notPurposes: ['placement-notice', 'required-by-law'] },
    requires: [
      { fact: 'debt.placementNoticeSentAt' },
      { event: { purposes: ['placement-notice', 'required-by-law'], channels: ['letter', 'email'], roles: LIABLE, notOutcomes: ['undelivered'] } },
    ],
    per: ['debt'],
    reading: 'The duty binds, but it is the institution\'s and its notice is seldom kept with the contacts: where none is recorded, it advises.',
  }),
  ...underBoth({
    id: 'tw.outsourcing.notice.contents', kind: 'disclosure', title: 'The notice of outsourcing carries the listed elements.',
    ...READ, citation: outsourcing('Art. 16(6)'), when: { ...OUTSOURCED, roles: LIABLE, purposes: ['placement-notice'] },
    requires: ['agency-name', 'amount', 'recording-retention', 'complaint-channel', 'banned-acts'],
  }),
  {
    id: 'tw.card.identity', kind: 'disclosure', title: 'In-house card collectors name the institution on the telephone.',
    ...CARDS, citation: card('Art. 51(3)'), when: { ...IN_HOUSE_CARD, channels: ['call', 'voicemail'], roles: LIABLE }, requires: ['institution-name'],
  },
  {
    id: 'tw.card.visit', kind: 'disclosure', title: 'In-house card collectors name the institution and show proof on visits.',
    ...CARDS, citation: card('Art. 51(5)'), when: { ...IN_HOUSE_CARD, channels: ['visit'], roles: LIABLE }, requires: ['institution-name',
    'proof-of-authority'],
  },
  {
    id: 'tw.card.credit-notice', kind: 'prerequisite', title: 'The cardholder is told reason and effects before bad credit is registered.',
    ...CARDS_2015, citation: card('Art. 52 para 2'), when: { debtTypes: ['credit-card'], purposes: ['credit-reporting'] },
    requires: [{ fact: 'debt.creditNoticeSentAt' }, { event: { purposes: ['adverse-listing-notice'], roles: LIABLE } }], per: ['debt'],
    reading: 'The notice is `debts[].creditNoticeSentAt`, or an event of purpose `adverse-listing-notice` about the debt.',
  },
  {
    id: 'tw.pdpa.purpose', kind: 'consent', title: 'Marketing stops on refusal.',
    ...READ, from: '2012-10-01', citation: { instrument: '個人資料保護法 (Personal Data Protection Act)', provision: 'Arts 5, 19, 20, 41', url: PDPA_URL },
    when: { purposes: ['marketing'] }, optOuts: {},
    reading: 'Art. 20 para 2. A collection message that also sells is marketing: state purpose `marketing`.',
  },
];

/** One rule, that of the Criminal Code, says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['zh-hant'] } as const;
const CRIMINAL_URL = 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=C0000001';
const SOMA_URL = 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=D0080067';
const ABUSE = ['violence-threat', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination'] as const;
const DECEIT = [
  'impersonation-authority', 'impersonation-lawyer', 'deception-identity', 'false-credit-claim', 'excessive-urgency', 'false-relief', 'arrest-or-criminal-threat', 'false-legal-action',
  'fee-misrepresentation',
] as const;
const UNLESS_TRUE = 'What `content.facts` states as true (`suit-filed`, `judgment`, `step-planned`, `fee-agreed`, `sender-is-lawyer` …) is no false statement; what nobody states is taken to be false.';

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'tw.criminal.words', title: 'No posing as an official, no threats, extortion, refusing to leave, insult or exposure.',
    ...READ, from: '1935-07-01',
    citation: { instrument: '中華民國刑法 (Criminal Code)', provision: 'Arts 158, 304, 305, 306, 309, 310, 346', url: CRIMINAL_URL },
    unchecked: 'advise', placeholders: 'advise', categories: [...ABUSE, 'impersonation-authority', 'extortion', 'coercive-visit', 'shaming-or-publicity'],
    reading: 'Art. 158 is posing as an official, Arts 304 and 305 threats of violence, Art. 306 visits as a threat, Art. 309 insults, Art. 310 exposure (also of what is true), Art. 346 extortion. What the '
      + 'crime needs beside the words is not asked. This rule says where no text was read, for all rules on wording.',
  },
  ...underBoth({
    ...TEXT, id: 'tw.outsourcing.conduct', title: 'No violence, intimidation, coercion, abuse, harassment or deceit against the debtor or third parties.',
    ...READ, citation: outsourcing('Art. 14 para 1(1)'), when: OUTSOURCED, categories: [...ABUSE, ...DECEIT, 'extortion', 'coercive-visit', 'harassment-threat', 'contact-after-stop'],
    reading: `False, deceptive or misleading representation is read as false identities, steps, consequences, fees and relief. ${UNLESS_TRUE}`,
  }),
  ...underBoth({
    ...TEXT, id: 'tw.outsourcing.normal-life', title: 'No harassing methods that disturb living, schooling, work or business.',
    ...READ, citation: outsourcing('Art. 14 para 1(2)'), when: OUTSOURCED, categories: ['harassment-threat', 'contact-after-stop', 'coercive-visit'],
  }),
  ...underBoth({
    ...TEXT, id: 'tw.outsourcing.offhours-harassment', title: 'Nobody is told that contact will not stop.',
    ...READ, citation: outsourcing('Art. 14 para 3(1)'), when: OUTSOURCED, categories: ['harassment-threat', 'contact-after-stop'],
    reading: 'Persistent or off-hours contact is deemed harassment; a text that announces it is stopped before. How often is not counted.',
  }),
  ...underBoth({
    ...TEXT, id: 'tw.outsourcing.third-party.words', title: 'Third parties are neither dunned nor used as a lever, and are told nothing of the debt.',
    ...READ, citation: outsourcing('Art. 14 para 1(4)'), when: OUTSOURCED, categories: ['third-party-pressure', 'privacy-disclosure'],
    reading: 'To announce contact with family, employer or friends is to disturb them; to name the debt to them is to dun.',
  }),
  ...underBoth({
    ...TEXT, id: 'tw.outsourcing.third-party.words.spouse', title: 'A spouse who does not owe is told nothing of the debt.',
    ...READ, citation: outsourcing('Art. 14 para 1(4)'), when: { ...OUTSOURCED, roles: ['spouse'] }, thirdParties: ['spouse'], categories: ['privacy-disclosure'],
  }),
  ...underBoth({
    ...TEXT, id: 'tw.outsourcing.false-1', title: 'No false or implied claim of arrest, detention or another criminal disposition.',
    ...READ, citation: outsourcing('Art. 14 para 2(1)'), when: OUTSOURCED, categories: ['arrest-or-criminal-threat'],
  }),
  ...underBoth({
    ...TEXT, id: 'tw.outsourcing.false-2', title: 'Nobody is told that property exempt by law will be attached.',
    ...READ, citation: outsourcing('Art. 14 para 2(2)'), when: OUTSOURCED, categories: ['false-legal-action'],
    reading: `Which property is exempt is not told apart: every announcement of attachment that is not stated to be true counts. ${UNLESS_TRUE}`,
  }),
  ...underBoth({
    ...TEXT, id: 'tw.outsourcing.false-3', title: 'No fees beyond the debt.',
    ...READ, citation: outsourcing('Art. 14 para 2(3)'), when: OUTSOURCED, categories: ['fee-misrepresentation'], reading: 'A fee that was agreed is stated as `fee-agreed`.',
  }),
  ...underBoth({
    ...TEXT, id: 'tw.outsourcing.false-4', title: 'No false statement that a court will arrest, take into custody, attach or auction.',
    ...READ, citation: outsourcing('Art. 14 para 2(4)'), when: OUTSOURCED, categories: ['false-legal-action', 'arrest-or-criminal-threat'], reading: UNLESS_TRUE,
  }),
  ...underBoth({
    ...TEXT, id: 'tw.outsourcing.postcard.words', title: 'Nobody is told that the debt will be written where others read it.',
    ...READ, citation: outsourcing('Art. 14 para 3(2)'), when: OUTSOURCED, categories: ['shaming-or-publicity'],
    reading: 'Postcards and telling marks on envelopes are deemed harassment; a text that announces them is stopped before. The envelope itself is not seen.',
  }),
  ...underBoth({
    ...TEXT, id: 'tw.outsourcing.poster.words', title: 'Nobody is threatened with notices or signs that reveal the debt.',
    ...READ, citation: outsourcing('Art. 14 para 3(3)'), when: OUTSOURCED, categories: ['shaming-or-publicity'],
    reading: 'The text bars the notice; a message that announces it is stopped before.',
  }),
  ...underBoth({
    ...TEXT, id: 'tw.outsourcing.visit.words', title: 'No announcement that the home is entered or not left.',
    ...READ, citation: outsourcing('Art. 14 para 1(7)'), when: OUTSOURCED, categories: ['coercive-visit'], reading: 'A visit that was agreed is stated as `visit-agreed`.',
  }),
  {
    ...TEXT, id: 'tw.card.conduct', title: 'In-house card collectors do not threaten, abuse, harass, mislead or deceive.',
    ...CARDS, citation: card('Art. 51(1),(4)'), when: IN_HOUSE_CARD,
    categories: [...ABUSE, ...DECEIT, 'extortion', 'coercive-visit', 'harassment-threat', 'contact-after-stop', 'shaming-or-publicity', 'privacy-disclosure'],
    reading: `Privacy harm is read as exposure and as naming the debt to others. ${UNLESS_TRUE}`,
  },
  {
    ...TEXT, id: 'tw.card.target.words', title: 'In-house card collectors do not use others as a lever.',
    ...CARDS, citation: card('Art. 51(2)'), when: IN_HOUSE_CARD, categories: ['third-party-pressure'],
    reading: 'To announce contact with family, employer or friends is to collect from them.',
  },
  {
    ...TEXT, id: 'tw.insurance.conduct.words', title: 'Agencies of insurers do not threaten, abuse, harass, mislead, deceive or expose.',
    ...INSURERS, citation: insurance('point 12'), when: FOR_INSURERS,
    categories: [...ABUSE, ...DECEIT, 'extortion', 'coercive-visit', 'harassment-threat', 'contact-after-stop', 'shaming-or-publicity', 'third-party-pressure', 'privacy-disclosure'],
    reading: `The directions list the same as Art. 14 of the outsourcing regulations. ${UNLESS_TRUE}`,
  },
  {
    ...TEXT, id: 'tw.pdpa.purpose.words', title: 'Personal data are neither exposed nor named to others.',
    ...READ, from: '2012-10-01', citation: { instrument: '個人資料保護法 (Personal Data Protection Act)', provision: 'Arts 5, 19, 20, 41', url: PDPA_URL },
    categories: ['shaming-or-publicity', 'privacy-disclosure'], reading: 'Use beyond purpose and necessity that harms the person.',
  },
  {
    ...TEXT, id: 'tw.soma68', title: 'Homes, shops and firms are not pestered under a pretext.',
    ...READ, from: '1991-06-29', citation: { instrument: '社會秩序維護法 (Social Order Maintenance Act)', provision: 'Art. 68(2)', url: SOMA_URL }, categories: ['coercive-visit'],
    reading: 'A text that announces it is stopped before.',
  },
];

const instruments: readonly Instrument[] = [
  {
    id: 'tw-outsourcing-regs', title: '金融機構作業委託他人處理內部作業制度及程序辦法',
    titleEnglish: 'Regulations Governing Internal Operating Systems and Procedures for the Outsourcing of Financial Institution Operation',
    issuer: '金融監督管理委員會', status: 'binding', issued: '2006-09-18', from: '2006-09-18', url: OUTSOURCING_URL,
    appliesTo: 'Agencies to which banks, credit cooperatives, bills finance companies and card institutions outsource collection; the institution sees to it.',
    note: 'Re-issued in full 2012-02-08 and 2023-08-25; the version since 2023-08-25 was read.',
  },
  {
    id: 'tw-card-regs', title: '信用卡業務機構管理辦法', titleEnglish: 'Regulations Governing Institutions Engaging in Credit Card Business',
    issuer: '金融監督管理委員會', status: 'binding', issued: '2010-02-02', from: '2010-02-02', url: CARD_URL,
    appliesTo: 'Card issuers collecting in-house (Art. 51); third persons\' data (Art. 42).', note: 'Arts 42 and 52 in their present form since 2015-02-09.',
  },
  {
    id: 'tw-cashcard-2005', title: '金融機構辦理現金卡業務應注意事項', titleEnglish: 'Directions for cash-card business', issuer: '金融監督管理委員會', status: 'repealed',
    issued: '2005-04-29', from: '2005-04-29', url: CASH_CARD_URL, appliesTo: 'Cash-card lenders.', note: 'This wording was later replaced; the day was '
      + 'not found.',
  },
  {
    id: 'tw-insurance-outsourcing', title: '保險業作業委託他人處理應注意事項', titleEnglish: 'Directions for outsourcing by insurance enterprises',
    issuer: '金融監督管理委員會', status: 'guidance', issued: '2023-08-10', from: '2023-08-10', url: INSURANCE_URL, appliesTo: 'Agencies collecting for insurers.',
    note: 'The date is that of the version seen; earlier versions were not checked.',
  },
  {
    id: 'tw-ba-points', title: '金融機構辦理應收債權催收作業委外處理要點; 金融機構債權催收作業委外最低標準化範例',
    titleEnglish: 'Bankers Association: key points and minimum standard for outsourced collection', issuer: '中華民國銀行商業同業公會全國聯合會',
    status: 'self-regulatory', url: 'https://lawyertaipei.com/blog/', appliesTo: 'Member banks and agencies.', note: 'The text was not reached.',
  },
  {
    id: 'tw-pdpa', title: '個人資料保護法', titleEnglish: 'Personal Data Protection Act', issuer: '立法院', status: 'binding', issued: '1995-08-11', from: '2012-10-01',
    url: PDPA_URL, appliesTo: 'Everyone.', note: 'Read in the version of 2023-05-31.',
  },
  {
    id: 'tw-criminal', title: '中華民國刑法', titleEnglish: 'Criminal Code', issuer: '立法院', status: 'binding', issued: '1935-01-01', from: '1935-07-01',
    url: 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=C0000001', appliesTo: 'Everyone.', note: 'Dates from memory.',
  },
  {
    id: 'tw-soma', title: '社會秩序維護法', titleEnglish: 'Social Order Maintenance Act', issuer: '立法院', status: 'binding', issued: '1991-06-29', from: '1991-06-29',
    url: 'https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=D0080067', appliesTo: 'Everyone (Art. 68).',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'tw',
  version: '2026.11.0',
  title: '臺灣:債務催收聯繫規則',
  titleEnglish: 'Taiwan: rules of debt collection contacts',
  zones: [TAIPEI],
  lastChecked: CHECKED,
  instruments,
  rules: [...hours, ...recipients, ...channels, ...notices, ...texts],
  notes: [
    'The hours bind outsourced collection alone: agencies of banks, card institutions and credit cooperatives, and of insurers since 2023-08-10. An '
      + 'institution\'s own staff (party `creditor`) have no hours; in-house card collection has rules on persons and identity. A party that is not stated is '
      + 'taken to be an agency, a buyer of the debt too.',
    'Finance, leasing and BNPL companies (`from.institution`) and telecom, utility, rent, medical and tax debts are outside these texts.',
    'No text has a number of contacts: persistent contact is deemed harassment (outsourcing regulations, Art. 14 para 3(1)). Set a number in a house policy. '
      + 'Key points of the Bankers Association may have one; they were not reached. Weekends and holidays are ordinary days.',
    'Before 2023-08-25 the outsourcing rules rest on versions that were not read (confidence `secondary`). In-house card rules before 2010-02-02 (Art. 35 '
      + 'of the '
      + 'version of 2003) were not read.',
    'Texts are read in traditional Chinese (`fair-contact/wording/zh-hant`), a rule for each provision that names what may not be said. Phrases are examples of what the texts ban. Posing as a lawyer '
      + '(Attorney Regulation Act Art. 127) falls under Art. 14 para 1(1): the Act itself was not read.',
    'Not checked, as no request shows it: what is done at a door, taking cash (Art. 14 para 1(6)), marks on envelopes (para 3(2)), an agency that speaks as the institution (Art. 10(9)).',
    'Not checked: recordings of all calls and visits kept six months (outsourcing regulations Art. 13(6); card regulations Art. 51(3); cash cards), the '
      + 'published list of agencies (Art. 16(7)), sub-outsourcing (Arts 3, 15(2)), acting in the institution\'s name (Art. 10(9)), templates for letters (Art. '
      + '12), data use within purpose (Personal Data Protection Act Arts 5, 19, 20, 41).',
  ],
});

export default ruleset;
