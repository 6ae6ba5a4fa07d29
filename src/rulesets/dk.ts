import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
/** Danish time, and the debtor's own clock where it is known to be another. */
const CLOCKS = ['Europe/Copenhagen', 'consumer'] as const;
const SECTION_12 = 'https://regelrytter.dk/inkassoloven/12';

const act = (provision: string, url = SECTION_12): Citation => ({ instrument: 'Inkassoloven', provision, url, note: 'First day in force from memory.' });
const READ = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '1998-01-01', zone: CLOCKS } as const;
const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '1998-01-01', zone: CLOCKS } as const;

/** Sections 10 and 12 bind authorised collectors; a buyer of debts is taken to be one, a creditor in its own name is not. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency', 'attorney'] as const;
const BOUND: ConditionParams = { notParties: ['creditor'], notRoles: OWN_SIDE };
const VISIT: ConditionParams = { ...BOUND, channels: ['visit'] };
/** The debtor asked for it beforehand. */
const ON_REQUEST: readonly ConditionParams[] = [{ consent: { scopes: ['channel:visit', 'time'] } }, { appointment: true }];
const WRITTEN = ['letter', 'email', 'web-portal', 'fax'] as const;
const DEMAND = { purposes: ['validation-notice'], channels: WRITTEN, notOutcomes: ['undelivered'], undeliverable: false } as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'dk',
  version: '2026.11.0',
  title: 'Danmark: regler for inkassohenvendelser',
  titleEnglish: 'Denmark: rules of debt collection contacts',
  zones: ['Europe/Copenhagen'],
  calendar: 'dk',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'inkassoloven', title: 'Lov om inkassovirksomhed (inkassoloven), LBK nr 1018', titleEnglish: 'Debt Collection Act', issuer: 'Folketinget',
      status: 'binding', issued: '1997-06-24', from: '1998-01-01', url: 'https://www.retsinformation.dk/',
      appliesTo: 'Authorised debt collectors; the rule of good practice (s. 9) also binds those who recover own or purchased claims commercially.',
      note: 'Dates from memory; the number of the consolidated act should be checked again.',
    },
  ],
  rules: [
    {
      id: 'dk.s12-2.visit-hours', kind: 'contact-hours',
      title: 'Visits that were not asked for: Monday to Friday 8 to 21, Saturday 8 to 16, not on Sundays, holidays, 24 and 31 December or 5 June.',
      ...READ, citation: act('s. 12(2)'), when: VISIT,
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '21:00' }, { days: ['sat'], from: '08:00', to: '16:00' }],
      holidays: 'closed', unless: ON_REQUEST,
      reading: 'The ends are not stated: 08:00:00.000 is permitted, 21:00:00.000 (Saturdays 16:00:00.000) is not. Great Prayer Day is a holiday until 2023. '
        + 'A debtor\'s request is a consent of scope `channel:visit` or `time`, or an appointment.',
    },
    {
      id: 'dk.s12-1.visit-notice', kind: 'prerequisite', title: 'A visit needs written notice that the debtor has received, after the demand letter.',
      ...READ, citation: act('s. 12(1)'), when: VISIT,
      requires: {
        event: { purposes: ['required-by-law', 'visit-notice'], channels: WRITTEN, outcomes: ['delivered', 'received', 'open', 'conversation'] },
        after: { event: DEMAND, atLeast: { days: 10 } }, sinceFact: 'debt.noticeSentAt',
      },
      per: ['debt'], unless: ON_REQUEST,
      reading: 'The notice is a written event of purpose `required-by-law` (or `visit-notice`) that is known to have arrived, sent when the ten days of the '
        + 'last demand letter (s. 10) were over: on the tenth date after it, or later. Where the demand stands only as `debt.noticeSentAt`, the notice must '
        + 'be later; the ten days are asked of it when it is sent (dk.s10.notice). Every place but the public is covered; a visit elsewhere is barred by '
        + 's. 12(3).',
    },
    {
      id: 'dk.s12-1.visit-notice.repeat', kind: 'prerequisite', title: 'After a visit that met the debtor, another one needs a new notice.',
      ...READ, citation: act('s. 12(1)'), when: { ...VISIT, history: { event: { channels: ['visit'], outcomes: ['conversation', 'answered', 'broken-off'] } } },
      requires: { event: { purposes: ['required-by-law', 'visit-notice'], channels: WRITTEN, outcomes: ['delivered', 'received', 'open', 'conversation'] } },
      within: { since: { channels: ['visit'], outcomes: ['conversation', 'answered', 'broken-off'] }, orElse: 'all' }, unless: ON_REQUEST,
      reading: 'A visit that failed may be repeated under the old notice if that said so, which is for the caller to see to.',
    },
    {
      id: 'dk.s12-1.visit-notice.content', kind: 'disclosure', title: 'The notice gives place, approximate time, and the collector\'s telephone and address.',
      ...READ, citation: act('s. 12(1)'), when: { ...BOUND, channels: WRITTEN, purposes: ['visit-notice'] },
      requires: ['visit-place', 'visit-time', 'call-back-number', 'sender-address'], reading: 'Asked of a notice of purpose `visit-notice`.',
    },
    {
      id: 'dk.s12-3.place', kind: 'inconvenient', title: 'A private individual is not visited at work.',
      ...READ, citation: act('s. 12(3)'), when: VISIT, workplace: 'always',
      reading: 'The debtor\'s consent lifts nothing. A self-employed person\'s own business address is stated as place `business`.',
    },
    {
      id: 'dk.s12-3.place.home', kind: 'channel', title: 'A private individual is visited only at home, or at the own business address if self-employed.',
      ...READ, citation: act('s. 12(3)'), when: { ...VISIT, notPlaces: ['work'] }, allow: [{ places: ['home', 'business'] }],
      reading: 'Where the place of a visit is not stated it is not known to be the home.',
    },
    {
      id: 'dk.s12-4.id', kind: 'disclosure', title: 'Visitors show an official identity card at once.',
      ...READ, citation: act('s. 12(4)'), when: VISIT, requires: ['identity-card'],
    },
    {
      id: 'dk.s10.notice', kind: 'prerequisite', title: 'Collection starts with a demand letter that gives at least ten days.',
      ...REPORTED, citation: act('s. 10', 'https://www.inkassoadvokat.dk/inkassofirma/inkassoloven/'),
      when: { ...BOUND, notPurposes: ['validation-notice', 'requested-information', 'opt-out-confirmation', 'service'] },
      requires: [{ event: DEMAND }, { fact: 'debt.noticeSentAt' }], atLeast: { days: 10 }, per: ['debt'], unless: { reply: { sameChannel: true } },
      reading: 'The demand is a written event of purpose `validation-notice`, or `debt.noticeSentAt`. The day of sending is day one: further steps are open '
        + 'on the tenth date after it. The notice of a visit is a further step. An answer to the debtor is none. The exception of s. 11 (imminent risk that '
        + 'the claim cannot be recovered) is not let through: no fact of a request shows it.',
    },
  ],
  notes: [
    'Calls, e-mails, texts, letters and chat have no hours: s. 12 is about personal approaches alone. A cautious house policy may borrow its hours for calls '
      + '(an idea read from memory, not shipped).',
    'No number of contacts is set.',
    'Who is bound: collectors, and whoever is not stated to be the creditor; buyers of debts are taken to be collectors. Section 9 on good practice binds '
      + 'creditors too and has nothing that can be counted.',
    'Not checked: misleading statements, threats of irrelevant steps, of a police report, of telling employer, family or public, of registration without '
      + 'basis (s. 9 and its preparatory works). They are not read in texts: no lexicon reads Danish.',
    'The calendar holds public holidays, 24 and 31 December and 5 June from 2009 on: earlier visits cannot be decided.',
  ],
});

export default ruleset;
