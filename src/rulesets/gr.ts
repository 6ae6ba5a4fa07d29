import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const GAZETTE = 'https://ia37rg02wpsa01.blob.core.windows.net/fek/01/';
const A_68_2009 = `${GAZETTE}2009/20090100068.pdf`;
const A_14_2012 = `${GAZETTE}2012/20120100014.pdf`;
const A_109_2022 = `${GAZETTE}2022/20220100109.pdf`;

const law = (provision: string, url = A_68_2009): Citation => ({ instrument: 'Law 3758/2009', provision, url });
const amended = (provision: string): Citation => ({ instrument: 'Law 4038/2012 art. 36, amending Law 3758/2009', provision, url: A_14_2012 });

const ACT = '2009-05-05';
/** From this day arts 4, 5 and 8 bind original creditors too; clock hours and the ten days are new. */
const CREDITORS = '2012-02-02';
/** From this day the frequency binds lawyers too. */
const LAWYERS_TOO = '2022-06-07';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
/** No clock is named: Greek time, and the debtor's own where it is known. */
const CLOCKS = { zone: ['Europe/Athens', 'consumer'] } as const;

const LAWYERS = ['lawyer', 'attorney', 'law-firm', 'creditor-attorney', 'collector-attorney'] as const;
const COMPANIES: ConditionParams = { notParties: ['creditor', ...LAWYERS] };
const ALL_BUT_LAWYERS: ConditionParams = { notParties: LAWYERS };
/** Not debtors, nor persons close to one. */
const PROFESSIONALS = ['consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'] as const;
const TELEPHONE = ['call', 'voicemail'] as const;
const WHO = 'Debtor-information companies, servicers and purchasers, and since 2012-02-02 original creditors; a party that is not stated is taken to be bound.';

/** A duty of 2009 under arts 4 or 5: companies first, creditors too since 2012. */
const extended = (rule: Rule): readonly Rule[] => [
  { ...rule, from: ACT, until: CREDITORS, when: { ...COMPANIES, ...rule.when } },
  { ...rule, from: CREDITORS, when: { ...ALL_BUT_LAWYERS, ...rule.when } },
];

const hours: readonly Rule[] = [
  {
    id: 'gr.3758.art4-4.hours', kind: 'contact-hours', title: 'Telephone only from 9:00 to 20:00 on working days.',
    ...READ, ...CLOCKS, from: CREDITORS, citation: amended('Law 3758/2009 art. 4(4), sentence added by Law 4038/2012 art. 36(1); restated 2022'),
    when: { ...ALL_BUT_LAWYERS, channels: TELEPHONE, notRoles: PROFESSIONALS },
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '20:00' }], holidays: 'closed',
    reading: `Saturday is taken for no working day, as practice does; local holidays are not known. 20:00 sharp is barred. No exception. ${WHO}`,
  },
];

const frequencyBase = {
  id: 'gr.3758.art4-4.frequency', kind: 'frequency', title: 'No more than one contact every second day.', ...READ, ...CLOCKS,
  citation: law('Law 3758/2009 art. 4(4)', A_109_2022), limit: 1, window: { days: 2 }, per: ['consumer', 'recipient'],
  count: {
    notOutcomes: ['not-in-service', 'undelivered'], notRoles: PROFESSIONALS, notPurposes: ['required-by-law', 'requested-information'],
  },
  reading: 'At least one free date lies between two contacts. Every channel counts, post too, and unanswered attempts, which the text leaves open; over all '
    + 'debts, each debtor alone. Notices that the law or the debtor demands are no dunning.',
} as const satisfies Rule;
const DUNNING: ConditionParams = { notRoles: PROFESSIONALS, notPurposes: ['required-by-law', 'requested-information'] };
const frequency: readonly Rule[] = [
  { ...frequencyBase, from: ACT, until: CREDITORS, when: { ...COMPANIES, ...DUNNING } },
  { ...frequencyBase, from: CREDITORS, until: LAWYERS_TOO, when: { ...ALL_BUT_LAWYERS, ...DUNNING } },
  { ...frequencyBase, from: LAWYERS_TOO, when: DUNNING, note: 'Lawyers who contact the client\'s debtor are bound since this day.' },
];

const cooldown: Rule = {
  id: 'gr.3758.art4-4.cooldown', kind: 'prerequisite', title: 'Telephone only after ten days have passed since the claim fell overdue.',
  ...READ, ...CLOCKS, from: CREDITORS, citation: amended('art. 4(4)'), when: { ...ALL_BUT_LAWYERS, channels: TELEPHONE, notRoles: PROFESSIONALS },
  requires: { fact: 'debt.dueAt' }, atLeast: { days: 10, full: true }, unless: { not: { daysPastDue: { max: 10 } } },
  reading: 'Ten full dates lie between the day on which the claim fell overdue and the first call: overdue since 1 March, 11 March is too early and 12 March '
    + 'is not. `debts[].daysPastDue` above 10 is enough; else `debts[].dueAt` decides, and without both the call is denied.',
};

