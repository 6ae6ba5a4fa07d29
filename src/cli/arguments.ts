import { parseArgs } from 'node:util';
import { parseInstant } from '../calendars/civil.js';
import { nearest } from '../lint/nearest.js';
import { UsageError } from './io.js';

export interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: boolean;
  readonly short?: string;
  /** What stands for the value where none is given: `--explain` alone. `isValue` tells a value from the next argument. */
  readonly alone?: { readonly value: string; readonly isValue: (next: string) => boolean };
  /** What to give, for messages: `an instant, as 2026-03-02T20:15:00Z`. */
  readonly wants?: string;
}

export type Options = Readonly<Record<string, Option>>;

export interface Arguments {
  readonly positionals: readonly string[];
  /** The one value of an option, or `undefined`. */
  one(name: string): string | undefined;
  all(name: string): readonly string[];
  flag(name: string): boolean;
}

/** Options that every command takes. */
export const COMMON: Options = { help: { type: 'boolean', short: 'h' }, 'no-color': { type: 'boolean' } };

function fillAlone(argv: readonly string[], options: Options): string[] {
  const filled: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] as string;
    filled.push(word);
    if (word === '--') return [...filled, ...argv.slice(i + 1)];
    const alone = word.startsWith('--') ? options[word.slice(2)]?.alone : undefined;
    if (alone === undefined) continue;
    const next = argv[i + 1];
    if (next === undefined || !alone.isValue(next)) filled[filled.length - 1] = `${word}=${alone.value}`;
  }
  return filled;
}

/** Strict: an unknown option, a missing value or one too many is a sentence that names the option and says what to do. */
export function parse(command: string, argv: readonly string[], own: Options): Arguments {
  const options: Options = { ...COMMON, ...own };
  const help = `See fair-contact ${command} --help.`;
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: fillAlone(argv, options),
      options: Object.fromEntries(
        Object.entries(options).map(([name, { type, multiple, short }]) => [name, { type, ...(multiple === true ? { multiple } : {}), ...(short === undefined ? {} : { short }) }]),
      ),
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
  } catch (error) {
    throw new UsageError(`${sayParseError(error, options)} ${help}`);
  }
  const seen = new Set<string>();
  for (const token of parsed.tokens as NonNullable<typeof parsed.tokens>) {
    if (token.kind !== 'option') continue;
    const option = options[token.name] as Option;
    if (option.type === 'string' && option.multiple !== true && seen.has(token.name)) throw new UsageError(`--${token.name} is given twice; give it once. ${help}`);
    seen.add(token.name);
    if (token.value === '') throw new UsageError(`--${token.name} is empty; give ${option.wants ?? 'a value'}. ${help}`);
  }
  const values = parsed.values as Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
  return {
    positionals: parsed.positionals,
    one: (name) => values[name] as string | undefined,
    all: (name) => (values[name] as readonly string[] | undefined) ?? [],
    flag: (name) => values[name] === true,
  };
}

/** What `parseArgs` objects to, as a sentence of our own where it is one of the two known objections. */
export function sayParseError(error: unknown, options: Options): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = /'(?:-\w, )?--?([^' =]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const dashes = name.length === 1 ? '-' : '--';
    return guess(`There is no option ${dashes}${name}`, name, Object.keys(options), '--');
  }
  const option = options[name];
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && option !== undefined) {
    return option.type === 'boolean' ? `--${name} takes no value; leave it out.` : `--${name} needs a value; give ${option.wants ?? 'one'} (with = where it starts with a dash).`;
  }
  return `${message.replace(/\.+$/, '')}.`;
}

/** At most one positional, with a message that shows what was too much. */
export function single(command: string, args: Arguments, what: string): string | undefined {
  if (args.positionals.length > 1) {
    const surplus = args.positionals.slice(1).map((item) => JSON.stringify(item)).join(', ');
    throw new UsageError(`${command} takes one ${what}; ${surplus} is too much. See fair-contact ${command} --help.`);
  }
  return args.positionals[0];
}

/** What an option that takes an instant wants. */
export const INSTANT = 'an instant with Z or an offset, as 2026-03-02T08:00:00+08:00';

export function instantOf(args: Arguments, name: string): number | undefined {
  const text = args.one(name);
  if (text === undefined) return undefined;
  const instant = parseInstant(text);
  if (instant === undefined) throw new UsageError(`--${name} is ${JSON.stringify(text)}, which is no instant; give ${INSTANT}.`);
  return instant;
}

/** A sentence that ends in what may have been meant, when something is near. */
export function guess(sentence: string, word: string, known: readonly string[], prefix = ''): string {
  const near = nearest(word, known);
  return near.length === 0 ? `${sentence}.` : `${sentence}; did you mean ${near.map((item) => `${prefix}${item}`).join(' or ')}?`;
}
