import type { WindowParams } from '../rules/contact-hours/params.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const NOWOSCI = 'https://plus.nowosci.com.pl/zgodnie-z-zasadami-dobrych-praktyk-windykatorzy-nie-powinni-dzwonic-do-dluznikow-po-godzinie-2200-ani-najezdzac-'
  + 'ich-w-pracy/ar/13059511';
const ZPF = 'https://wjs.zpf.pl/zasady-dobrych-praktyk-windykacyjnych-dzialac-windykatorzy/';
const SKEF = 'https://www.skef.pl/jak-bronic-sie-przed-naruszeniami-prawa-przez-firmy-windykacyjne/';

const zpf = (provision: string, url: string): Citation => ({
  instrument: 'ZPF Good Practice Principles', provision, url, note: 'Read in a secondary source of 2018; the current edition was not verified.',
});
/** Self-regulation advises. No clock is named: Polish time, and the debtor's own where it is known. */
const ADVISED = {
  force: 'should', confidence: 'secondary', lastChecked: CHECKED, from: '2008-01-01', note: 'The year of the first edition is from memory.',
  zone: ['Europe/Warsaw', 'consumer'],
} as const;
const WEEKDAYS: WindowParams = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '06:00', to: '22:00' };
/** Not debtors, nor persons around one. */
const PROFESSIONALS = ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'] as const;

const rules: readonly Rule[] = [
  {
    id: 'pl.zpf.hours', kind: 'contact-hours', title: 'Members call on weekdays 6-22, at weekends 8-20.',
    ...ADVISED, citation: zpf('phone contact', NOWOSCI), when: { channels: ['call', 'voicemail'], notRoles: PROFESSIONALS },
    allow: [WEEKDAYS, { days: ['sat', 'sun'], from: '08:00', to: '20:00' }],
    reading: 'Holidays are not named and go by their weekday. Whether the caller is a member is not asked.',
  },
  {
    id: 'pl.zpf.hours.weekend', kind: 'contact-hours', title: 'Members call at weekends only where there is no other chance of contact.',
    ...ADVISED, citation: zpf('phone contact', NOWOSCI), when: { channels: ['call', 'voicemail'], notRoles: PROFESSIONALS },
    allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '00:00', to: '24:00' }], unless: { unreachable: true },
    reading: 'That there is no other chance is stated as `consumer.unreachable`.',
  },
  {
    id: 'pl.zpf.letters', kind: 'channel', title: 'Letters go in closed envelopes with no sign of the debt.',
    ...ADVISED, citation: zpf('correspondence', ZPF), when: { channels: ['postcard'] }, deny: true,
    reading: 'A postcard has no envelope; what stands on an envelope is not seen.',
  },
  {
    id: 'pl.zpf.privacy', kind: 'recipient', title: 'The debt is kept secret from third persons; a call to the employer oversteps.',
    ...ADVISED, citation: zpf('§ 53', SKEF), when: { notRoles: PROFESSIONALS },
    allow: [{ roles: ['debtor', 'co-debtor', 'guarantor', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative'] }],
    reading: 'A contact with a third person risks the secret, so it is advised against.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'pl',
  version: '2026.11.0',
  title: 'Polska: Zasady Dobrych Praktyk ZPF w windykacji',
  titleEnglish: 'Poland: ZPF good practice principles in debt collection (advice)',
  zones: ['Europe/Warsaw'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'zpf-zdp', title: 'Zasady Dobrych Praktyk KPF/ZPF', titleEnglish: 'ZPF (formerly KPF) Good Practice Principles',
      issuer: 'Związek Przedsiębiorstw Finansowych', status: 'self-regulatory', issued: '2008', from: '2008', url: ZPF,
      appliesTo: 'ZPF members (about 70% of the market by value).', note: 'Dates from memory.',
    },
    {
      id: 'upnpr', title: 'Ustawa o przeciwdziałaniu nieuczciwym praktykom rynkowym (2007)', titleEnglish: 'Unfair Market Practices Act', issuer: 'Sejm',
      status: 'binding', issued: '2007-08-23', from: '2007-12-21', url: 'https://isap.sejm.gov.pl/', appliesTo: 'Traders towards consumers.',
      note: 'Dates from memory; no rule rests on it.',
    },
    {
      id: 'kk-190a', title: 'Kodeks karny art. 190a, 191', titleEnglish: 'Criminal Code (stalking, coercion)', issuer: 'Sejm', status: 'binding',
      issued: '1997-06-06', from: '2011-06-06', url: 'https://isap.sejm.gov.pl/', appliesTo: 'Everyone.', note: 'Dates from memory; no rule rests on it.',
    },
  ],
  rules,
  notes: [
    'Every rule here is self-regulation and advises: nothing denies by default. `compile(…, { denies: [\'prohibition\', \'presumption\', \'should\'] })` makes it '
      + 'deny. No Polish statute with contact hours or counts was found.',
    'Texts, e-mails, letters and visits have no hours. No number of contacts is set: the frequency may not be unduly burdensome nor look like harassment '
      + '(§ 48(2), pl.zpf.frequency), which is not checked.',
    'Left out as read from memory alone: aggressive practices of the Unfair Market Practices Act (arts 8-9).',
    'The bill on debt collection of 2022 to 2024 was not verified.',
    'The elements of a first demand (claim, right to it, principal, interest, due date) are named without a provision and left out.',
    'Intimidation and posing as a bailiff are not read in texts: no lexicon reads Polish.',
  ],
});

export default ruleset;
