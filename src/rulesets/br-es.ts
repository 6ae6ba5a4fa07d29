import type { Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const TEXT = 'https://efic.com.br/?p=368';
const CITATION = { instrument: 'Lei estadual (ES) 10.626/2017', provision: 'not verified', url: TEXT, note: 'Read in a secondary source; the articles were '
  + 'not seen.' };
const SINCE = {
  confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2017-01-01',
  note: 'Of 2017; the day was not verified, and the first day of the year is taken.',
} as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'];
const WHEN = { notRoles: OWN_SIDE, channels: ['call', 'voicemail'] };

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'br-es',
  version: '2026.11.0',
  title: 'Espírito Santo: cobrança por telefone (Lei estadual 10.626/2017)',
  titleEnglish: 'Espírito Santo (Brazil): collection by telephone (State Act 10.626/2017)',
  zones: ['America/Sao_Paulo'],
  calendar: 'br-es',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'es-10626-2017', title: 'Lei estadual (ES) 10.626/2017', titleEnglish: 'Espírito Santo state act', issuer: 'Ales', status: 'binding',
      url: TEXT, appliesTo: 'Espírito Santo.',
      note: '2017; days not verified.',
    },
  ],
  rules: [
    {
      id: 'br-es.10626.hours', kind: 'contact-hours', title: 'Collection calls only on weekdays from 8:00 to 19:00.',
      ...SINCE, citation: CITATION, when: WHEN,
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '19:00' }],
      reading: 'The ends are not stated: 08:00:00.000 is permitted, 19:00:00.000 is not. Every collection call placed is covered; a voicemail is a call.',
    },
    {
      id: 'br-es.10626.hours.holidays', kind: 'contact-hours', title: 'No collection calls on holidays.',
      ...SINCE, citation: CITATION, when: WHEN,
      allow: [{ from: '00:00', to: '24:00' }], holidays: 'closed',
      reading: 'National and state holidays count.',
    },
  ],
  notes: [
    'Compile it together with `br`. Known from one blog of 2019 or later; the text was not seen.',
    'Text messages, e-mail, letters and visits are not reached.',
  ],
});
export default ruleset;
