import type { ConditionParams } from '../condition.js';
import { conditionSchema } from '../condition.js';
import type { FilterParams } from '../filter.js';
import { filterSchema } from '../filter.js';
import type { Duration } from '../parts.js';
import { duration, groups, per } from '../parts.js';
import type { GroupParams, PerKey } from '../per.js';

export const params = {
  /** The event's date is day one: allowed again on the n-th date (workday) after it. */
  wait: duration,
  after: filterSchema,
  per,
  provided: conditionSchema.optional(),
  groups: groups.optional(),
};

export interface Params {
  readonly wait: Duration;
  readonly after: FilterParams;
  readonly per: readonly PerKey[];
  readonly provided?: ConditionParams;
  readonly groups?: readonly GroupParams[];
}
