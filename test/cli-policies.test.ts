import { describe, expect, it } from 'vitest';
import { parse } from '../src/cli/arguments.js';
import { calendarsOf, choosePolicies, POLICY, readJson, shipped } from '../src/cli/policies.js';
import type { Choose, Chosen } from '../src/cli/policies.js';
import { check, compile } from '../src/index.js';
import type { CompileOptions } from '../src/index.js';
import { rulesets } from '../src/rulesets/index.js';
import { lexicons } from '../src/wording/lexicons/index.js';
import { readerOf } from '../src/wording/reader.js';
import { refused, scratch } from './command.js';

const { path, file } = scratch();
const house = (more: object = {}) => ({ id: 'house', version: '1', zones: ['Asia/Shanghai'], rules: [{ id: 'house.hours', kind: 'contact-hours', allow: [{ from: '09:00', to: '18:00' }] }], ...more });
const choose = (...argv: readonly string[]): Choose => choosePolicies(parse('check', argv, POLICY));
const idsOf = ({ policy }: Chosen): string => policy?.rulesets.map(({ id }) => id).join(' ') ?? 'none';

describe('what decides', () => {
  it('a file, a shipped ruleset, or several at once, the same for every request', () => {
    const path = file('house.json', house());
    const one = choose('-r', path);
    expect(one({})).toEqual({ policy: expect.objectContaining({ fingerprint: compile(house()).fingerprint }) as unknown, zones: ['Asia/Shanghai'] });
    expect(one(undefined)).toBe(one({}));
    const both = choose('-r', ` GB , ,${path} `)({});
    expect([idsOf(both), 'zones' in both && both.zones]).toEqual(['gb house', [...(rulesets['gb']?.zones ?? []), 'Asia/Shanghai']]);
    const bare = choose('-r', file('bare.json', { ...house(), zones: undefined }))({});
    expect('zones' in bare && bare.zones).toEqual([]);
  });

  it('with margin and forces', () => {
    const path = file('house.json', house());
    const print = (...more: readonly string[]): unknown => choose('-r', path, ...more)({}).policy?.fingerprint;
    const wanted = (options: CompileOptions): string => compile(house(), options).fingerprint;
    for (const margin of ['0', '60', '0.5', '1.25', '0.125', '43200', '43200.000']) expect(print('--margin', margin), margin).toBe(wanted({ marginSeconds: Number(margin) }));
    for (const margin of ['43200.001', '43201', '0.1234', '1.', '.5', '1e3', '0x10', ' 5', 'x5', '5x', '1.x']) expect(refused(() => choose('-r', path, `--margin=${margin}`)), margin).toBe(`--margin is ${JSON.stringify(margin)}; give seconds from 0 to 43200, as --margin 60.`);
    expect(print('--denies', 'should, prohibition')).toBe(wanted({ denies: ['should', 'prohibition'] }));
    expect(print()).toBe(wanted({}));
    expect(refused(() => choose('-r', path, '--denies', 'prohibition,shuold'))).toBe('--denies names "shuold"; did you mean should? Give a list of prohibition, presumption, should.');
    expect(refused(() => choose('-r', path, '--denies', ' ,'))).toBe('--denies names no force; give a list of prohibition, presumption, should.');
  });

  it('with calendars', () => {
    const calendar = (id: string, more: object = {}) => file(`${id}.json`, { id, title: 'Company', coverage: { from: '2026-01-01', to: '2026-12-31' }, holidays: { 2026: '0302' }, sources: { '*': 'the board' }, ...more });
    const read = (...argv: readonly string[]) => calendarsOf(parse('lint', argv, POLICY));
    expect(read()).toStrictEqual({});
    expect(read('--calendar', calendar('a'), '--calendar', calendar('b'))).toEqual({ calendars: [expect.objectContaining({ id: 'a' }), expect.objectContaining({ id: 'b' })] });
    const many = Array.from({ length: 11 }, (_, index) => ['--calendar', calendar(`c${index}`, index === 10 ? { coverage: 5, extra: 1 } : {})]).flat();
    const text = refused(() => choose('-r', file('house.json', house()), ...many)).split('\n');
    expect(text[0]).toBe('The ruleset cannot be used:');
    expect(text.length).toBeGreaterThan(1);
    for (const line of text.slice(1)) expect(line).toMatch(/^ {2}--calendar 11: (?!undefined|options)\S/);
    expect(refused(() => choose('-r', file('house.json', house()), '--calendar', file('number.json', 3)))).toMatch(/^The ruleset cannot be used:\n {2}--calendar 1: (?!options|\.)\S/);
    expect(refused(() => choose('-r', file('odd.json', house({ rules: [{ id: 'a', kind: 'custom', deny: { var: 'options.calendars[0].x' } }, { id: 'a', kind: 'nope' }] }))))).not.toContain('--calendar');
  });

  it('a text is read where a rule of a ruleset names a lexicon', () => {
    const words = (...rules: readonly object[]) => file('words.json', house({ id: 'words', rules }));
    const rule = { id: 'words.en', kind: 'wording', lexicons: ['en'] };
    const other = { id: 'words.hours', kind: 'contact-hours', allow: [{ from: '09:00', to: '18:00' }] };
    const decide = (...argv: readonly string[]) => {
      const { policy } = choose(...argv)({});
      const { outcome, reasons } = check(policy as NonNullable<typeof policy>, { contact: { at: '2026-03-02T09:00:30+08:00', channel: 'sms', content: { text: 'You will be arrested.' } } });
      return [outcome, ...reasons.map(({ code }) => code)].join(' ');
    };
    expect(decide('-r', words(rule))).toBe('deny prohibited-wording');
    expect(decide('-r', words(other, rule, { ...rule, id: 'words.own', lexicons: undefined, placeholders: 'deny' }))).toBe('deny prohibited-wording');
    expect(decide('-r', `${file('house.json', house())},${words(other, rule)}`)).toBe('deny prohibited-wording');
    // Without, a text is read for nothing else either: the answer is that of the function.
    const says = { id: 'says', version: '1', zones: ['Asia/Shanghai'], rules: [{ id: 'says.stop', kind: 'disclosure', requires: ['opt-out'], unchecked: 'deny' }] };
    const message = { contact: { at: '2026-03-02T10:00:00+08:00', channel: 'sms', content: { text: 'Reply STOP to opt out.', language: 'en' } } };
    const by = choose('-r', file('says.json', says))({}).policy as NonNullable<Chosen['policy']>;
    expect(check(by, message)).toEqual(check(compile(says), message));
    expect(check(by, message)).not.toEqual(check(compile(says, { wording: readerOf(lexicons) }), message));
    // The other options go with it.
    expect(decide('-r', words(other, rule), '--margin', '60')).toBe('deny prohibited-wording contact-hours');
    for (const broken of [{ rules: [null, rule] }, { rules: 'x' }, null, 3]) expect(refused(() => choose('-r', file('broken.json', broken)))).toMatch(/^The ruleset cannot be used:\n {2}.*broken\.json: \S/);
  });

  it('what is wrong is told of each document by its name', () => {
    const good = Array.from({ length: 10 }, (_, index) => file(`good${index}.json`, house({ id: `good${index}`, rules: [{ id: `r${index}`, kind: 'contact-hours', allow: [{ from: '09:00', to: '18:00' }] }] })));
    const bad = file('bad.json', house({ rules: [{ id: 'a', kind: 'nope' }, { id: 'b', kind: 'nope' }] }));
    const kinds = (text: string): string[] => text.split('\n').map((line) => line.replace(/( rules\[\d\]\.kind ).*/, '$1…'));
    const wanted = ['The ruleset cannot be used:', `  ${bad}: rules[0].kind …`, `  ${bad}: rules[1].kind …`];
    expect(kinds(refused(() => choose('-r', bad)))).toEqual(wanted);
    expect(kinds(refused(() => choose('-r', [...good, bad].join())))).toEqual(wanted);
    const number = file('number.json', 3);
    expect(refused(() => choose('-r', `${good[0] as string},${number}`))).toMatch(/^The ruleset cannot be used:\n {2}.*number\.json: (?!\[|\.)\S/);
    const listed = file('listed.json', [house({ rules: [{ id: 'a', kind: 'nope' }] })]);
    expect(refused(() => choose('-r', listed))).toMatch(/^The ruleset cannot be used:\n {2}.*listed\.json: \S/);
  });
});

describe('what is read', () => {
  it('JSON with a byte order mark, and nothing else', () => {
    expect(readJson(file('mark.json', '\ufeff{"a":"x\ufeffy"}'))).toEqual({ a: 'x\ufeffy' });
    expect(readJson(file('within.json', '{"a":"x\ufeffy"}'))).toEqual({ a: 'x\ufeffy' });
    expect(refused(() => readJson(file('two.json', '\ufeff\ufeff{}')))).toMatch(/two\.json is not JSON: .*\.$/);
    expect(refused(() => readJson(path('none.json')))).toBe(`There is no file ${path('none.json')}.`);
  });

  it('a shipped ruleset by its code, or what there is', () => {
    expect(shipped('US-ny')).toBe(rulesets['us-ny']);
    const codes = Object.keys(rulesets).sort().join(', ');
    expect(refused(() => shipped('us-nz'))).toBe(`There is no ruleset "us-nz"; did you mean us-az or us-nc? Shipped are: ${codes}; a file of your own is named with a path, as ./us-nz.json.`);
    expect(refused(() => shipped('my own!'))).toMatch(/^There is no ruleset "my own!".* Shipped are: .*; a file of your own is named with a path, as \.\/myown\.json\.$/);
    expect(refused(() => shipped('?*'))).toBe(`There is no ruleset "?*". Shipped are: ${codes}; a file of your own is named with a path, as ./house.json.`);
    expect(refused(() => choose())).toBe('Say by which rules: --ruleset us,./house.json, or --ruleset auto to go by consumer.location. `fair-contact rulesets` lists what is shipped.');
  });
});

describe('by the place of each request', () => {
  const auto = choosePolicies(parse('check', ['-r', 'auto'], POLICY));
  const at = (location: unknown, by: Choose = auto): unknown => {
    const { policy, ...rest } = by({ consumer: { location } });
    return policy === undefined ? rest : idsOf({ policy, ...rest } as Chosen);
  };
  const countries = [...new Set(Object.keys(rulesets).map((code) => code.slice(0, 2).toUpperCase()))].sort().join(', ');

  it.each<[unknown, string]>([
    [{ country: 'GB' }, 'gb'], [{ country: ' gb ' }, 'gb'], [{ country: 'US', region: 'MA' }, 'us us-ma'], [{ country: 'us', region: ' US-MA ' }, 'us us-ma'], [{ country: 'US', region: 'Massachusetts' }, 'us us-ma'],
    [{ country: 'US', region: 'WY' }, 'us'], [{ country: 'US', region: 'NY', city: ' Brooklyn ' }, 'us us-ny us-nyc'], [{ country: 'US', city: 'NYC' }, 'us us-ny us-nyc'], [{ country: 'GU' }, 'us'], [{ country: 'CN', region: 'SH', city: 'x' }, 'cn'], [{ country: 'GB', region: 7, city: 8 }, 'gb'],
  ])('%j: %s', (location, ids) => {
    expect(at(location)).toBe(ids);
  });

  it.each([[undefined], [null], ['US'], [{}], [{ country: '' }], [{ country: '  ' }], [{ country: 7 }], [{ region: 'MA' }], [Object.create({ country: 'US' }) as object]])('%j: the country is not known', (location) => {
    expect(at(location)).toEqual({ unknown: 'consumer.location.country' });
  });

  it('nothing is known of what is no request', () => {
    for (const request of [undefined, null, 3, 'x', {}, { consumer: null }, { consumer: 3 }]) expect(auto(request)).toEqual({ policy: undefined, unknown: 'consumer.location.country' });
  });

  it.each([[{ country: 'US' }], [{ country: 'US', region: ' ' }], [{ country: 'US', region: 5 }], [{ country: 'US', city: 'Boston' }], [{ country: 'CA' }]])('%j: the region is not known', (location) => {
    expect(at(location)).toEqual({ unknown: 'consumer.location.region' });
  });

  it.each([[{ country: ' us ', region: ' ZZ ' }, 'US', '"ZZ"'], [{ country: 'GB', region: 'US-MA' }, 'GB', '"US-MA"']])('%j: the region is none of the country', (location, country, found) => {
    expect(at(location)).toEqual({ issue: { path: 'consumer.location.region', message: `is no region of ${country}; give its code of ISO 3166-2, as US-MA or MA (found ${found})` } });
  });

  it('a country without a ruleset, with those that have one', () => {
    const message = `no ruleset is shipped for it; there are some for ${countries} (ISO 3166-1 codes) (found "ZZ")`;
    expect([at({ country: 'ZZ' }), at({ country: ' ZZ ', region: 'MA' })]).toEqual([{ issue: { path: 'consumer.location.country', message } }, { issue: { path: 'consumer.location.country', message } }]);
  });

  it('together with what is named, each once, and made once for each place', () => {
    const path = file('own.json', house({ zones: ['Europe/Paris'] }));
    const by = choose('-r', 'auto,gb', '-r', path);
    const of = (country: string) => by({ consumer: { location: { country } } });
    expect([idsOf(of('GB')), idsOf(of('CN')), idsOf(of('ZZ'))]).toEqual(['gb house', 'cn gb house', 'none']);
    const chosen = of('GB');
    expect('zones' in chosen && chosen.zones).toEqual([...(rulesets['gb']?.zones ?? []), 'Europe/Paris']);
    expect(of('GB')).toBe(chosen);
    expect(auto({ consumer: { location: { country: 'US', region: 'NY' } } })).toBe(auto({ consumer: { location: { country: 'US', region: 'US-NY' } } }));
    expect(auto({ consumer: { location: { country: 'US', region: 'NY' } } })).not.toBe(auto({ consumer: { location: { country: 'US', region: 'NY', city: 'NYC' } } }));
  });
});
