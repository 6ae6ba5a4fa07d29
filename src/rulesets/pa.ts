import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const PRESS = 'https://nosonfakes.com/panama-ley-89-regula-cobros-agencias-bancos';

const draft = (): Citation => ({ instrument: 'Anteproyecto de Ley 89 (2025)', provision: 'draft', url: PRESS, note: 'Read in the press; no law as far as '
  + 'found.' });
/** A draft never denies. */
const ADVISED = { confidence: 'secondary', lastChecked: CHECKED, force: 'should', from: '2025-08-19' } as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const CONSUMER = { notRoles: OWN_SIDE, notDebtTypes: ['business', 'tax'] } as const;
const CALLS = ['call', 'voicemail'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'pa',
  version: '2026.11.0',
  title: 'Panamá: gestión de cobros (Anteproyecto de Ley 89 de 2025; solo recomendaciones)',
  titleEnglish: 'Panama: collection contacts (draft Act 89 of 2025; advice only)',
  zones: ['America/Panama'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ley-45-2007', title: 'Ley 45 de 31 de octubre de 2007 (protección al consumidor)', titleEnglish: 'Consumer protection act',
      issuer: 'Asamblea Nacional',
      status: 'binding', issued: '2007-10-31', url: 'https://www.gacetaoficial.gob.pa/pdfTemp/25914/7277.pdf',
      appliesTo: 'Economic agents; no collection hours found.', note: 'Published on 2007-11-07. No rule rests on it.',
    },
    {
      id: 'anteproyecto-89-2025', title: 'Anteproyecto de Ley 89 (2025)', titleEnglish: 'Draft act 89 on collection contact',
      issuer: 'Asamblea Nacional, Comisión de Comercio', status: 'draft', issued: '2025-08-19', url: PRESS,
      appliesTo: 'Private collectors, banks, finance companies, cooperatives, utilities.',
      note: 'Taken up by the committee on 2025-08-19; not law as far as found.',
    },
  ],
  rules: [
    {
      id: 'pa.draft89.hours', kind: 'contact-hours', title: 'Draft: contact on weekdays from 8:00 to 18:00, on Saturdays until 15:00, not on Sundays.',
      ...ADVISED, citation: draft(), when: CONSUMER,
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' }, { days: ['sat'], from: '08:00', to: '15:00' }],
      reading: 'Advice only. The source gives no start of Saturday: that of weekdays is taken. The draft closes holidays too; no calendar of Panama is '
        + 'shipped.',
    },
    {
      id: 'pa.draft89.frequency', kind: 'frequency', title: 'Draft: one telephone contact a day.',
      ...ADVISED, citation: draft(), when: { ...CONSUMER, channels: CALLS }, limit: 1, window: { calendar: 'day' }, per: ['consumer'],
      count: { channels: CALLS, notRoles: OWN_SIDE }, reading: 'Advice only; every attempt counts.',
    },
    {
      id: 'pa.draft89.frequency.visits', kind: 'frequency', title: 'Draft: one home visit a week.',
      ...ADVISED, citation: draft(), when: { ...CONSUMER, channels: ['visit'] }, limit: 1, window: { days: 7 }, per: ['consumer'],
      count: { channels: ['visit'], notRoles: OWN_SIDE }, reading: 'Advice only; a week is seven consecutive dates, the stricter reading.',
    },
    {
      id: 'pa.draft89.channels', kind: 'consent', title: 'Draft: only channels that the debtor has authorised.',
      ...ADVISED, citation: draft(), when: CONSUMER, requires: { scopes: ['channel:{channel}'] }, reading: 'Advice only.',
    },
  ],
  notes: [
    'No binding hours, number or channel was found: nothing in this ruleset denies by itself. A house policy may deny by it (`compile` with `denies`).',
    'Whether Anteproyecto 89 has become law was not found out.',
  ],
});
export default ruleset;
