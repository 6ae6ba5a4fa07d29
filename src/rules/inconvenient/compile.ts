import type { Calendar } from '../../calendars/day.js';
import type { Wait } from '../wait.js';
import { prepareWait } from '../wait.js';
import type { Params } from './params.js';

export interface Wishes {
  readonly times: boolean;
  readonly places: boolean;
  readonly agreedHours: boolean;
  readonly appointments: boolean;
  readonly lapses: readonly { readonly forms: readonly string[]; readonly after: Wait }[];
  readonly workplace: Params['workplace'];
  readonly marginMs: number;
}

export function compileWishes(params: Params, calendar: Calendar | undefined, marginMs: number): Wishes {
  const honours = params.honours ?? [];
  return {
    times: honours.includes('times'),
    places: honours.includes('places'),
    agreedHours: honours.includes('agreed-hours'),
    appointments: honours.includes('appointments'),
    lapses: (params.lapses ?? []).map(({ forms, after }) => ({ forms, after: prepareWait(after, calendar) })),
    workplace: params.workplace,
    marginMs,
  };
}
