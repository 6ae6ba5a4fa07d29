import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatDay, HOUR } from '../src/calendars/civil.js';
import { findZone } from '../src/calendars/zone.js';
import type { Zone } from '../src/calendars/zone.js';
import { clockFrom, clockTo, daysOf, ticksOf } from '../src/cli/page/days.js';
import { html, NOTHING, raw } from '../src/cli/page/html.js';
import { cli } from './command.js';

let folder = '';
let house = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fair-contact-'));
  house = join(folder, 'house.json');
  writeFileSync(
    house,
    JSON.stringify({
      id: 'house',
      version: '1.0.0',
      rules: [
        { id: 'house.hours', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }], citation: { instrument: 'House rules', provision: 's. 4', url: 'https://example.com/rules#4', note: 'As amended.' } },
        { id: 'house.lunch', kind: 'contact-hours', quiet: [{ days: ['sun'], from: '12:00', to: '13:00' }], citation: { instrument: 'Custom', url: 'javascript:alert(1)' } },
        { id: 'house.one', kind: 'frequency', limit: 1, window: { calendar: 'day' }, per: ['consumer'], count: { channels: ['call'] } },
      ],
    }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const request = (id: string, at: string, timeZones: readonly string[], history: readonly object[] = []): string => JSON.stringify({ contact: { id, at, channel: 'call' }, consumer: { timeZones }, history });

describe('windows --html', () => {
  it('gives the whole page, to the letter', async () => {
    const page = join(folder, 'week.html');
    const made = { at: '2026-11-01T09:00:00-05:00', channel: 'call', outcome: 'no-answer' };
    const input = [request('several', '2026-11-01T12:00:00-05:00', ['America/New_York', 'America/Detroit', 'America/Phoenix']), request('counted', '2026-11-01T10:00:00-05:00', ['America/New_York'], [made]), '[]'].join('\n');
    const span = ['--from', '2026-10-31T18:00:00-04:00', '--to', '2026-11-01T14:30:00-05:00'];
    expect(await cli(['windows', '-r', house, '--html', page, ...span], { input })).toMatchObject({ code: 1, err: '' });
    // Style and script have no part that depends on what is drawn.
    const drawn = readFileSync(page, 'utf8').replace(/<(style|script)>[^]*?<\/\1>/g, '<$1></$1>').replace(/sha256-[\w+/=]*/g, 'sha256-');
    expect(drawn).toBe(readFileSync(new URL('pages/windows.html.txt', import.meta.url), 'utf8'));
  });
});

describe('the parts of a page', () => {
  const zone = (name: string): Zone => findZone(name) as Zone;
  const at = (text: string): number => Date.parse(text);
  const days = (name: string, from: string, to: string) =>
    daysOf(zone(name), [at(from), at(to)]).map(({ day, span, shifts }) => `${formatDay(day)} ${(span[1] - span[0]) / HOUR} h${shifts.map((shift) => ` ${shift.skips ? 'skips' : 'repeats'} ${shift.from}–${shift.to}`).join()}`);

  it('days, with what the clock skips and repeats', () => {
    expect(days('America/New_York', '2026-03-07T12:00:00-05:00', '2026-03-09T00:00:00-04:00')).toEqual(['2026-03-07 24 h', '2026-03-08 23 h skips 02:00–03:00']);
    expect(days('America/New_York', '2026-10-31T12:00:00-04:00', '2026-11-02T00:00:00.001-05:00')).toEqual(['2026-10-31 24 h', '2026-11-01 25 h repeats 01:00–02:00', '2026-11-02 24 h']);
    expect(days('America/New_York', '2026-05-05T00:00:00-04:00', '2026-05-05T00:00:00-04:00')).toEqual(['2026-05-05 24 h']);
    // Over midnight: the day begins at 01:00, or ends with an hour that it has had.
    expect(days('America/Havana', '2026-03-08T12:00:00-04:00', '2026-03-08T13:00:00-04:00')).toEqual(['2026-03-08 23 h skips 00:00–01:00']);
    expect(days('America/Sao_Paulo', '2018-02-17T12:00:00-02:00', '2018-02-17T13:00:00-02:00')).toEqual(['2018-02-17 25 h repeats 23:00–24:00']);
    expect(days('Pacific/Apia', '2011-12-29T12:00:00-10:00', '2011-12-31T12:00:00+14:00')).toEqual(['2011-12-29 24 h', '2011-12-30 0 h', '2011-12-31 24 h skips 00:00–24:00']);
    expect(days('Australia/Lord_Howe', '2026-04-05T12:00:00+10:30', '2026-04-05T13:00:00+10:30')).toEqual(['2026-04-05 24.5 h repeats 01:30–02:00']);
  });

  it('the clock at both ends of a stretch', () => {
    const clocks = (name: string, text: string) => [clockFrom(zone(name), at(text)), clockTo(zone(name), at(text))];
    expect(clocks('UTC', '2026-05-05T00:00:00Z')).toEqual(['00:00', '24:00']);
    expect(clocks('UTC', '1969-05-05T13:30:00Z')).toEqual(['13:30', '13:30']);
    expect(clocks('America/New_York', '2026-03-08T07:00:00Z')).toEqual(['03:00', '02:00']);
    expect(clocks('America/New_York', '2026-11-01T06:00:00Z')).toEqual(['01:00', '02:00']);
  });

  it('the full hours of a clock', () => {
    const ticks = (name: string, from: string, to: string, every: number) => ticksOf(zone(name), [at(from), at(to)], every).map((tick) => `${tick.hour} ${new Date(tick.at).toISOString().slice(11, 16)}`);
    expect(ticks('UTC', '2026-05-05T00:00:00Z', '2026-05-05T12:00:00Z', 3)).toEqual(['0 00:00', '3 03:00', '6 06:00', '9 09:00']);
    expect(ticks('UTC', '2026-05-05T02:00:00Z', '2026-05-05T12:00:01Z', 6)).toEqual(['6 06:00', '12 12:00']);
    expect(ticks('UTC', '1969-05-05T21:00:00Z', '1969-05-06T03:00:00Z', 3)).toEqual(['21 21:00', '0 00:00']);
    expect(ticks('America/New_York', '2026-11-01T04:00:00Z', '2026-11-01T08:00:00Z', 1)).toEqual(['0 04:00', '1 05:00', '1 06:00', '2 07:00']);
    expect(ticks('America/New_York', '2026-03-08T05:00:00Z', '2026-03-08T08:00:00Z', 1)).toEqual(['0 05:00', '1 06:00', '3 07:00']);
    expect(ticks('Asia/Kolkata', '2026-05-05T00:00:00Z', '2026-05-05T02:00:00Z', 1)).toEqual(['6 00:30', '7 01:30']);
  });

  it('markup, in which text is text', () => {
    expect(html`<p>${'<&>"\''} ${5} ${raw('<b>')} ${[raw('<i>'), raw('</i>')]}${NOTHING}</p>`.text).toBe('<p>&lt;&amp;&gt;&quot;&#39; 5 <b> <i></i></p>');
    expect(html`${'\u202e\n'}`.text).toBe('\\u202e\\u000a');
  });
});
