import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED, from: '2025-01-01' } as const;
const dfi = (provision: string): Citation => ({
  instrument: 'Wis. Admin. Code DFI-Bkg', provision,
  url: 'https://print.casetext.com/regulation/wisconsin-administrative-code/agency-department-of-financial-institutions/'
    + 'department-of-financial-institutions-banking/chapter-dfi-bkg-74-collection-agencies/'
    + 'section-dfi-bkg-7416-effective-112025-oppressive-and-deceptive-practices-prohibited',
});
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
/** Licensed collection agencies; not the creditor in its own name. */
const AGENCY = { notParties: ['creditor'], notDebtTypes: ['business'] } as const;
const PHONE = ['call', 'voicemail', 'sms'];
const EMPLOYER: ConditionParams = { any: [{ roles: ['employer'] }, { roles: ['third-party', 'emergency-contact'], relations: ['employer'] }] };

const rules: readonly Rule[] = [
  {
    id: 'wi.phone-stop', kind: 'consent', title: 'No telephone contact after the debtor asks that it cease, in any form.',
    ...READ, citation: dfi('74.16(5)'), when: { ...AGENCY, channels: PHONE, notRoles: PROFESSIONALS }, optOuts: { covers: { call: PHONE } },
    reading: 'Oral or written, at once. Whether a text is contact by telephone is open: it is taken to be.',
  },
  {
    id: 'wi.phone-stop.cease', kind: 'account-status', title: 'A request that contact cease, oral or written, ends telephone contact.',
    ...READ, citation: dfi('74.16(5)'), when: { ...AGENCY, channels: PHONE, notRoles: PROFESSIONALS }, status: 'cease',
  },
  {
    id: 'wi.employer', kind: 'recipient', title: 'No communication with the employer before final judgment.',
    ...READ, citation: dfi('74.16(4)'), when: { ...AGENCY, all: [EMPLOYER] }, deny: true,
    unless: [{ debt: { judgment: true } }, { purposes: ['employment-verification', 'earnings-verification', 'debt-counselling', 'debt-counseling'] }],
    reading: 'Verifying employment or earnings, and an employer\'s established debt-counselling service, are let through by their purpose; other statutes that '
      + 'permit more are not seen.',
  },
  {
    id: 'wi.disputed', kind: 'disclosure', title: 'A debt known to be reasonably disputed is disclosed to others only with the word that it is disputed.',
    ...READ, citation: dfi('74.16(7)'),
    when: {
      ...AGENCY, status: [{ is: 'disputed' }], notPurposes: ['location'],
      notRoles: [
        'debtor', 'co-debtor', 'guarantor', 'spouse', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney',
      ],
    },
    requires: ['dispute-statement'],
  },
];

const LANGUAGES = ['en', 'es'];

const wording: readonly Rule[] = [
  {
    id: 'wi.fdcpa.words', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threats, abuse, false statements or unfair charges.',
    ...READ, citation: dfi('74.16(9g)'),
    when: { ...AGENCY, notRoles: PROFESSIONALS, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'insult-or-obscenity', 'discrimination', 'sexual-harassment', 'shaming-or-publicity', 'harassment-threat',
      'self-harm-incitement', 'vulnerable-exploitation', 'coercive-visit', 'contact-after-stop', 'arrest-or-criminal-threat', 'false-legal-action',
      'impersonation-authority', 'impersonation-lawyer', 'false-credit-claim', 'deception-identity', 'excessive-urgency', 'false-relief',
      'fee-misrepresentation', 'third-party-pressure',
    ],
    reading: 'A violation of 15 U.S.C. 1692d, 1692e or 1692f, or of 1692c on telling others, is one here; `us` asks the same by paragraph. What is true '
      + 'or planned is stated in `content.facts`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-wi',
  version: '2026.11.0',
  title: 'Wisconsin: collection agencies (Wis. Admin. Code DFI-Bkg 74.16)',
  titleEnglish: 'Wisconsin: collection agencies (Wis. Admin. Code DFI-Bkg 74.16)',
  zones: ['America/Chicago'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'wi-bkg74',
      title: 'Wis. Admin. Code DFI-Bkg 74.16',
      issuer: 'Wisconsin Department of Financial Institutions', status: 'binding', from: '2025-01-01',
      url: ''
        + 'https://print.casetext.com/regulation/wisconsin-administrative-code/agency-department-of-financial-institutions/department-of-financial-institutions-banking/chapter-dfi-bkg-74-collection-agencies/section-dfi-bkg-7416-effective-112025-oppressive-and-deceptive-practices-prohibited',
      appliesTo: 'Licensed collection agencies; this version effective 2025-01-01, chapter re-created 2006-10-01, changed 2024-04-01.',
    },
    {
      id: 'wi-427.104',
      title: 'Wis. Stat. 427.104 (Wisconsin Consumer Act)',
      issuer: 'Wisconsin Legislature', status: 'binding',
      url: 'https://docs.legis.wisconsin.gov/statutes/statutes/427/104',
      appliesTo: 'Anyone collecting consumer credit debts, incl. creditors.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: licensed collection agencies (every party but `creditor`). The version of 2025-01-01 was read; earlier ones of the chapter (re-created '
      + '2006-10-01, changed 2024-04-01) were not, so older contacts meet no rule.',
    'Left out as known from memory alone: the bans of Wis. Stat. 427.104(1)(d) and (g) on employers and frequency, which bind creditors (wi.wca).',
    'wi.frequency: unreasonable frequency, hours or manner are barred without a number.',
    'wi.fdcpa: a violation of the federal Act is a violation here too (74.16(9g)): of its bans those on words are asked here; compile `us` with this ruleset for the others.',
    'Letters and e-mail are not covered by a request to stop telephoning.',
    'Not checked: the notice of DFI-Bkg 74.13, which was not read.',
  ],
});
export default ruleset;
