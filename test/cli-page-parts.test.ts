import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../src/calendars/civil.js';
import { findZone } from '../src/calendars/zone.js';
import type { Zone } from '../src/calendars/zone.js';
import type { Entry } from '../src/cli/decide.js';
import type { Lane, Told } from '../src/cli/lanes.js';
import { calendar, isByHours, lengthText, rulesText } from '../src/cli/page/calendar.js';
import type { Drawn, Frame } from '../src/cli/page/calendar.js';
import { daysOf } from '../src/cli/page/days.js';
import type { Day } from '../src/cli/page/days.js';
import { pageTo } from '../src/cli/page/page.js';
import { section } from '../src/cli/page/section.js';
import { pageWordsFor } from '../src/cli/page/words.js';
import { prepare } from '../src/cli/ready.js';
import type { Ready } from '../src/cli/ready.js';
import { wordsFor } from '../src/cli/words.js';
import type { Words } from '../src/cli/words.js';
import { compile } from '../src/index.js';
import type { Policy } from '../src/index.js';
import { finding, objecting, ownPolicy } from './core/support.js';
import { refused, scratch } from './command.js';

const words = wordsFor('en') as Words;
const page = pageWordsFor(words);
const zone = (name: string): Zone => findZone(name) as Zone;
const at = (text: string): number => Date.parse(text);
const told = (code: string, rule: string | null = 'r', provision?: string): Told => ({ sentence: 'S', reason: { code, rule, ruleset: 'x', citation: provision === undefined ? null : { instrument: 'I', provision }, data: {} } as unknown as Told['reason'] });
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('what closes a stretch', () => {
  it('is the clock alone only where each rule says so', () => {
    expect([[], [told('contact-hours')], [told('inconvenient-time')], [told('frequency-limit')], [told('contact-hours'), told('inconvenient-time')], [told('contact-hours'), told('frequency-limit')]].map(isByHours)).toEqual([false, true, true, false, true, false]);
  });

  it('is named by its rules, each once, with their provisions', () => {
    expect(rulesText([], page)).toBe('It is permitted at first, and a rule cannot say for how long: ask again at each instant.');
    expect(rulesText([told('c', 'a', 's. 1'), told('c', 'b'), told('c', 'a', 's. 1'), told('unknown-fact', null)], page)).toBe('a, s. 1; b; unknown-fact');
  });
});

describe('the calendar', () => {
  const UTC = zone('UTC');
  const day = (index: number, more: Partial<Day> = {}): Day => ({ day: index, span: [index * DAY, (index + 1) * DAY], shifts: [], ...more });
  const lane = (more: Partial<Lane> = {}): Lane => ({ names: ['UTC'], zone: UTC, together: true, request: {}, windows: [], ...more });
  const piece = (from: number, to: number, more: Partial<Drawn> = {}): Drawn => ({ span: [from, to], open: true, id: `p${from}`, told: [], ...more });
  const draw = (days: readonly Day[], pieces: readonly Drawn[] = [], more: Partial<Frame> = {}, lanes: readonly Lane[] = [lane()]): string => {
    const asked = [days[0]?.span[0] as number, days[days.length - 1]?.span[1] as number] as const;
    return calendar(lanes.map((each) => ({ lane: each, pieces })), { zone: UTC, days, asked, at: -1, words, page, ...more }, 'W').text;
  };
  const short = day(1, { span: [DAY, 2 * DAY - HOUR], shifts: [{ skips: true, from: '02:00', to: '03:00' }] });
  const gone = day(1, { span: [DAY, DAY] });

  it('says why a day is not of 24 hours', () => {
    const frame = { page } as Frame;
    expect([lengthText(frame, day(1)), lengthText(frame, gone), lengthText(frame, short)]).toEqual([undefined, 'this date does not occur here', '23 h long, the clock skips 02:00–03:00']);
  });

  it('has the hours of a day of 24 above, and those of another day below it', () => {
    const rulers = (text: string): string => [...text.matchAll(/<div class="day head"|<li class="day"|<svg class="hours"[^>]*>(?:<text[^>]*>\d+<\/text>)*/g)].map(([match]) => (match.includes('head') ? 'head' : match.includes('<li') ? 'day' : `hours ${count(match, '<text')}`)).join(', ');
    expect(rulers(draw([day(0), short, day(2)]))).toBe('head, hours 8, day, day, hours 8, day');
    expect(rulers(draw([short]))).toBe('day, hours 8');
    expect(rulers(draw([gone, day(2)]))).toBe('head, hours 8, day, day');
    // A date that does not occur has no bar.
    expect([count(draw([gone, day(2)]), '<svg class="bar"'), count(draw([day(0), day(1)]), '<svg class="bar"')]).toEqual([1, 2]);
    expect(rulers(draw([day(0)], [], {}, [lane({ together: false }), lane()]))).toBe('day, hours 8, hours 8');
  });

  it('marks the contact on its own day, and what was not asked', () => {
    const marked = (instant: number) => draw([day(0), day(1)], [], { at: instant }).split('<li class="day">').slice(1).map((text) => count(text, 'class="mark"'));
    expect([marked(-1), marked(0), marked(DAY - 1), marked(DAY), marked(2 * DAY - 1), marked(2 * DAY)]).toEqual([[0, 0], [1, 0], [1, 0], [0, 1], [0, 1], [0, 0]]);
    const voids = (from: number, to: number) => [...draw([day(0), day(1)], [], { asked: [from, to] }).matchAll(/<rect class="void" x="([\d.]+)%" y="0" width="([\d.]+)%"/g)].map(([, x, width]) => `${x as string} ${width as string}`);
    expect([voids(0, 2 * DAY), voids(6 * HOUR, DAY + 6 * HOUR), voids(DAY, 2 * DAY)]).toEqual([[], ['0 25', '25 75'], ['0 100']]);
  });

  it('labels what is open and wide enough', () => {
    const label = (width: number, more: Partial<Drawn> = {}) => /<text class="(label[ \w]*)" x="([\d.]+%)" y="50%">([^<]*)</.exec(draw([{ day: 0, span: [0, 10_000_000], shifts: [] }], [piece(0, width, more)]))?.slice(1).join(' ');
    expect([label(1_099_999), label(1_100_000), label(2_399_999), label(2_400_000), label(2_400_000, { open: false })]).toEqual([undefined, 'label wide 5.5% 00:00–00:18:20', 'label wide 12% 00:00–00:39:59.999', 'label 12% 00:00–00:40', undefined]);
    const kinds = (pieces: readonly Drawn[]) => [...draw([day(0)], pieces).matchAll(/<rect class="(\w+)"([^>]*?) x=/g)].map(([, kind, fill]) => `${kind as string}${fill as string}`);
    expect(kinds([piece(0, HOUR), piece(HOUR, 2 * HOUR, { open: false, told: [told('contact-hours')] }), piece(2 * HOUR, 3 * HOUR, { open: false, told: [told('x')] }), piece(3 * HOUR, DAY, { open: false })])).toEqual(['open', 'hatched fill="url(#hatched)"', 'crossed fill="url(#crossed)"', 'crossed fill="url(#crossed)"']);
    // Each in the row of the day in which it begins.
    expect(draw([day(0), day(1)], [piece(DAY, 2 * DAY)]).split('<li class="day">').slice(1).map((text) => count(text, '<a href'))).toEqual([0, 1]);
  });
});

