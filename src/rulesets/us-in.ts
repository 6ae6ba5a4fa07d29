import type { Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';

const rules: readonly Rule[] = [
  {
    id: 'in.adad', kind: 'consent', title: 'A recorded or synthesised message by an announcing device needs consent or a live operator first.',
    confidence: 'primary', lastChecked: CHECKED,
    citation: { instrument: 'Ind. Code', provision: '24-5-14-5', url: 'https://lexace.ai/us/statute/indiana/24-5-14-5' },
    when: { channels: ['call', 'voicemail'], technologies: ['prerecorded', 'ai'] }, requires: { scopes: ['calls', 'contact', 'prerecorded', 'channel:{channel}'] },
    unless: [{ parties: ['creditor'] }, { disclosures: ['live-operator'] }],
    reading: 'A current business relationship is taken to be the creditor\'s own; whether a third-party collector shares it is unsettled and not let through. A '
      + 'live operator who speaks first is vouched for as `live-operator`. An artificial voice is a synthesised message.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-in',
  version: '2026.11.0',
  title: 'Indiana: automatic dialing-announcing devices (Ind. Code 24-5-14)',
  titleEnglish: 'Indiana: automatic dialing-announcing devices (Ind. Code 24-5-14)',
  zones: ['America/Indiana/Indianapolis', 'America/Chicago'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'in-24-5-14',
      title: 'Ind. Code 24-5-14 (Autodialer law)',
      issuer: 'Indiana General Assembly', status: 'binding',
      url: 'https://lexace.ai/us/statute/indiana/24-5-14-5',
      appliesTo: 'All users of automatic dialing-announcing devices, not only sellers (State v. American Family Voices, Ind. 2008).',
    },
    {
      id: 'in-24-4.7',
      title: 'Ind. Code 24-4.7 Telephone Solicitation of Consumers',
      issuer: 'Indiana General Assembly', status: 'binding',
      url: 'https://statutes.laws.com/indiana/title-24/ar-4.7/ch-1/',
      appliesTo: 'Sales calls; calls primarily about an existing debt are outside (24-4.7-1-1(2)).',
    },
  ],
  rules,
  notes: [
    'Who is bound: all users of announcing devices, not only sellers (State v. American Family Voices, Ind. 2008). The rule has no first day.',
    'in.dnc-exempt: the do-not-call article (24-4.7) does not reach calls primarily about an existing debt.',
    'Calls dialled by hand or by machine without a recorded message, texts, e-mails, letters and visits meet no state rule; no hours and no number were found.',
  ],
});
export default ruleset;
