import type { Io, Screen } from './io.js';

/** Colours on a terminal that wants them; plain text everywhere else. */
export interface Paint {
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

export function paintFor(screen: Screen, io: Io, off: boolean): Paint {
  // By no-color.org: present and not empty, whatever its value.
  const on = screen.isTTY === true && !off && (io.env['NO_COLOR'] ?? '') === '' && io.env['TERM'] !== 'dumb';
  const sgr = (open: number, close: number) => (text: string) => (on ? `\u001b[${open}m${text}\u001b[${close}m` : text);
  return { good: sgr(32, 39), bad: sgr(31, 39), warn: sgr(33, 39), dim: sgr(2, 22), bold: sgr(1, 22) };
}

/** Text from a request, safe on a terminal: control characters would otherwise move the cursor or change colours. */
export function plain(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Columns that a text takes on a terminal: Chinese characters and pictures take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(character) ? 2 : 1;
  return width;
}

export const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

const QUIET_MS = 1000;
const EVERY_MS = 200;

/** One line on the terminal that says how far a long run is; nothing for a short one, and nothing is left behind. */
export class Progress {
  readonly #started: number;
  #shown = 0;
  #drawn = false;
  lines = 0;
  denied = 0;

  constructor(
    readonly io: Io,
    readonly word: string,
  ) {
    this.#started = io.now();
  }

  tick(): void {
    const { stderr, stdout } = this.io;
    // Where the output itself scrolls by on the terminal, that is progress enough.
    if (stderr.isTTY !== true || stdout.isTTY === true) return;
    const now = this.io.now();
    if (now - this.#started < QUIET_MS || now - this.#shown < EVERY_MS) return;
    this.#shown = now;
    const rate = Math.round((this.lines * 1000) / Math.max(1, now - this.#started));
    const text = `${count(this.lines)} lines, ${count(rate)} per second, ${count(this.denied)} ${this.word}`;
    stderr.write(`\r\u001b[2K${text.slice(0, Math.max(20, (stderr.columns ?? 80) - 1))}`);
    this.#drawn = true;
  }

  clear(): void {
    if (this.#drawn) this.io.stderr.write('\r\u001b[2K');
    this.#drawn = false;
  }
}

/** 1234567 as `1,234,567`, whatever the machine's locale. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
