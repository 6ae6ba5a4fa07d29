import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageMarkdown, tableMarkdown } from '../src/cli/markdown.js';
import type { NothingToCheck } from '../src/cli/markdown.js';
import { boundOf, DISCLAIMER, pageOf, placeOf } from '../src/cli/page.js';
import { rulesets } from '../src/rulesets/index.js';
import { cli } from './command.js';
import { readCodes } from './facts.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const nothing = JSON.parse(read('scripts/read-nothing-to-check.json')) as readonly NothingToCheck[];
const all = Object.entries(rulesets);

describe('docs/jurisdictions', () => {
  it('holds the table as it is, and one page for each ruleset', () => {
    expect(read('docs/jurisdictions.md'), 'run npm run docs').toBe(tableMarkdown(rulesets, nothing));
    expect(readdirSync(new URL('../docs/jurisdictions/', import.meta.url)).sort()).toEqual(all.map(([code]) => `${code}.md`).sort());
  });

  it.each(all)('%s: the page is as the ruleset', (code, ruleset) => {
    const page = read(`docs/jurisdictions/${code}.md`);
    expect(page, 'run npm run docs').toBe(pageMarkdown(ruleset));
    expect(page).toContain(DISCLAIMER);
    expect(page).not.toMatch(/undefined|\[object|NaN/);
    for (const { id, lastChecked, confidence } of ruleset.rules) {
      expect(page).toContain(`\`${id}\``);
      expect(lastChecked).toBeDefined();
      expect(page).toContain(`${confidence as string} source`);
    }
  });

  it.each(all)('%s: the command line tells all that the page tells', async (code, ruleset) => {
    const { out } = await cli(['rulesets', code]);
    const { title, about, groups, texts, notes } = pageOf(ruleset);
    const rules = groups.flatMap((group) => group.rules);
    expect(rules).toHaveLength(ruleset.rules.length);
    const told = [
      title, ...about, ...notes,
      ...rules.flatMap((rule) => [rule.id, rule.title, rule.source, rule.url, rule.reading, ...rule.says, ...rule.about, ...rule.notes]),
      ...texts.flatMap((text) => [text.title, text.url, text.appliesTo, text.note, ...text.about]),
    ];
    for (const text of told) if (text !== undefined) expect(out).toContain(text);
    expect(out).toContain(DISCLAIMER);
  });

  it('tells of every place whose law was read: a ruleset, or why there is none', () => {
    const sentence = /^\p{Lu}.{20,}\.$/u;
    expect(nothing.map(({ code }) => code)).toEqual(readCodes.filter((code) => !Object.hasOwn(rulesets, code)));
    for (const { code, place, reason } of nothing) {
      expect(place, code).toMatch(/\S/);
      expect(reason, code).toMatch(sentence);
    }
  });

  it('names place and who is bound for each', () => {
    for (const [code, ruleset] of all) {
      expect(placeOf(ruleset), code).toMatch(/^\p{Lu}/u);
      expect(boundOf(ruleset), code).toMatch(/^\P{Ll}/u);
    }
    expect(placeOf(rulesets['us-ma'] as never)).toBe('Massachusetts');
  });

  it('shows every kind of rule in words', () => {
    const page = (code: string, id: string): string => pageOf(rulesets[code] as never).groups.flatMap(({ rules }) => rules).find((rule) => rule.id === id)?.says.join('\n') ?? '';
    expect(page('us-ma', 'ma.209.hours')).toContain('08:00–21:00 (start excluded)');
    expect(page('us-ma', 'ma.940.identity')).toContain('must hold: institution-name, sender-identity');
    expect(page('us-ma', 'ma.940.workplace')).toContain('heeds what the person said about places');
    expect(page('us-ma', 'ma.940.thirdparty')).toContain('permitted only where (roles debtor, ');
    expect(page('us-ma', 'ma.940.validation')).toBe(`stops while the status is disputed (in writing; ended by verification-sent; after notice (days 42))\n${page('us-ma', 'ma.940.validation').split('\n').slice(1).join('\n')}`);
    expect(page('se', 'se.s5.demand')).toMatch(/^only after: event \(purposes validation-notice; .*, or fact debt\.noticeSentAt; at least 8 days ago, per debt/);
    expect(page('mx', 'mx.condusef.court-lookalike')).toMatch(/^no text with: false-legal-action, arrest-or-criminal-threat, impersonation-authority\nread with the lexicons es\nfor /);
    expect(page('mx', 'mx.condusef.no-direct-payment')).toMatch(/^no text with: anything that the lexicons find\nread with the lexicons mx-pay-the-agency \(written into the rule\)\n/);
    expect(page('mx', 'mx.condusef.threats')).toContain('fields of a template that were not filled in: deny\na text that was not read: advise');
    expect(page('us', 'us.regf.third-party.misdirected')).toContain("another person's");
    expect(page('us', 'us.regf.call-frequency.succession')).toContain('5 minutes after an event');
  });
});
