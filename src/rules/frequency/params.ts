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
  /**
   * Events that are not counted, up to a number of their own (`null`: any number): the oldest first, in each calendar period of `within`, or
   * in the contact's own window of another form (however far the rule's reaches; `{all: true}`: the first ever); without `within` in the rule's window. A contact that matches and finds room is not limited
   * (not by a filter with `outcomes`: how the contact will end is not known).
   */
  exempt: z.array(z.strictObject({ event: filterSchema, upTo: whole.min(1).nullable(), within: windowSchema.optional() })).min(1).optional(),
  weekStartsOn: weekday.optional(),
};

export interface Params {
  readonly limit: number;
  readonly window: WindowParams;
  readonly per: readonly PerKey[];
  readonly count: FilterParams;
  readonly provided?: ConditionParams;
  readonly groups?: readonly GroupParams[];
  readonly exempt?: readonly { readonly event: FilterParams; readonly upTo: number | null; readonly within?: WindowParams }[];
  readonly weekStartsOn?: 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';
}
