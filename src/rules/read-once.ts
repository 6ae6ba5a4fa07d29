import type { Facts } from '../facts.js';
import { findPlaceholders } from '../wording/placeholders.js';
import type { Lexicon } from '../wording/lexicon.js';
import type { WordingReader } from '../wording/reader.js';
import type { ScanOptions, WordingFinding } from '../wording/scan.js';

type Known = Map<unknown, unknown>;

/** What was read of the texts of a request. It goes when the request does. A policy has many rules about one text. */
const known = new WeakMap<Facts, Known>();

function within(all: Known, name: unknown): Known {
  let own = all.get(name) as Known | undefined;
  if (own === undefined) all.set(name, (own = new Map()));
  return own;
}

function once<T>(all: Known, name: unknown, read: () => T): T {
  if (!all.has(name)) all.set(name, read());
  return all.get(name) as T;
}

function of(request: Facts): Known {
  let all = known.get(request);
  if (all === undefined) known.set(request, (all = new Map()));
  return all;
}

interface Read {
  readonly field: 'text' | 'subject';
  readonly text: string;
  readonly to: NonNullable<ScanOptions['to']>;
  /** What is true of the message: the same for every rule. */
  readonly facts: readonly string[];
}

/** The findings of each lexicon in turn. None is asked twice about a text, by whichever rule. */
export function scanOnce(request: Facts, reader: WordingReader, lexicons: readonly Lexicon[], { field, text, to, facts }: Read): readonly WordingFinding[] {
  const own = within(of(request), reader);
  return lexicons.flatMap((lexicon) => once(within(own, lexicon), `${field} ${to}`, () => reader.scan(text, { lexicons: [lexicon], to, facts })));
}

/** The fields of a template that were not filled in. */
export function placeholdersOnce(request: Facts, { field, text }: Pick<Read, 'field' | 'text'>): ReturnType<typeof findPlaceholders> {
  return once(within(of(request), findPlaceholders), field, () => findPlaceholders(text));
}
