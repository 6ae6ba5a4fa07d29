import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../src/calendars/civil.js';
import { pageMarkdown, tableMarkdown } from '../src/cli/markdown.js';
import { boundOf, DISCLAIMER, pageOf, placeOf, titleOf } from '../src/cli/page.js';
import { paintFor } from '../src/cli/paint.js';
import type { Paint } from '../src/cli/paint.js';
import { pageText, staleOf, staleText, tableText } from '../src/cli/rulesets.js';
import { run } from '../src/cli/run.js';
import type { Ruleset } from '../src/index.js';
import { rulesets } from '../src/rulesets/index.js';
import { cli, collect } from './command.js';

const document = (parts: object): Ruleset => ({ id: 'xx', version: '1', rules: [], ...parts }) as unknown as Ruleset;
const allow = [{ from: '08:00', to: '21:00' }];
const week = { window: { days: 7 }, count: { channels: ['call'] } };

const FULL = document({
  version: '3', title: 'Ländle: Gesetz', titleEnglish: 'Landia: law_of *calls*', zones: ['UTC', 'Asia/Tokyo'], calendar: 'cn', lastChecked: '2026-02-01',
  notes: ['Not checked: the <fees>.', 'Who is bound: every `len_der` of money_.'],
  instruments: [
    { id: 'act', title: 'Akt', titleEnglish: 'Act', issuer: 'Par|liament', status: 'in-force', issued: '2019-01-01', from: '2020-01-01', until: '2030-01-01', url: 'https://example.com/a <b>', appliesTo: '[lenders]', note: 'As_amended.' },
    { id: 'bare', title: 'Bare' },
  ],
  rules: [
    { id: 'xx.other', kind: 'channel', deny: true, citation: { instrument: 'De*cree' } },
    {
      id: 'xx.hours', kind: 'contact-hours', title: 'Hours [of day]', allow, when: { channels: ['call', 'sms'] }, unless: [{ roles: ['creditor'] }, { purposes: ['service'] }], zone: ['consumer', 'UTC'], force: 'presumption', from: '2020-01-01', until: '2030-01-01',
      confidence: 'secondary', lastChecked: '2026-01-01', reading: 'Both_ends.', note: 'Of the *rule*.', citation: { instrument: 'Act', provision: 's. 4', url: 'https://example.com/b', note: 'Of the citation.' },
    },
    { id: 'xx.cap', kind: 'frequency', limit: 3, per: ['consumer'], ...week, unless: { roles: ['x'] }, zone: 'consumer', lastChecked: '2026-02-01' },
  ],
});
const BARE = document({ id: 'yy', rules: [{ id: 'yy.no', kind: 'channel', deny: true, citation: { instrument: 'B' } }, { id: 'yy.nor', kind: 'channel', deny: true, citation: { instrument: 'A' } }, { id: 'yy.never', kind: 'channel', deny: true, citation: { instrument: 'B' } }, { id: 'yy.ever', kind: 'channel', deny: true }] });

