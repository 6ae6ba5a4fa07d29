import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const CPCE = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000025024948';
const CONSO = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006069565';

const cpce = (provision: string): Citation => ({ instrument: 'Code des procédures civiles d\'exécution', provision, url: CPCE });
const conso = (provision: string): Citation => ({ instrument: 'Code de la consommation', provision, url: CONSO, note: 'First day in force from memory.' });
const RECOVERY = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2012-06-01' } as const;
const PRACTICES = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2016-07-01' } as const;

const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency', 'attorney'] as const;
/** Those who recover for others, but for the regulated professions. A party that is not stated is taken to. */
const FOR_OTHERS: ConditionParams = {
  notParties: ['creditor', 'debt-buyer'], notRoles: OWN_SIDE,
  not: { known: { institutions: ['commissaire-de-justice', 'bailiff', 'avocat', 'law-firm'] } },
};
const CONSUMER: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['business', 'tax'] };
const NO_STEP = ['validation-notice', 'requested-information', 'opt-out-confirmation', 'service'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'fr',
  version: '2026.11.0',
  title: 'France : règles des contacts de recouvrement amiable',
  titleEnglish: 'France: rules of debt collection contacts',
  zones: ['Europe/Paris', 'America/Guadeloupe', 'America/Martinique', 'America/Cayenne', 'Indian/Reunion', 'Indian/Mayotte'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'cpce-r124', title: 'Code des procédures civiles d\'exécution, art. L124-1, R124-1 à R124-7',
      titleEnglish: 'Code of civil enforcement procedures, amicable recovery', issuer: 'État', status: 'binding', issued: '2012-05-30', from: '2012-06-01',
      url: CPCE,
      appliesTo: 'Persons who recover for others amicably; not the regulated professions (commissaires de justice, avocats).',
    },
    {
      id: 'decret-96-1112', title: 'Décret n° 96-1112 du 18 décembre 1996', titleEnglish: 'Decree 96-1112 on amicable recovery', issuer: 'Premier ministre',
      status: 'repealed', issued: '1996-12-18', from: '1996-12-19', until: '2012-06-01', url: CPCE, appliesTo: 'As the code that followed it.',
      note: 'Dates from memory; its text was not read and no rule rests on it.',
    },
    {
      id: 'code-penal', title: 'Code pénal art. 222-16', titleEnglish: 'Penal Code', issuer: 'Parlement', status: 'binding', issued: '1994-03-01',
      from: '1994-03-01',
      url: 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719', appliesTo: 'Everyone.', note: 'Dates from memory.',
    },
    {
      id: 'code-conso', title: 'Code de la consommation art. L121-6, L121-7', titleEnglish: 'Consumer Code (aggressive practices)', issuer: 'Parlement',
      status: 'binding', issued: '2016-07-01', from: '2016-07-01', url: CONSO, appliesTo: 'Traders towards consumers.', note: 'Dates from memory.',
    },
    {
      id: 'accord-asf', title: 'Accord ASF - organisations de consommateurs sur le recouvrement amiable',
      titleEnglish: 'ASF agreement on amicable recovery in consumer credit', issuer: 'ASF', status: 'self-regulatory',
      url: 'https://doczz.fr/doc/4445548/accord-sur-le-recouvrement-amiable-en-credit-a-la-consomm...', appliesTo: 'Members in consumer credit.',
    },
  ],
  rules: [
    {
      id: 'fr.r124-4.letter', kind: 'prerequisite', title: 'The letter of art. R124-4 comes before every other step of the recoverer.',
      ...RECOVERY, citation: cpce('R124-4, R124-7'), when: { ...FOR_OTHERS, notPurposes: [...NO_STEP, 'active-litigation'] },
      requires: [
        { event: { purposes: ['validation-notice'], channels: ['letter'], notOutcomes: ['undelivered'], undeliverable: false } },
        { fact: 'debt.noticeSentAt' },
      ],
      per: ['debt'], unless: { reply: { sameChannel: true } },
      reading: 'The text has every later step recall the reference and date of the letter, so no step is taken before it. The letter is an event of channel '
        + '`letter` and purpose `validation-notice`, or `debt.noticeSentAt`; no waiting time follows. An answer to the debtor is no step.',
    },
    {
      id: 'fr.r124-4.letter.content', kind: 'disclosure', title: 'The letter carries the listed particulars.',
      ...RECOVERY, citation: cpce('R124-4, R124-7'), when: { ...FOR_OTHERS, channels: ['letter'], purposes: ['validation-notice'] },
      requires: [
        'sender-identity', 'sender-address', 'amicable-activity', 'creditor-name', 'creditor-address', 'claim-basis', 'amount-breakdown', 'demand-for-payment', 'ways-to-pay', 'text-of-l111-8',
      ],
    },
    {
      id: 'fr.r124-4.letter.recall', kind: 'disclosure', title: 'Every later step recalls the reference and date of the letter.',
      ...RECOVERY, citation: cpce('R124-4, R124-7'), when: { ...FOR_OTHERS, notPurposes: NO_STEP }, requires: ['letter-reference-and-date'],
    },
    {
      id: 'fr.l121-7.repeat', kind: 'consent', title: 'Repeated and unwanted solicitation by telephone, fax, e-mail or another remote tool is aggressive.',
      ...PRACTICES, citation: conso('L121-6, L121-7 3°, 2°'),
      when: { ...CONSUMER, channels: ['call', 'voicemail', 'sms', 'email', 'fax', 'chat', 'push', 'in-app'] }, optOuts: {},
      unless: [{ reply: { sameChannel: true } }, { optOutConfirmation: {} }, { purposes: ['required-by-law', 'legal-notice', 'active-litigation'] }],
      reading: 'After a refusal every further contact by that tool is taken as repeated and unwanted. Letters are not reached. Without a refusal there is no '
        + 'number: time, place and persistence are weighed.',
    },
    {
      id: 'fr.l121-7.repeat.visit', kind: 'consent', title: 'No home visit after a request not to return.',
      ...PRACTICES, citation: conso('L121-6, L121-7 3°, 2°'), when: { ...CONSUMER, channels: ['visit'] }, optOuts: {},
      unless: { purposes: ['required-by-law', 'legal-notice', 'active-litigation'] },
      reading: 'The request is an opt-out from `visit`. Service in legal proceedings is what national law allows to secure performance.',
    },
  ],
  notes: [
    'No hours and no number of contacts are set for amicable recovery; an amendment of 2014 to borrow the hours of enforcement failed. Monday to Friday '
      + '10:00 to 13:00 and 14:00 to 20:00, four times a month, is the rule of telephone prospecting, not of recovery. Trade bodies set hours of their own, '
      + 'which were not found.',
    'Who is bound: arts R124-1 ff bind whoever recovers for others; creditors and buyers of debts, bailiffs and advocates are outside. The Consumer Code '
      + 'binds every trader. The ASF agreement keeps contacts to what is strictly necessary, without a number.',
    'Before 2012-06-01 the decree of 1996 applied, whose text was not read: nothing is checked.',
    'Not checked, as no request shows it: the written mandate (R124-3), malicious calls and messages (Penal Code art. 222-16), other aggressive practices '
      + '(L121-6, L121-7). Documents that imitate a court\'s or bailiff\'s and threats of steps that the law does not allow (L121-6) are not read in texts: no '
      + 'lexicon reads French.',
  ],
});

export default ruleset;
