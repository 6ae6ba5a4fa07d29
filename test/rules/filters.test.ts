import type { Plain } from '../failures/support.js';
import { asked, day, END, event, NY, START, table } from './condition-table.js';

/** Whether such an event is in the history: of one that may be meant nobody knows. */
const such = (filter: Plain, more: Plain = {}): Plain => ({ history: { event: filter, ...more } });
const past = (more: Plain, request: Plain = {}): Plain => asked({ history: [event(day('10:00'), more)], ...request });

table('events by their names', [
  ['the channel', such({ channels: ['call', 'sms'] }), past({}), 'yes'],
  ['another', such({ channels: ['sms'] }), past({}), 'no'],
  ['any but', such({ notChannels: ['sms'] }), past({}), 'yes'],
  ['not even that', such({ notChannels: ['call'] }), past({}), 'no'],
  ['a channel of no vocabulary', such({ channels: ['pigeon'] }), past({ channel: 'pigeon' }), 'yes'],
  ['another of none', such({ channels: ['pigeon'] }), past({ channel: 'raven' }), 'no'],
  ['one of the vocabulary, where one of none is asked for', such({ channels: ['pigeon'] }), past({}), 'no'],
  ['one of the vocabulary beside one of none', such({ channels: ['pigeon', 'call'] }), past({}), 'yes'],
  ['any but one of none', such({ notChannels: ['pigeon'] }), past({ channel: 'pigeon' }), 'no'],
  ['another of none is not it', such({ notChannels: ['pigeon'] }), past({ channel: 'raven' }), 'yes'],
  ['and one of the vocabulary is not', such({ notChannels: ['pigeon'] }), past({}), 'yes'],
  ['an outcome of no vocabulary, where none is stated', such({ outcomes: ['weird'] }), past({ outcome: undefined }), 'unknown'],
  ['a party of none, where none is stated', such({ parties: ['weird'] }), past({}), 'unknown'],
  ['the outcome', such({ outcomes: ['no-answer'] }), past({}), 'yes'],
  ['another outcome', such({ outcomes: ['conversation'] }), past({}), 'no'],
  ['an outcome that is not stated', such({ outcomes: ['conversation'] }), past({ outcome: undefined }), 'unknown'],
  ['not an outcome', such({ notOutcomes: ['conversation'] }), past({}), 'yes'],
  ['not that of an event without one', such({ notOutcomes: ['conversation'] }), past({ outcome: undefined }), 'unknown'],
  ['not a cancelled one', such({ notOutcomes: ['conversation'] }), past({ outcome: 'cancelled' }), 'no'],
  ['nor where nothing is said of outcomes', such({ channels: ['call'] }), past({ outcome: 'cancelled' }), 'no'],
  ['one without an outcome is not thought cancelled', such({ channels: ['call'] }), past({ outcome: undefined }), 'yes'],
  ['a cancelled one where it is asked for', such({ outcomes: ['cancelled'] }), past({ outcome: 'cancelled' }), 'yes'],
  ['the role', such({ roles: ['third-party'] }), past({ to: { role: 'third-party' } }), 'yes'],
  ['not the role', such({ notRoles: ['third-party'] }), past({ to: { role: 'third-party' } }), 'no'],
  ['the purpose', such({ purposes: ['notice'] }), past({ purpose: 'notice' }), 'yes'],
  ['not the purpose', such({ notPurposes: ['notice'] }), past({}), 'yes'],
  ['the technology', such({ technologies: ['ai-voice'] }), past({ from: { technology: 'ai-voice' } }), 'yes'],
  ['not the technology', such({ notTechnologies: ['ai-voice'] }), past({ from: { technology: 'ai-voice' } }), 'no'],
  ['the party', such({ parties: ['creditor'] }), past({ from: { party: 'creditor' } }), 'yes'],
  ['a party that is not stated', such({ parties: ['creditor'] }), past({}), 'unknown'],
  ['not a party that is not stated', such({ notParties: ['creditor'] }), past({}), 'unknown'],
  ['another party', such({ parties: ['creditor'] }), past({ from: { party: 'agency' } }), 'no'],
  ['incoming', such({ directions: ['inbound'] }), past({ direction: 'inbound' }), 'yes'],
  ['outgoing, where nothing is said', such({ channels: ['call'] }), past({ direction: 'inbound' }), 'no'],
  ['both', such({ directions: ['inbound', 'outbound'] }), past({ direction: 'inbound' }), 'yes'],
  ...(['relation', 'line', 'place', 'suppliedBy'] as const).flatMap((field): [string, Plain, Plain, 'yes' | 'no' | 'unknown'][] => {
    const [some, none] = field === 'suppliedBy' ? ['suppliedBy', 'notSuppliedBy'] : [`${field}s`, `not${field[0]?.toUpperCase()}${field.slice(1)}s`];
    const of = (value: string): Plain => past({ to: { role: 'debtor', [field]: value } });
    return [
      [`the ${field}`, such({ [some as string]: ['x', 'y'] }), of('y'), 'yes'],
      [`another ${field}`, such({ [some as string]: ['x'] }), of('y'), 'no'],
      [`a ${field} that is not stated`, such({ [some as string]: ['x'] }), past({}), 'unknown'],
      [`not the ${field}`, such({ [none as string]: ['x'] }), of('x'), 'no'],
      [`another ${field} than that`, such({ [none as string]: ['x'] }), of('y'), 'yes'],
    ];
  }),
  ['the agent', such({ agents: ['a1'] }), past({ from: { id: 'a1' } }), 'yes'],
  ['another agent', such({ agents: ['a1'] }), past({ from: { id: 'a2' } }), 'no'],
  ['not the agent', such({ notAgents: ['a1'] }), past({ from: { id: 'a1' } }), 'no'],
  ['the institution', such({ institutions: ['bank'] }), past({ from: { institution: 'bank' } }), 'yes'],
  ['not the institution', such({ notInstitutions: ['bank'] }), past({ from: { institution: 'bank' } }), 'no'],
]);

