import type { Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const SINCE_2021 = { lastChecked: CHECKED, from: '2021-07-01' } as const;
/** Collection agencies with medical debts; not the providers themselves. */
const MEDICAL = {
  notParties: ['creditor'], debtTypes: ['medical'], notPurposes: ['validation-notice', 'required-by-law', 'medical-debt-notice'],
  notRoles: ['attorney', 'creditor', 'creditor-attorney', 'collector-attorney'],
} as const;
/** The mailed notice, sixty days ago. */
const NOTICE = {
  requires: [
    { event: { channels: ['letter'], purposes: ['validation-notice', 'required-by-law', 'medical-debt-notice'], notOutcomes: ['undelivered'] } },
    { fact: 'debt.noticeSentAt' },
  ],
  atLeast: { days: 60 }, per: ['debt'],
} as const;

const rules: readonly Rule[] = [
  {
    id: 'nv.medical.60days', kind: 'prerequisite', title: 'An agency mails a notice and waits sixty days before any action to collect a medical debt.',
    ...SINCE_2021, confidence: 'primary',
    citation: { instrument: 'NRS', provision: 'NRS 649.366', url: 'https://courtgpt.ai/laws/nevada/chapter-649/statute-649-366' },
    when: MEDICAL, ...NOTICE,
    reading: 'Sixty days after the date of mailing is the first free day. The notice is a letter of purpose `validation-notice` or `medical-debt-notice`, or '
      + '`debt.noticeSentAt`; the mail form (registered or certified from 2021, any since an amendment of 2023) is not asked. A debt of unstated type may be '
      + 'medical.',
  },
  {
    id: 'nv.medical.60days.contents', kind: 'disclosure', title: 'The notice names provider, date of service, principal, agency, and how the agency came by the debt.',
    ...SINCE_2021, confidence: 'primary',
    citation: { instrument: 'NRS', provision: 'NRS 649.366', url: 'https://courtgpt.ai/laws/nevada/chapter-649/statute-649-366' },
    when: { notParties: ['creditor'], debtTypes: ['medical'], purposes: ['medical-debt-notice'], notRoles: ['attorney', 'creditor', 'creditor-attorney', 'collector-attorney'] },
    requires: ['provider-name', 'service-date', 'amount', 'institution-name', 'assigned-or-obtained'],
    reading: 'Asked of a contact of purpose `medical-debt-notice`: whether a federal validation notice is to be this notice too is for the caller to say. '
      + '`amount` is the principal, `institution-name` the agency.',
  },
  {
    id: 'nv.medical.contact-no-waiver', kind: 'prerequisite', title: 'A consumer who calls in during the sixty days does not end the hold.',
    ...SINCE_2021, confidence: 'secondary',
    citation: {
      instrument: 'SB 248 (2021)', provision: 'SB 248 s. 7 (2021)',
      url: 'https://collectionadvisor.com/daily-debt-news/2294-nevada-enacts-ambiguous-medical-collections-law-effective-july-1st',
    },
    when: { ...MEDICAL, directions: ['inbound'], purposes: ['collection', 'demand', 'payment-plan'] }, ...NOTICE,
    reading: 'Asking for payment in a call that the consumer began is an action to collect (an inbound contact of purpose `collection`); answering the '
      + 'question is not.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-nv',
  version: '2026.11.0',
  title: 'Nevada: medical debts (NRS 649.366, SB 248 of 2021)',
  titleEnglish: 'Nevada: medical debts (NRS 649.366, SB 248 of 2021)',
  zones: ['America/Los_Angeles', 'America/Denver'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'nv-sb248',
      title: 'NRS 649.366 and related sections (SB 248, 2021; amended 2023)',
      issuer: 'Nevada Legislature', status: 'binding', issued: '2021-06-02', from: '2021-07-01',
      url: 'https://courtgpt.ai/laws/nevada/chapter-649/statute-649-366',
      appliesTo: 'Licensed collection agencies collecting medical debt; not providers themselves; open/closed-end bank credit usable for other '
        + 'purposes is excluded.',
    },
  ],
  rules,
  notes: [
    'Who is bound: licensed collection agencies that collect medical debt (every party but `creditor`); not the providers, nor bank credit usable for other '
      + 'purposes, which is not of type `medical`.',
    'When the amendment of 2023 began was not found; both mail forms are accepted throughout.',
    'nv.remote.record: calls of agents at remote locations are recorded and kept three years; no request shows it.',
    'No hours and no number of calls.',
  ],
});
export default ruleset;
