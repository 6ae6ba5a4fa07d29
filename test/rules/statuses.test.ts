import type { Plain } from '../failures/support.js';
import { asked, AT, day, END, NY, START, table } from './condition-table.js';

const about = (consumer: Plain, more: Plain = {}): Plain => asked({ consumer, ...more });
const is = (status: string, more: Plain = {}): Plain => ({ status: [{ is: status, ...more }] });
const lawyer = (representation: Plain, more: Plain = {}): Plain => about({ representation }, more);
const [TEN, TWO] = [day('10:00'), day('14:00')];

table('represented', [
  ['since an instant', is('represented'), lawyer({ status: 'active', since: TEN }), 'yes', [['10:00', END]], [[START, '10:00']]],
  ['since for ever, where nobody says when', is('represented'), lawyer({ status: 'active' }), 'yes', [[START, END]]],
  ['since a date, from its beginning', is('represented'), lawyer({ since: '2026-05-20' }), 'yes', [['00:00', END]]],
  ['no status counts as active', is('represented'), lawyer({ since: TEN, status: null }), 'yes'],
  ['ended', is('represented'), lawyer({ since: TEN, status: 'ended' }), 'no'],
  ['of the statuses that bar', is('represented', { statuses: ['ended', 'consented'] }), lawyer({ since: TEN, status: 'ended' }), 'yes'],
  ['active where that is none of them', is('represented', { statuses: ['ended'] }), lawyer({ since: TEN }), 'no'],
  ['for another debt', is('represented'), lawyer({ since: TEN, debts: ['d2'] }), 'no'],
  ['for this debt', is('represented'), lawyer({ since: TEN, debts: ['d2', 'd1'] }), 'yes'],
  ['for no debt that is named', is('represented'), lawyer({ since: TEN, debts: [] }), 'yes'],
  ['by a contact that names none', is('represented'), lawyer({ since: TEN, debts: ['d2'] }, { contact: { debts: undefined } }), 'yes'],
  ['in such a form', is('represented', { forms: ['written'] }), lawyer({ since: TEN, form: 'written' }), 'yes'],
  ['in another', is('represented', { forms: ['written'] }), lawyer({ since: TEN, form: 'oral' }), 'no'],
  ['in a form that is not stated', is('represented', { forms: ['written'] }), lawyer({ since: TEN, form: null }), 'yes'],
  ['how to reach the lawyer is not known', is('represented', { contactKnown: true }), lawyer({ since: TEN, contactKnown: false }), 'no'],
  ['that it is known is not stated', is('represented', { contactKnown: true }), lawyer({ since: TEN }), 'yes'],
  ['that it is known does not matter', is('represented'), lawyer({ since: TEN, contactKnown: false }), 'yes'],
  ['after a grace', is('represented', { grace: { hours: 3 } }), lawyer({ since: TEN }), 'no', [['13:00', END]]],
  ['after a grace from a date, from its beginning', is('represented', { grace: { hours: 3 } }), lawyer({ since: '2026-05-20' }), 'yes', [['03:00', END]]],
  ['after days of grace', is('represented', { grace: { days: 1 } }), lawyer({ since: TEN }), 'no', [['2026-05-21T00:00Z', END]]],
  ['after days of grace in the first of two zones', is('represented', { grace: { days: 1 } }), lawyer({ since: TEN }, { consumer: { timeZones: [NY, 'UTC'], representation: { since: TEN } } }), 'no', [['2026-05-21T00:00Z', END]]],
  ['after days of grace from a date', is('represented', { grace: { days: 1 } }), lawyer({ since: '2026-05-19' }), 'yes', [['00:00', END]]],
  ['days of grace that nobody can tell give none', is('represented', { grace: { workdays: 1 } }), lawyer({ since: TEN }), 'yes', [['10:00', END]]],
  ['nor do days of no zone', is('represented', { grace: { days: 1 } }), about({ timeZones: undefined, representation: { since: TEN } }), 'yes'],
  ['for hours', is('represented', { lasts: { hours: 4 } }), lawyer({ since: TEN }), 'yes', [['10:00', '14:00']], [[START, '10:00'], ['14:00', END]]],
  ['for hours from a date, to its end', is('represented', { lasts: { hours: 4 } }), lawyer({ since: '2026-05-20' }), 'yes', [['00:00', '2026-05-21T04:00Z']]],
  ['for days', is('represented', { lasts: { days: 1 } }), lawyer({ since: TEN }), 'yes', [['10:00', '2026-05-21T00:00Z']]],
  ['for days, to the last of two zones', is('represented', { lasts: { days: 1 } }), about({ timeZones: ['UTC', NY], representation: { since: TEN } }), 'yes', [['10:00', '2026-05-21T04:00Z']]],
  ['for ever, where the days cannot be told', is('represented', { lasts: { workdays: 1 } }), lawyer({ since: TEN }), 'yes', [['10:00', END]]],
  ['nobody', is('represented'), asked(), 'no'],
]);

