import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Instrument, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const TOKYO = 'Asia/Tokyo';

const ACT = 'https://www.yukoo.jp/glossary/collectionAction.php';
const ORDINANCE = 'https://hensaidebt.jp/post-418';
const GUIDELINE = 'https://www.yamanaka-seiri.jp/cont6/77.html';
const JFSA_CALLS = 'https://green-osaka.com/sh-knowhow/?p=17631';
const JFSA = 'http://saim-seiri005.com/kasikingyouhou21-honbun/';
const SERVICER = 'http://sun-servicer.jp/page/service';

const mlba = (provision: string, url = ACT): Citation => ({ instrument: '貸金業法 (Money Lending Business Act)', provision, url, note: 'Read in secondary '
  + 'sources.' });
const servicerAct = (): Citation => ({
  instrument: '債権管理回収業に関する特別措置法 (Servicer Act)', provision: 'Art. 17, 18', url: SERVICER,
  note: 'The hours and the workplace are examples of the ministry\'s guideline, read in secondary sources.',
});

const REPORTED = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition' } as const;
/** The itemised list of Art. 21(1). */
const ITEMISED = { ...REPORTED, from: '2004-01-01', note: 'The day on which the itemised list came into force (2004-01-01) is from memory.' } as const;
const SINCE_2007 = { ...REPORTED, from: '2007-12-19', note: 'The day on which this item came into force (2007-12-19) is from memory.' } as const;
const SERVICERS = { ...REPORTED, from: '1999-02-01', note: 'The day of the guideline is not known; the Act\'s own first day is taken.' } as const;

/** Claims that are no money lender's loans. One that is not stated is taken to be such a loan. */
const OTHER_CLAIMS = ['telecom', 'utility', 'rent', 'medical', 'tax', 'card-shopping', 'installment-purchase'] as const;
const BANKS = ['bank', 'shinkin-bank', 'credit-union', 'credit-cooperative', 'insurer'] as const;
/** Money lenders, registered or not, and whoever collects their loans. */
const LENDERS: ConditionParams = { notDebtTypes: OTHER_CLAIMS, notInstitutions: BANKS };
const BY_SERVICERS: ConditionParams = { notParties: ['creditor'], institutions: ['servicer'] };

const DEBTOR = ['debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative'] as const;
const LIABLE = [...DEBTOR, 'co-debtor', 'guarantor'] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const ANSWERS = ['reply', 'requested-information'] as const;
const NOTICES = ['required-by-law', 'legal-notice', 'validation-notice', 'opt-out-confirmation'] as const;

/** What items (i) and (ii) name; a message left by telephone is a telephone call. */
const CALL_FAX_VISIT = ['call', 'voicemail', 'fax', 'visit'] as const;
const WITH_TELEGRAMS = [...CALL_FAX_VISIT, 'telegram'] as const;

const ALL_CHANNELS = [
  'call', 'voicemail', 'sms', 'email', 'letter', 'postcard', 'visit', 'push', 'in-app', 'chat', 'social-post', 'web-portal', 'fax', 'telegram',
] as const;
const WHOLLY: Readonly<Record<string, readonly string[]>> = Object.fromEntries(ALL_CHANNELS.map((channel) => [channel, ALL_CHANNELS]));

const NIGHT = [{ from: '21:00', to: '08:00' }] as const;
/** Good reasons that the guideline names: the debtor's own consent, and no other reasonable way to reach the debtor. */
const GOOD_REASON: readonly ConditionParams[] = [
  { roles: LIABLE, consent: { scopes: ['time'] } },
  { roles: LIABLE, appointment: true },
  { roles: LIABLE, unreachable: true },
];
const NIGHT_READING = '21:00:00.000 is barred, 08:00:00.000 is not. Good reasons are a consent of scope `time`, an appointment, and a debtor who is '
  + 'unreachable (`consumer.unreachable`). The hours go by the clock at the debtor\'s place.';
const ELSEWHERE: readonly ConditionParams[] = [{ consent: { scopes: ['place:{place}'] } }, { unreachable: true }];
const NEAR_HOME = ['home', 'institution', 'creditor'] as const;
const elsewhere = { allow: [{ places: NEAR_HOME }, ...ELSEWHERE] } as const;