describe('what is told of a ruleset', () => {
  it('all that it holds', () => {
    expect(pageOf(FULL)).toEqual({
      title: 'Ländle: Gesetz (Landia: law_of *calls*)',
      about: ['xx version 3, 3 rules, last checked 2026-02-01', 'Zones: UTC, Asia/Tokyo', 'Calendar: cn'],
      groups: [
        {
          heading: 'Hours',
          rules: [{
            id: 'xx.hours', title: 'Hours [of day]', says: ['permitted every day 08:00–21:00', 'for channels call, sms', 'unless roles creditor, or purposes service', 'by the clock of consumer, UTC'],
            about: ['presumption', '2020-01-01 until before 2030-01-01', 'secondary source', 'last checked 2026-01-01'], source: 'Act, s. 4', url: 'https://example.com/b', reading: 'Both_ends.', notes: ['Of the *rule*.', 'Of the citation.'],
          }],
        },
        { heading: 'Limits', rules: [{ id: 'xx.cap', title: 'frequency', says: ['at most 3 in 7 consecutive days per consumer (channels call)', 'unless roles x', 'by the clock of consumer'], about: ['prohibition', 'no first day'], source: '', url: undefined, reading: undefined, notes: [] }] },
        { heading: 'Other rules', rules: [{ id: 'xx.other', title: 'channel', says: ['not permitted'], about: ['prohibition', 'no first day'], source: 'De*cree', url: undefined, reading: undefined, notes: [] }] },
      ],
      texts: [
        { title: 'Akt (Act)', about: ['Par|liament', 'in-force', 'issued 2019-01-01', 'in force since 2020-01-01', 'until 2030-01-01'], url: 'https://example.com/a <b>', appliesTo: '[lenders]', note: 'As_amended.' },
        { title: 'Bare', about: [], url: undefined, appliesTo: undefined, note: undefined },
      ],
      notes: ['Not checked: the <fees>.', 'Who is bound: every `len_der` of money_.'],
    });
  });

  it('what it leaves out is left out; without a list of texts those that its rules cite are told', () => {
    const { title, about, groups, texts, notes } = pageOf(BARE);
    expect([title, about, groups.map(({ heading }) => heading), notes]).toEqual(['yy', ['yy version 1, 4 rules, last checked never'], ['Other rules'], []]);
    const cited = ['B', 'A'].map((name) => ({ title: name, about: [], url: undefined, appliesTo: undefined, note: undefined }));
    expect([texts, pageOf({ ...BARE, instruments: [] }).texts]).toEqual([cited, cited]);
    expect(pageOf(document({ rules: [BARE.rules[0]] })).about).toEqual(['xx version 1, 1 rule, last checked never']);
    expect(pageOf(document({ rules: [{ id: 'h', kind: 'contact-hours', allow }] })).groups.map(({ heading }) => heading)).toEqual(['Hours']);
    expect(pageOf(document({ rules: [{ id: 'h', kind: 'channel', deny: true, lastChecked: '2026-01-01', confidence: 'memory', from: '2026-01-01', force: 'should' }] })).groups[0]?.rules[0]?.about).toEqual(['should', 'since 2026-01-01', 'memory source', 'last checked 2026-01-01']);
  });

  it('its title, and its place in English', () => {
    expect([titleOf({ id: 'i' }), titleOf({ id: 'i', title: 'T' }), titleOf({ id: 'i', title: 'T', titleEnglish: 'T' }), titleOf({ id: 'i', title: 'T', titleEnglish: 'E' }), titleOf({ id: 'i', titleEnglish: 'E' })]).toEqual(['i', 'T', 'T', 'T (E)', 'i (E)']);
    expect([placeOf(FULL), placeOf(document({ title: 'Place : of: title' })), placeOf(BARE)]).toEqual(['Landia', 'Place', 'yy']);
  });

  it('who is bound: its own note, else the first text in force that says so', () => {
    const text = (appliesTo: string | undefined, status?: string) => ({ id: 'i', title: 'T', ...(appliesTo === undefined ? {} : { appliesTo }), ...(status === undefined ? {} : { status }) });
    const bound = (...instruments: readonly object[]) => boundOf(document({ instruments }));
    expect(boundOf(FULL)).toBe('Every `len_der` of money_.');
    expect(boundOf(document({ notes: ['Not who is bound: x', 'Who is bound:'] }))).toBe('');
    expect([boundOf(BARE), bound(), bound(text(undefined, 'in-force'))]).toEqual([undefined, undefined, undefined]);
    expect(bound(text(undefined), text('repealed', 'repealed'), text('draft', 'draft'), text('in force', 'in-force'), text('later', 'in-force'))).toBe('in force');
    expect(bound(text('draft', 'draft'), text('not stated'), text('later', 'in-force'))).toBe('not stated');
    expect(bound(text(undefined, 'in-force'), text('draft', 'draft'), text('repealed', 'repealed'))).toBe('draft');
    expect(bound(text('repealed', 'repealed'), text('draft', 'draft'))).toBe('repealed');
    expect(boundOf(document({ notes: ['Not checked: x'], instruments: [text('banks')] }))).toBe('banks');
  });
});

