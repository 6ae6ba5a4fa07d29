import { z } from 'zod';
import type { Lexicon } from './lexicon.js';
import { CATEGORIES, SOFTENINGS } from './lexicon.js';

const text = z.string().min(1, 'is empty');
const texts = z.array(text).min(1, 'is an empty list; leave it out');
const category = z.enum(CATEGORIES);
const softening = z.enum(SOFTENINGS);
const within = z.int().min(0).max(40);

const cue = z.strictObject({ before: texts.optional(), after: texts.optional(), around: texts.optional(), within: within.optional(), unless: texts.optional() });

const entry = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id; give lower-case letters, digits and hyphens'),
    category,
    phrases: z.array(text),
    alsoWritten: z.partialRecord(z.enum(['pinyin', 'pinyin-initials', 'homophone', 'split-character', 'abbreviation']), texts).optional(),
    together: z.array(z.strictObject({ of: z.array(text).min(2).max(3), within, across: z.boolean().optional() })).optional(),
    severity: z.enum(['deny', 'advise']).optional(),
    only: z.strictObject({ to: z.enum(['third-party', 'debtor']).optional(), with: z.literal('deadline').optional() }).optional(),
    unlessFacts: texts.optional(),
    unless: texts.optional(),
    hardAgainst: z.union([z.literal('all'), z.array(softening)]).optional(),
    examples: z.array(text).optional(),
    counterExamples: z.array(text).optional(),
    notThrough: z.array(text).optional(),
    provisions: texts.optional(),
    note: text.optional(),
  })
  .refine(({ phrases, together }) => phrases.length + (together?.length ?? 0) > 0, 'has no phrases');

/** A lexicon as plain data. One written into a rule may do without examples. */
export const lexiconSchema = z.strictObject({
  id: text,
  language: text,
  version: text,
  words: z.enum(['spaces', 'hangul', 'none']),
  classes: z.record(z.string(), texts).optional(),
  cues: z
    .strictObject({ negation: cue.optional(), quotation: cue.optional(), warning: cue.optional(), condition: cue.optional(), policy: cue.optional(), deadline: texts.optional() })
    .optional(),
  allow: z.array(z.strictObject({ phrases: texts, categories: z.array(category).min(1).optional() })).optional(),
  provisions: z.partialRecord(category, texts).optional(),
  entries: z.array(entry).min(1, 'is an empty list; a lexicon has at least one entry'),
}) as unknown as z.ZodType<Lexicon>;
