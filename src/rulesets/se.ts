import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const act: Citation = {
  instrument: 'Inkassolag (1974:182)', provision: 's. 5', url: 'https://www.konsumenternas.se/betala/fakta/om-du-inte-betalar/inkasso',
  note: 'Read in a consumer guide; first day in force from memory.',
};
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '1974-07-01', citation: act } as const;
const ANYONE: ConditionParams = { notRoles: ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency', 'attorney'] };
const WRITTEN = ['letter', 'email', 'web-portal', 'fax'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'se',
  version: '2026.11.0',
  title: 'Sverige: regler för inkassokontakter',
  titleEnglish: 'Sweden: rules of debt collection contacts',
  zones: ['Europe/Stockholm'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'inkassolagen', title: 'Inkassolag (1974:182)', titleEnglish: 'Debt Recovery Act', issuer: 'Riksdagen', status: 'binding', issued: '1974-05-03',
      from: '1974-07-01', url: 'http://docplayer.se/1880911-Vart-att-veta-om-inkasso-datainspektionen-informerar.html',
      appliesTo: 'Collection of own, purchased and others\' claims; advocates are under the Bar.', note: 'Dates from memory.',
    },
    {
      id: 'god-inkassosed', title: 'Datainspektionens/IMY:s allmänna råd om tillämpning av inkassolagen',
      titleEnglish: 'General advice on good collection practice', issuer: 'Datainspektionen / IMY', status: 'guidance', issued: '2004',
      url: 'http://www.mfinsbbi.se/godinkassosed.php', appliesTo: 'Collectors.', note: 'Known from memory for hours and third persons; no rule rests on it.',
    },
  ],
  rules: [
    {
      id: 'se.s5.demand', kind: 'prerequisite', title: 'A written demand with a reasonable time to pay comes before legal steps.',
      ...REPORTED, when: { ...ANYONE, purposes: ['active-litigation', 'lawsuit'] },
      requires: [
        { event: { purposes: ['validation-notice'], channels: WRITTEN, notOutcomes: ['undelivered'], undeliverable: false } },
        { fact: 'debt.noticeSentAt' },
      ],
      atLeast: { days: 8 }, per: ['debt'],
      reading: 'The law says a reasonable time; eight days are practice. The day of sending is day one: legal steps are open on the eighth date after it. '
        + 'The demand is a written event of purpose `validation-notice`, or `debt.noticeSentAt`; a legal step is a contact of purpose `active-litigation` or '
        + '`lawsuit`.',
    },
    {
      id: 'se.s5.demand.content', kind: 'disclosure', title: 'The demand names creditor and basis, splits the amount and gives time to pay and object.',
      ...REPORTED, when: { ...ANYONE, channels: WRITTEN, purposes: ['validation-notice'] },
      requires: ['creditor-name', 'claim-basis', 'amount-breakdown', 'interest-rate', 'time-to-pay-and-object'],
    },
  ],
  notes: [
    'No hours and no number of contacts were found: calls, texts, e-mails, letters and visits are not limited here. Contact at disturbing times can breach '
      + 'good practice.',
    'Left out as read from memory alone: the general advice on hours, and that the debt is not revealed to employer, family or neighbours.',
    'Not checked, as no request shows it: needless harm or inconvenience, improper pressure (s. 4). Texts are not read: no lexicon reads Swedish.',
  ],
});

export default ruleset;