const contacts: readonly Rule[] = [
  ...extended({
    id: 'gr.3758.art4-4.workplace', kind: 'inconvenient', title: 'Calls to the workplace only if the debtor gave that number as the only one.',
    ...READ, ...CLOCKS, citation: law('art. 4(4)'), when: { channels: TELEPHONE, notRoles: PROFESSIONALS }, workplace: 'always',
    unless: [{ consent: { scopes: ['place:work'] } }, { facts: { 'to.onlyNumber': true } }],
    reading: 'That the work number is the only one declared is stated as a consent of scope `place:work` or as `to.onlyNumber`.',
  }),
  ...extended({
    id: 'gr.3758.art5-8.visit', kind: 'channel', title: 'No visits to home, work or other strictly personal places such as hospitals.',
    ...READ, ...CLOCKS, citation: law('art. 5(8)'), when: { channels: ['visit'], notPlaces: ['institution', 'public'] }, deny: true,
    reading: 'A visit whose place is not stated is taken to go to one of these; a meeting at the company\'s office states `to.place` = `institution`. Consent '
      + 'is no exception.',
  }),
  ...extended({
    id: 'gr.3758.art5-9.thirdparty', kind: 'recipient', title: 'The debtor\'s close ones and work environment are left alone.',
    ...READ, ...CLOCKS, citation: law('art. 5(4), 5(9)'),
    when: { notRoles: PROFESSIONALS },
    allow: [{
      roles: [
        'debtor', 'co-debtor', 'guarantor', 'attorney', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative',
      ],
    }],
    reading: 'Guarantors are debtors (art. 3(1)). A spouse who does not owe the debt is a close one; asking for whereabouts is no exception.',
  }),
];

const ORAL = ['agent-identity', 'agent-capacity', 'register-number', 'purpose'] as const;
const disclosures: readonly Rule[] = [
  {
    id: 'gr.3758.art6-2.identity', kind: 'disclosure', title: 'Spoken contact says who calls, in what capacity, the register number and the purpose.',
    ...READ, ...CLOCKS, from: ACT, citation: law('art. 6(2)'), when: { ...COMPANIES, channels: [...TELEPHONE, 'visit'] }, requires: ORAL,
    reading: 'Binds companies, servicers and purchasers; creditors in their own name are bound by arts 4, 5 and 8 alone.',
  },
  {
    id: 'gr.3758.art6-2.identity.written', kind: 'disclosure', title: 'Written contact says the same and carries the company\'s full details.',
    ...READ, ...CLOCKS, from: ACT, citation: law('art. 6(2)'), when: { ...COMPANIES, notChannels: [...TELEPHONE, 'visit'] },
    requires: [...ORAL, 'institution-name', 'sender-address'],
    reading: '`sender-address` is postal, fax and e-mail address.',
  },
  {
    id: 'gr.3758.art6-2.identity.number', kind: 'channel', title: 'The caller\'s number is visible.',
    ...READ, ...CLOCKS, from: ACT, citation: law('art. 6(2)'), when: { ...COMPANIES, channels: TELEPHONE, known: { callerId: ['hidden', 'none'] } }, deny: true,
    reading: 'A number whose display is not stated (`contact.callerId`) is taken to be shown.',
  },
  {
    id: 'gr.3758.art8-2.recording', kind: 'disclosure', title: 'The debtor is told at the start that the call is recorded.',
    ...READ, ...CLOCKS, from: '2012-04-02', citation: amended('art. 8(2) as replaced'), when: { ...ALL_BUT_LAWYERS, channels: ['call'] },
    requires: ['recording-notice'],
  },
  {
    id: 'gr.3758.art8-2.recording.retention', kind: 'disclosure', title: 'The debtor is told too how long the recording is kept.',
    ...READ, force: 'should', ...CLOCKS, from: '2012-04-02', citation: amended('art. 8(2) as replaced'), when: { ...ALL_BUT_LAWYERS, channels: ['call'] },
    requires: ['recording-retention'],
    reading: 'That the time belongs to what is said at the start was read in a list and not in the article, so it advises.',
  },
];

