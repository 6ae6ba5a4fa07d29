import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';
import type { Citation, Instrument, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const BEIJING = 'Asia/Shanghai';
/** Beijing time, and the debtor's own clock where it is known. */
const BOTH_CLOCKS = [BEIJING, 'consumer'] as const;

const GBT_RELEASE = 'http://m.bycs8.com/nsnceffkkps_20250315.html';
const DRAFT_ARTICLE = 'https://m.csai.cn/wenda/1022378.html';
const CIFA_RELEASE = 'https://yaliqi.com/new/5e7c07eaa209453ca429dc3fe9deb4d0';
const CBA_21JINGJI = 'https://reportify.cn/social-media/768757111798201';
const CBA_CSJ = 'https://reportify.cn/news/1215027552503074816';
const CARD_TEXT = 'http://wwpfw.com/xinyongqiataoxian/96746.html';
const IL_PRESS =
  'https://cn.bg3.co/a/bu-fen-shang-ye-yin-xing-hu-lian-wang-dai-kuan-cui-shou-wen-ti-tu-chu-jian-guan-yao-qiu-jia-qiang-wei-tuo-cui-shou-guan-li.html';
const CFC_PRESS = 'https://hankunlaw.com/portal/article/index/cid/8/id/14051.html';
const MLC_PRESS = 'https://finance.sina.cn/zl/2025-01-21/zl-ineftrwx7967808.d.html';
const CP_PRESS = 'http://finance.eastmoney.com/a/202212302601739220.html';
const SMS_PRESS = 'http://m.hxdzsz.com/xwzx/jrbd/201505/t20150529_9912015.htm';
const AI_PRESS = 'https://udn.com/news/story/7333/8975458';
const LAWS = 'https://github.com/LawRefBook/Laws/tree/2f4c5c2';

const gbt = (provision = '5.3'): Citation => ({
  instrument: 'GB/T 45251-2025', provision, url: GBT_RELEASE,
  note: 'Read in a republished copy of the association\'s release of 2025-03-13; the clause itself and its sub-clause numbers were not seen.',
});
const cifa = (): Citation => ({
  instrument: '互联网金融贷后催收业务指引 (CIFA guideline 2024)', url: DRAFT_ARTICLE,
  note: 'Inferred: the source describes the draft of GB/T 45251, whose main content the guideline says it carries. The guideline itself was not read for '
    + 'this point.',
});
const cba = (provision: string, url = CBA_21JINGJI): Citation => ({
  instrument: '金融机构个人消费类贷款催收工作指引(试行) (CBA guideline 2026)', provision, url,
  note: 'Read in press reports; article numbers other than Art. 22 were not seen, and the first day in force is taken to be the day of release.',
});
const card = (provision: string): Citation => ({
  instrument: '商业银行信用卡业务监督管理办法 (Credit card measures 2011)', provision, url: CARD_TEXT, note: 'Read in a retranslated text; the date is from memory.',
});
const law = (instrument: string, provision: string): Citation => ({ instrument, provision, url: LAWS, note: 'The first day in force is from memory.' });

const READ = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition' } as const;
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition' } as const;
const SINCE_GBT = { ...REPORTED, from: '2025-02-28' } as const;
const SINCE_CBA = { ...REPORTED, from: '2026-01-30' } as const;
const UNDER_CIFA = { ...REPORTED, from: '2024-05-15', until: '2025-02-28' } as const;

/** Debts that are no consumer credit. Every other type, and one that is not stated, is taken to be. */
const NOT_CREDIT = ['business', 'rent', 'telecom', 'utility', 'medical', 'tax'] as const;
const CREDIT: ConditionParams = { notDebtTypes: NOT_CREDIT };
/** The standard is for credit given online; whether it was is not asked unless the caller says that it was not. */
const ONLINE_CREDIT: ConditionParams = { ...CREDIT, not: { known: { facts: { 'debt.online': false } } } };
/** Lenders that are no member units of the banking association. One that is not stated is taken to be a member. */
const MICRO_LENDERS = ['microfinance', 'microloan', 'microloan-company'] as const;
const MEMBER_CREDIT: ConditionParams = { ...CREDIT, notInstitutions: MICRO_LENDERS };

/** The debtor, and those who by law or authority stand in the debtor's place. */
const DEBTOR = ['debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney'] as const;
/** Those who owe the debt. */
const LIABLE = [...DEBTOR, 'co-debtor', 'guarantor'] as const;
/** Those with whom the lender's side deals about its own claim: not third persons who are asked to pay. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** Asking for the debtor's contact details, or for a message to be passed on, without a word about the debt. */
const LOCATING = ['location', 'pass-on-message'] as const;

const CONNECTED = ['answered', 'conversation', 'broken-off'] as const;
/** The debtor was reached, or came forward. */
const REACHED: FilterParams = {
  any: [
    { directions: ['outbound'], roles: ['debtor'], outcomes: CONNECTED },
    { directions: ['inbound'], roles: ['debtor'] },
  ],
};
const SINCE_REACHED = { since: REACHED, orElse: 'all' } as const;
/** A call to the debtor that is known to have failed: one whose outcome is not stated opens no way to third persons. */
const failed = (outcomes: readonly string[]): FilterParams => ({ channels: ['call'], roles: ['debtor'], facts: { 'event.outcome': outcomes } });

/** The liable, and third persons only to find a debtor who is lost, dead or without capacity. */
const LIABLE_OR_LOST: readonly ConditionParams[] = [
  { roles: LIABLE },
  { purposes: LOCATING, unreachable: true },
  { purposes: LOCATING, deceased: true },
  { purposes: LOCATING, known: { facts: { 'consumer.incapacitated': true } } },
  { purposes: LOCATING, history: { event: failed(['not-in-service']), within: SINCE_REACHED } },
  {
    purposes: LOCATING,
    history: { event: failed(['no-answer', 'busy', 'voicemail', 'not-in-service']), within: SINCE_REACHED, atLeast: 3, ago: { days: 1 } },
  },
];
const LOST_READING = 'A debtor is lost when `consumer.unreachable` says so, or when the history shows, since the debtor was last reached, a call to a '
  + 'number not in service, or three failed calls all on earlier dates (the tests of the CBA guideline, used for every text; unreachability on three days '
  + 'is not told apart); `consumer.deceased` and `consumer.incapacitated` count likewise. Only a contact of purpose `location` or `pass-on-message` is then '
  + 'let through.';
const RECIPIENT_READING = 'Debtor, co-debtor and guarantor are liable; a guardian, executor or authorised lawyer stands in the debtor\'s place; a spouse is '
  + 'a third person unless named as `co-debtor`. The debtor\'s consent does not open the way to third persons.';

/** The debtor agreed to the time: a consent, or an appointment. It binds nobody but the debtor. */
const AGREED: ConditionParams = { roles: DEBTOR, any: [{ consent: { scopes: ['time'] } }, { appointment: true }] };
const NIGHT = [{ from: '22:00', to: '08:00' }] as const;
const HOURS_READING = 'The ends are not stated: 22:00:00.000 is barred, 08:00:00.000 is not. No clock is named: Beijing time and the debtor\'s known time '
  + 'must both be inside. Collection by any channel is covered, whatever its purpose, also an answer to the debtor. A consent of scope `time` or an '
  + 'appointment, whichever of the lender\'s side it was given to, lifts the ban for the debtor alone.';

const hours: readonly Rule[] = [
  {
    id: 'cn.gbt45251.hours', kind: 'contact-hours', title: 'No collection between 22:00 and 08:00 unless other times were agreed.',
    ...SINCE_GBT, citation: gbt(), zone: BOTH_CLOCKS, when: ONLINE_CREDIT, quiet: NIGHT, unless: AGREED, reading: HOURS_READING,
  },
  {
    id: 'cn.gbt45251.hours.agreed', kind: 'inconvenient', title: 'Where narrower times were agreed, collection keeps to them.',
    ...SINCE_GBT, citation: gbt(), zone: BOTH_CLOCKS, when: ONLINE_CREDIT, honours: ['agreed-hours'],
    reading: 'The agreement governs in both directions: `agreedHours` narrow; a wider agreement is stated as a consent of scope `time`.',
  },
  {
    id: 'cn.cba2026.hours', kind: 'contact-hours', title: 'Without the debtor\'s consent no collection of any kind between 22:00 and 08:00.',
    ...SINCE_CBA, citation: cba('ch. 3'), zone: BOTH_CLOCKS, when: MEMBER_CREDIT, quiet: NIGHT, unless: AGREED, reading: HOURS_READING,
  },
  {
    id: 'cn.cifa2024.hours', kind: 'contact-hours', title: 'No collection between 22:00 and 08:00 unless other times were agreed.',
    ...UNDER_CIFA, citation: cifa(), zone: BOTH_CLOCKS, when: CREDIT, quiet: NIGHT, unless: AGREED, reading: HOURS_READING,
  },
  {
    id: 'cn.cifa2024.hours.agreed', kind: 'inconvenient', title: 'Where narrower times were agreed, collection keeps to them.',
    ...UNDER_CIFA, citation: cifa(), zone: BOTH_CLOCKS, when: CREDIT, honours: ['agreed-hours'],
    reading: 'The agreement governs in both directions: `agreedHours` narrow; a wider agreement is stated as a consent of scope `time`.',
  },
];

const counts: readonly Rule[] = [
  {
    id: 'cn.gbt45251.frequency', kind: 'frequency', title: 'At most three effective voice conversations a day with one debtor, by a person or a machine.',
    ...SINCE_GBT, citation: gbt(), zone: BEIJING, when: { ...ONLINE_CREDIT, channels: ['call'], roles: LIABLE },
    limit: 3, window: { calendar: 'day' }, per: ['consumer', 'recipient'],
    count: {
      channels: ['call'], directions: ['outbound'],
      any: [{ outcomes: ['conversation', 'broken-off'] }, { outcomes: ['answered'], notTechnologies: ['prerecorded'] }],
    },
    reading: 'What makes a call effective was not seen: every outbound call that was answered counts, but for a recording that nobody can answer. The '
      + 'lender and its agencies are counted together, over all debts and numbers, each liable person alone, in dates of Beijing. A voice call over an app '
      + 'is channel `call`.',
  },
  {
    id: 'cn.cifa2024.frequency', kind: 'frequency', title: 'A lender and its agencies together put through at most three calls a day to one debtor.',
    ...UNDER_CIFA, citation: cifa(), zone: BEIJING, when: { ...CREDIT, channels: ['call'], roles: LIABLE },
    limit: 3, window: { calendar: 'day' }, per: ['consumer', 'recipient'], count: { channels: ['call'], outcomes: CONNECTED },
    reading: 'Connected calls, over all debts and numbers, each liable person alone, in dates of Beijing.',
  },
  {
    id: 'cn.cba2026.attempts', kind: 'frequency', title: 'While the debtor does not pick up, no more than six attempts a day to one number are advised.',
    ...SINCE_CBA, force: 'should', citation: cba('ch. 3'), zone: BEIJING, when: { ...MEMBER_CREDIT, channels: ['call', 'voicemail'], roles: LIABLE },
    limit: 6, window: { calendar: 'day' }, per: ['consumer', 'address'], count: { channels: ['call', 'voicemail'], notOutcomes: CONNECTED },
    reading: 'The text says 不宜, so it advises. Per collector or per lender is open: the lender and its agencies are counted together. Only unanswered '
      + 'attempts to the same number count, also those before an answered call of that day.',
  },
];

const thirdPartyScope = { notRoles: OWN_SIDE } as const;

const ALL_CHANNELS = [
  'call', 'voicemail', 'sms', 'email', 'letter', 'postcard', 'visit', 'push', 'in-app', 'chat', 'social-post', 'web-portal', 'fax',
] as const;
/** Whoever refuses one channel refuses all. */
const WHOLLY: Readonly<Record<string, readonly string[]>> = Object.fromEntries(ALL_CHANNELS.map((channel) => [channel, ALL_CHANNELS]));

const recipients: readonly Rule[] = [
  {
    id: 'cn.gbt45251.debtor-only', kind: 'recipient',
    title: 'Collection from the debtor and the liable alone; contact persons only to find a debtor who cannot be reached, is dead or lacks capacity.',
    ...SINCE_GBT, citation: gbt(), zone: BOTH_CLOCKS, when: { ...ONLINE_CREDIT, ...thirdPartyScope }, allow: LIABLE_OR_LOST,
    reading: `${RECIPIENT_READING} ${LOST_READING}`,
  },
  {
    id: 'cn.gbt45251.debtor-only.misdirected', kind: 'recipient', title: 'No collection at an address that is known to be somebody else\'s.',
    ...SINCE_GBT, citation: gbt(), zone: BOTH_CLOCKS, when: { ...ONLINE_CREDIT, roles: LIABLE }, misdirected: true,
    reading: 'A contact at an address that an earlier contact showed to be another person\'s is collection from a third person.',
  },
  {
    id: 'cn.cba2026.third-party', kind: 'recipient',
    title: 'No collection from unrelated third parties; they may be asked to find or tell a lost debtor, without a word about the debt.',
    ...SINCE_CBA, citation: cba('ch. 3', 'https://reportify.cn/news/1215049607596347392'), zone: BOTH_CLOCKS,
    when: { ...MEMBER_CREDIT, ...thirdPartyScope }, allow: LIABLE_OR_LOST, reading: `${RECIPIENT_READING} ${LOST_READING}`,
  },
  {
    id: 'cn.card2011.debtor-only', kind: 'recipient', title: 'Card debts are collected from the cardholder and guarantors alone.',
    ...REPORTED, from: '2011-01-13', citation: card('Art. 68'),
    zone: BOTH_CLOCKS, when: { debtTypes: ['credit-card'], ...thirdPartyScope }, allow: LIABLE_OR_LOST,
    reading: `The article bars collection; to look for a lost debtor is none. ${RECIPIENT_READING} ${LOST_READING}`,
  },
  {
    id: 'cn.il2020.third-party', kind: 'recipient', title: 'Agencies may not collect internet loans of banks from persons unrelated to the loan.',
    ...REPORTED, from: '2020-07-12', zone: BOTH_CLOCKS,
    citation: {
      instrument: '商业银行互联网贷款管理暂行办法 (Internet loan measures 2020)', url: IL_PRESS, provision: 'article on outsourced collection',
      note: 'Read in the press; the article number (about Art. 61) and the date were not verified.',
    },
    when: {
      ...ONLINE_CREDIT, ...thirdPartyScope, parties: ['collector'], notInstitutions: MICRO_LENDERS,
      all: [{ notDebtTypes: ['credit-card', 'mortgage'] }],
    },
    allow: LIABLE_OR_LOST, reading: `${RECIPIENT_READING} ${LOST_READING}`,
  },
  {
    id: 'cn.cfc2024.third-party', kind: 'recipient', title: 'Consumer finance companies may not collect from third parties unrelated to the debt.',
    ...REPORTED, from: '2024-04-18', zone: BOTH_CLOCKS,
    citation: {
      instrument: '消费金融公司管理办法 (Consumer finance company measures 2024)', url: CFC_PRESS, provision: 'chapter on consumer protection',
      note: 'The clause was read in a quotation without address; its number was not verified.',
    },
    when: { ...CREDIT, ...thirdPartyScope, institutions: ['finance-company', 'consumer-finance', 'consumer-finance-company'] }, allow: LIABLE_OR_LOST,
    reading: `Binds one lender among several: where \`from.institution\` is not stated it is taken to be such a company. ${RECIPIENT_READING} ${LOST_READING}`,
  },
  {
    id: 'cn.mlc2025.prohibited-6.recipients', kind: 'recipient', title: 'Microloan companies may collect only from those who are liable for the debt.',
    ...REPORTED, from: '2025-01-17', zone: BOTH_CLOCKS,
    citation: {
      instrument: '小额贷款公司监督管理暂行办法 (Microloan company measures 2025)', url: MLC_PRESS, provision: 'ch. 4, six banned acts, item 5',
      note: 'Read in the press; the article number was not verified.',
    },
    when: { notDebtTypes: NOT_CREDIT.filter((type) => type !== 'business'), ...thirdPartyScope, institutions: MICRO_LENDERS }, allow: LIABLE_OR_LOST,
    reading: `Binds one lender among several: where \`from.institution\` is not stated it is taken to be such a company. ${RECIPIENT_READING} ${LOST_READING}`,
  },
  {
    id: 'cn.pipl.minimum', kind: 'recipient', title: 'Nobody is contacted whose details come from the debtor\'s address book.',
    ...READ, from: '2021-11-01', citation: law('Personal Information Protection Law', 'Art. 6'), zone: BOTH_CLOCKS,
    when: { notRoles: [...OWN_SIDE, ...LIABLE], known: { suppliedBy: ['contact-list', 'address-book'] } }, deny: true,
    reading: 'Only what the purpose needs, in the way that least affects the person: details mined from a telephone (`to.suppliedBy` = `contact-list`) are '
      + 'not used, also where the debtor is lost.',
  },
  {
    id: 'cn.gbt45251.contact-person-stop', kind: 'consent', title: 'A contact person who refuses or asks for it is never contacted again.',
    ...SINCE_GBT, citation: gbt(), zone: BOTH_CLOCKS, when: { ...ONLINE_CREDIT, notRoles: [...OWN_SIDE, ...LIABLE] }, optOuts: { covers: WHOLLY },
    reading: 'The refusal is an opt-out with the person\'s address, or with `by` and no address, which bars the person at every address. Whoever refuses one '
      + 'channel refuses all.',
  },
  {
    id: 'cn.cba2026.third-party-stop', kind: 'consent', title: 'A third party who clearly asks not to be contacted is left alone.',
    ...SINCE_CBA, citation: cba('ch. 3', 'https://reportify.cn/news/1215382683786547200'), zone: BOTH_CLOCKS,
    when: { ...MEMBER_CREDIT, notRoles: [...OWN_SIDE, ...LIABLE] }, optOuts: { covers: WHOLLY },
    reading: 'The refusal is an opt-out with the person\'s address, or with `by` and no address, which bars the person at every address. Whoever refuses one '
      + 'channel refuses all.',
  },
];

/** Where a visit enters nobody's private or working space: the visitors stay at the door, or meet in public or at the lender's own office. */
const OPEN_PLACES = ['door', 'public', 'institution'] as const;
const TO_THE_VISIT = { scopes: ['channel:visit', 'place:{place}'] } as const;

const channels: readonly Rule[] = [
  {
    id: 'cn.cba2026.visit', kind: 'channel', title: 'Visits are made by at least two collectors.',
    ...SINCE_CBA, citation: cba('Art. 22', 'https://www.163.com/dy/article/KKKKMEEH0553TEXM.html'), zone: BOTH_CLOCKS,
    when: { ...MEMBER_CREDIT, channels: ['visit'] }, allow: [{ visitors: { min: 2 } }],
    reading: 'How many come (`from.visitors`) is a condition of the visit: where it is not stated, the visit is denied as unknown.',
  },
  {
    id: 'cn.cba2026.visit.consent', kind: 'consent', title: 'No entering of homes, private places or the debtor\'s office area without consent.',
    ...SINCE_CBA, citation: cba('Art. 22; prohibited act 7', CBA_CSJ), zone: BOTH_CLOCKS,
    when: { ...MEMBER_CREDIT, channels: ['visit'], notPlaces: OPEN_PLACES }, requires: TO_THE_VISIT,
    reading: 'A visit whose place is not stated is taken to enter. Visitors who stay outside state `to.place` = `door`. Consent is one of scope '
      + '`channel:visit` or of the place (`place:home`, `place:work`).',
  },
  {
    id: 'cn.cba2026.workplace', kind: 'inconvenient', title: 'No collection in the debtor\'s office area without consent.',
    ...SINCE_CBA, citation: cba('prohibited act 7', CBA_CSJ), zone: BOTH_CLOCKS,
    when: { ...MEMBER_CREDIT, channels: ['visit'] }, workplace: 'always', unless: { consent: TO_THE_VISIT },
  },
  {
    id: 'cn.cba2026.workplace.call', kind: 'recipient', title: 'A call to the workplace\'s number is a contact with third parties.',
    ...SINCE_CBA, citation: cba('prohibited act 7; ch. 3', CBA_CSJ), zone: BOTH_CLOCKS,
    when: {
      ...MEMBER_CREDIT, channels: ['call', 'voicemail', 'fax'], roles: LIABLE,
      any: [{ known: { lines: ['work'] } }, { known: { places: ['work'] }, notLines: ['mobile'] }],
    },
    allow: [{ consent: { scopes: ['place:work'] } }, ...LIABLE_OR_LOST.slice(1)],
    reading: 'A number at work whose line is not stated is taken to be the employer\'s; a mobile is the debtor\'s own wherever it rings. Letters and '
      + `e-mails are not reached. ${LOST_READING}`,
  },
  {
    id: 'cn.civil1033.home', kind: 'consent', title: 'Nobody\'s home, hotel room or other private space is entered without explicit consent.',
    ...READ, from: '2021-01-01', citation: law('Civil Code', 'Art. 1033(2)'), zone: BOTH_CLOCKS,
    when: { channels: ['visit'], notPlaces: [...OPEN_PLACES, 'work', 'school'] }, requires: TO_THE_VISIT,
    reading: 'A visit whose place is not stated is taken to enter. Visitors who stay outside state `to.place` = `door`. An office or a school is no private '
      + 'space under this article.',
  },
  {
    id: 'cn.cba2026.private-device', kind: 'channel', title: 'Outside agencies do not contact the debtor from private telephones or accounts without consent.',
    ...SINCE_CBA, citation: cba('prohibited act 6', CBA_CSJ), zone: BOTH_CLOCKS,
    when: { ...MEMBER_CREDIT, parties: ['collector'], known: { devices: ['private'] } }, deny: true,
    unless: [{ consent: { scopes: ['device:private'] } }, { consent: { scopes: ['channel:{channel}'], givenTo: ['collector'] } }],
    reading: 'Whose consent is meant is open: the debtor\'s is asked for, of scope `device:private`, or for this channel and given to the agency. A device '
      + 'that is not stated is taken to be the institution\'s; a sender whose party is not stated is taken to be an agency.',
  },
  {
    id: 'cn.cba2026.contact-sources', kind: 'channel', title: 'The debtor is contacted at details from one of six lawful sources alone.',
    ...SINCE_CBA, citation: cba('ch. 3', 'https://reportify.cn/news/1215049607596347392'), zone: BOTH_CLOCKS,
    when: {
      ...MEMBER_CREDIT, roles: LIABLE,
      known: { notSuppliedBy: ['contract', 'application', 'debtor', 'creditor', 'authorised', 'public', 'contact-person', 'credit-bureau'] },
    },
    deny: true,
    reading: 'A source that is not stated is taken to be lawful. `contact-person` is somebody whom the debtor had named: details from any other third party '
      + 'are not used.',
  },
  {
    id: 'cn.cba2026.prohibited-8.posting', kind: 'channel', title: 'No collection notices where the public can see them.',
    ...SINCE_CBA, citation: cba('prohibited acts 2 and 5', CBA_CSJ), zone: BOTH_CLOCKS,
    when: { ...MEMBER_CREDIT, channels: ['social-post'] }, deny: true, reading: '`social-post` is what others can see; a private message is channel `chat`.',
  },
  {
    id: 'cn.pipl25.no-publication', kind: 'channel', title: 'Personal information is not published without separate consent.',
    ...READ, from: '2021-11-01', citation: law('Personal Information Protection Law', 'Art. 25'), zone: BOTH_CLOCKS,
    when: { channels: ['social-post'] }, deny: true, unless: { consent: { scopes: ['publication'] } },
    reading: '`social-post` is what others can see; a private message is channel `chat`.',
  },
];

const notices: readonly Rule[] = [
  {
    id: 'cn.cba2026.identity', kind: 'disclosure', title: 'On first contact the collector says which institution it acts for.',
    ...SINCE_CBA, citation: cba('ch. 3', 'https://www.01caijing.com/article/344310.htm'), zone: BOTH_CLOCKS,
    when: { ...MEMBER_CREDIT, ...thirdPartyScope, sequences: ['initial'] }, requires: ['institution-name'],
    unless: {
      not: { known: { sequences: ['initial'] } },
      history: { event: { facts: { 'event.outcome': ['conversation', 'answered', 'delivered'] } }, per: ['recipient'] },
    },
    reading: 'A contact whose place in the sequence is not stated is taken for the first unless the history holds an earlier one with the same person.',
  },
  {
    id: 'cn.cba2026.identity.agency', kind: 'disclosure', title: 'An outside agency names itself too, beside the institution.',
    ...SINCE_CBA, force: 'should', citation: cba('ch. 3', 'https://www.01caijing.com/article/344310.htm'), zone: BOTH_CLOCKS,
    when: { ...MEMBER_CREDIT, ...thirdPartyScope, sequences: ['initial'], known: { parties: ['collector'] } }, requires: ['agency-name'],
    unless: {
      not: { known: { sequences: ['initial'] } },
      history: { event: { facts: { 'event.outcome': ['conversation', 'answered', 'delivered'] } }, per: ['recipient'] },
    },
    reading: 'The clause as read asks for the institution; that an agency may not collect under the institution\'s own identity is prohibited act 1, so its own name is '
      + 'advised. Asked only where the sender is stated to be an agency.',
  },
  {
    id: 'cn.card2011.letter', kind: 'disclosure', title: 'A dunning letter on a card debt carries the listed elements.',
    ...REPORTED, from: '2011-01-13', citation: card('Art. 69'), zone: BOTH_CLOCKS,
    when: { channels: ['letter'], debtTypes: ['credit-card'], purposes: ['collection'] },
    requires: ['debtor-name', 'amount-owed', 'reason-and-rules', 'rights-and-duties', 'account-repayment-objection-channels', 'creditor-contact', 'seal'],
    reading: 'The seventh element, other matters set by the regulator, is not asked for.',
  },
  {
    id: 'cn.ai2025.label', kind: 'disclosure', title: 'Synthetic voice and generated content say that they are a machine\'s.',
    ...REPORTED, from: '2025-09-01', zone: BOTH_CLOCKS,
    citation: {
      instrument: '人工智能生成合成内容标识办法 (AI labelling measures 2025)', provision: 'Art. 4', url: AI_PRESS,
      note: 'Read in the press; the article number is from memory.',
    },
    when: { technologies: ['ai'] }, requires: ['ai-identification'], reading: 'Whether a lender\'s telephone robot is bound is not settled; it is taken to be.',
  },
  {
    id: 'cn.cp2022.agency-notice', kind: 'prerequisite', title: 'The debtor is told in a suitable way before an outside agency begins to collect.',
    ...REPORTED, force: 'should', from: '2023-03-01', zone: BOTH_CLOCKS,
    citation: {
      instrument: '银行保险机构消费者权益保护管理办法 (Consumer protection measures 2022)', provision: 'Art. 41', url: CP_PRESS,
      note: 'Read in the press; the article number is a study site\'s.',
    },
    when: { ...CREDIT, roles: LIABLE, notInstitutions: MICRO_LENDERS, notPurposes: ['placement-notice'], known: { parties: ['collector'] } },
    requires: [{ fact: 'debt.placementNoticeSentAt' }, { event: { purposes: ['placement-notice'], roles: LIABLE } }], per: ['debt'],
    reading: 'The duty binds, but it is the lender\'s and its notice is seldom kept with the contacts: where none is recorded, it advises.',
  },
  {
    id: 'cn.credit.adverse-notice', kind: 'prerequisite', title: 'The person is told before adverse information goes to a credit bureau.',
    ...READ, from: '2013-03-15', citation: law('征信业管理条例 (Regulations on the Credit Reporting Industry)', 'Art. 15'), zone: BOTH_CLOCKS,
    when: { purposes: ['credit-reporting'] }, requires: { event: { purposes: ['adverse-listing-notice'], roles: LIABLE } }, per: ['debt'],
    unless: { facts: { 'contact.publicByLaw': true } },
    reading: 'The notice is an event of purpose `adverse-listing-notice` about the debt; information that is public by law needs none.',
  },
];

const MARKETING: ConditionParams = { purposes: ['marketing'] };
const commercial: readonly Rule[] = [
  {
    id: 'cn.cpl29.commercial', kind: 'consent', title: 'Commercial messages need consent.',
    ...READ, from: '2014-03-15', citation: law('Consumer Protection Law', 'Art. 29 para 3'), zone: BOTH_CLOCKS,
    when: MARKETING, requires: { scopes: ['marketing'] },
    reading: 'A collection message that also sells is commercial: state purpose `marketing`. The consumer\'s own request is stated as a consent of scope '
      + '`marketing`.',
  },
  {
    id: 'cn.cpl29.commercial.refusal', kind: 'consent', title: 'No commercial messages after a refusal.',
    ...READ, from: '2014-03-15', citation: law('Consumer Protection Law', 'Art. 29 para 3'), zone: BOTH_CLOCKS, when: MARKETING, optOuts: {},
  },
  {
    id: 'cn.sms2015.optout', kind: 'disclosure', title: 'A commercial text states how to refuse further ones.',
    ...REPORTED, from: '2015-06-30', zone: BOTH_CLOCKS,
    citation: {
      instrument: '通信短信息服务管理规定 (SMS provisions 2015)', provision: 'Arts 18-20', url: SMS_PRESS,
      note: 'Read in the press; the article numbers are from memory.',
    },
    when: { ...MARKETING, channels: ['sms'] }, requires: ['opt-out-notice'],
  },
  {
    id: 'cn.cp2022.marketing-optout', kind: 'disclosure', title: 'Marketing by banks and insurers offers a way to refuse.',
    ...REPORTED, from: '2023-03-01', zone: BOTH_CLOCKS,
    citation: {
      instrument: '银行保险机构消费者权益保护管理办法 (Consumer protection measures 2022)', provision: 'Art. 40', url: CP_PRESS,
      note: 'Read in the press; the article number is inferred.',
    },
    when: { ...MARKETING, notInstitutions: MICRO_LENDERS }, requires: ['opt-out-notice'],
  },
];

/** One rule, that of the Criminal Law, says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, zone: BOTH_CLOCKS, lexicons: ['zh-hans'] } as const;
const SPP = 'https://www.spp.gov.cn/spp/fl/202506/t20250627_699863.shtml';
/** Whoever neither owes nor is of the lender's side. A spouse is one, and is told nothing. */
const STRANGER = { notRoles: [...OWN_SIDE, ...LIABLE] } as const;
const WITH_SPOUSE = ['third-party', 'emergency-contact', 'spouse'] as const;
const TERMS_READING = 'Not to tell is read as: to whoever is not liable the text names no debt, arrears or amount.';
const ABUSE = ['violence-threat', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination'] as const;
const FALSE_FACTS = [
  'false-legal-action', 'arrest-or-criminal-threat', 'false-credit-claim', 'excessive-urgency', 'false-relief', 'fee-misrepresentation', 'deception-identity', 'impersonation-lawyer',
] as const;
const FALSE_READING = 'Invented or exaggerated facts and consequences are read as: suits, judgments, seizures, arrest, blacklists, deadlines and steps, relief, fees and identities that do not exist. '
  + 'What is stated as true in `content.facts` (`suit-filed`, `judgment`, `step-planned`, `fee-agreed`, `offer-authorised` …) is none; what nobody states is taken to be false. Arrest for '
  + 'a mere default is always false.';
const POSING_READING = 'Posing is the words of a sender who speaks as an authority (police, court, procuratorate, regulator); to name one as a place to turn to is none. Not where '
  + '`content.facts` states `sender-is-authority`.';

const microloans = (provision: string): Citation => ({
  instrument: '小额贷款公司监督管理暂行办法 (Microloan company measures 2025)', url: MLC_PRESS, provision: `ch. 4, six banned acts, ${provision}`,
  note: 'Read in the press; the article number was not verified.',
});
const OF_MICROLOANS: ConditionParams = { notDebtTypes: NOT_CREDIT.filter((type) => type !== 'business'), institutions: MICRO_LENDERS };
const OF_CONSUMER_FINANCE: ConditionParams = { ...CREDIT, institutions: ['finance-company', 'consumer-finance', 'consumer-finance-company'] };
const CFC: Citation = {
  instrument: '消费金融公司管理办法 (Consumer finance company measures 2024)', url: CFC_PRESS, provision: 'chapter on consumer protection',
  note: 'The clause was read in a quotation without address; its number was not verified.',
};
const BOUND_LENDER = 'Binds one lender among several: where `from.institution` is not stated it is taken to be such a company.';

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'cn.crim-other.words', title: 'No threats, abuse, extortion or exposure, and no talk of breaking into homes.',
    ...READ, from: '1997-10-01', citation: law('Criminal Law', 'Arts 245, 246, 253-1, 274, 293'),
    unchecked: 'advise', placeholders: 'advise', categories: [...ABUSE, 'extortion', 'coercive-visit', 'shaming-or-publicity'],
    reading: 'Art. 293 (abusing, intimidating) is read as threats of violence and insults, Art. 274 as extortion, Art. 245 as visits as a threat, Arts 246 and 253-1 as exposure. What the crime '
      + 'needs beside the words (how grave, how often, before whom) is not asked. This rule says where no text was read, for all rules on wording.',
  },
  {
    ...TEXT, id: 'cn.crim279.words', title: 'Nobody poses as an officer of the state.',
    ...READ, from: '1997-10-01', citation: law('Criminal Law', 'Art. 279'), categories: ['impersonation-authority'], reading: POSING_READING,
  },
  {
    ...TEXT, id: 'cn.crim293-1.words', title: 'Illegal debts such as usury are not collected by words that say so.',
    ...READ, from: '2021-03-01', citation: law('Criminal Law', 'Art. 293-1'), categories: ['extortion'],
    reading: 'The article is on illegal debts: words that claim usury, or money for silence, are those of one.',
  },
  {
    ...TEXT, id: 'cn.crim293-1.words.illegal-debt', title: 'Illegal debts are not collected by violence, intimidation, stalking or harassment.',
    ...READ, from: '2021-03-01', citation: law('Criminal Law', 'Art. 293-1'), when: { known: { facts: { 'debt.illegal': true } } },
    categories: ['violence-threat', 'coercive-visit', 'harassment-threat'], reading: 'Only for a debt that `debts[].illegal` = true states to be one.',
  },
  {
    ...TEXT, id: 'cn.psapl2012.42.words', title: 'No threatening, insulting or disturbing messages, no posing as officials.',
    ...READ, from: '2013-01-01', until: '2026-01-01', citation: law('Public Security Administration Punishments Law (2012)', 'Arts 26, 40, 42, 51'),
    categories: [...ABUSE, 'harassment-threat', 'coercive-visit', 'shaming-or-publicity', 'impersonation-authority'],
    reading: 'Where the article asks for repeated messages, each is taken to be one of them. Gone since 2026-01-01, when the law was replaced.',
  },
  {
    ...TEXT, id: 'cn.psapl2025.50.words', title: 'No repeated obscene, insulting or threatening messages, no pestering.',
    ...REPORTED, from: '2026-01-01',
    citation: { instrument: 'Public Security Administration Punishments Law (2025)', provision: 'Art. 50 para 1(5) and para 2', url: SPP, note: 'Read in a public file that quotes it.' },
    categories: [...ABUSE, 'harassment-threat'], reading: 'The article asks for repeated messages: each is taken to be one of them.',
  },
  {
    ...TEXT, id: 'cn.civil1024.reputation.words', title: 'No insult and no defamation.',
    ...READ, from: '2021-01-01', citation: law('Civil Code', 'Art. 1024'), categories: ['insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination', 'shaming-or-publicity'],
    reading: 'Insult is abuse of every kind; defamation is the announcement that the debtor will be exposed.',
  },
  {
    ...TEXT, id: 'cn.civil1033.peace.words', title: 'Nobody\'s peace of private life is disturbed by calls, messages or visits.',
    ...READ, from: '2021-01-01', citation: law('Civil Code', 'Arts 1032, 1033(1)'),
    categories: ['harassment-threat', 'contact-after-stop', 'third-party-pressure', 'shaming-or-publicity', 'privacy-disclosure'],
    reading: 'The announcement of contact that will not stop, of contact with family, employer or acquaintances, and of exposure.',
  },
  {
    ...TEXT, id: 'cn.civil1033.home.words', title: 'No announcement that somebody\'s home is entered or besieged.',
    ...READ, from: '2021-01-01', citation: law('Civil Code', 'Art. 1033(2)'), categories: ['coercive-visit'],
    reading: 'A visit that the debtor agreed to (`content.facts` `visit-agreed`) is none.',
  },
  {
    ...TEXT, id: 'cn.pipl25.no-publication.words', title: 'Nobody threatens to publish personal information.',
    ...READ, from: '2021-11-01', citation: law('Personal Information Protection Law', 'Art. 25'), categories: ['shaming-or-publicity', 'privacy-disclosure'],
    reading: `The article bars publishing; a text that announces it is stopped before. ${TERMS_READING}`,
  },
  {
    ...TEXT, id: 'cn.pipl.minimum.words', title: 'Contacts of the debtor are neither used nor announced as a lever.',
    ...READ, from: '2021-11-01', citation: law('Personal Information Protection Law', 'Art. 6'), categories: ['third-party-pressure'],
    reading: 'Only what the purpose needs, in the way that least affects the person: family, employer and address book are no means of pressure.',
  },
  {
    ...TEXT, id: 'cn.credit.5years.words', title: 'Nobody is told that a credit record lasts for life or reaches the family.',
    ...READ, from: '2013-03-15', citation: law('征信业管理条例 (Regulations on the Credit Reporting Industry)', 'Art. 16'), categories: ['false-credit-claim'],
    reading: 'Adverse records are deleted five years after the event ends; travel, schooling and social security are not touched by them.',
  },
  {
    ...TEXT, id: 'cn.lawyer13.words', title: 'Nobody without a certificate speaks as a lawyer.',
    ...READ, from: '2018-01-01', citation: law('Lawyers Law', 'Art. 13'), categories: ['impersonation-lawyer'],
    reading: 'Not for a law firm (`from.institution` = `law-firm`), nor where `content.facts` states `sender-is-lawyer`.',
  },
  {
    ...TEXT, id: 'cn.cp2022.conduct.words', title: 'Banks, insurers and those who collect for them do not pose as authorities, threaten or deceive.',
    ...REPORTED, from: '2023-03-01', when: { ...CREDIT, notInstitutions: MICRO_LENDERS },
    citation: {
      instrument: '银行保险机构消费者权益保护管理办法 (Consumer protection measures 2022)', provision: 'Art. 41', url: CP_PRESS,
      note: 'Read in the press; the article number is a study site\'s.',
    },
    categories: ['impersonation-authority', 'violence-threat', 'extortion', ...FALSE_FACTS], reading: `Item 1 is posing, item 2 violence, intimidation and fraud. ${FALSE_READING}`,
  },
  {
    ...TEXT, id: 'cn.cba2026.prohibited-8.posing', title: 'No posing as administrative or judicial organs or others.',
    ...SINCE_CBA, citation: cba('prohibited act 1', CBA_CSJ), when: MEMBER_CREDIT, categories: ['impersonation-authority', 'impersonation-lawyer'], reading: POSING_READING,
  },
  {
    ...TEXT, id: 'cn.cba2026.prohibited-8.threats', title: 'No spreading of privacy, intimidation, abuse, fraud or threats.',
    ...SINCE_CBA, citation: cba('prohibited act 2', CBA_CSJ), when: MEMBER_CREDIT,
    categories: [...ABUSE, 'shaming-or-publicity', 'third-party-pressure', 'harassment-threat', 'contact-after-stop', 'extortion'],
    reading: 'Threats are of violence, exposure, contact with others and contact that does not stop.',
  },
  {
    ...TEXT, id: 'cn.cba2026.prohibited-8.false-facts', title: 'No misleading statements, no invented or exaggerated facts and consequences.',
    ...SINCE_CBA, citation: cba('prohibited act 3', CBA_CSJ), when: MEMBER_CREDIT, categories: FALSE_FACTS, reading: FALSE_READING,
  },
  {
    ...TEXT, id: 'cn.cba2026.prohibited-8.fees', title: 'No extra fees, and no inducing of new loans.',
    ...SINCE_CBA, citation: cba('prohibited act 4', CBA_CSJ), when: MEMBER_CREDIT, categories: ['fee-misrepresentation', 'coercive-borrowing'],
    reading: 'A fee that the contract provides is stated as `fee-agreed`; private accounts and payment codes are always barred.',
  },
  {
    ...TEXT, id: 'cn.cba2026.prohibited-8.notices', title: 'No announcement of collection notices where the public can see them.',
    ...SINCE_CBA, citation: cba('prohibited act 5', CBA_CSJ), when: MEMBER_CREDIT, categories: ['shaming-or-publicity'],
  },
  {
    ...TEXT, id: 'cn.cba2026.prohibited-8.private-channel', title: 'Nobody is drawn to private telephones or accounts.',
    ...SINCE_CBA, citation: cba('prohibited act 6', CBA_CSJ), when: { ...MEMBER_CREDIT, parties: ['collector'] }, categories: ['private-channel'],
    unless: { consent: { scopes: ['device:private'] } },
    reading: 'Binds outside agencies: a sender whose party is not stated is taken to be one. The debtor\'s consent has the scope `device:private`.',
  },
  {
    ...TEXT, id: 'cn.cba2026.prohibited-8.visits', title: 'No announcement that homes or offices are entered without consent.',
    ...SINCE_CBA, citation: cba('prohibited act 7', CBA_CSJ), when: MEMBER_CREDIT, categories: ['coercive-visit'],
    reading: 'A visit that the debtor agreed to (`content.facts` `visit-agreed`) is none.',
  },
  {
    ...TEXT, id: 'cn.cba2026.identity.pretext', title: 'Whoever calls says for whom, and gives no pretext.',
    ...SINCE_CBA, citation: cba('ch. 3', 'https://www.01caijing.com/article/344310.htm'), when: MEMBER_CREDIT, categories: ['deception-identity'],
    reading: 'A parcel, a prize, a refund or an acquaintance as the reason of the contact hides the institution.',
  },
  {
    ...TEXT, id: 'cn.cba2026.third-party.words', title: 'A third party is told nothing about the debt, and nobody is threatened with contact to others.',
    ...SINCE_CBA, citation: cba('ch. 3', 'https://reportify.cn/news/1215049607596347392'), when: MEMBER_CREDIT, categories: ['third-party-pressure', 'privacy-disclosure'], reading: TERMS_READING,
  },
  {
    ...TEXT, id: 'cn.cba2026.third-party.words.spouse', title: 'A spouse who does not owe is told nothing about the debt.',
    ...SINCE_CBA, citation: cba('ch. 3', 'https://reportify.cn/news/1215049607596347392'), when: { ...MEMBER_CREDIT, roles: ['spouse'] }, thirdParties: WITH_SPOUSE,
    categories: ['privacy-disclosure'], reading: `${TERMS_READING} A spouse who owes is named as \`co-debtor\`.`,
  },
  {
    ...TEXT, id: 'cn.gbt45251.debtor-only.words', title: 'Contact persons are told nothing about the debt, and nobody is threatened with contact to them.',
    ...SINCE_GBT, citation: gbt(), when: ONLINE_CREDIT, categories: ['third-party-pressure', 'privacy-disclosure'], reading: TERMS_READING,
  },
  {
    ...TEXT, id: 'cn.gbt45251.debtor-only.words.spouse', title: 'A spouse who does not owe is told nothing about the debt.',
    ...SINCE_GBT, citation: gbt(), when: { ...ONLINE_CREDIT, roles: ['spouse'] }, thirdParties: WITH_SPOUSE, categories: ['privacy-disclosure'],
    reading: `${TERMS_READING} A spouse who owes is named as \`co-debtor\`.`,
  },
  {
    ...TEXT, id: 'cn.gbt45251.contact-person-stop.words', title: 'A contact person who refuses is not told that contact goes on.',
    ...SINCE_GBT, citation: gbt(), when: { ...ONLINE_CREDIT, ...STRANGER }, categories: ['harassment-threat', 'contact-after-stop'],
    reading: 'Words that contact will not stop, said to a contact person, announce what the clause bars.',
  },
  {
    ...TEXT, id: 'cn.card2011.conduct.words', title: 'No violence, coercion, intimidation or abuse to collect card debts.',
    ...REPORTED, from: '2011-01-13', citation: card('Art. 68'), when: { debtTypes: ['credit-card'] }, categories: [...ABUSE, 'extortion', 'coercive-visit', 'harassment-threat'],
    reading: 'Coercion is read as extortion, visits as a threat and contact that does not stop.',
  },
  {
    ...TEXT, id: 'cn.card2011.debtor-only.words', title: 'Nobody but cardholder and guarantors is made to pay a card debt.',
    ...REPORTED, from: '2011-01-13', citation: card('Art. 68'), when: { debtTypes: ['credit-card'] }, categories: ['third-party-pressure'],
    reading: 'To announce contact with family, employer or acquaintances is to collect from them.',
  },
  {
    ...TEXT, id: 'cn.cfc2024.conduct.words', title: 'Consumer finance companies do not collect by violence, threat, intimidation or harassment.',
    ...REPORTED, from: '2024-04-18', citation: CFC, when: OF_CONSUMER_FINANCE, categories: ['violence-threat', 'extortion', 'coercive-visit', 'harassment-threat', 'contact-after-stop'],
    reading: BOUND_LENDER,
  },
  {
    ...TEXT, id: 'cn.cfc2024.third-party.words', title: 'Consumer finance companies do not collect through third parties.',
    ...REPORTED, from: '2024-04-18', citation: CFC, when: OF_CONSUMER_FINANCE, categories: ['third-party-pressure'],
    reading: `To announce contact with family, employer or acquaintances is to collect from them. ${BOUND_LENDER}`,
  },
  {
    ...TEXT, id: 'cn.mlc2025.prohibited-6.posing', title: 'Microloan companies do not pose as administrative or judicial organs.',
    ...REPORTED, from: '2025-01-17', citation: microloans('item 1'), when: OF_MICROLOANS, categories: ['impersonation-authority'], reading: `${POSING_READING} ${BOUND_LENDER}`,
  },
  {
    ...TEXT, id: 'cn.mlc2025.prohibited-6.threats', title: 'Microloan companies do not threaten, insult, harass, mislead or deceive.',
    ...REPORTED, from: '2025-01-17', citation: microloans('item 2'), when: OF_MICROLOANS,
    categories: [...ABUSE, 'coercive-visit', 'harassment-threat', 'contact-after-stop', ...FALSE_FACTS], reading: `${FALSE_READING} ${BOUND_LENDER}`,
  },
  {
    ...TEXT, id: 'cn.mlc2025.prohibited-6.property', title: 'Microloan companies do not take what is not owed.',
    ...REPORTED, from: '2025-01-17', citation: microloans('item 3'), when: OF_MICROLOANS, categories: ['fee-misrepresentation', 'extortion'], reading: BOUND_LENDER,
  },
  {
    ...TEXT, id: 'cn.mlc2025.prohibited-6.privacy', title: 'Microloan companies do not spread the privacy of borrowers and guarantors.',
    ...REPORTED, from: '2025-01-17', citation: microloans('item 4'), when: OF_MICROLOANS, categories: ['shaming-or-publicity', 'privacy-disclosure'], reading: `${TERMS_READING} ${BOUND_LENDER}`,
  },
  {
    ...TEXT, id: 'cn.mlc2025.prohibited-6.recipients.words', title: 'Microloan companies do not collect through those who are not liable.',
    ...REPORTED, from: '2025-01-17', citation: microloans('item 5'), when: OF_MICROLOANS, categories: ['third-party-pressure'],
    reading: `To announce contact with family, employer or acquaintances is to collect from them. ${BOUND_LENDER}`,
  },
  {
    ...TEXT, id: 'cn.cifa2018.induce.words', title: 'No inducing or forcing to raise money by new loans or unlawful ways.',
    ...REPORTED, from: '2018-03-28', when: ONLINE_CREDIT, categories: ['coercive-borrowing'],
    citation: {
      instrument: '互联网金融逾期债务催收自律公约(试行) (CIFA convention 2018)', provision: 'Art. 18',
      note: 'Read in a public file whose address was not recorded; the dates are from memory.',
    },
    reading: 'The convention is for online lending; whether a loan was given online is not asked unless `debts[].online` = false.',
  },
  {
    ...TEXT, id: 'cn.cpl29.commercial.words', title: 'A collection message does not sell without consent.',
    ...READ, from: '2014-03-15', citation: law('Consumer Protection Law', 'Art. 29 para 3'), when: { notPurposes: ['marketing'] }, categories: ['marketing'],
    unless: { consent: { scopes: ['marketing'] } }, reading: 'A message that also sells is commercial whatever its purpose is called.',
  },
];

