import { z } from 'zod';

export const params = {
  /** What the consumer said: times, places, and hours agreed with the consumer, which narrow what the law permits. */
  honours: z.array(z.enum(['times', 'places', 'agreed-hours'])).min(1).optional(),
  /** Contact at work: barred once the employer's prohibition is `known`, or `always`. A place that is not stated is not known to be work. */
  workplace: z.enum(['known', 'always']).optional(),
};

export interface Params {
  readonly honours?: readonly ('times' | 'places' | 'agreed-hours')[];
  readonly workplace?: 'known' | 'always';
}
