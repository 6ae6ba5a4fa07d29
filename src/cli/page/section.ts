import { formatDay, formatInstant } from '../../calendars/civil.js';
import { dayAt } from '../../calendars/zone.js';
import type { Span } from '../../closed.js';
import type { Reason } from '../../decision.js';
import type { Issue } from '../../errors.js';
import { explain } from '../../explain.js';
import type { Citation } from '../../ruleset.js';
import type { Entry } from '../decide.js';
import { decide, labelOf } from '../decide.js';
import { closedBy, lanesOf, piecesOf } from '../lanes.js';
import type { Ready } from '../ready.js';
import type { Words } from '../words.js';
import type { Drawn, DrawnLane, Frame } from './calendar.js';
import { calendar, clockText, dayText, laneName, lengthText, spanText } from './calendar.js';
import { clockFrom, daysOf } from './days.js';
import type { Html } from './html.js';
import { NOTHING, html } from './html.js';
import type { PageWords } from './words.js';
import { pageWordsFor } from './words.js';

/** What a page holds of one request. */
export interface Section {
  readonly id: string;
  readonly label: string;
  readonly body: Html;
}

export type Planned = { readonly ready: Ready; readonly asked: Span };

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0);

export function section(entry: Entry, planned: Planned | readonly Issue[], words: Words): Section {
  const page = pageWordsFor(words);
  const id = `r${entry.number}`;
  const label = labelOf(entry.request) || page.request(entry.number);
  const heading = html`<h2 id="${id}-head" tabindex="-1">${label}</h2>`;
  const inside = 'ready' in planned ? picture(planned, id, label, words) : refusal(entry, planned, words);
  return { id, label, body: html`<section id="${id}" aria-labelledby="${id}-head">${heading}${inside}</section>\n` };
}

function refusal(entry: Entry, issues: readonly Issue[], words: Words): Html {
  const decision = decide(entry);
  // A request that is sound and only lies outside the span has no decision to show for it.
  const said = decision.reasons.some(({ rule }) => rule === null) ? explain(decision, words.messages) : issues.map(({ path, message }) => `${path} ${message}`);
  return html`<p class="sum">${pageWordsFor(words).cannot}</p><ul>${said.map((sentence) => html`<li>${sentence}</li>`)}</ul>`;
}

function picture({ ready, asked }: Planned, id: string, label: string, words: Words): Html {
  const page = pageWordsFor(words);
  const lanes = lanesOf(ready, asked);
  const answer = lanes[lanes.length - 1] as (typeof lanes)[number];
  const days = daysOf(answer.zone, asked);
  const frame: Frame = { zone: answer.zone, days, asked, at: ready.at, words, page };
  const edges = days.map(({ span }) => span[0]);
  const drawn = lanes.map((lane, index): DrawnLane => {
    const pieces = piecesOf(ready, lane, asked, edges).map((piece, number): Drawn => ({ ...piece, id: `${id}-${index}-${number}`, told: piece.open ? [] : closedBy(ready, lane, piece.span[0], words.messages) }));
    return { lane, pieces };
  });
  const whole = drawn[drawn.length - 1] as DrawnLane;
  const ends = asked.map((instant) => `${formatDay(dayAt(answer.zone, instant))} ${clockFrom(answer.zone, instant)}`);
  const alone = drawn.slice(0, -1);
  return html`<p class="sum">${page.sum(page.hours(lengthOf(answer.windows)), page.hours(asked[1] - asked[0]), answer.windows.length)}</p>
<p class="about">${page.span(ends[0] as string, ends[1] as string)} ${words.clockOf(answer.zone.name)}${alone.length === 0 ? NOTHING : html` ${page.alone}`}</p>
${calendar(drawn, frame, label)}
${byDay(whole, frame)}
${closers(whole, page)}
${[whole, ...alone].map((each) => html`<details><summary>${page.byStretch(laneName(frame, each.lane))}</summary>${stretches(each, frame)}</details>\n`)}`;
}

