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

export interface FactPath {
  readonly root: string;
  readonly path: readonly string[];
}

function prepareFactPath(text: string | undefined): FactPath | undefined {
  if (text === undefined) return undefined;
  const [root, ...path] = text.split('.') as [string, ...string[]];
  return { root, path };
}

export interface Need {
  readonly written: Requirement;
  readonly matches: Filter | undefined;
  readonly count: number;
  readonly fact: FactPath | undefined;
  readonly after: { readonly matches: Filter; readonly atLeast: Wait | undefined } | undefined;
  readonly sinceFact: FactPath | undefined;
}

export interface Prerequisite {
  readonly params: Params;
  readonly needs: readonly Need[];
  readonly atLeast: Wait | undefined;
  readonly atMost: Wait | undefined;
  readonly window: Window;
  readonly scope: Scope;
  readonly byDebt: boolean;
  /** One subject may stand for several debts. */
  readonly grouped: boolean;
  readonly calendar: Calendar | undefined;
  readonly needsZone: boolean;
}

export function compilePrerequisite(params: Params, calendar: Calendar | undefined): Prerequisite {
  const list = (Array.isArray(params.requires) ? params.requires : [params.requires]) as readonly Requirement[];
  const atLeast = params.atLeast === undefined ? undefined : prepareWait(params.atLeast, calendar);
  const atMost = params.atMost === undefined ? undefined : prepareWait(params.atMost, calendar);
  const window = prepareWindow(params.within ?? {});
  const per = params.per ?? ['consumer'];
  const needs = list.map((item): Need => ({
    written: item,
    matches: item.event === undefined ? undefined : prepareFilter(item.event),
    count: item.count ?? 1,
    fact: prepareFactPath(item.fact),
    after:
      item.after === undefined
        ? undefined
        : { matches: prepareFilter(item.after.event), atLeast: item.after.atLeast === undefined ? undefined : prepareWait(item.after.atLeast, calendar) },
    sinceFact: prepareFactPath(item.sinceFact),
  }));
  const readsDebt = needs.some(({ fact, sinceFact }) => fact?.root === 'debt' || sinceFact?.root === 'debt');
  return {
    params,
    needs,
    atLeast,
    atMost,
    window,
    scope: preparePer(per, undefined),
    byDebt: per.includes('debt') || per.includes('account') || per.includes('creditor') || readsDebt,
    grouped: per.includes('account') || per.includes('creditor'),
    calendar,
    needsZone: [window, atLeast, atMost, ...needs.map(({ after }) => after?.atLeast)].some((part) => part?.needsZone === true),
  };
}
