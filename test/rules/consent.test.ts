import { describe, expect, it } from 'vitest';
import { allowedWindows, check } from '../../src/index.js';
import { policyOf } from '../failures/support.js';
import type { Plain } from '../failures/support.js';
import { changeOf, prepareConsent } from '../../src/rules/consents.js';
import { askOf } from './ask.js';
import { asked, AT, NY } from './condition-table.js';

const decide = (rule: Plain, request: Plain, document: Plain = {}): unknown => check(policyOf({ kind: 'consent', ...rule }, document), request).reasons.map(({ code, data }) => [code, data]);
const out = { optOuts: {} };
const optedOut = (optOut: Plain, more: { contact?: Plain; consumer?: Plain } = {}): Plain => asked({ ...more, consumer: { optOuts: [{ at: '2026-05-20T08:00:00Z', ...optOut }], ...more.consumer } });
const codes = (rule: Plain, request: Plain, document: Plain = {}): unknown => (decide(rule, request, document) as [string][]).map(([code]) => code);

describe('what a consent that is missing is said to have been', () => {
  const rule = { requires: { scopes: ['calls'] } };
  const said = (consent: Plain): unknown => (decide(rule, asked({ consumer: { consents: [{ scope: 'calls', at: '2026-05-19T00:00:00Z', channels: ['sms'], ...consent }] } })) as [string, Plain][])[0]?.[1];
  it.each<[Plain, Plain]>([
    [{ revokedAt: AT }, { revokedAt: AT }],
    [{ revokedAt: '2026-05-20T12:00:00.001Z' }, {}],
    [{ until: AT }, { expiredAt: AT }],
    [{ until: '2026-05-20T12:00:00.001Z' }, {}],
    [{ until: '2026-05-20', revokedAt: '2026-05-21' }, { expiredAt: '2026-05-20' }],
    [{ scope: 'sms', revokedAt: AT, until: AT }, {}],
    [{}, {}],
  ])('%j', (consent, data) => {
    expect(said(consent)).toStrictEqual({ scopes: ['calls'], ...data });
  });
});

describe('an opt-out bars', () => {
  const to = (more: Plain): { contact: Plain } => ({ contact: { to: more } });
  const spouse = { role: 'third-party', relation: 'spouse' };
  it.each<[string, Plain, Plain, boolean]>([
    ['whoever is meant by nobody in particular', {}, { role: 'third-party', relation: 'spouse', person: 'p1' }, true],
    ['all of a role', { role: 'third-party' }, { ...spouse, person: 'p1' }, true],
    ['no other role', { role: 'guarantor' }, spouse, false],
    ['the same relation', spouse, spouse, true],
    ['no other relation', spouse, { role: 'third-party', relation: 'parent' }, false],
    ['a relation that is not stated', spouse, { role: 'third-party' }, true],
    ['the same person', { person: 'p1' }, { ...spouse, person: 'p1' }, true],
    ['no other person', { person: 'p1' }, { ...spouse, person: 'p2' }, false],
    ['a person who is not stated', { person: 'p1' }, spouse, true],
    ['of one role, no other person', { ...spouse, person: 'p1' }, { ...spouse, person: 'p2' }, false],
  ])('%s', (_, by, recipient, barred) => {
    expect(codes(out, optedOut({ by }, to(recipient)))).toEqual(barred ? ['opted-out'] : []);
  });

  it.each<[string, Plain, Plain, boolean, Plain?]>([
    ['from its receipt where days of grace cannot be told', { grace: { days: 2 } }, optedOut({}, { consumer: { timeZones: undefined } }), true],
    ['after days of grace', { grace: { days: 2 } }, optedOut({}), false],
    ['from its receipt where the grace runs past the calendar', { grace: { workdays: 9 } }, asked({ contact: { at: '2199-06-06T12:00:00Z' }, consumer: { optOuts: [{ at: '2199-06-05T08:00:00Z' }] } }), true, { calendar: 'us' }],
    ['after workdays of grace', { grace: { workdays: 9 } }, optedOut({}), false, { calendar: 'us' }],
    ['in hours of grace from a date on', { grace: { hours: 12 } }, optedOut({ at: '2026-05-20' }), true],
    ['days of grace from a date', { grace: { days: 1 } }, optedOut({ at: '2026-05-20' }), false],
    ['after them', { grace: { days: 1 } }, optedOut({ at: '2026-05-19' }), true],
    ['in any form where the rule names none', {}, optedOut({ form: 'spoken' }), true],
    ['not in the grace from a date, which is one date in both zones', { grace: { days: 1 } }, optedOut({ at: '2026-05-19' }, { contact: { at: '2026-05-19T12:00:00Z' }, consumer: { timeZones: ['UTC', NY] } }), false],
    ['a channel that it covers', { covers: { sms: ['call'] } }, optedOut({ channel: 'sms' }), true],
    ['none beside', { covers: { sms: ['email'] } }, optedOut({ channel: 'sms' }), false],
    ['voicemail as calls', {}, optedOut({ channel: 'call' }, { contact: { channel: 'voicemail' } }), true],
    ['not calls as voicemail', {}, optedOut({ channel: 'voicemail' }), false],
  ])('%s', (_, optOuts, request, barred, document) => {
    expect(codes({ optOuts }, request, document)).toEqual(barred ? ['opted-out'] : []);
  });
});

