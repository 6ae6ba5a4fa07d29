import { accessSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './io.js';

/** A file that is written whole or not at all. */
export interface Target {
  save(text: string): void;
}

/**
 * Whether a page can be written there is found out before the first request is read. Only names that end in .html are taken: an argument
 * in the wrong place would else cost the file of requests, or the ruleset.
 */
export function target(option: string, path: string): Target {
  if (!/\.html?$/i.test(path)) throw new UsageError(`--${option} is ${JSON.stringify(path)}; give the name of a page to write, ending in .html.`);
  const there = statOf(path);
  if (there !== undefined && !there.isFile()) throw new UsageError(`${path} is ${there.isDirectory() ? 'a folder' : 'no ordinary file'}; give --${option} the name of a page to write.`);
  // A link stays a link: what it points to is replaced.
  const file = there === undefined ? path : realpathSync(path);
  const folder = dirname(file);
  const home = statOf(folder);
  if (home === undefined) throw new UsageError(`There is no folder ${folder} to write ${basename(file)} in.`);
  if (!home.isDirectory()) throw new UsageError(`${folder} is no folder, so ${basename(file)} cannot be written in it.`);
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new UsageError(`${folder} may not be written to by this user.`);
  }
  return {
    save(text) {
      const beside = join(folder, `.${basename(file)}.${process.pid}.tmp`);
      try {
        // What was readable by its owner alone stays so.
        writeFileSync(beside, text, { flag: 'wx', mode: there === undefined ? 0o666 : there.mode & 0o777 });
        renameSync(beside, file);
      } catch (error) {
        rmSync(beside, { force: true });
        throw new UsageError(`${path} could not be written: ${(error as Error).message}.`);
      }
    },
  };
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new UsageError(`${path} cannot be reached: ${message}.`);
  }
}
