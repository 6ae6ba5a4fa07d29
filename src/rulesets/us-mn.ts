import type { Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
/** Licensed collection agencies and debt buyers; not the creditor in its own name. */
const AGENCY = { notParties: ['creditor'], notDebtTypes: ['business'] } as const;
const CALLS = ['call', 'voicemail'];

const rules: readonly Rule[] = [
  {
    id: 'mn.counselling-doc', kind: 'disclosure', title: 'The first message by mail, e-mail or text comes with the credit-counselling document.',
    confidence: 'primary', lastChecked: CHECKED,
    citation: {
      instrument: 'Minn. Stat.', provision: '332.365 subd. 2', url: 'https://instalawyer.io/laws/minnesota-statutes/section-332365-credit-counseling',
    },
    when: {
      ...AGENCY, channels: ['letter', 'email', 'sms'], known: { sequences: ['initial'] },
      notRoles: ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney', 'third-party', 'emergency-contact'],
    },
    requires: ['credit-counselling-document'],
    reading: 'The document itself or, in a text, a link to it; whether the message is the first must be stated in `contact.sequence`.',
  },
  {
    id: 'mn.prerecorded-stop', kind: 'consent', title: 'Prerecorded messages stop on the consumer\'s request.',
    confidence: 'secondary', lastChecked: CHECKED, from: '2021-08-01',
    citation: {
      instrument: 'Minn. Stat.', provision: '332.37', url: 'https://onlineworknews.top/minnesota-bill-package-passes-with-arm-industry-remote-work-and/',
    },
    when: { ...AGENCY, channels: CALLS, technologies: ['prerecorded', 'ai'] }, optOuts: { covers: { call: CALLS, voicemail: CALLS, prerecorded: CALLS } },
    reading: 'A request to hear no more recordings is an opt-out of `prerecorded`; one from calls covers them too. An artificial voice is taken for a '
      + 'recording.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-mn',
  version: '2026.11.0',
  title: 'Minnesota: collection agencies (Minn. Stat. 332.31-332.45)',
  titleEnglish: 'Minnesota: collection agencies (Minn. Stat. 332.31-332.45)',
  zones: ['America/Chicago'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'mn-332',
      title: 'Minn. Stat. 332.31-332.45 (collection agencies)',
      issuer: 'Minnesota Legislature', status: 'binding',
      url: 'https://instalawyer.io/laws/minnesota-statutes/section-332365-credit-counseling',
      appliesTo: 'Licensed collection agencies and debt buyers.',
    },
  ],
  rules,
  notes: [
    'Who is bound: licensed collection agencies and debt buyers (every party but `creditor`).',
    'An updated counselling document must be used within 120 days; that is not checked. The licence statement is from memory and left out.',
    'Before 2021-08-01 prerecorded messages were under other rules, which were not read.',
    'No hours and no number of calls were found. Not checked, as the sections were not noted: simulated process, attorney stationery.',
  ],
});
export default ruleset;
