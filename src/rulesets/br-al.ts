import type { Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const TEXT = 'https://7segundos.com.br/arapiraca/noticias/2018/04/16/92926-cobrancas-via-telefone-e-sms-sao-orientadas-pelo-procon-arapiraca';
const CITATION = { instrument: 'Lei estadual (AL) 7.782/2016', provision: 'not verified', url: TEXT, note: 'Read in a secondary source; the articles were '
  + 'not seen.' };
const SINCE = {
  confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2016-01-01',
  note: 'Of January 2016; the day was not verified, and the first of the month is taken.',
} as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'];
const WHEN = { notRoles: OWN_SIDE, channels: ['call', 'voicemail', 'sms'] };

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'br-al',
  version: '2026.11.0',
  title: 'Alagoas: cobrança por telefone e mensagem (Lei estadual 7.782/2016)',
  titleEnglish: 'Alagoas (Brazil): collection by telephone and text message (State Act 7.782/2016)',
  zones: ['America/Maceio'],
  calendar: 'br-al',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'al-7782-2016', title: 'Lei estadual (AL) 7.782/2016', titleEnglish: 'Alagoas state act', issuer: 'ALE-AL', status: 'binding',
      url: TEXT, appliesTo: 'Calls and text messages in Alagoas.',
      note: 'January 2016; day not verified.',
    },
  ],
  rules: [
    {
      id: 'br-al.7782.hours', kind: 'contact-hours',
      title: 'Collection calls and texts only on weekdays from 8:00 to 20:00 and on Saturdays from 8:00 to 14:00.',
      ...SINCE, citation: CITATION, when: WHEN,
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '20:00' }, { days: ['sat'], from: '08:00', to: '14:00' }],
      reading: 'The ends are not stated: 08:00:00.000 is permitted, 20:00:00.000 and 14:00:00.000 are not. A voicemail is a call; messages over an app '
        + 'are no texts here.',
    },
    {
      id: 'br-al.7782.hours.holidays', kind: 'contact-hours', title: 'No collection calls or texts on holidays.',
      ...SINCE, citation: CITATION, when: WHEN,
      allow: [{ from: '00:00', to: '24:00' }], holidays: 'closed',
      reading: 'National and state holidays count.',
    },
  ],
  notes: [
    'Compile it together with `br`. Known from a news item; the text was not seen.',
    'E-mail, letters, messages over apps and visits are not reached.',
  ],
});
export default ruleset;
