import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const ACT_108 = 'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2024/108/';
const ACT_250 = 'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2007/250/';

const act108 = (): Citation => ({ instrument: 'Act 108/2024 on consumer protection', provision: 's. 13(1)', url: ACT_108 });
const act250 = (): Citation => ({ instrument: 'Act 250/2007 on consumer protection', provision: 's. 9a(3)', url: ACT_250 });

const NEW = '2024-07-01';
const READ = { confidence: 'primary', lastChecked: CHECKED } as const;
const NOW = { ...READ, from: NEW } as const;
const THEN = { ...READ, from: '2014-05-01', until: NEW } as const;
/** No clock is named: Slovak time, and the consumer's own where it is known. */
const CLOCKS = { zone: ['Europe/Bratislava', 'consumer'] } as const;

/** Whoever recovers a claim from a consumer contract; not bailiffs, advocates and notaries as such. Consumers, and persons close to them. */
const BOUND = {
  notParties: ['bailiff', 'advocate', 'notary', 'lawyer', 'attorney', 'law-firm'], notDebtTypes: ['business', 'tax'],
  notRoles: ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'],
} as const;
/** A meeting elsewhere than at a household or a workplace. */
const ELSEWHERE = ['institution', 'public'] as const;

const rules: readonly Rule[] = [
  {
    id: 'sk.108-2024.s13.hours', kind: 'contact-hours', title: 'No contact on Saturdays, on days of rest, and on other days between 18:00 and 8:00.',
    ...NOW, ...CLOCKS, citation: act108(), when: BOUND, allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' }], holidays: 'closed',
    reading: 'Any contact and any form of bothering: every channel, letters too, and persons close to the consumer. No exception, not even for an answer. No '
      + 'clock is named: Slovak time and the consumer\'s known time must both be inside.',
  },
  {
    id: 'sk.250-2007.s9a.hours', kind: 'contact-hours', title: 'Until June 2024: no contact on holidays and days of rest, nor on working days after 18:00.',
    ...THEN, ...CLOCKS, citation: act250(), when: BOUND,
    quiet: [
      { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '18:00', to: '24:00' },
      { days: ['sun'], from: '00:00', to: '24:00' },
    ],
    holidays: 'closed',
    reading: 'Saturday was not named and is no day of rest under Act 241/1993: its day is free, its evening is taken for one of a working day. There was no '
      + 'limit in the morning.',
  },
  {
    id: 'sk.108-2024.s13.visit', kind: 'consent', title: 'A visit at home or at work needs the consumer\'s prior express consent.',
    ...NOW, ...CLOCKS, citation: act108(), when: { ...BOUND, channels: ['visit'], notPlaces: ELSEWHERE }, requires: { scopes: ['channel:visit'] },
    reading: 'Persons close to the consumer are visited with the consumer\'s consent alone. A visit whose place is not stated is taken to go to a household. '
      + 'Consent does not widen the hours.',
  },
  {
    id: 'sk.250-2007.s9a.visit', kind: 'channel', title: 'Until June 2024: no visits at home and at work at all.',
    ...THEN, ...CLOCKS, citation: act250(), when: { ...BOUND, channels: ['visit'], notPlaces: ELSEWHERE }, deny: true,
    reading: 'A visit whose place is not stated is taken to go to a household.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'sk',
  version: '2026.11.0',
  title: 'Slovensko: vymáhanie pohľadávok zo spotrebiteľských zmlúv',
  titleEnglish: 'Slovakia: recovery of claims from consumer contracts',
  zones: ['Europe/Bratislava'],
  calendar: 'sk',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'zak-108-2024', title: 'Zákon č. 108/2024 Z. z. o ochrane spotrebiteľa', titleEnglish: 'Act 108/2024 on consumer protection',
      issuer: 'National Council of the SR', status: 'binding', issued: '2024-05-22', from: NEW, url: ACT_108,
      appliesTo: 'Anyone who in own name or for a creditor recovers a claim from a consumer contract; not bailiffs, advocates or notaries acting as such '
        + '(s. 13(4)).',
    },
    {
      id: 'zak-250-2007', title: 'Zákon č. 250/2007 Z. z. o ochrane spotrebiteľa § 9a', titleEnglish: 'Act 250/2007 on consumer protection, s. 9a',
      issuer: 'National Council of the SR', status: 'repealed', issued: '2007-06-06', from: '2014-05-01', until: NEW, url: ACT_250,
      appliesTo: 'The seller and any person recovering consumer-contract claims; not advocates, bailiffs, notaries (s. 9b).',
    },
    {
      id: 'zak-106-2024', title: 'Zákon č. 106/2024 Z. z. o správcoch úverov a nákupcoch úverov', titleEnglish: 'Act 106/2024 on credit servicers and purchasers',
      issuer: 'National Council of the SR', status: 'binding', issued: '2024-05-20', from: '2024-06-01',
      url: 'https://www.slov-lex.sk/pravne-predpisy/SK/ZZ/2024/106/', appliesTo: 'Credit servicers and purchasers (Directive (EU) 2021/2167).',
    },
  ],
  rules,
  notes: [
    'Days of rest are those of Act 241/1993 (sk.241-1993.holidays) and stand in the calendar `sk`, which follows its amendments: 1 September until 2023, 17 '
      + 'November until 2025, not 28 October; in 2026 alone 8 May and 15 September are no days of rest.',
    'Who is bound: every party, creditors too, but bailiffs, advocates and notaries (`from.party`); consumer contracts, so not the types business and tax.',
    'Counts: no number is set for any channel. Third persons: close persons may be contacted within the hours; no rule bars them.',
    'The duties of a creditor that a notice is said to refer to (s. 4(2)) are named without the act and left out.',
    'Not checked, as no request shows it: a free itemised calculation of costs on request (s. 13(3)), fair conduct, privacy and the ban on harassment (Act '
      + '106/2024). Misleading words and unlawful threats are not read in texts: no lexicon reads Slovak.',
  ],
});

export default ruleset;
