import type { ConditionParams } from '../condition.js';
import { conditionSchema } from '../condition.js';
import type { FilterParams } from '../filter.js';
import { filterSchema } from '../filter.js';
import { groups, per, weekday, whole } from '../parts.js';
import type { GroupParams, PerKey } from '../per.js';
import type { WindowParams } from '../window.js';
import { windowSchema } from '../window.js';

export const params = {
  /** How many different channels the window may hold, this contact's included. */
  limit: whole.min(1, 'must be 1 or more'),
  window: windowSchema,
  per,
  count: filterSchema,
  /** The limit starts with such an event: channels are counted from the first one in the window on (that event too, if `count` matches it). */
  after: filterSchema.optional(),
  provided: conditionSchema.optional(),
  groups: groups.optional(),
  weekStartsOn: weekday.optional(),
};

export interface Params {
  readonly limit: number;
  readonly window: WindowParams;
  readonly per: readonly PerKey[];
  readonly count: FilterParams;
  readonly after?: FilterParams;
  readonly provided?: ConditionParams;
  readonly groups?: readonly GroupParams[];
  readonly weekStartsOn?: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
}
