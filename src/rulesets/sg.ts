import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Instrument, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const SINGAPORE = 'Asia/Singapore';

const ACT_URL = 'https://sso.agc.gov.sg/Acts-Supp/27-2022/Published/20221004?DocDate=20221004';
const CLASS_LICENCE_URL = 'https://littdb.sfo2.cdn.digitaloceanspaces.com/litt/SG/SSOStatutes/subsidiary_legislation/DCA2022-S725-2023.html';
const REGULATIONS_URL = 'https://littdb.sfo2.cdn.digitaloceanspaces.com/litt/SG/SSOStatutes/subsidiary_legislation/DCA2022-S724-2023.html';
const SECOND_READING = 'https://mothership.sg/2022/09/sun-xueling-loan-sharks-debts-bill//amp';
const GENERAL = 'https://singaporelawsimplified.com/?p=107';

const act = (provision: string): Citation => ({
  instrument: 'Debt Collection Act 2022', provision, url: SECOND_READING, note: 'As announced at the second reading; the conditions themselves were not read.',
});

const SINCE_ACT = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2023-12-01', zone: SINGAPORE } as const;

const LIABLE = [
  'debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney', 'co-debtor', 'guarantor',
] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** What is no collecting from the debtor: answering the dispute, and the other process itself. */
const NO_COLLECTING = [
  'reply', 'requested-information', 'verification', 'required-by-law', 'legal-notice', 'active-litigation', 'mediation', 'opt-out-confirmation',
] as const;
const COLLECTING: ConditionParams = { roles: LIABLE, notPurposes: NO_COLLECTING };
const SCOPE = 'Reaches licensed collectors and regulated businesses that collect their own debts alike.';

const rules: readonly Rule[] = [
  {
    id: 'sg.dca.disputed', kind: 'account-status', title: 'Collection stops once the debtor has verifiably disputed the debt.',
    ...SINCE_ACT, citation: act('licence/class licence conditions announced at second reading'), when: COLLECTING, status: 'disputed', forms: ['written',
    'electronic', 'registered'],
    endedBy: 'resolved',
    reading: `A dispute whose form is not stated is taken to be verifiable; it stands until \`resolvedAt\`. ${SCOPE}`,
  },
  {
    id: 'sg.dca.disputed.process', kind: 'account-status', title: 'Collection stops once the debtor has told of a court process.',
    ...SINCE_ACT, citation: act('licence/class licence conditions announced at second reading'), when: COLLECTING, status: 'in-litigation',
    reading: `A court process is \`debts[].inLitigation\`. ${SCOPE}`,
  },
  {
    id: 'sg.dca.disputed.mediation', kind: 'custom', title: 'Collection stops once the debtor has told of mediation.',
    ...SINCE_ACT, citation: act('licence/class licence conditions announced at second reading'), when: COLLECTING, remedy: 'stop',
    deny: { some: [{ var: ['debt.process', []] }, { in: [{ var: ['kind', ''] }, ['mediation', 'court', 'court-process', 'arbitration']] }] },
    message: { en: 'Mediation or a court process about the debt is under way.', 'zh-hans': '该债务正在调解或诉讼程序中。' },
    reading: `An entry of kind \`mediation\` or \`court\` in \`debts[].process\`, for as long as it stands there. ${SCOPE}`,
  },
  {
    id: 'sg.dca.identity-of-debtor', kind: 'recipient', title: 'Nobody is asked to pay before it is certain that the person is the debtor.',
    ...SINCE_ACT, citation: act('condition (power: s. 14(3)(b) of the Act; condition announced at second reading)'), when: { notRoles: OWN_SIDE },
    allow: [{ roles: LIABLE }, { purposes: ['location'] }],
    reading: `A third party is known not to be the debtor; finding the debtor (purpose \`location\`) is open. ${SCOPE}`,
  },
  {
    id: 'sg.dca.identity-of-debtor.misdirected', kind: 'recipient', title: 'No collection at an address that is known to be somebody else\'s.',
    ...SINCE_ACT, citation: act('condition (power: s. 14(3)(b) of the Act; condition announced at second reading)'), when: { roles: LIABLE }, misdirected: true,
  },
  {
    id: 'sg.dca.physical-threat', kind: 'channel', title: 'No notices with the debtor\'s identity where others see them.',
    ...SINCE_ACT, citation: act('offence (section number not verified)'), when: { channels: ['social-post'] }, deny: true,
    reading: 'The example is of notices on neighbours\' doors; `social-post` is what others can see.',
  },
  {
    id: 'sg.general.crimes', kind: 'channel', title: 'Fewer than five people come at once.',
    confidence: 'secondary', lastChecked: CHECKED, force: 'presumption', from: '2014-11-15', zone: SINGAPORE,
    citation: { instrument: 'Penal Code, Protection from Harassment Act 2014', provision: 'POHA, Penal Code, Vandalism Act', url: GENERAL,
    note: 'Sections not verified.' },
    note: 'The first day of the Protection from Harassment Act is from memory.',
    when: { channels: ['visit'], known: { visitors: { min: 5 } } }, deny: true,
    reading: 'Five or more who assemble to intimidate commit an offence: so many visitors are taken to.',
  },
];