describe('as Markdown', () => {
  it('the page of one, in which text is text', () => {
    expect(pageMarkdown(FULL)).toBe(`# Ländle: Gesetz (Landia: law\\_of \\*calls\\*)

<!-- Written by scripts/jurisdictions.mjs from the ruleset. Do not edit. -->

- xx version 3, 3 rules, last checked 2026-02-01
- Zones: UTC, Asia/Tokyo
- Calendar: cn

${DISCLAIMER}

## Hours

### Hours \\[of day\\]

\`xx.hours\` · presumption · 2020-01-01 until before 2030-01-01 · secondary source · last checked 2026-01-01

- permitted every day 08:00–21:00
- for channels call, sms
- unless roles creditor, or purposes service
- by the clock of consumer, UTC
- Source: Act, s. 4 <https://example.com/b>
- Reading: Both\\_ends.
- Note: Of the \\*rule\\*.
- Note: Of the citation.

## Limits

### frequency

\`xx.cap\` · prohibition · no first day

- at most 3 in 7 consecutive days per consumer (channels call)
- unless roles x
- by the clock of consumer

## Other rules

### channel

\`xx.other\` · prohibition · no first day

- not permitted
- Source: De\\*cree

## Texts

- **Akt (Act)**: Par\\|liament; in-force; issued 2019-01-01; in force since 2020-01-01; until 2030-01-01 <https://example.com/a%20%3Cb%3E>
  - Applies to: \\[lenders\\]
  - Note: As\\_amended.
- **Bare**

## Who is bound, and what is not checked

- Not checked: the \\<fees\\>.
- Who is bound: every \`len_der\` of money\\_.

[All jurisdictions](../jurisdictions.md)
`);
  });

  it('a page without notes ends with its texts', () => {
    expect(pageMarkdown(document({ title: 'a\\b', rules: [{ id: 'c', kind: 'channel', deny: true, citation: { instrument: 'A', url: 'https://a.example' } }] }))).toBe(`# a\\\\b

<!-- Written by scripts/jurisdictions.mjs from the ruleset. Do not edit. -->

- xx version 1, 1 rule, last checked never

${DISCLAIMER}

## Other rules

### channel

\`c\` · prohibition · no first day

- not permitted
- Source: A <https://a.example>

## Texts

- **A**

[All jurisdictions](../jurisdictions.md)
`);
  });

  const cells = (parts: object): string[] => (tableMarkdown({ xx: document(parts) }, []).split('\n').find((line) => line.startsWith('| [`xx`]')) as string).split(' | ').slice(2, 4);
  it('the table of all, by code, and what was read in vain', () => {
    expect(tableMarkdown({ yy: BARE, xx: FULL }, [{ code: 'zz', place: 'Zed_land', reason: 'No <law> was found.' }, { code: 'zy', place: 'Zy', reason: 'None.' }])).toBe(`# Jurisdictions

<!-- Written by scripts/jurisdictions.mjs from the rulesets. Do not edit. -->

2 rulesets. ${DISCLAIMER}

\`none\` under hours or limits says that no number was found, not that every hour is lawful. \`rulesetsFor({ country, region, city })\` gives what holds at a place:
the country, its region, its city. \`eu\` is never among them: a directive binds through the law of each member state; compile it beside that law where you want both.
\`fair-contact rulesets CODE\` prints the page of one.

| Code | Place | Hours | Limits | Who is bound | Last checked |
|---|---|---|---|---|---|
| [\`xx\`](jurisdictions/xx.md) | Landia | permitted every day 08:00–21:00 (call, sms) | at most 3 in 7 consecutive days per consumer | Every \`len_der\` of money\\_. | 2026-02-01 |
| [\`yy\`](jurisdictions/yy.md) | yy | none | none |  | never |

## Read, and nothing to check

No ruleset came of these. A contact there is not judged, and \`rulesetsFor\` gives none: that is no permission.

| Code | Place | Why |
|---|---|---|
| \`zz\` | Zed\\_land | No \\<law\\> was found. |
| \`zy\` | Zy | None. |
`);
  });

  it('marks in the table what is advice, what begins later and whom it reaches; leaves out what is over, and what is told twice', () => {
    const hours = (more: object = {}) => ({ id: 'h', kind: 'contact-hours', allow, ...more });
    const checked = { lastChecked: '2026-02-01' };
    expect(cells({ ...checked, rules: [hours({ when: { channels: ['call'] }, force: 'should', from: '2026-02-02' })] })).toEqual(['permitted every day 08:00–21:00 (call, advice, from 2026-02-02)', 'none']);
    expect(cells({ ...checked, rules: [hours({ when: { roles: ['x'] }, force: 'presumption', from: '2026-02-01', until: '2026-02-02' })] })[0]).toBe('permitted every day 08:00–21:00');
    expect(cells({ ...checked, rules: [hours({ until: '2026-02-01' }), hours({ until: '2026-01-31' })] })[0]).toBe('none');
    expect(cells({ rules: [hours({ until: '2026-02-01' }), hours({ from: '2026-02-01' })] })[0]).toBe('permitted every day 08:00–21:00<br>permitted every day 08:00–21:00 (from 2026-02-01)');
    expect(cells({ rules: [hours(), hours({ id: 'i' }), hours({ id: 'j', force: 'should' })] })[0]).toBe('permitted every day 08:00–21:00<br>permitted every day 08:00–21:00 (advice)');
    const cap = (limit: number) => ({ id: `c${limit}`, kind: 'frequency', limit, window: { days: 1 }, count: { roles: ['a_b'] } });
    expect(cells({ rules: [cap(1), cap(2), cap(3), cap(4)] })).toEqual(['none', 'at most 1 in a day<br>at most 2 in a day<br>at most 3 in a day<br>at most 4 in a day']);
    expect(cells({ rules: [cap(1), cap(2), cap(3), cap(4), cap(5), cap(6)] })[1]).toBe('at most 1 in a day<br>at most 2 in a day<br>at most 3 in a day<br>at most 4 in a day<br>and 2 more');
    expect(cells({ rules: [{ ...cap(1), when: { channels: ['a_b'] } }] })[1]).toBe('at most 1 in a day (a\\_b)');
  });
});

