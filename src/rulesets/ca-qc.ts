import type { Citation, Rule, Ruleset } from '../ruleset.js';
import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';

const CHECKED = '2026-11-23';
const ACEF = 'https://acefbl.org/loi-sur-le-recouvrement';
const OPC = 'https://opc.gouv.qc.ca/commercant/permis-certificat/representant-recouvrement/obligation/communication';
const LEGIS = 'https://legisquebec.gouv.qc.ca/en/document/cs/R-2.2/19991001?langCont=fr';

const act = (provision: string, url = ACEF): Citation => ({ instrument: 'Loi sur le recouvrement de certaines créances', provision, url });
const READ = { confidence: 'primary', lastChecked: CHECKED, from: '1981-04-01' } as const;

/** Permit holders (ss 33, 34); sections 2 and 3 bind any person. A party that is not stated is taken to hold a permit. */
const PERMIT_HOLDER = { notParties: ['creditor'] } as const;
const DEBTORS = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'];
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const DEBTOR: ConditionParams = { ...PERMIT_HOLDER, roles: DEBTORS };
const ORAL = ['call', 'voicemail', 'visit'];
/** The prescribed form is on paper. */
const CLAIM_NOTICE: FilterParams = { purposes: ['validation-notice'], channels: ['letter'], notOutcomes: ['undelivered'], undeliverable: false };
const NOTICE_READING = 'The notice (form N-41) is a letter of purpose `validation-notice`, or `debt.noticeSentAt`; one that came back does not count.';

const rules: readonly Rule[] = [
  {
    id: 'qc.34-4.hours', kind: 'contact-hours', title: 'Spoken contact only from 8 to 20 on days that are no holidays; Sundays are holidays.',
    ...READ, citation: act('s. 34(4)'), when: { ...PERMIT_HOLDER, notRoles: PROFESSIONALS, channels: ORAL },
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '08:00', to: '20:00' }], holidays: 'closed',
    reading: 'Calls, voice messages and visits are spoken contact. The clock is not stated: the consumer\'s. The text names debtor, surety, spouse and family; '
      + 'other persons are treated alike. 20:00:00.000 is taken as barred.',
  },
  {
    id: 'qc.34-1.notice', kind: 'prerequisite', title: 'The first call comes five days after the prescribed written claim notice was sent.',
    ...READ, citation: act('s. 34(1); OPC page', OPC), when: { ...DEBTOR, channels: ORAL },
    requires: [{ event: CLAIM_NOTICE }, { fact: 'debt.noticeSentAt' }], atLeast: { days: 5 }, per: ['debt'],
    reading: `${NOTICE_READING} Contact is open from the fifth date after the date of sending.`,
  },
  {
    id: 'qc.34-1.notice.first', kind: 'prerequisite', title: 'The prescribed written claim notice goes before other written contact.',
    ...READ, citation: act('s. 34(1); OPC page', OPC), when: { ...DEBTOR, notChannels: ORAL, notPurposes: ['validation-notice'] },
    unless: { reply: {} }, requires: [{ event: CLAIM_NOTICE }, { fact: 'debt.noticeSentAt' }], per: ['debt'],
    reading: `${NOTICE_READING} The notice is taken to come before anything else that is written; an answer to the debtor is let through.`,
  },
  {
    id: 'qc.34-2.writing', kind: 'consent', title: 'No spoken contact after the debtor\'s written notice to communicate only in writing.',
    ...READ, citation: act('s. 34(2)'), when: { ...PERMIT_HOLDER, notRoles: PROFESSIONALS, channels: ORAL },
    optOuts: { forms: ['written', 'registered', 'electronic'], covers: { call: ['voicemail', 'visit'] } },
    reading: '"Only in writing" is an opt-out from calls; it bars voice messages and visits too. One whose form is not stated is honoured, one known to be oral '
      + 'does not bind.',
  },
  {
    id: 'qc.34-3.family', kind: 'recipient', title: 'Spouse and family only as surety, or to get the debtor\'s address.',
    ...READ, citation: act('s. 34(3)'), when: { ...PERMIT_HOLDER },
    allow: [{ roles: [...DEBTORS, ...PROFESSIONALS] }, { purposes: ['location'] }],
    reading: 'Persons who are neither are treated like family. A surety has role `guarantor`. No consent of the debtor is known to open the way to others.',
  },
  {
    id: 'qc.33.identify', kind: 'disclosure', title: 'Each claim gives the caller\'s identity, the agency, the permit number, the amount and the creditor.',
    ...READ, citation: act('s. 33'), when: { ...DEBTOR, notPurposes: ['location', 'employment-verification', 'opt-out-confirmation'] },
    requires: ['sender-identity', 'institution-name', 'permit-number', 'amount', 'creditor-name'],
    reading: 'A message left with another person gives name and number alone and is not asked for more.',
  },
  {
    id: 'qc.3.conduct', kind: 'account-status', title: 'Nobody goes round the legal adviser to whom the debtor has referred.',
    ...READ, citation: act('ss 2-3', LEGIS), when: { notRoles: PROFESSIONALS }, status: 'represented',
    reading: 'A known legal adviser is taken to be one to whom the debtor has referred. Binds any person, creditors too.',
  },
];

export const ruleset: Ruleset = {
  id: 'ca-qc',
  version: '2026.11.0',
  title: 'Québec : Loi sur le recouvrement de certaines créances',
  titleEnglish: 'Quebec: Act respecting the collection of certain debts',
  zones: ['America/Toronto', 'America/Blanc-Sablon'],
  calendar: 'ca-qc',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'r-2-2', title: 'Loi sur le recouvrement de certaines créances, RLRQ c. R-2.2', titleEnglish: 'Act respecting the collection of certain debts',
      issuer: 'Assemblée nationale; OPC', status: 'binding', issued: '1979-12-21', from: '1981-04-01', url: LEGIS,
      appliesTo: 'Sections 2-3: any person; sections 7 ff, 33-34: collection agents who hold a permit and their representatives.', note: 'Dates from memory.',
    },
  ],
  rules,
  notes: [
    'Who is bound: by ss 33-34 every party but `creditor`, by ss 2-3 everyone; a party that is not stated is taken to hold a permit.',
    'Hours bind spoken contact alone; e-mail, texts and letters have no hours.',
    'No number limits how often.',
    'The Magdalen Islands keep Atlantic time: give the consumer\'s own zone.',
    'Not checked, as no request shows it: false or misleading statements, suggesting arrest or penal proceedings, harassment, threats, intimidation, claiming '
      + 'more than is due, papers that look like a court\'s (ss 2-3).',
    'Threats to reveal the default and the suggestion that suit will follow (qc.34.wording, s. 34(5)-(6)) are matters of wording and not checked here.',
    'The calendar covers 2009 to 2032; spoken contact outside it is denied.',
  ],
};
export default ruleset;