/** The calendar as text: what is open on each day, and which rules close the rest. */
function byDay({ pieces, lane }: DrawnLane, frame: Frame): Html {
  const { page, days, zone } = frame;
  const rows = days.map((day) => {
    const own = pieces.filter(({ span: [from] }) => from >= day.span[0] && from < day.span[1]);
    const open = own.filter(({ open }) => open);
    const rules = [...new Set(own.flatMap(({ told }) => told.map(({ reason: { rule, code } }) => rule ?? code)))].sort();
    const length = lengthText(frame, day);
    const total = open.length === 0 ? page.never : html`${open.map(({ span }) => clockText(lane, span)).join(', ')} <small>${page.hours(lengthOf(open.map(({ span }) => span)))}</small>`;
    return html`<tr><th scope="row">${dayText(frame, day.day)}${length === undefined ? NOTHING : html` <small>${length}</small>`}</th><td>${total}</td><td>${rules.length === 0 ? page.nothingCloses : html`${rules.map((rule) => html`<code>${rule}</code> `)}`}</td></tr>\n`;
  });
  return html`<table class="by-day"><caption>${page.byDay} <small>${zone.name}</small></caption><thead><tr><th scope="col">${page.columns.day}</th><th scope="col">${page.columns.open}</th><th scope="col">${page.columns.closers}</th></tr></thead><tbody>
${rows}</tbody></table>`;
}

/** Every stretch as a row, to which its part of the calendar leads. */
function stretches({ lane, pieces }: DrawnLane, frame: Frame): Html {
  const { page } = frame;
  const rows = pieces.map((piece) => {
    const [from, to] = piece.span.map(formatInstant);
    const instants = html`<small><time>${from as string}</time> – <time>${to as string}</time></small>`;
    return html`<tr id="${piece.id}" tabindex="-1"><th scope="row">${spanText(frame, lane, piece.span)}${instants}</th><td class="state">${piece.open ? page.isOpen : page.isClosed}</td><td class="why">${why(piece, frame)}</td></tr>\n`;
  });
  return html`<table class="stretches"><caption>${frame.words.clockOf(lane.zone.name)}</caption><thead><tr><th scope="col">${page.columns.time}</th><th scope="col">${page.columns.state}</th><th scope="col">${page.columns.why}</th></tr></thead><tbody>
${rows}</tbody></table>`;
}

/** Every rule that closes any of it, with its source and for how long. */
function closers({ pieces }: DrawnLane, page: PageWords): Html {
  const found = new Map<string, { readonly reason: Reason; ms: number }>();
  for (const { span, told } of pieces) {
    // A rule that objects twice, as over two debts, closes the time once.
    for (const [name, reason] of new Map(told.map(({ reason }) => [reason.rule ?? reason.code, reason]))) {
      const entry = found.get(name) ?? { reason, ms: 0 };
      entry.ms += span[1] - span[0];
      found.set(name, entry);
    }
  }
  if (found.size === 0) return NOTHING;
  const rows = [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { reason, ms }]) => html`<tr><th scope="row"><code>${name}</code></th><td>${reason.citation === null ? NOTHING : source(reason.citation)}</td><td>${page.hours(ms)}</td></tr>\n`);
  return html`<table class="closers"><caption>${page.closers}</caption><thead><tr><th scope="col">${page.columns.rule}</th><th scope="col">${page.columns.source}</th><th scope="col">${page.columns.closed}</th></tr></thead><tbody>
${rows}</tbody></table>`;
}

function why({ open, told }: Drawn, { page }: Frame): Html {
  if (open) return NOTHING;
  if (told.length === 0) return html`<p>${page.unforeseeable}</p>`;
  return html`<ul>${told.map(
    ({ reason, sentence }) =>
      html`<li>${sentence} <span class="source">${page.columns.rule} <code>${reason.rule ?? reason.code}</code>${reason.ruleset === null ? NOTHING : html` (${reason.ruleset})`}${reason.citation === null ? NOTHING : html` · ${source(reason.citation)}`}</span></li>`,
  )}</ul>`;
}

/** A link, where the address is one of the web: a ruleset may come from anywhere, and so may a `javascript:` in it. */
function source({ instrument, provision, url, note }: Citation): Html {
  const text = [instrument, provision].filter((part) => part !== undefined && part !== '').join(', ');
  const safe = url !== undefined && /^https?:\/\//i.test(url);
  const named = safe ? html`<cite><a href="${url}" rel="noopener noreferrer">${text}</a></cite>` : html`<cite>${text}</cite>`;
  return note === undefined ? named : html`${named} <small>${note}</small>`;
}
