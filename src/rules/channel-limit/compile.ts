import type { Filter } from '../filter.js';
import { prepareFilter } from '../filter.js';
import type { Scope } from '../per.js';
import { preparePer } from '../per.js';
import type { Window } from '../window.js';
import { prepareWindow } from '../window.js';
import type { Params } from './params.js';

export interface ChannelLimit {
  readonly params: Params;
  readonly window: Window;
  readonly scope: Scope;
  readonly matches: Filter;
  readonly starts: Filter | undefined;
}

export function compileChannelLimit(params: Params): ChannelLimit {
  return {
    params,
    window: prepareWindow(params.window, params.weekStartsOn),
    scope: preparePer(params.per, params.groups),
    matches: prepareFilter(params.count),
    starts: params.after === undefined ? undefined : prepareFilter(params.after),
  };
}
