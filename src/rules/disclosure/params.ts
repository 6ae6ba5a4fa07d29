import { z } from 'zod';
import { names } from '../parts.js';

export const params = {
  /** Elements that the contact must contain: vouched for in `content.disclosures`, or found in the text where something that reads it was handed in. */
  requires: names,
  /** The names that count for `institution-name`, and for `creditor-name`: a rule for each, where they differ. */
  institutions: names.optional(),
  /** What happens where nothing was checked: it is said, or it denies. */
  unchecked: z.enum(['advise', 'deny']).optional(),
};

export interface Params {
  readonly requires: readonly string[];
  readonly institutions?: readonly string[];
  readonly unchecked?: 'advise' | 'deny';
}