const ceased = (...cease: Plain[]): Plain => about({ cease });
table('asked to cease', [
  ['from receipt', is('cease'), ceased({ receivedAt: TEN }), 'yes', [['10:00', END]]],
  ['until it ends', is('cease'), ceased({ receivedAt: TEN, until: TWO }), 'yes', [['10:00', '14:00']]],
  ['until a date, to its end', is('cease'), ceased({ receivedAt: TEN, until: '2026-05-20' }), 'yes', [['10:00', '2026-05-21T00:00Z']]],
  ['until it ends or lasts, whichever is first', is('cease', { lasts: { hours: 2 } }), ceased({ receivedAt: TEN, until: TWO }), 'no', [['10:00', '12:00']]],
  ['and the other way round', is('cease', { lasts: { hours: 8 } }), ceased({ receivedAt: TEN, until: TWO }), 'yes', [['10:00', '14:00']]],
  ['any of several', is('cease'), ceased({ receivedAt: day('08:00'), until: day('09:00') }, { receivedAt: AT }), 'yes', [['08:00', '09:00'], ['12:00', END]]],
  ['by mouth, where writing counts', is('cease', { inWriting: true }), ceased({ receivedAt: TEN, inWriting: false }), 'no'],
  ['not stated how, where writing counts', is('cease', { inWriting: true }), ceased({ receivedAt: TEN }), 'yes'],
  ['by mouth', is('cease'), ceased({ receivedAt: TEN, inWriting: false }), 'yes'],
  ['in another form', is('cease', { forms: ['letter'] }), ceased({ receivedAt: TEN, form: 'email' }), 'no'],
  ['for another debt', is('cease'), ceased({ receivedAt: TEN, debts: ['d2'] }), 'no'],
]);

const disputed = (dispute: Plain, debt: Plain = {}): Plain => asked({ debts: [{ id: 'd1', disputes: [dispute], ...debt }] });
const resolved = { receivedAt: TEN, resolvedAt: TWO, verificationSentAt: day('13:00') };
table('disputed', [
  ['for ever', is('disputed'), disputed(resolved), 'yes', [['10:00', END]]],
  ['for ever, where that is written out', is('disputed', { endedBy: 'never' }), disputed(resolved), 'yes', [['10:00', END]]],
  ['until it is resolved', is('disputed', { endedBy: 'resolved' }), disputed(resolved), 'yes', [['10:00', '14:00']]],
  ['until it is verified', is('disputed', { endedBy: 'verification-sent' }), disputed(resolved), 'yes', [['10:00', '13:00']]],
  ['until a date, to its end', is('disputed', { endedBy: 'resolved' }), disputed({ receivedAt: TEN, resolvedAt: '2026-05-20' }), 'yes', [['10:00', '2026-05-21T00:00Z']]],
  ['not resolved yet', is('disputed', { endedBy: 'resolved' }), disputed({ receivedAt: TEN, resolvedAt: null }), 'yes', [['10:00', END]]],
  ['no longer than it lasts', is('disputed', { endedBy: 'resolved', lasts: { hours: 2 } }), disputed(resolved), 'no', [['10:00', '12:00']]],
  ['by mouth, where writing counts', is('disputed', { inWriting: true }), disputed({ receivedAt: TEN, inWriting: false }), 'no'],
  ['in another form', is('disputed', { forms: ['letter'] }), disputed({ receivedAt: TEN, form: 'email' }), 'no'],
  ['in this form', is('disputed', { forms: ['letter'] }), disputed({ receivedAt: TEN, form: 'letter' }), 'yes'],
  ['soon enough after the notice', is('disputed', { afterNotice: { hours: 24 } }), disputed({ receivedAt: TEN }, { noticeSentAt: '2026-05-19T10:00:00.001Z' }), 'yes'],
  ['too late', is('disputed', { afterNotice: { hours: 24 } }), disputed({ receivedAt: TEN }, { noticeSentAt: '2026-05-19T10:00:00Z' }), 'no'],
  ['after a notice that nobody dates', is('disputed', { afterNotice: { hours: 24 } }), disputed({ receivedAt: TEN }), 'yes'],
  ['days after a date', is('disputed', { afterNotice: { days: 30 } }), disputed({ receivedAt: '2026-05-20' }, { noticeSentAt: '2026-04-21' }), 'yes'],
  ['one too many', is('disputed', { afterNotice: { days: 30 } }), disputed({ receivedAt: '2026-05-20' }, { noticeSentAt: '2026-04-20' }), 'no'],
  ['workdays, of which nobody knows the end', is('disputed', { afterNotice: { workdays: 1 } }), disputed({ receivedAt: TEN }, { noticeSentAt: '2026-01-01' }), 'yes'],
  ['about another debt', is('disputed'), asked({ debts: [{ id: 'd2', disputes: [{ receivedAt: TEN }] }] }), 'no'],
  ['about any debt, where the contact names none', is('disputed'), asked({ contact: { debts: undefined }, debts: [{ id: 'd2', disputes: [{ receivedAt: TEN }] }] }), 'yes'],
  ['about one of two', is('disputed'), asked({ contact: { debts: ['d1', 'd2'] }, debts: [{ id: 'd2', disputes: [{ receivedAt: TEN }] }] }), 'yes'],
  ['by no debt', is('disputed'), asked({ debts: [{ id: 'd1', disputes: [] }, { id: 'd2', disputes: [{ receivedAt: TEN }] }] }), 'no'],
]);

