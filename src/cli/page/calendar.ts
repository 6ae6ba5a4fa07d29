import { formatDay, weekdayOf } from '../../calendars/civil.js';
import type { Zone } from '../../calendars/zone.js';
import { dayAt } from '../../calendars/zone.js';
import type { Span } from '../../closed.js';
import type { Lane, Piece, Told } from '../lanes.js';
import type { Words } from '../words.js';
import type { Day } from './days.js';
import { clockFrom, clockTo, ticksOf } from './days.js';
import type { Html } from './html.js';
import { NOTHING, html } from './html.js';
import type { PageWords } from './words.js';

/** A piece with what closes it, and the id of its row in the table. */
export interface Drawn extends Piece {
  readonly id: string;
  readonly told: readonly Told[];
}

export interface DrawnLane {
  readonly lane: Lane;
  readonly pieces: readonly Drawn[];
}

export interface Frame {
  readonly zone: Zone;
  readonly days: readonly Day[];
  readonly asked: Span;
  /** The contact's own time. */
  readonly at: number;
  readonly words: Words;
  readonly page: PageWords;
}

export const dayText = ({ words }: Frame, day: number): string => `${words.weekdays[weekdayOf(day)] as string} ${formatDay(day)}`;

/** By the clock of the lane, which may be another than the calendar's. */
export const clockText = ({ zone }: Lane, [from, to]: Span): string => `${clockFrom(zone, from)}–${clockTo(zone, to)}`;

/** The same with the lane's own dates: where it is another day than in the calendar, or becomes one. */
export function spanText(frame: Frame, lane: Lane, span: Span): string {
  const [first, last] = [dayAt(lane.zone, span[0]), dayAt(lane.zone, span[1] - 1)];
  if (first === last) return `${dayText(frame, first)} ${clockText(lane, span)}`;
  return `${dayText(frame, first)} ${clockFrom(lane.zone, span[0])} – ${dayText(frame, last)} ${clockTo(lane.zone, span[1])}`;
}

/** What says why a day is not 24 hours long. */
export function lengthText({ page }: Frame, { span: [from, to], shifts }: Day): string | undefined {
  if (from === to) return page.noDay;
  if (shifts.length === 0) return undefined;
  return page.dayLength(
    page.hours(to - from),
    shifts.map((shift) => (shift.skips ? page.skips : page.repeats)(shift.from, shift.to)),
  );
}

export function laneName({ page }: Frame, { names, together, zone }: Lane): string {
  if (together && names.length > 1) return page.together;
  // Where no zone is known, the picture goes by UTC and all is closed.
  return names.length === 0 ? zone.name : names.join(', ');
}

/** The margin has room for one zone: the others of the same clock are counted. */
const shortName = (frame: Frame, lane: Lane): string => (lane.together || lane.names.length < 2 ? laneName(frame, lane) : `${lane.names[0] as string} +${lane.names.length - 1}`);

/** Rules that go by the clock alone: the picture sets what they close apart from the rest. */
const CLOCK_CODES: ReadonlySet<string> = new Set(['contact-hours', 'inconvenient-time']);

export const isByHours = (told: readonly Told[]): boolean => told.length > 0 && told.every(({ reason: { code } }) => CLOCK_CODES.has(code));

export const rulesText = (told: readonly Told[], page: PageWords): string =>
  told.length === 0 ? page.unforeseeable : [...new Set(told.map(({ reason: { rule, code, citation } }) => [rule ?? code, citation?.provision].filter((part) => part !== undefined).join(', ')))].join('; ');

/** Below these shares of the row a text does not fit: on any screen, and on a narrow one. */
const LABEL = 0.11;
const LABEL_NARROW = 0.24;
const FINE = 3;

/**
 * The days as rows, time running to the right at one scale for all: a day of 25 hours is longer than one of 24. Each lane is an SVG in per cent of
 * the row, so that patterns and letters keep their size; what is drawn is printed, unlike backgrounds.
 */
