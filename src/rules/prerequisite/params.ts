import { z } from 'zod';
import type { FilterParams } from '../filter.js';
import { filterSchema } from '../filter.js';
import type { Duration } from '../parts.js';
import { atLeastOne, duration, per } from '../parts.js';
import type { PerKey } from '../per.js';
import type { WindowParams } from '../window.js';
import { windowSchema } from '../window.js';

const path = z.string().regex(/^(debt|consumer|contact)(\.[A-Za-z][A-Za-z0-9]*)+$/, 'is no path to a dated fact; give for example debt.noticeSentAt');

const requirement = z
  .strictObject({
    event: filterSchema.optional(),
    /** How many such events. Default 1. */
    count: atLeastOne.optional(),
    fact: path.optional(),
    /**
     * Only events later than the last such other event about the same (`per`), and so long after it. One that only may be such an event counts
     * as one; where there is none, any event serves.
     */
    after: z.strictObject({ event: filterSchema, atLeast: duration.optional() }).optional(),
    /** Only what is later than this date; a bare date must be over. Absent: anything serves. Of several debts it must be later than all of theirs. */
    sinceFact: path.optional(),
  })
  .refine((value) => value.after === undefined || value.event !== undefined, 'after belongs to event')
  .refine((value) => (value.event === undefined) !== (value.fact === undefined), 'needs exactly one of event and fact');

export const params = {
  /** One of these must have come first. */
  requires: z.union([requirement, z.array(requirement).min(1)]),
  /** At least so long ago: its date is day one, as for a cooldown. */
  atLeast: duration.optional(),
  /** At most so long ago. */
  atMost: duration.optional(),
  /** Only events in this window. */
  within: windowSchema.optional(),
  per: per.optional(),
};

export interface Requirement {
  readonly event?: FilterParams;
  readonly count?: number;
  readonly fact?: string;
  readonly after?: { readonly event: FilterParams; readonly atLeast?: Duration };
  readonly sinceFact?: string;
}

export interface Params {
  readonly requires: Requirement | readonly Requirement[];
  readonly atLeast?: Duration;
  readonly atMost?: Duration;
  readonly within?: WindowParams;
  readonly per?: readonly PerKey[];
}
