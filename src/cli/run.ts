import { readFileSync } from 'node:fs';
import type { Arguments, Options } from './arguments.js';
import { COMMON, guess, parse } from './arguments.js';
import { check, checkOptions } from './check.js';
import { diff, diffOptions } from './diff.js';
import { HELP } from './help.js';
import type { Io } from './io.js';
import { UsageError } from './io.js';
import { lint, lintOptions } from './lint.js';
import { next, nextOptions } from './next.js';
import { print, rulesets, rulesetsOptions } from './rulesets.js';
import { windows, windowsOptions } from './windows.js';
import { wording, wordingOptions } from './wording.js';

interface Command {
  readonly options: Options;
  readonly run: (args: Arguments, io: Io) => Promise<number>;
}

const COMMANDS: Readonly<Record<string, Command>> = {
  check: { options: checkOptions, run: check },
  next: { options: nextOptions, run: next },
  windows: { options: windowsOptions, run: windows },
  rulesets: { options: rulesetsOptions, run: rulesets },
  lint: { options: lintOptions, run: lint },
  diff: { options: diffOptions, run: diff },
  wording: { options: wordingOptions, run: wording },
};

/** Runs the command line. Resolves to the exit code: 0, 1, or 2 after a sentence on standard error. Never rejects. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  // What cannot be said to anybody is not said.
  io.stderr.on('error', () => undefined);
  try {
    return await dispatch(argv, io);
  } catch (error) {
    const text = error instanceof UsageError ? error.message : `This is a fault of fair-contact itself: ${error instanceof Error ? error.message : String(error)}. Please report it.`;
    io.stderr.write(`fair-contact: ${text}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    io.stderr.write(HELP['']);
    return 2;
  }
  if (name === '--version' || name === '-V') return print([version()], io);
  if (name === '--help' || name === '-h' || name === 'help') return help(rest[0], io);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const said = name.startsWith('-') ? `The command comes first, as in fair-contact check ${name}.` : guess(`There is no command ${JSON.stringify(name)}`, name, Object.keys(COMMANDS));
    throw new UsageError(`${said} Commands: ${Object.keys(COMMANDS).join(', ')}; fair-contact --help explains them.`);
  }
  // Help is given however wrong the rest may be.
  const asked = rest.slice(0, rest.includes('--') ? rest.indexOf('--') : undefined);
  if (asked.includes('--help') || asked.includes('-h')) return help(name, io);
  return command.run(parse(name, rest, { ...COMMON, ...command.options }), io);
}

function help(name: string | undefined, io: Io): Promise<number> {
  const topic = name === undefined || name.startsWith('-') ? '' : name;
  const text = Object.hasOwn(HELP, topic) ? HELP[topic] : undefined;
  if (text === undefined) throw new UsageError(`${guess(`There is no command ${JSON.stringify(topic)}`, topic, Object.keys(COMMANDS))} Commands: ${Object.keys(COMMANDS).join(', ')}.`);
  return print([text.trimEnd()], io);
}

/** From the package itself, which lies two folders up from the sources and from the build alike. */
function version(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}
