/** The rules of `us` that can reach a call as conditions over the facts, for both engines: `[fact, operator, value]`, `any`, all of a list. */
import { ANSWERS_A_DISPUTE, ENDING_OR_REMEDY, FROM_CREDITOR_SIDE, NO_SUIT, WITHOUT_NAME, WITHOUT_STATEMENT } from './common.mjs';

const is = (fact, value = true) => [fact, '==', value];
const not = (fact) => [fact, '==', false];
const no = (fact, values) => [fact, 'not in', [...values]];
const any = (...conditions) => ({ any: conditions });
const CALLS = [is('bound'), not('professional'), not('consentToCalls')];
const ADVICE = { force: 'should' };
const UNNAMED = [is('bound'), not('professional'), no('purpose', WITHOUT_NAME), is('lacksIdentity'), is('lacksInitial'), is('lacksSubsequent')];
const SPOKEN = [is('toConsumer'), no('purpose', WITHOUT_STATEMENT)];

export const rules = [
  { id: 'us.regf.hours', when: [is('toConsumer'), any(['earliestMinute', '<', 480], ['latestMinute', '>=', 1260]), not('consentToTime'),
    not('answersSameDay')] },
  { id: 'us.regf.inconvenient-time', when: [is('toConsumer'), is('timeRefused'), not('consentToTime'), not('answersSameDay')] },
  { id: 'us.regf.inconvenient-place', when: [is('toConsumer'), is('placeRefused'), not('consentToPlace'), not('answersSameDay')] },
  { id: 'us.regf.workplace', when: [is('toConsumer'), is('atForbiddenWork'), not('consentToWork')] },
  { id: 'us.regf.cease', when: [is('toConsumer'), is('ceased'), no('purpose', ENDING_OR_REMEDY)] },
  { id: 'us.regf.third-party.misdirected', when: [is('toConsumer'), is('misdirectedBefore')] },
  {
    id: 'us.regf.attorney',
    when: [is('bound'), is('represented'), not('consentRepresented'), any(not('professional'), is('purpose', 'location')),
      any(['role', '!=', 'attorney'], not('professional')), any(not('answers'), is('purpose', 'location'))],
  },
  { id: 'us.regf.third-party', when: [is('stranger'), no('purpose', ['location', 'post-judgment-remedy']), not('consentThirdParty')] },
  {
    id: 'us.regf.location.frequency',
    when: [is('purpose', 'location'), is('bound'), ['role', '!=', 'attorney'], any(is('stranger'), is('professional')), not('answersTalk'),
      not('consentLocation'), any(not('historyKnown'), ['askedBefore', '>=', 1], is('historySinceStated'))],
  },
  { id: 'us.regf.location.content', when: [is('purpose', 'location'), is('bound'), any(is('stranger'), is('professional')), is('lacksLocation'),
    is('vouched')] },
  { id: 'us.regf.location.content', ...ADVICE,
    when: [is('purpose', 'location'), is('bound'), any(is('stranger'), is('professional')), is('lacksLocation'), not('vouched')] },
  { id: 'us.regf.dispute-pause', when: [is('bound'), is('disputed'), no('role', FROM_CREDITOR_SIDE), no('purpose', ANSWERS_A_DISPUTE)] },
  { id: 'us.regf.time-barred', when: [is('bound'), is('timeBarred'), no('purpose', NO_SUIT)] },
  { id: 'us.regf.medium-request', when: [is('bound'), not('professional'), is('optedOut'), not('answers'), ['purpose', '!=', 'required-by-law']] },
  { id: 'us.regf.call-frequency', when: [...CALLS, any(not('historyKnown'), is('historyShort'), ['callsInSevenDays', '>=', 7])] },
  { id: 'us.regf.conversation-cooldown', when: [...CALLS, any(not('historyKnown'), is('historyShort'), ['conversationsInSevenDays', '>=', 1])] },
  { id: 'us.regf.call-frequency.concentration', ...ADVICE, when: [...CALLS, any(not('historyKnown'), ['callsToNumberToday', '>=', 6])] },
  { id: 'us.regf.call-frequency.succession', ...ADVICE, when: [...CALLS, any(not('historyKnown'), ['unansweredInFiveMinutes', '>=', 1])] },
  { id: 'us.regf.mini-miranda.initial', when: [...SPOKEN, is('sequence', 'initial'), is('lacksInitial'), is('vouched')] },
  { id: 'us.regf.mini-miranda.initial', ...ADVICE, when: [...SPOKEN, is('sequence', 'initial'), is('lacksInitial'), not('vouched')] },
  { id: 'us.regf.mini-miranda.subsequent', when: [...SPOKEN, is('sequence', 'subsequent'), is('lacksInitial'), is('lacksSubsequent'), is('vouched')] },
  { id: 'us.regf.mini-miranda.subsequent', ...ADVICE,
    when: [...SPOKEN, is('sequence', 'subsequent'), is('lacksInitial'), is('lacksSubsequent'), not('vouched')] },
  { id: 'us.regf.mini-miranda.unknown-sequence', ...ADVICE, when: [...SPOKEN, is('sequence', 'unknown'), is('lacksInitial'), is('lacksSubsequent')] },
  { id: 'us.regf.limited-content-message', ...ADVICE,
    when: [is('toConsumer'), any(is('purpose', 'limited-content'), is('purpose', 'limited-content-message')), is('lacksLimited')] },
  { id: 'us.regf.caller-identity', when: [...UNNAMED, is('vouched')] },
  { id: 'us.regf.caller-identity', ...ADVICE, when: [...UNNAMED, not('vouched')] },
  { id: 'us.tcpa.wireless-consent', when: [is('machine'), is('mobile'), not('consentExpress'), ['purpose', '!=', 'emergency']] },
  { id: 'us.tcpa.revocation', when: [is('machine'), is('optedOutGrace'), ['purpose', '!=', 'opt-out-confirmation']] },
  { id: 'us.tcpa.prerecorded-id-optout', when: [is('recorded'), is('lacksRecorded'), is('vouched')] },
  { id: 'us.tcpa.prerecorded-id-optout', ...ADVICE, when: [is('recorded'), is('lacksRecorded'), not('vouched')] },
  { id: 'us.tcpa.prerecorded-id-optout.mechanism', when: [is('homeLine'), is('lacksOptOutNotice'), is('vouched')] },
  { id: 'us.tcpa.prerecorded-id-optout.mechanism', ...ADVICE, when: [is('homeLine'), is('lacksOptOutNotice'), not('vouched')] },
  { id: 'us.tcpa.prerecorded-id-optout.request', when: [is('homeLine'), is('optedOutGrace')] },
  { id: 'us.tcpa.residential-3in30', when: [is('homeLine'), not('consentExpress'), any(not('historyKnown'), is('recordedShort'), ['recordedCalls', '>=', 3])] },
  { id: 'us.bankruptcy.stay', when: [is('bankrupt', 'open'), not('professional'), ['purpose', '!=', 'proof-of-claim']] },
  { id: 'us.bankruptcy.discharge', when: [is('bankrupt', 'discharged'), not('professional'), ['purpose', '!=', 'proof-of-claim']] },
];
