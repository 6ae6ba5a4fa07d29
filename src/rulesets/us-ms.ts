import type { Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';

const rules: readonly Rule[] = [
  {
    id: 'ms.adad', kind: 'consent', title: 'Recorded calls need a prior agreement, or a live operator who identified the caller and got consent.',
    confidence: 'primary', lastChecked: CHECKED,
    citation: {
      instrument: 'Miss. Code', provision: '77-3-455',
      url: 'https://getpocketlaw.com/law/state_mississippi/'
        + 'section-77-3-455-requirements-for-placing-calls-using-automatic-dialing-announcing-devices_343a7e8484f5',
    },
    when: { channels: ['call', 'voicemail'], technologies: ['prerecorded', 'ai'] }, requires: { scopes: ['calls', 'contact', 'prerecorded', 'channel:{channel}'] },
    unless: { disclosures: ['live-operator-consent'] },
    reading: 'Binds creditors too. A live operator who stated nature, name, address and number and got consent is vouched for as `live-operator-consent`. The '
      + 'exemptions of 77-3-451 and 77-3-453 were not read and are not let through; an artificial voice is taken for a recording.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-ms',
  version: '2026.11.0',
  title: 'Mississippi: automatic dialing-announcing devices (Miss. Code 77-3-455)',
  titleEnglish: 'Mississippi: automatic dialing-announcing devices (Miss. Code 77-3-455)',
  zones: ['America/Chicago'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ms-77-3-455',
      title: 'Miss. Code 77-3-455 Automatic dialing-announcing devices',
      issuer: 'Mississippi Legislature', status: 'binding',
      url: ''
        + 'https://getpocketlaw.com/law/state_mississippi/section-77-3-455-requirements-for-placing-calls-using-automatic-dialing-announcing-devices_343a7e8484f5',
      appliesTo: 'Users of announcing devices.',
    },
  ],
  rules,
  notes: [
    'Who is bound: whoever uses an announcing device (every party). An exemption for existing debts, if there is one, was not read. The rule has no first day.',
    'Other calls, texts, e-mails, letters and visits meet no state rule; no hours and no number were found.',
  ],
});
export default ruleset;
