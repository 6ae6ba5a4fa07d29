import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const RELEASE = 'https://fra.gov.eg/en/?p=20868361';
const resolution = (provision: string): Citation => ({
  instrument: 'FRA Resolution 278 of 2025', provision, url: RELEASE,
  note: 'Read in the authority\'s announcement of 2026-01-28, whose day stands for the first in force; a grace period of six months was announced.',
});
const ANNOUNCED = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2026-01-28' } as const;

/** Those who owe the debt, those who stand in the borrower's place, and the lender's own side. Everybody else is one of the borrower's contacts. */
const KNOWN_TO_THE_DEBT = [
  'debtor', 'co-debtor', 'guarantor', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative', 'attorney',
  'creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency',
] as const;
/** Non-bank lenders and the firms that collect for them. A lender that is not stated is taken to be one. */
const BOUND: ConditionParams = { notInstitutions: ['bank'] };

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'eg',
  version: '2026.11.0',
  title: 'مصر: قواعد الاتصال لتحصيل الديون',
  titleEnglish: 'Egypt: rules of debt collection contacts',
  zones: ['Africa/Cairo'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'fra-278-2025', title: 'FRA Resolution 278 of 2025 on debt collection companies', titleEnglish: 'Rules for collection companies in non-bank finance',
      issuer: 'Financial Regulatory Authority', status: 'binding', url: RELEASE,
      appliesTo: 'Non-bank financial institutions and the collection firms that they use.',
      note: 'Announced 2026-01-28 with six months of grace; the day of issue is not known.',
    },
  ],
  rules: [
    {
      id: 'eg.278.confidential', kind: 'recipient', title: 'Customer data are strictly confidential.',
      ...ANNOUNCED, citation: resolution('not verified'), when: { ...BOUND, notRoles: KNOWN_TO_THE_DEBT }, deny: true,
      reading: 'A contact with somebody who does not owe the debt is taken to tell of it, whatever its purpose; confidentiality is called absolute, so no '
        + 'consent is asked for. A spouse does not owe the debt unless named as `co-debtor`. The grace period is not waited for.',
    },
    {
      id: 'eg.278.confidential.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...ANNOUNCED, citation: resolution('not verified'), when: BOUND, misdirected: true,
    },
    {
      id: 'eg.278.confidential.public', kind: 'channel', title: 'Nothing about the debt where others can see it.',
      ...ANNOUNCED, citation: resolution('not verified'), when: { ...BOUND, channels: ['social-post', 'postcard'] }, deny: true,
    },
    {
      id: 'eg.278.identity', kind: 'disclosure', title: 'The customer is told who collects, and how to verify it.',
      ...ANNOUNCED, citation: resolution('not verified'),
      when: { ...BOUND, parties: ['collector'], notRoles: ['creditor', 'collector', 'creditor-attorney', 'collector-attorney'] },
      requires: ['sender-identity', 'identity-verification'],
      reading: 'The duty is the lender\'s; of a collector\'s contact it is asked that both were given.',
    },
  ],
  notes: [
    'No hours and no number of contacts were found; the central bank\'s rules for banks were not read.',
    'Who is bound: non-bank lenders and their collection firms; a lender that states that it is a bank is outside. Before 2026-01-28 nothing is checked.',
    'Not checked, as no request shows it: that the collector is registered with the authority and its contract approved (eg.278.registry).',
  ],
});

export default ruleset;
