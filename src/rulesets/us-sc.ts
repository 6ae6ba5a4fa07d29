import type { Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';

const rules: readonly Rule[] = [
  {
    id: 'sc.postcard', kind: 'channel', title: 'No postcards.',
    confidence: 'secondary', lastChecked: CHECKED,
    citation: {
      instrument: 'S.C. Code', provision: '37-5-108(5)(b)(ix)', url: 'http://www.scstatehouse.gov/sess111_1995-1996/hj95/428.htm',
      note: 'Read in the House journal of 1995, not in the code.',
    },
    when: { notDebtTypes: ['business'], channels: ['postcard'] }, deny: true, reading: 'Whoever the postcard is addressed to.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-sc',
  version: '2026.11.0',
  title: 'South Carolina: unconscionable collection (S.C. Code 37-5-108)',
  titleEnglish: 'South Carolina: unconscionable collection (S.C. Code 37-5-108)',
  zones: ['America/New_York'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'sc-37-5-108',
      title: 'S.C. Code 37-5-108',
      issuer: 'South Carolina General Assembly', status: 'binding',
      url: 'https://fair-debt-collection.com/state-laws/south-carolina-fair-debt-collection-practices-act.html',
      appliesTo: 'Anyone collecting debts from consumer credit transactions, incl. creditors; penalty 100 to 1,000 dollars.',
    },
  ],
  rules,
  notes: [
    'Who is bound: anyone who collects debts of consumer credit transactions, creditors included (every party). The rule has no first day.',
    'sc.telephone24: ringing repeatedly during twenty-four hours with intent to annoy is unconscionable; the text names no number, so nothing is counted.',
    'Items (i) to (vi), which may concern hours and the workplace, were not readable and are left out.',
    'Calls, texts, e-mails, letters and visits have no number and no hours here. Not checked: hidden charges (sc.charges) and, as the paragraph was not noted, simulated process.',
  ],
});
export default ruleset;
