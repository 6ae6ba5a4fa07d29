import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const COPY = 'https://typeoutingaudit.pages.dev/578784.html';
const SINCE_2000 = { confidence: 'secondary', lastChecked: CHECKED, from: '2000-06-26' } as const;
/** What mirrors Regulation F begins with it. */
const SINCE_REG_F = { confidence: 'secondary', lastChecked: CHECKED, from: '2021-11-30' } as const;
const ps = (provision: string, url = 'http://www.attorneygeneral.gov/consumers.aspx?id=244', note?: string): Citation => ({
  instrument: 'Fair Credit Extension Uniformity Act, 73 P.S.', provision, url, ...(note === undefined ? {} : { note }),
});
const SUMMARY = ps('AG summary of FCEUA with Regulation F', COPY, 'The Attorney General\'s page was seen in a copy.');
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
/** Collectors and creditors alike; purchase-money mortgages are excluded. */
const CONSUMER = { notDebtTypes: ['mortgage', 'business'], notRoles: [...PROFESSIONALS, 'third-party', 'emergency-contact'] } as const;
const CALLS = ['call', 'voicemail'];

const rules: readonly Rule[] = [
  {
    id: 'pa.hours', kind: 'contact-hours', title: 'Communications only from 8 a.m. to 9 p.m., for creditors too.', force: 'presumption',
    ...SINCE_2000, citation: ps('2270.4(b)(1)'), when: CONSUMER, allow: [{ from: '08:00', to: '21:00' }], unless: { consent: { scopes: ['time'] } },
    reading: 'The debtor\'s clock; 08:00:00.000 is taken as permitted and 21:00:00.000 as barred. Any medium. A court\'s permission is not seen.',
  },
  {
    id: 'pa.workplace', kind: 'inconvenient', title: 'No contact at work if the employer is known to object.',
    ...SINCE_2000, citation: ps('2270.4(b)(1)'), when: CONSUMER, workplace: 'known',
  },
  {
    id: 'pa.media', kind: 'consent', title: 'A medium is not used after the consumer asks to stop using it.',
    ...SINCE_REG_F, citation: SUMMARY, when: CONSUMER, optOuts: {},
    unless: [{ optOutConfirmation: {} }, { reply: { sameChannel: true } }, { purposes: ['required-by-law'] }],
    reading: 'As under Regulation F, from its first day, whoever collects: one confirmation, one answer by the same medium and what other law requires are '
      + 'let through.',
  },
  {
    id: 'pa.weekly-conversation', kind: 'cooldown', title: 'At most one telephone conversation about a debt in a week.', force: 'presumption',
    ...SINCE_REG_F, citation: SUMMARY, when: { ...CONSUMER, channels: CALLS }, wait: { days: 7 },
    after: { channels: CALLS, directions: ['inbound', 'outbound'], outcomes: ['conversation', 'broken-off'], misdirected: false, notRoles: CONSUMER.notRoles },
    per: ['debt'],
    reading: 'As under Regulation F, from its first day: the date of the conversation is day one of seven. That it binds creditors is taken from the summary.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-pa',
  version: '2026.11.0',
  title: 'Pennsylvania: Fair Credit Extension Uniformity Act (73 P.S. 2270.1-2270.6)',
  titleEnglish: 'Pennsylvania: Fair Credit Extension Uniformity Act (73 P.S. 2270.1-2270.6)',
  zones: ['America/New_York'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'pa-fceua',
      title: 'Fair Credit Extension Uniformity Act, 73 P.S. 2270.1-2270.6',
      issuer: 'Pennsylvania General Assembly', status: 'binding', issued: '2000-03-28', from: '2000-06-26',
      url: 'http://www.attorneygeneral.gov/consumers.aspx?id=244',
      appliesTo: 'Debt collectors AND creditors (purchase-money mortgages excluded); issue date from memory.',
    },
  ],
  rules,
  notes: [
    'Who is bound: debt collectors and creditors alike (every party). Debts of type `mortgage` are taken to be purchase-money mortgages, which are excluded.',
    'The rules on media and on one conversation a week were seen in a third party\'s copy of the Attorney General\'s page; whether they bind creditors beyond '
      + 'Regulation F is uncertain: they are asked of all.',
    'Letters and texts have hours and no number. A bill to cap calls at three was only proposed.',
    'Not checked, as the sections were not noted: threats of violence, obscene language, false affiliation, false threats of legal action.',
  ],
});
export default ruleset;
