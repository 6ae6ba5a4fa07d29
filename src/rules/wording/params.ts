import { z } from 'zod';
import type { Lexicon } from '../../wording/lexicon.js';
import { CATEGORIES, EVASIONS } from '../../wording/lexicon.js';
import type { Category, Evasion } from '../../wording/lexicon.js';
import { name, names } from '../parts.js';

const consequence = z.enum(['deny', 'advise', 'ignore']);
/** What becomes of a finding. A rule whose force only advises never denies. */
export type Consequence = 'deny' | 'advise' | 'ignore';

export const params = {
  /** Lexicons by id, of those that `compile` was handed as `wording`, or written out: what reads them checks them. */
  lexicons: z.array(z.union([name, z.looseObject({ id: name })])).min(1, 'is an empty list; name a lexicon, or leave it out').optional(),
  /** A lexicon that was not handed in: an error of `compile` (default), or the text is not checked, and that is said. */
  missingLexicon: z.enum(['error', 'unchecked']).optional(),
  /** Only these categories; or all but these. */
  categories: z.array(z.enum(CATEGORIES)).min(1).optional(),
  notCategories: z.array(z.enum(CATEGORIES)).min(1).optional(),
  /** Entries that this rule leaves out, as `en/jail`. */
  notEntries: names.optional(),
  /** Default: threats deny, mentions advise. */
  senses: z.strictObject({ threat: consequence.optional(), mention: consequence.optional() }).optional(),
  /** What becomes of phrases found through a disguise, where that is less than for plain ones. Default: `pinyin-initials` advise. */
  evasions: z.partialRecord(z.enum(EVASIONS), consequence).optional(),
  /** Entries that are weak signals. Default: advise. */
  weak: consequence.optional(),
  /** Fields of a template that were not filled in. Default: deny. */
  placeholders: consequence.optional(),
  /** Roles to whom the debt may not be named. Default: third parties, emergency contacts, and roles that nobody knows. */
  thirdParties: names.optional(),
  /** A written contact without text, or in a language that no lexicon reads: it is said, or it denies; `ignore` where another rule of the ruleset says it. */
  unchecked: z.enum(['advise', 'deny', 'ignore']).optional(),
};

export interface Params {
  readonly lexicons?: readonly (string | Lexicon)[];
  readonly missingLexicon?: 'error' | 'unchecked';
  readonly categories?: readonly Category[];
  readonly notCategories?: readonly Category[];
  readonly notEntries?: readonly string[];
  readonly senses?: { readonly threat?: Consequence; readonly mention?: Consequence };
  readonly evasions?: { readonly [E in Evasion]?: Consequence };
  readonly weak?: Consequence;
  readonly placeholders?: Consequence;
  readonly thirdParties?: readonly string[];
  readonly unchecked?: Consequence;
}
