import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll } from 'vitest';
import { UsageError } from '../src/cli/io.js';
import { run } from '../src/cli/run.js';

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly input?: string | Buffer | readonly (string | Buffer)[] | Readable;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: { readonly out?: boolean; readonly err?: boolean };
  readonly now?: () => number;
}

export const collect = (chunks: Buffer[]) => new Writable({ write: (chunk: Buffer, _encoding, done) => void (chunks.push(Buffer.from(chunk)), done()) });

/** The command line in this process: arguments and input in, exit code and what was written out. */
export async function cli(argv: readonly string[], { input = '', env = {}, terminal = {}, now = () => 0 }: Setting = {}): Promise<Result> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  const stdin = input instanceof Readable ? input : Readable.from((Array.isArray(input) ? input : [input]).map((part) => Buffer.from(part as string)));
  const stdout = Object.assign(collect(out), { isTTY: terminal.out ?? false });
  const stderr = Object.assign(collect(err), { isTTY: terminal.err ?? false, columns: 80 });
  const code = await run(argv, { stdin, stdout, stderr, env, now });
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}

export const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** A folder that stands while the tests around it run; `file` writes into it and gives the path. */
export function scratch() {
  let folder = '';
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'fair-contact-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  const file = (name: string, content: unknown): string => {
    writeFileSync(path(name), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
    return path(name);
  };
  return { path, file };
}

/** The sentence with which something is refused; nothing where it is not. */
export function refused(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return '';
}
