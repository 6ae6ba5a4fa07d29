import type { Candidate } from './candidates.js';
import { Candidates } from './candidates.js';
import { evasionsOf, spanOf } from './evasion.js';
import { findHits } from './find.js';
import { languageOf } from './language.js';
import type { Category, Entry, Evasion, Lexicon, Softening, WordingFact } from './lexicon.js';
import type { Match } from './match.js';
import { Hits, Matcher } from './match.js';
import type { Owner, Prepared } from './prepare.js';
import { prepare } from './prepare.js';
import type { Span } from './quotes.js';
import { isIn, quotedPassages } from './quotes.js';
import { fold, GAP, Reading, SIGN } from './reading.js';
import { ASKS } from './screen.js';
import { seeThrough } from './see-through.js';
import type { FoundCue, Sense } from './sense.js';
import { divisionsOf, Senses } from './sense.js';

/** A phrase that was found. */
export interface WordingFinding {
  readonly category: Category;
  /** `threat`: said as the sender's own. `mention`: denied, quoted, warned of, or a lawful step announced with its condition. */
  readonly sense: Sense;
  /** What makes it a mention. */
  readonly because?: Softening;
  /** The passage as it stands in the text. */
  readonly phrase: string;
  /** Where: UTF-16 code units, `to` is out. */
  readonly from: number;
  readonly to: number;
  /** What was seen through to find it; empty where it is written plainly. */
  readonly evasions: readonly Evasion[];
  readonly lexicon: string;
  readonly entry: string;
  /** What forbids it. */
  readonly provisions: readonly string[];
  /** `advise`: a weak signal. */
  readonly severity: 'deny' | 'advise';
}

export interface ScanOptions {
  /** BCP 47: of the lexicons, those of this language are asked (of Chinese all); absent, all are. */
  readonly language?: string;
  readonly lexicons: readonly Lexicon[];
  /** To whom the message goes. Phrases that matter only to others than the debtor are found where this says so. Default `debtor`. */
  readonly to?: 'debtor' | 'third-party';
  /** What is true of the message: phrases that would be false statements otherwise are not found. */
  readonly facts?: readonly WordingFact[];
}

const reading = new Reading();
const second = new Reading();
const hits = new Hits();
const candidates = new Candidates();

/** The lexicons that read a language: all of them where none is stated. */
export function lexiconsFor(lexicons: readonly Lexicon[], language: string | undefined): readonly Lexicon[] {
  return language === undefined ? lexicons : lexicons.filter((lexicon) => languageOf(lexicon.language) === languageOf(language));
}

/**
 * Finds what may not be said: every phrase of the lexicons of the text's language, also overlapping ones and ones that are disguised, with its place
 * in the original text. Sorted by place. In time linear in the text. Throws `LexiconError` for a lexicon that cannot be read.
 *
 * @example scanWording('You will be a.r.r.e.s.t.e.d', { lexicons: [en] })[0].category // 'arrest-or-criminal-threat'
 */
export function scanWording(text: string, { language, lexicons, to = 'debtor', facts = [] }: ScanOptions): WordingFinding[] {
  const chosen = lexiconsFor(lexicons, language);
  let found: WordingFinding[] | undefined;
  for (const lexicon of chosen) {
    const prepared = prepare(lexicon);
    if (!prepared.screen(text, to === 'third-party' ? ASKS.always | ASKS.thirdParty : ASKS.always)) continue;
    const more = scanPrepared(prepared, text, { to, facts, anyContext: false });
    if (more.length > 0) found = found === undefined ? more : [...found, ...more];
  }
  return found === undefined
    ? []
    : found.sort((a, b) => a.from - b.from || a.to - b.to || (a.lexicon === b.lexicon ? 0 : a.lexicon < b.lexicon ? -1 : 1) || (a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0));
}

interface Context {
  readonly to: 'debtor' | 'third-party';
  readonly facts: readonly string[];
  /** For tests of a lexicon: whatever an entry asks of the message is taken to hold. */
  readonly anyContext: boolean;
  /** What is looked for may be said in two sentences. */
  readonly acrossSentences?: boolean;
}

/** Reads in full. */
export function scanPrepared(prepared: Prepared, text: string, context: Context): WordingFinding[] {
  const found: Findings = { byName: undefined };
  fold(text, prepared.characters, prepared.spaced, reading);
  if (context.acrossSentences === true) for (let i = 1; i < reading.length - (prepared.spaced ? 1 : 0); i++) reading.gap[i] = Math.min(reading.gap[i] as number, GAP.clause);
  const { signs } = reading;
  read(prepared, text, reading, false, context, found);
  if (prepared.spaced && signs !== 0) {
    const disguised = (signs & (SIGN.lookAlike | SIGN.leet | SIGN.singles | SIGN.repeats)) !== 0;
    for (const joins of [false, true]) {
      if (joins ? (signs & SIGN.joins) === 0 : !disguised) continue;
      seeThrough(text, prepared.characters, joins, second);
      read(prepared, text, second, true, context, found);
    }
  }
  return found.byName === undefined ? [] : [...found.byName.values()];
}

/** By place and entry. */
interface Findings {
  byName: Map<string, WordingFinding> | undefined;
}

interface Found {
  readonly owner: Extract<Owner, { role: 'entry' }>;
  readonly match: Match;
}

/** What makes innocent. */
type Cover = Extract<Owner, { role: 'unless' | 'allow' }>;

