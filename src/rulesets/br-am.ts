import type { Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const TEXT = 'https://efic.com.br/?p=368';
const CITATION = { instrument: 'Lei estadual (AM) 306/2016', provision: 'not verified', url: TEXT, note: 'Read in a secondary source; the articles were not '
  + 'seen.' };
const SINCE = {
  confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2016-01-01',
  note: 'Of 2016; the day was not verified, and the first day of the year is taken.',
} as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'];
const WHEN = { notRoles: OWN_SIDE, channels: ['call', 'voicemail'] };

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'br-am',
  version: '2026.11.0',
  title: 'Amazonas: cobrança por telefone (Lei estadual 306/2016)',
  titleEnglish: 'Amazonas (Brazil): collection by telephone (State Act 306/2016)',
  zones: ['America/Manaus', 'America/Eirunepe'],
  calendar: 'br-am',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'am-306-2016', title: 'Lei estadual (AM) 306/2016', titleEnglish: 'Amazonas state act', issuer: 'Aleam', status: 'binding',
      url: TEXT, appliesTo: 'Amazonas.',
      note: '2016; days not verified.',
    },
  ],
  rules: [
    {
      id: 'br-am.306.hours', kind: 'contact-hours', title: 'Collection calls only on weekdays until 19:00.',
      ...SINCE, citation: CITATION, when: WHEN,
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '00:00', to: '19:00' }],
      reading: 'The source gives no start of the day, so none is checked; 19:00:00.000 is not permitted. Every collection call placed is covered; a '
        + 'voicemail is a call.',
    },
    {
      id: 'br-am.306.hours.holidays', kind: 'contact-hours', title: 'No collection calls on holidays.',
      ...SINCE, citation: CITATION, when: WHEN,
      allow: [{ from: '00:00', to: '24:00' }], holidays: 'closed',
      reading: 'National and state holidays count.',
    },
  ],
  notes: [
    'Compile it together with `br`. Known from one blog of 2019 or later; the text was not seen, and neither was the hour at which the day begins.',
    'Text messages, e-mail, letters and visits are not reached.',
  ],
});
export default ruleset;