const types = (...list: (string | null)[]): Plain => ({ debts: list.map((type, index) => ({ id: `d${index + 1}`, type })) });
table('events by what ties them to the contact', [
  ['debts of a type', such({ debtTypes: ['card'] }), past({}, types('card')), 'yes'],
  ['of another', such({ debtTypes: ['card'] }), past({}, types('loan')), 'no'],
  ['any of them', such({ debtTypes: ['card'] }), past({ debts: ['d1', 'd2'] }, types('loan', 'card')), 'yes'],
  ['of a type that is not known', such({ debtTypes: ['card'] }), past({}, types(null)), 'unknown'],
  ['of debts that are not named', such({ debtTypes: ['card'] }), past({ debts: undefined }, types('card')), 'unknown'],
  ['of a debt that nothing is said of', such({ debtTypes: ['card'] }), past({ debts: ['d9'] }, types('card')), 'unknown'],
  ['misdirected and undeliverable, where that is no matter', such({ channels: ['call'] }), past({ misdirected: true, undeliverable: true }), 'yes'],
  ['a fact of any of the debts of the contact', such({ facts: { 'debt.amount': 5 } }), asked({ contact: { debts: ['d1', 'd2'] }, debts: [{ id: 'd1', amount: 6 }, { id: 'd2', amount: 5 }], history: [event(day('10:00'))] }), 'yes'],
  ['the same channel', such({ sameChannel: true }), past({}), 'yes'],
  ['another channel', such({ sameChannel: true }), past({ channel: 'sms' }), 'no'],
  ['the same address', such({ sameAddress: true }), past({}), 'yes'],
  ['another address', such({ sameAddress: true }), past({ to: { role: 'debtor', address: 'b' } }), 'no'],
  ['an address that is not stated', such({ sameAddress: true }), past({ to: { role: 'debtor' } }), 'unknown'],
  ['not the same address', such({ notSameAddress: true }), past({ to: { role: 'debtor', address: 'b' } }), 'yes'],
  ['it is the same', such({ notSameAddress: true }), past({}), 'no'],
  ['nobody knows whether', such({ notSameAddress: true }), past({ to: { role: 'debtor' } }), 'unknown'],
  ['the same agent', such({ sameAgent: true }), past({ from: { id: 'a' } }, { contact: { at: day('12:00'), channel: 'call', from: { id: 'a' } } }), 'yes'],
  ['another agent', such({ sameAgent: true }), past({ from: { id: 'b' } }, { contact: { at: day('12:00'), channel: 'call', from: { id: 'a' } } }), 'no'],
  ['an agent that is not stated', such({ sameAgent: true }), past({}, { contact: { at: day('12:00'), channel: 'call', from: { id: 'a' } } }), 'unknown'],
  ['answers', such({ answers: true }), past({ replyTo: 'q' }), 'yes'],
  ['answers nothing', such({ answers: true }), past({}), 'no'],
  ['does not answer', such({ answers: false }), past({}), 'yes'],
  ['does', such({ answers: false }), past({ replyTo: 'q' }), 'no'],
  ['misdirected', such({ misdirected: true }), past({ misdirected: true }), 'yes'],
  ['not misdirected', such({ misdirected: true }), past({}), 'no'],
  ['wanted not to be', such({ misdirected: false }), past({}), 'yes'],
  ['and was', such({ misdirected: false }), past({ misdirected: true }), 'no'],
  ['undeliverable', such({ undeliverable: true }), past({ undeliverable: true }), 'yes'],
  ['delivered', such({ undeliverable: true }), past({}), 'no'],
  ['wanted to be', such({ undeliverable: false }), past({}), 'yes'],
  ['and was not', such({ undeliverable: false }), past({ undeliverable: true }), 'no'],
  ['a fact of the event', such({ facts: { 'event.minutes': { min: 3 } } }), past({ minutes: 3 }), 'yes'],
  ['not so many', such({ facts: { 'event.minutes': { min: 3 } } }), past({ minutes: 2 }), 'no'],
  ['not stated', such({ facts: { 'event.minutes': { min: 3 } } }), past({}), 'unknown'],
  ['two facts', such({ facts: { 'event.minutes': 2, 'event.room': 'a' } }), past({ minutes: 2, room: 'b' }), 'no'],
  ['a fact of the recipient of the event', such({ facts: { 'to.floor': 2 } }), past({ to: { floor: 2 } }), 'yes'],
  ['a fact of the event, called contact', such({ facts: { 'contact.minutes': 2 } }), past({ minutes: 2 }), 'yes'],
  ['what the event says was long ago', such({ facts: { 'event.promised': { ago: { atLeast: { hours: 5 } } } } }), past({ promised: day('08:00') }), 'no', [['13:00', END]], [[START, '13:00']]],
  ['of two such the sooner', such({ facts: { 'event.promised': { ago: { atLeast: { hours: 5 } } } } }), asked({ history: [event(day('10:00'), { promised: day('09:00') }), event(day('10:30'), { promised: day('08:00') })] }), 'no', [['13:00', END]]],
]);