export function calendar(lanes: readonly DrawnLane[], frame: Frame, what: string): Html {
  const { days, page } = frame;
  const scale = Math.max(...days.map(({ span: [from, to] }) => to - from));
  const several = lanes.length > 1;
  const plainDay = days.find(({ span: [from, to], shifts }) => shifts.length === 0 && to > from);
  const head = several || plainDay === undefined ? NOTHING : html`<div class="day head" aria-hidden="true"><span></span>${ruler(frame.zone, plainDay, scale)}</div>`;
  const rows = days.map((day) => {
    const length = lengthText(frame, day);
    const bars = lanes.map((drawn) => {
      const name = several ? html`<span class="name" title="${drawn.lane.names.join(', ')}">${shortName(frame, drawn.lane)}</span>` : NOTHING;
      const hours = several || length !== undefined ? ruler(drawn.lane.zone, day, scale) : NOTHING;
      return html`<div class="lane${drawn.lane.together ? ' together' : ''}">${name}<div class="track">${bar(drawn, day, scale, frame)}${hours}</div></div>`;
    });
    const note = length === undefined ? NOTHING : html` <span class="note">${length}</span>`;
    return html`<li class="day"><div class="date"><time datetime="${formatDay(day.day)}">${dayText(frame, day.day)}</time>${note}</div><div class="lanes">${day.span[0] === day.span[1] ? NOTHING : bars}</div></li>
`;
  });
  return html`<div class="calendar${several ? ' several' : ''}" role="group" aria-label="${page.calendar(what)}">${head}<ol class="days">
${rows}</ol></div>`;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(4))}%`;

function ruler(zone: Zone, { span }: Day, scale: number): Html {
  const ticks = ticksOf(zone, span, FINE).map(({ at, hour }) => html`<text x="${percent((at - span[0]) / scale)}" y="9"${hour % (2 * FINE) === 0 ? NOTHING : html` class="fine"`}>${hour}</text>`);
  return html`<svg class="hours" width="100%" height="12" aria-hidden="true">${ticks}</svg>`;
}

function bar({ lane, pieces }: DrawnLane, { day, span }: Day, scale: number, frame: Frame): Html {
  const [start, end] = span;
  const { asked, at } = frame;
  const x = (instant: number): number => (instant - start) / scale;
  const voids = [[start, Math.min(end, asked[0])], [Math.max(start, asked[1]), end]] as const;
  const blank = voids.filter(([from, to]) => to > from).map(([from, to]) => html`<rect class="void" x="${percent(x(from))}" y="0" width="${percent(x(to) - x(from))}" height="100%"/>`);
  const drawn = pieces.filter((piece) => piece.span[0] >= start && piece.span[0] < end).map((piece) => link(piece, lane, x, frame));
  const lines = ticksOf(lane.zone, span, FINE).map((tick) => html`<line class="tick" x1="${percent(x(tick.at))}" x2="${percent(x(tick.at))}" y1="0" y2="100%"/>`);
  const mark = at < start || at >= end ? NOTHING : html`<svg class="mark" x="${percent(x(at))}" overflow="visible"><path d="M-5 0H5L1 6V26H-1V6Z"/></svg>`;
  return html`<svg class="bar" width="100%" height="26" role="group" aria-label="${dayText(frame, day)}, ${laneName(frame, lane)}">${blank}${drawn}${lines}${mark}</svg>`;
}

function link({ id, span, open, told }: Drawn, lane: Lane, x: (instant: number) => number, frame: Frame): Html {
  const { page } = frame;
  const [left, width] = [x(span[0]), x(span[1]) - x(span[0])];
  const named = page.piece(laneName(frame, lane), spanText(frame, lane, span), open, rulesText(told, page));
  const kind = open ? 'open' : isByHours(told) ? 'hatched' : 'crossed';
  const label = open && width >= LABEL ? html`<text class="label${width < LABEL_NARROW ? ' wide' : ''}" x="${percent(left + width / 2)}" y="50%">${clockText(lane, span)}</text>` : NOTHING;
  // The title is the hint of a browser that runs no script; the script puts the row of the table in its place.
  const hint = told.map(({ sentence }) => html`\n\n${sentence}`);
  return html`<a href="#${id}" aria-label="${named}"><title>${named}${hint}</title><rect class="${kind}"${fillOf(kind)} x="${percent(left)}" y="0" width="${percent(width)}" height="100%"/>${label}</a>`;
}

/** Solid, hatched and cross-hatched: told apart without colour too. */
const fillOf = (kind: string): Html => (kind === 'open' ? NOTHING : html` fill="url(#${kind})"`);

/** What the fills refer to, once for the page. */
export const PATTERNS = html`<svg class="patterns" width="0" height="0" aria-hidden="true"><defs>
<pattern id="hatched" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="7" height="7"/><rect class="ink" width="1.4" height="7"/></pattern>
<pattern id="crossed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground stop" width="6" height="6"/><rect class="ink stop" width="1.5" height="6"/><rect class="ink stop" width="6" height="1.5"/></pattern>
</defs></svg>`;

/** The four fills and the mark, with what they mean. */
export function legend(page: PageWords): Html {
  const swatch = (kind: string): Html => html`<svg class="swatch" width="30" height="16" aria-hidden="true"><rect class="${kind}"${kind === 'void' ? NOTHING : fillOf(kind)} width="100%" height="100%"/></svg>`;
  const mark = html`<svg class="swatch" width="30" height="16" aria-hidden="true"><svg class="mark" x="50%" overflow="visible"><path d="M-5 0H5L1 6V16H-1V6Z"/></svg></svg>`;
  const items: readonly (readonly [Html, string])[] = [
    [swatch('open'), page.open],
    [swatch('hatched'), page.closedByHours],
    [swatch('crossed'), page.closedOtherwise],
    [swatch('void'), page.notAsked],
    [mark, page.itself],
  ];
  return html`<ul class="legend" aria-label="${page.legend}">${items.map(([sign, text]) => html`<li>${sign} ${text}</li>`)}</ul>`;
}
