import { namesOf } from '../../vocabulary.js';
import type { Lexicon } from '../../wording/lexicon.js';
import type { WordingReader } from '../../wording/reader.js';
import type { CompileEnv } from '../kind.js';
import type { Consequence, Params } from './params.js';

export interface Prohibition {
  readonly reader: WordingReader | undefined;
  readonly lexicons: readonly Lexicon[];
  /** Named and not handed in. */
  readonly missing: readonly string[];
  readonly wanted: (category: string, lexicon: string, entry: string) => boolean;
  readonly consequence: (sense: 'threat' | 'mention', evasions: readonly string[], weak: boolean) => Consequence;
  readonly placeholders: Consequence;
  readonly isThirdParty: (role: string) => boolean;
  readonly unchecked: Consequence;
}

const RANK: Readonly<Record<Consequence, number>> = { ignore: 0, advise: 1, deny: 2 };
const least = (a: Consequence, b: Consequence): Consequence => (RANK[a] <= RANK[b] ? a : b);
const STRANGERS = ['third-party', 'emergency-contact'];

export function compileWording(params: Params, env: CompileEnv): Prohibition {
  // A rule without lexicons reads no language.
  const wording = params.lexicons === undefined ? undefined : env.wording;
  const lexicons: Lexicon[] = [];
  const missing: string[] = [];
  (params.lexicons ?? []).forEach((named, index) => {
    const lexicon = typeof named === 'string' ? env.lexicon(named) : wording === undefined ? undefined : named;
    const id = typeof named === 'string' ? named : named.id;
    if (lexicon === undefined) {
      missing.push(id);
      if (params.missingLexicon !== 'unchecked') {
        const what = typeof named === 'string' ? `import { lexicon } from 'fair-contact/wording/${id}', and compile with { wording: wordingReader([lexicon]) }` : 'compile with { wording: wordingReader([]) }';
        env.issue(['lexicons', index], `${JSON.stringify(id)} cannot be read, since ${typeof named === 'string' ? 'it' : 'what reads texts'} was not handed in; import { wordingReader } from 'fair-contact/wording', ${what}`);
      }
      return;
    }
    const problem = (wording as WordingReader).problemOf(lexicon);
    if (problem !== undefined) env.issue(['lexicons', index], problem);
    if (lexicons.some((other) => other.id === lexicon.id)) env.issue(['lexicons', index], `${JSON.stringify(lexicon.id)} stands twice; name each lexicon once`);
    lexicons.push(lexicon);
  });
  const known = new Set(lexicons.flatMap(({ id, entries }) => entries.map((entry) => `${id}/${entry.id}`)));
  (params.notEntries ?? []).forEach((entry, index) => {
    if (missing.length === 0 && !known.has(entry)) env.issue(['notEntries', index], `${JSON.stringify(entry)} is no entry of the lexicons of the rule; give LEXICON/ENTRY, as en/jail`);
  });
  if (params.categories !== undefined && params.notCategories !== undefined) env.issue(['notCategories'], 'stands beside categories; give one of them');
  const { senses, weak = 'advise' } = params;
  const bySense = { threat: senses?.threat ?? 'deny', mention: senses?.mention ?? 'advise' };
  const byEvasion: Readonly<Record<string, Consequence>> = { 'pinyin-initials': 'advise', ...params.evasions };
  return {
    reader: wording,
    lexicons,
    missing,
    wanted: (category, lexicon, entry) =>
      (params.categories === undefined || (params.categories as readonly string[]).includes(category)) &&
      !(params.notCategories as readonly string[] | undefined)?.includes(category) &&
      !params.notEntries?.includes(`${lexicon}/${entry}`),
    consequence: (sense, evasions, isWeak) => evasions.reduce<Consequence>((so, evasion) => least(so, byEvasion[evasion] ?? 'deny'), isWeak ? least(bySense[sense], weak) : bySense[sense]),
    placeholders: params.placeholders ?? 'deny',
    isThirdParty: params.thirdParties === undefined ? (role) => STRANGERS.includes(role) || !namesOf('role').includes(role) : (role) => (params.thirdParties as readonly string[]).includes(role),
    unchecked: params.unchecked ?? 'advise',
  };
}
