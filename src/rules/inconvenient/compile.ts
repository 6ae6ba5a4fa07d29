import type { Params } from './params.js';

export interface Wishes {
  readonly times: boolean;
  readonly places: boolean;
  readonly agreedHours: boolean;
  readonly workplace: Params['workplace'];
  readonly marginMs: number;
}

export function compileWishes(params: Params, marginMs: number): Wishes {
  const honours = params.honours ?? [];
  return { times: honours.includes('times'), places: honours.includes('places'), agreedHours: honours.includes('agreed-hours'), workplace: params.workplace, marginMs };
}