const eligibility: readonly Rule[] = [
  {
    id: 'gr.3758.art4-6.eligibility.limitation', kind: 'account-status', title: 'A claim whose limitation period expired is not chased by a company.',
    ...READ, ...CLOCKS, from: ACT, citation: law('art. 4(2), 4(6)'), when: { ...COMPANIES, notRoles: PROFESSIONALS }, status: 'time-barred',
    reading: 'Such a debt may not be assigned for chasing; the creditor itself is not reached.',
  },
  {
    id: 'gr.3758.art4-6.eligibility.arrangement', kind: 'account-status', title: 'A debt under an arrangement that is being kept is not chased by a company.',
    ...READ, ...CLOCKS, from: ACT, citation: law('art. 4(2), 4(6)'), when: { ...COMPANIES, notRoles: PROFESSIONALS }, status: 'hardship',
    reading: 'An arrangement that is being kept is stated as `consumer.hardship` with its first and last day; it is not told apart by debt.',
  },
  {
    id: 'gr.3758.art4-6.eligibility.abusive', kind: 'channel', title: 'A claim from terms that final judgments held abusive is not chased by a company.',
    ...READ, ...CLOCKS, from: ACT, citation: law('art. 4(2), 4(6)'),
    when: { ...COMPANIES, notRoles: PROFESSIONALS, known: { facts: { 'debt.abusiveTerms': true } } }, deny: true,
    reading: 'Stated as `debts[].abusiveTerms`; absent, nothing is known of it.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'gr',
  version: '2026.11.0',
  title: 'Ελλάδα: ενημέρωση οφειλετών για ληξιπρόθεσμες απαιτήσεις',
  titleEnglish: 'Greece: informing debtors of overdue claims',
  zones: ['Europe/Athens'],
  calendar: 'gr',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'n-3758-2009', title: 'Ν. 3758/2009 «Εταιρείες Ενημέρωσης οφειλετών για ληξιπρόθεσμες απαιτήσεις»',
      titleEnglish: 'Law 3758/2009 on Debtor-Information Companies for overdue claims', issuer: 'Hellenic Parliament', status: 'binding', issued: ACT,
      from: ACT, url: A_68_2009,
      appliesTo: 'Debtor-information companies. Since 2012-02-02 arts 4, 5 and 8 also bind original creditors that repeatedly remind debtors (art. 9(6)); since '
        + '2016/2023 credit servicers and purchasers; since June 2022 the frequency also binds lawyers. Debtors are natural and legal persons (art. 3(1)).',
    },
    {
      id: 'n-4038-2012-a36', title: 'Ν. 4038/2012 άρθρο 36 (ΦΕΚ Α 14/2.2.2012)', titleEnglish: 'Law 4038/2012 art. 36 (amends Law 3758/2009)',
      issuer: 'Hellenic Parliament', status: 'binding', issued: CREDITORS, from: CREDITORS, url: A_14_2012,
      appliesTo: 'Adds the ten days, the hours on working days, the recording duties (from 2012-04-02) and the extension to creditors.',
    },
    {
      id: 'n-4938-2022-a144', title: 'Ν. 4938/2022 άρθρο 144 (ΦΕΚ Α 109/7.6.2022)', titleEnglish: 'Law 4938/2022 (Code on Courts) art. 144 (restates art. 4(4))',
      issuer: 'Hellenic Parliament', status: 'binding', issued: '2022-06-06', from: LAWYERS_TOO, url: A_109_2022,
      appliesTo: 'Restates art. 4(4) and extends the frequency to lawyers.',
    },
    {
      id: 'n-5072-2023', title: 'Ν. 5072/2023 (ΦΕΚ Α 198/5.12.2023)',
      titleEnglish: 'Law 5072/2023 on credit servicers and purchasers (transposes Directive (EU) 2021/2167)', issuer: 'Hellenic Parliament', status: 'binding',
      issued: '2023-12-04', from: '2023-12-05', url: `${GAZETTE}2023/20230100198.pdf`,
      appliesTo: 'Credit servicers, purchasers and service providers: arts 4, 5, 6(2)-(3), 8 and 10 of Law 3758/2009 are kept towards the borrower.',
      note: 'The stored text is OCR; paragraph numbers were not re-checked.',
    },
  ],
  rules: [...hours, ...frequency, cooldown, ...contacts, ...disclosures, ...eligibility],
  notes: [
    'Hours and the ten days are for the telephone alone; texts, e-mails and letters have no clock hours but count towards one contact every second day. Before '
      + '2012-02-02 the law asked for a reasonable time only, which is not checked.',
    'Lawyers state `from.party` = `lawyer`; they are bound by the frequency alone, since 2022-06-07.',
    'The calendar of national holidays begins in 2012 and ends on 2027-04-30: calls outside of it are denied as unknown. Municipal holidays are not known.',
    'Not checked, as no request shows it: recordings kept one year and the log of calls (art. 8(2)), one company at a time for a debt (art. 4(6)), the free '
      + 'written breakdown within ten working days of the first oral contact on request (art. 6(3)), use of the creditor\'s name as one\'s own (art. 6(2)). '
      + 'Insults, threats, posing as a bank, lawyer or bailiff, false statements and defamation (art. 5) are not read in texts: no lexicon reads Greek.',
  ],
});

export default ruleset;
