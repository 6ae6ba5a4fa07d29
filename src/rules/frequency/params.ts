import { z } from 'zod';
import type { FilterParams } from '../filter.js';
import { filterSchema } from '../filter.js';
import type { ConditionParams } from '../condition.js';
import { conditionSchema } from '../condition.js';
import { groups, per, weekday, whole } from '../parts.js';
import type { GroupParams, PerKey } from '../per.js';
import type { WindowParams } from '../window.js';
import { windowSchema } from '../window.js';

export const params = {
  /** How many such contacts the window may hold, this one included. 0 = none, ever. */
  limit: whole.min(0, 'must be 0 or more'),
  window: windowSchema,
  per,
  count: filterSchema,
  provided: conditionSchema.optional(),
  groups: groups.optional(),
  /** Events that are not counted, up to a number of their own. */
  exempt: z.array(z.strictObject({ event: filterSchema, upTo: whole.min(1) })).min(1).optional(),
  weekStartsOn: weekday.optional(),
};

export interface Params {
  readonly limit: number;
  readonly window: WindowParams;
  readonly per: readonly PerKey[];
  readonly count: FilterParams;
  readonly provided?: ConditionParams;
  readonly groups?: readonly GroupParams[];
  readonly exempt?: readonly { readonly event: FilterParams; readonly upTo: number }[];
  readonly weekStartsOn?: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
}
