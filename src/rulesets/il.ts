import type { ConditionParams } from '../rules/condition.js';
import type { Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const BAR = 'https://www.law.co.il/en/news/2011/01/13/debt-notifications-cannot-be-sent-via-text-messages/';
const READ = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition' } as const;

/** Those with whom the creditor's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const LAWYERS = ['attorney', 'lawyer', 'law-firm', 'law-office', 'creditor-attorney', 'collector-attorney'] as const;
/** A lawyer, or a collector that does not say that it is something else. */
const LAWYER: ConditionParams = {
  any: [{ known: { parties: LAWYERS } }, { known: { institutions: LAWYERS } }, { notParties: ['creditor', 'debt-buyer'], institutions: LAWYERS }],
};

const rules: readonly Rule[] = [
  {
    id: 'il.bar.sms', kind: 'channel', title: 'Lawyers who collect debts use no SMS and no recorded telephone messages.',
    ...READ, from: '2011-01-13',
    citation: { instrument: 'Israel Bar, Tel-Aviv district, ethics guideline on SMS', provision: 'guideline', url: BAR, note: 'Read in a report.' },
    when: { notRoles: OWN_SIDE, all: [LAWYER, { any: [{ channels: ['sms'] }, { channels: ['call', 'voicemail'], technologies: ['prerecorded', 'ai'] }] }] },
    deny: true,
    reading: 'A lawyer is `from.party` or `from.institution` = `attorney`, `lawyer` or `law-firm`; a collector whose institution is not stated may be one. '
      + 'A machine\'s voice is a recorded message. The guideline is that of one district and is used for all.',
  },
  {
    id: 'il.cpl.details', kind: 'disclosure', title: 'A demand gives the reason for the debt and the data to check it.',
    ...READ,
    citation: {
      instrument: 'Consumer Protection Law, amendment against aggressive debt collection', provision: 'not verified',
      url: 'https://www.consumers.org.il/?catid=%7BF18BDC9B-869C-4292-90ED-EFCFF0247B1E%7D',
      note: 'The section and the first day in force (2015 or 2016) were not verified.',
    },
    when: { notRoles: OWN_SIDE, channels: ['letter', 'email', 'fax', 'sms', 'chat', 'postcard'], purposes: ['collection', 'validation-notice', 'legal-notice'] },
    requires: ['debt-ground', 'debt-data'], reading: 'The duty is one of demand letters: every written demand is covered.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'il',
  version: '2026.11.0',
  title: 'ישראל: כללי פנייה לגביית חובות',
  titleEnglish: 'Israel: rules of debt collection contacts',
  zones: ['Asia/Jerusalem'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'pcbb-450', title: 'ניהול בנקאי תקין 450 – הליכי גביית חובות',
      titleEnglish: 'Proper Conduct of Banking Business Directive 450, Debt Collection Proceedings',
      issuer: 'Bank of Israel, Supervisor of Banks', status: 'binding', url: 'https://regalert.today/document/2d18507a-b486-4533-bf04-c9c296f6b876/text',
      appliesTo: 'Banking corporations toward households and small businesses; version (9/21)[4].', note: 'Read in a summary. No rule rests on it.',
    },
    {
      id: 'cpl-aggressive', title: 'Consumer Protection Law amendment against aggressive debt collection',
      titleEnglish: 'Details to be given in collection letters',
      issuer: 'Knesset', status: 'binding', url: 'https://www.consumers.org.il/default.asp?catid=%7B144A86B2-9582-46FF-A591-874311B23300%7D',
      appliesTo: 'Businesses and lawyers who demand consumer debts.',
      note: 'Of the 20th Knesset, 2015 or 2016; the day was not verified, so the rule has no first day.',
    },
    {
      id: 'bar-ethics-2011', title: 'Israel Bar Association, Tel-Aviv district ethics guidelines on SMS', titleEnglish: 'Bar ethics guideline',
      issuer: 'Israel Bar, Tel-Aviv district ethics committee', status: 'guidance', issued: '2011-01-13', from: '2011-01-13', url: BAR,
      appliesTo: 'Lawyers collecting debts.',
      note: 'The first day in force is taken to be the day of issue.',
    },
  ],
  rules,
  notes: [
    'No statutory hours or counts were found, nor limits for Sabbath and holidays; a house policy should set them.',
    'Lawyers may ring in person, politely, after a letter, to ask whether it arrived; that the letter came first is not checked.',
    'Not checked, as no request shows it: the dedicated function, control of agents, a proportionate frequency of notices (without a number) and the '
      + 'formula of arrears interest (Directive 450).',
  ],
});

export default ruleset;