describe('what was closed is reopened', () => {
  const covering = { optOuts: { covers: { sms: ['call'] } } };
  const consent = (scope: string, at = '2026-05-20T09:00:00Z'): Plain => ({ consumer: { consents: [{ scope, at }] } });
  it.each<[string, Plain, Plain, Plain, boolean]>([
    ['by consent to the contact', covering, { channel: 'sms' }, consent('contact'), true],
    ['by consent to the channel', covering, { channel: 'sms' }, consent('channel:call'), true],
    ['by consent to the channel that was closed', covering, { channel: 'sms' }, consent('channel:sms'), true],
    ['not by consent to another', covering, { channel: 'sms' }, consent('channel:email'), false],
    ['all of it by consent to the contact', out, {}, consent('contact'), true],
    ['not all of it by consent to a channel', out, {}, consent('channel:call'), false],
    ['not by an earlier consent', out, {}, consent('contact', '2026-05-20T07:59:59.999Z'), false],
    ['nor by one of the same instant', out, {}, consent('contact', '2026-05-20T08:00:00Z'), false],
    ['of a date, by a consent after its end', out, { at: '2026-05-19' }, consent('contact', '2026-05-20T00:00:00Z'), true],
    ['not by one on that date', out, { at: '2026-05-19' }, consent('contact', '2026-05-19T23:59:59.999Z'), false],
    ['of a date, by a consent of the next', out, { at: '2026-05-18' }, consent('contact', '2026-05-19'), true],
    ['not by one of the same date', out, { at: '2026-05-18' }, consent('contact', '2026-05-18'), false],
    ['not what somebody else closed', out, { by: { role: 'debtor' } }, consent('contact'), false],
  ])('%s', (_, rule, optOut, { consumer }, reopened) => {
    expect(codes(rule, optedOut(optOut, { consumer: consumer as Plain }))).toEqual(reopened ? [] : ['opted-out']);
  });

  it('not for anybody else', () => {
    expect(codes(out, optedOut({}, { contact: { to: { role: 'spouse' } }, consumer: consent('contact')['consumer'] as Plain }))).toEqual(['opted-out']);
  });

  it.each<[string, Plain, Plain, readonly string[]]>([
    ['once the consent to the channel is given', { optOuts: { covers: { sms: ['call'] } } }, { channel: 'sms' }, ['00:00 08:00', '09:00 00:00']],
    ['of a channel', out, { channel: 'call' }, ['00:00 08:00', '09:00 00:00']],
    ['of all, never by that', out, {}, ['00:00 08:00']],
  ])('%s', (_, rule, optOut, windows) => {
    const found = allowedWindows(policyOf({ kind: 'consent', ...rule }), optedOut(optOut, { consumer: consent('channel:call')['consumer'] as Plain }), { from: '2026-05-20T00:00:00Z', to: '2026-05-21T00:00:00Z' });
    expect(found.map(({ from, to }) => `${from.slice(11, 16)} ${to.slice(11, 16)}`)).toEqual(windows);
  });
});

describe('when a consent may begin or cease to cover', () => {
  const change = (spec: Plain, consent: Plain, more: Plain = {}, at = AT, zones: readonly string[] = ['UTC']): string => {
    const ask = askOf({ ...more, consumer: { consents: [{ scope: 'calls', at: '2026-05-19T08:00:00Z', ...consent }] } }, at, zones);
    const next = changeOf(ask.facts.consents[0] as (typeof ask.facts.consents)[number], prepareConsent({ scopes: ['calls'], ...spec }), ask);
    return next === Infinity ? 'never' : new Date(next).toISOString().slice(5, 16);
  };
  const both = ['UTC', NY];
  it.each<[string, Plain, Plain, Plain, string, readonly string[], string]>([
    ['never', {}, {}, {}, AT, ['UTC'], 'never'],
    ['where it begins', {}, { at: '2026-05-20T13:00:00Z' }, {}, AT, ['UTC'], '05-20T13:00'],
    ['where its date is over in both zones', {}, { at: '2026-05-20' }, {}, AT, both, '05-21T04:00'],
    ['where it is revoked', {}, { revokedAt: '2026-05-20T13:00:00Z', until: '2026-05-20T14:00:00Z' }, {}, AT, ['UTC'], '05-20T13:00'],
    ['where it ends', {}, { revokedAt: '2026-05-20T15:00:00Z', until: '2026-05-20T14:00:00Z' }, {}, AT, ['UTC'], '05-20T14:00'],
    ['with the date on which it holds', {}, { on: '2026-05-21' }, {}, AT, ['UTC'], '05-21T00:00'],
    ['with the end of that date', {}, { on: '2026-05-20' }, {}, AT, ['UTC'], '05-21T00:00'],
    ['with the last of its days', { days: 3 }, {}, {}, AT, ['UTC'], '05-22T00:00'],
    ['of a bare date too', { days: 3 }, { at: '2026-05-19' }, {}, AT, ['UTC'], '05-22T00:00'],
    ['with its hours', {}, { hours: { from: '09:00', to: '15:00' } }, {}, AT, ['UTC'], '05-20T15:00'],
    ['with the hours of both zones', {}, { hours: { from: '09:00', to: '18:00' } }, {}, AT, both, '05-20T13:00'],
    ['at midnight, where their hours are over', {}, { hours: { from: '09:00', to: '11:00' } }, {}, AT, ['UTC'], '05-21T00:00'],
    ['with an event that ends it', { endsWith: { channels: ['call'] } }, {}, { history: [{ at: '2026-05-20T11:00:00Z', channel: 'call' }, { at: '2026-05-20T13:00:00Z', channel: 'call' }] }, AT, ['UTC'], '05-20T13:00'],
    ['with none where the history is unknown', { endsWith: { channels: ['call'] } }, {}, {}, AT, ['UTC'], 'never'],
  ])('%s', (_, spec, consent, more, at, zones, expected) => {
    expect(change(spec, consent, more, at, zones)).toBe(expected);
  });
});
