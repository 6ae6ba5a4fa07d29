import type { Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';

const rules: readonly Rule[] = [
  {
    id: 'tx.harass', kind: 'disclosure', title: 'A call does not withhold who is calling.',
    confidence: 'secondary', lastChecked: CHECKED, from: '1997-09-01',
    citation: { instrument: 'Tex. Fin. Code', provision: '392.302', url: 'https://texascreditlaw.com/texas-finance-code-section-392' },
    when: {
      notDebtTypes: ['business'], channels: ['call', 'voicemail'], notPurposes: ['location'],
      notRoles: ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney', 'third-party', 'emergency-contact'],
    },
    requires: ['sender-identity'],
    reading: 'Intent to harass, which the text asks for, cannot be seen. Repeated or continuous ringing has no number and is not counted.',
  },
];

const READ = { confidence: 'primary', lastChecked: CHECKED, from: '1997-09-01' } as const;
/** Entries of the English lexicon on civil suits as such. */
const SUITS = ['en/suit-filed', 'en/served', 'en/sue-you', 'en/legal-notice-sent'];

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'tx.threats', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threat of violence, of arrest or seizure without court proceedings, no false accusation of a crime.',
    ...READ, citation: { instrument: 'Tex. Fin. Code', provision: '392.301', url: 'https://www.weblaws.org/texas/statutes/tex._fin._code_section_392.301' },
    when: { notDebtTypes: ['business'], notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: ['violence-threat', 'extortion', 'arrest-or-criminal-threat', 'false-legal-action'],
    notEntries: SUITS,
    reading: 'A civil suit may be threatened: entries on suits do not count. A criminal case or a judgment that exists is stated in `content.facts`; '
      + 'what a security agreement permits without a court is `step-planned`.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-tx',
  version: '2026.11.0',
  title: 'Texas: Debt Collection Act (Tex. Fin. Code ch. 392)',
  titleEnglish: 'Texas: Debt Collection Act (Tex. Fin. Code ch. 392)',
  zones: ['America/Chicago', 'America/Denver'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'tx-392',
      title: 'Tex. Fin. Code ch. 392',
      issuer: 'Texas Legislature', status: 'binding', issued: '1997-09-01', from: '1997-09-01',
      url: 'http://www.statutes.legis.state.tx.us/docs/fi/htm/fi.392.htm',
      appliesTo: 'Debt collectors incl. creditors collecting their own consumer debts; third-party collectors separately defined.',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'Who is bound: debt collectors, creditors that collect their own consumer debts included (every party).',
    'No hours and no number: a creditor who calls once at half past nine meets no Texas rule; third-party collectors keep the federal hours.',
    'El Paso and Hudspeth counties are on Mountain time.',
    'Words are read in English alone, since a civil suit may be threatened and other lexicons do not tell it apart by the same entries.',
  ],
});
export default ruleset;