describe('a section', () => {
  const entry = (policy: Policy, request: object = {}): Entry => ({ number: 1, request: { contact: { id: 'm', at: '2026-05-05T12:00:00Z', channel: 'call', ...request }, consumer: { timeZones: ['UTC'] }, history: [] }, issue: undefined, chosen: { policy, zones: [] } });
  const house = (...rules: readonly object[]): Policy => compile({ id: 'house', version: '1', rules });
  const draw = (policy: Policy, from: string, to: string): string => section(entry(policy), { ready: prepare(entry(policy)) as Ready, asked: [at(from), at(to)] }, words).body.text;
  const text = (markup: string): string => markup.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');
  const table = (markup: string, name: string): string[] => [...(new RegExp(`<table class="${name}">[^]*?<tbody>([^]*?)</tbody>`).exec(markup)?.[1] ?? '').matchAll(/<tr[^]*?<\/tr>/g)].map(([row]) => text(row).replace(/^\||\|$/g, ''));
  const hours = (from: string, to: string, more: object = {}) => ({ id: 'h', kind: 'contact-hours', allow: [{ from, to }], ...more });

  it('of what is always permitted: each day for itself, and nothing that closes', () => {
    const open = draw(house(hours('00:00', '24:00')), '2026-05-05T00:00:00Z', '2026-05-07T00:00:00Z');
    expect(table(open, 'by-day')).toEqual(['Tue 2026-05-05|00:00–24:00 |24 h|nothing', 'Wed 2026-05-06|00:00–24:00 |24 h|nothing']);
    expect(open).not.toContain('<table class="closers">');
    expect(text(open)).toContain('Permitted for 48 h of 48 h, in 1 window');
  });

  it('of what is never permitted', () => {
    const closed = draw(house(hours('08:00', '21:00'), { id: 'a', kind: 'channel', deny: [{ channels: ['call'] }], citation: { instrument: 'I', provision: '' } }), '2026-05-05T00:00:00Z', '2026-05-06T00:00:00Z');
    expect(table(closed, 'by-day')).toEqual(['Tue 2026-05-05|at no time|a| |h| ']);
    expect(table(closed, 'closers')).toEqual(['a|I|24 h', 'h|11 h']);
  });

  it('of what a rule cannot foresee', () => {
    const policy = ownPolicy({ evaluate: objecting(() => false, finding()), next: () => NaN });
    const markup = draw(policy, '2026-05-05T00:00:00Z', '2026-05-05T06:00:00Z');
    expect(markup).toContain('<td class="why"><p>It is permitted at first, and a rule cannot say for how long: ask again at each instant.</p></td>');
  });

  it('cites what may be followed, and nothing else', () => {
    const cite = (citation: object): string => (/<td><cite>[^]*?<\/td>/.exec(draw(house(hours('08:00', '09:00', { citation })), '2026-05-05T00:00:00Z', '2026-05-05T01:00:00Z')) as RegExpExecArray)[0].slice(4, -5);
    const linked = (url: string): string => `<cite><a href="${url}" rel="noopener noreferrer">I, P</a></cite>`;
    for (const url of ['https://example.com/', 'http://example.com/', 'HTTPS://example.com/']) expect(cite({ instrument: 'I', provision: 'P', url })).toBe(linked(url));
    for (const url of ['x-https://example.com/', 'javascript:x', 'ftp://example.com/']) expect(cite({ instrument: 'I', provision: 'P', url })).toBe('<cite>I, P</cite>');
    expect([cite({ instrument: 'I' }), cite({ instrument: 'I', provision: '' }), cite({ instrument: 'I', provision: 'P', note: 'N' })]).toEqual(['<cite>I</cite>', '<cite>I</cite>', '<cite>I, P</cite> <small>N</small>']);
  });

  it('of a request that is sound and lies outside the span: why, and no rule', () => {
    const issues = [{ path: 'contact.at', message: 'is after --to' }];
    const refused = section(entry(house({ id: 'a', kind: 'channel', deny: true })), issues, words).body.text;
    expect(text(refused)).toContain('|Nothing can be drawn for this request.|contact.at is after --to|');
    const broken = section(entry(house(hours('08:00', '21:00')), { at: 'x' }), issues, words).body.text;
    expect(text(broken)).toContain('contact.at is no instant');
  });
});

