import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const FRAUD_ACT: Citation = {
  instrument: '815 ILCS', provision: '505/2I', url: 'https://www.ilga.gov/legislation/ilcs/documents/081505050K2I.htm',
};
const AGENCY_ACT: Citation = {
  instrument: '205 ILCS', provision: '740/9.2(a)(1)', url: 'https://lawserver.com/law/state/illinois/il-statutes/205_ilcs_740_9-2',
};
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
/** Licensed collection agencies; not the creditor in its own name. */
const CONSUMER: ConditionParams = { notParties: ['creditor'], notDebtTypes: ['business'], notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] };
const AGREED: ConditionParams = { consent: { scopes: ['time'] } };
const EMPLOYER: ConditionParams = { any: [{ roles: ['employer'] }, { roles: ['third-party', 'emergency-contact'], relations: ['employer'] }] };
/** Any communication with an employer about the obligation, by anyone. */
const ABOUT_THE_DEBT: ConditionParams = { notPurposes: ['location'], all: [EMPLOYER] };

const rules: readonly Rule[] = [
  {
    id: 'il.employer', kind: 'recipient', title: 'An employer is contacted only after thirty days of default.',
    ...READ, citation: FRAUD_ACT, when: ABOUT_THE_DEBT, deny: [{ not: { daysPastDue: { min: 30 } } }],
    reading: 'Binds creditors too; each of the debts must be so old. Days past due that are not stated decide nothing, and the contact is denied.',
  },
  {
    id: 'il.employer.notice', kind: 'prerequisite', title: 'An employer is contacted only five days after the employee was told of it.',
    ...READ, citation: FRAUD_ACT, when: ABOUT_THE_DEBT, atLeast: { days: 5 }, per: ['debt'],
    requires: [
      {
        event: {
          roles: ['debtor', 'co-debtor', 'guarantor'], purposes: ['employer-contact-notice', 'required-by-law'],
          notOutcomes: ['undelivered', 'no-answer', 'busy', 'not-in-service'],
        },
      },
      { fact: 'debt.employerNoticeSentAt' },
    ],
    reading: 'The notice, whose form is not stated, is an event of purpose `employer-contact-notice` or `required-by-law` to the debtor, or '
      + '`debt.employerNoticeSentAt`; its date is day one.',
  },
  {
    id: 'il.hours', kind: 'contact-hours', title: 'Agencies communicate only after 8 a.m. and before 9 p.m. where the debtor is.', force: 'presumption',
    ...READ, citation: AGENCY_ACT, when: CONSUMER, allow: [{ from: '08:00', to: '21:00', fromInclusive: false }], unless: AGREED,
    reading: 'After 8 and before 9: neither instant is permitted. Any medium, letters included. A court\'s permission is not seen.',
  },
  {
    id: 'il.hours.known', kind: 'inconvenient', title: 'Agencies do not communicate at a time known to be inconvenient.', force: 'presumption',
    ...READ, citation: AGENCY_ACT, when: CONSUMER, honours: ['times', 'agreed-hours'], unless: AGREED, reading: 'As federal law, which the text repeats.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-il',
  version: '2026.11.0',
  title: 'Illinois: Consumer Fraud Act (815 ILCS 505/2I) and Collection Agency Act (205 ILCS 740/9.2)',
  titleEnglish: 'Illinois: Consumer Fraud Act (815 ILCS 505/2I) and Collection Agency Act (205 ILCS 740/9.2)',
  zones: ['America/Chicago'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'il-505-2i',
      title: '815 ILCS 505/2I (Consumer Fraud Act)',
      issuer: 'Illinois General Assembly', status: 'binding',
      url: 'https://www.ilga.gov/legislation/ilcs/documents/081505050K2I.htm',
      appliesTo: 'Since 1967; any person, incl. creditors.',
    },
    {
      id: 'il-740-9.2',
      title: '205 ILCS 740/9.2 (Collection Agency Act, formerly 225 ILCS 425/9.2)',
      issuer: 'Illinois General Assembly', status: 'binding',
      url: 'https://lawserver.com/law/state/illinois/il-statutes/205_ilcs_740_9-2',
      appliesTo: 'Licensed collection agencies.',
    },
  ],
  rules,
  notes: [
    'Who is bound: 815 ILCS 505/2I any person, creditors included; 205 ILCS 740/9.2 licensed agencies (every party but `creditor`). The rules have no first day.',
    'An inquiry for the debtor\'s whereabouts (purpose `location`) is taken not to be about the obligation.',
    'No number of calls. 815 ILCS 505/2H (spouses) and the rest of 740/9.2 were not read.',
  ],
});
export default ruleset;