const hours: readonly Rule[] = [
  {
    id: 'jp.mlba.night', kind: 'contact-hours', title: 'No calls, faxes or visits between 21:00 and 08:00 without good reason.',
    ...ITEMISED, citation: mlba('Art. 21(1)(i); Regulation Art. 19(1)', ORDINANCE),
    when: { ...LENDERS, channels: CALL_FAX_VISIT, notRoles: OWN_SIDE }, quiet: NIGHT, unless: GOOD_REASON, reading: NIGHT_READING,
  },
  {
    id: 'jp.mlba.night.messages', kind: 'contact-hours', title: 'Texts and e-mails at night are outside the item, and inside the general clause.',
    force: 'should',
    confidence: 'secondary', lastChecked: CHECKED, from: '2004-01-01', citation: mlba('Art. 21(1)(i); Regulation Art. 19(1)', ORDINANCE),
    when: { ...LENDERS, channels: ['sms', 'email', 'chat', 'push', 'in-app'], notRoles: OWN_SIDE }, quiet: NIGHT, unless: GOOD_REASON,
    reading: 'The item names calls, faxes and visits alone; texts fall under the general clause of Art. 21(1): a message at night is advised against, not '
      + 'denied.',
  },
  {
    id: 'jp.servicer.conduct.night', kind: 'contact-hours', title: 'Servicers: no calls, faxes or visits between 21:00 and 08:00 without good reason.',
    ...SERVICERS, citation: servicerAct(), when: { ...BY_SERVICERS, channels: CALL_FAX_VISIT, notRoles: OWN_SIDE }, quiet: NIGHT, unless: GOOD_REASON,
    reading: NIGHT_READING,
  },
];

const PROMISE_KNOWN: ConditionParams = {
  known: { any: [{ facts: { 'debt.promisedAt': { ago: {} } } }, { not: { facts: { 'debt.promisedAt': { ago: {} } } } }] },
};

const wishes: readonly Rule[] = [
  {
    id: 'jp.mlba.appointment', kind: 'inconvenient', title: 'Before a time that the debtor named for paying or for contact: no calls, faxes or visits.',
    ...SINCE_2007, citation: mlba('Art. 21(1)(ii)', GUIDELINE), when: { ...LENDERS, channels: CALL_FAX_VISIT, roles: LIABLE }, 
    honours: ['times', 'agreed-hours', 'appointments'],
    unless: GOOD_REASON,
    reading: 'The named time is an entry of `consumer.appointments`, whatever its channel: no contact before the first that is still to come. A time until which '
      + 'the debtor wants no contact may also stand in `consumer.inconvenient` (with `until`), and hours that the debtor named in `agreedHours`. A proposal '
      + 'that names no concrete time, is far outside the contract, or comes from a debtor who broke the latest promise is left out of the facts.',
  },
  {
    id: 'jp.mlba.appointment.promise', kind: 'prerequisite', title: 'Before the day on which the debtor promised to pay: no calls, faxes or visits.',
    ...SINCE_2007, citation: mlba('Art. 21(1)(ii)', GUIDELINE), when: { ...LENDERS, channels: CALL_FAX_VISIT, roles: LIABLE, all: [PROMISE_KNOWN] },
    requires: { fact: 'debt.promisedAt' }, unless: GOOD_REASON,
    reading: 'The promised day is `debts[].promisedAt`; a bare date must have passed.',
  },
  {
    id: 'jp.mlba.workplace', kind: 'inconvenient', title: 'No calls, telegrams, faxes or visits to the workplace without good reason.',
    ...ITEMISED, citation: mlba('Art. 21(1)(iii)'), when: { ...LENDERS, channels: WITH_TELEGRAMS, roles: LIABLE }, workplace: 'always', unless: ELSEWHERE,
    reading: 'Good reasons are a consent of scope `place:work` and a debtor who is unreachable otherwise.',
  },
  {
    id: 'jp.mlba.workplace.line', kind: 'recipient', title: 'No calls to the employer\'s number without good reason.',
    ...ITEMISED, citation: mlba('Art. 21(1)(iii)'), when: { ...LENDERS, channels: WITH_TELEGRAMS, roles: LIABLE, known: { lines: ['work'] } },
    allow: [{ consent: { scopes: ['place:work'] } }, { unreachable: true }],
    reading: 'A line of the employer is taken to be the workplace, also where `to.place` is not stated.',
  },
  {
    id: 'jp.mlba.workplace.elsewhere', kind: 'channel', title: 'No calls, telegrams, faxes or visits to other places than home without good reason.',
    ...ITEMISED, citation: mlba('Art. 21(1)(iii)'),
    when: { ...LENDERS, roles: LIABLE, any: [{ channels: ['visit'] }, { channels: WITH_TELEGRAMS, known: { notPlaces: NEAR_HOME } }], notPlaces: ['work'] },
    ...elsewhere,
    reading: 'A visit states `to.place`: where it does not, it is denied as unknown. A number whose place is not stated is taken not to be elsewhere. The '
      + 'lender\'s own office is `institution`.',
  },
  {
    id: 'jp.servicer.conduct.workplace', kind: 'inconvenient', title: 'Servicers: no calls, telegrams, faxes or visits to the workplace without good reason.',
    ...SERVICERS, citation: servicerAct(), when: { ...BY_SERVICERS, channels: WITH_TELEGRAMS, roles: LIABLE }, workplace: 'always', unless: ELSEWHERE,
  },
];

