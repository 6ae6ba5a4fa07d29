import type { Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const CITATION = { instrument: 'Lei estadual (SP) 15.426/2014', provision: 'Art. 2', note: 'Read in full in a copy without an address.' };
const SINCE = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2014-05-23' } as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'];
const WHEN = { notRoles: OWN_SIDE, channels: ['call', 'voicemail'] };

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'br-sp',
  version: '2026.11.0',
  title: 'São Paulo: cobrança por telefone (Lei estadual 15.426/2014)',
  titleEnglish: 'São Paulo (Brazil): collection by telephone (State Act 15.426/2014)',
  zones: ['America/Sao_Paulo'],
  calendar: 'br-sp',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'sp-15426-2014', title: 'Lei estadual (SP) 15.426/2014', titleEnglish: 'São Paulo state act on hours of collection calls',
      issuer: 'Assembleia Legislativa de SP', status: 'binding', issued: '2014-05-22', from: '2014-05-23', appliesTo: 'Telephone collection in São Paulo.',
      note: 'Read in full in a copy without an address; published in the DOE of 23-05-14.',
    },
  ],
  rules: [
    {
      id: 'br-sp.15426.hours', kind: 'contact-hours', title: 'Collection calls only on weekdays from 8:00 to 20:00 and on Saturdays from 8:00 to 14:00.',
      ...SINCE, citation: CITATION, when: WHEN,
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '20:00' }, { days: ['sat'], from: '08:00', to: '14:00' }],
      reading: '"Das 8h às 20h": 08:00:00.000 is permitted, 20:00:00.000 and 14:00:00.000 are not. Every collection call placed is covered; a voicemail '
        + 'is a call.',
    },
    {
      id: 'br-sp.15426.hours.holidays', kind: 'contact-hours', title: 'No collection calls on holidays.',
      ...SINCE, citation: CITATION, when: WHEN,
      allow: [{ from: '00:00', to: '24:00' }], holidays: 'closed',
      reading: 'Sundays are no permitted days in any case. National and state holidays count; the calendar begins with 2015.',
    },
  ],
  notes: [
    'Compile it together with `br`. It reaches every party and debt type, for debtors in São Paulo.',
    'Text messages, e-mail, letters and visits are not reached; the federal Code (arts 42 and 71) holds for them.',
    'A list of numbers that do not wish to be called ("Não Me Ligue") is said in one news item to stop collection calls too; not verified, not checked.',
  ],
});
export default ruleset;
