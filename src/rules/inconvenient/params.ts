import { z } from 'zod';
import type { Duration } from '../parts.js';
import { duration, names } from '../parts.js';

export const params = {
  /**
   * What the consumer said: times, places, hours agreed with the consumer, which narrow what the law permits, and appointments: no contact before
   * the first one that is still to come, unless one on the contact's channel is under way.
   */
  honours: z.array(z.enum(['times', 'places', 'agreed-hours', 'appointments'])).min(1).optional(),
  /**
   * Times and places that were stated in one of these forms hold only so long from `since`. One whose form or beginning is not stated does not
   * lapse, nor does one stated again in another form, which is an entry of its own.
   */
  lapses: z.array(z.strictObject({ forms: names, after: duration })).min(1, 'is an empty list; leave it out').optional(),
  /** Contact at work: barred once the employer's prohibition is `known`, or `always`. A place that is not stated is not known to be work. */
  workplace: z.enum(['known', 'always']).optional(),
};

export interface Params {
  readonly honours?: readonly ('times' | 'places' | 'agreed-hours' | 'appointments')[];
  readonly lapses?: readonly { readonly forms: readonly string[]; readonly after: Duration }[];
  readonly workplace?: 'known' | 'always';
}
