import type { Calendar } from '../../calendars/day.js';
import type { Filter } from '../filter.js';
import { prepareFilter } from '../filter.js';
import type { Scope } from '../per.js';
import { preparePer } from '../per.js';
import type { Wait } from '../wait.js';
import { prepareWait } from '../wait.js';
import type { Params } from './params.js';

export interface Rest {
  readonly params: Params;
  readonly wait: Wait;
  readonly scope: Scope;
  readonly matches: Filter;
  readonly calendar: Calendar | undefined;
}

export function compileRest(params: Params, calendar: Calendar | undefined): Rest {
  return { params, wait: prepareWait(params.wait, calendar), scope: preparePer(params.per, params.groups), matches: prepareFilter(params.after), calendar };
}