const stops: readonly Rule[] = [
  {
    id: 'jp.mlba.represented', kind: 'account-status', title: 'After written notice of a lawyer or judicial scrivener: no calls, telegrams, faxes or visits.',
    ...ITEMISED, citation: mlba('Art. 21(1)(ix)', 'http://cash.ina-ka.com/loan/088.html'), when: { ...LENDERS, channels: WITH_TELEGRAMS, roles: LIABLE },
    status: 'represented', statuses: ['active', 'non-responsive'], forms: ['written', 'electronic', 'registered'],
    unless: { consent: { scopes: ['represented'] } },
    reading: 'A form that is not stated is taken to be writing. The lawyer\'s silence is no good reason.',
  },
  {
    id: 'jp.mlba.represented.court', kind: 'account-status', title: 'After written notice of court procedures: no calls, telegrams, faxes or visits.',
    ...ITEMISED, citation: mlba('Art. 21(1)(ix)', 'http://cash.ina-ka.com/loan/088.html'), when: { ...LENDERS, channels: WITH_TELEGRAMS, roles: LIABLE },
    status: 'bankrupt', statuses: ['open', 'filed', 'rehabilitation', 'conciliation'], unless: { consent: { scopes: ['represented'] } },
    reading: '`consumer.bankruptcy` stands for every court procedure of the debtor that the lender was told of in writing.',
  },
  {
    id: 'jp.mlba.represented.messages', kind: 'account-status', title: 'After such a notice letters and messages that demand are better not sent.',
    force: 'should',
    confidence: 'secondary', lastChecked: CHECKED, from: '2004-01-01', citation: mlba('Art. 21(1)(ix)', 'http://cash.ina-ka.com/loan/088.html'),
    when: { ...LENDERS, notChannels: WITH_TELEGRAMS, roles: LIABLE, notPurposes: NOTICES }, status: 'represented', statuses: ['active', 'non-responsive'],
    reading: 'The item names calls, telegrams, faxes and visits; other demands are advised against.',
  },
];

const recipients: readonly Rule[] = [
  {
    id: 'jp.mlba.disclosure', kind: 'recipient', title: 'The loan is not revealed to anyone but debtor and guarantor.',
    ...ITEMISED, citation: mlba('Art. 21(1)(v)'), when: { ...LENDERS, notRoles: OWN_SIDE },
    allow: [{ roles: [...LIABLE, 'attorney'] }, { purposes: ['location'] }],
    reading: 'Others may be asked for the debtor\'s whereabouts (purpose `location`), without a word about the loan. A spouse is one of the others unless '
      + 'named as `co-debtor` or `guarantor`.',
  },
  {
    id: 'jp.mlba.disclosure.misdirected', kind: 'recipient', title: 'No collection at an address that is known to be somebody else\'s.',
    ...ITEMISED, citation: mlba('Art. 21(1)(v)'), when: { ...LENDERS, roles: LIABLE }, misdirected: true,
  },
  {
    id: 'jp.mlba.disclosure.open-forms', kind: 'channel', title: 'No form that lets others learn of the loan.',
    ...ITEMISED, citation: mlba('Art. 21(1)(v)'), when: { ...LENDERS, channels: ['postcard', 'social-post'] }, deny: true,
    reading: 'A postcard can be read on its way, and `social-post` by others; a private message is channel `chat`.',
  },
  {
    id: 'jp.mlba.non-obligors', kind: 'consent', title: 'Whoever does not owe the debt and refused to help is not asked again.',
    ...ITEMISED, citation: mlba('Art. 21(1)(vii)-(viii)', 'http://finance.wakatono.jp/toritate12.html'),
    when: { ...LENDERS, notRoles: [...OWN_SIDE, ...LIABLE, 'attorney'] }, optOuts: { covers: WHOLLY },
    reading: 'The refusal is an opt-out with the person\'s address, or with `by` and no address. Whoever refuses on one channel refuses on all.',
  },
];

