import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const CONTACTS = 'https://kenyanwallstreet.com/tanzanias-central-bank-tightens-regulations-on-digital-lenders';
const GUIDANCE = 'https://victoryattorneys.co.tz/?p=13346';
const note = (provision: string, url: string): Citation => ({
  instrument: 'Guidance Note on Digital Lenders under Tier 2 Microfinance Service Providers', provision, url, note: 'Read in reports; the guidance itself '
    + 'was not read.',
});
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2024-08-27' } as const;

/** Those who owe the debt, those who stand in the borrower's place, and the lender's own side. Everybody else is one of the borrower's contacts. */
const KNOWN_TO_THE_DEBT = [
  'debtor', 'co-debtor', 'guarantor', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative', 'attorney',
  'creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency',
] as const;
/** Tier 2 digital lenders. A lender that is not stated is taken to be one. */
const BOUND: ConditionParams = { notInstitutions: ['bank', 'card-issuer', 'microfinance-bank'] };

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'tz',
  version: '2026.11.0',
  title: 'Tanzania: kanuni za mawasiliano ya ukusanyaji wa madeni',
  titleEnglish: 'Tanzania: rules of debt collection contacts',
  zones: ['Africa/Dar_es_Salaam'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'bot-guidance-2024', title: 'Guidance Note on Digital Lenders under Tier 2 Microfinance Service Providers', titleEnglish: 'Guidance note',
      issuer: 'Bank of Tanzania', status: 'guidance', issued: '2024-08-27', from: '2024-08-27', url: GUIDANCE, appliesTo: 'Tier 2 digital lenders.',
    },
  ],
  rules: [
    {
      id: 'tz.bot.contacts', kind: 'recipient', title: 'Lenders do not reach into contact lists or social media.',
      ...REPORTED, citation: note('not verified', CONTACTS), when: { ...BOUND, notRoles: KNOWN_TO_THE_DEBT }, deny: true,
      unless: { consent: { scopes: ['third-party:{relation}'] }, not: { known: { suppliedBy: ['contact-list', 'address-book', 'social-media'] } } },
      reading: 'Somebody who does not owe the debt is taken to come from the borrower\'s contacts, whatever the purpose, but for the borrower\'s consent of '
        + 'scope `third-party:…`; details from telephone or social media are not used even then. A spouse does not owe the debt unless named as `co-debtor`.',
    },
    {
      id: 'tz.bot.contacts.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...REPORTED, citation: note('not verified', CONTACTS), when: BOUND, misdirected: true,
    },
    {
      id: 'tz.bot.contacts.social', kind: 'channel', title: 'Nothing on the borrower\'s social media that others can see.',
      ...REPORTED, citation: note('not verified', CONTACTS), when: { ...BOUND, channels: ['social-post'] }, deny: true,
      reading: 'The text bars access to social media accounts; a post is taken as such.',
    },
    {
      id: 'tz.bot.language', kind: 'custom', title: 'Dealings are in Kiswahili, or in Kiswahili and English.',
      ...REPORTED, citation: note('not verified', GUIDANCE), when: BOUND,
      deny: {
        and: [
          { '!': [{ missing: ['contact.content.language'] }] },
          { '!': [{ in: [{ var: 'contact.content.language' }, ['sw', 'sw-TZ', 'sw+en', 'sw-TZ+en']] }] },
        ],
      },
      message: { en: 'Dealings are in Kiswahili, or in Kiswahili and English', 'zh-hans': '往来应使用斯瓦希里语,或斯瓦希里语和英语' }, remedy: 'change',
      reading: 'Asked where `content.language` is stated: `sw` or `sw-TZ`, or `sw+en` for a text in both languages.',
    },
    {
      id: 'tz.bot.language.sender', kind: 'disclosure', title: 'The lender gives its name as licensed, its contacts and the charges.',
      ...REPORTED, citation: note('not verified', GUIDANCE), when: { ...BOUND, notRoles: ['creditor', 'collector', 'creditor-attorney', 'collector-attorney'] },
      requires: ['sender-identity', 'call-back-number', 'charges'],
    },
  ],
  notes: [
    'No hours and no number of contacts were found.',
    'Who is bound: Tier 2 digital lenders; banks, card issuers and microfinance banks that state what they are are outside. The text is guidance; the '
      + 'central bank words it as a duty.',
    'Not checked, as no provision was read that forbids the words: demeaning messages to family and friends, threats to publish; and as no request shows it: access to the borrower\'s telephone.',
  ],
});

export default ruleset;
