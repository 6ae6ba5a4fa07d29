import { isUtf8 } from 'node:buffer';
import type { Lexicon, WordingFinding } from '../wording/index.js';
import { findPlaceholders, scanWording, wordingReader } from '../wording/index.js';
import { lexicons } from '../wording/lexicons/index.js';
import type { Arguments, Options } from './arguments.js';
import { guess, single } from './arguments.js';
import type { Io } from './io.js';
import { inputName, open, sayFileError, UsageError } from './io.js';
import type { Paint } from './paint.js';
import { count, paintFor, plain, widthOf } from './paint.js';
import { list, readJson } from './policies.js';
import { print } from './rulesets.js';

export const wordingOptions: Options = {
  language: { type: 'string', short: 'l', wants: 'a language, as zh-CN' },
  lexicon: { type: 'string', multiple: true, wants: 'a lexicon file, as ./house-words.json' },
  to: { type: 'string', wants: 'debtor or third-party' },
  fact: { type: 'string', multiple: true, wants: 'what is true of the message, as suit-filed' },
  json: { type: 'boolean' },
};

interface Shown extends Omit<WordingFinding, 'category' | 'sense'> {
  readonly category: string;
  readonly sense: string;
}

/** Exit code 0: nothing that a rule would deny by default, 1: something is, 2: unusable arguments. */
export async function wording(args: Arguments, io: Io): Promise<number> {
  const file = single('wording', args, 'file');
  const to = args.one('to') ?? 'debtor';
  if (to !== 'debtor' && to !== 'third-party') throw new UsageError(`${guess(`--to is ${JSON.stringify(to)}`, to, ['debtor', 'third-party'])} Give debtor or third-party.`);
  const language = args.one('language');
  const chosen = choose(language, args.all('lexicon'));
  const text = await readText(file, io);
  const facts = list(args.all('fact'));
  const found: Shown[] = [
    ...scanWording(text, { lexicons: chosen, to, facts }),
    ...findPlaceholders(text).map((place) => ({ ...place, category: 'unrendered-placeholder', sense: 'placeholder', evasions: [], lexicon: '', entry: '', provisions: [], severity: 'deny' as const })),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
  const denied = found.filter(({ sense, severity }) => sense !== 'mention' && severity === 'deny').length;
  if (args.flag('json')) await print(found.map((finding) => JSON.stringify(finding)), io);
  else {
    const paint = paintFor(io.stdout, io, args.flag('no-color'));
    const last = found.length === 0 ? paint.good('Nothing was found.') : `${count(found.length)} found, of which ${count(denied)} would be denied by default.`;
    await print([...found.flatMap((finding) => [...show(text, finding, paint), '']), last], io);
  }
  return denied > 0 ? 1 : 0;
}

function choose(language: string | undefined, files: readonly string[]): readonly Lexicon[] {
  const own = files.map((file) => {
    const lexicon = readJson(file) as Lexicon;
    try {
      wordingReader([lexicon]);
    } catch (error) {
      throw new UsageError(`${file} is no lexicon that can be used: ${(error as Error).message}`);
    }
    return lexicon;
  });
  const primary = (tag: string): string => tag.toLowerCase().split('-')[0] as string;
  const shipped = language === undefined ? lexicons : lexicons.filter((lexicon) => primary(lexicon.language) === primary(language));
  if (shipped.length + own.length === 0) {
    const known = [...new Set(lexicons.map((lexicon) => lexicon.language))].sort();
    throw new UsageError(`${guess(`No lexicon reads ${JSON.stringify(language)}`, language as string, known)} Shipped are lexicons for ${known.join(', ')}; a file of your own is named by --lexicon.`);
  }
  return [...shipped, ...own];
}

async function readText(file: string | undefined, io: Io): Promise<string> {
  const parts: Buffer[] = [];
  try {
    for await (const part of open(file, io, 'a text from the terminal')) parts.push(Buffer.from(part));
  } catch (error) {
    throw sayFileError(error, inputName(file));
  }
  const bytes = Buffer.concat(parts);
  if (!isUtf8(bytes)) throw new UsageError(`${inputName(file)} is not UTF-8; write it as UTF-8.`);
  return bytes.toString().replace(/^\ufeff/, '');
}

/** So much of the line on either side of the passage. */
const AROUND = 40;

/** The line, the passage underlined, and what it is. */
function show(text: string, { from, to, category, sense, because, evasions, lexicon, entry, provisions, severity }: Shown, paint: Paint): string[] {
  const lineStart = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - AROUND);
  const newline = text.indexOf('\n', to);
  const lineEnd = Math.min(newline < 0 ? text.length : newline, to + AROUND);
  // A passage may run over several lines, and a cut may fall within a character: both are shown plainly.
  const [before, passage, behind] = [text.slice(lineStart, from), text.slice(from, to), text.slice(to, lineEnd)].map((part) => plain(part.replace(/\s/g, ' ')).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')) as [string, string, string];
  const colour = sense === 'mention' || severity === 'advise' ? paint.warn : paint.bad;
  const source = lexicon === '' ? '' : `  ${paint.dim(`${plain(lexicon)}/${plain(entry)}`)}`;
  const position = text.slice(0, from).split('\n');
  return [
    `${paint.dim(`${position.length}:${(position.at(-1) as string).length + 1}`)}  ${colour(`${sense} ${category}`)}${because === undefined ? '' : ` (${because})`}${severity === 'advise' ? ' (weak)' : ''}${source}`,
    `    ${before}${colour(passage)}${behind}`,
    `    ${' '.repeat(widthOf(before))}${colour('^'.repeat(Math.max(1, widthOf(passage))))}`,
    ...(evasions.length === 0 ? [] : [`    seen through: ${evasions.join(', ')}`]),
    ...(provisions.length === 0 ? [] : [`    ${provisions.map(plain).join('; ')}`]),
  ];
}