const consent = (more: Plain = {}): Plain => ({ consumer: { timeZones: ['UTC'], consents: [{ scope: 'calls', at: day('09:00'), ...more }] } });
table('events by what was consented to', [
  ['under a consent', such({ underConsent: { scopes: ['calls'] } }), past({}, consent()), 'yes'],
  ['before it', such({ underConsent: { scopes: ['calls'] } }), past({}, consent({ at: day('10:00:00.001') })), 'no'],
  ['under none', such({ underConsent: { scopes: ['calls'] } }), past({}), 'no'],
  ['but for a consent', such({ exceptConsent: { scopes: ['calls'] } }), past({}, consent()), 'no'],
  ['but for one that came later', such({ exceptConsent: { scopes: ['calls'] } }), past({}, consent({ at: day('10:00:00.001') })), 'yes'],
  ['but for none', such({ exceptConsent: { scopes: ['calls'] } }), past({}), 'yes'],
  ['under one that it used up itself', such({ underConsent: { scopes: ['calls'], endsWith: { channels: ['call'] } } }), past({}, consent()), 'yes'],
  ['under one that was used up before', such({ channels: ['call'], underConsent: { scopes: ['calls'], endsWith: { channels: ['sms'] } } }), asked({ history: [event(day('09:30'), { channel: 'sms' }), event(day('10:00'))], ...consent() }), 'no'],
]);

