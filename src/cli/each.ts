import type { Issue } from '../errors.js';
import type { Entry } from './decide.js';
import { read } from './decide.js';
import type { Io } from './io.js';
import { inputName, open, OutputClosed, Output, readLines, sayFileError } from './io.js';
import { Progress } from './paint.js';
import type { Choose } from './policies.js';

export interface Run {
  readonly io: Io;
  readonly file: string | undefined;
  readonly choose: Choose;
  /** What a line that is refused is called in the progress line. */
  readonly refused: string;
  /** What is written for a line, without the last newline, and whether it is refused. */
  readonly one: (entry: Entry) => { readonly text: string; readonly refused: boolean };
  /** Written after the last line. */
  readonly last?: () => string;
  /** Called when the last line is dealt with: not when nobody read the output to its end. */
  readonly done?: () => void;
}

/** Line in, line out, in order and in constant memory. Exit code 0: none refused, 1: some, or nobody read the output to its end. */
export async function eachLine({ io, file, choose, refused, one, last, done }: Run): Promise<number> {
  const output = new Output(io.stdout);
  const progress = new Progress(io, refused);
  try {
    for await (const lines of readLines(open(file, io))) {
      for (const line of lines) {
        const entry = read(line, choose);
        if (entry.request === undefined && line.text !== undefined && progress.lines === 0) hint(entry, io);
        const result = one(entry);
        progress.lines++;
        if (result.refused) progress.denied++;
        const full = output.line(result.text);
        if (full !== undefined) await full;
        progress.tick();
      }
      await output.flush();
    }
    if (progress.lines === 0) io.stderr.write(`No request was read: ${inputName(file)} holds no line that is not empty.\n`);
    else if (last !== undefined) await output.line(last());
    await output.end();
    done?.();
    return progress.denied > 0 ? 1 : 0;
  } catch (error) {
    if (error instanceof OutputClosed) return 1;
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw sayFileError(error, inputName(file));
    throw error;
  } finally {
    progress.clear();
  }
}

/** The commonest slip: one document over many lines where each line should be a document. */
function hint({ number, issue }: Entry, io: Io): void {
  io.stderr.write(`Line ${number} ${(issue as Issue).message}. The input is one request per line (NDJSON); \`jq -c . FILE\` makes it so.\n`);
}
