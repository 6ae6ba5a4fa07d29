import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const PRENSA = 'https://www.laprensa.hn/honduras/en-20-dias-entraria-en-vigor-ley-de-tarjetas-JDLP331844';

const reform = (): Citation => ({
  instrument: 'Ley de Tarjetas de Crédito (Decreto 106-2006)', provision: 'reform 33-2013, article not verified', url: PRENSA,
  note: 'Read in a report of the vote of March 2013; the enacted text was not seen.',
});
const SINCE = {
  confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2013-04-05',
  note: 'Published on 2013-04-05; the first day in force was not verified, and the day of publication is taken.',
} as const;
/** Card debts alone. A type that is not stated is taken to be one. */
const CARD_CALLS: ConditionParams = {
  notRoles: ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'], debtTypes: ['credit-card'],
  channels: ['call', 'voicemail'],
};

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'hn',
  version: '2026.11.0',
  title: 'Honduras: cobro de tarjetas de crédito (Decreto 106-2006 y sus reformas)',
  titleEnglish: 'Honduras: collection of credit card debts (Decree 106-2006 as amended)',
  zones: ['America/Tegucigalpa'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ltc-106-2006', title: 'Ley de Tarjetas de Crédito, Decreto 106-2006, reformada por Decretos 33-2013 y 57-2017', titleEnglish: 'Credit card act',
      issuer: 'Congreso Nacional', status: 'binding', issued: '2013-03-07', url: PRENSA, appliesTo: 'Card issuers and the agencies that they hire.',
      note: 'The reform was published in La Gaceta on 2013-04-05; amended again in 2017 (in force on 2017-10-04).',
    },
  ],
  rules: [
    {
      id: 'hn.ltc.hours', kind: 'contact-hours', title: 'Collection calls on card debts only from 8:00 to 20:00, never on Sundays.',
      ...SINCE, citation: reform(), when: CARD_CALLS,
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '08:00', to: '20:00' }],
      reading: 'The ends are not stated: 08:00:00.000 is permitted, 20:00:00.000 is not. A voicemail is a call. Public holidays are not spoken of and stay '
        + 'open.',
    },
    {
      id: 'hn.ltc.one-effective-call', kind: 'frequency', title: 'One effective call a day on card debts.',
      ...SINCE, citation: reform(), when: CARD_CALLS, limit: 1, window: { calendar: 'day' }, per: ['consumer'],
      count: { channels: ['call'], outcomes: ['answered', 'conversation', 'broken-off'] },
      reading: 'A call is effective when it was answered; unanswered ones do not count. Over all debts and everybody called about them.',
    },
  ],
  notes: [
    'Who is bound: card issuers and the agencies that they hire. No rule was found for other debts, nor for messages, letters and visits.',
    'No calendar of Honduras is shipped, and the source closes Sundays alone.',
    'Calls to references and workplaces were mentioned in the debate; the text was not seen, and they are not checked.',
    'Not checked, as no request shows it: harassment as the Act defines it (hn.ltc.harassment), which names no words.',
  ],
});
export default ruleset;
