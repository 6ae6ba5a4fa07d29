import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED } as const;
const LEY_179: Citation = {
  instrument: 'Ley Núm. 179 de 1996 (Act 179 of 1996)', provision: 'Arts. 1-3', url: 'https://www.codexpr.ai/ley/1996-179',
  note: 'Read in a summary; Article 3 itself was not readable.',
};
const NOT_THE_DEBTOR = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const AT_WORK = { notDebtTypes: ['business'], notRoles: NOT_THE_DEBTOR } as const;
const COURT_ORDER = { purposes: ['court-order', 'post-judgment-remedy', 'garnishment'] } as const;

const rules: readonly Rule[] = [
  {
    id: 'pr.workplace', kind: 'inconvenient', title: 'No collection at the workplace in working hours without the debtor\'s express consent or a court order.',
    ...REPORTED, citation: LEY_179, when: AT_WORK, workplace: 'always', unless: [{ consent: { scopes: ['place:work'] } }, COURT_ORDER],
    reading: 'By telephone, in person or any other medium. Whether the ban needs a prohibition of the employer is unclear: it is taken not to. Working hours are '
      + 'not known: every contact at place `work` is taken to fall in them.',
  },
  {
    id: 'pr.workplace.employer', kind: 'inconvenient', title: 'No collection at the workplace where the employer forbids it.',
    ...REPORTED, citation: LEY_179, when: AT_WORK, workplace: 'known', unless: COURT_ORDER,
    reading: 'The debtor\'s consent does not lift the employer\'s prohibition.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-pr',
  version: '2026.11.0',
  title: 'Puerto Rico: gestiones de cobro en el lugar de trabajo (Ley Núm. 179 de 1996)',
  titleEnglish: 'Puerto Rico: collection efforts at the workplace (Act 179 of 1996)',
  zones: ['America/Puerto_Rico'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'pr-ley-179-1996',
      title: 'Ley Núm. 179 de 1996 (gestiones de cobro en el lugar de trabajo)',
      titleEnglish: 'Act 179 of 1996 on collection efforts at the workplace',
      issuer: 'Asamblea Legislativa de Puerto Rico', status: 'binding',
      url: 'https://www.codexpr.ai/ley/1996-179',
      appliesTo: '"cobrador" as defined in Art. 2 (definition not read); also adds Art. 17(14) to Ley 143-1968.',
    },
    {
      id: 'pr-ley-143-1968',
      title: 'Ley Núm. 143 de 27 de junio de 1968, Ley de Agencias de Cobro',
      titleEnglish: 'Collection Agencies Act',
      issuer: 'Asamblea Legislativa de Puerto Rico / DACO', status: 'binding', issued: '1968-06-27',
      url: 'https://www.codexpr.ai/ley/1996-179',
      appliesTo: 'Licensed collection agencies.',
    },
  ],
  rules,
  notes: [
    'Who is bound: a "cobrador" as Article 2 defines it, which was not read: every party. The rules have no first day.',
    'Outside the workplace no rule of Puerto Rico on contacts was found; federal law applies.',
    'A court order is stated by the purpose (`court-order`, `post-judgment-remedy`, `garnishment`).',
  ],
});
export default ruleset;
