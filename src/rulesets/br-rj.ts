import type { Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const TEXT = 'https://efic.com.br/?p=368';
const CITATION = { instrument: 'Lei estadual (RJ) 7.868/2018', provision: 'not verified', url: TEXT, note: 'Read in a secondary source; the articles were '
  + 'not seen.' };
const SINCE = {
  confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2018-01-01',
  note: 'Of 2018; the day was not verified, and the first day of the year is taken.',
} as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'];
const WHEN = { notRoles: OWN_SIDE, channels: ['call', 'voicemail'] };

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'br-rj',
  version: '2026.11.0',
  title: 'Rio de Janeiro: cobrança por telefone (Lei estadual 7.868/2018)',
  titleEnglish: 'Rio de Janeiro (Brazil): collection by telephone (State Act 7.868/2018)',
  zones: ['America/Sao_Paulo'],
  calendar: 'br-rj',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'rj-7868-2018', title: 'Lei estadual (RJ) 7.868/2018', titleEnglish: 'Rio de Janeiro state act', issuer: 'Alerj', status: 'binding',
      url: TEXT, appliesTo: 'Telephone collection in Rio de Janeiro.',
      note: '2018; days not verified.',
    },
  ],
  rules: [
    {
      id: 'br-rj.7868.hours', kind: 'contact-hours', title: 'Collection calls only on weekdays from 9:00 to 19:00.',
      ...SINCE, citation: CITATION, when: WHEN,
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '19:00' }],
      reading: 'The ends are not stated: 09:00:00.000 is permitted, 19:00:00.000 is not. Every collection call placed is covered; a voicemail is a call.',
    },
    {
      id: 'br-rj.7868.hours.holidays', kind: 'contact-hours', title: 'No collection calls on holidays.',
      ...SINCE, citation: CITATION, when: WHEN,
      allow: [{ from: '00:00', to: '24:00' }], holidays: 'closed',
      reading: 'National and state holidays count.',
    },
  ],
  notes: [
    'Compile it together with `br`. Known from one blog of 2019 or later; the text was not seen.',
    'Text messages, e-mail, letters and visits are not reached.',
    'Lei 7.853/2018 (8:00 to 18:00) covers offers, not collection.',
  ],
});
export default ruleset;
