import type { Rule, Ruleset } from '../ruleset.js';
import { isHours, isLimit, numbersOf } from './describe.js';
import type { Page, RuleEntry, TextEntry } from './page.js';
import { boundOf, DISCLAIMER, pageOf, placeOf } from './page.js';

/** A place whose law was read and that has no ruleset. */
export interface NothingToCheck {
  readonly code: string;
  readonly place: string;
  readonly reason: string;
}

/** Text that Markdown would take for marks of its own, made plain; what stands in backquotes is left as it is. */
function escape(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*[\]<>_|]/g, (mark) => `\\${mark}`)))
    .join('');
}

const link = (url: string): string => `<${url.replace(/[<>\s]/g, (character) => encodeURIComponent(character))}>`;

function ruleLines({ id, title, says, about, source, url, reading, notes }: RuleEntry): string[] {
  return [
    `### ${escape(title)}`,
    '',
    `\`${id}\` · ${about.map(escape).join(' · ')}`,
    '',
    ...says.map((line) => `- ${escape(line)}`),
    ...(source === '' ? [] : [`- Source: ${escape(source)}${url === undefined ? '' : ` ${link(url)}`}`]),
    ...(reading === undefined ? [] : [`- Reading: ${escape(reading)}`]),
    ...notes.map((note) => `- Note: ${escape(note)}`),
    '',
  ];
}

function textLines({ title, about, url, appliesTo, note }: TextEntry): string[] {
  return [
    `- **${escape(title)}**${about.length === 0 ? '' : `: ${escape(about.join('; '))}`}${url === undefined ? '' : ` ${link(url)}`}`,
    ...(appliesTo === undefined ? [] : [`  - Applies to: ${escape(appliesTo)}`]),
    ...(note === undefined ? [] : [`  - Note: ${escape(note)}`]),
  ];
}

/** The page of one ruleset. */
export function pageMarkdown(ruleset: Ruleset): string {
  const { title, about, groups, texts, notes }: Page = pageOf(ruleset);
  return [
    `# ${escape(title)}`,
    '',
    '<!-- Written by scripts/jurisdictions.mjs from the ruleset. Do not edit. -->',
    '',
    ...about.map((line) => `- ${escape(line)}`),
    '',
    DISCLAIMER,
    '',
    ...groups.flatMap(({ heading, rules }) => [`## ${heading}`, '', ...rules.flatMap(ruleLines)]),
    '## Texts',
    '',
    ...texts.flatMap(textLines),
    '',
    ...(notes.length === 0 ? [] : ['## Who is bound, and what is not checked', '', ...notes.map((note) => `- ${escape(note)}`), '']),
    '[All jurisdictions](../jurisdictions.md)',
    '',
  ].join('\n');
}

const MOST = 4;

/** The rules of a sort that are in force on the day of the last check or begin later, each with whom it reaches; recommendations are marked. */
function cell(ruleset: Ruleset, test: (rule: Rule) => boolean): string {
  const { rules, lastChecked = '' } = ruleset;
  const told = rules
    .filter((rule) => test(rule) && (rule.until === undefined || rule.until > lastChecked))
    .map((rule) => {
      // What is counted stands on the page.
      const numbers = (numbersOf(rule) as string).replace(/ \([\s\S]*/, '');
      const marks = [...(rule.when?.channels ?? []), ...(rule.force === 'should' ? ['advice'] : []), ...((rule.from ?? '') > lastChecked ? [`from ${rule.from as string}`] : [])];
      return marks.length === 0 ? numbers : `${numbers} (${marks.join(', ')})`;
    });
  const unique = [...new Set(told)];
  return unique.length === 0 ? 'none' : unique.slice(0, MOST).map(escape).join('<br>') + (unique.length > MOST ? `<br>and ${unique.length - MOST} more` : '');
}

/** The table of all, and what was read without a ruleset coming of it. */
export function tableMarkdown(rulesets: Readonly<Record<string, Ruleset>>, nothing: readonly NothingToCheck[]): string {
  const codes = Object.keys(rulesets).sort();
  const row = (code: string): string => {
    const ruleset = rulesets[code] as Ruleset;
    return `| [\`${code}\`](jurisdictions/${code}.md) | ${[escape(placeOf(ruleset)), cell(ruleset, isHours), cell(ruleset, isLimit), escape(boundOf(ruleset) ?? ''), ruleset.lastChecked ?? 'never'].join(' | ')} |`;
  };
  return [
    '# Jurisdictions',
    '',
    '<!-- Written by scripts/jurisdictions.mjs from the rulesets. Do not edit. -->',
    '',
    `${codes.length} rulesets. ${DISCLAIMER}`,
    '',
    '`none` under hours or limits says that no number was found, not that every hour is lawful. `rulesetsFor({ country, region, city })` gives what holds at a place:',
    'the country, its region, its city. `eu` is never among them: a directive binds through the law of each member state; compile it beside that law where you want both.',
    '`fair-contact rulesets CODE` prints the page of one.',
    '',
    '| Code | Place | Hours | Limits | Who is bound | Last checked |',
    '|---|---|---|---|---|---|',
    ...codes.map(row),
    '',
    '## Read, and nothing to check',
    '',
    'No ruleset came of these. A contact there is not judged, and `rulesetsFor` gives none: that is no permission.',
    '',
    '| Code | Place | Why |',
    '|---|---|---|',
    ...nothing.map(({ code, place, reason }) => `| \`${code}\` | ${escape(place)} | ${escape(reason)} |`),
    '',
  ].join('\n');
}
