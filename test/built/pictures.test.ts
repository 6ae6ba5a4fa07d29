import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { executable, launch } from './browser.js';

const main = new URL('../../dist/cli/main.js', import.meta.url).pathname;
const call = (more: object, timeZones?: readonly string[]): object => ({
  contact: { id: 'm-1', at: '2026-11-02T20:15:00-05:00', channel: 'call', from: { party: 'collector' }, debts: ['card-1'] },
  ...(timeZones === undefined ? {} : { consumer: { timeZones } }),
  debts: [{ id: 'card-1', type: 'credit-card' }],
  history: [{ id: 'e-1', at: '2026-11-03T10:00:00-05:00', channel: 'call', outcome: 'conversation', debts: ['card-1'] }],
  ...more,
});
const WEEK = ['--from', '2026-10-30T00:00:00-04:00', '--to', '2026-11-06T12:00:00-05:00'];
const CITATION = '12 CFR 1006.6(b)(1)(i)';
const evil = '<script>alert(1)</script><img src="/evil.png" onerror="alert(2)">';

// In CI a missing browser fails; elsewhere these are the only tests that need one.
describe.skipIf(executable === undefined && process.env['CI'] !== 'true')('the page of windows --html in a browser', () => {
  let folder = '';
  let browser: Browser;
  let server: Server;
  let origin = '';
  const pages = new Map<string, string>();
  const hits: string[] = [];

  /** Writes a page with the built command. */
  function write(name: string, requests: readonly object[], ruleset: string, ...more: readonly string[]): void {
    const path = join(folder, `${name}.html`);
    const { status, stderr } = spawnSync(process.execPath, [main, 'windows', '-r', ruleset, '--html', path, ...(more.includes('--to') ? WEEK.slice(0, 2) : WEEK), ...more], { input: requests.map((request) => JSON.stringify(request)).join('\n'), encoding: 'utf8' });
    if (status === 2) throw new Error(stderr);
    pages.set(`/${name}.html`, readFileSync(path, 'utf8'));
  }

  beforeAll(async () => {
    if (!existsSync(main)) throw new Error('build first: npm run build');
    folder = mkdtempSync(join(tmpdir(), 'fair-contact-'));
    write('one', [call({}, ['America/New_York'])], 'us');
    write('zones', [call({}, ['America/New_York', 'America/Detroit', 'America/Los_Angeles'])], 'us');
    write('all', [call({ history: [] })], 'us');
    write('two', [call({}, ['America/New_York']), call({ history: [] }, ['America/Chicago'])], 'us', '--explain', 'zh-hans');
    write('empty', [call({}, ['America/New_York'])], 'us', '--to', '2026-10-30T00:00:00-04:00');
    const rules = [{ id: evil, kind: 'contact-hours', allow: [{ from: '08:00', to: '09:00' }], citation: { instrument: evil, provision: evil, url: 'javascript:alert(3)', note: evil } }];
    writeFileSync(join(folder, 'evil.json'), JSON.stringify({ id: 'evil', version: evil, title: evil, zones: ['UTC'], rules }));
    write('evil', [{ contact: { id: evil, at: '2026-11-02T20:15:00-05:00', channel: evil } }], join(folder, 'evil.json'));
    server = createServer((request, response) => {
      hits.push(request.url as string);
      const text = pages.get(request.url as string);
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(text ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open: Page[] = [];
  afterEach(async () => {
    for (const page of open.splice(0)) await page.context().close();
  });

  /** A page in a context of its own; `trouble` collects every console message, error, dialog, and request but the one for the page. */
  async function visit(name: string, options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
    const page = await (await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options })).newPage();
    open.push(page);
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => (trouble.push(`dialog: ${dialog.message()}`), void dialog.dismiss()));
    page.on('request', (request) => {
      if (request.url() !== `${origin}/${name}.html` && !request.url().startsWith('data:')) trouble.push(`request: ${request.url()}`);
    });
    await page.goto(`${origin}/${name}.html`);
    return { page, trouble };
  }
  const tip = (page: Page): Locator => page.locator('#tip');
  const focused = (page: Page): Promise<string | null> => page.evaluate('document.activeElement.getAttribute("aria-label")');
  const isWide = (page: Page): Promise<boolean> => page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

  it.each(['one', 'zones', 'all', 'two', 'evil'])('%s.html loads nothing, says nothing on the console, and fits', async (name) => {
    hits.length = 0;
    const { page, trouble } = await visit(name);
    await page.keyboard.press('Tab');
    for (const piece of (await page.locator('.bar a').all()).slice(0, 5)) await piece.hover();
    expect(await page.locator('.bar a').count()).toBeGreaterThan(5);
    expect(await isWide(page)).toBe(false);
    expect(trouble).toEqual([]);
    expect(hits).toEqual([`/${name}.html`]);
  });

  it('takes a span without a stretch', async () => {
    const { page, trouble } = await visit('empty');
    await page.keyboard.press('Tab');
    expect(await page.locator('.bar a').count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  it('may not load anything, even if something in it tried', async () => {
    const { page } = await visit('one');
    hits.length = 0;
    const tried = await page.evaluate(`(async () => {
      const failed = await fetch('/stolen').then(() => false, () => true);
      const image = await new Promise((resolve) => { const it = new Image(); it.onload = () => resolve(false); it.onerror = () => resolve(true); it.src = '/stolen.png'; });
      const script = document.createElement('script'); script.textContent = 'window.stolen = true'; document.body.append(script);
      return [failed, image, window.stolen === undefined];
    })()`);
    expect(tried).toEqual([true, true, true]);
    expect(hits).toEqual([]);
  });

  it('shows on hover which rule closes a stretch, with its citation, and lets the pointer into the hint', async () => {
    const { page } = await visit('one');
    await page.locator('.bar a rect.hatched').first().hover();
    await expect.poll(() => tip(page).innerText()).toContain(CITATION);
    expect(await tip(page).innerText()).toMatch(/^Fri 2026-10-30 00:00–08:00\n[^]*closed[^]*Outside the permitted hours: it is 00:00 on Friday 30 October 2026[^]*us\.regf\.hours/);
    const link = tip(page).getByRole('link', { name: CITATION });
    await link.hover();
    await page.waitForTimeout(400);
    expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    expect(await tip(page).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await expect.poll(() => tip(page).isVisible()).toBe(false);
  });

  it('names every rule of a stretch that several close', async () => {
    const { page } = await visit('one');
    await page.getByRole('link', { name: /^Wed 2026-11-04 21:00–24:00/ }).focus();
    expect(await tip(page).innerText()).toMatch(/us\.regf\.conversation-cooldown[^]*us\.regf\.hours|us\.regf\.hours[^]*us\.regf\.conversation-cooldown/);
  });

  it('is read by keyboard: one tab stop, arrows along time and days, Enter to the row, Escape', async () => {
    const { page } = await visit('one');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Fri 2026-10-30 00:00–08:00, America\/New_York: closed by us\.regf\.hours, /);
    expect(await tip(page).innerText()).toContain(CITATION);
    const described = (): Promise<number> => page.locator('[aria-describedby="tip"]').count();
    expect(await described()).toBe(1);
    const go = async (...keys: readonly string[]): Promise<string> => {
      for (const key of keys) await page.keyboard.press(key);
      return ((await focused(page)) ?? '').slice(0, 'Fri 2026-10-30 00:00–08:00'.length);
    };
    expect(await go('ArrowRight')).toBe('Fri 2026-10-30 08:00–21:00');
    expect(await tip(page).innerText()).toContain('permitted');
    expect(await go('ArrowRight', 'ArrowRight')).toBe('Sat 2026-10-31 00:00–08:00');
    expect(await go('ArrowLeft')).toBe('Fri 2026-10-30 21:00–24:00');
    expect(await go('ArrowDown')).toBe('Sat 2026-10-31 21:00–24:00');
    expect(await go('Home')).toBe('Sat 2026-10-31 00:00–08:00');
    expect(await go('End', 'ArrowUp')).toBe('Fri 2026-10-30 21:00–24:00');
    expect(await go('Control+End')).toBe('Fri 2026-11-06 08:00–12:00');
    expect(await go('ArrowRight', 'ArrowDown')).toBe('Fri 2026-11-06 08:00–12:00');
    expect(await go('Control+Home', 'ArrowLeft', 'ArrowUp')).toBe('Fri 2026-10-30 00:00–08:00');
    expect(await described()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await tip(page).isVisible()).toBe(false);
    expect(await described()).toBe(0);
    // The next tab stop lies behind the calendar, and the way back leads to where one was.
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.closest(".calendar")')).toBeNull();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('r1-0-0');
    expect(await page.locator('#r1-0-0').isVisible()).toBe(true);
    expect(await page.locator('#r1-0-0').innerText()).toContain(CITATION);
  });

  it('moves between lanes, and stays in one at the end of the day', async () => {
    const { page } = await visit('zones');
    expect(await page.locator('.day').first().locator('.name').allInnerTexts()).toEqual(['America/New_York +1', 'America/Los_Angeles', 'all of them']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('America/Los_Angeles: closed by');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Fri 2026-10-30 21:00 – Sat 2026-10-31 08:00, America\/Los_Angeles/);
    // One above the other, the lanes show the intersection: what all of them permit begins and ends where the last of them opens and the first closes.
    const edges = await page.evaluate(`[...document.querySelector('.lanes').querySelectorAll('rect.open')].map((rect) => rect.getBoundingClientRect()).map(({ left, right }) => [left, right])`);
    const [newYork, losAngeles, all] = edges as [number[], number[], number[]];
    expect(all[0]).toBeCloseTo(Math.max(newYork[0] as number, losAngeles[0] as number), 1);
    expect(all[1]).toBeCloseTo(Math.min(newYork[1] as number, losAngeles[1] as number), 1);
  });

  it('shows the day of 25 hours longer than the others', async () => {
    const { page } = await visit('one');
    const lengths = (await page.evaluate(`[...document.querySelectorAll('li.day')].map((day) => [...day.querySelectorAll('.bar rect')].reduce((end, rect) => Math.max(end, rect.getBoundingClientRect().right), 0) - day.querySelector('.bar').getBoundingClientRect().left)`)) as number[];
    const [friday, saturday, sunday, monday] = lengths as [number, number, number, number];
    expect(saturday).toBeCloseTo(friday, 0);
    expect(monday).toBeCloseTo(friday, 0);
    expect(sunday / friday).toBeCloseTo(25 / 24, 2);
    expect(await page.locator('.note').allInnerTexts()).toEqual(['25 h long, 01:00–02:00 comes twice']);
  });

  const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

  it.each(['one', 'zones', 'all', 'two', 'evil'])('fits a phone, without scrolling sideways: %s.html', async (name) => {
    const { page, trouble } = await visit(name, phone);
    expect(await isWide(page)).toBe(false);
    // Also with every table unfolded.
    await page.evaluate('document.querySelectorAll("details").forEach((details) => { details.open = true; })');
    expect(await isWide(page)).toBe(false);
    expect(trouble).toEqual([]);
  });

  it('answers a tap on a phone, inside the screen', async () => {
    const { page } = await visit('one', phone);
    await page.locator('.bar a rect.hatched').first().tap();
    expect(await tip(page).innerText()).toContain(CITATION);
    const box = (await tip(page).boundingBox()) as { x: number; y: number; width: number; height: number };
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y + box.height).toBeLessThanOrEqual(740);
    expect(page.url()).not.toContain('#');
  });

  /** Contrast by WCAG 2 of text against what lies behind it, as the browser computes both. */
  const contrasts = (page: Page): Promise<Record<string, number>> =>
    page.evaluate(`(() => {
      const channels = (color) => color.match(/[\\d.]+/g).slice(0, 3).map(Number).map((value) => value / 255).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      const light = (color) => { const [r, g, b] = channels(color); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
      const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((m, n) => n - m); return (x + 0.05) / (y + 0.05); };
      const of = (selector, property) => getComputedStyle(document.querySelector(selector))[property];
      const paper = of('body', 'backgroundColor');
      return {
        text: ratio(of('body', 'color'), paper), soft: ratio(of('.about', 'color'), paper), hours: ratio(of('.hours text', 'fill'), paper), link: ratio(of('a cite, cite a', 'color'), paper),
        label: ratio(of('.together .label', 'fill'), of('.together rect.open', 'fill')), lane: ratio(of('.lane:not(.together) .label', 'fill'), of('.lane:not(.together) rect.open', 'fill')),
      };
    })()`);

  it.each(['light', 'dark'] as const)('has the contrast that text needs, in %s mode', async (colorScheme) => {
    const { page } = await visit('zones', { colorScheme });
    const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(15, 20, 25)' : 'rgb(255, 255, 255)');
    for (const [what, ratio] of Object.entries(await contrasts(page))) expect(ratio, what).toBeGreaterThanOrEqual(4.5);
  });

  /** Mean and spread of the grey of a part of the page, from 0 to 255. */
  async function grey(page: Page, part: Locator): Promise<{ mean: number; spread: number }> {
    const shot = (await part.screenshot()).toString('base64');
    const blank = await page.context().newPage();
    const answer = await blank.evaluate(`(async () => {
      const image = new Image(); image.src = 'data:image/png;base64,${shot}'; await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height); const context = canvas.getContext('2d'); context.drawImage(image, 0, 0);
      const { data } = context.getImageData(3, 3, image.width - 6, image.height - 6);
      const greys = []; for (let i = 0; i < data.length; i += 4) greys.push(0.299 * data[i] + 0.587 * data[i + 1] + 0.114 * data[i + 2]);
      const mean = greys.reduce((a, b) => a + b) / greys.length;
      return { mean, spread: Math.sqrt(greys.reduce((a, b) => a + (b - mean) ** 2, 0) / greys.length) };
    })()`);
    await blank.close();
    return answer as { mean: number; spread: number };
  }

  it.each([null, 'print'] as const)('reads in black and white: solid, hatched and cross-hatched (medium: %s)', async (media) => {
    const { page } = await visit('one');
    await page.emulateMedia({ media });
    const kinds = [];
    for (const kind of ['open', 'hatched', 'crossed', 'void']) kinds.push(await grey(page, page.locator(`.legend svg:has(rect.${kind})`)));
    const [solid, hatched, crossed, blank] = kinds as [{ mean: number; spread: number }, { mean: number; spread: number }, { mean: number; spread: number }, { mean: number; spread: number }];
    expect(solid.mean).toBeLessThan(100);
    expect(solid.spread).toBeLessThan(2);
    expect(hatched.mean).toBeGreaterThan(solid.mean + 80);
    expect(hatched.spread).toBeGreaterThan(10);
    expect(crossed.mean).toBeGreaterThan(solid.mean + 40);
    expect(crossed.mean).toBeLessThan(hatched.mean - 10);
    expect(crossed.spread).toBeGreaterThan(10);
    expect(blank.spread).toBeLessThan(2);
    expect(blank.mean).toBeGreaterThan(hatched.mean + 5);
  });

  it('prints what is folded, and folds it again', async () => {
    const { page } = await visit('zones');
    const folded = (): Promise<number> => page.locator('details:not([open])').count();
    expect(await folded()).toBe(3);
    await page.evaluate('addEventListener("beforeprint", () => { window.atPrint = document.querySelectorAll("details:not([open])").length; })');
    await page.pdf();
    expect(await page.evaluate('window.atPrint')).toBe(0);
    expect(await folded()).toBe(3);
  });

  it('works without script: links with a hint of their own, and rows that unfold', async () => {
    const { page, trouble } = await visit('one', { javaScriptEnabled: false });
    const piece = page.getByRole('link', { name: /^Fri 2026-10-30 00:00–08:00/ });
    expect(await piece.locator('title').textContent()).toContain(CITATION);
    await piece.click();
    await expect.poll(() => page.locator('#r1-0-0').isVisible()).toBe(true);
    expect(trouble.filter((line) => !line.includes('r1-0-0'))).toEqual([]);
  });

  it('says the same as text: the days, the rules and their sources, in sections with headings', async () => {
    const { page } = await visit('two');
    expect(await page.evaluate('document.documentElement.lang')).toBe('zh-Hans');
    expect(await page.title()).toBe('允许联系的时间：2 条请求');
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(2);
    expect(await page.getByRole('navigation').getByRole('link').count()).toBe(2);
    const row = page.locator('#r1 .by-day tbody tr').nth(4);
    expect((await row.innerText()).split(/\s+/).slice(0, 4)).toEqual(['周二', '2026-11-03', '08:00–10:00', '2小时']);
    expect(await page.locator('#r1 .closers').innerText()).toContain(CITATION);
  });

  it('shows markup of a ruleset or request as text', async () => {
    const { page, trouble } = await visit('evil');
    expect(await page.getByRole('heading', { level: 2 }).innerText()).toContain(evil);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await tip(page).innerText()).toContain(evil);
    expect(trouble).toEqual([]);
  });
});