/** The rule with SAYS_SO says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['en', 'zh-hans'] } as const;
const SAYS_SO = { unchecked: 'advise', placeholders: 'advise' } as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'sg.dca.physical-threat.words', title: 'No threats of harm, no threats of notices that name the debtor.',
    ...SINCE_ACT, ...SAYS_SO, citation: act('offence (section number not verified)'),
    categories: ['violence-threat', 'shaming-or-publicity'],
    reading: 'Threats in words or messages; notices on neighbours\' doors are announced before they are pasted. This rule says where no text was read, for all rules on wording.',
  },
  {
    ...TEXT, id: 'sg.general.crimes.words', title: 'No threatening, abusive or insulting words, no announcement of stalking.',
    confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2014-11-15', zone: SINGAPORE, citation: { instrument: 'Penal Code, Protection from Harassment Act 2014', provision: 'POHA, Penal Code, Vandalism Act', url: GENERAL, note: 'Sections not verified.' },
    categories: ['violence-threat', 'harassment-threat', 'contact-after-stop', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination'],
    reading: 'Repeated messaging is read as the announcement that contact will not stop.',
  },
];

const instruments: readonly Instrument[] = [
  {
    id: 'dca-2022', title: 'Debt Collection Act 2022 (Act 27 of 2022)', issuer: 'Parliament / Ministry of Home Affairs', status: 'binding',
    issued: '2022-09-28',
    from: '2023-12-01', url: ACT_URL, appliesTo: 'Debt collection businesses and their collectors (licence); regulated businesses collecting their own debts '
      + '(class licence). Finding the debtor, and requesting, demanding or collecting money in Singapore.',
  },
  {
    id: 'dca-classlicence-2023', title: 'Debt Collection (Class Licence) Order 2023 (S 725/2023)', issuer: 'Minister for Home Affairs', status: 'binding',
    from: '2023-12-01', url: CLASS_LICENCE_URL, appliesTo: 'Regulated businesses (banks, finance companies, licensed moneylenders) collecting their own debts.',
    note: 'The schedule was not read in full.',
  },
  {
    id: 'dca-general-2023', title: 'Debt Collection (General) Regulations 2023 (S 724/2023)', issuer: 'Minister for Home Affairs', status: 'binding',
    from: '2023-12-01', url: REGULATIONS_URL, appliesTo: 'Licensees; approval letters.', note: 'Amended by S 98/2026 from 2026-03-09.',
  },
  {
    id: 'poha-2014', title: 'Protection from Harassment Act 2014', issuer: 'Parliament', status: 'binding', issued: '2014-03-13', from: '2014-11-15',
    url: GENERAL,
    appliesTo: 'Everyone.', note: 'Dates from memory.',
  },
  {
    id: 'ccas-code', title: 'Credit Collection Association of Singapore Code of Conduct', issuer: 'CCAS', status: 'self-regulatory',
    url: 'https://www.resolutedebtrecovery.com.sg/blog/is-debt-collection-in-singapore-legal/', appliesTo: 'Members of the association.', note: 'Text not '
      + 'found.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'sg',
  version: '2026.11.0',
  title: 'Singapore: rules of debt collection contacts',
  titleEnglish: 'Singapore: rules of debt collection contacts',
  zones: [SINGAPORE],
  lastChecked: CHECKED,
  instruments,
  rules: [...rules, ...texts],
  notes: [
    'Texts are read in English and simplified Chinese, a rule for each provision that names what may not be said; each looks for the categories that its own words cover. Malay and Tamil are read by no lexicon.',
    'NO HOURS AND NO COUNTS: no statutory hours or frequency were found in the Act, the regulations or the class licence (sg.hours-none). Set them in a '
      + 'house policy. '
      + 'The schedule of the class licence and the licence conditions were not read in full and may contain limits of place or time.',
    'Every channel is reached by the stop on disputed debts; weekends and holidays are ordinary days. Before 2023-12-01 the Act was not in force.',
    'Not checked: licences, approval letters, own untainted employees (class licence, Schedule para 1).',
    'Not checked, as no request shows it: what is done beside the words of a text, stalking, paint, banners, costumes (Act; Protection from Harassment '
      + 'Act; Penal '
      + 'Code; Vandalism Act). Whether the caller made sure that the person is the debtor.',
    'The code of the Credit Collection Association (CCAS) binds its members; its text was not found.',
  ],
});

export default ruleset;
