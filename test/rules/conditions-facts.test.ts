import { describe, expect, it } from 'vitest';
import { allowedWindows } from '../../src/index.js';
import type { RulesetError } from '../../src/index.js';
import { policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';
import { asked, AT, day, END, event, NY, START, table } from './condition-table.js';

const who = (to: Plain, more: Plain = {}): Plain => asked({ contact: { to: { role: 'debtor', ...to }, ...more } });
table('names of the contact', [
  ['one of a list', { lines: ['mobile', 'landline'] }, who({ line: 'mobile' }), 'yes'],
  ['none of it', { lines: ['mobile'] }, who({ line: 'landline' }), 'no'],
  ['not stated', { lines: ['mobile'] }, who({}), 'unknown'],
  ['anything but', { notLines: ['mobile'] }, who({ line: 'landline' }), 'yes'],
  ['not even that', { notLines: ['mobile'] }, who({ line: 'mobile' }), 'no'],
  ['the sequence', { sequences: ['initial'] }, asked({ contact: { sequence: 'initial' } }), 'yes'],
  ['the sequence that is not stated', { sequences: ['initial'] }, asked({ contact: { sequence: null } }), 'unknown'],
  ['all of them', { lines: ['mobile'], places: ['home'] }, who({ line: 'mobile', place: 'home' }), 'yes'],
  ['one of them unknown', { lines: ['mobile'], places: ['home'] }, who({ line: 'mobile' }), 'unknown'],
  ['one unknown and one not', { lines: ['mobile'], places: ['home'] }, who({ place: 'work' }), 'no'],
  ['any', { any: [{ lines: ['mobile'] }, { places: ['home'] }] }, who({ place: 'home' }), 'yes'],
  ['none of any', { any: [{ lines: ['mobile'] }, { places: ['home'] }] }, who({ line: 'landline', place: 'work' }), 'no'],
  ['any, one unknown', { any: [{ lines: ['mobile'] }, { places: ['home'] }] }, who({ line: 'landline' }), 'unknown'],
  ['all', { all: [{ lines: ['mobile'] }, { places: ['home'] }] }, who({ line: 'mobile', place: 'home' }), 'yes'],
  ['not all', { all: [{ lines: ['mobile'] }, { places: ['home'] }] }, who({ line: 'mobile', place: 'work' }), 'no'],
  ['known', { known: { lines: ['mobile'] } }, who({}), 'no'],
  ['known and so', { known: { lines: ['mobile'] } }, who({ line: 'mobile' }), 'yes'],
  ['not', { not: { lines: ['mobile'] } }, who({ line: 'mobile' }), 'no'],
  ['not, unknown', { not: { lines: ['mobile'] } }, who({}), 'unknown'],
  ['known, in time', { known: { complaint: true } }, asked({ consumer: { complaints: [{ receivedAt: day('10:00'), resolvedAt: day('14:00') }] } }), 'yes', [['10:00', '14:00']]],
  ['not, in time', { not: { complaint: true } }, asked({ consumer: { complaints: [{ receivedAt: day('10:00'), resolvedAt: day('14:00') }] } }), 'no', [[START, '10:00'], ['14:00', END]]],
  ['what is stated beside and asked by nobody', { complaint: true }, asked({ consumer: { unreachable: { since: day('10:00') }, complaints: [{ receivedAt: day('10:00') }] } }), 'yes'],
  ['what is fixed and what moves', { lines: ['mobile'], complaint: true }, asked({ contact: { to: { line: 'mobile' } }, consumer: { complaints: [{ receivedAt: day('10:00'), resolvedAt: day('14:00') }] } }), 'yes', [['10:00', '14:00']]],
  ['what is not known and what moves', { lines: ['mobile'], complaint: true }, asked({ consumer: { complaints: [{ receivedAt: day('10:00'), resolvedAt: day('14:00') }] } }), 'unknown', [], [[START, '10:00'], ['14:00', END]]],
  ['two that move', { complaint: true, appointment: true }, asked({ consumer: { complaints: [{ receivedAt: day('10:00'), resolvedAt: day('14:00') }], appointments: [{ from: day('11:00'), to: day('15:00') }] } }), 'yes', [['11:00', '14:00']]],
]);

const debts = (...list: Plain[]): Plain => asked({ contact: { debts: list.map(({ id }) => id) }, debts: list });
table('the debts of the contact', [
  ['the type of one', { debtTypes: ['card'] }, debts({ id: 'a', type: 'card' }), 'yes'],
  ['another', { debtTypes: ['card'] }, debts({ id: 'a', type: 'loan' }), 'no'],
  ['none stated', { debtTypes: ['card'] }, debts({ id: 'a', type: null }), 'unknown'],
  ['of a debt that nothing is said of', { debtTypes: ['card'] }, asked({ debts: [] }), 'unknown'],
  ['of one of two applies, and does not lift', { debtTypes: ['card'] }, debts({ id: 'a', type: 'card' }, { id: 'b', type: 'loan' }), 'unknown'],
  ['of both', { debtTypes: ['card'] }, debts({ id: 'a', type: 'card' }, { id: 'b', type: 'card' }), 'yes'],
  ['of neither', { debtTypes: ['card'] }, debts({ id: 'a', type: 'loan' }, { id: 'b', type: 'loan' }), 'no'],
  ['none of a list', { notDebtTypes: ['card'] }, debts({ id: 'a', type: 'loan' }), 'yes'],
  ['one of that list', { notDebtTypes: ['card'] }, debts({ id: 'a', type: 'card' }), 'no'],
  ['not, of both', { not: { debtTypes: ['card'] } }, debts({ id: 'a', type: 'loan' }, { id: 'b', type: 'loan' }), 'yes'],
  ['not, of one: that it is not so must hold for all, where it lifts', { not: { debtTypes: ['card'] } }, debts({ id: 'a', type: 'loan' }, { id: 'b', type: 'card' }), 'unknown'],
  ['not, of neither', { not: { debtTypes: ['card'] } }, debts({ id: 'a', type: 'card' }, { id: 'b', type: 'card' }), 'no'],
  ['in any', { any: [{ debtTypes: ['card'] }] }, debts({ id: 'a', type: 'card' }, { id: 'b', type: 'loan' }), 'unknown'],
  ['of no debt', { debtTypes: ['card'] }, asked({ contact: { debts: undefined } }), 'unknown'],
  ['so many days past due', { daysPastDue: { min: 3 } }, debts({ id: 'a', daysPastDue: 3 }), 'yes'],
  ['fewer', { daysPastDue: { min: 3 } }, debts({ id: 'a', daysPastDue: 2 }), 'no'],
  ['at most so many', { daysPastDue: { max: 3 } }, debts({ id: 'a', daysPastDue: 3 }), 'yes'],
  ['more', { daysPastDue: { max: 3 } }, debts({ id: 'a', daysPastDue: 4 }), 'no'],
  ['between', { daysPastDue: { min: 1, max: 3 } }, debts({ id: 'a', daysPastDue: 0 }), 'no'],
  ['days that are not stated', { daysPastDue: { max: 3 } }, debts({ id: 'a' }), 'unknown'],
  ['null', { daysPastDue: { min: 0 } }, debts({ id: 'a', daysPastDue: null }), 'unknown'],
  ['days of no debt that is known', { daysPastDue: { max: 3 } }, asked({ debts: [] }), 'unknown'],
  ['of both debts', { daysPastDue: { max: 3 } }, debts({ id: 'a', daysPastDue: 3 }, { id: 'b', daysPastDue: 4 }), 'unknown'],
  ['time-barred', { debt: { timeBarred: true } }, debts({ id: 'a', timeBarred: true }), 'yes'],
  ['not time-barred', { debt: { timeBarred: true } }, debts({ id: 'a', timeBarred: false }), 'no'],
  ['wanted not to be', { debt: { timeBarred: false } }, debts({ id: 'a', timeBarred: false }), 'yes'],
  ['nobody knows whether', { debt: { timeBarred: false } }, debts({ id: 'a', timeBarred: null }), 'unknown'],
  ['nor of a debt that is not there', { debt: { inLitigation: false } }, asked({ debts: [] }), 'unknown'],
  ['a judgment with particulars', { debt: { judgment: true } }, debts({ id: 'a', judgment: { court: 'x' } }), 'yes'],
  ['a judgment with particulars where none is wanted', { debt: { judgment: false } }, debts({ id: 'a', judgment: { court: 'x' } }), 'no'],
  ['two of them', { debt: { judgment: true, inLitigation: false } }, debts({ id: 'a', judgment: true, inLitigation: true }), 'no'],
]);

table('what is known of the person and of the contact', [
  ['where they live, in any case', { location: { countries: ['us'] } }, asked({ consumer: { location: { country: 'US' } } }), 'yes'],
  ['elsewhere', { location: { countries: ['US'] } }, asked({ consumer: { location: { country: 'CO' } } }), 'no'],
  ['nobody knows', { location: { countries: ['US'] } }, asked(), 'unknown'],
  ['a region', { location: { regions: ['MA'] } }, asked({ consumer: { location: { country: 'US', region: 'ma' } } }), 'yes'],
  ['a city', { location: { cities: ['Boston'] } }, asked({ consumer: { location: { country: 'US', region: 'MA', city: 'Worcester' } } }), 'no'],
  ['vulnerable in any of the ways', { vulnerable: ['illness', 'grief'] }, asked({ consumer: { vulnerable: ['debt', 'grief'] } }), 'yes'],
  ['in another', { vulnerable: ['illness'] }, asked({ consumer: { vulnerable: ['grief'] } }), 'no'],
  ['in none', { vulnerable: ['illness'] }, asked(), 'no'],
  ['a minor', { minor: true }, asked({ consumer: { minor: true } }), 'yes'],
  ['not said to be one', { minor: false }, asked(), 'yes'],
  ['said not to be one', { minor: true }, asked({ consumer: { minor: false } }), 'no'],
  ['a caller id', { callerId: ['shown'] }, asked({ contact: { callerId: '+1 202' } }), 'yes'],
  ['a caller id that is none', { callerId: ['none'] }, asked({ contact: { callerId: 'none' } }), 'yes'],
  ['an empty one', { callerId: ['none'] }, asked({ contact: { callerId: '' } }), 'yes'],
  ['a hidden one, by any of its names', { callerId: ['hidden'] }, asked({ contact: { callerId: 'Withheld' } }), 'yes'],
  ['shown where hidden is asked for', { callerId: ['hidden'] }, asked({ contact: { callerId: '+1 202' } }), 'no'],
  ['a caller id that is not stated', { callerId: ['shown', 'hidden', 'none'] }, asked(), 'unknown'],
  ['null', { callerId: ['shown', 'hidden', 'none'] }, asked({ contact: { callerId: null } }), 'unknown'],
  ['all disclosures', { disclosures: ['a', 'b'] }, asked({ contact: { content: { disclosures: ['b', 'a'] } } }), 'yes'],
  ['one of them', { disclosures: ['a', 'b'] }, asked({ contact: { content: { disclosures: ['b'] } } }), 'no'],
  ['none', { disclosures: ['a'] }, asked(), 'no'],
  ['visitors', { visitors: { max: 2 } }, asked({ contact: { from: { visitors: 2 } } }), 'yes'],
  ['too many', { visitors: { max: 2 } }, asked({ contact: { from: { visitors: 3 } } }), 'no'],
  ['not stated', { visitors: { max: 2 } }, asked(), 'unknown'],
]);

const given = (consents: readonly Plain[], more: Plain = {}, consumer: Plain = {}): Plain => asked({ consumer: { consents, ...consumer }, ...more });
const SMS = { consent: { scopes: ['sms'] } };
const OK = { scope: 'sms', at: day('10:00') };
table('a consent', [
  ['from its instant on', SMS, given([OK]), 'yes', [['10:00', END]], [[START, '10:00']]],
  ['at it', SMS, given([{ ...OK, at: AT }]), 'yes'],
  ['not before', SMS, given([{ ...OK, at: day('12:00:00.001') }]), 'no'],
  ['from the day after its date', SMS, given([{ ...OK, at: '2026-05-19' }]), 'yes', [['00:00', END]]],
  ['to something else', SMS, given([{ ...OK, scope: 'call' }]), 'no'],
  ['none', SMS, given([]), 'no'],
  ['any of several', SMS, given([{ ...OK, scope: 'call' }, OK]), 'yes', [['10:00', END]]],
  ['to any of several things', { consent: { scopes: ['call', 'sms'] } }, given([OK]), 'yes'],
  ['until it ends', SMS, given([{ ...OK, until: day('14:00') }]), 'yes', [['10:00', '14:00']], [[START, '10:00'], ['14:00', END]]],
  ['no more at its end', SMS, given([{ ...OK, until: AT }]), 'no'],
  ['to the beginning of its last date', SMS, given([{ ...OK, until: '2026-05-21' }]), 'yes', [['10:00', '2026-05-21T00:00Z']]],
  ['until it is revoked', SMS, given([{ ...OK, revokedAt: day('14:00') }]), 'yes', [['10:00', '14:00']]],
  ['no more when it is', SMS, given([{ ...OK, revokedAt: AT }]), 'no'],
  ['one after the other', SMS, given([{ ...OK, until: day('11:00') }, { ...OK, at: day('11:00'), until: day('13:00') }, { ...OK, at: day('15:00') }]), 'yes', [['10:00', '13:00'], ['15:00', END]]],
  ['one that goes on while another ends', SMS, given([{ ...OK, until: day('13:00') }, { ...OK, until: day('16:00') }]), 'yes', [['10:00', '16:00']]],
  ['given to one of them', { consent: { scopes: ['sms'], givenTo: ['creditor'] } }, given([{ ...OK, givenTo: 'creditor' }]), 'yes'],
  ['given to another', { consent: { scopes: ['sms'], givenTo: ['creditor'] } }, given([{ ...OK, givenTo: 'agency' }]), 'no'],
  ['given to nobody that is named', { consent: { scopes: ['sms'], givenTo: ['creditor'] } }, given([OK]), 'no'],
  ['in one of these forms', { consent: { scopes: ['sms'], forms: ['written'] } }, given([{ ...OK, form: 'written' }]), 'yes'],
  ['in another', { consent: { scopes: ['sms'], forms: ['written'] } }, given([{ ...OK, form: 'oral' }]), 'no'],
  ['in none that is named', { consent: { scopes: ['sms'], forms: ['written'] } }, given([OK]), 'no'],
  ['for this debt', SMS, given([{ ...OK, debts: ['d1', 'd2'] }]), 'yes'],
  ['for another', SMS, given([{ ...OK, debts: ['d2'] }]), 'no'],
  ['for one of two', SMS, given([{ ...OK, debts: ['d1'] }], { contact: { debts: ['d1', 'd2'] } }), 'no'],
  ['for a contact that names none', SMS, given([{ ...OK, debts: ['d1'] }], { contact: { debts: undefined } }), 'no'],
  ['by this channel', SMS, given([{ ...OK, channels: ['email', 'call'] }]), 'yes'],
  ['by another', SMS, given([{ ...OK, channels: ['email'] }]), 'no'],
  ['a scope that takes the channel', { consent: { scopes: ['channel:{channel}'] } }, given([{ ...OK, scope: 'channel:call' }]), 'yes'],
  ['another channel', { consent: { scopes: ['channel:{channel}'] } }, given([{ ...OK, scope: 'channel:sms' }]), 'no'],
  ['a scope in braces is no scope as it stands', { consent: { scopes: ['channel:{channel}'] } }, given([{ ...OK, scope: 'channel:{channel}' }]), 'no'],
  ['a plain scope beside one', { consent: { scopes: ['channel:{channel}', 'sms'] } }, given([OK]), 'yes'],
  ['the relation', { consent: { scopes: ['third-party:{relation}'] } }, given([{ ...OK, scope: 'third-party:spouse' }], { contact: { to: { role: 'third-party', relation: 'spouse' } } }), 'yes'],
  ['the role, where no relation is named', { consent: { scopes: ['third-party:{relation}'] } }, given([{ ...OK, scope: 'third-party:guarantor' }], { contact: { to: { role: 'guarantor' } } }), 'yes'],
  ['the role', { consent: { scopes: ['to:{role}'] } }, given([{ ...OK, scope: 'to:debtor' }]), 'yes'],
  ['the place', { consent: { scopes: ['place:{place}'] } }, given([{ ...OK, scope: 'place:work' }], { contact: { to: { role: 'debtor', place: 'work' } } }), 'yes'],
  ['a place that is not known', { consent: { scopes: ['place:{place}'] } }, given([{ ...OK, scope: 'place:' }]), 'no'],
  ['something that no contact has', { consent: { scopes: ['x:{nonsense}'] } }, given([{ ...OK, scope: 'x:' }]), 'no'],
  ['within hours', SMS, given([{ ...OK, hours: { from: '11:00', to: '13:00' } }]), 'yes', [['11:00', '13:00'], ['2026-05-21T11:00Z', '2026-05-21T13:00Z'], ['2026-05-22T11:00Z', '2026-05-22T13:00Z']]],
  ['at their first minute', SMS, given([{ ...OK, hours: { from: '12:00', to: '13:00' } }]), 'yes'],
  ['at their end', SMS, given([{ ...OK, hours: { from: '11:00', to: '12:00' } }]), 'no'],
  ['over midnight', SMS, given([{ ...OK, hours: { from: '22:00', to: '11:00' } }]), 'no', [['10:00', '11:00'], ['22:00', '2026-05-21T11:00Z'], ['2026-05-21T22:00Z', '2026-05-22T11:00Z'], ['2026-05-22T22:00Z', END]]],
  ['over midnight, from noon', SMS, given([{ ...OK, hours: { from: '12:00', to: '11:00' } }]), 'yes'],
  ['over midnight, to noon', SMS, given([{ ...OK, hours: { from: '13:00', to: '12:00' } }]), 'no'],
  ['hours that hold nothing', SMS, given([{ ...OK, hours: { from: '12:00', to: '12:00' } }]), 'no'],
  ['hours of both zones', SMS, given([{ ...OK, hours: { from: '11:00', to: '16:00' } }], {}, { timeZones: ['UTC', NY] }), 'no', [['15:00', '16:00'], ['2026-05-21T15:00Z', '2026-05-21T16:00Z'], ['2026-05-22T15:00Z', '2026-05-22T16:00Z']]],
  ['hours of no zone', SMS, given([{ ...OK, hours: { from: '00:00', to: '24:00' } }], {}, { timeZones: undefined }), 'no'],
  ['hours of a zone that does not exist', SMS, given([{ ...OK, hours: { from: '00:00', to: '24:00' } }], {}, { timeZones: ['UTC', 'Mars/Olympus'] }), 'no'],
  ['no hours, in no zone', SMS, given([OK], {}, { timeZones: undefined }), 'yes'],
  ['on a date', SMS, given([{ ...OK, on: '2026-05-20' }]), 'yes', [['10:00', '2026-05-21T00:00Z']]],
  ['on another', SMS, given([{ ...OK, on: '2026-05-21' }]), 'no', [['2026-05-21T00:00Z', '2026-05-22T00:00Z']]],
  ['on the one before', SMS, given([{ ...OK, on: '2026-05-19' }]), 'no', []],
  ['on a date of both zones', SMS, given([{ ...OK, on: '2026-05-21' }], {}, { timeZones: ['UTC', NY] }), 'no', [['2026-05-21T04:00Z', '2026-05-22T00:00Z']]],
  ['good for days, its own the first', { consent: { scopes: ['sms'], days: 2 } }, given([OK]), 'yes', [['10:00', '2026-05-22T00:00Z']]],
  ['good for one day', { consent: { scopes: ['sms'], days: 1 } }, given([{ ...OK, at: '2026-05-19T23:59:59.999Z' }]), 'no', [['2026-05-19T23:59:59.999Z', '00:00']]],
  ['good for days from a date', { consent: { scopes: ['sms'], days: 2 } }, given([{ ...OK, at: '2026-05-19' }]), 'yes', [['00:00', '2026-05-21T00:00Z']]],
  ['days of no zone', { consent: { scopes: ['sms'], days: 2 } }, given([OK], {}, { timeZones: undefined }), 'no'],
]);

const USED = { consent: { scopes: ['sms'], endsWith: { channels: ['sms'] } } };
const sms = (at: string, more: Plain = {}): Plain => event(day(at), { channel: 'sms', outcome: 'sent', ...more });
table('a consent that is used up', [
  ['by nothing yet', USED, given([OK]), 'yes', [['10:00', END]]],
  ['by an event', USED, given([OK], { history: [sms('11:00')] }), 'no', [['10:00', '11:00']]],
  ['by one at this instant', USED, given([OK], { history: [sms('12:00')] }), 'no'],
  ['by one that is yet to come', USED, given([OK], { history: [sms('13:00')] }), 'yes', [['10:00', '13:00']]],
  ['by the first of several', USED, given([OK], { history: [sms('14:00'), sms('13:00')] }), 'yes', [['10:00', '13:00']]],
  ['not by one before', USED, given([OK], { history: [sms('09:00')] }), 'yes'],
  ['nor by one at its own instant', USED, given([OK], { history: [sms('10:00')] }), 'yes'],
  ['by one a millisecond later', USED, given([OK], { history: [sms('10:00:00.001')] }), 'no'],
  ['not by one on its date', USED, given([{ ...OK, at: '2026-05-19' }], { history: [sms('2026-05-19T23:00Z')] }), 'yes'],
  ['not by another channel', USED, given([OK], { history: [event(day('11:00'))] }), 'yes'],
  ['by one of which nobody knows whether it was meant', { consent: { scopes: ['sms'], endsWith: { channels: ['sms'], outcomes: ['delivered'] } } }, given([OK], { history: [sms('11:00', { outcome: undefined })] }), 'no'],
  ['by an earlier event, whatever came later', USED, given([OK], { history: [sms('11:00'), event(day('11:30'))] }), 'no'],
  ['without a history, and something else that time moves', { any: [USED, { complaint: true }] }, given([OK], { history: undefined }, { complaints: [{ receivedAt: day('10:00'), resolvedAt: day('14:00') }] }), 'yes', [['10:00', '14:00']]],
  ['without a history nobody knows', USED, given([OK], { history: undefined }), 'no'],
  ['not about its debts', USED, given([{ ...OK, debts: ['d1'] }], { history: [sms('11:00', { debts: ['d2'] })] }), 'yes'],
  ['about one of them', USED, given([{ ...OK, debts: ['d1', 'd3'] }], { history: [sms('11:00', { debts: ['d2', 'd1'] })] }), 'no'],
  ['about no debt that is named', USED, given([{ ...OK, debts: ['d1'] }], { history: [sms('11:00', { debts: undefined })] }), 'no'],
  ['for any debt', USED, given([OK], { history: [sms('11:00', { debts: ['d2'] })] }), 'no'],
  ['and given anew', USED, given([OK, { ...OK, at: day('11:30') }], { history: [sms('11:00')] }), 'yes', [['10:00', '11:00'], ['11:30', END]]],
]);

const paid = (paidAt: unknown): Plain => asked({ debts: [{ id: 'd1', paidAt }] });
const fact = (path: string, wanted: unknown): Plain => ({ facts: { [path]: wanted } });
table('a named fact', [
  ['a value', fact('consumer.tier', 'gold'), asked({ consumer: { tier: 'gold' } }), 'yes'],
  ['another', fact('consumer.tier', 'gold'), asked({ consumer: { tier: 'tin' } }), 'no'],
  ['none', fact('consumer.tier', 'gold'), asked(), 'unknown'],
  ['null', fact('consumer.tier', 'gold'), asked({ consumer: { tier: null } }), 'unknown'],
  ['a yes', fact('consumer.vip', true), asked({ consumer: { vip: true } }), 'yes'],
  ['a no', fact('consumer.vip', true), asked({ consumer: { vip: false } }), 'no'],
  ['a number', fact('consumer.level', 3), asked({ consumer: { level: 3 } }), 'yes'],
  ['one of several', fact('consumer.tier', ['gold', 'tin']), asked({ consumer: { tier: 'tin' } }), 'yes'],
  ['a list that has one of them', fact('consumer.tiers', ['gold', 'tin']), asked({ consumer: { tiers: ['lead', 'tin'] } }), 'yes'],
  ['a list that has none', fact('consumer.tiers', ['gold']), asked({ consumer: { tiers: ['lead', 'tin'] } }), 'no'],
  ['deep down', fact('consumer.a.b', 1), asked({ consumer: { a: { b: 1 } } }), 'yes'],
  ['deeper than it goes', fact('consumer.a.b', 1), asked({ consumer: { a: 1 } }), 'unknown'],
  ['below null', fact('consumer.a.b', 1), asked({ consumer: { a: null } }), 'unknown'],
  ['nothing that every object has', fact('consumer.constructor.name', 'Object'), asked(), 'unknown'],
  ['of the contact', fact('contact.campaign', 'x'), asked({ contact: { campaign: 'x' } }), 'yes'],
  ['of its recipient', fact('to.floor', 2), asked({ contact: { to: { role: 'debtor', floor: 2 } } }), 'yes'],
  ['of its sender', fact('from.team', 'a'), asked({ contact: { from: { team: 'a' } } }), 'yes'],
  ['of a sender that is not named', fact('from.team', 'a'), asked(), 'unknown'],
  ['at least', fact('debt.amount', { min: 5 }), asked({ debts: [{ id: 'd1', amount: 5 }] }), 'yes'],
  ['less', fact('debt.amount', { min: 5 }), asked({ debts: [{ id: 'd1', amount: 4.99 }] }), 'no'],
  ['at most', fact('debt.amount', { max: 5 }), asked({ debts: [{ id: 'd1', amount: 5 }] }), 'yes'],
  ['more', fact('debt.amount', { max: 5 }), asked({ debts: [{ id: 'd1', amount: 5.01 }] }), 'no'],
  ['both ends', fact('debt.amount', { min: 1, max: 5 }), asked({ debts: [{ id: 'd1', amount: 0 }] }), 'no'],
  ['no number', fact('debt.amount', { min: 1, max: 5 }), asked({ debts: [{ id: 'd1', amount: '3' }] }), 'unknown'],
  ['a number that is none', fact('debt.amount', { min: 1, max: 5 }), asked({ debts: [{ id: 'd1', amount: Number.NaN }] }), 'unknown'],
  ['of any debt applies, of all lifts', fact('debt.amount', 5), asked({ contact: { debts: ['d1', 'd2'] }, debts: [{ id: 'd1', amount: 5 }, { id: 'd2', amount: 6 }] }), 'unknown'],
  ['of all debts', fact('debt.amount', 5), asked({ contact: { debts: ['d1', 'd2'] }, debts: [{ id: 'd1', amount: 5 }, { id: 'd2', amount: 5 }] }), 'yes'],
  ['of none', fact('debt.amount', 5), asked({ contact: { debts: ['d1', 'd2'] }, debts: [{ id: 'd1', amount: 4 }, { id: 'd2', amount: 6 }] }), 'no'],
  ['of one, and the other is not known', fact('debt.amount', 5), asked({ contact: { debts: ['d1', 'd2'] }, debts: [{ id: 'd1', amount: 6 }, { id: 'd2' }] }), 'unknown'],
  ['of no debt', fact('debt.amount', 5), asked({ contact: { debts: undefined } }), 'unknown'],
  ['two of them', { facts: { 'consumer.a': 1, 'consumer.b': 2 } }, asked({ consumer: { a: 1, b: 3 } }), 'no'],
  ['so long ago', fact('debt.paidAt', { ago: { atLeast: { hours: 2 } } }), paid(day('10:00')), 'yes', [['12:00', END]]],
  ['not so long', fact('debt.paidAt', { ago: { atLeast: { hours: 2 } } }), paid(day('10:00:00.001')), 'no'],
  ['not longer ago', fact('debt.paidAt', { ago: { atMost: { hours: 2 } } }), paid(day('10:00:00.001')), 'yes', [['10:00:00.001', '12:00:00.001']]],
  ['longer', fact('debt.paidAt', { ago: { atMost: { hours: 2 } } }), paid(day('10:00')), 'no'],
  ['since an instant in milliseconds', fact('debt.paidAt', { ago: { atLeast: { hours: 2 } } }), paid(Date.parse(day('10:00'))), 'yes', [['12:00', END]]],
  ['an instant in milliseconds in a period', fact('debt.paidAt', { until: '2026-05-20' }), paid(Date.parse('2026-05-19T23:59:59Z')), 'yes'],
  ['between', fact('debt.paidAt', { ago: { atLeast: { hours: 1 }, atMost: { hours: 3 } } }), paid(day('10:00')), 'yes', [['11:00', '13:00']]],
  ['at any time before', fact('debt.paidAt', { ago: {} }), paid(day('10:00')), 'yes', [['10:00', END]]],
  ['days ago', fact('debt.paidAt', { ago: { atLeast: { days: 1 } } }), paid(day('10:00')), 'no', [['2026-05-21T00:00Z', END]]],
  ['days ago from a date', fact('debt.paidAt', { ago: { atLeast: { days: 1 } } }), paid('2026-05-19'), 'yes', [['00:00', END]]],
  ['full days ago', fact('debt.paidAt', { ago: { atLeast: { days: 1, full: true } } }), paid('2026-05-19'), 'no', [['2026-05-21T00:00Z', END]]],
  ['months ago', fact('debt.paidAt', { ago: { atLeast: { months: 1 } } }), paid('2026-04-20'), 'yes', [['00:00', END]]],
  ['hours from a date', fact('debt.paidAt', { ago: { atLeast: { hours: 10 } } }), paid('2026-05-19'), 'yes', [['10:00', END]]],
  ['in the last of two zones', fact('debt.paidAt', { ago: { atLeast: { days: 1 } } }), asked({ consumer: { timeZones: ['UTC', NY] }, debts: [{ id: 'd1', paidAt: '2026-05-19' }] }), 'yes', [['04:00', END]]],
  ['in no zone', fact('debt.paidAt', { ago: { atLeast: { days: 1 } } }), asked({ consumer: { timeZones: undefined }, debts: [{ id: 'd1', paidAt: '2026-05-01' }] }), 'no'],
  ['workdays, of which a condition knows none', fact('debt.paidAt', { ago: { atLeast: { workdays: 1 } } }), paid('2026-05-01'), 'no'],
  ['no date', fact('debt.paidAt', { ago: { atLeast: { days: 1 } } }), asked(), 'unknown'],
  ['a text that is none', fact('debt.when', { ago: { atLeast: { days: 1 } } }), asked({ debts: [{ id: 'd1', when: 'soon' }] }), 'unknown'],
  ['something else than a text or a number', fact('debt.when', { ago: { atLeast: { days: 1 } } }), asked({ debts: [{ id: 'd1', when: true }] }), 'unknown'],
  ['in a period', fact('debt.paidAt', { from: '2026-05-01', until: '2026-05-20' }), paid('2026-05-19'), 'yes'],
  ['on its first day', fact('debt.paidAt', { from: '2026-05-01' }), paid('2026-05-01'), 'yes'],
  ['before', fact('debt.paidAt', { from: '2026-05-01' }), paid('2026-04-30'), 'no'],
  ['on the first day out', fact('debt.paidAt', { until: '2026-05-20' }), paid('2026-05-20'), 'no'],
  ['before it', fact('debt.paidAt', { until: '2026-05-20' }), paid('2026-05-19'), 'yes'],
  ['an instant in a period', fact('debt.paidAt', { until: '2026-05-20' }), paid('2026-05-19T23:59:59.999Z'), 'yes'],
  ['an instant in it in one of two zones', fact('debt.paidAt', { until: '2026-05-20' }), asked({ consumer: { timeZones: ['UTC', NY] }, debts: [{ id: 'd1', paidAt: '2026-05-20T02:00:00Z' }] }), 'unknown'],
  ['an instant in no zone', fact('debt.paidAt', { until: '2026-05-20' }), asked({ consumer: { timeZones: undefined }, debts: [{ id: 'd1', paidAt: '2026-05-01T02:00:00Z' }] }), 'yes'],
  ['no date in a period', fact('debt.when', { until: '2026-05-20' }), asked({ debts: [{ id: 'd1', when: true }] }), 'unknown'],
]);

describe('where a date begins twice', () => {
  // In Goose Bay clocks went back at 00:01 of the 7th of November 2010 to 23:01 of the 6th.
  const windows = (consent: Plain, given: Plain): string[] =>
    allowedWindows(policyOf({ kind: 'channel', deny: true, unless: { consent } }), { contact: { at: '2010-11-06T12:00:00Z', channel: 'call' }, consumer: { timeZones: ['America/Goose_Bay'], consents: [given] } }, { from: '2010-11-06T12:00:00Z', to: '2010-11-08T12:00:00Z' }).map(({ from, to }) => `${from.slice(8, 16)} ${to.slice(8, 16)}`);
  const at = '2010-11-06T12:00:00Z';
  it('a consent for a date is good on all of it', () => {
    expect(windows({ scopes: ['calls'] }, { scope: 'calls', at, on: '2010-11-06' })).toEqual(['06T12:00 07T03:00', '07T03:01 07T04:00']);
    expect(windows({ scopes: ['calls'] }, { scope: 'calls', at, on: '2010-11-07' })).toEqual(['07T03:00 07T03:01', '07T04:00 08T04:00']);
  });
  it('and so is one that is good for days', () => {
    expect(windows({ scopes: ['calls'], days: 1 }, { scope: 'calls', at })).toEqual(['06T12:00 07T03:00', '07T03:01 07T04:00']);
  });
});

describe('a condition that asks for nothing is refused', () => {
  const issues = (when: Plain): string[] => {
    try {
      policyOf({ kind: 'channel', deny: true, when });
      return [];
    } catch (error) {
      return (error as RulesetError).issues.map(({ path, message }) => `${path.replace('rules[0].when.', '')}: ${message.slice(0, 45)}`);
    }
  };
  it.each<[Plain, unknown[]]>([
    [{ daysPastDue: {} }, [expect.stringContaining('daysPastDue: needs min, max or both')]],
    [{ daysPastDue: { max: 1 } }, []],
    [{ visitors: { min: 1 } }, []],
    [{ debt: {} }, [expect.stringContaining('debt: is empty')]],
    [{ facts: {} }, [expect.stringContaining('facts: is empty')]],
    [{ facts: { 'debt.a': { min: 1 } } }, []],
    [{ facts: { 'debt.a': { max: 1 } } }, []],
    [{ facts: { 'debt.a': { from: '2026-01-01' } } }, []],
    [{ facts: { 'debt.a': { until: '2026-01-01' } } }, []],
    [{ facts: { 'debt.a': { from: '2026-01-01', until: '2026-01-02' } } }, []],
    [{ facts: { 'debt.a': { from: '2026-01-01', until: '2026-01-01' } } }, [expect.stringContaining('debt.a'), expect.stringContaining('debt.a')]],
    [{ facts: { 'debt.a': {} } }, [expect.stringContaining('debt.a')]],
    [{ not: {} }, [expect.stringContaining('not: is empty')]],
  ])('%j', (when, wanted) => expect(issues(when)).toEqual(wanted));
});
