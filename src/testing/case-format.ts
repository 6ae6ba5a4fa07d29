import { z } from 'zod';
import { FORCES } from '../ruleset.js';

/* The format of test cases: facts, the expected verdict, and who says so. One JSON object for each; a file holds one on each line. */

const text = z.string().min(1);
const codes = z.array(text);
const instantOrNull = z.union([z.string(), z.null()]);

/** What must come back. What is left out is not looked at. */
const expected = z.strictObject({
  outcome: z.enum(['allow', 'deny']),
  /** Codes that must be among the reasons. */
  codes: codes.optional(),
  /** Codes of the reasons, each once, in any order: these and no others. */
  exactCodes: codes.optional(),
  /** Codes that must not be among the reasons. */
  codesAbsent: codes.optional(),
  /** The decision's `retryAt`, or that of one of the reasons whose code is listed in `codes`. */
  retryAt: instantOrNull.optional(),
  validUntil: instantOrNull.optional(),
  nextAllowed: instantOrNull.optional(),
  advisories: codes.optional(),
  advisoriesAbsent: codes.optional(),
});

/** Where a case comes from: an example that the text itself gives, the text, a court or an authority, a consequence of another case, or the house. */
export const SOURCES = ['official-example', 'rule-text', 'decision', 'derived', 'house'] as const;

const fields = {
  id: text,
  /** Codes of shipped rulesets, or of those given to the runner. Exactly one of this and `ruleset`. */
  rulesets: z.array(text).min(1).optional(),
  /** A ruleset, or several, written out. */
  ruleset: z.union([z.looseObject({}), z.array(z.looseObject({})).min(1)]).optional(),
  options: z.strictObject({ denies: z.array(z.enum(FORCES)).min(1).optional(), marginSeconds: z.number().min(0).optional() }).optional(),
  /** A request, well formed or not. */
  request: z.unknown(),
  expect: expected,
  source: z.enum(SOURCES).optional(),
  /** Where the text says so. */
  provision: z.string().optional(),
  /** The facts in words. */
  facts: z.string().optional(),
  why: z.string().optional(),
};

/** A test case. `fair-contact/case.schema.json` is the same as JSON Schema. */
export const caseSchema = z.strictObject(fields).refine((item) => (item.rulesets === undefined) !== (item.ruleset === undefined), 'needs exactly one of rulesets and ruleset');

/** One case: facts, verdict, provenance. */
export type TestCase = z.infer<typeof caseSchema>;
