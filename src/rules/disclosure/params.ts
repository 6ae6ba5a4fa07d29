import { z } from 'zod';
import { names } from '../parts.js';

export const params = {
  /** Elements that the contact must contain. The caller vouches for them in `content.disclosures`. */
  requires: names,
  /** What happens where nothing was checked: it is said, or it denies. */
  unchecked: z.enum(['advise', 'deny']).optional(),
};

export interface Params {
  readonly requires: readonly string[];
  readonly unchecked?: 'advise' | 'deny';
}
