import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const PRENSA = 'https://www.laprensagrafica.com/elsalvador/Empresas-podran-realizar-cobros-en-fines-de-semana-segun-reforma-aprobada-por-diputados-20190829-0303.html';

const art18n = (): Citation => ({
  instrument: 'Ley de Protección al Consumidor', provision: 'Art. 18 n)', url: PRENSA, note: 'Read in the press; the hours are the press\'s description.',
});
const SINCE = {
  confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2019-04-10',
  note: 'Published on 2019-04-10; the first day in force was not verified, and the day of publication is taken.',
} as const;
/** Consumer debts, and whoever is contacted about them: debtor, co-debtor, guarantor, relatives. */
const CONSUMER: ConditionParams = {
  notRoles: ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'], notDebtTypes: ['business', 'tax'],
};

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'sv',
  version: '2026.11.0',
  title: 'El Salvador: prácticas abusivas de cobro (Ley de Protección al Consumidor, art. 18 n)',
  titleEnglish: 'El Salvador: abusive collection practices (Consumer Protection Act, art. 18 n)',
  zones: ['America/El_Salvador'],
  calendar: 'sv',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'lpc-18n', title: 'Ley de Protección al Consumidor, art. 18 literal n) (reforma D.O. 10 abril 2019)',
      titleEnglish: 'Consumer protection act, art. 18(n)',
      issuer: 'Asamblea Legislativa', status: 'binding', url: 'https://derechoynegocios.net/derecho-consumo-nuevas-reformas-nuevos-procedimientos/amp',
      appliesTo: 'Suppliers and anybody engaged in collection.', note: 'Published on 2019-04-10; the first day in force was not verified.',
    },
    {
      id: 'reforma-ago-2019', title: 'Reforma al art. 18 n) aprobada el 29 de agosto de 2019',
      titleEnglish: 'August 2019 amendment allowing Saturdays and wider hours',
      issuer: 'Asamblea Legislativa', status: 'draft', issued: '2019-08-29', url: PRENSA,
      note: 'Approved by the Assembly; sanction or veto not verified. No rule rests on it.',
    },
  ],
  rules: [
    {
      id: 'sv.lpc18n.hours', kind: 'contact-hours', title: 'Collection only in working hours: Monday to Friday from 8:00 to 18:00.',
      ...SINCE, citation: art18n(), when: CONSUMER, allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '18:00' }],
      reading: 'The text says working days and hours, which the press describes as these. The ends are not stated: 08:00:00.000 is permitted, 18:00:00.000 '
        + 'is not. Every channel is covered, toward debtor, co-debtor, guarantor and relatives. The wider text of August 2019 is not followed, as it is not '
        + 'known whether it is in force.',
    },
    {
      id: 'sv.lpc18n.hours.holidays', kind: 'contact-hours', title: 'No collection on days that are no working days.',
      ...SINCE, citation: art18n(), when: CONSUMER, allow: [{ from: '00:00', to: '24:00' }], holidays: 'closed',
      reading: 'National holidays are no working days.',
    },
  ],
  notes: [
    'Which version of art. 18 n) is in force is not clear: the stricter one is applied, and the amendment of August 2019 is left out '
      + '(sv.reforma2019.saturday). A newspaper of February 2026 says that permitted hours exist, without giving them.',
    'Who is bound: suppliers and everybody engaged in collection, for consumer debts; debts of type `business` and `tax` are not reached.',
    'No number of contacts and no rule on third parties was found. A press summary of the Act (2026) bars threats, humiliation, defamation and disclosure '
      + 'of personal data, without a provision: not checked, and a house policy should hold them.',
  ],
});
export default ruleset;
