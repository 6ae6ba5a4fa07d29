import { describe, expect, it } from 'vitest';
import { allowedWindows, check } from '../../src/index.js';
import { policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';

/** A Wednesday, noon in UTC. */
const AT = '2026-05-20T12:00:00.000Z';
const [FROM, TO] = ['2026-05-19T00:00:00.000Z', '2026-05-23T00:00:00.000Z'];
const NY = 'America/New_York';
const asked = ({ contact, consumer, ...rest }: { contact?: Plain; consumer?: Plain; [key: string]: unknown } = {}): Plain => ({
  contact: { at: AT, channel: 'call', debts: ['d1'], to: { role: 'debtor', address: 'a' }, ...contact },
  consumer: { timeZones: ['UTC'], ...consumer },
  debts: [{ id: 'd1', type: 'credit-card' }],
  history: [],
  ...rest,
});
const event = (at: string, more: Plain = {}): Plain => ({ id: at, at, channel: 'call', outcome: 'no-answer', debts: ['d1'], to: { role: 'debtor', address: 'a' }, ...more });
/** On the 20th of May 2026, where it is only a time. */
const day = (text: string): string => new Date(text.includes('T') ? text : `2026-05-20T${text}Z`).toISOString();

/**
 * What a condition says: `yes` lifts a rule that has it in `unless` and applies one that has it in `when`; `unknown` applies the latter and does not lift the former.
 * `spans`: when it is `yes` between the 19th and the 22nd, `from` included and `to` not; `no`: when it is `no`.
 */
type Row = readonly [name: string, condition: Plain, request: Plain, answer: 'yes' | 'no' | 'unknown', spans?: readonly (readonly [from: string, to: string])[], no?: readonly (readonly [from: string, to: string])[]];
const [START, END] = ['2026-05-19T00:00:00Z', '2026-05-23T00:00:00Z'];

function table(what: string, rows: readonly Row[]): void {
  describe(what, () => {
    for (const [name, condition, request, answer, spans, no] of rows) {
      it(name, () => {
        const lifted = policyOf({ kind: 'channel', deny: true, unless: condition });
        const applied = policyOf({ kind: 'channel', deny: true, when: condition });
        const [lifts, applies] = [check(lifted, request).outcome === 'allow', check(applied, request).outcome === 'deny'];
        expect(lifts ? (applies ? 'yes' : 'contradiction') : applies ? 'unknown' : 'no').toBe(answer);
        for (const [policy, wanted] of [[lifted, spans], [applied, no]] as const) {
          if (wanted === undefined) continue;
          const found = allowedWindows(policy, request, { from: FROM, to: TO }).map(({ from, to }) => [from, to]);
          expect(found).toEqual(wanted.map(([from, to]) => [day(from), day(to)]));
        }
      });
    }
  });
}

const lost = (unreachable: Plain, more: Plain = {}): Plain => asked({ consumer: { unreachable }, ...more });
const SINCE = { since: day('10:00') };
table('the debtor cannot be reached', [
  ['since an instant', { unreachable: true }, lost(SINCE), 'yes', [['10:00', END]], [[START, '10:00']]],
  ['until another', { unreachable: true }, lost({ ...SINCE, until: day('14:00') }), 'yes', [['10:00', '14:00']], [[START, '10:00'], ['14:00', END]]],
  ['null says nothing of an end', { unreachable: true }, lost({ ...SINCE, until: null }), 'yes', [['10:00', END]]],
  ['not yet', { unreachable: true }, lost({ since: day('12:00:00.001') }), 'no'],
  ['from the instant on', { unreachable: true }, lost({ since: AT }), 'yes'],
  ['no more at its end', { unreachable: true }, lost({ ...SINCE, until: AT }), 'no'],
  ['from the day after a date, to the beginning of one', { unreachable: true }, lost({ since: '2026-05-19', until: '2026-05-21' }), 'yes', [['00:00', '2026-05-21T00:00Z']]],
  ['until they wrote', { unreachable: true }, lost(SINCE, { history: [event(day('11:00'), { direction: 'inbound', outcome: undefined })] }), 'no', [['10:00', '11:00']]],
  ['an incoming message of any outcome reaches', { unreachable: true }, lost(SINCE, { history: [event(day('11:00'), { direction: 'inbound', outcome: 'received' })] }), 'no', [['10:00', '11:00']]],
  ['the earliest of several counts, in any order', { unreachable: true }, lost(SINCE, { history: [event(day('16:00'), { direction: 'inbound' }), event(day('15:00'), { direction: 'inbound' })] }), 'yes', [['10:00', '15:00']]],
  ['a contact whose end nobody knows may have reached them', { unreachable: true }, lost(SINCE, { history: [event(day('11:00'), { outcome: undefined })] }), 'no'],
  ['nobody answered', { unreachable: true }, lost(SINCE, { history: [event(day('11:00'))] }), 'yes', [['10:00', END]]],
  ['somebody answered', { unreachable: true }, lost(SINCE, { history: [event(day('11:00'), { outcome: 'answered' })] }), 'no'],
  ['a conversation', { unreachable: true }, lost(SINCE, { history: [event(day('11:00'), { outcome: 'conversation' })] }), 'no'],
  ['one broken off', { unreachable: true }, lost(SINCE, { history: [event(day('11:00'), { outcome: 'broken-off' })] }), 'no'],
  ['with somebody else', { unreachable: true }, lost(SINCE, { history: [event(day('11:00'), { outcome: 'conversation', to: { role: 'third-party' } })] }), 'yes'],
  ['somebody else wrote', { unreachable: true }, lost(SINCE, { history: [event(day('11:00'), { direction: 'inbound', to: { role: 'third-party' } })] }), 'yes'],
  ['reached before', { unreachable: true }, lost(SINCE, { history: [event(day('09:59:59.999'), { outcome: 'conversation' })] }), 'yes'],
  ['reached at that very instant', { unreachable: true }, lost(SINCE, { history: [event(day('10:00'), { outcome: 'conversation' })] }), 'no', []],
  ['reached on the date', { unreachable: true }, lost({ since: '2026-05-19' }, { history: [event('2026-05-19T00:00:00Z', { outcome: 'conversation' })] }), 'no', []],
  ['without a history nobody knows whether they were reached', { unreachable: true }, lost(SINCE, { history: undefined }), 'unknown', [], [[START, '10:00']]],
  ['nor with one that begins later', { unreachable: true }, lost(SINCE, { historySince: day('10:00:00.001') }), 'unknown'],
  ['one that begins then will do', { unreachable: true }, lost(SINCE, { historySince: day('10:00') }), 'yes'],
  ['not known at all', { unreachable: true }, asked(), 'no'],
  ['of nobody', { unreachable: true }, { contact: { at: AT, channel: 'call' } }, 'no'],
  ['asked whether they can: nothing says otherwise', { unreachable: false }, asked(), 'yes'],
  ['without a history too', { unreachable: false }, asked({ history: undefined }), 'yes'],
  ['they cannot', { unreachable: false }, lost(SINCE), 'no', [[START, '10:00']], [['10:00', END]]],
]);

const complained = (...complaints: Plain[]): Plain => asked({ consumer: { complaints } });
table('a complaint stands', [
  ['until it is resolved', { complaint: true }, complained({ receivedAt: day('10:00'), resolvedAt: day('14:00') }), 'yes', [['10:00', '14:00']], [[START, '10:00'], ['14:00', END]]],
  ['for ever', { complaint: true }, complained({ receivedAt: day('10:00'), resolvedAt: null }), 'yes', [['10:00', END]]],
  ['at its instant', { complaint: true }, complained({ receivedAt: AT }), 'yes'],
  ['not before', { complaint: true }, complained({ receivedAt: day('12:00:00.001') }), 'no'],
  ['not when it is resolved', { complaint: true }, complained({ receivedAt: day('10:00'), resolvedAt: AT }), 'no'],
  ['by dates, both included', { complaint: true }, complained({ receivedAt: '2026-05-20', resolvedAt: '2026-05-21' }), 'yes', [['00:00', '2026-05-22T00:00Z']]],
  ['any of several', { complaint: true }, complained({ receivedAt: day('10:00') }, { receivedAt: day('08:00'), resolvedAt: day('09:00') }), 'yes', [['08:00', '09:00'], ['10:00', END]]],
  ['none', { complaint: true }, asked(), 'no'],
  ['none is wanted', { complaint: false }, asked(), 'yes', [[START, END]]],
  ['none is wanted and there is one', { complaint: false }, complained({ receivedAt: day('10:00'), resolvedAt: day('14:00') }), 'no', [[START, '10:00'], ['14:00', END]]],
]);

const question = (at: string, more: Plain = {}): Plain => event(day(at), { id: 'q', direction: 'inbound', channel: 'sms', outcome: undefined, ...more });
const answering = (history: unknown, contact: Plain = {}, more: Plain = {}): Plain => asked({ contact: { replyTo: 'q', channel: 'sms', ...contact }, history, ...more });
table('an answer', [
  ['to a question', { reply: {} }, answering([question('10:00')]), 'yes', [['10:00', END]]],
  ['to one asked at this instant', { reply: {} }, answering([question('12:00')]), 'yes'],
  ['to one that is yet to come', { reply: {} }, answering([question('12:00:00.001')]), 'no', [['12:00:00.001', END]]],
  ['to nothing', { reply: {} }, answering([question('10:00')], { replyTo: undefined }), 'no'],
  ['to an event without an id', { reply: {} }, answering([question('10:00', { id: undefined })], { replyTo: undefined }), 'no'],
  ['to what is not in the history', { reply: {} }, answering([question('10:00', { id: 'p' })]), 'no'],
  ['without a history', { reply: {} }, answering(undefined), 'no'],
  ['to what we sent', { reply: {} }, answering([question('10:00', { direction: 'outbound', outcome: 'conversation' })]), 'no'],
  ['to a conversation, where that will do', { reply: { toConversation: true } }, answering([question('10:00', { direction: 'outbound', outcome: 'conversation' })]), 'yes'],
  ['to a call that was answered', { reply: { toConversation: true } }, answering([question('10:00', { direction: 'outbound', outcome: 'answered' })]), 'yes'],
  ['to a call that was not', { reply: { toConversation: true } }, answering([question('10:00', { direction: 'outbound', outcome: 'no-answer' })]), 'no'],
  ['to a question all the same', { reply: { toConversation: true } }, answering([question('10:00')]), 'yes'],
  ['where that is written out not to do', { reply: { toConversation: false } }, answering([question('10:00', { direction: 'outbound', outcome: 'answered' })]), 'no'],
  ['by the same channel', { reply: { sameChannel: true } }, answering([question('10:00')]), 'yes'],
  ['by another', { reply: { sameChannel: true } }, answering([question('10:00', { channel: 'email' })]), 'no'],
  ['by another where that is no matter', { reply: {} }, answering([question('10:00', { channel: 'email' })]), 'yes'],
  ['within hours, the end not included', { reply: { withinHours: 3 } }, answering([question('10:00')]), 'yes', [['10:00', '13:00']]],
  ['too late', { reply: { withinHours: 2 } }, answering([question('10:00')]), 'no'],
  ['just in time', { reply: { withinHours: 2 } }, answering([question('10:00:00.001')]), 'yes'],
  ['within parts of an hour', { reply: { withinHours: 1.0000001 } }, answering([question('10:00')]), 'no', [['10:00', '11:00:00.001']]],
  ['on the same day', { reply: { sameDay: true } }, answering([question('10:00')]), 'yes', [['10:00', '2026-05-21T00:00Z']]],
  ['on the day before', { reply: { sameDay: true } }, answering([question('2026-05-19T23:59:59.999Z')]), 'no', [['2026-05-19T23:59:59.999Z', '00:00']]],
  ['on the same day in one of two zones', { reply: { sameDay: true } }, answering([question('03:00')], {}, { consumer: { timeZones: ['UTC', NY] } }), 'no', [['03:00', '04:00']]],
  ['on a day of no zone', { reply: { sameDay: true } }, answering([question('10:00')], {}, { consumer: { timeZones: undefined } }), 'unknown'],
  ['on a day of a zone that does not exist', { reply: { sameDay: true } }, answering([question('10:00')], {}, { consumer: { timeZones: ['UTC', 'Mars/Olympus'] } }), 'unknown'],
  ['in no zone, where the day is no matter', { reply: { sameDay: false } }, answering([question('10:00')], {}, { consumer: { timeZones: undefined } }), 'yes'],
  ['once and no more', { reply: {} }, answering([question('10:00'), event(day('11:00'), { replyTo: 'q' })]), 'no', [['10:00', '11:00']]],
  ['once up to this instant', { reply: {} }, answering([question('10:00'), event(day('12:00'), { id: 'x', replyTo: 'q' })]), 'no'],
  ['not yet once', { reply: {} }, answering([question('10:00'), event(day('12:00:00.001'), { replyTo: 'q' })]), 'yes', [['10:00', '12:00:00.001']]],
  ['twice', { reply: { max: 2 } }, answering([question('10:00'), event(day('11:00'), { replyTo: 'q' })]), 'yes'],
  ['no third time', { reply: { max: 2 } }, answering([question('10:00'), event(day('11:00'), { replyTo: 'q' }), event(day('11:30'), { replyTo: 'q' })]), 'no'],
  ['one answer entered twice', { reply: { max: 2 } }, answering([question('10:00'), event(day('11:00'), { id: 'x', replyTo: 'q', outcome: 'sent' }), event(day('11:00'), { id: 'x', replyTo: 'q', outcome: 'delivered' })]), 'yes'],
  ['two answers without ids', { reply: { max: 2 } }, answering([question('10:00'), event(day('11:00'), { id: undefined, replyTo: 'q' }), event(day('11:00'), { id: undefined, replyTo: 'q' })]), 'no'],
  ['a cancelled one does not count', { reply: {} }, answering([question('10:00'), event(day('11:00'), { replyTo: 'q', outcome: 'cancelled' })]), 'yes'],
  ['nor what they sent', { reply: {} }, answering([question('10:00'), event(day('11:00'), { replyTo: 'q', direction: 'inbound' })]), 'yes'],
  ['nor an answer to another', { reply: {} }, answering([question('10:00'), event(day('11:00'), { replyTo: 'p' })]), 'yes'],
]);

const confirming = (optOuts: readonly Plain[], more: Plain = {}): Plain => asked({ contact: { purpose: 'opt-out-confirmation', channel: 'sms' }, consumer: { optOuts }, ...more });
table('a confirmation of an opt-out', [
  ['within minutes, the last included', { optOutConfirmation: { withinMinutes: 10 } }, confirming([{ at: day('11:55') }]), 'yes', [['11:55', '12:05:00.001']]],
  ['at the last instant', { optOutConfirmation: { withinMinutes: 10 } }, confirming([{ at: day('11:50') }]), 'yes'],
  ['too late', { optOutConfirmation: { withinMinutes: 10 } }, confirming([{ at: day('11:49:59.999') }]), 'no'],
  ['at any time', { optOutConfirmation: {} }, confirming([{ at: '2026-05-01T00:00:00Z' }]), 'yes', [[START, END]]],
  ['of the last opt-out, in any order', { optOutConfirmation: { withinMinutes: 10 } }, confirming([{ at: day('10:00') }, { at: day('11:55') }, { at: day('11:00') }]), 'yes', [['10:00', '10:10:00.001'], ['11:00', '11:10:00.001'], ['11:55', '12:05:00.001']]],
  ['of one that is yet to come', { optOutConfirmation: { withinMinutes: 10 } }, confirming([{ at: day('12:00:00.001') }]), 'no'],
  ['of one just made', { optOutConfirmation: { withinMinutes: 10 } }, confirming([{ at: AT }]), 'yes'],
  ['of none', { optOutConfirmation: {} }, confirming([]), 'no'],
  ['of another debt', { optOutConfirmation: {} }, confirming([{ at: day('11:55'), debts: ['d2'] }]), 'no'],
  ['of this debt', { optOutConfirmation: {} }, confirming([{ at: day('11:55'), debts: ['d2', 'd1'] }]), 'yes'],
  ['of a date', { optOutConfirmation: { withinMinutes: 10 } }, confirming([{ at: '2026-05-20' }]), 'no', [['00:00', '00:10:00.001']]],
  ['for another purpose', { optOutConfirmation: {} }, asked({ consumer: { optOuts: [{ at: day('11:55') }] } }), 'no'],
  ['without a history nobody knows whether it was sent', { optOutConfirmation: {} }, confirming([{ at: day('11:55') }], { history: undefined }), 'unknown'],
  ['sent already', { optOutConfirmation: {} }, confirming([{ at: day('11:55') }], { history: [event(day('11:56'), { purpose: 'opt-out-confirmation' })] }), 'no', [['11:55', '11:56']]],
  ['sent at the instant of the opt-out', { optOutConfirmation: {} }, confirming([{ at: day('11:55') }], { history: [event(day('11:55'), { purpose: 'opt-out-confirmation' })] }), 'no', []],
  ['sent before it', { optOutConfirmation: {} }, confirming([{ at: day('11:55') }], { history: [event(day('11:54:59.999'), { purpose: 'opt-out-confirmation' })] }), 'yes'],
  ['and something else sent since', { optOutConfirmation: {} }, confirming([{ at: day('11:55') }], { history: [event(day('11:56'), { purpose: 'collection' })] }), 'yes'],
  ['a cancelled one', { optOutConfirmation: {} }, confirming([{ at: day('11:55') }], { history: [event(day('11:56'), { purpose: 'opt-out-confirmation', outcome: 'cancelled' })] }), 'yes'],
  ['one that they sent', { optOutConfirmation: {} }, confirming([{ at: day('11:55') }], { history: [event(day('11:56'), { purpose: 'opt-out-confirmation', direction: 'inbound' })] }), 'yes'],
]);

const disputed = (...disputes: Plain[]): Plain => asked({ debts: [{ id: 'd1', disputes }] });
table('a status stands', [
  ['a dispute until it is resolved', { status: [{ is: 'disputed', endedBy: 'resolved' }] }, disputed({ receivedAt: day('10:00'), resolvedAt: day('14:00') }), 'yes', [['10:00', '14:00']], [[START, '10:00'], ['14:00', END]]],
  ['at its instant', { status: [{ is: 'disputed', endedBy: 'resolved' }] }, disputed({ receivedAt: AT }), 'yes'],
  ['not before', { status: [{ is: 'disputed', endedBy: 'resolved' }] }, disputed({ receivedAt: day('12:00:00.001') }), 'no'],
  ['not at its end', { status: [{ is: 'disputed', endedBy: 'resolved' }] }, disputed({ receivedAt: day('10:00'), resolvedAt: AT }), 'no'],
  ['any of two statuses', { status: [{ is: 'disputed', endedBy: 'resolved' }, { is: 'represented' }] }, asked({ consumer: { representation: { status: 'active', since: day('11:00') } }, debts: [{ id: 'd1', disputes: [{ receivedAt: day('08:00'), resolvedAt: day('09:00') }] }] }), 'yes', [['08:00', '09:00'], ['11:00', END]]],
  ['none', { status: [{ is: 'disputed', endedBy: 'resolved' }, { is: 'represented' }] }, asked(), 'no'],
  ['the one that is asked for', { status: [{ is: 'represented' }] }, disputed({ receivedAt: day('10:00') }), 'no'],
]);

table('an appointment', [
  ['its span, the end not included', { appointment: true }, asked({ consumer: { appointments: [{ from: day('11:00'), to: day('13:00') }] } }), 'yes', [['11:00', '13:00']], [[START, '11:00'], ['13:00', END]]],
  ['any of several', { appointment: true }, asked({ consumer: { appointments: [{ from: day('08:00'), to: day('09:00') }, { from: AT, to: day('13:00') }] } }), 'yes', [['08:00', '09:00'], ['12:00', '13:00']]],
  ['over', { appointment: true }, asked({ consumer: { appointments: [{ from: day('11:00'), to: AT }] } }), 'no'],
  ['for this channel', { appointment: true }, asked({ consumer: { appointments: [{ from: day('11:00'), to: day('13:00'), channel: 'call' }] } }), 'yes'],
  ['for any', { appointment: true }, asked({ consumer: { appointments: [{ from: day('11:00'), to: day('13:00'), channel: null }] } }), 'yes'],
  ['for another', { appointment: true }, asked({ consumer: { appointments: [{ from: day('11:00'), to: day('13:00'), channel: 'visit' }] } }), 'no'],
  ['none', { appointment: true }, asked(), 'no'],
]);

const LETTER = { event: { channels: ['letter'] } };
const letter = (at: string, more: Plain = {}): Plain => event(day(at), { channel: 'letter', outcome: 'sent', ...more });
const written = (history: unknown, more: Plain = {}): Plain => asked({ history, ...more });
table('what has happened', [
  ['a letter', { history: LETTER }, written([letter('10:00')]), 'yes', [['10:00', END]]],
  ['at this instant', { history: LETTER }, written([letter('12:00')]), 'yes'],
  ['not yet', { history: LETTER }, written([letter('12:00:00.001')]), 'no'],
  ['none', { history: LETTER }, written([]), 'no'],
  ['no history', { history: LETTER }, written(undefined), 'unknown'],
  ['two', { history: { ...LETTER, atLeast: 2 } }, written([letter('10:00'), letter('11:00')]), 'yes', [['11:00', END]]],
  ['only one', { history: { ...LETTER, atLeast: 2 } }, written([letter('10:00')]), 'no'],
  ['one that is short of the beginning may have a fellow', { history: { ...LETTER, atLeast: 2 } }, written([letter('10:00')], { historySince: day('00:00') }), 'unknown'],
  ['enough is enough, whatever came before', { history: { ...LETTER, atLeast: 1 } }, written([letter('10:00')], { historySince: day('00:00') }), 'yes'],
  ['no more than one', { history: { ...LETTER, atMost: 1 } }, written([letter('10:00'), letter('13:00')]), 'yes', [[START, '13:00']]],
  ['none will do where only a most is said', { history: { ...LETTER, atMost: 1 } }, written([]), 'yes'],
  ['more than that', { history: { ...LETTER, atMost: 1 } }, written([letter('10:00'), letter('11:00')]), 'no'],
  ['no more than one, as far as is known', { history: { ...LETTER, atMost: 1 } }, written([letter('10:00')], { historySince: day('00:00') }), 'unknown'],
  ['within hours that the history covers', { history: { ...LETTER, atMost: 1, within: { hours: 12 } } }, written([letter('10:00')], { historySince: day('00:00:00.001') }), 'yes'],
  ['within hours that it does not cover by a millisecond', { history: { ...LETTER, atMost: 1, within: { hours: 12 } } }, written([letter('10:00')], { historySince: day('00:00:00.002') }), 'unknown', [['12:00:00.001', END]]],
  ['exactly two', { history: { ...LETTER, atLeast: 2, atMost: 2 } }, written([letter('09:00'), letter('10:00'), letter('14:00')]), 'yes', [['10:00', '14:00']]],
  ['one whose outcome is not known may be none', { history: { event: { channels: ['letter'], outcomes: ['delivered'] } } }, written([letter('10:00', { outcome: undefined })]), 'unknown'],
  ['within the local day', { history: { ...LETTER, within: { calendar: 'day' } } }, written([letter('10:00')]), 'yes', [['10:00', '2026-05-21T00:00Z']]],
  ['within the local day of two zones of which it is one', { history: { ...LETTER, within: { calendar: 'day' } } }, written([letter('03:00')], { consumer: { timeZones: ['UTC', NY] } }), 'unknown', [['03:00', '04:00']]],
  ['of two that agree', { history: { ...LETTER, within: { calendar: 'day' } } }, written([letter('10:00')], { consumer: { timeZones: ['UTC', NY] } }), 'yes'],
  ['within the day of no zone', { history: { ...LETTER, within: { calendar: 'day' } } }, written([letter('10:00')], { consumer: { timeZones: undefined } }), 'unknown'],
  ['of a zone that does not exist', { history: { ...LETTER, within: { calendar: 'day' } } }, written([letter('10:00')], { consumer: { timeZones: ['UTC', 'Mars/Olympus'] } }), 'unknown'],
  ['within hours, in no zone', { history: { ...LETTER, within: { hours: 3 } } }, written([letter('10:00')], { consumer: { timeZones: undefined } }), 'yes', [['10:00', '13:00']]],
  ['so many hours ago', { history: { ...LETTER, ago: { hours: 4 } } }, written([letter('10:00')]), 'no', [['14:00', END]]],
  ['at the very instant that they are over', { history: { ...LETTER, ago: { hours: 2 } } }, written([letter('10:00')]), 'yes'],
  ['so many days ago', { history: { ...LETTER, ago: { days: 1 } } }, written([letter('10:00')]), 'no', [['2026-05-21T00:00Z', END]]],
  ['full days', { history: { ...LETTER, ago: { days: 1, full: true } } }, written([letter('10:00')]), 'no', [['2026-05-22T00:00Z', END]]],
  ['a month ago', { history: { ...LETTER, ago: { months: 1 } } }, written([letter('2026-04-20T10:00Z')]), 'yes', [['00:00', END]]],
  ['a month and a day ago', { history: { ...LETTER, ago: { months: 1, full: true } } }, written([letter('2026-04-20T10:00Z')]), 'no', [['2026-05-21T00:00Z', END]]],
  ['in the last of two zones', { history: { ...LETTER, ago: { days: 1 } } }, written([letter('10:00')], { consumer: { timeZones: ['UTC', NY] } }), 'no', [['2026-05-21T04:00Z', END]]],
  ['days that nobody can tell', { history: { ...LETTER, ago: { days: 1 } } }, written([letter('2026-05-01T10:00Z')], { consumer: { timeZones: undefined } }), 'no'],
  ['about this debt', { history: { ...LETTER, per: ['debt'] } }, written([letter('10:00', { debts: ['d2'] })]), 'no'],
  ['about this debt, so long ago', { history: { ...LETTER, per: ['debt'], ago: { hours: 1 } } }, written([letter('10:00', { debts: ['d2'] }), letter('11:30', { debts: ['d1'] })]), 'no', [['12:30', END]]],
  ['about the same account, so long ago', { history: { ...LETTER, per: ['account'], ago: { hours: 1 } } }, written([letter('10:00', { debts: ['d2'] })], { debts: [{ id: 'd1', account: 'A' }, { id: 'd2', account: 'B' }] }), 'no'],
  ['about the same account, of another debt', { history: { ...LETTER, per: ['account'], ago: { hours: 1 } } }, written([letter('10:00', { debts: ['d2'] })], { debts: [{ id: 'd1', account: 'A' }, { id: 'd2', account: 'A' }] }), 'yes'],
  ['about any debt', { history: LETTER }, written([letter('10:00', { debts: ['d2'] })]), 'yes'],
  ['about each of two debts lifts; about one applies', { history: { ...LETTER, per: ['debt'] } }, written([letter('10:00')], { contact: { debts: ['d1', 'd2'] } }), 'unknown'],
  ['about both', { history: { ...LETTER, per: ['debt'] } }, written([letter('10:00'), letter('11:00', { debts: ['d2'] })], { contact: { debts: ['d1', 'd2'] } }), 'yes', [['11:00', END]]],
  ['about neither', { history: { ...LETTER, per: ['debt'] } }, written([letter('10:00', { debts: ['d3'] })], { contact: { debts: ['d1', 'd2'] } }), 'no'],
  ['to an address that is not named', { history: { ...LETTER, per: ['address'] } }, written([letter('10:00')], { contact: { to: { role: 'debtor' } } }), 'unknown'],
]);