const marks = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
const PAINT: Paint = { good: marks('good'), bad: marks('bad'), warn: marks('warn'), dim: marks('dim'), bold: marks('bold') };

describe('on the command line', () => {
  it('the page of one', () => {
    expect(pageText(FULL, PAINT)).toEqual([
      '<bold>Ländle: Gesetz (Landia: law_of *calls*)</bold>', 'xx version 3, 3 rules, last checked 2026-02-01', 'Zones: UTC, Asia/Tokyo', 'Calendar: cn', DISCLAIMER,
      '', '<bold>Hours</bold>', '  xx.hours: Hours [of day]', '    permitted every day 08:00–21:00', '    for channels call, sms', '    unless roles creditor, or purposes service', '    by the clock of consumer, UTC',
      '    <dim>[presumption; 2020-01-01 until before 2030-01-01; secondary source; last checked 2026-01-01]</dim>', '    Source: Act, s. 4 https://example.com/b', '    Reading: Both_ends.', '    Note: Of the *rule*.', '    Note: Of the citation.',
      '', '<bold>Limits</bold>', '  xx.cap: frequency', '    at most 3 in 7 consecutive days per consumer (channels call)', '    unless roles x', '    by the clock of consumer', '    <dim>[prohibition; no first day]</dim>',
      '', '<bold>Other rules</bold>', '  xx.other: channel', '    not permitted', '    <dim>[prohibition; no first day]</dim>', '    Source: De*cree',
      '', '<bold>Texts</bold>', '  Akt (Act)', '    Par|liament; in-force; issued 2019-01-01; in force since 2020-01-01; until 2030-01-01', '    https://example.com/a <b>', '    Applies to: [lenders]', '    Note: As_amended.', '  Bare',
      '', '<bold>Who is bound, and what is not checked</bold>', '  Not checked: the <fees>.', '  Who is bound: every `len_der` of money_.',
    ]);
    expect(pageText(document({ rules: [{ id: 'c', kind: 'channel', deny: true }] }), PAINT)).toEqual(['<bold>xx</bold>', 'xx version 1, 1 rule, last checked never', DISCLAIMER, '', '<bold>Other rules</bold>', '  c: channel', '    not permitted', '    <dim>[prohibition; no first day]</dim>']);
  });

  it('the table of all: each column as wide as its widest cell, numbers to the right', () => {
    expect(tableText([['xx', FULL], ['a-longer-code', { ...BARE, version: '2026.11.0', zones: ['UTC'] }]], PAINT)).toEqual([
      '<bold>CODE           VERSION    ZONES  RULES  CHECKED     TITLE</bold>',
      'xx             3              2      3  2026-02-01  Ländle: Gesetz (Landia: law_of *calls*)',
      'a-longer-code  2026.11.0      1      4  never       yy',
      '', 'fair-contact rulesets CODE shows hours, limits, sources and readings of one.',
    ]);
    expect(tableText([['x', document({})]], PAINT).slice(0, 2)).toEqual(['<bold>CODE  VERSION  ZONES  RULES  CHECKED  TITLE</bold>', 'x     1            0      0  never    xx']);
    const wide = document({ version: '電'.repeat(4), rules: Array.from({ length: 123_456 }) });
    expect(tableText([['x', wide]], PAINT).slice(0, 2)).toEqual(['<bold>CODE  VERSION   ZONES    RULES  CHECKED  TITLE</bold>', 'x     電電電電      0  123,456  never    xx']);
  });

  it('what is shipped, in order, as the table and page have it', async () => {
    const io = { env: {} } as never;
    const bare = paintFor(Object.assign(collect([]), { isTTY: false }), io, false);
    expect((await cli(['rulesets'])).out).toBe(`${tableText(Object.keys(rulesets).sort().map((code) => [code, rulesets[code] as Ruleset]), bare).join('\n')}\n`);
    expect((await cli(['rulesets', 'GB'])).out).toBe(`${pageText(rulesets['gb'] as Ruleset, bare).join('\n')}\n`);
    const terminal = { out: true };
    expect((await cli(['rulesets', 'gb'], { terminal })).out).toMatch(/^\u001b\[1m/);
    expect((await cli(['rulesets', 'gb', '--no-color'], { terminal })).out).not.toContain('\u001b');
  });

  it('ends in silence when nobody reads, and says when nothing can be written', async () => {
    const to = async (code: string) => {
      const err: Buffer[] = [];
      const stdout = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error('no'), { code })) });
      return [await run(['rulesets'], { stdin: Readable.from([]), stdout, stderr: collect(err), env: {}, now: () => 0 }), Buffer.concat(err).toString()];
    };
    expect(await to('EPIPE')).toEqual([0, '']);
    expect(await to('ENOSPC')).toEqual([2, 'fair-contact: The output could not be written: no.\n']);
  });
});

