import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const PRESS = 'http://www.monitor.co.ug/uganda/news/national/how-digital-lending-guidelines-will-work-4570246';
const guidelines = (provision: string): Citation => ({
  instrument: 'UMRA Digital Lending Guidelines (Vol. 1), 2024', provision, url: PRESS,
  note: 'Read in the press; the guidelines themselves were not read. Launched in March 2024: the first of the month stands for the day, which was not '
    + 'verified.',
});
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2024-03-01' } as const;

/** Those who owe the debt, those who stand in the borrower's place, and the lender's own side. Everybody else is one of the borrower's contacts. */
const KNOWN_TO_THE_DEBT = [
  'debtor', 'co-debtor', 'guarantor', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative', 'attorney',
  'creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency',
] as const;
/** Licensed digital lenders. A lender that is not stated is taken to be one. */
const BOUND: ConditionParams = { notInstitutions: ['bank', 'card-issuer'] };

const LANGUAGES = ['en'];

const wording: readonly Rule[] = [
  {
    id: 'ug.dlg.threats', ...WORDS, unchecked: 'advise', placeholders: 'deny', title: 'No threats or other criminal means, no harassment.',
    ...REPORTED, citation: guidelines('not verified'),
    when: BOUND, lexicons: LANGUAGES,
    categories: [
      'violence-threat', 'extortion', 'arrest-or-criminal-threat', 'harassment-threat', 'coercive-visit', 'contact-after-stop', 'shaming-or-publicity',
      'third-party-pressure',
    ],
    reading: 'Threats of whatever is not lawful to do: harm, arrest, exposure, telling others.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ug',
  version: '2026.11.0',
  title: 'Uganda: rules of debt collection contacts',
  titleEnglish: 'Uganda: rules of debt collection contacts',
  zones: ['Africa/Kampala'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'umra-dlg-2024', title: 'UMRA Digital Lending Guidelines (Vol. 1), 2024', titleEnglish: 'Digital lending guidelines',
      issuer: 'Uganda Microfinance Regulatory Authority', status: 'binding',
      url: 'https://monitor.co.ug/uganda/news/national/online-lenders-harassing-borrowers-risk-closure-4645060', appliesTo: 'Licensed digital lenders.',
      note: 'Launched March 2024; the day was not verified.',
    },
    {
      id: 'umra-fcp-2019', title: 'UMRA Financial Consumer Protection Guidelines, 2019', titleEnglish: 'Consumer protection guidelines',
      issuer: 'Uganda Microfinance Regulatory Authority', status: 'binding', url: 'https://umra.go.ug/financial-consumer-protection-guidelines/',
      appliesTo: 'Tier 4 microfinance institutions, money lenders and agents.',
      note: 'Of 2019; take effect one year after an institution is licensed. No rule rests on them.',
    },
  ],
  rules: [
    {
      id: 'ug.dlg.confidential', kind: 'recipient', title: 'Customer information is shared only with consent.',
      ...REPORTED, citation: guidelines('not verified'), when: { ...BOUND, notRoles: KNOWN_TO_THE_DEBT }, deny: true,
      unless: { consent: { scopes: ['third-party:{relation}'] } },
      reading: 'A contact with somebody who does not owe the debt is taken to share information, whatever its purpose; consent is one of scope '
        + '`third-party:…`. A spouse does not owe the debt unless named as `co-debtor`.',
    },
    {
      id: 'ug.dlg.confidential.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...REPORTED, citation: guidelines('not verified'), when: BOUND, misdirected: true,
    },
    {
      id: 'ug.dlg.confidential.public', kind: 'channel', title: 'Nothing about the debt where others can see it.',
      ...REPORTED, citation: guidelines('not verified'), when: { ...BOUND, channels: ['social-post', 'postcard'] }, deny: true,
    },
    ...wording,
  ],
  notes: [
    'No hours and no number of contacts were found; the text of the guidelines was not read.',
    'Who is bound: licensed digital lenders; banks and card issuers that state what they are are outside.',
    'Words are read in English; no lexicon reads Luganda or Swahili.',
  ],
});

export default ruleset;
