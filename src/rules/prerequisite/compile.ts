import type { Calendar } from '../../calendars/day.js';
import type { Filter } from '../filter.js';
import { prepareFilter } from '../filter.js';
import type { Scope } from '../per.js';
import { preparePer } from '../per.js';
import type { Wait } from '../wait.js';
import { prepareWait } from '../wait.js';
import type { Window } from '../window.js';
import { prepareWindow } from '../window.js';
import type { Params, Requirement } from './params.js';

export interface Need {
  readonly written: Requirement;
  readonly matches: Filter | undefined;
  readonly count: number;
  readonly fact: { readonly root: string; readonly path: readonly string[] } | undefined;
}

export interface Prerequisite {
  readonly params: Params;
  readonly needs: readonly Need[];
  readonly atLeast: Wait | undefined;
  readonly atMost: Wait | undefined;
  readonly window: Window;
  readonly scope: Scope;
  readonly byDebt: boolean;
  readonly calendar: Calendar | undefined;
  readonly needsZone: boolean;
}

export function compilePrerequisite(params: Params, calendar: Calendar | undefined): Prerequisite {
  const list = (Array.isArray(params.requires) ? params.requires : [params.requires]) as readonly Requirement[];
  const atLeast = params.atLeast === undefined ? undefined : prepareWait(params.atLeast, calendar);
  const atMost = params.atMost === undefined ? undefined : prepareWait(params.atMost, calendar);
  const window = prepareWindow(params.within ?? { all: true });
  const per = params.per ?? ['consumer'];
  return {
    params,
    needs: list.map((item) => {
      const [root, ...path] = (item.fact ?? '').split('.') as [string, ...string[]];
      return {
        written: item,
        matches: item.event === undefined ? undefined : prepareFilter(item.event),
        count: item.count ?? 1,
        fact: item.fact === undefined ? undefined : { root, path },
      };
    }),
    atLeast,
    atMost,
    window,
    scope: preparePer(per, undefined),
    byDebt: per.includes('debt') || per.includes('account') || per.includes('creditor') || list.some((item) => item.fact?.startsWith('debt.') === true),
    calendar,
    needsZone: window.needsZone || (atLeast?.needsZone ?? false) || (atMost?.needsZone ?? false),
  };
}