const counts: readonly Rule[] = [
  {
    id: 'jp.jfsa.3perday', kind: 'frequency', title: 'Four or more demand calls a day are treated as likely to disturb.',
    ...REPORTED, force: 'presumption', from: '2007-12-19', zone: TOKYO, note: 'The first day in force is from memory.',
    citation: {
      instrument: '貸金業の業務運営に関する自主規制基本規則 (JFSA self-regulation rules)', provision: 'Art. 69(1) (per secondary source)', url: JFSA_CALLS,
      note: 'The article number is a secondary source\'s.',
    },
    when: { ...LENDERS, channels: ['call', 'voicemail'], roles: LIABLE, notPurposes: NOTICES }, unless: { purposes: ANSWERS, reply: {} },
    limit: 3, window: { calendar: 'day' }, per: ['consumer'],
    count: { channels: ['call', 'voicemail'], roles: LIABLE, notPurposes: NOTICES, not: { purposes: ANSWERS, answers: true } },
    reading: 'Attempts count, answered or not: the text defines neither call nor unit. Calls of all collectors to the debtor and those who also owe the debt '
      + 'are added together over all debts, in dates of Japan. A call that answers the debtor\'s own (`replyTo`) is no demand.',
  },
];

/** The rule with SAYS_SO says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['ja'] } as const;
const SAYS_SO = { unchecked: 'advise', placeholders: 'advise' } as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'jp.mlba.disclosure.words', title: 'The loan is not revealed to others, and nobody is threatened with it.',
    ...ITEMISED, ...SAYS_SO, citation: mlba('Art. 21(1)(v)'), when: LENDERS,
    categories: ['shaming-or-publicity', 'privacy-disclosure'],
    reading: 'The item names posters, signs and any other means; a text that announces them is stopped before. This rule says where no text was read, for all rules on wording.',
  },
  {
    ...TEXT, id: 'jp.mlba.money-elsewhere', title: 'No pressing to borrow elsewhere.',
    ...ITEMISED, citation: mlba('Art. 21(1)(vi)', 'http://www.hasan-web.com/tori.php'), when: LENDERS,
    categories: ['coercive-borrowing'],
    reading: 'Each text that asks for it is taken to insist.',
  },
  {
    ...TEXT, id: 'jp.mlba.non-obligors.words', title: 'Who does not owe is not made to pay.',
    ...ITEMISED, citation: mlba('Art. 21(1)(vii)-(viii)', 'http://finance.wakatono.jp/toritate12.html'), when: LENDERS,
    categories: ['third-party-pressure'],
    reading: 'To announce contact with others is to use them as a lever.',
  },
  {
    ...TEXT, id: 'jp.servicer.conduct.words', title: 'Servicers do not intimidate or disturb.',
    ...SERVICERS, ...SAYS_SO, citation: servicerAct(), when: BY_SERVICERS,
    categories: ['violence-threat', 'extortion', 'coercive-visit', 'harassment-threat', 'contact-after-stop', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination', 'false-legal-action', 'arrest-or-criminal-threat', 'impersonation-authority', 'impersonation-lawyer', 'false-credit-claim', 'excessive-urgency', 'fee-misrepresentation', 'false-relief', 'deception-identity'],
    reading: 'False means are read as false identities, steps and consequences. What `content.facts` states as true (`suit-filed`, `judgment`, `step-planned`, `fee-agreed` …) is no false statement; what nobody states is taken to be false.',
  },
];

const instruments: readonly Instrument[] = [
  {
    id: 'kashikingyoho', title: '貸金業法（昭和58年法律第32号）第21条', titleEnglish: 'Money Lending Business Act, Art. 21', issuer: 'Diet / Financial Services Agency',
    status: 'binding', issued: '1983-05-13', from: '1983-11-01', url: ACT,
    appliesTo: 'Persons in the money lending business, registered or not, and anyone entrusted with collecting their loans. Not banks\' loans, card shopping '
      + 'credit, telecom or rent.',
    note: 'Itemised list in force 2004-01-01, the items on appointments and on leaving 2007-12-19; both days are from memory.',
  },
  {
    id: 'kashikingyoho-kisoku', title: '貸金業法施行規則（昭和58年大蔵省令第40号）第19条', titleEnglish: 'Regulation for Enforcement of the Money Lending Business Act, Art. 19',
    issuer: 'Cabinet Office', status: 'binding', issued: '1983-08-10', from: '2004-01-01', url: ORDINANCE, appliesTo: 'As the Act: the improper hours.',
    note: 'The first day of the hours is from memory; the text itself was not opened.',
  },
  {
    id: 'fsa-guideline', title: '貸金業者向けの総合的な監督指針 II-2-19（取立行為規制）',
    titleEnglish: 'FSA comprehensive supervision guideline for money lenders, section on collection', issuer: 'Financial Services Agency', status: 'guidance',
    issued: '2007-11-07', from: '2007-12-19', url: GUIDELINE, appliesTo: 'Money lenders.', note: 'The dates are from memory.',
  },
  {
    id: 'jfsa-self-rules', title: '日本貸金業協会 貸金業の業務運営に関する自主規制基本規則', titleEnglish: 'JFSA basic self-regulation rules on money lending',
    issuer: '日本貸金業協会', status: 'self-regulatory', issued: '2007-12-19', from: '2007-12-19', url: JFSA, appliesTo: 'Members of the association.',
    note: 'The dates are from memory.',
  },
  {
    id: 'servicer-act', title: '債権管理回収業に関する特別措置法（平成10年法律第126号）第17条・第18条', titleEnglish: 'Servicer Act, Arts 17 and 18',
    issuer: 'Diet / Ministry of Justice', status: 'binding', issued: '1998-10-16', from: '1999-02-01', url: GUIDELINE, appliesTo: 'Licensed servicers.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'jp',
  version: '2026.11.0',
  title: '日本：貸金の取立てに関する連絡規則',
  titleEnglish: 'Japan: rules of collection contacts by money lenders',
  zones: [TOKYO],
  lastChecked: CHECKED,
  instruments,
  rules: [...hours, ...wishes, ...stops, ...recipients, ...counts, ...texts],
  notes: [
    'Texts are read in Japanese, a rule for each provision that names what may not be said; each looks for the categories that its own words cover.',
    'Binds money lenders and whoever collects their loans, and servicers. Banks (`from.institution`), telecom, utility, rent, medical, tax and card '
      + 'shopping debts '
      + 'are not reached. A card debt may be a cash advance, which is; a debt or a sender that is not stated is taken to be reached.',
    'The night ban and the bars of Art. 21(1) name calls, faxes, telegrams and visits. Letters, texts, e-mails and chats have no hours and no count; at night, '
      + 'and after a lawyer\'s notice, they are advised against. Sundays and holidays are ordinary days.',
    'Not checked, as the guideline gives no number: repeated and continued calls, telegrams, e-mails, faxes and visits (II-2-19).',
    'Left out as read from memory alone: the contents of written demands (Art. 21(2)-(3)); the association\'s unsuitable times (weddings and funerals, 31 '
      + 'December to 3 January, hospital, disaster).',
    'Not checked, as no request shows it: leaving when asked (Art. 21(1)(iv)), loud voices, many visitors and what else intimidates beside words '
      + '(Servicer Act Arts 17, 18).',
    'Art. 21 before 2004 had no itemised list: older contacts are not judged by these rules. Card shopping (Installment Sales Act) was not researched.',
  ],
});

export default ruleset;
