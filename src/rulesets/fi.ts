import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const DECISION = 'https://kkv.fi/paatokset/kuluttaja-asiat/kuluttaja-asiamiehen-ratkaisut/perintakirjeiden-lahettamisvali-ja-kuluttajalle-varatun-maksuajan-pituus';
const GUIDELINE = 'https://www.kkv.fi/ratkaisut-ja-julkaisut/julkaisut/kuluttaja-asiamiehen-linjaukset/aihekohtaiset/hyva-perintatapa-kuluttajaperinnassa/';

const interval: Citation = {
  instrument: 'Laki saatavien perinnästä 513/1999', provision: 's. 10 b and ss 5 ff as read by KKV 21.10.2024', url: DECISION,
  note: 'First day in force of the Act from memory; when s. 10 b came was not read.',
};
const act = (provision: string): Citation => ({
  instrument: 'Laki saatavien perinnästä 513/1999', provision, url: GUIDELINE, note: 'Read in the Ombudsman\'s guideline; first day in force from memory.',
});
const linjaus = (provision: string, url: string): Citation => ({ instrument: 'Hyvä perintätapa kuluttajaperinnässä (KKV)', provision, url });

const SINCE_THE_ACT = { lastChecked: CHECKED, force: 'prohibition', from: '1999-09-01' } as const;
const GUIDANCE = { lastChecked: CHECKED, force: 'should', from: '2023-10-01' } as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency', 'attorney'] as const;
const CONSUMER: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['business'] };
const WRITTEN = ['letter', 'email', 'web-portal', 'fax'] as const;
/** A letter that costs the consumer something; one that is not stated to be free is taken to. */
const CHARGEABLE: ConditionParams = {
  ...CONSUMER, channels: WRITTEN, notPurposes: ['requested-information', 'opt-out-confirmation', 'service'],
  not: { known: { facts: { 'contact.chargeable': false } } },
};
const INTERVAL_READING = 'At least fourteen full days lie between: the day of the earlier step is day one, the fourteenth date after it is too early and the '
  + 'fifteenth is open. A letter that is free of charge states `chargeable`: false, the contact as well as the event.';
const COURT = ['active-litigation', 'legal-notice', 'required-by-law', 'requested-information', 'verification', 'opt-out-confirmation', 'service'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'fi',
  version: '2026.11.0',
  title: 'Suomi: perintäyhteydenottoja koskevat säännöt',
  titleEnglish: 'Finland: rules of debt collection contacts',
  zones: ['Europe/Helsinki', 'Europe/Mariehamn'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'perintalaki', title: 'Laki saatavien perinnästä 513/1999', titleEnglish: 'Debt Collection Act 513/1999', issuer: 'Eduskunta', status: 'binding',
      issued: '1999-04-22', from: '1999-09-01', url: 'https://www.finlex.fi/fi/laki/ajantasa/1999/19990513', appliesTo: 'Creditors and agents who collect '
        + 'due claims.',
      note: 'Dates from memory.',
    },
    {
      id: 'kkv-linjaus', title: 'Kuluttaja-asiamiehen linjaus: Hyvä perintätapa kuluttajaperinnässä (10/2023)',
      titleEnglish: 'Consumer Ombudsman guideline on good collection practice', issuer: 'Kilpailu- ja kuluttajavirasto (KKV)', status: 'guidance',
      issued: '2014',
      from: '2023-10-01', url: GUIDELINE, appliesTo: 'All collection of consumer debts.',
    },
    {
      id: 'kkv-ropo-2024', title: 'KKV/378/14.08.01.05/2022 (Ropo), 21.10.2024', titleEnglish: 'Consumer Ombudsman decision on letter intervals',
      issuer: 'Kilpailu- ja kuluttajavirasto (KKV)', status: 'guidance', issued: '2024-10-21', from: '2024-10-21', url: DECISION, appliesTo: 'Intervals '
        + 'between letters.',
    },
  ],
  rules: [
    {
      id: 'fi.s10b.interval', kind: 'cooldown', title: 'At least fourteen full days between chargeable collection letters.',
      ...SINCE_THE_ACT, confidence: 'primary', citation: interval, when: CHARGEABLE, wait: { days: 14, full: true }, per: ['debt'],
      after: {
        channels: WRITTEN, notPurposes: ['requested-information', 'opt-out-confirmation', 'service'], notRoles: OWN_SIDE, notOutcomes: ['undelivered'],
        not: { facts: { 'event.chargeable': false } },
      },
      reading: INTERVAL_READING,
    },
    {
      id: 'fi.s10b.interval.due', kind: 'prerequisite', title: 'At least fourteen full days between the due date and the first chargeable letter.',
      ...SINCE_THE_ACT, confidence: 'primary', citation: interval,
      when: { ...CHARGEABLE, known: { not: { facts: { 'debt.dueAt': { ago: { atLeast: { days: 14, full: true } } } } } } }, requires: { fact: 'debt.dueAt' },
      atLeast: { days: 14, full: true },
      reading: `Asked where \`debt.dueAt\` is stated. ${INTERVAL_READING}`,
    },
    {
      id: 'fi.payment-term', kind: 'disclosure', title: 'Each letter leaves at least ten days to pay and object, from the latest day of receipt.',
      ...GUIDANCE, confidence: 'primary', from: '2024-10-21', citation: linjaus('KKV decision 21.10.2024', DECISION), when: CHARGEABLE,
      requires: ['ten-days-to-pay'],
    },
    {
      id: 'fi.s4a.disputed', kind: 'account-status', title: 'Voluntary collection stops when the consumer disputes the duty to pay.',
      ...SINCE_THE_ACT, confidence: 'secondary', citation: act('s. 4 a / guideline 2.7-2.8'), when: { ...CONSUMER, notPurposes: COURT },
      status: 'disputed', endedBy: 'resolved', unless: { reply: {} },
      reading: 'Every dispute, in any form, until it is resolved (`resolvedAt`). The way to court, what other law requires and the answer to the consumer '
        + 'are let through.',
    },
    {
      id: 'fi.s4a.disputed.stop', kind: 'account-status', title: 'Voluntary collection stops when the consumer asks for it to be interrupted.',
      ...SINCE_THE_ACT, confidence: 'secondary', citation: act('s. 4 a / guideline 2.7-2.8'), when: { ...CONSUMER, notPurposes: COURT }, status: 'cease',
      unless: { reply: {} }, reading: 'The request is a `cease`, in any form.',
    },
    {
      id: 'fi.minors', kind: 'account-status', title: 'Collection from a minor is specially restricted.',
      ...GUIDANCE, confidence: 'secondary', citation: linjaus('guideline 2.9', GUIDELINE), when: { roles: ['debtor'] }, status: 'minor',
      reading: 'What is restricted was not read: it advises.',
    },
  ],
  notes: [
    'No hours: none were found in statute or guideline. Calls at disturbing times are unnecessary inconvenience (guideline 2.4, read from memory) and are '
      + 'not checked.',
    'Calls, texts, visits and chat have no interval; home visits were not verified. The interval is for chargeable letters to consumers; the type business '
      + 'is outside.',
    'Not checked, as no request shows it: needless costs or inconvenience, privacy (s. 4). Misleading information on consequences is not read in texts: no '
      + 'lexicon reads Finnish or Swedish.',
    'Left out as read from memory alone: the contents of a written payment demand (s. 5 a).',
  ],
});

export default ruleset;
