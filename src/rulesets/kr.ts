import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';
import type { Citation, Instrument, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const SEOUL = 'Asia/Seoul';

const FCA_URL = 'https://www.law.go.kr/법령/채권의공정한추심에관한법률';
const ACT_URL = 'https://www.law.go.kr/법령/개인금융채권의관리및개인금융채무자의보호에관한법률';
const DECREE_URL = 'https://www.law.go.kr/법령/개인금융채권의관리및개인금융채무자의보호에관한법률시행령';
const FIRM_NOTICE = 'https://hygood.co.kr/contents/consumer_protection/debt_collection_guide5';
const FSS_2024 = 'https://reg-track.com/Calendar/D?r=MgAzADUANAAzADAA0&q=23ed70f462354b96bf97e0cc36e4618c&t=-1881325919235430';

const fca = (provision: string): Citation => ({ instrument: '채권의 공정한 추심에 관한 법률 (Fair Debt Collection Practices Act)', provision, url: FCA_URL });
const act = (provision: string, url = ACT_URL): Citation => ({
  instrument: '개인금융채권의 관리 및 개인금융채무자의 보호에 관한 법률 (Personal Debtor Protection Act)', provision, url,
});

const FCA_ALWAYS = { force: 'prohibition', confidence: 'primary', lastChecked: CHECKED, from: '2009-08-07' } as const;
const PDPA = { force: 'prohibition', confidence: 'primary', lastChecked: CHECKED, from: '2024-10-17', zone: SEOUL } as const;

/** Claims that are no personal financial claims: telecom, rental and trade debts and the like. One whose type is not stated is taken to be financial. */
const NON_FINANCIAL = ['telecom', 'utility', 'rent', 'medical', 'tax', 'trade'] as const;
const FINANCIAL: ConditionParams = { notDebtTypes: NON_FINANCIAL };

/** The debtor, and those who stand in the debtor's place. */
const DEBTOR = ['debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'] as const;
/** Those who owe the claim: the law protects guarantors as debtors. */
const LIABLE = [...DEBTOR, 'co-debtor', 'guarantor'] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;

/** Notices that a statute, the contract terms or a guideline demand. */
const NOTICES = ['required-by-law', 'legal-notice', 'validation-notice', 'contract-notice', 'placement-notice', 'opt-out-confirmation'] as const;
const ANSWERS = ['reply', 'requested-information'] as const;
/** An answer, on the day of the debtor's own question. */
const SAME_DAY_ANSWER: ConditionParams = { purposes: ANSWERS, reply: { sameDay: true } };
/** A plain statement of creditor, amount and arrears that asks for nothing. */
const PLAIN_INFORMATION = ['account-information', 'plain-information', 'information', 'account-statement', 'service'] as const;
const UNREACHED = ['no-answer', 'busy', 'not-in-service', 'undelivered'] as const;

const COLLECTING: ConditionParams = { ...FINANCIAL, roles: LIABLE, notPurposes: NOTICES };
const NO_CONTACT_READING = 'Notices that a law, the contract or a guideline demands (purposes `required-by-law`, `legal-notice`, `validation-notice`, '
  + '`contract-notice`) and an answer on the day of the debtor\'s own question (`replyTo`, purpose `reply` or `requested-information`) are no collection '
  + 'contact.';

/** The debtor agreed to the time. It binds nobody but the debtor. */
const AGREED: ConditionParams = { roles: DEBTOR, any: [{ consent: { scopes: ['time'] } }, { appointment: true }] };
const NIGHT = [{ from: '21:00', to: '08:00', toInclusive: true }] as const;
const NIGHT_READING = 'Both named hours are inside: 21:00:00.000 and 08:00:00.000 are denied. The offence asks for fear or a grave disturbance; the night is '
  + 'denied as such. Of good reasons only the debtor\'s agreement is seen (a consent of scope `time`, or an appointment). The moment of arrival counts: give '
  + 'it as `contact.at`.';

const counted: FilterParams = {
  roles: LIABLE, notPurposes: NOTICES, undeliverable: false,
  // What is known not to have reached the debtor; failed visits have a cap of their own below.
  not: { any: [{ notChannels: ['visit'], facts: { 'event.outcome': UNREACHED } }, { purposes: ANSWERS, answersSameDay: true }] },
};

const guideline = (provision: string, url: string): Citation => ({
  instrument: '채권추심 및 대출채권 매각 가이드라인 (FSS guideline on debt collection)', provision, url, note: 'Read in the press.',
});
const twoADay = {
  id: 'kr.fss2016.2perday', kind: 'frequency', title: 'Supervisors treat more than two contacts a day about a claim as disturbing.',
  force: 'should', confidence: 'secondary', lastChecked: CHECKED, zone: SEOUL,
  citation: guideline('count section', 'https://edaily.co.kr/News/Read?mediaCodeNo=257&newsId=02676486612811608'),
  limit: 2, window: { calendar: 'day' }, per: ['debt'], count: { channels: ['call', 'email', 'sms', 'visit'] },
} as const;

const limits: readonly Rule[] = [
  {
    id: 'kr.pdpa.7in7', kind: 'frequency', title: 'At most seven collection contacts in seven days for each claim, by all means and all collectors together.',
    ...PDPA, when: COLLECTING, unless: SAME_DAY_ANSWER,
    citation: {
      ...act('Art. 16(1)-(2); Decree Art. 15(1)1, (2)2'),
      note: `What is no contact and what is not counted (Decree Art. 15(1)2, (2)1) was read in firms' notices: ${FIRM_NOTICE}`,
    },
    limit: 7, window: { days: 7 }, per: ['debt'], count: counted,
    exempt: [
      // kr.pdpa.7in7.excluded: each within its own cap.
      { event: { purposes: PLAIN_INFORMATION, roles: LIABLE }, upTo: 1, within: { calendar: 'day' } },
      { event: { channels: ['call'], roles: LIABLE, facts: { 'event.outcome': ['broken-off'] } }, upTo: 2, within: { calendar: 'day' } },
      { event: { channels: ['visit'], roles: LIABLE, facts: { 'event.outcome': UNREACHED } }, upTo: 2, within: { days: 7 } },
    ],
    reading: 'Neither Act nor Decree says rolling or calendar week: seven local dates, the contact\'s own the last. Contacts with debtor, co-debtor and '
      + 'guarantor about a claim are added together. A message that was delivered, or whose end is not known, reached the debtor. Not counted: what did not '
      + 'reach the debtor, but of failed visits only two in seven days; two broken-off calls a day; one plain statement a day (purpose `account-information`, '
      + `\`plain-information\` or \`service\`; Decree Art. 15(2)1). ${NO_CONTACT_READING} An earlier answer `
      + 'whose question the history does not hold, or that came on a later day, is counted.',
  },
  { ...twoADay, from: '2016-11-07', until: '2024-10-17', note: 'Earlier practice was three a day; that text could not be dated.' },
  {
    ...twoADay, from: '2024-10-17', until: '2024-11-29', when: { debtTypes: NON_FINANCIAL, channels: ['call', 'email', 'sms', 'visit'] },
    note: 'For personal financial claims overtaken by Art. 16 of the 2024 Act on 2024-10-17; the end is inferred from the revision of 2024-11-29.',
  },
  {
    id: 'kr.fss2024.nonfinancial-2perday', kind: 'frequency', title: 'Collection companies contact a debtor of a non-financial claim at most twice a day.',
    force: 'should', confidence: 'secondary', lastChecked: CHECKED, from: '2024-11-29', until: '2025-11-29', zone: SEOUL,
    citation: guideline('non-financial claims', FSS_2024),
    when: { parties: ['collector'], debtTypes: NON_FINANCIAL, channels: ['call', 'email', 'sms', 'visit'], roles: LIABLE, notPurposes: [...NOTICES,
    ...ANSWERS] },
    limit: 2, window: { calendar: 'day' }, per: ['consumer'],
    count: { channels: ['call', 'email', 'sms', 'visit'], roles: LIABLE, notPurposes: [...NOTICES, ...ANSWERS] },
    exempt: [{ event: { purposes: PLAIN_INFORMATION, roles: LIABLE }, upTo: 1, within: { calendar: 'day' } }],
    reading: 'In force for a year; a revision proposed in October 2025 was not found, so nothing is asked after 2025-11-28.',
  },
];

const hours: readonly Rule[] = [
  {
    id: 'kr.fca.night-visit', kind: 'contact-hours', title: 'No visits to the debtor or related persons between 21:00 and 08:00.',
    ...FCA_ALWAYS, citation: fca('Art. 9 item 2'), when: { channels: ['visit'], notRoles: OWN_SIDE }, quiet: NIGHT, unless: AGREED, reading: NIGHT_READING,
  },
  {
    id: 'kr.fca.night-contact', kind: 'contact-hours', title: 'No words, writing, sound, image or object reaches the debtor or related persons at night.',
    ...FCA_ALWAYS, citation: fca('Art. 9 item 3'), when: { notChannels: ['visit'], notRoles: OWN_SIDE }, quiet: NIGHT, unless: AGREED, reading: NIGHT_READING,
  },
  {
    id: 'kr.pdpa.no-contact-times', kind: 'inconvenient', title: 'Times that the debtor named, up to 28 hours a week, are kept free.',
    ...PDPA, citation: act('Art. 18; Decree Art. 17(1)1', DECREE_URL), when: COLLECTING, unless: [SAME_DAY_ANSWER, { unreachable: true }], honours: ['times'],
    reading: `All the times in \`consumer.inconvenient\` are honoured; that they pass 28 hours a week is for the caller to see to. ${NO_CONTACT_READING}`,
  },
];

/** A suspension whose end is stated: agreed, shorter or longer. */
const END_STATED: ConditionParams = {
  known: { any: [{ facts: { 'consumer.hardship.until': { ago: {} } } }, { not: { facts: { 'consumer.hardship.until': { ago: {} } } } }] },
};
const HARDSHIP_READING = 'State `consumer.hardship.from` as the day on which disaster, illness, marriage or death was confirmed; it is day one. An agreed end '
  + 'is `consumer.hardship.until`, its last day barred.';

const stops: readonly Rule[] = [
  {
    id: 'kr.pdpa.suspension', kind: 'account-status', title: 'No collection for three months, or as agreed, once the debtor showed a listed hardship.',
    ...PDPA, citation: act('Art. 17; Decree Art. 16', DECREE_URL), when: COLLECTING, unless: [SAME_DAY_ANSWER, { unreachable: true }],
    status: 'hardship', lasts: { months: 3 }, reading: `${HARDSHIP_READING} ${NO_CONTACT_READING}`,
  },
  {
    id: 'kr.pdpa.suspension.extended', kind: 'account-status', title: 'A suspension extended by agreement lasts as agreed, at most six months in all.',
    ...PDPA, citation: act('Art. 17; Decree Art. 16', DECREE_URL), when: { ...COLLECTING, all: [END_STATED] },
    unless: [SAME_DAY_ANSWER, { unreachable: true }], status: 'hardship', lasts: { months: 6 }, reading: HARDSHIP_READING,
  },
  {
    id: 'kr.pdpa.no-contact-means', kind: 'consent', title: 'Means of contact that the debtor barred are not used.',
    ...PDPA, citation: act('Art. 18; Decree Art. 17(1)2', DECREE_URL), when: COLLECTING, unless: [SAME_DAY_ANSWER, { unreachable: true }],
    optOuts: { covers: { call: ['call', 'voicemail', 'sms'], sms: ['sms', 'call', 'voicemail'], letter: ['letter', 'postcard'] } },
    reading: 'Calls and texts to a number are one means. Every opt-out is honoured; that the debtor may bar two means at most, and not both visits and the '
      + `telephone, is for the caller to see to. ${NO_CONTACT_READING}`,
  },
  {
    id: 'kr.pdpa.blocked-claims.deceased', kind: 'account-status', title: 'No collection while the succession to a dead debtor is not settled.',
    ...PDPA, citation: act('Art. 14; Decree Arts 9, 13'), when: COLLECTING, status: 'deceased', unless: { facts: { 'consumer.successionSettled': true } },
    reading: 'A dead debtor\'s succession is taken as open unless `consumer.successionSettled` says otherwise.',
  },
  {
    id: 'kr.pdpa.blocked-claims.lawsuit', kind: 'account-status', title: 'No collection while a lawsuit on the existence or amount of the claim is pending.',
    ...PDPA, citation: act('Art. 14; Decree Arts 9, 13'), when: { ...COLLECTING, notPurposes: [...NOTICES, 'active-litigation'] }, status: 'in-litigation',
    reading: 'Any pending lawsuit about the claim (`debts[].inLitigation`) is taken to be one on its existence or amount; what the lawsuit itself needs is '
      + 'purpose `active-litigation`.',
  },
  {
    id: 'kr.pdpa.blocked-claims.confirmation', kind: 'account-status', title: 'No collection until a debtor who asked for a debt confirmation has it.',
    ...PDPA, citation: act('Art. 14; Decree Arts 9, 13'), when: { ...COLLECTING, notPurposes: [...NOTICES, ...ANSWERS, 'verification'] },
    status: 'disputed', endedBy: 'verification-sent',
    reading: 'A request for confirmation, and a claim of identity theft, fraud or lacking title, is an entry in `debts[].disputes`; the confirmation ends it.',
  },
  {
    id: 'kr.pdpa.blocked-claims.rehabilitation', kind: 'account-status', title: 'No collection after the opening of, or a stay in, individual rehabilitation.',
    ...PDPA, citation: act('Art. 14; Decree Arts 9, 13'), when: COLLECTING, status: 'bankrupt',
    statuses: ['open', 'opened', 'stay', 'comprehensive-stay', 'rehabilitation'],
  },
  {
    id: 'kr.pdpa.blocked-claims.process', kind: 'custom', title: 'No collection during a debt adjustment, nor of a claim assigned three times or more.',
    ...PDPA, citation: act('Art. 14; Decree Arts 9, 13'), when: COLLECTING, unless: { facts: { 'debt.exemptAssignee': true } }, remedy: 'stop',
    deny: {
      or: [
        { some: [{ var: ['debt.process', []] }, { in: [{ var: ['kind', ''] }, ['debt-adjustment', 'debt-adjustment-agreed']] }] },
        {
          '>=': [
            { reduce: [{ filter: [{ var: ['debt.process', []] }, { '==': [{ var: ['kind', ''] }, 'assignment'] }] }, { '+': [{ var: 'accumulator' }, 1] }, 0] },
            3,
          ],
        },
      ],
    },
    message: {
      en: 'A debt adjustment is pending or in force, or the claim was assigned three times or more.',
      'zh-hans': '债务调整程序尚在进行或仍然有效,或者该债权已转让三次以上。',
    },
    reading: '`debts[].process` holds an entry of kind `debt-adjustment` while one is pending or in force, and one of kind `assignment` for each '
      + 'assignment; a listed public assignee is `debts[].exemptAssignee`. A second or later request for adjustment, which does not bar collection, is '
      + 'left out of the facts.',
  },
  {
    id: 'kr.fca.represented', kind: 'account-status', title: 'After written notice of a lawyer the debtor is not contacted.',
    ...FCA_ALWAYS, citation: fca('Art. 8-2'),
    when: {
      roles: LIABLE,
      notInstitutions: [
        'bank', 'savings-bank', 'card-issuer', 'finance-company', 'insurer', 'credit-union', 'credit-financial-institution', 'collection-company',
        'licensed-collection-company', 'asset-manager', 'private-lender',
      ],
    },
    status: 'represented', forms: ['written', 'electronic', 'registered'], unless: { consent: { scopes: ['represented'] } },
    note: 'The day on which the article was added to the Act was not read; it is taken to be in force from the beginning.',
    reading: 'Binds in practice registered lenders and their agents: state `from.institution` for credit financial institutions, licensed collection '
      + 'companies, '
      + 'asset managers and private lenders, which are not bound. A lawyer who cannot be reached is status `non-responsive`; a form that is not stated is '
      + 'taken to be writing.',
  },
  {
    id: 'kr.fca.conduct.stay', kind: 'account-status', title: 'No demands after a stay in rehabilitation or a discharge.',
    ...FCA_ALWAYS, citation: fca('Arts 9(1),(4)-(7), 10, 11, 12'), when: { roles: LIABLE, notPurposes: NOTICES }, status: 'bankrupt',
    statuses: ['open', 'stay', 'comprehensive-stay', 'opened', 'rehabilitation', 'discharged'],
    reading: 'The Act bars repeated demands; the first is denied too. A proceeding that is open is taken to bring a stay.',
  },
  {
    id: 'kr.fca.conduct.paid', kind: 'account-status', title: 'No demand for a debt that does not exist.',
    ...FCA_ALWAYS, citation: fca('Arts 9(1),(4)-(7), 10, 11, 12'), when: { roles: LIABLE, notPurposes: [...NOTICES, ...ANSWERS] }, status: 'paid',
    reading: 'A debt that was paid no longer exists.',
  },
];

const LOCATING: ConditionParams = { purposes: ['location'], unreachable: true };

const recipients: readonly Rule[] = [
  {
    id: 'kr.fca.related-persons', kind: 'recipient', title: 'Others than the debtor are approached only to find a debtor who cannot be located.',
    ...FCA_ALWAYS, citation: fca('Art. 8-3; Art. 12 item 2'), when: { notRoles: OWN_SIDE }, allow: [{ roles: [...LIABLE, 'attorney'] }, LOCATING],
    note: 'The day on which Art. 8-3 was added to the Act was not read; it is taken to be in force from the beginning.',
    reading: 'The Act names cohabitants, relatives and co-workers; every other person who does not owe the debt is treated alike, a spouse included. That the '
      + 'debtor cannot be located is stated in `consumer.unreachable`; the debtor\'s consent opens no way.',
  },
  {
    id: 'kr.fca.related-persons.misdirected', kind: 'recipient', title: 'No collection at an address that is known to be somebody else\'s.',
    ...FCA_ALWAYS, citation: fca('Art. 8-3; Art. 12 item 2'), when: { roles: LIABLE }, misdirected: true,
    reading: 'Whoever is reached there would learn of the debt.',
  },
  {
    id: 'kr.fca.related-persons.statement', kind: 'disclosure', title: 'A related person is told who asks, for which creditor, and why.',
    ...FCA_ALWAYS, citation: fca('Art. 8-3; Art. 12 item 2'), when: { notRoles: [...OWN_SIDE, ...LIABLE, 'attorney'] },
    requires: ['sender-identity', 'call-back-number', 'creditor-name', 'purpose'],
  },
  {
    id: 'kr.fca.conduct.open-forms', kind: 'channel', title: 'No postcards or other forms that let others see the debt.',
    ...FCA_ALWAYS, citation: fca('Arts 9(1),(4)-(7), 10, 11, 12'), when: { channels: ['postcard', 'social-post'] }, deny: true,
    reading: '`social-post` is what others can see; a private message is channel `chat`.',
  },
];

const notices: readonly Rule[] = [
  {
    id: 'kr.pdpa.start-notice', kind: 'prerequisite', title: 'No collection before the start notice was given and three business days have run.',
    ...PDPA, citation: act('Art. 15; Decree Art. 14'), when: { ...COLLECTING, notParties: ['creditor'] }, unless: SAME_DAY_ANSWER,
    requires: [
      { fact: 'debt.noticeSentAt' },
      { event: { purposes: ['validation-notice'], roles: LIABLE, channels: ['letter', 'email', 'sms', 'fax'], notOutcomes: ['undelivered'],
      undeliverable: false } },
    ],
    atLeast: { workdays: 3 }, per: ['debt'],
    reading: 'The notice goes out three business days before the start: its own date is day one, and the third business day after it is the first on which '
      + 'collection may start. A creditor (`from.party`) is taken to collect its own claim, which needs no notice; whoever is not stated to be one does. '
      + 'After a cure and a new default a new notice is needed: state its date.',
  },
  {
    id: 'kr.pdpa.outsourcing-notice', kind: 'prerequisite', title: 'Collection is entrusted five business days after the debtor was told, at the earliest.',
    ...PDPA, citation: act('Art. 25; Decree Art. 23'),
    when: {
      ...COLLECTING,
      known: {
        parties: ['collector'],
        any: [
          { facts: { 'debt.placementNoticeSentAt': { ago: {} } } },
          { not: { facts: { 'debt.placementNoticeSentAt': { ago: {} } } } },
          { history: { event: { purposes: ['placement-notice'], roles: LIABLE } } },
        ],
      },
    },
    requires: [{ fact: 'debt.placementNoticeSentAt' }, { event: { purposes: ['placement-notice'], roles: LIABLE } }], atLeast: { workdays: 5 }, per: ['debt'],
    reading: 'The duty is the creditor\'s. Where its notice is recorded (`debts[].placementNoticeSentAt`, or an event of purpose `placement-notice`) the '
      + 'agency '
      + 'waits for five business days; where none is recorded, the next rule advises.',
  },
  {
    id: 'kr.pdpa.outsourcing-notice.recorded', kind: 'prerequisite', title: 'The debtor is told before collection is entrusted to a company.',
    ...PDPA, force: 'should', citation: act('Art. 25; Decree Art. 23'), when: { ...COLLECTING, known: { parties: ['collector'] } },
    requires: [{ fact: 'debt.placementNoticeSentAt' }, { event: { purposes: ['placement-notice'], roles: LIABLE } }], per: ['debt'],
    reading: 'The duty binds, but it is the creditor\'s and its notice is seldom kept with the contacts: where none is recorded, it advises.',
  },
  {
    id: 'kr.pdpa.identity', kind: 'disclosure', title: 'Each contact states affiliation, name and contact, and shows proof of authority.',
    ...PDPA, citation: act('Art. 19'), when: { ...FINANCIAL, notRoles: [...OWN_SIDE, 'attorney'], notPurposes: NOTICES },
    requires: ['institution-name', 'sender-identity', 'call-back-number', 'proof-of-authority'],
  },
  {
    id: 'kr.pdpa.start-notice.contents', kind: 'disclosure', title: 'The start notice carries the listed elements.',
    ...PDPA, citation: act('Art. 15; Decree Art. 14'), when: { ...FINANCIAL, purposes: ['validation-notice'], roles: LIABLE },
    requires: [
      'creditor-name', 'amount', 'arrears', 'start-date', 'sender-identity', 'call-back-number', 'methods', 'rights-notice', 'payment-account', 'agent-right',
    ],
  },
];

/** The rule with SAYS_SO says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['ko'] } as const;
const SAYS_SO = { unchecked: 'advise', placeholders: 'advise' } as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'kr.fca.conduct.words', title: 'No threats, deceit, false legal steps, forced borrowing or collecting from others.',
    ...FCA_ALWAYS, ...SAYS_SO, citation: fca('Arts 9(1),(4)-(7), 10, 11, 12'),
    categories: ['violence-threat', 'extortion', 'coercive-borrowing', 'third-party-pressure', 'shaming-or-publicity', 'false-legal-action', 'arrest-or-criminal-threat', 'impersonation-authority', 'impersonation-lawyer', 'false-credit-claim', 'excessive-urgency', 'fee-misrepresentation', 'false-relief', 'deception-identity'],
    reading: 'What `content.facts` states as true (`suit-filed`, `judgment`, `step-planned`, `fee-agreed` …) is no false statement; what nobody states is taken to be false. To ask others to pay is Art. 9; words that suggest a court or state body, and proceedings that are not under way, are Art. 11. This rule says where no text was read, for all rules on wording.',
  },
  {
    ...TEXT, id: 'kr.fca.related-persons.words', title: 'Related persons do not learn of the debt.',
    ...FCA_ALWAYS, citation: fca('Art. 8-3; Art. 12 item 2'),
    categories: ['privacy-disclosure'],
    reading: 'Also where the debtor cannot be located.',
  },
  {
    ...TEXT, id: 'kr.fca.related-persons.words.spouse', title: 'A spouse who does not owe does not learn of the debt.',
    ...FCA_ALWAYS, citation: fca('Art. 8-3; Art. 12 item 2'), thirdParties: ['spouse'], when: { roles: ['spouse'] },
    categories: ['privacy-disclosure'],
    reading: 'A spouse who owes is named as `co-debtor`.',
  },
];

const instruments: readonly Instrument[] = [
  {
    id: 'fair-collection-act', title: '채권의 공정한 추심에 관한 법률 (법률 제9418호)', titleEnglish: 'Fair Debt Collection Practices Act',
    issuer: 'National Assembly / Ministry of Justice', status: 'binding', issued: '2009-02-06', from: '2009-08-07', url: FCA_URL,
    appliesTo: 'Every debt collector: registered and unregistered lenders, credit institutions, ordinary creditors, licensed collection companies, assignees '
      + 'and their agents; protects natural persons, guarantors and related persons. Last amendment read: Act 20714, in force 2025-07-22.',
    note: 'For personal financial claims only where the 2024 Act is silent.',
  },
  {
    id: 'personal-debtor-act', title: '개인금융채권의 관리 및 개인금융채무자의 보호에 관한 법률 (법률 제20054호)',
    titleEnglish: 'Act on the Management of Personal Financial Claims and Protection of Personal Financial Debtors',
    issuer: 'National Assembly / Financial Services Commission', status: 'binding', issued: '2024-01-16', from: '2024-10-17', url: ACT_URL,
    appliesTo: 'Collectors of personal financial claims: financial companies, licensed collection companies, commissioned collectors, debt-buying lenders. No '
      + 'threshold of amount for Arts 14-20. Telecom, rental and trade claims are outside.',
    note: 'Text read: version in force 2026-01-02 (Act 21065). There was a guidance period without sanctions at first.',
  },
  {
    id: 'personal-debtor-decree', title: '개인금융채권의 관리 및 개인금융채무자의 보호에 관한 법률 시행령',
    titleEnglish: 'Enforcement Decree of the Personal Debtor Protection Act', issuer: 'President / FSC', status: 'binding', issued: '2024-10-15',
    from: '2024-10-17', url: DECREE_URL, appliesTo: 'As the Act.',
    note: 'Text read: Decree 35811, in force 2025-10-01; its sub-items, missing there, were read in firms\' notices.',
  },
  {
    id: 'fss-code-2009', title: '채권추심 모범규준', titleEnglish: 'FSS model code on debt collection', issuer: 'Financial Supervisory Service', status: 'guidance',
    until: '2016-11-07', url: 'http://www.krnews21.co.kr/news/view.php?idx=6555&key_idx=10',
    appliesTo: 'Supervised financial companies and collection companies.', note: 'Its dates are not verified: no rule is drawn from it.',
  },
  {
    id: 'fss-guideline-2016', title: '채권추심 및 대출채권 매각 가이드라인 (2016 개정)',
    titleEnglish: 'FSS guideline on debt collection and sale of loans, 2016 revision', issuer: 'Financial Supervisory Service / FSC', status: 'guidance',
    from: '2016-11-07', until: '2024-11-29', url: 'https://www.kmib.co.kr/article/view_amp.asp?arcid=0923638290',
    appliesTo: 'Financial companies and lenders registered with the FSC.', note: 'The end is inferred from the revision of 2024-11-29.',
  },
  {
    id: 'fss-guideline-2024', title: '채권추심 및 대출채권 매각 가이드라인 (2024.11.29 개정)',
    titleEnglish: 'FSS guideline on debt collection and sale of loans, revised 2024-11-29', issuer: 'Financial Supervisory Service', status: 'guidance',
    issued: '2024-11-29', from: '2024-11-29', until: '2025-11-29', url: FSS_2024, appliesTo: 'Collection companies when they collect non-financial claims.',
    note: 'A further revision was proposed in October 2025; its outcome was not found.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'kr',
  version: '2026.11.0',
  title: '대한민국: 채권추심 연락 규칙',
  titleEnglish: 'South Korea: rules of debt collection contacts',
  zones: [SEOUL],
  calendar: 'kr',
  lastChecked: CHECKED,
  instruments,
  rules: [...limits, ...hours, ...stops, ...recipients, ...notices, ...texts],
  notes: [
    'Texts are read in Korean, a rule for each provision that names what may not be said; each looks for the categories that its own words cover. Titles such as 정보원 and 탐정 (Personal Debtor Protection Act, Art. 19) are not looked for.',
    'The night ban reaches every means and every debt of a natural person since 2009-08-07; seven in seven days, the suspensions, the debtor\'s choices and '
      + 'the notices reach personal financial claims since 2024-10-17. A debt whose type is not stated is taken to be one; telecom, utility, rent, medical, '
      + 'tax and trade are not. Weekends and holidays are ordinary days; only the notice periods count business days.',
    'Not checked, as the Act gives no number: repeated visits or contacts that cause fear or anxiety (Fair Debt Collection Act, Art. 9 items 2-3), at any '
      + 'hour.',
    'Left out: the model code of 2009 (two visits with a conversation a week), whose dates are not verified. The FSS guideline of 2016 (two contacts a day for '
      + 'each claim) and its revision of 2024 advise within their dates.',
    'Not checked: the caps of 28 hours a week and of two means on the debtor\'s choices, one suspension for each cause, obstruction cases published by '
      + 'the FSC, '
      + 'that no other means would remain.',
    'Not checked: claims exempted by the FSC for livelihood protection, missing title documents, credit bureau data (Act Art. 14), licences of agencies '
      + '(Art. 26), detective-like titles (Art. 19), the amount thresholds of Art. 3, which do not touch Arts 14-20.',
    'Not checked, as no request shows it: what is done beside the words of a text (violence, deceit, announcing the debt before several people), demands at weddings '
      + 'or funerals, collect calls (Fair Debt Collection Act, Arts 9-12).',
  ],
});

export default ruleset;