function read(prepared: Prepared, text: string, from: Reading, disguised: boolean, context: Context, into: Findings): void {
  findHits(prepared, from, disguised, hits);
  // Most texts hold nothing that goes together.
  const { entries } = prepared.lexicon;
  const worth = candidates.of(prepared.entries, hits, from.length, !disguised, ({ owner }) => owner.role === 'entry' && admits(entries[owner.entry] as Entry, context));
  if (worth.length === 0) return;
  hits.index(from.length);
  const matcher = new Matcher(prepared, from, hits);
  let matches: Found[] | undefined;
  each(worth, matcher, (owner, match) => {
    if (owner.role === 'entry') (matches ??= []).push({ owner, match });
  });
  if (matches === undefined) return;
  const byName = (into.byName ??= new Map<string, WordingFinding>());
  const cues: FoundCue[] = [];
  const voids: FoundCue[] = [];
  const deadlines: Match[] = [];
  const covers: { readonly owner: Cover; readonly match: Match }[] = [];
  each(candidates.of(prepared.others, hits, from.length, !disguised), matcher, (owner, match) => {
    if (owner.role === 'cue') (owner.place === 'unless' ? voids : cues).push({ sense: owner.sense, place: owner.place as 'before', match });
    else if (owner.role === 'deadline') deadlines.push(match);
    else covers.push({ owner: owner as Cover, match });
  });
  const divisions = divisionsOf(from, prepared.spaced);
  const coverage = new Coverage(covers);
  const voided = new Coverage(voids.map(({ sense, match }) => ({ owner: { sense }, match })));
  const standing = cues.filter(({ sense, match }) => !voided.covers(match, (owner) => owner.sense === sense));
  const senses = new Senses(prepared, from, divisions, standing);
  const placesOf = (found: readonly FoundCue[]): Span[] => found.map(({ match }) => spanOf(text, prepared.characters, from, match, disguised));
  let quotes: readonly Span[] | undefined;
  // What is said in several places is another's if each of them is.
  const isQuoted = ({ places }: Match): boolean => {
    quotes ??= quotedPassages(text, prepared.spaced, () => ({ own: placesOf(voids.filter(({ sense }) => sense === 'quotation')), reports: placesOf(standing.filter(({ sense }) => REPORTS.has(sense))) }));
    for (let i = 0; i < places.length; i += 2) {
      const part = { start: places[i] as number, end: places[i + 1] as number };
      if (!isIn(quotes, spanOf(text, prepared.characters, from, part, disguised))) return false;
    }
    return true;
  };
  const dated = new Set(deadlines.map(({ start }) => senses.sentenceOf(start)));
  for (const { owner, match } of matches) {
    const entry = entries[owner.entry] as Entry;
    if (entry.only?.with === 'deadline' && !context.anyContext && !dated.has(senses.sentenceOf(match.start)) && !dated.has(senses.sentenceOf(match.end - 1))) continue;
    if (coverage.covers(match, (cover) => isCover(prepared.lexicon, cover, owner.entry, entry.category))) continue;
    const span = spanOf(text, prepared.characters, from, match, disguised);
    const name = `${span.from} ${span.to} ${entry.id}`;
    if (byName.has(name)) continue;
    const because = senses.soften(match, entry.category, entry.hardAgainst ?? []) ?? (canBeQuoted(entry) && isQuoted(match) ? 'quotation' : undefined);
    const evasions = evasionsOf(text, prepared, from, match, span, disguised);
    if (owner.spelling !== undefined) evasions.push(owner.spelling);
    byName.set(name, {
      category: entry.category,
      sense: because === undefined ? 'threat' : 'mention',
      ...(because === undefined ? {} : { because }),
      phrase: text.slice(span.from, span.to),
      ...span,
      evasions,
      lexicon: prepared.lexicon.id,
      entry: entry.id,
      provisions: [...(prepared.lexicon.provisions?.[entry.category] ?? []), ...(entry.provisions ?? [])],
      severity: entry.severity ?? 'deny',
    });
  }
}

function each(worth: readonly Candidate[], matcher: Matcher, found: (owner: Owner, match: Match) => void): void {
  for (const { hit, sequence } of worth) {
    const match = matcher.match(sequence, hit);
    if (match !== undefined) found(sequence.owner, match);
  }
}

/** Cues that tell a report from a message that is passed on. */
const REPORTS: ReadonlySet<Softening> = new Set(['warning', 'policy', 'quotation']);

/** An invented fee stands between quotation marks as its name. */
const canBeQuoted = ({ category, hardAgainst = [] }: Entry): boolean => category !== 'fee-misrepresentation' && hardAgainst !== 'all' && !hardAgainst.includes('quotation');

function admits({ only, unlessFacts }: Entry, { to, facts, anyContext }: Context): boolean {
  if (anyContext) return true;
  if (only?.to !== undefined && only.to !== to) return false;
  return unlessFacts === undefined || !unlessFacts.some((fact) => facts.includes(fact));
}

function isCover({ allow }: Lexicon, owner: Cover, entry: number, category: Category): boolean {
  if (owner.role === 'unless') return owner.entry === entry;
  const categories = allow?.[owner.allow]?.categories;
  return categories === undefined || categories.includes(category);
}

/** Spans that make innocent (or void) what lies wholly within them. */
class Coverage<O> {
  readonly #byStart: readonly { readonly owner: O; readonly match: Match }[];
  readonly #longest: number;

  constructor(covers: readonly { readonly owner: O; readonly match: Match }[]) {
    this.#byStart = [...covers].sort((a, b) => a.match.start - b.match.start);
    this.#longest = covers.reduce((most, { match }) => Math.max(most, match.end - match.start), 0);
  }

  covers({ start, end }: Match, counts: (owner: O) => boolean): boolean {
    const all = this.#byStart;
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle] as { match: Match }).match.start < end - this.#longest) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < all.length && (all[i] as { match: Match }).match.start <= start; i++) {
      const { owner, match } = all[i] as { readonly owner: O; readonly match: Match };
      if (match.end >= end && counts(owner)) return true;
    }
    return false;
  }
}
