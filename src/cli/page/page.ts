import { createHash } from 'node:crypto';
import type { Issue } from '../../errors.js';
import type { Span } from '../../closed.js';
import type { Policy } from '../../compile.js';
import { DAY } from '../../calendars/civil.js';
import type { Entry } from '../decide.js';
import { UsageError } from '../io.js';
import { target } from '../save.js';
import type { Words } from '../words.js';
import { PATTERNS, legend } from './calendar.js';
import type { Html } from './html.js';
import { NOTHING, html, raw } from './html.js';
import { SCRIPT } from './script.js';
import type { Planned, Section } from './section.js';
import { section } from './section.js';
import { STYLE } from './style.js';
import { pageWordsFor } from './words.js';

const MAX_DAYS = 62;
const MAX_REQUESTS = 50;

/** How many days a span is long. The clocks may change in it: half a day more is none. */
const daysIn = ([from, to]: Span): number => Math.ceil((to - from) / DAY - 0.5);

/** A page that grows by a section for each request and is written once, at the end. */
export interface Page {
  readonly saved: boolean;
  add(entry: Entry, planned: Planned | readonly Issue[]): void;
  save(): void;
}

export function pageTo(path: string, words: Words): Page {
  const file = target('html', path);
  const sections: Section[] = [];
  const policies = new Map<string, Policy>();
  let saved = false;
  return {
    get saved() {
      return saved;
    },
    add(entry, planned) {
      if (sections.length === MAX_REQUESTS) throw new UsageError(`--html draws at most ${MAX_REQUESTS} requests on one page, and there are more; ${path} is not written. Choose some, as with head -n ${MAX_REQUESTS}.`);
      const days = 'asked' in planned ? daysIn(planned.asked) : 0;
      if (days > MAX_DAYS) {
        throw new UsageError(`--html draws at most ${MAX_DAYS} days, and line ${entry.number} asks for ${days}; ${path} is not written. Bring --from and --to nearer together.`);
      }
      if ('ready' in planned) policies.set(planned.ready.policy.fingerprint, planned.ready.policy);
      sections.push(section(entry, planned, words));
    },
    save() {
      if (sections.length === 0) throw new UsageError(`${path} is not written: there is no request to draw.`);
      file.save(render(sections, [...policies.values()], words));
      saved = true;
    },
  };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** One file: nothing is loaded, and its own policy forbids the browser to load anything. The same requests and rules give the same bytes. */
function render(sections: readonly Section[], policies: readonly Policy[], words: Words): string {
  const page = pageWordsFor(words);
  const { locale, direction } = words.messages;
  const title = page.title(sections.length === 1 ? (sections[0] as Section).label : page.requests(sections.length));
  const security = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const contents: Html =
    sections.length === 1 ? NOTHING : html`<nav aria-label="${page.content}"><ol>${sections.map(({ id, label }) => html`<li><a href="#${id}-head">${label}</a></li>`)}</ol></nav>`;
  const rulesets = policies.map(({ rulesets: list, fingerprint }) => html`<p>${page.policy(list.map(({ id, version }) => `${id} ${version}`).join(', '))} <code>${fingerprint}</code></p>`);
  return html`<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${security}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
${PATTERNS}
<header><h1>${page.heading}</h1><p>${page.lead}</p>${legend(page)}<p class="keys">${page.keys}</p></header>
${contents}
<main>
${sections.map(({ body }) => body)}</main>
<footer>${rulesets}<p>${page.disclaimer}</p></footer>
<div id="tip" role="tooltip" hidden></div>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`.text;
}
