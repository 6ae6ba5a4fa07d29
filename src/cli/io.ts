import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';

export type Screen = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything that a command touches: handed in, so that a test can run it in its own process. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Screen;
  readonly stderr: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/** A sentence for the person at the keyboard, and exit code 2: never a stack trace. */
export class UsageError extends Error {}

/** Thrown through a command when nobody reads its output any more. */
export class OutputClosed extends Error {}

const FLUSH = 1 << 16;

/** Standard output, with backpressure: whoever writes waits until it is taken. */
export class Output {
  #pending: string[] = [];
  #size = 0;
  #failure: Error | undefined;
  #wake: (() => void) | undefined;

  constructor(readonly stream: Screen) {
    stream.on('error', (error: Error) => this.#fail(error));
    stream.on('drain', () => this.#resume());
    // A reader that goes away may close the stream without an error.
    stream.on('close', () => this.#fail(Object.assign(new Error('closed'), { code: 'EPIPE' })));
  }

  /** Adds a line; resolves at once unless a good deal is waiting. */
  line(text: string): Promise<void> | undefined {
    this.#pending.push(text, '\n');
    this.#size += text.length + 1;
    return this.#size >= FLUSH ? this.flush() : undefined;
  }

  async flush(): Promise<void> {
    this.#check();
    if (this.#size === 0) return;
    const text = this.#pending.join('');
    this.#pending = [];
    this.#size = 0;
    if (!this.stream.write(text)) await new Promise<void>((resolve) => (this.#wake = resolve));
    this.#check();
  }

  /** Flushes and waits until the last byte is handed over. */
  async end(): Promise<void> {
    await this.flush();
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
      this.stream.write('', () => this.#resume());
    });
    this.#check();
  }

  #resume(): void {
    this.#wake?.();
    this.#wake = undefined;
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    this.#resume();
  }

  #check(): void {
    if (this.#failure === undefined) return;
    const { code, message } = this.#failure as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') throw new OutputClosed();
    throw new UsageError(`The output could not be written: ${message}.`);
  }
}

const isStandard = (file: string | undefined): file is '-' | undefined => file === undefined || file === '-';

/** What an input is called in a message. */
export const inputName = (file: string | undefined): string => (isStandard(file) ? 'standard input' : file);

/** The bytes of a file, or of standard input for `-` or nothing; a person at the keyboard is told that `what` is waited for. */
export function open(file: string | undefined, io: Io, what = 'requests from the terminal, one JSON object per line'): AsyncIterable<Buffer> {
  if (!isStandard(file)) return createReadStream(file, { highWaterMark: 1 << 18 });
  if (io.stdin.isTTY === true) io.stderr.write(`Reading ${what}; Ctrl-D ends.\n`);
  return io.stdin;
}

export function sayFileError(error: unknown, file: string): UsageError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return new UsageError(`There is no file ${file}.`);
  if (code === 'EISDIR') return new UsageError(`${file} is a folder; name a file in it.`);
  if (code === 'EACCES' || code === 'EPERM') return new UsageError(`${file} may not be read by this user.`);
  return new UsageError(`${file} could not be read: ${message}.`);
}

export interface Line {
  /** From 1, empty lines counted. */
  readonly number: number;
  /** `undefined` when the bytes are not UTF-8. */
  readonly text: string | undefined;
}

const LF = 10;
const CR = 13;

function decode(bytes: Buffer, number: number): Line | undefined {
  let from = 0;
  let to = bytes.length;
  if (number === 1) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) from = 3;
    else if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new UsageError('The input is UTF-16; write it as UTF-8.');
  }
  if (to > from && bytes[to - 1] === CR) to--;
  const slice = bytes.subarray(from, to);
  if (!isUtf8(slice)) return { number, text: undefined };
  const text = slice.toString('utf8');
  return text.trim() === '' ? undefined : { number, text };
}

/**
 * The lines of a stream that are not empty, in groups as they arrive: what stands in one group was there at the same time, so a caller that
 * flushes after each keeps nobody waiting. A line may be of any length; CRLF, a byte order mark and a last line without newline are taken.
 */
export async function* readLines(input: AsyncIterable<Buffer | string>): AsyncGenerator<Iterable<Line>> {
  let number = 0;
  let rest: Buffer[] = [];
  function* complete(chunk: Buffer): Generator<Line> {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LF, start);
      if (end === -1) break;
      const piece = chunk.subarray(start, end);
      const bytes = rest.length === 0 ? piece : Buffer.concat([...rest, piece]);
      rest = [];
      start = end + 1;
      const line = decode(bytes, ++number);
      if (line !== undefined) yield line;
    }
    // A copy: a slice would keep the whole chunk alive.
    if (start < chunk.length) rest.push(Buffer.from(chunk.subarray(start)));
  }
  for await (const chunk of input) yield complete(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  const line = decode(Buffer.concat(rest), ++number);
  if (line !== undefined) yield [line];
}
