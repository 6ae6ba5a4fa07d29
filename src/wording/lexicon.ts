/**
 * The form of a lexicon: plain data, one file per language in `lexicons/`. `docs/wording.md` says how to write one; `pattern.ts` reads the patterns.
 *
 * A pattern is a phrase with parts that may vary. It has no stars over groups and no back-references, so matching is linear whoever wrote it:
 *
 * | in a pattern | means |
 * |---|---|
 * | `pay today`, `坐牢` | itself. Case, accents, apostrophes (`don't` = `dont`), widths and spaces do not matter; hyphens are spaces. In Chinese and Japanese spaces mean nothing, in Korean a space may be missing from the text |
 * | `(a|b c|<name>)` | one of them |
 * | `[a|b]` | one of them, or nothing |
 * | `<name>` | one of `classes.name` of the lexicon |
 * | `arrest*`, `*penjara` | a word that begins (ends) so; alphabets and Korean only |
 * | `..` | anything in between, at most 3 words (6 characters where words are not divided); `..8` says how many; never across the end of a sentence |
 */

export const CATEGORIES = [
  'violence-threat',
  'arrest-or-criminal-threat',
  'false-legal-action',
  'impersonation-authority',
  'impersonation-lawyer',
  'insult-or-obscenity',
  'shaming-or-publicity',
  'third-party-pressure',
  'privacy-disclosure',
  'false-credit-claim',
  'coercive-borrowing',
  'deception-identity',
  'excessive-urgency',
  'fee-misrepresentation',
  'discrimination',
  'sexual-harassment',
  'self-harm-incitement',
  'vulnerable-exploitation',
  'contact-after-stop',
  'coercive-visit',
  'harassment-threat',
  'extortion',
  'private-channel',
  'false-relief',
  'marketing',
] as const;
/** One list for all languages. */
export type Category = (typeof CATEGORIES)[number];

export const EVASIONS = [
  'full-width',
  'zero-width',
  'combining-marks',
  'styled-letters',
  'separators',
  'look-alike',
  'mixed-script',
  'leet',
  'repeated',
  'traditional',
  'pinyin',
  'pinyin-initials',
  'homophone',
  'split-character',
  'abbreviation',
] as const;
/** What was seen through to find a phrase. Those from `pinyin` on are spellings that an entry lists under `alsoWritten`. */
export type Evasion = (typeof EVASIONS)[number];
export type Spelling = Extract<Evasion, 'pinyin' | 'pinyin-initials' | 'homophone' | 'split-character' | 'abbreviation'>;

/** What the caller may state as true of a message (`content.facts`): a sentence that is true is no false statement. Others by name. */
export type WordingFact =
  | 'suit-filed'
  | 'judgment'
  | 'enforcement-begun'
  | 'criminal-case'
  | 'arbitration-filed'
  | 'sender-is-lawyer'
  | 'sender-is-authority'
  | 'credit-report-due'
  | 'fee-agreed'
  | 'step-planned'
  | 'visit-agreed'
  | 'offer-authorised'
  | 'third-party-agreed'
  | 'marketing-agreed'
  | (string & {});

/** Phrases that are found and reported alike. */
export interface Entry {
  /** Unique in the lexicon; kebab-case, as `jail`. It stands in the evidence. */
  readonly id: string;
  readonly category: Category;
  /** Patterns; any of them is a finding. */
  readonly phrases: readonly string[];
  /** Spellings that are evasions of the same phrases, as `zuo lao` for 坐牢; patterns too. */
  readonly alsoWritten?: { readonly [S in Spelling]?: readonly string[] };
  /**
   * Patterns that are a finding only together, in any order, at most `within` words (characters where words are not divided) apart. Two or three. `across`: one sentence may end
   * between them, so that they are found in two neighbouring sentences as well; each pattern itself stands in one. Default `false`.
   */
  readonly together?: readonly { readonly of: readonly string[]; readonly within: number; readonly across?: boolean }[];
  /** `advise`: a weak signal that a rule reports and does not deny by. Default `deny`. */
  readonly severity?: 'deny' | 'advise';
  readonly only?: {
    /** Only in a message to this recipient: someone who does not owe (or the one who does). */
    readonly to?: 'third-party' | 'debtor';
    /** Only where the same sentence holds a deadline (`cues.deadline`). */
    readonly with?: 'deadline';
  };
  /** No finding where any of these facts is stated: what is true is not false. */
  readonly unlessFacts?: readonly WordingFact[];
  /** Patterns that make an innocent of a finding that lies wholly within them: they cover their own span, nothing beside it. */
  readonly unless?: readonly string[];
  /** Senses that do not soften this entry, beside those that its category excludes (`SOFTENS` in `sense.ts`); `all` for words that no context excuses. */
  readonly hardAgainst?: readonly Softening[] | 'all';
  /** Whole sentences that this entry must find, as said by the sender; at least one. */
  readonly examples: readonly string[];
  /** Whole sentences that this entry must not find as said by the sender: innocent neighbours, lawful notices, negations. */
  readonly counterExamples?: readonly string[];
  /** The evasions of its phrases that it does not promise, as `separators` for a phrase of one character. */
  readonly notThrough?: readonly Evasion[];
  /** Provisions beside those of the category. */
  readonly provisions?: readonly string[];
  /** Where the phrase comes from, or why it is here. */
  readonly note?: string;
}

/** Why a phrase that was found is no threat of the sender's own: it is only mentioned. */
export type Softening = 'negation' | 'quotation' | 'warning' | 'condition' | 'policy';
export const SOFTENINGS = ['negation', 'quotation', 'warning', 'condition', 'policy'] as const;

/** Patterns that change the sense of a phrase near them, in the same sentence. */
export interface Cue {
  /** Patterns that stand before the phrase: "we will never" (contact your family). */
  readonly before?: readonly string[];
  /** Patterns that stand after it: (家族に連絡)しません. */
  readonly after?: readonly string[];
  /** Patterns that stand anywhere in the sentence. */
  readonly around?: readonly string[];
  /** How many words (characters) may stand between, for `before` and `after`. Default 4 (8). A comma or the like ends the reach of a negation. */
  readonly within?: number;
  /** Patterns in which a cue is none: "if you do not" holds "do not" and negates nothing that follows. They cover their own span. */
  readonly unless?: readonly string[];
}

export interface Allowed {
  /** Patterns; a finding that lies wholly within one is none. */
  readonly phrases: readonly string[];
  /** Only for these categories; absent: for all. */
  readonly categories?: readonly Category[];
}

export interface Lexicon {
  /** As its file: `en`, `zh-hans`. A rule names it by this. */
  readonly id: string;
  /** BCP 47, as `zh-Hans`. A text in `zh-CN` is read with every lexicon of Chinese that a rule names. */
  readonly language: string;
  readonly version: string;
  /** How words are divided: `spaces` (alphabets), `hangul` (spaces that may be missing, endings that are written on), `none` (Chinese, Japanese, Thai). */
  readonly words: 'spaces' | 'hangul' | 'none';
  /** Lists of patterns (without gaps) that patterns refer to as `<name>`; they may refer to each other, without circles. */
  readonly classes?: Readonly<Record<string, readonly string[]>>;
  readonly cues?: { readonly [S in Softening]?: Cue } & { readonly deadline?: readonly string[] };
  readonly allow?: readonly Allowed[];
  /** What forbids a category, where this language is mostly used; each with its instrument. */
  readonly provisions?: { readonly [C in Category]?: readonly string[] };
  readonly entries: readonly Entry[];
}
