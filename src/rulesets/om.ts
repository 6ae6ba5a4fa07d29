import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const MUSCAT = 'Asia/Muscat';
const BOTH_CLOCKS = [MUSCAT, 'consumer'] as const;
const OBSERVER = 'https://www.omanobserver.om/article/1119894/business/cbo-cautions-against-abusive-debt-collection-practices';
const fcprf: Citation = {
  instrument: 'CBO Financial Consumer Protection Regulatory Framework', provision: 'debt collection section', url: OBSERVER,
  note: 'Read in the press; the day of issue and the article numbers were not verified.',
};
const same: Citation = { ...fcprf, provision: 'same' };
const READ = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition' } as const;

/** Those with whom the lender's side deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
const LIABLE = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
/** Licensed banks and finance entities. A debt whose type is not stated is taken to be theirs. */
const FINANCE: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['rent', 'telecom', 'utility', 'medical', 'tax'] };
const CALLS = ['call', 'voicemail'] as const;

const rules: readonly Rule[] = [
  {
    id: 'om.fcprf.daily-calls', kind: 'frequency', title: 'No daily calls: at least one day without a call between calls.',
    ...READ, citation: fcprf, when: { ...FINANCE, channels: CALLS }, limit: 1, window: { days: 2 }, per: ['consumer'],
    count: { channels: CALLS, notRoles: OWN_SIDE },
    reading: 'How many days make a pattern is not said: a call on the day of another, or on the day after it, is taken to be part of daily calls. Every '
      + 'attempt counts, over all debts, by the consumer\'s dates.',
  },
  {
    id: 'om.fcprf.odd-hours', kind: 'custom', title: 'No late-night or early-morning calls: outside the daytime the caller says that the hour is neither.',
    ...READ, citation: same, zone: BOTH_CLOCKS, when: { ...FINANCE, channels: CALLS },
    deny: {
      and: [
        { or: [{ '<': [{ var: 'local.time' }, '08:00'] }, { '>=': [{ var: 'local.time' }, '20:00'] }] },
        { '!==': [{ var: 'contact.oddHour' }, false] },
      ],
    },
    message: { en: 'Late at night or early in the morning', ar: 'في وقت متأخر من الليل أو في الصباح الباكر' }, remedy: 'wait',
    reading: 'The hours are not defined, and the daytime taken here is no legal number: it is what nobody calls late night or early morning. Earlier and '
      + 'later the caller states `contact.oddHour`; where it is not stated, nobody knows.',
  },
  {
    id: 'om.fcprf.visits', kind: 'channel', title: 'No knocking at borrowers\' doors.',
    ...READ, citation: same, when: { ...FINANCE, channels: ['visit'], notPlaces: ['institution', 'public'] }, deny: true,
    reading: 'A visit whose place is not stated is taken to be at the door; meeting in public or at the lender\'s office is not.',
  },
  {
    id: 'om.fcprf.third-party', kind: 'recipient', title: 'Relatives and co-workers are not pressed.',
    ...READ, citation: same, when: { ...FINANCE, notPurposes: ['location'] }, allow: [{ roles: LIABLE }],
    reading: 'The text bars harassing them: a demand to those who do not owe is taken to be that, a question for the whereabouts is not. Every third '
      + 'person is covered.',
  },
  {
    id: 'om.fcprf.shaming', kind: 'channel', title: 'No public shaming.',
    ...READ, citation: same, when: { ...FINANCE, channels: ['social-post'] }, deny: true,
    reading: '`social-post` is what others can see; a private message is channel `chat`.',
  },
];

/** The rule with SAYS_SO says that a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['en'] } as const;
const SAYS_SO = { unchecked: 'advise', placeholders: 'advise' } as const;

const texts: readonly Rule[] = [
  {
    ...TEXT, id: 'om.fcprf.language', title: 'No threatening, offensive, obscene, discriminatory or misleading talk.',
    ...READ, ...SAYS_SO, citation: same, when: FINANCE,
    categories: ['violence-threat', 'extortion', 'harassment-threat', 'insult-or-obscenity', 'sexual-harassment', 'self-harm-incitement', 'discrimination', 'false-legal-action', 'arrest-or-criminal-threat', 'impersonation-authority', 'impersonation-lawyer', 'false-credit-claim', 'excessive-urgency', 'fee-misrepresentation', 'false-relief', 'deception-identity'],
    reading: 'Misleading is about the debt and its consequences. What `content.facts` states as true (`suit-filed`, `judgment`, `step-planned`, `fee-agreed` …) is no false statement; what nobody states is taken to be false. This rule says where no text was read, for all rules on wording.',
  },
  {
    ...TEXT, id: 'om.fcprf.shaming.words', title: 'No threats of exposure or violence.',
    ...READ, citation: same, when: FINANCE,
    categories: ['shaming-or-publicity', 'violence-threat'],
    reading: 'A text that announces it is stopped before.',
  },
  {
    ...TEXT, id: 'om.fcprf.third-party.words', title: 'Relatives and co-workers are no lever.',
    ...READ, citation: same, when: FINANCE,
    categories: ['third-party-pressure'],
    reading: 'To announce contact with others is to use them as a lever.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'om',
  version: '2026.11.0',
  title: 'سلطنة عُمان: قواعد التواصل لتحصيل الديون',
  titleEnglish: 'Oman: rules of debt collection contacts',
  zones: [MUSCAT],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'cbo-fcprf', title: 'CBO Financial Consumer Protection Regulatory Framework (circular)', titleEnglish: 'Financial consumer protection framework',
      issuer: 'Central Bank of Oman', status: 'binding', url: OBSERVER, appliesTo: 'Licensed banks and finance entities and their third-party agents.',
      note: 'Of about 2022; the day was not verified, so the rules have no first day.',
    },
  ],
  rules: [...rules, ...texts],
  notes: [
    'Texts are read in English, a rule for each provision that names what may not be said; each looks for the categories that its own words cover. Texts in Arabic are read by no lexicon.',
    'No text gives hours or a number of calls: daily calls and calls at odd hours are named as abusive. Both are read on the careful side; a house policy '
      + 'may be narrower.',
    'Texts, e-mails, letters and app messages have no hours and no counts.',
    'Not checked, as no request shows it: talk without a text, violence, the bank\'s own list of practices.',
  ],
});

export default ruleset;