describe('what was checked too long ago', () => {
  const today = parseDay('2026-03-01') as number;
  const rule = (id: string, lastChecked?: string) => ({ id, kind: 'channel', deny: true, ...(lastChecked === undefined ? {} : { lastChecked }) });
  // Ten days before the first of March is 19 February: checked then is not yet too long ago.
  const stale = (parts: object) => staleOf([['c', document(parts)]], { today, days: 10 }).map(({ code, rule: of, lastChecked }) => `${code} ${of ?? '*'} ${lastChecked ?? 'never'}`);
  it.each<[string, object, readonly string[]]>([
    ['in time', { lastChecked: '2026-02-19', rules: [rule('a'), rule('b', '2026-02-19'), rule('d', '2026-02-20')] }, []],
    ['by a day', { lastChecked: '2026-02-18', rules: [] }, ['c * 2026-02-18']],
    ['with its rules, of which those of the same date are not told', { lastChecked: '2026-02-18', rules: [rule('a', '2026-02-18'), rule('b', '2026-02-17'), rule('d', '2026-02-28'), rule('e')] }, ['c * 2026-02-18', 'c b 2026-02-17']],
    ['one rule of a ruleset in time', { lastChecked: '2026-02-28', rules: [rule('a', '2026-02-28'), rule('b', '2026-02-01')] }, ['c b 2026-02-01']],
    ['without a date of its own: its rules', { rules: [rule('a', '2026-02-19'), rule('b', '2026-02-18')] }, ['c b 2026-02-18']],
    ['never, where a rule has none either', { rules: [rule('a', '2026-02-19'), rule('b')] }, ['c * never']],
    ['never, with an old rule', { rules: [rule('a'), rule('b', '2026-01-01')] }, ['c * never', 'c b 2026-01-01']],
  ])('%s', (_, parts, wanted) => {
    expect(stale(parts)).toEqual(wanted);
  });

  it('in words', () => {
    const deadline = { today, days: 10 };
    expect(staleText([], deadline)).toEqual(['Everything was checked on 2026-02-19 or later.']);
    expect(staleText([{ code: 'c', rule: null, lastChecked: null }, { code: 'c', rule: 'r', lastChecked: '2026-01-01' }], deadline)).toEqual(['c  last checked never', 'c  r  last checked 2026-01-01', '2 checked before 2026-02-19.']);
  });

  it('from the clock, or from a date', async () => {
    const checked = rulesets['us']?.lastChecked as string;
    const at = (days: number) => (): number => Date.parse(checked) + days * 86_400_000;
    const ask = async (days: number, ...more: readonly string[]) => cli(['rulesets', 'us', '--stale', '30', ...more], { now: at(days) });
    expect([(await ask(30.9)).code, (await ask(31)).code]).toEqual([0, 1]);
    const found = staleOf([['us', rulesets['us'] as Ruleset]], { today: (parseDay(checked) as number) + 31, days: 30 });
    expect((await ask(31, '--json')).out).toBe(`${JSON.stringify(found, null, 2)}\n`);
    expect((await ask(99, '--today', checked)).out).toMatch(/^Everything was checked on /);
    for (const days of ['1234567', 'x3', '3x', '']) expect((await cli(['rulesets', `--stale=${days}`])).code).toBe(2);
    expect((await cli(['rulesets', '--stale', '999999', '--today', '2026-11-26'])).code).toBe(0);
  });
});
