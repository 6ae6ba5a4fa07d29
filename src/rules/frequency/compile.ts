import type { Filter } from '../filter.js';
import { prepareFilter } from '../filter.js';
import type { Scope } from '../per.js';
import { preparePer } from '../per.js';
import type { Window } from '../window.js';
import { prepareWindow } from '../window.js';
import type { Params } from './params.js';

export interface Limit {
  readonly limit: number;
  /** As written, for the evidence. */
  readonly windowParams: Params['window'];
  readonly per: Params['per'];
  readonly window: Window;
  readonly scope: Scope;
  readonly matches: Filter;
  readonly exempt: readonly Exemption[];
  /** Local dates are needed, by the window or by an exemption. */
  readonly needsZone: boolean;
}

export interface Exemption {
  readonly matches: Filter;
  readonly upTo: number;
  readonly within: Window | undefined;
  /** True when `within` is a calendar period: each one has room of its own. */
  readonly each: boolean;
}

export function compileLimit(params: Params): Limit {
  const window = prepareWindow(params.window, params.weekStartsOn);
  const exempt = (params.exempt ?? []).map((item) => ({
    matches: prepareFilter(item.event),
    upTo: item.upTo ?? Infinity,
    within: item.within === undefined ? undefined : prepareWindow(item.within, params.weekStartsOn),
    each: item.within?.calendar !== undefined,
  }));
  return {
    limit: params.limit,
    windowParams: params.weekStartsOn === undefined || params.window.calendar !== 'week' ? params.window : { weekStartsOn: params.weekStartsOn, ...params.window },
    per: params.per,
    window,
    scope: preparePer(params.per, params.groups),
    matches: prepareFilter(params.count),
    exempt,
    needsZone: window.needsZone || exempt.some(({ within }) => within?.needsZone),
  };
}
