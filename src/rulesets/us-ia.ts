import type { ConditionParams } from '../rules/condition.js';
import type { FilterParams } from '../rules/filter.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED } as const;
const ia = (): Citation => ({
  instrument: 'Iowa Code', provision: '537.7103(3)(a)', url: 'https://liptaklaw.com/iowa-fair-debt-collection-act', note: 'Read in a law firm\'s list.',
});
/** Anyone who collects consumer debts, creditors included. */
const CONSUMER_DEBT = { notDebtTypes: ['business'] } as const;
const THIRD = ['third-party', 'emergency-contact'];
const EMPLOYER: ConditionParams = { any: [{ roles: ['employer'] }, { roles: THIRD, relations: ['employer'] }] };
const NEVER_REACHED = ['no-answer', 'busy', 'not-in-service', 'undelivered'];
const TO_EMPLOYER: FilterParams = {
  directions: ['outbound'], any: [{ roles: ['employer'] }, { roles: THIRD, relations: ['employer'] }], notOutcomes: NEVER_REACHED, misdirected: false,
};
const COUNSELLING = ['debt-counselling', 'debt-counseling'];
const GUARDIANS = ['parent-of-minor', 'guardian', 'trustee', 'conservator'];
const PERIOD = 'A rolling period: it is over on the same date of the month.';

const rules: readonly Rule[] = [
  {
    id: 'ia.employer.verify', kind: 'frequency', title: 'The employer may be contacted once in a month to verify employment.',
    ...REPORTED, citation: ia(), when: { ...CONSUMER_DEBT, notPurposes: COUNSELLING, all: [EMPLOYER] }, limit: 1, window: { months: 1 }, per: ['consumer'],
    count: { ...TO_EMPLOYER, notPurposes: COUNSELLING }, reading: `${PERIOD} Every contact with the employer counts but those for debt counselling.`,
  },
  {
    id: 'ia.employer.verify.purpose', kind: 'recipient', title: 'The employer is contacted to verify employment, not to collect.',
    ...REPORTED, citation: ia(), when: { ...CONSUMER_DEBT, all: [EMPLOYER] }, deny: [{ purposes: ['collection', 'payment-plan', 'demand'] }],
    reading: 'The purpose of the contact says so (as `employment-verification`, `location`, `debt-counselling`); one that is not stated is collection.',
  },
  {
    id: 'ia.employer.counselling', kind: 'frequency', title: 'An employer or credit union may be contacted once in three months for debt counselling.',
    ...REPORTED, citation: ia(),
    when: {
      ...CONSUMER_DEBT, purposes: COUNSELLING,
      any: [{ roles: ['employer', 'credit-union'] }, { roles: THIRD, relations: ['employer', 'credit-union'] }],
    },
    limit: 1, window: { months: 3 }, per: ['consumer'],
    count: {
      directions: ['outbound'], purposes: COUNSELLING, notOutcomes: NEVER_REACHED, misdirected: false,
      any: [{ roles: ['employer', 'credit-union'] }, { roles: THIRD, relations: ['employer', 'credit-union'] }],
    },
    reading: `${PERIOD} Employer and credit union are counted together.`,
  },
  {
    id: 'ia.guardians', kind: 'frequency', title: 'Parents of a minor debtor, trustees, conservators or guardians may be contacted once in three months.',
    ...REPORTED, citation: ia(), when: { ...CONSUMER_DEBT, roles: GUARDIANS }, limit: 1, window: { months: 3 }, per: ['recipient'],
    count: { roles: GUARDIANS, notOutcomes: NEVER_REACHED, misdirected: false },
    reading: `${PERIOD} Each of them alone, by any medium; a voicemail left and a letter sent count.`,
  },
];

const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const LANGUAGES = ['en', 'es'];

const wording: readonly Rule[] = [
  {
    id: 'ia.arrest', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No false threat of arrest, seizure, garnishment or sale.',
    ...READ, citation: { instrument: 'Iowa Code', provision: '537.7103(1)(e)', url: 'https://courtgpt.ai/laws/iowa/title-xiii/chapter-537/section-537-7103' },
    when: { ...CONSUMER_DEBT, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: ['arrest-or-criminal-threat', 'false-legal-action'],
    reading: 'What is true or planned is stated in `content.facts`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-ia',
  version: '2026.11.0',
  title: 'Iowa: Debt Collection Practices Act (Iowa Code 537.7103)',
  titleEnglish: 'Iowa: Debt Collection Practices Act (Iowa Code 537.7103)',
  zones: ['America/Chicago'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ia-537.7103',
      title: 'Iowa Code 537.7103',
      issuer: 'Iowa General Assembly', status: 'binding',
      url: 'https://courtgpt.ai/laws/iowa/title-xiii/chapter-537/section-537-7103',
      appliesTo: 'Anyone collecting consumer debts, incl. creditors.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: anyone who collects consumer debts, creditors included. The rules have no first day.',
    'The words of (3)(a) were read through a law firm\'s list alone. That an employer may consent to more is from memory and is not let through.',
    'No fixed hours and no number of calls to the debtor: 537.7103(2) bars repeated calls and calls at unusual hours with intent to annoy (ia.hours).',
  ],
});
export default ruleset;
