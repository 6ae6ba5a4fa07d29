import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const wv = (provision: string): Citation => ({
  instrument: 'W. Va. Code', provision, url: 'https://instalawyer.io/laws/west-virginia-code/46a-2-125-oppression-and-abuse',
});
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
const CALLS = ['call', 'voicemail'];
/** Debt collectors, who include creditors collecting their own claims. */
const CALLED = { notDebtTypes: ['business'], channels: CALLS, notRoles: PROFESSIONALS } as const;
const CONSUMER = { notDebtTypes: ['business'], notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] } as const;
const INTENT = 'Intent to annoy, abuse, oppress or threaten cannot be seen and is taken from the number. A week is seven local dates, the contact\'s own the last.';

const rules: readonly Rule[] = [
  {
    id: 'wv.calls', kind: 'frequency', title: 'At most thirty calls a week to a person.',
    ...READ, citation: wv('46A-2-125(d)'), when: CALLED, limit: 30, window: { days: 7 }, per: ['recipient'], count: { channels: CALLS },
    reading: `${INTENT} Calls placed count, whatever came of them, over all debts.`,
  },
  {
    id: 'wv.conversations', kind: 'frequency', title: 'At most ten telephone conversations a week with a person.',
    ...READ, citation: wv('46A-2-125(d)'), when: CALLED, limit: 10, window: { days: 7 }, per: ['recipient'],
    count: { channels: CALLS, outcomes: ['conversation', 'broken-off'] },
    reading: `${INTENT} Any further call may become the eleventh conversation and is denied.`,
  },
  {
    id: 'wv.hours', kind: 'contact-hours', title: 'Communication only after 8 a.m. and before 9 p.m. where the consumer is.', force: 'presumption',
    ...READ, citation: wv('46A-2-125(d)'), when: CONSUMER, allow: [{ from: '08:00', to: '21:00', fromInclusive: false }],
    unless: { consent: { scopes: ['time'] } },
    reading: 'After 8 and before 9: neither instant is permitted. Any medium, letters included. A consent to the time is knowledge to the contrary.',
  },
  {
    id: 'wv.hours.known', kind: 'inconvenient', title: 'No communication at a time known to be inconvenient to the consumer.', force: 'presumption',
    ...READ, citation: wv('46A-2-125(d)'), when: CONSUMER, honours: ['times', 'agreed-hours'], unless: { consent: { scopes: ['time'] } },
    reading: 'Knowledge of circumstances to the contrary of the presumed hours works both ways.',
  },
  {
    id: 'wv.identity', kind: 'disclosure', title: 'A telephone conversation discloses the caller.',
    ...READ, citation: wv('46A-2-125(b)'), when: CALLED, requires: ['sender-identity'],
    reading: 'Intent to annoy, harass or threaten, which the text asks for, cannot be seen.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-wv',
  version: '2026.11.0',
  title: 'West Virginia: Consumer Credit and Protection Act (W. Va. Code 46A-2-122 to 46A-2-128)',
  titleEnglish: 'West Virginia: Consumer Credit and Protection Act (W. Va. Code 46A-2-122 to 46A-2-128)',
  zones: ['America/New_York'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'wv-46a-2',
      title: 'W. Va. Code 46A-2-122 to 46A-2-128',
      issuer: 'West Virginia Legislature', status: 'binding',
      url: 'https://code.wvlegislature.gov/46A-2-125/',
      appliesTo: 'Debt collectors, which includes original creditors collecting their own claims (memory); numeric limits came with a 2015 '
        + 'amendment (memory).',
    },
  ],
  rules,
  notes: [
    'Who is bound: debt collectors, original creditors included; that creditors are included, and that the numbers came with an amendment of 2015, is from '
      + 'memory. The rules have no first day.',
    'The numbers are looser than the federal seven in seven days; they matter for creditors outside federal law.',
    'Left out as known from memory alone: the bar after written notice of representation (wv.represented, 46A-2-128(e)), whose waiting time is uncertain.',
    'Texts, e-mails, letters and visits have hours and no number.',
    'Not checked, as the sections were not noted: profane language and threats.',
  ],
});
export default ruleset;