const bankrupt = (bankruptcy: Plain): Plain => about({ bankruptcy });
table('the other statuses', [
  ['bankrupt', is('bankrupt'), bankrupt({ filedAt: TEN, status: 'open' }), 'yes', [['10:00', END]]],
  ['bankrupt, no status stated', is('bankrupt'), bankrupt({ filedAt: TEN }), 'yes'],
  ['discharged', is('bankrupt'), bankrupt({ filedAt: TEN, status: 'discharged' }), 'no'],
  ['discharged, where that bars', is('bankrupt', { statuses: ['discharged'] }), bankrupt({ filedAt: TEN, status: 'discharged' }), 'yes'],
  ['bankrupt for another debt', is('bankrupt'), bankrupt({ filedAt: TEN, debts: ['d2'] }), 'no'],
  ['not bankrupt', is('bankrupt'), asked(), 'no'],
  ['dead', is('deceased'), about({ deceased: true }), 'yes', [[START, END]]],
  ['alive', is('deceased'), about({ deceased: false }), 'no'],
  ['a minor', is('minor'), about({ minor: true }), 'yes'],
  ['no minor', is('minor'), about({ deceased: true }), 'no'],
  ['in service', is('servicemember'), about({ servicemember: true }), 'yes'],
  ['not in service', is('servicemember'), about({ minor: true }), 'no'],
  ['vulnerable', is('vulnerable'), about({ vulnerable: ['grief'] }), 'yes'],
  ['vulnerable in one of these ways', is('vulnerable', { groups: ['illness', 'grief'] }), about({ vulnerable: ['debt', 'grief'] }), 'yes'],
  ['vulnerable in another', is('vulnerable', { groups: ['illness'] }), about({ vulnerable: ['grief'] }), 'no'],
  ['not vulnerable', is('vulnerable'), about({ vulnerable: [] }), 'no'],
  ['in hardship', is('hardship'), about({ hardship: { from: TEN, until: TWO } }), 'yes', [['10:00', '14:00']]],
  ['in hardship without an end', is('hardship'), about({ hardship: { from: TEN } }), 'yes', [['10:00', END]]],
  ['in hardship without a beginning', is('hardship'), about({ hardship: { until: TWO } }), 'yes', [[START, '14:00']]],
  ['in hardship to the end of a date', is('hardship'), about({ hardship: { from: TEN, until: '2026-05-20' } }), 'yes', [['10:00', '2026-05-21T00:00Z']]],
  ['in hardship no longer than it lasts', is('hardship', { lasts: { hours: 1 } }), about({ hardship: { from: TEN, until: TWO } }), 'no', [['10:00', '11:00']]],
  ['not in hardship', is('hardship'), asked(), 'no'],
  ['a complaint', is('complaint'), about({ complaints: [{ receivedAt: TEN, resolvedAt: TWO }] }), 'yes', [['10:00', '14:00']]],
  ['a complaint that is not resolved', is('complaint'), about({ complaints: [{ receivedAt: TEN }] }), 'yes', [['10:00', END]]],
  ['a complaint to the end of a date', is('complaint'), about({ complaints: [{ receivedAt: TEN, resolvedAt: '2026-05-20' }] }), 'yes', [['10:00', '2026-05-21T00:00Z']]],
  ['a complaint no longer than it lasts', is('complaint', { lasts: { hours: 1 } }), about({ complaints: [{ receivedAt: TEN, resolvedAt: TWO }] }), 'no', [['10:00', '11:00']]],
  ['a complaint in another form', is('complaint', { forms: ['letter'] }), about({ complaints: [{ receivedAt: TEN, form: 'phone' }] }), 'no'],
  ['paid', is('paid'), asked({ debts: [{ id: 'd1', paidAt: TEN }] }), 'yes', [['10:00', END]]],
  ['not paid', is('paid'), asked({ debts: [{ id: 'd1', paidAt: null }] }), 'no'],
  ['another was', is('paid'), asked({ debts: [{ id: 'd1' }, { id: 'd2', paidAt: TEN }] }), 'no'],
  ['time-barred', is('time-barred'), asked({ debts: [{ id: 'd1', timeBarred: true }] }), 'yes'],
  ['another is time-barred', is('time-barred'), asked({ debts: [{ id: 'd1', timeBarred: false }, { id: 'd2', timeBarred: true }] }), 'no'],
  ['not time-barred', is('time-barred'), asked({ debts: [{ id: 'd1', timeBarred: false, inLitigation: true }] }), 'no'],
  ['in litigation', is('in-litigation'), asked({ debts: [{ id: 'd1', inLitigation: true }] }), 'yes'],
  ['not in litigation', is('in-litigation'), asked({ debts: [{ id: 'd1', inLitigation: false, timeBarred: true }] }), 'no'],
]);
