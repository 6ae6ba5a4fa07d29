import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
/** Norwegian time, and the debtor's own clock where it is known to be another. */
const CLOCKS = ['Europe/Oslo', 'consumer'] as const;
const ACT = 'https://lovdata.no/dokument/NL/lov/1988-05-13-26';
const GUIDE = 'https://www.inkassoguiden.no/artikler/277-telefoninkasso-her-er-reglene';

const act = (provision: string): Citation => ({ instrument: 'Inkassoloven (1988)', provision, url: ACT });
const board = (provision: string): Citation => ({
  instrument: 'Inkassoloven (1988)', provision, url: GUIDE, note: 'Practice of the complaints board, read in a guide; when it began is not known.',
});
const READ = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '1989-10-01', zone: CLOCKS } as const;
const PRACTICE = { confidence: 'secondary', lastChecked: CHECKED, force: 'presumption', from: '1989-10-01', zone: CLOCKS } as const;

/** Section 8 binds collectors, buyers of debts and creditors alike. */
const ANYONE: ConditionParams = { notRoles: ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency', 'attorney'] };
const AGREED: readonly ConditionParams[] = [{ consent: { scopes: ['time'] } }, { appointment: true }];
const WRITTEN = ['letter', 'email', 'web-portal', 'fax'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'no',
  version: '2026.11.0',
  title: 'Norge: regler for inkassohenvendelser',
  titleEnglish: 'Norway: rules of debt collection contacts',
  zones: ['Europe/Oslo'],
  calendar: 'no',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'inkassoloven-1988', title: 'Lov 13. mai 1988 nr. 26 om inkassovirksomhet (inkassoloven)', titleEnglish: 'Debt Collection Act 1988',
      issuer: 'Stortinget',
      status: 'binding', issued: '1988-05-13', from: '1989-10-01', url: ACT, appliesTo: 'Collectors, buyers of debts and, by s. 8, creditors who collect '
        + 'their own.',
    },
    {
      id: 'prop-3-l-2025', title: 'Prop. 3 L (2025-2026) Lov om inkassovirksomhet', titleEnglish: 'Bill for a new Debt Collection Act',
      issuer: 'Justis- og beredskapsdepartementet', status: 'draft', issued: '2025',
      url: 'https://www.regjeringen.no/no/dokumenter/prop.-3-l-20252026/id3121729/',
      appliesTo: 'Collection undertakings, buyers of debts, creditors.', note: 'Not in force; no rule rests on it.',
    },
  ],
  rules: [
    {
      id: 'no.s8.call-hours', kind: 'contact-hours', title: 'No calls on weekdays after 21:00, on Saturdays after 15:00, or on Sundays and holidays.',
      ...PRACTICE, citation: board('s. 8 (general clause) as applied by the complaints board'), when: { ...ANYONE, channels: ['call', 'voicemail'] },
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '00:00', to: '21:00' }, { days: ['sat'], from: '00:00', to: '15:00' }],
      holidays: 'closed', unless: AGREED,
      reading: 'The ends are not stated: 21:00:00.000 (Saturdays 15:00:00.000) is barred. The source gives no hour at which calls may begin, so none is '
        + 'checked. The debtor\'s consent is one of scope `time`, or an appointment. Whether texts and e-mails are meant is open; they are not taken to be.',
    },
    {
      id: 'no.s9.notice', kind: 'prerequisite', title: 'Before any step of collection a written warning with at least fourteen days.',
      ...READ, citation: act('s. 9'), when: { ...ANYONE, notPurposes: ['validation-notice', 'requested-information', 'opt-out-confirmation', 'service'] },
      requires: [
        { event: { purposes: ['validation-notice'], channels: WRITTEN, notOutcomes: ['undelivered'], undeliverable: false } },
        { fact: 'debt.noticeSentAt' },
      ],
      atLeast: { days: 14 }, per: ['debt'], unless: { reply: { sameChannel: true } },
      reading: 'The warning is a written event of purpose `validation-notice`, or `debt.noticeSentAt`. The day of sending is day one: steps are open on the '
        + 'fourteenth date after it. An answer to the debtor is no step. The exceptions of s. 12 (bills and cheques, risk of loss, disputed claims taken to '
        + 'court) are not let through: no fact of a request shows them.',
    },
    {
      id: 'no.s10.demand', kind: 'disclosure', title: 'The demand for payment gives another fourteen days and the listed particulars.',
      ...READ, citation: act('s. 10'), when: { ...ANYONE, channels: WRITTEN, purposes: ['payment-demand'] },
      requires: ['creditor-name', 'claim-basis', 'amount-breakdown', 'interest-rate', 'further-costs-notice', 'complaint-channel', 'fourteen-days-to-pay'],
      reading: 'Asked of a letter of purpose `payment-demand`; which letter is the demand of s. 10 is for the caller to say.',
    },
    {
      id: 'no.visit', kind: 'prerequisite', title: 'A visit needs prior written notice.',
      ...PRACTICE, citation: board('s. 8 practice / regulations'), when: { ...ANYONE, channels: ['visit'] },
      requires: { event: { purposes: ['required-by-law', 'visit-notice'], channels: WRITTEN, notOutcomes: ['undelivered'], undeliverable: false } },
      within: { since: { channels: ['visit'] }, orElse: 'all' }, unless: { appointment: true },
      reading: 'The notice is a written event of purpose `required-by-law` (or `visit-notice`); each visit needs its own.',
    },
    {
      id: 'no.visit.refused', kind: 'consent', title: 'No visit once the debtor has objected.',
      ...PRACTICE, citation: board('s. 8 practice / regulations'), when: { ...ANYONE, channels: ['visit'] }, optOuts: {},
      reading: 'The objection is an opt-out from `visit`, or from all contact.',
    },
  ],
  notes: [
    'The hour at which calls may begin is not in the source. The bill Prop. 3 L (2025-2026) proposes communication from 8 to 21 on weekdays and 9 to 15 on '
      + 'Saturdays; it is a draft and is not shipped. A house policy should close the night: without one a call at 3 in the morning is not denied here.',
    'Texts, e-mails, letters, visits and chat have no hours; no number of contacts is set.',
    'Section 9 is asked of whoever collects, creditors too; which words the warning needs was not read.',
    'Not checked, as no request shows it: unreasonable pressure, harm or inconvenience (s. 8), that doubts about the claim were considered (s. 10). Threats to '
      + 'inform family, neighbours or employer, or of a visit after a refusal, are not read in texts: no lexicon reads Norwegian.',
    'The calendar begins in 2009: earlier calls cannot be decided.',
  ],
});

export default ruleset;
