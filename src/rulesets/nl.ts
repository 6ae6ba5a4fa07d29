import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
/** Dutch time, and the debtor's own clock where it is known to be another. */
const CLOCKS = ['Europe/Amsterdam', 'consumer'] as const;
const DECREE = 'https://wetten.overheid.nl/BWBR0049422';

const bki = (provision: string, url = DECREE): Citation => ({ instrument: 'Besluit kwaliteit incassodienstverlening', provision, url });
const IN_FORCE = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2024-04-01', zone: CLOCKS } as const;

/** Debtors are natural persons, sole traders too; original creditors who collect for themselves appear to be outside. */
const APPROACH: ConditionParams = {
  notParties: ['creditor'],
  notRoles: ['attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector', 'collector-attorney'],
};
/** Within a contact that the debtor began. */
const DEBTOR_BEGAN: ConditionParams = { reply: { sameChannel: true, sameDay: true } };
const REACH_READING = 'Electronic, physical and telephone approaches are every channel; a letter counts as a physical one, at the time at which it is sent. '
  + 'What the debtor begins is no approach: one answer by the same medium on the same date is let through. No consent to other times is provided for. The '
  + 'ban is read to cover approaches to others about the debt as well.';

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'nl',
  version: '2026.11.0',
  title: 'Nederland: regels voor het benaderen van schuldenaren bij incasso',
  titleEnglish: 'Netherlands: rules of debt collection contacts',
  zones: ['Europe/Amsterdam'],
  calendar: 'nl',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'wki', title: 'Wet kwaliteit incassodienstverlening (BWBR0046685)', titleEnglish: 'Debt Collection Services Quality Act', issuer: 'Staten-Generaal',
      status: 'binding', issued: '2022-05-11', from: '2024-04-01', url: 'https://wetten.overheid.nl/BWBR0046685',
      appliesTo: 'Providers of extrajudicial collection services (third-party collectors, buyers of debts) to natural persons resident in the Netherlands; '
        + 'bailiffs and advocates with carve-outs.',
      note: 'Not read in full; first day in force from memory.',
    },
    {
      id: 'bki', title: 'Besluit kwaliteit incassodienstverlening (Stb. 2024, 44)', titleEnglish: 'Debt Collection Services Quality Decree',
      issuer: 'Minister voor Rechtsbescherming', status: 'binding', issued: '2024-02-20', from: '2024-04-01', url: DECREE,
      appliesTo: 'Providers of collection services; a debtor is a natural person domiciled in the Netherlands (art. 1.1), sole traders among them.',
    },
    {
      id: 'rki', title: 'Regeling kwaliteit incassodienstverlening (Stcrt. 2024, 10329)', titleEnglish: 'Ministerial Regulation on collection quality',
      issuer: 'Minister voor Rechtsbescherming', status: 'binding', issued: '2024-03-23', from: '2024-04-01',
      url: 'https://zoek.officielebekendmakingen.nl/stcrt-2024-10329.html', note: 'Not read in full; first day in force from memory.',
    },
  ],
  rules: [
    {
      id: 'nl.bki.4-2-1.hours', kind: 'contact-hours', title: 'No approach to the debtor between eight in the evening and seven in the morning.',
      ...IN_FORCE, citation: bki('art. 4.2(1)'), when: APPROACH, quiet: [{ from: '20:00', to: '07:00' }], unless: DEBTOR_BEGAN,
      reading: `The ends are not stated: 20:00:00.000 is barred, 07:00:00.000 is not. ${REACH_READING}`,
    },
    {
      id: 'nl.bki.4-2-2.sunday-holiday', kind: 'contact-hours', title: 'No approach on Sundays and generally recognised holidays.',
      ...IN_FORCE, citation: bki('art. 4.2(2)', 'https://wetten.overheid.nl/BWBR0002448'), when: APPROACH,
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '00:00', to: '24:00' }], holidays: 'closed', unless: DEBTOR_BEGAN,
      reading: 'Good Friday, which the Algemene termijnenwet equates with a holiday "for the application of this Act", and the days that royal decrees '
        + 'equate '
        + `with one are taken as holidays, as the trade association does. ${REACH_READING}`,
    },
    {
      id: 'nl.bki.4-1.conduct', kind: 'disclosure', title: 'An approach is recognisable, and the collector easy to reach.',
      ...IN_FORCE, citation: bki('art. 4.1'), when: APPROACH, requires: ['sender-identity'],
      reading: 'Of what the article asks for, only that the collector is named can be vouched for.',
    },
    {
      id: 'nl.bki.3-1.statement', kind: 'disclosure', title: 'The written description of the claim carries the listed particulars.',
      ...IN_FORCE, citation: bki('art. 3.1'), when: { ...APPROACH, purposes: ['validation-notice'], notChannels: ['call', 'voicemail', 'visit'] },
      requires: [
        'debtor-name-and-address', 'sender-identity', 'registration-number', 'creditor-name', 'claim-basis', 'payment-terms', 'invoice-date-and-number',
        'amount-breakdown',
      ],
      reading: 'Due as soon as possible and on each request, not before the first contact: it does not bar another contact.',
    },
  ],
  notes: [
    'Without a number: neither decree nor, as far as read, Act and Regulation limit how often a debtor is approached; general decency and the law of '
      + 'aggressive practices (BW 6:193h-i) apply and are not checked.',
    'Who is bound: agencies and buyers of debts; a party that is not stated is taken to be bound. Creditors in their own name are outside. Bailiffs and '
      + 'advocates are treated as bound; their carve-outs were not read.',
    'Before 2024-04-01 there were no hours, Sundays or holidays: nothing is checked.',
    'The calendar covers 2023 to 2028, as far as royal decrees have equated days with holidays; later days cannot be decided until the next decree is in it.',
    'A message that was queued before and is delivered in barred hours: whether it breaches is open. The instant of sending is judged; check again when '
      + 'sending.',
    'Not checked, as no request shows it: that information is complete and correct and the collector easy to reach (art. 4.1), registration '
      + 'of the collector (Wki). Threats of steps by a bailiff without a title are not read in texts: no lexicon reads Dutch.',
  ],
});

export default ruleset;
