import { describe, expect, it } from 'vitest';
import { check } from '../../src/index.js';
import type { CompileOptions, RulesetError } from '../../src/index.js';
import { policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';

/** A Wednesday, noon in UTC and 08:00 in New York. */
const AT = '2026-05-20T12:00:00.000Z';
const NY = 'America/New_York';
const asked = ({ contact, consumer, ...rest }: { contact?: Plain; consumer?: Plain; [key: string]: unknown } = {}): Plain => ({
  contact: { at: AT, channel: 'call', debts: ['d1'], to: { role: 'debtor', address: 'a' }, ...contact },
  consumer: { timeZones: ['UTC'], ...consumer },
  debts: [{ id: 'd1', type: 'credit-card' }],
  history: [],
  ...rest,
});
const call = (at: string, more: Plain = {}): Plain => ({ id: at, at, channel: 'call', outcome: 'conversation', debts: ['d1'], to: { role: 'debtor', address: 'a' }, ...more });

type Row = readonly [name: string, rule: Plain, request: Plain, reasons: readonly (readonly [code: string, data: Plain, remedy: string, retryAt: string | null])[], options?: CompileOptions];

function table(kind: string, document: Plain, rows: readonly Row[]): void {
  describe(`what a ${kind} rule says of its objection`, () => {
    for (const [name, rule, request, reasons, options = {}] of rows) {
      it(name, () => {
        const found = check(policyOf({ kind, ...rule }, document, options), request).reasons;
        // Strictly: a field without a value is not there.
        expect(found.map(({ code, data, remedy, retryAt }) => [code, data, remedy, retryAt])).toStrictEqual(reasons);
      });
    }
  });
}

const WEDNESDAY = { date: '2026-05-20', day: 'wed' };
table('contact-hours', {}, [
  ['before it opens', { allow: [{ from: '13:00', to: '14:00' }] }, asked(), [['contact-hours', { zones: [{ zone: 'UTC', ...WEDNESDAY, time: '12:00', open: [{ from: '13:00', to: '14:00' }] }] }, 'wait', '2026-05-20T13:00:00.000Z']]],
  ['after it closed, until the next day', { allow: [{ from: '10:00', to: '12:00' }] }, asked(), [['contact-hours', { zones: [{ zone: 'UTC', ...WEDNESDAY, time: '12:00', open: [{ from: '10:00', to: '12:00' }] }] }, 'wait', '2026-05-21T10:00:00.000Z']]],
  ['the zones that are closed and no others', { allow: [{ from: '09:00', to: '24:00' }] }, asked({ consumer: { timeZones: ['UTC', NY] } }), [['contact-hours', { zones: [{ zone: NY, ...WEDNESDAY, time: '08:00', open: [{ from: '09:00', to: '24:00' }] }] }, 'wait', '2026-05-20T13:00:00.000Z']]],
  ['a day without hours', { allow: [{ from: '09:00', to: '18:00', days: ['thu'] }] }, asked(), [['contact-hours', { zones: [{ zone: 'UTC', ...WEDNESDAY, time: '12:00', open: [] }] }, 'wait', '2026-05-21T09:00:00.000Z']]],
  ['the margin, where there is one', { allow: [{ from: '12:00', to: '14:00' }] }, asked(), [['contact-hours', { zones: [{ zone: 'UTC', ...WEDNESDAY, time: '12:00', open: [{ from: '12:00', to: '14:00' }] }], marginSeconds: 60 }, 'wait', '2026-05-20T12:01:00.000Z']], { marginSeconds: 60 }],
  ['a zone that does not exist', { allow: [{ from: '09:00', to: '18:00' }] }, asked({ consumer: { timeZones: ['Mars/Olympus'] } }), [['unknown-time-zone', { zone: 'Mars/Olympus' }, 'change', null]]],
  ['no zone where only the consumer’s is meant', { allow: [{ from: '09:00', to: '18:00' }], zone: ['consumer'] }, asked({ consumer: { timeZones: undefined } }), [['unknown-time-zone', { zone: null }, 'change', null]]],
  ['nor one that does not exist', { allow: [{ from: '09:00', to: '18:00' }], zone: ['consumer'] }, asked({ consumer: { timeZones: ['Mars/Olympus'] } }), [['unknown-time-zone', { zone: 'Mars/Olympus' }, 'change', null]]],
  ['a fixed zone alone, where the consumer’s is not stated', { allow: [{ from: '09:00', to: '18:00' }], zone: ['consumer', 'UTC'] }, asked({ consumer: { timeZones: undefined } }), []],
  ['no zone at all', { allow: [{ from: '09:00', to: '18:00' }] }, asked({ consumer: { timeZones: undefined } }), [['unknown-time-zone', { zone: null }, 'change', null]]],
]);
table('contact-hours', { calendar: 'us' }, [
  ['that the day is a holiday', { allow: [{ from: '09:00', to: '18:00' }], holidays: 'closed' }, asked({ contact: { at: '2026-12-25T12:00:00Z' } }), [['contact-hours', { zones: [{ zone: 'UTC', date: '2026-12-25', day: 'fri', time: '12:00', holiday: true, open: [] }] }, 'wait', '2026-12-26T09:00:00.000Z']]],
  ['a day beyond the calendar', { allow: [{ from: '09:00', to: '18:00' }], holidays: 'closed' }, asked({ contact: { at: '2199-06-05T12:00:00Z' } }), [['calendar-coverage', { calendar: 'us', date: '2199-06-05' }, 'change', null]]],
]);

table('channel', {}, [
  ['the bare channel', { deny: true }, asked(), [['channel-not-permitted', { channel: 'call', technology: 'human' }, 'change', null]]],
  ['line and place', { deny: true }, asked({ contact: { to: { role: 'debtor', line: 'mobile', place: 'work' } } }), [['channel-not-permitted', { channel: 'call', technology: 'human', line: 'mobile', place: 'work' }, 'change', null]]],
  ['device and visitors', { deny: true }, asked({ contact: { channel: 'visit', from: { technology: 'human', device: 'loudspeaker', visitors: 3 } } }), [['channel-not-permitted', { channel: 'visit', technology: 'human', device: 'loudspeaker', visitors: 3 }, 'change', null]]],
  ['the facts that would have to be known', { deny: [{ lines: ['mobile'], daysPastDue: { max: 5 } }] }, asked(), [['unknown-fact', { fact: 'contact.to.line, debt.daysPastDue' }, 'change', null]]],
]);
table('channel', {}, [
  ['a fact that a condition rules out', { deny: [{ notLines: ['mobile'] }] }, asked(), [['unknown-fact', { fact: 'contact.to.line' }, 'change', null]]],
  ['a named fact', { deny: [{ facts: { 'debt.amount': { min: 1 } } }] }, asked(), [['unknown-fact', { fact: 'debt.amount' }, 'change', null]]],
  ['facts of conditions within, in order, each once', { deny: [{ any: [{ places: ['work'] }, { all: [{ lines: ['mobile'], roles: ['debtor'] }] }], not: { parties: ['creditor'] }, notPlaces: ['home'] }] }, asked(), [['unknown-fact', { fact: 'contact.from.party, contact.to.line, contact.to.place' }, 'change', null]]],
  ['facts of several conditions', { allow: [{ sequences: ['initial'] }, { institutions: ['bank'] }] }, asked(), [['unknown-fact', { fact: 'contact.from.institution, contact.sequence' }, 'change', null]]],
  ['what time will end', { deny: [{ complaint: true }] }, asked({ consumer: { complaints: [{ receivedAt: '2026-05-20T10:00:00Z', resolvedAt: '2026-05-20T14:00:00Z' }] } }), [['channel-not-permitted', { channel: 'call', technology: 'human' }, 'change', '2026-05-20T14:00:00.000Z']]],
  ['what time will begin', { allow: [{ complaint: true }] }, asked({ consumer: { complaints: [{ receivedAt: '2026-05-20T14:00:00Z' }] } }), [['channel-not-permitted', { channel: 'call', technology: 'human' }, 'change', '2026-05-20T14:00:00.000Z']]],
  ['nothing where none of them holds', { deny: [{ complaint: true }, { lines: ['mobile'] }] }, asked({ contact: { to: { line: 'landline' } } }), []],
  ['any one that does', { deny: [{ lines: ['mobile'] }, { roles: ['debtor'] }] }, asked(), [['channel-not-permitted', { channel: 'call', technology: 'human' }, 'change', null]]],
  ['a fact and one that time moves', { deny: [{ lines: ['mobile'] }, { complaint: true }] }, asked({ consumer: { complaints: [{ receivedAt: '2026-05-20T14:00:00Z' }] } }), [['unknown-fact', { fact: 'contact.to.line' }, 'change', null]]],
]);
describe('ways of a choice', () => {
  const issues = (rule: Plain): string[] => {
    try {
      policyOf(rule);
      return [];
    } catch (error) {
      return (error as RulesetError).issues.map(({ path, message }) => `${path}: ${message}`);
    }
  };
  it.each<[Plain, string[]]>([
    [{ kind: 'channel' }, ['rules[0]: needs exactly one of allow and deny']],
    [{ kind: 'channel', allow: [{ roles: ['debtor'] }], deny: true }, ['rules[0]: needs exactly one of allow and deny']],
    [{ kind: 'channel', deny: true }, []],
    [{ kind: 'recipient' }, ['rules[0]: needs exactly one of allow and deny (or the one other way that its kind offers)']],
    [{ kind: 'recipient', misdirected: true, deny: true }, ['rules[0]: needs exactly one of allow and deny (or the one other way that its kind offers)']],
    [{ kind: 'recipient', misdirected: true }, []],
    [{ kind: 'recipient', allow: [{ roles: ['debtor'] }] }, []],
  ])('%j', (rule, wanted) => expect(issues(rule)).toEqual(wanted));
});

table('recipient', {}, [
  ['who, and why', { allow: [{ roles: ['debtor'] }] }, asked({ contact: { to: { role: 'third-party' } } }), [['recipient-not-permitted', { role: 'third-party', purpose: 'collection' }, 'change', null]]],
  ['the relation, where it is known', { allow: [{ roles: ['debtor'] }] }, asked({ contact: { to: { role: 'third-party', relation: 'spouse' }, purpose: 'notice' } }), [['recipient-not-permitted', { role: 'third-party', relation: 'spouse', purpose: 'notice' }, 'change', null]]],
  ['the events that reached the wrong person', { misdirected: true }, asked({ history: [call('2026-05-19T10:00:00Z', { misdirected: true }), call('2026-05-20T12:00:00Z', { misdirected: true }), call('2026-05-20T12:00:01Z', { misdirected: true }), call('2026-05-18T10:00:00Z', { misdirected: true, to: { address: 'b' } }), call('2026-05-18T10:00:00Z', { misdirected: false })] }),
    [['recipient-not-permitted', { role: 'debtor', purpose: 'collection', misdirected: true, events: ['2026-05-19T10:00:00Z', '2026-05-20T12:00:00Z'] }, 'change', null]]],
  ['nothing where no address is given', { misdirected: true }, asked({ contact: { to: { role: 'debtor' } }, history: [call('2026-05-19T10:00:00Z', { misdirected: true, to: { role: 'debtor' } })] }), []],
]);
table('disclosure', {}, [
  ['what the caller does not vouch for', { requires: ['identity', 'purpose'] }, asked({ contact: { content: { disclosures: ['identity'] } } }), [['missing-disclosure', { elements: ['purpose'] }, 'change', null]]],
  ['nothing where all is vouched for', { requires: ['identity'] }, asked({ contact: { content: { disclosures: ['identity', 'more'] } } }), []],
]);

table('cooldown', {}, [
  ['the wait and the events that cause it, oldest first', { wait: { hours: 48 }, after: { channels: ['call'] }, per: ['consumer'] }, asked({ history: [call('2026-05-20T08:00:00Z'), call('2026-05-19T08:00:00Z'), call('2026-05-18T12:00:00Z')] }),
    [['cooldown', { wait: { hours: 48 }, per: ['consumer'], events: ['2026-05-19T08:00:00Z', '2026-05-20T08:00:00Z'] }, 'wait', '2026-05-22T08:00:00.000Z']]],
  ['the zone in which it is over last, and the debt', { wait: { days: 1 }, after: { channels: ['call'] }, per: ['debt'] }, asked({ consumer: { timeZones: ['Asia/Tokyo', NY] }, history: [call('2026-05-20T11:00:00Z')] }),
    [['cooldown', { wait: { days: 1 }, per: ['debt'], debt: 'd1', zone: NY, events: ['2026-05-20T11:00:00Z'] }, 'wait', '2026-05-21T04:00:00.000Z']]],
  ['the first such zone where several are as late', { wait: { days: 1 }, after: { channels: ['call'] }, per: ['consumer'] }, asked({ consumer: { timeZones: [NY, 'America/Toronto'] }, history: [call('2026-05-20T11:00:00Z')] }),
    [['cooldown', { wait: { days: 1 }, per: ['consumer'], zone: NY, events: ['2026-05-20T11:00:00Z'] }, 'wait', '2026-05-21T04:00:00.000Z']]],
  ['over exactly at its end', { wait: { hours: 48 }, after: { channels: ['call'] }, per: ['consumer'] }, asked({ history: [call('2026-05-18T12:00:00Z')] }), []],
  ['a history that begins too late', { wait: { hours: 48 }, after: { channels: ['call'] }, per: ['consumer'] }, asked({ historySince: '2026-05-18T12:00:00.002Z' }),
    [['history-too-short', { historySince: '2026-05-18T12:00:00.002Z', needed: '2026-05-18T12:00:00.001Z' }, 'change', null]]],
  ['and one that begins just in time', { wait: { hours: 48 }, after: { channels: ['call'] }, per: ['consumer'] }, asked({ historySince: '2026-05-18T12:00:00.001Z' }), []],
  ['no history', { wait: { hours: 48 }, after: { channels: ['call'] }, per: ['consumer'] }, asked({ history: undefined }), [['unknown-fact', { fact: 'history' }, 'change', null]]],
]);
table('cooldown', { calendar: 'us' }, [
  ['a wait that runs past the calendar', { wait: { workdays: 3 }, after: { channels: ['call'] }, per: ['consumer'] }, asked({ contact: { at: '2199-06-06T12:00:00Z' }, history: [call('2199-06-05T12:00:00Z')] }), [['calendar-coverage', { calendar: 'us', date: '2199-06-05' }, 'change', null]]],
]);

table('channel-limit', {}, [
  ['the channels, sorted, and the events', { limit: 1, window: { hours: 24 }, per: ['consumer'], count: { channels: ['call', 'sms', 'email'] } }, asked({ contact: { channel: 'sms' }, history: [call('2026-05-20T08:00:00Z'), call('2026-05-20T07:00:00Z', { channel: 'email' })] }),
    [['channel-limit', { limit: 1, channels: ['call', 'email', 'sms'], window: { hours: 24 }, per: ['consumer'], events: ['2026-05-20T07:00:00Z', '2026-05-20T08:00:00Z'] }, 'wait', '2026-05-21T08:00:00.000Z']]],
  ['nothing for the same channel again', { limit: 1, window: { hours: 24 }, per: ['consumer'], count: { channels: ['call', 'sms'] } }, asked({ history: [call('2026-05-20T08:00:00Z')] }), []],
  ['the zone in which there are most', { limit: 1, window: { calendar: 'day' }, per: ['debt'], count: { channels: ['call', 'sms'] } }, asked({ contact: { at: '2026-05-20T16:00:00Z', channel: 'sms' }, consumer: { timeZones: ['Asia/Tokyo', NY] }, history: [call('2026-05-20T12:00:00Z')] }),
    [['channel-limit', { limit: 1, channels: ['call', 'sms'], window: { calendar: 'day' }, per: ['debt'], debt: 'd1', zone: NY, events: ['2026-05-20T12:00:00Z'] }, 'wait', '2026-05-21T04:00:00.000Z']]],
  ['that no waiting ends it', { limit: 1, window: { all: true }, per: ['consumer'], count: { channels: ['call', 'sms'] } }, asked({ contact: { channel: 'sms' }, history: [call('2026-05-20T08:00:00Z')] }),
    [['channel-limit', { limit: 1, channels: ['call', 'sms'], window: { all: true }, per: ['consumer'], events: ['2026-05-20T08:00:00Z'] }, 'change', null]]],
  ['what starts it', { limit: 1, window: { hours: 24 }, per: ['consumer'], count: { channels: ['call', 'sms', 'email'] }, after: { channels: ['email'] } }, asked({ contact: { channel: 'sms' }, history: [call('2026-05-20T06:00:00Z'), call('2026-05-20T07:00:00Z', { channel: 'email' })] }),
    [['channel-limit', { limit: 1, channels: ['email', 'sms'], window: { hours: 24 }, per: ['consumer'], events: ['2026-05-20T07:00:00Z'] }, 'wait', '2026-05-21T07:00:00.000Z']]],
  ['nothing before it starts', { limit: 1, window: { hours: 24 }, per: ['consumer'], count: { channels: ['call', 'sms'] }, after: { channels: ['email'] } }, asked({ contact: { channel: 'sms' }, history: [call('2026-05-20T06:00:00Z')] }), []],
  ['a history that begins too late', { limit: 1, window: { hours: 24 }, per: ['consumer'], count: { channels: ['call', 'sms'] } }, asked({ contact: { channel: 'sms' }, historySince: '2026-05-20T00:00:00Z' }),
    [['history-too-short', { historySince: '2026-05-20T00:00:00.000Z', needed: '2026-05-19T12:00:00.001Z' }, 'change', null]]],
]);

const day = (date: string): string => `${date}T00:00:00.000Z`;
table('consent', {}, [
  ['the scopes', { requires: { scopes: ['calls'] } }, asked({ consumer: { consents: [] } }), [['consent-missing', { scopes: ['calls'] }, 'change', null]]],
  ['to whom', { requires: { scopes: ['calls'], givenTo: ['creditor'] } }, asked({ consumer: { consents: [] } }), [['consent-missing', { scopes: ['calls'], givenTo: ['creditor'] }, 'change', null]]],
  ['when it was revoked', { requires: { scopes: ['calls'] } }, asked({ consumer: { consents: [{ scope: 'calls', at: '2026-01-01T00:00:00Z', revokedAt: AT }] } }), [['consent-missing', { scopes: ['calls'], revokedAt: AT }, 'change', null]]],
  ['when it ran out', { requires: { scopes: ['calls'] } }, asked({ consumer: { consents: [{ scope: 'calls', at: '2026-01-01T00:00:00Z', until: day('2026-05-20') }] } }), [['consent-missing', { scopes: ['calls'], expiredAt: day('2026-05-20') }, 'change', null]]],
  ['not the end of another consent, nor one to come', { requires: { scopes: ['calls'] } }, asked({ consumer: { consents: [{ scope: 'other', at: '2026-01-01T00:00:00Z', revokedAt: day('2026-05-20') }] } }), [['consent-missing', { scopes: ['calls'] }, 'change', null]]],
  ['from when on it stands', { requires: { scopes: ['calls'] } }, asked({ consumer: { consents: [{ scope: 'calls', at: day('2026-05-22') }] } }), [['consent-missing', { scopes: ['calls'] }, 'change', day('2026-05-22')]]],
  ['the opt-out: of all', { optOuts: {} }, asked({ consumer: { optOuts: [{ at: AT }] } }), [['opted-out', { at: AT }, 'stop', null]]],
  ['of a channel, an address, debts', { optOuts: {} }, asked({ consumer: { optOuts: [{ at: AT, channel: 'call', address: 'a', debts: ['d1'] }] } }), [['opted-out', { at: AT, channel: 'call', address: 'a', debts: ['d1'] }, 'stop', null]]],
  ['not one of another channel, address, debt or purpose, nor one to come', { optOuts: {} }, asked({ consumer: { optOuts: [{ at: AT, channel: 'sms' }, { at: AT, address: 'b' }, { at: AT, debts: ['d2'] }, { at: AT, purposes: ['notice'] }, { at: '2026-05-20T12:00:00.001Z' }] } }), []],
  ['an address that is not known', { optOuts: {} }, asked({ contact: { to: { role: 'debtor' } }, consumer: { optOuts: [{ at: AT, address: 'b' }] } }), [['unknown-fact', { fact: 'contact.to.address' }, 'change', null]]],
  ['in a form that counts, or none', { optOuts: { forms: ['written'] } }, asked({ consumer: { optOuts: [{ at: AT, form: 'spoken' }] } }), []],
  ['a form that is not stated counts', { optOuts: { forms: ['written'] } }, asked({ consumer: { optOuts: [{ at: AT }] } }), [['opted-out', { at: AT }, 'stop', null]]],
  ['by another person, on every address', { optOuts: {} }, asked({ contact: { to: { role: 'third-party', relation: 'spouse', address: 'c' } }, consumer: { optOuts: [{ at: AT, address: 'b', by: { role: 'third-party', relation: 'spouse' } }] } }), [['opted-out', { at: AT, address: 'b' }, 'stop', null]]],
  ['by a person of another relation or name', { optOuts: {} }, asked({ contact: { to: { role: 'third-party', relation: 'spouse', person: 'p1' } }, consumer: { optOuts: [{ at: AT, by: { role: 'third-party', relation: 'parent' } }, { at: AT, by: { role: 'attorney' } }, { at: AT, by: { person: 'p2' } }] } }), []],
  ['reopened by a later consent, not by one of the same instant', { optOuts: {} }, asked({ consumer: { optOuts: [{ at: '2026-05-20T11:00:00Z', channel: 'call' }], consents: [{ scope: 'channel:call', at: '2026-05-20T11:00:00.001Z' }] } }), []],
  ['of the same instant', { optOuts: {} }, asked({ consumer: { optOuts: [{ at: '2026-05-20T11:00:00Z', channel: 'call' }], consents: [{ scope: 'channel:call', at: '2026-05-20T11:00:00Z' }] } }), [['opted-out', { at: '2026-05-20T11:00:00.000Z', channel: 'call' }, 'stop', null]]],
  ['after the grace', { optOuts: { grace: { hours: 24 } } }, asked({ consumer: { optOuts: [{ at: '2026-05-19T12:00:00Z' }] } }), [['opted-out', { at: '2026-05-19T12:00:00.000Z' }, 'stop', null]]],
  ['not within the grace', { optOuts: { grace: { hours: 24 } } }, asked({ consumer: { optOuts: [{ at: '2026-05-19T12:00:00.001Z' }] } }), []],
]);

table('inconvenient', {}, [
  ['the times', { honours: ['times'] }, asked({ consumer: { inconvenient: [{ from: '11:00', to: '12:30' }] } }), [['inconvenient-time', { from: '11:00', to: '12:30' }, 'wait', '2026-05-20T12:30:00.000Z']]],
  ['the days and since when', { honours: ['times'] }, asked({ consumer: { inconvenient: [{ days: ['wed'], since: '2026-05-01' }] } }), [['inconvenient-time', { days: ['wed'], since: '2026-05-01' }, 'wait', day('2026-05-21')]]],
  ['to the end of the day', { honours: ['times'] }, asked({ consumer: { inconvenient: [{ from: '12:00', to: '24:00' }] } }), [['inconvenient-time', { from: '12:00', to: '24:00' }, 'wait', day('2026-05-21')]]],
  ['a place', { honours: ['places'] }, asked({ contact: { to: { role: 'debtor', place: 'home' } }, consumer: { inconvenient: [{ place: 'home' }] } }), [['inconvenient-place', { place: 'home' }, 'change', null]]],
  ['nothing of another place, channel or hour, nor what is not honoured', { honours: ['places'] }, asked({ contact: { to: { role: 'debtor', place: 'home' } }, consumer: { inconvenient: [{ place: 'work' }, { place: 'home', channels: ['sms'] }, { place: 'home', from: '13:00', to: '14:00' }, { from: '11:00', to: '13:00' }] } }), []],
  ['hours over midnight, of the day before', { honours: ['times'] }, asked({ contact: { at: '2026-05-20T05:59:59.999Z' }, consumer: { inconvenient: [{ days: ['tue'], from: '22:00', to: '06:00' }] } }), [['inconvenient-time', { days: ['tue'], from: '22:00', to: '06:00' }, 'wait', '2026-05-20T06:00:00.000Z']]],
  ['and over at their end', { honours: ['times'] }, asked({ contact: { at: '2026-05-20T06:00:00Z' }, consumer: { inconvenient: [{ days: ['tue'], from: '22:00', to: '06:00' }] } }), []],
  ['hours that were agreed', { honours: ['agreed-hours'] }, asked({ consumer: { agreedHours: [{ from: '13:00', to: '14:00' }] } }), [['inconvenient-time', { agreedHours: [{ from: '13:00', to: '14:00' }] }, 'wait', '2026-05-20T13:00:00.000Z']]],
  ['an appointment that is to come', { honours: ['appointments'] }, asked({ consumer: { appointments: [{ from: '2026-05-20T16:00:00Z', to: '2026-05-20T17:00:00Z' }, { from: '2026-05-20T14:00:00Z', to: '2026-05-20T15:00:00Z' }] } }), [['inconvenient-time', { appointment: '2026-05-20T14:00:00.000Z' }, 'wait', '2026-05-20T14:00:00.000Z']]],
  ['nothing while one is under way, on its channel', { honours: ['appointments'] }, asked({ consumer: { appointments: [{ from: AT, to: '2026-05-20T15:00:00Z', channel: 'call' }, { from: '2026-05-20T16:00:00Z', to: '2026-05-20T17:00:00Z' }] } }), []],
  ['one under way on another channel does not help', { honours: ['appointments'] }, asked({ consumer: { appointments: [{ from: AT, to: '2026-05-20T15:00:00Z', channel: 'sms' }, { from: '2026-05-20T16:00:00Z', to: '2026-05-20T17:00:00Z' }] } }), [['inconvenient-time', { appointment: '2026-05-20T16:00:00.000Z' }, 'wait', '2026-05-20T16:00:00.000Z']]],
  ['work, always', { workplace: 'always' }, asked({ contact: { to: { role: 'debtor', place: 'work' } } }), [['workplace', { place: 'work', prohibited: 'always' }, 'change', null]]],
  ['work, by the employer', { workplace: 'known' }, asked({ contact: { to: { role: 'debtor', place: 'work' } }, consumer: { employerProhibits: { since: AT } } }), [['workplace', { place: 'work', prohibited: 'by the employer', since: AT }, 'change', null]]],
  ['not yet', { workplace: 'known' }, asked({ contact: { to: { role: 'debtor', place: 'work' } }, consumer: { employerProhibits: { since: '2026-05-20T12:00:00.001Z' } } }), []],
  ['no more', { workplace: 'known' }, asked({ contact: { to: { role: 'debtor', place: 'work' } }, consumer: { employerProhibits: { until: AT } } }), []],
  ['not at home', { workplace: 'always' }, asked({ contact: { to: { role: 'debtor', place: 'home' } } }), []],
  ['a zone that is not known', { honours: ['times', 'agreed-hours'] }, asked({ consumer: { timeZones: undefined, inconvenient: [{ from: '11:00', to: '12:30' }] } }), [['unknown-time-zone', { zone: null }, 'change', null]]],
]);

table('account-status', {}, [
  ['a dispute, by debt', { status: 'disputed' }, asked({ debts: [{ id: 'd1', disputes: [{ receivedAt: AT }] }] }), [['disputed-debt', { status: 'disputed', debt: 'd1', since: AT }, 'stop', null]]],
  ['one objection for each debt, of the first bar that stands', { status: 'disputed' }, asked({ contact: { debts: ['d1', 'd2'] }, debts: [{ id: 'd1', disputes: [{ receivedAt: '2026-05-20T11:00:00Z' }, { receivedAt: AT }] }, { id: 'd2', disputes: [{ receivedAt: '2026-05-20T12:00:00.001Z' }, { receivedAt: '2026-05-19' }] }] }),
    [['disputed-debt', { status: 'disputed', debt: 'd1', since: '2026-05-20T11:00:00.000Z' }, 'stop', null], ['disputed-debt', { status: 'disputed', debt: 'd2', since: '2026-05-19' }, 'stop', null]]],
  ['one that waiting ends', { status: 'disputed', endedBy: 'resolved' }, asked({ debts: [{ id: 'd1', disputes: [{ receivedAt: AT, resolvedAt: '2026-05-21T00:00:00Z' }] }] }), [['disputed-debt', { status: 'disputed', debt: 'd1', since: AT }, 'wait', '2026-05-21T00:00:00.000Z']]],
  ['a bankruptcy and its state', { status: 'bankrupt' }, asked({ consumer: { bankruptcy: { filedAt: AT } } }), [['account-status', { status: 'bankrupt', since: AT, detail: 'open' }, 'stop', null]]],
  ['vulnerable, how', { status: 'vulnerable' }, asked({ consumer: { vulnerable: ['grief', 'illness'] } }), [['account-status', { status: 'vulnerable', detail: 'grief, illness' }, 'stop', null]]],
  ['a request to cease', { status: 'cease' }, asked({ consumer: { cease: [{ receivedAt: AT }] } }), [['cease-communication', { status: 'cease', since: AT }, 'stop', null]]],
  ['a minor', { status: 'minor' }, asked({ consumer: { minor: true } }), [['account-status', { status: 'minor' }, 'stop', null]]],
  ['a lawyer', { status: 'represented' }, asked({ consumer: { representation: { status: 'active', since: AT } } }), [['represented', { status: 'represented', since: AT }, 'stop', null]]],
]);

table('account-status', { calendar: 'us' }, [
  ['workdays of grace', { status: 'represented', grace: { workdays: 1 } }, asked({ consumer: { representation: { since: '2026-05-18T12:00:00Z' } } }), [['represented', { status: 'represented', since: '2026-05-18T12:00:00.000Z' }, 'stop', null]]],
  ['workdays that it lasts', { status: 'cease', lasts: { workdays: 2 } }, asked({ consumer: { cease: [{ receivedAt: '2026-05-19T12:00:00Z' }] } }), [['cease-communication', { status: 'cease', since: '2026-05-19T12:00:00.000Z' }, 'wait', '2026-05-21T00:00:00.000Z']]],
]);

table('prerequisite', {}, [
  ['what is missing', { requires: { event: { channels: ['letter'] } }, atLeast: { days: 5 }, atMost: { days: 90 } }, asked(), [['prerequisite-missing', { requires: { event: { channels: ['letter'] } }, atLeast: { days: 5 }, atMost: { days: 90 } }, 'change', null]]],
  ['what came too lately', { requires: { event: { channels: ['letter'] } }, atLeast: { hours: 24 } }, asked({ history: [call('2026-05-19T12:00:00.001Z', { channel: 'letter' })] }), [['cooldown', { requires: { event: { channels: ['letter'] } }, atLeast: { hours: 24 } }, 'wait', '2026-05-20T12:00:00.001Z']]],
  ['what came long enough ago', { requires: { event: { channels: ['letter'] } }, atLeast: { hours: 24 } }, asked({ history: [call('2026-05-19T12:00:00Z', { channel: 'letter' })] }), []],
  ['the last of so many', { requires: { event: { channels: ['letter'] }, count: 2 }, atLeast: { hours: 24 } }, asked({ history: [call('2026-05-19T13:00:00Z', { channel: 'letter' }), call('2026-05-19T15:00:00Z', { channel: 'letter' }), call('2026-05-19T18:00:00Z', { channel: 'letter' })] }),
    [['cooldown', { requires: { event: { channels: ['letter'] }, count: 2 }, atLeast: { hours: 24 } }, 'wait', '2026-05-20T15:00:00.000Z']]],
  ['too long ago', { requires: { event: { channels: ['letter'] } }, atMost: { hours: 24 } }, asked({ history: [call('2026-05-19T12:00:00Z', { channel: 'letter' })] }), [['prerequisite-missing', { requires: { event: { channels: ['letter'] } }, atMost: { hours: 24 } }, 'change', null]]],
  ['no history', { requires: { event: { channels: ['letter'] } } }, asked({ history: undefined }), [['unknown-fact', { fact: 'history' }, 'change', null]]],
  ['either will do', { requires: [{ event: { channels: ['letter'] } }, { fact: 'debt.noticeSentAt' }] }, asked({ debts: [{ id: 'd1', noticeSentAt: '2026-05-20T11:59:59.999Z' }] }), []],
]);

table('contact-hours', {}, [
  ['a window to the end of the day with a margin', { allow: [{ from: '00:00', to: '24:00' }] }, asked({ contact: { at: '2026-05-20T23:59:30Z' } }), [], { marginSeconds: 60 }],
]);
table('inconvenient', {}, [
  ['a time, a margin before it', { honours: ['times'] }, asked({ contact: { at: '2026-05-20T11:59:00Z' }, consumer: { inconvenient: [{ from: '12:00', to: '13:00' }] } }), [['inconvenient-time', { from: '12:00', to: '13:00' }, 'wait', '2026-05-20T13:01:00.000Z']], { marginSeconds: 60 }],
  ['a time, until a margin after it', { honours: ['times'] }, asked({ contact: { at: '2026-05-20T13:00:59.999Z' }, consumer: { inconvenient: [{ from: '12:00', to: '13:00' }] } }), [['inconvenient-time', { from: '12:00', to: '13:00' }, 'wait', '2026-05-20T13:01:00.000Z']], { marginSeconds: 60 }],
  ['nothing more than a margin before it', { honours: ['times'] }, asked({ contact: { at: '2026-05-20T11:58:59.999Z' }, consumer: { inconvenient: [{ from: '12:00', to: '13:00' }] } }), [], { marginSeconds: 60 }],
  ['nothing a margin after it', { honours: ['times'] }, asked({ contact: { at: '2026-05-20T13:01:00Z' }, consumer: { inconvenient: [{ from: '12:00', to: '13:00' }] } }), [], { marginSeconds: 60 }],
  ['agreed hours, drawn in by the margin', { honours: ['agreed-hours'] }, asked({ consumer: { agreedHours: [{ from: '12:00', to: '13:00' }] } }), [['inconvenient-time', { agreedHours: [{ from: '12:00', to: '13:00' }] }, 'wait', '2026-05-20T12:01:00.000Z']], { marginSeconds: 60 }],
  ['agreed hours, drawn in at their end', { honours: ['agreed-hours'] }, asked({ contact: { at: '2026-05-20T12:59:00Z' }, consumer: { agreedHours: [{ from: '12:00', to: '13:00' }] } }), [['inconvenient-time', { agreedHours: [{ from: '12:00', to: '13:00' }] }, 'wait', '2026-05-21T12:01:00.000Z']], { marginSeconds: 60 }],
  ['agreed hours that join', { honours: ['agreed-hours'] }, asked({ contact: { at: '2026-05-20T13:00:00Z' }, consumer: { agreedHours: [{ from: '12:00', to: '13:00' }, { from: '13:00', to: '14:00' }] } }), [], { marginSeconds: 60 }],
  ['an appointment, drawn in by the margin', { honours: ['appointments'] }, asked({ consumer: { appointments: [{ from: AT, to: '2026-05-20T13:00:00Z' }] } }), [['inconvenient-time', { appointment: AT }, 'wait', '2026-05-20T12:01:00.000Z']], { marginSeconds: 60 }],
  ['one that is all but over does not let a contact before the next', { honours: ['appointments'] }, asked({ consumer: { appointments: [{ from: '2026-05-20T11:00:00Z', to: '2026-05-20T12:01:00Z' }, { from: '2026-05-20T14:00:00Z', to: '2026-05-20T15:00:00Z' }] } }), [['inconvenient-time', { appointment: '2026-05-20T14:00:00.000Z' }, 'wait', '2026-05-20T14:01:00.000Z']], { marginSeconds: 60 }],
  ['what lapsed by its form', { honours: ['times'], lapses: [{ forms: ['spoken'], after: { hours: 24 } }] }, asked({ consumer: { inconvenient: [{ from: '11:00', to: '13:00', form: 'spoken', since: '2026-05-19T12:00:00Z' }] } }), []],
  ['what has not lapsed yet', { honours: ['times'], lapses: [{ forms: ['spoken'], after: { hours: 24 } }] }, asked({ consumer: { inconvenient: [{ from: '11:00', to: '13:00', form: 'spoken', since: '2026-05-19T12:00:00.001Z' }] } }), [['inconvenient-time', { from: '11:00', to: '13:00', since: '2026-05-19T12:00:00.001Z' }, 'wait', '2026-05-20T12:00:00.001Z']]],
  ['what never lapses for want of a form', { honours: ['times'], lapses: [{ forms: ['spoken'], after: { hours: 24 } }] }, asked({ consumer: { inconvenient: [{ from: '11:00', to: '13:00', since: '2026-05-01T12:00:00Z' }] } }), [['inconvenient-time', { from: '11:00', to: '13:00', since: '2026-05-01T12:00:00.000Z' }, 'wait', '2026-05-20T13:00:00.000Z']]],
  ['a wish that ended, on its date inclusive', { honours: ['times'] }, asked({ consumer: { inconvenient: [{ from: '11:00', to: '13:00', until: '2026-05-19' }] } }), []],
  ['and one that ends with the day', { honours: ['times'] }, asked({ consumer: { inconvenient: [{ from: '11:00', to: '13:00', until: '2026-05-20' }] } }), [['inconvenient-time', { from: '11:00', to: '13:00' }, 'wait', '2026-05-20T13:00:00.000Z']]],
]);

const letter = (at: string, more: Plain = {}): Plain => call(at, { channel: 'letter', outcome: 'sent', ...more });
table('prerequisite', {}, [
  ['only what is later than a fact', { requires: { event: { channels: ['letter'] }, sinceFact: 'debt.assignedAt' } }, asked({ debts: [{ id: 'd1', assignedAt: '2026-05-19T12:00:00Z' }], history: [letter('2026-05-19T12:00:00Z')] }), [['prerequisite-missing', { requires: { event: { channels: ['letter'] }, sinceFact: 'debt.assignedAt' }, debt: 'd1' }, 'change', null]]],
  ['by a millisecond', { requires: { event: { channels: ['letter'] }, sinceFact: 'debt.assignedAt' } }, asked({ debts: [{ id: 'd1', assignedAt: '2026-05-19T12:00:00Z' }], history: [letter('2026-05-19T12:00:00.001Z')] }), []],
  ['not on its date', { requires: { event: { channels: ['letter'] }, sinceFact: 'debt.assignedAt' } }, asked({ debts: [{ id: 'd1', assignedAt: '2026-05-19' }], history: [letter('2026-05-19T23:59:59.999Z')] }), [['prerequisite-missing', { requires: { event: { channels: ['letter'] }, sinceFact: 'debt.assignedAt' }, debt: 'd1' }, 'change', null]]],
  ['but on the next', { requires: { event: { channels: ['letter'] }, sinceFact: 'debt.assignedAt' } }, asked({ debts: [{ id: 'd1', assignedAt: '2026-05-19' }], history: [letter('2026-05-20T00:00:00Z')] }), []],
  ['a date against a date', { requires: { fact: 'debt.noticeSentAt', sinceFact: 'debt.assignedAt' } }, asked({ debts: [{ id: 'd1', assignedAt: '2026-05-18', noticeSentAt: '2026-05-18' }] }), [['prerequisite-missing', { requires: { fact: 'debt.noticeSentAt', sinceFact: 'debt.assignedAt' }, debt: 'd1' }, 'change', null]]],
  ['a later date', { requires: { fact: 'debt.noticeSentAt', sinceFact: 'debt.assignedAt' } }, asked({ debts: [{ id: 'd1', assignedAt: '2026-05-18', noticeSentAt: '2026-05-19' }] }), []],
  ['of every debt of the contact', { requires: { event: { channels: ['letter'] }, sinceFact: 'debt.assignedAt' } }, asked({ contact: { debts: ['d1', 'd2'] }, debts: [{ id: 'd1', assignedAt: '2026-05-01' }, { id: 'd2', assignedAt: '2026-05-19' }], history: [letter('2026-05-19T12:00:00Z')] }), [['prerequisite-missing', { requires: { event: { channels: ['letter'] }, sinceFact: 'debt.assignedAt' }, debt: 'd2' }, 'change', null]]],
  ['late enough after another event', { requires: { event: { channels: ['letter'] }, after: { event: { channels: ['visit'] }, atLeast: { hours: 24 } } } }, asked({ history: [call('2026-05-18T12:00:00Z', { channel: 'visit' }), letter('2026-05-19T12:00:00Z')] }), []],
  ['not so late', { requires: { event: { channels: ['letter'] }, after: { event: { channels: ['visit'] }, atLeast: { hours: 24 } } } }, asked({ history: [call('2026-05-18T12:00:00Z', { channel: 'visit' }), letter('2026-05-19T11:59:59.999Z')] }), [['prerequisite-missing', { requires: { event: { channels: ['letter'] }, after: { event: { channels: ['visit'] }, atLeast: { hours: 24 } } } }, 'change', null]]],
  ['after another that may have come just before the history begins', { requires: { event: { channels: ['letter'] }, after: { event: { channels: ['visit'] }, atLeast: { hours: 24 } } } }, asked({ historySince: '2026-05-19T00:00:00Z', history: [letter('2026-05-19T12:00:00Z')] }), [['history-too-short', { historySince: '2026-05-19T00:00:00.000Z', needed: null }, 'change', null]]],
  ['pending ones in any order', { requires: { event: { channels: ['letter'] }, count: 1 }, atLeast: { hours: 24 } }, asked({ history: [letter('2026-05-20T10:00:00Z'), letter('2026-05-19T20:00:00Z')] }), [['cooldown', { requires: { event: { channels: ['letter'] }, count: 1 }, atLeast: { hours: 24 } }, 'wait', '2026-05-20T20:00:00.000Z']]],
]);
table('prerequisite', { calendar: 'us' }, [
  ['a wait past the calendar', { requires: { event: { channels: ['letter'] } }, atLeast: { workdays: 3 } }, asked({ contact: { at: '2199-06-06T12:00:00Z' }, history: [letter('2199-06-05T12:00:00Z')] }), [['calendar-coverage', { calendar: 'us', date: '2199-06-06' }, 'change', null]]],
]);

const HISTORY = [call('2026-05-19T12:00:00Z', { id: 'c' }), call('2026-05-18T12:00:00Z', { id: 'b' }), call('2026-05-18T12:00:00Z', { id: 'a' }), call('2026-05-21T12:00:00Z', { id: '0' })];
table('custom', {}, [
  ['the message', { deny: { '==': [1, 1] }, message: { en: 'No.' } }, asked(), [['custom-rule', { message: { en: 'No.' } }, 'change', null]]],
  ['no message where none was written', { deny: { '==': [1, 1] } }, asked(), [['custom-rule', {}, 'change', null]]],
  ['the debt', { deny: { '<': [{ var: 'debt.daysPastDue' }, 3] } }, asked({ contact: { debts: ['d1', 'd2'] }, debts: [{ id: 'd1', daysPastDue: 3 }, { id: 'd2', daysPastDue: 2 }] }), [['custom-rule', { debt: 'd2' }, 'change', null]]],
  ['the zone', { deny: { '<': [{ var: 'local.time' }, '09:00'] } }, asked({ consumer: { timeZones: ['UTC', NY] } }), [['custom-rule', { zone: NY }, 'wait', '2026-05-20T13:00:00.000Z']]],
  ['what is not known, in order', { deny: { '<': [{ '+': [{ var: 'contact.zeta' }, 1] }, { var: 'contact.alpha' }] } }, asked(), [['unknown-fact', { fact: 'contact.zeta' }, 'change', null]]],
  ['values of different types', { deny: { '<': [{ var: 'debt.type' }, 3] } }, asked(), [['unknown-fact', { fact: 'values of different types are compared', debt: 'd1' }, 'change', null]]],
  ['history, the oldest first, and of one instant by id', { deny: { '==': [{ reduce: [{ var: 'history' }, { if: [{ '==': [{ var: 'accumulator' }, ''] }, { var: 'current.id' }, { var: 'accumulator' }] }, ''] }, 'a'] } }, asked({ history: HISTORY }), [['custom-rule', {}, 'change', null]]],
  ['history as it stood', { deny: { '==': [{ reduce: [{ var: 'history' }, { var: 'current.id' }, ''] }, 'c'] } }, asked({ history: HISTORY }), [['custom-rule', {}, 'change', null]]],
  ['defaults of what happened', { deny: { some: [{ var: 'history' }, { and: [{ '==': [{ var: 'to.role' }, 'debtor'] }, { '==': [{ var: 'from.technology' }, 'human'] }, { '==': [{ var: 'direction' }, 'outbound'] }, { '==': [{ var: 'purpose' }, 'collection'] }] }] } }, asked({ history: [{ at: '2026-05-19T12:00:00Z', channel: 'call' }] }), [['custom-rule', {}, 'change', null]]],
  ['and of the contact', { deny: { and: [{ '==': [{ var: 'contact.to.role' }, 'debtor'] }, { '==': [{ var: 'contact.from.technology' }, 'human'] }, { '==': [{ var: 'contact.direction' }, 'outbound'] }, { '==': [{ var: 'contact.purpose' }, 'collection'] }, { '==': [{ var: 'contact.at' }, AT] }] } }, asked({ contact: { to: {}, debts: ['d1'] } }), [['custom-rule', {}, 'change', null]]],
]);
table('custom', { calendar: 'us' }, [
  ['the class of the day', { deny: { '==': [{ var: 'local.day' }, 'workday'] } }, asked(), [['custom-rule', { zone: 'UTC' }, 'wait', '2026-05-23T00:00:00.000Z']]],
  ['a holiday', { deny: { '==': [{ var: 'local.day' }, 'holiday'] } }, asked({ contact: { at: '2026-12-25T12:00:00Z' } }), [['custom-rule', { zone: 'UTC' }, 'wait', '2026-12-26T00:00:00.000Z']]],
  ['a rest day', { deny: { '==': [{ var: 'local.day' }, 'rest-day'] } }, asked({ contact: { at: '2026-05-23T12:00:00Z' } }), [['custom-rule', { zone: 'UTC' }, 'wait', '2026-05-25T00:00:00.000Z']]],
]);
