import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';
import type { ConditionParams } from '../rules/condition.js';

const CHECKED = '2026-11-23';
const INTEREST = 'https://www.interest.co.nz/personal-finance/124684/non-bank-lenders-launch-responsible-debt-collection-code-including-guidance';
const TMM = 'https://tmmonline.nz/article/976522347/new-code-for-debt-collectors';
const COMMISSION = 'https://comcom.govt.nz/business/dealing-with-typical-situations/debt-collection';

const code = (provision: string, url: string): Citation => ({
  instrument: 'FSF Responsible Debt Collection Code', provision, url, note: 'Read in press reports; the code itself was not read.',
});

/** A code of its members: it recommends. */
const ADVICE = { force: 'should', confidence: 'secondary', lastChecked: CHECKED, from: '2023-10-10' } as const;

const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'];
/** Members are non-bank lenders and their affiliates; whoever is not known to be a bank is advised. */
const MEMBER: ConditionParams = { notRoles: PROFESSIONALS, notInstitutions: ['bank'] };
/** Those who may speak for the debtor. */
const REPRESENTATIVES = [...PROFESSIONALS, 'financial-mentor', 'representative'];

const rules: readonly Rule[] = [
  {
    id: 'nz.fsf.hours', kind: 'contact-hours', title: 'Calls and texts only from 6 to 21; outside that by e-mail or other electronic means.',
    ...ADVICE, citation: code('contact hours', INTEREST), when: { ...MEMBER, channels: ['call', 'voicemail', 'sms'] }, allow: [{ from: '06:00', to: '21:00' }],
    reading: 'New Zealand time: the clock of the place where the debtor is, the Chatham Islands included. Voice messages are calls.',
  },
  {
    id: 'nz.fsf.visits', kind: 'contact-hours', title: 'No visits on Sundays, unless arranged.',
    ...ADVICE, citation: code('face-to-face', TMM), when: { ...MEMBER, channels: ['visit'] }, quiet: [{ days: ['sun'], from: '00:00', to: '24:00' }],
    unless: [{ appointment: true }, { consent: { scopes: ['channel:visit'] } }],
    reading: 'An arrangement is an appointment, or a consent of scope `channel:visit`.',
  },
  {
    id: 'nz.fta23', kind: 'inconvenient', title: 'Contact at a time that the person asked not to be contacted may be harassment.',
    confidence: 'primary', lastChecked: CHECKED, from: '1987-03-01',
    citation: { instrument: 'Fair Trading Act 1986', provision: 's. 23 as guided by the Commission', url: COMMISSION },
    when: { notRoles: PROFESSIONALS }, honours: ['times'],
    reading: 'The Commission says that it may be harassment: a refused time is treated as barred. "Unsociable" times have no number and are not decided.',
  },
  {
    id: 'nz.financial-mentor', kind: 'account-status', title: 'A financial mentor or appointed representative is dealt with where the debtor prefers it.',
    ...ADVICE, citation: code('representation', TMM), when: { notRoles: REPRESENTATIVES, notInstitutions: ['bank'] }, status: 'represented',
    reading: 'A representation that is known is taken to be one that the debtor prefers and that has the privacy waiver.',
  },
];

const ACT = { confidence: 'primary', lastChecked: CHECKED, from: '1987-03-01' } as const;
const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'nz.fta.misleading', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No claim of action not taken or not intended, no posing as a government agency or court.',
    ...ACT, citation: { instrument: 'Fair Trading Act 1986', provision: 'ss 9, 13', url: COMMISSION },
    when: { notRoles: PROFESSIONALS, notChannels: ['court-filing'] }, lexicons: LANGUAGES,
    categories: ['false-legal-action', 'impersonation-authority'],
    reading: 'What is true or planned is stated in `content.facts`.',
  },
  {
    id: 'nz.fta23.words', ...WORDS, title: 'No announcement of harassment, of embarrassing contact or of telling others.',
    ...ACT, citation: { instrument: 'Fair Trading Act 1986', provision: 's. 23 as guided by the Commission', url: COMMISSION },
    when: { notRoles: PROFESSIONALS }, lexicons: LANGUAGES,
    categories: ['violence-threat', 'extortion', 'harassment-threat', 'contact-after-stop', 'shaming-or-publicity', 'third-party-pressure'],
    reading: 'Harassment and coercion; what may not be done may not be announced.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'nz',
  version: '2026.11.0',
  title: 'New Zealand: Fair Trading Act and FSF Responsible Debt Collection Code',
  titleEnglish: 'New Zealand: Fair Trading Act and FSF Responsible Debt Collection Code',
  zones: ['Pacific/Auckland', 'Pacific/Chatham'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'fta-1986-s23', title: 'Fair Trading Act 1986 s. 23 and ss 9, 13', titleEnglish: 'Harassment and coercion', issuer: 'Parliament; Commerce Commission',
      status: 'binding', issued: '1986-12-17', from: '1987-03-01', url: COMMISSION, appliesTo: 'Anyone in trade.', note: 'Dates from memory.',
    },
    {
      id: 'cccfa-2003', title: 'Credit Contracts and Consumer Finance Act 2003 (s. 132A ff debt collection disclosure)', titleEnglish: 'CCCFA',
      issuer: 'Parliament', status: 'binding', issued: '2003-10-14', from: '2005-04-01', url: 'https://www.legislation.govt.nz/',
      appliesTo: 'Lenders and debt collectors under consumer credit contracts.', note: 'Dates from memory.',
    },
    {
      id: 'fsf-code-2023', title: 'FSF Responsible Debt Collection Code', titleEnglish: 'FSF code', issuer: 'Financial Services Federation',
      status: 'self-regulatory', issued: '2023-10-10', from: '2023-10-10', url: 'https://autofile.co.nz/fsf-publishes-debt-guidelines-',
      appliesTo: 'FSF members and affiliates (about half of non-bank personal lending).',
    },
  ],
  rules: [...rules, ...wording],
  notes: [
    'The code binds its members alone and is advice here; whoever is not known to be a bank is advised. E-mail and letters have no hours.',
    'Unreasonably frequent attempts, contact at unsociable times, contact that may embarrass, and pressing those who cannot pay may be harassment or coercion '
      + '(nz.fta23); no number says when, and no request shows it. No number limits how often.',
    'Left out as known from memory alone: what must be disclosed when collection starts (nz.cccfa.disclosure, s. 132A).',
    'Action said to be done or meant when it is not, posing as an agency or a court, and look-alike notices (nz.fta.misleading, ss 9, 13) are '
      + 'checked by the words of a text alone.',
  ],
});
export default ruleset;
