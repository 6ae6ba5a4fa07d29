import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const FAEGRE = 'https://www.faegredrinker.com/zh/insights/publications/2025/5/'
  + 'florida-consumer-collection-practices-act-amended-to-expressly-allow-after-hours-debt-collection-emails';
const BILL = 'https://flsenate.gov/Session/Bill/2025/232/BillText/c2/HTML';
const AMENDED = '2025-05-16';
const fla = (provision: string, url: string): Citation => ({ instrument: 'Fla. Stat.', provision, url });

/** Any person who collects consumer debts, original creditors included. */
const TO_DEBTOR = {
  notDebtTypes: ['business'], notRoles: ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'],
} as const;
const CLOCK = 'The debtor\'s clock; 21:00:00.000 is taken as barred and 08:00:00.000 as permitted. A call is timed by when it is received. The presumption that '
  + 'a telephone is in the zone of its area code (a toll-free number in that of the last residence) is for the caller to apply in `timeZones`.';

const rules: readonly Rule[] = [
  {
    id: 'fl.hours', kind: 'contact-hours', title: 'No communication between 9 p.m. and 8 a.m. without consent; e-mail is exempt.',
    confidence: 'secondary', lastChecked: CHECKED, from: AMENDED, citation: fla('559.72(17)', FAEGRE),
    when: { ...TO_DEBTOR, notChannels: ['email'] }, quiet: [{ from: '21:00', to: '08:00' }], unless: { consent: { scopes: ['time'] } },
    reading: `${CLOCK} Texts, letters and visits are communications.`,
  },
  {
    id: 'fl.hours.old', kind: 'contact-hours', title: 'Until 15 May 2025: no communication between 9 p.m. and 8 a.m. without consent, e-mail included.',
    confidence: 'secondary', lastChecked: CHECKED, until: AMENDED, citation: fla('559.72(17)', FAEGRE),
    when: TO_DEBTOR, quiet: [{ from: '21:00', to: '08:00' }], unless: { consent: { scopes: ['time'] } },
    reading: `${CLOCK} Courts disagreed whether e-mail was covered: it is taken to be.`,
  },
  {
    id: 'fl.disputed', kind: 'disclosure', title: 'A disputed debt is disclosed to others only with the word that it is disputed.',
    confidence: 'primary', lastChecked: CHECKED, from: AMENDED, citation: fla('559.72(3),(6)', BILL),
    when: {
      notDebtTypes: ['business'], status: [{ is: 'disputed' }], notPurposes: ['location'],
      notRoles: [
        'debtor', 'co-debtor', 'guarantor', 'spouse', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney',
      ],
    },
    requires: ['dispute-statement'], reading: 'Read in the text as amended; the older one was not compared.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-fl',
  version: '2026.11.0',
  title: 'Florida: Consumer Collection Practices Act (Fla. Stat. 559.72)',
  titleEnglish: 'Florida: Consumer Collection Practices Act (Fla. Stat. 559.72)',
  zones: ['America/New_York', 'America/Chicago'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'fccpa-old',
      title: 'Fla. Stat. 559.72 (before SB 232)',
      issuer: 'Florida Legislature', status: 'repealed', until: '2025-05-16',
      url: 'https://flsenate.gov/Session/Bill/2025/232',
      appliesTo: 'Any person collecting consumer debts, incl. original creditors.',
    },
    {
      id: 'fccpa-559.72',
      title: 'Fla. Stat. 559.72 (as amended by CS/CS/SB 232, 2025)',
      issuer: 'Florida Legislature', status: 'binding', issued: '2025-05-16', from: '2025-05-16',
      url: 'https://flsenate.gov/Session/Bill/2025/232/BillText/c2/HTML',
      appliesTo: 'Any person collecting consumer debts, incl. original creditors.',
    },
  ],
  rules,
  notes: [
    'Who is bound: any person who collects consumer debts, original creditors included.',
    'Left out as known from memory alone: contact with the employer before judgment (fl.employer, 559.72(4)), represented debtors (fl.represented, '
      + '559.72(18)), harassing frequency (fl.harass, 559.72(7), without a number).',
    'The exemption of e-mail is the state\'s: third-party collectors keep the federal hours for e-mail too. Compile `us` with this ruleset.',
    'West of the Apalachicola the clock is Central: without `consumer.timeZones` both zones must be inside the hours.',
    'No number of contacts stands in the Act.',
    'Not checked, as the subsections were not noted: simulating officials, force and violence, disclosing what harms reputation.',
  ],
});
export default ruleset;