table('events by any and by none of several', [
  ['any', such({ any: [{ channels: ['sms'] }, { channels: ['call'] }] }), past({}), 'yes'],
  ['none', such({ any: [{ channels: ['sms'] }, { channels: ['email'] }] }), past({}), 'no'],
  ['any and all the rest', such({ outcomes: ['conversation'], any: [{ channels: ['call'] }] }), past({}), 'no'],
  ['one may, one does', such({ any: [{ outcomes: ['conversation'] }, { channels: ['call'] }] }), past({ outcome: undefined }), 'yes'],
  ['one does, one may', such({ any: [{ channels: ['call'] }, { outcomes: ['conversation'] }] }), past({ outcome: undefined }), 'yes'],
  ['one may', such({ any: [{ channels: ['sms'] }, { outcomes: ['conversation'] }] }), past({ outcome: undefined }), 'unknown'],
  ['one may, in whatever order', such({ any: [{ outcomes: ['conversation'] }, { channels: ['sms'] }] }), past({ outcome: undefined }), 'unknown'],
  ['alternatives bring their own directions', such({ any: [{ channels: ['sms'] }, { directions: ['inbound'] }] }), past({ direction: 'inbound' }), 'yes'],
  ['and are outgoing where they say nothing', such({ any: [{ channels: ['call'] }] }), past({ direction: 'inbound' }), 'no'],
  ['a direction beside them', such({ directions: ['outbound'], any: [{ directions: ['inbound'] }] }), past({ direction: 'inbound' }), 'no'],
  ['not', such({ channels: ['call'], not: { outcomes: ['no-answer'] } }), past({}), 'no'],
  ['not that', such({ channels: ['call'], not: { outcomes: ['conversation'] } }), past({}), 'yes'],
  ['not what may be', such({ channels: ['call'], not: { outcomes: ['conversation'] } }), past({ outcome: undefined }), 'unknown'],
  ['not, of any direction', such({ directions: ['inbound', 'outbound'], not: { channels: ['call'] } }), past({ direction: 'inbound' }), 'no'],
  ['not, of a direction', such({ directions: ['inbound', 'outbound'], not: { directions: ['outbound'], channels: ['call'] } }), past({ direction: 'inbound' }), 'yes'],
  ['not, in time', such({ channels: ['call'], not: { facts: { 'event.promised': { ago: { atLeast: { hours: 5 } } } } } }), past({ promised: day('08:00') }), 'yes', [['10:00', '13:00']]],
  ['any, in time', such({ any: [{ facts: { 'event.promised': { ago: { atLeast: { hours: 5 } } } } }, { channels: ['sms'] }] }), past({ promised: day('08:00') }), 'no', [['13:00', END]]],
  ['two in time, of which both must hold', such({ facts: { 'event.promised': { ago: { atLeast: { hours: 5 } } }, 'event.due': { ago: { atMost: { hours: 7 } } } } }), past({ promised: day('08:00'), due: day('09:00') }), 'no', [['13:00', '16:00']]],
]);

const inbound = (at: string, more: Plain = {}): Plain => event(day(at), { id: 'q', direction: 'inbound', ...more });
const answer = (at: string): Plain => event(day(at), { replyTo: 'q', channel: 'sms' });
const SAME = such({ answersSameDay: true });
table('events that answer on the day of the question', [
  ['on that day', SAME, asked({ history: [inbound('08:00'), answer('10:00')] }), 'yes', [['10:00', END]]],
  ['at the very instant', SAME, asked({ history: [inbound('10:00'), answer('10:00')] }), 'yes'],
  ['on the next', SAME, asked({ history: [inbound('2026-05-19T23:59:59.999Z'), answer('10:00')] }), 'no'],
  ['on that day in one of two zones', SAME, asked({ consumer: { timeZones: ['UTC', NY] }, history: [inbound('03:00'), answer('10:00')] }), 'no'],
  ['to a question that is not in the history', SAME, asked({ history: [answer('10:00')] }), 'unknown'],
  ['to nothing', SAME, asked({ history: [inbound('08:00'), event(day('10:00'))] }), 'no'],
  ['to what we sent', SAME, asked({ history: [inbound('08:00', { direction: 'outbound' }), answer('10:00')] }), 'no'],
  ['before the question', SAME, asked({ history: [inbound('11:00'), answer('10:00')] }), 'no'],
  ['in no zone', SAME, asked({ consumer: { timeZones: undefined }, history: [inbound('08:00'), answer('10:00')] }), 'unknown'],
  ['in a zone that does not exist', SAME, asked({ consumer: { timeZones: ['UTC', 'Mars/Olympus'] }, history: [inbound('08:00'), answer('10:00')] }), 'unknown'],
  ['to a question that was entered twice, once of the day before', SAME, asked({ history: [inbound('2026-05-19T08:00Z', { channel: 'sms' }), inbound('08:00'), answer('10:00')] }), 'unknown'],
]);
