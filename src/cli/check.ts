import type { Decision } from '../decision.js';
import { explain } from '../explain.js';
import type { Arguments, Options } from './arguments.js';
import { single } from './arguments.js';
import { decide, labelOf } from './decide.js';
import type { Entry } from './decide.js';
import { eachLine } from './each.js';
import type { Io } from './io.js';
import type { Paint } from './paint.js';
import { count, paintFor, plain } from './paint.js';
import { choosePolicies, POLICY } from './policies.js';
import { EXPLAIN, wordsFor } from './words.js';
import type { Words } from './words.js';

export const checkOptions: Options = { ...POLICY, explain: EXPLAIN };

export async function check(args: Arguments, io: Io): Promise<number> {
  const file = single('check', args, 'file');
  const words = wordsFor(args.one('explain'));
  const choose = choosePolicies(args);
  if (words === undefined) {
    return eachLine({ io, file, choose, refused: 'denied', one: (entry) => judge(decide(entry)) });
  }
  const paint = paintFor(io.stdout, io, args.flag('no-color'));
  const tally = new Tally(words);
  return eachLine({
    io,
    file,
    choose,
    refused: 'denied',
    one(entry) {
      const decision = decide(entry);
      tally.add(decision);
      return { text: tell(entry, decision, words, paint), refused: decision.outcome !== 'allow' };
    },
    last: () => tally.text(),
  });
}

const judge = (decision: Decision): { text: string; refused: boolean } => ({ text: JSON.stringify(decision), refused: decision.outcome !== 'allow' });

export const indent = (text: string): string => `    ${plain(text)}`;

export function headOf(entry: Entry, words: Words, paint: Paint): string {
  const label = labelOf(entry.request);
  return `${paint.dim(words.line(entry.number))}${label === '' ? '' : `  ${paint.bold(plain(label))}`}`;
}

function tell(entry: Entry, decision: Decision, words: Words, paint: Paint): string {
  const verdict = decision.outcome === 'allow' ? paint.good(`✓ ${words.allowed}`) : paint.bad(`✗ ${words.denied}`);
  return [`${verdict}  ${headOf(entry, words, paint)}`, ...explain(decision, words.messages).map(indent)].join('\n');
}

/** How many were allowed and denied, and why. */
class Tally {
  #allowed = 0;
  #denied = 0;
  readonly #reasons = new Map<string, number>();
  readonly #advisories = new Map<string, number>();

  constructor(readonly words: Words) {}

  add(decision: Decision): void {
    if (decision.outcome === 'allow') this.#allowed++;
    else this.#denied++;
    for (const [codes, counts] of [[decision.reasons, this.#reasons], [decision.advisories, this.#advisories]] as const) {
      // A code counts once for a request, however many rules raise it.
      for (const code of new Set(codes.map((reason) => reason.code))) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }

  text(): string {
    const { words } = this;
    const sums = (title: string, counts: ReadonlyMap<string, number>): string[] => {
      const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      return sorted.length === 0 ? [] : [`${title}${sorted.map(([code, times]) => `${plain(code)} ${count(times)}`).join(', ')}`];
    };
    const total = words.total(count(this.#allowed + this.#denied), count(this.#allowed), count(this.#denied));
    return ['', total, ...sums(words.reasons, this.#reasons), ...sums(words.advisories, this.#advisories)].join('\n');
  }
}