const instruments: readonly Instrument[] = [
  {
    id: 'gbt-45251-2025', title: 'GB/T 45251-2025 互联网金融 个人网络消费信贷 贷后催收风控指引',
    titleEnglish: 'Internet finance - Online consumer lending - Guidance on post-loan collection risk control',
    issuer: '国家市场监督管理总局、国家标准化管理委员会', status: 'standard', issued: '2025-02-28', from: '2025-02-28',
    url: 'https://wenku.siduzixun.com/filedownload/601861.htm',
    appliesTo: 'Banks, consumer finance, microloan and auto finance companies and their agencies, for individual online consumer credit. A recommended '
      + 'standard.',
    note: 'Only the title page and contents could be read.',
  },
  {
    id: 'cifa-guideline-2024', title: '互联网金融贷后催收业务指引', titleEnglish: 'Guideline on post-loan collection in internet finance',
    issuer: '中国互联网金融协会', status: 'repealed', issued: '2024-05-15', from: '2024-05-15', until: '2025-02-28', url: CIFA_RELEASE,
    appliesTo: 'Members of the National Internet Finance Association and their agencies; may be applied to credit cards and offline consumer credit.',
    note: 'The last day is derived: the guideline says that the national standard replaces it.',
  },
  {
    id: 'cba-guideline-2026', title: '金融机构个人消费类贷款催收工作指引(试行)',
    titleEnglish: 'Guideline on collection of personal consumer loans by financial institutions (trial)', issuer: '中国银行业协会', status: 'self-regulatory',
    issued: '2026-01-30', from: '2026-01-30', url: CBA_21JINGJI, appliesTo: 'Member units (banks, consumer finance companies) and their agencies; credit '
      + 'cards and personal consumer credit.',
    note: 'The first day in force was not seen; it is taken to be the day of release.',
  },
  {
    id: 'card-measures-2011', title: '商业银行信用卡业务监督管理办法', titleEnglish: 'Measures for the Supervision of Credit Card Business of Commercial Banks',
    issuer: '中国银行业监督管理委员会', status: 'binding', issued: '2011-01-13', from: '2011-01-13', url: CARD_TEXT, appliesTo: 'Card-issuing banks and agents '
      + 'collecting for them.',
    note: 'The date is from memory.',
  },
  {
    id: 'internet-loan-2020', title: '商业银行互联网贷款管理暂行办法', titleEnglish: 'Interim Measures for Internet Loans of Commercial Banks', issuer: '中国银行保险监督管理委员会',
    status: 'binding', issued: '2020-07-12', from: '2020-07-12', url: IL_PRESS, appliesTo: 'Commercial banks lending online; consumer and auto finance '
      + 'companies by reference.',
    note: 'The date is from memory.',
  },
  {
    id: 'cfc-measures-2024', title: '消费金融公司管理办法', titleEnglish: 'Measures for the Administration of Consumer Finance Companies', issuer: '国家金融监督管理总局',
    status: 'binding', issued: '2024-03-18', from: '2024-04-18', url: CFC_PRESS, appliesTo: 'Consumer finance companies and agencies collecting for them.',
  },
  {
    id: 'microloan-measures-2025', title: '小额贷款公司监督管理暂行办法', titleEnglish: 'Interim Measures for the Supervision of Microloan Companies',
    issuer: '国家金融监督管理总局', status: 'binding', issued: '2025-01-17', from: '2025-01-17', url: MLC_PRESS, appliesTo: 'Microloan companies and their agents.',
  },
  {
    id: 'cp-measures-2022', title: '银行保险机构消费者权益保护管理办法', titleEnglish: 'Measures for Consumer Protection by Banking and Insurance Institutions',
    issuer: '中国银行保险监督管理委员会', status: 'binding', issued: '2022-12-30', from: '2023-03-01', url: CP_PRESS,
    appliesTo: 'Banks, insurers, consumer finance, auto finance and trust companies.',
  },
  {
    id: 'civil-code', title: '中华人民共和国民法典', titleEnglish: 'Civil Code', issuer: '全国人民代表大会', status: 'binding', issued: '2020-05-28', from: '2021-01-01',
    url: LAWS, appliesTo: 'Everyone.',
  },
  {
    id: 'pipl', title: '中华人民共和国个人信息保护法', titleEnglish: 'Personal Information Protection Law', issuer: '全国人民代表大会常务委员会', status: 'binding',
    issued: '2021-08-20', from: '2021-11-01', url: LAWS, appliesTo: 'Those who handle personal information, and those they entrust with it.',
  },
  {
    id: 'consumer-law', title: '中华人民共和国消费者权益保护法', titleEnglish: 'Consumer Protection Law', issuer: '全国人民代表大会常务委员会', status: 'binding',
    issued: '2013-10-25', from: '2014-03-15', url: LAWS, appliesTo: 'Business operators.', note: 'As amended in 2013.',
  },
  {
    id: 'sms-2015', title: '通信短信息服务管理规定', titleEnglish: 'Provisions on Short Message Services', issuer: '工业和信息化部', status: 'binding', issued: '2015-05-19',
    from: '2015-06-30', url: SMS_PRESS, appliesTo: 'Providers of short message services and content; consent and refusal for commercial messages.',
  },
  {
    id: 'credit-reporting-regs-2013', title: '征信业管理条例', titleEnglish: 'Regulations on the Credit Reporting Industry', issuer: '国务院', status: 'binding',
    issued: '2013-01-21', from: '2013-03-15', url: LAWS, appliesTo: 'Credit bureaus and those who report to them.',
  },
  {
    id: 'ai-label-2025', title: '人工智能生成合成内容标识办法', titleEnglish: 'Measures for Labelling AI-Generated and Synthetic Content',
    issuer: '国家互联网信息办公室等四部门', status: 'binding', issued: '2025-03-07', from: '2025-09-01', url: AI_PRESS,
    appliesTo: 'Providers of network information services that generate content.',
  },
  {
    id: 'criminal-law', title: '中华人民共和国刑法', titleEnglish: 'Criminal Law', issuer: '全国人民代表大会', status: 'binding', issued: '1997-03-14', from: '1997-10-01',
    url: LAWS, appliesTo: 'Everyone.', note: 'The dates are from memory.',
  },
  {
    id: 'psapl-2012', title: '中华人民共和国治安管理处罚法(2012修正)', titleEnglish: 'Public Security Administration Punishments Law (2012)',
    issuer: '全国人民代表大会常务委员会', status: 'repealed', issued: '2012-10-26', from: '2013-01-01', until: '2025-12-31', url: LAWS, appliesTo: 'Everyone.',
    note: 'The dates are from memory.',
  },
  {
    id: 'psapl-2025', title: '中华人民共和国治安管理处罚法(2025修订)', titleEnglish: 'Public Security Administration Punishments Law (2025)',
    issuer: '全国人民代表大会常务委员会', status: 'binding', issued: '2025-06-27', from: '2026-01-01', url: SPP, appliesTo: 'Everyone.',
  },
  {
    id: 'lawyers-law', title: '中华人民共和国律师法', titleEnglish: 'Lawyers Law', issuer: '全国人民代表大会常务委员会', status: 'binding', issued: '2017-09-01',
    from: '2018-01-01', url: LAWS, appliesTo: 'Everyone.', note: 'The dates are from memory.',
  },
  {
    id: 'cifa-convention-2018', title: '互联网金融逾期债务催收自律公约(试行)', titleEnglish: 'Self-discipline convention on collecting overdue debts of internet finance (trial)',
    issuer: '中国互联网金融协会', status: 'self-regulatory', issued: '2018-03-28', from: '2018-03-28', appliesTo: 'Members of the National Internet Finance Association.',
    note: 'Read in a public file whose address was not recorded; the dates are from memory.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'cn',
  version: '2026.11.0',
  title: '中国内地:债务催收联系规则',
  titleEnglish: 'China (mainland): rules of debt collection contacts',
  zones: [BEIJING],
  lastChecked: CHECKED,
  instruments,
  rules: [...hours, ...counts, ...recipients, ...channels, ...notices, ...commercial, ...texts],
  notes: [
    'Hours and counts stand in two texts alone, GB/T 45251-2025 (a recommended standard) and the CBA guideline of 2026 (self-regulation); no law or '
      + 'regulation has any. Both are applied to every consumer credit that is not known to be outside them, and the stricter wins.',
    'Whom a text binds: a lender, a debt or a source that is not stated is taken to be bound. `from.institution` = `microfinance` takes a contact out of '
      + 'the CBA guideline, `debts[].online` = false out of the standard, and the types business, rent, telecom, utility, medical and tax out of both. A '
      + 'buyer of the debt is bound as its seller was.',
    'Before 2024-05-15 no text had hours or counts: the convention of 2018 asks for an appropriate time and no frequent calls, without a number, and Civil '
      + 'Code Arts 1032 and 1033(1) protect the peace of private life. Neither is checked: nothing in them can be counted.',
    'Weekends and public holidays are ordinary days: no text restricts them. A contract or a house policy may, with the calendar `cn`.',
    'Every channel is reached by the night ban; calls also by the daily counts, visits by the rules on visitors and consent, public posts are barred. For '
      + 'sms, e-mail, letters, push, in-app, chat, fax and web portals no text has a number.',
    'Contacts with the lender, its lawyers and credit bureaus are not contacts with third persons. A debtor\'s wish not to be contacted is not checked: '
      + 'collection rests on the contract (PIPL Arts 13 and 15), and no text read gives the debtor a right to stop it. A dispute must be noted and verified '
      + '(Credit card measures Art. 69); it does not bar contact.',
    'Left out as read from memory alone: the rules of the 2018 convention on time, frequency, identity and impersonation, notice 银保监规〔2022〕13号 on card '
      + 'business, the microloan notice of 2020, the Implementing Regulations of the Consumer Protection Law Art. 24, deep-synthesis labels, instalment '
      + 'plans (Credit card measures Art. 70).',
    'Texts are read in Chinese (`fair-contact/wording/zh-hans`): one rule for each provision that names what may not be said. Each looks for the categories that its own words cover, and '
      + 'leaves others to the texts that name them. A call without a script has no text to read, and what is said at a door is not seen.',
    'Phrases are examples of what the texts ban, not quotations from them. Not read from texts: posing as a person with no name of an authority, anonymity (the kind `disclosure` asks for the '
      + 'institution), gang means, and what a picture shows.',
    'Required of a text are the institution\'s name at first contact, the elements of a dunning letter on a card debt, the mark of a machine, and the way to refuse commercial messages. No text read '
      + 'asks in each message for a collector\'s name or staff number, the purpose, a hotline for complaints (12378, 12363, 12345), official ways to pay, an offer of a human, word of a recording '
      + '(Credit card measures Art. 68 asks for the recording alone) or a way for contact persons to refuse: good practice, for a house policy.',
    'Not checked: an order of the police not to contact (Public Security Administration Punishments Law Art. 50, since 2026).',
    'Not checked: that the number of a contact person was given with that person\'s own consent (PIPL Arts 6, 13).',
    'Not checked: recordings kept two years (cards) and records five years (consumer finance), yearly evaluation of agencies (GB/T 45251 5.4), the '
      + 'published list of agencies, collectors\' pay (Credit card measures Art. 66), fairness of machines (CBA guideline, PIPL Art. 24), entrusting and '
      + 'transfer of data (PIPL Arts 21, 23, 28, 29).',
    'The two effective collections of the interpretation on card crime (at least 30 days apart) are a test of criminal law, no limit on contact. Adverse '
      + 'records are deleted after five years (征信业管理条例 Art. 16): a matter of wording.',
    'Local rules (Shenzhen, Guangzhou, Beijing, Jiangsu, Qingdao) could not be read and are left out.',
  ],
});

export default ruleset;
