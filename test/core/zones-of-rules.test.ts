import { describe, expect, it } from 'vitest';
import { check, compile } from '../../src/index.js';

// 12:00 UTC is 08:00 in New York and 21:00 in Tokyo; 18:00 UTC is 14:00 and 03:00 of the next day.
const hours = (id: string, zone?: string | readonly string[]): object => ({ id: `house.${id}`, kind: 'contact-hours', allow: [{ from: '09:00', to: '17:00' }], ...(zone === undefined ? {} : { zone }) });
const objecting = (rules: readonly object[], at: string, timeZones: readonly string[] | undefined): string[] =>
  check(compile({ id: 'house', version: '1', zones: ['UTC'], rules } as never), { contact: { at, channel: 'call' }, consumer: timeZones === undefined ? {} : { timeZones }, history: [] })
    .reasons.map(({ rule, code }) => `${String(rule)} ${code}`);

const own = hours('a-own');
const fixed = hours('b-fixed', 'Asia/Tokyo');
const both = hours('c-both', ['consumer', 'Asia/Tokyo']);
const again = hours('d-own');

describe('each rule goes by its zones, whatever the rule before it went by', () => {
  it.each([
    ['as they stand', [own, fixed, both, again]],
    ['the other way round', [again, both, fixed, own]],
    ['fixed first', [fixed, own, again, both]],
  ])('%s', (_, rules) => {
    expect(objecting(rules, '2026-05-20T18:00:00Z', ['America/New_York'])).toEqual(['house.b-fixed contact-hours', 'house.c-both contact-hours']);
    expect(objecting(rules, '2026-05-20T12:00:00Z', ['America/New_York'])).toEqual(['house.a-own contact-hours', 'house.b-fixed contact-hours', 'house.c-both contact-hours', 'house.d-own contact-hours']);
    // 02:00 UTC is 11:00 in Tokyo and 22:00 in New York.
    expect(objecting(rules, '2026-05-20T02:00:00Z', ['America/New_York'])).toEqual(['house.a-own contact-hours', 'house.c-both contact-hours', 'house.d-own contact-hours']);
    expect(objecting(rules, '2026-05-20T02:00:00Z', ['Asia/Tokyo'])).toEqual([]);
    // Without a zone of the consumer's the ruleset's stands for it where a rule has none of its own.
    expect(objecting(rules, '2026-05-20T12:00:00Z', undefined)).toEqual(['house.b-fixed contact-hours', 'house.c-both contact-hours']);
    expect(objecting(rules, '2026-05-20T02:00:00Z', ['Nowhere/City'])).toEqual(['house.a-own unknown-time-zone', 'house.c-both unknown-time-zone', 'house.d-own unknown-time-zone']);
  });

  it('and rulesets with zones of their own are told apart', () => {
    const policy = compile([{ id: 'east', version: '1', zones: ['Asia/Tokyo'], rules: [own] }, { id: 'west', version: '1', zones: ['America/New_York'], rules: [again] }] as never);
    const rules = (at: string): (string | null)[] => check(policy, { contact: { at, channel: 'call' }, history: [] }).reasons.map(({ rule }) => rule);
    expect(rules('2026-05-20T02:00:00Z')).toEqual(['house.d-own']);
    expect(rules('2026-05-20T18:00:00Z')).toEqual(['house.a-own']);
  });
});
