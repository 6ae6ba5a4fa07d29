import type { Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';

const rules: readonly Rule[] = [
  {
    id: 'tn.licence', kind: 'disclosure', title: 'Every collection letter or notice says that the agency is licensed by the Collection Service Board.',
    confidence: 'primary', lastChecked: CHECKED,
    citation: { instrument: 'Tenn. Code', provision: '62-20-111', url: 'https://law.justia.com/codes/tennessee/title-62/chapter-20/', note: 'Read as of 2022.' },
    when: {
      notParties: ['creditor'], notDebtTypes: ['business'], channels: ['letter', 'postcard', 'email', 'fax', 'sms'],
      notRoles: ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney', 'third-party', 'emergency-contact'],
    },
    requires: ['licence-statement'],
    reading: 'E-mail and texts are taken to be notices of collection; whether texts are is open. The statement names the Department of Commerce and Insurance.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-tn',
  version: '2026.11.0',
  title: 'Tennessee: Collection Service Act (Tenn. Code 62-20-101 ff.)',
  titleEnglish: 'Tennessee: Collection Service Act (Tenn. Code 62-20-101 ff.)',
  zones: ['America/New_York', 'America/Chicago'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'tn-62-20',
      title: 'Tenn. Code 62-20-101 ff. Collection Service Act',
      issuer: 'Tennessee General Assembly', status: 'binding',
      url: 'https://law.justia.com/codes/tennessee/title-62/chapter-20/',
      appliesTo: 'Since 1981; licensed collection services.',
    },
  ],
  rules,
  notes: [
    'Who is bound: licensed collection services (every party but `creditor`). The rule has no first day (the Act stands since 1981).',
    'The statement is a matter of content, not of fixed words; where nothing is vouched for, the decision says that the text was not checked.',
    'Calls and visits meet no state rule; no hours and no number were found.',
  ],
});
export default ruleset;