describe('the page', () => {
  const { path: within } = scratch();
  const policy = (id: string): Policy => compile({ id, version: '2', rules: [{ id: `${id}.h`, kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }] });
  const entry = (by: Policy): Entry => ({ number: 3, request: { contact: { id: 'm-1', at: '2026-05-05T12:00:00Z', channel: 'call' }, consumer: { timeZones: ['UTC'] }, history: [] }, issue: undefined, chosen: { policy: by, zones: [] } });
  const issues = [{ path: 'p', message: 'm' }];

  it('takes 62 days, and half a day more for the clocks', () => {
    const path = within('days.html');
    const add = (days: number): string => {
      const by = policy('a');
      return refused(() => pageTo(path, words).add(entry(by), { ready: prepare(entry(by)) as Ready, asked: [0, days * DAY] }));
    };
    const tooLong = (days: number): string => `--html draws at most 62 days, and line 3 asks for ${days}; ${path} is not written. Bring --from and --to nearer together.`;
    expect([add(62.5), add(62.6), add(63.1), add(63.6), add(365)]).toEqual(['', tooLong(63), tooLong(63), tooLong(64), tooLong(365)]);
  });

  it('takes 50 requests', () => {
    const path = within('many.html');
    const made = pageTo(path, words);
    expect([refused(() => made.save()), made.saved]).toEqual([`${path} is not written: there is no request to draw.`, false]);
    for (let i = 0; i < 50; i++) made.add(entry(policy('a')), issues);
    expect(refused(() => made.add(entry(policy('a')), issues))).toBe(`--html draws at most 50 requests on one page, and there are more; ${path} is not written. Choose some, as with head -n 50.`);
    made.save();
    expect(made.saved).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain('<title>Permitted time: 50 requests</title>');
  });

  it('is called after its one request, and names each policy once', () => {
    const path = within('one.html');
    const made = pageTo(path, words);
    const add = (by: Policy) => made.add(entry(by), { ready: prepare(entry(by)) as Ready, asked: [0, HOUR] });
    add(policy('a'));
    made.save();
    const one = readFileSync(path, 'utf8');
    expect(one).toContain('<title>Permitted time: m-1 · call · 2026-05-05T12:00:00Z</title>');
    expect(one).not.toContain('<nav');
    add(policy('a'));
    add(compile([{ id: 'b', version: '1', rules: [{ id: 'b.h', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }] }, { id: 'c', version: '3', rules: [{ id: 'c.h', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }] }]));
    made.save();
    const two = readFileSync(path, 'utf8');
    expect([...two.matchAll(/<p>By the rulesets ([^.]*)\. /g)].map((match) => match[1])).toEqual(['a 2', 'b 1, c 3']);
    expect(two).toContain('<nav aria-label="Requests">');
  });
});

describe('days', () => {
  it('of a zone whose clock never changes have no shifts, whatever the span', () => {
    expect(daysOf(zone('UTC'), [0, DAY]).map(({ shifts }) => shifts)).toEqual([[]]);
    expect(daysOf(zone('America/New_York'), [at('2026-03-08T05:00:00Z'), at('2026-03-10T04:00:00Z')]).map(({ shifts }) => shifts.length)).toEqual([1, 0]);
  });
});
