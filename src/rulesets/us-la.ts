import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const rs = (provision: string): Citation => ({ instrument: 'La. R.S.', provision, url: 'https://www.legis.la.gov/Legis/LawPrint.aspx?d=107679' });
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const LIABLE = [
  'debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'successor-in-interest',
];
const MAIL = ['letter', 'postcard'];
const REGISTERED = ['registered', 'certified', 'registered-mail', 'certified-mail'];
/** A specific written notice by registered or certified mail to stop; one whose form is not stated is taken to be such a notice. */
const STOPPED: ConditionParams = { status: [{ is: 'cease', inWriting: true, forms: REGISTERED }] };
const WITH_THE_DEBTOR = { notDebtTypes: ['business'], notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] } as const;
const NEVER_A_CONTACT = ['cancelled', 'no-answer', 'busy', 'not-in-service', 'undelivered'];

/** The stop notices that count, then the personal contacts. */
const NOTICES_THEN_CONTACTS = {
  merge: [
    {
      filter: [
        { var: ['consumer.cease', []] },
        { and: [{ '!==': [{ var: ['inWriting', true] }, false] }, { in: [{ var: ['form', 'registered'] }, REGISTERED] }] },
      ],
    },
    {
      filter: [
        { var: 'history' },
        {
          and: [
            { '==': [{ var: 'direction' }, 'outbound'] },
            { '!': [{ in: [{ var: 'channel' }, MAIL] }] },
            { '!': [{ in: [{ var: ['outcome', 'unknown'] }, NEVER_A_CONTACT] }] },
            { '!': [{ in: [{ var: 'to.role' }, [...PROFESSIONALS, 'third-party', 'emergency-contact']] }] },
          ],
        },
      ],
    },
  ],
};
/** The date of the earliest notice, and the number of contacts after it. */
const CONTACTS_SINCE_THE_NOTICE = {
  reduce: [
    NOTICES_THEN_CONTACTS,
    {
      if: [
        { '!==': [{ var: ['current.receivedAt', ''] }, ''] },
        [
          {
            if: [
              { '==': [{ var: 'accumulator.0' }, ''] }, { var: 'current.receivedAt' },
              { '<': [{ var: 'current.receivedAt' }, { var: 'accumulator.0' }] }, { var: 'current.receivedAt' },
              { var: 'accumulator.0' },
            ],
          },
          0,
        ],
        { and: [{ '!==': [{ var: 'accumulator.0' }, ''] }, { '>=': [{ var: ['current.at', ''] }, { var: 'accumulator.0' }] }] },
        [{ var: 'accumulator.0' }, { '+': [{ var: 'accumulator.1' }, 1] }],
        { var: 'accumulator' },
      ],
    },
    ['', 0],
  ],
};

const rules: readonly Rule[] = [
  {
    id: 'la.thirdparty', kind: 'recipient', title: 'No contact about the debt with persons outside the household, with listed exceptions.',
    ...READ, citation: rs('9:3562 intro, (1)-(2)'), when: { notDebtTypes: ['business'] },
    allow: [
      { roles: [...LIABLE, ...PROFESSIONALS, 'spouse'] }, { purposes: ['location', 'creditworthiness-inquiry'] },
      { consent: { scopes: ['third-party:{relation}'] } },
      { relations: ['household', 'household-member', 'spouse', 'partner', 'domestic-partner', 'roommate'] },
    ],
    reading: 'A third person is of the household where the relation says so; others are not taken to be. An inquiry of purpose `location` is taken to look for a '
      + 'debtor believed to have moved or changed job. A consent is taken to have come after the debt.',
  },
  {
    id: 'la.afterstop.mail', kind: 'frequency', title: 'After a certified stop notice mail is limited to one notice a month.',
    ...READ, citation: rs('9:3562(3)'), when: { ...WITH_THE_DEBTOR, channels: MAIL, all: [STOPPED] }, limit: 1, window: { calendar: 'month' },
    per: ['consumer', 'debt'], count: { channels: MAIL, notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] },
    reading: 'The calendar month. A letter that went out earlier in the month of the notice counts too.',
  },
  {
    id: 'la.afterstop.personal', kind: 'custom', title: 'After a certified stop notice at most four personal contacts in all, to settle the debt.',
    ...READ, citation: rs('9:3562(3)'), when: { ...WITH_THE_DEBTOR, notChannels: MAIL, all: [STOPPED] },
    deny: { some: [[CONTACTS_SINCE_THE_NOTICE], { '>=': [{ var: '1' }, 4] }] },
    message: { en: 'After the stop notice four personal contacts are the most, and they have been made.' }, remedy: 'stop',
    reading: 'Calls, visits and electronic messages are taken to be personal contacts, over all debts; attempts that reached nobody are not. Contacts are '
      + 'compared with the notice to within its offset from UTC, on the side of counting.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-la',
  version: '2026.11.0',
  title: 'Louisiana: unauthorized collection practices (La. R.S. 9:3562)',
  titleEnglish: 'Louisiana: unauthorized collection practices (La. R.S. 9:3562)',
  zones: ['America/Chicago'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'la-9-3562',
      title: 'La. R.S. 9:3562 Unauthorized collection practices',
      issuer: 'Louisiana Legislature', status: 'binding',
      url: 'https://www.legis.la.gov/Legis/LawPrint.aspx?d=107679',
      appliesTo: 'Creditors (not limited to consumer credit creditors).',
    },
  ],
  rules,
  notes: [
    'Who is bound: creditors, not limited to consumer credit, and whoever collects for them (every party).',
    'The stop notice of (3) is an entry of `consumer.cease` in writing, of form `registered` or `certified`, after default. An ordinary e-mail or letter that '
      + 'asks to stop does not trigger it; federal law may bind a collector all the same.',
    'That contacts after the notice aim at settling the debt and do not threaten what is not permitted is not checked.',
    'No hours and no number before a stop notice. The rules have no first day.',
    'Not checked, as the paragraph was not noted: threats of action that the law does not permit.',
  ],
});
export default ruleset;
